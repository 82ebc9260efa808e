"""Counterparts: what those who meet in a sentence tell of each other's office and country."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise, starmap

from vjnotes.mentions.line import Line
from vjnotes.mentions.people import Pair, Person, Seen, across
from vjnotes.mentions.person import COUNTERPART, alike, of_counterpart, without_country

_NEAR = 70  # characters between the names of two who meet

_SENT = re.compile(
    r"\b(?:received|hosted|welcomed|met)\b[^.;]*"
    r"\b(?:delegation|mission)\b[^.;]*\b(?:led|headed) by\b"
)
_THEIR = re.compile(r"\btheir\s(?:[\w-]+\s){0,2}$")
_CHAIRED = re.compile(r"\bco-?chaired by (?:[\w'-]+ ){0,10}$")
_BESIDE = re.compile(r"accompan|\b(?:during|honou?r|behalf|by)\b")
_MET = re.compile(
    r"\b(?:(?:met|meets?|talks|meeting|received|hosted|told|welcomed)(?: with)?"
    r"|(?:his|her) \w*\s?counterpart,)"
    r" (?:[A-Z]\w+ ){0,4}$"
)


def counterparts(line: Line, row: Iterable[Seen], pair: Pair, before: Sequence[Seen]) -> list[Seen]:
    """The persons of a sentence; a counterpart with the office and the country that the person
    named last has, here or just before, and two who meet with those of two countries."""
    last = next((seen.person for seen in reversed(before) if seen.person.office), Person(""))
    out: list[Seen] = []
    for seen in row:
        if any(of_counterpart(line.text[h.start : h.end]) for h in seen.held):
            seen = _peer(line, seen, pair, out, last)
        out.append(seen)
    for one, two in pairwise(out[:2]):  # "Prime Minister A met Japanese Foreign Minister B"
        _meet(line, one, two, pair)
    for one, two in pairwise(out[1:]):  # others who were met: "King B, Minister C and Minister D"
        between = _between(line, one, two)
        if between in (", ", " and ", ", and ") and two.held and not two.person.country:
            two.person.learn((), one.person.country)
    return out


def _between(line: Line, one: Seen, two: Seen) -> str:
    """The words between two persons and their offices."""
    return line.text[one.end : min([two.start, *(h.start for h in two.held)])]


def _peer(line: Line, seen: Seen, pair: Pair, out: Sequence[Seen], last: Person) -> Seen:
    """A counterpart, with the office of whose one it is: of another country, if that is told."""
    land = seen.person.country
    others = [s.person for s in reversed(out) if not land or s.person.country != land]
    abroad = (p for p in others if land and p.country)
    peer = last if land != last.country else Person("")
    first = next(abroad, others[0] if others else peer)
    if len(out) < 2 and _THEIR.search(line.text[: seen.held[0].start]):
        first = Person("")  # several whom no name tells: "ministers met their counterpart"
    office = without_country(first.office or COUNTERPART)
    if out and first is not out[-1].person:  # another's than the one named last
        seen.person.offices = [o for o in seen.person.offices if o != seen.held[0].office]
        held = [replace(h, office=office) for h in seen.held[:1]]
    else:
        held = [replace(h, office=office) if h.office == COUNTERPART else h for h in seen.held]
    seen = replace(seen, held=tuple(h for h in held if h.office != COUNTERPART))
    seen.person.learn(seen.held, _abroad(line, pair, first.country))
    first.country = first.country or _abroad(line, pair, seen.person.country)
    return seen


def _meet(line: Line, one: Seen, two: Seen, pair: Pair) -> None:
    """Who meets one of a country is of the other; but "Foreign Minister A and Prime Minister B"
    are of one government."""
    between = _between(line, one, two)
    met = _CHAIRED.search(line.text[: one.start]) is not None
    if one.person.of_state and two.person.of_state:
        met = met or _MET.search(between) is not None
    if _SENT.search(between) and one.person.country and two.person.country is None:
        two.person.learn((), _abroad(line, pair, one.person.country))
    near = met or (len(between) < _NEAR and one.held and two.held)
    offices = ((h.office, o.office) for h in one.held for o in two.held)
    apart = between.strip() == "and" and not any(starmap(alike, offices))
    apart |= not {"he", "she"}.isdisjoint(between.split())  # "After A he met B"
    listed = between.startswith(",") and not met  # "Queen A, the Danish Minister B"
    if apart or listed or _BESIDE.search(between):
        return
    if near and one.person.country is None:
        one.person.learn((), _abroad(line, pair, two.person.country))
    elif met and two.person.country is None:
        two.person.learn((), _abroad(line, pair, one.person.country))


def _abroad(line: Line, pair: Pair, home: str | None) -> str | None:
    """The other country than ``home``: of the pair, unless the line names a third one."""
    named = (n for n in line.land.values() if n.form != "epithet")
    lands = {n.name if n.kind == "country" else n.country for n in named}
    other = across(pair, home)
    return other if lands <= {other, home, None} else None
