"""The palette: read from the style sheet and the charts, seen on every ground and by every eye.

Contrast is that of WCAG 2.2. Distances are in CAM02-UCS (Luo, Cui and Li 2006), where 1 is about
what an eye can just tell apart; colour blindness is that of Machado, Oliveira and Fernandes (2009),
at its full strength. In grey the colours of data are near each other, by design: each has the same
contrast with its ground, so none outshouts another; there words and shapes tell marks apart.
"""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
from coloraide.everything import ColorAll as Color

import vjnotes as vj
from vjnotes import charts
from vjnotes.charts.canvas import Canvas
from vjnotes.charts.style import HERE, VARIABLES

TOKENS = (Path(__file__).parents[1] / "static" / "tokens.css").read_text(encoding="utf-8")
PRINT = (Path(__file__).parents[1] / "static" / "print.css").read_text(encoding="utf-8")
NOTEBOOK = (HERE.parent / "notebook.css").read_text(encoding="utf-8")


def declared(css: str, selector: str) -> dict[str, str]:
    """The colours that a rule declares, by the names of their variables."""
    found = re.search(rf"{re.escape(selector)} \{{(.*?)\}}", css, re.S)
    assert found, selector
    return dict(re.findall(r"--vj-([\w-]+): (#[0-9A-Fa-f]{3,6})\b", found[1]))


LIGHT = declared(TOKENS, 'html, html[data-theme="light"]')
DARK = LIGHT | declared(TOKENS, 'html[data-theme="dark"]')
PAPER = LIGHT | declared(PRINT, "html, html[data-theme]")
OUTSIDE = {name: colour for colour, name in VARIABLES.items()}
"""The mid-tones that a chart has where the book's style sheet is not: JupyterLab, EPUB."""

INSIDE = {
    "light": declared(NOTEBOOK, "[data-jp-theme-light=true] .vj-fig"),
    "dark": declared(NOTEBOOK, "[data-jp-theme-light=false] .vj-fig, html[theme=dark] .vj-fig"),
}
"""What JupyterLab gets instead, where it says which ground it has."""

SCHEMES = {"light": LIGHT, "dark": DARK, "print": PAPER, "outside": OUTSIDE}
GROUNDS = {
    "light": [LIGHT["paper"], LIGHT["raised"], LIGHT["sunk"]],
    "dark": [DARK["paper"], DARK["raised"], DARK["sunk"]],
    "print": ["#fff"],
    "outside": ["#fff", "#111", LIGHT["paper"], DARK["paper"]],
}
DATA = ("vn", "jp", "both", "gold")
EYES = ("all three cones", "deutan", "protan", "tritan")


def contrast(colour: str, ground: str) -> float:
    return float(Color(colour).contrast(ground, method="wcag21"))


def seen(colour: str, eye: str) -> Color:
    """The colour as such an eye sees it."""
    plain = Color(colour)
    return plain if eye == EYES[0] else plain.filter(eye, 1, method="machado").clip("srgb")


def distance(a: str, b: str, eye: str) -> float:
    return float(seen(a, eye).delta_e(seen(b, eye), method="cam02"))


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", [*DATA, "ink", "ink-2"])
def test_words_can_be_read(scheme: str, name: str) -> None:
    """Every colour that words are set in has 4.5 on each ground (WCAG 1.4.3), also in print.

    Outside the book one mid-tone has to serve on white and black alike; no colour has 4.5 on both,
    and 3.7 leaves room for the grounds in between.
    """
    least = 3.7 if scheme == "outside" else 4.5
    for ground in GROUNDS[scheme]:
        assert contrast(SCHEMES[scheme][name], ground) >= least, ground


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", [*DATA, "ink", "ink-2", "axis"])
def test_marks_can_be_seen(scheme: str, name: str) -> None:
    """Every colour of a mark or an axis has 3 on each ground (WCAG 1.4.11)."""
    for ground in GROUNDS[scheme]:
        assert contrast(SCHEMES[scheme][name], ground) >= 3, ground


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
def test_marked_words_can_be_read(scheme: str) -> None:
    """The words on the highlighter, and a verdict's on its filled pill, have 4.5."""
    palette = SCHEMES[scheme]
    assert contrast(palette["mark-ink"], palette["mark"]) >= 4.5
    assert contrast(palette["paper"], palette["vn"]) >= 4.5


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_two_sides_are_told_apart(scheme: str, eye: str) -> None:
    """Whoever looks, Vietnam's colour and Japan's are far apart."""
    palette = SCHEMES[scheme]
    assert distance(palette["vn"], palette["jp"], eye) >= 34


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_colours_of_data_differ(scheme: str, eye: str) -> None:
    """No two colours of data become one for any eye; what is near has a word or shape besides."""
    palette = SCHEMES[scheme]
    for a, b in combinations(DATA, 2):
        # Gold marks joins and no quantity: it never stands for a series beside another.
        least = 5 if "gold" in (a, b) else 6
        assert distance(palette[a], palette[b], eye) >= least, (a, b)


def test_each_chart_colour_has_a_shade_for_light_and_dark() -> None:
    """A colour that charts draw with is a variable of the book in both schemes."""
    dark = declared(TOKENS, 'html[data-theme="dark"]')
    for name in VARIABLES.values():
        assert name in LIGHT, name
        assert name in dark, name


def test_matplotlib_draws_with_the_palette_only() -> None:
    """The style file names no colour that the book has no variable for."""
    style = (HERE / "vjn.mplstyle").read_text(encoding="utf-8")
    named = {f"#{c.lower()}" for c in re.findall(r"\b[0-9A-F]{6}\b", style)}
    assert named
    assert named <= set(VARIABLES)


# Charts whose marks are told apart by where they stand: a shore, a side, a line or a single day.
BY_PLACE = {"city_map", "city_network", "dialogues"}
OF_MORE_THAN_FACTS = {"Figure", "doors", "hero", "verdicts"}


@pytest.mark.parametrize("name", sorted(set(charts.__all__) - BY_PLACE - OF_MORE_THAN_FACTS))
def test_colour_is_never_the_only_sign(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two marks of different colours in one chart also differ in shape, so that grey is enough."""
    drawn: dict[tuple[object, object], set[object]] = {}
    plain = Canvas.dot

    def noting(canvas: Canvas, x: float, y: float, **look: object) -> None:
        shape = (look.get("shape", "o"), look.get("hollow", False))
        drawn.setdefault(shape, set()).add(look["color"])
        plain(canvas, x, y, **look)  # type: ignore[arg-type]

    monkeypatch.setattr(Canvas, "dot", noting)
    figure = getattr(charts, name)(vj.load(Path(__file__).parents[1] / "seeds").facts())
    figure._repr_html_()
    assert all(len(colours) == 1 for colours in drawn.values()), drawn


@pytest.mark.parametrize(("scheme", "book"), [("light", LIGHT), ("dark", DARK)])
def test_a_notebook_has_the_colours_of_the_book(scheme: str, book: dict[str, str]) -> None:
    """What a figure brings along to JupyterLab is what the book's style sheet declares."""
    shades = INSIDE[scheme]
    assert shades == {name: book[name] for name in shades}
    assert set(VARIABLES.values()) - set(shades) == {"paper"}
