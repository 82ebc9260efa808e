"""How far a fact that was read agrees with one that a careful reader lists.

Independent of the package's own reading of periods and names, so that a slip there shows.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

LEVELS = ("value", "+unit", "+metric", "+period", "+hedge", "+actors")

_TOPICS = {
    "partnership": "partnership_level diplomatic_relations anniversary",
    "mechanism": "dialogue_since meeting_number forum initiative hiatus",
    "visit": "visit meeting event speech role",
    "agreement": "fta agreement_signed agreement_effective negotiations_started mfn",
    "trade": "two_way_trade exports imports trade_balance export_goods import_goods",
    "oda": "oda_total oda_loans oda_grants oda_pledge",
    "investment": "fdi_registered fdi_projects fdi_flow",
    "people": "citizens students interns workers tourists enterprises activities universities "
    "first_curriculum",
    "locality": "city_pair documents_signed city_pairs_count",
    "goal": "developed_country net_zero two_way_trade_target",
    "pledge": "proposal commitment agreement",
}
_TOPIC_OF = {metric: topic for topic, words in _TOPICS.items() for metric in words.split()}
NUMERIC = frozenset({"trade", "oda", "investment", "rank", "people"})
# In the corpus these are listed in full, so that any other fact of theirs is false.
LISTED = NUMERIC | {"locality"}
LISTED_METRICS = frozenset({"partnership_level", "diplomatic_relations"})
# ... and these too where an article says that its relations are.
RELATIONS = LISTED_METRICS | frozenset(
    [
        "visit",
        "meeting",
        "speech",
        "proposal",
        "commitment",
        "agreement",
        "agreement_signed",
        "agreement_effective",
        "negotiations_started",
        "fta",
        "dialogue_since",
        "meeting_number",
        "developed_country",
    ]
)

# Between two sides neither of which comes first.
_BETWEEN = (
    "two_way_trade two_way_trade_target partnership_level diplomatic_relations anniversary "
    "dialogue_since meeting_number forum initiative hiatus fta agreement_signed "
    "agreement_effective negotiations_started mfn documents_signed city_pairs_count activities "
    "city_pair meeting agreement"
)
_SYMMETRIC = frozenset(_BETWEEN.split())
# Of these a rule may take the sentence whole or in parts; either is right.
_DIVISIBLE = frozenset({"proposal", "commitment", "agreement", "export_goods", "import_goods"})
# A sum of one period's investment is called either: registered in it, or come in it.
_INVESTED = frozenset({"fdi_flow", "fdi_registered"})
_SIDES = ("subject", "object")
_FLOWS = frozenset({"exports", "imports"})
_MIRRORED = {"exports": "imports", "imports": "exports"}


@dataclass(frozen=True)
class Statement:
    """What is compared of a fact, the same for facts listed and facts read."""

    metric: str
    topic: str
    subject: str | None = None
    object: str | None = None
    value: float | int | str | None = None
    unit: str | None = None
    approx: str | None = None  # None: any
    period: tuple[str, str] | None = None
    any_period: bool = False
    current: bool = False  # a state of the day of publication
    status: str = "reported"
    of: str | None = None
    acronym: str | None = None
    quote: str = field(default="", compare=False)

    def __str__(self) -> str:
        kind, days = self.period or ("", "any" if self.any_period else "no period")
        of = f" of {self.of}" if self.of else ""
        sides = f"{self.subject} > {self.object}"
        value = f"{self.value} {self.unit}"
        rest = f"[{self.approx or 'any'}] {f'{kind} {days}'.strip()} {self.status}"
        return f"{self.metric}{of} | {sides} | {value} {rest}"


def topic_of(metric: str, of: str | None = None) -> str:
    """The topic a metric belongs to; for a growth or a share, that of what it is of."""
    if metric in ("growth", "share", "first_since"):
        return _TOPIC_OF.get(of or "", "trade")
    if metric.startswith(("rank_", "first_g7")):
        return "rank"
    return _TOPIC_OF.get(metric, "other")


def span(label: str | None) -> tuple[str, str] | None:
    """A period's label as its kind and its days, ``None`` for none.

    >>> span("2023-H1"), span("as-of:2024-07-31"), span("since:2014")
    (('in', '2023-01-01/2023-06-30'), ('as-of', '2024-07-31'), ('since', '2014-01-01'))
    """
    if not label:
        return None
    if label.startswith("since:"):
        return "since", _days(label[6:])[0]
    if label.startswith("as-of:"):
        return "as-of", _days(label[6:])[1]
    return "in", "/".join(_days(label))


def _days(label: str) -> tuple[str, str]:
    if "/" in label:
        first, last = label.split("/", 1)
        return _days(first)[0], _days(last)[1]
    if found := re.fullmatch(r"FY(\d{4})", label):
        year = int(found[1])
        return f"{year}-04-01", f"{year + 1}-03-31"
    if found := re.fullmatch(r"(\d{4})-([QH])(\d)", label):
        size = 3 if found[2] == "Q" else 6
        end = int(found[3]) * size
        return _days(f"{found[1]}-{end - size + 1:02d}")[0], _days(f"{found[1]}-{end:02d}")[1]
    if re.fullmatch(r"\d{4}", label):
        return f"{label}-01-01", f"{label}-12-31"
    if re.fullmatch(r"\d{4}-\d\d", label):
        length = calendar.monthrange(int(label[:4]), int(label[5:]))[1]
        return f"{label}-01", f"{label}-{length}"
    return label, label


def listed(row: Mapping[str, Any], published: str | None) -> Statement:
    """A line of the corpus or of the golden facts, for comparing."""
    of = row.get("of") or (row.get("detail") or {}).get("of")
    metric = row["metric"]
    label = row.get("period")
    return Statement(
        metric=metric,
        topic=row.get("topic") or topic_of(metric, of),
        subject=row.get("subject"),
        object=row.get("object"),
        value=row.get("value"),
        unit=row.get("unit"),
        approx=row.get("approx"),
        period=span(label),
        any_period="period" not in row,
        current=published is not None and label == f"as-of:{published}",
        status=row.get("status", "reported"),
        of=of,
        acronym=(row.get("detail") or {}).get("acronym"),
        quote=row.get("quote", ""),
    )


def given(fact: Any) -> Statement:
    """A ``vjnotes`` fact, for comparing."""
    of = fact.detail.get("of")
    label = fact.period
    known = span(label)
    if known and known[0] == "in" and fact.start and fact.end:
        known = ("in", f"{fact.start}/{fact.end}")
    return Statement(
        metric=fact.metric,
        topic=fact.topic or topic_of(fact.metric, of),
        subject=fact.subject,
        object=fact.object,
        value=fact.value,
        unit=fact.unit,
        approx=fact.approx,
        period=known,
        status=fact.status,
        of=of,
        acronym=fact.detail.get("acronym"),
        quote=fact.quote,
    )


def agreement(gold: Statement, fact: Statement) -> int:
    """How many of ``LEVELS``, each with all before it, the two agree on."""
    steps = (_same_value, _same_unit, _same_metric, _same_period, _same_hedge, _same_actors)
    for level, step in enumerate(steps):
        if not step(gold, fact):
            return level
    return len(steps)


def _same_value(gold: Statement, fact: Statement) -> bool:
    mine, theirs = gold.value, fact.value
    if isinstance(mine, int | float) and isinstance(theirs, int | float):
        if _balance_turned(gold, fact):
            theirs = -theirs
        return abs(mine - theirs) <= 1e-9 * max(abs(mine), abs(theirs))
    if gold.metric != fact.metric:
        return False
    if mine is None or theirs is None:
        # A tie or a pair has no value: its sides are what it says.
        sides = _same_actors(gold, fact) or gold.metric in ("visit", "meeting", "event", "speech")
        return (mine is None or gold.metric in ("visit", "meeting", "speech")) and sides
    ours = [str(mine), *([gold.acronym] if gold.acronym else [])]
    others = [str(theirs), *([fact.acronym] if fact.acronym else [])]
    return any(alike(one, other, gold.metric) for one in ours for other in others)


def _same_unit(gold: Statement, fact: Statement) -> bool:
    return gold.unit == fact.unit or gold.value is None  # whoever lists no name asks for none


def _same_metric(gold: Statement, fact: Statement) -> bool:
    if (gold.status == "reported") != (fact.status == "reported"):
        return False
    if gold.metric in ("growth", "share"):
        return gold.metric == fact.metric and _same_base(gold, fact)
    if gold.metric == fact.metric:
        return True
    pair = {gold.metric, fact.metric}
    if pair == _FLOWS:
        return _turned(gold, fact)
    if pair == _INVESTED:
        return gold.any_period or (gold.period is not None and gold.period[0] == "in")
    if gold.status == "reported":
        return False
    # A target of trade is trade as a target; a loan to come is a pledge of aid.
    return pair == {"two_way_trade", "two_way_trade_target"} or (
        gold.topic == fact.topic == "oda" and "oda_pledge" in pair
    )


def _same_base(gold: Statement, fact: Statement) -> bool:
    mine, theirs = gold.of, fact.of
    if mine == theirs or mine is None:
        return True
    if {mine, theirs} == _FLOWS:
        return _turned(gold, fact)
    topics = {topic_of(mine), topic_of(theirs or "")}
    return topics in ({"oda"}, {"investment"})


def _same_period(gold: Statement, fact: Statement) -> bool:
    if gold.any_period or gold.period == fact.period:
        return True
    # The design leaves open whether a rank in the present tense has a date.
    return gold.topic == "rank" and gold.current and fact.period is None


def _same_hedge(gold: Statement, fact: Statement) -> bool:
    return gold.approx is None or gold.approx == fact.approx


def _same_actors(gold: Statement, fact: Statement) -> bool:
    mine = (gold.subject, gold.object)
    theirs = (fact.subject, fact.object)
    base = gold.of if gold.metric in ("growth", "share") else gold.metric
    same = _same_name(mine[0], theirs[0]) and _same_name(mine[1], theirs[1])
    turned = _same_name(mine[0], theirs[1]) and _same_name(mine[1], theirs[0])
    if base in _SYMMETRIC:
        return same or turned
    fact_base = fact.of if fact.metric in ("growth", "share") else fact.metric
    if _MIRRORED.get(base or "") == fact_base or _balance_turned(gold, fact):
        return turned
    return same


def _turned(gold: Statement, fact: Statement) -> bool:
    """What one side exports to the other, the other imports from it."""
    return _same_name(gold.subject, fact.object) and _same_name(gold.object, fact.subject)


def _balance_turned(gold: Statement, fact: Statement) -> bool:
    return gold.metric == fact.metric == "trade_balance" and _turned(gold, fact)


def _same_name(mine: str | None, theirs: str | None) -> bool:
    if mine is None or theirs is None:
        return mine is theirs
    return set(_tokens(mine)) == set(_tokens(theirs))


# Bodies an article may name by letters and a reader in full.
_BODIES = {
    "un": "united nations",
    "apec": "asia pacific economic cooperation",
    "asem": "asia europe meeting",
    "oecd": "organisation for economic cooperation and development",
}


def _tokens(text: str) -> list[str]:
    flat = unicodedata.normalize("NFKD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(char for char in flat if not unicodedata.combining(char)).lower()
    plain = plain.replace("co-op", "coop").replace("organiz", "organis").replace("+", " plus ")
    words = re.findall(r"[a-z0-9]+", plain)
    return _BODIES[words[0]].split() if len(words) == 1 and words[0] in _BODIES else words


def alike(mine: str, theirs: str, metric: str = "") -> bool:
    """Whether two texts say the same: one holds the other, or most of their words are shared.

    >>> alike("strategic partners", "Strategic Partnership", "partnership_level")
    True
    >>> alike("comprehensive strategic partnership", "strategic partners", "partnership_level")
    False
    """
    ours, others = _tokens(mine), _tokens(theirs)
    if not ours or not others:
        return False
    if metric == "partnership_level":
        return _rung(ours) == _rung(others)
    if f" {' '.join(ours)} " in f" {' '.join(others)} ":
        return True
    if f" {' '.join(others)} " in f" {' '.join(ours)} ":
        return True
    first, second = set(ours), set(others)
    shared = len(first & second)
    if metric in _DIVISIBLE and shared >= 0.8 * min(len(first), len(second)):
        return True
    return shared >= 0.6 * len(first | second)


def _rung(tokens: Sequence[str]) -> list[str]:
    """The words up to "partnership": what follows it may be left out."""
    rung: list[str] = []
    for token in tokens:
        if token.startswith("partner"):
            return [*rung, "partner"]
        rung.append(token)
    return rung


@dataclass
class Verdict:
    """How the facts read of one text fare. ``pairs`` holds listed fact, fact read and level."""

    pairs: list[tuple[Statement, Statement, int]] = field(default_factory=list)
    missed: list[Statement] = field(default_factory=list)
    false: list[Statement] = field(default_factory=list)
    forbidden: list[Statement] = field(default_factory=list)


def judge(
    gold: Iterable[Statement],
    optional: Iterable[Statement],
    banned: Iterable[Mapping[str, Any]],
    facts: Iterable[Statement],
    *,
    everything: bool = False,
    relations: bool = False,
) -> Verdict:
    """Match facts read with facts listed, one to one, the closest first.

    A fact stated twice counts once. ``everything`` says that facts of all topics are listed,
    ``relations`` those of ``RELATIONS`` too; else a fact beside the list is false only in the
    topics the corpus lists in full.
    """
    wanted = list(dict.fromkeys(gold))
    extra = list(dict.fromkeys(optional))
    read = list(dict.fromkeys(facts))
    links = [
        (level, index < len(wanted), index, other)
        for index, mine in enumerate([*wanted, *extra])
        for other, fact in enumerate(read)
        if (level := agreement(mine, fact)) and (index < len(wanted) or level >= 3)
    ]
    links.sort(key=lambda link: (-link[0], not link[1], link[2], link[3]))
    verdict = Verdict()
    met: set[int] = set()
    used: set[int] = set()
    for level, required, index, other in links:
        if index in met or other in used:
            continue
        met.add(index)
        used.add(other)
        if required:
            verdict.pairs.append((wanted[index], read[other], level))
    left = [fact for other, fact in enumerate(read) if other not in used]
    missed = [mine for index, mine in enumerate(wanted) if index not in met]
    for mine in missed:
        if (whole := _whole_of(mine, read)) is None:
            verdict.missed.append(mine)
        else:
            verdict.pairs.append((mine, whole, agreement(mine, whole)))
    verdict.false = [
        fact
        for fact in left
        if (everything or _in_full(fact, relations)) and _whole_of(fact, [*wanted, *extra]) is None
    ]
    verdict.forbidden = [fact for fact in read if any(is_banned(fact, row) for row in banned)]
    return verdict


def _whole_of(mine: Statement, others: Iterable[Statement]) -> Statement | None:
    """The fact that tells a divisible one as a part of itself, or as one of its parts."""
    if mine.metric not in _DIVISIBLE:
        return None
    return next((other for other in others if agreement(mine, other) >= 3), None)


def _in_full(fact: Statement, relations: bool) -> bool:
    return fact.topic in LISTED or fact.metric in (RELATIONS if relations else LISTED_METRICS)


def is_banned(fact: Statement, row: Mapping[str, Any]) -> bool:
    """Whether a line of "not" names this fact."""
    if fact.metric != row["metric"]:
        return False
    if any(side in row and not _same_name(row[side], getattr(fact, side)) for side in _SIDES):
        return False
    if "status" in row and fact.status != row["status"]:
        return False
    value = row.get("value")
    if value is None:
        return True
    return isinstance(fact.value, int | float) and abs(fact.value - value) <= 1e-9 * abs(value)


def day(text: str | date | None) -> date | None:
    """A date from ISO text, a date or nothing."""
    return date.fromisoformat(text) if isinstance(text, str) else text
