"""Comparing: what agrees, what the wording allows, what conflicts, and what is not compared."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.samples import SEEDS, fact, golden
from vjnotes.article import Article
from vjnotes.compare import Comparison, compare
from vjnotes.compare.comparison import dictionary, when
from vjnotes.compare.interval import allows, half_digit
from vjnotes.corpus import load
from vjnotes.fact import Fact


def only(facts: list[Fact], kind: str, articles: list[Article] | None = None) -> Comparison:
    """The one comparison of a kind."""
    found = [c for c in compare(facts, articles=articles or []) if c.kind == kind]
    assert len(found) == 1, found
    return found[0]


Pair = tuple[float, str, float, str, str]
FIGURES: list[Pair] = [
    (47.6e9, "exact", 47.6e9, "exact", "agree"),
    (47.6e9, "exact", 47.62e9, "exact", "agree"),
    (47.6e9, "exact", 50e9, "nearly", "compatible"),
    (47.6e9, "exact", 52e9, "exact", "conflict"),
    (47.6e9, "exact", 47e9, "over", "compatible"),
    (44e9, "exact", 47e9, "over", "conflict"),
    (51e9, "exact", 50e9, "nearly", "conflict"),
    (48e9, "about", 47e9, "about", "compatible"),
    (48e9, "about", 60e9, "about", "conflict"),
    (50e9, "nearly", 45e9, "over", "compatible"),
    (500e9, "nearly", 500e9, "over", "conflict"),
    (30e9, "exact", 50e9, "up_to", "compatible"),
    (60e9, "exact", 50e9, "up_to", "conflict"),
]


@pytest.mark.parametrize(("one", "hedge", "other", "other_hedge", "verdict"), FIGURES)
def test_same_figure(one: float, hedge: str, other: float, other_hedge: str, verdict: str) -> None:
    """Two sources on one figure: the verdict follows from value and hedge."""
    found = only(
        [
            fact("two_way_trade", one, approx=hedge, quote=f"{one / 1e9:g} billion"),
            fact(
                "two_way_trade", other, approx=other_hedge, source="b", quote=f"{other / 1e9:g} bn"
            ),
        ],
        "same-figure",
    )
    assert found.verdict == verdict
    assert (found.choice is None) == (verdict == "agree")


APART: dict[str, dict[str, Any]] = {
    "period": {"period": "2021"},
    "subject": {"subject": "Laos"},
    "metric": {"metric": "exports"},
    "unit": {"unit": "JPY"},
    "status": {"status": "target"},
    "scope": {"detail": {"goods": "seafood"}},
    "no period": {"period": None},
}


@pytest.mark.parametrize("other", APART.values(), ids=APART.keys())
def test_figures_on_different_things_are_not_compared(other: dict[str, Any]) -> None:
    """Another year, party, unit, status or scope makes another figure."""
    row = {"metric": "two_way_trade", "value": 9e9, "source": "b"} | other
    found = compare([fact("two_way_trade", 47.6e9), fact(**row)])
    assert [c for c in found if c.kind == "same-figure"] == []


def test_one_source_repeating_itself_is_no_agreement() -> None:
    """The same words twice in one article say nothing new."""
    assert compare([fact("two_way_trade", 5e9), fact("two_way_trade", 5e9)]) == []


def test_one_source_contradicting_itself_is_a_conflict() -> None:
    """Two figures in one article for the same thing are shown."""
    found = only([fact("two_way_trade", 5e9), fact("two_way_trade", 7e9)], "same-figure")
    assert found.verdict == "conflict"


def stock(value: float, day: str, **other: Any) -> Fact:
    return fact(other.pop("metric", "fdi_registered"), value, period=f"as-of:{day}", **other)


def test_a_stock_that_grew_is_compatible() -> None:
    """Different days allow different amounts; how much more is computed, with its bound."""
    found = only(
        [stock(50e9, "2018-03-31", approx="nearly"), stock(71.3e9, "2023-09-20", source="b")],
        "stock-grew",
    )
    assert found.verdict == "compatible"
    assert "at least 1.42 times" in found.reason


def test_a_total_cannot_fall() -> None:
    """Money given cannot be ungiven: a smaller total later is a conflict; residents may leave."""
    facts = [
        stock(30e9, "2020-01-01", metric="oda_total"),
        stock(20e9, "2023-01-01", metric="oda_total", source="b"),
    ]
    assert only(facts, "stock-grew").verdict == "conflict"
    facts = [
        stock(500, "2020-01-01", metric="citizens", unit="count"),
        stock(400, "2023-01-01", metric="citizens", unit="count", source="b"),
    ]
    assert only(facts, "stock-grew").verdict == "compatible"


SUMS = [
    (32.9, "over", 17.2, 15.7, "agree"),
    (32.9, "exact", 17.2, 15.7, "agree"),
    (33.0, "exact", 17.2, 15.7, "agree"),
    (35.0, "exact", 17.2, 15.7, "conflict"),
    (34.0, "nearly", 17.2, 15.7, "compatible"),
    (40.0, "over", 17.2, 15.7, "conflict"),
]


@pytest.mark.parametrize(("whole", "hedge", "exports", "imports", "verdict"), SUMS)
def test_sums(whole: float, hedge: str, exports: float, imports: float, verdict: str) -> None:
    """Exports and imports of one article against the trade it gives."""
    found = only(
        [
            fact("two_way_trade", whole * 1e9, approx=hedge, quote=f"{whole} billion"),
            fact("exports", exports * 1e9, quote=f"{exports} billion"),
            fact("imports", imports * 1e9, quote=f"{imports} billion"),
        ],
        "sum",
    )
    assert found.verdict == verdict
    assert "17.2 billion USD + 15.7 billion USD = 32.9 billion USD" in found.reason


def test_sums_need_the_same_article_and_period() -> None:
    """Parts of another article or year are not added up."""
    whole = fact("two_way_trade", 32.9e9)
    for other in ({"source": "b"}, {"period": "2021"}):
        parts = [fact("exports", 17.2e9), fact("imports", 15.7e9, **other)]
        assert not [c for c in compare([whole, *parts]) if c.kind == "sum"]


def test_a_part_leaves_the_rest() -> None:
    """Of a whole with two parts, the one that is missing is computed with its bound."""
    facts = [fact("two_way_trade", 50e9, approx="nearly"), fact("exports", 24.2e9)]
    found = only(facts, "part-of")
    assert found.verdict == "compatible"
    assert "leaves at most 25.8 billion USD for imports" in found.reason


def test_a_part_larger_than_its_whole() -> None:
    """On the same day it conflicts; later, or by its hedge, it can be explained."""
    whole = stock(29.3e9, "2023-11-27", metric="oda_total", quote="29.3 billion")
    same = stock(40e9, "2023-11-27", metric="oda_loans", source="b", quote="40 billion")
    later = stock(30e9, "2024-08-08", metric="oda_loans", source="b", approx="nearly")
    assert only([whole, same], "part-of").verdict == "conflict"
    found = only([whole, later], "part-of")
    assert found.verdict == "compatible"
    assert "of a later day" in found.reason


def test_a_yearly_sum_is_no_part_of_a_total_in_all() -> None:
    """Loans of one fiscal year are not set against all aid so far."""
    facts = [stock(29e9, "2023-11-27", metric="oda_total"), fact("oda_loans", 1e9, period="2022")]
    assert compare(facts) == []


def test_implied_exchange_rate() -> None:
    """One sum in two currencies implies a rate, stated and not judged."""
    yen = fact("oda_loans", 100e9, "JPY", approx="over", quote="100 billion yen", char_start=10)
    usd = fact("oda_loans", 685.5e6, "USD", approx="about", quote="$685.5 million", char_start=30)
    found = only([yen, usd], "exchange-rate")
    assert (found.verdict, "145.9 yen to one USD" in found.reason) == ("compatible", True)
    far = fact("oda_loans", 685.5e6, "USD", char_start=500)
    assert compare([yen, far]) == []


def visit(period: str, **other: Any) -> Fact:
    row = {"metric": "visit", "value": None, "unit": None, "topic": "visit", "period": period}
    return fact(**(row | {"subject": "Ann Lee", "object": "Laos"} | other))


def test_two_dates_for_one_visit() -> None:
    """Dates a week apart conflict; what else the article says of these days decides the choice."""
    facts = [
        visit("2023-10-08/2023-10-13"),
        visit("2023-10-20", role="related"),
        visit("2023-10-10", metric="meeting", object="Bo Xi"),
    ]
    found = only(facts, "dates")
    assert found.verdict == "conflict"
    assert "20 October 2023 by a related item of a" in found.reason
    assert (found.choice or "").startswith("10 October 2023")


NO_CONFLICT = {
    "a year later": [visit("2023-10-08"), visit("2024-10-08")],
    "another person": [visit("2023-10-08"), visit("2023-10-12", subject="Bo Xi")],
    "another country": [visit("2023-10-08"), visit("2023-10-12", object="Thailand")],
    "no date": [visit("2023-10-08"), fact("visit", None, None, period=None)],
}


@pytest.mark.parametrize("facts", NO_CONFLICT.values(), ids=NO_CONFLICT.keys())
def test_visits_that_do_not_conflict(facts: list[Fact]) -> None:
    """Another year, person or place is another visit."""
    assert [c for c in compare(facts) if c.verdict == "conflict"] == []


def test_a_month_holds_a_day() -> None:
    """Sources of different fineness are compatible, and the finer is chosen."""
    found = only([visit("2023-10-10"), visit("2023-10", source="b")], "dates")
    assert (found.verdict, found.choice) == ("compatible", "10 October 2023, the most exact.")


def meeting(quote: str, period: str | None, **other: Any) -> Fact:
    return fact(
        "meeting_number", 12, "count", quote=quote, period=period, topic="mechanism", **other
    )


@pytest.mark.parametrize("read_as", ["2024-08-07", None])
def test_weekday_against_date(read_as: str | None) -> None:
    """A weekday in the text and a date in the caption that was another weekday conflict."""
    facts = [
        meeting("the 12th meeting on Wednesday", read_as),
        meeting("the 12th meeting, August 8, 2024", "2024-08-08", role="caption"),
    ]
    found = only(facts, "weekday")
    assert found.verdict == "conflict"
    assert "8 August 2024, which was a Thursday" in found.reason
    assert "7 August 2024" in found.reason
    assert not [c for c in compare(facts) if c.kind == "dates"]


def test_weekday_that_fits() -> None:
    """The right weekday agrees; a weekday of another event is not compared."""
    facts = [meeting("on Thursday", None), meeting("on August 8, 2024", "2024-08-08")]
    assert only(facts, "weekday").verdict == "agree"
    other = fact("meeting_number", 11, "count", quote="on Monday", period=None)
    assert only([*facts, other], "weekday").verdict == "agree"


def test_anniversary_against_founding() -> None:
    """Years that are celebrated count from the founding, or they do not."""
    ties = fact("diplomatic_relations", None, None, period="since:1973-09-21")
    for year, verdict in (("2023", "agree"), ("2024", "conflict")):
        marked = fact("anniversary", 50, "count", period=year, source="b")
        assert only([ties, marked], "dates").verdict == verdict


def test_goals_and_beginnings() -> None:
    """The same date agrees, a finer one too, another conflicts."""
    for one, other, verdict in [
        ("2045", "2045", "agree"),
        ("2045", "2050", "conflict"),
    ]:
        facts = [
            fact("developed_country", None, None, period=one, status="target"),
            fact("developed_country", None, None, period=other, status="target", source="b"),
        ]
        assert only(facts, "dates").verdict == verdict


def test_ranks() -> None:
    """The same place at different days agrees; another place may be a change."""
    for value, day, verdict in [
        (4, "2023-01-01", "agree"),
        (3, "2023-01-01", "compatible"),
        (3, "2018-01-01", "conflict"),
    ]:
        facts = [
            stock(4, "2018-01-01", metric="rank_trade", unit="rank"),
            stock(value, day, metric="rank_trade", unit="rank", source="b"),
        ]
        assert only(facts, "same-figure").verdict == verdict


def level(value: str, **other: Any) -> Fact:
    detail = {"canonical": "Extensive Partnership in Asia"}
    return fact("partnership_level", value, "text", detail=detail, **({"period": None} | other))


def test_variants_of_a_level() -> None:
    """Names that share a canonical form are variants; capitals alone make none."""
    facts = [
        level("Extensive Partnership in Asia", period="since:2014"),
        level("intensive partnership", source="b"),
        level("extensive partnership in Asia", source="c"),
    ]
    found = only(facts, "variants")
    assert found.verdict == "agree"
    assert len(found.facts) == 2
    assert "of 2014" in found.reason


def test_variants_of_a_person() -> None:
    """Family name first or last is one person; another person with a like name is not."""
    facts = [
        visit("2023-10-10", subject="Kamikawa Yoko", quote="Foreign Minister Yoko Kamikawa came"),
        visit("2023-10-10", subject="Kamikawa Yoko", quote="Ms Kamikawa Yoko came", source="b"),
        visit("2023-10-10", subject="Kamikawa Ken", quote="Minister Kamikawa Ken came", source="b"),
    ]
    found = only(facts, "variants")
    assert found.about == "Name of Kamikawa Yoko"
    assert "Yoko Kamikawa" in found.reason


def test_stages_of_an_agreement() -> None:
    """Negotiated, then signed: compatible by the dates of the articles, and not without them."""
    facts = [
        fact("fta", "Big Pact", "text", period=None, detail={"stage": "negotiated"}),
        fact("fta", "Big Pact", "text", period=None, detail={"stage": "signed"}, source="b"),
    ]
    early, late = Article("", "a", date(2018, 9, 21)), Article("", "b", date(2023, 10, 10))
    assert only(facts, "dates", [early, late]).verdict == "compatible"
    swapped = [Article("", "a", late.published), Article("", "b", early.published)]
    assert only(facts, "dates", swapped).verdict == "conflict"
    assert compare(facts) == []


def test_order_of_facts_does_not_matter() -> None:
    """The same facts in another order give the same comparisons."""
    facts = golden()
    assert compare(facts) == compare(facts[::-1])


EXPECTED = [
    ("compatible", "same-figure", "Two-way trade, Vietnam and Japan, 2022"),
    ("conflict", "dates", "Visit of Kamikawa Yoko, Vietnam"),
    ("conflict", "weekday", "8 August 2024"),
    ("compatible", "part-of", "ODA loans, Japan – Vietnam, as part of ODA in all"),
    ("agree", "sum", "January to September 2023"),
    ("compatible", "exchange-rate", "ODA loans, Japan – Vietnam, fiscal year 2023"),
    ("agree", "variants", "Extensive Strategic Partnership"),
    ("agree", "variants", "Name of Kamikawa Yoko"),
    ("compatible", "stock-grew", "Registered capital"),
    ("agree", "dates", "Developed country, Vietnam, 2045"),
    ("agree", "same-figure", "Rank in trade"),
]


@pytest.mark.parametrize(("verdict", "kind", "about"), EXPECTED)
def test_the_five_articles(verdict: str, kind: str, about: str) -> None:
    """What a careful reader notices in the five articles is found from their facts, as he lists
    them and as they are read."""
    for facts in (golden(), load(SEEDS).facts()):
        found = [c for c in compare(facts) if c.kind == kind and about in c.about]
        assert verdict in [c.verdict for c in found]


def test_every_comparison_is_complete() -> None:
    """Each names facts that exist, gives a reason in sentences, and says no None."""
    facts = golden()
    ids = {f.id for f in facts}
    for one in compare(facts):
        assert set(one.facts) <= ids
        assert len(one.facts) >= 2
        assert one.reason.endswith(".")
        assert "None" not in one.reason + one.about + (one.choice or "")


def test_dictionary_knows_every_metric_and_its_parts() -> None:
    """Each metric of the golden facts and of the linker's lexicon is defined, with its topic."""
    from vjnotes.lexicon import table

    defined = dictionary()
    for one in golden():
        assert one.metric in defined
        entry = defined[one.metric]
        assert one.topic in entry.get("topics", [entry["topic"]])
    for metric, entry in defined.items():
        assert entry["definition"].endswith("."), metric
        for other in [*entry.get("sum_of", []), *filter(None, [entry.get("part_of")])]:
            assert other in defined
    # "fdi" is the linker's own: the words decide between a stock and a flow.
    own = {m for m, entry in table("metrics").items() if entry["topic"]}
    assert own - set(defined) <= {"fdi"}


HALVES = [
    ("47.6 billion USD", 47.6e9, 0.05e9),
    ("US$50 billion", 50e9, 0.5e9),
    ("5,198 projects", 5198, 0.5),
    ("2,500 enterprises", 2500, 50),
    ("106 projects", 106, 0.5),
    ("33,84 billion", 33.84e9, 0.005e9),
    ("fifty", 50, 0.25),
]


@pytest.mark.parametrize(("quote", "value", "half"), HALVES)
def test_half_of_the_last_digit(quote: str, value: float, half: float) -> None:
    """How finely a number is stated is read from its words."""
    assert half_digit(fact("exports", value, quote=quote)) == pytest.approx(half)


def test_intervals_hold_for_negative_numbers() -> None:
    """A deficit of nearly ten is less of a deficit than ten."""
    low, high = (lambda i: (i.low, i.high))(allows(fact("trade_balance", -10.0, approx="about")))
    assert low < -10 < high


PERIODS = [
    ("2022", "2022"),
    ("2018-Q1", "January to March 2018"),
    ("FY2023", "fiscal year 2023"),
    ("2023-01/2023-09", "January to September 2023"),
    ("2022-05/2023-04", "May 2022 to April 2023"),
    ("2023-10-08/2023-10-13", "8 to 13 October 2023"),
    ("as-of:2023-09-20", "on 20 September 2023"),
    ("since:2007", "since 2007"),
    (None, ""),
]


@pytest.mark.parametrize(("period", "words"), PERIODS)
def test_periods_in_words(period: str | None, words: str) -> None:
    """Every form of a period's label has words."""
    assert when(fact("exports", 1.0, period=period, start="2000-01-01", end="2000-01-01")) == words
