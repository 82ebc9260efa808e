"""Investment: registered capital, projects and flows."""

from __future__ import annotations

from collections.abc import Iterator

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.figures import figures

TOPIC = "investment"


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """The figures of this topic in the sentence."""
    yield from figures(TOPIC, scene, context)
