"""Who speaks in a sentence, and what "will" or "would" be done, for readers of what is said."""

from dataclasses import dataclass

from vjnotes.facts.actor import Actor
from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Scene
from vjnotes.facts.occasion import leading
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import listed, rule


@dataclass(slots=True)
class Said:
    """What somebody asked, promised or agreed: the span of its words and whom it is for, "" where
    that is nobody in particular."""

    metric: str
    speaker: Actor
    start: int
    end: int
    rule: str
    addressee: str | None = None


def behind(name: str, text: str, at: int) -> int:
    """Where what the rule matches at ``at`` ends; ``at`` if it matches nothing."""
    found = rule("pledge", name).match(text, at)
    return found.end() if found else at


def leads(name: str, text: str, at: int, reach: int) -> bool:
    """Whether the rule is found in so many characters before ``at``."""
    return rule("pledge", name).search(text[max(0, at - reach) : at]) is not None


def actor_of(scene: Scene, players: Cast, at: int) -> Actor | None:
    """Who does what the verb at ``at`` says; ``None`` where that is not clear."""
    text = scene.text
    if leads("negated", text, at, 22) or leads("supposed", text, at, 60):
        return None
    if leads("we", text, at, 16):
        return tail(scene, players)
    if doer := _on_the_side(scene, players, at) or _opening(scene, players, at):
        return doer
    every = [a for a in players.actors(scene) if a.end <= at]
    left = [
        a
        for a in every  # also one of whom a clause goes on: "met B, who asked", "after B vowed"
        if not a.oblique
        or text.endswith((" after ", " before "), 0, a.start)
        or text.startswith(", who ", a.end)
    ]
    for actor in reversed(left[-3:]):
        if rule("pledge", "direct").fullmatch(text, actor.end, at):
            return None if _with_another(scene, actor) else actor
    if reported := rule("pledge", "after_said").search(text, max(0, at - 40), at):
        return next((a for a in left if a.end == reported.start()), None)
    if not leads("joined", text, at, 12):
        return None
    if aside := list(rule("pledge", "aside").finditer(text, 0, at)):
        return next((a for a in left if a.start >= aside[-1].end()), None)
    clause = [a for a in left if not leads("subordinate", text, a.start, 12)]
    did = [a for a in clause if (a.person or a.both) and rule("pledge", "did").match(text, a.end)]
    if did:
        return did[-1]  # "Abe met Phuc, and the two leaders shook hands and agreed"
    if rule("pledge", "relative").search(text, left[-1].end if left else 0, at):
        return None  # "experts who came and promised"
    return next((a for a in clause if a.person or a.both or heads(text, a.start)), None)


def _on_the_side(scene: Scene, players: Cast, at: int) -> Actor | None:
    """Who is "doing" something behind "with": "with both sides reaching consensus and vowing"."""
    text, doing = scene.text, rule("pledge", "doing")
    if not doing.match(text, at):
        return None
    found = (a for a in players.actors(scene) if a.end < at and text.endswith("with ", 0, a.start))
    doers = [a for a in found if doing.match(text, a.end)]
    return doers[-1] if doers and ";" not in text[doers[-1].end : at] else None


def _opening(scene: Scene, players: Cast, at: int) -> Actor | None:
    """Who a sentence is about that opens with what he is doing: "Pledging support, he said"."""
    text = scene.text
    if at > 1 or not rule("pledge", "doing").match(text, at):
        return None
    doers = (a for a in players.actors(scene) if text.endswith(", ", 0, a.start) and not a.oblique)
    return next((a for a in doers if a.person or a.both), None)


def _with_another(scene: Scene, actor: Actor) -> bool:
    """Whether somebody unknown is joined with the actor: "Jokowi and French President Macron"."""
    before = scene.text[: leading(scene, actor.start)]
    joined = rule("pledge", "another").search(before) if actor.person else None
    return joined is not None and joined["word"] not in listed("offices", "words.head")


def heads(text: str, at: int) -> bool:
    """Whether a country named at ``at`` opens a clause, so that it may be the one who acts."""
    return rule("pledge", "opens").search(text[max(0, at - 24) : at]) is not None or at < 5


def tail(scene: Scene, players: Cast) -> Actor | None:
    """Who is named at the end: "..., she said.", "..., the two ministers agreed."."""
    text = scene.text
    for actor in reversed([a for a in players.actors(scene) if not a.oblique][-3:]):
        before = text[max(0, actor.start - 60) : actor.start]
        if ("," in before or '"' in before) and rule("pledge", "closing").match(text, actor.end):
            return actor
        last = rule("pledge", "who_is").match(text, actor.end)
        if last and rule("pledge", "said_by").search(text[: leading(scene, actor.start)][-24:]):
            return actor
    return None


def opened(scene: Scene, players: Cast, at: int) -> Actor | None:
    """Who speaks a clause: the subject of a saying before it, or the one named at the end."""
    for match in reversed(list(rule("pledge", "say").finditer(scene.text, 0, at))[-3:]):
        if actor := actor_of(scene, players, match.start()):
            return actor
    return tail(scene, players)


def spokesman(scene: Scene, players: Cast, country: Actor) -> Actor:
    """The person who speaks for a country, if one is named: "Japan hopes ..., she said"."""
    person = tail(scene, players)
    return person if person and person.countries == country.countries else country


def bare(verb: str) -> bool:
    """Whether a verb stands without an ending: a noun, an infinitive or a plural's verb."""
    verbs = table("pledge")["verbs"]
    return any(verb.lower() in verbs[kind] for kind in ("propose", "agree", "commit", "bind"))


def country_in(scene: Scene, start: int, end: int) -> str | None:
    """The country of the words between: "Japanese universities", "the Vietnamese side"."""
    inside = (n for n in scene.names if start <= n.start < end and n.form != "epithet")
    return next((n.name if n.kind == "country" else n.country for n in inside), None)


def whom_in(scene: Scene, players: Cast, start: int, end: int) -> str | None:
    """Whom the words between address: a country or both."""
    inside = [a for a in players.actors(scene) if start <= a.start and a.end <= end]
    inside = [a for a in inside if not a.oblique or a.start - start < 6]
    if inside:
        return inside[0].name if inside[0].both else inside[0].home
    return country_in(scene, start, end)


def future(text: str, at: int, way: str = "future") -> tuple[int, int] | None:
    """Where "will" or the like stands behind ``at``, in the same clause and with an action."""
    found = rule("pledge", way).search(text, at, at + 160)
    if not found or ";" in text[at : found.start()]:
        return None
    if rule("pledge", "state").match(text, found.end()):
        return None
    return found.start() + 1, found.end()
