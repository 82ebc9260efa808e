"""Fuzz reading with atheris: ``make fuzz``; what follows ``-m tests.fuzz.run`` goes to libFuzzer.

What breaks is written to ``_build/fuzz``; put the text into ``tests/test_fuzz.py`` once mended.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["vjnotes"]):
    from tests.fuzz.sound import DAYS, check, text_of

    check("Vietnam's exports to Japan reached US$5 billion in 2022.", None)  # imports all topics

FOLDER = Path("_build/fuzz")
CORPUS = Path(__file__).parent.parent / "corpus" / "dev"


def one(data: bytes) -> None:
    """One fuzzed text."""
    text = text_of(data)
    if text is not None:
        check(text, DAYS[data[0] // 4 % len(DAYS)])


def seeds() -> Path:
    """A folder with the sentences of our own corpus, to start from."""
    folder = FOLDER / "seeds"
    folder.mkdir(parents=True, exist_ok=True)
    rows = (CORPUS / "sentences.jsonl").read_text("utf-8").splitlines()
    for number, row in enumerate(rows):
        (folder / str(number)).write_bytes(b"\4" + json.loads(row)["text"].encode())
    return folder


if __name__ == "__main__":
    found = FOLDER / "found"
    found.mkdir(parents=True, exist_ok=True)
    options = [f"-artifact_prefix={FOLDER}/", "-max_len=500", "-len_control=0", "-timeout=20"]
    atheris.Setup([sys.argv[0], *options, *sys.argv[1:], str(found), str(seeds())], one)
    atheris.Fuzz()
