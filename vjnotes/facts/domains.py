"""Domains: what a rank is in ("investment and tourism"), and whether only within a group."""

import re
from collections.abc import Iterator

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, measure
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity

# What says of what: who deals gives way to what moves, where people go to the people.
_DEALERS = {"any", "rank_export_market", "rank_import_source"}
_OPEN = _DEALERS | {"none"}
_PEOPLE = {"rank_labour", "rank_interns", "rank_tourism", "rank_students"}
_TURNED = {
    "rank_export_market": "rank_import_source",
    "rank_import_source": "rank_export_market",
}
_FAR = 9  # words


def among(scene: Scene, q: Quantity, end: int, until: int) -> tuple[int, int] | None:
    """The words of the group among which a rank is told ("in Asia", "among ASEAN members", "the
    top Western donor"), none where among all; None where in a sector or a place not known."""
    stop = re.compile(r"[,;:]|$").search(scene.text, end, until)
    if rule("rank", "in_sector").search(scene.text, q.end, stop.start() if stop else until):
        return None
    told = rule("rank", "of_some").search(scene.text, 0, q.start)
    told = told or rule("rank", "of_group").match(scene.text, q.end)
    told = told or rule("rank", "in_group").match(scene.text, q.end, until)
    if told:
        return told.span("among")
    for n in (n for n in scene.names if n.kind == "group" and q.end <= n.start < until):
        if n.end <= end or rule("rank", "only_among").fullmatch(scene.text, q.end, n.start):
            return n.start, n.end
    region = rule("rank", "in_region").match(scene.text, end, until)
    apart = region and not scene.taken(region.end(), region.end() + 1)
    return None if apart else (q.end, q.end)


def limits(scene: Scene, q: Quantity) -> str:
    """The words that limit a rank to a part of what it is in ("the largest Western investor")."""
    hit = next(phrases("rank", "domains").find(scene.text[q.end :]), None)
    to = q.end + hit.start if hit else q.end
    named = any(q.end <= n.start < to for n in scene.names)
    if named or not rule("rank", "limits").fullmatch(scene.text, q.end, to):
        return ""
    plain = table("rank")["words"]["plain"]
    return " ".join(word for word in scene.text[q.end : to].split() if word not in plain)


def in_what(scene: Scene, q: Quantity, end: int) -> list[tuple[str, int]]:
    """What the rank is in, and where its words end: "investment and tourism" is two. What moves
    says more than who deals in it ("the largest market for Lao workers")."""
    found: list[tuple[str, int]] = []
    at = q.end
    for hit in phrases("rank", "domains").find(scene.text[q.end : end]):
        start, stop = q.end + hit.start, q.end + hit.end
        between = scene.text[at:start]
        if not found:
            if len(rule("rank", "aside").sub("", between).split()) > _FAR:
                break
            found.append((hit.value, stop))
        elif rule("rank", "one_more").fullmatch(between):
            found.append((hit.value, stop))
        elif _goes_on(found[-1][0], between):
            last = found[-1][0]
            says_more = hit.value in _PEOPLE or (hit.value != "any" and last in _DEALERS)
            says_more |= (last, hit.value) == ("none", "rank_export_market")  # a "destination"
            found[-1] = hit.value if says_more and last in _OPEN else last, stop
        else:
            break
        at = stop
    if found:
        tail = rule("rank", "tail").match(scene.text, found[-1][1])
        to = tail.end() if tail else found[-1][1]
        flow = rule("rank", "by_flow").fullmatch(scene.text, q.end, found[-1][1])
        bought = scene.text.endswith("import market", 0, to) and rule("rank", "buys_then")
        turned = flow and rule("rank", f"{flow['flow']}_side").match(scene.text, to)
        if turned or (bought and bought.match(scene.text, to)):
            found = [(_TURNED[metric], to) for metric, _ in found]
        return [(metric, to) for metric in dict.fromkeys(metric for metric, _ in found)]
    return []


def _goes_on(last: str, between: str) -> bool:
    """Whether the words of what a rank is in go on over some others."""
    if rule("rank", "the_same").fullmatch(between):
        return True
    if last in _OPEN and rule("rank", "moves").fullmatch(between):
        return True
    return last == "any" and len(between.split()) <= _FAR and not set(between) & set(",;.")


def named_before(scene: Scene, q: Quantity) -> list[tuple[str, int]]:
    """The domain named before the rank: "among foreign investors Japan ranked third"."""
    counted = re.match(r"\s*(?:among|out of|of)\b", scene.text[q.end :])
    head = scene.text[0 if counted else max(0, q.start - 60) : q.start].rpartition(";")[2]
    named = phrases("rank", "domains").find(head)
    told = [h.value for h in named if h.value not in ("any", "none")]
    return [(told[-1], q.end)] if told else []


def measures(scene: Scene) -> Iterator[Cue]:
    """What a rank is in, where a figure is right behind it: "the third importer with 362"."""
    of = table("rank")["measured"]
    for q in scene.quantities:
        for metric, end in in_what(scene, q, len(scene.text)) if q.kind == "rank" else ():
            told = scene.followed("ranked_with", end) or scene.followed("ranked_behind", end)
            earned = scene.followed("ranked_earning", end)
            if metric in of and (told or earned):
                yield Cue(q.end, earned.end() if earned else end, (measure(of[metric]),))
