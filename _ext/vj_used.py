"""The way back from evidence: under each fact, where the book uses it.

The page of sources leaves ``<span class="vj-used" data-fact="ID"></span>``; once all pages
are written, it is filled with links to the figures and sections that lead to that fact.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from os.path import relpath
from pathlib import Path
from posixpath import dirname

from sphinx.application import Sphinx

SOURCES = "notebooks/09-sources"
ROOT = "index"
NOT_A_USE = {SOURCES, "notebooks/10-explore", "search", "404"}
SLOT = re.compile(r'(<span class="vj-used" data-fact="([^"]+)">).*?(</span>)', re.S)
TARGET = re.compile(r"(?:^|/)09-sources\.html#([\w-]+)$")
POINTS = "key-points"  # the anchor of a chapter's key points
VOID = {"br", "hr", "img", "input", "link", "meta", "source", "wbr"}


@dataclass
class _Open:
    tag: str
    anchor: str | None = None
    names: bool = False
    explorer: bool = False  # its states come and go: nothing to lead to
    text: list[str] = field(default_factory=list)


class Uses(HTMLParser):
    """Collects (fact, anchor) pairs of one page, and the names of its anchors."""

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[_Open] = []
        self.found: dict[tuple[str, str], None] = {}
        self.names: dict[str, str] = {}
        self.inside = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = dict(attrs)
        classes = (at.get("class") or "").split()
        if tag == "article":
            self.inside += 1
        if tag == "a" and self.inside and not any(o.explorer for o in self.stack):
            target = TARGET.search(at.get("href") or "")
            if target:
                self.found[(target[1], self.anchor())] = None
        if tag in VOID:
            return
        opened = _Open(tag)
        opened.explorer = "vj-explore" in classes
        points = "vj-keypoints" in classes
        if at.get("id") and (tag == "section" or points or "vj-fig" in classes):
            opened.anchor = at["id"]
        opened.names = tag in {"h1", "h2", "h3"} or "vj-fig__t" in classes
        if "admonition-title" in classes and self.stack and self.stack[-1].anchor == POINTS:
            opened.names = True
        self.stack.append(opened)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass  # <path/> and the like hold nothing

    def handle_endtag(self, tag: str) -> None:
        while any(o.tag == tag for o in self.stack):
            closed = self.stack.pop()
            if closed.names and self.anchor():
                self.names.setdefault(self.anchor(), " ".join("".join(closed.text).split()))
            if closed.tag == tag:
                break
        if tag == "article":
            self.inside -= 1

    def handle_data(self, data: str) -> None:
        if any(o.tag == "a" for o in self.stack) and data.strip() == "#":
            return  # the permalink of a heading
        for opened in self.stack:
            if opened.names:
                opened.text.append(data)

    def anchor(self) -> str:
        """The innermost open section or figure."""
        return next((o.anchor for o in reversed(self.stack) if o.anchor), "")


def links(pages: Iterable[tuple[str, str]]) -> dict[str, str]:
    """For each fact the HTML of links to its uses, in the order of ``pages`` (name, html)."""
    out: dict[str, list[str]] = {}
    for name, html in pages:
        uses = Uses()
        uses.feed(html)
        title = next(iter(uses.names.values()), name) if name != ROOT else "the first page"
        href = escape(relpath(f"{name}.html", dirname(SOURCES)).replace("\\", "/"))
        places: dict[str, list[str]] = {}
        for fact, anchor in uses.found:
            label = uses.names.get(anchor, title)
            word = label
            if anchor.startswith("fig-"):
                word, label = "figure", f"figure: {label}"
            elif anchor == next(iter(uses.names), ""):
                word = label = "opening"
            places.setdefault(fact, []).append(
                f'<a href="{href}#{escape(anchor)}" aria-label="{escape(title)}, {escape(label)}">'
                f"{escape(word)}</a>"
            )
        for fact, row in places.items():
            out.setdefault(fact, []).append(f"{escape(title)} ({', '.join(row)})")
    return {fact: ", ".join(row) for fact, row in out.items()}


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
