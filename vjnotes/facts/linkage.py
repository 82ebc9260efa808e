"""Linkage: a figure with its measure and parties made a link: its period, its sign, whether capital
is a promise, a stock or a flow, and which link it goes on from."""

from collections.abc import Iterable
from dataclasses import replace

from vjnotes.facts import timing, yardstick
from vjnotes.facts.choice import others
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue, Figure, Link, Measure, Parties, cues, stands_for
from vjnotes.facts.gap import clause, distance, only_listed, same_sum
from vjnotes.facts.goods import limited
from vjnotes.facts.relative import RELATIVE
from vjnotes.facts.scope import is_overall, region
from vjnotes.facts.status import is_ahead, is_told, status
from vjnotes.facts.stock import as_of, at_writing, is_stock, suited
from vjnotes.facts.story import as_of_before, base_before, is_earlier, untold
from vjnotes.facts.yardstick import is_base
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.period import Period
from vjnotes.mentions.quantity import Quantity

_LIST_GAP = 14
_NEAR = 3  # sentences
_STOCKS = ("fdi_registered", "citizens")
_STOCK = "fdi_registered"
_GIFTS = ("oda_total", "oda_loans")
_MANY_DAYS = 1_500


def before_it(f: Figure, kind: str, at: int = 0) -> Link | None:
    """The figure a sentence goes on from: the last one but in brackets, else of that before."""
    here = _amounts(f.done, kind)
    here = [x for x in here if not is_past(f.scene, x, at)] or here
    return _as_first_told(f.scene, here) if here else last_before(f.scene, f.context, kind)


def _as_first_told(scene: Scene, links: list[Link]) -> Link:
    """The last of some amounts; of a sum in two currencies ("61 billion yen, or $410 million") the
    first, in whose currency the story goes on."""
    last = links[-1]
    return next((x for x in links if same_sum(scene, x.quantity, last.quantity)), last)


def last_before(scene: Scene, context: Context, kind: str) -> Link | None:
    """The figure of the sentence before that a sentence goes on from."""
    previous = context.before(scene)
    if previous is not None and not (
        any(q.kind not in ("rank", "ordinal") for q in previous.quantities)
        or previous.countries()
        or (previous.periods and cues(previous.text))
    ):
        previous = context.before(previous)  # "It was the third rise in a row."
    if previous is None:
        return None
    told = _amounts(context.links.get(previous.index, ()), kind)
    here = [x for x in told if not yardstick.is_base(previous, x.quantity)]
    here = [x for x in here if not previous.led("cause", x.quantity.opening)]
    when = here[-1].period if here else None
    of_last = when is not None and when.rule.startswith("same-period")  # the story goes on before
    if told and (not here or of_last or previous.followed("part", 0)):
        here = _amounts(context.linked_before(previous), kind) or here
    head = here[0] if here and here[0].measure.frame == "mutual" else None
    if head and previous.says("part_told", head.quantity.end, here[-1].quantity.opening):
        return head  # "Trade was 5 million, with Laos selling 3. It grew"
    return _as_first_told(previous, here) if here else None


def is_past(scene: Scene, link: Link, at: int) -> bool:
    """ "3 billion (2 billion in 2021), ...": whether a figure stands in brackets with a time."""
    end = scene.text.find(")", link.quantity.end, at)
    start = scene.text.rfind("(", 0, link.quantity.start)
    inside = link.period is not None and 0 <= start < link.period.start < end
    return inside and ")" not in scene.text[start : link.quantity.start]


def _amounts(found: Iterable[Link], kind: str) -> list[Link]:
    """The links of a kind that are amounts, not changes or shares of one."""
    return [x for x in found if x.measure.kind == kind and x.quantity.kind not in RELATIVE]


def linked(f: Figure, cue: Cue | None, m: Measure, who: Parties, before: Link | None) -> Link:
    """A figure with its measure and parties as a link, which goes on from the one ``before``."""
    scene, context, q = f.scene, f.context, f.q
    period = timing.period_of(scene, q, yearly=m.topic != "oda")
    per_year = timing.recurs(scene, q) or (period is None and timing.unplaced(scene, q))
    if period is None and not per_year and before:
        base = yardstick.is_base(scene, before.quantity)
        told = (x for x in reversed(f.done) if base and x.period and x.measure.topic == m.topic)
        told = (x for x in told if not yardstick.is_base(scene, x.quantity))
        period = _handed_on(f, next(told, before))
    if period and before:
        period = yardstick.same_part(scene, q, period, before.period)
    ahead = period is not None and period.kind == "span" and is_ahead(period, context)
    if ahead and m.topic == "oda" and scene.says("signed_on"):
        period = None  # "signed on July 8 for scholarships from 2016 to 2020"
    done = scene.says("contracts_signed") or scene.followed("is_signed", q.end)
    if period is None and m.topic == "oda" and (ahead or done):
        days = [p for p in scene.periods if p.kind == "day"]
        period = days[0] if len(days) == 1 else None
    if period is None and m.topic == "oda" and not (before or scene.periods):
        period = _with_gift(f, m, who)
    if m.topic == "investment":
        period = _stood(f, period)
    if m.metric == "fdi":
        period = suited(scene, "fdi_registered", q, period)
    goes_on = cue is None and before is not None and before.measure == m
    metric = before.metric if goes_on and before else metric_of(scene, m, q, period, cue)
    if metric in _GIFTS and not goes_on and _is_promised(scene, context, q, metric, period):
        metric = "oda_pledge"
    row = f.last if cue and f.last and f.last.cue is cue else None
    if metric == "oda_total" and row and row.metric == "oda_pledge":
        metric = row.metric  # "offers Laos 3 million, Chad 2"
    if metric == "oda_pledge" and scene.followed("paid_out", q.end):
        metric = "oda_total"  # "5 million, of which 2 million was paid out last year"
    if metric == "fdi_registered" and period is None and _next_in_row(scene, context, q):
        metric = "fdi_flow"  # "Laos led with 3 billion in May. Cuba came second with a total of 2"
    if period and is_stock(metric) and scene.says("and_is_now", period.end, q.opening):
        period, per_year = None, False
    if period and period.last and is_stock(metric) and scene.led("all_told", q.opening):
        period = as_of(period.last, period.start, period.end)  # "raising the total number to 556"
    if metric == "fdi_flow" and period is None and not per_year and as_of_before(scene, context, m):
        metric = "fdi_registered"  # "As of June ... Japanese investment is in six fields"
    span = period is not None and period.kind == "span"
    period = suited(scene, metric, q, period)
    parted = span and period is not None and period.kind == "year"  # "from 2 in 2021 to 3 in 2023"
    stood = before.period if before and (before.measure, before.metric) == (m, _STOCK) else None
    again = period and period.last and period.rule.startswith("same-period")
    again = again or (yardstick.is_base(scene, q) and _ends_alike(period, stood))
    if again and stood and stood.kind == "as_of" and period and period.last:
        metric = _STOCK
        period = as_of(period.last, period.start, period.end)  # "compared to 20 at the same time"
    parts = ("span", "month", "quarter", "half")
    if metric == _STOCK and period and period.kind in parts and not _of_years(scene, period):
        metric = "fdi_flow"  # "118 million in the past two years"
    if not parted and timing.is_undated_base(scene, q, period, cue):
        period, per_year = yardstick.base_time(scene, q), True  # "up 5 percent from $9 billion"
        bases = (x.period for x in reversed(f.done) if yardstick.is_base(scene, x.quantity))
        bases = (replace(p, start=q.start, end=q.start) for p in bases if p)
        period = period or next(bases, None) or base_before(scene, context, q)
    kept = {}
    if cue and before and before.measure == m and stands_for(scene.text, cue):
        goes_on = True
    here = before is not None and before.quantity in scene.quantities
    in_all = here and before and before.measure == m and scene.led("brought_to", q.opening)
    if before and ((goes_on and (here or not cue or not scene.countries())) or in_all):
        kept = {k: v for k, v in before.detail.items() if k == "goods"}
    mood = status(scene, q, period, context)
    if mood == "reported" and before and _in_list_of(scene, q, m, before):
        mood = before.status  # "will send 63,000 to Japan; 48,000 to Taiwan"
    if period is None and not per_year and mood == "reported":
        period = untold(scene, context, q, m, metric)
        came = scene.sentence.role == "title" or scene.says("inflow")  # not what is there
        if period is None and metric == "fdi_flow" and not came:
            period = at_writing(scene, context, q.start)
            metric = "fdi_registered" if period else metric
    mood = mood if mood != "reported" else status(scene, q, period, context)
    over = period and period.last and context.published and period.last < context.published
    if mood == "target" and over and period and scene.joined("aim_anew", period.end, q.opening):
        period = None  # "rose by 3 percent last year, and they want to see 900"
    if m.topic == "oda" and scene.led("agreed_to_lend", q.start) and scene.says("contracts_signed"):
        mood = "reported"
    handed = scene.followed("paid_out", q.end) or scene.followed("given_behind", q.end)
    if m.topic == "oda" and handed:
        mood = "reported"
    made = bool(scene.led("has_pledged", q.start)) or behind_pledged(scene, q)
    firm = _promises(scene, q) and not (period and is_ahead(period, context))
    if firm and metric in ("oda_pledge", "oda_grants"):
        mood = "reported"
    if metric == "oda_pledge" and (made or (goes_on and before and before.status == "reported")):
        mood = "reported"  # the promise is made, though the money is to come
    lands = (n for n in scene.countries() if n.name == who[0])
    own = any(scene.joined("behind_number", q.end, n.start) for n in lands)
    area = region(scene, cue, q.end) if cue and None in who and not own else None
    goes_on = before is not None and (before.subject, before.object) == who
    if area is None and before and goes_on and not (cue and is_overall(scene, cue)):
        area = before.detail.get("region") or None  # "of which exports were 5"
    return Link(
        quantity=q,
        measure=m,
        metric=metric,
        cue=cue,
        subject=who[0],
        object=who[1],
        period=period,
        status=mood,
        start=_start(scene, q, cue, period),
        end=_end(scene, q, cue, period),
        rule=f"{m.topic}.{metric}" + ("" if cue else ".continued"),
        unit=before.unit if q.kind == "number" and m.kind == "money" and before else q.unit,
        value=balanced(f, m, cue, before, who),
        detail=({"per": "year"} if metric not in _STOCKS and timing.recurs(scene, q) else {})
        | ({} if area is None else {"region": area})
        | kept
        | limited(f, m, cue, period),
    )


def _with_gift(f: Figure, m: Measure, who: Parties) -> Period | None:
    """The time of the aid told right before, of which a sum is a part, or the other kind: "By May
    its loans had reached 5 million. Grants came to 2"."""
    told = last_before(f.scene, f.context, "money")
    if told is None or told.measure.topic != "oda" or told.period is None:
        return None
    part = f.scene.says("of_the_gifts") and told.value > f.q.value
    kinds = {told.metric, m.metric} == {"oda_loans", "oda_grants"}
    other = kinds and who == (told.subject, told.object) and f.scene.led("came_to_sum", f.q.opening)
    return replace(told.period, start=f.q.start, end=f.q.start) if part or other else None


def _ends_alike(year: Period | None, stood: Period | None) -> bool:
    """ "A stock of 5 million at the end of 2022, up from 3 in 2015": at the end of that, too."""
    ends = [p.last.strftime("%m%d") for p in (year, stood) if p and p.last]
    return bool(year and year.kind == "year" and ends == ["1231", "1231"])


def _stood(f: Figure, period: Period | None) -> Period | None:
    """ "In August there had been 9 projects": the end of the month, when so much was there."""
    if period is None or period.last is None or period.kind != "month":
        return period
    last = f.last.period if f.last and f.last.metric == "fdi_projects" else None
    there = f.scene.led("had_been", f.q.opening) or (last and last.kind == "as_of")
    return as_of(period.last, period.start, period.end) if there else period


def _handed_on(f: Figure, before: Link) -> Period | None:
    """The time of the figure before, where it is also that of the next."""
    scene, q, previous = f.scene, f.q, f.context.before(f.scene)
    period, here = before.period, before.quantity in scene.quantities
    since = previous.periods if previous and before.quantity not in previous.quantities else ()
    told = (p for p in since if p.label and p.kind != "compare")
    if period and not here and any(not p.within(period) for p in told):
        return None  # the sentence between has another time
    if period is None or yardstick.is_own(scene, period, before.quantity):
        return None
    if before.status != "reported" and scene.says("despite", before.quantity.end, q.start):
        return None  # "are to rise 2 percent this year, despite the 7 percent plunge"
    if not here and (is_earlier(period) or period.kind == "day"):
        return None  # "In the previous year it was 2."; a day is that of its sentence alone
    more = q.unit == before.quantity.unit and q.value > before.quantity.value
    if not here and more and previous and previous.followed("by_itself", period.end):
        return None  # "In July alone it was 2. Tea sold for 3."
    if period.kind == "since" and scene.led("brought_to", q.opening):
        return None  # "... to 42 billion in all"
    return replace(period, start=q.start, end=q.start)


def _next_in_row(scene: Scene, context: Context, q: Quantity) -> bool:
    """Whether a sentence goes on with a ranking of what came in a time told in the one before."""
    ranked = any(o.kind == "rank" and o.end <= q.start for o in scene.quantities)
    told = context.linked_before(scene) if ranked and not scene.says("added_up") else ()
    return any(x.metric == "fdi_flow" and x.period for x in told)


def _in_list_of(scene: Scene, q: Quantity, m: Measure, before: Link) -> bool:
    """Whether ``q`` goes on in the list of the figure before it in this sentence."""
    if before.measure != m or before.quantity not in scene.quantities:
        return False
    near = distance(scene, before.quantity.end, q.start) <= _LIST_GAP
    anew = is_told(scene, before.quantity.end, q.start)
    return near and not anew and not yardstick.is_base(scene, q)


def _start(scene: Scene, q: Quantity, cue: Cue | None, period: Period | None) -> int:
    """Where the smallest clause that holds figure, cue and period begins."""
    start = q.opening
    ahead = [x.start for x in (cue, period) if x is not None and x.end <= start and x.end > x.start]
    return min((at for at in ahead if not others(scene, at, start, q)), default=start)


def _end(scene: Scene, q: Quantity, cue: Cue | None, period: Period | None) -> int:
    end = max(q.end, q.hedge or 0)
    after = [x.end for x in (cue, period) if x is not None and x.start >= q.end and x.end > x.start]
    return max((at for at in after if not others(scene, end, at, q)), default=end)


def balanced(f: Figure, m: Measure, cue: Cue | None, before: Link | None, who: Parties) -> float:
    """The value of a figure, negative if it is a deficit of the subject or a gap told as one."""
    scene, context, q = f.scene, f.context, f.q
    if m.metric != "trade_balance":
        return q.value
    favours = scene.followed("favours", q.end)
    if favoured := [n for n in scene.names if favours and n.start == favours.end()]:
        return q.value if who[0] in (favoured[0].name, favoured[0].country) else -q.value
    if scene.led("surplus_of", q.opening):
        return q.value
    below = _is_deficit(scene, context, cue, q) or _goes_on_below(scene, q, cue, before)
    if not below and cue and scene.says("gap", cue.start, cue.end):
        told = [x for x in context.linked_near(scene, _NEAR) if x.metric == m.metric]
        below = bool(told and told[-1].value < 0)
    return -q.value if below else q.value


def _is_deficit(scene: Scene, context: Context, cue: Cue | None, q: Quantity) -> bool:
    """A deficit of the subject is a negative balance."""
    if cue is None or scene.followed("in_favour", q.end):
        return False
    told = (scene, context.before(scene)) if scene.followed("the_excess", cue.start) else ()
    if scene.followed("imports_more", cue.start) or any(s and s.says("buys_more") for s in told):
        return True  # "It buys more than it sells. The excess was 3"
    start = max(0, cue.start - len("deficit "))
    return scene.says("deficit", start, cue.end + len(" with")) is not None


def _goes_on_below(scene: Scene, q: Quantity, cue: Cue | None, before: Link | None) -> bool:
    """Whether it is the next in a list of deficits: "a deficit of 1 in 2011, 2 in 2012"."""
    return (
        before is not None
        and before.metric == "trade_balance"
        and before.quantity.kind == q.kind
        and before.value < 0
        and (before.quantity.end <= q.start or before.quantity not in scene.quantities)
        and (not cue or only_listed(scene, before.quantity.end, q.start) or is_base(scene, q))
    )


def metric_of(scene: Scene, m: Measure, q: Quantity, period: Period | None, cue: Cue | None) -> str:
    """The metric of a figure of measure ``m``: a pledge, or capital as a stock or a flow."""
    if m.topic == "oda" and (behind_pledged(scene, q) or scene.led("pledged", q.start)):
        return "oda_pledge"
    if m.metric != "fdi":
        return m.metric
    return "fdi_registered" if _registered(scene, q, period, cue) else "fdi_flow"


def _is_promised(
    scene: Scene, context: Context, q: Quantity, metric: str, period: Period | None
) -> bool:
    """Whether aid is what is agreed on or to be given, not all up to now or in a year."""
    if (period and period.kind in ("since", "as_of")) or scene.says(
        "added_up_aid", *clause(scene, q.start, q.end)
    ):
        return False
    if scene.led("paid_sum", q.opening):
        return False  # "disbursed 2 million and committed 3"
    if status(scene, q, period, context) == "planned":
        given = (scene.led("gives_aid", q.start), scene.followed("given_aid", q.end))
        return (any(given) or _promises(scene, q)) and not scene.says(
            "signs" if metric == "oda_loans" else "asked_for"
        )
    headline = scene.sentence.role == "title" and not scene.periods  # "Laos gets 3 million in aid"
    headline = headline and not scene.says("level_reached")
    soon = period is None or period.kind == "day"
    anew = scene.says("signs") or (soon and scene.led("fresh_aid", q.opening))
    on_day = period is not None and period.kind == "day"  # what was given up to now has no day
    return metric == "oda_total" and bool(headline or anew or on_day)


def _promises(scene: Scene, q: Quantity) -> bool:
    """Whether aid to come is promised for good ("will give", "has agreed to lend")."""
    start, end = clause(scene, q.start, q.end)
    told = scene.sentence.role != "title" and scene.led("promises", q.start)
    return bool(told) and not scene.says("only_meant", start, end)


def behind_pledged(scene: Scene, q: Quantity) -> bool:
    """Whether a sum is one "that Japan pledged"."""
    return q.kind == "money" and scene.followed("pledged_behind", q.end) is not None


def of_firm(scene: Scene, cue: Cue) -> bool:
    """Whether the capital is that of one firm ("a branch of ..., with a capital of")."""
    left, _ = clause(scene, cue.start, cue.end)
    return tells_of_firm(scene, left, cue.start)


def tells_of_firm(scene: Scene, start: int, end: int) -> bool:
    """Whether a stretch tells of a firm or a plant, not of a town that is "home to a refinery"."""
    asides = [m.span() for m in rule("linking", "home_to").finditer(scene.text, 0, end)]
    firms = rule("linking", "firm").finditer(scene.text, start, end)
    return any(not any(a <= m.start() < b for a, b in asides) for m in firms)


def _of_years(scene: Scene, period: Period) -> bool:
    """ "The accumulated registered capital from 1988 to 2022": whether it has added up by then."""
    if period.first is None or period.last is None:
        return False
    long = (period.last - period.first).days > _MANY_DAYS
    return long and any(phrases("linking", "stock", "cumulative").find(scene.text))


def _registered(scene: Scene, q: Quantity, period: Period | None, cue: Cue | None) -> bool:
    """Whether capital is a stock: told as of a date, or by words for what has added up."""
    left, right = clause(scene, q.start, q.end)
    told = phrases("linking", "stock", "stock", "cumulative", "flow", "fresh")
    reach = max(q.end, cue.end if cue else 0) - left
    words = {  # "20 billion, with additional funds", "by March, compared to 15 during"
        h.value
        for h in told.find(scene.text[left:right])
        if h.start < reach or h.value not in ("fresh", "flow")
    }
    if "flow" in words and "stock" not in words and scene.says("of_a_year"):
        return False
    dated = period is not None and period.kind in ("as_of", "since")
    if scene.says("on_period", q.end) and "stock" not in words and not dated:
        return False  # "a total of 2 billion, down 14 percent compared to the same period"
    if period is not None and period.kind in ("as_of", "since"):
        return "fresh" not in words or not words.isdisjoint({"cumulative", "stock"})
    words = {"flow" if w == "fresh" else w for w in words}
    if period is not None and period.last is not None:
        return "stock" in words  # what came in a year, unless it had added up by then
    if "flow" not in words and (cue is None or scene.followed("in_projects", q.end)):
        return True
    stands = scene.led("stands_at", q.start) or scene.led("is_investor", q.start)
    if period is None and "flow" not in words and stands:
        return True
    return not words.isdisjoint({"cumulative", "stock"}) and "flow" not in words
