"""Holders: the countries near a figure, and whose of them its cue is ("Japan's exports")."""

from collections.abc import Sequence
from dataclasses import dataclass

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue
from vjnotes.facts.lands import actors, compared, referent
from vjnotes.facts.scope import among, is_placed
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.country import possible
from vjnotes.mentions.name import Name

_FLOWS = ("outward", "inward")
_NEAR = 3  # sentences
_TWO = 2
_ACROSS = ("with", "from", "to")


@dataclass(slots=True)
class Mention:
    name: Name
    country: str
    prep: str


def mentions(
    scene: Scene, context: Context, start: int, end: int, cue: Cue | None = None
) -> list[Mention]:
    """The countries of a stretch, but those only compared with, unless the cue is theirs."""
    found = [
        n
        for n in actors(scene)
        if start <= n.start
        and n.end <= end
        and (not compared(scene, n) or (cue and modifies(scene, n, cue)))
        and (not scene.led("mostly", n.start) or (cue and modifies(scene, n, cue)))
        and not (among(scene, n) or scene.followed("and_others", n.end))
        and not (cue and _is_aside(scene, n, cue))
    ]
    others = [n for n in found if not (n.form == "possessive" and scene.led("data_from", n.start))]
    found = others if len({n.name for n in others}) >= _TWO else found
    plain = [n.name for n in found if n.form != "epithet"]
    out: list[Mention] = []
    for n in found:
        body = scene.led("body_of", n.start)
        before = scene.says("preposition", start, body.start() if body else n.start)
        country: str | None = n.name
        if n.form == "epithet":
            meant = _told_of(scene, context, n, cue) if cue else set[str]()
            country = meant.pop() if len(meant) == 1 else referent(n, plain, scene, context)
        prep = before[1].lower() if before and not is_placed(scene, n) else ""
        joint = scene.text[out[-1].name.end : n.start].strip(" ,").split()[:1] if out else []
        if prep == "and" and joint == ["and"]:
            prep = out[-1].prep  # "between Vietnam and Japan", "to Laos and Cambodia"
        leading = prep == "with" and scene.followed("leading", n.end)
        if leading or scene.led("next_in_line", n.start):
            prep = ""  # "with Singapore leading the pack"
        if (prep == "by" and scene.led("taken_by", n.start)) or scene.followed("bound", n.end):
            prep = "into"
        if prep == "of" and (scene.led("in_economy", n.start) or scene.led("markets_of", n.start)):
            prep = "in"  # "was invested in the economy of Laos", "the market of Laos"
        if prep == "to" and n.form == "possessive" and scene.followed("has_partner", n.end):
            prep = "of"  # "exports to Laos's main markets"
        if prep == "from" and cue and scene.says("earned", cue.start, n.start):
            prep = "to"  # "export earnings from Laos"
        if prep in ("to", "toward", "towards") and scene.led("inclined", n.start):
            prep = "of"  # a balance inclined to a country is that one's surplus
        if country:
            out.append(Mention(n, country, prep))
    return out


def _is_aside(scene: Scene, n: Name, cue: Cue) -> bool:
    """Whether a country only says what another is: "Japan, Peru's largest partner, imported"; or is
    one of two in the name of a pact ("since the Laos-Cuba Agreement, imports from Cuba")."""
    around = {scene.text[n.start - 1 : n.start], scene.text[n.end : n.end + 1]}
    titled = not around.isdisjoint("-–—/") and scene.followed("in_title", n.end)
    mutual = any(m.frame == "mutual" for m in cue.measures)
    if in_spite(scene, n, cue) or (titled and not mutual):
        return True
    told = n.form == "possessive" and any(o.end + 2 == n.start for o in scene.countries())
    return (
        told and scene.text.startswith(", ", n.start - 2) and ", " in scene.text[n.end : cue.start]
    )


def in_spite(scene: Scene, n: Name, cue: Cue) -> bool:
    """ "Exports are to rise despite lower sales to Laos": a country of what holds the rest back."""
    led = scene.led("in_spite", n.start)
    if led is None or (led.start() < cue.start and "," not in scene.text[n.end : cue.start]):
        return False
    return not modifies(scene, n, cue)


def _told_of(scene: Scene, context: Context, n: Name, cue: Cue) -> set[str]:
    """Whose trade, or whose guests, the sentences before tell of, where an epithet stands for whom
    this one goes on with ("the overall imports into the country", "came to the country")."""
    frame = cue.measures[0].frame if cue.measures else ""
    ways = scene.led("into_land", n.start), scene.led("visits", n.start)
    guests = frame == "origin" and (any(ways) or scene.followed("counts_guests", n.end))
    owns = frame == "inward" and scene.joined("into_theirs", cue.end, n.start)
    told = [x for x in context.linked_near(scene, _NEAR) if x.measure.frame == frame]
    sides = {x.object if guests else x.subject for x in told} if guests or owns else set()
    fits = possible(n.name)
    return {side for side in sides if side and (side in fits or not fits)}


def country(m: Mention | None) -> str | None:
    return m.country if m else None


def modifies(scene: Scene, n: Name, cue: Cue) -> bool:
    """Whether a country stands before the cue as its adjective or owner, nouns alone between."""
    if scene.followed("bound", n.end):
        return False  # "Vietnam-bound investment"
    own = n.form in {"adjective", "possessive"} or scene.text[n.end : n.end + 1] in {"'", "-"}
    between = scene.text[n.end : cue.start]
    dashed = between[:1] == "-" and any(letter.isdigit() for letter in between)
    nouns = rule("linking", "nouns_only").match(between) is not None
    return own and n.end <= cue.start and nouns and not dashed  # not "in Laos - nearly 5,000"


def held(scene: Scene, near: Sequence[Mention], cue: Cue) -> Mention | None:
    """The country the cue belongs to: an adjective or possessive before it, or its own words."""
    verb = scene.says("verb", cue.start, cue.end) is not None
    for m in reversed(near):
        if not verb and (modifies(scene, m.name, cue) or _names_flow(scene, m.name, cue)):
            people = any(x.frame == "origin" for x in cue.measures)
            return m if people else _possessor(scene, near, m)
        partner = m.prep in _ACROSS and any(x.frame == "balance" for x in cue.measures)
        if m.name.start >= cue.start and m.name.end <= cue.end and not partner:
            return m
    return None


def _names_flow(scene: Scene, n: Name, cue: Cue) -> bool:
    """ "Laos rice exports": whether a bare name stands before exports or imports as their owner."""
    flow = n.form == "noun" and cue.measures[:1] and cue.measures[0].frame in _FLOWS
    if not flow or scene.led("bound_noun", n.start) or scene.followed("bound", n.end):
        return False
    between = scene.text[n.end : cue.start]
    return n.end < cue.start and rule("linking", "nouns_only").match(between) is not None


def _possessor(scene: Scene, near: Sequence[Mention], m: Mention) -> Mention:
    """ "Laos's Thai imports": the owner right before an adjective, else who the adjective means."""
    if m.name.form != "adjective":
        return m
    owners = (p for p in near if scene.joined("owners", p.name.end, m.name.start))
    return next(owners, m)


def doer(scene: Scene, near: Sequence[Mention], cue: Cue) -> Mention | None:
    """The country right before a verb of trade: "with Indonesia exporting 18 billion"."""
    if not scene.text[cue.start : cue.end].lower().endswith("ing"):
        return None
    return next((m for m in near if scene.text[m.name.end : cue.start] == " "), None)


def holder(scene: Scene, context: Context, cue: Cue) -> str | None:
    """The country whose the cue is by the word before it ("Vietnamese workers")."""
    return country(held(scene, mentions(scene, context, 0, cue.end), cue))


def owner(scene: Scene, context: Context, cue: Cue) -> str | None:
    """The country whose the cue is by the words on either side of it."""
    near = mentions(scene, context, 0, len(scene.text))
    return country(held(scene, near, cue) or owned(scene, near, cue))


def owned(scene: Scene, near: Sequence[Mention], cue: Cue) -> Mention | None:
    """The country right after the cue: "the total exports of Vietnam"."""
    of = (m for m in near if m.prep == "of" and m.name.form == "noun")
    return next((m for m in of if scene.joined("of_the", cue.end, m.name.start)), None)


def with_partner(scene: Scene) -> str | None:
    """Whose partner is told of: "Laos's third largest market", "the top Lao trading partner"."""
    ways = {"possessive": "has_partner", "adjective": "with_partner"}
    owners = (n for n in actors(scene) if n.form in ways)
    return next((n.name for n in owners if scene.followed(ways[n.form], n.end)), None)
