"""Quantities: money, counts, percentages, ranks and multiples a text states."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal, cast

from vjnotes.fact import Approx
from vjnotes.lexicon import table, word_sets
from vjnotes.lexicon.needs import present
from vjnotes.mentions import rank
from vjnotes.mentions.amount import DURATIONS, HUNDREDTH_OF, Amount, amount, shared_money
from vjnotes.mentions.hedge import hedge_of
from vjnotes.mentions.label import counted
from vjnotes.mentions.number import CARDINAL, SCALE, VULGAR, Exact
from vjnotes.mentions.token import JOINTS, Tokens

_TRILLION, _NEAR = 10**12, 0.95
_OF = (["of"], ["of", "the"], ["of", "its"], ["of", "a"])
_SHORT = re.compile(r"\d,\d{1,2}(?![\d,])")
_TWIN = re.compile(r" ?\(|,? or ")
_POINT = re.compile(r"\d\.\d")

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

    Examples
    --------
    >>> q = quantities("nearly US$50 billion")[0]
    >>> q.value, q.unit, q.approx
    (50000000000, 'USD', 'nearly')
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

    @property
    def opening(self) -> int:
        """Where the phrase begins, with the hedge that stands before it."""
        return self.start if self.hedge is None else min(self.hedge, self.start)


def decimal_commas(
    texts: Sequence[str], counted: Sequence[Sequence[Quantity]]
) -> list[tuple[Quantity, ...]]:
    """The quantities of an article, its large sums ("10,124 billion") read with decimal commas if
    it shows that they are some: it has them elsewhere ("152,1 million") and no decimal points, or
    has the sum a second time."""

    def large(said: str, q: Quantity) -> bool:
        return q.scaled and "," in said

    def read(said: str, q: Quantity) -> Quantity:
        long = large(said, q) and not _SHORT.search(said)
        return replace(q, value=round(q.value / 1000)) if long else q

    rows = [[(t[q.start : q.end], q) for q in row] for t, row in zip(texts, counted, strict=True)]
    sums = [told for row in rows for told in row]
    whole = [q for said, q in sums if large(said, q)]
    short = any(_SHORT.search(said) for said, q in sums if q.kind == "percent" or large(said, q))
    pointed = any(_POINT.search(said) for said, _ in sums)
    again = any(
        o.unit == q.unit and _NEAR * o.value < q.value / 1000 < o.value / _NEAR
        for q in whole
        for _, o in (sums if q.value >= _TRILLION else ())
    )
    if not whole or not (again or (short and not pointed)):
        return [tuple(row) for row in counted]
    return [tuple(read(*told) for told in row) for row in rows]


NO_CURRENCY = "XXX"
"""The ISO 4217 code of money of which nobody can tell whose it is."""


def quantities(text: str, *, dollar: str = "USD", home: Sequence[str] = ()) -> list[Quantity]:
    """Find the quantities in ``text``, in order and apart from each other.

    ``dollar`` is the ISO 4217 code of a dollar that the text does not name; other money of
    several countries ("rupees", "shillings") is that of the first of ``home`` that has it.
    Years, dates, times, ages, scores, addresses and numbers within names are no quantities.

    >>> [money] = quantities("loans exceeded 100 billion yen")
    >>> money.value, money.unit, money.approx
    (100000000000, 'JPY', 'over')
    >>> [rank, _] = quantities("ranked second out of 67")
    >>> rank.value, rank.unit
    (2, 'rank')
    >>> quantities("on October 10, 2023, at the age of 80")
    []
    """
    if not _FIGURE.search(text) and present(text).isdisjoint(_NUMBERS):
        return []
    tokens = Tokens(text)
    shared = shared_money(dollar, tuple(home))
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
        sum_ = amount(tokens, i, at, shared)
        if sum_ is not None:
            amounts.append(sum_)
            at = sum_.after
    _of_last(amounts, dollar)
    stated: list[Amount | rank.Found] = [*_share(tokens, amounts), *others]
    made = [_quantity(tokens, found) for found in stated]
    told = sorted((q for q in made if q is not None), key=lambda q: q.start)
    return told[:1] + [_of_most(text, a, b) for a, b in pairwise(told)]


_TRIGGERS = frozenset({"a", "an", "half", "quarter", "no", "number"}).union(
    CARDINAL, rank.ORDINAL, rank.MULTIPLE, rank.BARE, VULGAR
)


# A text without a figure has one of these if it states a quantity.
_NUMBERS = (_TRIGGERS | SCALE.keys() | {"dozen"}) - {"a", "an", "no", "number"}
_FIGURE = re.compile(rf"[\d{''.join(VULGAR)}]")


def _triggers(tokens: Tokens) -> Iterator[int]:
    """The tokens where a quantity may start."""
    for i, word in enumerate(tokens.words):
        if word in _TRIGGERS or tokens.kinds[i] == "digits":
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


def _of_last(amounts: list[Amount], dollar: str) -> None:
    """Make hundredths ("45 cents") a part of the last money that has them, else of the first."""
    for name, wholes in HUNDREDTH_OF.items():
        money = [dollar if whole == "dollar" else whole for whole in wholes]
        last = next((a.unit for a in amounts if a.unit in money), money[0])
        for found in amounts:
            if found.unit == name:
                found.unit = last
            elif found.unit in money:
                last = found.unit


def _share(tokens: Tokens, amounts: list[Amount]) -> list[Amount]:
    """Join the ends of ranges, and lend units and scales to their neighbours in a list."""
    joined: list[Amount] = []
    for current in amounts:
        if joined and _is_range(tokens, joined[-1], current):
            joined[-1] = _range(joined[-1], current)
        else:
            joined.append(current)
    for left, right in pairwise(joined):
        of = _between(tokens, left, right)
        if _link(tokens, left, right) and _lends_on(tokens, left, right):
            right.unit, right.kind = left.unit, left.kind
        elif left.unit is None and left.scale > 1 and right.kind == "money" and of in _OF:
            left.unit, left.kind = right.unit, right.kind  # "280 million of the $1.5 billion"
    closed = False
    for right, left in pairwise(reversed(joined)):
        link = _link(tokens, left, right)
        # "five, six or seven years": the range has taken the last link.
        ranged = right.high is not None and left.base < right.base
        closed = bool(link) and (link != "," or closed or ranged)
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
    between = "between" in {before, tokens.word(left.first - 2)}
    if words == ["and"]:
        if not between:
            return False
    elif words not in (["-"], ["to"], ["or"], ["-", "to", "-"], ["-", "to"]):
        return False
    level = before == "by" and not (
        left.kind == right.kind == "percent" and right.value <= 2 * left.value
    )
    if left.high is not None or (words == ["to"] and (level or _grows(tokens, left))):
        return False  # "by 2 percent to 15", but "by 10 to 15 percent"
    moved = words == ["to"] and {before, tokens.word(left.first - 2)} & MOVES
    if left.unit and right.unit and left.unit != right.unit:
        return False
    if moved and left.kind == "money" and right.value > 4 * left.value:
        return False  # "adding $1.72 to $42.12"
    if right.prefixed and not left.unit:
        return False
    if left.unit and not right.unit and not left.prefixed:
        return False
    if left.scale > 1 and right.scale == 1:
        return False
    if left.unit and not right.unit and counted(tokens, right.after, 2):
        return False
    if left.bare and right.bare:
        tight = not words[0].isalpha() or between or words == ["or"]
        nouns = counted(tokens, right.after)
        return left.base < right.base and nouns and (tight or right.base < left.base * 10)
    return left.base * _common_scale(left, right) < right.value


MOVES = word_sets(table("units")["currency_rules"])["moves"]


def _grows(tokens: Tokens, left: Amount) -> bool:
    """Whether "from" leads to the left amount: "from the current $5 billion to $20 billion"."""
    back = [tokens.word(left.first - k) for k in range(1, 5)]
    if "from" not in back:
        return False
    return all(word.isalpha() for word in back[: back.index("from")])


def _common_scale(left: Amount, right: Amount) -> Exact:
    """The scale of the left end: its own, or that of the right one if it makes it lower."""
    if left.scale != 1 or left.grouped or left.base >= right.base:
        return left.scale
    # "40-50,000 people"
    thousands = right.grouped and right.base % 1000 == 0 and left.base < right.base / 1000
    return 1000 if thousands else right.scale


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
    if words == [",", "or"]:
        # "397,918, or 19.4%" says the same twice.
        return ""
    if words and words[-1] in {"and", "or", "&", "to"} and words[:-1] in ([], [","], ["-"]):
        return "and"
    return "," if words == [","] else ""


def _lends_on(tokens: Tokens, left: Amount, right: Amount) -> bool:
    """Whether the currency of the left amount holds for the right: "$3.2 and 4.1 billion"."""
    if left.kind != "money" or right.unit or counted(tokens, right.after, 2):
        return False
    return right.scale > 1 or (left.scale == 1 and left.prefixed)


def _lend_back(left: Amount, right: Amount) -> bool:
    """Give the left amount the unit and scale it shares: "3.2 and 4.1 billion dollars"."""
    if right.bare or (left.unit and left.unit != right.unit):
        return False
    if right.unit == "percent" and left.scale > 1:
        return False  # "7.35 million or 25.6 percent"
    if right.prefixed and not left.prefixed:
        return False
    if (left.unit and not left.prefixed) or (left.grouped and right.kind != "money"):
        return False
    if left.prefixed and right.scale < 1:
        return False  # "$3 and 5 cents"
    if left.scale == 1 and right.scale != 1:
        # "$10 to $15 billion", but "from $200 to $4 million".
        whole = left.prefixed and right.base < left.base >= 100
        if left.base >= 1000 or left.grouped or whole:
            return False
        left.scale = right.scale
    if left.unit is None:
        left.unit, left.kind = right.unit, right.kind
    return True


# ---------------------------------------------------------------- results


def _of_most(text: str, a: Quantity, b: Quantity) -> Quantity:
    """ "up to 2 billion yen ($13 million)": a sum that is the most, in another currency as well."""
    most = a.approx == "up_to" and b.approx == "exact" and a.unit != b.unit
    twins = a.kind == b.kind == "money" and _TWIN.fullmatch(text, a.end, b.start)
    if a.kind == "multiple" and b.unit == "time" and text[a.end : b.start] == " and ":
        return replace(b, unit=a.unit, kind=a.kind)  # "rose 5 times and 3 times"
    return replace(b, approx="up_to") if most and twins else b


def _plain(value: Exact) -> int | float:
    """An integer where the value is one."""
    return value.numerator if value.denominator == 1 else float(value)


def _quantity(tokens: Tokens, found: Amount | rank.Found) -> Quantity | None:
    """What was found, with its hedge; "over 65", "under 18" are people of that age."""
    amount_, hedge = found if isinstance(found, Amount) else None, None
    if found.kind not in {"rank", "ordinal"}:
        hedge = hedge_of(tokens, found.first, found.after, found.unit in DURATIONS)
    high = amount_.high if amount_ else None
    small = amount_ and amount_.bare and amount_.digits and amount_.base < 100 and high is None
    aged = hedge and tokens.word(hedge.first) in {"over", "under", "above", "below"}
    if found.value is None or (small and aged and not counted(tokens, found.after)):
        return None
    return Quantity(
        tokens.starts[found.first],
        tokens.ends[found.after - 1],
        _plain(found.value),
        found.unit or "count",
        cast(Kind, found.kind),
        hedge.approx if hedge else "exact",
        None if high is None else _plain(high),
        tokens.starts[hedge.first] if hedge else None,
        amount_ is not None and amount_.scale > 1,
    )
