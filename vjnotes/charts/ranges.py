"""Statements under one another on one scale, as points or as the ranges their words allow."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple

from vjnotes import evidence, wording
from vjnotes.charts.canvas import Canvas, width, wrap
from vjnotes.charts.columns import common_unit
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import AXIS, BOTH, INK2
from vjnotes.charts.trade import unit_words
from vjnotes.compare.interval import Interval
from vjnotes.fact import Fact
from vjnotes.markup import NBSP
from vjnotes.select import drawable, moment

Allowed = Callable[[Fact], Interval]

_ASIDE = {"nearly": "less", "up_to": "less", "over": "more", "about": "more or less"}


def ranges(facts: Iterable[Fact], *, allowed: Allowed | None = None, key: str = "ranges") -> Figure:
    """Amounts one under another: a dot for each as stated, or the range that it is taken for.

    >>> print(ranges(select.where(facts, metric="students")).title)
    Three figures, three of them with a word such as “over” or “nearly”

    Parameters
    ----------
    facts
        Facts with a number. Those in another unit than most are named in the note.
    allowed
        What a hedged number allows, :func:`vjnotes.compare.interval.allows` say; without it
        numbers are drawn as stated.
    key
        The word its id and its files are named by.
    """
    facts = list(facts)
    numbers = [f for f in facts if f.has_number]
    unit = common_unit(numbers) if numbers else ""
    shown = sorted(
        (f for f in numbers if f.unit == unit),
        key=lambda f: (not moment(f), moment(f), f.end or "", f.source),
    ) or drawable([], *{f.metric for f in facts})
    size, _ = wording.scale(max(f.number for f in shown))
    several = len({f.metric for f in shown}) > 1
    names = [_name(f, several) for f in shown]
    rows = [(f, name, taken_for(f, allowed)) for f, name in zip(shown, names, strict=True)]
    told = [
        f"{name}: {wording.words(f)}" + (f", taken for {room}" if room else "")
        for f, name, room in rows
    ]
    what = "What the words allow" if allowed else "What is stated"
    of = "" if several or unit != "count" else wording.noun(shown[0].metric)
    return Figure(
        key=key,
        title=_title(shown, allowed),
        subtitle=f"{what} [{of or unit_words(unit, size)}]. A ring is a figure stated with a hedge"
        + (", the bar the range it is taken for." if allowed else "."),
        kind="Range chart" if allowed else "Dot chart",
        data=f"{'; '.join(told)}.".replace(NBSP, " "),
        facts=shown,
        draw=lambda canvas: _draw(canvas, rows, allowed),
        note=_left_out([f for f in numbers if f.unit != unit]),
        columns=["metric", "period", "value", "source"],
    )


def _name(fact: Fact, several: bool) -> str:
    measure = wording.metric(fact.metric) if several else ""
    parts = (measure, evidence.when(fact, short=True), evidence.outlet(fact.source))
    return " · ".join(filter(None, parts)).replace(NBSP, " ")


def taken_for(fact: Fact, allowed: Allowed | None) -> str:
    """The range that a hedged figure is taken for: "45 to 50 billion USD"; else nothing."""
    if allowed is None or fact.approx == "exact":
        return ""
    room = allowed(fact)
    size, _ = wording.scale(room.high)
    low, high = (x if x == fact.value else float(f"{x:.3g}") for x in astuple(room))
    return f"{wording.number(low / size)} to {wording.amount(high, fact.unit, fact.metric)}"


def _title(shown: Sequence[Fact], allowed: Allowed | None) -> str:
    hedged = [f for f in shown if f.approx != "exact"]
    if allowed and hedged:
        widest = max(hedged, key=lambda f: allowed(f).high - allowed(f).low)
        room = allowed(widest)
        reach = max(room.high - widest.number, widest.number - room.low)
        gap = wording.amount(round(reach, 6), widest.unit, widest.metric)
        word = wording.capital(wording.hedge(widest.approx))
        return f"“{word}” is taken for up to {gap} {_ASIDE[widest.approx]}"
    count = wording.capital(wording.counted(len(shown), "figure"))
    with_word = f"{wording.cardinal(len(hedged))} of them with" if hedged else "without"
    return f"{count}, {with_word} a word such as “over” or “nearly”"


def _left_out(others: Sequence[Fact]) -> str:
    if not others:
        return ""
    return f"In another unit, and left out: {wording.series([wording.words(f) for f in others])}."


def _draw(canvas: Canvas, rows: Sequence[tuple[Fact, str, str]], allowed: Allowed | None) -> None:
    size = 13.0
    most = max(max(f.number, allowed(f).high if allowed else 0) for f, _, _ in rows)
    wide = canvas.wide - 34 - max(width(wording.words(f), size, True) for f, _, _ in rows)
    y = 0.0
    for fact, name, room in rows:
        lines = wrap(name, canvas.wide, size)
        for n, line in enumerate(lines):
            canvas.label(0, y + 13 + n * 16, line, size=size, color=INK2)
        y += 16 * (len(lines) - 1)
        middle, at = y + 33, 8 + wide * fact.number / most
        canvas.line([(8, middle), (at, middle)], color=AXIS, alpha=0.5)
        canvas.line([(8, middle - 9), (8, middle + 9)], color=INK2)
        end = at
        if allowed and room:
            low, high = (8 + wide * max(edge, 0) / most for edge in astuple(allowed(fact)))
            canvas.rect(low, middle - 9, high - low, 18, color=BOTH, tint=0.25)
            for edge in (low, high):
                canvas.line([(edge, middle - 9), (edge, middle + 9)], color=BOTH, dashed=True)
            left = max(12.0, high - width(room, size))
            canvas.label(left, middle + 27, room, size=size, color=INK2)
            end = max(end, high)
        canvas.dot(at, middle, color=BOTH, radius=6, hollow=fact.approx != "exact")
        text = wording.words(fact)
        canvas.label(end + 14, middle, text, fact, size=size, bold=True, middle=True)
        y += 78 if room else 60
    canvas.high = y - 8
