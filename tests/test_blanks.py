"""Blanks that a page has lost."""

import pytest

import vjnotes
from vjnotes.blanks import lost, parted, unparted

GLUED = [
    ("theJapanese firms andJapan", "the Japanese firms and Japan"),
    ("Vietnamesepeople followedby Laos", "Vietnamese people followed by Laos"),
    ("more than12,000 in2018, 90to Chad", "more than 12,000 in 2018, 90 to Chad"),
    ("70 billion USDin the sameperiod ofthe year", "70 billion USD in the same period of the year"),
    ("topped theexports and reached40 million", "topped theexports and reached 40 million"),
    ("Tokyo,Osaka and China 1,163,Hungary 2", "Tokyo, Osaka and China 1,163, Hungary 2"),
]
WHOLE = [
    "They breathe, bathe and soothe; persons in the basin command a thousand islands.",
    "Representatives of large firms read the G7 report on COVID19 at www.theguardian.com.",
    "Edited credits, presto, manifesto, Wijesekara, Wisconsin, rugby, into, within, together.",
]


@pytest.mark.parametrize(("text", "meant"), GLUED)
def test_lost_blanks_are_put_back(text: str, meant: str) -> None:
    """Small words part from what they run into; each place leads back to where it was."""
    places = lost(text)
    assert parted(text, places) == meant
    for at, char in enumerate(meant):
        there = unparted(at, places)
        assert text[there : there + 1] == char or char == " "


@pytest.mark.parametrize("text", WHOLE)
def test_whole_words_stay_whole(text: str) -> None:
    """Words that only look like two are left alone."""
    assert lost(text) == ()


def test_quotes_are_those_of_the_page() -> None:
    """A fact behind lost blanks quotes the page as it is."""
    text = (
        "In the sameperiod ofthe year, Kenya's exports toLaos rose to$40 million, up 4% from2018."
    )
    article = vjnotes.parse(text, published="2019-09-01")
    facts = article.facts()
    assert [(f.metric, f.subject, f.object, f.value) for f in facts] == [
        ("exports", "Kenya", "Laos", 40_000_000),
        ("growth", "Kenya", "Laos", 4),
    ]
    for fact in facts:
        assert article.raw[fact.char_start : fact.char_end] == fact.quote
