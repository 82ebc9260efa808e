"""What charts say again and again is said once.

A chart made by the package stands alone, as it must in a notebook: its colours on every line and
its data in a link. In the book the same words of style have one short name, which a style sheet
explains, and the same data are one file.
"""

from __future__ import annotations

import re
from base64 import b64decode
from hashlib import sha256
from pathlib import Path

from sphinx.application import Sphinx

SHEET = "_static/plots.css"
DATA = "charts"
PLOT = re.compile(r'<svg class="vj-plot".*?</svg>', re.S)
STYLE = re.compile(r' style="([^"]+)"')
RULE = re.compile(r"\.vj-plot \.(p\w+)\{([^}]*)\}")
NAME = re.compile(r' class="(p[0-9a-f]{6})"')
LINK = re.compile(r'<link href="[^"]*plots\.css[^"]*" rel="stylesheet">')
INLINE = re.compile(r'download="([\w-]+)\.csv" href="data:text/csv;charset=utf-8;base64,([^"]+)"')


def short(text: str | bytes) -> str:
    """A name that only this text has."""
    return sha256(text.encode() if isinstance(text, str) else text).hexdigest()[:6]


def rules(html: Path) -> dict[str, str]:
    """The styles of the book's charts by their names, as its style sheet has them."""
    sheet = html / SHEET
    return dict(RULE.findall(sheet.read_text(encoding="utf-8"))) if sheet.is_file() else {}


def named(page: str, known: dict[str, str]) -> str:
    """The page with names for the styles in its charts; what they mean goes into ``known``."""

    def name(style: re.Match[str]) -> str:
        known.setdefault(key := f"p{short(style[1])}", style[1])
        return f' class="{key}"'

    return PLOT.sub(lambda plot: STYLE.sub(name, plot[0]), page)


def filed(page: str, html: Path, up: str) -> str:
    """The page with files in place of the data in its links; ``up`` leads to the top."""

    def file(link: re.Match[str]) -> str:
        data = b64decode(link[2])
        path = f"{DATA}/{link[1]}-{short(data)}.csv"
        (html / path).write_bytes(data)
        return f'download="{link[1]}.csv" href="{up}{path}"'

    return INLINE.sub(file, page)


def share(app: Sphinx, problem: Exception | None) -> None:
    """Give styles their names, in pages written now and before, and data their files."""
    if app.builder.name != "html" or problem is not None:
        return
    html = Path(app.outdir)
    (html / DATA).mkdir(exist_ok=True)
    known, pages = rules(html), {}
    for path in [*html.glob("*.html"), *html.glob("notebooks/*.html")]:
        page = named(path.read_bytes().decode(), known)
        pages[path] = filed(page, html, "" if path.parent == html else "../")
    used = sorted({name for page in pages.values() for name in NAME.findall(page)})
    sheet = "".join(f".vj-plot .{name}{{{known[name]}}}\n" for name in used)
    (html / SHEET).write_text(sheet, encoding="utf-8")
    for path, page in pages.items():
        up = "" if path.parent == html else "../"
        link = f'<link href="{up}{SHEET}?v={short(sheet)}" rel="stylesheet">'
        page = LINK.sub("", page)
        if NAME.search(page):
            page = page.replace("</head>", f"{link}</head>", 1)
        path.write_bytes(page.encode())
    for file in (html / DATA).iterdir():
        if not any(f"{DATA}/{file.name}" in page for page in pages.values()):
            file.unlink()


def setup(app: Sphinx) -> dict[str, bool]:
    # After what reads or fills the pages, before their policy.
    app.connect("build-finished", share, priority=800)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
