"""Names of levels of partnership in a sentence, and how each stands in it."""

import re
from dataclasses import dataclass
from typing import Literal

from vjnotes.facts.asking import fields
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import pattern, rule, sense

Stand = Literal["from", "to", "founded", "state", "mention"]


@dataclass(slots=True)
class Level:
    """A level's name at ``start:end``; ``verb`` is where the word begins that brings it about."""

    start: int
    end: int
    stand: Stand
    verb: int | None = None


def canonical(name: str, pair: tuple[str, str] = ("", "")) -> str:
    """The one name of a level: variants of a word as one, a shortened name in full where the
    lexicon knows it for the pair.

    >>> canonical("intensive strategic partnership", ("Vietnam", "Japan"))
    'Extensive Strategic Partnership for Peace and Prosperity in Asia'
    >>> canonical("comprehensive partners")
    'Comprehensive Partnership'
    """
    known = table("partnership")["known"].get(" ".join(pair), {})
    words = [
        str(sense("partnership", "levels.same", w) or w)
        for w in name.strip("\"' ").replace(",", "").split()
    ]
    head = " ".join(words).lower().partition(" for ")[0]
    short = " ".join(w for w in head.replace(",", " ").split() if w != "trusted")
    full = " ".join(w if w in _SMALL else w[0].upper() + w[1:] for w in words)
    return full if " in " in full else str(known.get(short, full))  # said in full


_SMALL = frozenset({"and", "for", "in", "of", "on", "the"})


def levels(text: str) -> list[Level]:
    """The names of levels in ``text``, in order, each with how it stands there."""
    found: list[Level] = []
    for match in rule("partnership", "level").finditer(text):
        level = _level(text, match)
        if found and (level is None or level.stand == "mention"):
            level = _next(text, found[-1], match, level)
        if level:
            found.append(level)
    return found


def _next(text: str, last: Level, name: re.Match[str], alone: Level | None) -> Level | None:
    """A level told as the next of a row: "to X in 2006, and Y in 2009"."""
    joined = rule("partnership", "next").fullmatch(text, last.end, name.start())
    if last.stand not in ("from", "to") or not joined:
        return alone
    aim = rule("partnership", "aim").match(text, name.end())
    return Level(name.start(), aim.end() if aim else name.end(), "to", last.verb)


def _level(text: str, name: re.Match[str]) -> Level | None:
    """How the level stands: raised from or to it, founded, being it, or only named."""
    start, end, core = name.start(), name.end(), (name["core"] or "solidarity").lower()
    aim = rule("partnership", "aim").match(text, end) if core.startswith("partnership") else None
    new = rule("partnership", "of_one_kind").search(text, max(0, start - 20), start)
    end = aim.end() if aim else _sector(text, end) if new else end
    if not aim and rule("partnership", "other").match(text, end):
        return None
    low = max(0, start - 200)
    before = text[low:start]
    within = rule("partnership", "framework").search(before)
    if within or rule("partnership", "bettered").match(text, end):
        return Level(start, end, "mention")
    lead = rule("partnership", "lead").search(before, max(0, len(before) - 90))
    change = _last(before[: lead.start()] if lead else before, 200, "verbs", "nouns")
    word = (lead["lead"] or "").strip().lower() if lead else ""
    if word == "from" and change is None:  # "From a partnership in 2001, ties were raised to"
        later = pattern("partnership", "change.verbs").search(text, end, end + 120)
        if later:
            return Level(start, end, "from", later.start())
    if word.startswith("toward") and change is None:
        return None  # "an agenda toward a partnership"
    if lead and change is not None:
        if word == "from" or rule("partnership", "left").match(text, end):
            return Level(start, end, "from", low + change)
        if word in ("to", "into", "toward", "towards") or lead["tier"]:
            return Level(start, end, "to", low + change)
    if core != "solidarity" and not pattern("partnership", "levels.rank").search(name[0]):
        return None
    return _held(text, (start, end), core, before)


def _sector(text: str, end: int) -> int:
    """Where a level ends that is for some field only: "strategic partnership on water"."""
    sector = rule("partnership", "sector").match(text, end)
    return sector.end() if sector and fields(sector["of"]) else end


def _held(text: str, span: tuple[int, int], core: str, before: str) -> Level | None:
    """A level not raised: founded, being it, or named as one that is there."""
    start, end = span
    opened = rule("partnership", "opened").search(before)
    if opened and rule("partnership", "hence").match(text, end):
        return Level(*span, "founded", start)
    many = core == "partnerships"  # "has partnerships with A and B"
    held = many or core in ("partner", "partners") or rule("partnership", "a").search(before)
    state = _last(before, 60, "state") if held else None
    if many and state is None:
        held = None
    founded = _last(before, 110, "founding")
    definite = rule("partnership", "definite").search(before)
    built = founded is not None and before.startswith("buil", founded) and definite
    if built or rule("partnership", "there").search(before):
        return Level(*span, "mention")  # "building up the partnership"
    if (
        founded is not None
        and not re.search(r"[,;]|\banniversary\b", before[founded:], re.I)
        and founded > (state or 0)
    ):
        return Level(*span, "founded", start - len(before) + founded)
    if held and state is not None:
        if rule("partnership", "praised").search(before, state):
            return None
        return Level(*span, "state", start - len(before) + state)
    named = (core == "solidarity" and not held) or definite
    return Level(*span, "mention") if named else None


def _last(before: str, reach: int, *verbs: str) -> int | None:
    """Where the last of those words stands that bring a level about."""
    cue = pattern("partnership", *(f"change.{v}" for v in verbs))
    return max((m.start() for m in cue.finditer(before, max(0, len(before) - reach))), default=None)
