"""Points of time as read, and how an open one is placed by the reference date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.tokens import lexicon


@dataclass(frozen=True, slots=True)
class Point:
    """A point of time as read: settled (``stretch``), or open with its unit and numbers.

    Open units: day (month ``a``, day ``b``), days (month ``a``, days ``b`` to ``c``), month
    (``a``), months (``a`` to ``b``), quarter and half (``a`` to ``b``).
    """

    end: int
    unit: str
    stretch: Stretch | None = None
    a: int = 0
    b: int = 0
    c: int = 0
    weekday: int | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as read: its first and next token, its stretch, and the rule that read it.

    ``core`` is the first token after its prepositions; ``shape`` says that a same period has
    already been moved to the year it names.
    """

    start: int
    end: int
    stretch: Stretch
    rule: str
    weekday: int | None = None
    shape: bool = False
    core: int = -1

    def __post_init__(self) -> None:
        if self.core < 0:
            object.__setattr__(self, "core", self.start)


@cache
def month_names() -> dict[str, int]:
    """Full and short names of the months."""
    return {**lexicon()["months"], **lexicon()["short_months"]}


def placed(point: Point, year: int) -> Stretch:
    """An open point in a year."""
    if point.unit == "day":
        return calendar.day(year, point.a, point.b)
    if point.unit == "days":
        first, last = calendar.day(year, point.a, point.b), calendar.day(year, point.a, point.c)
        return calendar.between(first, last)
    if point.unit == "month":
        return calendar.month(year, point.a)
    return calendar.part(calendar.year(year), point.unit, point.a, point.b)


def _open_year(point: Point, at: date, future: bool, past: bool) -> int | None:
    """The year an open point is meant in; ``None`` where the words leave it open."""
    if point.unit in ("day", "days", "month"):
        lowest = 0 if future else -11 if past else -9 if point.unit == "month" else -8
        gap = (point.a - at.month - lowest) % 12 + lowest
        if past and gap == 0 and point.unit != "month" and point.b > at.day:
            return None
        return at.year + (at.month + gap - 1) // 12
    size = {"quarter": 3, "half": 6}.get(point.unit, 1)
    first, last = size * (point.a - 1) + 1, size * point.b
    if future:
        return at.year if last >= at.month else at.year + 1
    if (last if point.unit == "months" else first) <= at.month:
        return at.year
    return at.year - 1 if at.month <= 3 else None


def settle(point: Point, at: date | None, future: bool = False, past: bool = False) -> Stretch:
    """Place a point. An open one takes its year from the reference date ``at``:

    - a month is the one nine months back to two months ahead, a day that of eight months back
      to three ahead: near days are announced, months reported. Where only the past makes sense
      ("as of") none lies ahead, after "will" none behind;
    - a run of months is the latest that is over, a quarter or half the latest that has begun,
      and either of them blank where that would lie in the year before, unless it is still
      January to March: then last year is what is being reported.
    """
    if point.stretch is not None:
        return point.stretch
    year = None if at is None else _open_year(point, at, future, past)
    blank = calendar.Stretch(placed(point, 2000).kind)
    return blank if year is None else placed(point, year)
