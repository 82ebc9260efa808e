"""Goods: what a figure of exports or imports is limited to ("seafood exports")."""

from __future__ import annotations

import re
from functools import cache

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, Measure
from vjnotes.lexicon import table

_BEFORE = re.compile(r"(?:^|[^\w'-]|'s )((?:[a-z][a-z-]+ (?:and )?){1,3})$")
_AFTER = re.compile(r"\s+of ((?:[a-z][a-z-]+[ ,]*(?:and )?){1,4}?)(?= (?:to|from|reached|hit|were|was|worth|in|rose|fell|grew|brought|totall?ed|stood|came|earned|fetched|topped|up|down)\b)")


@cache
def _general() -> frozenset[str]:
    return frozenset(table("rank")["goods"]["general"])


def goods_of(scene: Scene, m: Measure, cue: Cue | None) -> dict[str, str]:
    """The goods named right before or after a cue of exports or imports, as ``detail``."""
    if cue is None or m.metric not in ("exports", "imports"):
        return {}
    if not re.match(r"(?:ex|im)ports?$|shipments$", scene.text[cue.start : cue.end], re.I):
        return {}
    before = _BEFORE.search(" " + scene.text[: cue.start])
    words = before[1].split() if before else []
    while words and words[0] in _general():
        words.pop(0)
    if words and not _general().intersection(words):
        return {"goods": " ".join(words)}
    after = _AFTER.match(scene.text, cue.end)
    named = after[1].strip(" ,") if after else ""
    return {"goods": named} if named and not _general().intersection(named.split()) else {}
