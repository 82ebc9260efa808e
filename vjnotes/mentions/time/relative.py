"""Points told from the reference date or from a period before: "last month", "five years ago"."""

from __future__ import annotations

from datetime import timedelta

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Kind, Stretch
from vjnotes.mentions.time.days import figures, is_month, month_or_day
from vjnotes.mentions.time.point import Point, placed, settle
from vjnotes.mentions.time.tokens import Line, lexicon
from vjnotes.mentions.time.years import base_year, relative_year

_SHIFTS = {
    "last": -1, "previous": -1, "past": -1, "preceding": -1, "this": 0, "current": 0, "same": 0,
    "that": 0, "next": 1, "coming": 1, "following": 1,
}  # fmt: skip
_FROM_BASE = frozenset({"previous", "preceding", "same", "that", "following"})
_HEDGES = frozenset({"than", "over", "nearly", "about", "almost", "some", "around", "roughly"})
_FESTIVE = frozenset({"black", "good", "ash", "palm", "easter", "super", "cyber"})


def relative(line: Line, i: int) -> Point | None:
    """ "last month", "this week", "last October", "next Monday", "past 50 years"."""
    shift = _SHIFTS.get(line.at(i))
    if shift is None:
        return None
    found = relative_year(line, line.before_the(i))
    if found:
        return found
    if shift:
        run = _run(line, i, shift)
        if run:
            return run
    return _unit(line, i, shift) or _named(line, i, shift)


def _unit(line: Line, i: int, shift: int) -> Point | None:
    word, noun, at = line.at(i), line.at(i + 1), line.reference
    if noun == "month":
        return Point(i + 2, "month", _month(line, word, shift), rule="month.relative")
    if noun == "day" and word in ("same", "that"):
        base = line.base
        day = base if base and base.kind == "day" else Stretch("day")
        return Point(i + 2, "day", day, rule="day.same")
    if noun == "week" and word in ("last", "this", "next"):
        week = calendar.week(at, shift) if at else Stretch("span")
        return Point(i + 2, "week", week, rule="week.relative")
    if noun == "quarter" and word not in ("past", "coming", "same", "that"):
        return Point(i + 2, "quarter", _quarter(line, word, shift), rule="quarter.relative")
    return None


def _quarter(line: Line, word: str, shift: int) -> Stretch:
    at = line.reference
    if word in _FROM_BASE and line.base is not None:
        at = line.base.last if line.base.kind == "quarter" else None
    if at is None:
        return Stretch("quarter")
    count = at.year * 4 + (at.month - 1) // 3 + shift
    return calendar.quarter(count // 4, count % 4 + 1)


def _month(line: Line, word: str, shift: int) -> Stretch:
    at = line.reference
    if word in _FROM_BASE:
        base = line.base
        if base is not None:
            at = base.last if base.kind in ("day", "month", "as_of") else None
        elif word not in ("previous", "preceding"):
            at = None
    return calendar.month(at.year, at.month + shift) if at else Stretch("month")


def _run(line: Line, i: int, shift: int) -> Point | None:
    """ "the past 50 years", "the last three years", "the next five years", "past decade".

    The stretch ends (or, ahead, begins) with the year or month of the reference date.
    """
    j, count = i + 1, 1
    found = line.number(j)
    if found:
        count, j = found
    if line.at(j) in ("decade", "decades"):
        count, unit, j = 10 * count, "year", j + 1
    elif found and line.at(j) in ("years", "months"):
        unit, j = line.at(j)[:-1], j + 1
    else:
        j = (line.at(j) == "half" and j + 1) or j
        if line.seen(i + 1, "quarter", "of", "a", "century"):
            count, unit, j = 25, "year", i + 5
        elif j > i + 1 and line.at(j) == "century":
            count, unit, j = 50, "year", j + 1
        elif j > i + 1 and line.at(j) in ("a", "-") and line.at(j + 1) == "century":
            count, unit, j = 50, "year", j + 2
        else:
            return None
    at = line.reference
    if at is None:
        return Point(j, "run", Stretch("span"), rule="run")
    if unit == "year":
        ends = sorted((at.year, at.year + shift * count))
        return Point(j, "run", calendar.years(*ends), rule="run")
    ends = sorted((at.month, at.month + shift * count))
    return Point(j, "run", calendar.months(at.year, *ends), rule="run")


def _named(line: Line, i: int, shift: int) -> Point | None:
    """ "last October", "next March", "this Friday"."""
    if line.at(i) not in ("last", "this", "next"):
        return None
    number: int | None = lexicon()["weekdays"].get(line.at(i + 1))
    at = line.reference
    if number and line.capital(i + 1):
        if at is None:
            return Point(i + 2, "day", Stretch("day"), weekday=number, rule="weekday")
        gap = (number - at.isoweekday()) % 7
        if shift < 0:
            gap -= 7
        elif shift > 0 and gap == 0:
            gap = 7
        day = calendar.on(at + timedelta(days=gap))
        return Point(i + 2, "day", day, weekday=number, rule="weekday")
    month = is_month(line, i + 1)
    inner = month_or_day(line, i + 1) if month else None
    if month is None or inner is None or inner.stretch or inner.unit not in ("month", "day"):
        return None
    if at is None:
        return Point(inner.end, inner.unit, settle(inner, None), rule="month.relative")
    year = at.year
    if shift < 0 and month >= at.month:
        year -= 1
    if shift > 0 and month <= at.month:
        year += 1
    return Point(inner.end, inner.unit, placed(inner, year), rule="month.relative")


def weekday(line: Line, i: int) -> Point | None:
    """ "Wednesday": the nearest on or before the reference; on or after it, after "will"."""
    number: int | None = lexicon()["weekdays"].get(line.at(i))
    short: int | None = lexicon()["short_weekdays"].get(line.at(i))
    if not line.capital(i) or (number is None and short is None):
        return None
    j = i + 2 if line.at(i + 1) == "." and short else i + 1
    if line.at(j) in (",", "the", "("):
        j += 1
    if line.at(j - 1) != "(":
        dated = month_or_day(line, j) or figures(line, j)
        if dated and dated.unit == "day":
            found = settle(dated, line.reference, line.future(i))
            return Point(dated.end, "day", found, weekday=number or short, rule="day.weekday")
    if number is None or line.at(i - 1) in _FESTIVE:
        return None
    if line.capital(i + 1) and line.at(i - 1) != "on":
        return None
    at = line.reference
    if at is None:
        return Point(i + 1, "day", Stretch("day"), weekday=number, rule="weekday")
    gap = (number - at.isoweekday()) % 7
    if not line.future(i) and gap:
        gap -= 7
    day = calendar.on(at + timedelta(days=gap))
    return Point(i + 1, "day", day, weekday=number, rule="weekday")


def near_day(line: Line, i: int) -> Point | None:
    """ "today", "yesterday", "tomorrow"."""
    shift = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}.get(line.at(i))
    if shift is None:
        return None
    at = line.reference
    found = calendar.on(at + timedelta(days=shift)) if at else Stretch("day")
    return Point(i + 1, "day", found, rule="day.relative")


def ago(line: Line, i: int) -> Point | None:
    """ "five years ago", "two months ago", "10 days ago", "a year earlier".

    "A year earlier" is the period before it, moved; "years ago" counts from the reference date.
    A hedged count ("nearly 50 years ago") names no year.
    """
    count = line.number(i)
    if count is None and line.at(i) in ("a", "an"):
        count = (1, i + 1)
    if count is None or not 0 < count[0] < 1000 or (line.glued(i) and line.at(i - 1) == ","):
        return None
    noun, tail = line.at(count[1]), line.at(count[1] + 1)
    unit: Kind
    if noun in ("year", "years"):
        unit = "year"
    elif noun in ("month", "months"):
        unit = "month"
    elif noun in ("day", "days"):
        unit = "day"
    else:
        return None
    if tail not in ("ago", "earlier", "before") or (tail == "before" and count[0] != 1):
        return None
    if tail == "before" and unit == "day":
        return None
    end = count[1] + 2
    if line.back(i, 2, _HEDGES) and line.at(i) not in ("a", "an", "one"):
        return Point(end, unit, Stretch(unit), rule="ago")
    if tail == "ago" and not (unit == "year" and count[0] == 1 and line.counted):
        return Point(end, unit, _ago(line, unit, count[0]), rule="ago")
    if unit == "year" and count[0] != 1:
        return Point(end, unit, base_year(line, -count[0]), rule="ago.base")
    if unit == "year":
        base = line.counted or Stretch("year")
        return Point(end, unit, calendar.moved(base, -1), rule="ago.base")
    base = line.base or Stretch(unit)
    if base.kind != unit or base.first is None:
        return Point(end, unit, Stretch(unit), rule="ago.base")
    if unit == "month":
        month = calendar.month(base.first.year, base.first.month - count[0])
        return Point(end, unit, month, rule="ago.base")
    return Point(end, unit, calendar.on(base.first - timedelta(days=count[0])), rule="ago.base")


def _ago(line: Line, unit: Kind, count: int) -> Stretch:
    at = line.reference
    if at is None:
        return Stretch(unit)
    if unit == "year":
        return calendar.year(at.year - count)
    if unit == "month":
        return calendar.month(at.year, at.month - count)
    return calendar.on(at - timedelta(days=count))
