"""Flows: which exports or imports goods or a turnover belong to."""

from collections.abc import Iterator
from itertools import islice, pairwise

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Figure, Link, Measure, Parties, cues, measure
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import rule

_BACK, _FAR = 3, 30  # sentences
_REACH = 24  # "the capital foreign sponsors have given"


def flows_before(scene: Scene, context: Context) -> list[Link]:
    """The exports or imports of the last sentences that tell any, if nothing else came between."""
    told: Scene | None = scene
    for _ in range(_BACK):
        if (told := context.before(told) if told else None) is None:
            break
        if told.followed("part", 0):
            continue  # "the figure included", of which no more is told
        links = context.links.get(told.index, ())
        flows = [x for x in links if x.metric in ("exports", "imports")]
        if flows or any(x.measure.topic != "trade" for x in links):
            return [x for x in flows if x.subject]
    return []


def sums_before(scene: Scene, context: Context, m: Measure) -> list[Link]:
    """The sums of a measure in the sentences before, not far back, so that time stays linear."""
    return [
        x for x in context.linked_near(scene, _FAR) if x.measure == m and x.quantity.kind == "money"
    ]


def told_so(scene: Scene, context: Context) -> Iterator[Cue]:
    """Measures of trade that more than a noun names: "Lao goods worth 5 million went to Peru",
    "imports outran exports by 3", "the former", of two flows that the sentence before tells."""
    for metric, ways in table("linking")["flows"]["told"].items():
        for m in (m for way in ways for m in finds("linking", way, scene.text)):
            yield Cue(*m.span(m.lastgroup or 0), (measure(metric),))
    if head := scene.followed("row_head", 0):  # "- Laos: 3 million", of what the list is said to be
        leads = (s for s in reversed(context.scenes[: scene.index]) if s.text.endswith(":"))
        named = [c for s in islice(leads, 1) for c in cues(s.text) if c.measure("money")]
        yield from (Cue(head.end() - 1, head.end(), c.measures) for c in named[-1:])
    pledges = scene.followed("all_pledges", 0)
    if pledges and _invested_before(scene, context):
        yield Cue(*pledges.span(), (measure("fdi"),))
    before = {x.measure: None for x in context.linked_before(scene) if x.measure in _flows()}
    for m in rule("linking", "of_the_two").finditer(scene.text) if len(before) > 1 else ():
        yield Cue(m.start(), m.end(), ([*before][m[1] == "latter"],))
    previous = context.before(scene)
    near = f"{previous.text if previous else ''} {scene.text}"
    if any(rule("linking", way).search(near) for way in ("sells_more", "buys_more")):
        for m in rule("linking", "the_excess").finditer(scene.text):
            yield Cue(m.start(), m.end(), (measure("trade_balance"),))


def _invested_before(scene: Scene, context: Context) -> bool:
    """Whether the figures told last are of capital."""
    told = context.linked_near(scene, _BACK)
    return bool(told) and {x.measure.topic for x in told} == {"investment"}


def goes_back(f: Figure, cue: Cue) -> tuple[Measure, Parties] | None:
    """ "Goods going the other way": what goes against the exports or imports told last."""
    last = (*f.context.linked_before(f.scene), *f.done)[-1:]
    told = [x for x in f.done if x.measure in _flows()] or flows_before(f.scene, f.context)
    if not told or any(x.measure.topic != "trade" for x in last):
        return None
    back = next(m for m in _flows() if m != told[-1].measure)
    return back, (told[-1].subject, told[-1].object)


def as_flow(scene: Scene, cue: Cue, named: list[Cue]) -> Cue:
    """The cue, if it is no bare "turnover", else as what was sold: "exports grew, with a turnover
    of 5 million", "the biggest rice supplier, with a turnover of $772 million"."""
    if cue.measures[0].metric == "fdi" and scene.led("number_counted", cue.start):
        return Cue(cue.start, cue.end, (measure("fdi_projects"),))  # "the number of investments"
    if cue.measures[0].metric == "fdi_projects" and scene.led("value_of", cue.start):
        return Cue(cue.start, cue.end, (measure("none"),))  # "the value of their projects rose"
    if cue.measures[0].metric == "enterprises" and (m := scene.followed("registering", cue.end)):
        return Cue(cue.start, m.end(), (measure("fdi"),))  # "firms registered 3 billion dollars"
    if cue.measures[0].metric == "none" and scene.followed("markets_are", cue.end):
        return Cue(cue.start, cue.end, (measure("exports"),))  # "its main export markets are"
    apart = " and " in scene.text[cue.start : cue.end] and scene.followed("two_moves", cue.end)
    if apart:
        return Cue(cue.start, cue.end, (measure("none"),))  # "exports and imports rose 2% and 3%"
    if cue.measures[0].metric == "two_way_trade" and scene.followed("balance_of", cue.end):
        return Cue(cue.start, cue.end, (measure("trade_balance"),))  # "the overall trade | deficit"
    pledged = cue.measures[0].metric == "oda_pledge" and scene.says("invested_in")
    if pledged and not scene.says("aided"):
        return Cue(cue.start, cue.end, (measure("fdi"),))  # "top investor, with pledges of 5"
    if cue.measures[0] in _flows() and _in_all(scene, cue, named):
        return Cue(cue.start, cue.end, (measure("two_way_trade"),))
    if cue.measures[0] in _flows() and scene.followed("to_each_other", cue.end):
        return Cue(cue.start, cue.end, (measure("two_way_trade"),))  # "shipped 5 to each other"
    bare = scene.led("with_total", cue.start) or not scene.led("trade", cue.start)
    if scene.text[cue.start : cue.end].lower() != "turnover" or not bare:
        return cue
    flows = [c.measures for c in named if c.measures[0] in _flows() and c.end <= cue.start]
    both = {m for c in named if c.start > cue.start for m in c.measures if m in _flows()}
    if not flows and len(both) < len(_flows()) and rule("rank", "seller").search(scene.text):
        flows = [(measure("exports"),)]
    return Cue(cue.start, cue.end, flows[-1]) if flows else cue


def _flows() -> tuple[Measure, ...]:
    return measure("exports"), measure("imports")


def _in_all(scene: Scene, cue: Cue, named: list[Cue]) -> bool:
    """ "Exports to Laos and imports from it came to 3 billion": one sum for what goes both ways."""
    flows = [c for c in named if c.measures[0] in _flows()]
    sums = sum(q.kind == "money" and flows[0].end <= q.start for q in scene.quantities)
    back = sums == 1 and scene.followed("from_it", flows[-1].end)
    return bool(back) and any(
        scene.joined("flow_and_flow", a.end, b.start) for a, b in pairwise(flows)
    )


def of_donor(scene: Scene, context: Context, cue: Cue) -> bool:
    """ "The largest ODA donor, with total capital of 27 billion": what it gave, not invested."""
    told = scene.text[scene.text.rfind(";", 0, cue.start) + 1 : cue.end + _REACH]
    words = scene.text[cue.start : cue.end].lower()
    if words in table("linking")["stock"]["weak"]:
        previous = context.before(scene) if words == "committed" else None
        near = [
            scene.text if words == "committed" else told,
            *([previous.text] if previous else []),
        ]
        given = any(rule("linking", way).search(t) for way in ("donor", "aided") for t in near)
        return given and not scene.says("invested_in")
    return (
        words.endswith("capital")
        and bool(rule("linking", "donor").search(told))
        and not rule("linking", "invests").search(told)
    )


def of_aid(scene: Scene, context: Context, at: int) -> bool:
    """Whether projects, in that part of a list or just before, are those of aid."""
    if scene.says("registered"):
        return False
    part = scene.text.rfind(";", 0, at) + 1, at + len(scene.text[at:].partition(";")[0])
    previous = context.before(scene)
    assisted = scene.says("assisted") and (
        scene.says("government") or (previous and previous.says("aided"))
    )
    return bool(scene.says("aided", *part) or assisted)
