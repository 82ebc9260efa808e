"""Figures as facts: the links of a topic, handed over as drafts."""

from collections.abc import Iterator

from vjnotes.facts.change import is_threshold
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.cue import Link
from vjnotes.facts.linker import links
from vjnotes.facts.relative import RELATIVE
from vjnotes.facts.status import denied

TOPIC = "figures"

_MOST = 1_500_000_000  # people of a country; more is a decimal comma ("4,332 million")
_LEAST = 1000  # of any currency; no country's trade, aid or capital is less


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """The figures of trade, aid, investment and people in a sentence."""
    for link in links(scene, context):
        told = link.measure.topic and _is_fact(link, scene, context)
        if told and not denied(scene, link.quantity) and not is_threshold(scene, link.quantity):
            yield draft(link)


def _is_fact(link: Link, scene: Scene, context: Context) -> bool:
    """Not a target for trade in both directions, which is a goal, nor what is of none, or many."""
    if link.metric == "two_way_trade" and link.status == "target":
        return False
    if link.subject is not None and link.subject == link.object:
        return False  # "Tokyo with 900", in a row of the towns of a country
    if "region" in link.detail:
        named = link.subject is not None and link.detail["region"] != ""
        return named and link.measure.topic in ("trade", "investment")
    if link.measure.topic == "people" and link.unit == "count" and link.value > _MOST:
        return False
    if link.measure.topic == "investment" and link.object is None:
        near = [x for x in (scene, context.before(scene)) if x]
        return {n.name for x in near for n in x.countries()} == {link.subject}
    if link.measure.kind == "money" and link.unit != "percent" and abs(link.value) < _LEAST:
        return link.quantity.kind in RELATIVE  # "$550", where millions are meant
    return link.measure.topic == "trade" or bool(link.subject or link.object)


def draft(link: Link) -> Draft:
    """A linked figure as a draft; the upper end of a range goes to ``detail.high``."""
    detail = dict(link.detail)
    place, trades = detail.pop("place", None), detail.pop("home", None) is not None
    if link.quantity.high is not None:
        detail["high"] = f"{link.quantity.high:g}"
    return Draft(
        topic=link.measure.topic,
        metric=link.metric,
        start=link.start,
        end=link.end,
        rule=link.rule,
        subject=place if trades else link.subject,
        object=link.object if trades else place or link.object,
        value=link.value,
        unit=link.unit,
        approx=link.quantity.approx,
        period=link.period,
        status=link.status,
        detail=detail,
    )
