"""Nearness: how far apart two places of a sentence stand, as a reader sees it."""

import re
from functools import lru_cache

from vjnotes.facts.context import Scene
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity

_WORD = re.compile(r"[\w']+")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_LIST = re.compile(r"^[\s,;:]*(?:(?:and|or|to|then)\b)?[\s,]*$")


@lru_cache(maxsize=8)  # by sentence; a corpus has any number of them
def _spans(scene: Scene) -> tuple[tuple[int, int], ...]:
    """What a reader steps over at once: quantities, periods and names."""
    return (
        *((q.start, q.end) for q in scene.quantities),
        *((p.start, p.end) for p in scene.periods),
        *((n.start, n.end) for n in scene.names),
    )


def distance(scene: Scene, left: int, right: int) -> int:
    """The words between ``left`` and ``right``, and a toll for each boundary crossed.

    A mention counts as one word, and what stands in brackets as none; a semicolon or a turn
    ("while") as much as a long clause, since what stands beyond it is seldom meant.
    """
    if right <= left:
        return 0
    asides = [m.span() for m in _ASIDE.finditer(scene.text, left, right)]
    between = _ASIDE.sub("", scene.text[left:right])
    words = sum(1 for _ in _WORD.finditer(between))
    if words > 1:
        for start, end in _spans(scene):
            aside = any(a <= start and end <= b for a, b in asides)
            if left <= start and end <= right and not aside:
                words -= max(0, len(_WORD.findall(scene.text[start:end])) - 1)
    toll = 10 * between.count(";") + 4 * between.count(": ") + 2 * between.count(",")
    if rule("linking", "turn").search(between):
        toll += 8
    return words + toll


def only_listed(scene: Scene, left: int, right: int) -> bool:
    """Whether nothing stands between two places but periods, percentages and list marks."""
    between = list(scene.text[left:right])
    inner = [p for p in scene.periods if left <= p.start and p.end <= right]
    inner_q = [q for q in scene.quantities if left <= q.start and q.end <= right]
    for start, end in [(p.start, p.end) for p in inner] + [(q.start, q.end) for q in inner_q]:
        between[start - left : end - left] = " " * (end - start)
    rest = "".join(between)
    rest = rule("linking", "joints").sub(" ", rest)
    return bool(_LIST.match(re.sub(r"\s+", " ", rest)))


def apart(scene: Scene, at: int, other: int) -> bool:
    """Whether a place stands between two commas ("exports, which are half of all trade, rose")."""
    asides = (m.span() for m in rule("linking", "set_between").finditer(scene.text))
    return any(a <= at < b and not a <= other < b for a, b in asides)


def clause(scene: Scene, left: int, right: int) -> tuple[int, int]:
    """The stretch around ``left`` to ``right`` up to the nearest turn or semicolon."""
    start, end = 0, len(scene.text)
    for closes, behind, opens in _turns(scene):
        if behind <= left:
            start = opens
        elif closes >= right:
            end = closes
            break
    return start, end


@lru_cache(maxsize=8)
def _turns(scene: Scene) -> list[tuple[int, int, int]]:
    """The turns and semicolons: where each begins and ends, and where what follows it begins."""
    found = []
    lands = {n.start: n for n in scene.countries()}
    ended = {n.end: n for n in reversed(scene.countries())}
    for m in rule("linking", "parts").finditer(scene.text):
        if m["anew"]:
            last, next_ = ended.get(m.start()), lands.get(m.end())
            row = last and last.form == "noun" and not scene.led("at_preposition", last.start)
            acts = next_ and next_.form != "adjective" and scene.followed("finite", next_.end)
            if row or not acts:
                continue  # "Laos and Chad sold", but "and Cambodia has ..."
        opens = m.end()
        if m["which"]:
            if m.start() not in ended:
                continue
            opens = ended[m.start()].start
        found.append((m.start(), m.end(), opens))
    return found


def same_sum(scene: Scene, a: Quantity, b: Quantity) -> bool:
    """Whether two amounts are one sum in two currencies ("61 billion yen, or $410 million")."""
    first, second = sorted((a, b), key=lambda q: q.start)
    if first.kind != "money" or second.kind != "money" or first.unit == second.unit:
        return False
    between = scene.text[first.end : second.start]
    return (
        re.search(r"\(|\bor\b|\bequ", between) is not None
        and rule("linking", "equal").fullmatch(between) is not None
    )
