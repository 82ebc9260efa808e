"""Organisations: ministries, agencies, banks, companies, and the countries in their names."""

from functools import cache

from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import Phrases
from vjnotes.mentions.line import Form, Line, Name

Body = tuple[str, str | None]
"""An organisation's full name, and the country it belongs to."""

_LEFT = 8  # words before its head that a name may have
_RIGHT = 12  # and behind it


@cache
def _known() -> Phrases[Body]:
    rows = table("organisations")["names"].items()
    forms = ((p, row) for short, row in rows for p in (short, row["full"], *row.get("also", ())))
    return Phrases(((p, (row["full"], row.get("country"))) for p, row in forms), names=True)


def organisations(line: Line) -> list[Name]:
    """Organisations among the words of a line, in order; ``line.bodies`` holds them too.

    A country inside an organisation's name tells whose it is, if it is the only one.
    """
    known, short = _known(), dict[str, Body]()
    found: list[Name] = []
    free = 0  # the first word behind the last organisation

    def enter(first: int, last: int, body: Body) -> int:
        end = line.owning(last)
        form: Form = "possessive" if end > line.ends[last - 1] else "noun"
        found.append(Name(line.starts[first], end, body[0], "organisation", form, body[1]))
        line.mark_out(line.bodies, first, found[-1])
        return last

    for i in line.starters:
        form = line.forms[i]
        if i < free:
            continue
        if hit := known.at(line, i):
            last = i + hit[0]
            last += "branch" in line.tags[i] and _branch(line, last)  # "JICA India" is Japan's
            free = enter(i, last, hit[1])
        elif form in short:
            free = enter(i, i + 1, short[form])
        elif "branch" in line.tags[i] and _branch(line, i + 1):
            free = enter(i, i + 2, (line.written(i, i + 2), line.land[i + 1].name))
        elif "body" in line.tags[i] and (span := _span(line, i, free)):
            body = line.written(*span), _home(line, *span)
            free = enter(*span, body)
            if _acronym(line, free):
                short.setdefault(line.forms[free], body)
                free = enter(free, free + 1, body)
    return found


def _branch(line: Line, i: int) -> bool:
    """Whether word ``i`` tells the branch of whose name stands before it: "Samsung Vietnam"."""
    beside = line.land.get(i)
    owned = beside is not None and beside.kind == "country" and beside.form == "noun"
    return owned and line.mark(i) in ("", "/")


def _home(line: Line, first: int, last: int) -> str | None:
    inside = [line.land[k] for k in range(first, last) if k in line.land]
    homes = dict.fromkeys(n.name if n.kind == "country" else n.country for n in inside)
    homes.pop(None, None)
    friends = "Friendship" in line.forms[first:last]  # Japan's is the "Japan-Vietnam Alliance"
    return next(iter(homes)) if len(homes) == 1 or (homes and friends) else None


def _span(line: Line, head: int, free: int) -> tuple[int, int] | None:
    """The words of the name around its head, from after ``free``; ``None`` if it stands bare."""
    if _land(line, head):
        return None
    first = head
    while first > free and head - first < _LEFT:
        if first - 2 >= free and line.is_(first - 2, "owner") and line.mark(first - 1) == "'":
            first -= 2  # "People's Committee"
        elif _left(line, first - 1):
            first -= 1
        else:
            break
    while first < head and first in line.land and line.land[first].form == "adjective":
        first += 1  # it only tells whose the body is: "the Vietnamese Ministry of"
    last = head + 1
    while line.is_(last, "body") and line.mark(last) == "":
        last += 1
    if not line.is_(last - 1, "closing") or last - first > 1:
        last = _right(line, last)
    return (first, last) if last - first > 1 else None


def _left(line: Line, i: int) -> bool:
    """Whether word ``i`` belongs to the name that goes on behind it."""
    if not line.capital(i) or line.mark(i + 1) not in ("", "-", "&"):
        return False
    if i in line.land:
        return line.land[i].form not in ("epithet", "possessive")
    if line.forms[i] in ("General", "Head"):
        return True
    return not line.is_(i, "head") and (line.is_(i, "inside") or not line.is_(i, "not_name"))


def _right(line: Line, j: int) -> int:
    """Where a name ends that goes on with "of Foreign Affairs", "of Japan", "for the Arts"."""
    limit = min(len(line), j + _RIGHT)
    while j + 1 < limit and line.is_(j, "join") and line.mark(j) == "":
        start = j + 2 if line.forms[j + 1] == "the" else j + 1
        end = _topic(line, start, limit)
        if end == start:
            break
        j = end
    return j


def _topic(line: Line, i: int, limit: int) -> int:
    """Where a body's field ends: "Foreign Affairs", "Economy, Trade and Industry", "Japan"."""
    end, k, listed = i, i, False
    while k < limit:
        mark = line.mark(k)
        if mark == "," and k > i and line.is_(k, "field"):
            listed = True
        elif mark not in ("", "-", "&"):
            break
        if line.forms[k] == "and" and k > i and k + 1 < limit and line.is_(k + 1, "field"):
            k, listed = k + 1, False
        elif not (line.is_(k, "field", "body") or _land(line, k)):
            break
        k += 1
        end = end if listed else k
    return end


def _land(line: Line, k: int) -> bool:
    return k in line.land and line.land[k].form in ("noun", "")


def _acronym(line: Line, i: int) -> bool:
    """Whether word ``i`` is the short form of the name before it: "(JICA)"."""
    form = line.forms[i]
    if not form.isupper() or len(form) < 2:
        return False
    opened = line.text[line.ends[i - 1] : line.starts[i]].strip() == "("
    return opened and line.text[line.ends[i] : line.ends[i] + 1] == ")"
