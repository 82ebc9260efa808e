"""How the dataset describes itself to machines.

``datapackage.json`` follows the Frictionless Data Package standard, version 1;
``dataset.jsonld`` is a schema.org Dataset. Types and meanings of columns come from
``lexicon/dataset.toml``, metrics from ``lexicon/dictionary.toml``.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from vjnotes.fact import Fact
from vjnotes.lexicon import table
from vjnotes.sources import Source, sha256
from vjnotes.wording import topic

_MEDIA = {
    "csv": "text/csv",
    "jsonl": "application/x-ndjson",
    "parquet": "application/vnd.apache.parquet",
}


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the dataset: its columns with their types, its rows and its keys.

    ``foreign`` names a column whose values are keys of another table: column, table, column.
    """

    name: str
    kinds: Mapping[str, str]
    rows: list[dict[str, Any]]
    key: str | None = None
    foreign: tuple[str, str, str] | None = None


def columns(names: Iterable[str]) -> dict[str, str]:
    """The types of columns, by name.

    >>> columns(["published", "char_start"])
    {'published': 'date', 'char_start': 'integer'}
    """
    known = table("dataset")["columns"]
    return {name: known[name]["type"] for name in names}


def table_about(name: str) -> str:
    """What a table or file holds, by its name without the ending.

    >>> table_about("sources")
    'The articles: outlet, date and how it is known, hash'
    >>> table_about("oda")
    'The facts under “aid”'
    """
    known: dict[str, str] = table("dataset")["tables"]
    return known[name] if name in known else known["topic"].format(topic=topic(name))


def data_package(
    tables: Iterable[Table],
    files: Mapping[str, bytes],
    sources: Iterable[Source],
    version: str,
) -> dict[str, Any]:
    """The descriptor of the CSV files."""
    about = table("dataset")
    return {
        "profile": "tabular-data-package",
        "name": about["name"],
        "title": about["title"],
        "description": about["about"],
        "version": version,
        "keywords": about["keywords"],
        "licenses": [about["licence"]],
        "contributors": [{"title": about["makers"], "role": "author"}],
        "sources": [
            {"title": ", ".join(filter(None, (s.title, s.outlet))) or s.key}
            | ({"path": s.url} if s.url else {})
            for s in sources
        ],
        "resources": [_resource(one, files[f"{one.name}.csv"]) for one in tables],
    }


def _resource(one: Table, data: bytes) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": one.name,
        "description": table_about(one.name),
        "path": f"{one.name}.csv",
        "format": "csv",
        "mediatype": _MEDIA["csv"],
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\n", "header": True},
        "bytes": len(data),
        "hash": f"sha256:{sha256(data)}",
        "schema": _schema(one),
    }


def _schema(one: Table) -> dict[str, Any]:
    known = table("dataset")["columns"]
    fields = []
    for name, kind in one.kinds.items():
        entry: dict[str, Any] = {"name": name, "type": kind, "description": known[name]["about"]}
        if name == one.key:
            entry["constraints"] = {"required": True, "unique": True}
        elif "enum" in known[name]:
            entry["constraints"] = {"enum": known[name]["enum"]}
        fields.append(entry)
    schema: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    if one.key:
        schema["primaryKey"] = [one.key]
    if one.foreign:
        column, other, its = one.foreign
        reference = {"resource": other, "fields": [its]}
        schema["foreignKeys"] = [{"fields": [column], "reference": reference}]
    return schema


def json_ld(
    files: Mapping[str, bytes],
    sources: Iterable[Source],
    facts: Iterable[Fact],
    dictionary: Iterable[Mapping[str, str]],
    version: str,
) -> dict[str, Any]:
    """A schema.org Dataset; the days it covers are those of its facts."""
    about = table("dataset")
    days = sorted(d for f in facts if f.status == "reported" for d in (f.start, f.end) if d)
    described: dict[str, Any] = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": about["title"],
        "description": about["about"],
        "version": version,
        "license": about["licence"]["path"],
        "keywords": about["keywords"],
        "creator": {"@type": "Organization", "name": about["makers"]},
        "isAccessibleForFree": True,
        "variableMeasured": [
            {"@type": "PropertyValue", "name": row["metric"], "description": row["definition"]}
            for row in dictionary
        ],
        "citation": [
            ", ".join(str(part) for part in (s.title, s.outlet, s.published) if part) or s.key
            for s in sources
        ],
        "distribution": [
            {
                "@type": "DataDownload",
                "name": name,
                "description": table_about(name.partition(".")[0]),
                "contentUrl": name,
                "encodingFormat": _MEDIA[name.rpartition(".")[2]],
                "contentSize": f"{len(data)} B",
                "sha256": sha256(data),
            }
            for name, data in sorted(files.items())
            if name.rpartition(".")[2] in _MEDIA
        ],
    }
    if days:
        described["temporalCoverage"] = f"{days[0]}/{days[-1]}"
    return described
