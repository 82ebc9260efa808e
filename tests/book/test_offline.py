"""No notebook reaches out: a book that tries fails, and says where."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest

from tests.book.built import ROOT, environment

CONFIG = """
title: Sample
only_build_toc_files: true
execute: {execute_notebooks: cache}
sphinx:
  local_extensions: {vj_rerun: _ext}
  config: {nb_execution_show_tb: true}
"""
URLLIB = "import urllib.request\nurllib.request.urlopen('https://example.org/data.csv')"
SWALLOWED = (
    "import socket\ntry:\n    socket.create_connection(('192.0.2.1', 80), 1)\n"
    "except Exception:\n    print('went on')"
)
LOCAL = (
    "import socket\nhost = socket.create_server(('127.0.0.1', 0))\n"
    "socket.create_connection(host.getsockname()).close()\nhost.close()"
)


@pytest.mark.parametrize(
    ("cell", "asked"),
    [(URLLIB, "example.org"), (SWALLOWED, "192.0.2.1"), (LOCAL, None)],
    ids=["by name", "caught", "here"],
)
def test_a_notebook_that_reaches_out_fails(tmp_path: Path, cell: str, asked: str | None) -> None:
    """The message names the notebook, the cell and the host; what stays here is free."""
    shutil.copytree(ROOT / "_ext", tmp_path / "_ext", ignore=shutil.ignore_patterns("__pyc*"))
    (tmp_path / "_config.yml").write_text(CONFIG)
    (tmp_path / "_toc.yml").write_text("format: jb-book\nroot: reaching\n")
    cells = [nbformat.v4.new_markdown_cell("# Title"), nbformat.v4.new_code_cell("1 + 1")]
    cells.append(nbformat.v4.new_code_cell(cell))
    nbformat.write(nbformat.v4.new_notebook(cells=cells), tmp_path / "reaching.ipynb")
    done = subprocess.run(
        [str(Path(sys.executable).with_name("jupyter-book")), "build", str(tmp_path), "-W", "-q"],
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout + done.stderr
    if asked is None:
        assert done.returncode == 0, said
        return
    assert done.returncode != 0
    assert "reaching.ipynb" in said
    assert "In[2]" in said.replace(" [", "[")
    assert cell.splitlines()[-1] in said
    assert f"this cell asked for {asked}" in said
