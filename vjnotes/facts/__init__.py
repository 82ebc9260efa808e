"""How mentions become facts: one module a topic, and the linker they share.

`read` walks an article sentence by sentence, asks every topic module what it reads
there, and locates and names what they hand over. A topic is any module of this package
with a ``TOPIC`` and a function ``read(scene, context)``; adding one touches nothing else.
"""

import pkgutil
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from importlib import import_module
from itertools import chain

from vjnotes.article import Article
from vjnotes.blanks import lost, parted
from vjnotes.fact import Fact
from vjnotes.facts.attribution import speaker
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.lands import set_beside
from vjnotes.fold import fold
from vjnotes.lexicon import check, table
from vjnotes.lexicon.rules import check_rules, rule
from vjnotes.mentions.name import Name, Reading, reading
from vjnotes.mentions.period import Period, periods
from vjnotes.mentions.quantity import Quantity, decimal_commas, quantities

Reader = Callable[[Scene, Context], Iterator[Draft]]

_NO_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST = 3000  # no sentence of prose; what is longer is left unread, so that time stays linear
_OFTEN = 3  # mentions by which a country named late is one the article is about
_HEAD = 5  # sentences, title and captions among them, that say what an article is about
_BASE = 80  # characters within which a figure leads to its time ("from 21 billion in 2021")
_LEAD = 3  # mentions that being named in the lead is worth

# the period an article is about, whatever other times it has named since
_REVIEWED = re.compile(
    r"(?i)\b(?:review|reviewed|reporting|reference) period\b|period under review"
)

READ_ROLES = frozenset({"title", "body", "caption", "related"})


@cache
def topics() -> dict[str, Reader]:
    """The topic modules by name, in alphabetical order."""
    modules = (import_module(f"{__name__}.{m.name}") for m in pkgutil.iter_modules(__path__))
    return {m.TOPIC: m.read for m in modules if hasattr(m, "TOPIC")}


def scenes(article: Article) -> tuple[Scene, ...]:
    """The sentences of ``article`` that state something, with what each mentions."""
    return context(article).scenes


def context(article: Article) -> Context:
    """The article with its mentions and the pair of countries it is about."""
    kept = [s for s in article.sentences if s.role in READ_ROLES and s.end - s.start <= _LONGEST]
    texts = [article.text[s.start : s.end] for s in kept]
    gaps = [lost(text) for text in texts]
    texts = [parted(text, places) for text, places in zip(texts, gaps, strict=True)]
    readings = [reading(text) for text in texts]
    home = _most_named(readings)
    counted = decimal_commas(texts, [tuple(quantities(text, home=home)) for text in texts])
    named = [_mentions(readings[i], counted[i]) for i in range(len(texts))]
    pair = _pair([r for s, r in zip(kept, named, strict=True) if s.role != "related"])
    dated = _dated(texts, article, pair)
    found = tuple(
        Scene(i, kept[i], texts[i], counted[i], tuple(dated[i]), named[i], gaps[i])
        for i in range(len(kept))
    )
    return Context(article, found, pair, article.published)


def _most_named(read: Sequence[Reading]) -> tuple[str, ...]:
    """The countries of an article, those it names most first."""
    lands = Counter(n.name for r in read for n in r.names if n.kind == "country")
    return tuple(name for name, _ in lands.most_common())


def _mentions(read: Reading, counted: Sequence[Quantity]) -> Reading:
    """The names without those that only say whose dollars are meant ("US $167 million"), or in
    brackets which country was meant ("Taiwan (China)", "the Republic of Korea (RoK)")."""
    money = [q for q in counted if q.kind == "money"]
    text, kept = read.line.text, list[Name]()
    for n in read.names:
        beside = kept and n.kind == kept[-1].kind == "country" and kept[-1].end + 2 == n.start
        if beside and text[kept[-1].end : n.start] == " (" and text[n.end : n.end + 1] == ")":
            kept[-1] = replace(kept[-1], end=n.end + 1)
        elif not any(q.start < n.end and n.start < q.end for q in money):
            kept.append(n)
    return Reading(read.line, tuple(kept), read.holders)


def _dated(texts: list[str], article: Article, pair: tuple[str, str] | None) -> list[list[Period]]:
    """The periods of each sentence, read after those of the sentences before."""
    customs = table("periods")["fiscal"]
    whole = " ".join(texts)
    owns = {c: len(re.findall(rf"\b{c}.s\b", whole)) for c in pair or () if c in customs}
    fiscal = "Japan" if "Japan" in owns or not owns else max(owns, key=owns.__getitem__)
    previous: Period | None = None
    latest: Period | None = None
    day = article.published
    out = []
    for text in texts:
        told = latest if _goes_back(text, previous, latest) else previous
        out.append(periods(text, day, previous=told, fiscal=fiscal))
        for p in (x for x in out[-1] if _is_told(x, text)):
            previous = p
            past = p.kind != "day" and p.last and _is_past(p, day) and _is_past(latest, p.last)
            if past and not _is_within(p, latest):
                latest = p
    return out


def _goes_back(text: str, previous: Period | None, latest: Period | None) -> bool:
    """Whether "the period" is the one an article is about, not a month of it told since."""
    if previous is None or latest is None or _REVIEWED.search(text):
        return latest is not None and _REVIEWED.search(text) is not None
    month = previous.kind == "month" and latest.kind == "span" and " the period" in text
    return month and _is_within(previous, latest)


def _is_past(period: Period | None, day: date | None) -> bool:
    """Whether a period has begun, and if it is a date come, by a day."""
    if period is None or day is None:
        return True
    return (period.first or period.last or day) <= day


def _is_within(period: Period, whole: Period | None) -> bool:
    """Whether a period is a part of another one."""
    if whole is None or not (whole.first and whole.last and period.first and period.last):
        return False
    return whole.first <= period.first and period.last <= whole.last


def _is_told(period: Period, text: str) -> bool:
    """Whether a later "the period" may mean it: not what it is compared with."""
    near = max(0, period.start - _BASE)
    base = rule("linking", "base_period").search(text, near, period.start)
    return period.kind != "compare" and period.rule != "same-period" and base is None


def _at_war(name: Name, read: Reading) -> bool:
    """Whether a country is named for a war or a threat, not as a party: "Russia's invasion of
    Ukraine", "in the face of China's moves"."""
    text, start, end = read.line.text, name.start, name.end
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    words = [*before.split()[-3:], *(after.split()[:2] if name.form == "possessive" else ())]
    return not {"war", "invasion", "aggression", "aggressive", "face"}.isdisjoint(words)


def _gone_to(read: Reading) -> bool:
    """Whether the countries of a sentence are a list of where something goes: "exports to Laos,
    Cuba"."""
    lands = [n for n in read.names if n.kind == "country"]
    text = read.line.text
    return len(lands) == 2 and bool(
        re.search(r"\b(?:to|from)\s+(?:the\s+)?$", text[: lands[0].start])
        and re.fullmatch(r",\s*|,?\s+and\s+", text[lands[0].end : lands[1].start])
    )


def _pair(named: list[Reading]) -> tuple[str, str] | None:
    """The two countries named most often, Vietnam first where it is one of them; those the first
    sentence of several names weigh more, since it says what the article is about."""
    lands = [
        [
            n.name
            for n in read.names
            if n.kind == "country"
            and n.form != "epithet"
            and not (_at_war(n, read) or set_beside(read.line.text, n))
        ]
        for read in named
    ]
    counts = Counter(chain.from_iterable(lands))  # in the order of their first mention
    towns = Counter(n.country for read in named for n in read.names if n.kind == "place")
    homes = (
        {
            n.country or n.name
            for n in read.names
            if n.kind in ("country", "person") and not set_beside(read.line.text, n)
        }
        & set(counts)
        for read in named[:_HEAD]
    )
    lead = next((row for row in homes if len(row) > 1), set())
    for name in lead if len(lead) == 2 and not any(map(_gone_to, named[:_HEAD])) else ():
        counts[name] += _LEAD
    first = {name: i for i, row in reversed(list(enumerate(lands))) for name in row}
    often = {name: (counts[name], towns[name]) for name in counts}
    top = sorted(counts, key=lambda name: (-counts[name], -towns[name], first[name]))
    if len(top) < 2:
        return None
    late = first[top[1]] > 1
    if late and sum(often[top[1]]) < _OFTEN and first[top[1]] > len(lands) // 3:
        return None  # named in passing
    if len(top) > 2 and late and often[top[1]] == often[top[2]]:
        return None  # named late, and no more than another
    a, b = sorted(top[:2], key=lambda name: (name != "Vietnam", first[name]))
    return a, b


def read(article: Article) -> list[Fact]:
    """The facts ``article`` states, in the order of its text."""
    check()
    check_rules()
    around = context(article)
    for scene in around.scenes:
        drafts = [d for reader in topics().values() for d in reader(scene, around)]
        drafts.sort(key=lambda d: (d.start, d.end, d.topic))
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
    """Whether what is told leaves the parties as they are, where the title names them, and says
    no less: "a grant" is no mere aid."""
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
    """The drafts as facts with ids that say what they are, each stated once however often its
    words are repeated."""
    seen: set[object] = set()
    used: Counter[str] = Counter()
    for scene, draft in around.drafts:
        span = _whole(around.article, scene.at(draft.start), scene.at(draft.end))
        quote = around.article.raw[slice(*span)]
        label = draft.period.label if draft.period else None
        told = (draft.metric, draft.subject, draft.object, draft.value, draft.unit, label, quote)
        if told not in seen:
            seen.add(told)
            name = _slug(f"{around.article.key} {draft.metric} {_handle(draft, label or '')}")
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
        said_by = speaker(scene, around, draft.start)
    return Fact(
        id=name,
        source=around.article.key,
        topic=draft.topic,
        metric=draft.metric,
        subject=draft.subject,
        object=draft.object,
        value=draft.value,
        unit=draft.unit,
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


def _slug(text: str) -> str:
    return _NO_SLUG.sub("-", fold(text).lower()).strip("-")[:96]
