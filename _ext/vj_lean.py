"""Leave out what is not used or said twice: scripts, styles, cards, files of the theme."""

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
# What the theme brings along in _static and no page asks for: a second set of icons and their
# fonts (ours are in static/furniture.css), source maps, translations, and its own templates.
UNUSED = (
    "**/*.map",
    "mystnb.*.css",
    "*webpack-macros.html",
    "locales",
    "scripts/fontawesome.js*",
    "searchtools.js",
    "sphinx_highlight.js",
    "language_data.js",
    "vendor/fontawesome",
)
FOR_CODE = ("clipboard.min.js", "copybutton.js", "copybutton.css", "pygments.css")
FOR_LANDING = ("landing.css",)
# Its values are set by a script in the page, which cannot wait.
AT_ONCE = ("documentation_options.js",)
CARD = re.compile(r'<span class="vj-card" id="([^"]+)"([^>]*>.*?</span></span>)(?=</span>)', re.S)
# Parts of code that look like the rest of it: names, brackets, blanks.
PLAIN = re.compile(r'<span class="(?:n|p|w)">([^<]*)</span>')
DESCRIBED = re.compile(r'(?<= aria-describedby=")[^"]+')


def _name(asset: Any) -> str:
    return str(getattr(asset, "filename", asset) or "").rsplit("/", 1)[-1]


def _is_widget_state(asset: Any) -> bool:
    """Live widgets are not shown on a page without a kernel; their state has random names."""
    return "widget-state" in str(getattr(asset, "attributes", {}).get("type", ""))


def _deferred(script: Any) -> Any:
    """The same script, fetched beside the page and run after it."""
    name = _name(script)
    if not name or name in AT_ONCE or "defer" in script.attributes:
        return script
    return type(script)(
        script.filename, priority=script.priority, defer="defer", **script.attributes
    )


def one_of_each(body: str) -> str:
    """A page on which numbers that stand on the same words share one card.

    It stays under the first of them; static/book.js brings it to the others.
    """
    ids: dict[str, str] = {}
    first: dict[str, str] = {}

    def shared(card: re.Match[str]) -> str:
        ids[card[1]] = first.setdefault(card[2], card[1])
        return card[0] if ids[card[1]] == card[1] else ""

    body = CARD.sub(shared, body)
    return DESCRIBED.sub(lambda named: ids.get(named[0], named[0]), body)


def leave_out(
    app: Sphinx, pagename: str, _: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Drop what this page does not use; let its scripts hold up nothing."""
    dropped = {"sphinx_highlight.js"}  # static/book.js marks what was searched for
    context["body"] = PLAIN.sub(r"\1", one_of_each(context.get("body", "")))
    if doctree is None or next(doctree.findall(nodes.literal_block), None) is None:
        dropped.update(FOR_CODE)
    if pagename != app.config.root_doc:
        dropped.update(FOR_LANDING)
    for kind in ("script_files", "css_files"):
        context[kind] = [
            f
            for f in context[kind]
            if not CELLS.match(_name(f)) and not _is_widget_state(f) and _name(f) not in dropped
        ]
    context["script_files"] = [_deferred(f) for f in context["script_files"]]


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
