"""Proposals: what somebody asks for, hopes for, or says that another should do."""

import re
from collections.abc import Iterator

from vjnotes.facts.actor import Actor
from vjnotes.facts.actors import Cast
from vjnotes.facts.asking import content
from vjnotes.facts.context import Scene
from vjnotes.facts.speaking import (
    Said,
    actor_of,
    bare,
    behind,
    country_in,
    future,
    leads,
    opened,
    spokesman,
    whom_in,
)
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import listed, rule

_MADE = 5  # sentences within which it is told who made a statement
_DID = re.compile(r"\b(?:and \w+ed|during|when|where|which)\b")


def proposals(scene: Scene, players: Cast) -> Iterator[Said]:
    """Every proposal a sentence reports, by whatever way of asking."""
    yield from _asking(scene, players)
    yield from _hoping(scene, players)
    yield from _needing(scene, players)
    yield from _owed(scene, players)


def _asking(scene: Scene, players: Cast) -> Iterator[Said]:
    """ "proposed that Japan ...", "asked the two sides to ...", "suggested measures"."""
    text = scene.text
    for match in finds("pledge", "propose", text):
        if bare(match[0]) and not leads("occasion", text, match.start(), 24):
            continue
        actor = actor_of(scene, players, match.start())
        if match[0].startswith("invit") and rule("pledge", "invited").search(
            text, match.end(), match.end() + 90
        ):
            continue
        if leads("asked_oneself", text, match.start(), 16) and not bare(match[0]):
            continue  # "was asked to"
        called = match[0].startswith("call") and match[0].endswith("on")
        asked = rule("pledge", "to").search(text, match.end(), match.end() + 100)
        if match[0].startswith(("seek", "sought", "press")) and not (
            (asked and match[0].startswith("press"))
            or rule("pledge", "wanting").match(text, match.end())
        ):
            continue  # "sought Japan's help", "pressed Japan to"
        met = any(a.person and 0 < a.start - match.end() < 16 for a in players.actors(scene))
        did = asked is None or _DID.search(text, match.end(), asked.start())
        visited = called and met and did  # "called on President A and thanked him"
        if actor and not visited and not rule("pledge", "unasked").match(text, match.end()):
            at, whom = _asked(scene, players, match.end(), match[0].lower())
            if whom == actor.home and text[actor.start : actor.end].lower() in ("he", "she"):
                continue  # he who asks a side is of the other one
            yield Said("proposal", actor, *content(text, at), "proposal", whom)


def _asked(scene: Scene, players: Cast, at: int, verb: str) -> tuple[int, str | None]:
    """Where the content behind a verb of asking begins, and whom it asks."""
    text, told = scene.text, behind("to_whom", scene.text, at)
    if verb.startswith(listed("pledge", "words.plans")):  # "suggested to Kishida that"
        at = next((a.end for a in players.actors(scene) if a.start == told > at), at)
    begin = behind("that", text, at)
    acting = players.actors(scene)
    whom = next(
        (a for a in acting if a.start in (begin, begin + 4) and not a.oblique), None
    ) or next((a for a in acting if a.start == begin), None)
    if whom and rule("pledge", "for").match(text, whom.end):
        return behind("for", text, whom.end), whom.name if whom.both else whom.home
    if whom and (end := behind("asked", text, whom.end)) > whom.end:
        return end, whom.name if whom.both else whom.home
    place = next((n for n in scene.names if n.start == begin and n.kind == "place"), None)
    if place and rule("pledge", "for").match(text, place.end):
        return behind("for", text, place.end), place.country
    if place and (end := behind("local", text, place.end)) > place.end:
        return end, place.country
    to = rule("pledge", "to").search(text, at, at + 100)
    if to and begin == at + 1 and not verb.startswith(listed("pledge", "words.plans")):
        anyone = rule("pledge", "anyone").fullmatch(text, at, to.start() + 1)
        return to.end(), country_in(scene, at, to.start()) or ("" if anyone else None)
    start = behind("mark", text, begin)
    return start, country_in(scene, start, start + 40) if begin > at + 1 else None


def _hoping(scene: Scene, players: Cast) -> Iterator[Said]:
    """ "voiced his hope that Japan will ...", "hopes Vietnam will ..."."""
    text = scene.text
    for match in finds("pledge", "hope", text):
        wanted = match[0].startswith(("want", "expect", "would"))
        plain = wanted or match[0].startswith(("hop", "wish"))
        noun = None if plain else rule("pledge", "hoped").match(text, match.end())
        actor = actor_of(scene, players, match.start()) if plain or noun else None
        if actor is None:
            continue
        if noun and noun["how"] in ("to", "for"):
            yield Said("proposal", actor, *content(text, noun.end()), "hope")
            continue
        at = noun.end() if noun else match.end()
        helps = text.startswith(" for ", at) and rule("pledge", "wanting").match(text, at + 4)
        if helps and plain and not wanted:
            yield Said("proposal", actor, *content(text, at + 5), "hope")
            continue
        ahead = None if wanted else future(text, at) or future(text, at, "can")
        if ahead and ahead[0] - at < 90:
            whom = whom_in(scene, players, at, ahead[0])
            if whom == actor.home and not actor.person:
                continue  # what a country hopes for itself
            people = [a.start for a in players.actors(scene) if a.person and not a.oblique]
            people += [n.start for n in scene.names if n.kind == "office"]
            agent = rule("pledge", "agent").search(text, at, ahead[0]) or any(
                at <= start < ahead[0] for start in people
            )
            if not agent and rule("pledge", "owned").search(text, at, ahead[0]):
                continue  # "that Vietnam's growth will go on"
            if whom or agent:  # prices are not asked
                actor = actor if actor.person or noun else spokesman(scene, players, actor)
                yield Said("proposal", actor, *content(text, ahead[1]), "hope", whom)
        elif side := _wished(scene, players, at):
            whom = side.name if side.both else side.home
            if whom != actor.home:
                yield Said("proposal", actor, *content(text, side.end), "hope", whom)


def _wished(scene: Scene, players: Cast, at: int) -> Actor | None:
    """The side of which something is wished without "will": "a wish that both sides go on"."""
    begin = behind("that", scene.text, at)
    capitals = (n for n in scene.names if n.kind == "place" and n.country and n.start == begin)
    sides = [Actor(n.start, n.end, (n.country,)) for n in capitals if n.country]
    sides += (
        a
        for a in players.actors(scene)
        if not a.person and a.start in (begin, begin + 1, begin + 4)
    )
    return next((a for a in sides if rule("pledge", "acts").match(scene.text, a.end)), None)


def _needing(scene: Scene, players: Cast) -> Iterator[Said]:
    """ "underlined the need for both sides to ..."."""
    for need in finds("pledge", "need", scene.text):
        said = [m for m in finds("pledge", "say", scene.text) if m.end() == need.start()]
        actor = actor_of(scene, players, said[0].start()) if said else None
        if actor:
            whom = whom_in(scene, players, *need.span("whom")) if need["whom"] else None
            if need["whom"] and not whom:
                continue  # "the need for a ceasefire to"
            yield Said("proposal", actor, *content(scene.text, need.end()), "proposal.need", whom)
    for need in finds("pledge", "need_of", scene.text):
        said = [m for m in finds("pledge", "say", scene.text) if m.end() == need.start()]
        if actor := actor_of(scene, players, said[0].start()) if said else None:
            yield Said("proposal", actor, *content(scene.text, need.end()), "proposal.need")
    for need in finds("pledge", "necessary", scene.text):
        speaker = opened(scene, players, need.start())
        if speaker and not speaker.both:
            whom = whom_in(scene, players, *need.span("whom")) if need["whom"] else None
            yield Said("proposal", speaker, *content(scene.text, need.end()), "proposal.need", whom)


def _owed(scene: Scene, players: Cast) -> Iterator[Said]:
    """What somebody says ought to be done: by a side named, or by nobody in particular."""
    text = scene.text
    for match in finds("pledge", "modal", text):
        speaker = opened(scene, players, match.start()) or _next(scene, players)
        if speaker is None or speaker.both:
            continue
        able = [a for a in players.actors(scene) if not a.oblique]
        owner = next((a for a in able if a.end == match.start()), None)
        before = owner.start if owner else match.start() + 1
        if rule("pledge", "that_which").search(text, 0, before):
            continue  # "parts that require skill and have to be brought"
        if owner is None and text.endswith((" and", " also"), 0, match.start()):
            owner = next((a for a in able if a.start < 3), None)
        town = [n for n in scene.names if n.kind == "place" and n.end == match.start()]
        if rule("pledge", "not").match(text, match.end()) or any(
            m.end() < match.start() for m in finds("pledge", "agree", text)
        ):
            continue  # "said that both agreed that it should"
        whom: str | None
        if owner and not owner.person:
            at, whom = match.end(), owner.name
        elif town:
            at, whom = match.end(), town[0].country
        elif rule("pledge", "passive").match(text, match.end()):
            opening = list(rule("pledge", "said_that").finditer(text, 0, match.start()))
            line = rule("visit", "dateline").match(text)
            at = opening[-1].end() if opening else line.end() if line else 0
            whom = " and ".join(players.pair or ()) or None
        else:
            continue
        yield Said("proposal", speaker, *content(text, at), "proposal.duty", whom)
        return


def _next(scene: Scene, players: Cast) -> Actor | None:
    """Who made the suggestion, where the next sentence tells."""
    for other in players.scenes[scene.index + 1 : scene.index + _MADE]:
        if made := rule("pledge", "made").search(other.text):
            people = (a for a in players.actors(other) if a.person and a.end <= made.start())
            return next(people, None)
    return None
