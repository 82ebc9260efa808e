"""Sides: who gives and who takes, by prepositions and by who acts."""

from collections.abc import Sequence

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, Parties, cues
from vjnotes.facts.holder import Mention, country, doer, held, modifies, owned
from vjnotes.facts.lands import acts, gives, stands
from vjnotes.facts.scope import from_anywhere
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule


def directed(
    scene: Scene, near: Sequence[Mention], cue: Cue, frame: str, at: tuple[int, int]
) -> Parties:
    """Who gives and who takes, by who holds the cue, by prepositions, and by who acts."""
    words = table("linking")["parties"][frame]
    strong = [p for p in words["agent"] if p not in ("of", "by")]
    if frame in ("outward", "inward"):
        did = scene.says("verb", cue.start, cue.end) is not None
        near = [m for m in near if not (m.prep in strong and _of_other_flow(scene, m, cue, did))]
        near.sort(key=lambda m: scene.joined("flow_side", cue.end, m.name.start) is None)
    if frame == "origin":
        near = [m for m in near if not _as_market(scene, m)]
    if frame == "origin":  # "visitors from Laos fell by 3 percent, those from Chad by 5"
        near = sorted(near, key=lambda m: not scene.joined("right_from", cue.end, m.name.start))
    beside = (m for m in near if frame == "balance" and scene.text.startswith(" side", m.name.end))
    agent = next(beside, None)  # "a deficit of 3 million on the Lao side"
    agent = agent or held(scene, near, cue) or doer(scene, near, cue) or _of_sum(near, scene, at)
    if agent and frame == "giving" and agent.prep in ("to", "into"):
        agent = None  # "9.5 billion to Malaysia's FDI"
    provides = (
        scene.followed("provider", cue.end)
        or scene.led("source_of", cue.start)
        or scene.says("investor", cue.start, cue.end)
    )
    served = agent if frame == "giving" and provides and agent and _owns(agent) else None
    if frame == "giving" and served is None:
        whose = (m for m in near if m.name.form == "possessive" and m.name.end <= at[0])
        served = next((m for m in whose if scene.followed("has_giver", m.name.end)), None)
        placed = any(m.prep in ("in", "into") and m.name.start >= at[1] for m in near)
        comes = not placed and "investment" in {x.topic for x in cue.measures}
        hosts = (m for m in near if comes and scene.followed("licenses", m.name.end))
        served = served or next(hosts, None)
    agent = None if agent is served else agent  # "Japan is Peru's largest ODA provider"
    if frame == "outward" and scene.led("received", cue.start):
        takers = (m for m in near if scene.joined("receives", m.name.end, cue.start))
        served, agent = next(takers, None), None  # "Laos received exports worth 5 million"
    rest = [m for m in near if m is not agent and m.country != country(served)]
    if frame == "giving":  # where it goes is sooner said behind the cue
        rest.sort(key=lambda m: m.name.start < cue.end)
    agent = agent or owned(scene, rest, cue)
    if agent is None and frame == "giving":
        folk = (m for m in rest if m.name.form == "adjective" and m.name.end <= cue.start)
        agent = next((m for m in folk if scene.followed("money", m.name.end)), None)
    whole = from_anywhere(scene, cue, frame)  # "the drop from China, total foreign investment ..."
    linked = [m for m in rest if not whole or "," not in scene.text[m.name.end : cue.start]]
    agent = agent or _leading(scene, rest, frame, at) or _placed(scene, linked, strong, None)
    ahead = (m for m in rest if frame == "origin" and m.name.end <= at[0])
    there = next((m for m in ahead if scene.followed("where", m.name.end)), None)
    target = served or there or _placed(scene, rest, words["target"], agent)
    if target is None and frame in ("outward", "inward"):
        target = _taker(scene, rest, cue, frame, at)
    rest = [m for m in rest if m is not served]
    others = [m for m in rest if m is not target]
    if frame == "balance":
        others.reverse()  # whose surplus it is acts right before it
    actor = _actor(scene, others, min(cue.start, at[0])) or _actor(scene, others, at[0])
    if actor and actor is not agent:
        both_ways = frame in ("giving", "origin")
        enrols = whole and scene.followed("enrols", actor.name.end)
        enrols = enrols or scene.followed("aims_for", actor.name.end)
        has = whole and frame == "origin" and scene.joined("has_many", actor.name.end, at[0])
        enrols = enrols or has  # "Laos had 9,000 foreign workers"
        takes = both_ways and (enrols or _receives(scene, actor, max(cue.end, at[1])))
        sees = frame == "origin" and (
            scene.followed("sees_guests", actor.name.end)
            or (whole and target is None and scene.followed("sees_more", actor.name.end))
        )
        takes = takes or bool(sees)
        if whole and frame == "origin" and target and target.name.form == "epithet":
            takes, target = True, None  # "Japan had 2 million foreign workers in the country"
        buys = frame == "outward" and (
            scene.says("buyer", actor.name.end, at[0]) is not None
            or scene.says("took_sum", actor.name.end, at[0]) is not None
        )
        if agent is None and not takes and not buys:
            agent = actor
        elif target is None and (both_ways or buys) and actor.country != country(agent):
            target = actor
    agent = agent or _placed(scene, linked, words["agent"], target)
    if country(agent) == country(target):
        target = None
    if agent and target is None and frame == "giving" and _owns(agent):
        between = scene.text[agent.name.end : cue.start]
        inward = rule("linking", "nouns_only").match(between)
        inward = inward and rule("linking", "inward").search(between)
        taken = whole and modifies(scene, agent.name, cue) and not gives(agent.country)
        if inward or taken:
            return None, agent.country  # "Malaysia's approved investments", "Laos' FDI"
    return country(agent), country(target)


def _as_market(scene: Scene, m: Mention) -> bool:
    """ "A slow recovery in the Lao market": whether a country is told as one whence people come."""
    return m.name.form == "adjective" and scene.followed("land_market", m.name.end) is not None


def _of_sum(near: Sequence[Mention], scene: Scene, at: tuple[int, int]) -> Mention | None:
    """ "Laos's $7 billion in investments": whose a sum is."""
    owners = (m for m in near if m.name.form == "possessive" and m.name.end <= at[0])
    return next((m for m in owners if not scene.text[m.name.end : at[0]].strip("'s ")), None)


def _of_other_flow(scene: Scene, m: Mention, cue: Cue, did: bool) -> bool:
    """ "Exports to Laos and imports from there", "bought 5 there and sold 3 to Laos": a country
    behind the other flow."""
    ahead = m.name.end <= cue.start
    return any(
        c.measures
        and c.measures[0].frame in ("outward", "inward")
        and c.measures != cue.measures
        and (did or scene.joined("flow_side", c.end, m.name.start) or not ahead)
        for c in cues(scene.text)
        if ahead or (cue.end <= c.start < m.name.start and scene.says("verb", c.start, c.end))
    )


def _leading(
    scene: Scene, near: Sequence[Mention], frame: str, at: tuple[int, int]
) -> Mention | None:
    """The country after what it has: "With investments of 17 billion, Singapore was first"; and
    the one told apart from the rest: "from 90 countries, with Singapore leading with 3 billion"."""
    if frame != "giving":
        return None
    ahead = (m for m in near if m.name.end <= at[0])
    apart = next((m for m in ahead if scene.followed("leading", m.name.end)), None)
    if apart or not scene.text.startswith("With "):
        return apart
    behind = (m for m in near if m.name.start > at[1])
    return next((m for m in behind if scene.led("after_comma", m.name.start)), None)


def _taker(
    scene: Scene, near: Sequence[Mention], cue: Cue, frame: str, at: tuple[int, int]
) -> Mention | None:
    """ "sold Laos goods", "bought $5 million of Lao timber": who stands right behind."""
    for m in near:
        sold = scene.joined("at_once", cue.end, m.name.start)
        of = frame == "inward" and (
            scene.joined("worth_of", at[1], m.name.start)
            or scene.joined("of_their", cue.end, m.name.start)
        )
        verb = scene.says("verb", cue.start, cue.end)
        goods = frame == "inward" and scene.followed("own_goods", m.name.end)
        bought = sold and verb and goods  # "imported Lao goods"
        people = (of or bought) and m.name.form == "adjective"
        if people or (sold and verb and m.name.form == "noun"):
            return m
    return None


def _owns(m: Mention) -> bool:
    return m.name.form != "adjective"


def _placed(
    scene: Scene, near: Sequence[Mention], prepositions: Sequence[str], but: Mention | None
) -> Mention | None:
    """The first country that stands after one of the prepositions, other than ``but``."""
    for m in near:
        owner = m.name.kind == "group" and scene.text.startswith("'", m.name.end)
        led = m.prep in prepositions and m.country != country(but)
        if led and not owner and stands(scene, m.name):
            return m
    return None


def _actor(scene: Scene, near: Sequence[Mention], before: int) -> Mention | None:
    """The country that acts before a place: the subject of the clause, but not who only says so."""
    prepositions = table("linking")["parties"]["prepositions"]
    for m in near:
        free = m.name.start < before and (m.prep == "with" or m.prep not in prepositions)
        says = scene.followed("only_says", m.name.end)
        if free and not says and acts(scene, m.name):
            return m
    return None


def _receives(scene: Scene, actor: Mention, until: int) -> bool:
    """Whether what the country does is to take ("received", "attracted", "is home to")."""
    named = {i for c in cues(scene.text) for i in range(c.start, c.end)}
    return any(
        actor.name.end <= h.start
        and h.start not in named
        and not scene.followed("at_by", h.end)
        and not scene.followed("the_lead", h.end)
        for h in phrases("linking", "parties", "receiving").find(scene.text[:until])
    )
