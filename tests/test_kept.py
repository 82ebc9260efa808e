"""What is read right of the corpus to develop on stays right, and nothing new is read wrong.

``python -m tests.test_kept`` writes ``tests/corpus/dev/kept.txt`` anew; look at its difference
before you commit it.
"""

from __future__ import annotations

from tests.agreement import LEVELS
from tests.score import ROOT, load, read

KEPT = ROOT / "tests" / "corpus" / "dev" / "kept.txt"


def now() -> set[str]:
    """A line for each fact that is wholly right or false, with the beginning of its text."""
    lines = set()
    for item in load("dev"):
        verdict, opening = read(item), " ".join(item.text.split())[:50]
        right = (gold for gold, _, level in verdict.pairs if level == len(LEVELS))
        lines |= {f"right | {opening} | {fact}" for fact in right}
        # What else is wrong with a false fact may change.
        lines |= {f"false | {opening} | {fact.metric} {fact.value}" for fact in verdict.false}
    return lines


def test_what_was_right_stays_right() -> None:
    """No fact that was read right is lost, and no fact is false that was not before."""
    kept, found = set(KEPT.read_text("utf-8").splitlines()), now()
    lost = {line for line in kept - found if line.startswith("right")}
    new = {line for line in found - kept if line.startswith("false")}
    assert not lost | new, "\n".join(sorted(lost | new))


if __name__ == "__main__":
    KEPT.write_text("".join(f"{line}\n" for line in sorted(now())), "utf-8")
