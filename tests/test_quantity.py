"""Quantities: what a text states as money, percentage, count, rank or multiple, and what not."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.growth import calls
from vjnotes.mentions.label import plural
from vjnotes.mentions.number import decimal, numeral
from vjnotes.mentions.quantity import Quantity, decimal_commas, quantities
from vjnotes.mentions.token import Tokens

Rows = list[tuple[str, float | int, str]]


def rows(text: str, **options: str) -> Rows:
    """The phrase, value and unit of each quantity in ``text``."""
    return [(text[q.start : q.end], q.value, q.unit) for q in quantities(text, **options)]


def only(text: str) -> Quantity:
    """The one quantity in ``text``."""
    [found] = quantities(text)
    return found


MONEY: list[tuple[str, str, int | float, str]] = [
    # sign before the number
    ("a deal of US$4.7 billion", "US$4.7 billion", 4_700_000_000, "USD"),
    ("exports add up to US$5 billion", "US$5 billion", 5_000_000_000, "USD"),
    ("paid $US 113 million", "$US 113 million", 113_000_000, "USD"),
    ("paid $US113m", "$US113m", 113_000_000, "USD"),
    ("sold for USD46bn", "USD46bn", 46_000_000_000, "USD"),
    ("sold for US$ 10.6 million", "US$ 10.6 million", 10_600_000, "USD"),
    ("nearly US $ 60 billion", "US $ 60 billion", 60_000_000_000, "USD"),
    ("revenue of $12,923.99 million", "$12,923.99 million", 12_923_990_000, "USD"),
    ("a budget of $4.110 trillion", "$4.110 trillion", 4_110_000_000_000, "USD"),
    ("worth $500M", "$500M", 500_000_000, "USD"),
    ("worth $1.2B", "$1.2B", 1_200_000_000, "USD"),
    ("about $10.39 a share", "$10.39", 10.39, "USD"),
    ("loans of JPY2,821.2 billion", "JPY2,821.2 billion", 2_821_200_000_000, "JPY"),
    ("loans of JPY 800 billion", "JPY 800 billion", 800_000_000_000, "JPY"),
    ("over ¥100 billion", "¥100 billion", 100_000_000_000, "JPY"),
    ("sold for HK$5.4m", "HK$5.4m", 5_400_000, "HKD"),
    ("worth A$3bn", "A$3bn", 3_000_000_000, "AUD"),
    ("worth S$ 2 million", "S$ 2 million", 2_000_000, "SGD"),
    ("worth C$1.1b", "C$1.1b", 1_100_000_000, "CAD"),
    ("worth NT$300 billion", "NT$300 billion", 300_000_000_000, "TWD"),
    ("worth NZ$40,000", "NZ$40,000", 40_000, "NZD"),
    ("outlay of Rs500 crore", "Rs500 crore", 5_000_000_000, "INR"),
    ("a fine of Rs. 2,000", "Rs. 2,000", 2_000, "INR"),
    ("₹1,50,000 crore", "₹1,50,000 crore", 1_500_000_000_000, "INR"),
    ("₫500 billion", "₫500 billion", 500_000_000_000, "VND"),
    ("VND500 billion", "VND500 billion", 500_000_000_000, "VND"),
    ("₩3 trillion", "₩3 trillion", 3_000_000_000_000, "KRW"),
    ("worth £20m", "£20m", 20_000_000, "GBP"),
    ("worth €8.1bn", "€8.1bn", 8_100_000_000, "EUR"),
    ("RMB 30 million", "RMB 30 million", 30_000_000, "CNY"),
    ("RM300 million", "RM300 million", 300_000_000, "MYR"),
    ("worth EUR 3.5 mln", "EUR 3.5 mln", 3_500_000, "EUR"),
    ("a loan of P65.4 billion", "P65.4 billion", 65_400_000_000, "PHP"),
    ("a P246-B package", "P246-B", 246_000_000_000, "PHP"),
    ("Rupees 500 crore", "Rupees 500 crore", 5_000_000_000, "INR"),
    # one letter or an old spelling, where it is a sum
    ("a farm sold for L20m", "L20m", 20_000_000, "GBP"),
    ("jewels worth pounds 3bn", "pounds 3bn", 3_000_000_000, "GBP"),
    ("a toll of P1.08", "P1.08", 1.08, "PHP"),
    ("the R3-per-litre levy", "R3", 3, "ZAR"),
    ("a grant of R750 000", "R750 000", 750_000, "ZAR"),
    ("a rent of €15 000", "€15 000", 15_000, "EUR"),
    ("rooms at £900pcm", "£900", 900, "GBP"),
    # hundredths
    ("up 45 cents", "45 cents", 0.45, "USD"),
    ("up 45 Cents in New York", "45 Cents", 0.45, "USD"),
    ("a 10-cent stamp", "10-cent", 0.1, "USD"),
    ("gum for 25¢", "25¢", 0.25, "USD"),
    ("worth 68.13 US cents", "68.13 US cents", 0.6813, "USD"),
    ("worth 94 Australian cents", "94 Australian cents", 0.94, "AUD"),
    ("worth 90 euro cents", "90 euro cents", 0.9, "EUR"),
    ("a payout of 12p", "12p", 0.12, "GBP"),
    ("petrol at 148.9p", "148.9p", 1.489, "GBP"),
    ("petrol at 130 pence a litre", "130 pence", 1.3, "GBP"),
    # the country before its dollar
    ("sold for HK $3.7 billion", "HK $3.7 billion", 3_700_000_000, "HKD"),
    ("priced at AU $89.99", "AU $89.99", 89.99, "AUD"),
    ("an offer of C $6", "C $6", 6, "CAD"),
    ("worth AUD$5 million", "AUD$5 million", 5_000_000, "AUD"),
    ("a Model S $70,000", "$70,000", 70_000, "USD"),
    # word after the number
    ("2.6 trillion yen", "2.6 trillion yen", 2_600_000_000_000, "JPY"),
    ("3,260.2 billion Yen", "3,260.2 billion Yen", 3_260_200_000_000, "JPY"),
    ("8.1bn euros", "8.1bn euros", 8_100_000_000, "EUR"),
    ("1.5 billion Australian dollars", "1.5 billion Australian dollars", 1_500_000_000, "AUD"),
    ("9.1 billion USD", "9.1 billion USD", 9_100_000_000, "USD"),
    ("60 billion U.S. dollars", "60 billion U.S. dollars", 60_000_000_000, "USD"),
    ("300 US dollars", "300 US dollars", 300, "USD"),
    ("5 trillion dong", "5 trillion dong", 5_000_000_000_000, "VND"),
    ("5 trillion đồng", "5 trillion đồng", 5_000_000_000_000, "VND"),
    ("100 thousand billion VND", "100 thousand billion VND", 10**14, "VND"),
    ("3 trillion won", "3 trillion won", 3_000_000_000_000, "KRW"),
    ("40 million baht", "40 million baht", 40_000_000, "THB"),
    ("20 billion yuan", "20 billion yuan", 20_000_000_000, "CNY"),
    ("3bn renminbi", "3bn renminbi", 3_000_000_000, "CNY"),
    ("5 lakh crore rupees", "5 lakh crore rupees", 5 * 10**12, "INR"),
    ("9 trillion rupiah", "9 trillion rupiah", 9 * 10**12, "IDR"),
    ("5 million pesos", "5 million pesos", 5_000_000, "PHP"),
    ("2 billion kip", "2 billion kip", 2_000_000_000, "LAK"),
    ("30 million riel", "30 million riel", 30_000_000, "KHR"),
    ("6 million Swiss francs", "6 million Swiss francs", 6_000_000, "CHF"),
    ("1 billion pounds", "1 billion pounds", 1_000_000_000, "GBP"),
    ("48.20 B USD", "48.20 B USD", 48_200_000_000, "USD"),
    ("VNĐ300 billion", "VNĐ300 billion", 300_000_000_000, "VND"),
    ("20,000đ", "20,000đ", 20_000, "VND"),
    ("Y10 billion", "Y10 billion", 10_000_000_000, "JPY"),
    ("the USD five-billion mark", "USD five-billion", 5_000_000_000, "USD"),
    ("1.6 bil. yen", "1.6 bil. yen", 1_600_000_000, "JPY"),
    ("500₫ a piece", "500₫", 500, "VND"),
    ("24,500 VND", "24,500 VND", 24_500, "VND"),
    # both sides, hyphens, words
    ("US$40 billion USD", "US$40 billion USD", 40_000_000_000, "USD"),
    ("a US$4.7-billion loan", "US$4.7-billion", 4_700_000_000, "USD"),
    ("a 500-million-yen grant", "500-million-yen", 500_000_000, "JPY"),
    ("the 1-billion-U.S.-dollar plan", "1-billion-U.S.-dollar", 1_000_000_000, "USD"),
    ("three billion dollars", "three billion dollars", 3_000_000_000, "USD"),
    ("half a billion dollars", "half a billion dollars", 500_000_000, "USD"),
    ("two and a half billion yen", "two and a half billion yen", 2_500_000_000, "JPY"),
    ("a million euros", "a million euros", 1_000_000, "EUR"),
    ("a quarter of a million pounds", "a quarter of a million pounds", 250_000, "GBP"),
    # decimal commas and thousands
    ("3,7 billion USD", "3,7 billion USD", 3_700_000_000, "USD"),
    ("33,84 billion USD", "33,84 billion USD", 33_840_000_000, "USD"),
    ("1.234,5 million euros", "1.234,5 million euros", 1_234_500_000, "EUR"),
    ("0,685 billion dollars", "0,685 billion dollars", 685_000_000, "USD"),
    ("€1\u202f234\u202f567", "€1\u202f234\u202f567", 1_234_567, "EUR"),
    # signs and unfolded spaces
    ("a loss of -$5 million", "-$5 million", -5_000_000, "USD"),
    ("a loss of −$5 million", "−$5 million", -5_000_000, "USD"),
    ("a balance of $-50.8bn", "$-50.8bn", -50_800_000_000, "USD"),
    # glued to the next word
    ("70 billion USDin 2022", "70 billion USD", 70_000_000_000, "USD"),
    ("US$5billionof loans", "US$5billion", 5_000_000_000, "USD"),
    ("US$50\u00a0billion", "US$50\u00a0billion", 50_000_000_000, "USD"),
    ("100 billion\nyen", "100 billion\nyen", 100_000_000_000, "JPY"),
]


@pytest.mark.parametrize(("text", "phrase", "value", "unit"), MONEY)
def test_money(text: str, phrase: str, value: float, unit: str) -> None:
    """A sum is read with its currency, its scale and its exact span, however it is written."""
    found = only(text)
    assert (text[found.start : found.end], found.value, found.unit) == (phrase, value, unit)
    assert found.kind == "money"


def test_the_dollar_is_the_callers() -> None:
    """An unnamed dollar takes the caller's currency; a named one keeps its own."""
    assert rows("$5m and 3 million dollars, US$2m", dollar="AUD") == [
        ("$5m", 5_000_000, "AUD"),
        ("3 million dollars", 3_000_000, "AUD"),
        ("US$2m", 2_000_000, "USD"),
    ]


SEVERAL: list[tuple[str, Rows]] = [
    (
        "280 million of the 1.5 billion yen it needs",
        [("280 million", 280_000_000, "JPY"), ("1.5 billion yen", 1_500_000_000, "JPY")],
    ),
    (
        "claims from $200 to $4 million",
        [("$200", 200, "USD"), ("$4 million", 4_000_000, "USD")],
    ),
    (
        "from $10 to $15 billion",
        [("$10", 10**10, "USD"), ("$15 billion", 15 * 10**9, "USD")],
    ),
    (
        "about345,000 workers and sum of5.4 billion yen",
        [("345,000", 345_000, "count"), ("5.4 billion yen", 5_400_000_000, "JPY")],
    ),
    (
        "a millionaire gave to 5,000projects and 3.5millionvisitors",
        [("5,000", 5_000, "count"), ("3.5million", 3_500_000, "count")],
    ),
    (
        "exceeded 100 billion yen (approximately $685.5 million)",
        [("100 billion yen", 10**11, "JPY"), ("$685.5 million", 685_500_000, "USD")],
    ),
    (
        "VND500 billion (US$20 million)",
        [("VND500 billion", 5 * 10**11, "VND"), ("US$20 million", 20_000_000, "USD")],
    ),
    (
        "40 billion USD in 2020; 42.7 billion USD in 2021; and  47.6 billion USD in 2022.",
        [
            ("40 billion USD", 40_000_000_000, "USD"),
            ("42.7 billion USD", 42_700_000_000, "USD"),
            ("47.6 billion USD", 47_600_000_000, "USD"),
        ],
    ),
    (
        "3.2 and 4.1 billion dollars",
        [("3.2", 3_200_000_000, "USD"), ("4.1 billion dollars", 4_100_000_000, "USD")],
    ),
    ("$3.2 and 4.1 billion", [("$3.2", 3.2e9, "USD"), ("4.1 billion", 4.1e9, "USD")]),
    (
        "US$17.2 billion and 15.7 billion, respectively",
        [("US$17.2 billion", 17.2e9, "USD"), ("15.7 billion", 15.7e9, "USD")],
    ),
    (
        "16, 17 and 18 percent",
        [("16", 16, "percent"), ("17", 17, "percent"), ("18 percent", 18, "percent")],
    ),
    ("in 2017 and 3.5 billion USD", [("3.5 billion USD", 3.5e9, "USD")]),
    ("on October 10 and 5 billion yen", [("5 billion yen", 5e9, "JPY")]),
    (
        "71.3 billion USD in 5,198 projects",
        [("71.3 billion USD", 71.3e9, "USD"), ("5,198", 5198, "count")],
    ),
    (
        "gave $5 million to 3 million people",
        [("$5 million", 5_000_000, "USD"), ("3 million", 3_000_000, "count")],
    ),
    (
        "gave $3 million to 5 million people",
        [("$3 million", 3_000_000, "USD"), ("5 million", 5_000_000, "count")],
    ),
    (
        "rose from $5 billion to $6.2 billion",
        [("$5 billion", 5_000_000_000, "USD"), ("$6.2 billion", 6_200_000_000, "USD")],
    ),
    ("rose from 16 to 20 percent", [("16", 16, "percent"), ("20 percent", 20, "percent")]),
    ("10 projects and 5 percent", [("10", 10, "count"), ("5 percent", 5, "percent")]),
    ("a six- or 12-month period", [("six", 6, "month"), ("12-month", 12, "month")]),
    ("ranked 2nd out of 67", [("2nd", 2, "rank"), ("67", 67, "count")]),
    ("third among 149 countries", [("third", 3, "rank"), ("149", 149, "count")]),
    (
        "hit 8.7 billion in the first quarter of 2018, up nearly 16 percent",
        [("8.7 billion", 8_700_000_000, "count"), ("16 percent", 16, "percent")],
    ),
    ("in China (397,918, or 19.4%)", [("397,918", 397_918, "count"), ("19.4%", 19.4, "percent")]),
    (
        "15 MoUs, three of them on energy; a further 20 are planned",
        [("15", 15, "count"), ("three", 3, "count"), ("20", 20, "count")],
    ),
    (
        "12 are in Hanoi, 10 in Da Nang and 23 elsewhere",
        [("12", 12, "count"), ("10", 10, "count"), ("23", 23, "count")],
    ),
    (
        "from $27.9 billion in 2017-18 to $41.6 billion in 2021-22",
        [("$27.9 billion", 27.9e9, "USD"), ("$41.6 billion", 41.6e9, "USD")],
    ),
    (
        "five, six or seven years",
        [("five", 5, "year"), ("six or seven years", 6, "year")],
    ),
    (
        "fell 4c to $1.20",
        [("4c", 0.04, "USD"), ("$1.20", 1.2, "USD")],
    ),
    ("a 4c rise at 25c, no money by", []),
    ("bread at €2.80 and rolls at 30 cents", [("€2.80", 2.8, "EUR"), ("30 cents", 0.3, "EUR")]),
    ("down a penny at £12.60", [("a penny", 0.01, "GBP"), ("£12.60", 12.6, "GBP")]),
    ("adding $1.72 to $42.12", [("$1.72", 1.72, "USD"), ("$42.12", 42.12, "USD")]),
    ("rose another 3p to 215p", [("3p", 0.03, "GBP"), ("215p", 2.15, "GBP")]),
    ("$3.20 and 5 cents", [("$3.20", 3.2, "USD"), ("5 cents", 0.05, "USD")]),
    ("1 USD = 24,500 VND", [("1 USD", 1, "USD"), ("24,500 VND", 24_500, "VND")]),
    (
        "spanning over 13 centuries and 50 years of cooperation",
        [("13 centuries", 13, "century"), ("50 years", 50, "year")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several(text: str, expected: Rows) -> None:
    """Quantities side by side are kept apart, and share a unit only where it is shared."""
    assert rows(text) == expected


RANGES: list[tuple[str, str, float, float, str]] = [
    ("worth $5-6 billion", "$5-6 billion", 5e9, 6e9, "USD"),
    ("worth US$5 – 6 billion", "US$5 – 6 billion", 5e9, 6e9, "USD"),
    ("USD5-6bn", "USD5-6bn", 5e9, 6e9, "USD"),
    ("5 to 6 billion dollars", "5 to 6 billion dollars", 5e9, 6e9, "USD"),
    ("$5 billion to $6 billion", "$5 billion to $6 billion", 5e9, 6e9, "USD"),
    ("$500 million to $1 billion", "$500 million to $1 billion", 5e8, 1e9, "USD"),
    ("a $100m-$150m project", "$100m-$150m", 1e8, 1.5e8, "USD"),
    ("it raised £10-15m", "£10-15m", 1e7, 1.5e7, "GBP"),
    ("30 to 40 cents", "30 to 40 cents", 0.3, 0.4, "USD"),
    ("90 cents to $1.20", "90 cents to $1.20", 0.9, 1.2, "USD"),
    ("10-15 basis points", "10-15 basis points", 0.1, 0.15, "point"),
    ("6.0-6.5 percent", "6.0-6.5 percent", 6, 6.5, "percent"),
    ("40-50,000 people", "40-50,000", 40_000, 50_000, "count"),
    ("5-1,000 tonnes", "5-1,000 tonnes", 5, 1_000, "tonne"),
    ("500-700 million yen", "500-700 million yen", 5e8, 7e8, "JPY"),
    ("between 5 and 6 percent", "5 and 6 percent", 5, 6, "percent"),
    ("between $1 and $2 billion", "$1 and $2 billion", 1e9, 2e9, "USD"),
    ("growth of 5% to 7%", "5% to 7%", 5, 7, "percent"),
    ("growth of 5-5.5%", "5-5.5%", 5, 5.5, "percent"),
    ("growth of 5–7 percent", "5–7 percent", 5, 7, "percent"),
    ("5 or 6 percent", "5 or 6 percent", 5, 6, "percent"),
    ("five to six percent", "five to six percent", 5, 6, "percent"),
    ("5-to-6 percent", "5-to-6 percent", 5, 6, "percent"),
    ("10-15 Japanese firms", "10-15", 10, 15, "count"),
    ("between 10 and 15 projects", "10 and 15", 10, 15, "count"),
    ("1.5-2 million visitors", "1.5-2 million", 1.5e6, 2e6, "count"),
    ("2-3 years", "2-3 years", 2, 3, "year"),
    ("two- to three-year terms", "two- to three-year", 2, 3, "year"),
    ("2-3 times higher", "2-3 times", 2, 3, "multiple"),
]


@pytest.mark.parametrize(("text", "phrase", "low", "high", "unit"), RANGES)
def test_ranges(text: str, phrase: str, low: float, high: float, unit: str) -> None:
    """A range is one quantity; its ends share the unit and the scale."""
    found = only(text)
    assert text[found.start : found.end] == phrase
    assert (found.value, found.high, found.unit) == (low, high, unit)


SHARES: list[tuple[str, str, float, str, str]] = [
    ("up 16%", "16%", 16, "percent", "percent"),
    ("up 16 percent", "16 percent", 16, "percent", "percent"),
    ("up 16 per cent", "16 per cent", 16, "percent", "percent"),
    ("up 16 pct", "16 pct", 16, "percent", "percent"),
    ("up 16pc", "16pc", 16, "percent", "percent"),
    ("a 16-percent rise", "16-percent", 16, "percent", "percent"),
    ("up sixteen percent", "sixteen percent", 16, "percent", "percent"),
    ("up two point five percent", "two point five percent", 2.5, "percent", "percent"),
    ("a rate of -0.5%", "-0.5%", -0.5, "percent", "percent"),
    ("minus 3 percent", "minus 3 percent", -3, "percent", "percent"),
    ("up +5%", "5%", 5, "percent", "percent"),
    ("3 percentage points", "3 percentage points", 3, "point", "points"),
    ("5.2 percent points", "5.2 percent points", 5.2, "point", "points"),
    ("0.5 pp", "0.5 pp", 0.5, "point", "points"),
    ("25 basis points", "25 basis points", 0.25, "point", "points"),
    ("one third of exports", "one third", 100 / 3, "percent", "percent"),
    ("two-thirds of exports", "two-thirds", 200 / 3, "percent", "percent"),
    ("a quarter of imports", "a quarter", 25, "percent", "percent"),
    ("three quarters of imports", "three quarters", 75, "percent", "percent"),
    ("half of them", "half", 50, "percent", "percent"),
    ("more than half", "half", 50, "percent", "percent"),
    ("one-fifth of all trade", "one-fifth", 20, "percent", "percent"),
    ("half a percentage point", "half a percentage point", 0.5, "point", "points"),
    ("a quarter-point cut", "a quarter-point", 0.25, "point", "points"),
    (
        "three-quarters of a percentage point",
        "three-quarters of a percentage point",
        0.75,
        "point",
        "points",
    ),
    ("half a percent", "half a percent", 0.5, "percent", "percent"),
    ("0.4 of a per cent", "0.4 of a per cent", 0.4, "percent", "percent"),
    ("1.8 times higher", "1.8 times", 1.8, "multiple", "multiple"),
    ("five times the size", "five times", 5, "multiple", "multiple"),
    ("rose three times", "three times", 3, "multiple", "multiple"),
    ("an eightfold rise", "eightfold", 8, "multiple", "multiple"),
    ("an 8-fold rise", "8-fold", 8, "multiple", "multiple"),
    ("rose 2.5x", "2.5x", 2.5, "multiple", "multiple"),
    ("trade doubled", "doubled", 2, "multiple", "multiple"),
    ("doubling 2014's turnover", "doubling", 2, "multiple", "multiple"),
    ("to double trade", "double", 2, "multiple", "multiple"),
    ("trade tripled", "tripled", 3, "multiple", "multiple"),
    ("twice the level", "twice", 2, "multiple", "multiple"),
    ("met four times", "four times", 4, "time", "number"),
]


@pytest.mark.parametrize(("text", "phrase", "value", "unit", "kind"), SHARES)
def test_shares_and_multiples(text: str, phrase: str, value: float, unit: str, kind: str) -> None:
    """Percentages, percentage points, parts of a whole and multiples, in figures and words."""
    found = only(text)
    assert (text[found.start : found.end], found.unit, found.kind) == (phrase, unit, kind)
    assert found.value == pytest.approx(value)


NUMBERS: list[tuple[str, str, float, str]] = [
    ("in 5,198 projects", "5,198", 5198, "count"),
    ("Vietnam had 106 investment projects", "106", 106, "count"),
    ("to upgrade four universities", "four", 4, "count"),
    ("2,023 projects", "2,023", 2023, "count"),
    ("2500 enterprises", "2500", 2500, "count"),
    ("more than 2000 enterprises", "2000", 2000, "count"),
    ("the nearly 570,000 Vietnamese in Japan", "570,000", 570_000, "count"),
    ("18 million travelling abroad", "18 million", 18_000_000, "count"),
    ("5.4m visitors", "5.4m", 5_400_000, "count"),
    ("80k visitors", "80k", 80_000, "count"),
    ("a dozen projects", "a dozen", 12, "count"),
    ("half a dozen projects", "half a dozen", 6, "count"),
    ("a million visitors", "a million", 1_000_000, "count"),
    ("a hundred firms", "a hundred", 100, "count"),
    ("twenty-one firms", "twenty-one", 21, "count"),
    ("one hundred and twenty firms", "one hundred and twenty", 120, "count"),
    ("two hundred thousand workers", "two hundred thousand", 200_000, "count"),
    ("Vietnam, Japan Sign Four Agreements", "Four", 4, "count"),
    ("1 234 567 people", "1 234 567", 1_234_567, "count"),
    ("8.7 billion in", "8.7 billion", 8_700_000_000, "count"),
    ("over 50 years of ties", "50 years", 50, "year"),
    ("a four-day visit", "four-day", 4, "day"),
    ("after a five-year hiatus", "five-year", 5, "year"),
    ("over the past half a century", "half a century", 0.5, "century"),
    ("5.4 million tonnes of rice", "5.4 million tonnes", 5_400_000, "tonne"),
    ("a 1,545-km railway", "1,545-km", 1545, "km"),
    ("120 hectares", "120 hectares", 120, "ha"),
    ("50 pounds of rice", "50 pounds", 50, "lb"),
    ("a 600MW plant", "600MW", 600, "MW"),
]


@pytest.mark.parametrize(("text", "phrase", "value", "unit"), NUMBERS)
def test_numbers(text: str, phrase: str, value: float, unit: str) -> None:
    """Counts are counts; a stretch of time or a measure carries its own unit."""
    found = only(text)
    assert (text[found.start : found.end], found.value, found.unit) == (phrase, value, unit)
    assert found.kind == "number"


RANKS: list[tuple[str, Rows]] = [
    ("second largest in labour", [("second largest", 2, "rank")]),
    ("the second-largest donor", [("second-largest", 2, "rank")]),
    ("the 2nd-largest donor", [("2nd-largest", 2, "rank")]),
    ("its third biggest market", [("third biggest", 3, "rank")]),
    ("the world's third largest economy", [("third largest", 3, "rank")]),
    ("the fourth most populous", [("fourth most populous", 4, "rank")]),
    ("the second and third largest", [("second", 2, "rank"), ("third largest", 3, "rank")]),
    ("Vietnam's fourth trading partner", [("fourth", 4, "rank")]),
    ("is the No. 3 partner", [("No. 3", 3, "rank")]),
    ("it is number one", [("number one", 1, "rank")]),
    ("ranked third", [("third", 3, "rank")]),
    ("ranks 42nd in the index", [("42nd", 42, "rank")]),
    ("ranking first in the world", [("first", 1, "rank")]),
    ("also ranks fourth among partners", [("fourth", 4, "rank")]),
    ("in third place", [("third", 3, "rank")]),
    ("second only to China", [("second", 2, "rank")]),
    ("Japan is the largest ODA provider", [("largest", 1, "rank")]),
    ("Vietnam's leading economic partner", [("leading", 1, "rank")]),
    ("the biggest ODA supplier for Vietnam", [("biggest", 1, "rank")]),
    ("largest source of capital", [("largest", 1, "rank")]),
    ("the world's largest provider of loans", [("largest", 1, "rank")]),
    (
        "largest in ODA, second largest in labour, third in investment and fourth in trade",
        [
            ("largest", 1, "rank"),
            ("second largest", 2, "rank"),
            ("third", 3, "rank"),
            ("fourth", 4, "rank"),
        ],
    ),
    ("one of the largest tourism markets", []),
    ("one of the world's largest markets", []),
    ("among the largest donors", []),
    ("a leading partner", []),
    ("the largest delegation", []),
    ("the largest number of interns", [("largest", 1, "rank")]),
    ("the largest-ever loan", []),
    ("the second ordinary meeting", [("second", 2, "count")]),
    ("the 12th meeting", [("12th", 12, "count")]),
    ("the 50th anniversary", [("50th", 50, "count")]),
    ("the first country in the world to", [("first", 1, "count")]),
    ("for the twenty-first time", [("twenty-first", 21, "count")]),
]


@pytest.mark.parametrize(("text", "expected"), RANKS)
def test_ranks(text: str, expected: Rows) -> None:
    """A rank is a place among others; an ordinal is not, and "one of the largest" is neither."""
    assert rows(text) == expected


HEDGES: list[tuple[str, str, str | None]] = [
    ("exactly 100 projects", "exact", None),
    ("more than 51,000 students", "over", "more than"),
    ("over 33.84 billion USD", "over", "over"),
    ("reached over 5 billion yen", "over", "over"),
    ("exceeded 100 billion yen", "over", "exceeded"),
    ("exceeded the 100 billion yen mark", "over", "exceeded"),
    ("topped 32.9 billion USD", "over", "topped"),
    ("will top 50 billion USD", "over", "top"),
    ("surpassed 5 million visitors", "over", "surpassed"),
    ("crossed the $100 billion mark", "over", "crossed"),
    ("crossed the 5,000 visitor mark", "over", "crossed"),
    ("over the 50 billion USD threshold", "over", "over"),
    ("at least 20 people", "over", "at least"),
    ("no less than 20 people", "over", "no less than"),
    ("upwards of 20 people", "over", "upwards of"),
    ("in excess of $5m", "over", "in excess of"),
    ("above 5 percent", "over", "above"),
    ("10 percent or more", "over", "or more"),
    ("500-plus firms", "over", "plus"),
    ("1,000+ firms", "over", "+"),
    ("nearly US$50 billion", "nearly", "nearly"),
    ("almost 40%", "nearly", "almost"),
    ("close to 40%", "nearly", "close to"),
    ("just under $10 billion", "nearly", "just under"),
    ("just shy of $10 billion", "nearly", "just shy of"),
    ("approaching $10 billion", "nearly", "approaching"),
    ("about 30 percent", "about", "about"),
    ("about a third of exports", "about", "about"),
    ("sales fell by nearly a third in 2023", "nearly", "nearly"),
    ("costs may rise up to 5 percent", "up_to", "up to"),
    ("Some 1.8 billion USD", "about", "Some"),
    ("around 19.5 million USD", "about", "around"),
    ("(approximately $685.5 million)", "about", "approximately"),
    ("or roughly $685.5 million", "about", "roughly"),
    ("equivalent to $685.5 million", "exact", None),
    ("an estimated 300,000 people", "about", "an estimated"),
    ("in the region of $2 billion", "about", "in the region of"),
    ("500 or so firms", "about", "or so"),
    ("200-odd firms", "about", "odd"),
    ("~500 firms", "about", "~"),
    ("up to 30 percent", "up_to", "up to"),
    ("up to about 30 percent", "up_to", "up to"),
    ("as much as $2 billion", "up_to", "as much as"),
    ("as many as 500 staff", "up_to", "as many as"),
    ("no more than 5 projects", "up_to", "no more than"),
    ("fewer than 10 firms", "up_to", "fewer than"),
    ("less than 5%", "up_to", "less than"),
    ("under $5 billion", "up_to", "under"),
    ("more than doubled", "over", "more than"),
    ("signed under two grant agreements", "exact", None),
    ("over the past 50 years", "exact", None),
    ("invested over five years", "exact", None),
    ("over 50 years of ties", "over", "over"),
    ("past 50 years", "exact", None),
    ("over the 5,198 projects", "exact", None),
    ("between about 5 and 6 percent", "about", "about"),
]


@pytest.mark.parametrize(("text", "approx", "word"), HEDGES)
def test_hedges(text: str, approx: str, word: str | None) -> None:
    """How exactly a number is meant is read from the words before it or behind it."""
    found = only(text)
    assert found.approx == approx
    if word is None:
        assert found.hedge is None
    else:
        assert found.hedge is not None
        assert text[found.hedge :].startswith(word)
        assert not found.start <= found.hedge < found.end


NOTHING = """
it streams in 1080p
the R18 film about N95 masks
a percentage of it
in 2017
Nagano (2017)
by 2030
2021-2025
visions for 2030 - 2045
FY2023
fiscal year 2022/23
2023-24
the 1990s
in his 50s
the Yosakoi Summer Festival 2023 draws crowds
compared with 2022 exports
2020 was hard
October 10
October 8 to 13
Oct. 27-30
10 October
1 and 2 October
September 21, 1973
May 1, 2022
10/10/2023
2023-11-27
27.11.2023
on the 21st of September
July 19th
at 9:30
8 a.m.
8am
from 9 to 11 a.m.
between 3 and 5 pm
Monday 15
on the 15th.
Part 1
the top three
four out of five
10:30 pm
at 8 o'clock
0800 GMT
19h30
at the age of 80
an 80-year-old man
aged 18
50 years old
Lan, 34, said
people under 18
won 3-2 on penalties
a 2-1 win
a 50-50 chance
024-3825-1234
+84 24 3825 1234
Tel: 39331234
123 Nguyen Trai Street
35 Hang Bai Street, Hanoi
the G7 and the G20
G-20
the Group of Seven nations
COVID-19
5G
5S
Industry 4.0
a 5.0 social model
Boeing 787
Airbus A320
F-35
APEC 2027
the APEC Year 2027
EXPO 2025
Agenda 2030
the Global Goals 2030 Summit
metroline No.1
the No. 1 Ben Thanh line
the No.1 line
those aged 18 to 35
Kishida (66)
Appendix 19
Article 5
Articles 5 and 6
Route 1
Resolution 36-NQ/TW
Decree No. 15
Phase 2 projects
Fortune 500 firms
the top 10
COP28
SDG 17
PM2.5
CO2
24/7
13th-century
the 19th century
the 21st century
the 19th and 20th centuries
in the first quarter
in the second half of 2023
the first nine months of 2023
the first 11 months
in the quarter
half of 2023
hundreds of firms
tens of thousands of people
millions of dollars
several million
dozens of firms
one of them
one another
no one
the two countries
these three nations
between the two sides
two-way trade
one-stop shop
a 10-point plan
the 15-nation bloc
a four-star hotel
first-class
second-hand
third-party
First, he said
first of all
at first
one third
a quarter past
twice a year
visited twice
double-digit growth
double taxation avoidance
one in five
1 in 4
[1]
(12)
1. Introduction
cumulative5 value
user50@mail.com
https://vov.vn/2023/10/5-6
Y2K
built in 1900
until 2100
of65 and mp3
x1,000y
P100
a3,000km
www.vov.vn/12
@user2023
#50
v1.2.3
123456789012345678901234567890
bucks
yen
percent
""".strip().split("\n")


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    """Years, dates, times, ages, scores, addresses, names and idioms are no quantities."""
    assert rows(text) == []


def marked(text: str) -> str:
    """The text with each quantity in it marked: ``<phrase: value unit, hedge>``."""
    told, at = "", 0
    for q in quantities(text):
        low, high = (x if isinstance(x, int) else round(x, 2) for x in (q.value, q.high or 0))
        value = f"{low:_}-{high:_}" if high else f"{low:_}"
        unit = "ordinal" if q.kind == "ordinal" else q.unit
        hedge = "" if q.hedge is None else f", {q.approx}"
        told += f"{text[at : q.start]}<{text[q.start : q.end]}: {value} {unit}{hedge}>"
        at = q.end
    return told + text[at:]


MARKED = r"""
## numerals
<2½ million: 2_500_000 count> visitors, <¾: 0.75 count> of a mile, <½ percent: 0.5 percent> and <3 ¼ percent: 3.25 percent>
<⅔ million yen: 666_666.67 JPY> and <1½ billion yen: 1_500_000_000 JPY>
<5 billion 909 million yen: 5_909_000_000 JPY>
<3 million 500 thousand: 3_500_000 count> visitors
<1 million 20 thousand: 1_020_000 count> visitors
<5 billion: 5_000_000_000 count> <12: 12 count> projects
<5 million: 5_000_000 count> <6 million: 6_000_000 count> visitors
<1 million: 1_000_000 count> <2,000 thousand: 2_000_000 count> visitors
<900 thousand 300: 900_300 count> crews
<one million five hundred: 1_000_500 count> firms
<two thousand and five: 2_005 count> firms
<two thousand five: 2_005 count> firms
<two million: 2_000_000 count> and <three: 3 count> firms
<one million two hundred thousand and three: 1_200_003 count> firms
<five hundred million two hundred thousand dollars: 500_200_000 USD>
<three billion four hundred million two hundred thousand yen: 3_400_200_000 JPY>
<one thousand two hundred and fifty: 1_250 count> firms
<six thousand million yen: 6_000_000_000 JPY>
<two million: 2_000_000 count> <three million: 3_000_000 count> firms
<ten thousand five hundred: 10_500 count> firms
<a hundred and twenty: 120 count> firms
<a hundred thousand: 100_000 count> firms, <a thousand: 1_000 count> farms and <an hundred: 100 count> ships
<a half billion dollars: 500_000_000 USD> and <a half-million: 500_000 count> people
<a half dozen: 6 count> firms and <half-a-dozen: 6 count> more
<a quarter million: 250_000 count> people and <a quarter of a billion yen: 250_000_000 JPY>
<quarter of a million: 250_000 count> people
<half a thousand: 500 count> firms
<half a percent: 0.5 percent>
<a lakh: 100_000 count> visitors, <a crore rupees: 10_000_000 INR>, a mln yen, a mn yen, a tn yen
<5 thousand million billion yen: 5_000_000_000_000_000_000 JPY>
<half a million-dollar: 500_000 USD> house
<twenty five: 25 count> firms, <ninety-nine: 99 count> more and <thirty-three: 33 count> others
<twenty-five hundred: 2_500 count> firms
<ninety hundred: 9_000 count> firms
<sixty-one percent: 61 percent>
<one hundred and one percent: 101 percent>
<two-hundred-million-dollar: 200_000_000 USD> loan
<two-hundred-and-fifty: 250 count> firms
<one hundred-year: 100 year> bond
<two hundred and a half percent: 200.5 percent>
<two and a half percent: 2.5 percent>
<zero percent: 0 percent> and <zero point two five percent: 0.25 percent>
<seven point one trillion yen: 7_100_000_000_000 JPY>
<six point nine nine percent: 6.99 percent>
<one million: 1_000_000 count>-visitor mark
<nine: 9 count> <ten-year: 10 year> bonds
<fifteen: 15 count> <five-year: 5 year> bonds
<ten: 10 count> <five-year: 5 year> bonds
<twenty-one: 21 count> <two-year: 2 year> bonds
<two: 2 count> <four-day: 4 day> visits
## money in front
a gap of <-50.8bn dollars: -50_800_000_000 USD>
a loss of (<-$50 million: -50_000_000 USD>)
fell to [<-3%: -3 percent>] and (<−4%: -4 percent>)
from <5: 5 count> <-3%: -3 percent>
a trend <–3%: -3 percent> a year
<minus $5 million: -5_000_000 USD>, <minus 3 percent: -3 percent> and minus <5: 5 count> firms
- <3 percent: 3 percent>
worth <US5 million: 5_000_000 USD>, not US <5 million: 5_000_000 count>
worth <N250bn: 250_000_000_000 NGN>, not N <250bn: 250_000_000_000 count>
a toll of P65
a toll of P65.5, then <P65.50: 65.5 PHP>
fees of <P1,500: 1_500 PHP>
worth <P5: 5 PHP> per kilo
worth <P246-M: 246_000_000 PHP>, P246-k and <P20b: 20_000_000_000 PHP>
spent <ALL 50 million: 50_000_000 ALL>
<COP 28 million: 28_000_000 COP>
paid <USD 5: 5 USD>
paid <USD. 5 million: 5_000_000 USD>
paid USD  5
Rs . <500: 500 count>
paid <$ US 660 million: 660_000_000 USD> and <$US 660 million: 660_000_000 USD>
of <10 $: 10 USD> US <660 million: 660_000_000 count>
in <S $70,000: 70_000 SGD>, in <U.S. $8: 8 USD>, at <NZ $7: 7 NZD>
a Nikon D <$70,000: 70_000 USD>
for HK  <$3.7 billion: 3_700_000_000 USD>
for <$5: 5 USD> <HK $6: 6 HKD>
of <¥ 5 million: 5_000_000 JPY> and ¥  <5 million: 5_000_000 count>
## a letter for a scale
<5.4m: 5_400_000 count> visitors, <80k: 80_000 count> crews, <3b: 3_000_000_000 count> people
<5.4: 5.4 count> m visitors
a <5m: 5 m> long wall
for <$5 m: 5_000_000 USD>, for <$5: 5 USD>  m
a <$113m: 113_000_000 USD>-backed deal
a <P5-B: 5_000_000_000 PHP> loan and a <$5: 5 USD>-b loan
for <$10-15m: 10_000_000-15_000_000 USD>
from <10-15m euros: 10_000_000-15_000_000 EUR>
<5t dollars: 5_000_000_000_000 USD>, 5t of rice
<7m euros: 7_000_000 EUR>, <7 m euros: 7_000_000 EUR>, <7: 7 count>  m euros
<6m: 6 m>/s winds
<6m: 6 m>-long boats
a 10k-run
<five: 5 count> m dollars
## the unit behind
a <5-billion-dollar: 5_000_000_000 USD> loan and a <5-billion-US-dollar: 5_000_000_000 USD> loan
<1.6 bil. yen: 1_600_000_000 JPY>, <5 mln. euros: 5_000_000 EUR>
<5 pc: 5 percent> growth, <5pc: 5 percent> of sales, <5: 5 count> PC games, <5: 5 count> Pc games
a <10 bp: 0.1 point> rise, <10: 10 count> BP stations
<50: 50 count> Cent sang
<50 Cents: 0.5 USD>, <5 million: 5_000_000 count> cents
<0.7 percentage point: 0.7 point>, <5 percent: 5 percent> of a percent
<12p: 0.12 GBP> a share, <12: 12 count> p a share, <12p: 0.12 GBP>.
12c a share
<$1: 1 USD> and <12c: 0.12 USD> a share
<$1: 1 USD> and 12ct
1080p video for <£5: 5 GBP>, <1081p: 10.81 GBP> a share
a screen of 720p
12px wide
<$5: 5 USD> cents, <$5: 5 USD> percent, <$5: 5 USD> km
<US$40 billion yen: 40_000_000_000 JPY>
for <$5: 5 USD> dollars <7: 7 count>
<5 €: 5 EUR>, <5€: 5 EUR> each, <5: 5 count> <€ 6: 6 EUR>
<10 US$: 10 USD>, <10: 10 count> <US$ 5: 5 USD>
<5km: 5 km> of road, a <5 metre: 5 m> gap, <5 square miles: 5 mile2>
a <100m: 100 m> sprint
a <100: 100 count> m sprint, a 100M sprint
<20 pounds: 20 lb> of rice, <20 pounds sterling: 20 GBP>
<20,000 pounds: 20_000 GBP>, <2 million pounds: 2_000_000 GBP>
<106: 106 count> won medals, <5,000 won: 5_000 KRW>, <5 million won: 5_000_000 KRW>
won <5: 5 count> all in <3 million: 3_000_000 count> all
<5 million TRY: 5_000_000 TRY>, <5: 5 count> TRY, <5 million: 5_000_000 count> try, <2,000: 2_000 count> try
<two: 2 count> yen loans, <two million yen: 2_000_000 JPY> loans, <2,000 yen: 2_000 JPY> loans
<two: 2 count> US dollar bonds
<two: 2 count> euro credits and <two euro: 2 EUR> coins
## what is written on
rose <two-and-a-half times: 2.5 multiple>, fell <48-point-8 percent: 48.8 percent>, a 5-point plan
rose <3 .7%: 3.7 percent>, fell <12 .5 per cent: 12.5 percent>, in line 3 .7
<5,000: 5_000 count>projects, 5projects, <5 million: 5_000_000 count>projects
the 5millionth visitor
<5,000km: 5_000 km> and 5kmx
5,000a and <5%: 5 percent>a
<$900: 900 USD>pcm, <$900: 900 USD>each, $900x
3%<5: 5 count>
about<345,000: 345_000 count, about> workers, about345 workers, About345,000 workers
about<3 million: 3_000_000 count, about> workers, sum345,000 workers
## times
met <four times: 4 time>, up <four times: 4 multiple>, is now <four times: 4 multiple>
by as much as <four times: 4 time, up_to>
<2 times: 2 multiple> as many, <2 times: 2 multiple> the size, <2 times: 2 time> in May
<1.8 times: 1.8 multiple>, <8-fold: 8 multiple>, <8 fold: 8 multiple>, <2x: 2 multiple>, <2: 2 count> x, <two: 2 count> x <3: 3 count>
<$5: 5 USD> times
it <trebled: 3 multiple> <four times: 4 time> since
of which was only then <four times: 4 multiple>
## multiples
trade <doubled: 2 multiple>, <doubling: 2 multiple> our sum
<double: 2 multiple> the sum, will <double: 2 multiple>, the double
double-digit, double tax, double a, a triple
<twice: 2 multiple> the sum, twice in May, visited twice, not <twice: 2 multiple>
<eightfold: 8 multiple>, <hundredfold: 100 multiple>, to <triple: 3 multiple>, <triples: 3 multiple> its
## ages and years
a 5-year-old, a 5 year old, 5 years of age, <5 years: 5 year> of ties
aged 5 years, the <first: 1 ordinal> 5 years, the last <5 years: 5 year>
2017 years, <217 years: 217 year>, <1899 years: 1_899 year>, <2,017 years: 2_017 year>
one day, <1 day: 1 day>, <two days: 2 day>, <one week: 1 week>
Five Years After, Five Year Plan, <5 Year: 5 year> Plan
a <Five Days: 5 day> in May show
## codes
5/6, <5: 5 count> / <6: 6 count>, km/<5: 5 count> gaps, <5: 5 count>/km, <5: 5 count>:gaps, 5: <6: 6 count> gaps
<5,000: 5_000 count> cars/<5,000: 5_000 count> boats
@5, #5, 5@home, 5_firms, 5^3, 5=6, x=5, a&5, a\5, 5\6
'5 firms
up +5 firms, up +<5%: 5 percent>, up +<5 percent: 5 percent>
05 firms, <0.5: 0.5 count> firms, <0: 0 count> firms, 00 firms, <0,5: 0.5 count> firms
<5-6: 5-6 count> firms
5-6-7 firms
5-6-7-8 firms
1-2-3-4-5 firms
2-3-4% and 5-6-7%
## names of things
Article 5, article 5, Article. 5, Article - 5, Article-5, Article #5
vol. 5
vol: <5: 5 count>
a group of 5, the age of 5, of <5: 5 count> gaps
age 5, ages 5 to 6
Item 5, item <5: 5 count> gaps
top 10, top ten, bottom 20, top <5,000: 5_000 count>
phone 39331234, phone: 39331234, phone; 39331234
Lan, 34, said
Lan, 119, said
Lan, <120: 120 count>, said
they, <34: 34 count>, said
Lan, <34: 34 count> said
Lan: <34: 34 count>, said
## days and years
over <2500: 2_500 count, over> firms, in <2500: 2_500 count> firms
over <2000: 2_000 count, over> firms, <2000: 2_000 count> firms, some <2020: 2_020 count, about> firms, nearly <2020: 2_020 count, nearly> firms
the 2020 firms, to 2020 firms, up to 2020 firms, than <2020: 2_020 count> firms
2020 exports, than 2020 exports, exceeded 2020 levels
Expo 2020 firms, Over <2020: 2_020 count, over> firms
<1899: 1_899 count> firms, <1900: 1_900 count> firms, <2100: 2_100 count> firms, <2101: 2_101 count> firms
in <1899: 1_899 count>, in 1900, in 2100, in <2101: 2_101 count>
in 2017-18 firms
in 2017-<18 percent: 18 percent>
1817-18 firms, 2117-18 firms
in 2017-99, in 2017-100
7 May, <7: 7 count> may go, 31 May, <32: 32 count> May, <7.5: 7.5 count> May
7 of May, <7: 7 count> of the firms
May 7, May. 7, may <7: 7 count> firms, May . <7: 7 count>
Monday 15, monday <15: 15 count>
in May 31, in May 32, in May 99
May 8 to 13
May 8 to 13 firms
May 8 and 13
May 8 and <13: 13 count> firms
June. 8 to 13
June. 8 and <13: 13 count> firms
June 8, <13: 13 count>
8-13 May
<8: 8 count> to <13: 13 count> may
<8 to 13: 8-13 count> firms
8 to 13 o'clock, 8 am, 8 to 10 am, <8: 8 count> then 10 am, <8: 8 count> to <ten: 10 count> am
35 or <40: 40 count> May
Articles 35 and 40
Articles 35 and <40: 40 count> firms
## numbering
(1), [12], [<1: 1 count>), (<1: 1 count> firm), (679) and (67)
Laos (<679: 679 count>), Laos (67), Laos (99), Laos (<100: 100 count>), Laos (<999: 999 count>), Laos (1000), laos (679)
1. Introduction
99) Introduction
<100: 100 count>. Introduction
2: Introduction
<2: 2 count> Introduction
see <1: 1 count>. and <2: 2 count>)
123 Nguyen Trai Street, <123: 123 count> Nguyen Trai street, <123: 123 count> Street
5 Le Van Street and Bui Road
5 A B C D E Street
<5: 5 count> A B C D E F Street
## in doubt
in Japan 106, in Japan <106: 106 count> firms, Japan: <106: 106 count>
in Japan <106: 106 count> lens makers, in Japan <106: 106 count> glass units, in Japan <106: 106 count> bus lines, in Japan 106 gas
in Japan 106 new and old firms, in Japan <106: 106 count> very big new firms, in Japan 106 of firms
in Japan 106 rich big very new firms
in Japan <106: 106 count> well-run firms, in Japan 106 well-run old firms, in Japan 106 well-run very old firms
in Japan <106: 106 count> Thai-run firms, in Japan 106 to-run firms
in Japan 5 <5: 5 count> firms, 5 5, 5 <7: 7 count> gaps
in Peru 10000000, in Peru 10000001, over 10000001 firms
Industry 4.0, a 4.0 plan, a <10.0: 10 count> plan, 9.0 firms, <four: 4 count>.<0: 0 count>
in Laos <1,002: 1_002 count>, Cuba <964: 964 count> and Chad <85: 85 count>
in Laos <1,002: 1_002 count>; Cuba <964: 964 count>
in Laos <1,002: 1_002 count>, the Congo <964: 964 count>
in Laos (<1,002: 1_002 count>), Cuba (<964: 964 count>)
in Laos <1,002: 1_002 count> then Cuba 964
in Laos 1002, Cuba 964
one in five, one in 5, 1 in 10, <1: 1 count> in <11: 11 count>, <11: 11 count> in <5: 5 count>, <3: 3 count> in Laos
five out of six, 5 out of 6, <six: 6 count> out of the five, out of <six: 6 count>
<0: 0 count> firms, zero firms, <one: 1 count> firm, <One: 1 count> firm, one Firm, one of us, any one firm, one way
a one-off, one, no
the two firms, the <2: 2 count> firms, the <100: 100 count> firms, the hundred firms, these two firms, between two firms, both two firms
Laos Signs <Two: 2 count> Deals, Laos signs Two Deals, the Three Gorges Dam, Two Deals, <two: 2 count> Deals
in the Three Gorges, Laos Opens <Three: 3 count> New Roads, Laos Opens Three New Big Old Roads
a <six: 6 month>- or <12-month: 12 month> period
a six-firm deal, a <six: 6 count, over>-plus deal, a <six: 6 count>-strong crew, pre-six firms, a <six: 6 count>-to-go plan
6- firms, six- firms
a 5-star hotel, a <5: 5 count>-and-6 deal
in Japan 106 campus, in Japan 106 glass, in Japan 106 oasis
## ranges
between <5 and 6: 5-6 count> firms
<5: 5 count> and <6: 6 count> firms
between about <5 and 6: 5-6 count, about> firms
between some of <5: 5 percent> and <6 percent: 6 percent>
<5 to 6 percent: 5-6 percent>, <5 or 6 percent: 5-6 percent>, <5 - 6 percent: 5-6 percent>, <5-to-6 percent: 5-6 percent>, <5- to 6-percent: 5-6 percent>
from <5: 5 percent> to <6 percent: 6 percent>
by <5: 5 percent> to <6 percent: 6 percent>
from the current <5%: 5 percent> to <6%: 6 percent>
from <$5 billion: 5_000_000_000 USD> to <$6 billion: 6_000_000_000 USD>
from, say, <$5 billion to $6 billion: 5_000_000_000-6_000_000_000 USD>
up <5 to 6 percent: 5-6 percent>, up <5% to 6%: 5-6 percent>, rose <$5 to $6: 5-6 USD>
rose <$5 to $20: 5-20 USD>, rose <$5: 5 USD> to <$21: 21 USD>, adding another <$5: 5 USD> to <$21: 21 USD>, of <$5 to $21: 5-21 USD>
<5%: 5 percent> to <6: 6 count> firms
<5: 5 count> to <$6: 6 USD>
<$5 to 6: 5-6 USD>
<5%: 5 percent> to <6: 6 count>
<$5 billion: 5_000_000_000 USD> to <6: 6 count>
<$5: 5 USD> to <6: 6 count> people
<$5: 5 USD> to <6 million: 6_000_000 count> people
<5: 5 percent> to <5 percent: 5 percent>
<6: 6 percent> to <5 percent: 5 percent>
6-5 firms
<5: 5 count> to <60: 60 count> firms, <5-60: 5-60 count> firms, <5 or 60: 5-60 count> firms
<5: 5 count> to <50: 50 count> firms
<5 to 49: 5-49 count> firms
<5: 5 count> to <6: 6 count> as such
<40-50,000: 40_000-50_000 count> people
<40-50,500: 40-50_500 count> people
<39-40,000: 39_000-40_000 count> people
<40-40,000: 40-40_000 count> people
<4.5 to 5 million: 4_500_000-5_000_000 count> people
<5,000 to 6 million: 5_000-6_000_000 count> people
<$5 million-$6 million: 5_000_000-6_000_000 USD>, <$5-6 million: 5_000_000-6_000_000 USD>
## one unit for several
<3.2: 3_200_000_000 USD> and <4.1 billion dollars: 4_100_000_000 USD>
<3.2: 3_200_000_000 USD>, <4.1: 4_100_000_000 USD> and <5 billion dollars: 5_000_000_000 USD>
<3.2: 3.2 count>; <4.1: 4_100_000_000 USD> and <5 billion dollars: 5_000_000_000 USD>
<3.2: 3.2 count>, <4.1: 4.1 count>, <5 billion dollars: 5_000_000_000 USD>
<5: 5 year>, <6 or 7 years: 6-7 year>
<5: 5 percent> & <6 percent: 6 percent>
<5: 5 percent>, and <6 percent: 6 percent>
<5: 5 count>, or <6 percent: 6 percent>
<5: 5 percent>- and <6-percent: 6 percent>
<$5: 5_000_000_000 USD> and <6 billion: 6_000_000_000 USD>
<$5: 5 USD> and <6: 6 count> firms
<$5: 5 USD> and <6: 6 USD>
<$5 billion: 5_000_000_000 USD> and <6: 6 count>
<$5 million: 5_000_000 USD> and <6 million: 6_000_000 count> firms
<5 yen: 5 JPY> and <6: 6 count>
<$3: 3 USD> and <5 cents: 0.05 USD>
<$3: 3 USD> and <5 million yen: 5_000_000 JPY>
<$99: 99_000_000 USD> and <$5 million: 5_000_000 USD>
<$100: 100 USD> and <$5 million: 5_000_000 USD>
<$100: 100_000_000 USD> and <$500 million: 500_000_000 USD>
<1,000: 1_000 count> and <5 million yen: 5_000_000 JPY>
<1000: 1_000 count> and <5 million yen: 5_000_000 JPY>
<999: 999_000_000 JPY> and <5 million yen: 5_000_000 JPY>
<7.35 million: 7_350_000 count> or <25.6 percent: 25.6 percent>
<7.35 million: 7_350_000 JPY> and <25.6 million yen: 25_600_000 JPY>
<5: 5 count> and <$6: 6 USD>
<$5: 5_000_000_000 USD> and <$6 billion: 6_000_000_000 USD>
<280 million: 280_000_000 USD> of the <$1.5 billion: 1_500_000_000 USD>
<280: 280 count> of the <$1.5 billion: 1_500_000_000 USD>
<280 million: 280_000_000 count> of its <1.5 million: 1_500_000 count>
<280 million: 280_000_000 USD> of a <$2 billion: 2_000_000_000 USD>
<280 million: 280_000_000 count> for the <$1.5 billion: 1_500_000_000 USD>
<280 million yen: 280_000_000 JPY> of the <$1.5 billion: 1_500_000_000 USD>
<2 million: 2_000_000 count> and <3 percent: 3 percent> and <4 percent: 4 percent>
<10 billion: 10_000_000_000 count> and <5,000: 5_000 count> firms
<40,000: 40_000 JPY> and <50,000 yen: 50_000 JPY>
<40,000: 40_000 count> and <50,000 km: 50_000 km>
<5: 5 count> and <10: 10 count> firms
<5 km: 5 km> and <10 minutes: 10 minute>
## people of an age
over 65
over <65: 65 count, over> firms
over <65 percent: 65 percent, over>
over 99, over <100: 100 count, over>
over <sixty: 60 count, over>
above 65, below 18, under 18
more than <65: 65 count, over>
## hedges
about <a million: 1_000_000 count, about>, nearly the <5 million: 5_000_000 count>, over the <5 million: 5_000_000 count>
exceeding the <5 million: 5_000_000 count, over>, more than an <80 percent: 80 percent, over> rise
between nearly <5 and 6 percent: 5-6 percent, nearly>
nearly between <5 and 6 percent: 5-6 percent, nearly>
up to about <500: 500 count, up_to> firms
about up to <500: 500 count, up_to> firms
over about <500: 500 count, over> firms
some nearly <500: 500 count, nearly> firms
add up to <500: 500 count> firms
up to <500: 500 count, up_to> firms
raise it up to <500: 500 count> firms
raise what old men now have made up to <500: 500 count> firms
raise the sum that our old men have made up to <500: 500 count, up_to> firms
a rise over <$5 billion: 5_000_000_000 USD>, the rise is over <$5: 5 USD, over>
of <5%: 5 percent> over <400,000: 400_000 count>
passed <500: 500 count> firms, passed the <500: 500 count, over> mark, past <500: 500 count> firms, past the <500: 500 count, over> firm mark
top 500 firms, will top 500 firms, to cross <500: 500 count, over> firms
over the <500: 500 count> firms, over the <500: 500 count, over> mark, near the <500: 500 count, nearly> barrier, near <500: 500 count, nearly> firms, exceed the <500: 500 count, over> firms
over <5 years: 5 year>, over <5 years: 5 year, over> of ties, for over <5 years: 5 year, over>, over <5 years: 5 year, over> ago, over <5: 5 count, over> firms
<500: 500 count, over>+ firms, <500: 500 count> + firms, <500: 500 count, about>-odd firms, <500: 500 count, about> odd firms, <500: 500 count, over>-plus firms, <500: 500 count> plus firms
<500: 500 count, over> or more, <500: 500 count> or so <600: 600 count>
<five-year: 5 year, over> or more, <5 percent: 5 percent, up_to> or less, at least <500: 500 count, over> at most
an estimated <500: 500 count, about> firms, estimated at <500: 500 count, about> firms, not quite <500: 500 count, nearly> firms
nearly <half: 50 percent, nearly>, over <two thirds: 66.67 percent, over> of it, nearly <doubled: 2 multiple, nearly>, nearly <fourth: 4 ordinal>
## ordinals
the <12th: 12 ordinal> visit, the <1,200th: 1_200 ordinal> visit, the <12: 12 count> th visit, the A12th visit, a 12thx visit
the <twenty-first: 21 ordinal> visitthe <twenty: 20 count> first visit, the <forty-ninth: 49 ordinal> visit
a ten-<first: 1 ordinal> visit
the <hundredth: 100 ordinal> visit, the <thousandth: 1_000 ordinal> visit, <thefirst: 1 ordinal> visit
## places among others
<second-largest: 2 rank>
<second largest: 2 rank>
<second: 2 ordinal> - largest
the <second most visited: 2 rank>
the <second: 2 ordinal> most of all
<2nd-best: 2 rank>
among the <second largest: 2 rank>
one of our <second largest: 2 rank>
the <second: 2 rank> and <third largest: 3 rank>
the <second: 2 rank> or <third largest: 3 rank>
the <second: 2 ordinal> to <third largest: 3 rank>
the <second: 2 ordinal> and <third: 3 ordinal> visits
the <fourth: 4 rank> and <fifth: 5 rank> places
<largest: 1 rank> in ODA, <second: 2 rank> in labour, <third: 3 rank> by value; <fourth: 4 rank> for trade and the <fifth: 5 rank> in rice
<largest: 1 rank> in ODA, its <second: 2 ordinal> in labour
<largest: 1 rank> in ODA in the year of the great visit by all ministers, <second: 2 rank> in labour
<largest: 1 rank> in ODA in the year of the great visit by all the ministers, <second: 2 ordinal> in labour
<second: 2 ordinal> in labour
ranked <fourth: 4 rank> and <fifth: 5 rank>
ranked <fourth: 4 rank> and fifth days
<fourth: 4 ordinal> and <fifth: 5 ordinal>
the <third: 3 rank> partner
our <third: 3 rank> partner
firms' <third: 3 rank> partner
Japan's <third: 3 rank> partner
a third partner
the <first: 1 ordinal> partner
<largest: 1 rank> donor, <third: 3 rank> partner and <fourth: 4 rank> lender
the <third: 3 rank> very big partner
the <third: 3 ordinal> very big old partner
the <third: 3 ordinal> of partners
the <third: 3 rank> (ODA) partner
the <third: 3 rank> official development (ODA) partner
ranks the <third: 3 rank>
came in <third: 3 ordinal>
came in <third: 3 rank> place
came in <third: 3 rank> with <ten: 10 count> wins
came as <third: 3 rank>
came at <third: 3 rank>
it was in <third: 3 ordinal>
placing it <third: 3 rank>
ranked them <third: 3 rank>
ranked third day
ranked second month
the <third: 3 ordinal> stood
<third: 3 rank> out of <5: 5 count>
<third: 3 rank> among all
a third-place win
<third: 3 rank> behind Laos
<third: 3 rank> in the region
<third: 3 ordinal> in line
## what an ordinal dates or only orders
the <third: 3 ordinal>-ever visit
the <third: 3 ordinal>-time visit
the third-rate visit
the <third: 3 ordinal>-in-line visit
the third quarter
the third <five weeks: 5 week>
the third <5 weeks: 5 week>
the <third: 3 ordinal> <5: 5 count> visits
the <third: 3 ordinal> <five: 5 count> visits
the third and fourth quarters
the third or fourth week
the <third: 3 ordinal> to <fourth: 4 ordinal> visits
the third May
the <third: 3 ordinal> may
the third of May
the <third: 3 ordinal> of us
May third
at third
per third
one third visit
first of all
first and foremost
<first: 1 ordinal> and last
<20 percent: 20 percent> in the third
<20 percent: 20 percent> in the <third: 3 ordinal> visit
on the 15th
the <15th: 15 ordinal>
since Laos, the 15th
of the <15th: 15 ordinal>
on the <15th: 15 ordinal> visit
on that <15th: 15 ordinal>
First, he said
The <first: 1 ordinal>, he said
among <5: 5 count> <first: 1 ordinal> visits
one of its first visits
most of our first visits
among them. <First: 1 ordinal> visits
First Bank
<First: 1 ordinal> Banks
<First: 1 ordinal> bank
<first: 1 ordinal> Bank
the Second World War
## superlatives by themselves
<largest: 1 rank> partner
a largest partner
any largest partner
<two: 2 count> largest partners
<5: 5 count> largest partners
<second-largest: 2 rank> partner
the top 5 partners
the largest-ever partner
<largest: 1 rank> in Asia
leading in Asia
<top: 1 rank> in Asia
the <leading: 1 rank> partner
the <largest: 1 rank> new old very big partner
the largest new old very big fat partner
the <largest: 1 rank> trade and investment partner
the largest and the partner
the largest trade-and-investment partner
the largest of partners
the largest, partner
among Laos and the largest partners
among Laos, the <largest: 1 rank> partner
one of the very big large world's largest partners
one of the old very big large world's largest partners
## No. 1
the <No. 3: 3 rank>
the no. 3
No 3
the <No. 3: 3 rank> partner
it is <No. 3: 3 rank>
ranked <No. 3: 3 rank>
Laos's <No. 3: 3 rank>
firms' <No. 3: 3 rank>
of No. 3
the No. 1 Ben Thanh line
the <No. 1: 1 rank> Trading Partner
the No. 1 line
the No. 3-rated firm
the <No. 999: 999 rank>
the No. 1000
the No. 1.5
is <number one: 1 rank>
is <number 20: 20 rank>
is number <21: 21 count>
is <number twenty: 20 rank>
number five
the number of firms
no firms, No firms, No. firms
the <No. three: 3 rank>
## parts of a whole
<a third: 33.33 percent> of exports, <one third: 33.33 percent> of exports, <two thirds: 66.67 percent> of exports
<an eighth: 12.5 percent> of exports, <nine tenths: 90 percent> of exports, <two-thirds: 66.67 percent> of exports
<three: 3 count> thirds of exports
<third: 3 ordinal> of exports
thirds of exports
two-thirds-owned
half-owned
<one half: 50 percent> of exports, <a half: 50 percent> of exports
<half: 50 percent> of exports, the half, <half: 50 percent> the exports, more than <half: 50 percent, over>, by <half: 50 percent>, by <one half: 50 percent>
this half the, first half of exports, <half: 50 percent> our firms, half
more than <half a million: 500_000 count, over> people
<half a million: 500_000 count> of exports
<half a year: 0.5 year>, <half a decade: 0.5 decade> of ties, more than <half a year: 0.5 year, over>
rose by <a third: 33.33 percent>, rose by nearly <a third: 33.33 percent, nearly>, rose by as much as a third
a third rose
half of 2023
<half: 50 percent> of <2150: 2_150 count> firms
<half: 50 percent> of <20: 20 count> firms
a third of 2023
a third of this year
a third of last month
<a third: 33.33 percent> of this trade
half of the year
half of May
a third of May
a <third: 3 ordinal> of <a million: 1_000_000 count> firms
<a third of a percent: 0.33 percent>, <a third of a percentage point: 0.33 point>, <half of a percent: 0.5 percent>
<quarter-point: 0.25 point>, <a quarter-point: 0.25 point>, <three-quarter-percent: 0.75 percent>, quarter-basis
<half-percentage-point: 0.5 point>
<half percentage point: 0.5 point>
<a half: 50 percent> of percent
<two-tenths of a percentage point: 0.2 point>
<two tenths of a percent: 0.2 percent>
""".strip().split("\n")


@pytest.mark.parametrize("line", [line for line in MARKED if not line.startswith("## ")])
def test_marked(line: str) -> None:
    """Of each way of writing exactly what is marked is a quantity, and of that value."""
    assert marked(re.sub(r"<(.+?): [^<>:]+>", r"\1", line)) == line


@pytest.mark.parametrize(
    ("digits", "comma", "value"),
    [
        ("5,198", False, 5198),
        ("12,923.99", False, 12923.99),
        ("3,7", False, 3.7),
        ("33,84", False, 33.84),
        ("1.234,5", False, 1234.5),
        ("1.234.567", False, 1234567),
        ("2.345", False, 2.345),
        ("2.345", True, 2345),
        (".001", False, 0.001),
        ("100000000000000000", False, 1e17),
        ("1000000000000000000", False, None),
        ("1,50,000", False, 150000),
        ("1,23,45,678", False, 12345678),
        ("0,685", False, 0.685),
        ("1,2,3", False, None),
        ("1.2.3", False, None),
        ("12,34,5", False, None),
        ("1,234.567,8", False, None),
        ("9" * 60, False, None),
        ("9" * 18, False, 1e18),
        ("0." + "1" * 34, False, 1 / 9),
        ("0." + "1" * 35, False, None),
        ("1234,567", False, None),
        ("1,2345", False, None),
        ("1234,56", False, 1234.56),
        ("1234,5,6", False, None),
        ("123,45,678", False, None),
        ("12,345,67", False, None),
        ("1,5,000", False, None),
        ("1,23,456", False, 123456),
        ("1.23,45", False, None),
        ("1.234,56", False, 1234.56),
        ("1.234,567", False, None),
        ("1,234.5", False, 1234.5),
        ("1,234.5,6", False, None),
        ("1.234", True, 1234),
        ("1234.567", True, 1234.567),
        ("100.5", True, 100.5),
        ("0,12", True, 0.12),
        (".5", True, 0.5),
        (".345", True, 0.345),
        ("1.234.567,8", False, 1234567.8),
        ("12.345.678", False, 12345678),
        (",5", False, None),
    ],
)
def test_decimal(digits: str, comma: bool, value: float | None) -> None:
    """Thousands and decimals are told apart; what fits no system is no number."""
    found = decimal(digits, comma)
    assert (None if found is None else float(found)) == value


def test_the_text_shows_its_decimal_comma() -> None:
    """Where a text writes "3,7 billion", its "2.345 enterprises" are two thousand."""
    assert decimal("2.345") == decimal("2.345", comma=False) != decimal("2.345", comma=True)
    assert rows("3,7 billion USD in 2.345 enterprises")[1] == ("2.345", 2345, "count")
    assert rows("3.7 billion USD at 2.345 percent")[1] == ("2.345 percent", 2.345, "percent")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("RO 1.2 billion", "OMR"),
        ("BD113 million", "BHD"),
        ("KD 5.4 million", "KWD"),
        ("QR 4.5 million", "QAR"),
        ("JD 3 million", "JOD"),
        ("GH¢ 5 million", "GHS"),
        ("5 billion CFA", "XOF"),
        ("LE 5 billion", "EGP"),
        ("5 billion zł", "PLN"),
        ("Kč 5 billion", "CZK"),
        ("AR$5bn", "ARS"),
    ],
)
def test_short_names_of_money(text: str, unit: str) -> None:
    """The letters papers of a country write before or behind sums of its money."""
    assert rows(f"Sales came to {text} in 2021")[0][::2] == (text, unit)


@pytest.mark.parametrize(
    ("word", "is_plural"),
    [
        ("firms", True),
        ("people", True),
        ("towards", False),
        ("perhaps", False),
        ("business", False),
    ],
)
def test_what_may_be_counted(word: str, is_plural: bool) -> None:
    """Words that only look like a plural count nothing."""
    assert plural(Tokens(f"5 {word}"), 1) is is_plural


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("A gap of $585,7 million. Sales came to $1,858 billion.", [585_700_000, 1_858_000_000]),
        ("Sales rose 3,5 percent to $1,858 billion.", [3.5, 1_858_000_000]),
        ("A gap of $585.7 million. Sales came to $1,858 billion.", [585_700_000, 1.858e12]),
        ("Sales came to $1,858 billion and $2,100 billion.", [1.858e12, 2.1e12]),
        ("Sales came to $1,858 billion, after $1.858 billion.", [1_858_000_000, 1_858_000_000]),
    ],
)
def test_an_article_shows_its_decimal_commas(text: str, values: list[float]) -> None:
    """A short decimal elsewhere, or the same sum with a point, tells what a long comma parts."""
    texts = text.split(". ")
    read = decimal_commas(texts, [quantities(part) for part in texts])
    assert [q.value for found in read for q in found] == values


def test_numeral_words() -> None:
    """Number words add up; words that do not go together are separate numerals."""
    found = numeral(Tokens("three million two hundred thousand"), 0)
    assert found is not None
    assert found.base * found.scale == 3_200_000
    assert [v for _, v, _ in rows("two three four firms")] == [2, 3, 4]


def test_offsets_hold_in_unfolded_text() -> None:
    """Curly quotes, dashes, no-break spaces and accents move no offset."""
    text = "“Việt Nam’s” trade – nearly US$50\u00a0billion – and Japan’s 5,198\u00a0projects"
    assert [text[q.start : q.end] for q in quantities(text)] == ["US$50\u00a0billion", "5,198"]
    [money, _] = quantities(text)
    assert money.hedge == text.index("nearly")


def test_scaled() -> None:
    """``scaled`` says that a scale word or letter stood there, shared ones included."""
    text = "3.2 and 4.1 billion dollars, $5m, 5,198 projects, 100 yen"
    assert [q.scaled for q in quantities(text)] == [True, True, True, False, False]


WORDS = """
5 5,198 2.5 2017 one two hundred million billion and a half third second largest of in the to
between from US$ $ ¥ yen dollars USD percent % points - – , . ( ) more than over nearly some up
first No. doubled times fold year October km x m bn 's Vietnam
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\u00a0"])


@settings(max_examples=300)
@given(
    st.one_of(
        st.text(),
        st.text("0123456789.,-$%€ aonetwhdrm\n"),
        st.lists(PIECES).map(" ".join),
        st.lists(PIECES).map("".join),
    )
)
def test_any_text(text: str) -> None:
    """Whatever the text: no error, spans inside it, in order, apart, and the same twice."""
    found = quantities(text)
    assert found == quantities(text)
    end = 0
    for quantity in found:
        assert end <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end].strip() == text[quantity.start : quantity.end]
        assert quantity.high is None or quantity.high > quantity.value
        assert (quantity.hedge is None) == (quantity.approx == "exact")
        end = quantity.end


HOSTILE = [
    "1", "1,", "1,000,", "1.", "$", "one ", "one hundred ", "one and ", "a ", "a.", "5% to ",
    "1 or 2 or ", "1, 2, 3 ", "1-", "-5 ", "first ", "twenty-", "among largest ", " 000 111",
    "half a ", "million and ", "\n ", "o'", "1\u2009000", "x-", "US ", "No. ", "a@", "one-",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE)
def test_work_grows_with_length(unit: str) -> None:
    """Eight times the text makes about eight times the calls, whatever it repeats."""
    assert calls(quantities, unit, 40_000) <= 12 * calls(quantities, unit, 5_000) + 1_000
