"""Amounts: sums of money and counts, linked to the measure that the words name or go on with."""

from dataclasses import replace

from vjnotes.facts import timing, yardstick
from vjnotes.facts.allotted import aid_meant, allotted
from vjnotes.facts.change import is_change
from vjnotes.facts.choice import nearest
from vjnotes.facts.columns import column
from vjnotes.facts.comers import to_several
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.continued import continued, in_list, of_last, risen, rises_to, some_of
from vjnotes.facts.cue import (
    Cue,
    Figure,
    Link,
    Measure,
    Parties,
    cues,
    measure,
    part_of,
    what_for,
)
from vjnotes.facts.flows import goes_back, of_aid, of_donor
from vjnotes.facts.givers import told
from vjnotes.facts.lands import actors
from vjnotes.facts.linkage import before_it, linked, of_firm
from vjnotes.facts.listing import SENT, is_bare, is_counted, listed, of_stranger
from vjnotes.facts.passage import of_which, opens_on
from vjnotes.facts.place import drawn, listed_place
from vjnotes.facts.resumed import resumed
from vjnotes.facts.scope import of_fields
from vjnotes.facts.tabled import tabled
from vjnotes.facts.whose import whose
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import listed as words_of
from vjnotes.mentions.quantity import Quantity

_NEAR, _BACK = 5, 3  # sentences
_ALIKE = 1.3  # times
_DEEDS = ("ed", "sold", "bought", "buys")  # how verbs of trade end


def amount(f: Figure) -> Link | None:
    """An amount of money or a count, linked."""
    scene, q = f.scene, f.q
    aside = scene.led("rest_of", q.opening) or scene.led("apart", q.opening)
    aside = aside or scene.followed("leaves_out", 0)
    aside = aside or (scene.led("quota_of", q.opening) if q.kind == "number" else None)
    monthly = timing.recurs(scene, q, "monthly")  # no measure of a time
    if (
        is_change(scene, q)
        or aside
        or of_stranger(scene, q)
        or _in_other_money(scene, q)
        or monthly
        or scene.followed("named_plan", q.end)
        or scene.led("unit_of", q.opening)
    ):
        return None
    bare = _bare_money(f)
    f = replace(f, kind="money" if q.kind == "money" or bare else "count")
    if made := column(f) or tabled(f) or of_last(f) or _of_rise(f) or allotted(f):
        return made
    found = _cue(f)
    f = replace(f, before=before_it(f, f.kind, q.opening))
    if made := some_of(f):
        return made
    if made := in_list(f):
        return replace(made, unit=bare.unit) if bare and q.kind == "number" else made
    last = f.here
    if last and scene.says("others", last.quantity.end, q.opening) and not listed(scene, q):
        return None  # "Laos second with 4 billion, European countries third with 3"
    if found is None or (last and _is_anothers(f, found, last)):
        return continued(f) or resumed(f)
    made = _measured(f, found)
    return replace(made, unit=bare.unit) if made and bare and q.kind == "number" else made


def _of_rise(f: Figure) -> Link | None:
    """What came of the change told right before."""
    rise = f.last if f.last and f.last.metric == "growth" else None
    if rise is None:
        return None
    at = f.kind == "money" and f.scene.joined("up_at", rise.quantity.end, f.q.opening)
    goes = rises_to(f.scene, rise, f.q) and rise.measure.kind == f.kind
    goes = goes and bool(listed(f.scene, rise.quantity) or rise.measure.frame == "balance")
    return risen(f, rise) if at or goes else None


def _in_other_money(scene: Scene, q: Quantity) -> bool:
    """ "25 billion yen (236 million)": a sum again, in a currency that nothing names."""
    if q.kind != "number" or not q.scaled or scene.text[q.end : q.end + 1] != ")":
        return False
    sums = (o for o in scene.quantities if o.kind == "money" and o.end <= q.opening)
    last = max(sums, key=lambda o: o.end, default=None)
    beside = last is not None and scene.text[last.end : q.opening] == " ("
    return bool(beside and last and not 1 / _ALIKE < q.value / last.value < _ALIKE)


def _cue(f: Figure) -> tuple[Cue, Measure] | None:
    """The words that name what a figure measures."""
    scene, q, named, kind = f.scene, f.q, f.named, f.kind
    found = _people(scene, q, named) or nearest(scene, q, named, kind)
    if found and found[0].start >= q.end and scene.says("made_of", q.end, found[0].start):
        found = None  # "The 10 billion consists of 9 billion in loans and 1 in grants"
    if kind == "money" and (not found or scene.says("percent_of", q.end, found[0].start)):
        found = _into_projects(scene, q, named) or found  # sooner than the whole of a share
    if kind == "money" and not found and listed_place(scene, q):
        drawn_ = [c for c in named if c.end <= q.start and c.measures[0].metric == "fdi"]
        found = (drawn_[-1], drawn_[-1].measures[0]) if drawn_ else None
    return found


def _is_anothers(f: Figure, found: tuple[Cue, Measure], told: Link) -> bool:
    """Whether the words found are those of another figure, and this one goes on with the last."""
    scene, q, (cue, m) = f.scene, f.q, found
    aid = told.measure.topic == m.topic == "oda"
    in_row = listed(scene, q)
    if (aid or told.measure == m) and in_row:
        # "2 billion, 40 percent of the total exports, followed by Laos with 1 billion"
        aside = scene.says("of_whole", told.quantity.end, cue.start)
        pledge = aid and m.metric == "oda_pledge"  # "France with a pledge of 144 million"
        here = told.quantity in scene.quantities and cue.end <= told.quantity.opening
        took = here and scene.joined("buys_it", cue.start, cue.end)
        if aside or pledge or took or is_counted(scene, q):
            return True
    if cue.start >= q.end and _is_base_of(scene, q, told, cue):
        return True
    if yardstick.is_base(scene, q) and scene.joined("in_its", told.quantity.end, cue.start):
        return True  # "a gap of 3 billion in its trade with Laos, up from 2"
    turns = scene.says("turn", q.end, cue.start) or ";" in scene.text[q.end : cue.start]
    if in_row and turns:
        return True  # "Laos (5 billion), Cuba (3 billion), while for imports"
    # "trade rose to 5 billion on imports, and it fell to 4 billion"
    return told.measure.kind == f.kind and scene.led("and_it", q.opening) is not None


def people_before(scene: Scene, context: Context, cue: Cue) -> Measure | None:
    """ "19,500 Laotians visited. The Cubans numbered 16,200": people counted as those before."""
    links = context.linked_before(scene) if scene.followed("by_name_alone", cue.end) else ()
    told = {x.measure for x in links if x.metric != "enterprises"}
    return told.pop() if len(told) == 1 and links[0].measure.topic == "people" else None


def _by_guests(scene: Scene, context: Context) -> bool:
    """Whether money "poured into the economy" is what the guests told of just before spent."""
    near = [scene, *([previous] if (previous := context.before(scene)) else [])]
    told = any(c.measures[0].metric == "tourists" for s in near for c in cues(s.text))
    return told and not any(s.says("invests") for s in near)


def _in_row(scene: Scene, q: Quantity, cue: Cue, host: str | None) -> bool:
    """Whether a people's name alone is what the next figure of a row counts, of their ``host``."""
    named = any(n.start == cue.start and n.name != host for n in scene.countries())
    alone = named and scene.followed("list_goes_on", cue.end) is not None
    return alone and scene.led("next_people", q.opening) is not None


def _meant(f: Figure, cue: Cue, m: Measure) -> Measure:
    """The measure that is meant here: "people travelled to Laos", "a donor with capital of 3"."""
    scene, context, q = f.scene, f.context, f.q
    if m.metric == "citizens":
        behind = cue.start >= q.end  # "people travelled to Laos"
        lands = (n.end for n in scene.countries() if scene.joined("people_of", cue.end, n.start))
        doing = what_for(scene.text[next(lands, cue.end) :])
        doing = doing if behind or scene.followed("visiting", cue.end) else None
        m = part_of(scene) or (measure(doing) if doing else m)
    if m.metric == "citizens":
        foreign = scene.text[cue.start : cue.end].lower() == "foreigners"
        comes = scene.led("visits_by", cue.start) or (foreign and scene.led("came", cue.start))
        guests = measure("tourists") if comes else None
        m = guests or people_before(scene, context, cue) or m
    bare = scene.text[cue.start : cue.end] == "turnover" and not scene.led("trade", cue.start)
    if bare and m.metric == "two_way_trade":
        trade = (x.measure for x in context.linked_before(scene) if x.measure.topic == "trade")
        flows = {x for x in trade if x.frame != "balance"}
        m = flows.pop() if len(flows) == 1 else m  # "exports ... By May, turnover was 3 million"
    if m.metric == "tourists" and any(n.start == cue.start for n in scene.countries()):
        m = _as_told(scene, context, cue) or m
    if m.metric == "fdi" and _by_guests(scene, context):
        m = measure("none")
    elif m.metric == "fdi" and of_donor(scene, context, cue):
        promised = cue.end <= q.start and scene.text[cue.start : cue.end].lower() == "committed"
        promised = promised and not scene.says("added_up_in_all")
        m = measure("oda_pledge" if promised else "oda_total")
    elif m.topic == "investment" and of_aid(scene, context, q.start):
        m = measure("none")
    elif (
        m.topic == "investment"
        and scene.joined("only_committed", cue.start, cue.end)
        and not scene.says("of_capital")
    ):
        m = measure("none")  # to whatever: "committed 100 million to nations in need"
    elif m.topic == "oda":
        m = aid_meant(scene, context, q, cue, m)
    return m


def _measured(f: Figure, found: tuple[Cue, Measure]) -> Link | None:
    """The figure as one of the measure found, if it is one of ours and of somebody."""
    scene, context, q, before = f.scene, f.context, f.q, f.here
    cue, m = found[0], _meant(f, *found)
    if before and before.cue == cue and yardstick.is_base(scene, q):
        m = before.measure  # "900 foreigners visited, compared with 800 in 2019"
    if not m.topic:
        return Link(q, m, m.metric, q.start, q.end)
    if m.topic == "trade" and scene.followed("other_way", cue.start):
        back = goes_back(f, cue)
        return linked(f, cue, *back, before) if back else None
    of_firms = m.topic == "trade" and scene.says("fdi_firms") and not actors(scene)
    of_sector = m.frame in ("outward", "inward") and any(
        scene.followed("of_sector", c.end) for c in cues(scene.text) if c.end <= cue.end
    )
    in_field = m.topic == "trade" and scene.followed("in_field", cue.end) is not None
    if of_firms or of_sector or in_field or (m.topic == "trade" and _of_unknown(scene, context)):
        return Link(q, measure("none"), "none", q.start, q.end)
    if m.topic == "trade" and scene.followed("of_goods", cue.end):
        return None  # of goods that another sentence names
    if m.metric == "fdi" and before and scene.led("utilised", cue.start):
        return Link(q, measure("none"), "none", q.start, q.end)  # of that registered, told before
    if m.metric == "citizens" and before and _in_row(scene, q, cue, before.object):
        people = before.measure.topic == "people" and before.measure.metric != "enterprises"
        m = before.measure if people else m  # "900 were Germans, 800 Turks and 700 Poles"
    who, words = whose(f, cue, m), scene.text[cue.start : cue.end].lower()
    if m.topic == "people" and m != found[1]:
        who = _there(scene, context, m, who)
    if who[0] is None and words in words_of("linking", "lists.trades"):
        return None  # "a lack of 40,000 nurses"
    if who[0] is None and who[1] and scene.followed("took_goods", cue.start):
        m, who = measure("exports"), (who[1], None)  # "the region took 3 million in Lao goods"
    if m.frame == "mutual" and None not in who and scene.led("intra", cue.start):
        return Link(q, measure("none"), "none", q.start, q.end)  # of all members of a group
    trade = m.topic == "trade" and not f.is_shared
    if trade and to_several(scene, context, cue, f.at, told=who[1]):
        return Link(q, measure("none"), "none", q.start, q.end)
    if m.topic == "investment":
        who = drawn(f, cue, who)
    if m.topic == "investment" and who == (None, None):
        who = of_fields(scene, context, q)
    same = m.topic == "investment" and who == (None, None)
    alone = any(scene.followed("by_itself", p.end) for p in scene.periods)
    alone = not scene.countries() and (alone or scene.says("more_capital") is not None)
    if same and (alone or scene.says("these_projects")):
        # "The capital of these projects", "In 2023 alone, 12 projects"
        told_ = (x for x in context.linked_before(scene) if x.measure.topic == m.topic)
        known = {(x.subject, x.object) for x in told_}
        who = known.pop() if len(known) == 1 else who
    if f.is_shared and m.topic == "investment" and who == (None, None):
        lands = (n for n in scene.countries() if n.form == "noun")
        who = None, next((n.name for n in lands if scene.led("into_city", n.start)), None)
    if m.topic in ("oda", "investment") and who == (None, None):
        return None
    if m.metric == "oda_pledge" and who[1] is None:
        return None  # a pledge to a fund, or to the world
    if m.metric == "fdi" and (of_firm(scene, cue) or _by_firm(scene, cue)):
        return None
    shops = words in table("linking")["parties"]["shop"]  # do so as well
    if shops and (who == (None, None) or _by_firm(scene, cue)):
        return None
    named = any(n.form != "epithet" for n in actors(scene))  # whose the firms can be
    if m.metric == "enterprises" and not before and not (who[0] and named):
        return None
    if m.metric == "fdi_projects" and _is_part(f, who):
        return None
    if f.last and scene.joined("put_into", f.last.quantity.end, q.opening):
        before = f.last
    elif opens_on(scene) or of_which(scene, q):
        before = f.before
    made = linked(f, cue, m, who, before)
    if m.metric == "fdi_projects" and scene.followed("domestic_too", cue.end):
        return replace(made, detail=made.detail | {"region": ""})  # foreign and domestic ones
    return made


def _there(scene: Scene, context: Context, m: Measure, who: Parties) -> Parties:
    """Who is counted by name alone ("Laotians numbered 900") is where those before are."""
    hosts = {x.object for x in context.linked_before(scene) if x.measure == m}
    named = {n.name for n in actors(scene) if n.form != "adjective"}
    alone = len(hosts) == 1 and who[0] not in hosts and who[1] not in named
    return (who[0], hosts.pop()) if alone else who


def _is_part(f: Figure, who: Parties) -> bool:
    """Whether projects of no time are some of those told ("construction, with 8 new projects")."""
    placed = any(n.kind == "place" for n in f.scene.names)
    return not (f.scene.periods or placed) and any(
        x.metric == "fdi_projects" and (x.subject, x.object) == who and x.value > f.q.value
        for x in told(f.scene, f.context, "investment", back=_NEAR)
    )


def _as_told(scene: Scene, context: Context, cue: Cue) -> Measure | None:
    """What people who only "flew to Laos" are, where the sentence before tells of workers."""
    guests = scene.followed("as_guests", cue.end)
    previous = None if guests else context.before(scene)
    named = {c.measures[0] for c in cues(previous.text)} if previous else set()
    people = [m for m in named if m.topic == "people"]
    near = range(scene.index - 1, max(scene.index - _BACK, -1), -1)
    told = (
        x.measure for i in near for x in context.links.get(i, ()) if x.measure.topic == "people"
    )
    left = scene.followed("left_for", cue.end) is not None
    found = people[0] if len(people) == 1 else next(told, None) if left else None
    return found if found and found.metric in SENT else None


def _is_base_of(scene: Scene, q: Quantity, told: Link, cue: Cue) -> bool:
    """ "A deficit of 4 billion, up from 3, driven by imports": the base of the one before."""
    return (
        told.measure.kind == q.kind == "money"
        and yardstick.is_base(scene, q)
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
                or (scene.led("drew", q.opening) and scene.joined("with_projects", q.end, c.start))
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
    lands = {(n.start, n.end) for n in scene.countries()}
    folk = (c for c in named if (c.start, c.end) in lands)
    if people := next((c for c in folk if scene.joined("people_as", q.end, c.start)), None):
        return people, people.measures[0]  # "A community of about 1,200 Ghanaians"
    if not is_counted(scene, q):
        return None
    kinds = [c for c in named if c.end <= q.start and c.measures[0].topic == "people"]
    kinds = [
        c
        for c in kinds
        if c.measures[0].metric != "enterprises" and scene.text[c.start : c.end] != "people"
    ]
    last = max(kinds, key=lambda c: c.end, default=None)
    return (last, last.measures[0]) if last else None


def _of_unknown(scene: Scene, context: Context) -> bool:
    """ "Of this, 3 billion were exports", after a sum that measures nothing of ours."""
    previous = context.before(scene) if scene.followed("opens_part", 0) else None
    sums = previous and any(q.kind == "money" for q in previous.quantities)
    return bool(sums) and not context.linked_before(scene)


def _by_firm(scene: Scene, cue: Cue) -> bool:
    """Whether somebody who is no country does what the verb says ("The miller Nile Grain sold")."""
    doer = scene.led("doer_named", cue.start)
    if doer is None or not scene.text[cue.start : cue.end].endswith(_DEEDS):
        return False
    lands = [n for n in scene.names if n.kind in ("country", "group", "place")]
    spans = [(q.start, q.end) for q in scene.quantities] + [(p.start, p.end) for p in scene.periods]
    told = any(start <= doer.start("doer") < end for start, end in spans)
    return not told and not any(
        n.start < doer.end("doer") and doer.start("doer") < n.end for n in lands
    )


def _bare_money(f: Figure) -> Link | None:
    """ "This hit 8.7 billion": the amount whose currency a scaled number without a noun shares."""
    scene, q = f.scene, f.q
    bare = is_bare(scene, q) or (
        scene.followed("bare_part", q.end) and scene.led("of_it", q.opening)
    )
    if q.kind != "number" or not q.scaled or not bare or is_counted(scene, q):
        return None
    return before_it(f, "money")
