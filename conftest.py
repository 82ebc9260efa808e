"""What the examples in docstrings take for granted, as the page of the package says."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

import vjnotes as vj
from vjnotes import select


@cache
def examples() -> vj.Corpus:
    return vj.load("examples")


@pytest.fixture(autouse=True)
def taken_for_granted(request: pytest.FixtureRequest, doctest_namespace: dict[str, Any]) -> None:
    """The names of the package, and the facts of the articles in ``examples``."""
    if isinstance(request.node, pytest.DoctestItem):
        corpus = examples()
        doctest_namespace |= {"vj": vj, "select": select}
        doctest_namespace |= {"corpus": corpus, "facts": corpus.facts()}
