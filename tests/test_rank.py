"""Ranks and firsts: who holds them, in whose order, in what; and who said a thing."""

from __future__ import annotations

import pytest

import vjnotes as vj

PUBLISHED = "2024-06-01"
NOW = "as-of:2024-06-01"


def ranks(text: str) -> list[str]:
    """The ranks of a text, each as ``metric subject/object value @ period``."""
    return [
        f"{f.metric} {f.subject or '-'}/{f.object or '-'} {f.value} @ {f.period or '-'}"
        for f in vj.parse(text, published=PUBLISHED).facts()
        if f.topic == "rank"
    ]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            (
                "Japan is Vietnam's largest ODA provider, second largest in labour cooperation, third "
                "largest in investment and tourism, and fourth largest in trade."
            ),
            [
                f"rank_oda Japan/Vietnam 1 @ {NOW}",
                f"rank_labour Japan/Vietnam 2 @ {NOW}",
                f"rank_investment Japan/Vietnam 3 @ {NOW}",
                f"rank_tourism Japan/Vietnam 3 @ {NOW}",
                f"rank_trade Japan/Vietnam 4 @ {NOW}",
            ],
        ),
        (
            "South Korea is the second-biggest investor in Indonesia.",
            [f"rank_investment South Korea/Indonesia 2 @ {NOW}"],
        ),
        (
            (
                "South Korea ranks first in direct investment in Laos, second in official "
                "development assistance (ODA), labor, and tourism."
            ),
            [
                f"rank_investment South Korea/Laos 1 @ {NOW}",
                f"rank_oda South Korea/Laos 2 @ {NOW}",
                f"rank_labour South Korea/Laos 2 @ {NOW}",
                f"rank_tourism South Korea/Laos 2 @ {NOW}",
            ],
        ),
        (
            "South Korea ranks third in commercial cooperation in Laos.",
            [f"rank_trade South Korea/Laos 3 @ {NOW}"],
        ),
        (
            "China was Germany's No. 1 trading partner in 2023.",
            ["rank_trade China/Germany 1 @ 2023"],
        ),
        (
            "As of May, Singapore ranked second among 110 countries investing in Vietnam.",
            ["rank_investment Singapore/Vietnam 2 @ as-of:2024-05-31"],
        ),
        (
            "Thailand, behind China and Vietnam, is the third largest trading partner of Laos.",
            [f"rank_trade Thailand/Laos 3 @ {NOW}"],
        ),
        (
            "Japan was the first G7 country to recognise Vietnam's market economy status.",
            ["first_g7_market_economy Japan/Vietnam 1 @ -"],
        ),
        (
            "Japan is the largest market for Vietnamese labourers.",
            [f"rank_labour Japan/Vietnam 1 @ {NOW}"],
        ),
        ("Japan hosts 37,405 Vietnamese students, the second highest number after China.", []),
        ("Japan is one of the largest donors to Vietnam.", []),
        ("Japan is among Vietnam's leading trading partners.", []),
        ("Japan is a leading partner of Vietnam in trade.", []),
        ("Vietnam is not Japan's largest trading partner.", []),
        ("Laos is Thailand's sixth largest trading partner in ASEAN.", []),
        ("Vietnam came third in the women's relay in Japan.", []),
        ("The largest city in Japan trades with Vietnam.", []),
    ],
)
def test_ranks(text: str, facts: list[str]) -> None:
    """A rank has a holder, an order it is in, and a field; without these it is none."""
    assert ranks(text) == facts


def test_first_in_two_years() -> None:
    """One first with two dates is two facts."""
    text = (
        "Vietnam was the first country in the world to add Japanese to the curricula of "
        "secondary schools in 2008 and primary schools in 2019."
    )
    facts = [f for f in vj.parse(text).facts() if f.metric == "first_curriculum"]
    assert [(f.period, f.detail["level"]) for f in facts] == [
        ("2008", "secondary schools"),
        ("2019", "primary schools"),
    ]


TRADE = "two-way trade between Vietnam and Japan reached 40 billion USD in 2020"


@pytest.mark.parametrize(
    "text",
    [
        "Indonesia is the largest buyer of Korean ships in all of Asia.",
        "Indonesia is the biggest Southeast Asian buyer of Korean ships.",
    ],
)
def test_first_of_a_region_is_no_rank(text: str) -> None:
    """A place among a region's countries says nothing of the place among all."""
    article = vj.parse(f"Indonesia and South Korea met. {text}", published="2024-06-01")
    assert not [f for f in article.facts() if f.topic == "rank"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            f"According to the Japan External Trade Organization, {TRADE}.",
            "Japan External Trade Organization",
        ),
        (f"The Ministry of Industry and Trade said {TRADE}.", "Ministry of Industry and Trade"),
        (f"In all, {TRADE}, Minister Nguyen Hong Dien said.", "Nguyen Hong Dien"),
        (f"Data from the General Statistics Office showed {TRADE}.", "General Statistics Office"),
        (f"In all, {TRADE}.", None),
        (f"Officials hope for more, but {TRADE}.", None),
    ],
)
def test_who_said_it(text: str, who: str | None) -> None:
    """The authority is the one the sentence names, and nobody where it names none."""
    fact = next(f for f in vj.parse(text).facts() if f.metric == "two_way_trade")
    assert fact.said_by == who


def test_she_said() -> None:
    """A pronoun means the last person who spoke."""
    text = (
        "Spokesperson Pham Thu Hang said the talks went well. "
        "In all, two-way trade with Japan reached 40 billion USD in 2020, she added."
    )
    fact = next(f for f in vj.parse(text).facts() if f.metric == "two_way_trade")
    assert fact.said_by == "Pham Thu Hang"
