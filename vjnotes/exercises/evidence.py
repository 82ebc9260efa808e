"""Exercises on comparisons, quotations and the whole of the facts."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

from vjnotes import evidence, select, wording
from vjnotes.corpus import Corpus
from vjnotes.exercises.task import Slip, task

eighth = partial(task, chapter="08")
ninth = partial(task, chapter="09")
tenth = partial(task, chapter="10")


@eighth("within-articles", "easy", "a number of comparisons")
def _(corpus: Corpus) -> Iterator[Any]:
    found = corpus.compare()
    source = {f.id: f.source for f in corpus.facts()}
    outlet = {f.id: evidence.outlet(f.source, dated=False) for f in corpus.facts()}
    within = sum(len({source[i] for i in c.facts}) == 1 for c in found)
    yield within
    yield Slip("all", len(found), "comparisons between articles too")
    yield Slip("complement", len(found) - within)
    same = sum(len({outlet[i] for i in c.facts}) == 1 for c in found)
    yield Slip("all", same, "those between two articles of one outlet too")


@eighth("nearly-reach", "medium", "a number, in percent")
def _(corpus: Corpus) -> Iterator[Any]:
    told = select.where(corpus.facts(), metric="two_way_trade", period="2022")
    exact = select.one(told, approx="exact").number
    hedged = select.one(told, approx="nearly").number
    yield (1 - exact / hedged) * 100
    yield Slip("base", (hedged / exact - 1) * 100)


@eighth("alone", "hard", "the ids of facts")
def _(corpus: Corpus) -> Iterator[Any]:
    compared = {i for c in corpus.compare() for i in c.facts}
    money = [f for f in corpus.facts() if wording.is_money(f.unit)]
    money = select.where(money, topic=["trade", "oda", "investment"])
    yield [f.id for f in money if f.id not in compared]
    yield Slip("complement", [f.id for f in money if f.id in compared])
    every = [f.id for f in corpus.facts() if f.id not in compared]
    yield Slip("all", every, "facts that are not about money too")


@ninth("facts-by-source", "easy", "a number of facts for each source")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = corpus.facts()
    yield dict(Counter(f.source for f in facts))
    topics = {s: len({f.topic for f in facts if f.source == s}) for s in corpus.sources}
    yield Slip("other", topics)


@ninth("outside-body", "medium", "a number, in percent")
def _(corpus: Corpus) -> Iterator[Any]:
    roles = Counter(f.role for f in corpus.facts())
    yield (1 - roles["body"] / roles.total()) * 100
    for role in ("caption", "related", "title"):
        yield Slip("missing", roles[role] / roles.total() * 100, "the facts of two places")


@ninth("quoted-part", "hard", "a number, in percent")
def _(corpus: Corpus) -> Iterator[Any]:
    length = sum(len(a.raw) for a in corpus.articles)
    facts = corpus.facts()
    covered = {(f.source, i) for f in facts for i in range(f.char_start, f.char_end)}
    yield len(covered) / length * 100
    total = sum(f.char_end - f.char_start for f in facts)
    yield Slip("duplicates", total / length * 100, "words on which several facts stand")


@tenth("stated-over", "easy", "a number of facts")
def _(corpus: Corpus) -> Iterator[Any]:
    approx = Counter(f.approx for f in corpus.facts())
    yield approx["over"]
    yield Slip("all", approx.total() - approx["exact"], "those with other hedges too")


@tenth("most-sources", "medium", "the names of metrics")
def _(corpus: Corpus) -> Iterator[Any]:
    sources: dict[str, set[str]] = {}
    for fact in corpus.facts():
        sources.setdefault(fact.metric, set()).add(fact.source)
    most = max(map(len, sources.values()), default=0)
    yield [metric for metric, told in sources.items() if len(told) == most]
    rows = Counter(f.metric for f in corpus.facts())
    top = max(rows.values(), default=0)
    yield Slip("duplicates", [m for m, n in rows.items() if n == top], "facts of one article")
    yield Slip("duplicates", next(m for m, n in rows.items() if n == top), "facts of one article")


@tenth("no-period", "hard", "the name of a topic")
def _(corpus: Corpus) -> Iterator[Any]:
    every = Counter(f.topic for f in corpus.facts())
    without = Counter(f.topic for f in corpus.facts() if f.period is None)
    yield max(every, key=lambda topic: without[topic] / every[topic])
    yield Slip("most", max(every, key=lambda topic: without[topic]))
    yield Slip("all", max(every, key=lambda topic: every[topic]), "facts with a period too")
