"""Long tables: sorting, searching and choosing, by pointer and by keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.book.built import CHAPTERS, soup

pytestmark = pytest.mark.browser

EXPLORER = "notebooks/10-explore.html"


def with_table(selector: str) -> str:
    return next(p for p in CHAPTERS if soup(p).select_one(selector))


def test_sort_by_keyboard(page: Page, address: str) -> None:
    """Enter on a head sorts up, again sorts down, and the head says so."""
    page.goto(address + with_table("table[data-vj-sortable]"))
    table = page.locator("table[data-vj-sortable]").first
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    button = table.locator("thead .vj-sort").first
    head = table.locator("thead th").first
    button.focus()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "ascending")
    up = table.locator("tbody tr > :first-child").all_inner_texts()
    page.keyboard.press("Enter")
    expect(head).to_have_attribute("aria-sort", "descending")
    down = table.locator("tbody tr > :first-child").all_inner_texts()
    assert sorted(up) == sorted(down)
    assert up[0] != down[0] or len(set(up)) == 1


def test_search_and_choose(page: Page, address: str) -> None:
    """The explorer narrows by text and by choice, counts, and keeps it in the address."""
    page.goto(address + EXPLORER)
    table = page.locator("table[data-vj-filter], table[data-vj-sortable]").first
    rows = table.locator("tbody tr")
    everything = rows.count()
    field = page.get_by_label("Search in the table").first
    field.fill("trade")
    shown = rows.locator("visible=true").count()
    assert 0 < shown < everything
    expect(page.locator(".vj-count").first).to_contain_text(f"{shown} of {everything}")
    assert "trade" in page.url
    choice = page.locator(".vj-filter select").first
    choice.select_option(index=1)
    assert rows.locator("visible=true").count() <= shown
    page.reload()
    expect(page.get_by_label("Search in the table").first).to_have_value("trade")
    page.get_by_role("button", name="Show all").first.click()
    expect(page.locator(".vj-count").first).to_contain_text(f"All {everything}")


TABLE = """
<table class="vj-table" data-vj-sortable><caption>T</caption>
<thead><tr><th>Value</th></tr></thead>
<tbody>
<tr><td data-vj-value="9">9</td></tr>
<tr><td data-vj-value="100"><a href="#a">100</a><span class="vj-card">1</span></td></tr>
<tr><td></td></tr>
<tr><td data-vj-value="20">20</td></tr>
</tbody></table>
"""


def test_sort_by_size(page: Page, address: str) -> None:
    """Numbers sort by size, not by their digits or their cards; empty cells stay last."""
    page.goto(address + "search.html")
    page.evaluate("html => { document.querySelector('main').innerHTML = html }", TABLE)
    page.evaluate("dispatchEvent(new Event('DOMContentLoaded'))")
    button = page.get_by_role("button", name="Value")
    button.click()
    shown = "[...document.querySelectorAll('tbody td')].map(td => td.dataset.vjValue ?? '')"
    assert page.evaluate(shown) == ["9", "20", "100", ""]
    button.click()
    assert page.evaluate(shown) == ["100", "20", "9", ""]
