"""The bill of materials: valid, whole, the same each time; every shipped part has its licence."""

from __future__ import annotations

import json
import re
import tomllib
from fnmatch import fnmatch

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.book.built import ROOT, build, soup

pytestmark = pytest.mark.book

OURS = {p.relative_to(ROOT / "static").as_posix() for p in (ROOT / "static").rglob("*")}
OURS.add("plots.css")  # made by _ext/vj_plots.py
PARTS = tomllib.loads((ROOT / "_ext" / "shipped.toml").read_text(encoding="utf-8"))["part"]


def test_it_is_valid_and_has_no_chance_in_it() -> None:
    """By the standard's own schema; without a serial number or a time."""
    text = (build() / "bom.cdx.json").read_text(encoding="utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bom = json.loads(text)
    assert "serialNumber" not in bom
    assert "timestamp" not in bom["metadata"]
    names = {c["name"] for c in bom["components"]}
    assert {"sphinx", "matplotlib", "weasyprint", "pandas"} <= names
    pins = re.findall(
        r"^([\w.-]+)==([\w.]+)", (ROOT / "requirements/book.txt").read_text(), re.MULTILINE
    )
    locked = {c["name"]: c for c in bom["components"] if c["bom-ref"].startswith("pypi/")}
    assert set(locked) <= {name for name, _ in pins}
    assert len(locked) > 0.8 * len(pins)
    assert all(c["hashes"] and c["purl"] for c in locked.values())


def test_every_file_of_others_belongs_to_a_part() -> None:
    """What lies among the styles, scripts and fonts and is not ours is listed with its licence."""
    patterns = [pattern for part in PARTS for pattern in part["files"]]
    strays = []
    for path in (build() / "_static").rglob("*"):
        name = path.relative_to(build()).as_posix()
        if path.is_dir() or name.removeprefix("_static/") in OURS:
            continue
        if not any(fnmatch(name, pattern) for pattern in patterns):
            strays.append(name)
    assert not strays


def test_licences_can_be_read() -> None:
    """The page lists every part, and the text of its licence is beside the pages."""
    rows = soup("notebooks/about.html").select(".vj-shipped li")
    listed = " ".join(row.get_text() for row in rows)
    here = [p for p in PARTS if "lite" not in p["files"][0] or (build() / "lite").is_dir()]
    assert all(part["name"] in listed for part in here)
    for row in rows:
        link = row.find("a")
        if link is None:
            # Public domain has no licence text; a module of Python's own library brings none.
            assert row.get_text().endswith(("CC-PDDC", "PSF-2.0")), row
            continue
        if str(link["href"]).startswith("https://"):
            continue
        text = (build() / "notebooks" / str(link["href"])).resolve().read_text(encoding="utf-8")
        assert len(text) > 500, row
        assert re.search("(?i)permi|licen", text), row
