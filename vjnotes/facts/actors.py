"""Who acts in a sentence: persons, countries, both sides; whoever else is meant: described.py."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from vjnotes.facts.actor import Actor, coordinated, fits, is_oblique, offices_of, persons_among
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.described import described, land_of
from vjnotes.facts.memory import AFTER, Memory
from vjnotes.facts.occasion import leading
from vjnotes.facts.pairing import ordered
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.country import meant
from vjnotes.mentions.line import Name
from vjnotes.mentions.people import across
from vjnotes.mentions.period import Period
from vjnotes.mentions.roster import Roster

_ATTRIBUTIVE = (" ", " counterpart ", " host ", " guest ")  # all there is before a person


class Cast:
    """The actors of every sentence of an article, pronouns resolved."""

    def __init__(self, context: Context) -> None:
        self.scenes = context.scenes
        self.pair = context.pair or _homes(context)
        self.roster = Roster([scene.reading for scene in context.scenes], self.pair)
        self.memory = Memory(context.scenes, self.pair, self.roster)
        self.hosts: set[str] = set()  # everybody who has been one
        self._latest_met: tuple[str, str] | None = None
        self._met: dict[int, tuple[str, str]] = {}
        self.days: dict[int, Period | None] = {}  # of talks, by sentence; see talks.py
        self.roles: set[tuple[str, str, bool]] = set()  # told so far; see roles.py
        self._actors = self.memory.actors
        for scene in context.scenes:
            self._actors.append(self._scene(scene))

    def actors(self, scene: Scene) -> list[Actor]:
        """Those who may act in ``scene``, in order; two joined by "and" are one."""
        return self._actors[scene.index]

    def other(self, country: str | None, scene: Scene | None = None) -> str | None:
        """The other country: of the two who met last before ``scene``, else of the article's."""
        met = self._met.get(scene.index) if scene else None
        return across(met, country) or across(self.pair, country)

    def before(self, scene: Scene, home: str | None) -> Actor | None:
        """Who was named last, in the sentences right before, of another country than ``home``,
        else of none known."""
        unplaced: Actor | None = None
        for earlier in reversed(self.scenes[max(0, scene.index - AFTER) : scene.index]):
            for actor in reversed(persons_among(self._actors[earlier.index])):
                if home and actor.home != home and earlier.sentence.role == "body":
                    if actor.home:
                        return actor
                    unplaced = unplaced or actor
        return unplaced

    def met(self, scene: Scene) -> tuple[str, str] | None:
        """The two countries whose people met last, up to ``scene``."""
        return self._met.get(scene.index)

    def _scene(self, scene: Scene) -> list[Actor]:
        self._place(scene)
        found = self._mentioned(scene)
        for match in finds("actors", "unnamed", scene.text):
            land = land_of(scene, *match.span())
            self.memory.unnamed[match["who"].lower()] = (scene.index, land)
        matches = finds("actors", "described", scene.text)
        said = [a for m in matches if (a := described(self.memory, scene, m, found))]
        spans = [(a.start, a.end) for a in found if a.person]
        if scene.sentence.role == "body":
            told = [(d.start, d.end) for d in said]
            ranks = self._in_office(scene)
            said += [a for a in ranks if not any(s < a.end and a.start < e for s, e in told)]
        said = [d for d in said if not _added(scene.text, d, found)]
        kept = [d for d in said if not any(s < d.end and d.start < e for s, e in spans)]
        covered = [(d.start, d.end) for d in kept]
        free = [a for a in found if not any(s <= a.start and a.end <= e for s, e in covered)]
        actors = coordinated(
            scene.text, sorted([*free, *kept], key=lambda a: a.start), self.pair or ()
        )
        self._remember(scene, actors)
        return actors

    def _place(self, scene: Scene) -> None:
        """Where the talks are: the country of the last place they are said to be in."""
        for name in scene.names:
            before = scene.text[max(0, name.start - 4) : name.start]
            land = name.country or name.name
            ours = self.pair and land in self.pair and name.form != "adjective"
            if ours and not self.memory.host:
                gone = rule("actors", "gone").search(scene.text, 0, name.start)
                self.memory.host = land if gone else None
            if name.kind == "place" and name.country and before.endswith("in "):
                talk = rule("actors", "talk").search(scene.text)
                if talk and self.pair and name.country in self.pair:
                    self.memory.host = name.country
                    self.hosts.add(name.country)

    def _learn_host(self, scene: Scene, people: Sequence[Actor]) -> None:
        """Who hosts, where one is told to have received another of the two countries."""
        for one, two in pairwise(people):
            if {one.home, two.home} != {*(self.pair or ())}:
                continue
            if rule("actors", "hosted_by").match(scene.text, one.end, two.start):
                self.memory.host = two.home
            elif rule("actors", "hosts").match(scene.text, one.end, two.start):
                self.memory.host = one.home

    def _mentioned(self, scene: Scene) -> list[Actor]:
        found: list[Actor] = []
        for seen in self.roster.seen(scene.index):
            if rule("actors", "thing").match(scene.text, seen.end):
                continue
            start = min([seen.start, *(h.start for h in seen.held if h.start < seen.start)])
            home = (seen.person.country,) if seen.person.country else ()
            office = seen.held[0].office if seen.held else seen.person.office
            self.memory.learn(seen.person, scene.text[start : seen.end + 8])
            peer = rule("actors", "peer_of").search(scene.text[max(0, start - 40) : start + 12])
            if found and found[-1].person and peer:  # "A met her Thai counterpart, B": of A
                whose = "he" if peer["own"] == "his" else "she"
                self.memory.genders.setdefault(found[-1].person.name, whose)
            dead = rule("actors", "remembered").search(scene.text[max(0, start - 60) : start])
            oblique = seen.possessive or dead is not None or is_oblique(scene.text, start, seen.end)
            found.append(Actor(start, seen.end, home, seen.person, office, oblique))
        people = [(a.start, a.end) for a in found]
        for name in scene.names:
            if any(start <= name.start and name.end <= end for start, end in people):
                continue
            country = self._acting(name)
            if side := self._side(scene.text, name):
                found.append(side)
            elif any(scene.text[name.end : s] in _ATTRIBUTIVE for s, _ in people):
                continue  # "his New Zealand counterpart Ardern"
            elif country and not scene.text.endswith(("'s", "s'"), 0, name.end):
                beside = scene.text[name.end : name.end + 1]
                oblique = is_oblique(scene.text, name.start, name.end) or beside in ("-", "'")
                found.append(Actor(name.start, name.end, (country,), oblique=oblique))
        return sorted(found, key=lambda a: a.start)

    def _side(self, text: str, name: Name) -> Actor | None:
        """A country's side without a name: "the Japanese side", "Japanese government"."""
        land = name.kind == "country" and name.form in ("adjective", "possessive")
        side = rule("actors", "side").match(text, name.end) if land else None
        if side is None:
            return None
        start = name.start - 4 * text[: name.start].lower().endswith("the ")
        oblique = is_oblique(text, start, side.end()) or text.startswith("'s ", side.end())
        return Actor(start, side.end(), (name.name,), oblique=oblique)

    def _acting(self, name: Name) -> str | None:
        """The country or group a mention lets act; an adjective or a possessive lets none."""
        if name.kind == "group":
            return name.name if name.name in listed("actors", "one.groups") else None
        if name.kind == "country" and name.form in ("noun", "capital"):
            return name.name
        epithet = name.kind == "country" and name.form == "epithet"
        return meant(name.name, self.pair) if epithet and self.pair else None

    def _in_office(self, scene: Scene) -> Iterator[Actor]:
        """Those named before whom an office and its country tell: "Chile's Foreign Minister"."""
        for name in scene.names:
            if name.kind != "office" or not name.country or " of " in name.name[-12:]:
                continue
            said = name.name.lower()
            if table("actors")["fits"].keys().isdisjoint(said.split()):
                continue
            held = self.memory.every(name.country)
            held = [a for a in held if fits(a, said) and _as_high(a, said)]
            some = rule("actors", "some")  # "the first visit by a Japanese leader"
            if len(held) == 1 and not some.search(scene.text, 0, leading(scene, name.start)):
                oblique = is_oblique(scene.text, name.start, name.end) or name.form == "possessive"
                yield replace(held[0], start=name.start, end=name.end, oblique=oblique)

    def _remember(self, scene: Scene, actors: Sequence[Actor]) -> None:
        # "after China and the United States": two who are not those the article is about
        ours = set(self.pair or ())
        both = [
            a for a in actors if a.both and (not a.oblique or {*a.countries} == ours or not ours)
        ]
        people = list({a.name: a for a in persons_among(actors) if a.home}.values())
        lands = tuple(dict.fromkeys(a.countries[0] for a in people))
        if len(people) == len(lands) == 2 and rule("actors", "talk").search(scene.text):
            self._latest_met = ordered(*lands)
            both.append(Actor(0, 0, self._latest_met, members=tuple(people)))
        if self._latest_met:
            self._met[scene.index] = self._latest_met
        self._learn_host(scene, persons_among(actors))
        self.memory.keep(scene, actors, both)


def _added(text: str, actor: Actor, found: Sequence[Actor]) -> bool:
    """Whether a description only adds what somebody is: "A, the Lao minister"."""
    near = (a for a in found if a.person and a.person is actor.person and a.end < actor.start)
    return any(rule("actors", "added").fullmatch(text, a.end, actor.start) for a in near)


def _as_high(actor: Actor, phrase: str) -> bool:
    """Whether somebody's office is not a deputy's or a former one, unless it is called so."""
    return all(
        (word in phrase) == (word in offices_of(actor)) for word in ("deputy", "vice", "former")
    )


def _homes(context: Context) -> tuple[str, str] | None:
    """The two whose places, bodies and people an article names: "Bac Giang and Japan's Tottori"."""
    names = (n for s in context.scenes if s.sentence.role != "related" for n in s.names)
    homes = dict.fromkeys(n.name if n.kind == "country" else n.country for n in names)
    one, *two = sorted(filter(None, homes), key=lambda land: land != "Vietnam") or [""]
    return (one, two[0]) if len(two) == 1 else None


_latest: list[tuple[tuple[Scene, ...], Cast]] = []


def cast(context: Context) -> Cast:
    """The cast of the article, read once."""
    if not _latest or _latest[0][0] is not context.scenes:
        _latest[:] = [(context.scenes, Cast(context))]
    return _latest[0][1]
