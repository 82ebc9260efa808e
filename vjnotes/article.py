"""An article: its raw text, the role of each line, and its sentences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vjnotes.fact import Role


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: ``article.raw[start:end]``, and the role of the line it stands in."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Article:
    """An article as given. ``text`` is ``raw`` folded character by character (same length)."""

    raw: str
    key: str = "article"
    published: date | None = None
    outlet: str | None = None
    title: str | None = None
