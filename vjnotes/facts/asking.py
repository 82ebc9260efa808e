"""What is asked or promised: the words of the content, its parts and its fields."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table


@cache
def words(key: str) -> tuple[str, ...]:
    """A list of words of pledge.toml."""
    return tuple(table("pledge")["words"][key])


def forms(stem: str) -> list[str]:
    """The past, present and participle of a verb given by its stem, or as written out.

    >>> forms("propose"), forms("tell/told/tells")
    (['proposed', 'proposes', 'proposing', 'propose'], ['tell', 'told', 'tells'])
    """
    if "/" in stem:
        return stem.split("/")
    root = stem.removesuffix("e")
    third = f"{stem}es" if stem.endswith(("sh", "ss", "ch")) else f"{stem}s"
    return [f"{root}ed", third, f"{root}ing", stem]


@cache
def verbs(kind: str) -> re.Pattern[str]:
    """The verbs of a class in all their forms."""
    stems: list[str] = table("pledge")["verbs"][kind]
    return re.compile(rf"(?<![\w-])(?:{alternatives(f for s in stems for f in forms(s))})(?!\w)")


@cache
def _reporting() -> str:
    stems = [
        s for key in ("propose", "commit", "say", "agree") for s in table("pledge")["verbs"][key]
    ]
    said = [f for s in stems for f in forms(s) if f.endswith(("ed", "s", "ing")) or "/" in s]
    return alternatives([*said, "voiced", "expressed", "hopes", "hoped", "asked", "told", "said"])


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(
        rf"[,;]?\s(?:and\s|while\s|but\s)(?:also\s|then\s)?(?:{_reporting()})\s"
        rf"|,\s(?:and|while|but)\s(?:[A-Z][\w'-]+\s){{1,5}}(?:{_reporting()})\s"
        rf"|,?\s(?:{alternatives(words('stops'))})\b"
        rf"|,?\s(?:{alternatives(words('places'))})\b"
        r"|,\s(?:\"\s)?(?:[\w.'-]+\s){1,6}?(?:said|says|added|adds|noted|stressed|agreed|concluded"
        r"|affirmed|emphasised|emphasized|suggested|underlined|stated|told \w+)[.,\"]*\s*$"
        r"|[,.!?]\"|,\sbut\s|,?\sand\sthat\s"
        r"|(?<![.!?\"/\s-])[.!?\"/\s-]+$"
    )


def content(text: str, start: int) -> tuple[int, int]:
    """The span of what is asked or promised from ``start``: to the end of the sentence, or where
    the reporting goes on.

    >>> text = "He said Japan would consider creating jobs, adding that it would help."
    >>> text[slice(*content(text, 20))]
    'consider creating jobs'
    """
    while start < len(text) and text[start] in " ,:":
        start += 1
    end = _ends().search(text, start)
    stop = end.start() if end else len(text)
    stop = start + len(text[start:stop].rstrip(" ,.;:-"))
    if text[start:stop].count('"') % 2 and text[stop : stop + 1] == '"':
        stop += 1
    if text[start:stop].count("(") > text[start:stop].count(")") and text[stop : stop + 1] == ")":
        stop += 1
    return start, stop


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(
        r";\s(?:and\s)?|,?\s(?:while|whilst)\s(?:also\s)?(?=\w+ing\b)|,\sand\s(?=for\s)"
    )


@cache
def _second() -> re.Pattern[str]:
    actions = alternatives(words("actions"))
    return re.compile(rf",?\s(?:and|as well as)\s(?=(?:to\s)?(?:\w+ly\s)?(?:{actions})\s)")


def parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The separate things in one content: split at semicolons, at "while ...ing", and into two
    at an "and" with a verb behind it where the two are on different fields."""
    cuts = [(m.start(), m.end()) for m in _parts().finditer(text, start, end)]
    spans, at = [], start
    for stop, go_on in cuts:
        spans.append((at, stop))
        at = go_on
    spans.append((at, end))
    return [piece for span in spans for piece in _halves(text, *span)]


def _halves(text: str, start: int, end: int) -> list[tuple[int, int]]:
    joints = list(_second().finditer(text, start, end))
    if len(joints) != 1:
        return [(start, end)]
    at = joints[0].end()
    at += 3 if text.startswith("to ", at) else 0
    halves = [(start, joints[0].start()), (at, end)]
    first, second = (fields(text[a:b]) for a, b in halves)
    several = first and second and first[0] != second[0]
    return halves if several else [(start, end)]


@cache
def _names() -> re.Pattern[str]:
    return re.compile("|".join(re.escape(n) for n in table("pledge")["names"]))


@cache
def _fields() -> list[tuple[str, re.Pattern[str]]]:
    found: dict[str, Any] = table("pledge")["fields"]
    return [
        (name, re.compile("|".join(_word(w) for w in row), re.IGNORECASE))
        for name, row in found.items()
    ]


def _word(word: str) -> str:
    escaped = re.escape(word.removesuffix("*")).replace(r"\ ", r"\s+")
    return rf"\b{escaped}" if word.endswith("*") else rf"\b{escaped}\b"


def fields(text: str) -> list[str]:
    """The fields a content touches, in the order of their first words.

    >>> fields("issue visas for workers and train engineers")
    ['visas', 'labour', 'training']
    """
    text = _names().sub(lambda m: str(table("pledge")["names"][m[0]]), text)
    first = [(m.start(), name) for name, row in _fields() if (m := row.search(text))]
    return [name for _, name in sorted(first)]
