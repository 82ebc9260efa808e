"""Kill a command at many moments: ``python -m tests.interrupt FOLDER COUNT COMMAND...``.

The command runs in a copy of the folder each time, in a process that kills itself with SIGKILL
at one of its calls into the operating system or of a file, chosen at random with a fixed seed
among those since it began to write; before, there is nothing to lose.
Each line printed is what the folder held then: the SHA-256 of every file that is not temporary.
The first line is the folder before, the second after an undisturbed run.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
from pathlib import Path
from types import FrameType
from typing import Any

from vjnotes import add, dataset  # noqa: F401
from vjnotes.article import Article
from vjnotes.cli import main
from vjnotes.corpus import Corpus


def held(folder: Path) -> str:
    """The files of a folder and what they hold, as JSON."""
    files = [p for p in sorted(folder.rglob("*")) if p.is_file() and ".tmp" not in str(p)]
    digests = {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}
    return json.dumps({name: hashlib.sha256(data).hexdigest() for name, data in digests.items()})


def run(folder: Path, command: list[str], stop: int) -> int:
    """Run the command there in a process of its own; the calls it made, or -1 if it was killed."""
    counts = folder.with_name("calls")
    counts.unlink(missing_ok=True)
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return int(counts.read_text()) if counts.exists() else -1
    made = 0

    def note(frame: FrameType, event: str, called: Any) -> None:
        nonlocal made
        if event != "c_call":
            return
        owner = type(getattr(called, "__self__", None)).__module__
        if getattr(called, "__module__", None) == "posix" or owner == "_io":
            made += 1
            if made == stop:
                os.kill(os.getpid(), signal.SIGKILL)

    def begin(event: str, arguments: tuple[Any, ...]) -> None:
        if stop >= 0 and event.startswith("tempfile."):
            sys.setprofile(note)

    os.chdir(folder)
    sys.addaudithook(begin)
    sys.stdout = open(os.devnull, "w")  # noqa: SIM115
    code = main(command)
    sys.setprofile(None)
    counts.write_text(str(made))
    os._exit(code)


def every(source: Path, count: int, command: list[str]) -> None:
    """The folder before and after, and at so many moments between."""
    with contextlib.suppress(ImportError):
        import pandas  # noqa: F401
        import pyarrow.parquet  # noqa: F401
    # Loaded and compiled here once, not in each process that is killed.
    dataset.build(Corpus((Article("Exports rose 5% in 2022.", "a"),)), parquet=False)
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "folder"
        shutil.copytree(source, folder)
        print(held(folder))
        calls = run(folder, command, 0)
        print(held(folder))
        chance = random.Random(7)
        for turn, stop in enumerate(chance.sample(range(1, calls + 1), min(count, calls))):
            shutil.rmtree(folder)
            shutil.copytree(source, folder)
            if run(folder, command, stop) != -1:
                raise SystemExit(f"not killed at {stop} of {calls}")
            print(held(folder))
            if turn % 5 == 0 and run(folder, command, -1) == -1:
                raise SystemExit(f"killed at {stop}, it cannot be run again")


if __name__ == "__main__":
    every(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
