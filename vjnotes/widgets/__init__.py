"""Explorers: turn a knob, and see what the sources state.

In JupyterLab an explorer is made of ipywidgets and needs a kernel. In the built book it is made
of the browser's own controls, over states that were worked out when the book was built.
"""

from vjnotes.widgets.explorer import Explorer, Knob
from vjnotes.widgets.figures import amounts, pairs, room
from vjnotes.widgets.sentence import sentence
from vjnotes.widgets.statements import every, fields, persons, sources, years

__all__ = [
    "Explorer",
    "Knob",
    "amounts",
    "every",
    "fields",
    "pairs",
    "persons",
    "room",
    "sentence",
    "sources",
    "years",
]
