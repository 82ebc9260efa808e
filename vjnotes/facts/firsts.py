"""Firsts: "the first G7 country to ...", "the first time ... since"."""

import re
from collections.abc import Iterator

from vjnotes.facts import timing
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.lands import country_of, other
from vjnotes.facts.linker import links
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule


def firsts(scene: Scene, context: Context) -> Iterator[Draft]:
    led: str | None = None  # who was the first in the part of the sentence before
    group: str | None = None  # ... and among whom
    for m in _told(scene):
        group = m["kind"] or m.groupdict().get("of") or group or _among(scene)
        deed = next(phrases("rank", "first").find(m["did"]), None)
        subject, object_ = _actor(scene, context, m.start(), m.end(), led)
        led = subject
        if deed is None:
            continue
        kind = ["first", *([_group(group)] if group else [])]
        sums = [q.start for q in scene.quantities if q.kind == "money" and q.start > m.start("did")]
        stop = min([m.end(), *sums])
        periods = [
            p
            for p in scene.periods
            if m.start("did") <= p.start and p.end <= stop and p.kind != "compare"
        ]
        periods = periods or [p for p in scene.periods if timing.leads(scene, p)]
        at, told = m.start(), m.start("did")
        for p in periods or (None,):
            done = scene.text[told : p.start] if p and p.start >= told else ""
            told = p.end if done and p else told
            own = next(phrases("rank", "first").find(done), None)
            if done and own is None and rule("rank", "first_other").search(done):
                continue  # "the first to welcome its premier in 2005 and to sign a pact in 2009"
            deed = own or deed
            end = p.end if p and p.start >= at else m.end()
            level = (
                re.search(
                    r"(?:of|and|in|for) ((?:\w+ ){0,2}schools?|universities)\s+(?:in|since)\s*$",
                    scene.text[m.start() : p.start],
                )
                if p
                else None
            )
            yield Draft(
                "rank",
                "_".join([*kind, deed.value]),
                at,
                end,
                "rank.first",
                subject,
                object_,
                1,
                "rank",
                period=p,
                detail={"level": level[1]} if level else {},
            )
            at = end + len(re.match(r"[\s,]*(?:and\s+)?", scene.text[end:])[0]) if p else end  # type: ignore[index]


def _told(scene: Scene) -> Iterator[re.Match[str]]:
    """ "the first G7 country to ..."; without a noun only where it is told among whom."""
    found = list(rule("rank", "first").finditer(scene.text))
    again = rule("rank", "first_to").finditer(scene.text, found[0].end() if found else 0)
    yield from (*found, *(m for m in again if m["kind"] or found or _among(scene)))


def _among(scene: Scene) -> str | None:
    among = rule("rank", "first_among").search(scene.text)
    return among["kind"] if among else None


def _group(name: str) -> str:
    """The group as a part of a metric's name: "G-7" and "Group of Seven" are one."""
    name = name.strip().lower()
    return "g7" if rule("rank", "first_group").fullmatch(name.upper()) or "seven" in name else name


def _actor(
    scene: Scene, context: Context, start: int, end: int, led: str | None
) -> tuple[str | None, str | None]:
    here = scene.countries()
    before = [n for n in here if n.end <= start and n.form in ("noun", "epithet")]
    before = [n for n in before if not scene.led("at_preposition", n.start)] or before
    subject = led or (country_of(before[-1], here, scene, context) if before else None)
    inside = [
        c
        for n in here
        if start <= n.start < end and (c := country_of(n, here, scene, context)) and c != subject
    ]
    object_ = inside[0] if inside else None
    if subject is None and object_:
        subject = other(context, object_)
    return subject, object_ or (other(context, subject) if subject else None)


def first_time(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "the first time this threshold has been surpassed since 2017", of the figure before."""
    for m in rule("rank", "first_time").finditer(scene.text):
        figures = [x for x in links(scene, context) if x.end <= m.start()]
        since = next(
            (p for p in scene.periods if p.kind == "since" and m.start() <= p.start <= m.end()),
            None,
        )
        if figures and since and figures[-1].status == "reported":
            base = figures[0]
            yield Draft(
                base.measure.topic,
                "first_since",
                m.start(),
                since.end,
                "rank.first-since",
                base.subject,
                base.object,
                period=since,
                detail={"of": base.metric},
            )
