"""Parts of a year and points told from another: quarters, halves, "first nine months", "ago"."""

from __future__ import annotations

from datetime import timedelta

from vjnotes.mentions import calendar
from vjnotes.mentions.calendar import Stretch
from vjnotes.mentions.points import (
    Point,
    is_month,
    month_or_day,
    owner,
    placed,
    relative_year,
    settle,
    year,
)
from vjnotes.mentions.tokens import Line, lexicon, words

_UNIT = {"quarter": "quarter", "quarters": "quarter", "half": "half"}
_SIZE = {"quarter": 4, "half": 2, "months": 12}


def future(line: Line, i: int) -> bool:
    """Whether the words before ``i`` look ahead ("will", "scheduled")."""
    return line.back(i, 10, words("future"), barrier=",():")


def owned(line: Line, point: Point, i: int) -> Point:
    """An open part of a year with the year that stands before or after it."""
    after = owner(line, point.end)
    if after is None and line.at(point.end) == "(":
        # "the first quarter (Q1) of 2018"
        if line.at(point.end + 1) in ("q", "h") and line.at(point.end + 3) == ")":
            after = owner(line, point.end + 4)
    if after is None:
        before = _owner_before(line, i)
        if before is None:
            return point
        after = Point(point.end, "year", before)
    assert after.stretch is not None
    found = calendar.part(after.stretch, point.unit, point.a, point.b)
    return Point(after.end, point.unit, found, point.a, point.b, rule=point.rule)


def _owner_before(line: Line, i: int) -> Stretch | None:
    """The year of "2018's first quarter", "last year's first half"."""
    if line.at(i - 1) == "s" and line.at(i - 2) == "'":
        j = i - 3
        found = relative_year(line, j - 1) if line.at(j) == "year" else year(line, j, bound=True)
        return found.stretch if found and found.unit == "year" else None
    return None


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
        return _last_unit(line, unit, end) if unit == "quarter" else None
    point = owned(line, Point(end, unit, a=number, b=number, rule=f"{unit}.nth"), i)
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


def _last_unit(line: Line, unit: str, end: int) -> Point:
    """ "last quarter": the one before that of the reference date."""
    at = line.reference
    if at is None:
        return Point(end, unit, Stretch("quarter"), rule="quarter.last")
    now = (at.month - 1) // 3
    found = calendar.quarter(at.year, now) if now else calendar.quarter(at.year - 1, 4)
    return Point(end, unit, found, rule="quarter.last")


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
        return _past_run(line, i) if line.at(i) == "last" else None
    if unit == "quarter":
        first, last, unit = 3 * first - 2, 3 * last, "months"
    point = owned(line, Point(end + 1, unit, a=first, b=last, rule="months.first"), i)
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
        point = owned(line, Point(i + 2, "quarter", a=number, b=number, rule="quarter.letter"), i)
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
    point = owned(line, Point(i + 2, unit, a=int(token), b=int(token), rule=f"{unit}.letter"), i)
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


def month_run(line: Line, i: int) -> Point | None:
    """ "nine-month exports", "eleven months to November", "nine months of 2023"."""
    count = line.number(i)
    if count is None or not 1 < count[0] <= 12 or line.glued(i) and line.at(i - 1) != "(":
        return None
    j = count[1] + 1 if line.at(count[1]) == "-" else count[1]
    if line.at(j) == "month":
        if line.at(j + 1) not in words("figures") or line.at(i - 1) in ("a", "an"):
            return None
        end = j + 2 if line.at(j + 1) == "period" else j + 1
        return owned(line, Point(end, "months", a=1, b=count[0], rule="months.n-month"), i)
    if line.at(j) != "months":
        return None
    if line.at(j + 1) in ("to", "ended", "ending", "through", "until"):
        k = j + 3 if line.at(j + 2) in ("in", "on", "the") else j + 2
        k = k + 2 if line.seen(k, "end", "of") or line.seen(k, "end", "-") else k
        inner = month_or_day(line, k)
        if inner is None or inner.unit not in ("month", "day"):
            return None
        last = settle(inner, line.reference, past=True).last
        if last is None:
            return Point(inner.end, "months", Stretch("span"), rule="months.to")
        found = calendar.months(last.year, last.month - count[0] + 1, last.month)
        return Point(inner.end, "months", found, rule="months.to")
    if line.at(j + 1) in ("of", "in") or line.at(j + 1) == "this":
        after = owner(line, j + 1)
        if after and after.stretch:
            found = calendar.part(after.stretch, "months", 1, count[0])
            return Point(after.end, "months", found, rule="months.n-month")
    return None


def _past_run(line: Line, i: int) -> Point | None:
    """ "the past 50 years", "the last three years", "the next five years", "past decade"."""
    word = line.at(i)
    ahead = {"past": -1, "last": -1, "previous": -1, "next": 1, "coming": 1}.get(word)
    if ahead is None:
        return None
    j, count, unit = i + 1, 1, ""
    found = line.number(j)
    if found:
        count, j = found
    if line.seen(j, "half", "a", "century") or line.seen(j, "half", "-", "century"):
        count, unit, j = 50, "year", j + 3
    elif line.seen(j, "half", "century"):
        count, unit, j = 50, "year", j + 2
    elif line.seen(j, "quarter", "of", "a", "century"):
        count, unit, j = 25, "year", j + 4
    elif line.at(j) in ("decade", "decades"):
        count, unit, j = 10 * count, "year", j + 1
    elif found and line.at(j) in ("years", "months"):
        unit, j = line.at(j)[:-1], j + 1
    else:
        return None
    at = line.reference
    if at is None:
        return Point(j, "run", Stretch("span"), rule="run.past")
    if unit == "year":
        ends = sorted((at.year, at.year + ahead * count))
        return Point(j, "run", calendar.years(*ends), rule="run.past")
    spread = sorted((at.month, at.month + ahead * count))
    return Point(j, "run", calendar.months(at.year, *spread), rule="run.past")


def relative(line: Line, i: int) -> Point | None:
    """ "last month", "this week", "last October", "next Monday", "past 50 years", "this quarter"."""
    word, noun, at = line.at(i), line.at(i + 1), line.reference
    shift = {"last": -1, "previous": -1, "this": 0, "current": 0, "same": 0, "that": 0, "next": 1,
             "past": -1, "coming": 1, "following": 1, "preceding": -1}.get(word)  # fmt: skip
    if shift is None:
        return None
    found = relative_year(line, i - 1 if line.at(i - 1) == "the" else i)
    if found:
        return found
    if word in ("last", "past", "previous", "next", "coming"):
        run = _past_run(line, i)
        if run:
            return run
    if noun == "month":
        return Point(i + 2, "month", _month_from(line, word, shift), rule="month.relative")
    if noun == "day" and word in ("same", "that"):
        base = line.base
        return Point(i + 2, "day", base if base and base.kind == "day" else Stretch("day"))
    if noun == "week" and word in ("last", "this", "next"):
        week = calendar.week(at, shift) if at else Stretch("span")
        return Point(i + 2, "week", week, rule="week.relative")
    if noun == "quarter" and word in ("this", "current", "last", "previous"):
        if shift:
            return _last_unit(line, "quarter", i + 2)
        here = calendar.quarter(at.year, (at.month + 2) // 3) if at else Stretch("quarter")
        return Point(i + 2, "quarter", here, rule="quarter.relative")
    if word in ("last", "this", "next"):
        return _named_relative(line, i, shift)
    return None


def _month_from(line: Line, word: str, shift: int) -> Stretch:
    at = line.reference
    if word in ("previous", "preceding", "same", "that", "following") and line.base:
        base = line.base.last or line.base.first
        named = line.base.kind in ("day", "month", "as_of")
        at = base if base and named else at if word in ("previous", "preceding") else None
    elif word in ("same", "that", "following"):
        return Stretch("month")
    return calendar.month(at.year, at.month + shift) if at else Stretch("month")


def _named_relative(line: Line, i: int, shift: int) -> Point | None:
    """ "last October", "next March", "this Friday"."""
    at = line.reference
    weekday: int | None = lexicon()["weekdays"].get(line.at(i + 1))
    if weekday and line.capital(i + 1):
        if at is None:
            return Point(i + 2, "day", Stretch("day"), weekday=weekday, rule="weekday")
        gap = (weekday - at.isoweekday()) % 7
        if shift < 0:
            gap = gap - 7
        elif shift == 0 or gap == 0:
            gap = gap if shift == 0 else 7
        day = calendar.on(at + timedelta(days=gap))
        return Point(i + 2, "day", day, weekday=weekday, rule="weekday")
    number = is_month(line, i + 1)
    if number is None:
        return None
    inner = month_or_day(line, i + 1)
    if inner is None or inner.stretch is not None or inner.unit not in ("month", "day"):
        return None
    if at is None:
        return Point(inner.end, inner.unit, settle(inner, None), rule="month.relative")
    year_ = at.year
    if shift < 0 and number >= at.month:
        year_ -= 1
    if shift > 0 and number <= at.month:
        year_ += 1
    return Point(inner.end, inner.unit, placed(inner, year_), rule="month.relative")


def weekday(line: Line, i: int) -> Point | None:
    """ "Wednesday": the nearest on or before the reference; on or after it, after "will"."""
    number: int | None = lexicon()["weekdays"].get(line.at(i))
    short: int | None = lexicon()["short_weekdays"].get(line.at(i))
    if not line.capital(i) or number is None and short is None:
        return None
    j = i + 2 if line.at(i + 1) == "." and short else i + 1
    if line.at(j) in (",", "the"):
        j += 1
    dated = month_or_day(line, j) or figures_after(line, j)
    if dated and dated.unit == "day":
        found = settle(dated, line.reference, future(line, i))
        return Point(dated.end, "day", found, weekday=number or short, rule="day.weekday")
    if number is None or line.at(i - 1) in ("black", "good", "ash", "palm", "easter", "super"):
        return None
    if line.capital(i + 1) and line.at(i - 1) not in ("on", "this", "last"):
        return None
    at = line.reference
    if at is None:
        return Point(i + 1, "day", Stretch("day"), weekday=number, rule="weekday")
    gap = (number - at.isoweekday()) % 7
    if not future(line, i) and gap:
        gap -= 7
    return Point(
        i + 1, "day", calendar.on(at + timedelta(days=gap)), weekday=number, rule="weekday"
    )


def figures_after(line: Line, j: int) -> Point | None:
    """A date in figures after a weekday."""
    from vjnotes.mentions.points import figures

    return figures(line, j)


def near_day(line: Line, i: int) -> Point | None:
    """ "today", "yesterday", "tomorrow"."""
    shift = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}.get(line.at(i))
    if shift is None:
        return None
    at = line.reference
    found = calendar.on(at + timedelta(days=shift)) if at else Stretch("day")
    return Point(i + 1, "day", found, rule="day.relative")


def ago(line: Line, i: int) -> Point | None:
    """ "five years ago", "two months ago", "10 days ago"; "a year ago" and "earlier" are bases."""
    count = line.number(i)
    if count is None and line.at(i) in ("a", "an"):
        count = (1, i + 1)
    if count is None or count[0] > 999:
        return None
    noun, tail, at = line.at(count[1]), line.at(count[1] + 1), line.reference
    unit = {"years": "year", "months": "month", "days": "day"}.get(noun, noun)
    if unit not in ("year", "month", "day") or tail not in ("ago", "earlier", "before"):
        return None
    if tail == "before" and count[0] != 1:
        return None
    end = count[1] + 2
    vague = line.back(i, 2, frozenset({"than", "over", "nearly", "about", "almost", "some"}))
    if unit == "year" and (tail != "ago" or count[0] == 1):
        base = line.base
        found = calendar.moved(base, -count[0]) if base else Stretch("year")
        if base is None and tail == "ago" and at:
            found = calendar.year(at.year - 1)
        if found.kind == "since":
            found = Stretch("year")
        return Point(end, "year", found, rule="ago.base")
    if tail != "ago":
        at = line.base.last if line.base and line.base.kind in ("day", "month") else None
    if at is None or vague:
        return Point(end, unit, Stretch(unit), rule="ago")  # type: ignore[arg-type]
    if unit == "year":
        return Point(end, unit, calendar.year(at.year - count[0]), rule="ago")
    if unit == "month":
        return Point(end, unit, calendar.month(at.year, at.month - count[0]), rule="ago")
    return Point(end, unit, calendar.on(at - timedelta(days=count[0])), rule="ago")
