"""Ranks ("fourth largest trading partner") and firsts ("the first G7 country to ...")."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, product

from vjnotes.facts import timing
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.cue import Link
from vjnotes.facts.domains import in_group, named_before, within
from vjnotes.facts.firsts import first_time, firsts
from vjnotes.facts.gap import clause
from vjnotes.facts.home import ranked
from vjnotes.facts.lands import actors, compared, country_of, other
from vjnotes.facts.linker import links
from vjnotes.facts.place import told_of_place, unnamed
from vjnotes.facts.respective import runs
from vjnotes.facts.scope import is_placed
from vjnotes.facts.status import status
from vjnotes.facts.story import story
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

TOPIC = "rank"

_NEAR = 80
_MOST = 20
_TRADED = ("rank_export_market", "rank_import_source")


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """The ranks and firsts of a sentence."""
    ranks = [q for q in scene.quantities if _ranks(scene, q) and _definite(scene, q)][:_MOST]
    lists = _lists(scene, ranks)
    for i, q in enumerate(ranks):
        holder, last = lists.get(i, (None, i))
        until = ranks[last + 1].start if last + 1 < len(ranks) else len(scene.text)
        yield from _ranked(scene, context, q, ranks[last], until, first=ranks[0], holder=holder)
    if "first" in scene.text:
        yield from firsts(scene, context)
        yield from first_time(scene, context)


def _lists(scene: Scene, ranks: list[Quantity]) -> dict[int, tuple[str, int]]:
    """ "Laos and Cuba ranked sixth and eighth": whose each rank is, and which is the last of the
    list, whose words behind go for all."""
    lands = [n for n in scene.countries() if n.form != "epithet"]
    told = runs(scene, [(n.start, n.end) for n in lands])
    found = {}
    for run in runs(scene, [(q.start, q.end) for q in ranks]):
        ahead = [names for names in told if lands[names[-1]].end <= ranks[run[0]].start]
        placed = [names for names in told if is_placed(scene, lands[names[0]])]
        names = (ahead[-1:] or placed[:1] or [[]])[0]
        if len(names) == len(run):
            for i, name in zip(run, names, strict=True):
                found[i] = lands[name].name, run[-1]
    return found


def _ranks(scene: Scene, q: Quantity) -> bool:
    """A rank, or an ordinal that is one by the words behind it ("third behind ...")."""
    if q.kind == "ordinal":
        return rule("rank", "among").match(scene.text, q.end) is not None
    numbered = (q.kind, q.unit) == ("number", "count") and rule("rank", "ranking").search(
        scene.text[: q.start]
    )
    return q.kind == "rank" or bool(numbered)


def _definite(scene: Scene, q: Quantity) -> bool:
    """Not "a leading partner", "one of the largest" or "not the largest": these rank nothing."""
    if rule("rank", "amount").match(scene.text, q.end):  # "the second highest number"
        return False
    if "the latter" in scene.text[: q.start] and "the former" in scene.text:
        return False  # "the latter is the former's largest market"
    if rule("rank", "drawing").match(scene.text, q.end):  # "first in attracting investment"
        return False
    towns = (n.end for n in scene.names if n.kind == "place" and n.end <= q.start)
    if any(rule("rank", "is_ranked").fullmatch(scene.text, end, q.start) for end in towns):
        return False  # "Hanoi ranks second"
    if rule("rank", "former").search(scene.text, 0, q.start):
        return False
    made = rule("rank", "making").search(scene.text, 0, q.start)
    if made and not any(made.start() < n.start < made.end() for n in _lands(scene)):
        return False  # "making the Asian powerhouse the third"
    owner = rule("rank", "owner").search(scene.text, 0, q.start)
    if owner and not any(n.start < owner.end() and owner.start() < n.end for n in _lands(scene)):
        return False  # "Berlin's fourth largest partner"
    if not set(table("rank")["words"]["pace"]).isdisjoint(
        re.findall(r"[a-z]+", scene.text[q.start : q.end])
    ):
        return False
    return rule("rank", "indefinite").search(scene.text[: q.start].rstrip()) is None


def _ranked(
    scene: Scene,
    context: Context,
    q: Quantity,
    last: Quantity,
    until: int,
    first: Quantity,
    holder: str | None,
) -> Iterator[Draft]:
    """The ranks ``q`` states, in what is said behind ``last``, which ends the list it is in."""
    stop = re.search(
        r"[;.]\s|, (?:with|while|after|behind|and (?:has|is|was|it)|accounting|becoming)\b",
        scene.text[last.end : until],
    )
    end = last.end + stop.start() if stop else until
    hits = within(scene, last, end)
    of = _of_figure(scene, context, q, last)
    metric = table("rank")["of"][of.metric] if of else ""
    bare = not hits
    hits = hits or ([(metric, last.end)] if of else named_before(scene, q))
    if hits and rule("rank", "of_items").match(scene.text, max(to for _, to in hits)):
        return
    if not hits or hits[0][0] == "none" or in_group(scene, last, max(to for _, to in hits)):
        return
    subject, object_ = _ranked_parties(scene, context, q, first, end)
    if holder:
        subject, object_ = holder, (of.object if of else None if object_ == holder else object_)
    elif (
        of
        and of.subject
        and hits[0][0] == metric
        and (bare or None in (subject, object_) or _meant(scene, q))
    ):
        subject, object_ = _holder_of(scene, of, q), of.object
    bodies = (n for n in scene.names if n.kind == "organisation")
    body = any(scene.joined("held_by", n.end, q.start) for n in bodies)
    if subject is None or subject == object_ or body:
        return
    own = (x.object for x in links(scene, context) if x.subject == subject)
    object_ = object_ or next(own, None)
    if hits[0][0] == "rank_investment":
        country, object_ = object_, _locality(scene, q, of, object_)
        if object_ == country and told_of_place(scene, context, country):
            return
    elif object_ not in {n.name for n in _lands(scene)}:
        object_ = _city(scene, context, object_) or object_
    if rule("rank", "citys").search(scene.text, 0, q.start):
        town = unnamed(scene, context, q)
        if town is None or town.country == subject:
            return
        object_ = town.name
    period = _period(scene, context, q, first, hits[0][0])
    if scene.led("to_be", q.start) and status(scene, q, period, context) != "reported":
        return  # "hopes that Laos will become its largest investor"
    for (metric, to), whose in product(hits, [*_owners_beside(scene, q, object_), object_]):
        yield Draft(
            TOPIC,
            metric,
            q.start,
            to,
            "rank.in",
            subject,
            whose,
            _value(scene, q, until),
            "rank",
            "exact",
            period,
            detail=_goods(scene, last) if metric in _TRADED else {},
        )


def _owners_beside(scene: Scene, q: Quantity, owner: str | None) -> list[str]:
    """ "Peru and Chile's largest partner": who owns the ranking with another."""
    lands = [n for n in scene.countries() if n.end <= q.start]
    return [
        a.name
        for a, b in pairwise(lands)
        if b.name == owner
        and "'" in scene.text[b.start : b.end + 2]
        and scene.joined("and_land", a.end, b.start)
    ]


def _of_figure(scene: Scene, context: Context, q: Quantity, last: Quantity) -> Link | None:
    """The figure a bare rank goes with: "5,050 projects ..., third behind South Korea", "second
    with 3 billion"."""
    found = [x for x in links(scene, context) if x.metric in table("rank")["of"]]
    if any(n.start >= last.end and is_placed(scene, n) for n in scene.countries()):
        return next((x for x in found if x.start > last.end), None)  # "third place went to Laos"
    goes = rule("rank", "with_figure").match(scene.text, last.end)
    behind = (x for x in found if goes and x.start > last.end)
    return next((x for x in reversed(found) if x.end <= q.start), None) or next(behind, None)


def _goods(scene: Scene, q: Quantity) -> dict[str, str]:
    """The goods that a rank is limited to: "the fifth largest supplier of seafood"."""
    found = rule("rank", "goods_ranked").match(scene.text, q.end)
    return {"goods": found["a"] or found["b"]} if found else {}


def _locality(scene: Scene, q: Quantity, of: Link | None, country: str | None) -> str | None:
    """The province or city among whose investors a country is ranked, or else the country."""
    named = (n for n in scene.names if n.kind == "place" and n.start >= q.end)
    place = next((n.name for n in named if scene.joined("investing_in", q.end, n.start)), None)
    ahead = (n for n in scene.names if n.kind == "place" and n.end <= q.start)
    place = place or next((n.name for n in ahead if scene.led("investing_before", n.start)), None)
    if place or not (scene.followed("investing_there", q.end) or (of and "place" in of.detail)):
        return place or country
    return of.detail.get("place") if of else None


def _city(scene: Scene, context: Context, country: str | None) -> str | None:
    """The city to which the people of a sentence go, those of a ranking in it."""
    told = {x.detail.get("place") for x in links(scene, context) if x.object == country}
    return told.pop() if len(told) == 1 else None


def _meant(scene: Scene, q: Quantity) -> bool:
    """Whether the ranking country is only called so after the rank ("in the country")."""
    return any(n.form == "epithet" and n.start >= q.end for n in scene.countries())


def _holder_of(scene: Scene, of: Link, q: Quantity) -> str | None:
    """Whose rank it is: the country named since the figure, else the figure's own."""
    since = [
        n.name
        for n in scene.countries()
        if of.end <= n.start
        and n.end <= q.start
        and n.form == "noun"
        and not (_prep(scene, n) or compared(scene, n))
    ]
    return since[-1] if since else of.subject


def _value(scene: Scene, q: Quantity, until: int) -> int:
    """The place; "the largest after China and the US" is the third."""
    if q.value != 1 or "first" in scene.text[q.start : q.end].lower():
        return int(q.value)
    named = " after " in scene.text or " behind " in scene.text
    ahead = rule("rank", "after").search(scene.text, q.end) if named else None
    if ahead is None or ahead.start(1) > until:
        return 1
    return 1 + len({n.name for n in scene.countries() if ahead.start(1) <= n.start < ahead.end()})


def _ranked_parties(
    scene: Scene, context: Context, q: Quantity, first: Quantity, end: int
) -> tuple[str | None, str | None]:
    """Who holds the rank, and whose ranking it is."""
    here = [n for n in _lands(scene) if not compared(scene, n) and n.form != "capital"]
    for a, b in pairwise(n for n in here if n.end <= q.start):
        if scene.led("between", a.start) and scene.joined("and_land", a.end, b.start):
            return (a.name, b.name) if b.name == "Vietnam" else (b.name, a.name)  # the partner's
    whose = _whose(scene, here, q, end) or _whose(scene, here, first, len(scene.text))
    object_ = country_of(whose, here, scene, context)
    if object_ is None and rule("rank", "of_world").search(scene.text, 0, q.start):
        return None, None  # "the world's largest exporter of milk"
    holders = [
        n
        for n in here
        if n is not whose
        and (n.form in ("noun", "epithet") or n.kind == "group")
        and not _prep(scene, n)
    ]
    left, _ = clause(scene, q.start, q.end)
    placed = [n for n in here if n.start >= q.end and is_placed(scene, n)]
    ahead = placed[:1] or [n for n in holders if left <= n.start < q.start]
    ahead = ahead or [n for n in holders if n.start < q.start] or _peoples(scene, here, q)
    told = ranked(scene, context) if not ahead and scene.text.startswith("It ") else None
    if told:
        return told
    ahead = ahead or holders
    subject = next(
        (c for n in ahead if (c := country_of(n, here, scene, context)) and c != object_), None
    )
    if subject is None and object_ is not None:
        named = {n.name for n in here if n.form != "epithet"} - {object_}
        partner = other(context, object_)
        subject = partner if not named or partner in named else None
    if object_ is None and subject is not None:
        object_ = other(context, subject)
        beside = {n.name for n in here if scene.followed("leading", n.end)}
        object_ = None if object_ in beside else object_
    return subject, object_


def _lands(scene: Scene) -> list[Name]:
    """The countries of a sentence, and the groups of them that trade and give as one."""
    blocs = table("linking")["parties"]["blocs"]
    found = [
        n for n in scene.names if n.kind == "country" or (n.kind == "group" and n.name in blocs)
    ]
    return found or [n for n in actors(scene) if n.kind == "country"]  # "Tokyo's", "Hanoi's"


def _peoples(scene: Scene, here: list[Name], q: Quantity) -> list[Name]:
    """Countries whose people hold the rank ("Vietnamese tourists ranked seventh")."""
    return [
        n
        for n in here
        if n.form == "adjective"
        and n.end < q.start
        and not _prep(scene, n)
        and any(h.start <= 2 for h in phrases("rank", "domains").find(scene.text[n.end : q.start]))
    ]


def _whose(scene: Scene, here: list[Name], q: Quantity, end: int) -> Name | None:
    before = [
        n
        for n in here
        if n.end <= q.start
        and re.fullmatch(r"(?:'s|')?\s*(?:\w+\s)?", scene.text[n.end : q.start])
        and (n.form == "possessive" or "'" in scene.text[n.start : n.end + 2])
    ]
    before = before or [
        n
        for n in here
        if n.start == 4 and scene.text.startswith("For ") and scene.text[n.end] == ","
    ]
    after = [
        n
        for n in here
        if q.end <= n.start <= end
        and (n.form != "epithet" or n.start - q.end < _NEAR)
        and (_prep(scene, n) in {"of", "for", "in", "to", "with"} or n.form == "possessive")
    ]
    return before[-1] if before else after[0] if after else None


def _prep(scene: Scene, n: Name) -> str:
    if is_placed(scene, n) or scene.followed("leading", n.end):
        return ""  # "with Germany coming in third"
    found = re.search(
        r"\b(of|for|[Ii]n|to|with|from|among|by|into)[\s-]+(?:which\s+)?(?:the\s+)?$",
        scene.text[: n.start],
    )
    return found[1].lower() if found else ""


def _period(
    scene: Scene, context: Context, q: Quantity, first: Quantity, metric: str
) -> Period | None:
    opener = scene.text.startswith("As ") and "," not in scene.text[: q.start]
    period = None if opener else timing.period_of(scene, q)
    if period and _of_figure_after(scene, q, period):
        period = None  # "is the fourth largest partner, with trade of $28 billion in 2015"
    if period and rule("rank", "since").search(scene.text[: period.start]):
        period = None  # "since ties were set up in 1992"
    elif period is None:
        dates = [p for p in scene.periods if p.kind == "as_of"]
        period = dates[0] if len(dates) == 1 else None
    if period is None and timing.unplaced(scene, q):
        return None  # "fourth a year later"
    if period is None and q is not first:  # "second in 2020, third in tourism"
        return _period(scene, context, first, first, metric)
    period = timing.suited(scene, "rank_any", q, period)
    if period is None and rule("rank", "past").search(scene.text[: q.start]):
        # trade of a year does not date a rank in investment
        apart = "trade" if metric == "rank_investment" else ""
        period = story(
            scene,
            context,
            lambda x: not timing.is_stock(x.metric) and x.measure.topic != apart,
            figures=True,
        )
        period = replace(period, start=q.start, end=q.start) if period else None
    return period or timing.at_writing(scene, context, q.start)


def _of_figure_after(scene: Scene, q: Quantity, period: Period) -> bool:
    """Whether a rank told in the present is followed by a figure whose period it is."""
    if q.end <= period.start and rule("rank", "noting").search(scene.text, q.end, period.start):
        return True
    figures = [o for o in scene.quantities if o.kind in ("money", "number") and o.start >= q.end]
    return any(o.end <= period.start for o in figures) and bool(
        rule("rank", "present").search(scene.text[: q.start])
    )
