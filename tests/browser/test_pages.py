"""Every page in a browser, light and dark: silent, self-contained, accessible, never too wide."""

from __future__ import annotations

import io
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.book.built import CHAPTERS, PAGES

pytestmark = pytest.mark.browser

# On a phone one page of each kind: the first, a chapter, the evidence, a long table.
KINDS = [
    "index.html",
    "notebooks/04-trade.html",
    "notebooks/09-sources.html",
    "notebooks/10-explore.html",
]
# axe would fetch the theme's imported style sheets itself, from the wrong folder.
OPTIONS = {"preload": False, "resultTypes": ["violations"]}
# Between light and dark nothing changes but colours.
COLOURS = OPTIONS | {"runOnly": ["cat.color"]}
WIDEST = """() => [...document.querySelectorAll('.bd-main *')]
    .filter(e => !e.closest('.vj-scroll, pre, .pst-scrollable-table-container'))
    .map(e => [e.getBoundingClientRect().right, e.tagName + '.' + e.className])
    .filter(([r]) => r > innerWidth + 1).slice(0, 3).map(String)"""


# Colours at rest: three frames in a row in which nothing moves.
QUIET = """async () => {
    for (let quiet = 0; quiet < 3;) {
        await new Promise(requestAnimationFrame);
        quiet = document.getAnimations().length ? 0 : quiet + 1;
    }
}"""


def opened(page: Page, address: str) -> Callable[[], None]:
    """Go to a page and open all that is folded; returns the check that it was silent till then."""
    hosts, messages = set(), []
    page.on("request", lambda r: hosts.add(urlsplit(r.url).netloc))
    page.on(
        "console", lambda m: messages.append(m.text) if m.type in {"error", "warning"} else None
    )
    page.on("pageerror", lambda e: messages.append(str(e)))
    page.goto(address)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    page.evaluate("document.fonts.ready")

    def silent() -> None:
        assert hosts - {""} == {urlsplit(address).netloc}
        assert not messages

    return silent


def accessible(page: Page, options: dict[str, object] = OPTIONS) -> None:
    """No finding of axe of any impact."""
    found = Axe().run(page, options=options).response["violations"]
    assert not found, "\n".join(
        f"{v['id']} ({v['impact']}): {v['help']}\n  "
        + "\n  ".join(
            n["html"][:160] + " | " + " ".join(n.get("failureSummary", "").split())[:200]
            for n in v["nodes"][:4]
        )
        for v in found
    )


def fits(page: Page, width: int) -> None:
    """Nothing is wider than the window, with all folds open and a card showing."""
    page.set_viewport_size({"width": width, "height": 900})
    number = page.locator(".vj-n > a").first
    if number.count():
        number.focus()
        page.wait_for_timeout(200)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= width, page.evaluate(WIDEST)
    page.evaluate("document.activeElement.blur()")


@pytest.mark.parametrize("name", PAGES)
def test_silent_accessible_and_as_wide_as_its_window(page: Page, address: str, name: str) -> None:
    """No request to another host, no message, no finding of axe in light or dark, at any width."""
    silent = opened(page, address + name)
    accessible(page)
    fits(page, 1440)
    page.emulate_media(color_scheme="dark")
    # Colours change gradually, and after a script has noticed.
    expect(page.locator("html")).not_to_have_attribute("data-theme", "light")
    page.evaluate(QUIET)
    accessible(page, COLOURS)
    fits(page, 768)
    fits(page, 320)
    silent()


@pytest.mark.parametrize("page", [(320, "light")], indirect=True, ids=str)
@pytest.mark.parametrize("name", KINDS)
def test_opened_on_a_phone(page: Page, address: str, name: str) -> None:
    """The same for a page that never saw a wider window."""
    silent = opened(page, address + name)
    accessible(page)
    fits(page, 320)
    silent()


# What a reader can act on, and is neither hidden nor taken out of the order on purpose.
REACHABLE = """() => {
    const all = document.querySelectorAll(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]');
    window.wanted = new Set([...all].filter(e =>
        e.checkVisibility({ visibilityProperty: true, opacityProperty: false })
        && !e.disabled && e.tabIndex >= 0 && !e.closest('[inert], dialog:not([open])')));
    return window.wanted.size;
}"""
STEP = """() => {
    const e = document.activeElement, s = getComputedStyle(e);
    window.wanted.delete(e);
    const box = e.getBoundingClientRect();
    return [e === document.body, e.outerHTML.slice(0, 160), s.outlineStyle,
            parseFloat(s.outlineWidth), s.outlineColor, box.width * box.height];
}"""


@pytest.mark.parametrize("name", CHAPTERS)
def test_keyboard_reaches_everything(page: Page, address: str, name: str) -> None:
    """Tab leads to all that can be acted on, and whatever has the focus shows it."""
    page.goto(address + name)
    count = page.evaluate(REACHABLE)
    assert count > 20
    unseen = []
    for _ in range(count + 20):
        page.keyboard.press("Tab")
        left, tag, style, width, colour, area = page.evaluate(STEP)
        if left:
            break
        if style == "none" or width < 1 or colour.endswith(", 0)") or not area:
            unseen.append(tag)
    assert not unseen, "\n".join(unseen[:5])
    missed = page.evaluate("[...window.wanted].map(e => e.outerHTML.slice(0, 160))")
    assert not missed, "\n".join(missed[:5])


def test_page_not_found_leads_home(page: Page, address: str) -> None:
    """From whatever depth, the 404 page finds the way to the beginning of the book."""
    page.goto(address + "notebooks/no/such/page.html")
    assert page.locator("h1").inner_text() == "The two lines part here"
    home = page.locator("#home")
    expect(home).not_to_have_attribute("href", "./")
    home.click()
    page.wait_for_url(address)
    assert page.locator("h1").inner_text().startswith("Vietnam–Japan")


@pytest.mark.parametrize(
    ("name", "last"), [("cheatsheet", "corpus.compare()"), ("syllabus", "cannot show")]
)
def test_one_sheet_of_paper(page: Page, address: str, name: str, last: str) -> None:
    """Printed on A4 it is a single page, and nothing on it is cut off."""
    page.goto(f"{address}notebooks/{name}.html")
    page.emulate_media(media="print")
    printed = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    assert len(printed.pages) == 1
    assert round(float(printed.pages[0].mediabox.width) / 72 * 25.4) == 210
    text = printed.pages[0].extract_text()
    for words in (last, "VJNOTES_LEXICON"):
        assert words in text
