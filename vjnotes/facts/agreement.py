"""Agreements between countries: trade agreements, documents, most favoured nation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.documents import documents
from vjnotes.facts.draft import Draft
from vjnotes.facts.favoured import favoured
from vjnotes.facts.locality import pairs
from vjnotes.facts.negotiations import negotiations
from vjnotes.facts.pairing import distinct, ordered, pair_of, parties
from vjnotes.facts.phrase import (
    alternatives,
    clause,
    closed,
    date_after,
    date_first,
    date_later,
    is_told,
    mood,
    since,
    written,
)
from vjnotes.facts.tradepacts import Pact, pacts
from vjnotes.lexicon import table
from vjnotes.mentions.period import Period

TOPIC = "agreement"

Parties = tuple[str | None, str | None]
Event = tuple[int, str]
"""Where the word stands that says what was done, and the stage it stands for."""


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Trade agreements, other documents, negotiations begun, and most favoured nation."""
    if not is_told(scene.text):
        return
    found = pacts(scene)
    begun = list(negotiations(scene, context))
    spans = [(d.start, d.end) for d in begun]
    yield from begun
    yield from _trade(scene, context, [p for p in found if not _within_any(p, spans)])
    local = [(d.start - 80, d.end + 80) for d in pairs(scene, context)]
    yield from documents(scene, context, local + [(p.start, p.end) for p in found])
    yield from favoured(scene, context)


# ---- trade agreements


def _trade(scene: Scene, context: Context, found: list[Pact]) -> Iterator[Draft]:
    """Each agreement with its stage; one dated says when that was reached."""
    last: list[Event] = []
    for i, pact in enumerate(found):
        low, high = clause(scene.text, pact.start, pact.end)
        before = found[i - 1].end if i and found[i - 1].end > low else low
        stop = min(high, found[i + 1].start if i + 1 < len(found) else high)
        first = _stage_before(scene.text, before, pact.start)
        events = [*([first] if first else []), *_stages_after(scene.text, pact.end, stop)]
        if not events and _stands(scene, pact, stop):
            events = [(pact.start, "standing")]
        if not events and i and _is_list(scene.text[found[i - 1].end : pact.start]):
            events = last
        if not events:
            events = _shared(scene.text, found, i, high)
        last = events
        for event in {name: (at, name) for at, name in reversed(events)}.values():
            if mood(scene.text, low, min(event[0], pact.start)) is None:
                continue
            whose = _whose(scene, context, pact, event, found)
            draft = _fta(scene, context, pact, event, whose, (low, stop))
            if whose[0] or (pact.known and draft.period):  # of many: the date is worth telling
                yield draft


def _within_any(pact: Pact, spans: list[tuple[int, int]]) -> bool:
    return any(low <= pact.start < high for low, high in spans)


def _is_list(gap: str) -> bool:
    return (
        len(gap) <= 12
        and re.fullmatch(r"\)?[,;]?\s?(?:and|as well as|or)?\s?(?:the\s)?", gap) is not None
    )


def _shared(text: str, found: list[Pact], i: int, high: int) -> list[Event]:
    """What is told after the whole list this agreement stands in."""
    while i + 1 < len(found) and _is_list(text[found[i].end : found[i + 1].start]):
        i += 1
    return _stages_after(text, found[i].end, high)


def _stands(scene: Scene, pact: Pact, stop: int) -> bool:
    """ "have had an economic partnership agreement since 2011" """
    period = date_after(scene, pact.end, stop)
    words = scene.text[pact.end : period.end] if period else ""
    return re.match(r"\s(?:\([^)]*\)\s)?since\s", words) is not None


@cache
def _stages() -> re.Pattern[str]:
    words = {w: stage for stage, forms in table("agreement")["stages"].items() for w in forms}
    return re.compile(rf"(?<![\w-])(?:{alternatives(words)})(?![\w-])", re.IGNORECASE)


@cache
def _stage_of() -> dict[str, str]:
    return {w: stage for stage, forms in table("agreement")["stages"].items() for w in forms}


def _stage_before(text: str, low: int, at: int) -> Event | None:
    found = None
    for match in _stages().finditer(text, max(low, at - 130), at):
        stage = _stage_of()[" ".join(match[0].lower().split())]
        if not (found and found[1] == "concluded" and stage == "negotiated"):
            found = (match.start(), stage)
    return found


def _stages_after(text: str, at: int, high: int) -> list[Event]:
    """What is told of it after its name, up to two things: "signed, and in force since"."""
    events: list[Event] = []
    for match in _stages().finditer(text, at, min(high, at + 140)):
        lead = text[at : match.start()]
        if re.search(r"[,;]\s(?:and|while)\s|\bto\s$", lead) or (len(lead) > 90 and not events):
            break
        verb = _stage_of()[" ".join(match[0].lower().split())]
        if verb in _EFFECTS or _PASSIVE.search(lead) or re.fullmatch(r"[\s,()]{1,4}", lead):
            events.append((match.start(), verb))
    return events[:2]


_EFFECTS = frozenset({"in force", "ratified", "concluded"})
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|has|have|had|will|be|which|that|,|\()\s?$")


_BOTH = re.compile(r"\b(?:both|members|parties|signatories|the two|we|all)\b", re.IGNORECASE)


def _whose(scene: Scene, context: Context, pact: Pact, stage: Event, found: list[Pact]) -> Parties:
    """The two the sentence names outside the agreement's name; else the two in the name; else the
    one that did it."""
    low, high = clause(scene.text, pact.start, pact.end)
    outside = [
        n for n in parties(scene, low, high) if not any(p.start <= n.start < p.end for p in found)
    ]
    named = distinct(outside)
    if stage[1] == "joined" and not _BOTH.search(scene.text, low, high):
        nearest = [n for n in outside if n.start < pact.start]
        return (nearest[-1].name if nearest else None), None
    if len(named) == 2:
        return ordered(*named)
    if pact.pair:
        return pact.pair
    if len(named) == 1 and re.search(r"\bfor\s$", scene.text[low : outside[0].start]):
        return named[0], None
    if (
        len(named) == 1
        and outside[0].start < pact.start
        and not re.search(r"\b(?:with|bilateral)\b", scene.text[low:high])
    ):
        return named[0], None
    return pair_of(scene, context, pact.start, pact.end) or (None, None)


_DATED_AS = {"signed": "agreement_signed", "in force": "agreement_effective"}


def _fta(
    scene: Scene,
    context: Context,
    pact: Pact,
    stage: Event,
    whose: Parties,
    bounds: tuple[int, int],
) -> Draft:
    at, name = stage
    standing = name == "standing"
    if standing:
        name = "in force"
    period = _when(scene, pact, at, bounds)
    metric = _DATED_AS.get(name, "fta") if period and not standing else "fta"
    begins = metric == "agreement_effective" or name in ("in force", "joined")
    meant = mood(scene.text, bounds[0], min(at, pact.start) if at < pact.start else at)
    status = "reported" if name in ("negotiated", "realisation") else meant or "reported"
    start, end = min(at, pact.start), max(pact.end, at)
    if at > pact.start:
        end = max(end, at + len(scene.text[at:].split(" ")[0]))
    if period:
        start, end = min(start, period.start), max(end, period.end)
    detail = {"stage": name}
    if pact.acronym:
        detail["acronym"] = pact.acronym
    start, end = closed(scene.text, *_within(start, end, pact, bounds))
    return Draft(
        TOPIC,
        metric,
        start,
        end,
        "agreement.trade",
        subject=whose[0],
        object=whose[1],
        value=pact.name or written(scene, context, pact.start, pact.name_end),
        unit="text",
        period=since(period) if begins else period,
        status=status,
        detail=detail,
    )


def _within(start: int, end: int, pact: Pact, bounds: tuple[int, int]) -> tuple[int, int]:
    """The span, without what lies far before the name in a long list."""
    return (start if pact.start - start <= 160 else pact.start), min(end, max(bounds[1], pact.end))


def _when(scene: Scene, pact: Pact, at: int, bounds: tuple[int, int]) -> Period | None:
    """The date of what was done: after the verb that follows the name, right after the name, later
    in the clause, or at its head."""
    if at > pact.end:
        verb = _stages().match(scene.text, at)
        last = verb.end() if verb else at
        later = date_after(scene, last, bounds[1]) or date_later(scene, last, bounds[1], 70)
        return later or date_first(scene, bounds[0], pact.start, 2)
    return (
        date_after(scene, pact.end, bounds[1])
        or date_later(scene, pact.end, bounds[1], 70)
        or date_first(scene, bounds[0], at, 2)
    )
