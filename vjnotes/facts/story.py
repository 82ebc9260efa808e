"""Story: what the sentences before say of a figure's period."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from vjnotes.facts import timing, yardstick
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Link, Measure, cues
from vjnotes.facts.gap import clause
from vjnotes.facts.status import status
from vjnotes.facts.stock import at_writing, is_stock
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

_BACK = 3  # sentences that a period is looked for in
_SPANS = ("month", "quarter", "half", "year", "span", "fiscal")
_UNTIL = ("until", "till", "before")
_RECENT = 800  # days
_AHEAD = 366  # days, of a year that is not over
_LIST = 5  # lines of figures under one heading
_REVIEW = 31  # days before the end of a year, and twice as many after it


def story(
    scene: Scene,
    context: Context,
    same: Callable[[Link], bool],
    *,
    figures: bool = False,
    apart: str = "",
) -> Period | None:
    """The period of the figures like ``same`` before, or the one period told where none are."""
    told, year = scene, None
    for _ in range(_BACK):
        previous = context.before(told)
        if previous is None:
            return year
        found = [x for x in context.links.get(previous.index, ()) if x.status == "reported"]
        placed = [
            x.period
            for x in found
            if same(x) and x.period and not yardstick.is_base(previous, x.quantity)
            if not timing.then(previous, x.quantity)
            if x.period.kind != "as_of" or x.period.last != context.published
        ]
        if placed and all(is_earlier(p) for p in placed):
            told = previous  # "in the same month of last year it had been"
            continue
        if placed and all(previous.led("beside_that_of", p.start) for p in placed):
            told = previous  # "equal to 62 percent of that in 2019, when 9,000 came"
            continue
        alone = {p.label for p in placed if previous.followed("by_itself", p.end)}
        if alone and alone == {p.label for p in placed}:
            told, year = previous, year or placed[0]  # "In July alone": a part of what is told of
            continue
        if not found and any(p.kind == "since" for p in previous.periods):
            return None  # "Since the beginning of 2020, trade has risen."
        others = any(o.kind == apart for o in previous.quantities)
        if not (found or figures or others or _is_occasion(previous)):
            placed = [p for p in previous.periods if p.label and p.kind in _SPANS]
            placed = [p for p in placed if p.preposition not in _UNTIL]
            placed = [p for p in placed if not previous.led("whose_time", p.start)]
            placed = [p for p in placed if not previous.led("some_time_in", p.start)]
        dated = [p for p in placed if p.kind not in ("compare", "since") and p.last]
        if dated:
            latest = max(dated, key=lambda p: p.last or date.min)
            if previous.says("it_had_been"):  # "In 2017 it had been 3", after one of 2018
                older = story(previous, context, same, figures=figures, apart=apart)
                if older and older.last and latest.last and older.last > latest.last:
                    return older
            recent, now = _is_recent(latest, context), context.published
            if not (recent and now and latest.last and latest.last > now):  # it is over
                return latest if recent else year
            year = year or latest  # of which an earlier sentence may tell how much is over
        elif placed:
            return year  # "since 2012"
        told = previous
    return year or _reviewed(context)


def _reviewed(context: Context, kind: str = "year") -> Period | None:
    """The year of an article that looks back on it: title and lead both tell it, and it is over,
    or nearly; or the day as of which both tell something."""
    titles = (s for s in context.scenes[:4] if s.sentence.role == "title")
    told = {p.label for s in titles for p in s.periods if p.kind == kind}
    lead = next((s for s in context.scenes[:8] if s.sentence.role == "body"), None)
    dated = lead.periods if lead else ()
    years = {p.label: p for p in dated if p.kind == kind and p.label in told}
    last = next(iter(years.values())) if len(years) == 1 else None
    at, now = last.last if last else None, context.published
    near = at and now and -_REVIEW < (now - at).days < (2 if kind == "year" else 12) * _REVIEW
    return last if near else None


def _is_occasion(scene: Scene) -> bool:
    """Whether a sentence tells what somebody did on a day; the guests it counts are no visit."""
    return scene.says("occasion") is not None


def is_earlier(period: Period) -> bool:
    """Whether a time is told as one before that of the story."""
    return period.rule.startswith(("same-period", "ago.base", "year.from-base"))


def _is_recent(period: Period, context: Context) -> bool:
    """Of the last two years, begun by the day of writing but not that day; where that is not
    known, of the last year told."""
    if context.published is None and period.last:
        told = (p.last for s in context.scenes for p in s.periods if p.last)
        return period.kind in _SPANS and period.last.year == max(told).year
    if context.published is None or period.last is None:
        return False
    if period.last == context.published and period.kind not in _SPANS:
        return False
    away = (context.published - period.last).days
    return -_AHEAD < away < _RECENT


def untold(scene: Scene, context: Context, q: Quantity, m: Measure, metric: str) -> Period | None:
    """The period of a figure without one: that of the story, or of writing for a stock."""
    told = _told(scene, context, q, m, metric)
    if told is not None:
        return replace(told, start=q.start, end=q.start)
    if not is_stock(metric) or status(scene, q, None, context) != "reported":
        return None
    if m.topic == "oda" and not (scene.says("added_up_aid") or scene.says("of_donor")):
        return None  # a loan of an occasion
    now = _as_of_all(scene, m, q) or at_writing(scene, context, q.start)
    if m.metric == "workers" and not _has_own_time(scene):
        now = _at_work(scene, context, m, now)
    elif m.metric == "workers" and (scene.says("newly_at_work") or scene.says("taken_in")):
        return None  # they came over a time of which they are not all
    if metric == "fdi_projects" and scene.says("fresh_projects"):
        return None  # "600 new projects were licensed", in some time
    if m.topic == "investment":  # a list goes on as of the day it began with
        now = as_of_before(scene, context, m) or now
    if now is None and m.topic == "people" and context.published:  # of those counted before
        stock = lambda x: x.measure.topic == m.topic and is_stock(x.metric)  # noqa: E731
        now = story(scene, context, stock, figures=True) or _reviewed(context, "as_of")
    return replace(now, start=q.start, end=q.start) if now else None


def _as_of_all(scene: Scene, m: Measure, q: Quantity) -> Period | None:
    """ "As of May 900 lived there and 300 worked, 1,200 in all": the time told first."""
    told = [p for p in scene.periods if p.kind != "compare"] if m.topic == "people" else []
    alone = len(told) == 1 and told[0].kind == "as_of" and told[0].end <= q.start
    return told[0] if alone else None


def _has_own_time(scene: Scene) -> bool:
    """Whether a sentence names a time, be it one that no calendar can tell."""
    return bool(scene.says("vague_time")) or any(p.kind in _SPANS for p in scene.periods)


def _at_work(scene: Scene, context: Context, m: Measure, now: Period | None) -> Period | None:
    """As of when people are at work, or over which time they came to be: that of the figures
    before, where they were hired."""
    anew = scene.says("newly_at_work")
    before = () if scene.says("at_work_now") else context.linked_before(scene)
    over = [x.period for x in before if x.measure == m and x.period]
    if anew or any(p.kind in _SPANS for p in over[-1:]):
        now = story(scene, context, lambda x: x.measure == m)
    return now


def _told(scene: Scene, context: Context, q: Quantity, m: Measure, metric: str) -> Period | None:
    """The period a story goes on in, for a figure without one in a sentence without one."""
    start, end = clause(scene, q.start, q.end)
    own = [p for p in scene.periods if timing.holds(scene, p)]
    own = [p for p in own if not any(yardstick.is_own(scene, p, o) for o in scene.quantities)]
    here = [p for p in own if start <= p.start < end or p.end <= start]
    own = here if any(c.measures[0].topic for c in cues(scene.text[end:])) else own
    own = [p for p in own if p.rule != "same-period.bare" or p.last]  # that of the story, too
    if own and all(p.rule.startswith("the-period") for p in own):
        return own[0] if own[0].last and not is_stock(metric) else None
    if own or scene.says("vague_time"):
        return None
    came_anew = m.topic == "investment" and scene.says("fresh_capital")
    stock = (is_stock(metric) and not came_anew) or metric == "oda_pledge"
    headed = None if stock and m.topic != "oda" else _headed(scene, context)
    if stock or headed:
        return headed

    def same(x: Link) -> bool:
        came = x.metric == "fdi_registered" and x.period and x.period.kind in _SPANS
        return x.measure.topic == m.topic and bool(came or not is_stock(x.metric))

    apart = "money" if m.topic == "people" else ""  # whose time a sentence tells
    found = story(scene, context, same, figures=m.topic == "oda", apart=apart)
    whole = found is None or found.kind in ("year", "fiscal") or not scene.says("by_the_year")
    return found if whole else None


def _headed(scene: Scene, context: Context) -> Period | None:
    """The time that ends the heading of a list of figures ("Trade (2019, customs data)")."""
    passed: list[int] = []
    found: Period | Scene | None = scene
    while isinstance(found, Scene):
        if found.index in context.headed:
            found = context.headed[found.index]
        else:
            passed.append(found.index)
            found = _above(found, context)
    context.headed.update(dict.fromkeys(passed, found))
    return found


def _above(scene: Scene, context: Context) -> Period | Scene | None:
    """The time in the heading above a line of a list, else the line before that goes on with it."""
    for above in reversed(context.scenes[max(0, scene.index - _LIST) : scene.index]):
        told = [p for p in above.periods if p.label and p.kind in _SPANS]
        heads = above.sentence.role == "title" or above.text.endswith(":")
        if heads and not above.quantities:
            told = [p for p in told if above.followed("of_heading", p.start - 1)]
            return told[0] if len(told) == 1 else None
        if any(x.period and x.period.kind in _SPANS for x in context.links.get(above.index, ())):
            return None if told else above
    return None


def base_before(scene: Scene, context: Context, q: Quantity) -> Period | None:
    """The time of what the figures of the sentence before were compared with, for a figure one
    compares with without a time of its own ("As a result, the gap fell to 8 billion from 11")."""
    previous = None if scene.periods else context.before(scene)
    if previous is None:
        return None
    found = context.links.get(previous.index, ())
    told = [x.period for x in found if x.period and yardstick.is_base(previous, x.quantity)]
    one = len({p.label for p in told}) == 1
    return replace(told[0], start=q.start, end=q.start) if one else None


def as_of_before(scene: Scene, context: Context, m: Measure) -> Period | None:
    """The day as of which the sentence before tells stocks of a topic."""
    told = context.linked_before(scene)
    days = [x.period for x in told if x.measure.topic == m.topic and x.period]
    last = days[-1] if days and days[-1].kind == "as_of" else None
    return last if last and _is_recent(last, context) else None
