"""The command: what it prints, what it writes, and how it fails."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.samples import BAD_BYTES, SEEDS, TEXT, entry
from vjnotes.cli import main
from vjnotes.corpus import load

ROOT = SEEDS.parent
READING = ("facts", "check", "explain", "compare", "data")


def run(*args: object, **more: object) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "vjnotes", *map(str, args)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        timeout=60,
        check=False,
        **more,  # type: ignore[call-overload]
    )


def fails(capsys: pytest.CaptureFixture[str], *args: object) -> str:
    """The one line that a command with bad input prints."""
    try:
        code = main([str(a) for a in args])
    except SystemExit as stop:
        code = int(stop.code or 0)
    told = capsys.readouterr()
    assert code == 2, told.err
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert told.err.rstrip("\n").isprintable()
    assert "Traceback" not in told.err
    return told.err


@pytest.fixture
def article(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "in" / "a.txt"


def test_facts_as_jsonl_and_csv(capsys: pytest.CaptureFixture[str]) -> None:
    """Standard output carries every fact in both formats."""
    facts = load(SEEDS).facts()
    assert main(["facts", str(SEEDS)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["id"] for line in lines] == [f.id for f in facts]
    assert main(["facts", str(SEEDS), "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [r["id"] for r in rows] == [f.id for f in facts]


def test_no_fact_suggests_the_next_step(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where nothing was read, a line beside the empty output says how to see why."""
    article.write_text("The house is old.")
    assert main(["facts", str(article)]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert "vjnotes explain" in told.err


def test_facts_into_a_file_by_its_ending(article: Path, tmp_path: Path) -> None:
    """--output decides the format unless --format does; nothing else is left behind."""
    assert main(["facts", str(article), "-o", str(tmp_path / "f.csv")]) == 0
    assert (tmp_path / "f.csv").read_text().startswith("id,source,")
    assert main(["facts", str(article), "-o", str(tmp_path / "f.csv"), "--format", "jsonl"]) == 0
    assert (tmp_path / "f.csv").read_text().startswith("{")
    assert sorted(os.listdir(tmp_path)) == ["f.csv", "in"]


def test_check_exits_by_what_it_finds(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """0 where all is explained, 1 where a number is not; JSON says the same."""
    assert main(["check", str(article)]) == 0
    assert "0 unexplained" in capsys.readouterr().out
    article.write_text("The house has 17 rooms and costs 5,120 shells.")
    assert main(["check", str(article)]) == 1
    told = capsys.readouterr()
    assert "unexplained" in told.out
    assert "vjnotes explain" in told.err
    assert main(["check", str(article), "--json"]) == 1
    items = json.loads(capsys.readouterr().out)["a"]
    assert any(not i["facts"] and not i["reason"] for i in items)


def test_explain_a_sentence_and_a_file(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Text and file give the same explanation; JSON carries the facts."""
    assert main(["explain", TEXT]) == 0
    text = capsys.readouterr().out
    assert main(["explain", str(article)]) == 0
    assert capsys.readouterr().out == text
    assert "[47.6 billion USD]" in text
    assert main(["explain", TEXT, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)[0]["facts"][0]["value"] == 47_600_000_000
    assert main(["explain", "Trade rose last year.", "--published", "2024-03-01"]) == 0
    assert "2023" in capsys.readouterr().out


def test_compare_prints_reasons(capsys: pytest.CaptureFixture[str]) -> None:
    """The text has verdict and reason; JSON has every field."""
    assert main(["compare", str(SEEDS)]) == 0
    assert "= agree" in capsys.readouterr().out
    assert main(["compare", str(SEEDS), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found[0]) == {"verdict", "kind", "about", "facts", "reason", "choice"}


def test_data_writes_a_folder(article: Path, tmp_path: Path) -> None:
    """The dataset's folder is made whole, and not among the articles."""
    assert main(["data", str(article), "-o", str(tmp_path / "d")]) == 0
    assert (tmp_path / "d" / "datapackage.json").is_file()


def test_add_keeps_what_stands_there(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new entry is appended; comments stay; the folder loads; the entry is printed."""
    assert main(["add", str(article), "--outlet", "VNA", "--published", "2023-11-27"]) == 0
    path = article.parent / "sources.toml"
    first = path.read_text()
    path.write_text("# my notes\n" + first.rstrip("\n"))
    other = article.with_name("b.txt")
    other.write_text("Talks\n\nPublished: 3 May 2021\n\nTrade rose.")
    args = ["add", str(other), "--outlet", 'The "Daily" Görl', "--title", "T\\n", "--key", "b-2"]
    assert main(args) == 0
    assert capsys.readouterr().out.startswith("[vna-2023-11]\n")
    text = path.read_text()
    assert text.startswith("# my notes\n" + first.rstrip("\n") + "\n\n[b-2]")
    listed = tomllib.loads(text)
    assert listed["b-2"]["outlet"] == 'The "Daily" Görl'
    assert str(listed["b-2"]["published"]) == "2021-05-03"
    assert [a.key for a in load(article.parent).articles] == ["vna-2023-11", "b-2"]


@pytest.mark.parametrize("command", [*READING, "add"])
@pytest.mark.parametrize(("data", "told"), BAD_BYTES.values(), ids=BAD_BYTES.keys())
def test_bad_files(
    command: str, data: bytes, told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every command refuses every unreadable file in one line, and writes nothing."""
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    more = ["--outlet", "X"] if command == "add" else []
    more += ["-o", str(tmp_path / "out")] if command in ("facts", "data") else []
    message = fails(capsys, command, path, *more)
    assert "a.txt" in message
    assert os.listdir(tmp_path) == ["a.txt"]


@pytest.mark.parametrize("command", READING)
def test_bad_folders(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An empty folder, a broken list, a changed, missing or unlisted article stop each command."""
    assert "without articles" in fails(capsys, command, tmp_path)
    (tmp_path / "sources.toml").write_text("[a\n")
    assert "sources.toml:1: broken TOML" in fails(capsys, command, tmp_path)
    (tmp_path / "sources.toml").write_text("# none\n")
    assert "lists no article" in fails(capsys, command, tmp_path)
    (tmp_path / "sources.toml").write_text(entry(TEXT.encode()))
    assert "missing" in fails(capsys, command, tmp_path)
    (tmp_path / "a.txt").write_text("changed")
    assert "changed" in fails(capsys, command, tmp_path)
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.txt").write_text("more")
    assert "unlisted" in fails(capsys, command, tmp_path)


@pytest.mark.parametrize("command", [*READING, "add"])
def test_bad_paths(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing file, a device, a loop of links and fifty megabytes stop each command."""
    more = ["--outlet", "X"] if command == "add" else []
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(50_000_000)
    assert "no such file" in fails(capsys, command, tmp_path / "none.txt", *more)
    assert "a device" in fails(capsys, command, "/dev/zero", *more)
    assert "loop.txt" in fails(capsys, command, loop, *more)
    assert "10 MB" in fails(capsys, command, big, *more)


WRONG_USE = [
    ("facts",),
    ("nothing",),
    ("facts", "x", "--format", "xml"),
    ("add", "x.txt"),
    ("add", "x.txt", "--outlet", "VNA", "--published", "27/11/2023"),
    ("add", "x.txt", "--outlet", "VNA", "--published", "2023-02-30"),
    ("facts", "seeds", "--format", "parquet"),
    ("explain", " "),
]


@pytest.mark.parametrize("args", WRONG_USE)
def test_wrong_use(args: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    """A mistyped command or option is answered in one line."""
    fails(capsys, *args)


def test_output_never_lands_among_the_articles(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An article, the list or the folder of articles cannot be written over."""
    folder = article.parent
    assert "among the articles" in fails(capsys, "facts", article, "-o", article)
    assert "among the articles" in fails(capsys, "facts", folder, "-o", folder / "new.txt")
    assert "among the articles" in fails(capsys, "facts", folder, "-o", folder / "sources.toml")
    assert "holds the articles" in fails(capsys, "data", folder, "-o", folder)
    assert "make the folder" in fails(capsys, "facts", article, "-o", folder / "no" / "f.csv")
    assert "a folder" in fails(capsys, "facts", article, "-o", folder)
    assert article.read_text() == TEXT


def test_add_twice_or_wrongly(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A listed file, a taken or impossible key and a bad address leave the list as it was."""
    main(["add", str(article), "--outlet", "VNA", "--published", "2023-11-27"])
    capsys.readouterr()
    listed = (article.parent / "sources.toml").read_bytes()
    assert "already" in fails(capsys, "add", article, "--outlet", "VNA")
    other = article.with_name("b.txt")
    other.write_text("Trade rose.")
    for more, told in [
        (["--key", "vna-2023-11"], "is taken"),
        (["--key", "Not A Key"], "is no key"),
        (["--url", "javascript:alert(1)"], "https://"),
    ]:
        assert told in fails(capsys, "add", other, "--outlet", "VNA", *more)
    assert (article.parent / "sources.toml").read_bytes() == listed


def test_add_several(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of several files those listed already are passed over; a key is of one article."""
    main(["add", str(article), "--outlet", "VNA", "--published", "2023-11-27"])
    others = [article.with_name(name) for name in ("b.txt", "c.txt")]
    for other in others:
        other.write_text(f"Trade rose in {other.stem}.")
    capsys.readouterr()
    assert "for it and 1 more" in fails(capsys, "facts", article.parent)
    files = [article, *others]
    assert "of one article" in fails(capsys, "add", *files, "--outlet", "VOV", "--key", "k")
    assert main(["add", *map(str, files), "--outlet", "VOV"]) == 0
    told = capsys.readouterr()
    assert told.err.count("published = ") == 2
    assert [a.outlet for a in load(article.parent).articles] == ["VNA", "VOV", "VOV"]


def test_hostile_names_do_not_reach_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file name with an escape sequence and a line break is shown escaped, on one line."""
    path = tmp_path / "a\x1b[2J\nb.txt"
    path.write_bytes(b"")
    assert "\\x1b" in fails(capsys, "facts", path)


def test_help_has_an_example() -> None:
    """The command and each of its parts show an example; help exits 0."""
    for command in ((), *((c,) for c in (*READING, "add", "diff"))):
        shown = run(*command, "--help")
        assert shown.returncode == 0
        assert "example: vjnotes" in " ".join(shown.stdout.split())
    assert run("--version").stdout.startswith("vjnotes ")


def test_a_closed_pipe_is_no_error() -> None:
    """A reader that leaves early (head) causes no traceback."""
    code = f"{sys.executable} -m vjnotes facts seeds | head -n 1"
    done = subprocess.run(
        ["bash", "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.stdout.count("\n") == 1
    assert done.stderr == ""


def test_a_full_disk_is_one_line() -> None:
    """Writing to a full device fails in one line with exit 2."""
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "vjnotes", "facts", "seeds"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            check=False,
        )
    assert done.returncode == 2
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr


def test_colour_only_on_a_terminal() -> None:
    """A pipe gets no colour; a terminal does, unless NO_COLOR is set."""
    pty = pytest.importorskip("pty")
    assert "\x1b[" not in run("compare", "seeds").stdout
    for env, coloured in (({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)):
        master, slave = pty.openpty()
        base = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm"}
        with subprocess.Popen(
            [sys.executable, "-m", "vjnotes", "explain", TEXT],
            stdout=slave,
            cwd=ROOT,
            env=base | env,
        ):
            os.close(slave)
            shown = b""
            while True:
                try:
                    part = os.read(master, 4096)
                except OSError:  # the other end is closed
                    break
                if not part:
                    break
                shown += part
        os.close(master)
        assert (b"\x1b[" in shown) == coloured


COMMANDS = [
    (50, "data in -o out"),
    (8, "add in/a.txt --outlet VNA --published 2023-05-01"),  # there are no more moments
    (8, "data in/a.txt -o out.zip"),
    (8, "facts in/a.txt -o facts.csv"),
]


@pytest.mark.parametrize(("count", "command"), COMMANDS)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_killed_at_any_moment(count: int, command: str, article: Path, tmp_path: Path) -> None:
    """However early it is killed, what stands is the old output or the new, never half."""
    assert main(["data", str(article), "-o", str(tmp_path / "out")]) == 0
    for name in ("out.zip", "facts.csv"):
        (tmp_path / name).write_text("old")
    article.write_text("Exports from Vietnam to Japan hit 24 billion USD in 2022.")
    if command.startswith("add"):
        (article.parent / "sources.toml").write_text("# a long comment\n" * 2000)
    done = subprocess.run(
        [sys.executable, "-m", "tests.interrupt", str(tmp_path), str(count), *command.split()],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-300:] + done.stderr[-3000:]
    before, after, *then = map(json.loads, done.stdout.splitlines())
    assert before != after
    assert len(then) == count
    assert all(state in (before, after) for state in then)
    assert before in then


def test_import_is_light() -> None:
    """The package and the command load no pandas, matplotlib or pyarrow."""
    heavy = ("pandas", "matplotlib", "pyarrow", "numpy")
    code = f"import sys, vjnotes.cli; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert done.stdout.strip() == "[]"
