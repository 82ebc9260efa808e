"""Documents two countries sign, exchange or adopt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.pairing import of_states, pair_of, past_parties
from vjnotes.facts.phrase import (
    alternatives,
    clause,
    closed,
    date_after,
    date_first,
    date_later,
    day_of_talks,
    has,
    mood,
    since,
    written,
)
from vjnotes.lexicon import table
from vjnotes.mentions.period import Period


@cache
def _words(part: str) -> dict[str, Any]:
    found: dict[str, Any] = table("agreement")[part]
    return found


@cache
def _kind() -> re.Pattern[str]:
    words = _words("documents")
    own, kinds = alternatives(words["own"]), alternatives(words["kinds"])
    name = r"(?-i:(?!(?:The|An?|This|That|Its?|In|On|Both|Their|And|With)\b)[A-Z][\w-]+)"
    return re.compile(
        rf"(?<![\w-])(?P<name>(?:(?:{own}|{name})(?:\s?[,-]\s?|\s)){{0,6}}?(?P<kind>{kinds}))"
        r"(?![\w-])(?:\s\d{1,3})?",
        re.IGNORECASE,
    )


@cache
def _done() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{alternatives(_words('documents')['done'])})(?![\w-])", re.IGNORECASE
    )


_STAGES = (
    ("sign", "signed"),
    ("ink", "signed"),
    ("exchang", "exchanged"),
    ("adopt", "adopted"),
    ("issu", "issued"),
)


def documents(scene: Scene, context: Context, taken: list[tuple[int, int]]) -> Iterator[Draft]:
    """What was signed, exchanged, adopted or took effect, told by its kind; trade agreements
    (``taken``) are read elsewhere."""
    if not has(scene.text, *_words("documents")["stems"]):
        return
    done_to = 0
    for match in _kind().finditer(scene.text):
        if match.start() < done_to or any(a < match.end() and match.start() < b for a, b in taken):
            continue
        low, high = clause(scene.text, match.start(), match.end())
        if not _is_one(scene, match):
            continue
        end = _about(scene, match)
        verb = _verb(scene.text, match, low, high)
        effect = _effect().search(scene.text, end, min(high, end + 90))
        if verb and (draft := _document(scene, context, match, verb, (low, high, end))):
            done_to = end
            yield draft
        if effect and (draft := _effective(scene, context, match, effect, (low, high, end))):
            done_to = end
            yield draft


def _verb(text: str, noun: re.Match[str], low: int, high: int) -> re.Match[str] | None:
    """The word for signing right before the document, or after it in the passive."""
    before = list(_done().finditer(text, max(low, noun.start() - 60), noun.start()))
    if before:
        gap = text[before[-1].end() : noun.start()]
        if re.fullmatch(
            r"\s(?:of\s)?(?:(?:a|an|the|their|its|some|several|another|that|this|two|three)\s){0,2}\"?",
            gap,
        ):
            return before[-1]
    after = _done().search(text, noun.end(), min(high, noun.end() + 120))
    if after and re.search(
        r"(?:\b(?:was|were|been|being|is|are|be)\s(?:\w+ly\s)?|^,\s)$",
        text[noun.end() : after.start()],
    ):
        return after
    return None


def _is_one(scene: Scene, match: re.Match[str]) -> bool:
    """Not a number of documents (that is a count), nor a deal of other kind."""
    not_after = alternatives(_words("documents")["not_after"])
    vague = match["name"] == match["kind"] in _words("documents")["vague"]
    if vague and re.search(r"\b(?:the|this|that)\s$", scene.text[: match.start()], re.I):
        after = scene.text[match.end() : match.end() + 10].split()
        if not after or after[0].lower() not in _words("documents")["about"]:
            return False  # "the agreement" of some other sentence
    if re.search(rf"\b(?:{not_after})\b", match[0], re.IGNORECASE):
        return False
    return not any(
        q.kind in ("number", "money") and 0 <= match.start() - q.end <= 1 for q in scene.quantities
    )


def _about(scene: Scene, noun: re.Match[str]) -> int:
    """Where the name of the document ends with what it is about: "on the transfer of ..."."""
    text = scene.text
    about = alternatives(_words("documents")["about"])
    stop = re.compile(
        r"[,;:.()\"]|\b(?:in|at|during|with|between|after|before|while|as|when|by|under|worth|was|were|has|have|had|is|are|will|that|which|to|from|following|and\s(?:agreed|will|have|has))\b"
    )
    past = past_parties(scene, noun.end())
    lead = re.compile(rf"\s(?:{about})\s").match(text, past)
    if lead is None or lead[0].strip() in ("in", "to", "between", "under"):
        return noun.end()
    end = len(text)
    if halt := stop.search(text, lead.end()):
        end = halt.start()
    for period in scene.periods:
        if lead.end() <= period.start < end:
            end = period.start
    words = re.sub(r"\s(?:on|in|for|of|since)?\s?$", "", text[noun.end() : end].rstrip())
    end = noun.end() + len(words)
    return end if end > lead.end() and end - noun.end() <= 140 else noun.end()


# "have signed": some time before the talks the article tells of.
_PERFECT = re.compile(r"\b(?:have|has|had|having|been)\s(?:\w+\s)?$")


def _document(
    scene: Scene,
    context: Context,
    noun: re.Match[str],
    verb: re.Match[str],
    bounds: tuple[int, int, int],
) -> Draft | None:
    low, high, end = bounds
    status = mood(scene.text, low, min(verb.start(), noun.start()))
    pair = pair_of(scene, context, min(verb.start(), noun.start()), max(end, verb.end()))
    if status is None or pair is None or not _of_states(scene, noun, low, high):
        return None
    period = _when(scene, max(end, verb.end()), (low, high), min(verb.start(), noun.start()))
    start, last = min(verb.start(), noun.start()), max(end, verb.end())
    if period:
        start, last = min(start, period.start), max(last, period.end)
    elif (
        status == "reported"
        and scene.sentence.role == "body"
        and not _PERFECT.search(scene.text[:start][-30:])
    ):
        period = day_of_talks(context, scene)
    start, last = closed(scene.text, start, last)
    stage = next((s for w, s in _STAGES if w in verb[0].lower()), verb[0].lower())
    return Draft(
        "agreement",
        "agreement_signed",
        start,
        last,
        "agreement.document",
        subject=pair[0],
        object=pair[1],
        value=written(scene, context, noun.start(), end),
        unit="text",
        period=period,
        status=status,
        detail={"kind": noun["kind"].lower(), "stage": stage},
    )


def _of_states(scene: Scene, noun: re.Match[str], low: int, high: int) -> bool:
    """Countries are spoken of, or the document has a proper name: "the Quirinal Treaty"."""
    proper = noun["name"].istitle() and " " in noun["name"]
    return of_states(scene, low, high, named=not proper)


@cache
def _effect() -> re.Pattern[str]:
    words = table("agreement")["stages"]["in force"]
    return re.compile(rf"\b(?:{alternatives(words)})\b", re.IGNORECASE)


def _effective(
    scene: Scene,
    context: Context,
    noun: re.Match[str],
    effect: re.Match[str],
    bounds: tuple[int, int, int],
) -> Draft | None:
    """A document that came into force on a date."""
    low, high, end = bounds
    status = mood(scene.text, low, effect.start())
    pair = pair_of(scene, context, noun.start(), end)
    period = _when(scene, effect.end(), (low, high), noun.start())
    if noun["name"] == noun["kind"] and not re.search(
        r"\b(?:a|an|the|new|this)\s$", scene.text[: noun.start()], re.IGNORECASE
    ):
        return None
    crossed = re.search(r"[;.]|, and\b", scene.text[end : effect.start()])
    if status is None or pair is None or period is None or crossed:
        return None
    start, last = min(noun.start(), period.start), max(effect.end(), period.end)
    return Draft(
        "agreement",
        "agreement_effective",
        *closed(scene.text, start, last),
        "agreement.effective",
        subject=pair[0],
        object=pair[1],
        value=written(scene, context, noun.start(), end),
        unit="text",
        period=since(period),
        status=status,
        detail={"kind": noun["kind"].lower()},
    )


def _when(scene: Scene, at: int, bounds: tuple[int, int], first: int) -> Period | None:
    low, high = bounds
    return (
        date_after(scene, at, high)
        or date_later(scene, at, high)
        or date_first(scene, low, first, 2)
    )
