"""``vjnotes add``: an article listed in ``sources.toml``."""

from __future__ import annotations

import argparse
from pathlib import Path

from vjnotes.cli import options

ABOUT = "list an article in the sources.toml of its folder"
EXAMPLE = "vjnotes add articles/talks.txt --outlet VNA --published 2023-11-27"


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="the article, a .txt file or a saved .html page"
    )
    parser.add_argument(
        "--outlet", help="who published it, as in VNA; default: what a saved page says"
    )
    parser.add_argument(
        "--published",
        type=options.day,
        metavar="DATE",
        help="day of publication, as YYYY-MM-DD; default: inferred from the text where it can be",
    )
    parser.add_argument("--title", help="default: the headline in the file")
    parser.add_argument("--key", help="default: outlet and month, as in vna-2023-11")
    parser.add_argument("--url", help="where it can be read online")


def run(args: argparse.Namespace) -> int:
    from vjnotes.add import add, entry_text

    made = add(
        args.file,
        outlet=args.outlet,
        published=args.published,
        title=args.title,
        key=args.key,
        url=args.url,
    )
    print(entry_text(made), end="")
    if made.published is None:
        options.hint("no date could be inferred; add --published DATE")
    return 0
