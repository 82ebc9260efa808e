"""Goals with a year: what is read and what is not."""

from __future__ import annotations

import pytest

import vjnotes as vj
from tests.relations import cases, drafts, lines
from vjnotes.facts import goal

READ = cases(
    """
Malta and India reaffirmed their determination to raise bilateral trade to $90 million by 2030.
    two_way_trade_target Malta/India 90000000 USD @ 2030 (target)
Peru and Chad expressed readiness to lift trade turnover to $40 million by 2031.
    two_way_trade_target Peru/Chad 40000000 USD @ 2031 (target)
Trade between Togo and Chad exceeded $5 million. Our common task is to bring it to $9 million.
    two_way_trade_target Togo/Chad 9000000 USD @ - (target)
Thailand and Laos want to trade more, with $11 billion in bilateral trade next year as the target.
    two_way_trade_target Thailand/Laos 11000000000 USD @ 2025 (target)
Trade between Togo and Chad came to $5 million. The target is $9 million by 2030.
    two_way_trade_target Togo/Chad 9000000 USD @ 2030 (target)
Trade between Togo and Chad came to $5 million. The goal is to reach $9 million by 2030.
    two_way_trade_target Togo/Chad 9000000 USD @ 2030 (target)
Kenya and Uganda agreed on Friday to boost bilateral trade to $1 billion.
    two_way_trade_target Kenya/Uganda 1000000000 USD @ - (target)
Vietnam and India aim for trade of $20 billion in 2025, and $30 billion by 2030.
    two_way_trade_target Vietnam/India 20000000000 USD @ 2025 (target)
    two_way_trade_target Vietnam/India 30000000000 USD @ 2030 (target)
Vietnam aims to become a developed country with high income by 2045.
    developed_country Vietnam/- - @ 2045 (target)
Vietnam's goal of net-zero emissions by 2050 needs capital.
    net_zero Vietnam/- - @ 2050 (target)
By 2060, China will be carbon neutral.
    net_zero China/- - @ 2060 (target)
Indonesia targets net zero emissions by 2060.
    net_zero Indonesia/- - @ 2060 (target)
Kenya and Uganda pledged themselves to raise their mutual trade to $3 billion by 2030.
    two_way_trade_target Kenya/Uganda 3000000000 USD @ 2030 (target)
Kenya and Uganda would like to lift their mutual commerce as high as 30 billion euros.
    two_way_trade_target Kenya/Uganda up_to 30000000000 EUR @ - (target)
Trade of Kenya and Uganda is at $3 billion. The partners have given themselves 5 billion dollars as a goal for 2030.
    two_way_trade_target Kenya/Uganda 5000000000 USD @ 2030 (target)
Trade of Kenya and Uganda has got to 30 million euros. We want to take that to one hundred million.
    two_way_trade_target Kenya/Uganda 100000000 EUR @ - (target)
Trade of Kenya and Uganda has grown. We want to take it to one hundred million.
Commerce between Kenya and Uganda stood at $540 million in 2021, according to the president, who wants this raised to around $1 billion before long.
    two_way_trade_target Kenya/Uganda about 1000000000 USD @ - (target)
Trade of Kenya and Uganda was $1 billion in 2022. By 2030, they want it to be $2 billion.
    two_way_trade_target Kenya/Uganda 2000000000 USD @ 2030 (target)
The chamber of commerce of Kenya and Uganda wants to raise $2 million.
At a May 2 meeting, Kenya and Uganda voiced an intention to bring trade to $15 billion.
    two_way_trade_target Kenya/Uganda 15000000000 USD @ - (target)
Trade of Peru and Laos reached $17 million last year, passing the $15 million target set for 2020.
    two_way_trade_target Peru/Laos 15000000 USD @ 2020 (target)
Vietnam and India have set a target of $15 billion in bilateral trade by 2025.
    two_way_trade_target Vietnam/India 15000000000 USD @ 2025 (target)
Vietnam and South Korea agreed to lift trade turnover to 150 billion USD by 2030.
    two_way_trade_target Vietnam/South Korea 150000000000 USD @ 2030 (target)
Trade between Thailand and Peru came to $900 million last year, and the two countries aim to raise the figure to $2 billion by 2030.
    two_way_trade_target Thailand/Peru 2000000000 USD @ 2030 (target)
They set a goal of lifting Thai-Peruvian trade to $1 billion by 2020 and $2 billion by 2030.
    two_way_trade_target Thailand/Peru 1000000000 USD @ 2020 (target)
    two_way_trade_target Thailand/Peru 2000000000 USD @ 2030 (target)
Thailand and Laos set a goal of doubling trade to $11 billion by 2025.
    two_way_trade_target Thailand/Laos 11000000000 USD @ 2025 (target)
    two_way_trade_target Thailand/Laos 2 multiple @ 2025 (target)
Vietnam hopes to attract US$38 billion in FDI by 2025.
    fdi_target -/Vietnam 38000000000 USD @ 2025 (target)
India aims to become a developed nation by 2047.
    developed_country India/- - @ 2047 (target)
Kishida said Japan would help Vietnam achieve carbon neutrality by 2050.
    net_zero Vietnam/- - @ 2050 (target)
Laos's vision for 2030 was adopted.
    vision Laos/- vision @ 2030 (target)
Vietnam has pledged to reach net zero by 2050.
    net_zero Vietnam/- - @ 2050 (target)
Vietnam hopes to be a high-income country in 2045.
    developed_country Vietnam/- - @ 2045 (target)
Vietnam and Japan target $60 billion of trade by 2030.
    two_way_trade_target Vietnam/Japan 60000000000 USD @ 2030 (target)
The two sides agreed to bring two-way trade between Vietnam and Malaysia to 25 billion USD by 2030.
    two_way_trade_target Vietnam/Malaysia 25000000000 USD @ 2030 (target)
Vietnam and Thailand want to double trade to $25 billion.
    two_way_trade_target Vietnam/Thailand 25000000000 USD @ - (target)
Japan plans to double its investment in India to 5 trillion yen by 2027.
    fdi_target Japan/India 2 multiple @ 2027 (target)
    fdi_target Japan/India 5000000000000 JPY @ 2027 (target)
Vietnam and the EU aim for 100 billion euros in trade within five years.
    two_way_trade_target Vietnam/European Union 100000000000 EUR @ - (target)
Trade between Vietnam and Laos, targeted at $5 billion by 2030, reached $1.6 billion.
    two_way_trade_target Vietnam/Laos 5000000000 USD @ 2030 (target)
By 2030 India and Bangladesh seek trade worth $30 billion.
    two_way_trade_target India/Bangladesh 30000000000 USD @ 2030 (target)
The goal for 2025 is US$20 billion in trade between Vietnam and Australia.
    two_way_trade_target Vietnam/Australia 20000000000 USD @ 2025 (target)
Singapore will be carbon neutral by 2050.
    net_zero Singapore/- - @ 2050 (target)
Vietnam and Japan are neighbours in Asia. The two sides aim to raise two-way trade to US$100 billion by 2025.
    two_way_trade_target Vietnam/Japan 100000000000 USD @ 2025 (target)
Vietnam and Japan are neighbours in Asia. They hope to double bilateral trade by 2030.
    two_way_trade_target Vietnam/Japan 2 multiple @ 2030 (target)
Vietnam and Japan are neighbours in Asia. The two countries strive for 25 billion USD in two-way trade in the coming years.
    two_way_trade_target Vietnam/Japan 25000000000 USD @ - (target)
Vietnam and Japan work on the goal of doubling their 2014 trade and investment turnover by 2030.
    two_way_trade_target Vietnam/Japan 2 multiple @ 2030 (target)
Japan would help Vietnam to realise its long-term strategic goals and visions for 2030 - 2045.
    vision Vietnam/- long-term strategic goals and visions @ 2030/2045 (target)
Thailand plans to raise exports to $300 billion by 2026.
    exports_target Thailand/- 300000000000 USD @ 2026 (target)
"""
)

# Said of two neighbours, so that no fact is missed only for want of countries.
LEFT = [
    "Two-way trade reached US$47.6 billion by 2022.",
    "Two-way trade doubled by 2020.",
    "Japan became a developed country in the 1960s.",
    "Malaysia missed its target of becoming a high-income nation by 2020.",
    "Vietnam is not expected to become a developed country by 2030.",
    "Exports rose to $10 billion in 2025.",
    "The company plans net zero by 2040.",
    "The city wants a new stadium by 2030.",
    "Two-way trade reached $47 billion in 2022, on target.",
    "Her goals in 2025 include a medal.",
    "He scored two goals in the 2022 final.",
    "Developed countries should cut emissions by 2030.",
    "The vision test took place in 2025.",
    "Investors doubled their money by 2023.",
    "Japan aims at peace.",
    "The firm aims to raise $10 billion by 2030.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_reads(text: str, expected: list[str]) -> None:
    """Every way of writing yields exactly these facts, and no other."""
    assert lines(goal, text) == expected


@pytest.mark.parametrize("text", LEFT)
def test_leaves(text: str) -> None:
    """Nothing is read where the words state no such fact of two countries."""
    assert lines(goal, f"Vietnam and Japan are neighbours in Asia. {text}") == []


def test_aid_aimed_at_is_one_fact() -> None:
    """What is meant to be given is not told a second time as given."""
    said = vj.parse(
        "Norway plans to provide $2 million in ODA for Peru in 2030-2032.", published="2029-02-02"
    )
    assert [f.metric for f in said.facts()] == ["oda_target"]


def test_base_of_a_multiple() -> None:
    """Doubling what another year saw keeps that year as the base."""
    text = "Vietnam and Japan share the goal of doubling their 2014 trade turnover by 2030."
    (draft,) = drafts(goal, text)
    assert (draft.value, draft.unit, draft.detail) == (2, "multiple", {"base": "2014"})
