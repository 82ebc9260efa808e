"""Visits, meetings, speeches, events and offices; and what only sounds like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import vjnotes as vj
from tests import relations
from tests.relations import cases, told
from vjnotes.facts import context, pledge, visit
from vjnotes.facts.context import Draft

OPENING = (
    "Australian Prime Minister Anthony Albanese and Indonesian President Joko Widodo spoke of "
    "trade. Indonesia is Australia's neighbour. "
)
ALBANESE, WIDODO = "Anthony Albanese", "Joko Widodo"


def drafts(text: str, published: str = "2023-07-10") -> list[Draft]:
    return relations.drafts(visit, text, published)


def of(metric: str, text: str) -> list[Draft]:
    return [d for d in drafts(OPENING + text) if d.metric == metric]


def label(draft: Draft) -> str | None:
    return draft.period.label if draft.period else None


VISITS = cases(
    """
Prime Minister Ann Lee of Peru paid working visits to Laos in 2001, April 2003, December 2003 and July 2004.
    visit Ann Lee/Laos - @ 2001
    visit Ann Lee/Laos - @ 2003-04
    visit Ann Lee/Laos - @ 2003-12
    visit Ann Lee/Laos - @ 2004-07
The Prime Minister of Laos visited Peru 2 times: Prime Minister Bo Han (8/1994) and Prime Minister Cy Han (January 1997).
    visit Bo Han/Peru - @ 1994-08
    visit Cy Han/Peru - @ 1997-01
Recent high-level visits: Prime Minister Bo Han to Peru (October 18-20, 2020); President Ann Lee to Laos (November 22-25, 2021).
    visit Bo Han/Peru - @ 2020-10-18/2020-10-20
    visit Ann Lee/Laos - @ 2021-11-22/2021-11-25
Peru-Chad Relations | VIP Visits | From Chad to Peru | May 2006 President Idriss Deby (official visit) | From Peru to Chad | 2007: Foreign Minister Jose Belaunde
    visit Idriss Deby/Peru - @ 2006-05
    visit Jose Belaunde/Chad - @ 2007
Peru-Chad Relations | Exchange of visits | From Chad to Peru: President Idriss Deby (May 2006; June 2009); Finance Minister Ali Abdou (2010)
    visit Idriss Deby/Peru - @ 2006-05
    visit Idriss Deby/Peru - @ 2009-06
    visit Ali Abdou/Peru - @ 2010
Peru-Chad Relations | Visits by Peruvian leaders | Exports from Peru: President Garcia (2009) said so
Widodo visited Australia in 2016 and again in May 2018.
    visit Joko Widodo/Australia - @ 2016
    visit Joko Widodo/Australia - @ 2018-05
Widodo paid an official visit to Australia in June 2016 and a private visit in August 2018.
    visit Joko Widodo/Australia - @ 2016-06
    visit Joko Widodo/Australia - @ 2018-08
Widodo visited Australia in June 2016, while the Thai King and Queen visited Australia in 2017.
    visit Joko Widodo/Australia - @ 2016-06
    visit Thailand/Australia - @ 2017
Widodo visited Prime Minister Anthony Albanese in Canberra on June 6.
    visit Joko Widodo/Australia - @ 2023-06-06
Widodo visited Australia in 2016 and met farmers in May 2018.
    visit Joko Widodo/Australia - @ 2016
We await President Widodo, who is to come to Perth in May.
    visit Joko Widodo/Australia - @ 2024-05 (planned)
Widodo told an Italian newspaper during his visit to the country in June that it rained.
Widodo is expected in Perth on Thursday for a state visit.
    visit Joko Widodo/Australia - @ 2023-07-13 (planned)
A loan was granted on March 3 in Perth, when Widodo was visiting Australia.
    visit Joko Widodo/Australia - @ 2023-03-03
Widodo held talks with Albanese on July 7. Australia is the second stop on Widodo's five-day tour.
    visit Joko Widodo/Australia - @ 2023-07-07
Ten deals were signed on Monday on the first day of a state visit to Australia by Widodo.
    visit Joko Widodo/Australia - @ 2023-07-10
Albanese met Widodo on July 8 in Jakarta, the last leg of a trip that also took him to Laos.
    visit Anthony Albanese/Laos - @ 2023-07
Albanese met Widodo on June 30 in Jakarta, the last leg of a trip that also took him to Laos.
    visit Anthony Albanese/Laos - @ -
Trade will grow, it was agreed during President Widodo's visit to Australia on July 4.
    visit Joko Widodo/Australia - @ 2023-07-04
A pact was signed in March 2019 in Perth, during President Widodo's visit to Australia.
    visit Joko Widodo/Australia - @ 2019-03
Fares fell in 2021 thanks to a visit to Jakarta by Albanese.
    visit Anthony Albanese/Indonesia - @ 2021
Widodo was in the crowd in May, on his second trip to Australia.
    visit Joko Widodo/Australia - @ 2023-05
Fees were cut last month, when Widodo visited Perth.
    visit Joko Widodo/Australia - @ 2023-06
Fees were cut last month, and Widodo visited Perth.
    visit Joko Widodo/Australia - @ -
Fees, cut in 2019, will be raised during Widodo's visit to Perth.
    visit Joko Widodo/Australia - @ - (planned)
Widodo was visiting Australia for two days from Wednesday.
    visit Joko Widodo/Australia - @ 2023-07-05/2023-07-06
Widodo is to come to Perth in December for a fair.
    visit Joko Widodo/Australia - @ 2023-12 (planned)
Widodo plans to visit Australia in the first half of next year.
    visit Joko Widodo/Australia - @ 2024-H1 (planned)
Widodo spoke of his intention to pay a visit to Australia.
    visit Joko Widodo/Australia - @ - (planned)
Widodo visited Australia on July 4.
    visit Joko Widodo/Australia - @ 2023-07-04
Albanese, in Indonesia to attend a fair in Medan, ate rice.
    visit Anthony Albanese/Indonesia - @ -
Albanese hoped that President Widodo would visit Australia soon.
Widodo leaves Jakarta for Perth on Thursday.
    visit Joko Widodo/Australia - @ 2023-07-13 (planned)
Widodo will leave Jakarta for Perth today.
    visit Joko Widodo/Australia - @ 2023-07-10 (planned)
From Jakarta Albanese goes on to Laos, and then to Peru.
    visit Anthony Albanese/Laos - @ - (planned)
    visit Anthony Albanese/Peru - @ - (planned)
Albanese will go on to Laos, where he is due today, and Peru.
    visit Anthony Albanese/Laos - @ 2023-07-10 (planned)
    visit Anthony Albanese/Peru - @ 2023-07 (planned)
On his three-day visit to Indonesia, which ended Friday, Albanese ate rice.
    visit Anthony Albanese/Indonesia - @ 2023-07-05/2023-07-07
Albanese had a meal with Widodo, the Indonesian president, in the course of a visit to Indonesia.
    visit Anthony Albanese/Indonesia - @ -
The two will say more of Widodo's current visit to Australia.
    visit Joko Widodo/Australia - @ -
Widodo paid a state visit to Australia from July 3 to 5.
    visit Joko Widodo/Australia - @ 2023-07-03/2023-07-05
The visit to Australia by President Widodo took place in July 2022.
    visit Joko Widodo/Australia - @ 2022-07
Albanese arrived in Jakarta on June 5.
    visit Anthony Albanese/Indonesia - @ 2023-06-05
Albanese is scheduled to visit Indonesia on July 20.
    visit Anthony Albanese/Indonesia - @ 2023-07-20 (planned)
Albanese will travel to Jakarta next week.
    visit Anthony Albanese/Indonesia - @ 2023-07-17/2023-07-23 (planned)
Albanese, who is on a working visit to Indonesia, spoke first.
    visit Anthony Albanese/Indonesia - @ -
Widodo's two-day trip to Australia began well.
    visit Joko Widodo/Australia - @ -
During his first visit to Australia in May 2017, Widodo met students.
    visit Joko Widodo/Australia - @ 2017-05
Widodo visited Perth city in 2015.
    visit Joko Widodo/Australia - @ 2015
On July 5, Widodo flew to Papua New Guinea.
    visit Joko Widodo/Papua New Guinea - @ 2023-07-05
Widodo on July 4 began a three-day visit to Australia.
    visit Joko Widodo/Australia - @ 2023-07-04/2023-07-06
During his stay in Perth on July 3-4, Widodo spoke of rice.
    visit Joko Widodo/Australia - @ 2023-07-03/2023-07-04
He praised the first visit to Australia by President Widodo in 2020.
    visit Joko Widodo/Australia - @ 2020
Widodo arrived in Perth on July 3 on his first official visit to Australia.
    visit Joko Widodo/Australia - @ 2023-07-03
Widodo is currently on a state visit to Australia.
    visit Joko Widodo/Australia - @ -
Widodo is due in Perth on July 20.
    visit Joko Widodo/Australia - @ 2023-07-20 (planned)
Widodo made a stopover in Perth on July 4.
    visit Joko Widodo/Australia - @ 2023-07-04
Widodo, who is on Australia visit to attend a forum, spoke of rice.
    visit Joko Widodo/Australia - @ -
Widodo's three-day trip to Australia ends on July 10.
    visit Joko Widodo/Australia - @ 2023-07-08/2023-07-10
In talks in Perth with Albanese, Widodo said that his visit was a success.
    visit Joko Widodo/Australia - @ -
Albanese received visiting President Widodo.
    visit Joko Widodo/Australia - @ -
Widodo came to the Australian capital on July 3 for a visit of two days.
    visit Joko Widodo/Australia - @ 2023-07-03/2023-07-04
Albanese held talks on July 3 with Widodo, who arrived in Perth the same day.
    visit Joko Widodo/Australia - @ 2023-07-03
Widodo is in Australia on a state visit.
    visit Joko Widodo/Australia - @ -
From Perth Widodo travels on to Laos, and then to Thailand and Japan.
    visit Joko Widodo/Laos - @ - (planned)
    visit Joko Widodo/Thailand - @ - (planned)
    visit Joko Widodo/Japan - @ - (planned)
Widodo left Jakarta for Perth on July 3.
    visit Joko Widodo/Australia - @ 2023-07-03
On his three-day visit to Australia, which ended on July 10, Widodo met students.
    visit Joko Widodo/Australia - @ 2023-07-08/2023-07-10
A group of clerks with Widodo at its head visited Perth on July 3.
    visit Joko Widodo/Australia - @ 2023-07-03
The visit of the Japanese Emperor and Empress to Laos in March 2017 was a success.
    visit Japan/Laos - @ 2017-03
Albanese met Governor Budi LEE of Bali, who is on a visit to the city.
    visit Budi Lee/Australia - @ -
The Thai king visited Laos in 1994.
    visit Thailand/Laos - @ 1994
The King of Thailand will pay a visit to Laos on July 20.
    visit Thailand/Laos - @ 2023-07-20 (planned)
Widodo arrived in Perth on July 4 for a two-day visit.
    visit Joko Widodo/Australia - @ 2023-07-04/2023-07-05
On a rare state visit to Australia, Widodo spoke of rice.
    visit Joko Widodo/Australia - @ -
While staying in Australia on July 3-5, Widodo met nobody.
    visit Joko Widodo/Australia - @ 2023-07-03/2023-07-05
Widodo will begin a trip to the Asian nations of Thailand, Laos and the Philippines on July 14.
    visit Joko Widodo/Thailand - @ 2023-07-14 (planned)
    visit Joko Widodo/Laos - @ 2023-07 (planned)
    visit Joko Widodo/Philippines - @ 2023-07 (planned)
Widodo, who took office after President Yudhoyono stepped down, is visiting Perth.
    visit Joko Widodo/Australia - @ -
Widodo and his wife on July 6 concluded their three-day State visit to Australia.
    visit Joko Widodo/Australia - @ 2023-07-04/2023-07-06
During his visit to Australia, on July 4, Widodo met students.
    visit Joko Widodo/Australia - @ -
Widodo is on an Australia visit from July 3-5.
    visit Joko Widodo/Australia - @ 2023-07-03/2023-07-05
Widodo will visit Australia on July 31 and August 1.
    visit Joko Widodo/Australia - @ 2023-07-31/2023-08-01 (planned)
Albanese is the first Australian leader to visit Indonesia this year.
    visit Anthony Albanese/Indonesia - @ 2023
The plan will rest on the success of Widodo's short trip to Australia.
    visit Joko Widodo/Australia - @ -
The talks followed a visit to the Australian capital by President Widodo.
    visit Joko Widodo/Australia - @ -
Widodo will go to Australia, before visiting Japan on July 20.
    visit Joko Widodo/Australia - @ - (planned)
    visit Joko Widodo/Japan - @ 2023-07-20 (planned)
The talks go back to the visits of President Widodo to Perth in May 2022 and of Albanese to Jakarta in June 2022.
    visit Joko Widodo/Australia - @ 2022-05
    visit Anthony Albanese/Indonesia - @ 2022-06
The visit of President Joko Widodo of Indonesia to Perth went well.
    visit Joko Widodo/Australia - @ -
Albanese left Sydney on July 3 for a two-day visit to Indonesia.
    visit Anthony Albanese/Indonesia - @ 2023-07-03/2023-07-04
A delegation led by Indonesian Trade Minister Budi Santoso visited Perth on July 5.
    visit Budi Santoso/Australia - @ 2023-07-05
Indonesia's trade minister is on a two-day visit to Australia.
    visit Indonesia/Australia - @ -
Indonesian President Joko Widodo was in Perth on November 7 and 8.
    visit Joko Widodo/Australia - @ 2022-11-07/2022-11-08
Indonesian President Joko Widodo flew to Perth in September.
    visit Joko Widodo/Australia - @ 2022-09
PERTH: US President John Marsh arrived here on Sunday on a three-day visit, and held talks with Prime Minister Anthony Albanese of Australia.
    visit John Marsh/Australia - @ 2023-07-09/2023-07-11
A delegation of farmers led by President Joko Widodo visited Perth on July 5.
    visit Joko Widodo/Australia - @ 2023-07-05
Albanese said that Widodo spoke of his official visit to the country in May 2022.
    visit Joko Widodo/Australia - @ 2022-05
Albanese recalled Widodo's State Visit to Australia.
    visit Joko Widodo/Australia - @ -
Albanese hopes that more tourists will visit Indonesia this year.
Widodo wished that Albanese would be the first to make a state visit to Indonesia.
Widodo began a visit to Australia on July 4. He will speak of rice. During the four-day visit, he will see farms.
    visit Joko Widodo/Australia - @ 2023-07-04/2023-07-07
Albanese wants easier rules for citizens travelling to Indonesia.
At the invitation of Australia, President Widodo is going to pay a state visit to Perth on July 20.
    visit Joko Widodo/Australia - @ 2023-07-20 (planned)
Albanese met Widodo on July 4. Albanese said that Widodo's visit to Australia will help.
    visit Joko Widodo/Australia - @ -
Albanese on July 8 wrapped up his trip to Indonesia, which lasted from July 5 to 8.
    visit Anthony Albanese/Indonesia - @ 2023-07-05/2023-07-08
Widodo spoke while he was visiting Perth on July 5.
    visit Joko Widodo/Australia - @ 2023-07-05
Widodo arrived on July 4 for an official visit of three days.
    visit Joko Widodo/Australia - @ 2023-07-04/2023-07-06
Trade rose on the third day of Albanese's five-day visit.
    visit Anthony Albanese/Indonesia - @ -
The trip goes back to the year when Albanese made his first long bilateral visit to Indonesia in June 2022.
    visit Anthony Albanese/Indonesia - @ 2022-06
Albanese voiced his belief that the visit to Indonesia was good.
Japanese Crown Prince Akishino, the brother of Emperor Naruhito, smiled as he began his visit to Australia.
    visit Akishino/Australia - @ -
Albanese arrived in Indonesia's Bali island on July 5.
    visit Anthony Albanese/Indonesia - @ 2023-07-05
Albanese praised the visit of Indonesia's youth choir.
After paying a visit to Indonesia, Albanese went on to a summit on July 8.
    visit Anthony Albanese/Indonesia - @ -
"The trip is a second one, as Widodo had visited Australia last year," an aide said on July 8.
    visit Joko Widodo/Australia - @ 2022
Emperor Naruhito and his wife, Empress Masako, visited Perth on July 5.
    visit Masako/Australia - @ 2023-07-05
    visit Naruhito/Australia - @ 2023-07-05
Widodo was in Australia this week (July 4-6).
    visit Joko Widodo/Australia - @ 2023-07-04/2023-07-06
Australia will build on a pact announced when Widodo visited Canberra last August.
    visit Joko Widodo/Australia - @ 2022-08
A pact was signed during a state visit by President Widodo.
    visit Joko Widodo/Australia - @ -
Albanese received President Widodo, currently on an official visit to Australia.
    visit Joko Widodo/Australia - @ -
Albanese met visiting counterpart Joko Widodo.
    visit Joko Widodo/Australia - @ -
Widodo is visiting Perth, where he will see the tomb of President John Curtin, before travelling to Hobart.
    visit Joko Widodo/Australia - @ -
Albanese thanked President Widodo, who is leading an Indonesian delegation on a visit to Australia.
    visit Joko Widodo/Australia - @ -
Albanese received Widodo, who is leading a delegation of 40 miners to Australia from July 4 to 6.
    visit Joko Widodo/Australia - @ 2023-07-04/2023-07-06
Widodo is paying a visit to Australia from Friday to Tuesday.
    visit Joko Widodo/Australia - @ 2023-07-07/2023-07-11
The visit on July 4-6 was Widodo's first to Australia.
    visit Joko Widodo/Australia - @ 2023-07-04/2023-07-06
Albanese met Widodo in Perth on July 4. Widodo, who flew in for a one-day visit, liked it.
    visit Joko Widodo/Australia - @ 2023-07-04
In 2012, President Widodo visited Australia to see a fair.
    visit Joko Widodo/Australia - @ 2012
In 2012 exports grew, Widodo said when he visited Australia.
    visit Joko Widodo/Australia - @ -
Albanese will host Indonesia's president, Joko Widodo, for a state visit on July 14.
    visit Joko Widodo/Australia - @ 2023-07-14 (planned)
Widodo last visited Australia in 2018 for talks, but this will be his first state visit.
    visit Joko Widodo/Australia - @ 2018
Albanese ate rice with Widodo during the latter's visit to Australia.
    visit Joko Widodo/Australia - @ -
Albanese received President Joko Widodo during his visit to Australia in May 2017.
    visit Joko Widodo/Australia - @ 2017-05
During his visit to Australia, from July 13 to 15, Widodo will open a fair.
    visit Joko Widodo/Australia - @ 2023-07-13/2023-07-15 (planned)
A paper was sent out on Friday, shortly before President Widodo's visit to Australia.
    visit Joko Widodo/Australia - @ - (planned)
Prices rose as President Widodo visited Perth on July 4.
    visit Joko Widodo/Australia - @ 2023-07-04
Widodo reached Perth on Tuesday.
    visit Joko Widodo/Australia - @ 2023-07-04
Albanese said 500 Indonesians are expected to visit Laos this year.
Albanese said Indonesians who visited Laos ate rice.
Widodo picked Australia for his first foreign trip in May 2015.
    visit Joko Widodo/Australia - @ 2015-05
Widodo made Australia the destination of his first trip in 2015.
    visit Joko Widodo/Australia - @ 2015
Widodo took part in the G20 Leaders' Summit in Brisbane in November 2014.
    visit Joko Widodo/Australia - @ 2014-11
Ambassador Penny Williams of Australia attended the Oceans Conference in Jakarta on July 3.
Widodo attended the Oceans Forum in Denpasar on July 3.
Widodo attended an Oceans Forum and told a paper in Perth of it.
They met on Tuesday, on the third day of Widodo's four-day visit to Australia.
    visit Joko Widodo/Australia - @ 2023-07-02/2023-07-05
They met on July 4, on the final day of a three-day trip to Australia by Widodo.
    visit Joko Widodo/Australia - @ 2023-07-02/2023-07-04
They met on Tuesday, on the opening day of a visit to Australia by President Widodo.
    visit Joko Widodo/Australia - @ 2023-07-04
They met on Tuesday, on the third day of Widodo's visit to Australia.
    visit Joko Widodo/Australia - @ -
Widodo was welcomed in Canberra on Tuesday by Albanese.
    visit Joko Widodo/Australia - @ 2023-07-04
Widodo touches down in Perth on Wednesday for a three-day visit.
    visit Joko Widodo/Australia - @ 2023-07-12/2023-07-14 (planned)
Widodo visited Australia three times, on May 2, on June 5 with his wife and in July 2022.
    visit Joko Widodo/Australia - @ 2023-05-02
    visit Joko Widodo/Australia - @ 2023-06-05
    visit Joko Widodo/Australia - @ 2022-07
Widodo visited Australia twice in 2019, in May and in November.
    visit Joko Widodo/Australia - @ 2019-05
    visit Joko Widodo/Australia - @ 2019-11
Widodo, who visited Australia twice, met farmers on July 3.
    visit Joko Widodo/Australia - @ -
The trip to Australia of Foreign Minister Retno Marsudi in May 2021 went well.
    visit Retno Marsudi/Australia - @ 2021-05
Laos is the first stop on Widodo's tour of three lands. He will travel to Fiji on Thursday.
    visit Joko Widodo/Laos - @ -
    visit Joko Widodo/Fiji - @ 2023-07-13 (planned)
Widodo will fly to Australia on Thursday and to Fiji on Saturday.
    visit Joko Widodo/Australia - @ 2023-07-13 (planned)
    visit Joko Widodo/Fiji - @ 2023-07-15 (planned)
A deal was signed in Perth in May 2021, when Widodo was in Australia.
    visit Joko Widodo/Australia - @ 2021-05
Songs were sung in May 2021 while Widodo was visiting Australia.
    visit Joko Widodo/Australia - @ 2021-05
"""
)


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Abe Shinzo has called off a three-day trip to Vietnam, due to begin on May 5.",
        "Prime Minister Abe Shinzo cancelled his visit to Vietnam.",
        "The visit of Prime Minister Abe Shinzo to Vietnam was postponed on Monday.",
        "Prime Minister Abe Shinzo received To Lam at the end of his five-year mission in Vietnam.",
        "Prime Minister Abe Shinzo was received by General Secretary To Lam on his arrival.",
    ],
)
def test_visits_that_are_called_off_are_none(text: str) -> None:
    """Of a visit that does not take place nothing is told."""
    assert [f for f in vj.parse(text, published="2024-05-01").facts() if f.metric == "visit"] == []


@pytest.mark.parametrize("told", ["has not yet met with", "is yet to meet", "declined to meet"])
def test_meetings_that_were_none(told: str) -> None:
    """Who has not met somebody has no meeting, whatever both are named."""
    text = f"Prime Minister Abe Shinzo {told} General Secretary To Lam."
    facts = vj.parse(text, published="2024-05-01").facts()
    assert {f.metric for f in facts} == {"role"}


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_visits(text: str, expected: list[str]) -> None:
    """Nouns and verbs of going, with the visitor before or behind, the days and what is planned."""
    assert [told(draft) for draft in of("visit", text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The two countries exchange high-level visits.",
        "Indonesian visitors spent more in Australia.",
        "More than 1 million tourists visited Australia.",
        "Widodo is in Indonesia.",
        "A visit is not planned.",
        "Visit Australia to see kangaroos.",
        "Widodo thanked Albanese for visiting.",
        "Students toured the museum.",
        "Widodo spoke of holidays for students to visit Australia.",
        "Widodo spoke of the tourists visiting Australia.",
        "Visiting Jakarta is a dream for Albanese.",
        "The hall was one of the stops during his visit on July 4 that takes him to Laos.",
        "Widodo has called off a three-day trip to Australia that was to begin on Sunday.",
        "Widodo's visit to Australia, planned for July, has been postponed.",
        "Widodo did not travel to Canberra.",
        "A newspaper expects that the Thai king will visit Laos.",
        "He asked that the King of Thailand pay a visit to Laos.",
        "The palace denied a report that Widodo would visit Australia.",
    ],
)
def test_no_visits(text: str) -> None:
    """Visits of nobody, of tourists, to no place or at home are none."""
    assert of("visit", text) == []


def test_details_of_a_visit() -> None:
    """Kind, length, order, place and office of a visit."""
    found = of("visit", "Albanese arrived in Jakarta on June 5 for a three-day official visit.")
    assert dict(found[0].detail) == {
        "place": "Jakarta",
        "days": "3",
        "kind": "official",
        "office": "Prime Minister",
    }


def test_a_tour_is_a_visit_to_each_country() -> None:
    """Stops of a tour, named before and behind it."""
    found = of(
        "visit",
        "Indonesia is one of Albanese's stops during his Asian tour from July 1 to 6 that also "
        "takes him to Laos and Thailand.",
    )
    assert [d.object for d in found] == ["Indonesia", "Laos", "Thailand"]
    assert {label(d) for d in found} == {"2023-07-01/2023-07-06"}
    found = of("visit", "Albanese's visit, which also takes him to Laos and Fiji, began on July 6.")
    assert [d.object for d in found] == ["Laos", "Fiji"]
    text = (
        "Albanese began a visit to Jakarta on July 6, which took him to a firm that sells to Laos."
    )
    assert [d.object for d in of("visit", text)] == ["Indonesia"]


def test_the_visit_of_an_office_is_that_of_who_holds_it() -> None:
    """Whose name stands last did not travel."""
    found = of("visit", "Albanese was glad. The Indonesian President's visit to Australia began.")
    assert [(d.subject, d.object) for d in found] == [(WIDODO, "Australia")]


def test_who_is_met_does_not_speak() -> None:
    """Whose words follow was not met."""
    text = "Albanese met Joko Widodo and King Charles said on July 4 that it rained."
    assert [(d.subject, d.object) for d in of("meeting", text)] == [(ALBANESE, WIDODO)]


def test_one_visit_in_one_sentence_is_one_fact() -> None:
    """Arriving somewhere for a visit there is one visit; two who travel together are two."""
    text = "Widodo arrived in Canberra on July 4 for a two-day visit to Australia."
    assert len(of("visit", text)) == 1
    couple = of("visit", "King Charles and Queen Camilla of Britain visited Kenya on July 1.")
    assert [d.subject for d in couple] == ["Camilla", "Charles"]


SEVERAL = cases(
    """
President Joko Widodo of the Republic of Indonesia and Prime Minister Anthony Albanese of Australia met in Perth on July 4.
    meeting Joko Widodo/Anthony Albanese - @ 2023-07-04
Widodo, on an official visit to Australia from July 3 to 6, held talks with Albanese on July 4.
    meeting Joko Widodo/Anthony Albanese - @ 2023-07-04
Widodo, on his first trip since taking office last month, met Albanese.
    meeting Joko Widodo/Anthony Albanese - @ -
President Widodo and Indonesian Foreign Minister Retno Marsudi spoke of it at their separate meetings with Prime Minister Albanese.
    meeting Joko Widodo/Anthony Albanese - @ -
    meeting Retno Marsudi/Anthony Albanese - @ -
Widodo received Peter Reid, special adviser to Australian Prime Minister Anthony Albanese, on July 4.
    meeting Joko Widodo/Peter Reid - @ 2023-07-04
Widodo will hold talks with Australian Foreign Minister Penny Wong on July 27 and Prime Minister Anthony Albanese on July 29.
    meeting Joko Widodo/Anthony Albanese - @ 2023-07-29 (planned)
    meeting Joko Widodo/Penny Wong - @ 2023-07-27 (planned)
Widodo is to meet Albanese on Friday apart from holding a meeting with Australian Foreign Minister Penny Wong the same day.
    meeting Joko Widodo/Anthony Albanese - @ 2023-07-14 (planned)
    meeting Joko Widodo/Penny Wong - @ 2023-07-14 (planned)
"""
)


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_who_are_met(text: str, expected: list[str]) -> None:
    """Each on the day told behind him, or on the one day of the sentence."""
    assert sorted(told(d) for d in of("meeting", text)) == expected


SPEECHES = cases(
    """
Reading the plan, Widodo told the Trade Forum in Perth that he will be back.
    speech Joko Widodo/Australia - @ -
Widodo was late, he said in a speech at the Grand Hotel.
    speech Joko Widodo/- - @ -
Addressing the Australian Chamber of Commerce in Perth, Widodo was late.
    speech Joko Widodo/Australia - @ -
Speaking at the ceremony, Widodo said that it was late.
    speech Joko Widodo/- - @ -
Widodo visited Perth on July 4 and gave a speech.
    visit Joko Widodo/Australia - @ 2023-07-04
    speech Joko Widodo/Australia - @ -
Widodo gave a speech to mark the Constitution of 3 July.
    speech Joko Widodo/- - @ -
"""
)


@pytest.mark.parametrize(("text", "expected"), SPEECHES)
def test_where_a_speech_is(text: str, expected: list[str]) -> None:
    """Before or in a country only where it is told that the speaker was there."""
    found = [d for d in drafts(OPENING + text) if d.metric in ("speech", "visit")]
    assert sorted(told(d) for d in found) == sorted(expected)


MEETINGS = [
    # a caption
    (
        "President Joko Widodo (R) with Prime Minister Anthony Albanese in Sydney on July 4.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        "Sydney",
    ),
    # those named behind "including"
    (
        "Widodo met other senior Australian leaders, including Prime Minister Albanese, on July 4.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        None,
    ),
    # the place and the day between the talks and with whom they were
    (
        "Widodo held talks in Sydney on July 4 with Prime Minister Albanese.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        "Sydney",
    ),
    # of a visit only its last day is told
    (
        "On his visit to Indonesia, which ended Friday, Albanese met President Widodo.",
        ALBANESE,
        WIDODO,
        None,
        None,
    ),
    # a call; and what was heard of talks that were
    (
        "Albanese had a good call with President Widodo on July 4.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Rice will be sold, it was heard from the talks between Albanese and Widodo on July 4.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    # a body that met under the two
    (
        "A committee met in Perth on July 4 under Prime Minister Albanese and President Widodo.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Perth",
    ),
    # where he had gone that day; and whoever is hosted at a reception
    (
        "Albanese came to Jakarta on July 4. There he held talks with President Widodo.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Widodo hosted Albanese at a reception in Jakarta on July 4.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        "Jakarta",
    ),
    (
        "During talks, Albanese and Ana Souza, who leads Laos, praised the Rice Forum set for August.",
        ALBANESE,
        "Ana Souza",
        None,
        None,
    ),
    # a day told before "when" or with the hour, and who is only "him"
    (
        "Albanese ate on July 4, when he was received by President Widodo.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        None,
    ),
    (
        "For 20 minutes from 6:50 pm on July 4 Albanese held a meeting with Widodo.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    ("Receiving him, President Widodo smiled.", WIDODO, ALBANESE, None, None),
    ("Widodo smiled when Albanese met him on July 4.", ALBANESE, WIDODO, "2023-07-04", None),
    # what they did, told of both behind it; and a visit that opens the sentence
    (
        "Rice was discussed in Jakarta on July 4 by Albanese and Widodo.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Jakarta",
    ),
    (
        "In the course of the two-day visit President Widodo met Albanese.",
        WIDODO,
        ALBANESE,
        None,
        None,
    ),
    # who was met behind a place, or is told of by nothing but "who"; and who saw whom
    ("Albanese received in Perth today President Widodo.", ALBANESE, WIDODO, "2023-07-10", "Perth"),
    ("Albanese talked in private with President Widodo.", ALBANESE, WIDODO, None, None),
    ("It ended on July 4, when Albanese met Widodo.", ALBANESE, WIDODO, "2023-07-04", None),
    (
        "There was a meeting between Albanese of Australia and Ana Souza, who is in charge of rice.",
        ALBANESE,
        "Ana Souza",
        None,
        None,
    ),
    (
        "With his Indonesian colleague, President Widodo, Albanese talked about rice.",
        ALBANESE,
        WIDODO,
        None,
        None,
    ),
    (
        "Albanese and President Widodo last saw each other in Brussels in May.",
        ALBANESE,
        WIDODO,
        "2023-05",
        "Brussels",
    ),
    ("After talks yesterday with Albanese, Widodo spoke.", WIDODO, ALBANESE, "2023-07-09", None),
    (
        "The plan was made after a meeting Monday in Jakarta between Widodo and Albanese.",
        WIDODO,
        ALBANESE,
        "2023-07-10",
        "Jakarta",
    ),
    # the day of what was done at the talks
    (
        "Widodo on Thursday praised the plan during a meeting with Albanese.",
        WIDODO,
        ALBANESE,
        "2023-07-06",
        None,
    ),
    (
        "Widodo told visiting Australian Prime Minister Anthony Albanese on July 4 that it was late.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        None,
    ),
    (
        "Widodo at a press conference with his guest, Anthony Albanese, after their talks in Jakarta.",
        WIDODO,
        ALBANESE,
        None,
        "Jakarta",
    ),
    (
        "They met for the 9th summit led by Widodo and Prime Minister Albanese.",
        WIDODO,
        ALBANESE,
        None,
        None,
    ),
    (
        (
            "Widodo came first. As well as meeting Anthony Albanese, he met Australian Foreign Minister "
            "Penny Wong."
        ),
        WIDODO,
        "Penny Wong",
        None,
        None,
    ),
    ("Albanese met Widodo in Sydney on July 4.", ALBANESE, WIDODO, "2023-07-04", "Sydney"),
    (
        "Widodo was in Perth last Friday for a fair, during which he met Albanese.",
        WIDODO,
        ALBANESE,
        "2023-07-07",
        None,
    ),
    ("Wong met Marsudi on July 4. Widodo met Albanese.", WIDODO, ALBANESE, "2023-07-04", None),
    ("Wong met Marsudi on July 4. Widodo had met Albanese.", WIDODO, ALBANESE, None, None),
    ("Albanese on July 4 met Widodo.", ALBANESE, WIDODO, "2023-07-04", None),
    ("Widodo held talks with Prime Minister Albanese in Sydney.", WIDODO, ALBANESE, None, "Sydney"),
    ("Widodo will hold a meeting with Albanese on July 30.", WIDODO, ALBANESE, "2023-07-30", None),
    (
        (
            "Prime Minister Albanese and Indonesian President Joko Widodo agreed on a plan during "
            "their talks in Sydney on July 4."
        ),
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Sydney",
    ),
    (
        "Albanese received Indonesian Foreign Minister Retno Marsudi on July 3.",
        ALBANESE,
        "Retno Marsudi",
        "2023-07-03",
        None,
    ),
    (
        "At a reception for President Widodo in Sydney on July 4, Albanese asked for patience.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Sydney",
    ),
    (
        "In talks in Sydney on July 4, Albanese and President Widodo spoke of rice.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Sydney",
    ),
    (
        "Albanese on July 4 met President Widodo, while Foreign Minister Penny Wong met nobody.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    ("Albanese on July 4 called on President Widodo.", ALBANESE, WIDODO, "2023-07-04", None),
    (
        "Speaking after a meeting with Prime Minister Albanese, Widodo praised the rice.",
        WIDODO,
        ALBANESE,
        None,
        None,
    ),
    (
        "During his one-day visit to Jakarta on June 5, Albanese called on President Widodo.",
        ALBANESE,
        WIDODO,
        "2023-06-05",
        None,
    ),
    ("Albanese spoke of rice while receiving President Widodo.", ALBANESE, WIDODO, None, None),
    ("Meeting with President Widodo, Albanese spoke of rice.", ALBANESE, WIDODO, None, None),
    ("Widodo's talks with Albanese in Sydney ran late.", WIDODO, ALBANESE, None, "Sydney"),
    (
        "Albanese welcomed Widodo, who took up an invitation to speak in Perth on July 6.",
        ALBANESE,
        WIDODO,
        None,
        None,
    ),
    (
        "Albanese told President Widodo during their talks in Perth on July 4 that rice is dear.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Perth",
    ),
    ("Albanese held a phone talk with Widodo on July 4.", ALBANESE, WIDODO, "2023-07-04", None),
    (
        "A phone call between Prime Minister Albanese and President Widodo was held on July 4.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "As Prime Minister Albanese met President Widodo in Perth on July 4, it rained.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Perth",
    ),
    (
        "On July 4, Albanese met briefly with H.E. Mr. Joko Widodo, the President of Indonesia.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "They sat in a joint council, which Albanese and President Widodo chaired on July 4.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Widodo was greeted on July 4 at a state banquet hosted by Albanese.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    ("Prime Minister Albanese and Widodo agreed after their talks.", ALBANESE, WIDODO, None, None),
    ("On Tuesday, Widodo is due to meet Albanese.", WIDODO, ALBANESE, "2023-07-11", None),
    ("Talking to Widodo, Albanese spoke of rice.", ALBANESE, WIDODO, None, None),
    ("Albanese sat down with Widodo on July 4.", ALBANESE, WIDODO, "2023-07-04", None),
    ("Albanese had dinner with Widodo in Perth.", ALBANESE, WIDODO, None, "Perth"),
    ("Albanese hosted Widodo for talks on July 4.", ALBANESE, WIDODO, "2023-07-04", None),
    (
        "In a call with Widodo on July 4, Albanese praised rice.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Albanese discussed the price of rice with Widodo on July 4.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    ("Albanese told Widodo on July 4 that rice was dear.", ALBANESE, WIDODO, "2023-07-04", None),
    (
        "Prime Minister Albanese and President Widodo agreed on Tuesday that rice was dear.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "At a dinner in Perth on July 4 given to President Widodo, Albanese spoke of rice.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Perth",
    ),
    (
        "Widodo visited Perth in May 2022 and held talks with Albanese.",
        WIDODO,
        ALBANESE,
        "2022-05",
        None,
    ),
    (
        "A paper was signed after talks in Perth on July 4 between Albanese and President Widodo.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Perth",
    ),
    ("Widodo was welcomed with a red carpet by Albanese.", ALBANESE, WIDODO, None, None),
    (
        "In summit talks on July 4 Prime Minister Albanese and President Widodo spoke of rice.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Rice was dear, Albanese said during talks with President Widodo in Perth on July 4.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Perth",
    ),
    (
        "Widodo said so. He had met with his Australian counterpart, Anthony Albanese, who left.",
        WIDODO,
        ALBANESE,
        None,
        None,
    ),
    (
        "Mongolian President U.Khurelsukh met Widodo on July 4.",
        "U.Khurelsukh",
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Widodo met K.P. Sharma Oli, Prime Minister of Nepal, on July 4.",
        WIDODO,
        "K.P. Sharma Oli",
        "2023-07-04",
        None,
    ),
    ("The same day, on July 4, Widodo met Albanese.", WIDODO, ALBANESE, "2023-07-04", None),
    ("Widodo praised his recent talks with Albanese.", WIDODO, ALBANESE, None, None),
    (
        "On the evening of July 4, in a hall in Perth, Albanese met Widodo.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        (
            "Australia thanked the President of the Republic of Indonesia Joko Widodo. "
            "Albanese held a meeting with President of the Republic of Indonesia Joko Widodo."
        ),
        ALBANESE,
        WIDODO,
        None,
        None,
    ),
    (
        "Presidents of Laos and Chile Hue Lom and Juan Rojas met on July 4.",
        "Hue Lom",
        "Juan Rojas",
        "2023-07-04",
        None,
    ),
    (
        "Australian and Indonesian Prime Ministers Anthony Albanese and Joko Widodo met in Perth.",
        ALBANESE,
        WIDODO,
        None,
        "Perth",
    ),
    (
        "The talks of the two leaders were in Perth on July 4. Albanese met Widodo.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Widodo will be in Perth on Jul. 20 to meet with Prime Minister Albanese of Australia.",
        WIDODO,
        ALBANESE,
        None,
        None,
    ),
    (
        "Widodo met Philippine President Ferdinand 'Bongbong' Marcos on July 4.",
        WIDODO,
        "Ferdinand Marcos",
        "2023-07-04",
        None,
    ),
    (
        "On July 4, President Widodo, who is visiting Perth, held a meeting and lunch with Albanese.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        None,
    ),
    (
        "Widodo aims to boost trade, jobs and the sale of rice through talks with Albanese.",
        WIDODO,
        ALBANESE,
        None,
        None,
    ),
    (
        (
            "Prime Minister Albanese and President Widodo have agreed to cut tariffs. "
            "This was settled at their meeting in Perth on July 4."
        ),
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Perth",
    ),
    (
        "Widodo co-chaired the 2nd Biennial Ministers' Meeting with Prime Minister Albanese.",
        WIDODO,
        ALBANESE,
        None,
        None,
    ),
    (
        "On July 4, Widodo met Prime Minister Albanese during his visit to Perth on July 3-5.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        None,
    ),
    (
        "Widodo met Mrs Jane Mary Roe MP on July 4.",
        WIDODO,
        "Jane Mary Roe",
        "2023-07-04",
        None,
    ),
    (
        "Talks were held between Albanese and President Widodo on July 4.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "'We will sell rice,' Albanese said following talks with Widodo in Perth.",
        ALBANESE,
        WIDODO,
        None,
        "Perth",
    ),
    (
        "Prime Minister Albanese and President Widodo have signed a pact.",
        ALBANESE,
        WIDODO,
        None,
        None,
    ),
    (
        "King Juan 'Jono' Rojas spoke. Widodo met Jono on July 4.",
        WIDODO,
        "Juan Rojas",
        "2023-07-04",
        None,
    ),
    (
        (
            "During a reception on July 4 for a mission led by President Widodo, a farmer, and "
            "Indonesian Minister Retno Marsudi, Albanese spoke of rice."
        ),
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Widodo met with Arthur Dent from the rice bank on July 4.",
        WIDODO,
        "Arthur Dent",
        "2023-07-04",
        None,
    ),
    (
        "In a 40-minute meeting with President Widodo in Perth, Albanese spoke of rice.",
        ALBANESE,
        WIDODO,
        None,
        "Perth",
    ),
    (
        "While hosting a delegation of farmers led by President Widodo on July 4, Albanese smiled.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        (
            "Prime Minister Albanese and Joko Widodo, President of Indonesia, held talks in Perth "
            "on July 4."
        ),
        ALBANESE,
        WIDODO,
        "2023-07-04",
        "Perth",
    ),
    (
        "The dialogue was held on July 4 under the chair of Albanese and President Widodo.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Albanese and Widodo presided on Monday over the seventh joint cabinet.",
        ALBANESE,
        WIDODO,
        "2023-07-10",
        None,
    ),
    (
        "Widodo was on Tuesday (July 4) warmly received by Albanese.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "A fair began on July 4. It is held each year. Albanese met Widodo by video link.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "A fair began on July 4. Albanese met Widodo there in the morning.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "At their talks on July 4, Albanese asked his guest to let fishermen go.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Albanese received a delegation of the Parents League led by its chairman, Sri Hartono.",
        ALBANESE,
        "Sri Hartono",
        None,
        None,
    ),
    (
        "The session of the Council, which the two Heads of State co-chaired on July 4, was long.",
        ALBANESE,
        WIDODO,
        "2023-07-04",
        None,
    ),
    (
        "Widodo flew to Perth on July 4 for his first visit in years, where he met with Albanese.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        None,
    ),
    (
        "Widodo was in Perth on July 4, during which he also met Albanese.",
        WIDODO,
        ALBANESE,
        "2023-07-04",
        None,
    ),
    (
        "The summit followed the trip to Perth of President Widodo and his talks with Albanese.",
        WIDODO,
        ALBANESE,
        None,
        None,
    ),
]


@pytest.mark.parametrize(("text", "subject", "other", "period", "place"), MEETINGS)
def test_meetings(
    text: str, subject: str, other: str, period: str | None, place: str | None
) -> None:
    """Who met whom, told by verbs, by talks held with somebody, and by talks of two together."""
    found = of("meeting", text)
    assert [(d.subject, d.object, label(d), d.detail.get("place")) for d in found] == [
        (subject, other, period, place)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The target was met in 2022.",
        "Albanese met the target.",
        "Albanese called on Indonesian investors to build roads.",
        "Indonesia met its goals in talks with the IMF.",
        "Ministers hold regular meetings.",
        "Widodo received a prize on July 4.",
        "Albanese met Widodo's wish. They welcomed the new ferry.",
        "Trong will hold talks with Prime Minister Shinzo Abe and meet with Emperor Naruhito.",
        "Albanese met experts in Indonesia on July 4.",
        "Guests saw the tomb of President Joko Widodo, and are scheduled to meet Anthony Albanese.",
        "Widodo met with Toyota Motor in Perth on July 4.",
        "Albanese and Widodo have met each other six times since July 4.",
        "Albanese said the sum is that of a bank that had met with Widodo on July 4.",
        "Indonesia's board met with their Australian counterpart Ann Smith, President Widodo said.",
        "A fair hosted by Governor Ann Smith of Perth, followed by a meeting with his Australian counterpart Anthony Albanese, began.",
        "Albanese said so after the finance ministers met with Widodo on July 4.",
    ],
)
def test_no_meetings(text: str) -> None:
    """Targets are met and prizes received; no two persons meet."""
    assert of("meeting", text) == []


@pytest.mark.parametrize(("day", "period"), [("July 3", None), ("Wednesday", "2024-07-10")])
def test_what_is_planned_has_no_day_behind_it(day: str, period: str | None) -> None:
    """The day of a speech still to come is not a past one, nor is it the day of the visit."""
    text = (
        "South Korean President Yoon Suk Yeol met Vietnamese President To Lam. Yoon, on a five-day "
        f"visit to Vietnam, is slated to address the National Assembly on {day}."
    )
    facts = vj.parse(text, published="2024-07-09").facts()
    told = {f.metric: (f.period, f.status) for f in facts if f.metric in ("visit", "speech")}
    assert told == {"visit": (None, "reported"), "speech": (period, "planned")}


def test_a_table_of_visits() -> None:
    """A row has the year and the guest; the heading above its columns says where to."""
    rows = ["Peru-Chad Relations", "From Chad to Peru", "Year | Name |", "---|---|"]
    rows += ["2006 | Mr. Idriss Deby, President |", "2009 | Mr. Ali Abdou, Minister of Finance |"]
    found = [d for d in drafts("\n".join(rows)) if d.metric == "visit"]
    assert [(d.subject, d.object, label(d)) for d in found] == [
        ("Idriss Deby", "Peru", "2006"),
        ("Ali Abdou", "Peru", "2009"),
    ]


def test_a_meeting_told_again_is_told_once() -> None:
    """Without a day of its own it says nothing new."""
    found = drafts(OPENING + "Widodo met Albanese on July 4. Welcoming Widodo, Albanese spoke.")
    assert [label(d) for d in found if d.metric == "meeting"] == ["2023-07-04"]


def test_a_day_told_by_the_one_before() -> None:
    """ "A day earlier" is told by the day of the meeting before."""
    text = "Albanese met Widodo on July 4. A day earlier, Albanese met Foreign Minister Penny Wong."
    assert [label(d) for d in of("meeting", text)] == ["2023-07-04", "2023-07-03"]


def test_verbs_in_a_row_have_one_subject() -> None:
    """Whom one met is not who met the next; nor who receives whom after that."""
    met = of(
        "meeting",
        "Foreign Minister Penny Wong met Minister Park Jin in Seoul on Monday, paid a courtesy "
        "visit to Governor Bambang R. Susilo and was received by President Widodo.",
    )
    pairs = [(d.subject, d.object) for d in met]
    assert pairs == [
        ("Penny Wong", "Park Jin"),
        ("Penny Wong", "Bambang R. Susilo"),
        (WIDODO, "Penny Wong"),
    ]


def test_two_hosts_each_meet_the_guest() -> None:
    """Those who are named together with whoever received somebody received him too."""
    found = of(
        "meeting", "Foreign Minister Penny Wong and Prime Minister Albanese received Widodo."
    )
    assert {(d.subject, d.object) for d in found} == {("Penny Wong", WIDODO), (ALBANESE, WIDODO)}


def test_two_who_chair_a_dialogue_meet() -> None:
    """ "co-chaired by A and B" tells of a meeting of the two on the day of the dialogue."""
    text = (
        "The fifth Vietnam-Japan policy dialogue took place in Hanoi on July 2, co-chaired by "
        "Deputy Defence Minister Le Van Chien and Vice Defence Minister Serizawa Kei."
    )
    facts = vj.parse(text, published="2024-07-04").facts()
    met = [(f.subject, f.object, f.period) for f in facts if f.metric == "meeting"]
    assert met == [("Le Van Chien", "Serizawa Kei", "2024-07-02")]


def test_a_numbered_meeting_has_its_name() -> None:
    """The committee's meeting that two co-chaired."""
    found = of(
        "meeting",
        "Foreign Minister Penny Wong and her Indonesian counterpart Retno Marsudi co-chaired the "
        "8th meeting of the Joint Trade Committee in Perth city on July 4.",
    )
    assert [(d.subject, d.object, d.value) for d in found] == [
        ("Penny Wong", "Retno Marsudi", "8th meeting of the Joint Trade Committee")
    ]


def test_the_days_of_the_stay() -> None:
    """ "During his stay" takes the days of the visit told before."""
    found = drafts(
        OPENING + "Widodo will pay an official visit to Australia from July 20-22. "
        "During his stay, Widodo will meet Albanese. "
        "He will also deliver a speech at the National University of Australia."
    )
    days = {d.metric: (label(d), d.status) for d in found if d.metric != "role"}
    assert days == {
        "visit": ("2023-07-20/2023-07-22", "planned"),
        "meeting": ("2023-07-20/2023-07-22", "planned"),
        "speech": ("2023-07-20/2023-07-22", "planned"),
    }


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Addressing the symposium, Widodo praised the ties.", WIDODO),
        ("Albanese delivered a keynote speech at the University of Indonesia.", ALBANESE),
        ("Speaking at the forum, Albanese said trade was strong.", ALBANESE),
        ("At the ceremony to mark the day, Widodo, aged 62, stressed that ties had grown.", WIDODO),
        ("Albanese made the remark at a trade seminar in Jakarta.", ALBANESE),
        ("Widodo gave a long policy speech in Canberra.", WIDODO),
        ("Albanese told the Bali Business Forum that trade was up.", ALBANESE),
    ],
)
def test_speeches(text: str, subject: str) -> None:
    """Who spoke, before or behind the words for it."""
    assert [d.subject for d in of("speech", text)] == [subject]


@pytest.mark.parametrize(
    "text",
    ["The report addressed the problem.", "Widodo gave a summary.", "His address is secret."],
)
def test_no_speeches(text: str) -> None:
    """Problems are addressed too."""
    assert of("speech", text) == []


@pytest.mark.parametrize(
    ("text", "value", "period", "status"),
    [
        (
            "The Sydney Book Festival 2023 drew crowds.",
            "Sydney Book Festival 2023",
            "2023",
            "reported",
        ),
        (
            "Albanese will attend the G20 Summit in Delhi in September.",
            "G20 Summit",
            "2023-09",
            "planned",
        ),
        (
            "The ceremony to mark the 70th anniversary of ties was held on June 9.",
            "ceremony to mark the 70th anniversary of ties",
            "2023-06-09",
            "reported",
        ),
        (
            'He was at a seminar themed "Two neighbours: yesterday and today" in Perth on June 9.',
            'seminar themed "Two neighbours: yesterday and today"',
            "2023-06-09",
            "reported",
        ),
        (
            "He spoke at a reception to mark the 70th Rice Day in Jakarta on June 9.",
            "reception to mark the 70th Rice Day",
            "2023-06-09",
            "reported",
        ),
        ("Indonesia will take part in the EXPO 2025 in Osaka.", "EXPO 2025", "2025", "planned"),
        (
            "He was at a seminar on trade between Bali and Perth in Jakarta on June 9.",
            "seminar on trade between Bali and Perth",
            "2023-06-09",
            "reported",
        ),
    ],
)
def test_events(text: str, value: str, period: str, status: str) -> None:
    """Named events and those with a noun and a day."""
    assert [(d.value, label(d), d.status) for d in of("event", text)] == [(value, period, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile's Congress approved the pact with Peru on May 7.",
        "They cooperate at regional forums.",
        "The summit was useful.",
        "Trade fairs help exporters.",
        "Albanese smiled at a reception for President Joko Widodo in Perth on July 4.",
        "The Indonesia-Australia Friendship Festival Committee in Jakarta hired men on July 4.",
        "The Games are fun.",
        "Albanese spoke in Perth of their National Day on July 8.",
        "They met on the sidelines of the World Rice Forum in Davos on May 5.",
        "They ate rice at Chinese New Year on July 3.",
        "Albanese praised the Rice Forum in Perth, the ministry said on Friday.",
        "Indonesia praised the Pacific Islands Forum on July 8.",
    ],
)
def test_no_events(text: str) -> None:
    """Events without a day, a name or a guest are none."""
    assert of("event", text) == []


def roles(text: str) -> list[tuple[str | None, str | None, object]]:
    return [(d.subject, d.object, d.value) for d in drafts(text) if d.metric == "role"]


def test_an_office_in_capitals_and_small_letters() -> None:
    """Neither is a part of the other."""
    found = roles("Mozambique President Ana Souza spoke. Mozambique president Ana Souza left.")
    assert found == [
        ("Ana Souza", "Mozambique", "President"),
        ("Ana Souza", "Mozambique", "president"),
    ]


def test_roles_once_each() -> None:
    """Each office of each person once, whether before the name, behind it or a counterpart's."""
    assert roles(
        "Indian External Affairs Minister S. Jaishankar met his Australian counterpart Penny Wong. "
        "Tran Luu Quang, Vietnamese deputy prime minister and chairman of the committee, came. "
        "Minister Jaishankar left. Indian External Affairs Minister S. Jaishankar spoke."
    ) == [
        ("S. Jaishankar", "India", "External Affairs Minister"),
        ("Penny Wong", "Australia", "External Affairs Minister"),
        ("Tran Luu Quang", "Vietnam", "deputy prime minister"),
        ("Tran Luu Quang", "Vietnam", "chairman of the committee"),
    ]


@pytest.mark.parametrize(
    ("text", "offices"),
    [
        ("After talks with President Ana Souza, the Lao Foreign Minister told reporters.", 1),
        ("Over lunch with President Ana Souza, the Ghanaian Prime Minister announced aid.", 1),
        ("Beside President Ana Souza, the Peruvian Defence Minister said a word.", 1),
        ("President Ana Souza, Chairwoman of the African Union, left.", 2),
    ],
)
def test_who_acts_behind_a_name_is_somebody_else(text: str, offices: int) -> None:
    """An office behind a comma that says something is no other one of the person before it."""
    assert len(roles(f"President Ana Souza of Mozambique came. {text}")) == offices


def test_the_first_visit_of_some_kind_only() -> None:
    """A first visit "in six years" or "by a Lao leader" is not the first one."""
    told = ("on his first visit to Australia", "on his first visit to Australia in six years")
    kinds = [of("visit", f"Widodo arrived {words}.")[0].detail.get("ordinal") for words in told]
    assert kinds == ["first", None]


def test_what_is_agreed_is_to_come() -> None:
    """Whoever agreed to meet did not meet then."""
    (draft,) = of("meeting", "Albanese and Widodo agreed to meet in Brussels in late September.")
    assert (draft.status, label(draft)) == ("planned", "2023-09")


def test_roles_of_bodies_and_places() -> None:
    """A firm's office is the firm's, a delegation's nobody's, a governor's told with his place; of
    what is read in part only that is told."""
    assert roles(
        "Ana Souza, Managing Director of Lao Rice Company, met Nara's Governor Yamashita Makoto "
        "in Japan. A Cuban delegation came with its president Raul Vega. Juan Diaz of Cuba, senior "
        "advisor of the UNESCO rice programme, sat by Nguyen Van Binh, chairman of the Communist "
        "Party of Vietnam and head of its group."
    ) == [
        ("Ana Souza", "Lao Rice Company", "Managing Director of Lao Rice Company"),
        ("Yamashita Makoto", "Japan", "Nara's Governor"),
        ("Nguyen Van Binh", "Vietnam", "chairman of the Communist Party of Vietnam"),
    ]


def test_an_office_only_partly_told() -> None:
    """Nobody is President of Laos who is a body's, and one's counterpart is not several others'."""
    found = roles(
        "A mission of the Lao Assembly came, led by the body's President Ana Souza. Raul Vega, the "
        "director of USAID in the Andes, saw the ministers meet their Cuban counterpart Juan Diaz."
    )
    assert found == []


def test_who_an_office_means_is_who_is_called_so() -> None:
    """ "The Vice-Minister" is no deputy minister; "his talks" are those of who is told of last."""
    text = (
        "Lao Deputy Minister Ana Souza met Cuban Vice-Minister Raul Vega. The Vice-Minister then "
        "visited Peru. Vega's plan came up in his talks with Juan Diaz, the head of the IMF."
    )
    found = [(d.metric, d.subject, d.object) for d in drafts(text) if d.metric != "role"]
    assert found == [
        ("meeting", "Ana Souza", "Raul Vega"),
        ("visit", "Raul Vega", "Peru"),
        ("meeting", "Raul Vega", "Juan Diaz"),
    ]


def test_a_role_with_its_beginning() -> None:
    """Somebody was appointed to an office in a month."""
    found = drafts(
        "Japanese Foreign Minister Yoko Kamikawa came. She was appointed the Japanese diplomatic "
        "chief in June. Vietnam thanked Japan."
    )
    since = [d for d in found if d.rule == "visit.role-since"]
    assert [(d.value, label(d)) for d in since] == [("diplomatic chief", "since:2023-06")]


def test_headlines_of_other_items_do_not_multiply() -> None:
    """A headline repeated among related links gives its role once; its "today" is no day."""
    text = (
        "Vietnam and Japan held talks.\n\nThey spoke of trade and agreed on little at all.\n\n"
        "Related\n\nJapanese Foreign Minister Taro Kono due to visit Vietnam today\n"
        "Japanese Foreign Minister Taro Kono due to visit Vietnam today"
    )
    found = drafts(text)
    assert len([d for d in found if d.metric == "role"]) == 1
    assert {label(d) for d in found if d.metric == "visit"} == {None}


WORDS = st.sampled_from(
    [
        "Vietnam",
        "Japan's",
        "Widodo",
        "President",
        "Albanese",
        "met",
        "visited",
        "visit",
        "to",
        "in",
        "Tokyo",
        "on",
        "July",
        "4",
        "will",
        "during",
        "his",
        "her",
        "stay",
        ",",
        ".",
        ";",
        '"',
        "(",
        ")",
        "and",
        "by",
        "he",
        "She",
        "they",
        "hold",
        "talks",
        "with",
        "the",
        "12th",
        "meeting",
        "of",
        "Joint",
        "Committee",
        "co-chaired",
        "summit",
        "agreed",
        "that",
        "would",
        "said",
        "urged",
        "ceremony",
        "attend",
        "2025",
        "EXPO",
        "–",
        "who",
        "Addressing",
        "symposium",
        "counterpart",
        "first",
        "two-day",
        "tour",
        "takes",
        "him",
        "appointed",
        "minister",
        "both",
        "sides",
        "should",
        "hopes",
        "pledged",
    ]
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_words_are_read_without_harm(text: str) -> None:
    """Words of visits and pledges in any order: no exception, spans exact, twice the same."""
    around = context(vj.parse(OPENING + text, published="2024-01-01"))
    reads = [(scene, read) for scene in around.scenes for read in (visit.read, pledge.read)]
    found = [draft for scene, read in reads for draft in read(scene, around)]
    assert all(0 <= draft.start < draft.end for draft in found)
    assert found == [draft for scene, read in reads for draft in read(scene, around)]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("During the visit, the two sides exchanged nine accords.", "2023-05"),
        ("Nine accords were signed on Widodo's trip, which ended well.", "2023-05"),
        ("A total of nine deals were inked within the visit.", "2023-05"),
        ("During Morrison's visit, they signed nine accords.", None),
    ],
)
def test_documents_signed_during_a_visit(text: str, period: str | None) -> None:
    """So many documents were signed when the visit was that the text has told before."""
    told = f"{OPENING}President Joko Widodo visited Australia in May 2023. {text}"
    facts = vj.parse(told, published="2023-07-10").facts()
    assert [f.period for f in facts if f.metric == "documents_signed"] == [period]


def test_guests_below_where_they_went() -> None:
    """ "To Peru: President A (May 2014)": the lines of a page of basic data."""
    text = """Peru-Chad Relations

To Peru: President Idriss Deby (January 2013), Finance Minister Ali Abdou (July/August 2014)

To Chad: Foreign Minister Jose Belaunde (March 2014)
"""
    facts = [f for f in vj.parse(text, published="2024-05-01").facts() if f.metric == "visit"]
    assert [(f.subject, f.object, f.period) for f in facts] == [
        ("Idriss Deby", "Peru", "2013-01"),
        ("Ali Abdou", "Peru", "2014-07/2014-08"),
        ("Jose Belaunde", "Chad", "2014-03"),
    ]
