"""Mutation testing of mentions and linker: ``make mutants``.

``python -m tests.mutants [--sample 200] [--seed 1] [--only vjnotes/mentions/period.py]``

Cosmic Ray makes the mutants; a sample of them, the same for the same seed, is tried one by one in
a copy under ``_build/mutants``. A mutant is killed if a test fails. Those known to change nothing
that can be seen are listed, with the reason, in ``tests/mutants.toml``.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import os
import random
import shutil
import subprocess
import sys
import time
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

ROOT = Path(__file__).resolve().parents[1]
COPY = ROOT / "_build" / "mutants"
GOAL = 0.85
LINKER = (
    "change choice cue figures gap lands linkage linker parties relative respective status timing "
    "whose"
)
MODULES = [
    *sorted(path.relative_to(ROOT) for path in (ROOT / "vjnotes/mentions").rglob("*.py")),
    *(Path(f"vjnotes/facts/{name}.py") for name in LINKER.split()),
]
# The tests of a module come first: most mutants fall there.
TESTS = {"time": "period", "period": "period", "facts": "linker"}
TESTS |= dict.fromkeys(
    ["token", "number", "amount", "quantity", "label", "hedge", "rank"], "quantity"
)
EVERY = [
    *("golden", "linker", "name", "period", "quantity", "rank", "visit", "corpus", "article"),
    *("blanks", "goal", "locality", "mechanism", "partnership", "pledge", "compare", "check"),
    *("evidence", "score"),
]
# What grows with the text and what Hypothesis tries take long and kill little.
FAST = "not grows and not any_ and not in_any_order"


class Mutant(NamedTuple):
    """One change of one module: the line that changes, before and after."""

    module: Path
    operator: str
    code: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.module}: {self.before}  ->  {self.after}"


def places(module: Path) -> dict[tuple[str, object], list[tuple[str, int]]]:
    """The places of a module that can change, each with the operators that change it."""
    tree = get_ast((COPY / module).read_text("utf-8"))
    found: dict[tuple[str, object], list[tuple[str, int]]] = defaultdict(list)
    for name in operator_names():
        kind = get_operator(name)
        if kind.arguments():
            continue
        spots = (spot for node in ast_nodes(tree) for spot in kind().mutation_positions(node))
        for number, spot in enumerate(spots):
            family = name.removeprefix("core/").partition("Operator_")[0]
            found[family, spot].append((name, number))
    return found


def plain(code: str) -> str | None:
    """What a module does: its tree without annotations and caches; none if it is broken."""

    class Plain(ast.NodeTransformer):
        def visit_arg(self, node: ast.arg) -> ast.arg:
            node.annotation = None
            return node

        def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST:
            node.annotation = ast.Constant(None)
            return self.generic_visit(node)

        def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
            node.returns = None
            node.decorator_list = [d for d in node.decorator_list if "cache" not in ast.dump(d)]
            return self.generic_visit(node)

    try:
        return ast.dump(Plain().visit(ast.parse(code)))
    except SyntaxError:
        return None


def sample(size: int, seed: int, modules: list[Path]) -> Iterator[Mutant]:
    """``size`` mutants, each place as likely as any other."""
    dice = random.Random(seed)
    every = [(module, place) for module in modules for place in places(module).values()]
    dice.shuffle(every)
    for module, place in every:
        if not size:
            return
        name, number = dice.choice(place)
        code = (COPY / module).read_text("utf-8")
        changed = mutate_code(code, get_operator(name)(), number)
        if changed is None or plain(changed) in (None, plain(code)):
            continue
        size -= 1
        lines = list(difflib.unified_diff(code.splitlines(), changed.splitlines(), n=0))[3:]
        before = " ".join(line[1:].strip() for line in lines if line[0] == "-")
        after = " ".join(line[1:].strip() for line in lines if line[0] == "+")
        yield Mutant(module, name, changed, before, after)


def order(module: Path) -> list[str]:
    """The files of tests, those of the module first."""
    own = TESTS.get(module.stem) or TESTS.get(module.parent.name, "name")
    return [f"tests/test_{name}.py" for name in dict.fromkeys([own, "kept", *EVERY])]


def killed(mutant: Mutant, patience: float) -> bool:
    """Whether a test fails, or does not end in time, with the mutant in place of its module."""
    there = COPY / mutant.module
    before = there.read_bytes()
    there.write_text(mutant.code, "utf-8")
    try:
        return _fails(order(mutant.module), patience)
    finally:
        there.write_bytes(before)


def _fails(tests: list[str], patience: float | None = None) -> bool:
    command = [sys.executable, "-m", "pytest", "-qx", "-p", "no:cacheprovider", "-k", FAST, *tests]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(COPY)}
    try:
        done = subprocess.run(
            command, cwd=COPY, env=environment, timeout=patience, capture_output=True, check=False
        )
    except subprocess.TimeoutExpired:
        return True
    return done.returncode != 0


def main() -> int:
    """Try the sample; exit 1 if too many survive."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--sample", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=Path, action="append", help="a module")
    options = parser.parse_args()
    shutil.rmtree(COPY, ignore_errors=True)
    for part in ("vjnotes", "tests", "seeds"):
        shutil.copytree(ROOT / part, COPY / part, ignore=shutil.ignore_patterns("node_modules"))
    shutil.copy(ROOT / "pyproject.toml", COPY)
    start = time.monotonic()
    if _fails(sorted({test for module in MODULES for test in order(module)})):
        print("the tests fail without a mutant; mend them first")
        return 2
    patience = max(60, 5 * (time.monotonic() - start))
    same = {(row["before"], row["after"]) for row in known()}
    dead: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    for mutant in sample(options.sample, options.seed, options.only or MODULES):
        if (mutant.before, mutant.after) in same:
            continue
        room = mutant.module.parts[1]
        tried[room] += 1
        if killed(mutant, patience):
            dead[room] += 1
        else:
            print(f"survived ({dead.total()} of {tried.total()} killed): {mutant}", flush=True)
    for room, number in tried.items():
        print(f"{room}: {dead[room]} of {number} mutants killed, {dead[room] / number:.0%}")
    return int(dead.total() < GOAL * tried.total())


def known() -> list[dict[str, str]]:
    """The mutants that change nothing that can be seen."""
    rows: list[dict[str, str]] = tomllib.loads(
        (ROOT / "tests" / "mutants.toml").read_text("utf-8")
    )["equivalent"]
    return rows


if __name__ == "__main__":
    sys.exit(main())
