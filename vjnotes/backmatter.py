"""The reference pages of the book: bibliography, dictionary of metrics, columns, comparisons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from vjnotes import evidence, wording
from vjnotes.account import account
from vjnotes.computed import Computed
from vjnotes.corpus import Corpus
from vjnotes.dataset import columns as dataset_columns
from vjnotes.dataset import dictionary_rows
from vjnotes.fact import Fact
from vjnotes.listing import Cell, html_table
from vjnotes.markup import NBSP, Html, esc, tied
from vjnotes.sources import Source
from vjnotes.verdicts import VERDICTS, badge

if TYPE_CHECKING:
    import pandas as pd

    from vjnotes.compare import Comparison


def bibliography(corpus: Corpus) -> Html:
    """The articles as a list of references, by date, each with how its date is known."""

    def markup() -> str:
        items = "\n".join(_reference(s) for s in _by_date(corpus))
        return f'<ul class="vj-bibliography">\n{items}\n</ul>'

    return Html(markup)


def _by_date(corpus: Corpus) -> list[Source]:
    return sorted(corpus.sources.values(), key=lambda s: (str(s.published or "9999"), s.key))


def _reference(source: Source) -> str:
    day = wording.day(source.published) if source.published else "undated"
    title = f"“{source.title}”" if source.title else source.file
    online = f' <a href="{esc(source.url)}">{esc(source.url)}</a>.' if source.url else ""
    how = f'\n<p class="vj-note">{esc(evidence.dating(source.published_from or ""))}.</p>'
    return (
        f'<li class="vj-cite" id="cite-{esc(source.key)}">\n'
        f"{esc(source.outlet or 'Outlet not named')}, {esc(title)}, {esc(day)}.{online}\n"
        f'<a href="{esc(evidence.address(source.key))}">What was read in it</a>'
        f"{how if source.published_from else ''}\n</li>"
    )


def bibtex(corpus: Corpus) -> str:
    """The articles as BibTeX, by date.

    >>> from vjnotes.sources import Source
    >>> print(bibtex(Corpus((), {"a-1": Source("a-1", "a.txt", "0" * 64, "On trade", "VNA")})))
    @misc{a-1,
      title        = {{On trade}},
      howpublished = {VNA},
    }
    """
    return "\n\n".join(_entry(source) for source in _by_date(corpus))


# What TeX would obey, as it writes the character itself; in an address, percent-encoded.
_TEX = {ord(c): f"\\{c}" for c in "#$%&_{}"} | {
    ord("\\"): "\\textbackslash{}",
    ord("^"): "\\textasciicircum{}",
    ord("~"): "\\textasciitilde{}",
}
_IN_URL = {ord(c): f"%{ord(c):02X}" for c in "\\{}^"}


def _entry(source: Source) -> str:
    how = f"Dated by us: {source.published_from}" if source.published_from else ""
    given = {
        "title": f"{{{source.title.translate(_TEX)}}}" if source.title else None,
        "howpublished": (source.outlet or "").translate(_TEX),
        "date": source.published.isoformat() if source.published else None,
        "url": (source.url or "").translate(_IN_URL),
        "note": how.translate(_TEX),
    }
    rows = [f"  {name:<12} = {{{value}}}," for name, value in given.items() if value]
    return "\n".join([f"@misc{{{source.key},", *rows, "}"])


def dictionary(facts: Iterable[Fact] | None = None) -> Html:
    """What each metric means and in which unit, by topic; how often each occurs in facts given."""
    told = None if facts is None else list(facts)
    used = Counter(f.metric for f in told or ())
    rows = dictionary_rows(told)
    heads = ["Metric", "Meaning", "Unit", *(["Facts"] if told is not None else [])]

    def row(entry: dict[str, str]) -> list[Cell | str]:
        name = _code(entry["metric"], f"metric-{entry['metric']}")
        count = [Cell.of(used[entry["metric"]])] if told is not None else []
        return [name, entry["definition"], entry["unit"], *count]

    def markup() -> str:
        return "\n".join(
            html_table(heads, [row(entry) for entry in group], wording.capital(topic))
            for topic, group in groupby(
                sorted(rows, key=lambda r: wording.topic(r["topic"])),
                key=lambda r: wording.topic(r["topic"]),
            )
        )

    return Html(markup)


def columns() -> Html:
    """The columns of the table of facts: their type and what they hold."""
    rows: list[list[Cell | str]] = [
        [_code(name), about, kind] for name, kind, about in dataset_columns()
    ]
    return Html(lambda: html_table(["Column", "What it holds", "Type"], rows, "Columns of a fact"))


def _code(name: str, anchor: str = "") -> Cell:
    """A name of the data, on one line; with an anchor, something to link to."""
    mark = f' id="{esc(anchor)}"' if anchor else ""
    return Cell(f'<code{mark} style="white-space:nowrap">{esc(name)}</code>')


def tally(comparisons: Iterable[Comparison], facts: Iterable[Fact]) -> dict[str, Computed]:
    """How many comparisons there are, in ``all`` and by verdict, as numbers for a finding.

    >>> tally([], [])["all"].words().replace(chr(160), " ")
    '0 comparisons'
    """
    known = {f.id: f for f in facts}
    found = list(comparisons)

    def counted(some: Sequence[Comparison], noun: str) -> Computed:
        first = dict.fromkeys(c.facts[0] for c in some)
        told = tuple(known[i] for i in first)
        return Computed(len(some), from_facts=told, how="Counted", noun=noun)

    return {"all": counted(found, "comparisons")} | {
        verdict: counted([c for c in found if c.verdict == verdict], f"{verdict}")
        for verdict in VERDICTS
    }


def comparisons(found: Iterable[Comparison], facts: Iterable[Fact], caption: str) -> Html:
    """Comparisons as a table: what was compared, the verdict, the reason and the choice."""
    known = {f.id: f for f in facts}
    told = list(found)

    def row(comparison: Comparison) -> list[Cell | str]:
        verdict = Cell(
            badge(comparison.verdict).replace("> ", f">{NBSP}"), VERDICTS[comparison.verdict][1]
        )
        about = evidence.links([known[i] for i in comparison.facts], esc(tied(comparison.about)))
        used = f" Used: {comparison.choice}" if comparison.choice else ""
        return [verdict, Cell(about), tied(comparison.reason + used)]

    def markup() -> str:
        return html_table(["Verdict", "About", "Why"], [row(c) for c in told], caption)

    return Html(markup)


def articles(corpus: Corpus) -> Html:
    """The articles: how much was read in each, and what became of its numbers and dates."""
    facts = corpus.facts()

    def row(source: Source) -> list[Cell | str]:
        told = [f for f in facts if f.source == source.key]
        items = account(corpus.article(source.key), told)
        used = sum(bool(item.facts) for item in items)
        link = f'<a href="#{esc(source.key)}">{esc(evidence.outlet(source.key))}</a>'
        return [Cell(link), *map(Cell.of, (len(told), len(items), used, len(items) - used))]

    def markup() -> str:
        heads = ["Article", "Facts", "Numbers and dates in it", "Used by a fact", "Not used"]
        return html_table(
            heads, [row(s) for s in _by_date(corpus)], "What was read in each article"
        )

    return Html(markup)


def left_out(corpus: Corpus) -> Html:
    """The numbers and dates that no fact uses, by article and reason; repetitions are left out."""
    facts = corpus.facts()

    def markup() -> str:
        words: dict[tuple[str, str], list[str]] = {}
        for source in _by_date(corpus):
            told = [f for f in facts if f.source == source.key]
            for item in account(corpus.article(source.key), told):
                if not item.facts and item.reason != "repeated":
                    key = (evidence.outlet(source.key), item.why or "not explained")
                    words.setdefault(key, []).append(tied(f"“{item.words}”"))
        rows = [[article, ", ".join(dict.fromkeys(w)), why] for (article, why), w in words.items()]
        heads = ["Article", "Words", "Why no fact was made of them"]
        return html_table(heads, rows, "Numbers and dates that no fact uses")

    return Html(markup)


def frame(table: pd.DataFrame, caption: str, **formats: str) -> Html:
    """A small DataFrame, of computed figures say, as the tables of the book look.

    >>> import pandas as pd
    >>> frame(pd.DataFrame({"topic": ["trade"], "recall": [0.9]}), "Scores", recall=".0%")
    Scores topicrecall trade90%

    Parameters
    ----------
    table
        Its index is not shown.
    caption
        What it holds.
    formats
        How to write the numbers of a column, by its name: ``precision=".0%"``.

    Raises
    ------
    KeyError
        A format is given for a column that is not there.
    """
    for name in formats:
        table[name]
    columns = [
        [_figure(value, formats.get(str(name), "")) for value in table[name]] for name in table
    ]
    rows = [list(row) for row in zip(*columns, strict=True)]
    return Html(lambda: html_table([str(name) for name in table], rows, caption))


def _figure(value: object, form: str) -> Cell | str:
    if isinstance(value, str):
        return value
    return Cell(esc(format(value, form)), str(value), numeric=True)
