"""Ties between cities, provinces and prefectures of two countries, and how many there are."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.counted import counts
from vjnotes.facts.partners import partners
from vjnotes.facts.phrase import (
    clause,
    date_later,
    dates,
    mood,
    since,
    stops,
)
from vjnotes.facts.sites import Place, date_before, places_in
from vjnotes.facts.spot import asked, spots, spread, stated
from vjnotes.facts.towns import named_before, unknown
from vjnotes.lexicon.needs import finds, in_sight
from vjnotes.lexicon.rules import pattern, rule, sense, senses
from vjnotes.mentions.country import seats
from vjnotes.mentions.period import Period

TOPIC = "locality"
_TWO = 2


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Pairs of places, and counts of pairs and of documents signed."""
    if scene.is_told:  # a list may go on without a cue of its own
        found = list(pairs(scene, context)) or list(partners(scene, context))
        yield from found
        yield from feasts(scene, context, found)
    yield from asked(TOPIC, [counts], scene, context)


def pairs(scene: Scene, context: Context) -> Iterator[Draft]:
    """Every pair of the sentence, part by part of its list."""
    named = any(n.kind in ("place", "organisation") or n.form == "capital" for n in scene.names)
    if not named and not in_sight(TOPIC, "unknown", scene.text):
        return
    cues: list[re.Match[str]] = []
    if in_sight(TOPIC, "pairs", scene.text):
        cues = list(rule(TOPIC, "cue").finditer(scene.text))
    if not cues and not _is_carried(scene, context):
        return
    if pattern(TOPIC, "not.words").search(scene.text):
        return
    kind = next(filter(None, map(_kind, cues)), "")
    found: list[Draft] = []
    carried: list[re.Match[str]] = []
    lists = {m.end() for m in rule(TOPIC, "listed").finditer(scene.text)}
    ends = [stop for stop in stops(scene.text) if stop[1] not in lists]
    for low, high in zip(
        [0, *(b for _, b in ends)], [*(a for a, _ in ends), len(scene.text)], strict=True
    ):
        own = [c for c in cues if low <= c.start() < high]
        places = places_in(scene, low, high)
        if own and (meant := _implied(scene, context, places, (low, own[0]))):
            places.insert(0, meant)
        elif own and len({p.country for p in places}) > _TWO and _is_headless(scene, own, places):
            continue  # "It is twinned with A, B and C": none of these with another
        if own and _is_one_list(scene, own, places):
            continue
        found += _part(scene, own, carried, kind, (low, high), places)
        carried = own or carried
    tied = list(unknown(scene, context, kind)) if kind else []
    known = {n.name for n in scene.names}
    if not found or any({d.subject, d.object} - known for d in tied):
        found = tied or found  # with a town that the lexicon has not, it may be none of the others
    if kind and not found:
        found = list(named_before(scene, context, cues, kind))
    yield from found


def _kind(cue: re.Match[str]) -> str:
    """The kind of tie a cue tells, "" if it leaves it open."""
    sort = rule(TOPIC, "sort").match(cue[0])
    return str(sense(TOPIC, "cues.kinds", sort.lastgroup or "")) if sort else ""


def _part(
    scene: Scene,
    own: list[re.Match[str]],
    carried: list[re.Match[str]],
    kind: str,
    bounds: tuple[int, int],
    places: list[Place],
) -> Iterator[Draft]:
    """The pairs of one part. What no strong cue of its own ties counts if dated or listed."""
    low, high = bounds
    breath = rule(TOPIC, "joint")  # of two such, "A works with B, C with D", each is a pair
    near = [(a, b) for a, b in pairwise(places) if a.country != b.country]
    joint = [a for a, b in near if breath.fullmatch(scene.text, a.end, b.start)]
    if carried and not own and not joint and not any(p.period for p in places):
        return
    cues = own or carried
    if own and rule(TOPIC, "others").search(scene.text, low, own[0].start()):
        return
    strong = any(_kind(c) for c in cues) or (bool(cues) and len(joint) > 1)
    if own and rule(TOPIC, "listed").search(scene.text, own[0].start(), high):
        strong = True
    if not {p.country for p in places[1:]} - {p.country for p in places[:1]}:
        return
    # Two capitals stand for their governments; a pair not tied by words must at least be dated.
    capitals = all(p.name in seats() for p in places) or places[1].start - places[0].end > 60
    there = own and rule(TOPIC, "standing").search(scene.text, low, own[0].start())
    held = rule(TOPIC, "event").search(scene.text, low, high)
    if not strong and (capitals or held or not (there or dates(scene, low, high))):
        return
    if not pattern(TOPIC, "denied.words").search(scene.text, low, high):
        status = mood(scene.text, low, own[-1].start()) if own else None
        if kind or status in (None, "reported"):
            yield from _paired(scene, places, kind, status or "reported")


def _implied(
    scene: Scene, context: Context, places: list[Place], part: tuple[int, re.Match[str]]
) -> Place | None:
    """ "His city has signed agreements with Sakai": the last place named of another country."""
    lands = {p.country for p in places}
    low, cue = part
    behind = bool(places) and all(p.start > cue.start() for p in places)  # "is twinned with"
    one = len(lands) == 1 or behind
    head = rule(TOPIC, "implied").search(scene.text, low, cue.start()) if one else None
    if head is None or (head["its"] and not _kind(cue)):
        return None
    reach = 6 if len(lands) == 1 else 30
    told = [
        place
        for before in context.scenes[max(0, scene.index - reach) : scene.index]
        for place in places_in(before, 0, len(before.text))
        if place.country not in {*lands, "?"}
    ]
    if len(lands) > 1:  # among its partners, whose city it is is the one told of most
        names = Counter(place.name for place in told)
        told.sort(key=lambda place: names[place.name])
    if not told:
        return None
    return replace(told[-1], start=head.start("head"), end=head.end("head"), period=None)


def _is_headless(scene: Scene, cues: list[re.Match[str]], places: list[Place]) -> bool:
    """Whether all places stand behind "with" or "include", and none before: it is tied to each."""
    led = rule(TOPIC, "led").match(scene.text, cues[0].end())
    return led is not None and places[0].start > cues[0].start()


def _is_one_list(scene: Scene, cues: list[re.Match[str]], places: list[Place]) -> bool:
    """Whether the places of both countries stand in one list behind the words for the tie: "sister
    cities of the two, including Hanoi, Hue, Tokyo and Sakai" does not tell which go together."""
    lands = [p.country for p in places]
    turns = [i for i, (a, b) in enumerate(pairwise(lands)) if a != b]
    if len(turns) != 1 or not _TWO <= turns[0] + 1 <= len(lands) - _TWO:
        return False
    last, next_ = places[turns[0]], places[turns[0] + 1]
    item = rule(TOPIC, "next_in_list").fullmatch(scene.text, last.end, next_.start)
    return bool(item) and places[0].start > cues[0].start()


def _is_carried(scene: Scene, context: Context) -> bool:
    """A list, or a line of one, whose heading or first sentence names the tie."""
    line = rule(TOPIC, "line")
    listed = scene.text.count(";") >= 2 or len(re.findall(r"\(\d{4}\)", scene.text)) >= 2
    if listed or line.fullmatch(scene.text):
        for other in reversed(context.scenes[max(0, scene.index - 12) : scene.index]):
            if rule(TOPIC, "cue").search(other.text):
                return True
            if not line.fullmatch(other.text):
                return False
    return False


def _paired(scene: Scene, places: list[Place], kind: str, status: Status) -> Iterator[Draft]:
    """Pairs by country: others belong to the place before, until one of the first country."""
    pairs = _respectively(scene, places) or list(_alternating(scene.text, places))
    leads = {head.start: date_before(scene, head.start) for head, _ in pairs}
    lead: Period | None = None
    for head, partner in pairs:
        lead = leads[head.start] or lead
        own = partner.period or head.period or lead
        feast = rule(TOPIC, "feast").search(scene.text)  # whose date is not that of the tie
        feast = None if rule(TOPIC, "made_to_mark").search(scene.text) else feast
        if own is None and not feast and not any(leads.values()):
            at = max(head.end, partner.end)
            stop = min((p.start for p in places if p.start >= at), default=len(scene.text))
            own = date_later(scene, at, stop, 60) or _common(scene, list(chain(*pairs)))
        first, second = (partner, head) if partner.country == "Vietnam" else (head, partner)
        start, end = min(head.start, partner.start), max(head.end, partner.end)
        if end - start > 60 and partner.period:
            start = partner.start
        near = own and start <= own.end and own.start - end <= 40
        yield stated(
            "locality.pair",
            "city_pair",
            (first.name, second.name),
            spread(scene, start, end, own if near else None),
            period=since(own) if status == "reported" else None,
            status=status,
            detail={"kind": kind},
        )


def _alternating(text: str, places: list[Place]) -> Iterator[tuple[Place, Place]]:
    heads: list[Place] = []
    last: Place | None = None
    paired = False
    for place in places:
        if not heads or place.country == heads[0].country:
            heads, paired = ([] if paired else heads) + [place], False
            continue
        paired, last = True, place
        for head in heads:
            yield head, place
    # "A and B have been friendship cities since 2009, and C joined in 2013"
    if last and not paired and rule(TOPIC, "followed").match(text, heads[0].end):
        yield heads[0], last


def _respectively(scene: Scene, places: list[Place]) -> list[tuple[Place, Place]]:
    """ "Hanoi and Da Nang with Tokyo and Sakai respectively in 2013 and 2009" """
    if not re.search(r"\brespectively\b", scene.text):
        return []
    first = [p for p in places if p.country == places[0].country]
    second = [replace(p, period=None) for p in places if p.country != places[0].country]
    told = dates(scene, places[-1].end, len(scene.text))
    if len(told) == len(second):
        second = [replace(p, period=when) for p, when in zip(second, told, strict=True)]
    return list(zip(first, second, strict=True)) if len(first) == len(second) else []


def _common(scene: Scene, places: list[Place]) -> Period | None:
    """A date of the clause that no one place has: "In 2009, ..." or "... since then 2010"."""
    low, high = clause(scene.text, places[0].start, places[-1].end)
    found = [] if any(p.period for p in places) else dates(scene, low, high)
    return found[0] if len(found) == 1 else None


def feasts(scene: Scene, context: Context, found: list[Draft]) -> Iterator[Draft]:
    """How old a tie of towns is: "the 25th anniversary of the twinning of Riga and Bremen"."""
    for spot in spots(scene, context, finds(TOPIC, "aged", scene.text)):
        told = found or [d for _, d in context.drafts[-200:] if d.metric == "city_pair"]
        whose = {(d.subject, d.object) for d in told if d.metric == "city_pair"}
        number = (spot["ordinal"] or spot["years"]).lower()
        digits = re.match(r"\d+", number)
        words = senses("partnership", "anniversary.words") | senses(
            "partnership", "anniversary.numbers"
        )
        value = int(digits[0]) if digits else words.get(number)
        if value and len(whose) == 1:
            span = spot.start, spot.end
            yield stated("partnership.of-towns", "anniversary", whose.pop(), span, value)
