"""Explorers: what is chosen is what is shown, in a notebook and on a page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

import vjnotes as vj
from vjnotes import evidence, select, widgets
from vjnotes.compare.interval import allows
from vjnotes.fact import Fact
from vjnotes.markup import Html
from vjnotes.widgets import Explorer, Knob

SEEDS = Path(__file__).parents[1] / "seeds"


@pytest.fixture(scope="module")
def corpus() -> vj.Corpus:
    """The five articles."""
    corpus = vj.load(SEEDS)
    evidence.use(corpus)
    return corpus


@pytest.fixture(scope="module")
def facts(corpus: vj.Corpus) -> list[Fact]:
    """Their facts."""
    return corpus.facts()


def shown(explorer: Explorer, *chosen: str) -> str:
    """The text that a notebook shows once its controls are set to these words, in their order.

    Without that of the cards under its numbers.
    """
    _, *controls, output = explorer.widget().children
    for control, words in zip(controls, chosen, strict=True):
        control.value = words
    page = BeautifulSoup(output.value, "html.parser")
    for card in page.select(".vj-card"):
        card.decompose()
    return page.get_text(" ")


SUM = Explorer(
    "Sum?",
    [Knob("a", "A", {"one": 1, "two": 2}), Knob("b", "B", {"one": 1, "two": 2}, start="two")],
    lambda a, b: Html(f"<p>{a + b}</p>"),
    note="Needs no kernel.",
)


def test_a_notebook_has_labelled_controls_that_act() -> None:
    """Each control has its label and its first value, and moving it changes what is shown."""
    _, *controls, _ = SUM.widget().children
    assert [(c.description, c.value) for c in controls] == [("A", "one"), ("B", "two")]
    assert "4" in shown(SUM, "two", "two")
    assert "2" in shown(SUM, "one", "one")


def test_a_page_has_every_state_and_shows_the_first() -> None:
    """One state for each choice, named in words; one is not hidden; each field has its label."""
    page = BeautifulSoup(str(SUM), "html.parser")
    states = {str(s["data-vj-at"]): s for s in page.select(".vj-state")}
    assert list(states) == ["0 0", "0 1", "1 0", "1 1"]
    assert [at for at, s in states.items() if not s.has_attr("hidden")] == ["0 1"]
    assert states["1 0"].select_one(".vj-state__at").text == "A: two; B: one"
    assert states["1 1"].p.text == "4"
    assert [label.contents[0].strip() for label in page.select("label")] == ["A", "B"]
    assert page.select_one("form").has_attr("hidden")  # nothing moves where no script runs
    assert "Needs no kernel." in page.text


def test_states_that_are_one_are_written_once() -> None:
    """What is the same for two choices stands on the page once, for both."""
    same = Html("<p>same</p>")
    knobs = [Knob("a", "A", {"x": 1, "y": 2}, kind="slider")]
    page = BeautifulSoup(str(Explorer("?", knobs, lambda a: same)), "html.parser")
    assert [s["data-vj-at"] for s in page.select(".vj-state")] == ["0|1"]
    slider = page.select_one("input")
    assert (slider["max"], slider["data-vj-words"]) == ("1", "x|y")


def test_the_book_gets_no_widget(monkeypatch: pytest.MonkeyPatch) -> None:
    """The build writes HTML; a notebook gets the widget, and HTML to fall back on."""
    assert "application/vnd.jupyter.widget-view+json" in SUM._repr_mimebundle_()
    assert "3" in SUM._repr_mimebundle_()["text/html"]
    monkeypatch.setenv("VJNOTES_BOOK", "1")
    assert set(SUM._repr_mimebundle_()) == {"text/plain", "text/html"}


def test_words_of_strangers_are_escaped() -> None:
    """A name with a tag in it stays text."""
    knob = Knob("a", "<b>", {"<i>": 1})
    page = str(Explorer("<u>", [knob], lambda a: Html("")))
    assert not re.search(r"<[biu]>", page)


def test_years(facts: list[Fact]) -> None:
    """The level in force by a year, and what stood beside it."""
    explorer = widgets.years(facts)
    assert list(explorer.knobs[0].options)[:2] == ["1973", "1999"]
    assert "Diplomatic ties" in shown(explorer, "1973")
    then = shown(explorer, "2014")
    assert "Extensive strategic partnership" in then
    assert len(select.where(facts, metric="dialogue_since")) == 5  # one of them is of 2019
    assert re.search(r"standing dialogues:\s+four", then)
    assert "Phu Tho" in then
    assert "Hung Yen" not in then


def test_persons_and_fields(facts: list[Fact]) -> None:
    """What concerns a person or a field, and nothing else."""
    assert "Ambassador" not in widgets.persons(facts).knobs[0].options
    kishida = shown(widgets.persons(facts), "Kishida Fumio")
    assert "Vo Van Thuong" in kishida
    assert "Umeda" not in kishida
    visas = shown(widgets.fields(facts), "Visas")
    assert visas.count("asked") > visas.count("promised") > 0


def test_amounts(facts: list[Fact]) -> None:
    """As stated and as ranges, by the kind of period; a choice without facts says so."""
    measures = {"Trade": ["two_way_trade"], "Imports": ["imports"]}
    explorer = widgets.amounts(facts, measures, "How much?", by_period=True)
    trade = shown(explorer, "Trade", "whole years", "as stated")
    assert "nearly 50" in trade.replace("\xa0", " ")
    assert "8.7" not in trade
    ranges = shown(explorer, "Trade", "whole years", "as ranges")
    assert "45 to 50" in ranges
    assert "None of the articles" in shown(explorer, "Imports", "whole years", "as stated")


def test_room(facts: list[Fact]) -> None:
    """The verdict turns where the word no longer reaches the other figure: 47.6 of 50 is 4.8 %."""
    trade = select.where(facts, metric="two_way_trade", period="2022")
    explorer = widgets.room(*sorted(trade, key=lambda f: f.approx == "exact"))
    assert "Conflict" in shown(explorer, "4 %")
    assert "Compatible" in shown(explorer, "5 %")
    assert allows(trade[0], 0.1) == allows(trade[0])


def test_pairs(facts: list[Fact]) -> None:
    """Pairs appear with their years and stay where they are."""
    explorer = widgets.pairs(facts)
    early = explorer.show(until="2009")
    assert [f.object for f in early.facts] == ["Osaka", "Fukuoka", "Sakai"]
    boxes = [explorer.show(until=y).canvas().high for y in ("2007", "2017")]
    assert boxes[0] == boxes[1]


def test_sources(corpus: vj.Corpus) -> None:
    """Two articles in either order share a state; one with itself shows what it contradicts."""
    explorer = widgets.sources(corpus)
    first, one, other, newest = map(
        evidence.outlet, ("vna-2018-09", "vna-2023-11", "vov-2023-10", "wvr-2023-11")
    )
    assert shown(explorer, one, other) == shown(explorer, other, one)
    assert "Two-way trade" in shown(explorer, one, other)
    assert "Conflict" in shown(explorer, other, other)
    assert "nothing that can be compared" in shown(explorer, first, newest)


def test_every(facts: list[Fact]) -> None:
    """All choices narrow together; the page has the table that can be searched."""
    explorer = widgets.every(facts)
    assert f"{len(facts)} of {len(facts)}" in shown(explorer, "all", "all", "all", "all")
    trade = shown(explorer, "Trade", "all", "over", "2017")
    assert f"1 of {len(facts)}" in trade
    assert "33.84" in trade
    assert "data-vj-filter" in str(explorer)
    assert "0 of 0" in shown(widgets.every([]), "all", "all", "all", "all")


def test_sentence() -> None:
    """Any sentence shows what was recognised in it, its facts and their rule; also none."""
    explorer = widgets.sentence(["Rice costs more."], published="2024-01-15")
    assert "No fact" in shown(explorer, "Rice costs more.")
    typed = shown(explorer, "Trade between Kenya and Ghana topped 3 billion USD last year.")
    for words in ("Kenya", "cue", "two_way_trade", "over 3", "2023", "trade.two_way_trade"):
        assert words in typed.replace("\xa0", " "), words
    assert "Nothing to read" in shown(explorer, "")
    assert "<script" not in str(widgets.sentence(["<script>alert(5 yen)</script>"]))
