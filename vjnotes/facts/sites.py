"""The places a sentence names, with the date told of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from vjnotes.facts.context import Scene
from vjnotes.facts.phrase import DATED, alternatives, date_after
from vjnotes.lexicon import table
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period

_STRANGE = re.compile(
    r"[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}"
    r"(?= (?:city|City|town|prefecture|Prefecture|province|Province)\b| \([^()]{0,20}\d{4}\))"
)

_SCENE = re.compile(r"\b(?:in|at|near|outside|from|visit to|trip to|visited|visiting|arrived)\s$")
_PARTNERS_IN = re.compile(r"\b(?:partners?|cities|towns|counterparts?|ties|links)\sin\s$")


@dataclass(frozen=True, slots=True)
class Place:
    """A place at ``start:end`` with the date told of it."""

    start: int
    end: int
    name: str
    country: str
    period: Period | None = None


def places_in(scene: Scene, low: int, high: int) -> list[Place]:
    """The places of ``low:high`` with their dates. A capital standing for its government is a place
    here; "in Tokyo", where something happened, is not."""
    out = []
    for name in sorted([*scene.names, *_strange(scene)], key=lambda n: n.start):
        if not low <= name.start < high or (not name.country and name.kind != "country"):
            continue
        if name.kind == "place" or (name.kind == "country" and name.form == "capital"):
            if _is_scene(scene, name.start) or _is_person(scene, name.start):
                continue
            called = name.name if name.kind == "place" else scene.text[name.start : name.end]
            end = _end(scene, name.end)
            period = date_after(scene, end, high)
            out.append(Place(name.start, end, called, name.country or name.name, period))
    leads = [date_before(scene, p.start) for p in out]
    return _settled([replace(p, period=None) if p.period in leads else p for p in out])


def date_before(scene: Scene, at: int) -> Period | None:
    """The date right before a pair: "in 2007 Osaka and ...", "in 2014 between Nara and ..."; after
    a comma only at the head of the sentence, since "Osaka in 2007, Hanoi" is another thing."""
    for period in scene.periods:
        gap = scene.text[period.end : at]
        opens = len(scene.text[: period.start].split()) <= 2 or not gap.startswith(",")
        if period.kind in DATED and period.end <= at and opens and _LEAD.fullmatch(gap):
            return period
    return None


_LEAD = re.compile(
    r",?\s(?:(?:came|followed|it was|between|with|the turn of|those of)\s){0,2}(?:the\s)?"
)


def _settled(places: list[Place]) -> list[Place]:
    """Of two countries, a place of no known one lies in that which the place before does not."""
    known = list(dict.fromkeys(p.country for p in places if p.country != "?"))
    out: list[Place] = []
    for place in places:
        if place.country == "?" and len(known) == 2:
            before = out[-1].country if out else known[1]
            place = replace(place, country=known[before == known[0]])
        out.append(place)
    return out


def _strange(scene: Scene) -> Iterator[Name]:
    """Names the lexicon has not, but shown to be places: "Imabari city", "Nikko (2014)"."""
    for match in _STRANGE.finditer(scene.text):
        words = match[0].split()
        while words and words[0].lower() in table("wording")["function_words"]:
            words.pop(0)
        start = match.end() - len(" ".join(words))
        taken = any(n.start < match.end() and start < n.end for n in scene.names)
        if words and not taken and not any(p.start <= start < p.end for p in scene.periods):
            yield Name(start, match.end(), " ".join(words), "place", "", "?")


def _is_scene(scene: Scene, at: int) -> bool:
    """Where something took place: "signed in Tokyo", "a visit to Osaka"."""
    before = scene.text[max(0, at - 24) : at]
    return _SCENE.search(before) is not None and not _PARTNERS_IN.search(before)


def _is_person(scene: Scene, at: int) -> bool:
    return any(n.kind in ("person", "organisation") and n.start <= at < n.end for n in scene.names)


def _end(scene: Scene, at: int) -> int:
    """The end of the place with "Prefecture" behind its name, and ", Japan" or "of Japan"."""
    if tail := _tail().match(scene.text, at):
        at = tail.end()
    for name in scene.names:
        if name.kind == "country" and name.start >= at:
            gap = scene.text[at : name.start]
            return name.end if re.fullmatch(r"(?:,\s|\s(?:in|of)\s|\s?\()(?:the\s)?", gap) else at
    return at


@cache
def _tail() -> re.Pattern[str]:
    after = alternatives(table("locality")["places"]["after"])
    return re.compile(rf"(?:'s)?(?:\s(?:{after})\b){{1,2}}", re.IGNORECASE)
