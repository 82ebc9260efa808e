"""Columns: rows of a table whose figures stand below years ("From Laos to Chad | 35 | 33")."""

import re
from dataclasses import replace

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Figure, Link, Parties, cues, measure
from vjnotes.facts.lands import other
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity, quantities

_ABOVE = 6  # lines
_CENTS = 2
_FLOWS = ("exports", "imports")


def column(f: Figure) -> Link | None:
    """The figure of a row as the trade of the year at the head of its column, in the unit that
    stands above the table ("Yen: billion")."""
    number = f.scene.text.count("|", 0, f.q.opening)
    above = f.context.scenes[max(0, f.scene.index - _ABOVE) : f.scene.index]
    head = next((s for s in reversed(above) if _years(s)), None) if number else None
    year = _years(head).get(number) if head else None
    who = _flow(f) if year else None
    sums = (_unit(s.text) for s in reversed(above)) if who else ()
    unit = next((u for u in sums if u), None)
    if head is None or year is None or who is None or unit is None:
        return None
    metric, (subject, object_) = who
    period = replace(year, start=f.q.start, end=f.q.start)
    made = Link(f.q, measure(metric), metric, 0, f.q.end, None, subject, object_, period)
    rule_ = f"trade.{metric}.column"
    value = round(f.q.value * unit.value, _CENTS)
    whole = int(value) if value == int(value) else value
    return replace(made, rule=rule_, unit=unit.unit, value=whole)


def _years(scene: Scene) -> dict[int, Period]:
    """The years at the heads of a table's columns, by the number of the column."""
    cells = [p for p in scene.periods if p.kind == "year" and p.label]
    row = "|" in scene.text and len(cells) > 1 and not scene.quantities
    return {scene.text.count("|", 0, p.start): p for p in cells} if row else {}


def _flow(f: Figure) -> tuple[str, Parties] | None:
    """What the name of a row tells: "from Laos to Chad", "Exports to Chad"."""
    label = f.scene.text.index("|")
    lands = [n for n in f.scene.countries() if n.end <= label]
    if len(lands) > 1 and f.scene.joined("from_to", lands[0].end, lands[1].start):
        led = f.scene.led("from_before", lands[0].start)
        return ("exports", (lands[0].name, lands[1].name)) if led else None
    named = [c.measures[0].metric for c in cues(f.scene.text[:label])]
    if len(lands) != 1 or len(named) != 1 or named[0] not in _FLOWS:
        return None
    mine = other(f.context, lands[0].name)
    return (named[0], (mine, lands[0].name)) if mine else None


def _unit(text: str) -> Quantity | None:
    """One of the unit that a heading names in brackets: "(Yen: billion)", "(million US$)"."""
    for told in rule("linking", "in_unit").finditer(text):
        words = " ".join(reversed(re.split(r"[:,]\s*", told["unit"])))
        tries = (words, re.sub(r"([$€£¥])\s*", r"\g<1>1 ", words), f"1 {words}")
        found = (q for words_ in tries for q in quantities(words_) if q.kind == "money")
        if unit := next(found, None):
            return unit
    return None
