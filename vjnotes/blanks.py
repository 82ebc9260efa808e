"""Blanks that a page has lost between two words: "inVietnam", "followedby", "than12,000"."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from vjnotes.lexicon.rules import rule


@lru_cache(maxsize=256)
def lost(text: str) -> tuple[int, ...]:
    """Where in ``text`` a blank is lost, by the rule in ``blanks.toml``.

    >>> lost("more than12,000 in the sameperiod ofthe year, Laos,Cuba")
    (9, 27, 36, 51)
    """
    return tuple(m.end() for m in rule("blanks", "lost").finditer(text))


def parted(text: str, places: Sequence[int]) -> str:
    """``text`` with a blank at each of ``places``.

    >>> parted("followedby Laos", [8])
    'followed by Laos'
    """
    return " ".join(text[a:b] for a, b in pairwise([0, *places, len(text)]))


def unparted(offset: int, places: Sequence[int]) -> int:
    """Where in the text as it was an ``offset`` of the parted one lies.

    >>> "followedby Laos"[unparted(9, [8]) :]
    'by Laos'
    """
    return offset - sum(place + i < offset for i, place in enumerate(places))
