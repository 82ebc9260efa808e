"""Points of time as read, how an open one is placed, and the grammar that reads them."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from vjnotes.lexicon import table
from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.line import Line, either, lexicon

_SOME_YEAR = calendar.year(2000)
_LONG = 62  # days; over more of them something is counted, not held


@dataclass(slots=True)
class Point:
    """A point of time as read: settled (``stretch``), or open until ``place`` is given a year.

    ``unit`` is its kind, where a span is one of "days", "months", "years", "week", "span" and
    "run" (of years, up to now); ``edge`` is "end" for "the end of" it, and so on.
    """

    start: int
    end: int
    unit: str
    stretch: Stretch | None = None
    place: Callable[[Stretch], Stretch] = lambda whole: whole
    edge: str = ""
    weekday: int | None = None
    rule: str = ""

    def within(self, whole: Stretch) -> Stretch:
        """The stretch it is in a year."""
        if self.stretch is not None:
            return self.stretch
        return self.place(whole) if whole.first else Stretch(self.place(_SOME_YEAR).kind)

    def edge_month(self, found: Stretch) -> Stretch:
        """The month at the edge of its stretch, for "from the beginning of 2023 to ..."."""
        at = {"start": found.first, "end": found.last}.get(self.edge)
        return calendar.month(at.year, at.month) if at else found


Production = Callable[[Line, "re.Match[str]"], Point | None]
_PRODUCTIONS: dict[str, Production] = {}


def production(make: Production) -> Production:
    """Let the rules of ``lexicon/grammar.toml`` name this function."""
    _PRODUCTIONS[make.__name__] = make
    return make


def settled(
    m: re.Match[str], found: Stretch, unit: str = "", end: int = 0, rule: str = ""
) -> Point:
    """The point of a match that says which stretch it is."""
    return Point(m.start(), end or m.end(), unit or found.kind, found, rule=rule)


def opened(m: re.Match[str], unit: str, place: Callable[[Stretch], Stretch]) -> Point:
    """The point of a match that leaves its year open."""
    return Point(m.start(), m.end(), unit, place=place)


def settle(point: Point, at: date | None, future: bool = False, past: bool = False) -> Stretch:
    """Place a point. An open one takes its year from the reference date ``at``:

    - a month is the one nine months back to two months ahead, a day that of eight months back
      to three ahead: near days are announced, months reported. Where only the past makes sense
      ("as of") none lies ahead, after "will" none behind;
    - a run of months is the latest that is over, a quarter or half the latest that has begun,
      and blank where that lies in the year before, unless it is still January to March: then
      last year is being reported, and even "the first half" is that of last year.
    """
    here = point.within(_SOME_YEAR)
    if point.stretch is not None:
        return here
    if at is None or here.first is None or here.last is None:
        return Stretch(here.kind)
    first, last, year = here.first.month, here.last.month, at.year
    needed = {"months": last, "half": max(4, first)}.get(point.unit, first)
    if point.unit in ("day", "days", "month"):
        past = past or (not future and (here.last - here.first).days > _LONG)
        lowest = 0 if future else -11 if past else -9 if point.unit == "month" else -8
        gap = (first - at.month - lowest) % 12 + lowest
        if past and gap == 0 and point.unit != "month" and here.first.day > at.day:
            return Stretch(here.kind)
        year += (at.month + gap - 1) // 12
    elif future:
        year += last < at.month
    elif at.month < needed:
        if at.month > 3:
            return Stretch(here.kind)
        year -= 1
    return point.within(calendar.year(year))


@cache
def grammar(*families: str) -> dict[str, list[tuple[str, str, Production]]]:
    """The rules of these families (all but "bound" if none) by the words they can begin with."""
    rules = table("grammar")["rules"]
    found: dict[str, list[tuple[str, str, Production]]] = defaultdict(list)
    for family in families or [name for name in rules if name != "bound"]:
        for name, first, pattern, make in rules[family]:
            rule = (name, pattern, _PRODUCTIONS[make])
            for word in first.split():
                for opener in lexicon()[word[1:-1]] if word[0] == "{" else (word,):
                    found[_opener(opener)].append(rule)
    return {word: list(dict.fromkeys(rows)) for word, rows in found.items()}


def _opener(word: str) -> str:
    """What a word is looked up by: itself, "0000" for four figures, "0" for others."""
    if word[0] > "9":
        return word
    return "0000" if len(word) == 4 and word.isdecimal() else "0"


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern with its pieces and word lists filled in.

    >>> compiled("{day} {month}").match("8 may").groupdict()
    {'day': '8', 'month': 'may'}
    """
    seen: Counter[str] = Counter()
    pieces = table("grammar")["pieces"]

    def piece(m: re.Match[str]) -> str:
        plain, name = m.groups()
        listed = lexicon()["words"].get(name) or lexicon().get(name, ())
        inner = _PIECE.sub(piece, pieces[name]) if name in pieces else either(listed)
        seen[name] += not plain
        number = seen[name] if seen[name] > 1 else ""
        return f"(?:{inner})" if plain else f"(?P<{name}{number}>{inner})"

    return re.compile(_PIECE.sub(piece, pattern))


_PIECE = re.compile(r"\{(:?)([a-z_]+)\}")
_WORD = re.compile(r"[^\W\d_]+|[0-9]{4}(?![0-9])|[0-9]")


def read(line: Line, position: int, *families: str) -> Point | None:
    """The time that begins at ``position``, by the first rule that finds one."""
    word = _WORD.match(line.low, position)
    if word is None:
        return None
    for name, pattern, make in grammar(*families).get(_opener(word[0]), ()):
        match = compiled(pattern).match(line.low, position)
        found = match and make(line, match)
        if found:
            return found if found.rule else replace(found, rule=name)
    return None
