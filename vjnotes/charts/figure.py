"""A figure: its finding, two drawings, its note, sources, data and table."""

import base64
import io
import math
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vjnotes import evidence, tables, wording
from vjnotes.charts.canvas import Canvas, wrap
from vjnotes.charts.style import styled
from vjnotes.charts.svg import inline
from vjnotes.errors import OutputError, one_line
from vjnotes.fact import Fact
from vjnotes.files import write_whole
from vjnotes.markup import dressed, esc
from vjnotes.publish import csv_bytes

COLUMNS = (
    *("id", "source", "metric", "subject", "object", "value", "unit", "approx"),
    *("period", "start", "end", "status", "said_by", "quote"),
)
"""The columns of a figure's data, as of a fact."""

WIDE, NARROW = 720, 320


@dataclass
class Figure:
    r"""What a chart function returns; a notebook or the book shows it as a figure.

    >>> from vjnotes import charts
    >>> figure = charts.two_way_trade(facts)
    >>> print(figure.title)
    Two-way trade rose from 15.2 to 19.2 billion USD between 2021 and 2023
    >>> figure.csv().count("\n") > len(figure.facts)
    True

    Parameters
    ----------
    key
        The word its id and its files are named by: ``fig-KEY``, ``KEY.csv``.
    title
        The finding, computed from the facts.
    subtitle
        What is plotted, in what unit, and how to read it.
    kind
        The type of chart, for the alt text.
    data
        What it shows in words, for the alt text.
    facts
        The facts it shows; the source of its links, its data and its table.
    draw
        Draws it on a canvas; called for the wide and for the narrow one.
    note
        What else a reader must mind.
    columns
        The columns of its table (see :func:`vjnotes.tables.show`).
    """

    key: str
    title: str
    subtitle: str
    kind: str
    data: str
    facts: Sequence[Fact]
    draw: Callable[[Canvas], None]
    note: str = ""
    columns: Sequence[str | tuple[str, str]] | None = None

    @property
    def alt(self) -> str:
        """Type, data and finding, for those who do not see it."""
        return f"{self.kind}. {self.data} Finding: {self.title}."

    def canvas(self, *, narrow: bool = False) -> Canvas:
        """The drawing, for a page 720 pixels wide or for a phone."""
        with styled():
            canvas = Canvas(NARROW if narrow else WIDE, narrow=narrow)
            self.draw(canvas)
        return canvas

    def matplotlib(self, *, narrow: bool = False) -> Any:
        """The drawing as a :class:`matplotlib.figure.Figure`, to save or to change."""
        return self.canvas(narrow=narrow).figure

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it as a picture that stands alone, with its title, note and sources.

        >>> from tempfile import TemporaryDirectory
        >>> from vjnotes import charts
        >>> with TemporaryDirectory() as folder:
        ...     charts.two_way_trade(facts).save(f"{folder}/trade.png")

        Parameters
        ----------
        path
            Where; its ending says what kind of picture: ``.png``, ``.svg``, ``.pdf`` and others.

        Raises
        ------
        OutputError
            The file cannot be written, or is no picture by its ending.
        """
        file, canvas, out = Path(path), self.canvas(), io.BytesIO()
        source = f"Source: {'; '.join(evidence.outlets(self.facts).values())}."
        title, below = wrap(self.title, WIDE, 18, bold=True), wrap(self.subtitle, WIDE, 14)
        foot = [line for text in (self.note, source) if text for line in wrap(text, WIDE, 12)]
        with styled():
            y = canvas.lines(
                0, -24 * (len(title) + len(below)), title, size=18, bold=True, leading=24
            )
            canvas.lines(0, y, below, size=14)
            canvas.lines(0, canvas.high + 28, foot, size=12)
            try:
                canvas.figure.savefig(
                    out,
                    format=file.suffix[1:].lower() or "png",
                    dpi=200,
                    transparent=False,
                    facecolor="white",
                    bbox_inches="tight",
                    pad_inches=0.2,
                )
            except ValueError as problem:
                raise OutputError(one_line(problem), where=file) from None
        write_whole(file, [out.getvalue()])

    def svg(self, *, narrow: bool = False) -> str:
        """The drawing as SVG for a page."""
        key = f"{self.key}-{'n' if narrow else 'w'}"
        return inline(self.matplotlib(narrow=narrow), key, self.alt)

    def csv(self) -> str:
        """The facts it shows, as CSV with a header."""
        return csv_bytes((fact.as_dict() for fact in self.facts), COLUMNS).decode()

    def table(self) -> str:
        """The HTML of the table of its data."""
        caption = f"Data: {wording.capital(self.title)}"
        return str(tables.show(self.facts, caption=caption, columns=self.columns))

    def __str__(self) -> str:
        data = self.csv().encode()
        size = max(1, math.ceil(len(data) / 1024))
        href = "data:text/csv;charset=utf-8;base64," + base64.b64encode(data).decode()
        note = f"<p>{esc(self.note)}</p>\n" if self.note else ""
        return (
            f'<figure class="vj-fig" id="fig-{esc(self.key)}">\n<figcaption>\n'
            f'<p class="vj-fig__t">{esc(self.title)}</p>\n'
            f'<p class="vj-fig__s">{esc(self.subtitle)}</p>\n</figcaption>\n'
            f'<div class="vj-wide">{self.svg()}</div>\n'
            f'<div class="vj-narrow">{self.svg(narrow=True)}</div>\n'
            f'<div class="vj-fig__f">\n{note}<p>Source: {evidence.source_links(self.facts)}. '
            f'<a class="vj-dl" download="{esc(self.key)}.csv" href="{href}">'
            f"Download the data (CSV, {size}&nbsp;kB)</a></p>\n</div>\n"
            '<details class="vj-data"><summary>Show the data as a table</summary>\n'
            f"{self.table()}\n</details>\n</figure>"
        )

    def __repr__(self) -> str:
        return f"{self.title}\n{self.subtitle}\n[{self.alt}]"

    def _repr_html_(self) -> str:
        return dressed(str(self))
