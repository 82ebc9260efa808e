"""Read news articles about two countries into sourced facts.

>>> import vjnotes as vj
>>> article = vj.parse("Two-way trade between Vietnam and Japan reached US$47.6 billion in 2022.")
>>> [(f.metric, f.value, f.unit, f.period) for f in article.facts()]
[('two_way_trade', 47600000000, 'USD', '2022')]
>>> article.facts()[0].quote
'Two-way trade between Vietnam and Japan reached US$47.6 billion in 2022'
"""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

from vjnotes.article import Article
from vjnotes.compare import Comparison, compare
from vjnotes.day import as_day
from vjnotes.fact import Fact

if TYPE_CHECKING:
    from vjnotes.corpus import Corpus, load, read
    from vjnotes.mentions.period import Period, periods
    from vjnotes.mentions.quantity import Quantity, quantities

__all__ = [
    "Article",
    "Comparison",
    "Corpus",
    "Fact",
    "Period",
    "Quantity",
    "compare",
    "load",
    "parse",
    "periods",
    "quantities",
    "read",
]
__version__ = "0.1.0"

# Names whose modules compile the words of the lexicon: imported when first asked for.
_LATER = {
    "Corpus": "vjnotes.corpus",
    "Period": "vjnotes.mentions.period",
    "Quantity": "vjnotes.mentions.quantity",
    "exercises": "vjnotes.exercises",
    "load": "vjnotes.corpus",
    "periods": "vjnotes.mentions.period",
    "quantities": "vjnotes.mentions.quantity",
    "read": "vjnotes.corpus",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    room = import_module(_LATER[name])
    value = room if _LATER[name] == f"vjnotes.{name}" else getattr(room, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def parse(text: str, *, published: date | str | None = None, key: str = "article") -> Article:
    """Take a pasted text as an article.

    >>> trade = parse("Exports to Japan rose 5% last year.", published="2024-03-01")
    >>> [(f.metric, f.value, f.period) for f in trade.facts()]
    [('growth', 5, '2023')]

    Parameters
    ----------
    text
        The article, or any part of one.
    published
        The day it was published, a date, a moment or ISO 8601 text; periods such as "last year"
        are read from it, and stay null without it.
    key
        The name its facts carry as ``source``.

    Raises
    ------
    ValueError
        If ``published`` is a text that is not an ISO 8601 date.
    TypeError
        If ``published`` is something else.
    """
    return Article(text, key=key, published=as_day(published, "published"))
