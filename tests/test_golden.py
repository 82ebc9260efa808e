"""The facts of the five articles, as a careful reader lists them, are what the package reads."""

from __future__ import annotations

import json

import pytest

import vjnotes
from tests.agreement import LEVELS, NUMERIC, Statement, Verdict, given, judge
from tests.score import ROOT, Item, count, load, read

ITEMS = list(load("golden"))
TO_HEDGE = 5  # value, unit, metric, period and hedge are right


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict]:
    """What was read of each article, judged."""
    return {item.name: read(item) for item in ITEMS}


def _amiss(verdict: Verdict) -> list[str]:
    partial = [
        f"listed {gold}\n  read {fact}" for gold, fact, level in verdict.pairs if level < TO_HEDGE
    ]
    return partial + [f"missed {missed}" for missed in verdict.missed]


def test_all_that_a_careful_reader_lists_is_read(verdicts: dict[str, Verdict]) -> None:
    """All golden facts are found with value, unit, metric, period and hedge."""
    counted = count(verdicts.values(), TO_HEDGE)
    differences = "\n".join(line for v in verdicts.values() for line in _amiss(v))
    assert counted.right == counted.gold, f"{counted}\n{differences}"


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.name)
def test_every_figure_is_read(item: Item, verdicts: dict[str, Verdict]) -> None:
    """No golden fact of trade, aid, investment, ranks or people is missed or misread."""
    verdict = verdicts[item.name]
    numeric = Verdict(
        pairs=[pair for pair in verdict.pairs if pair[0].topic in NUMERIC],
        missed=[missed for missed in verdict.missed if missed.topic in NUMERIC],
    )
    assert not _amiss(numeric), "\n".join(_amiss(numeric))
    other = [(gold.metric, fact.metric) for gold, fact, _ in numeric.pairs]
    assert not [pair for pair in other if pair[0] != pair[1]]  # the judge takes some as one


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.name)
def test_no_figure_is_made_up(item: Item, verdicts: dict[str, Verdict]) -> None:
    """No fact of these topics is given that a careful reader does not list."""
    false: list[Statement] = [f for f in verdicts[item.name].false if f.topic in NUMERIC]
    assert not false, "\n".join(f"{fact} <- {fact.quote!r}" for fact in false)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.name)
def test_golden_offsets_are_exact(item: Item) -> None:
    """Every golden quotation stands where it says, under an id of its own."""
    rows = [
        json.loads(line)
        for folder in ("golden", "golden/optional")
        for line in (ROOT / "tests" / folder / f"{item.name}.jsonl").read_text("utf-8").splitlines()
    ]
    for row in rows:
        assert item.text[row["char_start"] : row["char_end"]] == row["quote"], row["id"]
    assert len({row["id"] for row in rows}) == len(rows)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.name)
def test_the_judge_passes_the_golden_facts(item: Item) -> None:
    """Facts read just as they are listed are all right, so that a failure is never the judge's."""
    path = ROOT / "tests" / "golden" / f"{item.name}.jsonl"
    facts = [vjnotes.Fact(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]
    verdict = judge(item.gold, (), (), map(given, facts), everything=True)
    assert not verdict.missed
    assert not verdict.false
    assert {level for _, _, level in verdict.pairs} == {len(LEVELS)}
