"""Whose a figure is where its own words do not say: lists, brackets, "it", "of which"."""

from dataclasses import replace

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Figure, Link, Measure, Parties, cues, stands_for
from vjnotes.facts.givers import aid, capital
from vjnotes.facts.holder import holder, owner, with_partner
from vjnotes.facts.home import (
    home,
    is_foreign,
    movers,
    ranked,
    receiver,
    sender,
    sender_before,
    trader,
)
from vjnotes.facts.invested import by_land, plainly, told_of
from vjnotes.facts.lands import actors, acts, other
from vjnotes.facts.listing import SENT, is_receiver, listed, replaced
from vjnotes.facts.pairing import ordered
from vjnotes.facts.parties import parties
from vjnotes.facts.passage import handed, inherited, its, only_pair, opens_on
from vjnotes.facts.scope import from_anywhere
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity

_FLOWS = ("outward", "inward")
_NEAR = 2  # sentences
_PEOPLE = ("citizens", "tourists", *SENT)


def _received(f: Figure, m: Measure, who: Parties) -> Parties:
    """ "Japan was the leading market with 900 workers": they go there, from who sends them."""
    taker = who[0]
    if taker is None or not is_receiver(f.scene, f.q, taker):
        return who
    owner_ = with_partner(f.scene)  # "Laos's largest market is Cuba"
    sent = owner_ or sender(f.scene, f.context, m.metric) or movers(f.context, m.metric)[0]
    return sent if sent != taker else None, taker


def _sent_by(scene: Scene, cue: Cue, who: Parties) -> Parties:
    """ "Laotians live in Chad, and the Chadian community in Laos numbers 900", "Laos is its largest
    source of visitors, with 900 arrivals": whose people they are."""
    folk = [n for n in scene.countries() if n.end <= cue.start and n.name == who[1]]
    own = (n.form == "adjective" and scene.text[n.end : cue.start].isspace() for n in folk)
    source = (n.form == "noun" and scene.joined("is_source", n.end, cue.start) for n in folk)
    return who[::-1] if who[0] and (any(own) or any(source)) else who


def _host(scene: Scene, cue: Cue) -> str | None:
    """ "Japan's 1.7 million foreign workers", "foreign residents of Japan": where they are."""
    lands = scene.countries()
    owners = (n for n in lands if n.form == "possessive" and n.end <= cue.start)
    of = (n for n in lands if is_foreign(scene, cue) and scene.joined("of_owner", cue.end, n.start))
    own = (n for n in owners if scene.joined("own_foreign", n.end, cue.start))
    return next((n.name for n in (*own, *of)), None)


def _host_before(scene: Scene, context: Context, m: Measure, whence: str | None) -> str | None:
    """Where people of a country, or of any, are: where the sentences right before count people."""
    if m.metric not in _PEOPLE or scene.says("abroad_or_all"):
        return None
    named = {n.name for n in scene.countries() if n.form != "adjective" or whence is None}
    near = [x for x in context.linked_near(scene, _NEAR) if x.measure.frame == "origin"]
    of_all = whence or len({x.subject for x in near}) > 1  # the story is of a host's foreigners
    hosts = {x.object for x in near if of_all or x.subject is None or m == x.measure}
    hosts -= {None}
    alone = len(hosts) == 1 and not named - {whence} and whence not in hosts
    return hosts.pop() if alone else None


def whose(f: Figure, cue: Cue, m: Measure) -> Parties:
    """Subject and object of the measure ``cue`` names, for a figure."""
    scene, context, q, last = f.scene, f.context, f.q, f.last
    if known := plainly(f, cue, m):
        return known
    if m.frame == "balance" and scene.followed("the_excess", cue.start):
        return _of_excess(f)
    if last and not f.here and m.topic == last.measure.topic == "investment":
        f = replace(f, before=last)  # "Laos has more projects there, 158, but less capital: 5"
    who, before = its(f, cue, m, _named(f, cue, m)), f.before
    if last and last.measure == m and m.frame != "mutual" and stands_for(scene.text, cue):
        # "Laos's exports to Peru fell, while those of Chad rose"
        own = (n.name for n in scene.countries() if scene.joined("of_owner", cue.end, n.start))
        who = (next(own, who[0]), who[1]) if m.frame == "origin" else who
        subject = last.subject if last.subject != who[1] else None
        who = who[0] or subject, who[1] or (last.object if last.object != who[0] else None)
    if m.frame == "origin" and who[0] is None:
        who = _comers(f, cue, m, who)
        if who[0] is None and not from_anywhere(scene, cue, m.frame):
            mine = sender_before(scene, context, m.metric) or sender(scene, context, m.metric)
            who = (mine, who[1]) if mine != who[1] else who
    past = f.done[-1] if f.done and m.frame == "origin" else None
    some = past and scene.joined("of_them_some", past.quantity.end, q.opening)
    if past and some and past.measure.frame == "origin" and past.subject and past.object:
        return past.subject, past.object  # "9,000 Laotians live there, including 500 students"
    if m.metric in SENT:
        who = _received(f, m, who)
    if m.frame == "origin" and (host := _host(scene, cue)):
        who = who[0] if who[0] != host and q.kind == "percent" else None, host
    who = _sent_by(scene, cue, who) if m.frame == "origin" else who
    whole = m.frame == "origin" and scene.led("part_of_all", q.opening) is not None
    alone = whole and scene.led("of_total_of", q.opening)
    if alone or (whole and holder(scene, context, cue) in (None, who[1])):
        return None, who[1]  # "Germans made up 200 of the 900 guests"
    aside = scene.followed("as_it_did", 0) if m.frame == "origin" else None
    if aside and cue.end <= aside.end() <= q.start:
        here = (n for n in actors(scene) if aside.end() <= n.start and n.end <= q.start)
        main = {n.name for n in here if n.form == "noun"}
        if len(main) == 1 and who[0] not in main:
            who = who[0], main.pop()  # "As Lao tourists to Peru rose, Chad saw a drop from 9,000"
    if m.frame == "origin":
        lands = (n for n in scene.countries() if n.name != who[1])
        ways = ("people_as", "are_people")
        lands = (n for n in lands if not scene.followed("are_citizens", n.end))
        folk = (n.name for n in lands if any(scene.joined(w, q.end, n.start) for w in ways))
        # "740,000 Laotians, followed by 450,000 Chadian nationals", "900 were Chadian"
        who = next(folk, who[0]), who[1]
    if m.topic == "trade" and (at := scene.led("where_sold", cue.start)):
        where = next((n.name for n in actors(scene) if n.end == at.start()), None)
        mine = who[0] if at["side"] else None  # "Laos, with which it had a deficit of 3"
        if where not in (None, mine) and m.frame != ("inward" if not at["side"] else "mutual"):
            who = mine or home(context, where or ""), where  # "to Laos, where they fell to 3"
    if m.frame in _FLOWS and None in who and scene.text.startswith("It "):
        told = ranked(scene, context) if who == (None, None) else None
        who = told or (who[0] or _actor_before(scene, context), who[1])
    if m.frame == "origin" and scene.led("best_for", cue.start):
        return None, who[1]  # "Lao visitors gave Peru its best year ever for arrivals"
    if m.frame in ("outward", "inward") and who[1] is None and scene.followed("there", cue.end):
        ahead = (n.name for n in actors(scene) if n.end <= cue.start and acts(scene, n))
        partner = next(ahead, None) or _actor_before(scene, context)
        who = who[0] or home(context, partner or ""), partner
    if m.frame in ("outward", "inward") and who == (None, None):
        who = _same_flow(scene, context, cue, m) or only_pair(scene, context, cue, m)
    if m.frame in ("giving", "origin") and who[0] is None:
        leading = (n for n in actors(scene) if scene.joined("leads_with", n.end, q.opening))
        lead = next(leading, None)
        hosts = lead and scene.says("takes_them", lead.end, q.opening)
        if lead and lead.name != who[1] and not hosts:
            who = lead.name, who[1]  # "Laos tops the list of visitors to Peru with 3 million"
    if m.frame == "giving":
        first = not any(cue.end <= x.quantity.start for x in f.done)
        who = _doers(scene, cue, who) if first else who  # "and Cuba 2 million in Laos"
        if last and scene.joined("put_into", last.quantity.end, q.opening):
            who = last.subject, last.object  # "invested 5 million in nine projects"
    if None in who and last and scene.joined("its_next", last.quantity.end, q.opening):
        kept = who[0] or last.subject, who[1] or last.object  # "its largest donor; its second"
        who = kept if kept[0] != kept[1] else who
    if m.topic == "investment":
        who = told_of(scene, context, cue, q, who) if by_land(scene, context, cue) else (None, None)
    if who == (None, None) and before and before.measure.topic == m.topic == "investment":
        named = scene.countries() or from_anywhere(scene, cue, m.frame)
        if scene.led("its_own", cue.start) and not named:
            who = before.subject, before.object  # "In 2015, its total investment declined to"
    if m.topic == "oda":
        who = aid(scene, context, q, who)
    elif m.topic == "investment":
        who = capital(scene, context, cue, q, who)
    if m.metric == "enterprises" and who[0] and not who[1] and scene.followed("there_too", cue.end):
        who = who[0], other(context, who[0])
    if m.frame == "origin" and who[1] is None:
        host = _host_before(scene, context, m, who[0])
        below = scene.sentence.role == "title"  # where it is told again, with its time
        return who[0], host or (None if below else receiver(context, cue, scene))
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


def _of_excess(f: Figure) -> Parties:
    """Who sells more than it buys, or less, as the same sentence or the one before says: "The
    excess was 5 million"."""
    told = [x for x in (f.context.before(f.scene), f.scene) if x]
    for s, c in ((x, c) for x in told for c in cues(x.text) if c.measures[0].frame in _FLOWS):
        who = parties(s, f.context, c, c.measures[0].frame, (c.start, c.end))
        if None not in who:
            return who
    mine = trader(f.context)
    return mine, other(f.context, mine) if mine else None


def _actor_before(scene: Scene, context: Context) -> str | None:
    """Who "it" is: the country that the sentence before is about."""
    previous = context.before(scene)
    lands = (n for n in actors(previous) if acts(previous, n)) if previous else iter(())
    return next((n.name for n in lands if n.start <= len("The ")), None)


def _same_flow(scene: Scene, context: Context, cue: Cue, m: Measure) -> Parties | None:
    """The parties of "Laos's rice imports from Chad grew fast. The import came to 5 million"."""
    previous = context.before(scene) if scene.led("opens_the", cue.start) else None
    alike = [c for c in cues(previous.text) if c.measures[0] == m] if previous else []
    if previous is None or len(alike) != 1 or scene.countries():
        return None
    who = parties(previous, context, alike[0], m.frame, (alike[0].start, alike[0].end))
    return who if None not in who else None


def _doers(scene: Scene, cue: Cue, who: Parties) -> Parties:
    """Who gives is who stands right before the verb: "said that Cuban investors have invested",
    but not "Cuban investors in Laos have invested"."""
    ahead = (n for n in actors(scene) if scene.joined("doer", n.end, cue.start))
    doer = next((n.name for n in ahead if not scene.led("at_preposition", n.start)), None)
    verb = rule("linking", "giving_verb").match(scene.text, cue.start)
    if doer is None or verb is None or doer != who[1]:
        return who
    return doer, who[0]


def _comers(f: Figure, cue: Cue, m: Measure, who: Parties) -> Parties:
    """The people of "Lao arrivals in Chad hit a record" and of "Laos recorded 9,000 visitors"."""
    scene, q = f.scene, f.q
    ahead = [c for c in cues(scene.text) if c.measures[0] == m and c.end <= min(cue.start, q.start)]
    own = any(scene.joined("right_from", cue.end, n.start) for n in scene.countries())
    between = any(ahead[-1].end <= o.start < q.start for o in scene.quantities) if ahead else own
    if ahead and not (own or between):
        told = parties(scene, f.context, ahead[-1], m.frame, (ahead[-1].start, ahead[-1].end))
        if told[0] and who[1] in (None, told[1]):
            return told
    ways = ("recorded", "accounts_for")
    senders = (
        n.name
        for n in actors(scene)
        if (n.form != "epithet" and any(scene.joined(way, n.end, q.opening) for way in ways))
        or (n.end <= q.start and n.form == "noun" and scene.followed("sends_in", n.end))
        or (n.end <= q.start and n.form == "adjective" and scene.followed("by_nation", n.end))
    )
    mine = next(senders, None)
    return (mine, who[1]) if who[1] and who[1] != mine else who


def _named(f: Figure, cue: Cue, m: Measure) -> Parties:
    """Who the words around a figure name, or the list that it is in."""
    scene, context, q, before = f.scene, f.context, f.q, f.before
    partner = listed(scene, q)
    if m.frame == "giving" and f.here:
        theirs = (n for n in actors(scene) if n.form == "possessive" and n.end < q.opening)
        right = (n for n in theirs if scene.text[n.end : q.opening].strip() in ("", "'s", "’s"))
        partner = next((n.name for n in right), partner)  # "after Italy's 1.3 billion"
    kind = None
    if m.frame == "origin":
        anew = f.here is None or f.here.cue != cue  # "900 come from Laos, and 800 from Chad"
        kind = scene.followed("of_kind", q.end)
        kind = kind or (scene.followed("are_kind", cue.end) if anew else None)
        of_whom = scene.led("of_whom_many", q.opening) is not None
        kind = kind or (scene.followed("are_kind", q.end) if of_whom else None)
    named = (n for n in actors(scene) if kind and n.start == kind.end())
    people = next((n for n in named if kind and (n.form != "noun" or "from" in kind[0])), None)
    so_many = (n for n in scene.countries() if scene.joined("of_whom", n.end, q.opening))
    people = people or next(so_many, None)
    if people and before and people.name == before.object:
        return None, None  # "700,000 of them are Germans", of the Turks in Germany
    if people:
        host = parties(scene, context, cue, m.frame, f.at)[1]
        return people.name, host or (before.object if before and before.measure == m else None)
    counted = _in_row(scene, cue, q) if f.here and f.here.measure == m else None
    if counted and before:
        return counted, before.object  # "followed by 980,000 Thais, 900 Laotians"
    whence = holder(scene, context, cue) if partner and cue.start >= q.end else None
    if whence and before and whence != before.subject and m.frame == "origin":
        partner = None  # "4,500 Turks in Kenya and 200 Kenyan students in Turkey"
    if partner and before and (f.here or opens_on(scene)):
        return replaced(scene, context, q, before, partner, m)
    on = f.here and f.here.measure.topic == m.topic and not _names_a_country(scene, f.here, q, cue)
    if on and before and not scene.followed("from_world", cue.end):
        return handed(f, before, m)
    subject, object_ = parties(scene, context, cue, m.frame, f.at)
    buyer = with_partner(scene) if m.frame == "inward" else None
    its = scene.says("market_of", 0, q.start) is not None
    if not (its or partner) and object_ is None and buyer == trader(context):
        its = _is_partner(scene, subject)
        if its and buyer and scene.says("verb", cue.start, cue.end):
            return subject, buyer  # "China was Laos's top export market, buying 5 million"
    if buyer not in (None, subject) and its:
        return buyer, subject or object_  # "China was Laos's top import market with 5 billion"
    plain = [n for n in actors(scene) if n.form != "epithet"]
    takers = (n.name for n in plain if scene.joined("accounts_for", n.end, q.opening))
    if m.frame == "balance" and not scene.says("between_two", cue.end, q.start):
        short = cue.start >= q.end and scene.followed("short_in", cue.start)
        taker = partner or next(takers, None) or _sharer(scene, q, goes_on=f.here is not None)
        mine = with_partner(scene) or trader(context) or owner(scene, context, cue) or subject
        if taker and not short:  # "the largest contributor to the deficit was Laos, with 3 million"
            return mine if mine != taker else None, taker
    taker = next(takers, None) if m.frame in ("outward", "inward") else None
    behind = any(c.start > q.end and c.measures == cue.measures for c in (cue, *cues(scene.text)))
    taker = taker if behind or owner(scene, context, cue) not in (None, taker) else None
    if taker:
        mine = owner(scene, context, cue) or home(context, taker)
        return mine if mine != taker else None, taker  # "Laos accounted for 5 million of exports"
    beside = partner is not None and scene.led("told_beside", q.opening) is not None
    follows = beside or (partner and scene.led("followed_by", q.opening))
    if partner and follows and m.topic in ("investment", "oda") and partner != object_:
        return partner, object_
    if partner and m.topic == "investment" and scene.followed("abroad_somewhere", cue.end):
        doers = (n.name for n in actors(scene) if n.end <= cue.start and n.name != partner)
        return next(doers, None), partner  # "put money in 9 countries, most of it Laos, with 3"
    if partner and m.topic == "trade" and m.frame != "balance":
        ranked = with_partner(scene)
        row = any(scene.joined("are_lands", cue.end, n.start) for n in actors(scene))
        if m.frame == "mutual" and partner not in (subject, object_):
            mine = ranked or owner(scene, context, cue) or home(context, partner)
            return ordered(mine, partner) if mine else (partner, None)
        if m.frame != "mutual" and (row or (follows and ranked not in (None, partner))):
            mine = ranked or owner(scene, context, cue)
            mine = mine or (before.subject if before and before.measure == m else None)
            mine = mine or home(context, partner)
            return mine, partner  # "the main suppliers were Laos (5)"
        if m.frame != "mutual" and beside and partner not in (subject, object_):
            return (subject, partner) if subject else (partner, object_)
    if partner and m.frame == "origin" and scene.led("destinations_are", q.opening):
        same = (c for c in cues(scene.text) if c.measures == cue.measures)
        whose_ = (h for c in same if (h := holder(scene, context, c)))
        guests = (n.name for n in scene.countries() if scene.led("destinations_for", n.start))
        mine = with_partner(scene) or next(whose_, None) or next(guests, None)
        mine = mine or movers(context, m.metric)[0]
        return mine if mine != partner else None, partner  # "the top destinations were Laos (9)"
    if beside and m.frame == "origin" and not (subject and partner == object_):
        alike = [c for c in cues(scene.text) if c.measures == cue.measures and c.end <= cue.end]
        whence = next((h for c in alike if (h := holder(scene, context, c))), None)
        if whence and whence != partner:
            return whence, partner
        return partner, object_ if object_ != partner else None
    anyone = from_anywhere(scene, cue, m.frame)
    it = not f.here and scene.led("it", q.start)
    if not subject and not object_ and not anyone and it:
        mine, partner = _story(scene, context, m)
        return mine, None if m.frame == "balance" else partner
    return inherited(f, cue, m, (subject, object_))


def _sharer(scene: Scene, q: Quantity, *, goes_on: bool) -> str | None:
    """With whom a country has its surplus: "Laos accounted for the largest deficit, 5 million"."""
    ways = ("has_part", "reached_sum") if goes_on else ("has_part",)
    named = (n for n in actors(scene) if n.form == "noun" and n.end <= q.opening)
    found = (n.name for n in named if any(scene.joined(way, n.end, q.opening) for way in ways))
    return next(found, None)


def _in_row(scene: Scene, cue: Cue, q: Quantity) -> str | None:
    """The people whose own name is what the next figure of a row counts."""
    lands = (n for n in scene.countries() if n.start == cue.start)
    own = next((n for n in lands if scene.joined("people_as", q.end, n.start)), None)
    goes_on = own and scene.followed("list_goes_on", own.end)
    return own.name if own and goes_on and scene.led("next_people", q.opening) else None


def _names_a_country(scene: Scene, before: Link, q: Quantity, cue: Cue) -> bool:
    """Whether a country stands between the figure before ``q`` and the one after."""
    after = [o.start for o in scene.quantities if o.start >= q.end and o.kind == q.kind]
    end = max(min(after, default=len(scene.text)), cue.end)
    return any(
        min(before.quantity.end, cue.start) <= n.start and n.end <= end for n in actors(scene)
    )


def _is_partner(scene: Scene, country: str | None) -> bool:
    """ "China remained Laos's biggest partner": whether a country is told as another's partner."""
    lands = scene.countries()
    named = [n for n in lands if n.name == country and n.form == "noun"]
    owners = [n for n in lands if n.form == "possessive" and scene.followed("has_partner", n.end)]
    return any(scene.joined("is_the", a.end, b.start) for a in named for b in owners)


def _story(scene: Scene, context: Context, m: Measure) -> Parties:
    """The parties of the sentence before, where "it" goes on about one of them."""
    told = context.linked_before(scene)
    same = next((x for x in told if x.measure.topic == m.topic and x.subject), None)
    if same is None and m.topic == "people":
        return ranked(scene, context) or (None, None)  # "Laos is the second market. It sent 900"
    return (same.subject, same.object) if same else (None, None)
