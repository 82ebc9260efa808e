"""Stretches told by their last month: "the year ended March 2016", "eleven months to November"."""

from __future__ import annotations

from datetime import date

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.days import month_or_day
from vjnotes.mentions.time.fiscal import owner
from vjnotes.mentions.time.point import Point, month_names, settle
from vjnotes.mentions.time.tokens import Line, words

_TO = frozenset({"to", "ended", "ending", "through", "until"})


def _last_day(line: Line, i: int) -> tuple[date | None, int] | None:
    """The day a stretch ends on, from the "to" or "ended" before it on: (day, next token)."""
    if line.at(i) not in _TO:
        return None
    j = i + 1
    if line.at(j) in ("in", "on", "at", "the"):
        j = line.the(j + 1)
    if line.at(j) in ("end", "late") and line.at(j + 1) in ("of", "-", "in"):
        j += 2
    inner = month_or_day(line, j)
    if inner is None or inner.unit not in ("month", "day"):
        return None
    ahead = line.at(i) == "ending" and line.future(i)
    return settle(inner, line.reference, ahead, past=not ahead).last, inner.end


def year_ended(line: Line, i: int) -> Point | None:
    """ "year ended March 31, 2024", "fiscal year that ended in March 2016".

    A year that ends in March is a fiscal year by the Japanese naming, one that ends in
    December a calendar year.
    """
    j = i
    if line.at(j) in ("fiscal", "financial", "business"):
        j += 1
    if line.at(j) != "year":
        return None
    j += 1
    if line.at(j) in ("that", "which"):
        j += 1
    found = _last_day(line, j)
    if found is None:
        return None
    last, end = found
    if last is None:
        return Point(end, "fiscal", Stretch("fiscal"), rule="fiscal.ended")
    if last.month == 3:
        return Point(end, "fiscal", calendar.fiscal(last.year - 1), rule="fiscal.ended")
    if last.month == 12:
        return Point(end, "year", calendar.year(last.year), rule="fiscal.ended")
    run = calendar.months(last.year, last.month - 11, last.month)
    return Point(end, "span", run, rule="fiscal.ended")


def quarter_ended(line: Line, i: int) -> Point | None:
    """ "quarter ended June 30, 2023", "quarter to March"."""
    if line.at(i) != "quarter":
        return None
    found = _last_day(line, i + 1)
    if found is None:
        return None
    last, end = found
    if last is None:
        return Point(end, "quarter", Stretch("quarter"), rule="quarter.ended")
    if last.month % 3:
        run = calendar.months(last.year, last.month - 2, last.month)
        return Point(end, "span", run, rule="quarter.ended")
    return Point(end, "quarter", calendar.quarter(last.year, last.month // 3), rule="quarter.ended")


def month_run(line: Line, i: int) -> Point | None:
    """ "nine-month exports", "eleven months to November", "nine months of 2023"."""
    count = line.number(i)
    if count is None or not 1 < count[0] <= 12 or (line.glued(i) and line.at(i - 1) != "("):
        return None
    hyphen = line.at(count[1]) == "-"
    j = count[1] + hyphen
    if line.at(j) == "month":
        return _n_month(line, i, j, count[0])
    if line.at(j) not in ("months", "quarters") or hyphen:
        return None
    size = 3 * count[0] if line.at(j) == "quarters" else count[0]
    if size > 12:
        return None
    found = _last_day(line, j + 1)
    if found:
        last, end = found
        if last is None:
            return Point(end, "months", Stretch("span"), rule="months.to")
        run = calendar.months(last.year, last.month - size + 1, last.month)
        return Point(end, "months", run, rule="months.to")
    if line.at(j + 1) in ("of", "in", "this"):
        after = owner(line, j + 1)
        if after and after.stretch and line.at(j + 2) not in ("a", "any"):
            run = calendar.part(after.stretch, "months", 1, size)
            return Point(after.end, "months", run, rule="months.n-month")
    return None


def _n_month(line: Line, i: int, j: int, count: int) -> Point | None:
    """ "nine-month exports", "the nine-month period of 2023"; not "a nine-month course"."""
    noun = line.at(j + 1)
    if noun not in words("figures") or line.at(i - 1) in ("a", "an", "every", "per"):
        return None
    after = owner(line, j + 2)
    if after and after.stretch:
        run = calendar.part(after.stretch, "months", 1, count)
        return Point(after.end, "months", run, rule="months.n-month")
    end = j + 2 if noun == "period" else j + 1
    if noun == "period":
        return None
    return Point(end, "months", a=1, b=count, rule="months.n-month")


def month_quarter(line: Line, i: int) -> Point | None:
    """ "the March quarter": the three months that end with it."""
    inner = month_or_day(line, i)
    if inner is None or inner.unit != "month" or inner.stretch or inner.a % 3:
        return None
    if line.at(i - 1) in ("-", "to") and line.at(i - 2) in month_names():
        return None
    if line.at(inner.end) != "quarter":
        return None
    number = inner.a // 3
    after = owner(line, inner.end + 1)
    if after and after.stretch:
        found = calendar.part(after.stretch, "quarter", number, number)
        return Point(after.end, "quarter", found, number, number, rule="quarter.month")
    return Point(inner.end + 1, "quarter", a=number, b=number, rule="quarter.month")
