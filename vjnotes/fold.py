"""Folding: a plain spelling of a text, character by character, so that offsets stay true."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import cache

_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,300}>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});")
_MARKED = re.compile(r"(?<![^\W\d_])[^\W\d_]++(?:[\u0300-\u036f]++[^\W\d_]*+)++")
_LEADING = frozenset("$€£¥₫₩(\"'“‘")
_PLAIN = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d\u00ad", "-"),
    **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008", " "),
    **dict.fromkeys("\u2009\u200a\u202f\u205f\u3000\t\v\f\r\u200b\ufeff", " "),
    **dict(zip("đĐøØłŁı＄￥％", "dDoOlLi$¥%", strict=True)),
}  # fmt: skip


@cache
def _plain(char: str) -> str:
    if char in _PLAIN:
        return _PLAIN[char]
    base = unicodedata.normalize("NFD", char)[0]
    return base if "LATIN" in unicodedata.name(char, "") else char


def _padded(match: re.Match[str]) -> str:
    plain = html.unescape(match[0])
    if len(plain) != 1:
        return match[0]
    pad = plain.rjust if plain in _LEADING else plain.ljust  # a currency sign stays with its number
    return pad(len(match[0]))


def _unmarked(match: re.Match[str]) -> str:
    letters = "".join(c for c in match[0] if not unicodedata.combining(c))
    return letters.ljust(len(match[0]))


def fold(raw: str) -> str:
    """``raw`` with straight quotes, plain spaces and hyphens and unaccented Latin letters.

    Tags are blanked and entities decoded in place; the result has exactly the length of
    ``raw``, so an offset in one is an offset in the other.

    >>> fold("“Việt Nam” – Nhật&nbsp;Bản")
    '"Viet Nam" - Nhat      Ban'
    """
    if "<" in raw:
        raw = _TAG.sub(lambda m: " " * len(m[0]), raw)
    if "&" in raw:
        raw = _ENTITY.sub(_padded, raw)
    if raw.isascii():
        return raw.translate({9: " ", 11: " ", 12: " ", 13: " "})
    raw = _MARKED.sub(_unmarked, raw)
    return "".join(c if (c.isascii() and c >= " ") or c == "\n" else _plain(c) for c in raw)
