"""An actor: a person, a country or two sides that a sentence lets act."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table
from vjnotes.mentions.roster import Person


@dataclass(frozen=True, slots=True)
class Actor:
    """One who may act, and where: a person, a country, or two countries together."""

    start: int
    end: int
    countries: tuple[str, ...]
    person: Person | None = None
    office: str | None = None
    oblique: bool = False
    members: tuple[Actor, ...] = ()

    @property
    def name(self) -> str:
        """A person's name, a country's, or "Vietnam and Japan"."""
        return self.person.name if self.person else " and ".join(self.countries)

    @property
    def both(self) -> bool:
        """Whether two countries act together."""
        return len(self.countries) > 1


@cache
def listed(section: str, key: str) -> tuple[str, ...]:
    """A list of words of actors.toml."""
    return tuple(table("actors")[section][key])


def fits(actor: Actor, phrase: str) -> bool:
    """Whether a person's office goes with a description: "the foreign minister", "the leader"."""
    if not actor.person:
        return False
    said = phrase.lower().split()
    offices = [o.lower() for o in actor.person.offices] or [""]
    for word, stems in table("actors")["fits"].items():
        if word in said:
            return any(stem in office for office in offices for stem in stems)
    return True


def is_oblique(text: str, start: int) -> bool:
    """Whether a preposition or the like before ``start`` makes it no one who acts."""
    before = text[max(0, start - 60) : start].rstrip().lower()
    return _oblique_end().search(before) is not None


@cache
def _oblique_end() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|[\s(\"-])(?:{alternatives(listed('words', 'oblique'))})"
        r"(?: (?:the|a|his|her|its|their|former|visiting|new))*(?: [a-z-]+(?:ese|an|ish|ai|ch))?$"
    )


_AND = re.compile(r"^(?:\s*\([A-Z]\))?(?:,? and|,)(?: [\w'-]+){0,4} ?$")


def coordinated(text: str, actors: list[Actor]) -> list[Actor]:
    """Neighbours joined by "and" as one actor: "President A and Prime Minister B"."""
    out: list[Actor] = []
    for actor in actors:
        last = out[-1] if out else None
        between = text[last.end : actor.start] if last else ""
        joined = (
            last is not None
            and len(last.countries) == 1
            and len(actor.countries) == 1
            and last.countries != actor.countries
            and (last.person is None) == (actor.person is None)
            and len(between) < 60
            and _AND.match(between)
            and _lists(text, between, actor)
        )
        if joined and last:
            pair = (*last.countries, *actor.countries)
            pair = pair[::-1] if pair[1] == "Vietnam" else pair
            members = (last, actor) if actor.person else ()
            out[-1] = Actor(last.start, actor.end, pair, oblique=last.oblique, members=members)
        else:
            out.append(actor)
    return out


def _lists(text: str, between: str, actor: Actor) -> bool:
    """Whether a comma alone joins two countries: only in headlines, "Vietnam, Japan agree"."""
    return "and" in between or (actor.person is None and between.strip() == ",")
