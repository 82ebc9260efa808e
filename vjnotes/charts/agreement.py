"""Where sources agree, are compatible or conflict, by what they are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from vjnotes import wording
from vjnotes.charts.canvas import Canvas, width
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import BOTH, INK2, JP, VN
from vjnotes.fact import Fact
from vjnotes.select import NoFactError
from vjnotes.verdicts import VERDICTS

if TYPE_CHECKING:
    from vjnotes.compare import Comparison

_COLORS = {"agree": JP, "compatible": BOTH, "conflict": VN}


def verdicts(
    comparisons: Iterable[Comparison], facts: Iterable[Fact], *, key: str = "verdicts"
) -> Figure:
    """How often statements of one thing agree, are compatible or conflict, by topic.

    >>> print(verdicts(corpus.compare(), corpus.facts()).title)
    One conflict in ten comparisons of what is stated twice

    Parameters
    ----------
    comparisons
        What :func:`vjnotes.compare` returns.
    facts
        The facts they speak of, or more.
    """
    known = {f.id: f for f in facts}
    found = [c for c in comparisons if all(i in known for i in c.facts)]
    if not found:
        raise NoFactError("nothing to draw: no two facts are about the same thing")
    rows: dict[str, list[Comparison]] = {}
    for each in found:
        rows.setdefault(known[each.facts[0]].topic, []).append(each)
    rows = dict(sorted(rows.items(), key=lambda item: (-len(item[1]), item[0])))
    shown = list({i: known[i] for c in found for i in c.facts}.values())
    count: Counter[str] = Counter(c.verdict for c in found)
    return Figure(
        key=key,
        title=_title(count, len(found)),
        subtitle="Each dot is a comparison of two or more statements about the same thing.",
        kind="Dot grid",
        data="; ".join(f"{_topic(t)}: {_told(c)}" for t, c in rows.items()) + ".",
        facts=shown,
        draw=lambda canvas: _draw(canvas, rows),
        note="Compatible: the wording allows both, as “nearly 50” allows 47.6, or a total grew.",
        columns=["metric", "period", "value", "source"],
    )


def _topic(name: str) -> str:
    return wording.capital(wording.topic(name))


def _told(found: Sequence[Comparison]) -> str:
    count: Counter[str] = Counter(c.verdict for c in found)
    return ", ".join(f"{count[v]} {v}" for v in VERDICTS if count[v])


def _title(count: Mapping[str, int], every: int) -> str:
    conflicts = count.get("conflict", 0)
    if not conflicts:
        return f"Sources never conflict in {wording.counted(every, 'comparison')}"
    spelt = wording.capital(wording.counted(conflicts, "conflict"))
    return f"{spelt} in {wording.counted(every, 'comparison')} of what is stated twice"


def _draw(canvas: Canvas, rows: Mapping[str, list[Comparison]]) -> None:
    size = 12.5 if canvas.narrow else 14
    left = max(width(_topic(t), size) for t in rows) + 18
    heads = [width(word, size, True) for _, word in VERDICTS.values()]
    spare = (canvas.wide - left - sum(heads)) / len(heads)
    columns = [left + sum(heads[:i]) + spare * i for i in range(len(heads))]
    apart = 13.0 if canvas.narrow else 16.0
    fits = [max(1, int((head + spare - 4) / apart)) for head in heads]
    for x, (verdict, (_, word)) in zip(columns, VERDICTS.items(), strict=True):
        canvas.label(x, 13, word, size=size, bold=True, color=_COLORS[verdict])
    y = 34.0
    for topic, found in rows.items():
        cells = [[c for c in found if c.verdict == v] for v in VERDICTS]
        deep = max(1, *(-(-len(c) // fit) for c, fit in zip(cells, fits, strict=True)))
        canvas.line([(0, y - 6), (canvas.wide, y - 6)], color=INK2, alpha=0.2)
        canvas.label(0, y + 9, _topic(topic), size=size, middle=True)
        for i, (verdict, cell) in enumerate(zip(VERDICTS, cells, strict=True)):
            for n in range(len(cell)):
                x = columns[i] + 6 + apart * (n % fits[i])
                canvas.dot(x, y + 9 + 15 * (n // fits[i]), color=_COLORS[verdict], radius=5.5)
        y += 15.0 + 15 * deep
    canvas.high = y - 6
