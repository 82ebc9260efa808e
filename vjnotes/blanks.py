"""Blanks that a page has lost between two words, or has too many of: "inVietnam", "the  lead"."""

import re
from bisect import bisect_right
from functools import cache, lru_cache
from operator import itemgetter

from vjnotes.lexicon import table, word_sets
from vjnotes.lexicon.rules import rule

Cuts = tuple[tuple[int, int], ...]
"""From which place of a mended text on, which place of the page it is, in order."""

_SURPLUS = re.compile(r"(?<=\s)\s+")
_WORD = re.compile(r"(?<![\w#@/.&'])[A-Za-z]{4,30}(?![\w@/&]|\.[a-z])")


@lru_cache(maxsize=256)
def lost(text: str) -> tuple[int, ...]:
    """Where in ``text`` a blank is lost, by the rule and the words in ``blanks.toml``.

    >>> lost("more than12,000 in the sameperiod ofthe year, diplomatic tieson Laos,Cuba")
    (9, 27, 36, 61, 69)
    """
    places = {m.end() for m in rule("blanks", "lost").finditer(text)}
    for word in _WORD.finditer(text):
        if parted := _parted(word[0]):
            places.add(word.start() + parted)
    return tuple(sorted(places))


@lru_cache(maxsize=1 << 14)
def _parted(word: str) -> int:
    """How long the first of the two words is that ``word`` runs together, 0 if it is one word."""
    known = _words()
    both = known["common"] | known["small"]
    if word.lower() in both | known["whole"]:
        return 0
    for i in range(len(word) - 1, 0, -1):
        first, second = word[:i], word[i:]
        if first[0].isupper():
            # Names are made of words as well: "Newmarket", "Thein", "Justin".
            long = len(first) > 4 and first.lower() in both
            begins = long or first in known["first"] or first in _countries()
            fits = begins and second in both and second not in known["endings"]
        else:
            fits = second in both and (first in both or (first == "a" and len(second) > 3))
        if fits:
            return i
    return 0


@cache
def _countries() -> frozenset[str]:
    """The names of countries, and of what is theirs, that are one word."""
    rows = table("countries")["countries"].items()
    return frozenset(word for name, row in rows for word in (name, *row.get("adjectives", ())))


@cache
def _words() -> dict[str, frozenset[str]]:
    return word_sets(table("blanks")["words"])


def mended(text: str) -> tuple[str, Cuts]:
    """``text`` with one blank between two words, and where its places lie in what was given.

    >>> mended("followedby the  lead")
    ('followed by the lead', ((0, 0), (9, 8), (16, 16)))
    """
    gaps = [(place, place) for place in lost(text)]
    if "  " in text or not text.isprintable():
        gaps = sorted([*gaps, *(m.span() for m in _SURPLUS.finditer(text))])
    parts, cuts, at, end = list[str](), [(0, 0)], 0, 0
    for first, last in gaps:
        parts += [text[end:first], " " if first == last else ""]
        at += first - end + len(parts[-1])
        end = last
        cuts.append((at, end))
    return "".join((*parts, text[end:])), tuple(cuts)


def source(offset: int, cuts: Cuts) -> int:
    """Where in the text as it was an ``offset`` of the mended one lies.

    >>> "followedby Laos"[source(9, ((0, 0), (9, 8))) :]
    'by Laos'
    """
    if not cuts:
        return offset
    here, there = cuts[bisect_right(cuts, offset, key=itemgetter(0)) - 1]
    return there + offset - here
