"""Place: capital that went to one province or city, which is not a whole country's."""

from dataclasses import replace

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Figure, Link, Parties
from vjnotes.facts.gap import clause
from vjnotes.facts.givers import comes_from_abroad, told
from vjnotes.facts.lands import actors, compared, homes
from vjnotes.facts.linkage import tells_of_firm
from vjnotes.facts.scope import from_anywhere, is_part
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.quantity import Quantity

_BACK, _NEAR = 10, 3  # sentences


def settled(scene: Scene, context: Context, link: Link, done: list[Link]) -> Link | None:
    """Capital with the place it is told of; None for an unnamed place, or one firm or plant."""
    q = link.quantity
    named = _named(scene, q)
    place = named or unnamed(scene, context, q)
    there = place.name if place else _goes_on_there(scene, context, link, done)
    host = place.country if place else link.object
    if place is None and host is None and scene.says("the_place", *clause(scene, q.start, q.end)):
        return None  # of a province that nothing names
    if (named and scene.led("to_place", named.start)) or (
        (there or q.kind == "percent") and _of_one(scene, q)
    ):
        return None
    if there and link.object in (None, host) and link.subject != host:
        named_here = link.subject in {n.name for n in actors(scene)} | {x.subject for x in done}
        whose = None if scene.says("abroad") and not named_here and link.cue else link.subject
        return replace(link, subject=whose, object=host, detail=link.detail | {"place": there})
    elsewhere = scene.says("of_a_place", *clause(scene, q.start, q.end))  # or of a field, unnamed
    if there or elsewhere or told_of_place(scene, context, link.object):
        return None
    return link


def _named(scene: Scene, q: Quantity) -> Name | None:
    """The province or city that capital is told of ("Hanoi ranks second with ...")."""
    start, end = clause(scene, q.start, q.end)
    kinds = {q.kind, "money" if q.scaled else q.kind}
    told = [o.end for o in scene.quantities if o.kind in kinds and start < o.end <= q.start]
    start = max([start, *told])
    hosts = [n for n in actors(scene) if n.form == "noun" and start <= n.start < q.start]
    acting = [h for h in hosts if not scene.led("at_preposition", h.start)]
    lands = (n for n in scene.countries() if n.form == "noun" and start <= n.start < q.start)
    into = any(scene.led("into_city", n.start) for n in lands)  # not "in Hue of Vietnam"
    towns = [n for n in scene.names if n.kind == "place" and not _leads_on(scene, n)]
    if right := next((n for n in towns if scene.joined("right_in", q.end, n.start)), None):
        return right  # "640 million in Hue and 415 million in Vinh"
    found: Name | None = None
    whence = homes(scene)
    for n in scene.names:
        if n.kind != "place" or not start <= n.start < end or _leads_on(scene, n) or n in whence:
            continue
        if n.country is None and any(
            q.end <= h.start < n.start and scene.led("into_city", h.start)
            for h in scene.countries()
        ):
            continue  # "in Chile, the largest in South America"
        if scene.led("office_in", n.start) or scene.led("near_town", n.start):
            continue  # "through its subsidiary in Cairo", "Hue, a neighbour of Vinh"
        ahead = n.end <= q.opening
        if not ahead and found:
            break
        if (
            (ahead and scene.joined("beside", n.end, q.opening))
            or (ahead and scene.joined("city_where", n.end, q.opening))
            or (
                ahead
                and (scene.led("opens_with_city", n.start) or _after_time(scene, n))
                and not any(h.start > n.start for h in acting)
            )
            or (
                scene.led("into_city", n.start)
                and not into
                and (ahead or not scene.says("aside", q.end, n.start))
            )
        ):
            found = n
    return found


def _after_time(scene: Scene, place: Name) -> bool:
    """ "In the first half of 2012 Hue drew": whether only a time stands before a place."""
    gaps = (scene.text[p.end : place.start] for p in scene.periods if p.end <= place.start)
    return any(gap in (" ", ", ", " the ", ", the ") for gap in gaps)


def _leads_on(scene: Scene, place: Name) -> bool:
    """Whether a place only leads to the one behind it: "the Delta city of Hue"."""
    on = scene.followed("beyond", place.end)
    return on is not None and on.end() - 1 not in {n.start for n in scene.countries()}


def _goes_on_there(scene: Scene, context: Context, link: Link, done: list[Link]) -> str | None:
    """The place of the figure before, if no country is named since; else the article's only one."""
    last = done[-1] if done else None
    at = link.quantity.start
    since = last.quantity.end if last else 0
    if any(since <= n.start < at and n.name != link.subject for n in scene.countries()):
        return None
    if last and "place" in last.detail:
        row = scene.led("town_in_row", link.quantity.opening)
        return row["town"] if row else last.detail["place"]
    if last:
        return None
    near = {x.detail.get("place") for x in told(scene, context, "investment", back=_NEAR)}
    return near.pop() if len(near) == 1 and not scene.says("whole_land") else None


def unnamed(scene: Scene, context: Context, q: Quantity) -> Name | None:
    """The place that "the province" means here or just before: the last one told of alone."""
    start, end = clause(scene, q.start, q.end)
    here = scene.says("the_place", start, end)
    abroad = any(n.form == "noun" and scene.led("into_city", n.start) for n in scene.countries())
    # "The port city is a top place for FDI in Vietnam", "..., in the province"
    owns = here and scene.text.startswith("'s ", here.end())
    opens = here and (owns or here.start() == start or scene.led("in_it", here.start()))
    there = works_there(scene, context, q)
    goes_on = here or there or _is_it(scene, context) or told_of_place(scene, context, None)
    if not goes_on or (abroad and not (opens or there)):
        return None
    for past in context.scenes[max(0, scene.index - _BACK) : scene.index][::-1]:
        places = {n.name: n for n in past.names if n.kind == "place" and n.country}
        if here:
            places = {name: n for name, n in places.items() if _may_be(here[0], n)}
        if len(places) == 1:
            return next(iter(places.values()))
    return None


def _is_it(scene: Scene, context: Context) -> bool:
    """ "Hue has become a dynamic place. It has drawn 1,600 projects": whether "it" is a place."""
    opens = rule("linking", "opens_it").match(scene.text)
    previous = context.before(scene) if opens else None
    towns = [n for n in previous.names if n.kind == "place"] if previous else []
    acts = any(previous.followed("finite", n.end) for n in towns) if previous else False
    return acts and not (previous and any(n.form == "noun" for n in previous.countries()))


def from_home(scene: Scene, link: Link) -> Link:
    """What firms of a province or city do is told of it, not of its country."""
    if link.metric not in ("fdi_registered", "fdi_flow", "fdi_projects", "enterprises"):
        return link
    start, end = clause(scene, link.quantity.start, link.quantity.end)
    near = [n for n in homes(scene) if start <= n.start < end and n.country == link.subject]
    named = any(n.name == link.subject for n in scene.countries())
    return replace(link, subject=near[0].name) if len(near) == 1 and not named else link


def works_there(scene: Scene, context: Context, q: Quantity) -> bool:
    """ "The province is open. 15 Lao firms are at work there": whether "there" is a place."""
    previous = context.before(scene) if scene.followed("works_there", q.end) else None
    return previous is not None and previous.says("the_place") is not None


def _may_be(words: str, place: Name) -> bool:
    """Whether "the province" or "the prefecture" can be a place: no land has both."""
    prefectures = place.country in table("linking")["parties"]["prefectures"]
    return not words.endswith("province" if prefectures else "prefecture")


def listed_place(scene: Scene, q: Quantity) -> Name | None:
    """The place beside a figure in a list: "Hanoi with 2 billion", "Hue second with 1"."""
    for n in (n for n in scene.names if n.kind == "place" and n.end <= q.opening):
        row = scene.text[n.end : q.opening] == " " and scene.led("row_item", n.start)
        if row or scene.joined("listed_town", n.end, q.opening):
            return n
    return None


def drawn(f: Figure, cue: Cue, who: Parties) -> Parties:
    """Whose capital a place drew: the one country's beside it, the last investor's, or of all."""
    scene, context, q, before = f.scene, f.context, f.q, f.before
    place = _named(scene, q) or unnamed(scene, context, q)
    host = place.country if place else None
    beside = (n.name for n in actors(scene) if scene.text[n.end : cue.start] == " ")
    if host and (comer := next(beside, None)) and comer != host:
        return comer, host  # "Hue has 139 Lao projects; Cuba has more"
    if host is None or who[0] not in (None, host) or who[1] not in (None, host):
        return who
    many = scene.says("from_many")
    abroad = many or comes_from_abroad(scene, context)
    named = (n for n in actors(scene) if n.form != "epithet" and not compared(scene, n))
    apart = {n.start for n in scene.countries() if is_part(scene, n, f.at)}
    named = (n for n in named if n.start not in apart)
    others = {n.name for n in named if not scene.says("aside", q.end, n.start)} - {host}
    if len(others) == 1:
        return others.pop(), host
    if abroad and (many or scene.says("abroad") or from_anywhere(scene, cue, "giving")):
        return None, host
    if before and before.measure.topic == "investment":
        givers = {before.subject}
        if "place" not in before.detail:
            givers |= {x.subject for x in told(scene, context, "investment")}
        return before.subject if len(givers) == 1 else None, host
    return None, host if who[1] or abroad else None


def _of_one(scene: Scene, q: Quantity) -> bool:
    """Whether capital is that of one firm, plant or project."""
    start, end = clause(scene, q.start, q.end)
    return tells_of_firm(scene, start, end) or scene.led("one_before", q.opening) is not None


def told_of_place(scene: Scene, context: Context, host: str | None) -> bool:
    """Whether the sentence before tells of a province, and this one names no country as host."""
    previous = context.before(scene)
    named = {n.name for n in actors(scene)}
    return host not in named and previous is not None and bool(previous.says("a_place"))
