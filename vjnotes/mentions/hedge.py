"""Hedges: the words that say how exactly a number is meant ("nearly", "or more")."""

from typing import NamedTuple, cast

from vjnotes.fact import Approx
from vjnotes.lexicon import table, word_sets
from vjnotes.mentions.amount import Phrases
from vjnotes.mentions.token import Tokens

_RULES = word_sets(table("units")["hedges"])


_FAR = 8  # tokens between a verb of raising and its "up to"


class Hedge(NamedTuple):
    """A hedge: its first token, and what it says."""

    first: int
    approx: Approx


def _phrases(side: str) -> dict[str, Approx]:
    """The hedges that stand ``before`` or ``after`` a number."""
    hedges: dict[str, dict[str, list[str]]] = table("units")["hedge"]
    return {
        phrase: cast(Approx, approx) for approx, sides in hedges.items() for phrase in sides[side]
    }


def _by_last_word() -> dict[str, list[tuple[list[str], Approx]]]:
    """The hedges before a number, by their last word, the longest first."""
    found: dict[str, list[tuple[list[str], Approx]]] = {}
    meanings = _phrases("before")
    for phrase in sorted(meanings, key=len, reverse=True):
        words = Tokens(phrase).all_words()
        found.setdefault(words[-1], []).append((words, meanings[phrase]))
    return found


_BEFORE = _by_last_word()
_AFTER = Phrases[Approx](_phrases("after"))


def hedge_of(tokens: Tokens, first: int, after: int, time: bool = False) -> Hedge | None:
    """The hedge of the number at tokens ``first`` to ``after`` (excluded), if it has one.

    ``time`` says that the number is a stretch of time, where "over" is mostly no hedge.

    >>> hedge_of(Tokens("exceeded the 100 billion yen mark"), 2, 5)
    Hedge(first=0, approx='over')
    """
    end = first
    article = tokens.word(end - 1)
    if article in {"a", "an"} or (article == "the" and tokens.word(end - 2) in _RULES["reach"]):
        end -= 1
    if tokens.word(end - 1) == "between":
        end -= 1
    if tokens.word(end - 1) == "of" and tokens.word(end - 2) in _RULES["marks"]:
        # "exceeded the (remarkable) threshold of"
        end = next((i for i in (end - 3, end - 4) if tokens.word(i) in {"a", "the"}), end)
    found = _ending(tokens, end)
    if found and _holds(tokens, found.first, end, after, time):
        outer = _ending(tokens, found.first) if found.approx == "about" else None
        # "up to about 500": the outer word says more.
        return outer if outer and _holds(tokens, outer.first, found.first, after, time) else found
    return _behind(tokens, after)


def _ending(tokens: Tokens, end: int) -> Hedge | None:
    """The longest hedge whose last word stands before token ``end``."""
    for words, approx in _BEFORE.get(tokens.word(end - 1), ()):
        start = end - len(words)
        if start >= 0 and tokens.words[start:end] == words and not tokens.joint(end - 1):
            return Hedge(start, approx)
    return None


def _holds(tokens: Tokens, start: int, end: int, after: int, time: bool) -> bool:
    """Whether the words at ``start`` are a hedge here."""
    if tokens.word(start) == "up" and tokens.word(start + 1) == "to":
        verbs = {tokens.word(i) for i in range(max(0, start - _FAR), start - 1)}
        if tokens.word(start - 1) in _RULES["sums"] or verbs & _RULES["raises"]:
            return False  # "exports add up to 5 billion", "bring trade up to 5 billion"
    if end - start > 1:
        return True
    word = tokens.word(start)
    if word == "over" and tokens.word(start - 1) in _RULES["risen"] | {"%", "percent", "cent"}:
        return False  # "a rise over $5 billion", "a rise of 5% over 400,000"
    if word == "over" and tokens.word(start - 1) in _RULES["spread"]:
        return False  # "3 billion spread over 40 projects"
    if word == "under" and {tokens.word(after), tokens.word(after + 1)} & _RULES["under_which"]:
        return False  # "under two grant agreements"
    if word in _RULES["need_mark"] or (
        word in _RULES["need_mark_after_the"] and tokens.word(end) == "the"
    ):
        inside = range(end, after) if tokens.word(end) in {"a", "the"} else range(0)
        marked = any(tokens.word(i) in _RULES["marks"] for i in (after, after + 1, *inside))
        return marked or (
            word in {"top", "cross"} and tokens.word(start - 1) in _RULES["top_after"]
        )
    if time and word == "over":
        return (
            tokens.word(start - 1) in _RULES["over_time_before"]
            or tokens.word(after) in _RULES["over_time_after"]
        )
    return True


def _behind(tokens: Tokens, after: int) -> Hedge | None:
    """The hedge behind a number: ``+``, ``-odd``, ``or more``."""
    if tokens.word(after) == "+" and tokens.glued(after):
        return Hedge(after, "over")
    joint = tokens.joint(after)
    first = after + 1 if joint else after
    trailing = _AFTER.at(tokens, first)
    if trailing is None:
        return None
    approx, end = trailing
    if tokens.word(first) == "plus" and not joint:
        return None
    return None if tokens.kind(end) == "digits" else Hedge(first, approx)
