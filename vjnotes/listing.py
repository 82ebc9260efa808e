"""A table of facts as HTML: caption, scopes, units in the header, numbers on their points."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from vjnotes import evidence, wording
from vjnotes.fact import Fact
from vjnotes.markup import Html, esc, plain
from vjnotes.select import moment

__all__ = ["html_table", "show"]

LONG = 8  # from this many rows on a table can be sorted
WORDY = 60  # a cell with more characters is kept from becoming a narrow column


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its HTML, what it is sorted by, and the digits that fill it up to its column's."""

    html: str
    key: str = ""
    numeric: bool = False

    @classmethod
    def of(cls, count: int) -> Cell:
        """A count, on its point."""
        return cls(wording.number(count), str(count), numeric=True)


_COLUMNS: dict[str, tuple[str | tuple[str, str], ...]] = {
    "partnership": ("date", "name", "source"),
    "mechanism": ("date", "name", "level", "source"),
    "visit": ("date", "subject", "object", "metric", "place", "status", "source"),
    "agreement": ("name", "acronym", "stage", "date", "source"),
    "rank": ("field", "rank", "date", "source"),
    "locality": ("subject", "object", "date", "source"),
    "pledge": (("name", "What"), "kind", ("subject", "Who"), "field", "date"),
    "goal": ("metric", "value", "period", "source"),
}
_PLAIN = ("metric", "period", "value", "source")


def show(
    facts: Iterable[Fact],
    topic: str | None = None,
    *,
    caption: str,
    columns: Sequence[str | tuple[str, str]] | None = None,
    sort: bool = True,
) -> Html:
    """A table of facts for the book, each row linked to its evidence.

    Tables of eight rows or more can be sorted by the reader where the book's script runs.

    >>> table = show(facts, "people", caption="People")
    >>> str(table).count("<tr")
    4

    Parameters
    ----------
    facts
        The rows.
    topic
        Keep the facts of this topic only.
    caption
        What the table holds; shown above it and read out by screen readers.
    columns
        Names of columns, or pairs of name and header: fields of a fact (``subject``,
        ``object``, ``status``, ``said_by``), what is in its ``detail`` (``level``, ``field``,
        ``place``, ...), or ``metric``, ``period`` (text), ``date`` (the period, linked),
        ``value`` (linked, with the unit in the header where it is one), ``name`` (a value
        that is text, linked), ``rank``, ``kind``, ``source``. By default what suits the topic.
    sort
        Order the rows by time; else keep their order.
    """
    rows = [f for f in facts if topic is None or f.topic == topic]
    if sort:
        rows.sort(key=lambda f: (not moment(f), moment(f), f.end or "", f.source))
    return Html(lambda: _html(rows, caption, list(columns) if columns else _suitable(rows)))


def _suitable(facts: Sequence[Fact]) -> list[str | tuple[str, str]]:
    topics = {f.topic for f in facts}
    if topics == {"locality"} and not all(f.metric == "city_pair" for f in facts):
        return list(_PLAIN)
    return list(_COLUMNS.get(topics.pop(), _PLAIN) if len(topics) == 1 else _PLAIN)


def _html(facts: Sequence[Fact], caption: str, columns: Sequence[str | tuple[str, str]]) -> str:
    names = {c if isinstance(c, str) else c[0] for c in columns}
    linked = bool(names & {"name", "value", "rank", "quote"})  # one link a row is enough
    both = names >= {"metric", "name"}
    heads: list[str] = []
    cells: list[list[Cell]] = []
    for column in columns:
        name, head = column if isinstance(column, tuple) else (column, wording.head(column))
        if name == "value":
            unit, column_cells = _values(facts)
            heads.append(f"{head}, {unit}" if unit else head)
        else:
            plain_date = name == "date" and linked
            column_cells = [_cell("period" if plain_date else name, f, both) for f in facts]
            heads.append(head)
        cells.append(column_cells)
    return html_table(heads, [list(row) for row in zip(*cells, strict=True)], caption)


def html_table(heads: Sequence[str], rows: Sequence[Sequence[Cell | str]], caption: str) -> str:
    """The HTML of a table from its headers and rows; text is escaped, cells are taken as they are.

    >>> print(html_table(["Year"], [["<2022>"]], "Years"))  # doctest: +ELLIPSIS
    <div class="vj-scroll" ...<th scope="row">&lt;2022&gt;</th>...
    """
    full = [[c if isinstance(c, Cell) else Cell(esc(c)) for c in row] for row in rows]
    numeric = [any(row[i].numeric for row in full) for i in range(len(heads))]

    def tag(i: int, cell: Cell) -> str:
        long = len(plain(cell.html)) > WORDY
        kind = ' class="num"' if numeric[i] else ' class="vj-long"' if long else ""
        key = f' data-vj-value="{esc(cell.key)}"' if cell.key else ""
        heads_row = i == 0 and cell.html
        name, scope = ("th", ' scope="row"') if heads_row else ("td", "")
        return f"<{name}{scope}{kind}{key}>{cell.html}</{name}>"

    head = "".join(
        f'<th scope="col"{" class=" + chr(34) + "num" + chr(34) if n else ""}>{esc(h)}</th>'
        for h, n in zip(heads, numeric, strict=True)
    )
    body = "\n".join(
        "<tr>" + "".join(tag(i, c) for i, c in enumerate(row)) + "</tr>" for row in full
    )
    sortable = " data-vj-sortable" if len(rows) >= LONG else ""
    return (
        f'<div class="vj-scroll" role="group" tabindex="0" aria-label="{esc(caption)}">\n'
        f'<table class="vj-table"{sortable}>\n<caption>{esc(caption)}</caption>\n'
        f"<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{body}\n</tbody>\n</table>\n</div>"
    )


def _link(fact: Fact, text: str) -> str:
    return evidence.links([fact], esc(text)) if text else ""


_CELLS: dict[str, Callable[[Fact], Cell]] = {
    "metric": lambda f: Cell(esc(wording.measure(f))),
    "field": lambda f: Cell(esc(wording.fields(f.detail.get("field", "")))),
    "period": lambda f: Cell(esc(_when(f)), moment(f)),
    "date": lambda f: Cell(_link(f, _when(f) or "not stated"), moment(f)),
    "name": lambda f: Cell(_link(f, _name(f))),
    "rank": lambda f: Cell(_link(f, wording.ordinal(int(f.number))), str(f.value)),
    "source": lambda f: Cell(
        esc(evidence.outlet(f.source)), str(evidence.published(f.source) or "")
    ),
    "kind": lambda f: Cell(esc(wording.kind(f.metric))),
    "role": lambda f: Cell(esc(evidence.place(f) or "text")),
    "quote": lambda f: Cell(_link(f, f.quote)),
}


def _when(fact: Fact) -> str:
    """Its period in a few letters, on one line."""
    return evidence.when(fact, short=True).replace("–", "–\N{WORD JOINER}")


def _cell(name: str, fact: Fact, both: bool = False) -> Cell:
    if both and fact.value is None and name in ("metric", "name"):
        # It has no name but that of its metric, which need not stand there twice.
        return Cell(_link(fact, wording.measure(fact)) if name == "metric" else "")
    if name == "field" and fact.topic == "rank":
        return Cell(esc(wording.capital(wording.rank_field(fact.metric))))
    if name in _CELLS:
        return _CELLS[name](fact)
    value = getattr(fact, name) if name in Fact.__slots__ else fact.detail.get(name)
    return Cell(esc("" if value is None else value))


def _name(fact: Fact) -> str:
    """What a fact names: its text; of a fact without a value, what it is about."""
    return wording.words(fact) if fact.value is not None else wording.metric(fact.metric)


def _values(facts: Sequence[Fact]) -> tuple[str, list[Cell]]:
    """The unit of a column, if it is one, and its cells, decimal points lined up within it."""
    numbers = [f.number for f in facts if f.has_number]
    units = {f.unit for f in facts if f.has_number}
    unit = units.pop() if len(units) == 1 else None
    if unit is None or not numbers or _in_words(unit, numbers):
        uniform = len(numbers) == len(facts)
        return "", [_worded(f, numeric=uniform) for f in facts]
    size, word = wording.scale(max(map(abs, numbers))) if wording.is_money(unit) else (1.0, "")
    nouns = {wording.noun(f.metric) for f in facts}
    said = wording.currency(unit) if wording.is_money(unit) else unit
    if unit == "count":
        said = nouns.pop() if len(nouns) == 1 else ""
    shown = [wording.number(f.number / size) if f.has_number else "" for f in facts]
    longest = max(len(s.partition(".")[2]) for s in shown)
    cells = [_aligned(f, s, longest) for f, s in zip(facts, shown, strict=True)]
    return " ".join(filter(None, (word, said))), cells


def _in_words(unit: str, numbers: Sequence[float]) -> bool:
    """Whether each cell has its own scale: amounts far apart, or counts stated in millions.

    The smallest amount would be a fraction in the scale of the largest, of digits that no article
    writes; nor does one write out those of a count of "18 million".
    """
    size, _ = wording.scale(max(map(abs, numbers)))
    if not wording.is_money(unit):
        return unit == "count" and size > 1
    return min(map(abs, filter(None, numbers)), default=size) < size


def _aligned(fact: Fact, shown: str, longest: int) -> Cell:
    if not shown:
        return _worded(fact)
    decimals = len(shown.partition(".")[2])
    missing = ("." if longest and not decimals else "") + "0" * (longest - decimals)
    pad = f'<span class="vj-pad" aria-hidden="true">{missing}</span>' if missing else ""
    return Cell(_hedge(fact) + _link(fact, shown) + pad, str(fact.value), numeric=True)


def _worded(fact: Fact, *, numeric: bool = False) -> Cell:
    """A value with its own unit, or a text."""
    text = wording.amount(fact.value, fact.unit, fact.metric) if fact.value is not None else ""
    text = text or evidence.when(fact) or wording.metric(fact.metric)
    return Cell(
        _hedge(fact) + _link(fact, text),
        str(fact.value) if fact.has_number else "",
        numeric,
    )


def _hedge(fact: Fact) -> str:
    word = wording.hedge(fact.approx)
    return f'<span class="vj-how">{esc(word)}</span> ' if word else ""
