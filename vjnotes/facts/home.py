"""Home: the country whose trade, guests or workers an article tells of, partner by partner."""

from collections import Counter

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Parties, cues, demonyms
from vjnotes.facts.holder import modifies
from vjnotes.facts.lands import compared, other
from vjnotes.lexicon import table
from vjnotes.mentions.name import Name, reading

_FAR = 6  # sentences that a country is looked for in
_SURE = 2  # times that a country is told as the owner
_HEAD = 3  # sentences that say what an article is about


def home(context: Context, partner: str) -> str | None:
    """Whose trade with ``partner`` is told where no other is named: the article's or pair's."""
    mine = trader(context)
    if mine and mine != partner:
        return mine
    found = other(context, partner)
    return found if found and _owned(context)[found] > -_SURE else None


def trader(context: Context) -> str | None:
    """The country whose trade the article tells: who owns the flows, or by places and offices."""
    return _clear(_owned(context), least=_SURE)


def _owned(context: Context) -> Counter[str]:
    """How far the article makes each country the owner of the trade it tells of."""
    if "trade" not in context.counts:
        own = context.counts["trade"] = Counter[str]()
        for scene in context.scenes:
            if scene.sentence.role != "related":
                own.update(_weights(scene))
        for part in context.article.segments:
            if part.role == "dateline":
                told = reading(context.article.text[part.start : part.end]).names
                own.update(n.country for n in told if n.kind == "place" and n.country)
    return context.counts["trade"]


def _weights(scene: Scene) -> Counter[str]:
    """How far the words of a sentence make each country the owner of the trade told of."""
    found = Counter[str]()
    named = [c for c in cues(scene.text) if c.measures[0].topic == "trade"]
    for n in scene.countries():
        if n.form != "epithet" and not compared(scene, n):
            found[n.name] += _weight(scene, n, named)
    for n in scene.names:
        if n.country and n.kind in ("place", "organisation"):
            found[n.country] += 1
    return found


def _weight(scene: Scene, n: Name, named: list[Cue]) -> int:
    sides = {side for c in named if (side := _side(scene, n, c))}
    if sides or (n.form == "possessive" and scene.followed("has_partner", n.end)):
        return -2 if sides == {-1} else 2
    goods = n.form == "adjective" and named and scene.followed("own_goods", n.end)
    if n.form == "possessive" or goods or scene.followed("own_office", n.end):
        return 1
    acts = named and n.form == "noun" and scene.followed("finite", n.end)
    if not acts or scene.led("led_list", n.start):
        return 0
    return -1 if scene.says("partner_noun", n.end) else 1


def _side(scene: Scene, n: Name, cue: Cue) -> int:
    """1 for whose exports they are or who exported, -1 for whom "exports to Laos" go to."""
    if (
        modifies(scene, n, cue)
        or scene.joined("of_owner", cue.end, n.start)
        or (n.form == "noun" and scene.joined("deals_in", n.end, cue.start))
    ):
        return 1
    led = scene.joined("partner_of", cue.end, n.start)
    turned = {"inward": "to", "outward": "from"}.get(cue.measures[0].frame)
    turned = "" if scene.says("earned", cue.start, n.start) else turned
    return 0 if not led else 1 if led[1] == turned else -1


def movers(context: Context, metric: str) -> Parties:
    """Whence people come and where they go, all along the article; None where several are told."""
    if f"from {metric}" not in context.counts:
        whence = context.counts[f"from {metric}"] = Counter[str]()
        where = context.counts[f"to {metric}"] = Counter[str]()
        for scene in context.scenes:
            if scene.sentence.role != "related":
                _weigh(scene, metric, whence, where)
    whence, where = (context.counts[f"{way} {metric}"] for way in ("from", "to"))
    source, host = _clear(whence), _clear(where)
    if not metric or (source and host) or (whence and not any(whence.values())):
        return source, host  # "Laotians came to Peru, and Peruvians to Laos"
    whole = movers(context, "")
    return source or whole[0], host or whole[1]


def host_told(scene: Scene, context: Context, metric: str, comer: str) -> str | None:
    """Where people are said to be in the sentence before, else all along the article."""
    last = [x for x in context.linked_before(scene) if x.measure.frame == "origin"]
    hosts = {x.object for x in last if x.metric == metric and x.object != comer}
    return hosts.pop() if len(hosts) == 1 and None not in hosts else movers(context, metric)[1]


def receiver(context: Context, cue: Cue, scene: Scene) -> str | None:
    """Where "foreign residents" are, in an article of no two: where its offices and towns are."""
    alone = is_foreign(scene, cue) and not (context.sure or scene.countries())
    return _clear(_owned(context)) if alone else None


def is_foreign(scene: Scene, cue: Cue) -> bool:
    """Whether people are called foreign, so that "of Laos" is where they are."""
    own = scene.text[cue.start : cue.end].lower().startswith("foreign")
    return own or scene.led("foreign_before", cue.start) is not None


def sender(scene: Scene, context: Context, metric: str) -> str | None:
    """The country whose people go abroad, where the article is about those it sends."""
    near = (*context.scenes[:_HEAD], scene)
    return movers(context, metric)[0] if any(s.says("gone_abroad") for s in near) else None


def sender_before(scene: Scene, context: Context, metric: str) -> str | None:
    """The country that "It sent 900" means: the one of the sentence before that is not the host."""
    previous = context.before(scene) if scene.followed("it_sent", 0) else None
    named = {n.name for n in previous.countries() if n.form != "epithet"} if previous else set()
    named -= {movers(context, metric)[1] or ""}
    return named.pop() if len(named) == 1 else None


def ranker(context: Context, metric: str, country: str) -> str | None:
    """In whose ranking a country stands, if not told: the article's, else the other of its pair."""
    if metric == "rank_labour":  # whose workers go there, or where its workers go
        sides = {*movers(context, "workers")} - {None, country}
        return sides.pop() if len(sides) == 1 else other(context, country)
    counted = table("linking")["ranked"]["people"].get(metric)
    if counted:
        mine = movers(context, counted)[1]
    else:
        mine = trader(context) if metric in table("linking")["ranked"]["trade"] else None
    if mine and mine != country:
        return mine
    mine = other(context, country)
    guests = counted and mine and context.counts[f"to {counted}"][mine] < 0
    return None if guests else mine  # a pair may be two of many guests


def _weigh(scene: Scene, metric: str, whence: Counter[str], where: Counter[str]) -> None:
    """Count the countries that a sentence names as one end or the other of people's ways."""
    named = [*cues(scene.text), *demonyms(scene)]
    named = [c for c in named if c.measures[0].frame == "origin"]
    named = [c for c in named if metric in ("", c.measures[0].metric)]
    for n in scene.countries() if named else ():
        if n.form == "epithet" or compared(scene, n):
            continue
        own = any(n.start == c.start or modifies(scene, n, c) for c in named)
        owner = own and n.form == "possessive" and metric != "citizens"
        noun = n.form == "noun"
        ways = ("gone_to", "visits_land")
        to = noun and any(scene.joined(way, c.end, n.start) for c in named for way in ways)
        out = noun and any(scene.joined("come_from", c.end, n.start) for c in named)
        to = to or (noun and scene.led("sends_whom", n.start) is not None)
        sources = n.form == "possessive" and scene.followed("own_sources", n.end)
        if to or owner or sources or scene.followed("takes_in", n.end):
            where[n.name] += 1
            whence[n.name] -= 1
        elif out or own or (noun and scene.followed("sends_out", n.end)):
            whence[n.name] += 1
            where[n.name] -= 1


def gave(scene: Scene, context: Context, country: str | None, frame: str, to: str) -> bool:
    """Whether a country was told to invest, or its people to go, elsewhere than ``to``."""
    return country is not None and any(
        (x.measure.frame, x.subject) == (frame, country) and (frame == "giving" or x.object != to)
        for x in context.linked_near(scene, _FAR)
    )


def ranked(scene: Scene, context: Context, metric: str = "rank_") -> Parties | None:
    """Who ranks and in whose ranking, as the sentence before says of the rank called ``metric``."""
    previous = context.before(scene)
    late = context.told(previous.index) if previous else ()
    told = (d for s, d in late if s is previous and d.metric.startswith(metric))
    found = next(told, None)
    return (found.subject, found.object) if found else None


def _clear(told: Counter[str], least: int = 1) -> str | None:
    """The one that leads by two, or alone."""
    (name, often), (_, next_) = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return name if often >= least and (often > next_ + 1 or next_ <= 0) else None
