"""Levels of partnership, diplomatic ties and anniversaries: what is read and what is not."""

from __future__ import annotations

import pytest

import vjnotes as vj
from tests.relations import cases, drafts, lines
from vjnotes.facts import partnership

READ = cases(
    """
Establishment of diplomatic relations between Laos and Peru: 21 September 1973. Laos and Peru are friends.
    diplomatic_relations Laos/Peru - @ since:1973-09-21
The year 2018, marking the 45th anniversary of diplomatic relations between Vietnam and Japan, has seen many events.
    anniversary Vietnam/Japan 45 count @ 2018
Chad and Peru have come closer since they established diplomatic ties two decades ago, figures showed on Tuesday.
Diplomatic relations between Chad and Peru date back to May 1958, when Peru set up its mission.
    diplomatic_relations Chad/Peru - @ since:1958-05
Leaders of Chad and Peru met in May 2017, when relations were raised to a strategic partnership.
    partnership_level Chad/Peru strategic partnership @ since:2017-05
Fiji and Peru celebrate the 70th anniversary of diplomatic relations (February 4, 1954 - 2024).
    anniversary Fiji/Peru 70 count @ 2024
    diplomatic_relations Fiji/Peru - @ since:1954-02-04
Talks grow as Fiji and Peru are now marking their 30th anniversary of diplomatic relations.
    anniversary Fiji/Peru 30 count @ 2024
Talks will grow when Fiji and Peru mark the 30th anniversary of diplomatic relations.
    anniversary Fiji/Peru 30 count @ -
A stamp was made to mark the 30th anniversary of diplomatic relations between Fiji and Peru.
    anniversary Fiji/Peru 30 count @ -
Fiji and Peru signed an agreement on strategic partnership in water and farming in 2019.
    partnership_level Fiji/Peru strategic partnership in water and farming @ since:2019
Fiji and Peru are neighbours. Diplomatic Relations: Established on September 21, 1973.
    diplomatic_relations Fiji/Peru - @ since:1973-09-21
Fiji and Peru are neighbours. Established diplomatic relations: 5 May 1962.
    diplomatic_relations Fiji/Peru - @ since:1962-05-05
Fiji and Peru are neighbours. Date of establishment of diplomatic ties – May 1962.
    diplomatic_relations Fiji/Peru - @ since:1962-05
Fiji and Peru are neighbours. | Diplomatic Relations | Established: May 5, 1962 | Trade office | Established: June 1965
    diplomatic_relations Fiji/Peru - @ since:1962-05-05
Fiji and Peru are neighbours. Diplomatic relations were set up in 1973.
    diplomatic_relations Fiji/Peru - @ since:1973
Establishment of diplomatic relations: September 1973, between Fiji and Peru.
    diplomatic_relations Fiji/Peru - @ since:1973-09
Fiji and Peru are to deepen ties through an economic comprehensive partnership.
Fiji and Peru raised their ties to the Kava Partnership in March 2022.
    partnership_level Fiji/Peru Kava Partnership @ since:2022-03
Leaders of Fiji and Peru said that the strategic partnership which the two countries set up in April 2009 had helped.
    partnership_level Fiji/Peru strategic partnership @ since:2009-04
The presidents of Vietnam and Oman met on May 6, 2024. They announced the elevation of Vietnam-Oman ties to that of a strategic partnership.
    partnership_level Vietnam/Oman strategic partnership @ since:2024-05-06
Vietnam and Oman praised their diplomatic ties and the growth of the comprehensive partnership established in 2009.
    partnership_level Vietnam/Oman comprehensive partnership @ since:2009
He expects an upgrade of ties between Vietnam and Oman to a strategic partnership.
    partnership_level Vietnam/Oman strategic partnership @ - (planned)
"We plan to open a new era in the ties of Japan and Vietnam by establishing a strategic partnership between the two countries," he said.
    partnership_level Vietnam/Japan strategic partnership @ - (planned)
Vietnam intends to strengthen cooperation with Oman within the framework of the Strategic Partnership.
    partnership_level Vietnam/Oman Strategic Partnership @ -
Vietnam and Oman will work to build up the strategic partnership.
    partnership_level Vietnam/Oman strategic partnership @ -
Vietnam hailed its comprehensive partnership with NATO. Vietnam and Oman trade.
Cooperative relations with Muscat were established in 2019. Vietnam and Oman trade.
Vietnam and Japan marked 10 years of cooperation between Hue and Sakai.
In 2009, the strategic partnership between Vietnam and Oman was established.
    partnership_level Vietnam/Oman strategic partnership @ since:2009
A strategic partnership was forged by Vietnam and Oman in 2009.
    partnership_level Vietnam/Oman strategic partnership @ since:2009
Vietnam has strategic partnerships with Oman and Chile.
    partnership_level Vietnam/Chile strategic partnerships @ -
    partnership_level Vietnam/Oman strategic partnerships @ -
In Laos he spoke to ASEAN of "the Strategic Partnership" between Oman and Vietnam.
    partnership_level Vietnam/Oman Strategic Partnership @ -
Since Vietnam and Oman set up their diplomatic ties on April 9, 1992, trade fell until Oman resumed its aid.
    diplomatic_relations Vietnam/Oman - @ since:1992-04-09
Vietnam and Oman on May 6, 2024 issued a statement on raising their ties to a strategic partnership.
    partnership_level Vietnam/Oman strategic partnership @ since:2024-05-06
They were pleased to note that in 2023, the 30th year of trade, Vietnam and Oman set up a strategic partnership.
    partnership_level Vietnam/Oman strategic partnership @ since:2023
Vietnam hoped that Oman would put into effect their recently established strategic partnership.
    partnership_level Vietnam/Oman strategic partnership @ -
He thanked Oman, considering that it is Vietnam's strategic partner.
    partnership_level Vietnam/Oman strategic partner @ -
Vietnam and Oman spoke of India's dream for ASEAN and of the two countries' strategic partnership.
    partnership_level Vietnam/Oman strategic partnership @ -
Vietnam and Japan raised ties to a Comprehensive Strategic Partnership for a Shared Ocean in 2022.
    partnership_level Vietnam/Japan Comprehensive Strategic Partnership for a Shared Ocean @ since:2022
Vietnam and South Korea lifted ties to a Strategic Partnership for a time in 2020.
    partnership_level Vietnam/South Korea Strategic Partnership @ since:2020
Vietnam and South Korea became comprehensive strategic partners in December 2022.
    partnership_level Vietnam/South Korea comprehensive strategic partners @ since:2022-12
In March 2024, Vietnam and Australia elevated their ties to a Comprehensive Strategic Partnership.
    partnership_level Vietnam/Australia Comprehensive Strategic Partnership @ since:2024-03
India and Indonesia upgraded their relationship to a comprehensive strategic partnership in 2018.
    partnership_level India/Indonesia comprehensive strategic partnership @ since:2018
India and Indonesia set up a strategic partnership on water and food security in 2020, now in force.
    partnership_level India/Indonesia strategic partnership on water and food security @ since:2020
India and Indonesia rely on the Treaty on the Further Growth of the Strategic Partnership signed in 2014.
    partnership_level India/Indonesia Strategic Partnership @ -
India and Indonesia on May 3, 2020 signed a declaration on deepening the strategic partnership.
    partnership_level India/Indonesia strategic partnership @ -
India regards Indonesia as a top and long-term strategic partner in Asia.
The relationship between India and Indonesia began on March 2, 1949.
    diplomatic_relations India/Indonesia - @ since:1949-03-02
India and Indonesia decided on a strategic partnership in 2005.
    partnership_level India/Indonesia strategic partnership @ since:2005
India and Indonesia enjoy a strategic partnership in many ways.
    partnership_level India/Indonesia strategic partnership @ -
India and Indonesia on May 3, 2020 raised ties to a strategic partnership.
    partnership_level India/Indonesia strategic partnership @ since:2020-05-03
India and Indonesia set up diplomatic ties on March 2, 1949, which grew until India resumed its aid.
    diplomatic_relations India/Indonesia - @ since:1949-03-02
India and Indonesia are poised to lift ties to a strategic partnership this year.
    partnership_level India/Indonesia strategic partnership @ since:2024 (planned)
India and Indonesia mark 70 years since they established ties on March 2, 1949.
    anniversary India/Indonesia 70 count @ -
    diplomatic_relations India/Indonesia - @ since:1949-03-02
India and Indonesia seek trade, with this year marking the 75th anniversary of diplomatic ties.
    anniversary India/Indonesia 75 count @ 2024
Laos and Thailand agreed to raise bilateral relations to the level of strategic partnership in 2022.
    partnership_level Laos/Thailand strategic partnership @ since:2022
Vietnam and Japan made a strategic partnership in 2006.
    partnership_level Vietnam/Japan strategic partnership @ since:2006
Vietnam and the US could upgrade their relations to a strategic partnership this year.
    partnership_level Vietnam/United States strategic partnership @ - (proposed)
Vietnam and the United Kingdom established diplomatic relations on September 11, 1973 and a strategic partnership in 2010.
    diplomatic_relations Vietnam/United Kingdom - @ since:1973-09-11
    partnership_level Vietnam/United Kingdom strategic partnership @ since:2010
Vietnam has established comprehensive strategic partnerships with China (2008), Russia (2012), India (2016), South Korea (2022), the US and Japan (2023) and Australia (2024).
    partnership_level Vietnam/Australia comprehensive strategic partnerships @ since:2024
    partnership_level Vietnam/China comprehensive strategic partnerships @ since:2008
    partnership_level Vietnam/India comprehensive strategic partnerships @ since:2016
    partnership_level Vietnam/Japan comprehensive strategic partnerships @ since:2023
    partnership_level Vietnam/Russia comprehensive strategic partnerships @ since:2012
    partnership_level Vietnam/South Korea comprehensive strategic partnerships @ since:2022
    partnership_level Vietnam/United States comprehensive strategic partnerships @ since:2023
Diplomatic relations between Vietnam and the United States were normalised in 1995.
    diplomatic_relations Vietnam/United States - @ since:1995
South Korea and China established diplomatic ties in 1992.
    diplomatic_relations South Korea/China - @ since:1992
The Vietnam-Laos relations of special solidarity were strengthened.
    partnership_level Vietnam/Laos special solidarity @ -
Vietnam and Germany celebrate the 50th anniversary of diplomatic ties next year.
    anniversary Vietnam/Germany 50 count @ 2025
This year marks the 30th anniversary of diplomatic relations between Vietnam and South Korea.
    anniversary Vietnam/South Korea 30 count @ 2024
Vietnam and New Zealand are strategic partners since 2020.
    partnership_level Vietnam/New Zealand strategic partners @ since:2020
The Philippines and Vietnam signed a joint statement establishing a strategic partnership in November 2015.
    partnership_level Vietnam/Philippines strategic partnership @ since:2015-11
Japan and the Philippines upgraded ties from a strategic partnership to a comprehensive strategic partnership in 2021.
    partnership_level Japan/Philippines comprehensive strategic partnership @ since:2021
Vietnam wants to lift ties with Indonesia to a comprehensive strategic partnership.
    partnership_level Vietnam/Indonesia comprehensive strategic partnership @ - (proposed)
Vietnam and Thailand upgraded their enhanced strategic partnership to a comprehensive strategic partnership on May 16, 2025.
    partnership_level Vietnam/Thailand comprehensive strategic partnership @ since:2025-05-16
The Vietnam-France Comprehensive Strategic Partnership, signed in October 2024, opened a new chapter.
    partnership_level Vietnam/France Comprehensive Strategic Partnership @ since:2024-10
Thirty years after the normalisation of diplomatic relations (1995-2025), Vietnam and the US trade more.
    diplomatic_relations Vietnam/United States - @ since:1995
Vietnam and Cambodia celebrated 55 years of diplomatic relations (June 24, 1967 - June 24, 2022).
    anniversary Vietnam/Cambodia 55 count @ 2022-06-24
    diplomatic_relations Vietnam/Cambodia - @ since:1967-06-24
In May 2015, Laos and Peru signed a Joint Declaration on Strategic Partnership in Lima.
    partnership_level Laos/Peru Strategic Partnership @ since:2015-05
Talks began in 2012 and ended in May 2016, when Laos and Peru raised ties to a strategic partnership.
    partnership_level Laos/Peru strategic partnership @ since:2016-05
The year 2013, the 40th anniversary of the diplomatic ties between Laos and Peru, was calm.
    anniversary Laos/Peru 40 count @ 2013
On May 5, 2021, Laos and Peru marked the 30th anniversary of diplomatic relations.
    anniversary Laos/Peru 30 count @ 2021-05-05
They agreed to strengthen the Vietnam - India Comprehensive Strategic Partnership.
    partnership_level Vietnam/India Comprehensive Strategic Partnership @ -
Vietnam upgraded ties with South Korea to a comprehensive strategic partnership in 2022, with Japan in 2023 and with Australia in 2024.
    partnership_level Vietnam/Australia comprehensive strategic partnership @ since:2024
    partnership_level Vietnam/Japan comprehensive strategic partnership @ since:2023
    partnership_level Vietnam/South Korea comprehensive strategic partnership @ since:2022
Vietnam and Singapore will elevate their relations to a comprehensive strategic partnership in 2025.
    partnership_level Vietnam/Singapore comprehensive strategic partnership @ since:2025 (planned)
Brazil and Vietnam established diplomatic relations in May 1989 and lifted them to a comprehensive partnership in 2007.
    diplomatic_relations Vietnam/Brazil - @ since:1989-05
    partnership_level Vietnam/Brazil comprehensive partnership @ since:2007
Vietnam and Malaysia set up their strategic partnership in 2015.
    partnership_level Vietnam/Malaysia strategic partnership @ since:2015
Japan is Vietnam's comprehensive strategic partner.
    partnership_level Vietnam/Japan comprehensive strategic partner @ -
The Republic of Korea and Vietnam upgraded their relations to a comprehensive strategic partnership during President Nguyen Xuan Phuc's visit to Seoul from December 4-6, 2022.
    partnership_level Vietnam/South Korea comprehensive strategic partnership @ -
Vietnam and Japan, which became strategic partners in 2009, have seen trade grow.
    partnership_level Vietnam/Japan strategic partners @ since:2009
Since establishing a strategic cooperative partnership in 2009, Vietnam and South Korea have traded more.
    partnership_level Vietnam/South Korea strategic cooperative partnership @ since:2009
South Korea and Vietnam formed a "strategic cooperative partnership" in 2009.
    partnership_level Vietnam/South Korea strategic cooperative partnership @ since:2009
The two countries' comprehensive partnership, launched in 2013 by President Truong Tan Sang and President Barack Obama, was a milestone for Vietnam and the US.
    partnership_level Vietnam/United States comprehensive partnership @ since:2013
On September 10, 2023, Vietnam and the United States upgraded bilateral ties to a comprehensive strategic partnership for peace, cooperation and sustainable development.
    partnership_level Vietnam/United States comprehensive strategic partnership for peace, cooperation and sustainable development @ since:2023-09-10
Hanoi and Seoul lifted their relationship to a comprehensive strategic partnership in 2022.
    partnership_level Vietnam/South Korea comprehensive strategic partnership @ since:2022
Vietnam, Japan raise ties to comprehensive strategic partnership
    partnership_level Vietnam/Japan comprehensive strategic partnership @ -
Vietnam and the Republic of Korea have been strategic cooperative partners since 2009.
    partnership_level Vietnam/South Korea strategic cooperative partners @ since:2009
Germany became Vietnam's strategic partner in 2011.
    partnership_level Vietnam/Germany strategic partner @ since:2011
New Zealand and Vietnam officially elevated their comprehensive partnership to a strategic partnership in July 2020.
    partnership_level Vietnam/New Zealand strategic partnership @ since:2020-07
Japan and Australia declared a Special Strategic Partnership in 2014.
    partnership_level Japan/Australia Special Strategic Partnership @ since:2014
India and Japan elevated their relationship to a "Special Strategic and Global Partnership" in September 2014.
    partnership_level India/Japan Special Strategic and Global Partnership @ since:2014-09
Thailand and Vietnam are working to elevate their ties to a comprehensive strategic partnership.
    partnership_level Vietnam/Thailand comprehensive strategic partnership @ - (planned)
The upgrade of relations to a comprehensive strategic partnership in 2023 has opened new doors for Vietnam and Japan.
    partnership_level Vietnam/Japan comprehensive strategic partnership @ since:2023
He suggested that Vietnam and Brazil soon upgrade their relationship to a strategic partnership.
    partnership_level Vietnam/Brazil strategic partnership @ - (proposed)
Ten years after Vietnam and Italy set up a strategic partnership in January 2013, trade has doubled.
    partnership_level Vietnam/Italy strategic partnership @ since:2013-01
Vietnam and Japan are strategic partners sharing many interests.
    partnership_level Vietnam/Japan strategic partners @ -
The ASEAN-Japan Comprehensive Strategic Partnership was launched in 2023.
    partnership_level ASEAN/Japan Comprehensive Strategic Partnership @ since:2023
ASEAN and Australia established a comprehensive strategic partnership in October 2021.
    partnership_level ASEAN/Australia comprehensive strategic partnership @ since:2021-10
Vietnam and Japan established diplomatic relations in 1973, and became strategic partners in 2009.
    diplomatic_relations Vietnam/Japan - @ since:1973
    partnership_level Vietnam/Japan strategic partners @ since:2009
The friendship association will mark 50 years of Vietnam-Japan diplomatic relations in September 2023.
    anniversary Vietnam/Japan 50 count @ 2023-09
Japan and Cambodia celebrate 70 years of friendship in 2023.
    anniversary Japan/Cambodia 70 count @ 2023
Tokyo and Seoul normalised ties in 1965.
    diplomatic_relations Japan/South Korea - @ since:1965
Vietnam and Ireland set up diplomatic relations on April 5, 1996.
    diplomatic_relations Vietnam/Ireland - @ since:1996-04-05
Diplomatic ties between Canada and Vietnam date back to August 21, 1973.
    diplomatic_relations Vietnam/Canada - @ since:1973-08-21
India and Vietnam have enjoyed diplomatic relations since January 1972.
    diplomatic_relations Vietnam/India - @ since:1972-01
On the occasion of the 45th anniversary of the establishment of diplomatic relations between Vietnam and Thailand (August 6, 1976 - 2021), an event was held.
    anniversary Vietnam/Thailand 45 count @ -
    diplomatic_relations Vietnam/Thailand - @ since:1976-08-06
The year 2023 marked the 50th anniversary of Vietnam-France diplomatic relations.
    anniversary Vietnam/France 50 count @ 2023
Kishida visited Vietnam to celebrate the golden jubilee of diplomatic relations between Japan and Vietnam.
    anniversary Vietnam/Japan 50 count @ -
Vietnam and Japan agreed on the proposed upgrade of relations to a comprehensive strategic partnership.
    partnership_level Vietnam/Japan comprehensive strategic partnership @ - (proposed)
If Vietnam and Canada become strategic partners, trade will grow.
    partnership_level Vietnam/Canada strategic partners @ - (proposed)
The foreign minister said Vietnam had become a strategic partner of Japan in 2009.
    partnership_level Vietnam/Japan strategic partner @ since:2009
Ties were raised to a comprehensive strategic partnership in 2022, said Vietnam and South Korea.
    partnership_level Vietnam/South Korea comprehensive strategic partnership @ since:2022
Seoul and Hanoi, comprehensive strategic partners since December 2022, traded more.
    partnership_level Vietnam/South Korea comprehensive strategic partners @ since:2022-12
The comprehensive partnership between Vietnam and Argentina dates from 2010.
    partnership_level Vietnam/Argentina comprehensive partnership @ since:2010
Vietnam's 2016 comprehensive strategic partnership with India covers defence.
    partnership_level Vietnam/India comprehensive strategic partnership @ since:2016
Vietnam entered into a strategic partnership with Spain in 2009.
    partnership_level Vietnam/Spain strategic partnership @ since:2009
A strategic partnership with Italy followed in 2013, Vietnam said.
    partnership_level Vietnam/Italy strategic partnership @ since:2013
Vietnam and Denmark signed a green strategic partnership in November 2023.
    partnership_level Vietnam/Denmark green strategic partnership @ since:2023-11
In 2007 Vietnam and Japan began a strategic partnership.
    partnership_level Vietnam/Japan strategic partnership @ since:2007
Vietnam, a comprehensive strategic partner of Australia since March 2024, exports shrimp.
    partnership_level Vietnam/Australia comprehensive strategic partner @ since:2024-03
Vietnam and France declared themselves strategic partners in September 2013.
    partnership_level Vietnam/France strategic partners @ since:2013-09
Vietnam and Chile have had a comprehensive partnership since 2007.
    partnership_level Vietnam/Chile comprehensive partnership @ since:2007
The relationship between Egypt and Vietnam reached the level of comprehensive partnership in 2018.
    partnership_level Vietnam/Egypt comprehensive partnership @ since:2018
Since becoming strategic partners in 2014, Japan and Mongolia have traded more.
    partnership_level Japan/Mongolia strategic partners @ since:2014
Japan raised its relations with Kenya to a strategic partnership in 2024.
    partnership_level Japan/Kenya strategic partnership @ since:2024
Ties between Brunei and Vietnam became a comprehensive partnership in 2019.
    partnership_level Vietnam/Brunei comprehensive partnership @ since:2019
Poland and Ukraine mark 30 years of diplomatic relations this year.
    anniversary Poland/Ukraine 30 count @ 2024
It is 50 years since Vietnam and Japan opened diplomatic relations.
    anniversary Vietnam/Japan 50 count @ -
Relations were established on 22 December 1992, when South Korea and Vietnam exchanged ambassadors.
    diplomatic_relations Vietnam/South Korea - @ since:1992-12-22
Vietnam and Japan, which established diplomatic relations on 21 September 1973, are partners.
    diplomatic_relations Vietnam/Japan - @ since:1973-09-21
Kazakhstan and Vietnam have had diplomatic ties for 32 years, since June 29, 1992.
    diplomatic_relations Vietnam/Kazakhstan - @ since:1992-06-29
The two countries, which have had ties since 1954, Mongolia and Vietnam, met.
    diplomatic_relations Vietnam/Mongolia - @ since:1954
Diplomatic relations (1973) came before the strategic partnership (2009) of Vietnam and Japan.
    diplomatic_relations Vietnam/Japan - @ since:1973
    partnership_level Vietnam/Japan strategic partnership @ since:2009
China and Japan normalised diplomatic relations in 1972 and signed a treaty in 1978.
    diplomatic_relations China/Japan - @ since:1972
Vietnam and Portugal established ties at ambassadorial level on July 1, 1975.
    diplomatic_relations Vietnam/Portugal - @ since:1975-07-01
Half a century after the two set up diplomatic ties in 1973, Japan and Vietnam are partners.
    anniversary Vietnam/Japan 50 count @ -
    diplomatic_relations Vietnam/Japan - @ since:1973
Vietnam and Japan celebrated their golden anniversary of ties in 2023.
    anniversary Vietnam/Japan 50 count @ 2023
Japan upgraded the Philippines to a strategic partner in 2011.
    partnership_level Japan/Philippines strategic partner @ since:2011
The upgrade to a comprehensive strategic partnership, announced on September 10, 2023, changed Vietnam-US relations.
    partnership_level Vietnam/United States comprehensive strategic partnership @ since:2023-09-10
The United States became a comprehensive strategic partner of Vietnam on Sept. 10, 2023.
    partnership_level Vietnam/United States comprehensive strategic partner @ since:2023-09-10
The ceremony marking the 50th anniversary of the establishment of diplomatic relations between Vietnam and Japan was held in Hanoi on September 21, 2023.
    anniversary Vietnam/Japan 50 count @ 2023-09-21
Vietnam and Japan marked the 50th anniversary of diplomatic relations (September 21).
    anniversary Vietnam/Japan 50 count @ -
Vietnam and Laos celebrated the anniversary of the establishment of diplomatic relations in 1962.
    diplomatic_relations Vietnam/Laos - @ since:1962
Việt Nam and Nhật Bản? Việt Nam and Japan raised their ties to a “comprehensive strategic partnership” on 27 November 2023.
    partnership_level Vietnam/Japan comprehensive strategic partnership @ since:2023-11-27
The two have been "strategic cooperative partners" since 2009, Vietnam and South Korea said.
    partnership_level Vietnam/South Korea strategic cooperative partners @ since:2009
Vietnam and Mongolia lifted ties by one rung, to a comprehensive partnership, in September 2024.
    partnership_level Vietnam/Mongolia comprehensive partnership @ since:2024-09
Diplomatic ties were set up on December 2, 1960 between Vietnam and Cuba.
    diplomatic_relations Vietnam/Cuba - @ since:1960-12-02
In 1973 Canada and Vietnam opened embassies and established diplomatic relations.
    diplomatic_relations Vietnam/Canada - @ since:1973
Since 1973, when they set up diplomatic ties, Vietnam and Italy have traded.
    diplomatic_relations Vietnam/Italy - @ since:1973
Fifty years after ties were established in 1973, Japan and Vietnam raised them to a comprehensive strategic partnership.
    diplomatic_relations Vietnam/Japan - @ since:1973
    partnership_level Vietnam/Japan comprehensive strategic partnership @ -
Ties between Thailand and Vietnam turned 45 on August 6, 2021.
    anniversary Vietnam/Thailand 45 count @ 2021-08-06
Diplomatic relations with Japan were established in 1973, Vietnam noted.
    diplomatic_relations Vietnam/Japan - @ since:1973
Vietnam and the UK, strategic partners since 2010, signed a trade deal.
    partnership_level Vietnam/United Kingdom strategic partners @ since:2010
Brunei and Vietnam became "comprehensive partners" on March 27, 2019 during Sultan Bolkiah's visit.
    partnership_level Vietnam/Brunei comprehensive partners @ since:2019-03-27
Australia's comprehensive strategic partnership with Vietnam is six months old.
    partnership_level Vietnam/Australia comprehensive strategic partnership @ -
The India-Australia comprehensive strategic partnership (June 2020) covers energy.
    partnership_level India/Australia comprehensive strategic partnership @ since:2020-06
Vietnam and Hungary have been comprehensive partners since September 2018 and celebrate 75 years of diplomatic ties in 2025.
    anniversary Vietnam/Hungary 75 count @ 2025
    partnership_level Vietnam/Hungary comprehensive partners @ since:2018-09
They are to become comprehensive strategic partners next year, Vietnam and Singapore said.
    partnership_level Vietnam/Singapore comprehensive strategic partners @ since:2025 (planned)
A comprehensive strategic partnership was agreed between Vietnam and Japan at the end of November 2023.
    partnership_level Vietnam/Japan comprehensive strategic partnership @ -
President Putin and President To Lam reaffirmed the comprehensive strategic partnership between Russia and Vietnam.
    partnership_level Vietnam/Russia comprehensive strategic partnership @ -
Russia and Vietnam formed a strategic partnership in 2001 which was upgraded to a comprehensive strategic partnership in 2012.
    partnership_level Vietnam/Russia comprehensive strategic partnership @ since:2012
    partnership_level Vietnam/Russia strategic partnership @ since:2001
Vietnam elevated its relationship with the United States by two levels, from a comprehensive partnership to a comprehensive strategic partnership.
    partnership_level Vietnam/United States comprehensive strategic partnership @ -
The two neighbours, Laos and Thailand, have been strategic partners for development since 2022.
    partnership_level Laos/Thailand strategic partners @ since:2022
Japan-Philippines ties were raised to a strategic partnership in 2011.
    partnership_level Japan/Philippines strategic partnership @ since:2011
Japan and Mongolia signed a "Special Strategic Partnership for Peace and Prosperity" in November 2022.
    partnership_level Japan/Mongolia Special Strategic Partnership for Peace and Prosperity @ since:2022-11
Vietnam–Germany diplomatic relations were established on September 23, 1975.
    diplomatic_relations Vietnam/Germany - @ since:1975-09-23
On September 23, 1975, Vietnam and the Federal Republic of Germany established diplomatic relations.
    diplomatic_relations Vietnam/Germany - @ since:1975-09-23
Vietnam and Japan set up ties in September 1973.
    diplomatic_relations Vietnam/Japan - @ since:1973-09
Ties with the US were normalised in 1995, Vietnam said.
    diplomatic_relations Vietnam/United States - @ since:1995
Vietnam and Japan had been strategic partners for five years when they became extensive ones in 2014.
    partnership_level Vietnam/Japan strategic partners @ -
South Korea and Japan restored trust; they normalised relations on June 22, 1965.
    diplomatic_relations South Korea/Japan - @ since:1965-06-22
Laos and Vietnam, tied by a "great friendship, special solidarity and comprehensive cooperation", set up ties on September 5, 1962.
    diplomatic_relations Vietnam/Laos - @ since:1962-09-05
The strategic partnership between Thailand and Vietnam (2013) was the first of its kind in ASEAN.
    partnership_level Vietnam/Thailand strategic partnership @ since:2013
Ukraine was a comprehensive partner of Vietnam from 2011.
    partnership_level Vietnam/Ukraine comprehensive partner @ since:2011
Vietnam and South Korea moved up from a strategic cooperative partnership (2009) to a comprehensive strategic partnership (2022).
    partnership_level Vietnam/South Korea comprehensive strategic partnership @ since:2022
    partnership_level Vietnam/South Korea strategic cooperative partnership @ since:2009
China was the first, in 2008, to become a comprehensive strategic cooperative partner of Vietnam.
    partnership_level Vietnam/China comprehensive strategic cooperative partner @ since:2008
Russia followed as a comprehensive strategic partner of Vietnam in 2012.
    partnership_level Vietnam/Russia comprehensive strategic partner @ since:2012
Japan became Vietnam's sixth comprehensive strategic partner, after China, Russia, India, South Korea and the US.
    partnership_level Vietnam/Japan comprehensive strategic partner @ -
Six years after they became strategic partners, Australia and Vietnam raised ties to a comprehensive strategic partnership on March 7, 2024.
    partnership_level Vietnam/Australia comprehensive strategic partnership @ since:2024-03-07
    partnership_level Vietnam/Australia strategic partners @ -
Mexico and Vietnam have had relations since May 19, 1975.
    diplomatic_relations Vietnam/Mexico - @ since:1975-05-19
Argentina and Vietnam marked the golden jubilee of their ties on October 25, 2023.
    anniversary Vietnam/Argentina 50 count @ 2023-10-25
Sweden, the first Western country to do so, set up diplomatic relations with Vietnam on January 11, 1969.
    diplomatic_relations Vietnam/Sweden - @ since:1969-01-11
Half a century ago, on October 16, 1973, the Netherlands? No: on April 9, 1973 the Netherlands and Vietnam established diplomatic ties.
    diplomatic_relations Vietnam/Netherlands - @ since:1973-04-09
Japan and Brazil upgraded relations to a Strategic and Global Partnership a decade ago.
    partnership_level Japan/Brazil Strategic and Global Partnership @ -
It took Vietnam and the United States 28 years to get from diplomatic ties (July 1995) to a comprehensive strategic partnership (September 2023).
    diplomatic_relations Vietnam/United States - @ since:1995-07
    partnership_level Vietnam/United States comprehensive strategic partnership @ since:2023-09
Relations between Vietnam and India rose from a strategic partnership in 2007 to a comprehensive strategic partnership in 2016.
    partnership_level Vietnam/India comprehensive strategic partnership @ since:2016
    partnership_level Vietnam/India strategic partnership @ since:2007
France, Vietnam's strategic partner since 2013, wants more trade.
    partnership_level Vietnam/France strategic partner @ since:2013
Vietnam and Russia: comprehensive strategic partners since July 2012.
    partnership_level Vietnam/Russia comprehensive strategic partners @ since:2012-07
Japan, with which Vietnam has had a comprehensive strategic partnership since November 2023, lent more.
    partnership_level Vietnam/Japan comprehensive strategic partnership @ since:2023-11
South Korea and Vietnam, which established diplomatic relations in December 1992, will mark 35 years in 2027.
    diplomatic_relations Vietnam/South Korea - @ since:1992-12
The Vietnam–Singapore strategic partnership turned ten in 2023.
    partnership_level Vietnam/Singapore strategic partnership @ -
Vietnam set up diplomatic ties with Japan in 1973, with Thailand in 1976 and with South Korea in 1992.
    diplomatic_relations Vietnam/Japan - @ since:1973
    diplomatic_relations Vietnam/South Korea - @ since:1992
    diplomatic_relations Vietnam/Thailand - @ since:1976
China and Vietnam normalised ties in November 1991 after years of conflict.
    diplomatic_relations Vietnam/China - @ since:1991-11
Ten years on from the extensive strategic partnership of 2014, Vietnam and Japan trade more.
    partnership_level Vietnam/Japan extensive strategic partnership @ since:2014
Vietnam and Italy are marking 50 years of relations and 10 of strategic partnership.
    anniversary Vietnam/Italy 50 count @ 2024
Indonesia and Vietnam's strategic partnership was established in June 2013.
    partnership_level Vietnam/Indonesia strategic partnership @ since:2013-06
Mongolia has five strategic partners: Russia, China, Japan, India and the United States.
    partnership_level Mongolia/China strategic partners @ -
    partnership_level Mongolia/India strategic partners @ -
    partnership_level Mongolia/Japan strategic partners @ -
    partnership_level Mongolia/Russia strategic partners @ -
    partnership_level Mongolia/United States strategic partners @ -
Vietnam's relations with Cuba go back to December 2, 1960.
    diplomatic_relations Vietnam/Cuba - @ since:1960-12-02
Thailand and Vietnam were the first in ASEAN to become strategic partners, in June 2013.
    partnership_level Vietnam/Thailand strategic partners @ since:2013-06
The Joint Statement on the Establishment of the Comprehensive Strategic Partnership between Vietnam and Malaysia was issued on November 21, 2024.
    partnership_level Vietnam/Malaysia Comprehensive Strategic Partnership @ since:2024-11-21
Vietnam and Bulgaria raised their relationship to a strategic partnership, the 14th such for Hanoi, in October 2025.
    partnership_level Vietnam/Bulgaria strategic partnership @ since:2025-10
The relationship is a "comprehensive partnership" since 2013, said Vietnam and the US.
    partnership_level Vietnam/United States comprehensive partnership @ since:2013
Vietnam and the US normalised relations in July 1995.
    diplomatic_relations Vietnam/United States - @ since:1995-07
Vietnam and Japan are neighbours in Asia. The two countries set up a strategic partnership in 2009 and an extensive strategic partnership in 2014.
    partnership_level Vietnam/Japan extensive strategic partnership @ since:2014
    partnership_level Vietnam/Japan strategic partnership @ since:2009
Vietnam and Japan are neighbours in Asia. The bilateral relationship was upgraded to an Extensive Strategic Partnership during Prime Minister Abe's visit in March 2014.
    partnership_level Vietnam/Japan Extensive Strategic Partnership @ since:2014-03
Vietnam and Japan are neighbours in Asia. The two nations have had diplomatic relations since 1950. The two countries celebrate five decades of diplomatic ties.
    anniversary Vietnam/Japan 50 count @ 2024
    diplomatic_relations Vietnam/Japan - @ since:1950
This year marks six decades of diplomatic relations between Laos and Nepal.
    anniversary Laos/Nepal 60 count @ 2024
This year Laos and Nepal celebrate 40 years of diplomatic relations, which were taken up on September 23, 1984.
    anniversary Laos/Nepal 40 count @ 2024
    diplomatic_relations Laos/Nepal - @ since:1984-09-23
Laos and Nepal have had official relations since 1985.
    diplomatic_relations Laos/Nepal - @ since:1985
Vietnam and Japan met. Vietnam and South Korea set up diplomatic ties in 1992. The two countries became comprehensive strategic partners in 2022. Japan welcomed Vietnam. Japan thanked Vietnam.
    diplomatic_relations Vietnam/South Korea - @ since:1992
    partnership_level Vietnam/South Korea comprehensive strategic partners @ since:2022
Vietnam and Japan have lifted the framework of the bilateral ties from a "Trusted, long-term stable partnership" (2002) to a “Strategic partnership for peace and prosperity in Asia" (2009), and then to an "Extensive strategic partnership for peace and prosperity in Asia" (2014).
    partnership_level Vietnam/Japan Extensive strategic partnership for peace and prosperity in Asia @ since:2014
    partnership_level Vietnam/Japan Strategic partnership for peace and prosperity in Asia @ since:2009
    partnership_level Vietnam/Japan Trusted, long-term stable partnership @ since:2002
Ties between Vietnam and India moved from a “reliable partnership” in 2003 to a “strategic partnership” in 2007, and a “comprehensive strategic partnership” in 2016.
    partnership_level Vietnam/India comprehensive strategic partnership @ since:2016
    partnership_level Vietnam/India reliable partnership @ since:2003
    partnership_level Vietnam/India strategic partnership @ since:2007
Vietnam and Japan agreed to elevate relations to a comprehensive strategic partnership at talks in Tokyo on November 27. The two leaders elevated the ties to the comprehensive strategic partnership after long work.
    partnership_level Vietnam/Japan comprehensive strategic partnership @ since:2023-11-27
    partnership_level Vietnam/Japan comprehensive strategic partnership @ since:2023-11-27
China and Malaysia are neighbours. This year marks the 10th anniversary of the establishment of the China-Malaysia Comprehensive Strategic Partnership.
    anniversary China/Malaysia 10 count @ 2024
    partnership_level China/Malaysia Comprehensive Strategic Partnership @ -
A year after Vietnam and Oman raised ties to a strategic partnership, their leaders met in Muscat on May 3, 2022.
    partnership_level Vietnam/Oman strategic partnership @ -
Indonesia is the only ASEAN member to have a special strategic partnership with Korea.
    partnership_level Indonesia/South Korea special strategic partnership @ -
Vietnam and Laos keep their traditional friendship, special solidarity and comprehensive cooperation.
    partnership_level Vietnam/Laos traditional friendship, special solidarity and comprehensive cooperation @ -
From a "comprehensive partnership" in 2009, Peru and Chile took their ties to a strategic partnership in 2015.
    partnership_level Peru/Chile comprehensive partnership @ since:2009
    partnership_level Peru/Chile strategic partnership @ since:2015
Ties of Peru and Chile moved from a "sincere, long-term partner" framework in 2004 to a strategic partnership in 2013.
    partnership_level Peru/Chile sincere, long-term partner @ since:2004
    partnership_level Peru/Chile strategic partnership @ since:2013
Peru and Chile signed an agenda toward a strategic partnership.
Talks of Peru and Chile opened in 2010 and ended in May 2018, when President Rojas came to Lima and the two elevated their ties to a strategic partnership.
    partnership_level Peru/Chile strategic partnership @ since:2018-05
Peru and Chile held talks on May 21, 2024. They also agreed on an "exceptional partnership".
    partnership_level Peru/Chile exceptional partnership @ since:2024-05-21
Peru and Chile held talks on May 21, 2024. The leaders also signed a pact, lifting ties to a "global strategic partnership".
    partnership_level Peru/Chile global strategic partnership @ since:2024-05-21
Peru and Chile held talks on May 21, 2024. The presidents agreed earlier in the day to raise ties to a strategic partnership.
    partnership_level Peru/Chile strategic partnership @ since:2024-05-21
In May 2019, Peru and Chile adopted the Joint Declaration on the Strategic Partnership.
    partnership_level Peru/Chile Strategic Partnership @ since:2019-05
In May 2019, Peru and Chile adopted the Joint Declaration on Deepening the Strategic Partnership.
    partnership_level Peru/Chile Strategic Partnership @ -
Peru and Chile are to mark the 45th anniversary of diplomatic relations (1979-2024).
    anniversary Peru/Chile 45 count @ 2024
The year 2025, the 30th anniversary of relations between Peru and Oman, will be one of friendship.
    anniversary Peru/Oman 30 count @ 2025
Peru and Oman celebrate in August 30 years of diplomatic relations.
    anniversary Peru/Oman 30 count @ 2024-08
May 6 marks 40 years since Peru and Oman established diplomatic relations.
    anniversary Peru/Oman 40 count @ 2024-05-06
    diplomatic_relations Peru/Oman - @ since:1984-05-06
A gala on May 6 marked 40 years of diplomatic relations between Peru and Oman.
    anniversary Peru/Oman 40 count @ 2024-05-06
Peru and Chile opened a fair for the bicentennial of their diplomatic relations.
    anniversary Peru/Chile 200 count @ -
The bicentennial of Peru drew guests from Chile.
"""
)

# Said of two neighbours, so that no fact is missed only for want of countries.
LEFT = [
    "Vietnam has not upgraded its ties with Canada to a strategic partnership.",
    "Japan is one of Vietnam's strategic partners.",
    "Japan is ever a leading strategic partner of Vietnam in trade.",
    "Vietnam and Japan are strategic partners in terms of aid.",
    "Over five decades, ties between Vietnam and Japan have grown.",
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
    "Japan and Vietnam marked 10 years of the Hanoi-Fukuoka relationship.",
    "Vietnam and Cuba opened diplomatic ties, especially after a visit in 1973.",
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


def test_the_two_countries_are_no_group() -> None:
    """A group named in the sentence before is not one of "the two countries"."""
    text = (
        "Chile and Peru trade copper. Chile's president spoke in Lima. Chile is the first nation "
        "that she visited of ASEAN. In 2022, the two countries raised relations to a "
        "comprehensive strategic partnership."
    )
    facts = vj.parse(text, published="2023-01-01").facts()
    (level,) = [f for f in facts if f.metric == "partnership_level"]
    assert (level.subject, level.object) == ("Chile", "Peru")


def test_a_level_is_named_once() -> None:
    """A level the article has named in the same words is not told again by naming it."""
    text = "Vietnam and Japan value the Extensive Strategic Partnership. "
    assert len(drafts(partnership, text + "They cherish the Extensive Strategic Partnership.")) == 1


def test_time_grows_with_length_only() -> None:
    """A sentence longer than any of prose is left unread rather than read for ever."""
    assert drafts(partnership, "comprehensive, strategic, and " * 20_000) == []


QUOTES = [
    (
        "Vietnam and Oman set up ties on April 9, 1992 and became strategic partners in 2018.",
        ["set up ties on April 9, 1992", "became strategic partners in 2018"],
    ),
    (
        'Laos and Oman raised ties from a "stable partnership" (2002) to a "special one" (2009).',
        ['"stable partnership" (2002)'],
    ),
]


@pytest.mark.parametrize(("text", "expected"), QUOTES)
def test_quotes_the_smallest_clause(text: str, expected: list[str]) -> None:
    """A fact stands on its own words, from its verb or name to its date."""
    assert sorted(text[d.start : d.end] for d in drafts(partnership, text)) == sorted(expected)


def test_a_question_states_nothing() -> None:
    """What is only asked is not so."""
    assert drafts(partnership, "Did Vietnam and Oman become strategic partners in 2018?") == []
