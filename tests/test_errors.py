"""Errors: one line, a place, a remedy, and nothing that could steer a terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from vjnotes.errors import ArticleError, SourcesError, VjnotesError, one_line


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (VjnotesError("bad"), "bad"),
        (ArticleError("empty", where="a.txt"), "a.txt: empty"),
        (SourcesError("broken", where=Path("s.toml"), line=3), "s.toml:3: broken"),
        (SourcesError("broken", line=3), "line 3: broken"),
        (ArticleError("bad", where="a", remedy="mend it"), "a: bad; mend it"),
    ],
)
def test_message(error: VjnotesError, expected: str) -> None:
    """The message puts the place first and the remedy last."""
    assert str(error) == expected


def test_messages_are_one_line_without_control_characters() -> None:
    """A hostile file name or text cannot break the line or send escape sequences."""
    shown = str(ArticleError("a\nb\x1b[31m", where="x\r\n\x1b]0;y\x07.txt", remedy="\u202egnp"))
    assert shown.isprintable()
    assert "\n" not in shown


def test_long_text_is_cut() -> None:
    """A message stays readable however long the offending text is."""
    assert len(one_line("x" * 10_000)) == 160
    assert len(str(ArticleError("y" * 10_000))) <= 1200
