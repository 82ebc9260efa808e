"""The head of the landing page: two bundles of lines that draw closer with each level.

Time runs from left to right, to scale; the two inner lines close in by one step at each date
on which a level of the partnership was agreed, and a stitch joins them there. The picture is
decoration to a screen reader; what it shows is in the list of years below it.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from vjnotes import evidence
from vjnotes.charts.levels import steps
from vjnotes.fact import Fact
from vjnotes.markup import Html, esc
from vjnotes.select import pair

NAMES = (("vi", "Ghi chép Việt–Nhật"), ("ja", "日越ノート"))

WIDE, HIGH = 1000, 400
BEFORE, AFTER = 2.6, 2.8  # years shown before the first date and after the last
FAR, NEAR = 168.0, 9.0  # half the distance of the inner lines, first and last
OUTER = 196.0
EASE = 1.5  # years that a step takes, so that it can be seen
LINES = 11  # a side


class Art:
    """The geometry: years to x, years to the distance of the lines."""

    def __init__(self, years: Sequence[int]) -> None:
        self.years = years
        self.first, self.last = years[0] - BEFORE, years[-1] + AFTER
        self.steps = [FAR - (FAR - NEAR) * i / len(years) for i in range(len(years) + 1)]

    def x(self, year: float) -> float:
        return (year - self.first) / (self.last - self.first) * WIDE

    def half(self, year: float) -> float:
        """Half the distance of the inner lines in a year."""
        value = self.steps[0]
        for at, old, new in zip(self.years, self.steps, self.steps[1:], strict=False):
            t = min(1.0, max(0.0, (year - at + EASE / 2) / EASE))
            value += (new - old) * t**3 * (t * (6 * t - 15) + 10)  # smootherstep (Perlin 2002)
        return value

    def line(self, height: Callable[[float], float]) -> list[tuple[float, float]]:
        """The points of a line that has this height in each year."""
        at = [self.first, self.last]
        for year in self.years:
            at += [year - EASE / 2 + EASE * i / 12 for i in range(13)]
        return [(self.x(y), height(y)) for y in sorted(at)]

    def bundle(self, sign: int) -> Iterator[tuple[list[tuple[float, float]], float, float]]:
        """One side: points, width and opacity of each line, from the fixed outer edge inwards."""
        for k in range(LINES):
            part = k / (LINES - 1)

            def height(year: float, part: float = part) -> float:
                return HIGH / 2 + sign * (OUTER + (self.half(year) - OUTER) * part)

            inner = k == LINES - 1
            yield self.line(height), 2.5 if inner else 1.1, 1.0 if inner else 0.25 + 0.5 * part

    def stitch(self, year: int) -> float:
        """Where a step is done and the stitch is set: at its end."""
        return self.x(year + EASE / 2)

    def stitches(self) -> Iterator[tuple[float, float, float]]:
        """Of each stitch x, top and foot."""
        for year, half in zip(self.years, self.steps[1:], strict=True):
            yield self.stitch(year), HIGH / 2 - half, HIGH / 2 + half


def _drawn(art: Art) -> str:
    """The picture as SVG paths in the colours of the book."""
    out = []
    for sign, colour in ((-1, "jp"), (1, "vn")):
        for points, width, opacity in art.bundle(sign):
            path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
            out.append(
                f'd="{path}" stroke="var(--vj-{colour})" stroke-width="{width}" '
                f'stroke-opacity="{opacity:.2f}"'
            )
    gold = 'stroke="var(--vj-gold)"'
    for x, top, foot in art.stitches():
        # A dot that stays round however the picture is stretched: a line without length.
        dots = f"M{x:.1f} {top:.1f}h.01M{x:.1f} {foot:.1f}h.01"
        out.append(f'd="M{x:.1f} {top:.1f}V{foot:.1f}" {gold} stroke-width="2"')
        out.append(f'd="{dots}" {gold} stroke-width="8" stroke-linecap="round"')
    return "\n".join(f'<path vector-effect="non-scaling-stroke" {path}/>' for path in out)


def hero(facts: Iterable[Fact], tag: str) -> Html:
    """The head of the landing page: the levels that ``facts`` date, and the line ``tag`` that says
    what the book is. `NoFactError` where no fact dates a level."""
    dated = steps(facts)
    below, above = pair(level.fact for level in dated)
    years = [level.year for level in dated]
    art = Art(years)
    second = art.steps[min(2, len(years))]
    measures = (
        f"--x1:{art.stitch(years[0]) / WIDE:.4f};--calm:{art.steps[1] / HIGH:.4f};"
        f"--x2:{art.stitch(years[min(1, len(years) - 1)]) / WIDE:.4f};--level:{second / HIGH:.4f}"
    )
    names = " ".join(f'<span lang="{lang}">{name}</span>' for lang, name in NAMES)
    drawing = _drawn(art)

    def markup() -> str:
        rows = "\n".join(
            f'<li style="--x:{art.stitch(lv.year) / WIDE:.4f}">'
            f"{evidence.ev(lv.fact, str(lv.year))}</li>"
            for lv in dated
        )
        return (
            f'<div class="vj-hero" style="{measures}">\n'
            f'<svg class="vj-hero__art" viewBox="0 0 {WIDE} {HIGH}" preserveAspectRatio="none" '
            f'fill="none" aria-hidden="true" focusable="false">\n{drawing}\n</svg>\n'
            f'<span class="vj-hero__c vj-c-jp" aria-hidden="true">{esc(above)}</span>\n'
            f'<span class="vj-hero__c vj-c-vn" aria-hidden="true">{esc(below)}</span>\n'
            f'<div class="vj-hero__txt">\n<p class="vj-hero__alt">{names}</p>\n'
            f'<p class="vj-hero__tag">{esc(tag)}</p>\n</div>\n'
            f'<ol class="vj-hero__yrs" aria-label="Years in which the ties of {esc(below)} and '
            f'{esc(above)} were set up or raised">\n{rows}\n</ol>\n</div>'
        )

    return Html(markup)


def doors(*ways: tuple[str, str, str, str]) -> Html:
    """Ways into the book, each a word, an address, the words of its link, and a sentence.

    >>> doors(("Read", "a.html", "Start", "Short chapters."))
    Read Start Short chapters.
    """
    items = "\n".join(
        f'<li>\n<p class="vj-label">{esc(word)}</p>\n'
        f'<p class="vj-doors__l"><a href="{esc(href)}">{esc(link)}</a></p>\n'
        f'<p class="vj-doors__d">{esc(text)}</p>\n</li>'
        for word, href, link, text in ways
    )
    return Html(f'<ul class="vj-doors">\n{items}\n</ul>')
