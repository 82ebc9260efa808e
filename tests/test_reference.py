"""The reference is whole: every name on its page says what it is and has an example that runs."""

from __future__ import annotations

import inspect
import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

import vjnotes

PAGE = (Path(__file__).parent.parent / "notebooks" / "api.md").read_text(encoding="utf-8")
DIRECTIVE = re.compile(r"^\.\. auto(\w+):: ([\w.]+)\n((?:   :.*\n)*)", re.MULTILINE)


@cache
def documented() -> dict[str, object]:
    """What the page shows, by its full name."""
    found: dict[str, object] = {}
    for kind, target, options in DIRECTIVE.findall(PAGE):
        if kind != "module":
            home, _, name = target.rpartition(".")
            found[target] = getattr(import_module(home), name)
        elif "no-members" not in options:
            module = import_module(target)
            listed = re.search(r":members:([^\n]*)", options)
            left_out = re.search(r":exclude-members:([^\n]*)", options)
            names = re.findall(r"\w+", listed[1] if listed else "") or module.__all__
            names = set(names) - set(re.findall(r"\w+", left_out[1] if left_out else ""))
            found |= {f"{target}.{name}": getattr(module, name) for name in names}
    return found


def test_every_name_of_the_package_is_on_the_page() -> None:
    """What ``import vjnotes`` offers is explained."""
    names = {name.removeprefix("vjnotes.") for name in documented()}
    assert set(vjnotes.__all__) <= names
    assert len(names) > 60


@pytest.mark.parametrize("name", sorted(documented()))
def test_each_has_words_and_an_example(name: str) -> None:
    """A first line that is a sentence, and an example, which doctest runs."""
    made = documented()[name]
    text = inspect.getdoc(made) or ""
    first = text.split("\n\n")[0].rstrip(":")
    assert len(first) > 10
    assert first.endswith((".", ".)", "``")), first
    assert ">>> " in text
    home = inspect.getmodule(made)
    assert home is not None
    assert str(home.__name__).startswith("vjnotes")  # where the doctests are collected
