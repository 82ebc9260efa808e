"""Exercises on levels, dialogues, requests and promises."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from vjnotes import computed, select
from vjnotes.charts.levels import steps
from vjnotes.corpus import Corpus
from vjnotes.exercises.task import Slip, task
from vjnotes.fact import Fact

first = partial(task, chapter="01")
second = partial(task, chapter="02")
third = partial(task, chapter="03")


def _mentions(corpus: Corpus) -> list[Fact]:
    """Mentions of a level of the main pair's partnership."""
    named = select.where(corpus.facts(), metric="partnership_level")
    return select.between(named)


@first("levels-count", "easy", "a number of levels")
def _(corpus: Corpus) -> Iterator[Any]:
    mentions = _mentions(corpus)
    every = select.where(corpus.facts(), metric="partnership_level")
    yield len({f.detail.get("canonical") for f in mentions})
    yield Slip("duplicates", len(mentions), "rows are mentions, not levels")
    yield Slip("duplicates", len({f.value for f in mentions}), "a level has several spellings")
    abroad = {(f.object, f.detail.get("canonical") or f.value) for f in every}
    yield Slip("other_party", len(abroad), "a level with another country")


@first("levels-mentions", "medium", "a number of mentions for each level, by its canonical name")
def _(corpus: Corpus) -> Iterator[Any]:
    mentions = _mentions(corpus)
    yield dict(Counter(str(f.detail.get("canonical")) for f in mentions))
    yield Slip("duplicates", dict(Counter(str(f.value) for f in mentions)), "spellings of a level")


@first("levels-longest", "hard", "a number of years, with a decimal")
def _(corpus: Corpus) -> Iterator[Any]:
    levels = [lv for lv in steps(corpus.facts()) if lv.fact.metric == "partnership_level"]
    one, two = levels[1], levels[2]
    yield (date(two.year, 12, 31) - date(one.year, 1, 1)).days / 365.25
    shortest = (date(two.year, 1, 1) - date(one.year, 12, 31)).days / 365.25
    yield Slip("edge", shortest)
    yield Slip("edge", two.year - one.year)


@second("dialogues-before", "easy", "a number of dialogues")
def _(corpus: Corpus) -> Iterator[Any]:
    dialogues = select.where(corpus.facts(), metric="dialogue_since")
    level = next(lv for lv in steps(corpus.facts()) if "extensive" in lv.name.lower())
    before = [f for f in dialogues if int((f.start or "9999")[:4]) < level.year]
    yield len(before)
    yield Slip("all", len(dialogues), "the later ones too")
    yield Slip("complement", len(dialogues) - len(before))


@second("talks-articles", "medium", "a number of articles for each pair (subject, object)")
def _(corpus: Corpus) -> Iterator[Any]:
    told: dict[tuple[str, str], list[str]] = {}
    for fact in select.where(corpus.facts(), metric="meeting"):
        told.setdefault((fact.subject or "", fact.object or ""), []).append(fact.source)
    yield {pair: len(set(sources)) for pair, sources in told.items()}
    rows = {pair: len(sources) for pair, sources in told.items()}
    yield Slip("duplicates", rows, "an article may state the same talks in its text and a caption")


@second("meetings-yearly", "hard", "a number of meetings")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = corpus.facts()
    since = select.one(facts, metric="dialogue_since", level="foreign ministers")
    meeting = select.one(facts, metric="meeting_number", role="caption")
    gap = select.one(facts, metric="hiatus")
    years = computed.years_between(since, meeting).value
    yield years - gap.number
    yield Slip("gap", years, "the years without a meeting")
    yield Slip("near", years - gap.number + 1)


@third("requests-japan", "easy", "a number of requests")
def _(corpus: Corpus) -> Iterator[Any]:
    asked = select.where(corpus.facts(), metric="proposal")
    yield len(select.where(asked, object="Japan"))
    yield Slip("all", len(asked), "requests to others too")
    every = select.where(corpus.facts(), topic="pledge")
    yield Slip("all", len(every), "promises and agreements too")
    yield Slip("all", len(select.where(every, object="Japan")), "promises and agreements too")


@third("speakers", "medium", "a number of requests for each subject")
def _(corpus: Corpus) -> Iterator[Any]:
    said = select.where(corpus.facts(), topic="pledge")
    yield dict(Counter(f.subject for f in said if f.metric == "proposal"))
    yield Slip("all", dict(Counter(f.subject for f in said)), "promises and agreements too")


@third("fields-again", "hard", "the names of fields")
def _(corpus: Corpus) -> Iterator[Any]:
    requests = select.where(corpus.facts(), metric="proposal")
    asked = [f for f in requests if f.detail.get("field") and f.period]
    occasions: dict[str, set[str]] = {}
    whole: dict[str, set[str]] = {}
    for fact in asked:
        for field in fact.detail["field"].split(", "):
            occasions.setdefault(field, set()).add(fact.period or "")
        whole.setdefault(fact.detail["field"], set()).add(fact.period or "")
    yield [name for name, when in occasions.items() if len(when) > 1]
    yield Slip("all", list(occasions), "fields that came up once, too")
    unsplit = [name for name, when in whole.items() if len(when) > 1]
    yield Slip("duplicates", unsplit, "a request may touch several fields at once")
