"""What must hold for every text, on random words and on texts that once broke it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.sound import DAYS, check, text_of, vocabulary

KEPT = [
    "Vi\u00adet\u200bnam's ex&shy;ports to Jap&#97;n ro&#115;e 5&nbsp;% in thelast 9 months of 2023.",
    "<p>Trade</p><p>with <b>Japan</b> hit $-4.7bn, up 2-3,000% on the year-ago period",
    "April-February of FY21 (April-December) &#38;&#38; in 2020-21 US$.5millionof it",
    "\u0301\u00ad\u200b&shy;<wbr>'&rsquo;'s Japan\u0301's \u0130stanbul 1\u20442 ½½ -$-5",
    "the year before last (January-June) FY9999-00 0000-01 2999-00 December 31, 9999",
]


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("text", KEPT)
def test_kept_texts_are_read_soundly(text: str, day: date | None) -> None:
    """Texts that press on the seams of reading, whatever the day."""
    check(text, day)


@settings(max_examples=60)
@given(st.lists(st.sampled_from(vocabulary()), max_size=60), st.sampled_from([" ", " ", ""]))
def test_words_in_any_order_are_read_soundly(words: list[str], glue: str) -> None:
    """The lexicon's own words, figures and marks, in any order."""
    check(glue.join(words), date(2024, 1, 20))


@settings(max_examples=200)
@given(st.binary(max_size=200))
def test_any_file_is_a_text_or_a_documented_error(data: bytes) -> None:
    """Whatever the bytes: a text that is read soundly, or none."""
    text = text_of(data)
    if text is not None and not data[0] % 2:
        check(text, None)
