"""Tables: tidy frames with the documented columns, and accessible HTML of the same facts."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

import vjnotes as vj
from tests import samples
from vjnotes import evidence, tables
from vjnotes.fact import Fact
from vjnotes.listing import html_table
from vjnotes.select import NoFactError, one, pair, where

SEEDS = Path(__file__).parents[1] / "seeds"
NBSP = "\N{NO-BREAK SPACE}"


@pytest.fixture(scope="module")
def facts() -> list[Fact]:
    """The facts of the five articles."""
    corpus = vj.load(SEEDS)
    evidence.use(corpus)
    return corpus.facts()


def number(value: float, unit: str = "USD", approx: str = "exact", **changed: object) -> Fact:
    """A trade figure of 2017, with some fields changed."""
    row = {"id": f"a-{value:g}", "approx": approx, "period": "2017", "quote": "words"}
    return replace(samples.fact("two_way_trade", value, unit, **row), **changed)


@pytest.mark.parametrize(
    ("topic", "own"),
    [
        ("trade", {"value": "float64", "unit": "string", "of": "string", "goods": "string"}),
        ("oda", {"value": "float64", "unit": "string"}),
        ("rank", {"field": "string", "rank": "Int64"}),
        ("partnership", {"name": "string", "canonical": "string"}),
        ("mechanism", {"name": "string", "level": "string", "number": "Int64"}),
        ("agreement", {"name": "string", "acronym": "string", "stage": "string"}),
        ("visit", {"name": "string", "office": "string", "place": "string"}),
        ("locality", {"value": "float64", "year": "Int64"}),
        ("pledge", {"content": "string", "field": "string", "office": "string"}),
    ],
)
def test_columns_and_types_of_a_topic(facts: list[Fact], topic: str, own: dict[str, str]) -> None:
    """As documented, with facts and without, whatever pandas infers from values."""
    for frame in (tables.table(facts, topic), tables.table([], topic)):
        types = {name: str(kind) for name, kind in frame.dtypes.items()}
        assert list(types)[:3] == ["id", "source", "metric"]
        for name, kind in (own | {"subject": "string", "period": "string"}).items():
            assert types[name] == kind
        assert types["start"].startswith("datetime64")
        assert list(types)[-len(tables.COMMON) :] == tables.COMMON
    assert len(tables.table(facts, topic)) == sum(f.topic == topic for f in facts)


def test_a_table_is_in_order_of_time_and_keeps_what_is_missing_missing() -> None:
    """Undated facts come last; None becomes a missing value, not a text."""
    undated = number(3, period=None, start=None, end=None, id="c")
    frame = tables.table([undated, number(2, start="2022-01-01", id="b"), number(1, id="a")])
    assert list(frame["id"]) == ["a", "b", "c"]
    assert frame["start"].isna().tolist() == [False, False, True]
    assert frame["said_by"].isna().all()


def test_all_topics_together(facts: list[Fact]) -> None:
    """One frame of every fact, with its topic."""
    frame = tables.table(facts)
    assert len(frame) == len(facts)
    assert set(frame["topic"]) == set(tables.topics(facts))
    assert isinstance(frame["value"].dtype, pd.StringDtype)


def test_a_table_of_the_book_can_be_read_without_eyes(facts: list[Fact]) -> None:
    """Caption, scopes, a region that takes the focus and has a name."""
    shown = str(tables.show(facts, "rank", caption="Ranks & more"))
    assert shown.startswith(
        '<div class="vj-scroll" role="group" tabindex="0" aria-label="Ranks &amp; more">'
    )
    assert "<caption>Ranks &amp; more</caption>" in shown
    rows = re.findall(r"<tr>(.*?)</tr>", shown, re.DOTALL)
    assert all('scope="col"' in h for h in re.findall(r"<th[^>]*>", rows[0]))
    assert all(row.startswith('<th scope="row"') for row in rows[1:])


def test_a_row_without_a_name_has_no_head() -> None:
    shown = html_table(["Day", "Kind"], [["", "visit"], ["1 May", "visit"]], "Meetings")
    assert "<tr><td></td><td>visit</td></tr>" in shown
    assert '<tr><th scope="row">1 May</th><td>visit</td></tr>' in shown


def test_points_are_lined_up_within_one_unit() -> None:
    """Invisible digits fill up what a number lacks; the unit stands in the head."""
    shown = str(
        tables.show([number(33.84e9, approx="over"), number(8.7e9), number(40e9)], caption="T")
    )
    assert '<th scope="col" class="num">Value, billion USD</th>' in shown
    cells = re.findall(r'<td class="num" data-vj-value="\d+(?:\.\d+)?">(.*?)</td>', shown)
    pads = [re.search(r'vj-pad" aria-hidden="true">([.0]+)<', c) for c in cells]
    assert [p[1] if p else "" for p in pads] == ["", "0", ".00"]
    assert cells[0].startswith('<span class="vj-how">over</span> <span class="vj-n">')


@pytest.mark.parametrize(
    ("facts_in", "texts"),
    [
        ([number(5e9), number(3, "percent")], [f"5{NBSP}billion{NBSP}USD", f"3{NBSP}percent"]),
        ([number(9.1e9), number(19.5e6)], [f"9.1{NBSP}billion", f"19.5{NBSP}million"]),
        ([number(5e9), number(5e9, "JPY", id="b")], ["billion", "yen"]),
    ],
)
def test_unlike_values_keep_their_units(facts_in: list[Fact], texts: list[str]) -> None:
    """Different units, or sizes too far apart for one: each cell says its own."""
    shown = str(tables.show(facts_in, caption="T"))
    assert ">Value</th>" in shown
    assert "vj-pad" not in shown
    assert all(text in shown for text in texts)


def test_long_tables_can_be_sorted_and_cells_say_by_what() -> None:
    """The book's script sorts by data-vj-value: plain numbers and ISO dates."""
    rows = [number(v * 1e9, id=f"a-{v}") for v in range(1, 9)]
    assert "data-vj-sortable" in str(tables.show(rows, caption="T"))
    assert "data-vj-sortable" not in str(tables.show(rows[:7], caption="T"))
    assert 'data-vj-value="2017-01-01"' in str(tables.show(rows, caption="T"))


def test_columns_can_be_chosen_and_named(facts: list[Fact]) -> None:
    """Fields, details and headers of one's own."""
    pacts = where(facts, metric="fta")
    shown = str(tables.show(pacts, caption="T", columns=[("acronym", "Short name"), "name"]))
    assert re.findall(r'<th scope="col">(.*?)</th>', shown) == ["Short name", "Name"]
    assert "CPTPP" in shown


def test_a_table_of_nothing_is_a_table() -> None:
    """No fact is an answer: caption and head without rows."""
    assert "<tbody>\n\n</tbody>" in str(tables.show([], "trade", caption="None"))


def test_one_names_what_there_is() -> None:
    """The message of a search in vain helps to ask better."""
    facts = [number(1), number(2, period="2018", id="b")]
    with pytest.raises(NoFactError, match="two_way_trade is stated for 2017, 2018"):
        one(facts, metric="two_way_trade", period="2022")
    with pytest.raises(NoFactError, match="there are facts on two_way_trade"):
        one(facts, metric="exports")
    with pytest.raises(NoFactError, match="2 facts with metric='two_way_trade': a-1, b"):
        one(facts, metric="two_way_trade")
    assert one([number(1), number(1, source="b")], value=1).source == "a"


@pytest.mark.parametrize(
    ("parties", "expected"),
    [
        ([("Japan", "Vietnam"), ("Japan", "Vietnam")], ("Vietnam", "Japan")),
        ([("France", "Germany"), ("France", "Germany")], ("France", "Germany")),
        ([("Japan", "Laos"), ("Vietnam", "Japan"), ("Japan", "Vietnam")], ("Vietnam", "Japan")),
    ],
)
def test_the_pair(parties: list[tuple[str, str]], expected: tuple[str, str]) -> None:
    """Vietnam first where it is one of them, else who is named first more often."""
    assert pair([number(1, subject=a, object=b) for a, b in parties]) == expected


def test_no_pair_is_an_error() -> None:
    """One country alone is no pair."""
    with pytest.raises(NoFactError, match="no fact names two parties"):
        pair([number(1, object=None)])


def test_counts_in_millions_stay_in_words() -> None:
    """A count that an article gives in millions shows no digits it does not state."""
    counts = [number(value, "count", metric="tourists") for value in (18e6, 51e3)]
    shown = repr(tables.show(counts, caption="People", columns=["metric", "value"]))
    assert f"18{NBSP}million" in shown or "18 million" in shown
    assert "18,000,000" not in shown
