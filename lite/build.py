"""Make the notebooks runnable in the reader's own browser: ``python -m lite.build [--leave-out]``.

The result is ``_build/html/lite``: JupyterLab, Python for the browser, the package, the articles
and the notebooks; it asks no other host for anything. It is made anew when one of them changed.
"""

from __future__ import annotations

import json
import mimetypes
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from _ext.vj_policy import guarded
from _ext.vj_rerun import fingerprint
from lite import runtime, wheels
from lite.wheels import EPOCH, PLUGIN, SCORED, UNNEEDED

HERE = Path(__file__).parent
ROOT = HERE.parent
OUT = ROOT / "_build" / "html" / "lite"
STAMP = ROOT / "_build" / ".lite"
WORK = ROOT / "_build" / "lite"
CONTENTS = ("notebooks", "seeds", "examples")
"""What a reader finds in the browser as files."""
SOURCES = (
    *("lite", "_ext/vj_policy.py", "vjnotes", "pyproject.toml", "README.md"),
    "requirements/book.txt",
    *(*CONTENTS, *SCORED),
)
DAY = datetime.fromtimestamp(EPOCH, UTC).isoformat()
INDEX = "pyodide-lock.json"
FRONT = "jupyterlab_widgets-"
SETTINGS = HERE / "labconfig" / "default_setting_overrides.json"
"""What JupyterLab is set to, here as in ``make lab`` and on Binder."""
LAYOUT = b"org.eclipse.elk"
"""In the largest script of JupyterLab, which lays out diagrams of a kind that we have none of."""
WORKER = re.compile(r":new Worker\(new URL\(\w\.p\+\w\.u\((\d+)\)")
"""Where the kernel begins its worker, by the number of its script; before it, another kind."""
LOADED = "await t({indexURL:i,...e.loadPyodideOptions})"
CONFIGURED = "const config = await jupyterConfigData();\n"
# JupyterLab compiles the schemas of its settings to code; Python is another such thing.
RULES = (
    "default-src 'self'; script-src 'self' 'unsafe-eval'{hashes}; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "connect-src 'self' data: blob:; frame-src 'self' blob:; object-src 'none'; base-uri 'none'"
)
OLD_FONTS = ("fa-*.svg", "fa-*.eot", "fa-*.ttf", "fa-*.woff")
BLOCK = re.compile(r":::\{admonition\} (?P<title>.+)\n(?::\w+:.*\n)*\n(?P<text>(?s:.*?))\n:::")
"""A box of the book; JupyterLab does not know the words for it."""


def main() -> int:
    """Build it, unless nothing changed; where its files cannot be had, say so and leave it out."""
    if "--leave-out" in sys.argv[1:]:
        leave_out()
        return 0
    key = fingerprint(ROOT, SOURCES)
    if OUT.is_dir() and STAMP.is_file() and STAMP.read_text("utf-8") == key:
        return 0
    try:
        core, pure = runtime.fetch(), runtime.pure()
    except runtime.UnreachableError as problem:
        leave_out()
        sys.stderr.write(f"The book is built without what runs in the browser: {problem}\n")
        return 0
    build(core, pure)
    STAMP.write_text(key, "utf-8")
    return 0


def leave_out() -> None:
    """Remove what an earlier build made, so that the book offers nothing that is not there."""
    shutil.rmtree(OUT, ignore_errors=True)
    STAMP.unlink(missing_ok=True)


def build(core: dict[str, bytes], pure: dict[str, bytes]) -> None:
    """Put everything together beside the output, then move it there."""
    shutil.rmtree(WORK, ignore_errors=True)
    pyodide = WORK / "static" / "pyodide"
    pyodide.mkdir(parents=True)
    widgets = pure.pop(next(name for name in pure if name.startswith(FRONT)))
    front = WORK / "widgets.whl"
    front.write_bytes(widgets)
    packages = wheels.gather(core, pure)
    files = {**core, **packages}
    for name, data in files.items():
        (pyodide / name).write_bytes(data)
    (pyodide / "page.json").write_text(json.dumps(for_page(files)), "utf-8")
    (pyodide / INDEX).write_text(json.dumps(index(packages), indent=1) + "\n", "utf-8")
    shutil.copy(HERE / "jupyter-lite.json", WORK)
    shutil.copy(SETTINGS, WORK / "overrides.json")
    settings = {
        "apps": ["lab"],
        "no_sourcemaps": True,
        "no_unused_shared_packages": True,
        "ignore_sys_prefix": ["federated_extensions"],
        "federated_extensions": [str(wheels.extension()), str(front)],
    }
    (WORK / "jupyter_lite_config.json").write_text(json.dumps({"LiteBuildConfig": settings}))
    made = WORK / "made"
    command = [sys.executable, "-m", "jupyterlite_core", "build", "--output-dir", str(made)]
    command += ["--source-date-epoch", str(EPOCH)]
    done = subprocess.run(command, cwd=WORK, check=False, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"jupyter lite build failed:\n{done.stdout}\n{done.stderr}")
    thin(made)
    begin(made)
    protect(made)
    add_contents(made)
    check(made)
    leave_out()
    OUT.parent.mkdir(parents=True, exist_ok=True)
    made.rename(OUT)
    shutil.rmtree(WORK)


def for_page(files: dict[str, bytes]) -> dict[str, str | int]:
    """What ``static/lab-worker.js`` must know: the package, and the bytes it will fetch in all."""
    wheel = next(name for name in files if name.startswith("vjnotes-"))
    fetched = [wheel, *(name for name in runtime.SETTINGS["core"] if not name.endswith(".js"))]
    return {"wheel": wheel, "size": sum(len(files[name]) for name in fetched)}


def index(files: dict[str, bytes]) -> dict[str, Any]:
    """Pyodide's index of packages, with ours added: then a plain ``import`` finds them."""
    depends = {
        "vjnotes": ["pandas", "matplotlib"],
        "ipywidgets": ["comm", "ipython"],
        "pyodide_kernel": ["ipykernel", "ipython"],
    }
    published = {p["file_name"]: (key, p) for key, p in runtime.LOCK["packages"].items()}
    packages = {}
    for name, data in files.items():
        project, number = name.split("-")[:2]
        ours = {
            "name": project,
            "version": number,
            "file_name": name,
            "install_dir": "site",
            "package_type": "package",
            "imports": [] if project in UNNEEDED else [project],
            "depends": depends.get(project, []),
            "unvendored_tests": False,
        }
        key, package = published.get(name, (project.replace("_", "-"), ours))
        packages[key] = {**package, "sha256": sha256(data).hexdigest()}
    return {"info": runtime.LOCK["info"], "packages": dict(sorted(packages.items()))}


def thin(made: Path) -> None:
    """Leave out what no notebook asks for, and is large."""
    for pattern in OLD_FONTS:
        for path in (made / "build").glob(pattern):
            path.unlink()
    (layout,) = (p for p in (made / "build").glob("*.js") if LAYOUT in p.read_bytes())
    layout.unlink()
    shutil.copyfile(made / "icon-120x120.png", made / "lab" / "favicon.ico")


def begin(made: Path) -> None:
    """Let JupyterLab begin in the book's colours and Python beside it, or say that it cannot."""
    static = made / "extensions" / PLUGIN / "static"
    scripts = {path: path.read_text("utf-8") for path in static.glob("*.js")}
    (chunk,) = {found for text in scripts.values() for found in WORKER.findall(text)}
    (worker,) = static.glob(f"{chunk}.*.js")
    config = json.loads((made / "jupyter-lite.json").read_text("utf-8"))["jupyter-config-data"]
    options = config["litePluginSettings"][f"{PLUGIN}:kernel"]["loadPyodideOptions"]
    pyodide = "../" * (len(worker.relative_to(made).parts) - 1) + "static/pyodide/"
    start = stated(HERE / "worker.js", PYODIDE=pyodide, OPTIONS=options)
    put(worker, LOADED, "await begun", before=start)
    place = worker.relative_to(made).as_posix()
    put(made / "config-utils.js", CONFIGURED, CONFIGURED + stated(HERE / "begin.js", WORKER=place))


def stated(script: Path, **values: Any) -> str:
    """One of our scripts, after the values that it takes for given."""
    given = "".join(f"const {name} = {json.dumps(value)};\n" for name, value in values.items())
    return given + script.read_text("utf-8")


def put(path: Path, old: str, new: str, before: str = "") -> None:
    """Put other words into a script of JupyterLite, which must have the old ones once."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1, f"JupyterLite starts otherwise than it did: {path.name}"
    path.write_text(before + text.replace(old, new), "utf-8")


def protect(made: Path) -> None:
    """Give each page its policy, so that what a notebook shows asks no other host either."""
    for page in made.rglob("*.html"):
        page.write_text(guarded(page.read_text("utf-8"), RULES), "utf-8")


def add_contents(made: Path) -> None:
    """The files a reader finds there, and the list of each folder."""
    skip = shutil.ignore_patterns("__pycache__", ".ipynb_checkpoints")
    for name in CONTENTS:
        target = made / "files" / name
        shutil.copytree(ROOT / name, target, ignore=skip, copy_function=shutil.copyfile)
    files = made / "files"
    for notebook in files.rglob("*.ipynb"):
        notebook.write_text(plain(notebook.read_text("utf-8")), "utf-8")
    for folder in [files, *(p for p in files.rglob("*") if p.is_dir())]:
        shown = {**entry(folder, files), "format": "json"}
        shown["content"] = [entry(path, files) for path in sorted(folder.iterdir())]
        target = made / "api" / "contents" / folder.relative_to(files) / "all.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(shown, indent=1, sort_keys=True), "utf-8")


def plain(notebook: str) -> str:
    """A notebook whose boxes are quotations with a bold head, as every notebook program shows."""
    content = json.loads(notebook)
    for cell in content["cells"]:
        if cell["cell_type"] == "markdown":
            text = BLOCK.sub(quotation, "".join(cell["source"]))
            cell["source"] = text.splitlines(keepends=True)
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def quotation(box: re.Match[str]) -> str:
    text = box["text"].replace("\n", "\n> ")
    return f"> **{box['title']}**\n>\n> {text}"


def entry(path: Path, root: Path) -> dict[str, Any]:
    """One file or folder as Jupyter's contents service describes it."""
    notebook = path.suffix == ".ipynb"
    kind = "directory" if path.is_dir() else "notebook" if notebook else "file"
    return {
        "name": path.name if path != root else "",
        "path": path.relative_to(root).as_posix() if path != root else "",
        "type": kind,
        "size": None if path.is_dir() else path.stat().st_size,
        "mimetype": None if path.is_dir() or notebook else mimetypes.guess_type(path.name)[0],
        "created": DAY,
        "last_modified": DAY,
        "content": None,
        "format": None,
        "writable": True,
    }


def check(made: Path) -> None:
    """Stop if what was built would not start, or would ask another host."""
    config = json.loads((made / "jupyter-lite.json").read_text("utf-8"))["jupyter-config-data"]
    kernel = config["litePluginSettings"][f"{PLUGIN}:kernel"]
    assert kernel["pyodideUrl"] == "./static/pyodide/pyodide.js", kernel
    assert kernel["disablePyPIFallback"] is True, kernel
    pyodide = made / "static" / "pyodide"
    packages = json.loads((pyodide / INDEX).read_text("utf-8"))["packages"]
    for name, package in packages.items():
        data = (pyodide / package["file_name"]).read_bytes()
        assert sha256(data).hexdigest() == package["sha256"], name
    asked = {p.replace("_", "-") for p in kernel["loadPyodideOptions"]["packages"]}
    assert asked <= set(packages), asked - set(packages)


if __name__ == "__main__":
    sys.exit(main())
