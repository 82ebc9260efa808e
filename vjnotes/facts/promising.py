"""Commitments and agreements: what somebody, or both sides, said that they will do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.actor import Actor
from vjnotes.facts.actors import Cast
from vjnotes.facts.asking import content, verbs, words
from vjnotes.facts.context import Scene
from vjnotes.facts.phrase import alternatives
from vjnotes.facts.speaking import Said, actor_of, base, future, match_at, side_of, stems, tail


@cache
def _support() -> re.Pattern[str]:
    supports = alternatives(stems("supports"))
    return re.compile(
        r"\s(?P<np>(?:(?:his|her|their|its|the|a|full|strong|continued|firm|consistent|unwavering"
        r"|long-term|(?:[A-Z]\w+\s)?[A-Z]\w+(?:'s|s'))\s)*)"
        rf"(?P<noun>{supports})\s(?P<how>to|for|in)\s"
    )


def commitments(scene: Scene, players: Cast) -> Iterator[Said]:
    """The commitments a sentence reports: of one side, or of both."""
    text = scene.text
    for kind in ("commit", "say"):
        for match in verbs(kind).finditer(text):
            actor = actor_of(scene, players, match.start())
            if actor is None or (kind == "commit" and base(match[0])):
                continue
            if kind == "commit":
                actor = side_of(tail(scene, players), actor) or actor
            span = _promise(scene, players, actor, match[0], match.end(), kind)
            if span:
                yield Said("commitment", actor, span[0], span[1], f"commitment.{kind}")
    yield from _quoted(scene, players)
    for match in re.finditer(r"\b(?:express|voic)(?:ed|es|ing)(?=\s)", text):
        actor = actor_of(scene, players, match.start())
        noun = _support().match(text, match.end())
        if actor and noun:
            yield _supported(text, actor, noun, "commitment.support")


def _quoted(scene: Scene, players: Cast) -> Iterator[Said]:
    """ "We will help," she said; "Japan stands ready to help," Kishida told reporters."""
    text = scene.text
    if not text.startswith(('"', "\u201c", "'")):
        return
    speaker = tail(scene, players)
    ahead = future(text, 1)
    if speaker is None or ahead is None or ahead[0] > 60 or ahead[0] > speaker.start:
        return
    ours = re.match(r".(?:We|I|Our [\w ]{3,24})\b", text)
    if ours or _own(scene, players, speaker, 0, ahead[0], True):
        yield Said("commitment", speaker, *content(text, ahead[1]), "commitment.quoted")


def _supported(text: str, actor: Actor, noun: re.Match[str], rule: str) -> Said:
    """ "commitment to help": to help; "continued support for reform": the whole."""
    verb = noun["how"] == "to" and "support" not in noun["noun"]
    start, end = content(text, noun.end() if verb else noun.start() + 1)
    return Said("commitment", actor, start, end, rule)


def _promise(
    scene: Scene, players: Cast, actor: Actor, verb: str, at: int, kind: str
) -> tuple[int, int] | None:
    """The content of a promise behind a verb of promising or saying."""
    text = scene.text
    if kind == "commit":
        noun = _support().match(text, at)
        if noun:
            said = _supported(text, actor, noun, "")
            return said.start, said.end
        if verb.startswith(("pledg", "promis", "vow", "under", "commit", "guarant")):
            to = match_at(r"\s(?:(?:them|him|her|it)sel(?:f|ves)\s)?to\s", text, at)
            if to or re.match(
                r"\s(?:\$|US|\d|an?\s|more|additional|up|over|nearly|about)", text[at:]
            ):
                return content(text, at + len(to))
        barren = alternatives(words("barren"))
        if actor.both and not re.match(rf"\s(?:{barren})\b", text[at:]):
            return content(text, at)
    ahead = future(text, at)
    if ahead is None or not _own(scene, players, actor, at, ahead[0], kind == "say"):
        return None
    return content(text, ahead[1])


def _own(scene: Scene, players: Cast, actor: Actor, start: int, end: int, strict: bool) -> bool:
    """Whether what "will" is the speaker's own side, named between ``start`` and ``end``."""
    text = scene.text[start:end]
    if re.search(
        r"\b(?:if|when|which|who|until|unless|whether|hop\w+|belie\w+|confiden\w+|expect\w*|predict\w*)\b",
        text,
    ):
        return False
    inside = [a for a in players.actors(scene) if start <= a.start and a.end <= end]
    free = [a for a in inside if not a.oblique]
    if not free:
        own = re.search(
            r"\b(?:his|her|its|their|the)\s(?:country|government|nation|ministry|side|prefecture|province|city|company"
            r"|bank|agency|administration)\b",
            text,
        )
        return own is not None or (not strict and not inside and len(text) < 40)
    last = free[-1] if not strict else free[0]
    mine = bool(set(last.countries) & set(actor.countries)) or last.name == actor.name
    near = scene.text[last.end : end].strip()
    return mine and (not near or len(near.split()) < 6)


def agreements(scene: Scene, players: Cast) -> Iterator[Said]:
    """What both sides agreed; what one alone agreed to is its commitment."""
    text = scene.text
    for match in verbs("agree").finditer(text):
        actor = actor_of(scene, players, match.start())
        if actor is None or (base(match[0]) and not actor.both):
            continue
        if re.fullmatch(r"[.\"/\s]*", text[match.end() :]):
            ahead = future(text, 0)
            if actor.both and ahead and ahead[1] < actor.start:
                start, end = content(text, ahead[1])
                yield Said("agreement", actor, start, end, "agreement.said")
            continue
        how = re.compile(
            r"(?:\s(?:in principle|unanimously|basically|on\s\w+day|on\s[A-Z]\w+\s\d+"
            r"|today|yesterday|here|(?:last|this|earlier this)\s\w+|in\s\d{4})\b,?)*"
            r"\s(?:to\s(?!disagree)|upon\s|on\s|in\s|for\s(?=the)|that\s)(?!\w+day\b)"
        ).match(text, match.end())
        if not how:
            continue
        at = how.end()
        ahead = future(text, at) if how[0].endswith("that ") else None
        start, end = content(text, ahead[1] if ahead else at)
        metric = "agreement" if actor.both else "commitment"
        yield Said(metric, actor, start, end, "agreement" if actor.both else "commitment.agree")
