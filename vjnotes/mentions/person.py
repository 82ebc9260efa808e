"""Persons: names with the offices that stand before or behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from vjnotes.lexicon import table
from vjnotes.mentions.mention import Form, Name
from vjnotes.mentions.naming import is_name, name_run, shape
from vjnotes.mentions.office import Line, Office, lexicon, office
from vjnotes.mentions.organisation import portfolio
from vjnotes.mentions.words import possessive

COUNTERPART = "counterpart"
"""Stands for the office of somebody whom only the article around can tell."""


@dataclass(frozen=True, slots=True)
class Held:
    """An office a person holds: where it is written, and for which country."""

    start: int
    end: int
    office: str
    country: str | None


@dataclass(frozen=True, slots=True)
class Holder:
    """A person named in a text, with the offices stated there."""

    start: int
    end: int
    name: str
    possessive: bool
    country: str | None
    held: tuple[Held, ...] = ()


def holders(line: Line) -> tuple[list[Holder], list[Name]]:
    """The persons of a text, and the offices in it that stand without a name."""
    found: list[Holder] = []
    bare: list[Name] = []
    i = 0
    while i < len(line.row):
        step = _titled(line, i) or _office_first(line, i, found, bare) or _name_first(line, i)
        if isinstance(step, Holder):
            found.append(step)
            i = _index_after(line, i, step)
        elif step:
            i = step
        else:
            i += 1
    return _countries(line, found), bare


def _index_after(line: Line, i: int, holder: Holder) -> int:
    end = max([holder.end, *(h.end for h in holder.held)])
    while i < len(line.row) and line.row[i].start < end:
        i += 1
    return i


def _titled(line: Line, i: int) -> Holder | None:
    """ "Prof. Nguyen Xuan Thang", "Mr Kishida"."""
    k = i
    while line.form(k) in lexicon("titles", "words") and (k == i or line.joint(k) in ("", ".")):
        k += 1
    if k == i or k >= len(line.row) or line.joint(k) not in ("", "."):
        return None
    last = name_run(line, k)
    return _holder(line, k, last, held_behind(line, last)) if last > k else None


def _office_first(line: Line, i: int, found: list[Holder], bare: list[Name]) -> Holder | int | None:
    """ "Japanese Prime Minister Kishida Fumio"; an office without a name goes to ``bare``."""
    if not _may_begin(line, i):
        return None
    read = office(line, i)
    if read is None:
        return None
    read = _with_company(line, i, read, found)
    k = read.last
    while line.form(k) in lexicon("titles", "words") and line.joint(k) in ("", "."):
        k += 1
    last = name_run(line, k) if line.joint(k) in ("", ".", '"') else _set_off(line, i, k)
    held = _held(line, read, found)
    if last > k:
        behind = () if held else held_behind(line, last)
        return _holder(line, k, last, held or behind, read.country)
    if read.head in ("counterpart", "counterparts"):
        return read.last
    if read.proper or read.country or read.last - read.first > 1:
        end = possessive(line.text, read.end)
        text = _office_text(line, read)
        form: Form = "possessive" if end > read.end else ""
        bare.append(Name(read.start, end, text, "office", form, read.country, text))
        return read.last
    return None


def _with_company(line: Line, i: int, read: Office, found: list[Holder]) -> Office:
    """The office with the unknown name before it: "Toyota President" is no head of state."""
    if not i or not line.tight(i) or i in line.land or i in line.bodies:
        return read
    before = line.row[i - 1]
    if not is_name(line, i - 1, False) or (found and found[-1].end > before.start):
        return read
    return replace(read, start=before.start)


def _set_off(line: Line, i: int, k: int) -> int:
    """Where a name between commas ends: "the new foreign minister, Penny Wong, said"."""
    owned = i in line.land or (i and line.form(i - 1).lower() == "the")
    if line.joint(k) != "," or not owned:
        return k
    last = name_run(line, k)
    return last if last - k > 1 and line.joint(last) in (",", None) else k


def _may_begin(line: Line, i: int) -> bool:
    if i in line.land:
        if line.land.get(i - 1) is line.land[i]:
            return False
        return line.land[i].form != "epithet"
    if i in line.bodies:
        return line.bodies.get(i - 1) is not line.bodies[i]
    form = line.form(i)
    if form in lexicon("heads", "words") or form in lexicon("heads", "lower"):
        return True
    if form in ("counterpart", "counterparts", "opposite"):
        return True
    return form in portfolio() or form.lower() in lexicon("modifiers", "status")


def _held(line: Line, read: Office, found: list[Holder]) -> tuple[Held, ...]:
    """The office as held; a counterpart holds the office of the person named before."""
    if read.head in ("counterpart", "counterparts"):
        open_yet = not found or not found[-1].held
        office = COUNTERPART if open_yet else found[-1].held[0].office
        return (Held(read.start, read.end, office, read.country),)
    return (Held(read.start, read.end, _office_text(line, read), read.country),)


def _office_text(line: Line, read: Office) -> str:
    """The office as written, on one line; initials written out."""
    words = " ".join(line.text[read.start : read.end].split())
    full = str(table("offices")["heads"]["short"].get(words, words))
    return f"{read.before} {full}" if read.before else full


def _name_first(line: Line, i: int) -> Holder | None:
    """ "Truong Thi Mai, Politburo member, ..."; "Nguyen Xuan Thang said"."""
    if i and line.tight(i) and is_name(line, i - 1, False):
        return None
    if line.text[line.row[i].start - 1 : line.row[i].start] == "/":
        return None  # a photographer: "WVR/Nguyen Hong"
    last = name_run(line, i)
    if last - i < 2:
        return None
    behind = held_behind(line, last)
    vietnamese = line.form(i) in lexicon("vietnamese", "family")
    if behind or (vietnamese and last - i < 6) or _says(line, last):
        return _holder(line, i, last, behind, _owner(line, i))
    return None


def _owner(line: Line, i: int) -> str | None:
    """The country right before a name: "Japan's Yoko Kamikawa"."""
    land = line.land.get(i - 1)
    return land.name if land and land.kind == "country" and line.tight(i) else None


def _says(line: Line, i: int) -> bool:
    return line.tight(i) and line.form(i) in ("said", "says", "told", "added", "noted", "stressed")


def held_behind(line: Line, i: int) -> tuple[Held, ...]:
    """The offices listed before word ``i``'s end, behind a name: ", Politburo member, ..."."""
    return tuple(_listed(line, i))


def _listed(line: Line, i: int) -> Iterator[Held]:
    mark = line.joint(i)
    if mark not in (",", "-") or i >= len(line.row):
        return
    if mark == "-" and not line.text[line.row[i - 1].end].isspace():
        return
    k = i
    if mark == "," and line.form(k).isdigit() and line.joint(k + 1) == ",":
        k = i = k + 1  # "Nguyen Van Hien, 40, director of ..."
    while line.form(k) in lexicon("titles", "holding") and (k == i or line.tight(k)):
        k += 1
    home: str | None = None
    while k < len(line.row):
        read = office(line, k) if _may_begin(line, k) else None
        if read and home and read.country not in (None, home):
            return
        home = home or (read.country if read else None)
        if read is None or read.head in ("counterpart", "counterparts"):
            return
        if name_run(line, read.last) > read.last and line.tight(read.last):
            return
        yield Held(read.start, read.end, _office_text(line, read), read.country)
        k = read.last
        if line.form(k) == "and" and line.tight(k):
            k += 1
        elif line.joint(k) != ",":
            return
        elif line.form(k) == "and":
            k += 1
        if line.form(k) == "the":
            k += 1


def _holder(
    line: Line, first: int, last: int, held: tuple[Held, ...], country: str | None = None
) -> Holder:
    start, end = line.row[first].start, line.row[last - 1].end
    name = " ".join(line.text[start:end].split())
    whole = possessive(line.text, end)
    country = country or next((h.country for h in held if h.country), None)
    return Holder(start, whole, name, whole > end, country, held)


def _countries(line: Line, found: list[Holder]) -> list[Holder]:
    """Countries from the shape of the name, or from the person named together with."""
    out: list[Holder] = []
    for holder in found:
        country = holder.country
        if country is None and shape(holder.name):
            country = shape(holder.name)
        if country is None and out and holder.held:
            between = line.text[out[-1].end : holder.held[0].start].strip()
            if between == "and":
                country = out[-1].country
        out.append(replace(holder, country=country))
    return out
