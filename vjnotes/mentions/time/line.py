"""A text made plain for reading, the words around a place in it, and the clock it is read by.

Everything here looks a bounded number of characters around, so that reading stays linear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from vjnotes.blanks import Cuts, lost, source
from vjnotes.lexicon import by_word, table
from vjnotes.mentions.number import CARDINAL
from vjnotes.mentions.time.calendar import Stretch

_QUOTE, _DASH = re.compile("[‘’‛′ʼ]"), re.compile("[‐‑‒–—―−]")
_GAP = re.compile(r"[^\S ]\s*| \s+")
_TOKEN = re.compile(r"[a-z]\.[a-z]\.(?:a\.)?|us\$|[0-9][0-9.,]*[0-9]|[^\W\d_]+|[0-9]+|[^\w ]")
_LETTERS = 14
_CLOSING = tuple(",.;:)-")


@cache
def lexicon() -> dict[str, Any]:
    """The table ``periods.toml``, the words that stand for a number by that number."""
    known = table("periods")
    counted = ("months", "short_months", "weekdays", "short_weekdays", "roman", "ordinals")
    numbers = {word: n for word, n in CARDINAL.items() if n} | {"hundred": 100}
    return known | {k: by_word(known[k]) for k in (*counted, "relative")} | {"numbers": numbers}


@cache
def words(name: str) -> frozenset[str]:
    """A word list of ``periods.toml``."""
    return frozenset(lexicon()["words"][name])


def either(these: Iterable[str]) -> str:
    """A pattern for any one of the words, longer ones first."""
    return "|".join(re.escape(word) for word in sorted(these, key=len, reverse=True))


@cache
def _named() -> re.Pattern[str]:
    """The day of the week in brackets behind a date, with the blanks around."""
    named = either({*lexicon()["weekdays"], *lexicon()["short_weekdays"]})
    return re.compile(rf"(?<=\d)\s*\((?:{named})\.?\)\s*", re.IGNORECASE)


def value(number: str) -> int:
    """The value of a number in figures or words: "12", "nine", "twenty-five"."""
    named: dict[str, int] = lexicon()["numbers"]
    return int(number) if number.isdecimal() else sum(named[w] for w in re.split("[- ]", number))


@dataclass(slots=True)
class Line:
    """A text, and the clock it is read by.

    ``raw`` has every run of white space as one blank (a blank line as a line break), ``low`` is
    the same in lower case with plain dashes and quotes; ``cuts`` leads back to the text given.
    ``base`` is the last period read that others may refer to, ``counted`` the last of them that
    figures are counted over, which a single day is not, ``months`` the last month or run of them.
    """

    raw: str
    low: str
    cuts: Cuts
    reference: date | None
    country: str
    base: Stretch | None = None
    counted: Stretch | None = None
    months: Stretch | None = None

    @classmethod
    def of(cls, text: str, reference: date | None, country: str) -> Line:
        """Make a text plain.

        >>> line = Line.of("by  July\\u20138", None, "Japan")
        >>> line.low, line.source(3)
        ('by july-8', 4)
        """
        parts, cuts, at, end = [], [(0, 0)], 0, 0
        gaps = [(place, place) for place in lost(text)]
        if not text.isprintable() or "  " in text:
            gaps = sorted([*gaps, *(gap.span() for gap in _GAP.finditer(text))])
        if "(" in text:  # "July 31 (Thu) to August 2 (Sat)"
            gaps = sorted({*gaps, *(m.span() for m in _named().finditer(text))})
        for first, last in gaps:
            if first < end:
                continue
            blank = "\n" if text.count("\n", first, last) > 1 else " "
            tight = "(" in text[first:last] and text[last : last + 1] in _CLOSING
            parts += [text[end:first], "" if tight else blank]
            at += first - end + len(parts[-1])
            end = last
            cuts.append((at, end))
        raw = "".join((*parts, text[end:]))
        # The dotted I is the one letter that gets longer in lower case.
        low = raw.replace("\u0130", "I").lower()
        if not low.isascii():
            low = _DASH.sub("-", _QUOTE.sub("'", low))
        return cls(raw, low, tuple(cuts), reference, country)

    def source(self, position: int) -> int:
        """The offset in the text given of a position in ``raw``."""
        return source(position, self.cuts)

    def joins(self, position: int) -> bool:
        """Whether a letter or figure stands right before ``position``."""
        return position > 0 and self.low[position - 1].isalnum()

    def capital(self, position: int) -> bool:
        """Whether a capital letter stands at ``position``."""
        return self.raw[position : position + 1].isupper()

    def before(self, position: int, count: int) -> list[str]:
        """The last ``count`` words, numbers and signs before ``position``, "" where none is."""
        reach = max(0, position - _LETTERS * count)
        found = _TOKEN.findall(self.low, reach, position)[-count:]
        return [""] * (count - len(found)) + found

    def last(self, position: int) -> str:
        """The word, number or sign before ``position``."""
        return self.before(position, 1)[0]

    def after(self, position: int, count: int) -> list[str]:
        """The next ``count`` words, numbers and signs from ``position`` on."""
        found = _TOKEN.findall(self.low, position, position + _LETTERS * count)[:count]
        return found + [""] * (count - len(found))

    def next(self, position: int) -> str:
        """The word, number or sign from ``position`` on."""
        return self.after(position, 1)[0]

    def back(self, position: int, count: int, barrier: str = "") -> set[str]:
        """The words before ``position`` in its sentence, and behind the last of ``barrier``."""
        return set(self.behind(position, count, barrier))

    def behind(self, position: int, count: int, barrier: str = "") -> list[str]:
        """The same words, the nearest first."""
        tokens = self.before(position, count)
        ends, at = barrier.split(), range(count - 1, -1, -1)
        stops = (k for k in at if _stops(tokens, k) or tokens[k] in ends)
        return tokens[next(stops, -1) + 1 :][::-1]

    def sentence(self, position: int, count: int) -> list[str]:
        """The words of the same sentence on either side of ``position``, in order."""
        before, after = self.before(position, count), self.after(position, count)
        start = next((k + 1 for k in range(count - 1, -1, -1) if _stops(before, k)), 0)
        end = next((k for k in range(count) if _stops(after, k)), count)
        return before[start:] + after[:end]

    def parted(self, start: int, end: int) -> bool:
        """Whether a sentence ends between two positions."""
        tokens = _TOKEN.findall(self.low, start, min(end, start + 500))
        return any(_stops(tokens, k) for k in range(len(tokens)))

    def opens(self, position: int) -> bool:
        """Whether a sentence begins at ``position``, or a bracket or quotation."""
        tokens = self.before(position, 2)
        return _stops(tokens, 1) or tokens[1] in ('"', "'", "(", ":", "[")

    def future(self, position: int) -> bool:
        """Whether the words of the clause before ``position`` look ahead ("will"), none since
        telling what came about ("will join those who met on")."""
        return self._told(position) in words("future")

    def behindhand(self, position: int) -> bool:
        """Whether what the clause tells before ``position`` came about ("flew to Laos in")."""
        return self._told(position) in words("past")

    def opens_past(self, start: int, end: int) -> bool:
        """Whether a time opens a sentence that tells what came about ("In May, exports fell")."""
        if not self.opens(start):
            return False
        tokens = self.after(end, 24)
        stop = next((k for k in range(24) if _stops(tokens, k)), 24)
        past = words("past") | words("done") | words("since_told")
        told = (word for word in tokens[:stop] if word in past | words("future"))
        return next(told, "") in past

    def _told(self, position: int) -> str:
        """The last word before ``position`` in its clause that looks ahead or back."""
        clause = self.behind(position, 24, ", ( ) :")
        told = words("future") | words("past")
        around = zip(["", *clause], clause, [*clause[1:], ""], strict=False)
        for behind, word, ahead in around:
            due = word in ("was", "were") and behind == "to"  # "was to open"
            if word in told and ahead != "be" and not due:  # "will be held"
                return word
        return ""

    def done(self, position: int) -> bool:
        """Whether what stands before says what was done ("signed")."""
        return not words("done").isdisjoint(self.back(position, 20, "("))


def _stops(tokens: list[str], k: int) -> bool:
    """Whether a sentence ends with token ``k`` (not after an initial or a short month)."""
    if tokens[k] != ".":
        return tokens[k] in ("", "\n", "!", "?", ";")
    before = tokens[k - 1] if k else ""
    return not (len(before) == 1 and before.isalpha()) and before not in lexicon()["short_months"]
