"""Events: summits, festivals, ceremonies, and who takes part in them when."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from vjnotes.facts.actor import Actor
from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.occasion import land_after, leading, located, place_after, status, stay, still
from vjnotes.facts.pairing import named_in
from vjnotes.facts.phrase import written
from vjnotes.facts.spot import stated
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.period import Period

_DATES = frozenset({"day", "month", "span", "year"})


def events(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """The events with a proper name and a date, or a noun and a date or one who attends."""
    taken: list[tuple[int, int]] = []
    for found in (_proper_events, _common_events, _special_events):
        for draft in found(scene, context, players):
            at = scene.text.find(draft.detail["name"], draft.start)
            span = (at, at + len(draft.detail["name"]))
            if not any(span[0] < e and s < span[1] for s, e in taken):
                taken.append(span)
                detail = {k: v for k, v in draft.detail.items() if k != "name"}
                yield replace(draft, detail=detail)


def _proper_events(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    for match in finds("visit", "proper", scene.text):
        name = match["name"]
        start = match.start()
        trimmed = rule("visit", "leading").match(name)
        if trimmed:
            start += trimmed.end()
        cut = scene.text.endswith(") ", 0, start)  # "(APEC) Economic Leaders' Week"
        words = scene.text[start : match.end()].split()
        none = rule("visit", "no_event").fullmatch(scene.text, start, match.end())
        bodies = (n for n in scene.names if n.kind in ("organisation", "group", "person"))
        inside = any(n.start <= start and match.end() <= n.end for n in bodies)
        its = scene.text.endswith(" its ", 0, start)  # a body's own
        if cut or none or its or len(words) < 2 or inside:
            continue
        period = _year(match) if match["year"] else _near(scene, start, match.end())
        if period is None:
            continue
        yield _event(scene, context, players, start, match.end(), period, "visit.event-named")


def _year(match: re.Match[str]) -> Period:
    year = int(match["year"])
    return Period(
        match.start("year"),
        match.end("year"),
        match["year"],
        date(year, 1, 1),
        date(year, 12, 31),
        "year",
    )


def _near(scene: Scene, start: int, at: int) -> Period | None:
    """The date shortly behind an event's name, also a year: "in Vietnam in 2025"."""
    if rule("visit", "sidelines").search(scene.text, 0, start):
        return None
    apart = rule("visit", "event_apart")
    near = (p for p in scene.periods if at <= p.start < at + 70 and p.kind in _DATES)
    return next((p for p in near if not apart.search(scene.text, at, p.start)), None)


def _common_events(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    for match in finds("visit", "common", scene.text):
        start, end = match.span("name")
        if match["about"] is None and " " not in match["name"]:
            continue
        about = match.start("about")
        if rule("visit", "reception_of").search(scene.text, start, end + 1) and any(
            about < a.start < end + 60 for a in players.actors(scene) if a.person
        ):
            continue  # to receive somebody is to meet him
        if match["about"] and any(about < p.start < about + 6 for p in scene.periods):
            end = about  # "a reception on April 12" is about no April
        if any(n.form == "adjective" and n.end == end for n in scene.names):
            continue  # "the conference of Lao, Cuban leaders"
        period = _near(scene, start, end)
        attended = _attended(scene, players, match.start())
        if period is None and (attended is None or not match["about"]):
            continue
        if period and period.kind == "year":
            continue
        yield _event(scene, context, players, start, end, period, "visit.event")


def _special_events(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """A funeral with those who attend it, a ceremony held for somebody, a signing witnessed."""
    text = scene.text
    for match in finds("visit", "funeral", text):
        if _attended(scene, players, match.start()):
            yield _event(scene, context, players, *match.span("name"), None, "visit.event-funeral")
    for match in finds("visit", "held_for", text):
        who = [a for a in players.actors(scene) if a.person and 0 <= a.start - match.end() < 3]
        if who:
            draft = _event(scene, context, players, *match.span("name"), None, "visit.event-for")
            end = place_after(scene, who[0].end, 12) or who[0]
            yield replace(draft, subject=who[0].name, start=match.start(), end=end.end)
    for match in finds("visit", "witnessed", text):
        both = [a for a in players.actors(scene) if len(a.members) == 2 and a.end <= match.start()]
        period = _near(scene, match.start(), match.end())
        if both and period:
            span = match.span("name")
            draft = _event(scene, context, players, *span, period, "visit.event-signing")
            one, two = both[-1].members
            start = leading(scene, both[-1].start)
            yield replace(draft, subject=one.name, object=two.name, start=start)


def _attended(scene: Scene, players: Cast, at: int) -> tuple[Actor, str] | None:
    """Who attends what is named at ``at``, and how."""
    low = max(0, at - 150)
    verbs = list(rule("visit", "attending").finditer(scene.text, low, at))
    if not verbs or re.search(r"[;.]", scene.text[verbs[-1].end() : at]):
        return None
    verb = verbs[-1]
    if verb["how"] in ("attendance", "attended by"):
        after = [a for a in players.actors(scene) if a.person and verb.end() <= a.start < at]
        return (after[0], verb["how"]) if after else None
    invited = [n for n in scene.names if n.kind == "country" and n.end <= verb.start()]
    before = [a for a in players.actors(scene) if a.end <= verb.start()]
    land = invited[-1] if invited and invited[-1].form == "adjective" else None
    if land and verb.start() - land.end < 24 and (not before or before[-1].end < land.start):
        return Actor(land.start, land.end, (land.name,)), verb["how"]
    near = [
        a  # "X attended", "for Vietnam to host", "by A, who hosted"
        for a in before
        if verb.start() - a.end < 40
        and (not a.oblique or scene.text.startswith((" to ", ", who "), a.end))
    ]
    if near:
        return near[-1], verb["how"]
    leading = [a for a in before if not a.oblique]
    return (leading[0], verb["how"]) if leading else None


def _event(
    scene: Scene,
    context: Context,
    players: Cast,
    start: int,
    end: int,
    period: Period | None,
    way: str,
) -> Draft:
    place = place_after(scene, end, 40)
    home = (place.country if place else None) or land_after(scene, end)
    attended = _attended(scene, players, start)
    subject, other = _sides(scene, players, start, end, home, attended)
    if period is None and attended and attended[0].person:
        period = stay(scene, context, attended[0].name)
    ends = [p.end for p in scene.periods if p is period and end <= p.start]
    stop = max([end, place.end if place else 0, *ends])
    stop = end if " and " in scene.text[end:stop] else stop
    first = start
    if attended and attended[0].start < start < attended[0].start + 60 and not attended[0].person:
        first = attended[0].start
    how = status(scene, context, start, period)
    how = "planned" if rule("visit", "to_come").search(scene.text, end, stop + 20) else how
    return stated(
        *(way, "event", (subject, other), (first, stop), written(scene, context, start, end)),
        period=still(scene, context, period, how),
        status=how,
        detail={"name": scene.text[start:end], **located(place)},
    )


def _sides(
    scene: Scene,
    players: Cast,
    start: int,
    end: int,
    home: str | None,
    attended: tuple[Actor, str] | None,
) -> tuple[str | None, str | None]:
    """Who takes part, and whose event it is: by who attends and where, its name, or the pair."""
    inside = [
        n.name for n in scene.names if start <= n.start < end and n.kind in ("country", "group")
    ]
    if told := named_in(scene.text[start:end]):
        return told
    if not inside and rule("visit", "of_one").search(scene.text, start, end):
        whose = (n.name for n in scene.names if n.kind == "country" and -1 < start - n.end < 4)
        return next(whose, home), None
    if len(set(inside)) == 1 and not attended and inside[0] not in (players.pair or ()):
        return inside[0], home
    if len(set(inside)) == 2:
        return inside[0], next(n for n in inside if n != inside[0])
    if attended:
        actor, how = attended
        if how in listed("visit", "event.hosting"):
            return actor.name, None
        other = home or players.other(actor.home)
        return (actor.name if not actor.both else actor.countries[0]), (
            other if not actor.both else actor.countries[1]
        )
    if players.pair:
        return players.pair
    return None, home
