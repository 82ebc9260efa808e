"""Stretches of time: from a named unit to its first day, last day and label.

Labels are those of ISO 8601 where it has one: ``2023-11-27``, ``2023-11``, ``2022``, and
``start/end`` for an interval. Quarters and halves are written as in SDMX (``2018-Q1``; there
``2023-S1`` for a half-year, here ``2023-H1`` as the press has it), fiscal years as ``FY2023``.
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

Kind = Literal[
    "day", "month", "quarter", "half", "year", "span", "fiscal", "as_of", "since", "compare"
]

_PARTS: dict[str, Kind] = {"quarter": "quarter", "half": "half"}
_YEAR_IN_LABEL = re.compile(r"(?<!\d)\d{4}(?!\d)")


@dataclass(slots=True)
class Stretch:
    """A stretch of time, or (label ``None``) one that is named but cannot be placed."""

    kind: Kind
    label: str | None = None
    first: date | None = None
    last: date | None = None

    @property
    def a_day(self) -> date | None:
        """One of its days, which tells the year (and what else it is)."""
        return self.first or self.last


def sane(year: int) -> bool:
    """Whether a year is one this reader deals with (1000 to 2999)."""
    return 1000 <= year <= 2999


def day(year: int, month_: int, number: int) -> Stretch:
    """One day; blank if there is no such day.

    >>> day(2023, 11, 27).label, day(2023, 2, 30).label
    ('2023-11-27', None)
    """
    try:
        at = date(year, month_, number)
    except ValueError:
        return Stretch("day")
    return Stretch("day", at.isoformat(), at, at) if sane(year) else Stretch("day")


def days(first: date, last: date) -> Stretch:
    """From day to day; blank if the last comes before the first."""
    if first > last or not sane(first.year) or not sane(last.year):
        return Stretch("span")
    return Stretch("span", f"{first.isoformat()}/{last.isoformat()}", first, last)


def month(year: int, number: int) -> Stretch:
    """One calendar month; month 0 is December of the year before, 13 January of the next.

    >>> month(2024, 0).label
    '2023-12'
    """
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    if not sane(year):
        return Stretch("month")
    last = date(year, number, monthrange(year, number)[1])
    return Stretch("month", f"{year:04d}-{number:02d}", date(year, number, 1), last)


def months(year: int, first: int, last: int) -> Stretch:
    """From month to month of ``year``; months may run below 1 and above 12.

    >>> months(2023, 1, 9).label, months(2023, 4, 15).label
    ('2023-01/2023-09', '2023-04/2024-03')
    """
    start, end = month(year, first), month(year, last)
    if first > last or start.label is None or end.label is None:
        return Stretch("span")
    if first == last:
        return start
    return Stretch("span", f"{start.label}/{end.label}", start.first, end.last)


def quarter(year: int, number: int) -> Stretch:
    """A quarter of a calendar year; quarter 0 is the last of the year before.

    >>> quarter(2018, 1).label, quarter(2018, 1).last
    ('2018-Q1', datetime.date(2018, 3, 31))
    """
    year, number = year + (number - 1) // 4, (number - 1) % 4 + 1
    inner = months(year, 3 * number - 2, 3 * number)
    return replace(inner, kind="quarter", label=inner.label and f"{year}-Q{number}")


def half(year: int, number: int) -> Stretch:
    """A half of a calendar year."""
    inner = months(year, 6 * number - 5, 6 * number)
    return replace(inner, kind="half", label=inner.label and f"{year}-H{number}")


def year(number: int) -> Stretch:
    """A calendar year."""
    if not sane(number):
        return Stretch("year")
    return Stretch("year", str(number), date(number, 1, 1), date(number, 12, 31))


def years(first: int, last: int) -> Stretch:
    """From year to year.

    >>> years(1992, 2013).label
    '1992/2013'
    """
    if first > last or not sane(first) or not sane(last):
        return Stretch("span")
    if first == last:
        return year(first)
    return Stretch("span", f"{first}/{last}", date(first, 1, 1), date(last, 12, 31))


def fiscal(number: int, start: int = 4, named: str = "start", mid: bool = False) -> Stretch:
    """The fiscal year called ``number``. ``FY2023`` is Japan's; others are months of the calendar.

    Japan's runs from 1 April to 31 March (Public Finance Act of 1947, article 11) and is named
    by the year it starts in; that of the United States from 1 October to 30 September (31 U.S.C.
    1102), named by the year it ends in. ``start`` is the first month, ``named`` which year names;
    one that begins and ends in the middle of a month (``mid``) holds parts of both.

    >>> fiscal(2023).first, fiscal(2023).last
    (datetime.date(2023, 4, 1), datetime.date(2024, 3, 31))
    >>> fiscal(2023, 10, "end").label
    '2022-10/2023-09'
    """
    inner = months(number - (named == "end"), start, start + 11 + mid)
    japanese = inner.label and (start, named) == (4, "start")
    return replace(inner, kind="fiscal", label=f"FY{number}" if japanese else inner.label)


def holding(unit: str, at: date, shift: int = 0) -> Stretch:
    """The day, week (from Monday), month, quarter or year of ``at``, or ``shift`` units away.

    >>> holding("quarter", date(2024, 2, 15), -1).label
    '2023-Q4'
    """
    if unit == "day":
        there = at + timedelta(days=shift)
        return day(there.year, there.month, there.day)
    if unit == "week":
        monday = at - timedelta(days=at.weekday()) + timedelta(weeks=shift)
        return days(monday, monday + timedelta(days=6))
    if unit == "month":
        return month(at.year, at.month + shift)
    if unit == "quarter":
        return quarter(at.year, (at.month + 2) // 3 + shift)
    return year(at.year + shift)


def part(whole: Stretch, unit: str, first: int, last: int) -> Stretch:
    """A quarter, half or run of months of a calendar or fiscal year; a "month" is the named one.

    >>> part(year(2018), "quarter", 1, 1).label, part(fiscal(2023), "half", 1, 1).label
    ('2018-Q1', '2023-04/2023-09')
    """
    if whole.first is None:
        return Stretch(_PARTS.get(unit, "span"))
    if unit == "month":
        return month(whole.first.year, first + 12 * (first < whole.first.month))
    if whole.kind != "fiscal" and unit in ("quarter", "half"):
        return (quarter if unit == "quarter" else half)(whole.first.year, first)
    size = {"quarter": 3, "half": 6}.get(unit, 1)
    offset = whole.first.month - 1
    late = whole.last is not None and whole.last.month == whole.first.month  # to mid-month
    return months(whole.first.year, offset + size * (first - 1) + 1, offset + size * last + late)


def middle(kind: str, last: date) -> Stretch:
    """The middle of the month or year that ends so: its 15th, or the end of June."""
    at = {"month": (last.month, 15), "year": (6, 30)}.get(kind)
    return day(last.year, *at) if at else Stretch("day")


def _moved(at: date | None, by: int) -> date | None:
    """The same day of another year; the last of February stays the last."""
    if at is None or not sane(at.year + by):
        return None
    size = monthrange(at.year + by, at.month)[1]
    at_end = at.day == monthrange(at.year, at.month)[1]
    return at.replace(year=at.year + by, day=size if at_end else min(at.day, size))


def moved(stretch: Stretch, by: int) -> Stretch:
    """The same stretch ``by`` years later (earlier if negative); blank outside 1000-2999.

    >>> moved(months(2023, 1, 9), -1).label
    '2022-01/2022-09'
    """
    if stretch.label is None or by == 0:
        return stretch
    first, last = _moved(stretch.first, by), _moved(stretch.last, by)
    if (first is None) != (stretch.first is None) or (last is None) != (stretch.last is None):
        return Stretch(stretch.kind)
    if stretch.kind in ("day", "as_of") and last is not None:
        label = ("as-of:" if stretch.kind == "as_of" else "") + last.isoformat()
    elif stretch.label.count("-") == 4 and first is not None and last is not None:
        label = f"{first.isoformat()}/{last.isoformat()}"
    else:
        label = _YEAR_IN_LABEL.sub(lambda m: str(int(m.group()) + by), stretch.label)
    return replace(stretch, label=label, first=first, last=last)


def as_of(stretch: Stretch) -> Stretch:
    """The state on the last day of ``stretch``."""
    if stretch.last is None or stretch.label is None:
        return Stretch("as_of")
    return Stretch("as_of", f"as-of:{stretch.last.isoformat()}", None, stretch.last)


def since(stretch: Stretch) -> Stretch:
    """From ``stretch`` on, with its own precision: ``since:2012-11``."""
    if stretch.first is None or stretch.label is None:
        return Stretch("since")
    return Stretch("since", f"since:{stretch.label.partition('/')[0]}", stretch.first, None)


def between(left: Stretch, right: Stretch) -> Stretch:
    """From the start of one stretch to the end of another.

    >>> between(month(2023, 1), month(2023, 9)).label
    '2023-01/2023-09'
    """
    if left.first is None or right.last is None or left.first > right.last:
        return Stretch("span")
    first, last, kinds = left.first, right.last, {left.kind, right.kind}
    if kinds == {"year"}:
        return years(first.year, last.year)
    if kinds == {"quarter"} or (kinds == {"fiscal"} and (left.label or "").startswith("FY")):
        return Stretch("span", f"{left.label}/{right.label}", first, last)
    if "day" in kinds:
        return days(first, last)
    return months(first.year, first.month, last.month + 12 * (last.year - first.year))
