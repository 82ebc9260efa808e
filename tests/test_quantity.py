"""Quantities: what a text states as money, percentage, count, rank or multiple, and what not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.growth import calls
from vjnotes.mentions.number import decimal, numeral
from vjnotes.mentions.quantity import Quantity, quantities
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
    ],
)
def test_decimal(digits: str, comma: bool, value: float | None) -> None:
    """Thousands and decimals are told apart; what fits no system is no number."""
    found = decimal(digits, comma)
    assert (None if found is None else float(found)) == value


def test_the_text_shows_its_decimal_comma() -> None:
    """Where a text writes "3,7 billion", its "2.345 enterprises" are two thousand."""
    assert rows("3,7 billion USD in 2.345 enterprises")[1] == ("2.345", 2345, "count")
    assert rows("3.7 billion USD at 2.345 percent")[1] == ("2.345 percent", 2.345, "percent")


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


@settings(max_examples=300, deadline=None)
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
