"""Picking facts out of many."""

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable
from typing import Any, TypeVar

from vjnotes.errors import VjnotesError
from vjnotes.fact import Fact

__all__ = [
    "NoFactError",
    "about",
    "between",
    "drawable",
    "fineness",
    "firsts",
    "grouped",
    "moment",
    "one",
    "pair",
    "where",
]


K = TypeVar("K", bound=Hashable)


class NoFactError(VjnotesError, LookupError):
    """No fact, or more than one, answers to what was asked for.

    >>> one(vj.parse("It rained.").facts(), metric="exports")
    Traceback (most recent call last):
    ...
    vjnotes.select.NoFactError: no fact with metric='exports'; there are no facts at all
    """


def where(facts: Iterable[Fact], **conditions: Any) -> list[Fact]:
    """The facts whose fields have the given values.

    A list, tuple or set as a value means any of its members. A name that is no field of a
    fact is looked up in its ``detail``.

    >>> [f.value for f in where(facts, metric="students", approx=["over", "about"])]
    [17000, 21000, 23000]
    """
    return [f for f in facts if all(_fits(f, k, v) for k, v in conditions.items())]


def about(facts: Iterable[Fact], *fields: str) -> list[Fact]:
    """The facts whose field is, or is among others, one of ``fields``.

    What was asked or promised may touch several fields: "oda, infrastructure" is about both.

    >>> [f.metric for f in about(facts, "visas")]
    ['proposal']
    """
    return [f for f in facts if set(fields) & set(f.detail.get("field", "").split(", "))]


def _fits(fact: Fact, name: str, wanted: Any) -> bool:
    value = getattr(fact, name) if name in Fact.__slots__ else fact.detail.get(name)
    if isinstance(wanted, Collection) and not isinstance(wanted, str):
        return value in wanted
    return bool(value == wanted)


def moment(fact: Fact) -> str:
    """The ISO date a fact is sorted by: its start, or the day up to which it counts; else empty.

    >>> moment(one(facts, metric="city_pair", subject="Surabaya"))
    '1992-01-01'
    """
    return fact.start or fact.end or ""


def grouped(facts: Iterable[Fact], key: Callable[[Fact], K]) -> dict[K, list[Fact]]:
    """The facts by what ``key`` says of each, in the order they come.

    >>> {name: len(some) for name, some in grouped(facts, lambda f: f.topic).items()}["rank"]
    2
    """
    found: dict[K, list[Fact]] = {}
    for fact in facts:
        found.setdefault(key(fact), []).append(fact)
    return found


def firsts(facts: Iterable[Fact], key: Callable[[Fact], Hashable]) -> list[Fact]:
    """Of the facts of which ``key`` says the same, the first, in the order they come."""
    return [some[0] for some in grouped(facts, key).values()]


def fineness(fact: Fact) -> int:
    """How finely the (first) date of a fact's period is given: 4, 7 or 10, as long as it is
    written, for a year, a month and a day; 0 where it has none.

    >>> fineness(one(facts, metric="city_pair", subject="Surabaya"))
    4
    """
    return len((fact.period or "").rpartition(":")[2].partition("/")[0])


def one(facts: Iterable[Fact], **conditions: Any) -> Fact:
    """The one fact whose fields have the given values, as in :func:`where`.

    Several facts that state the same value, as exactly, for the same period count as one.

    >>> one(facts, metric="two_way_trade", period="2022").value
    18600000000

    Raises
    ------
    NoFactError
        There is no such fact, or there are several; the message lists them.
    """
    facts = list(facts)
    found = where(facts, **conditions)
    asked = ", ".join(f"{k}={v!r}" for k, v in conditions.items())
    if not found:
        metric = conditions.get("metric")
        near = sorted({f.period or "no period" for f in facts if f.metric == metric})
        known = f"{metric} is stated for {', '.join(near)}" if near else _metrics(facts)
        raise NoFactError(f"no fact with {asked}", remedy=known)
    if len({(f.value, f.approx, f.period, f.subject, f.object) for f in found}) > 1:
        ids = ", ".join(f.id for f in found[:8])
        raise NoFactError(f"{len(found)} facts with {asked}: {ids}", remedy="add a condition")
    return found[0]


def _metrics(facts: Iterable[Fact]) -> str:
    names = sorted({f.metric for f in facts})
    return f"there are facts on {', '.join(names)}" if names else "there are no facts at all"


def drawable(facts: Iterable[Fact], *metrics: str, **conditions: Any) -> list[Fact]:
    """The reported facts of some metrics, for a chart.

    Raises
    ------
    NoFactError
        There is none; the message names the metrics and what there is instead.
    """
    facts = list(facts)
    found = where(facts, metric=metrics, **conditions)
    if not found:
        names = " or ".join(metrics)
        raise NoFactError(f"nothing to draw: no fact of the metric {names}", remedy=_metrics(facts))
    return found


def pair(facts: Iterable[Fact]) -> tuple[str, str]:
    """The two parties most facts are about, the one more often named first in front.

    Vietnam stands first where it is one of them, as in the facts themselves.

    >>> pair(facts)
    ('Australia', 'Indonesia')

    Raises
    ------
    NoFactError
        No fact names two parties.
    """
    found: Counter[frozenset[str]] = Counter()
    first: Counter[str] = Counter()
    for f in facts:
        if f.subject and f.object and f.subject != f.object:
            found[frozenset((f.subject, f.object))] += 1
            first[f.subject] += 1
    if not found:
        raise NoFactError("no fact names two parties", remedy="subject and object are both needed")
    top = max(found.values())
    names = min(sorted(p) for p, n in found.items() if n == top)
    a, b = sorted(names, key=lambda n: (n != "Vietnam", -first[n], n))
    return a, b


def between(facts: Iterable[Fact], sides: tuple[str, str] | None = None) -> list[Fact]:
    """The facts that two parties share, whoever is named first; by default those of the pair.

    >>> len(between(facts, ("Perth", "Surabaya")))
    1

    Raises
    ------
    NoFactError
        No pair is given, and no fact names two parties.
    """
    facts = list(facts)
    wanted = set(sides or pair(facts))
    return [f for f in facts if {f.subject, f.object} == wanted]
