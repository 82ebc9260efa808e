"""A browser and a server for the built book."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.book.built import build
from tests.browser.chromium import find

CHROMIUM = find()  # before playwright runs: it may ask playwright itself


class Host(SimpleHTTPRequestHandler):
    """Serves the book from the folder /book/, and its 404 page for what is not there."""

    def translate_path(self, path: str) -> str:
        if not path.startswith("/book/"):
            return str(build() / "nothing-here")
        return super().translate_path(path.removeprefix("/book"))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        body = (build() / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    """The address of the book, in a sub-folder as on many hosts."""
    handler = partial(Host, directory=str(build()))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/book/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A fresh page; parametrise indirectly with (width, "light" or "dark")."""
    width, scheme = getattr(request, "param", (1440, "light"))
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    yield page
    context.close()
