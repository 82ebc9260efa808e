"""Offices: the phrases that say what a person is ("Japanese Ambassador to Vietnam")."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vjnotes.lexicon import table
from vjnotes.mentions.mention import Name
from vjnotes.mentions.organisation import portfolio
from vjnotes.mentions.words import Word, gap

_LONG = 40  # words an office may have
_LINKS = frozenset(["of", "to", "for", "and", "the", "in", "on", "s"])
_KINDS = frozenset(["prefecture", "province", "city", "state", "county"])
_LOWER = frozenset(["committee", "commission", "council", "board", "delegation", "company", "bank"])
_COUNTERPART = frozenset(["counterpart", "counterparts"])


@cache
def lexicon(section: str, key: str) -> frozenset[str]:
    """A list of words of offices.toml as a set."""
    return frozenset(table("offices")[section][key])


@dataclass(frozen=True, slots=True)
class Line:
    """A text with its words, and which country, place or body each word belongs to."""

    text: str
    row: list[Word]
    land: dict[int, Name]
    bodies: dict[int, Name]

    def tight(self, i: int) -> bool:
        """Whether only blanks stand between word ``i`` and the one before it."""
        return self.joint(i) == ""

    def joint(self, i: int) -> str | None:
        """What stands between word ``i`` and the one before it; ``None`` if nothing joins them.
        A bracket that closes there does not count: "(CPV) Central", "(PCC), Director"."""
        mark = gap(self.text, self.row[i - 1], self.row[i]) if 0 < i < len(self.row) else None
        return mark.removeprefix(")").strip() if mark else mark

    def form(self, i: int) -> str:
        """The word ``i``, "" past the end."""
        return self.row[i].form if i < len(self.row) else ""


@dataclass(frozen=True, slots=True)
class Office:
    """An office phrase: words ``first`` to ``last``; ``start`` and ``end`` are what names the
    office itself, without the country before it and without "visiting" or "new"; ``before``
    is the "former" of "former Japanese Prime Minister"."""

    first: int
    last: int
    start: int
    end: int
    head: str
    country: str | None
    proper: bool
    before: str = ""


def office(line: Line, i: int) -> Office | None:
    """The office phrase that begins at word ``i``; ``None`` if none does."""
    k, head, country, begin = i, "", None, -1
    proper, before = False, ""
    limit = min(len(line.row), i + _LONG)
    end = k
    while k < limit:
        if k > i and not _joined(line, k, bool(head), i):
            break
        form = line.form(k)
        if k in line.land:
            name = line.land[k]
            if not head and name.kind == "country" and country:
                return None
            if head and line.form(k - 1) not in _LINKS:
                break
            if name.form == "epithet":
                break
            if head and not country and line.form(k - 1) in ("of", "the"):
                country = name.country if name.kind == "place" else name.name
            if not head:
                if begin >= 0 and name.kind == "country" and _all_status(line, begin, k):
                    before, begin = line.text[line.row[begin].start : line.row[k - 1].end], -1
                country = country or (name.country if name.kind == "place" else name.name)
                if name.kind != "country" and begin < 0:
                    begin = k
            k = end = _past(line.land, k)
            continue
        if k in line.bodies:
            country = country or line.bodies[k].country
            begin = k if begin < 0 else begin
            k = end = _past(line.bodies, k)
            continue
        if form in lexicon("heads", "words") or form in _COUNTERPART:
            head, proper = form, proper or form[0].isupper()
        elif form in lexicon("heads", "lower"):
            head = form
        elif form == "opposite" and line.form(k + 1) == "number":
            head, k = "counterpart", k + 1
        elif form in _LINKS:
            if (not head and k == i) or not _goes_on(line, k):
                break
            k += 1
            continue
        elif _belongs(form, bool(head), bool(country), line.form(k - 1)):
            pass
        elif form.lower() in lexicon("modifiers", "status"):
            if begin < 0 and _empty(line, k):
                k += 1
                end = k
                continue
        elif head and form in _KINDS and k - 1 in line.land:
            k += 1
            end = k
            continue
        elif not (form.isupper() and line.joint(k) == "(" and len(form) > 1):
            break
        begin = k if begin < 0 else begin
        k += 1
        end = k
    if not head or begin < 0:
        return None
    begin = _bare(line, begin, end)
    start, stop = line.row[begin].start, line.row[end - 1].end
    if line.text.count("(", start, stop) > line.text.count(")", start, stop):
        stop += 1
    return Office(i, end, start, stop, head, country, proper, before)


def _belongs(form: str, headed: bool, owned: bool, before: str) -> bool:
    """Whether a word tells what an office is about: "Trade", "digital", "the committee"."""
    if form in portfolio():
        return True
    if headed:
        return form in _LOWER and before in _LINKS
    return owned and form.capitalize() in portfolio()


def _all_status(line: Line, begin: int, end: int) -> bool:
    """Whether the words say only "former" or the like."""
    kept = lexicon("modifiers", "kept")
    return all(line.form(k).lower() in kept for k in range(begin, end))


def _empty(line: Line, k: int) -> bool:
    """Whether a lower-case companion only tells how things stand ("visiting", "new")."""
    return line.form(k).lower() in ("visiting", "new", "newly", "appointed", "current", "incumbent")


def _bare(line: Line, begin: int, end: int) -> int:
    """``begin``, past a status word that leads a country's adjective."""
    while begin < end - 1 and (begin in line.land and line.land[begin].form == "adjective"):
        begin = _past(line.land, begin)
    return begin


def _past(names: dict[int, Name], k: int) -> int:
    name = names[k]
    while names.get(k) is name:
        k += 1
    return k


def _joined(line: Line, k: int, headed: bool, i: int) -> bool:
    """Whether word ``k`` may go on the phrase that word ``k - 1`` belongs to."""
    mark = line.joint(k)
    if mark == "-":
        return line.row[k].start - line.row[k - 1].end == 1
    if mark in ("", "&", "'"):
        return True
    if mark == "(":
        return line.text[line.row[k].end : line.row[k].end + 1] == ")"
    listed = line.form(k) in portfolio() and line.form(k) not in lexicon("heads", "words")
    return mark == "," and headed and k - i > 2 and listed and _list_ends(line, k)


def _list_ends(line: Line, k: int) -> bool:
    """Whether a list of fields that has begun ends with "and" and one more field."""
    for j in range(k, min(k + 6, len(line.row) - 1)):
        if line.form(j) in ("and", "&"):
            return line.form(j + 1) in portfolio()
        if line.form(j) not in portfolio():
            return False
    return False


def _goes_on(line: Line, k: int) -> bool:
    """Whether what follows "of", "to", "and the" still belongs to the office."""
    j = k + 1
    while line.form(j) in _LINKS and line.tight(j):
        j += 1
    if j >= len(line.row) or (not line.tight(j) and line.joint(j) not in ("'", "-")):
        return False
    form = line.form(j)
    if line.form(k) == "and":
        return form in portfolio() and not _another(line, j)
    lower = form in _LOWER and line.form(k) in ("of", "the")
    if j in line.bodies or form in portfolio() or lower:
        return True
    return j in line.land and line.land[j].form != "epithet"


def _another(line: Line, j: int) -> bool:
    """Whether another office begins at word ``j`` ("and Deputy Prime Minister")."""
    near = range(j, min(j + 4, len(line.row)))
    return any(line.form(k) in lexicon("heads", "words") - {"General"} for k in near)
