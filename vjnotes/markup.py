"""Pieces of HTML that also have a plain text, as notebooks and books want them."""

import html
import os
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files

NBSP = "\N{NO-BREAK SPACE}"
# A number and what it counts, a day and its month, a year and the word before it.
_TIED = re.compile(r"(?<!\b[12]\d{3})(?<=\d) (?=[^\W\d]{4})|(?<=illion) |(?<=\w) (?=[12]\d{3}\b)")

_DRAWING = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_BESIDE = re.compile(r'(<a) href="(?!https?:)[^"]*"')


# Control characters, which HTML forbids, and those that would turn the words around them.
_UNSEEN = {*range(32), *range(0x7F, 0xA0)} - {9, 10, 13}
_TURNING = {0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
_LEFT_OUT = dict.fromkeys(_UNSEEN | _TURNING)


def esc(text: object) -> str:
    """``text`` made safe for HTML, in an attribute too.

    >>> esc('<b>"a" & b</b>')
    '&lt;b&gt;&quot;a&quot; &amp; b&lt;/b&gt;'
    >>> esc("paid\u202e05")
    'paid05'
    """
    return html.escape(str(text).translate(_LEFT_OUT), quote=True)


def tied(text: str) -> str:
    """``text`` with a number and what it counts, and the parts of a date, on one line.

    >>> tied("24.2 billion USD on 8 August 2024 were more than in 2023").count(NBSP)
    5
    """
    return _TIED.sub(NBSP, text)


def plain(markup: str) -> str:
    """The text of ``markup`` without its tags, cards and entities.

    >>> plain("<p>rose to <b>47.6&nbsp;billion</b></p>")
    'rose to 47.6 billion'
    """
    bare = re.sub(r'<span class="vj-card".*?</span></span>', "", markup, flags=re.S)
    bare = re.sub(r"<(?:style|svg)\b.*?</(?:style|svg)>", "", bare, flags=re.S)
    bare = html.unescape(re.sub(r"<[^>]*>", "", bare))
    return re.sub(r"\s+", " ", bare).strip()


class Html:
    """What a cell shows: HTML in a notebook or book, text in a terminal.

    ``markup`` may be a function, called anew each time it is shown, so that ids in it stay
    unique on a page.

    >>> Html("<p>Two &amp; two</p>")
    Two & two
    """

    def __init__(self, markup: str | Callable[[], str]) -> None:
        self._make = markup if callable(markup) else lambda: markup

    def __str__(self) -> str:
        return self._make()

    def __repr__(self) -> str:
        return plain(str(self))

    def _repr_html_(self) -> str:
        return dressed(str(self))


def dressed(markup: str) -> str:
    """``markup`` as a notebook shows it: with a few rules of style where the book's are missing.

    The book's build sets ``VJNOTES_BOOK`` and has a style sheet of its own. JupyterLab cannot
    follow a link to a page beside it from inside a drawing, and fails over it.
    """
    if os.environ.get("VJNOTES_BOOK"):
        return markup
    return _DRAWING.sub(lambda svg: _BESIDE.sub(r"\1", svg[0]), markup) + _style()


@cache
def _style() -> str:
    rules = files(__package__ or "vjnotes").joinpath("notebook.css").read_text(encoding="utf-8")
    return f"<style>{rules}</style>"
