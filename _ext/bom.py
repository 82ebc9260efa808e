"""What the book was built with and what it brings to its readers: ``python -m _ext.bom``.

Writes a bill of materials (CycloneDX 1.6) and the licence of everything shipped below the built
pages, and fills in the list on the page about licences. No clock and no chance is in it: the same
environment gives the same bytes. What is shipped is in ``shipped.toml``; the wheels of the
notebooks in the browser, where they are there, speak for themselves.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from email import message_from_string
from html import escape
from importlib.metadata import distribution
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from cyclonedx.contrib.hash.factories import HashTypeFactory
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.markers import Marker

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "bom.cdx.json"
LICENCES = "licences"
PAGE = "notebooks/about.html"
SLOT = re.compile(r'<ul class="vj-shipped">.*?</ul>', re.S)
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[\w.+!-]+)(?: ; (?P<marker>[^\\]+))?", re.M)
DIGEST = re.compile(r"--hash=sha256:(\w{64})")
TEXT = re.compile(r"^(?:licen[cs]e|copying|notice)", re.I)
make = LicenseFactory()


def stated(metadata: str) -> str:
    """What a package says in its metadata that its licence is, in a few words."""
    data = message_from_string(metadata)
    named = [c for c in data.get_all("Classifier") or [] if c.startswith("License ::")]
    last = named[0].rpartition(":: ")[2] if named else ""
    short = (data["License"] or "").strip().split("\n")[0]
    return str(data["License-Expression"] or last or short[:60].rstrip(" =-"))


def builders(lock: str) -> Iterator[Component]:
    """The packages of the lock that this platform needs, with their hashes."""
    for block in re.split(r"\n(?=\S)", lock):
        pin = PIN.match(block)
        if pin is None or (pin["marker"] and not Marker(pin["marker"]).evaluate()):
            continue
        licence = stated(distribution(pin["name"]).read_text("METADATA") or "")
        yield Component(
            name=pin["name"],
            version=pin["version"],
            type=ComponentType.LIBRARY,
            scope=ComponentScope.EXCLUDED,  # used to build; what is shipped is listed by itself
            purl=PackageURL("pypi", None, pin["name"], pin["version"]),
            bom_ref=f"pypi/{pin['name']}",
            licenses=[make.make_from_string(licence)] if licence else [],
            hashes=[
                HashTypeFactory().from_hashlib_alg("sha256", d) for d in DIGEST.findall(block)[:1]
            ],
        )


def texts(part: dict[str, Any]) -> str:
    """The licence texts of a part, from its package or from here."""
    if "package" not in part:
        return "\n".join((ROOT / t).read_text(encoding="utf-8") for t in part.get("texts", []))
    wanted = part.get("texts")
    files = [
        f
        for f in distribution(part["package"]).files or []
        if (f.name in wanted if wanted else TEXT.match(f.name) and ".dist-info" in str(f))
    ]
    return "\n".join(Path(str(f.locate())).read_text(encoding="utf-8") for f in files)


def wheels(html: Path) -> Iterator[dict[str, Any]]:
    """The packages that the notebooks in the browser load, as parts with their licence texts."""
    seen = set()
    for path in sorted(html.glob("lite/**/*.whl")):
        name, version = path.name.split("-")[:2]
        if (name, version) in seen or version == "0":  # 0: an empty package that we put there
            continue
        seen.add((name, version))
        with ZipFile(path) as wheel:
            inside = sorted(n for n in wheel.namelist() if ".dist-info/" in n)
            about = next(n for n in inside if n.endswith("/METADATA"))
            texts = [n for n in inside if TEXT.match(n.rpartition("/")[2])]
            yield {
                "name": f"{name} {version}",
                "version": version,
                # Only modules of Python's own library state none.
                "licence": stated(wheel.read(about).decode("utf-8")) or "PSF-2.0",
                "files": [path.relative_to(html).as_posix()],
                "text": "\n".join(wheel.read(n).decode("utf-8", "replace") for n in texts),
            }


def parts(html: Path) -> Iterator[dict[str, Any]]:
    """Everything that is shipped and is there, with version and licence text."""
    listed = tomllib.loads((HERE / "shipped.toml").read_text(encoding="utf-8"))["part"]
    for part in listed:
        # The PDF is made last, and what is in it is known before.
        if any(pattern == "*.pdf" or any(html.glob(pattern)) for pattern in part["files"]):
            package = part.get("package")
            version = distribution(package).version if package else None
            yield {**part, "version": version, "text": texts(part)}
    yield from wheels(html)


def slug(name: str) -> str:
    return re.sub(r"\W+", "-", name.lower()).strip("-")


def licence_file(part: dict[str, Any]) -> str:
    """Where the licence text of a part stands: in ``lite``, if the part is only there."""
    home = "lite/" if all(file.startswith("lite/") for file in part["files"]) else ""
    return f"{home}{LICENCES}/{slug(part['name'])}.txt"


def shipped(part: dict[str, Any]) -> Component:
    """A part as a component of the bill."""
    return Component(
        name=part["name"],
        version=part["version"],
        type=ComponentType.LIBRARY,
        scope=ComponentScope.REQUIRED,
        bom_ref=f"shipped/{slug(part['name'])}",
        description="Shipped to readers: " + ", ".join(part["files"]),
        licenses=[make.make_from_string(part["licence"])] if part["licence"] else [],
    )


def row(part: dict[str, Any]) -> str:
    """A line of the list on the page about licences."""
    licence = escape(part["licence"])
    if "address" in part:
        licence = f'<a href="{part["address"]}">{licence}</a>'
    elif part["text"]:
        licence = f'<a href="../{licence_file(part)}">{licence}</a>'
    return f'<li class="vj-ok-number">{escape(part["name"])}: {licence}</li>'


def main() -> None:
    html = ROOT / "_build" / "html"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    there = list(parts(html))
    book = Component(name=project["name"], version=project["version"], bom_ref=project["name"])
    bom = Bom(metadata=BomMetaData(component=book))
    lock = (ROOT / "requirements" / "book.txt").read_text(encoding="utf-8")
    bom.components.update([*map(shipped, there), *builders(lock)])
    bom.register_dependency(book, bom.components)
    bom.serial_number = bom.metadata.timestamp = None  # type: ignore[assignment]
    text = JsonV1Dot6(bom).output_as_string()
    (html / NAME).write_text(text + "\n", encoding="utf-8")
    for part in there:
        if part["text"]:
            path = html / licence_file(part)
            path.parent.mkdir(exist_ok=True)
            path.write_text(part["text"], encoding="utf-8")
    page = html / PAGE
    rows = "\n".join(map(row, there))
    filled = f'<ul class="vj-shipped">\n{rows}\n</ul>'
    page.write_text(SLOT.sub(filled, page.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
