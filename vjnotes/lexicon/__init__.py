"""Words as data: the TOML tables beside this file, read once.

A reader's own words go in a folder of their own, which the environment names as
``VJNOTES_LEXICON``: a ``metrics.toml`` there adds to the ``metrics.toml`` here.
"""

import os
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from vjnotes.errors import LexiconError

OWN = "VJNOTES_LEXICON"
_problems: list[LexiconError] = []


@cache
def table(name: str) -> dict[str, Any]:
    """The table ``name``.toml of the lexicon, with what the reader's own folder adds to it.

    What is wrong with the reader's folder is kept for :func:`check`: tables are read while the
    package is imported, and an error there could not be told in one line.
    """
    known = tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    own = os.environ.get(OWN)
    if not own:
        return known
    try:
        return _with(known, _read(Path(own), name))
    except LexiconError as problem:
        _problems.append(problem)
        return known


def by_word(rows: Mapping[str, Any] | Iterable[str]) -> dict[str, Any]:
    """The words of a section by what they stand for: the number or name on their left, or their
    place in a list. In a text, words stand apart by blanks; phrases are a list.

    >>> by_word({"7": "crore cr", "USD": ["us dollar"]}), by_word(["sun", "mon monday"])
    ({'crore': 7, 'cr': 7, 'us dollar': 'USD'}, {'sun': 1, 'mon': 2, 'monday': 2})
    """
    pairs = rows.items() if isinstance(rows, Mapping) else enumerate(rows, start=1)
    return {
        word: int(meant) if str(meant).lstrip("-").isdecimal() else meant
        for meant, words in pairs
        for word in (words.split() if isinstance(words, str) else words)
    }


def word_sets(section: Mapping[str, str | list[str]]) -> dict[str, frozenset[str]]:
    """The lists of a section as sets."""
    return {k: frozenset(v.split() if isinstance(v, str) else v) for k, v in section.items()}


def own_tables() -> Iterator[tuple[str, dict[str, Any]]]:
    """The tables of the reader's own folder, by name."""
    own = os.environ.get(OWN)
    for file in sorted(Path(own).glob("*.toml")) if own else ():
        yield file.stem, _read(Path(own or ""), file.stem)


def written_at(name: str, rule: str) -> tuple[Path, int | None]:
    """The file and the line that a rule of the table ``name`` is written in."""
    own = Path(os.environ.get(OWN, ""), f"{name}.toml")
    for file in (own, Path(str(files(__name__).joinpath(f"{name}.toml")))):
        lines = file.read_text(encoding="utf-8").splitlines() if file.is_file() else []
        for number, line in enumerate(lines, start=1):
            if line.split("=")[0].strip() == rule and "=" in line:
                return file, number
    return own, None


def check() -> None:
    """Stop if the reader's own words could not be read, before anything is read without them.

    Raises
    ------
    LexiconError
        The reader's folder is not there, or a table in it is broken or of another shape.
    """
    if _problems:
        raise _problems[0]


def _read(folder: Path, name: str) -> dict[str, Any]:
    if not folder.is_dir():
        remedy = f"make the folder, or unset {OWN}"
        raise LexiconError(f"{OWN} names no folder", where=folder, remedy=remedy)
    file = folder / f"{name}.toml"
    if not file.is_file():
        return {}
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as broken:
        raise LexiconError(f"broken TOML: {broken}", where=file) from None


def _with(known: Mapping[str, Any], own: Mapping[str, Any], at: str = "") -> dict[str, Any]:
    """Two tables as one: what is new stands first, lists are joined, single values replaced.

    >>> _with({"trade": {"cues": ["trade"]}}, {"beef": {}, "trade": {"cues": ["barter"]}})
    {'beef': {}, 'trade': {'cues': ['trade', 'barter']}}
    """
    joined = {name: value for name, value in own.items() if name not in known}
    for name, value in known.items():
        joined[name] = _one(value, own[name], f"{at}{name}") if name in own else value
    return joined


def _one(known: Any, own: Any, at: str) -> Any:
    if isinstance(known, dict) and isinstance(own, dict):
        return _with(known, own, f"{at}.")
    if isinstance(known, list) and isinstance(own, list):
        return [*known, *(word for word in own if word not in known)]
    if type(known) is not type(own):
        kinds = f"{type(own).__name__}, where {type(known).__name__} was expected"
        raise LexiconError(f"{at} is {kinds}", where=os.environ.get(OWN))
    return own
