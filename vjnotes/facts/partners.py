"""Partners: lists of the sister cities of one place ("Sister cities of Hue" above "Chiang Mai")."""

from collections.abc import Iterator

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.phrase import dates, since
from vjnotes.facts.sites import Place, places_in
from vjnotes.facts.spot import stated
from vjnotes.lexicon.rules import rule, sense

_FAR = 40  # lines between a heading and the last row below it


def partners(scene: Scene, context: Context) -> Iterator[Draft]:
    """The tie of the place that a line of a list names with the one that the heading is of."""
    place = _row(scene)
    head = _heading(scene, context) if place else None
    if place is None or head is None:
        return
    home, kind = head
    if home.country == place.country:
        return
    day = next(iter(dates(scene, place.end, len(scene.text))), None)
    yield stated(
        *("locality.listed", "city_pair", (home.name, place.name)),
        (place.start, day.end if day else place.end),
        period=since(day) if day else None,
        detail={"kind": kind} if kind else {},
    )


def _row(scene: Scene) -> Place | None:
    """The one place of a line: it opens it, its country and a date may follow."""
    found = places_in(scene, 0, len(scene.text))
    first = found[0] if found else None
    if first is None or not scene.joined("row_opens", 0, first.start):
        return None
    return first if rule("locality", "row_ends").match(scene.text, first.end) else None


def _heading(scene: Scene, context: Context) -> tuple[Place, str] | None:
    """The one place of the heading above, and the kind of its ties."""
    for above in reversed(context.scenes[max(0, scene.index - _FAR) : scene.index]):
        if cue := rule("locality", "partners_of").fullmatch(above.text):
            found = places_in(above, 0, len(above.text))
            sort = rule("locality", "sort").match(above.text, cue.start("sort"))
            kind = sense("locality", "cues.kinds", sort.lastgroup or "") if sort else None
            return (found[0], str(kind or "")) if len(found) == 1 else None
        if _row(above) is None:
            return None
    return None
