"""Listing an article: a new entry at the end of ``sources.toml``."""

import json
import os
from dataclasses import replace
from datetime import date
from pathlib import Path

from vjnotes.errors import SourcesError, one_line, printable
from vjnotes.files import read_bytes, write_whole
from vjnotes.found import Found, key_of
from vjnotes.sources import FILE_NAME, GIVEN, KEY, Source, parse_sources, read_sources, sha256

__all__ = ["add", "entry_text", "listed"]


def add(
    file: Path,
    *,
    outlet: str | None = None,
    published: date | None = None,
    title: str | None = None,
    key: str | None = None,
    url: str | None = None,
) -> Source:
    """List an article in the ``sources.toml`` of its folder, which is made if it is not there.

    What stands in ``sources.toml`` stays as it is, comments included; the entry is put at the
    end, and the file is replaced in one step. What is not given is taken from a saved page as
    far as the page says it; a day no one gives is inferred from the text where it can be, and
    left out where it cannot.

    >>> import shutil
    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     file = Path(shutil.copy("examples/half-year.txt", folder))
    ...     made = add(file, outlet="Arafura Daily", published=date(2024, 9, 18))
    >>> made.key
    'arafura-daily-2024-09'

    Raises
    ------
    ArticleError
        The file is no article.
    SourcesError
        It is listed already, the key is taken, no outlet is known, or ``sources.toml`` is broken.
    """
    data = read_bytes(file)
    told = Source("", file.name, "", title, outlet, published, GIVEN if published else None, url)
    _, known = Found(str(file), told).article(data)
    path = file.parent / FILE_NAME
    before = _before(path)
    listed = parse_sources(before, path) if before.strip() else {}
    for other in listed.values():
        if Path(other.file) == Path(file.name) or other.sha256 == sha256(data):
            raise SourcesError(
                f"lists {one_line(file.name)} as [{other.key}] already",
                where=path,
                remedy="change its entry there",
            )
    if not known.outlet:
        remedy = "say who published it with --outlet NAME"
        raise SourcesError(f"{one_line(file.name)} has no outlet", where=path, remedy=remedy)
    made = replace(
        known,
        key=key or _free_key(known.outlet, known.published, file, listed),
        title=printable(known.title),
        outlet=printable(known.outlet),
        published_from=printable(known.published_from),
    )
    if made.key in listed or not KEY.match(made.key):
        problem = (
            "is taken" if made.key in listed else "is no key (lower-case letters, digits, hyphens)"
        )
        raise SourcesError(
            f"[{one_line(made.key, 60)}] {problem}", where=path, remedy="give another with --key"
        )
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    after = before + gap + entry_text(made)
    parse_sources(after, path)  # nothing is written that could not be read back
    write_whole(path, [after.encode()])
    return made


def listed(file: Path) -> bool:
    """Whether the ``sources.toml`` beside a file names it.

    >>> listed(Path("examples/half-year.txt")), listed(Path("examples/README.md"))
    (True, False)
    """
    known = (read_sources(file.parent) or {}).values()
    return any(Path(source.file) == Path(file.name) for source in known)


def entry_text(source: Source) -> str:
    r"""An entry as TOML.

    >>> made = Source("a-1", "a.txt", "0" * 64, outlet="VNA", published=date(2023, 5, 1))
    >>> print(entry_text(made))
    [a-1]
    file = "a.txt"
    sha256 = "0000000000000000000000000000000000000000000000000000000000000000"
    outlet = "VNA"
    published = 2023-05-01
    <BLANKLINE>
    """
    lines = [f"[{source.key}]"]
    for name in ("file", "sha256", "title", "outlet", "published", "published_from", "url"):
        value = getattr(source, name)
        if value is not None:
            # A JSON string without control characters is a TOML basic string.
            shown = (
                value.isoformat()
                if isinstance(value, date)
                else json.dumps(value, ensure_ascii=False)
            )
            lines.append(f"{name} = {shown}")
    return "\n".join(lines) + "\n"


def _before(path: Path) -> str:
    if not os.path.lexists(path):
        return "# The articles of this folder. `vjnotes add FILE` writes an entry.\n"
    data = read_bytes(path, 50_000_000, SourcesError)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise SourcesError("not UTF-8 text", where=path, remedy="save it again as UTF-8") from None


def _free_key(outlet: str, day: date | None, file: Path, listed: dict[str, Source]) -> str:
    """Outlet and month, as in ``vna-2023-11``; the file's name where there is no date."""
    base = f"{key_of(outlet)}-{day:%Y-%m}" if day else key_of(file.name)
    key, number = base, 1
    while key in listed:
        number += 1
        key = f"{base}-{number}"
    return key
