"""Bases of comparison: "from a year earlier", "year-on-year", "over the same period"."""

from __future__ import annotations

from dataclasses import replace

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.fiscal import owner, whole
from vjnotes.mentions.time.point import Phrase, Point
from vjnotes.mentions.time.tokens import Line, words
from vjnotes.mentions.time.years import relative_year

_UNITS = {"y": "year", "m": "month", "q": "quarter"}
_SAME = ("same", "corresponding", "similar", "comparable", "equivalent", "this")
_SAME_NOUNS = ("period", "time", "month", "quarter", "timeframe", "stage", "point", "span")


def on_year(line: Line, i: int) -> Phrase | None:
    """ "year-on-year", "on-year", "yoy", "y/y", "month-on-month": always a base."""
    word, end, unit = line.at(i), 0, ""
    if word in ("yoy", "mom", "qoq"):
        end, unit = i + 1, _UNITS[word[0]]
        if word == "mom" and not line.raw[i].endswith("M"):
            return None
    elif word in ("year", "month", "quarter"):
        unit = word
        for run in (("-", "on", "-", word), ("on", word), ("-", "over", "-", word), ("over", word)):
            if line.seen(i + 1, *run):
                end = i + 1 + len(run)
                break
    elif word == "on":
        unit = "year"
        if line.seen(i + 1, "-", "year"):
            end = i + 3
        elif line.at(i + 1) == "year" and line.back(i, 3, words("change")):
            end = i + 2
    elif word in _UNITS:
        unit = _UNITS[word]
        if line.seen(i + 1, "/", word):
            end = i + 3
        elif line.seen(i + 1, "-", "o", "-", word):
            end = i + 5
    if not end:
        return None
    stretch = replace(before(line.counted, unit), kind="compare")
    return Phrase(i, end, stretch, f"compare.{unit}-on-{unit}")


def before(base: Stretch | None, unit: str) -> Stretch:
    """The stretch a change "on year", "on month" or "on quarter" is counted from.

    >>> before(calendar.months(2023, 1, 9), "year").label
    '2022-01/2022-09'
    """
    if base is None or base.kind == "since" or base.last is None:
        return Stretch("compare")
    if unit == "year":
        return calendar.moved(base, -1)
    if unit == "month" and base.kind == "month":
        return calendar.month(base.last.year, base.last.month - 1)
    if unit == "quarter" and base.kind == "quarter":
        number = base.last.month // 3 - 1
        return calendar.quarter(base.last.year - (number == 0), number or 4)
    return Stretch("compare")


def same_period(line: Line, i: int, floor: int) -> Phrase | None:
    """ "the same period last year", "the corresponding quarter of 2022", "this time last year".

    The stretch is that of the period before it in the year named, or a year earlier where
    none is named but a comparison is made.
    """
    found = _same(line, i) or _same_after_year(line, i)
    if found is None:
        return None
    start = base_from(line, i, floor, None)
    if start is None:
        return found
    stretch = found.stretch if found.shape else before(line.counted, "year")
    return replace(found, start=start, stretch=replace(stretch, kind="compare"))


def _same(line: Line, i: int) -> Phrase | None:
    word, noun, j = line.at(i), line.at(i + 1), i + 2
    if word not in _SAME or noun not in (("time",) if word == "this" else _SAME_NOUNS):
        return None
    if line.at(j) in ("from", "in", "of", "during") and line.at(j + 1) in ("a", "one"):
        j += 1
    earlier = line.at(j + 2) in ("ago", "earlier", "before")
    if earlier and line.at(j) in ("a", "one") and line.at(j + 1) == "year":
        return Phrase(i, j + 3, before(line.counted, "year"), "same-period", shape=True)
    if line.at(j) == "from" or line.at(j) == "the":
        j += line.at(j) == "from"
        after = relative_year(line, j) or owner(line, line.the(j))
    else:
        after = owner(line, j)
    if after is None or after.stretch is None:
        if noun != "period":
            return None
        return Phrase(i, i + 2, line.counted or Stretch("span"), "same-period.bare")
    return Phrase(i, after.end, _in_year(line, after), "same-period", shape=True)


def _same_after_year(line: Line, i: int) -> Phrase | None:
    """ "last year's same period"."""
    if line.at(i + 2) != "'" and line.at(i + 1) != "'":
        return None
    first = whole(line, i)
    if first is None or not line.seen(first.end, "'", "s"):
        return None
    j = first.end + 2
    if line.at(j) not in _SAME or line.at(j + 1) not in _SAME_NOUNS:
        return None
    return Phrase(i, j + 2, _in_year(line, first), "same-period", shape=True)


def _in_year(line: Line, year: Point) -> Stretch:
    base, stretch = line.counted, year.stretch
    here = (base.first or base.last) if base else None
    if base is None or here is None or stretch is None or stretch.first is None:
        return Stretch("span")
    by = stretch.first.year - here.year
    # "The same period last year" of a period that is itself last year's is the one before.
    return calendar.moved(base, min(by, -1) if year.rule == "year.from-reference" else by)


def base_from(line: Line, i: int, floor: int, point: Point | None) -> int | None:
    """Where the phrase that makes a base of what stands at ``i`` begins, if there is one.

    ``point`` is what stands there, ``None`` for a same period, which is a base after any
    "over", "from" or "on"; others need a change before ("up 5% from 2022").
    """
    j = i - 1
    while j >= max(floor, i - 6) and line.at(j) in words("level"):
        j -= 1
    if j < floor:
        return None
    word, previous = line.at(j), line.at(j - 1)
    if word == "than":
        if previous in ("later", "earlier", "sooner", "rather", "other"):
            return None
        hedge = previous in ("more", "less", "fewer") and point and point.rule.startswith("ago")
        return None if hedge else j
    if word in ("with", "to") and previous in ("compared", "comparison", "relative", "compare"):
        return max(floor, j - 1)
    if word in ("against", "versus", "vs"):
        return j
    if word == "." and previous == "vs":
        return max(floor, j - 1)
    if point is None or point.rule == "ago.base" or point.rule == "year.from-base":
        return j if word in ("over", "from", "on") else None
    if point.unit in ("run", "week") or point.rule.startswith("weekday"):
        return None
    if line.at(point.end) in ("level", "levels") and point.unit == "year":
        return i
    if word in ("times", "double", "twice", "triple") and i - j > 1:
        return j
    if word == "from":
        return j if line.back(j, 14, words("change")) else None
    whole_unit = point.unit in ("year", "month", "quarter", "half", "fiscal")
    if word in ("over", "on") and previous in words("portions") and whole_unit:
        # "Growth over the first quarter" is growth in it, "5% over 2022" growth from it.
        return j if not point.rule.endswith(".nth") or line.counted is not None else None
    return None
