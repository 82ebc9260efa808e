"""Series: percentages that go on with one told before, of another country or another time, and
shares told beside a figure."""

from dataclasses import replace

from vjnotes.facts import relative, timing
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Link, cues
from vjnotes.facts.lands import actors
from vjnotes.facts.listing import bracketed, listed, replaced
from vjnotes.mentions.quantity import Quantity

_NEAR = 4  # sentences


def in_row(scene: Scene, context: Context, q: Quantity, done: list[Link]) -> Link | None:
    """The percentage as one more of a row, if it is one; None if its own words tell what it is."""
    row = _of_another(scene, context, q, done) or _once(scene, q, done)
    return row or _beside(scene, context, q, done) or _bracketed(scene, q, done)


def _of_another(scene: Scene, context: Context, q: Quantity, done: list[Link]) -> Link | None:
    """ "Laotians made up 50 percent, ahead of China (24 percent)", "of China (900; 24 percent)":
    the share of another country."""
    last = next((x for x in reversed(done) if x.quantity.kind == "percent"), None)
    last = last or _share_before(scene, context)
    taking = (n.name for n in actors(scene) if scene.joined("accounts_for", n.end, q.opening))
    takes = next(taking, None)
    partner = (listed(scene, q) or takes) if last else None
    ahead = done[-1].quantity if last and done and done[-1] is not last else None
    if ahead and scene.text.endswith("(", 0, ahead.opening):
        beside = scene.joined("in_bracket", ahead.end, q.opening)
        partner = listed(scene, ahead) if beside else partner
    alone = last and last.quantity.kind != "percent"  # "Laos took up 15 percent of the total"
    if (
        last is None
        or partner is None
        or partner in ({last.object} if alone else {last.subject, last.object})
    ):
        return None
    if last.metric == "growth" and not bracketed(scene, q):
        return None
    who = replaced(scene, context, q, last, partner, last.measure)
    if scene.says("are_others") and last.measure.frame in ("giving", "origin"):
        who = partner, last.object
    if (takes or alone) and last.measure.frame == "origin":
        who = partner, last.object
    start, end = relative.start(scene, q), relative.end(scene, q)
    told = scene.text[q.opening - 1]
    value = -q.value if told == "-" or (last.value < 0 and told != "+") else q.value
    return replace(
        last, quantity=q, value=value, start=start, end=end, subject=who[0], object=who[1]
    )


def _once(scene: Scene, q: Quantity, done: list[Link]) -> Link | None:
    """ "16.5 percent in 2013, compared with 16.1 percent in 2012": a share at another time."""
    last = done[-1] if done and done[-1].metric == "share" else None
    if last is None or not scene.followed("in_a_year", q.end):
        return None
    if not scene.joined("share_once", last.quantity.end, q.opening):
        return None
    period = timing.period_of(scene, q, yearly=True)
    start, end = relative.start(scene, q), relative.end(scene, q)
    return replace(last, quantity=q, value=q.value, start=start, end=end, period=period)


def _beside(scene: Scene, context: Context, q: Quantity, done: list[Link]) -> Link | None:
    """ "Laos was next with 900 or 24 percent": the share beside a figure, where the sentence
    before told that of another."""
    last = done[-1] if done and done[-1].measure.kind == "count" else None
    if last is None or not scene.joined("or_so_many", last.quantity.end, q.opening):
        return None
    told = context.linked_before(scene)
    if not any(x.metric == "share" and x.measure == last.measure for x in told):
        return None
    start, end = relative.start(scene, q), relative.end(scene, q)
    link = replace(last, quantity=q, metric="share", value=q.value, unit=q.unit)
    rule_ = f"{last.measure.topic}.share"
    return replace(link, start=start, end=end, detail={"of": last.metric}, rule=rule_)


def _bracketed(scene: Scene, q: Quantity, done: list[Link]) -> Link | None:
    """ "Laos with 900 tourists (24 percent)": the share of all that people are, where nothing is
    told to have changed."""
    last = done[-1] if done else None
    if last is None or last.measure.topic != "people" or last.metric != last.measure.metric:
        return None
    if (
        q.kind != "percent"
        or q.value < 0
        or not scene.joined("in_bracket_alone", last.quantity.end, q.opening)
    ):
        return None
    grown = any(x.metric == "growth" for x in done) or not scene.text.startswith(")", q.end)
    if grown or last.subject is None:
        return None
    start, end = relative.start(scene, q), relative.end(scene, q)
    rule_, of = f"{last.measure.topic}.share", {"of": last.metric}
    link = replace(last, quantity=q, metric="share", value=q.value, unit=q.unit, rule=rule_)
    return replace(link, start=start, end=end, detail=of)


def _share_before(scene: Scene, context: Context) -> Link | None:
    """The share that a sentence without measures of its own goes on from: "Laos was first with 40
    per cent", after what part of the whole was Cuba's."""
    if scene.says("are_others"):  # "Canada (6%) and Cuba (5%) are the other large investors"
        parts = [x for x in context.linked_near(scene, _NEAR) if x.metric == "share"]
        whole = len({(x.measure, x.object) for x in parts}) == 1
        return parts[-1] if whole and parts[-1].subject and parts[-1].object else None
    takes = scene.says("takes_up")
    if not (takes or scene.says("first_with")) or cues(scene.text):
        return None
    links = context.linked_before(scene)
    told = [x for x in links if x.quantity.kind == "percent"]
    if told and told[-1].metric == "share" and told[-1].subject:
        return told[-1]
    counted = [x for x in links if x.metric == x.measure.metric and x.object]
    alike = {(x.measure, x.object) for x in counted}
    if not takes or len(alike) != 1 or len(links) != len(counted) or counted[-1].subject is None:
        return None
    last = counted[-1]
    detail = {"of": last.metric}
    return replace(last, metric="share", unit="percent", detail=detail, rule="people.share")
