"""Files here or in an object store: the same few questions asked of both.

A name with ``://`` in it (``s3://``, ``gs://``, ``abfs://``) is an address, which fsspec opens;
everything else is a path of this machine.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

from vjnotes.errors import ArticleError, ExtraMissingError, OutputError, VjnotesError, extra
from vjnotes.files import MAX_BYTES, open_regular, write_whole


def is_address(path: str) -> bool:
    """Whether a name is an address, not a path.

    >>> is_address("s3://news/2024"), is_address("news/2024")
    (True, False)
    """
    return "://" in path


def listing(address: str, endings: tuple[str, ...]) -> list[str]:
    """The addresses of the files with these endings in a folder of a store, or of one file."""
    with _told(address, ArticleError):
        store, root = _store(address)
        found = [root] if store.isfile(root) else sorted(store.find(root))
        kept = [str(store.unstrip_protocol(p)) for p in found if p.lower().endswith(endings)]
    if not kept:
        wanted = ", ".join(endings)
        raise ArticleError(f"no article there (no file ending in {wanted})", where=address)
    return kept


def fetch(address: str, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a file in a store."""
    with opened(address) as file:
        data: bytes = file.read(limit + 1)
    if len(data) > limit:
        raise ArticleError(f"longer than {limit / 1e6:g} MB, which is no article", where=address)
    return data


@contextlib.contextmanager
def opened(path: str) -> Iterator[IO[bytes]]:
    """A file to read from, here or in a store; only a regular one."""
    if not is_address(path):
        with open_regular(Path(path)) as file:
            yield file
        return
    with contextlib.ExitStack() as stack:
        with _told(path, ArticleError):
            store, root = _store(path)
            file = stack.enter_context(store.open(root, "rb"))
        yield file


def names(folder: str) -> set[str]:
    """The names in a folder; none if it is not there."""
    if not is_address(folder):
        return set(os.listdir(folder)) if os.path.isdir(folder) else set()
    with _told(folder, OutputError):
        store, root = _store(folder)
        store.invalidate_cache()
        if not store.exists(root):
            return set()
        return {str(p).rpartition("/")[2] for p in store.ls(root, detail=False)}


def write(folder: str, name: str, data: bytes) -> None:
    """A file written whole. A store puts an object whole or not at all."""
    if not is_address(folder):
        os.makedirs(folder, exist_ok=True)
        write_whole(Path(folder, name), [data])
        return
    with _told(folder, OutputError):
        store, root = _store(folder)
        store.makedirs(root, exist_ok=True)
        store.pipe_file(f"{root}/{name}", data)


def remove(folder: str, some: Iterable[str]) -> None:
    """Remove files of a folder by name."""
    for name in some:
        if not is_address(folder):
            os.unlink(os.path.join(folder, name))
        else:
            store, root = _store(folder)
            store.rm_file(f"{root}/{name}")


def _store(address: str) -> tuple[Any, str]:
    remedy = "run: pip install 'vjnotes[dask]' and the store's own library, as in s3fs"
    store, root = extra("fsspec.core", "an address", remedy, address).url_to_fs(address)
    return store, str(root)


@contextlib.contextmanager
def _told(where: str, error: type[VjnotesError]) -> Iterator[None]:
    """Errors of stores, which are of many classes, as one of ours."""
    try:
        yield
    except VjnotesError:
        raise
    except ImportError as missing:
        raise ExtraMissingError(
            f"the library of this store is not installed ({missing})", where=where
        ) from None
    except (OSError, ValueError) as problem:
        raise error(f"cannot be reached ({problem})", where=where) from None
