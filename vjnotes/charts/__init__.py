"""Facts as figures: each function takes facts and returns a :class:`Figure`.

Of the facts it takes those it is about. Where there are none, or none with the numbers, dates or
parties that the drawing needs, it raises :class:`vjnotes.select.NoFactError`, which names what was
looked for and what there is instead.
"""

from vjnotes.charts.agreement import verdicts
from vjnotes.charts.cities import city_network, city_pairs
from vjnotes.charts.citymap import city_map
from vjnotes.charts.dialogues import dialogues
from vjnotes.charts.figure import Figure
from vjnotes.charts.hero import doors, hero
from vjnotes.charts.levels import levels
from vjnotes.charts.money import investment_flow, investment_stock, oda
from vjnotes.charts.people import people
from vjnotes.charts.pledges import pledges
from vjnotes.charts.ranges import ranges
from vjnotes.charts.ranks import ranks
from vjnotes.charts.trade import exports_imports, two_way_trade

__all__ = [
    "Figure",
    "city_map",
    "city_network",
    "city_pairs",
    "dialogues",
    "doors",
    "exports_imports",
    "hero",
    "investment_flow",
    "investment_stock",
    "levels",
    "oda",
    "people",
    "pledges",
    "ranges",
    "ranks",
    "two_way_trade",
    "verdicts",
]
