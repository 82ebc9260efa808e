"""Build the book twice and compare every byte: ``make verify``.

Once here, and once from a copy of the sources in a folder elsewhere, in another time zone, with
another home, umask, language and hash seed, and where the system allows it without a network.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from lite import runtime
from tests.book.built import HTML, ROOT, command, environment

WINDOW = 24  # bytes shown around the first that differ
MADE = ("html", ".pdf", ".doctrees", ".jupyter_cache", "jupyter_execute", ".dataset", ".lite")
# A network of its own that leads nowhere but to itself.
CUT_OFF = ["unshare", "-rn", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"]
ELSEWHERE = {
    "TZ": "Pacific/Kiritimati",
    "LANG": "tr_TR.UTF-8",
    "LC_ALL": "C.UTF-8",
    "USER": "somebody-else",
}


def copy(target: Path) -> Path:
    """The sources as they are, without anything that was built."""
    built = (ROOT / ".gitignore").read_text("utf-8").replace("/", "").split()
    return shutil.copytree(ROOT, target, ignore=shutil.ignore_patterns(".git", *built))


def clear() -> None:
    """Remove what an earlier build left here."""
    for name in MADE:
        path = ROOT / "_build" / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def cut_off() -> list[str]:
    """What a command needs before it to run without a network; nothing where that is not allowed."""
    able = shutil.which("unshare") and subprocess.run([*CUT_OFF, "true"], capture_output=True)
    return CUT_OFF if able and able.returncode == 0 else []


def start(folder: Path, *words: str, umask: int = 0o022, **more: str) -> subprocess.Popen[str]:
    """A build in ``folder``, with the package of that folder."""
    return subprocess.Popen(
        words,
        cwd=folder,
        env=environment() | more | {"PYTHONPATH": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        umask=umask,
    )


def shown(data: bytes, at: int) -> str:
    return repr(data[max(0, at - WINDOW // 2) : at + WINDOW])


def differences(one: Path, other: Path) -> list[str]:
    """Each file that is in one folder only, or differs, with the first bytes that do."""
    files = {
        path.relative_to(root).as_posix()
        for root in (one, other)
        for path in root.rglob("*")
        if path.is_file()
    }
    out = []
    for name in sorted(files):
        paths = [root / name for root in (one, other)]
        missing = [str(path.parent) for path in paths if not path.is_file()]
        if missing:
            out.append(f"{name}: not in {missing[0]}")
            continue
        first, second = (path.read_bytes() for path in paths)
        if first != second:
            pairs = enumerate(zip(first, second, strict=False))
            at = next((i for i, (a, b) in pairs if a != b), min(len(first), len(second)))
            out.append(f"{name}: byte {at}\n  {shown(first, at)}\n  {shown(second, at)}")
    return out


def main() -> int:
    clear()
    with suppress(runtime.UnreachableError):  # then both builds do without
        # Once for both: the second has no network to fetch them from.
        runtime.fetch(), runtime.pure(), runtime.node()
    kept = {"XDG_CACHE_HOME": str(runtime.cache().parents[1])}
    alone = cut_off()
    with tempfile.TemporaryDirectory(prefix="vjnotes-") as parent:
        elsewhere = copy(Path(parent) / "a folder that is named at some length" / "book")
        home = Path(parent) / "home"
        home.mkdir()
        other = [*alone, *command(), "PYTHONHASHSEED=7"]
        builds = [
            start(ROOT, *command(), TZ="UTC"),
            start(elsewhere, *other, umask=0o077, HOME=str(home), **kept, **ELSEWHERE),
        ]
        said = [build.communicate()[0] for build in builds]
        for build, words in zip(builds, said, strict=True):
            if build.returncode:
                print(words[-8000:])
                return 1
        found = differences(HTML, elsewhere / HTML.relative_to(ROOT))
    print(*found, sep="\n", end="\n" if found else "")
    files = sum(path.is_file() for path in HTML.rglob("*"))
    without = "the second without a network" if alone else "both with a network"
    print(f"{len(found)} of {files} files differ between two builds, {without}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
