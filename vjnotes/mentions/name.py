"""Names: countries, places, persons, offices and organisations a text mentions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["country", "group", "place", "person", "office", "organisation"]
Form = Literal["noun", "possessive", "adjective", "capital", "epithet", ""]


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where it stands. ``name`` is its one canonical form."""

    start: int
    end: int
    name: str
    kind: Kind
    form: Form = ""
    country: str | None = None
    office: str | None = None


def names(text: str) -> list[Name]:
    """Find the names in ``text``."""
    return []
