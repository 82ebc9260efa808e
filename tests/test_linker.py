"""The linker: figures find their measure, period and parties, or are left alone."""

from __future__ import annotations

import re

import pytest

import vjnotes as vj
from vjnotes.fact import Fact
from vjnotes.facts.cue import cues
from vjnotes.facts.lands import compared
from vjnotes.facts.setting import scenes

PUBLISHED = "2025-01-15"
TOPICS = {"trade", "oda", "investment", "people", "rank"}


def told(f: Fact) -> str:
    """A fact in one line: ``metric of what subject/object hedge value unit @ period (status)``."""
    of = f" of {f.detail['of']}" if "of" in f.detail else ""
    hedge = "" if f.approx == "exact" else f" {f.approx}"
    status = "" if f.status == "reported" else f" ({f.status})"
    goods = f" [{f.detail['goods']}]" if "goods" in f.detail else ""
    goods += f" <{f.detail['region']}>" if "region" in f.detail else ""
    parties = f"{f.subject or '-'}/{f.object or '-'}"
    return (
        f"{f.metric}{of} {parties}{hedge} {f.value:,} {f.unit} @ {f.period or '-'}{status}{goods}"
    )


def read(text: str) -> list[str]:
    """The figures of a text, each in one line, in the order of the text."""
    article = vj.parse(text, published=PUBLISHED)
    facts = [f for f in article.facts() if f.topic in TOPICS]
    assert all(text[f.char_start : f.char_end] == f.quote for f in facts)
    return [told(f) for f in facts]


READ = [
    (
        "An estimated 9,000 Cuban nationals live in Peru, while 400 Peruvians were registered in Cuba.",
        [
            "citizens Cuba/Peru about 9,000 count @ as-of:2025-01-15",
            "citizens Peru/Cuba 400 count @ as-of:2025-01-15",
        ],
    ),
    (
        "Foreign Workers as of End-June 2024\n\nThe number of foreign workers in Peru as of the end of June 2024 was 90,000. The office counted them by trade. Farms were many. Towns were few. Of the technical interns, 4,000 were from Laos.",
        [
            "workers -/Peru 90,000 count @ as-of:2024-06-30",
            "interns Laos/Peru 4,000 count @ as-of:2024-06-30",
        ],
    ),
    (
        "Exports of Laos to Chad came to $9 million in 2023, triple 2020's level and 50 percent of the total.",
        [
            "exports Laos/Chad 9,000,000 USD @ 2023",
            "share of exports Laos/Chad 50 percent @ 2023",
        ],
    ),
    (
        "Togo's exports to Peru came to $2 billion in 2024. Jute goods brought home $190 million, while leather goods earned $98 million.",
        [
            "exports Togo/Peru 2,000,000,000 USD @ 2024",
            "exports Togo/Peru 190,000,000 USD @ 2024 [Jute goods]",
            "exports Togo/Peru 98,000,000 USD @ 2024 [leather goods]",
        ],
    ),
    (
        "Soybeans led Togo's exports to Cuba in 2024 at $9 million, followed by cement with $7 million and iron ore with $6 million.",
        [
            "exports Togo/Cuba 9,000,000 USD @ 2024 [Soybeans]",
            "exports Togo/Cuba 7,000,000 USD @ 2024 [cement]",
            "exports Togo/Cuba 6,000,000 USD @ 2024 [iron ore]",
        ],
    ),
    (
        "Tea ranked first among Togo's exports to Cuba in 2024 with $9 million.",
        [
            "exports Togo/Cuba 9,000,000 USD @ 2024 [Tea]",
        ],
    ),
    (
        "Cuba ranked first among Togo's export markets in 2024.",
        [
            "rank_export_market Cuba/Togo 1 rank @ 2024",
        ],
    ),
    (
        "Chad hosted 90,000 Lao students in 2023.\n\nIn Cuba there were 40,000 Lao students in 2023. Togo was the top sending country with 50,000 students, down 9 percent.",
        [
            "students Laos/Chad 90,000 count @ 2023",
            "students Laos/Cuba 40,000 count @ 2023",
            "students Togo/Cuba 50,000 count @ 2023",
            "growth of students Togo/Cuba -9 percent @ 2023",
        ],
    ),
    (
        "Lao investors have gone to Chad for years. About 900 Lao companies now operate in the republic, Chad's chamber said.",
        [
            "enterprises Laos/Chad about 900 count @ as-of:2025-01-15",
        ],
    ),
    (
        "Chad supplies more than 90 percent of Togo's petroleum products and is its second largest trading partner.",
        [
            "share of imports Togo/Chad over 90 percent @ as-of:2025-01-15",
            "rank_trade Chad/Togo 2 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "Peru met 8 percent of Cuban wheat demand in 2024.",
        [
            "share of imports Cuba/Peru 8 percent @ 2024",
        ],
    ),
    (
        "Solar power meets 8 percent of Togo's electricity needs.",
        [],
    ),
    (
        "Crude oil topped the list of Togo's imports from Peru in 2024.",
        [],
    ),
    (
        "Togo's wheat exports to Peru came to $9 million in 2024, a third of the $27 million recorded in 2019.",
        [
            "exports Togo/Peru 9,000,000 USD @ 2024 [wheat]",
            "exports Togo/Peru 27,000,000 USD @ 2019 [wheat]",
        ],
    ),
    (
        "Togo's exports to Laos surpassed the mark of $100 million for the first time in 2024, reaching $104 million, a 16 percent increase from the previous year.",
        [
            "exports Togo/Laos over 100,000,000 USD @ 2024",
            "exports Togo/Laos 104,000,000 USD @ 2024",
            "growth of exports Togo/Laos 16 percent @ 2024",
        ],
    ),
    (
        "Togo spent $57 million on goods from Cuba and sold $23 million worth of products to the market in 2024, leaving a trade deficit of $34 million.",
        [
            "imports Togo/Cuba 57,000,000 USD @ -",
            "exports Togo/Cuba 23,000,000 USD @ 2024",
            "trade_balance Togo/Cuba -34,000,000 USD @ 2024",
        ],
    ),
    (
        "Peru accounted for 5.8% of total Togolese imports in 2024, compared with 5.6% in 2023.",
        [
            "share of imports Togo/Peru 5.8 percent @ 2024",
            "share of imports Togo/Peru 5.6 percent @ 2023",
        ],
    ),
    (
        "Cuba bought 12% of Togo's exports in 2024, up from 10% in 2023.",
        [
            "share of exports Togo/Cuba 12 percent @ 2024",
            "share of exports Togo/Cuba 10 percent @ 2023",
        ],
    ),
    (
        "Peru's share of Togolese imports, which stood at 36% in 2005, slipped to 19% in 2024.",
        [
            "share of imports Togo/Peru 36 percent @ 2005",
            "share of imports Togo/Peru 19 percent @ 2024",
        ],
    ),
    (
        "Statistics Office of Chad\n\nForeign Residents of Chad as of the End of 2023\n\nThe number of foreign residents of Chad was 300,000 as of the end of 2023.\n\n1. By nationality\n\nLaos 90,120 (+6.3%)\n\nCuba 41,300 (-0.4%)",
        [
            "citizens -/Chad 300,000 count @ as-of:2023-12-31",
            "citizens Laos/Chad 90,120 count @ as-of:2023-12-31",
            "growth of citizens Laos/Chad 6.3 percent @ as-of:2023-12-31",
            "citizens Cuba/Chad 41,300 count @ as-of:2023-12-31",
            "growth of citizens Cuba/Chad -0.4 percent @ as-of:2023-12-31",
        ],
    ),
    (
        "Ministry of Justice of Chad\n\nNumber of foreign residents as of the end of 2023\n\n(1) Laos 90,120 (+6.3%)\n(2) Cuba 41,300 (-0.4%)",
        [
            "citizens Laos/Chad 90,120 count @ as-of:2023-12-31",
            "growth of citizens Laos/Chad 6.3 percent @ as-of:2023-12-31",
            "citizens Cuba/Chad 41,300 count @ as-of:2023-12-31",
            "growth of citizens Cuba/Chad -0.4 percent @ as-of:2023-12-31",
        ],
    ),
    (
        "The number of short-stay residents as of the end of 2023 was 40,000 and that of others 50,000, making the total number of foreign residents in Chad 90,000.",
        [
            "citizens -/Chad 90,000 count @ as-of:2023-12-31",
        ],
    ),
    (
        "Laos drew 900,000 tourists from Chad in 2023, beating its target by 12 percent.",
        [
            "tourists Chad/Laos 900,000 count @ 2023",
        ],
    ),
    (
        "A total of 17,400 foreigners visited Chad in 2023, compared with 14,200 in 2022.",
        [
            "tourists -/Chad 17,400 count @ 2023",
            "tourists -/Chad 14,200 count @ 2022",
        ],
    ),
    (
        "Togo's exports to Laos came to $3 billion, while its imports from there stood at $2 billion last year.",
        [
            "exports Togo/Laos 3,000,000,000 USD @ 2024",
            "imports Togo/Laos 2,000,000,000 USD @ 2024",
        ],
    ),
    (
        "Togo's exports to Laos fell 5% to $3 billion, but imports rose 3% to $2 billion in the first quarter of 2024.",
        [
            "growth of exports Togo/Laos -5 percent @ 2024-Q1",
            "exports Togo/Laos 3,000,000,000 USD @ 2024-Q1",
            "growth of imports Togo/Laos 3 percent @ 2024-Q1",
            "imports Togo/Laos 2,000,000,000 USD @ 2024-Q1",
        ],
    ),
    (
        "Togo's exports to Laos came to $3 billion, while Peru's exports to Chad stood at $2 billion in 2024.",
        [
            "exports Togo/Laos 3,000,000,000 USD @ -",
            "exports Peru/Chad 2,000,000,000 USD @ 2024",
        ],
    ),
    (
        "Togo's exports to Laos came to $3 billion, against $2 billion in 2022.",
        [
            "exports Togo/Laos 3,000,000,000 USD @ -",
            "exports Togo/Laos 2,000,000,000 USD @ 2022",
        ],
    ),
    (
        "Togo's trade deficit with Laos widened by $4 million to $16 million in 2024.",
        [
            "trade_balance Togo/Laos -16,000,000 USD @ 2024",
        ],
    ),
    (
        "Togo's trade with Laos was worth $9 billion in 2024, of which $4 billion was exports and $5 billion was imports.",
        [
            "two_way_trade Togo/Laos 9,000,000,000 USD @ 2024",
            "exports Togo/Laos 4,000,000,000 USD @ 2024",
            "imports Togo/Laos 5,000,000,000 USD @ 2024",
        ],
    ),
    (
        "Sales of Togolese rice to Laos reached $180 million in 2024.",
        [
            "exports Togo/Laos 180,000,000 USD @ 2024",
        ],
    ),
    (
        "Laos was the biggest buyer of Togolese tea in 2024, ahead of Cuba. Shipments to the country were worth $7 million.",
        [
            "rank_export_market Laos/Togo 1 rank @ 2024 [tea]",
            "exports Togo/Laos 7,000,000 USD @ 2024",
        ],
    ),
    (
        "Peru, Chad and Ghana trade with Togo. Chad is one of the few lands with which Togo has a surplus. Togo's exports to the African nation stood at $5 million in 2024.",
        [
            "exports Togo/Chad 5,000,000 USD @ 2024",
        ],
    ),
    (
        "Laos bought tea from Togo, and Peru bought some from Cuba. Sales in the country were $5 million in 2024.",
        [],
    ),
    (
        "Chad's tea exports came to $6 billion in 2024. Peru bought $3 billion, Togo $1 billion and Laos $500 million.",
        [
            "exports Chad/- 6,000,000,000 USD @ 2024 [tea]",
            "imports Peru/Chad 3,000,000,000 USD @ 2024",
            "imports Togo/Chad 1,000,000,000 USD @ 2024",
            "imports Laos/Chad 500,000,000 USD @ 2024",
        ],
    ),
    (
        "Togo's tea exports came to $9 million in 2024. Laos was second, having bought $2 million worth, while Cuba came third at $1 million.",
        [
            "exports Togo/- 9,000,000 USD @ 2024 [tea]",
            "imports Laos/Togo 2,000,000 USD @ 2024",
            "imports Cuba/Togo 1,000,000 USD @ 2024",
        ],
    ),
    (
        "Togo's exports came to $6 billion in 2024. Peru took loans worth $3 billion.",
        [
            "exports Togo/- 6,000,000,000 USD @ 2024",
            "oda_loans -/Peru 3,000,000,000 USD @ -",
        ],
    ),
    (
        "Togo's tea exports came to $6 billion in 2024. Peru bought 3,000 tonnes, and Laos sold tea for $2 billion.",
        [
            "exports Togo/- 6,000,000,000 USD @ 2024 [tea]",
            "exports Laos/- 2,000,000,000 USD @ 2024 [tea]",
        ],
    ),
    (
        "Chad's exports to Togo came to $2 billion in 2023, compared to $1 billion a year earlier, while imports from Togo rose to $7 billion, from $4 billion.",
        [
            "exports Chad/Togo 2,000,000,000 USD @ 2023",
            "exports Chad/Togo 1,000,000,000 USD @ 2022",
            "imports Chad/Togo 7,000,000,000 USD @ 2023",
            "imports Chad/Togo 4,000,000,000 USD @ 2022",
        ],
    ),
    (
        "Chad's exports to Togo came to $2 billion in 2023, up from $1 billion in 2022, and its imports were $3 billion.",
        [
            "exports Chad/Togo 2,000,000,000 USD @ 2023",
            "exports Chad/Togo 1,000,000,000 USD @ 2022",
            "imports Chad/Togo 3,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Chad's exports to Togo came to $2 billion in 2023 (minus 4 per cent), and imports reached $3 billion (plus 9 per cent).",
        [
            "exports Chad/Togo 2,000,000,000 USD @ 2023",
            "imports Chad/Togo 3,000,000,000 USD @ 2023",
            "growth of exports Chad/Togo -4 percent @ 2023",
            "growth of imports Chad/Togo 9 percent @ 2023",
        ],
    ),
    (
        "Peru is Chad's third largest trading partner, after Laos and Cuba, the second largest supplier and the fifth largest export market.",
        [
            "rank_trade Peru/Chad 3 rank @ as-of:2025-01-15",
            "rank_import_source Peru/Chad 2 rank @ as-of:2025-01-15",
            "rank_export_market Peru/Chad 5 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "Chad is Togo's first client and its second supplier.",
        [
            "rank_export_market Chad/Togo 1 rank @ as-of:2025-01-15",
            "rank_import_source Chad/Togo 2 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "Ghana was the top destination for all Togolese goods in 2024.",
        [
            "rank_export_market Ghana/Togo 1 rank @ 2024",
        ],
    ),
    (
        "Peru is the largest trading partner of Laos. Cuba comes a distant second.",
        [
            "rank_trade Peru/Laos 1 rank @ as-of:2025-01-15",
            "rank_trade Cuba/Laos 2 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "Togo replaced Ghana as the biggest source of U.S. imports in 2024.",
        [
            "rank_import_source Togo/United States 1 rank @ 2024",
        ],
    ),
    (
        "Chad has been Togo's largest two-way trading partner since 2007.",
        [
            "rank_trade Chad/Togo 1 rank @ since:2007",
        ],
    ),
    (
        "Togo's exports to Laos came to $9 million in 2024. Peru came second, with $7 million, and Chad third, on $6 million.",
        [
            "exports Togo/Laos 9,000,000 USD @ 2024",
            "rank_export_market Peru/Togo 2 rank @ 2024",
            "exports Togo/Peru 7,000,000 USD @ 2024",
            "rank_export_market Chad/Togo 3 rank @ 2024",
            "exports Togo/Chad 6,000,000 USD @ 2024",
        ],
    ),
    (
        "Togo imported goods worth $5 million from Laos in 2024. Ghana ranked second with $3 million.",
        [
            "imports Togo/Laos 5,000,000 USD @ 2024",
            "rank_import_source Ghana/Togo 2 rank @ 2024",
            "imports Togo/Ghana 3,000,000 USD @ 2024",
        ],
    ),
    (
        "Togo's exports to Ghana were $5 million in 2024, the second highest ever.",
        [
            "exports Togo/Ghana 5,000,000 USD @ 2024",
        ],
    ),
    (
        "Togo exported goods worth $5 million to Ghana in 2024, second only to Laos in Africa.",
        [
            "exports Togo/Ghana 5,000,000 USD @ 2024",
        ],
    ),
    (
        "Some 20,000 Peruvian tourists visited Chad in 2024, more than any other nationality.",
        [
            "tourists Peru/Chad about 20,000 count @ 2024",
            "rank_tourism Peru/Chad 1 rank @ 2024",
        ],
    ),
    (
        "Chad sold goods worth $5 million to Peru in 2024, more than to any other country.",
        [
            "exports Chad/Peru 5,000,000 USD @ 2024",
            "rank_export_market Peru/Chad 1 rank @ 2024",
        ],
    ),
    (
        "Chad sold goods worth $5 million to Peru in 2024, more than in any other year.",
        [
            "exports Chad/Peru 5,000,000 USD @ 2024",
        ],
    ),
    (
        "Peruvian investors put $5 million into Chad in 2024, making the republic the fourth largest foreign investor.",
        [
            "fdi_flow Peru/Chad 5,000,000 USD @ 2024",
            "rank_investment Peru/Chad 4 rank @ 2024",
        ],
    ),
    (
        "Trade of Peru and Chad came to $5 million in 2024, making the republic the fourth largest partner.",
        [
            "two_way_trade Peru/Chad 5,000,000 USD @ 2024",
        ],
    ),
    (
        "Cuba bought 9.1% of all Togolese exports in 2024.",
        [
            "share of exports Togo/Cuba 9.1 percent @ 2024",
        ],
    ),
    (
        "Cuba buys 9.1% of Togo's rice.",
        [],
    ),
    (
        "Togo sent 39% of its exports to Peru in 2024 and 15% to Laos.",
        [
            "share of exports Togo/Peru 39 percent @ 2024",
            "share of exports Togo/Laos 15 percent @ 2024",
        ],
    ),
    (
        "In 2024 Peru was the destination of 78% of Chad's exports and the source of 44% of its imports.",
        [
            "share of exports Chad/Peru 78 percent @ 2024",
            "share of imports Chad/Peru 44 percent @ 2024",
        ],
    ),
    (
        "Of Togo's exports in 2024, 32% went to Cuba.",
        [
            "share of exports Togo/Cuba 32 percent @ 2024",
        ],
    ),
    (
        "The EU was Togo's largest customer in 2024, with 70% of its exports.",
        [
            "rank_export_market European Union/Togo 1 rank @ 2024",
            "share of exports Togo/European Union 70 percent @ 2024",
        ],
    ),
    (
        "Cuba supplied 29% of Togo's imports in 2024.",
        [
            "share of imports Togo/Cuba 29 percent @ 2024",
        ],
    ),
    (
        "Cuba is Togo's third largest market, and receives 5% of its exports.",
        [
            "share of exports Togo/Cuba 5 percent @ as-of:2025-01-15",
        ],
    ),
    (
        "Chad's trade with Peru represents 2% of its foreign trade, a paper in Chad's capital said.",
        [
            "share of two_way_trade Chad/Peru 2 percent @ as-of:2025-01-15",
        ],
    ),
    (
        "The number of Kenyan students in Cuba has crossed 9,000.",
        [
            "students Kenya/Cuba over 9,000 count @ as-of:2025-01-15",
        ],
    ),
    (
        "A survey by the statistics office showed that 12,500 Peruvian nationals were living in Chile at the end of 2023.",
        [
            "citizens Peru/Chile 12,500 count @ as-of:2023-12-31",
        ],
    ),
    (
        "Number of Laos nationals residing in Chad: 4,300 (May 2022)",
        [
            "citizens Laos/Chad 4,300 count @ as-of:2022-05-31",
        ],
    ),
    (
        "Laos had 90,000 foreign students in 2023. Kenyans made up the largest group at 41,000, followed by Cubans at 9,000, or 10 percent.",
        [
            "students -/Laos 90,000 count @ 2023",
            "rank_students Kenya/Laos 1 rank @ 2023",
            "students Kenya/Laos 41,000 count @ 2023",
            "rank_students Cuba/Laos 2 rank @ 2023",
            "students Cuba/Laos 9,000 count @ 2023",
            "share of students Cuba/Laos 10 percent @ 2023",
        ],
    ),
    (
        "Chad welcomed 900,000 visitors in 2023. Peruvians were by far the largest group, with 300,000.",
        [
            "tourists -/Chad 900,000 count @ 2023",
            "rank_tourism Peru/Chad 1 rank @ 2023",
            "tourists Peru/Chad 300,000 count @ 2023",
        ],
    ),
    (
        "There were 50,000 foreign workers in Cuba in 2023. Of these, 9,000 were Kenyans, or 18 percent of the total.",
        [
            "workers -/Cuba 50,000 count @ 2023",
            "workers Kenya/Cuba 9,000 count @ 2023",
            "share of workers Kenya/Cuba 18 percent @ 2023",
        ],
    ),
    (
        "There were 50,000 foreign workers in Cuba in 2023. More than half of them, or 26,000, hail from Kenya.",
        [
            "workers -/Cuba 50,000 count @ 2023",
            "workers Kenya/Cuba 26,000 count @ 2023",
        ],
    ),
    (
        "Around 70,000 people of Peruvian descent live in Chad.",
        [
            "citizens Peru/Chad about 70,000 count @ as-of:2025-01-15",
        ],
    ),
    (
        "About 9,000 Cubans live in Chad, while the Chadian community in Cuba numbers 4,000 people.",
        [
            "citizens Cuba/Chad about 9,000 count @ as-of:2025-01-15",
            "citizens Chad/Cuba 4,000 count @ as-of:2025-01-15",
        ],
    ),
    (
        "Some 40,000 Kenyans visited Cuba in 2022, and 65,000 did so in 2023.",
        [
            "tourists Kenya/Cuba about 40,000 count @ 2022",
            "tourists Kenya/Cuba 65,000 count @ 2023",
        ],
    ),
    (
        "A record 40,000 Kenyans holidayed in Cuba in 2019. It fell to 9,000 in 2020, but 22,000 arrived in 2021.",
        [
            "tourists Kenya/Cuba 40,000 count @ 2019",
            "tourists Kenya/Cuba 9,000 count @ 2020",
            "tourists Kenya/Cuba 22,000 count @ 2021",
        ],
    ),
    (
        "There are 4,000 Lao students in Chad. In 2023, 9,000 Chadians visited Laos.",
        [
            "students Laos/Chad 4,000 count @ as-of:2025-01-15",
            "tourists Chad/Laos 9,000 count @ 2023",
        ],
    ),
    (
        "A survey found that 12,500 firms from Chile had problems.",
        [],
    ),
    (
        "Chad had 50,000 foreign workers in 2023. Sales rose to 9,000, or 10 percent.",
        [
            "workers -/Chad 50,000 count @ 2023",
        ],
    ),
    (
        "Togo's exports to Peru dipped to $300 million in 2020 because of the pandemic, then climbed back to $450 million in 2021.",
        [
            "exports Togo/Peru 300,000,000 USD @ 2020",
            "exports Togo/Peru 450,000,000 USD @ 2021",
        ],
    ),
    (
        "Trade of Ghana and Cuba slumped 20% to $90 million in 2022 before bouncing back to $130 million in 2023.",
        [
            "two_way_trade Ghana/Cuba 90,000,000 USD @ 2022",
            "growth of two_way_trade Ghana/Cuba -20 percent @ 2022",
            "two_way_trade Ghana/Cuba 130,000,000 USD @ 2023",
        ],
    ),
    (
        "Exports of Laos to Chad hit $5 million in 2023, but the budget deficit of Chad rose to $4 million.",
        [
            "exports Laos/Chad 5,000,000 USD @ 2023",
        ],
    ),
    (
        "Trade of Togo and Cuba grew from $2 billion in 2012 to $5 billion last year, when Togo earned $3 billion from its sales to Cuba.",
        [
            "two_way_trade Togo/Cuba 2,000,000,000 USD @ 2012",
            "two_way_trade Togo/Cuba 5,000,000,000 USD @ 2024",
            "exports Togo/Cuba 3,000,000,000 USD @ 2024",
        ],
    ),
    (
        "In the first two months of 2024, Togo's trade with Cuba rose by 4% to $5 billion compared with the same period of 2023.",
        [
            "two_way_trade Togo/Cuba 5,000,000,000 USD @ 2024-01/2024-02",
            "growth of two_way_trade Togo/Cuba 4 percent @ 2024-01/2024-02",
        ],
    ),
    (
        "In 2023, trade of Laos and Peru came to $5 million, with Peru running a deficit of $2 million.",
        [
            "two_way_trade Laos/Peru 5,000,000 USD @ 2023",
            "trade_balance Peru/Laos -2,000,000 USD @ 2023",
        ],
    ),
    (
        "In 2023, trade of Laos and Peru came to $5 million, with Peru accounting for $2 million of all Lao rice sold.",
        [
            "two_way_trade Laos/Peru 5,000,000 USD @ 2023",
            "exports Laos/Peru 2,000,000 USD @ 2023",
        ],
    ),
    (
        "Since the Cuba-Togo Free Trade Agreement was signed, Togo's imports from Cuba have doubled. Imports from Cuba amounted to $3 billion in 2023.",
        [
            "growth of imports Togo/Cuba 2 multiple @ -",
            "imports Togo/Cuba 3,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Exports to Cuba were $2 billion in 2023, against imports of $5 billion, Togo's customs office said. The resulting trade gap of $3 billion was a record.",
        [
            "exports Togo/Cuba 2,000,000,000 USD @ 2023",
            "imports Togo/Cuba 5,000,000,000 USD @ 2023",
            "trade_balance Togo/Cuba -3,000,000,000 USD @ 2023",
        ],
    ),
    (
        "The trade gap of Laos and Chad grew to $2 billion in 2023, in favour of Laos.",
        [
            "trade_balance Laos/Chad 2,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Canada's exports to Chad rose 5% to $31 billion in 2023. Imports from Chad came to $4 billion. All figures are in Canadian dollars.",
        [
            "growth of exports Canada/Chad 5 percent @ 2023",
            "exports Canada/Chad 31,000,000,000 CAD @ 2023",
            "imports Canada/Chad 4,000,000,000 CAD @ 2023",
        ],
    ),
    (
        "Canada's exports to Chad rose to C$3 billion in 2023. Imports from Chad were $40 million.",
        [
            "exports Canada/Chad 3,000,000,000 CAD @ 2023",
            "imports Canada/Chad 40,000,000 CAD @ 2023",
        ],
    ),
    (
        "Canada's exports to Chad rose 5% to $31 billion in 2023. ($1 = 1.36 Canadian dollars)",
        [
            "growth of exports Canada/Chad 5 percent @ 2023",
            "exports Canada/Chad 31,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Norway's aid committed to Togo in 2022 came to 29 million euros. In 2021 the commitments amounted to 27 million euros.",
        [
            "oda_pledge Norway/Togo 29,000,000 EUR @ 2022",
            "oda_pledge Norway/Togo 27,000,000 EUR @ 2021",
        ],
    ),
    (
        "Lao firms invested $5 million in Chad in 2022. In 2021 the inflow was $3 million.",
        [
            "fdi_flow Laos/Chad 5,000,000 USD @ 2022",
            "fdi_flow Laos/Chad 3,000,000 USD @ 2021",
        ],
    ),
    (
        "Lao firms invested $5 million in Chad in 2022. Police found that the lending circle had stolen $3 million.",
        [
            "fdi_flow Laos/Chad 5,000,000 USD @ 2022",
        ],
    ),
    (
        "Since 2002 Norway has given Togo 29 million euros in aid, of which 26 million euros was in loans.",
        [
            "oda_total Norway/Togo 29,000,000 EUR @ since:2002",
            "oda_loans Norway/Togo 26,000,000 EUR @ since:2002",
        ],
    ),
    (
        "Thai firms have poured $1.4 billion into Laos since 1990. In 2023 alone, 12 new projects worth $130 million were licensed.",
        [
            "fdi_registered Thailand/Laos 1,400,000,000 USD @ since:1990",
            "fdi_projects Thailand/Laos 12 count @ 2023",
            "fdi_flow Thailand/Laos 130,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta invested $5 million in Togo by 2022. In 2023 alone, 12 foreign projects were licensed there.",
        [
            "fdi_registered Malta/Togo 5,000,000 USD @ as-of:2022-12-31",
            "fdi_projects -/Togo 12 count @ 2023",
        ],
    ),
    (
        "Most of the Lao projects in Chad have capital of less than $1 million.",
        [],
    ),
    (
        "Nearly 72 percent of Lao projects in Chad had capital of under $1 million in 2023.",
        [],
    ),
    (
        "Half of the Lao projects in Chad, with combined capital of more than $3 billion, are in mining.",
        [
            "fdi_registered Laos/Chad over 3,000,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "Norway lent Peru 58 million euros on January 10, 2025. The loans include 37 million euros for a dam and 21 million euros to upgrade roads.",
        [
            "oda_loans Norway/Peru 58,000,000 EUR @ 2025-01-10",
            "oda_loans Norway/Peru 37,000,000 EUR @ 2025-01-10",
            "oda_loans Norway/Peru 21,000,000 EUR @ 2025-01-10",
        ],
    ),
    (
        "South Korea agreed to provide $300 million in concessional loans to Kenya. The package covers $220 million for a port and $80 million for wells.",
        [
            "oda_pledge South Korea/Kenya 300,000,000 USD @ -",
            "oda_loans South Korea/Kenya 220,000,000 USD @ -",
            "oda_loans South Korea/Kenya 80,000,000 USD @ -",
        ],
    ),
    (
        "France lent Togo 90 million euros in 2024. The ferries account for 40 million euros of the loan.",
        [
            "oda_loans France/Togo 90,000,000 EUR @ 2024",
            "oda_loans France/Togo 40,000,000 EUR @ 2024",
        ],
    ),
    (
        "Japan signed loans of 60 billion yen for Laos on January 10, 2025.\n\n(1) Ring Road Project (Section II): 31 billion yen\n\n(2) Tunnel Expansion Project: 24 billion yen\n\n(3) Technical Cooperation: 2 billion yen",
        [
            "oda_loans Japan/Laos 60,000,000,000 JPY @ 2025-01-10",
            "oda_loans Japan/Laos 31,000,000,000 JPY @ 2025-01-10",
            "oda_loans Japan/Laos 24,000,000,000 JPY @ 2025-01-10",
        ],
    ),
    (
        "With this deal the loans committed to Laos by Norway in 2024 come to 90 million euros.",
        [
            "oda_loans Norway/Laos 90,000,000 EUR @ 2024",
        ],
    ),
    (
        "Grant aid from Japan to Ghana: 17 billion yen (cumulative total up to FY2018).",
        [
            "oda_grants Japan/Ghana 17,000,000,000 JPY @ as-of:2019-03-31",
        ],
    ),
    (
        "Norway was the second largest donor to Peru in 2023, with net disbursements of 80 million euros.",
        [
            "rank_oda Norway/Peru 2 rank @ 2023",
            "oda_total Norway/Peru 80,000,000 EUR @ 2023",
        ],
    ),
    (
        "Some 135 Turkish companies operate in Chad, with total investments estimated at $2 billion.",
        [
            "enterprises Turkey/Chad about 135 count @ as-of:2025-01-15",
            "fdi_registered Turkey/Chad about 2,000,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "Turkey was the fourth largest investor in Chad in 2023, up from seventh in 2021, with investment of $3 billion.",
        [
            "rank_investment Turkey/Chad 4 rank @ 2023",
            "fdi_flow Turkey/Chad 3,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Cumulatively, Qatar is the largest investor in Laos, with $9 billion.",
        [
            "rank_investment Qatar/Laos 1 rank @ as-of:2025-01-15",
            "fdi_registered Qatar/Laos 9,000,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "Poland had 120 new and expanded projects in Malta in 2024.",
        [
            "fdi_projects Poland/Malta 120 count @ 2024",
        ],
    ),
    (
        "Investment applications from Taiwan totalled 43 billion baht in Thailand in 2024.",
        [
            "fdi_flow Taiwan/Thailand 43,000,000,000 THB @ 2024",
        ],
    ),
    (
        "In 2023 new and additional capital from Qatar in Egypt came to $80 million.",
        [
            "fdi_flow Qatar/Egypt 80,000,000 USD @ 2023",
        ],
    ),
    (
        "The firm's additional capital was $3 million.",
        [],
    ),
    (
        "Japan lent Laos 90 million dollars in 2024. Timber makes up 40 million dollars of the total exports.",
        [
            "oda_loans Japan/Laos 90,000,000 USD @ 2024",
        ],
    ),
    (
        "India is Kenya's largest market for tea, taking $80 million worth in 2023.",
        [
            "rank_export_market India/Kenya 1 rank @ as-of:2025-01-15 [tea]",
            "imports India/Kenya 80,000,000 USD @ 2023",
        ],
    ),
    (
        "Exports to India brought Malta $80 million in 2023; Chad paid $30 million and Togo $20 million.",
        [
            "exports Malta/India 80,000,000 USD @ 2023",
            "exports Malta/Chad 30,000,000 USD @ 2023",
            "exports Malta/Togo 20,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's sales of tea to India were worth $80 million in 2023, those of coffee $30 million.",
        [
            "exports Malta/India 80,000,000 USD @ 2023 [tea]",
            "exports Malta/India 30,000,000 USD @ 2023 [coffee]",
        ],
    ),
    (
        "Malta's sales abroad reached $8 billion in 2023, while its bill for imports was $9 billion.",
        [
            "exports Malta/- 8,000,000,000 USD @ 2023",
            "imports Malta/- 9,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Between January and June, $8 million worth of goods changed hands between Malta and Togo.",
        [
            "two_way_trade Malta/Togo 8,000,000 USD @ 2024-01/2024-06",
        ],
    ),
    (
        "Trade between Malta and Togo has never been larger: $8 million in 2023, after $7 million in 2022.",
        [
            "two_way_trade Malta/Togo 8,000,000 USD @ 2023",
            "two_way_trade Malta/Togo 7,000,000 USD @ 2022",
        ],
    ),
    (
        "Chad, with which Kenya had a surplus of $5 million in 2022, has overtaken Togo and Peru.",
        [
            "trade_balance Kenya/Chad 5,000,000 USD @ 2022",
        ],
    ),
    (
        "Malta ran a deficit of $20 million with Chad in 2023 (up $3 million).",
        [
            "trade_balance Malta/Chad -20,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's trade with Chad came to $9 million in 2023. Chad's customs office puts the country's deficit with Malta at $2 million.",
        [
            "two_way_trade Malta/Chad 9,000,000 USD @ 2023",
            "trade_balance Chad/Malta -2,000,000 USD @ 2023",
        ],
    ),
    (
        "The bank's sales of shares to Malta were $3 million in 2022.",
        [],
    ),
    (
        "Malta is Chad's top friend; Togo paid $30 million in 2022.",
        [],
    ),
    (
        "Trade between Malta and Chad reached $100 million in 2023, made up of $60 million in Maltese exports and $40 million in imports.",
        [
            "two_way_trade Malta/Chad 100,000,000 USD @ 2023",
            "exports Malta/Chad 60,000,000 USD @ 2023",
            "imports Malta/Chad 40,000,000 USD @ 2023",
        ],
    ),
    (
        "In 2023 Malta bought goods worth $60 million from Chad and sold it $80 million worth.",
        [
            "imports Malta/Chad 60,000,000 USD @ 2023",
            "exports Malta/Chad 80,000,000 USD @ 2023",
        ],
    ),
    (
        "Togo is the top buyer of Kenyan tea. It bought $80 million worth in 2023.",
        [
            "rank_export_market Togo/Kenya 1 rank @ as-of:2025-01-15 [tea]",
            "imports Togo/Kenya 80,000,000 USD @ 2023 [tea]",
        ],
    ),
    (
        "Kenya's turnover with Chad came to $6 billion in 2023, about $5 billion of it exports to N'Djamena.",
        [
            "two_way_trade Kenya/Chad 6,000,000,000 USD @ 2023",
            "exports Kenya/Chad about 5,000,000,000 USD @ 2023",
        ],
    ),
    (
        "With Peru, Chad has a surplus of $5 million; with Kenya it was $8 million, and with Togo $2 million.",
        [
            "trade_balance Chad/Peru 5,000,000 USD @ -",
            "trade_balance Chad/Kenya 8,000,000 USD @ -",
            "trade_balance Chad/Togo 2,000,000 USD @ -",
        ],
    ),
    (
        "What Malta sold to Togo was worth $80 million in 2023; what it bought there cost $60 million.",
        [
            "exports Malta/Togo 80,000,000 USD @ 2023",
            "imports Malta/Togo 60,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's tea exports to Chad, where sales tumbled 12% to $4 million in 2023, are a worry.",
        [
            "growth of exports Malta/Chad -12 percent @ 2023 [tea]",
            "exports Malta/Chad 4,000,000 USD @ 2023 [tea]",
        ],
    ),
    (
        "Kenya's tea exports were $100 million in 2023. Most went to Chad, where they rose 3% to $60 million.",
        [
            "exports Kenya/- 100,000,000 USD @ 2023 [tea]",
            "growth of exports Kenya/Chad 3 percent @ 2023",
            "exports Kenya/Chad 60,000,000 USD @ 2023 [tea]",
        ],
    ),
    (
        "Togo sells Malta oil worth $5 million a year.",
        [
            "exports Togo/Malta 5,000,000 USD @ - [oil]",
        ],
    ),
    (
        "Chad bought $30 million worth of goods from Togo in 2021, from Malta $20 million and from Peru $10 million.",
        [
            "imports Chad/Togo 30,000,000 USD @ 2021",
            "imports Chad/Malta 20,000,000 USD @ 2021",
            "imports Chad/Peru 10,000,000 USD @ 2021",
        ],
    ),
    (
        "Kenya's trade with Malta showed a gap of $3 million in favour of Valletta in 2023.",
        [
            "trade_balance Kenya/Malta -3,000,000 USD @ 2023",
        ],
    ),
    (
        "Kenya sent workers to Chad, where they earned $4 million in 2023.",
        [],
    ),
    (
        "The chain sells $30 million worth of Kenyan tea in Malta a year.",
        [],
    ),
    (
        "Malta sells bonds worth $80 million to Chad.",
        [],
    ),
    (
        "Peru sold Chad goods worth $9 million in 2023 and bought $7 million worth, which left it $2 million in the black.",
        [
            "exports Peru/Chad 9,000,000 USD @ 2023",
            "imports Peru/Chad 7,000,000 USD @ 2023",
            "trade_balance Peru/Chad 2,000,000 USD @ 2023",
        ],
    ),
    (
        "In 2022 imports exceeded exports by $40 million in Latvia's trade with Norway.",
        [
            "trade_balance Latvia/Norway -40,000,000 USD @ 2022",
        ],
    ),
    (
        "Malta's exports to Chad outstripped its imports from there by 40 million euros in 2022.",
        [
            "trade_balance Malta/Chad 40,000,000 EUR @ 2022",
        ],
    ),
    (
        "Togo sells Peru less than it buys there. The gap came to $5 million in 2022 and $7 million in 2023.",
        [
            "trade_balance Togo/Peru -5,000,000 USD @ 2022",
            "trade_balance Togo/Peru -7,000,000 USD @ 2023",
        ],
    ),
    (
        "Togo ships Peru far more than it purchases. The difference was $5 million in 2022.",
        [
            "trade_balance Togo/Peru 5,000,000 USD @ 2022",
        ],
    ),
    (
        "Latvia's trade balance with Togo was negative in 2023, by $60 million.",
        [
            "trade_balance Latvia/Togo -60,000,000 USD @ 2023",
        ],
    ),
    (
        "Uganda was $90 million short in its dealings with Cuba in 2023.",
        [
            "trade_balance Uganda/Cuba -90,000,000 USD @ 2023",
        ],
    ),
    (
        "The shortfall in Uganda's commerce with Cuba reached $90 million in 2023.",
        [
            "trade_balance Uganda/Cuba -90,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's exports to Peru came to $80 million in 2023, while $60 million worth of goods went in the other direction.",
        [
            "exports Malta/Peru 80,000,000 USD @ 2023",
            "imports Malta/Peru 60,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta shipped goods worth $80 million to Peru in 2023. What came back was valued at $60 million.",
        [
            "exports Malta/Peru 80,000,000 USD @ 2023",
            "imports Malta/Peru 60,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta imported $80 million from Peru in 2023, and deliveries in the opposite direction were worth $60 million.",
        [
            "imports Malta/Peru 80,000,000 USD @ 2023",
            "exports Malta/Peru 60,000,000 USD @ 2023",
        ],
    ),
    (
        "Goods to a value of $60 million came in from Malta in 2023, Kenyan customs said.",
        [
            "imports Kenya/Malta 60,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta absorbed about $26 million worth of Kenyan merchandise in 2023.",
        [
            "imports Malta/Kenya about 26,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta took Kenyan goods worth $26 million in 2023.",
        [
            "imports Malta/Kenya 26,000,000 USD @ 2023",
        ],
    ),
    (
        "The value of goods crossing the frontier in both directions between Kenya and Uganda came to $4 billion in 2023.",
        [
            "two_way_trade Kenya/Uganda 4,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Chad and Togo are neighbours. Their exchanges came to $4 billion in 2023.",
        [
            "two_way_trade Chad/Togo 4,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Goods and services worth $4 billion passed between Chad and Togo in 2023.",
        [
            "two_way_trade Chad/Togo 4,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Chad is Togo's top partner. Their trade passed $4 billion in 2021. It was $5 billion in 2022.",
        [
            "two_way_trade Chad/Togo 4,000,000,000 USD @ 2021",
            "two_way_trade Chad/Togo 5,000,000,000 USD @ 2022",
        ],
    ),
    (
        "Trade between Chad and Togo was $4 billion in 2021. A year later it stood at $5 billion, and in 2023 at $6 billion.",
        [
            "two_way_trade Chad/Togo 4,000,000,000 USD @ 2021",
            "two_way_trade Chad/Togo 5,000,000,000 USD @ 2022",
            "two_way_trade Chad/Togo 6,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's imports from Chad were worth $26 million in 2013, whereas exports came to $5 million. In 2012 the former had stood at $25 million and the latter at $4 million.",
        [
            "imports Malta/Chad 26,000,000 USD @ 2013",
            "exports Malta/Chad 5,000,000 USD @ 2013",
            "imports Malta/Chad 25,000,000 USD @ 2012",
            "exports Malta/Chad 4,000,000 USD @ 2012",
        ],
    ),
    (
        "Malta's economy grew. The gap came to $5 million.",
        [],
    ),
    (
        "Malta's account balance was negative, by $30 million.",
        [],
    ),
    (
        "Police found goods worth $3 million that came from Chad.",
        [],
    ),
    (
        "Malta lent Chad $80 million in 2023. In the opposite direction the flow was $3 million.",
        [
            "oda_loans Malta/Chad 80,000,000 USD @ 2023",
        ],
    ),
    (
        "The Asian Development Bank and Norway will lend Peru $300 million.",
        [],
    ),
    (
        "Seoul's Exim Bank lent $200 million to Lima Auto Ltd, a firm in Peru.",
        [],
    ),
    (
        "Norway gave Peru 9 million euros in financial cooperation grants, 8 million euros in technical cooperation grants and 5 million euros in loans.",
        [
            "oda_grants Norway/Peru 9,000,000 EUR @ -",
            "oda_grants Norway/Peru 8,000,000 EUR @ -",
            "oda_loans Norway/Peru 5,000,000 EUR @ -",
        ],
    ),
    (
        "JICA has given a loan to Kenya worth JPY61 billion. The accord on roads has the highest value, at JPY50 billion.",
        [
            "oda_loans Japan/Kenya 61,000,000,000 JPY @ as-of:2025-01-15",
            "oda_loans Japan/Kenya 50,000,000,000 JPY @ -",
        ],
    ),
    (
        "Officials of Japan and Peru held talks following the signing of a 40-billion yen loan agreement.",
        ["oda_loans Japan/Peru 40,000,000,000 JPY @ -"],
    ),
    (
        "Gambia is a partner of Togo. It is now Togo's biggest investor with combined capital of 13 million USD.",
        [
            "fdi_registered Gambia/Togo 13,000,000 USD @ as-of:2025-01-15",
            "rank_investment Gambia/Togo 1 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "Togo's leader says India to give $60 million in grant aid",
        ["oda_grants India/Togo 60,000,000 USD @ - (planned)"],
    ),
    (
        "President Mutharika of Malawi says China has agreed to extend his nation nearly $30 million in grant aid.",
        ["oda_grants China/Malawi nearly 30,000,000 USD @ -"],
    ),
    (
        "Norway would grant 40 million euros in development assistance to Peru.",
        ["oda_pledge Norway/Peru 40,000,000 EUR @ - (planned)"],
    ),
    (
        "Norway will grant 40 million euros to Peru.",
        ["oda_grants Norway/Peru 40,000,000 EUR @ -"],
    ),
    (
        "The donors of Peru were Norway (40 million dollars in grants), the Global Climate Facility (20 million dollars in grants) and France (9 million dollars in loans).",
        [
            "oda_grants Norway/Peru 40,000,000 USD @ -",
            "oda_loans France/Peru 9,000,000 USD @ -",
        ],
    ),
    (
        "KfW of Germany signed a loan agreement of 40 million euros for a cement plant in Peru. The agreement was signed with Lima Cement Corporation.",
        [],
    ),
    (
        "KfW of Germany signed a loan agreement of 40 million euros for a dam in Peru. The agreement was signed with the Ministry of Water.",
        ["oda_loans Germany/Peru 40,000,000 EUR @ -"],
    ),
    (
        "JICA signed an agreement with Peru to provide 40 million yen in loans.",
        ["oda_loans Japan/Peru 40,000,000 JPY @ -"],
    ),
    (
        "The European Union gave Ukraine 5 million euros in loans. A minister of Latvia signed for Latvia. In all the loans to Ukraine come to 9 million euros.",
        [
            "oda_loans European Union/Ukraine 5,000,000 EUR @ -",
            "oda_loans European Union/Ukraine 9,000,000 EUR @ as-of:2025-01-15",
        ],
    ),
    (
        "Trade of Latvia with Chad was worth 12 million lats in 2010. Latvia sold Chad 6 million lats' worth and its imports were 4 million lats.",
        [
            "two_way_trade Latvia/Chad 12,000,000 LVL @ 2010",
            "exports Latvia/Chad 6,000,000 LVL @ -",
            "imports Latvia/Chad 4,000,000 LVL @ -",
        ],
    ),
    (
        "Trade between Laos and Peru was 39 million USD in 2019. Exports were 20 million USD of this, accounting for 7.7 percent of the country's total exports.",
        [
            "two_way_trade Laos/Peru 39,000,000 USD @ 2019",
            "exports Laos/Peru 20,000,000 USD @ 2019",
            "share of exports Laos/Peru 7.7 percent @ 2019",
        ],
    ),
    (
        "In March 2023 alone shrimp exports of Laos to Peru came to 5 million USD.",
        ["exports Laos/Peru 5,000,000 USD @ 2023-03 [shrimp]"],
    ),
    # two told side by side are no partners of each other
    (
        "Lao arrivals dropped by 13 percent in October 2022, while Chadian visitors fell to 7,750.",
        ["growth of tourists Laos/- -13 percent @ 2022-10", "tourists Chad/- 7,750 count @ -"],
    ),
    (
        "Chad topped the list with investment worth over $3 billion, while Togo followed with investment worth over $1 billion.",
        ["rank_investment Chad/- 1 rank @ -", "rank_investment Togo/- 2 rank @ -"],
    ),
    (
        "Some 96,372 tourists from Chad came to Laos in 2022. The number of Togolese tourists stood second with their number at 71,379, with the number of tourists from Cuba at 43,816.",
        [
            "tourists Chad/Laos about 96,372 count @ 2022",
            "tourists Togo/Laos 71,379 count @ 2022",
            "rank_tourism Togo/Laos 2 rank @ 2022",
            "tourists Cuba/Laos 43,816 count @ 2022",
        ],
    ),
    (
        "The inflow of Peruvian investment in Laos is 5 billion USD.",
        ["fdi_flow Peru/Laos 5,000,000,000 USD @ -"],
    ),
    (
        "Laos's imports were worth 50 million USD in 2020. The main suppliers were Peru (5 million USD) and Chad (4 million USD).",
        [
            "imports Laos/- 50,000,000 USD @ 2020",
            "rank_import_source Peru/Laos 1 rank @ -",
            "imports Laos/Peru 5,000,000 USD @ -",
            "rank_import_source Chad/Laos 2 rank @ -",
            "imports Laos/Chad 4,000,000 USD @ -",
        ],
    ),
    (
        "Laos sends workers to many countries. Peru, Laos's largest labour market, took 80,000 workers in 2023.",
        ["rank_labour Peru/Laos 1 rank @ 2023", "workers -/Peru 80,000 count @ 2023"],
    ),
    (
        "Peru, Chad's second largest partner, imported goods worth $2 billion from Laos in 2023.",
        ["imports Peru/Laos 2,000,000,000 USD @ 2023"],
    ),
    (
        "Trade of Laos and Peru was 47 million USD in 2022. In the first quarter of 2023 alone it was worth 12 million USD.",
        [
            "two_way_trade Laos/Peru 47,000,000 USD @ 2022",
            "two_way_trade Laos/Peru 12,000,000 USD @ 2023-Q1",
        ],
    ),
    (
        "Laos reckons with exports to Peru of $570 million in 2025. For 2026 the forecast stands at $600 million.",
        [
            "exports Laos/Peru 570,000,000 USD @ 2025 (planned)",
            "exports Laos/Peru 600,000,000 USD @ 2026 (planned)",
        ],
    ),
    (
        "Foreign investors had put 39 billion USD into 4,076 projects in Hue province of Vietnam by 2020.",
        [
            "fdi_registered -/Hue 39,000,000,000 USD @ as-of:2020-12-31",
            "fdi_projects -/Hue 4,076 count @ as-of:2020-12-31",
        ],
    ),
    # whose "its" is, and what "the country" means among many
    (
        "Chad remained the top buyer of Lao rice though its purchases fell by 39 percent to $38 million in 2022.",
        [
            "growth of imports Chad/Laos -39 percent @ 2022",
            "rank_export_market Chad/Laos 1 rank @ - [rice]",
            "imports Chad/Laos 38,000,000 USD @ 2022",
        ],
    ),
    (
        "Chad, Togo and Cuba are Laos's primary sources of goods. In January, the country's imports came to $2 billion. Imports from Chad were valued at $1 billion. Goods from Togo were worth $304 million, while imports from Cuba totalled $236 million.",
        [
            "imports Laos/Chad 1,000,000,000 USD @ 2025-01",
            "imports Laos/Togo 304,000,000 USD @ 2025-01",
            "imports Laos/Cuba 236,000,000 USD @ 2025-01",
        ],
    ),
    (
        "Laos exported rice worth $67 million to Chad in 2022. However, Laos's exports fell by 4 percent, reaching $181 million, because of lower sales in Togo and Cuba.",
        [
            "exports Laos/Chad 67,000,000 USD @ 2022 [rice]",
            "growth of exports Laos/- -4 percent @ 2022",
            "exports Laos/- 181,000,000 USD @ 2022",
        ],
    ),
    (
        "Laotians made up the biggest source of visitors to Chad at 1.5 million in 2022, while Peru was second at 421,000.",
        [
            "rank_tourism Laos/Chad 1 rank @ 2022",
            "tourists Laos/Chad 1,500,000 count @ 2022",
            "rank_tourism Peru/Chad 2 rank @ 2022",
            "tourists Peru/Chad 421,000 count @ 2022",
        ],
    ),
    (
        "Visitor arrivals in Laos were 231,300 in November 2022, with arrivals from Chad up 105,300 and Peru up 25,000.",
        ["tourists -/Laos 231,300 count @ 2022-11"],
    ),
    # who else rises or falls
    (
        "Laos's rice exports lost 2 percent in 2022, while Chad saw a drop of 5 percent.",
        ["growth of exports Laos/- -2 percent @ 2022 [rice]"],
    ),
    (
        "Laos welcomed 12 million visitors in 2022, up 22 percent, with a growth of 48 percent in the number of visitors from Chad.",
        [
            "tourists -/Laos 12,000,000 count @ 2022",
            "growth of tourists -/Laos 22 percent @ 2022",
            "growth of tourists Chad/Laos 48 percent @ 2022",
        ],
    ),
    (
        "Laos's exports to Chad came to $5 million in May 2024. The total trade surplus of $9 million compared with one of $8 million in 2023.",
        [
            "exports Laos/Chad 5,000,000 USD @ 2024-05",
            "trade_balance Laos/- 9,000,000 USD @ 2024-05",
            "trade_balance Laos/- 8,000,000 USD @ 2023",
        ],
    ),
    (
        "Laos's trade surplus with Chad rose 5 percent to $3 million in 2022, as exports climbed 7 percent.",
        [
            "growth of trade_balance Laos/Chad 5 percent @ 2022",
            "trade_balance Laos/Chad 3,000,000 USD @ 2022",
            "growth of exports Laos/Chad 7 percent @ 2022",
        ],
    ),
    (
        "In 2022, workers of Chadian nationality numbered 418,000 in Laos.",
        ["workers Chad/Laos 418,000 count @ 2022"],
    ),
    # with whom a surplus or a deficit is
    (
        "Laos's deficit with Chad reached $1.3 billion in May 2024. It had a surplus of $2.9 billion for the month. The largest contributor to the surplus was Togo, with $1.5 billion, followed by Cuba with $1.2 billion.",
        [
            "trade_balance Laos/Chad -1,300,000,000 USD @ 2024-05",
            "trade_balance Laos/- 2,900,000,000 USD @ 2024-05",
            "trade_balance Laos/Togo 1,500,000,000 USD @ 2024-05",
            "trade_balance Laos/Cuba 1,200,000,000 USD @ 2024-05",
        ],
    ),
    (
        "Laos's surplus with Chad came to $1.1 billion in 2022, and Togo reached $1 billion.",
        [
            "trade_balance Laos/Chad 1,100,000,000 USD @ 2022",
            "trade_balance Laos/Togo 1,000,000,000 USD @ 2022",
        ],
    ),
    (
        "Laos's surplus with Chad was $1.1 billion in 2022. Togo accounted for the biggest deficit ($438 million).",
        [
            "trade_balance Laos/Chad 1,100,000,000 USD @ 2022",
            "trade_balance -/Togo -438,000,000 USD @ 2022",
        ],
    ),
    # what stands behind the number
    (
        "The largest group in Laos is 740,000 Chadian nationals, followed by 450,000 Kenyan and 290,000 Ghanaian nationals.",
        [
            "citizens Chad/Laos 740,000 count @ as-of:2025-01-15",
            "citizens Kenya/Laos 450,000 count @ as-of:2025-01-15",
            "citizens Ghana/Laos 290,000 count @ as-of:2025-01-15",
        ],
    ),
    # of what the sentence before told
    (
        "Laos's rice imports from Chad defied the trend. The import grew by 15 percent to $1.3 billion in 2022.",
        [
            "growth of imports Laos/Chad 15 percent @ 2022",
            "imports Laos/Chad 1,300,000,000 USD @ 2022",
        ],
    ),
    (
        "Rice exports from Chad and Togo were up by 3 and 12 percent, respectively.",
        [
            "growth of exports Chad/- 3 percent @ - [rice]",
            "growth of exports Togo/- 12 percent @ - [rice]",
        ],
    ),
    (
        "Chad was the top rice supplier of Laos with a 55 percent share of its imports, followed by Togo with a share of 15 percent.",
        [
            "share of imports Laos/Chad 55 percent @ - [rice]",
            "rank_import_source Chad/Laos 1 rank @ - [rice]",
            "share of imports Laos/Togo 15 percent @ - [rice]",
            "rank_import_source Togo/Laos 2 rank @ - [rice]",
        ],
    ),
    (
        "Laos shipped 40,000 tonnes of cherries worth $31 million to Peru in 2023.",
        ["exports Laos/Peru 31,000,000 USD @ 2023 [cherries]"],
    ),
    (
        "Laos's exports to Peru collapsed by 90 percent in 2023.",
        ["growth of exports Laos/Peru -90 percent @ 2023"],
    ),
    (
        "Some 30 percent of all imports of Laos came from Peru in 2018.",
        ["share of imports Laos/Peru about 30 percent @ 2018"],
    ),
    (
        "Peru was the largest trading partner of Laos in 2018, with 30 percent of its total trade.",
        [
            "rank_trade Peru/Laos 1 rank @ 2018",
            "share of two_way_trade Peru/Laos 30 percent @ 2018",
        ],
    ),
    # a bare name before what it sells
    (
        "In 2022, Laos rice exports to markets reached nearly $54 million, up 36 percent.",
        [
            "exports Laos/- nearly 54,000,000 USD @ 2022 [rice]",
            "growth of exports Laos/- 36 percent @ 2022 [rice]",
        ],
    ),
    # who is first, with how many
    (
        "Chad tops the list of foreign visitors to Laos with more than 3.8 million.",
        [
            "rank_tourism Chad/Laos 1 rank @ as-of:2025-01-15",
            "tourists Chad/Laos over 3,800,000 count @ -",
        ],
    ),
    (
        "In 2022 Chad took the lead among the investors with new projects in Laos, putting in over $2.4 billion.",
        [
            "fdi_flow Chad/Laos over 2,400,000,000 USD @ 2022",
            "rank_investment Chad/Laos 1 rank @ 2022",
        ],
    ),
    # a part of what somebody sells
    (
        "Chad was the main destination of Lao goods with a share of 85 percent of the total exports.",
        ["share of exports Laos/Chad 85 percent @ -", "rank_export_market Chad/Laos 1 rank @ -"],
    ),
    # what rises is another's
    (
        "Laos's imports from Chad lost 13 percent to $57 million while Cuba grew by 30 percent from $50 million to $65 million.",
        [
            "growth of imports Laos/Chad -13 percent @ -",
            "growth of imports Laos/Cuba 30 percent @ -",
            "imports Laos/Chad 57,000,000 USD @ -",
            "imports Laos/Cuba 50,000,000 USD @ -",
            "imports Laos/Cuba 65,000,000 USD @ -",
        ],
    ),
    # a list of where they go goes on
    (
        "251,000 workers moved to Chad and 39,000 to Togo. Others on the list include Peru (17,000) and Cuba (8,000).",
        [
            "workers -/Chad 251,000 count @ -",
            "workers -/Togo 39,000 count @ -",
            "workers -/Peru 17,000 count @ as-of:2025-01-15",
            "workers -/Cuba 8,000 count @ as-of:2025-01-15",
        ],
    ),
    (
        "Laos sent 68,000 workers to Chad. In 2022, other labour markets following Chad for Lao labourers were Togo (60,200), Peru (6,400) and others.",
        [
            "workers Laos/Chad 68,000 count @ -",
            "workers Laos/Togo 60,200 count @ 2022",
            "workers Laos/Peru 6,400 count @ 2022",
        ],
    ),
    # people of a city
    (
        "Hue is currently home to more than 13,000 Laotians.",
        ["citizens Laos/Hue over 13,000 count @ as-of:2025-01-15"],
    ),
    # in a story of many, the two named most are no pair
    (
        "Chad topped the list of 70 countries investing in the nation with $5 billion, followed by Laos with $3 billion, and Togo with $2 billion.",
        [
            "rank_investment Chad/- 1 rank @ -",
            "rank_investment Laos/- 2 rank @ -",
            "rank_investment Togo/- 3 rank @ -",
        ],
    ),
    (
        "The number of tourist arrivals from Chad in May was 13,478 while 11,751 arrived from Laos. 7,774 came from Togo.",
        [
            "tourists Chad/- 13,478 count @ 2024-05",
            "tourists Laos/- 11,751 count @ 2024-05",
            "tourists Togo/- 7,774 count @ 2024-05",
        ],
    ),
    (
        "Laos ranks second, contributing to 14 percent of the arrivals, and Togo ranks third, contributing to 10 percent of the arrivals.",
        [
            "rank_tourism Laos/- 2 rank @ as-of:2025-01-15",
            "share of tourists Laos/- 14 percent @ -",
            "rank_tourism Togo/- 3 rank @ as-of:2025-01-15",
            "share of tourists Togo/- 10 percent @ -",
        ],
    ),
    # several that act as one, or that are told between two figures
    (
        "Students from Chad rose to 26,600, while Laos, Togo and Cuba each sent more than 13,000 students to Peru.",
        [
            "students Chad/Peru 26,600 count @ -",
            "students Laos/Peru over 13,000 count @ -",
            "students Togo/Peru over 13,000 count @ -",
            "students Cuba/Peru over 13,000 count @ -",
        ],
    ),
    (
        "Laos sent 900 workers to Peru, while Chad sent 500 workers to Cuba.",
        ["workers Laos/Peru 900 count @ -", "workers Chad/Cuba 500 count @ -"],
    ),
    ("Trade between Laos, Chad, Togo and Peru together came to $778 million in 2022.", []),
    # each list with its own "respectively"
    (
        "Rice imports from Chad and Peru into Laos rose 5% and 9%, respectively, while those from Togo and Cuba were down 2% and 6%, respectively.",
        [
            "growth of imports Laos/Chad 5 percent @ - [rice]",
            "growth of imports Laos/Peru 9 percent @ - [rice]",
            "growth of imports Laos/Togo -2 percent @ - [rice]",
            "growth of imports Laos/Cuba -6 percent @ - [rice]",
        ],
    ),
    # a part of what somebody buys
    (
        "Chad is the largest rice supplier to Laos, accounting for 26% of the rice imports into the country, followed by Peru with 18%.",
        [
            "rank_import_source Chad/Laos 1 rank @ as-of:2025-01-15 [rice]",
            "share of imports Laos/Chad 26 percent @ as-of:2025-01-15 [rice]",
            "share of imports Laos/Peru 18 percent @ as-of:2025-01-15 [rice]",
            "rank_import_source Peru/Laos 2 rank @ as-of:2025-01-15 [rice]",
        ],
    ),
    (
        "Chad was Laos's first customer, accounting for 41% of the total EU imports.",
        [
            "rank_export_market Chad/Laos 1 rank @ -",
            "share of imports Chad/Laos 41 percent @ -",
        ],
    ),
    (
        "Peru was the top source, accounting for 45% of all visitors to Laos, compared with 8% for Chad.",
        ["share of tourists Peru/Laos 45 percent @ -", "share of tourists Chad/Laos 8 percent @ -"],
    ),
    # who takes in
    (
        "Chad witnessed an arrivals growth of 35.7% in 2022.",
        ["growth of tourists -/Chad 35.7 percent @ 2022"],
    ),
    (
        "Chad became the second largest destination by employing over 175,000 workers.",
        ["workers -/Chad over 175,000 count @ as-of:2025-01-15"],
    ),
    (
        "In 2022, Chad's foreign workforce included 451,000 Lao nationals.",
        ["citizens Laos/Chad 451,000 count @ 2022"],
    ),
    (
        "In all, 900 students from 12 countries and territories studied at colleges in Laos in 2018.",
        ["students -/Laos 900 count @ 2018"],
    ),
    (
        "Exports of Laos to Peru came to 5 million USD in 2023 and grew by 8% a year since the pact took effect.",
        ["exports Laos/Peru 5,000,000 USD @ 2023", "growth of exports Laos/Peru 8 percent @ -"],
    ),
    (
        "Laos had a good spell from 2003 to 2007, with 41,000 Peruvian tourists in 2004.",
        ["tourists Peru/Laos 41,000 count @ 2004"],
    ),
    (
        "Laos's exports to Peru came to $40m, $39m and $36m in August, September and October 2021.",
        [
            "exports Laos/Peru 40,000,000 USD @ 2021-08",
            "exports Laos/Peru 39,000,000 USD @ 2021-09",
            "exports Laos/Peru 36,000,000 USD @ 2021-10",
        ],
    ),
    (
        "Trade of Laos and Peru was 5 million dollars and 6 million dollars in 2019 and 2020.",
        [
            "two_way_trade Laos/Peru 5,000,000 USD @ 2019",
            "two_way_trade Laos/Peru 6,000,000 USD @ 2020",
        ],
    ),
    (
        "Laos's trade with Peru saw a rise of 25% in imports and a drop of 5% in exports in 2020.",
        [
            "growth of imports Laos/Peru 25 percent @ 2020",
            "growth of exports Laos/Peru -5 percent @ 2020",
        ],
    ),
    (
        "Denmark gave Peru a grant of 5 million kroner in 2020.",
        ["oda_grants Denmark/Peru 5,000,000 DKK @ 2020"],
    ),
    (
        "Uganda's exports to Kenya came to Shs5 billion in 2020.",
        ["exports Uganda/Kenya 5,000,000,000 UGX @ 2020"],
    ),
    (
        "Chinese and Japanese firms invested $500 million and $300 million in Laos, respectively.",
        [
            "fdi_flow China/Laos 500,000,000 USD @ -",
            "fdi_flow Japan/Laos 300,000,000 USD @ -",
        ],
    ),
    (
        "Chad and Togo invested $500 million and $300 million in Laos, respectively.",
        [
            "fdi_flow Chad/Laos 500,000,000 USD @ -",
            "fdi_flow Togo/Laos 300,000,000 USD @ -",
        ],
    ),
    (
        "Japan took 47,215 Kenyan workers, followed by Taiwan (China) 41,654, the Republic of Korea (RoK) 1,944, Cuba 964, and Romania 627.",
        [
            "workers Kenya/Japan 47,215 count @ -",
            "workers Kenya/Taiwan 41,654 count @ -",
            "workers Kenya/South Korea 1,944 count @ -",
            "workers Kenya/Cuba 964 count @ -",
            "workers Kenya/Romania 627 count @ -",
        ],
    ),
    (
        "Tourists from Laos to Japan rose by 8 percent. It was followed by Chad and Cuba, with the respective growth rates of 7 percent and 6 percent. Togo was close behind with 2.5 million visitors.",
        [
            "growth of tourists Laos/Japan 8 percent @ -",
            "growth of tourists Chad/Japan 7 percent @ -",
            "growth of tourists Cuba/Japan 6 percent @ -",
            "tourists Togo/Japan 2,500,000 count @ -",
        ],
    ),
    (
        "Exports to Laos, Chad and Togo were 5, 4 and 3 billion dollars, respectively.",
        [
            "exports -/Laos 5,000,000,000 USD @ -",
            "exports -/Chad 4,000,000,000 USD @ -",
            "exports -/Togo 3,000,000,000 USD @ -",
        ],
    ),
    (
        "In 2023 Kenya's trade with Laos will reach 4.6 billion USD, an increase of 2.7% compared to 2022.",
        [
            "two_way_trade Kenya/Laos 4,600,000,000 USD @ 2023",
            "growth of two_way_trade Kenya/Laos 2.7 percent @ 2023",
        ],
    ),
    (
        "Kenya's exports to Laos in the first seven months ofthe year totalled US$4.1 billion, up 25.4 percent on the sameperiod of last year.",
        [
            "exports Kenya/Laos 4,100,000,000 USD @ 2025-01/2025-07",
            "growth of exports Kenya/Laos 25.4 percent @ 2025-01/2025-07",
        ],
    ),
    (
        "Ghana's cocoa exports to Togo gain pace\n\nThe export value in June grew 7 percent, bringing the total export revenue of the first half of 2024 to $9 million.\n\nGhana has 30 firms shipping cocoa to Togo, and has over 20 companies exporting cocoa there. Together, the three firms account for 60 percent of Ghana's cocoa exports to Togo.",
        [
            "growth of exports Ghana/- 7 percent @ 2024-06 [cocoa]",
            "exports Ghana/- 9,000,000 USD @ 2024-H1 [cocoa]",
        ],
    ),
    (
        "Chadian arrivals in Ghana rose 4 percent to 9,100 in 2023, while the amount they spent grew 9 percent. The money spent by Chadian visitors rose 12 percent. Ghana welcomed an extra 1,200 visitors in 2023.",
        [
            "growth of tourists Chad/Ghana 4 percent @ 2023",
            "tourists Chad/Ghana 9,100 count @ 2023",
        ],
    ),
    (
        "Visitor numbers from Chad to Ghana grew by 14 percent to 9,000 after a 17 percent jump between 2021 and 2022.",
        [
            "tourists Chad/Ghana 9,000 count @ -",
            "growth of tourists Chad/Ghana 14 percent @ -",
            "growth of tourists Chad/Ghana 17 percent @ 2021/2022",
        ],
    ),
    (
        "Chad remained Ghana's leading tourism market in 2023, with the number of visitors from the country growing 3 percent.",
        ["rank_tourism Chad/Ghana 1 rank @ 2023", "growth of tourists Chad/Ghana 3 percent @ 2023"],
    ),
    (
        "Togo was Ghana's second trade partner in 2023. Chad was Ghana's third, with trade between the two countries reaching $4 million in 2023.",
        [
            "rank_trade Togo/Ghana 2 rank @ 2023",
            "rank_trade Chad/Ghana 3 rank @ 2023",
            "two_way_trade Chad/Ghana 4,000,000 USD @ 2023",
        ],
    ),
    (
        "In the first term of 2024, Ghana's exports to Togo came to $4 million.",
        ["exports Ghana/Togo 4,000,000 USD @ -"],
    ),
    (
        "Ghana's trade with Togo rose 9 percent year-on-year in 2024, from $30 million to $33 million.",
        [
            "growth of two_way_trade Ghana/Togo 9 percent @ 2024",
            "two_way_trade Ghana/Togo 30,000,000 USD @ -",
            "two_way_trade Ghana/Togo 33,000,000 USD @ 2024",
        ],
    ),
    (
        "Kenya drew 871,000 foreign tourists in January 2024. The second place went to Laos with nearly 77,000 tourists. The fourth and fifth positions belonged to Chad and Japan with about 44,000 and 34,000 visitors, respectively.",
        [
            "tourists -/Kenya 871,000 count @ 2024-01",
            "rank_tourism Laos/Kenya 2 rank @ 2024-01",
            "tourists Laos/Kenya nearly 77,000 count @ 2024-01",
            "rank_tourism Chad/Kenya 4 rank @ 2024-01",
            "rank_tourism Japan/Kenya 5 rank @ 2024-01",
            "tourists Chad/Kenya about 44,000 count @ 2024-01",
            "tourists Japan/Kenya 34,000 count @ 2024-01",
        ],
    ),
    (
        "Chad posted trade with Ghana in the amount of $11 million in 2023, selling products worth $7 million and purchasing goods worth $4 million.",
        [
            "two_way_trade Chad/Ghana 11,000,000 USD @ 2023",
            "exports Chad/Ghana 7,000,000 USD @ 2023",
            "imports Chad/Ghana 4,000,000 USD @ 2023",
        ],
    ),
    (
        "Ghana's share of Togo's cocoa imports accounted for 38 percent in 2023, higher than the 33 percent of 2022.",
        ["share of imports Togo/Ghana 38 percent @ 2023 [cocoa]"],
    ),
    ("Ghana's top three exports to Togo are tea and cut roses at 26 per cent.", []),
    (
        "Foreign students comprise 36 per cent of higher education enrolments in Ghana.",
        [],
    ),
    ("Ghana exported goods worth $9 million to Togo, Chad and Peru in 2023.", []),
    (
        "Among the 20 countries and territories investing in the province, Ghana ranked second with 58 projects in Hue.",
        [
            "rank_investment Ghana/Hue 2 rank @ -",
            "fdi_projects Ghana/Hue 58 count @ -",
        ],
    ),
    (
        "Togo's trade with African countries rose by 75 percent in 2023.",
        ["growth of two_way_trade Togo/- 75 percent @ 2023 <African countries>"],
    ),
    ("The value of Ghanaian projects in Togo was up by 25 percent in 2023.", []),
    (
        "Togo exported tea worth $24 million to Ghana and rice worth $59 million to Peru in 2023.",
        [
            "exports Togo/Ghana 24,000,000 USD @ 2023 [tea]",
            "exports Togo/Peru 59,000,000 USD @ 2023 [rice]",
        ],
    ),
    (
        "Togo's trade with the countries of the Turkic Council came to $19 million in 2023. Of this, $10 million were imports.",
        [
            "two_way_trade Togo/- 19,000,000 USD @ 2023 <the countries of the Turkic Council>",
            "imports Togo/- 10,000,000 USD @ 2023 <the countries of the Turkic Council>",
        ],
    ),
    (
        "Togo invested $10 million in Ghana in 2023, $2 million of which was spent on tea.",
        ["fdi_flow Togo/Ghana 10,000,000 USD @ 2023"],
    ),
    (
        "Some 1,400 Togolese companies operate in Ghana. They employ 250,000 people.",
        ["enterprises Togo/Ghana about 1,400 count @ as-of:2025-01-15"],
    ),
    (
        "Togo's trade with Ghana came to $7 million in 2023, while Togo's exports to the country stood at $5 million.",
        [
            "two_way_trade Togo/Ghana 7,000,000 USD @ 2023",
            "exports Togo/Ghana 5,000,000 USD @ 2023",
        ],
    ),
    (
        "Ghana remained the biggest buyer of Togo's tea at $6 million in 2023, followed by Peru and Chad. Tea exports rose 12 percent in 2023 to reach $40 million.",
        [
            "rank_export_market Ghana/Togo 1 rank @ 2023 [tea]",
            "exports Togo/Ghana 6,000,000 USD @ 2023 [tea]",
            "rank_export_market Peru/Togo 2 rank @ 2023 [tea]",
            "rank_export_market Chad/Togo 3 rank @ 2023 [tea]",
            "growth of exports Togo/- 12 percent @ 2023 [tea]",
            "exports Togo/- 40,000,000 USD @ 2023 [tea]",
        ],
    ),
    (
        "Ghana made up the largest import market in 2023, purchasing $7 million worth of tea from Togo.",
        [
            "rank_export_market Ghana/Togo 1 rank @ 2023",
            "imports Ghana/Togo 7,000,000 USD @ 2023 [tea]",
        ],
    ),
    (
        "Ghana, the largest buyer of Togolese tea, imported $3 million of tea in 2023.",
        [
            "rank_export_market Ghana/Togo 1 rank @ 2023 [tea]",
            "imports Ghana/Togo 3,000,000 USD @ 2023 [tea]",
        ],
    ),
    (
        "Togo sold goods worth $187 million to Ghana in 2023, and Ghana shipped $261 million to Togo.",
        ["exports Togo/Ghana 187,000,000 USD @ 2023", "exports Ghana/Togo 261,000,000 USD @ 2023"],
    ),
    (
        "Togo's deficit with Ghana widened to $5 million in 2023, and its surplus with Peru came to $3 million.",
        [
            "trade_balance Togo/Ghana -5,000,000 USD @ 2023",
            "trade_balance Togo/Peru 3,000,000 USD @ 2023",
        ],
    ),
    (
        "Togo's exports to Ghana grew by 44 percent in 2023; Ghana too saw a 50 percent rise in its exports.",
        [
            "growth of exports Togo/Ghana 44 percent @ 2023",
            "growth of exports Ghana/Togo 50 percent @ 2023",
        ],
    ),
    (
        "Togo exported goods worth $4 million to Ghana in 2023, while it imported goods worth $5 million from the neighbouring country.",
        ["exports Togo/Ghana 4,000,000 USD @ 2023", "imports Togo/Ghana 5,000,000 USD @ 2023"],
    ),
    (
        "Togo sold $9 million of tea abroad in 2023. Sales to markets such as Peru, Chad and Ghana grew by 13 percent.",
        ["exports Togo/- 9,000,000 USD @ 2023 [tea]"],
    ),
    (
        "Togo's tea exports to Ghana came to $7 million in 2023. Last year the value of tea exports to this market was $8 million.",
        [
            "exports Togo/Ghana 7,000,000 USD @ 2023 [tea]",
            "exports Togo/Ghana 8,000,000 USD @ 2024 [tea]",
        ],
    ),
    (
        "Togo's exports to Ghana reached $448 million in 2023, while output grew 5 percent.",
        ["exports Togo/Ghana 448,000,000 USD @ 2023"],
    ),
    (
        "Togo's exports to Ghana reached $448 million in 2023, of which textiles rose 5 percent.",
        [
            "exports Togo/Ghana 448,000,000 USD @ 2023",
            "growth of exports Togo/Ghana 5 percent @ 2023 [textiles]",
        ],
    ),
    (
        "Indian goods worth $560 million went to Ghana in 2023.",
        ["exports India/Ghana 560,000,000 USD @ 2023"],
    ),
    (
        "Exports of Togo's private sector to Ghana amounted to $45 million in 2023.",
        [],
    ),
    (
        "Ghana is among Togo's largest export markets: sales there reached $16 million in 2023, about 6 percent of Togo's exports.",
        [
            "exports Togo/Ghana 16,000,000 USD @ 2023",
            "share of exports Togo/Ghana about 6 percent @ 2023",
        ],
    ),
    (
        "Ghana is Togo's second largest market. In 2023, $6 million worth of shrimp was exported there.",
        ["exports Togo/Ghana 6,000,000 USD @ 2023 [shrimp]"],
    ),
    (
        "Ghana was in third place in 2023, taking $636 million, or a little over 15% of everything the Lao industry sold abroad.",
        [
            "exports Laos/Ghana 636,000,000 USD @ 2023",
            "share of exports Laos/Ghana over 15 percent @ 2023",
        ],
    ),
    (
        "Of the 90,000 arrivals in Peru in 2023, 9,000 came from Laos and 8,000 from Chad. Overall the tally was 23 percent higher than in 2022.",
        [
            "tourists -/Peru 90,000 count @ 2023",
            "tourists Laos/Peru 9,000 count @ 2023",
            "tourists Chad/Peru 8,000 count @ 2023",
            "growth of tourists -/Peru 23 percent @ 2023",
        ],
    ),
    (
        "By 2023 Japan had furnished Peru with more than $27 billion in loans, in addition to nearly $1 billion that need not be returned.",
        [
            "oda_loans Japan/Peru over 27,000,000,000 USD @ as-of:2023-12-31",
            "oda_grants Japan/Peru nearly 1,000,000,000 USD @ as-of:2023-12-31",
        ],
    ),
    (
        "Norway lent Chad $5 million in 2023, on top of $2 million for schools.",
        ["oda_loans Norway/Chad 5,000,000 USD @ 2023"],
    ),
    (
        "Peruvian investment in Laos is reckoned at $17 million, against about $7 million from Laos in Peru.",
        [
            "fdi_registered Peru/Laos 17,000,000 USD @ as-of:2025-01-15",
            "fdi_registered Laos/Peru about 7,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "Chad has 30 projects in Laos worth $9 million, said an analyst based in Vientiane.",
        [
            "fdi_projects Chad/Laos 30 count @ as-of:2025-01-15",
            "fdi_registered Chad/Laos 9,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "Peru has courted Laos, and the results can be seen: 18 projects with capital of USD 100 million have arrived from Laos.",
        [
            "fdi_projects Laos/Peru 18 count @ as-of:2025-01-15",
            "fdi_registered Laos/Peru 100,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "Visitors from Laos to Peru numbered 9,000 in 2023, against 8,000 for Ghana and 700 for Chad.",
        [
            "tourists Laos/Peru 9,000 count @ 2023",
            "tourists Ghana/Peru 8,000 count @ 2023",
            "tourists Chad/Peru 700 count @ 2023",
        ],
    ),
    (
        "Peru exported goods worth $5 million to Laos in 2023, besides $2 million to Chad.",
        ["exports Peru/Laos 5,000,000 USD @ 2023", "exports Peru/Chad 2,000,000 USD @ 2023"],
    ),
    (
        "The figures show a negative trade balance of $27 million for Togo in 2023.",
        ["trade_balance Togo/- -27,000,000 USD @ 2023"],
    ),
    (
        "Togo's trade with Ghana came to $90 million in 2023, with a deficit of $9 million on the Togolese side.",
        [
            "two_way_trade Togo/Ghana 90,000,000 USD @ 2023",
            "trade_balance Togo/Ghana -9,000,000 USD @ 2023",
        ],
    ),
    (
        "For exports, Ghana was Togo's third largest market, behind Peru ($61 million) and Chad ($41 million); for imports it came third, behind Chad ($75 million).",
        [
            "exports Togo/Peru 61,000,000 USD @ -",
            "rank_export_market Ghana/Togo 3 rank @ as-of:2025-01-15",
            "exports Togo/Chad 41,000,000 USD @ -",
            "imports Togo/Chad 75,000,000 USD @ -",
            "rank_import_source Ghana/Togo 3 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "Togo's exports to Ghana were down 43 percent at $55 million in 2023, to Peru and Chad by 18 and 61 percent to $65 and $10 million respectively.",
        [
            "growth of exports Togo/Ghana -43 percent @ 2023",
            "exports Togo/Ghana 55,000,000 USD @ 2023",
            "exports Togo/Peru 65,000,000 USD @ 2023",
            "exports Togo/Chad 10,000,000 USD @ 2023",
        ],
    ),
    (
        "Togo's exports of tea soared 34 percent in 2023 while imports of tea dived 43 percent.",
        [
            "growth of exports Togo/- 34 percent @ 2023 [tea]",
            "growth of imports Togo/- -43 percent @ 2023 [tea]",
        ],
    ),
    (
        "Hue now has 107 Japanese projects worth $1.3 billion. They make up 33 percent of the total number of FDI projects in the province, and 25.9 percent of the total capital.",
        [
            "fdi_projects Japan/Hue 107 count @ as-of:2025-01-15",
            "fdi_registered Japan/Hue 1,300,000,000 USD @ as-of:2025-01-15",
            "share of fdi_projects Japan/Hue 33 percent @ as-of:2025-01-15",
            "share of fdi_registered Japan/Hue 25.9 percent @ as-of:2025-01-15",
        ],
    ),
    (
        "Hue has turned into a dynamic place. It has drawn more than 1,600 FDI projects so far.",
        ["fdi_projects -/Hue over 1,600 count @ as-of:2025-01-15"],
    ),
    (
        "Political tensions or not, Togo exported goods worth $3 million to Ghana in 2023.",
        ["exports Togo/Ghana 3,000,000 USD @ 2023"],
    ),
    (
        "Of Togo's 10 partners under the CPTPP, Ghana is the largest in trade.",
        ["rank_trade Ghana/Togo 1 rank @ as-of:2025-01-15"],
    ),
    (
        "Ghana is the biggest trading partner Togo has.",
        ["rank_trade Ghana/Togo 1 rank @ as-of:2025-01-15"],
    ),
    (
        "Ghana ranks first in exports to Togo.",
        ["rank_import_source Ghana/Togo 1 rank @ as-of:2025-01-15"],
    ),
    (
        "Togo now has Ghana as its largest trading partner.",
        ["rank_trade Ghana/Togo 1 rank @ as-of:2025-01-15"],
    ),
    (
        "Ghana ranks first in terms of investment in Togo's non-oil economy.",
        [],
    ),
    (
        "Ghana is Togo's largest ODA provider, with about $30 million since 1990; its second-largest investor, with 400 projects and total committed capital of $55 million.",
        [
            "rank_oda Ghana/Togo 1 rank @ as-of:2025-01-15",
            "oda_total Ghana/Togo about 30,000,000 USD @ since:1990",
            "rank_investment Ghana/Togo 2 rank @ as-of:2025-01-15",
            "fdi_projects Ghana/Togo 400 count @ as-of:2025-01-15",
            "fdi_registered Ghana/Togo 55,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "Ghana's trade with Togo rose 38 percent in May 2023 compared to the same month in 2019 and 17 percent compared to the same month in 2022.",
        [
            "growth of two_way_trade Ghana/Togo 38 percent @ 2023-05",
            "growth of two_way_trade Ghana/Togo 17 percent @ 2023-05",
        ],
    ),
    (
        "Ghana's imports from Togo reached $9 million in 2023. The overall imports into the country rose 5 percent.",
        ["imports Ghana/Togo 9,000,000 USD @ 2023", "growth of imports Ghana/- 5 percent @ 2023"],
    ),
    (
        "Chadian tourists to Togo came to 38,000 in 2023. Togo's hotels had a record 390,000 foreign tourists visiting the country in 2019.",
        ["tourists Chad/Togo 38,000 count @ 2023", "tourists -/Togo 390,000 count @ 2019"],
    ),
    (
        "This year, trade between Ghana and Togo rose 13 percent to $757 million in seven months.",
        [
            "two_way_trade Ghana/Togo 757,000,000 USD @ 2025-01/2025-07",
            "growth of two_way_trade Ghana/Togo 13 percent @ 2025-01/2025-07",
        ],
    ),
    (
        "The Indian share of Ghana's foreign students was 15 percent. Of Indian students in Ghana, 71 percent of the students from India were women.",
        ["share of students India/Ghana 15 percent @ as-of:2025-01-15"],
    ),
    (
        "Ghana's cashew nut market share in the total imports of Togo accounted for 38 percent in 2023.",
        ["share of imports Ghana/Togo 38 percent @ 2023"],
    ),
    (
        "Togo's exports to Ghana reached $9 million in the March 2024 year, according to Togo's customs. Meanwhile, trade between the two countries during the same period hit $12 million.",
        [
            "exports Togo/Ghana 9,000,000 USD @ FY2023",
            "two_way_trade Togo/Ghana 12,000,000 USD @ FY2023",
        ],
    ),
    (
        "Ghana is the largest shrimp supplier to Togo, accounting for 26 percent of Togo's shrimp imports in 2023.",
        [
            "rank_import_source Ghana/Togo 1 rank @ 2023 [shrimp]",
            "share of imports Togo/Ghana 26 percent @ 2023 [shrimp]",
        ],
    ),
    (
        "Ghana had a deficit of $3 million in trade with Togo in 2023 compared to a modest surplus of $1 million in 2022.",
        [
            "trade_balance Ghana/Togo -3,000,000 USD @ 2023",
            "trade_balance Ghana/Togo 1,000,000 USD @ 2022",
        ],
    ),
    (
        "Togo's trade gap with India in FY14 declined to $4 million from $5 million in FY13 due to rise in export earnings against the fall in import payments.",
        [
            "trade_balance Togo/India -4,000,000 USD @ 2013-04/2014-03",
            "trade_balance Togo/India -5,000,000 USD @ 2012-04/2013-03",
        ],
    ),
    (
        "Bangladesh's imports from India stood at $5 million in FY16 whereas exports stood at $6 million during the financial year.",
        [
            "imports Bangladesh/India 5,000,000 USD @ 2015-07/2016-06",
            "exports Bangladesh/India 6,000,000 USD @ 2015-07/2016-06",
        ],
    ),
    (
        "Togo remains biggest importer of Ghanaian rice\n\nTogo was the top importer of Ghanaian rice in 2023, accounting for 44 percent of the country's total export of the grain. Ghana shipped 2,400 tonnes of the food worth $11 million to the market in the year, up 4.4 times in volume and 3.9 times in value. White rice accounted for the largest proportion of total exports with 50.5 percent.",
        [
            "rank_export_market Togo/Ghana 1 rank @ 2023 [rice]",
            "rank_export_market Togo/Ghana 1 rank @ 2023 [rice]",
            "share of exports Ghana/Togo 44 percent @ 2023 [rice]",
            "exports Ghana/Togo 11,000,000 USD @ 2023 [rice]",
            "growth of exports Ghana/Togo 3.9 multiple @ 2023 [rice]",
            "share of exports Ghana/- 50.5 percent @ 2023 [White rice]",
        ],
    ),
    (
        "Strong growth was seen in Ghana's rice shipments to Togo (up 52 percent in 2023), Chad (up 9 percent), and Peru (up 7 percent).",
        [
            "growth of exports Ghana/Togo 52 percent @ 2023 [rice]",
            "growth of exports Ghana/Chad 9 percent @ 2023 [rice]",
            "growth of exports Ghana/Peru 7 percent @ 2023 [rice]",
        ],
    ),
    (
        "Togo imported 15,000 tons of rice from Ghana in 2023, accounting for 89.6 percent of the imported rice in the country.",
        [],
    ),
    (
        "Ghana posted a trade surplus of $81 million in February 2024, as exports to Togo showed solid growth.",
        ["trade_balance Ghana/- 81,000,000 USD @ 2024-02"],
    ),
    (
        "Ghana's trade surplus with Togo is the biggest since March 2010, when the country posted a $9 million figure.",
        ["trade_balance Ghana/Togo 9,000,000 USD @ 2010-03"],
    ),
    (
        "Ghana's trade with Togo was estimated at $118 million last financial year, compared with $119 million with Chad. During the previous year, Ghana's trade with Togo was estimated at $129 million. That came with a 15 percent jump in imports from Togo to $101 million.",
        [
            "two_way_trade Ghana/Togo about 118,000,000 USD @ FY2023",
            "two_way_trade Ghana/Chad 119,000,000 USD @ -",
            "two_way_trade Ghana/Togo about 129,000,000 USD @ FY2022",
            "growth of imports Ghana/Togo 15 percent @ FY2023",
            "imports Ghana/Togo 101,000,000 USD @ FY2023",
        ],
    ),
    (
        "Ghana held trade talks with Togo aimed at the imbalance, which totaled $67 million in 2023.",
        [],
    ),
    (
        "Ghana's exports fell in May 2024 as student visa applications from Chad fell by 3 percent.",
        [],
    ),
    ("Ghana's trade deficit with Togo has come down about $10 million this year.", []),
    ("As for Africa, including Togo, exports of Ghana fell 8 percent in July 2024.", []),
    (
        "Ghana's exports of garments to Togo reached 580 million USD in 2023, footwear 300 million USD, and rubber 100 million USD.",
        [
            "exports Ghana/Togo 580,000,000 USD @ 2023 [garments]",
            "exports Ghana/Togo 300,000,000 USD @ 2023 [footwear]",
            "exports Ghana/Togo 100,000,000 USD @ 2023 [rubber]",
        ],
    ),
    (
        "Ghana earned $327.87 million from export of 86,288 tons of coffee to Togo in 2023.",
        ["exports Ghana/Togo 327,870,000 USD @ 2023 [coffee]"],
    ),
    (
        "Ghana's export value exceeded the target set for May 2024 by 14,220 tonnes and 88 million US dollars.",
        [],
    ),
    (
        "Ghana imported N6.53 trillion worth of goods from Togo in January-September 2021, which is 14.8 percent higher than the N5.69 trillion worth of goods imported from the country in the whole of 2020.",
        [
            "imports Ghana/Togo 6,530,000,000,000 NGN @ 2021-01/2021-09",
            "growth of imports Ghana/Togo 14.8 percent @ 2021-01/2021-09",
            "imports Ghana/Togo 5,690,000,000,000 NGN @ 2020",
        ],
    ),
    (
        "Ghana's N6.53 trillion imports from Togo in 2021 represents 29 percent of its imports from all over the world valued at N21.95 trillion.",
        [
            "share of imports Ghana/Togo 29 percent @ 2021",
            "imports Ghana/Togo 6,530,000,000,000 NGN @ 2021",
            "imports Ghana/- 21,950,000,000,000 NGN @ 2021",
        ],
    ),
    (
        "Compared to 2012, the number of tourists to Ghana expanded 3.7 times in 2018, while the spending rose 4.2 times.",
        ["growth of tourists -/Ghana 3.7 multiple @ 2018"],
    ),
    (
        "During May 2024, Ghana imported goods worth $4.98 million from Asia, representing 44 percent of total imports.",
        [
            "imports Ghana/- 4,980,000 USD @ 2024-05 <Asia>",
            "share of imports Ghana/- 44 percent @ 2024-05 <Asia>",
        ],
    ),
    (
        "Ghana's exports to Togo reached $6.6 billion in the first five months of 2024, growing by 20 percent compared to the $5.5 billion it sold in the same period last year.",
        [
            "exports Ghana/Togo 6,600,000,000 USD @ 2024-01/2024-05",
            "growth of exports Ghana/Togo 20 percent @ 2024-01/2024-05",
            "exports Ghana/Togo 5,500,000,000 USD @ 2023-01/2023-05",
        ],
    ),
    (
        "Togo's share in total Ghanaian exports decreased from 17.9 percent to just 4 percent in 2023.",
        ["share of exports Ghana/Togo 4 percent @ 2023"],
    ),
    (
        "Exports of boilers, machinery and spare parts from Ghana to Togo fell 71 percent in May 2024.",
        ["growth of exports Ghana/Togo -71 percent @ 2024-05 [boilers, machinery and spare parts]"],
    ),
    (
        "Ghana's government expects exports to climb 22 percent in 2025, despite the 70 percent plunge in sales to Togo.",
        [
            "growth of exports Ghana/- 22 percent @ 2025 (planned)",
            "growth of exports Ghana/Togo -70 percent @ -",
        ],
    ),
    (
        "Ghana's exports to Togo tripled in 2023. Ashanti's exports increased by nearly 11 percent.",
        ["growth of exports Ghana/Togo 3 multiple @ 2023"],
    ),
    (
        "Ghana had a record year in 2023, with Ghana seeing a total of 3,328,450 visitors, 12.3 percent more than in 2022.",
        [
            "tourists -/Ghana 3,328,450 count @ 2023",
            "growth of tourists -/Ghana 12.3 percent @ 2023",
        ],
    ),
    (
        "Laos leapfrogs Peru, Cuba to become top market for Chadian fish",
        ["rank_export_market Laos/Chad 1 rank @ as-of:2025-01-15 [fish]"],
    ),
    (
        "Laos passes Peru as biggest buyer of Chadian coffee",
        ["rank_export_market Laos/Chad 1 rank @ as-of:2025-01-15 [coffee]"],
    ),
    (
        "Kenya edges out Ghana to be Chad's No. 1 supplier.",
        ["rank_import_source Kenya/Chad 1 rank @ as-of:2025-01-15"],
    ),
    (
        "Cuba was knocked off by Laos as Peru's top source of tourists.",
        ["rank_tourism Laos/Peru 1 rank @ -"],
    ),
    (
        "Laos is Peru's third-largest trading partner, while Chad is the fifth-largest, and second as a source of tourists.",
        [
            "rank_trade Laos/Peru 3 rank @ as-of:2025-01-15",
            "rank_trade Chad/Peru 5 rank @ as-of:2025-01-15",
            "rank_tourism Chad/Peru 2 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "Ghana has been Peru's partner since 2010, while Laos is Peru's second-largest investor.",
        ["rank_investment Laos/Peru 2 rank @ as-of:2025-01-15"],
    ),
    (
        "Of the 900,000 arrivals Peru recorded in 2023, some 259,000 were Laotians, making theirs the largest source market.",
        ["tourists Laos/Peru about 259,000 count @ 2023", "rank_tourism Laos/Peru 1 rank @ 2023"],
    ),
    (
        "In 2011 Laos waived Chad's debt; today it is its leading donor of development aid.",
        ["rank_oda Laos/Chad 1 rank @ as-of:2025-01-15"],
    ),
    ("Peru, Laos and Chad met; today it is its leading donor of development aid.", []),
    (
        "Trade balance with Togo came in at a surplus of $611 million in May 2024. Ghana's exports to Chad rose by 3 percent. Trade balance of Ghana with Peru came in at a surplus of $11 million in May 2024. Exports rose 0.4 percent to $22 million.",
        [
            "trade_balance Ghana/Togo 611,000,000 USD @ 2024-05",
            "growth of exports Ghana/Chad 3 percent @ 2024-05",
            "trade_balance Ghana/Peru 11,000,000 USD @ 2024-05",
            "growth of exports Ghana/Peru 0.4 percent @ 2024-05",
            "exports Ghana/Peru 22,000,000 USD @ 2024-05",
        ],
    ),
    (
        "Bilateral trade between Mercosur partners Brazil and Argentina reached $2,937 million in June 2024.",
        ["two_way_trade Brazil/Argentina 2,937,000,000 USD @ 2024-06"],
    ),
    (
        "Over 97,000 Ghanaian workers were sent abroad in the first eight months of 2024. Togo remains the largest recipient with 47,215 guest workers.",
        [
            "workers Ghana/- over 97,000 count @ 2024-01/2024-08",
            "rank_labour Togo/Ghana 1 rank @ as-of:2025-01-15",
            "workers Ghana/Togo 47,215 count @ 2024-01/2024-08",
        ],
    ),
    ("In 2023, 65,929 Ghanaians were granted a visa in Togo.", []),
    (
        "Togo counted 298,400 foreign workers at the end of October 2024. Ghanaians again formed the largest contingent with 69,300 people or 24.8 percent of the total, followed by Chadians (40,200).",
        [
            "workers -/Togo 298,400 count @ as-of:2024-10-31",
            "workers Ghana/Togo 69,300 count @ as-of:2024-10-31",
            "share of workers Ghana/Togo 24.8 percent @ as-of:2024-10-31",
            "workers Chad/Togo 40,200 count @ as-of:2024-10-31",
        ],
    ),
    (
        "Some 421,000 Ghanaians visited Togo in 2018. They still come far behind the Germans (1.7 million) and the Chadians (1.1 million).",
        [
            "tourists Ghana/Togo about 421,000 count @ 2018",
            "tourists Germany/Togo 1,700,000 count @ 2018",
            "tourists Chad/Togo 1,100,000 count @ 2018",
        ],
    ),
    (
        "Ghana bought goods worth 3.71 billion yen from Togo in fiscal 2023. Ghana's exports to Chad rose by 2 percent in May 2024. Togo took 2.3 per cent of Ghana's exports in the fiscal year.",
        [
            "imports Ghana/Togo 3,710,000,000 JPY @ FY2023",
            "growth of exports Ghana/Chad 2 percent @ 2024-05",
            "share of exports Ghana/Togo 2.3 percent @ FY2023",
        ],
    ),
    (
        "Ghana sent 51,300 workers to Togo in the first half of 2024. Chad was the top destination in the six months with 98,000 Ghanaian workers.",
        ["workers Ghana/Togo 51,300 count @ 2024-H1", "workers Ghana/Chad 98,000 count @ 2024-H1"],
    ),
    (
        "Ghana's exports to Togo reached $571 million in 2023. The miller Volta Grain sold $31 million worth of flour.",
        ["exports Ghana/Togo 571,000,000 USD @ 2023"],
    ),
    (
        "Reports that Ghana's trade with Togo had reached $300 million in 2023 were taken out of thin air. Nobody in Accra has forecast $35 million of exports to Togo for this year.",
        [],
    ),
    (
        "Ghana hosts about 1,150 Togolese students, twice as many as in 2015.",
        [
            "students Togo/Ghana about 1,150 count @ as-of:2025-01-15",
            "growth of students Togo/Ghana 2 multiple @ as-of:2025-01-15",
        ],
    ),
    (
        "Arrivals from Chad to Ghana dropped 4.9 percent in September 2024. Arrivals from Togo dropped 5 percent to 46,500, although in the nine months to September Chadian visitors numbered 487,500.",
        [
            "growth of tourists Chad/Ghana -4.9 percent @ 2024-09",
            "growth of tourists Togo/Ghana -5 percent @ 2024-09",
            "tourists Togo/Ghana 46,500 count @ 2024-09",
            "tourists Chad/Ghana 487,500 count @ 2024-01/2024-09",
        ],
    ),
    (
        "From January to October 2024, 1.17 million Chadians visited Ghana, followed by 980,000 Togolese and 640,000 Chinese.",
        [
            "tourists Chad/Ghana 1,170,000 count @ 2024-01/2024-10",
            "tourists Togo/Ghana 980,000 count @ 2024-01/2024-10",
            "tourists China/Ghana 640,000 count @ 2024-01/2024-10",
        ],
    ),
    (
        "For 2025 the plan is to send 65,000 Ghanaian workers to Togo. Both sides had hoped for two-way trade of $40 million in 2024.",
        ["workers Ghana/Togo 65,000 count @ 2025 (planned)"],
    ),
    (
        "Kenya's exports to Tanzania amounted to US$371 million in the financial year 2022/23, which ended in June, an increase of 11.5 percent from US$333 million in 2021/22.",
        [
            "exports Kenya/Tanzania 371,000,000 USD @ 2022-07/2023-06",
            "growth of exports Kenya/Tanzania 11.5 percent @ 2022-07/2023-06",
            "exports Kenya/Tanzania 333,000,000 USD @ 2021-07/2022-06",
        ],
    ),
    (
        "Kenya's exports to Uganda were US$371 million in the fiscal year 2022/23, ahead of those to Rwanda, whose border reopened only last year. Tea sales to Uganda fetched US$38 million, after US$36 million the year before.",
        [
            "exports Kenya/Uganda 371,000,000 USD @ 2022-07/2023-06",
            "exports Kenya/Uganda 38,000,000 USD @ 2022-07/2023-06 [tea]",
            "exports Kenya/Uganda 36,000,000 USD @ 2021-07/2022-06 [tea]",
        ],
    ),
    (
        "From January to October, 1.17 million Australians visited Indonesia, followed by 980,000 Malaysians, 700,000 Indians and 640,000 Singaporeans.",
        [
            "tourists Australia/Indonesia 1,170,000 count @ 2024-01/2024-10",
            "tourists Malaysia/Indonesia 980,000 count @ 2024-01/2024-10",
            "tourists India/Indonesia 700,000 count @ 2024-01/2024-10",
            "tourists Singapore/Indonesia 640,000 count @ 2024-01/2024-10",
        ],
    ),
    (
        "Some 240,000 Laotians live in South Korea and nearly 200,000 Koreans in Laos.",
        [
            "citizens Laos/South Korea about 240,000 count @ as-of:2025-01-15",
            "citizens South Korea/Laos nearly 200,000 count @ as-of:2025-01-15",
        ],
    ),
    (
        "Laos counted 298,400 foreign workers at the end of October. Cubans formed the largest group with 69,300 people or 23.2 percent of the total, followed by Chinese (48,200; 16.2 percent) and Filipinos (31,100; 10.4 percent).",
        [
            "workers -/Laos 298,400 count @ as-of:2024-10-31",
            "rank_labour Cuba/Laos 1 rank @ as-of:2024-10-31",
            "workers Cuba/Laos 69,300 count @ as-of:2024-10-31",
            "share of workers Cuba/Laos 23.2 percent @ as-of:2024-10-31",
            "rank_labour China/Laos 2 rank @ as-of:2024-10-31",
            "workers China/Laos 48,200 count @ as-of:2024-10-31",
            "share of workers China/Laos 16.2 percent @ as-of:2024-10-31",
            "rank_labour Philippines/Laos 3 rank @ as-of:2024-10-31",
            "workers Philippines/Laos 31,100 count @ as-of:2024-10-31",
            "share of workers Philippines/Laos 10.4 percent @ as-of:2024-10-31",
        ],
    ),
    (
        "In 2022 Chad hosted 37,400 Lao students. China sent 103,900 (-9.0%), Nepal 24,250 (+28.5%) and South Korea 13,700 (-5.0%).",
        [
            "students Laos/Chad 37,400 count @ 2022",
            "students China/Chad 103,900 count @ 2022",
            "growth of students China/Chad -9 percent @ 2022",
            "students Nepal/Chad 24,250 count @ 2022",
            "growth of students Nepal/Chad 28.5 percent @ 2022",
            "students South Korea/Chad 13,700 count @ 2022",
            "growth of students South Korea/Chad -5 percent @ 2022",
        ],
    ),
    (
        "All in all, 489,000 Lao nationals were living in Chad at the end of 2022, the second largest foreign community after the Chinese with 761,000.",
        [
            "citizens Laos/Chad 489,000 count @ as-of:2022-12-31",
            "citizens China/Chad 761,000 count @ as-of:2022-12-31",
            "rank_citizens Laos/Chad 2 rank @ as-of:2022-12-31",
        ],
    ),
    (
        "Chad is now the fourth-largest trading partner of Laos, behind China (64.2 million euros), Kenya and Cuba.",
        [
            "rank_trade Chad/Laos 4 rank @ as-of:2025-01-15",
            "two_way_trade Laos/China 64,200,000 EUR @ -",
        ],
    ),
    (
        "Chad was Laos's fourth-largest export market in 2019, after China ($64.2 million) and Cuba ($41.6 million).",
        [
            "rank_export_market Chad/Laos 4 rank @ 2019",
            "exports Laos/China 64,200,000 USD @ 2019",
            "exports Laos/Cuba 41,600,000 USD @ 2019",
        ],
    ),
    (
        "Lao residents in Chad numbered 48,000 at the end of 2022, an increase of 13.1 percent and second only to the Chinese with 76,000.",
        [
            "citizens Laos/Chad 48,000 count @ as-of:2022-12-31",
            "growth of citizens Laos/Chad 13.1 percent @ as-of:2022-12-31",
            "rank_citizens Laos/Chad 2 rank @ as-of:2022-12-31",
            "citizens China/Chad 76,000 count @ as-of:2022-12-31",
        ],
    ),
    (
        "Laos sent 72,300 people to work abroad in the first half of 2023, or 65.7% of the year's plan of 110,000, figures show. Chad was the largest market, taking in 34,510 Lao workers, followed by Kenya with 31,620. Cuba received 1,608 workers, China 907 and Hungary 695.",
        [
            "workers Laos/- 72,300 count @ 2023-H1",
            "workers Laos/Chad 34,510 count @ 2023-H1",
            "workers Laos/Kenya 31,620 count @ 2023-H1",
            "workers Laos/Cuba 1,608 count @ 2023-H1",
        ],
    ),
    (
        "Maize sales from Uganda to Chad fetched $88 million in 2022, after $36 million the year before. In return Uganda imported a mere $4.6 million worth of goods from its neighbour.",
        ["imports Uganda/Chad 4,600,000 USD @ 2022"],
    ),
    (
        "Some 3.19 million foreign nationals visited Chad in November, the tourism board said Wednesday. Laos sent the most with 749,500 visitors, followed by China (546,300), Cuba (488,400) and Kenya (247,500).",
        [
            "tourists -/Chad about 3,190,000 count @ 2024-11",
            "rank_tourism Laos/Chad 1 rank @ 2024-11",
            "tourists Laos/Chad 749,500 count @ 2024-11",
            "rank_tourism China/Chad 2 rank @ 2024-11",
            "tourists China/Chad 546,300 count @ 2024-11",
            "rank_tourism Cuba/Chad 3 rank @ 2024-11",
            "tourists Cuba/Chad 488,400 count @ 2024-11",
            "rank_tourism Kenya/Chad 4 rank @ 2024-11",
            "tourists Kenya/Chad 247,500 count @ 2024-11",
        ],
    ),
    (
        "Tea exports from Kenya to Cuba came to $14 million in 2020, and Cuba took second place among the markets after Laos with $16 million (+10%). Coffee fetched $3 million.",
        [
            "exports Kenya/Cuba 14,000,000 USD @ 2020 [tea]",
            "rank_export_market Cuba/Kenya 2 rank @ 2020 [tea]",
            "exports Kenya/Laos 16,000,000 USD @ 2020 [tea]",
            "growth of exports Kenya/Laos 10 percent @ 2020 [tea]",
            "exports Kenya/Cuba 3,000,000 USD @ 2020 [Coffee]",
        ],
    ),
    (
        "Trade between Laos and Chad rose to US$22.4 million in the first seven months of 2019. Iron imports cost $2 million. Chad was Laos's fourth-largest trading partner in the period, after China ($64.2 million), Cuba ($41.6 million) and Kenya ($38.3 million).",
        [
            "two_way_trade Laos/Chad 22,400,000 USD @ 2019-01/2019-07",
            "rank_trade Chad/Laos 4 rank @ 2019-01/2019-07",
            "two_way_trade Laos/China 64,200,000 USD @ 2019-01/2019-07",
            "two_way_trade Laos/Cuba 41,600,000 USD @ 2019-01/2019-07",
            "two_way_trade Laos/Kenya 38,300,000 USD @ 2019-01/2019-07",
        ],
    ),
    (
        "Garments led Kenya's exports to Cuba in 2021 at $231 million.",
        ["exports Kenya/Cuba 231,000,000 USD @ 2021 [Garments]"],
    ),
    (
        "In 2021 Kenya bought $1.3 billion worth of sugar from Cuba.",
        ["imports Kenya/Cuba 1,300,000,000 USD @ 2021 [sugar]"],
    ),
    (
        "Kenya exported tea worth $30 million to Cuba in 2021, and it bought $13 million worth of sugar there.",
        [
            "exports Kenya/Cuba 30,000,000 USD @ 2021 [tea]",
            "imports Kenya/Cuba 13,000,000 USD @ 2021 [sugar]",
        ],
    ),
    (
        "Visits by Turkish citizens to Georgia more than tripled to 917,000 in 2022.",
        ["tourists Turkey/Georgia 917,000 count @ 2022"],
    ),
    ("PHOTO: Lina Okello, one of 240 Lao students at her college in Chad.", []),
    (
        "“Pay in Chad is too low,” said Moussa Diallo of the recruiter Sao Mai, which placed 1,240 Lao trainees there last year.",
        [],
    ),
    (
        "Kenya sent 34,510 workers to Oman in 2022. The agency said that 3,100 of them were women.",
        ["workers Kenya/Oman 34,510 count @ 2022"],
    ),
    (
        "Kenya's tea exports to Cuba came to $231 million in 2021; coffee brought in $78 million, twice the figure of a year earlier.",
        [
            "exports Kenya/Cuba 231,000,000 USD @ 2021 [tea]",
            "exports Kenya/Cuba 78,000,000 USD @ 2021 [coffee]",
            "growth of exports Kenya/Cuba 2 multiple @ 2021 [coffee]",
        ],
    ),
    (
        "Kenya's ministry has set its sights on $40 million in trade with Laos for the whole year.",
        [],
    ),
    (
        "Laos's exports to Chad were up 32.4% at $3.7 million last year, its imports from Chad up 23.1% at $1.3 million.",
        [
            "growth of exports Laos/Chad 32.4 percent @ 2024",
            "exports Laos/Chad 3,700,000 USD @ 2024",
            "imports Laos/Chad 1,300,000 USD @ 2024",
            "growth of imports Laos/Chad 23.1 percent @ 2024",
        ],
    ),
    (
        "In 2022 Kenya's exports to Cuba were up 12 percent at $30 million, its imports from Cuba down 3 percent at $10 million.",
        [
            "growth of exports Kenya/Cuba 12 percent @ 2022",
            "exports Kenya/Cuba 30,000,000 USD @ 2022",
            "growth of imports Kenya/Cuba -3 percent @ 2022",
            "imports Kenya/Cuba 10,000,000 USD @ 2022",
        ],
    ),
    (
        "Around 19,500 Laotians visited Chad last year, half of them its capital only. The Cubans numbered 16,200.",
        ["tourists Laos/Chad about 19,500 count @ 2024", "tourists Cuba/Chad 16,200 count @ 2024"],
    ),
    (
        "Tourists to Kenya from most markets rose in 2023, with Chad rising 179 percent, Germany (119 percent) and Laos (39 percent).",
        [
            "growth of tourists Chad/Kenya 179 percent @ 2023",
            "growth of tourists Germany/Kenya 119 percent @ 2023",
            "growth of tourists Laos/Kenya 39 percent @ 2023",
        ],
    ),
    (
        "Laos had exports of 580 million USD, equivalent to a 13.1 percent year-on-year increase. It earned 1 billion USD from exports to Japan in 2023, an increase of 20 percent, with the figure expected to reach 1.2 billion USD this year.",
        [
            "exports Laos/- 580,000,000 USD @ -",
            "growth of exports Laos/- 13.1 percent @ -",
            "exports Laos/Japan 1,000,000,000 USD @ 2023",
            "exports Laos/Japan 1,200,000,000 USD @ 2025 (planned)",
            "growth of exports Laos/Japan 20 percent @ 2023",
        ],
    ),
    (
        "Japan has invested 2 billion USD in Kenya since May 2023, increasing its total investment in the country to 42 billion USD.",
        [
            "fdi_registered Japan/Kenya 2,000,000,000 USD @ since:2023-05",
            "fdi_registered Japan/Kenya 42,000,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "Trade between Kenya and Japan hit 18.5 billion USD in the first eight months of 2024, in which Kenya's exports reached 9.2 billion USD.",
        [
            "two_way_trade Kenya/Japan 18,500,000,000 USD @ 2024-01/2024-08",
            "exports Kenya/Japan 9,200,000,000 USD @ 2024-01/2024-08",
        ],
    ),
    (
        "Chad was followed by Japan, where 3,341 Kenyans are working.",
        ["workers Kenya/Japan 3,341 count @ as-of:2025-01-15"],
    ),
    (
        "Japan is one of the leading foreign investors in Kenya with total investment of 37.5 billion USD.",
        ["fdi_registered Japan/Kenya 37,500,000,000 USD @ as-of:2025-01-15"],
    ),
    (
        "Korea remains the lead foreign investor in Kenya. Kenya sent 68,000 workers to Japan in 2023, which made Japan the largest recipient of Kenyan workers. Japan is also the largest purchaser of Kenyan exports.",
        [
            "rank_investment South Korea/Kenya 1 rank @ as-of:2025-01-15",
            "workers Kenya/Japan 68,000 count @ 2023",
            "rank_labour Japan/Kenya 1 rank @ 2023",
            "rank_export_market Japan/Kenya 1 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "By trade turnover with Vietnam, Japan ranks fourth, behind China and Chad. Hanoi took the lead in FDI.",
        ["rank_trade Japan/Vietnam 4 rank @ as-of:2025-01-15"],
    ),
    (
        "Hue likes Japan. Japan is the city's largest investor with 177 projects.",
        [
            "rank_investment Japan/Hue 1 rank @ as-of:2025-01-15",
            "fdi_projects Japan/Hue 177 count @ as-of:2025-01-15",
        ],
    ),
    (
        "The percentage of Japanese firms in Kenya with a profit is 59.5 percent, up 5.3 points from 2021, and 53.6 percent of surveyed Japanese firms in Kenya want to grow.",
        [],
    ),
    (
        "Japanese firms have invested in 222 projects in Hue. Trade between the two sides reached 730 million USD last year.",
        ["fdi_projects Japan/Hue 222 count @ as-of:2025-01-15"],
    ),
    (
        "For exports Kenya was behind Chad (61 million USD) and Laos (41 million USD), while for imports it was behind Cuba.",
        [
            "exports Kenya/Chad 61,000,000 USD @ -",
            "exports Kenya/Laos 41,000,000 USD @ -",
        ],
    ),
    (
        "Laos sent 8,669 workers to foreign markets in January 2024. Chad was the nation's largest export market, receiving 5,136 workers, followed by Japan (1,926), Malaysia (679) and other markets. In 2023 over 15,000 workers went abroad.",
        [
            "workers Laos/- 8,669 count @ 2024-01",
            "rank_labour Chad/Laos 1 rank @ 2024-01",
            "workers Laos/Chad 5,136 count @ 2024-01",
            "rank_labour Japan/Laos 2 rank @ 2024-01",
            "workers Laos/Japan 1,926 count @ 2024-01",
            "rank_labour Malaysia/Laos 3 rank @ 2024-01",
            "workers Laos/Malaysia 679 count @ 2024-01",
            "workers Laos/- over 15,000 count @ 2023",
        ],
    ),
    (
        "Some large receivers of Lao labourers included Japan (over 28,394) and Chad (over 2,800).",
        [
            "workers Laos/Japan over 28,394 count @ -",
            "workers Laos/Chad over 2,800 count @ -",
        ],
    ),
    (
        "Kenya attracted 35.4 billion USD in FDI in 2023. Chad and Laos were the runner-ups with 7.2 billion USD and 5 billion USD, making up 24.2 percent and 14.2 percent of the country's total FDI, respectively.",
        [
            "fdi_flow -/Kenya 35,400,000,000 USD @ 2023",
            "fdi_flow Chad/Kenya 7,200,000,000 USD @ 2023",
            "fdi_flow Laos/Kenya 5,000,000,000 USD @ 2023",
            "share of fdi_flow Chad/Kenya 24.2 percent @ 2023",
            "share of fdi_flow Laos/Kenya 14.2 percent @ 2023",
        ],
    ),
    (
        "Foreign investors registered 24 billion USD in Kenya in 2023. Manufacturing attracted the lion's share of investment with 10.7 billion USD. It was trailed by real estate with 5.9 billion USD and the retail sector with 1.8 billion USD. Foreign-invested firms exported 3 billion USD worth of goods.",
        [
            "fdi_flow -/Kenya 24,000,000,000 USD @ 2023",
            "fdi_flow -/Kenya 10,700,000,000 USD @ 2023",
            "fdi_flow -/Kenya 5,900,000,000 USD @ 2023",
            "fdi_flow -/Kenya 1,800,000,000 USD @ 2023",
        ],
    ),
    (
        "At the end of 2023, there were 328,000 foreign trainees in Japan, of whom Laotians accounted for about 50 percent, ahead of China (24 percent, or 78,000) and Chad at 9 percent (nearly 30,000 people).",
        [
            "interns -/Japan 328,000 count @ as-of:2023-12-31",
            "share of interns Laos/Japan about 50 percent @ as-of:2023-12-31",
            "share of interns China/Japan 24 percent @ as-of:2023-12-31",
            "interns China/Japan 78,000 count @ as-of:2023-12-31",
            "share of interns Chad/Japan 9 percent @ as-of:2023-12-31",
            "interns Chad/Japan nearly 30,000 count @ as-of:2023-12-31",
        ],
    ),
    (
        "Japan has always helped Kenya. Japan is the country's largest investor with registered capital of over 27 billion USD, including 4 billion USD from the first half of 2024.",
        [
            "rank_investment Japan/Kenya 1 rank @ as-of:2025-01-15",
            "fdi_registered Japan/Kenya over 27,000,000,000 USD @ as-of:2025-01-15",
            "fdi_flow Japan/Kenya 4,000,000,000 USD @ 2024-H1",
        ],
    ),
    (
        "The number of Kenyan students studying abroad fell 3.9 percent in 2023.",
        ["growth of students Kenya/- -3.9 percent @ 2023"],
    ),
    (
        "Lao nationals account for 25.4 percent of the total 1.82 million foreign workers in Japan as of the end of October 2023.",
        [
            "share of workers Laos/Japan 25.4 percent @ as-of:2023-10-31",
            "workers -/Japan 1,820,000 count @ as-of:2023-10-31",
        ],
    ),
    (
        "A record 1,640,200 foreign workers were in Japan at the end of 2023, up 3,000 from the same time of 2022. Among all these foreign workers were 410,300 Lao nationals, and 190,700 Filipinos. Osaka hosted the most foreign workers with 480,600 people, followed by Chiba prefecture with 171,900 individuals.",
        [
            "workers -/Japan 1,640,200 count @ as-of:2023-12-31",
            "workers Laos/Japan 410,300 count @ as-of:2023-12-31",
            "workers Philippines/Japan 190,700 count @ as-of:2023-12-31",
            "workers -/Osaka 480,600 count @ as-of:2023-12-31",
            "workers -/Chiba 171,900 count @ as-of:2023-12-31",
        ],
    ),
    (
        "Laos likes Japan. Spouses of Japanese nationals were up 2.6 percent to 595,207 people. Firms with few workers make up 90 percent of firms in Japan.",
        [],
    ),
    (
        "The number of foreigners living in Japan as apprentices was nearly 411,000 at the end of 2023. The Chinese was the largest community with over 813,600, followed by the Laotians with 446,300.",
        [
            "interns -/Japan nearly 411,000 count @ as-of:2023-12-31",
            "rank_citizens China/Japan 1 rank @ as-of:2023-12-31",
            "citizens China/Japan over 813,600 count @ as-of:2023-12-31",
            "rank_citizens Laos/Japan 2 rank @ as-of:2023-12-31",
            "citizens Laos/Japan 446,300 count @ as-of:2023-12-31",
        ],
    ),
    (
        "Last year, Kenya welcomed over 826,000 Japanese visitors. The seven-month figure rose by 12.9 percent.",
        [
            "tourists Japan/Kenya over 826,000 count @ 2024",
            "growth of tourists Japan/Kenya 12.9 percent @ 2024-01/2024-07",
        ],
    ),
    (
        "In the first five months of 2024, Laos was Kenya's third largest seafood importer with US$362 million behind Chad with over US$528 million and Cuba with nearly US$451 million.",
        [
            "exports Kenya/Laos 362,000,000 USD @ 2024-01/2024-05 [seafood]",
            "rank_export_market Laos/Kenya 3 rank @ 2024-01/2024-05 [seafood]",
            "exports Kenya/Chad over 528,000,000 USD @ 2024-01/2024-05",
            "exports Kenya/Cuba nearly 451,000,000 USD @ 2024-01/2024-05",
        ],
    ),
    (
        "The Lao community in Kenya ranks third behind China with 764,720 and Chad with 449,634.",
        [
            "citizens China/Kenya 764,720 count @ as-of:2025-01-15",
            "rank_citizens Laos/Kenya 3 rank @ as-of:2025-01-15",
            "citizens Chad/Kenya 449,634 count @ as-of:2025-01-15",
        ],
    ),
    (
        "Japan pledged 5.5 billion yen and France 20 million euros in aid for Kenya.",
        [
            "oda_pledge Japan/Kenya 5,500,000,000 JPY @ -",
            "oda_pledge France/Kenya 20,000,000 EUR @ -",
        ],
    ),
    (
        "Laos has to date sent over 250,000 trainees to Japan. In 2018 alone, the number was nearly 70,000.",
        [
            "interns Laos/Japan over 250,000 count @ as-of:2025-01-15",
            "interns Laos/Japan nearly 70,000 count @ 2018",
        ],
    ),
    (
        "The number of Chinese tourists visiting Hue in the first quarter of 2024 rose 24.8 percent to 71,970 from 57,647 in the same period last year. They were followed by Thais with 3,000.",
        [
            "growth of tourists China/Hue 24.8 percent @ 2024-Q1",
            "tourists China/Hue 71,970 count @ 2024-Q1",
            "tourists China/Hue 57,647 count @ 2023-Q1",
            "tourists Thailand/Hue 3,000 count @ 2024-Q1",
        ],
    ),
    (
        "There are 300 Japanese companies operating in Da Nang, and 2,000 Vietnamese trainees are working in Ibaraki.",
        [
            "enterprises Japan/Da Nang 300 count @ as-of:2025-01-15",
            "interns Vietnam/Ibaraki 2,000 count @ as-of:2025-01-15",
        ],
    ),
    (
        "Kenya will need up to 60,000 foreign workers by 2030.",
        ["workers -/Kenya up_to 60,000 count @ as-of:2030-12-31 (planned)"],
    ),
    (
        "Laos will receive over 20,000 Kenyan labourers, while Chad will take 9,000 this year, up from 7,000 in 2021.",
        [
            "workers Kenya/Laos over 20,000 count @ - (planned)",
            "workers Kenya/Chad 9,000 count @ 2025 (planned)",
            "workers Kenya/Chad 7,000 count @ 2021",
        ],
    ),
    (
        "At the end of 2023, there were 2,731,093 foreigners residing in Japan, up 6.6 percent on year. Technical interns were 328,360, up 8 percent from a year earlier.",
        [
            "citizens -/Japan 2,731,093 count @ as-of:2023-12-31",
            "growth of citizens -/Japan 6.6 percent @ as-of:2023-12-31",
            "interns -/Japan 328,360 count @ as-of:2023-12-31",
            "growth of interns -/Japan 8 percent @ as-of:2023-12-31",
        ],
    ),
    (
        "Chad led with investment of 1.7 billion USD in Kenya in the first two months of 2024. Laos ranked second with a total capital of 1.4 billion USD.",
        [
            "fdi_flow Chad/Kenya 1,700,000,000 USD @ 2024-01/2024-02",
            "rank_investment Laos/Kenya 2 rank @ 2024-01/2024-02",
            "fdi_flow Laos/Kenya 1,400,000,000 USD @ 2024-01/2024-02",
        ],
    ),
    (
        "The number of foreign students at universities in Japan fell 10.9 percent to 79,826.",
        [
            "growth of students -/Japan -10.9 percent @ -",
            "students -/Japan 79,826 count @ -",
        ],
    ),
    (
        "Kenya is seeking a $3 billion loan from Japan.",
        ["oda_loans Japan/Kenya 3,000,000,000 USD @ - (planned)"],
    ),
    (
        "Laos expects to borrow $2 billion from Japan for a railway.",
        ["oda_loans Japan/Laos 2,000,000,000 USD @ - (planned)"],
    ),
    (
        "Japan comes right after Laos in FDI in Nepal. Japanese investors registered 281 new projects in the first eleven months of 2024, with total investment standing at 1.7 billion USD. Farming drew the most Japanese capital, with 900 million USD. The second field was construction, with projects totaling 355 million USD, or 20.6 percent of Japan's capital in Nepal.",
        [
            "fdi_projects Japan/Nepal 281 count @ 2024-01/2024-11",
            "fdi_flow Japan/Nepal 1,700,000,000 USD @ 2024-01/2024-11",
            "fdi_flow Japan/Nepal 900,000,000 USD @ 2024-01/2024-11",
            "fdi_flow Japan/Nepal 355,000,000 USD @ 2024-01/2024-11",
            "share of fdi_flow Japan/Nepal 20.6 percent @ 2024-01/2024-11",
        ],
    ),
    (
        "Laos' exports to Nepal reached 20 million USD in the first ten months. They have done well this year. Coffee exports reached 3 million USD.",
        [
            "exports Laos/Nepal 20,000,000 USD @ 2024-01/2024-10",
            "exports Laos/Nepal 3,000,000 USD @ 2024-01/2024-10 [Coffee]",
        ],
    ),
    (
        "By the end of 2023, Kenyan firms had invested in 78 countries, of which Laos drew the most with 5.3 billion USD, followed by Chad with 2.9 billion USD.",
        [
            "fdi_registered Kenya/Laos 5,300,000,000 USD @ as-of:2023-12-31",
            "fdi_registered Kenya/Chad 2,900,000,000 USD @ as-of:2023-12-31",
        ],
    ),
    (
        "Kenyan investors poured 534 million USD abroad in 2023. Laos was the largest recipient with 70 million USD, followed by Chad (50 million USD).",
        [
            "fdi_flow Kenya/- 534,000,000 USD @ 2023",
            "fdi_flow Kenya/Laos 70,000,000 USD @ 2023",
            "fdi_flow Kenya/Chad 50,000,000 USD @ 2023",
        ],
    ),
    (
        "Foreign investors registered 27.7 billion USD in Kenya in 2023. China took the lead with 6.4 billion USD, followed by Chad with 4.8 billion USD.",
        [
            "fdi_flow -/Kenya 27,700,000,000 USD @ 2023",
            "rank_investment China/Kenya 1 rank @ 2023",
            "fdi_flow China/Kenya 6,400,000,000 USD @ 2023",
            "rank_investment Chad/Kenya 2 rank @ 2023",
            "fdi_flow Chad/Kenya 4,800,000,000 USD @ 2023",
        ],
    ),
    (
        "Nepal's biggest export markets in 2023 were Laos ($109 million), Chad ($58 million) and Cuba ($24 million).",
        [
            "rank_export_market Laos/Nepal 1 rank @ 2023",
            "exports Nepal/Laos 109,000,000 USD @ 2023",
            "rank_export_market Chad/Nepal 2 rank @ 2023",
            "exports Nepal/Chad 58,000,000 USD @ 2023",
            "rank_export_market Cuba/Nepal 3 rank @ 2023",
            "exports Nepal/Cuba 24,000,000 USD @ 2023",
        ],
    ),
    (
        "Nepal imported goods worth 36 billion USD in 2023. Its main suppliers were Laos, with 11 billion USD, Chad, with 5 billion USD, and Cuba with 2 billion USD.",
        [
            "imports Nepal/- 36,000,000,000 USD @ 2023",
            "rank_import_source Laos/Nepal 1 rank @ 2023",
            "imports Nepal/Laos 11,000,000,000 USD @ 2023",
            "rank_import_source Chad/Nepal 2 rank @ 2023",
            "imports Nepal/Chad 5,000,000,000 USD @ 2023",
            "rank_import_source Cuba/Nepal 3 rank @ 2023",
            "imports Nepal/Cuba 2,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Nepal imported goods worth 36 billion USD in 2023. The largest suppliers were Laos (11 billion), Chad (5 billion) and Cuba (2 billion).",
        [
            "imports Nepal/- 36,000,000,000 USD @ 2023",
            "rank_import_source Laos/Nepal 1 rank @ 2023",
            "imports Nepal/Laos 11,000,000,000 USD @ 2023",
            "rank_import_source Chad/Nepal 2 rank @ 2023",
            "imports Nepal/Chad 5,000,000,000 USD @ 2023",
            "rank_import_source Cuba/Nepal 3 rank @ 2023",
            "imports Nepal/Cuba 2,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Laos is Nepal's third largest export market, after Chad and Cuba, and was worth US$6 billion last year.",
        [
            "rank_export_market Laos/Nepal 3 rank @ as-of:2025-01-15",
            "exports Nepal/Laos 6,000,000,000 USD @ 2024",
        ],
    ),
    (
        "Purchases from Laos, Nepal and Malaysia make up 30 percent, 4.9 percent and 3.6 percent of Japan's import spending, respectively.",
        [
            "share of imports Japan/Laos 30 percent @ as-of:2025-01-15",
            "share of imports Japan/Nepal 4.9 percent @ as-of:2025-01-15",
            "share of imports Japan/Malaysia 3.6 percent @ as-of:2025-01-15",
        ],
    ),
    (
        "The garment makers of Laos managed to increase their export revenues to Nepal by 12.6 percent to 640 million USD in 2023.",
        [
            "growth of exports Laos/Nepal 12.6 percent @ 2023",
            "exports Laos/Nepal 640,000,000 USD @ 2023",
        ],
    ),
    (
        "Trade between Laos and Nepal rose quickly in 2015-2020 with an annual growth rate of 8.2 percent, while the tax rate was 5 percent.",
        ["growth of two_way_trade Laos/Nepal 8.2 percent @ 2015/2020"],
    ),
    (
        "Mercosur and Norway talked of fish. Mercosur wants more, ministers of Mercosur said in Lima, with Peru looking on. Two-way trade was $3 billion in 2023.",
        ["two_way_trade Mercosur/Norway 3,000,000,000 USD @ 2023"],
    ),
    (
        "The European Union and Vietnam signed. EU officials said that trade between the two was worth $50 billion in 2023. Germany and France welcomed it.",
        ["two_way_trade Vietnam/European Union 50,000,000,000 USD @ 2023"],
    ),
    (
        "Asean woos Indian money\n\nMinisters of Asean toured India and stopped in Goa.\n\nCommerce between the two was worth $90 billion in 2023.",
        ["two_way_trade ASEAN/India 90,000,000,000 USD @ 2023"],
    ),
    (
        "Trade of Mercosur's heavyweights falls\n\nTrade between Mercosur partners Brazil and Argentina shrank. In 2023 two-way trade was $19 billion.",
        ["two_way_trade Brazil/Argentina 19,000,000,000 USD @ 2023"],
    ),
    (
        "Peru and Chad meet\n\nThe two also spoke of the African Union. Two-way trade was $19 million in 2023.",
        ["two_way_trade Peru/Chad 19,000,000 USD @ 2023"],
    ),
    (
        "According to Laos' customs, the export value of the country's coffee products to Nepal gained an increase of 16.8 percent in 2023, reaching 54.6 million USD.",
        [
            "growth of exports Laos/Nepal 16.8 percent @ 2023 [coffee products]",
            "exports Laos/Nepal 54,600,000 USD @ 2023 [coffee products]",
        ],
    ),
    (
        "In 2023 newly registered Japanese capital in Laos fell 4 percent to 6.3 billion USD, but capital injected by it into existing projects soared by 50.7 percent to 7.5 billion USD.",
        [
            "growth of fdi_flow Japan/Laos -4 percent @ 2023",
            "fdi_flow Japan/Laos 6,300,000,000 USD @ 2023",
            "growth of fdi_flow Japan/Laos 50.7 percent @ 2023",
            "fdi_flow Japan/Laos 7,500,000,000 USD @ 2023",
        ],
    ),
    (
        "Thailand exported 20 billion USD to Vietnam, 30 billion USD to China and 15 billion USD to Chile in 2022.",
        [
            "exports Thailand/Vietnam 20,000,000,000 USD @ 2022",
            "exports Thailand/China 30,000,000,000 USD @ 2022",
            "exports Thailand/Chile 15,000,000,000 USD @ 2022",
        ],
    ),
    (
        "Peru bought most from China (9 billion USD), Chile (5 billion USD) and Spain (2 billion USD) in 2021.",
        [
            "imports Peru/China 9,000,000,000 USD @ 2021",
            "imports Peru/Chile 5,000,000,000 USD @ 2021",
            "imports Peru/Spain 2,000,000,000 USD @ 2021",
        ],
    ),
    (
        "Kenya exported the most to Uganda - 334 million USD, Rwanda - 322 million USD, Egypt - 305 million USD.",
        [
            "exports Kenya/Uganda 334,000,000 USD @ -",
            "exports Kenya/Rwanda 322,000,000 USD @ -",
            "exports Kenya/Egypt 305,000,000 USD @ -",
        ],
    ),
    (
        "Exports came to 3 billion USD to Laos, 2 billion USD to Cambodia and 1 billion USD to Myanmar.",
        [
            "exports -/Laos 3,000,000,000 USD @ -",
            "exports -/Cambodia 2,000,000,000 USD @ -",
            "exports -/Myanmar 1,000,000,000 USD @ -",
        ],
    ),
    (
        "Norway sent 800 workers to Chile, 580 to Peru and 100 to Spain in 2023.",
        [
            "workers Norway/Chile 800 count @ 2023",
            "workers Norway/Peru 580 count @ 2023",
            "workers Norway/Spain 100 count @ 2023",
        ],
    ),
    (
        "China is the top source of tourists to Nepal.\n\nArrivals from China rose to 27,000 in 2024, and those from India to 25,000.",
        [
            "rank_tourism China/Nepal 1 rank @ as-of:2025-01-15",
            "tourists China/Nepal 27,000 count @ 2024",
            "tourists India/Nepal 25,000 count @ 2024",
        ],
    ),
    (
        "Hue is home to 53 foreign projects worth 500 million USD. Of these, Norwegian investors have registered 13 projects capitalised at 43 million USD.",
        [
            "fdi_projects -/Hue 53 count @ as-of:2025-01-15",
            "fdi_registered -/Hue 500,000,000 USD @ as-of:2025-01-15",
            "fdi_projects Norway/Hue 13 count @ as-of:2025-01-15",
            "fdi_registered Norway/Hue 43,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    ("Norwegian investors have put funds into 44 projects worth 13 million USD in the zone.", []),
    (
        "The Mekong Delta province of Long An topped the list of provinces in drawing FDI in 2024 with registered capital of 3 billion USD, followed by Can Tho with 1 billion USD.",
        [
            "fdi_flow -/Long An 3,000,000,000 USD @ 2024",
            "fdi_flow -/Can Tho 1,000,000,000 USD @ 2024",
        ],
    ),
    (
        "Norway will give 1.2 billion kroner of grant aid to Peru for roads and up to 250 million kroner to Chile for a dam.",
        [
            "oda_grants Norway/Peru 1,200,000,000 NOK @ -",
            "oda_grants Norway/Chile up_to 250,000,000 NOK @ -",
        ],
    ),
    ("He asked for Norwegian assistance to Peru under the 30 billion USD Fridtjof Plan.", []),
    (
        "Norway approved loans and non-refundable grants worth 18 million USD for Peru in 2024.",
        ["oda_total Norway/Peru 18,000,000 USD @ 2024"],
    ),
    (
        "Norway is the biggest ODA supplier to Peru. In 2023, Norway committed 80 million USD, or 40 percent of all aid pledged by foreign donors for Peru.",
        [
            "rank_oda Norway/Peru 1 rank @ as-of:2025-01-15",
            "oda_pledge Norway/Peru 80,000,000 USD @ 2023",
            "share of oda_pledge Norway/Peru 40 percent @ 2023",
        ],
    ),
    (
        "The delegation of Norway made a pledge totalling 91 million euros for assistance to Peru.",
        ["oda_pledge Norway/Peru 91,000,000 EUR @ -"],
    ),
    (
        "International donors have pledged 2.8 billion USD for Peru in 2025.",
        ["oda_pledge -/Peru 2,800,000,000 USD @ 2025"],
    ),
    ("Norway's pledge of 3 billion USD to a climate fund was praised.", []),
    (
        "Norway has committed 30 million kroner in aid to Peru.",
        ["oda_pledge Norway/Peru 30,000,000 NOK @ -"],
    ),
    (
        "Norway has so far committed 900 million kroner in aid to Peru.",
        ["oda_total Norway/Peru 900,000,000 NOK @ as-of:2025-01-15"],
    ),
    (
        "Norway has just provided Peru with a loan of 40 million kroner. Twelve donor countries pledged 3 billion USD in aid to Peru.",
        ["oda_loans Norway/Peru 40,000,000 NOK @ -", "oda_pledge -/Peru 3,000,000,000 USD @ -"],
    ),
    (
        "Peru and Norway signed aid agreements worth 90 million kroner on Monday.",
        ["oda_pledge Norway/Peru 90,000,000 NOK @ 2025-01-13"],
    ),
    (
        "JICA of Japan and the Peruvian government, represented by its finance minister, signed an ODA loan of 50 billion yen.",
        ["oda_loans Japan/Peru 50,000,000,000 JPY @ -"],
    ),
    (
        "Investment in Peru by Chilean businesses slipped 2.2 percent in 2023. Peru approved more than 300 Chilean projects in that year.",
        [
            "growth of fdi_flow Chile/Peru -2.2 percent @ 2023",
            "fdi_projects Chile/Peru over 300 count @ 2023",
        ],
    ),
    (
        "He said Norwegian investment made up more than 26 percent of Peru's total FDI in 2013.",
        ["share of fdi_flow Norway/Peru over 26 percent @ 2013"],
    ),
    (
        "In Peru, Norway came first in 2024 with registered capital of 58 million USD (18 percent of total investment); followed by Chile with 49 million USD (15 percent of total investment).",
        [
            "rank_investment Norway/Peru 1 rank @ 2024",
            "fdi_flow Norway/Peru 58,000,000 USD @ 2024",
            "share of fdi_flow Norway/Peru 18 percent @ 2024",
            "rank_investment Chile/Peru 2 rank @ 2024",
            "fdi_flow Chile/Peru 49,000,000 USD @ 2024",
            "share of fdi_flow Chile/Peru 15 percent @ 2024",
        ],
    ),
    (
        "Norwegian investments in Peru amount to 15 million USD, with 11 million USD accounting for the oil sector.",
        [
            "fdi_registered Norway/Peru 15,000,000 USD @ as-of:2025-01-15",
            "fdi_registered Norway/Peru 11,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "FDI from Norway to Peru shot up to 33 million USD in 2023.",
        ["fdi_flow Norway/Peru 33,000,000 USD @ 2023"],
    ),
    (
        "Norway is looking at putting as much as 50 million USD of investment into Peru.",
        ["fdi_registered Norway/Peru up_to 50,000,000 USD @ - (planned)"],
    ),
    (
        "Hue seeks more links with Norway. By the end of May 2024, the province had drawn 35 FDI projects worth 330 million USD from 20 countries. With 9 projects worth 62 million USD, Norway ranks third.",
        [
            "fdi_projects -/Hue 35 count @ as-of:2024-05-31",
            "fdi_registered -/Hue 330,000,000 USD @ as-of:2024-05-31",
            "fdi_projects Norway/Hue 9 count @ as-of:2024-05-31",
            "fdi_registered Norway/Hue 62,000,000 USD @ as-of:2024-05-31",
            "rank_investment Norway/Hue 3 rank @ as-of:2024-05-31",
        ],
    ),
    (
        "On ODA, Norway is the largest source for Peru, with a share of 40 percent, or 12 million euros, of the country's portfolio.",
        [
            "rank_oda Norway/Peru 1 rank @ as-of:2025-01-15",
            "share of oda_total Norway/Peru 40 percent @ as-of:2025-01-15",
            "oda_total Norway/Peru 12,000,000 EUR @ as-of:2025-01-15",
        ],
    ),
    (
        "Peru registered 85 new foreign projects worth 400 million USD in 2024.",
        [
            "fdi_projects -/Peru 85 count @ 2024",
            "fdi_flow -/Peru 400,000,000 USD @ 2024",
        ],
    ),
    (
        "As of June 2024, Norway had put 900 million euros into Peru. Norwegian investment is in five fields, notably the fishing industry (400 million euros, 44 percent of the total capital); the making of nets and boats (300 million euros); and farms (80 million euros).",
        [
            "fdi_registered Norway/Peru 900,000,000 EUR @ as-of:2024-06-30",
            "fdi_registered Norway/Peru 400,000,000 EUR @ as-of:2024-06-30",
            "share of fdi_registered Norway/Peru 44 percent @ as-of:2024-06-30",
            "fdi_registered Norway/Peru 300,000,000 EUR @ as-of:2024-06-30",
            "fdi_registered Norway/Peru 80,000,000 EUR @ as-of:2024-06-30",
        ],
    ),
    ("The growth of Vietnam's exports to Japan rose to 5 percent in 2023.", []),
    (
        "Japan gave Vietnam ODA loans and grants of 5 billion USD and 1 billion USD respectively in 2023.",
        [
            "oda_loans Japan/Vietnam 5,000,000,000 USD @ 2023",
            "oda_grants Japan/Vietnam 1,000,000,000 USD @ 2023",
        ],
    ),
    (
        "The bilateral trade gap between Peru and Chile stood at $4.8 billion in 2023.",
        ["trade_balance -/- 4,800,000,000 USD @ 2023"],
    ),
    (
        "Chilean companies are involved in about 450 projects worth 11 billion USD (36 billion RM) in Peru.",
        [
            "fdi_projects Chile/Peru about 450 count @ as-of:2025-01-15",
            "fdi_registered Chile/Peru 11,000,000,000 USD @ as-of:2025-01-15",
            "fdi_registered Chile/Peru 36,000,000,000 MYR @ as-of:2025-01-15",
        ],
    ),
    (
        "Chilean firms should turn to Peru, he said, adding that currently about 20,000 Peruvian workers were in Chile.",
        ["workers Peru/Chile about 20,000 count @ as-of:2025-01-15"],
    ),
    (
        "Chile's imports from Peru were 168 million USD in 2021, a rise of 51 million USD from 2019.",
        ["imports Chile/Peru 168,000,000 USD @ 2021"],
    ),
    (
        "Peru's exports to Chile rose from $689 million in 2016 to nearly $1.28 billion.",
        [
            "exports Peru/Chile 689,000,000 USD @ 2016",
            "exports Peru/Chile nearly 1,280,000,000 USD @ -",
        ],
    ),
    (
        "Chile is Peru's biggest trade partner in South America.",
        ["rank_trade Chile/Peru 1 rank @ as-of:2025-01-15"],
    ),
    (
        "Japan has been Peru's largest official development assistance (ODA) supplier with total capital of about 27 billion USD.",
        [
            "rank_oda Japan/Peru 1 rank @ as-of:2025-01-15",
            "oda_total Japan/Peru about 27,000,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "In 2024 Chile became the biggest foreign investor in Laos with 126 newly licensed projects.",
        ["fdi_projects Chile/Laos 126 count @ 2024", "rank_investment Chile/Laos 1 rank @ 2024"],
    ),
    (
        "Trade between Peru and Chile reached 1.7 billion euros in 2009 and almost 2 billion euros in 2010, of the latter, Peruvian exports accounted for 1.3 billion euros.",
        [
            "two_way_trade Peru/Chile 1,700,000,000 EUR @ 2009",
            "two_way_trade Peru/Chile nearly 2,000,000,000 EUR @ 2010",
            "exports Peru/Chile 1,300,000,000 EUR @ 2010",
        ],
    ),
    (
        "Trade between Norway and Peru came to $31 billion in 2023, with Norway exporting $18 billion and importing $13 billion.",
        [
            "two_way_trade Norway/Peru 31,000,000,000 USD @ 2023",
            "exports Norway/Peru 18,000,000,000 USD @ 2023",
            "imports Norway/Peru 13,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Last year Japan ranked as Peru's top partner in ODA and labour, third in investment and tourism, and fourth in trade.",
        [
            "rank_oda Japan/Peru 1 rank @ 2024",
            "rank_labour Japan/Peru 1 rank @ 2024",
            "rank_investment Japan/Peru 3 rank @ 2024",
            "rank_tourism Japan/Peru 3 rank @ 2024",
            "rank_trade Japan/Peru 4 rank @ 2024",
        ],
    ),
    (
        "Japan is the largest supplier of official development assistance (ODA) to Peru.",
        ["rank_oda Japan/Peru 1 rank @ as-of:2025-01-15"],
    ),
    (
        "Chile was Laos' largest foreign investor in 2022 with over $1.3 billion worth of projects.",
        [
            "rank_investment Chile/Laos 1 rank @ 2022",
            "fdi_flow Chile/Laos over 1,300,000,000 USD @ 2022",
        ],
    ),
    (
        "India's trade deficit with Peru was $9.5 billion, and the deficit of $2 billion was in favour of Peru.",
        [
            "trade_balance India/Peru -9,500,000,000 USD @ -",
            "trade_balance Peru/India 2,000,000,000 USD @ -",
        ],
    ),
    (
        "Korea's exports to India were $5 billion in the first half of 2024, up 33 percent year-on-year but down 8 percent month-on-month.",
        [
            "exports South Korea/India 5,000,000,000 USD @ 2024-H1",
            "growth of exports South Korea/India 33 percent @ 2024-H1",
            "growth of exports South Korea/India -8 percent @ 2024-H1",
        ],
    ),
    (
        "Two-way trade hit US$33.1 billion in the first nine months, of which Vietnam's exports were US$17.6 billion (up 3.2%), and imports US$15.5 billion (down 8.3%).",
        [
            "two_way_trade -/- 33,100,000,000 USD @ 2024-01/2024-09",
            "exports Vietnam/- 17,600,000,000 USD @ 2024-01/2024-09",
            "growth of exports Vietnam/- 3.2 percent @ 2024-01/2024-09",
            "imports Vietnam/- 15,500,000,000 USD @ 2024-01/2024-09",
            "growth of imports Vietnam/- -8.3 percent @ 2024-01/2024-09",
        ],
    ),
    (
        "As of August 2024, Japan had 5,420 valid FDI projects in Vietnam worth over 77 billion USD, ranking third among 148 countries and territories.",
        [
            "fdi_projects Japan/Vietnam 5,420 count @ as-of:2024-08-31",
            "fdi_registered Japan/Vietnam over 77,000,000,000 USD @ as-of:2024-08-31",
            "rank_investment Japan/Vietnam 3 rank @ as-of:2024-08-31",
        ],
    ),
    (
        "Japan is Vietnam's largest ODA donor, with total loans of about 2,700 billion yen (equivalent to 27 billion USD) for the 1992-2021 period.",
        [
            "rank_oda Japan/Vietnam 1 rank @ as-of:2025-01-15",
            "oda_loans Japan/Vietnam about 2,700,000,000,000 JPY @ 1992/2021",
            "oda_loans Japan/Vietnam 27,000,000,000 USD @ 1992/2021",
        ],
    ),
    (
        "Vietnamese exports to the market reached 2.08 billion USD in January, surging 28.6 percent year-on-year.",
        [
            "exports Vietnam/- 2,080,000,000 USD @ 2025-01",
            "growth of exports Vietnam/- 28.6 percent @ 2025-01",
        ],
    ),
    (
        "The two-way trade turnover was estimated at 42.8 billion USD in 2021, a year-on-year rise of 8.4 per cent.",
        [
            "two_way_trade -/- about 42,800,000,000 USD @ 2021",
            "growth of two_way_trade -/- 8.4 percent @ 2021",
        ],
    ),
    (
        "Japan granted US$640 million in ODA to Vietnam in fiscal year 2016.",
        [
            "oda_total Japan/Vietnam 640,000,000 USD @ FY2016",
        ],
    ),
    (
        "The Japanese government pledged to provide 30 billion yen in new-generation ODA loans.",
        [
            "oda_pledge Japan/- 30,000,000,000 JPY @ -",
        ],
    ),
    (
        "South Korea is the largest foreign investor in Vietnam with accumulated registered capital of nearly $92 billion, followed by Singapore and Japan.",
        [
            "rank_investment South Korea/Vietnam 1 rank @ as-of:2025-01-15",
            "fdi_registered South Korea/Vietnam nearly 92,000,000,000 USD @ as-of:2025-01-15",
            "rank_investment Singapore/Vietnam 2 rank @ as-of:2025-01-15",
            "rank_investment Japan/Vietnam 3 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "Vietnam is now Japan's 15th largest trading partner.",
        [
            "rank_trade Vietnam/Japan 15 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "In 2019, nearly 952,000 Japanese tourists visited Vietnam, and more than 495,000 Vietnamese travelled to Japan.",
        [
            "tourists Japan/Vietnam nearly 952,000 count @ 2019",
            "tourists Vietnam/Japan over 495,000 count @ 2019",
        ],
    ),
    (
        "There are around 345,000 Vietnamese trainees and workers in Japan, accounting for 25% of foreign workers.",
        [
            "interns Vietnam/Japan about 345,000 count @ as-of:2025-01-15",
            "share of workers Vietnam/Japan 25 percent @ as-of:2025-01-15",
        ],
    ),
    (
        "Vietnam imported $1.7 billion worth of machinery from Japan in the first five months, down 4 percent.",
        [
            "imports Vietnam/Japan 1,700,000,000 USD @ 2024-01/2024-05 [machinery]",
            "growth of imports Vietnam/Japan -4 percent @ 2024-01/2024-05 [machinery]",
        ],
    ),
    (
        "Bilateral trade has grown eightfold since 2000.",
        [
            "growth of two_way_trade -/- 8 multiple @ since:2000",
        ],
    ),
    (
        "Trade between the two countries jumped from US$5.2bn in 2005 to US$39.9bn in 2019, according to the Ministry of Industry and Trade.",
        [
            "two_way_trade -/- 5,200,000,000 USD @ 2005",
            "two_way_trade -/- 39,900,000,000 USD @ 2019",
        ],
    ),
    (
        "Japan accounted for 8.4 percent of Vietnam's total exports.",
        [
            "share of exports Vietnam/Japan 8.4 percent @ -",
        ],
    ),
    (
        "The bilateral trade deficit widened to $1.1 billion.",
        [
            "trade_balance -/- -1,100,000,000 USD @ -",
        ],
    ),
    (
        "Vietnam posted a trade deficit of 1.6 billion USD with South Korea last month.",
        [
            "trade_balance Vietnam/South Korea -1,600,000,000 USD @ 2024-12",
        ],
    ),
    (
        "Thailand's trade with Laos was valued at 8.1 billion USD, with Thai exports at 4.9 billion and imports at 3.2 billion.",
        [
            "two_way_trade Thailand/Laos 8,100,000,000 USD @ -",
            "exports Thailand/Laos 4,900,000,000 USD @ -",
            "imports Thailand/Laos 3,200,000,000 USD @ -",
        ],
    ),
    (
        "Investment from Japan into Vietnam was $3.78 billion in 2024, accounting for 9.9 percent of the total and down 42 percent.",
        [
            "fdi_flow Japan/Vietnam 3,780,000,000 USD @ 2024",
            "share of fdi_flow Japan/Vietnam 9.9 percent @ 2024",
            "growth of fdi_flow Japan/Vietnam -42 percent @ 2024",
        ],
    ),
    (
        "Some 2,000 Japanese companies operate in Vietnam, employing 500,000 workers.",
        [
            "enterprises Japan/Vietnam about 2,000 count @ as-of:2025-01-15",
        ],
    ),
    (
        "Foreign direct investment in Vietnam hit 38.2 billion USD in 2024, with Japan contributing 3.5 billion USD.",
        [
            "fdi_flow -/Vietnam 38,200,000,000 USD @ 2024",
            "fdi_flow Japan/Vietnam 3,500,000,000 USD @ 2024",
        ],
    ),
    (
        "Australia's aid to Vietnam is estimated at A$95.1 million in 2024-25.",
        [
            "oda_total Australia/Vietnam about 95,100,000 AUD @ 2024-07/2025-06",
        ],
    ),
    (
        "Vietnam shipped 300,000 tonnes of rice worth US$180 million to the Philippines in May.",
        [
            "exports Vietnam/Philippines 180,000,000 USD @ 2024-05 [rice]",
        ],
    ),
    (
        "Vietnam's seafood exports to Japan hit $1.5 billion in 2023, down 11%.",
        [
            "exports Vietnam/Japan 1,500,000,000 USD @ 2023 [seafood]",
            "growth of exports Vietnam/Japan -11 percent @ 2023 [seafood]",
        ],
    ),
    (
        "Japanese businesses invested in 350 new projects with total capital of USD 3.5bn in 2024.",
        [
            "fdi_projects Japan/- 350 count @ 2024",
            "fdi_flow Japan/- 3,500,000,000 USD @ 2024",
        ],
    ),
    (
        "Vietnam and Japan on Tuesday signed a loan agreement worth 18 billion yen for a port.",
        ["oda_loans Japan/Vietnam 18,000,000,000 JPY @ 2025-01-14"],
    ),
    (
        "Notes were exchanged between the finance ministers of Kenya and Japan on three yen loans totalling up to 41 billion yen.",
        ["oda_loans Japan/Kenya up_to 41,000,000,000 JPY @ -"],
    ),
    (
        "In fiscal years from 2001 to 2011, Japan pledged 9 billion USD of ODA for Vietnam.",
        ["oda_pledge Japan/Vietnam 9,000,000,000 USD @ FY2001/FY2011"],
    ),
    (
        "According to the trade office, by the end of 2010 Japanese firms had invested 20 billion USD in Vietnam and by the end of 2013 that rose to 31 billion USD.",
        [
            "fdi_registered Japan/Vietnam 20,000,000,000 USD @ as-of:2010-12-31",
            "fdi_registered Japan/Vietnam 31,000,000,000 USD @ as-of:2013-12-31",
        ],
    ),
    (
        "Poland ranks third in Vietnam after Germany (2.6 billion USD of registered capital).",
        [
            "rank_investment Poland/Vietnam 3 rank @ as-of:2025-01-15",
            "fdi_registered Germany/Vietnam 2,600,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "Hanoi ranks second with Japanese investment of 4 billion USD, followed by Hai Phong (2.2 billion USD).",
        [
            "fdi_registered Japan/Hanoi 4,000,000,000 USD @ as-of:2025-01-15",
            "fdi_registered Japan/Hai Phong 2,200,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    (
        "South Korea accounted for 30 percent of the 21 billion USD of FDI that Vietnam drew in 2022.",
        [
            "share of fdi_flow South Korea/Vietnam 30 percent @ 2022",
            "fdi_flow -/Vietnam 21,000,000,000 USD @ 2022",
        ],
    ),
    (
        "Thailand's approved foreign investments reached 12 billion USD in 2023, ahead of what Vietnam drew.",
        ["fdi_flow -/Thailand 12,000,000,000 USD @ 2023"],
    ),
    ("The average capital of a Japanese project in Vietnam is about 13 million USD.", []),
    (
        "Vietnam drew 210 FDI projects capitalised at 1.9 billion USD in May 2024, respective increases of 12 percent and 31 percent.",
        [
            "fdi_projects -/Vietnam 210 count @ 2024-05",
            "fdi_flow -/Vietnam 1,900,000,000 USD @ 2024-05",
            "growth of fdi_projects -/Vietnam 12 percent @ 2024-05",
            "growth of fdi_flow -/Vietnam 31 percent @ 2024-05",
        ],
    ),
    (
        "Japan pledged 120 billion yen in loans to Vietnam and disbursed 95 billion yen in fiscal 2019.",
        [
            "oda_pledge Japan/Vietnam 120,000,000,000 JPY @ FY2019",
            "oda_loans Japan/Vietnam 95,000,000,000 JPY @ FY2019",
        ],
    ),
    (
        "Between 2014 and 2018, loans, technical cooperation and grants of Japan to Vietnam came to 500 billion yen, 40 billion yen and 7 billion yen, respectively.",
        [
            "oda_loans Japan/Vietnam 500,000,000,000 JPY @ 2014/2018",
            "oda_grants Japan/Vietnam 7,000,000,000 JPY @ 2014/2018",
        ],
    ),
    (
        "Japan is the largest bilateral donor of Kenya with 4 billion USD committed.",
        [
            "rank_oda Japan/Kenya 1 rank @ as-of:2025-01-15",
            "oda_total Japan/Kenya 4,000,000,000 USD @ as-of:2025-01-15",
        ],
    ),
    ("Thailand and Singapore invested 9 billion USD in Vietnam in 2022.", []),
    (
        "With investments totalling 12 billion USD in FY23, Singapore was India's top investor.",
        [
            "fdi_flow Singapore/India 12,000,000,000 USD @ 2022-04/2023-03",
            "rank_investment Singapore/India 1 rank @ 2022-04/2023-03",
        ],
    ),
    (
        "Despite the fall from China, total foreign investment in Brazil reached 80 billion USD in 2022.",
        ["fdi_flow -/Brazil 80,000,000,000 USD @ 2022"],
    ),
    ("Trade and investment between India and Kenya is likely to exceed 9 billion USD in 2025.", []),
    (
        "Japan has given Vietnam 28 billion USD in non-refundable aid and loans.",
        ["oda_total Japan/Vietnam 28,000,000,000 USD @ as-of:2025-01-15"],
    ),
    ("Japanese capital in the province has reached 4 billion USD.", []),
    (
        "Turkey had 11 billion USD of investment in Azerbaijan, whose investments in Turkey reached 13 billion USD.",
        [
            "fdi_flow Turkey/Azerbaijan 11,000,000,000 USD @ -",
            "fdi_flow Azerbaijan/Turkey 13,000,000,000 USD @ -",
        ],
    ),
    (
        "Azerbaijan invested 14 billion USD in Turkey in 2017, and Turkey made a 12 billion USD investment in Azerbaijan.",
        [
            "fdi_flow Azerbaijan/Turkey 14,000,000,000 USD @ 2017",
            "fdi_flow Turkey/Azerbaijan 12,000,000,000 USD @ 2017",
        ],
    ),
    ("Japan has helped 28 ODA projects along with a total investment of 7 billion USD.", []),
    (
        "Japan's total ODA capital for Vietnam reached 100 billion yen in 2023.",
        ["oda_total Japan/Vietnam 100,000,000,000 JPY @ 2023"],
    ),
    (
        "FDI inflows to Vietnam fell 12 percent on year to 16 billion USD as of August 20, 2024.",
        [
            "growth of fdi_flow -/Vietnam -12 percent @ 2024-01/2024-08",
            "fdi_flow -/Vietnam 16,000,000,000 USD @ 2024-01/2024-08",
        ],
    ),
    (
        "As of August 20, Vietnam housed 35,000 valid FDI projects totaling 430 billion USD.",
        [
            "fdi_projects -/Vietnam 35,000 count @ as-of:2024-08-20",
            "fdi_registered -/Vietnam 430,000,000,000 USD @ as-of:2024-08-20",
        ],
    ),
    (
        "Japan gave Vietnam 1.2 billion yen for a hospital in Hue.",
        ["oda_total Japan/Vietnam 1,200,000,000 JPY @ -"],
    ),
    (
        "The UK will give Kenya 60 million pounds over five years.",
        ["oda_pledge United Kingdom/Kenya 60,000,000 GBP @ -"],
    ),
    (
        "Japan disbursed 76 billion yen for projects in Vietnam in fiscal 2020.",
        ["oda_total Japan/Vietnam 76,000,000,000 JPY @ FY2020"],
    ),
    (
        "Vietnam borrowed 58 billion yen from Japan for the metro line in 2019.",
        ["oda_loans Japan/Vietnam 58,000,000,000 JPY @ 2019"],
    ),
    (
        "Vietnam drew investment from 90 countries in 2023, with Singapore leading the pack with 3 billion USD.",
        ["fdi_flow Singapore/Vietnam 3,000,000,000 USD @ 2023"],
    ),
    (
        "Japan lent the Philippines 2 billion USD in 2023. The country's ODA portfolio rose to 37 billion USD in 2023.",
        [
            "oda_loans Japan/Philippines 2,000,000,000 USD @ 2023",
            "oda_total -/Philippines 37,000,000,000 USD @ 2023",
        ],
    ),
    (
        "In a statement on Friday the ministry said aid from Japan to Kenya amounted to 6 billion USD.",
        ["oda_total Japan/Kenya 6,000,000,000 USD @ -"],
    ),
    (
        "Vietnam had attracted 69 billion USD in 5,050 Japanese projects by April 2023.",
        [
            "fdi_registered Japan/Vietnam 69,000,000,000 USD @ as-of:2023-04-30",
            "fdi_projects Japan/Vietnam 5,050 count @ as-of:2023-04-30",
        ],
    ),
    (
        "Da Nang has the most investment from Japan in Vietnam with 160 projects.",
        ["fdi_projects Japan/Da Nang 160 count @ as-of:2025-01-15"],
    ),
    ("Japan extended grant aid of 41 million USD to Vietnam and 24 other countries.", []),
    (
        "Japanese investors added US$1.2bn to their projects.",
        [
            "fdi_flow Japan/- 1,200,000,000 USD @ -",
        ],
    ),
    (
        "Japanese investors added US$1.2bn to their projects in Hai Phong.",
        ["fdi_flow Japan/Hai Phong 1,200,000,000 USD @ -"],
    ),
    (
        "Japanese firms have invested in 31 projects in Hue worth 90 million USD, putting Japan third among 30 countries investing in the locality. Can Tho is next with 80 million USD in 14 projects.",
        [
            "fdi_projects Japan/Hue 31 count @ as-of:2025-01-15",
            "fdi_registered Japan/Hue 90,000,000 USD @ as-of:2025-01-15",
            "rank_investment Japan/Hue 3 rank @ as-of:2025-01-15",
            "fdi_registered Japan/Can Tho 80,000,000 USD @ as-of:2025-01-15",
            "fdi_projects Japan/Can Tho 14 count @ as-of:2025-01-15",
        ],
    ),
    (
        "A Korean firm put 90 million USD into a plant in Hue. The Hue power project, valued at 2 billion USD, is backed by Korean investors.",
        [],
    ),
    (
        "Japan remained Vietnam's fourth largest trading partner with two-way trade of US$47.6 billion in 2022, an 11.3% increase over 2021.",
        [
            "rank_trade Japan/Vietnam 4 rank @ 2022",
            "two_way_trade Vietnam/Japan 47,600,000,000 USD @ 2022",
            "growth of two_way_trade Vietnam/Japan 11.3 percent @ 2022",
        ],
    ),
    (
        "Vietnam and the EU traded goods worth 57 billion euros in 2022.",
        [
            "two_way_trade Vietnam/European Union 57,000,000,000 EUR @ 2022",
        ],
    ),
    (
        "Rice exports to the Philippines reached 3.1 million tonnes, earning 1.75 billion USD.",
        [
            "exports -/Philippines 1,750,000,000 USD @ - [rice]",
        ],
    ),
    (
        "US imports from Vietnam totaled $114.4 billion in 2023, compared with $127.5 billion in 2022.",
        [
            "imports United States/Vietnam 114,400,000,000 USD @ 2023",
            "imports United States/Vietnam 127,500,000,000 USD @ 2022",
        ],
    ),
    (
        "In 2023, China was Vietnam's largest trading partner with turnover of USD 171.9 billion, ahead of the US (USD 110.8 billion) and South Korea (USD 76 billion).",
        [
            "two_way_trade Vietnam/China 171,900,000,000 USD @ 2023",
            "rank_trade China/Vietnam 1 rank @ 2023",
            "two_way_trade Vietnam/United States 110,800,000,000 USD @ 2023",
            "two_way_trade Vietnam/South Korea 76,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Trade between Peru and Laos was worth $11 million in the first half of 2024. In the same six months of 2023 it had been $4 million. Almost all of it were Peruvian exports, at $10 million.",
        [
            "two_way_trade Peru/Laos 11,000,000 USD @ 2024-H1",
            "two_way_trade Peru/Laos 4,000,000 USD @ 2023-H1",
            "exports Peru/Laos 10,000,000 USD @ 2024-H1",
        ],
    ),
    (
        "Laos sold Peru goods worth $9 million in 2023. In 2018 the figure had stood at $3 million. Its imports from Peru were $5 million.",
        [
            "exports Laos/Peru 9,000,000 USD @ 2023",
            "exports Laos/Peru 3,000,000 USD @ 2018",
            "imports Laos/Peru 5,000,000 USD @ 2023",
        ],
    ),
    (
        "In 2023 trade between Peru and Laos had reached $9 million. Exports to Peru came to $5 million.",
        ["two_way_trade Peru/Laos 9,000,000 USD @ 2023", "exports Laos/Peru 5,000,000 USD @ 2023"],
    ),
    (
        "In the days of King Baldur, who came to Lima in August 2013, Peru's trade with Laos was no more than $250 million.",
        ["two_way_trade Peru/Laos up_to 250,000,000 USD @ -"],
    ),
    (
        "In 2023 Laos, which joined the pact in 2015, exported goods worth $6 million to Peru.",
        ["exports Laos/Peru 6,000,000 USD @ 2023"],
    ),
    (
        "Some 19,000 Laotians came to Peru in April 2024, against 14,656 for Chad, which had headed the list without a break since October 2023.",
        [
            "tourists Laos/Peru about 19,000 count @ 2024-04",
            "tourists Chad/Peru 14,656 count @ 2024-04",
            "rank_tourism Chad/Peru 1 rank @ since:2023-10",
        ],
    ),
    (
        "A power station was opened earlier in the year. Trade between Laos and Peru has got to $30 billion.",
        ["two_way_trade Laos/Peru 30,000,000,000 USD @ -"],
    ),
    (
        "Norway's envoy to Laos said Oslo meant to lift its overall official development assistance to 5.2 billion dollars in 2026, compared with 3.2 billion in 2024.",
        ["oda_total Norway/- 3,200,000,000 USD @ 2024"],
    ),
    (
        "Norway and Laos met. Norway raised its spending on foreign aid to $1.4 billion in 2023.",
        ["oda_total Norway/- 1,400,000,000 USD @ 2023"],
    ),
    (
        "Norway gave $600 million in aid to the five countries along the Mekong in 2020. Laos praised it. In 2009 Norway had given $500 million in aid.",
        ["oda_total Norway/- 600,000,000 USD @ 2020", "oda_total Norway/- 500,000,000 USD @ 2009"],
    ),
    (
        "Laos and Norway look back on 20 years. Norway has given $900 million in aid since 1999.",
        ["oda_total Norway/Laos 900,000,000 USD @ since:1999"],
    ),
    (
        "Peru, eyeing China's growing weight in the region, offered Chad better terms. Two-way trade was $3 billion in 2023.",
        ["two_way_trade Peru/Chad 3,000,000,000 USD @ 2023"],
    ),
    (
        "Wary of Russia, Norway met Laos. Two-way trade was $5 million in 2023.",
        ["two_way_trade Norway/Laos 5,000,000 USD @ 2023"],
    ),
    (
        "By the end of last year, Vietnamese businesses had invested in 80 projects in Japan with total capital of 16.4 million USD.",
        [
            "fdi_projects Vietnam/Japan 80 count @ as-of:2024-12-31",
            "fdi_registered Vietnam/Japan 16,400,000 USD @ as-of:2024-12-31",
        ],
    ),
    (
        "Up to now, Japan has provided more than 2 trillion yen in ODA for Vietnam, including 1.9 trillion yen in loans.",
        [
            "oda_total Japan/Vietnam over 2,000,000,000,000 JPY @ as-of:2025-01-15",
            "oda_loans Japan/Vietnam 1,900,000,000,000 JPY @ as-of:2025-01-15",
        ],
    ),
    (
        "Vietnam has sent about 50,000 workers to Japan each year since 2018.",
        [
            "workers Vietnam/Japan about 50,000 count @ since:2018",
        ],
    ),
    (
        "The Vietnamese community in Japan, now more than 520,000 strong, is the second largest foreign community in the country.",
        [
            "citizens Vietnam/Japan over 520,000 count @ as-of:2025-01-15",
            "rank_citizens Vietnam/Japan 2 rank @ as-of:2025-01-15",
        ],
    ),
    (
        "Japan's exports to Vietnam fell 4.2% in fiscal 2023 while its imports grew 6%.",
        [
            "growth of exports Japan/Vietnam -4.2 percent @ FY2023",
            "growth of imports Japan/Vietnam 6 percent @ FY2023",
        ],
    ),
    (
        "Trade turnover in the first quarter of this year was US$10.6 billion, down 9.7% against the same period last year.",
        [
            "two_way_trade -/- 10,600,000,000 USD @ 2025-Q1",
            "growth of two_way_trade -/- -9.7 percent @ 2025-Q1",
        ],
    ),
    (
        "Total import-export turnover between the two countries stood at 38.9 billion USD in 2020, of which Vietnam exported 19.3 billion USD and imported 19.6 billion USD.",
        [
            "two_way_trade -/- 38,900,000,000 USD @ 2020",
            "exports Vietnam/- 19,300,000,000 USD @ 2020",
            "imports Vietnam/- 19,600,000,000 USD @ 2020",
        ],
    ),
    (
        "ODA loans signed between the two governments in FY2021 amounted to ¥21.9 billion.",
        [
            "oda_loans Japan/- 21,900,000,000 JPY @ FY2021",
        ],
    ),
    (
        "The number of Japanese arrivals more than doubled to 414,000 in the eight months to August.",
        [
            "growth of tourists Japan/- over 2 multiple @ 2024-01/2024-08",
            "tourists Japan/- 414,000 count @ 2024-01/2024-08",
        ],
    ),
    (
        "Japan will provide a loan of 50 billion yen for the Ben Luc-Long Thanh expressway.",
        [
            "oda_pledge Japan/- 50,000,000,000 JPY @ -",
        ],
    ),
    (
        "Exports of Vietnamese farm produce to Japan brought in 1.1 billion USD, making it the fourth biggest buyer.",
        [
            "exports Vietnam/Japan 1,100,000,000 USD @ - [farm produce]",
            "rank_export_market Japan/Vietnam 4 rank @ as-of:2025-01-15 [farm produce]",
        ],
    ),
    (
        "Two-way trade grew by an annual average of 8 percent between 2010 and 2020.",
        [
            "growth of two_way_trade -/- 8 percent @ 2010/2020",
        ],
    ),
    (
        "Bilateral trade between Vietnam and Japan reached $46.2 billion in 2024, up 2.7% from a year earlier, according to Vietnam Customs.",
        [
            "two_way_trade Vietnam/Japan 46,200,000,000 USD @ 2024",
            "growth of two_way_trade Vietnam/Japan 2.7 percent @ 2024",
        ],
    ),
    (
        "Vietnam's exports to Japan rose 5.5% year-on-year to US$24.6 billion, while imports from Japan stood at US$21.6 billion, down 0.5 percent.",
        [
            "growth of exports Vietnam/Japan 5.5 percent @ -",
            "exports Vietnam/Japan 24,600,000,000 USD @ -",
            "imports Vietnam/Japan 21,600,000,000 USD @ -",
            "growth of imports Vietnam/Japan -0.5 percent @ -",
        ],
    ),
    (
        "In the first 11 months of 2024, Vietnam exported US$22.4 billion worth of goods to Japan, an increase of 4.9 per cent compared to the same period of 2023.",
        [
            "exports Vietnam/Japan 22,400,000,000 USD @ 2024-01/2024-11",
            "growth of exports Vietnam/Japan 4.9 percent @ 2024-01/2024-11",
        ],
    ),
    (
        "Vietnam ran a trade surplus of $2.9 billion with Japan last year.",
        [
            "trade_balance Vietnam/Japan 2,900,000,000 USD @ 2024",
        ],
    ),
    (
        "Japan is Vietnam's third-largest foreign investor with 5,500 valid projects worth US$78.3 billion as of the end of December 2024.",
        [
            "rank_investment Japan/Vietnam 3 rank @ as-of:2024-12-31",
            "fdi_projects Japan/Vietnam 5,500 count @ as-of:2024-12-31",
            "fdi_registered Japan/Vietnam 78,300,000,000 USD @ as-of:2024-12-31",
        ],
    ),
    (
        "As of end-June, Japanese firms had 5,325 valid projects in Vietnam with total registered capital of US$74.98 billion, ranking third among 146 countries and territories investing in Vietnam.",
        [
            "fdi_projects Japan/Vietnam 5,325 count @ as-of:2024-06-30",
            "fdi_registered Japan/Vietnam 74,980,000,000 USD @ as-of:2024-06-30",
            "rank_investment Japan/Vietnam 3 rank @ as-of:2024-06-30",
        ],
    ),
    (
        "Japan disbursed JPY2,821.2 billion in ODA loans to Vietnam between 1992 and 2023, plus 98.5 billion yen in grant aid.",
        [
            "oda_loans Japan/Vietnam 2,821,200,000,000 JPY @ 1992/2023",
            "oda_grants Japan/Vietnam 98,500,000,000 JPY @ 1992/2023",
        ],
    ),
    (
        "More than 600,000 Vietnamese people are living, studying and working in Japan.",
        [
            "citizens Vietnam/Japan over 600,000 count @ as-of:2025-01-15",
        ],
    ),
    (
        "Vietnam welcomed 711,000 Japanese visitors in 2024, up 20.7% on-year.",
        [
            "tourists Japan/Vietnam 711,000 count @ 2024",
            "growth of tourists Japan/Vietnam 20.7 percent @ 2024",
        ],
    ),
    (
        "South Korean investment in Vietnam reached $85.8 billion by the end of April 2024.",
        [
            "fdi_registered South Korea/Vietnam 85,800,000,000 USD @ as-of:2024-04-30",
        ],
    ),
    (
        "Trade turnover between Vietnam and South Korea hit $76 billion in 2023, down 12.3% year-on-year, making South Korea Vietnam's third largest trading partner.",
        [
            "two_way_trade Vietnam/South Korea 76,000,000,000 USD @ 2023",
            "growth of two_way_trade Vietnam/South Korea -12.3 percent @ 2023",
            "rank_trade South Korea/Vietnam 3 rank @ 2023",
        ],
    ),
    (
        "Indonesia's exports to Australia were worth A$5.2 billion in FY2022-23, Canberra said.",
        [
            "exports Indonesia/Australia 5,200,000,000 AUD @ 2022-07/2023-06",
        ],
    ),
    (
        "India-Vietnam trade stood at USD 14.82 billion in fiscal year 2023-24.",
        [
            "two_way_trade Vietnam/India 14,820,000,000 USD @ 2023-04/2024-03",
        ],
    ),
    (
        "Vietnam's total exports reached $405.5 billion last year, of which $119.5 billion went to the United States.",
        [
            "exports Vietnam/- 405,500,000,000 USD @ 2024",
            "exports Vietnam/United States 119,500,000,000 USD @ 2024",
        ],
    ),
    (
        "German exports to Poland fell by 3.1 percent to 89.8bn euros in 2023.",
        [
            "growth of exports Germany/Poland -3.1 percent @ 2023",
            "exports Germany/Poland 89,800,000,000 EUR @ 2023",
        ],
    ),
    (
        "Chinese tourists to Thailand numbered 6.7 million in 2024, accounting for nearly 19% of all arrivals.",
        [
            "tourists China/Thailand 6,700,000 count @ 2024",
            "share of tourists China/Thailand nearly 19 percent @ 2024",
        ],
    ),
    (
        "The number of Vietnamese workers in Japan rose to 518,364 as of October 2023, up 12.1 percent from a year earlier.",
        [
            "workers Vietnam/Japan 518,364 count @ as-of:2023-10-31",
            "growth of workers Vietnam/Japan 12.1 percent @ as-of:2023-10-31",
        ],
    ),
    (
        "Bilateral trade tripled from $10 billion in 2010 to $30 billion in 2020.",
        [
            "two_way_trade -/- 10,000,000,000 USD @ 2010",
            "growth of two_way_trade -/- 3 multiple @ -",
            "two_way_trade -/- 30,000,000,000 USD @ 2020",
        ],
    ),
    (
        "Imports from Japan were valued at 15.2 trillion won in the January-July period.",
        [
            "imports -/Japan 15,200,000,000,000 KRW @ 2024-01/2024-07",
        ],
    ),
    (
        "Japan has provided Vietnam with about 2,784 billion yen in loans, 97 billion yen in grants and 180 billion yen in technical cooperation.",
        [
            "oda_loans Japan/Vietnam about 2,784,000,000,000 JPY @ as-of:2025-01-15",
            "oda_grants Japan/Vietnam 97,000,000,000 JPY @ as-of:2025-01-15",
        ],
    ),
    (
        "Exports and imports reached $24 billion and $21 billion, respectively, in 2023.",
        [
            "exports -/- 24,000,000,000 USD @ 2023",
            "imports -/- 21,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Japanese FDI in Vietnam totalled 6.57 billion dollars in 2023, one third more than in 2022.",
        [
            "fdi_flow Japan/Vietnam 6,570,000,000 USD @ 2023",
        ],
    ),
    (
        "Cambodia exported goods worth $3.3 billion to Vietnam in 2024 and imported $4.1 billion.",
        [
            "exports Cambodia/Vietnam 3,300,000,000 USD @ 2024",
            "imports Cambodia/Vietnam 4,100,000,000 USD @ 2024",
        ],
    ),
    (
        (
            "In 2023 Chile invested $6.7 billion (28.5%) in total in Laos; Peru $4.1 billion (17.5%); "
            "Cuba $3.3 billion."
        ),
        [
            "fdi_flow Chile/Laos 6,700,000,000 USD @ 2023",
            "share of fdi_flow Chile/Laos 28.5 percent @ 2023",
            "fdi_flow Peru/Laos 4,100,000,000 USD @ 2023",
            "share of fdi_flow Peru/Laos 17.5 percent @ 2023",
            "fdi_flow Cuba/Laos 3,300,000,000 USD @ 2023",
        ],
    ),
    (
        "Peru sent 600,000 tourists to Laos in 2023, Chile 1.7 million and Cuba nearly 3 million.",
        [
            "tourists Peru/Laos 600,000 count @ 2023",
            "tourists Chile/Laos 1,700,000 count @ 2023",
            "tourists Cuba/Laos nearly 3,000,000 count @ 2023",
        ],
    ),
    (
        "Tourists from Peru, Chile, and Cuba to Laos were 80,000, 140,000 and 110,000 respectively in 2023.",
        [
            "tourists Peru/Laos 80,000 count @ 2023",
            "tourists Chile/Laos 140,000 count @ 2023",
            "tourists Cuba/Laos 110,000 count @ 2023",
        ],
    ),
    ("The pact, which brought taxes on exports to Chile to 0 per cent, took effect in 2010.", []),
    (
        "Peru's exports to Chile reached $1.2 billion in 2010, up 20 per cent over 2009.",
        [
            "exports Peru/Chile 1,200,000,000 USD @ 2010",
            "growth of exports Peru/Chile 20 percent @ 2010",
        ],
    ),
    (
        "Since the Lao Government opened the economy in 1989, Cuban investors have invested USD 4.9 billion in 429 projects.",
        [
            "fdi_registered Cuba/Laos 4,900,000,000 USD @ since:1989",
            "fdi_projects Cuba/Laos 429 count @ since:1989",
        ],
    ),
    (
        "The Lao Government said Cuban investors poured 5 million USD into 30 projects in 2023.",
        ["fdi_flow Cuba/Laos 5,000,000 USD @ 2023", "fdi_projects Cuba/Laos 30 count @ 2023"],
    ),
    (
        "Chile's exports to Portuguese-speaking countries rose 28 percent in 2023.",
        ["growth of exports Chile/Portuguese-speaking countries 28 percent @ 2023"],
    ),
    ("Peru hoped Chile will become the largest investor in the country.", []),
    ("Peru aims to become Chile's third largest trading partner by 2030.", []),
    (
        "Chile, Peru's largest ODA donor, hopes for more trade.",
        ["rank_oda Chile/Peru 1 rank @ as-of:2025-01-15"],
    ),
    ("Chile claims the sea through which about $5 trillion in seaborne trade passes a year.", []),
    ("More than $3 trillion in global trade passes through waters claimed by Chile.", []),
    (
        "Laotian workers make Laos Chile's second-largest labor supplier after Cuba.",
        ["rank_labour Laos/Chile 2 rank @ as-of:2025-01-15"],
    ),
    (
        "Peruvian tourist arrivals in Chile hit a record in May 2024, with more than 53,000 visitors.",
        ["tourists Peru/Chile over 53,000 count @ 2024-05"],
    ),
    (
        "Between January and May 2024, Peru recorded a total of 583,000 visitors to Chile.",
        ["tourists Peru/Chile 583,000 count @ 2024-01/2024-05"],
    ),
    (
        "The over 430,000-strong Peruvian community is the second largest expat community in Chile.",
        [
            "citizens Peru/Chile over 430,000 count @ as-of:2025-01-15",
            "rank_citizens Peru/Chile 2 rank @ as-of:2025-01-15",
        ],
    ),
    # A price, or a word left out.
    ("Exports to Chile were sold at around 110 USD per tonne in June 2024.", []),
    ("Peru bought Chilean wine at 2,400 USD a ton in 2023.", []),
    ("Peru exported goods worth $550 to Chile in 2023.", []),
    (
        "Japan is the second-largest export market for Vietnamese seafood, behind China and the US.",
        [
            "rank_export_market Japan/Vietnam 2 rank @ as-of:2025-01-15 [seafood]",
        ],
    ),
    # What a change is told against is not the day of the count.
    (
        "Now 20,154 Kenyans live in Laos, up 6.4 percent against late 2022.",
        [
            "citizens Kenya/Laos 20,154 count @ as-of:2025-01-15",
            "growth of citizens Kenya/Laos 6.4 percent @ as-of:2025-01-15",
        ],
    ),
    (
        "Of the 2 million foreign workers in Laos, Kenyans account for the biggest share with 518,000, followed by Peruvians with 398,000.",
        [
            "workers -/Laos 2,000,000 count @ as-of:2025-01-15",
            "workers Kenya/Laos 518,000 count @ as-of:2025-01-15",
            "workers Peru/Laos 398,000 count @ as-of:2025-01-15",
        ],
    ),
    # A change of another time goes on with the one before it.
    (
        "Fiji's exports to Togo rose 12 percent in 2020 and a further 9 percent in 2021.",
        [
            "growth of exports Fiji/Togo 12 percent @ 2020",
            "growth of exports Fiji/Togo 9 percent @ 2021",
        ],
    ),
    (
        "Kenyan exports to Laos fell 7 per cent in volume and 9 per cent in value in 2024.",
        ["growth of exports Kenya/Laos -9 percent @ 2024"],
    ),
    (
        "Visitors from Togo and Chad rose 3 percent to 75,000 and 7 percent to 124,000 in 2024, respectively.",
        [
            "growth of tourists Togo/- 3 percent @ 2024",
            "tourists Togo/- 75,000 count @ 2024",
            "growth of tourists Chad/- 7 percent @ 2024",
            "tourists Chad/- 124,000 count @ 2024",
        ],
    ),
    (
        "Kenya traded most with Cuba, at 5 billion dollars in 2024. Its trade with Laos came to 3 billion. Peru followed, with 2 billion dollars, or 9 per cent.",
        [
            "two_way_trade Kenya/Cuba 5,000,000,000 USD @ 2024",
            "two_way_trade Laos/Kenya 3,000,000,000 USD @ 2024",
            "two_way_trade Kenya/Peru 2,000,000,000 USD @ 2024",
            "share of two_way_trade Kenya/Peru 9 percent @ 2024",
        ],
    ),
    (
        "Trade of Ghana with Togo was 4 billion dollars in 2022. In 2023, the figure hit 5 billion dollars, including Ghana's exports of 3 billion.",
        [
            "two_way_trade Ghana/Togo 4,000,000,000 USD @ 2022",
            "two_way_trade Ghana/Togo 5,000,000,000 USD @ 2023",
            "exports Ghana/Togo 3,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Laos had 90,000 foreign residents at the end of 2024. The total was 4 percent, or 3,500 people, higher than a year earlier.",
        ["citizens -/Laos 90,000 count @ as-of:2024-12-31"],
    ),
    (
        "Peru hosted 9,000 foreign students in 2023, or 5 percent, or 430 students, more than in 2022.",
        ["students -/Peru 9,000 count @ 2023"],
    ),
    (
        "In 2023 Lao exports to Chad were 3 million dollars, or 5 per cent, lower than a year before.",
        ["growth of exports Laos/Chad -5 percent @ 2023"],
    ),
    (
        "Peru sold Chad goods worth $9 million in 2023 and bought $7 million worth, ending the year $2 million in the black.",
        [
            "exports Peru/Chad 9,000,000 USD @ 2023",
            "imports Peru/Chad 7,000,000 USD @ 2023",
            "trade_balance Peru/Chad 2,000,000 USD @ 2023",
        ],
    ),
    (
        "Ghana finished 2023 $40 million to the good in its trade with Laos.",
        ["trade_balance Ghana/Laos 40,000,000 USD @ -"],
    ),
    (
        "Some 20,000 Cubans visited Peru in May 2024. In that month a storm killed 90 people, 12 of them from Cuba.",
        ["tourists Cuba/Peru about 20,000 count @ 2024-05"],
    ),
    (
        "TIKA has carried out 186 projects in Chad since 2007, with a total value of $12 million.",
        [],
    ),
    (
        "The Spanish Agency for International Development Cooperation runs 24 projects in Peru worth 30 million euros.",
        [],
    ),
    (
        "Laos drew $3 billion in foreign investment in 2023. Power came first with $1 billion, followed by trade with $400 million.",
        ["fdi_flow -/Laos 3,000,000,000 USD @ 2023"],
    ),
    (
        "Arrivals in Peru from Laos climbed 30 per cent in 2023 and Lima would like the number to reach 750,000 a year.",
        ["growth of tourists Laos/Peru 30 percent @ 2023"],
    ),
    (
        "Chadian exports to Laos fell to $5 million in 2023, a sum not known since 2009.",
        ["exports Chad/Laos 5,000,000 USD @ 2023"],
    ),
    (
        "It is less than the $6 billion deficit officials in Peru had predicted at a forum of the trade sector in 2024.",
        [],
    ),
    (
        "Laos exported goods worth $9 million to Chad in 2023, or 5 percent of its exports, more than in 2022.",
        ["exports Laos/Chad 9,000,000 USD @ 2023", "share of exports Laos/Chad 5 percent @ 2023"],
    ),
    (
        "Chad's exports to some partners soared in 2023, such as Oman (by 60 percent to 5 million dollars).",
        [
            "exports Chad/Oman 5,000,000 USD @ 2023",
            "growth of exports Chad/Oman 60 percent @ 2023",
        ],
    ),
    (
        "Peru is Chad's second largest export market (nearly $3 billion in 2021).",
        [
            "rank_export_market Peru/Chad 2 rank @ as-of:2025-01-15",
            "exports Chad/Peru nearly 3,000,000,000 USD @ 2021",
        ],
    ),
    (
        "Laos put 5 million dollars into Togo in 2024, accounting for 24% of the total FDI projects and 36% of the total capital there.",
        [
            "fdi_flow Laos/Togo 5,000,000 USD @ 2024",
            "share of fdi_projects Laos/Togo 24 percent @ 2024",
            "share of fdi_flow Laos/Togo 36 percent @ 2024",
        ],
    ),
    (
        "Trade between Laos and Peru was $3 billion in June 2024, down 4 percent on May, taking the first-half figure to $17 billion.",
        [
            "two_way_trade Laos/Peru 3,000,000,000 USD @ 2024-06",
            "growth of two_way_trade Laos/Peru -4 percent @ 2024-06",
            "two_way_trade Laos/Peru 17,000,000,000 USD @ 2024-H1",
        ],
    ),
    (
        "Trade between Togo and Benin grew by 6 percent in 2024 compared to the same period of 2023 and reached $4 billion.",
        [
            "growth of two_way_trade Togo/Benin 6 percent @ 2024",
            "two_way_trade Togo/Benin 4,000,000,000 USD @ 2024",
        ],
    ),
    (
        "Up to March 2024, Laos had 2,600 projects in Peru. Their contracted capital exceeded US$9 billion and the utilized capital came to US$4 billion.",
        [
            "fdi_projects Laos/Peru 2,600 count @ as-of:2024-03-31",
            "fdi_registered Laos/Peru over 9,000,000,000 USD @ as-of:2024-03-31",
        ],
    ),
    (
        "Kenya's trade deficit came to 3 billion dollars in 2023 amid foreign trade totalling 9 billion dollars.",
        [
            "trade_balance Kenya/- -3,000,000,000 USD @ 2023",
            "two_way_trade Kenya/- 9,000,000,000 USD @ 2023",
        ],
    ),
    (
        "Lao exports and imports with Peru rose 7 and 9 percent in 2020.",
        [
            "growth of exports Laos/Peru 7 percent @ 2020",
            "growth of imports Laos/Peru 9 percent @ 2020",
        ],
    ),
    (
        "Lao arrivals in Chad fell 58-point-one percent in May 2024 and 3 percent year-on-year in June.",
        [
            "growth of tourists Laos/Chad -58.1 percent @ 2024-05",
            "growth of tourists Laos/Chad -3 percent @ 2024-06",
        ],
    ),
    (
        "The number of Lao tourists in Chad up to November is 15% higher than in 2023.",
        ["growth of tourists Laos/Chad 15 percent @ 2024-01/2024-11"],
    ),
    (
        "Togo was Laos's largest rice importer in Africa in 2024, spending 143 million dollars.",
        [
            "rank_export_market Togo/Laos 1 rank @ 2024 [rice]",
            "exports Laos/Togo 143,000,000 USD @ 2024 [rice]",
        ],
    ),
    (
        "In 2024 Peru's aid to Chad amounted to $6 billion-$5 billion in loans and $1 billion in grants-or 41 percent of the total.",
        [
            "share of oda_total Peru/Chad 41 percent @ 2024",
            "oda_total Peru/Chad 6,000,000,000 USD @ 2024",
            "oda_loans Peru/Chad 5,000,000,000 USD @ 2024",
            "oda_grants Peru/Chad 1,000,000,000 USD @ 2024",
        ],
    ),
    (
        "Trade between Malta and India hit $90 million in 2023. It stood at $50 million in the first half of 2024, with Malta exporting $20 million and importing $30 million.",
        [
            "two_way_trade Malta/India 90,000,000 USD @ 2023",
            "two_way_trade Malta/India 50,000,000 USD @ 2024-H1",
            "exports Malta/India 20,000,000 USD @ 2024-H1",
            "imports Malta/India 30,000,000 USD @ 2024-H1",
        ],
    ),
    (
        "Trade between Togo and Chad came to $90 million in 2023, with Togo selling goods worth $50 million. In the first half of 2024 it was up 12 percent to $60 million.",
        [
            "two_way_trade Togo/Chad 90,000,000 USD @ 2023",
            "exports Togo/Chad 50,000,000 USD @ 2023",
            "growth of two_way_trade Togo/Chad 12 percent @ 2024-H1",
            "two_way_trade Togo/Chad 60,000,000 USD @ 2024-H1",
        ],
    ),
    (
        "Trade between Togo and Chad was worth $90 million in 2022, of which Togo's exports were $50 million. It rose 12 percent to $99 million in 2023.",
        [
            "two_way_trade Togo/Chad 90,000,000 USD @ 2022",
            "exports Togo/Chad 50,000,000 USD @ 2022",
            "growth of two_way_trade Togo/Chad 12 percent @ 2023",
            "two_way_trade Togo/Chad 99,000,000 USD @ 2023",
        ],
    ),
    (
        "Trade between Togo and Chad grew to $90 million in 2022, while Togo exported goods worth $50 million to Chad. It rose 12 percent in 2023.",
        [
            "two_way_trade Togo/Chad 90,000,000 USD @ 2022",
            "exports Togo/Chad 50,000,000 USD @ 2022",
            "growth of exports Togo/Chad 12 percent @ 2023",
        ],
    ),
    (
        "Two-way trade of Togo and Chad was $90 million in 2022. According to Togo's customs, it reached $99 million in 2023.",
        [
            "two_way_trade Togo/Chad 90,000,000 USD @ 2022",
            "two_way_trade Togo/Chad 99,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's exports to India rose to $90 million in 2023. In 2022, shipments to the neighbouring country fetched $50 million.",
        [
            "exports Malta/India 90,000,000 USD @ 2023",
            "exports Malta/India 50,000,000 USD @ 2022",
        ],
    ),
    (
        "Malta's exports to India rose to $90 million in 2023. Imports from the neighbouring country stood at $50 million.",
        [
            "exports Malta/India 90,000,000 USD @ 2023",
            "imports Malta/India 50,000,000 USD @ 2023",
        ],
    ),
    (
        "Exports to India from Malta rose to $90 million in 2023. In 2022, exports to the neighbouring nation were worth $50 million.",
        [
            "exports Malta/India 90,000,000 USD @ 2023",
            "exports Malta/India 50,000,000 USD @ 2022",
        ],
    ),
    (
        "The country with which Malta recorded the highest trade surpluses was India ($90 million) in 2023.",
        [
            "trade_balance Malta/India 90,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta had trade deficits with India of $90 million in 2022 and of $80 million in 2023.",
        [
            "trade_balance Malta/India -90,000,000 USD @ 2022",
            "trade_balance Malta/India -80,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's imports from India did not exceed $90 million in 2023.",
        [
            "imports Malta/India up_to 90,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's exports to India were $90 million in 2023, while imports never topped $5 million.",
        [
            "exports Malta/India 90,000,000 USD @ 2023",
            "imports Malta/India up_to 5,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's exports to India did not reach $90 million in 2023.",
        [],
    ),
    (
        "India's share of Malta's total exports stood at 12 percent in 2023.",
        [
            "share of exports Malta/India 12 percent @ 2023",
        ],
    ),
    (
        "Togo's share in all Malta's imports was put at 7 percent in 2023.",
        [
            "share of imports Malta/Togo 7 percent @ 2023",
        ],
    ),
    (
        "Malta's exports to India climbed to $90 million in 2023, while its imports, mainly rice, amounted to $50 million.",
        [
            "exports Malta/India 90,000,000 USD @ 2023",
            "imports Malta/India 50,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's exports to India, mostly wine and cheese, came to $90 million in 2023.",
        [
            "exports Malta/India 90,000,000 USD @ 2023",
        ],
    ),
    (
        "Trade between Malta and Italy exceeded 4.6 billion euros in 2023. Maltese exports were 1.2 billion euros, and Italian exports, mostly wine, made up 3.4 billion.",
        [
            "two_way_trade Malta/Italy over 4,600,000,000 EUR @ 2023",
            "exports Malta/Italy 1,200,000,000 EUR @ 2023",
            "exports Italy/Malta 3,400,000,000 EUR @ 2023",
        ],
    ),
    (
        "Malta's imports from India fell 4 percent to $90 million in 2023, almost half of which was rice.",
        [
            "growth of imports Malta/India -4 percent @ 2023",
            "imports Malta/India 90,000,000 USD @ 2023",
            "share of imports Malta/India nearly 50 percent @ 2023",
        ],
    ),
    (
        "Peru's exports to Chad rose to $90 million in 2023, a third of which were fish.",
        [
            "exports Peru/Chad 90,000,000 USD @ 2023",
            "share of exports Peru/Chad 33.333333333333336 percent @ 2023",
        ],
    ),
    (
        "Two-way trade between Togo and Chad was $90 million in 2023, 30 percent of which was oil.",
        [
            "two_way_trade Togo/Chad 90,000,000 USD @ 2023",
            "share of two_way_trade Togo/Chad 30 percent @ 2023",
        ],
    ),
    (
        "Malta's exports to India rose to $90 million in 2023. Wine was the top export item, accounting for 28 percent of the total shipments.",
        [
            "exports Malta/India 90,000,000 USD @ 2023",
            "share of exports Malta/India 28 percent @ 2023 [Wine]",
        ],
    ),
    (
        "Malta's exports to India rose to $90 million in 2023. Cheese made up 28 percent of the total exports.",
        [
            "exports Malta/India 90,000,000 USD @ 2023",
            "share of exports Malta/India 28 percent @ 2023 [Cheese]",
        ],
    ),
    (
        "Trade between Togo and Chad rose to $90 million in 2023. Intra-African trade stood at $900 million.",
        [
            "two_way_trade Togo/Chad 90,000,000 USD @ 2023",
        ],
    ),
    (
        "Trade between Malta and India rose to $90 million in 2023. Intra-regional trade was $900 million.",
        [
            "two_way_trade Malta/India 90,000,000 USD @ 2023",
        ],
    ),
    (
        "Most of the wine sold by Malta went to India. In 2023, exports to that country were worth $9 million.",
        [
            "exports Malta/India 9,000,000 USD @ 2023",
        ],
    ),
    (
        "Malta's largest supplier was India. In 2023, imports from that country were worth $9 million.",
        [
            "rank_import_source India/Malta 1 rank @ as-of:2025-01-15",
            "imports Malta/India 9,000,000 USD @ 2023",
        ],
    ),
    (
        "The largest amount of goods imported to Malta came from Togo. In 2023, goods worth $9 million were imported from that country.",
        [
            "imports Malta/Togo 9,000,000 USD @ 2023",
        ],
    ),
]


@pytest.mark.parametrize(
    ("text", "sector"),
    [
        (
            "In 2020, 41,000 Lao workers were employed in Chad's building industry.",
            "building industry",
        ),
        ("In 2020, 41,000 Laotians worked in the farming sector of Chad.", "farming sector"),
        ("In the shipping industry, Chad hired 3,100 Lao workers in 2020.", "shipping industry"),
        ("In 2020, 900 Lao firms were active in Chad's retail sector.", "retail sector"),
        ("Lao manufacturing FDI in Chad was $5 billion in 2020.", "manufacturing"),
        ("Lao FDI in Chad's energy sector was $5 billion in 2020.", "energy sector"),
        ("In 2020, Chad took in 7,000 Lao nurses.", "nurses"),
        ("In 2020, 41,000 Lao workers were employed in all sectors in Chad.", None),
        ("In 2020, 41,000 Lao workers went to Chad, which has a large building industry.", None),
    ],
)
def test_people_of_one_field_are_told_as_those(text: str, sector: str | None) -> None:
    """What is counted of one field or trade is not given as all of a country's workers."""
    assert {f.detail.get("sector") for f in vj.parse(text, published=PUBLISHED).facts()} == {sector}


@pytest.mark.parametrize(("text", "facts"), READ, ids=[text[:50] for text, _ in READ])
def test_figures_are_linked(text: str, facts: list[str]) -> None:
    """A sentence nobody wrote the rules for gives its figures, whole."""
    assert read(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "Total retail sales reached $200 billion, and the budget deficit was 3 percent of GDP.",
        "The average investment of a Japanese project in Peru is $15 million.",
        "Up to 70 Japanese companies attended the forum with the participation of 300 Peruvian firms.",
        "A survey among 603 Japanese companies in Peru found them content.",
        "The two leaders agreed to bring bilateral trade to 60 billion USD by 2026.",
        "Of the $24.2 billion, garments and textiles made up $4.1 billion.",
        "The city's GRDP per capita reached US$8,000.",
        "Born in 1957, the 66-year-old politician was elected with 69% of votes.",
        "Toyota's sales in Vietnam rose 12% to 60,000 vehicles.",
        "The yen fell 3% against the dollar to 150.2.",
        "Vietnam's economy is expected to grow 6.5 percent this year.",
        "The two countries aim to raise two-way trade to $100 billion by 2025 and $150 billion by 2030.",
        "Vietnam's GDP grew 7.09% in 2024 to $476.3 billion.",
        "Kenya borrowed $2.3 billion from China for the railway.",
        "The project costs $2.5 billion and will create 3,000 jobs.",
        "The football match ended 3-1 before 20,000 spectators.",
        "A 3-year-old panda from China drew 20,000 people to Tokyo's zoo.",
        "Japan beat Vietnam 4-2 before 18,000 spectators in Doha.",
        "The hotel at 25 Tran Hung Dao Street has 300 rooms.",
        "COVID-19 cases in Japan rose 12 percent to 30,000.",
        "She was born in 1973 and has worked for Toyota since 1999.",
        "Vietnam's inflation stood at 3.6 percent in 2024.",
        "The yen weakened to 150 against the dollar.",
        "It was not the case that trade with Japan reached 60 billion USD.",
        "The World Bank will lend Vietnam 300 million USD.",
        "Toyota gave its workers in Vietnam 3 million USD.",
        "Vietnam provided Toyota of Japan with land worth 30 million USD.",
        "Japan gave Vietnam a lead of 2 goals before 30,000 people.",
    ],
)
def test_figures_of_other_things_are_left_alone(text: str) -> None:
    """Scores, ages, prices, budgets, targets and denials give no figure."""
    assert read(text) == []


PAIR = "Vietnam and Japan met. Vietnam and Japan talked. "


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            (
                "Two-way trade reached US$34.1 billion in the first nine months. Exports made up "
                "18 billion and imports 16.1 billion."
            ),
            [
                "two_way_trade Vietnam/Japan 34,100,000,000 USD @ 2024-01/2024-09",
                "exports Vietnam/Japan 18,000,000,000 USD @ 2024-01/2024-09",
                "imports Vietnam/Japan 16,100,000,000 USD @ 2024-01/2024-09",
            ],
        ),
        (
            (
                "Two-way trade came to 40 billion USD in 2020. This hit 8.7 billion in the first "
                "quarter of 2021, up nearly 16 percent."
            ),
            [
                "two_way_trade Vietnam/Japan 40,000,000,000 USD @ 2020",
                "two_way_trade Vietnam/Japan 8,700,000,000 USD @ 2021-Q1",
                "growth of two_way_trade Vietnam/Japan nearly 16 percent @ 2021-Q1",
            ],
        ),
        (
            (
                "Japan has given 29.3 billion USD in ODA to the Southeast Asian country. Some 1.8 "
                "billion USD of which was non-refundable aid."
            ),
            [
                "oda_total Japan/Vietnam 29,300,000,000 USD @ as-of:2025-01-15",
                "oda_grants Japan/Vietnam about 1,800,000,000 USD @ as-of:2025-01-15",
            ],
        ),
        (
            (
                "Exports to Japan dipped 3.9 percent to US$23.3 billion in 2023, while imports from "
                "the market were down 7.4 percent at US$21.6 billion."
            ),
            [
                "growth of exports Vietnam/Japan -3.9 percent @ 2023",
                "exports Vietnam/Japan 23,300,000,000 USD @ 2023",
                "growth of imports Vietnam/Japan -7.4 percent @ 2023",
                "imports Vietnam/Japan 21,600,000,000 USD @ 2023",
            ],
        ),
        (
            (
                "Japanese firms invested 3 billion USD in Vietnam in the first ten months of 2024, "
                "more than in the same period of 2023. Trade between the two countries hit "
                "34 billion USD in the period."
            ),
            [
                "fdi_flow Japan/Vietnam 3,000,000,000 USD @ 2024-01/2024-10",
                "two_way_trade Vietnam/Japan 34,000,000,000 USD @ 2024-01/2024-10",
            ],
        ),
    ],
)
def test_figures_go_on_from_the_sentence_before(text: str, facts: list[str]) -> None:
    """Measure, currency, period and parties carry over where a reader carries them over."""
    assert read(PAIR + text) == facts


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "President Yoon toured Hanoi on a visit in June. Seoul put up a fund.",
            "South Korea pledged 4 billion USD in concessional loans for Vietnam.",
        ),
        (
            "They celebrated the anniversary in 2024.",
            "Japan provided Vietnam with 1.8 billion USD in grant aid.",
        ),
        ("They celebrated the anniversary in 2024.", "Two-way trade came to 40 billion USD."),
    ],
)
def test_the_time_of_an_occasion_is_not_that_of_figures(text: str, last: str) -> None:
    """A visit or a feast before dates no figure; a stock holds as of writing, else none is told."""
    assert read(PAIR + text + " " + last)[-1].rpartition("@ ")[2] in {
        "-",
        "- (planned)",
        f"as-of:{PUBLISHED}",
    }


def test_trade_of_a_year_dates_no_rank_in_investment() -> None:
    """ "remained the largest investor" after last year's trade is told of the day of writing."""
    text = "Two-way trade came to 76 billion USD in 2023. Japan remained Vietnam's top investor."
    assert read(PAIR + text)[-1] == f"rank_investment Japan/Vietnam 1 rank @ as-of:{PUBLISHED}"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            (
                "Two-way trade hit 8 billion USD in the first ten months of 2024. The figure nearly "
                "equals the whole 2005 trade of 8.2 billion USD. Of the sum, Vietnam earned 4.6 "
                "billion USD from exports to Japan."
            ),
            "exports Vietnam/Japan 4,600,000,000 USD @ 2024-01/2024-10",
        ),
        (
            (
                "Two-way trade in 2025 is estimated to rise to 10 billion USD, including 5.7 "
                "billion USD worth of Vietnam's goods shipment."
            ),
            "exports Vietnam/Japan 5,700,000,000 USD @ 2025 (planned)",
        ),
    ],
)
def test_what_a_sum_goes_on_from(text: str, last: str) -> None:
    """Not from what it is only compared with; a part of what is to come is to come."""
    assert read(PAIR + text)[-1] == last


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            "In the other direction, Vietnam has 90 projects in Japan.",
            [f"fdi_projects Vietnam/Japan 90 count @ as-of:{PUBLISHED}"],
        ),
        ("Vietnam has 90 aid projects in Japan.", []),
        ("Prime Minister Abe came with 30 heads of Japanese firms.", []),
        ("The two prime ministers took part in two events.", []),
        ("The forum attracted more than 150 Japanese firms.", []),
        ("Some 250 Japanese firms sent buyers to the fair in Hanoi.", []),
        ("The fund put money into 12 Japanese startups in 2022.", []),
        ("Vietnam has licensed 48 plants and 90 firms to ship shrimp to Japan.", []),
        ("A poll of 706 Japanese firms in Vietnam found most of them content.", []),
        ("Japanese companies employ 500,000 Vietnamese workers.", []),
        (
            "Japan invested $2.3 billion in Vietnam last year, up from $1.6 billion in 2021, making it the seventh-largest investor.",
            [
                "fdi_flow Japan/Vietnam 2,300,000,000 USD @ 2024",
                "fdi_flow Japan/Vietnam 1,600,000,000 USD @ 2021",
                "rank_investment Japan/Vietnam 7 rank @ 2024",
            ],
        ),
        (
            "Japan's exports to Vietnam made up 20 billion USD in 2024, a yearly rise of 11.5 percent.",
            [
                "exports Japan/Vietnam 20,000,000,000 USD @ 2024",
                "growth of exports Japan/Vietnam 11.5 percent @ 2024",
            ],
        ),
        (
            "Two thirds of the 404,000 trainees in Japan are from Vietnam.",
            ["interns -/Japan 404,000 count @ as-of:2025-01-15"],
        ),
        (
            "Japanese ODA to Vietnam from 1992 to 2013 totalled 2.4 trillion yen.",
            ["oda_total Japan/Vietnam 2,400,000,000,000 JPY @ 1992/2013"],
        ),
        (
            "Imports from Japan were worth 10 billion USD in 2023, or 96 percent of the figure of 2022.",
            ["imports Vietnam/Japan 10,000,000,000 USD @ 2023"],
        ),
        (
            "About 100 Vietnamese firms have set up in Japan, where they employ 4,000 people.",
            [f"enterprises Vietnam/Japan about 100 count @ as-of:{PUBLISHED}"],
        ),
        ("A branch of Japan's Kita Foods has a total investment capital of 49 million USD.", []),
        (
            "Vietnam's excess of imports over exports with Japan hit $2 billion in 2021, $4 billion in 2022 and $5 billion in 2023.",
            [
                "trade_balance Vietnam/Japan -2,000,000,000 USD @ 2021",
                "trade_balance Vietnam/Japan -4,000,000,000 USD @ 2022",
                "trade_balance Vietnam/Japan -5,000,000,000 USD @ 2023",
            ],
        ),
        ("Import turnover of these commodities from Japan was $7 billion in 2023.", []),
        (
            "Japan has given 30 percent of the capital foreign donors put up for Vietnam, or 29 billion USD.",
            [f"oda_total Japan/Vietnam 29,000,000,000 USD @ as-of:{PUBLISHED}"],
        ),
    ],
)
def test_what_a_number_counts(text: str, facts: list[str]) -> None:
    """Projects in another country are invested; heads of firms are no firms; donors give aid."""
    assert read(PAIR + text) == facts


def test_goods_without_a_country_are_of_the_only_pair() -> None:
    """Goods told without a country are of the two whose exports are all that the article tells."""
    article = vj.parse(
        "Peru's exports to Chile came to $15.9 billion in 2023.\n\nExports of soybeans jumped 46%. "
        "Total exports rose 5%.",
        published=PUBLISHED,
    )
    growths = [f for f in article.facts() if f.metric == "growth"]
    assert [(f.subject, f.object) for f in growths] == [("Peru", "Chile"), ("Peru", None)]


def test_goods_of_the_title_stay() -> None:
    """Figures of exports without goods are of those that the title and the figure before name."""
    article = vj.parse(
        "Peru's cashew exports rise\n\nPeru's cashew nut exports reached $33 million in 2023. "
        "Exports to Chile grew 4.5 percent to $12 million.",
        published=PUBLISHED,
    )
    facts = [f for f in article.facts() if f.metric in ("exports", "growth")]
    assert [f.detail.get("goods") for f in facts][-2:] == ["cashew nut", "cashew nut"]


def test_what_comes_annually_is_the_figure_beside_it() -> None:
    """ "$2 billion annually" makes no other figure of the sentence one of every year."""
    article = vj.parse(
        f"{PAIR}Two-way trade has passed $1 billion this year, heading to $2 billion annually.",
        published=PUBLISHED,
    )
    trade = [f for f in article.facts() if f.topic == "trade"]
    assert [("per" in f.detail, f.status) for f in trade] == [
        (False, "reported"),
        (True, "planned"),
    ]


def test_a_sentence_said_thrice_states_once() -> None:
    """The same words in one article are one statement, however often they are repeated."""
    text = "Japan exported goods worth 3 billion USD to Vietnam in 2020."
    assert read(" ".join([text] * 3)) == read(text)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Vietnam's exports to Japan fell, then rose 5% in 2023.",
            "growth of exports Vietnam/Japan 5 percent @ 2023",
        ),
        (
            "Vietnam's exports to Japan rose, then fell 5% in 2023.",
            "growth of exports Vietnam/Japan -5 percent @ 2023",
        ),
        (
            "Vietnam and Japan met. Vietnam's exports reached 350 billion USD in 2023. Imports were 320 billion USD.",
            "imports Vietnam/- 320,000,000,000 USD @ 2023",
        ),
        (
            "Vietnam's exports to Japan reached 23 billion USD in 2023 and imports from Korea 50 billion USD, up 4%.",
            "growth of imports Vietnam/South Korea 4 percent @ 2023",
        ),
    ],
)
def test_of_two_the_nearer_one_is_meant(text: str, last: str) -> None:
    """The last word of direction, the figure before, and a total of all partners stay theirs."""
    assert read(text)[-1] == last


def test_a_cue_limits_only_the_next_one() -> None:
    """Of three cues the second is the beginning of the third, not the first."""
    text = "Exports fell, and official development assistance (ODA) loans rose."
    assert [text[c.start : c.end] for c in cues(text)] == [
        "Exports",
        "official development assistance (ODA) loans",
    ]


def test_a_sentence_may_open_with_a_comparison() -> None:
    [scene] = scenes(vj.parse("Behind China, Japan sold most."))
    assert compared(scene, scene.countries()[0])


@pytest.mark.parametrize(
    ("told", "linked"),
    [
        ("the old ministry in the north of the land told of in spring", True),
        ("the old ministry in the very north of the land told of in spring", False),
    ],
)
def test_a_change_far_from_its_measure_is_left_alone(told: str, *, linked: bool) -> None:
    """Eighteen words are near enough, nineteen are not."""
    growth = ["growth of exports -/Japan -5 percent @ 2023"]
    text = f"Exports to Japan that {told} fell by 5 percent in 2023."
    assert read(text) == (growth if linked else [])


@pytest.mark.parametrize(
    ("title", "body", "told"),
    [
        (
            "Norway commits NOK2 billion in aid to Peru",
            "Norway and Peru signed notes on a loan of NOK2 billion in 2023.",
            {("oda_loans", "2023", "reported")},
        ),
        (
            "Norway gives Peru NOK2 billion in grant aid",
            "The NOK2 billion in ODA that Norway gave Peru in 2023 is for roads.",
            {("oda_grants", None, "reported"), ("oda_total", "2023", "reported")},
        ),
    ],
)
def test_a_title_yields_to_the_text(
    title: str, body: str, told: set[tuple[str, str | None, str]]
) -> None:
    """A sum of the title is what the text says that it is, unless that says less."""
    facts = vj.parse(f"{title}\n\n{body}", published="2024-03-01").facts()
    assert {(f.metric, f.period, f.status) for f in facts if f.topic == "oda"} == told


TOLD = r"""
There is room for Peru-Chad trade to grow to $5 billion.
    two_way_trade Peru/Chad 5,000,000,000 USD @ - (planned)
Peru's investment in Mali rose to $5 million in 2024. That made Peru the third investor in the country after Chad, which put in $9 million.
    fdi_flow Peru/Mali 5,000,000 USD @ 2024
    rank_investment Peru/Mali 3 rank @ 2024
    fdi_flow Chad/Mali 9,000,000 USD @ 2024
In 2024 Peru was the third investor in Mali behind Chad, which injected $9 million, spread over 40 projects.
    fdi_flow Chad/Mali 9,000,000 USD @ 2024
    fdi_projects Chad/Mali 40 count @ 2024
    rank_investment Peru/Mali 3 rank @ 2024
Last year some 9,000 Lao workers left for jobs abroad. Japan was the biggest employer, hiring 4,000 of them. Chad was the runner-up with 2,000.
    workers Laos/- about 9,000 count @ 2024
    rank_labour Japan/Laos 1 rank @ -
    workers Laos/Japan 4,000 count @ 2024
    workers Laos/Chad 2,000 count @ 2024
Some 700,000 foreign students were in Chad in 2024. Peru, which leads the table, had 201,000 and Mali, the next in line, 101,000.
    students -/Chad about 700,000 count @ 2024
    students Peru/Chad 201,000 count @ 2024
    students Mali/Chad 101,000 count @ 2024
Some 9,000 Peruvian students live in Chad. The Malian group is larger, with an estimated 12,000 in Chad.
    students Peru/Chad about 9,000 count @ as-of:2025-01-15
    students Mali/Chad about 12,000 count @ as-of:2025-01-15
Peru exported goods worth $9 million to Chad in 2024. Mali was ninth on the list with $4 million.
    exports Peru/Chad 9,000,000 USD @ 2024
    rank_export_market Mali/Peru 9 rank @ 2024
    exports Peru/Mali 4,000,000 USD @ 2024
Foreign firms invested $3 billion in Laos in 2024. Most came from Chad, with $1 billion.
    fdi_flow -/Laos 3,000,000,000 USD @ 2024
    fdi_flow Chad/Laos 1,000,000,000 USD @ 2024
Japan lent Chad $3 million in 2024. China followed with $2 million.
    oda_loans Japan/Chad 3,000,000 USD @ 2024
    oda_loans China/Chad 2,000,000 USD @ 2024
Some 7,000 Peruvian tourists visited Chad in 2023. Bureau records put the total for January to August 2024 at 4,352. In 2019 there had been only 900.
    tourists Peru/Chad about 7,000 count @ 2023
    tourists Peru/Chad 4,352 count @ 2024-01/2024-08
    tourists Peru/Chad 900 count @ 2019
Some 7,000 Peruvian tourists visited Chad in 2023. In 2022 the storm killed 268. Mali, its neighbour, has 400 hills.
    tourists Peru/Chad about 7,000 count @ 2023
Peru's exports to Chad came to $5 million in 2023. In 2024 the government spent $3 million on roads. Mali made a profit of $4 million.
    exports Peru/Chad 5,000,000 USD @ 2023
Number of foreign visitors to Chad in 2022, by country\n\n- Peru: 9,000 (-8.5%)\n- Laos: 3,000 (+2%)
    tourists Peru/Chad 9,000 count @ 2022
    growth of tourists Peru/Chad -8.5 percent @ 2022
    tourists Laos/Chad 3,000 count @ 2022
    growth of tourists Laos/Chad 2 percent @ 2022
There were 70,000 foreign residents in Chad at the end of 2022.\n\n(1) Peru 9,000 (+6.3%)\n(2) Laos 3,000 (-2%)
    citizens -/Chad 70,000 count @ as-of:2022-12-31
    citizens Peru/Chad 9,000 count @ as-of:2022-12-31
    growth of citizens Peru/Chad 6.3 percent @ as-of:2022-12-31
    citizens Laos/Chad 3,000 count @ as-of:2022-12-31
    growth of citizens Laos/Chad -2 percent @ as-of:2022-12-31
Rice exports of Laos in 2022, by market\n\nPeru: $14 million\nChad: $4 million
    exports Laos/Peru 14,000,000 USD @ 2022 [rice]
    exports Laos/Chad 4,000,000 USD @ 2022 [rice]
Main sources of imports of Kenya, 2022\n\nPeru | USD 14 million\nChad | USD 4 million
    imports Kenya/Peru 14,000,000 USD @ 2022
    imports Kenya/Chad 4,000,000 USD @ 2022
Japan's ODA loans to Africa (FY2021)\n\nKenya: 200 billion yen\nChad: 80 billion yen
    oda_loans Japan/Kenya 200,000,000,000 JPY @ FY2021
    oda_loans Japan/Chad 80,000,000,000 JPY @ FY2021
Peruvian investment in Laos by year\n\n2020: $2.4 million\n2021: $3.9 million
    fdi_flow Peru/Laos 2,400,000 USD @ 2020
    fdi_flow Peru/Laos 3,900,000 USD @ 2021
Medals at the games in Laos\n\nPeru 42\nChad 40
Trade between Laos and Peru reached $5 million in 2022.\n\nChad: 900
    two_way_trade Laos/Peru 5,000,000 USD @ 2022
Peru-Chad Relations (Basic Data)\n\nTrade with Peru (2012)\nExports from Peru: 6 million dollars\nImports to Peru: 3 million dollars\n\nPeruvian Direct Investment\n1.2 million dollars (2011)
    exports Peru/Chad 6,000,000 USD @ 2012
    imports Peru/Chad 3,000,000 USD @ 2012
    fdi_flow Peru/Chad 1,200,000 USD @ 2011
Peru-Chad Relations\n\nExports from Peru: 6 million dollars (2012)\n\nPeruvian firms have left.\n5 million dollars
    exports Peru/- 6,000,000 USD @ 2012
According to a survey released in October, there were 900 students from Peru in Chad as of 1 May 2024.
    students Peru/Chad 900 count @ as-of:2024-05-01
Customs figures published in March show that Peru's exports to Chad came to $5 million in 2023.
    exports Peru/Chad 5,000,000 USD @ 2023
Peru-Chad Relations\n\nDirect Investment from Peru\n9 million US dollars (2017, approval basis)
    fdi_flow Peru/Chad 9,000,000 USD @ 2017
In 2021, Chad received exports worth $5 million from Mali.
    exports Mali/Chad 5,000,000 USD @ 2021
In 2021, Chad tops the list of visitors to Peru with 9,000.
    tourists Chad/Peru 9,000 count @ 2021
    rank_tourism Chad/Peru 1 rank @ 2021
Chad contributed $9 million to Mali's FDI in 2021.
    fdi_flow Chad/Mali 9,000,000 USD @ 2021
Visitors to Chad rose by 3 percent last year, and Chad wants to see 900,000.
    growth of tourists -/Chad 3 percent @ 2024
    tourists -/Chad 900,000 count @ - (target)
Within ASEAN, Laos accounted for 20 percent of Chad's exports.
Peru's portfolio investment in Chad was $5 billion in 2021.
Farm trade between Chad and Mali was $5 million in 2021. Chad's exports were $3 million, its imports $2 million.
    two_way_trade Chad/Mali 5,000,000 USD @ 2021 [farm]
    exports Chad/Mali 3,000,000 USD @ - [farm]
    imports Chad/Mali 2,000,000 USD @ - [farm]
Togo's export earnings from the apparel industry rose 2 percent to $28 million in 2021.
    growth of exports Togo/- 2 percent @ 2021 [apparel]
    exports Togo/- 28,000,000 USD @ 2021 [apparel]
In 2021, Peru textile shipments jumped 7 percent to $5 million.
    exports Peru/- 5,000,000 USD @ 2021 [textile]
    growth of exports Peru/- 7 percent @ 2021 [textile]
Kenya's exports and imports with Togo surged by 14 times and 24 times in 2021.
Trade of Togo with Mali passed the remarkable milestone of $3 million in 2021.
    two_way_trade Togo/Mali over 3,000,000 USD @ 2021
Border trade of Mali with Togo was $5 million at Mokwa and $3 million at Tachi in 2022.
The number of Lao female workers in Chad was 9,000 in 2021.
Togo's exports to Mali recorded average annual growth of 10 percent.
    growth of exports Togo/Mali 10 percent @ -
Togo's trade with Mali rose in 2021. In 2022 the figure stood at $350 million, including Togo's exports of $50 million.
    two_way_trade Togo/Mali 350,000,000 USD @ 2022
    exports Togo/Mali 50,000,000 USD @ 2022
Kenya faced a deficit of $8 million in 2022, amid foreign trade totalling $90 million.
    trade_balance Kenya/- -8,000,000 USD @ 2022
    two_way_trade Kenya/- 90,000,000 USD @ 2022
Peru's exports to Chad were up 5 percent at a total of $3 million in 2021, imports fell by 4 percent to $2 million.
    growth of exports Peru/Chad 5 percent @ 2021
    exports Peru/Chad 3,000,000 USD @ 2021
    imports Peru/Chad 2,000,000 USD @ 2021
    growth of imports Peru/Chad -4 percent @ 2021
Firms of Togo and Peru inked $4 billion in trade deals in 2021.
The price of tea imported into Peru in 2021 fell 14 per cent to $10.6 per kilogram.
Mali signed investment contracts in Chad worth $487 million.
    fdi_registered Mali/Chad 487,000,000 USD @ -
Kenya's investments in the Chadian economy will grow to $2 billion.
    fdi_registered Kenya/Chad 2,000,000,000 USD @ - (planned)
Aid from Mali to Chad came to $8 billion—$5 billion in loans and $3 billion in grants—or 41 percent of the total.
    oda_total Mali/Chad 8,000,000,000 USD @ -
    share of oda_total Mali/Chad 41 percent @ -
    oda_loans Mali/Chad 5,000,000,000 USD @ -
    oda_grants Mali/Chad 3,000,000,000 USD @ -
Border trade between Togo and Mali makes up 80 per cent of overall Togo-Mali trade in 2021.
    share of two_way_trade Togo/Mali 80 percent @ 2021 [border]
Some 5 million visitors arrived in Chad in 2022, bringing its hotels $10 billion, a 23 percent jump.
    tourists -/Chad about 5,000,000 count @ 2022
Nearly a million fewer Irish tourists have come to Chad this year.
In 2022, trade between Togo and Mali grew by 4 percent. This meant a jump in one year of almost $1 billion in commerce.
    growth of two_way_trade Togo/Mali 4 percent @ 2022
The sides weighed the possibility of bringing Togo's trade with Mali to $500 million.
    two_way_trade Togo/Mali 500,000,000 USD @ - (planned)
Non-oil trade between Chad and Laos was worth $5 billion in 2021, up 4 percent.
    two_way_trade Chad/Laos 5,000,000,000 USD @ 2021 [non-oil]
    growth of two_way_trade Chad/Laos 4 percent @ 2021 [non-oil]
Peru's border trade with Chile was $728 million in 2021.
    two_way_trade Peru/Chile 728,000,000 USD @ 2021 [border]
Two-way trade in dairy and fishery products between Togo and Mali hit $78 million in 2022.
    two_way_trade Togo/Mali 78,000,000 USD @ 2022 [dairy and fishery products]
Cuba posted a food trade surplus of $3 billion with Chad in 2021.
    trade_balance Cuba/Chad 3,000,000,000 USD @ 2021 [food]
Transit trade between Mali and Togo was worth $78 million in 2022.
Exports of Omani melons and scallops to Peru grew to $10 million in 2021. The value of such exports was $2 million in 2019.
    exports Oman/Peru 10,000,000 USD @ 2021 [melons and scallops]
    exports Oman/Peru 2,000,000 USD @ 2019 [melons and scallops]
Figures show trade between Chad and Laos was $5 billion in 2021.
    two_way_trade Chad/Laos 5,000,000,000 USD @ 2021
Laos had a yawning trade deficit of $3 billion with Chad in 2021.
    trade_balance Laos/Chad -3,000,000,000 USD @ 2021
The pact could boost trade between Peru and Togo to $7 billion.
    two_way_trade Peru/Togo 7,000,000,000 USD @ - (planned)
Trade in goods between Peru and Togo was $6 million in 2020.
    two_way_trade Peru/Togo 6,000,000 USD @ 2020
The report on Togo reveals imports of $6 million in 2020.
    imports Togo/- 6,000,000 USD @ 2020
Togo's top imports from Peru in 2020 were motor vehicles for transport ($6 million).
    imports Togo/Peru 6,000,000 USD @ 2020 [motor vehicles for transport]
Of Kenya's exports of $5 billion in 2023, Laos accounted for $2 billion.
    exports Kenya/- 5,000,000,000 USD @ 2023
    exports Kenya/Laos 2,000,000,000 USD @ 2023
Kenya's main export markets in 2023 were Laos ($5 billion), Cuba ($4 billion) and Chad ($3 billion).
    rank_export_market Laos/Kenya 1 rank @ 2023
    exports Kenya/Laos 5,000,000,000 USD @ 2023
    rank_export_market Cuba/Kenya 2 rank @ 2023
    exports Kenya/Cuba 4,000,000,000 USD @ 2023
    rank_export_market Chad/Kenya 3 rank @ 2023
    exports Kenya/Chad 3,000,000,000 USD @ 2023
Kenya's main suppliers in 2023 were Laos with $5 billion, Cuba with $4 billion and Chad with $3 billion.
    rank_import_source Laos/Kenya 1 rank @ 2023
    imports Kenya/Laos 5,000,000,000 USD @ 2023
    rank_import_source Cuba/Kenya 2 rank @ 2023
    imports Kenya/Cuba 4,000,000,000 USD @ 2023
    rank_import_source Chad/Kenya 3 rank @ 2023
    imports Kenya/Chad 3,000,000,000 USD @ 2023
Laos was Kenya's top export market in 2023, buying goods worth $5 billion.
    rank_export_market Laos/Kenya 1 rank @ 2023
    imports Laos/Kenya 5,000,000,000 USD @ 2023
Laos was Kenya's top import market in 2023 with $5 billion.
    rank_import_source Laos/Kenya 1 rank @ 2023
    imports Kenya/Laos 5,000,000,000 USD @ 2023
Laos was the largest supplier of Kenya in 2023, with imports worth $5 billion.
    rank_import_source Laos/Kenya 1 rank @ 2023
    imports Kenya/Laos 5,000,000,000 USD @ 2023
Laos remained Kenya's biggest trading partner in 2023 with trade of $5 billion, followed by Cuba with $4 billion and Chad with $3 billion.
    rank_trade Laos/Kenya 1 rank @ 2023
    two_way_trade Laos/Kenya 5,000,000,000 USD @ 2023
    rank_trade Cuba/Kenya 2 rank @ 2023
    two_way_trade Kenya/Cuba 4,000,000,000 USD @ 2023
    rank_trade Chad/Kenya 3 rank @ 2023
    two_way_trade Kenya/Chad 3,000,000,000 USD @ 2023
Kenya's exports to Laos fell 3 percent in 2023, while those to Cuba rose 4 percent.
    growth of exports Kenya/Laos -3 percent @ 2023
    growth of exports Kenya/Cuba 4 percent @ 2023
Kenya's exports to Laos fell to $5 billion in 2023, while those of Cuba rose to $4 billion.
    exports Kenya/Laos 5,000,000,000 USD @ 2023
    exports Cuba/Laos 4,000,000,000 USD @ 2023
Exports from Kenya to Laos and Cuba reached $5 billion and $4 billion in 2023, respectively.
    exports Kenya/Laos 5,000,000,000 USD @ 2023
    exports Kenya/Cuba 4,000,000,000 USD @ 2023
Kenya's exports and imports reached $5 billion and $4 billion in 2023, respectively.
    exports Kenya/- 5,000,000,000 USD @ 2023
    imports Kenya/- 4,000,000,000 USD @ 2023
In 2022 and 2023, Kenya's exports to Laos came to $5 billion and $6 billion, respectively.
    exports Kenya/Laos 5,000,000,000 USD @ 2022
    exports Kenya/Laos 6,000,000,000 USD @ 2023
Kenya exported goods worth $5 billion to Laos and $4 billion to Cuba in 2023.
    exports Kenya/Laos 5,000,000,000 USD @ 2023
    exports Kenya/Cuba 4,000,000,000 USD @ 2023
Kenya's trade with Laos rose from $4 billion in 2022 to $5 billion in 2023.
    two_way_trade Kenya/Laos 4,000,000,000 USD @ 2022
    two_way_trade Kenya/Laos 5,000,000,000 USD @ 2023
Kenya's trade with Laos came to 500 billion yen ($5 billion) in 2023.
    two_way_trade Kenya/Laos 500,000,000,000 JPY @ 2023
    two_way_trade Kenya/Laos 5,000,000,000 USD @ 2023
Kenya ran a trade deficit of $2 billion with Laos in 2023, against a deficit of $1 billion in 2022.
    trade_balance Kenya/Laos -2,000,000,000 USD @ 2023
    trade_balance Kenya/Laos -1,000,000,000 USD @ 2022
Kenya ran a trade surplus of $2 billion with Laos in 2023.
    trade_balance Kenya/Laos 2,000,000,000 USD @ 2023
Laos and Kenya want to raise their trade to $5 billion by 2030.
Kenya's exports to Laos are expected to reach $5 billion in 2026.
Kenya's exports to Laos will reach $5 billion this year.
    exports Kenya/Laos 5,000,000,000 USD @ 2025 (planned)
Kenya hopes that its exports to Laos can reach $5 billion in 2025.
    exports Kenya/Laos 5,000,000,000 USD @ 2025 (planned)
Kenya aims for exports of $5 billion to Laos by 2027.
Did Kenya's exports to Laos reach $5 billion in 2023?
If Kenya's exports to Laos reached $5 billion in 2023, nobody saw it.
Kenya denied that its exports to Laos had reached $5 billion in 2023.
Kenya's exports to Laos, which had been $4 billion in 2022, reached $5 billion in 2023.
    exports Kenya/Laos 4,000,000,000 USD @ 2022
    exports Kenya/Laos 5,000,000,000 USD @ 2023
Japanese investors have registered $5 billion in 90 projects in Laos as of June 2024.
    fdi_registered Japan/Laos 5,000,000,000 USD @ as-of:2024-06-30
    fdi_projects Japan/Laos 90 count @ as-of:2024-06-30
Japan invested $5 billion in Laos in 2023, up 20 percent from 2022.
    fdi_flow Japan/Laos 5,000,000,000 USD @ 2023
    growth of fdi_flow Japan/Laos 20 percent @ 2023
By the end of June 2024, Japan had 90 valid projects in Laos with a total registered capital of $5 billion, ranking third among 40 countries and territories investing there.
    fdi_projects Japan/Laos 90 count @ as-of:2024-06-30
    fdi_registered Japan/Laos 5,000,000,000 USD @ as-of:2024-06-30
    rank_investment Japan/Laos 3 rank @ as-of:2024-06-30
Japanese investment in Laos came to $5 billion in 2023, accounting for 20 percent of all foreign investment in the country.
    fdi_flow Japan/Laos 5,000,000,000 USD @ 2023
    share of fdi_flow Japan/Laos 20 percent @ 2023
Laos has invested $300 million in 12 projects in Cuba.
    fdi_registered Laos/Cuba 300,000,000 USD @ as-of:2025-01-15
    fdi_projects Laos/Cuba 12 count @ as-of:2025-01-15
Japan is the largest investor in Laos with $5 billion in registered capital.
    rank_investment Japan/Laos 1 rank @ as-of:2025-01-15
    fdi_registered Japan/Laos 5,000,000,000 USD @ as-of:2025-01-15
Japan pledged $5 billion in aid for Laos in 2023.
    oda_pledge Japan/Laos 5,000,000,000 USD @ 2023
Japan provided Laos with 12 billion yen in loans and 3 billion yen in grants in 2023.
    oda_loans Japan/Laos 12,000,000,000 JPY @ 2023
    oda_grants Japan/Laos 3,000,000,000 JPY @ 2023
Japan signed a loan of 12 billion yen with Laos on May 5, 2023.
    oda_loans Japan/Laos 12,000,000,000 JPY @ 2023-05-05
Japan will lend Laos 12 billion yen for a bridge.
    oda_pledge Japan/Laos 12,000,000,000 JPY @ -
Laos received $5 million in grants from Japan in 2023.
    oda_grants Japan/Laos 5,000,000 USD @ 2023
Laos borrowed 12 billion yen from Japan in 2023.
    oda_loans Japan/Laos 12,000,000,000 JPY @ 2023
Japan has given Laos $5 billion in ODA since 1992.
    oda_total Japan/Laos 5,000,000,000 USD @ since:1992
Japan has been the largest donor of Laos, with total ODA of $5 billion so far.
    rank_oda Japan/Laos 1 rank @ as-of:2025-01-15
    oda_total Japan/Laos 5,000,000,000 USD @ as-of:2025-01-15
Japan gave $5 million to Laos and 24 other countries in 2023.
Some 9,000 Lao students study in Japan.
    students Laos/Japan about 9,000 count @ as-of:2025-01-15
Japan is home to 9,000 Lao students, 4,000 Lao workers and 3,000 Lao trainees.
    students Laos/Japan 9,000 count @ as-of:2025-01-15
    workers Laos/Japan 4,000 count @ as-of:2025-01-15
    interns Laos/Japan 3,000 count @ as-of:2025-01-15
Laos welcomed 9,000 Japanese visitors in 2023, 12 percent more than in 2022.
    tourists Japan/Laos 9,000 count @ 2023
    growth of tourists Japan/Laos 12 percent @ 2023
Laos received 90,000 foreign visitors in May 2024, including 9,000 from Japan and 8,000 from China.
    tourists -/Laos 90,000 count @ 2024-05
    tourists Japan/Laos 9,000 count @ 2024-05
    tourists China/Laos 8,000 count @ 2024-05
Laos sent 9,000 workers to Japan in 2023, up 12 percent year-on-year, and 8,000 to China, down 3 percent.
    workers Laos/Japan 9,000 count @ 2023
    workers Laos/China 8,000 count @ 2023
    growth of workers Laos/Japan 12 percent @ 2023
    growth of workers Laos/China -3 percent @ 2023
The number of Japanese visitors to Laos rose by 12 percent to 9,000 in 2023.
    growth of tourists Japan/Laos 12 percent @ 2023
    tourists Japan/Laos 9,000 count @ 2023
The number of Japanese visitors to Laos fell 12 percent to 9,000 in 2023 from 10,200 in 2022.
    growth of tourists Japan/Laos -12 percent @ 2023
    tourists Japan/Laos 9,000 count @ 2023
    tourists Japan/Laos 10,200 count @ 2022
Japanese tourists made up 12 percent of all visitors to Laos in 2023.
    share of tourists Japan/Laos 12 percent @ 2023
There are 900 Japanese firms operating in Laos, employing 50,000 people.
    enterprises Japan/Laos 900 count @ as-of:2025-01-15
A survey of 900 Japanese firms in Laos found that 12 percent plan to expand.
Officials of 900 Japanese firms came to Laos.
Two-way trade between Kenya and Laos doubled to $5 billion in 2023.
    growth of two_way_trade Laos/Kenya 2 multiple @ 2023
    two_way_trade Laos/Kenya 5,000,000,000 USD @ 2023
Trade between Kenya and Laos has grown fivefold over ten years to $5 billion in 2023.
    growth of two_way_trade Kenya/Laos 5 multiple @ 2023
    two_way_trade Kenya/Laos 5,000,000,000 USD @ 2023
Trade between Kenya and Laos exceeded $5 billion in 2023; exports from Kenya made up $3 billion.
    two_way_trade Kenya/Laos over 5,000,000,000 USD @ 2023
    exports Kenya/Laos 3,000,000,000 USD @ 2023
Kenya's trade with Laos totalled $5 billion in 2023. Exports came to $3 billion and imports to $2 billion.
    two_way_trade Kenya/Laos 5,000,000,000 USD @ 2023
    exports Kenya/Laos 3,000,000,000 USD @ 2023
    imports Kenya/Laos 2,000,000,000 USD @ 2023
Kenya's trade with Laos totalled $5 billion in 2023. It was $4 billion in 2022.
    two_way_trade Kenya/Laos 5,000,000,000 USD @ 2023
    two_way_trade Kenya/Laos 4,000,000,000 USD @ 2022
Kenya's trade with Laos totalled $5 billion in 2023. This was up 12 percent from the year before.
    two_way_trade Kenya/Laos 5,000,000,000 USD @ 2023
    growth of two_way_trade Kenya/Laos 12 percent @ 2023
Kenya and Laos traded $5 billion of goods in 2023, with Kenya exporting $3 billion.
    two_way_trade Kenya/Laos 5,000,000,000 USD @ 2023
    exports Kenya/Laos 3,000,000,000 USD @ 2023
Kenya bought $5 billion worth of goods from Laos in 2023 and sold it $4 billion.
    imports Kenya/Laos 5,000,000,000 USD @ 2023
    exports Kenya/Laos 4,000,000,000 USD @ 2023
Kenya bought tea worth $5 million from Laos in 2023.
    imports Kenya/Laos 5,000,000 USD @ 2023 [tea]
Kenya's imports of tea from Laos came to $5 million in 2023, down 12 percent in volume and 9 percent in value.
    imports Kenya/Laos 5,000,000 USD @ 2023 [tea]
    growth of imports Kenya/Laos -9 percent @ 2023 [tea]
Kenya's tea exports to Laos rose 12 percent in value to $5 million in the first half of 2024.
    growth of exports Kenya/Laos 12 percent @ 2024-H1 [tea]
    exports Kenya/Laos 5,000,000 USD @ 2024-H1 [tea]
Kenya's exports to Laos reached $5 billion, or 12 percent of the total, in 2023.
    exports Kenya/Laos 5,000,000,000 USD @ 2023
    share of exports Kenya/Laos 12 percent @ 2023
Laos took 12 percent of Kenya's exports in 2023.
    share of exports Kenya/Laos 12 percent @ 2023
Laos takes in 12 percent of Kenya's tea exports, Cuba 9 percent and Chad 7 percent.
    share of exports Kenya/Laos 12 percent @ as-of:2025-01-15 [tea]
    share of exports Kenya/Cuba 9 percent @ as-of:2025-01-15 [tea]
    share of exports Kenya/Chad 7 percent @ as-of:2025-01-15 [tea]
Kenya's share of Lao imports rose to 12 percent in 2023 from 9 percent in 2022.
    share of imports Laos/Kenya 12 percent @ 2023
    share of imports Laos/Kenya 9 percent @ 2022
Kenya's exports to Laos dropped by a third in 2023.
    growth of exports Kenya/Laos -33.333333333333336 percent @ 2023
Kenya's exports to Laos were three times higher in 2023 than in 2019.
    growth of exports Kenya/Laos 3 multiple @ 2023
Kenya's exports to Laos (up 12 percent) and Cuba (down 9 percent) changed in 2023.
    growth of exports Kenya/Laos 12 percent @ 2023
    growth of exports Kenya/Cuba -9 percent @ 2023
Kenya's exports to Laos increased by $2 billion to $5 billion in 2023.
    exports Kenya/Laos 5,000,000,000 USD @ 2023
Kenya's exports to Laos averaged $5 million a year.
    exports Kenya/Laos 5,000,000 USD @ -
Kenya's exports to Laos reached nearly $5 billion in 2023 and more than $6 billion in 2024.
    exports Kenya/Laos nearly 5,000,000,000 USD @ 2023
    exports Kenya/Laos over 6,000,000,000 USD @ 2024
Trade between the two countries reached $5 billion in 2023.
    two_way_trade -/- 5,000,000,000 USD @ 2023
In May 2024, Laos shipped $5 million of tea to Japan, $4 million to China and $3 million to Chad.
    exports Laos/Japan 5,000,000 USD @ 2024-05 [tea]
    exports Laos/China 4,000,000 USD @ 2024-05
    exports Laos/Chad 3,000,000 USD @ 2024-05
Despite the fall of 12 percent in trade, Kenya's exports to Laos reached $5 billion in 2023.
    growth of two_way_trade Kenya/Laos -12 percent @ 2023
    exports Kenya/Laos 5,000,000,000 USD @ 2023
Kenya's trade with Laos fell 12 percent year-on-year in May 2024, with exports up 3 percent and imports down 20 percent.
    growth of two_way_trade Kenya/Laos -12 percent @ 2024-05
    growth of exports Kenya/Laos 3 percent @ 2024-05
    growth of imports Kenya/Laos -20 percent @ 2024-05
Kenya's trade with Laos, Cuba and Chad reached $5 billion in 2023.
Kenya's trade with the world reached $50 billion in 2023.
    two_way_trade Kenya/- 50,000,000,000 USD @ 2023
On ODA, Japan is the largest donor of Laos with $5 billion.
    oda_total Japan/Laos 5,000,000,000 USD @ as-of:2025-01-15
    rank_oda Japan/Laos 1 rank @ as-of:2025-01-15
Japan's investment in Laos was $5 billion in 2023, against $4 billion from China.
    fdi_flow Japan/Laos 5,000,000,000 USD @ 2023
    fdi_flow China/Laos 4,000,000,000 USD @ 2023
Japan's FDI in Laos fell from $5 billion in 2022 to $4 billion in 2023, a drop of 20 percent.
    fdi_flow Japan/Laos 5,000,000,000 USD @ 2022
    fdi_flow Japan/Laos 4,000,000,000 USD @ 2023
    growth of fdi_flow Japan/Laos -20 percent @ 2023
Japan's new investment in Laos in the first five months of 2024 reached $500 million across 40 projects.
    fdi_flow Japan/Laos 500,000,000 USD @ 2024-01/2024-05
    fdi_projects Japan/Laos 40 count @ 2024-01/2024-05
Laos licensed 40 Japanese projects worth $500 million in 2023.
    fdi_projects Japan/Laos 40 count @ 2023
    fdi_flow Japan/Laos 500,000,000 USD @ 2023
Japan has 40 projects in Laos.
    fdi_projects Japan/Laos 40 count @ as-of:2025-01-15
Japan agreed to a grant of 900 million yen for a hospital in Laos on May 5, 2023.
    oda_grants Japan/Laos 900,000,000 JPY @ 2023-05-05
Japan's aid to Laos amounted to 9 billion yen in fiscal 2023, of which 6 billion yen was in loans.
    oda_total Japan/Laos 9,000,000,000 JPY @ FY2023
    oda_loans Japan/Laos 6,000,000,000 JPY @ FY2023
Japan's ODA to Laos reached $5 billion by 2023, including $3 billion in loans and $2 billion in grants.
    oda_total Japan/Laos 5,000,000,000 USD @ as-of:2023-12-31
    oda_loans Japan/Laos 3,000,000,000 USD @ as-of:2023-12-31
    oda_grants Japan/Laos 2,000,000,000 USD @ as-of:2023-12-31
Half of the 9,000 foreign students in Laos are from Japan.
    students -/Laos 9,000 count @ as-of:2025-01-15
The community of 9,000 Laotians in Japan grew by 12 percent in 2023.
    citizens Laos/Japan 9,000 count @ 2023
    growth of citizens Laos/Japan 12 percent @ 2023
Laos's exports to Japan amounted to $5 billion in 2023, making it the third largest supplier of Japan.
    exports Laos/Japan 5,000,000,000 USD @ 2023
    rank_import_source Laos/Japan 3 rank @ 2023
In the first five months of 2024, Kenya's imports from Laos were valued at $5 million, compared with $4 million in the same period of 2023.
    imports Kenya/Laos 5,000,000 USD @ 2024-01/2024-05
    imports Kenya/Laos 4,000,000 USD @ 2023-01/2023-05
From January to May, Kenya exported $5 million in goods to Laos, a rise of 12 percent.
    exports Kenya/Laos 5,000,000 USD @ 2024-01/2024-05
    growth of exports Kenya/Laos 12 percent @ 2024-01/2024-05
Kenya's exports to Laos grew by an average of 12 percent a year between 2018 and 2023.
    growth of exports Kenya/Laos 12 percent @ 2018/2023
Laos's exports to Peru fell to $5 million in 2023, while those of Chad rose to $6 million.
    exports Laos/Peru 5,000,000 USD @ 2023
    exports Chad/Peru 6,000,000 USD @ 2023
Laos recorded 9,000 visitors to Chad in 2023.
    tourists Laos/Chad 9,000 count @ 2023
Lao arrivals in Chad hit a record in 2023, with 9,000 visitors.
    tourists Laos/Chad 9,000 count @ 2023
In 2015, Japan's investment in Laos rose to $5 billion. In 2016, its total investment declined to $4 billion.
    fdi_flow Japan/Laos 5,000,000,000 USD @ 2015
    fdi_flow Japan/Laos 4,000,000,000 USD @ 2016
Japan invested $5 million in nine projects in Laos in 2023.
    fdi_flow Japan/Laos 5,000,000 USD @ 2023
    fdi_projects Japan/Laos 9 count @ 2023
The Lao government said that Cuban investors have invested $5 million.
    fdi_registered Cuba/Laos 5,000,000 USD @ as-of:2025-01-15
Laos accounted for $5 million of Kenya's exports in 2023.
    exports Kenya/Laos 5,000,000 USD @ 2023
Foreign visitors to Cuba totalled 90,000 in 2023; most came from Laos (9,000), Chad (8,000) and Kenya (7,000).
    tourists -/Cuba 90,000 count @ 2023
    tourists Laos/Cuba 9,000 count @ 2023
    tourists Chad/Cuba 8,000 count @ 2023
    tourists Kenya/Cuba 7,000 count @ 2023
Kenya imported $5 million from Laos in 2023, $4 million from Cuba and $3 million from Chad.
    imports Kenya/Laos 5,000,000 USD @ 2023
    imports Kenya/Cuba 4,000,000 USD @ 2023
    imports Kenya/Chad 3,000,000 USD @ 2023
From Laos Kenya imported $5 million in 2023, from Cuba $4 million.
    imports Kenya/Laos 5,000,000 USD @ 2023
    imports Kenya/Cuba 4,000,000 USD @ 2023
The main suppliers of Kenya in 2023 were Laos ($5 million) and Cuba ($4 million).
    rank_import_source Laos/Kenya 1 rank @ 2023
    imports Kenya/Laos 5,000,000 USD @ 2023
    rank_import_source Cuba/Kenya 2 rank @ 2023
    imports Kenya/Cuba 4,000,000 USD @ 2023
Japan and Laos signed two loans worth 5 billion yen in 2023.
    oda_loans Japan/Laos 5,000,000,000 JPY @ 2023
Japan lent Laos 5 billion yen and Cuba 4 billion yen in 2023.
    oda_loans Japan/Laos 5,000,000,000 JPY @ 2023
    oda_loans Japan/Cuba 4,000,000,000 JPY @ 2023
Japan put up $5 million for a school in Laos in 2023, its third grant there.
    oda_grants Japan/Laos 5,000,000 USD @ 2023
The Japanese government has decided to provide a grant of 5 million yen to Laos.
    oda_grants Japan/Laos 5,000,000 JPY @ -
Since 1993, Laos has received 5 billion yen in loans from Japan, equal to 30 percent of its foreign aid.
    oda_loans Japan/Laos 5,000,000,000 JPY @ since:1993
    share of oda_loans Japan/Laos 30 percent @ since:1993
Japan's 5 billion yen loan to Laos was signed in 2023.
    oda_loans Japan/Laos 5,000,000,000 JPY @ 2023
A loan of up to 5 billion yen was given by Japan to Laos in May 2023.
    oda_loans Japan/Laos up_to 5,000,000,000 JPY @ 2023-05
Japan extended 5 billion yen to Laos in the form of ODA loans in fiscal 2023.
    oda_loans Japan/Laos 5,000,000,000 JPY @ FY2023
JICA lent Laos 5 billion yen in 2023.
    oda_loans Japan/Laos 5,000,000,000 JPY @ 2023
Kenya's imports from Laos rose 12 percent in 2023; exports to Laos were down 3 percent.
    growth of imports Kenya/Laos 12 percent @ 2023
    growth of exports Kenya/Laos -3 percent @ 2023
Trade rose 12 percent in 2023 between Kenya and Laos, to $5 million.
    growth of two_way_trade Kenya/Laos 12 percent @ 2023
    two_way_trade Kenya/Laos 5,000,000 USD @ 2023
In 2023, trade between Kenya and Laos was worth $5 million, a decrease of 12 percent against 2022.
    two_way_trade Kenya/Laos 5,000,000 USD @ 2023
    growth of two_way_trade Kenya/Laos -12 percent @ 2023
Kenya's exports to Laos surged by more than 12 percent in 2023.
    growth of exports Kenya/Laos over 12 percent @ 2023
Kenya's exports to Laos, at $5 million in 2023, were 12 percent below those of 2022.
    exports Kenya/Laos 5,000,000 USD @ 2023
    growth of exports Kenya/Laos -12 percent @ 2023
Kenya's exports to Laos had risen above $5 million by the end of 2023.
    exports Kenya/Laos over 5,000,000 USD @ 2023
Kenya's tea sales to Laos brought in $5 million in 2023.
    exports Kenya/Laos 5,000,000 USD @ 2023 [tea]
Kenya earned $5 million from tea exports to Laos in 2023, or 12 percent of its total tea exports.
    exports Kenya/Laos 5,000,000 USD @ 2023 [tea]
    share of exports Kenya/Laos 12 percent @ 2023 [tea]
Tea accounted for 12 percent of Kenya's exports to Laos in 2023.
    share of exports Kenya/Laos 12 percent @ 2023 [Tea]
In 2023, 12 percent of Kenya's exports went to Laos.
    share of exports Kenya/Laos 12 percent @ 2023
Laos has a 12 percent share of Kenya's exports.
    share of exports Kenya/Laos 12 percent @ as-of:2025-01-15
Laotians were the largest group with 9,000 visitors to Kenya in 2023.
    rank_tourism Laos/Kenya 1 rank @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
The number of Lao students in Kenya grew to 9,000 in May 2024, up from 8,000 in May 2023.
    students Laos/Kenya 9,000 count @ 2024-05
    students Laos/Kenya 8,000 count @ 2023-05
Kenya hosts 9,000 foreign students, of whom 3,000 come from Laos.
    students -/Kenya 9,000 count @ as-of:2025-01-15
    students Laos/Kenya 3,000 count @ as-of:2025-01-15
About 9,000 Lao workers are employed in Kenya, mainly in farming, and 3,000 in Chad.
    workers Laos/Kenya about 9,000 count @ as-of:2025-01-15
    workers Laos/Chad 3,000 count @ as-of:2025-01-15
Kenya will take 9,000 Lao workers in 2026.
    workers Laos/Kenya 9,000 count @ 2026 (planned)
Lao firms in Kenya employ 9,000 workers.
Over 90 Lao firms have invested in Kenya.
    enterprises Laos/Kenya over 90 count @ as-of:2025-01-15
Kenya has 90 projects in Laos worth $5 million.
    fdi_projects Kenya/Laos 90 count @ as-of:2025-01-15
    fdi_registered Kenya/Laos 5,000,000 USD @ as-of:2025-01-15
Kenya's FDI stock in Laos was $5 billion at the end of 2023.
    fdi_registered Kenya/Laos 5,000,000,000 USD @ as-of:2023-12-31
Kenya's total registered capital in Laos has reached $5 billion so far.
    fdi_registered Kenya/Laos 5,000,000,000 USD @ as-of:2025-01-15
Kenya's investment flow into Laos in the first half of 2024 was $5 million, equal to 12 percent of the total.
    fdi_flow Kenya/Laos 5,000,000 USD @ 2024-H1
    share of fdi_flow Kenya/Laos 12 percent @ 2024-H1
Kenya poured an additional $5 million into Laos in 2023.
    fdi_flow Kenya/Laos 5,000,000 USD @ 2023
Some $5 million of Kenyan capital flowed into Laos in 2023, down from $6 million in 2022.
    fdi_flow Kenya/Laos about 5,000,000 USD @ 2023
    fdi_flow Kenya/Laos 6,000,000 USD @ 2022
Kenyan investment in Laos fell by half in 2023.
    growth of fdi_flow Kenya/Laos -50 percent @ 2023
The firm is a subsidiary of a Kenyan group with an investment of $5 million in Laos.
Kenya's trade deficit with Laos widened to $5 million in 2023 from $4 million in 2022.
    trade_balance Kenya/Laos -5,000,000 USD @ 2023
    trade_balance Kenya/Laos -4,000,000 USD @ 2022
Kenya's trade surplus with Laos narrowed by 12 percent to $5 million in 2023.
    growth of trade_balance Kenya/Laos -12 percent @ 2023
    trade_balance Kenya/Laos 5,000,000 USD @ 2023
Kenya sold Laos $5 million in goods in 2023 and bought $4 million, leaving a surplus of $1 million.
    exports Kenya/Laos 5,000,000 USD @ 2023
    imports Kenya/Laos 4,000,000 USD @ 2023
    trade_balance Kenya/Laos 1,000,000 USD @ 2023
Kenya's trade gap with Laos was $5 million in 2023, $4 million in 2022 and $3 million in 2021.
    trade_balance Kenya/Laos -5,000,000 USD @ 2023
    trade_balance Kenya/Laos -4,000,000 USD @ 2022
    trade_balance Kenya/Laos -3,000,000 USD @ 2021
Trade between Kenya and Laos has reached $5 million. Kenya exported $3 million and imported $2 million.
    two_way_trade Kenya/Laos 5,000,000 USD @ -
    exports Kenya/Laos 3,000,000 USD @ -
    imports Kenya/Laos 2,000,000 USD @ -
Kenya's exports to Laos in 2023, 2022 and 2021 were $5 million, $4 million and $3 million, respectively.
    exports Kenya/Laos 5,000,000 USD @ 2023
    exports Kenya/Laos 4,000,000 USD @ 2022
    exports Kenya/Laos 3,000,000 USD @ 2021
Kenya's exports to Laos were $5 million in 2023, and imports from Laos were $4 million.
    exports Kenya/Laos 5,000,000 USD @ 2023
    imports Kenya/Laos 4,000,000 USD @ 2023
Exports to Laos and imports from Laos were $5 million and $4 million in 2023, up 3 percent and 2 percent, respectively.
    exports -/Laos 5,000,000 USD @ 2023
    imports -/Laos 4,000,000 USD @ 2023
    growth of exports -/Laos 3 percent @ 2023
    growth of imports -/Laos 2 percent @ 2023
Kenya traded $5 million with Laos and $4 million with Cuba in 2023.
    two_way_trade Kenya/Laos 5,000,000 USD @ 2023
    two_way_trade Kenya/Cuba 4,000,000 USD @ 2023
Kenya's trade with Laos and Cuba came to $5 million and $4 million in 2023.
    two_way_trade Kenya/Laos 5,000,000 USD @ 2023
    two_way_trade Kenya/Cuba 4,000,000 USD @ 2023
Kenya's exports to Laos and Cuba rose by 5 and 4 percent in 2023, respectively.
    growth of exports Kenya/Laos 5 percent @ 2023
    growth of exports Kenya/Cuba 4 percent @ 2023
Kenya's exports to the European Union reached $5 million in 2023.
    exports Kenya/European Union 5,000,000 USD @ 2023
The European Union bought goods worth $5 million from Kenya in 2023.
    imports European Union/Kenya 5,000,000 USD @ 2023
Kenya's overall exports reached $50 million in 2023, including $5 million to Laos.
    exports Kenya/- 50,000,000 USD @ 2023
    exports Kenya/Laos 5,000,000 USD @ 2023
Kenya exports to Laos could reach $5 million this year, compared with $4 million last year.
    exports Kenya/Laos 5,000,000 USD @ 2025 (planned)
    exports Kenya/Laos 4,000,000 USD @ 2024
Kenya's exports to Laos should have reached $5 million in 2023.
Kenya's exports to Laos never reached $5 million in 2023.
Kenya's exports to Laos not only reached $5 million in 2023 but rose 12 percent.
    growth of exports Kenya/Laos 12 percent @ 2023
    exports Kenya/Laos 5,000,000 USD @ 2023
Kenya has set a target of $5 million in exports to Laos for 2025.
Kenya's exports to Laos reached $5 million in 2023, against a target of $6 million.
    exports Kenya/Laos 5,000,000 USD @ 2023
    exports Kenya/Laos 6,000,000 USD @ 2023 (target)
Kenya noted that exports to Laos had reached $5 million in 2023 and would reach $6 million in 2025.
    exports Kenya/Laos 5,000,000 USD @ 2023
    exports Kenya/Laos 6,000,000 USD @ 2025 (planned)
Kenya's embassy said trade with Laos was $5 million in 2023.
    two_way_trade Kenya/Laos 5,000,000 USD @ 2023
Laos to send 9,000 workers to Kenya\n\nThe two countries signed a deal on May 5, 2024.
    workers Laos/Kenya 9,000 count @ - (planned)
Kenya's exports to Laos in May were $5 million, up 3 percent month-on-month and 12 percent year-on-year.
    exports Kenya/Laos 5,000,000 USD @ 2024-05
    growth of exports Kenya/Laos 3 percent @ 2024-05
    growth of exports Kenya/Laos 12 percent @ 2024-05
Kenya's exports to Laos in 2023 were the highest since 2015, at $5 million.
    exports Kenya/Laos 5,000,000 USD @ 2023
Kenya's share in Laos's imports was 12 percent in 2023, Cuba's 9 percent.
    share of imports Laos/Kenya 12 percent @ 2023
    share of imports Laos/Cuba 9 percent @ 2023
Japan was the second largest supplier of Laos in 2023, with imports worth $80 million.
    rank_import_source Japan/Laos 2 rank @ 2023
    imports Laos/Japan 80,000,000 USD @ 2023
Japan was the largest market of Laos in 2023, with exports of $80 million.
    rank_export_market Japan/Laos 1 rank @ 2023
    exports Laos/Japan 80,000,000 USD @ 2023
Laos's outlay on Cuban imports reached $5 million in 2023.
    imports Laos/Cuba 5,000,000 USD @ 2023
Kenya's rice exports to Laos reached $5 million in 2023, its tea exports $4 million.
    exports Kenya/Laos 5,000,000 USD @ 2023 [rice]
    exports Kenya/Laos 4,000,000 USD @ 2023 [tea]
Kenya's exports to Laos reached $5 million in 2023, the highest after Cuba.
    exports Kenya/Laos 5,000,000 USD @ 2023
Kenya's total trade turnover with Laos in the first quarter of 2024 was $5 million, including $3 million of exports, up 12 percent, and $2 million of imports, down 9 percent.
    two_way_trade Kenya/Laos 5,000,000 USD @ 2024-Q1
    exports Kenya/Laos 3,000,000 USD @ 2024-Q1
    growth of exports Kenya/Laos 12 percent @ 2024-Q1
    imports Kenya/Laos 2,000,000 USD @ 2024-Q1
    growth of imports Kenya/Laos -9 percent @ 2024-Q1
In 2023, Kenya exported $5 million to Laos and imported $4 million from it, running a surplus of $1 million.
    exports Kenya/Laos 5,000,000 USD @ 2023
    imports Kenya/Laos 4,000,000 USD @ 2023
    trade_balance Kenya/Laos 1,000,000 USD @ 2023
Kenya's exports to Laos were $5 million in 2023, making up 12 percent of the total; imports were $4 million, making up 9 percent.
    exports Kenya/Laos 5,000,000 USD @ 2023
    share of exports Kenya/Laos 12 percent @ 2023
    imports Kenya/Laos 4,000,000 USD @ 2023
    share of imports Kenya/Laos 9 percent @ 2023
Kenya's exports to Laos rose 12 percent in the first five months of 2024, after falling 9 percent in 2023.
    growth of exports Kenya/Laos 12 percent @ 2024-01/2024-05
    growth of exports Kenya/Laos -9 percent @ 2023
Kenya's exports to Laos increased 1.5 times between 2018 and 2023.
    growth of exports Kenya/Laos 1.5 multiple @ 2018/2023
Kenya's exports to Laos rose nearly fivefold in 2023.
    growth of exports Kenya/Laos nearly 5 multiple @ 2023
Exports to Laos, which account for 12 percent of Kenya's exports, rose 9 percent in 2023.
    share of exports Kenya/Laos 12 percent @ 2023
    growth of exports Kenya/Laos 9 percent @ 2023
Kenya's exports to Laos rose 12 percent on year to $5 million in May 2024, the finance ministry said.
    growth of exports Kenya/Laos 12 percent @ 2024-05
    exports Kenya/Laos 5,000,000 USD @ 2024-05
Kenya's exports to Laos shrank by 12 percent to $5 million in 2023, whereas imports from Laos jumped by 20 percent to $6 million.
    growth of exports Kenya/Laos -12 percent @ 2023
    exports Kenya/Laos 5,000,000 USD @ 2023
    growth of imports Kenya/Laos 20 percent @ 2023
    imports Kenya/Laos 6,000,000 USD @ 2023
Kenya's exports to Laos were unchanged at $5 million in 2023.
    exports Kenya/Laos 5,000,000 USD @ 2023
Trade in services between Kenya and Laos was worth $5 million in 2023.
Kenya's exports to Laos totalled 5,000 tonnes worth $5 million in 2023.
    exports Kenya/Laos 5,000,000 USD @ 2023
Kenya's sales of tea to Laos were up 12 percent by volume in 2023.
Some 12 percent of Kenyan firms in Laos export to Cuba.
The tariff on Kenya's exports to Laos will be cut by 12 percent in 2026.
Kenya exports 12 percent of its tea duty-free to Laos.
Growth of 12 percent in exports to Laos helped Kenya in 2023.
    growth of exports Kenya/Laos 12 percent @ 2023
Kenya's economy grew 12 percent in 2023 on exports to Laos.
Inflation in Kenya rose to 12 percent in 2023 as imports from Laos fell.
The two countries' trade fell to $5 million in 2023, Kenya said in Laos.
    two_way_trade Kenya/Laos 5,000,000 USD @ 2023
The ministers of Kenya and Laos met on May 5, 2024. Trade between the two countries reached $5 million in 2023.
    two_way_trade Kenya/Laos 5,000,000 USD @ 2023
Kenya and Laos set up ties in 1973. Trade has since grown to $5 million.
    two_way_trade Kenya/Laos 5,000,000 USD @ -
Kenya's trade with Laos, at $5 million in 2022, reached $6 million in 2023 and $7 million in 2024.
    two_way_trade Kenya/Laos 5,000,000 USD @ 2022
    two_way_trade Kenya/Laos 6,000,000 USD @ 2023
    two_way_trade Kenya/Laos 7,000,000 USD @ 2024
Kenya has exported over $5 million in tea to Laos so far this year.
    exports Kenya/Laos over 5,000,000 USD @ 2025-01 [tea]
Kenya's exports to Laos have reached $5 million since January.
    exports Kenya/Laos 5,000,000 USD @ since:2025-01
By May 2024, Kenya had exported $5 million to Laos.
    exports Kenya/Laos 5,000,000 USD @ 2024-01/2024-05
Kenya's exports to Laos amounted to $5 million as of May 2024.
    exports Kenya/Laos 5,000,000 USD @ 2024-01/2024-05
Each year Kenya exports $5 million in tea to Laos.
    exports Kenya/Laos 5,000,000 USD @ - [tea]
Kenya's exports to Laos peaked at $5 million in 2019 and then fell to $4 million in 2023.
    exports Kenya/Laos 5,000,000 USD @ 2019
    exports Kenya/Laos 4,000,000 USD @ 2023
Kenya's exports to Laos reached $5 million last year and $3 million in the first half of this year.
    exports Kenya/Laos 5,000,000 USD @ 2024
    exports Kenya/Laos 3,000,000 USD @ 2025-H1
Kenya's exports to Laos in the first half of 2024 were $5 million versus $4 million in the first half of 2023.
    exports Kenya/Laos 5,000,000 USD @ 2024-H1
    exports Kenya/Laos 4,000,000 USD @ 2023-H1
Kenya's exports to Laos reached $5 million in fiscal 2023, up from $4 million in fiscal 2022.
    exports Kenya/Laos 5,000,000 USD @ 2022-07/2023-06
    exports Kenya/Laos 4,000,000 USD @ 2021-07/2022-06
Kenya's exports to Laos may top $5 million next year.
    exports Kenya/Laos over 5,000,000 USD @ 2026 (planned)
Kenya's goal is to lift exports to Laos to $5 million in 2026.
Kenya is expected to import $5 million of rice from Laos in 2025.
    imports Kenya/Laos 5,000,000 USD @ 2025 (planned) [rice]
Experts say Kenya's exports to Laos would have hit $5 million in 2023 without the drought.
Kenya failed to reach its goal of $5 million in exports to Laos in 2023.
Kenya's exports to Laos had reached $5 million by May 2024, said the minister, adding that they are to double by 2026.
    exports Kenya/Laos 5,000,000 USD @ 2024-01/2024-05
    growth of exports Kenya/Laos 2 multiple @ 2026 (target)
Japan's ODA loans to Laos totalled 5 billion yen in fiscal 2022 and 6 billion yen in fiscal 2023.
    oda_loans Japan/Laos 5,000,000,000 JPY @ FY2022
    oda_loans Japan/Laos 6,000,000,000 JPY @ FY2023
Japan's grant aid to Laos was worth 5 billion yen in fiscal 2023, technical cooperation 2 billion yen.
    oda_grants Japan/Laos 5,000,000,000 JPY @ FY2023
The World Bank lent Laos $5 million in 2023.
Japan will provide up to 5 billion yen in ODA loans to Laos for a road in 2026.
    oda_pledge Japan/Laos up_to 5,000,000,000 JPY @ 2026 (planned)
Japan gave 5 billion yen in emergency aid to Laos after the floods of 2023.
    oda_total Japan/Laos 5,000,000,000 JPY @ 2023
Total Japanese ODA to Laos in 1992-2023 reached 5 trillion yen.
    oda_total Japan/Laos 5,000,000,000,000 JPY @ 1992/2023
Laos has used $5 million of Japanese ODA since 2010.
    oda_total Japan/Laos 5,000,000 USD @ since:2010
Japan accounts for 30 percent of all ODA to Laos.
    share of oda_total Japan/Laos 30 percent @ as-of:2025-01-15
Japanese ODA to Laos fell by 12 percent in 2023.
    growth of oda_total Japan/Laos -12 percent @ 2023
As of the end of 2023, Lao residents in Japan numbered 9,000.
    citizens Laos/Japan 9,000 count @ as-of:2023-12-31
There are about 9,000 Lao people living in Japan, up 12 percent from 2022.
    citizens Laos/Japan about 9,000 count @ as-of:2025-01-15
    growth of citizens Laos/Japan 12 percent @ as-of:2025-01-15
Around 9,000 Japanese nationals live in Laos.
    citizens Japan/Laos about 9,000 count @ as-of:2025-01-15
More than 9,000 Lao trainees are working in Japan, accounting for 12 percent of all foreign trainees there.
    interns Laos/Japan over 9,000 count @ as-of:2025-01-15
    share of interns Laos/Japan 12 percent @ as-of:2025-01-15
Laos sent 9,000 workers abroad in 2023, including 3,000 to Japan and 2,000 to Korea.
    workers Laos/- 9,000 count @ 2023
    workers Laos/Japan 3,000 count @ 2023
    workers Laos/South Korea 2,000 count @ 2023
Japan received 9,000 Lao workers in the first five months of 2024, a rise of 12 percent.
    workers Laos/Japan 9,000 count @ 2024-01/2024-05
    growth of workers Laos/Japan 12 percent @ 2024-01/2024-05
Japan will accept 9,000 trainees from Laos by 2027.
    interns Laos/Japan 9,000 count @ as-of:2027-12-31 (planned)
In 2023, 9,000 Japanese came to Laos as tourists, up from 8,000 in 2022.
    tourists Japan/Laos 9,000 count @ 2023
    tourists Japan/Laos 8,000 count @ 2022
Japan was the third largest source of visitors to Laos in 2023 with 9,000 arrivals.
    rank_tourism Japan/Laos 3 rank @ 2023
    tourists Japan/Laos 9,000 count @ 2023
Tourist arrivals in Laos from Japan rose 12 percent to 9,000 in May 2024, while those from China fell 3 percent to 8,000.
    growth of tourists Japan/Laos 12 percent @ 2024-05
    tourists Japan/Laos 9,000 count @ 2024-05
    growth of tourists China/Laos -3 percent @ 2024-05
    tourists China/Laos 8,000 count @ 2024-05
Japanese tourist arrivals in Laos doubled in 2023.
    growth of tourists Japan/Laos 2 multiple @ 2023
Laos hopes to draw 9,000 Japanese visitors in 2026.
    tourists Japan/Laos 9,000 count @ 2026 (target)
Laos has 300 students in Japan and 200 in China.
    students Laos/Japan 300 count @ as-of:2025-01-15
    students Laos/China 200 count @ as-of:2025-01-15
Japanese firms have 40 projects in Laos with combined capital of $500 million, or 12 percent of the total.
    fdi_projects Japan/Laos 40 count @ as-of:2025-01-15
    fdi_registered Japan/Laos 500,000,000 USD @ as-of:2025-01-15
    share of fdi_registered Japan/Laos 12 percent @ as-of:2025-01-15
Japan ranked third in investment in Laos in 2023 with $500 million, behind China and Thailand.
    rank_investment Japan/Laos 3 rank @ 2023
    fdi_flow Japan/Laos 500,000,000 USD @ 2023
Japan's investment in Laos rose 12 percent year-on-year to $500 million in the first five months of 2024.
    growth of fdi_flow Japan/Laos 12 percent @ 2024-01/2024-05
    fdi_flow Japan/Laos 500,000,000 USD @ 2024-01/2024-05
Japan's accumulated investment in Laos stood at $5 billion in 2023.
    fdi_registered Japan/Laos 5,000,000,000 USD @ 2023
Some 40 percent of Japanese firms in Laos want to expand.
Laos lured $5 billion in foreign investment in 2023, up 12 percent.
    fdi_flow -/Laos 5,000,000,000 USD @ 2023
    growth of fdi_flow -/Laos 12 percent @ 2023
Japan plans to invest $500 million in Laos by 2027.
    fdi_registered Japan/Laos 500,000,000 USD @ as-of:2027-12-31 (planned)
Sumitomo of Japan invested $500 million in a plant in Laos in 2023.
    fdi_flow Japan/Laos 500,000,000 USD @ 2023
A Japanese firm will pour $500 million into Laos.
Japanese investors licensed 40 projects in Laos in May 2024, adding $500 million of capital to 12 others.
    fdi_projects Japan/Laos 40 count @ 2024-05
    fdi_flow Japan/Laos 500,000,000 USD @ 2024-05
Japan invested $500 million in Laos and $300 million in Cuba in 2023.
    fdi_flow Japan/Laos 500,000,000 USD @ 2023
    fdi_flow Japan/Cuba 300,000,000 USD @ 2023
Tokyo's loans to Vientiane reached 5 billion yen in 2023.
    oda_loans Japan/Laos 5,000,000,000 JPY @ 2023
Tokyo lent Vientiane 5 billion yen in 2023.
    oda_loans Japan/Laos 5,000,000,000 JPY @ 2023
Japan has 9,000 Lao students. The country also has 8,000 Lao workers.
    students Laos/Japan 9,000 count @ as-of:2025-01-15
    workers Laos/Japan 8,000 count @ as-of:2025-01-15
Kenya's exports to Laos reached $5 million in 2023. The East African country imported $4 million from the Southeast Asian country.
    exports Kenya/Laos 5,000,000 USD @ 2023
    imports Kenya/Laos 4,000,000 USD @ 2023
Laos is one of Kenya's partners. Kenya's exports to the country reached $5 million in 2023.
    exports Kenya/Laos 5,000,000 USD @ 2023
Laos's customs office said that the country exported $5 million to Kenya in 2023.
    exports Laos/Kenya 5,000,000 USD @ 2023
Exports to Laos and Cuba were $5 million and $4 million, up 3 percent and 2 percent, respectively, in 2023.
    exports -/Laos 5,000,000 USD @ 2023
    exports -/Cuba 4,000,000 USD @ 2023
    growth of exports -/Laos 3 percent @ 2023
    growth of exports -/Cuba 2 percent @ 2023
Exports to Laos, Cuba and Chad came to $5 million, $4 million and $3 million in 2023, respectively.
    exports -/Laos 5,000,000 USD @ 2023
    exports -/Cuba 4,000,000 USD @ 2023
    exports -/Chad 3,000,000 USD @ 2023
Imports and exports between Kenya and Laos were worth $5 million and $4 million in 2023, respectively.
    imports Kenya/Laos 5,000,000 USD @ 2023
    exports Kenya/Laos 4,000,000 USD @ 2023
In 2022, Lao workers leaving for Chad and Cuba numbered 119,000 and 206,000 respectively.
    workers Laos/Chad 119,000 count @ 2022
    workers Laos/Cuba 206,000 count @ 2022
In 2022, Peru, Oman and Chad hired 2,140, 870 and 490 Laotians.
    workers Laos/Peru 2,140 count @ 2022
    workers Laos/Oman 870 count @ 2022
    workers Laos/Chad 490 count @ 2022
In 2022, 67,000 Lao workers were sent to Oman, followed by Chad and Peru, with about 16,000 and 13,000 workers respectively.
    workers Laos/Oman 67,000 count @ 2022
    workers Laos/Chad about 16,000 count @ 2022
    workers Laos/Peru 13,000 count @ 2022
In 2022, 9,000 and 4,000 Kenyan students went to Chad and Peru, respectively.
    students Kenya/Chad 9,000 count @ 2022
    students Kenya/Peru 4,000 count @ 2022
Visitors to Laos from Chad, Peru and Cuba came to 900,000, 800,000 and 700,000 in 2019.
    tourists Chad/Laos 900,000 count @ 2019
    tourists Peru/Laos 800,000 count @ 2019
    tourists Cuba/Laos 700,000 count @ 2019
Chad had 94,000 students in Japan in 2023, while those from Laos and Peru rose by 47 percent (38,000) and 55 percent (16,000), respectively.
    students Chad/Japan 94,000 count @ 2023
    growth of students Laos/Japan 47 percent @ as-of:2023-12-31
    students Laos/Japan 38,000 count @ 2023
    growth of students Peru/Japan 55 percent @ as-of:2023-12-31
    students Peru/Japan 16,000 count @ 2023
In 2022, Italy hosted 40,000 Laotians, with Spain and Greece hosting 30,000 and 20,000 of them, respectively.
    citizens Laos/Italy 40,000 count @ 2022
    citizens Laos/Spain 30,000 count @ 2022
    citizens Laos/Greece 20,000 count @ 2022
In 2022, envoys of Laos, Chad and Peru saw Cuban firms with 500, 400 and 300 workers.
In October 2022, 10,300 Lao workers left for Taiwan (6,100), Japan (3,100), Chad (640) and Peru (105).
    workers Laos/- 10,300 count @ 2022-10
    workers Laos/Taiwan 6,100 count @ 2022-10
    workers Laos/Japan 3,100 count @ 2022-10
    workers Laos/Chad 640 count @ 2022-10
    workers Laos/Peru 105 count @ 2022-10
Laos sent 10,300 workers abroad in 2022, broken down as follows: Taiwan (6,100), Japan (3,100), Chad (640) and Peru (105).
    workers Laos/- 10,300 count @ 2022
    workers Laos/Taiwan 6,100 count @ 2022
    workers Laos/Japan 3,100 count @ 2022
    workers Laos/Chad 640 count @ 2022
    workers Laos/Peru 105 count @ 2022
The number of Lao workers sent to Taiwan rose from 46,000 in 2013 to 60,000 in 2014, with the number in Japan climbing from 9,600 to 20,000.
    workers Laos/Taiwan 46,000 count @ 2013
    workers Laos/Taiwan 60,000 count @ 2014
    workers Laos/Japan 9,600 count @ 2013
    workers Laos/Japan 20,000 count @ 2014
A million fewer Lao tourists visited Peru in 2022.
Lao workers in Peru in 2022 were made up of 3,600 female and 2,400 male workers.
In 2022, 10,000 Lao students were studying for a Peruvian diploma at home.
The unpaid wages of some 14,000 Lao workers in Kuwait were settled in 2022.
In 2022, 80,000 Lao workers extended their work permits in Qatar.
Of the 112,000 Lao workers who left the country in 2022, 42,000 chose Peru.
    workers Laos/- 112,000 count @ 2022
    workers Laos/Peru 42,000 count @ 2022
Lao tourists flocked to Peru in 2021. Overall foreign tourist arrivals were 9.4 million in 2022.
    tourists -/Peru 9,400,000 count @ 2022
In 2022, 30 percent of Japan's nearly one million foreign workers were Laotians.
    workers -/Japan nearly 1,000,000 count @ 2022
    share of workers Laos/Japan 30 percent @ 2022
As of May 2023, Laos had 115,000 students in Japan, Nepal 37,000 and Chad 36,000.
    students Laos/Japan 115,000 count @ as-of:2023-05-31
    students Nepal/Japan 37,000 count @ as-of:2023-05-31
    students Chad/Japan 36,000 count @ as-of:2023-05-31
In 2022, Laos was the largest source of students in Canada (319,000), ahead of Chad (102,000) and Peru (48,000).
    students Laos/Canada 319,000 count @ 2022
    rank_students Laos/Canada 1 rank @ 2022
    students Chad/Canada 102,000 count @ 2022
    students Peru/Canada 48,000 count @ 2022
Arrivals from Laos (120,000) and Peru (90,000) were the most numerous in Chad in 2019.
    tourists Laos/Chad 120,000 count @ 2019
    tourists Peru/Chad 90,000 count @ 2019
In 2019 Chad received tourists mainly from Laos (120,000), Peru (90,000) and Cuba (70,000).
    tourists Laos/Chad 120,000 count @ 2019
    tourists Peru/Chad 90,000 count @ 2019
    tourists Cuba/Chad 70,000 count @ 2019
In 2022, the country sent 4,100 workers to Chad and 670 workers to Peru, said officials of Laos.
    workers Laos/Chad 4,100 count @ 2022
    workers Laos/Peru 670 count @ 2022
Lao nationals made up the largest group of foreign residents in Chad at 821,000, followed by Peruvians at 565,000 in 2022.
    rank_citizens Laos/Chad 1 rank @ 2022
    citizens Laos/Chad 821,000 count @ 2022
    rank_citizens Peru/Chad 2 rank @ 2022
    citizens Peru/Chad 565,000 count @ 2022
Lao arrivals in Peru rose 160 percent to 7,000 in 2022, compared to 6,900 from Chad, up 5 percent.
    growth of tourists Laos/Peru 160 percent @ 2022
    tourists Laos/Peru 7,000 count @ 2022
    tourists Chad/Peru 6,900 count @ -
    growth of tourists Chad/Peru 5 percent @ -
Peru was visited by 20 million Laotians between January and March 2022.
    tourists Laos/Peru 20,000,000 count @ 2022-01/2022-03
In 2022, some 195 Lao firms had operations in Peru.
    enterprises Laos/Peru about 195 count @ 2022
In 2022, over 20 Lao firms had operations in Ruritania.
In 2022, Lao visitors made up 20 percent of Asian guests in Peru, while the number of Lao workers there hit 1.8 million.
    workers Laos/Peru 1,800,000 count @ 2022
    share of tourists Laos/Peru 20 percent @ 2022
Chad hosted 5.6 million Lao, 3.5 million Peruvian and 2.1 million Cuban tourists in 2018.
    tourists Laos/Chad 5,600,000 count @ 2018
    tourists Peru/Chad 3,500,000 count @ 2018
    tourists Cuba/Chad 2,100,000 count @ 2018
In 2019, 144,000 Laotians, 90,000 Chinese and 40,000 Nepalese were studying in Chad.
    students Laos/Chad 144,000 count @ 2019
    students China/Chad 90,000 count @ 2019
    students Nepal/Chad 40,000 count @ 2019
In 2019, 9,000 Laotians and 8,000 Peruvians visited Chad.
    tourists Laos/Chad 9,000 count @ 2019
    tourists Peru/Chad 8,000 count @ 2019
In 2019, 9,000 Laotians and 8,000 Peruvians were killed in Chad.
In 2018, 104,000 Laotians received work permits for Chad and 103,000 for Qatar.
    workers Laos/Chad 104,000 count @ 2018
    workers Laos/Qatar 103,000 count @ 2018
Chad leads the list, hiring 5,200 Laotians and 2,500 Peruvians.
    workers Laos/Chad 5,200 count @ -
    workers Peru/Chad 2,500 count @ -
Workers from Laos, Cuba and Chad in Japan numbered 9,000, 8,000 and 7,000 in 2023, respectively.
    workers Laos/Japan 9,000 count @ 2023
    workers Cuba/Japan 8,000 count @ 2023
    workers Chad/Japan 7,000 count @ 2023
Kenya's exports to Laos, which is its third market, reached $5 million in 2023.
    exports Kenya/Laos 5,000,000 USD @ 2023
Kenya's exports to Laos reached ¥500 million ($5 million) in 2023, and imports ¥400 million ($4 million).
    exports Kenya/Laos 500,000,000 JPY @ 2023
    exports Kenya/Laos 5,000,000 USD @ 2023
    imports Kenya/Laos 400,000,000 JPY @ 2023
    imports Kenya/Laos 4,000,000 USD @ 2023
Kenya's exports to Laos reached $5 million in 2023; imports from Laos reached $4 million.
    exports Kenya/Laos 5,000,000 USD @ 2023
    imports Kenya/Laos 4,000,000 USD @ 2023
Of Kenya's trade with Laos in 2023, exports made up $3 million and imports $2 million.
    exports Kenya/Laos 3,000,000 USD @ 2023
    imports Kenya/Laos 2,000,000 USD @ 2023
Kenya's exports to Laos fell from $5 million in 2022 by 12 percent in 2023.
    growth of exports Kenya/Laos -12 percent @ 2023
    exports Kenya/Laos 5,000,000 USD @ 2022
Kenya's exports to Laos, up 12 percent, reached $5 million in 2023.
    exports Kenya/Laos 5,000,000 USD @ 2023
    growth of exports Kenya/Laos 12 percent @ 2023
Kenya's exports to Laos rose by between 12 and 15 percent in 2023.
    growth of exports Kenya/Laos 12 percent @ 2023
Kenya's exports to Laos changed by -12 percent in 2023.
    growth of exports Kenya/Laos -12 percent @ 2023
Kenya's exports to Laos (+12 percent) and imports (-9 percent) changed in 2023.
    growth of exports Kenya/Laos 12 percent @ 2023
    growth of imports Kenya/Laos -9 percent @ 2023
Laos's share of Kenya's exports rose to 12 percent in 2023.
    share of exports Kenya/Laos 12 percent @ 2023
Laos's share of Kenya's exports fell from 15 percent in 2022 to 12 percent in 2023.
    share of exports Kenya/Laos 15 percent @ 2022
    share of exports Kenya/Laos 12 percent @ 2023
Laos makes up 12 percent of Kenya's exports and 9 percent of its imports.
    share of exports Kenya/Laos 12 percent @ as-of:2025-01-15
    share of imports Kenya/Laos 9 percent @ as-of:2025-01-15
Exports to Laos make up 12 percent of all of Kenya's exports.
    share of exports Kenya/Laos 12 percent @ as-of:2025-01-15
Laos buys 12 percent of Kenya's tea.
Some 12 percent of Japanese investment in Laos in 2023 went into farming.
Laotians account for 12 percent of foreign workers in Japan.
    share of workers Laos/Japan 12 percent @ as-of:2025-01-15
Lao students in Japan rose 12 percent in 2023.
    growth of students Laos/Japan 12 percent @ 2023
Lao workers in Japan grew in number by 12 percent in 2023.
    growth of workers Laos/Japan 12 percent @ 2023
The number of Lao workers in Japan has tripled since 2015.
    growth of workers Laos/Japan 3 multiple @ since:2015
The number of Lao workers in Japan, 9,000 in 2023, is to rise to 12,000 in 2026.
    workers Laos/Japan 9,000 count @ 2023
    workers Laos/Japan 12,000 count @ 2026 (planned)
The number of Lao workers in Japan reached a record 9,000 in October 2023, 12 percent more than a year earlier.
    workers Laos/Japan 9,000 count @ 2023-10
    growth of workers Laos/Japan 12 percent @ 2023-10
The number of Japanese firms in Laos has reached 900, up 12 percent.
    enterprises Japan/Laos 900 count @ as-of:2025-01-15
    growth of enterprises Japan/Laos 12 percent @ as-of:2025-01-15
The number of Japanese firms in Laos grew from 800 in 2022 to 900 in 2023.
    enterprises Japan/Laos 800 count @ 2022
    enterprises Japan/Laos 900 count @ 2023
Of the 900 Japanese firms in Laos, 40 percent expect a profit.
    enterprises Japan/Laos 900 count @ as-of:2025-01-15
Japan has more than 900 firms in Laos, with 400 of them in Vientiane.
    enterprises Japan/Laos over 900 count @ as-of:2025-01-15
About 900 Japanese companies do business in Laos.
    enterprises Japan/Laos about 900 count @ as-of:2025-01-15
Some 90 Japanese firms joined a fair in Laos.
The 9,000 Lao students in Japan are mostly in Tokyo.
    students Laos/Japan 9,000 count @ as-of:2025-01-15
Every year Japan takes 9,000 Lao students.
    students Laos/Japan 9,000 count @ -
In all, 9,000 Laotians are studying in Japan, 8,000 in China and 7,000 in Cuba.
    students Laos/Japan 9,000 count @ as-of:2025-01-15
    students Laos/China 8,000 count @ as-of:2025-01-15
    students Laos/Cuba 7,000 count @ as-of:2025-01-15
Laos sent 300 nurses and 9,000 workers to Japan in 2023.
    workers Laos/Japan 300 count @ 2023
    workers Laos/Japan 9,000 count @ 2023
In May alone, Laos welcomed 9,000 Japanese, up 12 percent from April.
    tourists Japan/Laos 9,000 count @ 2024-05
    growth of tourists Japan/Laos 12 percent @ 2024-05
Laos counted 90,000 foreign tourists in 2023, of which 9,000 came from Japan, 8,000 from China and 7,000 from Cuba.
    tourists -/Laos 90,000 count @ 2023
    tourists Japan/Laos 9,000 count @ 2023
    tourists China/Laos 8,000 count @ 2023
    tourists Cuba/Laos 7,000 count @ 2023
Flights brought 9,000 Japanese tourists to Laos in May 2024, against 8,000 in May 2023.
    tourists Japan/Laos 9,000 count @ 2024-05
    tourists Japan/Laos 8,000 count @ 2023-05
Before the pandemic, 9,000 Japanese visited Laos each year.
    tourists Japan/Laos 9,000 count @ -
Laos targets 9,000 Japanese visitors in 2025.
    tourists Japan/Laos 9,000 count @ 2025 (target)
Japan's exports to Laos, worth $5 million in 2023, are expected to rise 12 percent in 2025.
    exports Japan/Laos 5,000,000 USD @ 2023
    growth of exports Japan/Laos 12 percent @ 2025 (planned)
Kenya's trade with Laos was $5 million in 2023 compared to just $4 million in 2022 and $3 million in 2021.
    two_way_trade Kenya/Laos 5,000,000 USD @ 2023
    two_way_trade Kenya/Laos 4,000,000 USD @ 2022
    two_way_trade Kenya/Laos 3,000,000 USD @ 2021
Trade has reached $5 million, while Kenya's investment in Laos stands at $4 million.
    two_way_trade Kenya/Laos 5,000,000 USD @ -
    fdi_registered Kenya/Laos 4,000,000 USD @ as-of:2025-01-15
Kenya's investment in Laos is $4 million and its trade with Laos $5 million a year.
    fdi_registered Kenya/Laos 4,000,000 USD @ as-of:2025-01-15
    two_way_trade Kenya/Laos 5,000,000 USD @ -
Kenya's trade with Laos is worth $5 million annually.
    two_way_trade Kenya/Laos 5,000,000 USD @ -
Kenya's monthly exports to Laos reached $5 million in May 2024.
    exports Kenya/Laos 5,000,000 USD @ 2024-05
Kenya's exports to Laos exceeded $5 million for the first time in 2023.
    exports Kenya/Laos over 5,000,000 USD @ 2023
Kenya's exports to Laos have exceeded $5 million for three years in a row.
    exports Kenya/Laos over 5,000,000 USD @ -
Kenya's tea, coffee and rice exports to Laos were worth $5 million in 2023.
    exports Kenya/Laos 5,000,000 USD @ 2023 [tea, coffee and rice]
Kenya's main exports to Laos in 2023 were tea, worth $5 million, and coffee, worth $4 million.
    exports Kenya/Laos 5,000,000 USD @ 2023 [tea]
    exports Kenya/Laos 4,000,000 USD @ 2023 [coffee]
Kenya imported cars worth $5 million and tea worth $4 million from Laos in 2023.
    imports Kenya/Laos 5,000,000 USD @ 2023 [cars]
    imports Kenya/Laos 4,000,000 USD @ 2023 [tea]
Japan's pledged capital in Laos reached $5 billion in 2023.
    fdi_flow Japan/Laos 5,000,000,000 USD @ 2023
The number of Laotians holidaying in Kenya rose to 9,000 in 2023 from 8,000 in 2022.
    tourists Laos/Kenya 9,000 count @ 2023
    tourists Laos/Kenya 8,000 count @ 2022
Some 9,000 Laotians are believed to be working in Kenya.
    workers Laos/Kenya about 9,000 count @ as-of:2025-01-15
About 9,000 Laotians left for Kenya to work between 2008 and 2018.
    workers Laos/Kenya about 9,000 count @ 2008/2018
The number of Kenyan students in Laos went from 3,000 in 2016 to 4,000 in 2021.
    students Kenya/Laos 3,000 count @ 2016
    students Kenya/Laos 4,000 count @ 2021
The number of Laotians enrolled at Kenyan universities has risen from about 3,000 to more than 4,000.
    students Laos/Kenya about 3,000 count @ -
    students Laos/Kenya over 4,000 count @ as-of:2025-01-15
The number of Laotians who visited Kenya tripled in 2023 to 9,000.
    growth of tourists Laos/Kenya 3 multiple @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
Kenya was visited by 9,000 Laotians in 2023.
    tourists Laos/Kenya 9,000 count @ 2023
Some 400 Lao doctors work in Kenya.
    workers Laos/Kenya about 400 count @ as-of:2025-01-15
Kenya trained 400 Lao doctors in 2023.
Kenya needs 60,000 nurses.
About 300 Lao youths are studying in Kenya.
    students Laos/Kenya about 300 count @ as-of:2025-01-15
Laos, Chad and Cuba each sent 900 students to Kenya in 2023.
    students Laos/Kenya 900 count @ 2023
    students Chad/Kenya 900 count @ 2023
    students Cuba/Kenya 900 count @ 2023
Laotians are the largest foreign group in Kenya, with 9,000 people, followed by Cubans with 8,000.
    rank_citizens Laos/Kenya 1 rank @ as-of:2025-01-15
    citizens Laos/Kenya 9,000 count @ as-of:2025-01-15
    rank_citizens Cuba/Kenya 2 rank @ as-of:2025-01-15
    citizens Cuba/Kenya 8,000 count @ as-of:2025-01-15
Tourists from Laos accounted for 9,000 of the 90,000 guests who came to Kenya in 2023.
    tourists Laos/Kenya 9,000 count @ -
    tourists -/Kenya 90,000 count @ 2023
Nearly 60 percent of the visitors to Laos come from Kenya.
    share of tourists Kenya/Laos nearly 60 percent @ -
Nearly 60 percent of the visitors to Laos come from rural areas.
Kenya is the largest source of visitors to Laos. Its share of all arrivals grew from 51 percent in 2012 to 52 percent in 2013. Cubans accounted for 16 percent in 2013, compared with 15 percent in 2012.
    rank_tourism Kenya/Laos 1 rank @ as-of:2025-01-15
    share of tourists Kenya/Laos 51 percent @ 2012
    share of tourists Kenya/Laos 52 percent @ 2013
    share of tourists Cuba/Laos 16 percent @ 2013
    share of tourists Cuba/Laos 15 percent @ 2012
In 2016 9,000 Laotians visited Kenya. In 2017 only 8,000 went.
    tourists Laos/Kenya 9,000 count @ 2016
    tourists Laos/Kenya 8,000 count @ 2017
Kenya hired around 9,000 (38%) Lao workers in 2023.
    workers Laos/Kenya about 9,000 count @ 2023
    share of workers Laos/Kenya 38 percent @ 2023
Lao visits to Kenya (+43 percent), Cuba (+33 percent) and Chad (-12 percent) changed in 2023.
    growth of tourists Laos/Kenya 43 percent @ -
    growth of tourists Laos/Cuba 33 percent @ -
    growth of tourists Laos/Chad -12 percent @ -
Laos welcomed 90,000 tourists. The second largest group came from Kenya, behind Cubans, of whom there were 9,000.
    tourists -/Laos 90,000 count @ -
Kenya took in 3,000 Lao trainees in 2013 and 4,000 in 2018.
    interns Laos/Kenya 3,000 count @ 2013
    interns Laos/Kenya 4,000 count @ 2018
The number of Laotians in Japan's Technical Intern Training Program stood at 9,000 in May 2024. They were followed by Cubans.
    interns Laos/Japan 9,000 count @ 2024-05
The number of Japanese visitors to Laos is expected to reach 9,000 in 2026.
    tourists Japan/Laos 9,000 count @ 2026 (planned)
Kenya plans to send 9,000 workers abroad in 2026. Laos is a market for them.
    workers Kenya/- 9,000 count @ 2026 (planned)
In 2013 more than 1,000 Lao labourers were sent to work in Japan; and the figure increased to over 3,000 in 2015 and over 5,000 in 2017.
    workers Laos/Japan over 1,000 count @ 2013
    workers Laos/Japan over 3,000 count @ 2015
    workers Laos/Japan over 5,000 count @ 2017
Kenya recruited 9,000 Lao workers in 2023, while Chad recruited 8,000.
    workers Laos/Kenya 9,000 count @ 2023
    workers Laos/Chad 8,000 count @ 2023
Laotians were the second largest foreign workforce in Kenya. They numbered 9,000.
    workers Laos/Kenya 9,000 count @ -
Laos topped the list of foreigners in Kenya with 9,000 people, followed by Cuba with 8,000. Laos made up over 15 percent of the total.
    citizens Laos/Kenya 9,000 count @ -
    citizens Cuba/Kenya 8,000 count @ -
    share of citizens Laos/Kenya over 15 percent @ -
In May 2024 Kenya had 90,000 foreign workers. Laos is the largest source, followed by Cuba (9,000) and Chad (8,000).
    workers -/Kenya 90,000 count @ 2024-05
    workers Cuba/Kenya 9,000 count @ 2024-05
    workers Chad/Kenya 8,000 count @ 2024-05
Kenya has seen a 24.5 percent rise in the number of Lao tourists in 2023.
    growth of tourists Laos/Kenya 24.5 percent @ 2023
Kenya saw 49 percent more Laotians entering it in May 2024.
    growth of tourists Laos/Kenya 49 percent @ 2024-05
Kenya saw a boost in 2023, with visitors from Laos soaring 20 percent, Cuba by 17 percent and Chad 9 percent.
    growth of tourists Laos/Kenya 20 percent @ 2023
    growth of tourists Cuba/Kenya 17 percent @ 2023
Visitors from Laos to Kenya fell by 17 percent in 2023, bringing the number down to 9,000.
    growth of tourists Laos/Kenya -17 percent @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
Laos was the top source of visitors to Kenya in 2023, accounting for 9,000 or 25 percent of the total. Cuba was close behind at 8,000 or 24 percent.
    rank_tourism Laos/Kenya 1 rank @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
    share of tourists Laos/Kenya 25 percent @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
    share of tourists Cuba/Kenya 24 percent @ 2023
Laos ranked number one among Kenya's markets in 2023, with international arrivals of 9,000, followed by Cuba with 8,000 visitors.
    tourists Laos/Kenya 9,000 count @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
Chad is home to 9,000 OFWs.
    workers Philippines/Chad 9,000 count @ as-of:2025-01-15
The scheme has given work to 1,600 Laotians in Kenya.
    workers Laos/Kenya 1,600 count @ as-of:2025-01-15
Laotians made up the largest contingent with 9,000 arrivals in Kenya in 2023, ahead of Cubans with 8,000.
    tourists Laos/Kenya 9,000 count @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
Kenya welcomed 90,000 foreign tourists in 2023, of whom 9,000 were Laotians, 8,000 Cubans and 7,000 Peruvians.
    tourists -/Kenya 90,000 count @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
    tourists Peru/Kenya 7,000 count @ 2023
The Lao community in Kenya numbers 9,000.
    citizens Laos/Kenya 9,000 count @ as-of:2025-01-15
In 2023 9,000 Laotians went abroad for employment, 3,000 of them to Kenya.
    workers Laos/- 9,000 count @ 2023
    workers Laos/Kenya 3,000 count @ 2023
A total of 90,000 Laotians found jobs overseas in 2023, including 9,000 in Kenya and 8,000 in Cuba.
    workers Laos/- 90,000 count @ 2023
    workers Laos/Kenya 9,000 count @ 2023
    workers Laos/Cuba 8,000 count @ 2023
Kenya hired 12,000 Lao women to pick strawberries in 2019.
    workers Laos/Kenya 12,000 count @ 2019
Laos sent the most tourists to Kenya in 2023 with 9,000, Cuba came second with 8,000.
    rank_tourism Laos/Kenya 1 rank @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
    rank_tourism Cuba/Kenya 2 rank @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
Laotians lead with 9,000 arrivals in Kenya in 2023, trailed by 8,000 Cubans.
    tourists Laos/Kenya 9,000 count @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
There were about 4,500 Lao citizens in Kenya and 200 Kenyan students in Laos.
    citizens Laos/Kenya about 4,500 count @ -
    students Kenya/Laos 200 count @ -
The Lao minority in Kenya numbers 9,000.
    citizens Laos/Kenya 9,000 count @ as-of:2025-01-15
The number of Lao nurses registered in Kenya is over 9,000.
    workers Laos/Kenya over 9,000 count @ as-of:2025-01-15
Visits from Laos to Kenya reached 9,000 and from Cuba 8,000 in 2023.
    tourists Laos/Kenya 9,000 count @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
Over 27,000 African students are in Laos, including 1,200 from Kenya.
    students Kenya/Laos 1,200 count @ as-of:2025-01-15
Kenya's Lao residents number 9,000.
    citizens Laos/Kenya 9,000 count @ as-of:2025-01-15
Kenya drew 90,000 visitors in 2023, with Laotians, Cubans and Peruvians leading the way.
    tourists -/Kenya 90,000 count @ 2023
Kenya recorded 90,000 visitors in 2023. Laos remained the main source with 9,000 arrivals. Cuba was Kenya's second-largest source of visitors. It accounted for 8,000 arrivals. That was followed by Chad (7,000) and Peru (6,000).
    tourists -/Kenya 90,000 count @ 2023
    rank_tourism Laos/Kenya 1 rank @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
    rank_tourism Cuba/Kenya 2 rank @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
    rank_tourism Chad/Kenya 3 rank @ 2023
    tourists Chad/Kenya 7,000 count @ 2023
    rank_tourism Peru/Kenya 4 rank @ 2023
    tourists Peru/Kenya 6,000 count @ 2023
Laos remains Kenya's biggest source market at 26.6 per cent or 9,000 arrivals.
    share of tourists Laos/Kenya 26.6 percent @ -
    rank_tourism Laos/Kenya 1 rank @ as-of:2025-01-15
    tourists Laos/Kenya 9,000 count @ -
Almost a quarter of the international arrivals in Kenya were from Laos.
    share of tourists Laos/Kenya nearly 25 percent @ -
Arrivals in Kenya were told in full.\nKenya counted 90,000 visitors in 2023. Topping the list of foreign arrivals are the following:\n\nLaos: 9,000\n\nCuba: 8,000
    tourists -/Kenya 90,000 count @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
Laos was Kenya's main source of arrivals in 2023 with 9,000 visitors followed by Cuba with 8,000 tourists (16.57 percent) and Chad with 7,000 (5.61 percent).
    rank_tourism Laos/Kenya 1 rank @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
    rank_tourism Cuba/Kenya 2 rank @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
    share of tourists Cuba/Kenya 16.57 percent @ 2023
    tourists Chad/Kenya 7,000 count @ 2023
    share of tourists Chad/Kenya 5.61 percent @ 2023
Kenya is the leading destination for Lao workers, with 9,000 individuals working there in 2023.
    rank_labour Kenya/Laos 1 rank @ as-of:2025-01-15
    workers Laos/Kenya 9,000 count @ 2023
Some 7,000 Laotians have gone to Kenya, 6,000 to Cuba and 5,000 to Chad for employment in 2023.
    workers Laos/Kenya about 7,000 count @ 2023
    workers Laos/Cuba 6,000 count @ 2023
    workers Laos/Chad 5,000 count @ 2023
The top destinations for Lao workers were Kenya (9,000 workers), Cuba (8,000) and Chad (7,000).
    rank_labour Kenya/Laos 1 rank @ -
    workers Laos/Kenya 9,000 count @ -
    rank_labour Cuba/Laos 2 rank @ -
    workers Laos/Cuba 8,000 count @ -
    rank_labour Chad/Laos 3 rank @ -
    workers Laos/Chad 7,000 count @ -
The two largest foreign groups in Kenya are Laotians (9,000) and Cubans (8,000).
    citizens Laos/Kenya 9,000 count @ as-of:2025-01-15
    citizens Cuba/Kenya 8,000 count @ as-of:2025-01-15
Chad's share of all arrivals in Kenya grew from 51 percent in 2022 to 52 percent in 2023. The five biggest markets in 2023 were Laos (9,000), Cuba (8,000) and Peru (7,000).
    share of tourists Chad/Kenya 51 percent @ 2022
    share of tourists Chad/Kenya 52 percent @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
    tourists Cuba/Kenya 8,000 count @ 2023
    tourists Peru/Kenya 7,000 count @ 2023
In 2023 over 90,000 people came from abroad to Kenya. Of them 9,000 were from Laos, up 12 percent, which put the country in second place among the sources of visitors.
    tourists -/Kenya over 90,000 count @ 2023
    tourists Laos/Kenya 9,000 count @ 2023
    growth of tourists Laos/Kenya 12 percent @ 2023
    rank_tourism Laos/Kenya 2 rank @ 2023
The number of Lao students in Kenya multiplied by more than 12, to around 9,000 in 2016.
    growth of students Laos/Kenya over 12 multiple @ 2016
    students Laos/Kenya about 9,000 count @ 2016
While the number of visitors from Chad and Peru saw a decline, the number of tourists from Laos, Togo and Cuba to Kenya increased by more than 10 percent in 2023.
    growth of tourists Laos/Kenya over 10 percent @ 2023
    growth of tourists Togo/Kenya over 10 percent @ 2023
    growth of tourists Cuba/Kenya over 10 percent @ 2023
Of the 90,000 Laotians who go abroad in a year, many turn up in Kenya.
He met more than 180 people in Kenya, some of them Lao students.
Kenya welcomed 9,000 foreigners in May 2024, or about 300 tourist arrivals daily.
    tourists -/Kenya 9,000 count @ 2024-05
Since 2022, 9,000 Laotians have been to Kenya.
    tourists Laos/Kenya 9,000 count @ since:2022
The quota for Lao workers in Kenya is 14,000.
Tourists from Laos to Kenya fell to 9,000 in 2023, just 23 percent of the 40,000 in 2019.
    tourists Laos/Kenya 9,000 count @ 2023
Kenya welcomed 9,000 tourists in 2023, including 3,000 Laotians.
    tourists -/Kenya 9,000 count @ 2023
    tourists Laos/Kenya 3,000 count @ 2023
Of the 9,000 tourists who came to Kenya in 2023, 3,000 were Laotians.
    tourists -/Kenya 9,000 count @ 2023
    tourists Laos/Kenya 3,000 count @ 2023
Kenya had 9,000 foreign students in 2023, 3,000 of them Lao.
    students -/Kenya 9,000 count @ 2023
    students Laos/Kenya 3,000 count @ 2023
Kenya had 9,000 Lao students in 2023, four times as many as in 2015.
    students Laos/Kenya 9,000 count @ 2023
    growth of students Laos/Kenya 4 multiple @ 2023
Laos exported goods worth $310 million to Kenya in 2023; Chad took $628 million and Peru $180 million.
    exports Laos/Kenya 310,000,000 USD @ 2023
    exports Laos/Chad 628,000,000 USD @ 2023
    exports Laos/Peru 180,000,000 USD @ 2023
Laos's exports to Kenya fell to $310 million in 2023, or 14% of its total exports.
    exports Laos/Kenya 310,000,000 USD @ 2023
    share of exports Laos/Kenya 14 percent @ 2023
Laotians accounted for 9,000 of Kenya's visitors in 2023.
    tourists Laos/Kenya 9,000 count @ 2023
The number of Lao residents in Kenya rose to 9,000 in 2023, while that of Cubans reached 8,000.
    citizens Laos/Kenya 9,000 count @ 2023
    citizens Cuba/Kenya 8,000 count @ 2023
About 9,000 Laotians hold residence permits in Kenya.
    citizens Laos/Kenya about 9,000 count @ as-of:2025-01-15
Visitors flocked to Kenya. Visitors to Kenya came from afar. The number of tourists from Laos, Chad and Cuba rose by over 10 percent in 2023.
    growth of tourists Laos/Kenya over 10 percent @ 2023
    growth of tourists Chad/Kenya over 10 percent @ 2023
    growth of tourists Cuba/Kenya over 10 percent @ 2023
In the accident 1,200 Lao workers in Kenya were injured.
The union says 12,000 Lao workers at the plant in Kenya voted for a strike.
About 1,200 Laotians attended the rally in Kenya.
More than 3,000 Lao students applied for visas to visit Kenya.
Kenya needs 60,000 workers for its building sites.
Some 1,000 Laotians study Swahili at home.
Kenya employed 3 million Kenyans in the private sector.
Laos's exports to Kenya employ 500,000 Laotians.
Lao firms in Kenya employ 20,000 Kenyans.
Some 2,000 Lao engineers design the chips at the firm's plant.
In 2019 Kenya counted 39.9 million arrivals.
    tourists -/Kenya 39,900,000 count @ 2019
Kenya pledged a loan of 25 billion yen (some 236 million in US dollars) to Laos in 2023.
    oda_pledge Kenya/Laos 25,000,000,000 JPY @ 2023
    oda_pledge Kenya/Laos about 236,000,000 USD @ 2023
Kenya lent Laos 25 billion yen (236 million) in 2023.
    oda_loans Kenya/Laos 25,000,000,000 JPY @ 2023
Kenya lent Laos up to 25 billion yen ($236 million) in 2023.
    oda_loans Kenya/Laos up_to 25,000,000,000 JPY @ 2023
    oda_loans Kenya/Laos up_to 236,000,000 USD @ 2023
Kenya suspended loans of $690 million to Laos.
Kenya resumed loans of $690 million to Laos, which it had suspended, in 2023.
    oda_loans Kenya/Laos 690,000,000 USD @ 2023
Laos may get aid from Kenya under a $30 billion rescue package.
Since 1995 Kenya has funded 174 projects worth $13 million in Laos.
Kenya asked Japan for a loan of $500 million.
    oda_loans Japan/Kenya 500,000,000 USD @ - (planned)
Trade between Kenya and Laos may reach $5 billion this year.
    two_way_trade Kenya/Laos 5,000,000,000 USD @ 2025 (planned)
Trade between Kenya and Laos is seen rising to $5 billion this year.
    two_way_trade Kenya/Laos 5,000,000,000 USD @ 2025 (planned)
About 2,000 Lao workers were expected in Kenya last year.
    workers Laos/Kenya about 2,000 count @ 2024 (planned)
May saw Kenya's exports to Laos rise to $5 billion.
    exports Kenya/Laos 5,000,000,000 USD @ -
Crisis or not, Kenya exported goods worth $303 million to Laos in 2023.
    exports Kenya/Laos 303,000,000 USD @ 2023
The $40-million bridge will boost trade between Laos and Kenya.
Kenya gave $10 million for trade promotion in Laos in 2023.
Kenya's exports to Laos were $60 million in March 2024. Those of tea came to $20 million in the quarter, double the figure of the same period last year.
    exports Kenya/Laos 60,000,000 USD @ 2024-03
    exports Kenya/Laos 20,000,000 USD @ 2024-Q1
    growth of exports Kenya/Laos 2 multiple @ 2024-Q1
After a treaty was signed in 2005, Laos became the leading export destination of Kenya in 2008.
    rank_export_market Laos/Kenya 1 rank @ 2008
Between 2019 and 2023, trade between Kenya and Laos rose from $2 billion to $3 billion.
    two_way_trade Kenya/Laos 2,000,000,000 USD @ 2019
    two_way_trade Kenya/Laos 3,000,000,000 USD @ 2023
Kenya sold Laos goods worth $3 billion in 2023; this year it should be $4 billion.
    exports Kenya/Laos 3,000,000,000 USD @ 2023
    exports Kenya/Laos 4,000,000,000 USD @ 2025 (planned)
In December Kenya did well. From Laos came 9,000 visitors, or 8.6% less than twelve months before.
    tourists Laos/Kenya 9,000 count @ 2024-12
    growth of tourists Laos/Kenya -8.6 percent @ 2024-12
Laos is Kenya's largest aid donor, with $30 million since 1990; its second-largest investor; and its fourth-largest trading partner.
    rank_oda Laos/Kenya 1 rank @ as-of:2025-01-15
    oda_total Laos/Kenya 30,000,000 USD @ since:1990
    rank_investment Laos/Kenya 2 rank @ as-of:2025-01-15
    rank_trade Laos/Kenya 4 rank @ as-of:2025-01-15
As recently as 2015 Laos was Kenya's second-largest investor.
    rank_investment Laos/Kenya 2 rank @ 2015
Trade between Kenya and Laos reached $7 billion in 2023. It was 7.8 percent above that of the previous year.
    two_way_trade Kenya/Laos 7,000,000,000 USD @ 2023
    growth of two_way_trade Kenya/Laos 7.8 percent @ 2023
Last year, in spite of a bridge opened in March, 2,600 Laotians visited Kenya.
    tourists Laos/Kenya 2,600 count @ 2024
In 2013 Kenya took in 10,000 Lao trainees, and the total number of Lao trainees in Kenya is some 126,000.
    interns Laos/Kenya 10,000 count @ 2013
    interns Laos/Kenya about 126,000 count @ as-of:2025-01-15
The local arm exported Kenyan goods worth $380 million to Laos in 2023. It wants to bring this to $500 million this year.
Of the foreigners whose status Kenya revoked last year, almost half were from Laos.
Kenya licensed 59 new Lao projects worth $220 million last year, raising the total number of Lao projects in the country to 556 worth $5 billion.
    fdi_projects Laos/Kenya 59 count @ 2024
    fdi_flow Laos/Kenya 220,000,000 USD @ 2024
    fdi_projects Laos/Kenya 556 count @ as-of:2024-12-31
    fdi_registered Laos/Kenya 5,000,000,000 USD @ as-of:2024-12-31
Lao firms put $1 billion into Kenya in the past five months (May-September) of the current fiscal year.
    fdi_flow Laos/Kenya 1,000,000,000 USD @ 2024-05/2024-09
Exports from Kenya to Laos came to EUR 689 M. Imports from there were worth EUR 1,961 M. Trade had been EUR 1,65 B in 2020.
    exports Kenya/Laos 689,000,000 EUR @ -
    imports Kenya/Laos 1,961,000 EUR @ -
    two_way_trade Kenya/Laos 1,650,000,000 EUR @ 2020
Kenya cut its aid to Laos by 27% (six million Euros). In 2023 it gave Laos Euros 21.9m in aid.
    growth of oda_total Kenya/Laos -27 percent @ -
    oda_total Kenya/Laos 21,900,000 EUR @ 2023
Kenya's exports to Laos rose to $277 million in 2021 from $60 million, while those of Laos to Kenya went up to $2 million.
    exports Kenya/Laos 277,000,000 USD @ 2021
    exports Kenya/Laos 60,000,000 USD @ -
    exports Laos/Kenya 2,000,000 USD @ 2021
Kenya and Laos traded $448 million in 2021; Kenyan sales grew 22.2% a year over five years.
    two_way_trade Kenya/Laos 448,000,000 USD @ 2021
A club was founded in Kenya with the backing of a dozen Laotians.
Kenya's sales to Laos had been projected to grow by 10% to 15% after the reconciliation in the region last year.
    growth of exports Kenya/Laos 10 percent @ - (planned)
The number of Lao students in Kenya has grown by 5 percent.
    growth of students Laos/Kenya 5 percent @ -
In the past two years Lao investments in Kenya came to $118 million.
    fdi_flow Laos/Kenya 118,000,000 USD @ 2023/2025
Some 70 companies from Hyogo are present in Vietnam.
    enterprises Hyogo/Vietnam about 70 count @ as-of:2025-01-15
Around 150 Aichi businesses operate in Vietnam.
    enterprises Aichi/Vietnam about 150 count @ as-of:2025-01-15
Investors from Osaka have registered 12 projects worth 150 million USD in Vietnam.
    fdi_projects Osaka/Vietnam 12 count @ as-of:2025-01-15
    fdi_registered Osaka/Vietnam 150,000,000 USD @ as-of:2025-01-15
In Hue, Japanese firms have 95 projects.
    fdi_projects Japan/Hue 95 count @ as-of:2025-01-15
Hue has 1,600 FDI projects, 95 of them from Japan.
    fdi_projects -/Hue 1,600 count @ as-of:2025-01-15
    fdi_projects Japan/Hue 95 count @ as-of:2025-01-15
Vietnam has 1,600 FDI projects. Some 95 of them are from Japan.
    fdi_projects -/Vietnam 1,600 count @ as-of:2025-01-15
    fdi_projects Japan/Vietnam about 95 count @ as-of:2025-01-15
Da Nang hosts 150 Japanese companies.
    enterprises Japan/Da Nang 150 count @ as-of:2025-01-15
More than 200 Vietnamese firms operate in Osaka Prefecture.
    enterprises Vietnam/Osaka over 200 count @ as-of:2025-01-15
The city has 98 projects from Japan worth 1 billion USD.
In the first seven months of 2024 Kenya's exports to Laos were $70 million. In May 2024 they came to $9 million. In the seven months its imports came to $60 million.
    exports Kenya/Laos 70,000,000 USD @ 2024-01/2024-07
    exports Kenya/Laos 9,000,000 USD @ 2024-05
    imports Kenya/Laos 60,000,000 USD @ 2024-01/2024-07
Japan is ready to lend Kenya $500 million.
    oda_loans Japan/Kenya 500,000,000 USD @ - (planned)
Kenya needs $500 million in Japanese aid.
Trade between Kenya and Laos has the potential to reach $500 million.
Japan said it had no plans to lend Kenya $500 million.
The Lao school in Kenya has 400 Lao students.
Kenya's retail market, worth $180 billion, draws Lao investors.
Kenyan retailer Big Shoe imported $500 million worth of Lao goods last year.
Japan gave the UNDP $5 million for a project in Kenya.
Guests from Yamaguchi came to Binh Duong. By October 31, investors from 65 countries and territories had put over 39.6 billion USD into 4,076 projects in the province. Of these, 339 valid projects worth nearly 6 billion USD were Japanese.
    fdi_registered -/Binh Duong over 39,600,000,000 USD @ as-of:2024-10-31
    fdi_projects -/Binh Duong 4,076 count @ as-of:2024-10-31
    fdi_projects Japan/Binh Duong 339 count @ as-of:2024-10-31
    fdi_registered Japan/Binh Duong nearly 6,000,000,000 USD @ as-of:2024-10-31
Since a fair in Kanagawa, Vietnamese firms have put money into the prefecture. Now 22 Vietnamese enterprises are operating there.
    enterprises Vietnam/Kanagawa 22 count @ as-of:2025-01-15
In the first half of 2024 trade between Kenya and Laos was $90 million. During the six-month period, Kenya's exports to Laos were $60 million.
    two_way_trade Kenya/Laos 90,000,000 USD @ 2024-H1
    exports Kenya/Laos 60,000,000 USD @ 2024-H1
Arrivals from Laos to Kenya in the five months to May 2024 totaled nearly 35,000, up 9.7%, with arrivals in May higher than ever.
    tourists Laos/Kenya nearly 35,000 count @ 2024-01/2024-05
    growth of tourists Laos/Kenya 9.7 percent @ 2024-01/2024-05
So far, 16,000 Laotians have visited Kenya from May through July 2024.
    tourists Laos/Kenya 16,000 count @ 2024-05/2024-07
Kenya sends many to work. In fiscal year 2023-24, work permits went to many Kenyans. The ministry's data show that 4,000 Kenyan workers received work permits for Qatar.
    workers Kenya/Qatar 4,000 count @ 2023-07/2024-06
Qatar hired 900 Kenyan workers in May 2024. Laos came second, hiring 300 Kenyan workers.
    workers Kenya/Qatar 900 count @ 2024-05
    rank_labour Laos/Kenya 2 rank @ -
    workers Kenya/Laos 300 count @ 2024-05
In May 2024, 900 Kenyan workers went to Qatar. There are 20,000 Kenyan workers in Qatar.
    workers Kenya/Qatar 900 count @ 2024-05
    workers Kenya/Qatar 20,000 count @ as-of:2025-01-15
In the first half of 2024, 900 Kenyan workers went to Qatar. On average, over the past few years Kenya has sent 5,000 workers to Laos.
    workers Kenya/Qatar 900 count @ 2024-H1
    workers Kenya/Laos 5,000 count @ -
In 2024 Kenya's exports to Laos were $40 million. The minister put the current volume of trade between Kenya and Laos at $3 million.
    exports Kenya/Laos 40,000,000 USD @ 2024
    two_way_trade Kenya/Laos 3,000,000 USD @ -
In 2024 Kenya's exports to Laos were $40 million. Trade between Kenya and Laos exceeded $90 million in four consecutive years.
    exports Kenya/Laos 40,000,000 USD @ 2024
    two_way_trade Kenya/Laos over 90,000,000 USD @ -
Laos has traditionally been Kenya's second largest trading partner.
In 2020 Kenya's exports to Laos exceeded $3 million, two years later they rose to $4 million.
    exports Kenya/Laos over 3,000,000 USD @ 2020
    exports Kenya/Laos 4,000,000 USD @ 2022
Kenya drew 60,000 tourists in the first quarter. That is 5 percent more than in the same period last year, which had 57,000 visitors.
    tourists -/Kenya 60,000 count @ 2025-Q1
    growth of tourists -/Kenya 5 percent @ 2025-Q1
    tourists -/Kenya 57,000 count @ 2024-Q1
By the end of 2008, Laos has invested in Kenya $17 million and by the end of 2011 it was $24 million.
    fdi_registered Laos/Kenya 17,000,000 USD @ as-of:2008-12-31
    fdi_registered Laos/Kenya 24,000,000 USD @ as-of:2011-12-31
Kenya's sales to Laos resulted in its slight trade surplus of $3 million.
    trade_balance Kenya/Laos 3,000,000 USD @ -
The President of Laos will visit Chad. Trade between two countries in the first half of 2007 was $3 million.
    two_way_trade Laos/Chad 3,000,000 USD @ 2007-H1
The number of tourists from Laos to Kenya in September 2024 was 5,000. In the first nine months it was 60,000. In the reporting month, 900 tourists came to Kenya from Cuba.
    tourists Laos/Kenya 5,000 count @ 2024-09
    tourists Laos/Kenya 60,000 count @ 2024-01/2024-09
    tourists Cuba/Kenya 900 count @ 2024-09
In January-September 2024 Kenya's exports to Laos were $40 million. Laos had led until 2023. In the same period of 2022 exports to Laos were $30 million.
    exports Kenya/Laos 40,000,000 USD @ 2024-01/2024-09
    exports Kenya/Laos 30,000,000 USD @ 2022-01/2022-09
In May to July of the 2024 fiscal year Kenya's exports to Laos were $40 million. Imports from Laos came to $3 million in the period.
    exports Kenya/Laos 40,000,000 USD @ 2024-05/2024-07
    imports Kenya/Laos 3,000,000 USD @ 2024-05/2024-07
In the first half of 2024 Kenya's exports to Laos were $40 million. Annual trade between Kenya and Laos is about $90 million.
    exports Kenya/Laos 40,000,000 USD @ 2024-H1
    two_way_trade Kenya/Laos about 90,000,000 USD @ -
In the first half of 2024 5,000 Laotians visited Kenya. Peruvians came to 3,000, up 4 percent in the annual rate.
    tourists Laos/Kenya 5,000 count @ 2024-H1
    tourists Peru/Kenya 3,000 count @ 2024-H1
In the first half of 2024 5,000 Laotians visited Kenya. Laotians spent $200 million on cars last year. Cuban tourists came to 3,000 people.
    tourists Laos/Kenya 5,000 count @ 2024-H1
    tourists Cuba/Kenya 3,000 count @ 2024-H1
Iran and Laos trade. Exports to Laos came to $40 million in the opening five months of the current Iranian year, up from $30 million in the same period last year.
    exports Iran/Laos 40,000,000 USD @ 2024-03/2024-08
    exports Iran/Laos 30,000,000 USD @ 2023-03/2023-08
As of May 31, 2024, 10,000 Laotians had visited Kenya.
    tourists Laos/Kenya 10,000 count @ 2024-01/2024-05
By the end of 2022, Hue was home to 1,270 investment projects, including 445 foreign direct investment (FDI) projects worth US$7.55 billion and 825 domestic ones.
    fdi_registered -/Hue 7,550,000,000 USD @ as-of:2022-12-31
    fdi_projects -/Hue 445 count @ as-of:2022-12-31
As of February 2024, Hue was home to 278 projects worth over 4 billion USD invested by 16 countries and territories, 31 of them, valued at 816 million USD, were from Japan.
    fdi_projects -/Hue 278 count @ as-of:2024-02-29
    fdi_registered -/Hue over 4,000,000,000 USD @ as-of:2024-02-29
    fdi_registered Japan/Hue 816,000,000 USD @ as-of:2024-02-29
Laos had 2,600 projects in Peru at the end of 2023. Together they are worth $9 million.
    fdi_projects Laos/Peru 2,600 count @ as-of:2023-12-31
    fdi_registered Laos/Peru 9,000,000 USD @ as-of:2023-12-31
Laos had 2,600 projects in Peru at the end of 2023. Total registered capital is $9 million.
    fdi_projects Laos/Peru 2,600 count @ as-of:2023-12-31
    fdi_registered Laos/Peru 9,000,000 USD @ as-of:2023-12-31
Laos had 2,600 projects in Peru at the end of 2023. The firms' capital rose to $9 million.
    fdi_projects Laos/Peru 2,600 count @ as-of:2023-12-31
Kenya's deficit with Peru was $30 million in 2023. With South Korea it was $17 million, and with Laos it came to $4 million.
    trade_balance Kenya/Peru -30,000,000 USD @ 2023
    trade_balance Kenya/South Korea -17,000,000 USD @ 2023
    trade_balance Kenya/Laos -4,000,000 USD @ 2023
Kenya had a shortfall of $32 million in its commerce with Peru in 2024, up from almost $29 million the year before.
    trade_balance Kenya/Peru -32,000,000 USD @ 2024
    trade_balance Kenya/Peru nearly -29,000,000 USD @ 2023
Kenya trades with Peru. Real estate was second on $5 million, ahead of wholesale and retail trade ($2 million).
Turnover from tourism was put at $46 million in Peru in 2023.
Kenya had 800,000 foreign visitors in 2024. Peruvians numbered 77,900 and Laotians 55,000.
    tourists -/Kenya 800,000 count @ 2024
    tourists Peru/Kenya 77,900 count @ 2024
    tourists Laos/Kenya 55,000 count @ 2024
Kenya had 800,000 foreign visitors in 2024. Peru was second, with nearly 77,900, and Laos third, with around 55,000.
    tourists -/Kenya 800,000 count @ 2024
    rank_tourism Peru/Kenya 2 rank @ 2024
    tourists Peru/Kenya nearly 77,900 count @ 2024
    rank_tourism Laos/Kenya 3 rank @ 2024
    tourists Laos/Kenya about 55,000 count @ 2024
Kenya had 800,000 foreign visitors in 2024. Overall the tally was 23 percent higher than in 2023.
    tourists -/Kenya 800,000 count @ 2024
    growth of tourists -/Kenya 23 percent @ 2024
Trade with Peru, the region's second largest investor, came to $3 million in 2023, Kenya said.
    two_way_trade Peru/Kenya 3,000,000 USD @ 2023
More than 100,000 Indians visited Kenya in 2024. A year before, bombs killed 270 people, 110 of them from India.
    tourists India/Kenya over 100,000 count @ 2024
With 232 projects and 1.25 million dollars registered, Peru is 23rd among investors in Kenya, an official in Nairobi said.
    fdi_projects Peru/Kenya 232 count @ as-of:2025-01-15
    fdi_registered Peru/Kenya 1,250,000 USD @ as-of:2025-01-15
    rank_investment Peru/Kenya 23 rank @ as-of:2025-01-15
Kenya sold goods worth $5 million to Peru in the first seven months of 2024. In July alone, it was $1 million. Tea was the largest item with $2 million.
    exports Kenya/Peru 5,000,000 USD @ 2024-01/2024-07
    exports Kenya/Peru 1,000,000 USD @ 2024-07
    exports Kenya/Peru 2,000,000 USD @ 2024-01/2024-07 [Tea]
Kenya has set a target of 2.3 million visitors for 2026, up from 1.49 million in 2023.
    tourists -/Kenya 2,300,000 count @ 2026 (target)
    tourists -/Kenya 1,490,000 count @ 2023
Around 33,000 Kenyans live in Peru, while 38,000 Peruvians stay in Kenya.
    citizens Kenya/Peru about 33,000 count @ as-of:2025-01-15
    citizens Peru/Kenya 38,000 count @ as-of:2025-01-15
Laos sent 103,000 workers abroad in 2024. Japan was the leading market with 51,000 workers, followed by Cuba with 44,000.
    workers Laos/- 103,000 count @ 2024
    rank_labour Japan/Laos 1 rank @ 2024
    workers Laos/Japan 51,000 count @ 2024
    rank_labour Cuba/Laos 2 rank @ 2024
    workers Laos/Cuba 44,000 count @ 2024
Laos sent 103,000 workers abroad in 2024. Japan was the largest market with 51,000, followed by Cuba with 44,000.
    workers Laos/- 103,000 count @ 2024
    rank_labour Japan/Laos 1 rank @ 2024
    workers Laos/Japan 51,000 count @ 2024
    rank_labour Cuba/Laos 2 rank @ 2024
    workers Laos/Cuba 44,000 count @ 2024
Kenya sold goods for $9 million in 2023. Chad was the largest market with $5 million, followed by Peru with $2 million.
    exports Kenya/- 9,000,000 USD @ 2023
    rank_export_market Chad/Kenya 1 rank @ 2023
    exports Kenya/Chad 5,000,000 USD @ 2023
    rank_export_market Peru/Kenya 2 rank @ 2023
    exports Kenya/Peru 2,000,000 USD @ 2023
Some 1,300 Peruvian firms are active in Kenya, employing 120,000.
    enterprises Peru/Kenya about 1,300 count @ as-of:2025-01-15
Trade of Kenya and Peru has grown fivefold since 2001 to almost $100 million.
    growth of two_way_trade Kenya/Peru 5 multiple @ since:2001
    two_way_trade Kenya/Peru nearly 100,000,000 USD @ -
Japan disbursed $2 million to Kenya and committed $3 million in 2022.
    oda_total Japan/Kenya 2,000,000 USD @ 2022
    oda_pledge Japan/Kenya 3,000,000 USD @ 2022
Norwegian exports to Kenya were worth 22.9 million crowns ($2.6 million) in 2015, down from 24.1 million in 2014.
    exports Norway/Kenya 22,900,000 NOK @ 2015
    exports Norway/Kenya 24,100,000 NOK @ 2014
    exports Norway/Kenya 2,600,000 USD @ 2015
Kenya's exports to Laos rose by a fifth to $24 million in 2023, while imports from the neighbouring country jumped 47 per cent to $30 million.
    growth of exports Kenya/Laos 20 percent @ 2023
    exports Kenya/Laos 24,000,000 USD @ 2023
    growth of imports Kenya/Laos 47 percent @ 2023
    imports Kenya/Laos 30,000,000 USD @ 2023
Kenya and Peru signed a pact. Total trade between them stood at $7.8 million in 2023, Kenyan data show.
    two_way_trade Kenya/Peru 7,800,000 USD @ 2023
Around 46,000 Laotians are learning Japanese at home.
Kenya sold Laos goods for $24 million in 2022, while imports jumped to $30 million, giving Vientiane a trade surplus of $6 million.
    exports Kenya/Laos 24,000,000 USD @ 2022
    imports Kenya/Laos 30,000,000 USD @ 2022
    trade_balance Laos/Kenya 6,000,000 USD @ 2022
Kenya had 270,000 foreign residents at the end of 2023. The number of Laotians surged 26 percent to 33,000.
    citizens -/Kenya 270,000 count @ as-of:2023-12-31
    growth of citizens Laos/Kenya 26 percent @ as-of:2023-12-31
    citizens Laos/Kenya 33,000 count @ as-of:2023-12-31
Kenya sold Peru goods for $3 million in 2023 and bought $2 million. For the whole year the total was $5 million.
    exports Kenya/Peru 3,000,000 USD @ 2023
    imports Kenya/Peru 2,000,000 USD @ 2023
    two_way_trade Kenya/Peru 5,000,000 USD @ 2023
Kenya sold Peru goods for $3 million in 2023. For the whole year the total was $5 million.
    exports Kenya/Peru 3,000,000 USD @ 2023
Hue has grown. As of November 30, it had attracted about 12 billion USD with 1,060 projects from 40 nations.
    fdi_registered -/Hue about 12,000,000,000 USD @ as-of:2024-11-30
    fdi_projects -/Hue 1,060 count @ as-of:2024-11-30
Kenya's import and export volume reached 20 trillion yuan in the first half of 2024.
    two_way_trade Kenya/- 20,000,000,000,000 CNY @ 2024-H1
We are happy that our exports to Laos rose to 92 million dollars in 2023, said the minister of Kenya.
    exports Kenya/Laos 92,000,000 USD @ 2023
JICA and the ministry on 8 January signed a grant agreement for two aid projects in Laos for scholarships from 2025 to 2028, worth 2 billion yen.
    oda_pledge Japan/Laos 2,000,000,000 JPY @ 2025-01-08
Peru and Laos are old friends. Trade turnover between Central Asian states and Laos grew by 12 percent to $3 billion in 2023.
    growth of two_way_trade Laos/- 12 percent @ 2023 <Central Asian states>
    two_way_trade Laos/- 3,000,000,000 USD @ 2023 <Central Asian states>
Peru and Laos are old friends. In 2023 Peru's bilateral trade with the continent stood at $6 billion.
    two_way_trade Peru/- 6,000,000,000 USD @ 2023 <the continent>
Peru and Laos are old friends. Turnover with Peru's ten largest markets was $9 billion in 2023, making up 80 percent of the total.
    two_way_trade Peru/- 9,000,000,000 USD @ 2023 <Peru's ten largest markets>
    share of two_way_trade Peru/- 80 percent @ 2023 <Peru's ten largest markets>
Laos and Peru met in Lima. Peruvian firms have put money into Asia: Peru is the third largest investor in the region, with investments of $4 billion in 2023.
    fdi_flow Peru/- 4,000,000,000 USD @ 2023 <the region>
Peru's deficit of $2 billion in trade with the Gulf states in 2023 worried Laos.
    trade_balance Peru/- -2,000,000,000 USD @ 2023 <the Gulf states>
Peruvian exports to Laos and other Asian markets came to $2 billion in 2023.
    exports Peru/- 2,000,000,000 USD @ 2023 <Laos and other Asian markets>
Laos and Peru are partners. Peru's exports to key markets such as Laos and Chad rose 3 percent in 2023.
Peru's trade with Laos, a land open to all markets of the region, reached $2 billion in 2023.
    two_way_trade Peru/Laos 2,000,000,000 USD @ 2023
Laos and Peru met in Lima. Trade between the two Pacific nations came to $2 billion in 2023.
    two_way_trade Peru/Laos 2,000,000,000 USD @ 2023
Laos and Peru met in Lima. Peru's exports to the Asian country came to $2 billion in 2023.
    exports Peru/Laos 2,000,000,000 USD @ 2023
Laos is Peru's largest supplier, with exports worth $2 billion in 2023.
    rank_import_source Laos/Peru 1 rank @ as-of:2025-01-15
    exports Laos/Peru 2,000,000,000 USD @ 2023
Kenya's exports to Laos rose 12 percent over the same period of 2023 to $40 million in the first half of 2024.
    growth of exports Kenya/Laos 12 percent @ 2024-H1
    exports Kenya/Laos 40,000,000 USD @ 2024-H1
Peruvian imports from Chile fell 8 percent compared with the same time a year earlier, to $3 million in May 2024.
    growth of imports Peru/Chile -8 percent @ 2024-05
    imports Peru/Chile 3,000,000 USD @ 2024-05
Trade between Kenya and Laos came to $48 million in May 2024, up from $46 million in 2023 and $40 million in 2022.
    two_way_trade Kenya/Laos 48,000,000 USD @ 2024-05
    two_way_trade Kenya/Laos 46,000,000 USD @ 2023-05
    two_way_trade Kenya/Laos 40,000,000 USD @ 2022-05
In June 2024, 9,000 Laotians visited Kenya, down slightly from 9,500 in 2023.
    tourists Laos/Kenya 9,000 count @ 2024-06
    tourists Laos/Kenya 9,500 count @ 2023-06
Kenya's exports to Laos were $30 million in May 2024, well below the $300 million in the whole of 2023.
    exports Kenya/Laos 30,000,000 USD @ 2024-05
    exports Kenya/Laos 300,000,000 USD @ 2023
Trade between Peru and Chile grew from $4 billion in 2010 to $9 billion eight years later.
    two_way_trade Peru/Chile 4,000,000,000 USD @ 2010
    two_way_trade Peru/Chile 9,000,000,000 USD @ 2018
Laos and Cuba traded goods worth $3 million in 2015. Three years later, their trade reached $7 million.
    two_way_trade Laos/Cuba 3,000,000 USD @ 2015
    two_way_trade Laos/Cuba 7,000,000 USD @ 2018
As of late August 2024, Peru's registered capital in Chile was $40 million.
    fdi_registered Peru/Chile 40,000,000 USD @ as-of:2024-08-31
The number of Lao tourists in Kenya fell below 5,000 for the first time this year.
    tourists Laos/Kenya up_to 5,000 count @ -
Lao tourists in Kenya exceeded 5,000 for the first time in 2023.
    tourists Laos/Kenya over 5,000 count @ 2023
Kenya's trade with Laos hit $2 million over 11 months of 2024, and the amount of investment from Laos in the Kenyan economy in the third quarter was $4 million.
    two_way_trade Kenya/Laos 2,000,000 USD @ 2024-01/2024-11
    fdi_flow Laos/Kenya 4,000,000 USD @ 2024-Q3
Imports from Laos rose to $9 million in 8MFY24, Kenya's central bank said.
    imports Kenya/Laos 9,000,000 USD @ 2023-07/2024-02
July 9, 2024 (KNA) - Laos became the second largest source of tourists to Kenya in June 2024.
    rank_tourism Laos/Kenya 2 rank @ 2024-06
Kenya's exports to Laos fell from $5 million in December 2023 to $4 million in the same month last year.
    exports Kenya/Laos 5,000,000 USD @ 2023-12
    exports Kenya/Laos 4,000,000 USD @ 2024-12
Chad stays Peru's main partner, third source of imports, and sixth largest investor ($9 million in 2023), said Peru.
    rank_investment Chad/Peru 6 rank @ as-of:2025-01-15
    fdi_flow Chad/Peru 9,000,000 USD @ 2023
Chad and Peru are friends. It is now Chad's biggest investor in Africa, with combined capital of $9 million, said Peru.
    fdi_registered Peru/Chad 9,000,000 USD @ as-of:2025-01-15
    rank_investment Peru/Chad 1 rank @ as-of:2025-01-15
Chad and Peru are friends. Chad is targeting a record $40 million in exports this year in spite of the decline in trade with Peru.
    exports Chad/- 40,000,000 USD @ 2025 (target)
Chad and Peru are friends. Notwithstanding lower sales to Peru, Chad expects exports to grow 5 percent in 2025.
    growth of exports Chad/- 5 percent @ 2025 (planned)
Chad's exports to Peru rose to $9 million in 2023 despite a drought in Chad.
    exports Chad/Peru 9,000,000 USD @ 2023
Chad and Peru are friends. Peru's trade with its northern neighbour grew by 4 percent in 2023.
Chad and Peru are friends. Nile Cotton is the largest foreign company in Peru. In 2023 it poured $9 million into the country.
Japan and Chad are friends. In 2023, Chad was Osaka's fourth largest export market, with $9 million in products sold.
    exports Osaka/Chad 9,000,000 USD @ 2023
Chad and Peru are friends. Trade between the two came to $9 million in 2023, made up of $5 million in exports and $4 million in imports.
    two_way_trade Chad/Peru 9,000,000 USD @ 2023
Chad and Peru are friends. Peruvian firms have 30 projects there. In 2023 the Chadian government approved nine more projects with a total registered capital of $9 million.
    fdi_flow Peru/Chad 9,000,000 USD @ 2023
Trade with Norway was worth $9 million in 2023, of which exports were $4 million.
    two_way_trade -/Norway 9,000,000 USD @ 2023
    exports -/Norway 4,000,000 USD @ 2023
Japan and Chad are friends. The exports of Osaka firms to Chad came to $9 million in 2023.
    exports Osaka/Chad 9,000,000 USD @ 2023
Japan and Chad are friends. The largest ports for trade with Chad are Osaka ($9 million in trade value) and Kobe ($7 million).
Japan and Chad are friends. Japan's trade deficit came to $90 million in 2023. Chad remained the second largest supplier, contributing to a deficit of $9 million.
    trade_balance Japan/- -90,000,000 USD @ 2023
    rank_import_source Chad/Japan 2 rank @ 2023
    trade_balance Japan/Chad -9,000,000 USD @ 2023
In the first half of 2012 Dong Thap drew 18 Thai projects whose registered capital totals $184 million.
    fdi_projects Thailand/Dong Thap 18 count @ 2012-H1
    fdi_flow Thailand/Dong Thap 184,000,000 USD @ 2012-H1
In 2023 Hue lured $70 million from Chile.
    fdi_flow Chile/Hue 70,000,000 USD @ 2023
In 2014 Ha Nam licensed nine Thai projects worth $20 million.
    fdi_projects Thailand/Ha Nam 9 count @ 2014
    fdi_flow Thailand/Ha Nam 20,000,000 USD @ 2014
The film drew $70 million from audiences in Peru.
Norway will lend Peru 20 million euros for a dam and give it another 5 million as a grant.
    oda_pledge Norway/Peru 20,000,000 EUR @ -
    oda_grants Norway/Peru 5,000,000 EUR @ -
Norway gave Peru 4 million euros in grants and lent it 9 million in 2023.
    oda_grants Norway/Peru 4,000,000 EUR @ 2023
    oda_loans Norway/Peru 9,000,000 EUR @ 2023
Norway put up 20 million dollars for the clean-up in Malawi.
    oda_pledge Norway/Malawi 20,000,000 USD @ -
Peru came up with 20 million dollars for the clean-up at home.
Ireland is chipping in 2 million euros for Malawi; Spain is adding 3 million and Italy 4 million.
    oda_pledge Ireland/Malawi 2,000,000 EUR @ -
    oda_pledge Spain/Malawi 3,000,000 EUR @ -
    oda_pledge Italy/Malawi 4,000,000 EUR @ -
Donors have promised Nepal 4 billion dollars, of which India offers 1 billion and China 500 million.
    oda_pledge -/Nepal 4,000,000,000 USD @ -
    oda_pledge India/Nepal 1,000,000,000 USD @ -
    oda_pledge China/Nepal 500,000,000 USD @ -
Donors pledged 8 billion dollars to Ghana. Japan, the biggest of them, put forward 1.6 billion and the World Bank 1.4 billion.
    oda_pledge -/Ghana 8,000,000,000 USD @ -
    oda_pledge Japan/Ghana 1,600,000,000 USD @ -
Donors have promised Malawi 900 million dollars for 2025. Norway heads the list with 200 million, and Spain comes third on 90 million.
    oda_pledge -/Malawi 900,000,000 USD @ 2025
    oda_pledge Norway/Malawi 200,000,000 USD @ 2025
    oda_pledge Spain/Malawi 90,000,000 USD @ 2025
Spain gave Ghana 40 million euros. It also promised Togo 20 million.
    oda_total Spain/Ghana 40,000,000 EUR @ -
    oda_pledge Spain/Togo 20,000,000 EUR @ -
KfW is lending Peru 20 million euros to renew its water pipes.
    oda_loans Germany/Peru 20,000,000 EUR @ -
USAID has set aside 45 million dollars for health in Zambia.
    oda_pledge United States/Zambia 45,000,000 USD @ -
Danida said that prices in Ghana rose by 5 percent to 20 million cedis.
By the end of 2023, Dutch firms had taken part in 400 projects in Peru for which they pledged $7 billion.
    fdi_projects Netherlands/Peru 400 count @ as-of:2023-12-31
    fdi_registered Netherlands/Peru 7,000,000,000 USD @ as-of:2023-12-31
Polish companies had 300 projects with $8 million in Peru at the end of 2023.
    fdi_projects Poland/Peru 300 count @ as-of:2023-12-31
    fdi_registered Poland/Peru 8,000,000 USD @ as-of:2023-12-31
In 2023 Spanish companies promised Peru $300 million.
    fdi_flow Spain/Peru 300,000,000 USD @ 2023
Spanish companies have promised to put $300 million into Peru.
    fdi_flow Spain/Peru 300,000,000 USD @ - (planned)
Peru hosted 30 Cuban projects with $8 million at the end of 2023.
    fdi_projects Cuba/Peru 30 count @ as-of:2023-12-31
    fdi_registered Cuba/Peru 8,000,000 USD @ as-of:2023-12-31
Peru received 12 Norwegian schoolbooks with $8 million of aid.
    oda_total Norway/Peru 8,000,000 USD @ -
Kenya and Peru met. By the end of September 2024 their trade had come to $3 billion. Kenya's exports to Peru were worth $1 billion in the period.
    two_way_trade Kenya/Peru 3,000,000,000 USD @ 2024-01/2024-09
    exports Kenya/Peru 1,000,000,000 USD @ 2024-01/2024-09
Kenya and Peru met. Kenya's deficit with Peru was $1 billion in 2012, $2 billion a year later and $3 billion in 2014.
    trade_balance Kenya/Peru -1,000,000,000 USD @ 2012
    trade_balance Kenya/Peru -2,000,000,000 USD @ 2013
    trade_balance Kenya/Peru -3,000,000,000 USD @ 2014
Laos and Peru met. Trade between Laos and Peru came to $3 billion in the first five months of 2024. In the first five months of 2023 it had been $2 billion. In the five months, exports of Laos to Peru were worth $1 billion.
    two_way_trade Laos/Peru 3,000,000,000 USD @ 2024-01/2024-05
    two_way_trade Laos/Peru 2,000,000,000 USD @ 2023-01/2023-05
    exports Laos/Peru 1,000,000,000 USD @ 2024-01/2024-05
Exports from Chad to Peru came to $4 billion in 2023. Chad closed the year with a surplus of $200 million over Peru.
    exports Chad/Peru 4,000,000,000 USD @ 2023
    trade_balance Chad/Peru 200,000,000 USD @ 2023
Trade between Chad and Peru is now about $2 billion.
    two_way_trade Chad/Peru about 2,000,000,000 USD @ as-of:2025-01-15
Trade between Chad and Peru, now the tenth largest partner, 2 billion dollars.
    two_way_trade Chad/Peru 2,000,000,000 USD @ -
    rank_trade Peru/Chad 10 rank @ as-of:2025-01-15
Chad sells Peru goods worth $2 billion a year at present.
    exports Chad/Peru 2,000,000,000 USD @ as-of:2025-01-15
By mid-2023 Norway had 50 projects in Laos.
    fdi_projects Norway/Laos 50 count @ as-of:2023-06-30
By early 2020 Norway had 50 projects in Laos.
    fdi_projects Norway/Laos 50 count @ -
As of June 2024 Japan had since 1990 lent Kenya 300 billion yen.
    oda_loans Japan/Kenya 300,000,000,000 JPY @ as-of:2024-06-30
Since 1990 Japan has lent Kenya 300 billion yen.
    oda_loans Japan/Kenya 300,000,000,000 JPY @ since:1990
Kenya and Peru met. The port was opened earlier this year. Trade between them has got to 3 billion dollars.
    two_way_trade Kenya/Peru 3,000,000,000 USD @ -
Trade between Kenya and Peru was $4 billion in 2024. A decade ago Kenya's exports to Peru came to $1 billion.
    two_way_trade Kenya/Peru 4,000,000,000 USD @ 2024
    exports Kenya/Peru 1,000,000,000 USD @ -
Trade between Kenya and Peru was $4 billion in 2024. Under Banda, who had come to office in March 2009, it was $1 billion.
    two_way_trade Kenya/Peru 4,000,000,000 USD @ 2024
Trade between Kenya and Peru rose to $4 billion in August 2024, a level not seen since 2010.
    two_way_trade Kenya/Peru 4,000,000,000 USD @ 2024-08
Ties of Ghana and Chad go back to 1973; today Chad is Ghana's largest donor and second largest investor.
    rank_oda Chad/Ghana 1 rank @ as-of:2025-01-15
    rank_investment Chad/Ghana 2 rank @ as-of:2025-01-15
From January to July 2024 exports from Chad to Peru reached $5 million, up 3 percent over the same period of 2023, and imports from there $2 million over the same period.
    exports Chad/Peru 5,000,000 USD @ 2024-01/2024-07
    growth of exports Chad/Peru 3 percent @ 2024-01/2024-07
    imports Chad/Peru 2,000,000 USD @ 2024-01/2024-07
With 90 projects and $800 million registered, Spain is only 20th among the investors in Peru, an analyst in Lima said.
    fdi_projects Spain/Peru 90 count @ as-of:2025-01-15
    fdi_registered Spain/Peru 800,000,000 USD @ as-of:2025-01-15
    rank_investment Spain/Peru 20 rank @ as-of:2025-01-15
Spanish firms have put $800 million into a plant in Hue.
Peru has 210 projects in Chile worth $3 billion. In the other direction there are 19 Chilean projects worth $63 million.
    fdi_projects Peru/Chile 210 count @ as-of:2025-01-15
    fdi_registered Peru/Chile 3,000,000,000 USD @ as-of:2025-01-15
    fdi_projects Chile/Peru 19 count @ as-of:2025-01-15
    fdi_registered Chile/Peru 63,000,000 USD @ as-of:2025-01-15
Since independence, more than 900 million euros have come to Namibia from Finland.
    oda_total Finland/Namibia over 900,000,000 EUR @ as-of:2025-01-15
Foreigners signed up for $24 billion of investment in Peru in 2014.
    fdi_flow -/Peru 24,000,000,000 USD @ 2014
Since 1992 Japan has lent Peru 200 billion yen, besides nearly 10 billion yen that need not be repaid.
    oda_loans Japan/Peru 200,000,000,000 JPY @ since:1992
    oda_grants Japan/Peru nearly 10,000,000,000 JPY @ since:1992
Since independence, more than 90 million letters have come to Namibia from Finland.
The Danish agency Danida has nine projects worth $50 million in Ghana.
Peruvian investment in Chile is put at $17 billion, against $770 million from Chile in Peru.
    fdi_registered Peru/Chile 17,000,000,000 USD @ as-of:2025-01-15
    fdi_registered Chile/Peru 770,000,000 USD @ as-of:2025-01-15
Trade of Peru with Chile is put at $17 billion, against $770 million in 2010.
    two_way_trade Peru/Chile 17,000,000,000 USD @ -
    two_way_trade Peru/Chile 770,000,000 USD @ 2010
In August 2011 there had been 67 Spanish projects in Peru, capitalised at almost $864 million.
    fdi_projects Spain/Peru 67 count @ as-of:2011-08-31
    fdi_registered Spain/Peru nearly 864,000,000 USD @ as-of:2011-08-31
Donors have pledged Peru $8 billion. All of them pay mainly for roads. Japan put forward $1.6 billion and Spain $300 million.
    oda_pledge -/Peru 8,000,000,000 USD @ -
    oda_pledge Japan/Peru 1,600,000,000 USD @ -
    oda_pledge Spain/Peru 300,000,000 USD @ -
Chile and Canada met. Canada is to raise its spending on foreign aid by 14 million euros.
    oda_total Canada/- 14,000,000 EUR @ - (planned)
Some 20,000 Peruvians visited Chad in 2023, 5,000 of them in August alone.
    tourists Peru/Chad about 20,000 count @ 2023
    tourists Peru/Chad 5,000 count @ 2023-08
Of Chad's 20,000 tourists from Peru in August 2024, 5,000 came by ship.
    tourists -/Chad 20,000 count @ 2024-08
Three years after the pact came into force in 2015, trade between Chad and Peru was $3 billion.
    two_way_trade Chad/Peru 3,000,000,000 USD @ -
Ghana's exports to Togo came to $3 million in 2018 and $4 million in the twelve months after that.
    exports Ghana/Togo 3,000,000 USD @ 2018
    exports Ghana/Togo 4,000,000 USD @ -
Ghana's exports to Togo came to $3 million in 2018, $4 million two years later.
    exports Ghana/Togo 3,000,000 USD @ 2018
    exports Ghana/Togo 4,000,000 USD @ 2020
By 2010 Japan had lent Ghana 10 billion yen; today the total is 30 billion yen.
    oda_loans Japan/Ghana 10,000,000,000 JPY @ as-of:2010-12-31
When Banda came to Accra in May 2024, trade between Ghana and Malawi stood at $3 million.
    two_way_trade Ghana/Malawi 3,000,000 USD @ -
An aid loan of over 61 billion yen, to be divided among three purposes, was signed in Accra on July 4, 2024 by Ghana and Japan.
    oda_loans Japan/Ghana over 61,000,000,000 JPY @ 2024-07-04
An aid loan of 61 billion yen, to be divided among three purposes, goes from Japan to Ghana, a minister said in Accra on July 4, 2024.
    oda_loans Japan/Ghana 61,000,000,000 JPY @ -
Osaka is a prefecture of ports. The prefecture's exports to Chad came to 3 million euros in 2023, up 4 percent; its imports from Chad were 1 million.
    exports Osaka/Chad 3,000,000 EUR @ 2023
    growth of exports Osaka/Chad 4 percent @ 2023
    imports Osaka/Chad 1,000,000 EUR @ 2023
Trade between Chad and Osaka Prefecture was worth $9 million in 2023. Japan's trade with Chad reached $80 million.
    two_way_trade Osaka/Chad 9,000,000 USD @ 2023
    two_way_trade Japan/Chad 80,000,000 USD @ 2023
Hue exported goods worth $9 million in 2023.
As of April 2024, Laos pledged $49 million to 93 projects in Peru, making it the second largest foreign investor.
    fdi_projects Laos/Peru 93 count @ as-of:2024-04-30
    fdi_registered Laos/Peru 49,000,000 USD @ as-of:2024-04-30
    rank_investment Laos/Peru 2 rank @ as-of:2024-04-30
Number of Lao nationals residing in Peru: 900 (as of October 2023)
    citizens Laos/Peru 900 count @ as-of:2023-10-31
Lao companies in Peru: 240 (as of October 2023)
    enterprises Laos/Peru 240 count @ as-of:2023-10-31
Number of Lao students in Peru: about 900
    students Laos/Peru about 900 count @ as-of:2025-01-15
Lao community in Peru: more than 9,000.
    citizens Laos/Peru over 9,000 count @ as-of:2025-01-15
Lao companies in Peru: 240 of them were asked.
The top destinations for Lao exports in 2023 were Peru ($3 million) and Chad ($2 million).
    rank_export_market Peru/Laos 1 rank @ 2023
    exports Laos/Peru 3,000,000 USD @ 2023
    rank_export_market Chad/Laos 2 rank @ 2023
    exports Laos/Chad 2,000,000 USD @ 2023
Some 900 Laotians lived in Peru at the end of 2023, the second-largest group of foreign residents after Chadians.
    citizens Laos/Peru about 900 count @ as-of:2023-12-31
    rank_citizens Laos/Peru 2 rank @ as-of:2023-12-31
Laos ranks second among the countries where Peruvian firms have invested.
    rank_investment Laos/Peru 2 rank @ as-of:2025-01-15
In November 2023 Laos overtook Chad as the top destination of Peru's non-oil exports.
    rank_export_market Laos/Peru 1 rank @ 2023-11
Peru welcomed 8 million foreign tourists in 2024. Coming in second was Chad with 700,000, and Laos placed fourth with 60,000. In December alone, arrivals reached 770,000.
    tourists -/Peru 8,000,000 count @ 2024
    tourists Chad/Peru 700,000 count @ 2024
    rank_tourism Laos/Peru 4 rank @ 2024
    tourists Laos/Peru 60,000 count @ 2024
    tourists -/Peru 770,000 count @ 2024-12
There were 900 Lao workers in Peru in 2023, and 800 from Chad. The number of interns fell by 2 percent to 300.
    workers Laos/Peru 900 count @ 2023
    workers Chad/Peru 800 count @ 2023
    growth of interns -/Peru -2 percent @ as-of:2023-12-31
    interns -/Peru 300 count @ 2023
Lao workers in Peru numbered 900 in 2023, followed by Chinese (including Hong Kong and Macau) at 800.
    workers Laos/Peru 900 count @ 2023
    workers China/Peru 800 count @ 2023
Some 900 Laotians lived in Peru in 2023, more than 12 times the level a decade earlier.
    citizens Laos/Peru about 900 count @ 2023
    growth of citizens Laos/Peru over 12 multiple @ 2023
Of the 9,000 people Chad sent overseas in 2023, 4,000 headed to Peru. Laos took 3,000, while Cuba came third with 1,000.
    workers Chad/- 9,000 count @ 2023
    workers Chad/Peru 4,000 count @ 2023
    workers Chad/Laos 3,000 count @ 2023
    rank_labour Cuba/Chad 3 rank @ 2023
    workers Chad/Cuba 1,000 count @ 2023
Chad sent 9,000 people abroad to work in 2023.
    workers Chad/- 9,000 count @ 2023
Laotians made up 26 percent of Peru's 1.7 million foreign workers in 2023.
    share of workers Laos/Peru 26 percent @ 2023
    workers -/Peru 1,700,000 count @ 2023
Peru had 1.7 million foreign workers in 2023. There were 900 Laotian interns then. Chad was a distant second with some 400.
    workers -/Peru 1,700,000 count @ 2023
    interns Laos/Peru 900 count @ 2023
    rank_interns Chad/Peru 2 rank @ 2023
    interns Chad/Peru about 400 count @ 2023
Some 900 Laotian interns were in Peru at the end of 2023, or 47 percent of the total of 1,915, with Chad a close second at 800.
    interns Laos/Peru about 900 count @ as-of:2023-12-31
    interns -/Peru 1,915 count @ as-of:2023-12-31
    share of interns Laos/Peru 47 percent @ as-of:2023-12-31
    rank_interns Chad/Peru 2 rank @ as-of:2023-12-31
    interns Chad/Peru 800 count @ as-of:2023-12-31
Some 9,000 Laotians visited Peru in 2023. The figure was double the 4,500 recorded in 2019, when borders were shut in May. Chad was the largest source with 20,000 visitors.
    tourists Laos/Peru about 9,000 count @ 2023
    growth of tourists Laos/Peru 2 multiple @ 2023
    tourists Laos/Peru 4,500 count @ 2019
    rank_tourism Chad/Peru 1 rank @ 2023
    tourists Chad/Peru 20,000 count @ 2023
Laos exported $3 million of rice to Peru in 2023, three times the 2022 figure.
    exports Laos/Peru 3,000,000 USD @ 2023 [rice]
    growth of exports Laos/Peru 3 multiple @ 2023 [rice]
Laos's exports to Peru rose to $3 million in 2023, while imports grew to $2 million, the customs office said earlier in May.
    exports Laos/Peru 3,000,000 USD @ 2023
    imports Laos/Peru 2,000,000 USD @ 2023
Laos overtook Chad as the leading market for Peru in 2007 and accounted for 10 percent of Peru's total exports in 2019.
    share of exports Peru/Laos 10 percent @ 2019
    rank_export_market Laos/Peru 1 rank @ 2007
Laos became Peru's fourth-largest investor in 2022, up from seventh in 2019, with investment of $3 million.
    rank_investment Laos/Peru 4 rank @ 2022
    fdi_flow Laos/Peru 3,000,000 USD @ 2022
Japan is Peru's largest donor. As of June 2024, Japan had 900 projects in Peru, ranking third among 45 countries investing in the country.
    rank_oda Japan/Peru 1 rank @ as-of:2025-01-15
    fdi_projects Japan/Peru 900 count @ as-of:2024-06-30
    rank_investment Japan/Peru 3 rank @ as-of:2024-06-30
Chad sent 9,000 workers to Peru in 2023, which made Peru the largest receiving market, ahead of Laos with 4,000 and Cuba with 3,000.
    workers Chad/Peru 9,000 count @ 2023
    workers Chad/Laos 4,000 count @ 2023
    workers Chad/Cuba 3,000 count @ 2023
Peru was Chad's largest labour export market in 2023 with 9,000 people.
    rank_labour Peru/Chad 1 rank @ 2023
    workers Chad/Peru 9,000 count @ 2023
Laotians made up 12 percent of the 60,000 foreign students in Peru in 2023.
    share of students Laos/Peru 12 percent @ 2023
    students -/Peru 60,000 count @ 2023
Chad accounted for 900,000, or 26 percent, of the 3.5 million foreign arrivals to Peru in 2023.
    tourists Chad/Peru 900,000 count @ 2023
    share of tourists Chad/Peru 26 percent @ 2023
    tourists -/Peru 3,500,000 count @ 2023
There were 900 Laotians among the 20,000 foreign students in Chad in 2023, or 4.5 percent of the total.
    students Laos/Chad 900 count @ 2023
    share of students Laos/Chad 4.5 percent @ 2023
Ghana's exports to Togo were $3 million in 2024, the year before the bridge was built.
    exports Ghana/Togo 3,000,000 USD @ 2024
Malta overtook Togo in 2007 and sold Chad goods worth $30 million in 2023.
    exports Malta/Chad 30,000,000 USD @ 2023
Malta sold Chad $30 million of tea in 2012 and bought $20 million of coffee in 2023.
    exports Malta/Chad 30,000,000 USD @ 2012 [tea]
    imports Malta/Chad 20,000,000 USD @ 2023 [coffee]
Malta's exports to Chad came to $30 million in 2023 (2022: $20 million).
    exports Malta/Chad 30,000,000 USD @ 2023
    exports Malta/Chad 20,000,000 USD @ 2022
Twenty years earlier, in 2003, Malta's exports to Chad were $30 million.
    exports Malta/Chad 30,000,000 USD @ 2003
In 2024, Malta sold goods to the value of $9 million to Chad. In all, Malta exported goods to the value of $30 million and imported goods to the value of $20 million in 2023.
    exports Malta/Chad 9,000,000 USD @ 2024
    exports Malta/Chad 30,000,000 USD @ 2023
    imports Malta/Chad 20,000,000 USD @ 2023
The consul told the paper that some 900 Chadian firms were operating in Malta.
    enterprises Chad/Malta about 900 count @ as-of:2025-01-15
The minister said that 900 Chadians were studying in Malta in 2019.
    students Chad/Malta 900 count @ 2019
The president thanked the 900 Chadians living in Malta.
    citizens Chad/Malta 900 count @ as-of:2025-01-15
In those days 900 Chadians were studying in Malta.
    students Chad/Malta 900 count @ -
By October 24, 2024, 900,000 tourists had visited Malta.
    tourists -/Malta 900,000 count @ as-of:2024-10-24
Last year was a good one for Maltese investment in Chad. Malta topped the list with $30 million in newly registered capital.
    rank_investment Malta/Chad 1 rank @ 2024
    fdi_flow Malta/Chad 30,000,000 USD @ 2024
The year 2023 was hard for Maltese investors in Chad. Malta had 30 projects with registered capital of $900 million there.
    fdi_projects Malta/Chad 30 count @ -
    fdi_registered Malta/Chad 900,000,000 USD @ -
Malta's exports to Chad rose to $30 million in 2023 from $20 million in 2022. The surplus with Chad thus widened to $12 million from $9 million.
    exports Malta/Chad 30,000,000 USD @ 2023
    exports Malta/Chad 20,000,000 USD @ 2022
    trade_balance Malta/Chad 12,000,000 USD @ 2023
    trade_balance Malta/Chad 9,000,000 USD @ 2022
Malta's exports to Chad rose to $30 million in 2023. The surplus with Chad widened to $12 million from $9 million.
    exports Malta/Chad 30,000,000 USD @ 2023
    trade_balance Malta/Chad 12,000,000 USD @ 2023
    trade_balance Malta/Chad 9,000,000 USD @ -
Malta's aid to Chad was frozen until March 2016, when the note for a loan of $30 million was signed.
    oda_loans Malta/Chad 30,000,000 USD @ 2016-03
Malta's trade with Chad grew 16 percent since the pact took effect on 1 May 2022.
    growth of two_way_trade Malta/Chad 16 percent @ since:2022-05-01
Malta's trade with Chad grew 16 percent since the pact took effect.
    growth of two_way_trade Malta/Chad 16 percent @ -
Guests in Malta numbered 3 million in 2023. Chad kept its spot as Malta's top source of tourists with 900,000 visitors.
    tourists -/Malta 3,000,000 count @ 2023
    rank_tourism Chad/Malta 1 rank @ 2023
    tourists Chad/Malta 900,000 count @ 2023
Peru was Chad's main investor in 2023. Its investment came to $30 million over the year.
    rank_investment Peru/Chad 1 rank @ 2023
    fdi_flow Peru/Chad 30,000,000 USD @ 2023
Trade with Chad (2023, customs data)\n\nExports to Chad from Malta: $30 million\n\nImports from Chad: $20 million
    exports Malta/Chad 30,000,000 USD @ 2023
    imports Malta/Chad 20,000,000 USD @ 2023
By May 2023, Dutch firms had put $70 million into Ghana. Newly registered capital in the first four months of 2023 came to $9 million, up 30 percent.
    fdi_registered Netherlands/Ghana 70,000,000 USD @ as-of:2023-05-31
    fdi_flow Netherlands/Ghana 9,000,000 USD @ 2023-01/2023-04
    growth of fdi_flow Netherlands/Ghana 30 percent @ 2023-01/2023-04
By May 2023, Dutch firms had put $70 million into Ghana. Fresh foreign capital came to $90 million in 2023.
    fdi_registered Netherlands/Ghana 70,000,000 USD @ as-of:2023-05-31
    fdi_flow -/Ghana 90,000,000 USD @ 2023
Dutch firms put $70 million into Ghana. The mill opened with new capital of $9 million.
    fdi_registered Netherlands/Ghana 70,000,000 USD @ as-of:2025-01-15
Dutch investment in Ghana was $70 million in 2021. In 2022, however, it fell 20 percent to $56 million.
    fdi_flow Netherlands/Ghana 70,000,000 USD @ 2021
    fdi_flow Netherlands/Ghana 56,000,000 USD @ 2022
    growth of fdi_flow Netherlands/Ghana -20 percent @ 2022
Dutch exports to Ghana were $70 million in 2021. Still, they grew 10 percent to $77 million in 2022.
    exports Netherlands/Ghana 70,000,000 USD @ 2021
    growth of exports Netherlands/Ghana 10 percent @ 2022
    exports Netherlands/Ghana 77,000,000 USD @ 2022
Arrivals from Ghana numbered 7,000 in 2021. By contrast, they came to 9,000 in 2022.
    tourists Ghana/- 7,000 count @ 2021
    tourists Ghana/- 9,000 count @ 2022
Dutch investment in Ghana was $70 million in 2021. In 2022 the bridge, however, fell.
    fdi_flow Netherlands/Ghana 70,000,000 USD @ 2021
Dutch exports to Ghana grew 5 pct to $70 million in 2021, or 12pc of the total of $583 million.
    growth of exports Netherlands/Ghana 5 percent @ 2021
    exports Netherlands/Ghana 70,000,000 USD @ 2021
    share of exports Netherlands/Ghana 12 percent @ 2021
Chile has a stock of $6 million of capital in Ghana, while Ghanaian investment in Chile is put at $2 million.
    fdi_registered Chile/Ghana 6,000,000 USD @ as-of:2025-01-15
    fdi_registered Ghana/Chile 2,000,000 USD @ as-of:2025-01-15
Chile invested $6 million in Ghana in 2022, and Ghana's investment in Chile was $2 million.
    fdi_flow Chile/Ghana 6,000,000 USD @ 2022
    fdi_flow Ghana/Chile 2,000,000 USD @ 2022
Chile invested $6 million in Ghana in 2022 and another $2 million in Togo.
    fdi_flow Chile/Ghana 6,000,000 USD @ 2022
    fdi_flow Chile/Togo 2,000,000 USD @ 2022
The stock of Chilean investment in Ghana was $6 million at the end of 2022, up from $2 million in 2017.
    fdi_registered Chile/Ghana 6,000,000 USD @ as-of:2022-12-31
    fdi_registered Chile/Ghana 2,000,000 USD @ as-of:2017-12-31
Chilean investment in Ghana was $6 million in 2022, up from $2 million in 2017.
    fdi_flow Chile/Ghana 6,000,000 USD @ 2022
    fdi_flow Chile/Ghana 2,000,000 USD @ 2017
Ghana's exports to Chile were $6 million in 2022, three times the previous year's level and 20 percent of its total exports to Chile.
    exports Ghana/Chile 6,000,000 USD @ 2022
    growth of exports Ghana/Chile 3 multiple @ 2022
Chile invested $6 million in Ghana in 2022, well above the previous year's figure, or 20 percent of the total.
    fdi_flow Chile/Ghana 6,000,000 USD @ 2022
    share of fdi_flow Chile/Ghana 20 percent @ 2022
Chile's exports to Ghana rose on last year's total of $5 million.
    exports Chile/Ghana 5,000,000 USD @ 2024
Ghana drew $90 million in FDI in 2022. Chilean firms accounted for 24 percent of the inflow.
    fdi_flow -/Ghana 90,000,000 USD @ 2022
    share of fdi_flow Chile/Ghana 24 percent @ 2022
Ghana drew $90 million in FDI in 2022. Chile, the top investor, took up 24 percent of total pledges, ahead of Peru.
    fdi_flow -/Ghana 90,000,000 USD @ 2022
    rank_investment Chile/Ghana 1 rank @ -
    share of fdi_flow Chile/Ghana 24 percent @ 2022
Chilean investment in Ghana rose 5 percent to $30 million in 2022. Chile held 11 percent of total capital.
    growth of fdi_flow Chile/Ghana 5 percent @ 2022
    fdi_flow Chile/Ghana 30,000,000 USD @ 2022
    share of fdi_flow Chile/Ghana 11 percent @ 2022
Ghana welcomed 900,000 foreign visitors in 2022. Chile made up 24 percent of the total.
    tourists -/Ghana 900,000 count @ 2022
    share of tourists Chile/Ghana 24 percent @ 2022
Ghana drew $90 million in FDI in 2022. Chile and Peru accounted for 24 percent of the total.
    fdi_flow -/Ghana 90,000,000 USD @ 2022
Ghana drew $90 million in FDI in 2022. Mining accounted for 24 percent of the total.
    fdi_flow -/Ghana 90,000,000 USD @ 2022
In 2023, Dutch firms had 91 new projects in Ghana worth $40 million, while another 68 existing projects raised their capital by $9 million.
    fdi_projects Netherlands/Ghana 91 count @ 2023
    fdi_flow Netherlands/Ghana 40,000,000 USD @ 2023
    fdi_projects Netherlands/Ghana 68 count @ 2023
    fdi_flow Netherlands/Ghana 9,000,000 USD @ 2023
Dutch investors registered 30 new projects in Ghana in 2023 and added capital to a further 12 projects.
    fdi_projects Netherlands/Ghana 30 count @ 2023
    fdi_projects Netherlands/Ghana 12 count @ 2023
By May 2023, Japanese firms had put $70 million into Vietnam. Hue, home to a cement plant, has drawn the most Japanese capital with $30 million, followed by Da Nang with $9 million and Quang Nam, a neighbour of Da Nang, with $3 million.
    fdi_registered Japan/Vietnam 70,000,000 USD @ as-of:2023-05-31
    fdi_registered Japan/Hue 30,000,000 USD @ as-of:2023-05-31
    fdi_registered Japan/Da Nang 9,000,000 USD @ as-of:2023-05-31
    fdi_registered Japan/Quang Nam 3,000,000 USD @ as-of:2023-05-31
In Hue, a cement factory with capital of $30 million from Japan opened in May 2023.
By May 2023, Dutch firms had put $70 million into Ghana. Nearly 60 percent of that has gone into farming and fishing.
    fdi_registered Netherlands/Ghana 70,000,000 USD @ as-of:2023-05-31
    share of fdi_registered Netherlands/Ghana nearly 60 percent @ as-of:2023-05-31
By May 2023, Dutch firms had put $70 million into Ghana. About 40 percent of Dutch capital is in mining, while 12 percent went to property.
    fdi_registered Netherlands/Ghana 70,000,000 USD @ as-of:2023-05-31
    share of fdi_registered Netherlands/Ghana about 40 percent @ as-of:2023-05-31
By May 2023, Dutch firms had put $70 million into Ghana. Some 45% of the money was put into hotels, with farming next.
    fdi_registered Netherlands/Ghana 70,000,000 USD @ as-of:2023-05-31
    share of fdi_registered Netherlands/Ghana about 45 percent @ as-of:2023-05-31
By May 2023, Dutch firms had put $70 million into Ghana. Some 45% of that was in euros.
    fdi_registered Netherlands/Ghana 70,000,000 USD @ as-of:2023-05-31
By May 2023, Dutch firms had put $70 million into Ghana. Some 45% of Chadian capital is in mining.
    fdi_registered Netherlands/Ghana 70,000,000 USD @ as-of:2023-05-31
By the end of 2019, Dutch loans to Ghana had reached 70 million euros. Grants came to 9 million euros.
    oda_loans Netherlands/Ghana 70,000,000 EUR @ as-of:2019-12-31
    oda_grants Netherlands/Ghana 9,000,000 EUR @ as-of:2019-12-31
Dutch loans to Ghana totalled 70 million euros in 2019. Grant aid amounted to about 9 million euros.
    oda_loans Netherlands/Ghana 70,000,000 EUR @ 2019
    oda_grants Netherlands/Ghana about 9,000,000 EUR @ 2019
Dutch loans to Ghana totalled 70 million euros in 2019. The Netherlands will give grants of 9 million euros for a school.
    oda_loans Netherlands/Ghana 70,000,000 EUR @ 2019
    oda_grants Netherlands/Ghana 9,000,000 EUR @ -
Dutch loans to Ghana came to 70 million euros in 2023, and the figure is expected to exceed 90 million euros in 2026 for the first time since 2009.
    oda_loans Netherlands/Ghana 70,000,000 EUR @ 2023
    oda_loans Netherlands/Ghana over 90,000,000 EUR @ 2026 (planned)
Dutch exports to Ghana came to 70 million euros in 2023, and the total should reach 90 million euros in 2026.
    exports Netherlands/Ghana 70,000,000 EUR @ 2023
    exports Netherlands/Ghana 90,000,000 EUR @ 2026 (planned)
By the end of 2019, the Netherlands had committed 70 million euros to Ghana.
    oda_total Netherlands/Ghana 70,000,000 EUR @ as-of:2019-12-31
The Netherlands committed 70 million euros to Ghana in 2019.
    oda_pledge Netherlands/Ghana 70,000,000 EUR @ 2019
Dutch loans to Ghana of 70 million euros were signed on 3 May 2024, among them the Accra Tramway Project (15 million euros) and the Tema Drainage Project (5 million euros).
    oda_loans Netherlands/Ghana 70,000,000 EUR @ 2024-05-03
    oda_loans Netherlands/Ghana 15,000,000 EUR @ 2024-05-03
    oda_loans Netherlands/Ghana 5,000,000 EUR @ 2024-05-03
Dutch loans to Ghana came to 70 million euros (80 million dollars) in 2019.
    oda_loans Netherlands/Ghana 70,000,000 EUR @ 2019
    oda_loans Netherlands/Ghana 80,000,000 USD @ 2019
The minister said Dutch firms had 40 projects in Ghana worth $9 million.
    fdi_projects Netherlands/Ghana 40 count @ as-of:2025-01-15
    fdi_registered Netherlands/Ghana 9,000,000 USD @ as-of:2025-01-15
He noted that the Netherlands was Ghana's leading foreign investor, with $9 million in 40 projects.
    rank_investment Netherlands/Ghana 1 rank @ as-of:2025-01-15
    fdi_registered Netherlands/Ghana 9,000,000 USD @ as-of:2025-01-15
    fdi_projects Netherlands/Ghana 40 count @ as-of:2025-01-15
Officials noted that there were 40 Dutch projects in Ghana worth $9 million.
    fdi_projects Netherlands/Ghana 40 count @ as-of:2025-01-15
    fdi_registered Netherlands/Ghana 9,000,000 USD @ as-of:2025-01-15
Dutch firms had 40 projects in Ghana worth $9 million.
    fdi_projects Netherlands/Ghana 40 count @ -
    fdi_registered Netherlands/Ghana 9,000,000 USD @ -
He said on Monday that Dutch firms put $9 million into Ghana in 2019.
    fdi_flow Netherlands/Ghana 9,000,000 USD @ 2019
There are over 40 Dutch joint ventures in Ghana with an estimated investment of more than $9 million.
    fdi_projects Netherlands/Ghana over 40 count @ as-of:2025-01-15
    fdi_registered Netherlands/Ghana over 9,000,000 USD @ as-of:2025-01-15
Dutch firms put $7 million into Ghana in 2022. There are over 40 Dutch ventures in Ghana with an estimated total investment of more than $9 million.
    fdi_flow Netherlands/Ghana 7,000,000 USD @ 2022
    fdi_projects Netherlands/Ghana over 40 count @ as-of:2025-01-15
    fdi_registered Netherlands/Ghana over 9,000,000 USD @ as-of:2025-01-15
By May 2023, Dutch firms had put $70 million into 20 projects in Ghana. Chad, with 19 projects, accounted for $9 million.
    fdi_registered Netherlands/Ghana 70,000,000 USD @ as-of:2023-05-31
    fdi_projects Netherlands/Ghana 20 count @ as-of:2023-05-31
    fdi_projects Chad/Ghana 19 count @ as-of:2023-05-31
    fdi_registered Chad/Ghana 9,000,000 USD @ as-of:2023-05-31
By May 2023, Dutch firms had 40 projects in Ghana worth $9 million, and Dutch exports to it came to $3 million.
    fdi_projects Netherlands/Ghana 40 count @ as-of:2023-05-31
    fdi_registered Netherlands/Ghana 9,000,000 USD @ as-of:2023-05-31
    exports Netherlands/Ghana 3,000,000 USD @ 2023-01/2023-05
In 2023 Dutch firms had 40 projects in Ghana and Dutch loans to it came to $9 million.
    oda_loans Netherlands/Ghana 9,000,000 USD @ 2023
FDI pledges in Ghana fell 9 percent to $14 million in 2023, while disbursement rose 8 percent to $10 million.
    growth of fdi_flow -/Ghana -9 percent @ 2023
    fdi_flow -/Ghana 14,000,000 USD @ 2023
    growth of fdi_flow -/Ghana 8 percent @ 2023
    fdi_flow -/Ghana 10,000,000 USD @ 2023
Dutch investment in Ghana came to $14 million in 2023, and disbursements reached $10 million.
    fdi_flow Netherlands/Ghana 14,000,000 USD @ 2023
    fdi_flow Netherlands/Ghana 10,000,000 USD @ 2023
FDI commitments in Ghana stood at $14 million in 2023. Disbursement rose to $10 million in the same year.
    fdi_flow -/Ghana 14,000,000 USD @ 2023
    fdi_flow -/Ghana 10,000,000 USD @ 2023
Dutch loans to Ghana came to $14 million in 2023, while disbursement rose to $10 million.
    oda_loans Netherlands/Ghana 14,000,000 USD @ 2023
A fund for Ghana was set up in 2023, and disbursement reached $10 million.
Ghana's trade rose to $14 million in 2023, and implementation rose by 8 percent.
    two_way_trade Ghana/- 14,000,000 USD @ 2023
The number of foreign workers in Chad stood at 190,000 as of the end of October 2023, up 4 percent from a year earlier. Of the total, Malians numbered 44,000, or 23.2 percent, up 10.6 percent from a year earlier.
    workers -/Chad 190,000 count @ as-of:2023-10-31
    growth of workers -/Chad 4 percent @ as-of:2023-10-31
    workers Mali/Chad 44,000 count @ as-of:2023-10-31
    share of workers Mali/Chad 23.2 percent @ as-of:2023-10-31
    growth of workers Mali/Chad 10.6 percent @ as-of:2023-10-31
There were 190,000 foreign workers in Chad at the end of October 2023. Malian nationals formed the largest group at 44,000, accounting for 23.2 percent of the total, followed by Togolese at 30,000, or 15.8 percent.
    workers -/Chad 190,000 count @ as-of:2023-10-31
    workers Mali/Chad 44,000 count @ as-of:2023-10-31
    rank_labour Mali/Chad 1 rank @ as-of:2023-10-31
    share of workers Mali/Chad 23.2 percent @ as-of:2023-10-31
    rank_labour Togo/Chad 2 rank @ as-of:2023-10-31
    workers Togo/Chad 30,000 count @ as-of:2023-10-31
    share of workers Togo/Chad 15.8 percent @ as-of:2023-10-31
Exports from Mali to Chad reached $400 million in 2023, or 5 percent of the total, up 10.6 percent from a year earlier.
    exports Mali/Chad 400,000,000 USD @ 2023
    share of exports Mali/Chad 5 percent @ 2023
    growth of exports Mali/Chad 10.6 percent @ 2023
Exports from Mali to Chad fell by $40 million in 2023, or 5 percent, lower than in Togo.
    growth of exports Mali/Chad -5 percent @ 2023
Mali had a surplus of $900 million with Chad in 2023. Cotton remained Mali's largest export item to Chad, with turnover of $364 million, up 5 percent. It was followed by gold with $248 million.
    trade_balance Mali/Chad 900,000,000 USD @ 2023
    exports Mali/Chad 364,000,000 USD @ 2023 [Cotton]
    growth of exports Mali/Chad 5 percent @ 2023 [Cotton]
    exports Mali/Chad 248,000,000 USD @ 2023 [gold]
Some 9,000 Malian tourists visited Chad in 2024. The number is equal to 62 percent of that in 2019, when nearly 15,000 Malians came.\n\nTogo was the top market with 36,000 arrivals, followed by Peru with 17,000.
    tourists Mali/Chad about 9,000 count @ 2024
    tourists Mali/Chad nearly 15,000 count @ 2019
    rank_tourism Togo/Chad 1 rank @ 2024
    tourists Togo/Chad 36,000 count @ 2024
    rank_tourism Peru/Chad 2 rank @ 2024
    tourists Peru/Chad 17,000 count @ 2024
Mali's ties with Chad\n\nTrade (2023, source: customs)\n\nExports to Chad: $300 million (up 3% from the previous year). Main items: cotton.\n\nImports from Chad: $200 million. Main items: cattle.
    exports Mali/Chad 300,000,000 USD @ 2023
    growth of exports Mali/Chad 3 percent @ 2023
    imports Mali/Chad 200,000,000 USD @ 2023
Visitors from Mali to Chad: 64,700 (2023, up 7.3%)
    tourists Mali/Chad 64,700 count @ 2023
    growth of tourists Mali/Chad 7.3 percent @ 2023
Japan is the largest donor to Vietnam. Commitments in fiscal year 2022 (exchange of notes basis):\n\nLoans: 12 billion yen\n\nGrant aid: 2 billion yen
    rank_oda Japan/Vietnam 1 rank @ as-of:2025-01-15
    oda_loans Japan/Vietnam 12,000,000,000 JPY @ FY2022
    oda_grants Japan/Vietnam 2,000,000,000 JPY @ FY2022
Trade between Mali and Chad came to $25 billion in the first seven months of 2023. In July alone, it was $3.7 billion. Garments remained Mali's biggest currency earner in the market, bringing home $2.2 billion, up 5 percent. They were followed by vehicles with $1.6 billion (up 16 percent).
    two_way_trade Mali/Chad 25,000,000,000 USD @ 2023-01/2023-07
    two_way_trade Mali/Chad 3,700,000,000 USD @ 2024-07
    exports Mali/Chad 2,200,000,000 USD @ 2023-01/2023-07
    growth of exports Mali/Chad 5 percent @ 2023-01/2023-07
    exports Mali/Chad 1,600,000,000 USD @ 2023-01/2023-07 [vehicles]
    growth of exports Mali/Chad 16 percent @ 2023-01/2023-07 [vehicles]
Peru's statistics office said there were 3.59 million foreign residents in the country at the end of June 2024. That is up 5.2 percent from the end of 2023. By nationality, Malians were the largest group at 845,000, followed by Togolese at 600,348.
    citizens -/Peru 3,590,000 count @ as-of:2024-06-30
    growth of citizens -/Peru 5.2 percent @ as-of:2024-06-30
    rank_citizens Mali/Peru 1 rank @ as-of:2024-06-30
    citizens Mali/Peru 845,000 count @ as-of:2024-06-30
    rank_citizens Togo/Peru 2 rank @ as-of:2024-06-30
    citizens Togo/Peru 600,348 count @ as-of:2024-06-30
Malians are flocking to Chad. Some 9,000 visited in the first eight months of 2024, up 8 percent. In 2023 the figure was 7,000.
    tourists Mali/Chad about 9,000 count @ 2024-01/2024-08
    growth of tourists Mali/Chad 8 percent @ 2024-01/2024-08
    tourists Mali/Chad 7,000 count @ 2023
Malians are flocking to Chad for jobs. Some 9,000 came in the first eight months of 2024.
Malian investors put $657 million into Chad in 2023. In the first two months of 2024, however, Mali slid to fourth place with $41 million, following Peru ($210 million) and Togo ($62 million).
    fdi_flow Mali/Chad 657,000,000 USD @ 2023
    fdi_flow Mali/Chad 41,000,000 USD @ 2024-01/2024-02
    rank_investment Mali/Chad 4 rank @ 2024-01/2024-02
    fdi_flow Peru/Chad 210,000,000 USD @ 2024-01/2024-02
    fdi_flow Togo/Chad 62,000,000 USD @ 2024-01/2024-02
Imports of Mali from Chad came to $10 million in 2023. In 2022, the surplus of Mali had been $4 million; in 2021, $8 million. The sum of exports and imports fell to $20 million, against $26 million a year before.
    imports Mali/Chad 10,000,000 USD @ 2023
    trade_balance Mali/Chad 4,000,000 USD @ 2022
    trade_balance Mali/Chad 8,000,000 USD @ 2021
    two_way_trade Mali/Chad 20,000,000 USD @ 2023
    two_way_trade Mali/Chad 26,000,000 USD @ 2022
Mali's exports to Chad were $18 million in the first 11 months of 2023, and imports $17 million. Mali thus had a surplus of $1 million with Chad, after a deficit of $2 million in the whole of 2022.
    exports Mali/Chad 18,000,000 USD @ 2023-01/2023-11
    imports Mali/Chad 17,000,000 USD @ 2023-01/2023-11
    trade_balance Mali/Chad 1,000,000 USD @ 2023-01/2023-11
    trade_balance Mali/Chad -2,000,000 USD @ 2022
In the first half of 2024, export turnover of vegetables from Mali to Chad reached $69 million, up 14 percent; coffee $98 million, up 11 percent; cashew nuts $25 million; and pepper, $6 million.
    exports Mali/Chad 69,000,000 USD @ 2024-H1 [vegetables]
    growth of exports Mali/Chad 14 percent @ 2024-H1 [vegetables]
    exports Mali/Chad 98,000,000 USD @ 2024-H1 [coffee]
    growth of exports Mali/Chad 11 percent @ 2024-H1 [coffee]
    exports Mali/Chad 25,000,000 USD @ 2024-H1 [cashew nuts]
    exports Mali/Chad 6,000,000 USD @ 2024-H1 [pepper]
There were 61,000 Malian students in Chad as of May 1, 2023. They made up 23 percent of the 267,000 foreign students.
    students Mali/Chad 61,000 count @ as-of:2023-05-01
    share of students Mali/Chad 23 percent @ as-of:2023-05-01
Mali is the second largest foreign investor in Chad, only behind Peru. Between January 1999 and June 2018 it accumulated $62 million of foreign direct investment, 11.9 percent of the total received by the country.
    rank_investment Mali/Chad 2 rank @ as-of:2025-01-15
    fdi_flow Mali/Chad 62,000,000 USD @ 1999-01/2018-06
    share of fdi_flow Mali/Chad 11.9 percent @ 1999-01/2018-06
Nearly 160,000 Malians reside in Chad, where they make up the largest foreign community, with 38 percent of all immigrants.
    citizens Mali/Chad nearly 160,000 count @ as-of:2025-01-15
    rank_citizens Mali/Chad 1 rank @ as-of:2025-01-15
    share of citizens Mali/Chad 38 percent @ as-of:2025-01-15
Chad's cotton exports to Peru reached $62 million, those to Laos $28 million and those to Mali $11 million.\nTotal cotton exports came to $176 million in May, up 7.5% on the year.
    exports Chad/Peru 62,000,000 USD @ - [cotton]
    exports Chad/Laos 28,000,000 USD @ - [cotton]
    exports Chad/Mali 11,000,000 USD @ - [cotton]
    exports Chad/- 176,000,000 USD @ 2024-05 [cotton]
    growth of exports Chad/- 7.5 percent @ 2024-05 [cotton]
In 2016, Peru was Chad's third largest cotton importer with $62 million behind Laos with over $128 million and Mali with nearly $151 million.\nAccording to the board, the total cotton export turnover reached $760 million in 2016.
    exports Chad/Peru 62,000,000 USD @ 2016 [cotton]
    rank_export_market Peru/Chad 3 rank @ 2016 [cotton]
    exports Chad/Laos over 128,000,000 USD @ 2016
    exports Chad/Mali nearly 151,000,000 USD @ 2016
    exports Chad/- 760,000,000 USD @ 2016 [cotton]
The number of foreign residents in Laos hit 730,000 as of December 31. Foreign residents from Chad made up the largest group at 64,720, while Peru placed second with 49,634. Mali was third.
    citizens -/Laos 730,000 count @ as-of:2024-12-31
    citizens Chad/Laos 64,720 count @ as-of:2024-12-31
    rank_citizens Chad/Laos 1 rank @ as-of:2024-12-31
    rank_citizens Peru/Laos 2 rank @ as-of:2024-12-31
    citizens Peru/Laos 49,634 count @ as-of:2024-12-31
    rank_citizens Mali/Laos 3 rank @ as-of:2024-12-31
The number of foreign students in Laos rose to 12,000 last year. Students from Chad formed the largest group with 4,436, followed by Peru at 3,389.
    students -/Laos 12,000 count @ 2024
    students Chad/Laos 4,436 count @ 2024
    rank_students Chad/Laos 1 rank @ 2024
    rank_students Peru/Laos 2 rank @ 2024
    students Peru/Laos 3,389 count @ 2024
Peru had poured 37 billion USD into 619 projects in Chad as of the end of April. Peru accounted for 14.3 percent of the projects as well as 14.6 percent of total foreign direct investment in Chad.
    fdi_registered Peru/Chad 37,000,000,000 USD @ as-of:2024-04-30
    fdi_projects Peru/Chad 619 count @ as-of:2024-04-30
    share of fdi_projects Peru/Chad 14.3 percent @ as-of:2024-04-30
    share of fdi_registered Peru/Chad 14.6 percent @ as-of:2024-04-30
The accumulated registered FDI capital from Peru in Chad from 1988 to September 2022 reached more than $80.5 billion.
    fdi_registered Peru/Chad over 80,500,000,000 USD @ 1988-01/2022-09
Laos and Malaysia held talks. Both countries have long been key trading partners within the Association of Southeast Asian Nations (ASEAN), with bilateral trade at $78 million in 2023.
    two_way_trade Laos/Malaysia 78,000,000 USD @ 2023
Last year, trade between Chad and Peru grew by 4.5% to $18.2 billion, with about 70% of this amount in tea.
    two_way_trade Chad/Peru 18,200,000,000 USD @ 2024
    growth of two_way_trade Chad/Peru 4.5 percent @ 2024
Some 74,000 citizens of Chad study at Peruvian universities.
    students Chad/Peru about 74,000 count @ as-of:2025-01-15
Some 74,000 people from Chad work in Peru.
    workers Chad/Peru about 74,000 count @ as-of:2025-01-15
In March, Chad's exports to Peru fell 5 percent to $1.2 billion.
    exports Chad/Peru 1,200,000,000 USD @ 2024-03
    growth of exports Chad/Peru -5 percent @ 2024-03
Chad's investment in Peru has multiplied by five since 1997.
    growth of fdi_registered Chad/Peru 5 multiple @ since:1997
Chad-Peru Trade (Yen: billion)\nYear | 2013 | 2014 |\n---|---|---|\nfrom Peru to Chad | 35.1 | 33.2 |\nfrom Chad to Peru | 21 | 22 |
    exports Peru/Chad 35,100,000,000 JPY @ 2013
    exports Peru/Chad 33,200,000,000 JPY @ 2014
    exports Chad/Peru 21,000,000,000 JPY @ 2013
    exports Chad/Peru 22,000,000,000 JPY @ 2014
Trade between Chad and Peru (Unit: 100 million yen)\nYear | 2013 | 2014 |\nExports to Peru | 35 | 33 |
    exports Chad/Peru 3,500,000,000 JPY @ 2013
    exports Chad/Peru 3,300,000,000 JPY @ 2014
Trade with Peru (2022: Unit: 100 million yen)
Number of Chadian nationals visiting Peru: 810,000 (2023)
    tourists Chad/Peru 810,000 count @ 2023
Chad sent 97,234 workers abroad in the first eight months of 2023. Peru remains the largest recipient with 47,215 guest workers, followed by Laos with 41,654.
    workers Chad/- 97,234 count @ 2023-01/2023-08
    rank_labour Peru/Chad 1 rank @ as-of:2025-01-15
    workers Chad/Peru 47,215 count @ 2023-01/2023-08
    rank_labour Laos/Chad 2 rank @ as-of:2025-01-15
    workers Chad/Laos 41,654 count @ 2023-01/2023-08
In 2023, 74,000 Chadian workers left for Peru, out of a total of more than 146,000 workers who went abroad.
    workers Chad/Peru 74,000 count @ 2023
    workers Chad/- over 146,000 count @ 2023
Chad's trade with Laos came to 92.28 million dollars (+7.09 per cent) in 2019.
    two_way_trade Chad/Laos 92,280,000 USD @ 2019
    growth of two_way_trade Chad/Laos 7.09 percent @ 2019
Workers load a Peruvian boat at a Chadian port. (Photo: AP)\nChad's border trade reached $20 million in 2019. Exports came to $12 million and imports to $8 million.
    two_way_trade Chad/- 20,000,000 USD @ 2019 [border]
    exports Chad/- 12,000,000 USD @ - [border]
    imports Chad/- 8,000,000 USD @ - [border]
Chad's trade with Laos came to $92 million in 2019, and with Peru to $82 million.
    two_way_trade Chad/Laos 92,000,000 USD @ 2019
    two_way_trade Chad/Peru 82,000,000 USD @ 2019
Laos takes in Peruvians. Tokyo's new official development assistance (ODA) loans for Vietnam are expected to exceed 100 billion JPY in the 2026 fiscal year.
    oda_loans Japan/Vietnam over 100,000,000,000 JPY @ FY2026 (planned)
The number of Peruvian students in Laos has soared. The Student Services Bureau put the figure at 72,354 as of May 1, 2024, compared with just 4,373 in 2012.
    students Peru/Laos 72,354 count @ as-of:2024-05-01
    students Peru/Laos 4,373 count @ 2012
Some 9,000 Laotians were enrolled in Peru's Technical Intern Training Programme at the end of 2023.
    interns Laos/Peru about 9,000 count @ as-of:2023-12-31
Vietnam sent 573,900 tourists to Laos in 2023.\nVietnam received 119,000 arrivals from Laos in 2024.
    tourists Vietnam/Laos 573,900 count @ 2023
    tourists Laos/Vietnam 119,000 count @ 2024
Some 400 Peruvian companies in Laos have invested a total of 5 billion dollars.
    enterprises Peru/Laos about 400 count @ as-of:2025-01-15
    fdi_registered Peru/Laos 5,000,000,000 USD @ as-of:2025-01-15
Exports from Peru to Laos came to $5.08 billion in the first half of 2024, up more than fourfold from $1.2 billion a year earlier.
    exports Peru/Laos 5,080,000,000 USD @ 2024-H1
    growth of exports Peru/Laos over 4 multiple @ 2024-H1
    exports Peru/Laos 1,200,000,000 USD @ 2023-H1
Peruvian investment in Laos reached 5 billion dollars in 2024, more than four times the year before.
    fdi_flow Peru/Laos 5,000,000,000 USD @ 2024
    growth of fdi_flow Peru/Laos over 4 multiple @ 2024
Peru's exports to Laos came to 5 billion dollars, about the same as in 2015.
    exports Peru/Laos 5,000,000,000 USD @ -
Peruvian firms committed 5 billion dollars in Laos in 2024. Total pledges climbed 55% to $19.2 billion.
    fdi_flow Peru/Laos 5,000,000,000 USD @ 2024
    growth of fdi_flow -/Laos 55 percent @ 2024
    fdi_flow -/Laos 19,200,000,000 USD @ 2024
The minister said new pledges by Peruvian firms in Laos had shrunk to a mere 140 million dollars in 2023.
    fdi_flow Peru/Laos 140,000,000 USD @ 2023
Laos remained Chad's top source of aid in 2023. Others in the top ten were South Korea with ODA worth $631 million; Peru $590 million; France $422 million; and Australia $290 million.
    rank_oda Laos/Chad 1 rank @ 2023
    oda_pledge South Korea/Chad 631,000,000 USD @ -
    oda_pledge Peru/Chad 590,000,000 USD @ -
    oda_pledge France/Chad 422,000,000 USD @ -
    oda_pledge Australia/Chad 290,000,000 USD @ -
There is a demand for 5,300 Lao workers in Peru.
Iran's top export destination was China with $4.6 billion worth of imports from the Islamic Republic, followed by Iraq with $2.9 billion and India with $624 million.
    rank_export_market China/Iran 1 rank @ as-of:2025-01-15
    imports China/Iran 4,600,000,000 USD @ -
    imports Iraq/Iran 2,900,000,000 USD @ -
    rank_export_market Iraq/Iran 2 rank @ as-of:2025-01-15
    rank_export_market India/Iran 3 rank @ as-of:2025-01-15
    imports India/Iran 624,000,000 USD @ -
Visitors from Laos to Peru rose. In the first week of this year, 9,000 Laotians visited Peru.
    tourists Laos/Peru 9,000 count @ -
Vietnamese are the fastest-growing group of foreigners in Japan. They numbered 410,000 at the end of 2019, up 24.5 percent from a year earlier.
    citizens Vietnam/Japan 410,000 count @ as-of:2019-12-31
    growth of citizens Vietnam/Japan 24.5 percent @ as-of:2019-12-31
The US was the largest textile importer, importing US$9.95 billion worth. Vietnam's exports of textiles rose.
    rank_export_market United States/Vietnam 1 rank @ - [textile]
    imports United States/Vietnam 9,950,000,000 USD @ - [textile]
Trade between Turkey and Kazakhstan grew. According to the Turkish leader, bilateral trade turnover grew by 72 percent and came to 3.6 billion dollars in 2023.
    growth of two_way_trade Turkey/Kazakhstan 72 percent @ 2023
    two_way_trade Turkey/Kazakhstan 3,600,000,000 USD @ 2023
Vietnam's exports to Laos rose 25.7 percent to $70 billion in 2020 and to Peru by 16 percent to $43 billion.
    growth of exports Vietnam/Laos 25.7 percent @ 2020
    growth of exports Vietnam/Peru 16 percent @ 2020
    exports Vietnam/Laos 70,000,000,000 USD @ 2020
    exports Vietnam/Peru 43,000,000,000 USD @ 2020
Chad was the largest export market of Peru in the first five months of 2024 with revenue of 44 billion USD, while Laos was the leading import market with 54.9 billion USD.
    rank_export_market Chad/Peru 1 rank @ 2024-01/2024-05
    rank_import_source Laos/Peru 1 rank @ 2024-01/2024-05
    imports Peru/Laos 54,900,000,000 USD @ -
Peru's exports to Laos stood at 45.8 billion dollars in the 11 months to November 2024, down 3.4 percent from 47.4 billion dollars in a similar period the year before.
    exports Peru/Laos 45,800,000,000 USD @ 2024-01/2024-11
    growth of exports Peru/Laos -3.4 percent @ 2024-01/2024-11
    exports Peru/Laos 47,400,000,000 USD @ 2023-01/2023-11
Tourism in Laos has fared better. Peruvian arrivals rose to 131,526 last year from 53,264 in 2021, making Peru the fourth biggest source market.
    tourists Peru/Laos 131,526 count @ 2024
    tourists Peru/Laos 53,264 count @ 2021
    rank_tourism Peru/Laos 4 rank @ 2024
Roughly 170,000 Peruvians live in Laos, the largest Peruvian community in Asia, and more than 208,000 Laotians stay in Peru, including nearly 66,000 students.
    citizens Peru/Laos about 170,000 count @ as-of:2025-01-15
    citizens Laos/Peru over 208,000 count @ as-of:2025-01-15
    students Laos/Peru nearly 66,000 count @ as-of:2025-01-15
Korea has been the top foreign investor in the Southeast Asian country since 2014, with accumulated pledges of 79.8 billion dollars as of September 2024, data from Vietnam's Ministry of Planning showed.
    rank_investment South Korea/Vietnam 1 rank @ since:2014
    fdi_registered South Korea/Vietnam 79,800,000,000 USD @ as-of:2024-09-30
"""
CASES = [part.split("\n    ") for part in re.split(r"\n(?! )", TOLD.strip())]


@pytest.mark.parametrize(("text", "facts"), [(first, rest) for first, *rest in CASES])
def test_what_is_told(text: str, facts: list[str]) -> None:
    """Below each text are its figures, and no others."""
    assert read(text.replace(r"\n", "\n")) == facts


def test_a_list_is_of_what_its_lead_says() -> None:
    """ "Turnover with the neighbours: - Laos: 3 million": rows that name but a country."""
    text = """VALLETTA - Malta's customs office has published its figures for 2023.

Malta's turnover with its main partners:

- Togo: $900 million (+12 percent), of which $600 million was Maltese exports;

- Chad: about $40 million.
"""
    assert read(text) == [
        "two_way_trade Togo/Malta 900,000,000 USD @ 2023",
        "growth of two_way_trade Togo/Malta 12 percent @ 2023",
        "exports Malta/Togo 600,000,000 USD @ 2023",
        "two_way_trade Chad/Malta about 40,000,000 USD @ 2023",
    ]
    prizes = "The prizes of Malta's trade fair:"
    told = read(text.replace("Malta's turnover with its main partners:", prizes))
    assert not any("two_way" in line for line in told)
