"""Every fact in one table that a page can narrow down without a kernel.

The table is whole as it stands; the book's script (``static/table.js``) adds a search field, a
choice for each column marked ``data-vj-facet``, and sorting by the heads.
"""

from collections.abc import Iterable, Sequence

from vjnotes import evidence, wording
from vjnotes.corpus import Corpus
from vjnotes.fact import Fact
from vjnotes.listing import Cell, html_table
from vjnotes.markup import NBSP, Html, esc

_HEADS = (
    ("Topic", True),
    ("Stated", False),
    ("Period", True),
    ("Source", True),
    ("Stated as", True),
)
_DECADE = 10  # a longer period, a vision for 2045 say, is found by its first and last year
_LONG = 320  # a longer quotation is cut; its link leads to the whole of it


def browse(facts: Iterable[Fact], caption: str = "Every fact") -> Html:
    """All facts in their order, each with its quotation, to search, choose and sort."""
    rows = list(facts)
    return Html(lambda: _table(rows, caption))


def _table(facts: Sequence[Fact], caption: str) -> str:
    heads = "".join(
        f'<th scope="col" role="columnheader"{" data-vj-facet" if facet else ""}>{head}</th>'
        for head, facet in _HEADS
    )
    body = "\n".join(map(_row, facts))
    # The roles keep it a table where a phone's style lays the cells under one another.
    return (
        f'<div class="vj-scroll" role="group" tabindex="0" aria-label="{esc(caption)}">\n'
        '<table class="vj-table vj-facts" role="table" data-vj-filter data-vj-sortable>\n'
        f"<caption>{esc(caption)}</caption>\n"
        f'<thead role="rowgroup">\n<tr role="row">{heads}</tr>\n</thead>\n'
        f'<tbody role="rowgroup">\n{body}\n</tbody>\n</table>\n</div>'
    )


def _row(fact: Fact) -> str:
    topic = wording.capital(wording.topic(fact.topic))
    order = f"{fact.value:f}" if fact.has_number else ""
    stated_as = wording.hedge(fact.approx) or ("exact" if fact.has_number else "no figure")
    if fact.status != "reported":
        stated_as += f", {fact.status}"
    outlet = esc(evidence.outlet(fact.source))
    cells = (
        ("th", ' scope="row" role="rowheader"', esc(topic)),
        ("td", f' data-vj-value="{order}" class="vj-facts__q"', _stated(fact)),
        ("td", _period(fact), esc(evidence.when(fact, short=True))),
        ("td", f' data-vj-value="{evidence.published(fact.source) or ""}"', outlet),
        ("td", _choices(stated_as.split(", ")), esc(stated_as)),
    )
    # A line for each cell: the search index drops tags and would glue their words.
    return '<tr role="row">\n' + "\n".join(_cell(*cell) for cell in cells) + "\n</tr>"


def _cell(tag: str, attributes: str, inner: str) -> str:
    role = "" if "role=" in attributes else ' role="cell"'
    return f"<{tag}{role}{attributes}>{inner}</{tag}>"


def _stated(fact: Fact) -> str:
    """The value as a link to its evidence, what it is, whose it is, and the quotation."""
    quote = " ".join(fact.quote.split())
    if len(quote) > _LONG:
        quote = quote[:_LONG].rsplit(" ", 1)[0] + " …"
    long = isinstance(fact.value, str) and len(fact.value) > 60
    value = "" if long else wording.words(fact)
    what = wording.measure(fact)
    whose = ", ".join(filter(None, (fact.subject, fact.object)))
    link = f'<a href="{esc(evidence.address(fact.id))}">{esc(value or what)}</a>'
    about = " · ".join(filter(None, (what if value else "", whose)))
    return (
        f'<span class="vj-facts__v">{link}</span> <span class="vj-facts__m">{esc(about)}</span> '
        f"<q>{esc(quote)}</q>"
    )


def _period(fact: Fact) -> str:
    """What the period is sorted by, and the years it touches, to choose from."""
    first, last = fact.start or fact.end, fact.end or fact.start
    if first is None or last is None:
        return _choices(["no period"])
    if (fact.period or "").startswith(("since:", "as-of:")):
        last = first
    begun, ended = int(first[:4]), int(last[:4])
    years = range(begun, ended + 1, max(1, ended - begun) if ended - begun > _DECADE else 1)
    return f' data-vj-value="{esc(first)}"' + _choices(map(str, years))


def _choices(values: Iterable[str]) -> str:
    return f' data-vj-facet="{esc("|".join(values))}"'


def downloads(corpus: Corpus, base: str = "../data/") -> Html:
    """The tables of the dataset and what describes them, each file a link with its size.

    ``base`` is the address of the folder of the files; the book puts them in ``data/``.
    """
    from vjnotes.dataset import build
    from vjnotes.describe import table_about

    links: dict[str, list[str]] = {}
    for name, data in build(corpus).items():
        link = f'<a href="{esc(base + name)}" download>{esc(name)}</a>'
        links.setdefault(name.partition(".")[0], []).append(
            f"{link}{NBSP}({wording.number(max(0.1, round(len(data) / 1000, 1)))}{NBSP}kB)"
        )
    rows: list[list[Cell | str]] = [
        [stem, table_about(stem), Cell(", ".join(of))] for stem, of in links.items()
    ]
    return Html(html_table(["Table", "What it holds", "Files"], rows, "Files of the dataset"))
