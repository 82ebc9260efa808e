"""An account of every number and date of an article: which fact uses it, or why none does.

The facts are checked against the text here, not the text against the facts: whatever the
mentions find, and every run of digits besides, has to be explained. Reasons are rules over ways
of writing (``lexicon/account.toml``).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from operator import itemgetter
from typing import Any, Literal

from vjnotes.article import Article
from vjnotes.errors import LexiconError
from vjnotes.fact import Fact
from vjnotes.lexicon import table
from vjnotes.mentions.period import periods
from vjnotes.mentions.quantity import quantities

__all__ = ["Item", "account", "unexplained"]

_DIGITS = re.compile(r"\d+(?:[.,:/]\d+)*")
_LINE = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Item:
    """A number or date of an article, and what became of it.

    ``words`` are ``article.raw[start:end]``. ``facts`` are the ids of the facts whose quotation
    holds it or stands in it; without one, ``reason`` names the rule that explains it and ``why``
    says it in words. With neither it is unexplained.

    >>> items = account(vj.parse("Exports to Japan rose 5% in 2022."))
    >>> [(item.words, len(item.facts)) for item in items]
    [('5%', 1), ('2022', 1)]
    """

    start: int
    end: int
    words: str
    kind: Literal["number", "date"]
    line: int
    role: str
    facts: tuple[str, ...] = ()
    reason: str | None = None
    why: str | None = None

    @property
    def explained(self) -> bool:
        return bool(self.facts) or self.reason is not None

    def as_dict(self) -> dict[str, Any]:
        """The item as a plain dictionary."""
        return {
            "words": self.words,
            "char_start": self.start,
            "char_end": self.end,
            "line": self.line,
            "kind": self.kind,
            "role": self.role,
            "facts": list(self.facts),
            "reason": self.reason,
            "why": self.why,
        }


def account(article: Article, facts: Iterable[Fact] | None = None) -> list[Item]:
    """Account for every number and date of an article, in the order of its text.

    >>> items = account(Article("COVID-19 broke out in a country of 5,198 islands."), facts=[])
    >>> [(item.words, item.reason) for item in items]
    [('19', 'name'), ('5,198', None)]

    Parameters
    ----------
    article
        The article.
    facts
        Its facts, if they have been read already.
    """
    told = [f for f in (article.facts() if facts is None else facts) if f.source == article.key]
    around = _Around(article, told)
    seen: dict[tuple[int, int], Item] = {}
    items = []
    for line in _LINE.finditer(article.text):
        for item in _line_items(around, line):
            place = around.place(item, line)
            items.append(_repeated(item, seen.get(place), around))
            seen.setdefault(place, items[-1])
    return items


def unexplained(items: Iterable[Item]) -> list[Item]:
    """The items that no fact uses and no rule explains.

    >>> left = unexplained(account(vj.parse("The tower has 77 storeys and 5,120 windows.")))
    >>> [item.words for item in left]
    ['77', '5,120']
    """
    return [item for item in items if not item.explained]


class _Around:
    """The article's parts, sentences and facts, to be asked by place."""

    def __init__(self, article: Article, facts: list[Fact]) -> None:
        self.article = article
        self.facts = sorted(facts, key=lambda f: f.char_start)
        self._starts = [f.char_start for f in self.facts]
        self._longest = max((len(f.quote) for f in facts), default=0)
        self._parts = [s.start for s in article.segments]
        self._sentences = [s.start for s in article.sentences]
        self._first: dict[int, int] = {}
        self._firsts: dict[str, int] = {}
        self._breaks = [m.start() for m in re.finditer("\n", article.raw)]

    def using(self, start: int, end: int) -> tuple[str, ...]:
        """The facts whose quotation holds this span, or is a part of it."""
        spans = ((f, f.char_start, f.char_end) for f in self.within(start - self._longest, end))
        return tuple(
            f.id for f, a, b in spans if (a <= start and end <= b) or (start <= a and b <= end)
        )

    def within(self, first: int, last: int) -> list[Fact]:
        """The facts whose quotation begins in a stretch of the article."""
        return self.facts[bisect_left(self._starts, first) : bisect_right(self._starts, last)]

    def role(self, at: int) -> str:
        index = bisect_right(self._parts, at) - 1
        part = self.article.segments[index] if index >= 0 else None
        return part.role if part and at < part.end else "outside"

    def sentence(self, start: int, end: int) -> tuple[int, int] | None:
        index = bisect_right(self._sentences, start) - 1
        found = self.article.sentences[index] if index >= 0 else None
        return (found.start, found.end) if found and end <= found.end else None

    def place(self, item: Item, line: re.Match[str]) -> tuple[int, int]:
        """Where in its sentence an item stands, else in its line: the same for a repetition.

        The second number is where these words stood first.
        """
        first, last = self.sentence(item.start, item.end) or line.span()
        if first not in self._first:
            words = self.article.text[first:last].strip()
            self._first[first] = self._firsts.setdefault(words, first)
        return item.start - first, self._first[first]

    def line(self, at: int) -> int:
        return bisect_left(self._breaks, at) + 1


def _line_items(around: _Around, line: re.Match[str]) -> Iterator[Item]:
    article, text, at = around.article, line[0], line.start()
    reasons = [(rule, [m.span() for m in rule.pattern.finditer(text)]) for rule in _rules()]
    for start, end, kind in _mentions(text, article):
        first, last = at + start, article.end(at + end)
        words = article.raw[first:last]
        role = around.role(first)
        used = around.using(first, last) or _period_of(around, first, last, text[start:end])
        reason, why = (None, None) if used else _reason(kind, role, start, end, reasons)
        yield Item(first, last, words, kind, around.line(first), role, used, reason, why)


def _mentions(text: str, article: Article) -> list[tuple[int, int, Literal["number", "date"]]]:
    """Dates and numbers without those inside another, and digits that are in neither."""
    found: list[tuple[int, int, Literal["number", "date"]]] = [
        (p.start, p.end, "date") for p in periods(text, article.published)
    ]
    found += [(q.start, q.end, "number") for q in quantities(text)]
    found += [(m.start(), m.end(), "number") for m in _DIGITS.finditer(text)]
    found.sort(key=lambda span: (span[0], -span[1]))
    kept: list[tuple[int, int, Literal["number", "date"]]] = []
    for span in found:
        if not kept or span[0] >= kept[-1][1] or span[1] > kept[-1][1]:
            kept.append(span)
    return kept


def _period_of(around: _Around, start: int, end: int, words: str) -> tuple[str, ...]:
    """The facts of the same sentence that hold for the period named here, outside their words."""
    named = {_bare(p.label) for p in periods(words, around.article.published) if p.label}
    sentence = around.sentence(start, end) if named else None
    if sentence is None:
        return ()
    return tuple(f.id for f in around.within(*sentence) if f.period and _bare(f.period) in named)


def _bare(label: str) -> str:
    return label.rpartition(":")[2]


def _repeated(item: Item, first: Item | None, around: _Around) -> Item:
    """A sentence that stands twice is read once; a caption may repeat a date that a fact has."""
    if item.facts:
        return item
    if first is not None and first.explained:
        return replace(item, reason="repeated", why=f"repeats line {first.line}")
    if item.kind == "date" and item.role in ("caption", "related", "title"):
        used = next((f for f in around.facts if item.words in f.quote), None)
        if used is not None:
            return replace(item, reason="repeated", why=f"repeats the date of {used.id}")
    return item


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str
    why: str
    pattern: re.Pattern[str]
    roles: frozenset[str]
    kind: str | None

    def fits(self, kind: str, role: str) -> bool:
        return (not self.roles or role in self.roles) and self.kind in (None, kind)


@cache
def _rules() -> tuple[_Rule, ...]:
    rules = []
    for name, entry in table("account")["reasons"].items():
        flags = re.RegexFlag(0) if entry.get("case") else re.IGNORECASE
        try:
            pattern = re.compile(entry["pattern"], flags)
        except re.error as broken:
            raise LexiconError(
                f"reason '{name}' has a broken pattern: {broken}", where="account.toml"
            ) from None
        roles = frozenset(entry.get("roles", ()))
        rules.append(_Rule(name, entry["why"], pattern, roles, entry.get("kind")))
    return tuple(rules)


def _reason(
    kind: str, role: str, start: int, end: int, reasons: list[tuple[_Rule, list[tuple[int, int]]]]
) -> tuple[str | None, str | None]:
    """The first rule with a match around this span; matches of one rule do not overlap."""
    for rule, spans in reasons:
        if rule.fits(kind, role):
            index = bisect_right(spans, start, key=itemgetter(0)) - 1
            if index >= 0 and end <= spans[index][1]:
                return rule.name, rule.why
    return None, None
