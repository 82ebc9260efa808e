"""Explorers for a live notebook: choose, and see what the sources state.

They need a running kernel. In the built book, :func:`vjnotes.browse.browse` does the same
without one.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from vjnotes import evidence, wording
from vjnotes.errors import ExtraMissingError
from vjnotes.fact import Fact
from vjnotes.select import moment, where

__all__ = ["CHARTS", "chart_of", "explorer", "narrowed"]

CHARTS = [
    "two_way_trade",
    "exports_imports",
    "oda",
    "investment_stock",
    "investment_flow",
    "ranks",
    "levels",
    "dialogues",
    "pledges",
    "city_pairs",
    "city_network",
    "city_map",
    "people",
]
"""The charts that take facts alone, by the name of their function. ``interact`` wants a list."""

ALL = "all"


def chart_of(facts: Iterable[Fact], name: str) -> Any:
    """The chart of this name, one of :data:`CHARTS`.

    Raises
    ------
    ValueError
        No chart is called so.

    Examples
    --------
    In a notebook::

        from ipywidgets import interact
        interact(lambda chart: widgets.chart_of(facts, chart), chart=widgets.CHARTS)
    """
    from vjnotes import charts

    if name not in CHARTS:
        raise ValueError(f"no chart {name!r}; there are: {', '.join(CHARTS)}")
    return getattr(charts, name)(facts)


def narrowed(
    facts: Iterable[Fact],
    *,
    topic: str = ALL,
    source: str = ALL,
    hedge: str = ALL,
    years: tuple[int, int] | None = None,
) -> list[Fact]:
    """The facts that an explorer shows for a choice.

    Parameters
    ----------
    facts
        All facts.
    topic, source
        A topic and the key of an article, or ``all``.
    hedge
        How the value is stated (``exact``, ``nearly``, ...), or ``all``.
    years
        First and last year; facts without a date are then left out.
    """
    asked = {"topic": topic, "source": source, "approx": hedge}
    found = where(facts, **{name: value for name, value in asked.items() if value != ALL})
    if years is not None:
        found = [f for f in found if moment(f) and years[0] <= int(moment(f)[:4]) <= years[1]]
    return found


def explorer(facts: Iterable[Fact]) -> Any:
    """Every fact, by topic, source, way of stating and period; the table follows the choice.

    Returns
    -------
    ipywidgets.VBox

    Raises
    ------
    ExtraMissingError
        ipywidgets is not installed.
    """
    try:
        import ipywidgets
    except ImportError as missing:
        raise ExtraMissingError(
            "ipywidgets is not installed", remedy="pip install 'vjnotes[widgets]'"
        ) from missing

    every = list(facts)
    controls = _controls(ipywidgets, every)
    count, shown = ipywidgets.HTML(), ipywidgets.HTML()

    def update(_: object = None) -> None:
        found = narrowed(every, **{name: control.value for name, control in controls.items()})
        count.value = f"{len(found)} of {len(every)} facts"
        shown.value = _table(found)

    for control in controls.values():
        control.observe(update, names="value")
    update()
    return ipywidgets.VBox([*controls.values(), count, shown])


def _controls(ipywidgets: Any, facts: list[Fact]) -> dict[str, Any]:
    """A control with its label for each thing that can be chosen."""
    wide = {"style": {"description_width": "6rem"}, "layout": {"width": "28rem"}}
    topics = [(wording.capital(wording.topic(t)), t) for t in dict.fromkeys(f.topic for f in facts)]
    sources = [(evidence.outlet(s), s) for s in dict.fromkeys(f.source for f in facts)]
    hedges = [(h, h) for h in ("exact", "about", "nearly", "over", "up_to")]
    stated = {f.approx for f in facts}
    choices: dict[str, tuple[str, list[tuple[str, str]]]] = {
        "topic": ("Topic", topics),
        "source": ("Source", sources),
        "hedge": ("Stated as", [(wording.hedge(h) or h, h) for _, h in hedges if h in stated]),
    }
    controls = {
        name: ipywidgets.Dropdown(
            options=[(ALL, ALL), *options], value=ALL, description=label, **wide
        )
        for name, (label, options) in choices.items()
    }
    years = [int(moment(f)[:4]) for f in facts if moment(f)]
    if years and min(years) < max(years):
        span = [(ALL, None), *_spans(min(years), max(years))]
        controls["years"] = ipywidgets.Dropdown(
            options=span, value=None, description="Period", **wide
        )
    return controls


def _spans(first: int, last: int) -> list[tuple[str, tuple[int, int]]]:
    """Decades up to 2010, single years from then on."""
    decades = range(first // 10 * 10, min(last, 2009) + 1, 10)
    years = range(max(first, 2010), last + 1)
    return [
        *((f"{start} to {start + 9}", (start, start + 9)) for start in decades),
        *((str(year), (year, year)) for year in years),
    ]


def _table(facts: list[Fact]) -> str:
    from vjnotes.tables import show

    columns = ("metric", "subject", "object", "period", "value", "source")
    return show(facts, caption="What the sources state", columns=columns)._repr_html_()
