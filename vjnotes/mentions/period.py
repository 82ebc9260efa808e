"""Periods: the dates, months, quarters, years and spans a text speaks of.

The grammar is in :mod:`vjnotes.mentions.time`: it cuts the text into tokens, reads single points
of time ("October 10", "the first quarter of 2018", "fiscal 2023") and joins them ("from ... to").
This module says what the words before a phrase make of it ("as of", "since", "compared with")
and gives the results. The words are in ``lexicon/periods.toml``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.bases import base_from, before, on_year, same_period
from vjnotes.mentions.time.calendar import Kind, Stretch
from vjnotes.mentions.time.now import now
from vjnotes.mentions.time.point import Phrase, Point, settle
from vjnotes.mentions.time.ranges import edge_month, edged, joined, point_at
from vjnotes.mentions.time.tokens import Line, may_begin, words

__all__ = ["Kind", "Period", "periods"]

_REFERABLE = ("day", "month", "quarter", "half", "year", "span", "fiscal", "as_of")
_SOON = frozenset({"now", "run", "day.relative", "weekday", "week.relative"})
_UP_TO = ("by", "at", "until", "till", "through", "to", "before")


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time and where it is named.

    ``label`` is ``None`` where the text names a period that cannot be placed for certain.
    ``first`` and ``last`` are the first and last day; ``since`` has no last, ``as_of`` no first.
    A ``compare`` period is a base ("from a year earlier"), not the time its figure is of.
    ``weekday`` is the one named (ISO 8601: Monday is 1), ``preposition`` the word before, such
    as "by" or "before", and ``rule`` the name of the rule that read it.
    """

    start: int
    end: int
    label: str | None
    first: date | None
    last: date | None
    kind: Kind
    weekday: int | None = None
    preposition: str = ""
    rule: str = ""


def periods(
    text: str,
    reference: date | None = None,
    *,
    previous: Period | None = None,
    fiscal: str = "Japan",
) -> list[Period]:
    """Find the periods in ``text``, in order, none overlapping another.

    ``reference`` is the day the text was published: it places what names no year, by the rules
    of :func:`vjnotes.mentions.time.point.settle`; without it such a period has no label.
    ``previous`` is the last period named before this text, for "the same period" and "a year
    earlier"; ``fiscal`` the country whose fiscal year is meant where no country word stands by.
    A span takes in its preposition where that belongs to the meaning ("by the end of April").

    >>> [p.label for p in periods("in the first nine months of 2023, up 5% from 2022")]
    ['2023-01/2023-09', '2022']
    >>> [(p.label, p.kind) for p in periods("As of September 20", date(2023, 11, 27))]
    [('as-of:2023-09-20', 'as_of')]
    >>> periods("Two-way trade last year", date(2023, 10, 10))[0].label
    '2022'
    """
    if reference is not None and not calendar.sane(reference.year):
        reference = None
    line = Line(text, reference, country=fiscal)
    if previous is not None:
        kept = Stretch(previous.kind, previous.label, previous.first, previous.last)
        _remember(line, kept, previous.rule)
    return [_period(line, phrase) for phrase in _read(line)]


def _period(line: Line, phrase: Phrase) -> Period:
    found = phrase.stretch
    placed = found.label is not None
    return Period(
        start=line.starts[phrase.start],
        end=line.ends[phrase.end - 1],
        label=found.label,
        first=found.first if placed else None,
        last=found.last if placed else None,
        kind=found.kind,
        weekday=phrase.weekday,
        preposition=_preposition(line, phrase.core),
        rule=phrase.rule,
    )


def _read(line: Line) -> list[Phrase]:
    """All phrases of a line, and the bases that the period after them makes plain."""
    phrases: list[Phrase] = []
    i = floor = 0
    size = len(line.low)
    while i < size:
        phrase = _phrase(line, i, floor) if may_begin(line, i) else None
        if phrase is None:
            i += 1
            continue
        phrases.append(phrase)
        i = floor = phrase.end
        _remember(line, phrase.stretch, phrase.rule)
    return _look_ahead(line, phrases)


def _look_ahead(line: Line, phrases: list[Phrase]) -> list[Phrase]:
    """ "Exports rose 5% year-on-year in July": the base is told by what comes after it."""
    for k in range(len(phrases) - 1):
        phrase, after = phrases[k], phrases[k + 1]
        blank = phrase.stretch.kind == "compare" and phrase.stretch.label is None
        if not blank or "-on-" not in phrase.rule or after.stretch.kind not in _REFERABLE:
            continue
        if any(line.stop(j) for j in range(phrase.end, after.start)[:40]):
            continue
        unit = phrase.rule.rpartition("-")[2]
        phrases[k] = replace(phrase, stretch=replace(before(after.stretch, unit), kind="compare"))
    return phrases


def _remember(line: Line, found: Stretch, rule: str) -> None:
    """Let later words ("the same period", "a year earlier") refer to this stretch."""
    if found.label is not None and found.kind in _REFERABLE and rule not in _SOON:
        line.base = found
        if found.kind != "day":
            line.counted = found


def _phrase(line: Line, i: int, floor: int) -> Phrase | None:
    """The phrase of time that begins at token ``i``, with what stands before it."""
    special = now(line, i) or on_year(line, i) or same_period(line, i, floor)
    if special:
        if special.stretch.kind == "compare":
            return special
        return replace(special, start=_taken_in(line, i, floor, special.stretch))
    side = edged(line, i)
    if side is None:
        inner = point_at(line, i)
        if inner is None:
            return None
        side = (inner, "")
    onward = _onward(line, i, floor, side[0])
    if onward:
        return onward
    run = joined(line, i, side)
    point, edge = (run, "") if run else side
    ahead = line.future(i)
    past = not ahead and (_preposition(line, i) in ("as of", "since") or edge == "end")
    found = settle(point, line.reference, ahead, past)
    state = None if run else _state(line, i, floor, point, edge, found)
    if state:
        return Phrase(state[0], point.end, state[1], point.rule, point.weekday, core=i)
    base = None if edge or (run and point.unit == "since") else base_from(line, i, floor, point)
    if base is not None:
        found, rule = replace(found, kind="compare"), f"compare.{point.rule}"
        return Phrase(base, point.end, found, rule, point.weekday, core=i)
    start = _taken_in(line, i, floor, found)
    return Phrase(start, point.end, found, point.rule, point.weekday, core=i)


def _preposition(line: Line, i: int) -> str:
    """The preposition that leads to token ``i``; "prior to" and "ahead of" are "before"."""
    j = line.before_the(i) - 1
    word, two = line.at(j), line.at(j - 1)
    if (two, word) in (("prior", "to"), ("ahead", "of")):
        return "before"
    if (two, word) in (("as", "of"), ("as", "at")):
        return "as of"
    return word if word in words("prepositions") else ""


def _state(
    line: Line, i: int, floor: int, point: Point, edge: str, found: Stretch
) -> tuple[int, Stretch] | None:
    """What "as of", "by the end of", "since" or "through" before it make of a point.

    Gives the first token of the whole phrase and its stretch, or ``None``.
    """
    j = line.before_the(i)
    word = line.at(j - 1) if j > floor else ""
    if word == "since":
        vague = point.unit == "run" or point.rule == "year.decade"
        found = edge_month(edge, found) if edge in ("start", "end") else found
        return j - 1, Stretch("since") if vague else calendar.since(found)
    if word in ("of", "at") and j - 2 >= floor and line.at(j - 2) == "as":
        return j - 2, _as_of(line, edge, found)
    if edge == "end":
        start = j - 1 if word in _UP_TO else j
        if word == "to" and start > floor and line.at(start - 1) == "up":
            start -= 1
        return start, calendar.as_of(found)
    if edge:
        return None
    if word in ("by", "until", "till") and found.kind == "day":
        return j - 1, calendar.as_of(found)
    over = line.reference and found.last and found.last < line.reference
    if word == "by" and over and found.kind in ("month", "quarter"):
        return j - 1, calendar.as_of(found)
    if word == "through" and found.kind in ("day", "month", "quarter", "year", "fiscal"):
        return j - 1, calendar.as_of(found)
    return None


def _onward(line: Line, i: int, floor: int, point: Point) -> Phrase | None:
    """ "from 2025 onwards"."""
    j = line.before_the(i) - 1
    if j < floor or line.at(j) != "from" or line.at(point.end) not in ("onward", "onwards"):
        return None
    found = calendar.since(settle(point, line.reference, line.future(i)))
    return Phrase(j, point.end + 1, found, "since.onwards", core=i)


def _as_of(line: Line, edge: str, found: Stretch) -> Stretch:
    """ "As of" a stretch is its last day, where that is past; "as of late June" is no day."""
    at = line.reference
    if edge and edge != "end":
        return Stretch("as_of")
    if not edge and found.kind != "day" and at and found.last and found.last >= at:
        return Stretch("as_of")
    return calendar.as_of(found)


def _taken_in(line: Line, i: int, floor: int, found: Stretch) -> int:
    """The first token of a span or part of a year with "over the", "in the", "from" before it."""
    j = line.before_the(i)
    word = line.at(j - 1) if j > floor else ""
    if word in ("over", "during", "throughout", "within"):
        return j - 1
    if word in ("from", "between") and found.kind in ("span", "since"):
        return j - 1
    if word in ("in", "for") and j < i and found.kind in ("span", "quarter", "half"):
        return j - 1
    return i
