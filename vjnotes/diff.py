r"""What changed between two versions of a dataset, fact by fact.

>>> old = {"id": "a-exports-2022", "source": "a", "metric": "exports", "value": 5,
...     "period": "2022", "quote": "5 billion", "char_start": 10, "char_end": 19}
>>> found = compare([old], [old | {"id": "a-exports-2021", "period": "2021"}])
>>> found.changed[0].fields
{'id': ('a-exports-2022', 'a-exports-2021'), 'period': ('2022', '2021')}
>>> print(render(found, colour=False))
~ a-exports-2021
    id: a-exports-2022 → a-exports-2021
    period: 2022 → 2021
<BLANKLINE>
0 added, 0 removed, 1 changed, 0 the same
"""

import json
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vjnotes.errors import DatasetError, one_line
from vjnotes.files import read_bytes
from vjnotes.report import painted

__all__ = ["Change", "Difference", "compare", "read", "render"]

Row = Mapping[str, Any]
"""A fact as a line of ``facts.jsonl``; an older version may have other fields."""

_FILE = "facts.jsonl"
_MAX_BYTES = 500_000_000
_REQUIRED = {"id": str, "source": str, "metric": str, "char_start": int, "char_end": int}

# What makes two facts one, the surest first. Several that share a key are paired in their order.
_SAME = (
    ("source", "metric", "char_start", "char_end", "subject", "object", "value"),
    ("source", "metric", "char_start", "char_end", "value"),
    ("source", "metric", "char_start", "char_end", "subject", "object"),
    ("source", "metric", "char_start", "char_end"),
    ("source", "metric", "value", "quote"),  # the article was edited further up
    ("source", "metric", "id"),  # other words of the article are quoted
    ("source", "char_start", "char_end", "value"),  # read as another metric
)


@dataclass(frozen=True, slots=True)
class Change:
    """One fact in two versions; ``fields`` has what differs, as pairs of old and new.

    >>> old = facts[0].as_dict()
    >>> change = compare([old], [old | {"approx": "over"}]).changed[0]
    >>> change.fields
    {'approx': ('about', 'over')}
    """

    old: Row
    new: Row

    @property
    def fields(self) -> dict[str, tuple[Any, Any]]:
        names = dict.fromkeys([*self.new, *self.old])
        pairs = {name: (self.old.get(name), self.new.get(name)) for name in names}
        return {name: pair for name, pair in pairs.items() if _key(pair[0]) != _key(pair[1])}


@dataclass(frozen=True, slots=True)
class Difference:
    """All that changed, in the order of the datasets; ``same`` counts the facts that did not.

    >>> found = compare([], [])
    >>> found.added, found.removed, found.changed, found.same
    ([], [], [], 0)
    """

    added: Sequence[Row]
    removed: Sequence[Row]
    changed: Sequence[Change]
    same: int

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)

    def as_dict(self) -> dict[str, Any]:
        """For machines: whole rows for what was added or removed, pairs for what changed."""
        changed = [
            {
                "id": c.new["id"],
                "fields": {n: {"old": o, "new": w} for n, (o, w) in c.fields.items()},
            }
            for c in self.changed
        ]
        return {
            "added": [dict(row) for row in self.added],
            "removed": [dict(row) for row in self.removed],
            "changed": changed,
            "same": self.same,
        }


def read(path: Path) -> list[Row]:
    """The facts of a dataset: its folder, or a file of JSON Lines.

    >>> from tempfile import TemporaryDirectory
    >>> from vjnotes.dataset import write
    >>> with TemporaryDirectory() as folder:
    ...     _ = write(corpus, f"{folder}/dataset")
    ...     [row["id"] for row in read(Path(folder, "dataset"))] == [f.id for f in facts]
    True

    Raises
    ------
    DatasetError
        No such file, or a line of it that is no fact.
    """
    file = path / _FILE if path.is_dir() else path
    if not file.exists() and path.is_dir():
        problem, remedy = f"a folder without {_FILE}", "vjnotes data FOLDER makes a dataset"
        raise DatasetError(problem, where=path, remedy=remedy)
    lines = read_bytes(file, _MAX_BYTES, DatasetError).split(b"\n")
    return [_row(line, file, n) for n, line in enumerate(lines, start=1) if line.strip()]


def _row(line: bytes, file: Path, number: int) -> Row:
    remedy = f"expected one fact a line, as in the {_FILE} of a dataset"
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict) or any(type(row.get(n)) is not t for n, t in _REQUIRED.items()):
        problem = f"no fact: {one_line(line[:200].decode(errors='replace'), 60)}"
        raise DatasetError(problem, where=file, line=number, remedy=remedy)
    return row


def compare(old: Iterable[Row], new: Iterable[Row]) -> Difference:
    """Pair the facts of two versions and say what changed.

    Facts are one if they are of the same metric and stand on the same words of the same
    article; else if their value and words are the same, or their id; else if the same words
    give the same value under another metric.

    >>> old = [fact.as_dict() for fact in facts]
    >>> found = compare(old, old[1:])
    >>> len(found.removed), found.same == len(old) - 1
    (1, True)
    """
    before, after = list(old), list(new)
    order = {id(row): place for place, row in enumerate(after)}
    names = tuple(dict.fromkeys(name for row in (*before, *after) for name in row))
    same = _paired(before, after, names)
    changed = [pair for keys in _SAME for pair in _paired(before, after, keys)]
    changed.sort(key=lambda pair: order[id(pair[1])])
    return Difference(after, before, [Change(*pair) for pair in changed], len(same))


def _paired(before: list[Row], after: list[Row], names: Iterable[str]) -> list[tuple[Row, Row]]:
    """Rows that share the values of some fields, as pairs; they are taken out of both lists."""
    names = tuple(names)
    waiting: dict[str, deque[Row]] = defaultdict(deque)
    for row in before:
        waiting[_key([row.get(name) for name in names])].append(row)
    pairs, left = [], []
    for row in after:
        found = waiting.get(_key([row.get(name) for name in names]))
        if found:
            pairs.append((found.popleft(), row))
        else:
            left.append(row)
    taken = {id(old) for old, _ in pairs}
    before[:] = [row for row in before if id(row) not in taken]
    after[:] = left
    return pairs


def _key(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def render(difference: Difference, *, colour: bool) -> str:
    """The changes one below the other, and their sum.

    >>> old = [fact.as_dict() for fact in facts[:1]]
    >>> print(render(compare(old, []), colour=False).splitlines()[0])
    - meridian-report-2022-09-students-as-of-2022-09-21
    """
    lines = []
    for sign, code, rows in (("+", "32", difference.added), ("-", "31", difference.removed)):
        for row in rows:
            lines.append(f"{painted(sign, code, colour)} {one_line(row['id'])}")
            lines.append(f"    {_told(row)}")
    for change in difference.changed:
        lines.append(f"{painted('~', '33', colour)} {one_line(change.new['id'])}")
        lines += [f"    {n}: {_shown(o)} → {_shown(w)}" for n, (o, w) in change.fields.items()]
    counts = (len(difference.added), len(difference.removed), len(difference.changed))
    told = "{} added, {} removed, {} changed, {} the same".format(*counts, difference.same)
    return "\n".join([*lines, *([""] if lines else []), told])


def _told(row: Row) -> str:
    names = ("subject", "object", "value", "unit", "period")
    parts = [_shown(row[name]) for name in names if row.get(name) is not None]
    return one_line(f"{', '.join(parts)}: “{row.get('quote', '')}”", 300)


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return one_line("nothing" if value is None else text)
