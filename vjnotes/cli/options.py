"""What several sub-commands share: arguments, colour, JSON."""

from __future__ import annotations

import argparse
import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vjnotes.errors import one_line

if TYPE_CHECKING:
    from vjnotes.corpus import Corpus

PATHS = (
    "an article (a UTF-8 .txt file or a saved .html page), a folder of them (folders inside it "
    "are not read), or a table of them (CSV, JSON Lines, Parquet) with a column 'text'"
)


def paths(parser: argparse.ArgumentParser) -> None:
    """One or more articles or folders."""
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=PATHS)


def output(parser: argparse.ArgumentParser, metavar: str, about: str) -> None:
    """Where to write."""
    parser.add_argument("--output", "-o", type=Path, metavar=metavar, help=about)


def text_or_json(parser: argparse.ArgumentParser) -> None:
    """Text for people, or JSON for machines."""
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")
    parser.add_argument(
        "--json", action="store_const", const="json", dest="format", help="short for --format json"
    )


def day(text: str) -> date:
    """A date as a person types it; only ``YYYY-MM-DD``, not every form of ISO 8601."""
    try:
        return date.fromisoformat(text) if len(text) == 10 else date.fromisoformat("")
    except ValueError:
        shown = one_line(text, 40)
        raise argparse.ArgumentTypeError(
            f"{shown!r} is no date; expected YYYY-MM-DD, as in 2023-11-27"
        ) from None


def colour() -> bool:
    """Colour on a terminal only, and not where NO_COLOR asks for none (no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain


def put(text: str) -> None:
    """Data on standard output as it is; on a terminal without what could steer it."""
    if sys.stdout.isatty():
        text = "".join(c if c.isprintable() or c in "\n\xa0" else json.dumps(c)[1:-1] for c in text)
    sys.stdout.write(text)


def print_json(value: object) -> None:
    """A value on standard output, for machines."""
    put(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def keep_texts(corpus: Corpus, output: Path) -> None:
    """The text of saved pages beside what is written of them, as its offsets count there."""
    from vjnotes.files import write_whole
    from vjnotes.found import PAGES, record

    lines = [
        (json.dumps(record(article, source), ensure_ascii=False) + "\n").encode()
        for article in corpus.articles
        if (source := corpus.sources[article.key]).file.lower().endswith(PAGES)
    ]
    if lines and not output.is_char_device():
        texts = output.with_name(f"{output.stem}-texts.jsonl")
        write_whole(texts, lines)
        hint(f"{counted(len(lines), 'text')} of saved pages in {one_line(texts)}")


def counted(number: int, noun: str) -> str:
    """A number of things.

    >>> counted(1, "fact"), counted(1200, "fact")
    ('1 fact', '1,200 facts')
    """
    return f"{number:,} {noun}{'s' * (number != 1)}"


def hint(message: str) -> None:
    """What to do next, beside the result: on standard error, so that it spoils no pipe."""
    print(f"vjnotes: {message}", file=sys.stderr)
