"""An actor: a person, a country or two sides that a sentence lets act."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vjnotes.lexicon import table
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.people import Person

_BEFORE = 60  # characters before a name that may tell what it is there for
_LINKS = 3  # blanks between two countries that act together


@dataclass(slots=True)
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
    def home(self) -> str | None:
        """The country, the first of two."""
        return self.countries[0] if self.countries else None

    @property
    def both(self) -> bool:
        """Whether two countries act together."""
        return len(self.countries) > 1

    @property
    def detail(self) -> dict[str, str]:
        """The office, as a detail of a fact."""
        return {"office": self.office} if self.person and self.office else {}


def persons_among(actors: Iterable[Actor]) -> list[Actor]:
    """The persons among those who act, also each of two together who are named there."""
    each = [
        m
        for a in actors
        for m in (a.members or (a,))
        if m is a or (a.start <= m.start and m.end <= a.end)
    ]
    return [a for a in each if a.person]


def company_of(text: str, actors: list[Actor], who: Actor) -> list[Actor]:
    """The one who goes and those named together: "Crown Prince A and Crown Princess B"."""
    out = [who]
    for actor in reversed([a for a in actors if a.person and a.end <= who.start]):
        between = text[actor.end : out[-1].start]
        apart = actor.oblique and not out[-1].oblique
        if apart or not rule("visit", "with").fullmatch(between):
            break
        out.append(actor)
    return out


def offices_of(actor: Actor) -> str:
    """The offices of a person, in small letters."""
    return " ".join(actor.person.offices).lower() if actor.person else ""


def fits(actor: Actor, phrase: str) -> bool:
    """Whether a person's office goes with a description: "the foreign minister", "the leader"."""
    if not actor.person:
        return False
    offices = offices_of(actor)
    wanted = table("actors")["fits"]
    said = (wanted[word] for word in phrase.lower().split() if word in wanted)
    return all(any(stem in offices for stem in stems) for stems in said)


def is_oblique(text: str, start: int, end: int) -> bool:
    """Whether a preposition or the like before it makes it no one who acts."""
    before = text[max(0, start - _BEFORE) : start]
    as_if = rule("actors", "as").search(before)
    if as_if and (as_if["opens"] or rule("actors", "acts").match(text, end)):
        return False  # "As A met B", "..., as A said", "it rose as A visited"
    joined = before.endswith(" and ")
    if company := rule("actors", "company").search(before) if joined else None:
        return company[0].split()[-2].lower() in listed("offices", "words.lower")
    return rule("actors", "oblique").search(before.rstrip().lower()) is not None


def coordinated(text: str, actors: list[Actor], among: tuple[str, ...] = ()) -> list[Actor]:
    """Neighbours joined by "and" as one actor: "President A and Prime Minister B". Two who hold
    the same office are of the two countries ``among``, though it is not told who is of which."""
    out: list[Actor] = []
    for actor in actors:
        aside = len(out) > 1 and out[-1].oblique and text.startswith((",", " of "), out[-2].end)
        if aside and actor.person and _together(text, out[-2], actor, among):
            out.pop()  # "A, president of Korea, and B", "A of Ghana and B"
        if out and _together(text, out[-1], actor, among):
            last = out.pop()
            pair = (*last.countries, *actor.countries) or among
            pair = pair[::-1] if pair[1] == "Vietnam" else pair
            members = (last, actor) if last.person and actor.person else ()
            oblique = last.oblique and not rule("actors", "heads").search(text[: last.start][-30:])
            actor = Actor(last.start, actor.end, pair, oblique=oblique, members=members)
        out.append(actor)
    return out


def _together(text: str, one: Actor, two: Actor, among: tuple[str, ...]) -> bool:
    """Whether two neighbours, both persons or both countries, are of two countries and joined; a
    comma alone joins countries only, as in headlines: "Vietnam, Japan agree"."""
    host = one.person and text.startswith(("his ", "her "), two.start)  # "A and his host"
    alike = len(one.countries) == len(two.countries) == 1 and (
        host or bool(one.person) == bool(two.person)
    )
    open_ = among and not one.countries and not two.countries and one.office == two.office
    apart = open_ or (alike and one.countries != two.countries)
    between = text[one.end : two.start]
    if not apart or len(between) >= _BEFORE * (3 if between[:1] == "," else 1):
        return False
    far = two.person is None and between.count(" ") > _LINKS  # "the Party and State see Laos"
    if far or not rule("actors", "joined").match(between):
        return False
    more = not one.oblique or text.startswith((" and ", ","), two.end)
    row = two.person is None and between.strip() == "," and more
    return "and" in between or row  # "a partner of Vietnam, Japan hopes" is no list
