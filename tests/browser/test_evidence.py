"""From a number to its words and back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.book.built import CHAPTERS, SOURCES, soup

pytestmark = pytest.mark.browser


def with_numbers() -> list[str]:
    return [p for p in CHAPTERS if soup(p).select_one(".vj-n > a[href*='09-sources.html#']")]


def test_card_shows_on_focus_and_goes_on_escape(page: Page, address: str) -> None:
    """Focus shows the quotation within the window; Escape puts it away; leaving brings it back."""
    page.goto(address + with_numbers()[0])
    number = page.locator(".vj-n > a").first
    card = page.locator(".vj-n > .vj-card").first
    expect(card).to_be_hidden()
    number.focus()
    expect(card).to_be_visible()
    box = card.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 1440
    assert card.locator("mark").count() >= 1
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    number.blur()
    number.focus()
    expect(card).to_be_visible()


def test_card_describes_its_link(page: Page, address: str) -> None:
    """A screen reader hears the quotation as the description of the link, its card open or not."""
    page.goto(address + with_numbers()[0])
    for number in page.locator(".vj-n > a:visible").all():
        expect(number).to_have_accessible_description(re.compile(r"\w+ .+ \w+"))


def test_numbers_on_the_same_words_share_a_card(page: Page, address: str) -> None:
    """It shows at the one that has the focus, and comes back to the first."""
    name = "notebooks/02-dialogues.html"
    page.goto(address + name)
    asked = [str(n["aria-describedby"]) for n in soup(name).select(".vj-n > a")]
    shared = next(card for card in asked if asked.count(card) > 1)
    card = page.locator(f"[id='{shared}']")
    numbers = page.locator(f".vj-n > a[aria-describedby='{shared}']:visible")
    for number in (numbers.nth(1), numbers.first):
        number.focus()
        expect(card).to_be_visible()
        expect(number.locator("xpath=..").locator(card)).to_have_count(1)


def test_number_leads_to_its_words_and_back(page: Page, address: str) -> None:
    """A click lands on the fact, highlighted and below the top bar; its first use leads back."""
    page.goto(address + "notebooks/05-aid-investment.html")
    link = page.locator(".bd-article .vj-n > a[href*='09-sources.html#']:visible").first
    anchor = (link.get_attribute("href") or "").rpartition("#")[2]
    link.click()
    expect(page).to_have_url(re.compile(f"{re.escape(SOURCES)}#{re.escape(anchor)}$"))
    target = page.locator(f"[id='{anchor}']")
    expect(target).to_be_in_viewport()
    assert (
        page.evaluate(f"getComputedStyle(document.getElementById('{anchor}')).backgroundImage")
        != "none"
    )
    back = target.locator(".vj-used a").first
    back.click()
    expect(page).not_to_have_url(re.compile("09-sources"))


def test_without_script(browser, address: str) -> None:  # type: ignore[no-untyped-def]
    """Text, numbers, tables and links are all there when scripts are off."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + with_numbers()[0])
    expect(page.locator(".bd-article h1")).to_be_visible()
    expect(page.locator(".vj-n > a").first).to_be_visible()
    context.close()
