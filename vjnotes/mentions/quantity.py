"""Quantities: money, counts, percentages, ranks and multiples a text states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, cast

from vjnotes.fact import Approx
from vjnotes.lexicon import table
from vjnotes.mentions import rank
from vjnotes.mentions.amount import DURATIONS, Amount, Phrases, amount, counted
from vjnotes.mentions.number import CARDINAL, JOINTS, Tokens

Kind = Literal["money", "percent", "points", "number", "rank", "ordinal", "multiple"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity and where it stands. ``text[start:end]`` is the phrase without its hedge.

    ``value`` is in plain units. ``unit`` is an ISO 4217 code for money, ``percent``,
    ``point`` (percentage points), ``count``, ``rank``, ``multiple``; for a number of kind
    ``number`` it may also be a unit of time (``year``), of measure (``tonne``, ``km``) or
    ``time`` (occasions). ``high`` is the upper end of a range, ``hedge`` the offset of the
    word that says how exactly the number is meant, ``scaled`` whether a scale ("billion",
    "bn") stood there.
    """

    start: int
    end: int
    value: float | int
    unit: str
    kind: Kind
    approx: Approx = "exact"
    high: float | int | None = None
    hedge: int | None = None
    scaled: bool = False


_HEDGES = table("units")["hedges"]
_NEED_MARK = frozenset(_HEDGES["need_mark"])
_REACHING = frozenset(_HEDGES["reach"])
_MARKS = frozenset(_HEDGES["marks"])
_OVER_TIME_BEFORE = frozenset(_HEDGES["over_time_before"])
_OVER_TIME_AFTER = frozenset(_HEDGES["over_time_after"])


def _hedge_words(side: str) -> dict[str, Approx]:
    hedges: dict[str, dict[str, list[str]]] = table("units")["hedge"]
    return {
        phrase: cast(Approx, approx) for approx, sides in hedges.items() for phrase in sides[side]
    }


_AFTER = Phrases[Approx](_hedge_words("after"))


def _by_last_word() -> dict[str, list[tuple[list[str], Approx]]]:
    """The hedges that stand before a number, by their last word, the longest first."""
    found: dict[str, list[tuple[list[str], Approx]]] = {}
    words = _hedge_words("before")
    for phrase in sorted(words, key=len, reverse=True):
        tokens = Tokens(phrase).words
        found.setdefault(tokens[-1], []).append((tokens, words[phrase]))
    return found


_BEFORE = _by_last_word()


def quantities(text: str, *, dollar: str = "USD") -> list[Quantity]:
    """Find the quantities in ``text``, in order and apart from each other.

    ``dollar`` is the ISO 4217 code of a dollar that the text does not name. Years, dates,
    times, ages, scores, addresses and numbers within names are no quantities.

    >>> [money] = quantities("loans exceeded 100 billion yen")
    >>> money.value, money.unit, money.approx
    (100000000000, 'JPY', 'over')
    >>> [rank, _] = quantities("ranked second out of 67")
    >>> rank.value, rank.unit
    (2, 'rank')
    >>> quantities("on October 10, 2023, at the age of 80")
    []
    """
    tokens = Tokens(text)
    amounts: list[Amount] = []
    others: list[rank.Found] = []
    at, last_rank = 0, -99
    for i in _triggers(tokens):
        if i < at:
            continue
        found = _other(tokens, i, last_rank)
        if found is not None:
            if found.value is not None:
                others.append(found)
                last_rank = found.after if found.kind == "rank" else last_rank
            at = found.after
            continue
        stated = amount(tokens, i, at, dollar)
        if stated is not None:
            rank.times(tokens, stated)
            amounts.append(stated)
            at = stated.after
    made = [_from_amount(tokens, a) for a in _share(tokens, amounts)]
    made += [_from_other(tokens, f) for f in others]
    return sorted((q for q in made if q is not None), key=lambda q: q.start)


_TRIGGERS = frozenset(
    {*CARDINAL, *rank.ORDINAL, *rank.MULTIPLE, *rank.BARE, "a", "an", "half", "quarter", "no", "number"}
)


def _triggers(tokens: Tokens) -> Iterator[int]:
    """The tokens where a quantity may start."""
    for i, word in enumerate(tokens.words):
        if word in _TRIGGERS or tokens.kinds[i] == "digits" or word in "½¼¾⅓⅔":
            yield i


def _other(tokens: Tokens, i: int, last_rank: int) -> rank.Found | None:
    """What at token ``i`` is a rank, an ordinal, a multiple or a part of a whole."""
    word = tokens.words[i]
    if word in {"no", "number"}:
        return rank.numbered(tokens, i)
    return (
        rank.part(tokens, i)
        or rank.ordinal(tokens, i, last_rank)
        or rank.superlative(tokens, i)
        or rank.multiple(tokens, i)
    )


# ---------------------------------------------------------------- ranges and lists


def _share(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Join the ends of ranges, and lend units and scales to their neighbours in a list."""
    joined: list[Amount] = []
    for current in amounts:
        if joined and _is_range(tokens, joined[-1], current):
            joined[-1] = _range(joined[-1], current)
        else:
            joined.append(current)
    for left, right in zip(joined, joined[1:], strict=False):
        if _link(tokens, left, right) and _lends_on(tokens, left, right):
            right.unit, right.kind = left.unit, left.kind
    closed = False
    for left, right in zip(joined[-2::-1], joined[:0:-1], strict=False):
        link = _link(tokens, left, right)
        closed = bool(link) and (link != "," or closed)
        if closed:
            closed = _lend_back(left, right)
    return [a for a in joined if not (a.doubt and a.bare)]


def _between(tokens: Tokens, left: Amount, right: Amount) -> list[str]:
    """The tokens between two amounts, if they are few."""
    if right.first - left.after > 3:
        return []
    words = tokens.words[left.after : right.first]
    return ["-" if word in JOINTS else word for word in words]


def _is_range(tokens: Tokens, left: Amount, right: Amount) -> bool:
    """Whether two amounts are the ends of one range: "5-6 billion", "between 5 and 6%"."""
    words = _between(tokens, left, right)
    before = tokens.word(left.first - 1)
    if words == ["and"]:
        if before != "between":
            return False
    elif words not in (["-"], ["to"], ["or"], ["-", "to", "-"]):
        return False
    if left.high is not None or (words == ["to"] and before in {"from", "by"}):
        return False
    if left.unit and right.unit and left.unit != right.unit:
        return False
    if left.unit and not right.unit and not left.prefixed:
        return False
    if left.scale > 1 and right.scale == 1:
        return False
    if left.unit and not right.unit and counted(tokens, right.after, 2):
        return False
    if left.bare and right.bare:
        tight = not words[0].isalpha() or before == "between" or words == ["or"]
        nouns = counted(tokens, right.after)
        return left.base < right.base and nouns and (tight or right.base < left.base * 10)
    return left.base * _common_scale(left, right) < right.value


def _common_scale(left: Amount, right: Amount) -> int:
    """The scale of the left end: its own, or that of the right one if it makes it lower."""
    if left.scale == 1 and not left.grouped and left.base < right.base:
        return right.scale
    return left.scale


def _range(left: Amount, right: Amount) -> Amount:
    """One amount from the two ends of a range."""
    left.scale = _common_scale(left, right)
    left.high = right.value
    left.after = right.after
    left.doubt = False
    if left.unit is None:
        left.unit, left.kind = right.unit, right.kind
    return left


def _link(tokens: Tokens, left: Amount, right: Amount) -> str:
    """How two amounts follow each other in a list: ``and``, ``,`` or not at all."""
    words = _between(tokens, left, right)
    if words in (["and"], ["or"], [",", "and"], ["&"], ["to"]):
        return "and"
    return "," if words == [","] else ""


def _lends_on(tokens: Tokens, left: Amount, right: Amount) -> bool:
    """Whether the currency of the left amount holds for the right: "$3.2 and 4.1 billion"."""
    if left.kind != "money" or right.unit or counted(tokens, right.after, 2):
        return False
    return right.scale > 1 or (left.scale == 1 and left.prefixed)


def _lend_back(left: Amount, right: Amount) -> bool:
    """Give the left amount the unit and scale it shares: "3.2 and 4.1 billion dollars"."""
    if right.bare or right.high is not None or (left.unit and left.unit != right.unit):
        return False
    if left.unit and not left.prefixed:
        return False
    if left.scale == 1 and right.scale > 1:
        if left.base >= 1000 or left.grouped:
            return False
        left.scale = right.scale
    if left.unit is None:
        left.unit, left.kind = right.unit, right.kind
    return True


# ---------------------------------------------------------------- hedges


def _hedge_before(tokens: Tokens, first: int) -> tuple[int, Approx] | None:
    """The hedge that ends before token ``first``: its first token and what it says."""
    for words, approx in _BEFORE.get(tokens.word(first - 1), ()):
        start = first - len(words)
        if start >= 0 and tokens.words[start:first] == words and not tokens.joint(first - 1):
            return start, approx
    return None


def _hedge(tokens: Tokens, first: int, after: int, time: bool) -> tuple[int, Approx] | None:
    """The hedge of the amount at tokens ``first`` to ``after``, before it or behind it."""
    end = first
    if tokens.word(end - 1) in {"a", "an"}:
        end -= 1
    elif tokens.word(end - 1) == "the" and tokens.word(end - 2) in _REACHING:
        end -= 1
    if tokens.word(end - 1) == "between":
        end -= 1
    found = _hedge_before(tokens, end)
    if found and _holds(tokens, found[0], end, after, time):
        start, approx = found
        outer = _hedge_before(tokens, start)
        if outer and approx == "about" and _holds(tokens, outer[0], start, after, time):
            return outer
        return found
    behind = after + 1 if tokens.joint(after) else after
    if tokens.word(after) == "+" and tokens.glued(after):
        return after, "over"
    trailing = _AFTER.at(tokens, behind)
    if trailing is None:
        return None
    approx, end = trailing
    single = tokens.word(behind) in {"odd", "plus"}
    if single and (tokens.kind(end) == "digits" or not (behind > after or tokens.word(behind) == "odd")):
        return None
    return behind, approx


def _holds(tokens: Tokens, start: int, end: int, after: int, time: bool) -> bool:
    """Whether the words at ``start`` are a hedge here."""
    word = tokens.word(end - 1) if end - start == 1 else ""
    if word in _NEED_MARK:
        near = {tokens.word(j) for j in range(after, after + 2)}
        will = word == "top" and tokens.word(start - 1) in {"to", "will", "would", "could", "may"}
        return bool(near & _MARKS) or will
    if time and word == "over":
        before, behind = tokens.word(start - 1), tokens.word(after)
        return before in _OVER_TIME_BEFORE or behind in _OVER_TIME_AFTER
    return not (word in {"about", "around"} and tokens.word(start - 1) == "talk")


# ---------------------------------------------------------------- results


def _plain(value: Fraction) -> int | float:
    """An integer where the value is one."""
    return value.numerator if value.denominator == 1 else float(value)


def _from_amount(tokens: Tokens, found: Amount) -> Quantity | None:
    hedge = _hedge(tokens, found.first, found.after, found.unit in DURATIONS)
    age = hedge and hedge[1] in {"over", "up_to"} and found.bare and found.high is None
    if age and found.digits and found.base < 100 and not found.grouped:
        if tokens.word(found.first - 1) in {"over", "under", "above", "below"} and not counted(
            tokens, found.after
        ):
            return None
    return Quantity(
        tokens.starts[found.first],
        tokens.ends[found.after - 1],
        _plain(found.value),
        found.unit or "count",
        cast(Kind, found.kind),
        hedge[1] if hedge else "exact",
        None if found.high is None else _plain(found.high),
        tokens.starts[hedge[0]] if hedge else None,
        found.scale > 1,
    )


def _from_other(tokens: Tokens, found: rank.Found) -> Quantity | None:
    if found.value is None:
        return None
    hedge = None
    if found.kind not in {"rank", "ordinal"}:
        hedge = _hedge(tokens, found.first, found.after, found.unit in DURATIONS)
    return Quantity(
        tokens.starts[found.first],
        tokens.ends[found.after - 1],
        _plain(found.value),
        found.unit,
        cast(Kind, found.kind),
        hedge[1] if hedge else "exact",
        None,
        tokens.starts[hedge[0]] if hedge else None,
    )
