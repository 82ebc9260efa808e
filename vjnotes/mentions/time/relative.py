"""Times told from another: "last October", "five years ago", "so far", "year-on-year"."""

import re
from dataclasses import replace
from datetime import timedelta

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Kind, Stretch
from vjnotes.mentions.time.line import Line, lexicon, value, words
from vjnotes.mentions.time.part import month_of, owner
from vjnotes.mentions.time.point import Point, compiled, production, read, settle, settled

_HEDGES = frozenset({"than", "over", "nearly", "about", "almost", "some", "around", "roughly"})
_FESTIVE = frozenset({"black", "good", "ash", "palm", "easter", "super", "cyber"})
_MONTHS = compiled(r" \({month} ?(?:-|to) ?{month}\)")
_WEEK = re.compile(r" (?:of )?(last|next|this) week\b")
_NEAR = 3  # months
_LATE = 20  # day of a month that figures count in
_SPANS = {"decade": 10, "decades": 10, "quarter of a century": 25, "year": 1, "month": 1}


@production
def run(line: Line, m: re.Match[str]) -> Point | None:
    """ "the past 50 years", "the next two months": up to, or from, this year or month."""
    unit, at, shift = m["unit"], line.reference, lexicon()["relative"][m["told"]]
    if not shift or (unit in ("year", "month") and m["number"] is None):
        return None
    count = (value(m["number"]) if m["number"] else 1) * _SPANS.get(unit, 50)
    if m["told"] in words("from_base") or at is None:
        return settled(m, Stretch("span"), "run")
    here = at.month if unit == "month" else at.year
    if unit == "month" and (bracket := _MONTHS.match(line.low, m.end())):
        ends_in = (month_of(bracket["month"]), month_of(bracket["month2"]))
        if ends_in[0] <= ends_in[1]:  # "the past five months (April-August)"
            told = calendar.months(at.year - (ends_in[1] > at.month), *ends_in)
            return settled(m, told, "run", end=bracket.end())
    if unit == "month" and shift < 0 and count in (here - 1, here - (at.day < _LATE)):
        # In August, "the past seven months" are those of this year; at its end, eight too.
        return settled(m, calendar.months(at.year, 1, count), "run", rule="months.run")
    ends = sorted((here, here + shift * count))
    found = calendar.months(at.year, *ends) if unit == "month" else calendar.years(*ends)
    return settled(m, found, "run")


@production
def ago(line: Line, m: re.Match[str]) -> Point | None:
    """ "five years ago", "10 days ago", "a year earlier".

    "A year earlier" is the period before it, moved; "years ago" counts from the reference date.
    A hedged count ("nearly 50 years ago") names no year.
    """
    one = m["number"] in (None, "one")
    count = 1 if one else value(m["number"])
    kind: Kind = m["unit"]  # type: ignore[assignment]
    if m["tail"] == "before" and (count > 1 or kind == "day") and not m["that"]:
        return None
    if not one and not _HEDGES.isdisjoint(line.back(m.start(), 2)):
        return settled(m, Stretch(kind))
    if kind == "year" and count == 1 and (line.counted or m["tail"] != "ago"):
        base = calendar.moved(line.counted or Stretch("year"), -1)
        return settled(m, base, "year", rule="ago.base")
    here = line.reference
    if m["tail"] != "ago":
        here = line.base.a_day if line.base and kind in ("year", line.base.kind) else None
    found = calendar.holding(kind, here, -count) if here else Stretch(kind)
    return settled(m, found, rule="ago" if m["tail"] == "ago" else "ago.base")


@production
def later(line: Line, m: re.Match[str]) -> Point | None:
    """ "Five years later", behind a year that is told, and not a hedged count of them."""
    told, count = line.base, value(m["number"]) if m["number"] else 1
    hedged = not _HEDGES.isdisjoint(line.back(m.start(), 2))
    if told is None or told.kind != m["unit"] or told.first is None or hedged:
        return None
    there = calendar.holding(told.kind, told.first, count)
    over = line.reference is None or (there.first and there.first <= line.reference)
    return settled(m, there, rule=f"{told.kind}.from-base") if over else None


@production
def named_month(line: Line, m: re.Match[str]) -> Point | None:
    """ "Last October", "next March 3"; "that June", "the following May" of the year spoken of."""
    inner, at = read(line, m.end(), "date"), line.reference
    shift = lexicon()["relative"][m["told"]]
    if inner is None or inner.stretch or inner.unit == "days" or not line.capital(inner.start):
        return None
    if m["told"] in words("from_base"):
        at = (line.base.last if shift > 0 else line.base.first) if line.base else None
    found = inner.within(calendar.year(at.year) if at else Stretch("year"))
    if at and found.first:
        away = found.first.month - at.month
        by = -1 if shift < 0 <= away else 1 if away <= 0 < shift else 0
        found = inner.within(calendar.year(at.year + by))
    return settled(m, found, end=inner.end)


@production
def weekday(line: Line, m: re.Match[str]) -> Point | None:
    """ "Wednesday": the last up to the reference date, or the next after "will", or its date."""
    name, start, at = m["weekday"].rstrip("."), m.start("weekday"), line.reference
    number = lexicon()["weekdays"].get(name) or lexicon()["short_weekdays"][name]
    ahead = line.future(m.start())
    dated = read(line, m.end(), "date", "figures") if m["gap"] else None
    if not line.capital(start):
        return None
    if dated and dated.unit == "day" and (not dated.stretch or dated.stretch.label):
        end = dated.end + line.low.startswith(")", dated.end) * m["gap"].endswith("(")
        found = settle(dated, at, ahead)
        return replace(dated, start=start, end=end, stretch=found, weekday=number)
    before, end = line.last(start), m.end("weekday")
    person = line.capital(end + 1) and before != "on" and not m["told"]
    if name in lexicon()["short_weekdays"] or before in _FESTIVE or person:
        return None
    found = Stretch("day")
    if at and (week := _WEEK.match(line.low, end)):
        gap, end = number - at.isoweekday() + 7 * lexicon()["relative"][week[1]], week.end()
        found = calendar.holding("day", at, gap)
    elif at:
        gap = (number - at.isoweekday()) % 7
        done = m["told"] == "this" and (line.done(start) or line.behindhand(start))
        if m["told"] == "last" or (gap and not ahead and (done or not m["told"])):
            gap -= 7  # "signed this Saturday" lies behind as well
        elif m["told"] == "next" and not gap:
            gap = 7
        found = calendar.holding("day", at, gap)
    return Point(m.start(), end, "day", found, weekday=number)


@production
def near_day(line: Line, m: re.Match[str]) -> Point | None:
    """ "today", "tonight", "yesterday", "tomorrow"."""
    at, word = line.reference, m[0].split()[0]
    shift = {"yesterday": -1, "last": -1, "tomorrow": 1}.get(word, 0)
    return settled(m, calendar.holding("day", at, shift) if at else Stretch("day"))


@production
def bracket(line: Line, m: re.Match[str]) -> Point | None:
    """ "this week (March 10-12)", "yesterday (5 May)": the days told in brackets."""
    inner = read(line, m.end(), "date", "figures")
    if inner is None or inner.unit not in ("day", "days") or line.low[inner.end :][:1] != ")":
        return None
    at = m.start()
    found = settle(inner, line.reference, line.future(at), line.behindhand(at))
    whole = replace(inner, start=m.start(), end=inner.end + 1, stretch=found)
    return whole if found.label or not line.reference else None


@production
def now(line: Line, m: re.Match[str]) -> Point | None:
    """ "up to now", "to date", "at present", "currently", "so far"."""
    at, before = line.reference, line.last(m.start())
    if before == "from" or (m[0] == "to date" and before in ("up", "a")):
        return None
    return settled(m, calendar.as_of(calendar.holding("day", at)) if at else Stretch("as_of"))


@production
def to_date(line: Line, m: re.Match[str]) -> Point | None:
    """ "so far this year": up to the month of the reference date, or to the one last counted to."""
    at, end, bare = line.reference, m.end(), m[0] in ("so far", "thus far")
    told = None if bare else line.months
    last = told.last if told else None
    near = at and last and last.year == at.year and 0 <= at.month - last.month <= _NEAR
    month = last.month if near and last else at.month if at else 0
    found = calendar.months(at.year, 1, month) if at else Stretch("span")
    if bare:
        year = owner(line, end, dated=True)
        if year is None or year.stretch is None or year.stretch.first is None:
            return None
        end = year.end
        if at and year.stretch.first.year != at.year:
            found = year.stretch
    return settled(m, found, end=end)


def base_before(period: Stretch | None, unit: str) -> Stretch:
    """The stretch a change "on year", "on month" or "on quarter" is counted from.

    >>> base_before(calendar.months(2023, 1, 9), "year").label
    '2022-01/2022-09'
    """
    if period is None or period.kind == "since" or period.last is None:
        return Stretch("compare")
    if unit == "year":
        return calendar.moved(period, -1)
    same = period.kind == unit
    return calendar.holding(unit, period.last, -1) if same else Stretch("compare")


@production
def on_year(line: Line, m: re.Match[str]) -> Point | None:
    """ "year-on-year", "on-year", "yoy", "y/y", "month-on-month": always a base."""
    if m[0] == "on year" and words("change").isdisjoint(line.back(m.start(), 3)):
        return None
    if m[0] == "mom" and not line.capital(m.end() - 1):
        return None
    unit = {"m": "month", "q": "quarter"}.get(m[0][0], "year")
    base = replace(base_before(line.counted, unit), kind="compare")
    return settled(m, base, rule=f"compare.{unit}-on-{unit}")


@production
def same(line: Line, m: re.Match[str]) -> Point | None:
    """ "the same period last year", "the corresponding quarter of 2022", "this time last year".

    The stretch is that of the period before it in the year named; bare, it is that period.
    """
    number = m.groupdict().get("number")
    base = so_many(line.counted, number) if number else line.counted
    if m["ago"]:
        return settled(m, base_before(base, "year"))
    year = owner(line, m.end() + (5 if line.low.startswith(" from", m.end()) else 0))
    if year:
        first = year.stretch and year.stretch.first
        if number and base is None and first:  # of a year's beginning, which none has told
            base = calendar.months(first.year, 1, value(number))
        return settled(m, in_year(base, year), end=year.end)
    if m["same_noun"] != "period" and not number:
        return None
    return settled(m, base or Stretch("span"), rule="same-period.bare")


def so_many(told: Stretch | None, number: str | None) -> Stretch | None:
    """The period told, if it is of as many months; of one told by its end, those up to it."""
    if told is None or (number is None and told.kind != "as_of"):
        return told
    if told.kind == "as_of" and told.last and (told.last + timedelta(days=1)).day == 1:
        told = calendar.months(told.last.year, 1, told.last.month)
    if told.first is None or told.last is None:
        return None if number else told
    months = (told.last.year - told.first.year) * 12 + told.last.month - told.first.month + 1
    return told if number is None or months == value(number) else None


@production
def the_period(line: Line, m: re.Match[str]) -> Point | None:
    """ "In the period": the one that figures were counted over; "in the quarter": counted in."""
    lead, word = line.before(m.start(), 2)
    bare = word in ("the", "this", "that") and lead in ("in", "during", "over", "for", "within")
    opens = word == "the" and m[0] == "month" and line.opens(m.start() - len("the "))
    bare = bare or opens
    bare = bare or word in ("reviewed", "reporting", "review", "reference")
    if not (bare and line.counted):
        return None
    if m[0] == "period":
        return settled(m, so_many(line.counted, None) or line.counted)
    if m[0] == "half-year":
        return settled(m, line.counted) if so_many(line.counted, "six") else None
    within = line.counted.kind in (m[0], "month") and line.counted.last
    return settled(m, calendar.holding(m[0], within)) if within else None


@production
def those_months(line: Line, m: re.Match[str]) -> Point | None:
    """ "In the six months", behind a period of as many."""
    told = so_many(line.counted, m["number"])
    return settled(m, told) if told else None


def in_year(base: Stretch | None, year: Point) -> Stretch:
    """The stretch of the period before, in the year named."""
    whole = year.stretch
    here = base.a_day if base else None
    if base is None or here is None or whole is None or whole.first is None:
        return Stretch("span")
    by = whole.first.year - here.year
    # "The same period last year" of a period that is itself last year's is the one before.
    return calendar.moved(base, (by or -1) if year.rule == "year.told" else by)


@production
def edge(line: Line, m: re.Match[str]) -> Point | None:
    """ "the end of June", "end-June", "late 2023", "early in 2024"."""
    inner = read(line, m.end(), "told") or read(line, m.end())
    if inner is None or inner.unit in ("day", "run", "compare", "as_of"):
        return None
    side = {"middle": "mid", "beginning": "start"}.get(m["edge"], m["edge"])
    return replace(inner, start=m.start(), edge=side, rule=f"edge.{side}")


@production
def year_end(line: Line, m: re.Match[str]) -> Point | None:
    """ "year-end", "year's end", "year end 2025"."""
    at, year = line.reference, owner(line, m.end())
    year = year or settled(m, calendar.year(at.year) if at else Stretch("year"))
    return replace(year, start=m.start(), edge="end", rule="edge.end")


def read_point(line: Line, position: int) -> Point | None:
    """The single time that begins here: "2018's first quarter", "FY2019-20 (April-December)"."""
    found = read(line, position)
    if found is None or found.unit not in ("year", "fiscal"):
        return found
    if line.low.startswith("'s ", found.end):
        inner = read(line, found.end + 3, "part", "same")
        if inner and inner.rule.startswith("same"):
            return replace(inner, start=found.start, stretch=in_year(line.counted, found))
        if inner and inner.stretch is None and found.stretch:
            return replace(inner, start=found.start, stretch=inner.within(found.stretch))
    if line.low.startswith(" ", found.end) and found.stretch:
        inner = read(line, found.end + 1, "part")  # "the 2010 first quarter"
        if inner and inner.stretch is None and inner.rule == "part.nth":
            return replace(inner, start=found.start, stretch=inner.within(found.stretch))
    bracket = _MONTHS.match(line.low, found.end)
    if bracket and found.stretch and found.stretch.first:
        begins = found.stretch.first
        ends = (month_of(bracket["month"]), month_of(bracket["month2"]))
        months = calendar.months(begins.year, *(m + 12 * (m < begins.month) for m in ends))
        return replace(found, end=bracket.end(), unit="span", stretch=months)
    return found
