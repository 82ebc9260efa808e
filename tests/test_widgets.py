"""Explorers: what is chosen is what is shown, and every control has a name."""

from __future__ import annotations

from pathlib import Path

import pytest

import vjnotes as vj
from vjnotes import charts, evidence, widgets
from vjnotes.fact import Fact

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.fixture(scope="module")
def facts() -> list[Fact]:
    """The facts of the five articles."""
    corpus = vj.load(SEEDS)
    evidence.use(corpus)
    return corpus.facts()


def test_a_choice_narrows(facts: list[Fact]) -> None:
    """Each control alone and all together."""
    assert widgets.narrowed(facts) == facts
    trade = widgets.narrowed(facts, topic="trade", hedge="over", years=(2017, 2017))
    assert [f.value for f in trade] == [33.84e9]
    assert {f.source for f in widgets.narrowed(facts, source="vov-2023-10")} == {"vov-2023-10"}
    assert all(f.start or f.end for f in widgets.narrowed(facts, years=(1900, 2100)))


def test_the_explorer_follows_its_controls(facts: list[Fact]) -> None:
    """Counts and table change with a choice; each control has a label."""
    box = widgets.explorer(facts)
    *controls, count, shown = box.children
    assert [c.description for c in controls] == ["Topic", "Source", "Stated as", "Period"]
    assert count.value == f"{len(facts)} of {len(facts)} facts"
    controls[0].value = "trade"
    assert "vj-table" in shown.value
    assert count.value.startswith(f"{sum(f.topic == 'trade' for f in facts)} of ")
    controls[2].value = "nearly"
    assert "16" in shown.value


def test_an_explorer_of_nothing() -> None:
    """No fact, no period to choose, no error."""
    box = widgets.explorer([])
    assert [c.description for c in box.children[:-2]] == ["Topic", "Source", "Stated as"]


def test_charts_by_name(facts: list[Fact]) -> None:
    """For interact: a name gives its figure; a wrong one, the names there are."""
    assert isinstance(widgets.chart_of(facts, "people"), charts.Figure)
    assert set(widgets.CHARTS) <= set(charts.__all__)
    with pytest.raises(ValueError, match="no chart 'pie'; there are: two_way_trade"):
        widgets.chart_of(facts, "pie")
