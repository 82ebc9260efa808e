"""Capital: whether money pledged or invested is a promise, a stock or a flow."""

from __future__ import annotations

import re

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, Measure
from vjnotes.facts.gap import clause
from vjnotes.lexicon.phrases import phrases
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity


def metric_of(scene: Scene, m: Measure, q: Quantity, period: Period | None, cue: Cue | None) -> str:
    """The metric of a figure of measure ``m``: a pledge, or capital as a stock or a flow."""
    if m.topic == "oda" and (behind_pledged(scene, q) or scene.led("pledged", q.start)):
        return "oda_pledge"
    if m.metric != "fdi":
        return m.metric
    return "fdi_registered" if _registered(scene, q, period, cue) else "fdi_flow"


def behind_pledged(scene: Scene, q: Quantity) -> bool:
    """Whether a sum is one "that Japan pledged"."""
    return q.kind == "money" and scene.followed("pledged_behind", q.end) is not None


def of_firm(scene: Scene, cue: Cue) -> bool:
    """Whether the capital is that of one firm ("a branch of ..., with a capital of")."""
    left, _ = clause(scene, cue.start, cue.end)
    return scene.says("firm", left, cue.start) is not None


def _registered(scene: Scene, q: Quantity, period: Period | None, cue: Cue | None) -> bool:
    """Whether capital is a stock: told as of a date, or by words for what has added up."""
    left, right = clause(scene, q.start, q.end)
    told = phrases("linking", "stock", "stock", "cumulative", "flow", "fresh")
    reach = max(q.end, cue.end if cue else 0) - left
    words = {
        h.value
        for h in told.find(scene.text[left:right])
        if h.value != "fresh" or h.start < reach  # "20 billion, with additional funds"
    }
    if "flow" in words and "stock" not in words and scene.says("of_a_year"):
        return False
    if period is not None and period.kind in ("as_of", "since"):
        return "fresh" not in words or not words.isdisjoint({"cumulative", "stock"})
    words = {"flow" if w == "fresh" else w for w in words}
    if period is not None and period.last is not None:
        return "stock" in words  # what came in a year, unless it had added up by then
    if "flow" not in words and (
        cue is None or re.match(r"\s+in [\d,]+ [\w\s]{0,20}projects\b", scene.text[q.end :])
    ):
        return True
    if period is None and "flow" not in words and scene.led("stands_at", q.start):
        return True
    return not words.isdisjoint({"cumulative", "stock"}) and "flow" not in words
