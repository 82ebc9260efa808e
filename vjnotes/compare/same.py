"""Sources on the same figure or the same date: do they agree?"""

import math
from collections.abc import Hashable, Iterator
from itertools import combinations, pairwise

from vjnotes.compare.comparison import (
    Comparison,
    Verdict,
    Voices,
    by_statement,
    listed,
    measure_of,
    parties,
    said,
    scope,
    title,
    unique,
    when,
)
from vjnotes.compare.interval import agree, allows, half_digit
from vjnotes.computed import doubt
from vjnotes.fact import Fact
from vjnotes.select import firsts, grouped
from vjnotes.wording import bound, capital
from vjnotes.wording import metric as label

_COMPARED = frozenset({"flow", "stock", "rank"})


def figures(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """The same metric, parties and period, stated more than once."""

    def thing(fact: Fact) -> Hashable:
        at = None if measure_of(fact) == "rank" else (fact.start, fact.end)
        return fact.metric, parties(fact), fact.unit, scope(fact), at

    for group in grouped(filter(_can_be_compared, facts), thing).values():
        told = firsts(group, lambda f: (f.source, f.value, f.approx))
        if len(told) > 1:
            yield _same_rank(told, voices) if told[0].unit == "rank" else _same_figure(told, voices)


def _can_be_compared(fact: Fact) -> bool:
    """A number of some measure; a flow over no known period can be compared with nothing."""
    measure = measure_of(fact)
    open_flow = fact.period is None and measure == "flow" and "per" not in fact.detail
    return measure in _COMPARED and fact.has_number and not open_flow


def _same_figure(group: list[Fact], voices: Voices) -> Comparison:
    pairs = list(combinations(by_statement(group), 2))
    apart = [(a, b) for a, b in pairs if not allows(a).meets(allows(b))]
    exact = [a.approx == b.approx == "exact" and agree(a, b) for a, b in apart]
    apart = [pair for pair, rounded in zip(apart, exact, strict=True) if not rounded]
    equal = all(agree(a, b) for a, b in pairs)
    verdict: Verdict = "conflict" if apart else "agree" if equal else "compatible"
    told = listed([f"{said(f)} by {voices.name(f)}" for f in group])
    if verdict == "agree":
        reason = f"Given as {told}: the same figure, as far as each writes it out."
    elif verdict == "compatible":
        reason = f"Given as {told}. {_room(group)}"
    else:
        one, other = apart[0]
        gap = abs(one.number - other.number)
        base = max(abs(one.number), abs(other.number)) or 1
        two = "The two" if len(group) == 2 else f"{capital(said(one))} and {said(other)}"
        reason = (
            f"Given as {told}. {two} differ by {100 * gap / base:.0f} percent, "
            "more than their wording allows."
        )
    choice = None if verdict == "agree" else _choice(group, voices)
    return Comparison(verdict, "same-figure", title(group[0]), unique(group), reason, choice)


def _room(group: list[Fact]) -> str:
    hedged = next((f for f in group if f.approx != "exact"), None)
    exact = next((f for f in group if f.approx == "exact"), None)
    if hedged is not None and exact is not None:
        share = 100 * exact.number / (hedged.number or 1)
        words = said(hedged)
        digit = next((i for i, c in enumerate(words) if c.isdigit()), 0)
        part = f"{capital(said(exact))} is {share:.1f} percent of {words[digit:]}"
        return f"{part}, which “{words}” allows."
    return "The figures differ, but the wording of each allows the other."


def _choice(group: list[Fact], voices: Voices) -> str:
    def rank(fact: Fact) -> tuple[bool, float]:
        return fact.approx != "exact", half_digit(fact)

    best = min(group, key=rank)
    tied = [f for f in group if rank(f) == rank(best)]
    if len(tied) > 1 and len({f.value for f in tied}) > 1:
        shown = "both" if len(tied) == 2 else "all"
        return f"None: the figures are stated equally exactly; {shown} are shown."
    why = "stated without a hedge" if best.approx == "exact" else "the most finely stated"
    return f"{said(best)} by {voices.name(best)}, {why}."


def _same_rank(group: list[Fact], voices: Voices) -> Comparison:
    ordered = sorted(group, key=lambda f: f.start or "")
    values = {f.value for f in group}
    about = title(group[0])
    if len(values) == 1:
        told = listed(
            [
                f"{voices.when(f)} {voices.cite(f)}" if voices.when(f) else f"in {voices.name(f)}"
                for f in ordered
            ]
        )
        reason = f"{capital(said(group[0]))} {told}."
        return Comparison("agree", "same-figure", about, unique(ordered), reason)
    told = listed(
        [" ".join(filter(None, (said(f), voices.when(f), voices.cite(f)))) for f in ordered]
    )
    if len({f.start for f in group}) > 1:
        reason = f"{capital(told)}. A rank holds for its day, and these are different days."
        choice = f"{said(ordered[-1])}, the latest."
        return Comparison("compatible", "same-figure", about, unique(ordered), reason, choice)
    reason = f"{capital(told)}, for the same time."
    return Comparison("conflict", "same-figure", about, unique(ordered), reason)


def stocks(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """The same amount at different days: has it grown?"""
    known = [
        f
        for f in facts
        if (f.period or "").startswith("as-of:") and measure_of(f) == "stock" and f.has_number
    ]
    for group in grouped(known, lambda f: (f.metric, parties(f), f.unit, scope(f))).values():
        by_day = firsts(group, lambda f: f.end)
        if len(by_day) > 1:
            yield _stock(sorted(by_day, key=lambda f: f.end or ""), voices)


def _stock(ordered: list[Fact], voices: Voices) -> Comparison:
    first, last = ordered[0], ordered[-1]
    told = capital(
        listed([" ".join(filter(None, (said(f), voices.when(f), voices.cite(f)))) for f in ordered])
    )
    verdict: Verdict = "compatible"
    if any(allows(b).high < allows(a).low for a, b in pairwise(ordered)):
        if first.metric in _NEVER_FALLS:
            verdict = "conflict"
            reason = f"{told}: a total that only adds up cannot have fallen."
        else:
            reason = f"{told}: it fell between the days."
    else:
        reason = f"{told}: of different days, the later {_times(first, last)} the earlier."
    about = title(first)
    return Comparison(
        verdict, "stock-grew", about, unique(ordered), reason, "each figure at its own day."
    )


def _times(first: Fact, last: Fact) -> str:
    """How many times the earlier figure, and whether that is a bound, by how both are hedged."""
    side = doubt([last], [first])
    hundreds = round(100 * last.number / (first.number or 1), 6)
    to_side = {"over": math.floor, "up_to": math.ceil}.get(side, round)  # a bound stays true
    return f"{bound(side)} {to_side(hundreds) / 100:.2f} times".strip()


_NEVER_FALLS = frozenset({"oda_total", "documents_signed", "activities"})


def dates(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """The same beginning or goal in several sources: is it the same date?"""

    def thing(fact: Fact) -> Hashable:
        what = fact.detail.get("canonical") or fact.detail.get("acronym") or fact.value
        name = str(what).casefold() if fact.unit == "text" else None
        return fact.metric, parties(fact), name, fact.detail.get("level")

    dated = [f for f in facts if measure_of(f) == "date" and f.start]
    for group in grouped(dated, thing).values():
        told = firsts(group, lambda f: (f.source, f.period))
        if len(told) > 1:
            yield _same_date(told, voices)


def _same_date(group: list[Fact], voices: Voices) -> Comparison:
    fact = group[0]
    name = fact.detail.get("canonical") or (fact.value if fact.unit == "text" else None)
    about = title(fact) if name is None else f"{label(fact.metric)}, {name}"
    ids = unique(group)
    if any(not _overlap(a, b) for a, b in combinations(by_statement(group), 2)):
        told = listed([f"{when(f)} by {voices.name(f)}" for f in group])
        reason = f"Dated {told}; the dates exclude each other."
        return Comparison("conflict", "dates", about, ids, reason)
    if len({f.period for f in group}) == 1:
        told = listed([voices.name(f) for f in group])
        return Comparison("agree", "dates", about, ids, f"{capital(when(fact))} in {told}.")
    told = listed([f"{when(f)} by {voices.name(f)}" for f in group])
    finest = max(group, key=lambda f: len(f.period or ""))
    reason = f"Dated {told}; the one date lies in the other."
    choice = f"{when(finest)}, the more exact."
    return Comparison("agree", "dates", about, ids, reason, choice)


def _overlap(one: Fact, other: Fact) -> bool:
    """Whether two dates of different fineness can be the same day."""
    a, b = one.period or "", other.period or ""
    a, b = a.rpartition(":")[2], b.rpartition(":")[2]
    return a.startswith(b) or b.startswith(a)
