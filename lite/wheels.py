"""The packages that Python in the browser finds, each as a wheel; all but texts are compiled."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from lite import runtime
from lite.bytecode import packed

HERE = Path(__file__).parent
ROOT = HERE.parent
EPOCH = int(os.environ.get("SOURCE_DATE_EPOCH", "1704067200"))
EXTENSIONS = "share/jupyter/labextensions"
PLUGIN = "@jupyterlite/pyodide-kernel-extension"
UNNEEDED = ("ssl", "jedi")
"""What the kernel insists on and no notebook needs."""
SCORED = ("tests/score.py", "tests/agreement.py", "tests/corpus", "tests/golden", "seeds")
"""What the chapter on own articles scores the package with: a package, as files are slow there."""


def gather(core: dict[str, bytes], others: dict[str, bytes]) -> dict[str, bytes]:
    """All wheels by name: those of ``core`` and ``others``, the kernel's, and our own."""
    python = {name: core[name] for name in runtime.SETTINGS["core"]}
    fetched = {name: data for name, data in core.items() if name not in python}
    wheels = {**fetched, **others, **kernel()}
    try:
        made = {**compiled(python, wheels, keep=True), **compiled(python, own())}
    except (runtime.UnreachableError, OSError, subprocess.CalledProcessError) as problem:
        sys.stderr.write(f"Python in the browser will start some seconds later: {problem}\n")
        made = {**wheels, **own()}
    return {**made, **texts()}


def compiled(
    python: dict[str, bytes], wheels: dict[str, bytes], *, keep: bool = False
) -> dict[str, bytes]:
    """The wheels, their modules compiled by the ``python`` for the browser; kept for other builds.

    It reads what is compiled twice as fast as text, and a wheel says the same to any of its builds.

    Raises
    ------
    UnreachableError
        There is nothing to run that Python with.
    """
    rules = b"".join((HERE / name).read_bytes() for name in ("bytecode.py", "compile.js"))
    state = sha256(rules + "".join(runtime.SETTINGS["core"].values()).encode()).digest()
    keys = {name: sha256(state + data).hexdigest() + ".whl" for name, data in wheels.items()}
    kept = dict(runtime.kept(keys.values())) if keep else {}
    lacking = {name: wheels[name] for name, key in keys.items() if key not in kept}
    if lacking:
        new = {keys[name]: data for name, data in _compile(python, lacking).items()}
        if keep:
            runtime.keep(new)
        kept |= new
    return {name: kept[key] for name, key in keys.items()}


def _compile(python: dict[str, bytes], wheels: dict[str, bytes]) -> dict[str, bytes]:
    """What ``compile.js`` makes of the wheels; in our own folder, as others may forbid programs."""
    with TemporaryDirectory(dir=ROOT / "_build") as folder:
        for name, data in {**python, **wheels}.items():
            Path(folder, name).write_bytes(data)
        node = Path(folder, "node")
        node.write_bytes(runtime.node())
        node.chmod(0o700)
        subprocess.run([node, HERE / "compile.js", folder], check=True)
        return {name: Path(folder, name).read_bytes() for name in wheels}


def own() -> dict[str, bytes]:
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


def kernel() -> dict[str, bytes]:
    """What the kernel needs from its own extension: here too, all can be fetched at once."""
    wanted = ("piplite-", "ipykernel-", "pyodide_kernel-")
    folder = extension() / "static" / "pypi"
    return {p.name: p.read_bytes() for p in folder.glob("*.whl") if p.name.startswith(wanted)}


def extension() -> Path:
    """The part of the kernel that runs in the page, where the environment has it."""
    return Path(sys.prefix, EXTENSIONS, PLUGIN)


def texts() -> dict[str, bytes]:
    """The scored texts; and nothing, for what the kernel insists on and no notebook needs."""
    paths = [p for name in SCORED for p in (ROOT / name, *(ROOT / name).rglob("*")) if p.is_file()]
    kept = sorted(p for p in paths if "__pycache__" not in p.parts)
    scored = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in kept}
    contents: dict[str, dict[str, bytes]] = {"tests": scored, **{name: {} for name in UNNEEDED}}
    return {f"{name}-0-py3-none-any.whl": wheel(name, files) for name, files in contents.items()}


def wheel(name: str, files: dict[str, bytes]) -> bytes:
    """A wheel of these files."""
    about = {
        "METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 0\n",
        "WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    return packed(files | {f"{name}-0.dist-info/{f}": t.encode() for f, t in about.items()})
