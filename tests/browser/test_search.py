"""The search of the book finds, from any page, without a server's help."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.book.built import CHAPTERS

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("words", "chapter"),
    [
        ("Sakai", "Local cooperation"),
        ("defence policy dialogue", "Dialogues, visits, agreements"),
        ("datapackage.json", "Data dictionary and downloads"),
    ],
)
def test_search_leads_to_the_words(words: str, chapter: str, page: Page, address: str) -> None:
    """From a chapter, by keyboard alone: the words are typed, the chapter found and its words marked."""
    page.goto(address + CHAPTERS[-1])
    page.keyboard.press("Control+k")
    expect(page.get_by_role("searchbox", name="Search the book")).to_be_focused()
    page.keyboard.type(words)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"search\.html\?q="))
    found = page.locator("#search-results li a", has_text=chapter).first
    expect(found).to_be_visible()
    found.click()
    marked = page.locator("article span.highlighted").first
    expect(marked).to_be_attached()
    assert (marked.text_content() or "").casefold() in words.casefold()


def test_search_says_that_it_found_nothing(page: Page, address: str) -> None:
    page.goto(address + "search.html?q=zzzzqq")
    expect(page.locator("#search-results")).to_contain_text("did not match any documents")
