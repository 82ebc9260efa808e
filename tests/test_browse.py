"""The table to browse every fact: whole without a script, with what the script needs."""

from __future__ import annotations

import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from tests.samples import fact
from vjnotes.article import Article
from vjnotes.browse import browse, downloads
from vjnotes.corpus import Corpus
from vjnotes.dataset import build
from vjnotes.fact import Fact

TRADE = fact(
    "two_way_trade",
    47_600_000_000,
    id="t",
    approx="nearly",
    quote="nearly\n47.6 <billion> & more",
)


def rows(*facts: Fact) -> list[ElementTree.Element]:
    html = re.sub(r" (data-vj-\w+)(?=[ >])", r' \1=""', str(browse(facts)))  # as XML wants it
    return ElementTree.fromstring(html).findall(".//tbody/tr")


def test_a_row_says_all() -> None:
    """Topic, value with its link, period, source, how it was stated, and the quotation."""
    (row,) = rows(TRADE)
    text = " ".join("".join(row.itertext()).split())
    for part in ("Trade", "47.6", "2022", "nearly", "nearly 47.6 <billion> & more"):
        assert part in text
    link = row.find(".//a")
    assert link is not None
    assert link.get("href") == "09-sources.html#t"


@pytest.mark.parametrize(
    ("changes", "years"),
    [
        ({}, "2022"),
        ({"start": "2022-11-01", "end": "2024-01-31"}, "2022|2023|2024"),
        ({"period": "since:2014", "start": "2014-01-01", "end": None}, "2014"),
        ({"period": "as-of:2023-09-20", "start": None, "end": "2023-09-20"}, "2023"),
        ({"period": None, "start": None, "end": None}, "no period"),
    ],
)
def test_years_to_choose(changes: dict[str, str | None], years: str) -> None:
    """A fact is found under each year its period touches; an open one under its own year."""
    (row,) = rows(replace(TRADE, **changes))  # type: ignore[arg-type]
    assert [c.get("data-vj-facet") for c in row][2] == years


def test_values_sort_by_size() -> None:
    """A number carries its plain value; a text carries none."""
    number, text = rows(TRADE, replace(TRADE, value="a name", unit="text"))
    assert float(number[1].get("data-vj-value", "")) == 47_600_000_000
    assert text[1].get("data-vj-value") == ""


def test_status_and_hedge_are_two_choices() -> None:
    """A planned, hedged fact is found under both words."""
    (row,) = rows(replace(TRADE, status="planned"))
    assert row[4].get("data-vj-facet") == "nearly|planned"


def test_a_long_quotation_is_cut() -> None:
    """A quotation of a paragraph ends in an ellipsis; its link leads to the whole."""
    (row,) = rows(replace(TRADE, quote="word " * 200))
    quote = row.find(".//q")
    assert quote is not None
    assert (quote.text or "").endswith(" …")
    assert len(quote.text or "") < 330


def test_downloads() -> None:
    """Each file of the dataset is a link with its size, and each has a word on what it holds."""
    corpus = Corpus((Article("Trade reached 5 billion USD in 2020.", key="note"),))
    html = str(downloads(corpus, base="files/"))
    for name in build(corpus):
        assert f'<a href="files/{name}" download>{name}</a>' in html
    assert "<td></td>" not in html
    assert "The facts under “trade”" in html
