"""A number as a link to the sentence it stands on.

:func:`use` says which articles are being read and where the book keeps its evidence page.
From then on :func:`ev` turns a fact into a link whose card quotes the sentence, the words the
fact stands on marked (see `vjnotes.sourcepage` for where it leads).
All words of an article are escaped: they come from strangers.
"""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from importlib import import_module
from itertools import count
from typing import TYPE_CHECKING

from vjnotes import wording
from vjnotes.article import Article
from vjnotes.fact import Fact
from vjnotes.markup import Html, esc
from vjnotes.sources import GIVEN, Source

if TYPE_CHECKING:
    from vjnotes.corpus import Corpus

__all__ = [
    "Html",
    "ev",
    "links",
    "outlet",
    "outlets",
    "quoted",
    "source_links",
    "use",
    "voice",
    "when",
]

BASE = "09-sources.html"
"""The evidence page as the other pages of the book, in the same folder, see it."""

_CARD = 110  # characters of context on each side of the words in a card
_QUOTE = 220  # words longer than this are cut in a card


@dataclass
class _Reading:
    """What is being read, and where its evidence is."""

    corpus: Corpus | None = None
    articles: Mapping[str, Article] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    base: str = field(default_factory=lambda: os.environ.get("VJNOTES_EVIDENCE") or _beside())
    page: str = ""
    cards: Iterable[int] = field(default_factory=lambda: count(1))


def _beside() -> str:
    """The page beside this one; from a notebook in the reader's browser, that of the book."""
    if platform.system() == "Emscripten":
        here = str(import_module("js").location.href)  # of the kernel's own script
        return f"{here.partition('/lite/')[0]}/notebooks/{BASE}"
    return BASE


_reading = _Reading()


def use(corpus: Corpus | None = None, *, base: str | None = None, page: str = "") -> None:
    """Say which articles the facts come from; called once at the head of a notebook.

    >>> use(base="notebooks/09-sources.html")
    >>> use()

    Parameters
    ----------
    corpus
        The articles. With ``None`` the cards quote the words of the fact without their sentence.
    base
        The address of the evidence page as seen from this page; ``09-sources.html`` unless
        given here or in the environment as ``VJNOTES_EVIDENCE``.
    page
        A word that keeps the ids of this page's cards apart from those of other pages, for
        a book on one page.
    """
    global _reading
    _reading = _Reading(page=page)
    if corpus is not None:
        _reading.corpus, _reading.sources = corpus, corpus.sources
        _reading.articles = {article.key: article for article in corpus.articles}
    if base is not None:
        _reading.base = base


def reading() -> Corpus | None:
    """What :func:`use` was last given: the corpus that is being read, or ``None``."""
    return _reading.corpus


def address(anchor: str) -> str:
    """Where the evidence page shows a fact, by its id, or an article, by its key."""
    return f"{_reading.base}#{anchor}"


def published(key: str) -> date | None:
    """The day a source appeared, if known."""
    source = _reading.sources.get(key) or _reading.articles.get(key)
    return source.published if source else None


def outlet(key: str, *, dated: bool = True) -> str:
    """The outlet of a source and the day it appeared: "VOV, 10 Oct 2023"; else its key."""
    source = _reading.sources.get(key) or _reading.articles.get(key)
    name = (source.outlet if source else None) or key
    if not (dated and source and source.published):
        return name
    return f"{name}, {wording.day(source.published, short=True)}"


def when(fact: Fact, *, short: bool = False) -> str:
    """The period of a fact in words, no more exact than its article.

    What an article gives for the time it was written, on no day, has that month.

    >>> fact = Fact("a", "s", "people", "students", "Vietnam", "Japan", 5, "count", "exact",
    ...     "as-of:2024-08-08", None, "2024-08-08", "reported", None, "body", "", 0, 0)
    >>> when(fact).replace(chr(160), " ")
    '8 August 2024'
    """
    day = published(fact.source)
    as_written = day is not None and fact.period == f"as-of:{day}"
    return wording.period(f"{day:%Y-%m}" if as_written else fact.period, short=short)


def voice(key: str, *, aside: bool = False) -> str:
    """Who states it, for the run of a sentence, "VNA (November 2023)"; or as an aside in
    brackets, "(VNA, November 2023)".

    >>> voice("some-key"), voice("some-key", aside=True)
    ('some-key', '(some-key)')
    """
    return wording.voice(outlet(key, dated=False), published(key), aside=aside)


def quoted(fact: Fact, *, whole: bool = False) -> str:
    """The sentence of a fact as HTML, its words in ``<mark>``; cut to fit a card unless whole."""
    before, words, after = _sentence(fact)
    if not whole:
        if len(before) > _CARD + 20:
            before = "… " + before[-_CARD:].split(" ", 1)[-1]
        if len(words) > _QUOTE + 20:
            words, after = words[:_QUOTE].rsplit(" ", 1)[0] + " …", ""
        if len(after) > _CARD + 20:
            after = after[:_CARD].rsplit(" ", 1)[0] + " …"
    return f"{esc(before)}<mark>{esc(words)}</mark>{esc(after)}"


def _sentence(fact: Fact) -> tuple[str, str, str]:
    """What stands before, in and after the words of a fact, in its sentence or sentences."""
    article = _reading.articles.get(fact.source)
    start, end = fact.char_start, fact.char_end
    if article is None or article.raw[start:end] != fact.quote:
        return "", _tidy(fact.quote), ""
    touched = [s for s in article.sentences if s.start < end and s.end > start]
    first = min((s.start for s in touched), default=start)
    last = max((s.end for s in touched), default=end)
    raw = article.raw
    return (
        _tidy(raw[min(first, start) : start]),
        _tidy(raw[start:end]),
        _tidy(raw[end : max(last, end)]),
    )


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def links(facts: Sequence[Fact], text: str, note: str = "") -> str:
    """The HTML of ``text`` (itself HTML) as a link to the evidence of one or more facts.

    The link leads to the first of them; the card quotes them all, at most four.
    """
    if not facts:
        return text
    card = f"vj-card-{_reading.page}{'-' if _reading.page else ''}{next(iter(_reading.cards))}"
    quotes = "".join(
        f'<span class="vj-card__q">{quoted(fact)}</span>'
        f'<span class="vj-card__m">{_credit(fact)}</span>'
        for fact in _apart(facts)[:4]
    )
    more = len(_apart(facts)) - 4
    if more > 0:
        quotes += f'<span class="vj-card__m">and {more} more</span>'
    if note:
        quotes = f'<span class="vj-card__m">{esc(note)}</span>{quotes}'
    return (
        f'<span class="vj-n"><a href="{esc(address(facts[0].id))}" aria-describedby="{esc(card)}">'
        f'{text}</a><span class="vj-card" id="{esc(card)}" role="tooltip" data-nosnippet>{quotes}'
        "</span></span>"
    )


def _apart(facts: Iterable[Fact]) -> list[Fact]:
    """Facts without those that stand on the same words."""
    return list({(f.source, f.char_start, f.char_end): f for f in facts}.values())


def _credit(fact: Fact) -> str:
    name, _, when = outlet(fact.source).rpartition(", ")
    credit = f"<b>{esc(name)}</b> {esc(when)}" if name else f"<b>{esc(when)}</b>"
    parts = [
        wording.stated_as(fact),
        f"said by {fact.said_by}" if fact.said_by else "",
        place(fact),
    ]
    return " · ".join([credit, *(esc(p) for p in parts if p)])


def place(fact: Fact) -> str:
    """Where in the article a fact stands, if not in its body: "caption", "related item"."""
    names = {"related": "related item", "title": "headline"}
    return "" if fact.role == "body" else names.get(fact.role, fact.role)


def ev(fact: Fact, text: str | None = None) -> Html:
    """A fact as a number that links to its evidence.

    >>> f = vj.parse("Trade with Japan hit 47.6 billion USD in 2022.").facts()[0]
    >>> "47.6" in str(ev(f))
    True

    Parameters
    ----------
    fact
        The fact.
    text
        What to show; by default its value with hedge and unit ("nearly 50 billion USD").
    """
    return Html(lambda: links([fact], esc(wording.words(fact) if text is None else text)))


def source_links(facts: Iterable[Fact]) -> str:
    """The HTML of links to the articles that facts come from, in order of their dates."""
    named = outlets(facts).items()
    return "; ".join(f'<a href="{esc(address(key))}">{esc(name)}</a>' for key, name in named)


def outlets(facts: Iterable[Fact]) -> dict[str, str]:
    """The outlet and day of each article that facts come from, by its key, in order of the days."""
    keys = sorted({f.source for f in facts}, key=lambda k: (published(k) or date.max, k))
    return {key: outlet(key) for key in keys}


def dating(how: str) -> str:
    """How the date of an article is known, for a reader: articles by name, curly quotes.

    >>> dating("the caption says 'May 1'"), dating("given by the reader")
    ('Dated by us: the caption says ‘May 1’', 'Date given by the reader')
    """
    if how == GIVEN:
        return f"Date {how}"
    for key in _reading.sources:
        name = voice(key, aside=True)[1:-1].replace("\\", r"\\")  # not a reference to a group
        how = re.sub(rf"(?<![\w-]){re.escape(key)}(?![\w-])", name, how)
    return "Dated by us: " + re.sub(r"(?<!\w)'([^']+)'(?!\w)", "‘\\1’", how)
