"""The way back from evidence: under each fact, where the book uses it.

The page of sources leaves ``<span class="vj-used" data-fact="ID"></span>``; once all pages
are written, it is filled with links to the figures and sections that lead to that fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from os.path import relpath
from pathlib import Path
from posixpath import dirname

from bs4 import BeautifulSoup, Tag
from bs4.filter import SoupStrainer
from sphinx.application import Sphinx

SOURCES = "notebooks/09-sources"
ROOT = "index"
NOT_A_USE = {SOURCES, "notebooks/10-explore", "search", "404"}
SLOT = re.compile(r'(<span class="vj-used" data-fact="([^"]+)">).*?(</span>)', re.S)
TARGET = re.compile(r"(?:^|/)09-sources\.html#([\w-]+)$")
EXPLORER = ".vj-explore"  # its states come and go: nothing to lead to
PLACES = "section[id], .vj-fig[id], .vj-keypoints[id]"
NAMES = "h1, h2, h3, .vj-fig__t, .vj-keypoints > .admonition-title"


def words(name: Tag) -> str:
    """The words of a heading without its permalink."""
    return " ".join("".join(t for t in name.strings if t.strip() != "#").split())


def anchor(tag: Tag) -> str:
    """The innermost section, figure or list of key points that holds a tag."""
    around = next((p for p in tag.parents if p.css.match(PLACES)), None)
    return str(around["id"]) if around else ""


def links(pages: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each fact the HTML of links to its uses, in the order of ``pages`` (name, html)."""
    out: dict[str, list[str]] = {}
    for name, html in pages:
        soup = BeautifulSoup(html, "html.parser", parse_only=SoupStrainer("article"))
        for explorer in soup.select(EXPLORER):
            explorer.decompose()
        names: dict[str, str] = {}
        for tag in soup.select(NAMES):
            names.setdefault(anchor(tag), words(tag))
        title = next(iter(names.values()), name) if name != ROOT else "the first page"
        href = escape(relpath(f"{name}.html", dirname(SOURCES)).replace("\\", "/"))
        places: dict[str, dict[str, None]] = {}
        for tag in soup.select('a[href*="09-sources.html#"]'):
            if target := TARGET.search(str(tag["href"])):
                places.setdefault(target[1], {})[anchor(tag)] = None
        for fact, anchors in places.items():
            row = ", ".join(
                f'<a href="{href}#{escape(at)}" aria-label="{escape(title)}, {escape(label)}">'
                f"{escape(word)}</a>"
                for at in anchors
                for word, label in [_named(at, names, title)]
            )
            out.setdefault(fact, []).append(f"{escape(title)} ({row})")
    return {fact: ", ".join(rows) for fact, rows in out.items()}


def _named(at: str, names: dict[str, str], title: str) -> tuple[str, str]:
    """What a place of a page is called: in the list, and by itself."""
    label = names.get(at, title)
    if at.startswith("fig-"):
        return "figure", f"figure: {label}"
    return ("opening", "opening") if at == next(iter(names), "") else (label, label)


def fill(app: Sphinx, exception: Exception | None) -> None:
    """Fill the slots of the page of sources."""
    page = Path(app.outdir) / f"{SOURCES}.html"
    if exception is not None or app.builder.name != "html" or not page.is_file():
        return
    order = [app.config.root_doc, *app.env.toctree_includes.get(app.config.root_doc, [])]
    names = [n for n in order if n not in NOT_A_USE]
    found = links((n, (Path(app.outdir) / f"{n}.html").read_text("utf-8")) for n in names)

    def used(slot: re.Match[str]) -> str:
        row = found.get(slot[2])
        return slot[1] + (f"Used in {row}" if row else "Used nowhere else") + slot[3]

    page.write_text(SLOT.sub(used, page.read_text("utf-8")), "utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("build-finished", fill)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
