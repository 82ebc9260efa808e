"""Parts of a year in letters and figures: "Q1 2018", "H1/2023", "9M2023", "quarter IV"."""

from __future__ import annotations

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.parts import owned
from vjnotes.mentions.time.point import Point
from vjnotes.mentions.time.tokens import Line, lexicon, words

_LETTERS = {"q": ("quarter", 4), "h": ("half", 2), "m": ("months", 12)}
_OPENERS = frozenset({"(", "/", '"', "'", "-", "["})


def lettered_part(line: Line, i: int) -> Point | None:
    """ "Q1 2018", "H1/2023", "1Q18", "2H of 2023", "9M2023", "quarter I/2018", "2018Q1"."""
    if line.at(i) == "quarter":
        return _numbered_quarter(line, i)
    if line.digits(i):
        if not line.glued(i + 1) or line.at(i + 1) not in _LETTERS or line.glued(i):
            return None
        return _year_first(line, i) if len(line.at(i)) == 4 else _figure_first(line, i)
    return _letter_first(line, i)


def _numbered_quarter(line: Line, i: int) -> Point | None:
    """ "quarter I of 2018", "quarter two of 2023"; the year must be said."""
    number: int | None = lexicon()["roman"].get(line.at(i + 1)) if line.capital(i + 1) else None
    if number is None:
        counted = line.number(i + 1)
        if counted is None or not 1 <= counted[0] <= 4:
            return None
        number = counted[0]
    point = owned(line, Point(i + 2, "quarter", a=number, b=number, rule="quarter.letter"))
    return point if point.stretch else None


def _digit(line: Line, i: int, size: int) -> int | None:
    token = line.at(i)
    if not line.digits(i) or len(token) > 2 or not 1 <= int(token) <= size:
        return None
    return int(token)


def _closed(line: Line, i: int) -> bool:
    """Whether nothing is written on to the token before ``i`` ("H1N1" is not a half)."""
    return not (line.glued(i) and line.at(i).isalnum())


def _letter_first(line: Line, i: int) -> Point | None:
    """ "Q1 2018", "H1/2023"; "Q1" alone after a word that leads to a time."""
    if line.at(i) not in ("q", "h") or not line.capital(i) or not line.glued(i + 1):
        return None
    before = line.at(i - 1)
    if line.glued(i) and before not in _OPENERS:
        return None
    unit, size = _LETTERS[line.at(i)]
    number = _digit(line, i + 1, size)
    if number is None or not _closed(line, i + 2):
        return None
    point = owned(line, Point(i + 2, unit, a=number, b=number, rule=f"{unit}.letter"))
    if point.stretch:
        return point
    if unit == "half":
        return point if before in ("in", "of", "during", "for", "since") else None
    return point if before in words("leads") or before == "(" or line.opens(i) else None


def _year_first(line: Line, i: int) -> Point | None:
    """ "2018Q1"."""
    unit, size = _LETTERS[line.at(i + 1)]
    number = _digit(line, i + 2, size)
    if unit == "months" or number is None or not line.glued(i + 2) or not _closed(line, i + 3):
        return None
    found = calendar.part(calendar.year(int(line.at(i))), unit, number, number)
    return Point(i + 3, unit, found, rule=f"{unit}.letter")


def _figure_first(line: Line, i: int) -> Point | None:
    """ "1Q18", "2H 2023", "9M/2023", "1H of 2024"."""
    unit, size = _LETTERS[line.at(i + 1)]
    number = _digit(line, i, size)
    if number is None or not line.capital(i + 1):
        return None
    first, j, rule = 1 if unit == "months" else number, i + 2, f"{unit}.letter"
    if line.glued(j) and line.digits(j) and len(line.at(j)) == 2:
        found = calendar.part(calendar.year(2000 + int(line.at(j))), unit, first, number)
        return Point(j + 1, unit, found, rule=rule) if _closed(line, j + 1) else None
    if line.glued(j) and line.at(j).isalpha():
        return None
    point = owned(line, Point(j, unit, a=first, b=number, rule=rule))
    if point.stretch is None and (unit == "months" or line.at(i - 1) not in ("in", "of", "the")):
        return None
    return point
