"""Choice: which cue of a sentence names what a figure measures."""

from __future__ import annotations

import re
from functools import cache

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, Measure, cues
from vjnotes.facts.gap import distance, same_sum
from vjnotes.facts.listing import is_bare
from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table
from vjnotes.mentions.quantity import Quantity

FAR = {"money": 16, "count": 14, "percent": 12}
_OF = re.compile(r"\s*(?:worth )?(?:of|in|from|worth|for|as(?! (?:its|their|the)\b))\b[\w\s'-]*$")
_NOUN = re.compile(
    r"[\s-]*(?:(?!(?:in|to|from|by|for|on|with|and|or|at|that|who|which|after|billion|million)\b)[\w'()&/-]+[\s,-]+){0,5}"
)
_COUNTED = re.compile(r"\b(?:number|total|count|figure|tally)\s+of\b", re.I)
_INVEST = re.compile(
    r"\b(?:invest\w*|FDI|capital|registered|licen[sc]ed|Japanese-invested|ventures?)\b", re.I
)
_LEADS = re.compile(
    r"\s*(?:of|at|worth|were|was|is|reached|hit|to|stood at|totall?ed|only|just)\s+(?:\w+\s+){0,2}$"
)
_BRACKET = re.compile(r"^\s*\([^)]*\)")
_LONE = {"project", "projects"}
_OWN_NOUN = re.compile(
    r"\s+(?!was\b|has\b|is\b|as\b)(?:(?:local|domestic|new|more|other|[A-Z]\w+) )?"
    r"(?:[a-z]+s|people)\b"
)
_CAUSE = re.compile(
    r"\b(?:due to|because of|owing to|thanks to|amid|attributed to|as a result of)"
    r"\s+(?:[\w'-]+\s+){0,3}$"
)
_INSIDE = re.compile(r"\b(?:at|in|from|to|with|for)\s+(?:\w+\s+)?$")
_BY = re.compile(r"\s*(?:of|at|worth|which (?:reached|hit))\s*")
_LOCAL = re.compile(r"\b(?:local|domestic|native)\b")
_COMMUNITY = re.compile(r"\bcommunity of (?:\w+ ){0,3}$")
_PEOPLE = {"citizens", "students", "interns", "workers", "tourists"}
_EMPLOYED = re.compile(r"\b(?:employ\w*|hir(?:e[sd]?|ing)|recruit\w*|jobs? (?:for|to))\b")
_PART_OF = re.compile(
    r"\b(?:half|thirds?|quarters?|fifths?|percent|per cent|most|majority|%)"
    r" of (?:the |all (?:the )?)$"
)
_STAFF = re.compile(r"\s+(?:people|persons|workers|employees|staff|jobs)\b")
_WITH = re.compile(r"\s*(?:(?:in|during|last|this) [\w ]{2,20} )?(?:with|:|\()\s*(?:\w+\s+){0,2}")
_WORTH = re.compile(r"[^.;]{0,30}\b(?:worth|valued at)\b")
_AID = re.compile(r"\b(?:aid|ODA|loans?|grants?|assistance)\b")
_ANEW = re.compile(
    r"\s*(?:in \d{4})?,?\s*"
    r"(?:and\b|while\b|but\b|whereas\b|of (?:the latter|which|this|that|these)\b|with (?=[A-Z]))"
)
_FEW, _FIRMS = 100, 10


def nearest(scene: Scene, q: Quantity, named: list[Cue], kind: str) -> tuple[Cue, Measure] | None:
    """The cue that names what ``q`` measures: the one fewest words and boundaries away."""
    best: tuple[int, Cue, Measure] | None = None
    for cue in named:
        m = cue.measure(kind)
        if m is None or (kind == "count" and not _counts(scene, q, cue, m)):
            continue
        cost = _cost(scene, q, cue)
        if best is None or cost < best[0]:
            best = cost, cue, m
    return None if best is None or best[0] > FAR[kind] else (best[1], best[2])


def _cost(scene: Scene, q: Quantity, cue: Cue) -> int:
    weak = 4 if is_weak(scene, cue) else 0
    if cue.end <= q.start:
        between = scene.text[cue.end : q.start]
        joined = 2 if re.search(r"\band\s+(?:\w+\s+){0,2}$", between) else 0
        return (
            weak
            + joined
            + distance(scene, cue.end, q.start)
            + 5 * others(scene, cue.end, q.start, q)
        )
    if cue.start >= q.end:
        anew = 9 if _ANEW.match(scene.text, q.end, cue.start) else 0
        near = anew - 2 if _OF.match(_BRACKET.sub("", scene.text[q.end : cue.start])) else anew + 2
        return (
            near
            + distance(scene, q.end, cue.start)
            + 5 * others(scene, q.end, cue.start, q)
            + _next_owns(scene, q, cue)
        )
    return 0


def without_causes(scene: Scene, named: list[Cue]) -> list[Cue]:
    """The cues but those of a cause ("fell due to lower imports"), where there are others."""
    figures = [q.opening for q in scene.quantities]

    def is_cause(c: Cue) -> bool:
        led = any(_BY.fullmatch(scene.text[c.end : at]) for at in figures if at >= c.end)
        return not led and _CAUSE.search(scene.text, 0, c.start) is not None

    return [c for c in named if not is_cause(c)] or named


def is_weak(scene: Scene, cue: Cue) -> bool:
    """Whether a cue is a word too general to win over one that names the measure."""
    return scene.text[cue.start : cue.end].lower() in _weak()


@cache
def _weak() -> frozenset[str]:
    return frozenset(table("linking")["stock"]["weak"])


def _next_owns(scene: Scene, q: Quantity, cue: Cue) -> int:
    """A toll on a cue behind the figure that leads to a figure of its own."""
    after = [o.start for o in scene.quantities if o.kind == q.kind and o.start >= cue.end]
    return 6 if after and _LEADS.match(scene.text[cue.end : after[0]]) else 0


def others(scene: Scene, left: int, right: int, q: Quantity) -> int:
    """The figures of the same kind between two places; the same sum in another currency is none."""
    return sum(
        1
        for o in scene.quantities
        if o.kind == q.kind and left <= o.start and o.end <= right and not same_sum(scene, q, o)
    )


def _counts(scene: Scene, q: Quantity, cue: Cue, m: Measure) -> bool:
    """Whether ``cue`` is what ``q`` counts: its noun, or the subject of "the number of"."""
    if re.search(
        r"\b(?:among|out of|\w+ in)\s+(?:the\s+)?$", scene.text[: q.start]
    ) and not re.search(r"\bin\s+$", scene.text[: q.start]):
        return False
    if _PART_OF.search(scene.text, 0, q.opening) and not any(
        q.end <= n.start and n.end <= cue.end for n in scene.countries()
    ):
        return False  # "half of the 404,000 trainees are from Vietnam"
    if not _is_ours(scene, q, cue, m) or re.match(r"\s+out of\b", scene.text[q.end :]):
        return False
    if cue.start >= q.end:
        if others(scene, q.end, cue.start, q) and not scene.text.startswith(" of the ", q.end):
            return False
        between = scene.text[q.end : cue.start]
        return _NOUN.fullmatch(between) is not None and not _heads().search(between)
    if re.match(r"\s*-?strong\b", scene.text[q.end :]):
        return True
    if _OWN_NOUN.match(scene.text, q.end) and not is_bare(scene, q):
        return False  # "firms ..., employing 50,000 local people"
    between = scene.text[cue.end : q.start]
    head = scene.text[max(0, cue.start - 60) : cue.start]
    counted = _COUNTED.search(head) is not None or m.topic == "people"
    return counted and (
        _comes_to().search(between) is not None
        or re.search(r",\s+(?:\w+\s+){0,2}$", between) is not None
        or _WITH.fullmatch(between) is not None
    )


def _settled(scene: Scene, q: Quantity, cue: Cue) -> bool:
    """Whether the words tell of firms that are in a country, not of some that came, were asked,
    helped or chosen."""
    there, here, in_a = _presence()
    left, right = min(q.opening, cue.start), max(q.end, cue.end)
    lands = {n.start for n in scene.countries()}
    found = in_a.match(scene.text, right)
    return (
        there.search(scene.text, 0, left) is not None
        or here.match(scene.text, right) is not None
        or (found is not None and found.end() in lands and not _asked().search(scene.text, 0, left))
    )


@cache
def _presence() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Words before firms that are somewhere, after them, and before the country itself."""
    lists = table("linking")["lists"]
    return (
        re.compile(
            rf"\b(?:(?:{alternatives(lists['has_firms'])})\s+(?:[\w'-]+\s+){{0,3}}|ha[sd]\s+|have\s+)$",
            re.I,
        ),
        re.compile(rf",?\s*(?:[\w'()&-]+,?\s+){{0,5}}?(?:{alternatives(lists['settled'])})\b"),
        re.compile(
            r"\s+(?:(?:currently|now|already|both)\s+)?(?:in|across|throughout)\s+(?:the\s+)?"
        ),
    )


def _of_firms(scene: Scene, q: Quantity) -> bool:
    """ "Korean firms employing 700,000 workers": people at home, whoever pays them."""
    hired = list(_EMPLOYED.finditer(scene.text, 0, q.opening))
    return bool(hired) and any(
        c.measures[0].metric == "enterprises" and c.end <= hired[-1].start()
        for c in cues(scene.text)
    )


@cache
def _asked() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(table('linking')['lists']['chosen'])})\b", re.I)


def _abroad(scene: Scene, q: Quantity, cue: Cue) -> bool:
    """ "Vietnam has 90 projects in Laos": what a country has in another is invested there."""
    has = re.search(r"\b(?:has|have|had|with)\s+(?:\w+\s+){0,2}$", scene.text[: q.start])
    return (
        has is not None
        and not _AID.search(scene.text)
        and any(
            re.fullmatch(r"\s+in\s+(?:the\s+)?", scene.text[cue.end : n.start])
            for n in scene.countries()
            if n.start >= cue.end
        )
    )


@cache
def _heads() -> re.Pattern[str]:
    """ "30 heads of Japanese firms": people, not firms."""
    return re.compile(rf"\b(?:{alternatives(table('linking')['lists']['heads'])}) of\b", re.I)


@cache
def _comes_to() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(table('linking')['lists']['comes_to'])})\b")


def _is_ours(scene: Scene, q: Quantity, cue: Cue, m: Measure) -> bool:
    """Whether the words around make a plain noun ("people", "projects") a measure of ours."""
    words = scene.text[cue.start : cue.end].lower()
    if m.metric in _PEOPLE and (q.value < _FEW or _LOCAL.search(scene.text[q.end : cue.end])):
        return False
    if m.metric == "universities" and _INSIDE.search(scene.text, 0, cue.start):
        return False  # "students at universities"
    if m.metric == "activities" and q.value < _FIRMS:
        return False
    if m.metric == "enterprises":
        staff = _STAFF.match(scene.text, q.end)
        return q.value >= _FIRMS and not staff and _settled(scene, q, cue)
    if m.metric == "workers" and _of_firms(scene, q):
        return False
    if m.metric == "fdi_projects" and scene.text[cue.start].isupper() and q.value < _FIRMS:
        return False  # "the Big Four Projects"
    if words in _LONE:
        bought = _WORTH.match(scene.text, cue.end) and not _AID.search(scene.text)
        return bool(_INVEST.search(scene.text) or bought or _abroad(scene, q, cue))
    if m.metric == "citizens":
        community = _COMMUNITY.search(scene.text[: q.start])
        left = min(q.end, cue.start) if cue.start >= q.end else max(0, cue.start - 30)
        left = community.start() - 20 if community else left
        return (
            any(left <= n.start and n.end <= cue.end for n in scene.countries())
            or "living" in scene.text[cue.end : cue.end + 20]
        )
    return True
