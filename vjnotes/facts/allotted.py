"""Allotted: what aid is divided into ("a bypass with 4 billion yen, a plant (20.7 billion)")."""

from dataclasses import replace

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Figure, Link, Measure, cues, measure
from vjnotes.facts.givers import told
from vjnotes.facts.lands import actors
from vjnotes.facts.status import status
from vjnotes.lexicon.rules import listed
from vjnotes.mentions.quantity import Quantity

_KINDS = ("oda_loans", "oda_grants")
_GIFTS = (*_KINDS, "oda_pledge")
_STOCK = ("as_of", "since")
_NEAR, _STORY = 3, 10  # sentences


def allotted(f: Figure) -> Link | None:
    """The part of aid that goes to one of several projects named with their sums, as aid of the
    kind and of the parties told before.

    No country stands in such a list: "Laos with 3 billion, Cuba with 2" are no projects.
    """
    scene, context, q, named, done = f.scene, f.context, f.q, f.named, f.done
    item = scene.led("item_line", q.opening) and scene.followed("item_end", q.end)
    if item and (whole := _larger(scene, context, q)):
        return _dated(_part(scene, context, q, whole, whole.metric), whole)
    whole = _of_them(scene, context, q, named) or _behind_colon(scene, q, done)
    if whole:
        period = whole.period if whole.period and whole.period.kind not in _STOCK else None
        period = replace(period, start=q.start, end=q.start) if period else None
        part = _part(scene, context, q, whole, whole.metric)
        return replace(part, period=period, unit=whole.unit)
    verb = scene.says("allots")
    if verb is None or q not in _parts(scene, verb.end()):
        return None
    last = next(reversed([x for x in done if x.measure.topic == "oda"]), None)
    last = last or next(reversed(list(told(scene, context, "oda"))), None)
    if last is None or not (last.subject and last.object):
        return None
    opens = [c for c in named if c.end <= verb.start() and _of_money(c)]
    just = context.scenes[max(0, scene.index - _NEAR) : scene.index]
    around = [c for s in just for c in cues(s.text)]
    kinds = [c.measures[0].metric for c in opens]
    kinds += [last.metric, *(c.measures[0].metric for c in reversed(around))]
    metric = next((m for m in kinds if m in _KINDS), last.metric)
    part = _part(scene, context, q, last, metric)
    near = (*done, *told(scene, context, "oda", back=_NEAR))
    return _dated(part, last) if last in near else part


def _of_them(scene: Scene, context: Context, q: Quantity, named: list[Cue]) -> Link | None:
    """The loans or grants told just before of which a sum without words of its own is a part: "the
    largest, 5 billion yen", "of this sum, 90 million is for", "a clinic receives 90,000"."""
    gets = scene.says("project_gets", 0, q.start)
    listed_ = scene.followed("of_this_sum", 0) or scene.says("as_follows")
    listed_ = listed_ or gets or scene.says("project_gets", q.end)
    into = listed_ and scene.followed("for_project", q.end)
    if scene.led("accounts_sum", q.opening) and (of := scene.followed("of_that_aid", q.end)):
        gets, named = of, [c for c in named if not of.start() <= c.start < of.end()]
    if q.kind != "money" or not (scene.led("one_of_them", q.opening) or into or gets):
        return None
    sums = sum(o.value for o in scene.quantities if o.unit == q.unit)
    whole = _larger(scene, context, q, back=_NEAR, least=sums)
    lands = {n.name for n in actors(scene)} - {whole.subject, whole.object} if whole else None
    if whole is None or lands or any(_of_money(c) for c in named):
        return None
    return whole


def _behind_colon(scene: Scene, q: Quantity, done: list[Link]) -> Link | None:
    """ "Lent 4 million: 3 million for a hospital and 1 for a road", "among them a dam (3)"."""
    last = [x for x in done if x.measure.topic == "oda" and x.metric in _KINDS and x.cue]
    opens = scene.led("opens_parts", q.start)
    colon = opens.start() if opens else scene.text.rfind(": ", 0, q.start)
    whole = next((x for x in last if x.quantity.end <= colon), None)
    bare = q.kind == "number" and q.scaled
    if whole is None or not whole.subject or not (bare or q.unit == whole.unit):
        return None
    sums = [o.value for o in scene.quantities if o.start > colon and (o.scaled or o.unit == q.unit)]
    beside = scene.text[q.opening - 1] == "(" and scene.text[q.end : q.end + 1] == ")"
    part = beside if opens else scene.followed("for_project", q.end)
    return whole if sum(sums) <= whole.value and part else None


def _part(scene: Scene, context: Context, q: Quantity, whole: Link, metric: str) -> Link:
    """The sum as a part of aid told before."""
    return replace(
        whole.said_of(q),
        measure=measure(metric),
        metric=metric,
        cue=None,
        period=None,
        rule=f"oda.{metric}.allotted",
        status=whole.status if whole.status == "reported" else status(scene, q, None, context),
        detail={},
    )


def _dated(part: Link, whole: Link) -> Link:
    """A part of aid, as of the day on which all of it was given."""
    day, at = whole.period, part.quantity.start
    return (
        replace(part, period=replace(day, start=at, end=at)) if day and day.kind == "day" else part
    )


def _larger(
    scene: Scene, context: Context, q: Quantity, back: int = _STORY, least: float = 0
) -> Link | None:
    """The loans or grants told last that are more than a sum, if they are somebody's."""
    gifts = [x for x in told(scene, context, "oda", back=back) if x.metric in _GIFTS]
    gifts = [x for x in gifts if x.unit == q.unit and x.value >= least and x.subject]
    larger = (x for x in reversed(gifts) if x.value > q.value)
    return next(larger, None)


def aid_meant(scene: Scene, context: Context, q: Quantity, cue: Cue, m: Measure) -> Measure:
    """What a word of aid means where it does not say so itself: "will grant 5 million in loans";
    "aid of 57,000", after "grants worth 1.2 million in all", of which the smaller is a part."""
    if m.metric == "oda_grants" and scene.led("to_grant", cue.end):
        told = (c.measures[0] for c in cues(scene.text) if scene.joined("given_in", q.end, c.start))
        return next((k for k in told if k.topic == "oda"), m)
    plain = scene.text[cue.start : cue.end].lower() in listed("linking", "stock.plain_aid")
    if m.metric != "oda_total" or not plain or cue.start >= q.end:
        return m
    free = scene.periods or scene.says("added_up_aid")
    whole = None if free else _larger(scene, context, q)
    return whole.measure if whole else m


def _parts(scene: Scene, start: int) -> list[Quantity]:
    """The sums behind a word of dividing, each with its project."""
    found = [q for q in scene.quantities if q.kind == "money" and q.start >= start]
    lands = {n.start for n in scene.countries() if n.form == "noun"}
    works = [(q, scene.followed("sum_for_work", q.end)) for q in found]
    led = [
        q
        for q, work in works
        if scene.led("part_sum", q.opening) or (work and work.end() not in lands)
    ]
    return found if len(led) > 1 and len(led) + 1 >= len(found) else []


def _of_money(cue: Cue) -> bool:
    m = cue.measure("money")
    return m is not None and m.topic != ""
