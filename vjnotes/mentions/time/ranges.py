"""Points with an edge and runs from point to point: "the end of June", "from X to Y"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.days import figures, month_or_day
from vjnotes.mentions.time.ended import month_quarter, month_run, quarter_ended, year_ended
from vjnotes.mentions.time.fiscal import fiscal_year, owner, whole
from vjnotes.mentions.time.letters import lettered_part
from vjnotes.mentions.time.parts import ordinal_part
from vjnotes.mentions.time.point import Point, placed, settle
from vjnotes.mentions.time.relative import ago, near_day, relative, weekday
from vjnotes.mentions.time.tokens import Line
from vjnotes.mentions.time.years import relative_year, year

_EDGES = {
    "end": "end", "late": "late", "early": "early", "mid": "mid", "middle": "mid",
    "beginning": "start", "start": "start",
}  # fmt: skip
_NOW = ("now", "present", "date", "today")
_NOUNS = ("period", "quarter", "term", "stretch", "timeframe")
_JOINTS = ("-", "to", "until", "till", "through", "thru")


def possessed(line: Line, i: int) -> Point | None:
    """A part after its year: "2018's first quarter", "last year's first half"."""
    if line.at(i + 2) != "'" and line.at(i + 1) != "'":
        return None
    before = whole(line, i)
    if before is None or before.stretch is None or not line.seen(before.end, "'", "s"):
        return None
    inner = ordinal_part(line, before.end + 2) or lettered_part(line, before.end + 2)
    if inner is None or inner.stretch or inner.unit not in ("quarter", "half", "months"):
        return None
    found = calendar.part(before.stretch, inner.unit, inner.a, inner.b)
    return replace(inner, stretch=found)


_POINTS: tuple[Callable[[Line, int], Point | None], ...] = (
    figures,
    possessed,
    year_ended,
    quarter_ended,
    fiscal_year,
    ordinal_part,
    lettered_part,
    month_run,
    ago,
    month_quarter,
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
        if found is not None:
            return found
    return relative_year(line, i)


def _year_end(line: Line, i: int) -> Point | None:
    """ "year-end", "year's end", "year end 2025"."""
    j = i + 1
    if line.seen(j, "'", "s"):
        j += 2
    elif line.at(j) == "-":
        j += 1
    if line.at(j) != "end" or line.at(j + 1) == "of":
        return None
    after = owner(line, j + 1)
    if after:
        return after
    at = line.reference
    return Point(j + 1, "year", calendar.year(at.year) if at else Stretch("year"))


def edged(line: Line, i: int) -> tuple[Point, str] | None:
    """A point with an edge before it: "end of June", "end-June", "late 2023", "year-end"."""
    if line.at(i) == "year":
        found = _year_end(line, i)
        return (replace(found, rule="edge.end"), "end") if found else None
    edge = _EDGES.get(line.at(i))
    if edge is None:
        return None
    j = i + 1
    if line.at(j) in ("of", "-") or (line.at(j) in ("in", "on") and edge in ("early", "late")):
        j += 1
    elif line.at(i) in ("start", "middle", "beginning"):
        return None
    inner = point_at(line, line.the(j)) if line.at(line.the(j)) != "year" else None
    inner = inner or relative_year(line, j)
    if inner is None or inner.unit in ("day", "run"):
        return None
    return replace(inner, rule=f"edge.{edge}"), edge


def side(line: Line, i: int) -> tuple[Point, str] | None:
    """One side of a range: a point with or without an edge and an article."""
    j = line.the(i)
    found = edged(line, j)
    if found:
        return found
    inner = point_at(line, j)
    return (inner, "") if inner else None


def edge_month(edge: str, stretch: Stretch) -> Stretch:
    """The month at the edge of a stretch, for "from the beginning of 2023 to ..."."""
    at = {"start": stretch.first, "end": stretch.last}.get(edge)
    return calendar.month(at.year, at.month) if at else stretch


def _both_open(line: Line, left: Point, right: Point, ahead: bool) -> Point | None:
    """ "January to July", "October 30 to November 2", "November to February"."""
    if left.unit != right.unit or left.unit not in ("month", "day", "quarter"):
        return None
    if left.unit == "month" and left.a < right.a:
        return Point(right.end, "months", a=left.a, b=right.a, rule="months.range")
    if left.unit == "quarter":
        if left.a >= right.a:
            return None
        return Point(right.end, "months", a=3 * left.a - 2, b=3 * right.a, rule="months.range")
    if (left.a, left.b) == (right.a, right.b):
        return None
    rule = f"{left.unit}s.range"
    start = settle(left, line.reference, ahead)
    if start.first is None:
        return Point(right.end, "span", Stretch("span"), rule=rule)
    year_ = start.first.year + ((right.a, right.b) < (left.a, left.b))
    if left.unit == "month" and not ahead:
        # A run of months is over by the time it is written of.
        end = settle(right, line.reference, past=True)
        if end.first is None:
            return Point(right.end, "span", Stretch("span"), rule=rule)
        return Point(
            right.end, "span", calendar.between(placed(left, end.first.year - 1), end), rule=rule
        )
    found = calendar.between(start, placed(right, year_))
    return Point(right.end, "span", found, rule=rule)


def _ends(line: Line, left: Point, right: Point, ahead: bool) -> Point | None:
    """The run from one point to another, if the two can be ends of one."""
    a, b = left.stretch, right.stretch
    if a is None and b is None:
        return _both_open(line, left, right, ahead)
    if a is None and b is not None:
        if b.first is None or right.unit not in ("month", "day", "quarter", "half"):
            return None
        a = placed(left, b.first.year)
        if a.first is None or a.first > b.first:
            a = placed(left, b.first.year - 1)
    elif b is None and a is not None:
        if a.first is None or left.unit not in ("month", "day", "quarter", "half"):
            return None
        b = placed(right, a.first.year)
        if b.first is None or b.first < a.first:
            b = placed(right, a.first.year + 1)
    if a is None or b is None or {left.unit, right.unit} == {"day", "year"}:
        return None
    found = calendar.between(a, b)
    return Point(right.end, "span", found, rule="range") if found.label else None


def joined(line: Line, i: int, left: tuple[Point, str]) -> Point | None:
    """ "X to Y", "X - Y", "between X and Y", "X to the present"."""
    first, first_edge = left
    if first.unit in ("run", "week", "days", "span", "years") or first.rule.startswith("ago"):
        return None
    j = first.end
    lead = line.at(line.before_the(i) - 1)
    if line.seen(j, "up", "to") or (line.at(j) == "," and line.at(j + 1) in ("to", "until")):
        j += 1
    if line.at(j) not in _JOINTS and not (line.at(j) == "and" and lead == "between"):
        return None
    k = line.the(j + 1)
    if line.at(k) in _NOW and line.at(j) != "and":
        start = settle(first, line.reference, past=True)
        if start.first and (lead in ("from", "(") or line.at(j) == "-"):
            return Point(k + 1, "since", calendar.since(start), rule="since.to-now")
        return None
    other = side(line, j + 1)
    if other is None or other[0].unit in ("run", "week", "days", "span", "years"):
        return None
    last, last_edge = other
    ahead = line.future(i)
    if first_edge in ("start", "end") and first.stretch and first.stretch.label:
        first = replace(first, unit="month", stretch=edge_month(first_edge, first.stretch))
    if last_edge in ("start", "end") and last.stretch and last.stretch.label:
        last = replace(last, unit="month", stretch=edge_month(last_edge, last.stretch))
    found = _ends(line, first, last, ahead)
    return found and _with_noun(line, found)


def _with_noun(line: Line, point: Point) -> Point:
    """ "January-September period of 2023", "January-March quarter", "2021-2025 period"."""
    noun = line.at(point.end)
    end = point.end + 1 if noun in _NOUNS else point.end
    if point.unit == "months":
        if noun == "quarter" and point.b - point.a == 2 and point.a % 3 == 1:
            number = (point.a + 2) // 3
            point = replace(point, unit="quarter", a=number, b=number)
        after = owner(line, end)
        if after and after.stretch and after.unit == "year":
            found = calendar.part(after.stretch, point.unit, point.a, point.b)
            return replace(point, end=after.end, stretch=found)
    return replace(point, end=end)
