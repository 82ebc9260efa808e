"""The present: "currently", "to date", "so far this year"."""

from __future__ import annotations

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.fiscal import owner
from vjnotes.mentions.time.point import Phrase
from vjnotes.mentions.time.tokens import Line

_ADVERBS = ("currently", "presently", "nowadays", "now")
_NOT_DATE = ("back", "from", "the", "this", "with", "and", "of")


def now(line: Line, i: int) -> Phrase | None:
    """ "up to now", "to date", "at present", "currently", "so far", "so far this year"."""
    found = _year_to_date(line, i)
    if found:
        return found
    end = _end_of_now(line, i)
    if end is None:
        return None
    at = line.reference
    stretch = calendar.as_of(calendar.on(at)) if at else Stretch("as_of")
    return Phrase(i, end, stretch, "now")


def _end_of_now(line: Line, i: int) -> int | None:
    word, after = line.at(i), line.at(i + 1)
    if word in _ADVERBS:
        if line.at(i - 1) == "from":
            return None
        return None if after == "that" or (after == "-" and line.glued(i + 1)) else i + 1
    if word == "so":
        away = ("as", "away", "from", "this", "in", "ahead", "behind", "apart")
        return i + 2 if after == "far" and line.at(i + 2) not in away else None
    j = i + 2 if (word, after) in (("up", "to"), ("as", "of")) else i + 1
    k = line.the(j)
    noun = line.at(k)
    if word in ("up", "until", "till", "by", "as"):
        if word in ("up", "as") and j == i + 1:
            return None
        if (noun in ("now", "today") and k == j) or noun == "present":
            return k + 1
    if word == "at":
        return k + 1 if (noun == "present" and k == j) or (noun == "moment" and k > j) else None
    if word == "to" and noun == "date" and k == j and line.at(i - 1) not in ("up", "a"):
        glued = line.glued(k + 1) and line.at(k + 1) not in (",", ".", ")", ";", ":", '"')
        return None if line.at(k + 1) in _NOT_DATE or glued else k + 1
    return None


def _year_to_date(line: Line, i: int) -> Phrase | None:
    """ "so far this year", "year to date": January to the month of the reference date."""
    at = line.reference
    end, year = 0, at.year if at else None
    j = line.the(i)
    if line.seen(j, "year", "to", "date"):
        end = j + 3
    elif line.seen(j, "year", "-", "to", "-", "date"):
        end = j + 5
    elif line.seen(i, "this", "year", "so", "far") or line.seen(i, "so", "far", "this", "year"):
        end = i + 4
    elif line.seen(i, "so", "far", "in"):
        inner = owner(line, i + 2)
        if inner and inner.stretch and inner.stretch.first and inner.unit == "year":
            end, year = inner.end, inner.stretch.first.year
    if not end:
        return None
    if at is None:
        return Phrase(i, end, Stretch("span"), "year-to-date")
    if year is not None and year != at.year:
        return Phrase(i, end, calendar.year(year), "year-to-date")
    return Phrase(i, end, calendar.months(at.year, 1, at.month), "year-to-date")
