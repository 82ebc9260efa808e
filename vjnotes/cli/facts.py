"""``vjnotes facts``: the facts of articles, one a row."""

import argparse
import os
from collections.abc import Iterable
from pathlib import Path

from vjnotes.cli import options
from vjnotes.errors import OutputError, one_line

ABOUT = "write the facts, one a row"
EXAMPLE = "vjnotes facts seeds --format csv --output facts.csv"

_FORMATS = ("jsonl", "csv", "parquet")


def arguments(parser: argparse.ArgumentParser) -> None:
    options.paths(parser)
    parser.add_argument(
        "--format", choices=_FORMATS, help="default: by the ending of FILE, else jsonl"
    )
    options.output(parser, "FILE", "where to write, in place of standard output")
    parser.add_argument(
        "--workers",
        type=_workers,
        metavar="N",
        help="for many articles: read by N processes into FILE as a folder of Parquet files, and "
        "go on there after an interruption",
    )


def _workers(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 1000:
        raise argparse.ArgumentTypeError(f"{one_line(text, 40)!r} is no number of processes")
    return int(text)


def run(args: argparse.Namespace) -> int:
    from vjnotes import publish
    from vjnotes.corpus import gather
    from vjnotes.files import write_whole

    output: Path | None = args.output
    if args.workers is not None:
        return _many(args)
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
            options.put(chunk.decode())
    else:
        write_whole(output, chunks)
        options.keep_texts(corpus, output)
        read = options.counted(len(corpus.articles), "article")
        options.hint(f"{options.counted(len(facts), 'fact')} of {read} in {one_line(output)}")
    if not facts:
        options.hint("no fact found; to see how each sentence was read: vjnotes explain PATH")
    return 0


def _many(args: argparse.Namespace) -> int:
    from vjnotes.harvest import harvest

    if args.output is None or args.format not in (None, "parquet"):
        problem = "--workers writes a folder of Parquet files"
        raise OutputError(problem, remedy="name it with --output FOLDER")
    if args.output.exists() and not args.output.is_dir():
        raise OutputError("is a file, where a folder was expected", where=args.output)
    _refuse_input(args.output, args.paths)
    done = harvest(args.paths, args.output, workers=args.workers, progress=True)
    counted = options.counted
    options.hint(
        f"{counted(done.facts, 'fact')} of {counted(done.articles, 'article')} in "
        f"{counted(done.parts, 'part')} ({done.kept:,} there already)"
    )
    if done.left_out:
        left = counted(done.left_out, "article")
        options.hint(f"{left} left out; why: {args.output / 'left-out'}")
    return 1 if done.left_out else 0


def _refuse_input(output: Path, paths: Iterable[Path]) -> None:
    """Facts written over an article, or beside the articles as one, would spoil the corpus."""
    target = Path(os.path.realpath(output))
    for path in paths:
        real = Path(os.path.realpath(path))
        inside = real.is_dir() and target.parent == real and target.suffix.lower() == ".txt"
        if target == real or inside or target.name == "sources.toml":
            raise OutputError("is among the articles", where=output, remedy="name another file")
