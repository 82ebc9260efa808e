"""What is built to run in the reader's browser, without running it."""

from __future__ import annotations

import json
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import pytest

from lite import build as lite
from lite import runtime
from tests.book.built import CHAPTERS, REPOSITORY, ROOT, build, soup
from tests.book.test_extensions import extension

pytestmark = pytest.mark.book

NOTEBOOKS = [page for page in CHAPTERS if (ROOT / page).with_suffix(".ipynb").is_file()]


def test_python_and_its_packages_are_here() -> None:
    """The kernel starts from files beside it, asks no index of packages, and each is as listed."""
    made = build() / "lite"
    config = json.loads((made / "jupyter-lite.json").read_text("utf-8"))["jupyter-config-data"]
    kernel = config["litePluginSettings"]["@jupyterlite/pyodide-kernel-extension:kernel"]
    assert kernel["pyodideUrl"] == "./static/pyodide/pyodide.js"
    assert kernel["disablePyPIFallback"] is True
    pyodide = made / "static" / "pyodide"
    packages = json.loads((pyodide / "pyodide-lock.json").read_text("utf-8"))["packages"]
    assert {"vjnotes", "pandas", "matplotlib", "ipywidgets"} <= set(packages)
    for package in packages.values():
        data = (pyodide / package["file_name"]).read_bytes()
        assert sha256(data).hexdigest() == package["sha256"], package["name"]
    for name, digest in runtime.listed().items():
        assert sha256((pyodide / name).read_bytes()).hexdigest() == digest, name


def test_the_reader_finds_all_notebooks_and_what_they_read() -> None:
    """The listing of each folder names what lies there; no cell installs anything."""
    files = build() / "lite" / "files"
    for folder in (files, *(p for p in files.rglob("*") if p.is_dir())):
        place = build() / "lite" / "api" / "contents" / folder.relative_to(files) / "all.json"
        entries = json.loads(place.read_text("utf-8"))["content"]
        assert {e["name"] for e in entries} == {p.name for p in folder.iterdir()}
    for notebook in (ROOT / "notebooks").glob("*.ipynb"):
        copy = (files / "notebooks" / notebook.name).read_text("utf-8")
        assert "%pip" not in copy
        assert ":::" not in copy, notebook.name
        mine, theirs = (json.loads(t)["cells"] for t in (notebook.read_text("utf-8"), copy))
        assert [c["source"] for c in mine if c["cell_type"] == "code"] == [
            c["source"] for c in theirs if c["cell_type"] == "code"
        ]


@pytest.mark.parametrize("page", NOTEBOOKS)
def test_each_chapter_offers_to_run(page: str) -> None:
    """A link to its own notebook, with what that costs; services only for one on GitHub."""
    offer = soup(page).select_one(".vj-run")
    assert offer is not None
    link, *services = offer.find_all("a")
    path = page.replace(".html", ".ipynb")
    assert str(link["href"]).endswith(f"lite/lab/index.html?path={path}")
    assert len(services) == (2 if "github.com" in (REPOSITORY or "") else 0)
    assert all(str(service["href"]).endswith(path) for service in services)
    assert "MB" in offer.get_text()
    assert "seconds" in offer.get_text()


def test_what_is_left_out_is_not_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaving it out removes what was built, and the pages then see none."""
    for name in ("OUT", "STAMP"):
        monkeypatch.setattr(lite, name, tmp_path / "html" / name.lower().replace("out", "lite"))
    lite.OUT.mkdir(parents=True)
    (lite.OUT / "jupyter-lite.json").write_text("{}")
    app = SimpleNamespace(outdir=tmp_path / "html", srcdir=ROOT)
    config = SimpleNamespace()
    run = extension("vj_run", monkeypatch)
    run.look(app, config)
    assert config.vj_lite
    lite.leave_out()
    run.look(app, config)
    assert not config.vj_lite


def test_services_need_a_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    """Binder and Colab open the notebook from the repository; elsewhere than there, none does."""
    services = extension("vj_run", monkeypatch).services
    config = SimpleNamespace(html_context={"vj_repository": None})
    assert services(config, "notebooks/a.ipynb") == []
    config.html_context = {"vj_repository": "https://github.com/me/book", "vj_branch": "main"}
    assert dict(services(config, "notebooks/a.ipynb")) == {
        "Binder": "https://mybinder.org/v2/gh/me/book/main?urlpath=lab/tree/notebooks/a.ipynb",
        "Colab": "https://colab.research.google.com/github/me/book/blob/main/notebooks/a.ipynb",
    }
    config.html_context["vj_repository"] = "https://gitlab.com/me/book"
    assert services(config, "notebooks/a.ipynb") == []
