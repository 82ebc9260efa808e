"""The dataset: facts, sources, comparisons and dictionary as files that describe themselves.

``datapackage.json`` follows the Frictionless Data Package standard, version 1;
``dataset.jsonld`` is a schema.org Dataset. Nothing in the files depends on the clock, the
machine or the order of a set: the same articles give the same bytes.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from vjnotes.corpus import Corpus
from vjnotes.errors import ExtraMissingError, OutputError
from vjnotes.fact import Fact
from vjnotes.files import usual_mode
from vjnotes.lexicon import table
from vjnotes.publish import COLUMNS, csv_text, jsonl_lines, parquet_bytes, write_csv
from vjnotes.sources import sha256

__all__ = ["build", "columns", "dictionary_rows", "write"]

_NAME = "vjnotes"
_TITLE = "Vietnam–Japan Notes: facts from news articles, with their sources"
_ABOUT = (
    "Figures, dates, agreements, visits and requests that news articles state, one fact a row, "
    "each with the exact words it stands on and where in the article they are."
)
_LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
_TYPES = {"char_start": "integer", "char_end": "integer", "start": "date", "end": "date"}
_ABOUT_FIELD = {
    "id": "Stable name of the fact, unique in the dataset.",
    "source": "Key of the article, as in sources.csv.",
    "topic": "Topic of the metric.",
    "metric": "What is stated; see dictionary.csv.",
    "subject": "Who it is about.",
    "object": "Whom it concerns.",
    "value": "A number in plain units, or a text where the unit is text.",
    "unit": "ISO 4217 code, percent, count, rank, multiple, or text.",
    "approx": "How exactly it was stated: exact, about, nearly, over, up_to.",
    "period": "The time it holds for: 2022, 2018-Q1, FY2023, as-of:DATE, since:DATE.",
    "start": "First day of the period (ISO 8601).",
    "end": "Last day of the period (ISO 8601).",
    "status": "reported, target, proposed or planned.",
    "said_by": "The authority the article names.",
    "role": "Part of the article: title, body, caption, related.",
    "quote": "The exact words of the article.",
    "char_start": "Where the words begin, in characters of the article.",
    "char_end": "Where they end.",
    "detail": "What else the words say, as a JSON object.",
    "rule": "Name of the rule that read it.",
}
_SOURCE_COLUMNS = ("key", "title", "outlet", "published", "published_from", "url", "sha256")
_COMPARISON_COLUMNS = ("verdict", "kind", "about", "facts", "reason", "choice")
_DICTIONARY_COLUMNS = ("metric", "topic", "unit", "measure", "definition")


def build(corpus: Corpus, *, parquet: bool = True) -> dict[str, bytes]:
    """The files of the dataset by name.

    Parameters
    ----------
    corpus
        The articles.
    parquet
        Whether to make ``facts.parquet`` too; left out where pyarrow is not installed.
    """
    facts = corpus.facts()
    files = {
        "facts.csv": csv_text(facts).encode(),
        "facts.jsonl": "".join(jsonl_lines(facts)).encode(),
        "sources.csv": _csv(_source_rows(corpus), _SOURCE_COLUMNS),
        "comparisons.csv": _csv(_comparison_rows(corpus), _COMPARISON_COLUMNS),
        "dictionary.csv": _csv(dictionary_rows(facts), _DICTIONARY_COLUMNS),
    }
    if parquet:
        with contextlib.suppress(ExtraMissingError):
            files["facts.parquet"] = parquet_bytes(facts)
    files["datapackage.json"] = _json(_package(files, corpus))
    files["dataset.jsonld"] = _json(_json_ld(files, corpus, facts))
    sums = "".join(f"{sha256(files[name])}  {name}\n" for name in sorted(files))
    files["SHA256SUMS"] = sums.encode()
    return files


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
    return [(name, _type(name), _ABOUT_FIELD[name]) for name in COLUMNS]


def write(corpus: Corpus, folder: Path) -> list[Path]:
    """Write the dataset into ``folder``, whole or not at all.

    It is made in a folder beside it, which takes the name at the end. A folder that is there
    already is replaced only if it holds such a dataset, or nothing.

    Raises
    ------
    OutputError
        The folder holds other files, or cannot be written.
    """
    files = build(corpus)
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


def _csv(rows: Iterable[Mapping[str, Any]], columns: Iterable[str]) -> bytes:
    out = io.StringIO()
    write_csv(rows, columns, out)
    return out.getvalue().encode()


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _source_rows(corpus: Corpus) -> list[dict[str, Any]]:
    return [
        {
            name: (value.isoformat() if name == "published" and value else value)
            for name in _SOURCE_COLUMNS
            for value in (getattr(source, name),)
        }
        for source in corpus.sources.values()
    ]


def _comparison_rows(corpus: Corpus) -> list[dict[str, Any]]:
    return [{**c.as_dict(), "facts": " ".join(c.facts)} for c in corpus.compare()]


def _package(files: Mapping[str, bytes], corpus: Corpus) -> dict[str, Any]:
    from vjnotes import __version__

    schemas = {
        "facts.csv": _schema(COLUMNS, "id", {"source": ("sources", "key")}),
        "sources.csv": _schema(_SOURCE_COLUMNS, "key", {}),
        "comparisons.csv": _schema(_COMPARISON_COLUMNS, None, {}),
        "dictionary.csv": _schema(_DICTIONARY_COLUMNS, "metric", {}),
    }
    return {
        "profile": "tabular-data-package",
        "name": _NAME,
        "title": _TITLE,
        "description": _ABOUT,
        "version": __version__,
        "licenses": [_LICENCE],
        "contributors": [{"title": "the Vietnam–Japan Notes contributors", "role": "author"}],
        "sources": [
            {"title": ", ".join(filter(None, (s.title, s.outlet)))}
            | ({"path": s.url} if s.url else {})
            for s in corpus.sources.values()
        ],
        "resources": [
            {
                "profile": "tabular-data-resource",
                "name": name.partition(".")[0],
                "path": name,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
                "bytes": len(files[name]),
                "hash": f"sha256:{sha256(files[name])}",
                "schema": schema,
            }
            for name, schema in schemas.items()
        ],
    }


def _schema(
    columns: Iterable[str], key: str | None, foreign: Mapping[str, tuple[str, str]]
) -> dict[str, Any]:
    described = []
    for name in columns:
        entry: dict[str, Any] = {"name": name, "type": _type(name)}
        if name in _ABOUT_FIELD:
            entry["description"] = _ABOUT_FIELD[name]
        if name == key:
            entry["constraints"] = {"required": True, "unique": True}
        described.append(entry)
    schema: dict[str, Any] = {"fields": described, "missingValues": [""]}
    if key:
        schema["primaryKey"] = [key]
    if foreign:
        schema["foreignKeys"] = [
            {"fields": [name], "reference": {"resource": resource, "fields": [other]}}
            for name, (resource, other) in foreign.items()
        ]
    return schema


def _type(column: str) -> str:
    if column == "published":
        return "date"
    return _TYPES.get(column, "string")


def _json_ld(files: Mapping[str, bytes], corpus: Corpus, facts: list[Fact]) -> dict[str, Any]:
    """A schema.org Dataset; the days it covers are those of its facts."""
    from vjnotes import __version__

    kinds = {
        "csv": "text/csv",
        "jsonl": "application/x-ndjson",
        "parquet": "application/vnd.apache.parquet",
    }
    days = sorted(d for f in facts if f.status == "reported" for d in (f.start, f.end) if d)
    described: dict[str, Any] = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": _TITLE,
        "description": _ABOUT,
        "version": __version__,
        "license": _LICENCE["path"],
        "creator": {"@type": "Organization", "name": "the Vietnam–Japan Notes contributors"},
        "isAccessibleForFree": True,
        "variableMeasured": [
            {"@type": "PropertyValue", "name": row["metric"], "description": row["definition"]}
            for row in dictionary_rows(facts)
        ],
        "citation": [
            ", ".join(str(part) for part in (s.title, s.outlet, s.published) if part)
            for s in corpus.sources.values()
        ],
        "distribution": [
            {
                "@type": "DataDownload",
                "name": name,
                "contentUrl": name,
                "encodingFormat": kinds[name.rpartition(".")[2]],
                "contentSize": f"{len(data)} B",
                "sha256": sha256(data),
            }
            for name, data in sorted(files.items())
            if name.rpartition(".")[2] in kinds
        ],
    }
    if days:
        described["temporalCoverage"] = f"{days[0]}/{days[-1]}"
    return described
