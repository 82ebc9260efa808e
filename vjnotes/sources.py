"""``sources.toml``: which articles a folder holds, where each is from, and when it appeared."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePosixPath
from typing import Any

from vjnotes.errors import SourcesError, one_line
from vjnotes.files import read_bytes

FILE_NAME = "sources.toml"
KEY = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
"""What a key may be: it becomes part of every fact's id and of addresses in the book."""

GIVEN = "given by the reader"
"""How the date is known of an article that came with one."""

_MAX_BYTES = 50_000_000
_LONGEST_TEXT = 1000
_REQUIRED = ("file", "sha256")
# What no text in quotes needs. Parsing a key takes as long as the square of its dots.
_LONGEST_LINE = 120
_TEXT_LINE = re.compile(r"\s*(?:#|[A-Za-z0-9_-]+\s*=\s*[\"'])")
_TEXTS = ("file", "sha256", "title", "outlet", "published_from", "url")
_KNOWN = (*_TEXTS, "published")


@dataclass(frozen=True, slots=True)
class Source:
    """One article's entry: ``file`` counts from the folder of ``sources.toml``."""

    key: str
    file: str
    sha256: str
    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    published_from: str | None = None
    url: str | None = None


def sha256(data: bytes) -> str:
    """The SHA-256 of ``data`` in lower-case hexadecimal."""
    import hashlib  # loads OpenSSL, which reading a pasted text does not need

    return hashlib.sha256(data).hexdigest()


def read_sources(folder: Path) -> dict[str, Source] | None:
    """The entries of ``folder/sources.toml`` in their order, or ``None`` if there is no such file.

    Raises
    ------
    SourcesError
        Broken TOML, an unknown or missing name, a value of the wrong kind, a path that leaves
        the folder, or two entries for one file.
    """
    path = folder / FILE_NAME
    # A dangling link is a mistake to report, not a folder without sources.
    if not path.exists() and not path.is_symlink():
        return None
    data = read_bytes(path, _MAX_BYTES, SourcesError)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as broken:
        raise SourcesError(
            f"not UTF-8 text: byte 0x{data[broken.start]:02X} at offset {broken.start}",
            where=path,
            line=data.count(b"\n", 0, broken.start) + 1,
            remedy="save it again as UTF-8",
        ) from None
    return parse_sources(text, path)


def parse_sources(text: str, where: str | Path = FILE_NAME) -> dict[str, Source]:
    r"""The entries of the text of a ``sources.toml``.

    >>> entry = '[a-1]\nfile = "a.txt"\nsha256 = "' + "0" * 64 + '"\npublished = 2023-10-10\n'
    >>> parse_sources(entry)["a-1"].published
    datetime.date(2023, 10, 10)
    """
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > _LONGEST_LINE and not _TEXT_LINE.match(line):
            problem = f"a line of {len(line):,} characters that is no text in quotes"
            raise SourcesError(problem, where=where, line=number)
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as broken:
        message = str(broken) or "too deeply nested"
        at = re.search(r" \(at line (\d+), column (\d+)\)", message)
        problem = message.replace(at[0], f" (column {at[2]})") if at else message
        raise SourcesError(
            f"broken TOML: {one_line(problem)}", where=where, line=int(at[1]) if at else None
        ) from None
    except ValueError as broken:  # a date such as 2023-02-30
        raise SourcesError(f"broken TOML: {one_line(broken)}", where=where) from None
    sources = {key: _entry(key, entry, text, where) for key, entry in tables.items()}
    _refuse_twins(sources, text, where)
    return sources


def _entry(key: str, entry: Any, text: str, where: str | Path) -> Source:
    """One table as a :class:`Source`, every value looked at."""

    def fail(problem: str, name: str | None = None, remedy: str | None = None) -> SourcesError:
        line = _line_of(text, key, name)
        return SourcesError(problem, where=where, line=line, remedy=remedy)

    shown = one_line(key, 60)
    if not isinstance(entry, Mapping):
        raise fail(f"'{shown}' stands outside a table", None, "begin each article with [its-key]")
    if not KEY.match(key) or len(key) > 80:
        raise fail(f"[{shown}] is no key: expected lower-case letters, digits and single hyphens")
    for name, value in entry.items():
        if name not in _KNOWN:
            remedy = f"known are {', '.join(_KNOWN)}"
            raise fail(f"[{shown}] has an unknown name '{one_line(name, 60)}'", name, remedy)
        if name in _TEXTS:
            if not isinstance(value, str):
                raise fail(f"[{shown}] {name} is {_kind(value)}, expected text in quotes", name)
            if not value.strip() or len(value) > _LONGEST_TEXT or not value.isprintable():
                problem = f"[{shown}] {name} must be 1 to {_LONGEST_TEXT} printable characters"
                raise fail(f"{problem} on one line", name)
    for name in _REQUIRED:
        if name not in entry:
            raise fail(f"[{shown}] has no '{name}'", None, "vjnotes add FILE writes whole entries")
    if not re.fullmatch(r"[0-9a-f]{64}", entry["sha256"]):
        raise fail(f"[{shown}] sha256 is not 64 lower-case hexadecimal digits", "sha256")
    published = entry.get("published")
    if published is not None and (isinstance(published, datetime) or type(published) is not date):
        remedy = "write it without quotes, as in published = 2023-10-10"
        raise fail(
            f"[{shown}] published is {_kind(published)}, expected a date", "published", remedy
        )
    if not _stays_inside(entry["file"]):
        problem = f"[{shown}] file '{one_line(entry['file'], 80)}' leaves the folder"
        raise fail(problem, "file", "name a file in the folder of sources.toml, or below it")
    if "url" in entry and not re.match(r"https?://[^\s/]+", entry["url"]):
        raise fail(f"[{shown}] url does not begin with https:// or http://", "url")
    return Source(key=key, **entry)


def _stays_inside(file: str) -> bool:
    """Whether a path is relative, in the POSIX form, and has no step upwards."""
    parts = PurePosixPath(file).parts
    if not parts or file.startswith(("/", "~")) or "\\" in file or re.match(r"[A-Za-z]:", file):
        return False
    return ".." not in parts


def _refuse_twins(sources: Mapping[str, Source], text: str, where: str | Path) -> None:
    for what in ("file", "sha256"):
        seen: dict[str, str] = {}
        for key, source in sources.items():
            value = getattr(source, what)
            name = str(PurePosixPath(value)) if what == "file" else value
            if name in seen:
                raise SourcesError(
                    f"[{seen[name]}] and [{key}] have the same {what}",
                    where=where,
                    line=_line_of(text, key, what),
                    remedy="an article is listed once; remove one entry",
                )
            seen[name] = key


def _line_of(text: str, key: str, name: str | None = None) -> int | None:
    """The line of a table's header, or of a name in it, as far as a plain look can tell."""
    inside = False
    header = None
    for number, line in enumerate(text.splitlines(), start=1):
        match = re.match(r"\s*\[\s*([^\]]*?)\s*\]", line)
        if match:
            if inside:
                break
            inside = match[1].strip("\"'") == key
            header = number if inside else header
        elif re.match(rf"\s*[\"']?{re.escape(name or key)}[\"']?\s*=", line) and (
            inside or (name is None and header is None)
        ):
            return number
    return header


def _kind(value: Any) -> str:
    names = {bool: "true or false", int: "a number", float: "a number", str: "text in quotes"}
    names |= {list: "a list", dict: "a table", datetime: "a date with a time", date: "a date"}
    return names.get(type(value), "of another kind")


def verify(source: Source, data: bytes, where: Path) -> None:
    """Stop if an article's bytes are not those its entry names.

    Raises
    ------
    SourcesError
        With the file, the expected and the found hash, and what to do.
    """
    found = sha256(data)
    if found != source.sha256:
        raise SourcesError(
            f"changed: expected sha256 {source.sha256} of [{source.key}], found {found}",
            where=where,
            remedy="put the article back as it was, or, if the change is meant, "
            f"write the found sha256 into {FILE_NAME}",
        )
