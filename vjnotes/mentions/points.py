"""Named points of time: years, months, days, quarters, halves and fiscal years.

Each function reads from one token on and gives a :class:`Point` or ``None``. A point whose year
is not said stays open until :func:`settle` places it by the reference date.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from vjnotes.mentions import calendar
from vjnotes.mentions.calendar import Stretch
from vjnotes.mentions.tokens import Line, lexicon, words

_JOINTS = frozenset({"-", "to", "until", "till", "through", "thru"})
_PERIOD_NOUNS = frozenset({"period", "quarter", "term"})


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
        lowest = 0 if future else -11 if past else -9
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

    - a month or day is the one nine months back to two months ahead (up to eleven months back
      and none ahead where only the past makes sense, "as of"; the next one after "will");
    - a run of months is the latest that is over, a quarter or half the latest that has begun,
      and either of them blank where that would lie in the year before, unless it is still
      January to March: then last year is what is being reported.
    """
    if point.stretch is not None:
        return point.stretch
    year = None if at is None else _open_year(point, at, future, past)
    blank = calendar.Stretch(placed(point, 2000).kind)
    return blank if year is None else placed(point, year)


# --- years -----------------------------------------------------------------------------


def _vetoed_by_next(line: Line, i: int, bound: bool) -> bool:
    after, glued = line.at(i + 1), line.glued(i + 1)
    if glued and after.isalpha():
        # "2017The" is a year with its space lost; "2000m" is not.
        return not (line.capital(i + 1) and len(after) > 2)
    if glued and after in "-/" and line.glued(i + 2) and line.at(i + 2).isalpha():
        return line.at(i + 2) not in ("end", "level")
    if glued and after in (":", ",") and line.glued(i + 2) and line.digits(i + 2):
        return True
    if after in words("units"):
        return True
    if after == "-" and line.at(i + 2) in ("year", "month", "strong", "day"):
        return True
    if bound:
        return False
    if after in words("counted"):
        return not (line.at(i - 1) == "in" and line.capital(i - 1))
    if line.at(i - 1) not in ("in", "since", "by", "during", "until"):
        if line.at(i + 2) in words("counted") and after not in ("-", ",", "and", "to", "the"):
            return True
    for j in range(i + 1, i + 5):
        if not line.capital(j):
            break
        if line.at(j) in words("names_after"):
            return True
    return False


def _vetoed_by_last(line: Line, i: int) -> bool:
    before = line.at(i - 1)
    if line.glued(i) and (before.isalnum() or before in words("money") or before == "#"):
        return not (before in ("q", "h", "fy") or line.at(i - 2) in ("q", "h"))
    if before in words("money") or before in words("hedges"):
        return before not in ("around", "about") or line.at(i - 2) in words("change")
    if before in words("names_before"):
        return True
    if before == "." and line.at(i - 2) in ("no", "nos", "art", "tel"):
        return True
    if before in ("-", "/", ":", ",", "+") and line.glued(i) and line.digits(i - 2):
        return line.glued(i - 1)
    if line.digits(i - 1) or before == "+":
        return True
    if before == "than":
        return line.at(i - 2) in ("more", "less", "fewer", "rather")
    if before == "over":
        return not line.back(i - 1, 12, words("change"))
    if before == "to":
        return line.back(i - 1, 4, words("change")) and not line.digits(i - 2)
    return False


def _named(line: Line, i: int) -> bool:
    """Whether the number is the tail of a name: "Yosakoi Summer Festival 2023"."""
    before = line.at(i - 1)
    if not line.capital(i - 1) or before in words("leads") or before in month_names():
        return False
    return not line.opens(i - 1) or line.raw[i - 1].isupper()


def year_number(line: Line, i: int, bound: bool = False) -> int | None:
    """The year token ``i`` writes, if it is one.

    ``bound`` says that it stands where only a year can ("November 2012", "quarter of 2018").
    Between 1900 and 2100 a bare number is taken unless something speaks against it; other
    years need a word that leads to them or brackets of their own.
    """
    token = line.at(i)
    if len(token) != 4 or not line.digits(i):
        return None
    value = int(token)
    if not calendar.sane(value) or _vetoed_by_next(line, i, bound):
        return None
    if bound:
        return value
    if _vetoed_by_last(line, i) or _named(line, i):
        return None
    if not 1900 <= value <= 2100:
        before = line.at(i - 1)
        if before not in ("in", "since", "year", "until") and not (
            before == "(" and line.at(i + 1) in (")", "-")
        ):
            return None
    return value


def _short_year(line: Line, i: int, century: int) -> tuple[int, int] | None:
    """The "20" of "2016-20", "23-24" or "2023/24": (year, next token)."""
    if not (line.at(i) in ("-", "/") and line.glued(i) and line.glued(i + 1)):
        return None
    token = line.at(i + 1)
    if not line.digits(i + 1) or line.glued(i + 2) and line.at(i + 2).isalnum():
        return None
    if len(token) == 4:
        return int(token), i + 2
    if len(token) == 2:
        return century * 100 + int(token), i + 2
    return None


def year(line: Line, i: int, bound: bool = False) -> Point | None:
    """A year or run of years in figures: "2017", "2016-20", "2021/22", "2023-11", "1990s"."""
    if line.at(i) == "year" and line.digits(i + 1):
        bare = year_number(line, i + 1)
        return bare and Point(i + 2, "year", calendar.year(bare), rule="year.named") or None
    if line.glued(i + 1) and line.at(i + 1) == "s" and line.at(i).endswith("0"):
        if line.digits(i) and len(line.at(i)) == 4:
            start = int(line.at(i))
            return Point(i + 2, "span", calendar.years(start, start + 9), rule="year.decade")
    value = year_number(line, i, bound)
    if value is None:
        return None
    short = _short_year(line, i + 1, value // 100)
    if short and short[0] > value:
        spelt = line.at(i + 2)
        if len(spelt) == 2 or year_number(line, i + 2, bound=True) is not None:
            return Point(short[1], "years", calendar.years(value, short[0]), rule="year.run")
    if short and len(line.at(i + 2)) == 2 and line.at(i + 1) == "-":
        number = int(line.at(i + 2))
        if line.text[line.starts[i + 1]] == "-" and 1 <= number <= 12:
            return Point(short[1], "month", calendar.month(value, number), rule="month.iso")
    if line.glued(i + 1) and line.at(i + 1) in ("-", "/") and line.glued(i + 2):
        if line.digits(i + 2):
            return None
    return Point(i + 1, "year", calendar.year(value), rule="year.figures")


def relative_year(line: Line, i: int) -> Point | None:
    """A year named by another: "last year", "this year", "the same year", "the year"."""
    j = i + 1 if line.at(i) == "the" else i
    word, noun = line.at(j), line.at(j + 1)
    if word == "year" and j > i and line.at(j + 1) not in ("ended", "ending", "of", "to"):
        nearby = {"before": -1, "earlier": -1, "after": 1, "later": 1}.get(noun)
        if nearby is not None:
            return Point(j + 2, "year", _base_year(line, nearby), rule="year.from-base")
        if line.digits(j + 1):
            found = year(line, j)
            return found
        return Point(j + 1, "year", _this_year(line, 0), rule="year.the")
    if noun != "year" or line.at(j + 2) in ("old", "olds"):
        return None
    if word in ("previous", "preceding", "prior"):
        return Point(j + 2, "year", _base_year(line, -1), rule="year.from-base")
    if word in ("following", "subsequent") or word == "next" and j > i:
        return Point(j + 2, "year", _base_year(line, 1), rule="year.from-base")
    if word in ("that", "same"):
        return Point(j + 2, "year", _base_year(line, 0), rule="year.from-base")
    shift = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}.get(word)
    if shift is None or word == "past" and j > i:
        return None
    return Point(j + 2, "year", _this_year(line, shift), rule="year.from-reference")


def _this_year(line: Line, shift: int) -> Stretch:
    if line.reference is None:
        return Stretch("year")
    return calendar.year(line.reference.year + shift)


def _base_year(line: Line, shift: int) -> Stretch:
    base = line.base and (line.base.first or line.base.last)
    return calendar.year(base.year + shift) if base else Stretch("year")


def fiscal_rule(line: Line, i: int) -> tuple[int, str]:
    """Start month and naming of the fiscal year at ``i``, by the country words around it."""
    tables: dict[str, dict[str, object]] = lexicon()["fiscal"]
    chosen = line.country if line.country in tables else "Japan"
    around = [line.at(j) for j in range(max(0, i - 14), i + 14)]
    close = [line.at(j) for j in range(max(0, i - 3), i)]
    named = [c for c, t in tables.items() if any(w in t["words"] for w in close)]  # type: ignore[operator]
    if not named and not any(w in tables[chosen]["words"] for w in around):  # type: ignore[operator]
        named = [c for c, t in tables.items() if any(w in t["words"] for w in around)]  # type: ignore[operator]
    rule = tables[named[0] if len(named) == 1 else chosen]
    return int(str(rule["month"])), str(rule["named"])


def fiscal_year(line: Line, i: int) -> Point | None:
    """A fiscal year: "FY23", "fiscal year 2023", "FY2023-24", "last fiscal year"."""
    start, named = fiscal_rule(line, i)
    j, shift = i, None
    if line.at(j) == "the":
        j += 1
    if line.at(j) in ("last", "previous", "past", "this", "current", "next", "coming"):
        shift = {"last": -1, "previous": -1, "past": -1, "next": 1, "coming": 1}.get(line.at(j), 0)
        j += 1
    lead = None
    if line.digits(j) and len(line.at(j)) == 4 and shift is None:
        k = j + 3 if _short_year(line, j + 1, 20) else j + 1
        if line.at(k) in ("fiscal", "financial") and line.at(k + 1) == "year":
            lead, k = int(line.at(j)), k + 2
            return _fiscal_named(line, lead, k, start, named, two=k - j > 3)
        return None
    if line.at(j) not in ("fy", "fiscal", "financial", "jfy") or shift is None and j > i + 1:
        return None
    k = j + 1
    if line.at(j) in ("fiscal", "financial") and line.at(k) in ("year", "years"):
        k += 1
    elif line.at(j) == "financial":
        return None
    if shift is not None:
        at = line.reference
        found = calendar.fiscal_at(at, start, named, shift) if at else Stretch("fiscal")
        return Point(k, "fiscal", found, rule="fiscal.from-reference")
    if line.at(k) in ("ended", "ending", "through", "to", "that"):
        ended = year_ended(line, k)
        if ended:
            return ended
    if line.at(k) in ("-", "'"):
        k += 1
    if line.digits(k) and len(line.at(k)) in (2, 4):
        value = int(line.at(k)) if len(line.at(k)) == 4 else 2000 + int(line.at(k))
        two = _short_year(line, k + 1, value // 100)
        end = two[1] if two and two[0] == value + 1 else k + 1
        if calendar.sane(value) and line.at(end) not in words("units"):
            return _fiscal_named(line, value, end, start, named, two=end > k + 1)
        return None
    if line.at(j) in ("fiscal", "financial") and k == j + 2 and line.at(i) == "the":
        at = line.reference
        return Point(k, "fiscal", calendar.fiscal_at(at, start, named) if at else Stretch("fiscal"))
    return None


def _fiscal_named(line: Line, value: int, end: int, start: int, named: str, two: bool) -> Point:
    # "FY2023-24" names both years: the first is the one it starts in, whatever the custom.
    found = calendar.fiscal(value, start, "start" if two else named)
    return Point(end, "fiscal", found, rule="fiscal.named")


def year_ended(line: Line, i: int) -> Point | None:
    """Twelve months to a month: from "ended" in "the year ended March 31, 2024" on.

    A year that ends in March is a fiscal year by the Japanese naming.
    """
    j = i + 1
    if line.at(j) in ("in", "on", "at"):
        j += 1
    inner = month_or_day(line, j)
    if inner is None or inner.unit not in ("day", "month"):
        return None
    last = settle(inner, line.reference, past=True).last
    if last is None:
        return Point(inner.end, "fiscal", Stretch("fiscal"), rule="fiscal.ended")
    if last.month == 3:
        found = calendar.fiscal(last.year - 1)
    elif last.month == 12:
        found = calendar.year(last.year)
    else:
        found = calendar.months(last.year, last.month - 11, last.month)
    return Point(inner.end, "fiscal", found, rule="fiscal.ended")


def whole(line: Line, i: int) -> Point | None:
    """The year a part belongs to: "2018", "the year", "last year", "fiscal 2023"."""
    return fiscal_year(line, i) or relative_year(line, i) or year(line, i, bound=True)


def owner(line: Line, i: int) -> Point | None:
    """A year joined to what stands before it: "of 2018", ", 2018", "/2018", "last year"."""
    if line.at(i) in ("of", "in", "for", "during"):
        found = whole(line, i + 1)
        return found if found and found.unit in ("year", "fiscal") else None
    if line.at(i) in ("/", "-", ",") and (line.digits(i + 1) or line.at(i + 1) == "fy"):
        if line.at(i) == "," or line.glued(i + 1):
            found = fiscal_year(line, i + 1) or year(line, i + 1, bound=True)
            return found if found and found.unit in ("year", "fiscal") else None
        return None
    if line.at(i) == "'" and line.glued(i + 1) and line.digits(i + 1) and len(line.at(i + 1)) == 2:
        return Point(i + 2, "year", calendar.year(2000 + int(line.at(i + 1))))
    if line.at(i) == "the":
        return None
    found = whole(line, i)
    return found if found and found.unit in ("year", "fiscal") else None


# --- days and months -------------------------------------------------------------------


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
        if line.digits(end + 1):
            return None
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
        return number
    if line.digits(i - 1) or line.at(i - 1) in ("st", "nd", "rd", "th") and line.digits(i - 2):
        return number
    if line.at(j) in _JOINTS and line.at(j + 1) in month_names():
        return number
    before = line.at(i - 1)
    if before in ("-", "and", "to", "through", "until", "till", ",", "/"):
        if line.at(i - 2) in month_names() or line.at(i - 3) in month_names():
            return number
    if before == "of" and line.at(i - 2) not in ("th", "st", "rd", "nd", "end", "month", "half"):
        return number if not line.capital(j) else None
    lead = before in words("leads") and before not in ("the", "a", "and", "or", "with", "on", "as")
    if lead and not (line.capital(j) and not full and j == i + 1):
        return number
    if word in ("april", "june", "august") and not line.capital(i + 1) and not line.capital(i - 1):
        return number
    if word in ("march", "may") and after in (words("figures") - {"growth"}) | {"'", "last"}:
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
        return _days(line, number, first[0], first[1])
    return _with_year(line, Point(j, "month", a=number, rule="month"))


def _days(line: Line, number: int, first: int, end: int) -> Point:
    last = None
    if line.at(end) in _JOINTS or line.at(end) in ("and", "&"):
        last = _day_number(line, end + 1)
        if last and (last[0] <= first or month_names().get(line.at(last[1])) is not None):
            last = None
        if last and line.at(end) in ("and", "&") and last[0] != first + 1:
            last = None
    if last:
        point = Point(last[1], "days", a=number, b=first, c=last[0], rule="days")
    else:
        point = Point(end, "day", a=number, b=first, rule="day")
    return _with_year(line, point)


def _day_first(line: Line, i: int) -> Point | None:
    first = _day_number(line, i)
    if first is None or line.glued(i) and line.at(i - 1) not in ("(", '"', "'", "["):
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
    if number is None or not line.capital(end) and line.at(end) in words("doubtful"):
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
    after = owner(line, j)
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
    if line.at(i + 1) == "/" and line.glued(i + 1) and line.glued(i + 2) and len(token) <= 2:
        if line.digits(i) and 1 <= int(token) <= 12 and not line.glued(i):
            value = year_number(line, i + 2, bound=True)
            if value:
                return Point(i + 3, "month", calendar.month(value, int(token)), rule="month.figures")
    return None
