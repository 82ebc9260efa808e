"""The places a sentence names, with the date told of each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from vjnotes.facts.context import Scene
from vjnotes.facts.phrase import DATED, date_after
from vjnotes.lexicon.rules import rule, senses
from vjnotes.mentions.country import regions, spelled
from vjnotes.mentions.line import Line
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period


@dataclass(slots=True)
class Place:
    """A place at ``start:end`` with the date told of it."""

    start: int
    end: int
    name: str
    country: str
    period: Period | None = None


def places_in(scene: Scene, low: int, high: int) -> list[Place]:
    """The places of ``low:high`` with their dates; a capital is one, but not "in Tokyo"."""
    out: list[Place] = []
    free = 0
    seats = list(_seats(scene))
    strange = list(_strange(scene))
    for name in sorted([*scene.names, *strange, *seats], key=lambda n: n.start):
        capital = name.kind == "country" and name.form == "capital"
        placed = capital or (name.kind == "place" and name.country)
        if not placed or not low <= name.start < high or name.start < free:
            continue
        if name not in seats and _is_elsewhere(scene, name.start):
            continue
        if _holds(scene, name.end) or _is_owner(scene, name):
            continue
        end, free, country = _surroundings(scene, name, strange)
        called = scene.text[name.start : name.end] if capital else name.name
        called = spelled(called.removesuffix("'s"))
        period = date_after(scene, end, high) or date_after(scene, free, high)
        out.append(Place(name.start, end, called, country or name.name, period))
    leads = [date_before(scene, p.start) for p in out]
    return _settled(scene, [replace(p, period=None) if p.period in leads else p for p in out])


def _surroundings(scene: Scene, name: Name, strange: list[Name]) -> tuple[int, int, str | None]:
    """Where a place's own words end, where those of what it lies in, and its country, told by them
    for one that the lexicon has not: "Saiki city in Oita Prefecture, Japan"."""
    country = None if name.country == "?" else name.country
    end = stop = _past_tail(scene, name.end)
    for other in sorted([*scene.names, *strange], key=lambda n: n.start):
        if country is None and other.kind == "country" and other.end <= name.start:
            owned = rule("locality", "owned").fullmatch(scene.text, other.end, name.start)
            country = other.name if owned and other.form != "noun" else None
        if other.start < stop or not rule("locality", "within").fullmatch(
            scene.text, stop, other.start
        ):
            continue
        home = other.country if other.kind == "place" else other.name
        tail = _past_tail(scene, other.end)
        mark = scene.text[stop : other.start].lstrip()[0]
        land = other.kind == "country" and other.form == "noun"
        listed = rule("locality", "wide").search(scene.text, name.end, stop) or rule(
            "locality", "narrow"
        ).search(scene.text, other.end, tail)
        if listed and mark == ",":
            break  # "Nara Prefecture, Kyoto city"
        if not (land or (other.kind == "place" and (mark != "," or tail > other.end))):
            break
        if country not in (None, home):
            break
        country, stop = home, tail
    return end, stop, country or name.country


def _holds(scene: Scene, end: int) -> bool:
    """Whether it is only told where a place lies: "the Mekong Delta city of Can Tho"."""
    called = rule("locality", "called").match(scene.text, end)
    lands = (n.start for n in scene.names if n.kind == "country")
    return called is not None and called.end() not in lands


def _is_owner(scene: Scene, place: Name) -> bool:
    """Whether it is only told whose another place is: "Quang Nam's Hoi An"."""
    end = place.end - 2 * scene.text.endswith("'s", 0, place.end)
    inner = (n for n in scene.names if n.kind == "place" and n.country == place.country)
    return any(scene.text[end : n.start].lower() in ("'s ", "'s city of ") for n in inner)


def _past_tail(scene: Scene, at: int) -> int:
    tail = rule("locality", "tail").match(scene.text, at)
    return tail.end() if tail else at


def date_before(scene: Scene, at: int) -> Period | None:
    """The date right before a pair: "in 2007 Osaka and ...", "in 2014 between Nara and ..."; after
    a comma only at the head of the sentence, since "Osaka in 2007, Hanoi" is another thing."""
    for period in scene.periods:
        end = period.end
        if len(scene.text[: period.start].split()) <= 2:
            end += scene.text.startswith(",", end)
        if (
            period.kind in DATED
            and end <= at
            and rule("locality", "lead").fullmatch(scene.text, end, at)
        ):
            return period
    return None


def _settled(scene: Scene, places: list[Place]) -> list[Place]:
    """A place of no known country: not in that of the place before, unless it goes on a list."""
    known = list(dict.fromkeys(p.country for p in places if p.country != "?"))
    out: list[Place] = []
    for i, place in enumerate(places):
        if place.country == "?" and len(known) == 2:
            near = out[-1] if out else places[i + 1]
            same = bool(out) and _goes_on(scene, [*out[-2:], place])
            place = replace(place, country=known[(near.country == known[0]) != same])
        out.append(place)
    return out


def _goes_on(scene: Scene, places: list[Place]) -> bool:
    """Whether the last place goes on a list: "with Kyoto (2013), Sasayama", not a new pair."""
    *first, before, here = places
    comma, and_ = rule("locality", "row"), rule("locality", "and")
    listed = comma.fullmatch(scene.text, before.end, here.start)
    ways = [
        way
        for way in (comma, and_)
        for p in first
        if way.fullmatch(scene.text, p.end, before.start)
    ]
    if comma in ways:
        listed = listed or and_.fullmatch(scene.text, before.end, here.start)
    return bool(listed and and_ not in ways and not scene.text.startswith(" with ", here.end))


def _strange(scene: Scene) -> Iterator[Name]:
    """Names the lexicon has not, but shown to be places: "Imabari city", "Nikko (2014)"."""
    for match in rule("locality", "strange").finditer(scene.text):
        words = (match["of"] or match["name"]).split()
        while words and words[0].lower() in senses("wording", "function_words"):
            words.pop(0)
        if words and words[0].lower() in senses("locality", "cues.signs"):
            continue  # "Sister cities include"
        end = match.end(match.lastgroup or 0)
        start = end - len(" ".join(words))
        if words and not scene.taken(start, end) and not _holds(scene, end):
            yield Name(start, end, " ".join(words), "place", "", "?")


def _seats(scene: Scene) -> Iterator[Name]:
    """The places whose governing bodies are named: "the Yamaguchi Prefectural Assembly", "the
    People's Committee of Hue"."""
    for body in (n for n in scene.names if n.kind == "organisation"):
        words = scene.text[body.start : body.end]
        of = rule("locality", "seat_of").match(words)
        if of or rule("locality", "seat").fullmatch(words):
            for name in regions(Line(words)):
                if name.kind == "place" and name.start == (of.end() if of else 0):
                    yield replace(name, start=body.start, end=body.end)


def _is_elsewhere(scene: Scene, at: int) -> bool:
    """Where something took place, "signed in Tokyo", or part of a person's or a body's name."""
    if rule("locality", "scene").search(scene.text[max(0, at - 24) : at]):
        return True
    if _name_goes_on(scene, at):
        return True
    others = (n for n in scene.names if n.kind in ("person", "organisation"))
    return any(n.start <= at < n.end for n in others)


def _name_goes_on(scene: Scene, at: int) -> bool:
    """Whether a place is only part of a longer name: "Akira Chiba", "Riverside-Sendai"."""
    lead = rule("locality", "name_goes_on").search(scene.text, max(0, at - 40), at)
    if lead is None or lead["first"].lower() in senses("wording", "function_words"):
        return False
    start, end = lead.span("first")
    told = [(n.start, n.end) for n in scene.names] + [(p.start, p.end) for p in scene.periods]
    dashed = scene.text[at - 1] == "-"
    capitals = start == 0 or scene.sentence.role == "title"  # for another reason
    return (dashed or not capitals) and not any(a < end and start < b for a, b in told)
