"""A link: a figure with what it measures."""

from __future__ import annotations

from dataclasses import dataclass, field

from vjnotes.fact import Status
from vjnotes.facts.cue import Cue, Measure
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

Parties = tuple[str | None, str | None]
"""Subject and object of a figure."""


@dataclass(slots=True)
class Link:
    """A figure with its measure, period and parties. Offsets count within the sentence."""

    quantity: Quantity
    measure: Measure
    metric: str
    start: int
    end: int
    cue: Cue | None = None
    subject: str | None = None
    object: str | None = None
    period: Period | None = None
    status: Status = "reported"
    rule: str = ""
    unit: str = ""
    value: float | int = 0
    detail: dict[str, str] = field(default_factory=dict)
