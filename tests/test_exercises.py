"""Exercises: the right answer passes in any form, and each usual mistake gets the hint that is its."""

from __future__ import annotations

import tomllib
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

import vjnotes as vj
from vjnotes import evidence, exercises
from vjnotes.computed import Computed
from vjnotes.errors import VjnotesError
from vjnotes.exercises.check import normal
from vjnotes.exercises.task import Task

ROOT = Path(__file__).parents[1]
SEEDS, EXAMPLES = vj.load(ROOT / "seeds"), vj.load(ROOT / "examples")
HINTS = tomllib.loads((ROOT / "vjnotes/lexicon/exercises.toml").read_text("utf-8"))["hint"]
TASKS = exercises.tasks()


def solved(task: Task) -> tuple[Any, list[Any]]:
    """The answer of an exercise and its usual mistakes."""
    evidence.use(SEEDS)
    right, *slips = task.compute(EXAMPLES if task.chapter == "11" else SEEDS)
    return right, slips


def judged(task: Task, answer: Any) -> exercises.Feedback:
    return exercises.check(task.name, answer, EXAMPLES if task.chapter == "11" else SEEDS)


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
def test_right_answers_pass(task: Task) -> None:
    """The answer passes as it is, as pandas gives it, and rounded to three digits."""
    right, _ = solved(task)
    forms = [right]
    if isinstance(right, dict):
        forms = [right, pd.Series(right)]
    elif isinstance(right, list):
        forms = [right, set(right), pd.Series(right, dtype="string").tolist()[::-1]]
    elif isinstance(right, float):
        forms = [right, float(f"{right:.3g}"), pd.Series([right]).iloc[0]]
    for form in forms:
        said = judged(task, (form, task.bound) if task.bound else form)
        assert said.right, (form, said.text)


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS)
def test_mistakes_get_their_hint(task: Task) -> None:
    """Each usual mistake differs from the answer, is named for what it is, and gives nothing away."""
    right, slips = solved(task)
    assert slips
    told: set[str] = set()
    for slip in slips:
        said = judged(task, slip.answer)
        assert not said.right, slip
        assert str(slip.answer) in told or said.kind in {s.kind for s in slips}, (slip, said.text)
        told.add(str(slip.answer))
        if isinstance(right, str | float):
            assert str(right) not in said.text.split()


def test_every_chapter_has_one_of_each_grade() -> None:
    """Easy, medium, hard, in this order, in all eleven chapters."""
    grades: dict[str, list[str]] = {}
    for task in TASKS.values():
        grades.setdefault(task.chapter, []).append(task.grade)
    assert grades == {f"{n:02}": ["easy", "medium", "hard"] for n in range(1, 12)}


@pytest.mark.parametrize(
    ("name", "answer", "kind"),
    [
        ("trade-growth", None, "none"),
        ("trade-growth", 11.5, "right"),
        ("trade-growth", 11.3, "near"),
        ("trade-growth", 0.115, "scale"),
        ("trade-growth", -11.5, "sign"),
        ("trade-growth", 111.5, "ratio"),
        ("trade-growth", 1.115, "ratio"),
        ("trade-growth", 6.75, "period"),
        ("trade-growth", 17.1, "hedge"),
        ("trade-growth", 10.3, "base"),
        ("trade-growth", 50, "other"),
        ("trade-growth", "eleven", "form"),
        ("trade-growth", [11.5], "form"),
        ("exports-share", 50.8, "right"),
        ("exports-share", 48.4, "hedge"),
        ("exports-share", 196.7, "inverse"),
        ("exports-share", 49.16, "complement"),
        ("quarter-before", 7.5e9, "bound"),
        ("quarter-before", (7.5e9, "at least"), "right"),
        ("quarter-before", (7.5e9, "at most"), "direction"),
        ("quarter-before", Computed(7.5e9, "USD", approx="over"), "right"),
        ("quarter-before", (7.5, "at least"), "scale"),
        ("quarter-before", 7.3e9, "points"),
        ("yen-rate", 1 / 146, "inverse"),
        ("levels-count", 13, "duplicates"),
        ("most-partners", ["Hanoi"], "missing"),
        ("most-partners", "Hanoi", "missing"),
        ("most-partners", ["Hanoi", "Da Nang"], "missing"),
        ("most-partners", ["Hanoi", "Da Nang", "Ho Chi Minh City", "Hue"], "extra"),
        ("most-partners", ["Hanoi", "Hanoi", "Da Nang", "Ho Chi Minh City"], "twice"),
        ("most-partners", [" hanoi", "DA NANG", "Ho Chi Minh City"], "right"),
        ("most-partners", ("Hanoi", "Da Nang", "Ho Chi Minh City"), "right"),
        ("most-partners", pd.Series(["Hanoi", "Da Nang", "Ho Chi Minh City"]), "right"),
        ("most-partners", pd.Series({"Hanoi": 2, "Da Nang": 2, "Ho Chi Minh City": 2}), "right"),
        ("most-partners", [], "none"),
        ("pairs-by-year", {2007: 1}, "missing"),
        ("pairs-by-year", pd.DataFrame({"year": [2007]}), "form"),
        ("students-range", [8.95, 10.94], "right"),
        ("students-range", (10.94, 8.95), "order"),
        ("flights-cue", "cue", "seen"),
        ("trade-growth", pd.NA, "form"),
        ("trade-growth", float("nan"), "nan"),
        ("trade-growth", Decimal("11.5"), "right"),
        ("trade-growth", True, "form"),
        ("trade-growth", 11, "rounded"),
        ("quarter-before", [7.5e9, "at least"], "right"),
        ("quarter-before", np.float64(7.5e9), "bound"),
        ("alone", SEEDS.facts()[:1], "extra"),
    ],
)
def test_kinds_of_mistakes(name: str, answer: Any, kind: str) -> None:
    """Hints by kind, from answers as they are given."""
    said = judged(TASKS[name], answer)
    assert said.kind == kind, said.text


def test_a_wrong_part_is_named() -> None:
    """Of several figures the wrong one is named; the right ones are not told."""
    right, _ = solved(TASKS["pairs-by-year"])
    said = judged(TASKS["pairs-by-year"], {**right, "2014": 9})
    assert (said.kind, said.text) == ("wrong", "The names are right; look again at 2014.")


def test_what_is_asked_for_must_exist() -> None:
    """An unknown name suggests a near one; without articles it says how to name them."""
    with pytest.raises(VjnotesError, match="did you mean 'trade-growth'"):
        exercises.check("trade-grwth", 1)
    evidence.use()
    with pytest.raises(VjnotesError, match="no articles are being read"):
        exercises.check("trade-growth", 1)
    evidence.use(SEEDS)
    assert exercises.check("trade-growth", 11.5).right


def test_answers_follow_the_articles() -> None:
    """Other articles, other answers: nothing is stored."""
    texts = {"2021": 20, "2022": 25}
    corpus = vj.Corpus(
        tuple(
            vj.parse(f"Two-way trade of Vietnam and Japan reached {n} billion USD in {y}.", key=y)
            for y, n in texts.items()
        )
    )
    assert exercises.check("trade-growth", 25, corpus).right
    assert not exercises.check("trade-growth", 11.5, corpus).right


def test_every_hint_is_used() -> None:
    """A hint that no mistake leads to would be dead words."""
    used = {"none", "right", "form", "scale", "sign", "ratio", "inverse", "complement", "bound"}
    used |= {"direction", "near", "twice", "extra", "missing", "wrong", "other", "nan", "rounded"}
    for task in TASKS.values():
        used |= {slip.kind for slip in solved(task)[1]}
    assert used == set(HINTS)


def test_answers_in_a_plain_form() -> None:
    """Whatever a student hands over."""
    assert normal(pd.Series({"a": 1})) == {"a": 1.0}
    assert normal(pd.Series([3]).iloc[0]) == 3.0
    assert normal({("A", "B"): 1}) == {("a", "b"): 1.0}
    assert normal(["x", "x"]) == Counter({"x": 2})


def test_syllabus() -> None:
    """Every chapter is in one lesson; minutes add up, exercises counted from the exercises."""
    page = str(exercises.syllabus())
    for chapter in {t.chapter for t in TASKS.values()}:
        assert page.count(f'href="{chapter}-') == 1, chapter
        assert "35 for the exercises" in str(exercises.before(chapter))
    assert page.count(">35</td>") + 2 * page.count(">70</td>") == 11
    with pytest.raises(KeyError):
        exercises.before("12")
