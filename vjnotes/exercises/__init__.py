"""Exercises of the book: a check that says what is wrong with an answer, not only that it is.

No answer is kept anywhere: each is computed, when it is asked for, from the articles that a
notebook reads (see `vjnotes.evidence.use`), and so are the mistakes that are recognised.
"""

from vjnotes.exercises.check import Feedback, check
from vjnotes.exercises.syllabus import before, syllabus
from vjnotes.exercises.task import Task, tasks

__all__ = ["Feedback", "Task", "before", "check", "syllabus", "tasks"]
