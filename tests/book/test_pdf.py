"""The book on paper: whole, tagged, with letters of its own and links that lead somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from tests.book.built import CHAPTERS, build, soup

pytestmark = pytest.mark.book

NAME = "vietnam-japan-notes.pdf"
NOT_PRINTED = ("10-explore", "api", "recipes")


@cache
def book() -> PdfReader:
    path = build() / NAME
    assert path.is_file(), "no PDF: see what `make book` says"
    return PdfReader(path)


@cache
def text() -> str:
    return "\n".join(page.extract_text() for page in book().pages)


def tree(node: DictionaryObject, seen: int = 0) -> Iterator[DictionaryObject]:
    """All elements of the structure, from the root down."""
    yield node
    children = node.get("/K", [])
    for child in children if isinstance(children, list) else [children]:
        child = child.get_object()
        if isinstance(child, DictionaryObject) and "/S" in child:
            yield from tree(child)


@cache
def elements() -> list[DictionaryObject]:
    root = book().trailer["/Root"]["/StructTreeRoot"]
    return [e for e in tree(root) if "/S" in e]


def test_it_says_what_it_is() -> None:
    """Title, language, tags and PDF/UA are declared, and a reader shows the title."""
    root = book().trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert book().metadata is not None
    assert book().metadata.title == "Vietnam–Japan Notes"
    assert b"pdfuaid" in root["/Metadata"].get_data()
    assert "/CreationDate" not in book().metadata


def test_letters_are_in_it_and_none_is_missing() -> None:
    """Every font is embedded with a way back to Unicode; Vietnamese and Japanese come out right."""
    fonts = {}
    for page in book().pages:
        for font in (page["/Resources"].get("/Font") or {}).values():
            font = font.get_object()
            fonts[font["/BaseFont"]] = font
    assert len(fonts) >= 6
    for name, font in fonts.items():
        inner = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(inner), name
        assert "/ToUnicode" in font, name
        assert re.search("Newsreader|Vietnam|Mincho|DejaVu", name), f"{name} is the machine's"
    assert "Ghi chép Việt–Nhật" in book().pages[0].extract_text()
    assert "日越ノート" in book().pages[0].extract_text()
    assert "\ufffd" not in text()
    assert "\x00" not in text()


def test_bookmarks_name_the_chapters() -> None:
    """The outline has each printed chapter, in order, on ascending pages."""
    chapters = [item for item in book().outline if not isinstance(item, list)]
    titles = []
    for page in CHAPTERS[1:]:
        if not any(name in page for name in NOT_PRINTED):
            heading = soup(page).h1
            assert heading is not None
            titles.append(heading.get_text().removesuffix("#"))
    assert [c.title for c in chapters] == ["At a glance", *titles]
    pages = [book().get_destination_page_number(c) for c in chapters]
    assert pages == sorted(set(pages))
    assert any(isinstance(item, list) for item in book().outline), "no sections"


def test_contents_give_the_page_of_each_chapter() -> None:
    """The printed number is the page that the bookmark leads to."""
    contents = next(p.extract_text() for p in book().pages if p.extract_text().startswith("Cont"))
    for chapter in (item for item in book().outline if not isinstance(item, list)):
        at = book().get_destination_page_number(chapter) + 1
        assert re.search(rf"{re.escape(chapter.title)}[ .]*{at}\b", contents), chapter.title


def test_links_lead_somewhere_and_have_words() -> None:
    """Within the book to a place that is there, out of it to an address; each with a description."""
    named = set(book().named_destinations)
    inside = 0
    for page in book().pages:
        for note in page.get("/Annots") or []:
            note = note.get_object()
            if note["/Subtype"] != "/Link":
                continue
            assert note.get("/Contents") or "/StructParent" in note
            target = note.get("/Dest") or note["/A"].get("/D")
            if target is not None:
                assert str(target) in named, target
                inside += 1
            else:
                assert re.match("https?://", note["/A"]["/URI"]), note["/A"]["/URI"]
    assert inside > 1000


def test_figures_are_drawn_and_described() -> None:
    """Every chart is tagged with its text, and none of them is a picture made of dots."""
    figures = [e for e in elements() if e["/S"] == "/Figure"]
    charts = [e for e in figures if len(str(e.get("/Alt", ""))) > 30]
    assert len(charts) >= 15
    for page in book().pages:
        for thing in (page["/Resources"].get("/XObject") or {}).values():
            assert thing.get_object()["/Subtype"] != "/Image"


def test_structure() -> None:
    """Headings, lists, tables with heads, and links are tagged as such."""
    kinds = [str(e["/S"]) for e in elements()]
    for kind in ("/H1", "/H2", "/L", "/LI", "/Table", "/TH", "/TD", "/Link", "/P"):
        assert kind in kinds, kind
    assert all("/Tabs" in page for page in book().pages if page.get("/Annots"))


def test_every_mark_has_one_owner() -> None:
    """Each marked run of text is in the one element that its page names as its owner; running
    heads are in none of the tree's."""
    root = book().trailer["/Root"]["/StructTreeRoot"]
    listed = root["/ParentTree"]["/Nums"]
    owners = {listed[n]: listed[n + 1].get_object() for n in range(0, len(listed), 2)}
    held: dict[tuple[int, int], list[DictionaryObject]] = {}
    for element in elements():
        kids = element.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            kid = kid.get_object()
            inner = isinstance(kid, DictionaryObject)
            if inner and "/MCID" not in kid:
                continue
            page = (kid if inner else element)["/Pg"]["/StructParents"]
            held.setdefault((page, kid["/MCID"] if inner else kid), []).append(element)
    heads = 0
    for page in book().pages:
        at = page["/StructParents"]
        marks = re.findall(rb"/MCID (\d+)", page.get_contents().get_data())
        assert marks
        for mark in map(int, marks):
            owner = owners[at][mark].get_object()
            heads += (at, mark) not in held
            assert held.get((at, mark), [owner]) == [owner], (at, mark)
    assert heads < 3 * len(book().pages)


def test_nothing_of_the_screen_is_left() -> None:
    """No control, no download, no folded code's handle; every evidence sentence is there."""
    for words in ("Show the code", "Hide the code", "Download the data", "Search in the table"):
        assert words not in text(), words
    squeezed = re.sub(r"\W+", "", text())
    quotes = [q.get_text() for q in soup("notebooks/09-sources.html").select(".vj-ev blockquote")]
    missing = [q for q in quotes if re.sub(r"\W+", "", q) not in squeezed]
    assert len(missing) < len(quotes) / 20, missing[:3]  # a few run over the end of a page


def test_the_first_page_offers_it_with_its_size() -> None:
    link = soup("index.html").select_one(".vj-pdf a")
    assert link is not None
    assert link["href"] == NAME
    size = (build() / NAME).stat().st_size
    assert f"{size / 1e6:.1f} MB" in link.get_text()
    assert 80 < len(book().pages) < 200
