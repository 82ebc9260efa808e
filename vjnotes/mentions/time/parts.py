"""Parts of a year: quarters, halves, "first nine months"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Kind, Stretch
from vjnotes.mentions.time.days import is_month, month_or_day
from vjnotes.mentions.time.ended import year_ended
from vjnotes.mentions.time.fiscal import owner
from vjnotes.mentions.time.point import Point, month_names, settle
from vjnotes.mentions.time.tokens import Line, lexicon, words

_UNIT = {"quarter": "quarter", "quarters": "quarter", "half": "half"}

_NOT_AFTER = frozenset({"a", "an", "century", "time", "hour", "dozen", "mile", "marathon"})
_SIZE = {"quarter": 4, "half": 2, "months": 12}


def owned(line: Line, point: Point) -> Point:
    """An open part of a year with the year that stands after it, if one does."""
    after = owner(line, point.end)
    if after is None and line.at(point.end) == "of":
        after = year_ended(line, line.the(point.end + 1))
    if after is None and line.at(point.end) == "(":
        return _bracketed(line, point)
    if after is None or after.stretch is None:
        return point
    found = calendar.part(after.stretch, point.unit, point.a, point.b)
    return Point(after.end, point.unit, found, point.a, point.b, rule=point.rule)


def _bracketed(line: Line, point: Point) -> Point:
    """ "the first quarter (Q1) of 2018", "the first quarter (April-June) of fiscal 2024"."""
    j = point.end + 1
    first, last = month_names().get(line.at(j)), month_names().get(line.at(j + 2))
    spelt = first is not None and last is not None and line.at(j + 1) in ("-", "to")
    close = j + 3 if spelt else j + 2
    if line.at(close) != ")" or (not spelt and line.at(j) not in ("q", "h")):
        return point
    after = owner(line, close + 1)
    if after and after.stretch and (after.unit == "fiscal" or not spelt):
        found = calendar.part(after.stretch, point.unit, point.a, point.b)
        return Point(after.end, point.unit, found, point.a, point.b, rule=point.rule)
    if first is None or last is None or last <= first:
        return point
    # The months in the brackets say which quarter is meant, whoever's year it is counted in.
    run = Point(close + 1, "months", a=first, b=last, rule="months.bracketed")
    if after is None or after.stretch is None:
        return run
    return replace(run, end=after.end, stretch=calendar.part(after.stretch, "months", first, last))


def _tail_is_foreign(line: Line, end: int) -> bool:
    """Whether "of" leads to something that is no time: "first half of the match"."""
    return line.at(end) == "of" and owner(line, end) is None


def ordinal_part(line: Line, i: int) -> Point | None:
    """ "first quarter of 2018", "first-half", "first nine months", "last quarter of 2023"."""
    order: int | None = lexicon()["ordinals"].get(line.at(i))
    if order is None:
        return None
    j = i + 1
    if line.at(j) == "-":
        j += 1
    if line.at(j) in ("calendar", "full"):
        j += 1
    unit = _UNIT.get(line.at(j))
    if unit and line.at(i - 1) in ("fiscal", "financial"):
        kind: Kind = "quarter" if unit == "quarter" else "half"
        return Point(j + 1, unit, Stretch(kind), rule="fiscal.part")
    if line.at(j) == "month" and order == 1:
        return _first_month(line, j + 1)
    if unit:
        return _nth(line, i, order, unit, j + 1)
    if line.at(j) == "fiscal" and line.at(j + 1) in _UNIT:
        return None
    count = line.number(j)
    if count is None:
        return None
    return _run(line, i, order, count[0], count[1])


def _nth(line: Line, i: int, order: int, unit: str, end: int) -> Point | None:
    """The n-th quarter or half; "the first half of October" is days of a month."""
    if line.at(end - 1) == "quarters":
        return None
    if line.at(end) == "-" and line.at(end + 1) in ("final", "finals"):
        return None
    if unit == "half" and line.at(end) in ("of", "in"):
        k = end + 2 if line.at(end + 1) == "the" else end + 1
        inner = month_or_day(line, k) if is_month(line, k) else None
        if inner and inner.unit == "month":
            return _half_month(line, inner, order)
    number = _SIZE[unit] if order == -1 else order
    if number > _SIZE[unit]:
        return None
    if order == -1 and line.at(i) == "last" and owner(line, end) is None:
        return None
    point = owned(line, Point(end, unit, a=number, b=number, rule=f"{unit}.nth"))
    if point.stretch is None:
        if _tail_is_foreign(line, point.end) or line.near(i, 14, words("sport")):
            return None
        if line.at(end) in _NOT_AFTER or (line.at(end) == "-" and line.glued(end + 1)):
            return None
    return point


def _half_month(line: Line, inner: Point, order: int) -> Point:
    found = settle(inner, line.reference)
    if found.first is None or found.last is None:
        return Point(inner.end, "days", Stretch("span"), rule="days.half-month")
    middle = found.first + timedelta(days=14)
    if order == 1:
        days = calendar.days(found.first, middle)
    else:
        days = calendar.days(middle + timedelta(days=1), found.last)
    return Point(inner.end, "days", days, rule="days.half-month")


def _first_month(line: Line, end: int) -> Point | None:
    """ "the first month of 2024"."""
    after = owner(line, end)
    if after is None or after.stretch is None:
        return None
    found = calendar.part(after.stretch, "months", 1, 1)
    return Point(after.end, "month", found, rule="months.first")


def _run(line: Line, i: int, order: int, count: int, end: int) -> Point | None:
    """ "first nine months", "last three months of 2023", "first three quarters"."""
    if line.at(end) == "-":
        end += 1
    noun = line.at(end)
    if noun in ("quarters", "months", "month"):
        unit, size = ("quarter", 4) if noun == "quarters" else ("months", 12)
    elif noun == "days" and order == 1 and line.at(end + 1) in ("of", "in"):
        inner = month_or_day(line, end + 2)
        if inner is None or inner.unit != "month" or not 1 < count <= 28:
            return None
        return _first_days(line, inner, count)
    else:
        return None
    if not 1 <= count <= size or order not in (1, -1):
        return None
    first, last = (1, count) if order == 1 else (size - count + 1, size)
    if order == -1 and owner(line, end + 1) is None:
        return None
    if unit == "quarter":
        first, last, unit = 3 * first - 2, 3 * last, "months"
    point = owned(line, Point(end + 1, unit, a=first, b=last, rule="months.first"))
    if point.stretch is None and _tail_is_foreign(line, point.end):
        return None
    return point


def _first_days(line: Line, inner: Point, count: int) -> Point:
    found = settle(inner, line.reference)
    if found.first is None:
        return Point(inner.end, "days", Stretch("span"), rule="days.first")
    days = calendar.days(found.first, found.first + timedelta(days=count - 1))
    return Point(inner.end, "days", days, rule="days.first")
