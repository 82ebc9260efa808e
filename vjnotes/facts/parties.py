"""Whose: the two countries a figure is about, each in its part.

A frame says how the parties of a measure stand in a sentence: who gives and who takes
("Japanese investment in Vietnam"), who sells to whom, where people come from and go.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, cues
from vjnotes.facts.gap import clause
from vjnotes.facts.lands import actors, acts, compared, other, referent, stands
from vjnotes.facts.scope import (
    among,
    from_anywhere,
    groups,
    is_overall,
    is_placed,
    of_another,
    to_anywhere,
)
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name

Parties = tuple[str | None, str | None]


@dataclass(slots=True)
class _Mention:
    name: Name
    country: str
    prep: str


def order(a: str, b: str) -> tuple[str, str]:
    """The parties of a mutual fact: Vietnam first where it is one, else as mentioned."""
    return (b, a) if b == "Vietnam" else (a, b)


def parties(scene: Scene, context: Context, cue: Cue, frame: str, at: tuple[int, int]) -> Parties:
    """Subject and object of the measure ``cue`` names, for the figure that stands at ``at``."""
    left, right = min(cue.start, at[0]), max(cue.end, at[1])
    start, end = clause(scene, left, right)
    if scene.text[cue.start : cue.end] == "those":
        start = cue.start
    near = [
        m
        for m in _mentions(scene, context, start, end, cue)
        if not of_another(scene, cue, m.name, at)
    ]
    if frame == "mutual":
        return _mutual(scene, context, near, cue)
    subject, object_ = _directed(scene, near, cue, frame, at)
    joint = _joint(scene, near)
    if {subject, object_} & joint and "respectively" not in scene.text:
        return None if subject in joint else subject, None if object_ in joint else object_
    whence = next((m for m in near if m.country == subject), None) if subject else None
    if from_anywhere(scene, cue, frame) and (
        whence is None or (frame == "origin" and not _right_from(scene, cue, whence, at))
    ):
        return None, object_
    if object_ is None and to_anywhere(scene, cue, frame, at):
        return subject, None
    alone = frame in ("outward", "inward", "balance") and subject and not object_
    if alone and (_to_many(scene, cue, at) or not _bilateral(scene, context, subject)):
        return subject, object_
    return _completed(scene, context, subject, object_, near)


def _joint(scene: Scene, near: Sequence[_Mention]) -> set[str]:
    """The countries told as one ("Laotians and Thais", "to Laos, Cuba and Chad"): a figure of
    theirs is of none of them alone."""
    runs = [[near[0]]] if near else []
    for a, b in pairwise(near):
        between = scene.text[a.name.end : b.name.start]
        alike = a.name.form == b.name.form and a.country != b.country
        if alike and rule("linking", "list_of_lands").fullmatch(between) and b.prep in (a.prep, ""):
            runs[-1].append(b)
        else:
            runs.append([b])
    runs = [run for run in runs if run[0].prep != "between"]
    joined = (run for run in runs if any(scene.led("and_last", m.name.start) for m in run[1:]))
    return {m.country for run in joined for m in run}


def _right_from(scene: Scene, cue: Cue, m: _Mention, at: tuple[int, int]) -> bool:
    """ "foreign tourists from Laos", "of all foreign tourists Laos sent 40": of one country."""
    between = scene.text[cue.end : m.name.start]
    own = m.name.end <= cue.start and _modifies(scene, m.name, cue)
    part = any((q.start, q.end) == at and q.kind != "number" for q in scene.quantities)
    sent = cue.end <= m.name.start and m.name.end <= at[0]
    sent = sent or rule("linking", "shares").match(scene.text[: cue.start], m.name.end) is not None
    return (
        own
        or sent
        or (part and m.name.end <= at[0])
        or re.fullmatch(r"\s+from\s+(?:the\s+)?", between) is not None
    )


def _to_many(scene: Scene, cue: Cue, at: tuple[int, int]) -> bool:
    """ "imported from the countries of the region": a partner no name of a country stands for."""
    return any(scene.followed("many", end) for end in (cue.end, at[1]))


def _bilateral(scene: Scene, context: Context, subject: str | None) -> bool:
    """Whether trade is told as that of two countries, here or in the sentences before."""
    both, *_ = groups()
    if next(both.find(scene.text), None) or any(n.form == "epithet" for n in scene.countries()):
        return True
    earlier, told = scene, 0
    while told < 3 and (previous := context.before(earlier)):
        links = [x for x in context.links.get(previous.index, ()) if x.measure.topic == "trade"]
        if links and len({x.object for x in links if x.object}) > 1:
            return False  # the partners are told one by one
        if links:
            return any(
                x.object and (x.measure.frame == "mutual" or x.subject == subject) for x in links
            )
        earlier, told = previous, told + 1
    return len({n.name for n in scene.countries()}) in (0, 2)


def _mentions(
    scene: Scene, context: Context, start: int, end: int, cue: Cue | None = None
) -> list[_Mention]:
    """The countries of a stretch, but for those only compared with, unless the cue is theirs
    ("behind the Korean community of 12,000")."""
    found = [
        n
        for n in actors(scene)
        if start <= n.start
        and n.end <= end
        and (not compared(scene, n) or (cue and _modifies(scene, n, cue)))
        and not scene.led("mostly", n.start)
        and not among(scene, n)
    ]
    plain = [n.name for n in found if n.form != "epithet"]
    out: list[_Mention] = []
    for n in found:
        before = scene.says("preposition", start, n.start)
        country = n.name if n.form != "epithet" else referent(n, plain, scene, context)
        prep = before[1].lower() if before and not is_placed(scene, n) else ""
        if prep == "and" and out and scene.text[out[-1].name.end : n.start].split()[:1] == ["and"]:
            prep = out[-1].prep  # "between Vietnam and Japan", "to Laos and Cambodia"
        leading = prep == "with" and scene.followed("leading", n.end)
        if leading or scene.text[: n.start].endswith("As for "):
            prep = ""  # "with Singapore leading the pack"
        if country:
            out.append(_Mention(n, country, prep))
    return out


def _mutual(scene: Scene, context: Context, near: Sequence[_Mention], cue: Cue) -> Parties:
    both, overall, _ = groups()
    countries = list(dict.fromkeys(m.country for m in near))
    if countries and scene.followed("world", cue.end):
        return _closest(near, cue).country, None
    if len(countries) >= 2:
        return order(*_closest_two(scene, near, cue))
    if len(countries) == 1:
        partner = other(context, countries[0])
        alone = is_overall(scene, cue) or _own_trade(scene, near[0], cue)
        if alone and not any(m.prep == "with" for m in near):
            return countries[0], None
        return order(countries[0], partner) if partner else (countries[0], None)
    if context.pair and (
        next(both.find(scene.text), None) or not next(overall.find(scene.text), None)
    ):
        return context.pair
    return None, None


def _own_trade(scene: Scene, m: _Mention, cue: Cue) -> bool:
    """ "Laos's trade", not "bilateral trade": with all the world unless a partner is named."""
    both, *_ = groups()
    words = scene.text[cue.start : cue.end].lower()
    return _modifies(scene, m.name, cue) and not next(both.find(words), None)


def _closest_two(scene: Scene, near: Sequence[_Mention], cue: Cue) -> tuple[str, str]:
    """Two parties out of several: those joined to each other, else those nearest to the cue."""
    for a, b in pairwise(near):
        joint = scene.text[a.name.end : b.name.start].strip().lower()
        if a.country != b.country and (
            joint in {"-", "/"} or (joint.startswith("and") and a.prep == "between")
        ):
            return a.country, b.country
    first = _closest(near, cue).country
    second = _closest([m for m in near if m.country != first], cue).country
    return (first, second) if _place(near, first) < _place(near, second) else (second, first)


def _closest(near: Sequence[_Mention], cue: Cue) -> _Mention:
    return min(near, key=lambda m: min(abs(m.name.start - cue.end), abs(cue.start - m.name.end)))


def _place(near: Sequence[_Mention], country: str) -> int:
    return next(m.name.start for m in near if m.country == country)


def _directed(
    scene: Scene, near: Sequence[_Mention], cue: Cue, frame: str, at: tuple[int, int]
) -> Parties:
    """Who gives and who takes, by who holds the cue, by prepositions, and by who acts."""
    words = table("linking")["parties"][frame]
    strong = [p for p in words["agent"] if p not in ("of", "by")]
    agent = _holder(scene, near, cue) or _doer(scene, near, cue)
    if agent and frame == "giving" and agent.prep in ("to", "into"):
        agent = None  # "9.5 billion to Malaysia's FDI"
    provides = scene.followed("provider", cue.end) or scene.says("investor", cue.start, cue.end)
    served = agent if frame == "giving" and provides and agent and _owns(agent) else None
    agent = None if served else agent  # "Japan is Peru's largest ODA provider"
    rest = [m for m in near if m is not agent]
    if frame == "giving":  # where it goes is sooner said behind the cue
        rest.sort(key=lambda m: m.name.start < cue.end)
    agent = agent or _owner(scene, rest, cue)
    whole = from_anywhere(scene, cue, frame)  # "the drop from China, total foreign investment ..."
    linked = [m for m in rest if not whole or "," not in scene.text[m.name.end : cue.start]]
    agent = agent or _leading(scene, rest, frame, at) or _placed(scene, linked, strong, None)
    target = served or _placed(scene, rest, words["target"], agent)
    if target is None and frame in ("outward", "inward"):
        target = _taker(scene, rest, cue, at)
    rest = [m for m in rest if m is not served]
    others = [m for m in rest if m is not target]
    actor = _actor(scene, others, min(cue.start, at[0])) or _actor(scene, others, at[0])
    if actor and actor is not agent:
        both_ways = frame in ("giving", "origin")
        takes = both_ways and _receives(scene, actor, max(cue.end, at[1]))
        buys = frame == "outward" and scene.says("buyer", actor.name.end, at[0]) is not None
        if agent is None and not takes and not buys:
            agent = actor
        elif target is None and (both_ways or buys) and actor.country != _of(agent):
            target = actor
    agent = agent or _placed(scene, linked, words["agent"], target)
    if _of(agent) == _of(target):
        target = None
    if agent and target is None and frame == "giving" and _owns(agent):
        between = scene.text[agent.name.end : cue.start]
        if rule("linking", "nouns_only").match(between) and rule("linking", "inward").search(
            between
        ):
            return None, agent.country  # "Malaysia's approved investments"
    return _of(agent), _of(target)


def _leading(
    scene: Scene, near: Sequence[_Mention], frame: str, at: tuple[int, int]
) -> _Mention | None:
    """The country after what it has: "With investments of 17 billion, Singapore was first"; and
    the one told apart from the rest: "from 90 countries, with Singapore leading with 3 billion"."""
    if frame != "giving":
        return None
    first = (m for m in near if m.name.end <= at[0] and scene.followed("leading", m.name.end))
    apart = next(first, None)
    if apart or not scene.text.startswith("With "):
        return apart
    return next(
        (m for m in near if m.name.start > at[1] and scene.led("after_comma", m.name.start)),
        None,
    )


def _taker(
    scene: Scene, near: Sequence[_Mention], cue: Cue, at: tuple[int, int]
) -> _Mention | None:
    """ "sold Laos goods", "bought $5 million of Lao timber": who stands right behind."""
    for m in near:
        sold = re.fullmatch(r"\s+(?:the\s+)?", scene.text[cue.end : m.name.start])
        of = re.fullmatch(r"\s+(?:worth )?(?:of|in)\s+", scene.text[at[1] : m.name.start])
        verb = scene.says("verb", cue.start, cue.end)
        if (sold and verb and m.name.form == "noun") or (of and m.name.form == "adjective"):
            return m
    return None


def _owns(m: _Mention) -> bool:
    return m.name.form != "adjective"


def _of(m: _Mention | None) -> str | None:
    return m.country if m else None


def _placed(
    scene: Scene, near: Sequence[_Mention], prepositions: Sequence[str], but: _Mention | None
) -> _Mention | None:
    """The first country that stands after one of the prepositions, other than ``but``."""
    return next(
        (
            m
            for m in near
            if m.prep in prepositions
            and m.country != _of(but)
            and stands(scene, m.name)
            and not (m.name.kind == "group" and scene.text.startswith("'", m.name.end))
        ),
        None,
    )


def _actor(scene: Scene, near: Sequence[_Mention], before: int) -> _Mention | None:
    """The country that acts before a place: the subject of the clause, but not who only says so."""
    prepositions = table("linking")["parties"]["prepositions"]
    return next(
        (
            m
            for m in near
            if m.name.start < before
            and (m.prep == "with" or m.prep not in prepositions)
            and acts(scene, m.name)
            and not scene.followed("only_says", m.name.end)
        ),
        None,
    )


def _receives(scene: Scene, actor: _Mention, until: int) -> bool:
    """Whether what the country does is to take ("received", "attracted", "is home to")."""
    _, _, receiving = groups()
    named = {i for c in cues(scene.text) for i in range(c.start, c.end)}
    return any(
        actor.name.end <= h.start and h.start not in named
        for h in receiving.find(scene.text[:until])
    )


def _modifies(scene: Scene, n: Name, cue: Cue) -> bool:
    """Whether a country stands before the cue as its adjective or owner, nouns alone between."""
    own = n.form in {"adjective", "possessive"} or scene.text[n.end : n.end + 1] in {"'", "-"}
    between = scene.text[n.end : cue.start]
    return own and n.end <= cue.start and rule("linking", "nouns_only").match(between) is not None


def _holder(scene: Scene, near: Sequence[_Mention], cue: Cue) -> _Mention | None:
    """The country the cue belongs to: an adjective or possessive before it, or its own words."""
    verb = scene.says("verb", cue.start, cue.end) is not None
    for m in reversed(near):
        if scene.joined("whose", m.name.end, cue.start):
            return m
        if not verb and _modifies(scene, m.name, cue):
            return _possessor(scene, near, m)
        if m.name.start >= cue.start and m.name.end <= cue.end:
            return m
    return None


def _possessor(scene: Scene, near: Sequence[_Mention], m: _Mention) -> _Mention:
    """ "Laos's Thai imports": the owner right before an adjective, else who the adjective means."""
    if m.name.form != "adjective":
        return m
    return next(
        (p for p in near if re.fullmatch(r"(?:'s|')?\s+", scene.text[p.name.end : m.name.start])), m
    )


def _doer(scene: Scene, near: Sequence[_Mention], cue: Cue) -> _Mention | None:
    """The country right before a verb of trade: "with Indonesia exporting 18 billion"."""
    if not scene.text[cue.start : cue.end].lower().endswith("ing"):
        return None
    return next((m for m in near if scene.text[m.name.end : cue.start] == " "), None)


def holder(scene: Scene, context: Context, cue: Cue) -> str | None:
    """The country whose the cue is by the word before it ("Vietnamese workers")."""
    return _of(_holder(scene, _mentions(scene, context, 0, cue.end), cue))


def owner(scene: Scene, context: Context, cue: Cue) -> str | None:
    """The country whose the cue is by the words on either side of it."""
    near = _mentions(scene, context, 0, len(scene.text))
    return _of(_holder(scene, near, cue) or _owner(scene, near, cue))


def _owner(scene: Scene, near: Sequence[_Mention], cue: Cue) -> _Mention | None:
    """The country right after the cue: "the total exports of Vietnam"."""
    return next(
        (
            m
            for m in near
            if m.prep == "of"
            and m.name.form == "noun"
            and re.fullmatch(r"\s+of (?:the )?", scene.text[cue.end : m.name.start])
        ),
        None,
    )


def _completed(
    scene: Scene,
    context: Context,
    subject: str | None,
    object_: str | None,
    near: Sequence[_Mention],
) -> Parties:
    """Fill in the party left open where the pair of the article leaves no doubt."""
    _, overall, _ = groups()
    if subject and object_ is None:
        partner = other(context, subject)
        here = any(m.country == partner for m in near)
        if here or not (_is_rival(scene, partner) or next(overall.find(scene.text), None)):
            object_ = partner
    elif object_ and subject is None and not _welcomed(scene):
        partner = other(context, object_)
        subject = None if _is_rival(scene, partner) else partner
    return subject, object_


def _is_rival(scene: Scene, country: str | None) -> bool:
    """Whether a country is named here in the place of another ("those from Bolivia")."""
    return any(
        n.name == country and (compared(scene, n) or scene.led("those_from", n.start))
        for n in scene.countries()
    )


def _welcomed(scene: Scene) -> bool:
    """Whether a country takes in guests of whom it is not said whence."""
    _, _, receiving = groups()
    return next(receiving.find(scene.text), None) is not None
