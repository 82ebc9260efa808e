"""Stocks: levels at a date, rather than what came in a period, and as of when they hold."""

import re
from dataclasses import replace
from datetime import date, timedelta

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
    guests = metric == "tourists"
    if "oday" in scene.text[period.start :][:5] and scene.joined("now_at", period.end, q.opening):
        return as_of(period.last, period.start, period.end)  # "today the total is 3 billion"
    if period.rule == "now" and (guests or (metric in _FLOWS and q.kind == "money")):
        beside = scene.joined("now_at", period.end, q.opening) if not guests else None
        beside = beside or scene.joined("so_much_now", q.end, period.start)
        return period if beside else None  # "is now the second largest, after Laos (5 billion)"
    if period.kind == "day" and metric.startswith("rank_"):
        return as_of(period.last, period.start, period.end)  # "today it is the largest"
    spans = ("month", "quarter", "half", "year")
    by = period.preposition == "by" or scene.led("by_the", period.start)
    if by and period.rule in ("edge.mid", "edge.early", "edge.start"):
        mid = calendar.middle(period.kind, period.last)
        known = period.rule == "edge.mid" and mid.last
        return as_of(mid.last, period.start, period.end) if known and mid.last else None
    stood = period.kind in (*spans, "fiscal") and scene.led("cumulative_to", period.start)
    counted = period.kind == "month" and metric != "workers"
    stood = stood or (scene.led("bracketed_at", period.start) if counted else None)
    if ((by and period.kind in spans) or stood) and is_stock(metric):
        return as_of(period.last, period.start, period.end)
    flow = period.kind == "as_of" and not is_stock(metric)
    begun = period.last.replace(month=1, day=1)
    if flow and any(p.rule == "year.told" and p.first == begun for p in scene.periods):
        so_far = calendar.between(
            calendar.day(begun.year, 1, 1), calendar.holding("day", period.last)
        )
        return Period(period.start, period.end, so_far.label, begun, period.last, "span")
    if flow and (
        scene.followed("through", period.start)
        or metric == "fdi_flow"
        or ((metric in _FLOWS or guests) and (period.last + timedelta(days=1)).day == 1)
    ):
        year, month = period.last.year, period.last.month
        found = calendar.year(year) if month == 12 else calendar.months(year, 1, month)
        return Period(period.start, period.end, found.label, found.first, found.last, "span")
    years = re.fullmatch(r"\d{4}/\d{4}", period.label or "")
    if years and period.first and period.end <= q.start:
        near = scene.says("from_between", max(0, period.start - 8), period.end)
        to = scene.led("to_near", q.start) and not scene.led("comes_up_to", q.start)
        if near and (to or scene.led("from_figure", q.opening)):
            found = calendar.year(period.last.year if to else period.first.year)
            return replace(
                period, label=found.label, first=found.first, last=found.last, kind="year"
            )
    return period


def at_writing(scene: Scene, context: Context, at: int) -> Period | None:
    """The article's date as the date of a stock told in the present tense without one."""
    if scene.says("in_period"):
        return None  # "during the period", whichever that is
    text = scene.text.lower()
    text = rule("linking", "own").sub("", text) if scene.says("was_then") else text
    text = rule("linking", "told_now").sub("", text)
    stock, words = table("linking")["stock"], re.findall(r"[a-z]+", text)
    is_past = any(w in stock["past"] or w.endswith("ed") for w in words)
    is_past = is_past and set(stock["present"]).isdisjoint(words)
    is_past = is_past and not scene.says("said_to_be")
    is_past = is_past and bool(scene.periods or not scene.followed("who_live", at))
    if context.published is None or scene.says("then") or is_past:
        return None
    return as_of(context.published, at)


def as_of(day: date, at: int = 0, end: int | None = None) -> Period:
    """The period "as of ``day``"."""
    return Period(at, at if end is None else end, f"as-of:{day.isoformat()}", None, day, "as_of")
