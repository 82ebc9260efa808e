"""Proposals: what somebody asks for, hopes for, or says that another should do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.actor import Actor
from vjnotes.facts.actors import Cast
from vjnotes.facts.asking import content, verbs
from vjnotes.facts.context import Scene
from vjnotes.facts.phrase import alternatives
from vjnotes.facts.speaking import (
    Said,
    actor_of,
    base,
    country_in,
    future,
    match_at,
    opened,
    side_of,
    stems,
    tail,
    whom_in,
)


def proposals(scene: Scene, players: Cast) -> Iterator[Said]:
    """Every proposal a sentence reports, by whatever way of asking."""
    yield from _asking(scene, players)
    yield from _hoping(scene, players)
    yield from _duties(scene, players)


def _asking(scene: Scene, players: Cast) -> Iterator[Said]:
    text = scene.text
    for match in verbs("propose").finditer(text):
        actor = actor_of(scene, players, match.start())
        if actor is None or (base(match[0]) and not _infinitive(text, match.start())):
            continue
        found = _asked(scene, players, match.end(), match[0])
        if found:
            start, end, addressee = found
            yield Said("proposal", actor, start, end, "proposal", addressee)


def _infinitive(text: str, at: int) -> bool:
    """Whether "took the occasion to" or a plural subject lets the bare verb stand."""
    return bool(re.search(r"(?:occasion|opportunity)\sto\s$", text[:at]))


def _asked(scene: Scene, players: Cast, at: int, verb: str) -> tuple[int, int, str | None] | None:
    """The content behind a verb of asking, and whom it asks."""
    text = scene.text
    if match_at(r"\s(?:about|whether|how|why|if|in|at|by|against|a question)\b", text, at):
        return None
    that = match_at(r"\s(?:that\s)?", text, at)
    begin = at + len(that)
    whom = next(
        (a for a in players.actors(scene) if a.start in (begin, begin + 4) and not a.oblique), None
    ) or next((a for a in players.actors(scene) if a.start == begin), None)
    if whom:
        lead = match_at(
            r"'?s?\s(?:also\s|both\s)?(?:should\s|will\s|would\s|to\s|can\s)?", text, whom.end
        )
        name = whom.name if whom.both else (whom.countries or (None,))[0]
        if lead and not match_at(r"(?:and|or|in|of|with|for|at)\b", text, whom.end + len(lead)):
            return *content(text, whom.end + len(lead)), name
    place = next((n for n in scene.names if n.start == begin and n.kind == "place"), None)
    if place and match_at(r"\s(?:should\s|to\s)?[a-z]+\s", text, place.end):
        lead = match_at(r"\s(?:should\s|to\s)?", text, place.end)
        return *content(text, place.end + len(lead)), place.country
    to = _to().search(text, at, at + 100)
    if to and that == " " and not verb.startswith(tuple(stems("plans"))):
        return *content(text, to.end()), country_in(scene, at, to.start())
    begin += len(match_at(r"to\s", text, begin))
    start, end = content(text, begin)
    return start, end, country_in(scene, start, start + 40) if "that" in that else None


@cache
def _to() -> re.Pattern[str]:
    """An infinitive that belongs to the one who is asked: no comma before it."""
    return re.compile(r"(?<=[^,;\s])\sto\s(?=[a-z])")


@cache
def _hope() -> re.Pattern[str]:
    hopes = alternatives(stems("hopes"))
    return re.compile(
        rf"\s(?:(?:his|her|their|its|the|a|strong|(?:[A-Z]\w+\s)?[A-Z]\w+(?:'s|s'))\s)*(?:{hopes})\s(?P<how>that|to|for)?\b"
    )


def _hoping(scene: Scene, players: Cast) -> Iterator[Said]:
    """ "voiced his hope that Japan will ...", "hopes Vietnam will ..."."""
    text = scene.text
    for match in verbs("hope").finditer(text):
        plain = match[0].startswith(("hop", "wish"))
        noun = None if plain else _hope().match(text, match.end())
        if not plain and not noun:
            continue
        actor = actor_of(scene, players, match.start())
        if plain and actor and not actor.person:
            actor = side_of(tail(scene, players), actor) or actor
        if actor is None:
            continue
        at = noun.end() if noun else match.end()
        if noun and noun["how"] == "to":
            start, end = content(text, at)
            yield Said("proposal", actor, start, end, "hope")
            continue
        ahead = future(text, at)
        if ahead and ahead[0] - at < 90:
            whom = whom_in(scene, players, at, ahead[0])
            if whom is None and not _agent().search(text, at, ahead[0]):
                continue  # "hoped that prices would fall": nobody is asked
            start, end = content(text, ahead[1])
            yield Said("proposal", actor, start, end, "hope", whom)


@cache
def _agent() -> re.Pattern[str]:
    agents = alternatives(stems("agents"))
    return re.compile(rf"\b(?:{agents})\b")


@cache
def _modal() -> re.Pattern[str]:
    return re.compile(rf"\s(?:{alternatives(stems('modals'))})\s(?:also\s)?")


@cache
def _need() -> re.Pattern[str]:
    needs = alternatives(stems("needs"))
    return re.compile(
        rf"\s(?:the\s)?(?:\w+\s)?(?:{needs})\s(?:for\s(?P<whom>[^,;]{{3,60}}?)\s)?to\s"
    )


def _duties(scene: Scene, players: Cast) -> Iterator[Said]:
    """ "The two sides should ..., he said"; "underlined the need for both sides to ..."."""
    text = scene.text
    for match in verbs("say").finditer(text):
        need = _need().match(text, match.end())
        actor = actor_of(scene, players, match.start()) if need else None
        if need and actor:
            whom = whom_in(scene, players, *need.span())
            start, end = content(text, need.end())
            yield Said("proposal", actor, start, end, "proposal.need", whom)
    yield from _owed(scene, players)


def _owed(scene: Scene, players: Cast) -> Iterator[Said]:
    """What somebody says ought to be done: by a side named, or by nobody in particular."""
    text = scene.text
    for match in _modal().finditer(text):
        speaker = opened(scene, players, match.start()) or _next(scene, players)
        if speaker is None or speaker.both:
            continue
        owner = next(
            (a for a in players.actors(scene) if a.end == match.start() and not a.oblique), None
        )
        if owner is None and re.search(r"\b(?:and|also)$", text[: match.start()]):
            owner = next((a for a in players.actors(scene) if a.start < 3 and not a.oblique), None)
        if owner and not owner.person:
            start, end = content(text, match.end())
            whom = owner.name
        else:
            start = _clause_start(text, match.start())
            start, end = content(text, start)
            whom = None
            if not re.search(r"\b(?:be|been)\b", text[match.end() : match.end() + 14]):
                continue
            pair = players.pair
            whom = " and ".join(pair) if pair else None
        yield Said("proposal", speaker, start, end, "proposal.duty", whom)
        return


def _clause_start(text: str, at: int) -> int:
    """Where the clause around ``at`` begins: behind "said that", or with the sentence."""
    opened = list(re.finditer(r"\b(?:that|said|stressed)\s", text[:at]))
    return opened[-1].end() if opened else 0


@cache
def _made() -> re.Pattern[str]:
    return re.compile(
        r"\bmade (?:the|this|these|his|her) "
        r"(?:suggestion|remark|statement|comment|call|proposal|recommendation)s?\b"
    )


def _next(scene: Scene, players: Cast) -> Actor | None:
    """Who made the suggestion, where the next sentence tells."""
    for other in players.scenes[scene.index + 1 : scene.index + 2]:
        made = _made().search(other.text)
        if made:
            people = [a for a in players.actors(other) if a.person and a.end <= made.start()]
            return people[0] if people else None
    return None
