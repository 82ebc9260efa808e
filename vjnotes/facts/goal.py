"""Goals with a year: what a country means to be, what two mean to trade or invest by then."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.givers import of_one_firm
from vjnotes.facts.lands import gives
from vjnotes.facts.pairing import pair_of, parties
from vjnotes.facts.phrase import clause, mood, written
from vjnotes.facts.spot import Parties, asked, spots, spread, stated
from vjnotes.lexicon.rules import pattern, rule, sense
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

TOPIC = "goal"
_INWARD = frozenset({"fdi_target", "oda_target"})


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Goals the sentence states, with the year they are set for."""
    return asked(TOPIC, [states, visions, doubled, figures], scene, context)


def states(scene: Scene, context: Context) -> Iterator[Draft]:
    """What a country means to be: developed, carbon neutral, by a year."""
    for spot in spots(scene, context, pattern("goal", "states").finditer(scene.text)):
        year = _year(scene, spot.end, spot.low, spot.high)
        whose = _whose(scene, context, spot.start)
        denied = mood(scene.text, spot.low, spot.start, 12) is None
        if year and whose and not denied and _is_ahead(context, year):
            opening = rule("goal", "opening").search(spot.before(60))
            start = spot.start - (len(opening[0]) if opening else 0)
            metric = sense("goal", "states", spot.match[0])
            span = spread(scene, start, spot.end, year)
            yield _goal("state", metric, (whose, None), span, year)


def visions(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "long-term strategic goals and visions for 2030 - 2045" """
    for spot in spots(scene, context, rule("goal", "vision").finditer(scene.text)):
        year = _year(scene, spot.end, spot.low, min(spot.high, spot.end + 13), ahead=False)
        whose = _whose(scene, context, spot.start)
        if year and whose and _is_ahead(context, year):
            value, span = written(scene, context, spot.start, spot.end), (spot.start, year.end)
            yield _goal("vision", "vision", (whose, None), span, year, value=value)


def _goal(
    way: str, metric: str, whose: Parties, span: tuple[int, int], year: Period | None, **more: Any
) -> Draft:
    """A goal "by 2045" holds for 2045 itself, however the text reads elsewhere."""
    label = year.label.removeprefix("as-of:") if year and year.label else ""
    period = replace(year, label=label, kind="year") if year and label else None
    return stated(f"goal.{way}", metric, whose, span, period=period, status="target", **more)


def _year(scene: Scene, at: int, low: int, high: int, *, ahead: bool = True) -> Period | None:
    """The year a goal is set for: after it within its clause, else at the head of the clause."""
    for period in scene.periods:
        if at <= period.start < high and _is_by(scene, period):
            return period if period.start - at <= 80 else None
    head = next((p for p in scene.periods if low <= p.start < at), None)
    short = head and len(scene.text[low : head.start].split()) <= 3
    return head if ahead and head and short and _is_by(scene, head) else None


def _is_by(scene: Scene, period: Period) -> bool:
    if period.kind in ("since", "compare"):
        return False
    lead = scene.text[max(0, period.start - 40) : period.start]
    if scene.text.startswith("next ", period.start):
        return True
    return period.preposition in ("by", "until", "before") or bool(
        rule("goal", "horizon").search(lead)
    )


def _is_ahead(context: Context, period: Period) -> bool:
    """Still to come when the article was published; an article without a date leaves it open."""
    last = period.last or period.first
    return context.published is None or last is None or last >= context.published


def _whose(scene: Scene, context: Context, at: int) -> str | None:
    """The country named last before the goal, else alone just before it, or behind it."""
    if before := _countries(scene, 0, at):
        nouns = [n for n in before if n.form != "adjective"]
        return (nouns or before)[-1].name
    earlier = context.before(scene)
    after = [n for n in _countries(scene, at) if n.form != "adjective"]
    for among in (_countries(earlier) if earlier else [], after):
        if len({n.name for n in among}) == 1:
            return among[0].name
    return None


def _countries(scene: Scene, low: int = 0, high: int | None = None) -> list[Name]:
    return [n for n in parties(scene, low, high) if n.kind == "country"]


def doubled(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "the goal of doubling their 2014 turnover by 2020" """
    for spot in spots(scene, context, pattern("goal", "aim.multiples").finditer(scene.text)):
        reach = min(spot.high, spot.end + 60)
        noun = pattern("goal", "measures").search(scene.text, spot.end, reach)
        year = noun and _year(scene, noun.end(), spot.low, spot.high)
        if noun is None or year is None or spot.match[0].lower().endswith("ed"):
            continue
        metric = sense("goal", "measures", noun[0])
        if pair := _pair(scene, context, metric, *noun.span()):
            lead = rule("goal", "lead").search(spot.before())
            start = spot.start - (len(lead[0]) if lead else 0)
            between = (
                p.label for p in scene.periods if spot.end <= p.start and p.end <= year.start
            )
            span = (start, max(year.end, noun.end()))
            value = sense("goal", "aim.multiples", spot.match[0])
            told = {"value": value, "unit": "multiple"}
            told["detail"] = {"base": next(between, None), **_part(scene, noun.start())}
            yield _goal("multiple", metric, pair, span, year, **told)


def _part(scene: Scene, at: int) -> dict[str, str]:
    """What part of the trade the measure at ``at`` is of: "their border trade"."""
    part = rule("goal", "part").search(scene.text[:at])
    return {"sector": part["part"].lower()} if part else {}


def _aimed(text: str, low: int, at: int) -> int:
    """Where the nearest word of aiming before ``at`` ends, 0 if there is none near."""
    near = max(low, at - 110)
    ways = pattern("goal", "aim.words"), rule("goal", "on_a_day")
    return max((m.end() for way in ways for m in way.finditer(text, near, at)), default=0)


def _pair(scene: Scene, context: Context, metric: str, at: int, end: int) -> Parties | None:
    """Two countries for what is between two; for a total of one country, that one."""
    named = {n.name for n in _countries(scene)}
    if metric != "two_way_trade_target" and len(named) == 1:
        one = named.pop()
        return (None, one) if metric in _INWARD else (one, None)
    pair = pair_of(scene, context, at, end)
    if pair and metric in _INWARD and pair[0] == "Vietnam":
        return pair[1], pair[0]
    if pair and metric == "oda_target":
        giver, taker = sorted(pair, key=gives, reverse=True)
        return giver, None if scene.says("all_aid") else taker
    return pair


def figures(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "aim to raise two-way trade to US$100 billion by 2025" """
    for quantity in scene.quantities:
        low, high = clause(scene.text, quantity.start, quantity.end)
        aimed = _aimed(scene.text, low, quantity.start)
        called = scene.followed("is_goal", quantity.end)
        named = rule("goal", "named").match(scene.text, quantity.end)  # "the 5 billion target"
        told = None
        if aimed or called or named:
            told = _measured(scene, context, quantity, (low, high, aimed))
        unit = _unit(scene, context, quantity) if told else None
        if told is None or unit is None:
            continue
        start, end, metric = told
        if metric == "fdi_target" and of_one_firm(scene):
            continue
        if metric == "oda_target" and rule("goal", "promised").search(scene.text, 0, aimed):
            continue  # aid agreed on is a pledge, no goal
        lead = scene.text[min(start, quantity.start) : max(start, quantity.start)]
        ways = (rule("goal", way) for way in ("base", "doubled"))
        base = any(way.search(scene.text, low, quantity.opening) for way in ways)
        done = pattern("goal", "aim.done").search(lead) and not named
        if base or done or mood(scene.text, low, start) is None:
            continue
        firm = named or pattern("goal", "aim.firm").search(scene.text, low, quantity.start)
        year = _year(scene, quantity.end, low, high)
        head = None if year else _year(scene, low, low, high)
        year = year or (head if head and (firm or _is_ahead(context, head)) else None)
        soon = pattern("goal", "aim.soon").search(scene.text, quantity.end, quantity.end + 40)
        told_on = (p for p in scene.periods if low <= p.start < high)
        dated = any(p.kind != "day" or _is_by(scene, p) for p in told_on)
        if not (firm or _is_ahead(context, year) if year else soon or not dated):
            continue
        if pair := _pair(scene, context, metric, start, end):
            first = min(start, quantity.start if quantity.hedge is None else quantity.hedge)
            span = spread(scene, first, max(end, quantity.end), year)
            approx = "exact" if named else quantity.approx
            told_: dict[str, Any] = {
                "value": quantity.value,
                "unit": unit,
            }
            told_ |= {"approx": approx, "detail": _part(scene, start)}
            yield _goal("figure", metric, pair, span, year, **told_)


def _unit(scene: Scene, context: Context, quantity: Quantity) -> str | None:
    """The currency of a sum; that of the last one before for "take it to 3 billion"."""
    if quantity.kind == "money":
        return quantity.unit
    told = context.scenes[max(0, scene.index - 1) : scene.index + 1] if quantity.scaled else ()
    sums = [q for s in told for q in s.quantities if q.kind == "money"]
    sums = [q for q in sums if q not in scene.quantities or q.end <= quantity.start]
    return sums[-1].unit if sums else None


def _measured(
    scene: Scene, context: Context, quantity: Quantity, bounds: tuple[int, int, int]
) -> tuple[int, int, str] | None:
    """What the figure measures, by the words nearest to it; a bare sum after sums of trade is one
    of trade: "a goal of $100 billion for 2025, and $150 billion for 2030"."""
    low, high, aimed = bounds
    measures = pattern("goal", "measures")
    near = max(low, quantity.start - 90)
    if rule("goal", "raised").search(scene.text, aimed, quantity.start):
        near = quantity.start  # "raise it to": what it is stands before
    before = list(measures.finditer(scene.text, near, quantity.start))
    after = measures.search(scene.text, quantity.end, min(high, quantity.end + 40))
    if (
        noun := after
        if after and (not before or after.start() - quantity.end <= 16)
        else (before[-1] if before else None)
    ):
        metric = sense("goal", "measures", noun[0])
        return (*noun.span(), metric) if quantity.kind == "money" else None
    first = next((q for q in scene.quantities if q.start >= aimed and q.kind == "money"), quantity)
    listed = rule("goal", "listed").fullmatch(scene.text, first.end, quantity.start)
    told = context.scenes[max(0, scene.index - 5) : scene.index + 1]
    if (
        (first is quantity or listed)
        and rule("goal", "bare").fullmatch(scene.text, aimed, first.start)
        and any(_of_trade(s, context) for s in told)
    ):
        return quantity.start, quantity.end, "two_way_trade_target"
    return None


def _of_trade(scene: Scene, context: Context) -> bool:
    """Whether a sentence tells of trade, by its words or by what its figures measure."""
    named = pattern("goal", "measures").finditer(scene.text)
    told = any(sense("goal", "measures", m[0]) == "two_way_trade_target" for m in named)
    return told or any(x.metric == "two_way_trade" for x in context.links.get(scene.index, ()))
