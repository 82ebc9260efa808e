"""Names: what is a country, a place, a person, an office or a body, and what only looks like it."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import calls
from vjnotes.lexicon import table
from vjnotes.mentions.country import meant, possible
from vjnotes.mentions.line import Line
from vjnotes.mentions.name import Name, names, reading
from vjnotes.mentions.naming import key
from vjnotes.mentions.person import Holder, without_country
from vjnotes.mentions.roster import Roster


def of_kind(text: str, *kinds: str) -> list[Name]:
    return [n for n in names(text) if n.kind in kinds]


def people(text: str) -> list[Holder]:
    return list(reading(text).holders)


def roster_of(texts: list[str], pair: tuple[str, str] | None = None) -> Roster:
    return Roster([reading(text) for text in texts], pair)


def countries(text: str) -> list[tuple[str, str]]:
    return [(n.name, n.form) for n in of_kind(text, "country")]


COUNTRIES = [
    ("Vietnam's exports to Japan", [("Vietnam", "possessive"), ("Japan", "noun")]),
    ("Việt Nam and Nhật Bản", [("Vietnam", "noun")]),
    ("Viet Nam – Japan ties", [("Vietnam", "noun"), ("Japan", "noun")]),
    ("India–Vietnam trade", [("India", "noun"), ("Vietnam", "noun")]),
    ("the Japan-Vietnam friendship", [("Japan", "noun"), ("Vietnam", "noun")]),
    ("Vietnamese coffee and Japanese tea", [("Vietnam", "adjective"), ("Japan", "adjective")]),
    ("the US and Australia", [("United States", "noun"), ("Australia", "noun")]),
    ("U.S.-China tariffs", [("United States", "noun"), ("China", "noun")]),
    ("US exports to the UK", [("United States", "adjective"), ("United Kingdom", "noun")]),
    ("the Philippines' economy", [("Philippines", "possessive")]),
    (
        "RoK investors and the Republic of Korea",
        [("South Korea", "adjective"), ("South Korea", "noun")],
    ),
    ("South Korean and North Korean", [("South Korea", "adjective"), ("North Korea", "adjective")]),
    (
        "Papua New Guinea and Equatorial Guinea",
        [("Papua New Guinea", "noun"), ("Equatorial Guinea", "noun")],
    ),
    (
        "Niger, Nigeria and Guinea-Bissau",
        [("Niger", "noun"), ("Nigeria", "noun"), ("Guinea-Bissau", "noun")],
    ),
    ("Côte d'Ivoire's cocoa", [("Ivory Coast", "possessive")]),
    ("Türkiye and Turkey", [("Turkey", "noun"), ("Turkey", "noun")]),
    (
        "Filipinos and Indonesians abroad",
        [("Philippines", "adjective"), ("Indonesia", "adjective")],
    ),
    ("VIETNAM, JAPAN SIGN PACT", [("Vietnam", "noun"), ("Japan", "noun")]),
    ("Mainland China and Taiwan (China)", [("China", "noun"), ("Taiwan", "noun")]),
    ("King Abdullah of Jordan", [("Jordan", "noun")]),
    ("Peru-Chad Relations", [("Peru", "noun"), ("Chad", "noun")]),
    ("the Democratic Republic of the Congo", [("DR Congo", "noun")]),
    ("Vietnam’s GDP", [("Vietnam", "possessive")]),
]


@pytest.mark.parametrize(("text", "expected"), COUNTRIES)
def test_countries_under_any_form(text: str, expected: list[tuple[str, str]]) -> None:
    """Nouns, possessives, adjectives, pairs and aliases give the one canonical name."""
    assert countries(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "tensions in the South China Sea and the East Vietnam Sea",
        "100 million US dollars and 3 billion Japanese yen",
        "US$5 billion, A$3 million and $US 113 million",
        "Australian dollars, Singapore dollars, Korean won",
        "the Japan International Cooperation Agency",
        "Vietnam News Agency reported",
        "Bank of Japan and the State Bank of Vietnam",
        "New Mexico, Indiana and British Columbia",
        "Michael Jordan and Chad Smith",
        "Jordan Peterson and Georgia Meloni",
        "the Indian Ocean and the Indo-Pacific",
        "Latin America and South America",
        "CONTACT US NOW",
        "like us, follow us",
        "turkey and china for dinner",
        "Atlanta, Georgia",
        "the Korean Peninsula during the Vietnam War",
        "guinea pigs and Guinea fowl",
        "Northern Ireland",
        "Samsung Vietnam and Honda Vietnam",
        "Air India and Korean Air",
    ],
)
def test_no_country_is_read_into(text: str) -> None:
    """A country's name within a sea, a currency, a body or a person is no mention of it."""
    assert countries(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Southeast Asian country", "southeast-asia"),
        ("the East Asian nation's market", "east-asia"),
        ("the European nation", "europe"),
        ("The island nation", "island"),
        ("the host country", "host"),
        ("the South American economy", "latin-america"),
        ("the market", "market"),
    ],
)
def test_epithets_name_a_region(text: str, expected: str) -> None:
    """A description that stands for a country gives the region it tells."""
    assert countries(text)[0] == (expected, "epithet")


@pytest.mark.parametrize(
    "text", ["Southeast Asian countries", "a European country", "Asian markets"]
)
def test_no_epithet(text: str) -> None:
    """Plurals and any country of a region stand for none."""
    assert countries(text) == []


def test_epithets_resolve_within_a_pair_only() -> None:
    """An epithet means a country if just one of the pair fits."""
    assert meant("southeast-asia", ("Vietnam", "Japan")) == "Vietnam"
    assert meant("island", ("Vietnam", "Japan")) == "Japan"
    assert meant("southeast-asia", ("Vietnam", "Thailand")) is None
    assert "Vietnam" in possible("asia")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tokyo said it would help", [("Japan", "capital")]),
        ("Seoul also agreed to help", [("South Korea", "capital")]),
        ("Beijing and Hanoi agreed", [("China", "capital"), ("Vietnam", "capital")]),
        ("ties between Hanoi and Tokyo", [("Vietnam", "capital"), ("Japan", "capital")]),
        ("Washington-Beijing relations", [("United States", "capital"), ("China", "capital")]),
        ("relations with Seoul", [("South Korea", "capital")]),
        ("talks in Hanoi on Monday", []),
        ("flights between Hanoi and Tokyo", []),
        ("Hanoi and Fukuoka (2008) and Tokyo (2013)", []),
        ("cooperation between the cities of Hanoi and Tokyo", []),
        ("the mayor of Tokyo said", []),
        ("New Delhi's imports from Indonesia", [("India", "capital"), ("Indonesia", "noun")]),
        ("Tokyo extended loans to Hanoi", [("Japan", "capital"), ("Vietnam", "capital")]),
        ("Hanoi officials said", [("Vietnam", "capital")]),
        ("Hanoi's streets and Tokyo's trains", []),
        ("Berlin will host the festival", []),
        ("He flew from Hanoi to Tokyo", []),
    ],
)
def test_capitals_as_governments(text: str, expected: list[tuple[str, str]]) -> None:
    """A capital is its government only where it acts or stands between ties."""
    assert countries(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Da Nang and Sakai", [("Da Nang", "Vietnam"), ("Sakai", "Japan")]),
        ("Đà Nẵng, Hải Phòng", [("Da Nang", "Vietnam"), ("Hai Phong", "Vietnam")]),
        ("Ho Chi Minh City and Osaka", [("Ho Chi Minh City", "Vietnam"), ("Osaka", "Japan")]),
        ("Ba Ria – Vung Tau province", [("Ba Ria-Vung Tau", "Vietnam")]),
        ("Busan and Vinh city", [("Busan", "South Korea"), ("Vinh", "Vietnam")]),
        ("a nice day in Nice", []),
    ],
)
def test_places(text: str, expected: list[tuple[str, str]]) -> None:
    """Places carry their country; doubtful names need "city" or the like beside them."""
    assert [(n.name, n.country) for n in of_kind(text, "place")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ASEAN and the EU", ["ASEAN", "European Union"]),
        ("the Association of Southeast Asian Nations (ASEAN)", ["ASEAN", "ASEAN"]),
        ("the United Nations, G7 and APEC", ["United Nations", "G7", "APEC"]),
        ("Organisation for Economic Cooperation and Development", ["OECD"]),
    ],
)
def test_groups(text: str, expected: list[str]) -> None:
    """Groups of countries have one name whether spelt out or not."""
    assert [n.name for n in of_kind(text, "group")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("according to JICA", [("Japan International Cooperation Agency", "Japan")]),
        (
            "the Vietnam-Japan Cooperation Committee",
            [("Vietnam-Japan Cooperation Committee", None)],
        ),
        ("the Vietnamese Ministry of Foreign Affairs", [("Ministry of Foreign Affairs", None)]),
        (
            "the General Department of Vietnam Customs",
            [("General Department of Vietnam Customs", "Vietnam")],
        ),
        (
            "Japan's Ministry of Economy, Trade and Industry said",
            [("Ministry of Economy, Trade and Industry", "Japan")],
        ),
        ("the University of Tokyo", [("University of Tokyo", "Japan")]),
        (
            "Asian Development Bank and the World Bank",
            [("Asian Development Bank", None), ("World Bank", None)],
        ),
        ("the Blue Sky Agency (BSA) said; BSA added", [("Blue Sky Agency", None)] * 3),
        ("the bank, the committee and the agency", []),
        ("The Committee met", []),
    ],
)
def test_organisations(text: str, expected: list[tuple[str, str | None]]) -> None:
    """Bodies are found by their head words and acronyms, with the country in their name."""
    assert [(n.name, n.country) for n in of_kind(text, "organisation")] == expected


PERSONS = [
    (
        "President Aziz Karimov of the Republic of Uzbekistan",
        [("Aziz Karimov", "Uzbekistan", ["President"])],
    ),
    ("at the President Ho Chi Minh Mausoleum", [("Ho Chi Minh", "Vietnam", ["President"])]),
    (
        "Takebe Tsutomu, Special Advisor of the Japan-Vietnam Parliamentary Friendship Alliance",
        [
            (
                "Takebe Tsutomu",
                "Japan",
                ["Special Advisor of the Japan-Vietnam Parliamentary Friendship Alliance"],
            )
        ],
    ),
    (
        "Minister of Transport of Mongolia, Bat Erdene held talks",
        [("Bat Erdene", "Mongolia", ["Minister of Transport of Mongolia"])],
    ),
    ("Chairman Nguyen The Thao spoke", [("Nguyen The Thao", "Vietnam", ["Chairman"])]),
    (
        "Minister of Public Security General Tran Dai Quang",
        [("Tran Dai Quang", "Vietnam", ["Minister of Public Security"])],
    ),
    ("the Japanese Justice Ministry", []),
    ("Cambodian Prime Minister Hun Sen said", [("Hun Sen", "Cambodia", ["Prime Minister"])]),
    ("Japanese Ambassador H. E. Mr. Yamada Takio", [("Yamada Takio", "Japan", ["Ambassador"])]),
    ("Her Majesty Queen Ingrid of Denmark", [("Ingrid", "Denmark", ["Queen"])]),
    (
        "His Excellency Cde Tendai Moyo, Ambassador to the Federal Democratic Republic of Ethiopia",
        [
            (
                "Tendai Moyo",
                "Ethiopia",
                ["Ambassador to the Federal Democratic Republic of Ethiopia"],
            )
        ],
    ),
    (
        "Kenya's Alfred Otieno and Ethiopia's Dawit Bekele met in Nairobi",
        [("Alfred Otieno", "Kenya", []), ("Dawit Bekele", "Ethiopia", [])],
    ),
    ("the Japanese House of Representatives Ito Ken", []),
    (
        "Foreign Ministers Ito Ken of Japan and Ana Souza of Brazil met",
        [("Ito Ken", "Japan", ["Foreign Minister"]), ("Ana Souza", "Brazil", ["Foreign Minister"])],
    ),
    (
        "The trade ministers of Japan and Brazil, Ito Ken and Ana Souza, met",
        [("Ito Ken", "Japan", ["trade minister"]), ("Ana Souza", "Brazil", ["trade minister"])],
    ),
    (
        "Ito Ken, Japan's minister of planning and investment, said",
        [("Ito Ken", "Japan", ["minister of planning and investment"])],
    ),
    ("the Cabinet of Prime Minister Ito Ken", [("Ito Ken", None, ["Prime Minister"])]),
    (
        "the President of the Argentine Republic, Ana Souza, said",
        [("Ana Souza", "Argentina", ["President of the Argentine Republic"])],
    ),
    ("HANOI - Prime Minister Ito Ken spoke", [("Ito Ken", None, ["Prime Minister"])]),
    (
        "Queen Ingrid, the Danish Minister for Trade, Anders Holm, and others",
        [("Ingrid", None, ["Queen"]), ("Anders Holm", "Denmark", ["Minister for Trade"])],
    ),
    (
        "Ito Ken, President of the Tokyo-based Forval Corporation, said",
        [("Ito Ken", None, ["President"])],
    ),
    ("He spoke at the Cambodian Prime Minister Office", []),
    (
        "Doan Ngoc Thanh, director of the Hue Centre for Social Diseases Prevention, said",
        [
            (
                "Doan Ngoc Thanh",
                "Vietnam",
                ["director of the Hue Centre for Social Diseases Prevention"],
            )
        ],
    ),
    (
        "Samoan Prime Minister Aiono Tuila'epa Falani",
        [("Aiono Tuila'epa Falani", "Samoa", ["Prime Minister"])],
    ),
    ("Ito Ken, leader of Japan's biggest party, said", [("Ito Ken", "Japan", ["leader"])]),
    ("he met his counterpart President Ana Souza", [("Ana Souza", None, ["President"])]),
    (
        "The President of Kenya, Dr William Ruto, spoke",
        [("William Ruto", "Kenya", ["President of Kenya"])],
    ),
    (
        "Speaker of the House of Representatives of Japan Nukaga Fukushiro",
        [("Nukaga Fukushiro", "Japan", ["Speaker of the House of Representatives of Japan"])],
    ),
    (
        "Secretary of the municipal Party Committee Nguyen Van Quang",
        [("Nguyen Van Quang", "Vietnam", ["Secretary of the municipal Party Committee"])],
    ),
    (
        "President Ruto and his Brazilian peer Ana Souza",
        [("Ruto", None, ["President"]), ("Ana Souza", "Brazil", ["President"])],
    ),
    ("Prime Minister Kishida Hails Ties", [("Kishida", None, ["Prime Minister"])]),
    (
        "European Commission President Ursula von der Leyen",
        [("Ursula von der Leyen", None, ["European Commission President"])],
    ),
    (
        "Egyptian President Abdel Fattah al-Sisi",
        [("Abdel Fattah al-Sisi", "Egypt", ["President"])],
    ),
    (
        (
            "Takio Yamada, the Japanese ambassador, and Vietnam's ambassador to Japan, Pham Quang "
            "Hieu, spoke"
        ),
        [
            ("Takio Yamada", "Japan", ["ambassador"]),
            ("Pham Quang Hieu", "Vietnam", ["ambassador to Japan"]),
        ],
    ),
    (
        "India's foreign secretary, Vinay Kwatra, told reporters",
        [("Vinay Kwatra", "India", ["foreign secretary"])],
    ),
    (
        "Mr Nguyen Duc Hien, 40, director of the board",
        [("Nguyen Duc Hien", "Vietnam", ["director of the board"])],
    ),
    (
        "Chairman of the Can Tho People's Committee Tran Viet Truong",
        [("Tran Viet Truong", "Vietnam", ["Chairman of the Can Tho People's Committee"])],
    ),
    (
        "Vietnamese Foreign Minister Bui Thanh Son",
        [("Bui Thanh Son", "Vietnam", ["Foreign Minister"])],
    ),
    ("Japanese Prime Minister Kishida Fumio (L)", [("Kishida Fumio", "Japan", ["Prime Minister"])]),
    (
        "Foreign Minister Cho Tae-yul and his Vietnamese counterpart Bui Thanh Son",
        [
            ("Cho Tae-yul", None, ["Foreign Minister"]),
            ("Bui Thanh Son", "Vietnam", ["Foreign Minister"]),
        ],
    ),
    (
        "Malaysian Prime Minister Anwar bin Ibrahim said",
        [("Anwar bin Ibrahim", "Malaysia", ["Prime Minister"])],
    ),
    (
        "Japan's Minister of Economy, Trade and Industry Yoji Muto met",
        [("Yoji Muto", "Japan", ["Minister of Economy, Trade and Industry"])],
    ),
    (
        "Japanese Ambassador to Vietnam Yamada Takio",
        [("Yamada Takio", "Japan", ["Ambassador to Vietnam"])],
    ),
    (
        "Ito Naoki, Japanese Ambassador to Vietnam, said",
        [("Ito Naoki", "Japan", ["Ambassador to Vietnam"])],
    ),
    (
        "former Japanese Prime Minister Shinzo Abe",
        [("Shinzo Abe", "Japan", ["former Prime Minister"])],
    ),
    ("Emperor Naruhito of Japan", [("Naruhito", "Japan", ["Emperor"])]),
    ("Mr. Kishida and Ms Wong", [("Kishida", None, []), ("Wong", None, [])]),
    (
        "FM Kamikawa and PM Pham Minh Chinh",
        [
            ("Kamikawa", None, ["Foreign Minister"]),
            ("Pham Minh Chinh", "Vietnam", ["Prime Minister"]),
        ],
    ),
    ("Governor Yamaguchi Shotaro", [("Yamaguchi Shotaro", None, ["Governor"])]),
    (
        "National Assembly Chairman Vuong Dinh Hue met",
        [("Vuong Dinh Hue", "Vietnam", ["National Assembly Chairman"])],
    ),
    ("Yuriko Koike, governor of Tokyo, said", [("Yuriko Koike", "Japan", ["governor of Tokyo"])]),
    (
        "KISHIDA Fumio, Prime Minister of Japan",
        [("KISHIDA Fumio", "Japan", ["Prime Minister of Japan"])],
    ),
    ("Toyota President Koji Sato", [("Koji Sato", None, ["Toyota President"])]),
    (
        (
            "Le Thi Hoa - who holds the posts of Secretary of the Party Central Committee (PCC), "
            "Director of the Academy of Politics and Chairwoman of the PCC's Council - said"
        ),
        [
            (
                "Le Thi Hoa",
                "Vietnam",
                [
                    "Secretary of the Party Central Committee (PCC)",
                    "Director of the Academy of Politics",
                    "Chairwoman of the PCC's Council",
                ],
            )
        ],
    ),
    (
        "Nara's vice governor, SHIRAI Noriko, held talks",
        [("SHIRAI Noriko", "Japan", ["vice governor"])],
    ),
    (
        "Prime Minister Matsuoka Jun in New York",
        [("Matsuoka Jun", None, ["Prime Minister"])],
    ),
    (
        "Commerce secretaries Dhan Khatri of Nepal and Shafiqul Haque of Bangladesh met",
        [
            ("Dhan Khatri", "Nepal", ["Commerce secretary"]),
            ("Shafiqul Haque", "Bangladesh", ["Commerce secretary"]),
        ],
    ),
    (
        "Spokesperson of the Vietnamese Ministry of Foreign Affairs Pham Thu Hang said",
        [
            (
                "Pham Thu Hang",
                "Vietnam",
                ["Spokesperson of the Vietnamese Ministry of Foreign Affairs"],
            )
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_persons_and_their_offices(
    text: str, expected: list[tuple[str, str | None, list[str]]]
) -> None:
    """Offices before and behind a name, in lists, as a counterpart; the country of each."""
    assert [(p.name, p.country, [h.office for h in p.held]) for p in people(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "the Prime Minister said on Monday that Hanoi was ready",
        "The president of the company resigned",
        "Foreign Ministry officials met",
        "Free Trade Agreement and Joint Statement",
        "Minister of Foreign Affairs |",
        "President Hotel in Osaka",
    ],
)
def test_no_person(text: str) -> None:
    """An office alone, a document or a building is nobody's name."""
    assert people(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the President of the Republic of Korea (RoK) Yoon Suk Yeol", "Yoon Suk Yeol"),
        ("President Ferdinand R. Marcos Jr. said", "Ferdinand R. Marcos Jr"),
        ("South Korean Foreign Minister Park Jin met", "Park Jin"),
        ("Tran Thi Lan, head of the Vietnam \u2013 Japan Friendship Group, said", "Tran Thi Lan"),
    ],
)
def test_brackets_initials_and_dashes_in_a_person(text: str, expected: str) -> None:
    """A country's short form in brackets, an initial and a spaced dash do not end a person."""
    (person,) = [n for n in names(text) if n.kind == "person"]
    assert person.name == expected
    if "head of" in text:
        assert person.office == "head of the Vietnam - Japan Friendship Group"


@pytest.mark.parametrize("verb", ["pledged", "provided", "signed", "welcomed", "is"])
def test_a_short_name_before_a_verb_is_a_noun(verb: str) -> None:
    assert [n.form for n in names(f"The RoK {verb} aid")] == ["noun"]


def test_offices_without_a_name() -> None:
    """An office that stands alone is a mention of its own, with its country."""
    found = of_kind("the Japanese prime minister's envoy met the Vietnamese President", "office")
    assert [(n.country, n.name) for n in found] == [
        ("Japan", "prime minister"),
        ("Vietnam", "President"),
    ]


def test_short_forms_mean_the_person_named_in_full() -> None:
    """ "Son", "Minister Kamikawa" and the turned name are the same persons as the full names."""
    roster = roster_of(
        [
            "Vietnamese Foreign Minister Bui Thanh Son met Japanese Minister Yoko Kamikawa.",
            "Son thanked Minister Kamikawa.",
            "The son of a farmer, Kamikawa Yoko praised Son's work.",
        ],
        ("Vietnam", "Japan"),
    )
    seen = [[s.person.name for s in roster.seen(i)] for i in range(3)]
    assert seen == [
        ["Bui Thanh Son", "Kamikawa Yoko"],
        ["Bui Thanh Son", "Kamikawa Yoko"],
        ["Kamikawa Yoko", "Bui Thanh Son"],
    ]
    assert roster.persons[1].variants == ["Yoko Kamikawa", "Kamikawa Yoko"]
    assert key("Yoko Kamikawa") == key("KAMIKAWA Yoko")


HOMES = [
    # one syllable is a Vietnamese given name, more are of the other country
    (["PM Chinh met PM Kishida."], ("Vietnam", "Japan"), ["Vietnam", "Japan"]),
    # ... unless names of one syllable are common there too
    (["PM Linh spoke."], ("Vietnam", "South Korea"), [None]),
    # who meets somebody of one country is of the other
    (
        ["Prime Minister Anwar Ibrahim and South Korean President Lee Jae Myung met."],
        ("South Korea", "Malaysia"),
        ["Malaysia", "South Korea"],
    ),
    # two with the same portfolio, named together, are of two countries, surely if they chair
    (
        ["Japanese Foreign Minister Taro Kono and Foreign Minister Retno Marsudi spoke."],
        ("Japan", "Indonesia"),
        ["Japan", None],
    ),
    (
        ["Co-chaired by Deputy Defence Minister Le Van Chien and Vice Defence Minister Ono Kei."],
        ("Vietnam", "Japan"),
        ["Vietnam", "Japan"],
    ),
    (
        ["Japanese Foreign Minister Taro Kono and Defence Minister Itsunori Onodera spoke."],
        ("Japan", "Indonesia"),
        ["Japan", "Japan"],
    ),
    # and so are two with the same office
    (
        ["Indonesian President Joko Widodo and President Emile Marchand spoke."],
        ("France", "Indonesia"),
        ["Indonesia", None],
    ),
    # leaders everybody knows; but a name of two leaders, or somebody else's, tells nothing
    (
        ["Prime Minister Narendra Modi met President Macron."],
        ("India", "France"),
        ["India", "France"],
    ),
    (["President Lee met an economist, Prof. Modi."], ("India", "France"), [None, None]),
    # a third country named beside: it may be that one's
    (
        ["On his way to Zambia, President Cyril Ramaphosa met his counterpart, President Banda."],
        ("DR Congo", "South Africa"),
        ["South Africa", None],
    ),
    # a counterpart is of another country than the one named last
    (
        [
            "Chinese Minister Wang Yi met Prime Minister Hasina and his Bangladesh counterpart Momen."
        ],
        ("Bangladesh", "China"),
        ["China", "Bangladesh", "Bangladesh"],
    ),
    # somebody else who is there is of no other country for that
    (
        ["Minister Mupfumira spoke at a banquet held in honour of President Joko Widodo."],
        ("Indonesia", "Zimbabwe"),
        ["Indonesia", None],
    ),
    # the first of two offices tells the country
    (
        ["Chinese State Councillor and Foreign Minister Wang Yi said so."],
        ("China", "Malaysia"),
        ["China"],
    ),
]


@pytest.mark.parametrize(("texts", "pair", "homes"), HOMES)
def test_the_country_of_somebody_without_one(
    texts: list[str], pair: tuple[str, str], homes: list[str | None]
) -> None:
    """Told by the name, by whom they meet, or by another office; else left open."""
    assert [p.country for p in roster_of(texts, pair).persons] == homes


def test_a_paper_does_not_tell_whose_its_own_people_are() -> None:
    """Those without a country are of that of the dateline, where only others are told by theirs."""
    text = "ACCRA: President Kwabena Darko met the President of Togo, Kossi Amegan."
    more = "Minister of Health Ama Badu went with Foreign Minister Kofi Sarpong."
    roster = Roster([reading(text), reading(more)], ("Ghana", "Togo"))
    assert {p.name: p.country for p in roster.persons} == {
        "Kwabena Darko": "Ghana",
        "Kossi Amegan": "Togo",
        "Ama Badu": "Ghana",
        "Kofi Sarpong": "Ghana",
    }


def test_an_office_before_another_is_held_too() -> None:
    """Both are of the one named behind them, if the first tells the country or is a deputy's."""
    said = "Chinese State Councillor and Foreign Minister Wang Yi met the Deputy PM and FM Bui Son."
    offices = [p.offices for p in roster_of([said]).persons]
    assert offices == [
        ["State Councillor", "Foreign Minister"],
        ["Deputy Prime Minister", "Foreign Minister"],
    ]


def test_a_counterpart_holds_the_office_without_its_country() -> None:
    """The counterpart of "President of the Republic of Korea (RoK)" is the other's President."""
    text = "President of the Republic of Korea (RoK) Yoon Suk-yeol met his Indonesian counterpart Joko Widodo."
    persons = roster_of([text], ("South Korea", "Indonesia")).persons
    assert [(p.office, p.country) for p in persons][1:] == [("President", "Indonesia")]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Ireland's Minister for Education and Puppetry, Ana Souza, met him.", "Minister for Education and Puppetry"),
        ("Lao Minister for Puppetry, Ana Souza, met him.", "Minister for Puppetry"),
        ("Ana Souza, Director-General of the Lao foreign trade agency, met him.", "Director-General of the Lao foreign trade agency"),
        ("Ana Souza, Lao Minister for Trade and Development Co-operation, met him.", "Minister for Trade and Development Co-operation"),
        ("Lao Trade Minister General Ana Souza met him.", "Trade Minister"),
        ("Laos' Minister of Defence Senior Colonel Ana Souza met him.", "Minister of Defence"),
        ("Ana Souza, Lao high commissioner to Ghana, met him.", "high commissioner to Ghana"),
        ("The chairwoman of the LNCCI Ana Souza met him.", "chairwoman of the LNCCI"),
        ("JICA Cuba Representative Ana Souza met him.", "JICA Cuba Representative"),
        ("Loans to Laos under President Ana Souza rose.", "President"),
        ("Recalling President Ana Souza's words, he left.", "President"),
        ("Here were Lao Minister Ito Ken, the Governor of Hue His Excellency Ana Souza.", "Governor of Hue"),
        ("He is the first foreign leader PM Ana Souza will host in Laos.", "Prime Minister"),
        ("Ana Souza, then prime minister of Laos, and her Cuban counterpart, Raul Vega, met.", "prime minister"),
    ],
)  # fmt: skip
def test_an_office_is_read_to_its_end(text: str, office: str) -> None:
    """Over a field that no list has, and a body in small letters; a counterpart is no former one."""
    persons = roster_of([text], ("Laos", "Cuba")).persons
    assert [p.office for p in persons][-1] == office


def test_a_counterpart_is_told_by_the_sentence_before() -> None:
    """ "He met B, his Moroccan counterpart": of the one named there; and a name of two parts."""
    said = [
        "Jose Garcia-Margallo, the Spanish Foreign Minister, spoke.",
        "He met Salah Mezouar, his Moroccan counterpart.",
        "Garcia-Margallo left.",
    ]
    roster = roster_of(said, ("Spain", "Morocco"))
    assert [(p.office, p.country) for p in roster.persons][1:] == [("Foreign Minister", "Morocco")]
    assert [seen.person.name for seen in roster.seen(2)] == ["Jose Garcia-Margallo"]


def test_initials_stand_for_a_name() -> None:
    """ "A. Vega" is the Ana Vega named before, and the two of a sentence are told apart."""
    roster = roster_of(["President Ana Vega met King Bo Lopez.", "A. Vega and B. Lopez agreed."])
    assert [p.name for p in roster.persons] == ["Ana Vega", "Bo Lopez"]
    assert [(seen.start, seen.person.name) for seen in roster.seen(1)] == [
        (0, "Ana Vega"),
        (12, "Bo Lopez"),
    ]


def test_the_fullest_name_is_the_name() -> None:
    """Whoever is named in short first is the one named in full later on."""
    said = ["President Vega Lopez left.", "President Ana Maria Vega Lopez spoke.", "Lopez sat."]
    roster = roster_of(said)
    assert [p.name for p in roster.persons] == ["Ana Maria Vega Lopez"]
    assert [seen.person.name for seen in roster.seen(2)] == ["Ana Maria Vega Lopez"]


def test_the_end_of_a_name_stands_for_the_whole() -> None:
    """ "Minh Chinh" is the Pham Minh Chinh named before; a counterpart's office is its own."""
    roster = roster_of(
        [
            "President of Laos Thongloun Sisoulith met his Vietnamese counterpart Luong Van Cuong.",
            "Prime Minister Pham Minh Chinh spoke. Then Minh Chinh left.",
        ],
        ("Vietnam", "Laos"),
    )
    assert [p.name for p in roster.persons if p.name.endswith("Chinh")] == ["Pham Minh Chinh"]
    assert [s.form for s in roster.seen(1)] == ["Pham Minh Chinh", "Minh Chinh"]
    assert [h.office for s in roster.seen(0) for h in s.held] == ["President of Laos", "President"]


def test_a_place_stays_a_place_beside_a_person() -> None:
    """A person called Ha does not turn other capitalised words into persons."""
    roster = roster_of(["Minister Nguyen Thanh Ha spoke.", "Ha Long Bay and Ha Giang are far."])
    assert roster.seen(1) == []


@pytest.mark.parametrize("name", sorted(table("countries")["countries"]))
def test_every_country_is_read_by_its_names(name: str) -> None:
    """Each country of the lexicon is found by name, alias and adjective."""
    row = table("countries")["countries"][name]
    for word in [name, *row.get("aliases", ()), *row.get("adjectives", ())]:
        found = of_kind(f"they spoke of {word} again", "country")
        assert [n.name for n in found] == [name], word


PROVINCES = """
An Giang, Ba Ria-Vung Tau, Bac Giang, Bac Kan, Bac Lieu, Bac Ninh, Ben Tre, Binh Dinh, Binh Duong, Binh Phuoc, Binh Thuan, Ca Mau, Cao Bang, Dak Lak, Dak Nong, Dien Bien, Dong Nai, Dong Thap, Gia Lai, Ha Giang, Ha Nam, Ha Tinh, Hai Duong, Hau Giang, Hoa Binh, Hung Yen, Khanh Hoa, Kien Giang, Kon Tum, Lai Chau, Lam Dong, Lang Son, Lao Cai, Long An, Nam Dinh, Nghe An, Ninh Binh, Ninh Thuan, Phu Tho, Phu Yen, Quang Binh, Quang Nam, Quang Ngai, Quang Ninh, Quang Tri, Soc Trang, Son La, Tay Ninh, Thai Binh, Thai Nguyen, Thanh Hoa, Thua Thien-Hue, Tien Giang, Tra Vinh, Tuyen Quang, Vinh Long, Vinh Phuc, Yen Bai, Hanoi, Ho Chi Minh City, Da Nang, Hai Phong, Can Tho
""".strip().split(", ")
PREFECTURES = """
Hokkaido, Aomori, Iwate, Miyagi, Akita, Yamagata, Fukushima, Ibaraki, Tochigi, Gunma, Saitama, Chiba, Kanagawa, Niigata, Toyama, Ishikawa, Fukui, Yamanashi, Nagano, Gifu, Shizuoka, Aichi, Mie, Shiga, Kyoto, Osaka, Hyogo, Nara, Wakayama, Tottori, Shimane, Okayama, Hiroshima, Yamaguchi, Tokushima, Kagawa, Ehime, Kochi, Fukuoka, Saga, Nagasaki, Kumamoto, Oita, Miyazaki, Kagoshima, Okinawa, Tokyo
""".strip().split(", ")


def test_all_provinces_and_prefectures_are_there() -> None:
    """63 Vietnamese provinces and cities with province rank, 47 Japanese prefectures."""
    places = table("places")["places"]
    assert len(set(PROVINCES)) == 63
    assert len(set(PREFECTURES)) == 47
    assert set(PROVINCES) <= set(places["Vietnam"])
    assert set(PREFECTURES) <= set(places["Japan"])


WORDS = st.sampled_from(
    [
        "Vietnam",
        "Japan's",
        "President",
        "Minister of",
        "Ministry",
        "Bank",
        "Nguyen Van",
        "A",
        "(JICA)",
        "Tokyo",
        "said",
        "U.S.",
        "–",
        "’s",
        ",",
        "the",
        "Đà",
        "and",
        "Agency",
        "counterpart",
        "Đ\u0323",
        "1Japanese",
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)))
def test_spans_are_exact_and_apart(text: str) -> None:
    """Whatever the text: no exception, spans within it, in order, without overlap, repeatable."""
    found = names(text)
    assert all(0 <= n.start < n.end <= len(text) for n in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert found == names(text)


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "Aa ",
            "A",
            "\u1ec7",
            "President ",
            "Ministry of ",
            "Xa-",
            "Nguyen Van ",
            "(JICA) ",
            "Mr. ",
        ),
        *("Minister of Trade, Trade, ", "Tokyo extended loans to Hanoi ", "People's "),
    ],
)
def test_work_grows_with_length(unit: str) -> None:
    """Ten times the text makes about ten times the calls, also where all looks like a name."""
    assert calls(names, unit, 40_000) <= 14 * calls(names, unit, 4_000) + 1_000


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Japan's wealth is", 7),
        ("Japan's", 7),
        ("Japan'swealth is", 5),
        ("the Philippines' wealth", 16),
        ("the Philippines'wealth is", 15),
        ("Japan' wealth", 5),
    ],
)
def test_a_possessive_ends_with_its_sign(text: str, end: int) -> None:
    """The sign belongs to the word before it, unless a word is glued to it."""
    line = Line(text)
    assert line.owning(2 if text.startswith("the") else 1) == end


@pytest.mark.parametrize(("text", "person"), [("Mr Vu agreed.", "Vu"), ("Ms Y agreed.", None)])
def test_a_single_name_has_two_letters(text: str, person: str | None) -> None:
    """One letter is an initial of something; two are a name."""
    assert next((n.name for n in names(text) if n.kind == "person"), None) == person


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("former Tokyo Governor Koike Yuriko agreed.", "Koike Yuriko", "former Tokyo Governor"),
        ("Deputy Tokyo Governor Koike Yuriko agreed.", "Koike Yuriko", "Deputy Tokyo Governor"),
        ("Minister Do Hai agreed.", "Do Hai", "Minister"),
        ("Ambassador to Japan - Minister Do Hai agreed.", "Do Hai", "Minister"),
    ],
)
def test_what_stands_before_a_place_is_of_the_office(text: str, name: str, office: str) -> None:
    """A status before a place, and a family name that is also a plain word, are taken in."""
    [holder] = reading(text).holders
    [held] = holder.held
    assert (holder.name, text[held.start : held.end], held.office) == (name, office, office)


def test_only_the_country_of_an_office_is_left_out() -> None:
    assert without_country("Ambassador to Japan") == "Ambassador to Japan"
    assert without_country("Governor of Tokyo") == "Governor of Tokyo"


@pytest.mark.parametrize("text", ["He met both Presidents", "Laos and Cuba sent Foreign Ministers"])
def test_several_of_an_office_without_a_name_are_nobody(text: str) -> None:
    """Also where the sentence ends with the office."""
    assert not [n for n in names(text) if n.kind == "person"]


def marked(text: str) -> str:
    """The text with each name in it marked: ``<words: name, kind, form, country, office>``."""
    told, at = "", 0
    for n in names(text):
        words = text[n.start : n.end]
        is_ = [n.name if n.name != words else "", n.kind, n.form, n.country, n.office]
        told += f"{text[at : n.start]}<{words}: {', '.join(x for x in is_ if x)}>"
        at = n.end
    return told + text[at:]


# Ways of writing parted by "|".
MARKED = r"""
## countries
Michael Jordan met <Jordan's: Jordan, country, possessive> <king: office, Jordan, king>
<Jordan: country, noun> Minister <Ali Hasan: person, noun, Jordan, Minister>
<US: United States, country, adjective> exports | the <US: United States, country, noun> will
the <US: United States, country, noun> agreed | US$5 | 5 US$ | US dollars
<US: United States, country, noun>-led | CALL US NOW
<US: United States, country, noun> AND <UK: United Kingdom, country, noun>
<Taiwan (China): Taiwan, country, noun> rose
<Korea: South Korea, country, noun> (<RoK: South Korea, country, noun>) and <Laos: country, noun>)
the Portuguese-speaking world | <Portuguese: Portugal, country, adjective> speaking
<the country's: country, country, epithet> exports | <the Kingdom: kingdom, country, epithet>
<that nation: nation, country, epithet> | <its market: market, country, epithet>
<the kingdom's: kingdom, country, epithet> | the state | the two-country talks
the Southeast Asian, country | <the Southeast-Asian country: southeast-asia, country, epithet>
<Beijing: China, country, capital> and <Hanoi: Vietnam, country, capital> agreed to talk
<Beijing: China, country, capital> agreed | <Beijing: China, country, capital> will open
people in <Beijing: place, China> will go
<Hanoi: Vietnam, country, capital>-<Tokyo: Japan, country, capital> ties
ties between <Hanoi: Vietnam, country, capital> and <Tokyo: Japan, country, capital>
<Hanoi: Vietnam, country, capital> has called for talks | <Hanoi: place, Vietnam> roads
<Tokyo: Japan, country, capital> extended loans to <Hanoi: Vietnam, country, capital>
loans to <Hanoi: place, Vietnam> | <Tokyo's: Japan, country, capital> decision
<Tokyo: place, Japan>'s roads | <Beijing: place, China>'s latest move
in <Tokyo: place, Japan> said
<Laotians: Laos, country, adjective> and <Thais: Thailand, country, adjective>
<Thai: Thailand, country, adjective> people | the <Lao Republic: Laos, country, noun>
<Republic of Chad: Chad, country, noun>
<Atlanta, Georgia: place> and <Georgia: country, noun>
## bodies
<Japan's: Japan, country, possessive> <Ministry of Finance: organisation, noun>
the <Lao: Laos, country, adjective> <Ministry of Finance and Trade: organisation, noun>
the <Ministry of Public Works of Laos: organisation, noun, Laos>
the <Bank of Laos: organisation, noun, Laos> | Bank of the <Lao: Laos, country, adjective> People
the <Chad-Laos Friendship Association: organisation, noun, Chad>
the <Blue Sky Agency: organisation, noun> (<BSA: Blue Sky Agency, organisation, noun>) and <BSA: Blue Sky Agency, organisation, noun>
the <Blue Sky Agency: organisation, noun>, BSA
the <Institute for Peace: organisation, noun>, Institute of the North, the <Lao: Laos, country, adjective> University
## offices and persons
President <Ito Ken: person, noun, Laos, President> of <Laos: country, noun>
President <Ito Ken: person, noun, Laos, President> of the <Republic of Laos: Laos, country, noun>
President <Ito Ken: person, noun, President> of <Hanoi: place, Vietnam>
Prime Minister <Ito Ken: person, noun, Prime Minister> said
Prime Minister of <Laos: country, noun> <Ito Ken: person, noun, Laos, Prime Minister of Laos>
the Prime Minister of <Laos: country, noun>
<Lao: Laos, country, adjective> <Prime Minister: office, Laos, Prime Minister> and Finance Minister <Ito Ken: person, noun, Laos, Prime Minister, Finance Minister>
<Chinese: China, country, adjective> <State Councillor: office, China, State Councillor> and Foreign Minister <Wang Wei: person, noun, China, State Councillor, Foreign Minister>
Presidents <Ito Ken: person, noun, President> and <Ana Souza: person, noun, President>, Presidents of <Laos: country, noun> and <Cuba: country, noun> <Ito Ken: person, noun, Laos, President> and <Ana Souza: person, noun, Cuba, President>
<Lao: Laos, country, adjective> and <Cuban: Cuba, country, adjective> Foreign Ministers <Ito Ken: person, noun, Laos, Foreign Minister> and <Ana Souza: person, noun, Cuba, Foreign Minister>
Foreign Ministers of <Laos: country, noun> and <Cuba: country, noun> <Ito Ken: person, noun, Laos, Foreign Minister> and <Ana Souza: person, noun, Cuba, Foreign Minister>
Foreign Ministers <Ito Ken: person, noun, Laos, Foreign Minister> of <Laos: country, noun> and <Ana Souza: person, noun, Cuba, Foreign Minister> of <Cuba: country, noun>
Secretaries of State <Ito Ken: person, noun, Secretary of State> and <Ana Souza: person, noun, Secretary of State>
Ministers of Trade and Finance <Ito Ken: person, noun, Minister of Trade and Finance> and <Ana Souza: person, noun, Minister of Trade and Finance>
<Ito Ken: person, noun, Laos, director of the Lao Trade Office>, 40, director of the <Lao: Laos, country, adjective> <Trade Office: organisation, noun>, said
<Ito Ken: person, noun, Laos, President of Laos, head of the Lao Party>, President of <Laos: country, noun> and head of the <Lao: Laos, country, adjective> Party, spoke
<Ito Ken: person, noun, Laos, President of Laos> - President of <Laos: country, noun> - spoke
<Ito Ken: person, noun, Laos, President of Laos> -President of <Laos: country, noun>
<Ito Ken: person, noun, former Minister of Trade>, former Minister of Trade, and Ana Souza
the new foreign minister, <Ito Ken: person, noun, foreign minister>, said
its foreign minister, <Ito Ken: person, noun, foreign minister>
a <foreign minister: office, foreign minister>, Ito Ken | the minister, Ito
his <Lao: Laos, country, adjective> counterpart <Ito Ken: person, noun, Laos>
<Laos's: Laos, country, possessive> counterpart, <Ito Ken: person, noun, Laos>
<Ana Souza: person, noun, Cuba, President of Cuba>, President of <Cuba: country, noun>, met her <Lao: Laos, country, adjective> counterpart <Ito Ken: person, noun, Laos, President>
Prof. Dr. <Ito Ken: person, noun> | H.E. Mr. <Ito Ken: person, noun>
His Excellency <Ito Ken: person, noun> | Mr <Ito: person, noun>
Mr. <Ito's: Ito, person, possessive> visit | Ms. Y | Mr <Vu: person, noun>
<Ito Ken: person, noun> said | Ito Ken walked | <Nguyen Van Hai: person, noun, Vietnam> walked
<Nguyen Van Hai: person, noun, Vietnam> | WVR/Nguyen Hai
met with <Ito Ken: person, noun> from the bank | met <Ito Ken: person, noun>
received <Ito Ken: person, noun>
welcomed <Ito Ken: person, noun>. hosted <Ito Ken: person, noun> on May 5
met <Ito Ken Company: organisation, noun> | met <Blue Sky Bank: organisation, noun>
talked with Ito Ken | meets with Ito Ken
<Japan's: Japan, country, possessive> <Ito Ken: person, noun, Japan> and his host met
<Japan's: Japan, country, possessive> Ito Ken spoke
<Japan's: Japan, country, possessive> <Ito Ken: person, noun, Japan> and <Cuba's: Cuba, country, possessive> <Ana Souza: person, noun, Cuba> met
Toyota President <Ito Ken: person, noun, Toyota President>
the Toyota President <Ito Ken: person, noun, Toyota President>
<Hanoi: place, Vietnam> Mayor <Ito Ken: person, noun, Vietnam, Hanoi Mayor>
<Nara: place, Japan>'s vice governor, <Ito Ken: person, noun, Japan, vice governor>, said
<Nara: place, Japan> Governor <Ito Ken: person, noun, Japan, Nara Governor>
governor of <Nara: place, Japan> <Ito Ken: person, noun, Japan, governor of Nara>
Queen <Ingrid: person, noun, Queen>, the <Danish: Denmark, country, adjective> Minister of Trade, <Anders Holm: person, noun, Denmark, Minister of Trade>, and others
Queen <Ingrid: person, noun, Denmark, Queen, head of state>, the <Danish: Denmark, country, adjective> head of state, said
General <Ito Ken: person, noun, General>
Deputy Prime Minister <Ito Ken: person, noun, Deputy Prime Minister>
Deputy Minister of Trade and Industry of <Laos: country, noun> <Ito Ken: person, noun, Laos, Deputy Minister of Trade and Industry of Laos>
Deputy Foreign Minister <Ito Ken: person, noun, Deputy Foreign Minister>
Minister of Foreign Affairs <Ito Ken: person, noun, Minister of Foreign Affairs>
Minister for Foreign Affairs and Trade <Ito Ken: person, noun, Minister for Foreign Affairs and Trade>
<Minister: office, Minister> of the North Ito Ken
Ambassador to <Laos: country, noun> <Ito Ken: person, noun, Ambassador to Laos>
Ambassador of <Laos: country, noun> to <Cuba: country, noun> <Ito Ken: person, noun, Laos, Ambassador of Laos to Cuba>
the <Lao: Laos, country, adjective> Ambassador to <Cuba: country, noun>, <Ito Ken: person, noun, Laos, Ambassador to Cuba>
Chairman of the <National Assembly of Laos: organisation, noun, Laos> <Ito Ken: person, noun, Laos, Chairman of the National Assembly of Laos>
Chairwoman <Ito Ana: person, noun, Chairwoman>
Party General Secretary <Ito Ken: person, noun, Party General Secretary>
head of the <Lao: Laos, country, adjective> delegation <Ito Ken: person, noun, Laos, head of the Lao delegation>
chief of staff <Ito Ken: person, noun, chief of staff> | head <Ito Ken: person, noun, head>
<Ito "Kenny" Ken: Ito Ken, person, noun> said | Ito Ken (Kenny) said
Mr <Ito K. Ken: person, noun> | Mr <K. Ito: person, noun> | Mr <Chan-o-cha: person, noun>
Mr <Tuila'epa: person, noun>
Prime Minister <Hun Sen: person, noun, Prime Minister> said
<Hun Manet: person, noun, Cambodia, Prime Minister of Cambodia>, Prime Minister of <Cambodia: country, noun>
Prime Minister <Hun Manet's: Hun Manet, person, possessive, Prime Minister> visit
former President <Ito Ken: person, noun, former President>
acting President <Ito Ken: person, noun, acting President>
President-elect <Ito Ken: person, noun, President-elect>
then President <Ito Ken: person, noun, then President>
the Office of the <President: office, President> | the presidential office
<Foreign Ministry: organisation, noun>
the <Foreign Minister's: Foreign Minister, office, possessive, Foreign Minister> visit
<HANOI: Hanoi, place, Vietnam> - President <Ito Ken: person, noun, President> spoke
<VIENTIANE: Vientiane, place, Laos> (<VNA: Vietnam News Agency, organisation, noun, Vietnam>) - President <Ito Ken: person, noun, President>
the <Vietnam-Japan Parliamentary Friendship Alliance: organisation, noun, Vietnam> President <Ito Ken: person, noun, Vietnam, Vietnam-Japan Parliamentary Friendship Alliance President>
""".strip().split("\n")


@pytest.mark.parametrize("line", [line for line in MARKED if not line.startswith("## ")])
def test_marked(line: str) -> None:
    """Of each way of writing exactly what is marked is a name, and that one."""
    texts = re.sub(r"<(.+?): [^<>:]+>", r"\1", line).split(" | ")
    assert " | ".join(map(marked, texts)) == line


def test_to_a_country_is_no_family_name() -> None:
    """ "To Viet Nam:" heads a line; To Lam is a person."""
    names = [(n.kind, n.name) for n in reading("To Viet Nam: President To Lam of Vietnam.").names]
    assert ("country", "Vietnam") in names
    assert ("person", "To Lam") in names
    assert not any(name.startswith("To Viet") for _, name in names)
