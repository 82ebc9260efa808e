"""The built book, as the tests see it: built once, by the command a reader uses."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup

from _ext.vj_repository import repository

ROOT = Path(__file__).resolve().parents[2]
HTML = ROOT / "_build" / "html"
SOURCES = "notebooks/09-sources.html"
REPOSITORY = repository(ROOT)
"""The book's repository, as this checkout or a CI knows it; a copy elsewhere is told."""
NOT_CHAPTERS = {"404.html", "search.html"}


@cache
def build() -> Path:
    """The folder of pages, built by the first of this run's processes that asks for it."""
    stamp = ROOT / "_build" / ".tested"
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", "")
    stamp.parent.mkdir(exist_ok=True)
    with stamp.open("a+", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        if not run or file.read() != run:
            make()
            file.truncate(0)
            file.write(run)
    return HTML


def command() -> list[str]:
    """What builds the book, with the Python these tests run in."""
    return ["make", "book", f"VENV={sys.prefix}"]


def environment() -> dict[str, str]:
    """This environment, without what a surrounding make or a publisher has set."""
    left = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("MAKE", "MFLAGS", "VJNOTES_BASE_URL"))
    }
    return left | {"VJNOTES_REPOSITORY": REPOSITORY or "none"}


def make() -> None:
    """Build the book as a reader would."""
    done = subprocess.run(
        command(), cwd=ROOT, env=environment(), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"make book failed:\n{done.stdout[-4000:]}\n{done.stderr[-8000:]}"


def _in_toc() -> list[str]:
    lines = (ROOT / "_toc.yml").read_text(encoding="utf-8").splitlines()
    files = [line.split("file:")[1].strip() for line in lines if "file:" in line]
    return ["index.html", *(f"{name}.html" for name in files)]


CHAPTERS = _in_toc()
"""The pages of the book in reading order, as paths below the built folder."""

PAGES = [*CHAPTERS, *sorted(NOT_CHAPTERS)]


@cache
def soup(page: str) -> BeautifulSoup:
    """One built page, parsed."""
    return BeautifulSoup((build() / page).read_text(encoding="utf-8"), "html.parser")
