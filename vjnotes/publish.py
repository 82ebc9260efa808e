"""Facts as files: JSON Lines, CSV, Parquet."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from importlib import import_module
from typing import IO, Any

from vjnotes.errors import ExtraMissingError
from vjnotes.fact import Fact

__all__ = ["COLUMNS", "csv_text", "jsonl_lines", "parquet_bytes", "safe_cell", "write_csv"]

COLUMNS = tuple(f.name for f in fields(Fact))
"""The fields of a fact, in order: the columns of every format."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def jsonl_lines(facts: Iterable[Fact]) -> Iterator[str]:
    r"""One JSON object a fact, each on a line that ends in ``\n``."""
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
    """The facts as CSV, one row a fact; ``detail`` is a JSON object in its cell."""
    out = io.StringIO()
    write_csv((f.as_dict() for f in facts), COLUMNS, out)
    return out.getvalue()


def parquet_bytes(facts: Iterable[Fact]) -> bytes:
    """The facts as Parquet.

    A column has one type there, so ``value`` holds the numbers and ``value_text``, behind it,
    the texts; ``start`` and ``end`` are dates; ``detail`` is JSON.

    Raises
    ------
    ExtraMissingError
        pyarrow is not installed.
    """
    try:
        arrow, pq = import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise ExtraMissingError(
            "Parquet needs pyarrow, which is not installed",
            remedy="run: pip install 'vjnotes[parquet]'; or choose jsonl or csv",
        ) from None
    out = io.BytesIO()
    pq.write_table(_arrow(list(facts), arrow), out, compression="zstd", store_schema=False)
    return out.getvalue()


def _arrow(facts: list[Fact], pa: Any) -> Any:
    """The facts as an Arrow table; ``pa`` is the module pyarrow, which may be missing."""
    columns: dict[str, Any] = {}
    for name in COLUMNS:
        values = [getattr(f, name) for f in facts]
        if name == "value":
            numbers = [None if isinstance(v, str) or v is None else float(v) for v in values]
            columns["value"] = pa.array(numbers, pa.float64())
            texts = [v if isinstance(v, str) else None for v in values]
            columns["value_text"] = pa.array(texts, pa.string())
        elif name in ("char_start", "char_end"):
            columns[name] = pa.array(values, pa.int64())
        elif name in ("start", "end"):
            days = [date.fromisoformat(v) if v else None for v in values]
            columns[name] = pa.array(days, pa.date32())
        elif name == "detail":
            texts = [json.dumps(dict(v), ensure_ascii=False, sort_keys=True) for v in values]
            columns[name] = pa.array(texts, pa.string())
        else:
            columns[name] = pa.array(values, pa.string())
    return pa.table(columns)
