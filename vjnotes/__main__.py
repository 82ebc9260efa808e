"""``python -m vjnotes``: the command of the same name."""

import sys

from vjnotes.cli import main

if __name__ == "__main__":
    sys.exit(main())
