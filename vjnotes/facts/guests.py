"""Guests: lists of visits, one way and the other ("From Laos to Peru", "May 2006 President A")."""

from collections.abc import Iterator

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.lands import partner
from vjnotes.facts.spot import stated
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.period import Period

_FAR = 40  # lines between a heading and the last row below it
_TWO = 2


def guests(scene: Scene, context: Context) -> Iterator[Draft]:
    """The visits of a line: each person with the days in brackets behind, or at its head."""
    people = [n for n in scene.names if n.kind == "person" and n.office]
    if people and scene.periods and rule("visit", "visits_head").match(scene.text):
        yield from _each_to(scene, people)
        return
    way = _way(scene, context) if people and scene.periods else None
    if way is None:
        return
    for n in people:
        days = _days(scene, n)
        found = rule("visit", "guest_kind").search(scene.text, n.end)
        kind = {"kind": found[1].lower()} if found and len(people) == len(days) == 1 else {}
        for day in days:
            span = min(n.start, day.start), max(n.end, day.end)
            detail = {"office": n.office, **kind}
            yield stated("visit.listed", "visit", (n.name, way[1]), span, period=day, detail=detail)


def _each_to(scene: Scene, people: list[Name]) -> Iterator[Draft]:
    """ "Visits: President A to Laos (May 2006); President B to Peru (June 2007)"."""
    for n in people:
        lands = (
            x for x in scene.countries() if scene.text[n.end : x.start] in (" to ", " to the ")
        )
        land = next(lands, None)
        bracket = rule("visit", "guest_days").match(scene.text, land.end) if land else None
        inside = bracket.span() if bracket else (0, 0)
        for day in (p for p in scene.periods if inside[0] < p.start < inside[1]):
            who, span = (n.name, land.name if land else None), (n.start, day.end)
            detail = {"office": n.office or ""}
            yield stated("visit.listed", "visit", who, span, period=day, detail=detail)


def _days(scene: Scene, n: Name) -> list[Period]:
    """When somebody came: by the brackets behind the name, else by the head of the line."""
    if bracket := rule("visit", "guest_days").match(scene.text, n.end):
        return [p for p in scene.periods if bracket.start() < p.start < bracket.end()]
    first = scene.periods[0]
    return [first] if first.end <= n.start and _is_row(scene) else []


def _is_row(scene: Scene) -> bool:
    """Whether a line opens with somebody's office and name, or with a time and these."""
    first = scene.periods[0]
    start = first.end if scene.joined("row_opens", 0, first.start) else 0
    name = next(n for n in scene.names if n.kind == "person")
    ways = ("guest_office", "guest_cell") if start else ("guest_office",)
    return any(rule("visit", way).fullmatch(scene.text, start, name.start) for way in ways)


def _way(scene: Scene, context: Context) -> tuple[str, str] | None:
    """Whence and where the guests of a line go: as it says itself, or the heading above."""
    if own := _headed(scene, context, "guests_from") or _counted(scene):
        return own
    if not _is_row(scene):
        return None
    for above in reversed(context.scenes[max(0, scene.index - _FAR) : scene.index]):
        if not above.periods and not rule("visit", "guest_columns").fullmatch(above.text):
            return _headed(above, context, "guests_head")
    return None


def _counted(scene: Scene) -> tuple[str, str] | None:
    """ "The President of Laos visited Peru twice: President A (May 2006), ..."."""
    head, lands = scene.text.partition(":")[0], scene.countries()
    ahead = [n for n in lands if n.end <= len(head) < len(scene.text)]
    told = len(ahead) == _TWO and scene.says("has_visited", ahead[0].end, ahead[1].start)
    return (ahead[0].name, ahead[1].name) if told else None


def _headed(scene: Scene, context: Context, form: str) -> tuple[str, str] | None:
    """The two countries of "From Laos to Peru", "From Laos:" or "Visits to Peru"."""
    lands = scene.countries()
    if not lands or not (found := rule("visit", form).match(scene.text)):
        return None
    if lands[0].start not in (found.end("lead"), found.end("to")):
        return None
    one = lands[0].name
    two = lands[1].name if len(lands) == _TWO else partner(context, one)
    if two is None or two == one or len(lands) > _TWO:
        return None
    return (one, two) if found["lead"] else (two, one)
