"""Where a chapter can be run: in the reader's own browser, on Binder or on Colab, or in the page.

The first needs what ``lite/`` builds beside the pages, Binder and Colab the repository's address
(see ``vj_repository``); what is missing is not offered.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.config import Config
from sphinx.transforms.post_transforms import SphinxPostTransform

LITE = "lite"
PLACE = 'class="vj-lab"'
"""The mark in a page where its own cells go."""
FORGE = re.compile(r"https://github\.com/(?P<name>[^/]+/[^/]+)")


def look(app: Sphinx, config: Config) -> None:
    """See what was built beside the pages."""
    config.vj_lite = (Path(app.outdir) / LITE / "jupyter-lite.json").is_file()
    config.vj_cost = tomllib.loads((Path(app.srcdir) / LITE / "runtime.toml").read_text("utf-8"))[
        "cost"
    ]


def services(config: Config, path: str) -> list[tuple[str, str]]:
    """Name and address of each service that runs the notebook at ``path`` from the repository."""
    context = config.html_context
    found = FORGE.fullmatch(context.get("vj_repository") or "")
    if found is None:
        return []
    name, branch = found["name"], context["vj_branch"]
    return [
        ("Binder", f"https://mybinder.org/v2/gh/{name}/{branch}?urlpath=lab/tree/{path}"),
        ("Colab", f"https://colab.research.google.com/github/{name}/blob/{branch}/{path}"),
    ]


class Run(SphinxPostTransform):
    """Puts the ways to run a chapter under its first paragraph, and the page's own cells."""

    default_priority = 900
    formats = ("html",)

    def run(self, **kwargs: object) -> None:
        path = Path(str(self.env.doc2path(self.env.docname, base=False)))
        if path.suffix != ".ipynb" or self.app.builder.name != "html":
            return
        self.fill_lab(path)
        first = next(self.document.findall(nodes.paragraph), None)
        context = {
            "lite": self.app.config.vj_lite,
            "cost": self.app.config.vj_cost,
            "root": "../" * (len(path.parts) - 1),
            "path": path.as_posix(),
            "services": services(self.app.config, path.as_posix()),
        }
        if first is not None and (context["lite"] or context["services"]):
            at = first.parent.index(first) + 1
            first.parent.insert(at, self.raw("run.html", context))

    def fill_lab(self, path: Path) -> None:
        for place in list(self.document.findall(nodes.raw)):
            if PLACE in place.astext():
                context = {"cost": self.app.config.vj_cost, "root": "../" * (len(path.parts) - 1)}
                new = [self.raw("lab.html", context)] if self.app.config.vj_lite else []
                place.parent.replace(place, new)

    def raw(self, template: str, context: dict[str, Any]) -> nodes.raw:
        html = self.app.builder.templates.render(template, context)
        return nodes.raw("", html, format="html")


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_config_value("vj_lite", False, "env")
    app.add_config_value("vj_cost", {}, "env")
    app.connect("config-inited", look)
    app.add_post_transform(Run)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
