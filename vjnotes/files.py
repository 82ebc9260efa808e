"""Reading files of strangers safely, and writing our own whole or not at all."""

import contextlib
import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from vjnotes.errors import ArticleError, OutputError, VjnotesError

MAX_BYTES = 10_000_000
"""The longest file that is read as one article: some two thousand pages of print."""

BLANK = "\ufeff \t\r\n\f\v\xa0"
"""What is no text by itself."""

_KINDS = [
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
]
_MAGIC = [
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a Word, EPUB or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Word file"),
    (b"{\\rtf", "a rich-text (RTF) file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
]
_SAVE_AS_TEXT = "open it, copy the article's text and save that as a UTF-8 .txt file"
# The opening of a saved page; tags inside an article's text are tolerated and blanked.
_PAGE = re.compile(r"\ufeff?\s*(?:<!--|<\?xml|<!doctype\s+html|<html|<head|<body)", re.IGNORECASE)
_PAGE_BODY = re.compile(r"<(?:html|head|body)[\s>]", re.IGNORECASE)


def read_bytes(
    path: Path, limit: int = MAX_BYTES, error: type[VjnotesError] = ArticleError
) -> bytes:
    """The bytes of a regular file of at most ``limit`` bytes.

    Raises
    ------
    VjnotesError
        As ``error``: missing, unreadable, too long, no regular file, a loop of links.
    """
    with open_regular(path, error) as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        article = error is ArticleError
        raise error(
            f"longer than {limit / 1e6:g} MB" + (", which is no single article" * article),
            where=path,
            remedy="split it into one file an article" if article else "split it",
        )
    return data


@contextlib.contextmanager
def open_regular(path: Path, error: type[VjnotesError] = ArticleError) -> Iterator[IO[bytes]]:
    """A regular file to read bytes from.

    Devices, pipes and folders are refused before a byte is read, so that nothing hangs.

    Raises
    ------
    VjnotesError
        As ``error``: missing, unreadable, no regular file, a loop of links.
    """
    try:
        _refuse_special(path, os.stat(path).st_mode, error)
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            # Asked again of the open file: what a name points to can change in between.
            _refuse_special(path, os.fstat(file.fileno()).st_mode, error)
            yield file
    except FileNotFoundError:
        remedy = "check the spelling and the folder you are in"
        if os.path.islink(path):
            remedy = "it is a link to a file that is gone"
        raise error("no such file", where=path, remedy=remedy) from None
    except PermissionError:
        raise error("may not be read", where=path, remedy="change its permissions") from None
    except (OSError, ValueError) as problem:
        reason = getattr(problem, "strerror", None) or str(problem)
        raise error(f"cannot be read ({reason})", where=path) from None


def _refuse_special(path: Path, mode: int, error: type[VjnotesError]) -> None:
    if stat.S_ISREG(mode):
        return
    kind = next((name for test, name in _KINDS if test(mode)), "no regular file")
    raise error(f"{kind}, where a text file was expected", where=path)


def decode(data: bytes, where: str | Path | None = None) -> str:
    r"""The text of an article's bytes, character for character.

    Only UTF-8 is read. A byte-order mark and line ends stay as they are, so that offsets hold
    for ``bytes.decode("utf-8")`` of the same file.

    >>> decode("Việt Nam".encode())
    'Việt Nam'
    >>> decode(b"Caf\xe9 in Hanoi", "a.txt")
    Traceback (most recent call last):
    ...
    vjnotes.errors.ArticleError: a.txt: not UTF-8 text: byte 0xE9 at offset 3, ...

    Raises
    ------
    ArticleError
        Empty, binary, in another encoding (which is guessed), or a saved HTML page.
    """
    refuse_binary(data, where)
    wide = _wide_encoding(data)
    if wide:
        raise ArticleError(
            f"encoded as {wide}, not UTF-8", where=where, remedy=_convert(wide, where)
        )
    if b"\0" in data:
        problem = f"binary: a NUL byte at offset {data.index(0)}"
        raise ArticleError(problem, where=where, remedy=_SAVE_AS_TEXT)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as broken:
        if broken.reason == "unexpected end of data":
            problem = "cut off: it ends in the middle of a character"
            raise ArticleError(problem, where=where, remedy="save or copy it again") from None
        guess = guess_eight_bit(data)
        raise ArticleError(
            f"not UTF-8 text: byte 0x{data[broken.start]:02X} at offset {broken.start}, "
            f"probably {guess}",
            where=where,
            remedy=_convert(guess, where),
        ) from None
    if not text.strip(BLANK):
        remedy = "paste the article's text into it"
        raise ArticleError("empty: no text to read", where=where, remedy=remedy)
    if _PAGE.match(text) and _PAGE_BODY.search(text, 0, 20_000):
        raise ArticleError(
            "a saved HTML page, not the article's text",
            where=where,
            remedy="name it .html to have the article taken from it, or copy its text into it",
        )
    return text


def refuse_binary(data: bytes, where: str | Path | None) -> None:
    """Stop at the kinds of file that people take for a text and that begin with a known mark."""
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            problem = f"{kind}, not plain text"
            raise ArticleError(problem, where=where, remedy=_SAVE_AS_TEXT)


def _wide_encoding(data: bytes) -> str | None:
    """UTF-16 or UTF-32, told by its mark or by every other byte being NUL."""
    if data.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "UTF-32"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    sample = data[:4000]
    if len(sample) >= 4:
        for first, name in ((0, "UTF-16BE"), (1, "UTF-16LE")):
            nul = sample[first::2].count(0)
            if nul > 0.6 * len(sample[first::2]) and sample[1 - first :: 2].count(0) == 0:
                return name
    return None


def guess_eight_bit(data: bytes) -> str:
    """The likeliest eight-bit encoding of bytes that are not UTF-8."""
    sample = data[:20_000]
    high = [b for b in sample if b >= 0x80]
    with contextlib.suppress(UnicodeDecodeError):
        text = sample.decode("cp932")
        if len(high) > 0.2 * len(sample) and re.search("[\u3040-\u30ff]", text):
            return "SHIFT_JIS"
    return "WINDOWS-1252" if any(0x80 <= b <= 0x9F for b in high) else "ISO-8859-1 (Latin-1)"


def _convert(encoding: str, where: str | Path | None) -> str:
    name = encoding.split()[0]
    old = "FILE" if where is None else Path(where).name
    return (
        "save it again as UTF-8 in your editor, or run: "
        f"iconv -f {name} -t UTF-8 '{old}' > '{Path(old).stem}-utf8.txt'"
    )


def write_whole(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a file so that it ends up whole or untouched.

    The content goes to a temporary file in the same folder, which takes the name at the end; on
    an error, or if the process is killed, what stood there before still stands.

    Raises
    ------
    OutputError
        The folder is missing or may not be written, or the disk is full.
    """
    import tempfile

    # A link keeps pointing where it did; what it points to is replaced.
    target = Path(os.path.realpath(path))
    folder = target.parent
    temporary: str | None = None
    try:
        if target.exists() and not target.is_file():
            _write_into(target, chunks)
            return
        mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else usual_mode()
        prefix = f".{target.name[:80]}."
        handle, temporary = tempfile.mkstemp(prefix=prefix, suffix=".tmp", dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.writelines(chunks)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, mode)
        os.replace(temporary, target)
        temporary = None
    except OSError as problem:
        reason = problem.strerror or str(problem)
        remedy = None if folder.exists() else "make the folder first"
        raise OutputError(f"cannot be written ({reason})", where=path, remedy=remedy) from None
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _write_into(target: Path, chunks: Iterable[bytes]) -> None:
    """Write to a device or a pipe, which is no file to be replaced (``/dev/null``)."""
    if target.is_dir():
        raise OutputError("is a folder, where a file was expected", where=target)
    with target.open("wb") as file:
        file.writelines(chunks)


def usual_mode(wanted: int = 0o666) -> int:
    """What a new file gets under the user's umask; temporary files alone are private."""
    mask = os.umask(0)
    os.umask(mask)
    return wanted & ~mask
