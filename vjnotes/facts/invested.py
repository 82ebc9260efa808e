"""Invested: who put money or firms where, in words that leave no doubt, or as the sentence before
says of those who are meant by "it" and "their"."""

from itertools import pairwise

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Figure, Measure, Parties
from vjnotes.facts.givers import with_another
from vjnotes.facts.holder import modifies
from vjnotes.facts.home import ranked
from vjnotes.facts.lands import actors
from vjnotes.facts.passage import opens_on
from vjnotes.facts.scope import from_anywhere
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity


def plainly(f: Figure, cue: Cue, m: Measure) -> Parties | None:
    """Both sides, where the words right beside the figure name them."""
    scene, q, before = f.scene, f.q, f.before
    if m.metric == "enterprises":
        return _with_capital(scene, cue)
    if m.frame != "giving":
        return None
    kind = _of_kind(scene, q) if m.topic == "investment" and before else None
    if kind and before:
        return kind, before.object  # "Of these, 339 projects were Japanese"
    host = None
    if m.topic == "investment":
        since = f.here is not None and f.here.quantity.end <= cue.start < q.start
        host = _hosted(scene, cue, q) or (_beside(scene, cue) if since else None)
    return host or _stated(scene, cue, q)


def told_of(scene: Scene, context: Context, cue: Cue, q: Quantity, who: Parties) -> Parties:
    """Who invests where, as the sentence before tells: firms there, an investor, "it"."""
    previous = context.before(scene)
    if previous and scene.says("back_again") and None in who:
        back = next(
            (x for x in context.linked_before(scene) if x.measure.topic == "investment"), None
        )
        if back and who in ((back.object, None), (None, back.subject), (None, None)):
            return back.object, back.subject  # "In the other direction there are 19 Lao projects"
    if who[0] or previous is None:
        return who
    if scene.says("it_invests", q.end):
        hosts = {n.name for n in scene.countries() if n.form != "epithet"}
        named = [n.name for n in actors(previous) if n.form != "epithet"]
        if len(hosts) == 1 and named and named[0] not in hosts:
            return named[0], hosts.pop()  # "With 16 million it is also Peru's third investor"
    bare = all(n.form == "epithet" for n in scene.countries())
    if bare and scene.led("it_put_in", q.opening):
        return ranked(scene, context, "rank_investment") or who
    if who[1] or scene.countries():
        return who
    firms = [x for x in context.linked_before(scene) if x.metric == "enterprises"]
    if scene.led("theirs", cue.start) and firms and firms[-1].subject and firms[-1].object:
        return firms[-1].subject, firms[-1].object  # "Their investments are put at 5 million"
    its = scene.followed("its_investment", 0) if cue.start < q.start else None
    if its and its.end() == cue.end:
        return ranked(scene, context, "rank_investment") or who  # "It was the third investor."
    return who


def by_land(scene: Scene, context: Context, cue: Cue) -> bool:
    """Whether "it" who invests is no firm of which the sentence before tells."""
    previous = context.before(scene) if scene.led("it_or_its", cue.start) else None
    firm = previous.followed("opens_with_firm", 0) if previous else None
    named = any(n.form != "epithet" and n.end <= cue.start for n in scene.countries())
    return named or not firm or (previous is not None and previous.taken(*firm.span("firm")))


def _of_kind(scene: Scene, q: Quantity) -> str | None:
    """Whose projects "of these" are told to be, by the adjective that ends the clause."""
    if not (opens_on(scene) or scene.followed("of_these", 0)):
        return None
    lands = (n for n in scene.countries() if n.form == "adjective" and n.start >= q.end)
    named = (n for n in lands if scene.led("were_kind", n.start))
    return next((n.name for n in named if scene.followed("ends_here", n.end)), None)


def _with_capital(scene: Scene, cue: Cue) -> Parties | None:
    """ "Laos has 1,800 enterprises with Cuban capital": whose the firms are, and where."""
    lands = actors(scene)
    mine = next(
        (
            n.name
            for n in scene.countries()
            if scene.joined("with_capital", cue.end, n.start)
            and scene.followed("capital_noun", n.end)
        ),
        None,
    )
    there = {n.name for n in lands} - {mine}
    return (mine, there.pop()) if mine and len(there) == 1 else None


def _hosted(scene: Scene, cue: Cue, q: Quantity) -> Parties | None:
    """ "Laos has 1,600 foreign projects": where they are, and of whom if it is told."""
    if q.kind == "percent" or not from_anywhere(scene, cue, "giving"):
        return None
    host = next((n for n in actors(scene) if scene.joined("is_host", n.end, q.opening)), None)
    ends = max(cue.end, q.end)
    abroad = any(scene.joined("in_country", ends, n.start) for n in scene.countries())
    if host is None or host.form == "epithet" or abroad:
        return None  # "Japan has 5,000 FDI projects in Vietnam"
    comer = (n.name for n in scene.countries() if scene.joined("right_from", ends, n.start))
    return next(comer, None), host.name


def _beside(scene: Scene, cue: Cue) -> Parties | None:
    """ "Laos invested 5 million there, while Cuban capital in Laos is 3": both beside the noun."""
    lands = [n for n in scene.countries() if n.form != "epithet"]
    mine = next((n.name for n in lands if modifies(scene, n, cue)), None)
    behind = (n.name for n in lands if scene.joined("in_country", cue.end, n.start))
    there = next(behind, None)
    return (mine, there) if mine and there and mine != there else None


def _stated(scene: Scene, cue: Cue, q: Quantity) -> Parties | None:
    """ "Laos invested 5 million in Cuba": both sides right beside the verb and its sum."""
    for a, b in pairwise(n for n in actors(scene) if n.start >= q.end):
        if scene.joined("sum_from", q.end, a.start) and scene.joined("sum_to", a.end, b.start):
            return a.name, b.name  # "against 2 million from Chad in Peru"
    for a, b in pairwise(n for n in actors(scene) if n.end <= q.opening):
        if a.form == "possessive" and a.name != b.name and b.form == "noun":
            there = scene.joined("owners_in", a.end, b.start)
            if there and scene.joined("at_sum", b.end, q.opening):
                return a.name, b.name  # "and India's in Oman at 4 billion"
    if rule("linking", "giving_verb").match(scene.text, cue.start) is None:
        return None
    if not scene.joined("to_sum", cue.end, q.opening):
        return None
    lands = actors(scene)
    giver = next((n.name for n in lands if scene.joined("doer", n.end, cue.start)), None)
    taker = next((n for n in lands if scene.joined("sum_to", q.end, n.start)), None)
    if giver and with_another(scene, giver, q):
        return None
    alone = taker and taker.form == "noun" and not scene.followed("and_more_lands", taker.end)
    return (giver, taker.name) if giver and taker and alone and giver != taker.name else None
