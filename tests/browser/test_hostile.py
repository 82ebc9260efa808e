"""A book of hostile articles, built as ours is and opened in a browser: their words stay words."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests import hostile
from tests.book.built import ROOT
from tests.browser.host import served

pytestmark = pytest.mark.browser

# Everything the package makes of an article for a page.
SETUP = """
import vjnotes as vj
from vjnotes import backmatter, browse, evidence, explain, findings, sourcepage, tables

corpus = vj.load("../seeds")
facts = corpus.facts()
evidence.use(corpus, base="")
"""
CELLS = [
    SETUP,
    "sourcepage.evidence_page(corpus)",
    "backmatter.bibliography(corpus)",
    "print(backmatter.bibtex(corpus))",
    "backmatter.articles(corpus)",
    "backmatter.left_out(corpus)",
    "backmatter.comparisons(corpus.compare(), facts, str(corpus.articles[0].title))",
    "browse.browse(facts, caption=str(corpus.articles[0].title))",
    "tables.show(facts, caption=str(corpus.articles[0].title), columns=['name', 'quote', 'said_by'])",
    "findings.say('It rose to {a}', a=facts[0])",
    "corpus.table()[['subject', 'value', 'quote']]",
    "print(explain.render(explain.explain(corpus.articles[0])))",
]
INJECTED = """() => [...document.querySelectorAll("*")].flatMap(element => {
  const found = [...element.attributes].filter(a =>
    (a.name.startsWith("on") || /^(href|src|srcdoc|data|action|content|style)$/.test(a.name))
    && /pwned|javascript:|tracker\\.invalid|passwd/i.test(a.value)
    && !a.value.startsWith("https://news.invalid/"));
  const runs = element.tagName === "SCRIPT" && element.type !== "application/ld+json"
    && element.textContent.includes("pwned");
  return found.length || runs ? [element.outerHTML.slice(0, 300)] : [];
})"""


def notebook() -> dict[str, Any]:
    """A page that shows it all, for the kernel of our own pages."""
    made = json.loads((ROOT / "notebooks" / "data.ipynb").read_text("utf-8"))
    empty = {"cell_type": "code", "execution_count": None, "outputs": [], "metadata": {}}
    title = {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# Sources"}
    cells = [{**empty, "id": f"c{n}", "source": source} for n, source in enumerate(CELLS)]
    return {**made, "cells": [title, *cells]}


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a book of two pages, made by our settings and extensions."""
    home = tmp_path_factory.mktemp("hostile")
    for name in ("_ext", "_templates", "static", "lite"):
        shutil.copytree(ROOT / name, home / name)
    for name in ("_config.yml", "pyproject.toml"):
        shutil.copy(ROOT / name, home)
    hostile.folder(home / "seeds")
    (home / "_toc.yml").write_text(
        "format: jb-book\nroot: index\nchapters:\n- file: notebooks/09-sources\n- file: notebooks/data\n"
    )
    (home / "index.md").write_text("# Notes\n\nOf strangers.\n")
    (home / "notebooks").mkdir()
    shutil.copy(ROOT / "notebooks" / "data.ipynb", home / "notebooks")
    (home / "notebooks" / "09-sources.ipynb").write_text(json.dumps(notebook()))
    command = [str(Path(sys.prefix) / "bin" / "jupyter-book"), "build", ".", "-q"]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]
    assert "CellExecutionError" not in done.stderr, done.stderr[-4000:]
    with served(home / "_build" / "html") as address:
        yield address


@pytest.fixture
def bare(browser: Browser) -> Iterator[Page]:
    """A page whose browser ignores the book's own policy: that is a second line of defence."""
    context = browser.new_context(bypass_csp=True)
    yield context.new_page()
    context.close()


PAGES = ["index.html", "notebooks/09-sources.html", "notebooks/data.html", "search.html?q=pwned"]


@pytest.mark.parametrize("name", PAGES)
def test_nothing_of_an_article_comes_alive(bare: Page, book: str, name: str) -> None:
    """No script runs, no element or attribute is made of their words, nobody else is asked."""
    asked: list[str] = []
    bare.on("request", lambda request: asked.append(request.url))
    bare.on("dialog", lambda dialog: asked.append(f"dialog {dialog.message}"))
    bare.goto(book + name, wait_until="networkidle")
    assert bare.evaluate("window.pwned") is None
    assert bare.evaluate(INJECTED) == []
    assert [url for url in asked if not url.startswith((book, "data:", "blob:"))] == []
    if name.startswith("search"):
        bare.wait_for_selector("#vj-found li")
        assert bare.evaluate("window.pwned") is None
        assert bare.evaluate(INJECTED) == []


def test_the_attacks_are_on_the_page(bare: Page, book: str) -> None:
    """They are shown as they were written, but for what would turn or hide the words around."""
    bare.goto(book + PAGES[1])
    text = " ".join(bare.inner_text("article").split())
    for name, attack in hostile.ATTACKS.items():
        if name not in ("direction", "terminal"):
            assert " ".join(attack.split()) in text, name
    ours = " ".join(bare.locator(".vj-src, .vj-table, .vj-bibliography").all_inner_texts())
    assert "evil" in ours
    assert not set(ours) & set("\u202e\u2066\x1b\x9b\x08")


def test_the_description_for_machines_is_whole(bare: Page, book: str) -> None:
    """Titles that close a script element do not close the one they are described in."""
    bare.goto(book + PAGES[2])
    told = json.loads(bare.inner_text("script[type='application/ld+json']"))
    assert any(hostile.ATTACKS["style"] in line for line in told["citation"])
