"""How long Python in the browser takes, and what it loads: ``make bench-lite``.

Cold, from this machine: a new browser for each line, with nothing in its cache.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, Response, sync_playwright

from tests.browser.conftest import CHROMIUM, FLAGS
from tests.browser.host import served
from tests.browser.lite import PROBLEMS, RUN, open_lab, wait_for_kernel

FIRST = """() => jupyterapp.shell.currentWidget.content.model.sharedModel.cells
    .some(cell => cell.cell_type === 'code' && cell.outputs.length)"""


@contextmanager
def fresh(browser: Browser) -> Iterator[tuple[Page, list[int]]]:
    """A page that knows nothing yet, and the bytes of each answer it gets from the network."""
    context, sizes = browser.new_context(viewport={"width": 1440, "height": 900}), []

    def count(response: Response) -> None:
        if not response.from_service_worker:
            sizes.append(int(response.headers.get("content-length", 0)))

    context.on("response", count)
    page = context.new_page()
    page.set_default_timeout(300_000)
    yield page, sizes
    context.close()


def chapter(browser: Browser, address: str) -> dict[str, float]:
    """The trade chapter, from the click on its button; its cells run as soon as they can."""
    with fresh(browser) as (page, sizes):
        begin = time.perf_counter()
        open_lab(page, address)
        wait_for_kernel(page)
        ready = time.perf_counter()
        page.evaluate(f"void {RUN}.then(() => {{ window.done = true; }})")
        page.wait_for_function(FIRST)
        first = time.perf_counter()
        page.wait_for_function("window.done")
        whole = time.perf_counter()
        assert not page.evaluate(PROBLEMS)
        times = {"kernel": ready, "first output": first, "whole chapter": whole}
        return {name: at - begin for name, at in times.items()} | {"MB": sum(sizes) / 1e6}


def sentence(browser: Browser, address: str) -> dict[str, float]:
    """The cells in a page: the first answer after the click, and the next."""
    with fresh(browser) as (page, sizes):
        page.goto(address + "notebooks/11-your-articles.html", wait_until="networkidle")
        before = sum(sizes)
        cells = page.locator("#try-it-here")
        cells.get_by_role("button", name="Read it").click()
        cells.locator(".vj-ev").first.wait_for()
        found = {"first answer": int(cells.get_attribute("data-ms") or 0) / 1000}
        cells.get_by_label("One English").fill("Exports to Peru rose 5 percent in 2022.")
        cells.get_by_role("button", name="Read it").click()
        cells.get_by_text("1 fact.").wait_for()
        found["next answer"] = int(cells.get_attribute("data-ms") or 0) / 1000
        return found | {"MB": (sum(sizes) - before) / 1e6}


def main() -> None:
    with served() as address, sync_playwright() as playwright:
        for measure in (chapter, sentence):
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            for name, value in measure(browser, address).items():
                print(f"{measure.__name__:10}{name:16}{value:8.2f} {'' if name == 'MB' else 's'}")
            browser.close()


if __name__ == "__main__":
    main()
