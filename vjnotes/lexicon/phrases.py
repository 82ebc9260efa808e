"""The words of a text, and looking up the lexicon's phrases among them in linear time."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

from vjnotes.fold import fold
from vjnotes.lexicon import table

T = TypeVar("T")

_WORD = re.compile(r"[A-Z](?:\.[A-Z])+\.?|[^\W\d_]+\d*|\d+(?:[.,]\d+)*")
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
        self.starts = [m.start() for m in found]
        self.ends = [m.end() for m in found]
        self.forms = [m[0] for m in found] + [""] * _ROOM

    def __len__(self) -> int:
        return len(self.starts)

    def mark(self, i: int) -> str | None:
        """What joins word ``i`` to the one before: "" for blanks; ``None`` if nothing does."""
        if not 0 < i < len(self.starts):
            return None
        between = self.text[self.ends[i - 1] : self.starts[i]]
        if between == " ":
            return ""
        apart = not between or len(between) > _FAR or between.count("\n") > 1
        return None if apart else between.strip()


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
        for i, form in enumerate(words.forms):
            if form in self.first and i >= free and (hit := self.at(words, i)):
                free = i + hit[0]
                yield Hit(words.starts[i], words.ends[free - 1], hit[1])


def _plain(mark: str | None) -> str | None:
    return "" if mark == "-" else mark


@lru_cache(maxsize=8)
def _lowered(text: str) -> Words:
    return Words(fold(text).lower())


@cache
def listed(lexicon: str, key: str) -> tuple[str, ...]:
    """The words under a key of a lexicon table, such as "verbs.say"; verbs in all their forms.

    >>> listed("actors", "one.guest")
    ('guest', 'visiting')
    """
    found: Any = table(lexicon)
    for part in key.split("."):
        found = found[part]
    conjugate = key.startswith("verbs.")
    return tuple(f for word in found for f in (forms(word) if conjugate else word.split("/")))


def forms(verb: str) -> list[str]:
    """The past, present and participle of a verb given by its stem, or as written out.

    >>> forms("propose"), forms("tell/told/tells")
    (['proposed', 'proposes', 'proposing', 'propose'], ['tell', 'told', 'tells'])
    """
    if "/" in verb:
        return verb.split("/")
    root = verb.removesuffix("e")
    third = f"{verb}es" if verb.endswith(("sh", "ss", "ch")) else f"{verb}s"
    return [f"{root}ed", third, f"{root}ing", verb]


def alternatives(words: Iterable[str]) -> str:
    """The words as one alternation for a pattern, the longest first, spaces of any number."""
    longest = sorted(set(words), key=lambda w: (-len(w), w))
    return "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in longest)


@cache
def pattern(lexicon: str, *keys: str) -> re.Pattern[str]:
    """The words under ``keys`` of a lexicon table as one pattern of whole words, any case."""
    words = alternatives(word for key in keys for word in listed(lexicon, key))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


@cache
def rule(lexicon: str, name: str) -> re.Pattern[str]:
    """The pattern called ``name`` among the rules of a lexicon table.

    It may be written over several lines, indented by two spaces; ``{key}`` in it stands
    for any word under that key, ``{<name>}`` for another rule.

    >>> rule("actors", "speaks").match("he also said that").group()
    'he also said'
    """
    return re.compile(_written_out(lexicon, name))


def finds(lexicon: str, name: str, text: str) -> Iterator[re.Match[str]]:
    """Where a rule matches; it is not looked for where no word that it ``needs`` is in sight."""
    words = _needed(lexicon, name)
    if words and not any(map(text.__contains__, words)):
        return iter(())
    return rule(lexicon, name).finditer(text)


@cache
def _needed(lexicon: str, name: str) -> tuple[str, ...]:
    keys: list[str] = table(lexicon)["needs"].get(name, ())
    words = sorted({word.split()[0] for key in keys for word in listed(lexicon, key)}, key=len)
    return tuple(w for i, w in enumerate(words) if not any(short in w for short in words[:i]))


_SLOT = re.compile(r"\{(<?)([a-z_]+(?:\.[a-z_]+)?)>?\}")


def _written_out(lexicon: str, name: str) -> str:
    def filled(slot: re.Match[str]) -> str:
        if slot[1]:
            return f"(?:{_written_out(lexicon, slot[2])})"
        return f"(?:{alternatives(listed(lexicon, slot[2]))})"

    lines = table(lexicon)["rules"][name].splitlines()
    return _SLOT.sub(filled, "".join(line.removeprefix("  ") for line in lines))
