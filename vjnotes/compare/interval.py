"""What a stated number allows: the interval a reader may take it for.

The widths are ours, not the articles'. They are wide enough for the way news rounds ("nearly
50 billion" of 47.6) and are stated here and in the book, so that a verdict can be disputed:

=========  ==========================  =======================
words      from                        to
=========  ==========================  =======================
exact      less half the last digit    plus half the last digit
about x    0.95 x                      1.05 x
nearly x   0.9 x                       x
over x     x                           1.1 x
up to x    0                           x
=========  ==========================  =======================
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vjnotes.fact import Fact

__all__ = ["REACH", "Interval", "agree", "allows", "half_digit"]

REACH = {"about": 0.05, "nearly": 0.10, "over": 0.10}
"""How far each word reaches, as a part of the value."""

_WRITTEN = re.compile(r"\d+(?:[.,]\d+)*")


@dataclass(frozen=True, slots=True)
class Interval:
    """From ``low`` to ``high``, both included."""

    low: float
    high: float

    def meets(self, other: Interval) -> bool:
        """Whether the two have more than a border in common.

        >>> Interval(45, 50).meets(Interval(47.5, 47.7)), Interval(45, 50).meets(Interval(50, 55))
        (True, False)
        """
        return min(self.high, other.high) > max(self.low, other.low)


def half_digit(fact: Fact) -> float:
    """Half a unit of the last digit the article wrote: 0.05 billion for "47.6 billion".

    A whole number of four digits or more that ends in zeros is taken as rounded to its last
    other digit: 2,500 enterprises are 2,450 to 2,550, but 5,198 projects are 5,198.

    >>> f = vj.parse("Trade with Japan hit 47.6 billion USD in 2022.").facts()[0]
    >>> half_digit(f)
    50000000.0
    """
    value = fact.number
    for match in _WRITTEN.finditer(fact.quote):
        for mantissa, decimals in _readings(match[0]):
            unit = abs(value) / mantissa if mantissa else 0
            if unit >= 1 and f"{unit:.9e}".startswith("1.000000000e"):  # a power of ten
                whole = match[0].replace(",", "")
                if unit == 1 and decimals == 0 and len(whole) >= 4:
                    decimals = -(len(whole) - len(whole.rstrip("0")))
                return float(0.5 * unit * 10.0**-decimals)
    return abs(value) * 0.005  # written in words or folded away: three digits' worth


def _readings(written: str) -> list[tuple[float, int]]:
    """A numeral with its decimals: "47.6", "5,198"; a comma may be either."""
    plain = written.replace(",", "")
    readings = []
    if plain.count(".") <= 1:
        readings.append((float(plain), len(plain.partition(".")[2])))
    if written.count(",") == 1 and "." not in written:
        comma = written.replace(",", ".")
        readings.append((float(comma), len(comma.partition(".")[2])))
    return readings


def allows(fact: Fact, width: float | None = None) -> Interval:
    """The interval a fact's value may lie in, by the table above.

    >>> f = vj.parse("Trade with Japan hit nearly 50 billion USD in 2022.").facts()[0]
    >>> allows(f)
    Interval(low=45000000000.0, high=50000000000.0)

    Parameters
    ----------
    fact
        A fact with a number.
    width
        How far "about", "nearly" and "over" reach, as a part of the value, in place of the
        table's; to see what a verdict depends on.
    """
    x = fact.number
    half = half_digit(fact)
    size = abs(x)
    about, nearly, over = REACH.values() if width is None else (width,) * 3
    low, high = {
        "about": (x - max(about * size, half), x + max(about * size, half)),
        "nearly": (x - nearly * size, x),
        "over": (x, x + over * size),
        "up_to": (min(0.0, x), max(0.0, x)),
    }.get(fact.approx, (x - half, x + half))
    return Interval(low, high)


def agree(one: Fact, other: Fact) -> bool:
    """Whether two facts state the same number, as far as they write it out.

    >>> a, b, *_ = [f for f in facts if f.metric == "two_way_trade" and f.period == "2021"]
    >>> agree(a, b)
    True
    """
    gap = abs(one.number - other.number)
    return gap <= max(half_digit(one), half_digit(other))
