"""The card of each page: the picture that is shown where somebody shares its address.

The two bundles of lines of the landing page, computed from the facts, with the page's title
between them; in the colours and the typeface of the book.
"""

from __future__ import annotations

import io
import re
import tempfile
import textwrap
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from docutils import nodes
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from matplotlib import font_manager
from matplotlib.figure import Figure
from PIL import Image
from sphinx.application import Sphinx

import vjnotes as vj
from vjnotes.charts.hero import HIGH as ART_HIGH
from vjnotes.charts.hero import WIDE as ART_WIDE
from vjnotes.charts.hero import Art
from vjnotes.charts.levels import steps

WIDE, HIGH = 1200, 630
DPI = 100
EDGE = 40  # of paper above and below the lines
FONT = "newsreader-display-latin.woff2"
COLOUR = re.compile(r"--vj-([\w-]+): (#[0-9A-F]{6});")
SIZES = range(80, 44, -4)  # of a title, in pixels
BREADTH = 0.5  # of a letter of this typeface, on the average, by its size
ROOM = 560  # pixels between the first stitch and the second
LINES = 3


@dataclass(frozen=True)
class Look:
    """What all cards share: the book's colours, its typeface as matplotlib reads it, the lines."""

    colours: dict[str, str]
    font: font_manager.FontProperties
    art: Art


@cache
def look(root: Path) -> Look:
    """Read the look of the book in this folder, once."""
    css = (root / "static" / "tokens.css").read_text(encoding="utf-8")
    # The light colours come first.
    colours = dict(reversed(COLOUR.findall(css)))
    face = TTFont(root / "static" / "fonts" / FONT)
    face.flavor = None
    with tempfile.NamedTemporaryFile(suffix=".ttf", delete=False) as plain:
        face.save(plain)
    font_manager.fontManager.addfont(plain.name)
    years = [level.year for level in steps(vj.load(root / "seeds").facts())]
    return Look(colours, font_manager.FontProperties(fname=plain.name), Art(years))


def fitted(title: str) -> tuple[list[str], int]:
    """The lines of a title and their size in pixels: as large as three lines allow."""
    for size in SIZES:
        lines = textwrap.wrap(title, width=int(ROOM / (size * BREADTH)))
        if len(lines) <= LINES:
            break
    return lines[:LINES], size


def card(root: Path, title: str, site: str) -> bytes:
    """The card of one page as a PNG of 1200 by 630 pixels: its title, and below that, if it is
    another, the name of the book in the folder ``root``."""
    seen = look(root)
    ink = seen.colours
    figure = Figure(figsize=(WIDE / DPI, HIGH / DPI), dpi=DPI, facecolor=ink["paper"])
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, ART_WIDE), ylim=(ART_HIGH * (1 + EDGE / HIGH), -ART_HIGH * EDGE / HIGH))
    axes.axis("off")
    for sign, colour in ((-1, "jp"), (1, "vn")):
        # From the inner one every other, as a card is shown small.
        for points, width, opacity in list(seen.art.bundle(sign))[::-2]:
            axes.plot(*zip(*points, strict=True), color=ink[colour], lw=width * 0.8, alpha=opacity)
    for x, top, foot in seen.art.stitches():
        axes.plot([x, x], [top, foot], color=ink["gold"], lw=1.6, marker="o", ms=6)
    lines, size = fitted(title)
    left = seen.art.stitch(seen.art.years[0]) / ART_WIDE + 0.03
    write = partial(axes.text, left, transform=axes.transAxes, font=seen.font)
    said = "\n".join(lines)
    write(0.53, said, size=size * 72 / DPI, color=ink["ink"], va="center", linespacing=1.05)
    if title != site:
        write(0.24, site, size=21, color=ink["ink-2"])
    drawn = io.BytesIO()
    figure.savefig(drawn, format="png", metadata={"Software": None})
    small = io.BytesIO()
    Image.open(drawn).convert("RGB").quantize(32, dither=Image.Dither.NONE).save(
        small, "PNG", optimize=True
    )
    return small.getvalue()


def write_card(
    app: Sphinx, pagename: str, _: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Draw the page's card beside the pages; its place is left in ``vj_card``."""
    if doctree is None or app.builder.format != "html":
        return
    found = next(doctree.findall(nodes.title), None)
    site = app.config.project
    picture = f"_static/cards/{pagename.replace('/', '-')}.png"
    to = Path(app.outdir, picture)
    to.parent.mkdir(parents=True, exist_ok=True)
    to.write_bytes(card(Path(app.srcdir), found.astext() if found is not None else site, site))
    context["vj_card"] = picture


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("html-page-context", write_card)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
