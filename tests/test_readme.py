"""The README keeps its word: its Python runs, its commands exist, its lexicon lines work."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.samples import SEEDS

ROOT = SEEDS.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_python_runs() -> None:
    """What a student pastes prints facts, a table and comparisons."""
    [code] = blocks("python")
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "two_way_trade nearly 87000000000 USD 2022 |" in done.stdout
    assert "exports exact 24300000000 USD 2022 |" in done.stdout
    assert "conflict - " in done.stdout


def test_the_commands_run(tmp_path: Path) -> None:
    """Each line of the command works as it is written."""
    shutil.copytree(SEEDS, tmp_path / "seeds")
    (tmp_path / "my").mkdir()
    (tmp_path / "my" / "talks.txt").write_text("They met in Seoul. Trade rose.")
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    lines = [line for line in lines if line.startswith("vjnotes")]
    assert len(lines) == 7
    for line in lines:
        args = shlex.split(line, comments=True)[1:]
        code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); from vjnotes.cli import main; "
        done = subprocess.run(
            [sys.executable, "-c", code + f"sys.exit(main({args!r}))"],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            check=False,
        )
        assert done.returncode == 0, (line, done.stderr)


def test_make_targets_exist() -> None:
    """The two commands of the README are targets of the Makefile."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make (\w+)", "\n".join(blocks("sh")), re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package with the README's lines in its lexicon."""
    home = tmp_path_factory.mktemp("taught")
    shutil.copytree(ROOT / "vjnotes", home / "vjnotes", ignore=shutil.ignore_patterns("__pyc*"))
    lexicon = home / "vjnotes" / "lexicon"
    for block in blocks("toml"):
        name, line = block.splitlines()
        path = lexicon / name.removeprefix("# ")
        text = path.read_text(encoding="utf-8")
        under = "[countries]\n" if path.name == "countries.toml" else ""
        assert under in text
        path.write_text(text.replace(under, f"{under}{line}\n", 1), encoding="utf-8")
    places = lexicon / "places.toml"
    text = places.read_text(encoding="utf-8")
    places.write_text(text.replace('"Tokyo",', '"Tokyo", "Shimanami",', 1), "utf-8")
    metrics = lexicon / "metrics.toml"
    text = metrics.read_text(encoding="utf-8")
    metrics.write_text(text.replace('"two way trade",', '"two way trade", "barter",', 1), "utf-8")
    return home


TAUGHT = [
    ("In 2023, 12,000 containers were shipped between Vietnam and Japan.", "containers 12000"),
    ("In 2023, Vietnam's exports to Ruritania reached 5 million USD.", "Vietnam Ruritania"),
    (
        "Hue signed a cooperation agreement with Shimanami in 2019.",
        "city_pair None Hue Shimanami",
    ),
    ("In 2023, barter between Vietnam and Japan reached 7 million USD.", "two_way_trade 7000000"),
]


@pytest.mark.parametrize(("text", "expected"), TAUGHT)
def test_one_line_teaches(taught: Path, text: str, expected: str) -> None:
    """A metric, a country, a place and a cue are each one line in the lexicon, and no code."""
    code = (
        "import sys, vjnotes as vj\n"
        "for f in vj.parse(sys.argv[1]).facts(): print(f.metric, f.value, f.subject, f.object)"
    )
    for home, known in ((taught, True), (ROOT, False)):
        done = subprocess.run(
            [sys.executable, "-c", code, text], capture_output=True, text=True, cwd=home, check=True
        )
        assert (expected in done.stdout) == known, done.stdout
