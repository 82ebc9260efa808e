"""Runs from one point of time to another: "from January to July", "2010 to the present"."""

import re
from dataclasses import replace

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Stretch
from vjnotes.mentions.time.line import Line
from vjnotes.mentions.time.part import owned
from vjnotes.mentions.time.point import Point, settle
from vjnotes.mentions.time.relative import read_point

_JOINT = re.compile(r" ?- ?|/(?=[a-z])|,? (?:up )?(?:to|until|till|through|thru) | (?P<both>and) ")
_NOW = re.compile(r"(?:the )?(?:now|present|date|today)\b")
_NOUN = re.compile(r" (?:period|(quarter)|term|stretch|timeframe)\b")
_ENDS = ("day", "month", "quarter", "half", "year", "fiscal")
_OPEN = ("month", "day", "quarter")
_SOME_YEAR = calendar.year(2000)
_TWO_YEARS = re.compile(r"(\d{4})[-/]\d{2}$")
_TOLD_BOTH = re.compile(
    r"\d[^;()]{0,25}? and [^\d\s]{0,4} ?\d[\w. ]{0,25}? (?:in|for|during) (?:\w+, )*\Z"
)
_REACH, _BACK = 30, 90  # words of the sentence behind, characters before


def joined(line: Line, left: Point, lead: str) -> Point | None:
    """ "X to Y", "X - Y", "between X and Y", "X to the present", after the word ``lead``."""
    if left.unit == "years":
        noun = _NOUN.match(line.low, left.end)
        return replace(left, end=noun.end()) if noun else None
    joint = _JOINT.match(line.low, left.end)
    if joint is None or left.unit not in _ENDS or left.rule.startswith("ago"):
        return None
    two = left.unit == "month" or (left.unit in ("year", "fiscal") and lead in ("in", "for"))
    two = two and "respectively" not in line.sentence(left.end, _REACH)
    two = two and not _TOLD_BOTH.search(line.low, max(0, left.start - _BACK), left.start)
    if joint["both"] and not (lead == "between" or two):
        return None
    now = _NOW.match(line.low, joint.end())
    if now and not joint["both"]:
        start = settle(left, line.reference, past=True)
        meant = lead == "from" or "-" in joint[0] or line.last(left.start) == "("
        since = replace(left, end=now.end(), stretch=calendar.since(start), rule="since.to-now")
        return since if start.first and meant else None
    the = 4 if line.low.startswith("the ", joint.end()) else 0
    right = read_point(line, joint.end() + the)
    if right is None or right.unit not in _ENDS:
        return None
    found = _between(_at_edge(left), _at_edge(right))
    if joint["both"] and lead != "between" and not (found and _are_two(left, found)):
        # "In March and September 2010" speaks of either.
        after = right.stretch and right.unit == "month" and right.stretch.first
        return replace(left, stretch=left.within(calendar.year(after.year))) if after else None
    found = found and _over_years(line, replace(found, end=right.end, edge="", rule="range"))
    return found and _with_noun(line, found)


def _over_years(line: Line, found: Point) -> Point:
    """ "July-May 2024-25": months over the end of the first of two years, not of that before."""
    years, stretch = _TWO_YEARS.search(line.low[found.start : found.end]), found.stretch
    if years is None or stretch is None or stretch.first is None:
        return found
    early = stretch.first.year < int(years[1])
    return replace(found, stretch=calendar.moved(stretch, 1)) if early else found


def _at_edge(point: Point) -> Point:
    """The month of "the beginning of 2023", as one end of a run."""
    if point.edge in ("start", "end") and point.stretch and point.stretch.label:
        return replace(point, unit="month", stretch=point.edge_month(point.stretch))
    return point


def _between(left: Point, right: Point) -> Point | None:
    """The run from one point to another, if the two can be ends of one."""
    if left.stretch is None and right.stretch is None:
        return _open_between(left, right)
    if {left.unit, right.unit} == {"day", "year"}:
        return None
    if (left.unit, right.unit) == ("fiscal", "year"):
        right = _also_fiscal(left, right)
    known = left.stretch or right.stretch
    if known is None or known.first is None:
        return None
    # An open end is in the year of the other, or else in the next one on its far side.
    here = calendar.year(known.first.year)
    a, b = left.within(here), right.within(here)
    if a.first and b.first and a.first > b.first:
        a = left.within(calendar.moved(here, -1))
        b = b if left.stretch is None else right.within(calendar.moved(here, 1))
    found = calendar.between(a, b)
    return replace(left, unit="span", stretch=found) if found.label else None


def _also_fiscal(left: Point, right: Point) -> Point:
    """ "Fiscal years 1992 to 2014": the second year is named as the first one is."""
    first, last = left.stretch, right.stretch
    if first and first.first and first.last and last and last.first:
        japanese = (first.label or "").startswith("FY")
        named = (first.first if japanese else first.last).year
        return replace(right, unit="fiscal", stretch=calendar.moved(first, last.first.year - named))
    return right


def _open_between(left: Point, right: Point) -> Point | None:
    """ "January to July", "October 30 to November 2", "November to February", of one year."""
    a, b = left.within(_SOME_YEAR).first, right.within(_SOME_YEAR).first
    units = {left.unit, right.unit}
    alike = len(units) == 1 or units == {"month", "day"}  # "between January and May 18"
    if not alike or left.unit not in _OPEN or not a or not b or a == b:
        return None
    # Over the new year, a run of days is of the year it begins in, one of months of its end.
    days = "day" in units
    early, late = (0, int(a > b)) if days else (-int(a > b), 0)

    def place(whole: Stretch) -> Stretch:
        turns = whole.kind != "fiscal"  # which runs over the new year itself
        first = left.within(calendar.moved(whole, early * turns))
        return calendar.between(first, right.within(calendar.moved(whole, late * turns)))

    return replace(left, unit="days" if days else "months", place=place)


def _are_two(left: Point, run: Point) -> bool:
    """Whether a run is of two months or years, as "January and February" is."""
    found = run.within(_SOME_YEAR)
    days = (found.last - found.first).days if found.first and found.last else 0
    return run.unit != "days" and 31 < days < (62 if left.unit == "month" else 731)


def _with_noun(line: Line, run: Point) -> Point:
    """ "January-September period of 2023", "January-March quarter"."""
    noun = _NOUN.match(line.low, run.end)
    run = replace(run, end=noun.end()) if noun else run
    if run.stretch is not None:
        return run
    last = run.within(_SOME_YEAR).last
    if noun and noun[1] and last and last.month % 3 == 0:
        n = last.month // 3
        quarter = lambda whole: calendar.part(whole, "quarter", n, n)  # noqa: E731
        run = replace(run, unit="quarter", place=quarter)
    return owned(line, run)
