"""Relations of two countries: levels of partnership, diplomatic ties, anniversaries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.levels import Level, canonical, levels
from vjnotes.facts.pairing import (
    Pair,
    of_states,
    ordered,
    pair_of,
    parties,
    past_parties,
    with_each,
)
from vjnotes.facts.phrase import (
    alternatives,
    clause,
    closed,
    date_after,
    date_first,
    date_later,
    dates,
    is_told,
    mood,
    since,
    written,
)
from vjnotes.facts.ties import anniversaries, ties
from vjnotes.lexicon import table
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period

TOPIC = "partnership"


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Levels of partnership, diplomatic ties and anniversaries the sentence states."""
    if not is_told(scene.text):
        return
    yield from _levels(scene, context)
    yield from ties(scene, context)
    yield from anniversaries(scene, context)


def _levels(scene: Scene, context: Context) -> Iterator[Draft]:
    found = levels(_plain(scene))
    shared: Pair | None = None
    for i, level in enumerate(found):
        stop = found[i + 1].start if i + 1 < len(found) else len(scene.text)
        if listed := list(_listed(scene, context, level, stop)):
            yield from listed
            continue
        chained = i and level.stand != "mention" and level.verb == found[i - 1].verb
        if not (chained and shared):
            shared = _whose(scene, level) or pair_of(scene, context, level.start, level.end)
        if shared and (draft := _level(scene, context, level, shared, stop)):
            yield draft


def _plain(scene: Scene) -> str:
    """The text without the commas that stand inside dates; they part nothing."""
    text = scene.text
    for period in scene.periods:
        part = text[period.start : period.end].replace(",", " ")
        text = text[: period.start] + part + text[period.end :]
    return text


def _whose(scene: Scene, level: Level) -> Pair | None:
    """ "Japan became Vietnam's sixth strategic partner", whoever else is named"""
    if level.verb is None:
        return None
    owner = [n for n in parties(scene, level.verb, level.start) if n.form == "possessive"]
    before = [n for n in parties(scene, 0, level.verb) if not owner or n.name != owner[0].name]
    return ordered(before[-1].name, owner[0].name) if owner and before else None


def _level(scene: Scene, context: Context, level: Level, pair: Pair, stop: int) -> Draft | None:
    status = _mood(scene, level)
    period = _since(scene, level, stop)
    low, high = clause(scene.text, level.start, level.end)
    if not of_states(scene, low, high, named=level.stand != "mention"):
        return None
    if status is None or (level.stand == "from" and period is None):
        return None
    name = written(scene, context, level.start, level.end)
    start, end = _span(scene, level, period)
    if status == "proposed":
        period = None
    elif period is None and status == "reported":
        if level.stand == "mention" and _known(context, pair, value=name):
            return None
        if level.stand == "to" and scene.sentence.role == "body":
            period = _dated_before(context, pair, canonical(name, pair))
    return _draft(level, pair, name, period, status, (start, end))


def _draft(
    level: Level,
    pair: Pair,
    name: str,
    period: Period | None,
    status: Status,
    span: tuple[int, int],
) -> Draft:
    return Draft(
        TOPIC,
        "partnership_level",
        span[0],
        span[1],
        f"partnership.{_RULES[level.stand]}",
        subject=pair[0],
        object=pair[1],
        value=name,
        unit="text",
        period=period,
        status=status,
        detail={"canonical": canonical(name, pair)},
    )


_RULES = {
    "from": "raised",
    "to": "raised",
    "founded": "founded",
    "state": "partners",
    "mention": "named",
}


def _mood(scene: Scene, level: Level) -> Status | None:
    """Whether the level is reached, planned or wished for; a level only named is there."""
    if level.verb is None:
        return "reported"
    low, _ = clause(scene.text, level.verb, level.end)
    noun = _raising().match(scene.text, level.verb)
    found = mood(scene.text, low, level.verb, 3 if noun else 9)
    return "reported" if level.stand == "from" and found else found


@cache
def _raising() -> re.Pattern[str]:
    nouns = table("partnership")["change"]["nouns"]
    return re.compile(rf"(?:{alternatives(nouns)})\b\s(?:of|in|from)\b", re.IGNORECASE)


def _since(scene: Scene, level: Level, stop: int) -> Period | None:
    """The date the level holds from: right after it, later in its clause, or at the head of it."""
    past = past_parties(scene, level.end)
    if direct := date_after(scene, level.end, stop) or date_after(scene, past, stop):
        return since(direct)
    if before := [p for p in dates(scene, 0, level.start) if _heads(scene.text, p, level)]:
        return since(before[-1])
    if level.stand in ("mention", "from") or level.verb is None:
        return None
    low, high = clause(scene.text, level.verb, level.end)
    if later := date_later(scene, level.end, min(high, stop)):
        return since(later)
    head = date_first(scene, low, level.verb, 4)
    near = [p for p in dates(scene, low, level.verb) if _leads(scene.text, p, level.verb)]
    return since(head or (near[-1] if near else None))


def _heads(text: str, period: Period, level: Level) -> bool:
    """The date right before the level: "its 2016 partnership", "2016: Strategic Partnership"."""
    return re.fullmatch(r"\s?[:-]?\s[\"']?", text[period.end : level.start]) is not None


def _leads(text: str, period: Period, verb: int) -> bool:
    """Whether the date opens that part of the clause in which the verb stands."""
    part = re.split(r"[,;]\s", text[: period.start])[-1]
    return verb - period.end <= 50 and len(part.split()) <= 3


def _known(context: Context, pair: Pair, value: str) -> bool:
    """Whether the article has named the level in the same words before."""
    return any(str(d.value).lower() == value.lower() for d in _earlier(context, pair))


def _dated_before(context: Context, pair: Pair, name: str) -> Period | None:
    """The date an earlier sentence of the article gave for reaching the same level."""
    return next(
        (d.period for d in _earlier(context, pair) if d.period and d.detail["canonical"] == name),
        None,
    )


def _earlier(context: Context, pair: Pair) -> Iterator[Draft]:
    for _, draft in context.drafts[-300:]:
        if draft.metric == "partnership_level" and (draft.subject, draft.object) == pair:
            yield draft


def _span(scene: Scene, level: Level, period: Period | None) -> tuple[int, int]:
    """The words from the verb, or the level, to the date that the sentence itself gives."""
    near = level.verb is not None and level.stand != "from" and level.start - level.verb <= 150
    start = level.verb if near and level.verb is not None else level.start
    end = level.end
    if period:
        start, end = min(start, period.start), max(end, period.end)
    return closed(scene.text, start, end)


def _listed(scene: Scene, context: Context, level: Level, stop: int) -> Iterator[Draft]:
    """One level with several countries: "partnerships with China (2008), Russia (2012)"."""
    if level.stand not in ("to", "founded", "state") or level.verb is None:
        return
    items = with_each(scene, level.end, stop) or _with_others(scene, level, stop)
    names = {n.name for n, _ in items}
    whose = next((n for n in parties(scene, 0, level.start) if n.name not in names), None)
    status = _mood(scene, level)
    if len(names) < 2 or whose is None or status is None:
        return
    value = written(scene, context, level.start, level.end)
    for i, (partner, period) in enumerate(items):
        start, end = (
            (level.start, max(level.end, partner.end)) if i == 0 else (partner.start, partner.end)
        )
        pair = ordered(whose.name, partner.name)
        span = closed(scene.text, start, max(end, period.end) if period else end)
        yield _draft(level, pair, value, since(period), status, span)


def _with_others(scene: Scene, level: Level, stop: int) -> list[tuple[Name, Period | None]]:
    """ "upgraded ties with A to a partnership in 2022, with B in 2023 and with C in 2024" """
    at, items = level.verb or 0, list[tuple[Name, Period | None]]()
    for name in parties(scene, at, stop):
        if not re.search(r"\bwith\s(?:the\s)?$", scene.text[: name.start][-12:]):
            continue
        if name.start < level.start:
            items = [(name, date_after(scene, level.end, stop))]
        elif period := date_after(scene, name.end, stop):
            items.append((name, period))
    return items
