"""Stocks: levels at a date, rather than what came in a period, and as of when they hold."""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from vjnotes.facts.context import Context, Scene
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity
from vjnotes.mentions.time import calendar

_FLOWS = frozenset({"two_way_trade", "exports", "imports", "trade_balance"})


def is_stock(metric: str) -> bool:
    """Whether the metric is a stock: a level at a date rather than what came in a period."""
    return metric.startswith("rank_") or metric in table("linking")["stock"]["metrics"]


def suited(scene: Scene, metric: str, q: Quantity, period: Period | None) -> Period | None:
    """The period as the metric takes it: a stock "by April" is as of its end, a flow "through
    June" runs from January, and "between 2022 and 2024 to 186 million" is for the last year."""
    if period is None or period.last is None:
        return period
    if period.rule == "now" and metric in _FLOWS and q.kind == "money":
        return None  # "is now the second largest, after Laos (5 billion)"
    head = scene.text[: period.start]
    if (
        is_stock(metric)
        and period.kind in ("month", "quarter", "half", "year")
        and (period.preposition == "by" or re.search(r"\b(?:by|after)\s+(?:the\s+)?$", head))
    ):
        return as_of(period.last, period.start, period.end)
    words = scene.text[period.start : period.end]
    if (
        not is_stock(metric)
        and period.kind == "as_of"
        and (
            re.match(r"(?:through|to|until)\b", words, re.I)
            or metric == "fdi_flow"
            or (metric in _FLOWS and (period.last + timedelta(days=1)).day == 1)
        )
    ):
        year, month = period.last.year, period.last.month
        found = calendar.year(year) if month == 12 else calendar.months(year, 1, month)
        return Period(period.start, period.end, found.label, found.first, found.last, "span")
    if (
        period.kind == "span"
        and re.fullmatch(r"\d{4}/\d{4}", period.label or "")
        and period.first is not None
        and period.end <= q.start
        and re.search(
            r"\b(?:between|from)\b", scene.text[max(0, period.start - 8) : period.end], re.I
        )
    ):
        to = scene.led("to_near", q.start) and not scene.led("comes_up_to", q.start)
        year = period.last.year if to else period.first.year
        if to or scene.led("from_figure", q.opening):
            found = calendar.year(year)
            return replace(
                period, label=found.label, first=found.first, last=found.last, kind="year"
            )
    return period


def at_writing(scene: Scene, context: Context, at: int) -> Period | None:
    """The article's date as the date of a stock told in the present tense without one."""
    if scene.says("in_period"):
        return None  # "during the period", whichever that is
    present, past = _tense()
    words = re.findall(r"[a-z]+", scene.text.lower())
    if scene.says("was_then"):
        words = re.findall(r"[a-z]+", rule("linking", "own").sub("", scene.text.lower()))
    is_past = any(w in past or w.endswith("ed") for w in words)
    if (
        context.published is None
        or scene.says("then")
        or (is_past and not present.intersection(words))
    ):
        return None
    return as_of(context.published, at)


def as_of(day: date, at: int = 0, end: int | None = None) -> Period:
    """The period "as of ``day``"."""
    return Period(at, at if end is None else end, f"as-of:{day.isoformat()}", None, day, "as_of")


@cache
def _tense() -> tuple[frozenset[str], frozenset[str]]:
    stock = table("linking")["stock"]
    return frozenset(stock["present"]), frozenset(stock["past"])
