"""Diplomatic ties and their anniversaries."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.occasion import of_year
from vjnotes.facts.pairing import couplings, of_states, ordered, parties, with_each
from vjnotes.facts.phrase import date_after, date_first, date_later, since
from vjnotes.facts.spot import Spot, spot_at, spots, spread, stated
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import pattern, rule, senses
from vjnotes.mentions.country import seats
from vjnotes.mentions.period import Period


def ties(scene: Scene, context: Context) -> Iterator[Draft]:
    """When two countries set up, or normalised, their diplomatic ties."""
    if not scene.periods:
        return
    if row := _row(scene, context):
        yield from row
        return
    for spot in spots(scene, context, finds("partnership", "made", scene.text)):
        period = date_after(scene, spot.end, spot.high)
        if period is None and spot.before().lower().endswith(("formal ", "official ")):
            period = date_later(scene, spot.end, spot.high, 60)
        local = rule("partnership", "local").search(scene.text, max(0, spot.start - 20), spot.end)
        if period and not local and spot.mood() == "reported":
            yield from _tied(spot, spot.start, period)
    named = scene.sentence.role != "title"
    for spot in spots(scene, context, finds("partnership", "tie", scene.text)):
        near = max(spot.low, spot.start - 40), min(spot.high, spot.end + 30)
        ended = pattern("partnership", "ties.ended").search(scene.text, *near)
        alone = spot.low == spot.start  # "Diplomatic relations: established on 21 September 1973"
        if ended or not of_states(scene, spot.low, spot.high, named=named and not alone):
            continue
        verb = _verb(spot)
        at = min(verb.start(), spot.start) if verb else spot.start
        period = _date(spot, verb)
        if period and spot.mood(at) == "reported":
            yield from _tied(spot, at, period)


def _row(scene: Scene, context: Context) -> Iterator[Draft] | None:
    """ "Established diplomatic relations: 5 May 1962", in a list on the two countries; or
    "Established: 5 May 1962" below "Diplomatic relations"."""
    day, head = scene.periods[0], context.scenes[scene.index - 1] if scene.index else None
    way = "tie_row" if head is None or not rule("partnership", "tie_head").match(head.text) else ""
    found = rule("partnership", way or "tie_row_below").fullmatch(scene.text, 0, day.start)
    if found is None or context.pair is None or not context.sure.issuperset(context.pair):
        return None
    spot = spot_at(scene, context, found, found.start("of"), found.end("of"))
    return _tied(spot, spot.start, day)


def _verb(spot: Spot) -> re.Match[str] | None:
    """The word for setting up, in the noun, right before it or after it."""
    verbs, text = pattern("partnership", "ties.verbs"), spot.scene.text
    noun = spot.match.start("noun") if spot["noun"] else spot.start
    before = list(verbs.finditer(text, max(spot.low, noun - 80), noun))
    after = verbs.search(text, spot.end, min(spot.high, spot.end + 90))
    between = text[spot.end : after.start()].lower() if after else ""
    if "partnership" in between or ", when " in between:
        after = None  # "their ties, and the partnership established in 2009"
    return before[-1] if before else after


def _date(spot: Spot, verb: re.Match[str] | None) -> Period | None:
    """The day or year of the ties: after them, in brackets as a span, or before the verb."""
    scene = spot.scene
    for period in scene.periods:
        opened = re.fullmatch(r"[^(]{0,60}\(", scene.text[spot.end : period.start])
        ranged = period.kind == "day" and re.match(r"\s?[-–]\s?(?:19|20)", scene.text[period.end :])
        if (ranged or period.kind == "span") and period.label and opened:
            label = f"since:{period.label.split('/')[0]}"
            return replace(period, label=label, last=None, kind="since")
    marked = rule("partnership", "feast").search(scene.text, spot.low, spot.end)
    if not verb and not pattern("partnership", "ties.back").search(scene.text, spot.end, spot.high):
        direct = rule("partnership", "direct").match(scene.text, spot.end)
        return date_after(scene, direct.end("gap")) if direct and not marked else None
    last = max(spot.end, verb.end() if verb else 0)
    first = min(spot.start, verb.start() if verb else spot.start)
    found = date_later(scene, last, spot.high) or date_first(scene, spot.low, first, 4)
    day = spot.context.published
    late = day and found and (found.first is None or found.first.year >= day.year - 3)
    return None if marked and late else found  # beside an anniversary, that of the feast


def _tied(spot: Spot, at: int, period: Period) -> Iterator[Draft]:
    """One fact, or one a country where ties with several are dated one by one."""
    name, scene = ("partnership.diplomatic-ties", "diplomatic_relations"), spot.scene
    several = [(n, p) for n, p in with_each(scene, spot.end, len(scene.text)) if p]
    whose = next(iter(parties(scene, 0, spot.start)), None)
    if len({n.name for n, _ in several}) > 1 and whose:
        for partner, day in several:
            both = ordered(whose.name, partner.name)
            yield stated(*name, both, (spot.start, day.end), period=since(day))
    elif pair := spot.pair():
        span = spread(scene, at, spot.end, period)
        yield stated(*name, pair, span, period=since(period))


def anniversaries(scene: Scene, context: Context) -> Iterator[Draft]:
    """How old the relations of two countries are, told as an anniversary or in years."""
    for spot in spots(scene, context, finds("partnership", "age", scene.text)):
        value = _age(spot)
        end = _celebrated(spot, value)
        places = (n for n in scene.names if n.kind == "place" and n.start >= spot.start)
        towns = [n.start for n in places if n.name not in seats()]
        between = end and " between " in scene.text[end - len(" between") : end + len(" between ")]
        if end is None or any(at < end + (45 if between else 0) for at in towns):
            continue  # or it is the ties of two places
        plain = "diplomatic" not in scene.text[spot.start : end]  # of states by its word
        if not of_states(scene, spot.low, spot.high, named=plain):
            continue
        past = couplings(scene, spot.low, spot.high) if spot["past"] else []
        if pair := past[-1] if past else replace(spot, end=end).pair():
            period = _spanned(spot, end, value) or _when(spot, end)
            yield stated(
                "partnership.anniversary" if spot["of"] else "partnership.years-of-ties",
                "anniversary",
                pair,
                (spot.start, period.end if period and period.start >= end else end),
                value,
                period=period,
            )
            day = period.first if period and period.kind == "day" and not plain else None
            last, marks = period.end if period else 0, rule("partnership", "marks")
            told = day and marks.fullmatch(scene.text, last, spot.start)
            if period and day and told and not scene.text.endswith("on ", 0, period.start):
                # "May 2 marks 50 years of diplomatic ties"
                founded = replace(period, label=f"{day.year - value}{str(day)[4:]}", first=None)
                yield from _tied(spot, period.start, founded)


def _age(spot: Spot) -> int:
    if spot["half"]:
        return 50
    if spot["decades"]:
        return 10 * int(senses("partnership", "anniversary.numbers")[spot["decades"].lower()])
    ways = ("ordinal", "years", "past", "turned", "whole")
    word = next(filter(None, map(spot.__getitem__, ways))).lower()
    digits = re.match(r"\d+", word)
    known = senses("partnership", "anniversary.words") | senses(
        "partnership", "anniversary.numbers"
    )
    return int(digits[0] if digits else known[word])


def _celebrated(spot: Spot, value: int) -> int | None:
    """Where the words end that say it is the relations that are so old; ``None`` if it is not."""
    if spot["turned"]:
        return spot.end
    if any(spot[way] for way in ("of", "years", "decades", "of_half", "whole")):
        old = rule("partnership", "old").match(spot.after(90))
        other = old and pattern("partnership", "anniversary.other").search(old[0])
        theirs = old is None and spot.before().endswith(("their ", "its "))
        if theirs and rule("partnership", "tie").search(spot.scene.text, spot.low, spot.start):
            return spot.end  # "set up diplomatic ties in 1972 and observe their 50th anniversary"
        return spot.end + old.end() if old and not other else None
    told = rule("partnership", "relation").search(spot.scene.text, spot.low, spot.high)
    return spot.end if told and value >= 25 and value % 5 == 0 else None


def _spanned(spot: Spot, end: int, value: int) -> Period | None:
    """The last year, or day, of those in brackets: "the 45th anniversary of ties (1973-2018)"."""
    bracket, text = rule("partnership", "bracket"), spot.scene.text
    for period in (p for p in spot.scene.periods if bracket.fullmatch(text, end, p.start)):
        first, last = period.first, period.last
        if period.kind == "span" and first and last and last.year - first.year == value:
            label = str(period.label).split("/")[1]
            first = last if len(label) > 4 else date(last.year, 1, 1)
            return replace(period, label=label, first=first)
    return None


def _when(spot: Spot, end: int) -> Period | None:
    """When it falls: right after the words, or "this year marks" before them."""
    text = spot.scene.text
    for period in spot.scene.periods:
        if period.end + 1 == spot.start and rule("partnership", "marking").search(
            text, 0, period.start
        ):
            year = spot.context.published or period.first
            open_ = year and not re.search(r"\d{4}", text[period.start : period.end])
            return (
                of_year(period, year.year) if year and open_ and period.kind == "month" else period
            )
        if period.kind in ("day", "month", "year"):
            after = period.start >= end
            words = (end, period.start) if after else (period.end, spot.start)
            if rule("partnership", "on" if after else "marks").fullmatch(text, *words):
                day = spot.context.published if spot["years"] else None
                founded = day and period.first and period.first.year < day.year - 1
                return None if founded else period  # "30 years since they set up ties in 1992"
    near = [
        p for p in spot.scene.periods if p.kind in ("day", "month", "year") and p.end < spot.start
    ]
    marked = rule("partnership", "celebrated")
    told = next((p for p in near[::-1] if marked.fullmatch(text, p.end, spot.start)), None)
    now, day = rule("partnership", "marks_now").search(text, 0, spot.start), spot.context.published
    if told or not now or not day or spot.scene.sentence.role not in ("body", "title"):
        return told
    first, last = date(day.year, 1, 1), date(day.year, 12, 31)
    return Period(spot.start, spot.start, str(day.year), first, last, "year")
