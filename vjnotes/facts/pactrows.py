"""Rows of trade agreements: one country's with several ("has FTAs with Chile, Peru and Laos")."""

from collections.abc import Iterator

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.pairing import parties
from vjnotes.facts.phrase import clause
from vjnotes.facts.spot import stated
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name

_TWO = 2


def rows(scene: Scene, context: Context) -> Iterator[Draft]:
    """An agreement with each partner of the row, of the country that has them."""
    for match in finds("agreement", "pacts_with", scene.text):
        low, _ = clause(scene.text, match.start(), match.end())
        whose = [n for n in scene.countries() if low <= n.start and n.end <= match.start()]
        whose = [n for n in whose if n.form in ("noun", "possessive")]
        open_ = rule("agreement", "not_yet").search(scene.text, low, match.start())
        row = list(_row(scene, match.end()))
        if not whose or open_ or len(row) < _TWO:
            continue
        for partner in row:
            two, span = (whose[-1].name, partner.name), (match.start(), partner.end)
            name = match["name"].removesuffix("s")
            yield stated("agreement.row", "fta", two, span, name, detail={"stage": "in force"})


def _row(scene: Scene, at: int) -> Iterator[Name]:
    """The countries and unions named one after the other from a place on."""
    way = "first_partner"
    for n in parties(scene, at, len(scene.text)):
        if not rule("agreement", way).fullmatch(scene.text, at, n.start):
            return
        yield n
        at, way = n.end, "next_partner"
