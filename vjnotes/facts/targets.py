"""Goals with a figure: trade, investment, visitors that are to be reached by a year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.horizon import goal_year, is_ahead, pattern, plain, words
from vjnotes.facts.pairing import pair_of, parties
from vjnotes.facts.phrase import alternatives, clause, has, mood
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

Parties = tuple[str | None, str | None]


@cache
def _measure() -> re.Pattern[str]:
    forms = [w for words in words("measures").values() for w in words]
    return re.compile(rf"(?<![\w-])(?:{alternatives(forms)})(?![\w-])", re.IGNORECASE)


@cache
def _metric() -> dict[str, str]:
    return {w.lower(): metric for metric, words in words("measures").items() for w in words}


@cache
def _double() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(words('aim')['multiples'])})\b", re.IGNORECASE)


def doubled(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "the goal of doubling their 2014 turnover by 2020" """
    if not has(scene.text, "doubl", "tripl", "quadrupl", "trebl"):
        return
    for match in _double().finditer(scene.text):
        low, high = clause(scene.text, match.start(), match.end())
        noun = _measure().search(scene.text, match.end(), min(high, match.end() + 60))
        year = goal_year(scene, noun.end() if noun else match.end(), low, high)
        if noun is None or year is None:
            continue
        aimed = _is_aimed(scene.text, low, match.start())
        if match[0].lower().endswith("ed") or not (aimed or is_ahead(context, year)):
            continue
        metric = _metric()[" ".join(noun[0].lower().split())]
        if pair := _pair(scene, context, metric, *noun.span()):
            base = next(
                (
                    p
                    for p in scene.periods
                    if match.end() <= p.start and p.end <= year.start and p.label
                ),
                None,
            )
            multiples: dict[str, int] = words("aim")["multiples"]
            yield Draft(
                "goal",
                metric,
                _goal_start(scene.text, low, match.start()),
                max(year.end, noun.end()),
                "goal.multiple",
                subject=pair[0],
                object=pair[1],
                value=multiples[match[0].lower()],
                unit="multiple",
                period=plain(year),
                status="target",
                detail={"base": str(base.label)} if base else {},
            )


def _goal_start(text: str, low: int, at: int) -> int:
    lead = re.search(r"\b(?:the|a|their|its)\s(?:goal|target|aim|objective)s?\sof\s$", text[low:at])
    return low + lead.start() if lead else at


def _is_aimed(text: str, low: int, at: int) -> int:
    """Where the nearest word of aiming before ``at`` ends, 0 if there is none near."""
    ends = [m.end() for m in pattern("aim", "words").finditer(text, low, at)]
    return ends[-1] if ends and at - ends[-1] <= 90 else 0


def _dated(scene: Scene, low: int, high: int) -> bool:
    return any(low <= p.start < high for p in scene.periods)


def _pair(scene: Scene, context: Context, metric: str, at: int, end: int) -> Parties | None:
    """Two countries for what is between two; for a total of one country, that one."""
    pair = pair_of(scene, context, at, end)
    named = {n.name for n in parties(scene) if n.kind == "country"}
    inward = metric in ("fdi_target", "oda_target", "tourists_target")
    if metric != "two_way_trade_target" and len(named) == 1:
        one = named.pop()
        return (None, one) if inward else (one, None)
    if pair and inward and pair[0] == "Vietnam":
        return pair[1], pair[0]
    return pair


def figures(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "aim to raise two-way trade to US$100 billion by 2025" """
    for quantity in scene.quantities:
        low, high = clause(scene.text, quantity.start, quantity.end)
        noun = _noun_of(scene, quantity, low, high)
        aimed = _is_aimed(scene.text, low, quantity.start)
        if not aimed:
            continue
        if noun is not None:
            span, metric = noun.span(), _metric()[" ".join(noun[0].lower().split())]
        elif _is_bare(scene, quantity, aimed) and _after_trade(scene, context):
            span, metric = (quantity.start, quantity.end), "two_way_trade_target"
        else:
            continue
        year = goal_year(scene, quantity.end, low, high) or goal_year(scene, low, low, high)
        if not _fits(quantity, metric) or not _is_due(scene, context, quantity, year, aimed):
            continue
        lead = scene.text[min(span[0], quantity.start) : max(span[0], quantity.start)]
        if pattern("aim", "done").search(lead) or mood(scene.text, low, span[0]) is None:
            continue
        if pair := _pair(scene, context, metric, *span):
            yield _figure(quantity, metric, span, year, pair)


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


def _is_bare(scene: Scene, quantity: Quantity, aimed: int) -> bool:
    """A sum right after the word of aiming, or one listed after such a sum, with no measure of its
    own: "a goal of $100 billion for 2025, and $150 billion for 2030"."""
    first = next((q for q in scene.quantities if q.start >= aimed and q.kind == "money"), None)
    if first is None or not _BARE.fullmatch(scene.text, aimed, first.start):
        return False
    return first is quantity or _LISTED.fullmatch(scene.text, first.end, quantity.start) is not None


_BARE = re.compile(r"\s(?:(?:of|for|at|to|reach|hit|about|some|around|the|at least|trade)\s){0,3}")
_LISTED = re.compile(r"\s(?:for|by|in)\s[^;]{2,20}?,?\s(?:and|then)\s(?:of\s)?")


def _after_trade(scene: Scene, context: Context) -> bool:
    """Whether the sentences just before speak of sums of trade."""
    for other in context.scenes[max(0, scene.index - 5) : scene.index]:
        money = any(q.kind == "money" for q in other.quantities)
        if money and re.search(r"\btrade\b", other.text, re.IGNORECASE):
            return True
    return False


def _is_due(
    scene: Scene, context: Context, quantity: Quantity, year: Period | None, aimed: int
) -> bool:
    """Set for a year still to come; without a year, aimed at in so many words."""
    if year is not None:
        return is_ahead(context, year)
    if pattern("aim", "soon").search(scene.text, quantity.end, quantity.end + 40):
        return True
    low, high = clause(scene.text, quantity.start, quantity.end)
    return quantity.start - aimed <= 60 and not _dated(scene, low, high)


def _fits(quantity: Quantity, metric: str) -> bool:
    people = metric in ("tourists_target", "students_target", "workers_target")
    return quantity.kind == ("number" if people else "money")


def _figure(
    quantity: Quantity, metric: str, span: tuple[int, int], year: Period | None, pair: Parties
) -> Draft:
    start = quantity.hedge if quantity.hedge is not None else quantity.start
    return Draft(
        "goal",
        metric,
        min(start, span[0], year.start if year else start),
        max(quantity.end, span[1], year.end if year else 0),
        "goal.figure",
        subject=pair[0],
        object=pair[1],
        value=quantity.value,
        unit=quantity.unit,
        approx=quantity.approx,
        period=plain(year) if year else None,
        status="target",
    )
