"""Days and months: "October 10", "8-13 October 2023", "June 2024", "27/11/2023"."""

from __future__ import annotations

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.fiscal import owner
from vjnotes.mentions.time.point import Point, month_names, placed
from vjnotes.mentions.time.tokens import Line, lexicon, words
from vjnotes.mentions.time.years import year_number

_LISTED = frozenset({"-", "and", "to", "through", "until", "till", ",", "/"})
_WEAK_LEADS = frozenset({"the", "a", "and", "or", "with", "on", "as"})
_JOINTS = frozenset({"-", "to", "until", "till", "through", "thru"})


def _day_number(line: Line, i: int) -> tuple[int, int] | None:
    if not line.digits(i) or len(line.at(i)) > 2 or not 1 <= int(line.at(i)) <= 31:
        return None
    end = i + 1
    if line.glued(end) and line.at(end) in ("st", "nd", "rd", "th"):
        end += 1
    elif line.glued(end) and line.at(end).isalpha():
        return None
    if line.at(end) in words("units") or line.at(end) in words("counted"):
        return None
    if line.at(end) in (":", ".") and line.glued(end) and line.glued(end + 1):
        return None if line.digits(end + 1) else (int(line.at(i)), end)
    return int(line.at(i)), end


def is_month(line: Line, i: int) -> int | None:
    """The month token ``i`` names, where it can be one."""
    number = month_names().get(line.at(i))
    if number is None:
        return None
    word, after = line.at(i), line.at(i + 1)
    full = word in lexicon()["months"]
    if not line.capital(i) and (not full or word in words("doubtful")):
        return None
    if full and word not in words("doubtful"):
        return number
    j = i + 2 if after == "." else i + 1
    if line.digits(j) and len(line.at(j)) in (1, 2, 4):
        # "Theresa May 2019" is no month, "Monday May 6" is.
        named = line.capital(i - 1) and not line.opens(i - 1) and line.at(i - 1).isalpha()
        lead = line.at(i - 1) in words("leads") or line.at(i - 1) in lexicon()["weekdays"]
        return None if full and len(line.at(j)) == 4 and named and not lead else number
    if line.digits(i - 1) or (line.at(i - 1) in ("st", "nd", "rd", "th") and line.digits(i - 2)):
        return number
    if line.at(j) in _JOINTS and line.at(j + 1) in month_names():
        return number
    before = line.at(i - 1)
    if before in _LISTED and (line.at(i - 2) in month_names() or line.at(i - 3) in month_names()):
        return number
    if before == "-" and line.at(i - 2) in ("end", "mid", "late", "early"):
        return number
    name = not full and line.capital(i + 1)
    if before in words("leads") and before not in _WEAK_LEADS and not name:
        return number
    if word in ("april", "june", "august") and not line.capital(i + 1) and not line.capital(i - 1):
        return number
    if word in ("march", "may") and (after in words("figures") or after in ("'", "last", "this")):
        return number
    return None


def month_or_day(line: Line, i: int) -> Point | None:
    """A month or days of one: "June 2024", "October 10", "8-13 October", "Oct. 10, 2023"."""
    if line.digits(i):
        return _day_first(line, i)
    number = is_month(line, i)
    if number is None:
        return None
    j = i + 1
    if line.at(j) == "." and line.at(i) in lexicon()["short_months"]:
        j += 1
    if line.at(j) == "the" and _day_number(line, j + 1):
        j += 1
    first = _day_number(line, j)
    if first and not (line.at(first[1]) == "of" and line.at(first[1] + 1) in words("counted")):
        return _days(line, number, first[0], first[1], line.at(i - 1) == "between")
    return _with_year(line, Point(j, "month", a=number, rule="month"))


def _days(line: Line, number: int, first: int, end: int, between: bool) -> Point:
    """ "October 10", "October 8 to 13", "November 27 and 28", "between October 8 and 13"."""
    last = None
    if line.at(end) in _JOINTS or line.at(end) in ("and", "&"):
        last = _day_number(line, end + 1)
        if last and (last[0] <= first or month_names().get(line.at(last[1])) is not None):
            last = None
        if last and line.at(end) in ("and", "&") and last[0] != first + 1 and not between:
            last = None
    if last:
        point = Point(last[1], "days", a=number, b=first, c=last[0], rule="days")
    else:
        point = Point(end, "day", a=number, b=first, rule="day")
    return _with_year(line, point)


def _day_first(line: Line, i: int) -> Point | None:
    first = _day_number(line, i)
    if first is None or (line.glued(i) and line.at(i - 1) not in ("(", '"', "'", "[")):
        return None
    end, last = first[1], None
    if line.at(end) in _JOINTS or line.at(end) in ("and", "&"):
        last = _day_number(line, end + 1)
        if last is None or last[0] <= first[0]:
            return None
        end = last[1]
    if line.at(end) == "of":
        end += 1
    number = month_names().get(line.at(end))
    if number is None or (not line.capital(end) and line.at(end) in words("doubtful")):
        return None
    end += 1
    if line.at(end) == "." and line.at(end - 1) in lexicon()["short_months"]:
        end += 1
    if last:
        point = Point(end, "days", a=number, b=first[0], c=last[0], rule="days")
    else:
        point = Point(end, "day", a=number, b=first[0], rule="day")
    return _with_year(line, point)


def _with_year(line: Line, point: Point) -> Point:
    """The point with the year that stands after it, if one does."""
    j = point.end
    comma = line.at(j) == ","
    if comma and point.unit == "month" and year_number(line, j + 1) is None:
        return point
    after = owner(line, j) if line.at(j) not in ("for", "during") else None
    if after is None or after.stretch is None or after.unit != "year":
        return point
    first = after.stretch.first
    if first is None:
        return Point(after.end, point.unit, Stretch(placed(point, 2000).kind), rule=point.rule)
    found = placed(point, first.year)
    return Point(after.end, point.unit, found, point.a, point.b, point.c, rule=point.rule)


def figures(line: Line, i: int) -> Point | None:
    """A date in figures: "2023-11-27", "27/11/2023" (day first), "9/2023"."""
    token = line.at(i)
    for sep in "/.-":
        parts = token.split(sep)
        if len(parts) != 3:
            continue
        if len(parts[0]) == 4 and len(parts[2]) <= 2:
            y, m, d = (int(p) for p in parts)
        elif len(parts[2]) == 4 and len(parts[0]) <= 2:
            d, m, y = (int(p) for p in parts)
            if m > 12 and d <= 12:
                d, m = m, d
        else:
            return None
        if not calendar.sane(y):
            return None
        return Point(i + 1, "day", calendar.day(y, m, d), rule="day.figures")
    tight = line.glued(i + 1) and line.glued(i + 2) and not line.glued(i)
    if line.at(i + 1) == "/" and tight and line.digits(i) and len(token) <= 2:
        value = year_number(line, i + 2, bound=True)
        if value and 1 <= int(token) <= 12:
            return Point(i + 3, "month", calendar.month(value, int(token)), rule="month.figures")
    return None
