"""Explorers on the built pages: by keyboard, on paper, and without a script."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.book.built import CHAPTERS, soup

pytestmark = pytest.mark.browser

EXPLORERS = [page for page in CHAPTERS if soup(page).select_one(".vj-explore")]


def test_explorers_are_there() -> None:
    """In the chapters where a knob teaches something."""
    chapters = [f"notebooks/{n}-" for n in ("01", "02", "03", "04", "05", "06", "08", "10")]
    assert [page[:13] for page in EXPLORERS] == chapters


@pytest.mark.parametrize("name", EXPLORERS)
def test_by_keyboard(page: Page, address: str, name: str) -> None:
    """Each control has a name, can be moved by an arrow key, changes what is shown, and says so."""
    page.goto(address + name)
    for explorer in page.locator(".vj-explore").all():
        state = explorer.locator(".vj-state:visible")
        for control in explorer.locator(":is(select, input):visible").all():
            assert control.evaluate("e => e.labels[0].textContent.trim()")
            before = state.inner_html()
            control.focus()
            last = control.evaluate("e => e.value == (e.max || e.options?.length - 1)")
            page.keyboard.press(
                "ArrowUp" if last and control.get_attribute("type") != "range" else "ArrowDown"
            )
            expect(state).to_have_count(1)
            assert state.inner_html() != before
            told = state.locator(".vj-state__at").text_content()
            expect(explorer.get_by_role("status")).to_have_text(f"Shown: {told}")


def test_the_slider_says_where_it_is(page: Page, address: str) -> None:
    """The words of a slider's place stand beside it and are read out; Home leads to the first."""
    page.goto(address + "notebooks/06-localities.html")
    slider = page.get_by_role("slider")
    slider.focus()
    page.keyboard.press("Home")
    expect(slider).to_have_attribute("aria-valuetext", "2007")
    expect(page.locator(".vj-knob > span")).to_have_text("2007")
    expect(page.locator(".vj-explore figcaption:visible")).to_contain_text("One city pair")


def test_on_paper(page: Page, address: str) -> None:
    """What is chosen is what is printed, under its name, without the controls."""
    page.goto(address + "notebooks/04-trade.html")
    page.get_by_label("Measure").select_option("Vietnam’s exports")
    page.emulate_media(media="print")
    explorer = page.locator(".vj-explore")
    expect(explorer.locator("form")).to_be_hidden()
    expect(explorer.locator(".vj-state:visible")).to_have_count(1)
    expect(explorer.locator(".vj-state__at:visible")).to_contain_text("Vietnam’s exports")


@pytest.fixture
def scriptless(browser: Browser) -> Any:
    """A page without JavaScript."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 800})
    yield context.new_page()
    context.close()


def test_without_script(scriptless: Page, address: str) -> None:
    """Every state is there under its name, and nothing that could be moved in vain."""
    scriptless.goto(address + "notebooks/06-localities.html")
    explorer = scriptless.locator(".vj-explore")
    expect(explorer.locator(".vj-state:visible")).to_have_count(
        explorer.locator(".vj-state").count()
    )
    expect(explorer.locator(".vj-state__at:visible").first).to_have_text("Up to: 2007")
    expect(explorer.locator(":is(select, input):visible")).to_have_count(0)
