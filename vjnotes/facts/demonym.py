"""Demonyms: a people's name alone after a number ("570,000 Vietnamese in Japan")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, Measure, cues, measure
from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table

_NUMBERED = " numbered "
_CAME = re.compile(r"\b(?:attract|welcom|receiv|greet|drew|lured)\w*\s+[^;]{0,30}$")
_PART = re.compile(r"(?:Of|Among) (?:the|these|those|all)\b[^,;]{3,60},")


def demonyms(scene: Scene) -> Iterator[Cue]:
    """Cues of a people's name that stands for its people: citizens, or what they are said to do."""
    of = _of(scene)
    for n in scene.countries():
        rest = scene.text[n.end :]
        doing = what_for(rest)
        if n.form != "adjective" or doing is None:
            continue
        counted = any(q.kind == "number" and 0 <= n.start - q.end <= 2 for q in scene.quantities)
        if counted and doing == "citizens" and _CAME.search(scene.text, 0, n.start):
            doing = "tourists"
        if counted or _NUMBERED in rest:
            yield Cue(n.start, n.end, (of or measure(doing),))


def _of(scene: Scene) -> Measure | None:
    """ "Of the trainees, Filipinos numbered 900": the people of whom a part is told."""
    lead = _PART.match(scene.text)
    named = cues(lead[0])[-1:] if lead else ()
    return next((c.measures[0] for c in named if c.measures[0].topic == "people"), None)


def what_for(rest: str) -> str | None:
    """The metric a people's name counts by the words behind it; None if a noun follows."""
    return next((metric for metric, words in _words() if words.match(rest)), None)


@cache
def _words() -> tuple[tuple[str, re.Pattern[str]], ...]:
    lead = r"\s+(?:(?:who )?(?:are|were|is|was|have|had)\s+)?(?:currently |now |been )?"
    verbs = table("linking")["demonyms"]
    doing = [
        (metric, re.compile(rf"{lead}(?:{alternatives(verbs[metric])})\b"))
        for metric in ("students", "workers", "tourists")
    ]
    being = rf"\s+(?:{alternatives(verbs['citizens'])})\b|\s*[.,;]|\s*$"
    return (*doing, ("citizens", re.compile(being)))
