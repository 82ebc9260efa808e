"""Parts of a year: quarters, halves, "first nine months"."""

from __future__ import annotations

from datetime import timedelta

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.days import is_month, month_or_day
from vjnotes.mentions.time.ended import year_ended
from vjnotes.mentions.time.fiscal import owner
from vjnotes.mentions.time.point import Point, settle
from vjnotes.mentions.time.tokens import Line, lexicon, words

_UNIT = {"quarter": "quarter", "quarters": "quarter", "half": "half"}

_SIZE = {"quarter": 4, "half": 2, "months": 12}


def owned(line: Line, point: Point) -> Point:
    """An open part of a year with the year that stands after it, if one does."""
    after = owner(line, point.end)
    if after is None and line.at(point.end) == "of":
        after = year_ended(line, line.the(point.end + 1))
    if after is None and line.at(point.end) == "(" and line.at(point.end + 3) == ")":
        # "the first quarter (Q1) of 2018"
        if line.at(point.end + 1) in ("q", "h"):
            after = owner(line, point.end + 4)
    if after is None or after.stretch is None:
        return point
    found = calendar.part(after.stretch, point.unit, point.a, point.b)
    return Point(after.end, point.unit, found, point.a, point.b, rule=point.rule)



def _tail_is_foreign(line: Line, end: int) -> bool:
    """Whether "of" leads to something that is no time: "first half of the match"."""
    return line.at(end) == "of" and owner(line, end) is None


def ordinal_part(line: Line, i: int) -> Point | None:
    """ "first quarter of 2018", "first-half", "second half", "first nine months", "last quarter"."""
    order: int | None = lexicon()["ordinals"].get(line.at(i))
    if order is None:
        return None
    j = i + 1
    if line.at(j) == "-":
        j += 1
    if line.at(j) in ("calendar", "full"):
        j += 1
    unit = _UNIT.get(line.at(j))
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
        if line.at(end) in ("a", "century", "time") or line.at(end) == "-" and line.glued(end + 1):
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


def lettered_part(line: Line, i: int) -> Point | None:
    """ "Q1 2018", "H1/2023", "1Q18", "2H 2023", "9M2023", "quarter I", "2018Q1"."""
    word = line.at(i)
    if word == "quarter":
        number = lexicon()["roman"].get(line.at(i + 1)) if line.capital(i + 1) else None
        if number is None and line.at(i + 1) in ("1", "2", "3", "4", "one", "two", "three", "four"):
            number = line.number(i + 1)[0]  # type: ignore[index]
        if number is None:
            return None
        point = owned(line, Point(i + 2, "quarter", a=number, b=number, rule="quarter.letter"))
        return point if point.stretch else None
    if line.digits(i) and line.glued(i + 1) and line.at(i + 1) in ("q", "h", "m"):
        return _number_letter(line, i)
    if word not in ("q", "h") or not line.capital(i) or not line.glued(i + 1):
        return None
    if line.glued(i) and not line.digits(i - 1) and line.at(i - 1) not in ("(", "/", '"', "'", "-"):
        return None
    size = 4 if word == "q" else 2
    token = line.at(i + 1)
    if not line.digits(i + 1) or len(token) != 1 or not 1 <= int(token) <= size:
        return None
    if line.glued(i + 2) and line.at(i + 2).isalnum():
        return None
    unit = "quarter" if word == "q" else "half"
    point = owned(line, Point(i + 2, unit, a=int(token), b=int(token), rule=f"{unit}.letter"))
    led = line.at(i - 1) in words("leads") | {"(", "first"} or line.opens(i)
    return point if point.stretch or led and (unit == "quarter" or line.at(i - 1) == "in") else None


def _number_letter(line: Line, i: int) -> Point | None:
    size = {"q": 4, "h": 2, "m": 12}[line.at(i + 1)]
    if len(line.at(i)) == 4 and line.at(i + 1) in "qh" and line.glued(i + 2):
        token, size = line.at(i + 2), {"q": 4, "h": 2}[line.at(i + 1)]
        if token not in ("1", "2", "3", "4")[:size] or line.glued(i) or line.glued(i + 3) and (
            line.at(i + 3).isalnum()
        ):
            return None
        unit = "quarter" if size == 4 else "half"
        found = calendar.part(calendar.year(int(line.at(i))), unit, int(token), int(token))
        return Point(i + 3, unit, found, rule=f"{unit}.letter")
    if len(line.at(i)) > 2 or not 1 <= int(line.at(i)) <= size or line.glued(i):
        return None
    if not line.capital(i + 1):
        return None
    unit = {"q": "quarter", "h": "half", "m": "months"}[line.at(i + 1)]
    j = i + 2
    if line.at(j) in ("/", "-"):
        j += 1
    if not line.digits(j) or len(line.at(j)) not in (2, 4):
        return None
    number = int(line.at(j)) + (2000 if len(line.at(j)) == 2 else 0)
    if len(line.at(j)) == 2 and not line.glued(j):
        return None
    first = 1 if unit == "months" else int(line.at(i))
    found = calendar.part(calendar.year(number), unit, first, int(line.at(i)))
    return Point(j + 1, unit, found, rule=f"{unit}.letter")



