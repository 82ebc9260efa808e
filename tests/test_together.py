"""What was signed or lent at a visit or at talks has their time."""

import pytest

import vjnotes as vj

TOLD = {
    # one sentence tells both
    "Egypt and Saudi Arabia are close. When King Salman came to Cairo in April 2016, 17 agreements "
    "were signed.": (
        "documents_signed",
        "2016-04",
    ),
    "Prime Minister Narendra Modi of India paid a state visit to Tanzania on 9-10 July 2016, "
    "during which five agreements were signed.": ("documents_signed", "2016-07-09/2016-07-10"),
    # the sentence goes back to the one before
    "President Moon Jae-in of South Korea paid a state visit to Uzbekistan on April 18-21. "
    "Following the talks, the parties signed 18 documents.": (
        "documents_signed",
        "2024-04-18/2024-04-21",
    ),
    "Prime Minister Shinzo Abe of Japan visited Vietnam on January 16 and 17, 2017. On the same "
    "occasion, the two sides exchanged notes on loans of 105 billion yen.": (
        "oda_loans",
        "2017-01-16/2017-01-17",
    ),
    # what is among the documents
    "Prime Minister Shinzo Abe of Japan met President Rodrigo Duterte of the Philippines on "
    "30 October 2023. The two leaders then witnessed the exchange of five documents, among them "
    "the notes on a loan of JPY 15.9 billion.": ("oda_loans", "2023-10-30"),
    # a time of its own, or none that it goes back to
    "President Moon Jae-in of South Korea paid a state visit to Uzbekistan on April 18-21. "
    "On the occasion of the anniversary in May 2022, the parties signed 18 documents.": (
        "documents_signed",
        None,
    ),
    "President Moon Jae-in of South Korea paid a state visit to Uzbekistan in April. "
    "On the same day, the parties signed 18 documents.": ("documents_signed", None),
}


@pytest.mark.parametrize("text", TOLD)
def test_signed_at_a_visit(text: str) -> None:
    metric, period = TOLD[text]
    facts = vj.parse(text, published="2024-06-01").facts()
    assert [f.period for f in facts if f.metric == metric] == [period]
