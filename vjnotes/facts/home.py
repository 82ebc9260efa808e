"""Home: whose trade, or whose guests, a sentence goes on with, where it names a partner only."""

from __future__ import annotations

from collections import Counter

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import cues
from vjnotes.facts.link import Parties

_BACK = 6  # sentences
_HEAD = 3  # sentences


def home(scene: Scene, context: Context, partner: str) -> str | None:
    """The country whose trade with others was told before ("Trade with Laos fell, too")."""
    told = Counter[str]()
    for index in range(max(0, scene.index - _BACK), scene.index + 1):
        for x in context.links.get(index, ()):
            if x.measure.topic == "trade":
                sides = (x.subject, x.object) if x.measure.frame == "mutual" else (x.subject,)
                told.update(side for side in sides if side)
    for _, draft in context.told(scene.index - _BACK):
        if draft.metric == "rank_trade":
            told.update(side for side in (draft.subject, draft.object) if side)
    del told[partner]
    return _first(told, least=2)


def host(scene: Scene, context: Context, guests: str) -> str | None:
    """The country to which people came, told before, with a figure or without ("China is the top
    source of tourists to Laos")."""
    told = Counter[str]()
    here = scene.index + 1
    near = context.scenes[max(_HEAD, scene.index - _BACK) : here]
    for around in (*context.scenes[: min(_HEAD, here)], *near):
        ends = [c.end for c in cues(around.text) if c.measures[0].frame == "origin"]
        told.update(
            n.name
            for n in around.countries()
            if n.form == "noun"
            and any(end < n.start and around.joined("gone_to", end, n.start) for end in ends)
        )
    del told[guests]
    return _first(told)


def gave(scene: Scene, context: Context, country: str | None, frame: str, to: str) -> bool:
    """Whether a country was told of in the sentences before as one that invests, or whose people
    go, elsewhere than ``to``."""
    if country is None:
        return False
    for index in range(max(0, scene.index - _BACK), scene.index):
        for x in context.links.get(index, ()):
            elsewhere = frame == "giving" or x.object != to
            if x.measure.frame == frame and x.subject == country and elsewhere:
                return True
    return False


def ranked(scene: Scene, context: Context, metric: str = "rank_") -> Parties | None:
    """Who ranks and in whose ranking, as the sentence before says of the rank called ``metric``."""
    previous = context.before(scene)
    late = context.told(previous.index) if previous else ()
    told = (d for s, d in late if s is previous and d.metric.startswith(metric))
    found = next(told, None)
    return (found.subject, found.object) if found else None


def _first(told: Counter[str], least: int = 1) -> str | None:
    """The one told most often, if no other is told as often."""
    (name, often), (_, next_) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return name if often >= least and often > next_ else None
