"""The manual keeps its word: what the pages for reuse show as code runs as it is written."""

from __future__ import annotations

import os
import re
import shlex
import shutil
from pathlib import Path

import pytest

from tests.samples import SEEDS
from vjnotes.cli import main
from vjnotes.publish import csv_bytes

ROOT = SEEDS.parent
PAGES = ROOT / "notebooks"


def blocks(page: str, language: str) -> list[str]:
    text = (PAGES / f"{page}.md").read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def commands(page: str) -> list[list[str]]:
    """The arguments of each ``vjnotes`` a page shows."""
    lines = [line for block in blocks(page, "console") for line in block.splitlines()]
    found = [shlex.split(line[2:], comments=True) for line in lines if line.startswith("$ vjnotes")]
    assert found
    return [args[1:] for args in found]


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with what the pages speak of: articles, a page, tables."""
    arrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    articles = tmp_path / "articles"
    articles.mkdir()
    texts = sorted((ROOT / "examples").glob("*.txt"))
    for text in texts:
        shutil.copy(text, articles)
    page = ROOT / "tests" / "pages" / "raise-ties.html"
    shutil.copy(page, tmp_path / "talks.html")
    rows = [{"text": t.read_text(encoding="utf-8"), "published": "2024-09-18"} for t in texts]
    for name in ("articles.csv", "archive.csv"):
        (tmp_path / name).write_bytes(csv_bytes(rows, rows[0]))
    parquet.write_table(arrow.Table.from_pylist(rows), tmp_path / "archive.parquet")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_code_of_the_cheat_sheet(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its lines of Python run one after the other and write what they say."""
    pytest.importorskip("matplotlib")
    code = "\n".join(blocks("cheatsheet", "python"))
    exec(compile(code, "cheatsheet.md", "exec"), {"__name__": "cheatsheet"})
    assert "conflict" in capsys.readouterr().out
    for made in ("trade.png", "dataset/datapackage.json", "parts/facts"):
        assert (desk / made).exists()


def test_the_commands_of_the_cheat_sheet(desk: Path) -> None:
    """So do its commands, in a folder that `add` makes a list for."""
    shutil.copy(desk / "talks.html", desk / "articles")
    for text in (desk / "articles").glob("*.txt"):
        text.unlink()
    for args in commands("cheatsheet"):
        assert main(args) == 0, args
    assert (desk / "facts.csv").exists()


def test_the_commands_of_the_page_on_many(desk: Path) -> None:
    """A page, a table and a run by several processes."""
    for args in commands("many"):
        assert main(args) == 0, args
    for made in ("talks.csv", "talks-texts.jsonl", "facts.csv", "facts/articles"):
        assert (desk / made).exists()
    pandas = pytest.importorskip("pandas")
    [load] = [block for block in blocks("many", "python") if "read_parquet" in block]
    names = {"pandas": pandas}
    exec(compile(load, "many.md", "exec"), names)
    assert len(names["facts"]) > 20


def test_the_recipe_for_a_cluster(desk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As it is written, but for the addresses: a cluster here, and folders as stores."""
    distributed = pytest.importorskip("distributed")
    [recipe] = [block for block in blocks("many", "python") if "executor" in block]
    recipe = recipe.replace("s3://my-bucket", f"file://{desk}").replace("workers=64", "workers=4")
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, dashboard_address="127.0.0.1:0"
    ) as cluster:
        recipe = recipe.replace("tcp://scheduler:8786", cluster.scheduler_address)
        exec(compile(recipe, "many.md", "exec"), {"__name__": "__main__"})
    assert "articles=4, left_out=0" in capsys.readouterr().out
    assert os.listdir(desk / "facts" / "facts")


def test_the_cheat_sheet_is_narrow_enough() -> None:
    """A line of code fits into half of a sheet of paper."""
    for block in (*blocks("cheatsheet", "python"), *blocks("cheatsheet", "console")):
        assert max(map(len, block.splitlines())) <= 46
