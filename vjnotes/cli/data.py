"""``vjnotes data``: the dataset of articles, a folder that describes itself."""

import argparse
import os
from pathlib import Path

from vjnotes.cli import options
from vjnotes.errors import OutputError

ABOUT = "write the dataset: facts, sources, comparisons, dictionary, data package"
EXAMPLE = "vjnotes data seeds --output dataset"


def arguments(parser: argparse.ArgumentParser) -> None:
    options.paths(parser)
    about = "a new, empty or earlier dataset folder, or a .zip file (default: dataset)"
    options.output(parser, "FOLDER", about)


def run(args: argparse.Namespace) -> int:
    from vjnotes.corpus import gather
    from vjnotes.dataset import write

    folder = args.output or Path("dataset")
    for path in args.paths:
        if os.path.realpath(path) == os.path.realpath(folder):
            raise OutputError("holds the articles", where=folder, remedy="name another folder")
    corpus = gather(args.paths)
    for path in write(corpus, folder):
        print(path)
    options.keep_texts(corpus, folder)
    return 0
