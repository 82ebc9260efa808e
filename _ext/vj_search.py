"""The search: every section, chart, fact and term with its words, for ``static/search.js``.

Sphinx's own index knows whole pages, without their numbers, and reads each page again to show
an excerpt, which a browser refuses where the book is opened from files. This one holds the words
that a reader sees, place by place, packed, and is a script, so that files will do.
"""

from __future__ import annotations

import gzip
import json
from base64 import b64encode
from pathlib import Path

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString
from bs4.filter import SoupStrainer
from sphinx.application import Sphinx

INDEX = "searchindex.js"
# Not read on the page, or there already in another form: code, hover cards, the second drawing
# of a chart and its table, states of explorers, the facts that the page of sources has in full.
UNREAD = (
    "script, style, form, [hidden], .headerlink, .vj-card, .vj-pad, .vj-sr, .vj-narrow, .vj-used, "
    ".vj-perma, .vj-dl, .vj-explore, .vj-facts, .vj-data, .vj-run, details.hide, .field-list, "
    ".prev-next-footer"
)
PLACES = "section[id], .vj-fig[id], .vj-keypoints[id], .vj-ev[id], dt[id]"
NAMES = "h1, h2, h3, h4, .vj-fig__t, .admonition-title, .vj-ev__k, dt"
INLINE = frozenset(
    ("a", "abbr", "b", "cite", "code", "em", "i", "mark", "q", "span", "strong", "sub", "sup")
)
ENTRIES = ("li", "td", "th")  # a dot stands between them


def words(tag: Tag, between: str = " ") -> str:
    """The text of a tag, with ``between`` around its blocks; of a chart, what it says of itself."""
    parts: list[str] = []

    def take(at: Tag) -> None:
        for child in at.children:
            if type(child) is NavigableString:
                parts.append(child)
            elif isinstance(child, Tag):
                apart = "" if child.name in INLINE else "\0"
                parts.append(apart)
                if child.name == "svg":
                    parts.append(str(child.get("aria-label", "")))
                else:
                    take(child)
                parts.append(" ·\0" if child.name in ENTRIES else apart)

    take(tag)
    blocks = (" ".join(block.split()) for block in "".join(parts).split("\0"))
    return between.join(block for block in blocks if block.strip("·")).removesuffix(" ·")


def places(html: str) -> list[tuple[str, str, str]]:
    """The places of a page in their order: anchor, name, and the words that no place inside has.

    The first is the page itself, without an anchor and with its title.
    """
    soup = BeautifulSoup(html, "html.parser", parse_only=SoupStrainer("article"))
    for tag in soup.select(UNREAD):
        tag.decompose()
    found: list[tuple[str, str, str]] = []
    for place in reversed(soup.select(PLACES)):
        name = place if place.name == "dt" else place.select_one(NAMES)
        named = words(name, ", ") if name else ""
        if "sig-object" in place.get_attribute_list("class"):
            named = str(place["id"])
        if name:
            name.clear()
        about = place.find_next_sibling("dd") if place.name == "dt" else place
        found.append((str(place["id"]), named, words(about) if about else ""))
        if about:
            about.clear()
    found.reverse()
    if found:
        found[0] = ("", *found[0][1:])
    return [place for place in found if place[1]]


def write(app: Sphinx, exception: Exception | None) -> None:
    """Write the places of all pages, in the order of the book."""
    if exception is not None or app.builder.name != "html":
        return
    root = app.config.root_doc
    out = Path(app.outdir)
    pages = [
        [f"{name}.html", places((out / f"{name}.html").read_text("utf-8"))]
        for name in (root, *app.env.toctree_includes.get(root, []))
    ]
    data = json.dumps([page for page in pages if page[1]], ensure_ascii=False).encode()
    packed = b64encode(gzip.compress(data, mtime=0)).decode()
    (out / INDEX).write_text(f'const VJ_PAGES = "{packed}";\n', encoding="utf-8")


def replace(app: Sphinx) -> None:
    """Leave out Sphinx's own page of search and index; ours is ``_templates/search.html``."""
    if app.builder.name == "html":
        app.builder.search = False  # type: ignore[attr-defined]
        app.config.html_additional_pages["search"] = "search.html"


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("builder-inited", replace)
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
