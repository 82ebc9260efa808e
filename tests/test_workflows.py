"""What runs when the project is published: pinned, with few rights, and only what make does."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

import vjnotes
from tests.samples import SEEDS

ROOT = SEEDS.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
PINNED = re.compile(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
# Who may do more than read, and what.
RIGHTS = {
    ("pages", "build"): {"contents": "read", "pages": "read"},
    ("pages", "deploy"): {"pages": "write", "id-token": "write"},
    ("release", "publish"): {"contents": "write"},
}


@pytest.fixture(params=WORKFLOWS, ids=lambda path: path.stem)
def workflow(request: pytest.FixtureRequest) -> dict[Any, Any]:
    text = request.param.read_text(encoding="utf-8")
    return {"stem": request.param.stem, "text": text, **yaml.safe_load(text)}


def steps(workflow: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


def test_there_is_one_for_each_occasion() -> None:
    """A proposed change, the main branch, a tag and each week."""
    assert [path.stem for path in WORKFLOWS] == ["check", "pages", "release", "weekly"]


def test_actions_are_pinned(workflow: dict[Any, Any]) -> None:
    """Each action is named by a commit, with the version it is in a comment; one version of each."""
    lines = [line.strip(" -") for line in workflow["text"].splitlines() if "uses:" in line]
    assert len(lines) == sum("uses" in step for step in steps(workflow))
    for line in lines:
        assert PINNED.match(line), line
    everywhere = [
        s["uses"]
        for path in WORKFLOWS
        for s in steps(yaml.safe_load(path.read_text()))
        if "uses" in s
    ]
    assert len({u.partition("@")[0] for u in everywhere}) == len(set(everywhere))


def test_rights_are_few(workflow: dict[Any, Any]) -> None:
    """A workflow may read; a job has more only if it is listed here, and keeps no credentials."""
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        expected = RIGHTS.get((workflow["stem"], name))
        assert job.get("permissions") == expected
        assert job["timeout-minutes"] <= 60
    for step in steps(workflow):
        if "checkout@" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] is False
    assert "pull_request_target" not in workflow["text"]
    assert "secrets." not in workflow["text"]
    assert workflow["concurrency"]["group"]


def test_only_make_is_run(workflow: dict[Any, Any]) -> None:
    """A step runs one target of the Makefile; values reach it by the environment only."""
    wanted = []
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            assert ("run" in step) != ("uses" in step)
            if step.get("run") == 'make "$TARGET"':
                wanted += job["strategy"]["matrix"]["target"]
            elif "run" in step:
                wanted += re.fullmatch(r"make ([a-z-]+)", step["run"]).groups()  # type: ignore[union-attr]
    assert set(wanted) <= TARGETS


def test_every_python_we_name_is_tried() -> None:
    """The matrix has the versions of the classifiers, and those alone."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    named = [c.rpartition(" ")[2] for c in project["classifiers"] if ":: 3." in c]
    check = yaml.safe_load((ROOT / ".github/workflows/check.yml").read_text("utf-8"))
    assert check["jobs"]["test"]["strategy"]["matrix"]["python"] == named


def test_the_oldest_are_those_we_allow() -> None:
    """`make oldest` takes the lowest versions that the package's extras ask for."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {d for extra in project["optional-dependencies"].values() for d in extra}
    lows = {d.partition(">=")[::2] for d in asked if ">=" in d}
    oldest = (ROOT / "requirements" / "oldest.in").read_text("utf-8")
    assert len(lows) == len({name for name, _ in lows}) > 3
    for name, low in lows:
        line = rf"^{re.escape(name)}=={re.escape(low)}(\.\d+)*$"
        assert re.search(line, oldest, re.MULTILINE), name


def test_who_cites_finds_one_version() -> None:
    """Package, citation file and the record for an archive agree; the changes name it."""
    cite = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    record = json.loads((ROOT / ".zenodo.json").read_text("utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert cite["version"] == record["version"] == project["version"] == vjnotes.__version__
    assert cite["title"] == record["title"]
    assert cite["license"] == record["license"] == project["license"]
    assert cite["abstract"] in record["description"]
    assert cite["keywords"] == record["keywords"]
    assert f"\n## {vjnotes.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "SECURITY.md"])
def test_what_the_guides_name_is_there(page: str) -> None:
    """Files and make targets that a guide names exist, and each command is one of ours."""
    text = (ROOT / page).read_text(encoding="utf-8")
    for target in re.findall(r"`make ([a-z-]+)", text):
        assert target in TARGETS, target
    for name in re.findall(r"`((?:vjnotes|tests|notebooks|seeds|requirements)/[\w./-]*)`", text):
        assert (ROOT / Path(name)).exists(), name
    for command in re.findall(r"`vjnotes ([a-z]+)", text):
        assert (ROOT / "vjnotes" / "cli" / f"{command}.py").is_file(), command
