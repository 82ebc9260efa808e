"""Balance: whether what a country sells and buys comes out above or below."""

from __future__ import annotations

import re

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, Measure
from vjnotes.facts.gap import only_listed
from vjnotes.facts.link import Link
from vjnotes.facts.timing import is_base
from vjnotes.mentions.quantity import Quantity


def balanced(scene: Scene, q: Quantity, m: Measure, cue: Cue | None, before: Link | None) -> float:
    """The value of a figure, negative if it is a deficit of the subject."""
    if m.metric != "trade_balance":
        return q.value
    below = _is_deficit(scene, cue, q) or _goes_on_below(scene, q, before)
    return -q.value if below else q.value


def _is_deficit(scene: Scene, cue: Cue | None, q: Quantity) -> bool:
    """A deficit of the subject is a negative balance."""
    if cue is None:
        return False
    if re.match(r"\s+in favou?r of\b", scene.text[q.end :]):
        return False
    return scene.says("deficit", cue.start, cue.end + len(" with")) is not None


def _goes_on_below(scene: Scene, q: Quantity, before: Link | None) -> bool:
    """Whether it is the next in a list of deficits: "a deficit of 1 in 2011, 2 in 2012"."""
    return (
        before is not None
        and before.metric == "trade_balance"
        and before.value < 0
        and before.quantity.end <= q.start
        and (only_listed(scene, before.quantity.end, q.start) or is_base(scene, q))
    )
