"""Speeches: who spoke where, or at what."""

import re
from collections.abc import Iterator

from vjnotes.facts.actor import Actor
from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.occasion import dated, land_after, leading, place_after, status, stay, still
from vjnotes.facts.spot import stated
from vjnotes.facts.talks import talk_day
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.line import Name


def speeches(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """Who spoke at what, once for each: "delivered a speech at", "Addressing the symposium,"."""
    found: dict[str, Draft] = {}
    for match, who in _speakers(scene, players):
        place = _body_after(scene, match.end(), who) or place_after(scene, match.end())
        land = (place.country or land_after(scene, place.end)) if place else None
        end = max(match.end(), place.end if place else 0, who.end)
        verb = rule("visit", "spoke").match(scene.text, end) if match.start() < 3 else None
        period = dated(scene, match.start(), match.end())
        if period is None:
            period = stay(scene, context, who.name)
        again = rule("visit", "same_day").search(scene.text)
        if period is None and (match.lastgroup != "cue" or again):
            period = talk_day(scene, context, (0, 0), who.person, ahead=False)
        how = status(scene, context, match.start(), period)
        start = leading(scene, min(who.start, match.start()))
        whose = who.name, land or _abroad(scene, context, players, who)
        draft = stated(
            *("visit.speech", "speech", whose, (start, verb.end() if verb else end)),
            period=still(scene, context, period, how),
            status=how,
            detail={**who.detail, "place": place.name if place else None},
        )
        found.setdefault(who.name, draft)
    yield from found.values()


def _abroad(scene: Scene, context: Context, players: Cast, who: Actor) -> str | None:
    """The other country, where it is told that things happen there, or that the speaker went."""
    there = players.other(who.home)
    went = any(
        d.metric == "visit" and (d.subject, d.object) == (who.name, there)
        for _, d in context.drafts[-200:]
    )
    before = context.scenes[max(0, scene.index - 2) : scene.index]
    places = {n.country for s in before for n in s.names if n.kind in ("place", "organisation")}
    sent = " to " in (who.office or "")  # "Ambassador to Peru"
    here = sent or (there in places and who.home not in places)
    return there if there in players.hosts or went or here else None


def _speakers(scene: Scene, players: Cast) -> Iterator[tuple[re.Match[str], Actor]]:
    """Each way of telling of a speech, and who gave it."""
    text = scene.text
    people = [a for a in players.actors(scene) if a.person and not a.oblique]
    for match in finds("visit", "speech", text):
        before = [a for a in people if a.end <= match.start()]
        after = [a for a in people if a.start >= match.end() and match.start() < 3]
        if who := before[-1] if before else (after[0] if after else None):
            yield match, who
    for match in finds("visit", "spoke_at", text):
        if match["made"]:
            near = [a for a in people if a.end <= match.start()]
        else:
            near = [a for a in people if match.start() < 3 and a.start >= match.end()][:1]
            near = [a for a in near if rule("visit", "says").match(text, a.end)]
        if near:
            yield match, near[-1]


def _body_after(scene: Scene, at: int, who: Actor) -> Name | None:
    """The parliament or university spoken at; not that which the speaker is of."""
    for name in scene.names:
        own = who.start <= name.start < who.end
        if name.kind == "organisation" and at <= name.start < at + 12 and not own:
            return name
    return None
