"""The forums and organisations two countries work together in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.pairing import pair_before
from vjnotes.facts.phrase import alternatives, clause, has, mood, named_right, written
from vjnotes.lexicon import table


@cache
def _words() -> dict[str, Any]:
    found: dict[str, Any] = table("mechanism")["forums"]
    return found


@cache
def _known() -> dict[str, str]:
    names: dict[str, list[str]] = _words()["names"]
    return {form.lower(): name for name, forms in names.items() for form in (name, *forms)}


@cache
def _name() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{alternatives(_known())})(?![\w+])", re.IGNORECASE)


@cache
def _opening() -> re.Pattern[str]:
    lists, opens = alternatives(_words()["lists"]), alternatives(_words()["opens"])
    return re.compile(
        rf"\b(?:{lists})(?:\s(?:and|or)\s(?:[\w-]+\s){{0,4}}(?:{lists}))?[,:]?\s(?:(?:{opens})[,:]?\s|:\s|\()",
        re.IGNORECASE,
    )


_AT = re.compile(
    r"\b(?:at|within|in|through|under)\s(?:the\s)?(?:(?:framework|frameworks)\sof\s(?:the\s)?)?$",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"(?:\s?\((?P<acronym>[A-Z][A-Za-z+-]{1,9})\))?(?P<noun>\s(?:meetings|summits?|forums?|mechanisms|frameworks))?"
    r"(?P<more>(?:\s?,\s?(?:and\s|as\swell\sas\s)?|\sand\s|\sas\swell\sas\s|\s?/\s?)(?:at\s|in\s|within\s)?(?:the\s)?)?"
)


_WORK = ("cooperat", "coordinat", "support", "work", "collaborat", "consult")


def forums(scene: Scene, context: Context) -> Iterator[Draft]:
    """One fact for each forum of a list: "at forums such as the UN, ASEAN and APEC"."""
    if not has(scene.text, "forum", "fora", "organi", "institution", "grouping", *_WORK):
        return
    for opening in _opening().finditer(scene.text):
        yield from _list(
            scene, context, opening.start(), _skip(scene.text, opening.end()), free=True
        )
    if _opening().search(scene.text) or not _working().search(scene.text):
        return
    at = 0
    for match in _name().finditer(scene.text):
        if match.start() >= at and _AT.search(
            scene.text, max(0, match.start() - 40), match.start()
        ):
            found = list(_list(scene, context, match.start(), match.start(), free=False))
            at = max((d.end for d in found), default=at)
            yield from found


@cache
def _working() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives(_words()['working'])})\b", re.IGNORECASE)


def _skip(text: str, at: int) -> int:
    the = re.compile(r"(?:at\s|in\s|within\s)?(?:the\s)?", re.IGNORECASE).match(text, at)
    return the.end() if the else at


def _list(scene: Scene, context: Context, start: int, at: int, *, free: bool) -> Iterator[Draft]:
    """The items from ``at`` on; with ``free`` also names in capitals the lexicon has not."""
    pair = pair_before(scene, context, start)
    low, _ = clause(scene.text, start, at)
    if pair is None or mood(scene.text, low, start) is None:
        return
    while True:
        known = _name().match(scene.text, at)
        end = (
            known.end()
            if known
            else named_right(scene, at, frozenset({"-", "of", "on", "for"}))
            if free
            else at
        )
        end = max(end, at)
        if end == at or not scene.text[at:end].strip():
            return
        tail = _NEXT.match(scene.text, end)
        acronym = tail["acronym"] if tail else None
        stop = (
            tail.end("noun")
            if tail and tail["noun"]
            else tail.end("acronym") + 1
            if tail and acronym
            else end
        )
        if known or acronym or _is_name(scene.text[at:end]):
            yield _draft(scene, context, pair, (start, at, end, stop), acronym)
        if tail is None or not tail["more"]:
            return
        at = tail.end()


def _is_name(words: str) -> bool:
    """A name of more than one word, or all in capitals: not a country by itself."""
    return words.isupper() or len(words.split()) > 1


def _draft(
    scene: Scene,
    context: Context,
    pair: tuple[str, str],
    span: tuple[int, int, int, int],
    acronym: str | None,
) -> Draft:
    start, at, end, stop = span
    as_written = written(scene, context, at, end)
    known = _known()
    value = known.get(as_written.lower()) or known.get((acronym or "").lower()) or as_written
    detail = {"as_written": as_written}
    if acronym:
        detail["acronym"] = acronym
    return Draft(
        "mechanism",
        "forum",
        at if stop - start > 300 else start,
        stop,
        "mechanism.forum",
        subject=pair[0],
        object=pair[1],
        value=value,
        unit="text",
        detail=detail,
    )
