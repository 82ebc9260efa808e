"""How many places are paired, and how many documents are signed between two countries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.pairing import pair_of
from vjnotes.facts.phrase import DATED, alternatives, clause, date_after, date_later, mood
from vjnotes.lexicon import table
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity


@cache
def _words(part: str) -> dict[str, Any]:
    found: dict[str, Any] = table("locality")[part]
    return found


@cache
def _pattern(part: str, key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(_words(part)[key])})(?![\w-])", re.IGNORECASE)


def counts(scene: Scene, context: Context) -> Iterator[Draft]:
    """Numbers of pairs of places, and of documents that were signed."""
    for quantity in scene.quantities:
        if quantity.kind != "number" or quantity.unit not in ("count", "number", ""):
            continue
        rest = scene.text[quantity.end :]
        between = alternatives(_words("documents")["between"])
        gap = re.match(rf"\s(?:(?:{between})(?:\s|,\s)){{0,3}}", rest, re.IGNORECASE)
        at = quantity.end + (gap.end() if gap else 1)
        if counted := _counted().match(scene.text, quantity.end + 1):
            yield from _count(scene, context, quantity, counted.end(), "city_pairs_count")
        elif noun := _pattern("documents", "nouns").match(scene.text, at):
            yield from _signed(scene, context, quantity, noun.end())


@cache
def _counted() -> re.Pattern[str]:
    """ "pairs of Vietnamese and Japanese localities", "sister-city relationships" """
    words = _words("counts")
    local = alternatives(words["local"])
    return re.compile(
        rf"(?:{alternatives(words['nouns'])}|pairs\sof\s(?:[\w-]+,?\s){{0,4}}?(?:{local}))(?![\w-])",
        re.IGNORECASE,
    )


def _signed(scene: Scene, context: Context, quantity: Quantity, end: int) -> Iterator[Draft]:
    """A number of documents, if they were signed: "with more than 110 ... signed"."""
    low, high = clause(scene.text, quantity.start, end)
    verb = _pattern("documents", "signed")
    after = verb.search(scene.text, end, min(high, end + 60))
    before = verb.search(scene.text, max(low, quantity.start - 50), quantity.start)
    if after and re.search(r"\b(?:and|after|before|when)\b", scene.text[end : after.start()]):
        after = None
    if before and not re.fullmatch(r"\s(?:(?!and\b)[\w-]+\s){0,4}", _lead(scene, quantity, before)):
        before = None
    if after or before:
        last = after.end() if after else end
        yield from _count(
            scene, context, quantity, last, "documents_signed", before.start() if before else None
        )


def _lead(scene: Scene, quantity: Quantity, verb: re.Match[str]) -> str:
    return scene.text[verb.end() : quantity.start]


def _count(
    scene: Scene,
    context: Context,
    quantity: Quantity,
    end: int,
    metric: str,
    first: int | None = None,
) -> Iterator[Draft]:
    low, _ = clause(scene.text, quantity.start, end)
    start = quantity.hedge if quantity.hedge is not None else quantity.start
    status = mood(scene.text, low, first if first is not None else start)
    pair = pair_of(scene, context, start, end)
    if status is None or pair is None:
        return
    own = (
        date_after(scene, end)
        or date_later(scene, end, len(scene.text), 60)
        or next(
            (
                p
                for p in scene.periods
                if p.kind == "as_of" or (p.start - low <= 4 and p.kind in DATED)
            ),
            None,
        )
    )
    yield Draft(
        "locality",
        metric,
        min(start, first) if first is not None else start,
        end,
        "locality.count",
        subject=pair[0],
        object=pair[1],
        value=quantity.value,
        unit="count",
        approx=quantity.approx,
        period=own or _today(context),
        status=status,
    )


def _today(context: Context) -> Period | None:
    """A count so far, without a date, holds as of the day of the article."""
    day = context.published
    return Period(0, 0, f"as-of:{day.isoformat()}", day, day, "as_of") if day else None
