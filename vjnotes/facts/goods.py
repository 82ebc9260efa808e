"""Goods: what is traded, and what a figure of exports or imports is limited to."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.cue import Cue, Figure, Link, Measure, cues
from vjnotes.facts.flows import sums_before
from vjnotes.facts.gap import clause
from vjnotes.facts.parties import parties
from vjnotes.facts.phrase import written
from vjnotes.facts.scope import is_overall
from vjnotes.facts.spot import stated
from vjnotes.facts.stock import at_writing
from vjnotes.facts.timing import holds
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import finds, in_sight
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

TOPIC = "goods"

_FLOWS = ("exports", "imports")
_REACH = 160
_ABOVE = 2  # times
_YEAR = 365  # days


def limited(f: Figure, m: Measure, cue: Cue | None, period: Period | None) -> dict[str, str]:
    """The goods a figure of trade is limited to: its own, else, for exports or imports, those of
    the trade or of the article that they are a part of; the sector before capital."""
    scene, context, q = f.scene, f.context, f.q
    if m.topic == "investment" and cue:
        found = scene.led("sector_ahead", cue.start)  # "manufacturing FDI"
        return {"sector": found["named"]} if found else {}
    if m.topic != "trade":
        return {}
    if m.metric not in _FLOWS:
        own = (_ahead(scene, cue) or _in_goods(scene, cue)) if cue else {}
        return own or (_of_trade(f) if m.frame == "balance" else {})
    whole = cue is not None and is_overall(scene, cue)
    partly = cue is not None and bool(
        scene.led("with_total", cue.start)
        or scene.led("such", cue.start)
        or scene.followed("of_such_goods", cue.end)
    )
    own = _beside(scene, m, cue, q) if cue else {}
    part = cue is not None and cue.start >= q.end and scene.text.startswith(" of ", q.end)
    of_part = q.kind == "percent" and (part or not own)
    if cue and of_part and (words := goods_acting(scene, q)):
        own = {"goods": words}  # "white rice accounted for 50 percent of the total exports"
    elif cue and of_part and part:
        own = _before(scene, m, cue, q) or own  # "squid exports were 87 percent of fish exports"
    own = own or (_before(scene, m, cue, q) if cue and (partly or not whole) else {})
    if own or (whole and not partly):
        return own if own.get("goods") != "products" else {}
    if of_trade := _of_trade(f):
        return of_trade
    turnover = cue is not None and scene.text[cue.start : cue.end] == "turnover"
    the = bool(turnover or scene.followed("the_flow", 0))
    return _of_story(scene, context, m, q, period, partly=partly, the=the)


def _of_trade(f: Figure) -> dict[str, str]:
    """ "Farm trade was 5 million, its exports 3 million": the goods of the trade just told of, or
    those that "It" ranks in ("Laos is the top buyer of tea. It bought 3 million worth")."""
    told = [*f.context.linked_before(f.scene), *f.done]
    late = f.context.told(f.scene.index - 1) if f.scene.text.startswith("It ") else ()
    ranked = (d.detail.get("goods") for _, d in late if d.topic == "rank")
    trade = next((x for x in reversed(told) if x.metric == "two_way_trade"), None)
    goods = next(ranked, None)
    goods = goods or (trade.detail.get("goods") if trade and f.q.value < trade.value else None)
    return {"goods": goods} if goods else {}


def _before(scene: Scene, m: Measure, cue: Cue, q: Quantity) -> dict[str, str]:
    """The goods of which the clause tells: "shrimp exports fell, as export turnover", "fishery
    products grew most, by 3 percent", "the largest buyer of Lao rice with 2 million"."""
    start, _ = clause(scene, q.start, q.end)
    words = goods_acting(scene, q) or _led("goods_bought", scene, q)
    if words:
        return {"goods": words}
    for c in cues(scene.text):
        ahead = start <= c.start and c.end <= cue.start and c.measures[0] == m
        if ahead and not is_overall(scene, c) and (own := _beside(scene, m, c, q)):
            return own
    return {}


def goods_acting(scene: Scene, q: Quantity) -> str:
    """The goods that are said to have grown, or to be a part ("shrimp accounts for 64 percent")."""
    return _led("goods_subject", scene, q)


def _led(way: str, scene: Scene, q: Quantity) -> str:
    """The goods told before a figure in its clause, behind other figures."""
    if not in_sight("rank", way, scene.text):
        return ""
    start, _ = clause(scene, q.start, q.end)
    ends = [o.end for o in scene.quantities if o.kind == q.kind and start < o.end <= q.opening]
    found = rule("rank", way).search(scene.text, max([start, *ends]), q.opening)
    if found is None:
        return ""
    lands = (n.end for n in scene.countries() if found.start("goods") <= n.start)
    own = max((end for end in lands if end < found.end("goods")), default=found.start("goods"))
    return _limited(scene.text[own : found.end("goods")])


def _limited(words: str) -> str:
    """A kind of goods without the words before it that do not limit it ("the third largest")."""
    parts = words.split()
    general = [_is_general(w.lower().strip(",")) and w not in ("of", "other") for w in parts]
    aside = [i for i, told in enumerate(general) if told]
    return " ".join(parts[aside[-1] + 1 :] if aside else parts).strip(" ,").removeprefix("of ")


def _beside(scene: Scene, m: Measure, cue: Cue, q: Quantity) -> dict[str, str]:
    """The goods named by a cue or its sum."""
    behind = rule("rank", "goods_behind").match(scene.text, q.end)
    behind = behind or rule("rank", "goods_topping").match(scene.text, q.end)
    words = _limited(behind[behind.lastgroup or 0]) if behind else ""
    if words and not rule("rank", "goods_plain").match(words):
        return {"goods": words}
    main = rule("rank", "goods_named").search(scene.text, 0, q.start)
    stop = rule("rank", "goods_stop").search(scene.text, main.end(), q.start) if main else None
    lands = (n for n in scene.countries() if main and main.end() <= n.start)
    if stop and any(n.start < stop.start() for n in lands):
        stop = None  # "the top destinations were Laos (5 million) and Chad"
    if main and stop and cues(main["word"])[:1] and cues(main["word"])[0].measures[0] == m:
        return {"goods": scene.text[main.end() : stop.start()]}
    if not rule("rank", "goods_plain").match(scene.text[cue.start : cue.end]):
        sold = rule("rank", "goods_verb").match(scene.text, cue.end)
        sold = sold or rule("rank", "goods_worth").match(scene.text, cue.end)
        sold = sold or rule("rank", "goods_of").search(scene.text[: cue.start])
        words = _limited(sold["goods"]) if sold else ""
        return {"goods": words} if words not in ("", "products") else {}
    if ahead := _ahead(scene, cue):
        return ahead
    after = rule("rank", "goods_after").match(
        scene.text, cue.end, q.opening if q.opening > cue.end else len(scene.text)
    )
    named = after[1].strip(" ,") if after else ""
    if named and not _general().intersection(named.split()) - {"and", "of", "other"}:
        return {"goods": named}
    theirs = rule("rank", "goods_theirs").match(scene.text, cue.end)
    if theirs is None and scene.text[: cue.start].endswith("to "):
        theirs = rule("rank", "goods_verb").match(scene.text, cue.end)  # "to import rice"
    return {"goods": theirs[theirs.lastgroup or 0].strip()} if theirs else {}


def _ahead(scene: Scene, cue: Cue) -> dict[str, str]:
    """The words right before a cue that limit it: "garment exports", "non-oil trade"."""
    sums = [o.end for o in scene.quantities if o.end <= cue.start]
    opens = {*(n.start for n in scene.names), *(p.start for p in scene.periods)}
    capital = scene.text[:1] if 0 in opens else scene.text[:1].lower()  # of a name, or a time
    ahead = " " + (capital + scene.text[1:])[max(sums, default=0) : cue.start]
    before = rule("rank", "goods_before").search(
        rule("rank", "goods_in_other_words").sub(" ", ahead)
    )
    kinds = before[1].split() if before else []
    aside = [i for i, w in enumerate(kinds) if _is_general(w)]
    kinds = kinds[aside[-1] + 1 :] if aside else kinds
    both = kinds[:1] == ["and"]  # "goods and services exports"
    kinds = kinds[both + (kinds[1:] == ["services"]) :] if both else kinds
    known = bool(kinds) and rule("rank", "goods_kind").match(kinds[-1]) is not None
    # a word that is no kind of goods may only say how trade is ("rosy", "thriving")
    says = any(w.endswith("s") for w in kinds[:-1])  # "leaders want trade"
    vague = not known and (says or any(rule("rank", "goods_vague").search(w) for w in kinds[-1:]))
    return {"goods": " ".join(kinds)} if kinds and kinds[-1] != "and" and not vague else {}


def _in_goods(scene: Scene, cue: Cue) -> dict[str, str]:
    """ "Trade in farm products": what trade is limited to by the words behind."""
    found = rule("rank", "goods_traded").match(scene.text, cue.end)
    return {"goods": found["goods"]} if found else {}


def _of_story(
    scene: Scene,
    context: Context,
    m: Measure,
    q: Quantity,
    period: Period | None,
    *,
    partly: bool,
    the: bool,
) -> dict[str, str]:
    """The one kind of goods that all the exports told before are of, if there are several, the
    title names it, or the figure can be a part of what was just told, or what that adds up to
    (``partly``), or goes on with it ("``the`` export value"); not of a sum far above."""
    sums = sums_before(scene, context, m)
    if q.kind == "money" and sums and all(_is_above(q, period, x) for x in sums):
        return {}
    links = context.linked_before(scene)
    same = {x.detail.get("goods") for x in links if x.measure == m}
    if partly or (the and len(same) == 1):
        near = (x for x in reversed(links) if "goods" in x.detail)
        if goods := next((x.detail["goods"] for x in near), None):
            return {"goods": goods}  # "The export value to the market was up 40 percent"
    title = context.scenes[0] if context.scenes[0].sentence.role == "title" else None
    told = [x.detail.get("goods", "") for x in reversed(sums)] or of_heading(title)
    kinds = [_words(goods) for goods in told]
    just = sums and sums[-1] in links
    part = just and q.kind == "money" and (partly or q.value < sums[-1].value)
    titled = kinds and title and not kinds[0].isdisjoint(_words(title.text))
    common = set.intersection(*kinds) if len(told) > 1 or part or titled else set[str]()
    return {"goods": Counter(told).most_common(1)[0][0]} if common else {}


def _is_above(q: Quantity, period: Period | None, told: Link) -> bool:
    """Whether a sum is too far above one told before to be of the same goods, in its time."""
    longer = max(1.0, _days(period) / _days(told.period)) if period and told.period else 1.0
    return q.value > _ABOVE * longer * told.value


def _days(period: Period) -> int:
    return (period.last - period.first).days + 1 if period.first and period.last else _YEAR


def of_heading(title: Scene | None) -> list[str]:
    """The one kind of goods whose trade a heading names ("Tuna exports to Laos rise")."""
    text = title.text if title else ""
    named = (
        [*rule("rank", "goods_kinds").finditer(text)] if rule("rank", "seller").search(text) else []
    )
    return [named[0]["goods"].lower()] if len(named) == 1 else []


def _words(goods: str) -> set[str]:
    """The words of a kind of goods, without the endings of plurals."""
    return {w.rstrip("s,") for w in goods.lower().split()} - {"and"}


def item(scene: Scene, q: Quantity) -> str | None:
    """The goods of a list whose sum ``q`` is: "footwear with $495.8 million", "rice (...)".

    The words before the figure, if the last of them is a kind of goods.
    """
    known = in_sight("rank", "goods_item", scene.text)
    figures = [o for o in scene.quantities if o.kind not in ("rank", "ordinal")]
    ends = [o.end for o in figures if o.end <= q.opening]
    top = None if ends else rule("rank", "goods_top").match(scene.text[: q.opening])
    if top:
        return top["goods"].strip()
    ends += [p.end for p in scene.periods if p.end <= q.opening]
    ends += [n.end for n in scene.countries() if n.end <= q.opening]
    start = max([q.opening - _REACH, *ends])
    found = (
        rule("rank", "goods_item").search(scene.text[max(start, 0) : q.opening]) if known else None
    )
    if found is None and known:
        last = [o.end for o in figures if o.end <= q.opening]
        found = (
            rule("rank", "goods_next").fullmatch(scene.text, last[-1], q.opening) if last else None
        )
    if found is None or rule("rank", "goods_aside").search(scene.text, 0, q.opening):
        return None
    own = rule("rank", "next_in_row").sub("", found["goods"].strip())
    words = rule("rank", "goods_flow").sub("", own).split()
    if not {"this", "that", "these", "those"}.isdisjoint(w.lower() for w in words):
        return None
    while words and words[0].strip(",").lower() in listed("rank", "goods.opens"):
        words.pop(0)
    named = " ".join(words).strip(" ,")
    return None if named in ("", "products") else named


@cache
def _general() -> frozenset[str]:
    return frozenset(table("rank")["goods"]["general"])


def _is_general(word: str) -> bool:
    """Whether a word before "exports" limits them to no goods: "total", "nine-month"."""
    return word != "and" and word.rpartition("-")[2] in _general()


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """The goods a sentence says one country sells to the other."""
    for way in ("goods_named", "goods_done"):
        for m in finds("rank", way, scene.text):
            stop = rule("rank", "goods_stop").search(scene.text, m.end())
            end = stop.start() if stop else len(scene.text)
            if _is_list(scene, m.end(), scene.text[m.end() : end]):
                yield from _sold(scene, context, m, end)


def _is_list(scene: Scene, start: int, listed: str) -> bool:
    """Whether the words are a list of goods: several items, and no figure among them."""
    if (
        not rule("rank", "goods_list").fullmatch(listed)
        or not re.search(r",| and ", listed)
        or rule("rank", "goods_no_list").search(listed)
    ):
        return False
    return not any(start <= q.start < start + len(listed) for q in scene.quantities)


def _sold(scene: Scene, context: Context, m: re.Match[str], end: int) -> Iterator[Draft]:
    outward = rule("rank", "goods_out").search(m["word"]) is not None
    cue = Cue(m.start("word"), m.end("word"), ())
    frame = "outward" if outward else "inward"
    subject, object_ = parties(scene, context, cue, frame, (m.end(), end))
    if subject is None or object_ is None:
        return
    seller, buyer = (subject, object_) if outward else (object_, subject)
    home = context.pair[0] if context.pair else seller
    metric = "import_goods" if buyer == home != seller else "export_goods"
    who = (buyer, seller) if metric == "import_goods" else (seller, buyer)
    named = next((p for p in scene.periods if holds(scene, p)), None)
    period = named or at_writing(scene, context, m.start())
    words = written(scene, context, m.end(), end)
    yield stated("trade.goods", metric, who, (m.start(), end), words, period=period)
