"""What can go wrong, by name. Every message is one line that a reader can act on.

A message says where (file and line), what came, what was expected, and what to do::

    seeds/a.txt: not UTF-8 text: byte 0xE9 at offset 12, probably Windows-1252; convert it
    with: iconv -f WINDOWS-1252 -t UTF-8 a.txt > a-utf8.txt
"""

from importlib import import_module
from pathlib import Path
from typing import Any

__all__ = [
    "ArticleError",
    "DatasetError",
    "ExtraMissingError",
    "LexiconError",
    "OutputError",
    "SourcesError",
    "VjnotesError",
    "extra",
    "one_line",
    "printable",
]

_LONGEST = 160


def one_line(text: object, longest: int = _LONGEST) -> str:
    r"""``text`` fit for one line of a terminal: no control characters, not too long.

    Names of files and words of articles come from strangers; an escape sequence in one must
    not reach the terminal.

    >>> one_line("a\x1b[31mb\nc")
    'a\\x1b[31mb\\nc'
    >>> one_line("x" * 20, longest=8)
    'xxxxxxx…'
    """
    shown = "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in str(text)
    )
    return shown if len(shown) <= longest else shown[: longest - 1] + "…"


def printable(text: object, longest: int = 1000) -> str | None:
    r"""``text`` on one line, without what cannot be printed; ``None`` if nothing is left.

    >>> printable(" Trade\n grows\x1b"), printable("\n")
    ('Trade grows', None)
    """
    shown = "".join(c if c.isprintable() else " " for c in str("" if text is None else text))
    return " ".join(shown.split())[:longest] or None


class VjnotesError(Exception):
    """Any error this package raises on purpose.

    >>> print(ArticleError("empty", where="a.txt", remedy="paste the article's text into it"))
    a.txt: empty; paste the article's text into it

    Parameters
    ----------
    problem
        What is wrong: what came, and what was expected instead.
    where, line
        The file it is about, and the line in it, if known.
    remedy
        What the reader can do about it.
    """

    def __init__(
        self,
        problem: str,
        *,
        where: str | Path | None = None,
        line: int | None = None,
        remedy: str | None = None,
    ) -> None:
        self.problem = problem
        self.where = None if where is None else str(where)
        self.line = line
        self.remedy = remedy
        super().__init__(problem)

    def __str__(self) -> str:
        place = "" if self.where is None else one_line(self.where, 300)
        if self.line is not None:
            place += f":{self.line}" if place else f"line {self.line}"
        message = f"{place}: {self.problem}" if place else self.problem
        if self.remedy:
            message += f"; {self.remedy}"
        return one_line(message, 1200)


class ArticleError(VjnotesError):
    """A file or text is no article that can be read.

    >>> vj.read("nowhere.txt")
    Traceback (most recent call last):
    ...
    vjnotes.errors.ArticleError: nowhere.txt: no such file; check the spelling ...
    """


class SourcesError(VjnotesError):
    r"""A ``sources.toml`` is broken, or does not fit the files beside it.

    >>> from vjnotes.sources import parse_sources
    >>> parse_sources("[a-1]\n")
    Traceback (most recent call last):
    ...
    vjnotes.errors.SourcesError: sources.toml:1: [a-1] has no 'file'; ...
    """


class DatasetError(VjnotesError):
    """A file is no dataset of facts.

    >>> from vjnotes.diff import read
    >>> from pathlib import Path
    >>> read(Path("examples/README.md"))
    Traceback (most recent call last):
    ...
    vjnotes.errors.DatasetError: examples/README.md:1: no fact: ...
    """


class LexiconError(VjnotesError):
    """A table of the lexicon is broken.

    >>> raise LexiconError("broken TOML", where="words/metrics.toml")
    Traceback (most recent call last):
    ...
    vjnotes.errors.LexiconError: words/metrics.toml: broken TOML
    """


class OutputError(VjnotesError):
    """A result could not be written. What stood there before still stands.

    >>> from pathlib import Path
    >>> from vjnotes.files import write_whole
    >>> write_whole(Path("nowhere/facts.csv"), [])
    Traceback (most recent call last):
    ...
    vjnotes.errors.OutputError: nowhere/facts.csv: cannot be written (...); make the folder first
    """


class ExtraMissingError(VjnotesError, ImportError):
    """An optional library is needed for this and is not installed.

    >>> issubclass(ExtraMissingError, ImportError)
    True
    """


def extra(module: str, what: str, remedy: str, where: str | Path | None = None) -> Any:
    """A module of an optional library.

    Raises
    ------
    ExtraMissingError
        It is not installed: what needs it, and how to get it.
    """
    try:
        return import_module(module)
    except ImportError:
        library = module.partition(".")[0]
        raise ExtraMissingError(
            f"{what} needs {library}, which is not installed", where=where, remedy=remedy
        ) from None
