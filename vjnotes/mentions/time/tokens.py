"""A line of text as tokens, with the questions the period grammar asks of it.

Everything here looks a bounded number of tokens around, so that reading stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any

from vjnotes.lexicon import table
from vjnotes.mentions.time.calendar import Stretch

# A blank line, a whole date in figures, a number (with thousands or decimals), a word, a sign.
_TOKEN = re.compile(
    r"\n[^\S\n]*(?=\n)"
    r"|(?<![\w./-])[0-9]{1,4}(?P<sep>[/.-])[0-9]{1,2}(?P=sep)[0-9]{1,4}(?![\w/-])"
    r"|[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+\.[0-9]+|[0-9]+"
    r"|(?<!\w)(?:[EU]\.[KNSU]\.(?:A\.)?|US\$)|[^\W\d_]+|[^\w\s]|_"
)
_FOLD = str.maketrans(dict.fromkeys("‘’‛′ʼ", "'") | dict.fromkeys("‐‑‒–—―−", "-"))
BREAK = "\n"
_CLAUSE = frozenset(",():")
_STOPS = frozenset({".", "!", "?", ";", BREAK})


@cache
def lexicon() -> dict[str, Any]:
    """The table ``periods.toml``."""
    return table("periods")


@cache
def words(name: str) -> frozenset[str]:
    """A word list of ``periods.toml``."""
    return frozenset(lexicon()["words"][name])


@dataclass(slots=True)
class Line:
    """A text as tokens, and the clock it is read by.

    ``low`` holds the tokens in lower case with dashes and quotes made plain; beyond either end
    every token is "". ``base`` is the last period read that others may refer back to,
    ``counted`` the last of them that figures are counted over, which a single day is not.
    """

    text: str
    reference: date | None = None
    base: Stretch | None = None
    counted: Stretch | None = None
    country: str = "Japan"
    low: list[str] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        text = self.text if self.text.isascii() else self.text.translate(_FOLD)
        found = list(_TOKEN.finditer(text))
        self.raw = [match[0] for match in found]
        self.low = [BREAK if token[0] == "\n" else token.lower() for token in self.raw]
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]

    def at(self, i: int) -> str:
        """The token ``i`` in lower case, or "" beyond the ends."""
        return self.low[i] if 0 <= i < len(self.low) else ""

    def seen(self, i: int, *run: str) -> bool:
        """Whether the tokens from ``i`` on are ``run``."""
        return all(self.at(i + k) == word for k, word in enumerate(run))

    def glued(self, i: int) -> bool:
        """Whether token ``i`` stands right against the one before it."""
        return 0 < i < len(self.low) and self.ends[i - 1] == self.starts[i]

    def capital(self, i: int) -> bool:
        """Whether token ``i`` begins with a capital letter."""
        return 0 <= i < len(self.raw) and self.raw[i][0].isupper()

    def digits(self, i: int) -> bool:
        """Whether token ``i`` is a plain whole number."""
        token = self.at(i)
        return token.isascii() and token.isdigit()

    def stop(self, i: int) -> bool:
        """Whether a sentence ends at token ``i`` (not after an initial or a short month)."""
        token = self.at(i)
        if token in ("", BREAK):
            return True
        if token != ".":
            return token in _STOPS
        before = self.at(i - 1)
        return not (len(before) == 1 or before in lexicon()["short_months"])

    def opens(self, i: int) -> bool:
        """Whether token ``i`` is the first of its sentence or stands after a bracket or quote."""
        return self.stop(i - 1) or self.at(i - 1) in ('"', "'", "(", ":", "[")

    def back(
        self, i: int, reach: int, wanted: frozenset[str], barrier: Collection[str] = ()
    ) -> bool:
        """Whether one of ``wanted`` stands in the same sentence within ``reach`` before ``i``."""
        for j in range(i - 1, max(-1, i - 1 - reach), -1):
            if self.stop(j) or self.low[j] in barrier:
                return False
            if self.low[j] in wanted:
                return True
        return False

    def the(self, i: int) -> int:
        """The token after "the" if that stands at ``i``, else ``i``."""
        return i + 1 if self.at(i) == "the" else i

    def before_the(self, i: int) -> int:
        """The "the" before token ``i`` if one stands there, else ``i``."""
        return i - 1 if self.at(i - 1) == "the" else i

    def future(self, i: int) -> bool:
        """Whether the words of the clause before ``i`` look ahead ("will", "scheduled")."""
        return self.back(i, 10, words("future"), barrier=_CLAUSE)

    def near(self, i: int, reach: int, wanted: frozenset[str]) -> bool:
        """Whether one of ``wanted`` stands in the same sentence within ``reach`` of ``i``."""
        if self.back(i, reach, wanted):
            return True
        for j in range(i, min(len(self.low), i + reach)):
            if self.stop(j):
                return False
            if self.low[j] in wanted:
                return True
        return False

    def number(self, i: int) -> tuple[int, int] | None:
        """A small whole number in figures or words from ``i`` on: (value, next token)."""
        token = self.at(i)
        if self.digits(i) and len(token) <= 3:
            return int(token), i + 1
        table_: dict[str, int] = lexicon()["numbers"]
        value = table_.get(token)
        if value is None:
            return None
        if value >= 20:
            j = i + 2 if self.at(i + 1) == "-" else i + 1
            unit = table_.get(self.at(j), 0)
            if 0 < unit < 10 and value < 100:
                return value + unit, j + 1
        return value, i + 1


# Common words that begin a phrase of time only before certain others.
_GATES: dict[str, frozenset[str]] = {
    word: frozenset(after.split())
    for word, after in {
        "the": "year fiscal financial last previous past this current next coming",
        "a": "year month day",
        "an": "year",
        "to": "date",
        "at": "present the",
        "as": "of",
        "on": "- year",
        "up": "to",
        "by": "now today",
        "so": "far",
        "until": "now today the present",
        "till": "now today the present",
    }.items()
}


@cache
def _openers() -> frozenset[str]:
    """Every other word that a phrase of time can begin with."""
    table_ = lexicon()
    named = (table_[k] for k in ("months", "short_months", "weekdays", "short_weekdays"))
    rest = (
        "year quarter month fy jfy fiscal financial business q h y m yoy mom qoq last this next"
        " past previous preceding current coming following same that corresponding similar"
        " comparable equivalent subsequent end late early mid middle beginning start now currently"
        " presently nowadays today tonight yesterday tomorrow"
    )
    groups = (*named, table_["ordinals"])
    return frozenset(word for group in groups for word in group) | set(rest.split())


@cache
def _after_number() -> frozenset[str]:
    """What may follow a small number that begins a phrase of time."""
    units = (
        "year years month months day days quarters - to until till through and & of / st nd rd th"
        " q h m"
    )
    table_ = lexicon()
    joined = (*table_["months"], *table_["short_months"], *table_["numbers"])
    return frozenset(units.split()) | frozenset(joined)


def may_begin(line: Line, i: int) -> bool:
    """Whether a phrase of time can begin at token ``i``: a quick look before a close one."""
    token = line.low[i]
    if token in _openers():
        return True
    if "0" <= token[0] <= "9":
        if len(token) < 4 and token.isdigit():
            return line.at(i + 1) in _after_number()
        return len(token) == 4 or token.count(".") != 1
    if token in lexicon()["numbers"]:
        return line.at(i + 1) in _after_number()
    gate = _GATES.get(token)
    return gate is not None and line.at(i + 1) in gate
