"""Names: countries, places, persons, offices and organisations a text mentions."""

from dataclasses import dataclass

from vjnotes.mentions.country import regions
from vjnotes.mentions.line import Form, Kind, Line, Name, apart
from vjnotes.mentions.organisation import organisations
from vjnotes.mentions.person import Holder, holders

__all__ = ["Form", "Kind", "Name", "Reading", "names", "reading"]


@dataclass(slots=True)
class Reading:
    """A text read for names: its words, all its names in order, and the persons with offices."""

    line: Line
    names: tuple[Name, ...]
    holders: tuple[Holder, ...]


def reading(text: str) -> Reading:
    """Read ``text`` for names once; whoever needs more than they tell takes it from here.

    >>> found = reading("Mr Muto, Japan's Trade Minister").holders
    >>> [(p.name, [h.office for h in p.held]) for p in found]
    [('Muto', ['Trade Minister'])]
    """
    line = Line(text)
    land = regions(line)
    bodies = organisations(line)
    if bodies:  # a country inside a body's name is no mention of the country
        own = {id(name) for i, name in line.land.items() if i in line.bodies}
        line.land = {i: name for i, name in line.land.items() if id(name) not in own}
    persons, offices = holders(line)
    found = apart(line.text, (p.mention() for p in persons), bodies, land, offices)
    return Reading(line, tuple(found), tuple(persons))


def names(text: str) -> list[Name]:
    """Find the names in ``text``, in order and without overlap.

    A country inside an organisation's name is not a mention of the country; an office is
    found as ``office`` where no name stands beside it, else it is the person's.

    >>> [(n.name, n.form) for n in names("Vietnam-Japan trade and Vietnamese exports")]
    [('Vietnam', 'noun'), ('Japan', 'noun'), ('Vietnam', 'adjective')]
    >>> [(n.name, n.kind, n.country) for n in names("Japanese Ambassador Yamada Takio")]
    [('Japan', 'country', None), ('Yamada Takio', 'person', 'Japan')]
    """
    return list(reading(text).names)
