"""Evidence: a number leads to its sentence, and nothing an article says becomes markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

import vjnotes as vj
from tests import samples
from vjnotes import evidence, sourcepage
from vjnotes.fact import Fact
from vjnotes.sources import Source

TEXT = (
    "Trade grows\n\nHanoi (VNA) – Ties are close. Two-way trade topped 32.9 billion USD "
    "<b>last</b> year, the ministry said. It fell in May."
)
WORDS = "Two-way trade topped 32.9 billion USD"
SEEDS = Path(__file__).parents[1] / "seeds"


def fact(**changed: object) -> Fact:
    """A fact of the article above, with some fields changed."""
    row = {"id": "a-trade-2022", "approx": "over", "quote": WORDS, "char_start": TEXT.index(WORDS)}
    return replace(samples.fact("two_way_trade", 32.9e9, **row), **changed)


@pytest.fixture(autouse=True)
def reading() -> Iterator[None]:
    """Each test begins on a page of its own that reads the article above."""
    article = vj.Article(TEXT, key="a", published=date(2023, 5, 1), outlet="VNA")
    evidence.use(vj.Corpus((article,)))
    yield
    evidence.use()


class Balanced(HTMLParser):
    """Fails on a tag that is not closed in its turn."""

    VOID = frozenset({"br", "hr", "img", "input", "meta", "link"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that closes itself opens nothing."""

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def well_formed(markup: str) -> None:
    """Every tag of ``markup`` is closed in its turn."""
    parser = Balanced()
    parser.feed(markup)
    assert not parser.open


def test_a_number_is_a_link_with_its_card() -> None:
    """The markup that the style sheet and the tests of the book rely on."""
    shown = str(evidence.ev(fact()))
    assert re.fullmatch(
        r'<span class="vj-n"><a href="09-sources\.html#a-trade-2022" aria-describedby="vj-card-1">'
        r"over 32\.9\N{NO-BREAK SPACE}billion\N{NO-BREAK SPACE}USD</a>"
        r'<span class="vj-card" id="vj-card-1" role="tooltip" data-nosnippet>.*</span></span>',
        shown,
    )
    well_formed(shown)


def test_the_card_quotes_the_whole_sentence_with_its_words_marked() -> None:
    """Before and after the marked words stands the rest of their sentence, and no other."""
    shown = str(evidence.ev(fact()))
    assert f"<mark>{WORDS}</mark> &lt;b&gt;last&lt;/b&gt; year, the ministry said." in shown
    assert "Ties are close" not in shown
    assert "<b>VNA</b> 1\N{NO-BREAK SPACE}May\N{NO-BREAK SPACE}2023" in shown


@pytest.mark.parametrize(
    ("approx", "quote", "said"),
    [
        ("over", "trade of over 32.9 billion", "stated as “over”"),
        ("over", "trade topped 32.9 billion", "stated as a lower bound"),
        ("nearly", "nearly 50 billion", "stated as “nearly”"),
        ("about", "some 1.8 billion", "stated as an approximate figure"),
        ("exact", "47.6 billion", ""),
    ],
)
def test_a_hedge_is_quoted_only_if_the_article_has_it(approx: str, quote: str, said: str) -> None:
    """ "topped" is read as over, but the card does not put "over" in the article's mouth."""
    shown = str(evidence.ev(fact(approx=approx, quote=quote)))
    assert (said in shown) if said else ("stated as" not in shown)


def test_ids_of_cards_are_unique_and_begin_anew_on_each_page() -> None:
    """Two builds of a page give the same ids; one object shown twice gives two ids."""
    number = evidence.ev(fact())
    first, second = str(number), str(number)
    assert ('id="vj-card-1"' in first, 'id="vj-card-2"' in second) == (True, True)
    evidence.use(vj.Corpus((vj.Article(TEXT, key="a"),)), page="04")
    assert 'id="vj-card-04-1"' in str(number)


def test_another_page_sees_the_evidence_elsewhere() -> None:
    """The index lies above the folder of the chapters."""
    evidence.use(vj.Corpus((vj.Article(TEXT, key="a"),)), base="notebooks/09-sources.html")
    assert 'href="notebooks/09-sources.html#a-trade-2022"' in str(evidence.ev(fact()))


@pytest.mark.parametrize("name", ["id", "quote", "source", "said_by", "period"])
def test_nothing_a_fact_says_becomes_markup(name: str) -> None:
    """Whatever field a stranger fills with markup, no tag and no attribute comes of it."""
    evil = '"><script>alert(1)</script><a onmouseover="x'
    odd = fact(**{name: evil})
    corpus = vj.Corpus((vj.Article("", key=odd.source),))
    shown = str(evidence.ev(odd)) + str(sourcepage.evidence_page(corpus, [odd]))
    assert "<script" not in shown
    assert 'onmouseover="' not in shown
    well_formed(shown)


def test_a_fact_that_does_not_fit_its_article_is_quoted_alone() -> None:
    """Wrong offsets never mark other words than the quotation."""
    shown = str(evidence.ev(fact(char_start=0, char_end=5)))
    assert f"<mark>{WORDS}</mark>" in shown
    assert "ministry" not in shown


def test_a_long_sentence_is_cut_in_the_card_and_whole_on_the_page() -> None:
    """A card stays small; the evidence page shows everything."""
    text = "Zero " * 100 + "trade reached 5 billion USD" + " and more" * 100 + "."
    words = "trade reached 5 billion USD"
    at = text.index(words)
    odd = fact(quote=words, char_start=at, char_end=at + len(words))
    evidence.use(vj.Corpus((vj.Article(text, key="a"),)))
    assert len(evidence.quoted(odd)) < 300
    assert len(evidence.quoted(odd, whole=True)) > 1000


def test_the_page_lists_every_fact_of_the_seeds_once() -> None:
    """Chapter 9 has an anchor for each fact and a place for its uses, the oldest article first."""
    corpus = vj.load(SEEDS)
    shown = str(sourcepage.evidence_page(corpus))
    well_formed(shown)
    anchors = re.findall(r'<li class="vj-ev" id="([^"]+)"', shown)
    assert sorted(anchors) == sorted(f.id for f in corpus.facts())
    assert re.findall(r'data-fact="([^"]+)"', shown) == anchors
    listed = re.findall(r'<section class="vj-src" id="([^"]+)"', shown)
    assert sorted(listed) == sorted(corpus.sources)
    days = [str(corpus.sources[key].published) for key in listed]
    assert days == sorted(days)
    assert shown.count("Dated by us: ") == len(corpus.sources)
    marks = re.findall(r"<mark>(.*?)</mark>", shown, re.DOTALL)
    assert len(marks) == len(anchors)


def test_an_article_without_facts_is_listed_too() -> None:
    """A reader sees that it was read."""
    source = Source("a", "a.txt", "0" * 64, title="A <title>", outlet="VNA")
    corpus = vj.Corpus((vj.Article("", key="a"),), {"a": source})
    shown = str(sourcepage.evidence_page(corpus, []))
    assert "A &lt;title&gt;" in shown
    assert "No fact was read in it." in shown


def test_sources_are_linked_in_order_of_their_dates() -> None:
    """The line under a figure: each article once, the oldest first."""
    old = vj.Article("x", key="b", published=date(2018, 9, 21), outlet="VNA")
    new = vj.Article("x", key="a", published=date(2023, 5, 1), outlet="VOV")
    evidence.use(vj.Corpus((new, old)))
    shown = evidence.source_links([fact(), fact(source="b"), fact()])
    assert re.findall(r"#(\w)", shown) == ["b", "a"]
