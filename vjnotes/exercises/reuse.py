"""Exercises on a reader's own articles."""

from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Any

import vjnotes
from vjnotes import select
from vjnotes.corpus import Corpus
from vjnotes.exercises.task import Slip, task
from vjnotes.explain import explain

eleventh = partial(task, chapter="11")

PERU = (
    "Exports to Peru reached over 2.1 billion USD in 2022, "
    "while Chile imported 1.9 billion USD from Peru."
)
FLIGHTS = "Brazil and Portugal were linked by 5,200 flights in 2023."


@eleventh("examples-by-source", "easy", "a number of facts for each article")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = corpus.facts()
    yield dict(Counter(f.source for f in facts))
    yield Slip("other", dict(Counter(f.topic for f in facts)))


@eleventh("peru-total", "medium", "a number of US dollars and its bound", bound="at least")
def _(corpus: Corpus) -> Iterator[Any]:
    facts = vjnotes.parse(PERU).facts()
    there, back = select.one(facts, metric="exports"), select.one(facts, metric="imports")
    one, two = there.number, back.number
    yield one + two
    yield Slip("sign", one - two)
    yield Slip("missing", one, "one direction")
    yield Slip("missing", two, "one direction")


@eleventh("flights-cue", "hard", "what the cue word is taken for, as explain shows it")
def _(corpus: Corpus) -> Iterator[Any]:
    seen = [m for one in explain(vjnotes.parse(FLIGHTS)) for m in one.mentions]
    yield next(m.meaning for m in seen if m.kind == "cue")
    yield from (Slip("seen", words) for m in seen for words in (m.kind, m.words))
