"""The path of the chapter on one's own articles, done once as written, in a fresh environment.

The package is built as a wheel and installed alone; the libraries that it needs come from the
environment of the tests, so that nothing is fetched. What the chapter shows is run from top to
bottom: its commands by a shell, its cells by IPython, its test by pytest.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.samples import SEEDS
from tests.test_wheel import make

ROOT = SEEDS.parent
CELLS = json.loads((ROOT / "notebooks" / "11-your-articles.ipynb").read_text("utf-8"))["cells"]


def _upto(heading: str) -> list[tuple[str, str]]:
    """The chapter's cells up to a heading, as kind and source."""
    cells = [(cell["cell_type"], "".join(cell["source"])) for cell in CELLS]
    end = next(i for i, (_, source) in enumerate(cells) if source.startswith(f"## {heading}"))
    return cells[:end]


PATH = _upto("How far to trust it")
TEXT = "\n".join(source for kind, source in PATH if kind == "markdown")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the examples and an environment with the wheel and nothing else of ours."""
    pytest.importorskip("IPython")
    made = tmp_path_factory.mktemp("desk")
    wheel = make(made / "sources", 0o022, "UTC")
    fresh = made / "fresh"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(fresh)], check=True)
    python = fresh / "bin" / "python"
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-deps"]
    subprocess.run([*install, "--no-index", str(wheel)], check=True, capture_output=True)
    # The links of an editable install are not followed from a path that a .pth file adds.
    [home] = (fresh / "lib").glob("python*/site-packages")
    (home / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n")
    shutil.copytree(ROOT / "examples", made / "examples")
    (made / "notebooks").mkdir()
    return made


def run(desk: Path, *command: str, where: str = ".", codes: tuple[int, ...] = (0,)) -> str:
    """A command in the fresh environment, and what it prints."""
    clean = {
        k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VJNOTES", "VIRTUAL"))
    }
    path = f"{desk / 'fresh' / 'bin'}{os.pathsep}{clean['PATH']}"
    done = subprocess.run(
        command,
        cwd=desk / where,
        env=clean | {"PATH": path, "NO_COLOR": "1", "MPLBACKEND": "agg"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in codes, done.stdout + done.stderr
    return done.stdout


def test_it_is_the_wheel_that_is_asked(desk: Path) -> None:
    """The package comes from the fresh environment, not from the folder of the project."""
    told = run(desk, "python", "-c", "import vjnotes; print(vjnotes.__file__)")
    assert told.startswith(str(desk / "fresh"))


def test_the_commands_as_written(desk: Path) -> None:
    """From a folder of files to facts, comparisons, the account and a dataset, line by line."""
    lines = [
        line.removeprefix("$ ")
        for block in re.findall(r"```console\n(.*?)```", TEXT, re.DOTALL)
        for line in block.splitlines()
    ]
    [code] = re.findall(r"`(test_\w+\.py)`:\n\n```python", TEXT)
    [test] = re.findall(r"```python\n(import pytest.*?)```", TEXT, re.DOTALL)
    (desk / code).write_text(test)
    # Installing was the fixture's work, as a package index may be out of reach.
    ran = [line for line in lines if not line.startswith("pip ")]
    assert len(ran) > 8
    for line in ran:
        # `check` tells by its exit code that something is left.
        run(desk, "sh", "-c", line, codes=(0, 1) if line.startswith("vjnotes check") else (0,))
    assert len((desk / "facts.csv").read_text().splitlines()) > 30
    assert (desk / "my-dataset" / "datapackage.json").exists()
    # The entries that the commands wrote are those that lie beside the examples.
    written = (desk / "mine" / "sources.toml").read_text()
    assert written == (ROOT / "examples" / "sources.toml").read_text()


def test_the_cells_as_written(desk: Path) -> None:
    """Every cell up to the section on trust runs, in order, where a notebook would stand."""
    cells = [source for kind, source in PATH if kind == "code"]
    assert len(cells) > 10
    (desk / "notebooks" / "path.ipy").write_text("\n\n".join(cells), encoding="utf-8")
    told = run(desk, "python", "-m", "IPython", "--colors=NoColor", "path.ipy", where="notebooks")
    assert "two_way_trade | nearly | 3400000000 | USD | 2023" in told
    assert "cattle | 360000" in told.replace("cattle | 360,000", "cattle | 360000")
