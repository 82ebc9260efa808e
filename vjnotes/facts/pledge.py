"""Asked and promised: proposals, commitments and agreements, with who made them to whom."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, pairwise

from vjnotes.facts.actor import Actor
from vjnotes.facts.actors import Cast, cast
from vjnotes.facts.asking import fields, parts
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.phrase import written
from vjnotes.facts.promising import agreements, commitments
from vjnotes.facts.proposing import proposals
from vjnotes.facts.speaking import Said, leads, tail
from vjnotes.facts.spot import stated
from vjnotes.facts.talks import talk_day
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.period import Period

TOPIC = "pledge"
_REACH = 60  # characters before what is agreed that may tell what it is a part of


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """The proposals, commitments and agreements a sentence of the body reports."""
    if scene.sentence.role not in ("body", "caption"):
        return
    players = cast(context)
    done = 0
    every = chain(
        proposals(scene, players), commitments(scene, players), agreements(scene, players)
    )
    for said in sorted(every, key=lambda s: s.start):
        said = _clipped(scene, players, said)
        if said.start < done or said.end - said.start < 4:
            continue
        whom = (a for a in players.actors(scene) if said.start <= a.start < said.end and a.person)
        met = (a.name for a in whom if leads("with", scene.text, a.start, 40))
        if said.speaker.name in met:
            continue  # "he wishes to work with Abe": he is somebody else
        if rule("pledge", "nothing").fullmatch(scene.text, said.start, said.end):
            continue
        done = said.end
        for start, end in parts(scene.text, said.start, said.end):
            if end - start > 3:
                yield _draft(scene, context, players, said, start, end)


def _clipped(scene: Scene, players: Cast, said: Said) -> Said:
    """Without the closing "..., Minister X said on Tuesday", and without "Minister X praised"."""
    if said.start < said.speaker.start < said.end:
        return replace(said, end=scene.text.rfind(",", said.start, said.speaker.start))
    last = tail(scene, players)
    if last is None or not said.start < last.start < said.end:
        return said
    comma = scene.text.rfind(",", said.start, last.start)
    return replace(said, end=comma) if comma > 0 else said


def _draft(
    scene: Scene, context: Context, players: Cast, said: Said, start: int, end: int
) -> Draft:
    field = ", ".join(fields(scene.text[start:end]))
    whose = said.speaker.name, _object(scene, players, said)
    words = _whole(scene, said, start) + written(scene, context, start, end)
    return stated(
        *(f"pledge.{said.rule}", said.metric, whose, (start, end), words),
        period=_day(scene, context, said),
        status="proposed" if said.metric == "proposal" else "planned",
        detail={**said.speaker.detail, "field": field},
    )


def _day(scene: Scene, context: Context, said: Said) -> Period | None:
    """The day it was said on; of what was agreed not the one on which it is told."""
    past = rule("pledge", "before_that").match(scene.text)
    if past or leads("thereby", scene.text, said.start, _REACH):
        return None
    day = talk_day(scene, context, (said.start, said.end), said.speaker.person)
    if said.metric == "agreement" and day and any(day is p for p in scene.periods):
        told = rule("pledge", "told_by").search(scene.text, said.end, max(day.start, said.end))
        return None if told else day
    return day


def _whole(scene: Scene, said: Said, start: int) -> str:
    """What a second thing shares with the first: "support for A to do this, and for B to do"."""
    shared = scene.text[said.start : start].partition(" for ")[0] if start > said.start else ""
    short = 0 < shared.count(" ") < 4
    return f"{shared} " if short and scene.text.startswith("for ", start) else ""


def _object(scene: Scene, players: Cast, said: Said) -> str | None:
    """Whom it is for: both sides' agreement is for nobody else, a principal's for the other."""
    other = players.other(said.speaker.home, scene)
    if said.speaker.both or said.addressee == "":
        return None
    if said.addressee and " and " in said.addressee:
        hoped = None if said.rule == "hope" else said.addressee  # he asks nobody
        return other if _principal(said.speaker) else hoped
    own = said.addressee == said.speaker.home and _principal(said.speaker)
    if said.addressee and not own:
        hopes = said.rule == "hope" and said.addressee == said.speaker.home
        return None if hopes else said.addressee  # what one hopes for one's own asks nobody
    body = rule("pledge", "with_body").search(scene.text, said.start, said.end)
    inside = (n.country for n in scene.names if body and body.start() <= n.start < body.end())
    away = _many(scene, said) or _elsewhere(scene, players, said)
    if away or (body and not any(inside)):
        return None
    return _third(scene, players, said) or other or _named(scene, said)


def _many(scene: Scene, said: Said) -> bool:
    """Whether what is promised is for several countries: "aid to Cambodia and Laos"."""
    listed_ = rule("pledge", "for_many")
    inside = [n for n in scene.countries() if said.start <= n.start < said.end and n.form == "noun"]
    return any(
        a.name != said.speaker.home
        and b.name != said.speaker.home
        and scene.text[: a.start].removesuffix("the ").endswith((" to ", " for ", " with "))
        and listed_.fullmatch(scene.text, a.end, b.start)
        for a, b in pairwise(inside)
    )


def _elsewhere(scene: Scene, players: Cast, said: Said) -> bool:
    """Whether it is on some other part of the world: "an end to the war in Chad", "with Africa"."""
    other, text = players.other(said.speaker.home, scene), scene.text
    inside = [n for n in scene.names if said.start <= n.start < said.end]
    if any(other in (n.name, n.country) for n in inside):
        return False
    lands = (
        n
        for n in inside
        if n.kind == "country" and n.form == "noun" and n.name != said.speaker.home
    )
    there = any(text.endswith(" in ", 0, n.start) for n in lands)
    return there or rule("pledge", "wide").search(text, said.start, said.end) is not None


def _named(scene: Scene, said: Said) -> str | None:
    """The one other country that what is promised or asked names, where the article has no two."""
    inside = (n for n in scene.countries() if said.start <= n.start < said.end)
    lands = {n.country or n.name for n in inside if n.form in ("noun", "capital")}
    lands.discard(said.speaker.home or "")
    return lands.pop() if said.speaker.home and len(lands) == 1 else None


def _third(scene: Scene, players: Cast, said: Said) -> str | None:
    """Another country than the two that what is promised is for: "to go on talking with Laos"."""
    for name in scene.names:
        named = (name.kind == "country" and name.form in ("noun", "capital")) or (
            name.kind == "place" and name.country
        )
        named = named and said.start <= name.start < said.end
        if said.start <= name.start < said.end and name.name == players.other(said.speaker.home):
            return None  # "support for Seoul's policy on trade with Laos"
        before = scene.text[: name.start].removesuffix("the ")
        if named and before.endswith((" with ", " for ", " to ")):
            land = name.country or name.name
            return None if land in (players.pair or ()) else land
    return None


def _principal(actor: Actor) -> bool:
    office = (actor.office or "").lower()
    return actor.person is None or any(
        word in office for word in listed("pledge", "words.principals")
    )
