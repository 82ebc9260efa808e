"""Leave out of the theme's style sheets what no page and no script names.

They are made for every page that anybody builds with them; a reader of this book would fetch and
go through ten times what its pages use.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import tinycss2
from sphinx.application import Sphinx

SHEETS = ("_static/styles/*.css", "_static/pygments.css")
IMPORTED = "_static/basic.css"  # by one of them
NAMED = re.compile(r'\b(?:class|id)="([^"]*)"')
WORD = re.compile(r"[\w-]+")
NESTED = ("media", "supports")
ADDRESS = re.compile(r'url\("?(?!data:)([^")]+)"?\)')


def names(folder: Path) -> set[str]:
    """The classes and ids of all pages below a folder, and every word of its scripts."""
    found: set[str] = set()
    for page in folder.glob("**/*.html"):
        for value in NAMED.findall(page.read_text(encoding="utf-8")):
            found.update(value.split())
    for script in folder.glob("_static/**/*.js"):
        found.update(WORD.findall(script.read_text(encoding="utf-8")))
    return found


def _selectors(prelude: Iterable[Any]) -> Iterator[list[Any]]:
    """The selectors of a rule: what stands between commas."""
    selector: list[Any] = []
    for token in prelude:
        if token == ",":
            yield selector
            selector = []
        else:
            selector.append(token)
    yield selector


def _may_match(selector: list[Any], named: set[str]) -> bool:
    """Whether every class and id of a selector is named; what stands in brackets is not asked."""
    classes = {
        name.value for dot, name in pairwise(selector) if dot == "." and name.type == "ident"
    }
    return classes | {token.value for token in selector if token.type == "hash"} <= named


def _parsed(sheet: Path, folder: str = "") -> list[Any]:
    """The rules of a style sheet; what it refers to is found from another, past ``folder``."""
    text = ADDRESS.sub(rf'url("{folder}\1")', sheet.read_text(encoding="utf-8"))
    return list(tinycss2.parse_stylesheet(text, skip_whitespace=True))


def used(rules: Iterable[Any], named: set[str], home: Path) -> Iterator[Any]:
    """The rules that a page may need; fonts only where ``home`` of the style sheet has them."""
    for rule in rules:
        if rule.type == "qualified-rule":
            kept = [s for s in _selectors(rule.prelude) if _may_match(s, named)]
            if not kept:
                continue
            comma = tinycss2.ast.LiteralToken(0, 0, ",")
            rule.prelude = [t for selector in kept for t in (comma, *selector)][1:]
        elif rule.type == "at-rule" and rule.lower_at_keyword in NESTED:
            inner = tinycss2.parse_rule_list(rule.content, skip_whitespace=True)
            rule.content = list(used(inner, named, home))
            if not rule.content:
                continue
        elif rule.type == "at-rule" and rule.lower_at_keyword == "font-face":
            files = ADDRESS.findall(tinycss2.serialize(rule.content))
            if not any((home / file).is_file() for file in files):
                continue
        elif rule.type == "at-rule" and rule.lower_at_keyword == "import":
            # A browser learns of it only when it has this one, and has to wait again.
            (inner,) = (token.value for token in rule.prelude if token.type == "string")
            folder = inner.removesuffix(Path(inner).name)
            yield from used(_parsed(home / inner, folder), named, home)
            continue
        elif rule.type == "comment" and not rule.value.startswith("!"):
            continue  # the others are licences
        yield rule


def thin(app: Sphinx, problem: Exception | None) -> None:
    """Write the theme's style sheets again, with what is used of them."""
    if app.builder.format != "html" or problem is not None:
        return
    named = names(Path(app.outdir))
    for sheet in [s for pattern in SHEETS for s in Path(app.outdir).glob(pattern)]:
        text = tinycss2.serialize(list(used(_parsed(sheet), named, sheet.parent)))
        sheet.write_text(text, encoding="utf-8")
    Path(app.outdir, IMPORTED).unlink(missing_ok=True)


def setup(app: Sphinx) -> dict[str, bool]:
    # After what removes files, and after the last that writes pages.
    app.connect("build-finished", thin, priority=950)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
