"""What a chapter teaches and takes, and a course made of chapters: ``lexicon/syllabus.toml``."""

from typing import Any

from vjnotes import wording
from vjnotes.exercises.task import tasks
from vjnotes.lexicon import table
from vjnotes.listing import Cell, html_table
from vjnotes.markup import NBSP, Html, esc


def before(chapter: str) -> Html:
    """The head of a chapter: what one learns in it, what one needs, how long it takes.

    >>> before("04")
    You will learn to compute growth and shares from hedged figures ...

    Parameters
    ----------
    chapter
        The number of the chapter, in two digits.

    Raises
    ------
    KeyError
        There is no such chapter.
    """
    entry = _chapter(chapter)
    goals = "\n".join(f"<li><p>{esc(goal)}</p></li>" for goal in entry["learn"])
    work = f"{entry['read']} minutes to read, {_work(chapter)} for the exercises"
    return Html(
        '<div class="admonition vj-learn">\n'
        '<p class="admonition-title">You will learn to</p>\n'
        f'<ul class="simple">\n{goals}\n</ul>\n'
        f'<p class="vj-note">You need: {esc(entry["need"])}</p>\n'
        f'<p class="vj-note">It takes about {work}.</p>\n</div>'
    )


def _chapter(number: str) -> dict[str, Any]:
    return dict(table("syllabus")["chapter"][number])


def _work(chapter: str) -> int:
    """The minutes that the exercises of a chapter take."""
    minutes = table("syllabus")["minutes"]
    return sum(int(minutes[t.grade]) for t in tasks().values() if t.chapter == chapter)


def syllabus() -> Html:
    """A course in lessons: chapters, objectives, and minutes to talk, to read and for exercises.

    >>> syllabus()
    Lessons, in minutes: 680 for the whole course ...
    """
    rows: list[list[Cell | str]] = []
    course = 0
    for place, lesson in enumerate(table("syllabus")["lesson"], start=1):
        chapters = [_chapter(number) for number in lesson["chapters"]]
        times = [
            int(lesson["talk"]),
            sum(chapter["read"] for chapter in chapters),
            sum(map(_work, lesson["chapters"])),
        ]
        links = ", ".join(f'<a href="{esc(c["page"])}">{esc(c["title"])}</a>' for c in chapters)
        goals = wording.capital("; ".join(chapter["learn"][0] for chapter in chapters))
        name = f"<b>{place}. {esc(lesson['title'])}</b><br>\n{links}"
        rows.append([Cell(name), goals, *map(Cell.of, (*times, sum(times)))])
        course += sum(times)
    heads = ["Lesson and chapters", "Afterwards one can", "Talk", "Read", "Do", f"In{NBSP}all"]
    caption = f"Lessons, in minutes: {course} for the whole course"
    return Html(lambda: html_table(heads, rows, caption))
