"""Cues: the words that name a measure, from lexicon/metrics.toml, or a people's name alone after a
number ("570,000 Vietnamese in Japan"); and a link, a figure with what it measures."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

from vjnotes.fact import Status
from vjnotes.facts.context import Context, Scene
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import Phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Measure:
    """A metric as the linker reads it."""

    metric: str
    topic: str
    kind: str
    frame: str


@dataclass(slots=True)
class Cue:
    """Words that name one or more measures, and where they stand in the sentence."""

    start: int
    end: int
    measures: tuple[Measure, ...]

    def measure(self, kind: str) -> Measure | None:
        """The measure named here that takes a quantity of ``kind``."""
        return next((m for m in self.measures if m.kind in (kind, "any")), None)


@cache
def _phrases() -> Phrases[tuple[Measure, ...]]:
    by_phrase: dict[str, list[Measure]] = defaultdict(list)
    for metric, entry in table("metrics").items():
        for phrase in entry["cues"]:
            by_phrase[phrase].append(Measure(metric, entry["topic"], entry["kind"], entry["frame"]))
    return Phrases({phrase: tuple(found) for phrase, found in by_phrase.items()})


@cache
def measure(metric: str) -> Measure:
    """The measure called ``metric`` in the lexicon."""
    entry = table("metrics")[metric]
    return Measure(metric, entry["topic"], entry["kind"], entry["frame"])


@lru_cache(maxsize=32)
def cues(text: str) -> list[Cue]:
    """The cues in ``text``, from left to right.

    >>> [c.measures[0].metric for c in cues("Two-way trade grew, and so did ODA loans.")]
    ['two_way_trade', 'oda_loans']
    """
    found = [
        Cue(hit.start, hit.end, hit.value)
        for hit in _phrases().find(text)
        if not rule("linking", "office").match(text, hit.end)
        and not rule("linking", "in_office").search(text[max(0, hit.start - 80) : hit.start + 1])
        and not rule("linking", "called_so").search(text, max(0, hit.start - 40), hit.end)
    ]
    whole: list[Cue] = []
    for cue in found:
        if whole and (meant := _as_one(text, whole[-1], cue)):
            whole[-1] = Cue(whole[-1].start, cue.end, meant)
        else:
            whole.append(cue)
    return whole


def _as_one(text: str, a: Cue, b: Cue) -> tuple[Measure, ...] | None:
    """The measures that two cues in a row name as one, if they do."""
    one, two, between = a.measures[0], b.measures[0], text[a.end : b.start]
    metrics = {one.metric, two.metric}
    aid = "oda_total" in metrics and len(metrics) > 1
    if aid and rule("linking", "in_form").fullmatch(text, a.end, b.start):
        # "Loans in official development assistance", "ODA in the form of grants"
        return (a if two.metric == "oda_total" else b).measures
    limits = between in (") ", " (") or (between == " " and one.topic == "oda")
    if limits and one.topic == two.topic:  # "official development assistance (ODA) loans"
        both = " and " in text[a.start : a.end]  # "loans and non-refundable | grants"
        return (a if both else b).measures
    if between == " " and (one.topic, two.topic) == ("oda", "investment"):
        return a.measures  # "total ODA capital"
    lends = rule("linking", "giving_verb").match(text, b.start)  # "in grants and lent 2 million"
    apart = lends or "respectively" in text
    if metrics == {"oda_loans", "oda_grants"} and between == " and " and not apart:
        return (measure("oda_total"),)  # "non-refundable aid and loans", each without a figure
    return None


def again(text: str, named: list[Cue]) -> list[Cue]:
    """The pronouns that stand for the cue before them ("those from the UK").

    >>> text = "Exports to Laos rose, and those to Cambodia fell."
    >>> [c.measures[0].metric for c in again(text, cues(text))]
    ['exports']
    """
    out = []
    for m in rule("linking", "those").finditer(text):
        before = [c for c in named if c.end <= m.start()]
        if before and before[-1].measures[0].topic:
            spent = rule("linking", "of_theirs").search(text, 0, before[-1].start)
            meant = (measure("none"),) if spent else before[-1].measures
            out.append(Cue(m.start(), m.end(), meant))  # "revenues from tourists, those from"
    return out


def stands_for(text: str, cue: Cue) -> bool:
    """Whether a cue is a pronoun for the one before it ("those of Chad")."""
    return rule("linking", "those").match(text, cue.start) is not None


Parties = tuple[str | None, str | None]
"""Subject and object of a figure."""


@dataclass(slots=True)
class Link:
    """A figure with its measure, period and parties. Offsets count within the sentence."""

    quantity: Quantity
    measure: Measure
    metric: str
    start: int
    end: int
    cue: Cue | None = None
    subject: str | None = None
    object: str | None = None
    period: Period | None = None
    status: Status = "reported"
    rule: str = ""
    unit: str = ""
    value: float | int = 0
    detail: dict[str, str] = field(default_factory=dict)

    def said_of(self, q: Quantity) -> "Link":
        """The same said of another figure, of its own value and unit."""
        return replace(self, quantity=q, unit=q.unit, value=q.value, start=q.opening, end=q.end)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure to be linked: its sentence, with the cues ``named`` there and the links ``done`` so
    far, and the article. ``is_shared`` says that a list tells whose it is; ``before`` is the link
    that it may go on from, of its ``kind``, money or a count."""

    scene: Scene
    context: Context
    q: Quantity
    named: list[Cue]
    done: list[Link]
    is_shared: bool = False
    kind: str = ""
    before: Link | None = None

    @property
    def at(self) -> tuple[int, int]:
        """Where it stands."""
        return self.q.start, self.q.end

    @property
    def last(self) -> Link | None:
        """The link made last in the sentence."""
        return self.done[-1] if self.done else None

    @property
    def here(self) -> Link | None:
        """The link that it may go on from, if that is in the sentence."""
        return self.before if self.before in self.done else None


_NUMBERED = " numbered "


def demonyms(scene: Scene) -> Iterator[Cue]:
    """Cues of a people's name that stands for its people: citizens, or what they are said to do."""
    of = part_of(scene)
    for n in scene.countries():
        if n.form != "adjective" or any(c.start == n.start for c in cues(scene.text)):
            continue
        rest = scene.text[n.end :]
        ahead = [q for q in scene.quantities if scene.joined("people_as", q.end, n.start)]
        counted = any(q.kind == "number" for q in ahead)
        doing = _row(scene, n.end) or what_for(rest) or (_kind_doing(scene, n) if counted else None)
        doing = doing or _in_list(scene, n)
        if doing == "citizens" and any(scene.led("next_people", q.opening) for q in ahead):
            doing = _in_list(scene, n) or doing
        headed = scene.led("number_of_these", n.start) or scene.led("more_of_people", n.start)
        if headed and doing is None and scene.followed("moved_alone", n.end):
            doing = "citizens"
        if counted and doing == "citizens" and scene.led("came", n.start):
            doing = "tourists"
        if doing == "tourists" and scene.says("for_jobs", n.end):
            doing = "workers"
        if counted and doing == "citizens" and scene.led("given_work", n.start):
            doing = "workers"
        if counted and doing in (None, "citizens") and scene.led("hires", n.start):
            doing = "workers" if _hired(scene, n) else None
        if doing is None or (doing == "citizens" and scene.followed("undergo", n.end)):
            continue
        hired = doing == "citizens" and scene.led("hired", n.start)
        if not hired and (counted or _NUMBERED in rest or headed):
            among = _among(scene, ahead[0]) if counted and doing == "citizens" else None
            yield Cue(n.start, n.end, (of or among or measure(doing),))


def _hired(scene: Scene, n: Name) -> bool:
    """ "Spain hired 900 Lao women": whether a country, not a firm, takes people on."""
    kind = scene.followed("kind_of_people", n.end)
    end = kind.end() if kind else n.end
    named = (c for c in cues(scene.text) if c.start < end)
    firms = any(c.start >= n.end or c.measures[0].metric == "enterprises" for c in named)
    hirers = {x.name for x in scene.countries() if x.end <= n.start and x.form != "adjective"}
    return not firms and bool(hirers) and n.name not in hirers


def _kind_doing(scene: Scene, n: Name) -> str | None:
    """ "400 Cuban doctors work in Chad": what people are said to do, work or study."""
    kind = scene.followed("kind_of_people", n.end)
    if kind is None or any(n.end <= c.start < kind.end() for c in cues(scene.text)):
        return None
    doing = what_for(scene.text[kind.end() :])
    return doing if doing in ("workers", "students", "interns") else None


def _in_list(scene: Scene, n: Name) -> str | None:
    """ "1.2 million Laotians visited Chad, followed by 980,000 Thais": what all are told to do."""
    if scene.followed("list_goes_on", n.end) is None:
        return None
    ahead = (x for x in scene.countries() if x.form == "adjective" and x.end < n.start)
    told = (what_for(scene.text[x.end :]) for x in ahead)
    return next((metric for metric in told if metric), None)


def part_of(scene: Scene) -> Measure | None:
    """ "Of the trainees, Filipinos numbered 900": the people of whom a part is told."""
    lead = scene.followed("of_these", 0)
    named = cues(lead[0])[-1:] if lead else ()
    told = next((c for c in named if c.measures[0].topic == "people"), None)
    plain = told and told.measures[0].metric == "citizens"
    doing = what_for(scene.text[told.end :]) if told and plain else None
    if doing:
        return measure(doing)
    return told.measures[0] if told else None


def _among(scene: Scene, q: Quantity) -> Measure | None:
    """ "9,000 tourists, including 300 Germans": what the people counted before are."""
    if not scene.led("counted_among", q.opening):
        return None
    named = (c.measures[0] for c in reversed(cues(scene.text[: q.opening])))
    return next((m for m in named if m.topic == "people" and m.metric != "enterprises"), None)


def _row(scene: Scene, at: int) -> str | None:
    """ "21,000 Irish and 14,000 Spanish tourists": what the last of a row says of all; "800 Lao
    among the 9,000 workers": what all are."""
    row = scene.followed("people_row", at) or scene.followed("among_all", at)
    found = cues(row["noun"]) if row else []
    if found and found[0].measures[0].topic == "people":
        return found[0].measures[0].metric
    end = row.start("noun") - 1 if row else at
    return None if row is None or scene.followed("undergo", end) else what_for(scene.text[end:])


def what_for(rest: str) -> str | None:
    """The metric a people's name counts by the words behind it; None if a noun follows."""
    counted = ("interns", "students", "workers", "tourists", "citizens")
    return next((metric for metric in counted if rule("linking", metric).match(rest)), None)
