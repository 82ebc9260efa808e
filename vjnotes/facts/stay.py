"""A stay: on which days a visit was, how long it took, and of what kind it is."""

import re
from dataclasses import replace
from datetime import timedelta

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.occasion import dated
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.period import Period

_NEAR = 80
_DATED = frozenset({"day", "span", "month"})
_LONG = frozenset({"year", "half", "quarter"})
_LAST = frozenset({"last", "final", "closing"})


def kind_of(match: re.Match[str]) -> dict[str, str]:
    """What kind of visit, how long, which one: "a four-day official visit"."""
    lead = match["lead"].lower().split() if match["noun"] else []
    if long := rule("visit", "lasting").match(match.string, match.end("noun")):
        lead.append(f"{long['days']}-day")  # "a visit of two days"
    detail: dict[str, str] = {}
    if kinds := [w for w in lead if w in listed("visit", "visit.kinds")]:
        detail["kind"] = " ".join(kinds)
    for word in lead:
        if word.endswith("-day"):
            detail["days"] = number(word.removesuffix("-day"))
        elif word in listed("visit", "visit.ordinals") and not rule("visit", "limited").match(
            match.string, match.end("noun")
        ):
            detail["ordinal"] = word
    if match["noun"] == "tour":
        detail["part_of"] = match[0].removesuffix(" of").removesuffix(" to").strip()
    return detail


def number(word: str) -> str:
    return str(table("visit")["visit"]["numbers"].get(word, word))


def told_next(scene: Scene, context: Context) -> Period | None:
    """The days of a visit told behind it: "During the May 5-9 visit", "The visit is on May 5"."""
    for later in context.scenes[scene.index + 1 : scene.index + 3]:
        for period in later.periods[:1] if scene.sentence.role == "body" else ():
            the = rule("visit", "the_visit").match(later.text)
            told = the and period.kind in _DATED and period.start <= the.end() < period.end
            if (
                the
                and told
                and (the["noun"] or rule("visit", "a_visit").match(later.text, period.end))
            ):
                return period
    return None


def days_of(scene: Scene, match: re.Match[str], at: int, end: int) -> Period | None:
    """When the visit from ``at`` up to ``end`` was: the days told behind it or at the sentence's
    head, a year behind it, the day before the verb of beginning it, or before a bare noun. Of one
    told by its last day the first one is counted back, where it is told how long it took."""
    period = dated(scene, at, end)
    opens = period and rule("visit", "leads_in").fullmatch(scene.text, 0, match.start())
    if period and opens and period.kind == "day" and "," in scene.text[match.end() : period.start]:
        period = None  # "During his visit, on May 2, he met": the day of what he did
    for other in scene.periods:
        ahead = period is None or other.start < period.start
        with_whom = rule("visit", "with_whom").fullmatch(scene.text, end, other.start)
        heads = other.start < 4 and rule("visit", "in_year").fullmatch(
            scene.text, other.end, match.start()
        )
        own = 0 < other.start - end < 12 or with_whom or (heads and not period)
        if ahead and other.kind in _LONG and own:
            period = other
        began = rule("visit", "begins").fullmatch(scene.text, other.end, match.start())
        if (
            period is None
            and other.kind in _DATED
            and (began or (match["lead"] == "" and other.end + 1 == match.start()))
        ):
            period = other
    closing = rule("visit", "ended").search(scene.text, 0, match.start())
    ending = rule("visit", "ending").match(scene.text, end)
    closing = closing or ending
    if not closing:
        return period or _of_clause(scene, match)
    near = (p for p in scene.periods if 0 <= p.start - end < _NEAR)
    whole = (p for p in near if p.kind in ("span", "compare") and p.label)
    days = (p for p in scene.periods if ending and p.start == ending.end() and p.kind == "day")
    return next(whole, None) or _back(scene, match, period or next(days, None))


def _of_clause(scene: Scene, match: re.Match[str]) -> Period | None:
    """The date of what the visit stands beside: "signed in May during a visit", "was there in May,
    his first trip". A year alone is one too."""
    told = [p for p in scene.periods if p.end <= match.start()]
    if not told or told[-1].kind not in _DATED | {"year"}:
        return None
    beside = rule("visit", "beside_it").fullmatch(scene.text, told[-1].end, match.start())
    done = match["noun"] or rule("visit", "did").match(match[0])
    done = done or scene.text.endswith((" was ", " were "), 0, match.start())
    one = told[-1].kind != "day" or "days" not in kind_of(match)  # else it is one day of them
    return told[-1] if beside and done and one else None


def _back(scene: Scene, match: re.Match[str], period: Period | None) -> Period | None:
    """The days of a visit that ended on the last one told."""
    before = [p for p in scene.periods if p.end < match.start() and p.kind == "day"]
    return nth_day(match, "last", period if period or not before else before[-1])


def nth_day(match: re.Match[str], nth: str, day: Period | None) -> Period | None:
    """The days of a visit of which one is told, in its order: "on Monday, the second day of"."""
    if day is None or day.kind != "day":
        return day
    days = kind_of(match).get("days", "0")
    since = int(number(nth) if nth not in _LAST else days) - 1
    return around(day, since, int(days)) if days != "0" or not since else None


def around(day: Period, since: int, days: int) -> Period | None:
    """So many days, of which the one told has so many before it."""
    if day.first is None:
        return None
    first = day.first - timedelta(days=since)
    last = first + timedelta(days=max(days, 1) - 1)
    label = f"{first}/{last}" if days > 1 else str(first)
    return replace(day, label=label, first=first, last=last, kind="span" if days > 1 else "day")
