"""Ranks: where one country stands among the partners of another."""

from collections.abc import Iterable, Sequence

from vjnotes import evidence, wording
from vjnotes.charts.canvas import Canvas, wrap
from vjnotes.charts.figure import Figure
from vjnotes.charts.money import main_direction
from vjnotes.charts.style import INK2, PAPER, side
from vjnotes.fact import Fact
from vjnotes.markup import NBSP
from vjnotes.select import NoFactError, firsts, grouped, moment, pair, where


def ranks(facts: Iterable[Fact], *, key: str = "ranks") -> Figure:
    """The rank in each field, one mark for each rank stated; who states it on the right.

    >>> print(ranks(vj.load("seeds").facts()).title)
    Japan ranked first in aid and fourth in trade among Vietnam’s partners
    """
    chosen = [
        f
        for f in facts
        if f.metric.startswith("rank_") and isinstance(f.value, int) and f.object and f.subject
    ]
    if not chosen:
        raise NoFactError("nothing to draw: no fact of a metric rank_...")
    who, whose = main_direction(chosen)
    chosen = where(chosen, subject=who, object=whose)
    by_rank = sorted(chosen, key=lambda f: (f.number, f.metric, moment(f)))
    rows = grouped(by_rank, lambda f: f.metric)
    data = "; ".join(
        f"{wording.ordinal(int(f.number))} in {wording.rank_field(name)}"
        for name, stated in rows.items()
        for f in firsts(stated, lambda f: f.value)
    )
    return Figure(
        key=key,
        title=_title(rows, who, whose),
        subtitle=f"Rank of {who} among the partners of {whose}, and who states it.",
        kind="Dot chart",
        data=f"{who} is {data}.",
        facts=chosen,
        draw=lambda canvas: _draw(canvas, rows, side(who, pair(chosen))),
        note=_note(rows),
        columns=["field", "rank", "date", "source"],
    )


def _title(rows: dict[str, list[Fact]], who: str, whose: str) -> str:
    last = {name: max(stated, key=moment) for name, stated in rows.items()}
    newest = [(int(fact.number), wording.rank_field(name)) for name, fact in last.items()]
    top, low = min(newest)[0], max(newest)[0]
    first = wording.series([name for r, name in newest if r == top])
    text = f"{who} ranked {wording.ordinal(top)} in {first}"
    if low > top:
        lowest = wording.series([name for r, name in newest if r == low])
        text += f" and {wording.ordinal(low)} in {lowest}"
    return f"{text} among {wording.possessive(whose)} partners"


def _note(rows: dict[str, list[Fact]]) -> str:
    if all(len({f.value for f in stated}) == 1 for stated in rows.values()):
        return "Where several sources rank the same field, they agree."
    return "Marks joined by a line are ranks of one field that sources give differently."


def _draw(canvas: Canvas, rows: dict[str, list[Fact]], color: str) -> None:
    narrow = canvas.narrow
    left = 96.0 if narrow else 130.0
    most = max(int(f.number) for stated in rows.values() for f in stated)
    room = (canvas.wide - left - 28) if narrow else 270.0
    step = min(room / max(most - 1, 1), 110.0)
    at = left + 14 + (most - 1) * step + 36
    said = [
        wrap(_sources(stated), canvas.wide - (0 if narrow else at), 13) for stated in rows.values()
    ]
    highs = [
        42.0 + 16 * len(lines) if narrow else max(44.0, 10 + 17.0 * len(lines)) for lines in said
    ]
    top = 30.0
    canvas.high = top + sum(highs) + 4
    for rank in range(1, most + 1):
        x = left + 14 + (rank - 1) * step
        canvas.tick(x, 14, str(rank))
        # Not across the words, which on a phone stand below each row.
        lows = [top + sum(highs[: i + 1]) for i in range(len(highs))]
        for high, low in zip(highs, lows, strict=True):
            canvas.grid(x, low - high - 2, low - high + 34 if narrow else low - 2)
    for i, (name, stated) in enumerate(rows.items()):
        y = top + sum(highs[:i]) + (18 if narrow else highs[i] / 2 - 4)
        canvas.label(0, y, wording.capital(wording.rank_field(name)), size=14, middle=True)
        xs = [left + 14 + (int(f.number) - 1) * step for f in stated]
        if max(xs) > min(xs):
            canvas.line([(min(xs), y), (max(xs), y)], color=color, thick=2)
        for fact in firsts(stated, lambda f: f.value):
            x = left + 14 + (int(fact.number) - 1) * step
            canvas.dot(x, y, color=color, radius=12)
            text = str(fact.value)
            canvas.label(
                x, y, text, fact, size=13, bold=True, color=PAPER, align="center", middle=True
            )
        rise = y + 28 if narrow else y - 8.5 * (len(said[i]) - 1) + 4.7
        canvas.lines(0 if narrow else at, rise, said[i], size=13, color=INK2, leading=16)


def _sources(facts: Sequence[Fact]) -> str:
    """Who states it, in which years: "VNA 2018, 2023; VOV 2023"."""
    years: dict[str, list[str]] = {}
    for fact in sorted(facts, key=lambda f: str(evidence.published(f.source))):
        day = evidence.published(fact.source)
        known = years.setdefault(evidence.outlet(fact.source, dated=False), [])
        if day and str(day.year) not in known:
            known.append(str(day.year))
    said = (f"{name} {', '.join(sorted(when))}".strip() for name, when in years.items())
    return "; ".join(one.replace(" ", NBSP) for one in said)
