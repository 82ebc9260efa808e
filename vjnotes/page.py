"""Saved web pages: the article in one, and what the page says of it, by trafilatura.

Pages come from strangers, so what is handed to the extractor is bounded first: bytes (see
`vjnotes.files`), the length of a tag, elements. Depth is bounded by the parser.
"""

import codecs
import logging
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from vjnotes.errors import ArticleError, extra, printable
from vjnotes.files import BLANK, guess_eight_bit, refuse_binary
from vjnotes.sources import Source

_MOST_ELEMENTS = 30_000
_LEAST_WORDS = 12
"""A page with fewer words of main text holds a notice or a menu, no article."""

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})", re.IGNORECASE)
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
# Pictures and data written into a tag: no article needs them, and the parser takes long over them.
_LONG_TAG = re.compile(r"<([A-Za-z][\w:-]{0,30})[^<>]{4000,}>?")
_DECLARED = re.compile(r"\A\s*<\?xml[^>]*\?>")
_ARCHIVE = re.compile(
    rb"\A(?:[\w-]+:[^\n]*\n){0,8}?(?:MIME-Version|Snapshot-Content-Location):", re.I
)
_SAVE_AGAIN = "open the article's own page and save it as HTML, or copy its text into a .txt file"


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a page: its text (the headline first, a blank line between paragraphs), and
    what the page says of it. What it does not say is ``None``."""

    text: str
    title: str | None = None
    outlet: str | None = None
    published: date | None = None
    url: str | None = None

    def fill(self, source: Source) -> Source:
        """``source`` with what the page says where it is silent."""
        made = replace(
            source,
            title=source.title or self.title,
            outlet=source.outlet or self.outlet,
            url=source.url or self.url,
        )
        if made.published or not self.published:
            return made
        return replace(made, published=self.published, published_from="stated by the saved page")


def read_page(data: bytes, where: str | None = None) -> Page:
    """The article in the bytes of a saved web page, without menus and advertisements.

    Raises
    ------
    ArticleError
        Binary, in an encoding it does not declare, too large to be an article, or without one.
    ExtraMissingError
        trafilatura is not installed.
    """
    remedy = "run: pip install 'vjnotes[files]'; or copy its text into a .txt file"
    trafilatura, html = (
        extra(name, "a saved web page", remedy, where) for name in ("trafilatura", "lxml.html")
    )
    tree = _tree(_text(data, where), html, where)
    # Its own reports are about markup; what matters to a reader is raised here.
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    found = trafilatura.bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        # Only a date that the page itself states, and the same on every day it is read.
        date_extraction_params={
            "extensive_search": False,
            "original_date": True,
            "max_date": "2199-12-31",
        },
    )
    lines = [line.strip() for line in (found.text if found else "").splitlines()]
    lines = [line for line in lines if line]
    if sum(len(line.split()) for line in lines) < _LEAST_WORDS:
        raise ArticleError(
            f"a page that holds no article: {sum(map(len, lines))} characters of main text",
            where=where,
            remedy=_SAVE_AGAIN,
        )
    title = printable(found.title, 300)
    if title and lines[0] != title:
        lines.insert(0, title)
    url = found.url if re.match(r"https?://[^\s/]+\S*\Z", found.url or "") else None
    outlet = printable(found.sitename, 300)
    return Page("\n\n".join(lines) + "\n", title, outlet, _day(found.date), url)


def _text(data: bytes, where: str | None) -> str:
    """The page's characters, in the encoding it declares, else UTF-8."""
    refuse_binary(data, where)
    if _ARCHIVE.match(data):
        problem = "a web archive (MHTML), not a page"
        raise ArticleError(problem, where=where, remedy="save it as 'Web page, HTML only'")
    declared = _CHARSET.search(data, 0, 4096)
    name = next((n for mark, n in _MARKS if data.startswith(mark)), None)
    name = name or (declared[1].decode("ascii", "replace") if declared else "utf-8")
    try:
        text = data.decode(name)
    except LookupError:
        problem = f"declares an unknown encoding ({name})"
        raise ArticleError(problem, where=where, remedy="save it again as UTF-8") from None
    except UnicodeDecodeError as broken:
        at = f"byte 0x{data[broken.start]:02X} at offset {broken.start}"
        raise ArticleError(
            f"not {name.upper()} as it says: {at}, probably {guess_eight_bit(data)}",
            where=where,
            remedy="save it again in your browser, or as UTF-8 in your editor",
        ) from None
    if not text.strip(BLANK + "\0"):
        raise ArticleError("empty: no page to read", where=where, remedy=_SAVE_AGAIN)
    return text.replace("\0", "")


def _tree(text: str, html: Any, where: str | None) -> Any:
    """The page's elements, if they are as many as a page of a newspaper may have."""
    bare = _LONG_TAG.sub(r"<\1>", _DECLARED.sub("", text))
    try:
        tree = html.document_fromstring(bare, parser=html.HTMLParser(remove_comments=True))
    except Exception as broken:  # the parser has errors of many classes
        reason = f"a page that cannot be parsed ({type(broken).__name__})"
        raise ArticleError(reason, where=where, remedy=_SAVE_AGAIN) from None
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        problem = f"a page too large to be an article (more than {_MOST_ELEMENTS:,} elements)"
        raise ArticleError(problem, where=where, remedy=_SAVE_AGAIN)
    return tree


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat((text or "")[:10])
    except ValueError:
        return None
