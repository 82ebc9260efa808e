"""Accounts and comparisons as text for a terminal."""

import textwrap
from collections.abc import Iterable, Mapping

from vjnotes.account import Item
from vjnotes.compare import Comparison
from vjnotes.errors import printable
from vjnotes.verdicts import VERDICTS

_COLOURS = {"agree": "34", "compatible": "36", "conflict": "31"}


def painted(text: str, code: str, colour: bool) -> str:
    """``text`` in the colour of an ANSI code, if there is to be colour."""
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def check_text(accounts: Mapping[str, list[Item]], *, brief: bool, colour: bool) -> str:
    """An account by article, each number with its line, and a sum at the end."""
    lines = []
    for key, items in accounts.items():
        lines.append(f"{key}: {_sum(items)}")
        for item in items:
            if item.facts and brief:
                continue
            words = printable(item.words, 40) or ""
            lines.append(f"  line {item.line:>3}  {words:<40}  {_fate(item, colour)}")
        lines.append("")
    everything = [item for items in accounts.values() for item in items]
    lines.append(f"In all: {_sum(everything)}")
    return "\n".join(lines)


def _sum(items: list[Item]) -> str:
    used = sum(bool(i.facts) for i in items)
    left = sum(not i.explained for i in items)
    return (
        f"{len(items)} numbers and dates, {used} used by facts, "
        f"{len(items) - used - left} with a reason why not, {left} unexplained"
    )


def _fate(item: Item, colour: bool) -> str:
    if item.facts:
        more = f" and {len(item.facts) - 1} more" if len(item.facts) > 1 else ""
        return f"{item.facts[0]}{more}"
    if item.reason:
        return f"- {item.why} ({item.reason})"
    return painted("! unexplained: no fact uses it and no rule says why", "31", colour)


def compare_text(found: Iterable[Comparison], *, colour: bool) -> str:
    """Comparisons one below the other: verdict, title, reason, choice, facts.

    >>> print(compare_text([], colour=False))
    Nothing to compare: no two facts are about the same thing.
    """
    blocks = []
    for one in found:
        head = painted(f"{VERDICTS[one.verdict][0]} {one.verdict}", _COLOURS[one.verdict], colour)
        lines = [f"{head} · {one.kind} · {one.about}", *_wrapped(one.reason)]
        if one.choice:
            lines += _wrapped(f"Choice: {one.choice}")
        lines += [f"    {fact}" for fact in one.facts]
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) or "Nothing to compare: no two facts are about the same thing."


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, 92, initial_indent="  ", subsequent_indent="  ")
