"""Which two countries a phrase about a relation speaks of."""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.lands import compared
from vjnotes.facts.phrase import clause, date_after
from vjnotes.lexicon.rules import pattern, rule, senses
from vjnotes.mentions.country import regions, seats
from vjnotes.mentions.line import Line
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period

Pair = tuple[str, str]

_COUPLING = re.compile(r"\s*(?:-{1,2}|/|,|&|and|with)\s*(?:the\s)?\s*")
_TIGHT = re.compile(r"\s*(?:-{1,2}|/)\s*")


def ordered(a: str, b: str) -> Pair:
    """The two as subject and object: Vietnam first, else as they came."""
    return (b, a) if b == "Vietnam" else (a, b)


def parties(scene: Scene, low: int = 0, high: int | None = None) -> list[Name]:
    """Mentions in ``low:high`` of those that can have relations: countries and groups of them.
    Capitals stand for governments where no country is named, or two of them open the clause."""
    high = len(scene.text) if high is None else high
    found = [n for n in _parties(scene.text, scene.names) if low <= n.start < high]
    plain = [n for n in found if n.form != "capital"]
    two = _capitals(scene, low, high)
    if two and not scene.text[low : two[0].start].strip():
        return [*two, *(n for n in plain if n.start > two[1].start)]
    return plain or two or found


@lru_cache(maxsize=8)
def _parties(text: str, names: tuple[Name, ...]) -> list[Name]:
    return [n for name in names for n in _party(text, name) if n.form != "epithet"]


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


def _party(text: str, name: Name) -> list[Name]:
    """The party a name is, or the two that the name of a common body begins with."""
    unions = senses("wording", "unions").values()
    if name.kind == "country" or (name.kind == "group" and name.name in unions):
        return [] if rule("wording", "one_of").match(text, name.end) else [name]
    if name.kind != "organisation":
        return []
    inside = [
        replace(n, start=n.start + name.start, end=n.end + name.start)
        for n in _regions(text[name.start : name.end])
    ]
    joint = (list(c) for c in pairwise(inside) if _COUPLING.fullmatch(text, c[0].end, c[1].start))
    return next(joint, [n for n in inside if n.name == name.name and n.name in unions])


@lru_cache(maxsize=512)
def _regions(text: str) -> tuple[Name, ...]:
    return tuple(n for n in regions(Line(text)) if n.kind in ("country", "group"))


def of_states(scene: Scene, low: int, high: int, *, named: bool = True) -> bool:
    """Whether the clause is of countries: two, or one or their leaders, and no firm or club."""
    among = parties(scene, low, high)
    if len(distinct(among)) > 1:
        return True
    if pattern("wording", "not_states").search(scene.text, low, high):
        return False
    if not named or any(n.form != "adjective" for n in among):
        return True
    person = any(n.kind == "person" for n in scene.names)
    return person or pattern("wording", "states").search(scene.text) is not None


def named_in(name: str) -> Pair | None:
    """The two a name joins: "Vietnam-Japan Economic Partnership Agreement".

    >>> named_in("EU-Vietnam Free Trade Agreement")
    ('Vietnam', 'European Union')
    """
    for a, b in pairwise(_regions(name)):
        if _TIGHT.fullmatch(name, a.end, b.start):
            return ordered(a.name, b.name)
    return None


def distinct(names: list[Name]) -> list[str]:
    """Their names, each once, countries before groups where there are two countries already."""
    countries = list(dict.fromkeys(n.name for n in names if n.kind == "country"))
    return countries if len(countries) >= 2 else list(dict.fromkeys(n.name for n in names))


def but_where(scene: Scene, names: list[Name]) -> list[Name]:
    """Of more than two, those that are not only where it was: "Chile and Peru signed in Panama";
    of two, the one, if both signed."""
    both = rule("agreement", "both").search(scene.text) is not None
    if both and len(distinct(names)) == 2:
        there = [n for n in names if rule("agreement", "signed_in").search(scene.text, 0, n.start)]
        return [n for n in names if n not in there] or names
    if len(distinct(names)) < 3:
        return names
    acting = [n for n in names if not scene.text.endswith((" in ", " in the "), 0, n.start)]
    return acting if len(distinct(acting)) == 2 else names


def couplings(scene: Scene, low: int, high: int) -> list[Pair]:
    """Two parties named in one breath: "Vietnam-Japan", "Japan and Vietnam"."""
    return [
        ordered(a.name, b.name)
        for a, b in pairwise(parties(scene, low, high))
        if a.name != b.name and b.end <= high and _COUPLING.fullmatch(scene.text, a.end, b.start)
    ]


def pair_of(scene: Scene, context: Context, start: int, end: int) -> Pair | None:
    """The two that ``scene.text[start:end]``, about a relation, is about; None if left open."""
    low, high = clause(scene.text, start, end)
    if inside := couplings(scene, start, end):
        return inside[-1]
    if context.pair and rule("wording", "own").search(scene.text[:start]):
        return context.pair
    if lead := rule("wording", "between").match(scene.text, end):
        told = couplings(scene, lead.end(), high)
        if told and " between " in lead[0]:
            return told[0]
    groups = (n for n in scene.names if n.kind == "group" and end <= n.start < end + 30)
    other = next((n for n in groups if not _party(scene.text, n)), None)
    if other and rule("wording", "with").fullmatch(scene.text, end, other.start):
        return None  # "its partnership with NATO"
    after = next(iter(parties(scene, end, high)), None)
    if after and rule("wording", "with").fullmatch(scene.text, end, after.start):
        before = [n.name for n in parties(scene, 0, start) if n.name != after.name]
        if before:
            return ordered(before[-1], after.name)
    near = but_where(scene, parties(scene, low, high))
    if len(distinct(near)) > 2 and (couples := couplings(scene, low, start)):
        return couples[-1]
    acting = [n for n in near if not scene.text.endswith(("in ", "In "), 0, n.start)]
    two = distinct(acting)
    if len(two) == 2 < len(distinct(near)):
        return ordered(*two)  # "the presidents of Laos and Peru signed it in Chile"
    if near and near[0].start >= end and rule("wording", "sides").search(scene.text, low, start):
        aside = len(two) == 1 and not scene.text.endswith("with ", 0, near[0].start)
        if aside and not set(two) <= set(context.pair or ()):
            return _of(scene, context)  # "The two sides signed a pact on the rebuilding of Ukraine"
    return _of(scene, context, near, parties(scene))


def pair_before(scene: Scene, context: Context, at: int) -> Pair | None:
    """The two countries named before ``at``; what is listed after it does not count."""
    return _of(scene, context, parties(scene, 0, at))


def _of(scene: Scene, context: Context, *groups: list[Name]) -> Pair | None:
    """The first group of two; else the two the sentence before named or the article is about."""
    among = [distinct(group) for group in groups]
    for named in among:
        if len(named) == 2:
            return ordered(*named)
    named = next(filter(None, among), [])
    if not named and scene.sentence.role in ("body", "caption"):
        before = context.before(scene)
        if before and rule("wording", "bloc").search(before.text):
            return None  # "between China and Africa. The two sides"
        people = before and any(n.kind == "person" for n in before.names)
        told = parties(before) if before and not people else []
        told = [n for n in told if before and not compared(before, n)]  # "second after Laos"
        astray = rule("wording", "astray")
        told = [n for n in told if before and not astray.search(before.text, 0, n.start)]
        earlier = distinct([n for n in told if n.kind == "country"])
        if len(earlier) == 2 and rule("wording", "sides").search(scene.text):
            return ordered(*earlier)
    return context.pair if set(named) <= set(context.pair or ()) else None


def past_parties(scene: Scene, at: int) -> int:
    """Where the words go on after "between Vietnam and Argentina", "with Italy"; else ``at``."""
    lead = rule("wording", "between").match(scene.text, at)
    here = lead.end() if lead else -1
    for name in parties(scene, at):
        if name.start != here:
            break
        at = name.end
        joint = _COUPLING.match(scene.text, at)
        here = joint.end() if joint else -1
    return at


def with_each(scene: Scene, end: int, stop: int) -> list[tuple[Name, Period | None]]:
    """The countries listed after "with", each with its date; "A and B in 2023" share theirs."""
    lead = rule("wording", "list").match(scene.text, end)
    at = lead.end() if lead else stop
    items: list[tuple[Name, Period | None]] = []
    waiting: list[Name] = []
    for name in parties(scene, at, stop):
        if not rule("wording", "next").fullmatch(scene.text, at, name.start):
            break
        waiting.append(name)
        at = name.end
        if period := date_after(scene, name.end):
            joint = [n for n in waiting if not re.search(r"[,(]", scene.text[n.start : name.end])]
            items += [(n, period if n in joint else None) for n in waiting]
            waiting = []
            at = period.end + (scene.text[period.end : period.end + 1] == ")")
    return items + [(n, None) for n in waiting]
