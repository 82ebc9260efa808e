"""Gifts: the verbs that tell of aid, or of capital, where no noun does ("Japan gave Laos a sum").

Who gives acts before the verb or stands behind "from"; who takes is told behind it or acts. Of a
country that is not known to give aid the words must say so plainly.
"""

import re
import sys
from collections.abc import Iterator
from itertools import chain

from vjnotes.facts.choice import others
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Measure, cues, measure
from vjnotes.facts.givers import told
from vjnotes.facts.lands import actors, acts, compared, gives
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.name import Name

_WAYS = ("gifts", "helped")
_NEAR = 3  # sentences
_TWO = 2


def gifts(scene: Scene, context: Context) -> Iterator[Cue]:
    """The verbs of giving between who gives and who takes, and of borrowing the other way round."""
    if all(q.kind != "money" and not q.scaled for q in scene.quantities):
        return
    named = [n for n in actors(scene) if _deals(scene, n) and not compared(scene, n)]
    if _of_else(scene):
        return
    given = [c.end for c in cues(scene.text) if c.measures[0].topic == "oda"]
    if not given:
        yield from _support(scene, context)
    if (
        not given
        and (worth := scene.says("projects_worth"))
        and (kind := _as_before(scene, context))
    ):
        yield Cue(worth.start("noun"), worth.end("noun"), (kind,))
        return
    passive = scene.says("given_for") or scene.says("package_has")
    if passive and _by_one(scene, context):
        yield Cue(passive.start("noun"), passive.end("noun"), (measure("oda_pledge"),))
        return
    came = None if given else scene.says("aid_came")
    if came and any(gives(n.name) and scene.led("from_giver", n.start) for n in named):
        yield Cue(came.start("verb"), came.end("verb"), (measure("oda_total"),))
        return
    until = min(given, default=sys.maxsize)
    verbs = chain(*(rule("linking", way).finditer(scene.text, 0, until) for way in _WAYS))
    for m in verbs:
        if scene.led("firms_do", m.start()) or scene.followed("pledged_by_firms", m.end()):
            continue  # "Lao firms pledged 3 billion", "pledges by Lao firms"
        if _between(scene, context, named, m):
            yield Cue(m.start(), m.end(), (_kind(scene, context, named, m),))


def _support(scene: Scene, context: Context) -> Iterator[Cue]:
    """ "Ireland's support for Malawi was 2 million": nouns of aid, where one of two gives."""
    lands = {n.name for n in actors(scene)}
    if len(lands) != _TWO or sum(map(gives, lands)) != 1:
        return
    donor = scene.says("largest_donor")
    sums = [q for q in scene.quantities if q.kind == "money"]
    own = any(scene.led("donor_with", q.opening) for q in sums) if donor else False
    if donor and own and not any(told(scene, context, "oda", back=1)):
        yield Cue(donor.start(), donor.end(), (measure("oda_total"),))
    if funds := scene.says("funds_of"):
        yield Cue(funds.start("noun"), funds.end("noun"), (measure("oda_total"),))
        return
    for n in (n for n in actors(scene) if gives(n.name)):
        for x in (x for x in actors(scene) if x.start > n.end):
            noun = scene.joined("support_for", n.end, x.start)
            if noun is None and any(scene.joined("helped_with", x.end, q.opening) for q in sums):
                noun = scene.joined("supports_with", n.end, x.start)
            if noun:
                yield Cue(noun.start("noun"), noun.end("noun"), (measure("oda_total"),))


def _of_else(scene: Scene) -> bool:
    """Whether the sentence names a measure of another topic, and not as what a gift is for."""
    weak = listed("linking", "stock.weak")
    return any(
        c.measures[0].topic != "oda"
        and c.measure("money")
        and scene.text[c.start : c.end].lower() not in weak
        and not scene.led("purpose", c.start)
        for c in cues(scene.text)
    )


def _between(scene: Scene, context: Context, named: list[Name], m: re.Match[str]) -> bool:
    """Whether the countries named are who gives and who takes by this verb."""
    ahead = [n for n in named if n.end <= m.start()]
    behind = [n for n in named if n.start >= m.end()]
    found = m.groupdict()
    if found.get("taken"):
        known = any(gives(n.name) for n in behind) and not any(gives(n.name) for n in ahead)
        whence = [n for n in behind if scene.led("from_giver", n.start)]
        state = scene.led("state_takes", m.start()) and not m[0].startswith("borrow")
        lent = known and m[0].startswith("borrow")
        agreed = _of_pair(scene, context, named) and scene.says("signs") is not None
        return bool(ahead and (lent or agreed or (whence and (known or state))))
    by = [n for n in behind if gives(n.name) and scene.joined("given_by", m.end(), n.start)]
    if by:
        return any(n.name != by[0].name for n in named)
    last = list(told(scene, context, "oda", back=_NEAR))[-1:]
    giving = last[0].subject if last else None  # in the sentences just before
    if any(gives(n.name) for n in ahead):
        takers = [n for n in behind if not gives(n.name)]
        if not behind and scene.says("signs") and len({n.name for n in ahead}) == _TWO:
            takers = [n for n in ahead if not gives(n.name)]  # "Laos and Spain signed a plan that"
        takers += [n for n in ahead if scene.led("embassy_in", n.start) and not gives(n.name)]
        previous = context.before(scene)
        goes_on = any(s.says("donors") for s in (scene, previous) if s)
        goes_on = goes_on or bool(last and giving is None)  # after what all donors pledged
        gave = len(named) == 1 and giving == named[0].name
        return bool(takers or goes_on or gave or _of_pair(scene, context, named))
    if not ahead and giving and behind and scene.followed("opens_it", 0):
        return not any(gives(n.name) for n in behind)  # "It also gave Laos 2 million"
    sums = [q.end for q in scene.quantities if q.kind == "money"]
    giver = next((n for n in ahead[-1:] if scene.joined("who_gives", n.end, m.start())), None)
    return giver is not None and any(
        n.name != giver.name
        and (
            scene.joined("taker_behind", m.end(), n.start)
            or any(scene.joined("sum_for", end, n.start) for end in sums)  # "2 million to Laos"
        )
        for n in behind
    )


def _kind(scene: Scene, context: Context, named: list[Name], m: re.Match[str]) -> Measure:
    """What a verb gives: a loan, a grant, or the kind of aid that the sentence before tells of."""
    found = m.groupdict()
    if m[0].startswith("borrow"):
        return measure("oda_loans")
    sums = (q for q in scene.quantities if q.kind == "money" or q.scaled)
    q = next((q for q in sums if q.start >= m.end()), None)
    if m[0].startswith("commit"):
        promised = q and not scene.says("added_up_in_all")
        return measure("oda_pledge" if promised else "oda_total")
    if found.get("free") or (m[0] == "granted" and scene.says("to_communes")):
        return measure("oda_grants")
    behind = [c for c in cues(scene.text) if q and c.start >= m.end()]
    own = {c.measures[0] for c in behind if q and not others(scene, q.end, c.start, q)}
    own = {k for k in own if k.metric in ("oda_loans", "oda_grants")}
    if len(own) == 1:
        return own.pop()  # "extended 44 million under its loan package"
    previous = context.before(scene)
    alike = previous and {n.name for n in previous.countries()} & {n.name for n in named}
    before = {c.measures[0] for c in cues(previous.text)} if previous and alike else set()
    kinds = {k for k in before if k.topic == "oda"}
    return kinds.pop() if len(kinds) == 1 and len(before) == 1 else measure("oda_total")


def _of_pair(scene: Scene, context: Context, named: list[Name]) -> bool:
    """ "The Lao government will support it", "granted to four communes": where one of two gives."""
    pair = {*(context.pair or ())}
    lands = {n.name for n in scene.countries() if n.form != "epithet"}
    communes = {n.name for n in named} < pair and scene.says("to_communes")
    told = communes or (lands <= pair and scene.says("aids"))
    return sum(map(gives, pair)) == 1 and bool(told)


def _by_one(scene: Scene, context: Context) -> bool:
    """ "Of the sum, 8 million has been allocated to Laos": whether the one who gives is told
    before, and whom it goes to here."""
    near = range(max(0, scene.index - _NEAR), scene.index)
    links = [x for i in near for x in context.links.get(i, ()) if x.measure.topic == "oda"]
    lands = {n.name for n in scene.countries() if n.form != "epithet"}
    return len({x.subject for x in links}) == 1 and bool(lands) and not any(map(gives, lands))


def _as_before(scene: Scene, context: Context) -> Measure | None:
    """The kind of aid that the sentence before tells of, and of nothing else, in an article about
    one who gives it and one who does not."""
    previous = context.before(scene)
    kinds = {c.measures[0] for c in cues(previous.text)} if previous else set()
    alone = len(kinds) == 1 and {k.topic for k in kinds} == {"oda"}
    lands = {n.name for n in scene.countries() if n.form != "epithet"}
    pair = {*(context.pair or ())}
    return kinds.pop() if alone and lands <= pair and sum(map(gives, pair)) == 1 else None


def _deals(scene: Scene, n: Name) -> bool:
    office = n.form == "adjective" and scene.followed("own_minister", n.end)
    return n.form == "possessive" or acts(scene, n) or bool(office)


def _of_capital(scene: Scene, context: Context, at: int) -> bool:
    """Whether what comes before a place is about investment, and about it alone."""
    told = {c.measures[0].topic for c in cues(scene.text) if c.end <= at} - {""}
    told = told or {x.measure.topic for x in context.linked_before(scene)}
    return told == {"investment"}


def money(scene: Scene, context: Context) -> Iterator[Cue]:
    """ "Laos put 3 million into Cuba"; after such, "Of the Lao money, Hue got 2 million"."""
    for way in ("for_projects", "drew_sum"):
        for m in rule("linking", way).finditer(scene.text):
            yield Cue(m.start("verb"), m.end("verb"), (measure("fdi"),))
    if (paid := scene.says("disbursement_was")) and _of_capital(scene, context, paid.start()):
        yield Cue(paid.start("noun"), paid.end("noun"), (measure("fdi"),))
    put = scene.says("puts_in")
    previous = context.before(scene) if put else None
    if put and previous and previous.says("invested_in") and not cues(scene.text):
        yield Cue(put.start(), put.end(), (measure("fdi"),))
    for n in scene.countries():
        for q in scene.quantities:
            into = q.kind == "money" and scene.joined("into_country", q.end, n.start)
            verb = scene.led("put_sum", q.opening) if into else None
            if verb:
                yield Cue(verb.start(1), verb.end(1), (measure("fdi"),))
        own = scene.followed("own_money", n.end) if n.form == "adjective" else None
        if own and any(told(scene, context, "investment", back=_NEAR)):
            yield Cue(own.start() + 1, own.end(), (measure("fdi"),))
