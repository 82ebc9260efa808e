"""A day as a caller gives it: a date, a moment, or ISO 8601 text."""

from datetime import date, datetime

from vjnotes.errors import one_line


def as_day(given: object, name: str) -> date | None:
    """The day ``given`` as the argument ``name``, or ``None`` for ``None``.

    >>> as_day("2023-11-27", "published"), as_day(datetime(2023, 11, 27, 9), "published")
    (datetime.date(2023, 11, 27), datetime.date(2023, 11, 27))
    >>> as_day("27/11/2023", "published")
    Traceback (most recent call last):
    ValueError: published='27/11/2023' is no ISO 8601 date; write it as '2023-11-27'

    Raises
    ------
    ValueError
        If it is a text that is not an ISO 8601 date or moment.
    TypeError
        If it is neither text nor date.
    """
    if isinstance(given, datetime):
        return given.date()
    if given is None or isinstance(given, date):
        return given
    wrong = f"{name}={one_line(repr(given), 60)} is no ISO 8601 date; write it as '2023-11-27'"
    if not isinstance(given, str):
        raise TypeError(wrong)
    try:
        return datetime.fromisoformat(given.strip()).date()
    except ValueError:
        raise ValueError(wrong) from None
