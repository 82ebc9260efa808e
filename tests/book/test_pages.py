"""Each page: its head, its links, its pictures, its weight."""

from __future__ import annotations

import copy
import gzip
import json
import re
from functools import cache
from hashlib import sha256
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

import pytest
from bs4 import Tag
from PIL import Image

from tests.book.built import CHAPTERS, HTML, PAGES, SOURCES, build, soup

pytestmark = pytest.mark.book

PAGE_LIMIT = 300 * 1024  # gzipped, with fonts, styles and scripts
FONT_LIMIT = 120 * 1024
BOOK_LIMIT = 6 * 1000 * 1000
WHOLE_LIMIT = 60_000_000  # with what runs in the browser


@cache
def anchors(page: str) -> frozenset[str]:
    found = soup(page).find_all(id=True)
    return frozenset(str(tag["id"]) for tag in found)


def targets(page: str) -> list[tuple[str, str]]:
    """All addresses on a page, with the tag they stand in."""
    out = []
    for tag in soup(page).find_all(True):
        for name in ("href", "src", "xlink:href", "data-src", "poster"):
            if tag.has_attr(name):
                out.append((str(tag.name), str(tag[name])))
    return out


@pytest.mark.parametrize("page", PAGES)
def test_no_dead_link(page: str) -> None:
    """Every address within the book leads to a file that is there, and to an anchor in it."""
    build()
    dead = []
    for tag, href in targets(page):
        url = urlsplit(href)
        if url.scheme or url.netloc:
            continue
        path = PurePosixPath(page).parent / unquote(url.path) if url.path else PurePosixPath(page)
        file = (HTML / path).resolve()
        if file.is_dir():
            file /= "index.html"
        if not file.is_file():
            dead.append(f"<{tag}> {href}: no such file")
        elif url.fragment and file.suffix == ".html":
            target = file.relative_to(HTML.resolve()).as_posix()
            if unquote(url.fragment) not in anchors(target):
                dead.append(f"<{tag}> {href}: no such anchor")
    assert not dead, "\n".join(dead)


@pytest.mark.parametrize("page", PAGES)
def test_nothing_is_fetched_from_elsewhere(page: str) -> None:
    """No page loads a script, style, picture or frame from another host."""
    tags = {"script", "img", "iframe", "source", "video", "audio", "embed", "object", "use"}
    for tag in soup(page).find_all([*tags, "link"]):
        address = str(tag.get("src") or tag.get("href") or "")
        if tag.name == "link" and set(tag.get("rel") or []) & {"canonical", "alternate"}:
            continue
        assert not re.match(r"(https?:)?//", address), tag


def test_styles_and_scripts_stay_here() -> None:
    """No style sheet that the book writes asks another host for anything."""
    for sheet in (build() / "_static").glob("*.css"):
        urls = re.findall(
            r"url\(\s*['\"]?(?:https?:)?//|@import", sheet.read_text(encoding="utf-8")
        )
        assert not urls, sheet


def plain(tag: Tag) -> str:
    """The words of a tag, without those of the cards under its numbers."""
    tag = copy.copy(tag)
    for card in tag.select(".vj-card"):
        card.decompose()
    return " ".join(tag.get_text().split()).rstrip(".")


@pytest.mark.parametrize("page", CHAPTERS)
def test_pictures_say_what_they_show(page: str) -> None:
    """Every picture has a text with more than a file name; every chart states its finding."""
    for image in soup(page).find_all("img"):
        alt = str(image.get("alt", ""))
        assert alt or image.get("aria-hidden") == "true", image
        assert not re.search(r"\.(png|svg|jpe?g)$|/", alt), image
    for plot in soup(page).select("svg.vj-plot"):
        label = str(plot.get("aria-label", ""))
        kind, _, finding = label.partition(" Finding: ")
        assert len(kind) > 30, label
        assert len(finding) > 30, label
        figure = plot.find_parent("figure")
        assert isinstance(figure, Tag), label
        title = figure.select_one(".vj-fig__t")
        assert title is not None, label
        assert plain(title) in " ".join(finding.split()), (plain(title), finding)
    for svg in soup(page).select("article svg:not(.vj-plot)"):
        assert svg.get("aria-hidden") == "true" or svg.get("aria-label"), str(svg)[:200]


@pytest.mark.parametrize("page", CHAPTERS)
def test_head(page: str) -> None:
    """Each page has one h1, a title, a description, an Open Graph card and citation tags."""
    html = soup(page)
    assert len(html.find_all("h1")) == 1
    assert html.title is not None
    assert "Vietnam–Japan Notes" in html.title.text
    for name in ("description", "citation_title", "citation_author", "author"):
        assert html.find("meta", attrs={"name": name, "content": True}), name
    for name in ("og:title", "og:description", "og:type", "og:image", "og:image:alt"):
        assert html.find("meta", attrs={"property": name, "content": True}), name
    card = html.find("meta", attrs={"property": "og:image"})
    assert isinstance(card, Tag)
    with Image.open(HTML / PurePosixPath(page).parent / str(card["content"])) as picture:
        assert picture.size == (1200, 630)
    description = html.find("meta", attrs={"name": "description"})
    assert isinstance(description, Tag)
    assert 20 < len(str(description["content"])) <= 202


def test_titles_and_descriptions_differ() -> None:
    """No two pages share a title, a description or a card."""
    build()
    cards = [path.read_bytes() for path in (HTML / "_static" / "cards").iterdir()]
    assert len(set(cards)) == len(cards) == len(CHAPTERS)
    titles = [soup(p).title.text for p in CHAPTERS]  # type: ignore[union-attr]
    assert len(set(titles)) == len(titles)
    described = [
        str(soup(p).find("meta", attrs={"name": "description"})["content"]) for p in CHAPTERS
    ]  # type: ignore[index]
    assert len(set(described)) == len(described)


@pytest.mark.parametrize("page", CHAPTERS)
def test_tables_say_what_they_show(page: str) -> None:
    """A table has a caption or a named group, and each head says what it heads."""
    for table in soup(page).select("article table:not(.table)"):
        region = table.find_parent(attrs={"role": "group"})
        assert table.caption or (region and region.get("aria-label")), table.get_text()[:80]
        heads = table.find_all("th")
        assert heads, table.get_text()[:80]
        assert all(head.get("scope") in {"col", "row"} for head in heads), heads


def test_ids_are_unique() -> None:
    """An anchor means one place on its page."""
    for page in PAGES:
        ids = [str(tag["id"]) for tag in soup(page).find_all(id=True)]
        assert len(ids) == len(set(ids)), (page, {i for i in ids if ids.count(i) > 1})


@cache
def weight(path: str) -> int:
    data = (build() / path).read_bytes()
    return len(data) if path.endswith((".woff2", ".png")) else len(gzip.compress(data, 9))


@pytest.mark.parametrize("page", CHAPTERS)
def test_weight(page: str) -> None:
    """A page with its styles, scripts and the fonts of every page stays light."""
    parts = {page}
    for tag, href in targets(page):
        if tag in {"script", "link"} and not urlsplit(href).scheme and "_static" in href:
            path = (HTML / PurePosixPath(page).parent / urlsplit(href).path).resolve()
            parts.add(path.relative_to(HTML.resolve()).as_posix())
    fonts = {f"_static/fonts/{f.name}" for f in (HTML / "_static/fonts").glob("*latin.woff2")}
    fonts = {f for f in fonts if "italic" not in f}
    assert sum(map(weight, fonts)) <= FONT_LIMIT
    total = sum(map(weight, parts | fonts))
    assert total <= PAGE_LIMIT, f"{total / 1024:.0f} KiB"


def test_the_book_is_light() -> None:
    """The whole book, with its data and no vendor's leftovers, is a small download."""
    lite = build() / "lite"
    files = [f for f in build().rglob("*") if f.is_file()]
    pages = [f for f in files if lite not in f.parents]
    names = {f.name for f in pages}
    assert not [n for n in names if n.endswith((".map", ".po", ".mo", ".ttf"))]
    assert "fontawesome.js" not in names
    assert sum(f.stat().st_size for f in pages) <= BOOK_LIMIT
    assert sum(f.stat().st_size for f in files) <= WHOLE_LIMIT
    assert not [f for f in files if f.suffix == ".map"]


def test_page_not_found_stands_alone() -> None:
    """The 404 page is served at any depth, so it must need no file beside it."""
    html = soup("404.html")
    assert all(str(link["href"]).startswith("data:") for link in html.find_all("link"))
    assert not html.find_all("script", src=True)
    assert html.find("a", id="home")


def test_every_fact_has_its_place_and_its_uses() -> None:
    """Each fact of the articles has an anchor on the page of sources, and its slot is filled."""
    import vjnotes

    facts = vjnotes.load(HTML.parents[1] / "seeds").facts()
    missing = {f.id for f in facts} - anchors(SOURCES)
    assert not missing
    for slot in soup(SOURCES).select(".vj-used"):
        assert slot.get_text(strip=True), slot
    assert any("Used in" in s.text for s in soup(SOURCES).select(".vj-used"))


def test_the_dataset_is_there_and_whole() -> None:
    """The files lie beside the book with the sums they should have, and are described."""
    folder = build() / "data"
    sums = dict(
        reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines()
    )
    assert {"facts.csv", "facts.jsonl", "facts.parquet", "datapackage.json"} <= set(sums)
    for name, digest in sums.items():
        assert sha256((folder / name).read_bytes()).hexdigest() == digest, name
    script = soup("notebooks/data.html").find("script", type="application/ld+json")
    assert isinstance(script, Tag)
    about = json.loads(script.text)
    assert about["@type"] == "Dataset"
    for file in about["distribution"]:
        assert (build() / "notebooks" / file["contentUrl"]).is_file()
