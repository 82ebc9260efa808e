"""Running the notebooks elsewhere: on Colab from any copy of the repository, and on Binder."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import quote

from lite import runtime

ROOT = Path(__file__).parents[1]
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def first_cell(path: Path) -> str:
    """The code that a notebook begins with."""
    cells = json.loads(path.read_text("utf-8"))["cells"]
    cell = next(cell for cell in cells if cell["cell_type"] == "code")
    assert "remove-cell" in cell["metadata"]["tags"], path
    return "".join(cell["source"])


def test_every_notebook_begins_alike() -> None:
    """One cell for all, which no page of the book shows."""
    assert len({first_cell(path) for path in NOTEBOOKS}) == 1


def run(folder: Path, **variables: str) -> list[str]:
    """Run the cell, and say where that leads and which package is then read."""
    more = "import vjnotes\nprint(os.getcwd(), vjnotes.__file__, sep='\\n')"
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("COLAB", "KMP_TARGET"))}
    code = first_cell(NOTEBOOKS[0]) + "\n" + more
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, cwd=folder, env=plain | variables, check=True, capture_output=True, text=True
    )
    return done.stdout.splitlines()


def test_on_colab_the_book_is_fetched_once(tmp_path: Path) -> None:
    """From the repository and the branch that Colab says the notebook was opened from."""
    theirs = tmp_path / "theirs"
    (theirs / "notebooks").mkdir(parents=True)
    (theirs / "notebooks" / "a.ipynb").write_text("{}")
    (theirs / "vjnotes").mkdir()
    (theirs / "vjnotes" / "__init__.py").write_text("")
    git = ["git", "-C", str(theirs), "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for words in (["init", "-q", "-b", "some-branch"], ["add", "."], ["commit", "-qm", "a"]):
        subprocess.run([*git, *words], check=True)
    path = f"fileId={quote(f'{theirs.as_uri()}/blob/some-branch/notebooks/a.ipynb', safe='')}"

    class Sessions(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps([{"path": path, "name": "a.ipynb"}]).encode())

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with HTTPServer(("127.0.0.1", 0), Sessions) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        here = tmp_path / "content"
        here.mkdir()
        colab = {
            "COLAB_JUPYTER_IP": "127.0.0.1",
            "KMP_TARGET_PORT": str(server.server_port),
            "PYTHONPATH": "",
        }
        for folder in (here, here / "book" / "notebooks"):
            where, package = run(folder, **colab)
            assert Path(where) == here / "book" / "notebooks"
            assert folder != here or Path(package) == here / "book" / "vjnotes" / "__init__.py"
        server.shutdown()


def test_elsewhere_the_cell_does_nothing() -> None:
    """Where there is no Colab, the folder stays, and so does the package."""
    where, package = run(ROOT / "notebooks")
    assert Path(where) == ROOT / "notebooks"
    assert Path(package) == ROOT / "vjnotes" / "__init__.py"


def test_binder_installs_the_lab_and_the_package() -> None:
    """What Binder installs is the lab's lock, and the package as it is there."""
    lines = (ROOT / "binder" / "requirements.txt").read_text("utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#")] == ["-r ../requirements/lab.txt"]
    assert (ROOT / "requirements" / "lab.txt").is_file()
    for name in ("postBuild", "start"):
        assert os.access(ROOT / "binder" / name, os.X_OK), name


def test_a_file_of_the_runtime_is_taken_only_with_its_hash() -> None:
    """Whoever hands it over, another content or another name is left."""
    name, digest = next(iter(runtime.listed().items()))
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert runtime._right({name: digest}, [(name, b"something else"), ("other", b"")]) == {}
    assert runtime._right({name: empty}, [(name, b"")]) == {name: b""}


def test_the_cells_of_a_page_find_what_they_call() -> None:
    """What the page's own Python runs is here: a sentence becomes facts, and how it was read."""
    script = (ROOT / "static" / "lab-worker.js").read_text("utf-8")
    own: dict[str, Any] = {}
    exec(script.split("const READ = `")[1].split("`;")[0], own)
    text = "Two-way trade between Peru and Chile reached 5 billion USD last year."
    assert "Two-way trade, 2023" in own["read"](text, "2024-02-01")
    assert 'data-vj-kind="cue"' in own["explain"](text, "")
