"""Blanks that a page has lost between two words, or has too many of: "inVietnam", "the  lead"."""

import re
from bisect import bisect_right
from functools import lru_cache
from operator import itemgetter

from vjnotes.lexicon.rules import rule

Cuts = tuple[tuple[int, int], ...]
"""From which place of a mended text on, which place of the page it is, in order."""

_SURPLUS = re.compile(r"(?<=\s)\s+")


@lru_cache(maxsize=256)
def lost(text: str) -> tuple[int, ...]:
    """Where in ``text`` a blank is lost, by the rule in ``blanks.toml``.

    >>> lost("more than12,000 in the sameperiod ofthe year, Laos,Cuba")
    (9, 27, 36, 51)
    """
    return tuple(m.end() for m in rule("blanks", "lost").finditer(text))


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
