"""Names: countries, places, persons, offices and organisations a text mentions."""

from __future__ import annotations

from vjnotes.mentions.country import regions
from vjnotes.mentions.mention import Form, Kind, Name
from vjnotes.mentions.office import Line
from vjnotes.mentions.organisation import organisations
from vjnotes.mentions.person import COUNTERPART, Holder, holders
from vjnotes.mentions.words import Word, words

__all__ = ["Form", "Kind", "Name", "line_of", "names", "people"]


def names(text: str) -> list[Name]:
    """Find the names in ``text``, in order and without overlap.

    A country inside an organisation's name is not a mention of the country; an office is
    found as ``office`` where no name stands beside it, else it is the person's.

    >>> [(n.name, n.form) for n in names("Vietnam-Japan trade and Vietnamese exports")]
    [('Vietnam', 'noun'), ('Japan', 'noun'), ('Vietnam', 'adjective')]
    >>> [(n.name, n.kind, n.country) for n in names("Japanese Ambassador Yamada Takio")]
    [('Japan', 'country', None), ('Yamada Takio', 'person', 'Japan')]
    """
    line, land, bodies = _line(text)
    persons, offices = holders(line)
    taken = _merged([_person(p) for p in persons], bodies)
    return _merged(_merged(taken, land), offices)


def people(text: str) -> list[Holder]:
    """The persons named in ``text``, each with the offices stated there, in order.

    >>> [(p.name, [h.office for h in p.held]) for p in people("Mr Muto, Japan's Trade Minister")]
    [('Muto', ['Trade Minister'])]
    """
    return holders(line_of(text))[0]


def line_of(text: str) -> Line:
    """``text`` with its words and the countries, places and bodies they belong to."""
    return _line(text)[0]


def _line(text: str) -> tuple[Line, list[Name], list[Name]]:
    row = words(text)
    land = regions(text, row)
    bodies = organisations(text, row, land)
    free = _outside(land, bodies)
    return Line(text, row, _by_word(row, free), _by_word(row, bodies)), free, bodies


def _by_word(row: list[Word], found: list[Name]) -> dict[int, Name]:
    """Which name each word belongs to; both lists are in order."""
    out: dict[int, Name] = {}
    i = 0
    for name in found:
        while i < len(row) and row[i].start < name.start:
            i += 1
        while i < len(row) and row[i].start < name.end:
            out[i] = name
            i += 1
    return out


def _person(holder: Holder) -> Name:
    office = ", ".join(h.office for h in holder.held if h.office != COUNTERPART) or None
    form: Form = "possessive" if holder.possessive else "noun"
    return Name(holder.start, holder.end, holder.name, "person", form, holder.country, office)


def _outside(found: list[Name], taken: list[Name]) -> list[Name]:
    """Those of ``found`` that overlap none of ``taken``; both lists are in order."""
    out: list[Name] = []
    i = 0
    for name in found:
        while i < len(taken) and taken[i].end <= name.start:
            i += 1
        if i == len(taken) or taken[i].start >= name.end:
            out.append(name)
    return out


def _merged(taken: list[Name], more: list[Name]) -> list[Name]:
    """``taken`` with those of ``more`` that overlap none of it, in order."""
    return sorted([*taken, *_outside(more, taken)], key=lambda n: n.start)
