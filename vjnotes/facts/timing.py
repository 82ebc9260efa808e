"""When: which of the periods a sentence names a figure holds for."""

import re
from dataclasses import replace

from vjnotes.facts import yardstick
from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue
from vjnotes.facts.gap import distance, same_sum
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity
from vjnotes.mentions.time import calendar

_SPANS = frozenset({"month", "year", "quarter"})
_LEAD = 5
_SINCE = len("since:2010")
_FAR = 14


def period_of(scene: Scene, q: Quantity, *, yearly: bool = False) -> Period | None:
    """The period named in the sentence that ``q`` holds for, or None; what is counted over months
    or years (``yearly``) is not of the day on which somebody said so."""
    if told := then(scene, q):
        return replace(told, kind="span") if told.kind == "compare" else told
    days = any(p.kind == "day" for p in scene.periods) and not yearly
    if days and scene.says("says") and not scene.says("does"):
        yearly = True  # of a day on which somebody says it, nothing is given or signed
    usable = [
        p
        for p in scene.periods
        if (holds(scene, p) or yardstick.is_dated(scene, p, q))
        and (p.label or p.rule != "same-period.bare")  # that of the story
        and (_begins(scene, p, q) or not yardstick.is_told_of(scene, p, q))
        and not scene.says("because", q.end, p.start)
        and not _counts_on(scene, p, q)
        and not (scene.led("past_level_of", p.start) and scene.followed("its_level", p.end))
        and not _apart(scene, p, q)
        and not scene.led("part_of_year", p.start)
        and not scene.says("despite", p.end, q.start)
        and not (q.kind == "money" and scene.says("part_of_it", q.end, p.start))
        and not (p.kind == "since" and scene.led("brought_to", q.opening))
        and not scene.says("figure_too", q.end, p.start)
        and not yardstick.is_others(scene, p, q)
        and not (p.kind == "day" and (yearly or _is_issue(scene, p)) and not _begins(scene, p, q))
        and not (p.start >= q.end and scene.led("said_on", p.start))
        and not (p.end <= q.start and scene.led("made_public", p.start))
        and not (p.rule.startswith("ago") and any(_tells(scene, o, p) for o in scene.periods))
        and not _bracketed(scene, p, q)
        and not any(scene.joined("of_that_time", o.end, p.start) for o in scene.periods)
    ]
    if scene.followed("since_event", q.end):
        usable = [p for p in usable if _begins(scene, p, q)][:1]
    if not usable:
        return None
    spans = [p for p in usable if p.kind == "span" and p.label]
    so_far = {p.start for p in usable if spans and scene.followed("so_far", p.start)}
    usable = [p for p in usable if p.start not in so_far]  # "so far ..., from Jan to May"
    usable = [_since(scene, p) for p in usable]
    best = min(usable, key=lambda p: (_cost(scene, p, q), p.start > q.start))
    best = next((p for p in usable if _within(scene, p, best, q)), best)
    if scene.joined("part_behind", best.end, q.opening):
        whole = [o for o in scene.quantities if o.kind == q.kind and o.end <= best.start]
        best = (period_of(scene, whole[-1], yearly=yearly) if whole else None) or best
    part = next((p for p in usable if scene.joined("of_them_in", q.end, p.start)), None)
    best = _in_whole(part, best) if part else best
    later = (o for o in scene.quantities if o.unit in _SPANS and scene.followed("later", o.end))
    later = (o for o in later if "," not in scene.text[q.end : o.start])
    if best.end <= q.start and any(0 < distance(scene, q.end, o.start) < 3 for o in later):
        return None  # "3 billion in 2018 and 4 billion in the twelve months after that"
    if best.kind == "since":  # "As of May, Japan had lent 3 billion since 1992"
        best = next((p for p in usable if p.kind == "as_of" and leads(scene, p)), best)
    far = _FAR + _LEAD * (len(usable) == 1 and bool(scene.joined("shared", q.end, best.start)))
    return _months_of(scene, best, q) if _cost(scene, best, q) <= far else None


def _begins(scene: Scene, period: Period, q: Quantity) -> bool:
    """Whether a period is when that since which a figure behind it counts took place."""
    counted = q.end <= period.start and scene.led("since_it", period.start)
    return bool(counted and not scene.led("grown_from", q.opening))


def _tells(scene: Scene, period: Period, counted: Period) -> bool:
    """Whether a period tells which one was counted ("ten years before, in 2012,")."""
    return bool(period.label and scene.joined("that_is", counted.end, period.start))


def _within(scene: Scene, inner: Period, outer: Period, q: Quantity) -> bool:
    """Whether a figure in a stretch of years has one of them behind it ("40,000 in 2004")."""
    part = inner.within(outer) and inner.label != outer.label
    behind = outer.kind == "span" and outer.end <= q.start < q.end <= inner.start
    behind = behind and "," not in scene.text[q.end : inner.start]
    return part and behind


def _in_whole(part: Period, whole: Period) -> Period:
    """ "20,000 last year, 5,000 of them in August": that August."""
    if whole.kind != "year" or part.kind not in ("month", "quarter", "half") or not whole.first:
        return part
    away = whole.first.year - part.first.year if part.first else 0
    there = calendar.moved(calendar.Stretch(part.kind, part.label, part.first, part.last), away)
    return replace(part, label=there.label, first=there.first, last=there.last)


def _apart(scene: Scene, period: Period, q: Quantity) -> bool:
    """Whether a time is of something else, of a clause without ``q``, or ends another time."""
    if period.end <= q.start and scene.led("in_aside", period.start):
        return "," in scene.text[period.end : q.start]
    if period.end <= q.start and (within := scene.led("in_relative", period.start)):
        own = any(within.start() < o.start < q.start for o in scene.quantities)
        if not own and "," in scene.text[period.end : q.start]:
            return True
    if q.end <= period.start and scene.says("which_had_led", q.end, period.start):
        return True
    when = scene.led("in_when", period.start)
    if when and q.end <= when.start():
        return True  # "the 900 of 2022, when borders were shut in May"
    told = scene.led("of_another", period.start)
    if told:
        return "," in scene.text[min(period.end, q.end) : max(told.start(), q.start) + 1]
    if scene.followed("first_time", period.start):
        return True
    ends = scene.led("ends_in", period.start)  # "ended 2013 with a surplus" is all of that year
    return ends is not None and bool(ends[1] or period.kind in ("day", "month"))


def _months_of(scene: Scene, year: Period, q: Quantity) -> Period:
    """ "This year, trade rose to 7 million in seven months": the months from its beginning on."""
    found = scene.followed("in_months", q.end) if year.kind == "year" and year.first else None
    months = next((o for o in scene.quantities if found and o.start == found.end()), None)
    if months is None or months.unit != "month" or year.first is None:
        return year
    part = calendar.months(year.first.year, 1, int(months.value))
    return replace(year, label=part.label, first=part.first, last=part.last, kind="span")


def then(scene: Scene, q: Quantity) -> Period | None:
    """The time before a figure that was only told to tell it ("from 2007, when it was 3")."""
    for p in scene.periods:
        ways = ("when_it_was", "figure_of") if p.kind == "compare" else ("when_it_was",)
        if p.label and any(scene.joined(way, p.end, q.opening) for way in ways):
            return _at(p) if p.kind == "since" else p
        until = p.last and p.kind == "as_of" and p.preposition in ("until", "till")
        if until and p.last and scene.joined("until_when", p.end, q.opening):
            month = calendar.holding("month", p.last)
            return replace(p, label=month.label, first=month.first, kind="month")
    return None


def _at(since: Period) -> Period | None:
    """ "Since March 2010, when it was 3": that month, or year."""
    if since.first is None:
        return None
    found = calendar.holding("month" if len(since.label or "") > _SINCE else "year", since.first)
    return replace(since, label=found.label, last=found.last, kind="span")


def _is_issue(scene: Scene, day: Period) -> bool:
    """Whether figures only came out on a day ("according to Thursday's figures")."""
    ways = ("days_figures", "datelined")
    return any(scene.followed(w, day.end) for w in ways) or bool(scene.led("released", day.start))


def _bracketed(scene: Scene, period: Period, q: Quantity) -> bool:
    """Whether the period stands in a bracket with figures of its own, which ``q`` is not in, but
    for a change of ``q`` in that time."""
    start = scene.text.rfind("(", 0, period.start)
    end = scene.text.find(")", period.end)
    if start < 0 or end < 0 or ")" in scene.text[start : period.start] or start < q.start < end:
        return False
    if start - q.end in (0, 1) and period.start == start + 1:
        return scene.followed("then_changed", period.end) is None  # "900 (2014, up 7%)"
    return any(start < o.start < end for o in scene.quantities)


def _since(scene: Scene, period: Period) -> Period:
    """ "since it resumed the funding in 1992": the time from then on."""
    opens = scene.text.startswith(",", period.end) and scene.led("opens_since", period.start)
    led = opens or scene.led("since_it", period.start)
    if period.kind not in ("day", "month", "year") or not (led and period.label):
        return period
    return replace(period, label=f"since:{period.label}", last=None, kind="since")


def unplaced(scene: Scene, q: Quantity) -> bool:
    """Whether a stretch of time stands by the figure that no calendar can place ("over the course
    of eight months", "five years later"), so that the figure has no other period either."""
    return any(
        o.unit in _SPANS
        and (
            scene.led("course", o.start)
            or (scene.followed("later", o.end) and not scene.led("than", o.start))
        )
        and distance(scene, *sorted((q.end, o.start))) <= _FAR
        and not any(p.start <= o.start < p.end for p in scene.periods)
        for o in scene.quantities
    )


def is_undated_base(scene: Scene, q: Quantity, period: Period | None, cue: Cue | None) -> bool:
    """Whether a figure is what another grew from, and the period that other one's: "rose to 10
    billion in 2022 from 5 billion", but not "more than the 5 billion of its imports"."""
    if scene.led("grown_from", q.opening) is None or (cue and cue.start >= q.end):
        return False
    return period is None or period.start < q.end or _rivals(scene, q.end, period.start, q) > 0


def holds(scene: Scene, period: Period) -> bool:
    """Whether a figure may hold for this period: not a base of comparison, nor "first since"."""
    same = len(scene.periods) > 1 and scene.followed("same_period", period.start)
    if period.kind == "compare" or same or scene.followed("years_plan", period.end):
        return False  # "65 percent of this year's plan"
    ways = ("percent_over", "as_in", "comparing", "times_figure", "from_rank")
    if any(scene.led(way, period.start) for way in ways):
        return False  # "55 percent above 2007", "twice as many as in 2015"
    if period.kind == "since" and scene.says("last_one", period.start, period.end):
        return False  # "up 10 percent since last year"
    return period.kind != "since" or not scene.led("record", period.start)


def _counts_on(scene: Scene, period: Period, q: Quantity) -> bool:
    """ "In 2020 it was 5, a year later 9": each time is that of what stands on its own side."""
    later = [p for p in scene.periods if p.rule == "year.from-base"]
    if any(period.end <= p.start and p.end <= q.start for p in later):
        return True
    told = any(p.label and p.end <= q.start for p in scene.periods)
    apart = told and period in later and q.end <= period.start
    return apart and scene.text[q.end : period.start].startswith((",", ";"))


def _cost(scene: Scene, period: Period, q: Quantity) -> int:
    if scene.text.startswith("(", period.start - 1) and scene.joined(
        "colon", period.end, q.opening
    ):
        return 0  # "(2019: 2.7 billion)"
    if scene.joined("did_so_in", q.end, period.start):
        return 0  # "9,000 went in 2022, and 12,000 did so in 2023"
    if period.end <= q.start:
        cost = distance(scene, period.end, q.start) + 5 * _rivals(scene, period.end, q.start, q)
        if leads(scene, period, after=";"):
            return min(cost, _LEAD + (";" in scene.text[period.end : q.start]))
        dated = any(p.label and scene.joined("right_in", q.end, p.start) for p in scene.periods)
        cost += 3 if dated else 0  # "900 students in 2013 and 400 in 2018"
        cost += (
            8 if yardstick.is_base(scene, q) else 0
        )  # "5 in 2021, higher than the 4 in all of 2020"
        cost += 8 if _closed(scene, period, q) else 0
        return cost + (4 if _taken(scene, period, q) else 0)
    if period.start >= q.end:
        cost = distance(scene, q.end, period.start) + 5 * _rivals(scene, q.end, period.start, q)
        goes_on = scene.says("and_period", q.end, period.start)
        if scene.says("turn", q.end, period.start) and _rivals(
            scene, period.end, len(scene.text), q
        ):
            cost += 6  # "190,000 were from China, while in August alone 26,000 came"
        if _of_next(scene, period, q):
            cost += 8  # "6,000 firms, and investment over the past years was 20 billion"
        if goes_on and _rivals(scene, period.end, len(scene.text), q):
            cost += 4  # "... and by the end of 2011 that rose to ..."
        led = any(leads(scene, p) for p in scene.periods if p.kind != "compare")
        return cost + 2 if led and cost >= _LEAD else cost
    return 0


def _closed(scene: Scene, period: Period, q: Quantity) -> bool:
    """Whether a verb has ended with its time before a figure that is the next verb's ("overtook
    Chad in 2007 and accounted for 10 percent in 2019")."""
    if not scene.joined("next_verb", period.end, q.opening):
        return False
    own = (scene.joined("told_in", q.end, p.start) for p in scene.periods if p.kind != "compare")
    return any(own)


def _of_next(scene: Scene, period: Period, q: Quantity) -> bool:
    """Whether another measure is named behind a figure, and the period and its own figure after."""
    told = scene.led("next_measure", period.start)
    return told is not None and q.end <= told.start()


def _taken(scene: Scene, period: Period, q: Quantity) -> bool:
    """Whether a figure before the period stands so close to it that it is sooner that one's."""
    return any(
        _alike(scene, o, q)
        and o.end <= period.start
        and distance(scene, o.end, period.start) <= 2
        and not scene.says("and_period", o.end, period.start)
        and not same_sum(scene, q, o)
        for o in scene.quantities
    )


def leads(scene: Scene, period: Period, after: str = "\n") -> bool:
    """Whether the sentence, or its part ``after`` a sign, opens with the period, so that it governs
    what follows."""
    head = scene.text[: period.start].rpartition(after)[2]
    head = rule("linking", "said").sub("", head)
    later = rule("linking", "later_than").search(head)
    return later is None and len(re.findall(r"\w+", head)) <= 4


def _rivals(scene: Scene, left: int, right: int, q: Quantity) -> int:
    """How many quantities of the same kind stand between: the period is sooner theirs."""
    return sum(
        1
        for o in scene.quantities
        if _alike(scene, o, q)
        and left <= o.start
        and o.end <= right
        and not same_sum(scene, q, o)
        and not any(scene.led(way, o.opening) for way in ("one_among", "part_of_people"))
        and not scene.followed("lands_noun", o.end)
    )


def _alike(scene: Scene, o: Quantity, q: Quantity) -> bool:
    """Whether two figures are of one kind; "21 million" alone beside a sum is a sum as well."""
    bare = q if q.kind == "number" else o
    sums = {o.kind, q.kind} == {"money", "number"} and bare.scaled
    return o.kind == q.kind or bool(sums and scene.followed("bare", bare.end))


def recurs(scene: Scene, q: Quantity, how: str = "each") -> bool:
    """Whether the figure is one of every year ("each year", "annually"), or ``how`` else often."""
    return any(
        distance(scene, *sorted((q.end, hit.start))) <= 8
        and not scene.followed("later", hit.end)
        and not any(0 <= hit.start - o.end <= 1 for o in scene.quantities if o is not q)
        and not scene.followed("per", hit.end)
        and not scene.text.startswith("in ", max(0, hit.start - 3))  # "the most in a month"
        for hit in phrases("linking", "stock", how).find(scene.text)
    )
