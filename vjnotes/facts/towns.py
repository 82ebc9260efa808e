"""Ties of places told by name alone, which the lexicon need not know, or by "the two cities"."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from vjnotes.facts.actors import cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.phrase import clause, date_after, date_later, dates, mood, since, written
from vjnotes.facts.sites import places_in
from vjnotes.facts.spot import Parties, Spot, spots, spread, stated
from vjnotes.lexicon.needs import in_sight
from vjnotes.lexicon.rules import listed, pattern, rule, senses
from vjnotes.mentions.period import Period

_LEXICON = "locality"
_PAIR = 2
_TOWN, _LAND, _OTHER = "\x01\x02", "\x03\x04", "\x05\x05"

_DONE = ("tied", "chosen", "between", "both", "whose", "hyphen")
_SHORT = 5  # characters; in capitals no town but a state, or a body
_THERE = (
    "beside",
    "own",
    "its",
    "other",
    "theirs",
)  # whatever else the sentence says is done or planned


def unknown(scene: Scene, context: Context, kind: str) -> Iterator[Draft]:
    """ "Aarhus is twinned with Bergen and Turku": towns of any name, which the lexicon need not
    know; of the ways to say so, the first that fits is taken."""
    if not in_sight(_LEXICON, "unknown", scene.text):
        return
    told = {(d.subject, d.object) for _, d in context.drafts[-200:] if d.metric == "city_pair"}
    masked = _masked(scene, context)
    for way in (*_DONE, *_THERE):
        text = scene.text if way == "hyphen" else masked
        every = spots(scene, context, rule(_LEXICON, way).finditer(text))
        found = [d for spot in every for d in _pairs(spot, way, text, kind, told)]
        if found:
            yield from found
            return


def _masked(scene: Scene, context: Context) -> str:
    """The sentence with what may be towns as \\x01\\x02..., countries as \\x03\\x04..., and what
    else is named as \\x05..."""
    people = cast(context).roster.seen(scene.index)
    spans = [(s.start, s.end, _OTHER) for s in people]
    for n in scene.names:
        town = n.kind == "place" or n.form == "capital"
        land = n.kind in ("country", "group")
        end = n.end - 2 * scene.text.endswith("'s", n.start, n.end)
        if n.form != "epithet" and not town:
            spans.append((n.start, end, _LAND if land else _OTHER))
    taken = [(a, b) for a, b, _ in spans] + [(p.start, p.end) for p in scene.periods]
    for name in rule(_LEXICON, "name").finditer(scene.text):
        start, end = name.span()
        while (first := scene.text[start:end].partition(" ")[0]).lower() in _openers():
            start += len(first) + 1
        letters = end - start < _SHORT and scene.text[start:end].isupper()  # "NSW"
        if start < end and not letters and not any(a < end and start < b for a, b in taken):
            spans.append((start, end, _TOWN))
    text = scene.text
    for start, end, marks in spans:
        if marks is _OTHER and pattern(_LEXICON, "cues.certain").match(text, start):
            continue  # "Sister Cities Agreement"
        text = text[:start] + marks[0] + marks[1] * (end - start - 1) + text[end:]
    return text


@cache
def _openers() -> frozenset[str]:
    """What a name in capitals does not begin with: "The Sister City Agreement with"."""
    lists = ("unknown.towns", "unknown.bonds", "unknown.opens")
    words = (w.lower() for key in lists for w in listed(_LEXICON, key))
    return frozenset({*words, *senses("wording", "function_words")})


def _pairs(spot: Spot, way: str, masked: str, kind: str, told: set[Parties]) -> Iterator[Draft]:
    """The pairs of each of some towns with each of others, but those told before that have no date
    here."""
    scene = spot.scene
    end = spot.match.end("tail") if way == "both" else spot.match.start("list")
    done = way in _THERE or spot.mood(end) == "reported"
    lands = any(n.kind == "country" and spot.start <= n.start < spot.end for n in scene.names)
    if (
        (way == "hyphen" and lands)
        or not done
        or pattern(_LEXICON, "denied.words").search(scene.text, spot.low, spot.high)
    ):
        return
    feast = rule(_LEXICON, "feast").search(scene.text)  # whose date is not that of the tie
    shared = None if feast or way in _THERE else _inside(spot) or spot.date()
    ones, others = (_towns(spot, masked, spot.match.span(group)) for group in ("a", "list"))
    for a, one in ones:
        for b, two in others:
            own = date_after(scene, b[1]) or shared
            if own and way in ("its", "other", "theirs") and own.kind != "since":
                own = None  # "visited its twin town Bergen in July"
            if one != two and (own or (one, two) not in told):
                yield stated(
                    "locality.unknown-places",
                    "city_pair",
                    (one, two),
                    spread(scene, min(a[0], b[0]), max(a[1], b[1], spot.end, end), own),
                    period=since(own),
                    detail={"kind": kind},
                )


def _inside(spot: Spot) -> Period | None:
    """The date between the towns: "Riga on Monday became a sister city of Bremen"."""
    return next(iter(dates(spot.scene, spot.start, spot.match.start("list"))), None)


def _towns(spot: Spot, masked: str, span: tuple[int, int]) -> list[tuple[tuple[int, int], str]]:
    """The towns of a list, each with where its words stand; not what they lie in ("Ojo Azul,
    Sonora"; "Ojo Azul, Sonora, and Alpine, Texas")."""
    scene = spot.scene
    if _TOWN[0] not in masked[slice(*span)]:
        return [(span, written(scene, spot.context, *span))]
    found: list[list[tuple[tuple[int, int], str]]] = [[]]
    last = span[0]
    for item in rule(_LEXICON, "item").finditer(masked, *span):
        town = rule(_LEXICON, "one").match(masked, item.start())
        start, end = town.span("town") if town else item.span()
        if " and " in masked[last:start] or " as " in masked[last:start]:
            found.append([])
        last = item.end()
        names = (n for n in scene.names if n.kind == "place" and n.start == start)
        known = (
            n.name
            for n in names
            if n.end == end or rule(_LEXICON, "tail").fullmatch(scene.text, n.end, end)
        )
        named = next(known, None) or written(scene, spot.context, start, end)
        named = named.removesuffix(" Province").removesuffix(" Prefecture")
        found[-1].append(((start, end), named))
    if all(len(row) == _PAIR for row in found):
        found = [row[:1] for row in found]
    return [one for row in found for one in row]


def named_before(
    scene: Scene, context: Context, cues: Sequence[re.Match[str]], kind: str
) -> Iterator[Draft]:
    """ "The two cities have been twinned since 1988": the two that the sentences before name."""
    both = rule(_LEXICON, "the_two").search(scene.text, 0, cues[-1].start())
    low, high = clause(scene.text, cues[0].start(), cues[0].end())
    status = mood(scene.text, low, cues[0].start())
    pair = _last_two(scene, context) if both and status else None
    if both and pair and status:
        feast = rule(_LEXICON, "feast").search(scene.text)  # whose date is not that of the tie
        told = [] if feast else dates(scene, low, high)
        at = cues[-1].end()
        own = date_after(scene, at, high) or date_later(scene, at, high, 40)
        own = own or (told[0] if len(told) == 1 else None)
        yield stated(
            "locality.named-before",
            "city_pair",
            pair,
            spread(scene, both.start(), cues[0].end(), own),
            period=since(own) if status == "reported" else None,
            status=status,
            detail={"kind": kind},
        )


def _last_two(scene: Scene, context: Context) -> Parties | None:
    """The two places that one of the sentences before names, and no third."""
    for before in reversed(context.scenes[max(0, scene.index - _PAIR) : scene.index]):
        known = {p.name: p for p in places_in(before, 0, len(before.text))}
        lands = {p.country for p in known.values()}
        if len(known) == len(lands) == _PAIR:
            one, two = known.values()
            return (two.name, one.name) if two.country == "Vietnam" else (one.name, two.name)
        masked = "" if known else _masked(before, context)
        for spot in spots(before, context, rule(_LEXICON, "two_named").finditer(masked)):
            return _towns(spot, masked, spot.match.span("a"))[0][1], _towns(
                spot, masked, spot.match.span("list")
            )[0][1]
        if known:
            return None
    return None
