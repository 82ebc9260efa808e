"""Ties of places told by name alone, which the lexicon need not know, or by "the two cities"."""

import re
from collections.abc import Iterator, Sequence

from vjnotes.facts.actors import cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.phrase import clause, date_after, dates, mood, since, written
from vjnotes.facts.sites import places_in
from vjnotes.facts.spot import Parties, Spot, spots, spread, stated
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import rule, senses

_LEXICON = "locality"
_PAIR = 2

_WAYS = (
    "with",
    "welcomed",
    "as",
    "are",
    "tied",
    "both",
    "own",
    "first",
    "of",
    "between",
    "hyphen",
    "whose",
)
_NO_PLACE = frozenset({"country", "group", "person", "organisation", "office"})


def unknown(scene: Scene, context: Context, kind: str) -> Iterator[Draft]:
    """ "Aarhus is twinned with Bergen and Turku": places the lexicon does not know, in the plainest
    ways of writing, of which the first that fits is taken."""
    told = {(d.subject, d.object) for _, d in context.drafts[-200:] if d.metric == "city_pair"}
    for way in _WAYS:
        every = spots(scene, context, finds(_LEXICON, way, scene.text))
        found = [d for spot in every if _may_be_towns(spot) for d in _towns(spot, kind, told)]
        if found:
            yield from found
            return


def _may_be_towns(spot: Spot) -> bool:
    """Whether what is tied may be places: none is known as something else."""
    spans = [spot.match.span("a"), spot.match.span("list")]
    people = [seen.start for seen in cast(spot.context).roster.seen(spot.scene.index)]
    others = [*people, *(n.start for n in spot.scene.names if n.kind in _NO_PLACE)]
    known = any(a <= other < b for other in others for a, b in spans)
    opens = spot["a"].split()[0].lower() in senses("wording", "function_words")
    return not known and not opens and spot.mood(spans[0][1]) == "reported"


def _towns(spot: Spot, kind: str, told: set[Parties]) -> Iterator[Draft]:
    """The pairs of one place with each of a list, but those told before that have no date here."""
    scene, stop = spot.scene, spot.match.end("list")
    feast = rule(_LEXICON, "feast").search(scene.text)  # whose date is not that of the tie
    shared = None if feast else spot.date()
    named = list(rule(_LEXICON, "name").finditer(scene.text, *spot.match.span("list")))
    lies = spot.match.groupdict().get("q") or ""
    for name in named[:: 2 if lies.startswith(",") else 1]:  # "Ojo Azul, Sonora"
        own = date_after(scene, name.end(), stop + 1) or shared
        one, two = (
            written(scene, spot.context, *span) for span in (spot.match.span("a"), name.span())
        )
        if own or (one, two) not in told:
            yield stated(
                "locality.unknown-places",
                "city_pair",
                (one, two),
                spread(scene, spot.start, spot.end, own),
                period=since(own),
                detail={"kind": kind},
            )


def named_before(
    scene: Scene, context: Context, cues: Sequence[re.Match[str]], kind: str
) -> Iterator[Draft]:
    """ "The two cities have been twinned since 1988": the two that the sentences before name."""
    both = rule(_LEXICON, "the_two").search(scene.text, 0, cues[0].start())
    low, high = clause(scene.text, cues[0].start(), cues[0].end())
    status = mood(scene.text, low, cues[0].start())
    pair = _last_two(scene, context) if both and status else None
    if both and pair and status:
        feast = rule(_LEXICON, "feast").search(scene.text)  # whose date is not that of the tie
        told = [] if feast else dates(scene, low, high)
        own = date_after(scene, cues[0].end(), high) or (told[0] if len(told) == 1 else None)
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
        named = next(iter(rule(_LEXICON, "two_named").finditer(before.text)), None)
        spot = next(spots(before, context, [named]), None) if named and not known else None
        if spot and _may_be_towns(spot):
            return spot["a"], spot["list"]
        if known:
            return None
    return None
