"""Leave out of each page the scripts and styles that it does not use."""

from __future__ import annotations

from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

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
    """Drop the copy button's files from pages without code."""
    if doctree is not None and next(doctree.findall(nodes.literal_block), None) is not None:
        return
    for kind in ("script_files", "css_files"):
        context[kind] = [f for f in context[kind] if _name(f) not in COPY_BUTTON]


def setup(app: Sphinx) -> dict[str, bool]:
    # Jupyter Book sets it for an extension that we leave out.
    app.add_config_value("comments_config", {}, "html")
    app.connect("html-page-context", leave_out, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
