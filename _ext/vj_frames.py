"""Data frames of pandas as tables of the book: heads that say what they head, no style of their
own, numbers at the right, and a region that scrolls where they are wider than the page."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform

NUMBER = re.compile(r"[-−]?\d[\d,]*(\.\d+)?%?|NaN|")
REGION = '<div class="vj-scroll" role="group" tabindex="0" aria-label="{}">'


def dressed(html: str, name: str = "Table") -> str:
    """The HTML of a data frame, fit for the book; ``name`` tells it from others of its page."""
    table = BeautifulSoup(html, "html.parser").select_one("table.dataframe")
    if table is None:
        return html
    del table["border"]
    for head in table.select("th"):
        if head.get_text():
            head["scope"] = "col" if head.find_parent("thead") else "row"
        else:
            head.name = "td"
    # Heads and the cells below them are counted from the right, as heads of rows may span some.
    columns = zip(*(row.select("td")[::-1] for row in table.select("tbody tr")), strict=False)
    heads = [row.select("td, th")[::-1] for row in table.select("thead tr:not(:has([colspan]))")]
    for place, column in enumerate(columns):
        if all(NUMBER.fullmatch(cell.get_text()) for cell in column):
            for cell in (*column, *(row[place] for row in heads)):
                cell["class"] = "num"
    return f"{REGION.format(name)}\n{table}\n</div>"


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
