"""Commitments and agreements: what somebody, or both sides, said that they will do."""

from collections.abc import Iterator

from vjnotes.facts.actor import Actor
from vjnotes.facts.actors import Cast
from vjnotes.facts.asking import content
from vjnotes.facts.context import Scene
from vjnotes.facts.occasion import leading
from vjnotes.facts.pairing import ordered
from vjnotes.facts.speaking import (
    Said,
    actor_of,
    bare,
    behind,
    country_in,
    future,
    heads,
    leads,
    spokesman,
    tail,
)
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import listed, rule


def commitments(scene: Scene, players: Cast) -> Iterator[Said]:
    """The commitments a sentence reports: of one side, or of both."""
    text = scene.text
    ways = (("commit", _committed), ("bind", _bound), ("say", _will), ("support", _supported))
    for kind, read in ways:
        for match in finds("pledge", kind, text):
            if kind in ("commit", "bind") and bare(match[0]):
                continue
            actor = actor_of(scene, players, match.start())
            if actor and kind == "commit":
                actor = spokesman(scene, players, actor)
            span = read(scene, players, actor, match.end(), match[0].lower()) if actor else None
            if actor and span:
                joint = _jointly(scene, players, match.end(), span[0])
                yield Said("commitment", actor, *span, f"commitment.{kind}", joint)
            elif actor and kind in ("commit", "say"):
                yield from _second(scene, players, actor, match.end(), kind)
    yield from _quoted(scene, players)
    yield from _plain(scene, players)


def _second(scene: Scene, players: Cast, actor: Actor, at: int, kind: str) -> Iterator[Said]:
    """What is promised behind no promise: "said he would come and that Japan would help"."""
    also = rule("pledge", "and_that").match(scene.text, at)
    span = _will(scene, players, actor, also.end() - 1, "say") if also else None
    if span:
        yield Said("commitment", actor, *span, f"commitment.{kind}")


def _quoted(scene: Scene, players: Cast) -> Iterator[Said]:
    """ "We will help," she said; "Japan stands ready," Kishida told reporters; also unmarked."""
    text, speaker, at = scene.text, tail(scene, players), 0
    if lead := rule("pledge", "according").match(text):
        said = (a for a in players.actors(scene) if leading(scene, a.start) in lead.span("who"))
        if named := next(said, None):
            speaker, at = named, named.end
    begin = at or behind("aside_first", text, 0)
    ahead = future(text, begin + 1) if speaker and not speaker.both else None
    if ahead and speaker and (at or ahead[0] <= speaker.start):
        ours = rule("pledge", "ours").match(text)
        ours = None if rule("pledge", "foreign").search(text, 0, ahead[0]) else ours
        own = ours or _own(scene, players, speaker, begin, ahead[0], True)
        wish = text.startswith(("want", "wish"), ahead[0])
        if own and not wish and not rule("pledge", "routine").match(text, ahead[1]):
            joint = _jointly(scene, players, begin, ahead[1])
            yield Said("commitment", speaker, *content(text, ahead[1]), "commitment.quoted", joint)


def _jointly(scene: Scene, players: Cast, start: int, end: int) -> str | None:
    """Nobody whom a promise is for, where it is told of both: "said the two sides will"."""
    inside = (a for a in players.actors(scene) if start <= a.start and a.end <= end)
    return "" if any(a.both for a in inside) else None


def _plain(scene: Scene, players: Cast) -> Iterator[Said]:
    """What a country will do for the other, though nobody says so: "Japan will help Vietnam"."""
    for actor in players.actors(scene):
        other = players.other(actor.home)
        if actor.person or actor.both or not other:
            continue
        if not (heads(scene.text, actor.start) or leads("telling", scene.text, actor.start, 20)):
            continue
        if will := rule("pledge", "plain").match(scene.text, actor.end):
            start, end = content(scene.text, will.end())
            if country_in(scene, start, end) == other:
                yield Said("commitment", actor, start, end, "commitment.plain")


def _supported(
    scene: Scene, players: Cast, actor: Actor, at: int, verb: str
) -> tuple[int, int] | None:
    """ "commitment to help": to help; "continued support for reform": the whole."""
    noun = rule("pledge", "supported").match(scene.text, at)
    if noun is None or rule("pledge", "relation").match(scene.text, noun.end()):
        return None
    if country_in(scene, at, noun.start("noun")) not in (None, *actor.countries):
        return None  # "stressed Vietnam's commitment", said its guest
    act = noun["how"] == "to" and "support" not in noun["noun"]
    return content(scene.text, noun.end() if act else at + 1)


def _bound(scene: Scene, players: Cast, actor: Actor, at: int, verb: str) -> tuple[int, int] | None:
    """ "offered to help", "offered help"; "resolved to help"."""
    to = behind("itself", scene.text, at)
    helps = verb.startswith("offer") and rule("pledge", "wanting").match(scene.text, at)
    return content(scene.text, to) if to > at or helps else None


def _committed(
    scene: Scene, players: Cast, actor: Actor, at: int, verb: str
) -> tuple[int, int] | None:
    """The content of a promise behind a verb of promising."""
    text = scene.text
    at = behind("pledged_to", text, at)
    if verb.startswith("promis"):  # "promised Vietnam help"
        at = next((a.end for a in players.actors(scene) if a.start == at + 1), at)
    if span := _supported(scene, players, actor, at, verb):
        return span
    if verb.startswith("assur") and (of := rule("pledge", "assured").match(text, at)):
        return content(text, of.end())
    if verb.startswith(listed("pledge", "words.binding")):
        if rule("pledge", "where").match(text, at):
            return None  # "aid that Japan committed to during the visit"
        to = behind("itself", text, at)
        if to > at or (verb[:5] != "under" and rule("pledge", "amount").match(text, at)):
            return content(text, to)  # but "undertook a visit"
        if (done := rule("pledge", "promised_to_be").match(text, at)) and not rule(
            "pledge", "foreign"
        ).search(text, at, done.end()):
            return content(text, at + len(" that "))
    if actor.both and rule("pledge", "joint").match(text, at):
        return content(text, at)
    return _will(scene, players, actor, at, "")


def _will(scene: Scene, players: Cast, actor: Actor, at: int, verb: str) -> tuple[int, int] | None:
    """What the speaker's own side "will", behind a verb of saying, or of promising."""
    ahead = future(scene.text, at)
    own = ahead and _own(scene, players, actor, at, ahead[0], bool(verb))
    ways = ("routine", "not") if verb else ("not",)
    if ahead and any(rule("pledge", way).match(scene.text, ahead[1]) for way in ways):
        return None
    return content(scene.text, ahead[1]) if ahead and own else None


def _own(scene: Scene, players: Cast, actor: Actor, start: int, end: int, strict: bool) -> bool:
    """Whether what "will" is the speaker's own side, named between ``start`` and ``end``."""
    if rule("pledge", "foreign").search(scene.text, start, end):
        return False
    inside = [a for a in players.actors(scene) if start <= a.start and a.end <= end]
    free = [a for a in inside if not a.oblique]
    if actor.person is None and scene.text[start:end].split()[-1:] == ["it"]:
        return True  # "the Japanese side said it would"
    if not free:
        own = rule("pledge", "own").search(scene.text, start, end)
        seat = rule("pledge", "seat")
        town = any(  # "Da Nang will help, said its mayor"
            n.kind == "place" and n.country == actor.home and n.start - start < 11
            for n in scene.names
            if start <= n.start and seat.fullmatch(scene.text, n.end, end)
        )
        return own is not None or town or (not strict and not inside and end - start < 40)
    for one in {a.start: a for a in (free[0], free[0 if strict else -1])}.values():
        near = one.person is None and not set(one.countries).isdisjoint(actor.countries)
        between = scene.text[one.end : end].split()
        last = between[-1:] == ["and"] or (one is free[-1] and between[-1:] == ["it"])
        close = len(between) < 6 and one is (free[0] if strict else free[-1])
        if (near or one.name == actor.name) and (close or last):
            return True
    return False


def agreements(scene: Scene, players: Cast) -> Iterator[Said]:
    """What both sides agreed; what one alone agreed to is its commitment."""
    text = scene.text
    for match in finds("pledge", "agreed_all", text):
        if players.pair and (start := behind("agreed", text, match.end())) > match.end():
            all_ = Actor(*match.span(), players.pair)
            yield Said("agreement", all_, *content(text, start), "agreement.all")
    for match in finds("pledge", "agree", text):
        if leads("we", text, match.start(), 16) and not leads("negated", text, match.start(), 22):
            actor = _we(scene, players)
        else:
            actor = actor_of(scene, players, match.start())
        if actor is None or (bare(match[0]) and not actor.both):
            continue
        at = match.end()
        if with_ := rule("pledge", "agreed_with").match(text, at):
            other = country_in(scene, *with_.span("whom"))
            if other and actor.home and other != actor.home:
                both = ordered(actor.home, other)
                actor, at = Actor(actor.start, actor.end, both), with_.end("whom")
        metric, how = (
            ("agreement", "agreement") if actor.both else ("commitment", "commitment.agree")
        )
        if not text[at:].strip('."/ '):
            ahead = future(text, 0)
            if actor.both and ahead and ahead[1] < actor.start:
                yield Said(metric, actor, *content(text, ahead[1]), "agreement.said")
        elif (start := behind("agreed", text, at)) > at:
            against = rule("pledge", "separate" if actor.both else "adverse")
            if against.match(text, start):
                continue
            told = text.endswith("that ", 0, start)
            ahead = future(text, start) if told else None
            thing = rule("pledge", "done_to").match(text, start) if told else None
            own = ahead and _same_doer(scene, players, actor, start, ahead[0])
            if told and not (actor.both or own or thing):
                continue  # one side "shares the view that" something will be
            if ahead and rule("pledge", "not").match(text, ahead[1]):
                continue  # "agreed that nobody would ever allow it"
            if not told or ahead or thing or rule("pledge", "modal").search(text, start):
                if own and ahead:
                    start = ahead[1]
                yield Said(metric, actor, *content(text, start), how)


def _we(scene: Scene, players: Cast) -> Actor | None:
    """Who "we" are in somebody's words: he and the one he has met, if it is told whom."""
    speaker = tail(scene, players)
    met = players.met(scene)
    if met is None or (speaker and speaker.home not in met):
        return None
    return Actor(0, 0, met)


def _same_doer(scene: Scene, players: Cast, actor: Actor, start: int, end: int) -> bool:
    """Whether those who agreed are those who "will": "agreed that they will", not "that A will"."""
    inside = [a for a in players.actors(scene) if start <= a.start and a.end <= end]
    if not inside:
        return scene.text[start:end].lower().split() in (["they"], ["it"], ["he"], ["she"])
    return set(inside[0].countries) == set(actor.countries)
