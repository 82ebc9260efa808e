"""The palette, the typeface and matplotlib's settings for them."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path

# Mid-tones with a contrast of 3.7 or more on paper, night, white and #111. In the book each is
# replaced by the variable of its name, which has a shade of its own for light and for dark.
VN = "#c4523d"
JP = "#4c78c6"
BOTH = "#2b8a7b"
GOLD = "#a07a1e"
INK = "#70777f"
INK2 = "#6f7682"
AXIS = "#787f8b"
GRID = "#8c929c"
PAPER = "#fefefd"

VARIABLES = {
    VN: "vn",
    JP: "jp",
    BOTH: "both",
    GOLD: "gold",
    INK: "ink",
    INK2: "ink-2",
    AXIS: "axis",
    GRID: "grid",
    PAPER: "paper",
}

HERE = Path(str(files(__package__ or "vjnotes.charts")))


@cache
def _fonts() -> None:
    """Make the typeface known to matplotlib, which measures labels with it."""
    # Where fonts were never listed before, matplotlib says so after a while; no reader's business.
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
    from matplotlib import font_manager

    for path in sorted((HERE / "fonts").glob("*.ttf")):
        font_manager.fontManager.addfont(str(path))


@contextmanager
def styled() -> Iterator[None]:
    """Within this block matplotlib draws in the style of the book."""
    import matplotlib

    _fonts()
    with matplotlib.rc_context(fname=HERE / "vjn.mplstyle"):
        yield


def side(name: str | None, pair: tuple[str, str]) -> str:
    """The colour of a party: the pair's first is lacquer red, its second indigo."""
    return VN if name == pair[0] else JP if name == pair[1] else BOTH
