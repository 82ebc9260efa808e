"""Negotiations two countries begin, agree to begin or ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.pairing import pair_of
from vjnotes.facts.phrase import (
    alternatives,
    clause,
    date_after,
    date_first,
    date_later,
    day_of_talks,
    has,
    mood,
    written,
)
from vjnotes.lexicon import table


@cache
def _words(part: str) -> dict[str, Any]:
    found: dict[str, Any] = table("agreement")[part]
    return found


@cache
def _start() -> re.Pattern[str]:
    words = _words("start")
    verbs, talks = alternatives(words["verbs"]), alternatives(words["talks"])
    return re.compile(
        rf"\b(?P<verb>{verbs})\s(?:the\s)?(?:(?:first|formal|official|new|bilateral)\s){{0,2}}(?:round\sof\s)?(?:{talks})\s(?:on|for|towards?|over|about)\s"
        rf"(?:(?:a|an|the|their)\s)?(?P<name>(?:[\w'&/-]+\s){{0,9}}?(?:agreements?|treaty|pact|accord|deal|FTA|CEPA|EPA|arrangement|protocol|partnership(?!\s[Aa]greement)|framework))\b(?:\s\((?P<acronym>[A-Z][A-Za-z-]{{1,9}})\))?",
        re.IGNORECASE,
    )


@cache
def _passive() -> re.Pattern[str]:
    talks = alternatives(_words("start")["talks"])
    return re.compile(
        rf"\b(?:{talks})\s(?:on|for|over)\s(?:(?:a|an|the|their)\s)?(?P<name>(?:[\w'&/-]+\s){{0,9}}?(?:agreements?|treaty|pact|accord|deal|FTA|CEPA|EPA))\b"
        r"(?:\s\((?P<acronym>[A-Z][A-Za-z-]{1,9})\))?\s(?P<verb>(?:were\s|was\s|have\s|had\s)?"
        r"(?:started|began|begun|launched|opened|kicked off|commenced|initiated))\b",
        re.IGNORECASE,
    )


def negotiations(scene: Scene, context: Context) -> Iterator[Draft]:
    """Negotiations that began, are agreed to begin or are asked for, and what they are on."""
    if not has(scene.text, "negotiat", "talks"):
        return
    for pattern in (_start(), _passive()):
        for match in pattern.finditer(scene.text):
            low, high = clause(scene.text, match.start(), match.end())
            status = mood(scene.text, low, match.start())
            pair = pair_of(scene, context, match.start(), match.end())
            if status is None or pair is None:
                continue
            agreed = re.search(r"\bagree[sd]?\b", scene.text[low : match.start()], re.IGNORECASE)
            base = re.match(
                r"(?:kick|start|begin|launch|open|initiate|commence|enter|resume|conduct|hold)\b",
                match["verb"],
            )
            if status == "reported" and agreed and base:
                status = "planned"
            detail = {"acronym": match["acronym"]} if match["acronym"] else {}
            own = (
                date_after(scene, match.end(), high)
                or date_later(scene, match.end(), high)
                or date_first(scene, low, match.start(), 2)
            )
            period = own or (
                day_of_talks(context, scene) if agreed and scene.sentence.role == "body" else None
            )
            yield Draft(
                "agreement",
                "negotiations_started",
                match.start(),
                own.end if own and own.start >= match.end() else match.end(),
                "agreement.negotiations",
                subject=pair[0],
                object=pair[1],
                value=written(scene, context, match.start("name"), match.end("name")),
                unit="text",
                period=period,
                status=status,
                detail=detail,
            )
