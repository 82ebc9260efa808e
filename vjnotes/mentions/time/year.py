"""Years, calendar and fiscal: in figures, in runs, and told from another ("last year")."""

import re
from datetime import date
from itertools import pairwise

from vjnotes.mentions.time import calendar
from vjnotes.mentions.time.calendar import Kind, Stretch
from vjnotes.mentions.time.line import Line, either, lexicon, words
from vjnotes.mentions.time.point import Point, compiled, production, settled

_PLAIN = frozenset({"and", "to", "the", "as", "of", "for", "with"})
# What is written on to a number makes it no year, save "2019-end", "2019-June" and "2019's".
_WRITTEN_ON = compiled(
    r"[^\W\d]|[-/](?!(?:{:month}|end|early|late|mid|present|now|level)\b)[^\W\d]|[:,]\d"
    r"| ?- ?(?:year|month|strong|day|seat|bed|word)\b"
)
_WRITTEN_TO = compiled(r"(?<!\w)(?!(?:{:month}|end|early|late|mid|present|fy|s)-)[^\W\d]+-$")
_LOST_SPACE = re.compile(r"[A-Z][a-z]{2}")
_TOWN = re.compile(r" [A-Z][a-z]+ [A-Z][a-z]")  # "in 2012 Dong Thap", no sum
_NAMES = either(word.title() for word in words("names_after"))
_NAME_AFTER = re.compile(rf"(?: [A-Z]\w*){{0,3}} (?:{_NAMES})\b")
_RUN = re.compile(r"\b(?:from|between) (?:19|20)\d\d (?:to|and|until|till|through) $")
_NAME_BEFORE = re.compile(r"([A-Z][^\W\d_]*) $")


def year_at(line: Line, start: int, bound: bool = False) -> int | None:
    """The year the four figures at ``start`` are, if they are one.

    ``bound`` says that they stand where only a year can ("November 2012", "quarter of 2018").
    Between 1900 and 2100 a bare number is taken unless something speaks against it; other
    years need a word that leads to them or brackets of their own.
    """
    end, value = start + 4, int(line.low[start : start + 4])
    unit = line.next(end) in words("units") and not _TOWN.match(line.raw, end)
    if not calendar.sane(value) or unit:
        return None
    if _WRITTEN_ON.match(line.low, end) and not _LOST_SPACE.match(line.raw, end):
        return None
    if bound:
        return value
    if _counts(line, start) or _led_off(line, start) or _in_name(line, start):
        return None
    before = line.last(start)
    lone = before == "(" and line.low[end : end + 1] in (")", "-", " ")
    led = lone or before in ("in", "since", "year", "until")
    return value if led or 1900 <= value <= 2100 else None


def _counts(line: Line, start: int) -> bool:
    """Whether the number counts what comes after it ("2018 Vietnamese students")."""
    if _RUN.search(line.low, max(0, start - 24), start):
        return False  # "between 2011 and 2015 Chinese firms"
    one, two = line.after(start + 4, 2)
    if one in words("counted"):
        return line.raw[max(0, start - 3) : start] != "In "
    of, one_before = line.before(start, 2)
    led = one_before in ("in", "since", "by", "during", "until") or (of, one_before) == (
        "end",
        "of",
    )
    return not led and one.isalpha() and one not in _PLAIN and two in words("counted")


def _led_off(line: Line, start: int) -> bool:
    """Whether the words and signs before the number make it an amount or a code."""
    two, one = line.before(start, 2)
    glued = line.low[max(0, start - 1) : start] not in ("", " ", "\n")
    change = words("change")
    if one in words("money") or one in words("names_before") or one in words("hedges"):
        return one not in ("around", "about") or two in change
    if glued and two.isdecimal() and one in ("-", "/", ":", ","):
        return True
    if glued and one == "-":
        return bool(_WRITTEN_TO.search(line.low, max(0, start - 20), start))
    if one in (".", "than"):
        return two in ("no", "nos", "art", "tel", "more", "less", "fewer", "rather")
    if one == "over":
        return change.isdisjoint(line.back(start, 13))
    if one == "to":
        return not two.isdecimal() and not change.isdisjoint(line.back(start, 5))
    return one.isdecimal() or (one == ":" and line.next(start + 4).isdecimal())


def _in_name(line: Line, start: int) -> bool:
    """Whether the number belongs to a name: "Yosakoi Summer Festival 2023", "2030 Summit"."""
    if _NAME_AFTER.match(line.raw, start + 4):
        return True
    name = _NAME_BEFORE.search(line.raw, max(0, start - 20), start)
    if name is None or name[1].lower() in words("leads") or name[1].lower() in lexicon()["months"]:
        return False
    return name[1].isupper() or not line.opens(name.start())


@production
def year(line: Line, m: re.Match[str]) -> Point | None:
    found = year_at(line, m.start("year"))
    return settled(m, calendar.year(found)) if found else None


@production
def bound_year(line: Line, m: re.Match[str]) -> Point | None:
    found = year_at(line, m.start("year"), bound=True)
    return settled(m, calendar.year(found)) if found else None


@production
def bound_years(line: Line, m: re.Match[str]) -> Point | None:
    """ "2020-21" behind "the first quarter of" or "April-January": a fiscal year."""
    first, last = int(m["year"]), _second(m["year"], m["tail"])
    return _fiscal_years(line, m, first, last) if last == first + 1 else None


@production
def decade(line: Line, m: re.Match[str]) -> Point | None:
    return settled(m, calendar.years(int(m["year"]), int(m["year"]) + 9), "years")


@production
def years(line: Line, m: re.Match[str]) -> Point | None:
    """ "2016-20", "2021/22", "2016-2020"; "2023-11" is a month."""
    first, last, tail = int(m["year"]), _second(m["year"], m["tail"]), m["tail"]
    if year_at(line, m.start("year")) is None:
        return None
    during = len(tail) == 2 or line.last(m.start()) in ("in", "during")
    if last == first + 1 and during and _spoken_of(line, m.start("year")):
        return _fiscal_years(line, m, first, last)
    if last > first and (len(tail) == 2 or year_at(line, m.start("tail"), bound=True)):
        return settled(m, calendar.years(first, last), "years")
    if line.raw[m.end("year")] == "-" and len(tail) == 2 and 1 <= int(tail) <= 12:
        return settled(m, calendar.month(first, int(tail)))
    return None


def _second(first: str, second: str | None) -> int:
    """The second year of "2016-20" or "2016-2020"."""
    return int(first[: 4 - len(second or "")] + (second or ""))


@production
def told(line: Line, m: re.Match[str]) -> Point | None:
    """ "last year", "the same month": by the table, from the reference date or the last period."""
    word, unit, base, at = m["told"] or "previous", m["unit"], line.base, line.reference
    shift, from_base = lexicon()["relative"][word], word in words("from_base")
    if word == "past" and unit == "year":
        # Twelve months back from some day: no calendar year.
        return settled(m, Stretch("span"), "run")
    the_next_year = unit == "year" and word == "next" and line.last(m.start()) == "the"
    from_base = from_base or the_next_year
    if from_base and unit == "year" and base and base.kind == "fiscal":
        return settled(m, calendar.moved(base, shift), "fiscal", rule="year.from-base")
    if from_base and base is not None:
        finer = {"month": ("day", "month", "as_of"), "quarter": ("quarter",), "day": ("day",)}
        at = base.a_day if base.kind in finer.get(unit, (base.kind,)) else None
    elif from_base and (unit == "year" or shift >= 0):
        at = None
    kind: Kind = "span" if unit == "week" else unit  # type: ignore[assignment]
    found = calendar.holding(unit, at, shift) if at else Stretch(kind)
    if at and unit == "year" and not from_base:
        found = _year_of(line, at, shift)
    return settled(m, found, unit, rule=f"{unit}.from-base" if from_base else "")


def _year_of(line: Line, day: date, shift: int = 0) -> Stretch:
    """The year of a day, or ``shift`` years away, by the calendar of the country."""
    row = lexicon()["fiscal"].get(line.country, {})
    if not row.get("own"):
        return calendar.holding("year", day, shift)
    number = day.year - (day.month < row["month"]) + shift
    return calendar.fiscal(number, row["month"], mid=True)


@production
def the_year(line: Line, m: re.Match[str]) -> Point | None:
    """ "the year" of the reference date, "the year before" the period read before."""
    at = line.base.a_day if line.base else None
    if not m["away"]:
        now = line.reference
        opens = m.start() <= len("in the ")
        past = line.base is not None and line.base.kind == "year" and _throughout(line, m.start())
        past = past and at is not None and str(at.year) not in line.low[: m.start()]
        last = at and now and at.year == now.year - 1 and (now.month <= 3 or opens or past)
        long_past = at and now and at.year < now.year - 1  # a story of then
        told = last or (long_past and line.base is not None and line.base.kind == "year")
        if told and not line.future(m.start()):
            now = at  # In January or first in a sentence: the one just spoken of.
        return settled(m, _year_of(line, now) if now else Stretch("year"))
    shift = -1 if m["away"] in ("before", "earlier", "prior") else 1
    if line.base and line.base.kind == "fiscal":
        return settled(m, calendar.moved(line.base, shift), "year", rule="year.from-base")
    found = calendar.year(at.year + shift) if at else Stretch("year")
    return settled(m, found, rule="year.from-base")


def _throughout(line: Line, position: int) -> bool:
    """Whether "the year" is one over which something came to be, not "later in the year"."""
    when, lead, _ = line.before(position, 3)
    return lead in words("throughout") and when not in words("parts_of_year")


@production
def the_one(line: Line, m: re.Match[str]) -> Point | None:
    """ "The first months of this one", "than in the previous one", behind a year."""
    if line.base is None or line.base.kind not in ("year", "fiscal"):
        return None
    if m[0] == "this one":
        year = line.base.kind == "year" and line.reference
        return settled(m, calendar.holding("year", year), rule="year.told") if year else None
    return settled(m, calendar.moved(line.base, -1), rule="year.from-base")


@production
def of_years(line: Line, m: re.Match[str]) -> Point | None:
    """ "In the first of those years", behind a run of them."""
    run, nth = line.counted, lexicon()["ordinals"][m["ordinal"]]
    if run is None or run.kind != "span" or not re.fullmatch(r"\d{4}/\d{4}", run.label or ""):
        return None
    edge = run.last if nth < 0 else run.first
    return settled(m, calendar.holding("year", edge, max(0, nth - 1))) if edge else None


@production
def decade_end(line: Line, m: re.Match[str]) -> Point | None:
    """ "By the end of the decade": its last year, be it 2030 or, as some count, 2029."""
    at = line.reference
    return settled(m, calendar.year(-(-at.year // 10) * 10) if at else Stretch("year"))


_REACH = 30  # words on either side within which a country is looked for


def _custom(line: Line, position: int, doubled: bool = False) -> tuple[int, str, bool]:
    """First month and naming of the fiscal year, and whether it begins in mid-month, by the
    country words around it.

    The words right before it decide ("the US fiscal year 2023"); else the country with a custom
    that the sentence names as owner, else first ("India's exports to Japan in FY24"), where it is
    written with two figures one that writes it so; else the caller's country, also where the
    sentence only names a partner ("the trade gap with India").
    """
    customs = lexicon()["fiscal"]
    close = line.back(position, 4, ", in of for to during by and from ( )")
    named = [c for c, row in customs.items() if not close.isdisjoint(row["words"])]
    if len(named) != 1:
        told = line.sentence(position, _REACH)
        pairs = [*pairwise(["", *told])]
        own = line.country != "Japan"
        partners = {b for a, b in pairs if own and a in words("with_partner")}
        owners = {a for a, b in pairs if b == "'"}
        told = sorted((w for w in told if w not in partners), key=lambda w: w not in owners)
        named = [c for word in told for c, row in customs.items() if word in row["words"]]
        named = [c for c in named if doubled and c in _runs()] or named
    row = customs[named[0] if named else line.country if line.country in customs else "Japan"]
    return row["month"], row["named"], row.get("mid", False)


def _spoken_of(line: Line, position: int) -> bool:
    """Whether "2022-23" is a fiscal year: a country that writes so is near, or the caller's."""
    near, customs = set(line.sentence(position, _REACH)), lexicon()["fiscal"]
    told = {line.next(position + len("2022-23")), *line.back(position, 2)}
    if not told.isdisjoint(words("seasons")):
        return False  # "the 2022-23 season", "the academic year 2022-23"
    return line.country in _runs() or any(not near.isdisjoint(customs[c]["words"]) for c in _runs())


def _runs() -> list[str]:
    """The countries whose press writes "2022-23" for a fiscal year."""
    return [country for country, row in lexicon()["fiscal"].items() if row.get("runs")]


@production
def fiscal(line: Line, m: re.Match[str]) -> Point | None:
    """ "FY23", "fiscal year 2023-24", "the 2023-24 fiscal year", "FY2015-2020"."""
    written = m["figures"] if len(m["figures"]) == 4 else "20" + m["figures"]
    first, last = int(written), _second(written, m["tail"])
    if not calendar.sane(first) or line.next(m.end()) in words("units"):
        return None
    return _fiscal_years(line, m, first, last)


def _fiscal_years(line: Line, m: re.Match[str], first: int, last: int) -> Point:
    """The fiscal year or years written with these two figures."""
    short = "figures" in m.groupdict() and len(m["figures"]) == 2
    custom = _custom(line, m.start(), doubled=last == first + 1 or short)
    if last > first + 1:
        run = calendar.between(calendar.fiscal(first, *custom), calendar.fiscal(last, *custom))
        return settled(m, run, "years")
    # "FY2023-24" names both years: where the last one names it, it is 2024.
    both = last == first + 1 and custom[1] == "end"
    return settled(m, calendar.fiscal(first + both, *custom))


@production
def fiscal_told(line: Line, m: re.Match[str]) -> Point | None:
    """ "last fiscal year", "the previous fiscal year", "the fiscal year"."""
    over = "last" if "over" in m.groupdict() else "this"  # "the recently concluded fiscal year"
    told, base, at = m["told"] or over, line.base, line.reference
    shift = lexicon()["relative"][told]
    if (told in words("from_base") or told == over == "this") and base and base.kind == "fiscal":
        return settled(m, calendar.moved(base, shift))
    if at is None:
        return settled(m, Stretch("fiscal"))
    month, named, mid = _custom(line, m.start())
    number = at.year - (at.month < month) + (named == "end") + shift
    return settled(m, calendar.fiscal(number, month, named, mid))
