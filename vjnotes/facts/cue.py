"""Cues: the words that name a measure, from lexicon/metrics.toml."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache

from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Measure:
    """A metric as the linker reads it."""

    metric: str
    topic: str
    kind: str
    frame: str


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that name one or more measures, and where they stand in the sentence."""

    start: int
    end: int
    measures: tuple[Measure, ...]

    def measure(self, kind: str) -> Measure | None:
        """The measure named here that takes a quantity of ``kind``."""
        return next((m for m in self.measures if m.kind in (kind, "any")), None)


@cache
def _phrases() -> Phrases[tuple[Measure, ...]]:
    by_phrase: dict[str, list[Measure]] = defaultdict(list)
    for metric, entry in table("metrics").items():
        for phrase in entry["cues"]:
            by_phrase[phrase].append(Measure(metric, entry["topic"], entry["kind"], entry["frame"]))
    return Phrases({phrase: tuple(found) for phrase, found in by_phrase.items()})


@cache
def measure(metric: str) -> Measure:
    """The measure called ``metric`` in the lexicon."""
    entry = table("metrics")[metric]
    return Measure(metric, entry["topic"], entry["kind"], entry["frame"])


def cues(text: str) -> list[Cue]:
    """The cues in ``text``, from left to right.

    >>> [c.measures[0].metric for c in cues("Two-way trade grew, and so did ODA loans.")]
    ['two_way_trade', 'oda_loans']
    """
    return [Cue(hit.start, hit.end, hit.value) for hit in _phrases().find(text)]
