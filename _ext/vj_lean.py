"""Leave out what is not used: scripts and styles of a page, files of the theme."""

from __future__ import annotations

import re
from pathlib import Path
from shutil import rmtree
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

# Ours is in static/page.css. This one gets its checksum or not depending on what was built
# before, so that two builds of the same sources would differ.
CELLS = re.compile(r"mystnb\.\w+\.css")
COPY_BUTTON = ("clipboard.min.js", "copybutton.js", "copybutton.css")


# The theme's icons, of which a few are drawn by our style, and maps for its own developers.
UNUSED = ("**/*.map", "scripts/fontawesome.js*", "vendor/fontawesome", "mystnb.*.css")


def _name(asset: Any) -> str:
    return str(getattr(asset, "filename", asset) or "").rsplit("/", 1)[-1]


def _is_widget_state(asset: Any) -> bool:
    """Live widgets are not shown on a page without a kernel; their state has random names."""
    return "widget-state" in str(getattr(asset, "attributes", {}).get("type", ""))


def leave_out(
    app: Sphinx,
    pagename: str,
    templatename: str,
    context: dict[str, Any],
    doctree: nodes.document | None,
) -> None:
    """Drop cell styles, widget state, and the copy button where there is no code."""
    has_code = doctree is not None and next(doctree.findall(nodes.literal_block), None) is not None
    for kind in ("script_files", "css_files"):
        context[kind] = [
            f
            for f in context[kind]
            if not CELLS.match(_name(f))
            and not _is_widget_state(f)
            and (has_code or _name(f) not in COPY_BUTTON)
        ]


def clear(app: Sphinx, problem: Exception | None) -> None:
    """Remove the files of the theme that no page asks for."""
    if app.builder.format != "html" or problem is not None:
        return
    static = Path(app.outdir, "_static")
    for found in [f for pattern in UNUSED for f in static.glob(pattern)]:
        if found.is_dir():
            rmtree(found)
        else:
            found.unlink(missing_ok=True)


def setup(app: Sphinx) -> dict[str, bool]:
    # Jupyter Book sets it for an extension that we leave out.
    app.add_config_value("comments_config", {}, "html")
    app.connect("html-page-context", leave_out, priority=900)
    app.connect("build-finished", clear)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
