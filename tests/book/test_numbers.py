"""Numbers: none is typed in, and each that is shown leads to words that state it."""

from __future__ import annotations

import copy
import json
import posixpath
import re
from functools import cache

import pytest
from bs4 import BeautifulSoup, Tag

from tests.book.built import CHAPTERS, ROOT, soup

pytestmark = pytest.mark.book

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
DATE = re.compile(
    rf"(?<!\d)(?:(?:\d{{1,2}}(?:–\d{{1,2}})? )?{MONTH} )?(?:19|20)\d\d(?!\d)|\d{{1,2}} {MONTH}\b"
)

# What may show a number that is no link to evidence, and why.
EXEMPT = {
    "pre, code, .highlight, dl.py": "code and its output are not prose",
    ".vj-n": "a link to evidence, with its card",
    "svg": "drawn from facts; its labels are links, tested below",
    "blockquote, q, mark": "the articles' own words",
    ".vj-evs, .vj-src > header": "the evidence itself",
    "figure figcaption, .vj-fig__f, .vj-data > summary": "computed; the figure's data is linked",
    ".vj-finding .vj-note, .vj-stat__l": "computed notes under linked numbers",
    ".vj-conflict__h, .vj-conflict__w, .vj-conflict__f": "computed, between two linked numbers",
    "table": "each row leads to its evidence, which is tested below",
    "a.headerlink": "the sign that marks a heading's address",
    ".vj-bibliography, .vj-cite": "titles and dates of publications",
    ".vj-ok-number": "marked by hand: versions, names of standards and licences",
    ".vj-run, .vj-lab": "what it costs to run Python in the browser: megabytes and seconds",
    ".vj-learn .vj-note": "minutes to read a chapter and to do its exercises",
    "[role=status]": "a count made by the page's script",
}
# Names with a digit in them, not figures.
NAMES = re.compile(
    r"https?://\S+|\bG7\b|\bG20\b|Attribution 4\.0|CC BY 4\.0|CC0|W3C|\bISO \d+|\bWCAG 2\.\d"
    r"|[Vv]ersion \d(?:\.\d+)*|Python 3(?:\.\d+)?|COVID-19|UTF-8"
)

# Pages with tables about the data and the programs.
NOT_OF_FACTS = {
    "notebooks/data.html",
    "notebooks/api.html",
    "notebooks/11-your-articles.html",
    "notebooks/syllabus.html",
}

# In Markdown: code, addresses, fences, and the numbers of a numbered list.
NOT_PROSE = re.compile(r"`[^`]*`|\]\([^)]*\)|^:::.*$|^\s*\d+\. ", re.M)


def words(page: str) -> BeautifulSoup:
    html = copy.copy(soup(page))
    for selector in EXEMPT:
        for tag in html.select(selector):
            tag.decompose()
    return html


@pytest.mark.parametrize("page", [p for p in CHAPTERS if "api" not in p])
def test_no_number_without_evidence(page: str) -> None:
    """Prose shows a figure only as a link to its evidence; a computed sentence may name a year."""
    article = words(page).find("article")
    assert isinstance(article, Tag)
    found = []
    for block in article.find_all(["p", "li", "dd", "dt", "h1", "h2", "h3", "h4"]):
        text = NAMES.sub("", " ".join(block.get_text(" ").split()))
        if block.find_parent(class_="cell_output"):
            text = DATE.sub("", text)
        if NUMBER.search(text):
            found.append(text[:160])
    assert not found, "\n".join(dict.fromkeys(found))


# Tables that account for what was read or compared, rather than state what an article says.
ACCOUNTS = re.compile(
    r"^(?:The range that each amount|What was read in each|Numbers and dates that no fact uses"
    r"|What the articles state more than once|What can be compared in"
    r"|Recognised in the sentence|Facts read in it)"
)
# A label beside a mark may say by a numeral what the sentence says by a word.
ORDINALS = {"1": r"first|leading|biggest|largest|top", "2": "second", "3": "third", "4": "fourth"}


@pytest.mark.parametrize("page", [p for p in CHAPTERS if p not in NOT_OF_FACTS])
def test_rows_of_tables_lead_to_evidence(page: str) -> None:
    """Each row of a table that holds a figure has a link to the words it stands on."""
    bare = []
    for table in soup(page).select("table.vj-table"):
        if table.caption and ACCOUNTS.match(table.caption.get_text(strip=True)):
            continue
        for row in table.select("tbody tr"):
            text = NAMES.sub("", " ".join(row.get_text(" ").split()))
            if NUMBER.search(text) and not row.select_one(".vj-n > a[href*='#'], a[href*='#']"):
                bare.append(text[:120])
    assert not bare, "\n".join(bare)


@cache
def evidence(page: str) -> dict[str, str]:
    """The facts that a page shows with their sentences, by id; without where they are used."""
    out = {}
    for fact in soup(page).select(".vj-ev"):
        shown = copy.copy(fact)
        for tag in shown.select(".vj-ev__u"):
            tag.decompose()
        out[str(fact["id"])] = " ".join(shown.get_text(" ").split())
    return out


def led_to(page: str, address: str) -> str | None:
    """What the evidence says that an address on a page leads to."""
    target, _, name = address.rpartition("#")
    home = posixpath.normpath(posixpath.join(posixpath.dirname(page), target)) if target else page
    return evidence(home).get(name)


@pytest.mark.parametrize("page", CHAPTERS)
def test_links_lead_to_what_they_say(page: str) -> None:
    """The numbers in a link's words stand in the evidence it leads to, unless it is computed."""
    wrong = []
    html = soup(page)
    for link in html.select(".vj-n > a[href*='#']"):
        card = html.find(id=str(link["aria-describedby"]))
        note = card.get_text(" ", strip=True) if card else ""
        if note.startswith(("Computed", "Counted")):
            continue
        stated = led_to(page, str(link["href"]))
        if stated is None:
            wrong.append(f"{link['href']} is no fact")
            continue
        # What names several statements at once shows all of their sentences in its card.
        if card:
            stated = " ".join([stated, *(q.get_text(" ") for q in card.select(".vj-card__q"))])
        for number in NUMBER.findall(link.get_text()):
            if not re.search(rf"(?<![\d.,]){re.escape(number)}(?!\d)", stated):
                wrong.append(f"{link.get_text()!r} leads to: {stated[:120]}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("page", CHAPTERS)
def test_labels_in_charts_lead_to_what_they_say(page: str) -> None:
    """The numbers of a chart's linked label stand in the evidence it leads to."""
    wrong = []
    for link in soup(page).select("svg.vj-plot a[href*='#']"):
        stated = led_to(page, str(link["href"]))
        label = " ".join(link.get_text().split())
        if stated is None:
            wrong.append(f"{link['href']} is no fact")
            continue
        for number in NUMBER.findall(label):
            said = rf"(?<![\d.]){re.escape(number)}(?![\d])|{ORDINALS.get(number, '(?!)')}"
            if not re.search(said, stated):
                wrong.append(f"{label!r} leads to: {stated[:120]}")
    assert not wrong, "\n".join(wrong)


def test_notebooks_are_thin() -> None:
    """Notebooks hold no output, no definition, no pattern and no typed-in figure."""
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        book = json.loads(path.read_text(encoding="utf-8"))
        for cell in book["cells"]:
            source = "".join(cell["source"])
            where = f"{path.name}: {source[:80]!r}"
            assert not cell.get("outputs"), where
            assert cell.get("execution_count") is None, where
            assert cell.get("id"), where
            if cell["cell_type"] == "code" and path.name != "11-your-articles.ipynb":
                assert not re.search(
                    r"^\s*(?:def|class) |\bimport re\b|\bre\.\w+\(", source, re.M
                ), where
            if cell["cell_type"] == "markdown" and path.name != "11-your-articles.ipynb":
                prose = NOT_PROSE.sub("", NAMES.sub("", source))
                assert not NUMBER.search(prose), where
