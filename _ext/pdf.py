"""The book as a PDF, from the pages as they were built: ``python -m _ext.pdf``.

It is written beside the pages, which then offer it. Its letters are the project's own and those
of matplotlib, none of the machine's, so that the same pages give the same bytes. WeasyPrint needs
the library Pango; ``--install`` gets it where that is allowed. Without it the book has no PDF, and
offers none.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from hashlib import sha256
from html import escape
from pathlib import Path

from _ext.pdf_thin import thin
from _ext.single_page import SinglePage

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "vietnam-japan-notes.pdf"
TITLE = "Vietnam–Japan Notes"
LINE = "How two countries’ ties are told, step by step, in news articles"
DEBIAN = ("libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0")
MISSING = (
    "The book has no PDF, as WeasyPrint finds no Pango. To have one, install it and build again: "
    f"apt-get install {' '.join(DEBIAN)} (Debian, Ubuntu), brew install pango (macOS)."
)
SLOT = re.compile(r'<p class="vj-pdf[^>]*>.*?</p>', re.S)
# What a reader of paper should know before the contents.
IMPRINT = """
<p>By the Vietnam–Japan Notes contributors, computed from news articles by the program vjnotes.</p>
<p>The small figure after a number is the page of the sentence it stands on; under each sentence
stand the pages where it is used.</p>
<p>Text, figures and data are under Creative Commons Attribution 4.0 International, the program
under the MIT licence. The articles belong to their publishers: the book quotes the sentences it
uses.</p>
<p>Set in Newsreader, Be Vietnam Pro and Zen Old Mincho (SIL Open Font License) and DejaVu.</p>
<p>The pages on the web have what paper cannot: explorers with menus, the code of each figure, every
fact in one table to search, the dataset, and the reference of the program.</p>
"""


def install() -> None:
    """Install Pango where this is Debian and we may."""
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in (["update"], ["install", "-y", "--no-install-recommends", *DEBIAN]):
            subprocess.run(["apt-get", "-q", *words], env=environment, stdout=2, check=False)


def document(pages: SinglePage) -> str:
    """The whole book as one page of HTML: cover, imprint, contents, chapters."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    body = pages.body()
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{TITLE}</title>
<meta name="author" content="the Vietnam–Japan Notes contributors">
<meta name="description" content="{LINE}"></head><body>
<section class="cover"><p class="title">Vietnam–Japan<br>Notes</p>
<p class="names"><span lang="vi">Ghi chép Việt–Nhật</span> <span lang="ja">日越ノート</span></p>
<div class="art">{pages.art()}</div><p class="line">{LINE}</p></section>
<section class="imprint"><p><b>{TITLE}</b>, version {escape(project["version"])}</p>
{IMPRINT}{pages.use}</section>
{pages.toc()}{body}</body></html>"""


def write(html: Path, target: Path) -> None:
    """Lay the pages out and write them as tagged PDF (PDF/UA-1)."""
    import matplotlib

    with tempfile.TemporaryDirectory() as folder:
        known = Path(folder) / "fonts.conf"
        fonts = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
        known.write_text(
            f"<fontconfig><dir>{escape(str(fonts))}</dir><cachedir>{folder}</cachedir></fontconfig>",
            encoding="utf-8",
        )
        os.environ["FONTCONFIG_FILE"] = str(known)
        from weasyprint import CSS, HTML
        from weasyprint.text.fonts import FontConfiguration

        config = FontConfiguration()
        style = CSS(filename=HERE / "pdf.css", font_config=config)
        text = document(SinglePage(html, ROOT, os.environ.get("VJNOTES_BASE_URL", "")))
        HTML(string=text).write_pdf(
            target, stylesheets=[style], font_config=config, pdf_variant="pdf/ua-1"
        )
    thin(target)


def key(html: Path) -> str:
    """A hash of what the PDF is made from, but for the offer of it."""
    digest = sha256(os.environ.get("VJNOTES_BASE_URL", "").encode())
    pages = [*html.glob("*.html"), *html.glob("notebooks/*.html")]
    for path in sorted([*pages, *HERE.glob("*.css"), *HERE.glob("*.py"), ROOT / "_toc.yml"]):
        digest.update(SLOT.sub("", path.read_text(encoding="utf-8")).encode())
    return digest.hexdigest()


def offer(html: Path) -> None:
    """Say on the first page that there is a PDF, and how large; or say nothing."""
    pdf, index = html / NAME, html / "index.html"
    words = '<p class="vj-pdf" hidden></p>'
    if pdf.is_file():
        size = f"{pdf.stat().st_size / 1e6:.1f} MB"
        words = (
            '<p class="vj-pdf vj-ok-number">Or take the whole book with you: '
            f'<a href="{NAME}" type="application/pdf">as a PDF, {size}</a>.</p>'
        )
    index.write_text(SLOT.sub(words, index.read_text(encoding="utf-8")), encoding="utf-8")


def main() -> None:
    html = ROOT / "_build" / "html"
    pdf, stamp = html / NAME, ROOT / "_build" / ".pdf"
    if "--install" in sys.argv:
        try:
            import weasyprint  # noqa: F401
        except OSError:
            install()
        return
    made_from = key(html)
    if not (pdf.is_file() and stamp.is_file() and stamp.read_text("utf-8") == made_from):
        pdf.unlink(missing_ok=True)
        try:
            write(html, pdf)
        except OSError as problem:
            if "cannot load library" not in str(problem):
                raise
            sys.stderr.write(MISSING + "\n")
        else:
            stamp.write_text(made_from, "utf-8")
    offer(html)


if __name__ == "__main__":
    main()
