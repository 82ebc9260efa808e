"""People: residents, students, workers and visitors on one scale."""

from collections.abc import Iterable

from vjnotes import evidence, wording
from vjnotes.charts import bars
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import side
from vjnotes.fact import Fact
from vjnotes.lexicon import table
from vjnotes.markup import NBSP
from vjnotes.select import between, drawable, pair

PERSONS = ("citizens", "students", "interns", "workers", "tourists")


def people(facts: Iterable[Fact], *, key: str = "people") -> Figure:
    """How many persons of one country live, study, work in or visit the other.

    >>> print(people(facts).title)
    About 23,000 Indonesian students in Australia, over 21,000 Indonesian students in Australia
    """
    chosen = [
        f for f in drawable(facts, *PERSONS) if f.subject and f.object and f.has_number
    ] or drawable([], *PERSONS)
    sides = pair(chosen)
    chosen = sorted(between(chosen, sides), key=lambda f: -f.number)
    told = [f"{_count(f)} {who(f)}{_when(f)}" for f in chosen]
    return Figure(
        key=key,
        title=wording.capital(", ".join(f"{_count(f)} {who(f)}" for f in chosen[:2])),
        subtitle="Persons of one country in the other; the colour is that of their country.",
        kind="Bar chart",
        data=f"{wording.capital('; '.join(told))}.",
        facts=chosen,
        draw=lambda canvas: bars.draw(
            canvas,
            [bars.Row(who(f), _when(f), f, _count(f), side(f.subject, sides)) for f in chosen],
        ),
        note="A dashed end marks a figure not stated exactly."
        if any(f.approx != "exact" for f in chosen)
        else "",
        columns=["metric", ("subject", "From"), ("object", "In"), "period", "value", "source"],
    )


def who(fact: Fact) -> str:
    """Who is counted: "Vietnamese students in Japan"."""
    noun = wording.noun(fact.metric, fact.number) or wording.metric(fact.metric).lower()
    joint = "to" if fact.metric == "tourists" else "in"
    rate = f" a {fact.detail['per']}" if "per" in fact.detail else ""
    known = table("countries")["countries"].get(fact.subject or "", {})
    whose = (known.get("adjectives") or [fact.subject or ""])[0]
    return f"{whose} {noun} {joint} {fact.object}{rate}"


def _count(fact: Fact) -> str:
    return wording.hedged(fact, wording.amount(fact.value, "count").replace(NBSP, " "))


def _when(fact: Fact) -> str:
    return f", {evidence.when(fact, short=True)}" if fact.period else ""
