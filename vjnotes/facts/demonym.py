"""Demonyms: a people's name alone after a number ("570,000 Vietnamese in Japan")."""

from __future__ import annotations

from collections.abc import Iterator

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, Measure, cues, measure
from vjnotes.lexicon.rules import rule

_NUMBERED = " numbered "


def demonyms(scene: Scene) -> Iterator[Cue]:
    """Cues of a people's name that stands for its people: citizens, or what they are said to do."""
    of = _of(scene)
    for n in scene.countries():
        rest = scene.text[n.end :]
        doing = what_for(rest) or _row(scene, n.end)
        if n.form != "adjective" or doing is None:
            continue
        counted = any(
            q.kind == "number" and scene.joined("people_as", q.end, n.start)
            for q in scene.quantities
        )
        if counted and doing == "citizens" and scene.led("came", n.start):
            doing = "tourists"
        hired = doing == "citizens" and scene.led("hired", n.start)
        if not hired and (counted or _NUMBERED in rest):
            yield Cue(n.start, n.end, (of or measure(doing),))


def _of(scene: Scene) -> Measure | None:
    """ "Of the trainees, Filipinos numbered 900": the people of whom a part is told."""
    lead = scene.followed("of_these", 0)
    named = cues(lead[0])[-1:] if lead else ()
    return next((c.measures[0] for c in named if c.measures[0].topic == "people"), None)


def _row(scene: Scene, at: int) -> str | None:
    """ "21,000 Irish and 14,000 Spanish tourists": what the last of a row says of all."""
    row = scene.followed("people_row", at)
    found = cues(row["noun"]) if row else []
    return found[0].measures[0].metric if found and found[0].measures[0].topic == "people" else None


def what_for(rest: str) -> str | None:
    """The metric a people's name counts by the words behind it; None if a noun follows."""
    counted = ("students", "workers", "tourists", "citizens")
    return next((metric for metric in counted if rule("linking", metric).match(rest)), None)
