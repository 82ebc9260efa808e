"""Described: whom a pronoun or a description means: "he", "the two ministers", "her host"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from vjnotes.facts.actor import Actor, fits, is_oblique
from vjnotes.facts.context import Scene
from vjnotes.facts.memory import AFTER, Memory
from vjnotes.facts.pairing import ordered
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.people import across

_SUBJECT = {"his": "he", "her": "she"}
_OPENING = 80  # characters


def described(
    memory: Memory, scene: Scene, match: re.Match[str], found: Sequence[Actor]
) -> Actor | None:
    """Who a description of ``scene`` means, as an actor where it stands; None where that is not
    told. ``found`` are those the sentence names."""
    start, end = match.span()
    oblique = is_oblique(scene.text, start, end) or scene.text.startswith("'s ", end)
    if match["both"] or match["they"]:
        actor = _both(memory, scene, match, found)
        oblique = oblique and not match["they"]
    elif match["he"]:
        actor, oblique = _pronoun(memory, scene, match["he"].lower(), found, start), False
    elif match["own"]:
        actor = _owner(memory, scene, match, found)
    elif match["latter"]:
        actor = _ahead(found, start)
    elif match["peer"]:
        actor = _peer(memory, scene, match, found)
    else:
        actor = _one(memory, scene, match, found)
    return replace(actor, start=start, end=end, oblique=oblique) if actor else None


def land_of(scene: Scene, start: int, end: int) -> str | None:
    """The country that the words of a description name."""
    inside = (n for n in scene.names if n.kind in ("country", "office"))
    inside = (n for n in inside if start <= n.start < end)
    return next((n.name if n.kind == "country" else n.country for n in inside), None)


def met(text: str, at: int, found: Sequence[Actor]) -> Actor | None:
    """The two persons of two countries that a sentence says have met, as "they" behind them."""
    people = list({a.name: a for a in found if a.person and a.home and a.end <= at}.values())
    lands = dict.fromkeys(a.countries[0] for a in people)
    if len(people) == len(lands) == 2 and rule("actors", "talk").search(text, 0, at):
        return Actor(at, at, ordered(*lands), members=tuple(people))
    return None


def _ahead(found: Sequence[Actor], start: int) -> Actor | None:
    """The person named last before a place."""
    return next((a for a in reversed(found) if a.person and a.end < start), None)


def _both(
    memory: Memory, scene: Scene, match: re.Match[str], found: Sequence[Actor]
) -> Actor | None:
    """ "The two ministers", "they": two of two countries who met, or were told of together."""
    start, end = match.span()
    if two := met(scene.text, start, found):
        return two
    near = any(a.both for a in [*memory.leads, *memory.recent]) and scene.index - memory.led <= 1
    lands = {c for a in memory.leads[-4:] for c in a.countries}
    each = rule("actors", "agreed").match(scene.text, end) and lands >= set(memory.pair or "-")
    before = memory.scenes[scene.index - 1].text if scene.index else ""
    alone = rule("actors", "both_of_one").match(before)  # "Both Lao leaders said so. They"
    if match["they"] and (alone or memory.unplaced(scene) or not (near or each)):
        return None
    countries = memory.both()
    if not countries:
        return None
    two_, said = memory.two(countries), match[0].lower().replace("s ", " ").rstrip("s")
    office = " ".join(w for w in said.split() if w in listed("actors", "both.offices"))
    members = two_ if all(fits(one, office) for one in two_) else ()
    return Actor(start, end, countries, members=members)


def _owner(
    memory: Memory, scene: Scene, match: re.Match[str], found: Sequence[Actor]
) -> Actor | None:
    """ "His government": the country of whoever "he" is."""
    free = [a for a in found if not a.oblique] or found
    actor = _pronoun(memory, scene, _SUBJECT[match["own"].lower()], free, match.start())
    return Actor(match.start(), match.end(), actor.countries) if actor and actor.countries else None


def _peer(
    memory: Memory, scene: Scene, match: re.Match[str], found: Sequence[Actor]
) -> Actor | None:
    """ "A and his Ugandan counterpart", without a name: who holds the same office there."""
    one, country = _ahead(found, match.start()), land_of(scene, *match.span())
    peer = memory.holder((one.office or "").lower(), country) if one and country else None
    beside = peer and (peer.person or scene.text.endswith(" and ", 0, match.start()))
    return peer if beside else None


def _one(
    memory: Memory, scene: Scene, match: re.Match[str], found: Sequence[Actor]
) -> Actor | None:
    """ "The Lao minister", "the visiting leader", "his guest"."""
    start, country = match.start(), land_of(scene, *match.span())
    own = match[0].lower().startswith(("his", "her")) and not country
    if own and match["one"] in ("guest", "host"):
        whose = _ahead(found, start)
        return memory.last_of(across(memory.pair, whose.home)) if whose else None
    actor = _holder(memory, scene, match["one"], country, [a for a in found if a.end <= start])
    if actor is None and start < len("The "):
        memory.strange = scene.index  # "The ambassador said", and nobody is one
    if actor is None or own:
        return None
    if actor.person is None:
        memory.strange = scene.index
    return actor


def _holder(
    memory: Memory, scene: Scene, phrase: str, country: str | None, found: Sequence[Actor]
) -> Actor | None:
    """Whom a description fits, but not if somebody without a name was told of by its noun; the one
    named before in the sentence whom it fits, sooner than one who is but a country's."""
    last, land = memory.unnamed.get(phrase.split()[-1].lower(), (-AFTER, None))
    strange = scene.index - last < AFTER and (land == country or not (land and country))
    actor = None if strange else memory.holder(phrase, country)
    here = [a for a in found if a.person and fits(a, phrase) and country in (None, *a.countries)]
    told = not table("actors")["fits"].keys().isdisjoint(phrase.lower().split())
    alone = told and len(here) == 1 and (actor is None or actor.person is None)
    return here[0] if alone else actor


def _pronoun(
    memory: Memory, scene: Scene, word: str, found: Sequence[Actor], at: int
) -> Actor | None:
    """Who "he" or "she" is: the one named behind an opening phrase ("During her visit, ..."),
    in the same sentence before, else whoever led the sentences before."""
    text = scene.text
    if memory.strange == scene.index and not any(a.person and a.end <= at for a in found):
        return None  # "The ambassador said he"
    adds = [a.name for a in found if a.start > at and _closes(text, a)]
    people = [a for a in found if a.person and a.name not in adds]
    said = (a for a in people if rule("actors", "said_he").fullmatch(text, a.end, at))
    if speaker := next(said, None):
        return speaker
    told = memory.scenes[scene.index - 1] if scene.index else None
    opening = at < _OPENING and rule("actors", "opens").match(text) and "," in text[at:]
    if opening and people and people[0].start > at and not people[0].oblique:
        before: list[Actor] = [people[0]]
    elif text.endswith("ing that ", 0, at):
        before = [a for a in people if a.end <= at and not a.oblique][:1]  # "adding that he"
    elif rule("actors", "speaks").match(text, at) or at < 2:
        unnamed = scene.index - memory.strange == 1 and memory.led < memory.strange
        if unnamed or (told and memory.by_stranger(told)):
            return None
        before = []
    else:
        ahead = (a for a in reversed(people) if a.end <= at)
        before = sorted((a for a in ahead if not _greeted(text, a)), key=lambda a: a.oblique)
    known = [*before, *memory.known(word, told.text if told else "")]
    if not before and rule("actors", f"{word}_of_other").match(text, at):
        known.sort(key=lambda a: memory.genders.get(a.name) != word)
    # "He will go, Choi said": not Choi
    fitting = (a for a in known if a.name not in adds and memory.is_called(a, word))
    if actor := next(fitting, None):
        memory.genders.setdefault(actor.name, word)
    return actor


def _greeted(text: str, actor: Actor) -> bool:
    """Whether somebody is who is met in an opening phrase: "As well as meeting A, he"."""
    before = text[: actor.start]
    return bool(actor.oblique and rule("actors", "greeting").fullmatch(before))


def _closes(text: str, actor: Actor) -> bool:
    """Whether a sentence ends with somebody who said it: ", Choi added"."""
    said = rule("actors", "speaks_after").match(text, actor.end)
    return said is not None and len(text) - said.end() < 40
