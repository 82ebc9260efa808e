"""City pairs: by year, and as a network."""

from collections.abc import Callable, Iterable, Sequence

from vjnotes import wording
from vjnotes.charts.canvas import Canvas, width
from vjnotes.charts.figure import Figure
from vjnotes.charts.style import GOLD, INK2, JP, VN
from vjnotes.fact import Fact
from vjnotes.select import NoFactError, drawable, grouped

Draw = Callable[[Canvas], None]
_LANE = 15.0  # between two names one below the other


def pairs(facts: Iterable[Fact]) -> list[Fact]:
    """The city pairs, each once, in order of time; those without a date come last."""
    found: dict[tuple[str, str], Fact] = {}
    for fact in drawable(facts, "city_pair"):
        if fact.subject and fact.object:
            known = found.get((fact.subject, fact.object))
            if known is None or (not known.start and fact.start):
                found[fact.subject, fact.object] = fact
    if not found:
        raise NoFactError("nothing to draw: no fact of the metric city_pair names two places")
    return sorted(found.values(), key=lambda f: (f.start is None, f.start or "", f.subject or ""))


def year(fact: Fact) -> str:
    """The year since which a pair works together; empty where none is stated."""
    return (fact.start or "")[:4]


def by_place(found: Sequence[Fact]) -> dict[str, list[Fact]]:
    """The pairs under the place named first."""
    return grouped(found, lambda f: f.subject or "")


def title(found: Sequence[Fact]) -> str:
    """The finding: how many, where, since when."""
    years = sorted(year(f) for f in found if f.start)
    text = wording.capital(wording.counted(len(found), "city pair"))
    if years:
        when = f"in {years[0]}" if years[0] == years[-1] else f"between {years[0]} and {years[-1]}"
        text += f" {'are' if len(found) != 1 else 'is'} named, formed {when}"
    return text


def in_words(found: Sequence[Fact]) -> str:
    """The pairs for the alt text."""
    return "; ".join(
        f"{f.subject} and {f.object}{f', {year(f)}' if f.start else ''}" for f in found
    )


def joined(found: Sequence[Fact]) -> str:
    """The finding of the network: how many places on each side, who has most partners."""
    rows = by_place(found)
    partners = wording.counted(len({f.object for f in found}), "partner")
    if len(rows) == 1:
        return f"{next(iter(rows))} is joined with {partners}"
    places = wording.capital(wording.counted(len(rows), "place"))
    text = f"{places} are joined with {partners}"
    most = max(len(p) for p in rows.values())
    many = [name for name, p in rows.items() if len(p) == most]
    if most > 1 and len(many) <= 3:
        verb, each = ("have", " each") if len(many) > 1 else ("has", "")
        text += f"; {wording.series(many)} {verb} {wording.cardinal(most)}{each}"
    return text


def mapped(found: Sequence[Fact]) -> str:
    """The finding of the map: how many pairs join how many places."""
    pairs_found = wording.capital(wording.counted(len(found), "city pair"))
    verb = "joins" if len(found) == 1 else "join"
    places = wording.counted(len(by_place(found)), "place")
    partners = wording.counted(len({f.object for f in found}), "partner")
    return f"{pairs_found} {verb} {places} with {partners}"


def figure(
    found: Sequence[Fact], key: str, kind: str, finding: str, about: str, draw: Draw, note: str = ""
) -> Figure:
    """A figure of city pairs."""
    bare = [f"{f.subject} and {f.object}" for f in found if not f.start]
    undated = f"Without a year in the articles: {wording.series(bare)}." if bare else ""
    return Figure(
        key=key,
        title=finding,
        subtitle=about,
        kind=kind,
        data=f"City pairs: {in_words(found)}.",
        facts=found,
        draw=draw,
        note=note or undated,
        columns=[("subject", "Place"), ("object", "Partner"), ("date", "Since"), "source"],
    )


def city_pairs(
    facts: Iterable[Fact], *, until: str | None = None, key: str = "city-pairs"
) -> Figure:
    """City pairs by the year they were formed, one row for each place named first.

    >>> print(city_pairs(facts).title)
    Two city pairs are named, formed between 1988 and 1992

    Parameters
    ----------
    facts
        Any facts.
    until
        Show the pairs up to this year only, each where it stands among all of them.
    key
        The word its id and its files are named by.
    """
    found = pairs(facts)
    dated = [f for f in found if f.start]
    if not dated:
        raise NoFactError("nothing to draw: no fact of the metric city_pair has a year")
    shown = found if until is None else [f for f in dated if year(f) <= until] or dated[:1]
    subtitle = "Cities and provinces that work together, by the year it began; a dot is a pair."
    return figure(
        shown,
        key,
        "Dot chart",
        title(shown),
        subtitle,
        lambda canvas: _draw_rows(canvas, dated, shown),
    )


def _draw_rows(canvas: Canvas, found: Sequence[Fact], shown: Sequence[Fact]) -> None:
    rows = by_place(found)
    size = 12.5 if canvas.narrow else 14
    left = 18.0 if canvas.narrow else max(width(name, size, True) for name in rows) + 18
    right = max(width(f.object or "", size, True) for f in found) + 16
    first, last = int(year(found[0])), int(year(found[-1]))
    scale = (canvas.wide - left - right) / max(last - first, 1)
    lead = 50.0 if canvas.narrow else 36.0

    def at(fact: Fact) -> float:
        return left + (int(year(fact)) - first) * scale

    lanes = {
        name: _lanes([f for f in partners if f in shown], at, size)
        for name, partners in rows.items()
    }
    high = {name: lead + _LANE * max([0, *(step - 1 for _, step in lanes[name])]) for name in rows}
    canvas.high = 30 + sum(high.values())
    marks = sorted({int(year(f)) for f in found})
    for mark in [marks[0], marks[-1], *marks[1:-1]]:  # where room is short, the ends come first
        x = left + (mark - first) * scale
        if canvas.tick(x, 13, str(mark)):
            canvas.grid(x, 22, canvas.high)
    top = 30.0
    for name, lane in lanes.items():
        y = top + lead / 2
        # On a phone the place stands above its row, which then has the whole width.
        canvas.label(
            0, y - 10 if canvas.narrow else y, name, size=size, bold=True, color=VN, middle=True
        )
        y += 10 if canvas.narrow else 0
        for fact, step in lane:
            x, text = at(fact), fact.object or ""
            canvas.dot(x, y, color=GOLD, radius=5.5)
            drop = y + _LANE * step
            canvas.label(x + 11, drop, text, fact, size=size, bold=True, color=JP, middle=True)
            canvas.high = max(canvas.high, drop + 11)
        top += high[name]


def _lanes(
    partners: Sequence[Fact], at: Callable[[Fact], float], size: float
) -> list[tuple[Fact, int]]:
    """How many lines below its row the name of each partner stands, so that none meets another."""
    ends: list[float] = []
    lanes = []
    for fact in partners:
        lane = next((i for i, end in enumerate(ends) if at(fact) >= end), len(ends))
        ends[lane : lane + 1] = [at(fact) + 17 + width(fact.object or "", size, True)]
        lanes.append((fact, lane))
    return lanes


def city_network(facts: Iterable[Fact], *, key: str = "city-network") -> Figure:
    """City pairs as a network: the places of one side, those of the other, gold lines between.

    >>> print(city_network(facts).title)
    Two places are joined with two partners
    """
    found = pairs(facts)
    subtitle = "Places that work together, with the year in which the tie was established."
    return figure(
        found, key, "Network", joined(found), subtitle, lambda canvas: _draw_network(canvas, found)
    )


def _draw_network(canvas: Canvas, found: Sequence[Fact]) -> None:
    rows = by_place(found)
    size = 12.5 if canvas.narrow else 14
    lead = 30.0
    ordered = [f for partners in rows.values() for f in partners]
    partners = list(dict.fromkeys(f.object or "" for f in ordered))
    canvas.high = lead * len(partners) + 6
    right = {name: 15 + lead * i for i, name in enumerate(partners)}
    left = {
        name: sum(right[f.object or ""] for f in stated) / len(stated)
        for name, stated in rows.items()
    }
    free = 0.0  # two places with the same partners stand one below the other
    for name in sorted(left, key=left.__getitem__):
        left[name] = max(left[name], free)
        free = left[name] + 20
    canvas.high = max(canvas.high, free)
    x0 = max(width(n, size, True) for n in left) + 16
    x1 = canvas.wide - max(width(n, size, True) for n in right) - 16
    if not canvas.narrow:
        x0, x1 = x0 + 100, x1 - 100
    for fact in ordered:
        a, b = left[fact.subject or ""], right[fact.object or ""]
        middle = (x0 + x1) / 2  # it leaves and arrives level
        ends = [(x0 + 8, a), (middle, a), (middle, b), (x1 - 8, b)]
        canvas.curve(ends, color=GOLD, thick=2)
    for name, y in left.items():
        canvas.dot(x0, y, color=VN, radius=4.5)
        canvas.label(x0 - 12, y, name, size=size, bold=True, color=VN, align="right", middle=True)
    for name, b in right.items():
        canvas.dot(x1, b, color=JP, radius=4.5)
        canvas.label(x1 + 12, b, name, size=size, bold=True, color=JP, middle=True, if_free=True)
        dated = [f for f in ordered if f.object == name and f.start]
        if years := ", ".join(dict.fromkeys(map(year, dated))):
            at, fact = (x1 - 12, b - 11), dated[0]
            canvas.label(
                *at, years, fact, size=12.5, color=INK2, align="right", middle=True, if_free=True
            )
