"""Parts: capital that went to one place or one sector, which is not a whole country's."""

from __future__ import annotations

import re

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.gap import clause
from vjnotes.facts.lands import actors
from vjnotes.facts.link import Link, Parties
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.quantity import Quantity


def of_city(scene: Scene, link: Link) -> list[Name | None]:
    """The city or province whose goods or people are told of ("Hue's exports", "arrivals in Hue",
    "Hue welcomed 90,000 Japanese"); ``None`` for one without a name, none for a country."""
    at = link.quantity.start
    ends = [link.quantity.end, *((link.cue.end,) if link.cue else ())]
    lands = {n.start for n in actors(scene)}
    start, _ = clause(scene, at, link.quantity.end)
    found: list[Name | None] = []
    for n in scene.names:
        if n.kind != "place" or n.start in lands:
            continue
        behind = any(scene.joined("to_city", end, n.start) for end in ends if end <= n.start)
        opens = start <= n.start < at and scene.led("opens_with_city", n.start)
        owns = link.cue and scene.joined("city_owns", n.end, link.cue.start)
        if behind or (opens and (owns or scene.followed("city_takes", n.end))):
            found.append(n)
    told = scene.led("the_city", at) or any(scene.followed("in_city", end) for end in ends)
    return found or [None] * bool(told)


def next_sector(scene: Scene, q: Quantity, last: Link | None) -> str | None:
    """The sector of a figure in a list of brackets: "farming (2 billion); mining (1 billion)"."""
    if last is None or "sector" not in last.detail:
        return None
    found = scene.joined("next_item", last.quantity.end, q.opening)
    return found["named"] if found else None


def of_fields(scene: Scene, context: Context) -> Parties:
    """Whose capital is told field by field: that of the sentence before, where this one names no
    country ("Construction came second with 3 billion")."""
    previous = None if scene.countries() else context.before(scene)
    links = context.links.get(previous.index, ()) if previous else ()
    told = {(x.subject, x.object) for x in links if "sector" in x.detail}
    return told.pop() if len(told) == 1 else (None, None)


def sector(scene: Scene, q: Quantity) -> dict[str, str]:
    """The sector that capital is told of, as ``detail``."""
    start, end = clause(scene, q.start, q.end)
    end = min(
        (o.start for o in scene.quantities if o.kind == q.kind and o.start >= q.end), default=end
    )
    for m in rule("linking", "sector").finditer(scene.text, start, end):
        part = scene.says("with_part", q.end, m.start())
        if not (part or scene.says("not_all", start, m.start())):
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
