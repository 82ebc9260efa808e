"""What a rule may look at: a sentence with its mentions, and the article around it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from vjnotes.article import Article, Sentence
from vjnotes.facts.draft import Draft
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

if TYPE_CHECKING:
    from vjnotes.facts.link import Link


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence and what it mentions. All offsets count within ``text``."""

    index: int
    sentence: Sentence
    text: str
    quantities: tuple[Quantity, ...]
    periods: tuple[Period, ...]
    names: tuple[Name, ...]

    def countries(self) -> list[Name]:
        """Mentions of countries, in order, under whatever form (noun, adjective, capital)."""
        return [n for n in self.names if n.kind == "country"]


@dataclass(slots=True)
class Context:
    """The article a sentence stands in, and what has been read of it so far.

    ``pair`` is the two countries the article is about, Vietnam first where it is one of
    them, else in the order of their first mention; ``None`` where fewer than two are named.
    """

    article: Article
    scenes: tuple[Scene, ...]
    pair: tuple[str, str] | None
    published: date | None
    drafts: list[tuple[Scene, Draft]] = field(default_factory=list)
    links: dict[int, tuple[Link, ...]] = field(default_factory=dict)

    def before(self, scene: Scene) -> Scene | None:
        """The sentence before this one in the same role, if any."""
        for other in reversed(self.scenes[: scene.index]):
            if other.sentence.role == scene.sentence.role:
                return other
        return None
