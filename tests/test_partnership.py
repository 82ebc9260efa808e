"""Levels of partnership, diplomatic ties and anniversaries: what is read and what is not."""

from __future__ import annotations

import pytest

from tests.relations import drafts, lines
from vjnotes.facts import partnership

READ = [
    (
        "Vietnam and South Korea became comprehensive strategic partners in December 2022.",
        [
            (
                "partnership_level Vietnam/South Korea comprehensive strategic partners @ "
                "since:2022-12"
            ),
        ],
    ),
    (
        (
            "In March 2024, Vietnam and Australia elevated their ties to a Comprehensive "
            "Strategic Partnership."
        ),
        [
            (
                "partnership_level Vietnam/Australia Comprehensive Strategic Partnership @"
                " since:2024-03"
            ),
        ],
    ),
    (
        (
            "India and Indonesia upgraded their relationship to a comprehensive strategic "
            "partnership in 2018."
        ),
        [
            "partnership_level India/Indonesia comprehensive strategic partnership @ since:2018",
        ],
    ),
    (
        (
            "Laos and Thailand agreed to raise bilateral relations to the level of "
            "strategic partnership in 2022."
        ),
        [
            "partnership_level Laos/Thailand strategic partnership @ since:2022",
        ],
    ),
    (
        "Vietnam and Japan made a strategic partnership in 2006.",
        [
            "partnership_level Vietnam/Japan strategic partnership @ since:2006",
        ],
    ),
    (
        "Vietnam and the US could upgrade their relations to a strategic partnership this year.",
        [
            "partnership_level Vietnam/United States strategic partnership @ - (proposed)",
        ],
    ),
    (
        (
            "Vietnam and the United Kingdom established diplomatic relations on September "
            "11, 1973 and a strategic partnership in 2010."
        ),
        [
            "diplomatic_relations Vietnam/United Kingdom - @ since:1973-09-11",
            "partnership_level Vietnam/United Kingdom strategic partnership @ since:2010",
        ],
    ),
    (
        (
            "Vietnam has established comprehensive strategic partnerships with China "
            "(2008), Russia (2012), India (2016), South Korea (2022), the US and Japan "
            "(2023) and Australia (2024)."
        ),
        [
            (
                "partnership_level Vietnam/Australia comprehensive strategic partnerships "
                "@ since:2024"
            ),
            "partnership_level Vietnam/China comprehensive strategic partnerships @ since:2008",
            "partnership_level Vietnam/India comprehensive strategic partnerships @ since:2016",
            "partnership_level Vietnam/Japan comprehensive strategic partnerships @ since:2023",
            "partnership_level Vietnam/Russia comprehensive strategic partnerships @ since:2012",
            (
                "partnership_level Vietnam/South Korea comprehensive strategic "
                "partnerships @ since:2022"
            ),
            (
                "partnership_level Vietnam/United States comprehensive strategic "
                "partnerships @ since:2023"
            ),
        ],
    ),
    (
        "Diplomatic relations between Vietnam and the United States were normalised in 1995.",
        [
            "diplomatic_relations Vietnam/United States - @ since:1995",
        ],
    ),
    (
        "South Korea and China established diplomatic ties in 1992.",
        [
            "diplomatic_relations South Korea/China - @ since:1992",
        ],
    ),
    (
        "The Vietnam-Laos relations of special solidarity were strengthened.",
        [
            "partnership_level Vietnam/Laos special solidarity @ -",
        ],
    ),
    (
        "Vietnam and Germany celebrate the 50th anniversary of diplomatic ties next year.",
        [
            "anniversary Vietnam/Germany 50 count @ 2025",
        ],
    ),
    (
        (
            "This year marks the 30th anniversary of diplomatic relations between Vietnam "
            "and South Korea."
        ),
        [
            "anniversary Vietnam/South Korea 30 count @ 2024",
        ],
    ),
    (
        "Vietnam and New Zealand are strategic partners since 2020.",
        [
            "partnership_level Vietnam/New Zealand strategic partners @ since:2020",
        ],
    ),
    (
        (
            "The Philippines and Vietnam signed a joint statement establishing a strategic"
            " partnership in November 2015."
        ),
        [
            "partnership_level Vietnam/Philippines strategic partnership @ since:2015-11",
        ],
    ),
    (
        (
            "Japan and the Philippines upgraded ties from a strategic partnership to a "
            "comprehensive strategic partnership in 2021."
        ),
        [
            (
                "partnership_level Japan/Philippines comprehensive strategic partnership @"
                " since:2021"
            ),
        ],
    ),
    (
        "Vietnam wants to lift ties with Indonesia to a comprehensive strategic partnership.",
        [
            (
                "partnership_level Vietnam/Indonesia comprehensive strategic partnership @"
                " - (proposed)"
            ),
        ],
    ),
    (
        (
            "Vietnam and Thailand upgraded their enhanced strategic partnership to a "
            "comprehensive strategic partnership on May 16, 2025."
        ),
        [
            (
                "partnership_level Vietnam/Thailand comprehensive strategic partnership @ "
                "since:2025-05-16"
            ),
        ],
    ),
    (
        (
            "The Vietnam-France Comprehensive Strategic Partnership, signed in October "
            "2024, opened a new chapter."
        ),
        [
            (
                "partnership_level Vietnam/France Comprehensive Strategic Partnership @ "
                "since:2024-10"
            ),
        ],
    ),
    (
        (
            "Thirty years after the normalisation of diplomatic relations (1995-2025), "
            "Vietnam and the US trade more."
        ),
        [
            "diplomatic_relations Vietnam/United States - @ since:1995",
        ],
    ),
    (
        (
            "Vietnam and Cambodia celebrated 55 years of diplomatic relations (June 24, "
            "1967 - June 24, 2022)."
        ),
        [
            "anniversary Vietnam/Cambodia 55 count @ -",
            "diplomatic_relations Vietnam/Cambodia - @ since:1967-06-24",
        ],
    ),
    (
        "They agreed to strengthen the Vietnam - India Comprehensive Strategic Partnership.",
        [
            "partnership_level Vietnam/India Comprehensive Strategic Partnership @ -",
        ],
    ),
    (
        (
            "Vietnam upgraded ties with South Korea to a comprehensive strategic "
            "partnership in 2022, with Japan in 2023 and with Australia in 2024."
        ),
        [
            (
                "partnership_level Vietnam/Australia comprehensive strategic partnership @"
                " since:2024"
            ),
            "partnership_level Vietnam/Japan comprehensive strategic partnership @ since:2023",
            (
                "partnership_level Vietnam/South Korea comprehensive strategic partnership"
                " @ since:2022"
            ),
        ],
    ),
    (
        (
            "Vietnam and Singapore will elevate their relations to a comprehensive "
            "strategic partnership in 2025."
        ),
        [
            (
                "partnership_level Vietnam/Singapore comprehensive strategic partnership @"
                " since:2025 (planned)"
            ),
        ],
    ),
    (
        (
            "Brazil and Vietnam established diplomatic relations in May 1989 and lifted "
            "them to a comprehensive partnership in 2007."
        ),
        [
            "diplomatic_relations Vietnam/Brazil - @ since:1989-05",
            "partnership_level Vietnam/Brazil comprehensive partnership @ since:2007",
        ],
    ),
    (
        "Vietnam and Malaysia set up their strategic partnership in 2015.",
        [
            "partnership_level Vietnam/Malaysia strategic partnership @ since:2015",
        ],
    ),
    (
        "Japan is Vietnam's comprehensive strategic partner.",
        [
            "partnership_level Vietnam/Japan comprehensive strategic partner @ -",
        ],
    ),
    (
        (
            "The Republic of Korea and Vietnam upgraded their relations to a comprehensive"
            " strategic partnership during President Nguyen Xuan Phuc's visit to Seoul "
            "from December 4-6, 2022."
        ),
        [
            "partnership_level Vietnam/South Korea comprehensive strategic partnership @ -",
        ],
    ),
    (
        "Vietnam and Japan, which became strategic partners in 2009, have seen trade grow.",
        [
            "partnership_level Vietnam/Japan strategic partners @ since:2009",
        ],
    ),
    (
        (
            "Since establishing a strategic cooperative partnership in 2009, Vietnam and "
            "South Korea have traded more."
        ),
        [
            (
                "partnership_level Vietnam/South Korea strategic cooperative partnership @"
                " since:2009"
            ),
        ],
    ),
    (
        'South Korea and Vietnam formed a "strategic cooperative partnership" in 2009.',
        [
            (
                "partnership_level Vietnam/South Korea strategic cooperative partnership @"
                " since:2009"
            ),
        ],
    ),
    (
        (
            "The two countries' comprehensive partnership, launched in 2013 by President "
            "Truong Tan Sang and President Barack Obama, was a milestone for Vietnam and "
            "the US."
        ),
        [
            "partnership_level Vietnam/United States comprehensive partnership @ since:2013",
        ],
    ),
    (
        (
            "On September 10, 2023, Vietnam and the United States upgraded bilateral ties "
            "to a comprehensive strategic partnership for peace, cooperation and "
            "sustainable development."
        ),
        [
            (
                "partnership_level Vietnam/United States comprehensive strategic "
                "partnership for peace, cooperation and sustainable development @ "
                "since:2023-09-10"
            ),
        ],
    ),
    (
        (
            "Hanoi and Seoul lifted their relationship to a comprehensive strategic "
            "partnership in 2022."
        ),
        [
            (
                "partnership_level Vietnam/South Korea comprehensive strategic partnership"
                " @ since:2022"
            ),
        ],
    ),
    (
        "Vietnam, Japan raise ties to comprehensive strategic partnership",
        [
            "partnership_level Vietnam/Japan comprehensive strategic partnership @ -",
        ],
    ),
    (
        "Vietnam and the Republic of Korea have been strategic cooperative partners since 2009.",
        [
            "partnership_level Vietnam/South Korea strategic cooperative partners @ since:2009",
        ],
    ),
    (
        "Germany became Vietnam's strategic partner in 2011.",
        [
            "partnership_level Vietnam/Germany strategic partner @ since:2011",
        ],
    ),
    (
        (
            "New Zealand and Vietnam officially elevated their comprehensive partnership "
            "to a strategic partnership in July 2020."
        ),
        [
            "partnership_level Vietnam/New Zealand strategic partnership @ since:2020-07",
        ],
    ),
    (
        "Japan and Australia declared a Special Strategic Partnership in 2014.",
        [
            "partnership_level Japan/Australia Special Strategic Partnership @ since:2014",
        ],
    ),
    (
        (
            'India and Japan elevated their relationship to a "Special Strategic and '
            'Global Partnership" in September 2014.'
        ),
        [
            (
                "partnership_level India/Japan Special Strategic and Global Partnership @ "
                "since:2014-09"
            ),
        ],
    ),
    (
        (
            "Thailand and Vietnam are working to elevate their ties to a comprehensive "
            "strategic partnership."
        ),
        [
            (
                "partnership_level Vietnam/Thailand comprehensive strategic partnership @ "
                "- (planned)"
            ),
        ],
    ),
    (
        (
            "The upgrade of relations to a comprehensive strategic partnership in 2023 has"
            " opened new doors for Vietnam and Japan."
        ),
        [
            "partnership_level Vietnam/Japan comprehensive strategic partnership @ since:2023",
        ],
    ),
    (
        (
            "He suggested that Vietnam and Brazil soon upgrade their relationship to a "
            "strategic partnership."
        ),
        [
            "partnership_level Vietnam/Brazil strategic partnership @ - (proposed)",
        ],
    ),
    (
        (
            "Ten years after Vietnam and Italy set up a strategic partnership in January "
            "2013, trade has doubled."
        ),
        [
            "partnership_level Vietnam/Italy strategic partnership @ since:2013-01",
        ],
    ),
    (
        "Vietnam and Japan are strategic partners sharing many interests.",
        [
            "partnership_level Vietnam/Japan strategic partners @ -",
        ],
    ),
    (
        "The ASEAN-Japan Comprehensive Strategic Partnership was launched in 2023.",
        [
            "partnership_level ASEAN/Japan Comprehensive Strategic Partnership @ since:2023",
        ],
    ),
    (
        "ASEAN and Australia established a comprehensive strategic partnership in October 2021.",
        [
            (
                "partnership_level ASEAN/Australia comprehensive strategic partnership @ "
                "since:2021-10"
            ),
        ],
    ),
    (
        (
            "Vietnam and Japan established diplomatic relations in 1973, and became "
            "strategic partners in 2009."
        ),
        [
            "diplomatic_relations Vietnam/Japan - @ since:1973",
            "partnership_level Vietnam/Japan strategic partners @ since:2009",
        ],
    ),
    (
        (
            "The friendship association will mark 50 years of Vietnam-Japan diplomatic "
            "relations in September 2023."
        ),
        [
            "anniversary Vietnam/Japan 50 count @ 2023-09",
        ],
    ),
    (
        "Japan and Cambodia celebrate 70 years of friendship in 2023.",
        [
            "anniversary Japan/Cambodia 70 count @ 2023",
        ],
    ),
    (
        "Tokyo and Seoul normalised ties in 1965.",
        [
            "diplomatic_relations Japan/South Korea - @ since:1965",
        ],
    ),
    (
        "Vietnam and Ireland set up diplomatic relations on April 5, 1996.",
        [
            "diplomatic_relations Vietnam/Ireland - @ since:1996-04-05",
        ],
    ),
    (
        "Diplomatic ties between Canada and Vietnam date back to August 21, 1973.",
        [
            "diplomatic_relations Vietnam/Canada - @ since:1973-08-21",
        ],
    ),
    (
        "India and Vietnam have enjoyed diplomatic relations since January 1972.",
        [
            "diplomatic_relations Vietnam/India - @ since:1972-01",
        ],
    ),
    (
        (
            "On the occasion of the 45th anniversary of the establishment of diplomatic "
            "relations between Vietnam and Thailand (August 6, 1976 - 2021), an event was "
            "held."
        ),
        [
            "anniversary Vietnam/Thailand 45 count @ -",
            "diplomatic_relations Vietnam/Thailand - @ since:1976-08-06",
        ],
    ),
    (
        "The year 2023 marked the 50th anniversary of Vietnam-France diplomatic relations.",
        [
            "anniversary Vietnam/France 50 count @ 2023",
        ],
    ),
    (
        (
            "Kishida visited Vietnam to celebrate the golden jubilee of diplomatic "
            "relations between Japan and Vietnam."
        ),
        [
            "anniversary Vietnam/Japan 50 count @ -",
        ],
    ),
    (
        (
            "Vietnam and Japan agreed on the proposed upgrade of relations to a "
            "comprehensive strategic partnership."
        ),
        [
            "partnership_level Vietnam/Japan comprehensive strategic partnership @ - (proposed)",
        ],
    ),
    (
        "If Vietnam and Canada become strategic partners, trade will grow.",
        [
            "partnership_level Vietnam/Canada strategic partners @ - (proposed)",
        ],
    ),
    (
        "The foreign minister said Vietnam had become a strategic partner of Japan in 2009.",
        [
            "partnership_level Vietnam/Japan strategic partner @ since:2009",
        ],
    ),
    (
        "Vietnam and the US normalised relations in July 1995.",
        [
            "diplomatic_relations Vietnam/United States - @ since:1995-07",
        ],
    ),
    (
        (
            "Vietnam and Japan are neighbours in Asia. The two countries set up a "
            "strategic partnership in 2009 and an extensive strategic partnership in 2014."
        ),
        [
            "partnership_level Vietnam/Japan extensive strategic partnership @ since:2014",
            "partnership_level Vietnam/Japan strategic partnership @ since:2009",
        ],
    ),
    (
        (
            "Vietnam and Japan are neighbours in Asia. The bilateral relationship was "
            "upgraded to an Extensive Strategic Partnership during Prime Minister Abe's "
            "visit in March 2014."
        ),
        [
            "partnership_level Vietnam/Japan Extensive Strategic Partnership @ since:2014-03",
        ],
    ),
    (
        (
            "Vietnam and Japan are neighbours in Asia. The two nations have had diplomatic"
            " relations since 1950. The two countries celebrate five decades of diplomatic"
            " ties."
        ),
        [
            "anniversary Vietnam/Japan 50 count @ -",
            "diplomatic_relations Vietnam/Japan - @ since:1950",
        ],
    ),
    (
        (
            "Vietnam and Japan met. Vietnam and South Korea set up diplomatic ties in "
            "1992. The two countries became comprehensive strategic partners in 2022. "
            "Japan welcomed Vietnam. Japan thanked Vietnam."
        ),
        [
            "diplomatic_relations Vietnam/South Korea - @ since:1992",
            "partnership_level Vietnam/South Korea comprehensive strategic partners @ since:2022",
        ],
    ),
    (
        (
            "Vietnam and Japan have lifted the framework of the bilateral ties from a "
            '"Trusted, long-term stable partnership" (2002) to a “Strategic partnership '
            'for peace and prosperity in Asia" (2009), and then to an "Extensive strategic'
            ' partnership for peace and prosperity in Asia" (2014).'
        ),
        [
            (
                "partnership_level Vietnam/Japan Extensive strategic partnership for peace"
                " and prosperity in Asia @ since:2014"
            ),
            (
                "partnership_level Vietnam/Japan Strategic partnership for peace and "
                "prosperity in Asia @ since:2009"
            ),
            "partnership_level Vietnam/Japan Trusted, long-term stable partnership @ since:2002",
        ],
    ),
    (
        (
            "Vietnam and Japan agreed to elevate relations to a comprehensive strategic "
            "partnership at talks in Tokyo on November 27. The two leaders elevated the "
            "ties to the comprehensive strategic partnership after long work."
        ),
        [
            (
                "partnership_level Vietnam/Japan comprehensive strategic partnership @ "
                "since:2023-11-27"
            ),
            (
                "partnership_level Vietnam/Japan comprehensive strategic partnership @ "
                "since:2023-11-27"
            ),
        ],
    ),
]

# Said of two neighbours, so that no fact is missed only for want of countries.
LEFT = [
    "Vietnam has not upgraded its ties with Canada to a strategic partnership.",
    "Japan is one of Vietnam's strategic partners.",
    "Malaysia and Singapore have no diplomatic relations.",
    "The company signed a strategic partnership with Toyota in 2019.",
    "Saudi Arabia severed diplomatic ties with Iran in 2016.",
    "The 70th anniversary of the Dien Bien Phu victory was marked in May.",
    "He marked the 50th anniversary of the company's founding.",
    "A strategic partnership between the two banks was formed in 2020.",
    "Vietnam's comprehensive strategic partners include China, Russia and India.",
    "Over the past 30 years, trade ties have grown.",
    "Over the past five years, Vietnam-Japan relations have grown quickly.",
    "Vietnam hosted the 48th anniversary of national reunification.",
    "Vietnam and Venezuela have not yet become strategic partners.",
    "The Strategic Partnership Dialogue has been held since 2010.",
    "Vietnam established ties with a company in 2010.",
    "He established relations with his family in 1990.",
    "The two sides hold a trustworthy and close partnership covering many fields.",
    "The public-private partnership built a bridge in 2015.",
    "They signed the Regional Comprehensive Economic Partnership.",
    "Toyota became a strategic partner of the club in 2021.",
    "The museum celebrated its 30th anniversary in 2020.",
    "Their partnership for clean water began in 2012.",
    "The two leaders discussed a comprehensive and strategic approach.",
    "The two countries need a long-term partnership in chips.",
    "The two universities established a comprehensive partnership in 2018.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_reads(text: str, expected: list[str]) -> None:
    """Every way of writing yields exactly these facts, and no other."""
    assert lines(partnership, text) == expected


@pytest.mark.parametrize("text", LEFT)
def test_leaves(text: str) -> None:
    """Nothing is read where the words state no such fact of two countries."""
    assert lines(partnership, f"Vietnam and Japan are neighbours in Asia. {text}") == []


NAMES = [
    ("Vietnam", "Japan", "intensive strategic partnership"),
    ("Vietnam", "Japan", "Extensive Strategic Partnership"),
    ("Vietnam", "Japan", "extensive strategic partnership for peace and prosperity in Asia"),
]


@pytest.mark.parametrize(("one", "other", "name"), NAMES)
def test_variants_of_a_name_are_one_level(one: str, other: str, name: str) -> None:
    """Extensive, intensive and shortened names share one canonical name, each as written."""
    (draft,) = drafts(partnership, f"{one} and {other} will deepen their {name}.")
    assert draft.value == name
    full = "Extensive Strategic Partnership for Peace and Prosperity in Asia"
    assert draft.detail["canonical"] == full


def test_another_pair_keeps_its_own_full_name() -> None:
    """What is known of one pair's levels is not said of another's."""
    (draft,) = drafts(partnership, "India and Oman hail their extensive strategic partnership.")
    assert draft.detail["canonical"] == "Extensive Strategic Partnership"


def test_a_level_is_named_once() -> None:
    """A level the article has named in the same words is not told again by naming it."""
    text = "Vietnam and Japan value the Extensive Strategic Partnership. "
    assert len(drafts(partnership, text + "They cherish the Extensive Strategic Partnership.")) == 1


def test_time_grows_with_length_only() -> None:
    """A sentence longer than any of prose is left unread rather than read for ever."""
    assert drafts(partnership, "comprehensive, strategic, and " * 20_000) == []
