"""City pairs on a map with coastlines."""

import csv
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from vjnotes import wording
from vjnotes.charts.canvas import Canvas, Point, width, wrap
from vjnotes.charts.cities import figure, mapped, pairs
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import GOLD, GRID, HERE, JP, VN
from vjnotes.fact import Fact
from vjnotes.select import NoFactError


@cache
def places() -> Mapping[str, Point]:
    """Where places lie, by name: longitude and latitude."""
    with (HERE / "places.csv").open(encoding="utf-8", newline="") as file:
        return {
            row["name"]: (float(row["longitude"]), float(row["latitude"]))
            for row in csv.DictReader(file)
        }


@cache
def _land() -> tuple[tuple[Point, ...], ...]:
    """Coastlines from Natural Earth (public domain), as rings of longitude and latitude."""
    rings = json.loads((HERE / "land.json").read_text(encoding="utf-8"))
    return tuple(tuple((x, y) for x, y in ring) for ring in rings)


def city_map(facts: Iterable[Fact], *, key: str = "city-map") -> Figure:
    """City pairs on a map, each a gold line between two places.

    Places the package has no position for are named in the note.

    >>> print(city_map(vj.load("seeds").facts()).title)
    Ten city pairs join seven places with ten partners
    """
    found = pairs(facts)
    shown = [f for f in found if f.subject in places() and f.object in places()]
    if not shown:
        unknown = sorted(
            {n for f in found for n in (f.subject, f.object) if n and n not in places()}
        )
        raise NoFactError(
            f"nothing to draw: no position is known for {', '.join(unknown[:6])}",
            remedy="add places to vjnotes/charts/places.csv",
        )
    missing = [f"{f.subject} and {f.object}" for f in found if f not in shown]
    note = "Coastlines: Natural Earth. A prefecture or province stands at its capital."
    if missing:
        note += f" Not on the map: {wording.series(missing)}."
    subtitle = "City pairs named in the articles; each gold line joins the two places of a pair."
    return figure(
        shown, key, "Map", mapped(shown), subtitle, lambda canvas: _Map(canvas, shown).draw(), note
    )


class _Map:
    """A plane map with a column of names on either side."""

    def __init__(self, canvas: Canvas, found: Sequence[Fact]) -> None:
        self.canvas, self.found = canvas, found
        self.size = 12.5 if canvas.narrow else 14
        first = list(dict.fromkeys(f.subject or "" for f in found))
        second = list(dict.fromkeys(f.object or "" for f in found))
        swap = _mean(first) > _mean(second)
        self.west, self.east = (second, first) if swap else (first, second)
        self.colors = (JP, VN) if swap else (VN, JP)
        names = [places()[n] for n in self.west + self.east]
        west, east = min(x for x, _ in names), max(x for x, _ in names)
        south, north = min(y for _, y in names), max(y for _, y in names)
        self.left = self._column(self.west)
        right = self._column(self.east)
        gap = 14 if canvas.narrow else 40
        self.squeeze = math.cos(math.radians((south + north) / 2))
        room = canvas.wide - self.left - right - 2 * gap
        highest = 420 if canvas.narrow else 520
        self.scale = min(
            room / max((east - west) * self.squeeze, 4), highest / max(north - south, 4)
        )
        aside = (room - (east - west) * self.squeeze * self.scale) / 2
        self.origin = (west - (self.left + gap + aside) / self.scale / self.squeeze, 0.0)
        self.right = canvas.wide - right
        lead = 17 if canvas.narrow else 20
        columns = [
            sum(lead + 15 * (len(self._lines(n)) - 1) for n in side) for side in (first, second)
        ]
        tall = max((north - south) * self.scale, *columns)
        canvas.high = tall + (44 if canvas.narrow else 60)
        middle = (south + north) / 2
        self.origin = (self.origin[0], middle + canvas.high / 2 / self.scale)
        self.lead = lead

    def _column(self, names: Sequence[str]) -> float:
        return max(width(line, self.size, True) for n in names for line in self._lines(n))

    def _lines(self, name: str) -> list[str]:
        return wrap(name, 82, self.size, True) if self.canvas.narrow else [name]

    def at(self, place: Point) -> Point:
        """Where a place lies on the canvas."""
        x = (place[0] - self.origin[0]) * self.squeeze * self.scale
        return x, (self.origin[1] - place[1]) * self.scale

    def draw(self) -> None:
        """Draw land, lines, places and names."""
        self._ground()
        for fact in self.found:
            a, b = (self.at(places()[name]) for name in (fact.subject or "", fact.object or ""))
            bend = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + 0.1 * abs(b[0] - a[0]))
            self.canvas.curve([a, bend, b], color=GOLD, thick=1.5)
        for names, color, on_left in (
            (self.west, self.colors[0], True),
            (self.east, self.colors[1], False),
        ):
            self._names(names, color, on_left)

    def _ground(self) -> None:
        from matplotlib.patches import PathPatch
        from matplotlib.path import Path
        from matplotlib.transforms import Bbox

        seen = Bbox.from_extents(0, 0, self.canvas.wide, self.canvas.high)
        for ring in _land():
            outline = Path(_thinned([self.at(p) for p in ring]), closed=True)
            if outline.intersects_bbox(seen):
                land = outline.clip_to_bbox(seen)
                shape = PathPatch(land, color=GRID, alpha=0.22, linewidth=0, clip_on=False)
                self.canvas.axes.add_patch(shape)

    def _names(self, names: Sequence[str], color: str, on_left: bool) -> None:
        ordered = sorted(names, key=lambda n: -places()[n][1])
        heights = [self.lead + 15 * (len(self._lines(n)) - 1) for n in ordered]
        wanted = [self.at(places()[n])[1] for n in ordered]
        ys = _spread(wanted, heights, self.canvas.high)
        edge = self.left + 5 if on_left else self.right - 5
        for name, y in zip(ordered, ys, strict=True):
            x, to = self.at(places()[name])
            self.canvas.line([(edge, y), (x, to)], color=GRID, thick=1, alpha=0.8, z=3)
            self.canvas.dot(x, to, color=color, radius=3.5 if self.canvas.narrow else 4.5)
            lines = self._lines(name)
            base = y - 7.5 * (len(lines) - 1) + 0.36 * self.size
            fact = next(f for f in self.found if name in (f.subject, f.object))
            self.canvas.lines(
                edge - 5 if on_left else edge + 5,
                base,
                lines,
                fact,
                leading=15,
                size=self.size,
                bold=True,
                color=color,
                align="right" if on_left else "left",
            )


def _mean(names: Sequence[str]) -> float:
    return sum(places()[n][0] for n in names) / len(names)


def _spread(wanted: Sequence[float], heights: Sequence[float], high: float) -> list[float]:
    """Heights near the wanted ones, from top to bottom, that do not touch."""
    ys: list[float] = []
    edge = 4.0
    for want, tall in zip(wanted, heights, strict=True):
        ys.append(max(want, edge + tall / 2))
        edge = ys[-1] + tall / 2
    # The names as a group stand level with their places, as far as the canvas allows.
    shift = sum(w - y for w, y in zip(wanted, ys, strict=True)) / len(ys)
    top = ys[0] - heights[0] / 2
    bottom = ys[-1] + heights[-1] / 2
    shift = max(min(shift, high - 4 - bottom), 4 - top)
    return [y + shift for y in ys]


def _thinned(points: Sequence[Point], apart: float = 2.5) -> list[Point]:
    """A line without points too near to the one before to be seen."""
    kept = [points[0]]
    for point in points[1:]:
        if math.dist(point, kept[-1]) >= apart:
            kept.append(point)
    return kept
