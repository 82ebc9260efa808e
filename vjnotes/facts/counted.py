"""Counts of what ties two countries: pairs of their places, and documents that were signed."""

import re
from collections.abc import Iterator

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.pairing import Pair, pair_of
from vjnotes.facts.phrase import clause, date_after, date_later, dates, mood, past_sum
from vjnotes.facts.sites import places_in
from vjnotes.facts.spot import stated
from vjnotes.facts.talks import talk_day
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

_TOPIC = "locality"
_LATELY = 14  # days
_LEAD = 25  # characters before "signed"
_PAIRS = re.compile("pairs\\b")


def counts(scene: Scene, context: Context) -> Iterator[Draft]:
    """Numbers of pairs of places, and of documents that were signed."""
    for quantity in scene.quantities:
        if quantity.kind == "number" and quantity.unit in ("count", "number", ""):
            noun = _counted(scene, quantity)
            if noun is None:
                noun = rule(_TOPIC, "document").match(scene.text, quantity.end + 1)
                if noun and not _is_of_many(scene, noun):
                    yield from _documents(scene, context, quantity, noun)
            elif not (_is_of_many(scene, noun) or _in_a_part(scene)):
                yield from _pairs(scene, context, quantity, noun)


def _counted(scene: Scene, quantity: Quantity) -> re.Match[str] | None:
    """The words for pairs of places, or for the towns that one is tied with, behind a number."""
    text, start, at = scene.text, quantity.start, quantity.end + 1
    counted = rule(_TOPIC, "counted").match(text, at)
    if counted is None and text.startswith("pairs", at):
        counted = rule(_TOPIC, "numbered").search(text, 0, start) and _PAIRS.match(text, at)
    if counted is None and rule(_TOPIC, "tied_with").search(text, 0, start):
        towns = rule(_TOPIC, "towns_of").match(text, at)
        counted = towns if towns and (towns["land"] or towns["of"]) else None
    return counted


def _is_of_many(scene: Scene, noun: re.Match[str]) -> bool:
    """Whether what is counted is with many countries, or with several together."""
    ways = ("worldwide", "both_lands")
    return any(rule(_TOPIC, way).match(scene.text, noun.end()) for way in ways)


def _pairs(
    scene: Scene, context: Context, quantity: Quantity, noun: re.Match[str]
) -> Iterator[Draft]:
    """So many pairs of places of two countries, or of a town with those of another country."""
    towns = "land" in noun.re.groupindex
    whose = _one_town(scene, context, quantity.start, noun) if towns else None
    if whose or not towns:
        span = quantity.start, noun.end()
        yield from _count(scene, context, quantity, span, "city_pairs_count", whose=whose)


def _documents(
    scene: Scene, context: Context, quantity: Quantity, noun: re.Match[str]
) -> Iterator[Draft]:
    """So many documents, if they are signed."""
    text, start = scene.text, quantity.start
    low, high = clause(text, start, noun.end())
    after = rule(_TOPIC, "signed").match(text, noun.end(), min(high, noun.end() + 60))
    before = rule(_TOPIC, "signing").search(text[max(low, start - 50) : start])
    if before or after:
        start -= len(before[0]) if before else 0
        end = (after or noun).end()
        done = before or rule(_TOPIC, "once").search(text, low, end)
        lead = max(low, start - _LEAD, text.rfind(",", 0, start))
        once = bool(done and not rule(_TOPIC, "to_date").search(text, lead, end))
        span = start, end
        yield from _count(scene, context, quantity, span, "documents_signed", once=once)


def _beside(scene: Scene, at: int) -> Period | None:
    """The date of what went with the signing: "in May, when they signed", "led to"."""
    told = dates(scene, 0, at)
    beside = told and rule(_TOPIC, "signed_when").fullmatch(scene.text, told[-1].end, at)
    return told[-1] if beside else None


def _occasion(scene: Scene, context: Context, ahead: bool) -> Period | None:
    """When the visit was that a sentence goes back to ("during her stay"); else when the talks or
    the visit told last are to be, or lately were, at which so many documents are signed."""
    day = context.published
    told = [d for _, d in context.drafts[-60:] if d.metric in ("visit", "meeting")]
    if during := rule(_TOPIC, "during").search(scene.text):
        stays = (d for d in reversed(told) if d.metric == "visit" and d.period)
        named = next((d for d in stays if (during["who"] or "") in str(d.subject)), None)
        if named:
            return named.period
    if not ahead and (talks := talk_day(scene, context, (0, 0), ahead=False)):
        return talks
    kinds = ("day", "span") if ahead else ("day",)
    days = [d.period for d in told if d.period and d.period.kind in kinds]
    dated = ((p, (day - p.last).days) for p in days if day and p.last)
    near = [p for p, ago in dated if (ago <= 0 if ahead else 0 <= ago <= _LATELY)]
    return near[-1] if near else None


def _in_a_part(scene: Scene) -> bool:
    """ "In Bavaria there are 42": whether a sentence opens with a part of a country."""
    lead = rule(_TOPIC, "opens_in").match(scene.text)
    at = lead.end() if lead else 0
    spans = [(n.start, n.end) for n in scene.countries()]
    spans += [(p.start, p.end) for p in scene.periods]
    return lead is not None and not any(start <= at < end for start, end in spans)


def _one_town(scene: Scene, context: Context, start: int, towns: re.Match[str]) -> Pair | None:
    """The town that has ties with so many of a country, and the country."""
    lands = [n for n in scene.countries() if start <= n.start <= towns.end() + 4]
    before = context.before(scene)
    near = places_in(scene, 0, start)
    if not near and before and rule(_TOPIC, "it").match(scene.text):
        near = places_in(before, 0, len(before.text))
    one = {p.name for p in near if not lands or p.country != lands[0].name}
    return (one.pop(), lands[0].name) if len(one) == 1 and lands else None


def _count(
    scene: Scene,
    context: Context,
    quantity: Quantity,
    span: tuple[int, int],
    metric: str,
    *,
    once: bool = False,
    whose: Pair | None = None,
) -> Iterator[Draft]:
    """The count; of what is there it holds as of writing, not of what was done ``once``."""
    start, end = span
    if quantity.hedge is not None:
        start = min(start, quantity.hedge)
    low, _ = clause(scene.text, start, end)
    signed = end if metric == "documents_signed" else start  # "two deals will be signed"
    status, pair = mood(scene.text, low, signed), whose or pair_of(scene, context, start, end)
    if status is None or pair is None:
        return
    span_ = "" if metric == "documents_signed" else "span"  # in which so many pairs came to be
    head = [p for p in scene.periods if p.start - low <= 4 and p.kind != span_]
    opening = (p for p in scene.periods if p.kind == "as_of" or p in head)
    day = None if once or status != "reported" else context.published
    today = Period(0, 0, f"as-of:{day.isoformat()}", day, day, "as_of") if day else None
    behind = past_sum(scene, end)
    agreed = rule(_TOPIC, "and_agreed").search(scene.text, behind)
    stop = agreed.start() if agreed else len(scene.text)
    own = _beside(scene, start) if metric == "documents_signed" else None
    own = own or date_after(scene, behind, stop) or date_later(scene, behind, stop, 90)
    own = own or next((p for p in dates(scene, low, start) if p.end + 1 == start), None)
    if own is None and metric == "documents_signed" and (once or status == "planned"):
        own = _occasion(scene, context, status == "planned")
    yield stated(
        "locality.count",
        metric,
        pair,
        (start, end),
        quantity.value,
        unit="count",
        approx=quantity.approx,
        period=own or next(opening, today),
        status=status,
    )
