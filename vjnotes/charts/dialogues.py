"""Dialogues, numbered meetings and visits on one time axis."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from vjnotes import evidence, wording
from vjnotes.charts.canvas import Canvas, width, wrap
from vjnotes.charts.columns import began, year_of
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import BOTH, GOLD, INK2
from vjnotes.fact import Fact
from vjnotes.markup import NBSP
from vjnotes.select import drawable, fineness, firsts, where


@dataclass
class Row:
    """A dialogue since when, or one visit or meeting; with the numbered meetings on it."""

    name: str
    fact: Fact
    at: float
    lasting: bool
    below: str = ""
    dots: list[tuple[float, str, Fact]] = field(default_factory=list)


def dialogues(facts: Iterable[Fact], *, key: str = "dialogues") -> Figure:
    """Dialogues by the date they began, and visits and meetings by their day.

    A line begins with its dialogue and is still open; an open ring is known by its year alone.
    One meeting that several sentences tell of is drawn once.

    >>> print(dialogues(vj.load("seeds").facts()).title)
    Five standing dialogues are named, the oldest since 2007, the newest since 2019
    """
    facts = list(facts)
    chosen = drawable(facts, "dialogue_since", "visit", "meeting", "meeting_number")
    standing = _standing(chosen)
    met = _met(chosen)
    if not standing and not met:
        drawable([], "dialogue_since", "visit", "meeting")
    rows = standing + met
    shown = list({f.id: f for r in rows for f in (r.fact, *(d[2] for d in r.dots))}.values())
    newest = [year_of(d.isoformat()) for f in facts if (d := evidence.published(f.source))]
    end = max([*newest, *(r.at for r in rows), *(d[0] for r in rows for d in r.dots)])
    data = "; ".join(f"{r.name}, {wording.period(r.fact.period)}" for r in rows)
    return Figure(
        key=key,
        title=_title(standing, met),
        subtitle="Lines: dialogues since they began. Dots: meetings and visits.",
        kind="Timeline",
        data=f"{data}.",
        facts=shown,
        draw=lambda canvas: _draw(canvas, standing, met, end),
        note=_note(rows),
        columns=["date", ("subject", "Who"), ("object", "With"), "metric", "name", "source"],
    )


def _standing(facts: Sequence[Fact]) -> list[Row]:
    dated = sorted(
        (f for f in where(facts, metric="dialogue_since") if f.start), key=lambda f: f.start or ""
    )
    rows = {
        _short(f): Row(str(f.value), f, began(f), lasting=True, below=f.detail.get("level", ""))
        for f in firsts(dated, _short)
    }
    stated = [f for f in where(facts, metric="meeting_number") if f.start and fineness(f) == 10]
    # Of a meeting told of several times rather the words that name its day.
    for fact in firsts(sorted(stated, key=_day_unnamed), lambda f: (_short(f), f.value)):
        if row := rows.get(_short(fact)):
            number = wording.ordinal(int(fact.number))
            row.dots.append((began(fact), f"{number} meeting", fact))
    return list(rows.values())


def _day_unnamed(fact: Fact) -> bool:
    """Whether the words name no day of the month, only a weekday."""
    day = date.fromisoformat(fact.start or "").day
    return re.search(rf"(?<!\d){day}(?!\d)", fact.quote) is None


def _short(fact: Fact) -> str:
    """A dialogue's name without those of its parties, for comparing."""
    name = fact.value if isinstance(fact.value, str) else fact.detail.get("name", "")
    parties = f"the {fact.subject} {fact.object}".lower().split()
    return " ".join(w for w in re.findall(r"[^\W\d_]+", name.lower()) if w not in parties)


def _met(facts: Sequence[Fact]) -> list[Row]:
    """Visits and meetings between persons, each once a month."""
    stated = [
        f
        for f in where(facts, metric=("visit", "meeting"))
        if (f.start and f.subject and f.object and fineness(f) >= 7)
        and (f.role != "related" and not f.detail.get("part_of"))
    ]
    stated.sort(key=lambda f: (f.status == "planned", _day_unnamed(f), f.id))
    rows = []
    parties = {f.id: frozenset((f.subject, f.object)) for f in stated}
    for fact in firsts(stated, lambda f: (f.metric, parties[f.id], (f.start or "")[:7])):
        joint = " in " if fact.metric == "visit" else " and "
        name = f"{fact.subject}{joint}{fact.object}"
        below = fact.detail.get("place", "")
        rows.append(Row(name, fact, began(fact), lasting=False, below=below))
    return sorted(rows, key=lambda r: (r.at, r.name))


def _title(standing: Sequence[Row], met: Sequence[Row]) -> str:
    if standing:
        first, last = standing[0].fact.start or "", standing[-1].fact.start or ""
        count = wording.capital(wording.cardinal(len(standing)))
        named = "dialogues are named" if len(standing) > 1 else "dialogue is named"
        since = f"since {first[:4]}"
        if first[:4] != last[:4]:
            since = f"the oldest {since}, the newest since {last[:4]}"
        return f"{count} standing {named}, {since}"
    first, last = met[0].fact.start or "", met[-1].fact.start or ""
    count = wording.capital(wording.cardinal(len(met)))
    return f"{count} visits and meetings between {first[:4]} and {last[:4]}"


def _note(rows: Sequence[Row]) -> str:
    said = []
    if any(fineness(r.fact) == 4 for r in rows):
        said.append("An open ring means that only the year is stated; it is drawn at mid-year.")
    if any(r.fact.status == "planned" for r in rows):
        said.append("An open dot is a visit or meeting that was still to come when reported.")
    return " ".join(said)


def _draw(canvas: Canvas, standing: Sequence[Row], met: Sequence[Row], end: float) -> None:
    first = min(r.at for r in (*standing, *met))
    left = 6.0 if canvas.narrow else 290.0
    scale = (canvas.wide - left - 10) / max(end - first, 0.5)

    def x(at: float) -> float:
        return left + (at - first) * scale

    y = 0.0
    for head, rows in (("Dialogues", standing), ("Visits and meetings", met)):
        if not rows:
            continue
        canvas.label(0, y + 14, head, size=13, bold=True, color=INK2)
        y += 26
        for row in rows:
            y = _row(canvas, row, y, x, end)
        y += 14
    top = y - 8
    canvas.rule(left, x(end), top)
    years = range(int(first) + 1, int(end) + 1)
    step = 5 if len(years) > 12 else 2 if len(years) > 6 else 1
    for year in years:
        if year % step == 0:
            canvas.tick(x(year), top + 19, str(year))
    canvas.high = top + 28


def _row(canvas: Canvas, row: Row, y: float, place: Callable[[float], float], end: float) -> float:
    """One row: its name beside the axis, or above it on a phone; returns the next one's top."""
    size = 12.5 if canvas.narrow else 13.5
    room = canvas.wide if canvas.narrow else 272.0
    text = f"{row.name}, {row.below}" if row.below else row.name
    lines = wrap(text.replace(NBSP, " "), room, size)
    tall = 17.0 * len(lines)
    canvas.lines(0, y + 13, lines, size=size)
    middle = y + tall + 14 if canvas.narrow else y + tall / 2
    at = place(row.at)
    when = wording.period(row.fact.period, short=True)
    edge = 0.0 if canvas.narrow else 290.0
    beside = at - width(when, 13, True) - 12 > edge
    if canvas.narrow and row.lasting and not beside:
        middle += 12
    if row.lasting:
        canvas.line([(at, middle), (place(end), middle)], color=BOTH, thick=3)
        canvas.dot(at, middle, color=BOTH, radius=5, hollow=fineness(row.fact) == 4)
        if beside:
            canvas.label(
                at - 11, middle, when, row.fact, size=13, bold=True, align="right", middle=True
            )
        else:
            canvas.label(at + 10, middle - 7, when, row.fact, size=13, bold=True)
    else:
        canvas.dot(at, middle, color=GOLD, radius=5, hollow=row.fact.status == "planned")
        side = at - 11 if beside else at + 11 + width(when, 13, True)
        canvas.label(side, middle, when, row.fact, size=13, bold=True, align="right", middle=True)
    for dot, label, fact in row.dots:
        canvas.dot(place(dot), middle, color=GOLD, radius=5)
        wanted = f"{label}, {wording.period(fact.period, short=True)}"
        canvas.label(place(dot) + 5, middle + 18, wanted, fact, size=13, align="right", color=INK2)
    under = 16.0 if row.dots else 0.0
    return (middle + 16 if canvas.narrow else y + max(tall, 22) + 10) + under
