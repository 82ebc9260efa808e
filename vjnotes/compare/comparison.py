"""The shape of a comparison, and the words its reasons are written in."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

from vjnotes.article import Article
from vjnotes.fact import Fact
from vjnotes.lexicon import table
from vjnotes.markup import NBSP
from vjnotes.select import firsts
from vjnotes.wording import amount, hedged, inside, period, series, voice
from vjnotes.wording import day as day_in_words
from vjnotes.wording import metric as label

Verdict = Literal["agree", "compatible", "conflict"]
Kind = Literal[
    "same-figure",
    "stock-grew",
    "sum",
    "exchange-rate",
    "weekday",
    "dates",
    "part-of",
    "variants",
]

# What a fact says beyond its parties and its period but not what it is a figure *of*.
_NOT_SCOPE = frozenset(
    {"office", "stated", "days", "ordinal", "record", "acronym", "canonical", "stage", "place"}
)

_MOST_LISTED = 12


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two or more facts about the same thing, and how they stand to each other.

    >>> found = corpus.compare()
    >>> c = next(c for c in found if c.verdict == "agree")
    >>> c.kind, c.about
    ('same-figure', 'Exports, Indonesia – Australia, 2023')

    Attributes
    ----------
    verdict
        ``agree``; ``compatible``: the wording allows both; ``conflict``: they cannot both hold.
    kind
        Which comparison was made.
    about
        A short neutral title.
    facts
        The ids of the facts compared, in the order of the reason.
    reason
        Why, in one or two sentences with the computed numbers.
    choice
        Which value a chart uses and why, or ``None`` where none is needed.
    """

    verdict: Verdict
    kind: Kind
    about: str
    facts: tuple[str, ...]
    reason: str
    choice: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """The comparison as a plain dictionary."""
        return asdict(self) | {"facts": list(self.facts)}


class Voices:
    """Who states a fact, in words: outlet and month where the article is known, else its key."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = articles

    def published(self, fact: Fact) -> date | None:
        article = self._articles.get(fact.source)
        return article.published if article else None

    def name(self, fact: Fact, *, aside: bool = False) -> str:
        """For the run of a sentence: "VNA (September 2018)"."""
        article, day = self._articles.get(fact.source), self.published(fact)
        return spoken(voice(article.outlet if article and day else fact.source, day, aside=aside))

    def cite(self, fact: Fact) -> str:
        """For brackets: "(VNA, September 2018)"."""
        return self.name(fact, aside=True)

    def when(self, fact: Fact) -> str:
        """A period in words; empty for "now", the day of the article, which its name tells."""
        return "" if fact.period == f"as-of:{self.published(fact)}" else when(fact)


@cache
def dictionary() -> dict[str, dict[str, Any]]:
    """The metrics and how each may be compared, from ``lexicon/dictionary.toml``."""
    return table("dictionary")


def measure_of(fact: Fact) -> str:
    """How a fact's metric may be compared; an amount at a day is a stock, whatever its metric."""
    measure = str(dictionary().get(fact.metric, {}).get("measure", "words"))
    if measure in ("stock", "flow") and fact.period is not None:
        return "stock" if fact.period.startswith("as-of:") else "flow"
    return measure


def scope(fact: Fact) -> tuple[tuple[str, str], ...]:
    """What narrows a figure down: the goods, the sector, what a growth is the growth of."""
    return tuple(sorted((k, v) for k, v in fact.detail.items() if k not in _NOT_SCOPE))


def parties(fact: Fact) -> tuple[str | None, str | None, str]:
    return fact.subject, fact.object, fact.status


def title(fact: Fact) -> str:
    """A neutral title: the metric, its parties, its period.

    >>> from vjnotes.fact import Fact
    >>> f = Fact("a", "s", "trade", "two_way_trade", "Vietnam", "Japan", 5, "USD", "exact",
    ...          "2022", "2022-01-01", "2022-12-31", "reported", None, "body", "", 0, 0)
    >>> title(f)
    'Two-way trade, Vietnam and Japan, 2022'
    """
    of = fact.detail.get("of") if fact.metric in ("growth", "share") else None
    name = label(fact.metric) + (f" of {inside(label(of))}" if of else "")
    return ", ".join(filter(None, (name, _pair(fact), when(fact, titled=True))))


def _pair(fact: Fact) -> str:
    if not fact.object:
        return fact.subject or ""
    mutual = fact.metric in ("two_way_trade", "growth", "share", "diplomatic_relations")
    return f"{fact.subject}{' and ' if mutual else ' – '}{fact.object}"


def spoken(words: str) -> str:
    """Words as they run in a reason, which is plain text: without no-break spaces."""
    return words.replace(NBSP, " ")


def said(fact: Fact) -> str:
    """A value as it was stated, hedge first."""
    return spoken(hedged(fact, amount(fact.value, fact.unit, fact.metric)))


def money(value: float, unit: str | None) -> str:
    """A computed amount, to four significant digits."""
    return spoken(amount(float(f"{value:.4g}"), unit))


def when(fact: Fact, *, titled: bool = False) -> str:
    """A period in words, with the preposition that its kind asks for."""
    kind = (fact.period or "").rpartition(":")[0]
    if titled and kind == "as-of":
        return ""
    words = spoken(period(fact.period))
    return {"as-of": f"on {words}", "since": f"since {words}"}.get(kind, words)


def day(value: date) -> str:
    """
    >>> day(date(2024, 8, 8))
    '8 August 2024'
    """
    return spoken(day_in_words(value))


def listed(parts: list[str]) -> str:
    """Parts of a sentence joined; of very many, the first few and how many more.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    if len(parts) > _MOST_LISTED:
        parts = [*parts[: _MOST_LISTED - 1], f"{len(parts) - _MOST_LISTED + 1} more"]
    return series(parts)


def distinct(facts: list[Fact]) -> list[Fact]:
    """The facts, each once, in their order."""
    return firsts(facts, lambda f: f.id)


def by_statement(facts: list[Fact]) -> list[Fact]:
    """One fact for each thing that is said: value, hedge and period, whoever says it."""
    return firsts(facts, lambda f: (f.value, f.approx, f.period))


def unique(facts: list[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f.id for f in facts))
