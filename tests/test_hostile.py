"""What strangers hand us: nothing runs, nothing leaves its place, everything ends."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
import resource
import subprocess
import sys
import tempfile
import tomllib
from collections import deque
from datetime import date
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import calls
from tests.hostile import ATTACKS, article, folder
from tests.samples import SEEDS, TEXT
from vjnotes import dataset, diff, publish, rows
from vjnotes.add import add
from vjnotes.article import Article
from vjnotes.cli import main
from vjnotes.corpus import load
from vjnotes.errors import ArticleError, DatasetError, VjnotesError

READING = ("facts", "check", "explain", "compare")


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder(tmp_path_factory.mktemp("hostile") / "articles")


def test_the_attacks_reach_the_facts(hostile: Path) -> None:
    """Most of them are quoted, so that what follows is no empty exercise; offsets hold."""
    corpus = load(hostile)
    quoted = set()
    for fact in corpus.facts():
        assert corpus.article(fact.source).raw[fact.char_start : fact.char_end] == fact.quote
        quoted |= {name for name, attack in ATTACKS.items() if attack in fact.quote}
    assert len(quoted) >= 0.8 * len(ATTACKS), set(ATTACKS) - quoted


def test_no_cell_of_the_dataset_is_a_formula(hostile: Path) -> None:
    """In every table, whatever titles, outlets and articles say."""
    for name, data in dataset.build(load(hostile), parquet=False).items():
        if name.endswith(".csv"):
            for row in csv.reader(io.StringIO(data.decode(), newline="")):
                for cell in row:
                    assert not cell.lstrip(" \ufeff").startswith(("=", "+", "-", "@", "\t", "\r"))


@pytest.mark.parametrize("command", READING)
def test_a_terminal_is_not_steered(
    command: str, hostile: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Text for people has no control character; nor has data, where a terminal shows it."""
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    for more in ([], ["--format", "csv"]) if command == "facts" else ([], ["--json"]):
        assert main([command, str(hostile), *more]) in (0, 1)
        told = capsys.readouterr()
        for text in (told.out, told.err):
            assert not [c for c in text if not c.isprintable() and c not in "\n\xa0"]


def test_data_for_machines_is_left_as_it_is(
    hostile: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Into a pipe goes every character of a quotation."""
    assert main(["facts", str(hostile / "terminal.txt")]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert any("\x9b31m" in row["quote"] for row in rows)


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_add_writes_one_entry(attack: str, tmp_path: Path) -> None:
    """Whatever title and outlet are, the list reads back with one entry more, and with theirs."""
    file = tmp_path / "a.txt"
    file.write_text(article(attack))
    made = add(file, outlet=f"{attack}\n[b]\nfile='/etc/passwd'", published=None, title=attack)
    listed = tomllib.loads((tmp_path / "sources.toml").read_text(encoding="utf-8"))
    assert list(listed) == [made.key]
    assert set(listed[made.key]) <= {
        *("file", "sha256", "title", "outlet", "published", "published_from", "url")
    }
    assert [a.key for a in load(tmp_path).articles] == [made.key]


OUTSIDE = ["../a.txt", "/etc/passwd", "a/../../a.txt", "~/a.txt", "C:a.txt", "..\\a.txt", "."]


@pytest.mark.parametrize("file", OUTSIDE)
@pytest.mark.parametrize("command", READING)
def test_no_path_leaves_the_folder(
    command: str, file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A listed file must lie in the folder of the list, by name and by link."""
    (tmp_path / "a.txt").write_text(TEXT)
    inner = tmp_path / "in"
    inner.mkdir()
    (inner / "sources.toml").write_text(f"[a]\nfile = {json.dumps(file)}\nsha256 = '{'0' * 64}'\n")
    assert main([command, str(inner)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "sources.toml:2:" in told.err or "regular" in told.err or "folder" in told.err


@pytest.mark.parametrize("command", [*READING, "data", "diff", "add"])
def test_a_pipe_is_not_waited_for(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A named pipe that nobody writes to, alone or behind a link, is refused at once."""
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    for name in ("a.txt", "b.txt"):
        path = str(tmp_path / name)
        more = {"diff": [path], "add": ["--outlet", "X"], "data": ["-o", f"{path}-out"]}
        assert main([command, path, *more.get(command, [])]) == 2
        assert "a pipe" in capsys.readouterr().err


# Each makes a text in which one kind of thing is all there is.
UNITS = [
    *("(", "1,", "1 ", "and ", "Vietnam ", "“", '"', ". ", "a", "1", "billion ", "in 2022 ", "US$"),
    *("Japan and ", "Mr. ", "\n", "-", "<a ", "&#", "\u202e", "e\u0301", "President ", "5% "),
    *("first ", "A. ", "Tokyo (", "'s ", "January ", "Minister ", "2022-", "to ", "<", "the two "),
    *("Vietnam and Japan signed ", "exports rose 5% in 2022, ", "Hanoi and Fukuoka, ", " said, "),
    *("called on Japan to ", "Strategic Partnership with Japan ", "He said “", "Agreement on "),
]


@pytest.mark.parametrize("unit", UNITS)
def test_work_grows_with_length(unit: str) -> None:
    """Four times the text makes about four times the work, whatever it repeats."""

    def read(text: str) -> object:
        return Article(text).facts()

    assert calls(read, unit, 6_000) <= 5.5 * calls(read, unit, 1_500) + 2_000


# Whole sentences, of each topic one, and of some that name no country.
SENTENCES = [
    *("Exports rose 5 percent to $4 billion in 2020. ", "Tourists numbered 9,000 in May, up 3%. "),
    *("Laos exported 3 million USD to Chad in 2020. ", "It lent 50 million euros in the year. "),
    *(
        "President Doe of Laos visited Chad on May 5, 2020. ",
        "She met Prime Minister Roe of Chad. ",
    ),
    *("Riga and Bremen became sister cities in 1985. ", "The FTA took effect, Doe said. "),
    *("Laos and Chad signed a pact in 2020. ", "Doe called on Chad to open its market. "),
    *("Laos is the third largest partner of Chad. ", "They raised ties to a partnership in 2020. "),
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_work_grows_with_the_sentences(sentence: str) -> None:
    """Eight times the sentences make about eight times the work, however alike they are."""
    few, many = (len(sentence) * n for n in (40, 320))

    def read(text: str) -> object:
        return Article(text).facts()

    assert calls(read, sentence, many) <= 10 * calls(read, sentence, few) + 2_000


def test_a_long_list_has_the_time_of_its_heading() -> None:
    """Every row of a list under a dated heading is read with that time, however many there are."""
    rows_ = "\n\n".join(f"Exports of tea to Peru: {n}.5 billion yen" for n in range(10, 1310))
    text = f"Laos-Peru Relations\n\nTrade with Peru (2019, customs office of Laos)\n\n{rows_}"
    facts = Article(text, published=date(2020, 3, 2)).facts()
    assert len(facts) == 1300
    assert {fact.period for fact in facts} == {"2019"}


def limited() -> None:
    """A process that may take two gigabytes and a minute and no more."""
    resource.setrlimit(resource.RLIMIT_AS, (2_000_000_000, 2_000_000_000))
    resource.setrlimit(resource.RLIMIT_CPU, (60, 60))


def run(*args: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "vjnotes", *map(str, args)],
        cwd=SEEDS.parent,
        preexec_fn=limited,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


BIG = {
    "nested.toml": b"a = " + b"[" * 2_000_000,
    "keys.toml": b"".join(b"[a-%d]\n" % n for n in range(100_000)),
    "dotted.toml": b"a." * 1_000_000 + b"b = 1",
}


@pytest.mark.parametrize("name", BIG)
def test_a_huge_list_ends(name: str, tmp_path: Path) -> None:
    """Deep or long TOML ends in one line, in bounded time and memory."""
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "sources.toml").write_bytes(BIG[name])
    done = run("facts", tmp_path)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr[-500:]


@pytest.mark.parametrize("packed", [True, False])
def test_a_packed_table_is_not_unpacked(
    packed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A little Parquet that holds much is refused when a bounded part of it is unpacked."""
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    monkeypatch.setattr(rows, "_LEAST_BOMB", 2_000_000)
    monkeypatch.setattr(rows, "MAX_BYTES", 50_000)
    long = "Trade rose. " * 4_000
    column = arrow.DictionaryArray.from_arrays([0] * 1000, [long]) if packed else [long] * 1000
    path = tmp_path / "a.parquet"
    table = arrow.table({"text": column})
    parquet.write_table(table, path, compression="zstd", use_dictionary=packed)
    assert path.stat().st_size < 20_000
    found = rows.read(str(path))
    with pytest.raises(ArticleError, match="times its size" if packed else "group of rows"):
        deque(islice(found, 50))


@given(st.binary(max_size=300) | st.text(max_size=100).map(str.encode))
def test_any_bytes_as_a_dataset(data: bytes) -> None:
    """Every file is facts or a clear error."""
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "facts.jsonl"
        path.write_bytes(data)
        with contextlib.suppress(DatasetError):
            assert all(isinstance(row, dict) for row in diff.read(path))


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8) | st.integers(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)
ROWS = st.fixed_dictionaries(
    {"id": st.text(max_size=5), "source": st.sampled_from("ab"), "metric": st.sampled_from("xy")}
    | {"char_start": st.integers(0, 9), "char_end": st.integers(0, 9)},
    optional={"value": JSON, "quote": st.text(max_size=9), "detail": JSON, "odd": JSON},
)


@given(st.lists(ROWS, max_size=6), st.lists(ROWS, max_size=6))
def test_any_two_datasets_can_be_compared(old: list[diff.Row], new: list[diff.Row]) -> None:
    """Every fact of both is told of once, and what is told can be shown."""
    found = diff.compare(old, new)
    assert len(found.removed) + len(found.changed) + found.same == len(old)
    assert len(found.added) + len(found.changed) + found.same == len(new)
    assert all(change.fields for change in found.changed)
    text = diff.render(found, colour=False)
    assert text.replace("\n", "").isprintable()
    assert bool(diff.compare(old, old)) is False


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    """Facts or none, whose words are the article's, and which can be written in each format."""
    facts = Article(text).facts()
    for fact in facts:
        assert text[fact.char_start : fact.char_end] == fact.quote
    try:
        "".join(publish.jsonl_lines(facts)).encode()
        publish.csv_text(facts)
    except (UnicodeEncodeError, VjnotesError):
        assert not text.isascii()
