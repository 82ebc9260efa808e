"""The names of persons: which capitalised words make one, and what its shape tells."""

from collections import defaultdict
from functools import cache

from vjnotes.fold import fold
from vjnotes.lexicon import table
from vjnotes.mentions.line import Line, tags_of

_LONGEST = 9
_QUOTES = ("'", "''", '"')


def name_run(line: Line, i: int) -> int:
    """Where a person's name that begins at word ``i`` ends; ``i`` if none begins there."""
    if not is_name(line, i, True):
        return i
    k = i + 1
    while k - i < _LONGEST and (is_name(line, k, False) or _inside(line, k)):
        mark, before = line.joint(k), line.forms[k - 1]
        if mark in _QUOTES and line.joint(k + 1) == mark and is_name(line, k + 1, False):
            k += 2  # "Ferdinand 'Bongbong' Marcos"
            continue
        if mark not in ("", "-", "'") and not (mark == "." and len(before) < 3):
            break
        if mark == "'" and line.forms[k] == "s":
            break
        k += 1
    while line.is_(k - 1, "particle"):
        k -= 1
    initials = all(len(form) < 2 or form[1] == "." for form in line.forms[i:k])
    return i if initials else max(k, i)


def is_name(line: Line, k: int, first: bool) -> bool:
    """Whether word ``k`` can be part of a person's name."""
    form = line.forms[k]
    if not form[:1].isupper() or form[-1].isdigit():
        return False
    if k in line.bodies or line.is_(k, "head") or is_short_body(line, k):
        return False
    if k in line.land:
        return _lands_in_name(line, k, first)
    if not first and line.tight(k) and line.forms[k - 1] in ("Al", "El"):
        return True  # "Haitham bin Tariq Al Said"
    if line.is_(k, "not_name", "field"):
        if form == "I" and line.joint(k) == "-":
            return not first  # "Lin Hsin-I"
        initial = len(form) == 1 and line.joint(k + 1) == "." and line.capital(k + 1)
        if first:
            called = line.is_(k, "month_too") and line.is_(k - 1, "title")
            named = (line.is_(k, "family") or called) and line.tight(k + 1)
            return (named or (initial and line.tight(k))) and is_name(line, k + 1, False)
        month = line.is_(k, "month_too") and line.tight(k) and not line.forms[k + 1][:1].isdigit()
        return initial or month or (line.is_(k, "given") and _family_before(line, k, 3))
    if not first and line.is_(k, "title_too"):
        return True
    alone = not first and not (line.tight(k + 1) and line.capital(k + 1))  # "Hun Sen said"
    return alone or not line.is_(k, "title")


def is_short_body(line: Line, k: int) -> bool:
    """Whether word ``k`` is a body's short name: "president of the BCCI Tsvetan Simeonov"."""
    return len(line.forms[k]) > 2 and line.forms[k].isupper() and line.forms[k - 1] == "the"


def _lands_in_name(line: Line, k: int, first: bool) -> bool:
    """Whether a place's or a country's name is a person's here ("Governor Yamaguchi Shotaro")."""
    place, goes_on = line.land[k].kind == "place", line.tight(k + 1) and line.capital(k + 1)
    free = goes_on and not line.is_(k + 1, "not_name", "field", "head")
    free = free and line.land.get(k + 1) is not line.land[k]  # "To Viet | Nam"
    if first:
        return place and free and k + 1 not in line.land
    ends = (place or line.is_(k, "family")) and not goes_on  # "Dinh Quoc Thai said"
    return line.tight(k) and (free or ends) and _family_before(line, k, 2)


def _family_before(line: Line, k: int, far: int) -> bool:
    """Whether a Vietnamese family name stands a few words before ("Nguyen Thai Binh")."""
    return any(line.is_(j, "family") for j in range(max(0, k - far), k))


def _inside(line: Line, k: int) -> bool:
    """Small words and second halves: "Anwar bin Ibrahim", "Han Duck-soo"."""
    form = line.forms[k]
    if line.joint(k) == "-" and form.islower():
        long = len(form) > 1 or line.joint(k + 1) == "-"  # "Chan-o-cha"
        joined = line.capital(k - 1) or line.joint(k - 1) == "-"
        return long and line.starts[k] - line.ends[k - 1] == 1 and joined
    if line.joint(k) == "'" and form.islower() and (len(form) > 2 or line.joint(k + 1) == "'"):
        return line.starts[k] - line.ends[k - 1] == 1 and line.capital(k - 1)  # "Tuila'epa"
    if line.is_(k, "particle") and line.joint(k + 1) in ("", "-"):
        again = line.is_(k + 1, "particle") and line.tight(k + 2)
        return is_name(line, k + 1 + again, False)
    return False


def shape(name: str) -> str | None:
    """The country a name's shape tells: three words with a Vietnamese family name first.

    >>> shape("Nguyen Xuan Thang"), shape("Kamikawa Yoko")
    ('Vietnam', None)
    """
    first, *rest = fold(name).split()
    telling = {1: "telling", 2: "family", 3: "family"}.get(len(rest), "")
    return "Vietnam" if telling in tags_of(first) else None


def key(name: str) -> tuple[str, ...]:
    """What all spellings of a person's name share, whichever part comes first.

    >>> key("KISHIDA Fumio") == key("Fumio Kishida")
    True
    """
    words = fold(name).replace("-", " ").lower().split()
    whole = [word for word in words if len(word.rstrip(".")) > 1]  # "Donald J. Trump"
    return tuple(sorted(whole if len(whole) > 1 else words))


def leader(name: str) -> str | None:
    """The country of a leader everybody knows, by the whole name or a part no other leader has.

    >>> leader("Fumio Kishida"), leader("Modi"), leader("Lee")
    ('Japan', 'India', None)
    """
    parts = frozenset(key(name))
    lands = {land for known, land in _leaders().get(min(parts), ()) if parts <= known}
    return lands.pop() if len(lands) == 1 else None


@cache
def _leaders() -> dict[str, list[tuple[frozenset[str], str]]]:
    """Leaders by each part of their names, with their countries."""
    found = defaultdict[str, list[tuple[frozenset[str], str]]](list)
    for land, names in table("offices")["leaders"].items():
        for parts in (frozenset(key(name)) for name in names):
            for part in parts:
                found[part].append((parts, land))
    return dict(found)
