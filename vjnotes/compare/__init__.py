"""Where sources agree, where their wording is compatible, and where they conflict.

Only facts that speak of the same thing are compared: the same metric, parties, unit and
status, the same period (or, for an amount that builds up, its day). What a hedged number
allows is defined in :mod:`vjnotes.compare.interval`. Nothing is resolved: where a chart needs
one value, ``choice`` says which and why.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from vjnotes.article import Article
from vjnotes.compare.comparison import Comparison, Voices
from vjnotes.fact import Fact

__all__ = ["Comparison", "compare"]

Check = Callable[[list[Fact], Voices], Iterator[Comparison]]

_ORDER = ("conflict", "compatible", "agree")


@cache
def _checks() -> tuple[Check, ...]:
    # Imported here, as they read what names and periods are: `import vjnotes` stays quick.
    from vjnotes.compare import days, parts, same, variants

    return (
        same.figures,
        same.stocks,
        parts.sums,
        parts.shares,
        parts.rates,
        days.weekdays,
        days.visits,
        days.anniversaries,
        same.dates,
        variants.stages,
        variants.levels,
        variants.persons,
    )


def compare(facts: Iterable[Fact], *, articles: Iterable[Article] = ()) -> list[Comparison]:
    """Compare facts of one or several articles with each other.

    >>> from vjnotes.fact import Fact
    >>> def fact(id, value, approx):
    ...     return Fact(id, id, "trade", "two_way_trade", "Vietnam", "Japan", value, "USD",
    ...                 approx, "2022", "2022-01-01", "2022-12-31", "reported", None, "body",
    ...                 "", 0, 0)
    >>> found = compare([fact("a", 47.6e9, "exact"), fact("b", 50e9, "nearly")])
    >>> found[0].verdict, found[0].choice
    ('compatible', '47.6 billion USD by a, stated without a hedge.')

    Parameters
    ----------
    facts
        Facts as read; their order does not matter.
    articles
        The articles they are from, if at hand: reasons then name outlet and month in place
        of the article's key, and stages can be put in order of time.

    Returns
    -------
    list of Comparison
        Conflicts first, then what is compatible, then what agrees.
    """
    ordered = sorted(facts, key=lambda f: (f.source, f.char_start, f.char_end, f.id))
    voices = Voices({a.key: a for a in articles})
    found = [c for check in _checks() for c in check(ordered, voices)]
    return sorted(found, key=lambda c: (_ORDER.index(c.verdict), c.kind, c.about, c.facts))
