"""Facts as files: JSON Lines, CSV, Parquet."""

import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from datetime import date
from typing import IO, Any

from vjnotes.errors import extra
from vjnotes.fact import Fact
from vjnotes.lexicon import table

__all__ = [
    "COLUMNS",
    "csv_bytes",
    "csv_text",
    "jsonl_lines",
    "parquet_bytes",
    "parquet_table",
    "safe_cell",
    "write_csv",
]

COLUMNS = tuple(f.name for f in fields(Fact))
"""The fields of a fact, in order: the columns of every format."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def jsonl_lines(facts: Iterable[Fact]) -> Iterator[str]:
    r"""One JSON object a fact, each on a line that ends in ``\n``.

    >>> next(jsonl_lines(facts))[:8]
    '{"id": "'
    """
    for fact in facts:
        yield json.dumps(fact.as_dict(), ensure_ascii=False, allow_nan=False) + "\n"


def safe_cell(value: Any) -> Any:
    """A value as a cell that no spreadsheet takes for a formula.

    Text that begins with ``=``, ``+``, ``-``, ``@``, a tab or a line break gets an apostrophe
    in front (OWASP, "CSV Injection"); numbers stay numbers. Mappings become JSON.

    >>> safe_cell('=HYPERLINK("x")'), safe_cell(-16), safe_cell({"of": "exports"})
    ('\\'=HYPERLINK("x")', -16, '{"of": "exports"}')
    """
    if isinstance(value, Mapping):
        value = json.dumps(dict(value), ensure_ascii=False, sort_keys=True)
    if isinstance(value, str) and value.lstrip(" \ufeff").startswith(_FORMULA):
        return "'" + value
    return value


def csv_bytes(rows: Iterable[Mapping[str, Any]], columns: Iterable[str]) -> bytes:
    """Rows as the bytes of a CSV file; see :func:`write_csv`."""
    out = io.StringIO()
    write_csv(rows, columns, out)
    return out.getvalue().encode()


def write_csv(rows: Iterable[Mapping[str, Any]], columns: Iterable[str], file: IO[str]) -> None:
    r"""Rows as CSV (RFC 4180, but lines end in ``\n``), every cell made safe; missing is empty."""
    columns = list(columns)
    file.write(",".join(columns) + "\n")
    for row in rows:
        file.write(",".join(_quoted(safe_cell(row.get(name))) for name in columns) + "\n")


def _quoted(value: Any) -> str:
    """A cell, in quotes where it must be. The csv module leaves a lone carriage return bare."""
    text = "" if value is None else str(value)
    if any(c in text for c in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def csv_text(facts: Iterable[Fact]) -> str:
    """The facts as CSV, one row a fact; ``detail`` is a JSON object in its cell.

    >>> print(csv_text(facts[:1])[:25])
    id,source,topic,metric,su
    """
    return csv_bytes((f.as_dict() for f in facts), COLUMNS).decode()


def parquet_bytes(facts: Iterable[Fact]) -> bytes:
    """The facts as Parquet.

    A column has one type there, so ``value`` holds the numbers and ``value_text``, behind it,
    the texts; ``start`` and ``end`` are dates; ``detail`` is JSON.

    >>> parquet_bytes(facts)[:4]
    b'PAR1'

    Raises
    ------
    ExtraMissingError
        pyarrow is not installed.
    """
    rows = [fact.as_dict() for fact in facts]
    for row in rows:
        text = isinstance(row["value"], str)
        row["value_text"] = row["value"] if text else None
        row["value"] = None if text else row["value"]
    types = {name: entry["type"] for name, entry in table("dataset")["columns"].items()}
    kinds: dict[str, str] = {}
    for name in COLUMNS:
        own = {"value": "number", "value_text": "string"}
        kinds |= own if name == "value" else {name: types[name]}
    return parquet_table(rows, kinds)


def parquet_table(rows: Sequence[Mapping[str, Any]], kinds: Mapping[str, str]) -> bytes:
    """Rows as Parquet; ``kinds`` names the columns and their types (Frictionless Table Schema).

    >>> parquet_table([{"city": "Hanoi"}], {"city": "string"})[:4]
    b'PAR1'

    Raises
    ------
    ExtraMissingError
        pyarrow is not installed.
    """
    remedy = "run: pip install 'vjnotes[parquet]'; or choose jsonl or csv"
    arrow, pq = extra("pyarrow", "Parquet", remedy), extra("pyarrow.parquet", "Parquet", remedy)
    types = {"number": arrow.float64(), "integer": arrow.int64(), "date": arrow.date32()}
    columns = {}
    for name, kind in kinds.items():
        values = [_typed(row[name], kind) for row in rows]
        columns[name] = arrow.array(values, types.get(kind, arrow.string()))
    out = io.BytesIO()
    pq.write_table(arrow.table(columns), out, compression="zstd", store_schema=False)
    return out.getvalue()


def _typed(value: Any, kind: str) -> Any:
    if value is None:
        return None
    if kind == "date":
        return date.fromisoformat(value)
    if kind == "object":
        return json.dumps(dict(value), ensure_ascii=False, sort_keys=True)
    return float(value) if kind == "number" else value
