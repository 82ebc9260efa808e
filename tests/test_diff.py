"""What changed between two datasets: each fact found again, or said to be new or gone."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import SEEDS, TEXT, fact
from vjnotes import diff, publish
from vjnotes.cli import main
from vjnotes.corpus import load
from vjnotes.errors import DatasetError

OLD = fact("exports", 5, id="a-exports-2022", quote="5 billion", char_start=10)


def row(**new: Any) -> dict[str, Any]:
    return replace(OLD, **new).as_dict()


FOUND_AGAIN = {
    "another period": {"id": "a-exports-2021", "period": "2021"},
    "another value": {"value": 6},
    "another unit and hedge": {"unit": "JPY", "approx": "nearly"},
    "another party": {"subject": "Japan", "object": "Vietnam"},
    "moved": {"char_start": 30, "char_end": 39, "id": "b"},
    "other words": {"quote": "exports of 5 billion", "char_start": 0, "char_end": 20},
    "another metric": {"id": "a-imports-2022", "metric": "imports"},
    "a detail": {"detail": {"goods": "rice"}},
}


@pytest.mark.parametrize("new", FOUND_AGAIN.values(), ids=FOUND_AGAIN.keys())
def test_a_changed_fact_is_found_again(new: dict[str, Any]) -> None:
    """What differs is named, and nothing else; a twin elsewhere is not mistaken for it."""
    other = row(id="a-exports-2019", source="b")
    found = diff.compare([other, OLD.as_dict()], [row(**new), other])
    old = OLD.as_dict()
    assert [c.fields for c in found.changed] == [{n: (old[n], v) for n, v in new.items()}]
    assert (found.added, found.removed, found.same) == ([], [], 1)


def test_facts_that_are_not_one() -> None:
    """Another article, or other words with another value, is another fact."""
    for new in (row(source="b"), row(id="z", quote="7 billion", value=7, char_start=90)):
        found = diff.compare([OLD.as_dict()], [new])
        assert (len(found.added), len(found.removed), len(found.changed)) == (1, 1, 0)


def test_facts_of_one_sentence_are_told_apart() -> None:
    """Of three city pairs in the same words, the one that went is the one named."""
    pairs = [row(id=f"p-{n}", metric="city_pair", value=None, object=n) for n in ("x", "y", "z")]
    found = diff.compare(pairs, [pairs[2] | {"period": "2008"}, pairs[0]])
    assert [r["id"] for r in found.removed] == ["p-y"]
    assert [c.new["id"] for c in found.changed] == ["p-z"]


def test_an_older_version_may_lack_a_field() -> None:
    """A field that only one version has is a change from or to nothing."""
    old = {name: value for name, value in OLD.as_dict().items() if name != "rule"}
    [change] = diff.compare([old], [row(rule="trade.exports")]).changed
    assert change.fields == {"rule": (None, "trade.exports")}


EDITS: list[Callable[[list[dict[str, Any]], int], Any]] = [
    lambda rows, n: rows.pop(n),
    lambda rows, n: rows.__setitem__(n, rows[n] | {"approx": "up_to", "id": f"new-{n}"}),
    lambda rows, n: rows.append(rows[n] | {"source": "new", "id": f"added-{n}"}),
]


@given(st.integers(0, 10_000))
def test_every_edit_of_the_real_dataset_is_told(seed: int) -> None:
    """Facts removed, altered and added at random, in another order: each is told as it was."""
    chance = random.Random(seed)
    old = [f.as_dict() for f in FACTS]
    new = list(old)
    done = [0, 0, 0]
    for place in sorted(chance.sample(range(len(old)), 9), reverse=True):
        kind = chance.randrange(3)
        EDITS[kind](new, place)
        done[kind] += 1
    found = diff.compare(old, new)
    assert [len(found.removed), len(found.changed), len(found.added)] == done
    assert found.same == len(old) - done[0] - done[1]
    assert not diff.compare(old, chance.sample(old, len(old)))


FACTS = load(SEEDS).facts()


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT)
    assert main(["data", str(tmp_path / "a.txt"), "-o", str(tmp_path / "old")]) == 0
    return tmp_path / "old"


def test_the_command(dataset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0 for the same, 1 for a difference; text and JSON say the same."""
    capsys.readouterr()
    assert main(["diff", str(dataset), str(dataset)]) == 0
    assert capsys.readouterr().out == "0 added, 0 removed, 0 changed, 1 the same\n"
    new = dataset.with_name("new.jsonl")
    line = (dataset / "facts.jsonl").read_text()
    extra = "".join(publish.jsonl_lines([replace(OLD, quote="\x1b[2J\u202e")]))
    new.write_text(line.replace("2022", "2021") + extra)
    assert main(["diff", str(dataset), str(new)]) == 1
    text = capsys.readouterr().out
    assert "+ a-exports-2022\n    Vietnam, Japan, 5, USD, 2022: “\\x1b[2J\\u202e”\n" in text
    assert "    period: 2022 → 2021\n" in text
    assert text.endswith("1 added, 0 removed, 1 changed, 0 the same\n")
    assert main(["diff", str(new), str(dataset), "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [r["id"] for r in told["removed"]] == ["a-exports-2022"]
    assert told["changed"][0]["fields"]["period"] == {"old": "2021", "new": "2022"}


BROKEN = {
    "text": (b"Trade rose.\n", "facts.jsonl:1: no fact: Trade rose."),
    "no fact": (b'\n{"id": "a"}\n', ":2: no fact"),
    "a list": (b"[]\n", "no fact: []"),
    "deep": (b"[" * 200_000, "no fact: [[["),
    "a long number": (b'{"id": ' + b"9" * 9000 + b"}", "no fact"),
    "not utf-8": (b'{"id": "\xff"}', "no fact"),
    "a wrong type": (json.dumps(row(char_start=True)).encode(), "no fact"),
}


@pytest.mark.parametrize(("data", "told"), BROKEN.values(), ids=BROKEN.keys())
def test_broken_datasets(data: bytes, told: str, tmp_path: Path) -> None:
    """A line that is no fact is named with its number, however odd it is."""
    (tmp_path / "facts.jsonl").write_bytes(data)
    with pytest.raises(DatasetError) as caught:
        diff.read(tmp_path)
    assert told in str(caught.value)
    assert str(caught.value).isprintable()


def test_trouble_exits_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no dataset is trouble, not a difference, and the way to one is named."""
    for path, told in (
        (tmp_path, "vjnotes data"),
        (tmp_path / "no", "no such"),
        ("/dev/zero", "a device"),
    ):
        assert main(["diff", str(path), str(path)]) == 2
        assert told in capsys.readouterr().err
