"""The words of a text, and looking up the lexicon's phrases among them in linear time."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Generic, NamedTuple, TypeVar

from vjnotes.fold import fold
from vjnotes.lexicon import table

T = TypeVar("T")

# Words in small letters, most of any text, stand first only to save time.
_WORD = re.compile(
    r"(?=[^\W_])(?:[a-z]++(?![^\W_])"
    r"|[A-Z](?:\.[A-Z](?![a-z]))+\.?|[^\W\d_]+\d*|\d+(?:[.,]\d+)*)"
)
_FAR = 4  # more characters than this between two words part them
_ROOM = 9  # empty words behind the last, so that looking ahead needs no care


class Words:
    """A text as words: its folded ``text``, and where each word starts, ends, and how it reads.

    >>> words = Words("Côte d'Ivoire and the U.S.-led G7")
    >>> words.forms[: len(words)]
    ['Cote', 'd', 'Ivoire', 'and', 'the', 'U.S.', 'led', 'G7']
    >>> words.mark(2), words.mark(3), words.mark(6)
    ("'", '', '-')
    """

    def __init__(self, text: str) -> None:
        self.text = text if text.isascii() else fold(text)
        found = list(_WORD.finditer(self.text))
        self.forms: list[str] = [m[0] for m in found]
        self.starts = [m.start() for m in found]
        self.ends = [m.end() for m in found]
        self.forms += [""] * _ROOM

    def __len__(self) -> int:
        return len(self.starts)

    def mark(self, i: int) -> str | None:
        """What joins word ``i`` to the one before: "" for blanks; ``None`` if nothing does."""
        if not 0 < i < len(self.starts):
            return None
        between = self.text[self.ends[i - 1] : self.starts[i]]
        if between == " ":
            return ""
        mark = between.strip()
        apart = not between or len(mark) > _FAR or between.count("\n") > 1
        return None if apart else mark


class Hit(NamedTuple, Generic[T]):
    """A phrase found: ``text[start:end]``, and what it stands for."""

    start: int
    end: int
    value: T


class Phrases(Generic[T]):
    """A set of phrases, each standing for a value; the longest wins, none overlap.

    A space in a phrase also matches a hyphen. Case does not matter, unless they are names:
    these may be written in capitals throughout. Of equal phrases the first one counts. ``first``
    has the phrases by their first words.

    >>> p = Phrases({"trade": 1, "two way trade": 2})
    >>> [(h.start, h.end, h.value) for h in p.find("Two-way trade and trade")]
    [(0, 13, 2), (18, 23, 1)]
    """

    def __init__(
        self, phrases: Mapping[str, T] | Iterable[tuple[str, T]], *, names: bool = False
    ) -> None:
        self.first: dict[str, list[tuple[list[str], list[str | None], T]]] = defaultdict(list)
        for phrase, value in phrases.items() if isinstance(phrases, Mapping) else phrases:
            words = Words(phrase if names else fold(phrase).lower())
            forms = words.forms[: len(words)]
            marks = [_plain(words.mark(i)) for i in range(1, len(words))]
            self.first[forms[0]].append((forms, marks, value))
            if names and len(forms[0]) > 3 and not forms[0].isupper():
                shouted = [form.upper() for form in forms]
                self.first[shouted[0]].append((shouted, marks, value))
        for entries in self.first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def at(self, words: Words, i: int) -> tuple[int, T] | None:
        """The longest phrase that begins at word ``i``: how many words, and its value."""
        for forms, marks, value in self.first.get(words.forms[i], ()):
            size = len(forms)
            if size == 1 or (
                words.forms[i : i + size] == forms
                and all(_plain(words.mark(i + k + 1)) == mark for k, mark in enumerate(marks))
            ):
                return size, value
        return None

    def find(self, text: str) -> Iterator[Hit[T]]:
        """The phrases in ``text``, from left to right, in whatever case."""
        words, free = _lowered(text), 0
        for i in [i for i, form in enumerate(words.forms) if form in self.first]:
            if i >= free and (hit := self.at(words, i)):
                free = i + hit[0]
                yield Hit(words.starts[i], words.ends[free - 1], hit[1])


@cache
def phrases(lexicon: str, section: str, *keys: str) -> Phrases[str]:
    """The phrases of a section of a lexicon table, or of some lists of it, each standing for its
    list.

    >>> moves = phrases("linking", "direction", "up", "down")
    >>> [hit.value for hit in moves.find("It rose, then fell")]
    ['up', 'down']
    """
    lists = table(lexicon)[section]
    return Phrases((phrase, key) for key in keys or lists for phrase in lists[key])


def _plain(mark: str | None) -> str | None:
    return "" if mark == "-" else mark


@lru_cache(maxsize=8)
def _lowered(text: str) -> Words:
    return Words(fold(text).lower())
