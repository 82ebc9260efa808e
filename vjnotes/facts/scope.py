"""Scope: whether a figure is of all the world, of another's, of a city or of one sector."""

import re

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Link, Parties, cues
from vjnotes.facts.gap import clause, same_sum
from vjnotes.facts.lands import actors
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.country import seats
from vjnotes.mentions.name import Name
from vjnotes.mentions.quantity import Quantity

_OF_PARTS = ("origin", "giving")


def from_anywhere(scene: Scene, cue: Cue, frame: str) -> bool:
    """Whether the cue speaks of all comers ("foreign guests", "FDI") rather than of one country."""
    words = scene.text[max(0, cue.start - 18) : cue.end].lower().replace("total of", "")
    if frame == "origin":
        all_ = table("linking")["parties"]["anywhere"]
        told = not set(words.split()).isdisjoint(all_) or scene.led("who_are", cue.start)
        told = told or scene.followed("from_abroad", cue.end) or scene.led("best_for", cue.start)
        told = told or scene.led("not_of_land", cue.start)
        return not words.endswith("community") and (bool(told) or _again(scene, cue))
    told = scene.followed("all_pledges", cue.start)
    return frame == "giving" and bool(told or re.search(r"\b(?:fdi|foreign|approved)", words))


def _again(scene: Scene, cue: Cue) -> bool:
    """ "The number of foreign guests rose by 7 percent to 900 guests": of those told before."""
    same = [c for c in cues(scene.text) if c.measures == cue.measures and c.end <= cue.start]
    last = same[-1] if same else None
    return (
        last is not None
        and scene.joined("grew_to", last.end, cue.start) is not None
        and from_anywhere(scene, last, "origin")
    )


def to_anywhere(scene: Scene, cue: Cue, frame: str, at: tuple[int, int]) -> bool:
    """Whether people or capital go to no country in particular ("abroad", "in 50 countries")."""
    if frame == "giving":
        return scene.followed("abroad_somewhere", max(cue.end, at[1])) is not None
    goes = scene.followed("abroad_now", cue.end) or scene.followed("anywhere", max(cue.end, at[1]))
    goes = goes or scene.joined("ends_abroad", cue.start, cue.end)  # "travelling abroad"
    return frame == "origin" and goes is not None


def region(scene: Scene, cue: Cue, end: int = 0) -> str | None:
    """The part of the world, or the countries as one, that people, goods or money are of or go to:
    "Middle Eastern visitors", "trade with the four countries", "sold 5 million (up to ``end``) to
    its main markets"; empty where those meant are told one by one."""
    frames = {m.frame for m in cue.measures}
    whose = scene.led("regional", cue.start) or scene.led("in_region_with", cue.start)
    if whose and not scene.taken(*whose.span("region")):
        return whose["region"]  # not "South African visitors"
    if "oda" in {m.topic for m in cue.measures}:
        return None
    ways = ["from_region"] if "origin" in frames else ["to_region_of"]
    ways += ["in_region_of"] if "giving" in frames else []
    found = (scene.followed(way, at) for way in ways for at in (cue.end, end or cue.end))
    told = next((m for m in found if m), None)
    if told is None or scene.followed("some_lands", told.start("region")):
        return told and ""
    return "" if scene.followed("such_lands", told.end()) else told["region"]


def to_world(scene: Scene, cue: Cue, at: tuple[int, int]) -> bool:
    """Whether goods go to all the world ("to foreign markets", "imports from other countries")."""
    return any(scene.followed("to_all", end) for end in (cue.end, at[1]))


def is_overall(scene: Scene, cue: Cue) -> bool:
    """Whether the cue is that of a country's whole trade or investment."""
    return scene.followed("whole_flow", cue.start) is not None or any(
        h.end >= cue.start - 30
        and h.start <= cue.end + 8
        and not scene.text.startswith("'s", h.end)  # "the world's largest economy"
        for h in phrases("linking", "parties", "overall").find(scene.text)
    )


def of_another(scene: Scene, cue: Cue, name: Name, at: tuple[int, int]) -> bool:
    """Whether a name goes with the figure before this one or with the one after it."""
    ours = next((q for q in scene.quantities if (q.start, q.end) == at), None)
    money = [
        q
        for q in scene.quantities
        if q.kind == "money" and q != ours and not (ours and same_sum(scene, ours, q))
    ]
    if any((o.start, o.end) != at and _belongs(scene, name, o) for o in scene.quantities):
        return True
    if cue.measures[:1] and cue.measures[0].frame in _OF_PARTS and is_part(scene, name, at):
        return True
    if name.start >= at[1]:
        ways = ("aside", "of_it_is")
        if cue.end <= name.start and any(scene.says(way, at[1], name.start) for way in ways):
            return True
        if cue.end > at[0]:
            return False
        weak = listed("linking", "stock.weak")  # "3 billion worth of goods from Laos"
        named = [c for c in cues(scene.text) if at[1] <= c.start and c.end <= name.start]
        ours_flows = cue.measures[:1] and cue.measures[0].frame in ("outward", "inward")
        kinds = {"exports", "imports"} | ({"two_way_trade"} if ours_flows else set())
        named = [c for c in named if scene.text[c.start : c.end] not in weak]
        flows = any(c.measures[0].metric in kinds for c in named)
        return flows or any(at[1] <= q.start and q.end <= name.start for q in money)
    apart = any(name.end <= q.start and q.end <= cue.start for q in money)
    if ours and ours.kind == "money" and apart and name.end <= cue.start:
        return scene.led("at_preposition", name.start) is not None
    behind = any(q.end <= name.start for q in money if q.end <= at[0])
    if not behind or not scene.led("at_preposition", name.start):
        return False
    if cue.start >= at[1]:
        return True
    return name.end <= cue.start and not rule("linking", "nouns_only").match(
        scene.text[name.end : cue.start]
    )


def is_part(scene: Scene, name: Name, at: tuple[int, int]) -> bool:
    """Whether only a part of those counted are of a country: "850,000, half of them from Laos",
    "30 projects, 9 of them from Laos"."""
    parts = (o for o in scene.quantities if at[1] <= o.opening)
    parts = (o for o in parts if o.kind == "percent" or scene.followed("of_which", o.end))
    return any(scene.joined("part_from", o.end, name.start) for o in parts)


def _belongs(scene: Scene, name: Name, o: Quantity) -> bool:
    """Whether a country is told with a figure: "Japan (6,880 people)", "74,000 went to Japan"."""
    text = scene.text
    if o.start >= name.end:
        return rule("linking", "opened").fullmatch(text[name.end : o.opening]) is not None
    if o.kind == "money":
        return scene.joined("went_to", o.end, name.start) is not None
    counted = (o.kind, o.unit) == ("number", "count")
    return counted and scene.joined("behind_number", o.end, name.start) is not None


def is_placed(scene: Scene, n: Name) -> bool:
    """Whether a place in a ranking goes to the country, rather than a figure."""
    return scene.led("placed", n.start) is not None


def among(scene: Scene, n: Name) -> bool:
    """Whether a group only says among whom another is first ("largest partner in ASEAN")."""
    return n.kind == "group" and scene.led("within", n.start) is not None


def of_city(scene: Scene, link: Link) -> list[Name | None]:
    """The city or province whose goods or people are told of ("Hue's exports", "arrivals in Hue",
    "Hue welcomed 90,000 Japanese"); ``None`` for one without a name, none for a country."""
    at = link.quantity.start
    ends = [link.quantity.end, *((link.cue.end,) if link.cue else ())]
    lands = {n.start for n in actors(scene)}
    start, _ = clause(scene, at, link.quantity.end)
    found: list[Name | None] = []
    for n in scene.names:
        takes = scene.followed("city_takes", n.end)
        sells = link.measure.topic == "trade" and scene.followed("city_firms", n.end)
        if n.kind != "place" or (n.start in lands and not (takes or sells)):
            continue
        behind = any(scene.joined("to_city", end, n.start) for end in ends if end <= n.start)
        behind = behind and seats().get(n.name) != (link.object or n)  # "exports to Paris"
        opens = start <= n.start < at and scene.led("opens_with_city", n.start)
        owns = link.cue and scene.joined("city_owns", n.end, link.cue.start)
        ways = ("city_which", "community_of")  # "Hue's support for the community of 5,000 Laotians"
        which = n.end <= at and any(scene.joined(way, n.end, link.quantity.opening) for way in ways)
        beside = not any(n.end <= o.start and o.end <= at for o in scene.quantities)
        market = n.end <= at and beside and scene.led("market_for", n.start)
        there = n.end <= at and scene.joined("there_in_city", n.end, link.quantity.opening)
        if link.measure.topic == "trade" and n.end <= at:  # "Hue's largest market, with 5 million"
            owner = scene.text.startswith("'", n.end)
            market = market or (owner and scene.followed("has_partner", n.end))
        of_firms = sells and link.cue and link.cue.start < n.start
        one_side = link.measure.frame == "mutual" and _is_side(scene, n)
        if (
            behind
            or which
            or market
            or there
            or one_side
            or (of_firms and scene.led("at_preposition", n.start))
            or (opens and (owns or takes))
        ):
            found.append(n)
    told = scene.led("the_city", at) or any(scene.followed("in_city", end) for end in ends)
    told = told or (link.cue is not None and scene.led("the_citys", link.cue.start) is not None)
    told = told or (link.measure.frame == "mutual" and scene.says("the_city_and") is not None)
    return found or [None] * bool(told)


def _is_side(scene: Scene, town: Name) -> bool:
    """Whether a place is one of two sides: "between Hue and Laos", "between Laos and Hue"."""
    other = [n for n in scene.countries() if n.name != town.country]
    first = scene.led("between", town.start) is not None
    return any(
        (first and scene.joined("and_side", town.end, n.start))
        or (scene.led("between", n.start) and scene.joined("and_side", n.end, town.start))
        for n in other
    )


def next_sector(scene: Scene, q: Quantity, last: Link | None) -> str | None:
    """The sector of a figure in a list of brackets: "farming (2 billion); mining (1 billion)"."""
    if last is None or "sector" not in last.detail:
        return None
    found = scene.joined("next_item", last.quantity.end, q.opening)
    return found["named"] if found else None


def of_fields(scene: Scene, context: Context, q: Quantity) -> Parties:
    """Whose capital is told field by field: as told just before ("Construction came second")."""
    links = () if scene.countries() else context.linked_before(scene)
    limited = bool(sector(scene, q))
    told = {(x.subject, x.object) for x in links if limited or "sector" in x.detail}
    told = told if all(x.measure.topic == "investment" for x in links) else set()
    return told.pop() if len(told) == 1 else (None, None)


def sector(scene: Scene, q: Quantity) -> dict[str, str]:
    """The sector that capital is told of, as ``detail``."""
    start, end = clause(scene, q.start, q.end)
    end = min(
        (o.start for o in scene.quantities if o.kind == q.kind and o.start >= q.end), default=end
    )
    own = max((o.end for o in scene.quantities if o.kind == q.kind and o.end <= q.start), default=0)
    led = scene.says("sector_led", max(start, own), q.start)
    if led:
        return {"sector": led["named"]}
    found = [*rule("linking", "sector").finditer(scene.text, start, end)]
    for m in sorted(found, key=lambda m: m.start() < own):
        part = scene.says("with_part", q.end, m.start())
        if not (part or scene.says("not_all", start, m.start())):
            return {"sector": m["named"]}
    kinds = scene.says("kind_of_projects", start, end)
    named = kinds["named"].strip() if kinds else ""
    general = table("linking")["sectors"]["general"]
    return (
        {"sector": named} if named and not {*re.split("[ -]", named)}.intersection(general) else {}
    )
