"""Sources on the same figure or the same date: do they agree?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from vjnotes.compare.comparison import (
    Comparison,
    Verdict,
    Voices,
    label,
    listed,
    measure_of,
    parties,
    said,
    scope,
    title,
    unique,
    when,
)
from vjnotes.compare.interval import agree, allows, half_digit, number_of
from vjnotes.fact import Fact

_COMPARED = frozenset({"flow", "stock", "rank"})


def figures(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """The same metric, parties and period, stated more than once."""
    groups: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        measure = measure_of(fact)
        if measure not in _COMPARED or number_of(fact) is None:
            continue
        if fact.period is None and measure == "flow" and "per" not in fact.detail:
            continue  # a flow over no known period can be compared with nothing
        at = None if measure == "rank" else (fact.start, fact.end)
        groups[fact.metric, parties(fact), fact.unit, scope(fact), at].append(fact)
    for group in groups.values():
        told = _told_apart(group)
        if len(told) > 1:
            yield _same_rank(told, voices) if told[0].unit == "rank" else _same_figure(told, voices)


def _told_apart(group: list[Fact]) -> list[Fact]:
    """The facts that say something new: another source, or another value in the same source."""
    told: dict[object, Fact] = {}
    for fact in group:
        told.setdefault((fact.source, fact.value, fact.approx), fact)
    return list(told.values())


def _same_figure(group: list[Fact], voices: Voices) -> Comparison:
    pairs = list(combinations(group, 2))
    apart = [(a, b) for a, b in pairs if not allows(a).meets(allows(b)) and not _rounds(a, b)]
    equal = all(agree(a, b) for a, b in pairs)
    verdict: Verdict = "conflict" if apart else "agree" if equal else "compatible"
    told = listed([f"{said(f)} by {voices.name(f)}" for f in group])
    if verdict == "agree":
        reason = f"Given as {told}: the same figure, as far as each writes it out."
    elif verdict == "compatible":
        reason = f"Given as {told}. {_room(group)}"
    else:
        one, other = apart[0]
        gap = abs((number_of(one) or 0) - (number_of(other) or 0))
        base = max(abs(number_of(one) or 0), abs(number_of(other) or 0)) or 1
        reason = (
            f"Given as {told}. The two differ by {100 * gap / base:.0f} percent, "
            "more than their wording allows."
        )
    choice = None if verdict == "agree" else _choice(group, voices)
    return Comparison(verdict, "same-figure", title(group[0]), unique(group), reason, choice)


def _rounds(one: Fact, other: Fact) -> bool:
    """Both exact, and the one is the other rounded."""
    return one.approx == other.approx == "exact" and agree(one, other)


def _room(group: list[Fact]) -> str:
    hedged = next((f for f in group if f.approx != "exact"), None)
    exact = next((f for f in group if f.approx == "exact"), None)
    if hedged is not None and exact is not None:
        share = 100 * (number_of(exact) or 0) / (number_of(hedged) or 1)
        return (
            f"{said(exact)[:1].upper()}{said(exact)[1:]} is {share:.1f} percent of "
            f"{said(hedged).removeprefix(_hedge(hedged))}, which “{said(hedged)}” allows."
        )
    return "The figures differ, but the wording of each allows the other."


def _hedge(fact: Fact) -> str:
    words = said(fact)
    first_digit = next((i for i, c in enumerate(words) if c.isdigit()), 0)
    return words[:first_digit]


def _choice(group: list[Fact], voices: Voices) -> str:
    def rank(fact: Fact) -> tuple[bool, float]:
        return fact.approx != "exact", half_digit(fact)

    best = min(group, key=rank)
    tied = [f for f in group if rank(f) == rank(best)]
    if len(tied) > 1 and len({f.value for f in tied}) > 1:
        return "None: the figures are stated equally exactly; both are shown."
    why = "stated without a hedge" if best.approx == "exact" else "the most finely stated"
    return f"{said(best)} by {voices.name(best)}, {why}."


def _same_rank(group: list[Fact], voices: Voices) -> Comparison:
    told = listed([f"{voices.name(f)}{_on(f)}" for f in group])
    values = {f.value for f in group}
    about = title(group[0])
    if len(values) == 1:
        reason = f"{said(group[0]).capitalize()} in each of {told}."
        return Comparison("agree", "same-figure", about, unique(group), reason)
    ordered = sorted(group, key=lambda f: f.start or "")
    stated = listed([f"{said(f)} by {voices.name(f)}{_on(f)}" for f in ordered])
    days = {f.start for f in group}
    if len(days) > 1:
        reason = f"Given as {stated}. A rank holds for its day; the two are of different days."
        choice = f"{said(ordered[-1])}, the latest."
        return Comparison("compatible", "same-figure", about, unique(ordered), reason, choice)
    reason = f"Given as {stated}, for the same time."
    return Comparison("conflict", "same-figure", about, unique(ordered), reason, None)


def _on(fact: Fact) -> str:
    return f", {when(fact)}" if fact.period else ""


def stocks(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """The same amount at different days: has it grown?"""
    groups: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        if measure_of(fact) == "stock" and number_of(fact) is not None and fact.end:
            if fact.period is not None and fact.period.startswith("as-of:"):
                groups[fact.metric, parties(fact), fact.unit, scope(fact)].append(fact)
    for group in groups.values():
        by_day = {f.end: f for f in reversed(group)}
        if len(by_day) < 2:
            continue
        ordered = sorted(by_day.values(), key=lambda f: f.end or "")
        yield _stock(ordered, voices)


def _stock(ordered: list[Fact], voices: Voices) -> Comparison:
    first, last = ordered[0], ordered[-1]
    told = listed([f"{said(f)} {when(f)} ({voices.name(f)})" for f in ordered])
    low, high = number_of(first) or 0.0, number_of(last) or 0.0
    fell = any(
        allows(b).high < allows(a).low for a, b in zip(ordered, ordered[1:], strict=False)
    )
    if fell:
        reason = f"{told}. An amount that has come together over years fell, which neither explains."
        verdict: Verdict = "conflict" if first.metric in _NEVER_FALLS else "compatible"
        reason = reason if verdict == "conflict" else f"{told}: it fell between the two days."
    elif low:
        most = first.approx in ("nearly", "up_to") or last.approx == "over"
        least = first.approx == "over" or last.approx in ("nearly", "up_to")
        bound = "" if most == least else "at least " if most else "at most "
        reason = f"{told}: of different days, the later {bound}{high / low:.2f} times the earlier."
        verdict = "compatible"
    else:
        verdict, reason = "compatible", f"{told}: of different days."
    choice = "Both, each at its day."
    return Comparison(verdict, "stock-grew", title(first), unique(ordered), reason[:1].upper() + reason[1:], choice)


_NEVER_FALLS = frozenset({"oda_total", "documents_signed", "activities"})


def dates(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """The same beginning or goal in several sources: is it the same date?"""
    groups: dict[object, list[Fact]] = defaultdict(list)
    for fact in facts:
        if measure_of(fact) == "date" and fact.start:
            what = fact.detail.get("canonical") or fact.detail.get("acronym") or fact.value
            name = str(what).casefold() if fact.unit == "text" else None
            groups[fact.metric, parties(fact), name, fact.detail.get("level")].append(fact)
    for group in groups.values():
        told = list({(f.source, f.period): f for f in reversed(group)}.values())[::-1]
        if len(told) > 1 and (len({f.source for f in told}) > 1 or len({f.period for f in told}) > 1):
            yield _same_date(told, voices)


def _same_date(group: list[Fact], voices: Voices) -> Comparison:
    apart = [(a, b) for a, b in combinations(group, 2) if not _overlap(a, b)]
    told = listed([f"{when(f)} by {voices.name(f)}" for f in group])
    name = group[0].detail.get("canonical") or (group[0].value if group[0].unit == "text" else None)
    about = ", ".join(filter(None, (label(group[0].metric), str(name) if name else title(group[0]).partition(", ")[2])))
    if apart:
        reason = f"Dated {told}; the dates exclude each other."
        return Comparison("conflict", "dates", about, unique(group), reason, None)
    if len({f.period for f in group}) == 1:
        return Comparison("agree", "dates", about, unique(group), f"Dated {told}.")
    finest = min(group, key=lambda f: (f.end or f.start or "") != f.start or -len(f.period or ""))
    reason = f"Dated {told}; the one holds the other."
    choice = f"{when(max(group, key=lambda f: len(f.period or '')))}, the more exact."
    return Comparison("agree", "dates", about, unique(group), reason, choice if finest else None)


def _overlap(one: Fact, other: Fact) -> bool:
    """Whether two dates of different fineness can be the same day."""
    a, b = one.period or "", other.period or ""
    a, b = a.rpartition(":")[2], b.rpartition(":")[2]
    return a.startswith(b) or b.startswith(a)
