"""Pledges: who proposed, promised or agreed what to whom; and what is none of these."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests import relations
from tests.relations import cases, told
from vjnotes.facts import pledge
from vjnotes.facts.asking import content, fields, parts
from vjnotes.facts.context import Draft

OPENING = (
    "Vietnam and South Korea held talks in Seoul on May 6. Vietnamese Prime Minister "
    "Pham Minh Chinh met South Korean President Yoon Suk Yeol. "
)


def drafts(text: str, published: str = "2024-05-07") -> list[Draft]:
    return relations.drafts(pledge, text, published)


def rows(text: str) -> list[tuple[str, str | None, str | None, object]]:
    return [(d.metric, d.subject, d.object, d.value) for d in drafts(OPENING + text)]


CHINH, YOON, BOTH = "Pham Minh Chinh", "Yoon Suk Yeol", "Vietnam and South Korea"
SEOUL, HANOI = "South Korea", "Vietnam"

READ = cases(
    """
# asked, with the verbs and frames of asking
Chinh was asked to speak of rice.
Chinh said that both sides agreed that a bank should be opened.
    agreement Vietnam and South Korea/- a bank should be opened @ 2024-05-06 (planned)
"Today we opened a bank," said Yoon. The two sides agreed to open a shop.
    agreement Vietnam and South Korea/- open a shop @ 2024-05-06 (planned)
Vietnam and South Korea agreed to open a bank and criticized Laos for closing its own.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Chinh said the two have problems which they must solve together.
Yoon said on May 6: "We are making history and should be proud of it."
Chinh hopes South Korea will serve as a gate through which rice reaches Laos.
    proposal Pham Minh Chinh/South Korea serve as a gate through which rice reaches Laos @ 2024-05-06 (proposed)
Last year South Korea pledged a total of two banks to Vietnam.
    commitment South Korea/Vietnam a total of two banks to Vietnam @ 2023 (planned)
The two countries have agreed on many regional and international matters.
The two sides reached agreement on May 6.
Vietnam's farmers do well, Chinh affirmed, and asked South Korea to open a bank.
    proposal Pham Minh Chinh/South Korea open a bank @ 2024-05-06 (proposed)
South Korea, he said, stands ready to go on helping Vietnam.
    commitment South Korea/Vietnam go on helping Vietnam @ 2024-05-06 (planned)
Chinh promised that talks on rice would continue.
    commitment Pham Minh Chinh/South Korea talks on rice would continue @ 2024-05-06 (planned)
As soon as it rained, Yoon asked Vietnam to open a bank.
    proposal Yoon Suk Yeol/Vietnam open a bank @ - (proposed)
The ambassador said he was glad. A bank is open, he said, and pledged to do his best.
Yoon said he is resolved to help Vietnam and sees this as a task.
    commitment Yoon Suk Yeol/Vietnam help Vietnam @ 2024-05-06 (planned)
Vietnam and South Korea agreed to open a bank, seeing it as a gate.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The two sides agreed to open a bank in Hue, and are pleased with it.
    agreement Vietnam and South Korea/- open a bank in Hue @ 2024-05-06 (planned)
Yoon went on to say that South Korea would help Vietnam.
    commitment Yoon Suk Yeol/Vietnam help Vietnam @ 2024-05-06 (planned)
It was agreed by both to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Yoon pledged to Chinh and others that South Korea would go on helping farmers.
    commitment Yoon Suk Yeol/Vietnam go on helping farmers @ 2024-05-06 (planned)
Chinh wished the South Korean Government to study a bank.
    proposal Pham Minh Chinh/South Korea study a bank @ 2024-05-06 (proposed)
Chinh invited Yoon to a dinner and to his home in Hue.
Chinh called on President Yoon during which they ate, and he was asked to open a shop.
Chinh undertook a state visit to South Korea in May.
Yoon committed to helping Vietnam, its farmers and encouraging firms to open a bank.
    commitment Yoon Suk Yeol/Vietnam helping Vietnam, its farmers and encouraging firms to open a bank @ 2024-05-06 (planned)
Yoon promised aid to Laos, Cambodia and Fiji.
    commitment Yoon Suk Yeol/- aid to Laos, Cambodia and Fiji @ 2024-05-06 (planned)
Vietnam and South Korea agreed to separate deals with Laos.
South Korea agreed that only rice will help the poor.
Yoon said that he and Chinh agreed that the world would never allow it.
The two sides agreed to open a bank during their 8th Joint Commission Meeting (JCM) in Seoul on May 6.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Vietnam and South Korea agreed to open a bank and a shop, said the statement.
    agreement Vietnam and South Korea/- open a bank and a shop @ 2024-05-06 (planned)
South Korea decided to halt new loans for Vietnam last year.
The two sides agreed to open a bank. A trade deal signed on 2 November 2017 helps.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
South Korea sought to help build a bank in Hue.
South Korea has invited 20 youths to study in Busan.
Vietnam buys parts that require skill and have to be brought from Busan, Yoon said.
Yoon said that only the will to work would help Vietnam.
"We will depart to Busan," Chinh said.
In 2013, the two ministries signed a memorandum, under which they agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ - (planned)
Chinh said that the two countries will open a bank.
    commitment Pham Minh Chinh/- open a bank @ 2024-05-06 (planned)
The mayor of Hue, Mr Le Van Minh, hoped that the two countries will open a bank.
    proposal Le Van Minh/- open a bank @ 2024-05-06 (proposed)
The two sides agreed to open a bank and Mr Chinh welcomed the plan.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The two sides vowed to open a bank as Prime Minister Chinh spoke of rice.
    commitment Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
As South Korea will host a fair, it hopes for guests, Yoon added.
The new head of the bank said so. He asked Vietnam to ease visa rules.
The deal was signed by the mayors in Hue on May 5. The two sides agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Yoon told Chinh that his country will open a bank.
    commitment Yoon Suk Yeol/Vietnam open a bank @ 2024-05-06 (planned)
Chinh said that Vietnam will go on trading with Washington.
    commitment Pham Minh Chinh/United States go on trading with Washington @ 2024-05-06 (planned)
Yoon had come to Hanoi on May 5. The two PMs agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Chinh hoped that South Korea can open a bank in Hue.
    proposal Pham Minh Chinh/South Korea open a bank in Hue @ 2024-05-06 (proposed)
During a trip to Busan in 2019, Chinh promised to open a bank.
    commitment Pham Minh Chinh/South Korea open a bank @ 2019 (planned)
Chinh said that Hue city wants to open a bank.
    commitment Pham Minh Chinh/South Korea open a bank @ 2024-05-06 (planned)
South Korea wants to open a bank, Yoon said.
Chinh agreed to lower fees by 2030 and Yoon promised to fund schools.
    commitment Pham Minh Chinh/South Korea lower fees by 2030 @ 2024-05-06 (planned)
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
Both sides agreed to open a bank and four notes were signed.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Trade will grow if Seoul agrees to open its market.
Both agreed on a new maritime deal.
The two presidents said they will review the overall state of their ties.
Yoon promised to build roads in Laos.
    commitment Yoon Suk Yeol/- build roads in Laos @ 2024-05-06 (planned)
Yoon pledged to strengthen trade with Africa.
    commitment Yoon Suk Yeol/- strengthen trade with Africa @ 2024-05-06 (planned)
Both agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The parties also agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
"We have agreed to open a bank," Yoon said.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Prime Minister Pham Minh Chinh and President Yoon Suk Yeol of the Republic of Korea agreed on May 6, 2024 to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The day went well, with both sides building trust and promising to open a bank, Yoon said.
    commitment Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
As a partner of Vietnam, South Korea hopes the country will open a bank.
    proposal South Korea/Vietnam open a bank @ 2024-05-06 (proposed)
As Vietnam will hold a fair, South Korea is ready to open a bank, Yoon said.
    commitment Yoon Suk Yeol/Vietnam open a bank @ 2024-05-06 (planned)
South Korea will help Vietnam open a bank.
    commitment South Korea/Vietnam help Vietnam open a bank @ 2024-05-06 (planned)
South Korea supports Vietnam in its plans, and stands ready to open a bank in Vietnam.
    commitment South Korea/Vietnam open a bank in Vietnam @ 2024-05-06 (planned)
Host and guest asserted a shared determination to open a bank.
    commitment Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Chinh stressed South Korea's commitment to open a bank.
The talks come after Yoon voiced South Korea's readiness to open a bank.
    commitment Yoon Suk Yeol/Vietnam open a bank @ 2024-05-06 (planned)
"We have agreed to open a bank. It will be big.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Yoon said he would also discuss with the Vietnamese side how to open a bank.
Chinh asked the South Korean Ministry of Health, Labour and Welfare to open a bank.
    proposal Pham Minh Chinh/South Korea open a bank @ 2024-05-06 (proposed)
Yoon gave assurances to open a bank.
    commitment Yoon Suk Yeol/Vietnam open a bank @ 2024-05-06 (planned)
Pledging support for the bank, Yoon praised Chinh.
    commitment Yoon Suk Yeol/Vietnam support for the bank @ 2024-05-06 (planned)
Expressing his desire to open a bank, Yoon praised Chinh.
    proposal Yoon Suk Yeol/Vietnam open a bank @ 2024-05-06 (proposed)
The two sides agreed to open a bank and laid out a plan.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Yoon left after his talks with Chinh, at which they agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
South Korea will help its own banks.
"Our first objective is to open a bank," Yoon said.
The two sides agreed to open a bank, condemned all wars, and left.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Chinh affirmed that the Vietnamese Party and State see South Korea as a friend of the land and stand ready to open a bank.
    commitment Pham Minh Chinh/South Korea open a bank @ 2024-05-06 (planned)
Chinh and Yoon said their governments are determined to open a bank.
    commitment Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
It is one of the points the two leaders reached consensus upon during their talks.
The two sides agreed on the vital importance of banks.
Chinh voiced support for South Korea's plan to trade with Laos.
    commitment Pham Minh Chinh/South Korea support for South Korea's plan to trade with Laos @ 2024-05-06 (planned)
The two sides agreed to the deal in Hue, and a bridge is to be built.
Chinh pledged that the loan would be used well.
    commitment Pham Minh Chinh/South Korea the loan would be used well @ 2024-05-06 (planned)
The two sides shared the intention to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
They agreed to open the bank planned at the fair on April 2.
    agreement Vietnam and South Korea/- open the bank planned at the fair on April 2 @ 2024-05-06 (planned)
The two sides agreed to open a bank, while their ministries signed a paper.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The gift was one that Seoul committed to during the trip.
Chinh said that his country and South Korea have agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Chinh proposed that South Korea ease visa rules.
    proposal Pham Minh Chinh/South Korea ease visa rules @ 2024-05-06 (proposed)
Chinh suggested South Korea ease visa rules.
    proposal Pham Minh Chinh/South Korea ease visa rules @ 2024-05-06 (proposed)
Chinh proposed that South Korea ease visa rules and he greeted the guests.
    proposal Pham Minh Chinh/South Korea ease visa rules @ 2024-05-06 (proposed)
Chinh urged Korean firms to hire engineers.
    proposal Pham Minh Chinh/South Korea hire engineers @ 2024-05-06 (proposed)
Chinh proposed Busan city authorities hire engineers.
    proposal Pham Minh Chinh/South Korea hire engineers @ 2024-05-06 (proposed)
Chinh promised to go on trading with Laos.
    commitment Pham Minh Chinh/Laos go on trading with Laos @ 2024-05-06 (planned)
Chinh urged all nations to plant trees.
    proposal Pham Minh Chinh/- plant trees @ 2024-05-06 (proposed)
South Korea will fund schools, President Yoon said, as Seoul looks south.
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
Chinh proposed more flights while meeting the Korean guests in Hanoi.
    proposal Pham Minh Chinh/South Korea more flights @ 2024-05-06 (proposed)
Yoon affirmed that South Korea wants to fund schools and hailed the pupils.
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
The two PMs on May 6 agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Chinh praised the bank, adding that he hoped Korean firms will hire engineers.
    proposal Pham Minh Chinh/South Korea hire engineers @ 2024-05-06 (proposed)
Chinh asked for more support for the bank.
    proposal Pham Minh Chinh/South Korea more support for the bank @ 2024-05-06 (proposed)
The two sides agreed to open a bank, and in April 2020 the bank was moved.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
According to South Korean Ambassador Choi Young-sam, South Korea will fund schools in Hue.
    commitment Choi Young-sam/Vietnam fund schools in Hue @ 2024-05-06 (planned)
South Korea stands ready to fund schools, Yoon said, recalling a visit to one.
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
Yoon pledged to fund schools in Vietnam, as well as the importance of reading.
    commitment Yoon Suk Yeol/Vietnam fund schools in Vietnam @ 2024-05-06 (planned)
Chinh called on Seoul to lower its tariffs.
    proposal Pham Minh Chinh/South Korea lower its tariffs @ 2024-05-06 (proposed)
Yoon asked the Vietnamese side to protect investors.
    proposal Yoon Suk Yeol/Vietnam protect investors @ 2024-05-06 (proposed)
Yoon requested that Vietnam cut red tape.
    proposal Yoon Suk Yeol/Vietnam cut red tape @ 2024-05-06 (proposed)
Chinh called for more grants for rural schools.
    proposal Pham Minh Chinh/South Korea more grants for rural schools @ 2024-05-06 (proposed)
Chinh proposed setting up a joint fund.
    proposal Pham Minh Chinh/South Korea setting up a joint fund @ 2024-05-06 (proposed)
Chinh proposed measures to boost trade.
    proposal Pham Minh Chinh/South Korea measures to boost trade @ 2024-05-06 (proposed)
Yoon invited Vietnamese firms to hire engineers.
    proposal Yoon Suk Yeol/Vietnam hire engineers @ 2024-05-06 (proposed)
Yoon invited Vietnamese leaders to attend the Seoul Forum in June.
    proposal Yoon Suk Yeol/Vietnam attend the Seoul Forum in June @ 2024-05-06 (proposed)
Chinh agreed with his Korean counterpart on Monday to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Yoon urged Vietnam and other partners to sign the pact.
    proposal Yoon Suk Yeol/Vietnam sign the pact @ 2024-05-06 (proposed)
Chinh, who arrived on Monday, urged Seoul to open its market.
    proposal Pham Minh Chinh/South Korea open its market @ 2024-05-06 (proposed)
Chinh proposed that: (1) South Korea ease visa rules; and (2) the two sides open a bank.
    proposal Pham Minh Chinh/South Korea ease visa rules @ 2024-05-06 (proposed)
    proposal Pham Minh Chinh/South Korea the two sides open a bank @ 2024-05-06 (proposed)
The hall was full, said Chinh, who invited Korean firms to hire engineers.
    proposal Pham Minh Chinh/South Korea hire engineers @ 2024-05-06 (proposed)
The two sides agreed that the money would be sent back to Hanoi and signed a pact on rice.
    agreement Vietnam and South Korea/- the money would be sent back to Hanoi @ 2024-05-06 (planned)
The two leaders met, during which the two agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Chinh and Yoon agreed during talks in Seoul to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Yoon Suk Yeol, president of the Republic of Korea, and Pham Minh Chinh have agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Speaking along with his Vietnamese counterpart Pham Minh Chinh in Hue, Yoon praised the hall and vowed Korea's continued contribution to schools.
    commitment Yoon Suk Yeol/Vietnam Korea's continued contribution to schools @ 2024-05-06 (planned)
The two sides agreed that South Korea would send teachers.
    agreement Vietnam and South Korea/- South Korea would send teachers @ 2024-05-06 (planned)
Chinh voiced hope for more flights between Hue and Busan, predicting that they would double.
    proposal Pham Minh Chinh/South Korea more flights between Hue and Busan @ 2024-05-06 (proposed)
Vietnam is a friend, Chinh confirmed, hoping that South Korea will send teachers.
    proposal Pham Minh Chinh/South Korea send teachers @ 2024-05-06 (proposed)
Yoon reaffirmed his commitment to the relationship with Vietnam.
# other ways to ask, to promise and to agree
Chinh suggested to Yoon that South Korea send teachers.
    proposal Pham Minh Chinh/South Korea send teachers @ 2024-05-06 (proposed)
Chinh hopes for South Korea's help with a railway.
    proposal Pham Minh Chinh/South Korea South Korea's help with a railway @ 2024-05-06 (proposed)
Yoon promised Vietnam help with a railway.
    commitment Yoon Suk Yeol/Vietnam help with a railway @ 2024-05-06 (planned)
Yoon gave assurances that South Korea would fund schools.
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
The two countries' leaders reached a broad agreement to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The two sides agreed, among other things, to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Vietnam and South Korea have agreed a plan to open a bank.
    agreement Vietnam and South Korea/- a plan to open a bank @ 2024-05-06 (planned)
Chinh wants Seoul to open its market.
    proposal Pham Minh Chinh/South Korea open its market @ 2024-05-06 (proposed)
Chinh said he would like South Korea to send teachers.
    proposal Pham Minh Chinh/South Korea send teachers @ 2024-05-06 (proposed)
Chinh wants to visit Busan.
Chinh sought South Korea's help in building a railway.
    proposal Pham Minh Chinh/South Korea South Korea's help in building a railway @ 2024-05-06 (proposed)
Chinh sought to calm Yoon.
The two sides agreed on some new deals.
Chinh pressed Seoul to open its market.
    proposal Pham Minh Chinh/South Korea open its market @ 2024-05-06 (proposed)
Chinh put forward a proposal to open a bank.
    proposal Pham Minh Chinh/South Korea open a bank @ 2024-05-06 (proposed)
Chinh appealed to Seoul for more flights.
    proposal Pham Minh Chinh/South Korea more flights @ 2024-05-06 (proposed)
Chinh stressed the need for closer military ties.
    proposal Pham Minh Chinh/South Korea closer military ties @ 2024-05-06 (proposed)
Chinh said it was necessary for both sides to open a bank.
    proposal Pham Minh Chinh/South Korea open a bank @ 2024-05-06 (proposed)
Yoon offered to fund schools.
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
Yoon offered condolences to Chinh.
Yoon assured Chinh of Seoul's full support for schools.
    commitment Yoon Suk Yeol/Vietnam Seoul's full support for schools @ 2024-05-06 (planned)
South Korea is to fund schools, Yoon said.
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
The two sides resolved to open a bank.
    commitment Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The two sides voiced a shared commitment to opening a bank.
    commitment Vietnam and South Korea/- opening a bank @ 2024-05-06 (planned)
The two leaders shared the view that a bank should be opened.
    agreement Vietnam and South Korea/- a bank should be opened @ 2024-05-06 (planned)
The two leaders shared the view that trade is growing.
It was also agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
An agreement was reached on opening a bank.
    agreement Vietnam and South Korea/- opening a bank @ 2024-05-06 (planned)
The two leaders struck a deal to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The Korean leaders asked for more flights.
    proposal South Korea/Vietnam more flights @ 2024-05-06 (proposed)
South Korea should hire engineers. The hall applauded. Chinh made the remark at a dinner.
    proposal Pham Minh Chinh/South Korea hire engineers @ 2024-05-06 (proposed)
Yoon pledged further support as the two sides met in Seoul.
    commitment Yoon Suk Yeol/Vietnam further support @ 2024-05-06 (planned)
Vietnam and South Korea on Thursday discussed trade and agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-02 (planned)
# hoped
Chinh hoped the honorary consul will help students.
    proposal Pham Minh Chinh/South Korea help students @ 2024-05-06 (proposed)
Yoon voiced his hope that Vietnam would open a consulate.
    proposal Yoon Suk Yeol/Vietnam open a consulate @ 2024-05-06 (proposed)
Chinh hopes South Korea will train more nurses.
    proposal Pham Minh Chinh/South Korea train more nurses @ 2024-05-06 (proposed)
Yoon expressed South Korea's wish to join the rail project.
    proposal Yoon Suk Yeol/Vietnam join the rail project @ 2024-05-06 (proposed)
"We hope Vietnam will lift the ban," Yoon told reporters.
    proposal Yoon Suk Yeol/Vietnam lift the ban @ 2024-05-06 (proposed)
Yoon voiced his wish that the two countries deepen cooperation in rice.
    proposal Yoon Suk Yeol/Vietnam deepen cooperation in rice @ 2024-05-06 (proposed)
# ought
The two sides should hold talks every year, Chinh said.
    proposal Pham Minh Chinh/South Korea hold talks every year @ 2024-05-06 (proposed)
Yoon stressed the need for both sides to guard supply chains.
    proposal Yoon Suk Yeol/Vietnam guard supply chains @ 2024-05-06 (proposed)
Chinh said that Vietnam and South Korea need to widen trade.
    proposal Pham Minh Chinh/South Korea widen trade @ 2024-05-06 (proposed)
# promised
Yoon affirmed that South Korea would expand its loans.
    commitment Yoon Suk Yeol/Vietnam expand its loans @ 2024-05-06 (planned)
Yoon voiced his support for Vietnam to host the games, and for both sides to swim.
    commitment Yoon Suk Yeol/Vietnam his support for Vietnam to host the games @ 2024-05-06 (planned)
    commitment Yoon Suk Yeol/Vietnam his support for both sides to swim @ 2024-05-06 (planned)
Yoon pledged to build a hospital.
    commitment Yoon Suk Yeol/Vietnam build a hospital @ 2024-05-06 (planned)
Yoon pledged $50 million for schools.
    commitment Yoon Suk Yeol/Vietnam $50 million for schools @ 2024-05-06 (planned)
Chinh said Vietnam will protect Korean investors.
    commitment Pham Minh Chinh/South Korea protect Korean investors @ 2024-05-06 (planned)
Chinh told Yoon that Hanoi would cut red tape.
    commitment Pham Minh Chinh/South Korea cut red tape @ 2024-05-06 (planned)
Yoon reaffirmed South Korea's commitment to support the project.
    commitment Yoon Suk Yeol/Vietnam support the project @ 2024-05-06 (planned)
Yoon expressed support for Vietnam's bid.
    commitment Yoon Suk Yeol/Vietnam support for Vietnam's bid @ 2024-05-06 (planned)
Yoon said his country was ready to share technology.
    commitment Yoon Suk Yeol/Vietnam share technology @ 2024-05-06 (planned)
The leaders of Vietnam and South Korea pledged to fight crime.
    commitment Vietnam and South Korea/- fight crime @ 2024-05-06 (planned)
The 2 leaders pledged to fight crime and warned of floods.
    commitment Vietnam and South Korea/- fight crime @ 2024-05-06 (planned)
Korean government pledged to fight crime.
    commitment South Korea/Vietnam fight crime @ 2024-05-06 (planned)
Chinh proposed that: (1) visa rules be eased; (2) the railway be opened.
    proposal Pham Minh Chinh/South Korea visa rules be eased @ 2024-05-06 (proposed)
    proposal Pham Minh Chinh/South Korea the railway be opened @ 2024-05-06 (proposed)
Chinh and his Korean host pledged to fight crime.
    commitment Vietnam and South Korea/- fight crime @ 2024-05-06 (planned)
Yoon pledged further easing of visa rules.
    commitment Yoon Suk Yeol/Vietnam further easing of visa rules @ 2024-05-06 (planned)
The two sides agreed that funds found in Seoul would be sent back, and signed a pact.
    agreement Vietnam and South Korea/- funds found in Seoul would be sent back @ 2024-05-06 (planned)
Chinh spoke with Yoon, who invited Vietnamese firms to hire engineers.
    proposal Yoon Suk Yeol/Vietnam hire engineers @ 2024-05-06 (proposed)
Chinh voiced his hope that the Governor will ease visa rules.
    proposal Pham Minh Chinh/South Korea ease visa rules @ 2024-05-06 (proposed)
Chinh met Yoon, and the two leaders praised rice and agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The two sides agreed to open a bank yesterday, with Yoon still abroad.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
The two sides agreed to open a bank at a meeting of their bankers, a newspaper cited Yoon as saying.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Yoon pledged that South Korea is always ready to fund schools.
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
Chinh suggested them hire engineers.
    proposal Pham Minh Chinh/South Korea hire engineers @ 2024-05-06 (proposed)
Yoon said South Korea would make both sides "golden partners."
    commitment Yoon Suk Yeol/Vietnam make both sides "golden partners." @ 2024-05-06 (planned)
South Korea will fund schools, said President Yoon, who is in Hue.
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
South Korea would fund schools, Yoon promised on Monday on the last stop of his tour.
    commitment Yoon Suk Yeol/Vietnam fund schools @ 2024-05-06 (planned)
The two sides agreed to open a bank at the Vietnam-Korea Finance Dialogue, a regular gathering.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Yoon agreed to the proposals, and both sides agreed to open a bank.
    agreement Vietnam and South Korea/- open a bank @ 2024-05-06 (planned)
Both sides pledged to fight crime.
    commitment Vietnam and South Korea/- fight crime @ 2024-05-06 (planned)
The two leaders affirmed close coordination at the UN.
    commitment Vietnam and South Korea/- close coordination at the UN @ 2024-05-06 (planned)
"South Korea stands ready to help Vietnam," Yoon said.
    commitment Yoon Suk Yeol/Vietnam help Vietnam @ 2024-05-06 (planned)
Seoul agreed to send experts to Hanoi.
    commitment South Korea/Vietnam send experts to Hanoi @ 2024-05-06 (planned)
# agreed
The two sides agreed to double trade by 2030.
    agreement Vietnam and South Korea/- double trade by 2030 @ 2024-05-06 (planned)
Yoon and Chinh agreed on a roadmap for chips.
    agreement Vietnam and South Korea/- a roadmap for chips @ 2024-05-06 (planned)
They concurred in building a railway.
    agreement Vietnam and South Korea/- building a railway @ 2024-05-06 (planned)
The leaders agreed that the two countries will share data.
    agreement Vietnam and South Korea/- share data @ 2024-05-06 (planned)
Both countries agreed in principle to lift the ban.
    agreement Vietnam and South Korea/- lift the ban @ 2024-05-06 (planned)
The two countries will open new flights, the two leaders agreed.
    agreement Vietnam and South Korea/- open new flights @ 2024-05-06 (planned)
Vietnam and South Korea reached consensus on fishing rules.
    agreement Vietnam and South Korea/- fishing rules @ 2024-05-06 (planned)
The two leaders agreed in Seoul to lift the ban.
    agreement Vietnam and South Korea/- lift the ban @ 2024-05-06 (planned)
# the occasion and the report around what is said are no part of it
Chinh vowed to cut fees during his second visit to Seoul.
    commitment Pham Minh Chinh/South Korea cut fees @ 2024-05-06 (planned)
The two leaders agreed to lift the ban, Minister Son said, adding that Yoon was pleased.
    agreement Vietnam and South Korea/- lift the ban @ 2024-05-06 (planned)
# who speaks: a side by "it", a place, "he" behind "said", the one named between commas
The Korean side said it stands ready to lend ships.
    commitment South Korea/Vietnam lend ships @ 2024-05-06 (planned)
The government will cut the waiting time, Chinh affirmed.
    commitment Pham Minh Chinh/South Korea cut the waiting time @ 2024-05-06 (planned)
Da Nang is ready to welcome Korean nurses, Chinh said.
    commitment Pham Minh Chinh/South Korea welcome Korean nurses @ 2024-05-06 (planned)
Chinh was received by Yoon. Yoon said he hopes Vietnam will buy trains.
    proposal Yoon Suk Yeol/Vietnam buy trains @ 2024-05-06 (proposed)
Trade is good for both, Yoon said, suggesting Vietnam buy trains.
    proposal Yoon Suk Yeol/Vietnam buy trains @ 2024-05-06 (proposed)
Yoon said Hanoi and Busan should share their plans for the port.
    proposal Yoon Suk Yeol/Vietnam share their plans for the port @ 2024-05-06 (proposed)
Chinh showed his hope that Seoul will hire nurses.
    proposal Pham Minh Chinh/South Korea hire nurses @ 2024-05-06 (proposed)
Yoon promised his help for the dam.
    commitment Yoon Suk Yeol/Vietnam his help for the dam @ 2024-05-06 (planned)
The head of the Vietnamese government asked Seoul to hire nurses.
    proposal Pham Minh Chinh/South Korea hire nurses @ 2024-05-06 (proposed)
Yoon gave an assurance that Seoul would open a second port.
    commitment Yoon Suk Yeol/Vietnam open a second port @ 2024-05-06 (planned)
Yoon said that his government would pay for half of the pier.
    commitment Yoon Suk Yeol/Vietnam pay for half of the pier @ 2024-05-06 (planned)
"We shall clear the sites by June," Chinh assured the ambassador.
    commitment Pham Minh Chinh/South Korea clear the sites by June @ 2024-05-06 (planned)
Yoon said that he would visit Hanoi in July and that South Korea would send four ships.
    commitment Yoon Suk Yeol/Vietnam send four ships @ 2024-05-06 (planned)
The two sides agreed to write a pact; talks on it have been going on for years.
    agreement Vietnam and South Korea/- write a pact @ 2024-05-06 (planned)
Yoon received Chinh. The guest asked South Korea to send doctors.
    proposal Pham Minh Chinh/South Korea send doctors @ 2024-05-06 (proposed)
Yoon met his Vietnamese counterpart Le Hoa. She asked South Korea to send nurses.
    proposal Le Hoa/South Korea send nurses @ 2024-05-06 (proposed)
Yoon said South Korea would commit to lifting the ban, and the two governments signed a pact.
    commitment Yoon Suk Yeol/Vietnam lifting the ban @ 2024-05-06 (planned)
The host and guest agreed to lift the ban.
    agreement Vietnam and South Korea/- lift the ban @ 2024-05-06 (planned)
Both sides should share their plans for the port, said PM Chinh.
    proposal Pham Minh Chinh/South Korea share their plans for the port @ 2024-05-06 (proposed)
"""
)


@pytest.mark.parametrize(("text", "expected"), READ)
def test_what_is_read(text: str, expected: list[str]) -> None:
    """One statement, its speaker, whom it is for, and its exact words."""
    assert [told(draft) for draft in drafts(OPENING + text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Yoon did not agree to lift the ban.",
        "South Korea refused to promise to help.",
        "Analysts said the two countries would benefit from stronger ties.",
        "Chinh said exports would rise by 6 percent.",
        "Yoon said South Korea would be Vietnam's largest investor.",
        "The World Bank said Vietnam would grow by 6 percent.",
        "Chinh thanked Yoon and noted that Samsung had invested more.",
        "The two sides are expected to agree on a roadmap.",
        "The agreement was reached in Seoul.",
        "The two sides reviewed their ties and discussed trade.",
        "Yoon asked about the ban.",
        "The proposal was welcomed.",
        "The two leaders affirmed the importance of trade.",
        "Chinh agreed with Yoon.",
        "The two sides have agreed to nothing of the kind.",
        "Chinh expressed his belief that the ties will grow.",
        "If Vietnam lifts the ban, Yoon said, South Korea would be pleased.",
        "Vietnam promised land is scarce.",
        "Chinh hoped that rice prices would recover.",
        "Yoon hoped the visit would lift ties.",
        "Chinh, 65, said he was glad.",
        "The two sides agreed that their ties have grown fast.",
        "The two leaders confirmed their opposition to any use of force.",
        "Chinh said the use of force should not be allowed.",
        "Yoon will visit Busan and attend a parade, the spokeswoman said.",
        "South Korea hopes its exports will recover.",
        "Jokowi and South Korean President Yoon Suk Yeol pledged to lift the ban.",
        "Investors viewed Vietnam as safe, pledging to build three plants.",
        "Yoon said he would visit Hanoi in June.",
        '"I hope our trip will help," Yoon said.',
        "Chinh called on President Yoon and praised his wish to help.",
        "Chinh was invited to South Korea in May.",
        "Chinh spoke of experts who came by ship and promised to stay.",
        "Yoon stressed the need for a rest to think.",
        "Chinh hoped the friendship between the two countries will bloom.",
        "Chinh called on President Yoon and his wife.",
        "The two leaders agreed on many areas of cooperation.",
        "The two leaders agreed on directions for their ties.",
        "The two leaders agreed on the assessment that ties grow fast.",
        "Kihara praised Chinh. He also pledged to go on helping Vietnam.",
    ],
)
def test_what_is_not_read(text: str) -> None:
    """Refusals, forecasts, states, thanks and bare mentions are no pledges."""
    assert rows(text) == []


def test_pronouns_and_descriptions_are_resolved() -> None:
    """ "He also", "she", "the host leader", "the Vietnamese leader", "they" have their persons."""
    text = (
        "During the talks, Yoon proposed that Vietnam open a consulate. "
        "He also asked Hanoi to lift the ban. "
        "The Vietnamese leader called on Seoul to train nurses. "
        "The host leader affirmed that South Korea would help. "
        "They agreed to meet again. "
        "Ms. Nguyen Thi Hong, Governor of the State Bank of Vietnam, spoke as well. "
        "She suggested South Korea share its experience."
    )
    assert [d.subject for d in drafts(OPENING + text)] == [
        YOON,
        YOON,
        CHINH,
        YOON,
        BOTH,
        "Nguyen Thi Hong",
    ]


def test_several_statements_in_one_sentence() -> None:
    """Each verb of saying has its own content; semicolons and "while" part what is agreed."""
    text = (
        "Yoon affirmed that Seoul would widen its grants, and suggested both sides work on chips. "
        "Both sides agreed on building a railway; raising trade by 10 percent; and cooperating in "
        "drug prevention. They agreed to train engineers, while promoting tourism."
    )
    assert [(m, v) for m, _, _, v in rows(text)] == [
        ("commitment", "widen its grants"),
        ("proposal", "work on chips"),
        ("agreement", "building a railway"),
        ("agreement", "raising trade by 10 percent"),
        ("agreement", "cooperating in drug prevention"),
        ("agreement", "train engineers"),
        ("agreement", "promoting tourism"),
    ]


def test_verbs_after_to_are_of_one_purpose() -> None:
    """What somebody's firms may do is no second thing that is asked."""
    text = "Yoon suggested both sides help train nurses to expand and diversify investments."
    assert [v for *_, v in rows(text)] == ["help train nurses to expand and diversify investments"]


def test_a_country_named_as_a_threat_is_no_party() -> None:
    """Whoever makes the moves in the face of which two agree is not one of the two."""
    text = (
        "President Abad and Korean President Yoon agreed to share radar in the face of China's "
        "moves. Abad said that the Philippines would train crews, and the two countries agreed "
        "to meet."
    )
    assert not [d for d in drafts(text) if "China" in f"{d.subject} {d.object}"]


def test_each_of_two_clauses_is_a_promise_of_its_own() -> None:
    """What one promised ends where it goes on with what both did."""
    text = "Chinh promised to open a bank, while both countries pledged to share more."
    assert rows(text) == [
        ("commitment", CHINH, SEOUL, "open a bank"),
        ("commitment", BOTH, None, "share more"),
    ]


def test_day_office_field_and_status() -> None:
    """The day is that of the talks; proposals are proposed, all else is planned."""
    found = drafts(OPENING + "Chinh urged Seoul to ease visas for students. Yoon vowed to help.")
    assert [(d.period.label if d.period else None, d.status, dict(d.detail)) for d in found] == [
        ("2024-05-06", "proposed", {"office": "Prime Minister", "field": "visas, education"}),
        ("2024-05-06", "planned", {"office": "President"}),
    ]


def test_a_day_of_its_own_goes_before_the_talks() -> None:
    """A later meeting's day holds for what is said there; a planned visit's day for nothing."""
    found = drafts(
        OPENING + "On May 7, Chinh met business leaders and urged Seoul to help. "
        "Yoon is expected to visit Hanoi on May 30. Both sides agreed to build a road."
    )
    assert [d.period.label if d.period else None for d in found] == ["2024-05-07", "2024-05-07"]


def test_a_day_long_before_is_of_something_else() -> None:
    """When somebody took office, or a month of another year, is no day of talks."""
    found = drafts(
        OPENING + "The visit is the first since Yoon was sworn in on April 2. "
        "Chinh urged Seoul to help. At a summit in November, Yoon promised to build a road."
    )
    assert [d.period.label if d.period else None for d in found] == ["2024-05-06", "2024-05-06"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "expand cooperation in semiconductors and high-quality human resources",
            ["semiconductors", "training"],
        ),
        ("start negotiations on a social insurance agreement", ["social insurance"]),
        ("respond to climate change and cut emissions", ["climate"]),
        ("improve the investment environment", ["investment"]),
        ("coordinate at the Asia-Pacific Economic Cooperation forum", ["forums"]),
        ("strengthen defence ties", ["defence"]),
        ("take part in the Expo and export more fruits", ["forums", "trade", "agriculture"]),
        ("twin provinces and prefectures", ["localities"]),
        ("work closely together", []),
    ],
)
def test_fields(text: str, expected: list[str]) -> None:
    """The fields are told from words, not from the names of organisations."""
    assert fields(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("to build a road, adding that it would help.", "build a road"),
        ("to build a road amid rising costs", "build a road"),
        ("to build a road, he said.", "build a road"),
        ('to build a "Green Road" on Monday', 'build a "Green Road" on Monday'),
        ("to build a road (with Laos).", "build a road (with Laos)"),
        ("to build a road, which is long", "build a road"),
        ("to build a road, and Smith announced that it was long", "build a road"),
        ("to build roads and bridges during their talks in Hanoi", "build roads and bridges"),
        ("to build a road, lauded the new port.", "build a road"),
        ("to build new and promising roads.", "build new and promising roads"),
    ],
)
def test_content_ends_where_the_reporting_goes_on(text: str, expected: str) -> None:
    """What is asked ends before asides, places, attributions and the next report."""
    start, end = content(text, 3)
    assert text[start:end] == expected


@given(st.text(alphabet='ab ,;."()and while towork', max_size=120))
def test_parts_are_exact(text: str) -> None:
    """Parts lie within the content, in order and apart."""
    start, end = content(text, 0)
    spans = parts(text, start, end)
    assert all(start <= a <= b <= end for a, b in spans)
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))


def test_places_and_local_governments() -> None:
    """A prefecture may be asked and may promise, also in a list of two."""
    text = (
        "Chairman of the Can Tho People's Committee Tran Viet Truong received Governor Saito "
        "Motohiko of Japan's Hyogo prefecture on April 12. Vietnam and Japan are friends. "
        "Truong suggested Hyogo help the city train nurses and invest in high-tech agriculture. "
        "Saito, for his part, said the prefecture would encourage its companies to come."
    )
    assert [(d.metric, d.subject, d.object, d.value) for d in drafts(text)] == [
        ("proposal", "Tran Viet Truong", "Japan", "help the city train nurses"),
        ("proposal", "Tran Viet Truong", "Japan", "invest in high-tech agriculture"),
        ("commitment", "Saito Motohiko", "Vietnam", "encourage its companies to come"),
    ]


def test_a_country_before_a_person_is_no_other_party() -> None:
    """Also one whose adjective is its name."""
    text = (
        "Vietnamese Prime Minister Pham Minh Chinh and his New Zealand counterpart Christopher "
        "Luxon agreed to open a bank."
    )
    [draft] = drafts(text)
    assert (draft.metric, draft.subject) == ("agreement", "Vietnam and New Zealand")


def test_a_closing_attribution_is_no_content() -> None:
    """Who said it stays outside, however long the office."""
    text = "Seoul should invest more in rail, Deputy Minister Le Van Hung said on Tuesday."
    assert rows(text) == [("proposal", "Le Van Hung", "South Korea", "invest more in rail")]


@pytest.mark.parametrize("lands", [*itertools.permutations(("Seoul", "Tokyo", "Bangkok"), 2)])
def test_the_two_are_in_the_order_of_the_article(lands: tuple[str, str]) -> None:
    """Countries of which only a city is named come in the order they do, not in that of a set."""
    [draft] = drafts(
        f"{lands[0]}'s ministry sent a list. {lands[1]}'s ministry read it. To help the two "
        "nations' people, the two leaders agreed to bolster connectivity in human resources."
    )
    homes = {"Seoul": "South Korea", "Tokyo": "Japan", "Bangkok": "Thailand"}
    assert draft.subject == " and ".join(homes[land] for land in lands)
