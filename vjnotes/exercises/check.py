"""Is an answer, in whatever form a student hands it over, right, and if not, what kind of mistake
is it?"""

import difflib
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from numbers import Real
from typing import Any

from vjnotes import evidence, wording
from vjnotes.computed import Computed
from vjnotes.corpus import Corpus
from vjnotes.errors import VjnotesError, one_line
from vjnotes.exercises.task import Slip, Task, tasks
from vjnotes.fact import Fact
from vjnotes.lexicon import table
from vjnotes.markup import Html, esc
from vjnotes.wording import bound

_NEAR = 0.006  # relative: an answer may be rounded to three digits


class Feedback(Html):
    """What is said of an answer.

    >>> Feedback("scale", "Millions or billions?")
    Millions or billions?

    Attributes
    ----------
    right
        Whether it is right.
    kind
        The name of the hint: ``right``, ``none``, ``scale``, ``sign``, ``period``, ``hedge``, ...
    text
        The hint in words.
    """

    def __init__(self, kind: str, text: str) -> None:
        self.kind, self.text, self.right = kind, text, kind == "right"
        sign = {"right": "✓", "none": "…"}.get(kind, "✗")
        super().__init__(
            f'<p class="vj-check vj-check--{"right" if self.right else "other"}">'
            f'<span aria-hidden="true">{sign}</span> {esc(text)}</p>'
        )

    def __repr__(self) -> str:
        return self.text


def check(name: str, answer: Any = None, corpus: Corpus | None = None) -> Feedback:
    """Say whether an answer to an exercise is right, or what kind of mistake it shows.

    >>> from vjnotes import Article
    >>> news = Corpus((
    ...     Article("Two-way trade between Vietnam and Japan reached 40 billion USD in 2021.", "a"),
    ...     Article("Two-way trade between Vietnam and Japan reached 50 billion USD in 2022.", "b"),
    ... ))
    >>> check("trade-growth", 0.25, news)
    The digits are right, the scale is not. Asked for is a number, in percent.
    >>> check("trade-growth", 25, news).right
    True

    Parameters
    ----------
    name
        The name of the exercise, which stands in its cell.
    answer
        A number, a text, a list, set, dictionary or pandas Series of them, or a pair of a number
        and "at least" or "at most"; ``None`` if there is none yet.
    corpus
        The articles it is about; by default those that the notebook reads.

    Raises
    ------
    VjnotesError
        No exercise is called so, or no articles are being read.
    """
    known = tasks()
    if name not in known:
        near = difflib.get_close_matches(name, known, 1)
        raise VjnotesError(
            f"no exercise {one_line(name, 40)!r}",
            remedy=f"did you mean {near[0]!r}?" if near else f"there are: {', '.join(known)}",
        )
    task = known[name]
    if answer is None:
        return _feedback("none", task)
    read = corpus if corpus is not None else evidence.reading()
    if read is None:
        raise VjnotesError(
            "no articles are being read", remedy="say which: evidence.use(vj.load(FOLDER))"
        )
    right, *slips = task.compute(read)
    given = normal(alike(answer, (0, "") if task.bound else right))
    if isinstance(given, str | Mapping | tuple) and not given:
        return _feedback("none", task)
    return _judge(task, given, normal(right), slips)


def _feedback(hint: str, task: Task, what: str = "") -> Feedback:
    return Feedback(hint, table("exercises")["hint"][hint].format(form=task.form, what=what))


def _judge(task: Task, answer: Any, right: Any, slips: list[Slip]) -> Feedback:
    answer, bound = _bounded(answer)
    if _same(answer, right):
        if not task.bound or bound == task.bound:
            return _feedback("right", task)
        return _feedback("direction" if bound else "bound", task)
    found = (s for s in (*slips, *_usual(task, right)) if _same(answer, normal(s.answer)))
    slip = next(found, None)
    if slip is not None:
        return _feedback(slip.kind, task, slip.what)
    if type(answer) is not type(right):
        return _feedback("form", task, kind(answer))
    if isinstance(right, float):
        if not math.isfinite(answer):
            return _feedback("nan", task)
        near = abs(answer - right) <= 0.1 * abs(right)
        return _feedback("near" if near else "other", task)
    if isinstance(right, Counter | Mapping):
        return _parts(task, answer, right)
    return _feedback("other", task)


def _bounded(answer: Any) -> tuple[Any, str]:
    """A number and the words that say in which direction it is a bound."""
    if isinstance(answer, tuple) and len(answer) == 2 and isinstance(answer[1], str):
        return answer
    return answer, ""


def _same(answer: Any, right: Any) -> bool:
    if isinstance(answer, float) and isinstance(right, float):
        whole = right.is_integer() and abs(right) < 1000
        near = 1e-9 if whole else _NEAR * abs(right)
        return math.isclose(answer, right, rel_tol=0, abs_tol=near)
    if isinstance(answer, tuple) and isinstance(right, tuple):
        return len(answer) == len(right) and all(map(_same, answer, right))
    if isinstance(answer, dict) and isinstance(right, dict):
        return answer.keys() == right.keys() and all(_same(answer[k], right[k]) for k in right)
    return type(answer) is type(right) and bool(answer == right)


def _usual(task: Task, right: Any) -> Iterator[Slip]:
    """Mistakes that can be made with any number of a kind."""
    if not isinstance(right, float) or not right:
        return
    percent = "percent" in task.form
    yield Slip("sign", -right)
    for power in (2,) if percent else (3, 6, 9, 12):
        yield Slip("scale", right / 10**power)
        yield Slip("scale", right * 10**power)
    if percent:
        yield from (Slip("ratio", value) for value in (right + 100, 1 + right / 100))
        yield Slip("complement", 100 - right)
        yield Slip("inverse", 10_000 / right)
    elif not right.is_integer():
        yield Slip("inverse", 1 / right)
    yield Slip("rounded", float(round(right)))


def _parts(task: Task, answer: Any, right: Any) -> Feedback:
    """Of several things: which are too many or wrong, by name, and how many are missing."""
    mine, theirs = Counter(answer), Counter(right)
    if isinstance(right, Counter):
        twice = [k for k, n in mine.items() if n > 1 and theirs[k] == 1]
        if twice:
            return _feedback("twice", task, _named(twice))
    extra = [k for k in mine if k not in theirs]
    if extra:
        return _feedback("extra", task, _named(extra))
    missing = [k for k in theirs if k not in mine]
    if missing:
        return _feedback("missing", task, wording.cardinal(len(missing)))
    wrong = [k for k in right if not _same(answer[k], right[k])]
    return _feedback("wrong", task, _named(wrong))


def _named(things: list[Any]) -> str:
    shown = [one_line(" – ".join(t) if isinstance(t, tuple) else t, 60) for t in things[:3]]
    return ", ".join(shown) + (", …" if len(things) > 3 else "")


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
