"""Fiscal years, and the year a part of time belongs to."""

from __future__ import annotations

from functools import cache

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.point import Point
from vjnotes.mentions.time.tokens import Line, lexicon, words
from vjnotes.mentions.time.years import relative_year, short_year, year

_SHIFTS = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
_APART = frozenset({",", "in", "of", "for", "to", "during", "by", "and", "from", "(", ")"})
_ENDINGS = frozenset({"ended", "ending", "through", "to", "that", "which"})


@cache
def _customs() -> dict[str, tuple[int, str, frozenset[str]]]:
    """Country: first month, which of its years names it, the words that stand for the country."""
    return {
        country: (row["month"], row["named"], frozenset(row["words"]))
        for country, row in lexicon()["fiscal"].items()
    }


def _custom(line: Line, i: int) -> tuple[int, str]:
    """First month and naming of the fiscal year at ``i``, by the country words around it.

    The words right before it decide ("the US fiscal year 2023"); else the caller's country, if
    it is named within the sentence; else the only other country there that has its own custom.
    """
    customs = _customs()
    chosen = line.country if line.country in customs else "Japan"
    named = [c for c, row in customs.items() if line.back(i, 4, row[2], barrier=_APART)]
    if not named and not line.near(i, 16, customs[chosen][2]):
        named = [c for c, row in customs.items() if line.near(i, 16, row[2])]
    month, naming, _ = customs[named[0] if len(named) == 1 else chosen]
    return month, naming


def fiscal_year(line: Line, i: int) -> Point | None:
    """A fiscal year: "FY23", "fiscal year 2023", "FY2023-24", "last fiscal year".

    "fiscal year ending March 2016" is not read here but as twelve months to a month.
    """
    j = line.the(i)
    word = line.at(j)
    if line.digits(j) and len(word) == 4:
        return _year_first(line, i, j) or _listed(line, j)
    shift = _SHIFTS.get(word)
    if shift is not None:
        j += 1
        word = line.at(j)
    if word not in ("fy", "jfy", "fiscal", "financial"):
        return None
    k = j + 1
    if word in ("fiscal", "financial"):
        if line.at(k) in ("year", "years"):
            k += 1
        elif word == "financial":
            return None
    if line.at(k) in _ENDINGS:
        return None
    if shift is not None:
        base = line.base
        if line.at(j - 1) == "previous" and base and base.kind == "fiscal":
            return Point(k, "fiscal", calendar.moved(base, -1), rule="fiscal.from-base")
        return Point(k, "fiscal", _from_reference(line, i, shift), rule="fiscal.from-reference")
    return _year_last(line, i, k) or (
        Point(k, "fiscal", _from_reference(line, i, 0), rule="fiscal.from-reference")
        if k == j + 2 and j > i
        else None
    )


def _from_reference(line: Line, i: int, shift: int) -> Stretch:
    if line.reference is None:
        return Stretch("fiscal")
    return calendar.fiscal_at(line.reference, *_custom(line, i), shift)


def _year_first(line: Line, i: int, j: int) -> Point | None:
    """ "the 2023 fiscal year", "the 2023-24 financial year"."""
    two = short_year(line, j + 1, int(line.at(j)) // 100)
    k = two[1] if two else j + 1
    if line.at(k) not in ("fiscal", "financial") or line.at(k + 1) != "year":
        return None
    return _named(line, i, int(line.at(j)), k + 2, two is not None)


def _listed(line: Line, j: int) -> Point | None:
    """The "2023" of "fiscal years 2022 and 2023"."""
    if line.at(j - 1) not in ("and", ",", "to") or not line.digits(j - 2):
        return None
    if line.at(j - 3) != "years" or line.at(j - 4) not in ("fiscal", "financial"):
        return None
    return _named(line, j, int(line.at(j)), j + 1, False)


def _year_last(line: Line, i: int, k: int) -> Point | None:
    """ "23", "2023", "2023-24" after "FY" or "fiscal year"."""
    if line.at(k) in ("-", "'") and line.glued(k + 1):
        k += 1
    token = line.at(k)
    if not line.digits(k) or len(token) not in (2, 4):
        return None
    value = int(token) if len(token) == 4 else 2000 + int(token)
    two = short_year(line, k + 1, value // 100)
    if two and two[0] > value + 1:
        custom = _custom(line, i)
        run = calendar.between(calendar.fiscal(value, *custom), calendar.fiscal(two[0], *custom))
        return Point(two[1], "years", run, rule="fiscal.run")
    end = two[1] if two and two[0] == value + 1 else k + 1
    if not calendar.sane(value) or line.at(end) in words("units"):
        return None
    return _named(line, i, value, end, end > k + 1)


def _named(line: Line, i: int, value: int, end: int, two: bool) -> Point:
    month, naming = _custom(line, i)
    if two and naming == "end":
        # "FY2023-24" names both years: it ends in the second.
        value += 1
    found = calendar.fiscal(value, month, naming)
    return Point(end, "fiscal", found, rule="fiscal.named")


def whole(line: Line, i: int) -> Point | None:
    """The year a part belongs to: "2018", "the year", "last year", "fiscal 2023"."""
    found = fiscal_year(line, i) or relative_year(line, i) or year(line, i, bound=True)
    return found if found and found.unit in ("year", "fiscal") else None


def owner(line: Line, i: int) -> Point | None:
    """A year joined to what stands before it: "of 2018", ", 2018", "/2018", "last year"."""
    word = line.at(i)
    if word in ("of", "in", "for", "during"):
        return whole(line, i + 1)
    if word in ("/", "-", ","):
        tight = word == "," or line.glued(i + 1)
        if not tight or (not line.digits(i + 1) and line.at(i + 1) != "fy"):
            return None
        return whole(line, i + 1)
    if word == "'" and line.glued(i + 1) and line.digits(i + 1) and len(line.at(i + 1)) == 2:
        return Point(i + 2, "year", calendar.year(2000 + int(line.at(i + 1))))
    return None if word == "the" else whole(line, i)
