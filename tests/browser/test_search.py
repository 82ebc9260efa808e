"""The search of the book finds, from any page, without a server's help."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.book.built import CHAPTERS, build

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("words", "chapter", "place"),
    [
        ("1973", "The partnership, step by step", "#from-ties-to-the-present-level"),
        ("29.3", "Aid and investment", "#key-points"),
        ("Fukuoka", "Local cooperation", "#fig-city-pairs"),
        ("nearly 50 billion", "The sources, fact by fact", "#vov-2023-10-two-way-trade-2022"),
        ("thuong", "Asked and promised", "#asked-of-japan"),
        ("datapackage.json", "Data dictionary and downloads", "#read-them"),
    ],
)
def test_search_leads_to_the_words(
    words: str, chapter: str, place: str, page: Page, address: str
) -> None:
    """From a chapter, by keyboard alone: the words are typed, the place found, its words marked."""
    page.goto(address + CHAPTERS[-1])
    page.keyboard.press("Control+k")
    expect(page.get_by_role("searchbox", name="Search the book")).to_be_focused()
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"search\.html\?q="))
    found = page.locator("#vj-found section").filter(
        has=page.get_by_role("heading", name=chapter, exact=True)
    )
    item = found.locator("li", has=page.locator(f"a[href$='{place}']"))
    expect(item.locator("p.context mark").first).to_contain_text(words[:4], ignore_case=True)
    item.locator("a").click()
    page.wait_for_url(f"**{place}")
    page.wait_for_load_state()
    assert page.evaluate("CSS.highlights.get('vj-found').size") > 0
    page.keyboard.press("Escape")
    assert not page.evaluate("CSS.highlights.has('vj-found')")


def test_search_follows_what_is_typed(page: Page, address: str) -> None:
    """Each letter counts, a slip is put right and said, and words that no place joins are still found."""
    page.goto(address + "search.html")
    field, status = page.locator(".bd-search-container input"), page.locator(".search-summary")
    field.fill("Fukouka")
    expect(status).to_contain_text("shown is “fukuoka”")
    expect(page.locator("#vj-found h2").first).to_have_text("Local cooperation")
    field.fill("Fukuoka parquet")
    expect(status).to_contain_text("No place has all of these words")
    field.fill("zzzzqq")
    expect(status).to_have_text("Nothing in the book has these words.")
    expect(page.locator("#vj-found li")).to_have_count(0)


def test_search_from_files(page: Page) -> None:
    """A book opened from files is searched as well, with its excerpts."""
    page.goto((build() / "search.html").as_uri() + "?q=Fukuoka")
    expect(page.locator("#vj-found p.context").first).to_contain_text("Fukuoka")
