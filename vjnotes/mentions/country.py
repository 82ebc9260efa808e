"""Countries, groups of countries and places, under whatever form a text names them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from vjnotes.lexicon import table
from vjnotes.mentions.mention import Form, Kind, Name
from vjnotes.mentions.words import Phrases, Word, gap, possessive

_PLURAL = ("n", "i", "o", "r", "h", "k", "t", "a")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase of the lexicon stands for."""

    name: str
    kind: Kind | Literal["none"]
    form: Form = ""
    country: str | None = None
    capital: bool = False


@cache
def _phrases() -> Phrases[Entry]:
    """Countries, groups, traps and places; longer phrases win, then what is added first."""
    data, found = table("countries"), Phrases[Entry]()
    for kind, traps in data["traps"].items():
        for trap in traps:
            found.add([trap], Entry(trap, kind))
    for name, row in data["countries"].items():
        found.add([name, *row.get("aliases", ())], Entry(name, "country", "noun"))
        adjectives = row.get("adjectives", [])
        plural = [a + "s" for a in adjectives if a.endswith(_PLURAL) and len(a) > 3]
        found.add([*adjectives, *plural], Entry(name, "country", "adjective"))
    for name, row in data["groups"].items():
        found.add([name, *row["aliases"]], Entry(name, "group", "noun"))
    for name, row in data["countries"].items():
        for capital in row.get("capital", ()):
            found.add([capital], Entry(capital, "place", "", name, capital=True))
    for country, kinds in table("places")["places"].items():
        for places in kinds.values():
            for place in places:
                found.add([place], Entry(place, "place", "", country))
    return found


@cache
def _set(key: str) -> frozenset[str]:
    return frozenset(table("countries")["words"][key])


@cache
def _place_set(key: str) -> frozenset[str]:
    return frozenset(table("places")["words"][key])


@cache
def _given(key: str) -> frozenset[str]:
    return frozenset(table("countries")["given"][key])


@cache
def _epithets() -> Phrases[str]:
    found = Phrases[str]()
    for region, phrases in table("countries")["epithets"].items():
        found.add(phrases, region)
    return found


@cache
def possible(region: str) -> frozenset[str]:
    """The countries an epithet may mean: those of its region; none if it tells nothing.

    >>> "Vietnam" in possible("southeast-asia"), "Japan" in possible("asia"), possible("host")
    (True, True, frozenset())
    """
    data = table("countries")
    wanted = {region, *data["within"].get(region, ())}
    return frozenset(
        name for name, row in data["countries"].items() if wanted.intersection(row["regions"])
    )


def meant(region: str, among: Iterable[str]) -> str | None:
    """The one country of ``among`` that an epithet's region fits; ``None`` if not just one.

    >>> meant("southeast-asia", ("Vietnam", "Japan")), meant("asia", ("Vietnam", "Japan"))
    ('Vietnam', None)
    """
    fitting = [name for name in dict.fromkeys(among) if name in possible(region)]
    return fitting[0] if len(fitting) == 1 else None


def regions(text: str, row: list[Word]) -> list[Name]:
    """Countries, groups, places and epithets among the words of ``text``, in order."""
    lower = {w.form.lower() for w in row}
    local = bool(lower & _set("local"))
    found: list[Name] = []
    i = 0
    while i < len(row):
        epithet = _epithet(text, row, i)
        if epithet:
            i, name = epithet
            found.append(name)
            continue
        hit = _phrases().at(text, row, i)
        if hit is None:
            i += 1
            continue
        size, entry = hit
        named = _named(text, row, i, size, entry, local)
        city = entry.capital and named and named.kind == "place" and not local
        if named and city and _receives(row, i, lower, found):
            named = replace(named, name=entry.country or "", kind="country", form="capital")
        if named:
            found.append(named)
        i += size
    return found


def _named(text: str, row: list[Word], i: int, size: int, entry: Entry, local: bool) -> Name | None:
    """The mention at words ``i`` to ``i + size``, or ``None`` where it is none."""
    start, end = row[i].start, row[i + size - 1].end
    after = row[i + size].form if i + size < len(row) else ""
    before = row[i - 1].form if i else ""
    if entry.kind == "none" or _someone(text, row, i, size):
        return None
    if entry.kind == "country":
        if after.lower() in _set("money") and gap(text, row[i + size - 1], row[i + size]) == "":
            return None
        if text[end : end + 1] == "$" or text[start - 1 : start] == "$" or _shouted(row, i):
            return None
        whole = possessive(text, end)
        form = "possessive" if whole > end else entry.form
        if entry.form == "noun" and form == "noun" and _both(row[i].form) and size == 1:
            form = _acronym_form(text, row, i)
        return Name(start, whole, entry.name, "country", form)
    if entry.kind == "place":
        if entry.name in _place_set("needs_kind") and not _kind_beside(before, after):
            return None
        if entry.capital and not local and _acts(text, row, i, size):
            whole = possessive(text, end)
            return Name(start, whole, entry.country or "", "country", "capital")
        return Name(start, end, entry.name, "place", "", entry.country)
    return Name(start, possessive(text, end), entry.name, entry.kind, entry.form)


def _both(form: str) -> bool:
    """Whether a short form serves as noun and as adjective ("US", "UK", "RoK")."""
    return form in ("US", "U.S.", "U.S", "UK", "U.K.", "RoK", "ROK")


def _acronym_form(text: str, row: list[Word], i: int) -> Form:
    """Adjective if a plain or office word follows at once ("US exports", "UK Prime Minister")."""
    if i + 1 == len(row) or gap(text, row[i], row[i + 1]) != "":
        return "noun"
    after = row[i + 1].form
    return "noun" if after.lower() in _set("function") else "adjective"


def _shouted(row: list[Word], i: int) -> bool:
    """Whether a short acronym stands in a line of capitals ("CONTACT US NOW")."""
    form = row[i].form
    if form != "US":
        return False
    beside = [w.form for w in row[max(0, i - 1) : i] + row[i + 1 : i + 2]]
    return any(b.isupper() and len(b) > 3 and b.isalpha() for b in beside)


def _someone(text: str, row: list[Word], i: int, size: int) -> bool:
    """Whether a name that is also a given name or surname is a person's here."""
    if size > 1:
        return False
    if row[i].form in _given("names") and i + 1 < len(row):
        follower = row[i + 1]
        known = _phrases().at(text, row, i + 1) or follower.form in _office_words()
        if follower.capital and gap(text, row[i], follower) == "" and not known:
            return True
    return bool(i and row[i - 1].form in _given("before") and gap(text, row[i - 1], row[i]) == "")


@cache
def _office_words() -> frozenset[str]:
    data = table("offices")
    return frozenset(data["heads"]["words"]) | frozenset(data["modifiers"]["words"])


def _kind_beside(before: str, after: str) -> bool:
    kinds = _place_set("kinds")
    return after.lower() in kinds or before.lower() in kinds


def _acts(text: str, row: list[Word], i: int, size: int) -> bool:
    """Whether a capital stands for its government."""
    before = row[i - 1].form.lower() if i else ""
    after = row[i + size].form.lower() if i + size < len(row) else ""
    joined = i + size < len(row) and gap(text, row[i + size - 1], row[i + size]) == ""
    if joined and after in ("will", "would") and i + size + 1 < len(row):
        return before not in _set("where") and row[i + size + 1].form not in _set("city")
    if joined and after in _set("helpers") and i + size + 1 < len(row):
        after = row[i + size + 1].form.lower()
    if joined and {after, after + "s"} & _set("acts"):
        return before not in _set("where")
    if _owns(text, row, i + size) or (joined and after in _set("voices")):
        return True
    near = {w.form.lower() for w in row[max(0, i - 5) : i] + row[i + size : i + size + 4]}
    if not near & _set("ties"):
        return False
    return before in ("between", "with") or _beside_capital(text, row, i, size)


def _owns(text: str, row: list[Word], j: int) -> bool:
    """Whether a capital owns what only a state has: "New Delhi's imports"."""
    if j >= len(row) or row[j].form != "s" or gap(text, row[j - 1], row[j]) != "'":
        return False
    return any(w.form.lower() in _set("owned") for w in row[j + 1 : j + 3])


def _receives(row: list[Word], i: int, lower: set[str], found: list[Name]) -> bool:
    """Whether a capital is given to by another one: "Tokyo extended loans to Hanoi"."""
    if i == 0 or row[i - 1].form not in ("to", "from", "with") or not lower & _set("giving"):
        return False
    return any(n.form == "capital" for n in found[-6:])


def _beside_capital(text: str, row: list[Word], i: int, size: int) -> bool:
    """Whether another capital stands beside: "Hanoi-Tokyo ties", "between Hanoi and Tokyo"."""
    j = i + size
    if j < len(row) and gap(text, row[j - 1], row[j]) == "-" and _is_capital(text, row, j):
        return True
    if i and gap(text, row[i - 1], row[i]) == "-" and _is_capital(text, row, i - 1):
        return True
    return bool(i > 2 and row[i - 1].form == "and" and row[i - 3].form == "between")


def _is_capital(text: str, row: list[Word], i: int) -> bool:
    hit = _phrases().at(text, row, i)
    return hit is not None and hit[1].capital


def _epithet(text: str, row: list[Word], i: int) -> tuple[int, Name] | None:
    """ "the Southeast Asian country" and the like, with the word after it."""
    if row[i].form.lower() not in ("the", "that", "its") or i + 1 == len(row):
        return None
    region, j = "", i + 1
    hit = _epithets().at(text, row, j)
    if hit:
        region, j = hit[1], j + hit[0]
    if j >= len(row) or row[j].form not in _set("states"):
        return None
    if any(gap(text, row[k], row[k + 1]) != "" for k in range(i, j)):
        joined = [gap(text, row[k], row[k + 1]) for k in range(i, j)]
        if any(mark not in ("", "-") for mark in joined):
            return None
    noun = row[j].form
    if not region:
        if noun not in ("country", "nation", "market"):
            return None
        region = noun
    end = possessive(text, row[j].end)
    start = row[i].start
    return j + 1, Name(start, end, region, "country", "epithet")
