"""How fast articles are read, beside a peer on the same texts in the same run.

`make bench` measures; a plain test run calls each function once, so that none can rot.
"""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

import vjnotes as vj
from tests import many
from vjnotes.lexicon import table

SEEDS = Path(__file__).parent.parent / "seeds"
TEXTS = [path.read_bytes().decode() for path in sorted(SEEDS.glob("*.txt"))]
DAY = date(2023, 11, 27)


def whole_facts() -> int:
    """Every fact of the five articles."""
    return sum(len(vj.parse(text, published=DAY).facts()) for text in TEXTS)


def bare_quantities() -> int:
    """Every quantity of the five articles, without what it measures."""
    return sum(len(vj.quantities(text)) for text in TEXTS)


def peer_quantities() -> int:
    """The same by quantulum3, which reads quantities but no periods, parties or metrics."""
    parser = pytest.importorskip("quantulum3.parser")
    logging.getLogger("quantulum3").setLevel(logging.ERROR)
    found: list[Any] = [parser.parse(text) for text in TEXTS]
    return sum(map(len, found))


@pytest.mark.benchmark(group="five articles")
def test_whole_facts(benchmark: BenchmarkFixture) -> None:
    """Whole facts, sources and all."""
    assert benchmark(whole_facts) > 200


@pytest.mark.benchmark(group="five articles")
def test_bare_quantities(benchmark: BenchmarkFixture) -> None:
    """Quantities alone."""
    assert benchmark(bare_quantities) > 60


@pytest.mark.benchmark(group="five articles")
def test_peer_quantities(benchmark: BenchmarkFixture) -> None:
    """The peer, on the same texts, once it has loaded its models."""
    assert benchmark.pedantic(peer_quantities, rounds=1, warmup_rounds=1) > 50


@pytest.mark.benchmark(group="growth with length")
@pytest.mark.parametrize("times", [1, 10])
def test_growth_with_length(benchmark: BenchmarkFixture, times: int) -> None:
    """A text ten times as long should take about ten times as long."""
    text = "\n\n".join(TEXTS * times)
    assert benchmark.pedantic(lambda: len(vj.parse(text, published=DAY).facts()), rounds=1) > 200


@pytest.mark.benchmark(group="reasons of the account")
@pytest.mark.parametrize("times", [1, 10])
@pytest.mark.parametrize("unit", ["A-", "Ab ", "a.", "1,", "the ", "July 1 ", "law "])
def test_reasons(benchmark: BenchmarkFixture, unit: str, times: int) -> None:
    """The patterns of the account on texts that repeat one thing, short and ten times as long."""
    text = unit * (4_000 // len(unit) * times)
    rows = table("account")["reasons"].values()
    patterns = [re.compile(r["pattern"], 0 if r.get("case") else re.IGNORECASE) for r in rows]

    def found() -> int:
        return sum(1 for p in patterns for _ in p.finditer(text))

    assert benchmark.pedantic(found, rounds=1) <= len(patterns) * len(text)


@pytest.mark.benchmark(group="many articles")
@pytest.mark.parametrize(
    ("how", "count"), [("one", 1_000), ("one", 10_000), ("two", 10_000), ("dask", 10_000)]
)
def test_many(benchmark: BenchmarkFixture, how: str, count: int, tmp_path: Path) -> None:
    """A table read by one process, by two, by two workers of a cluster; memory of the largest.

    The rate is in ``extra_info``; from 1,000 to 10,000 articles it should stay the same.
    """
    pytest.importorskip("distributed")
    if not hasattr(os, "wait4"):
        pytest.skip("the memory of a process cannot be asked for here")
    count = count if benchmark.enabled else 12
    many.write(tmp_path / "many.jsonl", count)
    paths = [str(tmp_path / "many.jsonl"), str(tmp_path / "out")]
    command = [sys.executable, "-m", "tests.many", how, *paths]

    def run() -> tuple[dict[str, int], float]:
        with subprocess.Popen(command, cwd=SEEDS.parent, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            said = process.stdout.read()
            # The peak of the process and of all that it started and waited for.
            _, code, used = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(code)
        assert process.returncode == 0
        return json.loads(said), used.ru_maxrss / (1024 if sys.platform == "linux" else 1 << 20)

    began = time.perf_counter()
    done, peak = benchmark.pedantic(run, rounds=1)
    spent = time.perf_counter() - began
    assert (done["articles"], done["left_out"]) == (count, 0)
    if benchmark.enabled:  # a child of a large process inherits its peak
        assert peak < 400
    benchmark.extra_info |= {"articles_a_second": round(count / spent, 1), "peak_mb": round(peak)}
