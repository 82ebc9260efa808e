"""Articles that were found but not yet read: files of a folder, and rows of a table.

Finding is cheap and goes one by one, so that a corpus of any length can be read in parts;
reading (`Found.article`) needs nothing but what was found, so that it can happen elsewhere.
"""

import os
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from vjnotes import dating, remote, rows
from vjnotes.article import Article
from vjnotes.errors import ArticleError, SourcesError, VjnotesError, one_line
from vjnotes.files import decode, read_bytes
from vjnotes.sources import FILE_NAME, GIVEN, Source, read_sources, sha256, verify

TEXTS = (".txt",)
PAGES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True, slots=True)
class Found:
    """An article that was found: where it is, and what is known of it before it is read.

    ``where`` is a path, an address, or the place in a table ("a.csv:3"). ``home`` is the folder
    that a link may not lead out of. ``listed`` says whether ``source`` is an entry of a
    ``sources.toml``, so that its hash must fit. ``text`` is a row's, a file's is read later.
    ``refusal`` is why there is no article to read, where that is known already.
    """

    where: str
    source: Source
    home: str | None = None
    listed: bool = False
    text: str | None = None
    refusal: VjnotesError | None = None

    def data(self) -> bytes:
        """The bytes of the article, looked at as far as its list asks."""
        if self.refusal is not None:
            raise self.refusal
        if self.text is not None:
            return _encoded(self.text, self.where)
        if remote.is_address(self.where):
            return remote.fetch(self.where)
        file = Path(self.where)
        if self.listed and not file.exists() and not file.is_symlink():
            key = self.source.key
            raise SourcesError(
                f"missing: {FILE_NAME} lists it as [{key}] (expected sha256 {self.source.sha256})",
                where=file,
                remedy=f"put it back, or remove [{key}] from {FILE_NAME}",
            )
        if self.home is not None:
            _refuse_leaving(file, self.home)
        data = read_bytes(file)
        if self.listed:
            verify(self.source, data, file)
        return data

    def article(self, data: bytes) -> tuple[Article, Source]:
        """The article of these bytes, and where it is from, its date with a reason."""
        if self.refusal is not None:
            raise self.refusal
        source = self.source
        if self.text is None and self.where.lower().endswith(PAGES):
            from vjnotes.page import read_page

            page = read_page(data, self.where)
            text, headline = page.text, source.title or page.title
            source = page.fill(source)
        else:
            text, headline = decode(data, self.where), source.title
        article = Article(text, source.key, source.published, source.outlet, headline)
        if not self.listed:
            source = replace(source, sha256=sha256(data), title=article.title)
        if source.published is None:
            day, reason = dating.infer(article)
            source = replace(source, published=day, published_from=reason)
            article = replace(article, published=day)
        return article, source


def find(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Found]:
    """The articles of files, folders and tables, each once and each with a key of its own."""
    seen: set[str] = set()
    taken: set[str] = set()
    tried: Counter[str] = Counter()
    for path in paths:
        for found in _under(os.fspath(path)):
            real = found.where
            if found.text is None and not remote.is_address(real):
                real = os.path.realpath(real)
            if real in seen:
                continue
            seen.add(real)
            key = _free(found.source.key, taken, tried)
            taken.add(key)
            yield (
                found
                if key == found.source.key
                else replace(found, source=replace(found.source, key=key))
            )


def _under(path: str) -> Iterator[Found]:
    if path.lower().endswith(rows.ENDINGS):
        yield from _table(path)
    elif remote.is_address(path):
        names = remote.listing(path, (*TEXTS, *PAGES, *rows.ENDINGS))
        for name in names:
            yield from _table(name) if name.lower().endswith(rows.ENDINGS) else [_bare(name)]
    elif os.path.isdir(path):
        yield from _folder(Path(path))
    else:
        found = one(Path(path))
        if not os.path.lexists(path):
            found.data()  # a name mistyped is no article to be left out: this says so
        yield found


def _table(path: str) -> Iterator[Found]:
    """The rows of a table, named after it and counted unless they have keys."""
    base = key_of(path.replace("\\", "/").rpartition("/")[2])
    for number, row in enumerate(rows.read(path), start=1):
        name = f"{base}-{number}"
        if isinstance(row, ArticleError):
            yield Found(row.where or path, Source(name, os.path.basename(path), ""), refusal=row)
        else:
            key = key_of(row.source.key + ".") if row.source.key else name
            yield Found(row.where, replace(row.source, key=key), text=row.text)


def one(file: Path, published: date | None = None) -> Found:
    """One article, as the ``sources.toml`` beside it lists it, if there is one.

    Raises
    ------
    SourcesError
        The list is broken, or does not list it.
    """
    listed = read_sources(file.parent)
    if listed is None:
        return _bare(str(file), published=published)
    source = next((s for s in listed.values() if Path(s.file) == Path(file.name)), None)
    if source is None:
        raise _unlisted(file, read_bytes(file))  # a missing file is the more useful thing to say
    if published is not None:
        source = replace(source, published=published, published_from=GIVEN)
    return Found(str(file), source, str(file.parent), listed=True)


def record(article: Article, source: Source) -> dict[str, str | None]:
    """An article as a row of a table of articles, which `find` reads back as the same article."""
    day = source.published
    return {
        "key": source.key,
        "text": article.raw,
        "title": source.title,
        "outlet": source.outlet,
        "published": None if day is None else day.isoformat(),
        "published_from": source.published_from,
        "url": source.url,
        "file": source.file,
        "sha256": source.sha256,
    }


def key_of(name: str) -> str:
    """A key made from a file's name.

    >>> key_of("Việt Nam – Japan (2023).txt")
    'viet-nam-japan-2023'
    """
    stem = re.sub(r"\.[A-Za-z]{0,8}\Z", "", name).replace("đ", "d").replace("Đ", "D")
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:60].strip("-") or "article"


def _bare(where: str, home: str | None = None, published: date | None = None) -> Found:
    """An article that no list knows: its key is its name."""
    name = re.split(r"[/\\]", where)[-1]
    reason = GIVEN if published else None
    source = Source(key_of(name), name, "", None, None, published, reason)
    return Found(where, source, home)


def _folder(folder: Path) -> Iterator[Found]:
    listed = read_sources(folder)
    if listed is None:
        files = _files(folder)
        if not files:
            raise ArticleError(
                "a folder without articles: it holds no .txt and no .html file",
                where=folder,
                remedy="save each article as a UTF-8 .txt file there; a table is named itself",
            )
        yield from (_bare(str(file), str(folder)) for file in files)
        return
    if not listed:
        remedy = "vjnotes add FILE writes an entry"
        raise SourcesError("lists no article", where=folder / FILE_NAME, remedy=remedy)
    _refuse_unlisted(folder, listed)
    for source in listed.values():
        yield Found(str(folder / source.file), source, str(folder), listed=True)


def _refuse_unlisted(folder: Path, listed: Mapping[str, Source]) -> None:
    """An article that is there but not listed would silently be left out: stop instead."""
    known = {folder / source.file for source in listed.values()}
    for inner in sorted({folder, *(file.parent for file in known)}):
        unknown = [file for file in _files(inner) if file not in known]
        for file in unknown:
            _refuse_leaving(file, str(folder))
            raise _unlisted(file, read_bytes(file), len(unknown) - 1)


def _unlisted(file: Path, data: bytes, more: int = 0) -> SourcesError:
    what = f"it and {more} more" if more else "it"
    return SourcesError(
        f"unlisted: {FILE_NAME} beside it has no entry for {what} (found sha256 {sha256(data)})",
        where=file,
        remedy=f"add it with: vjnotes add '{one_line(file)}' --outlet NAME "
        "--published YYYY-MM-DD; or move it elsewhere",
    )


def _files(folder: Path) -> list[Path]:
    try:
        names = sorted(os.listdir(folder))
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise ArticleError(f"cannot be listed ({reason})", where=folder) from None
    endings = (*TEXTS, *PAGES)
    return [folder / n for n in names if n.lower().endswith(endings) and not n.startswith(".")]


def _refuse_leaving(file: Path, folder: str) -> None:
    """A symbolic link that leads out of its folder is not followed."""
    home = os.path.realpath(folder)
    if os.path.commonpath([home, os.path.realpath(file)]) != home:
        raise ArticleError(
            "a link that leads out of its folder, which is not followed",
            where=file,
            remedy="copy the article into the folder",
        )


def _encoded(text: str, where: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        problem = "holds half a character (a lone surrogate)"
        raise ArticleError(problem, where=where, remedy="write the table again") from None


def _free(key: str, taken: set[str], tried: Counter[str]) -> str:
    """``key``, or the first of ``key-2``, ``key-3`` ... that is not taken."""
    free = key
    while free in taken:
        tried[key] += 1
        free = f"{key}-{tried[key] + 1}"
    return free
