"""People: those an article names, and where a sentence names them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from vjnotes.lexicon import table
from vjnotes.mentions.naming import key
from vjnotes.mentions.person import COUNTERPART, Held

Pair = tuple[str, str] | None


@dataclass(slots=True)
class Person:
    """Someone an article names: all the forms of the name, country and offices."""

    name: str
    country: str | None = None
    offices: list[str] = field(default_factory=list)
    variants: list[str] = field(default_factory=list)
    parts: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.parts = frozenset(key(self.name))

    @property
    def office(self) -> str | None:
        """The office named first."""
        return self.offices[0] if self.offices else None

    @property
    def of_state(self) -> bool:
        """Whether the person holds or held an office of which a state has one."""
        data = table("offices")["offices"]
        plain = [o.removeprefix("former ").removeprefix("late ") for o in self.offices]
        begins = tuple(data["begins"])
        ends = (" Minister", " Secretary")
        return any(o in data["state"] or o.startswith(begins) or o.endswith(ends) for o in plain)

    def learn(self, held: Sequence[Held], country: str | None = None) -> None:
        """Take up the offices and the country told of the person somewhere."""
        self.country = self.country or country
        self.offices += [
            office
            for office in dict.fromkeys(h.office for h in held)
            if office != COUNTERPART and office not in self.offices
        ]

    def called(self, form: str) -> None:
        """Take up a way of writing the name."""
        if form not in self.variants:
            self.variants.append(form)


@dataclass(slots=True)
class Seen:
    """A person where a text names them: ``full`` unless by a short form such as "Son"."""

    start: int
    end: int
    person: Person
    form: str
    full: bool
    possessive: bool = False
    held: tuple[Held, ...] = ()


def across(pair: Pair, home: str | None) -> str | None:
    """The other country of the pair."""
    if pair is None or home not in pair:
        return None
    return pair[1] if home == pair[0] else pair[0]
