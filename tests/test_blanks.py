"""Blanks that a page has lost."""

import pytest

import vjnotes
from vjnotes.blanks import lost, mended, source

GLUED = [
    ("theJapanese firms andJapan", "the Japanese firms and Japan"),
    ("Vietnamesepeople followedby Laos", "Vietnamese people followed by Laos"),
    ("more than12,000 in2018, 90to Chad", "more than 12,000 in 2018, 90 to Chad"),
    ("70 billion USDin the sameperiod ofthe year", "70 billion USD in the same period of the year"),
    ("topped theexports and reached40 million", "topped the exports and reached 40 million"),
    ("took  the   lead in the\n sameperiod", "took the lead in the\nsame period"),
    ("the diplomatic tieson aleading partner", "the diplomatic ties on a leading partner"),
    ("Economicrelations Japanhas, Marchto May", "Economic relations Japan has, March to May"),
    ("their visitto PrimeMinister Sang", "their visit to Prime Minister Sang"),
    ("growth,exceeding 5% since 2009,fell 3.3", "growth, exceeding 5% since 2009, fell 3.3"),
    ("fell60% to$7.5 million", "fell 60% to $7.5 million"),
    ("Tokyo,Osaka and China 1,163,Hungary 2", "Tokyo, Osaka and China 1,163, Hungary 2"),
]
WHOLE = [
    "Investors and visitors in the framework of partnerships, an income from newspapers today.",
    "Justin Weston of Newmarket, U Thein of Goodyear, Iraqis at VietJet and PetroVietnam.",
    "They breathe, bathe and soothe; persons in the basin command a thousand islands.",
    "Representatives of large firms read the G7 report on COVID19 at www.theguardian.com.",
    "Edited credits, presto, manifesto, Wijesekara, Wisconsin, rugby, into, within, together.",
]


@pytest.mark.parametrize(("text", "meant"), GLUED)
def test_lost_blanks_are_put_back(text: str, meant: str) -> None:
    """Small words part from what they run into; each place leads back to where it was."""
    whole, cuts = mended(text)
    assert whole == meant
    for at, char in enumerate(meant):
        there = source(at, cuts)
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


def test_what_two_blanks_part_is_read_as_with_one() -> None:
    """Surplus blanks hide nothing, and stay in the quote."""
    text = "Kenya\u2019s  exports  to   Laos rose to $40  million in  2018."
    article = vjnotes.parse(text, published="2019-09-01")
    [fact] = article.facts()
    told = (fact.metric, fact.subject, fact.object, fact.value, str(fact.period))
    assert told == ("exports", "Kenya", "Laos", 40_000_000, "2018")
    assert article.raw[fact.char_start : fact.char_end] == fact.quote
    assert fact.quote.endswith("$40  million in  2018")
