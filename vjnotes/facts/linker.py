"""The linker: which measure, period and parties each figure of a sentence belongs to.

A figure looks for the nearest cue that names a measure of its kind. Where there is none
it goes on with the figure before it: in a list ("40 billion in 2020; 42.7 billion in
2021"), in a part of a whole ("including ...", "of which ..."), or in a sentence that opens
with "this" or "the figure". Figures nearest to a measure that is not ours are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from vjnotes.facts import relative, timing
from vjnotes.facts.balance import balanced
from vjnotes.facts.capital import metric_of, of_firm
from vjnotes.facts.change import is_change, no_part, reading
from vjnotes.facts.choice import nearest, others, without_causes
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Measure, again, cues, measure
from vjnotes.facts.demonym import demonyms, what_for
from vjnotes.facts.flows import flows_before, of_aid, of_donor, of_seller
from vjnotes.facts.gap import distance, only_listed, same_sum
from vjnotes.facts.givers import gifts
from vjnotes.facts.goods import goods_of, item
from vjnotes.facts.holder import owner
from vjnotes.facts.lands import actors, compared, other
from vjnotes.facts.link import Link, Parties
from vjnotes.facts.listing import is_bare, is_counted, listed, replaced
from vjnotes.facts.parties import parties
from vjnotes.facts.parts import of_city, of_place, sector
from vjnotes.facts.relative import RELATIVE
from vjnotes.facts.respective import Match, changes, respectively, unmatched
from vjnotes.facts.status import is_told, status
from vjnotes.facts.story import untold
from vjnotes.facts.whose import of_which, opens_on, whose
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

_MOST = 40  # figures in a sentence; with more it is a table, whose rows no prose links
_LIST_GAP = 14
_KINDS = RELATIVE | {"money"}


def links(scene: Scene, context: Context) -> tuple[Link, ...]:
    """The figures of ``scene`` that measure something of ours, linked; computed once."""
    known = context.links.get(scene.index)
    if known is None:
        known = context.links[scene.index] = tuple(_links(scene, context))
    return known


def _links(scene: Scene, context: Context) -> Iterator[Link]:
    figures = [
        q for q in scene.quantities if q.kind in _KINDS or (q.kind, q.unit) == ("number", "count")
    ]
    if not 0 < len(figures) <= _MOST:
        return
    bodies = [(n.start, n.end) for n in scene.names if n.kind == "organisation"]
    named = [c for c in cues(scene.text) if not any(a <= c.start and c.end <= b for a, b in bodies)]
    named = without_causes(scene, [*named, *demonyms(scene), *gifts(scene)])
    named += again(scene.text, named)
    paired = respectively(scene, figures, named)
    changed = changes(scene, figures)
    done: list[Link] = []
    lost = unmatched(scene, figures, {*paired, *changed, *changed.values()})
    for q in figures:
        if q in lost:
            continue
        twin = done[-1] if done and same_sum(scene, done[-1].quantity, q) else None
        if twin:
            done.append(
                replace(
                    twin,
                    quantity=q,
                    unit=q.unit,
                    value=q.value if twin.value >= 0 else -q.value,
                    start=q.opening,
                    end=q.end,
                )
            )
            if twin.measure.topic:
                yield done[-1]
            continue
        link = (
            _relative(scene, context, q, named, done, changed.get(q))
            if q.kind in RELATIVE
            else _figure(scene, context, q, named, done)
        )
        if link is None:
            continue
        if link.measure.topic == "investment":
            link = _limited(scene, link)
        elif link.measure.topic and of_city(scene, link):
            link = replace(link, measure=measure("none"))
        done.append(_matched(link, paired[q]) if q in paired and q not in changed else link)
        if link.measure.topic:
            yield done[-1]


def _limited(scene: Scene, link: Link) -> Link:
    """Capital of a sector as such; that of one place is no measure of ours."""
    if of_place(scene, link.quantity):
        return replace(link, measure=measure("none"))
    return replace(link, detail=link.detail | sector(scene, link.quantity))


def _matched(link: Link, match: Match) -> Link:
    """The link with what "respectively" gives it in place of what stands nearest."""
    if match.measure and match.measure.kind not in (link.measure.kind, "any"):
        match = replace(match, measure=None)
    m = match.measure or link.measure
    growth = link.metric in ("growth", "share")
    subject, object_ = link.subject, link.object
    if match.country and (m.frame in ("giving", "origin") or (match.acts and m.frame == "inward")):
        subject, object_ = match.country, None if object_ in match.others else object_
    elif match.country and match.country != subject:
        object_ = match.country
    return replace(
        link,
        measure=m,
        metric=m.metric if match.measure and m != link.measure and not growth else link.metric,
        period=match.period or link.period,
        subject=subject,
        object=object_,
        detail=link.detail | ({"of": m.metric} if match.measure and growth else {}),
        rule=f"{m.topic}.{m.metric}.respectively",
    )


def _figure(
    scene: Scene, context: Context, q: Quantity, named: list[Cue], done: list[Link]
) -> Link | None:
    """An amount of money or a count, linked."""
    if is_change(scene, q):
        return None
    bare = _bare_money(scene, context, q, done)
    kind = "money" if q.kind == "money" or bare else "count"
    worth = _worth(scene, q, done)
    if worth is not None:
        made = _made(scene, context, q, None, measure("fdi"), (worth.subject, worth.object), worth)
        return replace(made, metric="fdi_registered", rule="investment.fdi_registered.continued")
    found = _people(scene, q, named) or nearest(scene, q, named, kind)
    if kind == "money":
        found = found or _into_projects(scene, q, named)
    before = _before(scene, context, done, kind)
    flow = _item_of(scene, context, q, named, done) if kind == "money" else None
    if flow is not None:
        goods, link = flow
        made = _made(scene, context, q, None, link.measure, (link.subject, link.object), link)
        return replace(made, detail={**made.detail, "goods": goods})
    told = before if before in done else None
    if found and told and told.measure == found[1] and listed(scene, q) and is_counted(scene, q):
        found = None
    partner = listed(scene, q) if found is None else None
    if found is None:
        if before is None or not (partner or _goes_on(scene, q, before, done)):
            return None
        who = (
            replaced(scene, context, q, before, partner, before.measure)
            if partner
            else (before.subject, before.object)
        )
        return _made(scene, context, q, None, before.measure, who, before)
    cue, m = found
    if m.metric == "citizens" and cue.start >= q.end:
        m = measure(what_for(scene.text[cue.end :]) or "citizens")  # "people travelled to Laos"
    if m.metric == "two_way_trade" and of_seller(scene, cue):
        m = measure("exports")
    if m.metric == "fdi" and of_donor(scene, cue):
        m = measure("oda_total")
    elif m.topic == "investment" and of_aid(scene):
        return Link(q, measure("none"), "none", q.start, q.end)
    if not m.topic:
        return Link(q, m, m.metric, q.start, q.end)
    if scene.followed("of_goods", cue.end):
        return None  # of goods that another sentence names
    who = whose(scene, context, cue, m, q, before, done)
    if m.topic in ("oda", "investment") and who == (None, None):
        return None
    if m.metric == "fdi" and of_firm(scene, cue):
        return None
    if who == (None, None) and _in_shops(scene, cue):
        return None
    if m.metric == "enterprises" and before not in done and not (who[0] and _named(scene)):
        return None
    made = _made(
        scene,
        context,
        q,
        cue,
        m,
        who,
        before if before in done or opens_on(scene) or of_which(scene, q) else None,
    )
    return replace(made, unit=bare.unit) if bare and q.kind == "number" else made


def _into_projects(scene: Scene, q: Quantity, named: list[Cue]) -> tuple[Cue, Measure] | None:
    """ "Drew 69 billion USD in 5,050 Japanese projects": the projects that money went into."""
    return next(
        (
            (c, measure("fdi"))
            for c in named
            if c.measures[0].metric == "fdi_projects"
            and scene.joined("into_projects", q.end, c.start)
        ),
        None,
    )


def _people(scene: Scene, q: Quantity, named: list[Cue]) -> tuple[Cue, Measure] | None:
    """ "The number of guest workers came to 13,100 people": the people told of before."""
    if not is_counted(scene, q):
        return None
    kinds = [c for c in named if c.end <= q.start and c.measures[0].topic == "people"]
    kinds = [
        c
        for c in kinds
        if c.measures[0].metric != "enterprises" and scene.text[c.start : c.end] != "people"
    ]
    return (kinds[-1], kinds[-1].measures[0]) if kinds else None


def _item_of(
    scene: Scene, context: Context, q: Quantity, named: list[Cue], done: list[Link]
) -> tuple[str, Link] | None:
    """The goods whose sum ``q`` is, and the exports or imports they are a part of: those of this
    sentence, else of the sentences before."""
    goods = item(scene, q)
    if goods is None:
        return None
    flows = [x for x in done if x.metric in ("exports", "imports")]
    here = [c for c in named if c.end <= q.start and c.measures[0].metric in ("exports", "imports")]
    if flows and not (here and here[-1].start > flows[-1].quantity.end):
        return goods, flows[-1]
    if here:
        m = here[-1].measures[0]
        told = flows_before(scene, context)
        who = parties(scene, context, here[-1], m.frame, (q.start, q.end))
        same = next((x for x in reversed(told) if x.measure == m), None)
        if same and (who == (None, None) or who == (same.subject, same.object)):
            return goods, same
        return goods, _made(scene, context, q, here[-1], m, who, None)
    told = flows_before(scene, context)
    if len({x.metric for x in told}) > 1:
        told = (
            [x for x in told if x.metric == "exports"]
            if rule("rank", "earned").search(scene.text)
            else []
        )
    if not told:
        return None
    flow = told[-1]
    others = {n.name for n in actors(scene) if not compared(scene, n)} - {flow.subject, flow.object}
    if others:
        flow = replace(flow, object=others.pop() if len(others) == 1 else None)
    return goods, flow


def _named(scene: Scene) -> bool:
    """Whether the sentence calls a country by its name, so that firms can be that country's."""
    return any(n.form != "epithet" for n in scene.countries())


def _in_shops(scene: Scene, cue: Cue) -> bool:
    """Whether the cue is a verb that firms and shops use as well, so that a country must act."""
    return scene.text[cue.start : cue.end].lower() in table("linking")["parties"]["shop"]


def _worth(scene: Scene, q: Quantity, done: list[Link]) -> Link | None:
    """ "106 projects ... worth 19.5 million": the projects whose capital ``q`` is."""
    last = done[-1] if done else None
    if q.kind != "money" or last is None or last.metric != "fdi_projects":
        return None
    return last if scene.says("valued", last.quantity.end, q.start) else None


def _bare_money(scene: Scene, context: Context, q: Quantity, done: list[Link]) -> Link | None:
    """ "This hit 8.7 billion": the amount whose currency a scaled number without a noun shares."""
    if q.kind != "number" or not q.scaled or not is_bare(scene, q) or is_counted(scene, q):
        return None
    return _before(scene, context, done, "money")


def _before(scene: Scene, context: Context, done: list[Link], kind: str) -> Link | None:
    """The figure a sentence goes on from: the last one here, else in the sentence before."""
    here = _amounts(done, kind)
    previous = None if here else context.before(scene)
    if previous is not None:  # what was only compared with is not what goes on
        told = _amounts(context.links.get(previous.index, ()), kind)
        here = [x for x in told if not timing.is_base(previous, x.quantity)]
        aside = told and (not here or _of_last(here[-1]) or previous.followed("part", 0))
        if aside and (earlier := context.before(previous)):
            here = _amounts(context.links.get(earlier.index, ()), kind) or here
    return here[-1] if here else None


def _of_last(link: Link) -> bool:
    """Whether a figure is only of "the same period last year", so that the story goes on before."""
    return link.period is not None and link.period.rule.startswith("same-period")


def _amounts(found: Iterable[Link], kind: str) -> list[Link]:
    """The links of a kind that are amounts, not changes or shares of one."""
    return [x for x in found if x.measure.kind == kind and x.quantity.kind not in RELATIVE]


def _goes_on(scene: Scene, q: Quantity, before: Link, done: list[Link]) -> bool:
    if before in done:
        rises = scene.led("from_figure", before.quantity.opening) and scene.led("to_near", q.start)
        return bool(rises) or only_listed(scene, before.quantity.end, q.start)
    return opens_on(scene) and q.start < 80 and (q.kind == "money" or is_bare(scene, q))


def _made(
    scene: Scene,
    context: Context,
    q: Quantity,
    cue: Cue | None,
    m: Measure,
    who: Parties,
    before: Link | None,
) -> Link:
    period = timing.period_of(scene, q, yearly=m.topic != "oda")
    per_year = timing.recurs(scene, q) or (period is None and timing.unplaced(scene, q))
    goes = before is not None and not timing.is_own(scene, before.period, before.quantity)
    if period is None and not per_year and before and before.period and goes:
        period = replace(before.period, start=q.start, end=q.start)
    if m.metric == "fdi":
        period = timing.suited(scene, "fdi_registered", q, period)
    goes_on = cue is None and before is not None and before.measure == m
    metric = before.metric if goes_on and before else metric_of(scene, m, q, period, cue)
    period = timing.suited(scene, metric, q, period)
    if _from_earlier(scene, q) and not timing.is_own(scene, period, q):
        period, per_year = None, True  # "up 5 percent on year from $9 billion"
    mood = status(scene, q, period, context)
    if mood == "reported" and before and _in_list_of(scene, q, m, before):
        mood = before.status  # "will send 63,000 to Japan; 48,000 to Taiwan"
    if period is None and not per_year and mood == "reported":
        period = untold(scene, context, q, m, metric)
    return Link(
        quantity=q,
        measure=m,
        metric=metric,
        cue=cue,
        subject=who[0],
        object=who[1],
        period=period,
        status=mood if mood != "reported" else status(scene, q, period, context),
        start=_start(scene, q, cue, period),
        end=_end(scene, q, cue, period),
        rule=f"{m.topic}.{metric}" + ("" if cue else ".continued"),
        unit=before.unit if q.kind == "number" and m.kind == "money" and before else q.unit,
        value=balanced(scene, q, m, cue, before),
        detail=({"per": "year"} if timing.recurs(scene, q) else {})
        | ({k: v for k, v in before.detail.items() if k == "goods"} if goes_on and before else {})
        | goods_of(scene, m, cue, q),
    )


def _from_earlier(scene: Scene, q: Quantity) -> bool:
    """Whether a figure is that of a year before, by the words of comparison right before it."""
    return scene.led("on_year_from", q.opening) is not None


def _in_list_of(scene: Scene, q: Quantity, m: Measure, before: Link) -> bool:
    """Whether ``q`` goes on in the list of the figure before it in this sentence."""
    if before.measure != m or before.quantity not in scene.quantities:
        return False
    near = distance(scene, before.quantity.end, q.start) <= _LIST_GAP
    anew = is_told(scene, before.quantity.end, q.start)
    return near and not anew and not timing.is_base(scene, q)


def _start(scene: Scene, q: Quantity, cue: Cue | None, period: Period | None) -> int:
    """Where the smallest clause that holds figure, cue and period begins."""
    start = q.opening
    ahead = [x.start for x in (cue, period) if x is not None and x.end <= start and x.end > x.start]
    return min((at for at in ahead if not others(scene, at, start, q)), default=start)


def _end(scene: Scene, q: Quantity, cue: Cue | None, period: Period | None) -> int:
    end = max(q.end, q.hedge or 0)
    after = [x.end for x in (cue, period) if x is not None and x.start >= q.end and x.end > x.start]
    return max((at for at in after if not others(scene, end, at, q)), default=end)


def _relative(
    scene: Scene,
    context: Context,
    q: Quantity,
    named: list[Cue],
    done: list[Link],
    its: Quantity | None,
) -> Link | None:
    """A percentage or multiple: growth or share of the figure or measure it goes with."""
    found = reading(scene, q) if q.kind != "multiple" else ("growth", 1)
    if found is None or relative.compares_with_other(scene, q):
        return None
    kind, sign = found
    if q.kind == "points" and done and done[-1].metric == "share":
        return None  # by how much a share grew
    of: Link | Cue | None = next((x for x in done if its and x.quantity == its), None)
    if its and of is None:
        return None
    of = of or relative.base(scene, q, kind, named, done)
    if isinstance(of, Cue) and not done and kind == "share" and opens_on(scene):
        of = _before(scene, context, done, "money") or of  # "The figure accounted for 1%"
    link = (
        of if isinstance(of, Link) else _of_cue(scene, context, q, of, done, part=kind == "share")
    )
    if link is None or not link.measure.topic or (kind == "share" and no_part(scene, q, link)):
        return None
    period = relative.timed(scene, q, timing.period_of(scene, q, yearly=True), link.period)
    period = timing.suited(scene, link.metric, q, period)
    return replace(
        link,
        quantity=q,
        metric=kind,
        period=period,
        start=relative.start(scene, q),
        end=relative.end(scene, q),
        unit=q.unit,
        value=sign * q.value,
        detail={"of": link.metric}
        | {k: v for k, v in link.detail.items() if k == "goods"}
        | (relative.whole(scene, q) if kind == "share" else {}),
        rule=f"{link.measure.topic}.{kind}",
        status=status(scene, q, period, context),
    )


def _of_cue(
    scene: Scene, context: Context, q: Quantity, cue: Cue | None, done: list[Link], *, part: bool
) -> Link | None:
    """The measure a cue names, as if ``q`` were its figure; without a cue, the figure before."""
    if cue is None:
        before = _before(scene, context, done, "money") or _before(scene, context, done, "count")
        return before if before and opens_on(scene) else None
    m = cue.measures[0]
    before = _before(scene, context, done, m.kind)
    who = whose(scene, context, cue, m, q, before, done)
    acting = any(n.name == who[0] and n.form == "noun" for n in actors(scene))
    if part and acting and m.frame in ("outward", "inward") and not owner(scene, context, cue):
        who = other(context, who[0] or ""), who[0]  # who accounts for a part of them is the partner
    before = before or (done[-1] if done else None)
    if (
        before
        and who == (None, None)
        and re.search(r"\b(?:its|their)\s+(?:\w+\s+){0,2}$", scene.text[: cue.start])
    ):
        who = before.subject, before.object
    return _made(scene, context, q, cue, m, who, done[-1] if done else None)
