"""What a rule may look at: a sentence with its mentions, and the article around it."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from vjnotes.article import Article, Sentence
from vjnotes.blanks import Cuts, source
from vjnotes.fact import Approx, Status
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name, Reading
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

if TYPE_CHECKING:
    from vjnotes.facts.cue import Link


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


@dataclass(frozen=True, eq=False)
class Scene:
    """One sentence and what it mentions. All offsets count within ``text``; what is found out of
    it is kept by the scene itself, not by what stands in it."""

    index: int
    sentence: Sentence
    text: str
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    reading: Reading
    cuts: Cuts = ()

    def at(self, offset: int) -> int:
        """Where in the article an offset of ``text`` lies, whose blanks are mended."""
        return self.sentence.start + source(offset, self.cuts)

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """The names, in order and without overlap."""
        return self.reading.names

    @cached_property
    def _countries(self) -> list[Name]:
        asides = [m.span() for m in rule("linking", "aside_with").finditer(self.text)]
        named = (n for n in self.names if n.kind == "country")
        return [n for n in named if not any(a <= n.start < b for a, b in asides)]

    @cached_property
    def is_told(self) -> bool:
        """Whether it may state something: it is no question."""
        return not self.text.rstrip("\"') ").endswith("?")

    def says(self, way: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """A way of writing (a rule of linking.toml) in a stretch of the sentence."""
        return rule("linking", way).search(self.text, start, end)

    def led(self, way: str, at: int) -> re.Match[str] | None:
        """A way of writing in the words up to a place."""
        return self.says(way, 0, at)

    def followed(self, way: str, at: int) -> re.Match[str] | None:
        """A way of writing right behind a place."""
        return rule("linking", way).match(self.text, at)

    def joined(self, way: str, start: int, end: int) -> re.Match[str] | None:
        """A way of writing that is all there is between two places."""
        return rule("linking", way).fullmatch(self.text, start, end)

    def taken(self, start: int, end: int) -> bool:
        """Whether a name or a time stands in a stretch of the sentence."""
        spots: chain[Name | Period] = chain(self.names, self.periods)
        return any(x.start < end and start < x.end for x in spots)

    def countries(self) -> list[Name]:
        """Mentions of countries, in order, under whatever form (noun, adjective, capital)."""
        return self._countries


@dataclass(slots=True)
class Context:
    """The article a sentence stands in, and what has been read of it so far.

    ``pair`` is the two countries the article is about, Vietnam first where it is one of
    them, else in the order of their first mention; ``None`` where fewer than two are named;
    ``sure`` are those of the two that may be meant where a sentence leaves a party open.
    """

    article: Article
    scenes: tuple[Scene, ...]
    pair: tuple[str, str] | None
    published: date | None
    sure: frozenset[str] = frozenset()
    drafts: list[tuple[Scene, Draft]] = field(default_factory=list)
    links: dict[int, tuple[Link, ...]] = field(default_factory=dict)
    counts: dict[str, Counter[str]] = field(default_factory=dict)
    headed: dict[int, Period | None] = field(default_factory=dict)  # by line of a list

    def before(self, scene: Scene) -> Scene | None:
        """The sentence before this one in the same role, if any."""
        for index in range(scene.index - 1, -1, -1):
            if self.scenes[index].sentence.role == scene.sentence.role:
                return self.scenes[index]
        return None

    def linked_before(self, scene: Scene) -> tuple[Link, ...]:
        """The figures of the sentence before, linked."""
        previous = self.before(scene)
        return self.links.get(previous.index, ()) if previous else ()

    def linked_near(self, scene: Scene, back: int) -> list[Link]:
        """The figures of so many sentences before, linked, in order."""
        near = range(max(0, scene.index - back), scene.index)
        return [link for index in near for link in self.links.get(index, ())]

    def names_lands(self) -> bool:
        """Whether the article names a country; looked for once."""
        if "lands" not in self.counts:
            self.counts["lands"] = Counter(n.name for s in self.scenes for n in s.countries())
        return bool(self.counts["lands"])

    def told(self, since: int) -> list[tuple[Scene, Draft]]:
        """What was read of the sentences from index ``since`` on; from the end, for linear time."""
        late = takewhile(lambda told: told[0].index >= since, reversed(self.drafts))
        return list(late)[::-1]
