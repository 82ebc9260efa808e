"""Visits: which person went to which country, when, and what kind of visit it was."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from vjnotes.fact import Status
from vjnotes.facts.actor import Actor, company_of, offices_of, persons_among
from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.destination import destinations, homes, lands_behind, tour
from vjnotes.facts.encounter import own_day
from vjnotes.facts.occasion import is_ahead, leading, located, of_year, place_after, status, still
from vjnotes.facts.phrase import closed
from vjnotes.facts.spot import stated
from vjnotes.facts.stay import around, days_of, kind_of, nth_day, number, told_next
from vjnotes.facts.talks import talk_day
from vjnotes.facts.unnamed import unnamed
from vjnotes.facts.visitor import hosted, legs, to_host, to_person, visitor, was_first
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.line import Name
from vjnotes.mentions.period import Period
from vjnotes.mentions.time import calendar

_TOUR = 5  # days; a tour's stops are no further apart


def visits(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """The visits of persons to countries, each once a sentence."""
    found: dict[tuple[str, str], Draft] = {}
    for match in finds("visit", "visit", scene.text):
        if (
            found
            and match["noun"]
            and rule("visit", "goes_on").search(scene.text, 0, match.start())
        ):
            kind = kind_of(match)
            found = {k: replace(d, detail={**kind, **d.detail}) for k, d in found.items()}
        told = list(_visits(scene, context, players, match))
        for draft in told or unnamed(scene, context, players, match):
            key = (draft.subject or "", draft.object or "")
            later = scene.text.endswith("before ", 0, match.start())  # "before travelling to Hue"
            other = key in found and rule("visit", "another").search(scene.text, 0, match.start())
            if not (key in found and (later or other)):
                found[key] = _joined(found[key], draft) if key in found else draft
    for draft in (*_guests(scene, players), *_present(scene, context, players)):
        found.setdefault((draft.subject or "", draft.object or ""), draft)
    known = _known(scene, context) if found else set()
    told = [d for key, d in found.items() if d.period or key not in known]
    for draft in told:
        yield from _again(scene, _whole(scene, context, draft))


def _again(scene: Scene, visit: Draft) -> Iterator[Draft]:
    """The visits told by no more than their dates: "in 2016 and again in May 2018", "twice, in May
    and in June"."""
    often = rule("visit", "so_often").search(scene.text, visit.start)
    days = [p for p in scene.periods if p.kind in ("day", "month") and p.start > visit.start]
    if often and visit.period and visit.period.kind == "year" and visit.period.first:
        days = [of_year(p, visit.period.first.year) for p in days if p.kind == "month"]
    if often and len(days) > 1 and str(len(days)) == number(often["times"]):
        yield from (replace(visit, period=day, end=max(visit.end, day.end)) for day in days)
        return
    yield visit
    last = visit.period
    for period in scene.periods if last and visit.status == "reported" else ():
        ends, at = rule("visit", "row_ends").match(scene.text, period.end), last.end if last else 0
        ways = ("again", "and_then_in") if ends else ()
        next_ = any(rule("visit", w).fullmatch(scene.text, at, period.start) for w in ways)
        if next_ and period.kind in ("day", "month", "year") and period.label:
            yield replace(visit, period=period, end=max(visit.end, period.end))
            last = period


def _guests(scene: Scene, players: Cast) -> Iterator[Draft]:
    """ "B received visiting Prime Minister A": A is in the country of B, or of the place named."""
    people = persons_among(players.actors(scene))
    for match in rule("visit", "visiting").finditer(scene.text):
        at = match.end() + len("counterpart ") * scene.text.startswith("counterpart", match.end())
        who = next((a for a in people if leading(scene, a.start) in (match.end(), at)), None)
        hosts = (a.home for a in people if who and a.home and a.home != who.home)
        place = place_after(scene, who.end, 12) if who else None
        land = (place.country if place else None) or next(hosts, None)
        if who and land and who.home and land != who.home:
            span = (match.start(), who.end)
            detail = {**who.detail, **located(place)}
            yield stated("visit.guest", "visit", (who.name, land), span, detail=detail)


def _present(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """ "President A of Chile on Tuesday in Lima opened the fair": he was in Peru on that day."""
    for who in persons_among(players.actors(scene)):
        told = rule("visit", "present").match(scene.text, who.end)
        if not told or who.oblique:
            continue
        near = (p for p in scene.periods if who.end <= p.start < told.end() and p.kind == "day")
        day = next(near, None)
        place = next(iter(lands_behind(scene, told.end("in") - 1)), None)
        land = place.country or place.name if place else None
        if place and (day or told["what"]) and land not in (None, who.home) and who.home:
            span = (leading(scene, who.start), max(place.end, day.end if day else 0))
            detail = {**who.detail, **located(place)}
            how = status(scene, context, span[1], day) if day else "reported"
            said = ("visit.present", "visit", (who.name, land), span)
            yield stated(*said, period=day, status=how, detail=detail)


def _whole(scene: Scene, context: Context, visit: Draft) -> Draft:
    """A visit told by its first day and how many it takes, with all of its days."""
    period, days = visit.period, visit.detail.get("days", "")
    if period is None and (told := told_next(scene, context)):
        return replace(visit, period=still(scene, context, told, visit.status))
    if not days:
        later = (s.text for s in context.scenes[scene.index + 1 : scene.index + 4])
        long = rule("visit", "for_days").search(scene.text, visit.start, visit.end + 20)
        long = long or next(filter(None, map(rule("visit", "long").match, later)), None)
        days = number(long["days"]) if long else ""
    begun = rule("visit", "starts").search(scene.text, visit.start, visit.end)
    if not (begun and days.isdigit() and period and period.kind == "day"):
        return visit
    return replace(visit, period=around(period, 0, int(days)))


def _visits(scene: Scene, context: Context, players: Cast, match: re.Match[str]) -> Iterator[Draft]:
    before = scene.text[max(0, match.start() - 200) : match.start()]
    led = rule("visit", "leading_to").search(before)
    if rule("visit", "invited").search(before) and not led:
        return
    if whose := was_first(scene, players, match) or hosted(scene, players, match):
        yield from _drafts(scene, context, players, match, *whose)
        return
    if row := list(legs(scene, players, match)):
        for leg, (who, where) in enumerate(row):
            stop = row[leg + 1][0].start if leg + 1 < len(row) else len(scene.text)
            yield from _drafts(scene, context, players, match, who, where, stop)
        return
    where = destinations(scene, match) or to_person(scene, players, match)
    if not where or match["noun"] in ("tour", "trip", "stopover"):
        where = tour(scene, match) or where or to_host(scene, players, match)
    goer = visitor(scene, players, match, where) if where else None
    joins = rule("visit", "joining").match(match[0])
    at_home = goer and rule("visit", "resident").search(offices_of(goer) or "ambassador")
    if goer and goer.person and not (joins and (at_home or not goer.home)):
        yield from _drafts(scene, context, players, match, goer, where)


def _drafts(
    scene: Scene,
    context: Context,
    players: Cast,
    match: re.Match[str],
    who: Actor,
    where: list[Name],
    stop: int | None = None,
) -> Iterator[Draft]:
    """The visit of one and those named with them to each country; in a row up to ``stop``."""
    company = company_of(scene.text, players.actors(scene), who)
    end = max([match.end(), *(n.end for n in where)])
    at = match.start() if stop is None else who.start
    period = days_of(scene, match, at, end) or days_of(scene, match, at, max(end, who.end))
    if period and stop and period.start > stop:
        period = None
    if period and rule("visit", "each_theirs").match(scene.text, period.end):
        period = None  # "A and B visited Laos in 1956 and 1962, respectively"
    comma = scene.text.find(",", end)
    if (
        period
        and 0 < comma < period.start
        and rule("visit", "who").search(scene.text[: match.start()])
    ):
        period = None  # "A, who is on a visit to Lima, met B on Monday"
    first = min([match.start(), *(a.start for a in company), *(n.start for n in where)])
    first = leading(scene, first)
    last = max(end, period.end if period else 0, who.end)
    if period and period.end < first:
        first = period.start
    first, last = closed(scene.text, first, last)
    nth = rule("visit", "nth_day").search(scene.text, 0, match.start())
    same = nth or rule("visit", "same_day").search(scene.text, match.start(), end + 20)
    if period is None and same:
        period = talk_day(scene, context, (0, 0))
    period = nth_day(match, nth["nth"], period) if nth else period
    off = rule("visit", "called_off").search(scene.text, 0, match.start())
    if off or rule("visit", "undone").match(scene.text, match.end()):
        return  # "called off a trip", "it was cancelled"
    how = _status(scene, context, match, who, period)
    takes = rule("visit", "takes").search(scene.text, match.end())
    one = kind_of(match).get("days") == "1"
    one = one or rule("visit", "one_day_of").search(scene.text, 0, match.start()) is not None
    if period is None and (takes or (one and how == "reported")):
        period = talk_day(scene, context, (0, 0), who.person)  # "came for a one-day visit"
        period = _tour_month(period) if takes else period
    if period is None and how == "reported" and scene.text.endswith("before ", 0, match.start()):
        return  # "before heading to India": whether he did is open
    opens = rule("visit", "leads_in").fullmatch(scene.text, 0, match.start())
    does = (a.end for a in persons_among(players.actors(scene)) if opens and a.start >= end)
    will = rule("visit", "will").match(scene.text, next(does, last))
    if will and (period or not _was_met(context, who)):
        how = "planned"  # but of one who is there it may be said what his visit will do
    kind = kind_of(match)
    if len(where) > 1:
        kind.pop("days", None)  # these are of all countries together
    for person in company:
        for i, (home, name) in enumerate(homes(scene, where, players, person.home).items()):
            if home in person.countries:
                continue
            if i and period and period.kind == "day":
                period = own_day(scene, name.end) or _tour_month(period)
            yield stated(
                *("visit.visit", "visit", (person.name, home), (first, last)),
                period=still(scene, context, period, how),
                status=how,
                detail={**kind, **person.detail, **located(name)},
            )


def _status(
    scene: Scene, context: Context, match: re.Match[str], who: Actor, period: Period | None
) -> Status:
    """Planned or not; "the first to visit" did, and of a visit that somebody owns the sentence's
    "will" says nothing, unless it is told to be during it."""
    text = scene.text
    owned = (
        match["noun"] and who.end < match.start() and text[who.end - 2 : who.end] in ("'s", "s'")
    )
    first = leading(scene, who.start)
    at = match.start()
    if text[:at].rstrip().endswith(listed("visit", "visit.under_way")):
        return "reported"
    if match["verb"] in table("visit")["visit"]["onwards"]:
        return "planned"
    his = not match["to"] and rule("visit", "owner").search(text[: match.start()])
    past = (
        (his and period is None and _was_met(context, who))
        or rule("visit", "pioneer").search(text, 0, at)
        or (rule("visit", "once").search(text, 0, first) and rule("visit", "did").match(match[0]))
        or (owned and first > 5 and not rule("visit", "when").search(text, 0, first))
    )
    day = rule("visit", "weekday").fullmatch(text, period.start, period.end) if period else True
    if scene.sentence.role == "body" and day and rule("visit", "arrives").match(match[0]):
        return "reported" if text.endswith(" who ", 0, at) else "planned"
    if led := rule("visit", "leading_to").search(text, 0, at):
        return status(scene, context, led.start(), period)
    if owned and rule("visit", "eve").search(text, 0, first):
        return "planned"
    ahead = is_ahead(period, context)
    return "reported" if past and not ahead else status(scene, context, at, period)


def _was_met(context: Context, who: Actor) -> bool:
    """Whether somebody is told to have met one who is on a visit."""
    met = (d for _, d in context.drafts[-50:] if d.metric == "meeting" and d.status == "reported")
    return any(who.name in (d.subject, d.object) for d in met)


def _known(scene: Scene, context: Context) -> set[tuple[str, str]]:
    """The visits told before: one without a date of its own says nothing new of them."""
    role = scene.sentence.role
    return {
        (d.subject or "", d.object or "")
        for s, d in context.drafts[-200:]
        if d.metric == "visit" and s.sentence.role == role
    }


def _tour_month(day: Period | None) -> Period | None:
    """The month a tour's other stops are in, where a day of it leaves no doubt."""
    if day is None or day.first is None or day.kind != "day":
        return None
    near = {(day.first + timedelta(days=days)).month for days in (-_TOUR, _TOUR)}
    month = calendar.holding("month", day.first)
    return (
        replace(day, label=month.label, first=month.first, last=month.last, kind="month")
        if len(near) == 1
        else None
    )


def _joined(one: Draft, two: Draft) -> Draft:
    """Two readings of one visit in one sentence: the span, the date and the details of both."""
    period = one.period or two.period
    return replace(
        one,
        start=min(one.start, two.start),
        end=max(one.end, two.end),
        period=period,
        status="planned" if "planned" in (one.status, two.status) else "reported",
        detail={**two.detail, **one.detail},
    )
