"""Data frames of pandas as tables of the book: heads that say what they head, no style of their
own, and a region that scrolls where they are wider than the page."""

from __future__ import annotations

import re

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform

STYLE = re.compile(r"<style scoped>.*?</style>\s*", re.DOTALL)
EMPTY = re.compile(r"<th([^>]*)></th>")
HEAD = re.compile(r"<th(?=[ >])")
REGION = '<div class="vj-scroll" role="group" tabindex="0" aria-label="{}">'


def dressed(html: str, name: str = "Table") -> str:
    """The HTML of a data frame, fit for the book; ``name`` tells it from others of its page."""
    html = EMPTY.sub(r"<td\1></td>", STYLE.sub("", html))
    html = html.replace(' border="1" class="dataframe"', ' class="dataframe"')
    head, end, body = html.partition("</thead>")
    html = HEAD.sub('<th scope="col"', head) + end + HEAD.sub('<th scope="row"', body)
    return f"{REGION.format(name)}\n{html}\n</div>"


class Frames(SphinxPostTransform):
    """Dresses each data frame among the outputs of a page."""

    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs: object) -> None:
        found = 0
        for raw in self.document.findall(nodes.raw):
            if raw.get("format") == "html" and 'class="dataframe"' in raw.astext():
                found += 1
                html = dressed(raw.astext(), f"Table {found}" if found > 1 else "Table")
                raw.rawsource = html
                raw.children = [nodes.Text(html)]


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_post_transform(Frames)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
