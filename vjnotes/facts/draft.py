"""What a topic's rule hands over: a fact before it is located in the raw article and named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vjnotes.fact import Approx, Status
from vjnotes.mentions.period import Period


@dataclass(slots=True)
class Draft:
    """A fact as a rule reads it. ``start`` and ``end`` count within the sentence's text."""

    topic: str
    metric: str
    start: int
    end: int
    rule: str
    subject: str | None = None
    object: str | None = None
    value: float | int | str | None = None
    unit: str | None = None
    approx: Approx = "exact"
    period: Period | None = None
    status: Status = "reported"
    said_by: str | None = None
    detail: Mapping[str, str] = field(default_factory=dict)
