"""The built pages as one to be printed: chapters in order, links inside it, charts as pictures."""

from __future__ import annotations

import re
from base64 import b64encode
from html import escape
from pathlib import Path, PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

import yaml
from bs4 import BeautifulSoup, Tag

from _ext import vj_plots

# Only a screen can use these: one explores what the sources print, the others are code to look up.
ONLINE = ("notebooks/10-explore", "notebooks/api", "notebooks/recipes")
# What needs a pointer, a keyboard or a kernel, what is drawn for a phone, and folded code.
CONTROLS = (
    "script, style, noscript, button, form, .headerlink, .vj-card, .vj-narrow, .vj-state[hidden],"
    " .vj-hero, .vj-doors, .vj-data, .vj-pdf, .vj-dl, .vj-filter, .vj-count, .vj-perma,"
    " .vj-lab, .vj-run, .vj-learn, details.hide:has(.vj-check--other), .vj-check,"
    " details.hide:not(:has(.cell_output))"
)
FIRST = "At a glance"  # the first page bears the title of the book, which is on the cover
USE_OF_THE_BOOK = "how-to-use-this-book"
PROPERTY = re.compile(r"(--vj-[\w-]+):\s*([^;}]+)")
USE = re.compile(r"var\((--vj-[\w-]+)(?:,[^()]*)?\)")


def contents(root: Path) -> list[tuple[str, list[str]]]:
    """The parts of the book with the names of their pages; the first page stands alone."""
    toc = yaml.safe_load((root / "_toc.yml").read_text(encoding="utf-8"))
    parts = [("", [toc["root"]])]
    for part in toc["parts"]:
        names = [c["file"] for c in part["chapters"] if c["file"] not in ONLINE]
        if names:
            parts.append((part["caption"], names))
    return parts


def colours(tokens: str) -> dict[str, str]:
    """What the style sheet calls the colours of the light pages."""
    light = tokens[tokens.index('data-theme="light"') : tokens.index('data-theme="dark"')]
    return dict(PROPERTY.findall(light))


def picture(svg: Tag, named: dict[str, str], styles: dict[str, str]) -> str:
    """A chart as an image with its description; its styles and colours are written out."""
    drawn = vj_plots.NAME.sub(lambda m: f' style="{styles[m[1]]}"', str(svg))
    drawn = USE.sub(lambda m: named.get(m[1], "#1D2430"), drawn)
    # html.parser writes names in small letters; XML minds.
    drawn = drawn.replace("viewbox=", "viewBox=").replace(
        "preserveaspectratio=", "preserveAspectRatio="
    )
    drawn = drawn.replace(
        "<svg", '<svg xmlns="http://www.w3.org/2000/svg" font-family="Be Vietnam Pro"', 1
    )
    alt = escape(str(svg.get("aria-label", "")))
    data = b64encode(drawn.encode()).decode()
    wide, high = map(float, str(svg["viewbox"]).split()[2:])
    kind = "plot broad" if wide > 1.6 * high else "plot"
    return f'<img class="{kind}" alt="{alt}" src="data:image/svg+xml;base64,{data}">'


def settle(article: Tag) -> None:
    """A tall chart in a chapter's first section goes to its end, so that text fills the page."""
    section = article.select_one("section > section")
    chart = section.select_one("figure.vj-fig .vj-wide svg") if section else None
    cell = chart.find_parent(class_="cell") if chart else None
    if section is None or chart is None or cell is None or cell.parent is not section:
        return
    wide, high = map(float, str(chart["viewbox"]).split()[2:])
    last = section.find_all(lambda tag: tag.name != "section", recursive=False)[-1]
    if high > wide / 2 and last is not cell:
        last.insert_after(cell.extract())


def unfold(folded: Tag) -> None:
    """What a page shows on demand, as a box with its name: "Show a solution" is "A solution"."""
    name = folded.select_one("summary .collapsed")
    assert name is not None
    words = name.get_text(strip=True).removeprefix("Show ")
    name.string = words[:1].upper() + words[1:]
    name["class"] = "admonition-title"
    assert folded.summary is not None
    folded.summary.replace_with(name)
    folded.name, folded["class"] = "div", "solution"


class SinglePage:
    """Puts the pages below ``html`` together; ``base`` is where they are published, if known."""

    def __init__(self, html: Path, root: Path, base: str = "") -> None:
        self.html, self.base = html, base
        self.parts = contents(root)
        self.names = [name for _, names in self.parts for name in names]
        self.colours = colours((html / "_static" / "tokens.css").read_text(encoding="utf-8"))
        self.styles = vj_plots.rules(html)
        self.ids: set[str] = set()
        self.titles: dict[str, str] = {}
        self.use = ""  # how to read the marks, which a book says before its contents

    def body(self) -> str:
        """The chapters, with the part's name over its first."""
        chapters = []
        for part, names in self.parts:
            for n, name in enumerate(names):
                article = self.chapter(name)
                label = f'<p class="part">{escape(part)}</p>' if part and not n else ""
                chapters.append(f'<div class="chapter" id="{anchor(name)}">{label}{article}</div>')
        return self.resolved("\n".join(chapters))

    def toc(self) -> str:
        """The contents; its page numbers are set by the style sheet."""
        rows = []
        for part, names in self.parts:
            links = "".join(
                f'<li><a href="#{anchor(n)}">{escape(self.titles[n])}</a></li>' for n in names
            )
            rows.append(f"{f'<p>{escape(part)}</p>' if part else ''}<ol>{links}</ol>")
        return f'<nav class="toc"><h1>Contents</h1>{"".join(rows)}</nav>'

    def art(self) -> str:
        """The drawing of the first page, for the cover."""
        soup = BeautifulSoup((self.html / "index.html").read_text(encoding="utf-8"), "html.parser")
        drawing = soup.select_one("svg.vj-hero__art")
        return picture(drawing, self.colours, self.styles) if drawing else ""

    def chapter(self, name: str) -> str:
        """The article of a page without what only a screen can use, its anchors made unique."""
        soup = BeautifulSoup(
            (self.html / f"{name}.html").read_text(encoding="utf-8"), "html.parser"
        )
        article = soup.find("article")
        assert isinstance(article, Tag)
        for tag in article.select(CONTROLS):
            tag.decompose()
        for folded in article.select("details.hide"):
            unfold(folded)
        settle(article)
        for svg in article.find_all("svg"):
            svg.replace_with(BeautifulSoup(picture(svg, self.colours, self.styles), "html.parser"))
        for tag in article.find_all(id=True):
            name_in_print = anchor(name, str(tag["id"]))
            tag["id"] = name_in_print
            self.ids.add(name_in_print)
        for tag in article.find_all("a", href=True):
            tag["href"] = self.target(name, str(tag["href"]))
        title = article.find("h1")
        assert isinstance(title, Tag)
        if name == self.names[0]:
            title.string = FIRST
            use = article.find(id=anchor(name, USE_OF_THE_BOOK))
            self.use = str(use.extract()) if use else ""
        self.titles[name] = title.get_text(strip=True)
        return article.decode_contents()

    def target(self, page: str, href: str) -> str:
        """Where a link of ``page`` leads in print; empty if it leads nowhere there."""
        url = urlsplit(href)
        if url.scheme or url.netloc:
            return href
        path = (
            normpath(PurePosixPath(page).parent / unquote(url.path)) if url.path else f"{page}.html"
        )
        name = path.removesuffix(".html")
        if name in self.names:
            return "#" + anchor(name, unquote(url.fragment))
        return self.base + path + (f"#{url.fragment}" if url.fragment else "") if self.base else ""

    def resolved(self, html: str) -> str:
        """Links whose target is not in the book as plain words."""
        known = self.ids | {anchor(name) for name in self.names}
        soup = BeautifulSoup(html, "html.parser")
        for tag in soup.find_all("a"):
            href, around = str(tag.get("href", "")), tag.parent
            if not href or (href.startswith("#") and href[1:] not in known):
                tag.name = "span"
                tag.attrs.pop("href", None)
            elif href.startswith("#") and around and "vj-n" in (around.get("class") or ()):
                around["data-to"] = href  # the page number stands after the link
        return str(soup)


def anchor(page: str, name: str = "") -> str:
    """The anchor in print of ``name`` on ``page``, or of the page itself."""
    stem = PurePosixPath(page).name
    return f"{stem}--{name}" if name else stem
