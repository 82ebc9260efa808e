"""What visits, meetings, speeches and events share: their day, place, and whether they were."""

import re
from dataclasses import replace
from datetime import timedelta

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Scene
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.line import Name
from vjnotes.mentions.period import Period
from vjnotes.mentions.time import calendar

_DATES = frozenset({"day", "month", "span"})
_REACH = 130
_LONGEST = 62  # days; no visit takes longer
_TO_BE = ("be ", "have ", "being ")  # before a verb these leave open when it is done
_RELATIVE = frozenset({"today", "yesterday", "tomorrow"})


def dated(scene: Scene, start: int, end: int) -> Period | None:
    """The day, month or span told behind ``start`` near ``end``, or at the sentence's opening."""
    if not scene.periods:
        return None
    line = rule("visit", "dateline").match(scene.text)
    begins = line.end() if line else 0
    near = [p for p in scene.periods if p.start >= begins and _placed(scene, p)]
    own = 3 * scene.text.endswith("'s ", 0, start)  # "Friday's meeting"
    close = next((p for p in near if 0 <= start - own - p.end < 3), None)
    if close and not rule("visit", "since").search(scene.text, 0, close.start):
        aside = rule("visit", "who_was").search(scene.text, 0, close.start)
        if not (aside and "," in scene.text[close.end : start]):
            return close
    apart = rule("visit", "dated_apart")
    first = next((p for p in scene.periods if p.start >= begins), None)
    opens = first and rule("visit", "opens_with").fullmatch(scene.text, begins, first.start)
    head = first if opens and first in near and first and first.end < start else None
    for period in (p for p in near if start <= p.start):
        if period.start < end + _REACH and not apart.search(scene.text, end, period.start):
            meanwhile = rule("visit", "meanwhile").search(scene.text, end, period.start)
            return head if head and meanwhile else _through(scene, period)
    return head


def _through(scene: Scene, period: Period) -> Period:
    """The day with the next one, if that is told too: "on April 30 and May 1"."""
    for other in scene.periods:
        if other.kind == period.kind == "day" and period.last and other.first and other.last:
            until = rule("visit", "until").fullmatch(scene.text, period.end, other.start)
            if until and scene.text.endswith("from ", 0, period.start):
                later = other.first < period.last  # "from Wednesday to Sunday"
                last = other.last + timedelta(days=7 * later)
                if period.last < last <= period.last + timedelta(days=14):
                    label = f"{period.last}/{last}"
                    return replace(period, end=other.end, label=label, last=last, kind="span")
            joined = scene.text[period.end : other.start] == " and "
            if joined and other.first - period.last == timedelta(days=1):
                label = f"{period.label}/{other.label}"
                return replace(period, end=other.end, label=label, last=other.last, kind="span")
    return period


def _placed(scene: Scene, period: Period) -> bool:
    """Whether a period can be a visit's: days, no half century, no other headline's "today"."""
    if period.kind not in _DATES or period.label is None:
        return False
    said = scene.text[period.start : period.end].lower()
    if scene.sentence.role == "related" and said in _RELATIVE:
        return False
    if rule("visit", "feast").search(scene.text, 0, period.start):
        return False
    return not (period.first and period.last) or (period.last - period.first).days <= _LONGEST


def is_ahead(period: Period | None, context: Context) -> bool:
    """Whether a period is still to come when the article appears."""
    return bool(period and period.first and context.published and period.first > context.published)


def status(scene: Scene, context: Context, start: int, period: Period | None) -> Status:
    """Planned where the words say so or the day is still to come."""
    if is_ahead(period, context):
        return "planned"
    if rule("visit", "done").match(scene.text, start) and not scene.text[:start].endswith(_TO_BE):
        return "reported"
    if rule("visit", "told_after").search(scene.text, 0, start):
        return "reported"
    low = max(scene.text.rfind(",", 0, start), scene.text.rfind(";", 0, start), start - 70, 0)
    soon = rule("visit", "soon").search(scene.text[max(0, start - 150) : start])
    quoted = low and rule("visit", "then_told").match(scene.text, start)  # "We will, A told B"
    planned = (soon and not quoted) or rule("visit", "planned").search(scene.text, low, start + 14)
    return "planned" if planned else "reported"


def still(scene: Scene, context: Context, period: Period | None, how: Status) -> Period | None:
    """The period of what is only planned, unless it lies behind the article: then it is another's,
    or the month of a year the words leave open; a bare "on Sunday" is the next one."""
    day = context.published
    if how != "planned" or not day or not period or not period.last or period.last >= day:
        return period
    weekday = rule("visit", "weekday").fullmatch(scene.text, period.start, period.end)
    open_year = not re.search(r"\d{4}|last", scene.text[period.start : period.end])
    if period.kind == "month" and open_year and period.first:
        return of_year(period, day.year + (period.first.month < day.month))  # "is to come in May"
    if weekday is None or period.first is None:
        return None
    first = period.first + timedelta(days=7)
    return replace(period, label=str(first), first=first, last=first)


def of_year(month: Period, year: int) -> Period:
    """That month of another year."""
    days = calendar.month(year, month.first.month if month.first else 1)
    return replace(month, label=days.label, first=days.first, last=days.last)


def place_after(scene: Scene, at: int, reach: int = 60) -> Name | None:
    """The place named with "in" or "at" shortly behind ``at``."""
    places = (n for n in scene.names if n.kind == "place" and at <= n.start < at + reach)
    said, apart = rule("visit", "in_at"), (rule("visit", "dated_apart"), rule("visit", "and_does"))
    near = (n for n in places if not any(w.search(scene.text, at, n.start) for w in apart))
    return next((n for n in near if said.search(scene.text, max(0, n.start - 9), n.start)), None)


def land_after(scene: Scene, at: int) -> str | None:
    """The country something is said to be in, shortly behind its name."""
    for name in scene.names:
        near = name.kind == "country" and at <= name.start < at + 60
        if near and scene.text[: name.start].endswith(" in "):
            return name.name
    return None


def located(place: Name | None) -> dict[str, str]:
    """The place, as a detail of a fact."""
    return {"place": place.name} if place and place.kind == "place" else {}


def leading(scene: Scene, start: int) -> int:
    """``start``, or where the country's adjective right before it begins."""
    lands = (n.start for n in scene.names if n.kind == "country" and n.end == start - 1)
    return next(lands, start)


def stay(scene: Scene, context: Context, person: str) -> Period | None:
    """The days of the visit that "During his stay" goes back to, also for the sentence after."""
    opening = scene.text
    if scene.index and opening.startswith(("He ", "She ")):
        opening = context.scenes[scene.index - 1].text
    here = rule("visit", "stay").match(scene.text)
    if not (here or rule("visit", "stay").match(opening)):
        return None
    comma = scene.text.find(",")
    ended = rule("visit", "ended_on")
    days = (p for p in scene.periods if p.kind in ("day", "span") and p.end <= comma)
    told = [p for p in days if not ended.search(scene.text, 0, p.start)]
    if told and here:
        return told[-1]  # "During his visit on May 2, he met"
    recent = context.drafts[-500:]
    visits = [(s, d) for s, d in recent if d.metric == "visit" and d.subject == person]
    if here and here["there"]:  # only of the one visit that a sentence right before tells
        last = visits[-1][0] if visits else scene
        visits = [(s, d) for s, d in visits if s is last and scene.index - s.index < 3]
        visits = visits if len(visits) == 1 else []
    dated = [(d.period, "days" in d.detail) for _, d in visits if d.period]
    last_days = [p for p, many in dated if p.kind not in ("year", "day" if many else "")]
    return last_days[-1] if last_days else None


def shifted(scene: Scene, context: Context) -> Period | None:
    """The day that "A day earlier" or "The following day" tells by the visit or meeting before."""
    told = rule("visit", "day_apart").match(scene.text)
    near = [d for s, d in context.drafts[-20:] if 0 < scene.index - s.index < 4]
    days = [d.period for d in near if d.topic == "visit" and d.period and d.period.kind == "day"]
    if told is None or not days or not days[-1].first:
        return None
    day = days[-1].first + timedelta(days=-1 if rule("visit", "day_ago").search(told[0]) else 1)
    span = told.span()
    return replace(days[-1], start=span[0], end=span[1], label=str(day), first=day, last=day)
