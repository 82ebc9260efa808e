"""Ties of cities and provinces, and how many there are: what is read and what is not."""

from __future__ import annotations

import pytest

from tests.relations import cases, drafts, lines
from vjnotes.facts import locality

READ = cases(
    """
Sister cities of Vietnam and Japan, including Hanoi, Hue, Tokyo and Sakai, held shows.
Sister cities of Hanoi | - Seoul, South Korea (1996) | - Fukuoka Prefecture, Japan (since 2008) | - Ankara, Turkey | - Haiphong
    city_pair Hanoi/Ankara - @ -
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Hanoi/Seoul - @ since:1996
Kobe's partner towns | Seattle, US (1957) | The mayor saw Rio de Janeiro in 1969. | Rio de Janeiro, Brazil (1969)
    city_pair Kobe/Seattle - @ since:1957
Hue is an old town. The city has also been twinned with Sakai in Japan (2009), Lyon in France (2011) and Busan in South Korea (since 2015).
    city_pair Hue/Busan - @ since:2015
    city_pair Hue/Lyon - @ since:2011
    city_pair Hue/Sakai - @ since:2009
Hue is wet. Its sister cities include Sakai in Japan (2009), Lyon in France (2011) and Busan in South Korea (2015).
    city_pair Hue/Busan - @ since:2015
    city_pair Hue/Lyon - @ since:2011
    city_pair Hue/Sakai - @ since:2009
It is twinned with Sakai in Japan (2009), Lyon in France (2011) and Busan in South Korea (2015).
Spain and Poland share some 90 twinning links.
    city_pairs_count Spain/Poland about 90 count @ as-of:2024-06-01
The King of Laos was in Peru in May 2019, when the two sides signed nine documents.
    documents_signed Laos/Peru 9 count @ 2019-05
Talks of Laos and Peru in May 2019 led to the signing of four agreements.
    documents_signed Laos/Peru 4 count @ 2019-05
The trip of May 2019, during which six deals between Laos and Peru were inked, was long. It rained.
Laos sells Peru rice and gave aid to Chad. The two countries signed two documents in 2020.
    documents_signed Laos/Peru 2 count @ 2020
Hue and Kyoto work together. The two localities signed an agreement on friendship in 2008 and renewed it in 2013.
    city_pair Hue/Kyoto - @ since:2008
Hue and Kyoto work together. The two cities have been twinned since 1988, longer than Da Lat has had a partner.
    city_pair Hue/Kyoto - @ since:1988
Bergholz in Germany and Rawicz in Poland get on well. The two towns became sister cities in 1995.
    city_pair Bergholz/Rawicz - @ since:1995
Hue and Kyoto work together. Da Lat joined them. The two cities have long been twinned.
Hue, Da Nang and Kyoto work together. The two cities have been twinned since 1988.
The city of Hue signed MoUs with three cities, Kyoto (2013), Tajimi (2018) and Saijo (2019).
    city_pair Hue/Kyoto - @ since:2013
    city_pair Hue/Saijo - @ since:2019
    city_pair Hue/Tajimi - @ since:2018
Quang Nam signed cooperation relationships with Nara Prefecture, Kyoto city and Yokohama city.
    city_pair Quang Nam/Kyoto - @ -
    city_pair Quang Nam/Nara - @ -
    city_pair Quang Nam/Yokohama - @ -
Bergholz welcomed Rawicz in Poland as its newest sister city on Tuesday.
    city_pair Bergholz/Rawicz - @ since:2024-05-28
There are more than 430 partnerships between towns in Germany and in Poland.
    city_pairs_count Germany/Poland over 430 count @ as-of:2024-06-01
Chairman Le Trung Chinh of Da Nang received guests. His city has signed cooperation agreements with 4 Japanese localities, namely Sakai and Yokohama.
    city_pair Da Nang/Sakai - @ -
    city_pair Da Nang/Yokohama - @ -
Guests from Sakai came to Da Nang. The central city twinned with Sakai in 2009.
    city_pair Da Nang/Sakai - @ since:2009
In NSW and the NT, the area this office looks after, there are 42 sister city ties between Australia and Japan.
In Bavaria there are 42 sister city ties between Germany and Japan.
The Sister City arrangement of Goulburn and Shibetsu was made in 2013.
    city_pair Goulburn/Shibetsu - @ since:2013
Hue and Nagasaki signed a joint statement on friendship in 2017.
    city_pair Hue/Nagasaki - @ since:2017
The relationship between Quezon City and Chiba City dates back to 1972.
    city_pair Quezon City/Chiba - @ since:1972
Ba Ria-Vung Tau and the government of Sanjo city, Nijgata prefecture of Japan signed a memorandum of understanding on May 8, 2023.
    city_pair Ba Ria-Vung Tau/Sanjo - @ since:2023-05-08
The Mekong Delta city of Can Tho and the Administration of Nasushiobara city of Japan signed a Memorandum of Understanding on May 8, 2023.
    city_pair Can Tho/Nasushiobara - @ since:2023-05-08
The People's Committee of Hue and the Administration of Gifu signed a memorandum of understanding on May 8, 2023.
    city_pair Hue/Gifu - @ since:2023-05-08
Hue is on the coast. The city has cooperative ties with many Japanese localities such as Gifu, Oita and Nara.
    city_pair Hue/Gifu - @ -
    city_pair Hue/Nara - @ -
    city_pair Hue/Oita - @ -
Hue has friendship relations with two Japanese cities: Gifu and Nara.
    city_pair Hue/Gifu - @ -
    city_pair Hue/Nara - @ -
    city_pairs_count Hue/Japan 2 count @ as-of:2024-06-01
Quang Nam's Hoi An city and Oita became sister cities in 2013.
    city_pair Hoi An/Oita - @ since:2013
Hue and Gifu signed a cooperation agreement in 2013 to mark the 40th anniversary of diplomatic ties.
    city_pair Hue/Gifu - @ since:2013
Hue has signed a letter of intent on friendship with Gifu.
    city_pair Hue/Gifu - @ -
The sister-city tie between Chennai and Volgograd goes back to 1966.
    city_pair Chennai/Volgograd - @ since:1966
Bordeaux and Fukuoka marked 40 years of sister city ties in 2022.
    anniversary Bordeaux/Fukuoka 40 count @ -
    city_pair Bordeaux/Fukuoka - @ -
Binh Duong and Yamaguchi signed a pact on friendly exchange in November 2014.
    city_pair Binh Duong/Yamaguchi - @ since:2014-11
Cooperation between Tokyo and Hanoi began in 1992.
He hailed the fruitful cooperation between Vietnam's northern province of Vinh Phuc and Tochigi.
    city_pair Vinh Phuc/Tochigi - @ -
He called for cooperation between Vinh Phuc and Tochigi.
Da Nang twinned with Sakai in 2009.
    city_pair Da Nang/Sakai - @ since:2009
Hanoi and Tokyo became sister cities in 2013.
    city_pair Hanoi/Tokyo - @ since:2013
Ho Chi Minh City is a sister city of Busan.
    city_pair Ho Chi Minh City/Busan - @ -
Quang Nam signed an MoU with Nagasaki Prefecture in 2019.
    city_pair Quang Nam/Nagasaki - @ since:2019
Binh Duong province and Daejeon city of the Republic of Korea set up friendship relations in 2005.
    city_pair Binh Duong/Daejeon - @ since:2005
Sister cities include Hanoi and Fukuoka, Da Nang and Yokohama, and Hai Phong and Kitakyushu.
    city_pair Da Nang/Yokohama - @ -
    city_pair Hai Phong/Kitakyushu - @ -
    city_pair Hanoi/Fukuoka - @ -
Hue City signed cooperation agreements with Kyoto in 2013 and with Shizuoka in 2018.
    city_pair Hue/Kyoto - @ since:2013
    city_pair Hue/Shizuoka - @ since:2018
There are 38 pairs of localities between Vietnam and Japan.
    city_pairs_count Vietnam/Japan 38 count @ as-of:2024-06-01
Chiang Mai and Kunming are sister cities.
    city_pair Chiang Mai/Kunming - @ -
Mumbai has sister-city ties with Busan and Yokohama.
    city_pair Mumbai/Busan - @ -
    city_pair Mumbai/Yokohama - @ -
Nagano has signed MoUs with Ho Chi Minh City (2017) and Dong Nai (2019).
    city_pair Dong Nai/Nagano - @ since:2019
    city_pair Ho Chi Minh City/Nagano - @ since:2017
Some localities have twinned, such as Ho Chi Minh City - Osaka (2007), Hanoi - Fukuoka (2008), Da Nang - Sakai (2009).
    city_pair Da Nang/Sakai - @ since:2009
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Hanoi and Ho Chi Minh City twinned with Tokyo and Osaka respectively in 2013 and 2007.
    city_pair Hanoi/Tokyo - @ since:2013
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Hai Duong, Vietnam, and Suwon, South Korea, have been sister cities since 2004.
    city_pair Hai Duong/Suwon - @ since:2004
More than 110 cooperation documents have been signed between localities of Vietnam and Japan.
    documents_signed Vietnam/Japan over 110 count @ as-of:2024-06-01
Vietnamese and Korean localities have signed over 60 agreements.
    documents_signed Vietnam/South Korea over 60 count @ as-of:2024-06-01
Fukuoka Prefecture established friendship ties with Hanoi in February 2008.
    city_pair Hanoi/Fukuoka - @ since:2008-02
Localities of the two countries could twin, such as Can Tho and Hyogo.
    city_pair Can Tho/Hyogo - @ - (proposed)
Notable cooperative ties include those between Ho Chi Minh City and Busan (1995) and Daegu (2015); and Da Nang and Changwon (2016).
    city_pair Da Nang/Changwon - @ since:2016
    city_pair Ho Chi Minh City/Busan - @ since:1995
    city_pair Ho Chi Minh City/Daegu - @ since:2015
Ba Ria-Vung Tau and Sakai signed a memorandum of understanding in 2011.
    city_pair Ba Ria-Vung Tau/Sakai - @ since:2011
The Vietnamese city of Hai Phong and Japan's Kitakyushu became sister cities on April 18, 2014.
    city_pair Hai Phong/Kitakyushu - @ since:2014-04-18
Chiba and Quang Ninh, Gunma and Hanoi have signed MoUs.
    city_pair Hanoi/Gunma - @ -
    city_pair Quang Ninh/Chiba - @ -
Vietnam's Da Nang is twinned with Yokohama, Sakai and Kisarazu.
    city_pair Da Nang/Kisarazu - @ -
    city_pair Da Nang/Sakai - @ -
    city_pair Da Nang/Yokohama - @ -
Ho Chi Minh City has established sister city ties with Osaka Prefecture and Nagano Prefecture.
    city_pair Ho Chi Minh City/Nagano - @ -
    city_pair Ho Chi Minh City/Osaka - @ -
In 2014, Phu Tho signed a cooperation agreement with Nara.
    city_pair Phu Tho/Nara - @ since:2014
The sister city agreement between Jakarta and Tokyo was signed in 1989.
    city_pair Jakarta/Tokyo - @ since:1989
Bandung twinned with Suwon in 1997 and with Hamamatsu in 2014.
    city_pair Bandung/Hamamatsu - @ since:2014
    city_pair Bandung/Suwon - @ since:1997
More than 100 pairs of Vietnamese and Japanese localities have ties.
    city_pairs_count Vietnam/Japan over 100 count @ as-of:2024-06-01
Vietnam and France have 38 pairs of twinned localities.
    city_pairs_count Vietnam/France 38 count @ as-of:2024-06-01
Can Tho City (Vietnam) and Hyogo Prefecture (Japan) signed an MoU on 12 June 2015.
    city_pair Can Tho/Hyogo - @ since:2015-06-12
The Fukuoka - Hanoi friendship relationship was established in 2008.
    city_pair Hanoi/Fukuoka - @ since:2008
Kanagawa, which twinned with Hung Yen in 2015, hosts a festival in Yokohama.
    city_pair Hung Yen/Kanagawa - @ since:2015
The Vietnamese and Japanese sides exchanged 44 documents at the conference on November 28.
    documents_signed Vietnam/Japan 44 count @ 2023-11-28
Kobe and Da Nang signed an agreement on friendship and cooperation in 2024.
    city_pair Da Nang/Kobe - @ since:2024
Hanoi was paired with Fukuoka prefecture in 2008.
    city_pair Hanoi/Fukuoka - @ since:2008
Yokohama has been Da Nang's partner city since 2013.
    city_pair Da Nang/Yokohama - @ since:2013
Da Nang's sister cities in Japan are Sakai (2009) and Yokohama (2013).
    city_pair Da Nang/Sakai - @ since:2009
    city_pair Da Nang/Yokohama - @ since:2013
The twinning of Hue and Kyoto dates from 2013.
    city_pair Hue/Kyoto - @ since:2013
Nara Prefecture's tie-up with Phu Tho, signed in 2014, brings students.
    city_pair Phu Tho/Nara - @ since:2014
Hung Yen works with Kanagawa, Phu Tho with Nara, and Hue with Kyoto, under local cooperation agreements.
    city_pair Hue/Kyoto - @ -
    city_pair Hung Yen/Kanagawa - @ -
    city_pair Phu Tho/Nara - @ -
Busan, a sister city of Ho Chi Minh City since 1995, sent a delegation.
    city_pair Ho Chi Minh City/Busan - @ since:1995
Vladivostok and Busan have been sister cities since 1992.
    city_pair Vladivostok/Busan - @ since:1992
Localities have paired up: Hanoi with Fukuoka (2008), Da Nang with Sakai (2009).
    city_pair Da Nang/Sakai - @ since:2009
    city_pair Hanoi/Fukuoka - @ since:2008
Quang Binh signed a friendship agreement with Khammouane in 2018.
    city_pair Quang Binh/Khammouane - @ since:2018
Since 2009 Da Nang has been a partner of Sakai.
    city_pair Da Nang/Sakai - @ since:2009
Ho Chi Minh City set up cooperative ties with Osaka in 2007, Nagano in 2017 and Aichi in 2016.
    city_pair Ho Chi Minh City/Aichi - @ since:2016
    city_pair Ho Chi Minh City/Nagano - @ since:2017
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Osaka (2007) and Nagano (2017) are partners of Ho Chi Minh City; Fukuoka (2008) and Tokyo (2013) those of Hanoi.
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Hanoi/Tokyo - @ since:2013
    city_pair Ho Chi Minh City/Nagano - @ since:2017
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Kitakyushu upgraded its friendship with Hai Phong to sister city status in 2014.
    city_pair Hai Phong/Kitakyushu - @ since:2014
The mayor of Kobe signed a sister-city agreement with Da Nang's leader on June 3, 2024.
    city_pair Da Nang/Kobe - @ since:2024-06-03
Ha Noi and Toulouse have cooperated since 1996 as partner cities.
    city_pair Hanoi/Toulouse - @ since:1996
Thua Thien-Hue and Gifu Prefecture exchanged a memorandum in March 2023.
    city_pair Thua Thien-Hue/Gifu - @ since:2023-03
Tokyo and Hanoi may sign a sister city agreement next year.
    city_pair Hanoi/Tokyo - @ - (proposed)
Over 100 memoranda have been signed by Vietnamese and Japanese localities.
    documents_signed Vietnam/Japan over 100 count @ as-of:2024-06-01
Forty-three pairs of Vietnamese and Japanese localities are tied by agreements.
    city_pairs_count Vietnam/Japan 43 count @ as-of:2024-06-01
Nagasaki and Hoi An, linked since the 17th century, became sister cities in 2017.
    city_pair Hoi An/Nagasaki - @ since:2017
Beppu–Hoi An ties began in 2019 with a sister-city agreement.
    city_pair Hoi An/Beppu - @ since:2019
Jakarta-Tokyo sister city relations date from 1989.
    city_pair Jakarta/Tokyo - @ since:1989
Sapporo, sister city of Daejeon since 2010, will host the event.
    city_pair Sapporo/Daejeon - @ since:2010
Gdansk and Bremen have been twin cities since 1976.
    city_pair Gdansk/Bremen - @ since:1976
Lyon is twinned with Birmingham (1951) and Leipzig (1981).
    city_pair Lyon/Birmingham - @ since:1951
    city_pair Lyon/Leipzig - @ since:1981
Bremen has been Gdansk's partner city since 1976.
    city_pair Bremen/Gdansk - @ since:1976
Kazan, a sister city of Antalya since 2005, is on the Volga.
    city_pair Kazan/Antalya - @ since:2005
Wroclaw's sister cities include Dresden, Lviv and Guadalajara.
    city_pair Wroclaw/Dresden - @ -
    city_pair Wroclaw/Guadalajara - @ -
    city_pair Wroclaw/Lviv - @ -
The sister cities Riga and Bremen celebrated.
    city_pair Riga/Bremen - @ -
Porto signed a friendship agreement with Recife in 1981.
    city_pair Porto/Recife - @ since:1981
Turku and Bergen twinned in 1946.
    city_pair Turku/Bergen - @ since:1946
Ulaanbaatar and Seoul have been sister cities since 1995.
    city_pair Ulaanbaatar/Seoul - @ since:1995
Cebu and Chula Vista sealed a sister-city pact in 1981.
    city_pair Cebu/Chula Vista - @ since:1981
Cooperative ties include those between Hai Duong and Kitahiroshima (2012) and Hanoi and Fukuoka (2008).
    city_pair Hai Duong/Kitahiroshima - @ since:2012
    city_pair Hanoi/Fukuoka - @ since:2008
Among the pairs of localities are Ho Chi Minh City and Osaka, Hanoi and Fukuoka, and Da Nang and Sakai.
    city_pair Da Nang/Sakai - @ -
    city_pair Hanoi/Fukuoka - @ -
    city_pair Ho Chi Minh City/Osaka - @ -
Ho Chi Minh City is paired with Osaka, Hanoi with Fukuoka and Tokyo, and Da Nang with Sakai and Yokohama.
    city_pair Da Nang/Sakai - @ -
    city_pair Da Nang/Yokohama - @ -
    city_pair Hanoi/Fukuoka - @ -
    city_pair Hanoi/Tokyo - @ -
    city_pair Ho Chi Minh City/Osaka - @ -
Friendship agreements came in 2014 between Phu Tho and Nara, Hue and Kyoto; in 2015 between Hung Yen and Kanagawa.
    city_pair Hue/Kyoto - @ since:2014
    city_pair Hung Yen/Kanagawa - @ since:2015
    city_pair Phu Tho/Nara - @ since:2014
Localities have twinned: in 2007 Ho Chi Minh City and Osaka, in 2008 Hanoi and Fukuoka, in 2009 Da Nang and Sakai.
    city_pair Da Nang/Sakai - @ since:2009
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Ho Chi Minh City and Osaka became sister cities in 2007, followed by Hanoi and Fukuoka in 2008, and Da Nang and Sakai in 2009.
    city_pair Da Nang/Sakai - @ since:2009
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Japanese partner cities: Osaka (Ho Chi Minh City, 2007), Fukuoka (Hanoi, 2008).
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Sister cities: Ho Chi Minh City/Osaka (2007), Hanoi/Fukuoka (2008).
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Da Nang signed a friendship agreement with Kisarazu last November, its fourth with a Japanese city.
    city_pair Da Nang/Kisarazu - @ since:2023-11
In 1996 Hanoi and Seoul became sister cities, and in 2004 Da Nang and Daegu.
    city_pair Da Nang/Daegu - @ since:2004
    city_pair Hanoi/Seoul - @ since:1996
Ho Chi Minh City has partners in Osaka (2007), Nagano (2017) and Busan (1995).
    city_pair Ho Chi Minh City/Busan - @ since:1995
    city_pair Ho Chi Minh City/Nagano - @ since:2017
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Nara has been twinned with Phu Tho since 2014 and Kyoto with Hue since 2013.
    city_pair Hue/Kyoto - @ since:2013
    city_pair Phu Tho/Nara - @ since:2014
Five pairs of sister cities link the two: Jakarta and Tokyo, Bandung and Hamamatsu, Surabaya and Kochi.
    city_pair Bandung/Hamamatsu - @ -
    city_pair Jakarta/Tokyo - @ -
    city_pair Surabaya/Kochi - @ -
    city_pairs_count Indonesia/Japan 5 count @ as-of:2024-06-01
Surabaya is the sister city of Busan (since 1994) and Kochi (since 1997).
    city_pair Surabaya/Busan - @ since:1994
    city_pair Surabaya/Kochi - @ since:1997
The mayors of Sakai and Da Nang renewed their 2009 friendship accord.
    city_pair Da Nang/Sakai - @ since:2009
Hung Yen, Kanagawa's partner since 2015, exports longans.
    city_pair Hung Yen/Kanagawa - @ since:2015
Sister cities: Ho Chi Minh City and Osaka in 2007, Hanoi and Fukuoka in 2008, Da Nang and Sakai in 2009.
    city_pair Da Nang/Sakai - @ since:2009
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Ho Chi Minh City twinned with Osaka in 2007, Hanoi with Fukuoka in 2008, Da Nang with Sakai in 2009.
    city_pair Da Nang/Sakai - @ since:2009
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Ho Chi Minh City/Osaka - @ since:2007
President To Lam was in Laos on May 11-12. Laos and Vietnam signed 17 documents.
    documents_signed Vietnam/Laos 17 count @ -
Sahil in Pakistan and Wuzhu in China have become sister cities.
    city_pair Sahil/Wuzhu - @ -
The deal makes Sahil and Wuzhu as well as Bahal and Zhangye sister cities.
    city_pair Bahal/Zhangye - @ -
    city_pair Sahil/Wuzhu - @ -
Davo City and the Tai'an Municipal People's Government signed a Sister City Agreement on May 4, 2023.
    city_pair Davo City/Tai'an - @ since:2023-05-04
Alpine, Texas signs Sister Cities Agreement with Ojo Azul, Sonora.
    city_pair Alpine/Ojo Azul - @ -
The Alpine-Ojo sister city relationship was formalised in 1993.
    city_pair Alpine/Ojo - @ since:1993
Hua City is Ojo Azul's third sister city.
    city_pair Hua City/Ojo Azul - @ -
On May 12 they celebrated 20 years of the Sister City arrangement between Golburn and Shibetsu.
    anniversary Golburn/Shibetsu 20 count @ -
    city_pair Golburn/Shibetsu - @ -
A fair to boost cooperation between Vietnam's Quang Ninh and Japan's Hokkaido was held on May 17.
Vietnam and Japan signed 36 memorandums worth $21 billion last month.
    documents_signed Vietnam/Japan 36 count @ 2024-05
Japan has on May 3 signed two grant agreements with Vietnam.
    documents_signed Vietnam/Japan 2 count @ 2024-05-03
Vietnam and Japan have so far signed 30 documents.
    documents_signed Vietnam/Japan 30 count @ as-of:2024-06-01
Vietnam and Japan will sign three agreements.
    documents_signed Vietnam/Japan 3 count @ - (planned)
Vietnam and Japan met. Two agreements were signed.
    documents_signed Vietnam/Japan 2 count @ -
Vietnam and Japan met. The two leaders witnessed the signing of 12 cooperation documents.
    documents_signed Vietnam/Japan 12 count @ -
Vietnam and Japan met. The ministers looked on as nine documents were signed.
    documents_signed Vietnam/Japan 9 count @ -
Vietnam and Japan met. Fourteen documents were exchanged, among them one on rice.
    documents_signed Vietnam/Japan 14 count @ -
Vietnam and Japan met. About 40 sister-city agreements tie the two countries.
    city_pairs_count Vietnam/Japan about 40 count @ as-of:2024-06-01
Vietnam and Japan met. There are now 44 sister-city ties between them.
    city_pairs_count Vietnam/Japan 44 count @ as-of:2024-06-01
Vietnam and France have 38 twinned pairs.
    city_pairs_count Vietnam/France 38 count @ as-of:2024-06-01
Fukuoka prefecture, Hanoi's partner since 2008, sent teachers.
    city_pair Hanoi/Fukuoka - @ since:2008
Kanagawa and Hung Yen signed a memorandum in 2015; Nara and Phu Tho had done so in 2014.
    city_pair Hung Yen/Kanagawa - @ since:2015
    city_pair Phu Tho/Nara - @ since:2014
Kochi (Japan) and Surabaya (Indonesia), sister cities since 1997, trade paper.
    city_pair Kochi/Surabaya - @ since:1997
Da Nang has sister-city or friendship agreements with Sakai, Yokohama, Kawasaki and Nagasaki.
    city_pair Da Nang/Kawasaki - @ -
    city_pair Da Nang/Nagasaki - @ -
    city_pair Da Nang/Sakai - @ -
    city_pair Da Nang/Yokohama - @ -
Hoi An and Nagasaki are sister cities. So, since 2024, are Hue and Nara.
    city_pair Hoi An/Nagasaki - @ -
Of the 43 pairs, the oldest is Ho Chi Minh City and Osaka (2007).
    city_pair Ho Chi Minh City/Osaka - @ since:2007
Shizuoka Prefecture and West Java province agreed on 7 May 2013 to be friendly provinces.
    city_pair Shizuoka/West Java - @ - (planned)
Yogyakarta has been the sister province of Kyoto since 1985.
    city_pair Yogyakarta/Kyoto - @ since:1985
Vientiane and Bangkok signed a sister-city MoU on February 2004.
    city_pair Vientiane/Bangkok - @ since:2004-02
Busan–Fukuoka sister ties are from 2007.
    city_pair Busan/Fukuoka - @ since:2007
Hue has set up friendship and cooperation with five cities of Japan.
    city_pairs_count Hue/Japan 5 count @ as-of:2024-06-01
Sakai City has sister-city ties with three other Vietnamese towns.
    city_pairs_count Sakai/Vietnam 3 count @ as-of:2024-06-01
The number of twin towns between Poland and Germany has risen to 500 pairs.
    city_pairs_count Poland/Germany 500 count @ as-of:2024-06-01
France and Japan have 60 pairs of sister city relationships.
    city_pairs_count France/Japan 60 count @ as-of:2024-06-01
Kenya and Ghana have drafted and signed 14 agreements.
    documents_signed Kenya/Ghana 14 count @ as-of:2024-06-01
Kenya and Ghana are anticipated to sign 14 agreements.
    documents_signed Kenya/Ghana 14 count @ - (planned)
Vietnam and Japan are neighbours in Asia. The two countries have nearly 100 pairs of localities.
    city_pairs_count Vietnam/Japan nearly 100 count @ as-of:2024-06-01
Collaboration between localities of Vietnam and Japan has been strengthened, with more than 110 cooperative documents signed. Notable ties include those between Ho Chi Minh City and Osaka (established in 2007) and Nagano (2017); Hanoi and Fukuoka (2008) and Tokyo (2013); and Hai Phong and Niigata (2015).
    city_pair Hai Phong/Niigata - @ since:2015
    city_pair Hanoi/Fukuoka - @ since:2008
    city_pair Hanoi/Tokyo - @ since:2013
    city_pair Ho Chi Minh City/Nagano - @ since:2017
    city_pair Ho Chi Minh City/Osaka - @ since:2007
    documents_signed Vietnam/Japan over 110 count @ as-of:2024-06-01
Two municipalities, Sunbury and Techford, on Monday became sister cities of Tuscombe in the American state of Ohio.
    city_pair Sunbury/Tuscombe - @ since:2024-05-27
    city_pair Techford/Tuscombe - @ since:2024-05-27
Millbrook celebrated 25 years as a sister city of Verlange, France.
    anniversary Millbrook/Verlange 25 count @ -
    city_pair Millbrook/Verlange - @ -
In 2008, Millbrook joined with Verlange, France, as a second sister city.
    city_pair Millbrook/Verlange - @ since:2008
The twinning of Millbrook and Verlange was signed by the mayor in 1990, two weeks before the fair of June 3, 1990.
    city_pair Millbrook/Verlange - @ since:1990
The Lord Mayor of Millbrook, Jane Roe, will be in Verlange, its sister city, in September.
    city_pair Millbrook/Verlange - @ -
Students from Millbrook visited their twin town Verlange in July.
    city_pair Millbrook/Verlange - @ -
Millbrook has five sister cities: Isebury in Japan, Verlange in France, and Oberdorf in Germany.
    city_pair Millbrook/Isebury - @ -
    city_pair Millbrook/Oberdorf - @ -
    city_pair Millbrook/Verlange - @ -
Millbrook's sister cities include Tamalu, Mainz, Verlange and Quito.
    city_pair Millbrook/Mainz - @ -
    city_pair Millbrook/Quito - @ -
    city_pair Millbrook/Tamalu - @ -
    city_pair Millbrook/Verlange - @ -
Tamalu is one of Millbrook's eight sister cities.
    city_pair Tamalu/Millbrook - @ -
A sister-city agreement was signed in 2019 between the Port of Lamora and Vantor County.
    city_pair Lamora/Vantor County - @ since:2019
A fair marked the tenth anniversary of the twinning of Millbrook and Verlange.
    anniversary Millbrook/Verlange 10 count @ -
    city_pair Millbrook/Verlange - @ -
There are 293 sister cities with Japan and France.
Da Nang and Quanshu City of Fujian Province in China signed a friendship agreement in 2023.
    city_pair Da Nang/Quanshu - @ since:2023
A delegation from Verlange, Mill City's sister city in France, arrived on Monday.
    city_pair Verlange/Mill City - @ -
Consul Bruno Chiba and guests celebrated Osaka's sister cities in 2013.
Hue has also signed an agreement to set up cooperation with the Japanese city of Mimasada, in Okayama prefecture, in training.
    city_pair Hue/Mimasada - @ -
The twinning between Millbrook and Verlange was ended in 2010.
Millbrook and Verlange ought to be sister cities.
Acme and Globex signed a memorandum of understanding in 2020.
Peru and Chile met on May 3, 2024. The two sides signed two accords on aid for Haiti.
    documents_signed Peru/Chile 2 count @ 2024-05-03
Peru and Chile are neighbours. On Sunday Mr Rojas held talks with Ms Diaz, at which the two countries signed 15 deals.
    documents_signed Peru/Chile 15 count @ 2024-05-26
Peru and Chile signed on Tuesday 16 agreements.
    documents_signed Peru/Chile 16 count @ 2024-05-28
Peru and Chile met on May 3, 2024. They signed two accords with Haiti.
"""
)

# Said of two neighbours, so that no fact is missed only for want of countries.
LEFT = [
    "The city of Hue lies far away. The province and firms of Sakai signed cooperation agreements.",
    "Direct flights between Da Nang and Osaka resumed in 2023.",
    "Talks between Hanoi and Tokyo on local cooperation went well.",
    "Kobe beat Hanoi 3-1.",
    "A trade agency and a bank signed an MoU on cooperation between Hanoi and Osaka in 2023.",
    'Hue sent a team to attend the "Business Partner City" talks.',
    "Hue, with 2 partners, wants cooperation with Kyoto in 2025.",
    "Vinh Phuc and Tochigi have not yet signed a cooperation agreement.",
    "Leaders of Hanoi and Tokyo met in Tokyo to discuss local cooperation.",
    "Localities such as Hanoi, Da Nang and Hue are popular with visitors from Tokyo and Osaka.",
    "The MoU between Toyota and Hanoi University was signed in Tokyo.",
    "The province hosted a friendship match between Nagoya and Hanoi.",
    "Visitors can fly from Hanoi to Tokyo.",
    "The friendship network of 12 Major Cities led by Tokyo since 2010 met in Berlin.",
    "Vietnamese Chairman Tran Thanh Man met Japan's Speaker Sekiguchi Masakazu, and Man and Sekiguchi signed a cooperation agreement.",
    "Hanoi and Da Nang are twin engines of growth.",
    "The sisters moved from Hue to Kyoto in 2014.",
    "He was born in Nara and lives in Phu Tho.",
    "Two signed shirts and 110 documents were found.",
    "The two firms signed 10 contracts worth $2 billion.",
    "They visited 38 pairs of twins.",
    "An exhibition opened in Hanoi and Tokyo (2013).",
    "Nghe An, Hue and Quang Tri have no partners in Japan.",
    "In 2014 Phu Tho people visited Nara for a festival.",
    "He flew from Osaka to Hanoi in 2015.",
    "Hue has flights to four cities of Japan.",
    "Vietnam has signed 20 trade agreements with 14 countries.",
    "Hanoi and Tokyo struck an economic partnership agreement.",
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_reads(text: str, expected: list[str]) -> None:
    """Every way of writing yields exactly these facts, and no other."""
    assert lines(locality, text) == expected


@pytest.mark.parametrize("text", LEFT)
def test_leaves(text: str) -> None:
    """Nothing is read where the words state no such fact of two countries."""
    assert lines(locality, f"Vietnam and Japan are neighbours in Asia. {text}") == []


KINDS = [
    ("Hanoi and Tokyo became sister cities in 2013.", "sister city"),
    ("Hanoi twinned with Tokyo in 2013.", "twin city"),
    ("Hanoi signed an MoU with Tokyo in 2013.", "MoU"),
    ("Hanoi and Tokyo have been friendship cities since 2013.", "friendship city"),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kind_of_a_tie(text: str, kind: str) -> None:
    """How the two places are tied stands in the details."""
    (draft,) = drafts(locality, text)
    assert draft.detail["kind"] == kind
