"""Articles from files: one, a folder of them with its ``sources.toml``, or a table."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from vjnotes.article import Article
from vjnotes.day import as_day
from vjnotes.errors import ArticleError, one_line
from vjnotes.fact import Fact
from vjnotes.found import find, one
from vjnotes.sources import Source

if TYPE_CHECKING:
    import pandas as pd

    from vjnotes.compare import Comparison


@dataclass(frozen=True)
class Corpus:
    """Some articles and where each is from.

    >>> corpus = Corpus((Article("Trade reached 5 billion USD in 2020.", key="note"),))
    >>> corpus.article("note").raw[:5]
    'Trade'

    Attributes
    ----------
    articles
        In the order of ``sources.toml``, else by file name.
    sources
        The entry of each article by its key. An article that is listed nowhere has one too,
        with the file's name, its hash, and how its date was inferred.
    """

    articles: tuple[Article, ...]
    sources: Mapping[str, Source] = field(default_factory=dict)

    def article(self, key: str) -> Article:
        """The article with this key; ``KeyError`` names the keys there are."""
        try:
            return self._by_key[key]
        except KeyError:
            known = ", ".join(self._by_key) or "none"
            raise KeyError(f"no article {one_line(key, 60)!r}; there are: {known}") from None

    def facts(self) -> list[Fact]:
        """The facts of all articles, in their order. They are read once."""
        return list(self._facts)

    def table(self, topic: str | None = None) -> pd.DataFrame:
        """The facts of one topic, or of all, as a tidy table (needs pandas)."""
        from vjnotes.tables import table

        return table(self._facts, topic)

    def compare(self) -> list[Comparison]:
        """Where the articles agree, are compatible, or conflict."""
        from vjnotes.compare import compare

        return compare(self._facts, articles=self.articles)

    @cached_property
    def _facts(self) -> tuple[Fact, ...]:
        return tuple(fact for article in self.articles for fact in article.facts())

    @cached_property
    def _by_key(self) -> dict[str, Article]:
        return {article.key: article for article in self.articles}


def read(path: str | os.PathLike[str], *, published: date | str | None = None) -> Article:
    """Read one article from a UTF-8 text file or a saved web page (``.html``).

    Its key, outlet, title and date come from the ``sources.toml`` beside it, if there is one;
    else the key is the file's name, and the date ``published``, or what the page says, or what
    the text lets infer (see `vjnotes.dating`), or ``None``. Of a page the main text is taken,
    and the offsets of its facts count in that text, which is the article's ``raw``.

    >>> read("examples/trade-grows.txt").title
    'Trade with Australia grows on cattle and machines'

    Raises
    ------
    ArticleError
        Missing, empty, binary, longer than 10 MB, not UTF-8, a device; a page without an article.
    SourcesError
        The ``sources.toml`` beside it is broken, does not list it, or has another hash.
    ValueError, TypeError
        ``published`` is no date (see :func:`vjnotes.parse`).
    ExtraMissingError
        A page, where trafilatura is not installed.
    """
    file = Path(path)
    if file.is_dir():
        raise ArticleError(
            "a folder, where one article was expected", where=file, remedy="use load"
        )
    found = one(file, as_day(published, "published"))
    return found.article(found.data())[0]


def load(path: str | os.PathLike[str]) -> Corpus:
    """Read a folder of articles (``.txt`` and ``.html``), a table of them, or one, as a corpus.

    Where the folder holds a ``sources.toml``, that must fit the files exactly. A table is a
    CSV, JSON Lines or Parquet file with the articles in a column ``text`` (see `vjnotes.rows`).

    >>> len(corpus.articles), corpus.article("arafura-daily-2024-09").title
    (4, 'Half-year trade with Australia steady')

    Raises
    ------
    ArticleError
        A file or row that is no article, a folder without any, a table without a text column.
    SourcesError
        ``sources.toml`` is broken, or an article is changed, missing or unlisted.
    ExtraMissingError
        A page or a Parquet table, where the library that reads it is not installed.
    """
    return gather([path])


def gather(paths: Iterable[str | os.PathLike[str]]) -> Corpus:
    """Read articles, folders and tables into one corpus. A file named twice counts once."""
    pairs = [found.article(found.data()) for found in find(paths)]
    sources = {source.key: source for _, source in pairs}
    return Corpus(tuple(article for article, _ in pairs), sources)
