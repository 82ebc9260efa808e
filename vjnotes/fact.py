"""A fact: one thing one article states, with the exact words it stands on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal

Approx = Literal["exact", "about", "nearly", "over", "up_to"]
Status = Literal["reported", "target", "proposed", "planned"]
Role = Literal["title", "dateline", "body", "caption", "related", "promo", "credit"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One sourced statement.

    ``value`` is a number in plain units (32.9 billion US dollars is ``32_900_000_000``)
    with an ISO 4217 code, ``percent``, ``count`` or ``rank`` as its ``unit``; or a text
    with the unit ``text``. ``period`` is a label (``2022``, ``2018-Q1``,
    ``2023-01/2023-09``, ``FY2023``, ``as-of:2023-09-20``, ``since:2007``) and ``start`` and
    ``end`` are the same as ISO 8601 dates. What the article does not state is ``None``, whose
    dollars it means among it.

    ``char_start`` and ``char_end`` count characters of the raw article, so that
    ``raw[char_start:char_end] == quote``.

    >>> f = vj.parse("Exports to Japan hit 5 million USD in 2022.").facts()[0]
    >>> f.metric, f.value, f.unit, f.period, f.object
    ('exports', 5000000, 'USD', '2022', 'Japan')
    """

    id: str
    source: str
    topic: str
    metric: str
    subject: str | None
    object: str | None
    value: float | int | str | None
    unit: str | None
    approx: Approx
    period: str | None
    start: str | None
    end: str | None
    status: Status
    said_by: str | None
    role: Role
    quote: str
    char_start: int
    char_end: int
    detail: Mapping[str, str] = field(default_factory=dict)
    rule: str = ""

    @property
    def has_number(self) -> bool:
        """Whether the value is a number, not a text and not missing."""
        return isinstance(self.value, (int, float))

    @property
    def number(self) -> float:
        """The value of a fact that has a number; ``TypeError`` names one that has none."""
        if isinstance(self.value, (int, float)):
            return float(self.value)
        raise TypeError(f"{self.id} states {self.value!r}, not a number; pick a fact with a number")

    def as_dict(self) -> dict[str, Any]:
        """The fact as a plain dictionary, its fields in the order of the class."""
        row = {f.name: getattr(self, f.name) for f in fields(self)}
        row["detail"] = dict(self.detail)
        return row
