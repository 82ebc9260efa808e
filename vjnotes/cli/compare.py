"""``vjnotes compare``: where sources agree, are compatible, or conflict."""

import argparse

from vjnotes.cli import options

ABOUT = "show where sources agree, are compatible, or conflict"
EXAMPLE = "vjnotes compare seeds"


def arguments(parser: argparse.ArgumentParser) -> None:
    options.paths(parser)
    options.text_or_json(parser)


def run(args: argparse.Namespace) -> int:
    from vjnotes.corpus import gather

    found = gather(args.paths).compare()
    if args.format == "json":
        options.print_json([c.as_dict() for c in found])
    else:
        from vjnotes.report import compare_text

        print(compare_text(found, colour=options.colour()))
    return 0
