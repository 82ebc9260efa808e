"""What a page's Content-Security-Policy refuses, whoever put it there."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page

from tests.book.built import PAGES, soup

pytestmark = [pytest.mark.browser, pytest.mark.refused]

PAGE = "notebooks/04-trade.html"
# Each says so in the title if it runs.
ATTACKS = {
    "script in the page": "<script>document.title = 'ran'</script>",
    "handler": "<img src=x onerror=\"document.title = 'ran'\">",
    "address of a script": "<iframe src=\"javascript:parent.document.title = 'ran'\"></iframe>",
    "script from elsewhere": "<script src='https://192.0.2.1/x.js'></script>",
    "script as data": "<script src=\"data:text/javascript,document.title = 'ran'\"></script>",
    "frame from elsewhere": "<iframe src='https://192.0.2.1/'></iframe>",
    "picture from elsewhere": "<img src='https://192.0.2.1/x.png'>",
}


@pytest.mark.parametrize("page_name", PAGES)
def test_every_page_has_its_policy(page_name: str) -> None:
    """Before anything that could load or run; it names no other host and allows no code in text."""
    head = soup(page_name).head
    assert head is not None
    policy = head.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert policy is not None
    assert not policy.find_previous_siblings(["script", "link", "style"])
    rules = dict(r.strip().split(" ", 1) for r in str(policy["content"]).split(";"))
    assert rules["default-src"] == "'self'"
    first, *others = rules["script-src"].split()
    assert first == "'self'"
    assert all(re.fullmatch(r"'sha256-[\w+/=]+'", source) for source in others)
    assert "://" not in str(policy["content"])
    assert not soup(page_name).find_all(lambda t: any(a.startswith("on") for a in t.attrs))


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
def test_what_gets_into_a_page_does_not_run(page: Page, address: str, attack: str) -> None:
    """A page served with foreign markup in it neither runs that nor asks another host."""
    path = address + PAGE
    asked: list[str] = []

    def tampered(route) -> None:  # type: ignore[no-untyped-def]
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("</main>", attack + "</main>"))

    page.route(path, tampered)
    page.on("requestfinished", lambda r: asked.append(r.url))
    refused: list[str] = []
    page.on("console", lambda m: refused.append(m.text) if m.type == "error" else None)
    page.goto(path)
    page.wait_for_load_state("networkidle")
    assert page.title() != "ran"
    assert any("Content Security Policy" in text for text in refused), refused
    assert all(url.startswith((address, "data:")) for url in asked), asked
