"""Many articles for measuring: the sentences of the seeds and of our own corpus, shuffled.

``python -m tests.many one|two|dask TABLE FOLDER`` reads a table of them the way it says.
"""

from __future__ import annotations

import json
import random
import sys
from contextlib import ExitStack
from pathlib import Path

import vjnotes as vj
from tests.samples import SEEDS
from vjnotes.harvest import harvest

CORPUS = SEEDS.parent / "tests" / "corpus" / "dev"


def write(path: Path, count: int) -> None:
    """A table of ``count`` articles of 10 to 30 sentences, the same each time."""
    texts = [p.read_text(encoding="utf-8") for p in sorted(SEEDS.glob("*.txt"))]
    texts += [p.read_text(encoding="utf-8") for p in sorted(CORPUS.glob("articles/*.txt"))]
    articles = [vj.parse(text) for text in texts]
    pool = [a.raw[s.start : s.end] for a in articles for s in a.sentences if s.role == "body"]
    chance = random.Random(1973)
    with path.open("w", encoding="utf-8") as file:
        for _ in range(count):
            text = "\n\n".join(chance.sample(pool, chance.randint(10, 30)))
            day = f"{chance.randint(2018, 2024)}-{chance.randint(1, 12):02}-15"
            file.write(json.dumps({"text": text, "published": day}) + "\n")


def main(how: str, table: str, folder: str) -> None:
    """Read the table by one process, by two, or by two workers of a Dask cluster."""
    with ExitStack() as stack:
        executor = None
        if how == "dask":
            from distributed import Client, LocalCluster

            cluster = stack.enter_context(
                LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address="127.0.0.1:0")
            )
            executor = stack.enter_context(Client(cluster)).get_executor()
        done = harvest([table], folder, workers=1 if how == "one" else 2, executor=executor)
    print(json.dumps({"articles": done.articles, "left_out": done.left_out, "facts": done.facts}))


if __name__ == "__main__":
    main(*sys.argv[1:])
