"""A reader's own words: a folder of tables that adds to the lexicon, and what is wrong with one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CATTLE = "Indonesia bought 360,000 live cattle from Australia in 2023."


def run(*arguments: str, words: Path | None) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if k != "VJNOTES_LEXICON"}
    if words is not None:
        environment["VJNOTES_LEXICON"] = str(words)
    return subprocess.run(
        [sys.executable, "-m", "vjnotes", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        check=False,
    )


def test_one_line_in_a_folder_of_ones_own_teaches() -> None:
    """The lines of ``examples/lexicon`` make a fact of a sentence that had none."""
    assert "no fact" in run("explain", CATTLE, words=None).stdout
    told = run("explain", CATTLE, words=ROOT / "examples" / "lexicon").stdout
    assert "cattle | 360,000 count | 2023 | Indonesia – Australia" in told


def test_the_entry_reads_no_more_than_it_should() -> None:
    """The pair of sentences that the chapter gives as a test."""
    words = ROOT / "examples" / "lexicon"
    said = run("explain", "Japan bought 900 live cattle in 2023.", words=words).stdout
    assert "cattle | 900 count" in said
    herd = "A herd of 360 cattle blocked the road to Darwin."
    assert "no fact" in run("explain", herd, words=words).stdout


def test_own_words_leave_other_facts_as_they_are() -> None:
    """A new measure changes nothing about articles that do not name it."""
    plain = run("facts", "seeds", words=None).stdout
    assert plain == run("facts", "seeds", words=ROOT / "examples" / "lexicon").stdout


def test_words_are_added_to_a_list(tmp_path: Path) -> None:
    """A list of the lexicon is made longer, not replaced."""
    (tmp_path / "metrics.toml").write_text('[two_way_trade]\ncues = ["barter"]\n')
    for word in ("barter", "trade turnover"):
        said = f"In 2023, {word} between Vietnam and Japan reached 7 million USD."
        assert "two_way_trade | 7,000,000 USD" in run("explain", said, words=tmp_path).stdout


BROKEN = [
    ("metrics", "cattle = ", "metrics.toml: broken TOML"),
    ("metrics", "two_way_trade = 5", "two_way_trade is int, where dict was expected"),
    ("metrics", '[two_way_trade]\ncues = "barter"', "two_way_trade.cues is str, where list was"),
    ("visit", "[rules]\n\nstay = '(['", "visit.toml:3: rule stay: "),
    ("visit", "[rules]\nstay = '{stays.none}'", "visit.toml:2: rule stay: no list or rule 'stays'"),
]


@pytest.mark.parametrize(("table", "text", "problem"), BROKEN)
def test_a_broken_table_is_one_line(tmp_path: Path, table: str, text: str, problem: str) -> None:
    """A slip in the reader's words, or in a pattern, stops the command before anything is read,
    with its place and not with a traceback."""
    (tmp_path / f"{table}.toml").write_text(text)
    done = run("facts", "seeds", words=tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert problem in done.stderr


def test_a_folder_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    """A mistyped folder is said, not passed over."""
    done = run("facts", "seeds", words=tmp_path / "none")
    assert done.returncode == 2
    assert "VJNOTES_LEXICON names no folder; make the folder" in done.stderr
