"""Named initiatives, visions and plans that two countries carry on together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.pairing import couplings, ordered, pair_of, parties
from vjnotes.facts.phrase import alternatives, date_after, named_left, named_right, since, written
from vjnotes.lexicon import table


@cache
def _pattern(key: str) -> re.Pattern[str]:
    words = table("mechanism")["initiatives"][key]
    return re.compile(rf"(?<![\w-])(?:{alternatives(words)})(?![\w-])")


_MADE = re.compile(
    r"\b(?:establish|set up|launch|creat|found|form|initiat|inaugurat)\w*\s"
    r"(?:(?:a|an|the|their|its)\s)?$"
)


def initiatives(scene: Scene, context: Context) -> Iterator[Draft]:
    """Named initiatives, visions and plans the two carry on together."""
    for head in _pattern("heads").finditer(scene.text):
        start = named_left(scene, head.start())
        end = named_right(scene, head.end(), frozenset({"on", "for", "-"}))
        tail = _pattern("tails").match(scene.text, end + 1)
        end = tail.end() if tail else end
        if start == head.start() and end == head.end() and " " not in head[0]:
            continue
        inside = couplings(scene, start, end)
        pair = ordered(inside[0][0].name, inside[0][1].name) if inside else None
        owner = next(
            (n for n in parties(scene) if n.form == "possessive" and 0 <= start - n.end <= 3), None
        )
        if owner and pair is None and not re.search(r"\bwith\b", scene.text[end : end + 30]):
            continue
        if pair := pair or pair_of(scene, context, start, end):
            period = (
                since(date_after(scene, end)) if _MADE.search(scene.text[:start][-40:]) else None
            )
            yield Draft(
                "mechanism",
                "initiative",
                start,
                period.end if period else end,
                "mechanism.initiative",
                subject=pair[0],
                object=pair[1],
                value=written(scene, context, start, end),
                unit="text",
                period=period,
            )
