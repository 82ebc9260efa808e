"""An exercise: what kind of answer it wants, and how that and the usual mistakes are computed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import Any, Literal

from vjnotes.corpus import Corpus

Grade = Literal["easy", "medium", "hard"]


_ROOMS = ("partnership", "money", "people", "evidence", "reuse")
_known: dict[str, Task] = {}


@dataclass(frozen=True)
class Slip:
    """An answer that shows a mistake: its name in ``lexicon/exercises.toml``, and what it names."""

    kind: str
    answer: Any
    what: str = ""


Compute = Callable[[Corpus], Iterator[Any]]


@dataclass(frozen=True)
class Task:
    """One exercise.

    >>> Task("sum", "04", "easy", "a number", lambda corpus: iter(())).grade
    'easy'

    Parameters
    ----------
    name
        What it is checked by.
    chapter
        The number of its chapter, in two digits.
    grade
        ``easy``, ``medium`` or ``hard``.
    form
        What an answer looks like, in words: "a number, in percent".
    compute
        Takes a corpus; yields the answer, then a :class:`Slip` for each usual mistake.
    bound
        Whether the answer is a lower (``at least``) or an upper bound (``at most``), if that
        is asked for; an answer then is a pair of a number and these words.
    """

    name: str
    chapter: str
    grade: Grade
    form: str
    compute: Compute
    bound: str = ""


def task(
    name: str, grade: Grade, form: str, *, chapter: str, bound: str = ""
) -> Callable[[Compute], Compute]:
    """Make an exercise of a function."""

    def register(compute: Compute) -> Compute:
        _known[name] = Task(name, chapter, grade, form, compute, bound)
        return compute

    return register


@cache
def tasks() -> dict[str, Task]:
    """All exercises by name, in the order of the book.

    >>> tasks()["trade-growth"].form
    'a number, in percent'
    """
    for room in _ROOMS:
        import_module(f"vjnotes.exercises.{room}")
    return _known
