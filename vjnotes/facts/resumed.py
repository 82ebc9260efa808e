"""Resumed: figures without words of their own, that go on with what the sentences before count
land by land or time by time ("Chad was the biggest employer, hiring 67,000 of them")."""

from dataclasses import replace
from itertools import pairwise

from vjnotes.facts.cue import Figure, Link, Parties, measure
from vjnotes.facts.home import trader
from vjnotes.facts.lands import compared
from vjnotes.facts.linkage import linked
from vjnotes.facts.listing import is_bare, replaced
from vjnotes.mentions.name import Name

_BACK, _NEAR = 2, 4  # sentences
_OF_ONE = ("growth", "share", "multiple")
_FRAMES = ("outward", "inward", "mutual", "giving")


def resumed(f: Figure) -> Link | None:
    """The figure as one of the measure that the last sentence with figures is about, of the one
    land it is told of, or of another time."""
    before = None if f.named else f.last or _last_before(f)
    if not f.named and (guests := _travelled(f)):
        return guests
    if before is None or not _alike(f, before):
        return None
    told = _lands(f)
    lands = {n.name for n in told}
    ranked = len(told) == 1 and f.scene.joined("moves_in_rank", told[0].end, f.q.opening)
    if ranked and f.scene.periods and lands & {before.subject}:
        return _made(f, before, (before.subject, before.object))
    if len(lands) != 1 or lands & {before.subject, before.object}:
        return _of_then(f, before)
    who = _in_place(f, before, *lands)
    return _made(f, before, who) if who else None


def _travelled(f: Figure) -> Link | None:
    """ "Laotians are flocking to Chad. Some 9,000 came in May": so many of them."""
    told = f.context.before(f.scene)
    if told is None or f.q.kind != "number" or not f.scene.followed("came_alone", f.q.end):
        return None
    lands = [n for n in told.countries() if n.form != "epithet" and not told.says("for_work")]
    for people, host in pairwise(lands):
        if people.form != "possessive" and told.joined("on_the_move", people.end, host.start):
            return linked(f, None, measure("tourists"), (people.name, host.name), None)
    return None


def _made(f: Figure, before: Link, who: Parties) -> Link:
    made = linked(f, None, before.measure, who, before)
    return replace(made, detail={**made.detail, **before.detail})


def _in_place(f: Figure, before: Link, land: str) -> Parties | None:
    """The parties of ``before`` with the land instead of the one that changes from figure to
    figure, or is open; not of one that is named again, or whose trade the article tells of."""
    both = (before.subject, before.object)
    since = before.quantity.end if before in f.done else 0
    named = {n.name for n in f.scene.countries() if n.start >= since}
    alike = [x for x in f.context.linked_near(f.scene, _NEAR) if x.measure == before.measure]
    change = [{x.subject for x in alike}, {x.object for x in alike}]
    ways = (
        [side not in named for side in both],
        [len(sides) > 1 for sides in change],
        [side is None for side in both],
        [side != trader(f.context) for side in both],
    )
    for one, other in ways:
        if one != other:
            return (land, both[1]) if one else (both[0], land)
    trade = before.measure.topic == "trade"
    return None if trade else replaced(f.scene, f.context, f.q, before, land, before.measure)


def _last_before(f: Figure) -> Link | None:
    """The last figure of the sentences before, where those of its sentence are of one kind."""
    told = f.context.before(f.scene)
    for _ in range(_BACK):
        links = f.context.links.get(told.index, ()) if told else ()
        if plain := [x for x in links if x.metric not in _OF_ONE]:
            return plain[-1] if len({x.metric for x in plain}) == 1 else None
        told = f.context.before(told) if told else None
    return None


def _alike(f: Figure, before: Link) -> bool:
    """Whether a figure can be one more of what another measures: a sum told with its land, in the
    same currency, or a number without a noun."""
    m, q = before.measure, f.q
    if before.status != "reported" or before.detail.keys() - {"goods"}:
        return False
    own = is_bare(f.scene, q) or f.scene.followed("of_them", q.end)
    if f.kind == "money":
        known = m.topic == "investment" or (before.subject and before.object)
        spent = f.scene.followed("spent_on", q.end)
        return m.frame in _FRAMES and q.unit == before.unit and bool(known and own and not spent)
    return m.topic == "people" and bool(own)


def _of_then(f: Figure, before: Link) -> Link | None:
    """ "By May the total had reached 900", "In 2019 it was 700": the same of another time."""
    scene = f.scene
    placed = scene.countries() or any(n.kind in ("place", "organisation") for n in scene.names)
    if placed or before in f.done or not scene.led("total_then", f.q.opening):
        return None
    made = _made(f, before, (before.subject, before.object))
    label = before.period.label if before.period else None
    anew = made.period and made.period.label != label and made.period in scene.periods
    return made if anew and made.status == "reported" else None


def _lands(f: Figure) -> list[Name]:
    """The countries a figure may be of: those told before it; none where the last is only
    compared with."""
    way = "adds_up_to" if f.kind == "money" else "has_among_them"
    ahead = [n for n in f.scene.countries() if n.end <= f.q.start and n.form != "epithet"]
    if not ahead or compared(f.scene, ahead[-1]):
        return []
    return [n for n in ahead if f.scene.joined(way, n.end, f.q.opening)]
