"""Visitors: who goes on a visit that a text tells, and where to if only that tells it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from vjnotes.facts.actor import Actor, persons_among
from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Scene
from vjnotes.facts.destination import homes, lands_behind
from vjnotes.facts.occasion import leading, place_after
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.line import Name


def was_first(scene: Scene, players: Cast, match: re.Match[str]) -> tuple[Actor, list[Name]] | None:
    """Whose visit it was and where to: "The visit on May 2 was A's first to Laos"."""
    was = rule("visit", "was_ones").match(scene.text, match.end()) if match["noun"] else None
    for who in persons_among(players.actors(scene)) if was else ():
        first = rule("visit", "ones_first").match(scene.text, who.end)
        if first and (where := lands_behind(scene, first.end())):
            return who, where
    return None


def hosted(scene: Scene, players: Cast, match: re.Match[str]) -> tuple[Actor, list[Name]] | None:
    """Who is told as somebody's guest: "King A hosted B, the Lao premier, on a state visit"."""
    people = persons_among(players.actors(scene)) if match["noun"] and not match["to"] else []
    for host, guest in pairwise(people):
        between = scene.text[host.end : leading(scene, guest.start)]
        behind = scene.text[guest.end : match.start()]
        hosts = rule("visit", "hosts").fullmatch(between) and host.home != guest.home
        if hosts and host.home and rule("visit", "as_guest").fullmatch(behind):
            land = Name(match.start(), match.end(), host.home, "country", "noun")
            return replace(guest, oblique=False), [land]
    return None


def legs(scene: Scene, players: Cast, match: re.Match[str]) -> Iterator[tuple[Actor, list[Name]]]:
    """Who went where, of "the visits of A to Hanoi in May and (of) B to Hue in June"."""
    at, way = match.end("noun"), rule("visit", "made_by")
    for who in persons_among(players.actors(scene)) if match["noun"] else ():
        if who.start < at:
            continue
        to = rule("visit", "leg").match(scene.text, who.end)
        where = lands_behind(scene, to.end()) if to else []
        if not where or not way.fullmatch(scene.text, at, who.start):
            return
        yield who, where
        at, way = where[-1].end, rule("visit", "next_leg")


def to_host(scene: Scene, players: Cast, match: re.Match[str]) -> list[Name]:
    """Of "her visit", "a visit by A", or of who "arrived for a visit", without a word where to: the
    country that an article's talks are in, or, where it tells of none, the other one than the
    visitor's."""
    text = scene.text
    owner = rule("visit", "owner").search(text[: match.start()])
    came = rule("visit", "came_for").search(text, 0, match.start())
    paid = rule("visit", "paid_by").match(text, match.end())
    town = match["to"] and rule("visit", "to_town").match(text, match.end())
    to = match["to"] not in (None, " in")
    told = town or ((owner or came or paid) and not to)
    if not told or match["noun"] not in ("visit", "stay"):
        return []
    here = Name(match.start(), match.end(), "", "country", "noun")
    if len(players.hosts) == 1:
        return [replace(here, name=next(iter(players.hosts)))]
    who = None if players.hosts else visitor(scene, players, match, [here])
    land = players.other(who.home, scene) if who else None
    return [replace(here, name=land)] if land else []


def to_person(scene: Scene, players: Cast, match: re.Match[str]) -> list[Name]:
    """Of who "visited President B in Lima": the place."""
    people = persons_among(players.actors(scene)) if match["verb"] else []
    told = next((a for a in people if leading(scene, a.start) == match.end() + 1), None)
    place = place_after(scene, told.end, 12) if told else None
    return [place] if place and place.country else []


def visitor(scene: Scene, players: Cast, match: re.Match[str], where: list[Name]) -> Actor | None:
    """Who goes: named by "by", by a possessive before, or the one who acts."""
    text, actors = scene.text, players.actors(scene)
    people = persons_among(actors)
    if match["noun"] and (match["to"] or where):
        for actor in people:
            between = text[match.end() : actor.start]
            if actor.start >= match.end() and rule("visit", "by").fullmatch(between):
                return actor
        owner = rule("visit", "owner").search(text[: match.start()])
        if owner and not owner["his"]:
            own = [
                a for a in people if 0 <= owner.end() - a.end < 14 and a.end <= match.start() + 1
            ]
            return own[-1] if own else None
        if owner and owner["his"]:
            return _behind_his(scene, players, people, owner.start(), where)
    who = rule("visit", "who").search(text[: match.start()])
    before = [a for a in people if a.end <= match.start()]
    if _by_people(scene, match, before[-1].end if before else 0):
        return None
    if who and before:
        near = [a for a in before if a.end <= who.start() + 1]
        return near[-1] if near else None
    acting = [
        a
        for a in before
        if not a.oblique
        or _is_subject(scene, a, match)
        or rule("visit", "led").search(text, 0, a.start)
        or text.startswith(" at its head", a.end)
    ]
    if not acting and rule("visit", "leads_in").fullmatch(text, 0, match.start()):
        return next((a for a in people if a.start > match.end() and not a.oblique), None)
    going = match["verb"] and match["verb"].split()[0].endswith("ing")
    if going and (not acting or rule("visit", "crowd").search(text, 0, match.start())):
        return None
    if beside := rule("visit", "beside").search(text, 0, match.start()):
        acting = [a for a in acting if a.end <= beside.start()]
    if not acting:
        return None
    at = acting[-1].end + text.startswith(".", acting[-1].end)  # "Ferdinand Marcos Jr. landed"
    return None if rule("visit", "interrupted").search(text, at, match.start()) else acting[-1]


def _by_people(scene: Scene, match: re.Match[str], after: int) -> bool:
    """Whether a people goes, not somebody named before: "he said Thais who visited Laos"."""
    at = match.start() - (not match["verb"])  # but not "the Thai visit"
    near = (n for n in scene.names if n.form == "adjective" and after < n.start < n.end < at)
    return any(rule("visit", "folk").fullmatch(scene.text, n.end, match.start()) for n in near)


def _is_subject(scene: Scene, who: Actor, match: re.Match[str]) -> bool:
    """ "a month after A visited Lima": "after" makes it no other that went."""
    near = match["verb"] and who.end + 1 == match.start()
    return bool(near and rule("visit", "once").search(scene.text, 0, leading(scene, who.start)))


def _behind_his(
    scene: Scene, players: Cast, people: list[Actor], at: int, where: list[Name]
) -> Actor | None:
    """Who "his" or "her" is: the one named before, rather of another country than that gone to."""
    before = [a for a in people if a.end <= at]
    abroad = [a for a in before if a.home and a.home not in homes(scene, where, players, a.home)]
    acting = [a for a in abroad or before if not a.oblique] or abroad or before
    after = [a for a in people if a.start > at and not a.oblique]
    who = acting[-1] if acting else (after[0] if after else None)
    if who and (who.office or "").lower().startswith("spokes"):
        return None  # it is another that is spoken for
    return replace(who, start=at, end=at + 3) if who else None
