"""Explorers that list: what was there in a year, who said what, one source against another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache
from itertools import combinations_with_replacement
from typing import TYPE_CHECKING

from vjnotes import backmatter, browse, evidence, findings, select, tables, wording
from vjnotes.corpus import Corpus
from vjnotes.fact import Fact
from vjnotes.markup import Html
from vjnotes.widgets.explorer import Explorer, Knob, Shown

if TYPE_CHECKING:
    from vjnotes.compare import Comparison

Columns = list[str | tuple[str, str]]

_LASTING = ("diplomatic_relations", "partnership_level", "mfn", "dialogue_since", "city_pair")
_SAID = ("proposal", "commitment", "agreement")
_DONE = ("visit", "meeting", "speech", "event", *_SAID)
_ALL = "all"


def years(facts: Iterable[Fact]) -> Explorer:
    """What two countries had between them by a year: level, dialogues, pairs of places.

    >>> len(years(facts).knobs)
    1
    """
    begun: dict[tuple[object, ...], Fact] = {}
    for fact in sorted(select.where(facts, metric=_LASTING), key=lambda f: len(f.period or "")):
        if fact.start:  # of several statements the one that is nearest to a day is kept
            what = fact.detail.get("canonical") or fact.value
            begun[fact.metric, fact.subject, fact.object, what] = fact
    lasting = sorted(begun.values(), key=lambda f: f.start or "")
    turns = list(dict.fromkeys((f.start or "")[:4] for f in lasting))

    def show(year: str) -> Shown:
        there = [f for f in lasting if (f.start or "")[:4] <= year]
        new = [f for f in there if (f.start or "").startswith(year)]
        by = {name: select.where(there, metric=name) for name in _LASTING}
        level = (by["partnership_level"] or by["diplomatic_relations"])[-1]
        name = str(level.value or wording.metric(level.metric))

        def named(metric: str) -> findings.Value:
            number = len(by[metric])
            words = wording.cardinal(number) if number else "none named"
            return findings.count(by[metric]), words

        said = findings.say(
            "By the end of {now}: {level}; standing dialogues: {dialogues}; pairs of "
            "places: {pairs}.",
            now=year,
            level=(level, f"“{name}”"),
            dialogues=named("dialogue_since"),
            pairs=named("city_pair"),
        )
        columns: Columns = [
            "metric",
            ("name", "What"),
            ("subject", "Of"),
            ("object", "And"),
            "date",
        ]
        table = tables.show(new, caption=f"Begun in {year}", columns=columns)
        return Html(lambda: f"{said}\n{table}")

    knob = Knob("year", "Year", {y: y for y in turns}, start=turns[-1], kind="slider")
    return Explorer("What joined the two by a given year?", [knob], show)


def persons(facts: Iterable[Fact]) -> Explorer:
    """What the articles report of a person: visits, talks, speeches, requests and promises.

    >>> len(persons(facts).knobs)
    1
    """
    facts = list(facts)
    done = select.where(facts, metric=_DONE)
    known = {f.subject for f in select.where(facts, metric="role")}
    often = Counter(n for f in done for n in (f.subject, f.object) if n in known and n)
    columns: Columns = [
        *("date", ("metric", "Kind"), ("subject", "Who"), ("object", "With or to")),
        *(("name", "What"), "source"),
    ]

    def show(person: str) -> Shown:
        found = [f for f in done if person in (f.subject, f.object)]
        return tables.show(found, caption=f"{person} in the articles", columns=columns)

    knob = Knob("person", "Person", {name: name for name, _ in often.most_common()})
    return Explorer("Who met, asked or promised what?", [knob], show)


def fields(facts: Iterable[Fact]) -> Explorer:
    """What was asked, promised and agreed in a field, in order of time.

    >>> len(fields(facts).knobs)
    1
    """
    said = select.where(facts, metric=_SAID)
    often = Counter(name for f in said for name in f.detail.get("field", "").split(", ") if name)
    columns: Columns = [
        "date",
        "kind",
        ("name", "What"),
        ("subject", "By"),
        ("object", "To"),
        "source",
    ]

    def show(field: str) -> Shown:
        caption = f"{wording.capital(wording.fields(field))}: asked, promised and agreed"
        return tables.show(select.about(said, field), caption=caption, columns=columns)

    options = {wording.capital(wording.fields(name)): name for name, _ in often.most_common()}
    return Explorer(
        "Was what was asked for also promised?", [Knob("field", "Field", options)], show
    )


def sources(corpus: Corpus) -> Explorer:
    """One article against another: what both state, and the verdict on it.

    >>> len(sources(corpus).knobs)
    2
    """
    facts, found = corpus.facts(), corpus.compare()
    source = {f.id: f.source for f in facts}
    names = {evidence.outlet(a.key): a.key for a in corpus.articles}

    @cache
    def between(pair: frozenset[str]) -> Shown:
        common = [c for c in found if _told(c, source, pair)]
        said = " and ".join(evidence.outlet(a.key) for a in corpus.articles if a.key in pair)
        if not common:
            return Html("<p>These state nothing that can be compared.</p>")
        return backmatter.comparisons(common, facts, f"What can be compared in {said}")

    def show(one: str, other: str) -> Shown:
        return between(frozenset((one, other)))

    known = [evidence.outlet(a.key) for a in corpus.articles]
    best = max(
        combinations_with_replacement(names, 2),
        key=lambda p: sum(_told(c, source, frozenset((names[p[0]], names[p[1]]))) for c in found),
        default=(known[0], known[0]),
    )
    knobs = [Knob("one", "One article", names, best[0]), Knob("other", "And", names, best[1])]
    return Explorer("What do two articles say on one thing?", knobs, show)


def _told(comparison: Comparison, source: dict[str, str], pair: frozenset[str]) -> bool:
    """Whether a comparison sets the two articles of a pair, or the one, against each other."""
    told = {source[name] for name in comparison.facts}
    return told == pair if len(pair) == 1 else pair <= told


def every(facts: Iterable[Fact]) -> Explorer:
    """Every fact, by topic, source, way of stating and year.

    In the book the table of `vjnotes.browse` stands in its place, which does the same without
    a kernel.

    >>> len(every(facts).knobs)
    4
    """
    rows = list(facts)

    def show(**chosen: str) -> Shown:
        asked = {name: value for name, value in chosen.items() if value != _ALL}
        year = asked.pop("year", None)
        found = select.where(rows, **asked)
        if year:
            found = [f for f in found if select.moment(f)[:4] == year]
        columns = ("metric", "subject", "object", "period", "value", "source")
        caption = f"{len(found)} of {len(rows)} facts"
        return tables.show(found, caption=caption, columns=columns)

    def knob(name: str, label: str, options: dict[str, str]) -> Knob:
        return Knob(name, label, {_ALL: _ALL, **options})

    moments = sorted({select.moment(f)[:4] for f in rows} - {""})
    hedges: dict[str, str] = {wording.hedge(f.approx) or f.approx: f.approx for f in rows}
    knobs = [
        knob("topic", "Topic", {wording.capital(wording.topic(f.topic)): f.topic for f in rows}),
        knob("source", "Source", {evidence.outlet(f.source): f.source for f in rows}),
        knob("approx", "Stated as", hedges),
        knob("year", "Year", {y: y for y in moments}),
    ]
    return Explorer("What do the articles state?", knobs, show, page=browse.browse(rows))
