"""Goals with a year: what a country means to be, what two mean to trade or invest by then."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.pairing import pair_of, parties
from vjnotes.facts.phrase import LONGEST, alternatives, clause, mood, written
from vjnotes.lexicon import table
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

TOPIC = "goal"

Parties = tuple[str | None, str | None]


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Goals the sentence states, with the year they are set for."""
    if len(scene.text) > LONGEST:
        return
    yield from _states(scene, context)
    yield from _visions(scene, context)
    yield from _doubled(scene, context)
    yield from _figures(scene, context)


@cache
def _words(part: str) -> dict[str, Any]:
    found: dict[str, Any] = table("goal")[part]
    return found


@cache
def _pattern(part: str, key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(_words(part)[key])})(?![\w-])", re.IGNORECASE)


_BY = re.compile(
    r"\b(?:by|in|for|until|before|through|to|from)\s(?:the\s)?(?:end\sof\s|year\s|around\s|as\searly\sas\s|about\s){0,2}$",
    re.IGNORECASE,
)
_GOAL_KINDS = frozenset({"year", "month", "day", "span", "quarter", "half", "fiscal", "as_of"})


def _year(scene: Scene, at: int, low: int, high: int, *, ahead: bool = True) -> Period | None:
    """The year a goal is set for: after it within its clause, else at the head of the clause."""
    for period in scene.periods:
        if at <= period.start < high and period.kind in _GOAL_KINDS and _is_by(scene, period):
            return period if period.start - at <= 80 else None
    if not ahead:
        return None
    head = (p for p in scene.periods if low <= p.start < at and p.kind in _GOAL_KINDS)
    year = next(head, None)
    short = year is not None and len(scene.text[low : year.start].split()) <= 3
    return year if year and short and _is_by(scene, year) else None


def _is_by(scene: Scene, period: Period) -> bool:
    inside = re.match(
        r"(?:by|until|before)\b", scene.text[period.start : period.start + 7], re.IGNORECASE
    )
    return (
        bool(inside) or _BY.search(scene.text[max(0, period.start - 40) : period.start]) is not None
    )


def _plain(period: Period) -> Period | None:
    """The year itself: a goal "by 2045" holds for 2045, however the text reads elsewhere."""
    if period.label is None:
        return None
    return Period(
        period.start,
        period.end,
        period.label.removeprefix("as-of:"),
        period.first,
        period.last,
        "year",
    )


def _states(scene: Scene, context: Context) -> Iterator[Draft]:
    """What a country means to be: developed, carbon neutral, by a year."""
    for metric in _words("states"):
        taken = -1
        for match in _pattern("states", metric).finditer(scene.text):
            low, high = clause(scene.text, match.start(), match.end())
            year = _year(scene, match.end(), low, high)
            if year is None or match.start() < taken or not _is_ahead(context, year):
                continue
            if mood(scene.text, low, match.start(), 12) is None:
                continue
            taken = max(match.end(), year.end)
            whose = _whose(scene, context, match.start(), low)
            if whose:
                start = _opening(scene.text, low, match.start())
                yield Draft(
                    TOPIC,
                    metric,
                    min(start, year.start),
                    max(match.end(), year.end),
                    "goal.state",
                    subject=whose,
                    period=_plain(year),
                    status="target",
                )


def _opening(text: str, low: int, at: int) -> int:
    """Where the goal begins: "the goal of becoming a", "become a"."""
    near = re.search(
        r"\b(?:(?:the|its|their)\s)?(?:goal|target|aim|objective|commitment|ambition|pledge)s?\s[\w\s]{2,30}$|\b(?:to\s)?(?:becom\w+|reach\w*|achiev\w+)\s[\w\s-]{0,20}$",
        text[max(low, at - 60) : at],
        re.IGNORECASE,
    )
    return max(low, at - 60) + near.start() if near else at


def _whose(scene: Scene, context: Context, at: int, low: int) -> str | None:
    """The country named last before the goal: of "support for Vietnam to become" Vietnam."""
    before = [n for n in parties(scene, 0, at) if n.kind == "country"]
    nouns = [n for n in before if n.form != "adjective"]
    if chosen := nouns or before:
        last = chosen[-1]
        if len(chosen) > 1 and re.search(
            r"\bto\s(?:support|help|assist)\s$", scene.text[: last.start]
        ):
            return last.name
        return last.name
    earlier = context.before(scene)
    if earlier:
        names = {n.name for n in parties(earlier) if n.kind == "country"}
        if len(names) == 1:
            return names.pop()
    after = [n for n in parties(scene, at) if n.kind == "country"]
    return after[0].name if after and after[0].form != "adjective" else None


def _is_ahead(context: Context, period: Period) -> bool:
    """Still to come when the article was published; an article without a date leaves it open."""
    last = period.last or period.first
    return context.published is None or last is None or last >= context.published


def _visions(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "long-term strategic goals and visions for 2030 - 2045" """
    for match in _pattern("vision", "cues").finditer(scene.text):
        low, high = clause(scene.text, match.start(), match.end())
        year = _year(scene, match.end(), low, high, ahead=False)
        lead = re.search(
            r"\b(?:[\w-]+\s){0,4}goals\sand\s$",
            scene.text[max(low, match.start() - 50) : match.start()],
        )
        if year is None or year.start - match.end() > 12 or not _is_ahead(context, year):
            continue
        if whose := _whose(scene, context, match.start(), low):
            start = match.start()
            if lead:
                words = re.sub(r"^(?:\w+\s)*(?:its|their|the|his)\s", "", lead[0])
                start -= len(words)
            yield Draft(
                TOPIC,
                "vision",
                start,
                year.end,
                "goal.vision",
                subject=whose,
                value=written(scene, context, start, match.end()),
                unit="text",
                period=_plain(year),
                status="target",
            )


# ---- figures


@cache
def _measure() -> re.Pattern[str]:
    forms = [w for words in _words("measures").values() for w in words]
    return re.compile(rf"(?<![\w-])(?:{alternatives(forms)})(?![\w-])", re.IGNORECASE)


@cache
def _metric() -> dict[str, str]:
    return {w.lower(): metric for metric, words in _words("measures").items() for w in words}


@cache
def _double() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(_words('aim')['multiples'])})\b", re.IGNORECASE)


def _doubled(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "the goal of doubling their 2014 turnover by 2020" """
    for match in _double().finditer(scene.text):
        low, high = clause(scene.text, match.start(), match.end())
        noun = _measure().search(scene.text, match.end(), min(high, match.end() + 60))
        year = _year(scene, noun.end() if noun else match.end(), low, high)
        if noun is None or year is None:
            continue
        aimed = _is_aimed(scene.text, low, match.start())
        if match[0].lower().endswith("ed") or not (aimed or _is_ahead(context, year)):
            continue
        if pair := _pair(scene, context, noun):
            base = next(
                (
                    p
                    for p in scene.periods
                    if match.end() <= p.start and p.end <= year.start and p.label
                ),
                None,
            )
            multiples: dict[str, int] = _words("aim")["multiples"]
            yield Draft(
                TOPIC,
                _metric()[" ".join(noun[0].lower().split())],
                _goal_start(scene.text, low, match.start()),
                max(year.end, noun.end()),
                "goal.multiple",
                subject=pair[0],
                object=pair[1],
                value=multiples[match[0].lower()],
                unit="multiple",
                period=_plain(year),
                status="target",
                detail={"base": str(base.label)} if base else {},
            )


def _goal_start(text: str, low: int, at: int) -> int:
    lead = re.search(r"\b(?:the|a|their|its)\s(?:goal|target|aim|objective)s?\sof\s$", text[low:at])
    return low + lead.start() if lead else at


def _is_aimed(text: str, low: int, at: int) -> int:
    """Where the nearest word of aiming before ``at`` ends, 0 if there is none near."""
    ends = [m.end() for m in _pattern("aim", "words").finditer(text, low, at)]
    return ends[-1] if ends and at - ends[-1] <= 90 else 0


def _dated(scene: Scene, low: int, high: int) -> bool:
    return any(low <= p.start < high for p in scene.periods)


def _pair(scene: Scene, context: Context, noun: re.Match[str]) -> Parties | None:
    """Two countries for what is between two; for a total of one country, that one."""
    pair = pair_of(scene, context, noun.start(), noun.end())
    metric = _metric()[" ".join(noun[0].lower().split())]
    named = {n.name for n in parties(scene) if n.kind == "country"}
    inward = metric in ("fdi_target", "oda_target", "tourists_target")
    if metric != "two_way_trade_target" and len(named) == 1:
        one = named.pop()
        return (None, one) if inward else (one, None)
    if pair and inward and pair[0] == "Vietnam":
        return pair[1], pair[0]
    return pair


def _figures(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "aim to raise two-way trade to US$100 billion by 2025" """
    for quantity in scene.quantities:
        low, high = clause(scene.text, quantity.start, quantity.end)
        noun = _noun_of(scene, quantity, low, high)
        if noun is None or not _fits(quantity, noun):
            continue
        year = _year(scene, quantity.end, low, high) or _year(scene, low, low, high)
        aimed = _is_aimed(scene.text, low, quantity.start)
        if not aimed or (year is not None and not _is_ahead(context, year)):
            continue
        if year is None and (_dated(scene, low, high) or quantity.start - aimed > 60):
            continue
        lead = scene.text[min(noun.start(), quantity.start) : max(noun.start(), quantity.start)]
        if _pattern("aim", "done").search(lead) or mood(scene.text, low, noun.start()) is None:
            continue
        if pair := _pair(scene, context, noun):
            yield _figure(quantity, noun, year, pair)


def _noun_of(scene: Scene, quantity: Quantity, low: int, high: int) -> re.Match[str] | None:
    before = [
        m
        for m in _measure().finditer(scene.text, low, quantity.start)
        if quantity.start - m.end() <= 70
    ]
    after = _measure().search(scene.text, quantity.end, min(high, quantity.end + 40))
    if before and not (after and after.start() - quantity.end <= 16):
        return before[-1]
    return after


def _fits(quantity: Quantity, noun: re.Match[str]) -> bool:
    people = _metric()[" ".join(noun[0].lower().split())] in (
        "tourists_target",
        "students_target",
        "workers_target",
    )
    return quantity.kind == ("number" if people else "money")


def _figure(quantity: Quantity, noun: re.Match[str], year: Period | None, pair: Parties) -> Draft:
    start = quantity.hedge if quantity.hedge is not None else quantity.start
    return Draft(
        TOPIC,
        _metric()[" ".join(noun[0].lower().split())],
        min(start, noun.start(), year.start if year else start),
        max(quantity.end, noun.end(), year.end if year else 0),
        "goal.figure",
        subject=pair[0],
        object=pair[1],
        value=quantity.value,
        unit=quantity.unit,
        approx=quantity.approx,
        period=_plain(year) if year else None,
        status="target",
    )
