"""How mentions become facts: one module a topic, and the linker they share.

`read` walks an article sentence by sentence, asks every topic module what it reads
there, and locates and names what they hand over. A topic is any module of this package
with a ``TOPIC`` and a function ``read(scene, context)``; adding one touches nothing else.
"""

import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module

from vjnotes.article import Article
from vjnotes.fact import Fact
from vjnotes.facts.attribution import speaker
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.setting import context
from vjnotes.facts.together import together
from vjnotes.fold import fold
from vjnotes.lexicon import check
from vjnotes.lexicon.rules import check_rules
from vjnotes.mentions.quantity import NO_CURRENCY

Reader = Callable[[Scene, Context], Iterator[Draft]]

_NO_SLUG = re.compile(r"[^a-z0-9]+")


@cache
def topics() -> dict[str, Reader]:
    """The topic modules by name, in alphabetical order."""
    modules = (import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    return {m.TOPIC: m.read for m in modules if hasattr(m, "TOPIC")}


def read(article: Article) -> list[Fact]:
    """The facts ``article`` states, in the order of its text."""
    check()
    check_rules()
    around = context(article)
    for scene in around.scenes:
        drafts = [d for reader in topics().values() for d in reader(scene, around)]
        drafts.sort(key=lambda d: (d.start, d.end, d.topic))
        drafts = together(scene, drafts, around)
        around.drafts.extend((scene, d) for d in drafts if not _aimed_at(d, drafts))
    around.drafts[:] = [(scene, _as_told(scene, d, around)) for scene, d in around.drafts]
    return list(_facts(around))


def _as_told(scene: Scene, draft: Draft, around: Context) -> Draft:
    """A figure of the title with the period and the parties that the text below gives it, and, of
    a sum that is told there as something else, with what it is."""
    if scene.sentence.role != "title" or not isinstance(draft.value, int | float):
        return draft
    same = [d for below, d in around.drafts if below.sentence.role != "title"]
    same = [d for d in same if _figure(d) == _figure(draft) and _suits(draft, d)]
    same.sort(key=lambda d: d.metric != draft.metric)
    for told in same[:1]:
        open_ = draft.period is None or draft.period.start == draft.period.end
        other = told.metric != draft.metric
        return replace(
            draft,
            metric=told.metric,
            status=told.status if other else draft.status,
            period=told.period if other or (open_ and told.period) else draft.period,
            subject=told.subject,
            object=told.object,
        )
    return draft


def _figure(draft: Draft) -> tuple[object, ...]:
    """What a figure says, whenever and of whom; of money given, whatever it is counted as."""
    given = draft.topic in ("oda", "investment") and (draft.unit or "").isupper()
    kind = draft.topic if given else draft.metric
    return kind, draft.value, draft.unit, draft.detail.get("of")


def _suits(draft: Draft, told: Draft) -> bool:
    """Whether the parties may stay as they are: the title names them and says no less."""
    vaguer = told.metric != draft.metric and told.metric.endswith("_total")
    subject, object_ = draft.subject in (None, told.subject), draft.object in (None, told.object)
    return subject and object_ and not vaguer


def _aimed_at(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether the same figure is also read as a goal, which says more."""
    return draft.status != "reported" and any(
        d is not draft
        and d.metric in (f"{draft.metric}_target", f"{draft.topic}_target")
        and d.value == draft.value
        and d.start < draft.end
        and draft.start < d.end
        for d in drafts
    )


def _facts(around: Context) -> Iterator[Fact]:
    """The drafts as facts with ids that say what they are, each stated once."""
    seen: set[object] = set()
    used: Counter[str] = Counter()
    for scene, draft in around.drafts:
        span = _whole(around.article, scene.at(draft.start), scene.at(draft.end))
        quote = around.article.raw[slice(*span)]
        label = draft.period.label if draft.period else None
        told = (draft.metric, draft.subject, draft.object, draft.value, draft.unit, label, quote)
        if told not in seen:
            seen.add(told)
            words = f"{around.article.key} {draft.metric} {_handle(draft, label or '')}"
            name = _NO_SLUG.sub("-", fold(words).lower()).strip("-")[:96]
            used[name] += 1
            name += f"-{used[name]}" if used[name] > 1 else ""
            yield _fact(around, scene, draft, name, span)


def _fact(around: Context, scene: Scene, draft: Draft, name: str, span: tuple[int, int]) -> Fact:
    period = draft.period
    first, last = (period.first, period.last) if period else (None, None)
    if period and period.kind == "as_of":  # a stock holds on the one day
        first = last
    said_by = draft.said_by
    if said_by is None and draft.topic != "pledge" and draft.metric != "role":
        said_by = speaker(scene, around, draft.start, draft.end)
    return Fact(
        id=name,
        source=around.article.key,
        topic=draft.topic,
        metric=draft.metric,
        subject=draft.subject,
        object=draft.object,
        value=draft.value,
        unit=None if draft.unit == NO_CURRENCY else draft.unit,
        approx=draft.approx,
        period=period.label if period else None,
        start=first.isoformat() if first else None,
        end=last.isoformat() if last else None,
        status=draft.status,
        said_by=said_by,
        role=scene.sentence.role,
        quote=around.article.raw[slice(*span)],
        char_start=span[0],
        char_end=span[1],
        detail=dict(draft.detail),
        rule=draft.rule,
    )


def _whole(article: Article, start: int, end: int) -> tuple[int, int]:
    """The span without outer spaces, and with the end of a word that folding had shortened."""
    text, raw = article.text, article.raw
    end = article.end(end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and raw[end - 1].isspace():
        end -= 1
    return start, end


def _handle(draft: Draft, label: str) -> str:
    """What tells a fact from others of its metric: its period, or its parties."""
    if draft.metric == "city_pair":
        return f"{draft.subject} {draft.object}"
    if draft.detail.get("of"):
        return f"{draft.detail['of']} {label}"
    if draft.unit == "text" and draft.topic in {"pledge", "visit"}:
        field = draft.detail.get("field", "").split(",")[0]
        return f"{(draft.subject or '').split(' ')[-1]} {field}"
    if draft.unit == "text" and isinstance(draft.value, str):
        return draft.detail.get("acronym") or label or " ".join(draft.value.split()[:4])
    return label
