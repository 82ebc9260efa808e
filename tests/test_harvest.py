"""Many articles: in parts, by processes and by a cluster, killed and resumed."""

from __future__ import annotations

import contextlib
import json
import multiprocessing
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Executor
from pathlib import Path
from typing import Any

import pytest

from tests.samples import SEEDS, TEXT
from vjnotes import harvest as module
from vjnotes import remote
from vjnotes.cli import main
from vjnotes.corpus import gather
from vjnotes.errors import ArticleError, OutputError
from vjnotes.harvest import harvest

ROOT = SEEDS.parent
PATHS = [str(ROOT / "tests" / "corpus" / "dev" / "articles"), str(ROOT / "examples")]
RUN = """
import sys
from vjnotes import harvest as module
module._SIZE = 3
module.harvest(sys.argv[2:], sys.argv[1], workers=2)
"""


def files(folder: Path) -> dict[str, bytes]:
    """Everything in a folder, hidden files too."""
    found = (Path(home) / name for home, _, names in os.walk(folder) for name in names)
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Parts of three articles, so that a few articles make many."""
    pytest.importorskip("pyarrow")
    monkeypatch.setattr(module, "_SIZE", 3)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a run by one process that nothing happened to."""
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_SIZE", 3)
        harvest(PATHS, folder)
    return files(folder)


def then(what: Any, monkeypatch: pytest.MonkeyPatch, after: int = 3) -> list[str]:
    """Do something once when so many files were written; the names written are kept."""
    written: list[str] = []
    write = remote.write

    def counted(folder: str, name: str, data: bytes) -> None:
        write(folder, name, data)
        written.append(name)
        if len(written) == after:
            what()

    monkeypatch.setattr(remote, "write", counted)
    return written


def facts(folder: Path) -> list[dict[str, Any]]:
    parquet = pytest.importorskip("pyarrow.parquet")
    parts = sorted((folder / "facts").iterdir())
    return [row for part in parts for row in parquet.read_table(part).to_pylist()]


def test_the_same_facts_as_read_one_by_one(tmp_path: Path, undisturbed: dict[str, bytes]) -> None:
    """No more and no fewer, in the same order, with the text their offsets count in."""
    done = harvest(PATHS, tmp_path)
    corpus = gather(PATHS)
    assert [f["id"] for f in facts(tmp_path)] == [f.id for f in corpus.facts()]
    assert (done.articles, done.facts) == (len(corpus.articles), len(corpus.facts()))
    assert files(tmp_path) == undisturbed
    parts = sorted((tmp_path / "articles").iterdir())
    again = gather(parts)
    assert [f.as_dict() for f in again.facts()] == [f.as_dict() for f in corpus.facts()]


def test_what_is_there_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A second run reads nothing; a changed article its part alone; parts left over go."""
    texts = tmp_path / "in"
    texts.mkdir()
    for number in range(7):
        (texts / f"{number}.txt").write_text(f"{TEXT} {number + 11} visitors came.")
    out = tmp_path / "out"
    first = harvest([texts], out)
    assert (first.parts, first.kept) == (3, 0)
    (out / "facts" / "notes.txt").write_text("mine")
    (out / "facts" / ".part-000000-0123456789abcdef.parquet.x.tmp").write_text("half")
    (texts / "4.txt").write_text(TEXT)
    written = then(lambda: None, monkeypatch)
    second = harvest([texts], out)
    assert (second.parts, second.kept) == (3, 2)
    assert {name[:11] for name in written} == {"part-000001"}
    assert len(os.listdir(out / "facts")) == 4
    assert (out / "facts" / "notes.txt").exists()


def test_one_bad_article_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is left out with its reason, counted, and the exit code says so."""
    table = tmp_path / "t.csv"
    table.write_text(f"text,published\n{TEXT},2023-01-01\n,\n{TEXT} More.,soon\n{TEXT} Last.,\n")
    out = tmp_path / "out"
    assert main(["facts", str(table), "--workers", "1", "-o", str(out)]) == 1
    told = capsys.readouterr().err
    assert "2 facts of 2 articles in 2 parts" in told
    assert "2 articles left out" in told
    [part] = (out / "left-out").iterdir()
    rows = [json.loads(line) for line in part.read_text().splitlines()]
    assert [row["where"].rpartition(":")[2] for row in rows] == ["3", "4"]
    assert "expected YYYY-MM-DD" in rows[1]["problem"]


def test_a_killed_worker(
    tmp_path: Path, undisturbed: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told of; run again, the rest is read, and the result is that of one process."""
    with monkeypatch.context() as patch:
        written = then(lambda: multiprocessing.active_children()[0].kill(), patch)
        with pytest.raises(OutputError, match=r"a worker died.*run it again"):
            harvest(PATHS, tmp_path, workers=2)
    assert 3 <= len(written) < len(undisturbed)
    assert harvest(PATHS, tmp_path).kept >= 1
    assert files(tmp_path) == undisturbed


def children(process: int) -> set[int]:
    """The processes that one started."""
    found = set()
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = status.read_text().rpartition(")")[2].split()
        except OSError:  # gone in between
            continue
        if int(fields[1]) == process and fields[0] != "Z":
            found.add(int(status.parent.name))
    return found


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_a_killed_run(tmp_path: Path, undisturbed: dict[str, bytes]) -> None:
    """Killed as a whole it leaves whole parts and no process, and goes on where it stopped."""
    command = [sys.executable, "-c", RUN, str(tmp_path), *PATHS]
    with subprocess.Popen(command, cwd=ROOT) as run:
        room = tmp_path / "facts"
        while run.poll() is None and not (room.exists() and any(room.glob("part*"))):
            time.sleep(0.01)
        started = children(run.pid)
        run.send_signal(signal.SIGKILL)
    assert started
    until = time.monotonic() + 30
    while any(Path(f"/proc/{pid}").exists() for pid in started) and time.monotonic() < until:
        time.sleep(0.05)
    assert not [pid for pid in started if Path(f"/proc/{pid}").exists()]
    before = files(tmp_path)
    assert len(before) < len(undisturbed)
    whole = {name: data for name, data in before.items() if not name.endswith(".tmp")}
    assert whole.items() <= undisturbed.items()
    assert harvest(PATHS, tmp_path).kept >= 1
    assert files(tmp_path) == undisturbed


def test_on_a_cluster_with_a_killed_worker(
    tmp_path: Path, undisturbed: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same function on Dask: a worker that dies is replaced, and not a fact differs."""
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0"
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        pids: dict[str, int] = client.run(os.getpid)
        executor: Executor = client.get_executor()
        victim = next(iter(pids.values()))
        written = then(lambda: os.kill(victim, signal.SIGKILL), monkeypatch)
        address = f"file://{tmp_path}/out"
        done = harvest(PATHS, address, workers=4, executor=executor)
        assert victim not in client.run(os.getpid).values()
    assert done.kept == 0
    assert len(written) == len(undisturbed)
    assert files(tmp_path / "out") == undisturbed


def test_from_one_store_to_another() -> None:
    """Folders and tables of an object store are read, and parts written there."""
    fsspec = pytest.importorskip("fsspec")
    store = fsspec.filesystem("memory")
    try:
        for number in range(4):
            store.pipe_file(f"/news/{number}.txt", f"{TEXT} {number}".encode())
        store.pipe_file("/news/more.jsonl", json.dumps({"text": TEXT}).encode())
        first = harvest(["memory://news"], "memory://facts")
        again = harvest(["memory://news"], "memory://facts")
        assert (first.articles, first.parts, first.kept) == (5, 2, 0)
        assert (again.articles, again.facts, again.kept) == (5, first.facts, 2)
        store.rm_file("/news/3.txt")
        assert harvest(["memory://news"], "memory://facts").articles == 4
        assert len(store.ls("/facts/facts")) == 2
    finally:
        store.store.clear()


def test_a_mistyped_path_removes_nothing(tmp_path: Path) -> None:
    """A path that is not there is an error, not an article left out, and the parts stay."""
    harvest([SEEDS], tmp_path)
    before = sorted(tmp_path.rglob("part-*"))
    with pytest.raises(ArticleError, match="no such file"):
        harvest([tmp_path / "sead"], tmp_path)
    assert before
    assert sorted(tmp_path.rglob("part-*")) == before


def test_a_bar_on_a_terminal_only(tmp_path: Path) -> None:
    """On a terminal it counts articles, with rate and time left; elsewhere nothing moves."""
    pty = pytest.importorskip("pty")
    termios = pytest.importorskip("termios")
    pytest.importorskip("tqdm")
    command = [sys.executable, "-m", "vjnotes", "facts", "examples", "--workers", "1", "-o"]
    plain = subprocess.run(
        [*command, tmp_path / "a"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert plain.stderr.count("\n") == 1
    master, slave = pty.openpty()
    termios.tcsetwinsize(slave, (24, 100))
    with subprocess.Popen([*command, tmp_path / "b"], cwd=ROOT, stderr=slave):
        os.close(slave)
        shown = b""
        with contextlib.suppress(OSError):  # the other end is closed
            while part := os.read(master, 4096):
                shown += part
    os.close(master)
    assert b"4/4" in shown
    assert b"articles/s" in shown


WRONG = [
    (["--workers", "2"], "--output FOLDER"),
    (["--workers", "2", "--format", "csv", "-o", "x"], "--output FOLDER"),
    (["--workers", "0", "-o", "x"], "no number of processes"),
    (["--workers", "two", "-o", "x"], "no number of processes"),
]


@pytest.mark.parametrize(("more", "said"), WRONG)
def test_wrong_use(more: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What --workers needs is said in one line."""
    try:
        code = main(["facts", str(SEEDS), *more])
    except SystemExit as stop:
        code = int(stop.code or 0)
    assert code == 2
    assert said in capsys.readouterr().err
