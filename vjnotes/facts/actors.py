"""Who acts in a sentence: persons, countries, both sides; also "he" or "the two ministers"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from vjnotes.facts.actor import Actor, coordinated, fits, is_oblique, offices_of, persons_among
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.occasion import leading
from vjnotes.facts.pairing import ordered
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.country import meant
from vjnotes.mentions.line import Name
from vjnotes.mentions.period import Period
from vjnotes.mentions.roster import Person, Roster, across

_OFFICES = frozenset({"PM", "FM", "DPM", "NA", "CPV"})
_SUBJECT = {"his": "he", "her": "she"}
_ATTRIBUTIVE = (" ", " counterpart ", " host ", " guest ")  # all there is before a person
_AFTER = 4  # sentences through which "the official" is the unnamed one told of


class Cast:
    """The actors of every sentence of an article, pronouns resolved."""

    def __init__(self, context: Context) -> None:
        self.scenes = context.scenes
        self.pair = context.pair or _homes(context)
        self.roster = Roster([scene.reading for scene in context.scenes], self.pair)
        self.host: str | None = None
        self.hosts: set[str] = set()  # everybody who has been one
        self._recent: list[Actor] = []
        self._leads: list[Actor] = []
        self._latest_met: tuple[str, str] | None = None
        self._met: dict[int, tuple[str, str]] = {}
        self._led = -2  # the last sentence that somebody led
        self._strange = -2  # the last sentence that told of somebody without a name
        self._gender: dict[str, str] = {}
        self._unnamed: dict[str, tuple[int, str | None]] = {}  # "a Thai official": where, of whom
        self.days: dict[int, Period | None] = {}  # of talks, by sentence; see talks.py
        self.roles: set[tuple[str, str, bool]] = set()  # told so far; see roles.py
        self._actors: list[list[Actor]] = []
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
        for earlier in reversed(self.scenes[max(0, scene.index - _AFTER) : scene.index]):
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
            land = self._adjective(scene, *match.span())
            self._unnamed[match["who"].lower()] = (scene.index, land)
        described: list[Actor] = []
        for match in finds("actors", "described", scene.text):
            actor = self._described(scene, match, found)
            if actor:
                described.append(actor)
        spans = [(a.start, a.end) for a in found if a.person]
        if scene.sentence.role == "body":
            told = [(d.start, d.end) for d in described]
            ranks = self._in_office(scene)
            described += [a for a in ranks if not any(s < a.end and a.start < e for s, e in told)]
        described = [d for d in described if not _added(scene.text, d, found)]
        kept = [d for d in described if not any(s < d.end and d.start < e for s, e in spans)]
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
            if not self.host and self.pair and land in self.pair and name.form != "adjective":
                gone = rule("actors", "gone").search(scene.text, 0, name.start)
                self.host = land if gone else None
            if name.kind == "place" and name.country and before.endswith("in "):
                talk = rule("actors", "talk").search(scene.text)
                if talk and self.pair and name.country in self.pair:
                    self.host = name.country
                    self.hosts.add(name.country)

    def _learn_host(self, scene: Scene, people: Sequence[Actor]) -> None:
        """Who hosts, where one is told to have received another of the two countries."""
        for one, two in pairwise(people):
            if {one.home, two.home} != {*(self.pair or ())}:
                continue
            if rule("actors", "hosted_by").match(scene.text, one.end, two.start):
                self.host = two.home
            elif rule("actors", "hosts").match(scene.text, one.end, two.start):
                self.host = one.home

    def _mentioned(self, scene: Scene) -> list[Actor]:
        found: list[Actor] = []
        for seen in self.roster.seen(scene.index):
            if rule("actors", "thing").match(scene.text, seen.end):
                continue
            start = min([seen.start, *(h.start for h in seen.held if h.start < seen.start)])
            home = (seen.person.country,) if seen.person.country else ()
            office = seen.held[0].office if seen.held else seen.person.office
            self._learn(seen.person, scene.text[start : seen.end + 8])
            peer = rule("actors", "peer_of").search(scene.text[max(0, start - 40) : start + 12])
            if found and found[-1].person and peer:  # "A met her Thai counterpart, B": of A
                whose = "he" if peer["own"] == "his" else "she"
                self._gender.setdefault(found[-1].person.name, whose)
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

    def _described(
        self, scene: Scene, match: re.Match[str], found: Sequence[Actor]
    ) -> Actor | None:
        start, end = match.span()
        oblique = is_oblique(scene.text, start, end) or scene.text.startswith("'s ", end)
        oblique = oblique and not match["they"]
        if match["both"] or match["they"]:
            if met := _met(scene.text, start, found):
                return replace(met, end=end, oblique=oblique)
            known = any(a.both for a in [*self._leads, *self._recent])
            near = known and scene.index - self._led <= 1
            lands = {c for a in self._leads[-4:] for c in a.countries}
            each = rule("actors", "agreed").match(scene.text, end) and lands >= set(
                self.pair or "-"
            )
            before = self.scenes[scene.index - 1].text if scene.index else ""
            alone = rule("actors", "both_of_one").match(before)  # "Both Lao leaders said so. They"
            if match["they"] and (alone or self._unplaced(scene) or not (near or each)):
                return None
            countries = self._pair_of_recent()
            if not countries:
                return None
            two, said = self._two(countries), match[0].lower().replace("s ", " ").rstrip("s")
            office = " ".join(w for w in said.split() if w in listed("actors", "both.offices"))
            members = two if all(fits(one, office) for one in two) else ()
            return Actor(start, end, countries, oblique=oblique, members=members)
        if match["he"]:
            actor = self._pronoun(scene, match["he"].lower(), found, start)
            return replace(actor, start=start, end=end, oblique=False) if actor else None
        if match["own"]:
            free = [a for a in found if not a.oblique] or found
            actor = self._pronoun(scene, _SUBJECT[match["own"].lower()], free, start)
            home = actor.countries if actor else ()
            return Actor(start, end, home, oblique=oblique) if home else None
        if match["latter"]:
            last_one = next((a for a in reversed(found) if a.person and a.end < start), None)
            return replace(last_one, start=start, end=end, oblique=oblique) if last_one else None
        country = self._adjective(scene, start, end)
        if match["peer"]:  # "A and his Ugandan counterpart", without a name
            one = next((a for a in reversed(found) if a.person and a.end < start), None)
            peer = self._holder((one.office or "").lower(), country) if one and country else None
            beside = peer and (peer.person or scene.text.endswith(" and ", 0, start))
            return replace(peer, start=start, end=end, oblique=oblique) if peer and beside else None
        last, land = self._unnamed.get(match["one"].split()[-1].lower(), (-_AFTER, None))
        strange = scene.index - last < _AFTER and (land == country or not (land and country))
        here = [a for a in found if a.person and a.end <= start and fits(a, match["one"])]
        here = [a for a in here if country in (None, *a.countries)]
        actor = None if strange else self._holder(match["one"], country)
        told = not table("actors")["fits"].keys().isdisjoint(match["one"].lower().split())
        if told and len(here) == 1 and (actor is None or actor.person is None):
            actor = here[0]
        own = match[0].lower().startswith(("his", "her"))
        if own and not country and match["one"] in ("guest", "host"):
            whose = next((a for a in reversed(found) if a.person and a.end < start), None)
            abroad = self.other(whose.home) if whose else None
            last_met = [a for a in self._recent[-6:] if a.person and a.home == abroad and abroad]
            return (
                replace(last_met[-1], start=start, end=end, oblique=oblique) if last_met else None
            )
        if actor is None and start < len("The "):
            self._strange = scene.index  # "The ambassador said", and nobody is one
        if actor is None or (own and not country):
            return None
        if actor.person is None:
            self._strange = scene.index
        return replace(actor, start=start, end=end, oblique=oblique)

    def _in_office(self, scene: Scene) -> Iterator[Actor]:
        """Those named before whom an office and its country tell: "Chile's Foreign Minister"."""
        for name in scene.names:
            if name.kind != "office" or not name.country or " of " in name.name[-12:]:
                continue
            said = name.name.lower()
            if table("actors")["fits"].keys().isdisjoint(said.split()):
                continue
            held = [a for a in self._every(name.country) if fits(a, said) and _as_high(a, said)]
            some = rule("actors", "some")  # "the first visit by a Japanese leader"
            if len(held) == 1 and not some.search(scene.text, 0, leading(scene, name.start)):
                oblique = is_oblique(scene.text, name.start, name.end) or name.form == "possessive"
                yield replace(held[0], start=name.start, end=name.end, oblique=oblique)

    def _every(self, country: str | None) -> list[Actor]:
        """All persons of the article, or those of a country, as actors who stand nowhere."""
        return [
            Actor(0, 0, (p.country,) if p.country else (), p, p.office)
            for p in self.roster.persons
            if country in (None, p.country)
        ]

    def _unplaced(self, scene: Scene) -> bool:
        """Whether the sentence before tells of two people, of one of whom no country is known."""
        told = self._actors[scene.index - 1] if 0 < scene.index <= len(self._actors) else []
        people = {a.name: a.home for a in persons_among(told)}
        return len(people) > 1 and None in people.values()

    def _pair_of_recent(self) -> tuple[str, ...]:
        both = next((a.countries for a in reversed(self._recent[-6:]) if a.both), None)
        return both or self.roster.alone or ()

    def _two(self, countries: tuple[str, ...]) -> tuple[Actor, ...]:
        """The persons that both sides were last named by."""
        both = (a for a in reversed(self._recent) if a.both and a.members)
        return next((a.members for a in both if a.countries == countries), ())

    def _adjective(self, scene: Scene, start: int, end: int) -> str | None:
        inside = [
            n
            for n in scene.names
            if n.kind in ("country", "office") and start <= n.start and n.start < end
        ]
        return next((n.name if n.kind == "country" else n.country for n in inside), None)

    def _by_stranger(self, scene: Scene) -> bool:
        """Whether one led a sentence of whom no more is known than a name ("Lee praised ...")."""
        if self._led != scene.index and rule("actors", "unknown").match(scene.text):
            return True
        who = rule("actors", "stranger").match(scene.text)
        spans = [(n.start, n.end) for n in scene.names]
        spans += [(seen.start, seen.end) for seen in self.roster.seen(scene.index)]
        return who is not None and not any(s <= who.start("who") < e for s, e in spans)

    def _pronoun(self, scene: Scene, word: str, found: Sequence[Actor], at: int) -> Actor | None:
        """Who "he" or "she" is: the one named behind an opening phrase ("During her visit, ..."),
        in the same sentence before, else whoever led the sentences before."""
        if self._strange == scene.index and not any(a.person and a.end <= at for a in found):
            return None  # "The ambassador said he"
        adds = [a.name for a in found if a.start > at and _closes(scene.text, a)]
        people = [a for a in found if a.person and a.name not in adds]
        said = (a for a in people if rule("actors", "said_he").fullmatch(scene.text, a.end, at))
        if speaker := next(said, None):
            return speaker
        opening = at < 80 and rule("actors", "opens").match(scene.text) and "," in scene.text[at:]
        if opening and people and people[0].start > at and not people[0].oblique:
            before: list[Actor] = [people[0]]
        elif scene.text.endswith("ing that ", 0, at):
            before = [a for a in people if a.end <= at and not a.oblique][:1]  # "adding that he"
        elif rule("actors", "speaks").match(scene.text, at) or at < 2:
            if scene.index - self._strange == 1 and self._led < self._strange:
                return None
            if scene.index and self._by_stranger(self.scenes[scene.index - 1]):
                return None
            before = []
        else:
            ahead = (a for a in reversed(people) if a.end <= at)
            before = [a for a in ahead if not _greeted(scene.text, a)]
            before.sort(key=lambda a: a.oblique)
        leads, recent = self._leads[-6:][::-1], self._recent[-6:][::-1]
        lead = next((a.person.name for a in leads if a.person), "")
        told = self.scenes[scene.index - 1].text if scene.index else ""
        if self._gender.get(lead, word) != word and rule("actors", "peer_of").search(told):
            leads, recent = recent, leads  # "A met his counterpart B. She asked": B
        known = [*before, *leads, *recent]
        if not before and rule("actors", f"{word}_of_other").match(scene.text, at):
            known.sort(key=lambda a: not a.person or self._gender.get(a.person.name) != word)
        for actor in known:
            if actor.name in adds:
                continue  # "He will go, Choi said"
            if actor.person and self._gender.get(actor.person.name, word) == word:
                self._gender.setdefault(actor.person.name, word)
                return actor
        return None

    def _holder(self, phrase: str, country: str | None) -> Actor | None:
        """The person a description fits: by country, by office, else the last who acted."""
        if country is None and any(w in phrase.split() for w in listed("actors", "one.host")):
            country = self.host
        elif country is None and any(w in phrase.split() for w in listed("actors", "one.guest")):
            country = self.other(self.host)
        people = [a for a in self._recent if a.person]
        bodies = {w for w in phrase.split() if w.isupper() and len(w) > 1} - _OFFICES
        if bodies:  # "the LDP chief"
            told = [(a, a.person.offices) for a in people if a.person]
            people = [a for a, of in told if bodies.intersection(re.findall(r"\w+", " ".join(of)))]
        if table("actors")["fits"].keys().isdisjoint(phrase.lower().split()):
            led = [a for a in self._leads if a.person and country in (None, *a.countries)]
            people = led or people  # "the official": who led
        if country:
            fitting = [a for a in people if country in a.countries and fits(a, phrase)]
            fitting = [a for a in fitting if a.office] or fitting or self._later(phrase, country)
            return fitting[-1] if fitting else Actor(0, 0, (country,))
        held = [a for a in people if fits(a, phrase)] or self._later(phrase, None)
        held = [a for a in held if phrase.lower() in offices_of(a)] or held  # called just so
        known = {a.name for a in held}
        led = [a for a in self._leads if a.name in known]
        return (led or held)[-1] if held else None

    def _later(self, phrase: str, country: str | None) -> list[Actor]:
        """The one person of the article who holds such an office, though named only later on."""
        if table("actors")["fits"].keys().isdisjoint(phrase.lower().split()):
            return []
        held = [a for a in self._every(country) if fits(a, phrase)]
        return held if len(held) == 1 else []

    def _learn(self, person: Person, written: str) -> None:
        """What a person's name or title tells of "he" and "she"."""
        parts, middle = set(re.findall(r"\w+", written)), person.name.split()[1:-1]
        for word in ("she", "he"):
            told = parts.intersection(listed("actors", f"gender.{word}"))
            if told or not set(listed("actors", f"gender.{word}_middle")).isdisjoint(middle):
                self._gender.setdefault(person.name, word)

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
        self._recent = [*self._recent[-12:], *persons_among(actors), *both]
        acting = [a for a in actors if not a.oblique and (a.person or a.both)]
        self._led = scene.index if acting else self._led
        led = [
            a for a in acting if rule("actors", "speaks_after").match(scene.text, a.end)
        ] or acting[:1]
        if scene.sentence.role == "caption" or rule("actors", "pictured").search(scene.text):
            return  # whoever is in a picture goes on saying nothing
        self._leads = [*self._leads[-6:], *persons_among(led[:1]), *led[:1]]


def _added(text: str, actor: Actor, found: Sequence[Actor]) -> bool:
    """Whether a description only adds what somebody is: "A, the Lao minister"."""
    near = (a for a in found if a.person and a.person is actor.person and a.end < actor.start)
    return any(rule("actors", "added").fullmatch(text, a.end, actor.start) for a in near)


def _as_high(actor: Actor, phrase: str) -> bool:
    """Whether somebody's office is not a deputy's or a former one, unless it is called so."""
    return all(
        (word in phrase) == (word in offices_of(actor)) for word in ("deputy", "vice", "former")
    )


def _met(text: str, at: int, found: Sequence[Actor]) -> Actor | None:
    """The two persons of two countries that a sentence says have met, as "they" behind them."""
    people = list({a.name: a for a in found if a.person and a.home and a.end <= at}.values())
    lands = dict.fromkeys(a.countries[0] for a in people)
    if len(people) == len(lands) == 2 and rule("actors", "talk").search(text, 0, at):
        return Actor(at, at, ordered(*lands), members=tuple(people))
    return None


def _greeted(text: str, actor: Actor) -> bool:
    """Whether somebody is who is met in an opening phrase: "As well as meeting A, he"."""
    before = text[: actor.start]
    return bool(actor.oblique and rule("actors", "greeting").fullmatch(before))


def _closes(text: str, actor: Actor) -> bool:
    """Whether a sentence ends with somebody who said it: ", Choi added"."""
    said = rule("actors", "speaks_after").match(text, actor.end)
    return said is not None and len(text) - said.end() < 40


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
