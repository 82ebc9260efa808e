"""The words of a lexicon table as patterns: plain lists, and the named ways of writing.

A way of writing is a pattern under ``[rules]`` of the table. ``{ties.nouns}`` in it stands for
any word of that list, ``{<date>}`` for another rule. Case counts, unless the table begins with
``any_case = true``.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from vjnotes.errors import LexiconError
from vjnotes.lexicon import own_tables, table, written_at


@cache
def listed(lexicon: str, key: str) -> tuple[str, ...]:
    """The words under a key of a lexicon table, such as "verbs.say"; verbs in all their forms.

    >>> listed("actors", "one.guest")
    ('guest', 'visiting')
    """
    return tuple(form for form, _ in _senses(lexicon, key))


def forms(verb: str) -> list[str]:
    """The past, present and participle of a verb given by its stem, or as written out.

    >>> forms("propose"), forms("tell/told/tells")
    (['proposed', 'proposes', 'proposing', 'propose'], ['tell', 'told', 'tells'])
    """
    if "/" in verb:
        return verb.split("/")
    root = verb.removesuffix("e")
    third = f"{verb}es" if verb.endswith(("sh", "ss", "ch")) else f"{verb}s"
    return [f"{root}ed", third, f"{root}ing", verb]


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
    words = alternatives(word for key in keys for word in listed(lexicon, key))
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", re.IGNORECASE)


@cache
def rule(lexicon: str, name: str) -> re.Pattern[str]:
    """The pattern called ``name`` among the rules of a lexicon table.

    It may be written over several lines, indented by two spaces.

    >>> rule("actors", "speaks").match("he also said that").group()
    'he also said'
    """
    any_case = table(lexicon).get("any_case", False)
    try:
        return re.compile(_written_out(lexicon, name), re.IGNORECASE if any_case else 0)
    except (re.error, KeyError) as broken:
        told = f"no list or rule {broken}" if isinstance(broken, KeyError) else str(broken)
        file, line = written_at(lexicon, name)
        remedy = "mend the pattern"
        raise LexiconError(f"rule {name}: {told}", where=file, line=line, remedy=remedy) from None


@cache
def check_rules() -> None:
    """Stop if a pattern that the reader's own folder adds or replaces is broken.

    Raises
    ------
    LexiconError
        With the file, the line and what is wrong with the pattern.
    """
    for lexicon, own in own_tables():
        for name in own.get("rules", ()):
            rule(lexicon, name)


_PERCENT = r"p(?:er ?cent|ct?\b)"  # as agencies shorten it, too: "5 pct", "57pc"
_SLOT = re.compile(r"\{(<?)([a-z_]+(?:\.[a-z_]+)*)>?\}")


def _written_out(lexicon: str, name: str) -> str:
    def filled(slot: re.Match[str]) -> str:
        if slot[1]:
            return f"(?:{_written_out(lexicon, slot[2])})"
        return f"(?:{alternatives(listed(lexicon, slot[2]))})"

    lines = table(lexicon)["rules"][name].splitlines()
    written = "".join(line.removeprefix("  ") for line in lines)
    return _SLOT.sub(filled, written.replace("per ?cent", _PERCENT))


@cache
def senses(lexicon: str, key: str) -> dict[str, Any]:
    """What each of the words under ``key`` stands for; the words in small letters.

    >>> senses("agreement", "stages")["inked"]
    'signed'
    """
    return {form.lower(): sense for form, sense in _senses(lexicon, key)}


def sense(lexicon: str, key: str, words: str) -> Any:
    """What the words of a text stand for in the table, ``None`` where it has them not."""
    return senses(lexicon, key).get(" ".join(words.lower().split()))


def _senses(lexicon: str, key: str) -> Iterator[tuple[str, Any]]:
    """Each form with what it stands for: itself in a list; in a table a number, or the key of the
    list it is in. A key that is a proper name is one of its own forms."""
    found: Any = table(lexicon)
    for part in key.split("."):
        found = found[part]
    for name in found:
        sense = found[name] if isinstance(found, dict) else name
        if isinstance(sense, list):
            yield from ((word, name) for word in ([name] if name[:1].isupper() else []) + sense)
        elif isinstance(found, dict):
            yield name, sense
        else:
            yield from (
                (w, w) for w in (forms(name) if key.startswith("verbs.") else name.split("/"))
            )
