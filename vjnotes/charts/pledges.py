"""What was asked, promised and agreed, by field and by talks."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from vjnotes import wording
from vjnotes.charts.canvas import Canvas, width
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import BOTH, GOLD, INK2, side
from vjnotes.fact import Fact
from vjnotes.markup import NBSP
from vjnotes.select import NoFactError, drawable, pair, where

KINDS = ("proposal", "commitment", "agreement")


def pledges(facts: Iterable[Fact], *, key: str = "asked-and-promised") -> Figure:
    """A grid of fields and talks: open marks are asked, filled ones promised or agreed.

    Marks have the colour and the shape of the side that spoke, so that they also read in grey:
    round for the first, square for the second, a diamond for both.

    >>> print(pledges(vj.load("seeds").facts()).title)
    Requests on eight fields came up on three of the four occasions
    """
    facts = list(facts)
    chosen = [f for f in drawable(facts, *KINDS) if f.start and f.detail.get("field")]
    if not chosen:
        raise NoFactError(
            "nothing to draw: no proposal, commitment or agreement has field and date"
        )
    home = {f.subject or "": f.object or "" for f in where(facts, metric="role")}
    sides = _sides(chosen, facts)
    count = Counter(name for f in chosen for name in about(f))
    fields = sorted(count, key=lambda name: (-count[name], name))
    talks = sorted({(f.start or "")[:7] for f in chosen})
    speaker = {f.id: _speaker(f, sides, home) for f in chosen}
    chosen.sort(key=lambda f: (f.start or "", KINDS.index(f.metric), f.id))
    return Figure(
        key=key,
        title=_title(chosen, fields, talks),
        subtitle="Each mark is a thing asked, promised or agreed, by what it is about.",
        kind="Dot grid",
        data=_data(chosen, fields),
        facts=chosen,
        draw=lambda canvas: _draw(canvas, chosen, fields, talks, speaker, sides),
        note="What touches several fields stands under each of them.",
        columns=[("name", "What"), "kind", ("subject", "Who"), "field", "date"],
    )


def about(fact: Fact) -> list[str]:
    """The fields a pledge is about, as its detail lists them."""
    return [name for name in fact.detail.get("field", "").split(", ") if name]


def _on(facts: Sequence[Fact], name: str) -> list[Fact]:
    return [f for f in facts if name in about(f)]


def _sides(chosen: Sequence[Fact], facts: Sequence[Fact]) -> tuple[str, str]:
    """The two countries: those asked and promised to, else those of all facts."""
    asked = Counter(f.object for f in chosen if f.object and " and " not in f.object)
    two = [name for name, _ in asked.most_common(2) if name]
    if len(two) < 2:
        return pair(facts)
    a, b = sorted(two, key=lambda n: (n != "Vietnam", n))
    return a, b


def _speaker(fact: Fact, sides: tuple[str, str], home: Mapping[str, str]) -> str:
    """The country of the one who spoke; empty if it is both, or not known."""
    if fact.subject in sides:
        return fact.subject or ""
    if fact.object in sides:
        known = home.get(fact.subject or "", "")
        return known if known in sides else sides[1] if fact.object == sides[0] else sides[0]
    known = home.get(fact.subject or "", "")
    return known if known in sides else ""


def _title(chosen: Sequence[Fact], fields: Sequence[str], talks: Sequence[str]) -> str:
    """The finding: the field that is asked for in most talks."""
    reach = {
        name: len({(f.start or "")[:7] for f in _on(chosen, name) if f.metric == "proposal"})
        for name in fields
    }
    top = max(reach.values())
    if top > 1:
        names = [wording.fields(n) for n in fields if reach[n] == top]
        on = wording.series(names) if len(names) < 4 else f"{wording.cardinal(len(names))} fields"
        which = "all" if top == len(talks) else wording.cardinal(top) + " of the"
        spell = wording.cardinal(len(talks))
        return f"Requests on {on} came up on {which} {spell} occasions"
    count = Counter(f.metric for f in chosen)
    told = [
        wording.counted(count[kind], noun)
        for kind, noun in zip(KINDS, ("request", "promise", "agreement"), strict=True)
        if count[kind]
    ]
    return wording.capital(f"{wording.series(told)} on {wording.counted(len(fields), 'field')}")


def _data(chosen: Sequence[Fact], fields: Sequence[str]) -> str:
    parts = []
    for name in fields:
        count = Counter(f.metric for f in _on(chosen, name))
        told = [f"{count[kind]} {wording.kind(kind)}" for kind in KINDS if count[kind]]
        parts.append(f"{wording.fields(name)}: {', '.join(told)}")
    return "; ".join(parts) + "."


def _draw(
    canvas: Canvas,
    chosen: Sequence[Fact],
    fields: Sequence[str],
    talks: Sequence[str],
    speaker: Mapping[str, str],
    sides: tuple[str, str],
) -> None:
    size = 12.5 if canvas.narrow else 14
    y = _key(canvas, sides)
    names = [wording.capital(wording.fields(n)) for n in fields]
    left = max(width(n, size) for n in names) + (10 if canvas.narrow else 28)
    each = (canvas.wide - left) / len(talks)
    for i, month in enumerate(talks):
        head = wording.period(month).replace(NBSP, " ")
        month_name, _, year = head.partition(" ")
        short = f"{month_name[:3]} {year}" if not canvas.narrow else month_name[:3]
        canvas.label(left + each * i, y, short, size=13, color=INK2)
        if canvas.narrow:
            canvas.label(left + each * i, y + 16, year, size=13, color=INK2)
    y += 30 if canvas.narrow else 16
    apart = 11.0 if canvas.narrow else 15.0
    per_line = max(1, int((each - 6) / apart))
    marks: list[tuple[str, str, float, float]] = []
    for field, name in zip(fields, names, strict=True):
        cells = [[f for f in _on(chosen, field) if (f.start or "")[:7] == month] for month in talks]
        deep = max(1, *(-(-len(c) // per_line) for c in cells))
        tall = 12.0 + 13.0 * deep
        canvas.line([(0, y - 3), (canvas.wide, y - 3)], color=INK2, alpha=0.2)
        canvas.label(0, y + 9, name, size=size, middle=True)
        for i, cell in enumerate(cells):
            for n, fact in enumerate(cell):
                x = left + each * i + 6 + apart * (n % per_line)
                marks.append((fact.metric, speaker[fact.id], x, y + 9 + 13 * (n // per_line)))
        y += tall
    for kind, who, x, at in sorted(marks):  # marks of one kind together make a smaller file
        _mark(canvas, x, at, kind, who, sides)
    canvas.high = y


def _mark(canvas: Canvas, x: float, y: float, kind: str, who: str, sides: tuple[str, str]) -> None:
    joint = kind == "agreement" or (kind == "commitment" and not who)
    color = GOLD if joint else side(who, sides) if who else BOTH
    shape = "D" if joint else "s" if who == sides[1] else "o"
    # Of equal weight to the eye, and clear of its neighbours.
    radius = (5 if canvas.narrow else 6) - {"o": 0.0, "s": 0.6, "D": 1.2}[shape]
    canvas.dot(x, y, color=color, radius=radius, hollow=kind == "proposal", shape=shape)


def _key(canvas: Canvas, sides: tuple[str, str]) -> float:
    """What the marks mean, drawn above the grid; returns where it ends."""
    marks = [
        ("proposal", sides[0], f"asked by {sides[0]}"),
        ("proposal", sides[1], f"asked by {sides[1]}"),
        ("commitment", sides[0], f"promised by {sides[0]}"),
        ("commitment", sides[1], f"promised by {sides[1]}"),
        ("agreement", "", "agreed or promised by both"),
    ]
    size = 12.5 if canvas.narrow else 13
    x, y = 6.0, 9.0
    for kind, who, text in marks:
        wide = width(text, size) + 34
        if x + wide > canvas.wide + 16:
            x, y = 6.0, y + 21
        _mark(canvas, x, y, kind, who, sides)
        canvas.label(x + 11, y, text, size=size, middle=True)
        x += wide
    return y + 34
