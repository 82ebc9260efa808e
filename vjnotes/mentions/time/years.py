"""Years: in figures, in runs, and told from another ("last year")."""

from __future__ import annotations

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.point import Point, month_names
from vjnotes.mentions.time.tokens import Line, words

_AFTER_HYPHEN = frozenset({"end", "level", "present", "now", "date", "today", "late", "mid"})
_BEFORE_HYPHEN = frozenset({"end", "early", "late", "mid", "fy", "present", "s"})
_MEASURED = frozenset({"year", "month", "strong", "day", "seat", "bed", "word"})


def _vetoed_by_next(line: Line, i: int, bound: bool) -> bool:
    after, glued = line.at(i + 1), line.glued(i + 1)
    if glued and after.isalpha():
        # "2017The" is a year with its space lost; "2000m" is not.
        return not (line.capital(i + 1) and len(after) > 2)
    if glued and after in ("-", "/") and line.glued(i + 2) and line.at(i + 2).isalpha():
        return line.at(i + 2) not in _AFTER_HYPHEN and line.at(i + 2) not in month_names()
    if glued and after in (":", ",") and line.glued(i + 2) and line.digits(i + 2):
        return True
    if after in words("units"):
        return True
    if after == "-" and line.at(i + 2) in _MEASURED:
        return True
    if bound:
        return False
    if after in words("counted"):
        return not (line.at(i - 1) == "in" and line.capital(i - 1))
    loose = line.at(i - 1) not in ("in", "since", "by", "during", "until")
    adjective = after.isalpha() and after not in ("and", "to", "the", "as", "of", "for", "with")
    if loose and adjective and line.at(i + 2) in words("counted"):
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
    if before == "-" and line.glued(i) and line.glued(i - 1) and line.at(i - 2).isalpha():
        return line.at(i - 2) not in _BEFORE_HYPHEN and line.at(i - 2) not in month_names()
    if before in ("-", "/", ":", ",", "+") and line.glued(i) and line.digits(i - 2):
        return line.glued(i - 1)
    if line.digits(i - 1) or before == "+" or (before == ":" and line.digits(i + 1)):
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


def short_year(line: Line, i: int, century: int) -> tuple[int, int] | None:
    """The "20" of "2016-20", "23-24" or "2023/24": (year, next token)."""
    if not (line.at(i) in ("-", "/") and line.glued(i) and line.glued(i + 1)):
        return None
    token = line.at(i + 1)
    if not line.digits(i + 1) or (line.glued(i + 2) and line.at(i + 2).isalnum()):
        return None
    if len(token) == 4:
        return int(token), i + 2
    if len(token) == 2:
        return century * 100 + int(token), i + 2
    return None


def year(line: Line, i: int, bound: bool = False) -> Point | None:
    """A year or run of years in figures: "2017", "2016-20", "2021/22", "2023-11", "1990s"."""
    token = line.at(i)
    if token == "year":
        bare = year_number(line, i + 1)
        return Point(i + 2, "year", calendar.year(bare), rule="year.named") if bare else None
    decade = len(token) == 4 and line.digits(i) and token.endswith("0")
    if decade and line.at(i + 1) == "s" and line.glued(i + 1) and not line.glued(i):
        start = int(token)
        return Point(i + 2, "span", calendar.years(start, start + 9), rule="year.decade")
    value = year_number(line, i, bound)
    if value is None:
        return None
    found = Point(i + 1, "year", calendar.year(value), rule="year.figures")
    short = short_year(line, i + 1, value // 100)
    if short and short[0] > value:
        spelt = line.at(i + 2)
        if len(spelt) == 2 or year_number(line, i + 2, bound=True) is not None:
            end = short[1] + (line.at(short[1]) == "period")
            return Point(end, "years", calendar.years(value, short[0]), rule="year.run")
    if short and len(line.at(i + 2)) == 2 and line.at(i + 1) == "-":
        number = int(line.at(i + 2))
        if line.text[line.starts[i + 1]] == "-" and 1 <= number <= 12:
            return Point(short[1], "month", calendar.month(value, number), rule="month.iso")
    if line.glued(i + 1) and line.at(i + 1) in ("-", "/") and line.glued(i + 2):
        # "2019-1234", "2018/123": the number of a document, not a year.
        return None if line.digits(i + 2) else found
    return found


def relative_year(line: Line, i: int) -> Point | None:
    """A year named by another: "last year", "this year", "the same year", "the year"."""
    j = i + 1 if line.at(i) == "the" else i
    word, noun = line.at(j), line.at(j + 1)
    if noun == "calendar" and line.at(j + 2) == "year" and word in ("last", "this", "next"):
        away = {"last": -1, "this": 0, "next": 1}[word]
        return Point(j + 3, "year", this_year(line, away), rule="year.from-reference")
    if (
        word == "year"
        and j > i
        and (line.at(j + 1) not in ("ended", "ending", "of", "to") or line.at(j - 2) == "of")
    ):
        nearby = {"before": -1, "earlier": -1, "after": 1, "later": 1}.get(noun)
        if nearby is not None:
            return Point(j + 2, "year", base_year(line, nearby), rule="year.from-base")
        if line.digits(j + 1):
            return year(line, j)
        return Point(j + 1, "year", this_year(line, 0), rule="year.the")
    if noun != "year" or line.at(j + 2) in ("old", "olds"):
        return None
    if word in ("previous", "preceding", "prior"):
        return Point(j + 2, "year", base_year(line, -1), rule="year.from-base")
    if word in ("following", "subsequent") or (word == "next" and j > i):
        return Point(j + 2, "year", base_year(line, 1), rule="year.from-base")
    if word in ("that", "same"):
        return Point(j + 2, "year", base_year(line, 0), rule="year.from-base")
    shift = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}.get(word)
    if shift is None:
        return None
    if word == "past":
        # Twelve months back from some day: no calendar year.
        return Point(j + 2, "run", Stretch("span"), rule="run")
    return Point(j + 2, "year", this_year(line, shift), rule="year.from-reference")


def this_year(line: Line, shift: int) -> Stretch:
    if line.reference is None:
        return Stretch("year")
    return calendar.year(line.reference.year + shift)


def base_year(line: Line, shift: int) -> Stretch:
    base = line.base and (line.base.first or line.base.last)
    return calendar.year(base.year + shift) if base else Stretch("year")
