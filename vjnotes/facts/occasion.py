"""What visits, meetings, speeches and events share: their day, place, and whether they were."""

from __future__ import annotations

import re
from functools import cache

from vjnotes.fact import Status
from vjnotes.facts.asking import forms
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table
from vjnotes.mentions.mention import Name
from vjnotes.mentions.period import Period

_DATES = frozenset({"day", "month", "span"})
_REACH = 130
_RELATIVE = frozenset({"today", "yesterday", "tomorrow"})


@cache
def listed(section: str, key: str) -> tuple[str, ...]:
    """A list of words of visit.toml, verbs in all their forms."""
    row: list[str] = table("visit")[section][key]
    return tuple(f for w in row for f in (forms(w) if "/" in w else [w]))


def dated(scene: Scene, start: int, end: int) -> Period | None:
    """The day, month or span told behind ``start`` near ``end``, or at the sentence's opening."""
    for period in scene.periods:
        if _placed(scene, period) and start <= period.start < end + _REACH:
            between = scene.text[end : period.start] if period.start > end else ""
            if not _apart().search(between):
                return period
    close = next((p for p in scene.periods if 0 <= start - p.end < 3), None)
    if close and _placed(scene, close):
        return close
    first = scene.periods[0] if scene.periods else None
    if first and _placed(scene, first) and first.start < 12 and first.end < start:
        return first
    return None


def _placed(scene: Scene, period: Period) -> bool:
    """Whether a period can be a visit's: days, no half century; and "today" in a headline of
    another item is no day of this one's."""
    if period.kind not in _DATES or period.label is None:
        return False
    if (
        scene.sentence.role == "related"
        and scene.text[period.start : period.end].lower() in _RELATIVE
    ):
        return False
    return not (period.first and period.last) or (period.last - period.first).days <= 62


@cache
def _apart() -> re.Pattern[str]:
    """What keeps a date from what stands before it."""
    return re.compile(
        r";|\. |\bwho died\b|\bsince\b|\bmarking\b|\bestablished\b|\bsigned in\b|\bafter\b"
    )


def status(scene: Scene, context: Context, start: int, period: Period | None) -> Status:
    """Planned where the words say so or the day is still to come."""
    if period and period.first and context.published and period.first > context.published:
        return "planned"
    low = max(scene.text.rfind(",", 0, start), scene.text.rfind(";", 0, start), start - 70, 0)
    soon = re.search(r"\b(?:will|would)\b[^;]*$", scene.text[max(0, start - 150) : start])
    if soon or _planned().search(scene.text, low, start + 14):
        return "planned"
    return "reported"


@cache
def _planned() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(table('visit')['event']['planned'])})\b")


def place_after(scene: Scene, at: int, reach: int = 60) -> Name | None:
    """The place named with "in" or "at" shortly behind ``at``."""
    for name in scene.names:
        near = name.kind == "place" and at <= name.start < at + reach
        if near and re.search(r"\b(?:in|at) (?:the )?$", scene.text[: name.start]):
            return name
    return None


def leading(scene: Scene, start: int) -> int:
    """``start``, or where the country's adjective right before it begins."""
    for name in scene.names:
        if name.kind == "country" and name.end == start - 1:
            return name.start
    return start


def stay(scene: Scene, context: Context, person: str) -> Period | None:
    """The days of the visit that "During his stay" goes back to, also for the sentence after."""
    before = context.scenes[scene.index - 1] if scene.index else None
    goes_on = before and re.match(r"(?:He|She) ", scene.text) and _during().match(before.text)
    if not (_during().match(scene.text) or goes_on):
        return None
    told = [d for _, d in context.drafts[-500:] if d.metric == "visit" and d.subject == person]
    return next((d.period for d in reversed(told) if d.period), None)


@cache
def _during() -> re.Pattern[str]:
    return re.compile(
        r"(?:During|On|In) (?:his|her|the|their|this) (?:[\w-]+ ){0,2}?(?:stay|visit|trip)\b"
    )
