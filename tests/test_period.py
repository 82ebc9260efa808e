"""Periods: what must be read as a time, what must not, and how it is placed."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.growth import calls
from vjnotes.mentions.period import Period, periods
from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.line import lexicon

AUGUST = date(2024, 8, 8)
FEBRUARY = date(2024, 2, 15)


def shown(text: str, reference: date | None = None, **more: object) -> str:
    """All periods of a text as "[words] label kind", in order."""
    found = periods(text, reference, **more)  # type: ignore[arg-type]
    return " ; ".join(f"[{text[p.start : p.end]}] {p.label} {p.kind}" for p in found)


def only(text: str, reference: date | None = AUGUST, **more: object) -> Period:
    """The one period of a text."""
    (found,) = periods(text, reference, **more)  # type: ignore[arg-type]
    return found


# Read on 8 August 2024.
IN_AUGUST = [
    ("in the past seven months", "[in the past seven months] 2024-01/2024-07 span"),
    ("In the seven-month period", "[In the seven-month period] 2024-01/2024-07 span"),
    ("during the seven months", "[during the seven months] 2024-01/2024-07 span"),
    ("as of end-Q2", "[as of end-Q2] as-of:2024-06-30 as_of"),
    ("exports in 2017", "[2017] 2017 year"),
    ("Nagano (2017)", "[2017] 2017 year"),
    ("ties in the year 2020 grew", "[the year 2020] 2020 year"),
    ("the first quarter of 2018", "[first quarter of 2018] 2018-Q1 quarter"),
    ("Q1 2018", "[Q1 2018] 2018-Q1 quarter"),
    ("Q1/2018", "[Q1/2018] 2018-Q1 quarter"),
    ("in Q1, 2018", "[Q1, 2018] 2018-Q1 quarter"),
    ("2018's first quarter", "[2018's first quarter] 2018-Q1 quarter"),
    ("2018’s first quarter", "[2018’s first quarter] 2018-Q1 quarter"),
    ("the January-March quarter", "[January-March quarter] 2024-Q1 quarter"),
    ("the January–March quarter of 2023", "[January–March quarter of 2023] 2023-Q1 quarter"),
    ("first-quarter exports", "[first-quarter] 2024-Q1 quarter"),
    ("fourth-quarter 2023 sales", "[fourth-quarter 2023] 2023-Q4 quarter"),
    ("the last quarter of 2023", "[last quarter of 2023] 2023-Q4 quarter"),
    ("last quarter", "[last quarter] 2024-Q2 quarter"),
    ("this quarter", "[this quarter] 2024-Q3 quarter"),
    ("the first half of 2023", "[first half of 2023] 2023-H1 half"),
    ("H1 2023", "[H1 2023] 2023-H1 half"),
    ("in H1/2023", "[H1/2023] 2023-H1 half"),
    ("in the first half", "[in the first half] 2024-H1 half"),
    ("in the first half of this year", "[in the first half of this year] 2024-H1 half"),
    ("in the second half of last year", "[in the second half of last year] 2023-H2 half"),
    ("the first half of the year", "[first half of the year] 2024-H1 half"),
    ("1H23", "[1H23] 2023-H1 half"),
    ("1Q18", "[1Q18] 2018-Q1 quarter"),
    ("2018Q1", "[2018Q1] 2018-Q1 quarter"),
    ("9M2023", "[9M2023] 2023-01/2023-09 span"),
    ("first nine months of 2023", "[first nine months of 2023] 2023-01/2023-09 span"),
    ("first 9 months of 2023", "[first 9 months of 2023] 2023-01/2023-09 span"),
    (
        "In the first nine months of this year",
        "[In the first nine months of this year] 2024-01/2024-09 span",
    ),
    ("the first seven months", "[first seven months] 2024-01/2024-07 span"),
    ("seven-month exports", "[seven-month] 2024-01/2024-07 span"),
    ("the nine-month figure of 2023", "[nine-month figure of 2023] 2023-01/2023-09 span"),
    ("January–July", "[January–July] 2024-01/2024-07 span"),
    (
        "January - September period of 2023",
        "[January - September period of 2023] 2023-01/2023-09 span",
    ),
    ("Jan-Sep 2023", "[Jan-Sep 2023] 2023-01/2023-09 span"),
    ("in Jan.-Sept. 2023", "[Jan.-Sept. 2023] 2023-01/2023-09 span"),
    ("April-November 2023", "[April-November 2023] 2023-04/2023-11 span"),
    ("from January to July 2024", "[from January to July 2024] 2024-01/2024-07 span"),
    ("between January and July", "[between January and July] 2024-01/2024-07 span"),
    ("January through July", "[January through July] 2024-01/2024-07 span"),
    ("from November to February 2024", "[from November to February 2024] 2023-11/2024-02 span"),
    ("year to date", "[year to date] 2024-01/2024-08 span"),
    ("so far this year", "[so far this year] 2024-01/2024-08 span"),
    ("year-to-date exports", "[year-to-date] 2024-01/2024-08 span"),
    ("eleven months to November", "[eleven months to November] 2023-01/2023-11 span"),
    ("12 months to June 2024", "[12 months to June 2024] 2023-07/2024-06 span"),
    ("by the end of April", "[by the end of April] as-of:2024-04-30 as_of"),
    ("As of end-June", "[As of end-June] as-of:2024-06-30 as_of"),
    ("as of late June", "[as of late June] as-of:2024-06-30 as_of"),
    ("as of June 20", "[as of June 20] as-of:2024-06-20 as_of"),
    ("by June 20", "[by June 20] as-of:2024-06-20 as_of"),
    ("up to now", "[up to now] as-of:2024-08-08 as_of"),
    ("to date", "[to date] as-of:2024-08-08 as_of"),
    ("at present", "[at present] as-of:2024-08-08 as_of"),
    ("through March 2024", "[through March 2024] as-of:2024-03-31 as_of"),
    (
        "from April 2023 through March 2024",
        "[from April 2023 through March 2024] 2023-04/2024-03 span",
    ),
    ("at the end of 2022", "[at the end of 2022] as-of:2022-12-31 as_of"),
    ("end-2023", "[end-2023] as-of:2023-12-31 as_of"),
    ("by late 2023", "[late 2023] 2023 year"),
    ("in early 2024", "[early 2024] 2024 year"),
    ("mid-June", "[mid-June] 2024-06 month"),
    ("fiscal year 2023", "[fiscal year 2023] FY2023 fiscal"),
    ("fiscal 2023", "[fiscal 2023] FY2023 fiscal"),
    ("FY23", "[FY23] FY2023 fiscal"),
    ("Indian students in the academic year 2018-19", "[year 2018-19] 2018/2019 span"),
    ("Indian students in the winter semester 2018-19", "[2018-19] 2018/2019 span"),
    ("FY2023", "[FY2023] FY2023 fiscal"),
    ("FY 2023-24", "[FY 2023-24] FY2023 fiscal"),
    ("FY2023/24", "[FY2023/24] FY2023 fiscal"),
    ("FY2023/2024", "[FY2023/2024] FY2023 fiscal"),
    (
        "its fiscal year starting on April 1, 2010",
        "[fiscal year starting on April 1, 2010] FY2010 fiscal",
    ),
    ("in fiscal years from 1992 to 2014", "[fiscal years from 1992 to 2014] FY1992/FY2014 span"),
    ("by the end of 2010 Japanese firms had", "[by the end of 2010] as-of:2010-12-31 as_of"),
    (
        "by the end of the 2010 first quarter",
        "[by the end of the 2010 first quarter] as-of:2010-03-31 as_of",
    ),
    ("They signed it on November 16", "[November 16] 2023-11-16 day"),
    ("aid for 2021 and 2022", "[2021 and 2022] 2021/2022 span"),
    ("in March and September 2010", "[March] 2010-03 month ; [September 2010] 2010-09 month"),
    ("in March 2010 and April 2011", "[March 2010] 2010-03 month ; [April 2011] 2011-04 month"),
    ("fiscal year ending March 2016", "[fiscal year ending March 2016] FY2015 fiscal"),
    ("the year ended March 31, 2024", "[year ended March 31, 2024] FY2023 fiscal"),
    (
        "the fiscal year that ended in March 2024",
        "[fiscal year that ended in March 2024] FY2023 fiscal",
    ),
    ("the 2023 fiscal year", "[2023 fiscal year] FY2023 fiscal"),
    ("financial year 2022", "[financial year 2022] FY2022 fiscal"),
    ("last fiscal year", "[last fiscal year] FY2023 fiscal"),
    ("the current fiscal year", "[the current fiscal year] FY2024 fiscal"),
    ("the first half of fiscal 2023", "[first half of fiscal 2023] 2023-04/2023-09 span"),
    ("the first quarter of FY2023", "[first quarter of FY2023] 2023-04/2023-06 span"),
    ("1992 to 2013", "[1992 to 2013] 1992/2013 span"),
    ("2011-2020", "[2011-2020] 2011/2020 span"),
    ("2016–20", "[2016–20] 2016/2020 span"),
    ("the 2021-2025 period", "[2021-2025 period] 2021/2025 span"),
    ("from 2000 to 2010", "[from 2000 to 2010] 2000/2010 span"),
    ("between 2010 and 2020", "[between 2010 and 2020] 2010/2020 span"),
    ("since 2005", "[since 2005] since:2005 since"),
    ("since November 2012", "[since November 2012] since:2012-11 since"),
    ("last year", "[last year] 2023 year"),
    ("this year", "[this year] 2024 year"),
    ("next year", "[next year] 2025 year"),
    ("over the same period last year", "[over the same period last year] None compare"),
    (
        "up 5% in July from a year earlier",
        "[July] 2024-07 month ; [from a year earlier] 2023-07 compare",
    ),
    ("compared with 2021", "[compared with 2021] 2021 compare"),
    ("higher than in 2020", "[than in 2020] 2020 compare"),
    (
        "In the first half of 2023, against the same period of 2022",
        (
            "[In the first half of 2023] 2023-H1 half ; [against the same period of 2022] "
            "2022-H1 compare"
        ),
    ),
    ("last month", "[last month] 2024-07 month"),
    ("this month", "[this month] 2024-08 month"),
    ("yesterday", "[yesterday] 2024-08-07 day"),
    ("on Wednesday", "[Wednesday] 2024-08-07 day"),
    ("in the past decade", "[in the past decade] 2014/2024 span"),
    ("over the past 50 years", "[over the past 50 years] 1974/2024 span"),
    ("the last three years", "[last three years] 2021/2024 span"),
    ("in October", "[October] 2024-10 month"),
    ("will visit in October", "[October] 2024-10 month"),
    ("October 10", "[October 10] 2024-10-10 day"),
    ("10 October 2023", "[10 October 2023] 2023-10-10 day"),
    ("10th of October 2023", "[10th of October 2023] 2023-10-10 day"),
    ("Oct. 10, 2023", "[Oct. 10, 2023] 2023-10-10 day"),
    ("October 8 to 13, 2023", "[October 8 to 13, 2023] 2023-10-08/2023-10-13 span"),
    ("from 27 to 30 November 2023", "[from 27 to 30 November 2023] 2023-11-27/2023-11-30 span"),
    ("October 30 - November 2, 2023", "[October 30 - November 2, 2023] 2023-10-30/2023-11-02 span"),
    ("21 September 1973", "[21 September 1973] 1973-09-21 day"),
    ("2023-11-27", "[2023-11-27] 2023-11-27 day"),
    ("27/11/2023", "[27/11/2023] 2023-11-27 day"),
    ("the 1990s", "[1990s] 1990/1999 span"),
    ("by 2045", "[2045] 2045 year"),
    ("APEC Year 2027", "[Year 2027] 2027 year"),
    ("February 30, 2023", "[February 30, 2023] None day"),
    (
        "Exports rose 5% year-on-year to 3 billion in July.",
        "[year-on-year] 2023-07 compare ; [July] 2024-07 month",
    ),
    (
        "In July, exports rose 5% from the previous month.",
        "[July] 2024-07 month ; [from the previous month] 2024-06 compare",
    ),
    ("Exports rose 16 percent on year in 2022", "[on year] 2021 compare ; [2022] 2022 year"),
    (
        "Two-way trade was up 8.5% yoy in the first seven months",
        "[yoy] 2023-01/2023-07 compare ; [in the first seven months] 2024-01/2024-07 span",
    ),
    (
        "it reached $3bn in July, against $2bn a year earlier",
        "[July] 2024-07 month ; [a year earlier] 2023-07 month",
    ),
    (
        "In 2022, trade was 47.6 billion, up 11% from the previous year",
        "[2022] 2022 year ; [from the previous year] 2021 compare",
    ),
    (
        "In 2022, trade was 47.6 billion, compared to 42.7 billion the previous year",
        "[2022] 2022 year ; [the previous year] 2021 year",
    ),
    (
        "trade rose from 40 billion USD in 2020 to 42.7 billion USD in 2021",
        "[2020] 2020 year ; [2021] 2021 year",
    ),
    ("from 2019 to 2022 it grew", "[from 2019 to 2022] 2019/2022 span"),
    ("up 10% against the same period in 2023", "[against the same period in 2023] None compare"),
    ("a 5% increase over 2022", "[over 2022] 2022 compare"),
    ("up 12.4% on the same period of last year", "[on the same period of last year] None compare"),
    (
        "In the same period, Vietnam imported goods worth 5 billion",
        "[In the same period] None span",
    ),
    (
        "over the corresponding period last year",
        "[over the corresponding period last year] None compare",
    ),
    (
        (
            "exports in the January-June period of this year rose 5% compared with the same "
            "period last year"
        ),
        (
            "[in the January-June period of this year] 2024-01/2024-06 span ; [compared with "
            "the same period last year] 2023-01/2023-06 compare"
        ),
    ),
    (
        "in the first quarter, GDP grew 5.66% over the same period",
        "[in the first quarter] 2024-Q1 quarter ; [over the same period] 2023-Q1 compare",
    ),
    (
        "By the end of June 2024, Japan had 5,400 projects",
        "[By the end of June 2024] as-of:2024-06-30 as_of",
    ),
    ("As of the end of 2023, more than 51,000", "[As of the end of 2023] as-of:2023-12-31 as_of"),
    ("as of September 2023", "[as of September 2023] as-of:2023-09-30 as_of"),
    ("By August 2023", "[By August 2023] as-of:2023-08-31 as_of"),
    ("as of today", "[as of today] as-of:2024-08-08 as_of"),
    ("cumulatively until July", "[until July] as-of:2024-07-31 as_of"),
    ("up to the end of July", "[up to the end of July] as-of:2024-07-31 as_of"),
    ("exports up to June 2024", "[up to June 2024] as-of:2024-06-30 as_of"),
    ("they signed it this Saturday", "[this Saturday] 2024-08-03 day"),
    ("they will sign it this Saturday", "[this Saturday] 2024-08-10 day"),
    ("he met them in October", "[October] 2023-10 month"),
    ("until October, when he leaves", "[October] 2024-10 month"),
    (
        "in May, June and July 2021",
        "[May] 2021-05 month ; [June and July 2021] 2021-06/2021-07 span",
    ),
    ("the June quarter of 2019", "[June quarter of 2019] 2019-Q2 quarter"),
    ("by year-end", "[by year-end] as-of:2024-12-31 as_of"),
    ("by the end of this year", "[by the end of this year] as-of:2024-12-31 as_of"),
    ("by the end of 2025", "[by the end of 2025] as-of:2025-12-31 as_of"),
    ("at the end of last year", "[at the end of last year] as-of:2023-12-31 as_of"),
    ("since the beginning of the year", "[since the beginning of the year] since:2024-01 since"),
    ("since the beginning of 2023", "[since the beginning of 2023] since:2023-01 since"),
    ("since early 2020", "[since early 2020] since:2020 since"),
    ("since last October", "[since last October] since:2023-10 since"),
    ("since the first quarter of 2018", "[since the first quarter of 2018] since:2018-Q1 since"),
    ("since fiscal 2017", "[since fiscal 2017] since:FY2017 since"),
    ("from 2010 to present", "[from 2010 to present] since:2010 since"),
    ("(2010-present)", "[2010-present] since:2010 since"),
    ("from 1992 to now", "[from 1992 to now] since:1992 since"),
    ("from 2025 onwards", "[from 2025 onwards] since:2025 since"),
    ("starting from October 2023", "[October 2023] 2023-10 month"),
    ("effective from April 1, 2024", "[April 1, 2024] 2024-04-01 day"),
    ("in the 2021-2030 period", "[in the 2021-2030 period] 2021/2030 span"),
    ("for the 2021 - 2025 period", "[for the 2021 - 2025 period] 2021/2025 span"),
    ("during 2011-2020", "[during 2011-2020] 2011/2020 span"),
    ("the 2023-24 fiscal year", "[2023-24 fiscal year] FY2023 fiscal"),
    ("US fiscal year 2023 ends", "[fiscal year 2023] 2022-10/2023-09 fiscal"),
    ("the fiscal year 2023 of the United States", "[the fiscal year 2023] FY2023 fiscal"),
    ("India's fiscal 2023-24", "[fiscal 2023-24] 2023-04/2024-03 fiscal"),
    ("India exported in FY24", "[FY24] 2023-04/2024-03 fiscal"),
    ("the fiscal year through March 2024", "[fiscal year through March 2024] FY2023 fiscal"),
    ("the year to March 2024", "[year to March 2024] FY2023 fiscal"),
    ("the year ending December 31, 2023", "[year ending December 31, 2023] 2023 year"),
    ("three months to June", "[three months to June] 2024-04/2024-06 span"),
    ("April-June quarter", "[April-June quarter] 2024-Q2 quarter"),
    (
        "first quarter (April-June) of fiscal 2024",
        "[first quarter (April-June) of fiscal 2024] 2024-04/2024-06 span",
    ),
    (
        "in the first quarter of the fiscal year ending March 2025",
        "[in the first quarter of the fiscal year ending March 2025] 2024-04/2024-06 span",
    ),
    ("1H of 2024", "[1H of 2024] 2024-H1 half"),
    ("in 2H", "[2H] 2024-H2 half"),
    ("Q2", "[Q2] 2024-Q2 quarter"),
    ("Q1-Q3 2023", "[Q1-Q3 2023] 2023-Q1/2023-Q3 span"),
    ("third-quarter GDP", "[third-quarter] 2024-Q3 quarter"),
    ("In the second quarter", "[In the second quarter] 2024-Q2 quarter"),
    ("in the fourth quarter", "[in the fourth quarter] None quarter"),
    ("quarter IV of 2023", "[quarter IV of 2023] 2023-Q4 quarter"),
    ("quarter two of 2023", "[quarter two of 2023] 2023-Q2 quarter"),
    (
        "in the first three quarters of 2023",
        "[in the first three quarters of 2023] 2023-01/2023-09 span",
    ),
    ("the last six months of 2023", "[last six months of 2023] 2023-07/2023-12 span"),
    ("the final quarter of 2023", "[final quarter of 2023] 2023-Q4 quarter"),
    ("the first half of September", "[first half of September] 2024-09-01/2024-09-15 span"),
    (
        "the second half of September 2023",
        "[second half of September 2023] 2023-09-16/2023-09-30 span",
    ),
    ("in the first 15 days of July", "[in the first 15 days of July] 2024-07-01/2024-07-15 span"),
    ("in the first month of 2024", "[first month of 2024] 2024-01 month"),
    ("in the opening half of the year", "[in the opening half of the year] 2024-H1 half"),
    ("Tuesday, August 6", "[Tuesday, August 6] 2024-08-06 day"),
    ("Thu, 21 Sep 2023", "[Thu, 21 Sep 2023] 2023-09-21 day"),
    ("on Tuesday (July 16) he", "[Tuesday (July 16)] 2024-07-16 day"),
    ("this week (July 3-5)", "[this week (July 3-5)] 2024-07-03/2024-07-05 span"),
    ("yesterday (July 16)", "[yesterday (July 16)] 2024-07-16 day"),
    ("this week (a quiet one)", "[this week] 2024-08-05/2024-08-11 span"),
    ("on Monday", "[Monday] 2024-08-05 day"),
    ("will meet on Friday", "[Friday] 2024-08-09 day"),
    ("last Friday", "[last Friday] 2024-08-02 day"),
    ("next Monday", "[next Monday] 2024-08-12 day"),
    ("November 27 and 28, 2023", "[November 27 and 28, 2023] 2023-11-27/2023-11-28 span"),
    ("8-13 October 2023", "[8-13 October 2023] 2023-10-08/2023-10-13 span"),
    ("8 to 13 October", "[8 to 13 October] 2024-10-08/2024-10-13 span"),
    ("between October 8 and 13", "[between October 8 and 13] 2024-10-08/2024-10-13 span"),
    ("from October 30 to November 2", "[from October 30 to November 2] 2024-10-30/2024-11-02 span"),
    ("October 30-November 2, 2023", "[October 30-November 2, 2023] 2023-10-30/2023-11-02 span"),
    ("September 21,\xa01973", "[September 21,\xa01973] 1973-09-21 day"),
    ("Sept 21 1973", "[Sept 21 1973] 1973-09-21 day"),
    ("the 21st of September 1973", "[21st of September 1973] 1973-09-21 day"),
    ("in 9/2023", "[9/2023] 2023-09 month"),
    ("from 1/2023 to 9/2023", "[from 1/2023 to 9/2023] 2023-01/2023-09 span"),
    ("2023-11", "[2023-11] 2023-11 month"),
    ("2005-10", "[2005-10] 2005/2010 span"),
    ("in June '24", "[June '24] 2024-06 month"),
    ("March 2024 exports", "[March 2024] 2024-03 month"),
    ("March exports rose 5%", "[March] 2024-03 month"),
    ("in March", "[March] 2024-03 month"),
    ("in May and June", "[May and June] 2024-05/2024-06 span"),
    ("May-June", "[May-June] 2024-05/2024-06 span"),
    ("May 2024", "[May 2024] 2024-05 month"),
    ("April and May", "[April and May] 2024-04/2024-05 span"),
    ("He will march in May", "[May] 2025-05 month"),
    ("the long march to 2045", "[2045] 2045 year"),
    ("Japan in August, 2,500 workers", "[August] 2024-08 month"),
    ("On August 8, 2,500 workers", "[August 8] 2024-08-08 day"),
    ("In October 10 enterprises", "[October] 2024-10 month"),
    ("by 2030", "[2030] 2030 year"),
    ("in 2050", "[2050] 2050 year"),
    ("from 2030", "[2030] 2030 year"),
    ("towards 2045", "[2045] 2045 year"),
    ("In 2018 Vietnamese students numbered", "[2018] 2018 year"),
    ("In 2018, 2019 and 2020", "[2018] 2018 year ; [2019] 2019 year ; [2020] 2020 year"),
    ("2020, 2021, and 2022", "[2020] 2020 year ; [2021] 2021 year ; [2022] 2022 year"),
    ("2022/2023", "[2022/2023] 2022/2023 span"),
    ("2022-2023 school year", "[2022-2023] 2022/2023 span"),
    ("2019/20", "[2019/20] 2019/2020 span"),
    ("in 1868", "[1868] 1868 year"),
    ("(1868)", "[1868] 1868 year"),
    ("the 2014 trade and investment turnover", "[2014] 2014 year"),
    ("2023's trade", "[2023] 2023 year"),
    ("the 2023 figure", "[2023] 2023 year"),
    ("2023 exports", "[2023] 2023 year"),
    ("2017The two sides", "[2017] 2017 year"),
    ("this time last year", "[this time last year] None span"),
    ("a year ago", "[a year ago] 2023 year"),
    ("a year ago, exports", "[a year ago] 2023 year"),
    ("five years ago", "[five years ago] 2019 year"),
    ("more than 50 years ago", "[50 years ago] None year"),
    ("50 years ago", "[50 years ago] 1974 year"),
    ("two months ago", "[two months ago] 2024-06 month"),
    ("three days ago", "[three days ago] 2024-08-05 day"),
    ("the previous year", "[the previous year] None year"),
    ("that year", "[that year] None year"),
    ("In 2017 ties were good. That year, exports", "[2017] 2017 year ; [That year] 2017 year"),
    (
        "In 2017 ties were good. The following year, exports",
        "[2017] 2017 year ; [following year] 2018 year",
    ),
    (
        "In October 2023 she came. The same month",
        "[October 2023] 2023-10 month ; [same month] 2023-10 month",
    ),
    (
        "In 2023, exports hit 10 billion, while a year earlier",
        "[2023] 2023 year ; [a year earlier] 2022 year",
    ),
    ("the next five years", "[next five years] 2024/2029 span"),
    ("the coming decade", "[coming decade] 2024/2034 span"),
    ("in the past two months", "[in the past two months] 2024-06/2024-08 span"),
    ("over the last quarter of a century", "[over the last quarter of a century] 1999/2024 span"),
    ("to date back to 1973", "[1973] 1973 year"),
    ("dates from 1973", "[1973] 1973 year"),
    ("to date, Japan has", "[to date] as-of:2024-08-08 as_of"),
    ("now", "[now] as-of:2024-08-08 as_of"),
    ("so far", "[so far] as-of:2024-08-08 as_of"),
    ("as of now", "[as of now] as-of:2024-08-08 as_of"),
    ("until now", "[until now] as-of:2024-08-08 as_of"),
    ("by now", "[by now] as-of:2024-08-08 as_of"),
    ("at the moment", "[at the moment] as-of:2024-08-08 as_of"),
    ("today", "[today] 2024-08-08 day"),
    ("yesterday evening", "[yesterday] 2024-08-07 day"),
    ("tomorrow", "[tomorrow] 2024-08-09 day"),
    ("last week", "[last week] 2024-07-29/2024-08-04 span"),
    ("this week", "[this week] 2024-08-05/2024-08-11 span"),
    ("next month", "[next month] 2024-09 month"),
    ("the early 1990s", "[early 1990s] 1990/1999 span"),
    ("the 1990s and 2000s", "[1990s] 1990/1999 span ; [2000s] 2000/2009 span"),
    ("since the 1990s", "[since the 1990s] None since"),
    ("before 2015", "[2015] 2015 year"),
    ("prior to 2015", "[2015] 2015 year"),
    ("after 2015", "[2015] 2015 year"),
    ("the first 10 months of 2023", "[first 10 months of 2023] 2023-01/2023-10 span"),
    ("the first eleven months", "[first eleven months] None span"),
    ("10-month exports", "[10-month] None span"),
    ("11 months of 2023", "[11 months of 2023] 2023-01/2023-11 span"),
    ("9M 2023", "[9M 2023] 2023-01/2023-09 span"),
    ("late last year", "[late last year] 2023 year"),
    ("early this year", "[early this year] 2024 year"),
    ("mid-2023", "[mid-2023] 2023 year"),
    ("in mid-June 2024", "[mid-June 2024] 2024-06 month"),
    ("late in 2023", "[late in 2023] 2023 year"),
    ("at the start of 2024", "[start of 2024] 2024 year"),
    ("end of the first half", "[end of the first half] as-of:2024-06-30 as_of"),
    (
        "between January 2023 and March 2024",
        "[between January 2023 and March 2024] 2023-01/2024-03 span",
    ),
    ("January 2023-March 2024", "[January 2023-March 2024] 2023-01/2024-03 span"),
    (
        "from January 2023 through March 2024",
        "[from January 2023 through March 2024] 2023-01/2024-03 span",
    ),
    (
        "from the beginning of 2023 to the end of September",
        "[from the beginning of 2023 to the end of September] 2023-01/2023-09 span",
    ),
    (
        "from early 2023 to September 2023",
        "[from early 2023 to September 2023] 2023-01/2023-09 span",
    ),
    ("through 2023", "[through 2023] as-of:2023-12-31 as_of"),
    ("until 2019", "[2019] 2019 year"),
    ("until the end of 2025", "[until the end of 2025] as-of:2025-12-31 as_of"),
    ("through the end of June", "[through the end of June] as-of:2024-06-30 as_of"),
    ("Feb. 30", "[Feb. 30] None day"),
    ("February 29, 2023", "[February 29, 2023] None day"),
    ("February 29, 2024", "[February 29, 2024] 2024-02-29 day"),
    ("2018–19", "[2018–19] 2018/2019 span"),
    ("2023–2030", "[2023–2030] 2023/2030 span"),
    ("2023 - 2030 strategy", "[2023 - 2030] 2023/2030 span"),
    ("Dec 2019", "[Dec 2019] 2019-12 month"),
    ("December, 2019", "[December, 2019] 2019-12 month"),
    ("December of 2019", "[December of 2019] 2019-12 month"),
    ("in December last year", "[December last year] 2023-12 month"),
    ("October last year", "[October last year] 2023-10 month"),
    ("October this year", "[October this year] 2024-10 month"),
    ("on May 1 last year", "[May 1 last year] 2023-05-01 day"),
    ("in the first half of last year", "[in the first half of last year] 2023-H1 half"),
    ("last year's first quarter", "[last year's first quarter] 2023-Q1 quarter"),
    (
        "compared with last year's same period",
        "[compared with last year's same period] None compare",
    ),
    ("2018's first nine months", "[2018's first nine months] 2018-01/2018-09 span"),
    ("Q1 of this year", "[Q1 of this year] 2024-Q1 quarter"),
    ("Q1 FY2023", "[Q1 FY2023] 2023-04/2023-06 span"),
    ("Q4 FY 2022/23", "[Q4 FY 2022/23] 2023-01/2023-03 span"),
    ("first half of fiscal year 2023", "[first half of fiscal year 2023] 2023-04/2023-09 span"),
    ("the second quarter of fiscal 2024", "[second quarter of fiscal 2024] 2024-07/2024-09 span"),
    ("first-half profit", "[first-half] 2024-H1 half"),
    ("as at 31 March 2024", "[as at 31 March 2024] as-of:2024-03-31 as_of"),
    ("as at end-2022", "[as at end-2022] as-of:2022-12-31 as_of"),
    ("as of Dec. 31, 2023", "[as of Dec. 31, 2023] as-of:2023-12-31 as_of"),
    ("as of early 2024", "[as of early 2024] None as_of"),
    ("as of 2023", "[as of 2023] as-of:2023-12-31 as_of"),
    ("as of fiscal 2022", "[as of fiscal 2022] as-of:2023-03-31 as_of"),
    ("JICA's fiscal 2022", "[fiscal 2022] FY2022 fiscal"),
    ("month-on-month", "[month-on-month] None compare"),
    (
        "In June exports fell 3% month-on-month",
        "[June] 2024-06 month ; [month-on-month] 2024-05 compare",
    ),
    ("10:30 on October 10", "[October 10] 2024-10-10 day"),
    ("October 10.5 million", "[October] 2024-10 month"),
    ("October 2010", "[October 2010] 2010-10 month"),
    ("visit in 2023 by 2,000 people", "[2023] 2023 year"),
    ("In 2023 students", "[2023] 2023 year"),
]

# Read on 15 February 2024.
IN_FEBRUARY = [
    ("In FY2020-21 Bangladesh sold more to Japan", "[FY2020-21] 2020-07/2021-06 fiscal"),
    # Blanks the press has lost.
    ("In thelast 50 years", "[In thelast 50 years] 1974/2024 span"),
    ("since2005, in2018", "[since2005] since:2005 since ; [2018] 2018 year"),
    ("in thefirst half of thisyear", "[in thefirst half of thisyear] 2024-H1 half"),
    # A multiple is of its year, unless a level stands before it.
    ("Exports surged 1.8 times in 2018.", "[2018] 2018 year"),
    ("Sales grew 2.5 times in the first half of 2018.", "[in the first half of 2018] 2018-H1 half"),
    ("Trade was three times the 2017 level.", "[2017] 2017 compare"),
    ("nine times last year's arrivals", "[times last year] 2023 compare"),
    ("double 2019's total", "[double 2019] 2019 compare"),
    ("twice 2020's level", "[twice 2020] 2020 compare"),
    ("arrivals doubled last year", "[last year] 2023 year"),
    ("as of mid-January", "[as of mid-January] as-of:2024-01-15 as_of"),
    ("As at mid-March 2022, lent", "[As at mid-March 2022] as-of:2022-03-15 as_of"),
    ("as of mid-2023", "[as of mid-2023] as-of:2023-06-30 as_of"),
    ("Loans were twice that of 2016.", "[twice that of 2016] 2016 compare"),
    ("Aid rose three times from 2010 to 2018.", "[from 2010 to 2018] 2010/2018 span"),
    ("up 5% from January-June 2018", "[from January-June 2018] 2018-01/2018-06 compare"),
    ("sales below year-ago levels", "[year-ago] None compare"),
    # Fiscal years with their months.
    (
        "during the Financial Year (FY) 2022-23",
        "[during the Financial Year (FY) 2022-23] FY2022 fiscal",
    ),
    ("FY 2019-20 (April -December)", "[FY 2019-20 (April -December)] 2019-04/2019-12 span"),
    ("2023 (January-June)", "[2023 (January-June)] 2023-01/2023-06 span"),
    ("April-February of fiscal 2022", "[April-February of fiscal 2022] 2022-04/2023-02 span"),
    ("in April-January 2020-21", "[April-January 2020-21] 2020-04/2021-01 span"),
    ("the first quarter of 2020-21", "[first quarter of 2020-21] 2020-04/2020-06 span"),
    ("India's exports in 2019-20", "[2019-20] 2019-04/2020-03 fiscal"),
    ("in the 2019-20 season in India", "[in the 2019-20] 2019/2020 span"),
    ("growth in 2019-20", "[2019-20] 2019/2020 span"),
    # The months of the year that are over.
    ("In the past nine months of 2023", "[In the past nine months of 2023] 2023-01/2023-09 span"),
    (
        "In 2023, imports fell. The surplus for the year grew.",
        "[2023] 2023 year ; [the year] 2023 year",
    ),
    (
        "In 2023, imports fell. They will rise this year, by 5% for the year.",
        "[2023] 2023 year ; [this year] 2024 year ; [the year] 2024 year",
    ),
    (
        "He said on Monday, October exports rose.",
        "[Monday] 2024-02-12 day ; [October] 2023-10 month",
    ),
    (
        "from November 2023 to February",
        "[from November 2023 to February] 2023-11/2024-02 span",
    ),
    (
        "From February 10 to 29, 2024, sales rose 5% over the same period last year.",
        "[From February 10 to 29, 2024] 2024-02-10/2024-02-29 span ; [over the same period last year] 2023-02-10/2023-02-28 compare",
    ),
    ("Talks will open in January.", "[January] 2025-01 month"),
    ("Talks will open in February.", "[February] 2024-02 month"),
    ("as of end-Q4 2023", "[as of end-Q4 2023] as-of:2023-12-31 as_of"),
    (
        (
            "Bilateral trade between Vietnam and South Korea hit $76.1 billion in 2023, down "
            "12.3% year-on-year, according to the General Department of Vietnam Customs."
        ),
        "[2023] 2023 year ; [year-on-year] 2022 compare",
    ),
    (
        (
            "In the January-November period of 2023, Vietnam's exports to the US fell 13.1% "
            "from a year earlier to $88 billion."
        ),
        (
            "[In the January-November period of 2023] 2023-01/2023-11 span ; [from a year "
            "earlier] 2022-01/2022-11 compare"
        ),
    ),
    (
        (
            "As of end-December 2023, South Korea had 9,863 valid projects in Vietnam with "
            "total registered capital of $85.86 billion."
        ),
        "[As of end-December 2023] as-of:2023-12-31 as_of",
    ),
    (
        (
            "Australia's two-way trade with Japan, which both call a pillar of the ties of the two "
            "countries, was worth A$117 billion in 2021-22."
        ),
        "[2021-22] 2021-07/2022-06 fiscal",
    ),
    (
        (
            "India's exports to Japan rose to USD 5.46 billion in FY23 from USD 6.18 billion "
            "in the previous fiscal year."
        ),
        "[FY23] 2022-04/2023-03 fiscal ; [the previous fiscal year] 2021-04/2022-03 fiscal",
    ),
    (
        (
            "In April-November 2023, India's imports from Japan stood at $11.2 billion, "
            "against $10.9 billion in the same period of the previous year."
        ),
        (
            "[April-November 2023] 2023-04/2023-11 span ; [in the same period of the previous "
            "year] 2022-04/2022-11 span"
        ),
    ),
    ("Two-way trade rose 8.5% to $3.6 billion in January.", "[January] 2024-01 month"),
    (
        (
            "Last year, the two countries' trade reached $20 billion, up from $18 billion in "
            "2022 and $15 billion the year before."
        ),
        "[Last year] 2023 year ; [2022] 2022 year ; [the year before] 2021 year",
    ),
    (
        "The two countries set up ties on December 22, 1992, and upgraded them in December 2022.",
        "[December 22, 1992] 1992-12-22 day ; [December 2022] 2022-12 month",
    ),
    (
        "President Yoon Suk Yeol paid a state visit to Hanoi on June 22-24, 2023.",
        "[June 22-24, 2023] 2023-06-22/2023-06-24 span",
    ),
    (
        "The prime minister will visit Tokyo from March 3 to 5.",
        "[from March 3 to 5] 2024-03-03/2024-03-05 span",
    ),
    (
        "The deal, signed in May 2019 and effective from August 1, 2020, covers 99% of goods.",
        "[May 2019] 2019-05 month ; [August 1, 2020] 2020-08-01 day",
    ),
    (
        "Vietnam targets $100 billion in trade by 2025 and $150 billion by 2030.",
        "[2025] 2025 year ; [2030] 2030 year",
    ),
    (
        (
            "Over 2 million Koreans visited Vietnam in the first seven months, 3.2 times "
            "higher than the same period last year."
        ),
        (
            "[in the first seven months] 2023-01/2023-07 span ; [than the same period last "
            "year] 2022-01/2022-07 compare"
        ),
    ),
    ("The figure for the whole of 2022 was $86.4 billion.", "[2022] 2022 year"),
    ("Between 2015 and 2020, Japan provided 2 billion.", "[Between 2015 and 2020] 2015/2020 span"),
    ("Trade has grown 15 percent a year since 2010.", "[since 2010] since:2010 since"),
    (
        "Exports of rice totaled 8.1 million tonnes in 2023, the highest since 1989.",
        "[2023] 2023 year ; [since 1989] since:1989 since",
    ),
    (
        "Germany was the largest EU investor in the third quarter last year.",
        "[in the third quarter last year] 2023-Q3 quarter",
    ),
    (
        "From the start of the year to August 20, FDI reached $18 billion.",
        "[From the start of the year to August 20] 2024-01-01/2024-08-20 span",
    ),
    (
        (
            "In the first 20 days of January 2024, FDI was $2.36 billion, up 40.2% over the "
            "same period in 2023."
        ),
        (
            "[In the first 20 days of January 2024] 2024-01-01/2024-01-20 span ; [over the "
            "same period in 2023] 2023-01-01/2023-01-20 compare"
        ),
    ),
    ("in the fiscal year to March 2024", "[fiscal year to March 2024] FY2023 fiscal"),
    ("In the year to December, exports were", "[year to December] 2023 year"),
    (
        "Thailand's fiscal year 2024 starts on October 1.",
        "[fiscal year 2024] 2023-10/2024-09 fiscal ; [October 1] 2023-10-01 day",
    ),
    (
        "The U.S. fiscal year 2023 ended September 30.",
        "[fiscal year 2023] 2022-10/2023-09 fiscal ; [September 30] 2023-09-30 day",
    ),
    ("the Australian financial year 2022-23", "[financial year 2022-23] 2022-07/2023-06 fiscal"),
    ("JICA loans in FY2022 totalled", "[FY2022] FY2022 fiscal"),
    (
        "imports rose 12.5 per cent in December from November",
        "[December] 2023-12 month ; [from November] 2023-11 compare",
    ),
    ("compared with December 2022", "[compared with December 2022] 2022-12 compare"),
    ("compared to the previous quarter", "[compared to the previous quarter] 2023-Q4 compare"),
    (
        "The economy grew 6.72% in Q4, compared with 5.47% in Q3",
        "[Q4] 2023-Q4 quarter ; [Q3] 2023-Q3 quarter",
    ),
    ("in Q4/2023", "[Q4/2023] 2023-Q4 quarter"),
    ("in the last quarter", "[in the last quarter] 2023-Q4 quarter"),
    ("since the end of 2021", "[since the end of 2021] since:2021-12 since"),
    ("In mid-2019, the sides", "[mid-2019] 2019 year"),
    ("from mid-2019 to early 2021", "[from mid-2019 to early 2021] 2019/2021 span"),
    ("at end-March", "[at end-March] as-of:2023-03-31 as_of"),
    ("until March 2025", "[March 2025] 2025-03 month"),
    (
        "The meeting on Tuesday (February 13) in Hanoi",
        "[Tuesday (February 13)] 2024-02-13 day",
    ),
    ("on Feb 13", "[Feb 13] 2024-02-13 day"),
    ("(Feb. 13-15)", "[Feb. 13-15] 2024-02-13/2024-02-15 span"),
    ("February 13 - 15", "[February 13 - 15] 2024-02-13/2024-02-15 span"),
    ("from February 13 through 15", "[from February 13 through 15] 2024-02-13/2024-02-15 span"),
    ("the 13-15 February visit", "[13-15 February] 2024-02-13/2024-02-15 span"),
    ("on Saturday, 10 February", "[Saturday, 10 February] 2024-02-10 day"),
    ("in the 12 months through January", "[in the 12 months through January] 2023-02/2024-01 span"),
    (
        "over the 12 months to January 2024",
        "[over the 12 months to January 2024] 2023-02/2024-01 span",
    ),
    (
        "in the first eleven months of last year",
        "[in the first eleven months of last year] 2023-01/2023-11 span",
    ),
    ("the same period in 2022", "[same period in 2022] None span"),
    (
        "In the same period of 2022, exports were $5 billion.",
        "[In the same period of 2022] None span",
    ),
    ("in 1H2023", "[1H2023] 2023-H1 half"),
    ("2Q24", "[2Q24] 2024-Q2 quarter"),
    ("FY2024 ends in March 2025", "[FY2024] FY2024 fiscal ; [March 2025] 2025-03 month"),
    ("by FY2030", "[FY2030] FY2030 fiscal"),
    ("in fiscal years 2022 and 2023", "[fiscal years 2022 and 2023] FY2022/FY2023 span"),
    (
        "between fiscal 2015 and fiscal 2020",
        "[between fiscal 2015 and fiscal 2020] FY2015/FY2020 span",
    ),
    ("FY2015-FY2020", "[FY2015-FY2020] FY2015/FY2020 span"),
    ("FY2015-2020", "[FY2015-2020] FY2015/FY2020 span"),
    ("In 2023 alone", "[2023] 2023 year"),
    ("in the years 2019-2021", "[2019-2021] 2019/2021 span"),
    ("the years 2020 and 2021", "[2020] 2020 year ; [2021] 2021 year"),
    ("during the 2016-2020 period", "[during the 2016-2020 period] 2016/2020 span"),
    ("2016-20 average", "[2016-20] 2016/2020 span"),
    ("2023/24 season", "[2023/24] 2023/2024 span"),
    ("a 2023 survey", "[2023] 2023 year"),
    ("Hanoi's 2023 exports", "[2023] 2023 year"),
    ("Vietnam 2023 exports", "[2023] 2023 year"),
    ("year 2023", "[year 2023] 2023 year"),
    ("Year of 2023", "[2023] 2023 year"),
    ("Visit Vietnam Year 2023", "[Year 2023] 2023 year"),
    ("2023 Vietnam-Japan Friendship Year", "[2023] 2023 year"),
    ("In late January", "[late January] 2024-01 month"),
    ("late-January", "[late-January] 2024-01 month"),
    ("early-2024", "[early-2024] 2024 year"),
    ("this January", "[this January] 2024-01 month"),
    ("last December", "[last December] 2023-12 month"),
    ("next April", "[next April] 2024-04 month"),
    ("the past year", "[the past year] None span"),
    ("over the past year", "[over the past year] None span"),
    ("in the past year and a half", "[the past year] None span"),
    ("for the past 30 years", "[for the past 30 years] 1994/2024 span"),
    ("50th anniversary (1973-2023)", "[1973-2023] 1973/2023 span"),
    ("50th anniversary of ties (1973 - 2023)", "[1973 - 2023] 1973/2023 span"),
    ("1973 – 2023", "[1973 – 2023] 1973/2023 span"),
    (
        "(September 21, 1973 - September 21, 2023)",
        "[September 21, 1973 - September 21, 2023] 1973-09-21/2023-09-21 span",
    ),
    ("Nguyen Van A (born 1954)", "[1954] 1954 year"),
    ("updated 10:30 AM, 12/02/2024", "[12/02/2024] 2024-02-12 day"),
    ("12/02/2024", "[12/02/2024] 2024-02-12 day"),
    ("02/13/2024", "[02/13/2024] 2024-02-13 day"),
    ("2024.02.13", "[2024.02.13] 2024-02-13 day"),
    ("14h30 on February 13", "[February 13] 2024-02-13 day"),
    ("Feb 13, 2024 | 10:30 (GMT +7)", "[Feb 13, 2024] 2024-02-13 day"),
    ("10:30, 13/02/2024", "[13/02/2024] 2024-02-13 day"),
    ("in February 2024's first week", "[February 2024] 2024-02 month"),
    ("no later than 2025", "[2025] 2025 year"),
    ("from now to 2030", "[2030] 2030 year"),
    ("from now until 2030", "[2030] 2030 year"),
    ("to 2030", "[2030] 2030 year"),
    ("by 2030, with a vision to 2045", "[2030] 2030 year ; [2045] 2045 year"),
    ("through 2030", "[through 2030] as-of:2030-12-31 as_of"),
    ("in the period 2021-2030", "[2021-2030] 2021/2030 span"),
    ("the period from 2021 to 2025", "[from 2021 to 2025] 2021/2025 span"),
    ("the 2021-2025 five-year period", "[2021-2025] 2021/2025 span"),
    ("1 May", "[1 May] 2024-05-01 day"),
    ("May 1st", "[May 1st] 2024-05-01 day"),
    ("the first of May", "[May] 2023-05 month"),
    ("Second World War in 1945", "[1945] 1945 year"),
    ("half of 2023", "[2023] 2023 year"),
    ("half the 2023 figure", "[2023] 2023 year"),
    ("the latter half of 2023", "[latter half of 2023] 2023-H2 half"),
    ("mid 2000s", "[mid 2000s] 2000/2009 span"),
    ("late 1980s", "[late 1980s] 1980/1989 span"),
    ("in the late 1980s", "[in the late 1980s] 1980/1989 span"),
    ("in 1980s", "[1980s] 1980/1989 span"),
    ("pre-pandemic 2019", "[2019] 2019 year"),
    ("2019's level", "[2019] 2019 year"),
    ("from 2019 levels", "[2019] 2019 compare"),
    ("from the 2019 level", "[2019] 2019 compare"),
    ("lower than the 2019 level", "[than the 2019] 2019 compare"),
    ("equal to 2019", "[2019] 2019 year"),
    ("80% of the 2019 figure", "[2019] 2019 year"),
    ("on 2019", "[2019] 2019 year"),
    ("a rise of 5% over the previous month", "[over the previous month] 2024-01 compare"),
    ("double that of 2020", "[double that of 2020] 2020 compare"),
    ("ten times that of 2013", "[times that of 2013] 2013 compare"),
    ("four times higher than 2010", "[than 2010] 2010 compare"),
    ("tripled from 2010", "[from 2010] 2010 compare"),
    ("up from 500 million in 1995", "[1995] 1995 year"),
    (
        "increased from $0.5 billion in 1995 to over $138 billion in 2022",
        "[1995] 1995 year ; [2022] 2022 year",
    ),
    ("Since January 2024", "[Since January 2024] since:2024-01 since"),
    ("since January", "[since January] since:2024-01 since"),
    ("since Tuesday", "[since Tuesday] since:2024-02-13 since"),
    ("since the two countries set up ties in 1973", "[1973] 1973 year"),
]

NOTHING = [
    "during the four months",
    "in the seven months since the visit",
    "since its establishment",
    "EXPO 2025",
    "2030 Summit",
    "Agenda 2030",
    "the Global Goals 2030 Summit",
    "you may come",
    "May we ask",
    "Pham Thu Hang",
    "April Nguyen said",
    "8.7 billion in the",
    "2,023 projects",
    "2018 projects",
    "1973 USD",
    "fourth largest",
    "21st century",
    "a quarter of the total",
    "three quarters of firms",
    "march on",
    "first half of the match",
    "goals in the first half",
    "the first half of the century",
    "Theresa May said",
    "Mr. August Tran",
    "2018 students",
    "more than 2000 students",
    "about 2000 people",
    "some 1900 visitors",
    "2,018 firms",
    "2018 Vietnamese students",
    "1868",
    "13 centuries",
    "Hotline 1900 1234",
    "Tel: 0903-2018-123",
    "No. 2018",
    "Resolution 2023",
    "Decision 2017/QD-TTg",
    "$2000",
    "2000 USD",
    "USD 2000",
    "2000 yen",
    "2000%",
    "2000km",
    "2000-2500 tonnes",
    "2000m",
    "Tokyo 2020 Olympics",
    "the 2023 ASEAN Summit",
    "the 2013 Constitution",
    "AFF Cup 2022",
    "SEA Games 31",
    "Vision 2050",
    "Yosakoi Summer Festival 2023",
    "COVID-19",
    "ISO 9001:2015",
    "at the same time",
    "a decade ago",
    "in recent years",
    "over the years",
    "each year",
    "every year",
    "annual",
    "per year",
    "a year",
    "two years",
    "for three years",
    "in its second year",
    "half a century",
    "up to date",
    "now-defunct",
    "so far as",
    "in the evening",
    "last summer",
    "in the 90s",
    "19th century",
    "a nine-month course",
    "nine-month period",
    "six-month-old",
    "3.11.7",
    "192.168.10.10",
    "H1",
    "H2 fuel",
    "H1N1",
    "Q&A",
    "G20",
    "9/11",
    "1/2",
    "a third",
    "three-quarters",
    "2,023",
    "1.2023",
    "in 2023 students",
    "invested in 2018 projects",
    "two quarters",
    "by mid-century",
    "the Year of Exchange 2023",
    "30 years since",
    "Photo: VNA 2023",
    "13/2",
    "from now on",
    "five-year",
    "5-year",
    "the next three to five years",
    "in the next 5-10 years",
    "over the past 10-15 years",
    "May Day",
    "on May Day",
    "post-2015",
    "pre-2020",
    "ever since",
    "since then",
    "Le Thi Thu said",
    "Sun Yat-sen studied in Tokyo",
    "Mon people live in Myanmar",
    "Jan Tinbergen won the prize",
    "Dec said no more",
    "they may sign it",
    "the march of progress",
    "a March on Rome",
    "it may, however, be signed",
    "second largest in labour cooperation",
    "third largest in investment",
    "the first of its kind",
    "first secretary of the embassy",
    "the first half hour",
    "the second quarter-final",
    "a quarter-century of work",
    "three quarters of the total",
    "two thirds of exports",
    "one half of all loans",
    "a third country",
    "the 12th meeting",
    "the 50th anniversary",
    "5,198 projects",
    "106 investment projects",
    "more than 2,500 enterprises",
    "nearly 2000 Japanese enterprises",
    "some 2024 hectares of land",
    "over 2000 people",
    "a total of 1950 students",
    "up to 2000 workers",
    "at least 1990 jobs",
    "1,999 cases",
    "2023 workers were trained",
    "2020 households",
    "US$2024",
    "$2,024 per head",
    "2024 yen a share",
    "EUR 2019",
    "2.020 million",
    "2019.5 points",
    "2000-seat theatre",
    "1900-metre runway",
    "Article 2013",
    "Circular 2021",
    "Boeing 2020",
    "Expo 2020",
    "Agenda 2063",
    "Goals 2030",
    "World Cup 2018",
    "the 2030 Agenda",
    "the 2020 Olympics",
    "flight 2019",
    "room 2014",
    "Hotline: 1900 2020",
    "ext. 0084-2018-11",
    "COVID-2019",
    "age of 80",
    "45 percent",
    "13 centuries and more",
    "for 50 years of ties",
    "a two-day visit",
    "a four-day visit",
    "a five-year hiatus",
    "every two years",
    "twice a year",
    "three months of training",
    "a 12-month visa",
    "in ten months or so",
    "over the coming years",
    "the early years",
    "years later",
    "once a month",
    "in the long term",
    "day by day",
    "hour after hour",
    "update the date",
    "dates and places",
    "at that moment",
    "nowhere",
    "so farmers",
    "the present leaders",
    "the same time zone",
    "the same people",
    "year after year",
    "all year round",
    "the lunar year",
    "ten-year-old bridge",
    "Q5",
    "H3",
    "1Q",
    "FY",
    "fiscal policy",
    "financial year-book",
    "quarter of a million",
    "5/6",
    "2-1",
    "10:30",
    "14h30",
]


@pytest.mark.parametrize(("text", "expected"), IN_AUGUST)
def test_reads_in_august(text: str, expected: str) -> None:
    """Each way of naming a time gives its words, label and kind, placed from August."""
    assert shown(text, AUGUST) == expected


@pytest.mark.parametrize(("text", "expected"), IN_FEBRUARY)
def test_reads_in_february(text: str, expected: str) -> None:
    """Whole sentences, and times placed from early in a year, when last year is reported."""
    assert shown(text, FEBRUARY) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_reads_nothing(text: str) -> None:
    """Numbers, names and verbs that look like times are none."""
    assert shown(text, AUGUST) == ""


def marked(text: str, reference: str | None) -> str:
    """The text with each period in it marked: ``<words: label kind>``."""
    told, at = "", 0
    for p in periods(text, reference):
        told += f"{text[at : p.start]}<{text[p.start : p.end]}: {p.label or '-'} {p.kind}>"
        at = p.end
    return told + text[at:]


# Under the day they are read on, or none, ways of writing parted by "|".
MARKED = """
## 2024-08-08
exports in the <year ended March 31, 2024: FY2023 fiscal>
sales in the <year ending March 31: FY2023 fiscal> will rise
sales <in the half year to June: 2024-01/2024-06 span>
<in the six months to June: 2024-01/2024-06 span> | <in the quarter to June: 2024-Q2 quarter>
sales <in the quarter to May: 2024-03/2024-05 span>
in <two quarters to June: 2024-01/2024-06 span> | in five quarters to <June: 2024-06 month>
sales in <twelve months to June: 2023-07/2024-06 span>
in thirteen months to <June: 2024-06 month> | in one month to <June: 2024-06 month>
sales <in the eleven months to November: 2023-01/2023-11 span>
sales <in the semester ended June 30: 2024-01/2024-06 span>
sales in the <year to December 2023: 2023 year> | <in the year to May 2024: 2023-06/2024-05 span>
<in the year to January: 2023-02/2024-01 span>
sales <in the year ended September: 2022-10/2023-09 span>
sales in the <March 2018 year: FY2023 fiscal> | <in the June year: 2023-07/2024-06 span>
in the <December year: 2023 year> | <in the September year: 2022-10/2023-09 span>
its <fiscal year starting on April 1: FY2024 fiscal>
its <financial year beginning in July: 2024-07/2025-06 span>
its <year begun in October: 2024-10/2025-09 span>
in <January to June: 2024-01/2024-06 span> sales rose; <in the period ended June: 2024-01/2024-06 span> they fell
in <January to June: 2024-01/2024-06 span> sales rose; <in the period ended May: - span> they fell
<in the first half of October: 2024-10-01/2024-10-15 span>
the <second half of October: 2024-10-16/2024-10-31 span>
the <last half of October: 2024-10-16/2024-10-31 span>
the <first 20 days of July: 2024-07-01/2024-07-20 span>
the last 20 days of <July: 2024-07 month>
the <first ten days of August 2023: 2023-08-01/2023-08-10 span>
the <first three quarters: - span> | the <first four quarters of 2023: 2023-01/2023-12 span>
the <last two quarters of 2023: 2023-07/2023-12 span>
the first five quarters of <2023: 2023 year>
the <first 12 months of 2022: 2022-01/2022-12 span> | the first 13 months of <2022: 2022 year>
the <first month of 2023: 2023-01 month> | the <last month of 2023: 2023-12 month>
the first month
<nine-month: - span> exports | a nine-month exports plan | 13-month exports
every six-month figures
one-month exports | <two-month: 2024-01/2024-02 span> exports | the two-month period
exports in the six months | exports <in the seven months: 2024-01/2024-07 span>
in the eight months | in <7 months: 2024-01/2024-07 span>
<3/2024: 2024-03 month> | <12/2023: 2023-12 month> | 13/2023 | 0/2024 | <1/2024: 2024-01 month>
<2023-11-27: 2023-11-27 day> | <27/11/2023: 2023-11-27 day> | <11/27/2023: 2023-11-27 day>
<05/06/2024: - day> | <05/09/2024: 2024-05-09 day> | <09/10/2024: - day>
<05/05/2024: 2024-05-05 day> | <31/31/2024: - day>
the March quarter | the May quarter | the <June quarter of 2023: 2023-Q2 quarter>
the <December quarter: - quarter>
<Q1 2018: 2018-Q1 quarter> | q1 2018 | 5Q18 | <4Q18: 2018-Q4 quarter> | 3H18
<2H18: 2018-H2 half> | <12M2023: 2023-01/2023-12 span> | 13M2023
<quarter IV of 2023: 2023-Q4 quarter> | quarter V of <2023: 2023 year>
in <Q1: 2024-Q1 quarter> | (<Q2: 2024-Q2 quarter>) rose | <Q3: 2024-Q3 quarter> exports
and <Q4: - quarter> | by <H1: 2024-H1 half> | h1 exports | an <H1: 2024-H1 half> figure
<H1: 2024-H1 half> exports
-<Q1: 2024-Q1 quarter> | x1Q18 | /Q2
<May 2019: 2019-05 month> | with Theresa May <2019: 2019 year>
with Theresa <May 20: 2024-05-20 day> | <Monday May 6: 2024-05-06 day>
with <May 6: 2024-05-06 day> | on <May 6: 2024-05-06 day>
in <May: 2024-05 month> | and March | <March: 2024-03 month>'s exports
<March: 2024-03 month> exports | <March: 2024-03 month> last | March on | may 6
June Osborne met | in <June: 2024-06 month> Osborne met | <June: 2024-06 month> fell | April Jones
on <April: 2024-04 month>
Jan rose | in <Jan: 2024-01 month> | <Jan 5: 2024-01-05 day> | Jan and <Feb: 2024-02 month>
<Jan-Feb: 2024-01/2024-02 span> | <5 Jan: 2024-01-05 day> | <5th Jan: 2024-01-05 day>
Sep figures
May and <June: 2024-06 month> | <between May and June: 2024-05/2024-06 span>
<May: 2024-05 month> & <June: 2024-06 month> | May, <June and July: 2024-06/2024-07 span>
<October 10 and 11: 2024-10-10/2024-10-11 span> | <October 10: 2024-10-10 day> and 12
<between October 10 and 12: 2024-10-10/2024-10-12 span>
<October 10 & 11: 2024-10-10/2024-10-11 span> | <October 10: 2024-10-10 day> to 9
<October 10: 2024-10-10 day>-10
<October 10 to 12: 2024-10-10/2024-10-12 span> | <10-12 October: 2024-10-10/2024-10-12 span>
<10 to 12 of October: 2024-10-10/2024-10-12 span>
<10 and 11 October: 2024-10-10/2024-10-11 span>
<October: 2024-10 month> 10 projects | <October: 2024-10 month> 10 percent
<October 8: 2024-10-08 day>-13 projects | x10 <October: 2024-10 month>
(<10 October: 2024-10-10 day> | "<10 October: 2024-10-10 day> | 3.10 <October: 2024-10 month>
<October 3, 2023: 2023-10-03 day>; <October 3 2023: 2023-10-03 day>; <October, 2023: 2023-10 month>; <October 2023: 2023-10 month>; <October of 2023: 2023-10 month>; <October '23: 2023-10 month>; <October: 2024-10 month>, 2099 firms
the <first quarter (April-June) of fiscal 2024: 2024-04/2024-06 span>
the <first quarter (Q1) of 2023: 2023-Q1 quarter>
the <first quarter: 2024-Q1 quarter> (<April: 2024-04 month>) of <2023: 2023 year>
the second half of the match | the <first half of 2023: 2023-H1 half> in the match
the <first half: 2024-H1 half>; he scored a goal
the first quarter of the fund | the first half of it | the <last quarter: 2024-Q2 quarter>
the first semester | the <first semester of 2023: 2023-H1 half>
fiscal <first quarter: - quarter> | financial <second half: - half>
the fifth quarter of <2023: 2023 year> | the third half of <2023: 2023 year>
the first-half marathon | the first half hour | the first half-time
<12 months of 2023: 2023-01/2023-12 span> | 13 months of <2023: 2023 year>
<that month: - month> | <that quarter: - quarter> | the <following month: - month> | the <same month: - month>
## 2024-08-25
<in the past seven months: 2024-01/2024-07 span>
<in the past eight months: 2024-01/2024-08 span> | <in the past nine months: 2023-11/2024-08 span>
in the <last month: 2024-07 month>
## 2024-08-19
<in the past seven months: 2024-01/2024-07 span>
<in the past eight months: 2023-12/2024-08 span>
## 2024-08-20
<in the past seven months: 2024-01/2024-07 span>
<in the past eight months: 2024-01/2024-08 span>
<over the next two months: 2024-08/2024-10 span> | the <next seven months: 2024-08/2025-03 span>
## 2024-08-08
the <past decade: 2014/2024 span> | the <past two decades: 2004/2024 span>
the <past quarter of a century: 1999/2024 span> | the <past half a century: 1974/2024 span>
the <next five years: 2024/2029 span> | <the past year: - span> | the current five years
<five years ago: 2019 year> | nearly <five years ago: - year> | <over 20 months ago: - month>
<one year ago: 2023 year> | <10 days ago: 2024-07-29 day> | <a month ago: 2024-07 month>
<a year ago: 2023 year>
two years before | one day before | <two months earlier: - month> | <one month earlier: - month>
in <May 2020: 2020-05 month> exports fell; <a year earlier: 2019-05 month>
in <May 2020: 2020-05 month> exports fell; <two years earlier: 2018 year>
in <May 2020: 2020-05 month> exports fell; <a month earlier: 2020-04 month>
in <2020: 2020 year> exports fell; <a year earlier: 2019 year>
in <2020: 2020 year> exports fell; <two years earlier: 2018 year>
in <2020: 2020 year> exports fell; <a month earlier: - month>
in <2020: 2020 year> exports fell; <ten days earlier: - day>
on <May 5, 2020: 2020-05-05 day> exports fell; <a month earlier: - month>
on <May 5, 2020: 2020-05-05 day> exports fell; <10 days earlier: 2020-04-25 day>
on <May 5, 2020: 2020-05-05 day> exports fell; <a year earlier: - year>
<last October: 2023-10 month> | <next March 3: 2025-03-03 day> | <last August: 2023-08 month>
<next August: 2025-08 month> | <last July: 2024-07 month> | <next July: 2025-07 month>
last <May 2023: 2023-05 month> | last may | <this December: 2024-12 month>
last <June 3-5: 2024-06-03/2024-06-05 span>
<last Monday: 2024-08-05 day> | <next Monday: 2024-08-12 day> | on <Thursday: 2024-08-08 day>
<Thursday: 2024-08-08 day> | <this Thursday: 2024-08-08 day> | <next Thursday: 2024-08-15 day>
<last Thursday: 2024-08-01 day> | on <Friday: 2024-08-02 day>
Good Friday | Black Friday | on <Friday: 2024-08-02 day> Peru met | Friday Peru met | Sun rose
<Sun, 21 Jul: 2024-07-21 day> | <Thu (July 18): 2024-07-18 day> | friday
they will meet on <Friday: 2024-08-09 day> | they will meet on <Thursday: 2024-08-08 day>
<Friday the 13 September 2024: 2024-09-13 day> | <Monday, 2024-07-15: 2024-07-15 day>
<this week (August 5-9): 2024-08-05/2024-08-09 span> | <today (8 August): 2024-08-08 day>
<yesterday (7 August): 2024-08-07 day>
<last week: 2024-07-29/2024-08-04 span> (in <August: 2024-08 month>)
<this month: 2024-08 month> (<May 5: 2024-05-05 day>
<so far: as-of:2024-08-08 as_of> | <so far this year: 2024-01/2024-08 span>
<so far in 2024: 2024-01/2024-08 span> | <so far in 2023: 2023 year>
<so far in the year: 2024-01/2024-08 span> | so far in 2 | <year to date: 2024-01/2024-08 span>
so far as
<up to now: as-of:2024-08-08 as_of> | <to date: as-of:2024-08-08 as_of> | up to date | a to date
from now | <at present: as-of:2024-08-08 as_of> | now that | <currently: as-of:2024-08-08 as_of>
up 5% <year-on-year: - compare> | up 5% <on year: - compare> | a talk on year | <MoM: - compare>
mom | <qoq: - compare> | <y/y: - compare> | <m/m: - compare>
in <July 2024: 2024-07 month> exports rose 5% <month-on-month: 2024-06 compare>, 6% <year-on-year: 2023-07 compare>, 2% <q/q: - compare>
in <Q2: 2024-Q2 quarter> exports rose 5% <quarter-on-quarter: 2024-Q1 compare> and 3% <month-on-month: - compare>
<since 2020: since:2020 since> exports rose 5% <year-on-year: - compare>
in <January-June 2023: 2023-01/2023-06 span>, <against the same period of 2022: 2022-01/2022-06 compare>, the <same period last year: 2022-01/2022-06 span>, the <same period: 2023-01/2023-06 span>
in <January-June: 2024-01/2024-06 span>, <against the same period of 2022: 2022-01/2022-06 compare>, the <same period last year: 2023-01/2023-06 span>, the <same month last year: 2023-01/2023-06 span>, the <same quarter: - quarter>
<last year: 2023 year>, <against the same period last year: 2022 compare>, the <same time last year: 2022 year>, <this time last year: 2022 year>, the <same month: - month>
in <2020: 2020 year>, in the <period: 2020 year>, in the reviewed <period: 2020 year>, <over the period: 2020 year>, a period, during this <period: 2020 year>, at the period
<the end of June: as-of:2024-06-30 as_of> | <end-June: as-of:2024-06-30 as_of>
<late 2023: 2023 year> | <early in 2024: 2024 year> | <mid-2023: 2023 year>
early <today: 2024-08-08 day> | the <start of 2023: 2023 year>
the <beginning of last year: 2023 year>
<year-end: as-of:2024-12-31 as_of> | <year-end 2025: as-of:2025-12-31 as_of>
<the year's end: as-of:2024-12-31 as_of> | <by year end 2023: as-of:2023-12-31 as_of>
year-end of
<2018's first quarter: 2018-Q1 quarter> | <2018: 2018 year>'s talks | <2018's same period: - span>
<fiscal 2018's first half: 2018-04/2018-09 span> | the <2010 first quarter: 2010-Q1 quarter>
<2010: 2010 year> first talks | <last year's first half: 2023-H1 half>
<FY2019-20 (April-December): 2019-04/2019-12 span>
<FY2019-20 (January-March): 2020-01/2020-03 span>
<2020 (April to December): 2020-04/2020-12 span> | <2020: 2020 year> (<April: 2020-04 month>)
<from January to July: 2024-01/2024-07 span> | <from January, to July: 2024-01/2024-07 span>
<between January and July: 2024-01/2024-07 span>
<January: 2024-01 month> and <July: 2024-07 month>
<from October 30 to November 2: 2024-10-30/2024-11-02 span>
<November to February: 2023-11/2024-02 span> | <January to May 18: 2024-01-01/2024-05-18 span>
<from May 18 to June: 2024-05-18/2024-06-30 span>
<December 30 to January 2: 2023-12-30/2024-01-02 span> | <2024: 2024 year>
<from December 2023 to January: 2023-12/2024-01 span>
<2010: 2010 year> to the present | <from 2010 to the present: since:2010 since>
(<2010 to now: since:2010 since>) | <2010-present: since:2010 since>
<2010: 2010 year> <to date: as-of:2024-08-08 as_of>
in <2010: 2010 year> and <now: as-of:2024-08-08 as_of>
from <five years ago: 2019 year> to <now: as-of:2024-08-08 as_of>
<from May to now: since:2024-05 since> | <from December to now: since:2023-12 since>
in <2010 and 2011: 2010/2011 span> | in <2010: 2010 year> and <2012: 2012 year>
for <2010 and 2011: 2010/2011 span> | of <2010: 2010 year> and <2011: 2011 year>
in <2010: 2010 year> and <2011: 2011 year> respectively | <between 2010 and 2012: 2010/2012 span>
in <March and April 2010: 2010-03/2010-04 span>
in <March: 2010-03 month> and <September 2010: 2010-09 month>
March and <September of 2010: 2010-09 month> | March and <April: 2024-04 month>
<fiscal years 1992 to 2014: FY1992/FY2014 span> | in <fiscal 2020 and 2021: FY2020/FY2021 span>
<fiscal 2020 to 2022: FY2020/FY2022 span> | <fiscal 2020 to 2021: 2019-10/2021-09 span> in the US
<July-May 2024-25: 2024-07/2025-05 span> | <May-July 2024-25: 2024-05/2024-07 span>
<July-May 2024/25: 2024-07/2025-05 span> | <July to May 2024: 2023-07/2024-05 span>
<January-March quarter: 2024-Q1 quarter> | <January-March quarter of 2023: 2023-Q1 quarter>
<February-April quarter: 2024-02/2024-04 span>
<January-June period of 2023: 2023-01/2023-06 span> | <January-September term: - span>
<from the beginning of 2023 to the end of 2024: 2023-01/2024-12 span>
<from the end of 2023 to mid-2024: 2023-12/2024-12 span>
from <May 5: 2024-05-05 day> to <2024: 2024 year>
from <2023: 2023 year> to <May 5: 2024-05-05 day>
<2016-2020 period: 2016/2020 span> | <2016-20 term: 2016/2020 span> | <Q1 to Q3: - span>
<Q3 to Q1: 2023-Q3/2024-Q1 span> | the first to third quarters
<from Q1 2023 to Q2 2024: 2023-Q1/2024-Q2 span>
<2016-20: 2016/2020 span> | <2021/22: 2021/2022 span> | <2016-2020: 2016/2020 span>
<2023-11: 2023-11 month> | 2023-13 | 2023/11 | 2023-00 | <2023-12: 2023-12 month>
<2023-01: 2023-01 month> | 2020-2016 | 2020-19 | India <2022-23: 2022-04/2023-03 fiscal>
the <2022-23: 2022/2023 span> season
in <1899: 1899 year> | in 1898 firms | <1900: 1900 year> | 1899 | <2100: 2100 year> | 2101
<year 1850: 1850 year> | <since 1850: since:1850 since> | (<1850: 1850 year>)
(<1850-1860: 1850/1860 span>) | until <1850: 1850 year>
2018 students | 2018 Thai students | in <2018: 2018 year> Thai students | by 2018 students
In <2018: 2018 year> students | in 2018 students
<end of 2018: as-of:2018-12-31 as_of> Thai students | <2018: 2018 year> the students
<between 2011 and 2015: 2011/2015 span> Chinese firms | <from 2011 to 2015: 2011/2015 span> firms
about <2018: 2018 year> | up about 2018 | some 2018 | around 2018 firms | $2018 | no. 2018
more than 2018 | rather than 2018 | other than <2018: 2018 year>
over 2018 | to <2018: 2018 year> | rose to 2018
5-2018 | <5/2018: 2018-05 month> | 5:2018 | x-2018 | <mid-2018: 2018 year> | 3 2018 | : 2018 5
: 2018 firms
Summer Festival 2023 | SEA 2023 | The <2023: 2023 year> | In <2023: 2023 year>
Laos <2023: 2023 year> | <March 2023: 2023-03 month> | the 2030 Summit | the 2030 New Year Summit
the <2030: 2030 year> New Big Old Year Summit
2018km | <2018: 2018 year>-end | <2019-June: 2019-01/2019-06 span> | <2019: 2019 year>'s | 2018-x
<2018: 2018 year> x | 2018,5 | 2018:5 | 2018-year plan | 2018 - day | <2018: 2018 year>Laos
2018laos
the <1990s: 1990/1999 span> | the <2020s: 2020/2029 span> | 1985s | in 3000 | in 999
<last year: 2023 year> | <next year: 2025 year> | <this year: 2024 year> | <the next year: - year>
<the previous year: - year> | the <following year: - year> | <past year: - span>
<the current year: 2024 year> | <that year: - year>
in <2020: 2020 year> exports fell; <the next year: 2021 year>
in <2020: 2020 year> exports fell; <the previous year: 2019 year>
in <2020: 2020 year> exports fell; the <following year: 2021 year>
in <2020: 2020 year> exports fell; <next year: 2025 year>
in <2020: 2020 year> exports fell; <last year: 2023 year>
in <2020: 2020 year> exports fell; <that year: 2020 year>
in <fiscal 2020: FY2020 fiscal> exports fell; <the next year: FY2021 fiscal>
in <fiscal 2020: FY2020 fiscal> exports fell; <the previous year: FY2019 fiscal>
in <fiscal 2020: FY2020 fiscal> exports fell; the <following fiscal year: FY2021 fiscal>
in <fiscal 2020: FY2020 fiscal> exports fell; <last fiscal year: FY2023 fiscal>
in <fiscal 2020: FY2020 fiscal> exports fell; <that fiscal year: FY2020 fiscal>
in <fiscal 2020: FY2020 fiscal> exports fell; <the year after: FY2021 fiscal>
in <May 2020: 2020-05 month> exports fell; the <next month: 2024-09 month>
in <May 2020: 2020-05 month> exports fell; the <previous month: 2020-04 month>
in <May 2020: 2020-05 month> exports fell; <that month: 2020-05 month>
in <May 2020: 2020-05 month> exports fell; the <same quarter: - quarter>
in <May 2020: 2020-05 month> exports fell; the following day
in <Q2 2020: 2020-Q2 quarter> exports fell; the <next quarter: 2024-Q4 quarter>
in <Q2 2020: 2020-Q2 quarter> exports fell; the <previous month: - month>
in <Q2 2020: 2020-Q2 quarter> exports fell; <the next year: 2021 year>
on <May 5, 2020: 2020-05-05 day> exports fell; the next day
on <May 5, 2020: 2020-05-05 day> exports fell; the <same day: 2020-05-05 day>
on <May 5, 2020: 2020-05-05 day> exports fell; the previous week
on <May 5, 2020: 2020-05-05 day> exports fell; <last week: 2024-07-29/2024-08-04 span>
on <May 5, 2020: 2020-05-05 day> exports fell; <next week: 2024-08-12/2024-08-18 span>
on <May 5, 2020: 2020-05-05 day> exports fell; <this week: 2024-08-05/2024-08-11 span>
in <2020: 2020 year> exports fell; <the year before: 2019 year>
in <2020: 2020 year> exports fell; <the year after: 2021 year>
in <2020: 2020 year> exports fell; <a year later: 2021 year>
in <2015: 2015 year> it was 3; <three years later: 2018 year> 4
it opened in <May 2015: 2015-05 month>; nearly three years later it closed
in <2023: 2023 year> it was 3; five years later
will join the fair to mark the 30 years of ties between both sides in Rome on <Monday: 2024-08-12 day>
will meet the envoy who came on <Monday: 2024-08-05 day>
<from 1 September to 2 August: 2023-09-01/2024-08-02 span>
will run <from 1 September to 20 December: 2024-09-01/2024-12-20 span>
in <9MFY24: 2024-04/2024-12 span> and <6M FY23: 2023-04/2023-09 span>
in <May: 2024-05 month> it was 3; <so far, this year: 2024-01/2024-05 span>, 4
<so far: as-of:2024-08-08 as_of>, this was 4
in <February 2023: 2023-02 month> it was 3; in the <same month of the current year: 2024-02 month>, 4
<over the last seven months: 2024-01/2024-07 span> it was 3; and in <2022: 2022 year> 2; <so far this year: 2024-01/2024-07 span>
in <2020: 2020 year> exports fell; <the year prior: 2019 year>
in <2020: 2020 year> exports fell. In <the year: 2020 year> they rose; later in <the year: 2020 year>
in <2023: 2023 year> exports fell. In <the year: 2024 year> they rose
in <2023: 2023 year> exports fell. All of the summers of <the year: 2024 year> were dry
<the year: 2024 year> | all <the year: 2024 year> | <the year 2020: 2020 year>
<the year-end: as-of:2024-12-31 as_of>
## 2024-02-15
in <2023: 2023 year> exports fell; much of what the country earned in <the year: 2023 year> was lost
in <2023: 2023 year> exports fell. In <the year: 2023 year>, much was lost
in <2022: 2022 year> exports fell; much of what the country earned in <the year: 2022 year> was lost
the <first quarter: 2024-Q1 quarter> | the <second quarter: 2023-Q2 quarter>
the <first half: 2023-H1 half> | the <second half: 2023-H2 half>
the <nine-month: 2023-01/2023-09 span> exports | <first two months: 2024-01/2024-02 span>
in <May: 2023-05 month> | in <December: 2023-12 month> | in <April: 2024-04 month>
in <March: 2024-03 month> | in <November: 2023-11 month> | will open in <November: 2024-11 month>
will open in <January: 2025-01 month> | <as of March: as-of:2023-03-31 as_of>
<as of December: as-of:2023-12-31 as_of>
on <May 5: 2024-05-05 day> | on <May 15: 2024-05-15 day> | on <May 16: 2024-05-16 day>
on <June 20: 2023-06-20 day> | on <July 5: 2023-07-05 day> | on <January 5: 2024-01-05 day>
signed on <February 20: - day> | signed on <March 5: 2023-03-05 day>
will meet on <January 5: 2025-01-05 day>
## 2024-03-15
in <2023: 2023 year> exports fell; much of what the country earned in <the year: 2023 year> was lost
the <first quarter: 2024-Q1 quarter> | the <second quarter: 2023-Q2 quarter>
the <first half: 2023-H1 half>
## 2024-04-15
in <2023: 2023 year> exports fell; much of what the country earned in <the year: 2024 year> was lost
the <first quarter: 2024-Q1 quarter> | the <second quarter: 2024-Q2 quarter>
the <first half: 2024-H1 half> | the <second half: - half>
## none
<last year: - year> | in <May: - month> | on <Friday: - day> | <five years ago: - year>
the <first half: - half> | <so far this year: - span> | <so far in 2023: - span>
the <past two months: - span> | <year-end: - as_of> | <today (8 August): - day>
<next May: - month> | <05/06/2024: - day> | <FY23: FY2023 fiscal> | <last fiscal year: - fiscal>
<currently: - as_of>
in the <year ended March: - fiscal> | <in the six months to June 2023: 2023-01/2023-06 span>
the <first half of October: - span>
## 2024-08-08
<fiscal 2023: FY2023 fiscal> | <FY23: FY2023 fiscal> | <FY2023-24: FY2023 fiscal>
<FY2015-2020: FY2015/FY2020 span> | <FY23-24: FY2023 fiscal>
<fiscal year 2022/23: FY2022 fiscal>
<fiscal years 2021: FY2021 fiscal> and <2022: FY2022 fiscal> | fiscal 23 million
<fiscal 1850: FY1850 fiscal>
India's exports in <FY24: 2023-04/2024-03 fiscal>
US exports in <fiscal 2023: 2022-10/2023-09 fiscal>
the US <fiscal year 2023: 2022-10/2023-09 fiscal>
Japan's aid to India in <FY23: 2022-04/2023-03 fiscal>
Japan's aid to India in <FY2022-23: 2022-04/2023-03 fiscal>
Thai exports to India in <FY24: 2023-04/2024-03 fiscal>
India, Laos and Thailand in <FY24: 2023-04/2024-03 fiscal>
aid with India in <FY24: 2023-04/2024-03 fiscal>
Australian aid in <2022-23: 2022-07/2023-06 fiscal> | Lao aid in <2022-23: 2022/2023 span>
<last fiscal year: FY2023 fiscal> | <the previous fiscal year: FY2023 fiscal>
<this fiscal year: FY2024 fiscal> | <the fiscal year: FY2024 fiscal>
<the just ended fiscal year: FY2023 fiscal> | the US <last fiscal year: 2022-10/2023-09 fiscal>
India's <last fiscal year: 2023-04/2024-03 fiscal>
it grew <from 2003 to 2009: 2003/2009 span>; in the <first of those years: 2003 year> it was 3 | over a year, the last of these years
in the second of those years | the first of the years | most of those years
<from January to May: 2024-01/2024-05 span>, more <than in the same five months of 2022: 2022-01/2022-05 compare>
<by the end of May: as-of:2024-05-31 as_of> it was 4, up <from the same five months last year: 2023-01/2023-05 compare>
<in the corresponding three months of 2021: 2021-01/2021-03 span> | the same three ships of <2021: 2021 year>
<last year: 2023 year> it was 5 and <in the first quarter of this one: 2024-Q1 quarter> 2 | a reply to this one
in <2019: 2019 year> it was 5, more <than in the previous one: 2018 compare>
<Up to March 20: as-of:2024-03-20 as_of> | <as on 31 March: as-of:2024-03-31 as_of> | add up to 20 firms
<in the first quarter: 2024-Q1 quarter> it was 4, <in the following three months: - span> 5
in <2015: 2015 year> it was 2, <over the previous three years: - span> 1
<in the first half: 2024-H1 half> it was 4; in the three months that followed
<in the first half: 2024-H1 half> it was 4; the bill <for the six months: 2024-H1 half>
<in the 12-month period ending June 30: 2023-07/2024-06 span> | a 12-month course
<in the year so far: 2024-01/2024-08 span> | <thus far in 2024: 2024-01/2024-08 span>
half a year ago | the second half a year on
in <May 2019: 2019-05 month>, and <that June: 2019-06 month> too
in <2015: 2015 year> they met, and in <March the following year: 2016-03 month> again
<2 May: 2024-05-02 day>, <a day later: 2024-05-03 day> | <Monday last week: 2024-07-29 day> | <last night: 2024-08-07 day>
by the <end of the decade: 2030 year> | the year just ended
<from January to July: 2024-01/2024-07 span> it reached 5 <over the same period: 2024-01/2024-07 span>, up 3 percent <over the same period: 2023-01/2023-07 compare>
5 percent <short of 2019: 2019 compare> | 3 percent <above the level of 2018: 2018 compare> | <2019: 2019 year> was the year in which
the <first quarter of 2022-23: 2022-04/2022-06 span>
<April-January 2022-23: 2022-04/2023-01 span>
"""
BY_DAY = [part.split("\n", 1) for part in MARKED.strip().removeprefix("## ").split("\n## ")]
CASES = [(day, line) for day, lines in BY_DAY for line in lines.split("\n")]


@pytest.mark.parametrize(("day", "line"), CASES)
def test_marked(day: str, line: str) -> None:
    """Of each way of writing exactly what is marked is a period, and that one."""
    texts = re.sub(r"<(.+?): [^<>:]*(?::[^<>: ]+)? [a-z_]+>", r"\1", line).split(" | ")
    assert " | ".join(marked(text, None if day == "none" else day) for text in texts) == line


def test_a_quarter_of_the_cases_are_negative() -> None:
    """The tables keep their balance: at least a quarter of the cases must yield nothing."""
    assert len(NOTHING) * 4 >= len(NOTHING) + len(IN_AUGUST) + len(IN_FEBRUARY)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("fiscal year 2023", date(2023, 4, 1), date(2024, 3, 31)),
        ("FY2023-24", date(2023, 4, 1), date(2024, 3, 31)),
        ("the fiscal year ending March 2016", date(2015, 4, 1), date(2016, 3, 31)),
        ("the US fiscal year 2023", date(2022, 10, 1), date(2023, 9, 30)),
        ("India's FY24", date(2023, 4, 1), date(2024, 3, 31)),
        ("India's FY2023-24", date(2023, 4, 1), date(2024, 3, 31)),
        ("the UAE and India passed US$100 billion in FY25", date(2024, 4, 1), date(2025, 3, 31)),
        ("Egypt's trade in fiscal year 2021/2022", date(2021, 7, 1), date(2022, 6, 30)),
        ("four quarters to December 2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("in the last calendar year", date(2023, 1, 1), date(2023, 12, 31)),
        ("Thailand's fiscal year 2024", date(2023, 10, 1), date(2024, 9, 30)),
        ("Australia's financial year 2022-23", date(2022, 7, 1), date(2023, 6, 30)),
        ("Japan's loans to India in fiscal 2022", date(2022, 4, 1), date(2023, 3, 31)),
        ("first half of fiscal 2023", date(2023, 4, 1), date(2023, 9, 30)),
        ("fourth quarter of FY2022", date(2023, 1, 1), date(2023, 3, 31)),
        ("H1 2023", date(2023, 1, 1), date(2023, 6, 30)),
        ("Q4 2023", date(2023, 10, 1), date(2023, 12, 31)),
        ("February 2024", date(2024, 2, 1), date(2024, 2, 29)),
        ("first two months of 2023", date(2023, 1, 1), date(2023, 2, 28)),
        ("the 1990s", date(1990, 1, 1), date(1999, 12, 31)),
        ("since November 2012", date(2012, 11, 1), None),
        ("since 2007", date(2007, 1, 1), None),
        ("As of September 20, 2023", None, date(2023, 9, 20)),
        ("by the end of the first quarter of 2018", None, date(2018, 3, 31)),
        ("currently", None, AUGUST),
        ("as of early September", None, None),
        ("February 30, 2023", None, None),
    ],
)
def test_first_and_last_day(text: str, first: date | None, last: date | None) -> None:
    """The days a period runs from and to; a fiscal year by the custom of its country."""
    found = only(text)
    assert (found.first, found.last) == (first, last)


def test_fiscal_year_of_the_caller() -> None:
    """The country given decides where no country word stands by; an unknown one is as Japan."""
    assert only("fiscal 2023", fiscal="United States").first == date(2022, 10, 1)
    assert only("fiscal 2023", fiscal="Vietnam").first == date(2023, 4, 1)
    assert only("Japan's fiscal 2023", fiscal="United States").first == date(2023, 4, 1)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("in the first five months of the current Iranian year", "2024-03/2024-08"),
        ("in the first half of the year", "2024-03/2024-09"),
        ("in the last Persian calendar year", "2023-03/2024-03"),
        ("by the end of this year", "as-of:2025-03-31"),
    ],
)
def test_a_year_of_its_own(text: str, label: str) -> None:
    """Where a country counts years by its own calendar, "this year" is of it as well."""
    assert only(text, fiscal="Iran").label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Nepal's fiscal year 2022-23", "2022-07/2023-07"),
        ("Ethiopia in the 2021/2022 fiscal year", "2021-07/2022-07"),
        ("the last fiscal year, Kathmandu said", "2023-07/2024-07"),
        ("Nepal in the first quarter of FY 2022-23", "2022-07/2022-10"),
        ("Pakistan's fiscal year 2022-23", "2022-07/2023-06"),
    ],
)
def test_a_fiscal_year_from_mid_month(text: str, label: str) -> None:
    """A fiscal year that begins in the middle of a month holds parts of two such months."""
    assert only(text).label == label


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("last year", "year"),
        ("this month", "month"),
        ("in October", "month"),
        ("October 10", "day"),
        ("from October 8 to 13", "span"),
        ("from October 30 to November 2", "span"),
        ("in the first half", "half"),
        ("in the first nine months", "span"),
        ("in the third quarter", "quarter"),
        ("January-September", "span"),
        ("so far this year", "span"),
        ("over the past 50 years", "span"),
        ("last fiscal year", "fiscal"),
        ("currently", "as_of"),
        ("as of September 20", "as_of"),
        ("since October", "since"),
        ("yesterday", "day"),
        ("on Wednesday", "day"),
        ("last October", "month"),
        ("five years ago", "year"),
        ("year-on-year", "compare"),
        ("from a year earlier", "compare"),
    ],
)
def test_without_a_reference_nothing_is_placed(text: str, kind: str) -> None:
    """Without a date of publication a time without a year is found, but never guessed."""
    found = only(text, None)
    assert (found.label, found.first, found.last, found.kind) == (None, None, None, kind)


@pytest.mark.parametrize(
    ("text", "previous", "expected"),
    [
        ("up 5% over the same period last year", "in the first quarter of 2024", "2023-Q1"),
        ("up 5% year-on-year", "in the first nine months of 2023", "2022-01/2022-09"),
        ("in the same period", "in the first half of 2023", "2023-H1"),
        ("against the same period of 2020", "in July 2023", "2020-07"),
        ("from the previous year", "in 2017", "2016"),
        ("from a year earlier", "as of September 20, 2023", "as-of:2022-09-20"),
        ("that year", "on September 21, 1973", "1973"),
        ("the following year", "in 1973", "1974"),
        ("from the previous month", "in January 2024", "2023-12"),
        ("month-on-month", "in January 2024", "2023-12"),
        ("quarter-on-quarter", "in Q1 2024", "2023-Q4"),
        ("from a year earlier", "since 2007", None),
        ("from a year earlier", "currently", None),
        ("from a year earlier", "over the past 50 years", None),
        ("from a year earlier", "as of February 29, 2024", "as-of:2023-02-28"),
        ("from a year earlier", "on August 8, 2024", None),
        ("from a year earlier", "in February 2024", "2023-02"),
    ],
)
def test_refers_to_the_period_before(text: str, previous: str, expected: str | None) -> None:
    """What is told from another period is placed by the last one named before the text."""
    assert only(text, previous=only(previous)).label == expected


def test_base_from_what_follows() -> None:
    """ "Year-on-year" may stand before the period it is counted from, not before another
    sentence's."""
    assert periods("rose 5% year-on-year in July", AUGUST)[0].label == "2023-07"
    assert periods("rose 5% year-on-year. In July it fell.", AUGUST)[0].label is None


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("signed in May 2015, in force from December", ["2015-05", "2015-12"]),
        ("In 2019, exports hit two billion in the first half", ["2019", "2019-H1"]),
        ("came in October 2016 and again in May", ["2016-10", None]),
        ("came in October 2016. In May he left.", ["2016-10", "2024-05"]),
        ("from two billion in 2010 to five in June", ["2010", "2024-06"]),
        ("five billion in 2023 and a third of that in January", ["2023", "2024-01"]),
    ],
)
def test_a_year_long_past_holds_for_its_sentence(text: str, labels: list[str | None]) -> None:
    """What follows a date of old without a year is of that year, or of no year that is known."""
    assert [p.label for p in periods(text, AUGUST)] == labels


@pytest.mark.parametrize(
    ("text", "reference", "expected"),
    [
        ("in December", date(2023, 11, 27), "2023-12"),
        ("in December", date(2024, 1, 15), "2023-12"),
        ("in January", date(2023, 12, 20), "2024-01"),
        ("in September", date(2023, 10, 10), "2023-09"),
        ("in September", date(2024, 5, 1), "2023-09"),
        ("will visit in September", date(2024, 5, 1), "2024-09"),
        ("is scheduled for March", date(2023, 10, 10), "2024-03"),
        ("on October 20", date(2023, 10, 10), "2023-10-20"),
        ("on December 30", date(2024, 1, 3), "2023-12-30"),
        ("on January 3", date(2023, 12, 30), "2024-01-03"),
        ("As of September 20", date(2023, 11, 27), "as-of:2023-09-20"),
        ("As of December 20", date(2024, 1, 10), "as-of:2023-12-20"),
        ("As of December 20", date(2023, 11, 27), "as-of:2022-12-20"),
        ("As of June 30", date(2024, 6, 10), None),
        ("as of 2024", date(2024, 6, 10), None),
        ("January-September", date(2023, 11, 27), "2023-01/2023-09"),
        ("January-September", date(2024, 1, 10), "2023-01/2023-09"),
        ("January-September", date(2024, 6, 10), None),
        ("the first nine months", date(2024, 6, 10), None),
        ("the first six months", date(2024, 6, 10), "2024-01/2024-06"),
        ("the fourth quarter", date(2024, 1, 10), "2023-Q4"),
        ("the fourth quarter", date(2024, 6, 10), None),
        ("the second half", date(2024, 2, 10), "2023-H2"),
        ("the first half", date(2024, 3, 31), "2023-H1"),
        ("the first half", date(2024, 4, 1), "2024-H1"),
        ("in H1", date(2025, 1, 15), "2024-H1"),
        ("H1 exports", date(2025, 1, 15), "2024-H1"),
        ("will open in the first half", date(2025, 1, 15), "2025-H1"),
        ("eleven months to November", date(2023, 12, 10), "2023-01/2023-11"),
        ("last quarter", date(2024, 2, 10), "2023-Q4"),
        ("last month", date(2024, 1, 10), "2023-12"),
        ("next month", date(2023, 12, 10), "2024-01"),
        ("last fiscal year", date(2024, 2, 10), "FY2022"),
        ("last fiscal year", date(2024, 5, 10), "FY2023"),
        ("so far this year", date(2024, 1, 31), "2024-01"),
        ("last December", date(2023, 12, 10), "2022-12"),
        ("last November", date(2023, 12, 10), "2023-11"),
        ("last year", date(2023, 10, 10), "2022"),
        ("last year", date(1, 1, 1), None),
        ("tomorrow", date(9999, 12, 31), None),
        ("tomorrow", date(2999, 12, 31), None),
        ("next year", date(2999, 6, 1), None),
        ("over the past 999 years", date(1500, 6, 1), None),
    ],
)
def test_placed_by_the_reference(text: str, reference: date, expected: str | None) -> None:
    """The rules of ``settle``: near months, finished runs, begun quarters, else no label."""
    assert only(text, reference).label == expected


@pytest.mark.parametrize(
    ("text", "expected", "number"),
    [
        ("on Wednesday", "2024-08-07", 3),
        ("on Thursday", "2024-08-08", 4),
        ("on Friday", "2024-08-02", 5),
        ("will meet on Friday", "2024-08-09", 5),
        ("last Thursday", "2024-08-01", 4),
        ("next Thursday", "2024-08-15", 4),
        ("Wednesday, August 8", "2024-08-08", 3),
        ("Thu, 21 Sep 2023", "2023-09-21", 4),
        ("yesterday", "2024-08-07", None),
    ],
)
def test_weekday(text: str, expected: str, number: int | None) -> None:
    """A weekday is kept as named, so that it can be checked against the date."""
    found = only(text)
    assert (found.label, found.weekday) == (expected, number)


@pytest.mark.parametrize(
    ("text", "preposition"),
    [
        ("by 2045", "by"),
        ("in 2017", "in"),
        ("before 2020", "before"),
        ("prior to 2020", "before"),
        ("after 2020", "after"),
        ("As of September 20", "as of"),
        ("by the end of April", "by"),
        ("since 2007", "since"),
        ("in the first half of 2023", "in"),
        ("Nagano (2017)", ""),
    ],
)
def test_preposition(text: str, preposition: str) -> None:
    """The word before tells a deadline from a date."""
    assert only(text).preposition == preposition


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in the January\u00a0– September period", "in the January\u00a0– September period"),
        ("on September 21,\n1973 in Hanoi", "September 21,\n1973"),
        ("the 2016–20 plan", "2016–20"),
        ("trade in last year’s first half", "last year’s first half"),
        ("ở Hà Nội năm nay, in 2017", "2017"),
        ("İstanbul in 2017", "2017"),
        ("“in 2017”", "2017"),
        ("up 5% year‑on‑year", "year‑on‑year"),
    ],
)
def test_offsets_hold_in_unfolded_text(text: str, words: str) -> None:
    """Spans are exact in text with curly quotes, dashes, no-break spaces and broken lines."""
    found = only(text)
    assert text[found.start : found.end] == words


def test_a_blank_line_parts_two_phrases() -> None:
    """A phrase may run over a line, never over a paragraph."""
    assert only("September 21,\n1973").label == "1973-09-21"
    assert [p.label for p in periods("September 21,\n\n1973", AUGUST)] == ["2024-09-21", "1973"]


def test_every_period_names_its_rule() -> None:
    """What was read can be explained."""
    for text, _ in [*IN_AUGUST, *IN_FEBRUARY]:
        assert all(p.rule for p in periods(text, AUGUST)), text


def test_words_are_lower_case() -> None:
    """The lexicon is compared with lower-case tokens; a capital there would never match."""
    for name, group in lexicon()["words"].items():
        assert all(word == word.lower() for word in group), name


@pytest.mark.parametrize(
    "stretch",
    [
        calendar.day(2024, 2, 29),
        calendar.month(2024, 2),
        calendar.quarter(2023, 4),
        calendar.half(2023, 2),
        calendar.year(1973),
        calendar.months(2023, 4, 15),
        calendar.years(1992, 2013),
        calendar.fiscal(2023),
        calendar.days(date(2023, 11, 27), date(2023, 11, 30)),
        calendar.as_of(calendar.month(2024, 2)),
        calendar.holding("week", date(2024, 1, 1)),
    ],
)
def test_moved_keeps_kind_and_order(stretch: calendar.Stretch) -> None:
    """A stretch a year earlier has the same kind and ends a year earlier."""
    moved = calendar.moved(stretch, -1)
    assert moved.kind == stretch.kind
    assert moved.last is not None
    assert stretch.last is not None
    assert moved.last.year == stretch.last.year - 1
    assert moved.first is None or moved.first <= moved.last
    assert calendar.moved(stretch, -2000).label is None


VOCABULARY = sorted(
    {
        word
        for group in (
            *(lexicon()[k] for k in ("months", "short_months", "weekdays", "ordinals", "numbers")),
            *lexicon()["words"].values(),
        )
        for word in group
    }
)
PIECES = st.one_of(
    st.sampled_from(VOCABULARY),
    st.sampled_from([word.title() for word in VOCABULARY]),
    st.sampled_from(
        [
            "the",
            "a",
            "of",
            "-",
            "–",
            ",",
            ".",
            "(",
            ")",
            "'",
            "s",
            "/",
            "years",
            "months",
            "ago",
            "earlier",
            "same",
            "period",
            "since",
            "end",
            "early",
            "late",
            "mid",
            "quarter",
            "half",
            "century",
            "Q1",
            "H2",
            "1Q18",
            "9M2023",
            "FY23",
            "FY2023-24",
            "27/11/2023",
            "99/99/9999",
            "2024-02-30",
            "2016-20",
            "2999",
            "1000",
            "0000",
            "1990s",
            "31",
            "30",
            "\n",
            "\n\n",
            "\xa0",
            "present",
            "date",
        ]
    ),
    st.integers(0, 3100).map(str),
    st.text(max_size=4),
)
REFERENCES = st.one_of(st.none(), st.dates())


@given(st.lists(PIECES, max_size=30).map(" ".join), REFERENCES)
@settings(max_examples=400)
def test_any_words_give_sound_periods(text: str, reference: date | None) -> None:
    """Whatever the words: no exception, spans in order and apart, the same twice."""
    found = periods(text, reference)
    end = 0
    for period in found:
        assert end <= period.start < period.end <= len(text)
        end = period.end
        assert (period.label is None) == (period.first is None and period.last is None)
        if period.first and period.last:
            assert period.first <= period.last
        if period.kind == "since":
            assert period.last is None
        if period.kind == "as_of":
            assert period.first is None
    assert periods(text, reference) == found


@given(st.text(), REFERENCES)
@settings(max_examples=200)
def test_any_text_is_read_without_error(text: str, reference: date | None) -> None:
    """Whatever the characters: no exception, and spans within the text."""
    assert all(0 <= p.start < p.end <= len(text) for p in periods(text, reference))


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_full_date_is_read_in_every_spelling(day: date) -> None:
    """All spellings of one date give that date, whatever the reference."""
    month = day.strftime("%B")
    for text in (
        f"on {month} {day.day}, {day.year}",
        f"on {day.day} {month} {day.year}",
        f"on {day.isoformat()}",
        f"on {day.day}/{day.month}/{day.year}" if day.day > 12 else f"on {day.isoformat()}",
        f"on {month if month == 'May' else month[:3] + '.'} {day.day}, {day.year}",
    ):
        assert only(text).first == day, text


HOSTILE = [
    "2018-", "from 2018 to ", "1 ", "1,", "1,111,", "the ", "first ", "\n ", "\n\n", "1/1/", "1.1.",
    "October ", "last year's same period ", "end of ", "the first half of ", "Jan-", "between ",
    "compared with the ", "fiscal year ending March ", "May 3 and 5 years of ties this year ", "'", "-", "\u00a0", "9M", "(", "a",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_work_grows_with_length(piece: str) -> None:
    """Ten times the text makes about ten times the calls, whatever it is made of."""

    def read(text: str) -> object:
        return periods(text, AUGUST)

    assert calls(read, piece, 40_000) <= 14 * calls(read, piece, 4_000) + 1_000


@pytest.mark.parametrize(
    ("unit", "kind"), [("quarter", "quarter"), ("half", "half"), ("months", "span")]
)
def test_a_part_of_an_unknown_year_keeps_its_kind(unit: str, kind: str) -> None:
    assert calendar.part(calendar.Stretch("year"), unit, 1, 1) == calendar.Stretch(kind)  # type: ignore[arg-type]
