"""Who said it: the authority a sentence names for what it states."""

from __future__ import annotations

from vjnotes.facts.context import Context, Scene


def speaker(scene: Scene, context: Context, at: int) -> str | None:
    """The authority named for what stands at ``at`` in the sentence, or None."""
    return None
