"""Exercises in the built chapters: solutions that ran and passed, checks that wait for an answer."""

from __future__ import annotations

import pytest

from tests.book.built import soup
from vjnotes.exercises import tasks

pytestmark = pytest.mark.book

PAGES = {
    number: f"notebooks/{name}.html"
    for number, name in [
        ("01", "01-partnership"),
        ("02", "02-dialogues"),
        ("03", "03-pledges"),
        ("04", "04-trade"),
        ("05", "05-aid-investment"),
        ("06", "06-localities"),
        ("07", "07-people"),
        ("08", "08-disagreements"),
        ("09", "09-sources"),
        ("10", "10-explore"),
        ("11", "11-your-articles"),
    ]
}


@pytest.mark.parametrize("chapter", PAGES)
def test_exercises(chapter: str) -> None:
    """Objectives in front; each exercise with its text, its check, and a solution that is right."""
    html = soup(PAGES[chapter])
    names = [task.name for task in tasks().values() if task.chapter == chapter]
    grades = [title.text for title in html.select(".vj-exercise > .admonition-title")]
    assert grades == ["Exercise, easy", "Exercise, medium", "Exercise, hard"]
    told = [tag.text for tag in html.select(".vj-check")]
    assert [text[:1] for text in told] == ["…", "✓"] * 3, told
    cells = [
        code.text for code in html.select(".cell_input pre") if "exercises.check(" in code.text
    ]
    assert [name for cell in cells for name in names if f'"{name}"' in cell] == [
        name for name in names for _ in range(2)
    ]
    assert html.select_one(".vj-learn")
