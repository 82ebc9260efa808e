"""The linker: which measure, period and parties each figure of a sentence belongs to.

A figure looks for the nearest cue that names a measure of its kind. Where there is none
it goes on with the figure before it: in a list ("40 billion in 2020; 42.7 billion in
2021"), in a part of a whole ("including ...", "of which ..."), or in a sentence that opens
with "this" or "the figure". Figures nearest to a measure that is not ours are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from vjnotes.fact import Status
from vjnotes.facts import timing
from vjnotes.facts.change import reading
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Measure, cues, measure
from vjnotes.facts.gap import clause, distance, only_listed
from vjnotes.facts.parties import Parties, order, parties
from vjnotes.facts.respective import Match, respectively
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import Phrases
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

_SPANS = {"day", "week", "month", "year", "decade", "century", "hour", "minute"}
_FAR = {"money": 13, "number": 5, "percent": 12, "points": 12, "multiple": 8}
_VALUED = re.compile(r"\b(?:worth|valued at|totall?ing|with (?:a |the )?(?:total|combined|aggregate)\b[\w\s]*)\s+(?:\w+\s+){0,2}$")
_OF = re.compile(r"\s*(?:worth )?(?:of|in|from|worth|for|as)\b[\w\s'-]*$")
_PLEDGED = re.compile(r"\b(?:pledg|promis)\w*\b[^;]{0,80}$", re.I)


@dataclass(frozen=True, slots=True)
class Link:
    """A figure with what it measures. Offsets count within the sentence's text."""

    quantity: Quantity
    measure: Measure
    metric: str
    cue: Cue | None
    subject: str | None
    object: str | None
    period: Period | None
    status: Status
    start: int
    end: int
    rule: str
    unit: str = ""
    value: float | int = 0
    detail: dict[str, str] = field(default_factory=dict)


def links(scene: Scene, context: Context) -> tuple[Link, ...]:
    """The figures of ``scene`` that measure something of ours, linked; computed once."""
    known = context.links.get(scene.index)
    if known is None:
        known = context.links[scene.index] = tuple(_links(scene, context))
    return known


def _links(scene: Scene, context: Context) -> Iterator[Link]:
    figures = [q for q in scene.quantities if q.kind in _FAR and q.unit not in _SPANS]
    if not figures:
        return
    named = _cues(scene)
    paired = respectively(scene, figures, named)
    done: list[Link] = []
    for q in figures:
        link = _link(scene, context, q, named, done)
        if link is not None and q in paired:
            link = _matched(link, paired[q])
        if link is not None:
            done.append(link)
            if link.measure.topic:
                yield link


def _matched(link: Link, match: Match) -> Link:
    """The link with what "respectively" gives it in place of what stands nearest."""
    out = link
    if match.measure is not None:
        out = replace(out, measure=match.measure, metric=match.measure.metric, rule=f"{match.measure.topic}.{match.measure.metric}.respectively")
    if match.period is not None:
        out = replace(out, period=match.period)
    if match.country is not None and match.country != out.subject:
        out = replace(out, object=match.country)
    return out


def _cues(scene: Scene) -> list[Cue]:
    return [*cues(scene.text), *_demonyms(scene)]


def _demonyms(scene: Scene) -> Iterator[Cue]:
    """ "570,000 Vietnamese in Japan": a people's name alone after a number counts citizens."""
    for n in scene.countries():
        if n.form == "adjective" and re.match(r"\s+(?:in|living|residing|who|are|were|have|work|live|at|to|from)\b|\s*[.,;]|\s*$", scene.text[n.end :]):
            if any(q.kind == "number" and 0 <= n.start - q.end <= 2 for q in scene.quantities):
                yield Cue(n.start, n.end, (measure("citizens"),))


def _link(scene: Scene, context: Context, q: Quantity, named: list[Cue], done: list[Link]) -> Link | None:
    if q.kind in ("percent", "points", "multiple"):
        return _relative(scene, context, q, named, done)
    kind = "money" if q.kind == "money" or _bare_money(scene, context, q, done) else "count"
    worth = _worth(scene, q, done)
    if worth is not None:
        return _made(scene, context, q, None, measure("fdi"), (worth.subject, worth.object), worth)
    found = _nearest(scene, q, named, kind, done)
    before = _before(scene, context, done, kind)
    if found is None and before in done and _bracketed(scene, q):
        found = (before.cue, before.measure) if before.cue else None
    if found is None:
        return _continued(scene, context, q, before) if before and _goes_on(scene, q, before, done) else None
    cue, m = found
    if not m.topic:
        return Link(q, m, m.metric, cue, None, None, None, "reported", q.start, q.end, "")
    subject, object_ = _parties(scene, context, cue, m, q, before, done)
    goes_on = bool(done) or opens_on(scene) or _of_which(scene, q)
    return _made(scene, context, q, cue, m, (subject, object_), before if goes_on else None)


def _worth(scene: Scene, q: Quantity, done: list[Link]) -> Link | None:
    """ "106 projects ... worth 19.5 million": the projects whose capital ``q`` is."""
    last = done[-1] if done else None
    if q.kind != "money" or last is None or last.metric != "fdi_projects":
        return None
    return last if _VALUED.search(scene.text[last.quantity.end : q.start]) else None


def _bare_money(scene: Scene, context: Context, q: Quantity, done: list[Link]) -> bool:
    """ "This hit 8.7 billion": a scaled number without a noun where money was spoken of."""
    if q.kind != "number" or not q.scaled or not re.match(r"\s*(?:[,.;)]|in\b|by\b|for\b|during\b|last\b|this\b|from\b|a year|up\b|down\b|and\b|of\b|worth\b|\(|over\b|$)", scene.text[q.end :]):
        return False
    return _money_before(scene, context, done) is not None


def _money_before(scene: Scene, context: Context, done: list[Link]) -> Link | None:
    earlier = [x for x in done if x.quantity.kind == "money" or x.unit]
    if earlier:
        return earlier[-1]
    previous = context.before(scene)
    found = [x for x in context.links.get(previous.index, ()) if x.measure.kind == "money" and x.quantity.kind != "percent"] if previous else []
    return found[-1] if found else None


def _nearest(scene: Scene, q: Quantity, named: list[Cue], kind: str, done: list[Link]) -> tuple[Cue, Measure] | None:
    """The cue that names what ``q`` measures: the one fewest words and boundaries away."""
    best: tuple[int, Cue, Measure] | None = None
    for cue in named:
        m = cue.measure(kind)
        if m is None or (kind == "count" and not _counts(scene, q, cue)):
            continue
        cost = _cue_cost(scene, q, cue, kind)
        if best is None or cost < best[0]:
            best = cost, cue, m
    return None if best is None or best[0] > _FAR["money" if kind == "money" else "number"] + 3 else (best[1], best[2])


def _cue_cost(scene: Scene, q: Quantity, cue: Cue, kind: str) -> int:
    if cue.end <= q.start:
        joined = 2 if re.search(r"\band\s+(?:\w+\s+){0,2}$", scene.text[cue.end : q.start]) else 0
        return joined + distance(scene, cue.end, q.start) + 5 * _others(scene, cue.end, q.start, q)
    if cue.start >= q.end:
        near = _OF.match(scene.text[q.end : cue.start])
        return distance(scene, q.end, cue.start) + 5 * _others(scene, q.end, cue.start, q) + (-2 if near else 2)
    return 0


def _others(scene: Scene, left: int, right: int, q: Quantity) -> int:
    return sum(1 for o in scene.quantities if o.kind == q.kind and left <= o.start and o.end <= right)


def _counts(scene: Scene, q: Quantity, cue: Cue) -> bool:
    """Whether ``cue`` is what ``q`` counts: its noun, or the subject of "the number of"."""
    if cue.start >= q.end:
        between = scene.text[q.end : cue.start]
        return re.fullmatch(r"[\s-]*(?:(?!(?:in|to|from|by|for|on|with|and|or|at|that|who|which|after|billion|million)\b)[\w'()&/-]+[\s,-]+){0,5}", between) is not None
    between = scene.text[cue.end : q.start]
    head = scene.text[max(0, cue.start - 60) : cue.start]
    if re.match(r"\s*-?strong\b", scene.text[q.end :]):
        return True
    counted = re.search(r"\b(?:number|total|count|figure|tally)\s+of\b", head, re.I) is not None
    plain = cue.measures[0].metric == "tourists"
    return (counted or plain) and re.search(r"\b(?:reached|hit|was|were|is|stood at|stands at|totall?ed|rose|fell|grew|topped|exceeded|surpassed|climbed|to|came to|numbered|at)\b", between) is not None


def _before(scene: Scene, context: Context, done: list[Link], kind: str) -> Link | None:
    """The figure a sentence goes on from: the last one here, else in the sentence before."""
    for link in reversed(done):
        if link.measure.kind == kind and link.quantity.kind not in ("percent", "points", "multiple"):
            return link
    previous = context.before(scene)
    if done or previous is None:
        return None
    found = [x for x in context.links.get(previous.index, ()) if x.measure.kind == kind and x.quantity.kind not in ("percent", "points", "multiple")]
    return found[-1] if found else None


@cache
def _openers() -> Phrases[bool]:
    return Phrases((word, True) for word in table("linking")["anaphora"]["opens"])


def opens_on(scene: Scene) -> bool:
    """Whether the sentence opens with a word for the figure before ("This hit ...")."""
    hit = next(_openers().find(scene.text), None)
    return hit is not None and hit.start <= 2


def _of_which(scene: Scene, q: Quantity) -> bool:
    return re.match(r"\s*(?:of which|of this|of that|of these|of them)\b", scene.text[q.end :]) is not None


def _goes_on(scene: Scene, q: Quantity, before: Link, done: list[Link]) -> bool:
    if done and before is done[-1] or before in done:
        return only_listed(scene, before.quantity.end, q.start)
    return opens_on(scene) and q.start < 80


def _continued(scene: Scene, context: Context, q: Quantity, before: Link) -> Link:
    return _made(scene, context, q, before.cue if before.start <= q.start and before.cue else None, before.measure, (before.subject, before.object), before)


def _parties(scene: Scene, context: Context, cue: Cue, m: Measure, q: Quantity, before: Link | None, done: list[Link]) -> Parties:
    bracketed = _bracketed(scene, q)
    if bracketed and before in done and before.subject:
        return order(before.subject, bracketed) if m.frame == "mutual" else (before.subject, bracketed)
    if before in done and before.measure.topic == m.topic and not _names_a_country(scene, before, q, cue):
        return before.subject, before.object
    subject, object_ = parties(scene, context, cue, m.frame, (q.start, q.end))
    if before and (subject is None or object_ is None) and before.measure.topic == m.topic:
        if (done or opens_on(scene) or _of_which(scene, q) or m.topic == "trade") and not (subject or object_):
            return before.subject, before.object
        if subject is None and object_ == before.object:
            subject = before.subject
        elif object_ is None and subject == before.subject:
            object_ = before.object
    return subject, object_


def _bracketed(scene: Scene, q: Quantity) -> str | None:
    """ "South Korea (76 billion)": the country whose figure stands in brackets behind it."""
    start = q.start if q.hedge is None else min(q.hedge, q.start)
    return next((n.name for n in scene.countries() if n.end <= start and re.fullmatch(r"\s*\(\s*(?:with )?", scene.text[n.end : start])), None)


def _names_a_country(scene: Scene, before: Link, q: Quantity, cue: Cue) -> bool:
    """Whether a country stands in the words of ``q``: after the figure before it, up to the next."""
    after = [o.start for o in scene.quantities if o.start >= q.end and o.kind == q.kind]
    end = max(min(after, default=len(scene.text)), cue.end)
    return any(min(before.quantity.end, cue.start) <= n.start and n.end <= end for n in scene.countries())


def _made(scene: Scene, context: Context, q: Quantity, cue: Cue | None, m: Measure, who: Parties, before: Link | None) -> Link:
    period = timing.period_of(scene, q)
    per_year = timing.recurs(scene, q)
    metric = _metric(scene, m, cue, q, period)
    if period is None and not per_year:
        period = _inherited(scene, q, before)
    if period is None and not per_year and timing.is_stock(metric) and status(scene, q, None, context) == "reported":
        period = timing.at_writing(scene, context, q.start)
    return Link(
        quantity=q,
        measure=m,
        metric=metric,
        cue=cue,
        subject=who[0],
        object=who[1],
        period=period,
        status=status(scene, q, period, context),
        start=_start(scene, q, cue, period),
        end=_end(scene, q, cue, period),
        rule=f"{m.topic}.{metric}" + ("" if cue else ".continued"),
        unit=_unit(q, before, m),
        value=_signed(scene, q, cue, m),
        detail={"per": "year"} if per_year else {},
    )


def _signed(scene: Scene, q: Quantity, cue: Cue | None, m: Measure) -> float | int:
    """A deficit of the subject is a negative balance."""
    short = cue is not None and re.search(r"deficit|shortfall|net imports", scene.text[cue.start : cue.end], re.I)
    return -q.value if m.metric == "trade_balance" and short else q.value


def _unit(q: Quantity, before: Link | None, m: Measure) -> str:
    return before.unit if q.kind == "number" and m.kind == "money" and before else q.unit


def _inherited(scene: Scene, q: Quantity, before: Link | None) -> Period | None:
    """A part or a next item without a period of its own holds for that of the figure before."""
    if before is None or before.period is None:
        return None
    return replace(before.period, start=q.start, end=q.start)


def _metric(scene: Scene, m: Measure, cue: Cue | None, q: Quantity, period: Period | None) -> str:
    if m.metric != "fdi":
        return "oda_pledge" if m.topic == "oda" and _PLEDGED.search(scene.text[: q.start]) else m.metric
    return "fdi_registered" if _registered(scene, q, period) else "fdi_flow"


@cache
def _stock_words() -> Phrases[str]:
    stock = table("linking")["stock"]
    return Phrases((w, kind) for kind in ("cumulative", "flow") for w in stock[kind])


def _registered(scene: Scene, q: Quantity, period: Period | None) -> bool:
    """Whether capital is a stock: told as of a date, or by words for what has added up."""
    left, right = clause(scene, q.start, q.end)
    words = [h.value for h in _stock_words().find(scene.text[left:right])]
    if period is not None and period.kind in ("as_of", "since"):
        return "flow" not in words or "cumulative" in words
    if re.match(r"\s*worth\b", scene.text[q.start - 12 : q.start].split(" ")[-1] or "") or re.search(r"\bworth\s+(?:\w+\s+){0,2}$", scene.text[: q.start]):
        return True
    return "cumulative" in words


@cache
def _status_words() -> Phrases[str]:
    words = table("linking")["status"]
    return Phrases((w, kind) for kind in ("target", "planned", "denied") for w in words[kind])


def status(scene: Scene, q: Quantity, period: Period | None, context: Context) -> Status:
    """How a figure is meant: reported, or a target or plan by a word before it in its clause.

    A figure for a time after the article's date cannot be a report.
    """
    left, _ = clause(scene, q.start, q.end)
    words = [h.value for h in _status_words().find(scene.text[left : q.start])]
    if "target" in words:
        return "target"
    if words and words != ["denied"]:
        return "planned"
    ahead = period and context.published and (period.first or period.last)
    return "target" if ahead and context.published and ahead > context.published else "reported"


def denied(scene: Scene, q: Quantity) -> bool:
    """Whether the words before the figure in its clause say that it was not so."""
    left, _ = clause(scene, q.start, q.end)
    return any(h.value == "denied" for h in _status_words().find(scene.text[left : q.start]))


def _start(scene: Scene, q: Quantity, cue: Cue | None, period: Period | None) -> int:
    """Where the smallest clause that holds figure, cue and period begins."""
    start = q.start if q.hedge is None else min(q.hedge, q.start)
    ahead = [x.start for x in (cue, period) if x is not None and x.end <= start and x.end > x.start]
    return min((at for at in ahead if not _others(scene, at, start, q)), default=start)


def _end(scene: Scene, q: Quantity, cue: Cue | None, period: Period | None) -> int:
    end = max(q.end, q.hedge or 0)
    after = [x.end for x in (cue, period) if x is not None and x.start >= q.end and x.end > x.start]
    return max((at for at in after if not _others(scene, end, at, q)), default=end)


def _relative(scene: Scene, context: Context, q: Quantity, named: list[Cue], done: list[Link]) -> Link | None:
    """A percentage or multiple: growth or share of the figure or measure it goes with."""
    found = reading(scene, q) if q.kind != "multiple" else ("growth", 1)
    if found is None:
        return None
    kind, sign = found
    base = _base(scene, context, q, named, done)
    if base is None or not base.measure.topic:
        return None
    detail = {"of": base.metric}
    if kind == "share":
        whole = re.match(r"\s*(?:share )?of (?:the |its |all )?([^,;.()]{3,80}?)(?= and (?:up|down)\b|[,;.()]|$)", scene.text[q.end :])
        if whole:
            detail["whole"] = whole[1].strip()
    spans = q.kind == "multiple" and re.match(r"\s*(?:from|between|over)\b", scene.text[q.end :])
    period = None if spans else timing.period_of(scene, q) or base.period
    return replace(
        base,
        quantity=q,
        metric=kind,
        period=period,
        start=_relative_start(scene, q),
        end=_relative_end(scene, q),
        unit="percent" if q.kind == "percent" else q.unit,
        value=sign * q.value,
        detail=detail,
        rule=f"{base.measure.topic}.{kind}",
        status=status(scene, q, period, context),
    )


def _base(scene: Scene, context: Context, q: Quantity, named: list[Cue], done: list[Link]) -> Link | None:
    """What a percentage is of: the figure before it, or a measure named nearer to it."""
    figures = [x for x in done if x.quantity.kind not in ("percent", "points", "multiple") and x.quantity.end <= q.start]
    last = figures[-1] if figures else None
    ahead = [c for c in named if c.start >= q.end and re.fullmatch(r"\s*(?:[\w-]+\s+){0,5}(?:in|of|for)\s+(?:[\w'-]+\s+){0,4}", scene.text[q.end : c.start])]
    behind = [c for c in named if c.end <= q.start and distance(scene, c.end, q.start) <= _FAR["percent"]]
    if behind and last and behind[-1].start > last.quantity.end:
        last = None
    if last:
        return last
    cue = behind[-1] if behind else ahead[0] if ahead else None
    if cue is None:
        before = _before(scene, context, done, "money") or _before(scene, context, done, "count")
        return before if before and opens_on(scene) else None
    m = cue.measures[0]
    who = parties(scene, context, cue, m.frame, (q.start, q.end))
    before = done[-1] if done else None
    if before and who == (None, None) and re.search(r"\b(?:its|their)\s+(?:\w+\s+){0,2}$", scene.text[: cue.start]):
        who = before.subject, before.object
    return _made(scene, context, q, cue, m, who, before)


def _relative_start(scene: Scene, q: Quantity) -> int:
    """From the mark that opens the percentage's clause, so that its direction is quoted."""
    start = q.start if q.hedge is None else min(q.start, q.hedge)
    opening = max(scene.text.rfind(mark, 0, start) for mark in (",", ";", "(", ":"))
    opening += 1
    return opening + (len(scene.text[opening:start]) - len(scene.text[opening:start].lstrip()))


def _relative_end(scene: Scene, q: Quantity) -> int:
    stop = re.search(r",(?!\d)|[;()]|\.(?:\s|$)| (?=while|whereas|but)|$", scene.text[q.end :])
    return q.end + (stop.start() if stop else 0)
