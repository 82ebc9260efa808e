"""Anaphora: a figure of what the sentence before tells of without one ("It reached 5 billion")."""

from __future__ import annotations

from collections.abc import Iterator

from vjnotes.facts.choice import is_weak
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, cues, measure
from vjnotes.facts.demonym import what_for
from vjnotes.facts.link import Link
from vjnotes.facts.linkage import linked
from vjnotes.facts.parties import parties
from vjnotes.facts.whose import opens_on
from vjnotes.mentions.quantity import Quantity

_FEW = 12  # "the two countries"


def taken_up(scene: Scene, context: Context, q: Quantity, kind: str) -> Link | None:
    """The figure ``q`` as one of the measure that the sentence before names, if it names one and
    has no figure of it."""
    of_them = scene.followed("of_them", q.end) is not None
    previous = context.before(scene) if of_them or opens_on(scene) else None
    if previous is None or any(o.kind == "money" or _counts(o) for o in previous.quantities):
        return None
    named = [
        c
        for c in (*cues(previous.text), *(_peoples(previous) if of_them else ()))
        if (m := c.measure(kind)) and m.topic and not is_weak(previous, c)
    ]
    if of_them:
        named = [c for c in named if c.measures[0].topic == "people"]
    if len({c.measure(kind) for c in named}) != 1:
        return None
    cue, m = named[-1], named[-1].measure(kind)
    assert m is not None
    who = parties(previous, context, cue, m.frame, (cue.start, cue.end))
    return linked(scene, context, q, None, m, who, None) if who != (None, None) else None


def _counts(o: Quantity) -> bool:
    return (o.kind, o.unit) == ("number", "count") and o.value > _FEW


def _peoples(scene: Scene) -> Iterator[Cue]:
    """The people of a country called by their name alone ("Mongolians who live there")."""
    for n in scene.countries():
        told = what_for(scene.text[n.end :]) if n.form == "adjective" else None
        if told:
            yield Cue(n.start, n.end, (measure(told),))
