"""Words of a text, and the look-up of phrases among them in time linear in the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")

_MARKS = "\u0300-\u036f"
_WORD = re.compile(
    rf"[A-Z](?:\.[A-Z])+\.?|[^\W\d_]+(?:[{_MARKS}]+[^\W\d_]*)*\d*|\d+(?:[.,]\d+)*", re.UNICODE
)
_SAME = str.maketrans("\u2019\u2018\u2013\u2014\u2212\u2010\u2011", "''-----")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands; ``form`` is free of diacritics."""

    start: int
    end: int
    form: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.form[0].isupper()


def fold(word: str) -> str:
    """``word`` without diacritics.

    >>> fold("Việt Nam"), fold("Đà Nẵng"), fold("Türkiye")
    ('Viet Nam', 'Da Nang', 'Turkiye')
    """
    if word.isascii():
        return word
    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return bare.replace("đ", "d").replace("Đ", "D") or word


def words(text: str) -> list[Word]:
    """The words and numbers of ``text``, in order.

    >>> [w.form for w in words("Côte d'Ivoire and the U.S.-led G7")]
    ['Cote', 'd', 'Ivoire', 'and', 'the', 'U.S.', 'led', 'G7']
    """
    return [Word(m.start(), m.end(), fold(m.group())) for m in _WORD.finditer(text)]


def gap(text: str, left: Word, right: Word) -> str | None:
    """What joins two words: "" for blanks, else the mark between them; ``None`` if far apart.

    >>> text = "Vietnam – Japan ties"
    >>> a, b, c = words(text)
    >>> gap(text, a, b), gap(text, b, c)
    ('-', '')
    """
    if right.start - left.end > 4:
        return None
    between = text[left.end : right.start]
    if between.count("\n") > 1:
        return None
    bare = between.strip().translate(_SAME)
    return bare if bare or between else None


@dataclass(slots=True)
class Phrases(Generic[T]):
    """Phrases of one or more words, each with what it stands for."""

    _first: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], T]]] = field(
        default_factory=dict
    )

    def add(self, phrases: Iterable[str], meaning: T) -> None:
        """Let each of ``phrases`` stand for ``meaning``; an earlier meaning stays."""
        for phrase in phrases:
            parts = words(phrase)
            if not parts:
                continue
            forms = tuple(p.form for p in parts)
            gaps = tuple(gap(phrase, a, b) or "" for a, b in pairwise(parts))
            row = self._first.setdefault(forms[0], [])
            if not any(forms == known and gaps == between for known, between, _ in row):
                row.append((forms, gaps, meaning))
                row.sort(key=lambda entry: -len(entry[0]))
            if len(forms[0]) > 3 and forms[0] != forms[0].upper():
                self._first.setdefault(forms[0].upper(), row)

    def at(self, text: str, row: list[Word], i: int) -> tuple[int, T] | None:
        """The longest phrase that begins at word ``i``: how many words, and its meaning."""
        for forms, gaps, meaning in self._first.get(row[i].form, ()):
            if len(forms) <= len(row) - i and self._fits(text, row, i, forms, gaps):
                return len(forms), meaning
        return None

    def _fits(
        self, text: str, row: list[Word], i: int, forms: tuple[str, ...], gaps: tuple[str, ...]
    ) -> bool:
        shout = row[i].form != forms[0]
        for k, form in enumerate(forms):
            said = row[i + k].form
            if said != form and not (shout and said == form.upper()):
                return False
            if k and gap(text, row[i + k - 1], row[i + k]) != gaps[k - 1]:
                return False
        return True


def possessive(text: str, end: int) -> int:
    """Where ``end`` comes to lie with a possessive ending behind it, else ``end``.

    >>> possessive("Vietnam's exports", 7), possessive("the Philippines' exports", 15)
    (9, 16)
    """
    if text[end : end + 1] in ("'", "\u2019"):
        if text[end + 1 : end + 2] == "s" and not text[end + 2 : end + 3].isalpha():
            return end + 2
        if text[end - 1 : end] == "s" and not text[end + 1 : end + 2].isalpha():
            return end + 1
    return end
