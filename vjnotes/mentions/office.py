"""Offices: the phrases that say what a person is ("Japanese Ambassador to Vietnam")."""

from __future__ import annotations

from dataclasses import dataclass

from vjnotes.lexicon import table
from vjnotes.mentions.line import Line

_LONG = 40  # words an office may have


@dataclass(frozen=True, slots=True)
class Office:
    """An office phrase: the words up to before ``last``; ``start`` and ``end`` are what names the
    office itself, without the country before it and without "visiting" or "new"; ``title`` is
    the office on one line, written out, with the "former" of "former Japanese Prime Minister".
    ``head`` is its main word, "" for a counterpart's; ``proper`` if that has a capital."""

    last: int
    start: int
    end: int
    head: str
    country: str | None
    proper: bool
    title: str


def office(line: Line, i: int) -> Office | None:
    """The office phrase that begins at word ``i``; ``None`` if none does."""
    k, end, begin, head = i, i, -1, ""
    country: str | None = None
    proper, before = False, ""
    while k < min(len(line), i + _LONG) and (k == i or _joined(line, k, i, head)):
        form = line.forms[k]
        if name := line.land.get(k):
            home = name.country if name.kind == "place" else name.name
            if not head and name.kind == "country" and country:
                return None
            if name.form == "epithet" or (head and not line.is_(k - 1, "link")):
                break
            if not head:
                if begin >= 0 and name.kind == "country" and _all_kept(line, begin, k):
                    before, begin = line.written(begin, k) + " ", -1
                begin = k if name.kind != "country" and begin < 0 else begin
            if not head or line.forms[k - 1] in ("of", "the"):
                country = country or home
            k = end = line.past(line.land, k)
            continue
        if k in line.bodies:
            country = country or line.bodies[k].country
            begin = k if begin < 0 else begin
            k = end = line.past(line.bodies, k)
            continue
        if line.is_(k, "head", "counterpart"):
            head, proper = form, proper or form[0].isupper()
        elif line.is_(k, "lower"):
            head = form
        elif line.is_(k, "link"):
            if (not head and k == i) or not _goes_on(line, k):
                break
            k += 1
            continue
        elif (begin < 0 and line.is_(k, "passing") and not line.is_(k, "field")) or (
            head and line.is_(k, "area") and k - 1 in line.land
        ):
            k = end = k + 1
            continue
        elif not _belongs(line, k, bool(head), country):
            break
        begin = k if begin < 0 else begin
        k = end = k + 1
    if not head or begin < 0:
        return None
    start, stop = line.starts[begin], line.ends[end - 1]
    if line.text.count("(", start, stop) > line.text.count(")", start, stop):
        stop += 1
    said = " ".join(line.text[start:stop].split())
    title = before + table("offices")["offices"]["short"].get(said, said)
    head = "" if head.startswith("counterpart") else head
    return Office(end, start, stop, head, country, proper, title)


def _belongs(line: Line, k: int, headed: bool, country: str | None) -> bool:
    """Whether a word tells what an office is about ("Trade", "digital", "the committee"), how it
    is held ("deputy"), or is its short form in brackets."""
    if line.is_(k, "field", "status"):
        return True
    if headed and line.is_(k, "small") and line.is_(k - 1, "link"):
        return True
    if not headed and country and line.is_(k, "topic"):
        return True
    form = line.forms[k]
    return form.isupper() and len(form) > 1 and line.joint(k) == "("


def _all_kept(line: Line, begin: int, end: int) -> bool:
    """Whether the words say only "former" or the like."""
    return all(line.is_(k, "kept") for k in range(begin, end))


def _joined(line: Line, k: int, i: int, head: str) -> bool:
    """Whether word ``k`` may go on the phrase that word ``k - 1`` belongs to."""
    mark = line.joint(k)
    if mark == "-":
        return line.starts[k] - line.ends[k - 1] == 1
    if mark == "(":
        return line.text[line.ends[k] : line.ends[k] + 1] == ")"
    listed = mark == "," and head and k - i > 2 and not line.is_(k, "head") and _list_ends(line, k)
    return mark in ("", "&", "'") or bool(listed)


def _list_ends(line: Line, k: int) -> bool:
    """Whether a list of fields that has begun ends with "and" and one more field."""
    for j in range(k, min(k + 6, len(line))):
        if line.forms[j] == "and":
            return j > k and line.is_(j + 1, "field")
        if not line.is_(j, "field"):
            return False
    return False


def _goes_on(line: Line, k: int) -> bool:
    """Whether what follows "of", "to", "and the" still belongs to the office."""
    j = k + 1
    while line.is_(j, "link") and line.tight(j):
        j += 1
    if line.joint(j) not in ("", "'", "-"):
        return False
    if line.forms[k] == "and":
        another = any(line.is_(n, "head") and line.forms[n] != "General" for n in range(j, j + 4))
        return line.is_(j, "field") and not another
    if j in line.bodies or line.is_(j, "field"):
        return True
    if line.is_(j, "small") and line.forms[k] in ("of", "the"):
        return True
    return j in line.land and line.land[j].form != "epithet"
