"""Execute the notebooks that are not in the cache side by side, before the pages are read.

Reading a page executes its notebook if the cache lacks it, one after the other. Here all that
are lacking are put into the cache first, as many at a time as there are processors. One that
fails is left to the reading of its page, which reports it.
"""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import nbformat
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from jupyter_cache.executors.utils import single_nb_execution
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment

Notebook = nbformat.NotebookNode


def run(path: str, notebook: Notebook, timeout: int) -> tuple[Notebook, float] | None:
    """The notebook with its outputs and the seconds it took; None if it failed."""
    try:
        folder = str(Path(path).parent)
        result = single_nb_execution(notebook, cwd=folder, timeout=timeout, allow_errors=False)
    except Exception:  # whatever it is, reading the page will meet and report it
        return None
    join_streams(notebook)
    return None if result.err else (notebook, result.time)


def join_streams(notebook: Notebook) -> None:
    """Make one text of what a cell printed in pieces: how many there are is a matter of time."""
    for cell in notebook.cells:
        outputs: list[Notebook] = []
        for output in cell.get("outputs", ()):
            last = outputs[-1] if outputs else None
            if last and output.output_type == "stream" and last.get("name") == output.name:
                last.text += output.text
            else:
                outputs.append(output)
        if outputs:
            cell.outputs = outputs


def execute(app: Sphinx, env: BuildEnvironment, docnames: list[str]) -> None:
    """Put what is lacking into the cache."""
    if app.config.nb_execution_mode != "cache":
        return
    cache = get_cache(app.config.nb_execution_cache_path)
    lacking: dict[str, Notebook] = {}
    for name in sorted(docnames):
        path = str(env.doc2path(name))
        if not path.endswith(".ipynb"):
            continue
        notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
        try:
            cache.match_cache_notebook(notebook)
        except KeyError:
            lacking[path] = notebook
    if not lacking:
        return
    timeout = app.config.nb_execution_timeout
    with ProcessPoolExecutor(os.cpu_count() or 1, mp_context=get_context("spawn")) as pool:
        done = {path: pool.submit(run, path, nb, timeout) for path, nb in lacking.items()}
        for path, future in done.items():
            result = future.result()
            if result is not None:
                data = {"execution_seconds": result[1]}
                bundle = CacheBundleIn(result[0], path, data=data)
                cache.cache_notebook_bundle(bundle, check_validity=False, overwrite=True)


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("env-before-read-docs", execute)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
