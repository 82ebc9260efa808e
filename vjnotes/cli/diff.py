"""``vjnotes diff``: what changed between two versions of a dataset."""

import argparse
from pathlib import Path

from vjnotes.cli import options

ABOUT = "show what changed between two versions of a dataset, fact by fact"
EXAMPLE = "vjnotes diff dataset-0.1 dataset --json"


def arguments(parser: argparse.ArgumentParser) -> None:
    about = "a dataset (the folder that vjnotes data writes), or its facts.jsonl"
    parser.add_argument("old", type=Path, metavar="OLD", help=about)
    parser.add_argument("new", type=Path, metavar="NEW", help="the same, later")
    options.text_or_json(parser)


def run(args: argparse.Namespace) -> int:
    from vjnotes import diff

    found = diff.compare(diff.read(args.old), diff.read(args.new))
    if args.format == "json":
        options.print_json(found.as_dict())
    else:
        print(diff.render(found, colour=options.colour()))
    return 1 if found else 0
