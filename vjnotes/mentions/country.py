"""Countries, groups of countries and places, under whatever form a text names them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import Literal

from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import Phrases
from vjnotes.mentions.line import Form, Kind, Line, Name

_PLURAL = ("n", "i", "o", "r", "h", "k", "t", "a")
_POINTS = frozenset(["the", "The", "THE", "that", "That", "its", "Its", "this"])


@dataclass(frozen=True, slots=True)
class Entry:
    """What a phrase of the lexicon stands for."""

    name: str
    kind: Kind | Literal["none"]
    form: Form = ""
    country: str | None = None
    capital: bool = False


@cache
def _known() -> Phrases[Entry]:
    """Countries, groups, traps and places; longer phrases win, then what is told first."""
    return Phrases(_entries(), names=True)


def _entries() -> Iterator[tuple[str, Entry]]:
    data = table("countries")
    formal = data["words"]["formal"]
    for kind, traps in data["traps"].items():
        yield from ((trap, Entry(trap, kind)) for trap in traps)
    for name, row in data["countries"].items():
        for phrase in (name, *row.get("aliases", ())):
            for form in ("", *(f"{form} of {the}" for form in formal for the in ("", "the "))):
                yield form + phrase, Entry(name, "country", "noun")
        for phrase in row.get("adjectives", ()):
            yield from ((f"{phrase} {r}", Entry(name, "country", "noun")) for r in _set("realms"))
            yield phrase, Entry(name, "country", "adjective")
            if phrase.endswith(_PLURAL) and len(phrase) > 3:
                yield phrase + "s", Entry(name, "country", "adjective")
    for name, row in data["groups"].items():
        yield from ((phrase, Entry(name, "group", "noun")) for phrase in (name, *row["aliases"]))
    for name, row in data["countries"].items():
        for place in row.get("capital", ()):
            yield place, Entry(place, "place", "", name, capital=True)
    for name, places in table("places")["places"].items():
        yield from ((place, Entry(spelled(place), "place", "", name)) for place in places)


def spelled(place: str) -> str:
    """The spelling under which facts tell a place: "Da Nang" for "Danang"."""
    found: str = table("places")["spellings"].get(place, place)
    return found


@cache
def _epithets() -> Phrases[str]:
    rows = table("countries")["epithets"].items()
    return Phrases(((p, region) for region, row in rows for p in row), names=True)


@cache
def _set(key: str, section: str = "words", lexicon: str = "countries") -> frozenset[str]:
    return frozenset(table(lexicon)[section][key])


@cache
def seats() -> dict[str, str]:
    """The capitals, each with its country."""
    rows = table("countries")["countries"].items()
    return {seat: country for country, row in rows for seat in row.get("capital", ())}


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


def regions(line: Line) -> list[Name]:
    """Countries, groups, places and epithets of a line, in order; ``line.land`` holds them too."""
    known, found, free = _known(), list[Name](), 0
    for i in [i for i, f in enumerate(line.forms) if f in known.first or f in _POINTS]:
        if i < free:
            continue
        if read := _epithet(line, i):
            name: Name | None = read[1]
            free = i + read[0]
        elif hit := known.at(line, i):
            free = i + hit[0]
            name = _named(line, i, free, hit[1], found)
        else:
            continue
        if name:
            found.append(name)
            line.mark_out(line.land, i, name)
    return found


def _named(line: Line, i: int, j: int, entry: Entry, found: list[Name]) -> Name | None:
    """What the words from ``i`` to before ``j`` mention, or ``None`` where it is nothing."""
    start, whole = line.starts[i], line.owning(j)
    if entry.kind == "none" or (j - i == 1 and _someone(line, i)):
        return None
    if entry.kind == "country":
        return None if _no_country(line, i, j) else _country(line, i, j, entry)
    if entry.kind != "place":
        return Name(start, whole, entry.name, entry.kind, entry.form)
    beside = {line.forms[i - 1].lower(), line.forms[j].lower()}
    if entry.name in _set("needs_kind", lexicon="places"):
        if not beside & _set("kinds", lexicon="places"):
            return None
    elif entry.capital and not line.lowered & _set("local"):
        end = whole if _acts(line, i, j) else line.ends[j - 1]
        given = line.forms[i - 1] in ("to", "from", "with") and line.lowered & _set("giving")
        by_another = given and any(n.form == "capital" for n in found[-6:])
        if _acts(line, i, j) or by_another:  # "Tokyo extended loans to Hanoi"
            return Name(start, end, entry.country or "", "country", "capital")
    return Name(start, line.ends[j - 1], entry.name, "place", "", entry.country)


def _no_country(line: Line, i: int, j: int) -> bool:
    """Whether it is money ("US$"), a tongue ("Portuguese-speaking") or shouted ("CONTACT US")."""
    if line.mark(j) == "-" and line.forms[j].lower() == "speaking":
        return True
    start, end = line.starts[i], line.ends[j - 1]
    if "$" in (line.text[end : end + 1], line.text[start - 1 : start]):
        return True
    beside = ((i - 1, i), (j, j))  # not "NEW DELHI: US troops"
    shouted = (line.forms[k] for k, after in beside if line.mark(after) not in (":", "-", ","))
    shouted = (form for form in shouted if len(form) > 3 and form.isalpha())
    if line.forms[i] == "US" and any(form.isupper() for form in shouted):
        return True
    return line.mark(j) == "" and line.forms[j].lower() in _set("money")


def _country(line: Line, i: int, j: int, entry: Entry) -> Name:
    """A country; "US" and the like are adjectives before a noun ("US exports")."""
    whole, form = line.owning(j), entry.form
    if whole > line.ends[j - 1]:
        form = "possessive"
    elif form == "noun" and line.forms[i] in _set("short") and line.mark(j) == "":
        word = line.forms[j].lower()
        does = word in _set("function") or word in _set("acts") or word.endswith("ed")
        form = "noun" if does else "adjective"
    elif line.text[whole : whole + 1] == ")" and "(" in line.text[line.starts[i] : whole]:
        whole += 1  # "Taiwan (China)"
    return Name(line.starts[i], whole, entry.name, "country", form)


def _someone(line: Line, i: int) -> bool:
    """Whether a name that is also a given name or surname is a person's here."""
    if line.forms[i + 1].lower() in _set("ties"):
        return False  # "Peru-Chad Relations"
    if line.forms[i] in _set("names", "given") and line.capital(i + 1) and line.mark(i + 1) == "":
        known = _known().at(line, i + 1) or line.is_(i + 1, "head", "modifier")
        near = range(max(0, i - 4), i - 1)
        of_office = line.forms[i - 1] in ("to", "of") and any(line.is_(k, "post") for k in near)
        return not (known or of_office)
    return line.forms[i - 1] in _set("before", "given") and line.mark(i) == ""


def _acts(line: Line, i: int, j: int) -> bool:
    """Whether a capital stands for its government."""
    forms = [form.lower() for form in line.forms[max(0, i - 5) : j + 6]]
    at = j - max(0, i - 5)
    before, (after, behind) = line.forms[i - 1].lower(), forms[at : at + 2]
    if line.mark(j) == "":
        hit = _known().at(line, j + 1) if after == "and" and line.mark(j + 1) == "" else None
        if hit and hit[1].capital and _acts(line, j + 1, j + 1 + hit[0]):
            return True  # "Beijing and Hanoi agreed"
        if after in ("will", "would"):
            return before not in _set("where") and behind not in _set("city")
        after = behind if after in _set("helpers") else after
        if {after, after + "s"} & _set("acts"):
            return before not in _set("where")
        if after in _set("voices"):
            return True
    if after == "s":  # "Tokyo's new official development assistance"
        its = takewhile(lambda word: word not in _set("function"), forms[at + 1 : at + 6])
        if not _set("owned").isdisjoint(its):
            return True
    tied = not _set("ties").isdisjoint(forms[: at + 4])
    return tied and (before in ("between", "with") or _beside_capital(line, i, j))


def _beside_capital(line: Line, i: int, j: int) -> bool:
    """Whether another capital stands beside: "Hanoi-Tokyo ties", "between Hanoi and Tokyo"."""
    for mark, other in ((line.mark(j), j), (line.mark(i), i - 1)):
        hit = _known().at(line, other) if mark == "-" else None
        if hit and hit[1].capital:
            return True
    return i > 2 and line.forms[i - 1] == "and" and line.forms[i - 3] == "between"


def _epithet(line: Line, i: int) -> tuple[int, Name] | None:
    """ "the Southeast Asian country" and the like: of how many words, and what it mentions."""
    if line.forms[i] not in _POINTS:
        return None
    if line.forms[i] in ("its", "this") and (near := _near_one(line, i)):
        return near
    if line.forms[i] == "this":
        return None
    hit = _epithets().at(line, i + 1)
    size, region = (hit[0] + 2, hit[1]) if hit else (2, line.forms[i + 1].lower())
    allowed = _set("states" if hit else "bare")
    if line.forms[i + size - 1] not in allowed:
        return None
    if any(line.mark(k) not in ("", "-") for k in range(i + 1, i + size)):
        return None
    return size, Name(line.starts[i], line.owning(i + size), region, "country", "epithet")


def _near_one(line: Line, i: int) -> tuple[int, Name] | None:
    """ "This market", "its southern neighbour", but not "its neighbour Laos"."""
    size = 3 if line.forms[i + 1].endswith("ern") else 2
    noun = line.forms[i + size - 1].lower().replace("bor", "bour")
    if (line.forms[i], noun) not in (("this", "market"), ("its", "neighbour")):
        return None
    if line.forms[i + size][:1].isupper():
        return None
    return size, Name(line.starts[i], line.owning(i + size), noun, "country", "epithet")
