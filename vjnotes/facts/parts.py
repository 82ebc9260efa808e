"""Parts: capital that went to one place or one sector, which is not a whole country's."""

from __future__ import annotations

import re

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.gap import clause
from vjnotes.facts.lands import actors
from vjnotes.facts.link import Link
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity


def of_place(scene: Scene, q: Quantity) -> bool:
    """Whether capital is told of a province or city ("Hanoi ranks second with ...")."""
    start, end = clause(scene, q.start, q.end)
    if scene.says("of_a_place", start, end):
        return True
    told = [o.end for o in scene.quantities if o.kind == q.kind and start < o.end <= q.start]
    start = max([start, *told])
    hosts = [n for n in actors(scene) if n.form == "noun" and start <= n.start < q.start]
    acting = [h for h in hosts if not scene.led("at_preposition", h.start)]
    for n in scene.names:
        if n.kind != "place" or not start <= n.start < end:
            continue
        head, ahead = scene.text[: n.start], n.end <= q.opening
        if ahead and scene.joined("beside", n.end, q.opening):
            return True
        if (
            ahead
            and rule("linking", "opens_with_city").search(head)
            and not any(h.start > n.start for h in acting)
        ):
            return True
        if rule("linking", "into_city").search(head) and not any(
            scene.led("into_city", h.start) for h in hosts
        ):
            return True
    return False


def told_of_place(scene: Scene, context: Context, host: str | None) -> bool:
    """Whether the sentence before tells of a province, and this one names no country as host."""
    previous = context.before(scene)
    named = {n.name for n in actors(scene)}
    return host not in named and previous is not None and bool(previous.says("a_place"))


def of_city(scene: Scene, link: Link) -> bool:
    """Whether goods or people are a city's or province's: "Hue's exports", "arrivals in Hue",
    "Hue welcomed 90,000 Japanese"."""
    if scene.led("the_city", link.quantity.start):
        return True
    ends = [link.quantity.end, *((link.cue.end,) if link.cue else ())]
    if any(scene.followed("in_city", end) for end in ends):
        return True
    lands = {n.start for n in actors(scene)}
    start, _ = clause(scene, link.quantity.start, link.quantity.end)
    for n in scene.names:
        if n.kind != "place" or n.start in lands:
            continue
        if any(scene.joined("to_city", end, n.start) for end in ends if end <= n.start):
            return True
        if start <= n.start < link.quantity.start and scene.led("opens_with_city", n.start):
            acts = scene.followed("city_takes", n.end) or (
                link.cue and scene.joined("city_owns", n.end, link.cue.start)
            )
            if acts:
                return True
    return False


def sector(scene: Scene, q: Quantity) -> dict[str, str]:
    """The sector that capital is told of, as ``detail``."""
    start, end = clause(scene, q.start, q.end)
    for m in rule("linking", "sector").finditer(scene.text, start, end):
        if not scene.says("not_all", start, m.start()):
            return {"sector": m["named"]}
    led = scene.says("sector_led", start, q.start)
    if led:
        return {"sector": led["named"]}
    kinds = scene.says("kind_of_projects", start, end)
    named = kinds["named"].strip() if kinds else ""
    general = table("linking")["sectors"]["general"]
    return (
        {"sector": named} if named and not {*re.split("[ -]", named)}.intersection(general) else {}
    )
