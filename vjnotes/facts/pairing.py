"""Which two countries a phrase about a relation speaks of."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache
from itertools import pairwise

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.phrase import clause, date_after, pattern
from vjnotes.lexicon import table
from vjnotes.mentions.country import regions
from vjnotes.mentions.line import Line
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period

Pair = tuple[str, str]

_COUPLING = re.compile(r"\s*(?:-{1,2}|/|,|&|and|with)\s*(?:the\s)?\s*")
_TIGHT = re.compile(r"\s*(?:-{1,2}|/)\s*")
_WITH = re.compile(
    r"\s*(?:(?:officially|formally|both|its|neighbouring|neighboring)\s)?(?:with|to|between)\s(?:the\s)?\s*"
)
_SIDES = re.compile(
    r"\b(?:the two|both|two (?:sides|countries|nations)|bilateral|each other|their|they)\b",
    re.IGNORECASE,
)


def ordered(a: str, b: str) -> Pair:
    """The two as subject and object: Vietnam first, else as they came."""
    return (b, a) if b == "Vietnam" else (a, b)


def parties(scene: Scene, low: int = 0, high: int | None = None) -> list[Name]:
    """Mentions in ``low:high`` of those that can have relations: countries and groups of them.
    Capitals stand for governments where no country is named, or two of them open the clause."""
    high = len(scene.text) if high is None else high
    found = [
        n
        for name in scene.names
        for n in _party(scene.text, name)
        if n.form != "epithet" and n.name and low <= n.start < high
    ]
    plain = [n for n in found if n.form != "capital"]
    seats = _capitals(scene, low, high)
    if seats and len(scene.text[low : seats[0].start].split()) == 0:
        return [*seats, *(n for n in plain if n.start > seats[1].start)]
    return plain or seats or found


def _capitals(scene: Scene, low: int, high: int) -> list[Name]:
    """Two capitals in one breath, for their governments: "Tokyo and Seoul normalised ties"."""
    named = [
        replace(n, name=n.country or n.name, kind="country")
        for n in scene.names
        if low <= n.start < high
        and (n.form == "capital" or (n.kind == "place" and n.name in seats()))
    ]
    for a, b in pairwise(named):
        if a.name != b.name and _COUPLING.fullmatch(scene.text, a.end, b.start):
            return [a, b]
    return []


@cache
def seats() -> frozenset[str]:
    """The names of capitals."""
    rows = table("countries")["countries"].values()
    return frozenset(capital for row in rows for capital in row.get("capital", ()))


def _party(text: str, name: Name) -> list[Name]:
    """The party a name is, or the two that the name of a common body begins with."""
    if name.kind == "country" or (name.kind == "group" and name.name in _unions()):
        return [name]
    if name.kind != "organisation":
        return []
    inside = [n for n in _regions(text[name.start : name.end]) if n.kind in ("country", "group")]
    joint = [
        (a, b)
        for a, b in pairwise(inside)
        if _COUPLING.fullmatch(text, name.start + a.end, name.start + b.start)
    ]
    kept = list(joint[0]) if joint else [n for n in inside if n.name == name.name in _unions()]
    return [replace(n, start=n.start + name.start, end=n.end + name.start) for n in kept]


@cache
def _unions() -> frozenset[str]:
    return frozenset(table("wording")["unions"])


@lru_cache(maxsize=512)
def _regions(text: str) -> tuple[Name, ...]:
    return tuple(regions(Line(text)))


def of_states(scene: Scene, low: int, high: int, *, named: bool = True) -> bool:
    """Whether it is countries that the clause speaks of: two are named, or one or their leaders,
    and no firm or club. With ``named`` false no leader need be there."""
    among = parties(scene, low, high)
    if len(distinct(among)) > 1:
        return True
    if pattern("wording", "not_states").search(scene.text, low, high):
        return False
    if not named or any(n.form != "adjective" for n in among):
        return True
    return pattern("wording", "states").search(scene.text) is not None


def named_in(name: str) -> Pair | None:
    """The two a name joins: "Vietnam-Japan Economic Partnership Agreement".

    >>> named_in("EU-Vietnam Free Trade Agreement")
    ('Vietnam', 'European Union')
    """
    for a, b in pairwise(n for n in _regions(name) if n.kind in ("country", "group")):
        if _TIGHT.fullmatch(name, a.end, b.start):
            return ordered(a.name, b.name)
    return None


def distinct(names: list[Name]) -> list[str]:
    """Their names, each once, countries before groups where there are two countries already."""
    countries = list(dict.fromkeys(n.name for n in names if n.kind == "country"))
    return countries if len(countries) >= 2 else list(dict.fromkeys(n.name for n in names))


def couplings(
    scene: Scene, low: int = 0, high: int | None = None, *, tight: bool = False
) -> list[tuple[Name, Name]]:
    """Two parties named in one breath: "Vietnam-Japan", "Japan and Vietnam"; only with a dash if
    ``tight``."""
    named = parties(scene, low, high)
    joint = _TIGHT if tight else _COUPLING
    return [
        (a, b)
        for a, b in pairwise(named)
        if a.name != b.name and joint.fullmatch(scene.text, a.end, b.start)
    ]


def pair_of(scene: Scene, context: Context, start: int, end: int) -> Pair | None:
    """The two countries that ``scene.text[start:end]``, a phrase about a relation, is about;
    ``None`` where the words leave it open."""
    low, high = clause(scene.text, start, end)
    near = _attached(scene, context, start, end, low, high) or _alone(scene, low, high, start)
    if near:
        return near
    named = distinct(parties(scene, low, high))
    if len(named) < 2:
        whole = distinct(parties(scene))
        if len(whole) == 2:
            return ordered(*whole)
        named = named or whole
    if not named:
        return _running(scene, context)
    if len(named) == 1 and context.pair and named[0] in context.pair:
        return context.pair
    return None


def pair_before(scene: Scene, context: Context, at: int) -> Pair | None:
    """The two countries named before ``at``; what is listed after it does not count."""
    named = distinct(parties(scene, 0, at))
    if len(named) == 2:
        return ordered(*named)
    if not named:
        return _running(scene, context)
    if context.pair and named[0] in context.pair and len(named) == 1:
        return context.pair
    return None


def _attached(
    scene: Scene, context: Context, start: int, end: int, low: int, high: int
) -> Pair | None:
    """Two countries that stand right at the phrase, before, inside or after it."""
    couples = couplings(scene, low, high)
    for a, b in reversed(couples):
        if a.start >= start - 1 and b.end <= end:
            return ordered(a.name, b.name)
    for a, b in couples:
        gap = scene.text[end : a.start]
        if 0 <= a.start - end <= 40 and re.fullmatch(
            r"[\s\"']*(?:relations |ties )?(?:of|between|for)\s(?:the\s)?", gap
        ):
            return ordered(a.name, b.name)
    partner = next((n for n in parties(scene, end, high) if n.start - end <= 40), None)
    if partner and _WITH.fullmatch(scene.text[end : partner.start].strip("\"' ") + " "):
        return _with(scene, context, partner, start, low)
    for a, b in reversed(couples):
        gap = scene.text[b.end : start]
        if (
            b.end <= start
            and len(gap) <= 60
            and not re.search(r"[,;]", gap)
            and len(gap.split()) <= 4
        ):
            return ordered(a.name, b.name)
    return None


def _with(scene: Scene, context: Context, partner: Name, start: int, low: int) -> Pair | None:
    """The partner named after "with", and the nearest other country before the phrase."""
    for other in reversed(parties(scene, 0, start)):
        if other.name != partner.name:
            return ordered(other.name, partner.name)
    if context.pair and partner.name in context.pair:
        return context.pair
    return None


def _alone(scene: Scene, low: int, high: int, start: int) -> Pair | None:
    """The only two of the clause; of more, the last two named together before the phrase."""
    named = distinct(parties(scene, low, high))
    if len(named) == 2:
        return ordered(*named)
    if len(named) > 2:
        before = [(a, b) for a, b in couplings(scene, low, high) if b.end <= start]
        if before and len({n for c in before for n in (c[0].name, c[1].name)}) == 2:
            a, b = before[-1]
            return ordered(a.name, b.name)
    return None


def _running(scene: Scene, context: Context) -> Pair | None:
    """No country in the sentence: the two the sentence before named, else the article's pair."""
    if scene.sentence.role in ("body", "caption"):
        before = context.before(scene)
        if before is not None and _SIDES.search(scene.text):
            named = list(dict.fromkeys(n.name for n in parties(before)))
            if len(named) == 2:
                return ordered(*named)
    return context.pair


_BETWEEN = re.compile(r"[\"']?\s+(?:between|with|of|for)\s+(?:both\s+)?(?:the\s+)?")


def past_parties(scene: Scene, at: int) -> int:
    """Where the words go on after "between Vietnam and Argentina", "with Italy"; else ``at``."""
    lead = _BETWEEN.match(scene.text, at)
    here = lead.end() if lead else -1
    for name in parties(scene, at):
        if name.start != here:
            break
        at = name.end
        joint = _COUPLING.match(scene.text, at)
        here = joint.end() if joint else -1
    return at


_LIST = re.compile(
    r"[\"']?(?:\s+(?:relations\s|ties\s)?(?:with|to)\s+(?:both\s+)?|:\s+)(?:the\s+)?"
)
_NEXT = re.compile(r"[\s,]*(?:(?:and|as well as|then)\s+)?(?:with\s+)?(?:the\s+)?")


def with_each(scene: Scene, end: int, stop: int) -> list[tuple[Name, Period | None]]:
    """The countries listed after "with", each with the date that follows it; "A and B in 2023"
    share theirs."""
    lead = _LIST.match(scene.text, end)
    at = lead.end() if lead else stop
    items: list[tuple[Name, Period | None]] = []
    waiting: list[Name] = []
    for name in parties(scene, at, stop):
        if name.start != at and not _NEXT.fullmatch(scene.text, at, name.start):
            break
        waiting.append(name)
        at = name.end
        if period := date_after(scene, name.end):
            joint = [n for n in waiting if not re.search(r"[,(]", scene.text[n.start : name.end])]
            items += [(n, period if n in joint else None) for n in waiting]
            waiting = []
            at = period.end + (1 if scene.text[period.end : period.end + 1] == ")" else 0)
    return items + [(n, None) for n in waiting]
