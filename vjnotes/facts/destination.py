"""Where a visit goes: the countries and places that the words around it name."""

import re
from collections.abc import Mapping

from vjnotes.facts.actors import Cast
from vjnotes.facts.context import Scene
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.country import meant
from vjnotes.mentions.line import Name


def homes(scene: Scene, where: list[Name], players: Cast, own: str | None) -> Mapping[str, Name]:
    """The countries gone to; "the Southeast Asian country" is one of the article's two, and just
    "the country" the other one than one's ``own``, if no third one is named beside."""
    out: dict[str, Name] = {}
    third = {n.name for n in scene.countries() if n.form != "epithet"} - {*(players.pair or ())}
    for name in where:
        home = name.country if name.kind == "place" else name.name
        if name.form == "epithet":
            home = meant(name.name, players.pair) if players.pair else None
            home = home or (None if third - {own} else players.other(own))
        if home:
            out.setdefault(home, name)
    return out


def destinations(scene: Scene, match: re.Match[str]) -> list[Name]:
    """The countries or places named right behind: "visit to Japan", "arrives in Tokyo"."""
    nouns = scene.names if match["noun"] else ()
    before = [n for n in nouns if _is_land(scene, n) and _before(scene, n, match)]
    verb = match["noun"] in ("visit", "tour")  # as a bare "visit" before a country is
    if match["noun"] and not match["to"] and (before or not verb):
        return before
    return lands_behind(scene, match.end()) or before


def lands_behind(scene: Scene, at: int) -> list[Name]:
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


def _before(scene: Scene, name: Name, match: re.Match[str]) -> bool:
    """Whether a land stands before a noun as where to: "his Tokyo visit", "in Japan on a visit"."""
    if name.end + 1 == match.start():
        return rule("visit", "land_before").search(scene.text, 0, name.start) is not None
    there = rule("visit", "there").fullmatch(scene.text, name.end, match.start())
    return bool(there and rule("visit", "at_land").search(scene.text, 0, name.start))


def _is_land(scene: Scene, name: Name) -> bool:
    """Whether a name says where to: a country, a place, or "Indonesia's" before a place there."""
    if name.form == "possessive" and name.kind == "country":
        return any(n.kind == "place" and n.start == name.end + 1 for n in scene.names)
    capital = scene.text.startswith(" capital", name.end)
    country = name.form in ("noun", "capital", "epithet") or capital
    return name.kind == "place" or (name.kind == "country" and country)


def tour(scene: Scene, match: re.Match[str]) -> list[Name]:
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
