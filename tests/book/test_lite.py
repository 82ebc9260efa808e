"""What is built to run in the reader's browser, without running it."""

from __future__ import annotations

import json
from hashlib import sha256
from importlib.util import cache_from_source
from io import BytesIO
from marshal import loads
from pathlib import Path
from types import SimpleNamespace
from zipfile import ZipFile

import pytest

from lite import build as lite
from lite import bytecode, runtime
from tests.book.built import CHAPTERS, REPOSITORY, ROOT, build, soup
from tests.book.test_extensions import extension

pytestmark = pytest.mark.book

PYTHON_3_12 = (3531).to_bytes(2, "little") + b"\r\n"
EMPTY = b"PK\5\6" + bytes(18)
NOTEBOOKS = [page for page in CHAPTERS if (ROOT / page).with_suffix(".ipynb").is_file()]


def inside(wheel: bytes) -> dict[str, bytes]:
    """The files of a wheel."""
    with ZipFile(BytesIO(wheel)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


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
    for name, digest in runtime.SETTINGS["core"].items():
        assert sha256((pyodide / name).read_bytes()).hexdigest() == digest, name


def test_packages_are_those_that_pyodide_publishes_but_compiled() -> None:
    """Their modules as that Python keeps them, all else byte for byte; ours can also be read."""
    pyodide, published = build() / "lite" / "static" / "pyodide", runtime.fetch()
    for path in sorted(pyodide.glob("*.whl")):
        files, given = inside(path.read_bytes()), inside(published.get(path.name, EMPTY))
        modules = {name for name in files if name.endswith(".pyc")}
        assert all(files[name].startswith(PYTHON_3_12) for name in modules), path.name
        texts = [name for name in files if name.endswith(".py")]
        assert not texts or path.name.startswith(("vjnotes-", "tests-")), path.name
        assert {name.removesuffix("c") for name in modules if given} <= set(given), path.name
        same = set(files) & set(given) - {n for n in files if n.endswith(".dist-info/RECORD")}
        assert all(files[name] == given[name] for name in same), path.name
        if path.name.startswith("vjnotes-"):
            beside = {cache_from_source(name).split(".")[0] for name in texts}
            assert texts
            assert {name.split(".")[0] for name in modules} == beside


def test_a_compiled_wheel_does_the_same() -> None:
    """With its text or without, a module says what it said, in the same bytes each time."""
    text = {"a.py": b'"""What it is."""\nname = __name__ + "!"\n', "a/tests/no.py": b"1 / 0\n"}
    plain = bytecode.packed({**text, "a-1.dist-info/METADATA": b"Name: a\n"})
    bare, both = (bytecode.compiled(plain, readable=readable) for readable in (False, True))
    assert bare == bytecode.compiled(plain, readable=False)
    assert set(inside(bare)) == {"a.pyc", "a-1.dist-info/METADATA", "a-1.dist-info/RECORD"}
    assert inside(both)["a.py"] == text["a.py"]
    code = next(data for name, data in inside(both).items() if name.endswith(".pyc"))
    assert code == inside(bare)["a.pyc"]
    module: dict[str, str] = {"__name__": "a"}
    exec(loads(code[16:]), module)
    assert (module["name"], module["__doc__"]) == ("a!", "What it is.")
    listed = dict(
        line.split(",", 1) for line in inside(bare)["a-1.dist-info/RECORD"].decode().split()
    )
    assert listed["a.pyc"].endswith(f",{len(code)}")


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
