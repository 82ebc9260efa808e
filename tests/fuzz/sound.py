"""What must hold for every text: documented errors only, exact offsets, the same twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import vjnotes as vj
from vjnotes.errors import ArticleError
from vjnotes.files import decode
from vjnotes.lexicon import table

DAYS = [None, date(2023, 11, 27), date(2024, 1, 20), date.min, date.max]
MARKS = [*".,;:-–—()\"'’/&<>%$€¥\n", "\n\n", " ", "\u00a0", "\u00ad", "&nbsp;", "&rsquo;", "<p>"]
FIGURES = "1 3 5.2 1,000 16 31 100 1992 2017 2018 2022 2023-24 FY23 Q1 4.7bn US$4.7 JPY2.6 -3"
COUNTRIES = (
    "Vietnam Japan Vietnamese Japanese Hanoi Tokyo India's Korea Australia the two countries"
)


@cache
def vocabulary() -> list[str]:
    """Every word of the lexicon's tables, as it is written there, and figures and marks."""
    found = {word for name in ("units", "periods", "metrics", "linking") for word in _words(name)}
    often = [*FIGURES.split(), *COUNTRIES.split(), *MARKS] * 4
    return sorted(found) + often


def _words(name: str) -> Iterator[str]:
    def strings(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield key
                yield from strings(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from strings(inner)

    return (text for text in strings(table(name)) if text and len(text) < 40)


def text_of(data: bytes) -> str | None:
    """A text from fuzzed bytes: the bytes themselves as a file, or the words they number."""
    if not data:
        return None
    if data[0] % 2:
        words = vocabulary()
        pairs = zip(data[1::2], data[2::2], strict=False)
        glue = "" if data[0] % 4 == 1 else " "
        return glue.join(words[(256 * a + b) % len(words)] for a, b in pairs)
    try:
        return decode(data[1:], Path("fuzzed.txt"))
    except ArticleError:
        return None


def check(text: str, day: date | None) -> None:
    """Assert that reading ``text``, published on ``day``, is sound."""
    for found in (vj.quantities(text), vj.periods(text, day)):
        end = 0
        for mention in found:
            assert end <= mention.start < mention.end <= len(text), mention
            end = mention.end
    assert vj.quantities(text) == vj.quantities(text)
    assert vj.periods(text, day) == vj.periods(text, day)
    article = vj.parse(text, published=day)
    assert len(article.text) == len(text)
    end = 0
    for sentence in article.sentences:
        assert end <= sentence.start < sentence.end <= len(text), sentence
        end = sentence.end
    facts = article.facts()
    assert facts == vj.parse(text, published=day).facts()
    assert len({fact.id for fact in facts}) == len(facts)
    for fact in facts:
        assert fact.quote, fact
        assert text[fact.char_start : fact.char_end] == fact.quote, fact
        assert fact.start is None or fact.end is None or fact.start <= fact.end, fact
        assert fact.unit is None or re.fullmatch(_units(fact.metric), fact.unit), fact


def _units(metric: str) -> str:
    """The units that the dictionary lets a metric have, as a pattern."""
    unit = table("dictionary").get(metric, {}).get("unit", "")
    of = {
        "money": "[A-Z]{3}",
        "percent": "percent|points|multiple",
        "multiple": "[A-Z]{3}|multiple",
    }
    return of.get(unit, unit or ".*")
