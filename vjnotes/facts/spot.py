"""Words of a relation in a sentence, and how what they tell is found and handed over."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from vjnotes.fact import Approx, Status
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.pairing import Pair, pair_of
from vjnotes.facts.phrase import (
    clause,
    closed,
    date_after,
    date_first,
    date_later,
    dates,
    mood,
)
from vjnotes.lexicon.needs import in_sight
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period

Reader = Callable[[Scene, Context], Iterator[Draft]]
Parties = tuple[str | None, str | None]


def asked(lexicon: str, readers: list[Reader], scene: Scene, context: Context) -> Iterator[Draft]:
    """What those readers find of whose words, listed under their names, one is in the sentence."""
    if scene.is_told:
        for reader in readers:
            if in_sight(lexicon, reader.__name__, scene.text):
                yield from reader(scene, context)


@dataclass(slots=True)
class Spot:
    """Words at ``start:end`` of a sentence, in the clause ``low:high``."""

    scene: Scene
    context: Context
    start: int
    end: int
    low: int
    high: int
    match: re.Match[str]

    def __getitem__(self, group: str) -> str:
        return self.match[group] or ""

    def before(self, reach: int = 200) -> str:
        """The words of the clause before."""
        return self.scene.text[max(self.low, self.start - reach) : self.start]

    def after(self, reach: int = 200) -> str:
        """The words of the clause that follow."""
        return self.scene.text[self.end : min(self.high, self.end + reach)]

    def pair(self) -> Pair | None:
        """The two countries it is about."""
        return pair_of(self.scene, self.context, self.start, self.end)

    def mood(self, at: int | None = None) -> Status | None:
        """How what stands at ``at``, or the words themselves, is meant."""
        return mood(self.scene.text, self.low, self.start if at is None else at)

    def date(self, after: int | None = None, before: int | None = None) -> Period | None:
        """The date told of it: right after, right before, later in the clause, or at its head."""
        after = self.end if after is None else after
        before = self.start if before is None else before
        near = (p for p in dates(self.scene, self.low, before) if p.end < before)
        return (
            date_after(self.scene, after, self.high)
            or next(
                (
                    p
                    for p in near
                    if rule("wording", "at_once").fullmatch(self.scene.text, p.end, before)
                ),
                None,
            )
            or date_later(self.scene, after, self.high)
            or date_first(self.scene, self.low, before)
        )


def spots(scene: Scene, context: Context, found: Iterable[re.Match[str]]) -> Iterator[Spot]:
    """What was found in a sentence, each with its clause."""
    for match in found:
        yield spot_at(scene, context, match, *match.span())


def spot_at(scene: Scene, context: Context, match: re.Match[str], start: int, end: int) -> Spot:
    """The words ``start:end`` around a match, with their clause."""
    return Spot(scene, context, start, end, *clause(scene.text, start, end), match)


def spread(scene: Scene, start: int, end: int, *others: Period | None) -> tuple[int, int]:
    """The span with the dates told of it, brackets and quotation marks closed."""
    told = [p for p in others if p]
    start, end = min([start, *(p.start for p in told)]), max([end, *(p.end for p in told)])
    return closed(scene.text, start, end)


def stated(
    rule: str,
    metric: str,
    whose: Parties,
    span: tuple[int, int],
    value: str | float | None = None,
    *,
    unit: str | None = None,
    approx: Approx = "exact",
    period: Period | None = None,
    status: Status = "reported",
    detail: Mapping[str, str | None] | None = None,
) -> Draft:
    """The draft of a rule such as "partnership.raised", whose topic is its first part. A text has
    the unit ``text``, a number ``count`` where none is given; details not told are left out."""
    if unit is None and value is not None:
        unit = "text" if isinstance(value, str) else "count"
    return Draft(
        rule.split(".")[0],
        metric,
        *span,
        rule,
        subject=whose[0],
        object=whose[1],
        value=value,
        unit=unit,
        approx=approx,
        period=period,
        status=status,
        detail={key: told for key, told in (detail or {}).items() if told},
    )
