"""Trade: both ways together, and each way for itself."""

from collections.abc import Iterable, Sequence

from vjnotes import wording
from vjnotes.charts import columns
from vjnotes.charts.bars import bar
from vjnotes.charts.canvas import Canvas
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import BOTH, INK2, side
from vjnotes.fact import Fact
from vjnotes.select import between, drawable, pair


def unit_words(unit: str, size: float) -> str:
    """The unit of a chart: "billion USD"."""
    return " ".join(filter(None, (wording.scale(size)[1], wording.currency(unit))))


def two_way_trade(facts: Iterable[Fact], *, key: str = "two-way-trade") -> Figure:
    """Two-way trade of the main pair, in columns as wide as the months they cover.

    A full column covers a year, a tinted one part of it; a dashed edge stands for a figure
    stated as "over" or "nearly", a dashed line of its own for what another source states.

    >>> print(two_way_trade(facts).title)
    Two-way trade rose from 15.2 to 19.2 billion USD between 2021 and 2023
    """
    chosen = between(drawable(facts, "two_way_trade", status="reported"))
    a, b = pair(chosen)
    return span_figure(
        chosen,
        key=key,
        what="Two-way trade",
        about=f"{wording.possessive(a)} trade with {b}, both directions",
        color=BOTH,
    )


def span_figure(facts: Sequence[Fact], *, key: str, what: str, about: str, color: str) -> Figure:
    """A figure of columns on a time axis, its finding computed from the full years."""
    found = columns.spans(facts)
    if not found:
        drawable([], facts[0].metric)
    shown = [f for s in found for f in (s.main, *s.others)]
    size, _ = wording.scale(max(f.number for f in shown))
    unit = unit_words(shown[0].unit or "", size)
    partial = any(s.partial for s in found)
    subtitle = f"{about} [{unit}]. A column is as wide as the months it covers"
    data = "; ".join(f"{wording.words(f)} in {wording.period(f.period)}" for f in shown)
    return Figure(
        key=key,
        title=_trend(what, found),
        subtitle=subtitle + ("; pale ones cover part of a year." if partial else "."),
        kind="Column chart",
        data=f"{about}: {data}.",
        facts=shown,
        draw=lambda canvas: columns.draw(canvas, found, size, color),
        note=" ".join(columns.notes(found)),
        columns=["period", "value", "source"],
    )


def _trend(what: str, found: Sequence[columns.Span]) -> str:
    """The finding: from the first full year to the last, or what the newest period brought."""
    years = [s.main for s in found if not s.partial]
    if len(years) < 2:
        newest = years[0] if years else found[-1].main
        told = f"{what} came to {wording.words(newest)} in {wording.period(newest.period)}"
        later = found[-1].main
        if later is newest:
            return told
        said = wording.hedged(later, _figure(later, newest))
        return f"{told} and {said} in {wording.period(later.period, short=True)}"
    first, last = years[0], years[-1]
    went = "rose" if last.number > first.number else "fell"
    if first.value == last.value:
        went = "stood again"
    start = wording.hedged(first, _figure(first, last))
    return (
        f"{what} {went} from {start} to {wording.words(last)} "
        f"between {wording.period(first.period)} and {wording.period(last.period)}"
    )


def _figure(fact: Fact, like: Fact) -> str:
    """A value without its unit where the unit and scale are those of another."""
    size, word = wording.scale(fact.number)
    if word == wording.scale(like.number)[1]:
        return wording.number(fact.number / size)
    return wording.amount(fact.value, fact.unit)


def exports_imports(facts: Iterable[Fact], *, key: str = "exports-imports") -> Figure:
    """What each side sold to the other, by period.

    One side's exports to the other and the other's imports from it are one flow, drawn in the
    colour of the seller.

    >>> print(exports_imports(facts).title)
    Australia sold more than it bought, 11.1 to 8.1 billion USD, in 2023
    """
    chosen = between(drawable(facts, "exports", "imports", status="reported"))
    a, b = pair(chosen)
    unit = columns.common_unit(chosen)
    flows = [f for f in chosen if f.unit == unit and f.start and f.has_number]
    if not flows:
        drawable([], "exports", "imports")
    flows.sort(key=lambda f: (f.start or "", f.end or "", _seller(f) != a))
    size, _ = wording.scale(max(f.number for f in flows))
    data = "; ".join(
        f"{_seller(f)} sold {wording.words(f)} in {wording.period(f.period)}" for f in flows
    )
    return Figure(
        key=key,
        title=_balance(flows, a, b),
        subtitle=f"Goods sold by {a} to {b} and by {b} to {a} [{unit_words(unit, size)}]."
        + (" Pale bars cover part of a year." if any(map(columns.part_of_year, flows)) else ""),
        kind="Bar chart",
        data=f"{data}.",
        facts=flows,
        draw=lambda canvas: _draw_flows(canvas, flows, size, (a, b)),
        note=" ".join(_flow_notes(flows, a, b)),
        columns=["period", ("subject", "Who"), "metric", "value", "source"],
    )


def _seller(fact: Fact) -> str:
    return (fact.subject if fact.metric == "exports" else fact.object) or ""


def _by_period(flows: Sequence[Fact]) -> dict[str, dict[str, Fact]]:
    periods: dict[str, dict[str, Fact]] = {}
    for fact in flows:
        periods.setdefault(fact.period or "", {}).setdefault(_seller(fact), fact)
    return periods


def _balance(flows: Sequence[Fact], a: str, b: str) -> str:
    both = [(p, by) for p, by in _by_period(flows).items() if a in by and b in by]
    if not both:
        newest = flows[-1]
        when = wording.period(newest.period)
        return f"{_seller(newest)} sold goods worth {wording.words(newest)} in {when}"
    period, by = both[-1]
    more, less = sorted((a, b), key=lambda n: -by[n].number)
    first = _figure(by[more], by[less])
    verb = (
        "sold more than it bought"
        if by[more].value != by[less].value
        else "sold as much as it bought"
    )
    return f"{more} {verb}, {first} to {wording.words(by[less])}, in {wording.period(period)}"


def _flow_notes(flows: Sequence[Fact], a: str, b: str) -> list[str]:
    said = []
    if any(f.approx != "exact" for f in flows):
        said.append("A dashed end marks a figure not stated exactly.")
    for period, by in _by_period(flows).items():
        for name in (a, b):
            if name not in by:
                whose = f"what {name} sold"
                said.append(f"For {wording.period(period)} the articles do not state {whose}.")
    return said


def _draw_flows(canvas: Canvas, flows: Sequence[Fact], size: float, sides: tuple[str, str]) -> None:
    most = max(f.number for f in flows)
    narrow = canvas.narrow
    letter = 13 if narrow else 14
    left = 0 if narrow else 200
    room = canvas.wide - left - 70
    y = 14.0
    for period, by in _by_period(flows).items():
        label = wording.period(period, short=True)
        if narrow:
            canvas.label(0, y, label, size=letter, bold=True)
            y += 12
        else:
            canvas.label(0, y + 12, label, size=letter, bold=True, middle=True)
        for name in sides:
            if name not in by:
                continue
            fact, color = by[name], side(name, sides)
            if narrow:
                canvas.label(0, y + 13, f"sold by {name}", size=12.5, color=color)
                y += 20
            else:
                canvas.label(
                    left - 12, y + 12, name, size=13, color=color, align="right", middle=True
                )
            end = left + room * fact.number / most
            bar(canvas, left, y, end, 24, color, fact)
            text = wording.hedged(fact, columns.figure_of(fact, size))
            canvas.label(end + 9, y + 12, text, fact, size=letter, bold=True, middle=True)
            y += 30
        y += 22
    canvas.high = y - 22
    if not narrow:
        canvas.line([(left, 8), (left, canvas.high)], color=INK2)
