"""A drawing surface in CSS pixels, y downwards, on which labels know their own size."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from vjnotes import evidence
from vjnotes.charts.style import AXIS, GRID, INK, INK2, PAPER, styled
from vjnotes.fact import Fact

Align = Literal["left", "center", "right"]
Point = tuple[float, float]

_ASCENT, _DESCENT = 0.76, 0.22  # of the size: as high and as deep as letters reach
SMALLEST = 12.5  # on a phone: above 11 pixels where 320 pixels of screen leave 288 for a figure
_MIDDLE = 0.36  # the baseline lies this far below the middle of a line


@dataclass(frozen=True, slots=True)
class Box:
    """Where a label stands."""

    x0: float
    y0: float
    x1: float
    y1: float
    text: str = ""
    size: float = 0

    def meets(self, other: Box, gap: float = 0) -> bool:
        """Whether two boxes come closer than ``gap``."""
        return (
            self.x0 < other.x1 + gap
            and other.x0 < self.x1 + gap
            and self.y0 < other.y1 + gap
            and other.y0 < self.y1 + gap
        )


@cache
def width(text: str, size: float = 13, bold: bool = False) -> float:
    """How wide a label is, in pixels."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    with styled():
        font = FontProperties(
            family="Be Vietnam Pro", weight="semibold" if bold else "normal", size=size
        )
        measured, _, _ = text_to_path.get_text_width_height_descent(text, font, ismath=False)
    return float(measured)


def wrap(text: str, room: float, size: float = 13, bold: bool = False) -> list[str]:
    """``text`` in lines no wider than ``room``; a longer word gets a line of its own."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and width(f"{lines[-1]} {word}", size, bold) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


class Canvas:
    """A figure of a given width; its height may be set at the end.

    ``labels`` holds the box of every label drawn, for layout and for tests.
    """

    def __init__(self, wide: float, high: float = 300, *, narrow: bool = False) -> None:
        from matplotlib.figure import Figure

        self.wide = wide
        self.narrow = narrow
        self.labels: list[Box] = []
        self.figure = Figure(figsize=(wide / 72, high / 72))
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set_axis_off()
        self.axes.set_xlim(0, wide)
        self.high = high

    @property
    def high(self) -> float:
        """The height in pixels."""
        return self._high

    @high.setter
    def high(self, value: float) -> None:
        self._high = value
        self.figure.set_size_inches(self.wide / 72, value / 72)
        self.axes.set_ylim(value, 0)

    def label(
        self,
        x: float,
        y: float,
        text: str,
        fact: Fact | None = None,
        *,
        size: float = 13,
        bold: bool = False,
        color: str = INK,
        align: Align = "left",
        middle: bool = False,
        if_free: bool = False,
    ) -> bool:
        """Write one line, ``y`` being its baseline, or its middle; a fact makes it a link.

        With ``if_free`` nothing is written where it would touch another label or leave the
        canvas. Returns whether it was written.
        """
        size = self.letter(size)
        if middle:
            y += _MIDDLE * size
        box = self.box(x, y, text, size=size, bold=bold, align=align)
        if if_free and not self.free(box):
            return False
        self.labels.append(box)
        drawn = self.axes.text(
            x,
            y,
            text,
            fontsize=size,
            fontweight="semibold" if bold else "normal",  # matplotlib 3.8 writes named weights only
            color=color,
            ha=align,
            va="baseline",
            parse_math=False,
            zorder=9,
        )
        if fact is not None:
            drawn.set_url(evidence.address(fact.id))
        return True

    def letter(self, size: float) -> float:
        """A size of type, no smaller on a phone than can be read there."""
        return max(size, SMALLEST) if self.narrow else size

    def box(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float,
        bold: bool = False,
        align: Align = "left",
    ) -> Box:
        """Where a label on the baseline ``y`` would stand."""
        wide = width(text, size, bold)
        left = x - wide * {"left": 0, "center": 0.5, "right": 1}[align]
        return Box(left, y - _ASCENT * size, left + wide, y + _DESCENT * size, text, size)

    def free(self, box: Box, gap: float = 2) -> bool:
        """Whether a box lies on the canvas and touches no label."""
        inside = box.x0 >= -1 and box.x1 <= self.wide + 1
        return inside and not any(box.meets(other, gap) for other in self.labels)

    def lines(
        self,
        x: float,
        y: float,
        texts: Sequence[str],
        fact: Fact | None = None,
        *,
        leading: float = 17,
        **kind: Any,
    ) -> float:
        """Write lines under one another, ``y`` being the first baseline; returns the next one."""
        for text in texts:
            self.label(x, y, text, fact, **kind)
            y += leading
        return y

    def line(
        self,
        points: Iterable[Point],
        *,
        color: str = AXIS,
        thick: float = 1,
        dashed: bool = False,
        alpha: float = 1,
        z: float = 2,
    ) -> None:
        """Draw a line through points; dashed ones stand for values not stated exactly."""
        xs, ys = zip(*points, strict=True)
        dash: dict[str, Any] = {"dashes": (2.2, 1.6), "dash_capstyle": "butt"} if dashed else {}
        self.axes.plot(
            xs,
            ys,
            color=color,
            linewidth=thick,
            alpha=alpha,
            zorder=z,
            clip_on=False,
            solid_capstyle="butt",
            **dash,
        )

    def rect(
        self,
        x: float,
        y: float,
        wide: float,
        high: float,
        *,
        color: str,
        tint: float = 1,
        edge: float = 0,
    ) -> None:
        """Draw a rectangle from its top left corner; ``tint`` below 1 lets the ground through."""
        from matplotlib.patches import Rectangle

        self.axes.add_patch(
            Rectangle(
                (x, y), wide, high, facecolor=color, edgecolor="none", alpha=tint, clip_on=False
            )
        )
        if edge:
            at = edge / 2
            outline = Rectangle(
                (x + at, y + at), wide - edge, high - edge, fill=False, clip_on=False
            )
            outline.set(edgecolor=color, linewidth=edge)
            self.axes.add_patch(outline)

    def dot(
        self,
        x: float,
        y: float,
        *,
        color: str,
        radius: float = 5,
        hollow: bool = False,
        shape: str = "o",
        z: float = 5,
    ) -> None:
        """Draw a dot, or another marker of matplotlib; a hollow one is not stated exactly."""
        self.axes.plot(
            [x],
            [y],
            shape,
            markersize=2 * radius - 2,
            markerfacecolor=PAPER if hollow else color,
            markeredgecolor=color,
            markeredgewidth=2,
            zorder=z,
            clip_on=False,
        )

    def curve(self, points: Sequence[Point], *, color: str, thick: float) -> None:
        """Draw a Bézier curve of two or three degrees: its ends, and what it bends toward."""
        from matplotlib.patches import PathPatch
        from matplotlib.path import Path

        code = Path.CURVE3 if len(points) == 3 else Path.CURVE4
        path = Path(points, [Path.MOVETO, *[code] * (len(points) - 1)])
        patch = PathPatch(path, fill=False, edgecolor=color, linewidth=thick, clip_on=False)
        self.axes.add_patch(patch)

    def tick(self, x: float, y: float, text: str, fact: Fact | None = None, **kind: Any) -> bool:
        """Write what a place stands for, centred over or under it, if no other label is there."""
        style: dict[str, Any] = {"size": 13, "color": INK2, "align": "center"} | kind
        return self.label(x, y, text, fact, if_free=True, **style)

    def rule(self, x0: float, x1: float, y: float) -> None:
        """Draw a baseline."""
        self.line([(x0, y), (x1, y)], color=AXIS)

    def grid(self, x: float, y0: float, y1: float) -> None:
        """Draw a pale upright line."""
        self.line([(x, y0), (x, y1)], color=GRID, alpha=0.28, z=0)
