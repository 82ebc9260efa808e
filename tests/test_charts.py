"""Charts: every one of them readable, reproducible, and computed from the facts it is given."""

from __future__ import annotations

import base64
import csv
import io
import re
import tomllib
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

import vjnotes as vj
from tests import samples
from vjnotes import charts, evidence
from vjnotes.charts.canvas import SMALLEST, Canvas, width, wrap
from vjnotes.charts.citymap import places
from vjnotes.charts.style import HERE, VARIABLES
from vjnotes.compare.interval import allows
from vjnotes.errors import OutputError
from vjnotes.fact import Fact
from vjnotes.select import NoFactError, where

SEEDS = Path(__file__).parents[1] / "seeds"
NAMES = sorted(set(charts.__all__) - {"Figure", "doors", "hero"})
_CORPUS = vj.load(SEEDS)


def draw(name: str, facts: list[Fact]) -> charts.Figure:
    """A chart by its name."""
    if name == "verdicts":
        return charts.verdicts(vj.compare(facts, articles=_CORPUS.articles), facts)
    if name == "ranges":
        return charts.ranges(where(facts, metric="two_way_trade"), allowed=allows)
    figure = getattr(charts, name)(facts)
    assert isinstance(figure, charts.Figure)
    return figure


@pytest.fixture(autouse=True)
def reading() -> None:
    """Each test begins on a page of its own that reads the seeds."""
    evidence.use(_CORPUS)


@pytest.fixture(scope="module")
def facts() -> list[Fact]:
    """The facts of the five articles."""
    return _CORPUS.facts()


def number(amount: float, period: str, **changed: object) -> Fact:
    """A trade figure of France with Germany, with some fields changed."""
    name = f"x-{period}-{amount:g}".lower().replace("/", "-")
    row = {"id": name, "source": "x", "subject": "France", "object": "Germany", "quote": "words"}
    row |= {"period": period, "start": f"{period[:4]}-01-01", "end": f"{period[:4]}-12-31"}
    return replace(samples.fact("two_way_trade", amount, "EUR", **row), **changed)


def plain(text: str) -> str:
    """``text`` with common spaces."""
    return text.replace("\N{NO-BREAK SPACE}", " ")


def legible(canvas: Canvas) -> None:
    """No label leaves the canvas, touches another, or is too small for a phone."""
    for i, label in enumerate(canvas.labels):
        assert label.size >= (SMALLEST if canvas.narrow else 12), label
        assert label.x0 >= -1, label
        assert label.x1 <= canvas.wide + 1, label
        assert label.y0 >= -2, label
        assert label.y1 <= canvas.high + 2, label
        for other in canvas.labels[i + 1 :]:
            assert not label.meets(other), (label, other)


@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
@pytest.mark.parametrize("name", NAMES)
def test_every_label_can_be_read(facts: list[Fact], name: str, narrow: bool) -> None:
    """On a page and on a phone of 320 pixels, where 12.5 of 320 units leave 11 pixels."""
    legible(draw(name, facts).canvas(narrow=narrow))


@pytest.mark.parametrize("name", NAMES)
def test_svg_fits_into_a_page(facts: list[Fact], name: str) -> None:
    """No style element, no stray id, no fixed colour, no date; small, and XML."""
    figure = draw(name, facts)
    for narrow in (False, True):
        svg = figure.svg(narrow=narrow)
        root = ElementTree.fromstring(svg.replace("&nbsp;", " "))
        assert root.attrib["class"] == "vj-plot"
        assert root.attrib["role"] == "group"
        assert root.attrib["aria-label"].startswith(f"{figure.kind}. ")
        for banned in ("<style", "<metadata", "xlink", "font-family", "clip-path", "target="):
            assert banned not in svg
        ids = re.findall(r'\sid="([^"]+)"', svg)
        assert all(i.startswith(f"{figure.key}-{'n' if narrow else 'w'}-") for i in ids)
        bare = re.sub(r"var\(--vj-[\w-]+, #[0-9a-f]{6}\)", "", svg, flags=re.IGNORECASE)
        assert not re.search(r"#[0-9a-f]{6}\b", bare, flags=re.IGNORECASE)
        assert len(svg) < 20_000
        sizes = [float(s) for s in re.findall(r"font-size: ([\d.]+)px", svg)]
        assert min(sizes) >= (SMALLEST if narrow else 12)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_facts_give_the_same_bytes(facts: list[Fact], name: str) -> None:
    """Two builds of the book are alike."""
    one = str(draw(name, facts))
    evidence.use(_CORPUS)
    assert str(draw(name, list(facts))) == one


@pytest.mark.parametrize("name", NAMES)
def test_a_figure_is_whole(facts: list[Fact], name: str) -> None:
    """Title, subtitle, two drawings, sources, data to take away and to read as a table."""
    figure = draw(name, facts)
    markup = str(figure)
    assert f'id="fig-{figure.key}"' in markup
    assert 3 <= len(figure.title.split()) <= 18
    assert figure.title[:1] == figure.title[:1].upper()
    assert not figure.title.endswith(".")
    assert figure.title in figure.alt
    assert figure.subtitle.endswith(".")
    assert markup.count('<svg class="vj-plot"') == 2
    assert "Source: <a href=" in markup
    assert '<details class="vj-data">' in markup
    found = re.search(
        r'download="([\w-]+\.csv)" href="data:text/csv;charset=utf-8;base64,([^"]+)"', markup
    )
    assert found
    assert found[1] == f"{figure.key}.csv"
    rows = list(csv.DictReader(io.StringIO(base64.b64decode(found[2]).decode())))
    assert [r["id"] for r in rows] == [f.id for f in figure.facts]
    assert [r["quote"] for r in rows] == [f.quote for f in figure.facts]


@pytest.mark.parametrize("name", NAMES)
def test_every_label_that_states_a_value_leads_to_its_evidence(
    facts: list[Fact], name: str
) -> None:
    """Links of a drawing lead to facts that the figure lists as its own."""
    figure = draw(name, facts)
    linked = set(re.findall(r'href="09-sources\.html#([^"]+)"', figure.svg()))
    assert linked <= {f.id for f in figure.facts}
    if name not in ("pledges", "verdicts"):
        assert linked


@pytest.mark.parametrize(
    ("name", "metric"),
    [
        ("two_way_trade", "two_way_trade"),
        ("exports_imports", "exports or imports"),
        ("oda", "oda_total"),
        ("investment_stock", "fdi_registered"),
        ("investment_flow", "fdi_flow"),
        ("ranks", "rank_"),
        ("levels", "partnership_level"),
        ("dialogues", "dialogue_since"),
        ("pledges", "proposal"),
        ("city_pairs", "city_pair"),
        ("city_network", "city_pair"),
        ("city_map", "city_pair"),
        ("people", "citizens"),
        ("verdicts", "no two facts"),
    ],
)
def test_no_fact_to_draw_is_said(name: str, metric: str) -> None:
    """The message names what was looked for and what there is."""
    other = number(1, "2020", metric="net_zero", topic="goal")
    for given in ([], [other]):
        with pytest.raises(NoFactError, match=re.escape(metric)):
            draw(name, given)


@pytest.fixture(scope="module")
def strangers() -> list[Fact]:
    """The facts of articles about many other countries."""
    folder = Path(__file__).parent / "corpus"
    articles = [
        vj.parse(path.read_text(encoding="utf-8"), published="2024-05-01", key=path.stem)
        for path in sorted(folder.rglob("*.txt"))
    ]
    return [fact for article in articles for fact in article.facts()]


@pytest.mark.parametrize("name", NAMES)
def test_charts_of_other_articles_can_be_read(strangers: list[Fact], name: str) -> None:
    """Whatever pair is the main one there: legible, or a message that says what is missing."""
    evidence.use()
    for given in (strangers, [f for f in strangers if "Japan" not in (f.subject, f.object)]):
        try:
            figure = draw(name, given)
        except NoFactError:  # what it says is looked at below
            continue
        for narrow in (False, True):
            legible(figure.canvas(narrow=narrow))


def test_titles_are_computed() -> None:
    """The finding follows the facts: rise, fall, one year, another pair and currency."""
    rise = charts.two_way_trade([number(30e9, "2017", approx="over"), number(40e9, "2020")])
    assert plain(rise.title) == (
        "Two-way trade rose from over 30 to 40 billion euros between 2017 and 2020"
    )
    assert "France’s trade with Germany" in rise.subtitle
    assert "2018 or 2019" in rise.note
    fall = charts.two_way_trade([number(900e6, "2020"), number(40e9, "2017")])
    assert "fell from 40 billion euros to 900 million euros" in plain(fall.title)
    one = charts.two_way_trade([number(40e9, "2017")])
    assert "came to 40 billion euros in 2017" in plain(one.title)


def test_an_exact_figure_stands_before_a_hedged_one(facts: list[Fact]) -> None:
    """For 2022 the column shows 47.6; "nearly 50" is a line with its outlet's name."""
    figure = charts.two_way_trade(facts)
    svg = figure.svg()
    assert re.search(r">47\.6</text>", svg)
    assert re.search(r">nearly 50 \(VOV\)</text>", svg)
    assert "For 2022 the column shows the figure of VNA" in figure.note


def test_growth_in_a_title_keeps_its_direction(facts: list[Fact]) -> None:
    """From "nearly 50" growth is at least so much."""
    assert "at least 42 percent" in plain(charts.investment_stock(facts).title)


@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
@pytest.mark.parametrize(
    "years", [range(2020, 2021), range(2015, 2025), range(1990, 2024)], ids=str
)
def test_columns_of_any_number_of_years_can_be_read(years: range, narrow: bool) -> None:
    """Labels without room are left out, those of the newest year first kept."""
    given = [
        number((30 + y % 7) * 1e9, str(y), approx="about" if y % 3 else "exact") for y in years
    ]
    figure = charts.two_way_trade(given)
    canvas = figure.canvas(narrow=narrow)
    legible(canvas)
    assert len(figure.facts) == len(years)


@pytest.mark.parametrize("narrow", [False, True], ids=["wide", "narrow"])
def test_other_countries_and_long_names(narrow: bool) -> None:
    """Labels come from the facts; unknown places are named in the note."""
    pairs = [
        number(0, "2007", metric="city_pair", value=None, subject=a, object=b, id=f"{a}{b}")
        for a, b in [
            ("Hanoi", "Seoul"),
            ("Ho Chi Minh City", "Busan"),
            ("Da Nang", "A very long name of a place that nobody knows"),
        ]
    ]
    for chart in (charts.city_map, charts.city_network, charts.city_pairs):
        figure = chart(pairs)
        drawn = figure.canvas(narrow=narrow)
        assert drawn.high > 50
    mapped = charts.city_map(pairs)
    assert "A very long name" in mapped.note
    legible(mapped.canvas(narrow=narrow))


def test_text_of_an_article_is_never_markup_nor_mathematics() -> None:
    """Dollar signs stay dollar signs, angle brackets are escaped."""
    odd = number(
        1,
        "2007",
        topic="mechanism",
        metric="dialogue_since",
        value="The $5 & <b>$6</b> Dialogue",
        unit="text",
    )
    markup = str(charts.dialogues([odd]))
    assert "The $5 &amp; &lt;b&gt;$6&lt;/b&gt; Dialogue" in markup
    assert "<b>$6" not in markup


def test_ranks_that_differ_are_both_shown() -> None:
    """Two sources, two ranks: two marks, a line between them, and a note."""
    given = [
        number(
            rank, "2020", topic="rank", metric="rank_trade", unit="rank", value=rank, id=f"r{rank}"
        )
        for rank in (3, 4)
    ]
    figure = charts.ranks(given)
    assert "give differently" in figure.note
    assert {">3</text>", ">4</text>"} <= set(re.findall(r">\d</text>", figure.svg()))


def test_a_level_is_dated_as_closely_as_any_source_does(facts: list[Fact]) -> None:
    """One article has the year of the newest level, another its day."""
    figure = charts.levels(facts)
    assert [f.start for f in figure.facts if f.start][-1] == "2023-11-27"
    assert len(figure.facts) == 5
    assert "intensive" in figure.note


def test_pledges_show_the_side_that_spoke(facts: list[Fact]) -> None:
    """What is asked of Japan is asked by Vietnam, whoever the speaker is."""
    figure = charts.pledges(facts)
    assert "asked by Vietnam" in figure.svg()
    assert {f.metric for f in figure.facts} == {"proposal", "commitment", "agreement"}


def test_labels_wrap_to_their_room() -> None:
    """No line is wider than its room, save a single long word."""
    lines = wrap("Comprehensive strategic partnership for peace", 120, 13)
    assert " ".join(lines) == "Comprehensive strategic partnership for peace"
    assert all(width(line, 13) <= 120 for line in lines)
    assert wrap("Extraordinarily", 10) == ["Extraordinarily"]


def test_our_typeface_is_the_one_that_measures() -> None:
    """matplotlib finds the files beside the package, and the licence stands with them."""
    from matplotlib import font_manager

    width("x")
    for weight, file in ((400, "Regular"), (600, "SemiBold")):
        wanted = font_manager.FontProperties(family="Be Vietnam Pro", weight=weight)
        assert font_manager.findfont(wanted).endswith(f"BeVietnamPro-{file}.ttf")
    assert "SIL Open Font License" in (HERE / "fonts" / "OFL.txt").read_text(encoding="utf-8")


def test_every_colour_has_a_variable_of_the_page() -> None:
    """Nine tones, each with its name."""
    assert len(set(VARIABLES.values())) == len(VARIABLES) == 9


def test_every_place_of_the_seeds_has_a_position(facts: list[Fact]) -> None:
    """And lies where the lexicon says: positions are within the map."""
    named = {n for f in where(facts, metric="city_pair") for n in (f.subject, f.object)}
    assert named <= set(places())
    assert all(85 <= x <= 150 and 3 <= y <= 48 for x, y in places().values())


def test_places_are_names_the_lexicon_knows() -> None:
    """A position under a name that is never read would be of no use."""
    lexicon = tomllib.loads((HERE.parent / "lexicon" / "places.toml").read_text(encoding="utf-8"))[
        "places"
    ]
    known = {n for names in lexicon.values() for n in names}
    for name in places():
        assert name in known or name in lexicon, name


def test_a_page_without_our_style_sheet_still_hides_what_it_must(
    facts: list[Fact], monkeypatch: pytest.MonkeyPatch
) -> None:
    """JupyterLab gets a few rules, and drawings without the links it fails over; the book does not."""
    figure = charts.people(facts)
    monkeypatch.delenv("VJNOTES_BOOK", raising=False)
    shown = figure._repr_html_()
    assert re.search(r"\.vj-card, \.vj-narrow[^{]*\{ display: none", shown)
    assert not re.search(r"<svg.*?<a href=.*?</svg>", shown, re.DOTALL)
    assert 'href="09-sources.html#' in shown
    monkeypatch.setenv("VJNOTES_BOOK", "1")
    shown = figure._repr_html_()
    assert "<style" not in shown
    assert re.search(r"<svg.*?<a href=.*?</svg>", shown, re.DOTALL)
    assert repr(figure).startswith(figure.title)


def test_a_picture_stands_alone(facts: list[Fact], tmp_path: Path) -> None:
    """What is saved has title, note and sources; an ending of no picture is a clear error."""
    figure = charts.two_way_trade(facts)
    figure.save(tmp_path / "trade.png")
    assert (tmp_path / "trade.png").stat().st_size > 10_000
    figure.save(tmp_path / "trade.svg")
    drawn = ElementTree.parse(tmp_path / "trade.svg").iter("{http://www.w3.org/2000/svg}text")
    text = " ".join("".join(one.itertext()) for one in drawn)
    for words in (figure.title, figure.subtitle, figure.note, "Source: VNA, "):
        assert words.replace("\xa0", " ") in text.replace("\xa0", " ")
    with pytest.raises(OutputError, match="not supported"):
        figure.save(tmp_path / "trade.docx")


def test_importing_the_package_loads_no_plotting() -> None:
    """Reading stays light: pandas and matplotlib come with the first table and chart."""
    import subprocess
    import sys

    code = (
        "import sys, vjnotes, vjnotes.charts, vjnotes.tables, vjnotes.findings, vjnotes.widgets;"
        "print([m for m in ('pandas', 'matplotlib', 'numpy', 'ipywidgets') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=SEEDS.parent
    )
    assert done.stdout.strip() == "[]"


def test_city_charts_have_findings_of_their_own(facts: list[Fact]) -> None:
    """Rows, network and map of the same pairs can stand on one page, each with its own title."""
    shown = [charts.city_pairs(facts), charts.city_network(facts), charts.city_map(facts)]
    assert len({figure.title for figure in shown}) == len(shown)
