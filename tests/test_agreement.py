"""Trade agreements, documents, negotiations and most favoured nation: what is read and what not."""

from __future__ import annotations

import pytest

from tests.relations import cases, drafts, lines
from vjnotes.facts import agreement

READ = cases(
    """
The negotiations for the India-Canada Comprehensive Economic Partnership Agreement (CEPA) were re-launched in March 2022.
    negotiations_started India/Canada India-Canada Comprehensive Economic Partnership Agreement @ 2022-03
Chad, which signed the Trans-Pacific Partnership in February 2016, has asked Peru to do the same.
    agreement_signed Chad/- Trans-Pacific Partnership @ 2016-02
Laos and Peru praised the implementation of the Laos-Peru Free Trade Agreement, which entered into force on October 1, 2009.
    agreement_effective Laos/Peru Laos-Peru Free Trade Agreement @ since:2009-10-01
Peru signed a free trade agreement with Ghana in 2018. | The deal will come into force in May 2026.
    agreement_effective Peru/Ghana free trade agreement @ since:2026-05 (planned)
    agreement_signed Peru/Ghana free trade agreement @ 2018
Chad has free trade agreements with Laos (2009), Peru and the European Union.
    fta Chad/European Union free trade agreement @ -
    fta Chad/Laos free trade agreement @ -
    fta Chad/Peru free trade agreement @ -
Chad is negotiating FTAs with Laos, Peru and Fiji.
Chad on Tuesday praised the free trade agreement with Peru on the tenth anniversary of its entry into force.
    fta Chad/Peru free trade agreement @ -
Laos and Peru are tied by the Laos – Peru Trade Agreement (effective from May 4, 2009) and the Laos – Peru Free Trade Agreement (in force since June 2012).
    agreement_effective Laos/Peru Laos – Peru Free Trade Agreement @ since:2012-06
    agreement_effective Laos/Peru Laos – Peru Trade Agreement @ since:2009-05-04
The agreement on trade in goods between Laos and Peru, signed in Lima on May 4, 2017, came into force in August 2019.
    agreement_effective Laos/Peru agreement on trade in goods @ since:2019-08
    agreement_signed Laos/Peru agreement on trade in goods @ 2017-05-04
An extradition treaty between Chad and Peru has been applied since 1 March 2015.
    agreement_effective Chad/Peru extradition treaty @ since:2015-03-01
A fisheries pact between Peru and Fiji under the Rome Convention was signed in October 2020.
    agreement_signed Peru/Fiji fisheries pact @ 2020-10
Talks on a trade pact between Laos and Peru, of which Chad is wary, began in May 2012.
    negotiations_started Laos/Peru trade pact @ 2012-05
Laos and Peru told officials at home to begin talks on a trade pact.
    negotiations_started Laos/Peru trade pact @ - (planned)
Laos and Peru directed officials to begin talks on a fisheries agreement.
    negotiations_started Laos/Peru fisheries agreement @ - (planned)
India and Peru trade more under the free trade agreement the two countries signed in 1998.
    agreement_signed India/Peru free trade agreement @ 1998
The Tea Agreement of India and Peru, which was signed and entered into force on 24 April 1996, will be improved.
    agreement_effective India/Peru Tea Agreement @ since:1996-04-24
    agreement_signed India/Peru Tea Agreement @ 1996-04-24
A free trade agreement between India and Peru that starts in June 2025 will help farmers.
    agreement_effective India/Peru free trade agreement @ since:2025-06 (planned)
India and Peru agreed to launch free-trade agreement (FTA) negotiations in June 2025.
    negotiations_started India/Peru free-trade agreement @ 2025-06 (planned)
The Tax Treaty of India and Peru came fully into force on 1 September 2017.
    agreement_effective India/Peru Tax Treaty @ since:2017-09-01
India and Peru inked the Free Trade Agreement Framework in June 2023.
    agreement_signed India/Peru Free Trade Agreement Framework @ 2023-06
A joint study on a free trade agreement between India and Peru was concluded in June 2023.
India wants support for its accession to the bloc, and praised the plan for a free trade agreement with Peru.
Kobe and Da Nang signed a memorandum on port cooperation on 3 May.
    agreement_signed Da Nang/Kobe memorandum on port cooperation @ 2024-05-03
India and Peru have put their signatures to a framework for aid.
    agreement_signed India/Peru framework for aid @ -
India praised the Free Trade Agreement (FTA) with Peru. The FTA was signed on March 21.
    agreement_signed India/Peru Free Trade Agreement @ 2024-03-21
India's free trade agreement with Peru, effective since January 2018, helps farmers.
    agreement_effective India/Peru free trade agreement @ since:2018-01
India and Peru will sign a dozen agreements in June 2025.
India and Peru have a defence pact. Signed in 2019 and in force since May 2020, the pact helps farmers.
    agreement_effective India/Peru defence pact @ since:2020-05
    agreement_signed India/Peru defence pact @ 2019
The Indian minister will attend the signing of a student exchange agreement with Peru.
    agreement_signed India/Peru student exchange agreement @ - (planned)
India and Peru mean to renew their labour agreement. The agreement was signed in 2005 for ten years.
    agreement_signed India/Peru labour agreement @ 2005
India and Peru have a defence agreement. Signed in February 2019 and renewed since, the agreement helps farmers.
    agreement_signed India/Peru defence agreement @ 2019-02
India and Peru signed a memorandum to improve the Tea Agreement, which entered into force on 24 April 1996.
    agreement_effective India/Peru Tea Agreement @ since:1996-04-24
    agreement_signed India/Peru memorandum @ -
Presidents Ram Lal of India and Luis Paz of Peru put their names to a free trade agreement in Chile on May 3.
    agreement_signed India/Peru free trade agreement @ 2024-05-03
Japan and the Philippines discuss a defense pact which they hope could be signed in 2025.
    agreement_signed Japan/Philippines defense pact @ 2025 (proposed)
In 2008 Vietnam and Japan signed the VJEPA, which took effect on October 1, 2009.
    agreement_effective Vietnam/Japan Vietnam-Japan Economic Partnership Agreement @ since:2009-10-01
    agreement_signed Vietnam/Japan Vietnam-Japan Economic Partnership Agreement @ 2008
Vietnam and Japan signed the Vietnam-Japan Economic Partnership Agreement (VJEPA) in December 2008.
    agreement_signed Vietnam/Japan Vietnam-Japan Economic Partnership Agreement @ 2008-12
On May 21 an exchange of notes was held between India and Peru.
    agreement_signed India/Peru exchange of notes @ 2024-05-21
India and Peru signed an accord on tea between India and Peru as well as a Tea Cooperation Programme.
    agreement_signed India/Peru Tea Cooperation Programme @ -
    agreement_signed India/Peru accord on tea @ -
After India left, eleven have formed the CPTPP, signed on 8 March 2018 in Chile.
    agreement_signed -/- Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ 2018-03-08
Peru and India met. India signed an accord with Ruritania on Jan. 1.
India and Peru witnessed the signing of the following agreements.
India and Peru signed an agreement on tea until 2030.
    agreement_signed India/Peru agreement on tea @ -
India and Peru signed a loan agreement worth 250 million dollars last month.
    agreement_signed India/Peru loan agreement @ 2024-05
India and Peru will carry out the agreement on tea that was signed in March 2019.
    agreement_signed India/Peru agreement on tea @ 2019-03
India and Peru concluded a Free Trade Agreement. The agreement was signed in May 2015.
    agreement_signed India/Peru Free Trade Agreement @ 2015-05
    fta India/Peru Free Trade Agreement @ -
India and Peru signed on Monday a memorandum on tea.
    agreement_signed India/Peru memorandum on tea @ 2024-05-27
The Indian governor will sign a memorandum with the University of Peru.
India and Peru signed a Tea Consultation Plan and announced a plan.
    agreement_signed India/Peru Tea Consultation Plan @ -
India and Peru also concluded a 75 million dollar Bilateral Currency Swap Agreement.
    agreement_signed India/Peru Bilateral Currency Swap Agreement @ -
India and Peru signed an ODA agreement for nearly VND11,000 billion.
    agreement_signed India/Peru ODA agreement @ -
Another agreement on tea between the Indian Navy and the Navy of Peru was also signed by the leaders of India and Peru.
    agreement_signed India/Peru agreement on tea @ -
India and Peru hailed the signing of an agreement on tea which took effect on August 19, 2020.
    agreement_effective India/Peru agreement on tea @ since:2020-08-19
    agreement_signed India/Peru agreement on tea @ -
Both welcomed the entry into force of the Defence Agreement (DCA) between India and Peru, signed on 21 June 2021.
    agreement_signed India/Peru Defence Agreement @ 2021-06-21
The ministers of India and Peru attended the signing ceremony of a Memorandum of Cooperation.
    agreement_signed India/Peru Memorandum of Cooperation @ -
In May, a Comprehensive Economic Partnership Agreement (CEPA) between Peru and Chile was signed under the Indian presidency.
    agreement_signed Peru/Chile Comprehensive Economic Partnership Agreement @ 2024-05
India and Peru signed a memorandum of understanding (MoU) on tea in May 2023.
    agreement_signed India/Peru memorandum of understanding (MoU) on tea @ 2023-05
The leaders of India and Peru spoke of the points in a joint statement issued after their talks.
    agreement_signed India/Peru joint statement @ -
India and Peru praised the memorandum on rice signed in October 2011 and the joint vision statement on trade.
    agreement_signed India/Peru memorandum on rice @ 2011-10
India and Peru signed a memorandum in October 2011 and a vision statement on trade.
    agreement_signed India/Peru memorandum @ 2011-10
    agreement_signed India/Peru vision statement on trade @ -
India and Peru met. The Indian minister added that the two countries agreed to sign a trade agreement.
    fta India/Peru trade agreement @ - (planned)
India and Peru will translate it before the official signing of the India-Peru Free Trade Agreement.
    fta India/Peru India-Peru Free Trade Agreement @ - (planned)
The VJEPA took effect on October 1, 2009.
    agreement_effective Vietnam/Japan Vietnam-Japan Economic Partnership Agreement @ since:2009-10-01
A status of forces agreement, which Laos and Cuba signed in Vientiane in June 2023, entered into force on May 1, 2024.
    agreement_effective Laos/Cuba status of forces agreement @ since:2024-05-01
    agreement_signed Laos/Cuba status of forces agreement @ 2023-06
Laos and Cuba signed an extradition treaty in June 2022; it entered into force on May 1, 2023.
    agreement_effective Laos/Cuba extradition treaty @ since:2023-05-01
    agreement_signed Laos/Cuba extradition treaty @ 2022-06
The peace accord that Laos and Cuba signed in Rome on October 26, 1998, ended their war.
    agreement_signed Laos/Cuba peace accord @ 1998-10-26
The Regional Comprehensive Economic Partnership (RCEP) entered into force on January 1, 2022.
    agreement_effective -/- Regional Comprehensive Economic Partnership @ since:2022-01-01
The EU-Vietnam Free Trade Agreement (EVFTA) came into force in August 2020.
    agreement_effective Vietnam/European Union EU-Vietnam Free Trade Agreement @ since:2020-08
India and Australia signed the Economic Cooperation and Trade Agreement in April 2022.
    agreement_signed India/Australia Economic Cooperation and Trade Agreement @ 2022-04
Indonesia and the European Union are negotiating a comprehensive economic partnership agreement.
    fta Indonesia/European Union comprehensive economic partnership agreement @ -
Vietnam and Israel concluded negotiations on the Vietnam-Israel Free Trade Agreement (VIFTA) in April 2023.
    fta Vietnam/Israel Vietnam-Israel Free Trade Agreement @ 2023-04
Vietnam ratified the CPTPP in November 2018.
    fta Vietnam/- Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ 2018-11
Vietnam has signed 16 free trade agreements, including the CPTPP, the RCEP and the EVFTA.
    fta Vietnam/- Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ -
    fta Vietnam/- Regional Comprehensive Economic Partnership @ -
    fta Vietnam/European Union EU-Vietnam Free Trade Agreement @ -
Japan asked Oman to trade more, to invest more, to open its market to cars and other goods, and to negotiate and sign an agreement on rice.
    agreement_signed Japan/Oman agreement on rice @ - (proposed)
Vietnam and Japan signed an agreement on rice in October 2011, and a declaration on tea in April 2018.
    agreement_signed Vietnam/Japan agreement on rice @ 2011-10
    agreement_signed Vietnam/Japan declaration on tea @ 2018-04
Trade between India and Oman has grown since May 1, 2022, when the Comprehensive Economic Partnership Agreement came into force.
    agreement_effective India/Oman Comprehensive Economic Partnership Agreement @ since:2022-05-01
Japan and Oman approved the Muscat Declaration on tea on May 6, 2024. The declaration was signed by the two countries on June 15, 2021.
    agreement_signed Japan/Oman Muscat Declaration on tea @ 2021-06-15
    agreement_signed Japan/Oman Muscat Declaration on tea @ 2024-05-06
The pact was signed by Japan and Oman on June 15, 2021.
Japan and Oman set up a visa-free agreement, which took effect on May 6, 2024.
    agreement_effective Japan/Oman visa-free agreement @ since:2024-05-06
"They have signed a joint agreement on tea," said the ministry of Oman in Japan on June 15, 2021.
    agreement_signed Oman/Japan joint agreement on tea @ -
Japan and Oman signed a reciprocal access agreement on July 8, 2024.
    agreement_signed Japan/Oman reciprocal access agreement @ 2024-07-08
A green hydrogen pact was signed by Japan and Oman in 2024.
    agreement_signed Japan/Oman green hydrogen pact @ 2024
The signing of the Vietnam-Japan memorandum on workers took place in July 2019.
    agreement_signed Vietnam/Japan Vietnam-Japan memorandum on workers @ 2019-07
Talks between India and Oman on a free trade agreement started in November 2023.
    negotiations_started India/Oman free trade agreement @ 2023-11
India and Oman opened free trade talks in November 2023.
    negotiations_started India/Oman free trade @ 2023-11
Vietnam and Oman met on May 6, 2024. They hailed the signing of an agreement on rice between Vietnam and Oman.
    agreement_signed Vietnam/Oman agreement on rice @ -
The signing of a joint statement on Japan-Oman ties showed that both care.
    agreement_signed Japan/Oman joint statement on Japan-Oman ties @ -
Oman Rice Corporation and a Japanese school signed a Memorandum of Agreement in 2024.
Vietnam and Japan discussed trade and signed an agreement on rice on May 6, 2024.
    agreement_signed Vietnam/Japan agreement on rice @ 2024-05-06
Japan proposed to Vietnam that: (1) visits be exchanged; and (2) an investment agreement be promptly concluded.
    agreement_signed Vietnam/Japan investment agreement @ - (proposed)
Vietnam and South Korea signed a social insurance agreement in December 2021.
    agreement_signed Vietnam/South Korea social insurance agreement @ 2021-12
Japan and Vietnam signed an agreement on the transfer of defence equipment and technology on September 11, 2021.
    agreement_signed Vietnam/Japan agreement on the transfer of defence equipment and technology @ 2021-09-11
Laos and Thailand exchanged notes on border trade.
    agreement_signed Laos/Thailand notes on border trade @ -
Vietnam and the UAE kicked off negotiations on a Comprehensive Economic Partnership Agreement (CEPA) in June 2023.
    negotiations_started Vietnam/United Arab Emirates Comprehensive Economic Partnership Agreement @ 2023-06
Vietnam and Canada could start talks on a free trade deal.
    negotiations_started Vietnam/Canada free trade deal @ - (proposed)
Negotiations on the Thailand-EU free trade agreement were launched in 2013.
    negotiations_started Thailand/European Union Thailand-EU free trade agreement @ 2013
The United States granted Vietnam most favoured nation status in 2001.
    mfn United States/Vietnam most favoured nation status @ since:2001
Vietnam and Japan gave each other most-favoured-nation status in 1999.
    mfn Vietnam/Japan most-favoured-nation status @ since:1999
Vietnam and Japan adopted a joint statement on cooperation in November 2023.
    agreement_signed Vietnam/Japan joint statement on cooperation @ 2023-11
Vietnam signed a free trade agreement with the Eurasian Economic Union in 2015.
    agreement_signed Vietnam/Eurasian Economic Union free trade agreement @ 2015
The treaty between Japan and India entered into force in 2011.
    agreement_effective Japan/India treaty @ since:2011
A fair on May 5 looked back on the implementation of a plan which is part of the Vietnam-Japan Economic Partnership Agreement.
Vietnam and Japan signed a memorandum on labour and a letter of intent on energy.
    agreement_signed Vietnam/Japan letter of intent on energy @ -
    agreement_signed Vietnam/Japan memorandum on labour @ -
Vietnam and Japan signed a treaty on border rice in 2016, a key rice pact that lasts.
    agreement_signed Vietnam/Japan treaty on border rice @ 2016
A diplomatic note on rice was signed by envoys of Vietnam and Japan on May 6, 2024.
    agreement_signed Vietnam/Japan diplomatic note on rice @ 2024-05-06
Vietnam and Japan signed the 2018-2019 Action Plan on May 6, 2024.
    agreement_signed Vietnam/Japan Action Plan @ 2024-05-06
An extradition treaty between Vietnam and Japan was signed on November 24, 2021.
    agreement_signed Vietnam/Japan extradition treaty @ 2021-11-24
Vietnam and the United Kingdom signed a free trade agreement in December 2020, which took effect on May 1, 2021.
    agreement_effective Vietnam/United Kingdom free trade agreement @ since:2021-05-01
    agreement_signed Vietnam/United Kingdom free trade agreement @ 2020-12
The Vietnam-Korea Free Trade Agreement, in force since December 20, 2015, cut tariffs.
    agreement_effective Vietnam/South Korea Vietnam-Korea Free Trade Agreement @ since:2015-12-20
The CPTPP, which took effect for Vietnam in January 2019, covers 11 economies.
    agreement_effective Vietnam/- Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ since:2019-01
Japan and Vietnam, both members of the CPTPP, trade freely.
    fta Vietnam/Japan Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ -
The ASEAN-Japan Comprehensive Economic Partnership (AJCEP) was signed in 2008.
    agreement_signed ASEAN/Japan ASEAN-Japan Comprehensive Economic Partnership @ 2008
Thailand and Sri Lanka signed an FTA in February 2024.
    agreement_signed Thailand/Sri Lanka FTA @ 2024-02
India and the UK resumed negotiations on a free trade agreement in 2023.
    fta India/United Kingdom free trade agreement @ 2023
Vietnam and Japan exchanged diplomatic notes on a 500 million yen grant.
    agreement_signed Vietnam/Japan diplomatic notes on a 500 million yen grant @ -
The Philippines and Japan signed the Reciprocal Access Agreement on July 8, 2024.
    agreement_signed Philippines/Japan Reciprocal Access Agreement @ 2024-07-08
Vietnam and Laos signed a treaty on border management in 2016.
    agreement_signed Vietnam/Laos treaty on border management @ 2016
The Indonesia-Australia Comprehensive Economic Partnership Agreement (IA-CEPA) entered into force on 5 July 2020.
    agreement_effective Indonesia/Australia Indonesia-Australia Comprehensive Economic Partnership Agreement @ since:2020-07-05
It is the third free trade pact that Peru signed in 2023.
    agreement_signed Peru/- free trade pact @ 2023
Chile and Canada, which struck a free trade agreement in 2015, are awaiting its entry into force.
    fta Chile/Canada free trade agreement @ - (planned)
    fta Chile/Canada free trade agreement @ 2015
Kenya's minister left for Rome for talks and the signing of the trade deal with Italy.
    fta Kenya/Italy trade deal @ - (planned)
Japan and Mongolia hope to reopen negotiations on a free trade agreement.
    fta Japan/Mongolia free trade agreement @ - (proposed)
The ratification process for the Chile-Laos Free Trade Agreement is under way.
The leaders of the EEU member states signed a free trade agreement with Iran in 2023.
    agreement_signed Eurasian Economic Union/Iran free trade agreement @ 2023
LIMA, Peru - Japan signed a trade pact with Chile on May 6, 2024.
    agreement_signed Japan/Chile trade pact @ 2024-05-06
When its king was in Oman in May 2010, Jordan and Oman signed a treaty on ports.
    agreement_signed Oman/Jordan treaty on ports @ 2010-05
From June 2011 to May 2013, three grant and aid agreements between Oman and Peru were signed.
India and Oman also inked separate deals on tea.
    agreement_signed India/Oman deals on tea @ -
Peru and Oman signed a set of energy and technical cooperation accords on May 6, 2024.
    agreement_signed Peru/Oman energy and technical cooperation accords @ 2024-05-06
The governors signed the memorandum of agreement on behalf of Osaka and Lima. Japan and Peru are far away.
Ministers of Peru and Oman saw the signing of an MoU between the Lima Chamber of Commerce and the Oman Business Council.
India will sign a free trade agreement with Oman in 2025.
    agreement_signed India/Oman free trade agreement @ 2025 (planned)
The US and Vietnam signed the Bilateral Trade Agreement in 2000.
    agreement_signed Vietnam/United States Bilateral Trade Agreement @ 2000
Japan proposed starting negotiations on a visa waiver agreement with Vietnam.
    negotiations_started Vietnam/Japan visa waiver agreement @ - (proposed)
Vietnam and China issued a joint statement on December 13, 2023.
    agreement_signed Vietnam/China joint statement @ 2023-12-13
The Joint Declaration was adopted in Hanoi by Vietnam and France.
    agreement_signed Vietnam/France Joint Declaration @ -
They also witnessed the signing of some cooperation documents on rail between the ministries of Vietnam and Japan.
    agreement_signed Vietnam/Japan cooperation documents on rail @ -
A double taxation avoidance agreement between Vietnam and Japan took effect in December 1995.
    agreement_effective Vietnam/Japan double taxation avoidance agreement @ since:1995-12
Chile, a member of the CPTPP, trades with Vietnam.
    fta Chile/- Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ -
Vietnam's trade deal with the EU has been in force since August 2020.
    agreement_effective Vietnam/European Union trade deal @ since:2020-08
The EU-Vietnam trade agreement, known as EVFTA, took effect on August 1, 2020.
    agreement_effective Vietnam/European Union EU-Vietnam trade agreement @ since:2020-08-01
Britain joined the CPTPP in December 2024.
    fta United Kingdom/- Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ since:2024-12
The UK formally acceded to the CPTPP on July 16, 2023.
    fta United Kingdom/- Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ since:2023-07-16
RCEP, signed in November 2020, came into force for Vietnam in January 2022.
    agreement_effective Vietnam/- Regional Comprehensive Economic Partnership @ since:2022-01
    agreement_signed Vietnam/- Regional Comprehensive Economic Partnership @ 2020-11
Negotiations for the Vietnam-UAE CEPA began in June 2023 and ended in October 2024.
    negotiations_started Vietnam/United Arab Emirates Vietnam-UAE CEPA @ 2023-06
Vietnam and the UAE signed a Comprehensive Economic Partnership Agreement on October 28, 2024.
    agreement_signed Vietnam/United Arab Emirates Comprehensive Economic Partnership Agreement @ 2024-10-28
Japan and India have had an economic partnership agreement since 2011.
    fta Japan/India economic partnership agreement @ since:2011
A free trade agreement between Vietnam and Chile has been in effect since 2014.
    agreement_effective Vietnam/Chile free trade agreement @ since:2014
South Korea and Mongolia began talks on an economic partnership agreement in 2023.
    negotiations_started South Korea/Mongolia economic partnership agreement @ 2023
Talks on a Canada-ASEAN free trade agreement are under way.
    fta Canada/ASEAN Canada-ASEAN free trade agreement @ -
The two sides hope to conclude the free trade agreement between Canada and ASEAN by 2025.
    fta Canada/ASEAN free trade agreement @ 2025 (proposed)
Vietnam and Japan inked a deal on defence equipment transfer in 2021.
    agreement_signed Vietnam/Japan deal on defence equipment transfer @ 2021
The agreement between Vietnam and South Korea on social insurance has been in effect since January 1, 2024.
    agreement_effective Vietnam/South Korea agreement between Vietnam and South Korea on social insurance @ since:2024-01-01
Japan and Bangladesh launched negotiations on an EPA in March 2024.
    negotiations_started Japan/Bangladesh EPA @ 2024-03
A memorandum of cooperation on labour was signed between Vietnam and Japan in Hanoi on July 1, 2019.
    agreement_signed Vietnam/Japan memorandum of cooperation on labour @ 2019-07-01
Thailand and the EFTA concluded talks on a free trade agreement in November 2024.
    fta Thailand/EFTA free trade agreement @ 2024-11
Vietnam's National Assembly ratified the EVFTA on June 8, 2020.
    fta Vietnam/European Union EU-Vietnam Free Trade Agreement @ 2020-06-08
The Japan-Mongolia Economic Partnership Agreement has been in force since June 7, 2016.
    agreement_effective Japan/Mongolia Japan-Mongolia Economic Partnership Agreement @ since:2016-06-07
The Joint Vision Statement on Vietnam-Japan Relations was signed in September 2015.
    agreement_signed Vietnam/Japan Joint Vision Statement on Vietnam-Japan Relations @ 2015-09
The US granted China permanent normal trade relations in 2000.
    mfn United States/China permanent normal trade relations @ since:2000
Vietnam and Japan are neighbours in Asia. Both countries are members of the CPTPP and RCEP.
    fta Vietnam/Japan Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ -
    fta Vietnam/Japan Regional Comprehensive Economic Partnership @ -
Vietnam and Japan are neighbours in Asia. The two sides signed a memorandum of cooperation on specified skilled workers in July 2019.
    agreement_signed Vietnam/Japan memorandum of cooperation on specified skilled workers @ 2019-07
Vietnam and Japan held talks on May 20, 2024. They agreed to kick off negotiations on a bilateral social insurance agreement.
    negotiations_started Vietnam/Japan bilateral social insurance agreement @ 2024-05-20 (planned)
Vietnam and Japan are neighbours in Asia. Both sides have given each other the most favoured nation (MFN) tax rates since 1999.
    mfn Vietnam/Japan most favoured nation (MFN) tax rates @ since:1999
Japan has signed the most free trade agreements with Vietnam, including the ASEAN-Japan Comprehensive Economic Partnership Agreement (AJCEP) and the Vietnam-Japan Economic Partnership Agreement. (VJEPA), the Comprehensive and Progressive Agreement for Trans-Pacific Partnership (CPTPP), and the Regional Comprehensive Economic Partnership (RCEP).
    fta Vietnam/Japan ASEAN-Japan Comprehensive Economic Partnership Agreement @ -
    fta Vietnam/Japan Comprehensive and Progressive Agreement for Trans-Pacific Partnership @ -
    fta Vietnam/Japan Regional Comprehensive Economic Partnership @ -
    fta Vietnam/Japan Vietnam-Japan Economic Partnership Agreement @ -
Vietnam and Japan hope that the Vietnam-Japan Free Trade Agreement, in force since May 2015, helps.
    agreement_effective Vietnam/Japan Vietnam-Japan Free Trade Agreement @ since:2015-05
Vietnam asked that a Vietnam-Japan investment agreement be promptly concluded.
    agreement_signed Vietnam/Japan Vietnam-Japan investment agreement @ - (proposed)
Vietnam and Japan work under a memorandum of understanding on defence exchange signed in May 2011.
    agreement_signed Vietnam/Japan memorandum of understanding on defence exchange @ 2011-05
Vietnam and Japan signed a memorandum of understanding on trade in May 2011, and a vision statement in June 2018.
    agreement_signed Vietnam/Japan memorandum of understanding on trade @ 2011-05
    agreement_signed Vietnam/Japan vision statement @ 2018-06
A treaty between Japan and Vietnam, which they signed in June 2011, entered into force on May 1, 2012.
    agreement_effective Vietnam/Japan treaty @ since:2012-05-01
    agreement_signed Vietnam/Japan treaty @ 2011-06
Vietnam and Japan held talks on May 20, 2024. The session ended with the signing of a convention on fish.
    agreement_signed Vietnam/Japan convention on fish @ 2024-05-20
In June 2011, Vietnam and Japan signed a cooperation programme for 2012-2016 and a protocol on tea.
    agreement_signed Vietnam/Japan cooperation programme @ 2011-06
    agreement_signed Vietnam/Japan protocol on tea @ 2011-06
He called on Vietnam and Japan to go on with all of their old work on roads, to negotiate and sign a labour agreement.
    agreement_signed Vietnam/Japan labour agreement @ - (proposed)
The labour agreement between Vietnam and Japan, signed on May 8, 2019, covers nurses.
    agreement_signed Vietnam/Japan labour agreement @ 2019-05-08
Vietnam and Japan sealed a labour agreement on May 8, 2019.
    agreement_signed Vietnam/Japan labour agreement @ 2019-05-08
Vietnam and Japan discussed trade and signed a labour agreement.
    agreement_signed Vietnam/Japan labour agreement @ -
Vietnam and Japan on May 3, 2020 signed a labour agreement which helped.
    agreement_signed Vietnam/Japan labour agreement @ 2020-05-03
Trade has grown since May 1, 2021, when the Vietnam-Japan Free Trade Agreement came into force.
    agreement_effective Vietnam/Japan Vietnam-Japan Free Trade Agreement @ since:2021-05-01
Vietnam and Japan went through nine rounds of negotiations on the trade agreement starting in January 2007.
    negotiations_started Vietnam/Japan trade agreement @ 2007-01
Vietnam and Japan issued a joint statement on the occasion of the visit.
    agreement_signed Vietnam/Japan joint statement @ -
Peru and Fiji hope soon to complete negotiations on a free trade agreement, which began in March 2021.
    negotiations_started Peru/Fiji free trade agreement @ 2021-03
Peru and Fiji relaunched talks on a fisheries agreement in May 2010.
    negotiations_started Peru/Fiji fisheries agreement @ 2010-05
The first round of talks on a trade agreement between Peru and Fiji was held in June 2019.
    negotiations_started Peru/Fiji trade agreement @ 2019-06
The first round of the Peru-Fiji FTA negotiations took place on May 6-9, 2019.
    negotiations_started Peru/Fiji Peru-Fiji FTA @ 2019-05-06
Peru and Fiji signed a trade deal in May 2019. Negotiations were launched in 2015.
    agreement_signed Peru/Fiji trade deal @ 2019-05
    negotiations_started Peru/Fiji trade deal @ 2015
Peru and Fiji are far apart. Negotiations began in 2015.
Peru sends its fruit to Fiji under the Peru-Fiji Free Trade Agreement.
    fta Peru/Fiji Peru-Fiji Free Trade Agreement @ -
Peru will send nurses to Fiji under their bilateral free trade agreement.
    fta Peru/Fiji bilateral free trade agreement @ -
Tariffs between Peru and Fiji would fall under the planned Peru-Fiji Free Trade Agreement.
Vietnam and Japan are neighbours. Both countries are parties to the ASEAN-Japan Comprehensive Economic Partnership.
    fta Vietnam/Japan ASEAN-Japan Comprehensive Economic Partnership @ -
Peru and Fiji have a list. Fisheries Agreement: entered into force in July 1994.
    agreement_effective Peru/Fiji Fisheries Agreement @ since:1994-07
On 2 May 2019 Peru and Fiji signed in Suva an accord on tuna.
    agreement_signed Peru/Fiji accord on tuna @ 2019-05-02
Peru and Fiji signed an understanding on tuna in May 2019.
    agreement_signed Peru/Fiji understanding on tuna @ 2019-05
Peru and Fiji reached an understanding on tuna in May 2019.
Hue set up ties with Osaka in 2007, while Dong Nai and Hyogo signed an agreement in 2013.
    agreement_signed Dong Nai/Hyogo agreement @ 2013
"""
)

# Said of two neighbours, so that no fact is missed only for want of countries.
LEFT = [
    "Vietnam and Japan will hasten the review of the Vietnam-Japan Economic Partnership Agreement to conclude it.",
    "Vietnam and Japan will carry out the Vietnam-Japan Economic Partnership Agreement in an effective manner.",
    "Vietnam has not signed a free trade agreement with the United States.",
    "Vietnam Airlines signed a contract with Boeing in 2023.",
    "The striker signed a contract with Osaka in 2019.",
    "He signed a bill on agreements.",
    "India and Peru praised the points of the joint statement released at the visit of the king.",
    "India and Peru announced that an agreement on tea is far away.",
    "Six agreements on tea were signed by India and Peru.",
    "The agreement was signed in May 2015.",
    "The Minister signed the guest book.",
    "Vietnam asked Japan to help in implementing signed agreements.",
    "Exporters make good use of the EVFTA.",
    "Thanks to FTAs such as the CPTPP and RCEP, exports rose.",
    "The two countries have yet to sign an extradition treaty.",
    "Tariffs fell to MFN levels.",
    "Vietnam and Japan were due to sign a treaty on ports. The signing has been put off.",
    "The two universities signed a memorandum of understanding in 2019.",
    "Vietnam is a party to 19 FTAs.",
    "The president signed an executive order on trade in 2020.",
    "The club signed a deal for the striker in 2022.",
    "The tenancy agreement took effect in March.",
    "A treaty of 1902 is on show in the museum.",
    "The two sides signed 12 agreements during the visit.",
    "The law took effect on July 1, 2024.",
    "She opened talks on her next film.",
    "The bank signed a loan agreement with the farmers in 2021.",
    "The two sides failed to conclude negotiations on the free trade agreement.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_reads(text: str, expected: list[str]) -> None:
    """Every way of writing yields exactly these facts, and no other."""
    assert lines(agreement, text) == expected


@pytest.mark.parametrize("text", LEFT)
def test_leaves(text: str) -> None:
    """Nothing is read where the words state no such fact of two countries."""
    assert lines(agreement, f"Vietnam and Japan are neighbours in Asia. {text}") == []


STAGES = [
    ("Laos and Japan signed the RCEP", "signed"),
    ("Laos and Japan are negotiating the RCEP", "negotiated"),
    ("Laos and Japan ratified the RCEP", "ratified"),
    ("Laos and Japan concluded negotiations on the RCEP", "concluded"),
    ("Laos and Japan will speed up the realisation of the RCEP", "realisation"),
    ("Laos and Japan implement the RCEP", "in force"),
]


@pytest.mark.parametrize(("text", "stage"), STAGES)
def test_stage_of_a_trade_agreement(text: str, stage: str) -> None:
    """What is said of an agreement is its stage; an acronym stands for the full name."""
    (draft,) = drafts(agreement, text + ".")
    assert draft.value == "Regional Comprehensive Economic Partnership"
    assert draft.detail == {"stage": stage, "acronym": "RCEP"}


def test_kind_of_a_document() -> None:
    """A document's kind and what was done with it stand in the details."""
    (draft,) = drafts(agreement, "Vietnam and Japan adopted a Joint Statement in Tokyo.")
    assert draft.detail == {"kind": "joint statement", "stage": "adopted"}
