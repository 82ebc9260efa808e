"""Percentages and multiples, linked: growth or share of the figure or measure they go with."""

from dataclasses import replace

from vjnotes.facts import relative, timing, yardstick
from vjnotes.facts.amounts import people_before
from vjnotes.facts.change import no_part, reading
from vjnotes.facts.comers import joint, to_several
from vjnotes.facts.context import Scene
from vjnotes.facts.continued import taken_up
from vjnotes.facts.cue import Cue, Figure, Link, Measure, Parties, cues, measure, what_for
from vjnotes.facts.gap import clause, only_listed
from vjnotes.facts.goods import goods_acting
from vjnotes.facts.holder import holder, mentions, owner
from vjnotes.facts.home import movers
from vjnotes.facts.lands import actors, acts, other
from vjnotes.facts.linkage import before_it, linked
from vjnotes.facts.listing import bracketed, listed, of_stranger, replaced
from vjnotes.facts.passage import opens_on
from vjnotes.facts.respective import runs
from vjnotes.facts.series import in_row
from vjnotes.facts.status import status
from vjnotes.facts.stock import at_writing, suited
from vjnotes.facts.whose import whose
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.quantity import Quantity


def percentage(f: Figure, its: Quantity | None) -> Link | None:
    """A percentage or multiple: growth or share of the figure or measure it goes with."""
    scene, context, q, named, done = f.scene, f.context, f.q, f.named, f.done
    if of_stranger(scene, q):
        return None
    if (row := in_row(f)) is not None:
        return row
    if q.kind == "multiple":
        found = None if scene.followed("in_volume", q.end) else ("growth", 1)
    else:
        found = reading(scene, q)
    tail = _tail(scene, q)
    if found is None or scene.followed("on_year", q.end):
        found = _as_before(scene, q, named, done) or found
    found = found or (reading(scene, tail) if tail else None)
    if found is None or (q.kind == "multiple" and _of_other(scene, q)):
        return None  # "Four times what it sold Japan"
    if scene.led("taxed", q.opening) or scene.led("lands_growth", q.opening):
        return None  # "brought taxes on garments to 0 per cent"
    kind, sign = found
    if _of_volume(scene, q, kind):
        return None
    if kind == "growth" and scene.followed("of_counted", q.end):
        return None  # "60 percent of them had fewer than 30 workers"
    if q.kind == "points" and done and done[-1].metric == "share":
        return None  # by how much a share grew
    named = [c for c in named if c.measures[0].frame != "host"]  # where students are, not who
    of: Link | Cue | None = next((x for x in done if its and x.quantity == its), None)
    if its and of is None:
        return None
    whole_told = relative.part_told(f) if kind == "share" and not done else None
    of = of or whole_told or relative.base(scene, tail or q, kind, named, done)
    if of is None and kind == "growth" and (last := _change_before(scene, q, done)):
        of = replace(last, metric=last.detail["of"])  # "by 5 percent in May and by 7 in June"
    if kind == "growth" and isinstance(of, Link) and _moves_itself(f, of):
        return None
    shared = any(scene.joined("own_share", n.end, q.opening) for n in actors(scene))
    partner = listed(scene, q) if kind == "growth" or shared else None
    if partner and isinstance(of, Cue):
        of = _row_of(scene, of, q, done) or of
    if isinstance(of, Cue) and any(
        scene.followed(way, of.end) for way in ("of_goods", "of_sector")
    ):
        return None
    if isinstance(of, Cue) and not done and kind == "share" and opens_on(scene):
        of = before_it(f, "money") or of  # "The figure accounted for 1%"
    link = of if isinstance(of, Link) else _of_cue(f, of, part=kind == "share")
    if (
        link is None
        or not link.measure.topic
        or (kind == "share" and not whole_told and no_part(scene, q, link))
    ):
        return None
    goes_on = isinstance(of, Link) or shared or (done and done[-1].metric == "growth")
    goes_on = goes_on or bracketed(scene, q)  # "others, as Laos (up 5%)"
    if partner and link.measure.frame == "origin":  # "Cuba came second with a 5% rise"
        goes_on = goes_on or partner not in joint(scene, mentions(scene, context, 0, q.start))
    if partner and goes_on and partner not in (link.subject, link.object):
        who = replaced(scene, context, q, link, partner, link.measure)
        own = {k: v for k, v in link.detail.items() if k != "region"}
        link = replace(
            link, subject=who[0], object=who[1], detail=own
        )  # "to Laos rose 3%, Cuba 5%"
    if kind == "growth" and done and (moved := _moved_since(scene, q, link, done)):
        link = replace(link, subject=moved[0], object=moved[1])
    elif kind == "growth" and isinstance(of, Link) and _of_others(scene, q, link, done):
        return None
    if kind == "share" and isinstance(of, Link) and link.subject is None:
        link = replace(link, subject=_doer(scene, link, q))
    if kind == "share":
        link = _held(scene, q, link)
    if kind == "share" and link.subject is None and scene.text.startswith("They "):
        people = [x for x in context.linked_before(scene) if x.measure.frame == "origin"]
        same = people and link.measure.frame == "origin" and people[-1].subject != link.object
        link = replace(link, subject=people[-1].subject) if same else link
    if kind == "share" and link.measure.frame == "origin" and link.subject and not link.object:
        host = movers(context, link.metric)[1]
        link = replace(link, object=host if host != link.subject else None)
    told = {n.name for n in scene.countries()} | {x.subject for x in done}
    asked = link.subject not in told or scene.says("asked_firms")
    if kind == "share" and link.metric == "enterprises" and asked:
        return None  # "90 percent of the firms in Japan", of those asked
    whole = relative.whole(scene, q) if kind == "share" else {}
    part = _part_of(link, whole.get("whole", "")) if kind == "share" else link
    if part is None or (
        isinstance(of, Cue) and _of_nobody(scene, part, of, q, kind, whole.get("whole", ""))
    ):
        return replace(link, quantity=q, measure=measure("none"), metric=kind)
    link = part
    if kind == "growth" and link.measure.frame in ("outward", "inward"):
        sort = goods_acting(scene, q).removeprefix("and ")  # "of which textiles rose 3 percent"
        limit = link.detail.get("goods", "").lower()
        named_so = sort and " of " not in sort and sort.lower() not in limit
        link = replace(link, detail=link.detail | {"goods": sort}) if named_so else link
    period = relative.of_whole(scene, q) if kind == "share" else None
    other_time = period and link.period and period.label != link.period.label
    if other_time and scene.followed("of_that_sum", q.end):
        return None  # "9 million in 2024, a third of the 27 million sold in 2019"
    period = period or timing.period_of(scene, q, yearly=True)
    bases = (x.period for x in done if x.period and yardstick.is_base(scene, x.quantity))
    if period and link.period and any(p.start == period.start for p in bases):
        period = None  # "900 in 2020, against 800 in 2019, a rise of 12 percent"
    period = relative.timed(scene, q, period, link.period)
    period = suited(scene, link.metric, q, period)
    today = period and period.kind == "as_of" and period.last == context.published
    if kind == "growth" and today and isinstance(of, Cue):
        period = None  # as of the day of writing nothing grows, unless it is told what there is
    body = scene.sentence.role == "body" and not scene.periods
    needs = scene.led("supplied_part", q.opening)  # not of the story's time
    if kind == "share" and link.measure.topic == "trade" and body and (needs or not period):
        period = at_writing(scene, context, q.start) if scene.says("is_part") else None
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
        | {k: v for k, v in link.detail.items() if k in ("goods", "sector", "region")}
        | (whole if kind == "share" else relative.since(scene, q, period)),
        rule=f"{link.measure.topic}.{kind}",
        status=status(scene, q, period, context),
    )


def _of_other(scene: Scene, q: Quantity) -> bool:
    """Whether a multiple is one of something else, not of the same of another time."""
    own = scene.followed("own_base", q.end) is not None
    return scene.followed("of_other", q.end) is not None and not own


def _part_of(link: Link, whole: str) -> Link | None:
    """The link as one of the measure that the words for the whole name: what one sells is a part
    of the other's "total imports", projects of "all projects", but capital of no "investors"."""
    head = rule("linking", "head_noun").match(whole)
    named = cues(head[0]) if head else []
    m = named[-1].measures[0] if named else link.measure
    flows = {"exports", "imports"}
    if link.metric in flows and {c.measures[0].metric for c in named} == flows - {link.metric}:
        return replace(link, measure=m, metric=m.metric, subject=link.object, object=link.subject)
    if link.measure.metric != "fdi":
        return link
    if m.metric == "fdi_projects":
        return replace(link, measure=m, metric=m.metric)
    by_number = named and named[-1].measure("count")
    return None if by_number else link


def _of_nobody(scene: Scene, link: Link, cue: Cue, q: Quantity, kind: str, whole: str) -> bool:
    """Whether it is not told what has a share of exports, or that it is the firms that grew."""
    if link.metric == "enterprises":
        counted = scene.says("number_of", 0, cue.start)
        return cue.start >= q.end or not (counted if kind == "growth" else whole)
    flow = kind == "share" and link.measure.frame in ("outward", "inward")
    own = {*link.detail.get("goods", "").lower().split()}
    own -= set() if opens_on(scene) else {*whole.lower().split()}  # "It is 50% of its tea exports"
    return flow and not (link.object or own)


def _moved_since(scene: Scene, q: Quantity, link: Link, done: list[Link]) -> Parties | None:
    """ "Laos's exports lost 2 percent, while Chad saw a drop of 5": who else rises or falls."""
    lands = [n for n in scene.countries() if n.form == "noun" and n.name != link.subject]
    if link.measure.frame == "origin":
        named = (n.name for n in lands if scene.joined("in_those_from", q.end, n.start))
        return (whence, link.object) if (whence := next(named, None)) else None
    past = max((x.quantity.end for x in done if x.quantity.end <= q.start), default=0)
    moved = (n for n in lands if past <= n.start and scene.joined("moves_much", n.end, q.opening))
    mover = next((n.name for n in moved if not scene.led("after_preposition", n.start)), None)
    owns = any(n.name == link.subject and n.form != "noun" for n in scene.countries())
    led = any(n.name == link.object for n in scene.countries())  # "to Peru by 3, Chad rose by 5"
    flow = link.measure.frame in ("outward", "inward")
    return (mover, link.object) if mover and owns and flow and not led else None


def _moves_itself(f: Figure, of: Link) -> bool:
    """ "Trade came to 5 million, while output grew 3 percent": whether something that is no measure
    and no goods is said to have changed, not the figure before."""
    moved = f.scene.led("moves_itself", f.q.opening)
    if moved is None or moved.start() < of.quantity.end or goods_acting(f.scene, f.q):
        return False
    return not any(moved.start() <= c.start < f.q.start for c in (*f.named, *cues(f.scene.text)))


def _of_others(scene: Scene, q: Quantity, link: Link, done: list[Link]) -> bool:
    """ "Tailed by Laos, increased by 33 percent": whether a country no link knows is told since."""
    past = max((x.quantity.end for x in done if x.quantity.end <= q.start), default=q.start)
    return any(
        past <= n.start and scene.joined("moves_much", n.end, q.opening)
        for n in scene.countries()
        if n.form == "noun" and n.name not in (link.subject, link.object)
    )


def _row_of(scene: Scene, cue: Cue, q: Quantity, done: list[Link]) -> Link | None:
    """ "Exports to Laos fell 3%, Cuba 5%": the change before in a row, with one measure."""
    last = done[-1] if done else None
    if last is None or last.metric not in ("growth", cue.measures[0].metric):
        return None
    ours = last.measure == cue.measures[0] and cue.end <= last.quantity.start
    return replace(last, metric=last.detail.get("of", last.metric)) if ours else None


def _of_volume(scene: Scene, q: Quantity, kind: str) -> bool:
    """ "Rose 10 percent to 852 million litres": whether what changed is no sum and no number."""
    others = [o for o in scene.quantities if o.kind in ("number", "money")]
    others = [o for o in others if o.unit not in relative.TIMES]
    ahead = [o for o in others if o.end <= q.start][-1:] if kind == "share" else []
    to = (o for o in others if q.end <= o.start and scene.led("to_near", o.opening))
    what = ahead + [o for o in to if only_listed(scene, q.end, o.opening)]
    return any(o.kind == "number" and o.unit != "count" for o in what)


def _of_last(scene: Scene, m: Measure, q: Quantity, cue: Cue, done: list[Link]) -> Parties | None:
    """The parties of the change before in the sentence, if it names no country since."""
    last = done[-1] if done and done[-1].quantity.kind in relative.RELATIVE else None
    if last is None or not (m.topic == last.measure.topic == "trade"):
        return None
    end = max(q.end, cue.end)
    since = {n.name for n in actors(scene) if last.quantity.end <= n.start < end}
    placed = any(scene.joined("flow_side", cue.end, n.start) for n in actors(scene))
    if since or placed or scene.led("its_own", cue.start):
        return None
    return (last.subject, last.object) if last.subject else None


def _as_before(
    scene: Scene, q: Quantity, named: list[Cue], done: list[Link]
) -> tuple[str, int] | None:
    """ "Imports lost 19 percent, and exports 13": a change in the direction of the last one."""
    last = done[-1] if done else None
    if last and last.metric == "share" and scene.joined("share_too", last.quantity.end, q.opening):
        return None
    if last and _change_before(scene, q, done) and not scene.followed("of_noun", q.end):
        return "growth", 1 if last.value >= 0 else -1
    last = last if last and last.metric == "growth" else None
    if last is None or scene.joined("ellipsis", last.quantity.end, q.opening) is None:
        return None
    cue = any(last.quantity.end < c.start and c.end <= q.start for c in named)
    return ("growth", 1 if last.value >= 0 else -1) if cue else None


def _change_before(scene: Scene, q: Quantity, done: list[Link]) -> Link | None:
    """ "Rose 5 percent last year and a record 7 so far this year": the change of another time that
    comes right before."""
    last = done[-1] if done and done[-1].metric == "growth" else None
    if last is None or scene.says("up_or_down", last.quantity.end, q.opening):
        return None
    such = scene.led("such_a", q.opening)
    near = only_listed(scene, last.quantity.end, such.start() if such else q.opening)
    return last if near else None


def _doer(scene: Scene, link: Link, q: Quantity) -> str | None:
    """ "300,000 trainees, of whom Laotians made up 50 percent": whose a part of all comers is."""
    between = (n for n in actors(scene) if link.quantity.end <= n.start and n.end <= q.start)
    near = [n for n in between if n.name != link.object]
    acting = [n.name for n in near if _acts_alone(scene, n)]
    alone = len(near) == len(acting) == 1 and link.measure.frame in ("giving", "origin")
    return acting[0] if alone else None


def _acts_alone(scene: Scene, n: Name) -> bool:
    return acts(scene, n) and not scene.led("at_preposition", n.start)


def _held(scene: Scene, q: Quantity, link: Link) -> Link:
    """ "The Lao share was 15 percent", "Laos's rice market share": the part a country has."""
    start, _ = clause(scene, q.start, q.end)
    for n in reversed([n for n in actors(scene) if start <= n.start and n.end <= q.opening]):
        found = scene.followed("share_held", n.end) if n.form != "noun" else None
        if found is None or any(found.end() <= o.start < q.start for o in scene.quantities):
            continue
        if link.measure.frame in ("origin", "giving"):
            host = link.object if link.object != n.name else link.subject
            return replace(link, subject=n.name, object=host)
        goods = rule("rank", "goods_kind").search(found["of"])
        detail = link.detail | ({"goods": goods[0]} if goods else {})
        trade = link.measure.frame in ("outward", "inward") and n.name != link.subject
        return replace(link, object=n.name, detail=detail) if trade else link
    return link


def _dealt(scene: Scene, q: Quantity) -> Parties | None:
    """ "Laos is the largest supplier to Peru, with 26%": who buys, and from whom."""
    lands = [n for n in scene.countries() if n.end <= q.opening and n.form != "epithet"]
    for n in lands:
        named = scene.followed("dealer", n.end) if _acts_alone(scene, n) else None
        others = {x.name for x in lands if x.name != n.name and named and n.end < x.start}
        if named is None or len(others) != 1:
            continue
        (partner,) = others
        sells = scene.says("supplier", n.end, q.opening) is not None
        buys = scene.says("buyer", n.end, q.opening) is not None
        if sells != buys:
            return (partner, n.name) if sells else (n.name, partner)
    return None


def _tail(scene: Scene, q: Quantity) -> Quantity | None:
    """ "20, 3 and 2 percent of the imports, respectively": the last one says what all are of."""
    percents = [o for o in scene.quantities if o.kind == "percent"]
    run = next(
        (
            run
            for run in runs(scene, [(o.start, o.end) for o in percents])
            if q in [percents[i] for i in run]
        ),
        None,
    )
    return percents[run[-1]] if run and scene.says("respective") else None


def _of_cue(f: Figure, cue: Cue | None, *, part: bool) -> Link | None:
    """The measure a cue names, as if it were its figure; without a cue, the figure before."""
    scene, context, q, done = f.scene, f.context, f.q, f.done
    if cue is None:
        before = before_it(f, "money") or before_it(f, "count")
        if before is None and not done:
            return taken_up(f, "money") or taken_up(f, "count")
        return replace(before, cue=None) if before and opens_on(scene) else None
    m = cue.measures[0]
    if m.metric == "citizens":
        guests = any(c.measures[0].metric == "tourists" for c in cues(scene.text[: cue.start]))
        plain = "tourists" if guests else m.metric  # "arrivals were up, and people from Laos"
        m = measure(what_for(scene.text[cue.end :]) or plain)  # "foreigners who visited Laos"
        m = people_before(scene, context, cue) or m
    before = before_it(f, m.kind)
    who = _of_last(scene, m, q, cue, done) or whose(replace(f, before=before), cue, m)
    acting = any(n.name == who[0] and n.form == "noun" for n in actors(scene))
    goes_on = part and scene.text.startswith(("It ", "Its "))
    previous = context.before(scene) if goes_on else None
    told = next((n.name for n in actors(previous) if acts(previous, n)), None) if previous else None
    if m.frame == "origin" and who[0] is None and told not in (None, who[1]):
        who = told, movers(context, m.metric)[1]  # "Its share of all arrivals grew"
    acting = acting and not (scene.followed("goes_to", q.end) or goods_acting(scene, q))
    together = joint(scene, mentions(scene, context, 0, q.start)) if part else set()
    takes = any(scene.followed("takes_share", n.end) for n in actors(scene) if n.name in together)
    both = len(together) > 1 and (takes or together & {*who})
    if both and not scene.says("respective"):
        return None  # "South Korea and Japan took 95 percent of the exports"
    placed = any(scene.joined("flow_side", cue.end, n.start) for n in actors(scene))
    placed = placed or scene.led("of_bloc", cue.start) is not None  # of which it is a member
    swaps = part and acting and not placed and m.frame in ("outward", "inward")
    dealt = _dealt(scene, q) if part and m.frame in ("outward", "inward") else None
    if dealt:  # who buys, and from whom
        who = dealt if m.frame == "inward" else dealt[::-1]
    elif swaps and not owner(scene, context, cue):
        who = other(context, who[0] or ""), who[0]  # who accounts for a part of them is the partner
    if part and m.frame in ("outward", "inward") and who[1] is None:
        takers = {n.name for n in actors(scene) if n.end <= q.start and _acts_alone(scene, n)}
        takers -= {who[0]}  # "Laos is the largest supplier, with 26% of Peru's imports"
        who = who[0], takers.pop() if who[0] and len(takers) == 1 else None
    if part and m.frame == "origin" and who[0] is None:
        kinds = [c for c in cues(scene.text) if c.end <= q.start and c.measures[0].topic == m.topic]
        whence = holder(scene, context, kinds[-1]) if kinds else None
        alone = whence != who[1] and not (len(together) > 1 and whence in together)
        who = (whence, who[1]) if alone else who  # "Lao people are 5% of the workers"
    if (
        m.topic == "trade"
        and to_several(scene, context, cue, f.at, told=who[1])
        and not bracketed(scene, q)  # "to some markets, such as Laos (by 6 percent)"
    ):
        return None
    return linked(f, cue, m, who, f.last)
