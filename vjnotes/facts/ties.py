"""Diplomatic ties and their anniversaries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.pairing import Pair, of_states, ordered, pair_of, parties, with_each
from vjnotes.facts.phrase import (
    alternatives,
    clause,
    closed,
    date_after,
    date_first,
    date_later,
    has,
    mood,
    since,
)
from vjnotes.lexicon import table
from vjnotes.mentions.period import Period


@cache
def _tie_words() -> dict[str, Any]:
    found: dict[str, Any] = table("partnership")["ties"]
    return found


@cache
def _tie(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(_tie_words()[key])})(?![\w-])", re.IGNORECASE)


def ties(scene: Scene, context: Context) -> Iterator[Draft]:
    """When two countries set up, or normalised, their diplomatic ties."""
    if not has(scene.text, "relation", "tie", "link", "recogni"):
        return
    for match in [*_tie("alone").finditer(scene.text), *_were_made().finditer(scene.text)]:
        low, high = clause(scene.text, match.start(), match.end())
        period = since(date_after(scene, match.end(), high))
        if period and mood(scene.text, low, match.start()) == "reported":
            yield from _tied(scene, context, match, match.start(), period)
    for match in [*_tie("nouns").finditer(scene.text), *_plain_ties().finditer(scene.text)]:
        low, high = clause(scene.text, match.start(), match.end())
        if _tie("ended").search(scene.text, low, high) or not of_states(
            scene, low, high, named=scene.sentence.role != "title"
        ):
            continue
        verb = _near_verb(scene.text, match, low, high)
        period = _tie_date(scene, context, match, verb, low, high)
        if period is None:
            continue
        at = verb.start() if verb and verb.start() < match.start() else match.start()
        if mood(scene.text, low, at) != "reported" and not re.search(r"\d", scene.text[low:at]):
            continue
        yield from _tied(scene, context, match, at, period)


@cache
def _were_made() -> re.Pattern[str]:
    """ "relations with the US were normalised", where the word diplomatic is left out"""
    made = alternatives(_tie_words()["made"])
    return re.compile(
        r"(?<!diplomatic )\b(?:ties|relations)(?:\s(?:with|between|of)\s[^,;.]{2,50}?)?\s"
        rf"(?:(?:were|was|had been)\s(?:\w+ly\s)?(?:{made})|(?:go|goes|date|dates|dated)\sback\sto"
        r"|(?:date|dates|dated)\sfrom)\b",
        re.IGNORECASE,
    )


@cache
def _plain_ties() -> re.Pattern[str]:
    """ "ties" alone, right after the verb: the match is of the noun only."""
    words = _tie_words()
    lead = "|".join(rf"(?<=\b{re.escape(verb)}\s)" for verb in words["plain_verbs"])
    return re.compile(rf"(?:{lead})(?:{alternatives(words['plain_nouns'])})\b", re.IGNORECASE)


def _near_verb(text: str, noun: re.Match[str], low: int, high: int) -> re.Match[str] | None:
    """The word for setting up, right before the noun or after it."""
    before = [
        m for m in _tie("verbs").finditer(text, low, noun.start()) if noun.start() - m.end() <= 60
    ]
    after = _tie("verbs").search(text, noun.end(), min(high, noun.end() + 90))
    return before[-1] if before else after


def _tie_date(
    scene: Scene,
    context: Context,
    noun: re.Match[str],
    verb: re.Match[str] | None,
    low: int,
    high: int,
) -> Period | None:
    """The day or year of the ties: after them, in brackets as a span, or before the verb."""
    for period in scene.periods:
        opens = scene.text[noun.end() : period.start]
        if (
            period.kind == "span"
            and period.first
            and re.fullmatch(r"[^(]{0,60}\(", opens)
            and period.label
        ):
            label = period.label.split("/")[0]
            return Period(period.start, period.end, f"since:{label}", period.first, None, "since")
    marked = _MARKED.search(scene.text, low, noun.end()) is not None
    if not verb and not _tie("back").search(scene.text, noun.end(), high):
        direct = _DIRECT.match(scene.text, noun.end())
        found = date_after(scene, direct.end("gap")) if direct and not marked else None
        return since(found)
    last = max(noun.end(), verb.end() if verb else 0)
    first = min(noun.start(), verb.start() if verb else noun.start())
    found = date_later(scene, last, high, 90) or date_first(scene, low, first, 4)
    return None if marked and _is_late(context, found) else since(found)


# "diplomatic ties since 1972", "for 32 years, since 1992", "(1973)"
_DIRECT = re.compile(r"(?P<gap>(?:\sfor\s[\w\s]{2,20})?),?\s+(?:since\s|in place since\s|\()")
_MARKED = re.compile(
    r"\b(?:anniversary|jubilee|years?\s(?:of|since)|years?\safter|celebrat|commemorat|mark)", re.I
)


def _is_late(context: Context, period: Period | None) -> bool:
    """Beside an anniversary, a date of these years is that of the feast."""
    day = context.published
    return (
        period is None
        or day is None
        or (period.first is not None and period.first.year >= day.year - 3)
    )


def _tied(
    scene: Scene, context: Context, noun: re.Match[str], at: int, period: Period
) -> Iterator[Draft]:
    """One fact, or one a country where ties with several are dated one by one."""
    several = [(n, p) for n, p in with_each(scene, noun.end(), len(scene.text)) if p]
    whose = next(iter(parties(scene, 0, noun.start())), None)
    if len({n.name for n, _ in several}) > 1 and whose:
        for partner, day in several:
            yield _tie_draft(
                ordered(whose.name, partner.name),
                noun.start(),
                day.end if day else noun.end(),
                since(day),
            )
        return
    if pair := pair_of(scene, context, noun.start(), noun.end()):
        span = closed(scene.text, min(at, period.start), max(noun.end(), period.end))
        yield _tie_draft(pair, *span, period)


def _tie_draft(pair: Pair, start: int, end: int, period: Period | None) -> Draft:
    rule = "partnership.diplomatic-ties"
    return Draft(
        "partnership",
        "diplomatic_relations",
        start,
        end,
        rule,
        subject=pair[0],
        object=pair[1],
        period=period,
    )


@cache
def _numbers() -> dict[str, int]:
    words = table("partnership")["anniversary"]
    return {**words["words"], **words["numbers"]}


@cache
def _anniversary() -> re.Pattern[str]:
    ordinals = alternatives(table("partnership")["anniversary"]["words"])
    numbers = alternatives(table("partnership")["anniversary"]["numbers"])
    return re.compile(
        rf"\b(?P<ordinal>\d{{1,3}}(?:st|nd|rd|th)|{ordinals})\s(?:founding\s|jubilee\s)?(?P<of>anniversary|jubilee)\b"
        rf"|\b(?:ties|relations|relationship|friendship)\s(?:[^,;.\d]{{2,50}}?\s)?"
        rf"(?:turn|turns|turned|reach|reached)\s(?P<turned>\d{{1,3}}|{numbers})\b"
        rf"|\b(?P<years>\d{{1,3}}|{numbers})[\s-]years?\s(?:of|since)\s"
        rf"|\b(?:over|in|during|for|throughout)\sthe\s(?:past|last)\s(?P<past>\d{{1,3}}|{numbers})\syears\b"
        r"|\b(?P<half>half a century|half-century|five decades)(?P<of_half>\s(?:of|since)\s)?",
        re.IGNORECASE,
    )


def anniversaries(scene: Scene, context: Context) -> Iterator[Draft]:
    """How old the relations of two countries are, told as an anniversary or in years."""
    if not has(scene.text, "annivers", "jubilee", "year", "centur", "decade", "turn", "reach"):
        return
    for match in _anniversary().finditer(scene.text):
        value = _value(match)
        end = _celebrated(scene.text, match, value)
        low, high = clause(scene.text, match.start(), match.end())
        if end is None or not of_states(scene, low, high):
            continue
        if (pair := pair_of(scene, context, match.start(), end)) is None:
            continue
        period = _celebrated_when(scene, match.start(), end)
        yield Draft(
            "partnership",
            "anniversary",
            match.start(),
            period.end if period and period.start >= end else end,
            "partnership.anniversary" if match["of"] else "partnership.years-of-ties",
            subject=pair[0],
            object=pair[1],
            value=value,
            unit="count",
            period=period,
        )


def _celebrated_when(scene: Scene, start: int, end: int) -> Period | None:
    """When it falls: right after the words, or "this year marks" before them."""
    for period in scene.periods:
        if period.kind not in ("day", "month", "year"):
            continue
        after = scene.text[end : period.start] if period.start >= end else None
        if after is not None and _ON.fullmatch(after):
            return period
        if period.start <= 3 and _MARKS.fullmatch(scene.text[period.end : start]):
            return period
    return None


_ON = re.compile(
    r"(?:\s(?:between|of|with)\s[^,;.(]{3,50}?)?\s?(?:(?:on|in|falls on|falling on),?\s)?"
)
_MARKS = re.compile(
    r"\s(?:will\s)?(?:also\s)?(?:marks?|marked|sees|saw|is|was)\s(?:the\s)?", re.IGNORECASE
)


def _value(match: re.Match[str]) -> int:
    if match["half"]:
        return 50
    word = (match["ordinal"] or match["years"] or match["past"] or match["turned"]).lower()
    digits = re.match(r"\d+", word)
    return int(digits[0]) if digits else _numbers()[word]


def _celebrated(text: str, match: re.Match[str], value: int) -> int | None:
    """Where the words end that say it is the relations that are so old; ``None`` if it is not."""
    low, high = clause(text, match.start(), match.end())
    if match["turned"]:
        return match.end()
    if match["of"] or match["years"] or match["of_half"]:
        after = text[match.end() : min(high, match.end() + 90)]
        cue = pattern_of().search(after)
        if cue is None or _other().search(after[: cue.start()]):
            return None
        return match.end() + _noun_end(after, cue)
    if value < 25 or value % 5:
        return None
    return match.end() if _relation().search(text, low, high) else None


def _noun_end(after: str, cue: re.Match[str]) -> int:
    """The end of the noun that the cue opens: "diplomatic" of "diplomatic ties"."""
    last = cue.end()
    for noun in re.finditer(
        r"\b(?:ties|relations|relationship|relationships|friendship|partnership|links)\b", after
    ):
        if noun.end() > last and not re.search(
            r"[,;.]|\b(?:and|in|on|with)\b", after[last : noun.start()]
        ):
            last = noun.end()
            break
    return last


@cache
def pattern_of() -> re.Pattern[str]:
    """What an anniversary of relations is an anniversary of."""
    words = table("partnership")["anniversary"]["of"]
    return re.compile(rf"\b(?:{alternatives(words)})(?![\w-])", re.IGNORECASE)


@cache
def _other() -> re.Pattern[str]:
    words = table("partnership")["anniversary"]["other"]
    return re.compile(rf"\b(?:{alternatives(words)})\b", re.IGNORECASE)


_RELATION = ("friendship", "ties", "relations", "relationship")


@cache
def _relation() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_RELATION)})\b", re.IGNORECASE)
