"""Findings: numbers in sentences are computed, linked and true in the direction they claim."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import samples
from vjnotes import evidence, findings, select
from vjnotes.compare import Comparison
from vjnotes.computed import Computed
from vjnotes.fact import Fact

NBSP = "\N{NO-BREAK SPACE}"


def fact(value: object = 10e9, approx: str = "exact", **changed: object) -> Fact:
    """A trade figure of 2017, with some fields changed."""
    row = {"id": "a-1", "period": "2017", "quote": "over 33.84 billion USD", "char_start": 0}
    row |= {"approx": approx, "detail": {"name": "Committee"}}
    return replace(samples.fact("two_way_trade", value, **row), **changed)


@pytest.fixture(autouse=True)
def fresh() -> None:
    """Each test begins on a page of its own."""
    evidence.use()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("exact", "exact", "about 41 percent"),
        ("over", "exact", "at most 41 percent"),
        ("nearly", "exact", "at least 40 percent"),
        ("up_to", "exact", "at least 40 percent"),
        ("exact", "over", "at least 40 percent"),
        ("exact", "nearly", "at most 41 percent"),
        ("over", "over", "about 41 percent"),
        ("about", "exact", "about 41 percent"),
        ("nearly", "over", "at least 40 percent"),
        ("over", "nearly", "at most 41 percent"),
    ],
)
def test_growth_says_which_bound_it_is(first: str, last: str, said: str) -> None:
    """A lower bound at the start makes growth an upper bound; bounds are rounded outwards."""
    grown = findings.growth(fact(33.84e9, first), fact(47.6e9, last))
    assert grown.words().replace(NBSP, " ") == said
    assert [f.value for f in grown.from_facts] == [47.6e9, 33.84e9]


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (findings.difference(fact(15.7e9), fact(17.2e9)), "1.5 billion USD"),
        (findings.total(fact(17.2e9), fact(15.7e9)), "32.9 billion USD"),
        (findings.total(fact(17.2e9, "over"), fact(15.7e9)), "at least 32.9 billion USD"),
        (findings.share(fact(1.8e9, "about"), fact(29.3e9)), "about 6 percent"),
        (findings.share(fact(5e9), fact(10e9)), "50 percent"),
        (findings.times(fact(10e9), fact(25e9)), "about 2.5 times"),
        (findings.growth(fact(10e9), fact(5e9)), "\N{MINUS SIGN}50 percent"),
        (findings.count([fact(), fact()], "city pairs"), "2 city pairs"),
    ],
)
def test_what_is_computed(made: Computed, said: str) -> None:
    """Each way of computing, in words."""
    assert made.words().replace(NBSP, " ") == said


@pytest.mark.parametrize(
    ("first", "last", "years"),
    [
        ("since:1973-09-21", "since:2002", 29),
        ("since:1973-09-21", "since:2023-09-20", 49),
        ("since:1973-09-21", "since:2023-09-21", 50),
        ("2017", "2018", 1),
    ],
)
def test_years_between(first: str, last: str, years: int) -> None:
    """Days count where both are known; else the calendar's years do."""

    def dated(label: str) -> Fact:
        day = label.removeprefix("since:")
        return fact(period=label, start=day if len(day) == 10 else f"{day}-01-01")

    found = findings.years_between(dated(first), dated(last))
    assert (found.value, found.noun) == (years, "year" if years == 1 else "years")


@pytest.mark.parametrize(
    ("made", "problem"),
    [
        (lambda: findings.growth(fact(), fact(unit="JPY")), "different units .* JPY, USD"),
        (lambda: findings.growth(fact(0), fact()), "from zero"),
        (lambda: findings.total(fact("text", unit="text"), fact(1, unit="text")), "not a number"),
        (lambda: findings.years_between(fact(start=None, end=None), fact()), "a-1 has no date"),
    ],
)
def test_what_cannot_be_computed_is_refused(made: object, problem: str) -> None:
    """The message says which fact and why."""
    with pytest.raises((ValueError, TypeError), match=problem):
        made()  # type: ignore[operator]


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{a}", "over 33.84 billion USD"),
        ("{a:bare}", "33.84 billion USD"),
        ("{a:number}", "33.84"),
        ("{a:date}", "2017"),
        ("in {a.when}", "in 2017"),
        ("{a.subject} and {a.object}", "Vietnam and Japan"),
        ("the {a.name}", "the Committee"),
        ("{a.metric}", "two-way trade"),
        ("{n} of {word}", "5 of <em>"),
        ("<b>{n}</b>", "<b>5</b>"),
    ],
)
def test_what_a_template_may_ask(template: str, text: str) -> None:
    """Each form of a value; the template and plain values are text, never markup."""
    shown = findings.say(template, a=fact(33.84e9, "over"), n=5, word="<em>")
    assert repr(shown).replace(NBSP, " ") == text
    assert "<em>" not in str(shown)
    assert "<b>5" not in str(shown)


def test_a_finding_is_text_in_a_terminal_and_markup_in_a_page() -> None:
    """Double rule, label, statement with links, note with links."""
    a, b = fact(33.84e9, "over"), fact(47.6e9, id="a-2", period="2022")
    grown = findings.growth(a, b)
    shown = findings.finding("Rose from {a} to {b}.", "Up {g}.", a=a, b=b, g=grown)
    assert repr(shown).replace(NBSP, " ") == (
        "Finding Rose from over 33.84 billion USD to 47.6 billion USD. Up at most 41 percent."
    )
    markup = str(shown)
    assert markup.startswith('<div class="vj-finding">\n<p class="vj-label">Finding</p>')
    assert markup.count('class="vj-n"') == 3
    assert "Computed: 47.6\N{NO-BREAK SPACE}billion" in markup


def test_a_computed_number_shows_all_its_evidence() -> None:
    """Its link leads to the first fact; its card quotes each, once where words are shared."""
    facts = [fact(id=f"a-{i}", char_start=i, char_end=i + 22) for i in range(6)]
    shown = str(findings.say("{n}", n=findings.count([*facts, facts[0]], "facts")))
    assert 'href="09-sources.html#a-0"' in shown
    assert shown.count("<mark>") == 4
    assert "and 2 more" in shown


@pytest.mark.parametrize(
    ("template", "error"),
    [("{b}", KeyError), ("{a.place}", AttributeError), ("{a:fancy}", ValueError)],
)
def test_a_wrong_template_fails_where_it_stands(template: str, error: type[Exception]) -> None:
    """Not later, when the page is shown."""
    with pytest.raises(error):
        findings.finding(template, a=fact())


def test_stats_set_number_hedge_and_unit_apart() -> None:
    """The number is large; hedge and unit are small, all in one link."""
    people = fact(570_000, "nearly", unit="count", metric="citizens")
    shown = str(findings.stats((fact(47.6e9), "trade in {v.when}"), (people, "in {v.object}")))
    assert f"<span>47.6</span> <small>billion{NBSP}USD</small></a>" in shown
    assert "<small>nearly</small> <span>570,000</span></a>" in shown
    assert '<p class="vj-stat__l">trade in 2017</p>' in shown


def test_a_verdict_names_sign_and_word() -> None:
    """Never by colour alone; both sides are quoted."""
    shown = str(findings.verdict_card("conflict", "A <day>", fact(), fact(role="caption"), "Why."))
    assert '<span aria-hidden="true">≠</span> Conflict</span> A &lt;day&gt;' in shown
    assert shown.count("<blockquote>") == 2
    assert "caption</p>" in shown
    with pytest.raises(ValueError, match="not 'maybe'"):
        findings.verdict_card("maybe", "", fact(), fact(), "")  # type: ignore[arg-type]


def test_a_comparison_is_a_card_of_its_facts() -> None:
    """Comparisons of dates show dates; what is said twice is shown once."""
    a, b = fact(period="2023-10-10"), fact(id="a-2", period="2023-10-20")
    twin = replace(a, id="a-3")
    found = Comparison(
        "conflict", "dates", "The visit", ("a-1", "a-2", "a-3"), "Why.", "the first."
    )
    shown = str(findings.comparison_card(found, [a, b, twin]))
    assert f"10{NBSP}October{NBSP}2023</a>" in shown
    assert shown.count("<blockquote>") == 2
    assert "Why. Used: the first.</p>" in shown


@pytest.mark.parametrize(
    ("template", "value", "approx", "unit", "said"),
    [
        ("the {v:ordinal}", 12, "exact", "count", "the 12th"),
        ("the {v:ordinal}", 4, "exact", "rank", "the fourth"),
        ("{v:cardinal} pairs", 10, "exact", "count", "ten pairs"),
        ("{v:cardinal} pairs", 21, "exact", "count", "21 pairs"),
        ("{v:figure}", 51000, "over", "count", "over 51,000"),
        ("{v:figure}", 18e6, "exact", "count", "18 million"),
    ],
)
def test_ways_to_show(template: str, value: float, approx: str, unit: str, said: str) -> None:
    """A number can be shown as a place in a row, in words, or without its noun."""
    shown = findings.say(template, v=fact(value, approx, unit=unit, metric="students"))
    assert repr(shown).replace(NBSP, " ") == said


def test_who_states_it() -> None:
    """A source is named in the run of a sentence, at its beginning and as an aside."""
    assert repr(findings.say("{v.By}, {v.by} {v.cite}", v=fact())) == "A, a (a)"


def test_keypoints_are_linked() -> None:
    """Each key point is an item with its numbers linked; a template without its value is told."""
    shown = str(findings.keypoints("It was {v}.", "In {v.when}.", v=fact()))
    assert shown.count("<li>") == 2
    assert shown.count("<a ") == 1
    assert 'class="admonition vj-keypoints"' in shown
    with pytest.raises(KeyError):
        findings.keypoints("It was {w}.", v=fact())


def test_about_a_field_among_several() -> None:
    """What touches several fields is found under each of them, and by a whole name only."""
    both = fact(detail={"field": "oda, infrastructure"})
    none = fact(detail={})
    assert select.about([both, none], "oda") == [both]
    assert select.about([both], "trade", "infrastructure") == [both]
    assert select.about([both], "od") == []
