"""Pairs of places whose names the lexicon does not know, in the plainest ways of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.phrase import alternatives, clause, date_after, date_later, mood, since, written
from vjnotes.lexicon import table

_NAME = r"[A-Z][\w'-]+(?:\s(?:(?:de|la|le|of|am|sur)\s)?[A-Z][\w'-]+){0,3}"


@cache
def _ways() -> tuple[re.Pattern[str], ...]:
    words = table("locality")["unknown"]
    kinds = table("locality")["cues"]["kinds"]
    cues = alternatives(w for kind, forms in kinds.items() if kind for w in forms)
    signed_with = re.compile(
        rf"(?P<a>{_NAME})\s(?:has\s|have\s)?(?:{alternatives(words['verbs'])})\s(?:an?\s)?"
        rf"(?i:{cues})\swith\s(?P<list>{_NAME})"
    )
    one_with = re.compile(
        rf"(?P<a>{_NAME})\s(?:(?:is|was|has been|are|were|became|become|has)\s)?(?:now\s|also\s)?"
        rf"(?:{alternatives(words['with'])})\s(?P<list>{_NAME}(?:,\s{_NAME}){{0,8}}(?:,?\sand\s{_NAME})?)"
    )
    two_are = re.compile(
        rf"(?P<a>{_NAME})\sand\s(?P<list>{_NAME})\s(?:have been|have become|are|became|were|became)"
        rf"\s(?:{alternatives(words['are'])})\b"
    )
    return one_with, two_are, signed_with


def unknown(scene: Scene, context: Context, kind: str) -> Iterator[Draft]:
    """ "Aarhus is twinned with Bergen and Turku", "Wroclaw and Dresden are partner cities" """
    for pattern in _ways():
        for match in pattern.finditer(scene.text):
            low, high = clause(scene.text, match.start(), match.end())
            if not _named(scene, match) or mood(scene.text, low, match.end("a")) != "reported":
                continue
            end = match.end()
            period = date_after(scene, end, high) or date_later(scene, end, high, 60)
            for name in re.finditer(_NAME, match["list"]):
                start = match.start("list") + name.start()
                yield Draft(
                    "locality",
                    "city_pair",
                    match.start(),
                    period.end if period else match.start("list") + name.end(),
                    "locality.unknown-places",
                    subject=written(scene, context, match.start("a"), match.end("a")),
                    object=written(scene, context, start, start + len(name[0])),
                    period=since(period),
                    detail={"kind": kind},
                )


def _named(scene: Scene, match: re.Match[str]) -> bool:
    """None of the names is that of a country, a person or a body, or opens a sentence."""
    others = ("country", "group", "person", "organisation", "office")
    if any(n.kind in others and match.start() <= n.start < match.end() for n in scene.names):
        return False
    first = match["a"].split()[0].lower()
    return first not in table("wording")["function_words"] and "cit" not in first
