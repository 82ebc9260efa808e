"""Choice: which cue of a sentence names what a figure measures."""

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, Measure, cues, stands_for, what_for
from vjnotes.facts.gap import apart, distance, same_sum
from vjnotes.facts.listing import is_bare
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.quantity import Quantity

FAR = {"money": 20, "count": 14, "percent": 18}
_LONE = {"project", "projects"}
_PEOPLE = {"citizens", "students", "interns", "workers", "tourists"}
_NATIONS = ("citizens", "nationals")  # of a land they are its own, not those who are there
_FEW, _FIRMS = 100, 10


def nearest(scene: Scene, q: Quantity, named: list[Cue], kind: str) -> tuple[Cue, Measure] | None:
    """The cue that names what ``q`` measures: the one fewest words and boundaries away."""
    best: tuple[bool, int, Cue, Measure] | None = None
    named = [c for c in named if not _is_vague(scene, c, named) or _is_sum(scene, c, q)]
    for cue in named:
        m = cue.measure(kind)
        if m is None or (kind == "count" and not _counts(scene, q, cue, m)):
            continue
        flows = cue.measures[0].topic in ("trade", "investment") and cue.start > q.end
        both = scene.text.startswith(("bilateral", "two-way", "mutual"), cue.start)
        if flows and not both and scene.joined("for_purpose", q.end, cue.start):
            continue  # "5 million to spur trade"
        if apart(scene, cue.start, q.start):
            continue
        if cue.end <= q.start and scene.says("besides_it", cue.end, q.opening):
            continue  # "3 million in loans, in addition to 2 million that need not be returned"
        cost = _cost(scene, q, cue)
        # "(40.6 billion, 64 percent of the capital)": what a share is of is the last choice
        whole = cue.start >= q.end and scene.says("of_whole", q.end, cue.start) is not None
        worth = m.topic == "oda" and cue.end <= q.start and scene.led("worth_sum", q.opening)
        far = 2 * FAR[kind] if worth and not others(scene, cue.end, q.start, q) else FAR[kind]
        if cost <= far and (best is None or (whole, cost) < best[:2]):
            best = whole, cost, cue, m
    beside = best and scene.joined("with_sum", best[2].end, q.opening)
    if best and beside and scene.led("of_whole", best[2].start):
        # "squid exports were 87 percent of the fish exports with 3 billion": the part
        parts = [c for c in named if c.end <= best[2].start and c.measures == best[2].measures]
        return (parts[-1], best[3]) if parts else best[2:]
    return best and best[2:]


def _is_vague(scene: Scene, cue: Cue, named: list[Cue]) -> bool:
    """Whether a cue is a noun too general to be asked where one of its topic says more."""
    vague = scene.text[cue.start : cue.end].lower() in listed("linking", "stock.vague")
    topic = cue.measures[0].topic
    return vague and any(c is not cue and c.measures[0].topic == topic for c in named)


def _is_sum(scene: Scene, cue: Cue, q: Quantity) -> bool:
    """ "Assistance of 4 billion": whether the figure is right behind the cue."""
    return cue.end <= q.start and scene.joined("sum_of", cue.end, q.opening) is not None


def _cost(scene: Scene, q: Quantity, cue: Cue) -> int:
    weak = 4 if is_weak(scene, cue) else 0
    if scene.led("topic", cue.start) and cue.end <= q.start:
        return 9  # "On ODA, Japan is ..."
    if cue.end <= q.start:
        joined = 2 if scene.says("and_then", cue.end, q.start) else 0
        if cue.measures[0].frame == "balance" and scene.joined("balance_sum", cue.end, q.start):
            joined -= 3  # "a deficit of 2 billion in trade"
        rivals = 5 * others(scene, cue.end, q.start, q)
        return weak + joined + rivals + distance(scene, cue.end, q.start)
    if cue.start < q.end:
        return 0
    m, aim = cue.measures[0], cue.measures[0].topic == "trade"
    sums = [o for o in scene.quantities if o.kind == "money" and o.start >= cue.end]
    if (
        m.metric == "oda_pledge"  # "402 million, followed by Chile with a pledge of 144"
        or (aim and scene.joined("to_further", q.end, cue.start))  # "55 million to spur trade"
        # "drugs worth 6 million and a loan of 55 million"
        or (m.topic == "oda" and any(_is_sum(scene, cue, o) for o in sums))
    ):
        return FAR["money"] + 1
    if scene.joined("of_so_many_all", q.end, cue.start):
        return 1
    between = rule("linking", "bracket").sub("", scene.text[q.end : cue.start])
    anew = rule("linking", "anew").match(between) or scene.says("part_of_it", q.end, cue.start)
    own = aim and between in (" ", " was ", " were ")  # "trade with 2 billion exports"
    does = scene.says("verb", cue.start, cue.end) and scene.led("and_does", cue.start)
    of = rule("linking", "of_cue").match(between) and not does
    near = (9 if anew else 0) + (-2 if own or of else 2)
    rivals = 5 * others(scene, q.end, cue.start, q) + _next_owns(scene, q, cue)
    return near + rivals + distance(scene, q.end, cue.start)


def without_causes(scene: Scene, named: list[Cue]) -> list[Cue]:
    """The cues but those of a cause ("fell due to lower imports"), where there are others."""
    figures = [q.opening for q in scene.quantities]

    def is_cause(c: Cue) -> bool:
        led = any(scene.joined("by_figure", c.end, at) for at in figures if at >= c.end)
        return not led and scene.led("cause", c.start) is not None

    return [c for c in named if not is_cause(c)] or named


def is_weak(scene: Scene, cue: Cue) -> bool:
    """Whether a cue is a word too general to win over one that names the measure."""
    return scene.text[cue.start : cue.end].lower() in listed("linking", "stock.weak")


def _next_owns(scene: Scene, q: Quantity, cue: Cue) -> int:
    """A toll on a cue behind the figure that leads to a figure of its own."""
    if "," in scene.text[q.end : cue.start] and scene.followed("moved_alone", cue.end):
        return 6  # "3 billion, imports rose by 4 percent"
    after = [o.opening for o in scene.quantities if o.kind == q.kind and o.opening >= cue.end]
    own = after and (
        not scene.text[cue.end : after[0]].strip()
        or rule("linking", "leads_to").match(scene.text[cue.end : after[0]])
        or (scene.led("anew_cue", cue.start) and scene.joined("of_so_much", cue.end, after[0]))
    )
    part = scene.says("part_of_it", q.end, cue.start)  # "5 billion, including exports of 3"
    return 0 if not own else FAR["money"] if part else 6


def others(scene: Scene, left: int, right: int, q: Quantity) -> int:
    """The figures of the same kind between two places; the same sum in another currency is none."""
    return sum(
        1
        for o in scene.quantities
        if o.kind == q.kind and left <= o.start and o.end <= right and not same_sum(scene, q, o)
    )


def _counts(scene: Scene, q: Quantity, cue: Cue, m: Measure) -> bool:
    """Whether ``cue`` is what ``q`` counts: its noun, or the subject of "the number of"."""
    if scene.led("one_among", q.start) or scene.followed("born", q.end):
        return False
    if scene.led("heads_of", q.opening) or (q.value % 1 and not q.scaled):
        return False  # "officials of 17 companies", "490.454 tourists"
    ranks = (o for o in scene.quantities if o.kind == "rank")
    if any(scene.joined("of_so_many", o.end, q.opening) for o in ranks):
        return False  # "the third largest of 146 investors"
    lands = scene.countries()
    theirs = any(q.end <= n.start and n.end <= cue.end for n in lands)
    theirs |= any(scene.joined("in_host", cue.end, n.start) for n in lands)
    if scene.led("part_of_people", q.opening) and not theirs:
        return False  # "half of the 404,000 trainees are from Vietnam"
    if not _is_ours(scene, q, cue, m) or scene.followed("out_of", q.end):
        return False
    if m.topic == "people" and scene.joined("row_of_people", cue.end, q.opening):
        return scene.followed("ends_row", q.end) is not None
    if cue.start >= q.end:
        part = scene.joined("of_so_many_all", q.end, cue.start)
        direct = part or scene.text.startswith(" of the ", q.end)
        if others(scene, q.end, cue.start, q) and not direct:
            return False
        noun = part or scene.joined("noun", q.end, cue.start)
        others_ = any(scene.says(way, q.end, cue.start) for way in ("heads", "some_of_them"))
        return noun is not None and not others_
    if scene.followed("strong", q.end):
        return True
    if scene.followed("own_noun", q.end) and not is_bare(scene, q):
        return False  # "firms ..., employing 50,000 local people"
    head = scene.text[max(0, cue.start - 60) : cue.start]
    number_of = rule("linking", "number_of").search(head)
    if number_of and _other_counted(scene, cue.start - len(head) + number_of.end(), cue):
        return False  # "the number of firms set up by Germans came to 40"
    more = scene.led("more_of_these", cue.start) is not None
    counted = number_of is not None or m.topic == "people" or more
    return counted and (
        scene.says("comes_to", cue.end, q.start) is not None
        or bool(number_of and scene.joined("host_then", cue.end, q.opening))
        or (scene.led("from_figure", q.opening) and scene.followed("then_to", q.end)) is not None
        or any(scene.led(way, q.opening) for way in ("in_total", "made_up_so_many", "number_verb"))
        or scene.says("comma_then", cue.end, q.start) is not None
        or (scene.led("and_next", q.opening) and scene.followed("when_told", q.end)) is not None
        or scene.joined("with_figure", cue.end, q.start) is not None
        or (
            scene.text.endswith("(", 0, q.opening)
            and any(
                scene.joined(way, cue.end, n.start)
                for way in ("are_lands", "right_from")
                for n in scene.countries()
            )
        )
    )


def _other_counted(scene: Scene, start: int, cue: Cue) -> bool:
    """Whether something else that can be counted is named right behind "the number of"."""
    named = (c for c in cues(scene.text) if start <= c.start and c.end <= cue.start)
    return any(
        c.measures[0].metric not in _PEOPLE
        and c.measure("count")
        and len(scene.text[start : c.start].split()) < 3
        for c in named
    )


def _settled(scene: Scene, q: Quantity, cue: Cue) -> bool:
    """Whether firms are told of that are in a country, not that came, were asked or helped."""
    left, right = min(q.opening, cue.start), max(q.end, cue.end)
    lands = {n.start for n in scene.countries()}
    row = scene.joined("row_of_people", cue.end, q.opening) is not None
    found = scene.followed("in_land", cue.end if row else right)
    return (
        scene.led("has_firms", left) is not None
        or scene.followed("settled", right) is not None
        or (scene.followed("settled", cue.end) and scene.led("number_verb", q.opening)) is not None
        or (found is not None and found.end() in lands and not scene.led("chosen", left))
    )


def _of_firms(scene: Scene, q: Quantity) -> bool:
    """ "Korean firms employing 700,000 workers": people at home, whoever pays them."""
    hired = list(rule("linking", "employed").finditer(scene.text, 0, q.opening))
    firms = [c.end for c in cues(scene.text) if c.measures[0].metric == "enterprises"]
    staff = any(scene.joined("has_staff", end, q.opening) for end in firms if end <= q.opening)
    return staff or any(hired and end <= hired[-1].start() for end in firms)


def _abroad(scene: Scene, q: Quantity, cue: Cue) -> bool:
    """ "Vietnam has 90 projects in Laos": what a country has in another is invested there."""
    has = scene.led("has_projects", q.start) and not scene.says("aid")
    lands = [n for n in scene.names if n.kind in ("country", "place")] if has else []
    sums = (o for o in scene.quantities if o.kind == "money" and o.start >= cue.end)
    ends = [cue.end, *(o.end for o in sums if scene.joined("projects_at", cue.end, o.opening))]
    return any(
        any(scene.joined("in_country", end, n.start) for end in ends)
        or scene.led("opens_in", n.start)
        for n in lands
    )


def _comes(scene: Scene, cue: Cue) -> bool:
    """Whether people are told of as at work, or as guests of a country: "foreigners visited"."""
    doing = what_for(scene.text[cue.end :])
    foreign = scene.text[cue.start : cue.end].lower().startswith("foreign")
    guests = doing == "tourists" and (foreign or scene.followed("from_abroad", cue.end))
    return doing == "workers" or bool(guests)


def _resides(scene: Scene, q: Quantity, cue: Cue) -> bool:
    """ "Laos has 9,000 foreign residents", "9,000 foreigners living in Laos"."""
    hosts = (n.end for n in scene.countries() if n.form == "noun")
    there = any(scene.joined("is_host", end, q.opening) for end in hosts)
    return (
        there
        or scene.followed("resides", cue.end) is not None
        or scene.led("number_of_these", cue.start) is not None
    )


def _is_ours(scene: Scene, q: Quantity, cue: Cue, m: Measure) -> bool:
    """Whether the words around make a plain noun ("people", "projects") a measure of ours."""
    words = scene.text[cue.start : cue.end].lower()
    if m.metric in _PEOPLE and (q.value < _FEW or scene.says("local", q.end, cue.start)):
        return False
    if m.metric == "universities" and (cue.end <= q.start or scene.led("inside", cue.start)):
        return False  # "students at universities"
    if m.metric == "activities" and q.value < _FIRMS:
        return False
    if m.metric == "enterprises":
        staff = scene.followed("staff", q.end)
        there = _settled(scene, q, cue) and not scene.followed("intends", max(q.end, cue.end))
        return q.value >= _FIRMS and not staff and there
    if m.metric in _PEOPLE and scene.followed("lacking", q.end):
        return False
    if m.metric == "citizens" and scene.followed("undergo", max(q.end, cue.end)):
        return False
    if m.metric == "workers" and _of_firms(scene, q):
        return False
    by_trade = m.metric == "workers" and words in listed("linking", "lists.trades")
    if by_trade and (scene.says("in_training") or not scene.says("at_work")):
        return False  # not told of as at work abroad
    named = scene.text[cue.start].isupper() or scene.text[q.start].isupper()
    if m.metric == "fdi_projects" and named and q.start and q.value < _FIRMS:
        return False  # "the Big Four Projects"
    if words in _LONE:
        bought = scene.followed("worth", cue.end) and not scene.says("aid")
        money = scene.led("money_in", q.opening) and not scene.says("aid")
        return bool(money or scene.says("investing") or bought or _abroad(scene, q, cue))
    if m.metric == "citizens":
        community = scene.led("community", q.start)
        left = min(q.end, cue.start) if cue.start >= q.end else max(0, cue.start - 30)
        left = community.start() - 20 if community else left
        told = words != "people" or what_for(scene.text[cue.end :])
        return (
            _comes(scene, cue)
            or stands_for(scene.text, cue)
            or any(
                (words in _NATIONS and scene.joined("of_land", cue.end, n.start))
                or (told and scene.joined("from_land", cue.end, n.start))
                or (
                    scene.joined("of_origin", cue.end, n.start)
                    and scene.followed("origin_noun", n.end)
                )
                for n in scene.countries()
            )
            or any(left <= n.start and n.end <= cue.end for n in scene.countries())
            or (words.startswith("foreign") and _resides(scene, q, cue))
        )
    return True
