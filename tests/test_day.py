"""A day is taken alike wherever one is given, and a wrong one is named."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

import vjnotes as vj

DAY = date(2019, 1, 2)
GIVEN = [
    "2019-01-02",
    " 2019-01-02T23:30:00+07:00 ",
    DAY,
    datetime(2019, 1, 2, 23, 30, tzinfo=timezone(timedelta(hours=7))),
]
TEXT = "Vietnam's exports to Japan rose 5% last year."


def by_parse(day: object, folder: Path) -> str | None:
    return vj.parse(TEXT, published=day).facts()[0].period  # type: ignore[arg-type]


def by_read(day: object, folder: Path) -> str | None:
    (folder / "a.txt").write_text(TEXT, "utf-8")
    return vj.read(folder / "a.txt", published=day).facts()[0].period  # type: ignore[arg-type]


def by_article(day: object, folder: Path) -> str | None:
    return vj.Article(TEXT, published=day).facts()[0].period  # type: ignore[arg-type]


def by_periods(day: object, folder: Path) -> str | None:
    return vj.periods(TEXT, reference=day)[0].label  # type: ignore[arg-type]


TAKERS = [by_parse, by_read, by_article, by_periods]


@pytest.mark.parametrize("taker", TAKERS)
@pytest.mark.parametrize("day", GIVEN)
def test_a_day_may_be_a_date_a_moment_or_text(
    day: object, taker: Callable[[object, Path], str | None], tmp_path: Path
) -> None:
    """A date, a moment of that day and its ISO 8601 text place "last year" alike."""
    assert taker(day, tmp_path) == "2018"


@pytest.mark.parametrize("taker", TAKERS)
@pytest.mark.parametrize(
    ("day", "error"),
    [("", ValueError), ("2/1/2019", ValueError), ("2019-02-30", ValueError), (2019, TypeError)],
)
def test_what_is_no_day_is_named(
    day: object,
    error: type[Exception],
    taker: Callable[[object, Path], str | None],
    tmp_path: Path,
) -> None:
    """The message says what came and how a day is written."""
    with pytest.raises(error, match="is no ISO 8601 date; write it as '2023-11-27'") as raised:
        taker(day, tmp_path)
    assert repr(day) in str(raised.value)
