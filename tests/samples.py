"""What several tests share: the five articles, bad bytes, and facts made for a test."""

from __future__ import annotations

import hashlib
import json
from itertools import count
from pathlib import Path
from typing import Any

from vjnotes.fact import Fact

SEEDS = Path(__file__).parent.parent / "seeds"
TEXT = "Trade between Vietnam and Japan hit 47.6 billion USD in 2022."
ZEROS = "0" * 64


def entry(data: bytes, file: str = "a.txt", key: str = "a-1", more: str = "") -> str:
    digest = hashlib.sha256(data).hexdigest()
    return f'[{key}]\nfile = "{file}"\nsha256 = "{digest}"\n{more}'


BAD_BYTES = {
    "empty": (b"", "empty"),
    "blank": (b" \n\t\r\n\xc2\xa0", "empty"),
    "mark only": (b"\xef\xbb\xbf\n", "empty"),
    "binary": (b"Trade\0rose", "NUL byte at offset 5"),
    "pdf": (b"%PDF-1.7 x", "a PDF"),
    "docx": (b"PK\x03\x04rest", "Word"),
    "png": (b"\x89PNG\r\n", "picture"),
    "gzip": (b"\x1f\x8b\x08rest", "compressed"),
    "latin-1": ("café in Hanoi".encode("latin-1"), "ISO-8859-1"),
    "cp1252": ("“Trade” rose".encode("cp1252"), "WINDOWS-1252"),
    "shift-jis": ("日本とベトナムの貿易について".encode("shift_jis"), "SHIFT_JIS"),
    "utf-16": ("Trade rose".encode("utf-16"), "UTF-16"),
    "utf-16le": ("Trade rose".encode("utf-16-le"), "UTF-16LE"),
    "utf-16be": ("Trade rose".encode("utf-16-be"), "UTF-16BE"),
    "utf-32": ("Trade rose".encode("utf-32"), "UTF-32"),
    "cut": ("Hà Nộ".encode()[:-1], "cut off"),
    "html": (b"<!DOCTYPE html>\n<html><head></head><body>x</body></html>", "HTML page"),
    "html after comment": (b"\n<!-- saved -->\n<HTML lang=en><BODY>", "HTML page"),
    "html with mark": (b"\xef\xbb\xbf<html><body>x", "HTML page"),
}


_number = count()


def fact(metric: str, value: Any = None, unit: str | None = "USD", **other: Any) -> Fact:
    """A fact with what matters to a test; the rest is filled in."""
    quote = other.pop("quote", "")
    start = other.pop("char_start", next(_number) * 1000)
    row: dict[str, Any] = {
        "id": f"f{next(_number)}",
        "source": "a",
        "topic": "trade",
        "metric": metric,
        "subject": "Vietnam",
        "object": "Japan",
        "value": value,
        "unit": unit,
        "approx": "exact",
        "period": "2022",
        "start": None,
        "end": None,
        "status": "reported",
        "said_by": None,
        "role": "body",
        "quote": quote,
        "char_start": start,
        "char_end": start + len(quote),
    }
    row |= other
    period = row["period"]
    if period and row["start"] is None:
        first, _, last = period.rpartition(":")[2].partition("/")
        row["start"], row["end"] = _ends(first, last or first)
        if period.startswith("since:"):
            row["end"] = None
    return Fact(**row)


def _ends(first: str, last: str) -> tuple[str, str]:
    starts = {4: "-01-01", 7: "-01", 10: ""}
    ends = {4: "-12-31", 7: "-30", 10: ""}
    return first + starts[len(first)], last + ends[len(last)]


def golden() -> list[Fact]:
    lines = (
        line
        for file in sorted((Path(__file__).parent / "golden").glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").splitlines()
    )
    return [Fact(**json.loads(line)) for line in lines]
