"""What is asked or promised: the words of the content, its parts and its fields."""

import re
from collections import defaultdict
from functools import cache, lru_cache

from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule

_HANGING = re.compile(r"\s(?:in|of|on|for|with|to|under|from|at|by)(?: which)?$")
_WHERE = re.compile(r"\w\s(?:in|on|to|under|through)$")
_BEGINS = re.compile(r"\b\w{1,3}")
"""The first letters of a word: nearly enough to tell it from others."""


def content(text: str, start: int) -> tuple[int, int]:
    """The span of what is asked or promised from ``start``: to the end of the sentence, or where
    the reporting goes on.

    >>> text = "He said Japan would consider creating jobs, adding that it would help."
    >>> text[slice(*content(text, 20))]
    'consider creating jobs'
    """
    start = _past_mark(text, start)
    end = rule("pledge", "ends").search(text, start)
    while end and (
        rule("pledge", "gerunds").match(text, start, end.end())  # "(to) helping A and asking B"
        or (end[0] == " which" and _WHERE.search(text, start, end.start()))
    ):
        end = rule("pledge", "ends").search(text, end.end())
    words = text[start : end.start() if end else None].rstrip(" ,.;:-")
    stop = start + len(_HANGING.sub("", words).rstrip(" ,"))
    said, after = text[start:stop], text[stop : stop + 1]
    open_yet = after == '"' and said.count('"') % 2
    if said.count('"') % 2 and text[stop : stop + 2] in ('."', ',"', '!"'):
        return start, stop + 2
    if text[start : start + 1] == '"' and said.count('"') % 2 and not open_yet:
        start += 1  # it was closed behind what goes on
    return start, stop + bool(open_yet)


def _past_mark(text: str, at: int) -> int:
    """Where the words begin behind a colon, "to", or the mark of an item: "(1) "."""
    mark = rule("pledge", "item").match(text, at)
    at = mark.end() if mark else at
    return at + len("to ") * text.startswith("to ", at)


def parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The separate things in one content: split at semicolons, at "while ...ing", and into two
    at an "and" with a verb behind it where the two are on different fields."""
    spans, at = [], start
    for cut in rule("pledge", "parts").finditer(text, start, end):
        spans.append((at, cut.start()))
        at = _past_mark(text, cut.end())
    spans.append((at, end))
    return [piece for span in spans for piece in _halves(text, *span)]


def _halves(text: str, start: int, end: int) -> list[tuple[int, int]]:
    joints = list(rule("pledge", "halves").finditer(text, start, end))
    if len(joints) == 1:
        at = joints[0].end() + len("to " if text.startswith("to ", joints[0].end()) else "")
        first, second = fields(text[start : joints[0].start()]), fields(text[at:end])
        purpose = rule("pledge", "purpose").search(text[start : joints[0].start()])
        if first and second and first[0] != second[0] and not purpose:
            return [(start, joints[0].start()), (at, end)]
    return [(start, end)]


@cache
def _fields() -> dict[str, list[tuple[str, bool, str]]]:
    """The first letters of each field's words, and whether they may begin another word."""
    found: defaultdict[str, list[tuple[str, bool, str]]] = defaultdict(list)
    for name, row in table("pledge")["fields"].items():
        for word in row:
            found[_BEGINS.findall(word)[0]].append((word.rstrip("*"), word[-1] == "*", name))
    return dict(found)


@lru_cache(maxsize=64)
def fields(text: str) -> list[str]:
    """The fields a content touches, in the order of their first words.

    >>> fields("issue visas for workers and train engineers")
    ['visas', 'labour', 'training']
    """
    for name, plain in table("pledge")["names"].items():
        text = text.replace(name, plain)
    text, known = " ".join(text.lower().split()), _fields()
    first: dict[str, int] = {}
    for begin in _BEGINS.finditer(text):
        at = begin.start()
        for word, begun, name in known.get(begin[0], ()):
            end = at + len(word)
            if text.startswith(word, at) and (begun or not text[end : end + 1].isalnum()):
                first.setdefault(name, at)
    return sorted(first, key=lambda name: (first[name], name))
