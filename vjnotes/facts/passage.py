"""Passage: the parties that a figure takes over from those told before it, in its sentence or in
the ones before, where its own words leave one of them open."""

from vjnotes.facts import timing
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Figure, Link, Measure, Parties, cues
from vjnotes.facts.flows import flows_before, sums_before
from vjnotes.facts.holder import owner, with_partner
from vjnotes.facts.home import trader
from vjnotes.facts.lands import actors, acts, compared
from vjnotes.facts.listing import SENT
from vjnotes.facts.scope import from_anywhere, is_overall, region, to_anywhere, to_world
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import phrases
from vjnotes.mentions.quantity import Quantity

_BACK, _FAR = 6, 30  # sentences


def opens_on(scene: Scene) -> bool:
    """Whether the sentence opens with a word for the figure before ("This hit ...")."""
    cited = scene.followed("cited", 0)  # "According to the bank, it rose"
    lead = next(
        (p.end for p in scene.periods if timing.leads(scene, p)), cited.end() if cited else 0
    )
    hit = next(
        (
            h
            for h in phrases("linking", "anaphora", "opens").find(scene.text)
            if (h.start >= lead or h.start <= 2)
            and not any(p.start <= h.start < p.end for p in scene.periods)  # "this year"
        ),
        None,
    )
    told = scene.followed("the_figure", 0)
    if told and not scene.followed("of_noun", told.end()):
        return True
    if hit is None or scene.followed("of_noun", hit.end) or scene.followed("expletive", hit.end):
        return False  # "the number of foreigners", "it should be noted"
    return hit.start <= 2 or scene.joined("only_turns", lead, hit.start) is not None


def of_which(scene: Scene, q: Quantity) -> bool:
    return scene.followed("of_which", q.end) is not None


def inherited(f: Figure, cue: Cue, m: Measure, who: Parties) -> Parties:
    """The parties ``who`` of a figure, with what those before it give."""
    scene, context, before, at = f.scene, f.context, f.before, f.at
    if m.frame in ("outward", "inward"):
        who = _traded(f, m, who, (cue.start, cue.end))
    if before is None or before.measure.topic != m.topic or None not in who:
        return who
    anew = not f.here and not opens_on(scene)
    if who == (None, None):
        goes_on = not anew or of_which(scene, f.q) or m.topic == "trade"
        goes_on = goes_on or bool(f.done) or (m.topic == "people" and before.subject is None)
        who = handed(f, before, m) if goes_on else who
        alone = _to_many(scene, cue, at) or _alone(f, cue, m)
        alone = alone or (m.frame == "balance" and is_overall(scene, cue))
        if m.frame in ("outward", "inward", "balance") and (
            alone or (anew and _several(scene, context, m.topic))
        ):
            return who[0], None
        if to_anywhere(scene, cue, m.frame, at):
            return who[0], None  # "900 left for Laos, of a total of 4,000 who went abroad"
        comers = {x.subject for x in context.linked_before(scene) if x.measure.frame == "origin"}
        mixed = m.frame == "origin" and not f.here and len(comers) > 1  # of whom none is meant
        return (None, who[1]) if mixed or from_anywhere(scene, cue, m.frame) else who
    subject, object_ = who
    if object_ is None:
        kept = to_anywhere(scene, cue, m.frame, at) or _of_third(scene, subject, before)
        kept = kept or (anew and _several(scene, context, m.topic))
        if m.topic == "trade":
            kept = kept or _to_many(scene, cue, at) or _alone(f, cue, m)
        if _in_contrast(f, cue, m):
            return subject, before.object if before.object != subject else None
        return subject, None if kept else _taker(m, subject, before)
    if before.object is None and m == before.measure and m.metric in SENT:
        return (before.subject if before.subject != object_ else None), object_  # "sent 900 abroad"
    all_comers = from_anywhere(scene, cue, m.frame) or region(scene, cue) is not None
    all_comers = all_comers or (m.frame == "origin" and not f.here)
    return (before.subject if object_ == before.object and not all_comers else None), object_


def _to_many(scene: Scene, cue: Cue, at: tuple[int, int]) -> bool:
    """Whether the partner is the world or a part of it, which no country told before stands for."""
    return to_world(scene, cue, at) or region(scene, cue, at[1]) is not None


def _taker(m: Measure, subject: str | None, before: Link) -> str | None:
    """Where the goods, people or money of a country go, as those before them."""
    if m.topic == "trade" and subject == before.object:
        return before.subject  # "Laos's trade with Peru came to 5, with Peru's exports at 3"
    hosted = m.frame in ("origin", "giving") and m == before.measure and subject != before.object
    return before.object if hosted or subject == before.subject else None


def _traded(f: Figure, m: Measure, who: Parties, cue_at: tuple[int, int]) -> Parties:
    """Who sells and who buys, with who has sold so far, not who the article is about."""
    scene, context, (subject, object_) = f.scene, f.context, who
    named = {n.name for n in actors(scene)}
    if m.frame == "inward" and subject and object_ is None and not f.here:
        sold_to = [x.subject for x in flows_before(scene, context) if x.object == subject]
        goods = any(n.name == subject and n.form == "adjective" for n in scene.countries())
        if sold_to and goods and sold_to[-1] not in named:
            return sold_to[-1], subject  # "exports to Laos rose. Lao imports fell"
    if m.frame == "inward" and subject and object_ is None and scene.joined("buys_it", *cue_at):
        near = (*context.linked_near(scene, _FAR), *f.done)
        sold = {x.subject for x in near if x.metric == "exports"} - {subject, None}
        return subject, sold.pop() if len(sold) == 1 else None  # "Laos sold 5, and Peru bought 3"
    if object_ is None or subject in named:
        return who
    if ranked := with_partner(scene):  # "to Laos, Chad's third largest market"
        return (ranked if ranked != object_ else subject), object_
    told = f.done if f.here else flows_before(scene, context)
    sellers = {x.subject for x in told if x.subject and (f.here or x.measure == m)}
    sellers -= {object_}
    sold = {x.subject for x in sums_before(scene, context, m)}
    return (sellers.pop() if len(sellers) == 1 and subject not in sold else subject), object_


def its(f: Figure, cue: Cue, m: Measure, who: Parties) -> Parties:
    """The parties of "its" exports, where another figure was told: those of who acts since ("Chad
    too saw its exports rise"), else of whose that was ("and its surplus with Peru narrowed")."""
    scene, last = f.scene, f.last if m.topic == "trade" and m.frame != "mutual" else None
    if last is None or not last.subject or not scene.led("its_own", cue.start):
        return who
    lands = [n for n in actors(scene) if last.quantity.end <= n.start and n.form == "noun"]
    ahead = (n for n in lands if n.end <= cue.start)
    doer = next((n.name for n in ahead if not scene.led("after_preposition", n.start)), None)
    mine = doer or last.subject
    if mine == who[0] or mine not in (last.subject, last.object):
        return who
    ways = ("with_land", "flow_side")
    named = (n.name for n in lands if any(scene.joined(way, cue.end, n.start) for way in ways))
    other = last.subject if mine == last.object else last.object
    return mine, next((name for name in named if name != mine), other)


def only_pair(scene: Scene, context: Context, cue: Cue, m: Measure) -> Parties:
    """The two of all exports told so far, for goods without a country ("Exports of soybeans")."""
    pairs = {(x.subject, x.object) for x in sums_before(scene, context, m)}
    alone = scene.countries() or is_overall(scene, cue)
    last = context.linked_before(scene)
    alone = alone or any(x.measure.topic == "trade" and x.object is None for x in last)
    previous = context.before(scene)
    told = {n.name for n in previous.countries()} if previous else set[str]()
    alone = alone or len(told - {x for pair in pairs for x in pair}) > 1  # others bought as well
    who = pairs.pop() if len(pairs) == 1 and not alone else (None, None)
    if None not in who or scene.countries():
        return who if None not in who else (None, None)
    shop = scene.text[cue.start : cue.end].lower() in table("linking")["parties"]["shop"]
    return (None if shop else trader(context)), None  # "Exports rose 5 percent"


def handed(f: Figure, before: Link, m: Measure) -> Parties:
    """The parties of the figure before; behind "Korea's trade with Laos", exports are Korea's."""
    scene, context, both = f.scene, f.context, (before.subject, before.object)
    if before.measure.frame == "mutual" and m.frame != "mutual" and before.cue:
        told = scene if f.here else context.before(scene)
        mine = {owner(told, context, before.cue), with_partner(told)} & {*both} if told else set()
        if told and f.here and not mine:
            doing = (n.name for n in actors(told) if acts(told, n) and n.end <= before.cue.start)
            mine = {next(doing, None)} & {*both}
        mine = mine or _sellers(scene, context) & {*both} or {trader(context)} & {*both}
        late = [d for _, d in context.told(scene.index - _BACK) if d.metric == "rank_trade"]
        mine = mine or {d.object for d in late if {d.subject, d.object} == {*both}}
        if before.object and mine == {before.object}:
            return both[::-1]
        if before.object and not mine and before.subject != "Vietnam":  # whose papers say "exports"
            return None, None
    return both


def _sellers(scene: Scene, context: Context) -> set[str | None]:
    """The countries whose trade with others, or whose exports or imports, were told before."""
    trade = [x for x in context.linked_near(scene, _BACK) if x.measure.topic == "trade"]
    pairs = {frozenset((x.subject, x.object)) for x in trade if x.measure.frame == "mutual"}
    return {x.subject for x in trade if x.measure.frame != "mutual" or len(pairs) > 1}


def _several(scene: Scene, context: Context, topic: str) -> bool:
    """Whether the sentences before tell of several partners, one by one."""
    last, previous = context.linked_before(scene), context.before(scene)
    frames = {x.measure.frame for x in last if x.object}
    if frames == {"balance"} and len({x.object for x in last}) == 1:
        return False
    links = (*last, *(context.linked_before(previous) if previous else ()))
    told = [x for x in links if x.measure.topic == topic and x.object]
    both_ways = topic == "trade"
    sides = {side for x in told for side in (x.subject, x.object)}
    more = {n.name for n in previous.countries()} - sides if previous and told else set[str]()
    if both_ways and len(more) > 1:
        return True  # "Laos bought most, followed by Chad and Peru"
    return len({frozenset((x.subject if both_ways else None, x.object)) for x in told}) > 1


def _of_third(scene: Scene, subject: str | None, before: Link) -> bool:
    """Whether another country acts here, so that the partner told of before is not meant."""
    if before.measure.topic != "trade":
        return False
    others = {n.name for n in actors(scene) if n.form == "noun" and not compared(scene, n)}
    return bool(others - {subject, before.subject, before.object})


def _in_contrast(f: Figure, cue: Cue, m: Measure) -> bool:
    """ "Laos's exports to Peru came to 5, while Chad sold 3": whether they go where those went."""
    last = f.here if m.frame in ("outward", "inward") else None
    turns = last and last.measure == m and f.scene.says("turn", last.quantity.end, cue.start)
    return bool(turns) and not is_overall(f.scene, cue)


def _alone(f: Figure, cue: Cue, m: Measure) -> bool:
    """Whether a country's trade is told without a partner, so that it is with all the world."""
    if f.here:
        return m.frame != "mutual" and f.scene.led("in_all", cue.start) is not None
    if f.q.kind == "percent" and f.scene.led("of_the_total", cue.start):
        return False  # "Exports to Laos rose. Rice made up 5 percent of the total shipments"
    alike = (c for c in cues(f.scene.text) if c.measures == cue.measures)
    return any(is_overall(f.scene, c) for c in (cue, *alike)) and not opens_on(f.scene)
