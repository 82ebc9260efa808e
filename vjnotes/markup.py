"""Pieces of HTML that also have a plain text, as notebooks and books want them."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Callable

NBSP = "\N{NO-BREAK SPACE}"

# Where the book's style sheet is missing (JupyterLab, Colab), the cards and the second drawing of
# each figure must still be hidden, and the colours fit the ground; those of static/tokens.css.
_LIGHT = (
    "ink:#1D2430;ink-2:#565D69;axis:#8A8778;grid:#A49F90;"
    "vn:#A93B2A;jp:#26437F;both:#27786A;gold:#8F6400"
)
_DARK = (
    "ink:#E9E6DE;ink-2:#A9AFBA;axis:#7C8593;grid:#7C8593;"
    "vn:#F0907B;jp:#8FB0F2;both:#7FD3C0;gold:#DDAE4B"
)
_GROUNDS = (("[data-jp-theme-light=true]", _LIGHT), ("[data-jp-theme-light=false]", _DARK))
_SHADES = "".join(
    f"{ground} .vj-fig{{--vj-{shades.replace(';', ';--vj-')};--vj-paper:var(--jp-layout-color0)}}"
    for ground, shades in (*_GROUNDS, ("html[theme=dark]", _DARK))
)
_FALLBACK = (
    f"<style>{_SHADES}.vj-card,.vj-narrow,.vj-used{{display:none}}"
    ".vj-pad{visibility:hidden}.vj-fig,.vj-finding{max-width:46rem;margin:1em 0}"
    ".vj-fig__t,.vj-finding__t{font-size:1.25em;font-weight:600;line-height:1.3;margin:.3em 0}"
    ".vj-fig__s,.vj-fig__f,.vj-note,.vj-how{font-size:.875em}.vj-label{font-weight:600}"
    ".vj-plot{width:100%;max-width:736px;height:auto;overflow:visible}"
    ".vj-table :is(th,td){text-align:left;font-weight:400;padding:.2em .8em .2em 0}"
    ".vj-table thead th{font-weight:600}.vj-table :is(th,td).num{text-align:right}"
    ".vj-table caption{text-align:left;font-weight:600}"
    ".vj-read span{text-decoration:underline;text-underline-offset:.3em}"
    ".vj-n>a{color:inherit;text-decoration:underline #a07a1e}</style>"
)
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
    return _DRAWING.sub(lambda svg: _BESIDE.sub(r"\1", svg[0]), markup) + _FALLBACK
