"""Sentences whose numbers are computed from facts and linked to their evidence.

In a template, ``{a}`` shows the value ``a`` with its hedge and unit as a link. More can be
asked of it:

====================  ===================================================
``{a}``               nearly 50 billion USD
``{a:bare}``          50 billion USD
``{a:number}``        50
``{a:figure}``        hedge and number without the noun of a count: over 51,000
``{a:date}``          the period as the link: 2022, January to March 2018
``{a:name}``          the value with a capital left as it is, without hedge
``{a.when}``          the period, not a link
``{a.at}``            "on 20 September 2023"; "in August 2024" where an article states
                      what holds at the time of writing
``{a.source}``        VNA, 27 Nov 2023 (not a link)
``{a.subject}``       Vietnam; also ``object``, ``metric`` and what is in ``detail``
====================  ===================================================
"""

import re
from collections.abc import Mapping

from vjnotes import evidence, wording
from vjnotes.computed import (
    Computed,
    count,
    difference,
    growth,
    share,
    times,
    total,
    years_between,
)
from vjnotes.fact import Fact
from vjnotes.markup import NBSP, Html, esc
from vjnotes.verdicts import comparison_card, verdict_card

__all__ = [
    "Computed",
    "comparison_card",
    "count",
    "difference",
    "finding",
    "growth",
    "keypoints",
    "say",
    "share",
    "stats",
    "times",
    "total",
    "verdict_card",
    "years_between",
]

Value = Fact | Computed | tuple[Fact | Computed, str] | str | int | float


class _Shown:
    """A value as a template sees it."""

    def __init__(self, value: Value) -> None:
        self._text: str | None = None
        if isinstance(value, tuple):
            value, self._text = value
        self._value = value

    def __format__(self, spec: str) -> str:
        value = self._value
        if isinstance(value, str):
            return esc(value)
        if isinstance(value, (int, float)):
            return esc(wording.number(value))
        text = self._text if self._text is not None else self._spelt(value, spec)
        if isinstance(value, Fact):
            return evidence.links([value], esc(text))
        return evidence.links(value.from_facts, esc(text), value.how)

    def _spelt(self, value: Fact | Computed, spec: str) -> str:
        match spec, value:
            case "", Fact():
                return wording.words(value)
            case "", Computed():
                return value.words()
            case "bare" | "name", Fact():
                return wording.amount(value.value, value.unit, value.metric)
            case "bare", Computed():
                return value.bare()
            case "number", _ if isinstance(value.value, (int, float)):
                size, _word = (
                    wording.scale(value.value) if wording.is_money(value.unit) else (1, "")
                )
                return wording.number(value.value / size)
            case "figure", Fact():
                return wording.hedged(value, wording.amount(value.value, None))
            case "ordinal", _ if isinstance(value.value, (int, float)):
                return wording.ordinal(int(value.value))
            case "cardinal", _ if isinstance(value.value, (int, float)):
                return wording.cardinal(int(value.value))
            case "date", Fact():
                return evidence.when(value)
        raise ValueError(
            f"no way to show this as {spec!r}; "
            "known are bare, number, figure, date, name, ordinal and cardinal"
        )

    def __getattr__(self, name: str) -> str:
        value = self._value
        if isinstance(value, Computed) and value.from_facts:
            value = value.from_facts[0]
        if not isinstance(value, Fact):
            raise AttributeError(f"{name} is asked of a value that is no fact")
        match name:
            case "when":
                return esc(wording.period(value.period))
            case "at" | "At":
                told = evidence.when(value)
                told = f"on {told}" if told[:1].isdigit() and NBSP in told else f"in {told}"
                return esc(told if name == "at" else wording.capital(told))
            case "source":
                return esc(evidence.outlet(value.source))
            case "by":
                return esc(evidence.voice(value.source))
            case "By":
                return esc(wording.capital(evidence.voice(value.source)))
            case "cite":
                return esc(evidence.voice(value.source, aside=True))
            case "metric":
                return esc(wording.inside(wording.metric(value.metric)))
            case "subject" | "object" | "said_by" | "period":
                return esc(getattr(value, name) or "")
        if name in value.detail:
            return esc(value.detail[name])
        raise AttributeError(
            f"{value.id} has no {name}; it has {', '.join(value.detail) or 'no detail'}"
        )


def _filled(template: str, values: Mapping[str, Value]) -> str:
    return esc(template).format(**{name: _Shown(v) for name, v in values.items()})


def finding(template: str, note: str = "", **values: Value) -> Html:
    """A finding: one sentence set large, what it was computed from under it.

    >>> finding("Two levels in {n}", n=Computed(21, noun="years"))
    Finding Two levels in 21 years

    Parameters
    ----------
    template
        The sentence with ``{names}`` of values, as in the table above.
    note
        How it was computed and what to mind; may name values too.
    values
        A fact, a computed number, a pair of one and the text to show, or plain text or number.

    Raises
    ------
    KeyError
        The template names a value that is not given.
    """

    def markup() -> str:
        foot = f'\n<p class="vj-note">{_filled(note, values)}</p>' if note else ""
        return (
            '<div class="vj-finding">\n<p class="vj-label">Finding</p>\n'
            f'<p class="vj-finding__t">{_filled(template, values)}</p>{foot}\n</div>'
        )

    markup()  # a wrong template is reported where it stands
    return Html(markup)


def say(template: str, **values: Value) -> Html:
    """A paragraph of running prose with computed, linked numbers.

    >>> say("It took {n}.", n=Computed(29, noun="years"))
    It took 29 years.
    """
    _filled(template, values)
    return Html(lambda: f'<p class="vj-say">{_filled(template, values)}</p>')


def keypoints(*points: str, **values: Value) -> Html:
    """What a chapter comes to, in a few sentences with computed, linked numbers.

    >>> keypoints("It took {n}.", n=Computed(29, noun="years"))
    Key points It took 29 years.

    Parameters
    ----------
    points
        The sentences, templates as in :func:`say`.
    values
        What they name.
    """

    def markup() -> str:
        items = "\n".join(f"<li><p>{_filled(point, values)}</p></li>" for point in points)
        return (
            '<div class="admonition vj-keypoints" id="key-points">\n'
            '<p class="admonition-title">Key points</p>\n'
            f'<ul class="simple">\n{items}\n</ul>\n</div>'
        )

    markup()
    return Html(markup)


def stats(*items: tuple[Value, str] | tuple[Value, str, Mapping[str, Value]]) -> Html:
    """A row of large numbers, each with a line under it, for the landing page.

    >>> row = stats((facts[0], "a number and what it is"))
    >>> "a number and what it is" in str(row)
    True

    Parameters
    ----------
    items
        Value and label. The label is a template in which ``{v}`` is the value itself
        ("two-way trade in {v.when}"); a third member names further values.
    """

    def one(value: Value, label: str, more: Mapping[str, Value]) -> str:
        big = _big(value)
        small = _filled(label, {"v": value, **more})
        return f'<li>\n<p class="vj-stat__n">{big}</p>\n<p class="vj-stat__l">{small}</p>\n</li>'

    def markup() -> str:
        rows = "\n".join(one(i[0], i[1], i[2] if len(i) > 2 else {}) for i in items)
        return f'<ul class="vj-stats">\n{rows}\n</ul>'

    markup()
    return Html(markup)


def _big(value: Value) -> str:
    """The number large, its hedge and its unit small, all of it one link.

    A count of a fact goes without its noun, which the label under it names.
    """
    if not isinstance(value, (Fact, Computed)):
        return f"{_Shown(value)}"
    text = value.words() if isinstance(value, Computed) else wording.words(value)
    at = next((m.start() for m in re.finditer(r"\d", text)), 0)
    number, _, unit = text[at:].partition(NBSP)
    if isinstance(value, Fact) and value.unit == "count":
        unit = "" if unit not in ("million", "billion") else unit
    shown = [
        f"<small>{esc(text[:at].strip())}</small>" if at else "",
        f"<span>{esc(number)}</span>",
        f"<small>{esc(unit)}</small>" if unit else "",
    ]
    inner = " ".join(filter(None, shown))
    if isinstance(value, Fact):
        return evidence.links([value], inner)
    return evidence.links(value.from_facts, inner, value.how)
