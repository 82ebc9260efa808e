"""Facts of many articles: in parts, by several processes or machines, resumed where it stopped.

A part is some hundred articles. Reading one needs nothing but the part, so any
`concurrent.futures.Executor` will do it: processes here, or a cluster (the executor of a Dask
client). What comes back is written part by part, whole or not at all::

    folder/facts/part-000000-1f0c….parquet      the facts (see `vjnotes.publish`)
    folder/articles/part-000000-1f0c….parquet   the articles, with the text the offsets count in
    folder/left-out/part-000000-1f0c….jsonl     what could not be read, and why; if there is any

The name of a part holds a digest of its articles, of the words and rules that read them, and
so what is there need not be read again, and what has changed is.
"""

import hashlib
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import vjnotes
from vjnotes import publish, remote
from vjnotes.errors import OutputError, VjnotesError, one_line
from vjnotes.found import Found, find, record
from vjnotes.lexicon import OWN, check

__all__ = ["Harvest", "harvest"]

_SIZE = 100
_BYTES = 2_000_000
"""A part is closed at so many articles or bytes, whichever comes first."""

_PART = re.compile(r"\.?part-\d{6}-[0-9a-f]{16}\.(?:parquet|jsonl)(?:\..*\.tmp)?\Z")
_ROOMS = ("left-out", "articles", "facts")  # in the order they are written
_KINDS = dict.fromkeys(
    ("key", "text", "title", "outlet", "published", "published_from", "url", "file", "sha256"),
    "string",
) | {"published": "date"}

_Part = list[tuple[Found, bytes]]
_Blobs = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Harvest:
    """What a run came to: counts of articles read, of those left out, of facts and of parts,
    and how many of the parts were there already.

    >>> Harvest("facts", articles=250, left_out=0, facts=4120, parts=3, kept=1).parts
    3
    """

    folder: str
    articles: int
    left_out: int
    facts: int
    parts: int
    kept: int


def harvest(
    paths: Iterable[str | os.PathLike[str]],
    folder: str | os.PathLike[str],
    *,
    workers: int = 1,
    executor: Executor | None = None,
    progress: bool = False,
) -> Harvest:
    """Read the facts of any number of articles into a folder of Parquet files.

    Run again after an interruption, it goes on where it stopped. An article that cannot be read
    stops nothing; it is told of in ``left-out``. Memory holds a few parts at a time.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     done = harvest(["examples"], folder)
    >>> done.articles, done.left_out, done.parts, done.kept
    (4, 0, 1, 0)

    Parameters
    ----------
    paths
        Articles, folders and tables, as for `vjnotes.load`; also addresses such as
        ``s3://bucket/articles`` (with fsspec and the store's library).
    folder
        Where to write; a path or an address. Parts of an earlier run that no longer belong to
        these articles are removed when all are written; other files are left alone.
    workers
        How many parts are read at once. From 2 on, so many processes are started, unless an
        ``executor`` is given.
    executor
        What reads the parts; for a cluster ``dask.distributed.Client(...).get_executor()``.
    progress
        Whether to show a bar with rate and time left on standard error, if that is a terminal
        and tqdm is installed.

    Raises
    ------
    ArticleError, SourcesError
        A folder or table that cannot be read at all.
    OutputError
        The folder cannot be written, or a worker died; what is written stays.
    ExtraMissingError
        pyarrow, or for an address fsspec, is not installed.
    """
    check()
    paths, root = list(paths), os.fspath(folder)
    there = {room: remote.names(f"{root}/{room}") for room in _ROOMS}
    done = there["facts"] & there["articles"]
    expected: set[str] = set()
    kept = 0
    with ExitStack() as stack:
        bar = stack.enter_context(_bar(paths, progress))
        if executor is None and workers > 1:
            executor = stack.enter_context(_processes(workers))

        def missing() -> Iterator[tuple[str, _Part]]:
            nonlocal kept
            for number, part in enumerate(_parts(find(paths))):
                name = f"part-{number:06}-{_digest(part)}"
                expected.add(name)
                if f"{name}.parquet" in done:
                    kept += 1
                    bar(len(part))
                else:
                    yield name, part

        for (name, part), blobs in _read(missing(), executor, 2 * workers):
            for room, data in blobs.items():
                ending = "jsonl" if room == "left-out" else "parquet"
                remote.write(f"{root}/{room}", f"{name}.{ending}", data)
            bar(len(part))
    return _sum(root, expected, kept)


def _parts(every: Iterable[Found]) -> Iterator[_Part]:
    """The articles in parts of some hundred, with their bytes; none for one not readable."""
    part: _Part = []
    size = 0
    for found in every:
        try:
            data = found.data()
        except VjnotesError as problem:
            found, data = replace(found, text=None, refusal=problem), b""
        part.append((found, data))
        size += len(data)
        if len(part) == _SIZE or size >= _BYTES:
            yield part
            part, size = [], 0
    if part:
        yield part


def _digest(part: _Part) -> str:
    """What a part's facts depend on, as a short name."""
    digest = hashlib.sha256(_reader())
    for found, data in part:
        digest.update(repr((found.source, found.refusal)).encode())
        digest.update(hashlib.sha256(data).digest())
    return digest.hexdigest()[:16]


@cache
def _reader() -> bytes:
    """The words and rules as they are: a part read by others is another part."""
    digest = hashlib.sha256(vjnotes.__version__.encode())
    own = os.environ.get(OWN)
    for home in filter(None, (Path(__file__).parent, Path(own) if own else None)):
        for file in sorted({*home.rglob("*.py"), *home.rglob("*.toml"), *home.rglob("*.csv")}):
            digest.update(file.read_bytes())
    return digest.digest()


def _read(
    parts: Iterator[tuple[str, _Part]], executor: Executor | None, ahead: int
) -> Iterator[tuple[tuple[str, _Part], _Blobs]]:
    """The parts and what is read in them, as they are done; never more than ``ahead`` at once."""
    if executor is None:
        yield from ((named, _facts(named[1])) for named in parts)
        return
    waiting: dict[Future[_Blobs], tuple[str, _Part]] = {}
    try:
        for named in parts:
            waiting[executor.submit(_facts, named[1])] = named
            if len(waiting) >= ahead:
                yield from _finished(waiting)
        while waiting:
            yield from _finished(waiting)
    except BrokenProcessPool:
        raise OutputError(
            "a worker died (out of memory, or ended from outside)",
            remedy="run it again: what is written is kept, and it goes on from there",
        ) from None
    finally:
        for future in waiting:
            future.cancel()


def _finished(
    waiting: dict[Future[_Blobs], tuple[str, _Part]],
) -> Iterator[tuple[tuple[str, _Part], _Blobs]]:
    for future in wait(waiting, return_when=FIRST_COMPLETED).done:
        yield waiting.pop(future), future.result()


def _facts(part: _Part) -> _Blobs:
    """The files of a part. Runs in a worker, which need not have the articles' folder."""
    facts, articles, left_out = [], [], []
    for found, data in part:
        try:
            article, source = found.article(data)
            of_one = article.facts()
        except Exception as problem:  # one article must not end a run of a hundred thousand
            reason = str(problem) if isinstance(problem, VjnotesError) else repr(problem)
            left_out.append({"where": found.where, "problem": one_line(reason, 1000)})
        else:
            facts += of_one
            articles.append(record(article, source))
    lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in left_out)
    blobs = {
        "articles": publish.parquet_table(articles, _KINDS),
        "facts": publish.parquet_bytes(facts),
    }
    return {"left-out": "".join(lines).encode(), **blobs} if left_out else blobs


def _processes(workers: int) -> ProcessPoolExecutor:
    """Processes that end with the one that started them, however that ends."""
    import multiprocessing

    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_end_with_parent)


def _end_with_parent() -> None:
    import multiprocessing
    import signal
    import threading

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one that started them stops them
    parent = multiprocessing.parent_process()
    if parent is not None:

        def watch(join: Callable[[], None] = parent.join) -> None:
            join()
            os._exit(1)

        threading.Thread(target=watch, daemon=True).start()


def _sum(root: str, expected: set[str], kept: int) -> Harvest:
    """Remove what no longer belongs to the articles, and count what is there."""
    parquet = import_module("pyarrow.parquet")
    counted = dict.fromkeys(_ROOMS, 0)
    for room in _ROOMS:
        here = f"{root}/{room}"
        some = remote.names(here)
        known = {name for name in some if name.partition(".")[0] in expected}
        remote.remove(here, {name for name in some - known if _PART.match(name)})
        for name in known:
            with remote.opened(f"{here}/{name}") as file:
                if room == "left-out":
                    counted[room] += sum(1 for _ in file)
                else:
                    counted[room] += parquet.ParquetFile(file).metadata.num_rows
    return Harvest(
        root, counted["articles"], counted["left-out"], counted["facts"], len(expected), kept
    )


@contextmanager
def _bar(paths: list[Any], wanted: bool) -> Iterator[Callable[[int], object]]:
    """A bar of articles, counted beforehand, where there is a terminal to show it and tqdm."""
    if wanted and sys.stderr.isatty() and find_spec("tqdm"):
        total = sum(1 for _ in find(paths))
        with import_module("tqdm").tqdm(total=total, unit=" articles") as bar:
            yield bar.update
    else:
        yield lambda by: None
