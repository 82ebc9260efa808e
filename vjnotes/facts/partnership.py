"""Relations of two countries: levels of partnership, diplomatic ties, anniversaries."""

import re
from collections.abc import Iterator
from typing import Any

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.levels import Level, canonical
from vjnotes.facts.levels import levels as levels_in
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
    clause,
    date_after,
    date_first,
    date_later,
    dates,
    mood,
    since,
    written,
)
from vjnotes.facts.spot import asked, spread, stated
from vjnotes.facts.talks import talk_day
from vjnotes.facts.ties import anniversaries, ties
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period

TOPIC = "partnership"


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Levels of partnership, diplomatic ties and anniversaries the sentence states."""
    return asked(TOPIC, [levels, ties, anniversaries], scene, context)


def levels(scene: Scene, context: Context) -> Iterator[Draft]:
    """Levels of partnership with the date they hold from."""
    found = levels_in(_plain(scene))
    stops = [*(level.start for level in found[1:]), len(scene.text)]
    for level, stop in zip(found, stops, strict=False):
        if listed := list(_listed(scene, context, level, stop)):
            yield from listed
            continue
        pair = _whose(scene, level) or pair_of(scene, context, level.start, level.end)
        if pair and (draft := _level(scene, context, level, pair, stop)):
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
    owner = [n.name for n in parties(scene, level.verb, level.start) if n.form == "possessive"]
    before = [n.name for n in parties(scene, 0, level.verb) if n.name not in owner[:1]]
    return ordered(before[-1], owner[0]) if owner and before else None


def _level(scene: Scene, context: Context, level: Level, pair: Pair, stop: int) -> Draft | None:
    status, period = _mood(scene, level), _since(scene, level, stop)
    low, high = clause(scene.text, level.start, level.end)
    if status is None or (level.stand == "from" and period is None):
        return None
    named = level.stand in ("founded", "state") and level.verb != level.start
    if not of_states(scene, low, high, named=named):
        return None
    name = written(scene, context, level.start, level.end)
    near = level.verb is not None and level.stand != "from" and level.start - level.verb <= 150
    start = level.verb if near and level.verb is not None else level.start
    span = spread(scene, start, level.end, period)
    if status == "proposed":
        period = None
    elif period is None and status == "reported":
        if level.verb is not None and rule("partnership", "decided").search(
            scene.text, low, level.verb
        ):
            period = since(talk_day(scene, context, (level.start, level.end)))
        earlier = list(_earlier(context, pair))
        if level.stand == "mention" and any(str(d.value).lower() == name.lower() for d in earlier):
            return None  # named in the same words before
        if level.stand == "to" and period is None and scene.sentence.role == "body":
            one = canonical(name, pair)
            dated = (d.period for d in earlier if d.period and d.detail["canonical"] == one)
            period = next(dated, None)
    return _draft(level, pair, name, span, period=period, status=status)


def _earlier(context: Context, pair: Pair) -> Iterator[Draft]:
    """What earlier sentences said of the levels of the two."""
    for _, draft in context.drafts[-300:]:
        if draft.metric == "partnership_level" and (draft.subject, draft.object) == pair:
            yield draft


def _draft(level: Level, pair: Pair, name: str, span: tuple[int, int], **more: Any) -> Draft:
    rule_, detail = f"partnership.{_RULES[level.stand]}", {"canonical": canonical(name, pair)}
    return stated(rule_, "partnership_level", pair, span, name, detail=detail, **more)


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
    noun = rule("partnership", "raising").match(scene.text, level.verb)
    means = scene.text.endswith("by ", 0, level.verb)  # "plan a new era by establishing"
    found = mood(scene.text, low, level.verb, 3 if noun else 24 if means else 9)
    return "reported" if level.stand == "from" and found else found


def _since(scene: Scene, level: Level, stop: int) -> Period | None:
    """The date the level holds from: right behind, right before, later, or at the clause's head."""
    before = scene.text[max(0, level.start - 120) : level.start]
    if any(rule("partnership", of).search(before) for of in ("anniversary_of", "titled")):
        return None
    tail = rule("partnership", "tail").match(scene.text, level.end)
    past = tail.end() if tail else past_parties(scene, level.end)
    if direct := date_after(scene, level.end, stop) or date_after(scene, past, stop):
        return since(direct)
    for period in dates(scene, 0, level.start):
        if re.fullmatch(r"\s?[:-]?\s[\"']?", scene.text[period.end : level.start]):
            return since(period)
    if level.stand in ("mention", "from") or level.verb is None:
        return None
    low, high = clause(scene.text, level.verb, level.end)
    if rule("partnership", "aside").search(scene.text[low : level.verb]):
        high = min(high, level.end + len(scene.text[level.end :].split(",")[0]))
    if later := date_later(scene, level.end, min(high, stop)):
        return since(later)
    told = dates(scene, low, level.verb)
    if told and rule("partnership", "when").fullmatch(scene.text, told[-1].end, level.verb):
        return since(told[-1])
    parts = [(p, re.split(r"[,;]\s|\bthat\s", scene.text[: p.start])[-1]) for p in told]
    near = [p for p, head in parts if len(head.split()) <= 3 or p.end + 1 == level.verb]
    return since(date_first(scene, low, level.verb, 4) or (near[-1] if near else None))


def _listed(scene: Scene, context: Context, level: Level, stop: int) -> Iterator[Draft]:
    """One level with several countries: "partnerships with China (2008), Russia (2012)"."""
    if level.verb is None or level.stand == "from":
        return
    items = with_each(scene, level.end, stop) or _with_others(scene, level, level.verb, stop)
    names = {n.name for n, _ in items}
    whose = next((n for n in parties(scene, 0, level.start) if n.name not in names), None)
    status = _mood(scene, level)
    if len(names) < 2 or whose is None or status is None:
        return
    value = written(scene, context, level.start, level.end)
    for i, (partner, period) in enumerate(items):
        start = min(level.start, partner.start) if i == 0 else partner.start
        span = spread(scene, start, max(partner.end, level.end if i == 0 else 0), period)
        pair = ordered(whose.name, partner.name)
        yield _draft(level, pair, value, span, period=since(period), status=status)


def _with_others(
    scene: Scene, level: Level, verb: int, stop: int
) -> list[tuple[Name, Period | None]]:
    """ "upgraded ties with A to a partnership in 2022, with B in 2023 and with C in 2024" """
    items: list[tuple[Name, Period | None]] = []
    for name in parties(scene, verb, stop):
        period = date_after(scene, max(name.end, level.end), stop)
        if re.search(r"\bwith\s(?:the\s)?$", scene.text[: name.start][-12:]):
            items = [*items, (name, period)] if name.start > level.start else [(name, period)]
    return [(n, p) for n, p in items if p or n.start < level.start]
