"""Organisations: ministries, agencies, banks, companies, and the countries in their names."""

from __future__ import annotations

from functools import cache

from vjnotes.lexicon import table
from vjnotes.mentions.mention import Form, Name
from vjnotes.mentions.words import Phrases, Word, gap, possessive

_LEFT = 8  # words before its head that a name may have
_RIGHT = 12  # and behind it


@cache
def _known() -> Phrases[tuple[str, str | None]]:
    found = Phrases[tuple[str, str | None]]()
    for short, row in table("organisations")["names"].items():
        found.add([short, row["full"], *row.get("also", ())], (row["full"], row.get("country")))
    return found


@cache
def _heads(key: str) -> frozenset[str]:
    return frozenset(table("organisations")["heads"][key])


@cache
def portfolio() -> frozenset[str]:
    """Words that say what a ministry or an office is about."""
    data = table("offices")
    return frozenset(data["portfolios"]["words"]) | frozenset(data["modifiers"]["words"])


@cache
def _stop() -> frozenset[str]:
    """Capitalised words that no body's name goes back over."""
    data = table("offices")
    heads = frozenset(data["heads"]["words"]) - {"General", "Head"}
    return heads | frozenset(data["not_names"]["words"]) - _heads("inside")


def organisations(text: str, row: list[Word], regions: list[Name]) -> list[Name]:
    """Organisations among the words of ``text``, in order and without overlap.

    ``regions`` are the countries and places already found; one inside an organisation's
    name tells the country it belongs to, if it is the only one.
    """
    land = {w: n for n in regions for w in _covered(row, n)} if regions else {}
    found: list[Name] = []
    short: dict[str, tuple[str, str | None]] = {}
    i, free = 0, 0
    while i < len(row):
        if i in land and land[i].kind == "group" and land.get(i + 2) is land[i]:
            i = free = i + 1
            continue
        hit = _known().at(text, row, i) or _local(short, row, i)
        if hit:
            last = i + hit[0]
            full, country = hit[1]
            found.append(_make(text, row, i, last, full, country))
            i = free = last
            continue
        if _branch(text, row, i, land):
            name = " ".join(text[row[i].start : row[i + 1].end].split())
            found.append(_make(text, row, i, i + 2, name, land[i + 1].name))
            i = free = i + 2
            continue
        head = row[i].form in _heads("words") and not _country_noun(land, i)
        span = _span(text, row, i, free, land) if head else None
        if span:
            first, last = span
            name = " ".join(text[row[first].start : row[last - 1].end].split())
            found.append(_make(text, row, first, last, name, _home(land, first, last)))
            i = free = last
            i = free = _acronym(text, row, i, found, short)
            continue
        i += 1
    return found


@cache
def _branches() -> frozenset[str]:
    return frozenset(table("organisations")["branches"]["words"])


def _branch(text: str, row: list[Word], i: int, land: dict[int, Name]) -> bool:
    """Whether a company's branch begins at word ``i``: "Samsung Vietnam"."""
    beside = land.get(i + 1)
    if row[i].form not in _branches() or beside is None or beside.form != "noun":
        return False
    return beside.kind == "country" and gap(text, row[i], row[i + 1]) == "" and i + 2 <= len(row)


def _covered(row: list[Word], name: Name) -> list[int]:
    """Indices of the words a name covers, by bisection."""
    low, high = 0, len(row)
    while low < high:
        middle = (low + high) // 2
        if row[middle].start < name.start:
            low = middle + 1
        else:
            high = middle
    covered = []
    while low < len(row) and row[low].start < name.end:
        covered.append(low)
        low += 1
    return covered


def _make(text: str, row: list[Word], i: int, j: int, name: str, country: str | None) -> Name:
    end = row[j - 1].end
    whole = possessive(text, end)
    form: Form = "possessive" if whole > end else "noun"
    return Name(row[i].start, whole, name, "organisation", form, country)


def _home(land: dict[int, Name], i: int, j: int) -> str | None:
    inside = [land[k] for k in range(i, j) if k in land]
    homes = {n.name if n.kind == "country" else n.country for n in inside} - {None}
    return homes.pop() if len(homes) == 1 else None


def _span(
    text: str, row: list[Word], head: int, free: int, land: dict[int, Name]
) -> tuple[int, int] | None:
    """The words of the name around its head, from after ``free``; ``None`` if it stands bare."""
    first = head
    while first > free and head - first < _LEFT:
        if first - 2 >= free and _owner(text, row, first - 2):
            first -= 2
        elif _left(text, row, first - 1, land):
            first -= 1
        else:
            break
    while first < head and _sheds(row, first, land):
        first += 1
    last = head + 1
    while last < len(row) and row[last].form in _heads("words") and _tight(text, row, last - 1):
        last += 1
    if row[last - 1].form not in _heads("closing") or last - first > 1:
        last = _right(text, row, last, land)
    return (first, last) if last - first > 1 else None


def _owner(text: str, row: list[Word], i: int) -> bool:
    """Whether word ``i`` is the first half of "People's"."""
    mark = gap(text, row[i], row[i + 1])
    return row[i].form in _heads("owners") and row[i + 1].form == "s" and mark == "'"


def _tight(text: str, row: list[Word], i: int) -> bool:
    return gap(text, row[i], row[i + 1]) == ""


def _left(text: str, row: list[Word], i: int, land: dict[int, Name]) -> bool:
    """Whether word ``i`` belongs to the name that goes on behind it."""
    form = row[i].form
    if gap(text, row[i], row[i + 1]) not in ("", "-", "&"):
        return False
    if i in land and land[i].form in ("epithet", "possessive"):
        return False
    return row[i].capital and (i in land or form not in _stop())


def _sheds(row: list[Word], i: int, land: dict[int, Name]) -> bool:
    """Whether a country's adjective only tells whose it is ("the Vietnamese Ministry of")."""
    return i in land and land[i].form == "adjective"


def _right(text: str, row: list[Word], j: int, land: dict[int, Name]) -> int:
    """Where a name ends that goes on with "of Foreign Affairs", "of Japan", "for the Arts"."""
    limit = min(len(row), j + _RIGHT)
    while j + 1 < limit and row[j].form in _heads("links"):
        if gap(text, row[j - 1], row[j]) != "":
            break
        start = j + 2 if row[j + 1].form == "the" else j + 1
        end = _topic(text, row, start, limit, land)
        if end == start:
            break
        j = end
    return j


def _topic(text: str, row: list[Word], i: int, limit: int, land: dict[int, Name]) -> int:
    """Where a body's field ends: "Foreign Affairs", "Economy, Trade and Industry", "Japan"."""
    end, k, listed = i, i, False
    while k < limit:
        mark = gap(text, row[k - 1], row[k])
        form = row[k].form
        if mark == "," and k > i and form in portfolio():
            listed = True
        elif mark not in ("", "-", "&"):
            break
        if form == "and" and k > i and k + 1 < limit and row[k + 1].form in portfolio():
            if row[k + 1].form in _heads("words") and row[k + 1].form not in portfolio():
                break
            k += 1
            listed = False
        elif not (form in portfolio() or form in _heads("words") or _country_noun(land, k)):
            break
        k += 1
        if not listed:
            end = k
    return end


def _country_noun(land: dict[int, Name], k: int) -> bool:
    return k in land and land[k].form in ("noun", "")


def _acronym(
    text: str,
    row: list[Word],
    i: int,
    found: list[Name],
    short: dict[str, tuple[str, str | None]],
) -> int:
    """Takes up "(JICA)" behind a name, for later too; returns the next word to look at."""
    if i == len(row) or not row[i].form.isupper() or len(row[i].form) < 2:
        return i
    opened = text[row[i - 1].end : row[i].start].strip() == "("
    if not opened or text[row[i].end : row[i].end + 1] != ")":
        return i
    body = found[-1]
    short.setdefault(row[i].form, (body.name, body.country))
    found.append(_make(text, row, i, i + 1, body.name, body.country))
    return i + 1


def _local(
    short: dict[str, tuple[str, str | None]], row: list[Word], i: int
) -> tuple[int, tuple[str, str | None]] | None:
    """A short name that this text itself has given before."""
    meaning = short.get(row[i].form)
    return (1, meaning) if meaning else None
