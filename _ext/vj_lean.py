"""Leave out of each page the scripts and styles that it does not use."""

from __future__ import annotations

import re
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

# Ours is in static/page.css. This one gets its checksum or not depending on what was built
# before, so that two builds of the same sources would differ.
CELLS = re.compile(r"mystnb\.\w+\.css")
COPY_BUTTON = ("clipboard.min.js", "copybutton.js", "copybutton.css")


def _name(asset: Any) -> str:
    return str(getattr(asset, "filename", asset) or "").rsplit("/", 1)[-1]


def leave_out(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Drop the style of notebook cells, and the copy button from pages without code."""
    has_code = doctree is not None and next(doctree.findall(nodes.literal_block), None) is not None
    for kind in ("script_files", "css_files"):
        context[kind] = [
            f
            for f in context[kind]
            if not CELLS.match(_name(f)) and (has_code or _name(f) not in COPY_BUTTON)
        ]


def setup(app: Sphinx) -> dict[str, bool]:
    # Jupyter Book sets it for an extension that we leave out.
    app.add_config_value("comments_config", {}, "html")
    app.connect("html-page-context", leave_out, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
