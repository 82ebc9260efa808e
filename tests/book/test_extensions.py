"""What the book's own Sphinx extensions do, without building the book."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from xml.etree import ElementTree

import nbformat
import pandas as pd
import pytest
from docutils import nodes

from tests.book.built import ROOT
from tests.browser.host import served


def extension(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "_ext"))
    sys.modules.pop(name, None)
    return importlib.import_module(name)


def test_a_changed_input_changes_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Content and name of each file count; compiled files do not; the same tree gives the same."""
    rerun = extension("vj_rerun", monkeypatch)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "a.txt").write_text("one")
    first = rerun.fingerprint(tmp_path, ("seeds", "missing"))
    assert first == rerun.fingerprint(tmp_path, ("seeds", "missing"))
    (tmp_path / "seeds" / "__pycache__").mkdir()
    (tmp_path / "seeds" / "__pycache__" / "a.pyc").write_text("x")
    assert first == rerun.fingerprint(tmp_path, ("seeds",))
    (tmp_path / "seeds" / "a.txt").write_text("two")
    second = rerun.fingerprint(tmp_path, ("seeds",))
    (tmp_path / "seeds" / "a.txt").rename(tmp_path / "seeds" / "b.txt")
    assert len({first, second, rerun.fingerprint(tmp_path, ("seeds",))}) == 3


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://github.com/someone/some-book", "https://github.com/someone/some-book"),
        ("https://github.com/someone/some-book.git", "https://github.com/someone/some-book"),
        ("https://gitlab.com/someone/some.book/", "https://gitlab.com/someone/some.book"),
        ("git@github.com:someone/some-book.git", "https://github.com/someone/some-book"),
        ("ssh://git@gitlab.com/someone/book", "https://gitlab.com/someone/book"),
        ("https://user:secret@github.com/someone/book", None),
        ("https://example.org/someone/book", None),
        ("https://github.com/someone/book/../../x", None),
        ("/srv/book.git", None),
        ('https://github.com/a/b"onclick="x', None),
    ],
)
def test_repository(
    address: str, expected: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only an address without a password counts, from the environment or from the remote."""
    repository = extension("vj_repository", monkeypatch).repository
    monkeypatch.setenv("VJNOTES_REPOSITORY", address)
    assert repository(tmp_path) == expected
    monkeypatch.delenv("VJNOTES_REPOSITORY")
    for name in ("GITHUB_REPOSITORY", "CI_PROJECT_URL"):
        monkeypatch.delenv(name, raising=False)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    assert repository(tmp_path) is None
    subprocess.run(["git", "-C", str(tmp_path), "remote", "add", "origin", address], check=True)
    assert repository(tmp_path) == expected


def test_repository_of_the_ci(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no variable of ours says it, GitHub's or GitLab's does."""
    repository = extension("vj_repository", monkeypatch).repository
    for name in ("VJNOTES_REPOSITORY", "GITHUB_REPOSITORY", "CI_PROJECT_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CI_PROJECT_URL", "https://gitlab.com/someone/book")
    assert repository(tmp_path) == "https://gitlab.com/someone/book"
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://github.com")
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/book")
    assert repository(tmp_path) == "https://github.com/someone/book"


PAGE = """
<nav><a href="09-sources.html#outside">no use</a></nav>
<article><section id="trade"><h1>Trade<a class="headerlink" href="#trade">#</a></h1>
<p>From <a href="09-sources.html#a">5</a> to <a href="09-sources.html#a">5</a><br>more</p>
<section id="more"><h2>More &amp; more</h2>
<figure class="vj-fig" id="fig-one"><figcaption><p class="vj-fig__t">It rose</p></figcaption>
<svg><path d="M0 0"/><a href="09-sources.html#b"><text>7</text></a></svg></figure>
<section class="vj-explore"><p><a href="09-sources.html#c">8</a></p></section>
<p><a href="09-sources.html#b">7</a> <a href="09-sources.html">all</a></p>
</section></section></article>
"""


def test_uses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each use is named once, by its figure, its section or the opening of its page."""
    found = extension("vj_used", monkeypatch).links([("notebooks/04-trade", PAGE)])
    assert set(found) == {"a", "b"}
    assert found["a"].count("<a ") == 1
    assert 'href="04-trade.html#trade" aria-label="Trade, opening">opening</a>' in found["a"]
    assert 'href="04-trade.html#fig-one" aria-label="Trade, figure: It rose">figure<' in found["b"]
    assert 'href="04-trade.html#more"' in found["b"]
    assert ">More &amp; more</a>" in found["b"]


def test_uses_on_the_first_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """The way from the page of sources to the first page leads up a folder."""
    found = extension("vj_used", monkeypatch).links(
        [("index", PAGE.replace('"09-', '"notebooks/09-'))]
    )
    assert found["a"].startswith("the first page (")
    assert 'href="../index.html#trade"' in found["a"]


def test_places_to_find(monkeypatch: pytest.MonkeyPatch) -> None:
    """A place has the words that a reader sees there, and none of the places inside it."""
    found = extension("vj_search", monkeypatch).places("""<article><section id="trade"><h1>Trade</h1>
        <p>In <a href="#a">20</a>22 it<span class="vj-card">hidden</span> rose.</p><p>Much.</p>
        <details class="hide"><pre>code</pre></details>
        <figure class="vj-fig" id="fig-one"><p class="vj-fig__t">It <b>rose</b></p>
        <svg aria-label="Chart. 29.3 in 2022"><text>29.3</text></svg></figure>
        <dl><dt id="term">ODA</dt><dd>Aid.</dd></dl></section></article>""")
    assert found == [
        ("", "Trade", "In 2022 it rose. Much."),
        ("fig-one", "It rose", "Chart. 29.3 in 2022"),
        ("term", "ODA", "Aid."),
    ]


def test_data_frames(monkeypatch: pytest.MonkeyPatch) -> None:
    """A data frame loses its own style and empty heads, and can be scrolled by keyboard."""
    frame = pd.DataFrame({"a": [1, 2], "b": ["y", "2"]}, index=pd.Index(["x", ""]))
    html = extension("vj_frames", monkeypatch).dressed(frame.to_html())
    assert "<th></th>" not in html
    assert '<th class="num" scope="col">a</th>' in html
    assert '<th scope="col">b</th>' in html
    assert '<th scope="row">x</th>' in html
    assert "border=" not in html
    assert 'tabindex="0"' in html


def test_pieces_of_what_is_printed_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """However a kernel cuts up what a cell prints, the page is the same."""
    new = nbformat.v4.new_output
    printed = [new("stream", name=n, text=t) for n, t in (("stdout", "a\n"), ("stdout", "b\n"))]
    others = [new("stream", name="stderr", text="c\n"), new("display_data", {"text/plain": "d"})]
    notebook = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_markdown_cell("e"),
            nbformat.v4.new_code_cell(outputs=[*printed, *others, *others[1:]]),
        ]
    )
    extension("vj_parallel", monkeypatch).join_streams(notebook)
    assert [o.get("text") for o in notebook.cells[1].outputs] == ["a\nb\n", "c\n", None, None]


@pytest.mark.parametrize(
    "title",
    ["Trade", "Where the sources disagree", "A title " * 12],
)
def test_card_holds_the_title(title: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The title is cut into lines that stay between the first two stitches."""
    cards = extension("vj_cards", monkeypatch)
    lines, size = cards.fitted(title)
    assert len(lines) <= cards.LINES
    assert max(map(len, lines)) * size * cards.BREADTH <= cards.ROOM
    assert " ".join(lines) == title or len(lines) == cards.LINES


def test_sitemap_needs_an_address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every page is in the sitemap by its whole address; without an address there is none."""
    meta = extension("vj_meta", monkeypatch)
    config = SimpleNamespace(html_baseurl="", html_context={}, copyright="2026")
    app = SimpleNamespace(
        srcdir=ROOT,
        outdir=tmp_path,
        config=config,
        env=SimpleNamespace(found_docs={"index", "notebooks/a&b"}),
        builder=SimpleNamespace(format="html", get_target_uri=lambda page: f"{page}.html"),
    )
    for base, expected in (("", 0), (" https://books.example.org/notes ", 2)):
        monkeypatch.setenv("VJNOTES_BASE_URL", base)
        meta.set_base(app, config)
        meta.write_sitemap(app, None)
        assert len(list(tmp_path.iterdir())) == bool(expected)
    places = [
        e.text for e in ElementTree.parse(tmp_path / "sitemap.xml").getroot().iter() if e.text
    ]
    assert [p for p in places if p.strip()] == [
        "https://books.example.org/notes/index.html",
        "https://books.example.org/notes/notebooks/a&b.html",
    ]


LINE = 'pandas.read_csv("../data/trade.csv", parse_dates=["start", "end"])'


def test_the_line_that_reads_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the page of the data tells readers to run works from the address it is served at."""
    from vjnotes import dataset, load

    cells = json.loads((ROOT / "notebooks" / "data.ipynb").read_text("utf-8"))["cells"]
    assert any(f"trade = {LINE}\n" in cell["source"] for cell in cells)
    dataset.write(load(ROOT / "seeds"), tmp_path / "data")
    with served(tmp_path) as base:
        page = nodes.section("", nodes.literal_block(LINE, LINE))
        place = extension("vj_data", monkeypatch).place
        app = SimpleNamespace(config=SimpleNamespace(html_baseurl=base))
        place(app, page, "notebooks/04-trade")
        assert page.astext() == LINE
        place(app, page, "notebooks/data")
        assert page[0].rawsource == page.astext()
        assert base in page.astext()
        table = eval(page.astext(), {"pandas": pd})
    trade = load(ROOT / "seeds").table("trade")
    assert list(table["id"]) == list(trade["id"])
    assert table["value"].tolist() == pytest.approx(trade["value"].tolist(), nan_ok=True)
    assert table["start"].equals(trade["start"].astype(table["start"].dtype))


def test_every_extension_is_short() -> None:
    """An extension that grows past this does too much."""
    for path in (ROOT / "_ext").glob("vj_*.py"):
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 150, path


PLOT = '<svg class="vj-plot" aria-label="x"><path d="M0 0" style="{0}"/><text style="{0}">1</text></svg>'


def test_styles_of_charts_have_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same style has one name in all charts of all pages, in those of an earlier build too."""
    plots = extension("vj_plots", monkeypatch)
    page = '<html><head></head><p style="color: red">{}</p></html>'
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "_static").mkdir()
    old, new = tmp_path / "index.html", tmp_path / "notebooks" / "a.html"
    app = SimpleNamespace(builder=SimpleNamespace(name="html"), outdir=tmp_path)
    old.write_text(page.format(PLOT.format("fill: red")))
    new.write_text(page.format("No chart."))
    plots.share(app, None)
    first = old.read_text()
    assert first.count('class="p') == 2
    assert 'style="color: red"' in first, "what is no chart stays"
    new.write_text(page.format(PLOT.format("fill: blue")))
    plots.share(app, None)
    assert set(plots.rules(tmp_path).values()) == {"fill: red", "fill: blue"}
    assert '<link href="../_static/plots.css?v=' in new.read_text()
    assert old.read_text().count("plots.css") == 1


def test_data_of_charts_are_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Data in a link become a file that the link leads to."""
    plots = extension("vj_plots", monkeypatch)
    (tmp_path / "charts").mkdir()
    data = "eWVhcix2YWx1ZQoyMDIyLDUK"
    page = f'<a download="trade.csv" href="data:text/csv;charset=utf-8;base64,{data}">CSV</a>'
    filed = plots.filed(page, tmp_path, "../")
    (file,) = (tmp_path / "charts").iterdir()
    assert file.read_text() == "year,value\n2022,5\n"
    assert filed == f'<a download="trade.csv" href="../charts/{file.name}">CSV</a>'


def test_styles_that_no_page_names_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A rule stays for each selector whose classes and ids a page or a script has."""
    styles = extension("vj_styles", monkeypatch)
    (tmp_path / "_static" / "styles").mkdir(parents=True)
    (tmp_path / "a.html").write_text('<p class="here now" id="it">gone</p>')
    (tmp_path / "_static" / "a.js").write_text('node.classList.add("later")')
    sheet = tmp_path / "_static" / "styles" / "theme.css"
    (tmp_path / "_static" / "basic.css").write_text(".now{color:url(a.png)} .gone{}")
    sheet.write_text("""@import "../basic.css"; /*! MIT */ /* why */ p{color:red} .here>.now
        ,.gone{color:blue} #gone{top:0}
        #it:not(.gone){left:0} .later{right:0} .here.gone{bottom:0}
        @media print{.gone{top:1px}} @media screen{.now{top:2px} .gone{top:3px}}
        @font-face{font-family:X;src:url("x.woff2")} @charset "utf-8";""")
    app = SimpleNamespace(builder=SimpleNamespace(format="html"), outdir=tmp_path)
    styles.thin(app, None)
    kept = sheet.read_text()
    for rule in (
        '.now{color:url("../a.png")}',
        "/*! MIT */",
        "p{",
        ".here>.now",
        "#it:not(.gone){",
        ".later{",
        ".now{top:2px}",
    ):
        assert rule in kept, rule
    assert not (tmp_path / "_static" / "basic.css").exists()
    for rule in ("import", "why", ",.gone", "#gone", "bottom", "print", "3px", "font-face"):
        assert rule not in kept, rule
