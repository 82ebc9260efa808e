"""Names: countries, places, persons, offices and organisations a text mentions."""

from __future__ import annotations

from vjnotes.mentions.country import regions
from vjnotes.mentions.mention import Form, Kind, Name
from vjnotes.mentions.words import words

__all__ = ["Form", "Kind", "Name", "names"]


def names(text: str) -> list[Name]:
    """Find the names in ``text``, in order and without overlap.

    >>> [(n.name, n.form) for n in names("Vietnam-Japan trade and Vietnamese exports")]
    [('Vietnam', 'noun'), ('Japan', 'noun'), ('Vietnam', 'adjective')]
    """
    row = words(text)
    return regions(text, row)
