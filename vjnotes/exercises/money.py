"""Exercises on trade, aid and investment."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from vjnotes import select, wording
from vjnotes.charts.columns import spans
from vjnotes.corpus import Corpus
from vjnotes.exercises.task import Slip, task

fourth = partial(task, chapter="04")
fifth = partial(task, chapter="05")


@fourth("trade-growth", "easy", "a number, in percent")
def _(corpus: Corpus) -> Iterator[Any]:
    trade = select.where(corpus.facts(), metric="two_way_trade", status="reported")
    years = [s for s in spans(trade) if not s.partial]
    (before, last), earlier = years[-2:], years[:-2]
    a, b = before.main.number, last.main.number
    yield (b / a - 1) * 100
    for one, two in zip(earlier, years[1:-1], strict=True):
        growth = (two.main.number / one.main.number - 1) * 100
        yield Slip("period", growth, f"the growth up to {wording.period(two.main.period)}")
    for other in last.others:
        yield Slip("hedge", (other.number / a - 1) * 100, wording.hedge(other.approx) or "exact")
    yield Slip("base", (1 - a / b) * 100)
    yield Slip("sign", (a / b - 1) * 100)


@fourth("exports-share", "medium", "a number, in percent")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = corpus.facts()
    part = select.one(facts, metric="exports", period="2022")
    wholes = select.where(facts, metric="two_way_trade", period=part.period)
    exact = select.one(wholes, approx="exact")
    yield part.number / exact.number * 100
    for other in wholes:
        if other.approx != "exact":
            yield Slip("hedge", part.number / other.number * 100, wording.hedge(other.approx))
    late = select.one(facts, metric="exports", period="2023-01/2023-09")
    whole = select.one(facts, metric="two_way_trade", period=late.period)
    share = late.number / whole.number * 100
    yield Slip("period", share, f"the share in {wording.period(late.period)}")
    yield Slip("period", part.number / whole.number * 100, "exports of one period in another")


@fourth("quarter-before", "hard", "a number of US dollars and its bound", bound="at least")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = corpus.facts()
    quarter = select.one(facts, metric="two_way_trade", period="2018-Q1")
    growth = select.one(facts, metric="growth", period="2018-Q1")
    now, rate = quarter.number, growth.number / 100
    yield now / (1 + rate)
    yield Slip("points", now * (1 - rate))
    yield Slip("backwards", now * (1 + rate))


@fifth("yen-rate", "easy", "a number of yen to the dollar")
def _(corpus: Corpus) -> Iterator[Any]:
    loans = select.where(corpus.facts(), metric="oda_loans", period="FY2023")
    yen, usd = select.one(loans, unit="JPY"), select.one(loans, unit="USD")
    yield yen.number / usd.number
    late = select.one(corpus.facts(), metric="oda_loans", approx="nearly")
    yield Slip("period", yen.number / late.number, "loans of a year by all loans so far")


@fifth("project-size", "medium", "a number of US dollars")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = select.where(corpus.facts(), subject="Japan")
    sizes = []
    for capital in sorted(select.where(facts, metric="fdi_registered"), key=select.moment):
        projects = select.one(facts, metric="fdi_projects", period=capital.period)
        sizes.append((capital.period, capital.number / projects.number))
    *earlier, (period, newest) = sizes
    yield newest
    for when, size in earlier:
        yield Slip("period", size, f"the size as of {wording.period(when)}")
    flow = select.where(facts, metric="fdi_flow")
    projects = select.one(facts, metric="fdi_projects", period=period)
    for fact in flow:
        size = fact.number / projects.number
        yield Slip("period", size, "what came in within a year, by the projects of all years")


@fifth("aid-rest", "hard", "a number of US dollars")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = corpus.facts()
    aid = select.one(facts, metric="oda_total")
    grants = select.one(facts, metric="oda_grants")
    loans = select.one(facts, metric="oda_loans", approx="nearly")
    yield aid.number - grants.number
    yield Slip("other_party", aid.number + grants.number, "grants twice")
    yield Slip("source", loans.number, "another article, for a later day,")
    yield Slip("all", aid.number, "grants too")
