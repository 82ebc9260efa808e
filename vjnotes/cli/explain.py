"""``vjnotes explain``: which rule read which words."""

import argparse
import os

from vjnotes.cli import options
from vjnotes.errors import ArticleError

ABOUT = "show which rule read which words"
EXAMPLE = 'vjnotes explain "Two-way trade hit 47.6 billion USD in 2022."'


def arguments(parser: argparse.ArgumentParser) -> None:
    what = f"{options.PATHS}; or a sentence"
    parser.add_argument("what", nargs="+", metavar="PATH|TEXT", help=what)
    about = "day of the text, as YYYY-MM-DD"
    parser.add_argument("--published", type=options.day, metavar="DATE", help=about)
    options.text_or_json(parser)


def run(args: argparse.Namespace) -> int:
    from vjnotes.article import Article
    from vjnotes.corpus import gather
    from vjnotes.explain import explain, render

    articles: list[Article] = []
    for what in args.what:
        if not what.strip():
            raise ArticleError("empty: no text to explain")
        if not os.path.lexists(what) and any(c.isspace() for c in what):
            articles.append(Article(what, f"text-{len(articles) + 1}", args.published))
        else:
            articles += gather([what]).articles
    if args.format == "json":
        options.print_json([e.as_dict() | {"article": a.key} for a in articles for e in explain(a)])
        return 0
    blocks = []
    for article in articles:
        head = f"== {article.key}, {article.published or 'without a date'}\n\n"
        text = render(explain(article), colour=options.colour())
        text = text or "no sentence that states anything"
        blocks.append((head if len(articles) > 1 else "") + text)
    print("\n\n".join(blocks))
    return 0
