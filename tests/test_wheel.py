"""The wheel: the same bytes wherever it is built, installed alone, and tested as it is installed."""

from __future__ import annotations

import os
import shutil
import site
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.samples import SEEDS

ROOT = SEEDS.parent
PARTS = ("vjnotes", "requirements", "Makefile", "pyproject.toml", "README.md", "LICENSE")
# What the chosen tests need beyond the package and the standard library.
RUNNER = ("pytest", "_pytest", "py.py", "pluggy", "iniconfig", "packaging", "pygments")
CHOSEN = ("test_golden.py", "test_errors.py", "test_rank.py", "test_goal.py", "test_mechanism.py")


def make(folder: Path, umask: int, zone: str) -> Path:
    """The wheel from a copy of the sources, made as a user with that umask and clock would."""
    folder.mkdir()
    for part in PARTS:
        path = ROOT / part
        copy = shutil.copytree if path.is_dir() else shutil.copy
        copy(path, folder / part)
    for path in folder.rglob("*"):
        path.chmod(0o777 & ~umask if path.is_dir() else 0o666 & ~umask)
    (folder / "build" / "lib" / "vjnotes").mkdir(parents=True)
    (folder / "build" / "lib" / "vjnotes" / "stale.py").write_text("")
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("MAKE", "MFLAGS"))}
    # The environment is taken as it stands: these files are there, so nothing is installed.
    as_it_is = [f"VENV={sys.prefix}", "BOOK=pyproject.toml", "TEST=README.md"]
    subprocess.run(
        ["make", "-s", "wheel", *as_it_is],
        cwd=folder,
        env=plain | {"TZ": zone},
        umask=umask,
        check=True,
        stdout=subprocess.DEVNULL,
    )
    [wheel] = (folder / "dist").glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make(tmp_path_factory.mktemp("one") / "sources", 0o022, "UTC")


@pytest.fixture(scope="module")
def alone(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that holds the wheel and nothing else."""
    home = tmp_path_factory.mktemp("alone") / "env"
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "-q", "--no-index", str(wheel)], check=True)
    listed = subprocess.run([*pip, "list"], check=True, capture_output=True, text=True).stdout
    assert [line.split()[0] for line in listed.splitlines()[2:]] == ["vjnotes"]
    return python


def test_the_wheel_is_the_same_bytes(wheel: Path, tmp_path: Path) -> None:
    """Umask, time zone, modes of files and an earlier build leave no trace in it."""
    assert make(tmp_path / "two", 0o077, "Asia/Tokyo").read_bytes() == wheel.read_bytes()


def test_the_wheel_works_alone(alone: Path, tmp_path: Path) -> None:
    """Without any other package: its version, and the facts of the articles."""
    import vjnotes

    def run(*args: object) -> str:
        command = [alone.with_name("vjnotes"), *map(str, args)]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
        return done.stdout

    assert run("--version") == f"vjnotes {vjnotes.__version__}\n"
    assert run("facts", SEEDS).count("\n") == len(vjnotes.load(SEEDS).facts())
    run("data", SEEDS, "--output", tmp_path / "data")
    assert run("diff", tmp_path / "data", tmp_path / "data").startswith("0 added")


def test_the_wheel_passes_its_tests(alone: Path, tmp_path: Path) -> None:
    """Tests that need the standard library and pytest run against the installed package."""
    shutil.copytree(ROOT / "tests", tmp_path / "tests", ignore=shutil.ignore_patterns("__pyc*"))
    shutil.copytree(SEEDS, tmp_path / "seeds")
    runner = tmp_path / "runner"
    runner.mkdir()
    for name in RUNNER:
        for folder in site.getsitepackages():
            if (Path(folder) / name).exists():
                (runner / name).symlink_to(Path(folder) / name)
    code = "import vjnotes, sys; assert vjnotes.__file__.startswith(sys.prefix), vjnotes.__file__"
    env = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), str(runner)])}
    subprocess.run([alone, "-c", code], cwd=tmp_path, env=env, check=True)
    options = ["-q", "-c", os.devnull, "--rootdir", ".", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [alone, "-m", "pytest", *options, *(f"tests/{name}" for name in CHOSEN)],
        cwd=tmp_path,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
    assert "passed" in done.stdout
