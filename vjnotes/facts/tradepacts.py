"""Trade agreements by name, what was done with them, and negotiations on new ones."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.occasion import is_ahead
from vjnotes.facts.pairing import Pair, but_where, couplings, distinct, named_in, ordered, parties
from vjnotes.facts.phrase import date_after, named_left, since, written
from vjnotes.facts.spot import Parties, Spot, spot_at, spots, spread, stated
from vjnotes.facts.stay import around
from vjnotes.facts.talks import talk_day
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import pattern, rule, sense, senses

Event = tuple[int, int, str]
"""Where the words stand that say what was done, and the stage they stand for."""

_FAR = 300  # sentences, so that time stays linear


@dataclass(slots=True)
class Pact:
    """A trade agreement: its words with an acronym in brackets, and what it is called."""

    spot: Spot
    name: str
    acronym: str
    pair: Pair | None


def pacts(scene: Scene, context: Context) -> list[Pact]:
    """The trade agreements the sentence names, in order and without overlap."""
    found: list[Pact] = []
    own = senses("agreement", "trade.heads.own")
    for match in finds("agreement", "pact", scene.text):
        start = match.start() if match["known"] else named_left(scene, match.start(), own)
        body = rule("agreement", "of_pact").match(scene.text, match.end())
        body = body or rule("agreement", "holds").search(scene.text, 0, start)
        if body or (found and start < found[-1].spot.end):
            continue
        wider = rule("agreement", "framework").match(scene.text, match.end())
        end = (wider or match).end()
        words = written(scene, context, start, end)
        known = sense("agreement", "trade.names", words)
        bracket = rule("agreement", "acronym").match(scene.text, end)
        acronym = words if known and words.isupper() else ""
        spot = spot_at(scene, context, match, start, bracket.end() if bracket else end)
        name = known if acronym else words
        pact = Pact(
            spot,
            name,
            bracket["acronym"] if bracket else acronym,
            named_in((known or words).replace("–", "-")),
        )
        if found and rule("agreement", "alias").fullmatch(scene.text, found[-1].spot.end, start):
            first = found.pop()
            pact = replace(first, spot=replace(first.spot, end=spot.end), acronym=pact.acronym)
        found.append(pact)
    return found


def trade(scene: Scene, context: Context) -> Iterator[Draft]:
    """Each agreement with its stage; one dated says when that was reached."""
    begun = [spot for spot, _ in _begun(scene, context) if spot.pair()]
    found = [
        pact
        for pact in pacts(scene, context)
        if not any(b.start <= pact.spot.start < b.end for b in begun)
    ]
    events: list[Event] = []
    end = 0
    stops = [*(p.spot.start for p in found[1:]), len(scene.text)]
    for pact, stop in zip(found, stops, strict=False):
        spot = replace(pact.spot, high=min(pact.spot.high, stop))
        listed = rule("agreement", "list").fullmatch(scene.text, end, spot.start)
        events, end = _events(spot) or (events if listed else []), spot.end
        for event in {event[2]: event for event in reversed(events)}.values():
            reviewed = rule("agreement", "reviewed").search(spot.before())
            if reviewed or spot.mood(min(event[0], spot.start)) is None:
                continue
            whose = _whose(pact, event, found)
            draft = _trade(pact, spot, event, whose, events)
            known = sense("agreement", "trade.names", pact.spot.match[0])
            dated = draft.period and draft.metric != "fta" and known
            if whose[0] or dated:  # of many: the date is worth telling
                yield draft


def _events(spot: Spot) -> list[Event]:
    """What is told of it, before its name and, up to twice, behind: "signed, in force since"."""
    text, stages = spot.scene.text, pattern("agreement", "stages")
    events: list[Event] = []
    for match in stages.finditer(text, max(spot.low, spot.start - 130), spot.start):
        stage = sense("agreement", "stages", match[0])
        apart = ("mentioned", "anew_told")
        closed = text[match.end() : spot.start].partition(")")
        if closed[1] and "(" not in closed[0]:
            continue  # "X (in force since 2009) and Y": told of X
        if any(rule("agreement", way).search(text, match.end(), spot.start) for way in apart):
            continue  # "reviewed the use of a programme that is part of the pact"
        if stage != "negotiated" or not events:
            events = [(*match.span(), stage)]
    if not events and _is_used(spot):
        events = [(spot.start, spot.start, "used")]
    if not events and rule("agreement", "has").search(text, spot.low, spot.start):
        events = [(spot.start, spot.start, "standing")]
    after: list[Event] = []
    for match in stages.finditer(text, spot.end, min(spot.high, spot.end + 140)):
        stage = sense("agreement", "stages", match[0])
        passive = rule("agreement", "passive").fullmatch(text, spot.end, match.start())
        it = rule("agreement", "it").match(text, match.end())
        if rule("agreement", "anew").search(text, spot.end, match.start()):
            break  # "has one with Laos and has signed one with Chad"
        if stage in ("in force", "ratified", "concluded") or passive or it:
            after.append((*match.span(), stage))
    period = date_after(spot.scene, spot.end, spot.high)
    if not events and not after and period:
        told = rule("agreement", "standing").match(text[: period.end], spot.end)
        events = [(spot.start, spot.start, "standing")] if told else []
    behind = {stage for _, _, stage in after}  # "the use of a pact in force since": told there
    return [e for e in events if e[2] not in behind] + after[:2]


def _is_used(spot: Spot) -> bool:
    """Whether something is done under an agreement of two: "sent under their bilateral pact"."""
    text = spot.scene.text
    name = text[spot.start : spot.end]
    two = named_in(name.replace("–", "-")) or name.startswith("bilateral")
    return bool(two and rule("agreement", "under_own").search(text, spot.low, spot.start))


def _whose(pact: Pact, event: Event, found: list[Pact]) -> Parties:
    """The two named outside the agreement's name, else in it; else the one that did it."""
    spot, text = pact.spot, pact.spot.scene.text
    lead = rule("wording", "between").match(text, spot.end)
    if lead and (told := couplings(spot.scene, lead.end(), spot.high)):
        return told[0]
    outside = [
        n
        for n in parties(spot.scene, spot.low, spot.high)
        if not any(p.spot.start <= n.start < p.spot.end for p in found)
    ]
    acting = but_where(spot.scene, outside)
    elsewhere, outside = len(acting) < len(outside), acting
    named = distinct(outside)
    if event[2] == "joined" and not rule("agreement", "both").search(text, spot.low, spot.high):
        before = [n.name for n in outside if n.start < spot.start]
        return (before[-1] if before else None), None
    two = rule("agreement", "the_two").search(text, spot.low, spot.high)
    of_many = sense("agreement", "trade.names", spot.match[0]) and not pact.pair
    coupled = couplings(spot.scene, spot.low, spot.high)
    if len(named) == 2 and (not of_many or two or coupled):
        return ordered(*named)
    doer = [n for n in outside if n.end <= event[0]]
    if of_many and doer and rule("agreement", "did_it").fullmatch(text, doer[-1].end, event[0]):
        return doer[-1].name, None
    if two and elsewhere:
        return spot.context.pair or (None, None)
    both_in = rule("agreement", "both_in").search(text, spot.low, spot.start)
    if pact.pair:
        return (spot.context.pair if both_in else None) or pact.pair
    if len(named) == 1 and not two:
        alone = rule("agreement", "one_of_some").search(spot.before()) is not None
        alone = alone or outside[0].start < spot.start
        alone = alone and " with " not in text[spot.low : spot.high]
        if alone or text[spot.low : outside[0].start].endswith("for "):
            return named[0], None
    if of_many and not two and len(named) != 1:
        return None, None  # whoever else is in it
    return spot.pair() or (None, None)


_DATED_AS = {"signed": "agreement_signed", "in force": "agreement_effective"}


def _trade(pact: Pact, spot: Spot, event: Event, whose: Parties, events: list[Event]) -> Draft:
    (start, end, stage), text = event, spot.scene.text
    told = end - len("since") if text.endswith("since", start, end) else end
    period = spot.date(max(spot.end, told), min(start, spot.start))
    later = next((e for e in events if period and end < e[0] < period.start), None)
    if later and text[end : later[0]] != " and ":
        # "signed a pact which took effect in 2009" tells the day of what came later
        period = next((p for p in spot.scene.periods if spot.low <= p.start < p.end <= start), None)
    if rule("agreement", "years_since").search(text, 0, start):
        period = None  # "on the fifth anniversary of its entry into force"
    metric = _DATED_AS.get(stage, "fta") if period else "fta"
    used = stage == "used"
    stage = "in force" if used or stage == "standing" else stage
    # "it is hoped that the pact, in force since May,"
    beside = rule("agreement", "beside_it").fullmatch(text, spot.end, start)
    begun = rule("agreement", "anew_begun").search(text, 0, start)
    ongoing = stage == "realisation" or (stage == "negotiated" and not begun)
    meant = "reported" if beside or ongoing or used else spot.mood(start)
    if meant == "reported" and rule("agreement", "to_do").search(text[:start]):
        meant = "planned"  # "agreed to conclude"
    if stage == "in force" and meant == "reported" and is_ahead(period, spot.context):
        meant = "planned"  # "a pact that starts in June"
    near = start if start > spot.start - 160 else spot.start
    return stated(
        "agreement.trade",
        metric,
        whose,
        spread(spot.scene, min(near, spot.start), max(spot.end, end), period),
        _in_full(pact),
        period=since(period) if stage in ("in force", "joined") else period,
        status=meant or "reported",
        detail={"stage": stage, "acronym": pact.acronym},
    )


def _in_full(pact: Pact) -> str:
    """What the article has called it before it used the letters alone: "the FTA"."""
    scene, context, letters = pact.spot.scene, pact.spot.context, pact.name
    before = context.scenes[max(0, scene.index - _FAR) : scene.index] if letters.isupper() else []
    told = (s for s in reversed(before) if f"({letters})" in s.text)
    named = (earlier.name for s in told for earlier in pacts(s, context))
    return next((name for name in named if name != letters), letters)


def negotiations(scene: Scene, context: Context) -> Iterator[Draft]:
    """Negotiations that began, are agreed to begin or are asked for, and what they are on."""
    near = (d for s, d in reversed(context.drafts[-20:]) if s.index == scene.index - 1)
    before = next((d for d in near if d.topic == "agreement" and d.subject), None)
    for spot, status in _begun(scene, context):
        pair, name = spot.pair(), written(scene, context, *spot.match.span("name"))
        if before and not name:  # "They signed a pact. Talks had begun in 2010"
            pair, name = (before.subject or "", before.object or ""), str(before.value)
        if not pair or not name or sense("agreement", "documents.vague", name):
            continue
        agreed = rule("agreement", "agree").search(scene.text, spot.low, spot.start)
        to_do = rule("agreement", "titled").search(spot.before())  # "told officials to begin"
        base = rule("agreement", "base").match(spot["verb"])
        if status == "reported" and base and (agreed or to_do):
            status = "planned"
        spans = (p for p in scene.periods if p.kind == "span" and 0 <= p.start - spot.end < 5)
        own = spot.date() or next((around(p, 0, 1) for p in spans), None)
        today = talk_day(scene, context, (spot.start, spot.end)) if agreed else None
        yield stated(
            "agreement.negotiations",
            "negotiations_started",
            pair,
            (spot.start, max(spot.end, own.end if own else 0)),
            name,
            period=None if "aimed at" in spot.match[0] else own or today,
            status=status,
            detail={"acronym": spot["acronym"]},
        )


def _begun(scene: Scene, context: Context) -> Iterator[tuple[Spot, Status]]:
    """The words for it; "to end talks on a pact, which began in May" says that they did begin."""
    taken: list[tuple[int, int]] = []
    for way in ("negotiations", "begun", "round", "free", "bare"):
        for spot in spots(scene, context, finds("agreement", way, scene.text)):
            status = "reported" if spot.match.groupdict().get("relative") else spot.mood()
            if status and not any(a < spot.end and spot.start < b for a, b in taken):
                taken.append((spot.start, spot.end))
                yield spot, status
