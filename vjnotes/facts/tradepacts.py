"""Trade agreements by name: known ones, and any name that ends as such names do."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from vjnotes.facts.context import Scene
from vjnotes.facts.pairing import Pair, named_in
from vjnotes.facts.phrase import alternatives, has, named_left
from vjnotes.lexicon import table


@dataclass(frozen=True, slots=True)
class Pact:
    """A trade agreement at ``start:end``, its acronym in brackets included; ``name_end`` is where
    the name alone ends, and ``name`` what to call it where only the acronym stands."""

    start: int
    end: int
    name_end: int
    acronym: str | None = None
    name: str | None = None
    pair: Pair | None = None
    known: bool = False


@cache
def _words() -> dict[str, Any]:
    found: dict[str, Any] = table("agreement")["trade"]
    return found


@cache
def _known() -> dict[str, str]:
    return {
        form.lower(): name for name, forms in _words()["names"].items() for form in (name, *forms)
    }


@cache
def _name() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(_known())})(?![\w-])", re.IGNORECASE)


@cache
def _head() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{alternatives(_words()['heads']['words'])})(?![\w-])", re.IGNORECASE
    )


# "the trade agreement, known as EVFTA,"
_ALIAS = re.compile(r",?\s(?:also\s)?(?:known\sas|called|abbreviated\s(?:as|to)|or)\s(?:the\s)?")
_CAPITALS = re.compile(r"\b[A-Z]{3,}")
_ACRONYM = re.compile(r"\.?\s?\(([A-Z][A-Za-z+-]{2,10})\)")


def pacts(scene: Scene) -> list[Pact]:
    """The trade agreements the sentence names, in order and without overlap."""
    if not has(scene.text, "trade", "partnership", "agreement") and not _CAPITALS.search(
        scene.text
    ):
        return []
    found: list[Pact] = []
    spans = [(m.start(), m.end(), True) for m in _name().finditer(scene.text)]
    for head in _head().finditer(scene.text):
        start = named_left(scene, head.start(), frozenset(_words()["heads"]["own"]))
        spans.append((start, head.end(), False))
    for start, end, known in sorted(spans, key=lambda s: (s[0], -s[1])):
        if found and start < found[-1].end:
            continue
        pact = _pact(scene, start, end, known)
        if found and _ALIAS.fullmatch(scene.text, found[-1].end, start):
            pact = replace(found.pop(), end=pact.end, acronym=pact.acronym)
        found.append(pact)
    return found


def _pact(scene: Scene, start: int, end: int, known: bool) -> Pact:
    words = scene.text[start:end]
    full = _known().get(words.lower()) if known else None
    bracket = _ACRONYM.match(scene.text, end)
    acronym = bracket[1] if bracket else words if known and words.isupper() else None
    pair = named_in(full or words)
    return Pact(
        start,
        bracket.end() if bracket else end,
        end,
        acronym,
        full if known and words.isupper() else None,
        pair,
        known,
    )
