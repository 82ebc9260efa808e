"""Memory: who an article has told of up to a sentence, as far as later words may mean them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from vjnotes.facts.actor import Actor, fits, offices_of, persons_among
from vjnotes.facts.context import Scene
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.people import Pair, Person, across
from vjnotes.mentions.roster import Roster

_BODIES = frozenset({"PM", "FM", "DPM", "NA", "CPV"})  # letters that are no party's or firm's
_KEPT, _NEAR = 12, 6  # actors
AFTER = 4  # sentences through which "the official" is the unnamed one told of


@dataclass(slots=True)
class Memory:
    """Those told of so far: ``recent`` all of them, ``leads`` who led a sentence, ``led`` and
    ``strange`` the last sentences that somebody led, or that told of somebody without a name."""

    scenes: Sequence[Scene]
    pair: Pair
    roster: Roster
    host: str | None = None
    recent: list[Actor] = field(default_factory=list)
    leads: list[Actor] = field(default_factory=list)
    led: int = -2
    strange: int = -2
    genders: dict[str, str] = field(default_factory=dict)  # "he" or "she", by name
    unnamed: dict[str, tuple[int, str | None]] = field(default_factory=dict)  # "a Thai official"
    actors: list[list[Actor]] = field(default_factory=list)  # of every sentence so far

    def every(self, country: str | None) -> list[Actor]:
        """All persons of the article, or those of a country, as actors who stand nowhere."""
        return [
            Actor(0, 0, (p.country,) if p.country else (), p, p.office)
            for p in self.roster.persons
            if country in (None, p.country)
        ]

    def both(self) -> tuple[str, ...]:
        """The two countries that acted together last, else the article's two alone."""
        told = next((a.countries for a in reversed(self.recent[-_NEAR:]) if a.both), None)
        return told or self.roster.alone or ()

    def two(self, countries: tuple[str, ...]) -> tuple[Actor, ...]:
        """The persons that both sides were last named by."""
        both = (a for a in reversed(self.recent) if a.both and a.members)
        return next((a.members for a in both if a.countries == countries), ())

    def last_of(self, country: str | None) -> Actor | None:
        """The person of a country told of last."""
        told = [a for a in self.recent[-_NEAR:] if a.person and a.home == country and country]
        return told[-1] if told else None

    def unplaced(self, scene: Scene) -> bool:
        """Whether the sentence before tells of two people, of one of whom no country is known."""
        told = self.actors[scene.index - 1] if 0 < scene.index <= len(self.actors) else []
        people = {a.name: a.home for a in persons_among(told)}
        return len(people) > 1 and None in people.values()

    def by_stranger(self, scene: Scene) -> bool:
        """Whether one led a sentence of whom no more is known than a name ("Lee praised ...")."""
        if self.led != scene.index and rule("actors", "unknown").match(scene.text):
            return True
        who = rule("actors", "stranger").match(scene.text)
        spans = [(n.start, n.end) for n in scene.names]
        spans += [(seen.start, seen.end) for seen in self.roster.seen(scene.index)]
        return who is not None and not any(s <= who.start("who") < e for s, e in spans)

    def known(self, word: str, told: str) -> list[Actor]:
        """Who led and then who was named, last first; the other way round for another than who
        led, behind ``told``: "A met his counterpart B. She asked": B."""
        leads, recent = self.leads[-_NEAR:][::-1], self.recent[-_NEAR:][::-1]
        lead = next((a.name for a in leads if a.person), "")
        other = self.genders.get(lead, word) != word and rule("actors", "peer_of").search(told)
        return [*recent, *leads] if other else [*leads, *recent]

    def is_called(self, actor: Actor, word: str) -> bool:
        """Whether "he" or "she" may be an actor, as far as is known."""
        return bool(actor.person) and self.genders.get(actor.name, word) == word

    def learn(self, person: Person, written: str) -> None:
        """What a person's name or title tells of "he" and "she"."""
        parts, middle = set(re.findall(r"\w+", written)), person.name.split()[1:-1]
        for word in ("she", "he"):
            told = parts.intersection(listed("actors", f"gender.{word}"))
            if told or not set(listed("actors", f"gender.{word}_middle")).isdisjoint(middle):
                self.genders.setdefault(person.name, word)

    def holder(self, phrase: str, country: str | None) -> Actor | None:
        """The person a description fits: by country, by office, else the last who acted."""
        words = phrase.split()
        if country is None and any(w in words for w in listed("actors", "one.host")):
            country = self.host
        elif country is None and any(w in words for w in listed("actors", "one.guest")):
            country = across(self.pair, self.host)
        people = [a for a in self.recent if a.person]
        bodies = {w for w in words if w.isupper() and len(w) > 1} - _BODIES
        if bodies:  # "the LDP chief"
            told = [(a, a.person.offices) for a in people if a.person]
            people = [a for a, of in told if bodies.intersection(re.findall(r"\w+", " ".join(of)))]
        if table("actors")["fits"].keys().isdisjoint(phrase.lower().split()):
            led = [a for a in self.leads if a.person and country in (None, *a.countries)]
            people = led or people  # "the official": who led
        if country:
            fitting = [a for a in people if country in a.countries and fits(a, phrase)]
            fitting = [a for a in fitting if a.office] or fitting or self._later(phrase, country)
            return fitting[-1] if fitting else Actor(0, 0, (country,))
        held = [a for a in people if fits(a, phrase)] or self._later(phrase, None)
        held = [a for a in held if phrase.lower() in offices_of(a)] or held  # called just so
        known = {a.name for a in held}
        led = [a for a in self.leads if a.name in known]
        return (led or held)[-1] if held else None

    def _later(self, phrase: str, country: str | None) -> list[Actor]:
        """The one person of the article who holds such an office, though named only later on."""
        if table("actors")["fits"].keys().isdisjoint(phrase.lower().split()):
            return []
        held = [a for a in self.every(country) if fits(a, phrase)]
        return held if len(held) == 1 else []

    def keep(self, scene: Scene, actors: Sequence[Actor], both: Sequence[Actor]) -> None:
        """Take up those of a sentence, and who of them leads it."""
        self.recent = [*self.recent[-_KEPT:], *persons_among(actors), *both]
        acting = [a for a in actors if not a.oblique and (a.person or a.both)]
        self.led = scene.index if acting else self.led
        speaks = rule("actors", "speaks_after")
        led = [a for a in acting if speaks.match(scene.text, a.end)][:1] or acting[:1]
        owners = [a for a in actors if scene.text.endswith(("'s", "s'"), 0, a.end) and a.person]
        led = led or owners[:1]  # "Laos is the first stop on Lee's tour. He"
        if scene.sentence.role == "caption" or rule("actors", "pictured").search(scene.text):
            return  # whoever is in a picture goes on saying nothing
        self.leads = [*self.leads[-_NEAR:], *persons_among(led), *led]
