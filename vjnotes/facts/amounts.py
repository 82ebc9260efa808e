"""Amounts: sums of money and counts, linked to the measure that the words name or go on with."""

from collections.abc import Iterator
from dataclasses import replace

from vjnotes.facts import timing
from vjnotes.facts.change import is_change
from vjnotes.facts.choice import is_weak, nearest
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Link, Measure, cues, measure, part_of, what_for
from vjnotes.facts.flows import flows_before, of_aid, of_donor
from vjnotes.facts.gap import only_listed
from vjnotes.facts.goods import item
from vjnotes.facts.lands import actors, compared
from vjnotes.facts.linkage import before_it, is_past, linked, of_firm
from vjnotes.facts.listing import is_bare, is_counted, listed, replaced
from vjnotes.facts.parties import parties
from vjnotes.facts.place import drawn, listed_place
from vjnotes.facts.scope import next_sector, of_fields, sector
from vjnotes.facts.whose import of_which, opens_on, whose
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity

_BACK = 3  # sentences
_MOVERS = ("workers", "students", "interns")


def amount(
    scene: Scene,
    context: Context,
    q: Quantity,
    named: list[Cue],
    done: list[Link],
    *,
    is_shared: bool = False,
) -> Link | None:
    """An amount of money or a count, linked; ``is_shared`` says that a list tells whose it is."""
    aside = scene.led("rest_of", q.opening) or scene.led("apart", q.opening)
    if is_change(scene, q) or aside or scene.followed("named_plan", q.end):
        return None
    bare = _bare_money(scene, context, q, done)
    kind = "money" if q.kind == "money" or bare else "count"
    worth = _worth(scene, q, done)
    if worth is not None:
        made = linked(scene, context, q, None, measure("fdi"), (worth.subject, worth.object), worth)
        rule_ = "investment.fdi_registered.continued"
        dated = worth.period and worth.period.kind == "as_of"
        period = worth.period if dated else made.period
        return replace(made, metric="fdi_registered", period=period, rule=rule_)
    share = done[-1] if done and done[-1].metric == "share" else None
    if (
        share
        and share.measure.kind == kind
        and scene.joined("opened", share.quantity.end, q.opening)
    ):
        return _of_share(share, q)
    found = _people(scene, q, named) or nearest(scene, q, named, kind)
    if kind == "money" and (not found or scene.says("percent_of", q.end, found[0].start)):
        found = _into_projects(scene, q, named) or found  # sooner than the whole of a share
    before = before_it(scene, context, done, kind, q.opening)
    part = next_sector(scene, q, before if before in done else None)
    if before and part:
        who = before.subject, before.object
        made = linked(scene, context, q, None, before.measure, who, before)
        return replace(made, detail={**made.detail, "sector": part})
    if before in done and before and scene.joined("opened", before.quantity.end, q.opening):
        return _in_brackets(scene, context, q, before, done)
    flow = _item_of(scene, context, q, named, done) if kind == "money" else None
    if flow is not None:
        goods, link = flow
        made = linked(scene, context, q, None, link.measure, (link.subject, link.object), link)
        return replace(made, detail={**made.detail, "goods": goods})
    told = before if before in done else None
    aid = found and told and told.measure.topic == found[1].topic == "oda"
    if found and told and (aid or told.measure == found[1]) and listed(scene, q):
        # "2 billion, 40 percent of the total exports, followed by Laos with 1 billion"
        aside = scene.says("of_whole", told.quantity.end, found[0].start)
        pledge = aid and found[1].metric == "oda_pledge"  # "France with a pledge of 144 million"
        found = None if aside or pledge or is_counted(scene, q) else found
    if found and told and found[0].start >= q.end and _is_base_of(scene, q, told, found[0]):
        found = None
    beyond = found and told and listed(scene, q) and scene.says("turn", q.end, found[0].start)
    found = None if beyond else found  # "Laos (5 billion), Cuba (3 billion), while for imports"
    if told and told.measure.kind == kind and scene.led("and_it", q.opening):
        found = None  # "trade rose to 5 billion on imports, and it fell to 4 billion"
    rise = done[-1] if done and done[-1].metric == "growth" else None
    if found is None and rise and rise.measure.kind == kind and rises_to(scene, rise, q):
        who = rise.subject, rise.object
        risen = replace(rise, metric=rise.detail["of"])
        return linked(scene, context, q, rise.cue, rise.measure, who, risen)
    partner = listed(scene, q) if found is None else None
    if found is None and partner and before not in done and kind == "count":
        row = _rivals(scene, context, q, partner, named)
        if row:
            return row
    if found is None and before is None and partner and scene.led("told_beside", q.opening):
        before = _flow_before(scene, context)
    if found is None and before is None and not done:
        return taken_up(scene, context, q, kind)
    if found is None:
        placed = before and (before.measure.topic == "investment" or "place" in before.detail)
        there = placed and listed_place(scene, q)
        fields = before and "sector" in before.detail and sector(scene, q)
        goes_on = partner or there or is_shared or fields
        if before is None or not (goes_on or _goes_on(scene, q, before, done)):
            return None
        if (
            kind == "money"
            and before not in done
            and any(o.kind == q.kind and o.end <= q.start for o in scene.quantities)
        ):
            return None  # not the first figure here, and that one measures nothing of ours
        own = {c.measure(kind) for c in named if c.end <= q.start} - {None, before.measure}
        if own and before not in done and before.measure.topic == "people":
            return None  # "the community ranks behind China with 700,000", after the trainees
        who = (
            replaced(scene, context, q, before, partner, before.measure)
            if partner
            else (before.subject, before.object)
        )
        return linked(scene, context, q, None, before.measure, who, before)
    cue, m = found
    if m.metric == "citizens" and cue.start >= q.end:
        doing = what_for(scene.text[cue.end :]) or "citizens"  # "people travelled to Laos"
        m = part_of(scene) or measure(doing)
    if m.metric == "tourists" and any(n.start == cue.start for n in scene.countries()):
        m = _as_told(scene, context) or m
    if m.metric == "fdi" and of_donor(scene, context, cue):
        promised = cue.end <= q.start and scene.text[cue.start : cue.end].lower() == "committed"
        m = measure("oda_pledge" if promised else "oda_total")
    elif m.topic == "investment" and of_aid(scene, context):
        return Link(q, measure("none"), "none", q.start, q.end)
    if not m.topic:
        return Link(q, m, m.metric, q.start, q.end)
    of_firms = m.topic == "trade" and scene.says("fdi_firms") and not actors(scene)
    of_sector = m.frame in ("outward", "inward") and scene.followed("of_sector", cue.end)
    if of_firms or of_sector or (m.topic == "trade" and scene.followed("in_field", cue.end)):
        return Link(q, measure("none"), "none", q.start, q.end)
    if scene.followed("of_goods", cue.end):
        return None  # of goods that another sentence names
    who = whose(scene, context, cue, m, q, before, done)
    if m.topic == "investment":
        who = drawn(scene, context, cue, q, who, before)
    if m.topic == "investment" and who == (None, None):
        who = of_fields(scene, context, q)
    if m.topic in ("oda", "investment") and who == (None, None):
        return None
    if m.metric == "oda_pledge" and who[1] is None:
        return None  # a pledge to a fund, or to the world
    if m.metric == "fdi" and of_firm(scene, cue):
        return None
    if who == (None, None) and _in_shops(scene, cue):
        return None
    if m.metric == "enterprises" and before not in done and not (who[0] and _named(scene)):
        return None
    made = linked(
        scene,
        context,
        q,
        cue,
        m,
        who,
        before if before in done or opens_on(scene) or of_which(scene, q) else None,
    )
    return replace(made, unit=bare.unit) if bare and q.kind == "number" else made


def _flow_before(scene: Scene, context: Context) -> Link | None:
    """The exports or imports a list of partners goes on with: the last told in the sentences just
    before."""
    told: Scene | None = scene
    for _ in range(_BACK):
        found = before_it(told, context, [], "money") if told else None
        if found:
            return found if found.metric in ("exports", "imports") else None
        told = context.before(told) if told else None
    return None


def _as_told(scene: Scene, context: Context) -> Measure | None:
    """What people who only "flew to Laos" are, where the sentence before tells of workers."""
    previous = context.before(scene)
    named = {c.measures[0] for c in cues(previous.text)} if previous else set()
    people = [m for m in named if m.topic == "people"]
    return people[0] if len(people) == 1 and people[0].metric in _MOVERS else None


def _in_brackets(
    scene: Scene, context: Context, q: Quantity, before: Link, done: list[Link]
) -> Link:
    """ "3 billion (2 billion in 2021)": the same of another time, the one the brackets tell or
    those before them told; "about 3 billion (3.1 billion)" is one sum."""
    who = before.subject, before.object
    made = linked(scene, context, q, None, before.measure, who, before)
    exactly = before.quantity.approx != "exact" == q.approx
    anew = made.period and not (before.period and made.period.label == before.period.label)
    if exactly or anew:
        return made
    told = next((x.period for x in reversed(done) if is_past(scene, x, q.opening)), None)
    return replace(made, period=told and replace(told, start=q.start, end=q.start))


def rises_to(scene: Scene, rise: Link, q: Quantity) -> bool:
    """ "Rose 4 percent to 3 billion": whether a figure is what came of the change before it."""
    told = scene.led("to_near", q.opening) is not None
    return told and only_listed(scene, rise.quantity.end, q.opening)


def _of_share(share: Link, q: Quantity) -> Link:
    """ "45 percent (104,000 people)": what a share comes to."""
    kept = {k: v for k, v in share.detail.items() if k not in ("of", "whole")}
    whole = replace(share, metric=share.detail["of"], detail=kept)
    return replace(whole, quantity=q, unit=q.unit, value=q.value, start=q.opening, end=q.end)


def _rivals(
    scene: Scene, context: Context, q: Quantity, partner: str, named: list[Cue]
) -> Link | None:
    """ "The Lao community ranks third behind China with 700,000": those beside whom a people that
    the sentence names by its kind is ranked."""
    own = [c for c in named if c.end <= q.start and c.measures[0].topic == "people"]
    ranked = any(o.kind in ("rank", "ordinal") for o in scene.quantities if o.end <= q.start)
    if not own or not ranked:
        return None
    m = own[-1].measures[0]
    host = parties(scene, context, own[-1], m.frame, (own[-1].start, own[-1].end))[1]
    return linked(scene, context, q, own[-1], m, (partner, host), None) if host else None


def _is_base_of(scene: Scene, q: Quantity, told: Link, cue: Cue) -> bool:
    """ "A deficit of 4 billion, up from 3 billion, driven by imports": what the figure before is
    compared with, not the measure of the words behind."""
    return (
        told.measure.kind == q.kind == "money"
        and timing.is_base(scene, q)
        and not scene.text[q.end : cue.start].isspace()
        and scene.joined("of_cue", q.end, cue.start) is None
    )


def _into_projects(scene: Scene, q: Quantity, named: list[Cue]) -> tuple[Cue, Measure] | None:
    """ "Drew 69 billion USD in 5,050 Japanese projects": the projects that money went into."""
    return next(
        (
            (c, measure("fdi"))
            for c in named
            if c.measures[0].metric == "fdi_projects"
            and (
                scene.joined("into_projects", q.end, c.start)
                or (
                    scene.says("investing", c.start, c.end)
                    and scene.joined("projects_with", c.end, q.opening)
                )
            )
        ),
        None,
    )


def _people(scene: Scene, q: Quantity, named: list[Cue]) -> tuple[Cue, Measure] | None:
    """ "The number of guest workers came to 13,100 people": the people told of before."""
    people = next((c for c in named if _is_demonym(scene, q, c)), None)
    if people:
        return people, people.measures[0]
    if not is_counted(scene, q):
        return None
    kinds = [c for c in named if c.end <= q.start and c.measures[0].topic == "people"]
    kinds = [
        c
        for c in kinds
        if c.measures[0].metric != "enterprises" and scene.text[c.start : c.end] != "people"
    ]
    return (kinds[-1], kinds[-1].measures[0]) if kinds else None


def _is_demonym(scene: Scene, q: Quantity, cue: Cue) -> bool:
    """ "A community of about 1,200 Ghanaians": the people, not the community."""
    lands = any((n.start, n.end) == (cue.start, cue.end) for n in scene.countries())
    return lands and scene.joined("people_as", q.end, cue.start) is not None


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
        same = next((x for x in reversed([*told, *flows]) if x.measure == m), None)
        if same and (who == (None, None) or who == (same.subject, same.object)):
            return goods, same
        return goods, linked(scene, context, q, here[-1], m, who, None)
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
    bare = is_bare(scene, q) or (
        scene.followed("bare_part", q.end) and scene.led("of_it", q.opening)
    )
    if q.kind != "number" or not q.scaled or not bare or is_counted(scene, q):
        return None
    return before_it(scene, context, done, "money")


def _goes_on(scene: Scene, q: Quantity, before: Link, done: list[Link]) -> bool:
    if before in done:
        alike = before.measure.kind == ("money" if q.kind == "money" else "count")
        if alike and timing.is_base(scene, q) and (q.kind == "money" or is_bare(scene, q)):
            return True
        rises = scene.led("from_figure", before.quantity.opening) and scene.led("to_near", q.start)
        rises = rises or scene.led("and_it", q.opening)
        if rises or scene.joined("then_reached", before.quantity.end, q.opening):
            return True
        return only_listed(scene, before.quantity.end, q.start)
    return opens_on(scene) and q.start < 80 and (q.kind == "money" or is_bare(scene, q))


_FEW = 12  # "the two countries"


def taken_up(scene: Scene, context: Context, q: Quantity, kind: str) -> Link | None:
    """The figure ``q`` as one of the measure that the sentence before names, if it names one and
    has no figure of it."""
    of_them = scene.followed("of_them", q.end) is not None
    previous = context.before(scene) if of_them or opens_on(scene) else None
    if previous is None or any(o.kind == "money" or _counts(o) for o in previous.quantities):
        return None
    named = [
        c
        for c in (*cues(previous.text), *(_peoples(previous) if of_them else ()))
        if (m := c.measure(kind)) and m.topic and not is_weak(previous, c)
    ]
    if of_them:
        named = [c for c in named if c.measures[0].topic == "people"]
    if len({c.measure(kind) for c in named}) != 1:
        return None
    cue, m = named[-1], named[-1].measure(kind)
    assert m is not None
    who = parties(previous, context, cue, m.frame, (cue.start, cue.end))
    return linked(scene, context, q, None, m, who, None) if who != (None, None) else None


def _counts(o: Quantity) -> bool:
    return (o.kind, o.unit) == ("number", "count") and o.value > _FEW


def _peoples(scene: Scene) -> Iterator[Cue]:
    """The people of a country called by their name alone ("Mongolians who live there")."""
    for n in scene.countries():
        told = what_for(scene.text[n.end :]) if n.form == "adjective" else None
        if told:
            yield Cue(n.start, n.end, (measure(told),))
