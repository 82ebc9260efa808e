"""Names of levels of partnership in a sentence, and how each stands in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from vjnotes.facts.phrase import alternatives, has
from vjnotes.lexicon import table

Stand = Literal["from", "to", "founded", "state", "mention", "none"]


@dataclass(frozen=True, slots=True)
class Level:
    """A level's name at ``start:end``; ``verb`` is where the word begins that brings it about."""

    start: int
    end: int
    core: str
    stand: Stand = "none"
    verb: int | None = None
    quoted: bool = False


def canonical(name: str, pair: tuple[str, str] = ("", "")) -> str:
    """The one name of a level: variants of a word as one, a shortened name in full where the
    lexicon knows it for the pair.

    >>> canonical("intensive strategic partnership", ("Vietnam", "Japan"))
    'Extensive Strategic Partnership for Peace and Prosperity in Asia'
    >>> canonical("comprehensive partners")
    'Comprehensive Partnership'
    """
    same: dict[str, str] = _words()["same"]
    words = [same.get(w.lower(), w) for w in name.strip("\"' ").split()]
    full = " ".join(words)
    head = re.split(r"\s+for\s+", full.lower())[0]
    short = " ".join(w for w in head.replace(",", " ").split() if w not in _SMALL)
    known: dict[str, str] = table("partnership")["known"].get(" ".join(pair), {})
    return known.get(short) or " ".join(w if w in _LOWER else w[0].upper() + w[1:] for w in words)


_SMALL = frozenset({"and", "a", "an", "the", "new", "trusted", "bilateral"})
_LOWER = frozenset({"and", "for", "in", "of", "the"})


@cache
def _words() -> dict[str, Any]:
    found: dict[str, Any] = table("partnership")["levels"]
    return found


@cache
def _change() -> dict[str, list[str]]:
    found: dict[str, list[str]] = table("partnership")["change"]
    return found


@cache
def _level() -> re.Pattern[str]:
    words = _words()
    part = rf"(?:{alternatives([*words['rank'], *words['plain']])})"
    core = alternatives(words["cores"])
    whole = alternatives(words["whole"])
    return re.compile(
        rf"(?<![\w-])(?:{whole}|{part}(?:\s?[-,]\s?{part}|,?\s+{part}){{0,6}},?\s+(?P<core>{core}))(?![\w-])",
        re.IGNORECASE,
    )


@cache
def _pattern(*keys: str) -> re.Pattern[str]:
    words = [w for key in keys for w in _change()[key]]
    return re.compile(rf"(?<![\w-])(?:{alternatives(words)})(?![\w-])", re.IGNORECASE)


@cache
def _not_before() -> re.Pattern[str]:
    return re.compile(rf"[\"']?\s*(?:{alternatives(_words()['not_before'])})\b", re.IGNORECASE)


_QUOTED = re.compile(r"(?<![\w])[\"']\s?([^\"';.!?]{8,140}?)\s?,?[\"'](?!\w)")
_AIM_WORD = re.compile(r"\s*([\w-]+|,|&)")


def levels(text: str) -> list[Level]:
    """The names of levels in ``text``, in order, each with how it stands there."""
    if not has(text, "partner", "solidarity", "special relationship"):
        return []
    found: list[Level] = []
    for level in sorted([*_quoted(text), *_bare(text)], key=lambda x: (x.start, -x.end)):
        if not found or level.start >= found[-1].end:
            found.append(level)
    out: list[Level] = []
    for level in found:
        out.append(_stood(text, level, out[-1] if out else None))
    return [x for x in out if x.stand != "none"]


def _bare(text: str) -> list[Level]:
    out = []
    for match in _level().finditer(text):
        if _not_before().match(text, match.end()):
            continue
        start = match.start()
        if lead := re.match(r"(?:and|bilateral)\s+", match[0], re.IGNORECASE):
            start += lead.end()
        core = (match["core"] or "solidarity").lower()
        end = _with_aim(text, match.end()) if core.startswith("partnership") else match.end()
        out.append(Level(start, end, core))
    return out


def _with_aim(text: str, at: int) -> int:
    """The end of "for peace and prosperity in Asia", if that follows."""
    if not (lead := re.match(r"\s+for\s+", text[at : at + 8])):
        return at
    aims, joins = _words()["aims"], _words()["aim_joins"]
    end, here = at, at + lead.end() - 1
    while word := _AIM_WORD.match(text, here, at + 140):
        if word[1].lower() in aims:
            end = word.end()
        elif word[1].lower() not in joins:
            break
        here = word.end()
    return end


def _quoted(text: str) -> list[Level]:
    """A whole quotation that is a level's name, not a sentence that speaks of one."""
    out = []
    for match in _QUOTED.finditer(text):
        inner = re.sub(r"^(?:a|an|the)\s", lambda m: " " * len(m[0]), match[1])
        core = re.search(r"\b(partnership|partners|solidarity)\b", inner, re.IGNORECASE)
        lead = text[: match.start()].rstrip().lower()
        named = lead.endswith(
            (
                " to",
                " a",
                " an",
                " the",
                " of",
                " into",
                " as",
                "called",
                "level",
                " new",
                " from",
                " and",
            )
        )
        if core and named and len(inner.split()) <= 16:
            start = match.start(1) + len(inner) - len(inner.lstrip())
            out.append(Level(start, match.end(1), core[1].lower(), quoted=True))
    return out


_BEFORE = re.compile(
    r"(?P<lead>\b(?:from|to|into|as|of|towards?)\s)?"
    r"(?:(?:the|that|a|an|its|their|our|each other's|one another's|his|this)\s)?"
    r"(?:(?:new|full|official|higher|highest|current|existing|previous|former)\s)?"
    r"(?:(?:level|levels|status|rank|height|heights|framework|tier)\s(?:of\s)?(?:(?:a|an|the|its|their)\s)?)?"
    r"(?:(?:new|full|bilateral|so-called)\s)?[\"']?\s?$",
    re.IGNORECASE,
)
# "make the partnership more practical": it is there already.
_BETTERED = re.compile(r"[\"']?\s+(?:more|stronger|deeper|ever)\b", re.IGNORECASE)
# "upgraded their strategic partnership to a": the level that is left.
_LEFT_FOR = re.compile(r"[\"']?\s+(?:in)?to\s+(?:a|an|the)\s", re.IGNORECASE)
_TIES_OF = re.compile(r"\b(?:relations|relationship|ties|friendship|tradition)\s+of\s+(?:the\s+)?$")
_DEFINITE = re.compile(
    r"(?:\b(?i:the|its|their|our|this|that|current|existing)\s"
    r"(?:(?:new|existing|current|bilateral|two countries'|two nations')\s)?"
    r"|\w's?'?\s|[A-Z][\w.]*\s?-{1,2}\s?[A-Z][\w.]*(?:\s[A-Z][\w.]*)?\s)(?:\d{4}\s)?[\"']?\s?$"
)


def _stood(text: str, level: Level, last: Level | None) -> Level:
    """How the level stands: raised from or to it, founded, being it, or only named."""
    before = text[max(0, level.start - 200) : level.start]
    offset = max(0, level.start - 200)
    lead = _BEFORE.search(before)
    word = (lead["lead"] or "").strip().lower() if lead else ""
    reach = before[: lead.start()] if lead else before
    change = _last(_pattern("verbs", "nouns"), reach)
    ranked = level.quoted or _is_ranked(text, level)
    if _BETTERED.match(text, level.end):
        return _with(level, "mention", None)
    if change is not None and _LEFT_FOR.match(text, level.end):
        return _with(level, "from", offset + change)
    if word == "from" and change is not None:
        return _with(level, "from", offset + change)
    reached = lead is not None and re.search(r"\blevels?\sof\s", lead[0]) and change is not None
    if change is not None and (reached or word in ("to", "into", "toward", "towards")):
        return _with(level, "to", offset + change)
    if not ranked:
        return level
    if (
        last
        and last.stand in ("to", "founded", "state")
        and _continues(text[last.end : level.start])
    ):
        return _with(level, last.stand, last.verb)
    if _HENCE.match(text, level.end) and _OPENED.search(before):
        return _with(level, "founded", level.start)
    held = level.core in ("partner", "partners") or re.search(r"\b(?:a|an)\s[\"']?$", before)
    state = _near(_pattern("state"), before, 60) if held else None
    founded = _near(_pattern("founding"), before, 110)
    if founded is not None and not re.search(r"[,;]", before[founded:]) and founded > (state or 0):
        return _with(level, "founded", offset + founded)
    if held:
        if state is not None and _is_near(before[state:]):
            return _with(level, "state", offset + state)
        return level
    if (
        _DEFINITE.search(before)
        or (level.core == "solidarity" and _TIES_OF.search(before))
        or _titled(text, level)
    ):
        return _with(level, "mention", None)
    return level


# "A strategic partnership with Italy followed in 2013", "X, strategic partners since 2022,"
_HENCE = re.compile(
    r"[\"']?(?:\s(?:with|between|of)\s[^,;.()]{2,50}?)?\s"
    r"(?:since|(?:was|were|has been)\s(?:\w+ly\s)?"
    r"(?:established|set up|formed|signed|launched|announced|agreed|created)"
    r"|followed|came|began|dates|started)\b"
)
_OPENED = re.compile(r"(?:^|[,;:]\s|\band\s)(?:[Aa]n?\s|[A-Z][\w ]{2,20}'s?\s)?[\"']?$")


def _continues(gap: str) -> bool:
    """Between two levels of one list: "(2009), and then to an"."""
    return (
        len(gap) <= 60
        and re.fullmatch(
            r"[^;:]{0,40}?(?:,|\band|\bthen)\s(?:(?:and|then|later|finally|subsequently|to|into|a|an|the|its|their)\s){0,5}[\"']?",
            gap,
        )
        is not None
    )


def _is_near(words: str) -> bool:
    return len(words.split()) <= 6 and not re.search(r"[,;]|\b(?:of|one|with)\b", words)


def _is_ranked(text: str, level: Level) -> bool:
    name = text[level.start : level.end].lower()
    return level.core == "solidarity" or any(
        re.search(rf"\b{re.escape(w)}\b", name) for w in _words()["rank"]
    )


def _titled(text: str, level: Level) -> bool:
    """Written like a name, every word of it in capitals."""
    words = re.findall(r"[A-Za-z][\w-]+", text[level.start : level.end])
    return len(words) > 1 and all(
        w[0].isupper() for w in words if w not in ("for", "and", "in", "the", "of")
    )


def _near(pattern: re.Pattern[str], text: str, reach: int) -> int | None:
    """Where the last of the words begins within ``reach`` of the end of the text."""
    cut = max(0, len(text) - reach)
    found = _last(pattern, text[cut:])
    return None if found is None else cut + found


def _last(pattern: re.Pattern[str], text: str) -> int | None:
    found = None
    for match in pattern.finditer(text):
        found = match.start()
    return found


def _with(level: Level, stand: Stand, verb: int | None) -> Level:
    return Level(level.start, level.end, level.core, stand, verb, level.quoted)
