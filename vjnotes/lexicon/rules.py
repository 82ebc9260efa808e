"""The words of a lexicon table as patterns: plain lists, and the named ways of writing.

A way of writing is a pattern under ``[rules]`` of the table. ``{ties.nouns}`` in it stands for
the words of that list, ``{rules.date}`` for another rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from vjnotes.lexicon import table


def alternatives(words: Iterable[str]) -> str:
    """The words as one pattern, the longest first, spaces of any number; what they begin with alike
    is written once, so that a text is not compared with each of them.

    >>> alternatives(["sign", "signed", "inked"])
    '(?:inked|sign(?:ed)?)'
    """
    tree: dict[str, Any] = {}
    for word in sorted(set(words)):
        node = tree
        for char in " ".join(word.split()):
            node = node.setdefault(r"\s+" if char == " " else re.escape(char), {})
        node[""] = {}
    return _branches(tree)


def _branches(tree: dict[str, Any]) -> str:
    parts = [char + _branches(rest) for char, rest in tree.items() if char]
    if len(parts) == 1 and "" not in tree:
        return parts[0]
    return f"(?:{'|'.join(parts)}){'?' if '' in tree else ''}" if parts else ""


@cache
def pattern(lexicon: str, *keys: str) -> re.Pattern[str]:
    """The words under ``keys`` of a lexicon table as one pattern of whole words, any case."""
    words = alternatives(form for key in keys for form, _ in _forms(lexicon, key))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


@cache
def rule(lexicon: str, name: str) -> re.Pattern[str]:
    """The way of writing ``name`` of a lexicon table; case counts only where it says so.

    >>> rule("goal", "horizon").search("a target for the year ")[0]
    'for the year '
    """
    return re.compile(_filled(lexicon, name), re.IGNORECASE)


def _filled(lexicon: str, name: str) -> str:
    def fill(slot: re.Match[str]) -> str:
        if slot[1].startswith("rules."):
            return _filled(lexicon, slot[1].removeprefix("rules."))
        return alternatives(form for form, _ in _forms(lexicon, slot[1]))

    source: str = table(lexicon)["rules"][name]
    return re.sub(r"\{([a-z][\w.]*)\}", fill, source)


@cache
def senses(lexicon: str, key: str) -> dict[str, Any]:
    """What each of the words under ``key`` stands for; the words in small letters.

    >>> senses("agreement", "stages")["inked"]
    'signed'
    """
    return {form.lower(): sense for form, sense in _forms(lexicon, key)}


def sense(lexicon: str, key: str, words: str) -> Any:
    """What the words of a text stand for in the table, ``None`` where it has them not."""
    return senses(lexicon, key).get(" ".join(words.lower().split()))


def _forms(lexicon: str, key: str) -> Iterator[tuple[str, Any]]:
    """Each form with what it stands for: itself in a list; in a table a number, or the key of the
    list it is in. A key that is a proper name is one of its own forms."""
    found: Any = table(lexicon)
    for part in key.split("."):
        found = found[part]
    for name in found:
        forms = found[name] if isinstance(found, dict) else name
        if isinstance(forms, list):
            yield from ((form, name) for form in ([name] if name[:1].isupper() else []) + forms)
        else:
            yield name, forms
