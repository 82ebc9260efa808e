"""The account of numbers and dates, and explanations: nothing is lost, every reason is a rule."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.samples import SEEDS
from vjnotes.account import account, unexplained
from vjnotes.article import Article
from vjnotes.corpus import load
from vjnotes.explain import explain, render
from vjnotes.fact import Fact
from vjnotes.lexicon import table


def reasons(text: str, words: str) -> set[str | None]:
    """The reasons given for a number or date in a text without facts."""
    items = account(Article(text), facts=[])
    return {item.reason for item in items if words in item.words}


# A way of writing and the reason that explains its number. One line each; see account.toml.
EXPLAINED = [
    ("The COVID-19 pandemic hit.", "19", "name"),
    ("It joined the G7 group.", "7", "name"),
    ("They visited EXPO 2025 in Osaka.", "2025", "name"),
    ("They signed Appendix 19 of it.", "19", "name"),
    ("Metro line No.1 opened.", "1", "name"),
    ("It builds a 5.0 social model.", "5.0", "version"),
    ("He left the Fourth Industrial Revolution forum.", "Fourth", "ordinal-in-name"),
    ("He died at the age of 80.", "80", "age"),
    ("The late leader died on July 19.", "July 19", "life"),
    ("Over the past 45 years, ties grew.", "45 years", "length-of-time"),
    ("It was a four-day visit.", "four-day", "length-of-time"),
    ("ảnh 3Leaders meet.", "3", "photo-number"),
    ("The law, which was issued in June 2024, helps.", "June 2024", "law"),
    ("Ties are now at their best.", "now", "present"),
    ("After she was appointed in September, she left.", "September", "office"),
    ("Ceremony begins at 10:30 local time.", "10:30", "clock"),
]


@pytest.mark.parametrize(("text", "words", "reason"), EXPLAINED)
def test_reasons(text: str, words: str, reason: str) -> None:
    """Each rule explains the way of writing it is for."""
    found = reasons(text, words)
    assert found <= {reason}, found


# Numbers and dates that no rule may explain away: they ought to be facts.
NOT_EXPLAINED = [
    ("Trade reached 47.6 billion USD.", "47.6"),
    ("It has 5,198 projects.", "5,198"),
    ("They met on October 20.", "October 20"),
    ("Exports rose 16 percent.", "16"),
    ("Some 570,000 Vietnamese live there.", "570,000"),
    ("Ties date from September 21, 1973.", "September 21, 1973"),
    ("The 12th meeting took place.", "12th"),
    ("Japan lent USD 500 million.", "500"),
]


@pytest.mark.parametrize(("text", "words"), NOT_EXPLAINED)
def test_amounts_and_dates_need_a_fact(text: str, words: str) -> None:
    """Without a fact, a figure or a date of an event stays unexplained."""
    assert None in reasons(text, words)


def test_a_fact_uses_what_its_quotation_holds() -> None:
    """A number inside the quotation is used by that fact; one outside is not."""
    text = "Trade hit 47.6 billion USD. It has 5,198 projects."
    quote = "Trade hit 47.6 billion USD"
    row = dict.fromkeys(Fact.__slots__)
    row |= {"id": "x", "source": "a", "quote": quote, "char_start": 0, "char_end": len(quote)}
    fact = Fact(**(row | {"detail": {}}))  # type: ignore[arg-type]
    items = account(Article(text, key="a"), facts=[fact])
    assert [(i.words, i.facts) for i in items] == [("47.6 billion USD", ("x",)), ("5,198", ())]
    assert [i.words for i in unexplained(items)] == ["5,198"]


def test_a_repeated_sentence_is_accounted_once() -> None:
    """The second of two equal sentences repeats the first; an unexplained one stays so."""
    items = account(Article("He died on July 19.\n\nHe died on July 19."), facts=[])
    assert [i.reason for i in items] == ["life", "repeated"]
    items = account(Article("It hit 5 billion USD.\n\nIt hit 5 billion USD."), facts=[])
    assert len(unexplained(items)) == 2


def test_every_digit_of_the_seeds_is_accounted_for() -> None:
    """Every run of digits lies in an item, and items give the exact words of the file."""
    for article in load(SEEDS).articles:
        items = account(article)
        for match in re.finditer(r"\d+", article.raw):
            assert any(i.start <= match.start() and match.end() <= i.end for i in items)
        for item in items:
            assert article.raw[item.start : item.end] == item.words
            assert item.line == article.raw.count("\n", 0, item.start) + 1


def test_the_seeds_are_explained() -> None:
    """No number or date of the five articles is left without a fact or a reason."""
    left = {a.key: [i.words for i in unexplained(account(a))] for a in load(SEEDS).articles}
    assert not any(left.values()), left


def test_reasons_are_rules_not_sentences() -> None:
    """No pattern holds a number or a date of an article: digits stand only in classes."""
    for name, entry in table("account")["reasons"].items():
        bare = re.sub(r"\{[\d,]+\}|\(\?:19\|20\)|24/7", "", entry["pattern"])
        assert not re.search(r"\d{2,}", bare), name
        assert len(entry["why"]) < 90


@settings(max_examples=60)
@given(st.text(alphabet="a A1.,-/%$\n19–USDJuly yearsof", max_size=300))
def test_any_text_has_an_account(text: str) -> None:
    """Any text gives items in order with exact words, and the same ones twice."""
    article = Article(text)
    items = account(article, facts=[])
    assert items == account(Article(text), facts=[])
    assert [i.start for i in items] == sorted(i.start for i in items)
    assert all(article.raw[i.start : i.end] == i.words for i in items)


def test_explain_shows_mentions_and_rules() -> None:
    """A sentence is shown with what it mentions and the rule that made each fact."""
    article = Article("In 2022, two-way trade between Vietnam and Japan hit 47.6 billion USD.")
    [one] = explain(article)
    assert {m.kind for m in one.mentions} == {"period", "cue", "name", "number"}
    assert all(article.raw[m.start : m.end] == m.words for m in one.mentions)
    assert one.facts == tuple(article.facts())
    shown = render([one])
    assert "[47.6 billion USD]" in shown
    assert f"rule {one.facts[0].rule}" in shown
    assert "\x1b[" not in shown
    assert "\x1b[" in render([one], colour=True)


def test_explain_says_where_nothing_was_read() -> None:
    """A sentence without facts says so; control characters do not reach the terminal."""
    shown = render(explain(Article("They met\x1b[31m and talked.")))
    assert "no fact" in shown
    assert "\x1b" not in shown
