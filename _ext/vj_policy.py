"""What each page may load and run: a Content-Security-Policy in its head.

Everything comes from the book's own address. A script that stands in a page is allowed by its
hash, so that no other can run, wherever it came from. Styles may stand in a page: charts carry
their colours on their lines.
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from sphinx.application import Sphinx

SCRIPT = re.compile(r"<script\b(?P<attributes>[^>]*)>(?P<code>.*?)</script>", re.S)
# No script to run: it has an address of its own, or is data.
NOT_INLINE = re.compile(r"""\bsrc=|\btype=["']?(?!text/javascript|module)[\w-]""")
# A page without an encoding is one of JupyterLite's that leads to another.
HEAD = re.compile(r'<meta charset="[^"]*" ?/?>|<head>(?!.*<meta charset)', re.I | re.S)
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
# Folders whose pages are not this book's; what builds them says what they may.
GUESTS = ("lite",)
RULES = (
    "default-src 'self'; script-src 'self'{hashes}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'"
)


def guarded(html: str, rules: str = RULES) -> str:
    """The page with its policy as the first thing after its encoding."""
    # The theme's only code in an attribute; static/book.js does what it did.
    html = POLICY.sub("", html).replace('onclick="window.print()"', "data-vj-print")
    codes = [m["code"] for m in SCRIPT.finditer(html) if not NOT_INLINE.search(m["attributes"])]
    hashes = {b64encode(sha256(code.encode()).digest()).decode() for code in codes if code.strip()}
    rules = rules.format(hashes="".join(f" 'sha256-{h}'" for h in sorted(hashes)))
    meta = f'<meta http-equiv="Content-Security-Policy" content="{rules}">'
    return HEAD.sub(lambda m: m[0] + meta, html, count=1)


def guard(app: Sphinx, exception: Exception | None) -> None:
    """Put its policy into every page."""
    if exception is not None or app.builder.name != "html":
        return
    for page in Path(app.outdir).rglob("*.html"):
        if page.relative_to(app.outdir).parts[0] not in GUESTS:
            with page.open(encoding="utf-8", newline="") as file:
                html = file.read()
            page.write_text(guarded(html), encoding="utf-8", newline="")


def setup(app: Sphinx) -> dict[str, bool]:
    app.connect("build-finished", guard, priority=900)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
