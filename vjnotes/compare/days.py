"""Dates of events: weekdays against dates, and two dates for one visit."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from datetime import date, timedelta
from itertools import combinations

from vjnotes.compare.comparison import (
    Comparison,
    Voices,
    day,
    distinct,
    listed,
    unique,
    when,
)
from vjnotes.fact import Fact
from vjnotes.mentions.period import periods
from vjnotes.select import firsts, grouped
from vjnotes.wording import capital, cardinal, weekday
from vjnotes.wording import metric as label

_EVENTS = frozenset({"visit", "meeting", "event", "speech", "meeting_number", "agreement_signed"})
_DAYS = ("day", "span", "as_of")  # kinds of periods that may be a day or begin with one
_ONE_VISIT = 31
"""Days within which two visits of one person to one place are taken to be one visit."""


def weekdays(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """A weekday in one place and a date in another, of one event in one article."""
    found: dict[tuple[str, int, date], list[Fact]] = defaultdict(list)
    for group in _by_event(facts).values():
        for fact in group:
            named = _weekday(fact)
            if named is None:
                continue
            for other in group:
                at = _day(other)
                if at is not None and _is_dated(other):
                    found[fact.source, named, at] += [fact, other]
    for (_, named, at), group in found.items():
        yield _weekday_verdict(named, at, group, voices)


def _by_event(facts: list[Fact]) -> dict[Hashable, list[Fact]]:
    """Facts on one event: the same article, metric and parties, and the same name if it has one."""

    def event(fact: Fact) -> Hashable:
        named = fact.value if fact.unit in ("text", "count") else None
        return fact.source, fact.metric, fact.subject, fact.object, named

    return grouped((f for f in facts if f.metric in _EVENTS), event)


def _weekday(fact: Fact) -> int | None:
    """The one day of the week that the words of a fact name, as ISO 8601 counts them."""
    named = {p.weekday for p in periods(fact.quote)} - {None}
    return named.pop() if len(named) == 1 else None


def _is_dated(fact: Fact) -> bool:
    """Whether its words state a day in figures."""
    dated = (fact.quote[p.start : p.end] for p in periods(fact.quote) if p.kind in _DAYS)
    return any(c.isdigit() for words in dated for c in words)


def _day(fact: Fact) -> date | None:
    if fact.start is None or fact.start != fact.end:
        return None
    return date.fromisoformat(fact.start)


def _weekday_verdict(named: int, at: date, group: list[Fact], voices: Voices) -> Comparison:
    told = distinct(group)
    name, real = weekday(named), weekday(at.isoweekday())
    about = f"{label(told[0].metric)} on {name} or on {day(at)}"
    who = voices.name(told[0])
    if named == at.isoweekday():
        reason = f"{day(at)} was a {real}, the weekday that {who} gives."
        return Comparison("agree", "weekday", about, unique(told), reason)
    where = "the caption" if any(f.role == "caption" and _is_dated(f) for f in told) else "it"
    back = (at.isoweekday() - named) % 7
    nearest = at - timedelta(days=back if back <= 3 else back - 7)
    reason = capital(
        f"{who} says {name}, but {where} dates the event to {day(at)}, which was a {real}; "
        f"the {name} nearest to it was {day(nearest)}."
    )
    choice = f"{day(at)}, the date written out; a weekday alone depends on when it was written."
    return Comparison("conflict", "weekday", about, unique(told), reason, choice)


def visits(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """Two dates for one visit: of one person to one place, within a month."""
    met = [
        f for f in facts if f.metric in ("visit", "meeting") and _span(f) and f.subject and f.object
    ]
    by_source = grouped(facts, lambda f: f.source)
    for group in grouped(met, lambda f: (f.metric, f.subject, f.object)).values():
        told = firsts(group, lambda f: (f.source, f.period))
        if len(told) < 2:
            continue
        pairs = [
            (a, b)  # but what a weekday was read as, which `weekdays` reports
            for a, b in combinations(_by_period(told), 2)
            if a.source != b.source or (_weekday(a) is None) == (_weekday(b) is None)
        ]
        refuted = set()
        for one, other in pairs:
            if 0 < _gap(one, other) <= _ONE_VISIT:
                one, other = _of_one_source(one, other, told)
                apart = _two_dates(one, other, by_source[one.source], voices)
                yield apart
                if apart.choice:  # decided: what lost agrees with nobody any more
                    refuted.add((other if apart.facts[0] == one.id else one).period)
        told = [f for f in told if f.period not in refuted]
        joined = [f for f in told if any(_gap(f, o) == 0 and f.source != o.source for o in told)]
        if joined:
            yield _one_date(joined, voices)


def _by_period(facts: list[Fact]) -> list[Fact]:
    return firsts(facts, lambda f: f.period)


def _of_one_source(one: Fact, other: Fact, told: list[Fact]) -> tuple[Fact, Fact]:
    """Statements of these two periods by one article, if one makes both: it contradicts itself."""
    firsts = {f.source: f for f in told if f.period == one.period}
    for fact in told:
        if fact.period == other.period and fact.source in firsts:
            return firsts[fact.source], fact
    return one, other


def _span(fact: Fact) -> tuple[date, date] | None:
    if fact.start is None or fact.end is None:
        return None
    first, last = date.fromisoformat(fact.start), date.fromisoformat(fact.end)
    return (first, last) if (last - first).days <= _ONE_VISIT else None


def _gap(one: Fact, other: Fact) -> int:
    """The days between two periods; 0 where they overlap."""
    a, b = _span(one), _span(other)
    if a is None or b is None:
        return 10_000
    return max(0, (b[0] - a[1]).days, (a[0] - b[1]).days)


def _two_dates(one: Fact, other: Fact, facts: list[Fact], voices: Voices) -> Comparison:
    place = one.object if one.metric == "visit" else f"with {one.object}"
    about = f"{label(one.metric)} of {one.subject}, {place}"
    sides = [(f, _witnesses(f, other if f is one else one, facts)) for f in (one, other)]
    told = listed([f"{when(f)} by {_whose(f, voices)}" for f, _ in sides])
    reason = f"Dated {told}, {_gap(one, other)} days apart."
    (first, for_first), (second, for_second) = sides
    if len(for_first) == len(for_second):
        return Comparison("conflict", "dates", about, unique([one, other]), reason)
    fits_first = len(for_first) > len(for_second)
    best, seen, rest = (first, for_first, second) if fits_first else (second, for_second, first)
    also = listed([f"the {w.metric.replace('_', ' ')} dated {when(w)}" for w in seen])
    order = ("first", "second") if fits_first else ("second", "first")
    reason += (
        f" The same article has {also}, which fits the {order[0]} and excludes the {order[1]}."
    )
    fitting = cardinal(len(seen) + 1)
    nearest = when(min([best, *seen], key=_length))
    choice = f"{nearest}: {fitting} statements fit it, one does not."
    return Comparison("conflict", "dates", about, unique([best, rest, *seen]), reason, choice)


def _whose(fact: Fact, voices: Voices) -> str:
    part = {
        "related": "a related item of ",
        "caption": "the caption of ",
        "title": "the title of ",
    }
    return part.get(fact.role, "") + voices.name(fact)


def _witnesses(fact: Fact, against: Fact, facts: list[Fact]) -> list[Fact]:
    """Other statements of the same article on this person in these days, and not in the others."""
    people = {fact.subject}
    return [
        f
        for f in facts
        if f.source == fact.source
        and f.metric in _EVENTS - {"visit"}
        and people & {f.subject, f.object}
        and _span(f)
        and _gap(f, fact) == 0
        and _gap(f, against) > 0
    ]


def _one_date(group: list[Fact], voices: Voices) -> Comparison:
    told = distinct(group)
    first = told[0]
    place = first.object if first.metric == "visit" else f"with {first.object}"
    about = f"{label(first.metric)} of {first.subject}, {place}"
    dated = listed([f"{when(f)} by {_whose(f, voices)}" for f in told])
    ids = unique(told)
    if len({f.period for f in told}) == 1:
        told_by = listed([_whose(f, voices) for f in told])
        return Comparison("agree", "dates", about, ids, f"{capital(when(first))} in {told_by}.")
    if any(_gap(a, b) > 0 for a, b in combinations(_by_period(told), 2)):
        reason = f"Dated {dated}; the widest holds the others and cannot decide between them."
        return Comparison("compatible", "dates", about, ids, reason)
    reason = f"Dated {dated}; the wider holds the narrower."
    choice = f"{when(min(told, key=_length))}, the most exact."
    return Comparison("compatible", "dates", about, ids, reason, choice)


def _length(fact: Fact) -> int:
    span = _span(fact)
    return (span[1] - span[0]).days if span else 10_000


def anniversaries(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """The years that are celebrated against the founding date another statement gives."""

    def pair(fact: Fact) -> Hashable:
        return frozenset((fact.subject, fact.object))

    dated = [f for f in facts if f.start]
    marked = [f for f in dated if f.metric == "anniversary" and isinstance(f.value, int)]
    founded = grouped((f for f in dated if f.metric == "diplomatic_relations"), pair)
    for fact in firsts(marked, lambda f: (pair(f), f.value, (f.start or "")[:4])):
        for ties in _by_period(founded.get(pair(fact), [])):
            yield _anniversary(fact, ties, voices)


def _anniversary(fact: Fact, ties: Fact, voices: Voices) -> Comparison:
    years, at = int(fact.number), int((fact.start or "0")[:4])
    founded = int((ties.start or "0")[:4])
    about = f"{years} years of ties, {fact.subject} and {fact.object}"
    made = f"{years} years in {at} {voices.cite(fact)} count from {at - years}"
    ids = unique([fact, ties])
    if at - years == founded:
        reason = f"{made}, the year of the ties, {when(ties)} {voices.cite(ties)}."
        return Comparison("agree", "dates", about, ids, reason)
    reason = f"{made}, but the ties are dated {when(ties)} by {voices.name(ties)}."
    return Comparison("conflict", "dates", about, ids, reason)
