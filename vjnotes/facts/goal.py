"""Goals with a year: what a country means to be, what two mean to trade or invest by then."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.draft import Draft
from vjnotes.facts.horizon import goal_year, is_ahead, pattern, plain, words
from vjnotes.facts.pairing import parties
from vjnotes.facts.phrase import clause, has, is_told, mood, written
from vjnotes.facts.targets import doubled, figures

TOPIC = "goal"


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """Goals the sentence states, with the year they are set for."""
    if not is_told(scene.text):
        return
    yield from _states(scene, context)
    yield from _visions(scene, context)
    yield from doubled(scene, context)
    yield from figures(scene, context)


def _states(scene: Scene, context: Context) -> Iterator[Draft]:
    """What a country means to be: developed, carbon neutral, by a year."""
    if not has(scene.text, "developed", "income", "advanced", "net", "neutral", "zero", "coal"):
        return
    for metric in words("states"):
        taken = -1
        for match in pattern("states", metric).finditer(scene.text):
            low, high = clause(scene.text, match.start(), match.end())
            year = goal_year(scene, match.end(), low, high)
            if year is None or match.start() < taken or not is_ahead(context, year):
                continue
            if mood(scene.text, low, match.start(), 12) is None:
                continue
            taken = max(match.end(), year.end)
            whose = _whose(scene, context, match.start(), low)
            if whose:
                start = _opening(scene.text, low, match.start())
                yield Draft(
                    TOPIC,
                    metric,
                    min(start, year.start),
                    max(match.end(), year.end),
                    "goal.state",
                    subject=whose,
                    period=plain(year),
                    status="target",
                )


def _opening(text: str, low: int, at: int) -> int:
    """Where the goal begins: "the goal of becoming a", "become a"."""
    near = re.search(
        r"\b(?:(?:the|its|their)\s)?(?:goal|target|aim|objective|commitment|ambition|pledge)s?\s[\w\s]{2,30}$|\b(?:to\s)?(?:becom\w+|reach\w*|achiev\w+)\s[\w\s-]{0,20}$",
        text[max(low, at - 60) : at],
        re.IGNORECASE,
    )
    return max(low, at - 60) + near.start() if near else at


def _whose(scene: Scene, context: Context, at: int, low: int) -> str | None:
    """The country named last before the goal: of "support for Vietnam to become" Vietnam."""
    before = [n for n in parties(scene, 0, at) if n.kind == "country"]
    nouns = [n for n in before if n.form != "adjective"]
    if chosen := nouns or before:
        last = chosen[-1]
        if len(chosen) > 1 and re.search(
            r"\bto\s(?:support|help|assist)\s$", scene.text[: last.start]
        ):
            return last.name
        return last.name
    earlier = context.before(scene)
    if earlier:
        names = {n.name for n in parties(earlier) if n.kind == "country"}
        if len(names) == 1:
            return names.pop()
    after = {n.name for n in parties(scene, at) if n.kind == "country" and n.form != "adjective"}
    return after.pop() if len(after) == 1 else None


def _visions(scene: Scene, context: Context) -> Iterator[Draft]:
    """ "long-term strategic goals and visions for 2030 - 2045" """
    for match in pattern("vision", "cues").finditer(scene.text):
        low, high = clause(scene.text, match.start(), match.end())
        year = goal_year(scene, match.end(), low, high, ahead=False)
        lead = re.search(
            r"\b(?:[\w-]+\s){0,4}goals\sand\s$",
            scene.text[max(low, match.start() - 50) : match.start()],
        )
        if year is None or year.start - match.end() > 12 or not is_ahead(context, year):
            continue
        if whose := _whose(scene, context, match.start(), low):
            start = match.start()
            if lead:
                words = re.sub(r"^(?:\w+\s)*(?:its|their|the|his)\s", "", lead[0])
                start -= len(words)
            yield Draft(
                TOPIC,
                "vision",
                start,
                year.end,
                "goal.vision",
                subject=whose,
                value=written(scene, context, start, match.end()),
                unit="text",
                period=plain(year),
                status="target",
            )
