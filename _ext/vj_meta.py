"""What machines read about each page: description, Open Graph card, citation tags, sitemap.

The description is the page's own (``description`` in its metadata), else its first paragraph.
Addresses are absolute where ``VJNOTES_BASE_URL`` is set; the sitemap needs it.
"""

from __future__ import annotations

import os
import tomllib
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config

SITE = "Vietnam–Japan Notes"
AUTHOR = "the Vietnam–Japan Notes contributors"
LIMIT = 200
WITHOUT_TEXT = {"search": f"Search the pages of {SITE}: its chapters, facts and glossary."}


def set_base(app: Sphinx, config: Config) -> None:
    """Take the base address from the environment."""
    base = os.environ.get("VJNOTES_BASE_URL", "").strip()
    if base:
        config.html_baseurl = base.rstrip("/") + "/"
    config.html_context["vj_base"] = config.html_baseurl
    # Taken here: later Sphinx sets the year of the copyright to that of SOURCE_DATE_EPOCH.
    config.html_context["vj_year"] = config.copyright
    project = tomllib.loads((Path(app.srcdir) / "pyproject.toml").read_text(encoding="utf-8"))
    config.html_context["vj_version"] = project["project"]["version"]


def describe(doctree: nodes.document) -> str:
    """The page's first paragraph, cut at a word."""
    for paragraph in doctree.findall(nodes.paragraph):
        if isinstance(paragraph.parent, nodes.section):
            text = " ".join(paragraph.astext().split())
            if len(text) > LIMIT:
                text = text[:LIMIT].rsplit(" ", 1)[0].rstrip(",;:") + " …"
            return text
    return ""


def tag(name: str, content: str, key: str = "name") -> str:
    return f'<meta {key}="{name}" content="{escape(content)}" />\n'


def add_tags(
    app: Sphinx, pagename: str, _: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Add the tags of one page to its head."""
    if doctree is None:
        said = WITHOUT_TEXT.get(pagename)
        if said:
            context["metatags"] = context.get("metatags", "") + tag("description", said)
        return
    found = next(doctree.findall(nodes.title), None)
    title = found.astext() if found is not None else SITE
    base = app.config.html_baseurl
    card = context.get("vj_card", "")
    image = base + card if base else context["pathto"](card, 1)
    kind = "website" if pagename == app.config.root_doc else "article"
    tags = [tag("author", AUTHOR)]
    stated = app.env.metadata.get(pagename, {}).get("description")
    description = str(stated) if stated else describe(doctree)
    if description:
        tags += [tag("description", description), tag("og:description", description, "property")]
    tags += [
        tag("og:title", title, "property"),
        tag("og:site_name", SITE, "property"),
        tag("og:type", kind, "property"),
        tag("og:image", image, "property"),
        tag("og:image:width", "1200", "property"),
        tag("og:image:height", "630", "property"),
        tag("og:image:alt", f"{title}: two bundles of lines draw closer", "property"),
        tag("twitter:card", "summary_large_image"),
        tag("citation_title", title if title == SITE else f"{title}, {SITE}"),
        tag("citation_author", AUTHOR),
        tag("citation_publication_date", app.config.html_context["vj_year"]),
        tag("citation_language", "en"),
    ]
    if base:
        address = base + app.builder.get_target_uri(pagename)
        tags += [tag("og:url", address, "property"), tag("citation_public_url", address)]
    context["metatags"] = context.get("metatags", "") + "".join(tags)


def write_sitemap(app: Sphinx, exception: Exception | None) -> None:
    """Write sitemap.xml, if the base address is known."""
    base = app.config.html_baseurl
    if exception is not None or app.builder.format != "html" or not base:
        return
    pages = sorted(app.env.found_docs)
    rows = [f"<url><loc>{escape(base + app.builder.get_target_uri(p))}</loc></url>" for p in pages]
    Path(app.outdir, "sitemap.xml").write_text(
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
        + "\n".join(rows)
        + "\n</urlset>\n",
        encoding="utf-8",
    )


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("config-inited", set_base)
    app.connect("html-page-context", add_tags)
    app.connect("build-finished", write_sitemap)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
