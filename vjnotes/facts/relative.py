"""Growth and share: the figure or measure a percentage or multiple goes with."""

import re
from dataclasses import replace

from vjnotes.facts import timing, yardstick
from vjnotes.facts.change import is_change
from vjnotes.facts.choice import FAR, is_weak
from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Cue, Figure, Link
from vjnotes.facts.gap import apart, distance, same_sum
from vjnotes.facts.holder import modifies
from vjnotes.facts.lands import actors
from vjnotes.facts.yardstick import is_base
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

TIMES = frozenset({"year", "month", "quarter", "week", "day"})
RELATIVE = frozenset({"percent", "points", "multiple"})
_NEAR = 2  # sentences
_DOERS = ("enterprises", "fdi_projects")


def base(
    scene: Scene, q: Quantity, kind: str, named: list[Cue], done: list[Link]
) -> Link | Cue | None:
    """What ``q`` is a change or part of: the figure before it, or a measure named nearer."""
    figures = [x for x in done if x.quantity.kind not in RELATIVE and x.quantity.end <= q.start]
    last = next(
        (x for x in reversed(figures) if not is_base(scene, x.quantity) or _others(x, figures[0])),
        figures[-1] if figures else None,
    )
    aside = next(
        (x for x in figures if scene.joined("dash_aside", x.quantity.end, q.opening)), None
    )
    if aside:
        return aside
    behind = [
        c
        for c in named
        if c.end <= q.start
        and not scene.led("by_firms", c.start)
        and not scene.led("of_theirs", c.start)
        and not apart(scene, c.start, q.start)
        and (distance(scene, c.end, q.start) <= FAR["percent"] or scene.led("topic", c.start))
        and not (c.measures[0].metric in _DOERS and scene.led("done_by", c.start))
        and c.measures[0].metric != "universities"  # "students at universities rose 5 percent"
    ]
    ahead = [
        c
        for c in named
        if not is_weak(scene, c) and c.start >= q.end and scene.joined("ahead", q.end, c.start)
    ]
    more = next((c for c in named if scene.joined("more_of", q.end, c.start)), None)
    if more and kind == "growth":
        return more  # "25% higher and 39% more capital"
    wholes = [x for x in figures if ahead and x.measure in ahead[0].measures]
    named_whole = wholes[-1] if wholes else None
    if named_whole:  # "18% of the total FDI", after capital and projects
        return named_whole
    alike = behind and ahead and behind[-1].measures == ahead[0].measures
    if kind == "share" and alike and _is_owned(scene, behind[-1]):
        return behind[-1]  # "Chinese tourists made up 28% of the tourists"
    of_ahead = scene.followed("rise_in", q.end)
    if ahead and scene.led("rise_of", q.opening):  # "a rise of 25% in imports"
        of_ahead = scene.joined("in_its", q.end, ahead[0].start)
    if ahead and ((kind == "share" and not last) or of_ahead):
        return ahead[0]
    own = (
        behind
        and last
        and (behind[-1] == last.cue or not scene.text[last.quantity.end : behind[-1].start].strip())
    )
    if last and not ahead and _strange(scene, last, q, done):
        return None  # of a figure between them that measures nothing of ours
    since = (c for c in named if last and last.quantity.end <= c.start and c.end <= q.start)
    if last and not behind and any(c != last.cue for c in since):
        return None  # of what is named between, though far from it
    if last and last.measure.topic == "people" and scene.led("set_off", q.opening):
        return last  # "2,000 firms have made investments, marking an increase of 40%"
    if last and behind and behind[-1].measures[0].metric in _DOERS:
        set_off = behind[-1].end <= scene.text.rfind(", ", 0, q.opening)
        if set_off and last.measure.kind == "money":
            return last  # "1.35 billion through stakes in companies, soaring 107%"
    if last and (own or not (behind and behind[-1].start > last.quantity.end)):
        return last
    if behind:
        told = scene.led("set_off", q.opening) and _of_others(scene, behind[-1].end, q, done)
        return None if told else behind[-1]
    return ahead[0] if ahead else None


def _others(link: Link, first: Link) -> bool:
    """ "900 from Laos, compared to 800 from Chad": whether a figure is of other people."""
    return link.measure.frame == "origin" and link.subject != first.subject


def _strange(scene: Scene, last: Link, q: Quantity, done: list[Link]) -> bool:
    """Whether a sum that measures nothing of ours stands between a figure and a percentage."""
    known = sum(x.quantity.start >= last.quantity.end for x in done if x.quantity.kind == "money")
    known += sum(
        last.quantity.end <= o.start < q.start
        for o in scene.quantities
        if o.kind == "money" and is_change(scene, o)
    )
    sums = (o for o in scene.quantities if o.kind == "money" and o.end <= q.start)
    since = [o for o in sums if last.quantity.end <= o.start]
    return sum(not same_sum(scene, last.quantity, o) for o in since) > known


def _of_others(scene: Scene, start: int, q: Quantity, done: list[Link]) -> bool:
    """Whether a figure that measures nothing of ours stands between a cue and a percentage."""
    known = [x.quantity for x in done]
    between = (o for o in scene.quantities if start <= o.start and o.end <= q.start)
    return any(
        o.kind in ("number", "money") and o.unit not in TIMES for o in between if o not in known
    )


def _is_owned(scene: Scene, cue: Cue) -> bool:
    """Whether people, trade of some kind ("border trade"), or capital that a country's name stands
    before, are a part of a whole."""
    topic = cue.measures[0].topic
    lands = scene.countries()
    return (topic == "people" or cue.measures[0].frame == "mutual") or (
        topic == "investment" and any(modifies(scene, n, cue) for n in lands)
    )


def whole(scene: Scene, q: Quantity) -> dict[str, str]:
    """What a share is a share of, as far as the words behind it say."""
    found = None if scene.followed("into_field", q.end) else scene.followed("whole", q.end)
    return {"whole": found[1].strip()} if found else {}


def part_told(f: Figure) -> Link | None:
    """ "Chad drew 3 million in FDI. Laos took up 24 percent of the total": a part of what the
    sentences before tell, of all or of the one named; "60 percent of that went into farming"."""
    scene, q, context = f.scene, f.q, f.context
    sort, field = scene.followed("of_sum_told", q.end), scene.followed("into_field", q.end)
    named = [n for n in actors(scene) if n.end <= q.opening and n.form != "epithet"]
    near = context.linked_near(scene, _NEAR) if sort or field else []
    near = list(context.linked_before(scene)) or near if field else near
    last = near[-1].measure if near else None
    near = [x for x in near if last and x.measure.topic == last.topic and x.status == "reported"]
    near = [x for x in near if x.quantity.kind not in RELATIVE]
    if field and not scene.taken(*field.span("field")):
        near = [x for x in near if x.measure.metric == "fdi"]
        alone = len({(x.subject, x.object) for x in near}) == 1
        known = alone and {n.name for n in scene.countries()} <= {near[-1].subject}
        link = max(near, key=lambda x: x.value) if known else None
        return link and _at(link, q, link.subject, {"sector": field["field"]})
    if sort is None or len(named) != 1 or not scene.joined("has_part_of", named[0].end, q.opening):
        return None
    whose = named[0].name
    near = [x for x in near if x.measure.frame in ("giving", "origin")]
    near = [x for x in near if x.measure.kind == "money" or not sort["paid"]]
    near = [x for x in near if x.subject is None] or [x for x in near if x.subject == whose]
    same = len({(x.metric, x.object, x.period and x.period.label) for x in near}) == 1
    return _at(near[-1], q, whose, near[-1].detail) if same and whose != near[-1].object else None


def _at(link: Link, q: Quantity, whose: str | None, detail: dict[str, str]) -> Link:
    period = link.period and replace(link.period, start=q.start, end=q.start)
    return replace(link, subject=whose, period=period, cue=None, detail=detail)


def of_whole(scene: Scene, q: Quantity) -> Period | None:
    """The time of the whole that a share is of: "10 percent of all exports in 2019"."""
    found = scene.followed("whole", q.end)
    inside = [p for p in scene.periods if found and found.start(1) <= p.start < found.end(1)]
    told = [p for p in inside if p.label and timing.holds(scene, p)]
    return told[0] if len(inside) == len(told) == 1 else None


def since(scene: Scene, q: Quantity, period: Period | None) -> dict[str, str]:
    """That a change is one of every year on average; the time it is told against, if it is not
    the year before."""
    if scene.led("average_growth", q.opening):
        return {"per": "year"}
    if period is None or period.first is None:
        return {}
    told = [
        p
        for p in scene.periods
        if p.kind == "compare"
        or p.rule == "same-period"
        or scene.led("percent_over", p.start)
        or scene.led("as_many_as_in", p.start)
        # "from the 3 billion of 1996"
        or any(yardstick.is_own(scene, p, o) for o in scene.quantities)
    ]
    near = [o.opening for o in scene.quantities if o.kind in RELATIVE and o.start >= q.end]
    behind = [p for p in told if q.end <= p.start < min(near, default=len(scene.text))]
    alone = sum(o.kind in RELATIVE for o in scene.quantities) == 1
    leads = told and len(told) == 1 and timing.leads(scene, told[0])  # "Compared to 2012, ..."
    base = next(iter(behind), told[0] if len(told) == 1 and (alone or leads) else None)
    if base is None or base.first is None or base.first.year >= period.first.year - 1:
        return {}
    named = base.label and str(base.first.year) in scene.text[base.start : base.end]
    return {"base": base.label} if base.label and named else {}


def timed(scene: Scene, q: Quantity, period: Period | None, of: Period | None) -> Period | None:
    """The period of a change: its own, else that of the figure; none if it ran over years."""
    rest = scene.text[q.end :]
    if rule("linking", "over_years").match(rest):
        return None
    dated = period is not None and period.kind == "since"
    if (scene.followed("since_event", q.end) and not dated) or scene.followed("a_year_over", q.end):
        return None  # "5 percent a year since the pact took effect", "a year over five years"
    sums = [o.end for o in scene.quantities if scene.joined("up_from_sum", q.end, o.opening)]
    ends = [q.end, *sums]  # "fourfold from 2 billion a year earlier"
    before = [p for p in scene.periods if p.kind == "compare" or p.rule == "ago.base"]
    base = any(0 <= p.start - e <= 1 for p in before for e in ends)
    if q.kind == "multiple" and not base and re.match(r"\s*(?:from|over)\b", rest):
        return None  # "from 2 to 4 billion", but "over the same period last year"
    found = period or of
    # "in the same month of last year it had been 2 billion, so that the decline comes to 5%"
    earlier = found and found.rule.startswith(("same-period", "ago.base"))
    return None if earlier and found and found.rule != "same-period.bare" else found


def start(scene: Scene, q: Quantity) -> int:
    """From the mark that opens the percentage's clause, so that its direction is quoted."""
    at = q.opening
    opening = 1 + max(scene.text.rfind(mark, 0, at) for mark in (",", ";", "(", ":"))
    return opening + (len(scene.text[opening:at]) - len(scene.text[opening:at].lstrip()))


def end(scene: Scene, q: Quantity) -> int:
    """To the mark that closes the percentage's clause."""
    stop = rule("linking", "share_stop").search(scene.text[q.end :])
    return q.end + (stop.start() if stop else 0)
