"""The dataset: every fact, a table a topic, sources, comparisons and dictionary, as files.

Each table is there as CSV and, with pyarrow, as Parquet; two files describe them (see
`vjnotes.describe`). Nothing in the files depends on the clock, the machine or the order of a
set: the same articles give the same bytes.
"""

import io
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from vjnotes.corpus import Corpus
from vjnotes.describe import Table, data_package, json_ld
from vjnotes.describe import columns as kinds_of
from vjnotes.errors import OutputError
from vjnotes.fact import Fact
from vjnotes.files import usual_mode, write_whole
from vjnotes.lexicon import table
from vjnotes.publish import COLUMNS, csv_bytes, jsonl_lines, parquet_bytes, parquet_table
from vjnotes.sources import sha256
from vjnotes.tables import columns as topic_columns
from vjnotes.tables import rows as topic_rows
from vjnotes.tables import topics

__all__ = ["build", "columns", "dictionary_rows", "write"]

_SOURCE_COLUMNS = ("key", "title", "outlet", "published", "published_from", "url", "sha256")
_COMPARISON_COLUMNS = ("verdict", "kind", "about", "facts", "reason", "choice")
_DICTIONARY_COLUMNS = ("metric", "topic", "unit", "measure", "definition")


def build(corpus: Corpus, *, parquet: bool = True) -> dict[str, bytes]:
    """The files of the dataset by name.

    >>> files = build(corpus)
    >>> "facts.csv" in files, "datapackage.json" in files
    (True, True)

    Parameters
    ----------
    corpus
        The articles.
    parquet
        Whether to make the tables as Parquet too; left out where pyarrow is not installed.
    """
    from vjnotes import __version__

    facts = corpus.facts()
    tables = _tables(corpus, facts)
    files = {f"{one.name}.csv": csv_bytes(one.rows, one.kinds) for one in tables}
    files["facts.jsonl"] = "".join(jsonl_lines(facts)).encode()
    if parquet and find_spec("pyarrow"):
        files |= {f"{one.name}.parquet": parquet_table(one.rows, one.kinds) for one in tables[1:]}
        files["facts.parquet"] = parquet_bytes(facts)
    sources = corpus.sources.values()
    described = data_package(tables, files, sources, __version__)
    files["datapackage.json"] = _json(described)
    files["dataset.jsonld"] = _json(
        json_ld(files, sources, facts, dictionary_rows(facts), __version__)
    )
    sums = "".join(f"{sha256(files[name])}  {name}\n" for name in sorted(files))
    files["SHA256SUMS"] = sums.encode()
    return files


def _tables(corpus: Corpus, facts: list[Fact]) -> list[Table]:
    """The facts first, then a table for each topic they are on, then what they refer to."""
    known = ("source", "sources", "key")
    rows = [fact.as_dict() for fact in facts]
    sources = [
        asdict(s) | {"published": s.published and s.published.isoformat()}
        for s in corpus.sources.values()
    ]
    comparisons = [{**c.as_dict(), "facts": " ".join(c.facts)} for c in corpus.compare()]
    return [
        Table("facts", kinds_of(COLUMNS), rows, "id", known),
        *(
            Table(topic, topic_columns(topic), topic_rows(facts, topic), "id", known)
            for topic in sorted(topics(facts))
        ),
        Table("sources", kinds_of(_SOURCE_COLUMNS), sources, "key"),
        Table("comparisons", kinds_of(_COMPARISON_COLUMNS), comparisons),
        Table("dictionary", kinds_of(_DICTIONARY_COLUMNS), dictionary_rows(facts), "metric"),
    ]


def dictionary_rows(facts: Iterable[Fact] | None = None) -> list[dict[str, str]]:
    """The data dictionary, one row a metric: those of ``facts``, or all.

    >>> row = next(r for r in dictionary_rows() if r["metric"] == "exports")
    >>> row["topic"], row["unit"], row["definition"]
    ('trade', 'money', 'What the subject sold to the object over the period.')
    """
    used = None if facts is None else {f.metric for f in facts}
    return [
        {"metric": name, **{k: str(entry[k]) for k in _DICTIONARY_COLUMNS[1:]}}
        for name, entry in table("dictionary").items()
        if used is None or name in used
    ]


def columns() -> list[tuple[str, str, str]]:
    """The columns of a table of facts: name, type and what it holds.

    >>> columns()[0]
    ('id', 'string', 'Stable name of the fact, unique in the dataset.')
    """
    known = table("dataset")["columns"]
    return [(name, known[name]["type"], known[name]["about"]) for name in COLUMNS]


def write(corpus: Corpus, folder: str | os.PathLike[str]) -> list[Path]:
    """Write the dataset into ``folder``, whole or not at all.

    It is made in a folder beside it, which takes the name at the end. A folder that is there
    already is replaced only if it holds such a dataset, or nothing. With the ending ``.zip``
    it is one file.

    >>> from tempfile import TemporaryDirectory
    >>> with TemporaryDirectory() as folder:
    ...     paths = write(corpus, f"{folder}/dataset")
    >>> "facts.csv" in {path.name for path in paths}
    True

    Raises
    ------
    OutputError
        The folder holds other files, or cannot be written.
    """
    folder = Path(folder)
    files = build(corpus)
    if folder.suffix.lower() == ".zip":
        write_whole(folder, [_zipped(files, folder.stem)])
        return [folder]
    folder = Path(os.path.realpath(folder))
    old = folder.with_name(f".{folder.name}.old")
    try:
        if old.exists() and not folder.exists():
            os.rename(old, folder)  # an earlier run was stopped between its last two steps
        _refuse_foreign(folder)
        folder.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", suffix=".tmp", dir=folder.parent))
        try:
            for name, data in files.items():
                (made / name).write_bytes(data)
            os.chmod(made, usual_mode(0o777))
            if not (folder.exists() and _exchanged(made, folder)):
                if folder.exists():
                    shutil.rmtree(old, ignore_errors=True)
                    os.rename(folder, old)
                os.rename(made, folder)
        finally:
            shutil.rmtree(made, ignore_errors=True)
            if folder.exists():
                shutil.rmtree(old, ignore_errors=True)
            elif old.exists():
                os.rename(old, folder)
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise OutputError(f"cannot be written ({reason})", where=folder) from None
    return [folder / name for name in files]


def _exchanged(made: Path, folder: Path) -> bool:
    """Let two folders take each other's name in one step, where the system can (Linux)."""
    import ctypes

    here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    try:
        step = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):
        return False
    return int(step(here, os.fsencode(made), here, os.fsencode(folder), exchange)) == 0


def _refuse_foreign(folder: Path) -> None:
    if not folder.exists():
        return
    if not folder.is_dir():
        raise OutputError("is a file, where a folder was expected", where=folder)
    if any(folder.iterdir()) and not (folder / "datapackage.json").is_file():
        raise OutputError(
            "holds other files, which would be lost",
            where=folder,
            remedy="name a new or an empty folder",
        )


def _zipped(files: Mapping[str, bytes], folder: str) -> bytes:
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            # A member made from its name alone has the date 1980-01-01, whatever the clock says.
            archive.writestr(zipfile.ZipInfo(f"{folder}/{name}"), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
