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
            "Japan is number three as an investor in Kenya and number four in trade.",
            [f"rank_investment Japan/Kenya 3 @ {NOW}", f"rank_trade Japan/Kenya 4 @ {NOW}"],
        ),
        (
            "Japan is fourth in trade with Kenya.",
            [f"rank_trade Japan/Kenya 4 @ {NOW}"],
        ),
        (
            "Trade of Kenya and Peru came to $3 million, making Peru Kenya's fifth-largest partner.",
            [f"rank_trade Peru/Kenya 5 @ {NOW}"],
        ),
        (
            "Kenyan figures put trade with Peru, the country's second biggest partner, at $3 million.",
            [f"rank_trade Peru/Kenya 2 @ {NOW}"],
        ),
        ("Trade of Kenya and Peru came to $3 million, the second highest on record.", []),
        ("Kenya and Peru ended the fifth round of talks on a trade pact.", []),
        ("Japan is fourth in the alphabet.", []),
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
            "Japan was the first G7 country to welcome Vietnam's Party chief in 1995, to set up a strategic partnership with Vietnam in 2009, recognise its market economy in 2011, and invite it to a summit in May 2016.",
            [
                "first_g7_strategic_partnership Japan/Vietnam 1 @ 2009",
                "first_g7_market_economy Japan/Vietnam 1 @ 2011",
            ],
        ),
        (
            "Among the G7 countries Japan was the first to set up a strategic partnership with Vietnam, in 2009; the first to recognise Vietnam's market economy, in 2011.",
            [
                "first_g7_strategic_partnership Japan/Vietnam 1 @ 2009",
                "first_g7_market_economy Japan/Vietnam 1 @ 2011",
            ],
        ),
        (
            "Japan, a close partner of Vietnam, was the first Group of Seven (G7) country to recognise Vietnam as a market economy.",
            ["first_g7_market_economy Japan/Vietnam 1 @ -"],
        ),
        ("Japan was the first to recognise Vietnam's market economy.", []),
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
        ("Vietnam came third in the women's relay in Japan.", []),
        ("The largest city in Japan trades with Vietnam.", []),
        (
            "Some 40,000 Kenyan tourists visited Cuba in 2023, more than any other nationality.",
            [
                "rank_tourism Kenya/Cuba 1 @ 2023",
            ],
        ),
        (
            "Chad had 9,000 Lao students in 2023, the most of any country.",
            ["rank_students Laos/Chad 1 @ 2023"],
        ),
        (
            "Cuba welcomed 40,000 Kenyan tourists in 2023, more than any other country.",
            [],
        ),
        (
            "Kenya sold 40,000 cars in Cuba in 2023, more than any other country.",
            [],
        ),
        (
            "Togo and Peru met. Togo welcomed 90,000 visitors in 2023. This makes Peru the second largest source of visitors for the country, after Cuba.",
            [
                "rank_tourism Peru/Togo 2 @ as-of:2024-06-01",
            ],
        ),
    ],
)
def test_ranks(text: str, facts: list[str]) -> None:
    """A rank has a holder, an order it is in, and a field; without these it is none."""
    assert ranks(text) == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "Peru shipped fewer nuts to Chile, its largest export market.",
            ["export_market Chile/Peru 1"],
        ),
        (
            "More than 12,000 went to Poland, which is currently the leading overseas market receiving guest workers from Nepal.",
            ["labour Poland/Nepal 1"],
        ),
        (
            "Kenya sent less tea to Egypt - its biggest buyer of the product - than a year before.",
            ["export_market Egypt/Kenya 1"],
        ),
        (
            "Exports to the European Union, the second-biggest market for Chilean goods, were worth $9 billion.",
            ["export_market European Union/Chile 2"],
        ),
        (
            "Trade between Peru and its third largest trading partner Brazil fell by 4 percent.",
            ["trade Brazil/Peru 3"],
        ),
        ("The largest investor in Ghana was Norway.", ["investment Norway/Ghana 1"]),
        (
            "The second and third largest investors in Ghana were Norway (4 billion USD) and Kenya (3 billion USD).",
            ["investment Norway/Ghana 2", "investment Kenya/Ghana 3"],
        ),
        (
            "Norway and Kenya were the fourth- and fifth-largest investors in Ghana.",
            ["investment Norway/Ghana 4", "investment Kenya/Ghana 5"],
        ),
        (
            "Norway topped the list of foreign investors in Ghana, followed by Kenya with 3 billion USD and Egypt.",
            ["investment Norway/Ghana 1", "investment Kenya/Ghana 2", "investment Egypt/Ghana 3"],
        ),
        (
            "Norway remained Ghana's biggest investor with $4 billion. It was followed by Kenya ($3 billion) and Egypt ($2 billion).",
            ["investment Norway/Ghana 1", "investment Kenya/Ghana 2", "investment Egypt/Ghana 3"],
        ),
        (
            "Norway was Ghana's biggest investor with $4 billion. Kenya came second and Egypt came third.",
            ["investment Norway/Ghana 1", "investment Kenya/Ghana 2", "investment Egypt/Ghana 3"],
        ),
        (
            "Norway was Ghana's biggest investor with $4 billion, Kenya second with $3 billion and Egypt third.",
            ["investment Norway/Ghana 1", "investment Kenya/Ghana 2", "investment Egypt/Ghana 3"],
        ),
        (
            "Among Ghana's trading partners Norway came first, Kenya (second) and Egypt (third) losing ground.",
            ["trade Norway/Ghana 1", "trade Kenya/Ghana 2", "trade Egypt/Ghana 3"],
        ),
        (
            "Kenya becomes top source of tourists to Ghana in March, Egypt second.",
            ["tourism Kenya/Ghana 1", "tourism Egypt/Ghana 2"],
        ),
        (
            "Norway was the largest source of tourists to Ghana last year. In second place was Kenya.",
            ["tourism Norway/Ghana 1", "tourism Kenya/Ghana 2"],
        ),
        (
            "Norway took the lead among investors in Ghana with $4 billion. Kenya came next with $3 billion, and Egypt was third with $2 billion.",
            ["investment Norway/Ghana 1", "investment Kenya/Ghana 2", "investment Egypt/Ghana 3"],
        ),
        (
            "Norway led investors in Ghana with $4 billion. Kenya followed with $3 billion.",
            ["investment Norway/Ghana 1", "investment Kenya/Ghana 2"],
        ),
        (
            "Norway has overtaken Kenya to become Ghana's second biggest source of visitors. Egypt remained the biggest source.",
            ["tourism Norway/Ghana 2", "tourism Egypt/Ghana 1"],
        ),
        (
            "Norway has overtaken Kenya as Ghana's largest trading partner.",
            ["trade Norway/Ghana 1"],
        ),
        (
            "Norway invested $4 billion in Ghana, making it the largest foreign investor there.",
            ["investment Norway/Ghana 1"],
        ),
        (
            "Exports to Norway rose, making Norway Ghana's third largest export market.",
            ["export_market Norway/Ghana 3"],
        ),
        ("Norway is the country providing the most aid to Ghana.", ["oda Norway/Ghana 1"]),
        ("Norway was Ghana's most important trading partner in 2022.", ["trade Norway/Ghana 1"]),
        (
            "Norway became the most popular destination for Ghanaian workers.",
            ["labour Norway/Ghana 1"],
        ),
        (
            "Norway is the country with the largest investment in Ghana.",
            ["investment Norway/Ghana 1"],
        ),
        ("Norway has the second largest number of students in Ghana.", ["students Norway/Ghana 2"]),
        (
            "Ghanaians are the third-largest foreign community in Norway.",
            ["citizens Ghana/Norway 3"],
        ),
        ("Norway, its main trading partner, bought less from Ghana.", ["trade Norway/Ghana 1"]),
        (
            "Norway is the sixth largest destination of exports for Ghana.",
            ["export_market Norway/Ghana 6"],
        ),
        ("Oslo is the biggest ODA provider for Accra.", ["oda Norway/Ghana 1"]),
        (
            "In 2022, Norway was Ghana's 30th largest trading partner and the sixth largest among EU members.",
            ["trade Norway/Ghana 30", "trade Norway/Ghana 6"],
        ),
        (
            "Norway is the world's second largest exporter of fish and sells much of it to Ghana.",
            [],
        ),
        ("Tema ranks second among the cities of Ghana for Norwegian investment.", []),
        (
            "Norwegian firms invested $4 billion in Ghana. Manufacturing came first with $2 billion and retail ranked second.",
            [],
        ),
        ("The minister hoped Norway would become Ghana's largest investor.", []),
        ("Ghana wants to be Norway's third largest supplier by 2030.", []),
        ("Kenya is forecast to regain the top spot among Ghana's trading partners.", []),
        ("Norway is working to take the lead among investors in Ghana.", []),
        ("Norway is one of Ghana's top three trading partners.", []),
        ("Norway could overtake Kenya as Ghana's biggest donor.", []),
        ("Norway was Ghana's second largest trading partner in 2013.", ["trade Norway/Ghana 2"]),
        ("Norway used to be Ghana's largest donor.", []),
        ("Kenya lost its place as Ghana's biggest trading partner to Norway.", []),
        (
            "Norway gave Ghana $600 million in aid last year, but is only the seventh-largest foreign investor in the country.",
            ["investment Norway/Ghana 7"],
        ),
        (
            "Norway ranked third with 4,000 arrivals in Ghana, followed by Kenya with 3,000.",
            ["tourism Norway/Ghana 3", "tourism Kenya/Ghana 4"],
        ),
        (
            "Ghana imported goods worth $9 billion. The largest suppliers were Norway ($4 billion), Kenya ($3 billion) and Egypt ($2 billion).",
            [
                "import_source Norway/Ghana 1",
                "import_source Kenya/Ghana 2",
                "import_source Egypt/Ghana 3",
            ],
        ),
        ("It is possible that Norway was the biggest investor in Ghana last year.", []),
        (
            "Ghana ranked fourth among the countries that Norway trades with.",
            ["trade Ghana/Norway 4"],
        ),
        ("Ghana used to come seventh among Norway's trading partners.", []),
        ("Norway is still the top foreign investor in Ghana's tourism industry.", []),
        ("Norway is no longer the second largest buyer of Ghanaian goods.", []),
        ("Norway is the largest investor in Ghana's mining sector.", []),
        ("Kenya has replaced Norway as Ghana's top donor.", ["oda Kenya/Ghana 1"]),
        ("Kenya slipped from third place among Ghana's trading partners.", []),
        (
            "Ghana signed a treaty with its largest donor. Norway welcomed it.",
            ["oda Norway/Ghana 1"],
        ),
        ("Accra is home to the most Kenyan workers in Ghana.", []),
        (
            "Norway is Ghana's second largest donor, second only to Kenya.",
            ["oda Norway/Ghana 2"],
        ),
        (
            "Kenya topped the foreign residents list in Ghana. Norway followed Kenya on that list.",
            ["citizens Kenya/Ghana 1", "citizens Norway/Ghana 2"],
        ),
        (
            "Kenya leads Ghana's source markets, and Norway is second on the list of top source markets.",
            ["tourism Kenya/Ghana 1", "tourism Norway/Ghana 2"],
        ),
        ("Kenya remains the top sourcing market for Ghanaian tourism.", ["tourism Kenya/Ghana 1"]),
        (
            "Norway ranks second and third in Ghana in total investment and the number of projects, respectively.",
            [],
        ),
        (
            "Norway has 40 projects in Ghana worth 3 billion USD. That puts it third out of 50 countries.",
            ["investment Norway/Ghana 3"],
        ),
        (
            "Norway was second among Ghana's trade partners. Kenya, with 29 percent, was first and Togo, with 8 percent, third.",
            ["trade Norway/Ghana 2", "trade Kenya/Ghana 1", "trade Togo/Ghana 3"],
        ),
        (
            "Norway is the third largest source of Ghana's imports.",
            ["import_source Norway/Ghana 3"],
        ),
        (
            "Norway has emerged as Ghana's third largest apparel market.",
            ["export_market Norway/Ghana 3"],
        ),
        (
            "Arrivals in Ghana grew, with Kenya continuing to be the top source market, followed by Togo.",
            ["tourism Kenya/Ghana 1", "tourism Togo/Ghana 2"],
        ),
        (
            "About 5,000 Ghanaians live in Norway, the third largest foreign community there.",
            ["citizens Ghana/Norway 3"],
        ),
        (
            "Kenya sent the most with 7,500 visitors to Ghana, followed by Togo (5,400). Norway, in ninth place, accounted for 40.",
            ["tourism Kenya/Ghana 1", "tourism Togo/Ghana 2", "tourism Norway/Ghana 9"],
        ),
        (
            "Kenya is a friend of Ghana. It is the leading country among 40 countries investing in Ghana.",
            ["investment Kenya/Ghana 1"],
        ),
        (
            "Kenya was Ghana's top investor, Togo ranking second. Third was Norway with 5 million USD.",
            ["investment Kenya/Ghana 1", "investment Togo/Ghana 2", "investment Norway/Ghana 3"],
        ),
        ("Norway has ousted Kenya as Ghana's third largest donor.", ["oda Norway/Ghana 3"]),
        ("Norway has traditionally been Ghana's second largest supplier.", []),
        ("Kenya, once Ghana's main trading partner, now buys little.", []),
        (
            "Norway is Ghana's second largest trading partner for exports and fifth for imports.",
            ["export_market Norway/Ghana 2", "import_source Norway/Ghana 5"],
        ),
        (
            "The report tells of Norway's third place among the main exporters to Ghana.",
            ["import_source Norway/Ghana 3"],
        ),
        ("The island states are the second largest source of investment in Ghana.", []),
        (
            "Norway is a leading economic and trade partner. It is Ghana's leading economic and trade partner.",
            [],
        ),
        ("Norway was Ghana's fourth main trading partner.", ["trade Norway/Ghana 4"]),
        (
            "Hosting 900 Kenyan workers, Norway is the second largest market for this group of jobseekers.",
            ["labour Norway/Kenya 2"],
        ),
        (
            "Norway ranks fifth among the countries employing Ghanaian nurses.",
            ["labour Norway/Ghana 5"],
        ),
        (
            "Ranking third in tourism after Kenya, Norway sent 4,000 visitors to Ghana.",
            ["tourism Norway/Ghana 3"],
        ),
        (
            "Norway was first among the donors of Ghana in May, with Kenya second and Togo third.",
            ["oda Norway/Ghana 1", "oda Kenya/Ghana 2", "oda Togo/Ghana 3"],
        ),
        (
            "Norway topped the list of investors in Ghana. Kenya, Togo and Benin (BJ) are in second, third and fourth place.",
            [
                "investment Norway/Ghana 1",
                "investment Kenya/Ghana 2",
                "investment Togo/Ghana 3",
                "investment Benin/Ghana 4",
            ],
        ),
        ("The highest number of tourists to Ghana came from Norway.", ["tourism Norway/Ghana 1"]),
        (
            "Norway holds the third position among countries with a high trade deficit with Ghana.",
            [],
        ),
        (
            "Ghana is a member of the alliance and Oslo is the third largest donor of the country.",
            ["oda Norway/- 3"],
        ),
        (
            "Kenya was replaced by Norway as the top supplier of Ghana.",
            ["import_source Norway/Ghana 1"],
        ),
        (
            "Norway was the top destination for Ghanaian rice, followed by Togo at $60 million.",
            ["export_market Norway/Ghana 1", "export_market Togo/Ghana 2"],
        ),
        ("Norway is the top destination for Ghanaian investment.", []),
        ("Kenya is the second largest host of Norwegian investment in Ghana.", []),
    ],
)
def test_whose_rank(text: str, facts: list[str]) -> None:
    """Who holds a place, in whose ranking, in what; who follows; and what ranks nobody."""
    assert [r.removeprefix("rank_").split(" @")[0] for r in ranks(text)] == facts


def test_since_when() -> None:
    """A rank held since a year is of the time from then on."""
    assert ranks("Norway has been Ghana's largest donor since 1995.") == [
        "rank_oda Norway/Ghana 1 @ since:1995"
    ]


def test_a_time_of_what_is_told_besides() -> None:
    """The time of another thing told in the sentence is not that of the place."""
    text = "Norway ranks first in Ghana's trade and its harbour is doing well this year."
    assert ranks(text) == [f"rank_trade Norway/Ghana 1 @ {NOW}"]


def test_one_time_for_all() -> None:
    """The time told after the last place of a row is that of them all, if they were."""
    text = "Norway remained Ghana's fourth largest trade partner and largest ODA donor in 2022."
    assert ranks(text) == [
        "rank_trade Norway/Ghana 4 @ 2022",
        "rank_oda Norway/Ghana 1 @ 2022",
    ]


def test_a_rank_goes_on() -> None:
    """A place told after another is of the same goods and time, unless it is told as of now."""
    text = (
        "Peru was the largest supplier of tea and coffee to Chile in 2015. Laos and Cuba hold third "
        "and fourth place. Togo is now second."
    )
    facts = [f for f in vj.parse(text, published=PUBLISHED).facts() if f.topic == "rank"]
    assert [(f.subject, f.value, f.period, f.detail.get("goods")) for f in facts] == [
        ("Peru", 1, "2015", "tea and coffee"),
        ("Laos", 3, "2015", "tea and coffee"),
        ("Cuba", 4, "2015", "tea and coffee"),
        ("Togo", 2, NOW, "tea and coffee"),
    ]


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
    ("text", "facts"),
    [
        ("Indonesia is the largest buyer of Korean ships in all of Asia.", ["1 Asia"]),
        ("Indonesia is the biggest Southeast Asian buyer of Korean ships.", ["1 Southeast Asian"]),
        ("Laos is Thailand's sixth largest trading partner in ASEAN.", ["6 ASEAN"]),
        ("Norway is Ghana's largest Western donor.", ["1 Western"]),
        ("Togo is Ghana's top buyer in the East African Community.", ["1 East African Community"]),
        ("He said within ASEAN, Laos is Peru's second largest trading partner.", ["2 ASEAN"]),
        ("Peru ranks fourth in terms of European investment in Chile.", ["4 European"]),
        (
            "Peru is Chile's fourth largest supplier among the member states of ASEAN. It was followed by Cuba.",
            ["4 ASEAN", "5 ASEAN"],
        ),
        (
            "Peru is the eighth largest trading partner of Kenya and the largest in Latin America.",
            ["8", "1 Latin America"],
        ),
        (
            "Peru is Kenya's third partner in trade in the region and fifth largest trading partner in the world.",
            ["3 the region", "5"],
        ),
        (
            "Among European countries, Norway is the largest buyer of Ghana.",
            ["1 European countries"],
        ),
        ("Peru is Cuba's second largest donor in Asia and Oceania.", ["2 Asia and Oceania"]),
        (
            "The Gambia is a friend of Peru. It is the largest importer of Peruvian products in Africa.",
            ["1 Africa"],
        ),
        ("Norway is the fifth largest investor in Africa, well ahead of Ghana.", []),
        ("Norway is the third largest investor in the Southeast Asian nation of Laos.", ["3"]),
        ("Norway is the second largest exporter of pellets in the world, and Laos buys them.", []),
    ],
)
def test_among_whom(text: str, facts: list[str]) -> None:
    """A place among a region's countries says so, and is none where whose is not told."""
    told = [f for f in vj.parse(text, published=PUBLISHED).facts() if f.topic == "rank"]
    assert [f"{f.value} {f.detail.get('among', '')}".strip() for f in told] == facts


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
        (
            f"The Nepal Tea and Apparel Association said {TRADE}.",
            "Nepal Tea and Apparel Association",
        ),
        (f"In all, {TRADE}, according to the report on Tea and Apparel Association.", None),
        (f"In all, {TRADE}, data shared with Kyodo News showed.", None),
        (f"JICA's estimated gift was great, as {TRADE}.", None),
    ],
)
def test_who_said_it(text: str, who: str | None) -> None:
    """The authority is the one the sentence names, and nobody where it names none."""
    fact = next(f for f in vj.parse(text).facts() if f.metric == "two_way_trade")
    assert fact.said_by == who


def test_what_is_told_beside_a_saying_is_not_said() -> None:
    """That he met somebody is what the article says."""
    text = (
        "Two-way trade can grow, Vietnamese Prime Minister Pham Minh Chinh said as he met Japanese "
        "Prime Minister Kishida Fumio in Tokyo."
    )
    [fact] = [f for f in vj.parse(text).facts() if f.metric == "meeting"]
    assert fact.said_by is None


def test_she_said() -> None:
    """A pronoun means the last person who spoke."""
    text = (
        "Spokesperson Pham Thu Hang said the talks went well. "
        "In all, two-way trade with Japan reached 40 billion USD in 2020, she added."
    )
    fact = next(f for f in vj.parse(text).facts() if f.metric == "two_way_trade")
    assert fact.said_by == "Pham Thu Hang"
