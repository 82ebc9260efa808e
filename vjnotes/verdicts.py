"""Statements of one thing side by side, with the verdict on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal

from vjnotes import evidence, wording
from vjnotes.fact import Fact
from vjnotes.markup import Html, esc, tied

if TYPE_CHECKING:
    from vjnotes.compare import Comparison

__all__ = ["VERDICTS", "comparison_card", "verdict_card"]

Verdict = Literal["agree", "compatible", "conflict"]

VERDICTS: dict[str, tuple[str, str]] = {
    "agree": ("=", "Agree"),
    "compatible": ("≈", "Compatible"),
    "conflict": ("≠", "Conflict"),
}
"""The sign and the word of each verdict."""

_OF_DATES = ("weekday", "dates")  # comparisons whose point is the day, not the value


def badge(verdict: str) -> str:
    """The HTML of a verdict's sign and word."""
    sign, word = VERDICTS[verdict]
    return f'<span aria-hidden="true">{sign}</span> {word}'


def verdict_card(
    kind: Verdict,
    title: str,
    a: Fact,
    b: Fact,
    reason: str,
    *,
    text_a: str | None = None,
    text_b: str | None = None,
) -> Html:
    """Two statements of one thing side by side, with the verdict on them.

    >>> a, b = [f for f in facts if f.metric == "rank_trade"]
    >>> "Eighth" in str(verdict_card("agree", "Rank in trade", a, b, "Eighth in both."))
    True

    Parameters
    ----------
    kind
        ``agree``, ``compatible`` or ``conflict``.
    title
        What both are about.
    a, b
        The two facts.
    reason
        The verdict in one or two sentences, and what was chosen.
    text_a, text_b
        What to show in place of the value, such as a date.

    Raises
    ------
    ValueError
        ``kind`` is none of the three.
    """
    return _card(kind, title, [(a, text_a), (b, text_b)], reason)


def comparison_card(comparison: Comparison, facts: Iterable[Fact]) -> Html:
    """A card of what :func:`vjnotes.compare` found: its facts (four at most) and its verdict.

    >>> card = comparison_card(corpus.compare()[0], corpus.facts())
    >>> "conflict" in str(card).lower()
    True

    Parameters
    ----------
    comparison
        One of the comparisons.
    facts
        The facts it speaks of, or more.

    Raises
    ------
    KeyError
        A fact of the comparison is not among ``facts``.
    """
    known = {f.id: f for f in facts}
    sides: dict[tuple[str, str], tuple[Fact, str]] = {}
    for name in comparison.facts:
        fact = known[name]
        dated = comparison.kind in _OF_DATES and fact.period
        text = evidence.when(fact) if dated else wording.words(fact)
        sides.setdefault((fact.source, text), (fact, text))  # the same said twice is shown once
    reason = comparison.reason + (f" Used: {comparison.choice}" if comparison.choice else "")
    return _card(comparison.verdict, comparison.about, list(sides.values())[:4], reason)


def _card(
    kind: str, title: str, sides: Sequence[tuple[Fact, str | None] | tuple[Fact, str]], reason: str
) -> Html:
    if kind not in VERDICTS:
        raise ValueError(f"a verdict is agree, compatible or conflict, not {kind!r}")
    label = f"{VERDICTS[kind][1]}: {title}"

    def markup() -> str:
        rows = [sides[i : i + 2] for i in range(0, len(sides), 2)]
        halves = '\n</div>\n<div class="vj-conflict__b">\n'.join(
            "\n".join(_side(fact, text) for fact, text in row) for row in rows
        )
        return (
            f'<section class="vj-conflict vj-conflict--{kind}" aria-label="{esc(label)}">\n'
            f'<p class="vj-conflict__h"><span class="vj-verdict">{badge(kind)}</span> '
            f"{esc(tied(title))}</p>\n"
            f'<div class="vj-conflict__b">\n{halves}\n</div>\n'
            f'<p class="vj-conflict__f">{esc(tied(reason))}</p>\n</section>'
        )

    return Html(markup)


def _side(fact: Fact, text: str | None) -> str:
    outlet, _, when = evidence.outlet(fact.source).partition(", ")
    credit = " · ".join(filter(None, (when, evidence.place(fact))))
    return (
        '<div class="vj-conflict__s">\n'
        f'<p class="vj-conflict__v">{evidence.ev(fact, text)}</p>\n'
        f"<blockquote><p>{evidence.quoted(fact)}</p></blockquote>\n"
        f'<p class="vj-conflict__w"><b>{esc(outlet)}</b> {esc(credit)}</p>\n</div>'
    )
