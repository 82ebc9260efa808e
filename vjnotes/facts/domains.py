"""Domains: what a rank is in ("investment and tourism"), and whether only within a group."""

import re
from collections.abc import Iterator

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, measure
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity


def in_group(scene: Scene, q: Quantity, end: int) -> bool:
    """Whether the rank is only among a group's members ("in ASEAN", "top EU investor")."""
    behind = rule("rank", "in_group").match(scene.text, end)
    return bool(behind or rule("rank", "of_group").match(scene.text, q.end)) or any(
        n.kind == "group"
        and q.end <= n.start
        and (
            n.end <= end
            or re.fullmatch(r"\s+(?:in|among|within) (?:the )?", scene.text[end : n.start])
        )
        for n in scene.names
    )


def within(scene: Scene, q: Quantity, end: int) -> list[tuple[str, int]]:
    """The domains the rank is in, and where their words end; "investment and tourism" is two."""
    found: dict[str, int] = {}
    at = q.end
    for hit in phrases("rank", "domains").find(scene.text[q.end : end]):
        start = q.end + hit.start
        between = scene.text[at:start]
        # "official development assistance (ODA) supplier"
        if found and (between == ") " or (hit.value in found and between == " (")):
            at = q.end + hit.end
            continue
        listed = rule("rank", "listed").fullmatch(between) or rule("rank", "for_whom").fullmatch(
            between
        )
        labour = hit.value == "rank_labour" and rule("rank", "of_whom").fullmatch(between)
        if labour and set(found) <= {"none", "rank_import_source"}:
            found.clear()  # "the largest recipient of Lao workers"
        if found and not listed:
            break
        if not found and len(rule("rank", "aside").sub("", between).split()) > 9:
            break
        if found and rule("rank", "for_whom").fullmatch(
            between
        ):  # "market for Vietnamese labourers": the noun decides
            found.clear()
        found.setdefault(hit.value, q.end + hit.end)
        at = q.end + hit.end
    if not found:
        return []
    last = max(found.values())
    tail = re.match(
        r"(?:\s+(?:partner|provider|market|cooperation|provision|aid|donor|supplier|source))+",
        scene.text[last:],
    )
    to = last + (tail.end() if tail else 0)
    return [(metric, to) for metric in found]


def named_before(scene: Scene, q: Quantity) -> list[tuple[str, int]]:
    """The domain named before the rank: "among foreign investors Japan ranked third"."""
    counted = re.match(r"\s*(?:among|out of|of)\b", scene.text[q.end :])
    head = list(
        phrases("rank", "domains").find(
            scene.text[0 if counted else max(0, q.start - 60) : q.start]
        )
    )
    return [(head[-1].value, q.end)] if head else []


def measures(scene: Scene) -> Iterator[Cue]:
    """What a rank is in, where the figure stands right behind it, as a cue: "the third largest
    seafood importer with 362 million"."""
    of = table("rank")["measured"]
    for q in scene.quantities:
        for metric, end in within(scene, q, len(scene.text)) if q.kind == "rank" else ():
            if metric in of and scene.followed("ranked_with", end):
                yield Cue(q.end, end, (measure(of[metric]),))
