"""Looking up many phrases in a text at once, word by word and in linear time."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"[A-Za-z]+|\d+")
_JOINTS = frozenset({" ", "-", "  ", "'", " - "})


class Hit(NamedTuple, Generic[T]):
    """A phrase found: ``text[start:end]``, and what it stands for."""

    start: int
    end: int
    value: T


class Phrases(Generic[T]):
    """A set of phrases, each standing for a value; the longest wins, none overlap.

    A space in a phrase also matches a hyphen, and case does not matter.

    >>> p = Phrases({"trade": 1, "two way trade": 2})
    >>> [(h.start, h.end, h.value) for h in p.find("Two-way trade and trade")]
    [(0, 13, 2), (18, 23, 1)]
    """

    def __init__(self, phrases: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        pairs = phrases.items() if isinstance(phrases, Mapping) else phrases
        self._by_first: dict[str, list[tuple[tuple[str, ...], T]]] = defaultdict(list)
        for phrase, value in pairs:
            first, *rest = (w.lower() for w in _WORD.findall(phrase))
            self._by_first[first].append((tuple(rest), value))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, text: str) -> Iterator[Hit[T]]:
        """The phrases in ``text``, from left to right."""
        words = [(m.start(), m.end(), m[0].lower()) for m in _WORD.finditer(text)]
        free = 0
        for i, (start, _, word) in enumerate(words):
            entries = self._by_first.get(word)
            if entries is None or i < free:
                continue
            for rest, value in entries:
                end = _match(text, words, i, rest)
                if end:
                    free = i + 1 + len(rest)
                    yield Hit(start, end, value)
                    break


def _match(text: str, words: list[tuple[int, int, str]], i: int, rest: tuple[str, ...]) -> int:
    """The end of the phrase whose first word is word ``i``, or 0 if the rest does not follow."""
    end = words[i][1]
    for word in rest:
        i += 1
        if i >= len(words) or words[i][2] != word or text[end : words[i][0]] not in _JOINTS:
            return 0
        end = words[i][1]
    return end
