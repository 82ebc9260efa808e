"""How a figure is meant: reported, aimed at, expected, or denied."""

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.gap import clause
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

_YEAR = 366  # days: of a fiscal year that is not over, figures are reported
_MOODS = ("linking", "status", "target", "planned", "modal", "due", "denied", "affirmed", "told")


def _before(scene: Scene, q: Quantity, *, over: bool = False) -> list[str]:
    """The words of mood before ``q`` in its clause, since a fact was told, or a time was over."""
    left, _ = clause(scene, q.start, q.end)
    aside = scene.says("told_aside", left, q.start) if over else None
    left = aside.start() if aside else left
    others = [o.end for o in scene.quantities if o.kind == q.kind and left < o.end <= q.start]
    found: list[str] = []
    for hit in phrases(*_MOODS).find(scene.text[left : q.start]):
        at = left + hit.start
        month = scene.text.startswith("May", at)
        invested = scene.led("firms_pledge", left + hit.end) or scene.says("in_so_many_projects")
        if (
            month
            or (over and invested)
            or scene.followed("capital", left + hit.end)
            or (scene.led("given_to", left + hit.end) and _at_land(scene, left + hit.end))
            or scene.taken(at, at + 1)
            or scene.followed("pledges_came_to", at)
            or scene.led("summed_up", at)
        ):
            continue  # "pledged capital", "aid committed to Laos", "Can Tho", "May", "pledges rose"
        if hit.value != "told":
            found.append(hit.value)
        elif not scene.led("to_near", q.start) or not any(end > left + hit.end for end in others):
            found = ["denied"] if "denied" in found else []
    return found


def _at_land(scene: Scene, end: int) -> bool:
    """Whether a country is named right behind a place."""
    return any(scene.joined("at_once", end, n.start) for n in scene.countries())


def is_told(scene: Scene, start: int, end: int) -> bool:
    """Whether a word between two places tells what comes after it as a fact."""
    return any(hit.value == "told" for hit in phrases(*_MOODS).find(scene.text[start:end]))


def status(scene: Scene, q: Quantity, period: Period | None, context: Context) -> Status:
    """Reported, or a target or plan by a word before the figure in its clause.

    A figure for a time after the article's date cannot be a report; the base of a change
    ("from 45 billion last year") is one, whatever it is to become.
    """
    over = bool(period and period.last and context.published and period.last < context.published)
    words = _before(scene, q, over=over)
    base = scene.led("from_figure", q.opening) or scene.led("base_of", q.opening)
    base = base or rule("goal", "doubled").search(scene.text, 0, q.opening)
    if base and (period is None or not is_ahead(period, context)):
        return "reported"
    if "target" in words or scene.followed("is_goal", q.end) or scene.led("to_raise", q.opening):
        return "target"
    if not {"planned", "modal"}.isdisjoint(words) and scene.led("signed_for", q.start):
        return "reported"  # "signed agreements under which it will receive"
    to_double = q.kind == "multiple" and scene.led("to_near", q.start)
    if scene.sentence.role == "title" and (
        to_double or scene.led("headline", q.start) or scene.says("expected", q.end)
    ):
        return "planned"
    behind = scene.followed("to_come", q.end) or scene.led("asks_for", q.start)
    if "planned" in words or ("modal" in words and not over) or behind:
        return "planned"
    if period is None or not is_ahead(period, context):
        return "planned" if "due" in words and not over else "reported"
    return "target" if period.preposition in ("by", "before", "until") else "planned"


def is_ahead(period: Period, context: Context) -> bool:
    """Whether the period lies after the article's date, or runs on into later years."""
    if context.published is None or period.last is None:
        return bool(period.first and context.published and period.first > context.published)
    runs_on = period.first is not None and (period.last - context.published).days > _YEAR
    return (period.first or period.last) > context.published or runs_on


def denied(scene: Scene, q: Quantity) -> bool:
    """Whether the words before the figure in its clause say that it was not so, or ask."""
    untrue = scene.says("untrue", q.end) or scene.text.rstrip().endswith("?")
    unreal = untrue or scene.followed("circulated", q.end)
    return bool(unreal) or "denied" in _before(scene, q)
