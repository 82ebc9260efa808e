"""``vjnotes add``: articles listed in ``sources.toml``."""

import argparse
from pathlib import Path

from vjnotes.cli import options
from vjnotes.errors import SourcesError, one_line

ABOUT = "list articles in the sources.toml of their folder"
EXAMPLE = "vjnotes add articles/talks.txt --outlet VNA --published 2023-11-27"


def arguments(parser: argparse.ArgumentParser) -> None:
    about = "an article, as a .txt file or a saved .html page; of several, only what is not listed"
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=about)
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
    from vjnotes.add import add, entry_text, listed

    own = {name: getattr(args, name) for name in ("title", "key", "url")}
    if len(args.files) > 1 and any(own.values()):
        problem = "--title, --key and --url are of one article"
        raise SourcesError(problem, remedy="name one FILE with them")
    for file in args.files:
        if len(args.files) > 1 and listed(file):
            continue
        made = add(file, outlet=args.outlet, published=args.published, **own)
        print(entry_text(made))
        if made.published is None:
            told = "no date could be inferred; write it into its entry, as published = YYYY-MM-DD"
            options.hint(f"{one_line(file)}: {told}")
    return 0
