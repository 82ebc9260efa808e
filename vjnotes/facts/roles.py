"""Roles: which person holds which office of which country."""

from collections.abc import Iterator

from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.phrase import since, written
from vjnotes.facts.spot import stated
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.country import seats
from vjnotes.mentions.people import Seen
from vjnotes.mentions.person import Held, of_counterpart


def roles(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """The offices a sentence states of persons, each person's each office once an article."""
    if scene.sentence.role == "title":
        return
    known = players.roles
    if scene.index == 0:
        known.clear()
    for seen in players.roster.seen(scene.index):
        for held in seen.held:
            if not (seen.full or held.start > seen.start or " " not in seen.person.name):
                continue
            draft = _role(scene, context, seen, held)
            key = (seen.person.name, str(draft.value), scene.sentence.role == "related")
            partly = _partly(scene, draft, seen, held) or _of_body(scene, held)
            if draft.object and key not in known and not partly:
                known.add(key)
                yield draft
    yield from _appointed(scene, context, players)


def _partly(scene: Scene, draft: Draft, seen: Seen, held: Held) -> bool:
    """Whether the office is another one said in short, "Prince" of "Crown Prince", or only the
    beginning of one: "a representative from the company"."""
    lands = (n for n in scene.names if n.kind == "country" and n.form == "adjective")
    if held.start > seen.start and any(n.end == held.end for n in lands):
        return True  # "Chairman of the Brazilian arm"
    further = rule("visit", "goes_further").match(scene.text, held.end)
    if further and held.start > seen.start and (further["unit"] or " of " not in held.office):
        return True
    short = f" {draft.value} ".lower()
    others = (f" {office} ".lower() for office in seen.person.offices)
    return any(short in other and short != other for other in others)


def _of_body(scene: Scene, held: Held) -> bool:
    """Whether an office is a body's told before: "a delegation with its president, A"."""
    of = not held.country and rule("visit", "of_body").search(scene.text, 0, held.start)
    return bool(of)


def _role(scene: Scene, context: Context, seen: Seen, held: Held) -> Draft:
    start, end = _span(scene, seen, held)
    detail: dict[str, str] = {}
    value = written(scene, context, held.start, held.end)
    plain = " ".join(scene.text[held.start : held.end].split())
    if plain != held.office:
        value = held.office
        if of_counterpart(plain):
            detail["stated"] = "counterpart"
    firm = rule("visit", "of_firm").search(value)
    for name in scene.names:  # "Nara's governor"
        local = name.kind == "place" and name.name not in seats()
        if local and scene.text[name.end : held.start] == "'s ":
            start, value = name.start, written(scene, context, name.start, held.end)
    first = seen.person.variants[0]
    if first != seen.person.name:
        detail["variant"] = first
    home = firm["firm"] if firm else held.country or seen.person.country
    whose = seen.person.name, home
    return stated("visit.role", "role", whose, (start, end), value, detail=detail)


def _span(scene: Scene, seen: Seen, held: Held) -> tuple[int, int]:
    """The words of an office and its holder, with the country's adjective before them."""
    if held.start > seen.start:
        near = not seen.full or held is seen.held[0]
        return (seen.start if near else held.start), held.end
    start = held.start
    for name in scene.names:
        if (
            name.kind == "country"
            and name.end <= held.start
            and not scene.text[name.end : held.start].strip()
        ):
            start = name.start
    owner = rule("visit", "whose").search(scene.text[:start])
    end = seen.end - len("'s") if seen.possessive else seen.end
    return (owner.start() if owner and of_counterpart(scene.text[start:end]) else start), end


def _appointed(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """ "she was appointed the Japanese diplomatic chief in September"."""
    for match in finds("visit", "appointed", scene.text):
        offices = (n for n in scene.names if n.kind == "office")
        office = next((n for n in offices if 0 <= n.start - match.end() < 20), None)
        who = [
            a
            for a in players.actors(scene)
            if a.person and match.start() - 2 <= a.end <= match.start()
        ]
        if office is None or not who:
            continue
        person = who[-1].person
        after = [p for p in scene.periods if 0 <= p.start - office.end < 12]
        period = since(after[0]) if after else None
        if person and period:
            whose = person.name, office.country or person.country
            span = who[-1].start, after[0].end
            yield stated("visit.role-since", "role", whose, span, office.name, period=period)
