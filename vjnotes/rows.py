"""Tables of articles: the rows of a CSV, JSON Lines or Parquet file, one article a row.

The article stands in the column ``text``. The columns ``key``, ``title``, ``outlet``,
``published`` (YYYY-MM-DD) and ``url`` are used where they are there; others are left alone.
Rows are read one by one, so that a table of any length fits.
"""

import csv
import io
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import IO, Any

from vjnotes import remote
from vjnotes.errors import ArticleError, extra, one_line, printable
from vjnotes.files import BLANK, MAX_BYTES, guess_eight_bit
from vjnotes.sources import GIVEN, Source

ENDINGS = (".csv", ".tsv", ".jsonl", ".ndjson", ".parquet")
_KNOWN = ("text", "key", "title", "outlet", "published", "url")
_BATCH = 64
_BOMB, _LEAST_BOMB = 200, 200_000_000
"""How many times its size a table may unpack to, and from how many characters on that counts."""


@dataclass(frozen=True, slots=True)
class Row:
    """One article of a table, where it stands ("a.csv:3"), and what the table says of it; the key
    is empty where it gives none."""

    where: str
    text: str
    source: Source


def read(path: str) -> Iterator[Row | ArticleError]:
    """The rows of a table, in their order; which kind it is, its ending says.

    A row that is no article (without text, or with a day that is none) is handed over as the
    error that says so, because the rows behind it can be read.

    Raises
    ------
    ArticleError
        No such file, not UTF-8, broken, no column ``text``, no row.
    ExtraMissingError
        A Parquet file, where pyarrow is not installed.
    """
    ending = path.lower()
    with remote.opened(path) as file:
        if ending.endswith(".parquet"):
            records = _parquet(file, path)
        elif ending.endswith((".csv", ".tsv")):
            records = _csv(file, path)
        else:
            records = _json_lines(file, path)
        none = True
        for where, record in records:
            none = False
            try:
                yield _row(path, where, record)
            except ArticleError as problem:
                yield problem
        if none:
            raise ArticleError("a table without a row", where=path)


def _row(path: str, where: str, record: Mapping[str, Any]) -> Row:
    text = record.get("text")
    if not isinstance(text, str) or not text.strip(BLANK):
        came = "is empty" if isinstance(text, str) or text is None else f"holds {_shown(text)}"
        problem = f"the column 'text' {came}, where an article was expected"
        raise ArticleError(problem, where=where, remedy="fill it or remove the row")
    if len(text) > MAX_BYTES:
        raise ArticleError(f"longer than {MAX_BYTES / 1e6:g} MB, which is no article", where=where)
    day = _day(record.get("published"), where)
    told = {name: _line(record.get(name)) for name in ("title", "outlet", "url")}
    how = GIVEN if day else None
    file, key = os.path.basename(path), _line(record.get("key")) or ""
    return Row(where, text, Source(key, file, "", published=day, published_from=how, **told))


def _line(value: Any) -> str | None:
    """A cell on one line; what is not a number is how pandas writes nothing."""
    return None if value != value else printable(value)


def _day(value: Any, where: str) -> date | None:
    """The day in a cell: a date, a time, or their ISO 8601 text."""
    words = _line(value)
    if words is None or words == "NaT":
        return None
    try:
        return date.fromisoformat(words[:10])
    except ValueError:
        problem = f"published is {_shown(words)}, expected YYYY-MM-DD, as in 2023-11-27"
        raise ArticleError(problem, where=where) from None


def _shown(value: Any) -> str:
    return repr(one_line(value, 40))


def _has_text(columns: Iterable[str], where: str) -> None:
    if "text" not in columns:
        listed = ", ".join(one_line(name, 30) for name in list(columns)[:12]) or "none"
        raise ArticleError(
            f"a table without a column 'text'; its columns are: {listed}",
            where=where,
            remedy="name the column with the articles 'text'",
        )


def _lines(file: IO[bytes], where: str) -> Iterator[tuple[int, str]]:
    """Numbered lines of UTF-8 text, none of them longer than an article may be."""
    number = 0
    while data := file.readline(2 * MAX_BYTES):
        number += 1
        try:
            text = data.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as broken:
            at = f"byte 0x{data[broken.start]:02X}"
            raise ArticleError(
                f"not UTF-8 text: {at}, probably {guess_eight_bit(data)}",
                where=where,
                line=number,
                remedy="save the table again as UTF-8",
            ) from None
        if "\0" in text:
            raise ArticleError("binary: a NUL byte", where=where, line=number)
        if len(data) == 2 * MAX_BYTES:
            raise ArticleError("a line too long for an article", where=where, line=number)
        yield number, text


def _csv(file: IO[bytes], where: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    lines = _lines(file, where)
    _, first = next(lines, (1, ""))
    mark = next((m for m in ",;\t" if "text" in _heads(first, m)), ",")
    heads = _heads(first, mark)
    _has_text(heads, where)
    csv.field_size_limit(2 * MAX_BYTES)
    at = 2
    reader = csv.reader((text for _, text in lines), delimiter=mark, strict=True)
    try:
        for cells in reader:
            if cells:
                if len(cells) > len(heads):
                    problem = f"{len(cells)} cells, where the head has {len(heads)}"
                    remedy = "put cells with commas, quotes or line breaks in double quotes"
                    raise ArticleError(problem, where=where, line=at, remedy=remedy)
                yield f"{where}:{at}", dict(zip(heads, cells, strict=False))
            at = reader.line_num + 2
    except csv.Error as broken:
        raise ArticleError(f"broken CSV ({broken})", where=where, line=at) from None


def _heads(line: str, mark: str) -> list[str]:
    try:
        cells = next(csv.reader(io.StringIO(line), delimiter=mark), [])
    except csv.Error:
        return []
    return [cell.strip().lower() for cell in cells]


def _json_lines(file: IO[bytes], where: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for number, line in _lines(file, where):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as broken:
            problem = f"broken JSON ({one_line(broken, 80)})"
            remedy = "one JSON object on each line"
            raise ArticleError(problem, where=where, line=number, remedy=remedy) from None
        if not isinstance(record, dict):
            problem = f"{type(record).__name__} where a JSON object was expected"
            raise ArticleError(problem, where=where, line=number)
        _has_text(record, f"{where}:{number}")
        yield f"{where}:{number}", record


def _parquet(file: IO[bytes], where: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    remedy = "run: pip install 'vjnotes[files]'; or save it as CSV or JSON Lines"
    arrow, parquet = (
        extra(name, "a Parquet table", remedy, where) for name in ("pyarrow", "pyarrow.parquet")
    )
    number = unpacked = 0
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    try:
        head = parquet.ParquetFile(file)
        names = head.schema_arrow.names
        _has_text(names, where)
        wanted = [name for name in names if name in _KNOWN]
        # Texts that repeat stay packed, and rows are unpacked one by one: bombs repeat.
        table = parquet.ParquetFile(
            file,
            metadata=head.metadata,
            read_dictionary=[
                n for n in wanted if head.schema_arrow.field(n).type == arrow.string()
            ],
        )
        for batch in _batches(table, wanted, where):
            for at in range(batch.num_rows):
                [record] = batch.slice(at, 1).to_pylist()
                number += 1
                unpacked += len(record["text"]) if isinstance(record["text"], str) else 0
                if unpacked > max(_LEAST_BOMB, _BOMB * size):
                    problem = f"unpacks to more than {_BOMB} times its size, as no article does"
                    raise ArticleError(problem, where=where)
                yield f"{where}:{number}", record
    except (arrow.ArrowException, OSError) as broken:
        problem = f"broken Parquet ({one_line(broken, 100)})"
        raise ArticleError(problem, where=where) from None


def _batches(table: Any, wanted: list[str], where: str) -> Iterator[Any]:
    """The rows in batches, unless a group of them says itself that it fits no memory."""
    for number in range(table.num_row_groups):
        group = table.metadata.row_group(number)
        columns = (group.column(at) for at in range(group.num_columns))
        size = sum(c.total_uncompressed_size for c in columns if c.path_in_schema in wanted)
        if size > 50 * MAX_BYTES:
            problem = f"a group of rows of {size / 1e6:,.0f} MB"
            raise ArticleError(problem, where=where, remedy="write it in smaller row groups")
    yield from table.iter_batches(batch_size=_BATCH, columns=wanted)
