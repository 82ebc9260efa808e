"""The notebooks in the reader's own browser, and the cells that run in a page."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import redirect_stdout
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from tests.book.built import HTML
from tests.browser.conftest import REFUSED
from tests.browser.lite import NOTEBOOKS, ask, fill, open_lab, run_all, wait_for_kernel
from tests.browser.test_pages import accessible

pytestmark = [pytest.mark.browser, pytest.mark.lite]

CHAPTER = "notebooks/04-trade.html"
OWN = "notebooks/11-your-articles.html"
FACTS = """
import io, os
import vjnotes as vj
from vjnotes import dataset
corpus = vj.load("{seeds}")
print(dataset.build(corpus, parquet=False)["facts.csv"].decode(), end="")
print(corpus.table().to_csv(index=False, lineterminator="\\n"), end="")
"""
DRAWN = """jupyterapp.shell.currentWidget.content.model.sharedModel.cells
    .filter(cell => cell.cell_type === "code")
    .findIndex(cell => cell.source.trim() === "charts.two_way_trade(facts)")"""
SLIDER = """
from ipywidgets import IntSlider, interact
import vjnotes as vj
from vjnotes.select import where
facts = vj.load("../seeds").facts()
@interact(year=IntSlider(min=2017, max=2023, value=2017))
def stated(year):
    print(f"{year}: {len(where(facts, period=str(year)))} facts")
"""


@pytest.fixture(scope="module")
def lab(browser: Browser, address: str) -> Iterator[tuple[Page, list[Request]]]:
    """One JupyterLab with a kernel for all tests here, and what its page asked for.

    Its own policy must not be in its way.
    """
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page, asked, refused = context.new_page(), [], []
    context.on("request", lambda request: asked.append(request))
    page.on("console", lambda m: refused.append(m.text) if REFUSED in m.text else None)
    page.set_default_timeout(180_000)
    open_lab(page, address)
    wait_for_kernel(page)
    yield page, asked
    context.close()
    assert not refused, "\n".join(refused)


def test_every_chapter_runs_to_its_end(lab: tuple[Page, list[Request]], address: str) -> None:
    """All cells of all notebooks, without an error, a warning, or a request to another host."""
    page, asked = lab
    problems = []
    for notebook in NOTEBOOKS:
        fill(page, notebook)
        problems += [f"{notebook.name}: {problem}" for problem in run_all(page)]
    assert not problems, "\n".join(problems)
    hosts = {urlsplit(request.url).netloc for request in asked} - {""}
    assert hosts == {urlsplit(address).netloc}


def test_the_facts_are_those_of_the_book(lab: tuple[Page, list[Request]]) -> None:
    """The browser's Python and pandas make the same tables as the build's, byte for byte."""
    page, _ = lab
    here = io.StringIO()
    with redirect_stdout(here):
        exec(FACTS.format(seeds=HTML.parents[1] / "seeds"), {})
    there = ask(page, FACTS.format(seeds="../seeds"))
    assert there == here.getvalue()
    assert there.startswith((HTML / "data" / "facts.csv").read_bytes().decode())


def test_a_slider_changes_what_it_should(lab: tuple[Page, list[Request]]) -> None:
    """Moved, also by keyboard, a slider has its cell computed anew."""
    page, _ = lab
    fill(page, [SLIDER])
    assert not run_all(page)
    shown = page.locator(".jp-OutputArea .widget-interact .jp-OutputArea-output").last
    expect(shown).to_contain_text("2017:")
    track = page.locator(".noUi-base")
    box = track.bounding_box()
    assert box is not None
    track.click(position={"x": box["width"] - 2, "y": box["height"] / 2}, force=True)
    expect(shown).to_contain_text("2023:", timeout=60_000)
    page.locator(".noUi-handle").press("ArrowLeft")
    expect(shown).to_contain_text("2022:", timeout=60_000)


def test_an_edited_cell_changes_its_chart(lab: tuple[Page, list[Request]]) -> None:
    """Typing into the trade chapter and pressing Shift and Enter draws another chart."""
    page, _ = lab
    fill(page, next(path for path in NOTEBOOKS if "trade" in path.name))
    assert not run_all(page)
    cell = page.locator(".jp-CodeCell").nth(page.evaluate(DRAWN))
    chart = cell.locator("svg.vj-plot").first
    before = chart.get_attribute("aria-label")
    cell.locator(".cm-content").click()
    page.keyboard.press("Control+A")
    page.keyboard.type("charts.two_way_trade(select.where(facts, source='vna-2023-11'))")
    page.keyboard.press("Shift+Enter")
    expect(chart).not_to_have_attribute("aria-label", before or "", timeout=60_000)
    assert "2020" in (chart.get_attribute("aria-label") or "")


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_the_lab_has_the_colours_of_the_book(page: Page, address: str, mode: str) -> None:
    """What the reader chose in the book holds in JupyterLab."""
    page.goto(address + CHAPTER)
    page.evaluate("mode => localStorage.setItem('mode', mode)", mode)
    page.locator("[data-vj-run] a").click()
    light = str(mode == "light").lower()
    page.wait_for_selector(f"body[data-jp-theme-light={light}]", state="attached", timeout=60_000)


def test_nothing_is_loaded_before_it_is_asked_for(page: Page, address: str) -> None:
    """A page with its own cells loads no Python until the reader wants it."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(address + OWN, wait_until="networkidle")
    assert not [url for url in asked if "/lite/" in url or "worker" in url]


@pytest.mark.parametrize("page", [(320, "dark"), (1440, "light")], indirect=True, ids=str)
def test_a_sentence_is_read_in_the_page(page: Page, address: str) -> None:
    """By keyboard: a sentence, its facts with their words marked, another sentence, no fact."""
    hosts: set[str] = set()
    page.on("request", lambda request: hosts.add(urlsplit(request.url).netloc))
    page.goto(address + OWN)
    cells = page.locator("#try-it-here")
    text = cells.get_by_label("One English sentence")
    facts = cells.locator(".vj-ev")
    text.press("Control+Enter")
    expect(facts.first).to_be_visible(timeout=120_000)
    expect(facts.first.locator("mark")).to_contain_text("76 billion")
    cells.get_by_text("How it was read").click()
    expect(cells.locator(".vj-read").first.locator("[data-vj-kind=cue]")).to_have_text(
        "two-way trade"
    )
    expect(cells.get_by_role("group", name="Facts read in it").first).to_contain_text("trade.")
    text.fill("Exports to Peru reached over 2.1 billion USD last year.")
    cells.get_by_label("Published on").fill("2023-05-01")
    text.press("Control+Enter")
    expect(facts).to_have_count(1)
    expect(facts.first).to_contain_text("Exports, 2022")
    text.fill("The weather was fine.")
    cells.get_by_role("button", name="Read it").click()
    expect(facts).to_have_count(0)
    expect(cells.get_by_role("status")).to_contain_text("0 facts")
    assert hosts - {""} == {urlsplit(address).netloc}
    expect(cells.locator(".vj-read")).to_have_text("The weather was fine.")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    accessible(page)


def test_reading_can_be_cancelled(page: Page, address: str) -> None:
    """While Python loads, its progress is shown and Cancel ends it; it can be begun again."""
    page.goto(address + OWN)
    cells = page.locator("#try-it-here")
    cells.get_by_role("button", name="Read it").click()
    expect(cells.get_by_role("progressbar")).to_be_visible()
    cells.get_by_role("button", name="Cancel").click()
    expect(cells.get_by_role("progressbar")).to_be_hidden()
    expect(cells.get_by_role("status")).to_contain_text("Stopped")
    cells.get_by_role("button", name="Read it").click()
    expect(cells.locator(".vj-ev").first).to_be_visible(timeout=120_000)


def test_a_browser_without_webassembly_is_told(page: Page, address: str) -> None:
    """In place of a button that would lead nowhere, the reason."""
    page.add_init_script("delete window.WebAssembly")
    page.goto(address + CHAPTER)
    expect(page.locator("[data-vj-run]")).to_contain_text("lacks WebAssembly")
    expect(page.locator("[data-vj-run] a")).to_have_count(0)
    page.goto(address + OWN)
    expect(page.locator("#try-it-here")).to_be_hidden()
    page.goto(address + "lite/lab/index.html")
    expect(page.get_by_text("this browser lacks WebAssembly")).to_be_visible()
