"""The shape of a comparison, and the words its reasons are written in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Literal

from vjnotes.article import Article
from vjnotes.fact import Fact
from vjnotes.lexicon import table
from vjnotes.wording import MONTHS, amount, hedge, inside

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

    Examples
    --------
    >>> import vjnotes as vj
    >>> found = vj.load("examples").compare()
    >>> c = next(c for c in found if c.verdict == "agree")
    >>> c.kind, c.about
    ('same-figure', 'Exports, Indonesia – Australia, 2023')
    """

    verdict: Verdict
    kind: Kind
    about: str
    facts: tuple[str, ...]
    reason: str
    choice: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """The comparison as a plain dictionary."""
        return {
            "verdict": self.verdict,
            "kind": self.kind,
            "about": self.about,
            "facts": list(self.facts),
            "reason": self.reason,
            "choice": self.choice,
        }


class Voices:
    """Who states a fact, in words: outlet and month where the article is known, else its key."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = articles

    def article(self, fact: Fact) -> Article | None:
        return self._articles.get(fact.source)

    def name(self, fact: Fact) -> str:
        """For the run of a sentence: "VNA (September 2018)"."""
        outlet, month = self._known(fact)
        if not outlet:
            return f"the article of {month}" if month else fact.source
        return f"{outlet} ({month})"

    def cite(self, fact: Fact) -> str:
        """For brackets: "(VNA, September 2018)"."""
        outlet, month = self._known(fact)
        return f"({outlet}, {month})" if outlet else f"({self.name(fact)})"

    def _known(self, fact: Fact) -> tuple[str, str]:
        article = self.article(fact)
        if article is None or article.published is None:
            return "", ""
        month = f"{MONTHS[article.published.month - 1]} {article.published.year}"
        outlet = article.outlet or ""
        return ("" if "not named" in outlet.lower() else outlet), month

    def when(self, fact: Fact) -> str:
        """A period in words; empty for "now", the day of the article, which its name tells."""
        day = self.published(fact)
        return "" if day is not None and fact.period == f"as-of:{day}" else when(fact)

    def published(self, fact: Fact) -> date | None:
        article = self.article(fact)
        return article.published if article else None


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
    metric = fact.detail.get("of") if fact.metric in ("growth", "share") else None
    name = label(fact.metric) + (f" of {inside(label(metric))}" if metric else "")
    return ", ".join(filter(None, (name, _pair(fact), when(fact, titled=True))))


def label(metric: str) -> str:
    plain = metric.replace("_", " ").capitalize().replace(" g7 ", " G7 ")
    return str(table("labels")["metric"].get(metric, plain))


def _pair(fact: Fact) -> str:
    if not fact.object:
        return fact.subject or ""
    mutual = fact.metric in ("two_way_trade", "growth", "share", "diplomatic_relations")
    return f"{fact.subject}{' and ' if mutual else ' – '}{fact.object}"


def said(fact: Fact) -> str:
    """A value as it was stated, hedge first, without no-break spaces."""
    value = amount(fact.value, fact.unit, fact.metric).replace("\xa0", " ")
    return f"{hedge(fact.approx)} {value}".strip()


def money(value: float, unit: str | None) -> str:
    """A computed amount, to four significant digits."""
    return amount(float(f"{value:.4g}"), unit).replace("\xa0", " ")


def when(fact: Fact, *, titled: bool = False) -> str:
    """A period in words."""
    period = fact.period
    if period is None or (titled and period.startswith("as-of:")):
        return ""
    kind, _, rest = period.rpartition(":")
    words = _run([_when(part) for part in rest.split("/")])
    return {"as-of": f"on {words}", "since": f"since {words}"}.get(kind, words)


def _run(parts: list[str]) -> str:
    """Two ends of a run, what they share said once: "8–13 October 2023".

    >>> _run(["8 October 2023", "13 October 2023"]), _run(["May 2022", "April 2023"])
    ('8–13 October 2023', 'May 2022 to April 2023')
    """
    if len(parts) == 1:
        return parts[0]
    first, last = parts[0].split(" "), parts[-1].split(" ")
    if len(first) == len(last) > 1 and first[1:] == last[1:]:
        return f"{first[0]}–{' '.join(last)}"
    return " to ".join(parts)


def _when(part: str) -> str:
    if part.startswith("FY"):
        return f"fiscal {part[2:]}"
    year, _, rest = part.partition("-")
    if rest[:1] in ("Q", "H"):
        return f"{year} {rest}"
    try:
        numbers = [int(n) for n in part.split("-")]
    except ValueError:
        return part
    if len(numbers) == 3:
        return day(date(*numbers))
    return f"{MONTHS[numbers[1] - 1]} {year}" if len(numbers) == 2 else part


def day(value: date) -> str:
    """
    >>> day(date(2024, 8, 8))
    '8 August 2024'
    """
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def listed(parts: list[str]) -> str:
    """Parts of a sentence joined; of very many, the first few and how many more.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    if len(parts) > _MOST_LISTED:
        parts = [*parts[: _MOST_LISTED - 1], f"{len(parts) - _MOST_LISTED + 1} more"]
    return " and ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))


def capital(sentence: str) -> str:
    """A sentence with its first letter large, the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


def distinct(facts: list[Fact]) -> list[Fact]:
    """The facts, each once, in their order."""
    return list({f.id: f for f in facts}.values())


def by_statement(facts: list[Fact]) -> list[Fact]:
    """One fact for each thing that is said: value, hedge and period, whoever says it."""
    return list({(f.value, f.approx, f.period): f for f in reversed(facts)}.values())[::-1]


def unique(facts: list[Fact]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f.id for f in facts))
