"""An answer in a plain form, whatever a student hands over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from vjnotes.computed import Computed
from vjnotes.fact import Fact
from vjnotes.wording import bound

__all__ = ["normal"]


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
    if hasattr(answer, "item") and getattr(answer, "size", 2) == 1 and not hasattr(answer, "index"):
        answer = answer.item()  # a number of numpy
    if isinstance(answer, bool | int | float):
        return float(answer)
    if hasattr(answer, "to_dict"):  # of pandas
        return normal(answer.to_dict())
    if isinstance(answer, Mapping):
        return {_key(k): normal(v) for k, v in answer.items()}
    if isinstance(answer, tuple):
        return tuple(map(normal, answer))
    if isinstance(answer, Iterable):
        return Counter(_key(one) for one in answer)
    return answer


def _key(key: Any) -> Any:
    """A name, a year or a pair of names to look up."""
    if isinstance(key, tuple):
        return tuple(map(_key, key))
    return str(normal(key)).removesuffix(".0")
