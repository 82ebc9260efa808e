"""The dataset beside the book, in ``data/``, and its description for search engines.

It is made by the package from the same articles, so that what is downloaded is what is shown.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx

FOLDER = "data"
PAGE = "notebooks/data"


@cache
def files(root: Path) -> dict[str, bytes]:
    """The files of the dataset by name."""
    import vjnotes
    from vjnotes.dataset import build

    return build(vjnotes.load(root / "seeds"))


def describe(
    app: Sphinx, pagename: str, _: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Put the schema.org description on the page of the data, with addresses from there."""
    if pagename != PAGE:
        return
    about = json.loads(files(Path(app.srcdir))["dataset.jsonld"])
    base = app.config.html_baseurl or "../"
    for file in about["distribution"]:
        file["contentUrl"] = f"{base}{FOLDER}/{file['contentUrl']}"
    if app.config.html_baseurl:
        about["url"] = base + app.builder.get_target_uri(PAGE)
    text = json.dumps(about, ensure_ascii=False).replace("<", "\\u003c")
    script = f'<script type="application/ld+json">{text}</script>\n'
    context["metatags"] = context.get("metatags", "") + script


def place(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """In code that reads the data, name the published address, where there is one."""
    base = app.config.html_baseurl
    if docname != PAGE or not base:
        return
    for block in list(doctree.findall(nodes.literal_block)):
        block.rawsource = block.astext().replace(f'"../{FOLDER}/', f'"{base}{FOLDER}/')
        block[:] = [nodes.Text(block.rawsource)]


def write(app: Sphinx, exception: Exception | None) -> None:
    """Write the dataset, unless it was made from the same articles and rules."""
    if exception is not None or app.builder.format != "html":
        return
    folder = Path(app.outdir) / FOLDER
    stamp = Path(app.outdir).parent / ".dataset"
    key = app.config.vj_inputs
    if folder.is_dir() and stamp.is_file() and stamp.read_text("utf-8") == key:
        return
    folder.mkdir(exist_ok=True)
    made = files(Path(app.srcdir))
    for old in folder.iterdir():
        if old.name not in made:
            old.unlink()
    for name, data in made.items():
        (folder / name).write_bytes(data)
    stamp.write_text(key, "utf-8")


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("html-page-context", describe)
    app.connect("doctree-resolved", place)
    app.connect("build-finished", write)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
