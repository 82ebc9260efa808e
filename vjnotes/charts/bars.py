"""Horizontal bars, each with its name above it and its value at its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from vjnotes.charts.canvas import Canvas, width
from vjnotes.charts.columns import part_of_year
from vjnotes.charts.style import INK2
from vjnotes.fact import Fact
from vjnotes.markup import NBSP

SIZE = 13.5


@dataclass(frozen=True, slots=True)
class Row:
    """One bar: what it is (the rest is left out where room is short), its value, its colour."""

    name: str
    rest: str
    fact: Fact
    text: str
    color: str
    also: tuple[tuple[str, Fact], ...] = ()


def draw(canvas: Canvas, rows: Sequence[Row]) -> None:
    """Draw bars on one scale from zero; what else a source says of one stands beside it."""
    most = max(row.fact.number for row in rows)
    room = canvas.wide - 26 - max(width(row.text, SIZE, True) for row in rows)
    y = 0.0
    for row in rows:
        name = f"{row.name}{row.rest}".replace(NBSP, " ")
        fits = width(name, SIZE) <= canvas.wide
        canvas.label(0, y + 13, name if fits else row.name, size=SIZE, color=INK2)
        end = room * row.fact.number / most
        bar(canvas, 0, y + 21, end, 24, row.color, row.fact)
        middle = y + 33
        canvas.label(end + 12, middle, row.text, row.fact, size=SIZE, bold=True, middle=True)
        at = end + 20 + width(row.text, SIZE, True)
        for text, fact in row.also:
            if canvas.label(
                at, middle, text, fact, size=SIZE, color=INK2, middle=True, if_free=True
            ):
                at += 8 + width(text, SIZE)
        y += 64
    canvas.high = y - 16


def bar(
    canvas: Canvas, x: float, y: float, end: float, high: float, color: str, fact: Fact
) -> None:
    """A horizontal bar: tinted for part of a year, its end dashed where the value is hedged."""
    tint = {"tint": 0.2, "edge": 1.75} if part_of_year(fact) else {}
    short = end - 5 if fact.approx in ("nearly", "up_to", "about") else end
    canvas.rect(x, y, max(2, short - x), high, color=color, **tint)
    if fact.approx != "exact":
        at = end if short < end else end + 5
        canvas.line([(at, y), (at, y + high)], color=color, thick=2, dashed=True)
