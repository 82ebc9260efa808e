"""What is read of the corpus to develop on stays as it is, unless someone looks and agrees.

``python -m tests.test_kept`` writes ``kept.txt`` (facts that are right or false), ``told.txt`` (all
facts, whole) and ``mentions.txt`` beside the corpus anew; look at the difference before you commit
it.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import vjnotes as vj
from tests.agreement import LEVELS
from tests.score import ROOT, load, read
from vjnotes.mentions.name import names
from vjnotes.mentions.period import periods
from vjnotes.mentions.quantity import quantities

FOLDER = ROOT / "tests" / "corpus" / "dev"
FACTS, TOLD, MENTIONS = (FOLDER / f"{name}.txt" for name in ("kept", "told", "mentions"))


def named(text: str) -> str:
    """A short name for a text: how it begins, and a checksum of the whole."""
    return f"{' '.join(text.split())[:20]} {zlib.crc32(text.encode()) & 0xFFFF:04x}"


def facts() -> set[str]:
    """A line for each fact that is wholly right or false, after the name of its text."""
    lines = set()
    for item in load("dev"):
        verdict, opening = read(item), named(item.text)
        right = (gold for gold, _, level in verdict.pairs if level == len(LEVELS))
        lines |= {f"right | {opening} | {fact}" for fact in right}
        # What else is wrong with a false fact may change.
        lines |= {f"false | {opening} | {fact.metric} {fact.value}" for fact in verdict.false}
    return lines


def told() -> Iterator[str]:
    """A line for each fact, with all it says, after the name of its text."""
    for item in load("dev"):
        opening = named(item.text)
        for fact in vj.parse(item.text, published=item.published).facts():
            sides, span = f"{fact.subject} > {fact.object}", f"{fact.char_start}-{fact.char_end}"
            value = f"{fact.value} {fact.unit} {fact.approx}"
            rest = " ".join(f"{key}={words}" for key, words in sorted(fact.detail.items()))
            parts = opening, span, fact.metric, sides, value, fact.period, fact.status, rest
            yield " ".join(" | ".join(map(str, (*parts, fact.said_by))).split())


def mentions() -> Iterator[str]:
    """A line for each quantity, period and name, after the name of its text."""
    for item in load("dev"):
        text, opening = item.text, named(item.text)
        found = [*quantities(text), *periods(text, item.published), *names(text)]
        for it in sorted(found, key=lambda it: (it.start, it.end, type(it).__name__)):
            words = " ".join(text[it.start : it.end].split())
            rest = [getattr(it, name) for name in it.__slots__ if name not in ("start", "end")]
            told = " ".join(str(value) for value in rest if value is not None)
            yield f"{opening} | {words} | {told}"


def compared(path: Path, found: Iterable[str], part: int) -> tuple[Counter[str], Counter[str]]:
    """The lines kept and found of the texts that are in both; a text's name is in one part."""
    kept, now = Counter(path.read_text("utf-8").splitlines()), Counter(found)
    texts = {named(item.text) for item in load("dev")}
    texts &= {line.split(" | ")[part] for line in kept}

    def known(lines: Counter[str]) -> Counter[str]:
        return Counter({x: n for x, n in lines.items() if x.split(" | ")[part] in texts})

    return known(kept), known(now)


def test_what_was_right_stays_right() -> None:
    """No fact that was read right is lost, and no fact is false that was not before."""
    kept, found = compared(FACTS, facts(), 1)
    lost = {line for line in kept - found if line.startswith("right")}
    new = {line for line in found - kept if line.startswith("false")}
    assert not lost | new, "\n".join(sorted(lost | new))


def test_facts_stay_as_they_are() -> None:
    """Every fact of the texts that were looked at says what it said."""
    kept, found = compared(TOLD, told(), 0)
    assert found == kept, "\n".join([*(kept - found), "now", *(found - kept)])


def test_mentions_stay_as_they_are() -> None:
    """Every quantity, period and name of the texts that were looked at is read as it was."""
    kept, found = compared(MENTIONS, mentions(), 0)
    assert found == kept, "\n".join([*(kept - found), "now", *(found - kept)])


if __name__ == "__main__":
    FACTS.write_text("".join(f"{line}\n" for line in sorted(facts())), "utf-8")
    TOLD.write_text("".join(f"{line}\n" for line in told()), "utf-8")
    MENTIONS.write_text("".join(f"{line}\n" for line in mentions()), "utf-8")
