"""``vjnotes check``: every number and date of the articles accounted for."""

import argparse

from vjnotes.cli import options

ABOUT = "account for every number and date: which fact uses it, or why none does"
EXAMPLE = "vjnotes check seeds"


def arguments(parser: argparse.ArgumentParser) -> None:
    options.paths(parser)
    options.text_or_json(parser)
    parser.add_argument("--brief", action="store_true", help="list only what no fact uses")


def run(args: argparse.Namespace) -> int:
    from vjnotes.account import account, unexplained
    from vjnotes.corpus import gather

    corpus = gather(args.paths)
    accounts = {article.key: account(article) for article in corpus.articles}
    left = sum(len(unexplained(items)) for items in accounts.values())
    if args.format == "json":
        options.print_json({key: [i.as_dict() for i in items] for key, items in accounts.items()})
    else:
        from vjnotes.report import check_text

        print(check_text(accounts, brief=args.brief, colour=options.colour()))
    if left:
        options.hint("to see how a sentence was read: vjnotes explain PATH, or its text in quotes")
    return 1 if left else 0
