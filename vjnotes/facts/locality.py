"""Ties between cities, provinces and prefectures of two countries, and how many there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.localcounts import counts
from vjnotes.facts.pairing import seats
from vjnotes.facts.phrase import (
    DATED,
    alternatives,
    clause,
    closed,
    date_later,
    dates,
    has,
    is_told,
    mood,
    since,
    stops,
)
from vjnotes.facts.sites import Place, date_before, places_in
from vjnotes.facts.towns import unknown
from vjnotes.lexicon import table
from vjnotes.mentions.period import Period

TOPIC = "locality"


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Pairs of places, and counts of pairs and of documents signed."""
    if not is_told(scene.text):
        return
    yield from pairs(scene, context)
    yield from counts(scene, context)


@cache
def _words(part: str) -> dict[str, Any]:
    found: dict[str, Any] = table("locality")[part]
    return found


@cache
def _cue() -> re.Pattern[str]:
    forms = [w for words in _words("cues")["kinds"].values() for w in words]
    return re.compile(rf"(?<![\w-])(?:{alternatives(forms)})(?![\w-])", re.IGNORECASE)


@cache
def _kinds() -> dict[str, str]:
    return {w.lower(): kind for kind, words in _words("cues")["kinds"].items() for w in words}


@cache
def _pattern(part: str, key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(_words(part)[key])})(?![\w-])", re.IGNORECASE)


def pairs(scene: Scene, context: Context) -> Iterator[Draft]:
    """Every pair of the sentence, part by part of its list."""
    named = any(n.kind == "place" or n.form == "capital" for n in scene.names)
    if not named and not has(scene.text, "twin", "sister", "partner", "friendship", "cities", "("):
        return
    cues = list(_cue().finditer(scene.text))
    if not cues and not _is_carried(scene, context):
        return
    if _pattern("not", "words").search(scene.text):
        return
    kind = max((_kinds()[" ".join(c[0].lower().split())] for c in cues), key=len, default="")
    found = False
    carried: list[re.Match[str]] = []
    for low, high in _parts(scene.text):
        own = [c for c in cues if low <= c.start() < high]
        for draft in _part(scene, own, carried, kind, (low, high)):
            found = True
            yield draft
        carried = own or carried
    if not found and kind:
        yield from unknown(scene, context, kind)


def _part(
    scene: Scene,
    own: list[re.Match[str]],
    carried: list[re.Match[str]],
    kind: str,
    bounds: tuple[int, int],
) -> Iterator[Draft]:
    """The pairs of one part. What no strong cue of its own ties counts if dated or listed."""
    low, high = bounds
    places = places_in(scene, low, high)
    if not own and carried and not any(p.period for p in places):
        joint = any(_is_joint(scene.text, a, b) for a, b in pairwise(places))
        places = places if joint else []
    cues = own or carried
    strong = any(_kinds()[" ".join(c[0].lower().split())] for c in cues)
    if not strong and not (cues and _is_listed(scene.text, places)):
        places = places if _is_tied(scene, places, bounds) else []
    others = [p.country for p in places[1:]]
    if not set(others) - {p.country for p in places[:1]}:
        return
    if len({p.country for p in places}) > 2 and places[0].country in others:
        return
    if _pattern("denied", "words").search(scene.text, low, high):
        return
    near = [c for c in own if c.start() < places[0].start] or own
    status = mood(scene.text, low, near[-1].start()) if near else "reported"
    yield from _paired(scene, places, kind, status or "reported")


def _is_carried(scene: Scene, context: Context) -> bool:
    """A list, or a line of one, whose heading or first sentence names the tie."""
    if not (_is_list(scene.text) or _LINE.fullmatch(scene.text)):
        return False
    for other in reversed(context.scenes[max(0, scene.index - 12) : scene.index]):
        if _cue().search(other.text):
            return True
        if not _LINE.fullmatch(other.text):
            return False
    return False


_LINE = re.compile(r"\W{0,4}[A-Z][^.;:]{4,70}\([^()]{0,20}\d{4}\)\W{0,2}")


def _is_listed(text: str, places: list[Place]) -> bool:
    """Two pairs or more in one breath: "A works with B, C with D"."""
    joint = [a for a, b in pairwise(places) if _is_joint(text, a, b)]
    return (_is_list(text) and any(p.period for p in places)) or len(joint) > 1


def _is_joint(text: str, a: Place, b: Place) -> bool:
    return a.country != b.country and _JOINT.fullmatch(text, a.end, b.start) is not None


_JOINT = re.compile(r"\s(?:with|and|works with)\s(?:the\s)?|\s?-\s?")


def _is_tied(scene: Scene, places: list[Place], bounds: tuple[int, int]) -> bool:
    """Where the words tie nothing by themselves: two places near each other, and a date of theirs;
    not two capitals, which stand for their governments."""
    if len(places) < 2 or not dates(scene, *bounds):
        return False
    capitals = [p for p in places if p.name in seats()]
    return len(capitals) < len(places) and places[1].start - places[0].end <= 60


def _is_list(text: str) -> bool:
    """A list of pairs that the sentence before has opened."""
    return text.count(";") >= 2 or len(re.findall(r"\(\d{4}\)", text)) >= 2


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """The clauses of the sentence, or the parts of its list."""
    at = 0
    for start, end in stops(text):
        yield at, start
        at = end
    yield at, len(text)


def _paired(scene: Scene, places: list[Place], kind: str, status: Status) -> Iterator[Draft]:
    """Pairs by country: what follows of the other country belongs to the place before it, until a
    place of the first country opens the next pair."""
    if zipped := _respectively(scene, places):
        pairs = zipped
    else:
        pairs = list(_alternating(scene.text, places))
    common = _common(scene, places)
    leads = {head.start: date_before(scene, head.start) for head, _ in pairs}
    lead: Period | None = None
    for head, partner in pairs:
        lead = leads[head.start] or lead
        own = partner.period or head.period or lead
        if own is None and not any(leads.values()):
            own = _later(scene, max(head.end, partner.end), places) or common
        yield _pair(scene, head, partner, since(own), kind, status)


def _later(scene: Scene, at: int, places: list[Place]) -> Period | None:
    """The date told of a pair before the next place is named."""
    stop = min((p.start for p in places if p.start >= at), default=len(scene.text))
    return date_later(scene, at, stop, 60)


def _alternating(text: str, places: list[Place]) -> Iterator[tuple[Place, Place]]:
    heads: list[Place] = []
    last: Place | None = None
    paired = False
    for place in places:
        if not heads or place.country == heads[0].country:
            if paired or (heads and not _joined(text[heads[-1].end : place.start])):
                heads = []
                paired = False
            heads.append(place)
            continue
        paired, last = True, place
        for head in heads:
            yield head, place
    if last and not paired and len(heads) == 1 and _FOLLOWED.match(text, heads[0].end):
        yield heads[0], last


# "A and B have been friendship cities since 2009, and C joined in 2013"
_FOLLOWED = re.compile(r"\s(?:joined|followed|came|was added|did so|did the same)\b")


def _joined(gap: str) -> bool:
    """Two places named together: "Osaka (2007) and Nagano"."""
    return (
        re.fullmatch(r"(?:\s\([^)]{4,30}\))?,?\s(?:and\s)?(?:the\s(?:city|province)\sof\s)?", gap)
        is not None
    )


def _respectively(scene: Scene, places: list[Place]) -> list[tuple[Place, Place]]:
    """ "Hanoi and Da Nang with Tokyo and Sakai respectively in 2013 and 2009" """
    if not re.search(r"\brespectively\b", scene.text):
        return []
    first = [p for p in places if p.country == places[0].country]
    second = [replace(p, period=None) for p in places if p.country != places[0].country]
    if len(first) != len(second):
        return []
    told = [p for p in scene.periods if p.start >= places[-1].end and p.kind in DATED]
    if len(told) == len(second):
        second = [replace(p, period=when) for p, when in zip(second, told, strict=True)]
    return list(zip(first, second, strict=True))


def _common(scene: Scene, places: list[Place]) -> Period | None:
    """A date of the clause that no one place has: "In 2009, ..." or "... since then 2010"."""
    low, high = clause(scene.text, places[0].start, places[-1].end)
    if any(p.period for p in places):
        return None
    found = [
        p
        for p in scene.periods
        if p.kind in DATED
        and p.label
        and (low <= p.start < places[0].start or places[0].end <= p.start < high)
    ]
    return found[0] if len(found) == 1 else None


def _pair(
    scene: Scene, head: Place, partner: Place, period: Period | None, kind: str, status: Status
) -> Draft:
    if partner.country == "Vietnam":
        subject, other = partner, head
    else:
        subject, other = head, partner
    start, end = min(head.start, partner.start), max(head.end, partner.end)
    if end - start > 60 and partner.period:
        start = partner.start
    if period and start <= period.end and period.start - end <= 40:
        start, end = min(start, period.start), max(end, period.end)
    start, end = closed(scene.text, start, end)
    return Draft(
        TOPIC,
        "city_pair",
        start,
        end,
        "locality.pair",
        subject=subject.name,
        object=other.name,
        period=period if status == "reported" else None,
        status=status,
        detail={"kind": kind} if kind else {},
    )
