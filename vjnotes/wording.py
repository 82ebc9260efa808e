"""Values, periods and metrics in words, as the book writes them."""

import re
from datetime import date
from functools import cache
from typing import Any

from vjnotes.fact import Fact
from vjnotes.lexicon import table
from vjnotes.markup import NBSP

_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


@cache
def _labels() -> dict[str, Any]:
    return table("labels")


def _known(metric: str) -> dict[str, Any]:
    """What the dictionary says of a metric."""
    return dict(table("dictionary").get(metric, {}))


def number(value: float) -> str:
    """A number with thousands set off and no needless decimals.

    >>> number(5198), number(33.84), number(40.0)
    ('5,198', '33.84', '40')
    """
    text = f"{value:,.4f}".rstrip("0").rstrip(".")
    return text.replace("-", "\N{MINUS SIGN}")


def scale(value: float) -> tuple[float, str]:
    """The scale word that suits ``value``, with its size.

    >>> scale(47_600_000_000), scale(5198)
    ((1000000000.0, 'billion'), (1.0, ''))
    """
    return next(((size, word) for size, word in _SCALES if abs(value) >= size), (1.0, ""))


def currency(unit: str) -> str:
    """What a currency is called after a number: its word, else its ISO 4217 code.

    >>> currency("JPY"), currency("USD")
    ('yen', 'USD')
    """
    return str(_labels()["currency"].get(unit, unit))


def is_money(unit: str | None) -> bool:
    """Whether a unit is an ISO 4217 code."""
    return unit is not None and re.fullmatch(r"[A-Z]{3}", unit) is not None


def amount(value: float | int | str | None, unit: str | None, metric: str = "") -> str:
    """A value with its unit in words, bound by no-break spaces.

    >>> amount(47_600_000_000, "USD").replace(NBSP, " ")
    '47.6 billion USD'
    >>> amount(5198, "count", "fdi_projects").replace(NBSP, " ")
    '5,198 projects'
    >>> amount(4, "rank"), amount(12, "count", "meeting_number"), amount(2, "multiple")
    ('fourth', '12th', 'double')
    """
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if unit == "rank" or metric == "meeting_number":
        return ordinal(int(value))
    if unit == "multiple":
        return {2.0: "double", 3.0: "triple"}.get(float(value)) or f"{number(value)}{NBSP}times"
    if unit == "percent":
        return f"{number(value)}{NBSP}percent"
    if is_money(unit):
        size, word = scale(value)
        return NBSP.join(filter(None, (number(value / size), word, currency(unit or ""))))
    size, word = scale(value)
    parts = [number(value / size), word] if size >= 1e6 else [number(value)]
    if unit in ("count", None):
        parts.append(noun(metric, value))
    else:
        parts.append(str(unit))
    return NBSP.join(filter(None, parts))


def noun(metric: str, value: float = 2) -> str:
    """The noun after a count of ``metric``; empty where there is none.

    >>> noun("fdi_projects", 1), noun("two_way_trade")
    ('project', '')
    """
    forms = _known(metric).get("noun", ("", ""))
    return str(forms[0] if value == 1 else forms[1])


def ordinal(value: int) -> str:
    """
    >>> ordinal(3), ordinal(21), ordinal(112)
    ('third', '21st', '112th')
    """
    spelt: list[str] = _labels()["ordinals"]
    if 1 <= value <= len(spelt):
        return spelt[value - 1]
    teen = 10 <= value % 100 <= 20
    return f"{value}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"


def cardinal(value: int) -> str:
    """A count in words up to twelve, in figures beyond.

    >>> cardinal(4), cardinal(21)
    ('four', '21')
    """
    spelt: list[str] = _labels()["cardinals"]
    return spelt[value] if 0 <= value < len(spelt) else number(value)


def counted(value: int, singular: str, plural: str = "") -> str:
    """A count with its noun, in words up to twelve.

    >>> counted(1, "place"), counted(3, "city pair"), counted(13, "activity", "activities")
    ('one place', 'three city pairs', '13 activities')
    """
    return f"{cardinal(value)} {singular if value == 1 else plural or f'{singular}s'}"


def hedge(approx: str) -> str:
    """The word before a value that is not exact; empty for ``exact``.

    >>> hedge("up_to")
    'up to'
    """
    return str(_labels()["hedge"].get(approx, {"word": ""})["word"])


def bound(approx: str) -> str:
    """The word before what is computed from a value that is not exact.

    >>> bound("over"), bound("exact")
    ('at least', '')
    """
    return str(_labels()["hedge"].get(approx, {"bound": ""})["bound"])


def hedged(fact: Fact, shown: str) -> str:
    """A value as it is shown somewhere, with the hedge of its fact before it."""
    return f"{hedge(fact.approx)} {shown}".strip()


def stated_as(fact: Fact) -> str:
    """How a value was stated, for a card; empty for an exact one.

    The word is quoted only where the article has it; else its meaning is given.
    """
    if fact.approx == "exact":
        return ""
    word = hedge(fact.approx)
    if re.search(rf"\b{word}\b", fact.quote, re.IGNORECASE):
        return f"stated as “{word}”"
    return f"stated as {_labels()['hedge'][fact.approx]['means']}"


def words(fact: Fact) -> str:
    """What a fact states, with its hedge: "nearly 50 billion USD", "2007" for a mere date."""
    if fact.value is None:
        return period(fact.period) if fact.period else metric(fact.metric)
    return hedged(fact, amount(fact.value, fact.unit, fact.metric))


def metric(name: str) -> str:
    """What a metric is called.

    >>> metric("fdi_registered"), metric("new_metric")
    ('Registered capital', 'New metric')
    """
    return str(_known(name).get("label") or name.replace("_", " ").capitalize())


def inside(label: str) -> str:
    """A label within a sentence: its first letter small, unless it begins with an acronym.

    >>> inside("Two-way trade"), inside("ODA loans")
    ('two-way trade', 'ODA loans')
    """
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def measure(fact: Fact) -> str:
    """What a fact measures; of a growth, a share or a first time also what it is of."""
    of = fact.detail.get("of")
    return f"{metric(fact.metric)}: {inside(metric(of))}" if of else metric(fact.metric)


def fields(names: str) -> str:
    """The fields of a request or a promise, as its detail lists them.

    >>> fields("oda, climate")
    'ODA, climate'
    """
    return ", ".join(str(_labels()["field"].get(name, name)) for name in names.split(", "))


def rank_field(name: str) -> str:
    """The field a rank is about: "trade" for ``rank_trade``."""
    return str(_known(name).get("field", name.removeprefix("rank_").replace("_", " ")))


def head(name: str) -> str:
    """The head of a column of a table, by the column's name."""
    return str(_labels()["head"].get(name, capital(name.replace("_", " "))))


def kind(name: str) -> str:
    """What was done, in a word: "asked" for a ``proposal``."""
    return str(_labels()["kind"].get(name, name))


def topic(name: str) -> str:
    """What a topic is called in the middle of a sentence."""
    return str(_labels()["topic"].get(name, name))


def possessive(name: str) -> str:
    """
    >>> possessive("Japan"), possessive("United States")
    ('Japan’s', 'United States’')
    """
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def series(items: list[str]) -> str:
    """
    >>> series(["2020", "2021", "2022"])
    '2020, 2021 and 2022'
    """
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1]))) if items else ""


def capital(text: str) -> str:
    """``text`` with its first letter a capital, the others as they are."""
    return text[:1].upper() + text[1:]


def day(value: date | str, *, short: bool = False) -> str:
    """A day in words.

    >>> day("2023-10-10").replace(NBSP, " "), day("2023-10-10", short=True).replace(NBSP, " ")
    ('10 October 2023', '10 Oct 2023')
    """
    when = date.fromisoformat(value) if isinstance(value, str) else value
    return f"{when.day}{NBSP}{_month(when.month, short)}{NBSP}{when.year}"


def _month(index: int, short: bool) -> str:
    name = str(_labels()["months"][index - 1])
    return name[:3] if short else name


def weekday(number: int) -> str:
    """A day of the week, as ISO 8601 counts them.

    >>> weekday(1)
    'Monday'
    """
    return str(_labels()["weekdays"][number - 1])


def period(label: str | None, *, short: bool = False) -> str:
    """A period label in words; what is not a label comes back as it is.

    >>> [period(p).replace(NBSP, " ") for p in ("2022", "2018-Q1", "2023-01/2023-09")]
    ['2022', 'January to March 2018', 'January to September 2023']
    >>> [period(p).replace(NBSP, " ") for p in ("FY2023", "as-of:2023-09-20", "since:2012-11")]
    ['fiscal year 2023', '20 September 2023', 'November 2012']
    >>> period("2018-Q1", short=True).replace(NBSP, " ")
    'Jan–Mar 2018'
    """
    if not label:
        return ""
    label = label.removeprefix("as-of:").removeprefix("since:")
    if match := re.fullmatch(r"(\d{4})-(?:Q([1-4])|H([12]))", label):
        length = 3 if match[2] else 6
        first = (int(match[2] or match[3]) - 1) * length + 1
        return _span(f"{match[1]}-{first:02}", f"{match[1]}-{first + length - 1:02}", short)
    if match := re.fullmatch(r"FY(\d{4})", label):
        return f"{'FY' if short else f'fiscal{NBSP}year'}{NBSP}{match[1]}"
    if "/" in label:
        first_part, last_part = label.split("/", 1)
        return _span(first_part, last_part, short)
    return _point(label, short)


def _point(label: str, short: bool) -> str:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", label):
        return day(label, short=short)
    if match := re.fullmatch(r"(\d{4})-(\d\d)", label):
        return f"{_month(int(match[2]), short)}{NBSP}{match[1]}"
    return label


def _span(first: str, last: str, short: bool) -> str:
    """Two ends of a span; the year, and the month of days, are said once."""
    a, b = _point(first, short).split(NBSP), _point(last, short).split(NBSP)
    shared = 0
    while shared < min(len(a), len(b)) - 1 and a[-1 - shared] == b[-1 - shared]:
        shared += 1
    head = a[: len(a) - shared]
    return f"{NBSP.join(head)}{'–' if short else ' to '}{NBSP.join(b)}"


def voice(outlet: str | None, published: date | None, *, aside: bool = False) -> str:
    """Who states it, for the run of a sentence, or as an aside in brackets.

    >>> voice("VNA", date(2023, 11, 27)).replace(NBSP, " "), voice("VNA", None, aside=True)
    ('VNA (November 2023)', '(VNA)')
    """
    month = period(f"{published:%Y-%m}") if published else ""
    if month and (not outlet or "not named" in outlet.lower()):
        outlet, month = f"the article of {month}", ""
    told = [part for part in (outlet, month) if part]
    return f"({', '.join(told)})" if aside else " (".join(told) + ")" * (len(told) > 1)
