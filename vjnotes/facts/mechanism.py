"""Standing ways of working together: dialogues, their meetings, forums, initiatives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.forums import forums, initiatives
from vjnotes.facts.occasion import still
from vjnotes.facts.pairing import (
    Pair,
    couplings,
    distinct,
    ordered,
    pair_of,
    parties,
)
from vjnotes.facts.phrase import (
    DATED,
    clause,
    date_after,
    mood,
    named_left,
    named_right,
    since,
    written,
)
from vjnotes.facts.spot import Parties, asked, spread, stated
from vjnotes.facts.talks import day_in
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import pattern, rule, sense, senses
from vjnotes.mentions.period import Period

TOPIC = "mechanism"
_DATED = DATED - {"since"}
_NEAR = 4  # sentences


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Dialogues with the date they began, numbered meetings, breaks, forums and initiatives."""
    return asked(TOPIC, [bodies, forums, initiatives], scene, context)


@dataclass(slots=True)
class Body:
    """The name of a body two countries share at ``start:end``; ``head`` is its last word."""

    start: int
    end: int
    head: str


def bodies(scene: Scene, context: Context) -> Iterator[Draft]:
    """Committees and dialogues: since when, which meeting, after how long a break."""
    found = _bodies(scene)
    yield from _again(scene, context)
    stops = [*(body.start for body in found[1:]), len(scene.text)]
    for body, stop in zip(found, stops, strict=False):
        yield from _begun(scene, context, body, stop)
    yield from _numbered(scene, context, [*found, *_nameless(scene, found)])
    if found:
        yield from _hiatus(scene, context, found)


def _bodies(scene: Scene) -> list[Body]:
    """The names of bodies in the sentence, in order and without overlap."""
    found: list[Body] = []
    own = senses("mechanism", "names.own")
    for head in pattern("mechanism", "names.heads").finditer(scene.text):
        start, end = named_left(scene, head.start(), own), head.end()
        if counted := rule("mechanism", "counted").match(scene.text, start, head.start()):
            start = counted.end()  # "the Seventh Joint Commission"
        proper = head[0][0].isupper()
        if proper:
            end = named_right(scene, end, frozenset({"on", "for", "of", "and", "-"}))
        name = scene.text[start : head.end()]
        if start == head.start() or pattern("mechanism", "names.not_heads").search(name):
            continue
        if found and start < found[-1].end:
            if not proper:
                continue
            last = found.pop()
            start, end = last.start, max(end, last.end)
        found.append(Body(start, end, head[0]))
    return found


def _nameless(scene: Scene, found: list[Body]) -> Iterator[Body]:
    """Bodies without a name, of which only the number tells: "the sixth annual consultation"."""
    own = senses("mechanism", "names.own")
    for head in pattern("mechanism", "names.nameless").finditer(scene.text):
        if not any(body.start < head.end() and head.start() < body.end for body in found):
            start = named_left(scene, head.start(), own) if head[0].islower() else head.start()
            yield Body(start, head.end(), head[0])


def _pair(scene: Scene, context: Context, body: Body) -> Pair | None:
    """The two countries in the name, else those the sentence speaks of, unless it is of many."""
    named = distinct(parties(scene, body.start, body.end))
    if inside := couplings(scene, body.start, body.end):
        return inside[0]
    if len(named) == 2:
        return ordered(*named)  # "the India Japan Annual Summit"
    if sense("mechanism", "names.open_heads", body.head):
        return None
    return pair_of(scene, context, body.start, body.end)


def _begun(scene: Scene, context: Context, body: Body, stop: int) -> Iterator[Draft]:
    """The body with the date since when it is held, and the level it is held at."""
    _, high = clause(scene.text, body.start, body.end)
    before = scene.text[max(0, body.start - 40) : body.start]
    pair = _pair(scene, context, body)
    first = before.endswith(("first ", "1st "))  # "the first talks since 2018": not since then
    if pair is None or first or rule("mechanism", "seat").search(before):
        return
    made = rule("mechanism", "made").search(before)
    for period in scene.periods:
        if not body.end <= period.start < min(high, stop):
            continue
        gap = scene.text[body.end : period.start]
        first = date_after(scene, body.end, stop) is period
        starts = first and rule("mechanism", "starts").search(gap)
        now = scene.text[period.start :].lower().startswith("since ")
        if (
            starts
            or (now and len(gap) <= 140)
            or (made and rule("mechanism", "in").fullmatch(gap))
            or rule("mechanism", "begun").fullmatch(gap)
        ) and (begun := since(period)):
            yield stated(
                "mechanism.since",
                "dialogue_since",
                pair,
                spread(scene, body.start, body.end, period),
                written(scene, context, body.start, body.end),
                period=begun,
                detail={"level": _level(scene.text[body.start : period.start])},
            )
            return


def _again(scene: Scene, context: Context) -> Iterator[Draft]:
    """A body named just before, called again by its kind: "The dialogue has been held since"."""
    again = rule("mechanism", "again").match(scene.text)
    begun = again and next((p for p in scene.periods if p.start >= again.end()), None)
    if not again or not begun or not scene.text.startswith("since ", again.end()):
        return
    for _, told in reversed(context.told(scene.index - _NEAR)):
        name = told.detail.get("name") if told.metric == "meeting_number" else None
        if name and again["head"].lower() in name.lower():
            yield stated(
                "mechanism.since",
                "dialogue_since",
                (told.subject, told.object),
                (0, begun.end),
                name,
                period=since(begun),
                detail={"level": _level(scene.text[: begun.start])},
            )
            return


def _level(words: str) -> str:
    """The level told in or after the name, the longest way of telling it."""
    found = max(pattern("mechanism", "levels.words").findall(words), key=len, default="")
    return re.sub(r"[\s-]level$", "", found.lower())


def _numbered(scene: Scene, context: Context, found: list[Body]) -> Iterator[Draft]:
    """The number a meeting has: "the 12th meeting of the ...", "the 11th ... meeting"."""
    for body in found:
        for match in rule("mechanism", "ordinal").finditer(
            scene.text, max(0, body.start - 40), body.start
        ):
            first = match["n"].lower() == "first" and (
                scene.text[body.start].islower() or " since " in scene.text[body.end :][:24]
            )
            if match.end() == body.start and not first:
                yield from _meeting(scene, context, body, match)
    for match in rule("mechanism", "of_body").finditer(scene.text):
        body = Body(match.start("head"), match.end(), match["head"])
        yield from _meeting(scene, context, body, match, _named_before(scene, context, body))
    for match in finds("mechanism", "open", scene.text):
        start, end = match.span("name")
        if not any(n.start <= start < n.end and n.start - match.end("n") <= 1 for n in found):
            yield from _meeting(scene, context, Body(start, end, match["head"]), match)


def _named_before(scene: Scene, context: Context, body: Body) -> Pair | None:
    """The two countries of a body that a sentence before has named, of "the commission"."""
    for earlier in reversed(context.scenes[max(0, scene.index - _NEAR) : scene.index]):
        for named in _bodies(earlier):
            if named.head.lower() == body.head.lower():
                return _pair(earlier, context, named)
    return None


def _meeting(
    scene: Scene, context: Context, body: Body, match: re.Match[str], pair: Pair | None = None
) -> Iterator[Draft]:
    low, high = clause(scene.text, body.start, body.end)
    after = rule("mechanism", "occasion").match(scene.text, body.end)
    end = after.end() if after else body.end
    held = (p for p in scene.periods if end <= p.start < min(high, end + 150) and p.label)
    days = rule("mechanism", "days")
    near = (p for p in held if p.kind in _DATED or days.search(scene.text[p.start : p.end]))
    apart = rule("mechanism", "apart")  # of something else, told after the meeting
    period = next((p for p in near if not apart.search(scene.text, end, p.start)), None)
    period = period or _day_before(scene, context, match.start())
    whose: Parties | None = pair or _pair(scene, context, body) or _owner(scene, body, end)
    if whose is None:
        return
    told = rule("mechanism", "told").search(scene.text, low, high)
    first = period.first if period and not told else None
    ahead = first and context.published and first > context.published
    meant = mood(scene.text, low, match.start()) in ("planned", "proposed")
    meant = meant or rule("mechanism", "to_come").match(scene.text, end) is not None
    how: Status = "planned" if meant or ahead else "reported"
    start = match.start() - (4 if scene.text[: match.start()].endswith("the ") else 0)
    digits = re.match(r"\d+", match["n"])
    told_as = "roman" if match["n"].isupper() else "words"
    number = int(digits[0]) if digits else sense("mechanism", f"ordinals.{told_as}", match["n"])
    if period is None and any(
        d.metric == "meeting_number" and d.value == number and (d.subject, d.object) == whose
        for _, d in context.drafts[-200:]
    ):
        return  # told before
    yield stated(
        "mechanism.meeting",
        "meeting_number",
        whose,
        spread(scene, start, end, period),
        number,
        period=still(scene, context, period, how) or period,
        status=how,
        detail={"name": written(scene, context, body.start, body.end)},
    )


def _day_before(scene: Scene, context: Context, at: int) -> Period | None:
    """The day told before a meeting's number: "A and B co-chaired on Friday the 15th session"."""
    day = day_in(scene, context.published)
    led = day and day.end <= at and rule("mechanism", "led").fullmatch(scene.text, day.end, at)
    return day if led else None


def _owner(scene: Scene, body: Body, end: int) -> Parties | None:
    """Of a meeting of many: the one party in its name, or the country it is held in."""
    host = rule("mechanism", "host").match(scene.text, end)
    held = [n for n in parties(scene, end) if host and n.start == host.end()]
    named = [*parties(scene, body.start, body.end), *held]
    return (named[0].name, None) if named else None


def _hiatus(scene: Scene, context: Context, found: list[Body]) -> Iterator[Draft]:
    """How long a body had not met."""
    for match in rule("mechanism", "hiatus").finditer(scene.text):
        low, high = clause(scene.text, *match.span())
        resumed = pattern("mechanism", "hiatus.resumed").search(scene.text, low, high)
        if match["m"] and not resumed:
            continue
        ahead = (n for n in found if n.end <= match.start())
        body = max(ahead, default=found[-1], key=lambda body: body.end)
        if pair := _pair(scene, context, body):
            word = (match["n"] or match["w"] or match["m"]).lower()
            yield stated(
                "mechanism.hiatus",
                "hiatus",
                pair,
                (min(body.start, match.start()), max(body.end, match.end())),
                int(word) if word.isdigit() else sense("mechanism", "hiatus.numbers", word),
                detail={"of": written(scene, context, body.start, body.end), "unit": "years"},
            )
