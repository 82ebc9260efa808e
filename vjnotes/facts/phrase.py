"""What readers of relations share: clauses, moods, dates that follow, names in capitals."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache, lru_cache

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Scene
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import alternatives as alternatives
from vjnotes.lexicon.phrases import pattern as pattern
from vjnotes.mentions.period import Period

DATED = frozenset({"day", "month", "quarter", "year", "since"})
"""Kinds of period that say when something began; a span or a comparison does not."""


def has(text: str, *stems: str) -> bool:
    """Whether any of the stems stands in the text: a quick look before a close one."""
    lower = _lower(text)
    return any(stem in lower for stem in stems)


@lru_cache(maxsize=8)
def _lower(text: str) -> str:
    return text.lower()


def written(scene: Scene, context: Context, start: int, end: int) -> str:
    """The words as the raw article has them, runs of white space as one space."""
    at = scene.sentence.start
    return " ".join(context.article.raw[at + start : at + end].split())


def since(period: Period | None) -> Period | None:
    """The period as the time from which something holds: ``2014`` becomes ``since:2014``."""
    if period is None or period.label is None or period.kind not in DATED:
        return None
    if period.label.startswith("since:"):
        return period
    return replace(period, label=f"since:{period.label}", last=None, kind="since")


LONGEST = 3000
"""No sentence of prose is longer; what is longer is left unread, so that time stays linear."""
_REACH = 700


def is_told(text: str) -> bool:
    """Whether a sentence may state something: no question, and no longer than prose is."""
    return len(text) <= LONGEST and not text.rstrip("\"') ").endswith("?")


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the clause around ``text[start:end]``, at most some hundred characters away."""
    low, high = max(0, start - _REACH), min(len(text), end + _REACH)
    for stop_start, stop_end in stops(text):
        if stop_end <= start:
            low = max(low, stop_end)
        elif stop_start >= end:
            high = min(high, stop_start)
            break
    return low, high


@lru_cache(maxsize=64)
def stops(text: str) -> tuple[tuple[int, int], ...]:
    """Where clauses part: at a semicolon, a colon, "while", "but"."""
    return tuple(m.span() for m in _breaks().finditer(text))


@cache
def _breaks() -> re.Pattern[str]:
    words = alternatives(table("wording")["breaks"])
    return re.compile(rf";|(?<=[A-Za-z]): |,?\s(?:{words})\s", re.IGNORECASE)


def closed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with the bracket or quotation mark closed that it leaves open.

    >>> closed("ties (2009).", 0, 10)
    (0, 11)
    """
    if text[start - 1 : start] == '"' and text[start:end].count('"') % 2:
        start -= 1
    for opens, closes in (('"', '"'), ("(", ")"), ('"', '"')):
        part = text[start:end]
        left_open = (
            part.count('"') % 2 if opens == closes else part.count(opens) > part.count(closes)
        )
        if left_open and text[end : end + 1] == closes:
            end += 1
    return start, end


def mood(text: str, low: int, at: int, words: int = 9) -> Status | None:
    """How what stands at ``at`` is meant, by the nearest such word before it: done, planned, wished
    for; ``None`` where it is denied.

    >>> mood("They could sign it", 0, 11), mood("They have not signed it", 0, 14)
    ('proposed', None)
    """
    window = text[low:at]
    near = list(re.finditer(r"\S+", window[-160:]))[-words:]
    if not near:
        return "reported"
    window = window[-160:][near[0].start() :]
    found: Status | None = "reported"
    denied = -9
    for match in _moods().finditer(window):
        if match.start() - denied > 3:  # "not expected to" stays denied
            found = _MOODS[str(match.lastgroup)]
        if found is None:
            denied = match.end()
    return found


_MOODS: dict[str, Status | None] = {
    "negated": None,
    "proposed": "proposed",
    "planned": "planned",
    "agreed": "reported",
}


@cache
def _moods() -> re.Pattern[str]:
    words = table("wording")
    parts = (rf"(?P<{key}>{alternatives(words[key])})" for key in _MOODS)
    # The month of May is no wish.
    words_ = "|".join(parts).replace("|may|", "|(?-i:may)|")
    return re.compile(rf"(?<![\w-])(?:{words_})(?![\w-])", re.IGNORECASE)


@cache
def _link() -> re.Pattern[str]:
    """What may stand between a thing and its date: "(", "which was established in", "since"."""
    begun = alternatives(table("wording")["begun"])
    return re.compile(
        r"[\"'\s,(]{0,4}(?:(?:that|which)\s)?"
        r"(?:(?:was|were|is|has been|had been|have been|being)\s)?"
        rf"(?:\w+ly\s|first\s|also\s){{0,2}}(?:(?:{begun})\s)?(?:back\s)?(?:early\s|late\s)?"
        r"(?:(?:in|on|since|from|of|during|to|as of)\s)?(?:the\s)?(?:early\s|late\s|mid-?)?\s?",
        re.IGNORECASE,
    )


def date_after(scene: Scene, at: int, stop: int | None = None) -> Period | None:
    """The date that follows directly: in brackets, or after "in", "since", "established in"."""
    for period in scene.periods:
        if period.start < at or period.kind not in DATED:
            continue
        if stop is not None and period.start >= stop:
            return None
        return period if _link().fullmatch(scene.text, at, period.start) else None
    return None


def dates(scene: Scene, low: int, high: int) -> list[Period]:
    """The dates that begin in ``low:high``, in order."""
    return [p for p in scene.periods if low <= p.start < high and p.kind in DATED and p.label]


_CROSSED = re.compile(
    r"; |, (?:and|with|including|which|up|while)\b|\banniversary\b|\b(?:they|it) became\b"
)


def date_later(scene: Scene, at: int, high: int, reach: int = 110) -> Period | None:
    """The next date of the clause, if nothing else of weight stands between."""
    for period in dates(scene, at, high):
        gap = scene.text[at : period.start]
        figures = any(
            at <= q.start < period.start and q.kind in ("money", "percent", "multiple")
            for q in scene.quantities
        )
        return None if figures or len(gap) > reach or _CROSSED.search(gap) else period
    return None


def date_first(scene: Scene, low: int, at: int, words: int = 3) -> Period | None:
    """The date at the head of the clause: "In 2014, ..."."""
    found = dates(scene, low, at)
    return next((p for p in found if len(scene.text[low : p.start].split()) <= words), None)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(table("wording")["function_words"])


_WORD = re.compile(r"[^\W_](?:[\w.'&/+]*[\w+])?|[^\w\s]")
_JOINS = frozenset({"and", "&", "of", "on", "for", "in", "-"})


def named_left(scene: Scene, head: int, own: frozenset[str] = frozenset()) -> int:
    """Where the name begins whose head word begins at ``head``: over words in capitals, the
    lower-case words in ``own``, and what joins them."""
    tokens = list(_WORD.finditer(scene.text, max(0, head - 160), head))
    start, at = head, len(tokens) - 1
    while at >= 0:
        word = tokens[at][0]
        if _belongs(word, own) and not _dated(scene, tokens[at].start()):
            start = tokens[at].start()
            at -= 1
        elif (
            word in {"and", "&", "of", "on", "for", "-"}
            and at
            and _belongs(tokens[at - 1][0], own)
            and (word == "-" or tokens[at - 1][0][0].isupper())
            and (start == head or scene.text[start].isupper() or word == "-")
            and not _dated(scene, tokens[at - 1].start())
        ):
            at -= 1
        else:
            break
    return start


def _belongs(word: str, own: frozenset[str]) -> bool:
    if word in own:
        return True
    if word.lower().endswith(("'s", "s'")) or not word[0].isalpha():
        return False
    if word[0].isupper():
        return word.lower() not in _function_words()
    return False


def _dated(scene: Scene, at: int) -> bool:
    return any(p.start <= at < p.end for p in scene.periods)


# "on Trade, Energy and Industry"
_LISTED = re.compile(r",\s[A-Z][\w-]+(?:,\s[A-Z][\w-]+){0,4},?\sand\s[A-Z]")


def named_right(
    scene: Scene, at: int, joins: frozenset[str] = _JOINS, own: frozenset[str] = frozenset()
) -> int:
    """Where the name ends that has come as far as ``at``: over ``on``, ``for``, ``of`` and words in
    capitals, never into a date."""
    end = at
    pending = False
    for token in _WORD.finditer(scene.text, at, min(len(scene.text), at + 160)):
        word = token[0]
        if (word == "," and end > at and _LISTED.match(scene.text, token.start())) or (
            word in joins and not (word == "and" and end == at)
        ):
            pending = True
        elif (
            _belongs(word, own)
            and not _dated(scene, token.start())
            and (pending or end == at or end > at)
        ):
            end = token.end()
            pending = False
        else:
            break
    return end


_TALKS = re.compile(
    r"\b(?:talks|meeting|met|meets|meet|hosted|receiv(?:ed|es|ing)|signed|ceremony|summit|held)\b",
    re.IGNORECASE,
)


def day_of_talks(context: Context, scene: Scene) -> Period | None:
    """The day of the talks the article reports, as its first sentences up to this one give it."""
    for other in context.scenes[: min(scene.index + 1, 40)]:
        if other.sentence.role == "body" and _TALKS.search(other.text):
            for period in other.periods:
                if period.kind == "day" and period.label and _is_past(context, period):
                    return period
    return None


def _is_past(context: Context, period: Period) -> bool:
    day = period.first
    return day is None or context.published is None or -31 <= (day - context.published).days <= 0
