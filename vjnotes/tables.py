"""Facts as tidy tables: one pandas DataFrame a topic, and as HTML for the book.

Every table has one row a fact. These columns are in all of them:

==============  ==========  ===========================================================
id              string      the fact's id, and the anchor of its evidence
source          string      key of the article
metric          string      from the dictionary of metrics
subject         string      who it is about
object          string      whom it concerns
period          string      label: ``2022``, ``2018-Q1``, ``as-of:2023-09-20``, ...
start, end      datetime    the same as days; missing where the text gives none
approx          string      exact, about, nearly, over, up_to
status          string      reported, target, proposed, planned
said_by         string      the authority named
role            string      title, body, caption, related
quote           string      the words it stands on
==============  ==========  ===========================================================

and these by topic, after ``metric``:

===========================  =========================================================
trade, oda, investment       value float64 in plain units; unit (ISO 4217 code,
people, goal                 ``percent``, ``count``); of (what grew, or is shared)
rank                         field (trade, aid, ...), rank Int64
partnership                  name, canonical (the name without variants)
mechanism                    name, level, number Int64 (of a meeting, or years)
agreement                    name, acronym, stage
visit                        name (of the event), office, place
locality                     value float64 (documents), year Int64 (since when)
pledge                       content, field, office
===========================  =========================================================

A topic not listed has value (as text), unit.
The same rows without pandas, for files, come from :func:`columns` and :func:`rows`.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from vjnotes.describe import columns as kinds_of
from vjnotes.fact import Fact
from vjnotes.listing import show
from vjnotes.select import moment
from vjnotes.wording import rank_field

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["COMMON", "columns", "rows", "show", "table", "topics"]

COMMON = ["period", "start", "end", "approx", "status", "said_by", "role", "quote"]

_DTYPES = {"string": "string", "date": "string", "number": "float64", "integer": "Int64"}
_AMOUNT = ("value", "unit", "of")
_TOPICS = {
    "trade": (*_AMOUNT, "goods"),
    "oda": _AMOUNT,
    "investment": _AMOUNT,
    "people": _AMOUNT,
    "goal": _AMOUNT,
    "rank": ("field", "rank"),
    "partnership": ("name", "canonical"),
    "mechanism": ("name", "level", "number"),
    "agreement": ("name", "acronym", "stage"),
    "visit": ("name", "office", "place"),
    "locality": ("value", "year"),
    "pledge": ("content", "field", "office"),
}


def _cell(fact: Fact, name: str, topic: str | None) -> Any:
    """What a fact has in a column of the table of a topic."""
    text = fact.value if isinstance(fact.value, str) else None
    match name:
        case "value" if topic not in _TOPICS:
            return None if fact.value is None else str(fact.value)
        case "value":
            return fact.value if fact.has_number else None
        case "rank" | "number":
            return int(fact.number) if fact.has_number else None
        case "year":
            return int(fact.start[:4]) if fact.start else None
        case "field" if topic == "rank":
            return rank_field(fact.metric)
        case "name" if topic == "mechanism":
            return text or fact.detail.get("name") or fact.detail.get("of")
        case "name" | "content" | "goods":
            return text
    return getattr(fact, name) if name in Fact.__slots__ else fact.detail.get(name)


def topics(facts: Iterable[Fact]) -> list[str]:
    """The topics that some facts are on, in the order of their first fact.

    >>> topics([])
    []
    """
    return list(dict.fromkeys(f.topic for f in facts))


def columns(topic: str | None = None) -> dict[str, str]:
    """The columns of a topic's table and their types, as Frictionless Table Schema names them.

    >>> columns("rank")["rank"]
    'integer'
    """
    own = _TOPICS.get(topic or "", ("value", "unit"))
    first = ("id", "source", *(["topic"] if topic is None else []), "metric")
    kinds = kinds_of([*first, *own, "subject", "object", *COMMON])
    return kinds | {"value": "number"} if "value" in kinds and topic in _TOPICS else kinds


def rows(facts: Iterable[Fact], topic: str | None = None) -> list[dict[str, Any]]:
    """The rows of a topic's table, in order of time; what is not stated is ``None``.

    >>> rows([], "rank")
    []
    """
    chosen = [f for f in facts if topic is None or f.topic == topic]
    chosen.sort(key=lambda f: (not moment(f), moment(f), f.end or "", f.source, f.char_start))
    names = columns(topic)
    return [{name: _cell(fact, name, topic) for name in names} for fact in chosen]


def table(facts: Iterable[Fact], topic: str | None = None) -> pd.DataFrame:
    """The facts of one topic as a tidy DataFrame, in order of time; of all topics without one.

    >>> list(table([], "rank").columns)[:6]
    ['id', 'source', 'metric', 'field', 'rank', 'subject']

    Parameters
    ----------
    facts
        Any facts.
    topic
        A topic of the data dictionary. An empty table with the topic's columns comes back
        where no fact is on it.

    Returns
    -------
    pandas.DataFrame
        With the columns of the tables above. Text is of dtype ``string``, days are
        ``datetime64``; what the article does not state is missing (``NA``, ``NaN``, ``NaT``).
    """
    import pandas as pd

    found = rows(facts, topic)
    made: dict[str, Any] = {}
    for name, kind in columns(topic).items():
        values = [row[name] for row in found]
        made[name] = pd.Series(values, dtype=_DTYPES[kind])
        if kind == "date":
            made[name] = pd.to_datetime(made[name], format="ISO8601")
    return pd.DataFrame(made)
