"""The command with words of one's own, tried from a notebook."""

import io
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from importlib import import_module
from unittest.mock import patch

from vjnotes.lexicon import OWN

PACKAGE = __name__.partition(".")[0]


def trial(words: str | os.PathLike[str], *command: str) -> str:
    """What the command says with the tables of a folder, and what it complains of.

    Tables are read once, while the package is imported. Here it is imported a second time, with
    these words, and the first then takes its place again: nothing else in the session changes.
    A process of its own would do the same, but there are none in a browser.

    Parameters
    ----------
    words
        The folder, as ``VJNOTES_LEXICON`` would name it.
    command
        A sub-command and its arguments.

    Examples
    --------
    >>> said = trial("examples/lexicon", "explain", "Japan bought 900 live cattle in 2023.")
    >>> "cattle | 900 count" in said
    True
    """
    said = io.StringIO()
    own = patch.dict(os.environ, {OWN: os.fspath(words)})
    with patch.dict(sys.modules), own, redirect_stdout(said), redirect_stderr(said):
        for name in [n for n in sys.modules if n.partition(".")[0] == PACKAGE]:
            del sys.modules[name]
        import_module(f"{PACKAGE}.cli").main(command)
    return said.getvalue()
