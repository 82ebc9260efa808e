"""Make the notebooks runnable in the reader's own browser: ``python -m lite.build [--leave-out]``.

The result is ``_build/html/lite``: JupyterLab, Python for the browser, the package, the articles
and the notebooks; it asks no other host for anything. It is made anew when one of them changed.
"""

from __future__ import annotations

import json
import mimetypes
import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from _ext.vj_policy import guarded
from _ext.vj_rerun import fingerprint
from lite import runtime

ROOT = Path(__file__).parent.parent
OUT = ROOT / "_build" / "html" / "lite"
STAMP = ROOT / "_build" / ".lite"
WORK = ROOT / "_build" / "lite"
CONTENTS = ("notebooks", "seeds", "examples")
"""What a reader finds in the browser as files."""
SCORED = ("tests/score.py", "tests/agreement.py", "tests/corpus", "tests/golden", "seeds")
"""What the chapter on own articles scores the package with: a package, as files are slow there."""
SOURCES = (
    *("lite", "_ext/vj_policy.py", "vjnotes", "pyproject.toml", "README.md"),
    "requirements/book.txt",
    *(*CONTENTS, *SCORED),
)
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "1704067200"))
DAY = datetime.fromtimestamp(EPOCH, UTC).isoformat()
PLUGIN = "@jupyterlite/pyodide-kernel-extension"
INDEX = "pyodide-lock.json"
EXTENSIONS = "share/jupyter/labextensions"
FRONT = "jupyterlab_widgets-"
UNNEEDED = ("ssl", "jedi")
SETTINGS = ROOT / "lite" / "labconfig" / "default_setting_overrides.json"
"""What JupyterLab is set to, here as in ``make lab`` and on Binder."""
CONFIGURED = "const config = await jupyterConfigData();\n"
BEGIN = """\
  if (typeof WebAssembly !== 'object') {
    document.body.textContent =
      'Python cannot run here: this browser lacks WebAssembly, or it is switched off.';
    return;
  }
  const themes = { light: 'JupyterLab Light', dark: 'JupyterLab Dark' };
  const theme = themes[localStorage.getItem('mode')];
  if (theme) {
    const colours = config.settingsOverrides['@jupyterlab/apputils-extension:themes'];
    Object.assign(colours, { theme, 'adaptive-theme': false });
  }
"""
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
    wheels = {**pure, **own_wheel(), **kernel_wheels(), **made_wheels()}
    for name, data in {**core, **wheels}.items():
        (pyodide / name).write_bytes(data)
    (pyodide / "page.json").write_text(json.dumps(for_page({**core, **wheels})), "utf-8")
    (pyodide / INDEX).write_text(json.dumps(index(wheels), indent=1) + "\n", "utf-8")
    shutil.copy(ROOT / "lite" / "jupyter-lite.json", WORK)
    shutil.copy(SETTINGS, WORK / "overrides.json")
    settings = {
        "apps": ["lab"],
        "no_sourcemaps": True,
        "no_unused_shared_packages": True,
        "ignore_sys_prefix": ["federated_extensions"],
        "federated_extensions": [str(kernel_extension()), str(front)],
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


def own_wheel() -> dict[str, bytes]:
    """The package as a wheel; the same files give the same bytes."""
    with TemporaryDirectory() as folder:
        copy = Path(folder, "copy")
        skip = shutil.ignore_patterns("__pycache__")
        shutil.copytree(
            ROOT / "vjnotes", copy / "vjnotes", ignore=skip, copy_function=shutil.copyfile
        )
        for name in ("pyproject.toml", "README.md", "LICENSE"):
            shutil.copyfile(ROOT / name, copy / name)
        for path in copy.rglob("*"):
            path.chmod(0o755 if path.is_dir() else 0o644)
        command = [sys.executable, "-m", "pip", "wheel", "-q", "--disable-pip-version-check"]
        command += ["--no-deps", "--no-build-isolation", "--no-index", "-w", folder, str(copy)]
        subprocess.run(
            command,
            check=True,
            stdout=subprocess.DEVNULL,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH)},
            umask=0o022,
        )
        return {p.name: p.read_bytes() for p in Path(folder).glob("*.whl")}


def for_page(files: dict[str, bytes]) -> dict[str, str | int]:
    """What ``static/lab-worker.js`` must know: the package, and the bytes it will fetch in all."""
    wheel = next(name for name in files if name.startswith("vjnotes-"))
    fetched = [wheel, *(name for name in runtime.SETTINGS["core"] if not name.endswith(".js"))]
    return {"wheel": wheel, "size": sum(len(files[name]) for name in fetched)}


def kernel_wheels() -> dict[str, bytes]:
    """What the kernel needs from its own extension: here too, all can be fetched at once."""
    wanted = ("piplite-", "ipykernel-", "pyodide_kernel-")
    folder = kernel_extension() / "static" / "pypi"
    return {p.name: p.read_bytes() for p in folder.glob("*.whl") if p.name.startswith(wanted)}


def kernel_extension() -> Path:
    """The part of the kernel that runs in the page, where the environment has it."""
    return Path(sys.prefix, EXTENSIONS, PLUGIN)


def made_wheels() -> dict[str, bytes]:
    """The scored texts; and nothing, for what the kernel insists on and no notebook needs."""
    paths = [p for name in SCORED for p in (ROOT / name, *(ROOT / name).rglob("*")) if p.is_file()]
    kept = sorted(p for p in paths if "__pycache__" not in p.parts)
    scored = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in kept}
    contents: dict[str, dict[str, bytes]] = {"tests": scored, **{name: {} for name in UNNEEDED}}
    return {f"{name}-0-py3-none-any.whl": wheel(name, files) for name, files in contents.items()}


def wheel(name: str, files: dict[str, bytes]) -> bytes:
    """A wheel of these files; the same files give the same bytes."""
    about = {
        "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 0\n",
        "WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "RECORD": "",
    }
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for file, data in files.items():
            archive.writestr(ZipInfo(file), data, ZIP_DEFLATED)
        for file, text in about.items():
            archive.writestr(ZipInfo(f"{name}-0.dist-info/{file}"), text)
    return made.getvalue()


def index(wheels: dict[str, bytes]) -> dict[str, Any]:
    """Pyodide's index of packages, with ours added: then a plain ``import`` finds them."""
    depends = {
        "vjnotes": ["pandas", "matplotlib"],
        "ipywidgets": ["comm", "ipython"],
        "pyodide_kernel": ["ipykernel", "ipython"],
    }
    packages = dict(runtime.LOCK["packages"])
    for name, data in wheels.items():
        project, number = name.split("-")[:2]
        packages[project.replace("_", "-")] = {
            "name": project,
            "version": number,
            "file_name": name,
            "install_dir": "site",
            "sha256": sha256(data).hexdigest(),
            "package_type": "package",
            "imports": [] if project in UNNEEDED else [project],
            "depends": depends.get(project, []),
            "unvendored_tests": False,
        }
    return {"info": runtime.LOCK["info"], "packages": dict(sorted(packages.items()))}


def thin(made: Path) -> None:
    """Leave out the forms of the icons' typeface that no browser with WebAssembly asks for."""
    for pattern in OLD_FONTS:
        for path in (made / "build").glob(pattern):
            path.unlink()


def begin(made: Path) -> None:
    """Let JupyterLab begin in the colours chosen in the book, or say that Python cannot run."""
    path = made / "config-utils.js"
    text = path.read_text("utf-8")
    assert text.count(CONFIGURED) == 1, "JupyterLite starts otherwise than it did"
    path.write_text(text.replace(CONFIGURED, CONFIGURED + BEGIN), "utf-8")


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
