"""Visits: which person went to which country, when, and what kind of visit it was."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta

from vjnotes.fact import Status
from vjnotes.facts.actor import Actor, company_of, persons_among
from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.occasion import dated, is_ahead, leading, located, place_after, status, still
from vjnotes.facts.phrase import closed
from vjnotes.facts.talks import talk_day
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.country import meant
from vjnotes.mentions.line import Name
from vjnotes.mentions.period import Period

_NEAR = 80
_DATED = frozenset({"day", "span", "month"})


def visits(scene: Scene, context: Context, players: Cast) -> Iterator[Draft]:
    """The visits of persons to countries, each once a sentence."""
    found: dict[tuple[str, str], Draft] = {}
    for match in finds("visit", "visit", scene.text):
        if (
            found
            and match["noun"]
            and rule("visit", "goes_on").search(scene.text, 0, match.start())
        ):
            kind = _kind(match)
            found = {k: replace(d, detail={**kind, **d.detail}) for k, d in found.items()}
        for draft in _visits(scene, context, players, match):
            key = (draft.subject or "", draft.object or "")
            later = scene.text.endswith("before ", 0, match.start())  # "before travelling to Hue"
            if key not in found or not later:
                found[key] = _joined(found[key], draft) if key in found else draft
    for draft in _guests(scene, players):
        found.setdefault((draft.subject or "", draft.object or ""), draft)
    known = _known(scene, context) if found else set()
    yield from (
        _whole(scene, context, d) for key, d in found.items() if d.period or key not in known
    )


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
            yield Draft("visit", "visit", *span, "visit.guest", who.name, land, detail=detail)


def _whole(scene: Scene, context: Context, visit: Draft) -> Draft:
    """A visit told by its first day and how many it takes, perhaps in the next sentences, with all
    of its days."""
    period, days = visit.period, visit.detail.get("days", "")
    if period is None and (told := _told_next(scene, context)):
        return replace(visit, period=still(scene, context, told, visit.status))
    if not days:
        later = (s.text for s in context.scenes[scene.index + 1 : scene.index + 4])
        long = next(filter(None, map(rule("visit", "long").match, later)), None)
        days = _number(long["days"]) if long else ""
    begun = rule("visit", "starts").search(scene.text, visit.start, visit.end)
    if not (begun and days.isdigit() and period and period.kind == "day" and period.first):
        return visit
    last = period.first + timedelta(days=int(days) - 1)
    label = f"{period.first}/{last}" if days != "1" else period.label
    return replace(visit, period=replace(period, label=label, last=last, kind="span"))


def _told_next(scene: Scene, context: Context) -> Period | None:
    """The days of a visit in the sentences after it: "During the May 5-9 visit", "The visit will
    take place on May 5"."""
    for later in context.scenes[scene.index + 1 : scene.index + 3]:
        for period in later.periods[:1] if scene.sentence.role == "body" else ():
            the = rule("visit", "the_visit").match(later.text)
            told = the and period.kind in _DATED and period.start <= the.end() < period.end
            if (
                the
                and told
                and (the["noun"] or rule("visit", "a_visit").match(later.text, period.end))
            ):
                return period
    return None


def _visits(scene: Scene, context: Context, players: Cast, match: re.Match[str]) -> Iterator[Draft]:
    if rule("visit", "invited").search(scene.text[max(0, match.start() - 200) : match.start()]):
        return
    if legs := list(_legs(scene, players, match)):
        for leg, (who, where) in enumerate(legs):
            stop = legs[leg + 1][0].start if leg + 1 < len(legs) else len(scene.text)
            yield from _drafts(scene, context, players, match, who, where, stop)
        return
    where = _destinations(scene, match)
    if not where or match["noun"] in ("tour", "trip", "stopover"):
        where = _tour(scene, match) or where or _to_host(scene, players, match)
    visitor = _visitor(scene, players, match, where) if where else None
    if visitor and visitor.person:
        yield from _drafts(scene, context, players, match, visitor, where)


def _legs(scene: Scene, players: Cast, match: re.Match[str]) -> Iterator[tuple[Actor, list[Name]]]:
    """Who went where, of "the visits of A to Hanoi in May and (of) B to Hue in June"."""
    at, way = match.end("noun"), rule("visit", "made_by")
    for who in persons_among(players.actors(scene)) if match["noun"] else ():
        if who.start < at:
            continue
        to = rule("visit", "leg").match(scene.text, who.end)
        where = _lands(scene, to.end()) if to else []
        if not where or not way.fullmatch(scene.text, at, who.start):
            return
        yield who, where
        at, way = where[-1].end, rule("visit", "next_leg")


def _drafts(
    scene: Scene,
    context: Context,
    players: Cast,
    match: re.Match[str],
    who: Actor,
    where: list[Name],
    stop: int | None = None,
) -> Iterator[Draft]:
    """The visit of one, and of those named with them, to each of the countries; of several told in
    a row (``stop``) only with what stands before the next."""
    company = company_of(scene.text, players.actors(scene), who)
    end = max([match.end(), *(n.end for n in where)])
    at = match.start() if stop is None else who.start
    period = _days(scene, match, at, end) or _days(scene, match, at, max(end, who.end))
    if period and stop and period.start > stop:
        period = None
    first = min([match.start(), *(a.start for a in company), *(n.start for n in where)])
    first = leading(scene, first)
    last = max(end, period.end if period else 0, who.end)
    if period and period.end < first:
        first = period.start
    first, last = closed(scene.text, first, last)
    if period is None and rule("visit", "same_day").search(scene.text, match.start(), end + 20):
        period = talk_day(scene, context, (0, 0))
    how = _status(scene, context, match, who, period)
    if period is None and how == "reported" and scene.text.endswith("before ", 0, match.start()):
        return  # "before heading to India": whether he did is open
    will = rule("visit", "will").match(scene.text, last)
    if will and (period or not _was_met(context, who)):
        how = "planned"  # but of one who is there it may be said what his visit will do
    for person in company:
        for i, (home, name) in enumerate(_homes(where, players, person.home).items()):
            if home in person.countries:
                continue
            if i and period and period.kind == "day":
                period = None  # of a tour's days only that of the first country is told
            yield Draft(
                topic="visit",
                metric="visit",
                start=first,
                end=last,
                rule="visit.visit",
                subject=person.name,
                object=home,
                period=still(scene, context, period, how),
                status=how,
                detail={**_kind(match), **person.detail, **located(name)},
            )


def _days(scene: Scene, match: re.Match[str], at: int, end: int) -> Period | None:
    """When the visit from ``at`` up to ``end`` was: the days told behind it or at the sentence's
    head, a year behind it, the day before the verb of beginning it, or before a bare noun. Of one
    told by its last day the first one is counted back, where it is told how long it took."""
    period = dated(scene, at, end)
    opens = period and rule("visit", "leads_in").fullmatch(scene.text, 0, match.start())
    if period and opens and "," in scene.text[match.end() : period.start]:
        period = None  # "During his visit, on May 2, he met": the day of what he did
    for other in scene.periods:
        ahead = period is None or other.start < period.start
        if ahead and other.kind == "year" and 0 < other.start - end < 12:
            period = other
        began = rule("visit", "begins").fullmatch(scene.text, other.end, match.start())
        if (
            period is None
            and other.kind in _DATED
            and (began or (match["lead"] == "" and other.end + 1 == match.start()))
        ):
            period = other
    closing = rule("visit", "ended").search(scene.text, 0, match.start())
    closing = closing or rule("visit", "ending").match(scene.text, end)
    if not closing:
        return period
    near = (p for p in scene.periods if 0 <= p.start - end < _NEAR)
    whole = (p for p in near if p.kind in ("span", "compare") and p.label)
    return next(whole, None) or _back(scene, match, period)


def _back(scene: Scene, match: re.Match[str], period: Period | None) -> Period | None:
    """The days of a visit that ended on the last one told."""
    before = [p for p in scene.periods if p.end < match.start() and p.kind == "day"]
    last = period if period or not before else before[-1]
    days = int(_kind(match).get("days", 0))
    if last is None or last.kind != "day" or not last.first or not last.label:
        return last
    if not days:
        return None
    first = last.first - timedelta(days=days - 1)
    return replace(last, label=f"{first}/{last.first}", first=first, kind="span")


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
    his = not match["to"] and rule("visit", "owner").search(text[: match.start()])
    past = (
        (his and period is None and _was_met(context, who))
        or rule("visit", "pioneer").search(text, 0, at)
        or (rule("visit", "once").search(text, 0, first) and rule("visit", "did").match(match[0]))
        or (owned and first > 5 and not rule("visit", "when").search(text, 0, first))
    )
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


def _homes(where: list[Name], players: Cast, own: str | None) -> Mapping[str, Name]:
    """The countries gone to; "the Southeast Asian country" is one of the article's two, and just
    "the country" the other one than one's ``own``."""
    out: dict[str, Name] = {}
    for name in where:
        home = name.country if name.kind == "place" else name.name
        if name.form == "epithet":
            home = (meant(name.name, players.pair) if players.pair else None) or players.other(own)
        if home:
            out.setdefault(home, name)
    return out


def _kind(match: re.Match[str]) -> dict[str, str]:
    """What kind of visit, how long, which one: "a four-day official visit"."""
    lead = match["lead"].lower().split() if match["noun"] else []
    if long := rule("visit", "lasting").match(match.string, match.end("noun")):
        lead.append(f"{long['days']}-day")  # "a visit of two days"
    detail: dict[str, str] = {}
    if kinds := [w for w in lead if w in listed("visit", "visit.kinds")]:
        detail["kind"] = " ".join(kinds)
    for word in lead:
        if word.endswith("-day"):
            detail["days"] = _number(word.removesuffix("-day"))
        elif word in listed("visit", "visit.ordinals"):
            detail["ordinal"] = word
    if match["noun"] == "tour":
        detail["part_of"] = match[0].removesuffix(" of").removesuffix(" to").strip()
    return detail


def _number(word: str) -> str:
    return str(table("visit")["visit"]["numbers"].get(word, word))


def _destinations(scene: Scene, match: re.Match[str]) -> list[Name]:
    """The countries or places named right behind: "visit to Japan", "arrives in Tokyo"."""
    nouns = scene.names if match["noun"] else ()
    before = [n for n in nouns if _is_land(scene, n) and _before(scene, n, match)]
    if match["noun"] and not match["to"] and (before or _plain_noun(match)):
        return before
    return _lands(scene, match.end()) or before


def _lands(scene: Scene, at: int) -> list[Name]:
    """The countries or places in a row that begin at a place in the text."""
    out: list[Name] = []
    for name in scene.names:
        if name.start < at:
            continue
        if not _is_land(scene, name):
            break
        if not rule("visit", "next_land" if out else "first_land").fullmatch(
            scene.text[at : name.start]
        ):
            break
        out.append(name)
        at = name.end
    return out


def _to_host(scene: Scene, players: Cast, match: re.Match[str]) -> list[Name]:
    """Of "her visit", "a visit by A", or of who "arrived for a visit", without a word where to: the
    country that an article's talks are in, or, where it tells of none, the other one than the
    visitor's."""
    text = scene.text
    owner = rule("visit", "owner").search(text[: match.start()])
    came = rule("visit", "came_for").search(text, 0, match.start())
    paid = rule("visit", "paid_by").match(text, match.end())
    if not (owner or came or paid) or match["to"] or match["noun"] not in ("visit", "stay"):
        return []
    here = Name(match.start(), match.end(), "", "country", "noun")
    if len(players.hosts) == 1:
        return [replace(here, name=next(iter(players.hosts)))]
    who = None if players.hosts else _visitor(scene, players, match, [here])
    land = players.other(who.home, scene) if who else None
    return [replace(here, name=land)] if land else []


def _before(scene: Scene, name: Name, match: re.Match[str]) -> bool:
    """Whether a land stands before a noun as where to: "his Tokyo visit", "in Japan on a visit"."""
    if name.end + 1 == match.start():
        return rule("visit", "land_before").search(scene.text, 0, name.start) is not None
    there = rule("visit", "there").fullmatch(scene.text, name.end, match.start())
    return there is not None and scene.text.endswith((" in ", " in the "), 0, name.start)


def _is_land(scene: Scene, name: Name) -> bool:
    """Whether a name says where to: a country, a place, "the Vietnamese capital", or "Indonesia's"
    before a place there."""
    if name.form == "possessive" and name.kind == "country":
        return any(n.kind == "place" and n.start == name.end + 1 for n in scene.names)
    capital = scene.text.startswith(" capital", name.end)
    country = name.form in ("noun", "capital", "epithet") or capital
    return name.kind == "place" or (name.kind == "country" and country)


def _plain_noun(match: re.Match[str]) -> bool:
    """Whether the word is a noun; a bare "visit" before a country is the verb."""
    return bool(match["noun"]) and not (match["noun"] in ("visit", "tour") and not match["to"])


def _tour(scene: Scene, match: re.Match[str]) -> list[Name]:
    """ "Vietnam is one of her stopovers during her tour that takes her to Brunei and Laos"."""
    takes = rule("visit", "takes").search(scene.text, match.end())
    stop = rule("visit", "stop").search(scene.text)
    if not (takes or (stop and match["noun"] == "tour")):
        return []
    ahead = [n for n in scene.names if stop and n.end <= stop.start() + 1 and n.kind == "country"]
    behind = [
        n for n in scene.names if takes and n.start >= takes.end() - 1 and n.kind == "country"
    ]
    return [n for n in [*ahead, *behind] if n.form == "noun"]


def _visitor(scene: Scene, players: Cast, match: re.Match[str], where: list[Name]) -> Actor | None:
    """Who goes: named by "by", by a possessive before, or the one who acts."""
    text, actors = scene.text, players.actors(scene)
    people = persons_among(actors)
    if match["noun"] and (match["to"] or where):
        for actor in people:
            between = text[match.end() : actor.start]
            if actor.start >= match.end() and rule("visit", "by").fullmatch(between):
                return actor
        owner = rule("visit", "owner").search(text[: match.start()])
        if owner and not owner["his"]:
            own = [
                a for a in people if 0 <= owner.end() - a.end < 14 and a.end <= match.start() + 1
            ]
            return own[-1] if own else None
        if owner and owner["his"]:
            return _behind_his(scene, players, people, owner.start(), where)
    who = rule("visit", "who").search(text[: match.start()])
    before = [a for a in people if a.end <= match.start()]
    if who and before:
        near = [a for a in before if a.end <= who.start() + 1]
        return near[-1] if near else None
    acting = [a for a in before if not a.oblique or rule("visit", "led").search(text, 0, a.start)]
    if not acting and rule("visit", "leads_in").fullmatch(text, 0, match.start()):
        return next((a for a in people if a.start > match.end() and not a.oblique), None)
    going = match["verb"] and match["verb"].split()[0].endswith("ing")
    if going and (not acting or rule("visit", "crowd").search(text, 0, match.start())):
        return None
    if beside := rule("visit", "beside").search(text, 0, match.start()):
        acting = [a for a in acting if a.end <= beside.start()]
    if not acting:
        return None
    at = acting[-1].end + text.startswith(".", acting[-1].end)  # "Ferdinand Marcos Jr. landed"
    return None if rule("visit", "interrupted").search(text, at, match.start()) else acting[-1]


def _behind_his(
    scene: Scene, players: Cast, people: list[Actor], at: int, where: list[Name]
) -> Actor | None:
    """Who "his" or "her" is: the one named before in the sentence, rather one of another country
    than that gone to, else the one it goes on to."""
    before = [a for a in people if a.end <= at]
    acting = [a for a in before if not a.oblique] or before
    acting = [
        a for a in acting if a.home and a.home not in _homes(where, players, a.home)
    ] or acting
    after = [a for a in people if a.start > at and not a.oblique]
    who = acting[-1] if acting else (after[0] if after else None)
    if who and (who.office or "").lower().startswith("spokes"):
        return None  # it is another that is spoken for
    return replace(who, start=at, end=at + 3) if who else None


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
