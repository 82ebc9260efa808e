"""Saved pages and tables of articles: the same facts for the same text, and clear errors."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import vjnotes as vj
from tests.samples import BAD_BYTES, TEXT
from vjnotes.cli import main
from vjnotes.errors import ArticleError, ExtraMissingError, SourcesError
from vjnotes.fact import Fact
from vjnotes.found import find
from vjnotes.page import read_page
from vjnotes.publish import csv_bytes

HERE = Path(__file__).parent
PAGE = HERE / "pages" / "raise-ties.html"
PLAIN = HERE.parent / "examples" / "raise-ties.txt"
WORDS = "Trade between Vietnam and Japan reached 47.6 billion USD in 2022. " * 4


def told(facts: list[Fact]) -> list[dict[str, Any]]:
    """What facts state, without where the text stood."""
    left = {"id", "source", "char_start", "char_end"}
    return [{k: v for k, v in fact.as_dict().items() if k not in left} for fact in facts]


def table(folder: Path, ending: str, rows: list[dict[str, Any]]) -> Path:
    """Rows as a file of that kind."""
    path = folder / f"articles.{ending}"
    if ending == "parquet":
        arrow = pytest.importorskip("pyarrow")
        parquet = pytest.importorskip("pyarrow.parquet")
        parquet.write_table(arrow.Table.from_pylist(rows), path)
    elif ending == "jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    else:
        path.write_bytes(csv_bytes(rows, rows[0]))
    return path


def test_a_page_gives_the_facts_of_its_text() -> None:
    """Menus, advertisements, scripts and comments add nothing and take nothing away."""
    page, plain = vj.read(PAGE), vj.read(PLAIN)
    assert len(plain.facts()) > 10
    assert told(page.facts()) == told(plain.facts())
    assert (page.title, page.outlet) == (plain.title, "Arafura Daily")
    assert page.published == date(2024, 3, 5)
    for fact in page.facts():
        assert page.raw[fact.char_start : fact.char_end] == fact.quote


@pytest.mark.parametrize("ending", ["csv", "jsonl", "parquet"])
def test_a_row_gives_the_facts_of_its_text(ending: str, tmp_path: Path) -> None:
    """So does a table of any kind, with or without what it says of the article."""
    text = PLAIN.read_text(encoding="utf-8")
    rows = [
        {"note": 1, "text": text, "published": "2024-03-05", "outlet": "A", "key": "Mine 1"},
        {"note": 2, "text": text, "published": "2024-03-05T10:00", "outlet": "", "key": ""},
    ]
    corpus = vj.load(table(tmp_path, ending, rows))
    assert [a.key for a in corpus.articles] == ["mine-1", "articles-2"]
    for article in corpus.articles:
        assert article.raw == text
        assert told(article.facts()) == told(vj.read(PLAIN).facts())
    assert corpus.sources["mine-1"].outlet == "A"
    assert corpus.sources["articles-2"].outlet is None


def test_the_text_of_a_page_is_kept_beside_its_facts(tmp_path: Path) -> None:
    """Offsets hold in the text kept, which is a table of articles with the same facts again."""
    assert main(["facts", str(PAGE), "-o", str(tmp_path / "f.jsonl")]) == 0
    facts = [json.loads(line) for line in (tmp_path / "f.jsonl").read_text().splitlines()]
    [row] = map(json.loads, (tmp_path / "f-texts.jsonl").read_text().splitlines())
    for fact in facts:
        assert row["text"][fact["char_start"] : fact["char_end"]] == fact["quote"]
    again = vj.load(tmp_path / "f-texts.jsonl").facts()
    assert [f.as_dict() for f in again] == facts
    assert main(["facts", str(PLAIN), "-o", str(tmp_path / "g.jsonl")]) == 0
    assert not (tmp_path / "g-texts.jsonl").exists()


def test_add_takes_from_a_page_what_it_says(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Outlet, day, title and address need not be typed; of a text the outlet must be."""
    (tmp_path / "p.html").write_bytes(PAGE.read_bytes())
    (tmp_path / "t.txt").write_text(TEXT)
    assert main(["add", str(tmp_path / "p.html")]) == 0
    assert "[arafura-daily-2024-03]" in capsys.readouterr().out
    assert main(["add", str(tmp_path / "t.txt")]) == 2
    assert "--outlet" in capsys.readouterr().err
    os.unlink(tmp_path / "t.txt")
    source = vj.load(tmp_path).sources["arafura-daily-2024-03"]
    assert source.published == date(2024, 3, 5)
    assert source.url == "https://arafura-daily.example/world/2024/03/05/raise-ties"
    (tmp_path / "other.html").write_bytes(PAGE.read_bytes() + b" ")
    with pytest.raises(SourcesError, match="unlisted"):
        vj.load(tmp_path)


def html(body: str, head: str = "") -> str:
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("name", "codec"),
    [("utf-8", "utf-8"), ("windows-1252", "cp1252"), ("utf-16", "utf-16"), ("shift_jis", "cp932")],
)
def test_pages_in_the_encoding_they_declare(name: str, codec: str) -> None:
    """A page of an older site is read as it says it is written."""
    said = "日本" if codec == "cp932" else "café" if codec == "cp1252" else "Đà Nẵng"
    page = html(f"<article><p>{said}: {WORDS}</p></article>", f'<meta charset="{name}">')
    assert read_page(page.encode(codec)).text.startswith(f"{said}: Trade")


BAD_PAGES = {
    "empty": (b"", "empty"),
    "no article": (
        html("<nav><a href=x>Home</a></nav><p>Please log in.</p>").encode(),
        "no article",
    ),
    "script only": (html("<script>var a = '" + WORDS + "'</script>").encode(), "no article"),
    "zip": BAD_BYTES["docx"],
    "pdf": BAD_BYTES["pdf"],
    "no such encoding": (html(WORDS, "<meta charset=klingon>").encode(), "unknown encoding"),
    "not as declared": (html(f"caf\xe9 {WORDS}").encode("latin-1"), "not UTF-8 as it says"),
    "archive": (b"From: <Saved>\nMIME-Version: 1.0\n\n<html>", "MHTML"),
    "many elements": (html("<p>a</p>" * 40_000).encode(), "too large"),
    "bytes": (bytes(range(256)) * 50, "not UTF-8"),
}


@pytest.mark.parametrize(("data", "said"), BAD_PAGES.values(), ids=BAD_PAGES.keys())
def test_pages_without_an_article(data: bytes, said: str) -> None:
    """Each says what is wrong with it and what to do."""
    with pytest.raises(ArticleError, match=said) as caught:
        read_page(data, "p.html")
    assert caught.value.remedy


HOSTILE = {
    "deep": html("<div>" * 100_000 + WORDS),
    "attributes": html("<p " + " ".join(f"a{i}=1" for i in range(300_000)) + f">{WORDS}"),
    "many attributes": html(
        ("<p " + " ".join(f"a{i}=1" for i in range(500)) + ">x</p>") * 200 + WORDS
    ),
    "entities": '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;">]>' + html("&c;" * 1000 + WORDS),
    "external": '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + html(f"&x;{WORDS}"),
    "one word": html("<p>" + "a" * 5_000_000),
    "spaces": html("<p>" + " " * 5_000_000 + WORDS),
    "open tags": "<" * 1_000_000,
    "inline": html("<article>" + ("<b><i><p>" * 50 + "text ") * 120),
    "json": html(WORDS, '<script type="application/ld+json">' + "[" * 500_000 + "</script>"),
    "breaks": html("Trade<br>" * 10_000),
}


@pytest.mark.parametrize("page", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_pages_end(page: str) -> None:
    """No page hangs, reaches for another file or breaks off otherwise than with our error."""
    try:
        text = read_page(page.encode(), "p.html").text
    except ArticleError as problem:
        text = str(problem)
    assert "root:" not in text


BAD_TABLES: dict[str, tuple[str, bytes, str]] = {
    "no text column": (
        "csv",
        b"body,date\nx,y\n",
        "without a column 'text'; its columns are: body",
    ),
    "nothing": ("csv", b"", "without a column 'text'"),
    "no row": ("csv", b"text\n", "without a row"),
    "empty cell": ("csv", b"text,key\nTrade rose.,a\n ,b\n", "csv:3: the column 'text' is empty"),
    "day": ("csv", b"text,published\nTrade rose.,May 3\n", "csv:2: published is 'May 3'"),
    "cells": ("csv", b"text,key\nTrade rose, it did,a\n", "csv:2: 3 cells"),
    "latin-1": ("csv", b"text\nTrade rose.\ncaf\xe9\n", "csv:3: not UTF-8 text"),
    "quote": ("csv", b'text\n"Trade rose.\n', "broken CSV"),
    "broken line": ("jsonl", b'{"text": "Trade rose."}\n{"text"\n', "jsonl:2: broken JSON"),
    "list": ("jsonl", b"[1]\n", "jsonl:1: list where a JSON object"),
    "no text": ("jsonl", b'{"body": "Trade"}\n', "without a column 'text'"),
    "number": ("jsonl", b'{"text": 5}\n', "holds '5'"),
    "surrogate": ("jsonl", b'{"text": "\\ud800"}\n', "half a character"),
    "deep": ("jsonl", b'{"text": ' + b"[" * 100_000 + b"\n", "broken JSON"),
    "no parquet": ("parquet", b"PAR1 nothing", "broken Parquet"),
}


@pytest.mark.parametrize(("ending", "data", "said"), BAD_TABLES.values(), ids=BAD_TABLES.keys())
def test_tables_that_are_none(ending: str, data: bytes, said: str, tmp_path: Path) -> None:
    """The line, what came and what was expected."""
    path = tmp_path / f"t.{ending}"
    path.write_bytes(data)
    with pytest.raises(ArticleError) as caught:
        vj.load(path)
    assert said in str(caught.value)


def test_separators_and_cells_with_line_breaks(tmp_path: Path) -> None:
    """Semicolons and tabs are found by the head; a cell may hold lines, and keeps them."""
    for mark in ",;\t":
        path = tmp_path / "t.csv"
        path.write_bytes(
            f'\ufeffText{mark}Key\r\n"One.\r\nTwo."{mark}a\r\nThree.{mark}b\r\n'.encode()
        )
        found = list(find([path]))
        assert [f.text for f in found] == ["One.\r\nTwo.", "Three."]
        assert [f.where for f in found] == [f"{path}:2", f"{path}:4"]


def test_what_to_install_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the libraries the error names the extra."""
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    with pytest.raises(ExtraMissingError, match=r"trafilatura.*vjnotes\[files\]"):
        vj.read(PAGE)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.one_of(
        st.binary(max_size=300), st.text("<>/abp=\"' &;!-\n", max_size=300).map(str.encode)
    )
)
@pytest.mark.parametrize("ending", ["html", "csv", "jsonl", "parquet"])
def test_any_bytes_are_articles_or_an_article_error(
    ending: str, data: bytes, tmp_path: Path
) -> None:
    """No bytes raise anything else, whatever the file is called."""
    path = tmp_path / f"any.{ending}"
    path.write_bytes(data)
    problem = ""
    try:
        vj.load(path)
    except ArticleError as caught:
        problem = str(caught)
    assert problem.isprintable()
