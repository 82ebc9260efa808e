"""Quantities: money, counts, percentages, ranks and multiples a text states."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vjnotes.fact import Approx

Kind = Literal["money", "percent", "points", "number", "rank", "ordinal", "multiple"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity and where it stands. ``text[start:end]`` is the phrase without its hedge."""

    start: int
    end: int
    value: float | int
    unit: str
    kind: Kind
    approx: Approx = "exact"
    high: float | int | None = None
    hedge: int | None = None
    scaled: bool = False


def quantities(text: str, *, dollar: str = "USD") -> list[Quantity]:
    """Find the quantities in ``text``."""
    return []
