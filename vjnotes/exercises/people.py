"""Exercises on places and people."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

from vjnotes import select
from vjnotes.charts.cities import by_place, pairs, year
from vjnotes.charts.levels import steps
from vjnotes.compare.interval import allows
from vjnotes.corpus import Corpus
from vjnotes.exercises.task import Slip, task

sixth = partial(task, chapter="06")
seventh = partial(task, chapter="07")


@sixth("most-partners", "easy", "the names of places")
def _(corpus: Corpus) -> Iterator[Any]:
    found = pairs(corpus.facts())
    counts = {place: len(partners) for place, partners in by_place(found).items()}
    most = max(counts.values())
    best = [place for place, count in counts.items() if count == most]
    yield best
    for place in best:
        yield Slip("missing", place, str(len(best) - 1))
        yield Slip("missing", [place], str(len(best) - 1))


@sixth("pairs-by-year", "medium", "a number of pairs for each year")
def _(corpus: Corpus) -> Iterator[Any]:
    found = pairs(corpus.facts())
    counts = Counter(year(f) for f in found)
    yield dict(counts)
    running = {name: sum(n for y, n in counts.items() if y <= name) for name in counts}
    yield Slip("all", running, "the pairs of earlier years too")


@sixth("pairs-by-level", "hard", "a number of pairs for each level, by its canonical name")
def _(corpus: Corpus) -> Iterator[Any]:
    levels = [lv for lv in steps(corpus.facts()) if lv.fact.metric == "partnership_level"]
    starts = [lv.fact.start or "" for lv in levels]
    names = [str(lv.fact.detail.get("canonical")) for lv in levels]
    found = [f for f in pairs(corpus.facts()) if f.start]
    yield dict(Counter(names[bisect_right(starts, f.start or "") - 1] for f in found))
    before = [bisect_right(starts, f"{int(year(f)) - 1}-12-31") - 1 for f in found]
    yield Slip("begin", dict(Counter(names[place] for place in before)))


@seventh("people-exact", "easy", "a number of facts")
def _(corpus: Corpus) -> Iterator[Any]:
    people = select.where(corpus.facts(), topic="people")
    exact = select.where(people, approx="exact")
    yield len(exact)
    yield Slip("all", len(people), "those with a hedge too")
    yield Slip("complement", len(people) - len(exact))


@seventh("students-share", "medium", "a number, in percent, and its bound", bound="at least")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = corpus.facts()
    students = select.one(facts, metric="students", object="Japan")
    residents = select.one(facts, metric="citizens", object="Japan")
    visitors = select.one(facts, metric="tourists", object="Vietnam")
    yield students.number / residents.number * 100
    share = students.number / visitors.number * 100
    yield Slip("other_party", share, "visitors in place of residents")


@seventh("students-range", "hard", "a pair of numbers, lowest and highest, in percent")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = corpus.facts()
    part = allows(select.one(facts, metric="students", object="Japan"))
    whole = allows(select.one(facts, metric="citizens", object="Japan"))
    lowest, highest = part.low / whole.high * 100, part.high / whole.low * 100
    yield lowest, highest
    yield Slip("edge", (part.low / whole.low * 100, part.high / whole.high * 100))
    yield Slip("edge", (part.high / whole.high * 100, part.low / whole.low * 100))
    yield Slip("order", (highest, lowest))
    yield Slip("scale", (lowest / 100, highest / 100))
