"""Agreements between countries: trade agreements, documents, most favoured nation."""

import re
from collections.abc import Iterator
from dataclasses import replace

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.locality import pairs
from vjnotes.facts.pactrows import rows
from vjnotes.facts.pairing import parties, past_parties
from vjnotes.facts.phrase import date_after, named_left, since, written
from vjnotes.facts.signing import joined, signed, stage_of, verb_of
from vjnotes.facts.spot import Spot, asked, spot_at, spots, spread, stated
from vjnotes.facts.tradepacts import negotiations, pacts, trade
from vjnotes.lexicon.rules import pattern, rule, sense, senses

TOPIC = "agreement"


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Trade agreements, other documents, negotiations begun, and most favoured nation."""
    return asked(TOPIC, [negotiations, trade, rows, documents, favoured], scene, context)


def documents(scene: Scene, context: Context) -> Iterator[Draft]:
    """What was signed, exchanged, adopted or took effect, told by its kind; no trade agreements."""
    found: list[tuple[Spot, list[Draft]]] = []
    towns: list[Draft] | None = None
    for spot in _named(scene, context):
        last = found[-1][1][-1] if found else None
        if last and rule("agreement", "under").search(spot.before()):
            continue  # "an accord under the treaty was signed"
        elsewhere = _is_named_elsewhere(spot)
        towns = list(pairs(scene, context)) if towns is None else towns
        if near := [d for d in towns if d.start - 80 < spot.end and spot.start < d.end + 80]:
            drafts = list(_of_towns(spot, min(near, key=lambda d: abs(d.start - spot.start))))
        else:
            sign = signed(spot, elsewhere) or joined(spot, last)
            drafts = [d for d in (sign, _effective(spot, elsewhere)) if d]
        if elsewhere:
            named = [_as_named(d, scene, context, spot["kind"].lower()) for d in drafts if d.period]
            drafts = [d for d in named if d.value]
        if drafts and not _is_counted(spot):
            found.append((spot, drafts))
    taken = [(p.spot.start, p.spot.end) for p in pacts(scene, context)] if found else []
    taken += [(d.start, d.end) for d in rows(scene, context)] if found else []
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
    verb = verb_of(spot)
    done = stage_of(verb) if verb else None
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


def _is_named_elsewhere(spot: Spot) -> bool:
    """Whether another sentence has named it: "the agreement"."""
    scene, vague = spot.scene, sense("agreement", "documents.vague", spot["kind"])
    bare = (spot.start, spot.end) == spot.match.span() and past_parties(scene, spot.end) == spot.end
    return bool(vague and bare and rule("agreement", "that").search(spot.before()))


def _as_named(draft: Draft, scene: Scene, context: Context, kind: str) -> Draft:
    """What "the declaration" is: the last of the kind that was named, if any was."""
    for _, told in reversed(context.drafts[-100:]):
        if told.topic == TOPIC and _is_of_kind(told, kind):
            return replace(draft, value=told.value, subject=told.subject, object=told.object)
    for earlier in reversed(context.scenes[max(0, scene.index - 3) : scene.index]):
        for match in rule("agreement", "document").finditer(earlier.text):
            start = named_left(earlier, match.start(), senses("agreement", "documents.own"))
            if start < match.start() and match["kind"].lower() == kind:
                return replace(draft, value=written(earlier, context, start, match.end()))
    return replace(draft, value=None)


def _is_of_kind(told: Draft, kind: str) -> bool:
    """Whether an agreement can be called by a kind: one of trade is any "deal" or "pact"."""
    trade = told.rule == "agreement.trade" and sense(TOPIC, "documents.vague", kind) is not None
    return trade or str(told.value).lower().split(" on ")[0].endswith(kind)


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


def _effective(spot: Spot, elsewhere: bool) -> Draft | None:
    """A document that came into force on a date; ``elsewhere`` as for its signing."""
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
    status, pair = spot.mood(effect.start()), spot.pair() or ((None, None) if elsewhere else None)
    period = date_after(scene, effect.end(), spot.start) if within else spot.date(effect.end())
    label = scene.text.startswith(": ", begins)  # "Air Agreement: entered into force in 2010"
    if period is None and (again or label or begins > end):
        period = date_after(scene, effect.end(), len(scene.text))
    if (bare and not elsewhere) or not status or not pair or not period:
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
