"""Days, months and parts of a year: "October 10", "first nine months of 2023", "1Q18"."""

import re
from dataclasses import replace
from datetime import timedelta

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.line import Line, lexicon, value, words
from vjnotes.mentions.time.point import Point, compiled, opened, production, read, settle, settled
from vjnotes.mentions.time.year import year_at

_JOIN = re.compile(
    r" (?:of|in|for|during) (?:the )?|,? the (?=(?:same|following|next|previous|preceding) )"
    r"| \((?=[0-9]{4}(?:[-/][0-9]{2,4})?\))"
    r"|(?:, ?|[/-])?(?=[0-9]|fy)| "
)
_SHORT_YEAR = re.compile(r" ?'([0-9]{2})(?![0-9])")
_BRACKET = compiled(r" \((?:[qh][1-4]|{:month}(?: ?- ?| to ){:month})\)")
_LISTED = compiled(r"(?:{:month})(?: [0-9]{1,4})?(?: ?[-/,] ?|{:joint})$")
_FIGURES_NEXT = re.compile(r" ([0-9]{1,2}|[0-9]{4})(?![0-9])")
_MONTH_NEXT = compiled(r"{:joint}(?<!and )(?:{:month})")
_ROW = compiled(r"(?:, (?:{:month}))*,? (?:and|or|&) (?:{:month})")
_NOT_AFTER = re.compile(r"-| (?:a|an|century|time|hour|dozen|mile|marathon)\b")
_WEAK = frozenset({"the", "a", "and", "or", "with", "on", "as"})
_YEAR, _HALF, _MOST = 12, 6, 60  # months
_MID = (5, 25)  # days of a month that another calendar's year ends on
_LETTERS = {"q": ("quarter", 4), "h": ("half", 2), "m": ("months", 12)}


def owner(line: Line, position: int, dated: bool = False) -> Point | None:
    """The year joined to what ends here: " of 2018", ", 2018", "/2018", " last year", " '24"."""
    short = _SHORT_YEAR.match(line.low, position)
    if short:
        return settled(short, calendar.year(2000 + int(short[1])))
    join = _JOIN.match(line.low, position)
    families = ("told", "bound") if dated else ("ended", "fiscal", "told", "bound")
    found = read(line, join.end(), *families) if join else None
    return found if found and found.unit in ("year", "fiscal") else None


def owned(line: Line, point: Point) -> Point:
    """An open point with the year behind it, or behind a row of months ("May and July 2021")."""
    end, dated = point.end, point.unit in ("day", "days", "month")
    row = _ROW.match(line.low, end) if point.unit == "month" else None
    many = row and ("," in row[0] or _listed(line, point.start))
    last = owner(line, row.end(), dated) if row and many else None
    if last and last.stretch:
        return replace(point, stretch=point.within(last.stretch))
    after = owner(line, end, dated)
    if after and point.unit == "month" and line.low[end] == ",":
        after = after if year_at(line, after.end - 4) else None
    bracket = None if after or dated else _BRACKET.match(line.low, end)
    if bracket:
        # "The first quarter (April-June) of fiscal 2024".
        after = owner(line, bracket.end())
    if after is None or after.stretch is None:
        return point
    return replace(point, end=after.end, stretch=point.within(after.stretch))


def part(m: re.Match[str], unit: str, first: int, last: int) -> Point:
    """A quarter, half or run of months of a year still open."""
    return opened(m, unit, lambda whole: calendar.part(whole, unit, first, last))


def month_of(name: str) -> int:
    """The number of a month by its full or short name."""
    table, bare = lexicon(), name.rstrip(".")
    number: int = table["months"].get(bare) or table["short_months"][bare]
    return number


def is_month(line: Line, start: int, end: int) -> bool:
    """Whether the name here is that of a month, not the word "may" or a person's name."""
    name = line.low[start:end].rstrip(".")
    full = name in lexicon()["months"]
    if full and name not in words("doubtful"):
        return True
    if not line.capital(start):
        return False
    one = line.last(start)
    word = start - len(one) - 1
    proper = line.capital(word)
    figures = _FIGURES_NEXT.match(line.low, end)
    if figures:
        # "Theresa May 2019" is no month, "Monday May 6" is.
        lead = one in words("leads") or one in lexicon()["weekdays"] or line.opens(word)
        return lead or not (full and proper and len(figures[1]) == 4)
    if one.isdecimal() or one in ("-", "st", "nd", "rd", "th"):
        return True
    if _MONTH_NEXT.match(line.low, end) or _listed(line, start):
        return True
    if one in words("leads") and one not in _WEAK and (full or not line.capital(end + 1)):
        return True
    if name in ("march", "may"):
        return line.next(end) in words("figures") or line.next(end) in ("'", "last", "this")
    return full and not line.capital(end + 1) and not proper


def _glued(line: Line, start: int) -> bool:
    """Whether a number is written on to something other than a bracket or quotation mark."""
    return start > 0 and line.low[start - 1] not in " \n(\"'["


def _listed(line: Line, start: int) -> bool:
    """Whether another month leads to the one here: "May and June", "January-March"."""
    return bool(_LISTED.search(line.low, max(0, start - 24), start))


@production
def month_date(line: Line, m: re.Match[str]) -> Point | None:
    """ "October 10", "8-13 October", "November 27 and 28", "June", and the year after it."""
    named, group = m.start("month"), m.groupdict()
    month, days = month_of(m["month"]), [group.get("day"), group.get("day2")]
    if m.start() == named and not is_month(line, named, m.end("month")):
        return None
    doubtful = not line.capital(named) and m["month"] in words("doubtful")
    if m.start() < named and (_glued(line, m.start()) or doubtful):
        return None
    alone = days[0] is None and not _listed(line, named)
    if alone and month % 3 == 0 and line.low.startswith(" quarter", m.end()):
        # "The March quarter": the three months that end with it.
        quarter = part(m, "quarter", month // 3, month // 3)
        return owned(line, replace(quarter, end=m.end() + len(" quarter"), rule="quarter.month"))
    if days[0] is None:
        return owned(line, opened(m, "month", lambda y: calendar.part(y, "month", month, month)))
    first, *others = (int(day.rstrip("sthnrd")) for day in days if day)
    last = others[0] if others else first
    paired = others and m["joint"].strip() in ("and", "&") and line.last(m.start()) != "between"
    noun = line.next(m.end("day2" if others else "day"))  # "10 projects"
    if noun in words("units") or noun in words("counted") or (paired and last > first + 1):
        return None
    if others and last <= first:
        return None

    def place(whole: Stretch) -> Stretch:
        assert whole.first is not None
        start, end = (calendar.day(whole.first.year, month, day) for day in (first, last))
        return calendar.between(start, end) if others else start

    return owned(line, opened(m, "days" if others else "day", place))


@production
def figures(line: Line, m: re.Match[str]) -> Point | None:
    """ "2023-11-27", "27/11/2023"; of 5/6 the day not still to come, blank if neither is."""
    a, b, c = int(m["a"]), int(m["b"]), int(m["c"])
    if len(m["a"]) == 4:
        return settled(m, calendar.day(a, b, c)) if calendar.sane(a) else None
    ways = {way.first: way for way in (calendar.day(c, b, a), calendar.day(c, a, b)) if way.first}
    at = line.reference
    told = [way for day, way in ways.items() if len(ways) == 1 or (at and day and day <= at)]
    return settled(m, told[0] if len(told) == 1 else Stretch("day")) if calendar.sane(c) else None


@production
def month_figures(line: Line, m: re.Match[str]) -> Point | None:
    year, month = year_at(line, m.start("year"), bound=True), int(m["month"])
    return settled(m, calendar.month(year, month)) if year and 1 <= month <= 12 else None


@production
def ended(line: Line, m: re.Match[str]) -> Point | None:
    """ "the year ended March 31, 2024", "half year to June", "eleven months to November".

    A year that ends in March is a fiscal year by the Japanese naming, one that ends in
    December a calendar year.
    """
    noun, number = m["noun"], m.groupdict().get("number")
    each = {"qu": 3, "mo": 1, "ha": 6, "se": 6}.get(noun[:2], 12)
    size = each * (value(number) if number else 1)
    inner = read(line, m.end(), "date", "near")
    most = _MOST if each == _YEAR else _YEAR
    if inner is None or inner.unit not in ("month", "day") or not 1 < size <= most:
        return None
    if noun == "period":  # of as many months as told before
        told = line.counted or Stretch("span")
        ends = settle(inner, line.reference, past=True).last
        same = told.last and ends and told.last.month == ends.month
        return settled(m, told if same else Stretch("span"), end=inner.end)
    ahead = bool(m["ahead"]) and line.future(m.start())
    last = settle(inner, line.reference, ahead, past=not ahead).last
    unit = "fiscal" if each == size == _YEAR else "quarter" if noun == "quarter" else "span"
    if last is None:
        return settled(m, Stretch(unit), end=inner.end)  # type: ignore[arg-type]
    if unit == "fiscal" and _MID[0] < last.day < _MID[1]:  # "the year ended July 16"
        run = calendar.months(last.year - 1, last.month, last.month + _YEAR)
        return settled(m, replace(run, kind="fiscal"), end=inner.end)
    if unit == "fiscal":
        return settled(m, _year_from(last.year, last.month - 11), end=inner.end)
    found = calendar.months(last.year, last.month - size + 1, last.month)
    if unit == "quarter" and last.month % 3 == 0:
        found = calendar.quarter(last.year, last.month // 3)
    return settled(m, found, end=inner.end)


@production
def year_to(line: Line, m: re.Match[str]) -> Point | None:
    """ "The March 2018 year": the twelve months to its end."""
    inner = read(line, m.start(), "date")
    last = settle(inner, line.reference, past=True).last if inner else None
    return settled(m, _year_from(last.year, last.month - 11) if last else Stretch("fiscal"))


@production
def begun(line: Line, m: re.Match[str]) -> Point | None:
    """ "its fiscal year starting on April 1"."""
    inner = read(line, m.end(), "date")
    if inner is None or inner.unit not in ("month", "day"):
        return None
    first = settle(inner, line.reference).first
    found = _year_from(first.year, first.month) if first else Stretch("fiscal")
    return settled(m, found, end=inner.end)


def _year_from(year: int, month: int) -> Stretch:
    """The twelve months from ``month`` (0 is December): by their name where they have one."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    if month in (1, 4):
        return (calendar.year if month == 1 else calendar.fiscal)(year)
    return calendar.months(year, month, month + 11)


@production
def nth_part(line: Line, m: re.Match[str]) -> Point | None:
    """ "first quarter of 2018", "first-half", "last quarter of 2023", "first semester of 2023"."""
    order, unit = lexicon()["ordinals"][m["ordinal"]], m["unit"].replace("semester", "half")
    size = 4 if unit == "quarter" else 2
    if line.last(m.start()) in ("fiscal", "financial"):
        return settled(m, Stretch(unit))  # type: ignore[arg-type]
    number = size if order == -1 else order
    point = owned(line, part(m, unit, number, number))
    if number > size or (point.stretch is None and (m["ordinal"] == "last" or unit != m["unit"])):
        return None
    foreign = _foreign(line, point) or _NOT_AFTER.match(line.low, m.end())
    sport = point.stretch is None and not words("sport").isdisjoint(line.sentence(m.start(), 14))
    return None if point.stretch is None and (foreign or sport) else point


def _foreign(line: Line, point: Point) -> bool:
    """Whether "of" leads to something that is no time: "first half of the match"."""
    return point.stretch is None and line.low.startswith(" of ", point.end)


@production
def first_months(line: Line, m: re.Match[str]) -> Point | None:
    """ "first nine months", "last three months of 2023", "first three quarters", "first month"."""
    order, number, unit = lexicon()["ordinals"][m["ordinal"]], m["number"], m["unit"]
    count = (value(number) if number else 1) * (3 if unit == "quarters" else 1)
    if order not in (1, -1) or not 1 <= count <= 12 or (number is None and unit != "month"):
        return None
    first, last = (1, count) if order == 1 else (13 - count, 12)
    point = owned(line, part(m, "months", first, last))
    if point.stretch is None and (order == -1 or number is None or _foreign(line, point)):
        return None
    return point


@production
def part_of_month(line: Line, m: re.Match[str]) -> Point | None:
    """ "the first half of October", "the first 20 days of January"."""
    order, inner = lexicon()["ordinals"][m["ordinal"]], read(line, m.end(), "date")
    size = value(m["number"]) if m["number"] else 15
    later = order in (2, -1) and not m["number"]
    if inner is None or inner.unit != "month" or not (order == 1 or later):
        return None
    whole, found = settle(inner, line.reference), Stretch("span")
    if whole.first and whole.last:
        middle = whole.first + timedelta(days=size - 1)
        ends = (middle + timedelta(days=1), whole.last) if later else (whole.first, middle)
        found = calendar.days(*ends)
    return settled(m, found, "days", end=inner.end)


@production
def n_months(line: Line, m: re.Match[str]) -> Point | None:
    """ "nine-month exports", "11 months of 2023"; not "a nine-month course"."""
    count, noun = value(m["number"]) * (3 if m["unit"] == "quarters" else 1), m["figures"]
    if not 1 < count <= 12 or _glued(line, m.start()):
        return None
    before, at = line.last(m.start()), line.reference
    if noun and before in ("a", "an", "every", "per"):
        return None
    point = owned(line, part(m, "months", 1, count))
    if before == "over" and not line.capital(m.start() - len("over ")):
        return None  # more than so many months
    if point.stretch is None and before in ("the", "in", "for", "over") and noun in ("", "period"):
        told = line.counted
        run = calendar.months(told.first.year, 1, count) if told and told.first else None
        if told and run and (told.first, told.last) == (run.first, run.last):
            return settled(m, told)  # those told of before
        # "The seven months" of the year, when the eighth has begun.
        late = before == "in" and count >= _HALF  # figures of the month before that are not out yet
        return point if at and at.month - 1 - count in (0, late) else None
    if point.stretch is None:
        return replace(point, end=m.end("unit")) if noun not in ("", "period") else None
    return point


@production
def lettered(line: Line, m: re.Match[str]) -> Point | None:
    """ "Q1 2018", "H1/2023", "1Q18", "2018Q1", "9M2023", "quarter IV of 2023"."""
    (unit, size), group = _LETTERS[m["letter"][0]], m.groupdict()
    number = lexicon()["roman"].get(m["which"]) or value(m["which"])
    letter = len(m["letter"]) == 1
    if not 1 <= number <= size or (letter and not line.capital(m.start("letter"))):
        return None
    if _glued(line, m.start()) and line.low[m.start() - 1] not in "/-":
        return None
    point = part(m, unit, 1 if unit == "months" else number, number)
    year = group.get("year") or (group.get("short") and "20" + group["short"])
    if year:
        return replace(point, stretch=point.within(calendar.year(int(year))))
    point, before = owned(line, point), line.last(m.start())
    if point.stretch is not None:
        return point
    led = (
        before in words("leads")
        or before == "-"
        or (unit == "half" and line.next(m.end()) in words("figures"))
    )
    first = m.start("letter") == m.start()
    opens = unit == "quarter" and first and (before == "(" or line.opens(m.start()))
    return point if letter and unit != "months" and (led or opens) else None
