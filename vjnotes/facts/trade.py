"""Trade: two-way trade, exports, imports, balance, and the goods that are traded."""

from __future__ import annotations

from collections.abc import Iterator

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.figures import figures
from vjnotes.facts.goods import goods

TOPIC = "trade"


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """The trade figures and the traded goods of a sentence."""
    yield from figures(TOPIC, scene, context)
    yield from goods(scene, context)
