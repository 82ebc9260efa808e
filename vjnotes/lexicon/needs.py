"""What a sentence must have before it is looked at closely: the words of ``needs.toml``."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import chain
from typing import Any, NamedTuple

from vjnotes.lexicon import table
from vjnotes.lexicon.rules import listed, rule

Need = tuple[str, ...]
"""A rule or reader, by its table and name, and, where it needs several groups of lists, which."""

_PIECE = re.compile(r"[^\W_]+")
_SIGNS = {code: " " for code in range(128) if not chr(code).isalnum()}


def finds(lexicon: str, name: str, text: str) -> Iterable[re.Match[str]]:
    """Where a rule matches; it is not looked for where no word that it needs is in sight."""
    return () if (lexicon, name) in _absent(text) else rule(lexicon, name).finditer(text)


def in_sight(lexicon: str, name: str, text: str) -> bool:
    """Whether words of the lists that ``needs.toml`` has for the rule or reader ``name`` stand in
    the text: a quick look before a close one. What has no such lists needs none.

    >>> in_sight("locality", "pairs", "Hue and Kyoto are sister cities.")
    True
    """
    return (lexicon, name) not in _absent(text)


@lru_cache(maxsize=128)
def _absent(text: str) -> frozenset[Need]:
    """The rules and readers whose words are not in the text: all found in one look."""
    needs, words = _needs(), present(text)
    found = set[Need]().union(*map(needs.alone.__getitem__, needs.alone.keys() & words))
    for word in needs.joined.keys() & words:
        found.update(need for more, need in needs.joined[word] if more <= words)
    found.update(need for need, groups in needs.groups.items() if groups <= found)
    return needs.every - found


class _Needs(NamedTuple):
    """What needs a word by itself, and what all words of a phrase, by the rarest of them; what
    needs several groups; and all that needs something."""

    alone: dict[str, set[Need]]
    joined: dict[str, set[tuple[frozenset[str], Need]]]
    groups: dict[Need, set[Need]]
    every: frozenset[Need]


@cache
def _needs() -> _Needs:
    phrases = list[tuple[frozenset[str], Need]]()
    groups, every = dict[Need, set[Need]](), set[Need]()
    rows = table("needs").items()
    for need, lists in (((of, name), lists) for of, row in rows for name, lists in row.items()):
        every.add(need)
        parts = [need] if len(lists) == 1 else [(*need, str(n)) for n in range(len(lists))]
        if len(parts) > 1:
            groups[need] = set(parts)
        for part, keys in zip(parts, lists, strict=True):
            written = (w.lower() for key in keys for w in listed(need[0], key))
            phrases += [(frozenset(_PIECE.findall(phrase)), part) for phrase in written]
    alone, joined = defaultdict[str, set[Need]](set), defaultdict[str, Any](set)
    common = Counter(chain.from_iterable(words for words, _ in phrases))
    for words, part in phrases:
        if len(words) == 1:
            alone[next(iter(words))].add(part)
        else:
            joined[min(words, key=lambda word: (common[word], word))].add((words, part))
    return _Needs(dict(alone), dict(joined), groups, frozenset(every))


@lru_cache(maxsize=128)
def present(text: str) -> frozenset[str]:
    """The words and figures of a text, in small letters."""
    low = text.lower()
    return frozenset(low.translate(_SIGNS).split() if low.isascii() else _PIECE.findall(low))
