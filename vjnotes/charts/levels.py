"""The levels of a partnership: two lines that draw closer, step by step."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from vjnotes import evidence, wording
from vjnotes.charts.canvas import Align, Canvas, width, wrap
from vjnotes.charts.columns import began, year_of
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import GOLD, INK2, JP, VN
from vjnotes.fact import Fact
from vjnotes.select import drawable, fineness, pair

TIES = "diplomatic_relations"


@dataclass(slots=True)
class Level:
    """A level, the fact that dates it, and the other words it goes by."""

    fact: Fact
    name: str
    variants: tuple[str, ...] = ()

    @property
    def to_the_day(self) -> bool:
        """Whether its day is stated; else it is drawn at mid-year or mid-month."""
        return fineness(self.fact) == 10

    @property
    def at(self) -> float:
        """When it began, as a decimal year."""
        return began(self.fact)

    @property
    def year(self) -> int:
        """The year it began."""
        return int((self.fact.start or "")[:4])


def steps(facts: Iterable[Fact]) -> list[Level]:
    """The levels in order of time, ties first; each dated as closely as any source dates it."""
    chosen = drawable(facts, "partnership_level", TIES, status="reported")
    sides = set(pair(chosen))
    named: dict[str, list[Fact]] = {}
    for fact in chosen:
        if {fact.subject, fact.object} == sides:
            name = fact.detail.get("canonical") or str(fact.value or wording.metric(TIES))
            named.setdefault(name.lower(), []).append(fact)
    found = []
    for stated in named.values():
        dated = [f for f in stated if f.start]
        if dated:
            best = max(dated, key=lambda f: (len(f.period or ""), f.role == "body", -f.char_start))
            name = str(best.value or wording.metric(TIES))
            found.append(Level(best, wording.capital(name), _variants(stated, name)))
    if not found:
        drawable([], "partnership_level", TIES)
    return sorted(found, key=lambda level: level.at)


def _variants(facts: Sequence[Fact], name: str) -> tuple[str, ...]:
    """Names that differ in a word; not those that differ in capitals, or are others in full."""
    names = sorted({str(f.value) for f in facts if f.value}, key=lambda n: (len(n), n))
    kept: list[str] = []
    for other in names:
        low = other.lower()
        short = name.lower().startswith(low)
        if not short and not any(low.startswith(k.lower()) for k in kept):
            kept.append(other)
    return tuple(kept)


def _end(levels: Sequence[Level], facts: Iterable[Fact]) -> float:
    """Where the time axis ends: at the newest article, so far as known."""
    days = [d for f in facts if (d := evidence.published(f.source))]
    newest = max(days, default=date(levels[-1].year + 1, 1, 1))
    return max(year_of(newest.isoformat()), levels[-1].at + 0.4)


def levels(facts: Iterable[Fact], *, key: str = "levels") -> Figure:
    """A timeline of the levels of the partnership, to scale.

    Each level is a pair of lines, the nearer the higher; a gold stitch marks its date.

    >>> print(levels(vj.load("seeds").facts()).title)
    After 29 years of diplomatic ties, four levels of partnership came within 21
    """
    facts = list(facts)
    found = steps(facts)
    a, b = pair([level.fact for level in found])
    end = _end(found, facts)
    data = "; ".join(f"{lv.name}, {wording.period(lv.fact.period)}" for lv in found)
    return Figure(
        key=key,
        title=_title(found),
        subtitle=f"Ties of {a} and {b} by the year they were agreed; "
        "each pair of lines lasts until the next level.",
        kind="Timeline",
        data=f"Levels of the partnership of {a} and {b}: {data}.",
        facts=[lv.fact for lv in found],
        draw=lambda canvas: _draw(canvas, found, end),
        note=_note(found),
        columns=["date", "name", "source"],
    )


def _title(found: Sequence[Level]) -> str:
    upgrades = [lv for lv in found if lv.fact.metric != TIES]
    span = found[-1].year - upgrades[0].year if upgrades else 0
    raised = f"{wording.cardinal(len(upgrades))} {'levels' if len(upgrades) != 1 else 'level'}"
    if upgrades and len(upgrades) < len(found) and span:
        wait = upgrades[0].year - found[0].year
        return f"After {wait} years of diplomatic ties, {raised} of partnership came within {span}"
    if span:
        return f"{wording.capital(raised)} of partnership came within {span} years"
    return f"{found[-1].name} in {wording.period(found[-1].fact.period)}"


def _note(found: Sequence[Level]) -> str:
    said = []
    if not all(lv.to_the_day for lv in found):
        said.append("An open ring means that only the year is stated; it is drawn at mid-year.")
    for level in found:
        if level.variants:
            names = wording.series([f"“{v}”" for v in level.variants])
            said.append(f"The level of {level.year} is also called {names}.")
    return " ".join(said)


def _draw(canvas: Canvas, found: Sequence[Level], end: float) -> None:
    draw = _Stairs(canvas, found, end)
    for i in range(len(found)):
        draw.step(i)
    draw.finish()


class _Stairs:
    """The levels from the oldest at the bottom to the newest at the top."""

    def __init__(self, canvas: Canvas, found: Sequence[Level], end: float) -> None:
        self.canvas, self.found, self.end = canvas, found, end
        self.letter = 12.5 if canvas.narrow else 14
        self.left, right = 6.0, 62.0
        self.first = found[0].at
        self.scale = (canvas.wide - self.left - right) / (end - self.first)
        count = len(found)
        far = 12 if canvas.narrow else 15
        self.gaps = [far - (far - 3.8) * i / max(1, count - 1) for i in range(count)]
        self.lines = [wrap(lv.name, self._room(i), self.letter) for i, lv in enumerate(found)]
        self.rows = self._rows()
        canvas.high = self.rows[0] + 46

    def x(self, year: float) -> float:
        """Where a moment lies."""
        return self.left + (year - self.first) * self.scale

    def _room(self, i: int) -> float:
        """How wide the name of a level may run."""
        if self.canvas.narrow:
            return self.canvas.wide - 46
        return min(310.0, max(180.0, self.x(self.found[i].at) - 70)) if i else 240.0

    def _rows(self) -> list[float]:
        """The height of each level, from the top of the canvas."""
        if not self.canvas.narrow:
            return [24.0 + 62 * (len(self.found) - 1 - i) for i in range(len(self.found))]
        rows, y = [0.0] * len(self.found), 2.0
        for i in reversed(range(len(self.found))):
            y += 17 * len(self.lines[i]) + 6 + self.gaps[i]
            rows[i] = y
            y += self.gaps[i] + 14
        return rows

    def step(self, i: int) -> None:
        """Draw one level: its lines, its stitch, its name and how long it lasted."""
        level, canvas, y, gap = self.found[i], self.canvas, self.rows[i], self.gaps[i]
        last = i == len(self.found) - 1
        until = self.end if last else self.found[i + 1].at
        x0 = self.x(level.at)
        x1 = max(self.x(until), x0 + 9)
        for sign, color in ((-1, JP), (1, VN)):
            canvas.line([(x0, y + sign * gap), (x1, y + sign * gap)], color=color, thick=3)
        canvas.line([(x0, y - gap), (x0, y + gap)], color=GOLD, thick=2, z=4)
        for sign in (-1, 1):
            canvas.dot(x0, y + sign * gap, color=GOLD, radius=4, hollow=not level.to_the_day, z=6)
        if not last:
            years = self.found[i + 1].year - level.year
            text = f"{years} year{'s' if years != 1 else ''}"
            canvas.label(x1 + 8, y, text, size=self.letter - 0.5, color=INK2, middle=True)
        self._name(i, x0, x1)

    def _name(self, i: int, x0: float, x1: float) -> None:
        level, canvas, y, size = self.found[i], self.canvas, self.rows[i], self.letter
        lines = self.lines[i]
        if canvas.narrow:
            top = y - self.gaps[i] - 10 - 17 * (len(lines) - 1)
            canvas.label(0, top, str(level.year), level.fact, size=size, bold=True)
            canvas.lines(44, top, lines, size=size)
        elif i == 0 and x1 - x0 > width(level.name, size) + 80:
            canvas.label(x0 + 13, y, str(level.year), level.fact, size=size, bold=True, middle=True)
            canvas.label(x0 + 62, y, level.name, size=size, middle=True)
        else:
            side: Align = "right" if x0 > canvas.wide / 2 else "left"
            at, step = (x0 - 12, -48) if side == "right" else (x1 + 76, 48)
            year = str(level.year)
            rise, beside = y - 8.5 * (len(lines) - 1) + 0.36 * size, y + 0.36 * size
            if side == "left" and at + step + max(width(n, size) for n in lines) > canvas.wide:
                at, lines = (
                    x0 + 12,
                    wrap(level.name, canvas.wide - x0 - 60, size),
                )  # above its lines
                rise = beside = y - self.gaps[i] - 10 - 17 * (len(lines) - 1)
            canvas.label(at, beside, year, level.fact, size=size, bold=True, align=side)
            canvas.lines(at + step, rise, lines, size=size, align=side)

    def finish(self) -> None:
        """Draw the time axis."""
        y = self.canvas.high - 26
        size = 12.5 if self.canvas.narrow else 13
        self.canvas.rule(self.x(self.first), self.x(self.end), y)
        years = [
            self.found[0].year,
            *(t for t in range(1900, 2200, 10) if self.first + 1 < t < self.end),
        ]
        for i, year in enumerate(years):
            side: Align = "center" if i else "left"
            x = self.x(year) if i else 0.0
            self.canvas.label(x, y + 19, str(year), size=size, color=INK2, align=side, if_free=True)
