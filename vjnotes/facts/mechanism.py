"""Standing ways of working together: dialogues, their meetings, forums, initiatives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.bodies import Named, mechanisms, pair_of_body, pattern, words
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.forums import forums
from vjnotes.facts.initiatives import initiatives
from vjnotes.facts.pairing import parties
from vjnotes.facts.phrase import (
    alternatives,
    clause,
    closed,
    date_after,
    dates,
    has,
    is_told,
    mood,
    since,
    written,
)

TOPIC = "mechanism"


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Dialogues with the date they began, numbered meetings, breaks, forums and initiatives."""
    if not is_told(scene.text):
        return
    found = mechanisms(scene)
    yield from _begun(scene, context, found)
    yield from _numbered(scene, context, found)
    yield from _hiatus(scene, context, found)
    yield from forums(scene, context)
    yield from initiatives(scene, context)


def _begun(scene: Scene, context: Context, found: list[Named]) -> Iterator[Draft]:
    """Each mechanism with the date since when it is held, and the level it is held at."""
    for i, named in enumerate(found):
        _, high = clause(scene.text, named.start, named.end)
        stop = min(high, found[i + 1].start if i + 1 < len(found) else high)
        for period in scene.periods:
            if not named.end <= period.start < stop:
                continue
            gap = scene.text[named.end : period.start]
            before = scene.text[max(0, named.start - 40) : named.start]
            starts = date_after(scene, named.end, stop) is period and _SINCE.search(gap)
            made = re.fullmatch(r"\s(?:back\s)?in\s(?:early\s|late\s)?", gap) and _MADE.search(
                before
            )
            begun = since(period) if starts or made or _opened(scene, gap, period.start) else None
            pair = pair_of_body(scene, context, named)
            if begun is None or pair is None or len(gap) > 140 or _SEAT.search(before):
                break
            detail = _level(scene.text[named.start : period.start])
            start, end = closed(scene.text, named.start, period.end)
            yield Draft(
                TOPIC,
                "dialogue_since",
                start,
                end,
                "mechanism.since",
                subject=pair[0],
                object=pair[1],
                value=written(scene, context, named.start, named.end),
                unit="text",
                period=begun,
                detail=detail,
            )
            break


_SINCE = re.compile(
    r"\(|\b(?:since|established|launched|set up|created|founded|formed|initiated)\b"
)


# "a member of the committee since 2015": somebody's seat, not the committee.
_SEAT = re.compile(
    r"\b(?:member|chair|chairman|chairwoman|head|secretary|director|president)\sof\s(?:the\s)?$"
)
# "set up a joint border committee in 1991"
_MADE = re.compile(
    r"\b(?:established|set up|launched|created|founded|formed|initiated|inaugurated)\s"
    r"(?:(?:a|an|the|their|its)\s)?$"
)


def _opened(scene: Scene, gap: str, at: int) -> bool:
    """The words between name and date say that it began then: "co-chaired by ... since"."""
    if re.search(r"\bsince\s$", gap) or scene.text[at : at + 6].lower() == "since ":
        return True
    verb = re.search(r"\b(\w+(?: up| held)?)\s(?:back\s)?in\s(?:early\s|late\s)?$", gap)
    return verb is not None and verb[1] in words("since")["verbs"] and "next" not in gap


def _level(words: str) -> dict[str, str]:
    """The level told in or after the name, the longest way of telling it."""
    found = max(pattern("levels", "words").findall(words), key=len, default="")
    return {"level": re.sub(r"[\s-]level$", "", found.lower())} if found else {}


@cache
def _ordinal() -> re.Pattern[str]:
    ordinals = alternatives(words("ordinals")["words"])
    occasions = alternatives(words("names")["occasions"])
    return re.compile(
        rf"\b(?P<n>\d{{1,3}}(?:st|nd|rd|th)|{ordinals})[\s-](?:(?:annual|joint|plenary|regular|high-level)\s)?"
        rf"(?P<of>(?:{occasions})\sof\s(?:(?:the|their|its)\s)?|(?:{occasions})\sfor\s(?:the\s)?)?",
        re.IGNORECASE,
    )


def _numbered(scene: Scene, context: Context, found: list[Named]) -> Iterator[Draft]:
    """The number a meeting has: "the 12th meeting of the ...", "the 11th ... meeting"."""
    for named in found:
        for match in _ordinal().finditer(scene.text, max(0, named.start - 40), named.start):
            if match.end() != named.start:
                continue
            if match["n"].lower() == "first" and scene.text[named.start].islower():
                continue
            yield from _meeting(scene, context, named, match)
    for match in _open_meeting().finditer(scene.text) if found or has(scene.text, "summit") else ():
        if not any(
            n.start <= match.start("name") < n.end for n in found if n.start - match.end("n") <= 1
        ):
            named = Named(match.start("name"), match.end("name"), match["head"].lower())
            yield from _meeting(scene, context, named, match)


@cache
def _open_meeting() -> re.Pattern[str]:
    ordinals = alternatives(words("ordinals")["words"])
    part = r"(?:(?-i:[A-Z][\w'-]*)|for|and|the|of|on|\d{4})"
    return re.compile(
        rf"\b(?P<n>\d{{1,3}}(?:st|nd|rd|th)|{ordinals})\s(?P<name>(?-i:[A-Z][\w'-]*)(?:\s{part}){{0,10}}?\s"
        rf"(?P<head>{alternatives(words('names')['open_heads'])}))\b",
        re.IGNORECASE,
    )


def _meeting(scene: Scene, context: Context, named: Named, match: re.Match[str]) -> Iterator[Draft]:
    low, high = clause(scene.text, named.start, named.end)
    after = re.match(
        rf"\s(?:{alternatives(words('names')['occasions'])})\b", scene.text[named.end :]
    )
    end = named.end + (after.end() if after else 0)
    period = next(
        (p for p in dates(scene, end, high) if p.kind != "since" and p.start - end <= 150), None
    )
    pair: tuple[str, str | None] | None = pair_of_body(scene, context, named)
    if pair is None:
        pair = _owner(scene, named, end)
    if pair is None:
        return
    status = mood(scene.text, low, match.start())
    first = period.first if period else None
    told = re.search(
        r"\b(?:was|were|held|took place|convened|hosted|opened|met|attended|chaired)\b",
        scene.text[low:high],
    )
    ahead = bool(first and context.published and first > context.published and not told)
    start = match.start() - (4 if scene.text[: match.start()].endswith("the ") else 0)
    yield Draft(
        TOPIC,
        "meeting_number",
        start,
        period.end if period else end,
        "mechanism.meeting",
        subject=pair[0],
        object=pair[1],
        value=_count(match["n"]),
        unit="count",
        period=period,
        status="planned" if status in ("planned", "proposed") or ahead else "reported",
        detail={"name": written(scene, context, named.start, named.end)},
    )


def _owner(scene: Scene, named: Named, end: int) -> tuple[str, None] | None:
    """Of a meeting of many: the one party in its name, or the country it is held in."""
    for party in parties(scene, named.start, named.end):
        return party.name, None
    host = re.match(r"[^;]{0,40}?\bin\s", scene.text[end:])
    at = end + host.end() if host else -1
    return next(((n.name, None) for n in parties(scene, end) if n.start == at), None)


def _count(word: str) -> int:
    digits = re.match(r"\d+", word)
    known: dict[str, int] = words("ordinals")["words"]
    return int(digits[0]) if digits else known[word.lower()]


@cache
def _break() -> re.Pattern[str]:
    numbers = alternatives(words("hiatus")["numbers"])
    nouns = alternatives(words("hiatus")["nouns"])
    return re.compile(
        r"\b(?:after|following|ending|ended|despite)\s"
        r"(?:(?:a|an|the|some|about|nearly|more than)\s){0,3}"
        rf"(?P<n>\d{{1,2}}|{numbers})[\s-]years?(?:'|-long|\slong)?\s?(?:of\s)?(?:{nouns})\b"
        rf"|\bafter\s(?P<w>\d{{1,2}}|{numbers})\syears\swithout\s(?:a\s|any\s)?meetings?\b"
        r"|\bfor\sthe\sfirst\stime\sin\s(?:(?:about|nearly|over|more than)\s)?"
        rf"(?P<m>\d{{1,2}}|{numbers})\syears\b",
        re.IGNORECASE,
    )


def _hiatus(scene: Scene, context: Context, found: list[Named]) -> Iterator[Draft]:
    """How long a mechanism had not met."""
    for match in _break().finditer(scene.text):
        before = [n for n in found if n.end <= match.start()] or found
        low, high = clause(scene.text, match.start(), match.end())
        resumed = (
            match["n"] or match["w"] or pattern("hiatus", "resumed").search(scene.text, low, high)
        )
        if not before or not resumed:
            continue
        named = before[-1]
        if pair := pair_of_body(scene, context, named):
            word = (match["n"] or match["w"] or match["m"]).lower()
            numbers: dict[str, int] = words("hiatus")["numbers"]
            yield Draft(
                TOPIC,
                "hiatus",
                min(named.start, match.start()),
                max(named.end, match.end()),
                "mechanism.hiatus",
                subject=pair[0],
                object=pair[1],
                value=int(word) if word.isdigit() else numbers[word],
                unit="count",
                detail={"of": written(scene, context, named.start, named.end), "unit": "years"},
            )
