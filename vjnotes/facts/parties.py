"""Whose: the two countries a figure is about, each in its part.

A frame says how the parties of a measure stand in a sentence: who gives and who takes
("Japanese investment in Vietnam"), who sells to whom, where people come from and go.
"""

from collections.abc import Sequence
from itertools import pairwise

from vjnotes.facts.comers import (
    below_trade,
    bilateral,
    is_rival,
    is_welcomed,
    joint,
    moves_apart,
    right_from,
    told_apart,
)
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Parties, cues
from vjnotes.facts.gap import clause
from vjnotes.facts.holder import Mention, in_spite, mentions, modifies
from vjnotes.facts.home import gave, home, host_told, movers, ranked, trader
from vjnotes.facts.lands import compared, other
from vjnotes.facts.pairing import ordered
from vjnotes.facts.scope import (
    from_anywhere,
    is_overall,
    of_another,
    region,
    to_anywhere,
    to_world,
)
from vjnotes.facts.sides import directed
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule

_TWO = 2
_BEHIND = ("behind", "after", "before")
_TO_WHOM = ("in", "into", "to", "from", "for", "of")


def parties(scene: Scene, context: Context, cue: Cue, frame: str, at: tuple[int, int]) -> Parties:
    """Subject and object of the measure ``cue`` names, for the figure that stands at ``at``."""
    left, right = min(cue.start, at[0]), max(cue.end, at[1])
    start, end = clause(scene, left, right)
    if scene.text[cue.start : cue.end] == "those":
        start = cue.start
    near = [
        m
        for m in mentions(scene, context, start, end, cue)
        if not of_another(scene, cue, m.name, at)
    ]
    near = _own(scene, near, at)
    if frame == "origin":
        aside = scene.followed("subordinate", 0)
        first = aside.end() if aside and aside.end() <= min(cue.start, at[0]) else 0
        near = [m for m in near if not _in_row(scene, m, at) and m.name.start >= first]
    if frame == "mutual":
        return _mutual(scene, context, near, cue, at)
    bought = _bought(scene, near, cue) if frame == "inward" else None
    if bought:
        return bought
    subject, object_ = directed(scene, near, cue, frame, at)
    if (
        frame == "origin"
        and any(_is_theirs(scene, m, cue) for m in near if m.country == subject)
        and subject == movers(context, cue.measures[0].metric if cue.measures else "")[1]
    ):
        subject, object_ = None, subject  # "Laos's tourist arrivals"
    if frame == "origin" and subject and not object_:
        hosts = (
            n.name
            for n in scene.countries()
            if n.form == "possessive" and scene.followed("own_sources", n.end)
        )
        object_ = next((name for name in hosts if name != subject), None)
    if frame in ("outward", "inward") and not object_:
        partners = _as_partner(scene, context, subject, cue, frame)
        if partners:
            return partners
        object_ = _market(scene, subject, cue, (start, at[0])) or _bought_of(scene, subject, frame)
        buys = frame == "inward" and scene.says("top_buyer", 0, cue.start)
        mine = home(context, subject) if buys and subject else None
        object_ = object_ or (mine if mine != subject else None)
    if frame == "origin" and region(scene, cue) is not None:
        return None, object_ or movers(context, cue.measures[0].metric if cue.measures else "")[1]
    told_as_one = joint(scene, near)
    guests = frame == "origin" and cue.measures[:1]
    host = movers(context, cue.measures[0].metric)[1] if guests else None
    if {subject, object_} & told_as_one and "respectively" not in scene.text:
        return (
            None if subject in told_as_one else subject,
            (host if host not in told_as_one else None) if object_ in told_as_one else object_,
        )
    whence = [m for m in near if subject and m.country == subject]
    if from_anywhere(scene, cue, frame) and (
        not whence or (frame == "origin" and not any(right_from(scene, cue, m, at) for m in whence))
    ):
        return None, object_ or host
    open_ = object_ is None or (subject is None and scene.led("regional", cue.start))
    apart = open_ and frame != "origin" and region(scene, cue, at[1]) is not None
    if apart or (object_ is None and to_anywhere(scene, cue, frame, at)):
        return subject, object_
    if object_ is None and frame != "origin" and scene.says("toward_as_one"):
        return subject, None
    alone = frame in ("outward", "inward", "balance") and subject and not object_
    if alone and (partner := below_trade(scene, context, subject)):
        return subject, partner
    if alone and (
        to_world(scene, cue, at)
        or _with_own(scene, near, cue, other(context, subject or ""))
        or any(in_spite(scene, n, cue) for n in scene.countries() if n.name != subject)
        or scene.led("of_all_goods", cue.start)
        or scene.led("of_all_of_it", at[0])
        or scene.followed("whole_flow", cue.start)
        or not bilateral(scene, context, subject, cue)
    ):
        return subject, object_
    return _completed(scene, context, subject, object_, near, cue, frame, at)


def _with_own(scene: Scene, near: Sequence[Mention], cue: Cue, partner: str | None) -> bool:
    """Whether a partner is told with other exports, of a figure of theirs: "a surplus of 5 billion,
    as exports to Laos rose", "exports are to climb, despite the fall of sales to Laos"."""
    if any(m.country == partner for m in near) or next(
        phrases("linking", "parties", "both").find(scene.text), None
    ):
        return False
    frames = {m.frame for m in cue.measures}
    frames = {"outward", "inward"} if "balance" in frames else frames
    flows = [c for c in cues(scene.text) if c != cue and c.measures[0].frame in frames]
    lands = [n for n in scene.countries() if n.name == partner]
    return any(scene.joined("flow_side", c.end, n.start) for c in flows for n in lands)


def _bought(scene: Scene, near: Sequence[Mention], cue: Cue) -> Parties | None:
    """ "Laos's outlay on Cuban imports": who buys, and whence it comes."""
    for a, b in pairwise(near):
        if b.name.end + 1 == cue.start and scene.joined("spends_on", a.name.end, b.name.start):
            return a.country, b.country
    return None


def _own(scene: Scene, near: Sequence[Mention], at: tuple[int, int]) -> list[Mention]:
    """ "3 billion to Laos and 2 billion to Cuba", "from Laos 3 billion, from Cuba 2 billion": the
    country right at the figure rather than others behind the same preposition."""
    ahead = [m for m in near if m.name.form == "noun" and m.name.end <= at[0]]
    which = [m for m in ahead if m.prep in _BEHIND and scene.followed("which_acts", m.name.end)]
    acting = [m for m in ahead if m.prep in ("", "and")]
    last = acting[-1] if acting and scene.followed("finite", acting[-1].name.end) else None
    past = [q.start for q in scene.quantities if last and q.end <= last.name.start]
    since = max(past, default=0)  # "Laos came second with 14, and Cuba ranks third with 10"
    if which:  # "That made Laos second in Peru behind Cuba, which put in 3 billion"
        which[-1].prep, since = "", which[-1].name.start
        acting = [m for m in ahead if m.prep not in _TO_WHOM]
    near = [m for m in near if m not in acting or m.name.start >= since]
    own = [
        m
        for m in near
        if m.prep
        and (
            scene.joined("behind_sum", at[1], m.name.start)
            or scene.text[m.name.end : at[0]].isspace()
        )
    ]
    led = {m.prep for m in own}
    return [m for m in near if m in own or m.prep not in led]


def _in_row(scene: Scene, m: Mention, at: tuple[int, int]) -> bool:
    """Whether a country has another figure of a row ("Laos with 900 arrivals, Cubans 400")."""
    behind = [q.opening for q in scene.quantities if q.kind == "number" and at[1] < q.opening]
    if m.name.form == "adjective":
        return any(scene.text[m.name.end : opening] == " " for opening in behind)
    return m.name.form == "noun" and any(
        scene.joined("row_figure", m.name.end, opening) for opening in behind
    )


def _as_partner(
    scene: Scene, context: Context, country: str | None, cue: Cue, frame: str
) -> Parties | None:
    """ "Japan was the second largest supplier, with imports worth 80 million": whose the imports
    are not, but whence they come; "Japan was the largest market, with exports of 80 million"."""
    ahead = [n for n in scene.countries() if n.name == country and n.form == "noun"]
    ranks = [n for n in ahead if scene.joined("ranks_as", n.end, cue.start)]
    sold = frame == "inward" and scene.led("source_of", cue.start) is not None
    sold = sold or scene.says("as_to_imports") is not None
    sold = sold or (frame == "inward" and scene.says("supplier", cue.start, cue.end) is not None)
    if country is None:
        return None
    if frame == "inward" and scene.says("import_market", cue.start, cue.end):
        owners = (n.name for n in scene.countries() if scene.led("as_market_of", n.start))
        return home(context, country) or next(owners, None), country
    theirs = {n.name for n in scene.countries() if n.name != country and n.end <= cue.start}
    own = scene.led("its_own", cue.start) and scene.says("buyer", 0, cue.start)
    if frame == "inward" and own and len(theirs) == 1:
        # "Laos is the top buyer of Cuban rice, but its purchases fell"
        return country, theirs.pop()
    if not (ranks or sold):
        return None
    mine = home(context, country)
    at = ranks[-1].end if ranks else 0
    supplies = scene.says("supplier", at, cue.start)
    buys = scene.says("buyer", at, cue.start) and not supplies
    sells = (sold or supplies) and frame == "outward"
    return (country, mine) if sells or (frame == "inward" and buys) else (mine, country)


def _market(scene: Scene, subject: str | None, cue: Cue, at: tuple[int, int]) -> str | None:
    """ "Peru is the leading market for Lao exports, with 5 million": where they go, or whence."""
    ahead = [n for n in scene.countries() if at[0] <= n.start and n.end <= cue.start < at[1]]
    lands = [n for n in ahead if n.form == "noun" and not scene.led("led_list", n.start)]
    told = (n.name for n in lands if scene.says("partner_noun", n.end, cue.start))
    return next((name for name in told if name != subject), None) if subject else None


def _bought_of(scene: Scene, buyer: str | None, frame: str) -> str | None:
    """ "Laos, the largest buyer of Peruvian tea, imported": whence it comes."""
    lands = scene.countries() if frame == "inward" else []
    named = [n for n in lands if n.name == buyer and n.form == "noun"]
    others = (n for n in lands if n.name != buyer)
    found = (o.name for o in others if any(scene.joined("buyer_of", n.end, o.start) for n in named))
    return next(found, None)


def _mutual(
    scene: Scene, context: Context, near: Sequence[Mention], cue: Cue, at: tuple[int, int]
) -> Parties:
    if context.pair and scene.followed("of_both", cue.end):
        here = dict.fromkeys(n.name for n in scene.countries() if n.form != "epithet")
        if len(here) == _TWO and {*here} != {*context.pair}:
            return ordered(*here)  # "Chad is Laos's third partner, with trade between both"
        return context.pair if here.keys() <= {*context.pair} else (None, None)
    if scene.followed("unnamed_partner", cue.end):
        return None, None
    partners = _with_whom(scene, near, cue)
    near = [m for m in near if not partners or m.prep != "with" or m.country in partners]
    countries = list(dict.fromkeys(m.country for m in near))
    if len(countries) < _TWO and region(scene, cue, at[1]) is not None:
        return countries[0] if countries else trader(context), None
    if len(partners) > 1:
        return next((c for c in countries if c not in partners), None), None
    if countries and scene.followed("world", cue.end):
        return _closest(near, cue).country, None
    if len(countries) >= 2:
        row, two = joint(scene, near, within=True), _closest_two(scene, near, cue)
        if len(row) > _TWO and row.issuperset(two):  # "of Peru, Chad and Laos together"
            others = [c for c in countries if c not in row]
            return others[0] if len(others) == 1 else None, None
        return ordered(*two)
    if len(countries) == 1:
        own = trader(context) == countries[0]
        partner = other(context, countries[0]) if own else home(context, countries[0])
        partner = partner or _other_before(scene, context, countries[0], cue)
        ranks = any(scene.joined("ranks_as", m.name.end, cue.start) for m in near)
        if ranks and partner and not own:
            return ordered(partner, countries[0])  # "Laos came second with a trade of 5 million"
        says = near[0].prep == "according to"  # who says so
        alone = is_overall(scene, cue) or (not says and _own_trade(scene, near[0], cue))
        alone = alone or (near[0].name.kind == "group" and near[0].prep == "between")
        if alone and not (
            any(m.prep == "with" for m in near) or scene.led("partner_trade", cue.start)
        ):
            return countries[0], None
        if partner:
            return ordered(countries[0], partner)
        return (None, countries[0]) if near[0].prep == "with" else (countries[0], None)
    who = None if countries or scene.countries() else ranked(scene, context, "rank_trade")
    if who and who[0] and who[1]:
        return ordered(who[1], who[0])
    if context.pair and (
        next(phrases("linking", "parties", "both").find(scene.text), None)
        or not next(phrases("linking", "parties", "overall").find(scene.text), None)
    ):
        return context.pair
    return None, None


def _other_before(scene: Scene, context: Context, country: str, cue: Cue) -> str | None:
    """ "Laos trades with Peru. According to the Lao minister, bilateral trade": with the other of
    the two that the sentence before names."""
    words = scene.text[max(0, cue.start - len("bilateral ")) : cue.end].lower()
    both = next(phrases("linking", "parties", "both").find(words), None)
    previous = context.before(scene) if both else None
    named = {n.name for n in previous.countries() if n.form != "epithet"} if previous else set()
    return (named - {country}).pop() if country in named and len(named) == _TWO else None


def _with_whom(scene: Scene, near: Sequence[Mention], cue: Cue) -> list[str]:
    """The countries right behind "trade with"; none but these are meant by a "with" behind."""
    found: list[Mention] = []
    for m in near:
        if found:
            goes = scene.joined("list_of_lands", found[-1].name.end, m.name.start)
        else:
            goes = scene.joined("with_land", cue.end, m.name.start) if m.prep == "with" else None
        found += [m] if goes else []
    return [m.country for m in found]


def _own_trade(scene: Scene, m: Mention, cue: Cue) -> bool:
    """ "Laos's trade", not "bilateral trade": with all the world unless a partner is named."""
    words = scene.text[cue.start : cue.end].lower()
    return modifies(scene, m.name, cue) and not next(
        phrases("linking", "parties", "both").find(words), None
    )


def _closest_two(scene: Scene, near: Sequence[Mention], cue: Cue) -> tuple[str, str]:
    """Two parties out of several: those joined to each other, else those nearest to the cue."""
    for a, b in pairwise(near):
        joint = scene.text[a.name.end : b.name.start].strip().lower()
        if a.country != b.country and (
            joint in {"-", "/"} or (joint.startswith("and") and a.prep == "between")
        ):
            return a.country, b.country
    first = _closest(near, cue).country
    second = _closest([m for m in near if m.country != first], cue).country
    return (first, second) if _place(near, first) < _place(near, second) else (second, first)


def _closest(near: Sequence[Mention], cue: Cue) -> Mention:
    return min(near, key=lambda m: min(abs(m.name.start - cue.end), abs(cue.start - m.name.end)))


def _place(near: Sequence[Mention], country: str) -> int:
    return next(m.name.start for m in near if m.country == country)


def _completed(
    scene: Scene,
    context: Context,
    subject: str | None,
    object_: str | None,
    near: Sequence[Mention],
    cue: Cue,
    frame: str,
    at: tuple[int, int],
) -> Parties:
    """Fill in the party left open where the pair of the article leaves no doubt."""
    if subject and object_ is None:
        metric = cue.measures[0].metric if cue.measures else ""
        told = host_told(scene, context, metric, subject) if frame == "origin" else None
        partner = told if told != subject else None
        partner = partner or other(context, subject)
        here = any(m.country == partner for m in near)
        sends = gave(scene, context, partner, frame, subject)
        if frame in ("giving", "origin") and sends and partner != told:
            return subject, None  # who invests, or whose people go, as well
        told_whole = phrases("linking", "parties", "overall").find(scene.text)
        whole = (h for h in told_whole if not scene.text.startswith("'s", h.end))
        overall = next((h for h in whole if not scene.led("of_total", h.start)), None)
        if any(m.topic == "investment" for m in cue.measures) and not _strangers(
            scene, context, {subject, partner}
        ):
            overall = None  # "with a total investment of 5 million", in a story of two
        if here or not (is_rival(scene, partner) or overall):
            apart = partner is not None and (
                told_apart(scene, subject, partner, at) or moves_apart(scene, partner, at)
            )
            object_ = None if apart else partner
    elif object_ and subject is None:
        partner = other(context, object_)
        if frame in ("outward", "inward", "balance"):
            partner = home(context, object_)
        comers = frame != "inward" and is_welcomed(scene)
        comers = comers or any(m.metric == "tourists" for m in cue.measures)
        row = frame != "giving" and _beside(scene, near, object_, partner)
        row = row or {object_, partner} <= joint(scene, near)
        subject = None if comers or row or is_rival(scene, partner) else partner
    return subject, object_


def _is_theirs(scene: Scene, m: Mention, cue: Cue) -> bool:
    """Whether people are called a country's, not its people: "Laos's tourist arrivals"."""
    if m.name.form not in ("noun", "possessive") or m.prep not in ("", "of"):
        return False
    if scene.followed("folk_of", cue.start) or scene.followed("sends_out", m.name.end):
        return False  # "India's community there", "Viet Nam nationals", "Laos sent 900 tourists"
    return m.name.end <= cue.start and bool(
        rule("linking", "nouns_only").match(scene.text[m.name.end : cue.start])
    )


def _strangers(scene: Scene, context: Context, pair: set[str | None]) -> bool:
    """Whether the sentence before tells of other countries than the two, not as compared with."""
    told = context.before(scene)
    return told is not None and any(
        n.name not in pair and not compared(told, n) for n in told.countries()
    )


def _beside(scene: Scene, near: Sequence[Mention], partner: str, country: str | None) -> bool:
    """ "3 billion to Laos and 2 billion to Cuba": whether a country is but one partner more."""
    led = {m.prep for m in near if m.country == partner and m.prep}
    named = (scene.says("preposition", 0, n.start) for n in scene.countries() if n.name == country)
    return any(before and before[1].lower() in led for before in named)
