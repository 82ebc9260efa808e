"""Who signed, exchanged or adopted a document, and when."""

import re
from dataclasses import replace

from vjnotes.facts.context import Draft
from vjnotes.facts.pairing import distinct, of_states, parties, past_parties
from vjnotes.facts.phrase import DATED, date_after, date_later, dates, mood, past_sum, written
from vjnotes.facts.spot import Spot, spread, stated
from vjnotes.facts.talks import talk_day
from vjnotes.lexicon.rules import pattern, rule, sense
from vjnotes.mentions.period import Period

_TITLE = 40  # characters of an office before a name


def signed(spot: Spot, elsewhere: bool) -> Draft | None:
    """What is told of its signing; ``elsewhere`` says that another sentence has named it."""
    verb = verb_of(spot)
    if verb is None:
        return None
    scene, start, end = spot.scene, min(verb.start(), spot.start), max(verb.end(), spot.end)
    if rule("agreement", "years_since").search(scene.text, 0, verb.start()):
        return None  # "marks the tenth anniversary of the signing of"
    status, pair = spot.mood(start), replace(spot, start=start, end=end).pair()
    reduced = rule("agreement", "reduced").fullmatch(scene.text, spot.end, verb.start())
    if reduced:
        status = "reported"  # "under a pact signed in 2011": whatever is to be done under it
    elif status == "reported" and start < verb.start():  # "a pact which they hope could be signed"
        asked = rule("agreement", "to_be").search(scene.text[: verb.start()][-30:])
        status = "proposed" if asked else spot.mood(verb.start())
    done = stage_of(verb)
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
    own = period = own or _at_head(spot, start)
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
        period = talk_day(scene, spot.context, (start, spot.high if force else end))
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


def joined(spot: Spot, last: Draft | None) -> Draft | None:
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


def stage_of(verb: re.Match[str]) -> str:
    """How far a document is by its verb: the verb itself, or what it stands for."""
    return sense("agreement", "documents.stage", verb[0].lower()) or verb[0].lower()


def verb_of(spot: Spot) -> re.Match[str] | None:
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
        told = told or rule("agreement", "after").fullmatch(text, spot.end, after.start())
        told = told or rule("agreement", "which_they").fullmatch(text, spot.end, after.start())
        if told or (reduced and after[0].endswith("ed")):
            return after
    return None


def _at_head(spot: Spot, start: int) -> Period | None:
    """When it was by the words that open the sentence: "When he came in May 2010, they"."""
    text, head = spot.scene.text, rule("agreement", "head_time")
    told = (p for p in spot.scene.periods if p.kind in DATED or p.kind == "span")
    before = (p for p in told if p.end <= start and text.startswith(", ", p.end))
    return next((p for p in before if p.start == 0 or head.search(text[: p.start])), None)


def _sums(spot: Spot) -> int:
    """Where the sums begin that stand right before a document: "a 5 million dollar deal"."""
    start = spot.start
    for sum_ in reversed([q for q in spot.scene.quantities if q.kind == "money"]):
        if 0 <= start - sum_.end <= 2:
            start = sum_.start
    return start - spot.scene.text.endswith("(", 0, start)


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


def _is_of_others(spot: Spot, start: int) -> bool:
    """Whether places sign it, as its name tells, or firms, where no two countries are before."""
    if rule("agreement", "local").search(spot.scene.text, spot.start, spot.end):
        return True
    text, firms = spot.scene.text, pattern("wording", "not_states")
    beside = rule("agreement", "beside").match(text, spot.end)
    if beside and (firms.search(beside[0]) or rule("agreement", "bodies").search(beside[0])):
        return True  # "signed a memorandum with the university"
    behalf = rule("agreement", "on_behalf").search(text)
    if behalf and not any(n.start == behalf.start("who") for n in spot.scene.countries()):
        return True  # "signed on behalf of Lyon"
    stranger = rule("agreement", "with").match(text, spot.end)
    near = range(stranger.start("who"), stranger.start("who") + _TITLE) if stranger else ()
    if stranger and not any(n.start in near for n in spot.scene.names):
        return True  # "with Somaliland"
    lands = {n.name for n in parties(spot.scene, spot.low, start) if n.form == "noun"}
    return len(lands) < 2 and firms.search(text, spot.low, start) is not None
