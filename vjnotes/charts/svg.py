"""A drawing as SVG fit to stand inside a page."""

import io
import re
from itertools import groupby
from typing import Any

from vjnotes.charts.style import VARIABLES, styled
from vjnotes.markup import esc

_NUMBER = re.compile(r"-?\d+\.\d{2,}")
_DRAWN = re.compile(r'\b(?:d|x|y|cx|cy|r|width|height|points|transform)="[^"]*"')
_DROPPED = re.compile(
    r"<metadata>.*?</metadata>|<style\b.*?</style>|<!--.*?-->|<title>.*?</title>", re.DOTALL
)


def inline(figure: Any, key: str, alt: str) -> str:
    """The SVG of a matplotlib figure for one place in a page.

    matplotlib's own style element would style the whole page, its ids could meet those of
    another figure, and its colours would not follow the page into the dark: all three are
    seen to. It carries no date and its numbers are short, so two builds give the same bytes.
    One point is one pixel; ``key`` is a word put before every id, and ``alt`` what a screen reader
    says of it. Its labels stay links, hence a group and no image.
    """
    buffer = io.StringIO()
    with styled():
        figure.savefig(buffer, format="svg", metadata={"Date": None, "Creator": None})
    text = buffer.getvalue()
    text = _DROPPED.sub("", text[text.index("<svg") :])
    text = _renamed(_rounds(text), key)
    text = _DRAWN.sub(lambda m: _NUMBER.sub(_rounded, m[0]), text)
    text = _lettered(text)
    text = re.sub(
        "|".join(VARIABLES),
        lambda m: f"var(--vj-{VARIABLES[m[0].lower()]}, {m[0]})",
        text,
        flags=re.I,
    )
    return _headed(_unwrapped(text), alt)


def _rounded(match: re.Match[str]) -> str:
    """A length to a tenth of a pixel."""
    return f"{float(match[0]):.1f}".removesuffix(".0")


_MARK = re.compile(r'<path id="([\w-]+)" d="M 0 ([\d.]+) *\n(?:C[^"]*)z\s*"[^>]*/>')
_USE = re.compile(r'<use xlink:href="#([\w-]+)" x="([-\d.]+)" y="([-\d.]+)" style="([^"]*)"/>')


def _rounds(text: str) -> str:
    """Round marks as circles, which are shorter than the shapes matplotlib defines and uses."""
    radii = dict(_MARK.findall(text))

    def circle(match: re.Match[str]) -> str:
        name, x, y, style = match.groups()
        if name not in radii:
            return match[0]
        return f'<circle cx="{x}" cy="{y}" r="{radii[name]}" style="{style}"/>'

    return _MARK.sub("", _USE.sub(circle, text))


def _renamed(text: str, key: str) -> str:
    """Only ids that are referred to, each with ``key`` before it."""
    text = text.replace("xlink:href", "href")
    kept = set(re.findall(r'(?:url\(#|href="#)([\w-]+)', text))
    text = re.sub(
        r'\s+id="([\w.-]+)"', lambda m: f' id="{key}-{m[1]}"' if m[1] in kept else "", text
    )
    return re.sub(r'(url\(#|<use href="#)', rf"\g<1>{key}-", text)


def _lettered(text: str) -> str:
    """Text in the page's own typeface, with its size and weight only."""

    def font(match: re.Match[str]) -> str:
        size = re.search(r"([\d.]+)px", match[1])
        weight = "; font-weight: 600" if re.search(r"\b(600|700|bold)\b", match[1]) else ""
        return f"font-size: {size[1] if size else 13}px{weight}"

    text = re.sub(r"font: ([^;\"]*)", font, text)
    return re.sub(r"\s*font-family: [^;\"]*;?", "", text)


def _unwrapped(text: str) -> str:
    """Without empty definitions, needless groups, turns by nothing and targets."""
    text = re.sub(r' transform="rotate\(-?0 [^"]*"| target="_blank"| clip-path="[^"]*"', "", text)
    text = re.sub(r"<defs>\s*(?:<clipPath.*?</clipPath>\s*)*</defs>", "", text, flags=re.DOTALL)
    text = re.sub(r"<path d=\"[^\"]*\" style=\"fill: none\"/>", "", text)
    text = re.sub(r"<g>\s*(<text[^>]*>[^<]*</text>)\s*</g>", r"\1", text)
    for _ in range(3):  # groups of one shape, and groups of such groups
        text = re.sub(r"<g>\s*(<(?:path|circle)[^>]*/>)?\s*</g>", r"\1", text)
    text = re.sub(
        r'd="[^"]*"',
        lambda m: re.sub(r"\s*([A-Za-z])\s*", r"\1", m[0][3:-1].strip()).join(('d="', '"')),
        text,
    )
    return _gathered(re.sub(r"\s*\n\s*", "\n", text))


_STYLED = re.compile(r'<(?:circle|path|text)\b.*?( style="[^"]*").*(?:/>|</text>)')


def _gathered(text: str) -> str:
    """Neighbours of one style in a group that says it once."""
    out: list[str] = []
    runs = groupby(
        text.split("\n"), key=lambda line: m[1] if (m := _STYLED.fullmatch(line)) else ""
    )
    for style, lines in runs:
        run = list(lines)
        if style and len(run) > 1:
            out += [f"<g{style}>", *(line.replace(style, "", 1) for line in run), "</g>"]
        else:
            out += run
    return "\n".join(out)


def _headed(text: str, alt: str) -> str:
    size = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', text)
    if size is None:
        raise ValueError("the figure has no size")
    head = (
        f'<svg class="vj-plot" viewBox="0 0 {size[1]} {size[2]}" width="{float(size[1]):.0f}" '
        f'height="{float(size[2]):.0f}" role="group" aria-label="{esc(alt)}">'
    )
    return re.sub(r"<svg[^>]*>", lambda _: head, text, count=1).strip()
