"""An explorer: some knobs, and what is shown for each way of turning them."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal, Protocol

from vjnotes.errors import extra
from vjnotes.markup import dressed, esc, plain


class Shown(Protocol):
    """What can be shown: its text is HTML (`vjnotes.markup.Html`, `vjnotes.charts.Figure`)."""

    def __str__(self) -> str: ...


@dataclass(frozen=True)
class Knob:
    """Something to choose.

    >>> Knob("year", "Year", {"2022": 2022, "2023": 2023}, start="2023").at
    1

    Parameters
    ----------
    name
        What the function of the explorer calls it.
    label
        What a reader is told that it is.
    options
        What can be chosen, by the words for it.
    start
        The words of what is chosen at first; by default the first.
    kind
        ``menu``; ``slider`` for what has an order; ``text`` where anything can be typed, of
        which the options, words and value alike, are examples.
    """

    name: str
    label: str
    options: Mapping[str, Any]
    start: str | None = None
    kind: Literal["menu", "slider", "text"] = "menu"

    @property
    def at(self) -> int:
        """The place of the option that is chosen at first."""
        return list(self.options).index(self.start) if self.start is not None else 0


@dataclass(frozen=True)
class Explorer:
    """Knobs, and a function that shows what they are turned to.

    >>> from vjnotes.markup import Html
    >>> double = Explorer("Twice?", [Knob("n", "Number", {"one": 1, "two": 2})],
    ...     lambda n: Html(f"<p>{2 * n}</p>"))
    >>> double
    Twice? Number: one. 2
    >>> str(double).count("vj-state__at")
    2

    Parameters
    ----------
    title
        The question it helps to answer.
    knobs
        What can be chosen.
    show
        Takes the chosen values by the names of the knobs. Choices for which it returns one
        and the same object share a state of the page.
    page
        What the book shows in place of one state for each choice, where these are too many.
    note
        What a reader of the book must know, such as what only a kernel can do.
    """

    title: str
    knobs: Sequence[Knob]
    show: Callable[..., Shown]
    page: Shown | None = None
    note: str = ""

    def widget(self) -> Any:
        """The explorer as an ``ipywidgets.VBox``: title, controls, what is shown.

        Raises
        ------
        ExtraMissingError
            ipywidgets is not installed.
        """
        ipywidgets = extra("ipywidgets", "an explorer", "run: pip install 'vjnotes[widgets]'")
        controls = {knob.name: _control(ipywidgets, knob) for knob in self.knobs}
        shown = ipywidgets.HTML()

        def update(_: object = None) -> None:
            chosen = {
                knob.name: knob.options.get(words := controls[knob.name].value, words)
                for knob in self.knobs
            }
            shown.value = dressed(str(self.show(**chosen)))

        for control in controls.values():
            control.observe(update, names="value")
        update()
        heading = ipywidgets.HTML(f"<b>{esc(self.title)}</b>")
        return ipywidgets.VBox([heading, *controls.values(), shown])

    def states(self) -> Iterator[tuple[list[tuple[int, ...]], str, Shown]]:
        """What there is to see: the choices that lead to it, the first in words, and what it is."""
        found: dict[int, tuple[list[tuple[int, ...]], str, Shown]] = {}
        for choice in product(*(enumerate(knob.options.items()) for knob in self.knobs)):
            named = zip(self.knobs, choice, strict=True)
            shown = self.show(**{knob.name: value for knob, (_, (_, value)) in named})
            words = self._words(option for _, (option, _) in choice)
            places = found.setdefault(id(shown), ([], words, shown))[0]
            places.append(tuple(place for place, _ in choice))
        yield from found.values()

    def _words(self, chosen: Iterator[str]) -> str:
        return "; ".join(f"{k.label}: {words}" for k, words in zip(self.knobs, chosen, strict=True))

    def _first(self) -> Shown:
        return self.show(**{k.name: list(k.options.values())[k.at] for k in self.knobs})

    def __str__(self) -> str:
        if self.page is not None:
            return str(self.page)
        start = tuple(knob.at for knob in self.knobs)
        fields = "\n".join(map(_field, self.knobs))
        states = "\n".join(
            f'<div class="vj-state" data-vj-at="{"|".join(" ".join(map(str, p)) for p in places)}"'
            f"{'' if start in places else ' hidden'}>\n"
            f'<div class="vj-state__at">{esc(words)}</div>\n{shown}\n</div>'
            for places, words, shown in self.states()
        )
        note = f'\n<p class="vj-note">{esc(self.note)}</p>' if self.note else ""
        return (
            f'<section class="vj-explore" aria-label="Explorer: {esc(self.title)}">\n'
            f'<p class="vj-label">Try it</p>\n<p class="vj-explore__t">{esc(self.title)}</p>\n'
            f'<form class="vj-knobs" hidden>\n{fields}\n</form>\n{states}{note}\n</section>'
        )

    def __repr__(self) -> str:
        words = self._words(list(k.options)[k.at] for k in self.knobs)
        return f"{self.title} {words}. {plain(str(self._first()))}"

    def _repr_mimebundle_(self, **_: Any) -> Any:
        if os.environ.get("VJNOTES_BOOK"):
            return {"text/plain": repr(self), "text/html": str(self)}
        shown = self.widget()._repr_mimebundle_()
        # What a viewer without widgets, or a saved notebook without a kernel, falls back on.
        return {**shown, "text/plain": repr(self), "text/html": dressed(str(self._first()))}


def _control(ipywidgets: Any, knob: Knob) -> Any:
    """A control of ipywidgets with its label; its value is the words of the option.

    A value itself may be one that a control takes for no choice at all, such as ``None``.
    """
    words = list(knob.options)
    wide = {
        "description": knob.label,
        "style": {"description_width": "initial"},
        "layout": {"width": "auto", "max_width": "46rem"},
    }
    if knob.kind == "text":
        return ipywidgets.Combobox(
            value=words[knob.at],
            options=words,
            ensure_option=False,
            continuous_update=False,
            **wide,
        )
    make = ipywidgets.SelectionSlider if knob.kind == "slider" else ipywidgets.Dropdown
    return make(options=words, value=words[knob.at], **wide)


def _field(knob: Knob) -> str:
    """A control of the browser with its label; its value is the place of the option."""
    words = list(knob.options)
    if knob.kind == "slider":
        return (
            f'<label>{esc(knob.label)} <span class="vj-knob"><input type="range" min="0" '
            f'max="{len(words) - 1}" step="1" value="{knob.at}" '
            f'data-vj-words="{esc("|".join(words))}" aria-valuetext="{esc(words[knob.at])}">'
            f'<span aria-hidden="true">{esc(words[knob.at])}</span></span></label>'
        )
    options = "".join(
        f'<option value="{i}"{" selected" if i == knob.at else ""}>{esc(text)}</option>'
        for i, text in enumerate(words)
    )
    return f"<label>{esc(knob.label)} <select>{options}</select></label>"
