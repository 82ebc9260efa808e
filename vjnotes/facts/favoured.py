"""Most favoured nation: who gives whom its terms, and since when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.pairing import pair_of, parties
from vjnotes.facts.phrase import (
    alternatives,
    clause,
    date_after,
    date_first,
    date_later,
    mood,
    since,
    written,
)
from vjnotes.lexicon import table


@cache
def _mfn() -> dict[str, Any]:
    found: dict[str, Any] = table("agreement")["mfn"]
    return found


@cache
def _favour() -> re.Pattern[str]:
    cues, nouns = alternatives(_mfn()["cues"]), alternatives(_mfn()["nouns"])
    return re.compile(
        rf"\b(?P<name>(?:{cues})(?:\s\((?:MFN|PNTR)\))?(?:\s(?:{nouns}))?)(?![\w-])", re.IGNORECASE
    )


@cache
def _any_of(key: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(_mfn()[key])})\b", re.IGNORECASE)


def favoured(scene: Scene, context: Context) -> Iterator[Draft]:
    """Who gives whom the terms of the most favoured nation, and since when."""
    for match in _favour().finditer(scene.text):
        low, high = clause(scene.text, match.start(), match.end())
        gave = _any_of("gave").search(scene.text, low, high)
        later = date_after(scene, match.end(), high) or date_later(scene, match.end(), high)
        period = since(later or date_first(scene, low, match.start()))
        if gave is None or mood(scene.text, low, gave.start()) != "reported":
            continue
        pair = pair_of(scene, context, match.start("name"), match.end())
        if pair is None:
            continue
        if not _any_of("mutual").search(scene.text, low, high):
            first = next((n.name for n in parties(scene, low, match.start())), pair[0])
            pair = pair if first == pair[0] else (pair[1], pair[0])
            if re.match(r"enjoy|receiv|had", gave[0], re.IGNORECASE):
                pair = (pair[1], pair[0])
        yield Draft(
            "agreement",
            "mfn",
            min(gave.start(), match.start()),
            period.end if period and period.start >= match.end() else max(gave.end(), match.end()),
            "agreement.mfn",
            subject=pair[0],
            object=pair[1],
            value=written(scene, context, match.start("name"), match.end("name")),
            unit="text",
            period=period,
        )
