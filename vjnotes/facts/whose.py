"""Whose a figure is where its own words do not say: lists, brackets, "it", "of which"."""

import re

from vjnotes.facts import timing
from vjnotes.facts.comers import to_many
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Link, Measure, Parties, cues, stands_for
from vjnotes.facts.flows import flows_before, sums_before
from vjnotes.facts.givers import aid, capital
from vjnotes.facts.holder import holder, owner
from vjnotes.facts.home import home, sender, trader
from vjnotes.facts.lands import actors, acts, compared
from vjnotes.facts.listing import listed, replaced
from vjnotes.facts.parties import order, parties
from vjnotes.facts.scope import from_anywhere, is_overall, of_region, to_anywhere
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity

_BACK = 6  # sentences


_NEAR = 3  # sentences


def opens_on(scene: Scene) -> bool:
    """Whether the sentence opens with a word for the figure before ("This hit ...")."""
    lead = next((p.end for p in scene.periods if timing.leads(scene, p)), 0)
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
    return hit.start <= 2 or scene.text[lead : hit.start] in (", ", " ", " alone, ")


def of_which(scene: Scene, q: Quantity) -> bool:
    return re.match(r"\s*of (?:which|this|that|these|them)\b", scene.text[q.end :]) is not None


def whose(
    scene: Scene,
    context: Context,
    cue: Cue,
    m: Measure,
    q: Quantity,
    before: Link | None,
    done: list[Link],
) -> Parties:
    """Subject and object of the measure ``cue`` names, for the figure ``q``."""
    who = _named(scene, context, cue, m, q, before, done)
    if done and done[-1].measure == m and m.frame != "mutual" and stands_for(scene.text, cue):
        last = done[-1]  # "Laos's exports to Peru fell, while those of Chad rose"
        subject = last.subject if last.subject != who[1] else None
        who = who[0] or subject, who[1] or (last.object if last.object != who[0] else None)
    if m.frame == "origin" and who[0] is None:
        who = _comers(scene, context, cue, m, q, who)
        if who[0] is None and not from_anywhere(scene, cue, m.frame):
            mine = sender(scene, context, m.metric)
            who = (mine, who[1]) if mine != who[1] else who
    if m.frame in ("outward", "inward") and who == (None, None):
        who = _only_pair(scene, context, cue, m)
    if m.frame == "giving":
        who = _doers(scene, cue, who)
        if done and scene.joined("put_into", done[-1].quantity.end, q.opening):
            who = done[-1].subject, done[-1].object  # "invested 5 million in nine projects"
    if who == (None, None) and before and before.measure.topic == m.topic == "investment":
        named = scene.countries() or from_anywhere(scene, cue, m.frame)
        if scene.led("its_own", cue.start) and not named:
            who = before.subject, before.object  # "In 2015, its total investment declined to"
    if m.topic == "oda":
        who = aid(scene, context, q, who)
    elif m.topic == "investment":
        who = capital(scene, context, cue, q, who)
    if m.frame != "giving":
        return who
    others = who[1] and any(
        n.name == who[1] and scene.followed("and_others", n.end) for n in scene.countries()
    )
    if others or scene.led("part_of", q.opening):
        return None, None  # "to Vietnam and 24 other countries"
    if scene.followed("to_lands", max(q.end, cue.end)):
        return who[0], None  # "to five Mekong countries, including Vietnam"
    if q.kind != "percent" and scene.led("of_whole", q.opening):
        return None, who[1]  # "30 percent of 19 billion in FDI"
    return who


def _only_pair(scene: Scene, context: Context, cue: Cue, m: Measure) -> Parties:
    """The two of all exports that the article has told, for goods told without a country ("Exports
    of soybeans rose to 5 million")."""
    pairs = {(x.subject, x.object) for x in sums_before(scene, context, m)}
    alone = scene.countries() or is_overall(scene, cue) or from_anywhere(scene, cue, m.frame)
    previous = context.before(scene)
    last = context.links.get(previous.index, ()) if previous else ()
    alone = alone or any(x.measure.topic == "trade" and x.object is None for x in last)
    who = pairs.pop() if len(pairs) == 1 and not alone else (None, None)
    if None not in who or scene.countries():
        return who if None not in who else (None, None)
    return trader(context), None  # "Exports rose 5 percent"


def _doers(scene: Scene, cue: Cue, who: Parties) -> Parties:
    """Who gives is who stands right before the verb: "the Lao government said that Cuban investors
    have invested", not the other way round."""
    doer = next((n.name for n in actors(scene) if scene.joined("doer", n.end, cue.start)), None)
    verb = rule("linking", "giving_verb").match(scene.text, cue.start)
    if doer is None or verb is None or doer != who[1]:
        return who
    return doer, who[0]


def _comers(
    scene: Scene, context: Context, cue: Cue, m: Measure, q: Quantity, who: Parties
) -> Parties:
    """The people of "Lao arrivals in Chad hit a record, with 9,000 visitors" and of "Laos recorded
    9,000 visitors to Chad", where the words beside the figure name none."""
    ahead = [c for c in cues(scene.text) if c.measures[0] == m and c.end <= min(cue.start, q.start)]
    if ahead and not any(ahead[-1].end <= o.start < q.start for o in scene.quantities):
        told = parties(scene, context, ahead[-1], m.frame, (ahead[-1].start, ahead[-1].end))
        if told[0] and who[1] in (None, told[1]):
            return told
    senders = (
        n.name
        for n in actors(scene)
        if scene.joined("recorded", n.end, q.opening)
        or (n.end <= q.start and n.form == "noun" and scene.followed("sends_in", n.end))
    )
    mine = next(senders, None)
    return (mine, who[1]) if who[1] and who[1] != mine else who


def _named(
    scene: Scene,
    context: Context,
    cue: Cue,
    m: Measure,
    q: Quantity,
    before: Link | None,
    done: list[Link],
) -> Parties:
    partner = listed(scene, q)
    kind = None
    if m.frame == "origin":
        kind = scene.followed("of_kind", q.end) or scene.followed("are_kind", cue.end)
    people = next((n for n in actors(scene) if kind and n.start == kind.end()), None)
    if people and before and people.name == before.object:
        return None, None  # "700,000 of them are Germans", of the Turks in Germany
    if people:
        host = parties(scene, context, cue, m.frame, (q.start, q.end))[1]
        return people.name, host or (before.object if before and before.measure == m else None)
    if partner and before and (before in done or opens_on(scene)):
        return replaced(scene, context, q, before, partner, m)
    if (
        before in done
        and before.measure.topic == m.topic
        and not _names_a_country(scene, before, q, cue)
        and not scene.followed("from_world", cue.end)
    ):
        return _handed(scene, context, before, m, done)
    subject, object_ = parties(scene, context, cue, m.frame, (q.start, q.end))
    buyer = _with_partner(scene) if m.frame == "inward" else None
    its = scene.says("market_of", 0, q.start) is not None
    if not (its or partner) and object_ is None and buyer == trader(context):
        its = _is_partner(scene, subject)
        if its and buyer and scene.says("verb", cue.start, cue.end):
            return subject, buyer  # "China was Laos's top export market, buying 5 million"
    if buyer not in (None, subject) and its:
        return buyer, subject or object_  # "China was Laos's top import market with 5 billion"
    takers = (n.name for n in actors(scene) if scene.joined("accounts_for", n.end, q.opening))
    taker = next(takers, None) if m.frame in ("outward", "inward") else None
    behind = any(c.start > q.end and c.measures == cue.measures for c in (cue, *cues(scene.text)))
    taker = taker if behind or owner(scene, context, cue) not in (None, taker) else None
    if taker:
        mine = owner(scene, context, cue) or home(scene, context, taker)
        return mine if mine != taker else None, taker  # "Laos accounted for 5 million of exports"
    beside = partner is not None and scene.led("told_beside", q.opening) is not None
    follows = beside or (partner and scene.led("followed_by", q.opening))
    if partner and follows and m.topic in ("investment", "oda") and partner != object_:
        return partner, object_
    if partner and m.topic == "investment" and scene.followed("abroad_somewhere", cue.end):
        doers = (n.name for n in actors(scene) if n.end <= cue.start and n.name != partner)
        return next(doers, None), partner  # "put money in 9 countries, most of it Laos, with 3"
    if partner and m.topic == "trade" and m.frame != "balance":
        ranked = _with_partner(scene)
        row = any(scene.joined("are_lands", cue.end, n.start) for n in actors(scene))
        if m.frame == "mutual" and partner not in (subject, object_):
            mine = ranked or owner(scene, context, cue) or home(scene, context, partner)
            return order(mine, partner) if mine else (partner, None)
        if m.frame != "mutual" and (row or (follows and ranked not in (None, partner))):
            mine = ranked or owner(scene, context, cue)
            mine = mine or (before.subject if before and before.measure == m else None)
            mine = mine or home(scene, context, partner)
            return mine, partner  # "the main suppliers were Laos (5)"
        if m.frame != "mutual" and beside and partner not in (subject, object_):
            return (subject, partner) if subject else (partner, object_)
    if beside and m.frame == "origin":
        alike = [c for c in cues(scene.text) if c.measures == cue.measures and c.end <= cue.end]
        whence = next((h for c in alike if (h := holder(scene, context, c))), None)
        if whence and whence != partner:
            return whence, partner
        return partner, object_ if object_ != partner else None
    if not subject and not object_ and scene.led("it", q.start):
        return _story(scene, context, m)
    if m.frame == "origin" and subject is None:
        senders = {who for who, to in _told_of(scene, context, m, before) if who and to is None}
        goes = scene.says("gone_abroad") or (object_ and m.metric != "tourists")
        if len(senders - {object_}) == 1 and goes:
            return (senders - {object_}).pop(), object_  # "last year 90,000 went abroad"
    named = {n.name for n in actors(scene)}
    if m.frame == "origin" and object_ and (None, object_) in _told_of(scene, context, m, before):
        subject = subject if subject in named else None  # of all who came, as told before
    if m.frame == "inward" and subject and object_ is None and before not in done:
        sold_to = [x.subject for x in flows_before(scene, context) if x.object == subject]
        goods = any(n.name == subject and n.form == "adjective" for n in scene.countries())
        if sold_to and goods and sold_to[-1] not in named:
            return sold_to[-1], subject  # "exports to Laos rose. Lao imports fell"
    ranked = _with_partner(scene)
    if m.frame in ("outward", "inward") and object_ and subject not in named and ranked:
        subject = ranked if ranked != object_ else subject  # "to Laos, Chad's third largest market"
    elif m.frame in ("outward", "inward") and object_ and subject not in named:
        told = done if before in done else flows_before(scene, context)
        sellers = {x.subject for x in told if x.subject and (before in done or x.measure == m)}
        sellers -= {object_}
        sold = {x.subject for x in sums_before(scene, context, m)}
        if len(sellers) == 1 and subject not in sold:
            subject = sellers.pop()  # who has sold so far, not who the article is about
    if before is None or before.measure.topic != m.topic or (subject and object_):
        return subject, object_
    if not subject and not object_:
        goes_on = done or opens_on(scene) or of_which(scene, q) or m.topic == "trade"
        goes_on = goes_on or (m.topic == "people" and before.subject is None)  # of all comers
        who = _handed(scene, context, before, m, done) if goes_on else (None, None)
        alone = to_many(scene, cue, (q.start, q.end)) or _alone(scene, cue, m, before, done)
        if m.frame in ("outward", "inward") and (
            alone or (before not in done and not opens_on(scene) and _several(scene, context))
        ):
            return who[0], None
        return (None, who[1]) if from_anywhere(scene, cue, m.frame) else who
    all_comers = from_anywhere(scene, cue, m.frame) or of_region(scene, cue)
    all_comers = all_comers or (m.frame == "origin" and before not in done)
    if subject is None and object_ == before.object and not all_comers:
        subject = before.subject
    elif object_ is None and _in_contrast(scene, cue, m, before, done):
        object_ = before.object if before.object != subject else None
    elif subject is None and before in done and m == before.measure and before.subject != object_:
        subject = before.subject  # "and those to the US"
    elif (
        to_anywhere(scene, cue, m.frame, (q.start, q.end))
        or (m.topic == "trade" and to_many(scene, cue, (q.start, q.end)))
        or (m.topic == "trade" and subject and _alone(scene, cue, m, before, done))
        or _of_third(scene, subject, before)
        or (before not in done and _several(scene, context))
    ):
        pass
    elif object_ is None and (subject == before.subject or _hosted(before, m, subject)):
        object_ = before.object
    elif object_ is None and m.topic == "trade" and subject == before.object:
        object_ = before.subject  # "Laos's trade with Peru came to 5, with Peru's exports at 3"
    return subject, object_


def _with_partner(scene: Scene) -> str | None:
    """Whose partner is told of: "Laos's third largest market", "the top Lao trading partner"."""
    ways = {"possessive": "has_partner", "adjective": "with_partner"}
    owners = (n for n in actors(scene) if n.form in ways)
    return next((n.name for n in owners if scene.followed(ways[n.form], n.end)), None)


def _in_contrast(scene: Scene, cue: Cue, m: Measure, before: Link, done: list[Link]) -> bool:
    """ "Laos's exports to Peru came to 5 million, while Chad sold 3": whether another country's
    goods go where those before them went."""
    alike = before in done and m == before.measure and m.frame in ("outward", "inward")
    turns = alike and scene.says("turn", before.quantity.end, cue.start) is not None
    return turns and not is_overall(scene, cue)


def _is_partner(scene: Scene, country: str | None) -> bool:
    """ "China remained Laos's biggest partner": whether a country is told as another's partner."""
    lands = scene.countries()
    named = [n for n in lands if n.name == country and n.form == "noun"]
    owners = [n for n in lands if n.form == "possessive" and scene.followed("has_partner", n.end)]
    return any(scene.joined("is_the", a.end, b.start) for a in named for b in owners)


def _handed(scene: Scene, context: Context, before: Link, m: Measure, done: list[Link]) -> Parties:
    """The parties of the figure before; where "Korea's trade with Laos" is told, the exports after
    it are Korea's."""
    both = before.subject, before.object
    if before.measure.frame == "mutual" and m.frame != "mutual" and before.cue:
        told = scene if before in done else context.before(scene)
        mine = {owner(told, context, before.cue), _with_partner(told)} & {*both} if told else set()
        if told and before in done and not mine:
            doing = (n.name for n in actors(told) if acts(told, n) and n.end <= before.cue.start)
            mine = {next(doing, None)} & {*both}
        mine = mine or _sellers(scene, context) & {*both} or {trader(context)} & {*both}
        if before.object and mine == {before.object}:
            return both[::-1]
    return both


def _sellers(scene: Scene, context: Context) -> set[str | None]:
    """The countries whose trade with others, or whose exports or imports, were told before."""
    near = range(max(0, scene.index - _BACK), scene.index)
    trade = [x for i in near for x in context.links.get(i, ()) if x.measure.topic == "trade"]
    pairs = {frozenset((x.subject, x.object)) for x in trade if x.measure.frame == "mutual"}
    return {x.subject for x in trade if x.measure.frame != "mutual" or len(pairs) > 1}


def _several(scene: Scene, context: Context) -> bool:
    """Whether the sentences before tell of trade with several partners, one by one; the balance of
    trade with one partner is followed by the exports and imports it is made of."""
    previous = context.before(scene)
    last = context.links.get(previous.index, ()) if previous else ()
    if {x.measure.frame for x in last if x.object} == {"balance"} and len(
        {x.object for x in last}
    ) == 1:
        return False
    near = [previous, context.before(previous)] if previous else []
    links = [x for s in near if s for x in context.links.get(s.index, ())]
    return len({x.object for x in links if x.measure.topic == "trade" and x.object}) > 1


def _of_third(scene: Scene, subject: str | None, before: Link) -> bool:
    """Whether another country acts here, so that the partner told of before is not meant."""
    if before.measure.topic != "trade":
        return False
    others = {n.name for n in actors(scene) if n.form == "noun" and not compared(scene, n)}
    return bool(others - {subject, before.subject, before.object})


def _alone(scene: Scene, cue: Cue, m: Measure, before: Link, done: list[Link]) -> bool:
    """Whether a country's trade is told without a partner, so that it is with all the world."""
    if scene.led("in_all", cue.start) and m.frame != "mutual" and before in done:
        return True
    alike = [c for c in cues(scene.text) if c.measures == cue.measures]
    told = any(is_overall(scene, c) for c in (cue, *alike))
    return told and before not in done and not opens_on(scene)


def _hosted(before: Link, m: Measure, subject: str | None) -> bool:
    """Whether another country's people or money go where those before them went."""
    return m.frame in ("origin", "giving") and m == before.measure and subject != before.object


def _told_of(
    scene: Scene, context: Context, m: Measure, before: Link | None
) -> set[tuple[str | None, str | None]]:
    """The parties of a measure in the sentences just before."""
    near = range(max(0, scene.index - _NEAR), scene.index)
    told = [x for i in near for x in context.links.get(i, ()) if x.measure == m]
    told += [before] if before and before.measure == m else []
    return {(x.subject, x.object) for x in told}


def _story(scene: Scene, context: Context, m: Measure) -> Parties:
    """The parties of the sentence before, where "it" goes on about one of them."""
    previous = context.before(scene)
    told = context.links.get(previous.index, ()) if previous else ()
    same = next((x for x in told if x.measure.topic == m.topic and x.subject), None)
    return (same.subject, same.object) if same else (None, None)


def _names_a_country(scene: Scene, before: Link, q: Quantity, cue: Cue) -> bool:
    """Whether a country stands between the figure before ``q`` and the one after."""
    after = [o.start for o in scene.quantities if o.start >= q.end and o.kind == q.kind]
    end = max(min(after, default=len(scene.text)), cue.end)
    return any(
        min(before.quantity.end, cue.start) <= n.start and n.end <= end for n in actors(scene)
    )
