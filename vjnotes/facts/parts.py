"""Parts: capital that went to one place or one sector, which is not a whole country's."""

from __future__ import annotations

import re

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue
from vjnotes.facts.gap import clause
from vjnotes.facts.givers import comes_from_abroad
from vjnotes.facts.lands import actors, compared
from vjnotes.facts.link import Link, Parties
from vjnotes.facts.scope import from_anywhere
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.quantity import Quantity


def place_of(scene: Scene, q: Quantity) -> Name | None:
    """The province or city that capital is told of ("Hanoi ranks second with ...")."""
    start, end = clause(scene, q.start, q.end)
    told = [o.end for o in scene.quantities if o.kind == q.kind and start < o.end <= q.start]
    start = max([start, *told])
    hosts = [n for n in actors(scene) if n.form == "noun" and start <= n.start < q.start]
    acting = [h for h in hosts if not scene.led("at_preposition", h.start)]
    into = any(scene.led("into_city", h.start) for h in hosts)
    found: Name | None = None
    for n in scene.names:
        if n.kind != "place" or not start <= n.start < end or scene.followed("beyond", n.end):
            continue
        ahead = n.end <= q.opening
        if not ahead and found:
            break
        if (
            (ahead and scene.joined("beside", n.end, q.opening))
            or (
                ahead
                and scene.led("opens_with_city", n.start)
                and not any(h.start > n.start for h in acting)
            )
            or (scene.led("into_city", n.start) and not into)
        ):
            found = n
    return found


def listed_place(scene: Scene, q: Quantity) -> bool:
    """Whether a figure stands by a place in a list: "Hanoi with 2 billion", "Hue second with 1"."""
    place = place_of(scene, q)
    return place is not None and scene.joined("listed", place.end, q.opening) is not None


def drawn(
    scene: Scene, context: Context, cue: Cue, q: Quantity, who: Parties, before: Link | None
) -> Parties:
    """Whose capital a place drew: of the one country named beside it, else of whoever invested
    before, else of all comers."""
    place = place_of(scene, q)
    host = place.country if place else None
    if host is None or who[0] not in (None, host) or who[1] not in (None, host):
        return who
    abroad = comes_from_abroad(scene, context)
    if abroad and from_anywhere(scene, cue, "giving"):
        return None, host
    named = (n for n in actors(scene) if n.form != "epithet" and not compared(scene, n))
    others = {n.name for n in named} - {host}
    if len(others) == 1:
        return others.pop(), host
    if before and before.measure.topic == "investment":
        return before.subject, host
    return None, host if who[1] or abroad else None


def is_placed(scene: Scene, q: Quantity) -> bool:
    """Whether capital is told of a place or a field that the sentence does not name."""
    return scene.says("of_a_place", *clause(scene, q.start, q.end)) is not None


def of_one(scene: Scene, q: Quantity) -> bool:
    """Whether capital is that of one firm, plant or project."""
    start, end = clause(scene, q.start, q.end)
    return bool(
        scene.says("firm", start, end)
        or scene.followed("one_project", q.end)
        or scene.led("one_before", q.opening)
    )


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


def next_sector(scene: Scene, q: Quantity, last: Link | None) -> str | None:
    """The sector of a figure in a list of brackets: "farming (2 billion); mining (1 billion)"."""
    if last is None or "sector" not in last.detail:
        return None
    found = scene.joined("next_item", last.quantity.end, q.opening)
    return found["named"] if found else None


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
