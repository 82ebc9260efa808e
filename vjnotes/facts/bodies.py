"""The names of bodies two countries share: committees, dialogues, commissions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.pairing import Pair, couplings, ordered, pair_of
from vjnotes.facts.phrase import alternatives, has, named_left, named_right
from vjnotes.lexicon import table


@dataclass(frozen=True, slots=True)
class Named:
    """A mechanism's name at ``start:end``; ``head`` is its last word in small letters."""

    start: int
    end: int
    head: str


@cache
def words(part: str) -> dict[str, Any]:
    """A part of the words of mechanisms."""
    found: dict[str, Any] = table("mechanism")[part]
    return found


@cache
def pattern(part: str, key: str) -> re.Pattern[str]:
    """The words under ``key`` of a part, whole and in any case."""
    return re.compile(rf"(?<![\w-])(?:{alternatives(words(part)[key])})(?![\w-])", re.IGNORECASE)


@cache
def _own() -> frozenset[str]:
    return frozenset(words("names")["own"])


def mechanisms(scene: Scene) -> list[Named]:
    """The names of mechanisms in the sentence, in order and without overlap."""
    found: list[Named] = []
    if not has(scene.text, *words("names")["stems"]):
        return found
    for head in pattern("names", "heads").finditer(scene.text):
        start = named_left(scene, head.start(), _own())
        end = head.end()
        if head[0][0].isupper():
            end = named_right(scene, end, _RIGHT)
        name = scene.text[start : head.end()]
        if start == head.start() or pattern("names", "not_heads").search(name):
            continue
        if found and start < found[-1].end:
            if head[0][0].islower():
                continue
            start, end = found[-1].start, max(end, found[-1].end)
            found.pop()
        found.append(Named(start, end, head[0].lower()))
    return found


_RIGHT = frozenset({"on", "for", "of", "and", "-"})


def pair_of_body(scene: Scene, context: Context, named: Named) -> Pair | None:
    """The two countries in the name, else those the sentence speaks of."""
    for a, b in couplings(scene, named.start, named.end):
        return ordered(a.name, b.name)
    if named.head in {h.lower() for h in words("names")["open_heads"]}:
        return None
    return pair_of(scene, context, named.start, named.end)
