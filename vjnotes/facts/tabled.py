"""Tabled: rows of a list of countries, of what the heading or the sentence above says they are."""

from dataclasses import replace

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Figure, Link, Parties, cues
from vjnotes.facts.goods import of_heading
from vjnotes.facts.home import receiver
from vjnotes.facts.lands import other
from vjnotes.facts.linkage import linked, metric_of
from vjnotes.facts.parties import parties
from vjnotes.facts.stock import is_stock, suited
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period

_ABOVE = 3  # lines
_NEAR = 6  # sentences
_HEADING = 80  # characters
_NOBODY: Parties = (None, None)


def tabled(f: Figure) -> Link | None:
    """The figure of a row ("- Laos: 900", "(2) Chad 800 (+3%)", "2019: 700") as one of the measure
    above."""
    land, year = _land(f.scene), _year(f.scene)
    if f.named or f.done:
        return None
    if not (land or year):
        return _alone(f)
    headed = None
    for told in reversed(f.context.scenes[max(0, f.scene.index - _ABOVE) : f.scene.index]):
        links = [x for x in f.context.links.get(told.index, ()) if x.measure.topic]
        links = [x for x in links if _is_alike(f, x)]
        if links:
            return _next(f, links[0], told, land)
        headed = headed or _headed(f, told, land)
        if headed and headed.period:
            break
    return headed


def _alone(f: Figure) -> Link | None:
    """A line that has nothing but a figure, below a heading: "Lao investment in Chad"."""
    told = f.context.scenes[f.scene.index - 1] if f.scene.index else None
    row = f.scene.joined("row_alone", 0, f.q.opening) and f.scene.followed("row_ends", f.q.end)
    if told is None or not row or told.quantities or len(told.text) > _HEADING:
        return None
    if told.says("sentence_ends"):
        return None
    made = _headed(f, told, None)
    if made is None or None not in (made.subject, made.object):
        return made
    side = other(f.context, made.subject or made.object or "")
    return replace(made, subject=made.subject or side, object=made.object or side)


def _is_alike(f: Figure, x: Link) -> bool:
    """Whether a figure above measures what one of this kind can: not a change or a share."""
    relative = x.metric in ("growth", "share", "multiple")
    return not relative and (x.quantity.kind, x.unit) == (f.q.kind, f.q.unit)


def _next(f: Figure, before: Link, told: Scene, land: str | None) -> Link | None:
    """The row after that of ``before``, or the first one, of a whole told above."""
    above, who = _land(told), (before.subject, before.object)
    if land and above is None and None not in who:
        return None  # "Laos sold 5 million to Chad", and a list of something else
    if land:
        at_subject = above == before.subject if above else before.subject is None
        who = (land, before.object) if at_subject else (before.subject, land)
    elif not _year(told):
        return None
    made = linked(f, None, before.measure, who, before)
    return replace(made, metric=before.metric, detail={**made.detail, **before.detail})


def _headed(f: Figure, told: Scene, land: str | None) -> Link | None:
    """The first row below a heading that names the measure and one of the parties, or both."""
    named = {m: c for c in cues(told.text) if (m := c.measure(f.kind)) and m.topic}
    if len(named) != 1:
        return None
    ((m, cue),) = named.items()
    who = parties(told, f.context, cue, m.frame, (cue.start, cue.end))
    if m.frame == "origin" and who == _NOBODY:
        who = None, receiver(f.context, cue, told)
    if m.frame == "inward" and who[0] is None and told.says("supplier", cue.start, cue.end):
        who = who[1], None  # "Main import sources of Laos"
    if land:
        who = _with(who, land)
    if who == _NOBODY:
        return None
    made = linked(f, None, m, who, None)
    goods = of_heading(told) if m.topic == "trade" else []
    made = replace(made, detail={"goods": goods[0]} if goods else made.detail)
    near = f.context.linked_near(f.scene, _NEAR) if not (told.periods or f.scene.periods) else ()
    days = [x.period for x in near if x.measure == m and x.period and x.period.kind == "as_of"]
    if days and is_stock(m.metric):  # as of when all of them were counted
        return replace(made, period=days[-1])
    own = next((p for p in f.scene.periods if f.scene.joined("opened", f.q.end, p.start)), None)
    if own is None and (len(told.periods) != 1 or any(p.end <= f.q.start for p in f.scene.periods)):
        return made
    period = own or replace(told.periods[0], start=f.q.start, end=f.q.start)
    metric = metric_of(told, m, f.q, period, cue)
    period_ = suited(told, metric, f.q, period)
    return replace(made, metric=metric, period=period_, rule=f"{m.topic}.{metric}.row")


def _with(who: Parties, land: str) -> Parties:
    """The parties a heading gives, with the land of a row in the place that it leaves open."""
    subject, object_ = who
    if land in who or (subject is None) == (object_ is None):
        return _NOBODY
    return (subject, land) if object_ is None else (land, object_)


def _land(scene: Scene) -> str | None:
    """The country of a row."""
    lands = scene.countries()
    first = lands[0] if lands and lands[0].form != "epithet" else None
    return first.name if first and _opens_row(scene, first) else None


def _year(scene: Scene) -> bool:
    """Whether the sentence is a row of another time."""
    return bool(scene.periods) and _opens_row(scene, scene.periods[0])


def _opens_row(scene: Scene, first: Name | Period) -> bool:
    """Whether a country or a time opens a line, its figure follows, and little else."""
    q = next((q for q in scene.quantities if q.start >= first.end), None)
    if q is None or not scene.joined("row_opens", 0, first.start):
        return False
    gap = scene.joined("row_gap", first.end, q.opening)
    return bool(gap and scene.followed("row_ends", q.end))
