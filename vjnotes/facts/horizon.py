"""The year a goal is set for, and the words of goals."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table
from vjnotes.mentions.period import Period

_BY = re.compile(
    r"\b(?:by|in|for|until|before|through|to|from)\s(?:the\s)?(?:end\sof\s|year\s|around\s|as\searly\sas\s|about\s){0,2}$",
    re.IGNORECASE,
)
_GOAL_KINDS = frozenset({"year", "month", "day", "span", "quarter", "half", "fiscal", "as_of"})


@cache
def words(part: str) -> dict[str, Any]:
    found: dict[str, Any] = table("goal")[part]
    return found


@cache
def pattern(part: str, key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(words(part)[key])})(?![\w-])", re.IGNORECASE)


def goal_year(scene: Scene, at: int, low: int, high: int, *, ahead: bool = True) -> Period | None:
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


def plain(period: Period) -> Period | None:
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


def is_ahead(context: Context, period: Period) -> bool:
    """Still to come when the article was published; an article without a date leaves it open."""
    last = period.last or period.first
    return context.published is None or last is None or last >= context.published
