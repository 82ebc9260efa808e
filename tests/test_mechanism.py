"""Dialogues, numbered meetings, breaks, forums and initiatives: what is read and what is not."""

from __future__ import annotations

import pytest

import vjnotes
from tests.relations import cases, drafts, lines
from vjnotes.facts import mechanism

READ = cases(
    """
The 13th India-Vietnam Joint Commission meeting was held in Hanoi on October 16, 2023.
    meeting_number Vietnam/India 13 count @ 2023-10-16
Vietnam and Australia have held the Vietnam-Australia Defence Policy Dialogue since 2010.
    dialogue_since Vietnam/Australia Vietnam-Australia Defence Policy Dialogue @ since:2010
The Vietnam-India Defence Policy Dialogue was launched in 2003.
    dialogue_since Vietnam/India Vietnam-India Defence Policy Dialogue @ since:2003
South Korean and Vietnamese officials attended the 11th Vietnam-RoK Defence Strategic Dialogue in Seoul on May 20.
    meeting_number Vietnam/South Korea 11 count @ 2024-05-20
The 8th meeting of the Vietnam-Thailand Joint Committee on Trade took place in March 2023.
    meeting_number Vietnam/Thailand 8 count @ 2023-03
Vietnam and the US resumed their Human Rights Dialogue after a three-year suspension.
    hiatus Vietnam/United States 3 count @ -
The 16th Vietnam - China Steering Committee for Bilateral Cooperation meeting was held in Beijing on December 1, 2024.
    meeting_number Vietnam/China 16 count @ 2024-12-01
The 2nd round of the Vietnam–UK Strategic Dialogue
    meeting_number Vietnam/United Kingdom 2 count @ -
India and Vietnam coordinate closely within the frameworks of the UN, the Non-Aligned Movement and the Mekong-Ganga Cooperation.
    forum Vietnam/India Mekong-Ganga Cooperation @ -
    forum Vietnam/India Non-Aligned Movement @ -
    forum Vietnam/India United Nations @ -
Japan and India cooperate at multilateral forums like the Quad, G20 and the UN.
    forum Japan/India G20 @ -
    forum Japan/India Quad @ -
    forum Japan/India United Nations @ -
The two sides launched the Vietnam-Japan Joint Initiative in April 2003.
    initiative Vietnam/Japan Vietnam-Japan Joint Initiative @ since:2003-04
Vietnam and Japan will carry out the Action Plan for 2024-2028.
    initiative Vietnam/Japan Action Plan @ -
The Vietnam-Singapore Defence Policy Dialogue, established in 2009, is held yearly.
    dialogue_since Vietnam/Singapore Vietnam-Singapore Defence Policy Dialogue @ since:2009
The 3rd Laos-Peru Summit, to be held on June 9-11, 2024 in Lima, is prepared.
    meeting_number Laos/Peru 3 count @ 2024-06-09/2024-06-11 (planned)
Peru's president will leave for the second Laos-Peru Summit in Lima on Wednesday.
    meeting_number Laos/Peru 2 count @ 2024-06-05 (planned)
The third Mekong-Japan Summit took place in Hanoi in 2011.
    meeting_number Japan/- 3 count @ 2011
The first Vietnam-Japan Economic Cooperation Forum will be held in 2025.
    meeting_number Vietnam/Japan 1 count @ 2025 (planned)
Thailand and Laos set up a joint border committee in 1991.
    dialogue_since Thailand/Laos joint border committee @ since:1991
The strategic dialogue between Vietnam and New Zealand has been held annually since 2010.
    dialogue_since Vietnam/New Zealand strategic dialogue @ since:2010
The Vietnam-Japan Defence Policy Dialogue at deputy ministerial level has been maintained since 2012.
    dialogue_since Vietnam/Japan Vietnam-Japan Defence Policy Dialogue @ since:2012
Kamikawa and Son co-chaired the 12th meeting of the Vietnam-Japan Cooperation Committee in Tokyo.
    meeting_number Vietnam/Japan 12 count @ -
Vietnam and Malaysia convened the sixth meeting of their Joint Committee for Scientific and Technical Cooperation on June 3.
    meeting_number Vietnam/Malaysia 6 count @ 2024-06-03
The prime ministers of Vietnam and Malaysia on June 3, 2023, co-chaired the 29th session of the Joint Higher Committee in Hanoi.
    meeting_number Vietnam/Malaysia 29 count @ 2023-06-03
The fourth session of the Kenya-Peru joint commission will be held in Nairobi in August.
    meeting_number Kenya/Peru 4 count @ 2024-08 (planned)
Peru and Ecuador presided on June 3, 2023, over the 15th binational cabinet of their countries.
    meeting_number Peru/Ecuador 15 count @ 2023-06-03
Nepal and Laos held the seventh commerce secretary-level meeting in Vientiane on May 3.
    meeting_number Nepal/Laos 7 count @ 2024-05-03
The fifth Vietnam-Germany Strategic Steering Group meeting took place last week.
    meeting_number Vietnam/Germany 5 count @ -
The two sides held the 9th Vietnam-Australia Foreign Ministers' Meeting in Hanoi on August 22, 2023.
    meeting_number Vietnam/Australia 9 count @ 2023-08-22
Vietnam and Singapore held their 14th strategic dialogue in 2022 after a two-year break.
    hiatus Vietnam/Singapore 2 count @ -
    meeting_number Vietnam/Singapore 14 count @ 2022
The Russia-Vietnam Intergovernmental Commission, set up in 1992, will meet again.
    dialogue_since Vietnam/Russia Russia-Vietnam Intergovernmental Commission @ since:1992
The 22nd India-Russia summit took place in Moscow in July 2024.
    meeting_number India/Russia 22 count @ 2024-07
Australia and Vietnam will coordinate closely at the UN and in ASEAN-led mechanisms.
    forum Vietnam/Australia ASEAN @ -
    forum Vietnam/Australia United Nations @ -
Thailand supports Vietnam at forums, notably ASEAN and the Mekong River Commission.
    forum Vietnam/Thailand ASEAN @ -
    forum Vietnam/Thailand Mekong River Commission @ -
The Vietnam-Japan Parliamentary Friendship Group was founded in 1974.
    dialogue_since Vietnam/Japan Vietnam-Japan Parliamentary Friendship Group @ since:1974
Vietnam and Japan established the Vietnam-Japan Joint Committee on Trade, Energy and Industry in 2014.
    dialogue_since Vietnam/Japan Vietnam-Japan Joint Committee on Trade, Energy and Industry @ since:2014
The 4th Vietnam-Japan agricultural cooperation dialogue was held on 10 May 2023.
    meeting_number Vietnam/Japan 4 count @ 2023-05-10
The 5th Japan-India Foreign Ministers' Strategic Dialogue was held on March 12, 2024.
    meeting_number Japan/India 5 count @ 2024-03-12
The leaders spoke after the 8th Kenya Japan Annual Bilateral Summit.
    meeting_number Kenya/Japan 8 count @ -
For the first time in six years, the Vietnam-India Joint Commission met.
    hiatus Vietnam/India 6 count @ -
The Vietnam-Japan Joint Committee has met every year since 2014.
    dialogue_since Vietnam/Japan Vietnam-Japan Joint Committee @ since:2014
Vietnam and the Philippines held the 10th meeting of the Joint Commission for Bilateral Cooperation in Hanoi on August 2, 2023.
    meeting_number Vietnam/Philippines 10 count @ 2023-08-02
The eleventh round of the Japan-Australia 2+2 talks opened in Queenstown.
    meeting_number Japan/Australia 11 count @ -
Japan and India held their third 2+2 ministerial meeting in New Delhi on August 20, 2024.
    meeting_number Japan/India 3 count @ 2024-08-20
A defence policy dialogue between Laos and Vietnam was set up in 2005.
    dialogue_since Vietnam/Laos defence policy dialogue @ since:2005
The 21st ASEAN-Japan Summit was held in Singapore in 2018.
    meeting_number ASEAN/Japan 21 count @ 2018
After six years without a meeting, the India-Nepal Joint Commission met in 2021.
    hiatus India/Nepal 6 count @ -
The two foreign ministers of Vietnam and Japan co-chair the Cooperation Committee, which was created in 2007.
    dialogue_since Vietnam/Japan Cooperation Committee @ since:2007
Vietnam and Russia hold a strategic dialogue at deputy minister level since 2008.
    dialogue_since Vietnam/Russia strategic dialogue @ since:2008
The Thai-Lao Joint Commission on Cooperation resumed after a three-year gap.
    hiatus Thailand/Laos 3 count @ -
Vietnam and China support each other in the United Nations and the WTO.
    forum Vietnam/China United Nations @ -
    forum Vietnam/China World Trade Organization @ -
Vietnam and Brazil agreed to cooperate in multilateral forums (UN, WTO, G77).
    forum Vietnam/Brazil G77 @ -
    forum Vietnam/Brazil United Nations @ -
    forum Vietnam/Brazil World Trade Organization @ -
Vietnam and Japan are neighbours in Asia. They agreed to support each other at the United Nations, ASEAN and APEC.
    forum Vietnam/Japan ASEAN @ -
    forum Vietnam/Japan Asia-Pacific Economic Cooperation @ -
    forum Vietnam/Japan United Nations @ -
Vietnam and Japan are neighbours in Asia. The two ministries have maintained an annual deputy ministerial strategic dialogue since 2013.
    dialogue_since Vietnam/Japan deputy ministerial strategic dialogue @ since:2013
Vietnam and Japan are neighbours in Asia. The Joint Committee on Economic Cooperation has been co-chaired by the two deputy trade ministers since 2008, and the Agricultural Dialogue at ministerial level since 2014.
    dialogue_since Vietnam/Japan Agricultural Dialogue @ since:2014
    dialogue_since Vietnam/Japan Joint Committee on Economic Cooperation @ since:2008
Vietnam and Japan have kept up the Vietnam – Japan Cooperation Committee co-chaired by the two foreign ministers since 2007, the Strategic Partnership Dialogue on Diplomacy – Security – Defence at the Deputy Foreign Ministerial Level since 2010, and the Vietnam – Japan Ocean Dialogue at the Ministerial Level since December 2019.
    dialogue_since Vietnam/Japan Strategic Partnership Dialogue on Diplomacy – Security – Defence @ since:2010
    dialogue_since Vietnam/Japan Vietnam – Japan Cooperation Committee @ since:2007
    dialogue_since Vietnam/Japan Vietnam – Japan Ocean Dialogue @ since:2019-12
At the 11th German-Polish government consultations in Berlin on May 3, Germany and Poland spoke.
    meeting_number Germany/Poland 11 count @ 2024-05-03
Germany and Poland met for the sixth annual consultation in Berlin on May 3.
    meeting_number Germany/Poland 6 count @ 2024-05-03
Germany and Poland will convene the 7th meeting of the committee in 2025.
    meeting_number Germany/Poland 7 count @ 2025 (planned)
Vietnam and Japan will work with initiatives such as the Asia Zero Emission Community.
    initiative Vietnam/Japan Asia Zero Emission Community @ -
"""
)

# Said of two neighbours, so that no fact is missed only for want of countries.
LEFT = [
    "Vietnam supports its bid for a permanent seat at the UN Security Council.",
    "Germany and Poland held the first German-Polish Government Consultations since 2018.",
    "The Central Committee held its 9th meeting in May 2024.",
    "The UN said prices rose.",
    "Vietnam was elected to the UN Human Rights Council.",
    "Japan supports Vietnam in its role in ASEAN.",
    "China's Belt and Road Initiative has drawn criticism.",
    "They agreed to align China's Belt and Road Initiative with Brazil's plans.",
    "They spoke of the Chinese Belt and Road Initiative.",
    "The two prime ministers met for the first time in six years.",
    "He has been a member of the Cooperation Committee since 2015.",
    "Hanoi People's Committee has since 2019 planted trees.",
    "He praised ASEAN, the UN and APEC.",
    "The company took part in the 5th Sales Forum.",
    "The 3rd session of the Standing Committee opened on May 3.",
    "The ASEAN Regional Forum met in July.",
    "The two countries had no security dialogue before 2013.",
    "The Organising Committee was set up in 2019.",
    "Sales rose for the first time in five years.",
    "The flight resumed after a two-year suspension.",
    "She took the initiative in 2010.",
    "The company's own action plan runs to 2030.",
    "The 12th floor of the Committee building burned in 2010.",
    "The Security Council has met daily since Monday.",
    "The party's 13th congress was held in 2021.",
    "The dialogue was frank and lasted two hours.",
    "It was his 5th meeting of the day.",
    "Their dialogue, committee and consultations were praised on May 5.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_reads(text: str, expected: list[str]) -> None:
    """Every way of writing yields exactly these facts, and no other."""
    assert lines(mechanism, text) == expected


@pytest.mark.parametrize("text", LEFT)
def test_leaves(text: str) -> None:
    """Nothing is read where the words state no such fact of two countries."""
    assert lines(mechanism, f"Vietnam and Japan are neighbours in Asia. {text}") == []


def test_a_body_called_again_by_its_kind() -> None:
    """A sentence that calls a body only "the consultation" tells since when it is held."""
    text = (
        "Laos and Chad met for the 17th Annual Leaders' Consultation in Vientiane on Monday. "
        "The consultation has been held every year since 1997. The committee has met since 2001."
    )
    told = [f for f in vjnotes.parse(text).facts() if f.metric == "dialogue_since"]
    assert [(f.subject, f.object, f.value, f.period) for f in told] == [
        ("Laos", "Chad", "Annual Leaders' Consultation", "since:1997")
    ]


LEVELS = [
    ("co-chaired by the two foreign ministers since 2007", "foreign ministers"),
    ("at the Deputy Foreign Ministerial Level since 2010", "deputy foreign ministerial"),
    ("at vice-ministerial level since 2010", "vice-ministerial"),
    ("between senior officials since 2010", "senior officials"),
]


@pytest.mark.parametrize(("words", "level"), LEVELS)
def test_level_of_a_dialogue(words: str, level: str) -> None:
    """The level a dialogue is held at stands in its details."""
    (draft,) = drafts(mechanism, f"Vietnam and Japan hold the Ocean Dialogue {words}.")
    assert (draft.value, draft.detail["level"]) == ("Ocean Dialogue", level)


def test_forum_keeps_the_words_and_the_acronym() -> None:
    """A forum goes by its one name; how the article wrote it stands in the details."""
    text = (
        "Laos and Japan meet at forums such as the Asia-Europe Meeting (ASEM) and ASEAN+ meetings."
    )
    one, two = drafts(mechanism, text)
    assert one.detail == {"as_written": "Asia-Europe Meeting", "acronym": "ASEM"}
    assert (two.value, two.detail["as_written"]) == ("ASEAN Plus", "ASEAN+ meetings")
