"""Folding: a plain spelling of a text, character by character, so that offsets stay true."""

import html
import re
import unicodedata

_TAG = re.compile(r"</?(?!wbr)[a-zA-Z][^<>\n]{0,300}>")
_BLOCK = re.compile(
    r"</?(?:p|br|div|li|[uo]l|t[rhd]|table|h[1-6]|figure|figcaption|blockquote|section|article)\b",
    re.I,
)
_ENTITY = r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});|<wbr ?/?>"
# Characters that show nothing by themselves: marks on letters, soft hyphens, zero-width blanks.
_UNSEEN = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_SPECIAL = re.compile(rf"[&<{_UNSEEN}](?:(?<!<)|wbr)")
_RUN = re.compile(rf"(?:[^\W_]|['\u2019{_UNSEEN}]|{_ENTITY})++")
_PIECE = re.compile(rf"{_ENTITY}|.")
_LEADING = frozenset("$€£¥₫₩(\"'“‘")
_PLAIN = {
    **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4\u0060\u02bc\uff07", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d", "-"),
    **dict.fromkeys("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008", " "),
    **dict.fromkeys("\u2009\u200a\u202f\u205f\u3000\t\v\f\r", " "),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", " "),
    **dict(zip("đĐøØłŁı＄￥％", "dDoOlLi$¥%", strict=True)),
}  # fmt: skip


class _Plain(dict[int, str]):
    """The plain spelling of each character, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        latin = not char.isascii() and "LATIN" in unicodedata.name(char, "")
        self[code] = unicodedata.normalize("NFD", char)[0] if latin else char
        return self[code]


_TABLE = _Plain({ord(char): plain for char, plain in _PLAIN.items()})
_ODD = re.compile(r"[^ -_a-~\n]+")  # what is plain as it is, most of any text, is stepped over


def _blank(tag: re.Match[str]) -> str:
    """Blanks in place of a tag; a line break among them for one that parts lines."""
    return ("\n" if _BLOCK.match(tag[0]) else " ").ljust(len(tag[0]))


def _meant(piece: str) -> str:
    """What a character or entity shows: one character, or none; itself if it is unknown."""
    if piece[0] == "<":
        return ""
    plain = html.unescape(piece) if len(piece) > 1 else piece
    if len(plain) > 1:
        return piece
    return "" if _SPECIAL.fullmatch(plain) and plain != "&" else plain


class _Mender:
    """Closes words up over what is not seen in them, with blanks at their ends.

    ``ends`` leads from the end of such a word in the folded text to its end in the raw one.
    """

    def __init__(self) -> None:
        self.ends: dict[int, int] = {}

    def __call__(self, run: re.Match[str]) -> str:
        if not _SPECIAL.search(run[0]):
            return run[0]
        out, pad = "", 0
        for piece in _PIECE.findall(run[0]):
            plain = _meant(piece)
            inside = out[-1:].isalnum()
            if plain.isalnum() or (inside and plain in ("", "'", "\u2019")):
                out, pad = out + plain, pad + len(piece) - len(plain)
                continue
            out, pad = self._closed(run, out, pad), 0
            # A currency sign stays with its number.
            out += (plain.rjust if plain in _LEADING else plain.ljust)(len(piece))
        return self._closed(run, out, pad)

    def _closed(self, run: re.Match[str], out: str, pad: int) -> str:
        if pad:
            self.ends[run.start() + len(out)] = run.start() + len(out) + pad
        return out + " " * pad


def mended(raw: str) -> tuple[str, dict[int, int]]:
    """``raw`` folded, and the ends of the words that folding has shortened.

    >>> mended("Vi&#7879;t Nam")
    ('Viet       Nam', {4: 10})
    """
    mender = _Mender()
    if "<" in raw:
        raw = _TAG.sub(_blank, raw)
    if _SPECIAL.search(raw):
        raw = _RUN.sub(mender, raw)
    if not (raw.isascii() and raw.isprintable()):
        raw = _ODD.sub(lambda odd: odd[0].translate(_TABLE), raw)
    return raw, mender.ends


def fold(raw: str) -> str:
    """``raw`` with straight quotes, plain spaces and hyphens and unaccented Latin letters.

    Tags are blanked (those of blocks break the line), entities decoded in place, and words
    closed up over characters that are not seen; the result has exactly the length of ``raw``,
    so an offset in one is an offset in the other.

    >>> fold("“Việt Nam” – Nhật&nbsp;Bản")
    '"Viet Nam" - Nhat      Ban'
    """
    plain = raw.isascii() and raw.isprintable() and "&" not in raw and "<" not in raw
    return raw if plain else mended(raw)[0]
