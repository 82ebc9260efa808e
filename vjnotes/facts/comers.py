"""Comers: figures of several countries together, of all comers, or with no one partner."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Link, cues, measure
from vjnotes.facts.gap import clause
from vjnotes.facts.holder import Mention, mentions, modifies
from vjnotes.facts.lands import compared, partner, referent
from vjnotes.facts.yardstick import is_base
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.name import Name

_TWO, _ABOVE = 2, 3
_AT_WORK = ("workers", "interns", "enterprises", "students")
_JOINING = ("and", "or", "but", "while", "whereas", "though")
_TO = ("to", "from", "with")


def joint(scene: Scene, near: Sequence[Mention], *, within: bool = False) -> set[str]:
    """The countries told as one ("Laotians and Thais"): a figure of theirs is of none alone."""
    runs = [[near[0]]] if near else []
    for a, b in pairwise(near):
        between = scene.text[a.name.end : b.name.start]
        bare = a.name.form == "adjective" and between == " and "  # "in Lao and Cambodia"
        alike = (a.name.form == b.name.form or bare) and a.country != b.country
        if alike and rule("linking", "list_of_lands").fullmatch(between) and b.prep in (a.prep, ""):
            runs[-1].append(b)
        else:
            runs.append([b])
    runs = [run for run in runs if within or run[0].prep != "between"]
    joined = [run for run in runs if any(scene.led("and_last", m.name.start) for m in run[1:])]
    alone = {m.country for run in runs if run not in joined for m in run}
    return {m.country for run in joined for m in run} - alone


def right_from(scene: Scene, cue: Cue, m: Mention, at: tuple[int, int]) -> bool:
    """ "foreign tourists from Laos", "of all foreign tourists Laos sent 40": of one country."""
    between = scene.text[cue.end : m.name.start]
    own = m.name.end <= cue.start and modifies(scene, m.name, cue)
    part = any((q.start, q.end) == at and q.kind != "number" for q in scene.quantities)
    sent = cue.end <= m.name.start and m.name.end <= at[0]
    sent = sent or rule("linking", "shares").match(scene.text[: cue.start], m.name.end) is not None
    half = not part and scene.led("half_of", at[0]) is not None
    return (
        own
        or sent
        or (part and m.name.end <= at[0])
        or (not half and rule("linking", "are_from").fullmatch(between) is not None)
    )


def to_several(
    scene: Scene, context: Context, cue: Cue, at: tuple[int, int], *, told: str | None
) -> bool:
    """Whether trade is with several partners told as one: not that with all the world."""
    if scene.followed("as_for_region", 0):
        return True
    if told or scene.says("respective"):
        return False
    if scene.followed("unnamed_partner", cue.end):
        return True
    start, end = clause(scene, min(cue.start, at[0]), max(cue.end, at[1]))
    near = mentions(scene, context, start, end, cue)
    row = joint(scene, near)
    if len(joint(scene, near, within=True)) == len({m.country for m in near}) > _TWO:
        return True  # "trade between Laos, Peru and Chad"
    return any(m.country in row and m.prep in _TO and cue.start <= m.name.start for m in near)


def below_trade(scene: Scene, context: Context, country: str | None) -> str | None:
    """With whom a country trades in a row below a heading of that ("Trade with Japan (2019)"): the
    other one of the two that the title names, or the article is about."""
    above = context.scenes[max(0, scene.index - _ABOVE) : scene.index]
    headed = any(rule("linking", "trade_head").match(s.text) for s in above)
    if not headed or scene.followed("labelled", 0) is None:
        return None
    return partner(context, country) if country else None


def bilateral(scene: Scene, context: Context, subject: str | None, cue: Cue) -> bool:
    """Whether trade is told as that of two countries, here or in the sentences before."""
    here = any(n.name == subject for n in scene.countries())  # so that "the country" is the other
    if next(phrases("linking", "parties", "both").find(scene.text), None) or any(
        n.form == "epithet"
        and referent(n, [], scene, context) != subject
        and (here or scene.led("at_preposition", n.start))
        for n in scene.countries()
    ):
        return True
    told_here = (n for n in scene.countries() if n.form != "epithet" and not compared(scene, n))
    strangers = {n.name for n in told_here} - {subject}
    if context.pair and strangers and strangers.isdisjoint(context.pair):
        return False  # "Laos's exports fell because of lower sales in Chad and Peru"
    earlier, partners, found = scene, set[str](), list[Link]()
    for _ in range(3):
        previous = context.before(earlier)
        if previous is None:
            break
        links = [x for x in context.links.get(previous.index, ()) if x.measure.topic == "trade"]
        sides = {side for x in links for side in (x.subject, x.object) if side} - {subject}
        partners |= sides
        named = {n.name for n in previous.countries()}
        told = [x for x in links if {x.subject, x.object} - {None} <= named]
        if any(q.kind == "rank" for q in previous.quantities):  # one of several partners
            told = [x for x in told if x.measure.frame == "mutual" or x.object is None]
        found, earlier = found or told, previous
    if len(partners) > 1:
        return False  # the partners are told one by one
    balances = [x for x in found if x.measure.frame == "balance"]
    if balances and any(m.frame == "balance" for m in cue.measures):
        return False  # "The deficit with Laos was 3 billion. Chad's surplus came to 5"
    if found:
        bare = any(scene.joined("bare_owner", n.end, cue.start) for n in scene.countries())
        if bare and all("goods" in x.detail for x in found):
            return False  # "Laos's rice exports to Peru rose. Laos's exports fell"
        return any(
            x.object and (x.measure.frame == "mutual" or x.subject == subject) for x in found
        )
    previous = context.before(scene)
    if previous and next(phrases("linking", "parties", "both").find(previous.text), None):
        return True  # "Trade between the two is close to balance. Laos has a surplus of 5"
    plain = (n for n in scene.countries() if n.form != "epithet")
    lands = {n.name for n in plain if not scene.followed("of_office", n.end)}
    ranks = any(q.kind in ("rank", "ordinal") for q in scene.quantities)
    return not lands or (len(lands) == _TWO and not ranks)


def told_apart(scene: Scene, country: str, partner: str, at: tuple[int, int]) -> bool:
    """Whether a country stands here with figures of its own ("Laos had 14, and Cuba 10")."""
    lands = [n for n in scene.countries() if n.form != "epithet"]
    theirs = [n for n in lands if n.name == partner]
    ours = [n for n in lands if n.name == country]
    if not (theirs and ours):
        return False
    near = min(ours, key=lambda n: abs(n.start - at[0]))
    way = near.form, _preposition(scene, near)
    folk = {c.start - 1 for c in cues(scene.text) if c.measures[0].frame == "origin"}
    return all(
        (n.form, _preposition(scene, n)) == way
        and (n.form != "adjective" or n.end in folk)
        and _has_own(scene, n, at)
        for n in theirs
    )


def moves_apart(scene: Scene, country: str, at: tuple[int, int]) -> bool:
    """Whether a country is named only as one that itself rises or falls ("while Cuba grew")."""
    theirs = [n for n in scene.countries() if n.name == country]
    return bool(theirs) and all(
        n.form == "noun"
        and not _preposition(scene, n)
        and scene.followed("moved_by", n.end)
        and _has_own(scene, n, at)
        for n in theirs
    )


def _has_own(scene: Scene, n: Name, at: tuple[int, int]) -> bool:
    """Whether another figure stands nearer to a country than the one at ``at``, or behind it."""
    others = [q for q in scene.quantities if q.end <= at[0] or at[1] <= q.start]
    others = [q for q in others if not scene.text.startswith((" countries", " nations"), q.end)]
    return any(
        (n.end <= q.start and (q.end <= at[0] or at[1] <= n.start))
        or (at[1] <= q.start and q.end <= n.start)
        for q in others
    )


def _preposition(scene: Scene, n: Name) -> str:
    """The word that leads a country, but those that join clauses."""
    led = scene.says("preposition", 0, n.start)
    word = led[1].lower() if led else ""
    return "" if word in _JOINING else word


def in_field(scene: Scene, link: Link, last: Link | None) -> Link:
    """People at work in one field ("in the building industry"), of one trade, or who study for one
    degree ("graduate students"), told as those."""
    metric = link.detail.get("of", link.metric)
    if metric not in _AT_WORK:
        return link
    at, end = (link.cue.start, link.cue.end) if link.cue else (0, 0)
    there = scene.followed("in_some_place", max(link.quantity.end, end))
    if metric == "enterprises" and not link.object and there and not scene.taken(*there.span(1)):
        return replace(link, measure=measure("none"))  # "20 Lao firms have operations in Wisconsin"
    if metric == "students":
        field = scene.led("kind_of_students", at)
    else:
        field = scene.followed("works_in", max(link.quantity.end, end))
        part = clause(scene, link.quantity.start, link.quantity.end)
        field = field or scene.says("in_sector", *part)
    words = scene.text[at:end].lower()
    trades = listed("linking", "lists.trades")
    alike = last and (last.metric, last.object) == (link.metric, link.object)
    told = field["named"] if field else words if words in trades and words != "employees" else ""
    if not told and last and alike and is_base(scene, link.quantity):
        told = last.detail.get("sector", "")
    return replace(link, detail=link.detail | {"sector": told}) if told else link


def is_rival(scene: Scene, country: str | None) -> bool:
    """Whether a country is named here in the place of another ("those from Bolivia")."""
    return any(
        n.name == country and (compared(scene, n) or scene.led("those_from", n.start))
        for n in scene.countries()
    )


def is_welcomed(scene: Scene) -> bool:
    """Whether a country takes in guests of whom it is not said whence."""
    return next(phrases("linking", "parties", "receiving").find(scene.text), None) is not None
