"""On which day the talks were that an article tells of."""

import re
from datetime import date

from vjnotes.facts.actors import Cast, cast
from vjnotes.facts.context import Context, Scene
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.people import Person
from vjnotes.mentions.period import Period

_PAST, _COMING = 60, 12  # sentences, so many that an article's talks are among them
_AHEAD = 3  # an opening sentence may leave the day to the next ones
_REACH = 240
_LATE = 31  # days; no news is older
_RECENT = 62  # days; a month further back without a year is another one


def day_in(
    scene: Scene, published: date | None, besides: tuple[int, int] = (0, 0)
) -> Period | None:
    """The day, or the month, that a sentence gives for a meeting, a visit or a statement, but
    not one told ``besides``, within what is asked or promised, nor one still to come."""
    for period in scene.periods:
        days = (published - period.first).days if published and period.first else 0
        open_year = not re.search(r"\d{4}", scene.text[period.start : period.end])
        open_year = open_year and "his year, " not in scene.text[: period.start]
        if days < 0 or (days > _RECENT and open_year) or besides[0] <= period.start < besides[1]:
            continue
        if period.label is None or period.kind not in ("day", "month"):
            continue
        before = scene.text[max(0, period.start - _REACH) : period.start]
        cues = list(rule("pledge", "talks").finditer(before))
        if not cues and _opens(scene.text, period):
            return period
        if not cues or rule("pledge", "fair").search(before, 0, cues[-1].start()):
            continue
        if rule("pledge", "by_office").search(before):
            continue
        between = before[cues[-1].end() :]
        if days > _LATE and rule("pledge", "paper").search(before[: cues[-1].start()]):
            continue  # "the agreement signed on 2 November 2017"
        if rule("pledge", "ahead").search(scene.text, 0, period.start):
            continue
        if not rule("pledge", "apart").search(between):
            return period
    return None


def is_said_today(scene: Scene, period: Period) -> bool:
    """Whether a day is the "today" of somebody whose words are quoted."""
    word = scene.text[period.start : period.end].lower()
    return word == "today" and scene.text.count('"', 0, period.start) % 2 == 1


def _opens(text: str, period: Period) -> bool:
    """Whether the day stands before what happened on it: "On Tuesday, X met", "on May 2 met"."""
    if rule("pledge", "did").match(text, period.end):
        return True
    reach = 300 if rule("pledge", "head").fullmatch(text, 0, period.start) else 12
    between = (
        text[period.end : m.start()]
        for m in rule("pledge", "talks").finditer(text, period.end, period.end + reach)
    )
    return any(not rule("pledge", "aside_who").search(b) for b in between)


def talk_day(
    scene: Scene,
    context: Context,
    besides: tuple[int, int],
    who: Person | None = None,
    *,
    ahead: bool = True,
) -> Period | None:
    """The day of the talks a sentence reports: its own, else the last one told before it, but for
    talks of others than ``who``, else (``ahead``) one told in the next few sentences. A headline
    leaves it open."""
    if scene.sentence.role not in ("body", "caption"):
        return None
    own = day_in(scene, context.published, besides) or _year_before(scene, besides[0])
    said = own is not None and is_said_today(scene, own)
    if own and own.start < max(besides[0], 1) and not said:
        return own
    players = cast(context)
    near = context.scenes[max(0, scene.index - _PAST) : scene.index + _COMING]
    body = [s for s in near if s.sentence.role == "body"]
    for other in body:
        if other.index not in players.days:
            again = rule("visit", "same_day").search(other.text) and other.index <= scene.index
            told_before = [d for i, d in players.days.items() if d and i < other.index and again]
            day = day_in(other, context.published)
            day = None if day and is_said_today(other, day) else day
            players.days[other.index] = day or (told_before[-1] if told_before else None)
    days = [
        (s.index, players.days[s.index])
        for s in body
        if (players.days[s.index] or s.index > scene.index) and not _of_others(players, s, who)
    ]
    if rule("pledge", "that_meeting").match(scene.text):
        last = [d for i, d in days if d and i < scene.index]
        return last[-1] if last else None
    told: Period | None = None
    for day in (d for i, d in days if d and d.kind == "day" and i < scene.index):
        earlier = told and told.first and day.first and day.first < told.first
        told = told if earlier else day  # one told later but before is of something else
    if not own and days and rule("pledge", "then").search(scene.text):
        last = [d for i, d in days if d and i == scene.index - 1]
        told = last[0] if last else told  # "The summit was on May 2. There he then suggested"
    if own:  # "agreed to do what was settled on May 2": of what is agreed, if others are later
        late = told and told.first and own.first and told.first > own.first
        return told if told and (late or said) else own
    if told:
        return told
    if not ahead or scene.index not in [s.index for s in body[:_AHEAD]]:
        return None
    later = [d for i, d in days if i > scene.index][:_AHEAD]
    return next((d for d in later if d and d.kind == "day"), None)


def _of_others(players: Cast, scene: Scene, who: Person | None) -> bool:
    """Whether a sentence tells of the talks of two persons neither of whom is the one meant."""
    among = {id(seen.person) for seen in players.roster.seen(scene.index)}
    return who is not None and len(among) > 1 and id(who) not in among


def _year_before(scene: Scene, at: int) -> Period | None:
    """The year right before what was agreed, or in an opening phrase: "During his last visit"."""
    for period in scene.periods:
        near = 0 <= at - period.end < 8 or (period.start == 0 and scene.text.startswith("Last "))
        opens = period.end < at and rule("pledge", "opening").fullmatch(scene.text, 0, period.start)
        if (
            period.kind == "year"
            and period.label
            and (near or (opens and scene.text.startswith(",", period.end)))
        ):
            return period
    return None
