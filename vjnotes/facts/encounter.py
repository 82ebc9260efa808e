"""An encounter: one meeting of two persons, with its day and its place."""

from vjnotes.facts.actor import Actor
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.occasion import (
    dated,
    leading,
    located,
    place_after,
    shifted,
    status,
    stay,
    still,
)
from vjnotes.facts.phrase import closed
from vjnotes.facts.spot import stated
from vjnotes.facts.talks import day_in, talk_day
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period


def encounter(
    scene: Scene,
    context: Context,
    one: Actor,
    two: Actor,
    start: int,
    end: int,
    cue: int | None = None,
    value: str | None = None,
) -> Draft:
    """The meeting of two, by its name (``value``) if any; the word for it is at ``cue``."""
    period = dated(scene, start if cue is None else cue, end)
    period = period or stay(scene, context, one.name) or stay(scene, context, two.name)
    met, at = rule("visit", "when_met"), start if cue is None else cue
    when = (p for p in scene.periods if p.end < at and met.fullmatch(scene.text, p.end, at))
    period = period or next(when, None) or _before(scene, one.end, cue)
    same = None if period else _day_of_verb(scene, start, cue)
    if not (period or same) and rule("visit", "same_day").search(scene.text):
        period = talk_day(scene, context, (0, 0))
    period = period or same or shifted(scene, context)
    earlier = rule("visit", "other_time").search(scene.text)
    period = period or (None if earlier else _day_before(scene, context))
    period = period or _day_behind(scene, context) or _also(scene, context, one.name, at)
    how = status(scene, context, end - 6 if cue is None else cue, period)
    if period is None and how == "reported" and not earlier:
        period = _of_talks(scene, context, one.name, two.name)
    clause = scene.text.rfind(",", 0, same.start) + 1 if same else 0
    if same and rule("visit", "planned").search(scene.text, clause, cue or 0):
        how = "planned"  # "is due to meet A on Sunday apart from holding talks with B"
    place = place_after(scene, end if cue is None else cue, 90)
    dates = [p.end for p in scene.periods if p is period]
    start, stop = closed(
        scene.text, leading(scene, start), max([end, place.end if place else 0, *dates])
    )
    way = "visit.meeting-session" if value else "visit.meeting"
    return stated(
        *(way, "meeting", (one.name, two.name), (start, stop), value),
        period=still(scene, context, period, how),
        status=how,
        detail={**located(place), **one.detail},
    )


def _of_talks(scene: Scene, context: Context, *names: str) -> Period | None:
    """The day of the talks an article tells of, where nothing says that these were others: no time
    of their own, no "earlier", no visit of many days right before; told already, it is not new."""
    told = [(s, d) for s, d in context.drafts[-200:] if d.topic == "visit" and d.subject in names]
    apart = scene.periods or any(d.metric == "meeting" and d.object in names for _, d in told)
    near = (d.period for s, d in told if scene.index - s.index < 2)
    apart = apart or any(p and p.first != p.last for p in near)
    return None if apart else talk_day(scene, context, (0, 0), ahead=False)


def _before(scene: Scene, start: int, cue: int | None) -> Period | None:
    """The day or month of a verb that the one of meeting goes on: "came in May and met B"."""
    if cue is None or not rule("visit", "and_did").search(scene.text, 0, cue):
        return None
    kinds = ("day", "month", "span")
    told = [p for p in scene.periods if start <= p.start < cue and p.kind in kinds]
    since = told and rule("visit", "dated_apart").search(scene.text, start, told[-1].start)
    return told[-1] if told and not since else None


def _also(scene: Scene, context: Context, who: str, at: int) -> Period | None:
    """The day on which somebody met another just before: "He also met B"."""
    if scene.text.startswith("While ") or not rule("visit", "also").search(scene.text, 0, at):
        return None
    near = (d for s, d in context.drafts[-20:] if 0 < scene.index - s.index < 4)
    days = [d.period for d in near if d.metric == "meeting" and who in (d.subject, d.object)]
    return days[-1] if days and days[-1] and days[-1].kind == "day" else None


def own_day(scene: Scene, at: int) -> Period | None:
    """The day told right behind one of several who are met: "A on May 2 and B on May 3"."""
    days = (p for p in scene.periods if p.kind == "day" and 0 < p.start - at < 5)
    return next((p for p in days if "," not in scene.text[at : p.start]), None)


def _day_of_verb(scene: Scene, start: int, cue: int | None) -> Period | None:
    """The one day told before the talks: "on Monday agreed to help after talks with B"."""
    days = [p for p in scene.periods if p.kind in ("day", "month", "span") and p.label]
    if cue is None or len(days) != 1 or days[0].kind != "day" or not days[0].end < cue:
        return None
    ended = rule("visit", "ended_on").search(scene.text, 0, days[0].start)  # "which ended Tuesday"
    apart = ended or rule("visit", "verb_apart").search(scene.text, days[0].end, cue)
    return None if apart else days[0]


def _day_behind(scene: Scene, context: Context) -> Period | None:
    """The day the next sentence gives: "The meeting took place in Davos on May 25"."""
    behind = context.scenes[scene.index + 1 : scene.index + 2]
    for later in behind if scene.sentence.role == "body" else ():
        told = rule("visit", "took_place").match(later.text)
        for period in later.periods:
            if not told:
                break
            apart = rule("visit", "dated_apart").search(later.text, told.end(), period.start)
            if period.kind == "day" and not apart:
                return period
    return None


def _day_before(scene: Scene, context: Context) -> Period | None:
    """The day on which the leaders met or one spoke before, but not on which he arrived."""
    before = context.scenes[scene.index - 1] if scene.index else scene
    if rule("visit", "daypart").search(scene.text) and before.sentence.role == "body":
        return day_in(before, context.published)
    roles = {before.sentence.role, scene.sentence.role}
    told = {d.metric for s, d in context.drafts[-20:] if s is before}
    others = {
        d.period.label for _, d in context.drafts[-500:] if d.metric == "meeting" and d.period
    }
    if before is scene or roles != {"body"} or not told.isdisjoint(("visit", "meeting", "event")):
        return None
    day = day_in(before, context.published)
    if day is None and scene.index > 1 and not others:  # "The talks are held each year."
        further = context.scenes[scene.index - 2]
        seen = any(s is further for s, d in context.drafts[-20:] if d.metric == "visit")
        day = (
            None if seen or further.sentence.role != "body" else day_in(further, context.published)
        )
    return day if day and others <= {day.label} else None
