"""Periods: the dates, months, quarters, years and spans a text speaks of.

:mod:`vjnotes.mentions.time` reads single points of time ("October 10", "the first quarter of
2018", "fiscal 2023") and joins two of them ("from ... to"). This module says what the words before
make of them ("as of", "since", "compared with"). The ways of writing a time are in
``lexicon/grammar.toml``, the words in ``lexicon/periods.toml``.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from vjnotes.day import as_day
from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Kind, Stretch
from vjnotes.mentions.time.line import Line, words
from vjnotes.mentions.time.point import Point, compiled, grammar, settle
from vjnotes.mentions.time.relative import base_before, read_point
from vjnotes.mentions.time.span import joined

__all__ = ["Kind", "Period", "periods"]

_REFERABLE = ("day", "month", "quarter", "half", "year", "span", "fiscal", "as_of")
_REACH = 500  # characters, so that time stays linear
_IN_A_YEAR = ("day", "month", "quarter", "half", "year")
_SOON = ("now", "run", "day.near", "weekday", "week.told")
_ARTICLED = ("year.told", "year.from-base", "year.named", "year.the", "fiscal.the")
_WORD = re.compile(r"[a-z]+|[0-9]+(?:[.,:/-][0-9]+)*")
_LEAD = re.compile(r"(?:(?<!\w)(as (?:of|at|on)|up to|prior to|ahead of|(?!the )[a-z]+) )?(the )?$")
_SAME_AS = dict.fromkeys(("as at", "as on"), "as of")
_SAME_AS |= {"up to": "to", "prior to": "before", "ahead of": "before"}
_UP_TO = ("by", "at", "until", "till", "through", "to", "up to", "before")
_BARE = ("following", "subsequent", "that", "same")
_UNITS = ("month", "quarter", "half", "year", "fiscal")
_ONWARDS = re.compile(r" onwards?\b")
_BASE = compiled(
    r"(?<!\w)(?P<word>than|(?:compared|comparison|relative|compare) (?:with|to)|against|versus"
    r"|(?:the )?same(?: (?:level|number|amount|value|figure))? as|similar to|on (?:a )?par with"
    r"|above|below|short of|vs\.?|times|doubl(?:e|ed|ing)|twice|tripl(?:e|ed|ing)|from|over|on)"
    r"(?P<level>(?: {:level})*) $"
)
_OF_WEEK = re.compile(r"\b(?:week|fortnight) of (?:the )?$")


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time and where it is named.

    ``label`` is ``None`` where the text names a period that cannot be placed for certain.
    ``first`` and ``last`` are the first and last day; ``since`` has no last, ``as_of`` no first.
    A ``compare`` period is a base ("from a year earlier"), not the time its figure is of.
    ``weekday`` is the one named (ISO 8601: Monday is 1), ``preposition`` the word before, such
    as "by" or "before", and ``rule`` the name of the rule that read it.

    Examples
    --------
    >>> p = periods("in the first quarter of 2018")[0]
    >>> p.label, p.first, p.last
    ('2018-Q1', datetime.date(2018, 1, 1), datetime.date(2018, 3, 31))
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

    def within(self, whole: "Period") -> bool:
        """Whether it is known to be a part of another one."""
        if not (self.first and self.last and whole.first and whole.last):
            return False
        return whole.first <= self.first and self.last <= whole.last


def periods(
    text: str,
    reference: date | str | None = None,
    *,
    previous: Period | None = None,
    fiscal: str = "Japan",
) -> list[Period]:
    """Find the periods in ``text``, in order, none overlapping another.

    ``reference`` is the day the text was published, a date, a moment or ISO 8601 text (anything
    else raises ``ValueError`` or ``TypeError``): it places what names no year, by the rules
    of :func:`vjnotes.mentions.time.point.settle`; without it such a period has no label.
    ``previous`` is the last period named before this text, for "the same period" and "a year
    earlier"; ``fiscal`` the country whose fiscal year is meant where no country word stands by.
    A span takes in its preposition where that belongs to the meaning ("by the end of April").

    >>> [p.label for p in periods("in the first nine months of 2023, up 5% from 2022")]
    ['2023-01/2023-09', '2022']
    >>> [(p.label, p.kind) for p in periods("As of September 20", date(2023, 11, 27))]
    [('as-of:2023-09-20', 'as_of')]
    >>> periods("Two-way trade last year", "2023-10-10")[0].label
    '2022'
    """
    day = as_day(reference, "reference")
    line = Line.of(text, day if day and calendar.sane(day.year) else None, fiscal)
    if previous is not None:
        kept = Stretch(previous.kind, previous.label, previous.first, previous.last)
        _remember(line, kept, previous.rule)
    openers = grammar()
    found: list[Period] = []
    floor = 0
    for word in _WORD.finditer(line.low):
        at, opener = word.start(), word[0]
        opens = (opener in openers or opener < "a") and at >= floor and not line.joins(at)
        if opens and (point := read_point(line, at)):
            phrase = _phrase(line, point, at, floor, found)
            _look_ahead(line, found, floor, phrase)
            found.append(phrase)
            floor = phrase.end
    if len(line.cuts) > 1:
        found = [replace(p, start=line.source(p.start), end=line.source(p.end)) for p in found]
    return found


def _remember(line: Line, found: Stretch, rule: str) -> None:
    """Let later words ("the same period", "a year earlier") refer to this stretch."""
    if (
        found.label is not None
        and found.kind in _REFERABLE
        and rule not in _SOON
        and rule != "same-period"
    ):
        line.base = found
        if found.kind != "day":
            line.counted = found
        if found.kind in ("month", "span", "as_of"):
            line.months = found


def _look_ahead(line: Line, found: list[Period], floor: int, phrase: Period) -> None:
    """ "Exports rose 5% year-on-year in July": the base is told by what comes after it."""
    if not found or "-on-" not in found[-1].rule or found[-1].label is not None:
        return
    if phrase.kind in _REFERABLE and not line.parted(floor, phrase.start):
        after = Stretch(phrase.kind, phrase.label, phrase.first, phrase.last)
        base = base_before(after, found[-1].rule.rpartition("-")[2])
        found[-1] = replace(found[-1], label=base.label, first=base.first, last=base.last)


@dataclass(slots=True)
class _Lead:
    """The words before a point: where it begins with its article, and the one before that.

    ``near`` is ``word`` unless that belongs to the phrase before; ``start`` is where it begins.
    """

    word: str
    near: str
    article: int
    start: int


def _lead(line: Line, position: int, floor: int) -> _Lead:
    found = _LEAD.search(line.low, max(0, position - 24), position)
    assert found is not None
    word, article = found[1] or "", position - (4 if found[2] else 0)
    near = word if word and found.start(1) >= floor else ""
    return _Lead(_SAME_AS.get(word, word), near, article, found.start(1) if near else article)


def _dated(line: Line, found: list[Period], position: int) -> Period | None:
    """The last period whose year the sentence itself has written, if that is long past: what
    follows without one ("signed in May 2015, in force from December") is not of this year."""
    recent = takewhile(lambda p: position - p.end < _REACH, reversed(found))
    told = next((p for p in recent if p.kind in _IN_A_YEAR and p.first), None)
    if told is None or told.first is None or line.reference is None:
        return None
    long_past = told.first.year < line.reference.year - 1
    written = str(told.first.year) in line.low[told.start : told.end]
    written = written or told.rule == "year.from-base"
    opens = told.kind != "year" or line.opens(told.start - len(told.preposition) - 1)
    near = long_past and written and opens and not line.parted(told.end, position)
    return told if near else None


def _phrase(line: Line, point: Point, position: int, floor: int, before: list[Period]) -> Period:
    """The phrase of time with its point at ``position``, and what the words before make of it."""
    lead, ahead = _lead(line, position, floor), point.stretch is None and line.future(position)
    start, end, found = position, point.end, point.stretch
    onwards = _ONWARDS.match(line.low, end) if lead.near == "from" else None
    if onwards:
        start, end = lead.start, onwards.end()
        found = calendar.since(settle(point, line.reference, ahead))
        point = replace(point, rule="since.onwards")
    elif point.rule.startswith("same-period"):
        base = _base(line, position, floor, point)
        if base is not None:
            bare = point.rule == "same-period.bare"
            found = base_before(line.counted, "year") if bare else found
            start, found = base, replace(found or Stretch("span"), kind="compare")
    elif point.unit not in ("compare", "as_of") and point.rule != "year-to-date":
        run = joined(line, point, lead.word)
        point = run or point
        end = point.end
        done = point.unit in ("day", "days", "month") and (
            line.done(position)
            or line.behindhand(position)
            or line.opens_past(min(lead.start, position), end)
        )
        done |= line.low.startswith(" alone", end)  # a part of what has been told
        past = not ahead and (done or lead.word in ("as of", "since") or point.edge == "end")
        found = settle(point, line.reference, ahead, past)
        told = None if point.stretch or run else _dated(line, before, position)
        if told and told.first:  # blank if it would be before that
            placed = point.within(calendar.year(told.first.year))
            late = placed.first and placed.first >= told.first
            found = placed if late else Stretch(found.kind)
        state = None if run else _state(line, point, found, lead)
        alone = state is None and not point.edge and point.rule != "since.to-now"
        base = _base(line, position, floor, point) if alone else None
        if state:
            start, found = state
        elif base is not None:
            start, found = base, replace(found, kind="compare")
            point = replace(point, rule=f"compare.{point.rule}")
    assert found is not None
    if _OF_WEEK.search(line.low, max(0, position - 16), position):
        found = Stretch(found.kind)  # "in the first week of this year"
    if start == position and found.kind != "compare":
        start = _taken_in(line, point, found, lead)
    _remember(line, found, point.rule)
    known = lead.word == "as of" or lead.word in words("prepositions")
    placed = found if found.label is not None else Stretch(found.kind)
    return Period(
        *(start, end, placed.label, placed.first, placed.last, placed.kind),
        *(point.weekday, lead.word if known else "", point.rule),
    )


def _taken_in(line: Line, point: Point, found: Stretch, lead: _Lead) -> int:
    """The start of a span or part of a year with "over the", "in the", "from" before it."""
    year = point.rule in _ARTICLED and not line.low.startswith(_BARE, point.start)
    inner = lead.article if year else point.start
    parts = found.kind in ("span", "quarter", "half") and lead.article < inner
    taken = (
        lead.near in ("over", "during", "throughout", "within")
        or (lead.near in ("from", "between") and found.kind in ("span", "since"))
        or (lead.near in ("in", "for") and parts)
    )
    return lead.start if taken else inner


def _state(line: Line, point: Point, found: Stretch, lead: _Lead) -> tuple[int, Stretch] | None:
    """What "as of", "by the end of", "since" or "through" before it make of a point."""
    over = line.reference and found.last and found.last < line.reference
    if lead.near == "since":
        if point.unit == "run" or point.rule == "year.decade":
            return lead.start, Stretch("since")
        return lead.start, calendar.since(point.edge_month(found))
    if lead.word == "as of" and lead.near:
        vague = point.edge or (found.kind != "day" and line.reference and not over)
        late = point.edge == "late" and found.kind == "month"
        blank = vague and point.edge != "end" and not late
        if point.edge == "mid" and found.last:
            return lead.start, calendar.as_of(calendar.middle(found.kind, found.last))
        return lead.start, Stretch("as_of") if blank else calendar.as_of(found)
    if point.edge == "end":
        return lead.start if lead.near in _UP_TO else lead.article, calendar.as_of(found)
    units = {"day"} if lead.near in ("by", "until", "till", "up to") else set[str]()
    if over and lead.near in ("by", "until", "till", "up to"):
        units |= {"month", "quarter"}
    elif lead.near == "through":
        units = {"day", "month", "quarter", "year", "fiscal"}
    ends = found.kind in units and not point.edge
    return (lead.start, calendar.as_of(found)) if ends else None


def _base(line: Line, position: int, floor: int, point: Point) -> int | None:
    """Where the phrase that makes a base of a point begins, if there is one.

    A same period and "a year earlier" are bases after any "over", "from" or "on"; others need
    a change before ("up 5% from 2022").
    """
    found = _BASE.search(line.low, max(floor, position - 60), position)
    word = found["word"] if found else ""
    start = found.start() if found else position
    previous = line.last(start)
    if word == "than":
        hedge = previous in ("more", "less", "fewer") and point.rule.startswith("ago")
        hedge = hedge and words("portions").isdisjoint(line.before(start, 2))
        other = previous in ("later", "earlier", "sooner", "rather", "other")
        return None if hedge or other else start
    many = word.startswith(("times", "doubl", "twice", "tripl"))
    levelled = many and line.low.startswith("'s ", point.end)  # "ten times last year's arrivals"
    if levelled or (word and word not in ("over", "from", "on") and not many):
        return start
    if point.rule.startswith("same") or point.rule in ("ago.base", "year.from-base"):
        held = point.rule == "same-period.bare" and previous not in words("portions")
        return start if word in ("from", "on") or (word == "over" and not held) else None
    if point.unit in ("run", "week") or point.weekday:
        return None
    if point.unit == "year" and line.low.startswith(" level", point.end):
        return position
    if many:
        # "Three times the 2017 level", but "surged 1.8 times in 2018".
        level = found["level"].split() if found else []
        return start if level and level[0] not in ("in", "during", "for", "at") else None
    if word == "from":
        if point.rule == "range" and " to " in line.low[position : point.end]:
            return None
        return None if words("change").isdisjoint(line.back(start, 14)) else start
    if word and previous in words("portions") and point.unit in _UNITS:
        # "Growth over the first quarter" is growth in it, "5% over 2022" growth from it.
        return start if not point.rule.endswith(".nth") or line.counted else None
    return None
