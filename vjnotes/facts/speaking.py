"""Who speaks in a sentence, and what "will" or "would" be done, for readers of what is said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from vjnotes.facts.actor import Actor
from vjnotes.facts.actors import Cast
from vjnotes.facts.asking import verbs, words
from vjnotes.facts.context import Scene
from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody asked, promised or agreed: the span of its words and whom it is for."""

    metric: str
    speaker: Actor
    start: int
    end: int
    rule: str
    addressee: str | None = None


@cache
def _direct() -> re.Pattern[str]:
    adverbs = alternatives(words("adverbs"))
    return re.compile(
        rf"(?:\s*\([A-Z]\))?(?:,[^;]{{0,200}},)?(?:,?\s(?:{adverbs}|\w+ly|on \w+day)\b,?)*\s*"
    )


def actor_of(scene: Scene, players: Cast, at: int) -> Actor | None:
    """Who does what the verb at ``at`` says; ``None`` where that is not clear."""
    text = scene.text
    if re.search(rf"\b(?:{alternatives(stems('negatives'))})\b", text[max(0, at - 22) : at]):
        return None
    if re.search(r"\b(?:[Ww]e|I)(?: \w+ly| also)?\s$", text[max(0, at - 16) : at]):
        return tail(scene, players)
    left = [a for a in players.actors(scene) if a.end <= at and not a.oblique]
    for actor in reversed(left[-3:]):
        if _direct().fullmatch(text, actor.end, at):
            return actor
    leading = [a for a in left if not re.search(r"\b(?:that|whether|as)\s$", text[: a.start])]
    joined = re.search(
        r"(?:\band|\bwhile|\bbut|,|\band also|, also)\s$", text[max(0, at - 12) : at]
    )
    return leading[0] if joined and leading else None


def stems(kind: str) -> tuple[str, ...]:
    """A list among the verbs of pledge.toml."""
    return tuple(table("pledge")["verbs"][kind])


@cache
def _said() -> re.Pattern[str]:
    verbs = "said|says|added|adds|noted|stressed|emphasi[sz]ed|affirmed|suggested|underlined"
    return re.compile(
        rf"\s(?:also |further )?(?:{verbs}|stated|agreed|was quoted as saying|told [\w ]{{3,50}})"
        r"(?: (?:at|in|during|on|after) [\w' ]{3,60})?[,.\"/\s]*(?:expressing\b.*)?$"
    )


def tail(scene: Scene, players: Cast) -> Actor | None:
    """Who is named at the end: "..., she said.", "..., the two ministers agreed."."""
    text = scene.text
    for actor in reversed([a for a in players.actors(scene) if not a.oblique][-3:]):
        before = text[max(0, actor.start - 60) : actor.start]
        if _said().match(text, actor.end) and ("," in before or '"' in before):
            return actor
    return None


def opened(scene: Scene, players: Cast, at: int) -> Actor | None:
    """Who speaks a clause: the subject of a saying before it, or the one named at the end."""
    for match in reversed(list(verbs("say").finditer(scene.text, 0, at))[-3:]):
        actor = actor_of(scene, players, match.start())
        if actor:
            return actor
    return tail(scene, players)


def side_of(person: Actor | None, country: Actor) -> Actor | None:
    """The person who speaks for a country: "Japan hopes ..., she said"."""
    return person if person and person.countries == country.countries else None


def base(verb: str) -> bool:
    return verb in stems("propose") or verb in stems("agree") or verb in stems("commit")


def match_at(pattern: str, text: str, at: int) -> str:
    found = re.compile(pattern).match(text, at)
    return found[0] if found else ""


def country_in(scene: Scene, start: int, end: int) -> str | None:
    """The country of the words between: "Japanese universities", "the Vietnamese side"."""
    for name in scene.names:
        if start <= name.start < end:
            return name.name if name.kind == "country" else name.country
    return None


def whom_in(scene: Scene, players: Cast, start: int, end: int) -> str | None:
    inside = [a for a in players.actors(scene) if start <= a.start and a.end <= end]
    if inside:
        return inside[0].name if inside[0].both else (inside[0].countries or (None,))[0]
    return country_in(scene, start, end)


@cache
def _futures() -> re.Pattern[str]:
    return re.compile(
        rf"\s(?:{alternatives(stems('futures'))})\s(?:also\s|continue to\s(?=be)|further\s)?"
    )


def future(text: str, at: int) -> tuple[int, int] | None:
    """Where "will" or the like stands behind ``at``, before a comma that ends the clause."""
    found = _futures().search(text, at, at + 160)
    if not found or ";" in text[at : found.start()]:
        return None
    rest = text[found.end() : found.end() + 24]
    if re.match(rf"(?:\w+ly\s)?(?:{alternatives(stems('states'))})\b", rest):
        return None
    return found.start() + 1, found.end()
