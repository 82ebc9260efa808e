"""Flows: which exports or imports goods or a turnover belong to."""

from __future__ import annotations

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue
from vjnotes.facts.link import Link
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule

_REACH = 24  # "the capital foreign sponsors have given"


def flows_before(scene: Scene, context: Context) -> list[Link]:
    """The exports or imports of the sentence before."""
    previous = context.before(scene)
    told = context.links.get(previous.index, ()) if previous else ()
    return [x for x in told if x.metric in ("exports", "imports") and x.subject and x.object]


def of_seller(scene: Scene, cue: Cue) -> bool:
    """ "the biggest rice supplier, with a turnover of $772 million": what it sold."""
    bare = scene.text[cue.start : cue.end].lower() == "turnover" and not scene.led(
        "trade", cue.start
    )
    return bare and rule("rank", "seller").search(scene.text) is not None


def of_donor(scene: Scene, cue: Cue) -> bool:
    """ "The largest ODA donor, with total capital of 27 billion", "JICA committed 5 million": what
    it gave, not invested."""
    told = scene.text[: cue.end + _REACH]
    words = scene.text[cue.start : cue.end].lower()
    if words in table("linking")["stock"]["weak"]:
        return (
            bool(rule("linking", "donor").search(told) or rule("linking", "aided").search(told))
            and "FDI" not in scene.text
        )
    return (
        words.endswith("capital")
        and bool(rule("linking", "donor").search(told))
        and not rule("linking", "invests").search(told)
    )


def of_aid(scene: Scene, context: Context) -> bool:
    """Whether projects and what is put into them are those of aid, here or just before."""
    if scene.says("registered"):
        return False
    previous = context.before(scene)
    assisted = scene.says("assisted") and previous and previous.says("aided")
    return bool(scene.says("aided") or assisted)
