"""The names of persons: which capitalised words make one, and what its shape tells."""

from __future__ import annotations

from vjnotes.mentions.office import Line, lexicon
from vjnotes.mentions.organisation import portfolio
from vjnotes.mentions.words import fold

_LONGEST = 6


def name_run(line: Line, i: int) -> int:
    """Where a person's name that begins at word ``i`` ends; ``i`` if none begins there."""
    k = i
    while k < len(line.row) and k - i < _LONGEST:
        if k > i and line.joint(k) not in ("", "-", ".", "'"):
            break
        if k > i and line.joint(k) == "." and len(line.form(k - 1)) > 2:
            break
        if not (is_name(line, k, k == i) or (k > i and _inside(line, k))):
            break
        if k > i and line.joint(k) == "'" and line.form(k) == "s":
            break
        k += 1
    while k > i and line.form(k - 1) in lexicon("particles", "words"):
        k -= 1
    if k - i == 1 and len(line.form(i)) < 2:
        return i
    return k


def is_name(line: Line, k: int, first: bool) -> bool:
    """Whether word ``k`` can be part of a person's name."""
    word = line.row[k]
    if not word.capital or not word.form[0].isalpha() or any(c.isdigit() for c in word.form):
        return False
    if k in line.bodies or word.form in lexicon("heads", "words"):
        return False
    if k in line.land:
        return _lands_in_name(line, k, first)
    if word.form in lexicon("not_names", "words") or word.form in portfolio():
        if first:
            family = word.form in lexicon("vietnamese", "family")
            return family and line.tight(k + 1) and is_name(line, k + 1, False)
        return word.form in lexicon("vietnamese", "given") and _family_before(line, k, 3)
    return word.form not in lexicon("titles", "words")


def _lands_in_name(line: Line, k: int, first: bool) -> bool:
    """Whether a place's or a country's name is a person's here ("Governor Yamaguchi Shotaro")."""
    name = line.land[k]
    if name.form in ("epithet", "possessive", "noun", "capital"):
        return False
    beside = line.form(k + 1)
    if first:
        plain = k + 1 < len(line.row) and line.tight(k + 1) and k + 1 not in line.land
        return name.kind == "place" and plain and line.row[k + 1].capital and _free(beside)
    middle = line.tight(k + 1) and line.row[k + 1].capital and _free(beside)
    ends = name.kind == "place" and not (line.tight(k + 1) and line.row[k + 1].capital)
    return bool(line.tight(k)) and (ends or middle) and _family_before(line, k)


def _family_before(line: Line, k: int, far: int = 2) -> bool:
    """Whether a Vietnamese family name stands a few words before ("Nguyen Thai Binh")."""
    return any(line.form(j) in lexicon("vietnamese", "family") for j in range(max(0, k - far), k))


def _free(form: str) -> bool:
    barred = lexicon("not_names", "words") | portfolio() | lexicon("heads", "words")
    return form not in barred


def _inside(line: Line, k: int) -> bool:
    """Small words and second halves: "Anwar bin Ibrahim", "Han Duck-soo"."""
    form = line.form(k)
    if line.joint(k) == "-" and form.islower():
        joint = line.text[line.row[k - 1].end : line.row[k].start]
        return len(joint) == 1 and line.row[k - 1].capital and len(form) > 1
    if form in lexicon("particles", "words") and line.joint(k + 1) in ("", "-"):
        again = line.form(k + 1) in lexicon("particles", "words") and line.tight(k + 2)
        return k + 1 < len(line.row) - again and is_name(line, k + 1 + again, False)
    return False


def shape(name: str) -> str | None:
    """The country a name's shape tells: three words with a Vietnamese family name first.

    >>> shape("Nguyen Xuan Thang"), shape("Kamikawa Yoko")
    ('Vietnam', None)
    """
    parts = [fold(p) for p in name.split()]
    short = len(parts) == 2 and parts[0] in ("Nguyen", "Pham", "Tran", "Phan", "Bui", "To")
    if parts and parts[0] in lexicon("vietnamese", "family") and (short or 3 <= len(parts) <= 4):
        return "Vietnam"
    return None
