""" "Respectively": two lists of one length, matched item by item."""

import re
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Link, Measure, Parties, cues, measure
from vjnotes.facts.gap import same_sum
from vjnotes.facts.home import movers
from vjnotes.facts.lands import actors
from vjnotes.facts.scope import is_placed
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

_TO = ("to", "in", "into", "for")


@dataclass(slots=True)
class Match:
    """What "respectively" gives a figure: a measure, a period or a country; of countries all that
    are listed, the word that leads them, whether they act, and whether they take in people.
    ``tail`` is the last figure of the list, whose noun is that of all ("5, 4 and 3 workers")."""

    measure: Measure | None = None
    period: Period | None = None
    country: str | None = None
    others: tuple[str, ...] = ()
    acts: bool = False
    led: str = ""
    takes: bool = False
    tail: Quantity | None = None


def respectively(scene: Scene, figures: list[Quantity], named: list[Cue]) -> dict[Quantity, Match]:
    """The figures of a list that ends with "respectively", or like one, each with its item."""
    said = scene.says("respective")
    out: dict[Quantity, Match] = {}
    for chosen in _lists(scene, figures):
        if scene.led("grown_from", chosen[0].opening):
            continue  # "far lower than 6 and 4 million, respectively"
        if not (said or _evenly(scene, chosen) or _by_times(scene, chosen)):
            continue
        for q, match in zip(chosen, _partners(scene, named, chosen), strict=False):
            out[q] = replace(match, tail=chosen[-1])
    return out


def _evenly(scene: Scene, chosen: list[Quantity]) -> bool:
    """ "Trade with Laos and Cuba came to 3 and 4 million": two sums behind two partners; or rows
    of as many countries as figures, three or more: "Laos, Cuba and Chad sent 5, 4 and 3 men"."""
    a, b = chosen[0], chosen[-1]
    lands = [n for n in actors(scene) if n.form != "epithet"]
    pairs = runs(scene, [(n.start, n.end) for n in lands])
    if len(chosen) > 2 and scene.joined("and_sum", chosen[-2].end, b.opening):
        rows = [row for run in pairs for row in _led_alike(scene, lands, run) if len(row) > 2]
        ends = [(lands[row[0]].start, lands[row[-1]].end) for row in rows]
        between = ((min(end, b.end), max(start, a.opening)) for start, end in ends)
        alone = (left <= n.start < right for left, right in between for n in scene.countries())
        return [len(row) for row in rows] == [len(chosen)] and not any(alone)
    flows = scene.led("both_flows", a.opening) is not None
    sums = flows or a.kind == "money"  # "exports and imports rose by 3 and 4 percent"
    if len(chosen) != 2 or not sums or not scene.joined("and_sum", a.end, b.start):
        return False
    last = [run for run in pairs if lands[run[-1]].end <= a.opening][-1:]
    partners = any(
        len(run) == 2
        and scene.led("with_list", lands[run[0]].start)
        and scene.joined("came_to", lands[run[-1]].end, a.opening)
        for run in last
    )
    ranks = [o for o in scene.quantities if o.kind == "rank" and o.end <= a.start]
    both = runs(scene, [(o.start, o.end) for o in ranks])
    last = [run for run in pairs if ranks and lands[run[-1]].end <= ranks[0].start][-1:]
    ranked = any(len(run) == 2 for run in both) and any(len(run) == 2 for run in last)
    behind = any(n.start >= a.start for n in lands)
    return ranked or ((partners or flows) and not behind)


def _by_times(scene: Scene, chosen: list[Quantity]) -> bool:
    """ "40 and 36 million in August and September": as many times behind the figures."""
    when = [p for p in scene.periods if p.kind != "compare"]
    rows = runs(scene, [(p.start, p.end) for p in when])
    return any(
        len(run) == len(chosen) and scene.joined("in_times", chosen[-1].end, when[run[0]].start)
        for run in rows
    )


def unmatched(scene: Scene, figures: list[Quantity], known: set[Quantity]) -> set[Quantity]:
    """The figures of lists that end with "respectively" whose items no other list tells."""
    if not scene.says("respective"):
        return set()
    return {q for run in _lists(scene, figures) if not known.intersection(run) for q in run}


def _lists(scene: Scene, figures: list[Quantity]) -> list[list[Quantity]]:
    """Lists of figures, "by 2 and 3 percent to 40 and 50 million"; a currency goes with its sum,
    and what stands in brackets behind each is a list too: "2 percent (40) and 3 percent (50)"."""
    whole: list[tuple[list[Quantity], int]] = []
    for q in figures:
        end = q.end + scene.text.startswith(")", q.end)
        if whole and same_sum(scene, whole[-1][0][0], q):
            whole[-1] = whole[-1][0], end
        elif whole and scene.text[whole[-1][1] : q.opening].strip() == "(":
            whole[-1] = [*whole[-1][0], q], end
        else:
            whole.append(([q], q.end))
    rows = runs(scene, [(told[0].start, end) for told, end in whole])
    heads = [part for run in rows for part in _parts([whole[i][0][0] for i in run])]
    inner = ([q for i in run for q in whole[i][0][1:]] for run in rows)
    return heads + [told for run, told in zip(rows, inner, strict=True) if len(told) == len(run)]


def _parts(told: list[Quantity]) -> list[list[Quantity]]:
    """The lists in a row: of percentages and of sums, also if these take turns."""
    parts = [[*part] for _, part in groupby(told, lambda q: q.kind == "percent")]
    if len(told) > 3 and len(parts) == len(told):  # "by 3 percent to 40 and 5 percent to 60"
        parts = [told[::2], told[1::2]]
    return [part for part in parts if len(part) > 1]


def changes(scene: Scene, figures: list[Quantity]) -> dict[Quantity, Quantity]:
    """The percentages of such a list, each with its figure: "5 and 4 billion, up 7 and down 4"."""
    if not scene.says("respective"):
        return {}
    percents = [q for q in figures if q.kind == "percent"]
    sums = (
        [q for q in figures if q.kind in ("money", "number") and q.start < percents[0].start]
        if percents
        else []
    )
    sums = sums[-len(percents) :]
    listed = len(percents) == len(sums) > 1 and all(
        scene.joined("joint_change", a.end, b.start) for a, b in pairwise(percents)
    )
    return dict(zip(percents, sums, strict=True)) if listed else {}


def _partners(scene: Scene, named: list[Cue], chosen: list[Quantity]) -> list[Match]:
    count = len(chosen)
    kind = "money" if chosen[0].kind == "money" else ""
    measures = _listed_measures(scene, named, count, kind)
    if measures:
        return [Match(measure=m) for m in measures]
    when = [p for p in scene.periods if p.kind != "compare"]
    for run in runs(scene, [(p.start, p.end) for p in when]):
        if len(run) == count:
            return [Match(period=when[i]) for i in run]
    lands = [n for n in actors(scene) if n.form != "epithet"]
    rows = runs(scene, [(n.start, n.end) for n in lands])
    rows.sort(key=lambda row: (lands[row[-1]].end > chosen[0].start, -row[0]))
    for whole in rows:  # the last one told before the figures
        run = next((r for r in _led_alike(scene, lands, whole) if len(r) == count), whole)
        if len(run) >= count:
            first = len(run) - count
            all_ = tuple(lands[i].name for i in run[first:])
            led = scene.led("preposition_before", lands[run[first]].start)
            placed = is_placed(scene, lands[run[first]])
            word = led[0].split()[0].lower() if led and not placed else ""
            takes = scene.joined("taken", lands[run[-1]].end, chosen[0].opening) is not None
            takes = word in _TO or (takes and word in ("", "with"))
            return [Match(None, None, n, all_, not word, word, takes) for n in all_]
    return []


def matched(scene: Scene, context: Context, link: Link, match: Match, done: list[Link]) -> Link:
    """The link with what "respectively" gives it in place of what stands nearest."""
    m = match.measure or link.measure
    growth = link.metric in ("growth", "share")
    sides = _sides(scene, context, link, match, done) if match.country else None
    who = sides or _owned(scene, link, m)
    return replace(
        link,
        measure=m,
        metric=m.metric if match.measure and m != link.measure and not growth else link.metric,
        period=match.period or link.period,
        subject=who[0],
        object=who[1],
        detail=link.detail | ({"of": m.metric} if match.measure and growth else {}),
        rule=f"{m.topic}.{m.metric}.respectively",
    )


def _owned(scene: Scene, link: Link, m: Measure) -> Parties:
    """Whose exports they are, told with the partner: "Its exports and imports with Laos"."""
    end = link.cue.end if link.cue and link.measure.frame == "mutual" != m.frame else 0
    lands = [n.name for n in scene.countries() if scene.joined("right_with", end, n.start)]
    turned = end and link.subject in lands
    return (link.object, link.subject) if turned else (link.subject, link.object)


def _sides(scene: Scene, context: Context, link: Link, match: Match, done: list[Link]) -> Parties:
    """The parties of a figure with the country matched."""
    m, mine = link.measure, match.country
    subject, object_ = (None if x in match.others else x for x in (link.subject, link.object))
    told = [x for x in done if x.measure == m]
    if m.frame == "origin":
        source, where = movers(context, m.metric)
        source = source if source not in match.others else None
        sent = match.acts and source and (not where or m.metric == "workers")
        if (sent and subject in (None, source)) or _goes_to(scene, match, link, told):
            return subject or source, mine  # of where its workers went
    if m.frame in ("giving", "origin") or (match.acts and m.frame == "inward"):
        if link.metric == "share" and m.frame == "inward" and subject:
            return subject, mine  # "Laos and Cuba have 5 and 3 percent of Peru's imports"
        behind = (n.name for n in scene.countries() if n.start > link.end)
        there = next((name for name in behind if name not in match.others), None)
        return mine, object_ or next((x.object for x in reversed(told)), there)
    if match.led == "from" and m.frame == "outward":
        return mine, object_
    return subject, mine


def _goes_to(scene: Scene, match: Match, link: Link, told: list[Link]) -> bool:
    """Whether people go to the countries of a list: "leaving for Laos and Cuba", "Laos and Cuba
    hired", or those followed by them do so ("sent to Chad, followed by Laos and Cuba")."""
    if match.led == "by" and told:
        ahead = (n.name for n in scene.countries() if n.end <= link.quantity.start)
        last = next((name for name in [*ahead][::-1] if name not in match.others), None)
        return any(x.object == last for x in told if last)
    return match.takes


def _led_alike(scene: Scene, lands: list[Name], run: list[int]) -> list[list[int]]:
    """The parts of a row of countries: "from Laos, Cuba and Peru" and "to Chile"."""
    parts: list[list[int]] = [[]]
    for i in run:
        if parts[-1] and scene.led("preposition_before", lands[i].start):
            parts.append([])
        parts[-1].append(i)
    return parts


def _listed_measures(scene: Scene, named: list[Cue], count: int, kind: str) -> list[Measure]:
    """The measures of a list of cues, also one cue; of sums only those of money."""
    for cue in named:
        words = scene.text[cue.start : cue.end].lower()
        if count == 2 and re.fullmatch(r"(?:exports? and imports?|imports? and exports?)", words):
            both = [measure("exports"), measure("imports")]
            return both if words.startswith("ex") else both[::-1]
    found = [c for c in cues(scene.text) if not kind or c.measure(kind)]
    for a, b in pairwise(found):
        if count == 2 and scene.joined("flow_and_flow", a.end, b.start):
            return [a.measures[0], b.measures[0]]
    for run in runs(scene, [(c.start, c.end) for c in found]):
        measures = [found[i].measures[0] for i in run]
        if len(set(measures)) == count:
            return measures
    return []


def runs(scene: Scene, spans: list[tuple[int, int]]) -> list[list[int]]:
    """The indexes of spans that follow each other with only list marks between, two or more."""
    found: list[list[int]] = []
    for i, (start, _) in enumerate(spans):
        if found and i and scene.joined("joint", spans[i - 1][1], start):
            found[-1].append(i)
        else:
            found.append([i])
    return [run for run in found if len(run) > 1]
