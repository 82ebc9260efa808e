"""How the tests of relations write a fact down: one line that a reader can check against the words.

``metric subject/object value unit @ period (status)``, with the hedge before the value, ``-`` for
what is not stated, and the status only where the fact is not reported.
"""

from __future__ import annotations

from types import ModuleType

import vjnotes as vj
from vjnotes.facts.context import Draft
from vjnotes.facts.setting import context

PUBLISHED = "2024-06-01"


def cases(text: str) -> list[tuple[str, list[str]]]:
    """Sentences, each on its line, its facts indented below; ``#`` begins a heading, ``|`` stands
    between the lines of a list."""
    found: list[tuple[str, list[str]]] = []
    for line in (line for line in text.strip().splitlines() if line[0] != "#"):
        if line[0] == " ":
            found[-1][1].append(line.strip())
        else:
            found.append((line.replace(" | ", "\n\n"), []))
    return found


def drafts(module: ModuleType, text: str, published: str = PUBLISHED) -> list[Draft]:
    """What one topic reads in ``text``, sentence by sentence, as the package does."""
    around = context(vj.parse(text, published=published))
    for scene in around.scenes:
        for draft in module.read(scene, around):
            assert 0 <= draft.start < draft.end <= len(scene.text)
            around.drafts.append((scene, draft))
    return [draft for _, draft in around.drafts]


def told(draft: Draft) -> str:
    """A draft in one line."""
    hedge = "" if draft.approx == "exact" else f"{draft.approx} "
    parties = f"{draft.subject or '-'}/{draft.object or '-'}"
    period = draft.period.label if draft.period else "-"
    status = "" if draft.status == "reported" else f" ({draft.status})"
    value = "-" if draft.value is None else str(draft.value)
    if draft.unit not in (None, "text"):
        value += f" {draft.unit}"
    return f"{draft.metric} {parties} {hedge}{value} @ {period}{status}"


def lines(module: ModuleType, text: str, published: str = PUBLISHED) -> list[str]:
    """The drafts of one topic in ``text``, each in one line, in alphabetical order."""
    return sorted(told(draft) for draft in drafts(module, text, published))
