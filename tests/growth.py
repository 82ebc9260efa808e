"""How the work of a reader grows with its text, counted in calls rather than seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

CALLS = frozenset({"call", "c_call"})


def calls(read: Callable[[str], object], unit: str, size: int) -> int:
    """The calls ``read`` makes for a text of ``size`` characters that repeats ``unit``.

    A count is the same on every machine; seconds on a busy one are not.
    """
    made = 0

    def note(frame: FrameType, event: str, _: object) -> None:
        nonlocal made
        made += event in CALLS

    text = (unit * (size // len(unit) + 1))[:size]
    read(unit * 50)  # what is compiled once is compiled now
    sys.setprofile(note)
    try:
        read(text)
    finally:
        sys.setprofile(None)
    return made
