"""A browser and a server for the built book."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.chromium import find
from tests.browser.host import served

# A browser that keeps to the page: no sandbox for root, no errands of its own on the network.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
expect.set_options(timeout=20_000)  # a busy machine is no fault of a page
REFUSED = "Content Security Policy"  # how a browser opens what it says of a violation
CHROMIUM = find()  # before playwright runs: it may ask playwright itself


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The address of the book, in a sub-folder as on many hosts."""
    with served() as address:
        yield address


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A fresh page; parametrise indirectly with (width, "light" or "dark").

    What the page's policy refuses fails the test, unless it is marked ``refused``.
    """
    width, scheme = getattr(request, "param", (1440, "light"))
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    refused: list[str] = []
    page.on("console", lambda m: refused.append(m.text) if REFUSED in m.text else None)
    yield page
    context.close()
    assert not refused or request.node.get_closest_marker("refused"), "\n".join(refused)
