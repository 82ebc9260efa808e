"""Change and share: what a percentage or a multiple says of the figure it goes with."""

from __future__ import annotations

import re
from functools import cache

from vjnotes.facts.context import Scene
from vjnotes.facts.link import Link
from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import Phrases
from vjnotes.mentions.quantity import Quantity

_TO = re.compile(r"\bto\s+(?:[\w-]+\s+){0,2}$", re.I)
_PORTION = re.compile(r"(?:\b(?:is|was|are|were|or|now)|[,(])\s*(?:about|nearly|over|some)?\s*$")
_BEFORE, _AFTER = 6, 4
_RATE = re.compile(
    r"\b(?:rate|tariffs?|tax(?:es)?|interest|stake|inflation|unemployment|duty|duties|turnout|approval|probability|discount)\b",
    re.I,
)

_MONTHLY = re.compile(
    r"\s*/\s*\w|\s+(?:per|a|each|every) (?:month|day|week|person|project|dollar|yen|USD)\b"
    r"|\s+(?:higher|lower|more|less)\b"
)
_SEVERAL = re.compile(r"\b(?:two|three|four|five|six|several|other)\s+(?:[\w-]+\s+){0,2}$", re.I)
_EACH = re.compile(
    r"\b(?:categories|items|groups|products|staples|commodities|markets)\b[^,;.:]{0,50}$"
)
_AVERAGE = re.compile(
    r"\baverage (?!annual|yearly)"
    r"(?:[^,;.]*\bproject\b[^,;.]*|(?:level )?of(?: all[^,;]*, which is)?) ?$"
)
_OF_BEFORE = re.compile(
    r"\s+(?:of|as against|compared (?:to|with)) (?:the |its |their |that of )?"
    r"(?:same|previous|last|year|"
    r"(?:figure|level|value|volume|amount|result) (?:\w+ )?(?:in|of|for|from|a year)|"
    r"(?:\w+ )?(?:production|output|consumption|harvest|economy|GDP|demand)|"
    r"[\w-]*target|[\w-]+ plan|annual|full-year|yearly)"
)

_OF_PLAN = re.compile(
    r"\s+(?:of|over|above|below|beyond) (?:the |its |their )?(?:[\w-]+ )?(?:target|plan|goal)\b"
)
_MADE_UP = re.compile(
    r"\b(?:make|makes|made|making) up(?! (?:by|to|from))(?:[\s\d.%\w]|,(?! )){0,40}$"
)
_OF_ALL = re.compile(r"[^,;.]{0,30} of (?:[\w'-]+ ){0,4}populations?\b")


@cache
def _words() -> Phrases[str]:
    direction = table("linking")["direction"]
    return Phrases((word, kind) for kind in ("up", "down", "share") for word in direction[kind])


def reading(scene: Scene, q: Quantity) -> tuple[str, int] | None:
    """What ``q`` is: ("growth", +1 or -1), ("share", 1), or None where the words do not tell."""
    left = scene.text[: q.opening]
    right = scene.text[q.end :]
    if q.value < 0:
        return "growth", 1
    signed = re.search(r"[(,]\s*([+-])\s?$", left)
    if signed:
        return "growth", 1 if signed[1] == "+" else -1
    if _OF_PLAN.match(right):
        return None
    if re.match(
        r"\s*(?:\w+ ){0,3}in (?:terms? of )?(?:\w+ )?(?:volume|quantity|number|tonnage)\b", right
    ):
        return None
    if _RATE.search(_near(left, -8)) or _RATE.search(_near(right, 4)):
        return None
    before = _nearest(_near(left, -_BEFORE), last=True)
    after = _nearest(_near(right, _AFTER), last=False)
    if before == "up" and _MADE_UP.search(left):
        before = "share"
    if before in ("up", "down") and _by().search(left):
        return "growth", 1 if before == "up" else -1
    if after in ("up", "down") and _joins(right) and not (before and _TO.search(left)):
        return "growth", 1 if after == "up" else -1
    if before == "share" or (
        before is None
        and _PORTION.search(left[-12:])
        and re.match(
            r"\s*(?:share )?of (?!it\b|them\b|which\b|these\b|those\b)(?![^,;.]{0,20}\blevel)",
            right,
        )
    ):
        return "share", 1
    if _TO.search(_after_direction(left)):
        return None
    if after in ("up", "down") and before is None:
        return "growth", 1 if after == "up" else -1
    if before in ("up", "down"):
        return "growth", 1 if before == "up" else -1
    if re.match(
        r"\s*(?:year|quarter|month)[- ]on[- ](?:year|quarter|month)|\s*on[- ]year|\s*y/y|\s*yoy",
        right,
        re.I,
    ):
        return "growth", 1
    return ("share", 1) if after == "share" else None


def _after_direction(left: str) -> str:
    """What stands between the last word of direction and the percentage."""
    hits = list(_words().find(_near(left, -_BEFORE)))
    return _near(left, -_BEFORE)[hits[-1].end :] + " " if hits else ""


def _joins(right: str) -> bool:
    """Whether the word of direction follows at once ("a 12% drop", "5 percent lower")."""
    return _direction_next().match(right) is not None


@cache
def _direction_next() -> re.Pattern[str]:
    direction = table("linking")["direction"]
    words = alternatives(direction["up"] + direction["down"])
    return re.compile(rf"\s*(?:(?!and\b|but\b|while\b)[\w-]+\s+){{0,2}}(?:{words})\b")


def _near(text: str, words: int) -> str:
    """The last (or first) few words of ``text`` up to a mark that ends the clause."""
    part = re.split(r"[;:()]|, (?=while|whereas|but|and)", text)
    found = re.findall(r"\S+", part[-1] if words < 0 else part[0])
    return " ".join(found[words:] if words < 0 else found[:words])


def _nearest(text: str, *, last: bool) -> str | None:
    hits = [h.value for h in _words().find(text)]
    return None if not hits else hits[-1] if last else hits[0]


def is_change(scene: Scene, q: Quantity) -> bool:
    """Whether an amount says by how much another grew, or what is one's on average."""
    if q.kind == "money" and _AVERAGE.search(scene.text[: q.opening]):
        return True
    return bool(_by().search(scene.text[: q.opening]) or _MONTHLY.match(scene.text, q.end))


def is_threshold(scene: Scene, q: Quantity) -> bool:
    """Whether each of several things comes to more than this: "ten items worth over a billion"."""
    each = _EACH.search(scene.text[: q.opening]) if q.approx == "over" else None
    if each is None:
        return False
    counted = (o for o in scene.quantities if o.unit == "count")
    near = any(0 < each.start() - o.end < 30 for o in counted)
    return near or _SEVERAL.search(scene.text, 0, each.start()) is not None


@cache
def _by() -> re.Pattern[str]:
    direction = table("linking")["direction"]
    words = alternatives(direction["up"] + direction["down"])
    return re.compile(
        rf"\b(?:{words})\s+(?:(?:[\w-]+\s+)?by|of)\s+(?:\w+\s+)?$"
        rf"|\b(?:{words})\b[^,;]{{3,60}}(?<!followed) by\s+(?:\w+\s+)?$"
    )


def no_part(scene: Scene, q: Quantity, link: Link) -> bool:
    """Whether a share is none of ours: of what goes to a group of countries, whose member it is
    not said, or of last year's sum."""
    return link.object in table("linking")["parties"]["blocs"] or bool(
        _OF_BEFORE.match(scene.text, q.end) or _OF_ALL.match(scene.text, q.end)
    )
