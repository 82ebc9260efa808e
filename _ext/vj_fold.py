"""Put folded code after what it makes, on the page as in the order of reading and of the keyboard.

Moving it by style alone (``order`` with ``reading-flow``) leaves its summary out of reach of Tab.
"""

from __future__ import annotations

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.transforms.post_transforms import SphinxPostTransform


class CodeLast(SphinxPostTransform):
    """Moves the folded input of a cell behind the cell's output."""

    default_priority = 200  # once myst-nb has folded it, at 199
    formats = ("html",)

    def run(self, **kwargs: object) -> None:
        for cell in self.document.findall(nodes.container):
            if cell.get("nb_element") == "cell_code" and cell.get("hide_mode") == "input":
                cell.children.append(cell.children.pop(0))


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_post_transform(CodeLast)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
