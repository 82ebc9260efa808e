"""Aid and investment: what was lent, given and invested, by date and by kind of money."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from vjnotes import computed, evidence, wording
from vjnotes.charts import bars
from vjnotes.charts.canvas import Align, Canvas
from vjnotes.charts.columns import common_unit, figure_of, year_of
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import BOTH, side
from vjnotes.charts.trade import span_figure, unit_words
from vjnotes.fact import Approx, Fact
from vjnotes.markup import NBSP
from vjnotes.select import NoFactError, drawable, firsts, moment, pair, where

AID = ("oda_total", "oda_loans", "oda_grants", "oda_pledge")


def main_direction(facts: Sequence[Fact]) -> tuple[str, str]:
    """Who gives and who takes in most of the facts."""
    found = Counter((giver, taker) for f in facts if (giver := f.subject) and (taker := f.object))
    if not found:
        raise NoFactError(f"nothing to draw: no fact of {facts[0].metric} names two parties")
    return found.most_common(1)[0][0]


def oda(facts: Iterable[Fact], *, key: str = "oda") -> Figure:
    """Development assistance by date and by kind: in all, loans, grants.

    >>> print(oda(vj.load("seeds").facts()).title)
    About 6 percent of Japan’s aid to Vietnam was given as grants
    """
    chosen = drawable(facts, *AID, status=("reported", "planned"))
    giver, taker = main_direction(chosen)
    chosen = where(chosen, subject=giver, object=taker)
    unit = common_unit(chosen)
    rows = [f for f in chosen if f.unit == unit and f.has_number]
    rows.sort(key=lambda f: (f.end or "", AID.index(f.metric)))
    rest = [f for f in chosen if f not in rows]
    size, _ = wording.scale(max(f.number for f in rows))
    color = side(giver, pair(chosen))
    data = "; ".join(f"{_kind(f)}: {wording.words(f)}" for f in rows)
    return Figure(
        key=key,
        title=_aid_title(rows, giver, taker),
        subtitle=f"Official development assistance (ODA) of {giver} to {taker} "
        f"[{unit_words(unit, size)}], by date.",
        kind="Bar chart",
        data=f"{data}.",
        facts=[*rows, *rest],
        draw=lambda canvas: bars.draw(canvas, _aid_rows(rows, rest, size, color)),
        note=_aid_note(rows),
        columns=["metric", "period", "value", "source"],
    )


def _kind(fact: Fact) -> str:
    """What a bar shows, with its date: "ODA loans to 8 August 2024"."""
    when = evidence.when(fact)
    point = (fact.period or "").startswith("as-of:")
    joint = " to " if point else " in " if when else ""
    return f"{wording.metric(fact.metric)}{joint}{when}"


def _aid_title(rows: Sequence[Fact], giver: str, taker: str) -> str:
    for grants in where(rows, metric="oda_grants"):
        for total in where(rows, metric="oda_total", source=grants.source):
            part = wording.capital(computed.share(grants, total).words())
            return f"{part} of {wording.possessive(giver)} aid to {taker} was given as grants"
    most = max(rows, key=lambda f: f.number)
    return f"{wording.possessive(giver)} aid to {taker}: {wording.words(most)}"


def _aid_note(rows: Sequence[Fact]) -> str:
    said = []
    if any(f.approx != "exact" for f in rows):
        said.append("A dashed end marks a figure not stated exactly.")
    if any((f.period or "").startswith("as-of:") for f in rows):
        said.append("For totals to a date the articles do not say from which year they count.")
    if any(evidence.when(f) != wording.period(f.period) for f in rows):
        said.append("Where they name no date, the month in which the article was written stands.")
    return " ".join(said)


def _aid_rows(
    rows: Sequence[Fact], rest: Sequence[Fact], size: float, color: str
) -> list[bars.Row]:
    """A bar each; the same money in another currency is written beside it."""
    return [
        bars.Row(
            name=wording.metric(fact.metric),
            rest=_kind(fact).removeprefix(wording.metric(fact.metric)),
            fact=fact,
            text=wording.hedged(fact, _short(fact, size)),
            color=BOTH if fact.metric == "oda_grants" else color,
            also=tuple(
                (wording.words(f), f)
                for f in rest
                if (f.metric, f.period, f.source) == (fact.metric, fact.period, fact.source)
            ),
        )
        for fact in rows
    ]


def _short(fact: Fact, size: float) -> str:
    """A value in the unit of the chart, or with its own where that would be a small fraction."""
    value = fact.number
    return figure_of(fact, size) if value >= size else wording.amount(value, fact.unit)


def investment_flow(facts: Iterable[Fact], *, key: str = "investment-flow") -> Figure:
    """New investment by period, in columns as wide as the months they cover.

    >>> print(investment_flow(vj.load("seeds").facts()).title)
    Japan’s new investment in Vietnam came to 9.1 billion USD in 2017 and about 2.9 in Jan–Sep 2023
    """
    chosen = drawable(facts, "fdi_flow", status="reported")
    giver, taker = main_direction(chosen)
    chosen = where(chosen, subject=giver, object=taker)
    return span_figure(
        chosen,
        key=key,
        what=f"{wording.possessive(giver)} new investment in {taker}",
        about=f"Invested by {giver} in {taker} during the period",
        color=side(giver, pair(chosen)),
    )


def investment_stock(facts: Iterable[Fact], *, key: str = "investment-stock") -> Figure:
    """All investment up to some days: registered capital and projects, side by side.

    Both start at zero and share one starting height, so equal slopes are equal growth.

    >>> print(investment_stock(facts).title)
    Australia’s registered capital grew by about 29 percent, investment projects ...
    """
    chosen = drawable(facts, "fdi_registered", "fdi_projects", status="reported")
    chosen = [
        f for f in chosen if (f.period or "").startswith("as-of:") and f.has_number and f.value
    ] or drawable([], "fdi_registered", "fdi_projects")
    giver, taker = main_direction(chosen)
    panels = []
    for name in ("fdi_registered", "fdi_projects"):
        points = where(chosen, metric=name, subject=giver, object=taker)
        if points:
            unit = common_unit(points)
            points = where(points, unit=unit)
            points.sort(key=lambda f: (moment(f), f.approx != "exact", f.id))
            panels.append(firsts(points, moment))  # one a day
    shown = [f for panel in panels for f in panel]
    color = side(giver, pair(chosen))
    data = "; ".join(
        f"{wording.metric(f.metric)} {wording.words(f)} by {wording.period(f.period)}"
        for f in shown
    )
    open_ = any(f.approx != "exact" for f in shown)
    hedged = "Open marks are figures not stated exactly. " if open_ else ""
    level = "Both panels start at zero and at one height, so equal slopes are equal growth."
    return Figure(
        key=key,
        title=_stock_title(panels, giver),
        subtitle=f"All investment of {giver} in {taker} registered up to the days shown.",
        kind="Slope chart" if len(panels) == 1 else "Two slope charts",
        data=f"{data}.",
        facts=shown,
        draw=lambda canvas: _draw_stock(canvas, panels, color),
        note=(hedged + (level if len(panels) > 1 else "")).strip(),
        columns=["metric", "period", "value", "source"],
    )


def _stock_title(panels: Sequence[Sequence[Fact]], giver: str) -> str:
    parts = []
    for panel in panels:
        name = wording.inside(wording.metric(panel[0].metric))
        if len(panel) < 2:
            return f"{wording.possessive(giver)} {name}: {wording.words(panel[0])}"
        grown = computed.growth(panel[0], panel[-1])
        verb = "grew" if grown.value >= 0 else "fell"
        parts.append(f"{name} {verb} by {(grown if grown.value >= 0 else fall(grown)).words()}")
    first, *others = parts
    again = f" {first.split(' by ')[0].rpartition(' ')[2]} by "
    more = "".join(f", {other.replace(again, ' by ')}" for other in others)
    return f"{wording.possessive(giver)} {first}{more}"


def fall(change: computed.Computed) -> computed.Computed:
    """A negative change as a fall: an upper bound of one is a lower bound of the other."""
    turned: dict[Approx, Approx] = {"over": "up_to", "up_to": "over"}
    return replace(change, value=-change.value, approx=turned.get(change.approx, change.approx))


def _draw_stock(canvas: Canvas, panels: Sequence[Sequence[Fact]], color: str) -> None:
    gap = 24 if canvas.narrow else 56
    each = (canvas.wide - gap * (len(panels) - 1)) / len(panels)
    steepest = max(f.number / p[0].number for p in panels for f in p)
    canvas.high = 262 if canvas.narrow else 272
    for i, panel in enumerate(panels):
        _panel(canvas, panel, i * (each + gap), each, steepest, color)


def _panel(
    canvas: Canvas, panel: Sequence[Fact], left: float, wide: float, steepest: float, color: str
) -> None:
    base, top = canvas.high - 28, 84.0
    size, _ = wording.scale(panel[0].number)
    money = wording.is_money(panel[0].unit)
    head = wording.metric(panel[0].metric)
    words = unit_words(panel[0].unit or "", size) if money else ""
    if canvas.narrow:
        canvas.lines(left, 13, [head, words] if words else [head], size=12.5, bold=True)
    else:
        canvas.label(left, 13, f"{head}, {words}" if words else head, size=14, bold=True)
    first, last = year_of(moment(panel[0])), year_of(moment(panel[-1]))
    pad = 40 if canvas.narrow else 56
    scale = (wide - 2 * pad) / max(last - first, 0.1)
    tall = (base - top) / steepest / panel[0].number
    points = [
        (left + pad + (year_of(moment(f)) - first) * scale, base - f.number * tall) for f in panel
    ]
    if len(points) > 1:
        xs, ys = zip(*points, strict=True)
        canvas.axes.fill_between(xs, ys, base, color=color, alpha=0.12, linewidth=0, clip_on=False)
        canvas.line(points, color=color, thick=2.5, z=3)
    canvas.rule(left, left + wide, base)
    ends = (panel[0], panel[-1])  # where room is short, the ends are labelled
    order = sorted(zip(panel, points, strict=True), key=lambda item: item[0] not in ends)
    for fact, (x, y) in order:
        canvas.dot(x, y, color=color, radius=6, hollow=fact.approx != "exact")
        text = wording.hedged(fact, figure_of(fact, size if money else 1))
        letter = 13 if canvas.narrow else 14
        rising = (x, y) != points[-1] and points[-1][1] < y
        side_of: Align = "left" if rising else "center"
        at = (x + 10, y + 24) if rising else (x, y - 14)
        canvas.label(*at, text, fact, size=letter, bold=True, align=side_of, if_free=True)
        when = wording.period(fact.period, short=True).split(NBSP)[-2:]
        canvas.tick(x, base + 20, " ".join(when))
