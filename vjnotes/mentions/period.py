"""Periods: the dates, months, quarters, years and spans a text speaks of.

The grammar has three layers: :mod:`~vjnotes.mentions.tokens` cuts the text,
:mod:`~vjnotes.mentions.points` and :mod:`~vjnotes.mentions.parts` read single points of time,
and this module joins them ("from ... to", "since", "as of", "compared with"). Its words are in
``lexicon/periods.toml``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from vjnotes.mentions import calendar
from vjnotes.mentions.calendar import Kind, Stretch
from vjnotes.mentions.parts import (
    ago,
    future,
    lettered_part,
    month_run,
    near_day,
    ordinal_part,
    relative,
    weekday,
)
from vjnotes.mentions.points import (
    Point,
    figures,
    fiscal_year,
    month_or_day,
    owner,
    placed,
    relative_year,
    settle,
    year,
    year_ended,
)
from vjnotes.mentions.tokens import Line, lexicon, words

__all__ = ["Kind", "Period", "periods"]


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


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase as read: its tokens, its stretch, and whether it is a base of comparison."""

    start: int
    end: int
    stretch: Stretch
    rule: str
    weekday: int | None = None
    shape: bool = False


_POINTS: tuple[Callable[[Line, int], Point | None], ...] = (
    figures,
    fiscal_year,
    ordinal_part,
    lettered_part,
    month_run,
    ago,
    month_or_day,
    relative,
    weekday,
    near_day,
    year,
)


def point_at(line: Line, i: int) -> Point | None:
    """The single point of time that begins at token ``i``, if one does."""
    for read in _POINTS:
        found = read(line, i)
        if found is not None and found.end > i:
            return found
    return None


# --- edges, ranges, special phrases -----------------------------------------------------

_EDGES = {
    "end": "end", "late": "late", "early": "early", "mid": "mid", "middle": "mid",
    "beginning": "start", "start": "start",
}  # fmt: skip
_NOW = ("now", "present", "date", "today")


def _the(line: Line, i: int) -> int:
    return i + 1 if line.at(i) == "the" else i


def _edged(line: Line, i: int) -> tuple[Point, str] | None:
    """A point with an edge before it: "end of June", "end-June", "late 2023", "year-end"."""
    if line.at(i) == "year" and line.at(i + 1) in ("-", "'", "end"):
        j = i + 1 if line.at(i + 1) == "end" else i + 3 if line.at(i + 2) == "s" else i + 2
        if line.at(j) == "end" and line.at(j + 1) != "of":
            after = owner(line, j + 1)
            at = line.reference
            here = calendar.year(at.year) if at else Stretch("year")
            return after and (after, "end") or (Point(j + 1, "year", here, rule="year.end"), "end")
        return None
    edge = _EDGES.get(line.at(i))
    if edge is None:
        return None
    j = i + 1
    if line.at(j) in ("of", "-") or line.at(j) in ("in", "on") and edge in ("early", "late"):
        j += 1
    elif line.at(j) == "to" and line.at(j + 1) == "mid" and line.at(j + 2) == "-":
        return None
    elif edge in ("start", "mid") and line.at(i) != "mid":
        return None
    inner = relative_year(line, j) or point_at(line, _the(line, j))
    if inner is None or inner.unit in ("day", "run") and edge != "mid":
        return None
    return replace(inner, rule=f"edge.{edge}"), edge


def _side(line: Line, i: int) -> tuple[Point, str] | None:
    """One side of a range: a point with or without an edge and an article."""
    j = _the(line, i)
    found = _edged(line, j)
    if found:
        return found
    inner = point_at(line, j)
    return (inner, "") if inner else None


def _cut(line: Line, side: tuple[Point, str], stretch: Stretch) -> Stretch:
    """The month at the edge of a stretch, for "from the beginning of 2023 to ..."."""
    edge = {"start": stretch.first, "end": stretch.last}.get(side[1])
    return calendar.month(edge.year, edge.month) if edge else stretch


def _joined(line: Line, left: Point, right: Point, ahead: bool) -> Point | None:
    """The run from one point to another, if the two can be ends of one."""
    at = line.reference
    if left.stretch is None and right.stretch is None:
        if left.unit != right.unit or left.unit not in ("month", "day", "quarter", "half"):
            return None
        if left.unit == "month" and left.a < right.a:
            return Point(right.end, "months", a=left.a, b=right.a, rule="months.range")
        if left.unit in ("quarter", "half") and left.a < right.a:
            size = 3 if left.unit == "quarter" else 6
            a, b = size * (left.a - 1) + 1, size * right.a
            return Point(right.end, "months", a=a, b=b, rule="months.range")
        start = settle(left, at, ahead)
        if left.unit == "day" and start.first:
            year_ = start.first.year + ((right.a, right.b) < (left.a, left.b))
            return Point(
                right.end, "span", calendar.between(start, placed(right, year_)), rule="days"
            )
        if left.unit == "day":
            return Point(right.end, "span", Stretch("span"), rule="days")
        end = settle(right, at, ahead)
        if end.first is None:
            return Point(right.end, "span", Stretch("span"), rule="months.range")
        return Point(
            right.end, "span", calendar.between(placed(left, end.first.year - 1), end),
            rule="months.range",
        )  # fmt: skip
    if left.stretch is None and right.stretch is not None:
        if right.stretch.first is None or right.unit in ("year", "years", "run", "fiscal"):
            return None
        start = placed(left, right.stretch.first.year)
        if start.first is None or start.first > right.stretch.first:
            start = placed(left, right.stretch.first.year - 1)
        return Point(right.end, "span", calendar.between(start, right.stretch), rule="range")
    if right.stretch is None and left.stretch is not None:
        if left.stretch.first is None or left.unit in ("year", "years", "run", "fiscal"):
            return None
        end = placed(right, left.stretch.first.year)
        if end.first is None or end.first < left.stretch.first:
            end = placed(right, left.stretch.first.year + 1)
        return Point(right.end, "span", calendar.between(left.stretch, end), rule="range")
    assert left.stretch is not None and right.stretch is not None
    found = calendar.between(left.stretch, right.stretch)
    return Point(right.end, "span", found, rule="range") if found.label else None


def _range(line: Line, i: int, left: tuple[Point, str]) -> Point | None:
    """ "X to Y", "X - Y", "between X and Y", "X to the present"."""
    j = left[0].end
    lead = line.at(_back_over_the(line, i) - 1)
    joint = line.at(j)
    if joint == "up" and line.at(j + 1) == "to":
        j += 1
    if joint == "," and line.at(j + 1) in ("to", "until"):
        j += 1
    if line.at(j) not in ("-", "to", "until", "till", "through", "thru") and not (
        line.at(j) == "and" and lead == "between"
    ):
        return None
    ahead = future(line, i)
    k = _the(line, j + 1)
    if line.at(k) in _NOW and line.at(j) != "and":
        start = settle(left[0], line.reference, ahead, past=True)
        if start.first and lead in ("from", "(") or line.at(j) == "-":
            return Point(k + 1, "since", calendar.since(start), rule="since.to-now")
        return None
    right = _side(line, j + 1)
    if right is None or left[0].unit == "run" or right[0].unit == "run":
        return None
    a, b = left[0], right[0]
    if left[1] in ("start", "end") and a.stretch and a.stretch.label:
        a = replace(a, unit="month", stretch=_cut(line, left, a.stretch))
    if right[1] in ("start", "end") and b.stretch and b.stretch.label:
        b = replace(b, unit="month", stretch=_cut(line, right, b.stretch))
    found = _joined(line, a, b, ahead)
    return found and _with_noun(line, found)


def _with_noun(line: Line, point: Point) -> Point:
    """ "January-September period of 2023", "January-March quarter"."""
    noun = line.at(point.end)
    j = point.end + 1 if noun in ("period", "quarter", "term", "stretch", "timeframe") else point.end
    if point.unit == "months":
        after = owner(line, j)
        quarterly = noun == "quarter" and point.b - point.a == 2 and point.a % 3 == 1
        if quarterly:
            number = (point.a + 2) // 3
            point = replace(point, unit="quarter", a=number, b=number)
        if after and after.stretch:
            found = calendar.part(after.stretch, point.unit, point.a, point.b)
            return replace(point, end=after.end, stretch=found)
    return replace(point, end=j)


def _month_quarter(line: Line, i: int, point: Point) -> Point | None:
    """ "the March quarter", "the quarter ended June 30"."""
    if point.unit == "month" and point.stretch is None and line.at(point.end) == "quarter":
        if point.a % 3 == 0:
            number = point.a // 3
            found = Point(point.end + 1, "quarter", a=number, b=number, rule="quarter.month")
            return _with_noun(line, replace(found, unit="quarter"))
    return None


def _back_over_the(line: Line, i: int) -> int:
    return i - 1 if line.at(i - 1) == "the" else i


def _now(line: Line, i: int) -> _Phrase | None:
    """ "so far this year", "year to date", "up to now", "to date", "at present", "currently"."""
    at = line.reference
    word = line.at(i)
    if word in ("so", "this", "year", "the"):
        found = _year_to_date(line, i)
        if found:
            return found
    end = i
    if word in ("currently", "presently", "nowadays", "now"):
        end = i + 1
        if word == "now" and line.at(i + 1) in ("-", "that"):
            return None
    elif word in ("up", "until", "till", "to", "at", "as", "by"):
        j = i + 2 if line.seen(i, "up", "to") or line.seen(i, "as", "of") else i + 1
        k = _the(line, j)
        if line.at(k) in ("now", "present") or line.at(k) in ("today", "moment") and word != "to":
            end = k + 1
        elif word == "to" and line.at(j) == "date" and line.at(i - 1) != "up":
            end = j + 1 if line.at(j + 1) not in ("back", "from", "the", "this", "with") else i
        if word == "to" and line.at(k) == "present" and k == j:
            return None
    elif line.seen(i, "so", "far") and line.at(i + 2) not in ("as", "away", "from", "this", "in"):
        end = i + 2
    if end == i:
        return None
    found_ = Stretch("as_of") if at is None else calendar.as_of(calendar.on(at))
    return _Phrase(i, end, found_, "now")


def _year_to_date(line: Line, i: int) -> _Phrase | None:
    at = line.reference
    end, year_ = 0, at.year if at else None
    j = _the(line, i)
    if line.seen(j, "year", "to", "date"):
        end = j + 3
    elif line.seen(j, "year", "-", "to", "-", "date"):
        end = j + 5
    elif line.seen(i, "this", "year", "so", "far") or line.seen(i, "so", "far", "this", "year"):
        end = i + 4
    elif line.seen(i, "so", "far", "in"):
        inner = owner(line, i + 2)
        if inner and inner.stretch and inner.stretch.first and inner.unit == "year":
            end, year_ = inner.end, inner.stretch.first.year
    if not end:
        return None
    if at is None:
        return _Phrase(i, end, Stretch("span"), "year-to-date")
    if year_ != at.year:
        return _Phrase(i, end, calendar.year(year_ or 0), "year-to-date")
    return _Phrase(i, end, calendar.months(at.year, 1, at.month), "year-to-date")


def _on_year(line: Line, i: int) -> _Phrase | None:
    """ "year-on-year", "on-year", "yoy", "y/y", "month-on-month": always a base."""
    word, end = line.at(i), 0
    if word in ("yoy", "mom", "qoq"):
        end, unit = i + 1, {"y": "year", "m": "month", "q": "quarter"}[word[0]]
    elif word in ("year", "month", "quarter"):
        unit = word
        for run in (("-", "on", "-", word), ("on", word), ("-", "over", "-", word), ("over", word)):
            if line.seen(i + 1, *run):
                end = i + 1 + len(run)
    elif word == "on":
        unit = "year"
        if line.seen(i + 1, "-", "year"):
            end = i + 3
        elif line.at(i + 1) == "year" and line.back(i, 3, words("change")):
            end = i + 2
    elif word in ("y", "m", "q"):
        unit = {"y": "year", "m": "month", "q": "quarter"}[word]
        if line.seen(i + 1, "/", word):
            end = i + 3
        elif line.seen(i + 1, "-", "o", "-", word):
            end = i + 5
    if not end:
        return None
    return _Phrase(i, end, _base_before(line.base, unit), f"compare.{unit}-on-{unit}")


def _base_before(base: Stretch | None, unit: str) -> Stretch:
    """The stretch a change "on year", "on month" or "on quarter" is counted from."""
    if base is None or base.kind == "since" or base.last is None:
        return Stretch("compare")
    if unit == "year":
        return calendar.moved(base, -1)
    if unit == "month" and base.kind == "month":
        return calendar.month(base.last.year, base.last.month - 1)
    if unit == "quarter" and base.kind == "quarter":
        number = base.last.month // 3 - 1
        return calendar.quarter(base.last.year - (number == 0), number or 4)
    return Stretch("compare")


def _same_period(line: Line, i: int) -> _Phrase | None:
    """ "the same period last year", "the corresponding quarter of 2022", "this time last year"."""
    if line.at(i) not in ("same", "corresponding", "similar", "comparable", "equivalent", "this"):
        return None
    noun = line.at(i + 1)
    if line.at(i) == "this" and noun != "time":
        return None
    if noun not in ("period", "time", "month", "quarter", "timeframe", "stage", "point", "span"):
        return None
    base, j = line.base, i + 2
    if line.at(j) in ("from", "in", "of", "during") and line.at(j + 1) in ("a", "one"):
        j += 1
    if line.at(j) in ("a", "one") and line.at(j + 1) == "year":
        if line.at(j + 2) in ("ago", "earlier", "before"):
            return _Phrase(i, j + 3, _base_before(base, "year"), "same-period", shape=True)
    if line.at(j) == "from" and line.at(j + 1) in ("last", "the", "previous"):
        j += 1
    after = owner(line, j) or relative_year(line, j)
    if after is None or after.stretch is None:
        if noun != "period":
            return None
        return _Phrase(i, i + 2, base or Stretch("span"), "same-period.bare")
    first = after.stretch.first
    if base is None or first is None or (base.first or base.last) is None:
        return _Phrase(i, after.end, Stretch("span"), "same-period", shape=True)
    here = base.first or base.last
    assert here is not None
    by = first.year - here.year
    return _Phrase(i, after.end, calendar.moved(base, by), "same-period", shape=True)


# --- what the words before a phrase make of it ------------------------------------------

_BETWEEN = frozenset(
    "the in during that those of for at a figure figures level levels recorded seen it was were"
    " did value number".split()
)
_PREPOSITIONS = frozenset(
    "in by on at from to until till through during over since for before after between"
    " throughout against than with within".split()
)
_PORTIONS = frozenset({"%", "percent", "pct", "times", "fold", "points", "increase", "decrease",
                       "growth", "rise", "up", "down", "decline", "fall"})  # fmt: skip


def _compare_from(line: Line, i: int, floor: int, point: Point | None) -> int | None:
    """Where the phrase that makes a base of the point at ``i`` begins, if there is one."""
    j = i - 1
    while j >= max(floor, i - 6) and line.at(j) in _BETWEEN:
        j -= 1
    if j < floor:
        return None
    word, before = line.at(j), line.at(j - 1)
    if word == "than":
        return j
    if word in ("with", "to") and before in ("compared", "comparison", "relative", "compare"):
        return max(floor, j - 1)
    if word in ("against", "versus", "vs"):
        return j
    if word == "." and before == "vs":
        return max(floor, j - 1)
    if point is not None and point.unit in ("run", "week") or point and point.rule == "weekday":
        return None
    if word == "from" and line.back(j, 14, words("change")):
        return j
    if word in ("over", "on") and before in _PORTIONS:
        if point is None or point.unit in ("year", "month", "quarter", "fiscal") and (
            point.rule != "quarter.nth" or line.base is not None
        ):
            return j
    return None


def _preposition(line: Line, i: int) -> str:
    word = line.at(_back_over_the(line, i) - 1)
    two = line.at(_back_over_the(line, i) - 2)
    if (two, word) in (("prior", "to"), ("ahead", "of")):
        return "before"
    if (two, word) in (("as", "of"), ("as", "at")):
        return "as of"
    return word if word in _PREPOSITIONS else ""


def _state(line: Line, i: int, floor: int, point: Point, edge: str, found: Stretch) -> (
    tuple[int, Stretch] | None
):  # fmt: skip
    """ "as of", "by the end of", "since", "through": (first token, stretch), if so."""
    j = _back_over_the(line, i)
    word = line.at(j - 1) if j - 1 >= floor else ""
    as_of = word in ("of", "at") and j - 2 >= floor and line.at(j - 2) == "as"
    at = line.reference
    if word == "since":
        if edge in ("start", "end"):
            found = _cut(line, (point, edge), found)
        vague = point.unit == "run" or point.rule == "year.decade"
        return j - 1, Stretch("since") if vague else calendar.since(found)
    if as_of:
        sure = edge == "end" or found.kind == "day" or not (at and found.last and found.last >= at)
        vague = edge in ("late", "early", "mid", "start")
        return j - 2, calendar.as_of(found) if sure and not vague else Stretch("as_of")
    if edge == "end":
        start = j - 1 if word in ("by", "at", "until", "till", "through", "to", "before") else j
        if word == "to" and start - 1 >= floor and line.at(start - 1) == "up":
            start -= 1
        return max(start, floor), calendar.as_of(found)
    if edge:
        return None
    if word in ("by", "until", "till") and point.unit == "day" and found.kind == "day":
        return j - 1, calendar.as_of(found)
    if word == "through" and point.unit in ("day", "month", "quarter", "year", "fiscal"):
        return j - 1, calendar.as_of(found)
    if word == "from" and line.at(point.end) in ("onward", "onwards", "on"):
        return j - 1, calendar.since(found)
    return None


def _stretched(line: Line, i: int, floor: int, found: Stretch) -> int:
    """Take in "in the", "over the", "during" before a span or part of a year."""
    j = _back_over_the(line, i)
    word = line.at(j - 1) if j - 1 >= floor else ""
    if word in ("over", "during", "throughout", "within"):
        return j - 1
    if word in ("from", "between") and found.kind in ("span", "since"):
        return j - 1
    if word in ("in", "for") and j < i and found.kind in ("span", "quarter", "half"):
        return j - 1
    return i


def _ended(line: Line, i: int) -> Point | None:
    """ "the year ended March 31", "the quarter ended June 30"."""
    if line.at(i) == "year" and line.at(i + 1) in ("ended", "ending", "to", "through"):
        return year_ended(line, i + 1)
    if line.at(i) == "quarter" and line.at(i + 1) in ("ended", "ending", "to", "through"):
        j = i + 3 if line.at(i + 2) in ("in", "on") else i + 2
        inner = month_or_day(line, j)
        if inner and inner.unit in ("month", "day"):
            last = settle(inner, line.reference, past=True).last
            if last is None or last.month % 3:
                found = calendar.months(last.year, last.month - 2, last.month) if last else None
                return Point(inner.end, "quarter", found or Stretch("quarter"), rule="quarter.ended")
            stretch = calendar.quarter(last.year, last.month // 3)
            return Point(inner.end, "quarter", stretch, rule="quarter.ended")
    return None


def _phrase(line: Line, i: int, floor: int) -> _Phrase | None:
    """The longest phrase of time that begins at token ``i``, with what stands before it."""
    special = _now(line, i) or _on_year(line, i)
    if special:
        if special.rule.startswith("compare"):
            return replace(special, stretch=replace(special.stretch, kind="compare"))
        return special
    same = _same_period(line, i)
    if same:
        return _of_same(line, same, floor)
    edged = _edged(line, i)
    ended = _ended(line, i)
    side = edged or ((ended, "") if ended else None)
    if side is None:
        inner = point_at(line, i)
        if inner is None:
            return None
        side = (_month_quarter(line, i, inner) or inner, "")
    joined = _range(line, i, side)
    point, edge = (joined, "") if joined else side
    as_of = _preposition(line, i) in ("as of", "since") or edge == "end"
    found = settle(point, line.reference, future(line, i), past=as_of and not future(line, i))
    rule = point.rule
    state = None if joined else _state(line, i, floor, point, edge, found)
    if state:
        return _Phrase(state[0], point.end, state[1], rule, point.weekday)
    base = None if point.unit == "since" else _compare_from(line, i, floor, point)
    if base is not None and not edge:
        kind = replace(found, kind="compare")
        return _Phrase(base, point.end, kind, f"compare.{rule}", point.weekday)
    end = point.end
    return _Phrase(_stretched(line, i, floor, found), end, found, rule, point.weekday)


def _of_same(line: Line, same: _Phrase, floor: int) -> _Phrase:
    start = _compare_from(line, same.start, floor, None)
    if start is None:
        return replace(same, start=_stretched(line, same.start, floor, same.stretch))
    found = same.stretch if same.shape else _base_before(line.base, "year")
    return replace(same, start=start, stretch=replace(found, kind="compare"))


_REFERABLE = ("day", "month", "quarter", "half", "year", "span", "fiscal", "as_of")


def _remember(line: Line, phrase: _Phrase) -> None:
    """Let later words ("the same period", "a year earlier") refer to this phrase."""
    found = phrase.stretch
    if found.label is None or found.kind not in _REFERABLE:
        return
    if phrase.rule in ("now", "run.past", "day.relative", "weekday"):
        return
    line.base = found


def _read(line: Line) -> list[_Phrase]:
    phrases: list[_Phrase] = []
    i = floor = 0
    while i < len(line.low):
        phrase = _phrase(line, i, floor)
        if phrase is None:
            i += 1
            continue
        phrases.append(phrase)
        i = floor = phrase.end
        _remember(line, phrase)
    return phrases


def periods(
    text: str,
    reference: date | None = None,
    *,
    previous: Period | None = None,
    fiscal: str = "Japan",
) -> list[Period]:
    """Find the periods in ``text``, in order, none overlapping another.

    ``reference`` is the day the text was published: it places what names no year. ``previous``
    is the last period named before this text, for "the same period" and "a year earlier";
    ``fiscal`` the country whose fiscal year is meant where no country word stands near it.

    >>> [p.label for p in periods("in the first nine months of 2023, up from 2022")]
    ['2023-01/2023-09', '2022']
    >>> periods("Two-way trade last year", date(2023, 10, 10))[0].label
    '2022'
    """
    if reference is not None and not calendar.sane(reference.year):
        reference = None
    line = Line(text, reference, country=fiscal)
    if previous is not None:
        line.base = Stretch(previous.kind, previous.label, previous.first, previous.last)
    return [_period(line, phrase) for phrase in _read(line)]


def _period(line: Line, phrase: _Phrase) -> Period:
    found = phrase.stretch
    return Period(
        line.starts[phrase.start],
        line.ends[phrase.end - 1],
        found.label,
        found.first if found.label else None,
        found.last if found.label else None,
        found.kind,
        phrase.weekday,
        _preposition(line, phrase.start),
        phrase.rule,
    )
