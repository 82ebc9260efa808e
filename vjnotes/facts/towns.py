"""Pairs of places whose names the lexicon does not know, in the plainest ways of writing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.phrase import alternatives, clause, date_after, date_later, mood, since, written
from vjnotes.lexicon import table

_NAME = r"[A-Z][\w-]+(?:\s(?:(?:de|la|le|am|sur|upon)\s)?[A-Z][\w-]+){0,3}"
_ITEM = rf"{_NAME}(?:\s\([^()]{{4,20}}\))?"
_LIST = rf"(?P<list>{_ITEM}(?:,\s{_ITEM}){{0,8}}(?:,?\sand\s{_ITEM})?)"
_BE = (
    r"(?:\s(?:is|was|has been|have been|are|were|became|become|has|have))?(?:\s(?:now|also|long))?"
)
_TOWN = (
    r"(?:sister|twin|partner|friendship|twinned)[\s-]"
    r"(?:city|cities|town|towns|province|provinces|prefecture|state|states)"
)


@cache
def _ways() -> tuple[re.Pattern[str], ...]:
    """Each way names one place ``a`` and a ``list`` of those it is paired with."""
    words = table("locality")["unknown"]
    kinds = table("locality")["cues"]["kinds"]
    cues = alternatives(w for kind, forms in kinds.items() if kind for w in forms)
    verbs, ties = alternatives(words["verbs"]), alternatives(words["with"])
    a, b = rf"(?P<a>{_NAME})", rf"(?P<list>{_NAME})"
    forms = (
        rf"{a}{_BE}\s(?:{ties})\s{_LIST}",
        rf"{a}\sand\s{b}{_BE}\s(?:{alternatives(words['are'])}|twinned|paired\sup)\b",
        rf"{a}\s(?:has\s|have\s)?(?:{verbs})\s(?:an?\s)?(?i:{cues})\swith\s{_LIST}",
        rf"{a}\sand\s{b}\s(?:has\s|have\s)?(?:{verbs})\s(?:an?\s)?(?i:{cues})",
        rf"{a}'s\s{_TOWN}(?:\sin\s[A-Z]\w+)?(?:,|\sis|\sare|\sinclude)?\s{_LIST}",
        rf"{_TOWN},?\s{a}\sand\s{b}",
        rf"{a},\s(?:an?\s|the\s)?{_TOWN}\s(?:of|to|with)\s{b}",
        rf"{a}{_BE}\s(?P<list>{_NAME})'s\s(?:{_TOWN}|twin|sister|partner)\b",
        rf"{a}\s?-\s?{b}\s(?:{_TOWN}|twinning|sister-city)\b",
    )
    return tuple(re.compile(form) for form in forms)


def unknown(scene: Scene, context: Context, kind: str) -> Iterator[Draft]:
    """ "Aarhus is twinned with Bergen and Turku", "Wroclaw and Dresden are partner cities" """
    for pattern in _ways():
        found = False
        for match in pattern.finditer(scene.text):
            low, _ = clause(scene.text, match.start(), match.end())
            status = mood(scene.text, low, match.end("a"))
            if _are_places(scene, match) and status == "reported":
                found = True
                yield from _drafts(scene, context, match, kind)
        if found:
            return


def _drafts(scene: Scene, context: Context, match: re.Match[str], kind: str) -> Iterator[Draft]:
    _, high = clause(scene.text, match.start(), match.end())
    shared = date_after(scene, match.end(), high) or date_later(scene, match.end(), high, 60)
    for name in re.finditer(_NAME, match["list"]):
        start = match.start("list") + name.start()
        end = start + len(name[0])
        own = date_after(scene, end, match.end("list") + 1) or shared
        yield Draft(
            "locality",
            "city_pair",
            match.start(),
            max(end, own.end if own else end, match.end()),
            "locality.unknown-places",
            subject=written(scene, context, match.start("a"), match.end("a")),
            object=written(scene, context, start, end),
            period=since(own),
            detail={"kind": kind},
        )


def _are_places(scene: Scene, match: re.Match[str]) -> bool:
    """None of the names is that of a country, a person or a body, or opens a sentence."""
    others = ("country", "group", "person", "organisation", "office")
    spans = [match.span("a"), match.span("list")]
    if any(n.kind in others and s <= n.start < e for n in scene.names for s, e in spans):
        return False
    first = match["a"].split()[0].lower()
    return first not in table("wording")["function_words"] and "cit" not in first
