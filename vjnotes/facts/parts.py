"""Parts: capital that went to one place or one sector, which is not a whole country's."""

from __future__ import annotations

import re
from functools import cache

from vjnotes.facts.context import Scene
from vjnotes.facts.gap import clause
from vjnotes.facts.lands import actors
from vjnotes.facts.link import Link
from vjnotes.facts.phrase import alternatives
from vjnotes.facts.scope import PREP
from vjnotes.lexicon import table
from vjnotes.mentions.quantity import Quantity

_TO_CITY = re.compile(
    r"\s+(?:to|in|into|visiting|of|from)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}(?:of\s+)?"
)
_TAKES = re.compile(
    r"\s+(?:City|city|province|prefecture)?\s*(?:has |had |have |also )*"
    r"(?:welcomed|received|hosted|attracted|drew|was home|is home|saw|served|exported|imported)\b"
)
_THE_CITY = re.compile(
    r"\bthe (?:city|province|prefecture|locality) (?:has |had |also )*"
    r"(?:welcomed|received|hosted|attracted|served|saw|exported|imported)\b[^,;]*$"
)
_IN_CITY = re.compile(
    r"\s+(?:(?:[A-Z]\w+|people|citizens|who|are|is|currently|now|living|residing|working|studying)\s+){0,4}"
    r"in the (?:city|province|prefecture)\b"
)
_OWNS = re.compile(r"(?: City| province| prefecture)?'s? (?:[a-z-]+ ){0,4}")
_BESIDE = re.compile(r"\s*(?:\(|:|-|,? with|at)\s*(?:\w+ ){0,2}")
_KIND = re.compile(r"\b[\d,]*\d (?P<named>(?:[a-z][a-z-]+ (?:and )?){1,4})projects\b")
_INTO = re.compile(r"\b(?:in|into|to)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}(?:of\s+)?$")
_LOCAL = re.compile(
    r"\bprovincial\b|\bin this (?:field|area|sector|industry)\b"
    r"|\bin the (?:\w+ ){0,3}(?:province|city|locality|district|prefecture|hub)\b"
)
_LEADS = re.compile(
    r"(?:^|, |; |\band |\bby |\bthat )(?:the\s+)?(?:[a-z]+\s+){0,2}(?:of\s+)?$", re.I
)


def of_place(scene: Scene, q: Quantity) -> bool:
    """Whether capital is told of a province or city ("Hanoi ranks second with ...")."""
    start, end = clause(scene, q.start, q.end)
    if _LOCAL.search(scene.text, start, end):
        return True
    told = [o.end for o in scene.quantities if o.kind == q.kind and start < o.end <= q.start]
    start = max([start, *told])
    hosts = [n for n in actors(scene) if n.form == "noun" and start <= n.start < q.start]
    acting = [h for h in hosts if not PREP.search(scene.text[: h.start])]
    for n in scene.names:
        if n.kind != "place" or not start <= n.start < end:
            continue
        head, ahead = scene.text[: n.start], n.end <= q.opening
        if ahead and _BESIDE.fullmatch(scene.text[n.end : q.opening]):
            return True
        if ahead and _LEADS.search(head) and not any(h.start > n.start for h in acting):
            return True
        if _INTO.search(head) and not any(_INTO.search(scene.text[: h.start]) for h in hosts):
            return True
    return False


def of_city(scene: Scene, link: Link) -> bool:
    """Whether goods or people are a city's or province's: "Hue's exports", "arrivals in Hue",
    "Hue welcomed 90,000 Japanese"."""
    if _THE_CITY.search(scene.text, 0, link.quantity.start):
        return True
    ends = [link.quantity.end, *((link.cue.end,) if link.cue else ())]
    if any(_IN_CITY.match(scene.text, end) for end in ends):
        return True
    lands = {n.start for n in actors(scene)}
    start, _ = clause(scene, link.quantity.start, link.quantity.end)
    for n in scene.names:
        if n.kind != "place" or n.start in lands:
            continue
        if any(_TO_CITY.fullmatch(scene.text[end : n.start]) for end in ends if end <= n.start):
            return True
        if start <= n.start < link.quantity.start and _LEADS.search(scene.text[: n.start]):
            acts = _TAKES.match(scene.text, n.end) or (
                link.cue and _OWNS.fullmatch(scene.text[n.end : link.cue.start])
            )
            if acts:
                return True
    return False


def sector(scene: Scene, q: Quantity) -> dict[str, str]:
    """The sector that capital is told of, as ``detail``."""
    start, end = clause(scene, q.start, q.end)
    for m in _sector().finditer(scene.text, start, end):
        if not _aside().search(scene.text, start, m.start()):
            return {"sector": m["named"]}
    led = _led().search(scene.text, start, q.start)
    if led:
        return {"sector": led["named"]}
    kinds = _KIND.search(scene.text, start, end)
    named = kinds["named"].strip() if kinds else ""
    general = table("linking")["sectors"]["general"]
    return (
        {"sector": named} if named and not {*re.split("[ -]", named)}.intersection(general) else {}
    )


@cache
def _sector() -> re.Pattern[str]:
    named = alternatives(table("linking")["sectors"]["named"])
    return re.compile(
        r"\b(?:in|into|by|the|The)\s+(?:the\s+)?"
        rf"(?P<named>(?:(?!(?:the|of|for)\b)[a-z][a-z-]+,? (?:and )?){{1,5}}?{named})\b"
    )


@cache
def _led() -> re.Pattern[str]:
    """ "Real estate came second with ...", "followed by mining with ..."."""
    kinds = alternatives(table("linking")["sectors"]["kinds"])
    named = rf"(?P<named>{kinds}(?:(?:, | and |, and ){kinds})*)"
    return re.compile(rf"(?:^|\b(?:followed|trailed) by (?:the )?){named}\b[^,;]*$", re.I)


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(rf"\b{alternatives(table('linking')['sectors']['aside'])}\s+$")
