"""Persons: names with the offices that stand before or behind them."""

import re
from dataclasses import dataclass, replace

from vjnotes.mentions.country import regions
from vjnotes.mentions.line import Form, Line, Name, tags_of
from vjnotes.mentions.naming import is_name, leader, name_run, shape
from vjnotes.mentions.office import RANKS, Office, office, senior

COUNTERPART = "counterpart"
"""Stands for the office of somebody whom only the article around can tell."""


def of_counterpart(words: str) -> bool:
    """Whether an office is told as that of somebody's counterpart or peer."""
    return any("counterpart" in tags_of(word) for word in re.findall(r"\w+", words))


@dataclass(slots=True)
class Held:
    """An office a person holds: where it is written, and for which country."""

    start: int
    end: int
    office: str
    country: str | None


@dataclass(slots=True)
class Holder:
    """A person named in a text, with the offices stated there."""

    start: int
    end: int
    name: str
    possessive: bool
    country: str | None
    held: tuple[Held, ...] = ()
    nickname: str = ""

    def mention(self) -> Name:
        """The person as a name among others."""
        offices = ", ".join(h.office for h in self.held if h.office != COUNTERPART)
        form: Form = "possessive" if self.possessive else "noun"
        return Name(self.start, self.end, self.name, "person", form, self.country, offices or None)


# who lives among the people of another country: "US Ambassador A and Finance Minister B"
_SENT_ABROAD = re.compile("(?i:ambassador|consul|envoy|attach|representative|mission|resident)")
_NICKNAME = re.compile(r"\s(\W{1,2})(?P<also>\w+)\1(?=\s)")
_ALIAS = re.compile(r" \((?P<also>[A-Z][a-z]{3,12})\)")
_MOST_TITLES = 5  # in a row: "H.E. Assoc. Prof. Dr."
_RECEIVED = ("met", "received", "receives", "welcomed", "hosted")
_OWNERS = ("the", "its", "their", "whose", "his", "her")
_MEETING = 10  # words behind a name within which it is told that he met somebody


def holders(line: Line) -> tuple[list[Holder], list[Name]]:
    """The persons of a line, and the offices in it that stand without a name."""
    found: list[Holder] = []
    bare: list[Name] = []
    free = 0
    last = max((i for i, tags in enumerate(line.tags) if "post" in tags), default=-1)
    opening = [i for i in range(last + 1) if "opens" in line.tags[i]]
    for i in sorted({*opening, *line.starters}):
        if i < free:
            continue
        if two := _two(line, i):
            found += two
            free = line.index(i, two[1].end)
            continue
        k = _past_titles(line, i)  # "Prof. Nguyen Xuan Thang", "Mr Kishida"
        named = _holder(line, k, held_behind(line, name_run(line, k))) if k > i else None
        step = named or (_office_first(line, i, found, bare) if i <= last else None)
        step = step or _name_first(line, i)
        if isinstance(step, Holder):
            step = _two_offices(line, step, bare)
            found.append(_placed(line, step, found[-1] if found else None))
            free = line.index(i, max([step.end, *(h.end for h in step.held)]))
        elif step:
            free = step
    return found, bare


def _two(line: Line, i: int) -> list[Holder]:
    """Two who hold one office, their countries told in the same order or not at all: "Presidents
    of Laos and Cuba A and B", "Laotian and Cuban Foreign Ministers A and B"."""
    if not line.is_(i, "plural"):
        return []
    first = i
    while line.is_(first - 1, "field", "topic", "status") and line.tight(first):
        first -= 1
    lands = _pair_of_lands(line, first - 3)
    begin, k = first - 3 * bool(lands), i + 1
    while line.is_(k + 1, "field", "topic") and line.forms[k] in ("of", "and"):
        k = next(j for j in range(k + 1, len(line) + 1) if not line.is_(j, "field", "topic"))
    field = line.written(i + 1, k) if k > i + 1 else ""
    if line.forms[k] == "of" and (lands := _pair_of_lands(line, k + 1)):
        k = line.past(line.land, line.past(line.land, k + 1) + 1)
    one = name_run(line, k)
    land, joint = _land_behind(line, one)
    two = name_run(line, joint + 1)
    if one == k or two == joint + 1 or line.forms[joint] != "and":
        return []
    other, _ = _land_behind(line, two)
    lands = (land, other) if land and other else lands  # "A of Laos and B of Cuba"
    title = line.written(first, i + 1).replace("ecretaries", "ecretarys").removesuffix("s")
    title = f"{title} {field}" if field else title
    begins, at = line.starts[begin], line.starts[joint + 1]
    homes = lands or (None, None)
    held = Held(begins, line.ends[i], title, homes[0]), Held(at, at, title, homes[1])
    names = (k, one), (joint + 1, two)
    return [
        Holder(line.starts[a], line.ends[b - 1], line.written(a, b), False, home, (has,))
        for (a, b), home, has in zip(names, homes, held, strict=True)
    ]


def _land_behind(line: Line, i: int) -> tuple[str | None, int]:
    """The country "of" which somebody is, told from word ``i`` on, and the word behind it."""
    home = _from(line, i)
    while home and i + 1 not in line.land:
        i += 1
    return home, line.past(line.land, i + 1) if home else i


def _pair_of_lands(line: Line, k: int) -> tuple[str, str] | None:
    """The two countries joined by "and" that begin at word ``k``."""
    end = line.past(line.land, k) if k in line.land else k
    if end == k or line.forms[end] != "and" or end + 1 not in line.land:
        return None
    return line.land[k].name, line.land[end + 1].name


def _two_offices(line: Line, holder: Holder, bare: list[Name]) -> Holder:
    """With the first of two offices: "Chinese State Councillor and Foreign Minister Wang Yi"."""
    reigns = holder.held and "reigning" in tags_of(holder.held[0].office.split()[-1])
    if (
        not bare
        or not holder.held
        or reigns
        or line.text[bare[-1].end : holder.held[0].start] != " and "
    ):
        return holder
    one, home = bare[-1], holder.country or bare[-1].country
    if home != holder.country or "Deputy" in one.name:
        held = Held(one.start, one.end, one.name, one.country)
        return replace(holder, country=home, held=(held, *holder.held))
    return holder


def _past_titles(line: Line, i: int) -> int:
    k = i
    while k < i + _MOST_TITLES:
        excellency = line.forms[k] == "H" and line.forms[k + 1] == "E"  # "H. E."
        excellency |= line.forms[k] in ("His", "Her") and line.is_(k + 1, "title")
        titled = excellency or senior(line, k) or line.is_(k, "title")
        if not titled or line.joint(k + 1) not in ("", ".", "'"):
            break
        k += 1 + excellency
    return k


def _office_first(line: Line, i: int, found: list[Holder], bare: list[Name]) -> Holder | int | None:
    """ "Japanese Prime Minister Kishida Fumio"; an office without a name goes to ``bare``."""
    read = office(line, i) if _may_begin(line, i) else None
    if read is None:
        return None
    read = _with_company(line, i, read, found)
    k = _past_titles(line, read.last)
    k += line.forms[k] in RANKS  # "her counterpart, Professor A"
    before = found[-1].held if found and not read.head else ()
    title = read.title if read.head else _shared(found[-1]) if before else COUNTERPART
    owner = line.land.get(i - 2) if line.forms[i - 1] == "s" else None  # "Nara's vice governor, A"
    local = owner.country if owner and owner.kind == "place" else None
    of_body = line.bodies.get(i - 1) if line.mark(i) == "" else None
    home = read.country or local or (of_body.country if of_body else None)
    owned = i in line.land or line.forms[i - 1].lower() in _OWNERS or home is not None
    if line.joint(read.last) in ("", ".", '"') or (owned and _set_off(line, read.last, k)):
        held = Held(read.start, read.end, title, home)
        if holder := _holder(line, k, (held,), home):
            more = () if holder.country else _held_too(line, name_run(line, k))
            home = next((h.country for h in more if h.country), holder.country)
            return replace(holder, country=home, held=(held, *more)) if home else holder
    if read.head and (read.proper or read.country or read.last - i > 1):
        end = line.owning(read.last)
        form: Form = "possessive" if end > read.end else ""
        bare.append(Name(read.start, end, title, "office", form, read.country, title))
    elif read.head:
        return None
    return read.last


def _held_too(line: Line, i: int) -> tuple[Held, ...]:
    """The office behind a name that has one before it, unless it is the next one's."""
    more = held_behind(line, i)[:1]
    k = line.index(i, more[0].end) if more else i
    k += k < len(line) and line.is_(k, "area")
    acts = k < len(line) and (line.is_(k, "says") or line.forms[k].endswith("ed"))
    if more and acts and line.joint(k) == "":
        return ()  # "After talks with President A, the Lao minister told": somebody else
    return () if line.joint(k) == "," and name_run(line, k) > k + 1 else more


def _shared(holder: Holder) -> str:
    """The office somebody's counterpart holds too: of "President of Laos" that of "President"."""
    return without_country(holder.held[0].office).removeprefix("then ")


def without_country(office: str) -> str:
    """An office without the country it ends with, as those of two countries hold it.

    >>> without_country("President of the Republic of Korea (RoK)")
    'President'
    """
    for name in regions(Line(office)):
        head, tail = office[: name.start].removesuffix("the "), office[name.end :]
        if name.kind == "country" and head.endswith(" of ") and (tail[:2] in ("", " (")):
            return head.removesuffix(" of ")
    return office


def _with_company(line: Line, i: int, read: Office, found: list[Holder]) -> Office:
    """The office with the unknown name before it: "Toyota President" is no head of state."""
    if (
        "reigning" in tags_of(read.head)
        or not line.tight(i)
        or i in line.land
        or i in line.bodies
        or not is_name(line, i - 1, False)
        or (i == 1 and line.forms[0].endswith("ing"))  # "Recalling President A's visit"
    ):
        return read
    start = line.starts[i - 1]
    if (found and found[-1].end > start) or line.text[line.ends[i - 1]] != " ":
        return read
    return replace(read, start=start, title=f"{line.forms[i - 1]} {read.title}")


def _set_off(line: Line, last: int, k: int) -> bool:
    """Whether a name stands between commas: "the new foreign minister, Penny Wong, said"."""
    end = name_run(line, k)
    done = line.joint(end) in (",", None) or line.forms[end].islower()
    return line.joint(last) == "," and end - k > 1 and done


def _may_begin(line: Line, i: int) -> bool:
    """Whether an office may begin with word ``i``; with a name, only with its first word."""
    for names in (line.land, line.bodies):
        if i in names:
            return names.get(i - 1) is not names[i] and names[i].form != "epithet"
    return "opens" in line.tags[i]


def _name_first(line: Line, i: int) -> Holder | None:
    """ "Truong Thi Mai, Politburo member, ..."; "Nguyen Xuan Thang said"."""
    last = name_run(line, i)
    if last - i < 2 or (line.tight(i) and is_name(line, i - 1, False)):
        return None
    if line.text[line.starts[i] - 1 : line.starts[i]] == "/":
        return None  # a photographer: "WVR/Nguyen Hong"
    behind = held_behind(line, last)
    said = line.is_(last, "says") and line.tight(last)
    known = last - i < 6 and (line.is_(i, "family") or leader(line.written(i, last)))
    land = line.land.get(i - 1) if line.tight(i) else None  # "Japan's Yoko Kamikawa"
    owner = land.name if land and land.kind == "country" else None
    met = _was_met(line, i, last) or (owner and _meets(line, i, last))
    met = met or (owner and _is_with_another(line, i, last))
    met = met or (
        line.joint(last) == "," and line.forms[last] == "who" and not _bodily(line, i, last)
    )
    if not (behind or said or known or met):
        return None
    return _holder(line, i, behind, owner)


def _was_met(line: Line, i: int, last: int) -> bool:
    """Whether words ``i`` to ``last`` name who was met: "met with Hiroshi Sakuma from the bank"."""
    met = line.tight(i) and (
        line.forms[i - 1] in _RECEIVED or (line.forms[i - 1] == "with" and line.is_(i - 2, "meets"))
    )
    ends = line.joint(last) in (",", ".", None) or line.is_(last, "after_met")
    two = " " in line.written(i, last)  # "welcomed Dobong-gu" is no person
    return met and ends and two and not _bodily(line, i, last)


def _meets(line: Line, i: int, last: int) -> bool:
    """Whether somebody is said to have met: "Japan's Takeshi Iwaya and his host met"."""
    met = {"met", "meet", "meets"}.intersection(line.forms[last : last + _MEETING])
    return bool(met) and not _bodily(line, i, last)


def _is_with_another(line: Line, i: int, last: int) -> bool:
    """Whether another country's is named: "Bulgaria's Ivan Kostov and Ukraine's Yushchenko"."""
    land = line.land.get(last + 1) if line.forms[last] == "and" else None
    if land is None or land.form != "possessive" or _bodily(line, i, last):
        return False
    first = line.past(line.land, last + 1)
    end = name_run(line, first)
    return end > first + 1 and line.is_(end, "says")


def _bodily(line: Line, i: int, last: int) -> bool:
    """Whether words ``i`` to ``last`` may name a body, not a person."""
    return last - i > 4 or any(
        line.is_(k, "body", "closing", "branch") or k in line.bodies for k in range(i, last + 1)
    )


def held_behind(line: Line, i: int) -> tuple[Held, ...]:
    """The offices listed from word ``i`` on, behind a name: ", Politburo member, ..."."""
    mark, out = line.joint(i), list[Held]()
    if mark not in (",", "-") or (mark == "-" and line.text[line.ends[i - 1]] != " "):
        return ()
    if mark == "," and line.forms[i].isdigit() and line.joint(i + 1) == ",":
        i += 1  # "Nguyen Van Hien, 40, director of ..."
    while line.is_(i, "holding"):
        i += 1
    home: str | None = None
    body = line.forms[i] if i < len(line) - 1 and _is_acronym(line, i) else ""
    i += bool(body)
    while read := office(line, i) if i < len(line) and _may_begin(line, i) else None:
        if body:  # "Keiji Furuya, NPSC Chairman"
            start = read.start - len(body) - 1
            read, body = replace(read, start=start, title=f"{body} {read.title}"), ""
        if not read.head and read.country and not out:
            return (Held(read.start, read.end, COUNTERPART, read.country),)
        if not read.head or (home and read.country not in (None, home)):
            break
        home, i = home or read.country, read.last
        mark, end = line.joint(i), name_run(line, _past_titles(line, i))
        if (mark == "" and end > i) or (out and mark == "," and end > i + 1):
            break  # it is the next one's
        out.append(Held(read.start, read.end, read.title, read.country))
        if line.joint(i) != "," and not (line.forms[i] == "and" and line.tight(i)):
            break
        i += line.forms[i] == "and"
        i += line.forms[i] == "the"
        if i in line.land and line.land[i].form == "possessive":
            break  # "A, the Minister of Finance and Germany's Deputy Minister, B"
    return tuple(out)


def _is_acronym(line: Line, i: int) -> bool:
    """Whether word ``i`` is a body's short name before an office: "NPSC Chairman"."""
    form = line.forms[i]
    plain = form.isalpha() and form.isupper() and len(form) > 2 and not line.tags[i]
    known = i in line.land or i in line.bodies
    return plain and not known and line.tight(i + 1) and line.is_(i + 1, "head", "modifier")


def _holder(
    line: Line, first: int, held: tuple[Held, ...], country: str | None = None
) -> Holder | None:
    """The person whose name begins at word ``first``, if one does."""
    last = name_run(line, first)
    if last == first or (last == first + 1 and line.tight(last) and line.is_(last, "small")):
        return None  # nobody, or "Japan's Komeito party"
    end = line.owning(last)
    country = country or next((h.country for h in held if h.country), None) or _from(line, last)
    own = end > line.ends[last - 1]
    written = line.written(first, last)
    also = _NICKNAME.search(written) or _ALIAS.match(line.text, end)
    name, nickname = _NICKNAME.sub("", written), also["also"] if also else ""
    return Holder(line.starts[first], end, name, own, country, held, nickname)


def _from(line: Line, i: int) -> str | None:
    """The country behind a name: "President Mirziyoyev of the Republic of Uzbekistan"."""
    k = i + 1
    while line.forms[k] in ("the", "of", "Republic", "Socialist", "Kingdom", "State"):
        k += 1
    land = line.land.get(k) if line.forms[i] == "of" and line.tight(i) else None
    return land.name if land and land.kind == "country" and land.form == "noun" else None


def _placed(line: Line, holder: Holder, before: Holder | None) -> Holder:
    """The country told by the shape of the name, or by the person named together with."""
    if holder.country or not before or not holder.held or shape(holder.name):
        country = holder.country or shape(holder.name)
        return holder if country == holder.country else replace(holder, country=country)
    joined = line.text[before.end : holder.held[0].start].strip() == "and"
    akin = any(alike(h.office, o.office) for h in holder.held for o in before.held)
    sent = any(_SENT_ABROAD.search(o.office) for o in before.held)
    same = joined and not akin and not sent and not shape(before.name)  # it had told it too
    return replace(holder, country=before.country if same else None)


def alike(one: str, two: str) -> bool:
    """Whether two offices are the same or about the same: then each is of another country."""
    fields = ({w for w in office.split() if "portfolio" in tags_of(w)} for office in (one, two))
    return one == two or bool(set.intersection(*fields))
