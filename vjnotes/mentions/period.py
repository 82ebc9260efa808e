"""Periods: the dates, months, quarters, years and spans a text speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

Kind = Literal["day", "month", "quarter", "half", "year", "span", "fiscal", "as_of", "since", "compare"]


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time and where it is named."""

    start: int
    end: int
    label: str | None
    first: date | None
    last: date | None
    kind: Kind


def periods(text: str, reference: date | None = None) -> list[Period]:
    """Find the periods in ``text``."""
    return []
