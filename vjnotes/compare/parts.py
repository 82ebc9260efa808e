"""Wholes and their parts: do the sums come out?"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from vjnotes.compare.comparison import (
    Comparison,
    Verdict,
    Voices,
    by_statement,
    dictionary,
    measure_of,
    money,
    said,
    scope,
    title,
    unique,
)
from vjnotes.compare.interval import Interval, allows, half_digit
from vjnotes.computed import share
from vjnotes.fact import Fact
from vjnotes.select import firsts
from vjnotes.wording import bound, capital, currency, inside, is_money
from vjnotes.wording import metric as label

_Index = dict[str, dict[object, list[Fact]]]


def sums(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """A whole and all its parts, given by one article for the same parties and period."""
    index = _index(facts)
    for whole in _numbers(facts):
        names = dictionary().get(whole.metric, {}).get("sum_of")
        if not names:
            continue
        parts = [_part(index, whole, name) for name in names]
        found = [p for p in parts if p is not None]
        if len(found) == len(names):
            yield _sum(whole, found, voices)


def _index(facts: list[Fact]) -> _Index:
    """Facts with numbers by metric and by what they must share with a whole or a part."""
    index: _Index = defaultdict(lambda: defaultdict(list))
    for fact in _numbers(facts):
        index[fact.metric][_place(fact)].append(fact)
    return index


def _place(fact: Fact) -> object:
    return frozenset((fact.subject, fact.object)), fact.start, fact.end, fact.unit, fact.status


def _part(index: _Index, whole: Fact, metric: str) -> Fact | None:
    """The part of this metric that the same article gives for the same parties and period."""
    found = index[metric][_place(whole)]
    return next((f for f in found if f.source == whole.source and _alike(f, whole)), None)


def _sum(whole: Fact, parts: list[Fact], voices: Voices) -> Comparison:
    total = sum(p.number for p in parts)
    half = sum(half_digit(p) for p in parts)
    room = Interval(total - half, total + half)
    adding = " + ".join(said(p) for p in parts)
    stated = whole.number
    verdict: Verdict
    made = f"{adding} = {money(total, whole.unit)}"
    if abs(total - stated) <= max(half, half_digit(whole)):
        verdict = "agree"
        reason = f"{made}, the whole that {voices.name(whole)} gives."
        if whole.approx != "exact":
            reason = (
                f"{made}; {voices.name(whole)} gives the whole as “{said(whole)}”. "
                "The parts are rounded, so the whole may lie a little off their sum."
            )
    elif allows(whole).meets(room):
        verdict = "compatible"
        reason = f"{made}; “{said(whole)}” allows it."
    else:
        verdict = "conflict"
        reason = (
            f"{made}, but {voices.name(whole)} gives the whole as {said(whole)}, "
            f"{money(abs(total - stated), whole.unit)} {'less' if total > stated else 'more'}."
        )
    choice = None if verdict == "agree" else "the whole as stated."
    return Comparison(verdict, "sum", title(whole), unique([whole, *parts]), reason, choice)


def shares(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """A part beside its whole: it cannot be larger, and what it leaves is the other part."""
    index = _index(facts)
    said_once = firsts(facts, lambda f: (f.metric, _place(f), scope(f), f.value, f.approx))
    for part in _numbers(said_once):
        name = dictionary().get(part.metric, {}).get("part_of")
        if name is None or _is_summed(part, name, index):
            continue
        wholes = [w for w in index[name][_place(part)] if _alike(w, part)]
        if not wholes and measure_of(part) == "stock":
            wholes = _nearest(part, [w for ws in index[name].values() for w in ws])
        wholes = by_statement([w for w in wholes if w.number])
        if wholes:
            yield _share(part, wholes, voices)


def _is_summed(part: Fact, whole: str, index: _Index) -> bool:
    """Whether :func:`sums` has already taken this part with the others of its article."""
    others = [m for m in dictionary()[whole].get("sum_of", ()) if m != part.metric]
    return bool(others) and all(_part(index, part, metric) for metric in (whole, *others))


def _nearest(part: Fact, wholes: list[Fact]) -> list[Fact]:
    """The whole of the same parties and unit at the day nearest to the part's."""
    alike = [
        w
        for w in wholes
        if (w.subject, w.object, w.unit, w.status)
        == (part.subject, part.object, part.unit, part.status)
        and measure_of(w) == "stock"
        and w.end
        and part.end
    ]
    days = {f.id: date.fromisoformat(f.end or "") - date.min for f in (part, *alike) if f.end}
    alike.sort(key=lambda w: (days[w.id] > days[part.id], abs(days[w.id] - days[part.id])))
    return alike[:1]


def _share(part: Fact, wholes: list[Fact], voices: Voices) -> Comparison:
    verdict: Verdict = "compatible"
    sentences = []
    verb = "are" if part.unit == "count" else "is"
    for whole in wholes:
        ratio = 100 * part.number / whole.number
        day = "" if _alike(whole, part) else voices.when(whole)
        given = " ".join(filter(None, (said(whole), day, voices.cite(whole))))
        if ratio <= 100:
            made = share(part, whole).words().replace("\xa0", " ")
            sentences.append(f"{said(part)} {verb} {made} of {given}{_left(part, whole)}")
            continue
        sentences.append(f"{said(part)} {verb} {ratio - 100:.0f} percent more than {given}")
        later = (part.end or "") > (whole.end or "")
        if allows(part).low <= allows(whole).high:
            sentences[-1] += (
                f"; “{said(part)}” can be less, down to {money(allows(part).low, part.unit)}"
            )
            sentences[-1] += ", and it is of a later day" if later else ""
        elif later:
            sentences[-1] += ", but it is of a later day"
        else:
            sentences[-1] += ", though a part of it"
            verdict = "conflict"
    source = (
        f"According to {voices.name(part)}, "
        if any(w.source != part.source for w in wholes)
        else ""
    )
    reason = capital(source + "; ".join(sentences)) + "."
    about = f"{title(part)}, as part of {label(wholes[0].metric)}"
    choice = None
    if any(part.number > w.number for w in wholes):
        choice = "both as stated, each at its day; neither is subtracted from the other."
    return Comparison(verdict, "part-of", about, unique([part, *wholes]), reason, choice)


def _left(part: Fact, whole: Fact) -> str:
    """What the part leaves of the whole, where the whole has just one other part."""
    others = [m for m in dictionary()[whole.metric].get("sum_of", ()) if m != part.metric]
    if len(others) != 1 or not _alike(part, whole):
        return ""
    rest = whole.number - part.number
    left = f"{bound(whole.approx)} {money(rest, whole.unit)}".strip()
    return f", which leaves {left} for {inside(label(others[0]))}"


def _numbers(facts: list[Fact]) -> list[Fact]:
    return [f for f in facts if f.has_number and f.unit not in ("percent", "rank")]


def _alike(one: Fact, other: Fact) -> bool:
    here, there = (one.subject, one.object), (other.subject, other.object)
    mutual = "two_way_trade" in (one.metric, other.metric)  # whose parties stand in either order
    return (
        one.period is not None
        and (one.start, one.end, one.unit, one.status, scope(one))
        == (other.start, other.end, other.unit, other.status, scope(other))
        and (here == there or (mutual and here == there[::-1]))
    )


def rates(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """One sum in two currencies, side by side: the rate of exchange it implies."""
    for i, one in enumerate(facts):
        for other in facts[i + 1 :]:
            if other.source != one.source:
                break
            if _two_currencies(one, other):
                yield _rate(one, other, voices)


def _two_currencies(one: Fact, other: Fact) -> bool:
    return bool(
        (is_money(one.unit) and one.value)
        and (is_money(other.unit) and other.value)
        and one.unit != other.unit
        and (one.metric, one.subject, one.object, one.period, one.status, scope(one))
        == (other.metric, other.subject, other.object, other.period, other.status, scope(other))
        and other.char_start - one.char_end < 80
        and one.char_start - other.char_end < 80
    )


def _rate(one: Fact, other: Fact, voices: Voices) -> Comparison:
    many, few = sorted((one, other), key=lambda f: -f.number)
    rate = many.number / few.number
    doubt = bound(many.approx if few.approx == "exact" else "about")
    said_rate = f"{rate:.4g} {currency(many.unit or '')} to one {currency(few.unit or '')}"
    implied = f"{doubt} {said_rate}".strip()
    reason = (
        f"{capital(said(many))} given as {said(few)} implies {implied}; "
        f"{voices.name(one)} does not say which rate it used."
    )
    choice = f"{said(one)}, the currency the article states first; the other is its conversion."
    return Comparison(
        "compatible", "exchange-rate", title(one), unique([one, other]), reason, choice
    )
