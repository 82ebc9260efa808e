"""The linker: which measure, period and parties each figure of a sentence belongs to.

A figure looks for the nearest cue that names a measure of its kind. Where there is none
it goes on with the figure before it: in a list ("40 billion in 2020; 42.7 billion in
2021"), in a part of a whole ("including ...", "of which ..."), or in a sentence that opens
with "this" or "the figure". Figures nearest to a measure that is not ours are left alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from vjnotes.facts import yardstick
from vjnotes.facts.amounts import amount
from vjnotes.facts.choice import without_causes
from vjnotes.facts.comers import in_field
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.continued import rises_to
from vjnotes.facts.cue import Cue, Figure, Link, again, cues, demonyms, measure
from vjnotes.facts.domains import measures
from vjnotes.facts.flows import as_flow, told_so
from vjnotes.facts.gap import same_sum
from vjnotes.facts.gifts import gifts, money
from vjnotes.facts.home import movers
from vjnotes.facts.lands import actors
from vjnotes.facts.misfit import is_misfit
from vjnotes.facts.percentages import percentage
from vjnotes.facts.place import from_home, listed_place, settled, unnamed, works_there
from vjnotes.facts.relative import RELATIVE
from vjnotes.facts.respective import changes, matched, respectively, unmatched
from vjnotes.facts.scope import of_city, sector
from vjnotes.facts.stock import is_stock
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.quantity import Quantity

_NEAR = 3  # sentences
_MOST = 40  # figures in a sentence; with more it is a table, whose rows no prose links
_TWO = 2
_LEAST = 1_000  # of money; less is a price, or a word is missing ("$550" for 550 million)
_KINDS = RELATIVE | {"money"}


def links(scene: Scene, context: Context) -> tuple[Link, ...]:
    """The figures of ``scene`` that measure something of ours, linked; computed once."""
    known = context.links.get(scene.index)
    if known is None:
        found = list(_links(scene, context))
        found = _dated_behind(scene, _risen_together(scene, _dated_together(scene, found)))
        found = [_named(scene, context, alike) for x in found for alike in _each(scene, x)]
        known = context.links[scene.index] = tuple(found)
    return known


def _named(scene: Scene, context: Context, link: Link) -> Link:
    """Without a party that is but called something ("the country"), and nobody can tell what;
    where people came to is where the article has them come to."""
    called = [n for n in scene.countries() if n.form == "epithet"]
    vague = {n.name for n in called}
    subject = None if link.subject in vague else link.subject
    object_ = None if link.object in vague else link.object
    there = any(scene.led("to_that_land", n.start) for n in called)
    if there and link.measure.frame == "origin" and subject and object_ is None:
        host = movers(context, link.measure.metric)[1]
        object_ = host if host != subject else None
    return replace(link, subject=subject, object=object_) if vague else link


def _dated_together(scene: Scene, found: list[Link]) -> list[Link]:
    """ "3 billion to Laos and 2 billion to Cuba in 2022": a row with the period behind the last."""
    for i in range(len(found) - 2, -1, -1):
        a, b = found[i], found[i + 1]
        alike = (a.metric, a.unit, a.status) == (b.metric, b.unit, b.status)
        here = any(a.period and p.start == a.period.start for p in scene.periods)
        named = a.period if a.measure.topic != "people" else here  # not the story's
        if alike and not named and b.period and b.period.start >= b.quantity.end:
            end, gap = a.quantity.end, ""
            for item in (*((a.cue,) if a.cue else ()), *scene.countries()):
                if end <= item.start and item.end <= b.quantity.opening:
                    gap, end = gap + scene.text[end : item.start], item.end
            row = rule("linking", "row").fullmatch(gap + scene.text[end : b.quantity.opening])
            if row or scene.joined("and_more", a.quantity.end, b.quantity.opening):
                found[i] = replace(a, period=b.period)
    return found


def _dated_behind(scene: Scene, found: list[Link]) -> list[Link]:
    """ "Exports to Laos fell to 3 billion, while imports rose to 2 in 2022": the only time, told
    last, is that of all that goes between the two."""
    last = found[-1].period if found else None
    times = [p for p in scene.periods if p.kind != "compare"]
    if last is None or len(times) > 1 or last.kind == "day" or last.start < found[-1].quantity.end:
        return found
    both = {frozenset((x.subject, x.object)) for x in found}
    trade = all(x.measure.topic == "trade" and x.status == "reported" for x in found)
    apart = any(x.metric == "share" or yardstick.is_base(scene, x.quantity) for x in found)
    if not trade or len(both) > 1 or apart:
        return found
    return [x if x.period else replace(x, period=last) for x in found]


def _risen_together(scene: Scene, found: list[Link]) -> list[Link]:
    """ "Rose 4 percent to 3 billion in May": a change and what came of it, of one time."""
    for i, (a, b) in enumerate(pairwise(found)):
        c = found[i + 2] if i + 2 < len(found) else b
        by = scene.joined("by_from", a.quantity.end, b.quantity.opening)
        if by and a.quantity.kind == "percent" and rises_to(scene, b, c.quantity) and c.period:
            found[i] = replace(a, period=c.period)  # "by 5 percent, from 3 in 2021 to 4 in 2022"
        if a.metric == "growth" and a.detail["of"] == b.metric and rises_to(scene, a, b.quantity):
            past = a.period and any(
                x.period and x.period.start == a.period.start for x in found[:i]
            )
            whole = a.period if a.period and a.period.kind == "year" else None
            past = past or (whole and b.period and b.period.within(whole))
            past = past and not scene.led("to_longer", b.quantity.opening)
            # "which was 9 in 2010, fell by 5% to 4 in 2013"
            period = (b.period if past else None) or a.period or b.period
            since = b.period and b.period.kind == "since"  # "grew fivefold since 2001 to 3 billion"
            subject, object_ = a.subject or b.subject, a.object or b.object
            if a.status == b.status and subject != object_:
                found[i] = replace(a, period=period, subject=subject, object=object_)
                b = replace(b, period=None) if since and not is_stock(b.metric) else b
                found[i + 1] = replace(b, subject=subject, object=object_)
    return found


def _all_of(scene: Scene, link: Link) -> list[str]:
    """ "Visitors from Laos, Chad and Cuba rose by more than 10 percent": those of each did."""
    cue = link.cue
    loose = link.metric == "growth" and link.quantity.approx in ("over", "under")
    if not (cue and loose and link.measure.frame == "origin" and link.subject is None):
        return []
    row: list[Name] = []
    for n in scene.countries():
        end = row[-1].end if row else cue.end
        if scene.joined("list_of_lands" if row else "right_from", end, n.start):
            row.append(n)
    names = [n.name for n in row]
    return names if len(names) >= _TWO and link.object not in names else []


def _each(scene: Scene, link: Link) -> Iterator[Link]:
    """ "Laos, Chad and Cuba each sent 900 students": the figure of each of them."""
    each = scene.led("each_of_them", link.quantity.opening)
    row: list[Name] = []
    for n in reversed(scene.countries() if each else []):
        end = row[-1].start if row else each.start() if each else 0
        if scene.joined("list_of_lands" if row else "each_has", n.end, end):
            row.append(n)
    names = [n.name for n in reversed(row)]
    alike = names or _all_of(scene, link)
    if alike and not names:
        for name in alike:
            yield replace(link, subject=name)
        return
    sides = {link.subject, link.object} - {None, *names}
    if len(names) < _TWO or len(sides) != 1:
        yield link
        return
    for name in names:
        own = link.object in sides
        subject, object_ = (name, link.object) if own else (link.subject, name)
        yield replace(link, subject=subject, object=object_)


def _links(scene: Scene, context: Context) -> Iterator[Link]:
    figures = [
        q
        for q in scene.quantities
        if (q.kind in _KINDS and (q.kind != "money" or q.value >= _LEAST))
        or (q.kind, q.unit) == ("number", "count")
    ]
    if not 0 < len(figures) <= _MOST:
        return
    bodies = [(n.start, n.end) for n in scene.names if n.kind == "organisation"]
    asides = [m.span() for m in rule("linking", "dashed").finditer(scene.text)]
    named = [
        c
        for c in cues(scene.text)
        if not any(a <= c.start and c.end <= b for a, b in bodies)
        and not scene.led("left_out", c.start)
        and not any(a <= c.start < b for a, b in asides)
        and not scene.led("kin_of", c.start)
        and not (c.measures[0].metric == "none_counted" and scene.led("found", c.start))
    ]
    extra = (*gifts(scene, context), *money(scene, context), *told_so(scene, context))
    named = [c for c in named if not any(x.start <= c.start < max(x.end, 1) for x in extra)]
    named = without_causes(scene, [*named, *demonyms(scene), *extra])
    named = _ranked(scene, [as_flow(scene, c, named) for c in named])
    previous = context.before(scene) if scene.text.startswith(("Those ", "That ")) else None
    told = [Cue(0, 0, c.measures) for c in cues(previous.text)[:1]] if previous else []
    named += again(scene.text, named or told)  # "Those to Laos, however"
    paired = respectively(scene, figures, named)
    changed = changes(scene, figures)
    done: list[Link] = []
    passed: Quantity | None = None
    lost = unmatched(scene, figures, {*paired, *changed, *changed.values()})
    for q in figures:
        if q in lost or (passed and same_sum(scene, passed, q)):
            continue
        twin = done[-1] if done and same_sum(scene, done[-1].quantity, q) else None
        if twin:
            done.append(_alike(twin, q))
            if twin.measure.topic:
                yield done[-1]
            continue
        shared = q in paired and paired[q].country is not None
        figure = Figure(scene, context, q, named, done, shared)
        link = percentage(figure, changed.get(q)) if q.kind in RELATIVE else amount(figure)
        if link is None and q in paired:
            tail = paired[q].tail  # what one of a list is told to be, all of it are
            row = [x for x in done if x.quantity in paired and paired[x.quantity].tail == tail]
            same = amount(replace(figure, q=tail)) if shared and tail and tail != q else None
            same = row[-1] if row else same
            link = _alike(same, q) if same else None
        passed = None if link else q
        if link is None:
            continue
        if link.measure.topic and is_misfit(scene, context, link):
            link = replace(link, measure=measure("none"))
        if link.measure.topic in ("investment", "people"):
            link = from_home(scene, _from_there(scene, link))
        if link.measure.topic == "investment":
            link = _limited(scene, context, link, done)
        elif link.measure.topic:
            link = in_field(scene, _local(scene, context, link, done), done[-1] if done else None)
        listed = q in paired and q not in changed
        done.append(matched(scene, context, link, paired[q], done) if listed else link)
        if link.measure.topic and not _of_nobody(scene, context, done[-1]):
            yield done[-1]


def _from_there(scene: Scene, link: Link) -> Link:
    """Capital told with both right behind ("against 2 million from Laos in Peru"); people of all
    lands after those of one ("Overall the tally was 3 percent higher")."""
    for a, b in pairwise(scene.countries() if link.measure.topic == "investment" else ()):
        led = scene.joined("from_there", link.quantity.end, a.start)
        if led and scene.joined("in_there", a.end, b.start):
            return replace(link, subject=a.name, object=b.name)
    carried = (
        link.cue is None and link.measure.frame == "origin" and scene.followed("whole_opens", 0)
    )
    named = any(n.name == link.subject for n in scene.countries())
    return replace(link, subject=None) if carried and not named else link


def _alike(link: Link, q: Quantity) -> Link:
    """The same as ``link`` said of another figure, which rises or falls as it does."""
    same = link.said_of(q)
    return same if link.value >= 0 else replace(same, value=-q.value)


def _of_nobody(scene: Scene, context: Context, link: Link) -> bool:
    """Whether it is not told who of those named sells or buys, or whose a share is."""
    field = (
        link.cue is not None
        and link.metric == "two_way_trade"
        and scene.led("field_in_row", link.cue.start)
    )
    flow = link.measure.frame in ("outward", "inward") or field
    if flow and link.subject is None and link.object is None:
        return context.names_lands()
    kinds = {"sector", "place"} & link.detail.keys()
    mine = link.metric == "share" and link.measure.frame in ("giving", "origin")
    return mine and link.subject is None and not kinds


def _local(scene: Scene, context: Context, link: Link, done: list[Link]) -> Link:
    """People with the city or province they are in, goods with the one that trades them."""
    told = done or context.linked_before(scene)
    place = told[-1].detail.get("place") if told and told[-1].measure == link.measure else None
    own = listed_place(scene, link.quantity) if place else None
    towns: list[Name | None] = [own] if own else of_city(scene, link)
    if not towns and works_there(scene, context, link.quantity):
        towns = [None]
    if link.measure.frame == "mutual" and _of_town(scene, context, link):
        towns = [None]
    named = {n.name for n in actors(scene)}
    aimed = link.metric in ("workers", "students", "interns") and link.status != "reported"
    if aimed and link.subject in named and named <= {link.subject}:
        return replace(link, object=None)  # "the country is to send 9,000 workers"
    if link.measure.topic == "trade":
        return _traded_by(scene, context, link, towns, told)
    if not towns:
        stays = place and told[-1].object == link.object and link.object not in named
        return replace(link, detail=link.detail | {"place": place}) if place and stays else link
    town = towns[0] or unnamed(scene, context, link.quantity)
    if link.measure.frame == "origin" and town and town.country not in (link.subject, None):
        return replace(link, object=town.country, detail=link.detail | {"place": town.name})
    return replace(link, measure=measure("none"))


def _traded_by(
    scene: Scene, context: Context, link: Link, towns: list[Name | None], told: Sequence[Link]
) -> Link:
    """What a city or province trades with a country; with all the world is no measure of ours."""
    last = told[-1].detail.get("place") if told and told[-1].measure.topic == "trade" else None
    if not towns and last:
        home = told[-1].detail["home"]
        since = told[-1].quantity.end if told[-1].quantity in scene.quantities else 0
        at = max(link.quantity.end, link.cue.end if link.cue else 0)
        if not any(n.name == home and since <= n.start < at for n in scene.countries()):
            return replace(link, detail=link.detail | {"place": last, "home": home})
    if not towns:
        return link
    town = towns[0] or unnamed(scene, context, link.quantity)
    sides = {link.subject, link.object} - {None, town.country if town else None}
    outward = link.measure.frame == "mutual" or link.object in sides
    if town is None or town.country is None or len(sides) != 1 or not outward:
        return replace(link, measure=measure("none"))
    whose = {"place": town.name, "home": town.country}
    return replace(link, subject=town.country, object=sides.pop(), detail=link.detail | whose)


def _of_town(scene: Scene, context: Context, link: Link) -> bool:
    """Whether trade "between the two sides" is that of a city of which the story tells."""
    ahead = any(n.end <= link.quantity.start for n in actors(scene))
    told = any("place" in x.detail for x in context.linked_near(scene, _NEAR))
    return told and not ahead and scene.says("two_sides") is not None


def _ranked(scene: Scene, named: list[Cue]) -> list[Cue]:
    """The cues with those of ranks, in place of the words that measure nothing there."""
    told = {c.start for c in named if c.measures[0].topic}
    ranks = [r for r in measures(scene) if told.isdisjoint(range(r.start, r.end))]
    return [c for c in named if not any(r.start <= c.start < r.end for r in ranks)] + ranks


def _limited(scene: Scene, context: Context, link: Link, done: list[Link]) -> Link:
    """Capital with its sector or place; that of neither a country nor a place known is none."""
    placed = settled(scene, context, link, done)
    if placed is None:
        return replace(link, measure=measure("none"))
    if "place" in placed.detail:
        return placed
    told = sector(scene, link.quantity) | link.detail
    if not told and scene.followed("of_which_part", link.quantity.end):
        return replace(link, measure=measure("none"))  # "3 billion of which went into tea"
    return replace(link, detail=told)
