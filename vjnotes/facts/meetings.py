"""Meetings: who met whom, when and where."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, product

from vjnotes.facts.actor import Actor, company_of, persons_among
from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.encounter import encounter, own_day
from vjnotes.facts.occasion import (
    dated,
    land_after,
    leading,
    place_after,
)
from vjnotes.facts.phrase import named_right, written
from vjnotes.facts.spot import stated
from vjnotes.facts.talks import talk_day
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import rule


def meetings(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """The meetings of persons that a sentence tells of, each pair once."""
    seen: set[frozenset[str]] = set()
    for draft in _every(scene, context, players):
        key = frozenset((draft.subject or "", draft.object or ""))
        if key not in seen and (draft.period or key not in _told(scene, context)):
            seen.add(key)
            yield draft


def _told(scene: Scene, context: Context) -> set[frozenset[str]]:
    """Who met whom before: without a day of its own a meeting of these says nothing new."""
    return {
        frozenset((d.subject or "", d.object or ""))
        for s, d in context.drafts[-200:]
        if d.metric == "meeting" and s is not scene
    }


def _every(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    yield from _sessions(scene, context, players)
    actors = players.actors(scene)
    for match in finds("visit", "chaired_by", scene.text):
        for one, two in _row(scene, actors, match.end()):
            if (one.home and two.home) or not match[0].startswith(("signed", "inked")):
                yield encounter(scene, context, one, two, match.start(), two.end, match.start())
    opening = rule("visit", "opening")
    for one, two in _row(scene, actors) if opening.match(scene.text) else ():
        if one.start < 110 and opening.fullmatch(scene.text, 0, leading(scene, one.start)):
            yield encounter(scene, context, one, two, 0, two.end, 0)
    for match in finds("visit", "during", scene.text):
        before = [a for a in actors if a.both and a.end <= match.start()]
        if rule("visit", "sitting").match(scene.text, match.start()):
            before = [a for a in before if _are_named(a)]
        before = [
            a
            for a in before
            if a.members or rule("visit", "officers").search(scene.text, a.start, a.end)
        ]
        both = before[-1].members if before else _telling(scene, actors, match.start())
        if match["theirs"] and not both:
            both = _two_told(actors, match.start())
        if match["theirs"] and not before and not persons_among(actors) and scene.index:
            last = [a for a in players.actors(context.scenes[scene.index - 1]) if a.members]
            both = last[-1].members if last else both
        when = dated(scene, match.start(), match.end())
        own = before and _are_named(before[-1]) and match[0].islower()
        placed = when or own or place_after(scene, match.end()) or land_after(scene, match.end())
        if both and (placed or match["theirs"]):
            start = before[-1].start if before else min(both[0].start, match.start())
            draft = encounter(scene, context, both[0], both[1], start, match.end())
            ahead = rule("visit", "ahead_of").match(scene.text, match.start())
            yield replace(draft, period=None) if ahead else draft
    doer: Actor | None = None
    for match in finds("visit", "met", scene.text):
        doer = _doer(scene, actors, match, doer)
        yield from _met(scene, context, players, match, doer)
    for match in finds("visit", "between", scene.text):
        for one, two in _row(scene, actors, match.end()):
            yield encounter(scene, context, one, two, match.start(), two.end, match.start())
    for match in finds("visit", "at_talks", scene.text):
        yield from _at_talks(scene, context, players, match)
    for match in finds("visit", "received_by", scene.text):
        hosts = _objects(scene.text, persons_among(actors), match.end())
        guest = _doer(scene, actors, match, doer) or _leader(scene, actors, match.start())
        for host in hosts if guest else ():
            if guest and host.name != guest.name:
                span = (guest.start, hosts[-1].end, match.start())
                yield encounter(scene, context, host, guest, *span)
    yield from _together(scene, context, actors)


def _together(scene: Scene, context: Context, actors: list[Actor]) -> Iterator[Draft]:
    """What two did together on a day, "A and B on Monday discussed trade", or one told another."""
    apart = rule("visit", "told_apart")
    for one, two, end in _joint(scene, actors):
        agreed = scene.text.endswith(("agreed", "agree"), 0, end)
        plan = agreed and scene.text.startswith(" to ", end)  # "agreed to meet in Lima"
        last = end if plan else end + 30
        days = (p for p in scene.periods if p.kind == "day" and one.end <= p.start <= last)
        day = next((p for p in days if not apart.search(scene.text, end, p.start)), None)
        head = dated(scene, len(scene.text), len(scene.text))
        at_once: object = rule("visit", "in_person").search(scene.text, one.end, end)
        at_once = at_once or (not plan and place_after(scene, end))
        opens = rule("visit", "opening").fullmatch(scene.text, 0, leading(scene, one.start))
        if day or at_once or opens or head:
            at = 0 if opens else one.start
            draft = encounter(scene, context, one, two, at, end, at)
            yield replace(draft, period=day or head) if day or plan else draft


def _joint(scene: Scene, actors: list[Actor]) -> Iterator[tuple[Actor, Actor, int]]:
    """Two persons who did a thing together, or told something, and where the words for it end."""
    for one, two in pairwise(persons_among(actors)):
        between = one.end, leading(scene, two.start)
        told = rule("visit", "told").fullmatch(scene.text, *between)
        seen = rule("visit", "pictured").fullmatch(scene.text, *between)
        if (told or (seen and one.home != two.home)) and one.name != two.name:
            yield one, two, two.end
    for both in actors:
        did = rule("visit", "together").match(scene.text, both.end)
        if did and _are_named(both):
            one, two = both.members
            yield one, two, did.end()


def _row(scene: Scene, actors: list[Actor], at: int | None = None) -> Iterator[tuple[Actor, Actor]]:
    """Those two by two who are joined by "and", from a place on."""
    joined = rule("actors", "joined")
    for one, two in pairwise(persons_among(actors)):
        between = scene.text[one.end : two.start]
        near = at is None or (
            at <= one.start and scene.text[at : leading(scene, one.start)].count(" ") < 2
        )
        if near and " and " in between and joined.match(between):
            yield one, two


def _telling(scene: Scene, actors: list[Actor], stop: int) -> tuple[Actor, ...]:
    """Who told whom, before a place in the text: "A told his counterpart B during talks"."""
    people = [a for a in persons_among(actors) if a.end <= stop]
    told = rule("visit", "telling")
    between = (
        (a, b)
        for a, b in pairwise(people)
        if told.match(scene.text, a.end, b.start) and b.start - a.end < 80
    )
    return next(((a, b) for a, b in between if a.name != b.name), ())


def _two_told(actors: list[Actor], stop: int) -> tuple[Actor, ...]:
    """The only two told of before a place, of two countries: "A with B after their talks"."""
    people = list({a.name: a for a in persons_among(actors) if a.end <= stop}.values())
    homes = {a.home for a in people if a.home}
    return tuple(people) if len(people) == len(homes) == 2 else ()


def _are_named(both: Actor) -> bool:
    """Whether two persons are named there, not only meant ("the two leaders")."""
    inside = [m for m in both.members if both.start <= m.start and m.end <= both.end]
    return len(inside) == len(both.members) == 2


def _ahead(scene: Scene, actors: list[Actor], match: re.Match[str]) -> list[Actor]:
    """The persons before a verb, as far as its clause may reach back."""
    apart = rule("visit", "met_apart")
    return [
        a
        for a in persons_among(actors)
        if a.end <= match.start() and not apart.search(scene.text, a.end, match.start())
    ]


def _doer(
    scene: Scene, actors: list[Actor], match: re.Match[str], before: Actor | None
) -> Actor | None:
    """Who met: the person before the verb; of verbs in a row ("called on A and met B") one."""
    if before and rule("visit", "and_did").search(scene.text, 0, match.start()):
        return before
    ahead = _ahead(scene, actors, match)
    acting = [a for a in ahead if not a.oblique]
    return acting[-1] if acting else None


def _leader(scene: Scene, actors: list[Actor], stop: int) -> Actor | None:
    """Who leads those told of before: "a delegation with Governor A at its head"."""
    led = rule("visit", "at_head")
    people = (a for a in persons_among(actors) if a.end <= stop)
    return next((a for a in people if led.search(scene.text, 0, leading(scene, a.start))), None)


def _met(
    scene: Scene,
    context: Context,
    players: Cast,
    match: re.Match[str],
    doer: Actor | None,
) -> Iterator[Draft]:
    text, actors = scene.text, players.actors(scene)
    people = persons_among(actors)
    ahead = _ahead(scene, actors, match)
    aside = rule("visit", "aside")
    pairs = [a for a in actors if len(a.members) == 2 and a.end <= match.start()]
    pairs = [
        a
        for a in pairs
        if match.start() - a.end < 24 or aside.fullmatch(text, a.end, match.start())
    ]
    inside = [a for a in people if match.start() < a.start and a.end < match.end()]
    whom = _objects(text, people, match.end()) or inside  # "hosted A at a reception"
    if doer and not whom and (him := rule("visit", "him").match(text, match.end())):
        others = [a for a in people if a.end <= match.start() and a.name != doer.name]
        free = [a for a in others if not a.oblique]
        guest = free[-1] if free else players.before(scene, doer.home)
        whom = [replace(guest, start=match.end(), end=him.end())] if guest else []
    if match["cue"].startswith("call") and whom and text.startswith(" to ", whom[-1].end):
        return  # "called on him to help"
    chaired = "chair" in match["cue"] or match["cue"].startswith("presid")
    if chaired and not match["talks"] and not text.startswith(" with ", match.end()):
        session = rule("visit", "chaired_with").match(text, match.end())
        whom = _objects(text, people, session.end()) if session else []
    if rule("visit", "times").match(text, match.end()):
        return
    if rule("visit", "unmet").search(text, 0, match.start("cue")):
        return
    talks = (
        match["talks"]
        and match["with"] is None
        and not inside
        and not match["talks"].endswith("reception")
    )
    if whom and not talks:
        doers = company_of(text, actors, doer) if doer else []
        for one, other in product(doers, whom):
            if _are_two(text, one, other):
                span = (one.start, whom[-1].end, match.start())
                draft = encounter(scene, context, one, other, *span)
                here = draft.period or draft.detail.get("place")
                if match["cue"].startswith(("work", "saw")) and not here:
                    continue  # as colleagues do
                own = own_day(scene, other.end) if len(whom) > 1 else None
                yield replace(draft, period=own) if own else draft
    elif (
        pairs
        and pairs[-1].members
        and not whom
        and (talks or chaired or match["cue"].startswith(("me", "see", "saw e")))
    ):
        one, two = pairs[-1].members
        start = pairs[-1].start
        yield encounter(scene, context, one, two, start, match.end())
    elif ahead and scene.sentence.role in ("related", "caption") and match["cue"].startswith("me"):
        yield from _group(scene, ahead[-1], match.end())
    elif (
        doer
        and not whom
        and not match["cue"].startswith(("sign", "ink"))
        and (several := rule("visit", "leaders").match(text, match.end()))
        and not (match["cue"].startswith("call") and text.startswith(" to ", several.end()))
    ):
        who = replace(doer, start=several.start("who"), end=several.end("who"))
        for one in company_of(text, actors, doer):
            draft = encounter(scene, context, one, who, one.start, several.end(), match.start())
            yield replace(draft, object=several["who"])


def _at_talks(
    scene: Scene, context: Context, players: Cast, match: re.Match[str]
) -> Iterator[Draft]:
    """ "At a reception for A, B said", "B said so after meeting A", "B's talks with A"."""
    actors = players.actors(scene)
    people = persons_among(actors)
    whom = _objects(scene.text, people, match.end())
    ahead = [a for a in people if a.end <= match.start()]
    if match["owned"]:
        owners = (a for a in reversed(ahead) if scene.text[a.end - 2 : a.end + 1] in ("'s ", "s' "))
        doer = next((a for a in owners if match.start() - a.end < 24), None)
    elif not (doer := _whose(ahead, match)):
        # The one behind the opening phrase, which a comma ends.
        whom = whom[:1] + [b for a, b in pairwise(whom) if " and " in scene.text[a.end : b.start]]
        behind = [a for a in people if whom and a.start >= whom[-1].end and not a.oblique]
        doer = next((a for a in behind if not (a.home and a.home == whom[0].home)), None)
        both = [a for a in actors if whom and a.both and a.start >= whom[-1].end]
        if both and not behind:  # "At talks with Minister A, the two sides agreed"
            doer = players.before(scene, whom[0].home)
            doer = doer and replace(doer, start=match.start(), end=match.start())
    if not whom and (him := rule("visit", "him").match(scene.text, match.end())):
        acting = (a for a in people if a.start > him.end() and not a.oblique)
        doer = doer or next(acting, None)  # "Receiving him, A said"
        guest = players.before(scene, doer.home) if doer else None
        whom = [replace(guest, start=match.end(), end=him.end())] if guest else []
    theirs = doer and " their " in match[0]  # "A and B spoke at their meeting with C"
    doers = company_of(scene.text, people, doer) if doer and theirs else [doer] if doer else []
    for doer, other in product(doers, whom):
        if _are_two(scene.text, doer, other):
            ends = min(doer.start, match.start()), whom[-1].end
            draft = encounter(scene, context, doer, other, *ends, match.start())
            opens = scene.sentence.role == "body" and match.start() < 3
            known = frozenset((doer.name, other.name)) in _told(scene, context)
            if opens and draft.period is None and not known:  # "At the meeting with A, B said"
                day = talk_day(scene, context, (0, 0), doer.person, ahead=False)
                draft = replace(draft, period=day)
            yield draft


def _are_two(text: str, one: Actor, other: Actor) -> bool:
    """Whether these are two, and not a "counterpart" and somebody else of the same country."""
    peers = one.home == other.home and "counterpart" in text[other.start - 12 : other.end]
    return one.name != other.name and not peers


def _whose(ahead: list[Actor], match: re.Match[str]) -> Actor | None:
    """Who had the talks: who acts, or, of "his talks", who else is told of last."""
    his = not {"his", "her"}.isdisjoint(match[0].lower().split())
    free = (a for a in reversed(ahead) if not a.oblique or match["his"])
    return next(free, ahead[-1] if his and ahead else None)


def _objects(text: str, people: list[Actor], at: int) -> list[Actor]:
    """The persons met: the first right behind the verb, others joined by "and"."""
    out: list[Actor] = []
    for actor in people:
        if actor.start < at:
            continue
        between = text[at : actor.start]
        owns = text[actor.end - 2 : actor.end] in ("'s", "s'")  # "met Widodo's wish"
        adds = between == ", " and text.startswith("the ", actor.start)  # "A, the former head"
        if owns or adds or not rule("visit", "objects" if out else "object").fullmatch(between):
            break
        if out and rule("actors", "speaks_after").match(text, actor.end):
            break
        out.append(actor)
        at = actor.end
    return out


def _group(scene: Scene, who: Actor, at: int) -> Iterator[Draft]:
    """ "meets Vietnamese expatriates in Japan": a group of people, as a headline tells it."""
    found = rule("visit", "group").match(scene.text, at)
    if not found:
        return
    land = next(
        (n for n in scene.names if n.start > found.end() and n.start < found.end() + 8), None
    )
    there = {"place": land.name} if land and land.kind in ("place", "country") else {}
    span, whom = (who.start, land.end if land else found.end()), (who.name, found["group"])
    yield stated("visit.meeting-group", "meeting", whom, span, detail=there)


def _sessions(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """ "A and B co-chaired the 12th meeting of the Committee"."""
    text = scene.text
    for match in finds("visit", "session", text):
        body = next((n for n in scene.names if abs(n.start - match.end()) < 2), None)
        if body is None:
            continue
        group = "name" if match["name"] else "scene"
        near = [
            a
            for a in players.actors(scene)
            if len(a.members) == 2
            and ((match["name"] and a.end <= match.start()) or _chaired(text, body.end, a))
        ]
        if not near:
            continue
        one, two = near[-1].members
        if near[-1].start > body.end:
            start, stop = match.start(), near[-1].end
        else:
            named = (a for a in players.actors(scene) if a.members == near[-1].members)
            start, stop = next(named).start, body.end  # in the sentence, else where they are meant
        end = max(
            body.end, named_right(scene, body.end, frozenset({"-", "of", "on", "for", "and"}))
        )
        value = written(scene, context, match.start(group), end)
        yield encounter(scene, context, one, two, start, stop, None, value)


def _chaired(text: str, at: int, actor: Actor) -> bool:
    """Whether those who chaired stand behind: "the 12th meeting, co-chaired by A and B"."""
    return actor.start >= at and "chaired by" in text[at : actor.start] and actor.start - at < 60
