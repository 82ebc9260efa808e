"""Explorers that draw: amounts with their doubt, city pairs through the years."""

from collections.abc import Iterable, Mapping, Sequence

from vjnotes import charts, wording
from vjnotes.charts.cities import pairs as city_pairs
from vjnotes.charts.cities import year
from vjnotes.charts.columns import part_of_year
from vjnotes.charts.ranges import Allowed
from vjnotes.compare.interval import allows
from vjnotes.fact import Fact
from vjnotes.markup import Html, esc
from vjnotes.select import where
from vjnotes.verdicts import badge
from vjnotes.widgets.explorer import Explorer, Knob, Shown

_READINGS = {"as stated": None, "as ranges": allows}
_PERIODS = {"all": "all", "whole years": "years", "parts of a year": "parts"}
_WIDTHS = (1, 2, 3, 4, 5, 6, 8, 10, 12, 15)  # percent


def amounts(
    facts: Iterable[Fact],
    measures: Mapping[str, Sequence[str]],
    title: str,
    *,
    by_period: bool = False,
    key: str = "amounts",
) -> Explorer:
    """Amounts by what they measure, by the kind of their period, as stated or as ranges.

    >>> len(amounts(facts, {"Trade": ["two_way_trade"]}, title="Trade").knobs)
    2

    Parameters
    ----------
    facts
        Any facts; those that are reported and have a number are shown.
    measures
        What can be chosen: the metrics to show together, by the words for them.
    title
        The question it helps to answer.
    by_period
        Whether whole years and parts of a year can be told apart.
    key
        The word its figures are named by.
    """
    chosen = [f for f in where(facts, status="reported") if f.has_number]
    places = {tuple(names): i for i, names in enumerate(measures.values())}

    def show(measure: Sequence[str], reading: Allowed | None, periods: str = "all") -> Shown:
        found = where(chosen, metric=list(measure))
        if periods != "all":
            found = [f for f in found if part_of_year(f) is (periods == "parts")]
        if not found:
            return Html("<p>None of the articles states this.</p>")
        name = f"{key}-{places[tuple(measure)]}-{periods}-{'range' if reading else 'point'}"
        return charts.ranges(found, allowed=reading, key=name)

    knobs = [Knob("measure", "Measure", measures), Knob("reading", "Figures", _READINGS)]
    if by_period:
        knobs.insert(1, Knob("periods", "Periods", _PERIODS))
    return Explorer(title, knobs, show)


def room(stated: Fact, other: Fact) -> Explorer:
    """How much room a word such as "nearly" must leave for two statements to be compatible.

    >>> a, b, *_ = select.where(facts, metric="two_way_trade", period="2023")
    >>> len(room(a, b).knobs)
    1

    Parameters
    ----------
    stated, other
        Two facts on one thing, at least one of them stated with a hedge.
    """

    def show(width: int) -> Shown:
        spans = [allows(fact, width / 100) for fact in (stated, other)]
        verdict = "compatible" if spans[0].meets(spans[1]) else "conflict"
        figure = charts.ranges(
            [stated, other], allowed=lambda f: allows(f, width / 100), key=f"room-{width}"
        )
        said = "the ranges meet" if verdict == "compatible" else "the ranges do not meet"
        return Html(
            lambda: (
                f'<div class="vj-conflict--{verdict} vj-verdict__at"><span class="vj-verdict">'
                f"{badge(verdict)}</span> {esc(said)}</div>\n{figure}"
            )
        )

    words = f"“{wording.hedge(stated.approx if stated.approx != 'exact' else other.approx)}”"
    return Explorer(
        f"How far must {words} reach for the two to be compatible?",
        [
            Knob(
                "width",
                f"{words} reaches",
                {f"{n} %": n for n in _WIDTHS},
                start="10 %",
                kind="slider",
            )
        ],
        show,
    )


def pairs(facts: Iterable[Fact]) -> Explorer:
    """City pairs through the years: those that there were by a year.

    >>> len(pairs(facts).knobs)
    1
    """
    found = [f for f in city_pairs(facts) if f.start]
    years = list(dict.fromkeys(map(year, found)))

    def show(until: str) -> Shown:
        return charts.city_pairs(found, until=until, key=f"pairs-{until}")

    knob = Knob("until", "Up to", {y: y for y in years}, start=years[-1], kind="slider")
    return Explorer("Which pairs were there by then?", [knob], show)
