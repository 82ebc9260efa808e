"""The judge is fair, and the corpus is what its readme says."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.agreement import agreement, alike, judge, listed, span
from tests.score import ROOT, Count, main

CORPUS = ROOT / "tests" / "corpus"
DAY = "2024-05-01"


def _fact(metric: str, subject: str | None, other: str | None, **rest: Any) -> dict[str, Any]:
    known = {"value": 5, "unit": "USD", "approx": "exact", "period": "2023", **rest}
    return {"metric": metric, "subject": subject, "object": other, **known}


BASE = _fact("exports", "Vietnam", "Japan")


@pytest.mark.parametrize(
    ("read", "level"),
    [
        (BASE, 6),
        ({**BASE, "value": 6}, 0),
        ({**BASE, "unit": "JPY"}, 1),
        ({**BASE, "metric": "two_way_trade"}, 2),
        ({**BASE, "metric": "imports"}, 2),
        ({**BASE, "status": "target"}, 2),
        ({**BASE, "period": "2022"}, 3),
        ({**BASE, "period": None}, 3),
        ({**BASE, "period": "as-of:2023-12-31"}, 3),
        ({**BASE, "approx": "over"}, 4),
        ({**BASE, "object": "China"}, 5),
        # What Vietnam exports to Japan, Japan imports from Vietnam.
        (_fact("imports", "Japan", "Vietnam"), 6),
        (_fact("exports", "Japan", "Vietnam"), 5),
    ],
)
def test_levels_are_climbed_in_order(read: dict[str, Any], level: int) -> None:
    """A fact counts at a level only if everything before that level is right too."""
    assert agreement(listed(BASE, DAY), listed(read, DAY)) == level


@pytest.mark.parametrize(
    ("gold", "read", "same"),
    [
        # Two sides of one thing.
        (_fact("two_way_trade", "Vietnam", "Japan"), _fact("two_way_trade", "Japan", "Vietnam"), 1),
        (
            _fact("trade_balance", "Vietnam", "Japan"),
            _fact("trade_balance", "Japan", "Vietnam", value=-5),
            1,
        ),
        (
            _fact("trade_balance", "Vietnam", "Japan"),
            _fact("trade_balance", "Japan", "Vietnam"),
            0,
        ),
        # A target of trade, under either name; never as a fact.
        (
            _fact("two_way_trade_target", "Vietnam", "Japan", status="target"),
            _fact("two_way_trade", "Vietnam", "Japan", status="target"),
            1,
        ),
        (
            _fact("two_way_trade_target", "Vietnam", "Japan", status="target"),
            _fact("two_way_trade", "Vietnam", "Japan"),
            0,
        ),
        # The growth of one thing is not that of another.
        (
            _fact("growth", "Vietnam", "Japan", of="exports"),
            _fact("growth", "Vietnam", "Japan", of="two_way_trade"),
            0,
        ),
        (
            _fact("growth", "Vietnam", "Japan", of="exports"),
            _fact("growth", "Japan", "Vietnam", of="imports"),
            1,
        ),
        # Of one year both names will do, of a stock they will not.
        (_fact("fdi_flow", "Japan", "Vietnam"), _fact("fdi_registered", "Japan", "Vietnam"), 1),
        (
            _fact("fdi_registered", "Japan", "Vietnam", period="as-of:2023-12-31"),
            _fact("fdi_flow", "Japan", "Vietnam", period="as-of:2023-12-31"),
            0,
        ),
        # A rank in the present tense may be dated or not.
        (
            _fact("rank_trade", "Japan", "Vietnam", period=f"as-of:{DAY}"),
            _fact("rank_trade", "Japan", "Vietnam", period=None),
            1,
        ),
        # A city pair is its two sides.
        (
            _fact("city_pair", "Hanoi", "Tokyo", value=None, unit=None),
            _fact("city_pair", "Tokyo", "Hanoi", value=None, unit=None),
            1,
        ),
        (
            _fact("city_pair", "Hanoi", "Tokyo", value=None, unit=None),
            _fact("city_pair", "Hanoi", "Osaka", value=None, unit=None),
            0,
        ),
        # Persons in either order of their names, places with or without marks.
        (
            _fact("visit", "Mai Le", "Japan", value=None),
            _fact("visit", "Le Mai", "Japan", value=None),
            1,
        ),
        (_fact("students", "Đà Nẵng", None), _fact("students", "Da Nang", None), 1),
        # An agreement by its name or by its letters.
        (
            _fact("fta", "Vietnam", "Japan", value="RCEP", unit="text"),
            _fact(
                "fta",
                "Vietnam",
                "Japan",
                value="Regional Comprehensive Economic Partnership",
                unit="text",
                detail={"acronym": "RCEP"},
            ),
            1,
        ),
    ],
)
def test_the_same_said_otherwise(gold: dict[str, Any], read: dict[str, Any], same: int) -> None:
    """What two facts say decides, not in which direction or under which name they say it."""
    assert (agreement(listed(gold, DAY), listed(read, DAY)) == 6) is bool(same)


def test_an_open_period_or_hedge_is_not_scored() -> None:
    """A listed fact without the key takes any."""
    row = {key: value for key, value in BASE.items() if key not in ("period", "approx")}
    assert agreement(listed(row, DAY), listed({**BASE, "approx": "over"}, DAY)) == 6


@pytest.mark.parametrize(
    ("mine", "theirs", "metric", "expected"),
    [
        ("strategic partners", "Strategic Partnership", "partnership_level", True),
        (
            "strategic partnership",
            "comprehensive strategic partnership",
            "partnership_level",
            False,
        ),
        (
            "Strategic partnership for peace and prosperity in Asia",
            "strategic partnership",
            "partnership_level",
            True,
        ),
        ("UN", "United Nations", "forum", True),
        ("APEC", "ASEM", "forum", False),
        ("grant visas to more citizens", "grant visas", "proposal", True),
        ("grant visas", "buy fruit", "proposal", False),
        ("", "anything", "forum", False),
    ],
)
def test_texts_alike(mine: str, theirs: str, metric: str, expected: bool) -> None:
    """Texts agree if one holds the other; a level only if its rung is the same."""
    assert alike(mine, theirs, metric) is expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        (None, None),
        ("2024-02", ("in", "2024-02-01/2024-02-29")),
        ("2018-Q1", ("in", "2018-01-01/2018-03-31")),
        ("2023-01/2023-09", ("in", "2023-01-01/2023-09-30")),
        ("FY2023", ("in", "2023-04-01/2024-03-31")),
        ("since:2012-11", ("since", "2012-11-01")),
        ("as-of:2024-06-30", ("as-of", "2024-06-30")),
    ],
)
def test_span(label: str | None, expected: tuple[str, str] | None) -> None:
    """Labels are compared by their days."""
    assert span(label) == expected


def test_one_to_one_and_nothing_twice() -> None:
    """A fact stated twice counts once, and an optional fact counts for nothing."""
    exports = listed(BASE, DAY)
    optional = listed(_fact("imports", "Vietnam", "Japan"), DAY)
    stray = listed(_fact("tourists", "Vietnam", "Japan", value=9, unit="count"), DAY)
    verdict = judge(
        [exports], [optional], [{"metric": "tourists"}], [exports, exports, optional, stray]
    )
    assert [level for _, _, level in verdict.pairs] == [6]
    assert verdict.missed == []
    assert verdict.false == [stray]
    assert verdict.forbidden == [stray]


def test_topics_not_listed_in_full_are_not_false() -> None:
    """In the corpus a meeting beside the list is nobody's fault, with everything listed it is."""
    meeting = listed(_fact("meeting", "Mai", "Ken", value=None, unit=None), DAY)
    assert judge([], [], [], [meeting]).false == []
    assert judge([], [], [], [meeting], everything=True).false == [meeting]


def test_figures_of_nothing() -> None:
    """With nothing listed and nothing given there is nothing wrong."""
    assert Count().row() == (1.0, 1.0, 1.0)
    assert Count(gold=2, given=4, right=1).row() == pytest.approx((0.25, 0.5, 1 / 3))


def test_the_held_part_shows_no_errors(capsys: pytest.CaptureFixture[str]) -> None:
    """Asked for errors, the held part still gives its scores only."""
    assert main(["--part", "held", "--errors", "--no-peers"]) == 0
    shown = capsys.readouterr().out
    assert "by level" in shown
    assert "missed " not in shown
    assert "false " not in shown


def _rows(part: str) -> list[dict[str, Any]]:
    rows = []
    for name in ("sentences", "articles"):
        for line in (CORPUS / part / f"{name}.jsonl").read_text("utf-8").splitlines():
            row = json.loads(line)
            row.setdefault("text", "")
            if "file" in row:
                row["text"] = (CORPUS / part / row["file"]).read_text("utf-8")
            rows.append(row)
    return rows


def test_the_corpus_is_as_large_as_it_says() -> None:
    """At least 60 articles and 400 sentences, 150 of them traps, no text in both parts."""
    dev, held = _rows("dev"), _rows("held")
    both = [*dev, *held]
    sentences = [row for row in both if "file" not in row]
    assert len(sentences) >= 400
    assert len(both) - len(sentences) >= 60
    assert sum(not row["facts"] or bool(row["not"]) for row in sentences) >= 150
    assert not {row["text"] for row in dev} & {row["text"] for row in held}


@pytest.mark.parametrize("part", ["dev", "held"])
def test_corpus_rows_are_sound(part: str) -> None:
    """Periods can be read, texts listed stand in the text, and no list contradicts itself."""
    for row in _rows(part):
        for fact in [*row["facts"], *row.get("optional", [])]:
            statement = listed(fact, row["published"])
            assert statement.any_period or statement.period == span(fact["period"])
            if isinstance(fact["value"], str):
                assert fact["value"].lower() in row["text"].lower()
        verdict = judge(
            [listed(fact, row["published"]) for fact in row["facts"]],
            [],
            row["not"],
            [listed(fact, row["published"]) for fact in row["facts"]],
        )
        assert not verdict.forbidden, row["text"]
        assert not verdict.false, row["text"]
        assert not verdict.missed, row["text"]
