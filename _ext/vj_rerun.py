"""Execute notebooks again when the articles or the package changed.

The execution cache compares cells only, and Sphinx compares page sources only; neither sees
that a changed article or rule changes every output. So both are keyed on a hash of them.
"""

from __future__ import annotations

import os
import shutil
from hashlib import sha256
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.config import Config

# Examples and scored texts are read by the chapter on a reader's own articles.
INPUTS = ("seeds", "vjnotes", "examples", "tests/corpus", "tests/golden")
MACHINERY = ("_ext", "_templates", "static")


def fingerprint(root: Path, places: tuple[str, ...]) -> str:
    """A hash over names and contents of the files in ``places``, files or folders of ``root``."""
    digest = sha256()
    for place in places:
        for path in [root / place, *sorted((root / place).rglob("*"))]:
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(path.relative_to(root).as_posix().encode() + b"\0")
                digest.update(sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def key_caches(app: Sphinx, config: Config) -> None:
    """Key the execution cache and the read pages; drop caches of other keys."""
    root = Path(app.srcdir)
    config.vj_inputs = fingerprint(root, INPUTS)
    config.vj_machinery = fingerprint(root, MACHINERY)
    caches = Path(app.outdir).parent / ".jupyter_cache"
    if caches.is_dir():
        for stale in caches.iterdir():
            if stale.name != config.vj_inputs:
                shutil.rmtree(stale) if stale.is_dir() else stale.unlink()
    os.environ["VJNOTES_BOOK"] = "1"  # the book has its own style sheet; see vjnotes.markup
    config.nb_execution_cache_path = str(caches / config.vj_inputs)
    isolate(caches.parent / ".ipython")


def isolate(folder: Path) -> None:
    """Give the kernels a profile of their own: nothing of the builder, no chatter, no network."""
    profile = folder / "profile_default"
    modules = folder / "modules"
    for made in (profile, modules):
        made.mkdir(parents=True, exist_ok=True)
    shutil.copy(Path(__file__).with_name("offline.py"), modules)
    (profile / "ipython_kernel_config.py").write_text(
        f"import sys\nsys.path.append({str(modules)!r})\n"
        "c.IPKernelApp.log_level = 40\nc.InteractiveShellApp.extensions = ['offline']\n",
        "utf-8",
    )
    os.environ["IPYTHONDIR"] = str(folder)


def setup(app: Sphinx) -> dict[str, bool]:
    app.add_config_value("vj_inputs", "", "env")
    app.add_config_value("vj_machinery", "", "html")
    app.connect("config-inited", key_caches, priority=100)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
