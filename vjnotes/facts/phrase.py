"""What readers of relations share: clauses, moods, dates that follow, names in capitals."""

import re
from collections.abc import Container
from dataclasses import replace
from functools import lru_cache

from vjnotes.blanks import mended
from vjnotes.fact import Status
from vjnotes.facts.context import Context, Scene
from vjnotes.lexicon.needs import in_sight
from vjnotes.lexicon.rules import rule, senses
from vjnotes.mentions.period import Period

DATED = frozenset({"day", "month", "quarter", "year", "since"})
"""Kinds of period that say when something began; a span or a comparison does not."""
_REACH = 700


def written(scene: Scene, context: Context, start: int, end: int) -> str:
    """The words as the raw article has them, but for blanks lost, or too many."""
    words = context.article.raw[scene.at(start) : scene.at(end)]
    return " ".join(mended(words)[0].split())


def since(period: Period | None) -> Period | None:
    """The period as the time from which something holds: ``2014`` becomes ``since:2014``."""
    if period is None or period.label is None or period.kind not in DATED:
        return None
    if period.label.startswith("since:"):
        return period
    return replace(period, label=f"since:{period.label}", last=None, kind="since")


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the clause around ``text[start:end]``, at most some hundred characters away."""
    stops_ = stops(text)
    low = max((stop for _, stop in stops_ if stop <= start), default=0)
    high = min((stop for stop, _ in stops_ if stop >= end), default=len(text))
    return max(low, start - _REACH), min(high, end + _REACH)


@lru_cache(maxsize=64)
def stops(text: str) -> tuple[tuple[int, int], ...]:
    """Where clauses part: at a semicolon, a colon, "while", "but"; not behind what only labels a
    row ("Diplomatic relations: established in 1973")."""
    if ";" not in text and ":" not in text and not in_sight("wording", "breaks", text):
        return ()
    row = rule("wording", "row_label").match(text)
    first = row.end() if row else 0
    return tuple(m.span() for m in rule("wording", "stop").finditer(text) if m.end() > first)


def closed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with the bracket or quotation mark closed that it leaves open.

    >>> closed("ties (2009).", 0, 10)
    (0, 11)
    """
    if text[start - 1 : start] == '"' and text[start:end].count('"') % 2:
        start -= 1
    for mark in ('"', ")", '"'):
        part = text[start:end]
        left_open = part.count('"') % 2 if mark == '"' else part.count("(") > part.count(")")
        end += bool(left_open and text[end : end + 1] == mark)
    return start, end


def mood(text: str, low: int, at: int, words: int = 9) -> Status | None:
    """How what stands at ``at`` is meant, by the nearest such word before it: done, planned, wished
    for; ``None`` where it is denied.

    >>> mood("They could sign it", 0, 11), mood("They have not signed it", 0, 14)
    ('proposed', None)
    """
    if text.endswith(" and ", 0, at) and rule("wording", "did").match(text, at):
        return "reported"  # "discussed measures and signed an agreement"
    window = " ".join(text[max(low, at - 18 * words) : at].split()[-words:])
    found: Status | None = "reported"
    denied = -9
    for match in rule("wording", "mood").finditer(window):
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


def date_after(scene: Scene, at: int, stop: int | None = None) -> Period | None:
    """The date that follows directly: in brackets, or after "in", "since", "established in"."""
    for period in scene.periods:
        if period.start >= at and period.kind in DATED:
            within = stop is None or period.start < stop
            linked = within and rule("wording", "link").fullmatch(scene.text, at, period.start)
            return period if linked else None
    return None


def dates(scene: Scene, low: int, high: int) -> list[Period]:
    """The dates that begin in ``low:high``, in order, but those until which something lasts."""
    told = (p for p in scene.periods if low <= p.start < high and p.kind in DATED and p.label)
    until = rule("wording", "until")
    return [p for p in told if not until.search(scene.text, max(0, p.start - 40), p.start)]


def date_later(scene: Scene, at: int, high: int, reach: int = 110) -> Period | None:
    """The next date of the clause, if nothing else of weight stands between."""
    for period in dates(scene, at, min(high, at + reach + 1)):
        figures = any(
            at <= q.start < period.start and q.kind in ("money", "percent", "multiple")
            for q in scene.quantities
        )
        crossed = figures or rule("wording", "crossed").search(scene.text, at, period.start)
        return None if crossed else period
    return None


def past_sum(scene: Scene, at: int) -> int:
    """Where the words go on after "worth 2 billion dollars"; else ``at``."""
    sums = (q for q in scene.quantities if q.kind == "money" and at < q.start < at + 40)
    worth = rule("wording", "worth")
    return next((q.end for q in sums if worth.fullmatch(scene.text, at, q.start)), at)


def date_first(scene: Scene, low: int, at: int, words: int = 3) -> Period | None:
    """The date at the head of the clause: "In 2014, ..."."""
    found = dates(scene, low, at)
    return next((p for p in found if len(scene.text[low : p.start].split()) <= words), None)


_WORD = re.compile(r"[^\W_](?:[\w.'&/+]*[\w+])?(?:(?<=ers)'(?=\s))?|[^\w\s]")
_HYPHENED = re.compile(r"[^\W_]+-$")  # "visa-free"
_JOINS = frozenset({"and", "&", "of", "on", "for", "-"})


def named_left(scene: Scene, head: int, own: Container[str] = ()) -> int:
    """Where a name begins by its head: over capitals, words in ``own``, and what joins them."""
    start = head
    tokens = list(_WORD.finditer(scene.text, max(0, head - 160), head))
    while tokens:
        token = tokens.pop()
        if _belongs(scene, token, own):
            start = token.start()
        elif not (token[0] in _JOINS and tokens and _opens(tokens[-1][0], start < head, own)):
            break
    hyphened = _HYPHENED.search(scene.text, max(0, start - 30), start)
    return hyphened.start() if hyphened else start


def _opens(word: str, begun: bool, own: Container[str]) -> bool:
    """Whether a word may stand before what joins it to a name: "grant and aid agreement"."""
    return word[0].isupper() or (begun and word in own)


def _belongs(scene: Scene, token: re.Match[str], own: Container[str]) -> bool:
    word = token[0]
    if any(p.start <= token.start() < p.end for p in scene.periods):
        return False
    if word in own:
        return True
    whose = word.lower().endswith(("'s", "s'")) and not word.endswith("ers'")  # "Ministers' Talks"
    named = word[0].isupper() and not whose
    return named and word.lower() not in senses("wording", "function_words")


# "on Trade, Energy and Industry"
_LISTED = re.compile(r",\s[A-Z][\w-]+(?:,\s[A-Z][\w-]+){0,4},?\sand\s[A-Z]")


def named_right(scene: Scene, at: int, joins: frozenset[str]) -> int:
    """Where the name ends that is at ``at``: over ``joins`` and capitals, never into a date."""
    end = at
    for token in _WORD.finditer(scene.text, at, at + 160):
        if _belongs(scene, token, ()):
            end = token.end()
        elif token[0] not in joins and not _LISTED.match(scene.text, token.start()):
            break
    return end
