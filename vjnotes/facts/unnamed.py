"""Visits of those whom a text tells only by country and office: "the Japanese Emperor visited"."""

import re
from collections.abc import Iterator

from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.destination import destinations, homes, lands_behind
from vjnotes.facts.occasion import leading, located, status
from vjnotes.facts.stay import days_of, kind_of
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.line import Name


def unnamed(scene: Scene, context: Context, players: Cast, match: re.Match[str]) -> Iterator[Draft]:
    """The visit to each country; whose it is, is the country, with the office as a detail."""
    before = scene.text[max(0, match.start() - 200) : match.start()]
    if any(rule("visit", way).search(before) for way in ("invited", "supposed")):
        return
    for land in scene.names:
        told = _holder(scene, land) if land.kind == "country" else None
        where = _where(scene, match, land, told) if told else []
        if told is None or not where:
            continue
        start = leading(scene, min(match.start(), land.start, told.start("office")))
        end = max(match.end(), told.end(), *(n.end for n in where))
        period = days_of(scene, match, match.start(), end)
        detail = {**kind_of(match), "office": told["office"]}
        who = _who(players, land.name, told["office"])
        for home, name in homes(scene, where, players, land.name).items():
            if home != land.name:
                yield Draft(
                    "visit",
                    "visit",
                    start,
                    max(end, period.end if period else 0),
                    "visit.unnamed",
                    who or land.name,
                    home,
                    period=period,
                    status=status(scene, context, match.start(), period),
                    detail={**detail, **located(name)},
                )
        return


def _who(players: Cast, land: str, office: str) -> str | None:
    """The one person whom the article names with the office, if there is but one."""
    of_land = (p for p in players.roster.persons if p.country == land)
    told = office.lower()
    named = [p.name for p in of_land if told in (o.lower().split(" of ")[0] for o in p.offices)]
    return named[0] if len(named) == 1 else None


def _holder(scene: Scene, land: Name) -> re.Match[str] | None:
    """The office of somebody of a country: "the Thai king", "Laos's president", "King of Laos"."""
    text = scene.text
    if land.form == "possessive" or text.endswith(("the ", "The "), 0, land.start):
        return rule("visit", "holder").match(text, land.end)
    return rule("visit", "holder_of").search(text, 0, land.start) if land.form == "noun" else None


def _where(scene: Scene, match: re.Match[str], land: Name, told: re.Match[str]) -> list[Name]:
    """Where the visit is to that is told of this holder of an office, if it is told of him."""
    text, at = scene.text, max(told.end(), land.end)
    if rule("visit", "holder_goes").fullmatch(text, at, match.start()):
        return destinations(scene, match)
    if match["to"] and rule("visit", "of_holder").search(text, match.end(), told.start()):
        return destinations(scene, match)
    begins = min(told.start("office"), land.start)
    of = rule("visit", "of_holder").fullmatch(text, match.end(), begins)
    return lands_behind(scene, at + len(" to")) if of and text.startswith(" to ", at) else []
