"""Numbers worked out from facts, with the facts they stand on and the direction of their doubt.

A figure stated as "over" is a lower bound, one stated as "nearly" or "up to" an upper bound.
What is computed from them is a bound too: from "over 33.84" to 47.6 growth is *at most* 41
percent.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from vjnotes import wording
from vjnotes.fact import Approx, Fact
from vjnotes.markup import NBSP
from vjnotes.select import fineness, moment

__all__ = [
    "Computed",
    "count",
    "difference",
    "growth",
    "share",
    "times",
    "total",
    "years_between",
]

_SIDE: dict[str, tuple[bool, bool]] = {  # may the true value lie (above, below) what is stated?
    "exact": (False, False),
    "over": (True, False),
    "nearly": (False, True),
    "up_to": (False, True),
    "about": (True, True),
}


@dataclass(frozen=True, slots=True)
class Computed:
    """A number that no article states, and the facts it is computed from.

    >>> made = Computed(len(facts), from_facts=facts, how="Counted")
    >>> made.value == len(facts)
    True

    Parameters
    ----------
    value, unit
        As in a fact.
    text
        What to show; by default the value in words, with "at most", "at least" or "about".
    from_facts
        The facts, the first being the one a link leads to.
    approx
        Whether it is exact, a lower bound (``over``), an upper bound (``up_to``) or ``about``.
    how
        The computation in words or signs, shown in its card.
    """

    value: float
    unit: str = "count"
    text: str | None = None
    from_facts: Sequence[Fact] = ()
    approx: Approx = "exact"
    how: str = ""
    noun: str = ""

    def words(self) -> str:
        """The number in words, with what is certain of it.

        >>> Computed(41, "percent", approx="up_to").words().replace(NBSP, " ")
        'at most 41 percent'
        """
        return f"{wording.bound(self.approx)} {self.bare()}".strip()

    def bare(self) -> str:
        """The number in words without "at most", "at least" or "about"."""
        if self.text is not None:
            return self.text
        if self.unit == "count" and self.noun:
            return f"{wording.number(self.value)}{NBSP}{self.noun}"
        return wording.amount(self.value, self.unit)


def _same_unit(facts: Iterable[Fact]) -> str:
    units = sorted({f.unit or "none" for f in facts})
    if len(units) > 1:
        raise ValueError(f"facts in different units cannot be combined: {', '.join(units)}")
    return units[0]


def doubt(up: Iterable[Fact], down: Iterable[Fact] = ()) -> Approx:
    """The doubt of a result that grows with the facts ``up`` and shrinks with those ``down``."""
    sides = [_SIDE[f.approx] for f in up] + [_SIDE[f.approx][::-1] for f in down]
    above, below = any(s[0] for s in sides), any(s[1] for s in sides)
    if above and below:
        return "about"
    return "over" if above else "up_to" if below else "exact"


def _percent(ratio: float, doubt: Approx, facts: Sequence[Fact], how: str) -> Computed:
    """A share in whole percent, rounded to the side that keeps a bound true.

    A bound below ten has one decimal: a whole percent would be a large part of it.
    """
    value = round(ratio * 100, 9)
    rounded: float = round(value)
    if doubt in ("up_to", "over"):
        fine = 10 if abs(value) < 10 else 1
        rounded = (math.ceil if doubt == "up_to" else math.floor)(value * fine) / fine
    if doubt == "exact" and rounded != value:
        doubt = "about"
    return Computed(rounded, "percent", from_facts=facts, approx=doubt, how=how)


def growth(a: Fact, b: Fact) -> Computed:
    """By how many percent ``b`` exceeds ``a``; negative if it falls short.

    >>> a, b = (select.one(facts, metric="two_way_trade", period=p) for p in ("2021", "2022"))
    >>> print(growth(a, b).words())
    about 22 percent

    Raises
    ------
    ValueError
        Different units, or ``a`` is zero.
    """
    _same_unit((a, b))
    first, last = a.number, b.number
    if first == 0:
        raise ValueError(f"growth from zero has no percentage ({a.id})")
    how = f"Computed: {_plain(b)} ÷ {_plain(a)} − 1"
    return _percent(last / first - 1, doubt([b], [a]), (b, a), how)


def share(part: Fact, whole: Fact) -> Computed:
    """What part of ``whole`` ``part`` is, in percent.

    >>> part = select.one(facts, metric="exports", source="southern-strait-wire-2024-03")
    >>> whole = select.one(facts, metric="two_way_trade", period="2023", approx="exact")
    >>> print(share(part, whole).words())
    about 42 percent
    """
    _same_unit((part, whole))
    how = f"Computed: {_plain(part)} ÷ {_plain(whole)}"
    return _percent(part.number / whole.number, doubt([part], [whole]), (part, whole), how)


def times(a: Fact, b: Fact) -> Computed:
    """How many times ``a`` goes into ``b``, to one decimal.

    >>> a, b = (select.one(facts, metric="two_way_trade", period=p) for p in ("2021", "2022"))
    >>> print(times(a, b).words())
    about 1.2 times
    """
    _same_unit((a, b))
    approx = doubt([b], [a])
    value = round(b.number / a.number, 1)
    return Computed(
        value,
        from_facts=(b, a),
        approx="about" if approx == "exact" else approx,
        how=f"Computed: {_plain(b)} ÷ {_plain(a)}",
        noun="times",
    )


def difference(a: Fact, b: Fact) -> Computed:
    """``b`` less ``a``.

    >>> a, b = (select.one(facts, metric="two_way_trade", period=p) for p in ("2021", "2022"))
    >>> print(difference(a, b).words())
    3.4 billion USD
    """
    unit = _same_unit((a, b))
    value = round(b.number - a.number, 6)
    how = f"Computed: {_plain(b)} − {_plain(a)}"
    return Computed(value, unit, from_facts=(b, a), approx=doubt([b], [a]), how=how)


def total(*facts: Fact) -> Computed:
    """The sum of some facts.

    >>> two = [select.one(facts, metric="two_way_trade", period=p) for p in ("2021", "2022")]
    >>> print(total(*two).words())
    33.8 billion USD
    """
    unit = _same_unit(facts)
    how = "Computed: " + " + ".join(map(_plain, facts))
    value = round(sum(f.number for f in facts), 6)
    return Computed(value, unit, from_facts=facts, approx=doubt(facts), how=how)


def years_between(a: Fact, b: Fact) -> Computed:
    """The whole years from the start of ``a`` to the start of ``b``.

    Where one of them is known by its year alone, the years are counted by the calendar.

    >>> pairs = [f for f in facts if f.metric == "city_pair"]
    >>> print(years_between(pairs[1], pairs[0]).words())
    4 years

    Raises
    ------
    ValueError
        One of them has no date.
    """
    for fact in (a, b):
        if not moment(fact):
            raise ValueError(f"{fact.id} has no date to count years from")
    first, last = date.fromisoformat(moment(a)), date.fromisoformat(moment(b))
    years = last.year - first.year
    if fineness(a) == fineness(b) == 10 and (last.month, last.day) < (first.month, first.day):
        years -= 1
    noun = "year" if years == 1 else "years"
    return Computed(
        years, from_facts=(b, a), how=f"Computed: {last.year} − {first.year}", noun=noun
    )


def count(facts: Iterable[Fact], noun: str = "") -> Computed:
    """How many facts there are.

    >>> count([], "city pairs").words().replace(NBSP, " ")
    '0 city pairs'
    """
    facts = tuple(facts)
    return Computed(len(facts), from_facts=facts, how="Counted", noun=noun)


def _plain(fact: Fact) -> str:
    return wording.amount(fact.value, fact.unit, fact.metric)
