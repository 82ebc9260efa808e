"""The command ``vjnotes``: facts, check, explain, compare, add, data."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

from vjnotes import __version__
from vjnotes.errors import ArticleError, OutputError, VjnotesError, one_line

__all__ = ["main"]

_FORMATS = ("jsonl", "csv", "parquet")


class _Parser(argparse.ArgumentParser):
    """Errors in one line, with the way to the help."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: error: {one_line(message, 400)}; see {self.prog} --help\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    0: done; 1: ``check`` found a number or date that nothing explains; 2: bad input, said in
    one line on standard error.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    args = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = args.run
    try:
        code = run(args)
        sys.stdout.flush()
    except VjnotesError as problem:
        return _fail(str(problem))
    except BrokenPipeError:
        # The reader of the pipe left; keep the interpreter from complaining on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        return 130
    except OSError as problem:
        return _fail(f"{problem.strerror or problem}")
    except (MemoryError, RecursionError) as problem:
        return _fail(f"the input is too large or too deeply nested ({type(problem).__name__})")
    return code


def _fail(message: str) -> int:
    print(f"vjnotes: error: {message}", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="vjnotes",
        description="Read news articles about two countries into facts with their sources.",
        epilog="example: vjnotes facts seeds --format csv --output facts.csv",
    )
    parser.add_argument("--version", action="version", version=f"vjnotes {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    paths = "an article (a UTF-8 .txt file) or a folder of them"

    def command(
        name: str, run: Callable[[argparse.Namespace], int], about: str, example: str
    ) -> argparse.ArgumentParser:
        made = commands.add_parser(
            name, help=about, description=about.capitalize() + ".", epilog=f"example: {example}"
        )
        made.set_defaults(run=run)
        return made

    facts = command(
        "facts",
        _facts,
        "write the facts, one a row",
        "vjnotes facts seeds --format csv --output facts.csv",
    )
    facts.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=paths)
    facts.add_argument(
        "--format", choices=_FORMATS, help="default: by the ending of FILE, else jsonl"
    )
    _output(facts, "FILE", "where to write, in place of standard output")
    check = command(
        "check",
        _check,
        "account for every number and date: which fact uses it, or why none does",
        "vjnotes check seeds",
    )
    check.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=paths)
    _text_or_json(check)
    check.add_argument("--brief", action="store_true", help="list only what no fact uses")
    explain = command(
        "explain",
        _explain,
        "show which rule read which words",
        'vjnotes explain "Two-way trade hit 47.6 billion USD in 2022."',
    )
    explain.add_argument("what", nargs="+", metavar="PATH|TEXT", help=f"{paths}; or a sentence")
    explain.add_argument(
        "--published", type=_day, metavar="DATE", help="day of the text, as YYYY-MM-DD"
    )
    _text_or_json(explain)
    compare = command(
        "compare",
        _compare,
        "show where sources agree, are compatible, or conflict",
        "vjnotes compare seeds",
    )
    compare.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=paths)
    _text_or_json(compare)
    add = command(
        "add",
        _add,
        "list an article in the sources.toml of its folder",
        "vjnotes add articles/talks.txt --outlet VNA --published 2023-11-27",
    )
    add.add_argument("file", type=Path, metavar="FILE", help="the article, a UTF-8 .txt file")
    add.add_argument("--outlet", required=True, help="who published it, as in VNA")
    add.add_argument(
        "--published",
        type=_day,
        metavar="DATE",
        help="day of publication, as YYYY-MM-DD; default: inferred from the text where it can be",
    )
    add.add_argument("--title", help="default: the headline in the file")
    add.add_argument("--key", help="default: outlet and month, as in vna-2023-11")
    add.add_argument("--url", help="where it can be read online")
    data = command(
        "data",
        _data,
        "write the dataset: facts, sources, comparisons, dictionary, data package",
        "vjnotes data seeds --output dataset",
    )
    data.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=paths)
    _output(data, "FOLDER", "a new, empty or earlier dataset folder (default: dataset)")
    return parser


def _output(parser: argparse.ArgumentParser, metavar: str, about: str) -> None:
    parser.add_argument("--output", "-o", type=Path, metavar=metavar, help=about)


def _text_or_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text", help="default: text")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text) if len(text) == 10 else date.fromisoformat("")
    except ValueError:
        shown = one_line(text, 40)
        raise argparse.ArgumentTypeError(
            f"{shown!r} is no date; expected YYYY-MM-DD, as in 2023-11-27"
        ) from None


def _colour() -> bool:
    """Colour on a terminal only, and not where NO_COLOR asks for none (no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain


def _facts(args: argparse.Namespace) -> int:
    from vjnotes import publish
    from vjnotes.corpus import gather
    from vjnotes.files import write_whole

    output: Path | None = args.output
    ending = output.suffix[1:].lower() if output else ""
    form = args.format or (ending if ending in _FORMATS else "jsonl")
    if form == "parquet" and output is None:
        raise OutputError("parquet is not text", remedy="name a file with --output FILE")
    corpus = gather(args.paths)
    if output is not None:
        _refuse_input(output, args.paths)
    facts = corpus.facts()
    chunks: Iterable[bytes]
    if form == "jsonl":
        chunks = [line.encode() for line in publish.jsonl_lines(facts)]
    elif form == "csv":
        chunks = [publish.csv_text(facts).encode()]
    else:
        chunks = [publish.parquet_bytes(facts)]
    if output is None:
        for chunk in chunks:
            sys.stdout.write(chunk.decode())
    else:
        write_whole(output, chunks)
    return 0


def _refuse_input(output: Path, paths: Iterable[Path]) -> None:
    """Facts written over an article, or beside the articles as one, would spoil the corpus."""
    target = Path(os.path.realpath(output))
    for path in paths:
        real = Path(os.path.realpath(path))
        inside = real.is_dir() and target.parent == real and target.suffix.lower() == ".txt"
        if target == real or inside or target.name == "sources.toml":
            raise OutputError("is among the articles", where=output, remedy="name another file")


def _check(args: argparse.Namespace) -> int:
    from vjnotes.account import account, unexplained
    from vjnotes.corpus import gather

    corpus = gather(args.paths)
    accounts = {article.key: account(article) for article in corpus.articles}
    left = sum(len(unexplained(items)) for items in accounts.values())
    if args.format == "json":
        _print_json({key: [i.as_dict() for i in items] for key, items in accounts.items()})
    else:
        from vjnotes.report import check_text

        print(check_text(accounts, brief=args.brief, colour=_colour()))
    return 1 if left else 0


def _explain(args: argparse.Namespace) -> int:
    from vjnotes.article import Article
    from vjnotes.corpus import gather
    from vjnotes.explain import explain, render

    articles: list[Article] = []
    for what in args.what:
        if not os.path.lexists(what) and any(c.isspace() for c in what):
            if not what.strip():
                raise ArticleError("empty: no text to explain")
            articles.append(Article(what, f"text-{len(articles) + 1}", args.published))
        else:
            articles += gather([what]).articles
    if args.format == "json":
        _print_json([e.as_dict() | {"article": a.key} for a in articles for e in explain(a)])
        return 0
    blocks = []
    for article in articles:
        head = f"== {article.key}, {article.published or 'without a date'}\n\n"
        text = render(explain(article), colour=_colour()) or "no sentence that states anything"
        blocks.append((head if len(articles) > 1 else "") + text)
    print("\n\n".join(blocks))
    return 0


def _compare(args: argparse.Namespace) -> int:
    from vjnotes.corpus import gather

    found = gather(args.paths).compare()
    if args.format == "json":
        _print_json([c.as_dict() for c in found])
    else:
        from vjnotes.report import compare_text

        print(compare_text(found, colour=_colour()))
    return 0


def _add(args: argparse.Namespace) -> int:
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
        print("vjnotes: no date could be inferred; add --published DATE", file=sys.stderr)
    return 0


def _data(args: argparse.Namespace) -> int:
    from vjnotes.corpus import gather
    from vjnotes.dataset import write

    folder = args.output or Path("dataset")
    for path in args.paths:
        if os.path.realpath(path) == os.path.realpath(folder):
            raise OutputError("holds the articles", where=folder, remedy="name another folder")
    for path in write(gather(args.paths), folder):
        print(path)
    return 0


def _print_json(value: object) -> None:
    import json

    print(json.dumps(value, ensure_ascii=False, indent=2))
