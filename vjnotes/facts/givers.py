"""Givers: who gives and who takes aid or capital, where a figure's own words leave it open.

Aid goes from a country that gives it to one that does not, however the sentence turns it; a
loan or a flow of capital told without its parties has those told before in the article.
"""

from collections.abc import Iterator
from itertools import pairwise

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Link, Parties
from vjnotes.facts.gap import clause
from vjnotes.facts.lands import actors, compared, gives, often_gives
from vjnotes.facts.scope import from_anywhere, is_overall, to_anywhere
from vjnotes.lexicon import table
from vjnotes.mentions.line import Name
from vjnotes.mentions.quantity import Quantity

_BACK = 30  # sentences, so that time stays linear
_NEAR = 3  # sentences
_TWO = 2


def aid(scene: Scene, context: Context, q: Quantity, who: Parties) -> Parties:
    """The giver and the taker of an amount of aid; neither if a bank of many countries gives it."""
    row = _row(scene)
    if len({*row.values()}) > _TWO and min(row) <= q.start <= max(row):
        return _in_row(scene, context, row, row.get(q.start))
    subject, object_ = _aid(scene, context, q, who)
    places = [n for n in actors(scene) if n.name == object_]
    if not places and scene.says("aid_at_large"):
        return subject, None  # "spends 5 million more on foreign aid"
    if places and all(
        n.start >= q.end and scene.joined("other_deed", q.end, n.start) for n in places
    ):
        return subject, None  # "offered 5 million and sent two planes to Laos"
    takers = [n for n in places if not scene.led("embassy_in", n.start)]
    if not takers and (scene.says("all_aid") or _to_several(scene, context, subject)):
        return subject, None
    return subject, object_


def _row(scene: Scene) -> dict[int, str]:
    """ "Chad with 5 million (2%); Peru 4 million; Laos (3 million)": who gives, by the sum."""
    sums = [q for q in scene.quantities if q.kind == "money"]
    known = [n for n in actors(scene) if n.form == "noun" or n.kind == "group"]
    lands = known if len(sums) > _TWO else []
    return {
        q.start: n.name
        for n in lands
        for q in sums
        if n.end <= q.opening and scene.joined("giver_in_row", n.end, q.opening)
    }


def _in_row(scene: Scene, context: Context, row: dict[int, str], giver: str | None) -> Parties:
    """A giver of a row and the one that all of them give to, who is told before; or neither."""
    near = [x for x in context.linked_near(scene, _BACK) if x.measure.topic == "oda"]
    takers = [d.object for _, d in context.drafts[-_BACK:] if d.metric == "rank_oda"]
    takers = [t for t in (*takers, *(x.object for x in near)) if t and t not in row.values()]
    behind = [n.name for n in actors(scene) if scene.led("to_taker", n.start)]
    taker = next(iter([*behind, *reversed(takers)]), None)
    return (giver, taker) if giver and taker and giver != taker else (None, None)


def _to_several(scene: Scene, context: Context, giver: str | None) -> bool:
    """Whether the aid told of before went to several at once ("five countries along the river")."""
    near = [x for x in context.linked_near(scene, _BACK) if x.measure.topic == "oda"]
    takers = {x.object for x in near if x.subject == giver}
    return giver is not None and takers == {None}


def _aid(scene: Scene, context: Context, q: Quantity, who: Parties) -> Parties:
    subject, object_ = who
    if scene.followed("to_parts", q.end):
        return None, None  # "including 1.7 million to the northern regions"
    if scene.led("each_gets", q.start) or (
        scene.led("aid_for", q.opening) and scene.followed("one_project", q.end)
    ):
        return None, None  # "each school will get 80,000", "loans for the 700 million project"
    if scene.led("the_sum", q.opening) and scene.followed("one_work", q.end):
        return None, None  # "the 9.9 billion yen (82 million) power plant"
    subject, object_ = _lent_by(scene, who)
    if subject and not gives(subject):
        places = [n for n in scene.countries() if n.name == subject]
        if places and all(scene.led("to_taker", n.start) for n in places):
            subject = None  # "75 million were allocated to Laos and 8 million to Chad"
    ahead = {n.name for n in actors(scene) if gives(n.name) and n.end <= q.start}
    if subject is None and len(ahead) == 1 and ahead != {object_}:
        subject = ahead.pop()
    right = next((n.name for n in actors(scene) if _gives_sum(scene, n, q)), None)
    if right:  # "Japan pledged 5 billion yen and France 20 million euros"
        subject, object_ = right, subject if object_ == right else object_
        object_ = None if object_ in _others_give(scene, q) else object_
    elif gives(object_):
        subject, object_ = (subject, None) if gives(subject) else (object_, subject)
    if (
        _of_bank(scene, q, subject, plain=right is not None)
        or _of_others(scene, q)
        or _to_firm(scene, context)
    ):
        return None, None
    firms = (n for n in scene.countries() if n.form == "adjective" and n.end <= q.start)
    if any(
        n.name == subject
        and (
            scene.followed("firms_lend", n.end)
            or (scene.led("a_firm", n.start) and scene.followed("one_firm", n.end))
        )
        for n in firms
    ):
        return None, None  # "Chinese firms put 5 billion in loans and investment in Laos"
    if scene.followed("to_region", q.end) or scene.led("in_region", q.start):
        return subject, None
    behind = [n for n in actors(scene) if scene.joined("to_land", q.end, n.start)]
    if behind and any(scene.joined("list_of_lands", behind[0].end, n.start) for n in actors(scene)):
        return None, None  # "1.5 billion yen to Cambodia, Laos"
    if behind and behind[0].form == "noun" and behind[0].name != subject:
        object_ = behind[0].name
    here = {n.name for n in actors(scene)}
    near = [x.subject for x in context.linked_near(scene, _BACK) if x.measure.topic == "oda"]
    gave = {giver for giver in near if giver}
    if subject and subject not in here | gave and gave - {object_}:
        subject = gave.pop() if len(gave) == 1 else None  # not another of the pair
    if (subject not in here or not gives(subject)) and scene.led("of_all_givers", q.start):
        return None, object_ or subject  # "the country's ODA portfolio"
    led = right or any(gives(n.name) for n in actors(scene) if n.start < q.start)
    by_all = q.kind == "money" and scene.followed("by_all_givers", q.end)
    if by_all or (not led and scene.led("all_givers", q.start)):
        return None, object_  # "foreign donors pledged"
    if object_ is None and not gives(subject) and (giver := _body(scene)):
        subject, object_ = giver, subject  # "JICA and the Philippines signed"
    if subject is None and object_ and scene.says("its_grant") and _body(scene) != object_:
        subject = _body(scene)  # "KOICA marks 30 years in Nepal with a grant of"
    if subject is None and q.unit == "JPY" and object_ != "Japan":
        subject = "Japan"
    if subject and object_:
        return subject, object_
    takers = {x.object for x in told(scene, context, "oda")}
    pairs = {(x.subject, x.object) for x in told(scene, context, "oda")}
    near_ = [x for x in context.linked_near(scene, _BACK) if x.measure.topic == "oda"]
    at_large = any(x.object is None for x in near_)
    open_ = context.pair and not pairs and not at_large
    pairs |= {_ordered(context.pair)} if open_ and context.pair else set()
    if object_ is None and not gives(subject) and subject in {taker for _, taker in pairs}:
        subject, object_ = None, subject
    fitting = {
        (a, b) for a, b in pairs if a and b and subject in (a, None) and object_ in (b, None)
    }
    known = (n for n in actors(scene) if n.name[:1].isupper())  # not "the country", whichever
    strange = {n.name for n in known if not compared(scene, n)}
    if len(fitting) == 1 and strange <= {*next(iter(fitting))}:
        return next(iter(fitting))
    back = range(max(0, scene.index - _NEAR), scene.index)
    links = [x for i in back for x in context.links.get(i, ()) if x.measure.topic == "oda"]
    givers = {a for a, _ in pairs if a} or {x.subject for x in links if x.subject}
    named = {n.name for n in actors(scene) if n.form != "epithet"}
    alone = len(givers) == 1 and not any(map(gives, named - givers))
    if subject is None and object_ and alone:
        return next(iter(givers)), object_  # "The loan to Laos is 27 million", after Chad's
    needy = {n for n in strange if not gives(n)} - {subject, *_others_give(scene, q)}
    if (right or gives(subject)) and object_ is None and len(needy) == 1:
        return subject, needy.pop()  # "Peru and Norway signed"
    if gives(subject) and object_ is None and {n for n in strange if not gives(n)} <= takers:
        object_ = (
            takers.pop() if len(takers) == 1 else None
        )  # "followed by France with 280 million"
    return (subject, object_) if object_ or gives(subject) else (None, None)


def _gives_sum(scene: Scene, n: Name, q: Quantity) -> bool:
    """Whether a country right before a sum gives it ("said Laos will give nearly 2 million")."""
    known = {x.name for x in actors(scene) if gives(x.name)} | {_body(scene)} - {None}
    if known and n.name not in known:
        return False  # "JICA signed with Laos to provide 2 million"
    lends = often_gives(n.name) and scene.led("next_giver", n.start)
    beside = (lends or gives(n.name)) and scene.joined("right_before", n.end, q.opening)
    return bool(beside or scene.joined("gives_sum", n.end, q.opening))


def _others_give(scene: Scene, q: Quantity) -> set[str]:
    """Who gives the other sums of a sentence ("Laos offers 5 million and Chad 2 million")."""
    rest = [o for o in scene.quantities if o != q]
    return {n.name for n in actors(scene) if any(_gives_sum(scene, n, o) for o in rest)}


def _of_others(scene: Scene, q: Quantity) -> bool:
    """Whether a sum in a list of givers is that of one who is no country: "a fund (2 million)"."""
    beside = [
        o.start
        for n in actors(scene)
        for o in scene.quantities
        if scene.joined("bracket_beside", n.end, o.opening)
    ]
    return bool(beside and q.start not in beside and scene.led("bracket_named", q.opening))


def _to_firm(scene: Scene, context: Context) -> bool:
    """Whether a loan is told as one to a firm, here or just after."""
    near = context.scenes[scene.index : scene.index + _NEAR]
    return any(s.says("loan_to_firm") for s in near if s.sentence.role == scene.sentence.role)


def _lent_by(scene: Scene, who: Parties) -> Parties:
    """ "India and Laos agreed on a credit line": the one that often lends is the giver."""
    lenders = table("linking")["parties"]["often_give"]
    lands = {n.name for n in actors(scene)}
    if len(lands) != _TWO or any(map(gives, lands)) or len(lands & {*lenders}) != 1:
        return who
    (giver,) = lands & {*lenders}
    (taker,) = lands - {giver}
    level = any(scene.led("with_or_and", n.start) for n in actors(scene))
    return (giver, taker) if level else who


def _body(scene: Scene) -> str | None:
    """The one country whose agency, embassy or officials a sentence names, if it gives aid."""
    acts_for = table("linking")["parties"]["acts_for"]
    bodies = [n for n in scene.names if n.kind in ("organisation", "person")]
    found = {n.country or acts_for.get(n.name) for n in bodies}
    given = {c for c in found if gives(c)} | {n.name for n in actors(scene) if gives(n.name)}
    return given.pop() if len(given) == 1 else None


def capital(scene: Scene, context: Context, cue: Cue, q: Quantity, who: Parties) -> Parties:
    """The investor and the host of an amount of capital; neither if it may be the host's own."""
    subject, object_ = who
    sums = [o.start for o in scene.quantities if o.kind == "money" and o.start < q.start]
    lands = (n for n in scene.countries() if not any(n.end <= at for at in sums))
    firms = [n.name for n in lands if scene.followed("its_firms", n.end)]
    if object_ in firms and subject not in firms:
        subject, object_ = who = object_, subject  # "Lao firms promised Peru 5 million"
    owners = [n.name for n in scene.countries() if scene.followed("own_investor", n.end)]
    if subject in owners and object_ not in owners:
        subject, object_ = who = object_, subject  # "It is Laos' top investor with 3 billion"
    if subject not in {n.name for n in scene.countries()} and scene.says("from_many"):
        return None, object_  # "investors from 65 countries"
    behind = [n for n in scene.countries() if n.start >= q.end]
    if subject and any(
        scene.led("into_land", a.start)
        and scene.joined("and_land", a.end, b.start)
        and subject not in (a.name, b.name)
        for a, b in pairwise(behind)
    ):
        return subject, None  # "invested 3 billion in Laos and Cambodia"
    if subject and of_one_firm(scene, subject):
        return None, None  # "a Chinese firm plans to pump 3 billion"
    if any(n.name == subject and scene.followed("own_firm", n.end) for n in scene.countries()):
        return None, None  # "South Africa's MTN has put 2 billion into Ghana"
    if "domestic" in scene.text and not from_anywhere(scene, cue, "giving"):
        return None, None
    named = (n for n in scene.countries() if n.form != "epithet" and not compared(scene, n))
    here = {n.name for n in named} - {object_}
    beside = (n.name for n in actors(scene) if scene.joined("bracket_beside", n.end, q.opening))
    here |= {subject} & {*beside} if subject else set()  # "behind Laos (5 million)"
    if subject and subject not in here and len(here) == 1:
        subject = here.pop()  # not who invested in the sentence before
    hosts = {n.name for n in scene.countries() if n.form == "noun"}
    if subject not in here and object_ in hosts and is_overall(scene, cue):
        subject = None  # "In total, investment in Laos", after that of one country
    if any(n.name == subject and scene.led("investor_in", n.start) for n in scene.countries()):
        others = {n.name for n in scene.countries() if n.form != "epithet"} - {subject}
        return others.pop() if len(others) == 1 else None, subject
    if subject and with_another(scene, subject, q):
        return None, None
    if subject is None and not comes_from_abroad(scene, context):
        return None, None
    if to_anywhere(scene, cue, "giving", (q.start, q.end)):
        return subject, None
    before = list(told(scene, context, "investment"))
    anybody = from_anywhere(scene, cue, "giving") or (
        before and before[-1].subject is None and scene.says("of_all_projects", 0, cue.end)
    )
    all_comers = before and not (scene.countries() or any(x.subject for x in before))
    if object_ is not None or not (subject or anybody or all_comers):
        return who
    open_ = ({x.object for x in before} or {*_hosts(scene, context)}) - {subject}
    return subject, open_.pop() if len(open_) == 1 else None


def of_one_firm(scene: Scene, country: str | None = None) -> bool:
    """Whether a sentence tells of one firm of a country ("the Lao firm plans")."""
    lands = (n for n in scene.countries() if n.form == "adjective" and country in (None, n.name))
    return any(scene.led("a_firm", n.start) and scene.followed("one_firm", n.end) for n in lands)


def with_another(scene: Scene, country: str, q: Quantity) -> bool:
    """Whether two act together ("Laos and Cambodia drew"): a figure of both is none of either."""
    if "respective" in scene.text:
        return False
    near = [n for n in actors(scene) if n.end <= q.start]
    return any(
        country in (a.name, b.name)
        and a.form == b.form
        and scene.joined("and_land", a.end, b.start)
        for a, b in pairwise(near)
        if not compared(scene, a) and not scene.led("at_preposition", a.start)
    )


def comes_from_abroad(scene: Scene, context: Context) -> bool:
    """Whether capital of nobody in particular is told as that of foreigners."""
    previous = context.before(scene)
    all_ = scene.followed("all_pledges", 0)  # of firms that came from one country or another
    return bool(all_) or any(s.says("abroad") for s in (scene, previous) if s)


def _hosts(scene: Scene, context: Context) -> Iterator[str]:
    """The countries of which it is said up to here that somebody invests in them."""
    for past in context.scenes[max(0, scene.index - _BACK) : scene.index + 1]:
        for n in past.countries():
            if n.form != "epithet" and past.led("invest_in", n.start):
                yield n.name


def _ordered(pair: tuple[str, str]) -> Parties:
    """The pair as giver and taker, if one of the two is known to give and the other is not."""
    a, b = pair
    return (a, b) if gives(a) > gives(b) else (b, a) if gives(b) > gives(a) else (None, None)


def _of_bank(scene: Scene, q: Quantity, giver: str | None, *, plain: bool) -> bool:
    """Whether a bank of many countries is told as lending, not the giver or together with it."""
    start, end = clause(scene, q.start, q.end)
    near = [n for n in scene.names if start <= n.start < end and not compared(scene, n)]
    lenders = table("linking")["parties"]["lenders"]
    own = (n for n in near if n.name in lenders and n.end <= q.start)
    ways = ("right_before", "gives_sum")
    if (not plain and scene.says("by_bank", start, end)) or any(
        scene.joined(way, n.end, q.opening) for n in own for way in ways
    ):
        return True
    together = any(
        {a.name in lenders, b.name in lenders} == {True, False}
        and giver in (a.name, b.name)
        and scene.joined("and_land", a.end, b.start)
        for a, b in pairwise(near)
    )
    banks = any(n.name in lenders for n in near)
    return banks and (together or (not plain and all(n.name != giver for n in near)))


def told(scene: Scene, context: Context, topic: str, back: int = _BACK) -> Iterator[Link]:
    """The figures of a topic in the sentences before that name whom they go to."""
    near = context.linked_near(scene, back)
    return (x for x in near if x.measure.topic == topic and x.object)
