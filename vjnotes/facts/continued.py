"""Continued: figures that go on with the one before ("42.7 billion in 2021; Cuba with 3")."""

from dataclasses import replace

from vjnotes.facts import yardstick
from vjnotes.facts.choice import is_weak
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Figure, Link, cues, measure
from vjnotes.facts.flows import flows_before
from vjnotes.facts.gap import only_listed
from vjnotes.facts.givers import aid
from vjnotes.facts.goods import item
from vjnotes.facts.home import movers, sender_before
from vjnotes.facts.lands import actors
from vjnotes.facts.linkage import is_past, last_before, linked
from vjnotes.facts.listing import is_bare, listed, replaced
from vjnotes.facts.pairing import ordered
from vjnotes.facts.parties import parties
from vjnotes.facts.passage import inherited, opens_on
from vjnotes.facts.place import listed_place
from vjnotes.facts.scope import is_overall, next_sector, sector
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity

_IN_ALL = {  # what two kinds are together
    frozenset(("oda_loans", "oda_grants")): "oda_total",
    frozenset(("exports", "imports")): "two_way_trade",
}
_ROUNDED = 0.02
_BACK = 3  # sentences
_FEW = 12  # "the two countries"


def of_last(f: Figure) -> Link | None:
    """What the last figure's projects are worth, its share or the last two of two kinds come to."""
    scene, q, done = f.scene, f.q, f.done
    if (both := _sum(q, done)) is not None:
        return both
    worth = _worth(scene, q, f.last) or _worth_before(f)
    if worth is not None:
        made = linked(f, None, measure("fdi"), (worth.subject, worth.object), worth)
        dated = worth.period and worth.period.kind == "as_of"
        period = worth.period if dated else made.period
        came = period and period.kind not in ("as_of", "since") and scene.says("fresh_projects")
        flow = came or any(x.metric == "fdi_flow" and x.object == worth.object for x in done)
        flow = flow and not scene.led("all_told", q.opening)
        metric = "fdi_flow" if flow else "fdi_registered"
        return replace(made, metric=metric, period=period, rule=f"investment.{metric}.continued")
    share = f.last
    if share is None or share.metric != "share" or share.measure.kind != f.kind:
        return None
    told = (scene.joined(way, share.quantity.end, q.opening) for way in ("opened", "share_at"))
    return _of_share(share, q) if any(told) else None


def _sum(q: Quantity, done: list[Link]) -> Link | None:
    """ "2 million in loans and 3 in grants, or a combined 5 million": the last two together."""
    if len(done) < 2 or {x.unit for x in done[-2:]} != {q.unit}:
        return None
    metric = _IN_ALL.get(frozenset(x.metric for x in done[-2:]))
    if metric is None or abs(sum(x.value for x in done[-2:]) - q.value) > _ROUNDED * q.value:
        return None
    m = measure(metric)
    made = replace(done[-1].said_of(q), measure=m, metric=metric, cue=None, detail={})
    return replace(made, rule=f"{m.topic}.{metric}.sum")


def in_list(f: Figure) -> Link | None:
    """The figure of the next sector, of another time in brackets, or of the next goods."""
    before = f.here
    if before and (part := next_sector(f.scene, f.q, before)):
        return _alike(f, before, {"sector": part})
    if before and f.scene.joined("opened", before.quantity.end, f.q.opening):
        return _in_brackets(f, before)
    flow = _item_of(f) if f.kind == "money" else None
    if flow is None:
        return None
    goods, link = flow
    partner = listed(f.scene, f.q)  # "oil worth 2 million to Laos and tea worth 3 to Chad"
    if partner and partner not in (link.subject, link.object):
        who = replaced(f.scene, f.context, f.q, link, partner, link.measure)
        link = replace(link, subject=who[0], object=who[1])
    return _alike(f, link, {"goods": goods})


def _alike(f: Figure, before: Link, detail: dict[str, str]) -> Link:
    """A figure of the measure and the parties of one before, limited to something else."""
    made = linked(f, None, before.measure, (before.subject, before.object), before)
    return replace(made, detail={**made.detail, **detail})


def continued(f: Figure) -> Link | None:
    """A figure without words of its own, as one of the measure of the figure before it."""
    scene, rise, before = f.scene, f.last, f.before
    grows = rise and rise.metric == "growth" and rise.measure.kind == f.kind
    if rise and grows and (rises_to(scene, rise, f.q) or _reached(f, rise)):
        return risen(f, rise)
    partner = listed(scene, f.q)
    if not partner and scene.led("besides_it", f.q.opening):
        return None  # "3 million in loans, in addition to 2 million that need not be returned"
    if partner and not f.here and f.kind == "count" and (row := _rivals(f, partner)):
        return row
    if before is None and partner and scene.led("told_beside", f.q.opening):
        before = _flow_before(f)
        if before is None and f.kind == "count":
            before = _people_before(scene, f.context)
    if before is None:
        return None if f.done else taken_up(f, f.kind)
    return _after(f, before, partner)


def _reached(f: Figure, rise: Link) -> bool:
    """ "Rose 5 percent against 2020 and reached 3 billion": what came of it, after a while."""
    start, end = rise.quantity.end, f.q.opening
    return _alone(f.scene, start, end) and f.scene.joined("and_reached", start, end) is not None


def _alone(scene: Scene, start: int, end: int) -> bool:
    """Whether no measure and nobody who acts is named in a stretch."""
    spots = [*(c.start for c in cues(scene.text)), *(n.start for n in actors(scene))]
    return not any(start <= at < end for at in spots)


def _after(f: Figure, before: Link, partner: str | None) -> Link | None:
    """The figure as one of the measure of ``before``, where the words between let it go on."""
    scene, context, q, done, kind = f.scene, f.context, f.q, f.done, f.kind
    if before.metric == "enterprises" and scene.followed("people", q.end):
        return None  # "400 firms operate there. They employ 9,000 people"
    summed = before not in done and scene.led("both_together", q.opening)
    sides = _both_ways(f) if summed else []  # "... sold 2 million and bought 3. The total was 5"
    if sides:
        return linked(f, None, measure("two_way_trade"), ordered(*sides), None)
    rise = f.last if before in done and f.last and f.last.metric == "growth" else None
    if rise and rise.detail["of"] == before.metric and rise.quantity.start > before.quantity.start:
        at = done.index(before)  # "Laos fell to 3, and Cuba rose by 2% from 1"
        before = replace(before, subject=rise.subject, object=rise.object)
        done = [*done[:at], before, *done[at + 1 :]]
    placed = before.measure.topic == "investment" or "place" in before.detail
    there = placed and listed_place(scene, q)
    fields = "sector" in before.detail and sector(scene, q)
    goes_on = partner or there or f.is_shared or fields
    since = before.quantity.end if before in done else 0
    stranger = _others_since(scene, since, q, done)
    if kind == "count" and not goes_on and before in done and stranger:
        return None  # "200,000 trainees and 10,000 nurses, 2,000 of them from Hue"
    if before not in done and stranger and scene.followed("of_which", q.end):
        return None  # "killed 270 people, 11 of them from Laos"
    if not (goes_on or _goes_on(scene, q, before, done)):
        return None
    others = (n for n in scene.countries() if n.form == "adjective" and n.name != before.subject)
    if not partner and any(scene.joined("new_people", q.end, n.start) for n in others):
        return None  # "Lao doctors in Chad, and to train 40,000 new Chadian ones"
    who = before.subject, before.object
    people = before.measure.topic == "people" and before not in done and not opens_on(scene)
    lands = {n.name for n in actors(scene) if n.form != "epithet" and n.end <= q.start}
    if people and partner in (None, *who) and not f.is_shared and lands - {*who}:
        return None  # "Poles remain the largest group, with a million", after a figure of Indians
    if partner:
        who = replaced(scene, context, q, before, partner, before.measure)
    elif there and before not in done:
        comers = {n.name for n in actors(scene) if n.form != "epithet"} - {before.object}
        told = {x.subject for x in context.linked_before(scene)}
        mine = before.subject if len(told) == 1 else None
        who = comers.pop() if len(comers) == 1 else mine, before.object
    elif before not in done and scene.followed("just_left", q.end):
        who = before.subject, None  # "9,700 left in May alone"
    if before.measure.topic == "oda":
        who = aid(scene, context, q, who)
    return linked(f, None, before.measure, who, before)


def some_of(f: Figure) -> Link | None:
    """ "Of these, 900, or 12 percent, were Laotians", "900 of them hail from Laos": people of one
    land out of those told before; as many as "did so" are of the same one."""
    scene, q, before = f.scene, f.q, f.before
    whole = before is not None and before.measure.topic == "people" and f.kind == "count"
    if before is None or not whole or before.metric == "enterprises":
        return None
    if scene.followed("did_so", q.end):
        return linked(f, None, before.measure, (before.subject, before.object), before)
    if _others_since(scene, before.quantity.end if before in f.done else 0, q, f.done):
        return None
    told = scene.followed("of_the_told", 0) or scene.led("of_them_or", q.opening)
    if not (told or scene.followed("among_them", q.end)):
        return None
    lands = (n.name for n in scene.countries() if scene.joined("hail_from", q.end, n.start))
    whence = next((name for name in lands if name != before.object), None)
    if whence is None or before.subject not in (None, whence, *(x.subject for x in f.done)):
        return None
    return linked(f, None, before.measure, (whence, before.object), before)


def _both_ways(f: Figure) -> list[str]:
    """The two countries of which the sentences before tell what goes one way and the other."""
    flows = flows_before(f.scene, f.context)
    sides = {frozenset((x.subject, x.object)) for x in flows if x.subject and x.object}
    both = len({(x.metric, x.subject) for x in flows}) > 1
    return sorted(map(str, sides.pop())) if both and len(sides) == 1 else []


def _others_since(scene: Scene, at: int, q: Quantity, done: list[Link]) -> bool:
    """Whether a number that measures nothing of ours stands between a place and this one."""
    known = [x.quantity for x in done]
    between = (o for o in scene.quantities if at <= o.start and o.end <= q.start)
    return any(_counts(o) and o not in known for o in between)


def risen(f: Figure, rise: Link) -> Link:
    """What came of the change before it, as one of the same measure and parties."""
    before = replace(rise, metric=rise.detail["of"])
    cue = None if listed(f.scene, rise.quantity) else rise.cue
    return linked(f, cue, rise.measure, (rise.subject, rise.object), before)


def rises_to(scene: Scene, rise: Link, q: Quantity) -> bool:
    """ "Rose 4 percent to 3 billion": whether a figure is what came of the change before it."""
    told = scene.led("to_near", q.opening) is not None and not yardstick.is_base(scene, q)
    near = only_listed(scene, rise.quantity.end, q.opening)
    return told and (near or scene.joined("bringing_to", rise.quantity.end, q.opening) is not None)


def _flow_before(f: Figure) -> Link | None:
    """The exports or imports a list of partners goes on with: the last told just before."""
    told: Scene | None = f.scene
    for _ in range(_BACK):
        found = last_before(told, f.context, "money") if told else None
        if found:
            return found if found.metric in ("exports", "imports") else None
        told = f.context.before(told) if told else None
    return None


def _people_before(scene: Scene, context: Context) -> Link | None:
    """The people a list of countries goes on with, of whom only a share or a change was told."""
    near = range(scene.index - 1, max(scene.index - _BACK - 1, -1), -1)
    told = next((links[-1] for i in near if (links := context.links.get(i))), None)
    if told is None or told.measure.topic != "people" or told.status != "reported":
        return None
    return replace(told, metric=told.detail.get("of", told.metric), unit="count", detail={})


def _in_brackets(f: Figure, before: Link) -> Link:
    """ "3 billion (2 billion in 2021)": the same of another time, the one the brackets tell or
    those before them told; "about 3 billion (3.1 billion)" is one sum."""
    q, made = f.q, _alike(f, before, {})
    exactly = before.quantity.approx != "exact" == q.approx
    anew = made.period and not (before.period and made.period.label == before.period.label)
    if exactly or anew:
        return made
    told = next((x.period for x in reversed(f.done) if is_past(f.scene, x, q.opening)), None)
    return replace(made, period=told and replace(told, start=q.start, end=q.start))


def _of_share(share: Link, q: Quantity) -> Link:
    """ "45 percent (104,000 people)": what a share comes to."""
    kept = {k: v for k, v in share.detail.items() if k not in ("of", "whole")}
    of = share.detail["of"]
    rule_ = f"{share.measure.topic}.{of}"
    return replace(share.said_of(q), metric=of, detail=kept, rule=rule_)


def _rivals(f: Figure, partner: str) -> Link | None:
    """ "The Lao community ranks third behind China": those beside whom a people is ranked."""
    scene, q = f.scene, f.q
    own = [c for c in f.named if c.end <= q.start and c.measures[0].topic == "people"]
    ranked = any(o.kind in ("rank", "ordinal") for o in scene.quantities if o.end <= q.start)
    if not own or not ranked:
        return None
    m = own[-1].measures[0]
    host = parties(scene, f.context, own[-1], m.frame, (own[-1].start, own[-1].end))[1]
    return linked(f, own[-1], m, (partner, host), None) if host else None


def _item_of(f: Figure) -> tuple[str, Link] | None:
    """The goods whose sum the figure is, and the exports or imports they are a part of."""
    scene, context, q, kinds = f.scene, f.context, f.q, ("exports", "imports")
    goods = item(scene, q)
    if goods is None:
        return None
    flows = [x for x in f.done if x.metric in kinds]
    here = [c for c in f.named if c.end <= q.start and c.measures[0].metric in kinds]
    if flows and not (here and here[-1].start > flows[-1].quantity.end):
        return goods, flows[-1]
    if here:
        m = here[-1].measures[0]
        told = flows_before(scene, context)
        who = parties(scene, context, here[-1], m.frame, f.at)
        took = scene.joined("buys_it", here[-1].start, here[-1].end)
        who = inherited(f, here[-1], m, who) if took else who
        alike = [x for x in (*told, *flows) if x.measure == m]
        same = alike[-1] if alike else None
        several = len({x.object for x in told}) > 1 or is_overall(scene, here[-1])
        if same and who == (None, None) and several:
            return goods, replace(same, object=None)  # "Total tea exports", behind a list of buyers
        if same and (who == (None, None) or who == (same.subject, same.object)):
            return goods, same
        return goods, linked(f, here[-1], m, who, None)
    told = flows_before(scene, context)
    if len({x.metric for x in told}) > 1:
        told = (
            [x for x in told if x.metric == "exports"]
            if rule("rank", "earned").search(scene.text)
            else []
        )
    if len({(x.subject, x.object) for x in told}) > 1:  # those of the two told of
        told = [x for x in told if {x.subject, x.object} == {*(context.pair or ())}]
    if not told:
        return None
    flow = told[-1]
    return goods, flow


def _worth(scene: Scene, q: Quantity, last: Link | None) -> Link | None:
    """ "106 projects ... worth 19.5 million": the projects whose capital ``q`` is."""
    if q.kind != "money" or last is None or last.metric != "fdi_projects":
        return None
    ahead = {n.name for n in actors(scene) if last.quantity.end <= n.start and n.end <= q.start}
    if listed(scene, q) in ahead - {last.subject}:
        return None  # "14 billion in 430 projects; France follows with 3"
    since = [c for c in cues(scene.text) if last.quantity.end <= c.start and c.end <= q.start]
    if any(c.measures[0].topic not in ("", "investment", "people") for c in since):
        return None  # "40 projects there, and exports to it came to 3 million"
    return last if scene.says("valued", last.quantity.end, q.start) else None


def _worth_before(f: Figure) -> Link | None:
    """ "... 106 projects. Their capital is 19.5 million": those the sentence before tells of."""
    told = () if f.done or actors(f.scene) else f.context.linked_before(f.scene)
    counted = told and told[-1].metric == "fdi_projects" and f.q.kind == "money"
    return told[-1] if counted and f.scene.joined("capital_of_them", 0, f.q.opening) else None


def _goes_on(scene: Scene, q: Quantity, before: Link, done: list[Link]) -> bool:
    if before in done:
        alike = before.measure.kind == ("money" if q.kind == "money" else "count")
        if alike and yardstick.is_base(scene, q) and (q.kind == "money" or is_bare(scene, q)):
            return True
        rises = scene.led("from_figure", before.quantity.opening) and scene.led("to_near", q.start)
        rises = rises or scene.led("and_it", q.opening)
        rises = rises or scene.led("then_it_was", q.opening)
        if scene.led("then_moved", q.opening) and _alone(scene, before.quantity.end, q.opening):
            return True
        if rises or scene.joined("then_reached", before.quantity.end, q.opening):
            return True
        own = before.measure.topic == "people" and scene.followed("just_went", q.end)
        return bool(own) or only_listed(scene, before.quantity.end, q.start)
    again = scene.led("there_were_then", q.opening) and not scene.countries()
    if again and before.measure.topic == "people" and is_bare(scene, q):
        return True  # "There were 700 Lao students in Chad. In 2023 there were 900"
    if before.measure.topic == "people" and scene.followed("just_went", q.end):
        return {n.name for n in scene.countries()} <= {before.subject, before.object}
    return opens_on(scene) and q.start < 80 and (q.kind == "money" or is_bare(scene, q))


def taken_up(f: Figure, kind: str) -> Link | None:
    """The figure as one of the measure that the sentence before names without a figure of it."""
    scene, context = f.scene, f.context
    previous = context.before(scene) if opens_on(scene) else None
    if previous is None or _has_figure(previous, context):
        return None
    named = [
        c
        for c in cues(previous.text)
        if (m := c.measure(kind)) and m.topic and not is_weak(previous, c)
    ]
    if len({c.measure(kind) for c in named}) != 1:
        return None
    cue, m = named[-1], named[-1].measure(kind)
    assert m is not None
    who = parties(previous, context, cue, m.frame, (cue.start, cue.end))
    if m.frame == "origin" and scene.followed("it_sent", 0):
        sent = sender_before(scene, context, m.metric)
        who = (sent, movers(context, m.metric)[1]) if sent else (None, None)
    lands = previous.countries() if scene.text.startswith("They ") else []
    first = next(iter(lands), None)
    folk = first and first.form == "adjective" and previous.followed("folk_are", first.end)
    if first and folk and first.start <= len("The ") and who[0] is None:
        who = (first.name, who[1])  # "Laotians are the largest group of foreigners in Peru. They"
    return linked(f, None, m, who, None) if who != (None, None) else None


def _has_figure(previous: Scene, context: Context) -> bool:
    """Whether a sentence has a figure of its own, that is no mere goal."""
    told = (d for s, d in context.told(previous.index) if s is previous)
    goals = [d for d in told if d.metric.endswith("_target")]
    return any(
        (o.kind == "money" or _counts(o)) and not any(d.start <= o.start < d.end for d in goals)
        for o in previous.quantities
    )


def _counts(o: Quantity) -> bool:
    return (o.kind, o.unit) == ("number", "count") and o.value > _FEW
