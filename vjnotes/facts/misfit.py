"""Misfits: figures whose words sound like a measure of ours, and which count something else.

A firm's staff, a school's students, the guests of a festival, what a chain of shops exports and a
budget's deficit are no country's. The ways of writing are in linking.toml, ``misfits`` says of
which measures each is asked: anywhere in the sentence, before the figure, or behind it.
"""

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Link
from vjnotes.facts.lands import acts
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import in_sight

_FEW = 10
_FEW_LIVE = 100  # people called by their name alone
_SOME = 1000  # people; of so few, one is not told of for all of them
_PEOPLE = ("citizens", "students", "interns", "workers", "tourists")


def is_misfit(scene: Scene, context: Context, link: Link) -> bool:
    """Whether a figure linked to a measure counts something else."""
    if link.metric in _PEOPLE and _of_few(scene, link):
        return True
    aim = link.status in ("planned", "target") or scene.led("plan_of", link.quantity.opening)
    if link.metric == "citizens" and aim:
        return True  # told by their name alone, whom somebody plans to send or take in
    sort = link.cue and scene.led("some_kind", link.cue.start)
    if link.measure.topic == "people" and sort:
        return True
    groups = (n for n in scene.names if n.kind == "group")
    if link.metric == "share" and any(scene.led("opens_within", n.start) for n in groups):
        return True  # "Within ASEAN, Laos took 20 percent": of what went there
    if _of_stranger(scene, link) or _of_budget(scene, context, link):
        return True
    if link.measure.topic == "trade" and _of_sold(scene, context, link):
        return True
    given = link.metric == "oda_total" and link.period and link.period.kind == "as_of"
    if given and scene.followed("to_projects", link.quantity.end):
        return True  # a gift, not all up to now
    metric = link.detail.get("of", link.metric)
    return any(_is_told(scene, link, key) for key in (link.measure.topic, metric))


def _is_told(scene: Scene, link: Link, key: str) -> bool:
    """Whether one of the ways of a topic or metric is written here."""
    ways = table("linking")["misfits"].get(key, {})
    q = link.quantity
    end = max(q.end, link.cue.end if link.cue else 0)
    return (
        any(scene.says(way) for way in ways.get("anywhere", ()))
        or any(_acts_there(scene, way, q.opening) for way in ways.get("before", ()))
        or any(
            scene.followed(way, end)
            for way in ways.get("behind", ())
            if in_sight("linking", way, scene.text)
        )
    )


def _acts_there(scene: Scene, way: str, at: int) -> bool:
    """Whether the words up to a place tell of somebody else, and no country acts since."""
    found = scene.led(way, at) if in_sight("linking", way, scene.text) else None
    start = found.start(found.lastgroup or 0) if found else at
    since = [n for n in scene.countries() if start <= n.start < at]
    since = [n for n in since if not scene.led("at_preposition", n.start)]
    acting = any(n.form == "possessive" or (n.form == "noun" and acts(scene, n)) for n in since)
    return found is not None and not acting


def _of_few(scene: Scene, link: Link) -> bool:
    """Whether people are too few, one of a group, a kind of others, or a number cut by a blank."""
    q = link.quantity
    if link.unit != "count":
        return False
    told = link.cue is not None and link.cue.end > q.end  # "9,000 of them are students"
    kind = scene.followed("by_sex", q.end) or (not told and scene.followed("part_kind", q.end))
    one = link.value < _SOME and (scene.led("broken", q.start) or scene.led("one_of", q.opening))
    few = _FEW_LIVE if link.metric == "citizens" and not scene.says("live") else _FEW
    return bool(link.value < few or kind or one)


def _of_stranger(scene: Scene, link: Link) -> bool:
    """Whether exports or people are called those of somebody who is no country we know."""
    owner = scene.led("strange_owner", link.cue.start) if link.cue else None
    return owner is not None and not scene.taken(*owner.span())


def _of_sold(scene: Scene, context: Context, link: Link) -> bool:
    """ "The industry's exports", not said to be of what; "its exports", after words on a firm."""
    if link.cue and scene.led("sector_own", link.cue.start) and "goods" not in link.detail:
        return True
    if link.cue is None or not scene.led("its_own", link.cue.start):
        return False
    lands = any(n.form != "epithet" and n.end <= link.cue.start for n in scene.countries())
    previous = context.before(scene)
    return bool(previous and not lands and previous.says("firms_own"))


def _of_budget(scene: Scene, context: Context, link: Link) -> bool:
    """Whether a deficit or surplus is not said to be one of trade, here or just before."""
    if link.detail.get("of", link.metric) != "trade_balance" or scene.says("of_trade"):
        return False
    if link.object and not scene.says("of_budget"):
        return False  # "a deficit with Laos"
    return not any(x.measure.topic == "trade" for x in context.linked_before(scene))
