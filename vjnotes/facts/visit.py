"""Visits, meetings, events, speeches, and the offices of those who took part."""

from collections.abc import Iterator

from vjnotes.facts.actors import cast
from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.events import events
from vjnotes.facts.guests import guests
from vjnotes.facts.meetings import meetings
from vjnotes.facts.roles import roles
from vjnotes.facts.speeches import speeches
from vjnotes.facts.visits import visits
from vjnotes.lexicon.needs import in_sight

TOPIC = "visit"


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """What a sentence says of visits, meetings, speeches, events and offices."""
    players = cast(context)
    yield from roles(scene, context, players)
    listed = list(guests(scene, context))
    yield from listed
    if scene.sentence.role != "title":
        for reader in (visits, meetings, speeches, events):
            if in_sight(TOPIC, reader.__name__, scene.text) and not (listed and reader is visits):
                yield from reader(scene, context, players)
