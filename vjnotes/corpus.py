"""Articles from files: one, or a folder of them with its ``sources.toml``."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from vjnotes.article import Article
from vjnotes.day import as_day
from vjnotes.errors import ArticleError, SourcesError, one_line
from vjnotes.fact import Fact
from vjnotes.files import decode, read_bytes
from vjnotes.sources import FILE_NAME, GIVEN, Source, read_sources, sha256, verify

if TYPE_CHECKING:
    import pandas as pd

    from vjnotes.compare import Comparison

__all__ = ["Corpus", "gather", "key_of", "load", "read"]


@dataclass(frozen=True)
class Corpus:
    """Some articles and where each is from.

    Attributes
    ----------
    articles
        In the order of ``sources.toml``, else by file name.
    sources
        The entry of each article by its key. An article that is listed nowhere has one too,
        with the file's name, its hash, and how its date was inferred.

    Examples
    --------
    >>> corpus = Corpus((Article("Trade reached 5 billion USD in 2020.", key="note"),))
    >>> corpus.article("note").raw[:5]
    'Trade'
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
    """Read one article from a UTF-8 text file.

    Its key, outlet, title and date come from the ``sources.toml`` beside it, if there is one;
    else the key is the file's name, and the date ``published`` or what the text lets infer
    (see `vjnotes.dating`), or ``None``.

    Raises
    ------
    ArticleError
        Missing, empty, binary, longer than 10 MB, not UTF-8, an HTML page, a device.
    SourcesError
        The ``sources.toml`` beside it is broken, does not list it, or has another hash.
    ValueError, TypeError
        ``published`` is no date (see :func:`vjnotes.parse`).
    """
    file = Path(path)
    if file.is_dir():
        raise ArticleError(
            "a folder, where one article was expected", where=file, remedy="use load"
        )
    return _one(file, as_day(published, "published"))[0]


def load(path: str | os.PathLike[str]) -> Corpus:
    """Read a folder of articles (its ``*.txt`` files), or one article, as a corpus.

    Where the folder holds a ``sources.toml``, that must fit the files exactly.

    Raises
    ------
    ArticleError
        A file that is no article, or a folder without any.
    SourcesError
        ``sources.toml`` is broken, or an article is changed, missing or unlisted.
    """
    return gather([path])


def gather(paths: Iterable[str | os.PathLike[str]]) -> Corpus:
    """Read articles and folders into one corpus. A file named twice counts once."""
    articles: dict[str, Article] = {}
    sources: dict[str, Source] = {}
    seen: set[str] = set()
    for name in paths:
        path = Path(name)
        found = _folder(path) if path.is_dir() else iter([(*_one(path), path)])
        for article, source, file in found:
            real = os.path.realpath(file)
            if real in seen:
                continue
            seen.add(real)
            key = _free(article.key, articles)
            articles[key] = article if key == article.key else replace(article, key=key)
            sources[key] = replace(source, key=key)
    return Corpus(tuple(articles.values()), sources)


def key_of(name: str) -> str:
    """A key made from a file's name.

    >>> key_of("Việt Nam – Japan (2023).txt")
    'viet-nam-japan-2023'
    """
    stem = re.sub(r"\.[A-Za-z]{1,5}\Z", "", name).replace("đ", "d").replace("Đ", "D")
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "article"


def _folder(folder: Path) -> Iterator[tuple[Article, Source, Path]]:
    listed = read_sources(folder)
    if listed is None:
        files = _texts(folder)
        if not files:
            raise ArticleError(
                "a folder without articles: it holds no .txt file",
                where=folder,
                remedy="save each article as a UTF-8 .txt file there",
            )
        taken: dict[str, Path] = {}
        for file in files:
            key = _free(key_of(file.name), taken)
            taken[key] = file
            yield (*_unlisted(file, _bytes_inside(file, folder), key), file)
        return
    if not listed:
        remedy = "vjnotes add FILE writes an entry"
        raise SourcesError("lists no article", where=folder / FILE_NAME, remedy=remedy)
    _refuse_unlisted(folder, listed)
    for source in listed.values():
        file = folder / source.file
        yield (*_listed(source, file, folder), file)


def _refuse_unlisted(folder: Path, listed: Mapping[str, Source]) -> None:
    """An article that is there but not listed would silently be left out: stop instead."""
    known = {folder / source.file for source in listed.values()}
    for inner in sorted({folder, *(file.parent for file in known)}):
        for file in _texts(inner):
            if file not in known:
                raise SourcesError(
                    f"unlisted: {FILE_NAME} has no entry for it "
                    f"(found sha256 {sha256(_bytes_inside(file, folder))})",
                    where=file,
                    remedy=f"add it with: vjnotes add '{one_line(file)}' --outlet NAME "
                    "--published YYYY-MM-DD; or move it elsewhere",
                )


def _one(file: Path, published: date | None = None) -> tuple[Article, Source]:
    listed = read_sources(file.parent)
    if listed is None:
        return _unlisted(file, read_bytes(file), key_of(file.name), published)
    name = file.name
    source = next((s for s in listed.values() if Path(s.file) == Path(name)), None)
    if source is None:
        data = read_bytes(file)  # a missing file is the more useful thing to say
        raise SourcesError(
            f"unlisted: {FILE_NAME} beside it has no entry for it (found sha256 {sha256(data)})",
            where=file,
            remedy=f"add it with: vjnotes add '{one_line(file)}' --outlet NAME "
            "--published YYYY-MM-DD; or move it elsewhere",
        )
    if published is not None:
        source = replace(source, published=published, published_from=GIVEN)
    return _listed(source, file, file.parent)


def _listed(source: Source, file: Path, folder: Path) -> tuple[Article, Source]:
    if not file.exists() and not file.is_symlink():
        raise SourcesError(
            f"missing: {FILE_NAME} lists it as [{source.key}] (expected sha256 {source.sha256})",
            where=file,
            remedy=f"put it back, or remove [{source.key}] from {FILE_NAME}",
        )
    data = _bytes_inside(file, folder)
    verify(source, data, file)
    article = Article(decode(data, file), source.key, source.published, source.outlet, source.title)
    return _dated(article, source)


def _unlisted(
    file: Path, data: bytes, key: str, published: date | None = None
) -> tuple[Article, Source]:
    article = Article(decode(data, file), key, published)
    source = Source(key, file.name, sha256(data), article.title, None, published)
    if published is not None:
        return article, replace(source, published_from=GIVEN)
    return _dated(article, source)


def _dated(article: Article, source: Source) -> tuple[Article, Source]:
    """The article with a date inferred from its text, if it has none; the reason is recorded."""
    if article.published is not None:
        return article, source
    from vjnotes.dating import infer

    day, reason = infer(article)
    source = replace(source, published=day, published_from=reason)
    return (article if day is None else replace(article, published=day)), source


def _texts(folder: Path) -> list[Path]:
    try:
        names = sorted(os.listdir(folder))
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise ArticleError(f"cannot be listed ({reason})", where=folder) from None
    return [folder / n for n in names if n.lower().endswith(".txt") and not n.startswith(".")]


def _bytes_inside(file: Path, folder: Path) -> bytes:
    """A file's bytes, unless a symbolic link leads out of its folder."""
    home = os.path.realpath(folder)
    if os.path.commonpath([home, os.path.realpath(file)]) != home:
        raise ArticleError(
            "a link that leads out of its folder, which is not followed",
            where=file,
            remedy="copy the article into the folder",
        )
    return read_bytes(file)


def _free(key: str, taken: Mapping[str, object]) -> str:
    """``key``, or the first of ``key-2``, ``key-3`` ... that is not taken."""
    number, free = 1, key
    while free in taken:
        number += 1
        free = f"{key}-{number}"
    return free
