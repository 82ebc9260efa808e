"""Yardsticks: figures that others are only compared with, and the times of such figures."""

from dataclasses import replace

from vjnotes.facts.context import Scene
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity
from vjnotes.mentions.time import calendar


def is_base(scene: Scene, q: Quantity) -> bool:
    """Whether a figure is only what another is compared with ("compared to $2.2 billion"), or the
    next of such figures ("from $2 billion in 2022 and $3 billion in 2021")."""
    told = (o for o in scene.quantities if scene.joined("base_too", o.end, q.opening))
    return bool(scene.led("base_of", q.opening)) or any(is_base(scene, o) for o in told)


def same_part(scene: Scene, q: Quantity, period: Period, of: Period | None) -> Period:
    """ "48 million in May, up from 46 million in 2019": the same part of that year; "a year
    before" is that before the year a figure has from the story."""
    before = period.kind == "year" and scene.followed("year_before", period.start)
    if before and of and of.first and of.kind == "year" and of.start == of.end:  # not told here
        then = calendar.year(of.first.year - 1)
        return replace(period, label=then.label, first=then.first, last=then.last)
    known = of and of.first and of.last and of.kind in ("month", "quarter", "half", "span")
    if period.kind != "year" or not (period.first and known and of and of.first and of.last):
        return period
    away = period.first.year - of.first.year
    beside = scene.joined("base_time", q.end, period.start)  # "in the whole of 2019" is no part
    grown = beside and (scene.led("moved_from", q.opening) or is_base(scene, q))
    if not grown or away >= 0 or of.last.year > of.first.year:
        return period
    there = calendar.moved(calendar.Stretch(of.kind, of.label, of.first, of.last), away)
    return replace(period, label=there.label, first=there.first, last=there.last, kind=of.kind)


def base_time(scene: Scene, q: Quantity) -> Period | None:
    """When a figure another grew from was, by the words before it ("up 5 percent from 2010's")."""
    told = (p for p in scene.periods if p.kind == "compare" and p.label and p.end <= q.start)
    near = next((p for p in told if scene.joined("led_on", p.end, q.opening)), None)
    return replace(near, start=q.start, end=q.start, kind="span") if near else None


def is_dated(scene: Scene, period: Period, q: Quantity) -> bool:
    """Whether ``q`` is itself the base of a comparison ("from $40 billion in 2020")."""
    return (
        period.label is not None
        and q.end <= period.start
        and scene.joined("base_time", q.end, period.start) is not None
        and period.kind != "compare"
        and scene.led("base", q.opening) is not None
    )


def is_others(scene: Scene, period: Period, q: Quantity) -> bool:
    """Whether the period is that of the figure which ``q`` is compared with ("rose from $689
    million in 2016 to $1.2 billion"); "76 billion against 45 billion in 2023" is of one year."""
    return any(
        o is not q
        and (o.kind in (q.kind, "money") or o.scaled)
        and is_own(scene, period, o)
        and not (o.start > q.end and scene.led("against", o.opening))
        for o in scene.quantities
    )


def is_own(scene: Scene, period: Period | None, base: Quantity) -> bool:
    """Whether the period is only that of a figure another is compared with."""
    ways = ("base_time", "whole_time") if period else ()
    beside = (scene.joined(way, base.end, period.start) for way in ways if period)
    return any(beside) and is_base(scene, base)


def is_told_of(scene: Scene, period: Period, q: Quantity) -> bool:
    """Whether the period belongs to what a percentage compares with ("up 29 percent from ...")."""
    if q.kind in ("money", "number"):
        return False
    base = scene.followed("own_base", q.end) if q.kind == "multiple" else None
    if base and q.end <= period.start < base.end():
        return True  # "double the 900 recorded in 2022"
    ends = [o.end for o in scene.quantities if o.kind == q.kind and o.end <= period.start]
    if period.start >= q.end:
        ends = [q.end]
    lands = {n.start for n in scene.countries()}  # "came from Japan in 2018" compares nothing
    from_ = ends[-1] if ends else period.start
    words = rule("linking", "compared_with").finditer(scene.text, from_, period.start)
    # "rose 5 percent from the same time last year to 9 million in March": that base is told
    words = (w for w in words if not any(p.start <= w.start() < p.end for p in scene.periods))
    return any(w.end() + 1 not in lands for w in words)
