"""A rule is not looked for where its words are not in sight: that may save time, but no match."""

from __future__ import annotations

import pytest

import vjnotes as vj
from tests.score import load
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import in_sight, present
from vjnotes.lexicon.rules import rule

RULES = [
    (lexicon, name)
    for lexicon, rows in table("needs").items()
    for name in rows
    if name in table(lexicon).get("rules", ())
]


@pytest.fixture(scope="module")
def sentences() -> list[str]:
    """The sentences of the texts to develop on."""
    articles = (vj.parse(item.text) for part in ("golden", "dev") for item in load(part))
    return sorted({a.text[s.start : s.end] for a in articles for s in a.sentences})


@pytest.mark.parametrize(("lexicon", "name"), RULES)
def test_a_rule_that_matches_is_in_sight(lexicon: str, name: str, sentences: list[str]) -> None:
    """Whoever adds a word to a rule learns here that ``needs.toml`` has to know of it."""
    found = rule(lexicon, name)
    assert [s for s in sentences if not in_sight(lexicon, name, s) and found.search(s)] == []


def test_what_is_not_listed_is_always_in_sight() -> None:
    assert in_sight("visit", "no such rule", "")


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("They signed a free trade agreement.", True),
        ("They agreed to free the trade route.", False),
        ("A deal on trade was signed.", True),
        ("The trade pact is old.", True),
    ],
)
def test_all_words_of_a_phrase_are_needed(text: str, *, seen: bool) -> None:
    assert in_sight("agreement", "trade", text) is seen


def test_every_group_is_needed() -> None:
    assert in_sight("agreement", "documents", "They signed a protocol.")
    assert not in_sight("agreement", "documents", "They read a protocol.")
    assert not in_sight("agreement", "documents", "They signed nothing.")


def test_words_of_other_letters_are_words() -> None:
    assert present("Việt Nam—ASEAN+3, 2.5") == {"việt", "nam", "asean", "3", "2", "5"}
