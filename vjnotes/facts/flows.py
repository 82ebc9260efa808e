"""Flows: which exports or imports goods or a turnover belong to."""

from __future__ import annotations

import re
from functools import cache

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue
from vjnotes.facts.link import Link
from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table

_DONOR = re.compile(
    r"\b(?:ODA|assistance|aid)\)? (?:provider|donor|supplier|contributor)\b|\bbilateral donor\b"
    r"|\b(?:foreign|international) (?:sponsor|donor)s\b|\b(?:J|KO)ICA\b"
)
_AID = re.compile(r"\bODA\b|\b(?:aid|loans?|grants?|official development)\b")
_ASSISTED = re.compile(r"\b(?:assist|help|fund|financ|sponsor)\w*\b")
_REGISTERED = re.compile(
    r"\b(?:FDI|foreign direct|registered|investors?|investing|enterprises|firms|businesses"
    r"|valid|investment projects)\b"
)
_REACH = 24  # "the capital foreign sponsors have given"
_INVESTS = re.compile(r"\b(?:invest\w*|FDI|projects?)\b", re.I)
_TRADE = re.compile(
    r"\b(?:trade|commerce|way|bilateral|total|commercial|exports?|imports?)\s+$", re.I
)


def flows_before(scene: Scene, context: Context) -> list[Link]:
    """The exports or imports of the sentence before."""
    previous = context.before(scene)
    told = context.links.get(previous.index, ()) if previous else ()
    return [x for x in told if x.metric in ("exports", "imports") and x.subject and x.object]


@cache
def earned() -> re.Pattern[str]:
    """Words by which goods are sold rather than bought."""
    return re.compile(rf"\b(?:{alternatives(table('rank')['goods']['earn'])})\b", re.I)


def of_seller(scene: Scene, cue: Cue) -> bool:
    """ "the biggest rice supplier, with a turnover of $772 million": what it sold."""
    bare = scene.text[cue.start : cue.end].lower() == "turnover" and not _TRADE.search(
        scene.text[: cue.start]
    )
    return bare and _seller().search(scene.text) is not None


@cache
def _seller() -> re.Pattern[str]:
    goods = table("rank")["goods"]
    return re.compile(rf"\b(?:{alternatives(goods['out'] + goods['seller'])})\b", re.I)


def of_donor(scene: Scene, cue: Cue) -> bool:
    """ "The largest ODA donor, with total capital of 27 billion", "JICA committed 5 million": what
    it gave, not invested."""
    told = scene.text[: cue.end + _REACH]
    words = scene.text[cue.start : cue.end].lower()
    if words in table("linking")["stock"]["weak"]:
        return bool(_DONOR.search(told) or _AID.search(told)) and "FDI" not in scene.text
    return words.endswith("capital") and bool(_DONOR.search(told)) and not _INVESTS.search(told)


def of_aid(scene: Scene, context: Context) -> bool:
    """Whether projects and what is put into them are those of aid, here or just before."""
    if _REGISTERED.search(scene.text):
        return False
    previous = context.before(scene)
    assisted = _ASSISTED.search(scene.text) and previous and _AID.search(previous.text)
    return bool(_AID.search(scene.text) or assisted)
