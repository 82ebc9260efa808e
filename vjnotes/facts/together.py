"""Together: the time of what was signed or lent, from the visit or the talks it went with."""

from dataclasses import replace

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period

_SIGNED = frozenset({"documents_signed", "agreement_signed", "oda_loans", "oda_grants"})
_OCCASIONS = frozenset({"visit", "meeting"})
_DATES = frozenset({"day", "span", "month"})
_NEAR = 3  # sentences


def together(scene: Scene, drafts: list[Draft], around: Context) -> list[Draft]:
    """The drafts of a sentence; what was signed without a time of its own has that of the visit or
    talks told beside it ("came in May 2016, when five were signed") or that the sentence goes back
    to ("On the occasion, five were signed")."""
    undated = [d for d in drafts if d.metric in _SIGNED and _is_open(d)]
    if not undated or scene.sentence.role == "title":
        return drafts
    given = {id(d): when for d in undated if (when := _when(scene, d, drafts, around))}
    return [replace(d, period=given[id(d)]) if id(d) in given else d for d in drafts]


def _is_open(draft: Draft) -> bool:
    return draft.period is None and draft.status == "reported"


def _when(scene: Scene, draft: Draft, drafts: list[Draft], around: Context) -> Period | None:
    """The time of the occasion in the same sentence, else of the one told before."""
    beside = [d for d in drafts if d.metric in _OCCASIONS and d.end <= draft.start]
    for told in reversed(_dated(beside)):
        linked = rule("visit", "went_with").search(scene.text, told.end, draft.start)
        if linked or rule("visit", "opens_when").match(scene.text):
            return told.period
    papers = _dated([d for d in drafts if d.metric in _SIGNED and d.end <= draft.start])
    if (
        draft.topic == "oda"
        and papers
        and rule("visit", "papers").search(scene.text, 0, draft.start)
    ):
        return papers[-1].period  # "exchanged five documents, among them notes on a loan of 3"
    back = rule("visit", "on_occasion").match(scene.text)
    own = any(p.kind in _DATES for p in scene.periods)
    if back is None or own or not rule("visit", "papers").search(scene.text, back.end()):
        return None
    near = [d for s, d in around.drafts[-60:] if scene.index - s.index <= _NEAR]
    last = _dated([d for d in near if d.metric in _OCCASIONS])[-1:]
    same = last and last[0].period and (not back["day"] or last[0].period.kind == "day")
    return last[0].period if same else None


def _dated(drafts: list[Draft]) -> list[Draft]:
    """Those that took place at a time that is told."""
    told = (d for d in drafts if d.status == "reported" and d.period and d.period.kind in _DATES)
    return list(told)
