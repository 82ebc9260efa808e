"""The command ``vjnotes``: one module a sub-command.

Each has ``ABOUT`` (a line of help), ``EXAMPLE`` (a command that works), ``arguments``, which
adds its arguments to a parser, and ``run``, which returns the exit code.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NoReturn

from vjnotes import __version__
from vjnotes.errors import VjnotesError, one_line

__all__ = ["main"]

_COMMANDS = ("facts", "check", "explain", "compare", "add", "data", "diff")


class _Parser(argparse.ArgumentParser):
    """Errors in one line, with the way to the help."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: error: {one_line(message, 400)}; see {self.prog} --help\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code.

    0: done; 1: ``check`` found a number or date that nothing explains, ``diff`` a difference, or
    ``facts --workers`` left an article out;
    2: bad input, said in one line on standard error.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    args = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = args.run
    try:
        code = run(args)
        sys.stdout.flush()
    except VjnotesError as problem:
        return _fail(str(problem))
    except BrokenPipeError:
        # The reader of the pipe left; keep the interpreter from complaining on exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except KeyboardInterrupt:
        return 130
    except OSError as problem:
        return _fail(f"{problem.strerror or problem}")
    except (MemoryError, RecursionError) as problem:
        return _fail(f"the input is too large or too deeply nested ({type(problem).__name__})")
    return code


def _fail(message: str) -> int:
    print(f"vjnotes: error: {message}", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="vjnotes",
        description="Read news articles about two countries into facts with their sources.",
        epilog="example: vjnotes facts seeds --format csv --output facts.csv; "
        "each COMMAND has a --help of its own. Exit code 0: done; 1: done, and something is "
        "unexplained, left out or different; 2: an error, said in one line.",
    )
    parser.add_argument("--version", action="version", version=f"vjnotes {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name in _COMMANDS:
        command = import_module(f"vjnotes.cli.{name}")
        about = command.ABOUT
        made = commands.add_parser(
            name,
            help=about,
            description=f"{about[0].upper()}{about[1:]}.",
            epilog=f"example: {command.EXAMPLE}",
        )
        command.arguments(made)
        made.set_defaults(run=command.run)
    return parser
