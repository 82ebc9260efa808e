"""Read news articles about two countries into sourced facts.

>>> import vjnotes as vj
>>> article = vj.parse("Two-way trade reached US$47.6 billion in 2022, Vietnam and Japan said.")
>>> [(f.metric, f.value, f.unit, f.period) for f in article.facts()]
[('two_way_trade', 47600000000, 'USD', '2022')]
"""

from __future__ import annotations

from datetime import date

from vjnotes.article import Article
from vjnotes.fact import Fact
from vjnotes.mentions.period import Period, periods
from vjnotes.mentions.quantity import Quantity, quantities

__all__ = ["Article", "Fact", "Period", "Quantity", "parse", "periods", "quantities"]
__version__ = "0.1.0"


def parse(text: str, *, published: date | str | None = None, key: str = "article") -> Article:
    """Take a pasted text as an article.

    Parameters
    ----------
    text
        The article, or any part of one.
    published
        The day it was published, a date or ISO 8601 text; periods such as "last year" are
        read from it, and stay null without it.
    key
        The name its facts carry as ``source``.

    Raises
    ------
    ValueError
        If ``published`` is a text that is not an ISO 8601 date.
    """
    day = date.fromisoformat(published) if isinstance(published, str) else published
    return Article(text, key=key, published=day)
