"""The shape of a name found in a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["country", "group", "place", "person", "office", "organisation"]
Form = Literal["noun", "possessive", "adjective", "capital", "epithet", ""]


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where it stands. ``name`` is its one canonical form.

    ``country`` is the country a place lies in or a person or an organisation belongs to,
    where the words or the lexicon say so; ``office`` is a person's office as written.
    """

    start: int
    end: int
    name: str
    kind: Kind
    form: Form = ""
    country: str | None = None
    office: str | None = None
