"""People: residents, students, workers and visitors on one scale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vjnotes import wording
from vjnotes.charts.canvas import Canvas
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import INK2, side
from vjnotes.charts.trade import bar
from vjnotes.fact import Fact
from vjnotes.lexicon import table
from vjnotes.markup import NBSP
from vjnotes.select import drawable, pair

PERSONS = ("citizens", "students", "interns", "workers", "tourists")


def people(facts: Iterable[Fact], *, key: str = "people") -> Figure:
    """How many persons of one country live, study, work in or visit the other.

    Raises
    ------
    NoFactError
        No fact counts persons of one country in another.
    """
    chosen = [
        f
        for f in drawable(facts, *PERSONS)
        if f.subject and f.object and isinstance(f.value, (int, float))
    ] or drawable([], *PERSONS)
    chosen.sort(key=lambda f: -float(f.value or 0))
    sides = pair(chosen)
    told = [f"{_count(f)} {who(f)}{_when(f)}" for f in chosen]
    return Figure(
        key=key,
        title=wording.capital(", ".join(f"{_count(f)} {who(f)}" for f in chosen[:2])),
        subtitle="Persons of one country in the other; the colour is that of their country.",
        kind="Bar chart",
        data=f"{wording.capital('; '.join(told))}.",
        facts=chosen,
        draw=lambda canvas: _draw(canvas, chosen, sides),
        note="A dashed end marks a figure not stated exactly."
        if any(f.approx != "exact" for f in chosen)
        else "",
        columns=["metric", ("subject", "From"), ("object", "In"), "period", "value", "source"],
    )


def _adjective(country: str) -> str:
    """The adjective of a country, where the lexicon has it."""
    entry = table("countries")["countries"].get(country, {})
    return str((entry.get("adjectives") or [country])[0])


def who(fact: Fact) -> str:
    """Who is counted: "Vietnamese students in Japan"."""
    noun = wording.noun(fact.metric, float(fact.value or 0)) or wording.metric(fact.metric).lower()
    joint = "to" if fact.metric == "tourists" else "in"
    rate = f" a {fact.detail['per']}" if "per" in fact.detail else ""
    return f"{_adjective(fact.subject or '')} {noun} {joint} {fact.object}{rate}"


def _count(fact: Fact) -> str:
    number = wording.amount(float(fact.value or 0), "count").replace(NBSP, " ")
    return " ".join(filter(None, (wording.hedge(fact.approx), number)))


def _when(fact: Fact) -> str:
    return f", {wording.period(fact.period, short=True)}" if fact.period else ""


def _draw(canvas: Canvas, found: Sequence[Fact], sides: tuple[str, str]) -> None:
    most = max(float(f.value or 0) for f in found)
    room = canvas.wide - 130
    y = 0.0
    for fact in found:
        canvas.label(
            0, y + 13, f"{who(fact)}{_when(fact)}".replace(NBSP, " "), size=13.5, color=INK2
        )
        end = room * float(fact.value or 0) / most
        bar(canvas, 0, y + 21, end, 24, side(fact.subject, sides), fact)
        canvas.label(end + 12, y + 33, _count(fact), fact, size=13.5, bold=True, middle=True)
        y += 64
    canvas.high = y - 16
