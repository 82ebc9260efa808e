"""Ranks ("fourth largest trading partner"): the place, what it is in, and when it was so."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from vjnotes.facts import timing, yardstick
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.cue import Link, Parties
from vjnotes.facts.domains import among, in_what, limits, named_before
from vjnotes.facts.firsts import first_time, firsts
from vjnotes.facts.home import trader
from vjnotes.facts.linker import links
from vjnotes.facts.order import going_on, next_in_order
from vjnotes.facts.place import unnamed
from vjnotes.facts.scope import is_placed
from vjnotes.facts.spot import stated
from vjnotes.facts.standing import (
    Place,
    joined,
    lands,
    listed,
    owners_beside,
    standing,
    stands_beside,
)
from vjnotes.facts.status import status
from vjnotes.facts.stock import at_writing, is_stock, suited
from vjnotes.facts.story import story
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

TOPIC = "rank"

_BESIDE = 4  # characters: " in "
_MOST = 20
_GIVEN = ("rank_investment", "rank_oda")
_TRADED = ("rank_export_market", "rank_import_source")
_FLOWS = ("exports", "imports")


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """The ranks and firsts of a sentence."""
    ranks = [q for q in scene.quantities if _ranks(scene, q) and _definite(scene, q)][:_MOST]
    if ranks and scene.says("unlawful"):
        return
    lists = listed(scene, ranks) if len(ranks) > 1 else {}
    said: list[Draft] = []
    for i, q in enumerate(ranks):
        holder, last = lists.get(i, (None, i))
        until = ranks[last + 1].start if last + 1 < len(ranks) else len(scene.text)
        since = ranks[i - 1].end if i else 0
        owner = said[-1].object if said else None
        place = Place(q, ranks[last], ranks[0], since, until, holder, owner)
        said += _ranked(scene, context, place, going_on(scene, context, said))
    yield from said
    yield from next_in_order(scene, context, said)
    yield from _of_any(scene, context)
    if "first" in scene.text:
        yield from firsts(scene, context)
        yield from first_time(scene, context)


def _ranks(scene: Scene, q: Quantity) -> bool:
    """A rank, or what is one by the words beside it ("third behind", "ranked 6", "(third)")."""
    if q.kind == "ordinal":
        ways = ("among", "as_what") if scene.led("and_next", q.start) else ("among",)
        beside = any(rule("rank", way).match(scene.text, q.end) for way in ways)
        return beside or stands_beside(scene, q)
    numbered = (q.kind, q.unit) == ("number", "count") and rule("rank", "ranking").search(
        scene.text[: q.start]
    )
    return q.kind == "rank" or bool(numbered)


def _definite(scene: Scene, q: Quantity) -> bool:
    """Not "a leading partner", "one of the largest" or "not the largest": these rank nothing."""
    if rule("rank", "no_rank").match(scene.text, q.end):
        return False
    if "the latter" in scene.text[: q.start] and "the former" in scene.text:
        return False  # "the latter is the former's largest market"
    for n in (n for n in scene.names if n.kind == "place" and n.end <= q.start):
        acts = any(n.end <= land.start < q.start for land in lands(scene))
        stands_for = lands(scene) and scene.joined("held_by", n.end, q.start)
        if not (acts or stands_for) and rule("rank", "is_ranked").fullmatch(
            scene.text, n.end, q.start
        ):
            return False  # "Hanoi ranks second", but "Hanoi is the largest donor"
    if rule("rank", "former").search(scene.text, 0, q.start):
        return False
    ways = () if _puts(scene, q) else ("making", "owner")
    for way in ways:  # "making the Asian dragon the third", "Berlin's second"
        told = rule("rank", way).search(scene.text, 0, q.start)
        if told and not any(n.start < told.end() and told.start() < n.end for n in lands(scene)):
            return False
    if rule("rank", "several_lead").search(scene.text, 0, q.end):
        return False  # "Germans, Russians and Saudis leading the way"
    words = re.findall(r"[a-z]+", scene.text[q.start : q.end])
    if not set(table("rank")["words"]["pace"]).isdisjoint(words):
        return False
    return rule("rank", "indefinite").search(scene.text[: q.start].rstrip()) is None


def _puts(scene: Scene, q: Quantity) -> bool:
    """ "5 million came from Laos, making the republic the third": its place goes by the figure."""
    return rule("rank", "put_it").search(scene.text, 0, q.start) is not None


def _of_any(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "Laos bought 5 million, more than any other country": the first place by a figure."""
    for m in rule("rank", "of_any").finditer(scene.text):
        told = [x for x in links(scene, context) if x.end <= m.start() and x.metric != "growth"]
        holder, owner = _sides(told[-1]) if told else (None, None)
        metric = _measured(told[-1]) if holder and owner and told[-1].status == "reported" else ""
        hosts = [n for n in lands(scene) if (n.name, n.form) == (owner, "noun")]
        host = any(
            scene.joined("takes_in_so_many", n.end, told[-1].quantity.opening) for n in hosts
        )
        if metric and not host:  # "Laos took 900 Chadian guests, more than any other country"
            goods = {k: v for k, v in told[-1].detail.items() if k == "goods"}
            place = ("rank.of-any", metric, (holder, owner), m.span(), 1)
            yield stated(*place, unit="rank", period=told[-1].period, detail=goods)


def _ranked(scene: Scene, context: Context, place: Place, ranking: Draft | None) -> Iterator[Draft]:
    """The ranks stated at a place, up to the next one; ``ranking`` is that told of before."""
    q, last = place.rank, place.last
    if rule("rank", "praise").match(scene.text, q.end):
        return
    if place.owner and rule("rank", "only").match(scene.text, q.end):
        return
    stop = rule("rank", "stops").search(scene.text, last.end, place.until)
    end = stop.start() if stop else place.until
    of = _at_home(_of_figure(scene, context, q, last), context)
    hits, bare = _in_what(scene, place, end, of, ranking)
    within = among(scene, last, hits[-1][1], place.until) if hits else None
    if within is None:
        return
    group = scene.text[slice(*within)]
    metric, to = hits[0][0], hits[-1][1]
    limited = "" if group else limits(scene, last)
    if limited and metric not in _TRADED:
        return
    takes = rule("rank", "receives").search(scene.text, 0, q.start)
    if metric in _GIVEN and (takes or rule("rank", "receivers").match(scene.text, last.end)):
        return  # "received the most aid", "its third largest aid recipient"
    if metric in _TRADED and rule("rank", "among_flows").match(scene.text, last.end):
        return  # "Rice topped the list of imports from Laos"
    subject, object_ = standing(scene, context, place, (to, end), metric, bare=bare, group=within)
    if ranking and ranking.metric == metric and not of:
        if bare and subject == ranking.subject:
            return
        object_ = object_ or ranking.object
    holder, owner_ = _sides(of) if of else (None, None)
    put = of and of.measure.frame != "mutual" and metric == _measured(of) and _puts(scene, q)
    if not put and _puts(scene, q) and rule("rank", "making").search(scene.text, 0, q.start):
        return  # "trade came to 5 million, making the republic the third"
    if holder and owner_ and put:
        subject, object_ = holder, owner_  # "900 came from Laos, which put it second"
    if place.holder:
        subject, object_ = place.holder, object_ if object_ != place.holder else None
        object_ = object_ or owner_
    elif of and holder and metric == _measured(of) and None in (subject, object_):
        whom = None if metric in _TRADED else holder  # "rice took the lead with 3 million"
        subject, object_ = subject or whom, object_ or owner_
    sells = of and metric in _TRADED and metric == _measured(of) and subject == of.subject
    if subject is None or subject == object_ or sells:  # "Laos sold 5 to Chad, ranking third"
        return
    owner = {place.owner, ranking.object if ranking else None, *(n.name for n in lands(scene))}
    if group and object_ not in owner - {None}:
        return  # "the largest investor in Africa"
    here = links(scene, context)
    object_ = object_ or next((x.object for x in here if x.subject == subject), None)
    if metric in _TRADED:  # "its main suppliers were Peru (5 million) and Chad (4 million)"
        object_ = object_ or next((x.subject for x in here if x.object == subject), None)
    town = None if group else _town(scene, context, place, to, of, object_)
    if town == "":
        return
    before = of.period if of and of not in links(scene, context) else None
    going = of.period if of and metric == _measured(of) else None
    going = going or (ranking.period if ranking and bare else None)
    going = going or _with_figure(scene, context, place, metric)
    period = before or _period(scene, context, place, metric, going)
    if metric == "rank_citizens" and rule("rank", "own_folk").match(scene.text, q.end):
        return  # "the largest Lao community in Asia": a place among those where Laotians live
    if _is_hoped(scene, context, q, period):
        return
    owners = [town] if town else [*owners_beside(scene, q, object_), object_]
    value = _value(scene, q, place.until)
    going_on = ranking.detail if ranking and bare and not of and subject != ranking.subject else {}
    for (metric, to), whose in product(hits, owners):
        detail = _goods(scene, context, (last.end, to), limited) if metric in _TRADED else {}
        detail = {**going_on, **detail} | ({"among": group} if group else {})
        told = ("rank.in", metric, (subject, whose), (q.start, to), value)
        yield stated(*told, unit="rank", period=period, detail=detail)


def _in_what(
    scene: Scene, place: Place, end: int, of: Link | None, ranking: Draft | None
) -> tuple[list[tuple[str, int]], bool]:
    """What a place is in, where its words end, and whether only the ranking before says so."""
    if place.holder == "":
        return [], False  # "second and third by sums and by projects"
    hits = in_what(scene, place.last, end)
    if (
        hits
        and hits[0][0] == "none"
        and rule("rank", "goods_ranked").match(scene.text, place.last.end)
    ):
        return [("rank_export_market", hits[0][1])], False  # "the top destination for Lao rice"
    if hits and hits[0][0] != "any":
        return [hit for hit in hits if hit[0] not in ("none", "any")], False
    to = hits[0][1] if hits else place.last.end
    if hits and rule("rank", "goods_ranked").match(scene.text, place.last.end, to + 1):
        return [("rank_export_market", to)], False  # "the third largest apparel market"
    if hits and rule("rank", "of_else").match(scene.text, to):
        return [], False
    if of and not hits and of.measure.frame == "mutual":
        of = None  # "trade came to 3 billion, the second highest ever"
    told = named_before(scene, place.rank) if not of or of.metric in _FLOWS else []
    told = told or ([(_measured(of), to)] if of else [])
    return told or ([(ranking.metric, to)] if ranking else []), not told


def _at_home(of: Link | None, context: Context) -> Link | None:
    """A figure of exports or imports as the country would say whose trade the article tells: what
    Laos bought of Peru's tea ranks it among Peru's markets; a figure of two others ranks nobody."""
    mine = trader(context) if of and of.metric in _FLOWS else None
    if of is None or of.metric not in _FLOWS or mine == of.subject:
        return of
    if mine is None:
        return of if of.metric == "exports" else None
    back = next(metric for metric in _FLOWS if metric != of.metric)
    turned = replace(of, metric=back, subject=of.object, object=of.subject)
    return turned if of.object == mine else None


def _sides(of: Link) -> Parties:
    """Who is ranked by a figure, and for whom: of goods, who is not whose they are."""
    turned = of.metric in _FLOWS or of.detail.get("of") in _FLOWS
    return (of.object, of.subject) if turned else (of.subject, of.object)


def _measured(of: Link) -> str:
    """The ranks that go with a figure, if any."""
    return str(table("rank")["of"].get(of.detail.get("of", of.metric), ""))


def _is_hoped(scene: Scene, context: Context, q: Quantity, period: Period | None) -> bool:
    """Whether a place is one to come: "hopes that Laos will become its largest investor"."""
    if rule("rank", "unsure").search(scene.text, 0, q.start):
        return True
    led = rule("rank", "to_be").search(scene.text, 0, q.start)
    return led is not None and status(scene, q, period, context) != "reported"


def _of_figure(scene: Scene, context: Context, q: Quantity, last: Quantity) -> Link | None:
    """The figure of a bare rank: "5,050 projects, third"; "That puts it third out of 40"."""
    previous = context.before(scene)
    alone = rule("rank", "pronoun").match(scene.text, 0, q.start)
    if alone and previous and not any(n.end <= q.start for n in lands(scene)):
        told = [x for x in context.linked_before(scene) if _measured(x)]
        return told[-1] if told else None
    found = [x for x in links(scene, context) if _measured(x)]
    if any(n.start >= last.end and is_placed(scene, n) for n in scene.countries()):
        return next((x for x in found if x.start > last.end), None)  # "third place went to Laos"
    goes = rule("rank", "with_figure").match(scene.text, last.end)
    behind = (x for x in found if goes and x.quantity.start > last.end)
    return next((x for x in reversed(found) if x.end <= q.start), None) or next(behind, None)


def _goods(scene: Scene, context: Context, at: tuple[int, int], limited: str) -> dict[str, str]:
    """The goods that a rank is limited to: "the fifth supplier of seafood", "a buyer of 2 tons"."""
    found = rule("rank", "goods_ranked").match(scene.text, at[0])
    goods = found["a"] or found["b"] if found else limited
    if goods.lower().startswith(("the ", "these ", "those ", "such ")):
        near = (*links(scene, context), *reversed(context.linked_before(scene)))
        named = (x.detail["goods"] for x in near if "goods" in x.detail)
        goods = next(named, goods)  # "the third largest buyer of these items"
    goods = "" if goods in table("rank")["goods"]["whole"] else goods
    if not goods and not rule("rank", "whole_trade").search(scene.text, *at):
        told = {x.detail["goods"] for x in links(scene, context) if "goods" in x.detail}
        goods = told.pop() if len(told) == 1 else ""
    return {"goods": goods} if goods else {}


def _town(
    scene: Scene, context: Context, place: Place, to: int, of: Link | None, country: str | None
) -> str | None:
    """The place among whose partners a country is ranked: "" without a name, None for none."""
    q, here = place.rank, {n.start for n in lands(scene)}
    towns = [n for n in scene.names if n.kind == "place" and n.start not in here]
    for n in towns:
        behind = n.start >= q.end and scene.joined("investing_in", q.end, n.start)
        ahead = n.end <= q.start and scene.led("investing_before", n.start)
        if behind or ahead or joined(scene, "of_it", to, n.start):
            return n.name
    told = {x.detail["place"] for x in links(scene, context) if "place" in x.detail}
    there = rule("rank", "citys").search(scene.text, 0, q.start)
    if there or scene.followed("investing_there", q.end):
        town = unnamed(scene, context, q)
        told = told or {n.name for n in towns} or ({town.name} if town else set())
        return told.pop() if len(told) == 1 else ""
    if of and "place" in of.detail:
        return of.detail["place"]
    named = country in {n.name for n in lands(scene)}
    return told.pop() if len(told) == 1 and not named else None


def _value(scene: Scene, q: Quantity, until: int) -> int:
    """The place; "the largest after China and the US" is the third."""
    if q.value != 1 or "first" in scene.text[q.start : q.end].lower():
        return int(q.value)
    named = " after " in scene.text or " behind " in scene.text
    ahead = rule("rank", "after").search(scene.text, q.end) if named else None
    if ahead is None or ahead.start(1) > until:
        return 1
    return 1 + len({n.name for n in scene.countries() if ahead.start(1) <= n.start < ahead.end()})


def _period(
    scene: Scene, context: Context, place: Place, metric: str, going: Period | None
) -> Period | None:
    """When a place was held: by the words beside it, by what it goes on with, or as it is told."""
    q = place.rank
    period = _said(scene, q)
    if period is None and timing.unplaced(scene, q):
        return going  # "fourth a year later"
    if period is None and q is not place.first:  # "second in 2020, third in tourism"
        anew = ";" in scene.text[place.first.end : q.start]
        period = None if anew else _said(scene, place.first)
    period = suited(scene, "rank_any", q, period)
    if period is None and not rule("rank", "now").search(scene.text):
        period = going
    was = rule("rank", "past").search(scene.text[: q.end])
    if period is None and was:  # "was the third largest donor and fourth largest investor in 2020"
        later = [p for p in scene.periods if p.start >= q.end and p.kind != "compare"]
        runs = len(later) == 1 and rule("rank", "runs_to").fullmatch(
            scene.text, q.end, later[0].start
        )
        period = later[0] if runs else None
    if period is None and (was or rule("rank", "past_behind").match(scene.text, q.end)):
        # trade of a year does not date a rank in investment
        apart = "" if metric in table("linking")["ranked"]["trade"] else "trade"
        period = story(
            scene,
            context,
            lambda x: not is_stock(x.metric) and x.measure.topic != apart,
            figures=True,
        )
        period = replace(period, start=q.start, end=q.start) if period else None
    return period or at_writing(scene, context, q.start)


def _with_figure(scene: Scene, context: Context, place: Place, metric: str) -> Period | None:
    """The period of the figure that a place was won with: "kept the top spot with 900 visitors"."""
    found = (
        x for x in links(scene, context) if _measured(x) == metric and x.start >= place.last.end
    )
    first = next(found, None)
    beside = first and rule("rank", "won_with").fullmatch(
        scene.text, place.last.end, first.quantity.opening
    )
    present = rule("rank", "still").search(scene.text, 0, place.rank.start)
    return first.period if first and beside and not present else None


def _said(scene: Scene, q: Quantity) -> Period | None:
    """The period that the words beside a rank give it."""
    opener = scene.text.startswith("As ") and "," not in scene.text[: q.start]
    opener = opener and not any(timing.leads(scene, p) for p in scene.periods)
    period = None if opener else timing.period_of(scene, q)
    between = scene.text[min(period.end, q.end) : max(period.start, q.start)] if period else ""
    if period and (";" in between or (": " in between and period.start >= q.end)):
        period = None  # "a donor since 1990; its second largest investor"
    bases = [o for o in scene.quantities if o.end <= q.start and yardstick.is_base(scene, o)]
    if period and any(0 <= period.start - o.end <= _BESIDE for o in bases):
        told = [p for p in scene.periods if p.end <= bases[0].opening and p.kind != "compare"]
        period = told[-1] if told else None  # "rose to 5 last year from 4 in 2021, making it first"
    if scene.led("has_been", q.start):
        period = next((p for p in scene.periods if p.kind == "since" and p.start >= q.end), period)
    if period is None or _is_other(scene, q, period):
        dates = [p for p in scene.periods if p.kind == "as_of"]
        period = dates[0] if len(dates) == 1 else None
    return period


def _is_other(scene: Scene, q: Quantity, period: Period) -> bool:
    """Whether a period is not that of the rank beside it but of what is told with it: "is the
    fourth largest partner, with trade of $28 billion in 2015", "gave 5 million last year, but is
    the seventh"."""
    present = rule("rank", "present").search(scene.text[: q.start])
    if period.end <= q.start:
        now = present and not timing.leads(scene, period)
        return bool(now and rule("rank", "but_now").search(scene.text, period.end, q.start))
    if rule("rank", "noting").search(scene.text, q.end, period.start):
        return True
    if present and rule("rank", "with_it").search(scene.text, q.end, period.start):
        return True
    figures = [o for o in scene.quantities if o.kind in ("money", "number") and o.start >= q.end]
    return bool(present) and any(o.end <= period.start for o in figures)
