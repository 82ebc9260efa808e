"""Columns on a time axis, each as wide as the months it covers."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from vjnotes import evidence, wording
from vjnotes.charts.canvas import Canvas, width
from vjnotes.charts.style import INK, PAPER
from vjnotes.fact import Fact
from vjnotes.markup import NBSP
from vjnotes.select import fineness, grouped

_LEAST = 6  # pixels: a column stays visible however short its time


def year_of(day: str) -> float:
    """A day as a decimal year.

    >>> year_of("2023-01-01")
    2023.0
    """
    when = date.fromisoformat(day)
    first = date(when.year, 1, 1)
    return when.year + (when - first).days / ((date(when.year + 1, 1, 1) - first).days)


def began(fact: Fact) -> float:
    """When a fact was or began; a bare year is drawn at its middle, a bare month too."""
    return year_of(fact.start or "") + {4: 0.5, 7: 1 / 24}.get(fineness(fact), 0)


def part_of_year(fact: Fact) -> bool:
    """Whether a value is that of some months, neither of a year nor of a day."""
    if not fact.start or not fact.end or fact.start == fact.end:
        return False
    return year_of(fact.end) - year_of(fact.start) < 0.98


@dataclass(frozen=True, slots=True)
class Span:
    """What the sources state for one period: the fact that is drawn, and the others."""

    main: Fact
    others: tuple[Fact, ...]
    start: float
    end: float

    @property
    def partial(self) -> bool:
        """Whether it is less than a year."""
        return self.end - self.start < 0.99


def common_unit(facts: Sequence[Fact]) -> str:
    """The unit most facts are in."""
    return Counter(f.unit or "" for f in facts).most_common(1)[0][0]


def spans(facts: Sequence[Fact]) -> list[Span]:
    """Facts with a start, an end and a number, by period.

    Of several figures for one period the exact one is drawn, then the newest.
    """
    unit = common_unit(facts)
    known = [f for f in facts if f.start and f.end and f.unit == unit and f.has_number]
    periods = grouped(known, lambda f: (f.start or "", f.end or ""))
    found = []
    for (start, end), stated in sorted(periods.items()):
        days = {f.id: evidence.published(f.source) or date.min for f in stated}
        ranked = sorted(stated, key=lambda f: (f.approx != "exact", -days[f.id].toordinal(), f.id))
        others = [f for f in ranked[1:] if f.value != ranked[0].value]
        first, last = year_of(start), year_of(end) + 1 / 365.25
        found.append(Span(ranked[0], tuple(others), first, last))
    return found


def figure_of(fact: Fact, size: float) -> str:
    """A value in the unit of the chart."""
    return wording.number(fact.number / size)


def draw(canvas: Canvas, found: Sequence[Span], size: float, color: str) -> None:
    """Draw the columns with their values, hedges and years."""
    first, last = int(found[0].start), round(found[-1].end + 0.49)
    values = [f.number for s in found for f in (s.main, *s.others)]
    narrow = canvas.narrow
    letter = 12.5 if narrow else 14
    top, base = (58 if narrow else 46), (318 if narrow else 322)
    each = canvas.wide / (last - first)
    unit = (base - top) / max(values)
    gap = min(0.08 * each, 6)
    placed = []
    for span in found:
        x = (span.start - first) * each + gap
        wide = max(_LEAST, (span.end - span.start) * each - 2 * gap)
        y = base - span.main.number * unit
        column(canvas, x, base, wide, y, color, span)
        inside = False
        for other in span.others:
            level = base - other.number * unit
            canvas.line([(x, level), (x + wide, level)], color=color, thick=2, dashed=True)
            _other(canvas, x + wide / 2, level - 6, other, size, letter - 1)
            inside |= 0 < y - level < 24 and base - y > 30
        placed.append((span, x, wide, y, inside))
    for span, x, wide, y, inside in sorted(placed, key=lambda p: (p[0].partial, -p[0].end)):
        number = figure_of(span.main, size)
        kind = {"size": letter, "bold": True, "color": INK}
        if inside:
            kind["color"] = INK if span.partial else PAPER
            canvas.tick(x + wide / 2, y + 20, number, span.main, **kind)
            continue
        texts = [wording.hedged(span.main, number)]
        if canvas.box(0, 0, texts[0], size=letter, bold=True).x1 > each - 4:
            texts = [number, wording.hedge(span.main.approx)]
        at = x + wide / 2
        if wide < 0.5 * each:
            at, kind["align"] = x, "left"
        rise = 8 if span.main.approx == "exact" else 13
        for i, text in enumerate(filter(None, texts)):
            canvas.tick(at, y - rise - i * (letter + 4), text, span.main, **kind)
    canvas.rule(0, canvas.wide, base)
    _axis(canvas, found, first, last, base)


def _axis(canvas: Canvas, found: Sequence[Span], first: int, last: int, base: float) -> None:
    """The years, and under one of them the months a part of it covers."""
    each = canvas.wide / (last - first)
    size = 12.5 if canvas.narrow else 13
    canvas.high = base + 28
    for year in range(first, last):
        x = (year - first + 0.5) * each
        canvas.tick(x, base + 20, str(year), size=size)
    for span in found:
        if span.partial:
            months = wording.period(span.main.period, short=True).rsplit(NBSP, 1)[0]
            x = (int(span.start) - first + 0.5) * each
            x = min(x, canvas.wide - width(months, size) / 2)
            y = base + 37
            while not canvas.tick(x, y, months, size=size):
                y += 16
            canvas.high = max(canvas.high, y + 8)


def column(
    canvas: Canvas, x: float, base: float, wide: float, y: float, color: str, span: Span
) -> None:
    """One column: filled for a year, tinted with an outline for a part, dashed at a hedge."""
    tint = {"tint": 0.2, "edge": 1.75} if span.partial else {}
    approx = span.main.approx
    top = y + 5 if approx in ("nearly", "up_to", "about") else y
    canvas.rect(x, top, wide, base - top, color=color, **tint)
    if approx != "exact":
        level = y if top > y else y - 5
        canvas.line([(x, level), (x + wide, level)], color=color, thick=2, dashed=True)


def _other(canvas: Canvas, x: float, y: float, fact: Fact, size: float, letter: float) -> None:
    """Another source's figure, with its name; on two lines on a phone."""
    name = evidence.outlet(fact.source, dated=False)
    text = wording.hedged(fact, figure_of(fact, size))
    lines: list[tuple[str, Fact | None]] = [(f"{text} ({name})", fact)]
    if canvas.narrow:
        lines = [(f"({name})", None), (text, fact)]
    half = max(width(shown, canvas.letter(letter)) for shown, _ in lines) / 2
    x = min(max(x, half), canvas.wide - half)
    for n, (shown, linked) in enumerate(lines):
        rise = y - n * (letter + 3)
        if not canvas.tick(x, rise, shown, linked, size=letter):
            return


def notes(found: Sequence[Span]) -> list[str]:
    """What a reader must mind: hedges, other sources, years without a figure."""
    said = []
    hedged = {f.approx for s in found for f in (s.main, *s.others) if f.approx != "exact"}
    if hedged:
        listed = wording.series([f"“{wording.hedge(h)}”" for h in sorted(hedged)])
        said.append(f"A dashed edge marks a figure stated as {listed.replace(' and ', ' or ')}.")
    for span in found:
        if span.others:
            label, name = wording.period(span.main.period), evidence.outlet(span.main.source)
            said.append(f"For {label} the column shows the figure of {name}.")
    whole = {int(s.start) for s in found if not s.partial}
    if whole:
        last = max(int(s.start) for s in found)
        missing = [y for y in range(min(whole), last + 1) if y not in whole]
        if missing:
            said.append(f"The articles give no figure for the whole of {_years(missing)}.")
    return said


def _years(years: Sequence[int]) -> str:
    """Years in words, three or more in a row as a span.

    >>> _years([2012, 2014, 2015, 2016, 2019])
    '2012, any year from 2014 to 2016 or 2019'
    """
    runs: list[list[int]] = []
    for year in years:
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    told: list[str] = []
    for run in runs:
        told += [f"any year from {run[0]} to {run[-1]}"] if len(run) > 2 else map(str, run)
    return " or ".join(filter(None, (", ".join(told[:-1]), told[-1])))
