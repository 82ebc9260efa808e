"""An answer in a plain form, whatever a student hands over."""

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from numbers import Real
from typing import Any

from vjnotes.computed import Computed
from vjnotes.fact import Fact
from vjnotes.wording import bound


def alike(answer: Any, right: Any) -> Any:
    """An answer as a list or a tuple, if the right one is that and nothing is lost.

    >>> alike([1, 2], (3, 4)), alike(("a", "b"), ["a"]), alike("a", ["a"])
    ((1, 2), ['a', 'b'], 'a')
    """
    if hasattr(answer, "to_dict") and not hasattr(answer, "columns") and isinstance(right, list):
        # Of a pandas Series what names things: its values, or, if it counts them, its index.
        answer = list(answer.index if all(isinstance(v, Real) for v in answer) else answer)
    if isinstance(answer, tuple | Mapping) and isinstance(right, list):
        return list(answer)
    ordered = isinstance(answer, list) or (hasattr(answer, "tolist") and not _single(answer))
    return tuple(answer) if ordered and isinstance(right, tuple) else answer


def _single(answer: Any) -> bool:
    return isinstance(answer, Real | Decimal)


def normal(answer: Any) -> Any:
    """A number as a float, a text in small letters, several as a Counter, a dict or a tuple.

    >>> normal(3), normal(" Ha Noi "), normal({"b", "a"}) == normal(["a", "b"])
    (3.0, 'ha noi', True)
    >>> normal({"VNA": 2}), normal((1, 2)), normal((41, "At most"))
    ({'vna': 2.0}, (1.0, 2.0), (41.0, 'at most'))
    """
    if isinstance(answer, str):
        return " ".join(answer.split()).lower()
    if isinstance(answer, Computed):
        value = float(answer.value)
        return (value, bound(answer.approx)) if answer.approx in ("over", "up_to") else value
    if isinstance(answer, Fact):
        return normal(answer.value)
    if isinstance(answer, bool) or hasattr(answer, "columns"):  # a table of pandas
        return answer
    if _single(answer):
        return float(answer)
    if hasattr(answer, "to_dict"):  # of pandas
        return normal(answer.to_dict())
    if isinstance(answer, Mapping):
        return {_key(k): normal(v) for k, v in answer.items()}
    if isinstance(answer, tuple):
        return tuple(map(normal, answer))
    if isinstance(answer, Iterable) and not isinstance(answer, bytes):
        return Counter(_key(one) for one in answer)
    return answer


def _key(key: Any) -> Any:
    """A name, a year, a pair of names, or a fact by its id, to look up."""
    if isinstance(key, tuple):
        return tuple(map(_key, key))
    return str(normal(key.id if isinstance(key, Fact) else key)).removesuffix(".0")


def kind(answer: Any) -> str:
    """What an answer is, in words.

    >>> kind(normal([1, 2])), kind(normal("a")), kind(None)
    ('a list', 'text', 'of type NoneType')
    """
    if hasattr(answer, "columns"):
        return "a whole table"
    names = {float: "one number", str: "text", Counter: "a list", dict: "several values by name"}
    names |= {tuple: "a tuple", bool: "true or false"}
    return names.get(type(answer)) or f"of type {type(answer).__name__}"
