"""Nearness: how far apart two places of a sentence stand, as a reader sees it."""

from __future__ import annotations

import re
from functools import cache

from vjnotes.facts.context import Scene
from vjnotes.mentions.quantity import Quantity

_WORD = re.compile(r"[\w']+")
_TURN = re.compile(r"\b(?:while|whereas|but|although|though|compared)\b", re.I)
_LIST = re.compile(r"^[\s,;:]*(?:(?:and|or|to|then)\b)?[\s,]*$")


@cache
def _spans(scene: Scene) -> tuple[tuple[int, int], ...]:
    """What a reader steps over at once: quantities, periods and names."""
    return tuple((m.start, m.end) for m in (*scene.quantities, *scene.periods, *scene.names))


def distance(scene: Scene, left: int, right: int) -> int:
    """The words between ``left`` and ``right``, and a toll for each boundary crossed.

    A mention counts as one word; a semicolon or a turn ("while") as much as a long clause,
    since what stands beyond it is seldom meant.
    """
    if right <= left:
        return 0
    between = scene.text[left:right]
    words = sum(1 for _ in _WORD.finditer(between))
    if words > 1:
        for start, end in _spans(scene):
            if left <= start and end <= right:
                words -= max(0, len(_WORD.findall(scene.text[start:end])) - 1)
    toll = 10 * between.count(";") + 2 * between.count(",")
    if _TURN.search(between):
        toll += 8
    return words + toll


def only_listed(scene: Scene, left: int, right: int) -> bool:
    """Whether nothing stands between two places but periods, percentages and list marks."""
    between = list(scene.text[left:right])
    inner = [p for p in scene.periods if left <= p.start and p.end <= right]
    inner_q = [q for q in scene.quantities if left <= q.start and q.end <= right]
    for start, end in [(m.start, m.end) for m in (*inner, *inner_q)]:
        between[start - left : end - left] = " " * (end - start)
    rest = "".join(between)
    rest = re.sub(r"\b(?:in|for|over|nearly|about|some|around|almost|more|than|up|down|compared|against|on|record|with|to|from|of|by|the|year|on|worth|respectively)\b|[-()]", " ", rest)
    return bool(_LIST.match(re.sub(r"\s+", " ", rest)))


def clause(scene: Scene, left: int, right: int) -> tuple[int, int]:
    """The stretch around ``left`` to ``right`` up to the nearest turn or semicolon."""
    start, end = 0, len(scene.text)
    for m in re.finditer(r";|, (?:while|whereas|but|although)\b|\b(?:while|whereas)\b", scene.text):
        if m.end() <= left:
            start = m.end()
        elif m.start() >= right:
            end = m.start()
            break
    return start, end


_EQUAL = re.compile(r"\s*,?\s*(?:\(\s*)?(?:or |equivalent to |equal to |about |around |roughly |approximately |some |nearly |over |more than |almost |close to |= ?|~ ?)*$")


def same_sum(scene: Scene, a: Quantity, b: Quantity) -> bool:
    """Whether two amounts are one sum in two currencies: "61 billion yen, or roughly $410 million"."""
    first, second = sorted((a, b), key=lambda q: q.start)
    if first.kind != "money" or second.kind != "money" or first.unit == second.unit:
        return False
    between = scene.text[first.end : second.start]
    return bool(re.search(r"\(|\bor\b|equivalent|equal", between)) and _EQUAL.fullmatch(between) is not None
