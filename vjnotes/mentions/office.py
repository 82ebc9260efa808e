"""Offices: the phrases that say what a person is ("Japanese Ambassador to Vietnam")."""

from dataclasses import dataclass

from vjnotes.lexicon import table
from vjnotes.mentions.line import Line, tags_of
from vjnotes.mentions.naming import is_short_body

_LONG = 40  # words an office may have
RANKS = ("Professor", "General", "Admiral", "Colonel", "Captain")
"""What stands before a name by itself, or makes an office: "Secretary General"."""


@dataclass(slots=True)
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
    led: str | None = None  # the country told before the main word
    proper, before = False, ""
    if line.forms[i] == "First" and line.forms[i + 1] == "Prime":
        return None  # "First Prime Minister A spoke"
    while k - i < _LONG and (k == i or _joined(line, k, head)):
        form = line.forms[k]
        led = led if head else country
        if not head and line.text.count(")", line.starts[i], line.starts[k]) > line.text.count(
            "(", line.starts[i], line.starts[k]
        ):
            return None  # "(... News Agency) Minister"
        if name := line.land.get(k):
            if head and (line.joint(k) == "(" or _paired(line, k)):
                k = end = line.past(line.land, k)  # "(RoK)", "the Vietnam - Japan Friendship Group"
                continue
            home, behind = (
                name.country if name.kind == "place" else name.name,
                line.past(line.land, k),
            )
            dateline = form.isupper() and line.joint(behind) == "-"  # "HANOI - Prime Minister"
            if not head and ((name.kind == "country" and country) or (dateline and len(form) > 3)):
                return None
            if head and line.forms[behind] == "based":
                break  # "president of the Tokyo-based company"
            if name.form == "epithet" or (head and not line.is_(k - 1, "link")):
                break
            if not head:
                if (
                    begin >= 0
                    and name.kind == "country"
                    and all(line.is_(j, "kept") for j in range(begin, k))
                ):
                    before, begin = line.written(begin, k) + " ", -1
                begin = k if name.kind != "country" and begin < 0 else begin
            if head and name.form == "adjective" and _begins_another(line, line.past(line.land, k)):
                return None  # "under the chair of Japanese Deputy Minister A"
            if not head or line.forms[k - 1] in ("of", "the"):
                country = country or home
            k = end = line.past(line.land, k)
            continue
        if k in line.bodies:
            country = country or line.bodies[k].country
            begin = k if begin < 0 else begin
            k = end = line.past(line.bodies, k)
            continue
        if head and (senior(line, k) or (form in RANKS and not _is_post(line, k, head))):
            break
        second = head.islower() and line.is_(k, "head") and line.forms[k - 1] == head
        if second and line.tight(k) and form != "General":
            return None  # "the first foreign leader PM Kishida met"
        if line.is_(k, "head", "counterpart"):
            head, proper = form, proper or form[0].isupper()
        elif line.is_(k, "lower"):
            head = form
        elif line.is_(k, "link"):
            if form == "of" and i in line.land and k == line.past(line.land, i):
                return None  # "the visit to Laos of Prime Minister A"
            if (not head and k == i) or not _goes_on(line, k, head):
                break
            if not head and line.is_(k - 1, "seat"):
                begin = -1  # "the Cabinet of Prime Minister A"
            k += 1
            continue
        elif (begin < 0 and line.is_(k, "passing") and not line.is_(k, "field")) or (
            head
            and (k - 1 in line.land or k - 1 in line.bodies)
            and line.is_(k + line.is_(k, "compass"), "area")
        ):
            k = end = k + 1 + line.is_(k, "compass")
            continue
        elif not _belongs(line, k, head):
            break
        begin = k if begin < 0 else begin
        k = end = k + 1
    if line.forms[end] == "of" and line.tight(end):  # "member of the Party and head of its"
        joints = (j for j in range(begin + 1, end) if line.forms[j] == "and")
        another = (j for j in joints if any(line.is_(n, "post") for n in range(j, end)))
        end = next(another, end)
    if any(line.is_(j, "firm") and line.joint(j + 1) != "-" for j in range(i, end)):
        country = led
    chamber = head == "Representatives" and line.forms[begin] in ("House", head)
    if not head or begin < 0 or chamber:
        return None
    start, stop = line.starts[begin], line.ends[end - 1]
    if line.text.count("(", start, stop) > line.text.count(")", start, stop):
        stop += 1
    said = " ".join(line.text[start:stop].split())
    short = table("offices")["offices"]["short"]
    peer = "counterpart" if head != "counterpart" else ""  # "his counterpart President A"
    said = said.removeprefix(peer)
    if said.endswith("'s"):  # "leader of Japan's Green Party": of what is not read
        said = said.rpartition(" of ")[0] or said
    title = before + " ".join(short.get(word, word) for word in said.split())
    head = "" if "counterpart" in tags_of(head) else head
    return Office(end, start, stop, head, country, proper, title)


def senior(line: Line, k: int) -> bool:
    """Whether word ``k`` begins a rank before a name: "Senior Lieutenant General A"."""
    ranked = line.is_(k + 1, "title") or line.forms[k + 1] in RANKS
    return line.forms[k] == "Senior" and ranked


def _is_post(line: Line, k: int, head: str) -> bool:
    """Whether a rank at word ``k`` is part of an office, "Consul General", and not of its holder:
    "Trade Minister General A", "Minister of Public Security General A"."""
    alone = head in ("Minister", "President", "Premier")
    return line.is_(k - 1, "link") or (line.is_(k - 1, "post", "status") and not alone)


def _begins_another(line: Line, k: int) -> bool:
    """Whether an office of its own stands at word ``k``, with no "of" before its main word."""
    while line.is_(k, "modifier", "status") and line.tight(k + 1):
        k += 1
    return line.is_(k, "head")


def _belongs(line: Line, k: int, head: str) -> bool:
    """Whether a word tells what an office is of ("Trade", "the committee"), or how it is held."""
    if line.is_(k, "field", "status", "small" if head else "topic"):
        return head != "" or line.forms[k] != "under"  # "Laos under President A"
    if head.islower() and line.is_(k, "topic") and line.is_(k - 1, "link", "topic"):
        return True  # "minister of planning and investment"
    end = next(j for j in range(k, len(line) + 1) if not line.is_(j, "topic", "status"))
    if head and k < end < len(line) and line.is_(end, "small"):
        return True  # "Director of the Libyan foreign investment agency"
    if head and line.capital(k) and _is_unlisted(line, k, head):
        return True
    short = line.joint(k) == "(" or (head != "" and is_short_body(line, k))
    return line.forms[k].isupper() and short


def _is_unlisted(line: Line, k: int, head: str) -> bool:
    """Whether a word tells a field that no list has: "for Education and Skills"."""
    before = line.forms[k - 1]
    if before in ("of", "for"):
        return head in ("Minister", "Secretary") and line.mark(k + 1) != "" and k not in line.land
    land = line.land.get(k - 1)
    if head == "Minister" and line.is_(k - 1, "field") and line.joint(k + 1) == ",":
        named = line.capital(k + 1) and line.capital(k + 2) and line.tight(k + 2)
        return named and not line.is_(k + 1, "head", "field", "status")
    return (before == "and" and line.is_(k - 2, "field") and line.joint(k + 1) == ",") or (
        land is not None and land.form == "adjective" and line.is_(k - 2, "link")
    )


def _joined(line: Line, k: int, head: str) -> bool:
    """Whether word ``k`` may go on the phrase that word ``k - 1`` belongs to: without a mark, in
    brackets of its own, or in a list of fields that ends with "and" and one more field."""
    mark = line.joint(k)
    if mark == "-":
        return line.starts[k] - line.ends[k - 1] == 1 or _paired(line, k)
    if mark == "(":
        return line.text[line.ends[k] : line.ends[k] + 1] == ")"
    if mark == "," and k in line.land and k - 1 in line.land:
        return line.land[k - 1].country == line.land[k].name  # "Director in Amman, Jordan"
    if mark == "," and line.forms[k] == "and" and head:
        return line.is_(k - 1, "field") and line.is_(k + 1, "field")  # "Science, and Technology"
    if mark == "," and (head or line.capital(k - 1)):
        fields = next(j for j in range(k, k + 6) if j - k == 5 or not line.is_(j, "field"))
        return fields > k and line.forms[fields] == "and" and line.is_(fields + 1, "field")
    return mark in ("", "&", "'")


def _paired(line: Line, k: int) -> bool:
    """Whether word ``k`` names the second of two countries: "Vietnam-Japan", "Vietnam - Japan"."""
    return line.joint(k) == "-" and k in line.land and k - 1 in line.land


def _goes_on(line: Line, k: int, head: str) -> bool:
    """Whether what follows "of", "to", "and the" still belongs to the office."""
    j = k + 1
    while line.is_(j, "link"):
        j += 1
    if head.islower() and line.is_(j, "topic"):
        return True
    if line.capital(j) and _is_unlisted(line, j, head):
        return True
    if line.forms[k] == "and":
        heads = (n for n in range(j, j + 4) if line.is_(n, "head"))
        another = head and any(line.forms[n] != "General" for n in heads)
        return line.is_(j, "field") and not another
    if j in line.bodies or line.is_(j, "field") or (head and is_short_body(line, j)):
        return True
    if line.is_(j, "small") and line.forms[k] in ("of", "the"):
        return True
    if "Office" in line.forms[k - 2 : k] and line.is_(j, "head"):
        return True  # "Deputy Head of the Office of the President"
    within = j in line.land and line.land[j].kind == "country" and line.forms[k - 2] == "of"
    if (
        line.forms[k] == "in"
        and not within
        and head.lower() in table("offices")["words"]["at_home"]
    ):
        return False  # "the Governor in Hanoi"
    return j in line.land and line.land[j].form != "epithet"
