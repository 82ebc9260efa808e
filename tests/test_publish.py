"""Facts as files: nothing lost, nothing that runs in a spreadsheet, the same bytes each time."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import frictionless
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.samples import SEEDS, fact
from vjnotes import dataset, publish
from vjnotes.corpus import Corpus, load
from vjnotes.errors import ExtraMissingError, OutputError


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load(SEEDS)


def test_json_lines_hold_every_field(corpus: Corpus) -> None:
    """Each line is one fact with the fields of the class, in their order."""
    lines = list(publish.jsonl_lines(corpus.facts()))
    assert [json.loads(line) for line in lines] == [f.as_dict() for f in corpus.facts()]
    assert tuple(json.loads(lines[0])) == publish.COLUMNS


def test_csv_reads_back(corpus: Corpus) -> None:
    """CSV has a header and a row a fact; quotations with commas and quotes survive."""
    rows = list(csv.DictReader(io.StringIO(publish.csv_text(corpus.facts()))))
    assert [r["id"] for r in rows] == [f.id for f in corpus.facts()]
    for row, one in zip(rows, corpus.facts(), strict=True):
        assert row["quote"].removeprefix("'") == one.quote.removeprefix("'")
        assert json.loads(row["detail"]) == dict(one.detail)


HOSTILE = [
    "=1+1",
    "+1",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\ufeff=1",
    '=HYPERLINK("x")',
]


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_is_a_formula(text: str) -> None:
    """Text that a spreadsheet would run gets an apostrophe, in every column of text."""
    out = publish.csv_text([fact("exports", text, "text", quote=text, subject=text)])
    [row] = csv.DictReader(io.StringIO(out))
    for name in ("value", "quote", "subject"):
        assert row[name] == "'" + text


@given(st.text(max_size=40))
def test_no_text_begins_a_formula(text: str) -> None:
    """Whatever the text, its cell does not begin as a formula does."""
    assert not str(publish.safe_cell(text)).lstrip(" \ufeff").startswith(("=", "+", "-", "@"))


def test_negative_numbers_stay_numbers() -> None:
    """A fall of 16 percent is -16 in its cell, not text."""
    out = publish.csv_text([fact("growth", -16, "percent")])
    assert ",-16,percent," in out


def test_parquet_or_a_clear_error(corpus: Corpus) -> None:
    """With pyarrow the table reads back with types; without it the error names the remedy."""
    if find_spec("pyarrow") is None:
        with pytest.raises(ExtraMissingError, match=r"pip install 'vjnotes\[parquet\]'"):
            publish.parquet_bytes(corpus.facts())
        return
    import pyarrow.parquet as pq

    table = pq.read_table(io.BytesIO(publish.parquet_bytes(corpus.facts())))
    assert table.column("id").to_pylist() == [f.id for f in corpus.facts()]
    assert str(table.schema.field("value").type) == "double"
    assert str(table.schema.field("start").type) == "date32[day]"


def test_parquet_without_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing library is said in one line."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExtraMissingError, match="pyarrow"):
        publish.parquet_bytes([])


@pytest.fixture(scope="module")
def written(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dataset") / "data"
    dataset.write(corpus, folder)
    return folder


def test_the_data_package_is_valid(written: Path) -> None:
    """Its own tool finds every row of every table to be as described."""
    report = frictionless.validate(str(written / "datapackage.json"))
    assert report.valid, report.flatten(["type", "note", "rowNumber", "fieldName"])
    assert len(report.tasks) == len(list(written.glob("*.csv")))


def test_the_tool_sees_what_is_wrong(written: Path, tmp_path: Path) -> None:
    """A changed number, a foreign key to nowhere and an unknown hedge are found in a copy."""
    shutil.copytree(written, tmp_path / "copy")
    facts = tmp_path / "copy" / "facts.csv"
    text = facts.read_text("utf-8").replace(",exact,", ",sure,", 1)
    facts.write_text(text.replace(",vna-2023-11,", ",nowhere,", 1), "utf-8")
    report = frictionless.validate(str(tmp_path / "copy" / "datapackage.json"))
    found = {row[0] for row in report.flatten(["type"])}
    assert {"hash-count", "constraint-error", "foreign-key"} <= found


def test_each_topic_has_a_table(corpus: Corpus, written: Path) -> None:
    """As CSV and Parquet, with the rows and types of the table that pandas gets from it."""
    import pandas as pd

    assert {f.topic for f in corpus.facts()} <= {p.stem for p in written.glob("*.csv")}
    for topic in {f.topic for f in corpus.facts()}:
        table = corpus.table(topic)
        stored = pd.read_parquet(written / f"{topic}.parquet")
        read = pd.read_csv(written / f"{topic}.csv", parse_dates=["start", "end"])
        assert list(table["id"]) == list(stored["id"]) == list(read["id"])
        assert list(table) == list(stored) == list(read)
        for name in table.select_dtypes("number"):
            expected = table[name].astype("float64").tolist()
            assert stored[name].astype("float64").tolist() == pytest.approx(expected, nan_ok=True)
            assert read[name].astype("float64").tolist() == pytest.approx(expected, nan_ok=True)


def test_quotations_are_no_longer_than_their_sentence(corpus: Corpus) -> None:
    """The dataset quotes the sentence that proves a fact, or less; never an article."""
    for one in corpus.facts():
        sentences = corpus.article(one.source).sentences
        assert any(s.start <= one.char_start < one.char_end <= s.end for s in sentences), one.id


def test_dataset_describes_itself(corpus: Corpus) -> None:
    """The package names each file with its size, hash and columns; sums cover every file."""
    files = dataset.build(corpus)
    package = json.loads(files["datapackage.json"])
    for resource in package["resources"]:
        data = files[resource["path"]]
        header = next(csv.reader(io.StringIO(data.decode())))
        assert [f["name"] for f in resource["schema"]["fields"]] == header
        assert resource["bytes"] == len(data)
    sums = dict(line.split("  ")[::-1] for line in files["SHA256SUMS"].decode().splitlines())
    assert set(sums) == set(files) - {"SHA256SUMS"}
    described = json.loads(files["dataset.jsonld"])
    assert described["@type"] == "Dataset"
    measured = {v["name"] for v in described["variableMeasured"]}
    assert measured == {f.metric for f in corpus.facts()}


def test_dataset_is_the_same_bytes_in_another_process(corpus: Corpus, tmp_path: Path) -> None:
    """Hash seed, time zone and umask leave no trace in the files."""
    code = (
        "import os, sys; os.umask(0o077); from pathlib import Path; "
        "from vjnotes.corpus import load; from vjnotes.dataset import write; "
        "write(load(sys.argv[1]), Path(sys.argv[2]))"
    )
    env = os.environ | {"PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    subprocess.run(
        [sys.executable, "-c", code, str(SEEDS), str(tmp_path / "d")],
        check=True,
        env=env,
        cwd=SEEDS.parent,
    )
    files = dataset.build(corpus)
    assert {p.name: p.read_bytes() for p in (tmp_path / "d").iterdir()} == files


def test_dataset_as_one_file(corpus: Corpus, written: Path, tmp_path: Path) -> None:
    """A zip holds the same files in a folder of its name, and the same bytes each time."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        dataset.write(corpus, tmp_path / name / "notes.zip")
    assert (tmp_path / "one/notes.zip").read_bytes() == (tmp_path / "two/notes.zip").read_bytes()
    shutil.unpack_archive(tmp_path / "one/notes.zip", tmp_path)
    found = {p.name: p.read_bytes() for p in (tmp_path / "notes").iterdir()}
    assert found == {p.name: p.read_bytes() for p in written.iterdir()}


def other_pythons() -> list[str]:
    """The other interpreters of this machine that can run the package."""
    homes = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [str(p) for p in sorted(homes.glob("3.*/bin/python"))]
    found += filter(None, (shutil.which(f"python3.{minor}") for minor in range(11, 15)))
    code = "import sys; print(sys.version_info[:2])"
    versions = {}
    for path in found:
        done = subprocess.run([path, "-c", code], capture_output=True, text=True, check=False)
        if done.returncode == 0 and (3, 11) <= eval(done.stdout) < (3, 15):
            versions[done.stdout] = path
    versions.pop(f"{sys.version_info[:2]}\n", None)
    return list(versions.values())


def test_another_python_gives_the_same_bytes(corpus: Corpus, tmp_path: Path) -> None:
    """Every other interpreter at hand, with nothing installed, writes the same files."""
    files = dataset.build(corpus, parquet=False)
    for number, python in enumerate(other_pythons()):
        out = tmp_path / str(number)
        command = [python, "-S", "-m", "vjnotes", "data", str(SEEDS), "--output", str(out)]
        subprocess.run(command, check=True, cwd=SEEDS.parent, capture_output=True)
        assert {p.name: p.read_bytes() for p in out.iterdir()} == files, python


def test_dataset_replaces_a_dataset_only(corpus: Corpus, tmp_path: Path) -> None:
    """An earlier dataset is replaced whole; a folder with other files is left alone."""
    target = tmp_path / "d"
    dataset.write(corpus, target)
    (target / "stale.csv").write_text("old")
    dataset.write(corpus, target)
    assert not (target / "stale.csv").exists()
    assert os.listdir(tmp_path) == ["d"]
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("years of work")
    with pytest.raises(OutputError, match="would be lost"):
        dataset.write(corpus, mine)
    assert (mine / "thesis.txt").exists()


def test_dataset_interrupted_between_its_last_steps(corpus: Corpus, tmp_path: Path) -> None:
    """If a run stopped after moving the old folder away, the next one brings it back first."""
    target = tmp_path / "d"
    dataset.write(corpus, target)
    target.rename(tmp_path / ".d.old")
    dataset.write(corpus, target)
    assert os.listdir(tmp_path) == ["d"]


def test_dataset_error_leaves_the_old_one(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk in mid-write leaves the old folder whole and no temporary one."""
    target = tmp_path / "d"
    dataset.write(corpus, target)
    before = {p.name: p.read_bytes() for p in target.iterdir()}

    def full(self: Path, data: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError, match="No space left"):
        dataset.write(corpus, target)
    assert {p.name: p.read_bytes() for p in target.iterdir()} == before
    assert os.listdir(tmp_path) == ["d"]


def test_dictionary_rows_are_those_asked_for(corpus: Corpus) -> None:
    """The dictionary of a dataset holds its metrics, the whole one all of them."""
    metrics = {f.metric for f in corpus.facts()}
    assert {r["metric"] for r in dataset.dictionary_rows(corpus.facts())} == metrics
    assert len(dataset.dictionary_rows()) > len(metrics)
