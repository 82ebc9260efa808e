"""Precision, recall and F1 on the golden facts and on our own corpus.

``python -m tests.score [--part golden|dev|held] [--errors] [--no-peers]``

By level: the value is right; and its unit; and what it measures; and its period; and how exactly
it was stated; and whose it is. ``--errors`` lists what was missed and what was false, but never
for the held part.
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
import time
import tomllib
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
if __package__ in (None, ""):  # run by path
    sys.path.insert(0, str(ROOT))

import vjnotes  # noqa: E402
from tests.agreement import (  # noqa: E402
    LEVELS,
    Statement,
    Verdict,
    day,
    given,
    judge,
    listed,
)

PARTS = ("golden", "dev", "held")


@dataclass
class Item:
    """One text with what is listed for it."""

    name: str
    text: str
    published: str | None
    home: bool  # about Vietnam and Japan
    gold: list[Statement]
    optional: list[Statement]
    banned: list[dict[str, Any]] = field(default_factory=list)
    everything: bool = False
    relations: bool = False


@dataclass
class Count:
    """Facts listed, given and right."""

    gold: int = 0
    given: int = 0
    right: int = 0

    def row(self) -> tuple[float, float, float]:
        """Precision, recall and F1; 1 where there was nothing to get wrong."""
        precision = self.right / self.given if self.given else 1.0
        recall = self.right / self.gold if self.gold else 1.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


def _lines(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def load(part: str) -> Iterator[Item]:
    """The texts of a part and what is listed for them."""
    if part == "golden":
        yield from _golden()
        return
    folder = ROOT / "tests" / "corpus" / part
    for row in [*_lines(folder / "articles.jsonl"), *_lines(folder / "sentences.jsonl")]:
        text = row.get("text") or (folder / row["file"]).read_text(encoding="utf-8")
        published = row["published"]
        yield Item(
            name=row.get("file") or text,
            text=text,
            published=published,
            home=set(row.get("pair") or ()) == {"Vietnam", "Japan"},
            gold=[listed(fact, published) for fact in row["facts"]],
            optional=[listed(fact, published) for fact in row.get("optional", ())],
            banned=row.get("not", []),
            relations=row.get("relations", False),
        )


def _golden() -> Iterator[Item]:
    sources = tomllib.loads((ROOT / "seeds" / "sources.toml").read_text(encoding="utf-8"))
    for key, source in sources.items():
        published = str(source["published"])
        folder = ROOT / "tests" / "golden"
        yield Item(
            name=key,
            text=(ROOT / "seeds" / source["file"]).read_text(encoding="utf-8"),
            published=published,
            home=True,
            gold=[listed(row, published) for row in _lines(folder / f"{key}.jsonl")],
            optional=[
                listed(row, published) for row in _lines(folder / "optional" / f"{key}.jsonl")
            ],
            everything=True,
        )


def read(item: Item) -> Verdict:
    """What the package makes of a text, judged."""
    article = vjnotes.parse(item.text, published=day(item.published))
    facts = [given(fact) for fact in article.facts()]
    return judge(
        item.gold,
        item.optional,
        item.banned,
        facts,
        everything=item.everything,
        relations=item.relations,
    )


def count(verdicts: Iterable[Verdict], level: int, topic: str | None = None) -> Count:
    """Facts right at a level (1 to 6), in all or of one topic."""
    total = Count()
    for verdict in verdicts:
        for gold, _, reached in verdict.pairs:
            if topic in (None, gold.topic):
                total.gold += 1
                total.given += 1
                total.right += reached >= level
        total.gold += sum(topic in (None, missed.topic) for missed in verdict.missed)
        total.given += sum(topic in (None, false.topic) for false in verdict.false)
    return total


def _table(head: str, rows: Iterable[tuple[str, Count]]) -> None:
    print(f"  {head:<24}{'listed':>8}{'given':>8}{'right':>8}{'P':>8}{'R':>8}{'F1':>8}")
    for name, counted in rows:
        figures = "".join(f"{figure:>8.3f}" for figure in counted.row())
        print(f"  {name:<24}{counted.gold:>8}{counted.given:>8}{counted.right:>8}{figures}")


def report(part: str, *, errors: bool = False, peers: bool = True) -> None:
    """Print the scores of a part."""
    items = list(load(part))
    began = time.perf_counter()
    verdicts = [read(item) for item in items]
    spent = time.perf_counter() - began
    print(f"\n{part}: {len(items)} texts, read in {spent:.1f} s")
    _table("by level", ((name, count(verdicts, n)) for n, name in enumerate(LEVELS, 1)))
    topics = sorted({s.topic for v in verdicts for s in [*(p[0] for p in v.pairs), *v.missed]})
    for level in (4, len(LEVELS)):
        name = f"by topic, to {LEVELS[level - 1]}"
        _table(name, ((topic, count(verdicts, level, topic)) for topic in topics))
    if part != "golden":
        home = [v for item, v in zip(items, verdicts, strict=True) if item.home]
        away = [v for item, v in zip(items, verdicts, strict=True) if not item.home]
        for name, some in (("Vietnam–Japan", home), ("other pairs", away)):
            _table(name, ((LEVELS[n - 1], count(some, n)) for n in (1, 4, 6)))
        silent = [v for item, v in zip(items, verdicts, strict=True) if not item.gold]
        loud = sum(bool(verdict.false) for verdict in silent)
        slips = sum(len(verdict.forbidden) for verdict in verdicts)
        print(f"  texts without a fact: {len(silent)}, of them read into one: {loud}")
        print(f"  facts that the lists forbid: {slips}")
    if peers:
        _peers(items)
    if errors and part != "held":
        _errors(items, verdicts)


def _errors(items: list[Item], verdicts: list[Verdict]) -> None:
    for item, verdict in zip(items, verdicts, strict=True):
        partial = [pair for pair in verdict.pairs if pair[2] < len(LEVELS)]
        if not (partial or verdict.missed or verdict.false or verdict.forbidden):
            continue
        print(f"\n  {item.published} {' '.join(item.name.split())[:300]}")
        for gold, fact, level in partial:
            print(f"    {LEVELS[level]:<9} {gold}\n        read  {fact}")
        for missed in verdict.missed:
            print(f"    missed    {missed}")
        for false in verdict.false:
            print(f"    false     {false}")
        for slip in verdict.forbidden:
            print(f"    forbidden {slip}")


def _peers(items: list[Item]) -> None:
    """Bare values, ours and quantulum3's, against the values of the facts listed.

    Every quantity found counts as given, also a true one that no fact is made of, so that only
    the recall says how good a reader is; the precision says how much is left to choose from.
    """
    rows = [("quantities (ours)", _values(items, _ours))]
    try:
        with warnings.catch_warnings(action="ignore"):
            parser = importlib.import_module("quantulum3.parser")
    except ImportError:
        print("  quantulum3 is not installed: its figures are left out")
    else:
        rows.append(("quantulum3", _values(items, lambda text: _theirs(parser, text))))
    _table("values alone", rows)


def _ours(text: str) -> list[float]:
    return [float(found.value) for found in vjnotes.quantities(text)]


def _theirs(parser: Any, text: str) -> list[float]:
    with warnings.catch_warnings(action="ignore"):  # of classifiers it can do without
        try:
            return [float(found.value) for found in parser.parse(text)]
        except Exception:
            return []  # it fails on some of these texts


def _values(items: list[Item], find: Any) -> Count:
    total = Count()
    for item in items:
        wanted = {abs(float(s.value)) for s in item.gold if isinstance(s.value, int | float)}
        found = {abs(value) for value in find(item.text)}
        total.gold += len(wanted)
        total.given += len(found)
        total.right += sum(
            any(abs(one - other) <= 1e-6 * max(one, other) for other in found) for one in wanted
        )
    return total


def main(arguments: list[str] | None = None) -> int:
    """Print the scores asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--part", choices=PARTS, action="append", help="default: all three")
    parser.add_argument("--errors", action="store_true", help="list what was missed or false")
    parser.add_argument("--no-peers", action="store_true", help="leave bare values out")
    options = parser.parse_args(arguments)
    for part in options.part or PARTS:
        report(part, errors=options.errors, peers=not options.no_peers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
