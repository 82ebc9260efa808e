"""The head of the landing page: drawn from the facts that date the levels."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from tests.samples import fact
from vjnotes.charts.hero import doors, hero
from vjnotes.charts.levels import steps
from vjnotes.select import NoFactError

TIES = fact(
    "diplomatic_relations",
    unit=None,
    id="a-ties",
    topic="partnership",
    period="since:1973-09-21",
    quote="ties <b>since</b> 1973",
)
LEVEL = replace(TIES, id="a-2014", metric="partnership_level", value="A level", unit="text")
IN_2014 = replace(LEVEL, period="since:2014", start="2014-01-01")
BY_DAY = replace(LEVEL, id="b-2014", period="since:2014-03-18", start="2014-03-18")


def test_steps_are_dated_and_in_order() -> None:
    """Each level once, most exactly dated; undated, planned and foreign ones are left out."""
    facts = [
        BY_DAY,
        IN_2014,
        TIES,
        replace(LEVEL, id="c", period=None, start=None),
        replace(IN_2014, id="d", object="China", start="2008-01-01"),
        replace(IN_2014, id="e", status="planned", start="2030-01-01"),
    ]
    assert [level.fact.id for level in steps(facts)] == ["a-ties", "b-2014"]


def test_no_level_is_said() -> None:
    """Without a dated level there is nothing to draw, and the error says so."""
    with pytest.raises(NoFactError, match="nothing to draw"):
        hero([], "tag")


def test_lines_close_in() -> None:
    """The inner lines come nearer with each step, never cross, and a stitch joins them there."""
    html = str(hero([TIES, BY_DAY, replace(LEVEL, value="Top", start="2023-11-27")], "A & B"))
    svg = ElementTree.fromstring(re.search(r"<svg.*?</svg>", html, re.S)[0])  # type: ignore[index]
    inner = [p.get("d", "") for p in svg if p.get("stroke-width") == "2.5"]
    assert len(inner) == 2
    above, below = ([float(y) for y in re.findall(r"[ML][\d.]+ ([\d.]+)", d)] for d in inner)
    gaps = [b - a for a, b in zip(above, below, strict=True)]
    assert all(later <= earlier + 0.11 for earlier, later in pairwise(gaps))
    assert gaps[-1] > 0
    assert len([p for p in svg if p.get("stroke-width") == "2"]) == 3


def test_years_lead_to_their_evidence() -> None:
    """The years are a list of links to the facts; words from articles are escaped."""
    html = str(hero([TIES, BY_DAY], "A & B"))
    assert re.findall(r"09-sources\.html#([\w-]+)", html) == ["a-ties", "b-2014"]
    assert "A &amp; B" in html
    assert "<b>since" not in html
    assert 'aria-hidden="true"' in html


def test_one_level_is_enough() -> None:
    """A pair of which only one date is known can be drawn too."""
    assert "1973" in repr(hero([TIES], "tag"))


def test_doors() -> None:
    """Each door is a link, its words escaped."""
    html = str(doors(("Read", "a.html", "Start <here>", "Short.")))
    assert '<a href="a.html">Start &lt;here&gt;</a>' in html
