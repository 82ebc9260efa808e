"""Series: percentages that go on with one told before, of another country or another time, and
shares told beside a figure."""

from dataclasses import replace

from vjnotes.facts import relative, timing
from vjnotes.facts.change import reading
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Figure, Link, cues
from vjnotes.facts.lands import actors
from vjnotes.facts.listing import bracketed, listed, replaced
from vjnotes.mentions.quantity import Quantity

_NEAR = 4  # sentences


def in_row(f: Figure) -> Link | None:
    """The percentage as one more of a row, if it is one; None if its own words tell what it is."""
    return _of_another(f) or _moved_too(f) or _once(f) or _beside(f)


def _quoted(scene: Scene, link: Link, q: Quantity, value: float) -> Link:
    """The same of another percentage, in its own words."""
    start, end = relative.start(scene, q), relative.end(scene, q)
    return replace(link, quantity=q, value=value, start=start, end=end)


def _share_of(scene: Scene, link: Link, q: Quantity) -> Link:
    """The share that a percentage is of what a figure counts."""
    rule, detail = f"{link.measure.topic}.share", {"of": link.metric}
    return replace(
        _quoted(scene, link, q, q.value), metric="share", unit=q.unit, rule=rule, detail=detail
    )


def _of_another(f: Figure) -> Link | None:
    """ "Laotians made up 50 percent, ahead of China (24 percent)": the share of another country."""
    scene, context, q, done = f.scene, f.context, f.q, f.done
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
    told, way = scene.text[q.opening - 1], reading(scene, q)
    falls = way[1] < 0 if way and told == " " else told == "-" or (last.value < 0 and told != "+")
    value = -q.value if falls else q.value
    return replace(_quoted(scene, last, q, value), subject=who[0], object=who[1])


def _moved_too(f: Figure) -> Link | None:
    """ "From Chad the increase was 9 percent", "Others grew as well: Peru (6%)", after a
    sentence on how much more people came from one country."""
    scene, q = f.scene, f.q
    row = scene.led("others_moved", q.opening) if bracketed(scene, q) else None
    lands = [n for n in scene.countries() if scene.led("opens_from", n.start)]
    own = next((m for n in lands if (m := scene.joined("the_move_was", n.end, q.opening))), None)
    partner = listed(scene, q) if row else lands[0].name if own else None
    told = reversed(f.context.linked_before(scene)) if partner and not f.done else ()
    last = next((x for x in told if x.metric == "growth" and x.measure.frame == "origin"), None)
    way = row or own
    if last is None or way is None or partner == last.object:
        return None
    value = -q.value if way["down"] else q.value
    return replace(_quoted(scene, last, q, value), unit=q.unit, subject=partner)


def _once(f: Figure) -> Link | None:
    """ "16.5 percent in 2013, compared with 16.1 percent in 2012": a share at another time."""
    scene, q, last = f.scene, f.q, f.last
    if last is None or last.metric != "share" or not scene.followed("in_a_year", q.end):
        return None
    if not scene.joined("share_once", last.quantity.end, q.opening):
        return None
    period = timing.period_of(scene, q, yearly=True)
    return replace(_quoted(scene, last, q, q.value), period=period)


def _beside(f: Figure) -> Link | None:
    """ "Laos with 900 tourists (24 percent)", "Laos with 900, or 24 percent, and": a share, where
    nothing is told to have changed."""
    scene, q, last = f.scene, f.q, f.last
    if last is None or last.measure.topic != "people" or last.metric != last.measure.metric:
        return None
    grown = any(x.metric == "growth" for x in f.done)
    if grown or not scene.followed("ends_aside", q.end) or q.kind != "percent" or q.value < 0:
        return None
    alone = scene.joined("in_bracket_alone", last.quantity.end, q.opening)
    return _share_of(scene, last, q) if alone and last.subject else None


def _share_before(scene: Scene, context: Context) -> Link | None:
    """The share a sentence goes on from: "Laos was first with 40 per cent", after Cuba's part."""
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
