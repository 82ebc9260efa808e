"""Agreements between countries: trade agreements, documents, most favoured nation."""

import re
from collections.abc import Iterator
from dataclasses import replace

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.locality import pairs
from vjnotes.facts.pairing import distinct, of_states, parties, past_parties
from vjnotes.facts.phrase import (
    date_after,
    date_later,
    dates,
    mood,
    named_left,
    past_sum,
    since,
    written,
)
from vjnotes.facts.spot import Spot, asked, spot_at, spots, spread, stated
from vjnotes.facts.talks import talk_day
from vjnotes.facts.tradepacts import negotiations, pacts, trade
from vjnotes.lexicon.rules import pattern, rule, sense, senses
from vjnotes.mentions.period import Period

TOPIC = "agreement"
_LONG_AGO = 62  # days
_TITLE = 40  # characters of an office before a name


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Trade agreements, other documents, negotiations begun, and most favoured nation."""
    return asked(TOPIC, [negotiations, trade, documents, favoured], scene, context)


def documents(scene: Scene, context: Context) -> Iterator[Draft]:
    """What was signed, exchanged, adopted or took effect, told by its kind; trade agreements are
    read elsewhere."""
    found: list[tuple[Spot, list[Draft]]] = []
    towns: list[Draft] | None = None
    for spot in _named(scene, context):
        last = found[-1][1][-1] if found else None
        elsewhere = _is_named_elsewhere(spot)
        towns = list(pairs(scene, context)) if towns is None else towns
        if near := [d for d in towns if d.start - 80 < spot.end and spot.start < d.end + 80]:
            drafts = list(_of_towns(spot, near[0]))
        else:
            signed = _signed(spot, elsewhere) or _joined(spot, last)
            drafts = [d for d in (signed, _effective(spot)) if d]
        if elsewhere:
            named = [_as_named(d, scene, context, spot["kind"].lower()) for d in drafts if d.period]
            drafts = [d for d in named if d.value]
        if drafts and not _is_counted(spot):
            found.append((spot, drafts))
    taken = [(p.spot.start, p.spot.end) for p in pacts(scene, context)] if found else []
    for spot, drafts in found:
        if not any(a < spot.end and spot.start < b for a, b in taken):
            taken.append((spot.start, spot.end))
            yield from drafts


def _named(scene: Scene, context: Context) -> Iterator[Spot]:
    """The documents the sentence names, each with the words of its name before and behind."""
    own = senses("agreement", "documents.own")
    for match in rule("agreement", "document").finditer(scene.text):
        start = named_left(scene, match.start(), own)
        if opening := rule("agreement", "opening").match(scene.text, start, match.start()):
            start = opening.end()  # "Six agreements"
        near = scene.text[max(0, start - 110) : match.end() + 110]
        called = rule("agreement", "called").search(scene.text[:start][-80:])
        if called and pattern("agreement", "documents.done").search(near):
            start -= len(called["words"])
        yield spot_at(scene, context, match, start, _about(scene, match.end()))


def _of_towns(spot: Spot, town: Draft) -> Iterator[Draft]:
    """The document by which two places were tied, signed when they were."""
    verb = _verb(spot)
    done = verb and (sense("agreement", "documents.stage", verb[0].lower()) or verb[0].lower())
    if verb is None or done not in ("signed", "concluded"):
        return
    text = spot.scene.text
    several = rule("agreement", "several").fullmatch(text, spot.start, spot.end)
    reduced = rule("agreement", "reduced").fullmatch(text, spot.end, verb.start())
    if several or reduced:
        return  # "has signed agreements with five places", "friends (MOU signed in 2013)"
    start, end = min(verb.start(), spot.start), max(verb.end(), spot.end)
    period = spot.date(end, start)
    yield stated(
        "agreement.towns",
        "agreement_signed",
        (town.subject, town.object),
        spread(spot.scene, start, end, period),
        written(spot.scene, spot.context, spot.start, spot.end),
        period=period,
        status=town.status,
        detail={"kind": spot["kind"].lower(), "stage": done},
    )


def _is_counted(spot: Spot) -> bool:
    """Whether it is a number of documents that is told, or what many are worth."""
    many = sense("agreement", "documents.many", spot["kind"]) is not None
    kinds = ("number", "money") if many else ("number",)
    return any(q.kind in kinds and 0 <= spot.start - q.end <= 1 for q in spot.scene.quantities)


def _sums(spot: Spot) -> int:
    """Where the sums begin that stand right before a document: "a 5 million dollar deal"."""
    start = spot.start
    for sum_ in reversed([q for q in spot.scene.quantities if q.kind == "money"]):
        if 0 <= start - sum_.end <= 2:
            start = sum_.start
    return start - spot.scene.text.endswith("(", 0, start)


def _is_named_elsewhere(spot: Spot) -> bool:
    """Whether another sentence has named it: "the agreement"."""
    scene, vague = spot.scene, sense("agreement", "documents.vague", spot["kind"])
    bare = (spot.start, spot.end) == spot.match.span() and past_parties(scene, spot.end) == spot.end
    return bool(vague and bare and rule("agreement", "that").search(spot.before()))


def _as_named(draft: Draft, scene: Scene, context: Context, kind: str) -> Draft:
    """What "the declaration" is, by the last one of the kind that was named, as a fact or shortly
    before ("their bilateral labour agreement"); else no value."""
    for _, told in reversed(context.drafts[-100:]):
        if told.topic == TOPIC and str(told.value).lower().split(" on ")[0].endswith(kind):
            return replace(draft, value=told.value, subject=told.subject, object=told.object)
    for earlier in reversed(context.scenes[max(0, scene.index - 3) : scene.index]):
        for match in rule("agreement", "document").finditer(earlier.text):
            start = named_left(earlier, match.start(), senses("agreement", "documents.own"))
            if start < match.start() and match["kind"].lower() == kind:
                return replace(draft, value=written(earlier, context, start, match.end()))
    return replace(draft, value=None)


def _about(scene: Scene, end: int) -> int:
    """Where the name of the document ends with what it is about: "on the transfer of ..."."""
    named = rule("agreement", "acronym").match(scene.text, end)
    past = past_parties(scene, end)
    about = rule("agreement", "about").match(scene.text, named.end() if named else past)
    if about is None:
        return end
    apart = [p.start for p in scene.periods if end <= p.start < about.end()]
    apart += [q.start for q in scene.quantities if end <= q.start < about.end() < q.end]
    words = scene.text[end : min([about.end(), *apart])]
    stop = end + len(rule("agreement", "hanging").sub("", words))
    return stop if named is None or stop > named.end() else end


def _signed(spot: Spot, elsewhere: bool) -> Draft | None:
    verb = _verb(spot)
    if verb is None:
        return None
    scene, start, end = spot.scene, min(verb.start(), spot.start), max(verb.end(), spot.end)
    status, pair = spot.mood(start), replace(spot, start=start, end=end).pair()
    reduced = rule("agreement", "reduced").fullmatch(scene.text, spot.end, verb.start())
    if reduced:
        status = "reported"  # "under a pact signed in 2011": whatever is to be done under it
    elif status == "reported" and start < verb.start():  # "a pact which they hope could be signed"
        asked = rule("agreement", "to_be").search(scene.text[: verb.start()][-30:])
        status = "proposed" if asked else spot.mood(verb.start())
    done = sense("agreement", "documents.stage", verb[0].lower()) or verb[0].lower()
    proper = " " in scene.text[spot.start : spot.match.end()].strip() and spot["kind"].istitle()
    soft = sense("agreement", "documents.soft", spot["kind"]) is not None
    if soft and done != "signed" and not (proper and done == "adopted"):
        return None
    to_do = rule("agreement", "to_do").search(scene.text[: verb.start()])
    told = status == "reported" and scene.sentence.role == "body"
    if told and to_do and done not in ("issued", "adopted"):
        wider = mood(scene.text, spot.low, verb.start(), 60)  # "called on him to talk and to sign"
        status = "planned" if wider == "reported" else wider
    whose = elsewhere or of_states(scene, spot.low, spot.high, named=not proper)
    whose = whose or _after_talks(spot, verb)
    if not status or not pair or not whose or _is_of_others(spot, start) or _is_off(spot, start):
        return None
    inside = dates(scene, verb.end(), spot.start)  # "signed on Monday a pact"
    own = period = next(iter(inside), None) or spot.date(past_sum(scene, end), start)
    force = pattern("agreement", "stages.in force").search(scene.text, end, spot.high)
    if (
        own
        and force
        and force.end() <= own.start
        and scene.text[verb.end() : force.start()] != " and "
    ):
        own = period = None  # "signed an agreement that took effect on"
    if own is None and rule("agreement", "several").fullmatch(scene.text, spot.start, spot.end):
        return None
    reduced = reduced if scene.sentence.role == "body" else None
    if own is None and reduced and not rule("agreement", "thereupon").match(scene.text, verb.end()):
        return None  # "the points of a statement issued at his visit"
    perfect = rule("agreement", "perfect").search(scene.text[:start][-30:])
    aside = rule("agreement", "aside").search(scene.text, spot.low, start)
    noun = rule("agreement", "noun").fullmatch(verb[0])  # "hailed the signing of": some time before
    noun = None if rule("agreement", "ended_with").search(scene.text, 0, verb.start()) else noun
    apart = any(p.kind == "span" and spot.low <= p.start < start for p in scene.periods)
    if own is None and status == "reported" and not (perfect or aside or noun or apart):
        period = _earlier_visit(spot) or talk_day(
            scene, spot.context, (start, spot.high if force else end)
        )
    return stated(
        "agreement.document",
        "agreement_signed",
        pair,
        spread(scene, start, end, own),
        written(scene, spot.context, spot.start, spot.end),
        period=period,
        status=status,
        detail={
            "kind": spot["kind"].lower(),
            "stage": done,
        },
    )


def _after_talks(spot: Spot, verb: re.Match[str]) -> bool:
    """Whether a sentence that tells what was signed but not by whom, and names nothing but where
    ("It ended with the signing of five documents"), goes on with one that tells of two countries.
    """
    text, previous = spot.scene.text, spot.context.before(spot.scene)
    held = all(text.endswith(" in ", 0, n.start) for n in spot.scene.names)
    noun = rule("agreement", "noun").fullmatch(verb[0])
    passive = noun or rule("agreement", "passively").search(text, 0, verb.start())
    if previous is None or not (held and passive):
        return False
    alone = of_states(spot.scene, spot.low, spot.high, named=False)
    return alone and len(distinct(parties(previous))) > 1


def _is_off(spot: Spot, start: int) -> bool:
    """Whether it was to be signed and was not: "was due to sign it. The signing was put off"."""
    if not rule("agreement", "was_due").search(spot.scene.text, 0, start):
        return False
    scenes = spot.context.scenes
    near = (s.text for s in scenes[max(0, spot.scene.index - 1) : spot.scene.index + 2])
    return any(rule("agreement", "put_off").search(text) for text in near)


def _earlier_visit(spot: Spot) -> Period | None:
    """When the visit was that "During A's visit, they signed" goes back to, if long ago."""
    day = spot.context.published
    if not day or not rule("visit", "stay").match(spot.scene.text):
        return None
    told = (d.period for _, d in reversed(spot.context.drafts[-50:]) if d.metric == "visit")
    last = next((p for p in told if p and p.first), None)
    old = last and last.first and (day - last.first).days > _LONG_AGO
    return last if old and last and last.kind != "year" else None


def _joined(spot: Spot, last: Draft | None) -> Draft | None:
    """The next of a row: "signed a memorandum in 2011, and a vision statement in 2018"."""
    scene, end, joint = spot.scene, spot.end, rule("agreement", "next")
    ends = (last.end, past_parties(scene, last.end)) if last else ()
    if last is None or not any(joint.fullmatch(scene.text, at, spot.start) for at in ends):
        return None
    own = date_after(scene, end, spot.high) or date_later(scene, end, spot.high, 40)
    if own is None and scene.text.startswith(str(last.value)[:12], last.start):
        return None  # "the X signed in 2011 and the Y": only of the first is it told when
    dated = any(p.end == last.end for p in scene.periods)  # the one before has a day of its own
    return replace(
        last,
        start=spot.start,
        end=own.end if own else end,
        value=written(scene, spot.context, spot.start, end),
        period=own or (None if dated else last.period),
        detail={**last.detail, "kind": spot["kind"].lower()},
    )


def _is_of_others(spot: Spot, start: int) -> bool:
    """Whether places sign it, as its name tells, or firms, named before where no two countries
    are."""
    if rule("agreement", "local").search(spot.scene.text, spot.start, spot.end):
        return True
    text, firms = spot.scene.text, pattern("wording", "not_states")
    beside = rule("agreement", "beside").match(text, spot.end)
    if beside and firms.search(beside[0]):
        return True  # "signed a memorandum with the university"
    stranger = rule("agreement", "with").match(text, spot.end)
    near = range(stranger.start("who"), stranger.start("who") + _TITLE) if stranger else ()
    if stranger and not any(n.start in near for n in spot.scene.names):
        return True  # "with Somaliland"
    lands = {n.name for n in parties(spot.scene, spot.low, start) if n.form == "noun"}
    return len(lands) < 2 and firms.search(text, spot.low, start) is not None


def _verb(spot: Spot) -> re.Match[str] | None:
    """The word for signing right before the document, or after it in the passive."""
    text, done, start = spot.scene.text, pattern("agreement", "documents.done"), _sums(spot)
    for verb in done.finditer(text, max(spot.low, start - 60), start):
        past = rule("agreement", "done_before").search(
            text, max(0, verb.start() - 24), verb.start()
        )
        adjunct = verb[0] == "exchange" and rule("agreement", "adjunct").search(
            text[: verb.start()]
        )
        if rule("agreement", "before").fullmatch(text, verb.end(), start) and not (
            verb[0] == "held" or adjunct or (past and verb[0].endswith("ed"))
        ):
            return verb
    if opening := rule("agreement", "opens").match(text, 0, spot.start):
        return done.match(text, opening.start("done"))  # "Signed in 2011, the pact"
    end = spot.match.end()
    act = sense("agreement", "documents.held", spot["kind"])
    for after in done.finditer(text, end, min(spot.high, spot.end + 120)):
        if after[0].lower() in ("held", "took place") and not act:
            continue
        reduced = rule("agreement", "reduced").fullmatch(text, spot.end, after.start())
        told = rule("agreement", "after").fullmatch(text, end, after.start())
        told = told or rule("agreement", "which_they").fullmatch(text, spot.end, after.start())
        if told or (reduced and after[0].endswith("ed")):
            return after
    return None


def _effective(spot: Spot) -> Draft | None:
    """A document that came into force on a date."""
    scene, end = spot.scene, spot.end
    aside, force = rule("agreement", "relative"), pattern("agreement", "stages.in force")
    told = aside.match(scene.text, end)
    begins = told.end() if told and not force.search(told[0]) else end
    opening = rule("agreement", "opens").match(scene.text, 0, spot.start)
    within = opening and force.search(scene.text, opening.end("done"), spot.start)
    effect = within or force.search(scene.text, begins, begins + 90)
    if effect is None or effect[0].lower().startswith(("implement", "that", "which")):
        return None
    if not within and rule("agreement", "document").search(scene.text, begins, effect.start()):
        return None
    apart = re.search(r"[;.]|, and\b", scene.text[begins : effect.start()])
    again = apart and rule("agreement", "again").search(scene.text, begins, effect.start())
    if apart and not again:
        return None
    bare = spot.start == spot.match.start() and not rule("agreement", "one").search(spot.before())
    status, pair = spot.mood(effect.start()), spot.pair()
    period = date_after(scene, effect.end(), spot.start) if within else spot.date(effect.end())
    if period is None and (again or begins > end):
        period = date_after(scene, effect.end(), len(scene.text))
    if bare or not status or not pair or not period:
        return None
    return stated(
        "agreement.effective",
        "agreement_effective",
        pair,
        spread(scene, spot.start, effect.end(), period),
        written(scene, spot.context, spot.start, end),
        period=since(period),
        status=status,
        detail={"kind": spot["kind"].lower()},
    )


def favoured(scene: Scene, context: Context) -> Iterator[Draft]:
    """Who gives whom the terms of the most favoured nation, and since when."""
    for spot in spots(scene, context, rule("agreement", "favour").finditer(scene.text)):
        gave = pattern("agreement", "mfn.gave").search(scene.text, spot.low, spot.high)
        pair, period = spot.pair(), since(spot.date())
        if gave is None or pair is None or spot.mood(gave.start()) != "reported":
            continue
        if not pattern("agreement", "mfn.mutual").search(scene.text, spot.low, spot.high):
            first = next((n.name for n in parties(scene, spot.low, spot.start)), pair[0])
            had = pattern("agreement", "mfn.had").match(gave[0])
            if (first == pair[0]) == bool(had):
                pair = (pair[1], pair[0])
        yield stated(
            "agreement.mfn",
            "mfn",
            pair,
            spread(scene, min(gave.start(), spot.start), max(gave.end(), spot.end), period),
            written(scene, context, *spot.match.span("name")),
            period=period,
        )
