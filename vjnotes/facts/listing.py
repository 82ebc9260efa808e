"""Listing: figures told country by country ("followed by Japan with 6.57 billion")."""

from __future__ import annotations

import re

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Measure
from vjnotes.facts.lands import actors, gives
from vjnotes.facts.link import Link, Parties
from vjnotes.facts.parties import order
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity

_BRACKETS = re.compile(r"\([^()]*\)")


def is_bare(scene: Scene, q: Quantity) -> bool:
    """Whether no noun of its own follows the figure."""
    return scene.followed("bare", q.end) is not None


def is_counted(scene: Scene, q: Quantity) -> bool:
    """Whether "people" follows the figure, whoever they are."""
    return q.kind == "number" and scene.followed("people", q.end) is not None


def listed(scene: Scene, q: Quantity) -> str | None:
    """ "South Korea (76 billion)", "followed by Japan with 6.57 billion": whose it is."""
    at = q.opening
    before = (
        n.name
        for n in actors(scene)
        if n.form != "epithet"
        and n.end <= at
        and scene.joined("listed", n.end, at)
        and (
            scene.text[:at].endswith("(")
            or scene.followed("leading", n.end)
            or not scene.led("after_preposition", n.start)
        )
    )
    return _side(scene, q)[0] or next(before, None)


def _side(scene: Scene, q: Quantity) -> tuple[str | None, str]:
    """The country right behind a bare number, and the side it is on: "3,907 to Taiwan"."""
    if q.kind == "money":
        return None, ""
    for n in scene.countries():
        found = n.start >= q.end and scene.joined("behind_number", q.end, n.start)
        if found and n.form == "noun":
            return n.name, "subject" if found[1] == "from" else "object"
    return None, ""


def replaced(
    scene: Scene, context: Context, q: Quantity, before: Link, country: str, m: Measure
) -> Parties:
    """The parties of a listed figure: as before it, with the country in the partner's place."""
    taker = "object" if m.topic == "oda" and not gives(country) else ""
    side = taker or _side(scene, q)[1] or _led(scene, q) or _beside(scene, context, before)
    if m.frame == "mutual":
        here = {n.name for n in actors(scene)}
        told = before.subject in here and before.object not in here
        kept = before.object if side == "subject" or told else before.subject
        return order(kept, country) if kept and kept != country else (before.subject, before.object)
    if not side:
        side = "subject" if m.frame in ("giving", "origin") else "object"
    if side == "subject":
        return country, before.object if before.object != country else None
    subject = before.subject or _whence(scene, context, m)
    return subject if subject != country else None, country


def _whence(scene: Scene, context: Context, m: Measure) -> str | None:
    """Where people counted before came from, in the last sentences that said so."""
    for index in range(scene.index - 1, max(scene.index - 4, -1), -1):
        told = [x for x in context.links.get(index, ()) if x.measure == m and x.subject]
        if told:
            return told[-1].subject
    return None


def _led(scene: Scene, q: Quantity) -> str:
    """The side of a country in a list that a preposition leads: "to Laos (90) and Cuba (40)"."""
    if not scene.text[: q.opening].endswith("("):
        return ""
    found = rule("linking", "led_list").search(_BRACKETS.sub("", scene.text[: q.opening - 1]))
    return "" if found is None else "subject" if found[1] == "from" else "object"


def _beside(scene: Scene, context: Context, before: Link) -> str:
    """The side on which the figure before has the country it is listed with, or who acts."""
    here = before in context.links.get(scene.index, ()) or before.quantity in scene.quantities
    told = scene if here else context.before(scene)
    if told is None or not (before.subject and before.object):
        return ""
    acting = [
        n.name
        for n in told.countries()
        if n.form == "noun" and not told.led("after_preposition", n.start)
    ]
    for country in (listed(told, before.quantity), acting[0] if acting else None):
        if country in (before.subject, before.object) and country:
            return "subject" if country == before.subject else "object"
    return ""
