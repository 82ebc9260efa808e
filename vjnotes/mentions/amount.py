"""One amount: a numeral with its unit, or the reason why a numeral states none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, TypeVar

from vjnotes.lexicon import table
from vjnotes.mentions.number import LETTER, Numeral, Tokens, numeral

_UNITS = table("units")
_NAMES: dict[str, list[str]] = {
    key: value.split() if isinstance(value, str) else value
    for key, value in _UNITS["names"].items()
}
_NAME_SETS = {key: frozenset(value) for key, value in _NAMES.items()}
_DOUBTFUL = frozenset(_UNITS["currency_rules"]["doubtful"])
_BEFORE: dict[str, str] = {
    **{code: code for code in _UNITS["iso"]["codes"].split()},
    **_UNITS["before"],
}
_DOUBTFUL_BEFORE = frozenset(_UNITS["iso"]["doubtful"])
MONTHS = _NAME_SETS["months"]
FUNCTION = _NAME_SETS["function"]

Found = TypeVar("Found")


class Phrases(Generic[Found]):
    """Phrases of one or more tokens, found at a token, the longest first.

    >>> phrases = Phrases({"percentage points": "point", "percent": "percent"})
    >>> phrases.at(Tokens("two percentage points"), 1)
    ('point', 3)
    """

    def __init__(self, meanings: Mapping[str, Found]) -> None:
        self._by_first: dict[str, list[tuple[list[str], Found]]] = {}
        for phrase in sorted(meanings, key=len, reverse=True):
            words = Tokens(phrase).words
            self._by_first.setdefault(words[0], []).append((words[1:], meanings[phrase]))

    def at(self, tokens: Tokens, i: int) -> tuple[Found, int] | None:
        """The meaning of the phrase at token ``i`` and the token after it."""
        for rest, meaning in self._by_first.get(tokens.word(i), ()):
            j = i + 1
            for word in rest:
                if tokens.joint(j):
                    j += 1
                if tokens.word(j) != word:
                    break
                j += 1
            else:
                return meaning, j
        return None


def _currencies() -> dict[str, str]:
    """The words for money after a number, with their plurals and the ISO codes."""
    words = {code.lower(): code for code in _UNITS["iso"]["codes"].split()}
    for name, code in _UNITS["currency"].items():
        words[name + "s"] = code
        words[name] = code
    return words


_CURRENCY = Phrases[str](_currencies())
_PERCENT = Phrases[str](_UNITS["percent"])
_MEASURE = Phrases[str]({**_UNITS["measure"], **_UNITS["duration"]})
DURATIONS = frozenset(_UNITS["duration"].values())


@dataclass(slots=True)
class Amount:
    """Tokens ``first`` to ``after`` (excluded) state ``base * scale`` of ``unit``.

    ``number`` is the first token of the numeral itself; ``unit`` is ``None`` while no unit is
    known; ``doubt`` says that without a unit or scale the numeral states nothing.
    """

    first: int
    after: int
    number: int
    base: Fraction
    scale: int = 1
    unit: str | None = None
    kind: str = "number"
    doubt: bool = False
    prefixed: bool = False
    grouped: bool = False
    digits: bool = True
    high: Fraction | None = None

    @property
    def value(self) -> Fraction:
        """The value in plain units."""
        return self.base * self.scale

    @property
    def bare(self) -> bool:
        """Whether neither unit nor scale stands with the numeral."""
        return self.unit is None and self.scale == 1


def amount(tokens: Tokens, i: int, floor: int, dollar: str) -> Amount | None:
    """The amount whose numeral starts at token ``i``; tokens before ``floor`` are taken.

    >>> found = amount(Tokens("US$4.7 billion"), 1, 0, "USD")
    >>> found.unit, int(found.value), found.first, found.after
    ('USD', 4700000000, 0, 3)
    """
    number = numeral(tokens, i)
    if number is None or _in_code(tokens, i):
        return None
    found = Amount(
        i, number.after, i, number.base, number.scale, grouped=number.grouped, digits=number.digits
    )
    before = _money_before(tokens, i, floor, number)
    if before:
        found.first, found.unit, found.kind = before[1], before[0], "money"
        found.prefixed = True
    _letter(tokens, found)
    _unit_after(tokens, found)
    if found.unit == "dollar":
        found.unit = dollar
    _sign(tokens, found, floor)
    if tokens.glued(found.after) and tokens.kind(found.after) in {"word", "digits"}:
        return None
    if found.unit in DURATIONS and found.kind == "number" and _no_duration(tokens, found):
        return None
    if found.bare:
        if _named(tokens, found):
            return None
        found.doubt = _doubtful(tokens, found)
    return found


def _money_before(
    tokens: Tokens, i: int, floor: int, number: Numeral
) -> tuple[str, int] | None:
    """The currency written before the numeral at ``i``, and the token where it starts."""
    j = i - 1
    if j < floor or tokens.starts[i] - tokens.ends[j] > 1:
        return None
    if tokens.kind(j) == "sign":
        code = _UNITS["symbol"][tokens.words[j]]
        if code == "dollar" and j > floor and tokens.word(j - 1) == "us":
            return "USD", j - 1
        return code, j
    if tokens.word(j) == "." and tokens.glued(j):
        j -= 1
    if j < floor or tokens.kind(j) != "word":
        return None
    written = tokens.text[tokens.starts[j] : tokens.ends[j]]
    code = _BEFORE.get(written)
    if code and (written not in _DOUBTFUL_BEFORE or number.scale > 1 or number.grouped):
        return code, j
    return None


def _letter(tokens: Tokens, found: Amount) -> None:
    """Read a single letter as a scale: ``$113m``, ``US$5 B``, ``5.4m visitors``, ``8b yen``."""
    j = found.after
    letter = tokens.word(j)
    if letter not in LETTER or found.scale > 1 or not found.digits:
        return
    near = tokens.starts[j] - tokens.ends[j - 1] <= (1 if found.prefixed else 0)
    if not near or tokens.joint(j + 1) or (letter in "kbt" and tokens.word(j + 1) == "/"):
        return
    counted = letter in "mbk" and plural(tokens, j + 1)
    if found.prefixed or _CURRENCY.at(tokens, j + 1) or counted:
        found.after, found.scale = j + 1, LETTER[letter]


def _unit_after(tokens: Tokens, found: Amount) -> None:
    """Read the unit after the numeral, across a hyphen too: ``4.7-billion-dollar``."""
    j = found.after
    if tokens.joint(j):
        j += 1
    percent = None if found.prefixed else _PERCENT.at(tokens, j)
    if percent and (tokens.word(j) not in {"pc", "bp"} or tokens.text[tokens.starts[j]].islower()):
        unit, found.after = percent
        found.unit = "percent" if unit == "percent" else "point"
        found.kind = "percent" if unit == "percent" else "points"
        if unit == "basis":
            found.base /= 100
        return
    money = _CURRENCY.at(tokens, j)
    if money and _money_holds(tokens, found, j, money[1]):
        code, after = money
        if not (found.prefixed and tokens.kind(after) == "digits"):
            found.unit = found.unit if found.prefixed and code == "dollar" else code
            found.kind, found.after = "money", after
        return
    if tokens.kind(j) == "sign" and not found.prefixed and tokens.kind(j + 1) != "digits":
        found.unit, found.kind = _UNITS["symbol"][tokens.words[j]], "money"
        found.after = j + 1
        return
    if found.prefixed:
        return
    measure = _MEASURE.at(tokens, j)
    if measure:
        found.unit, found.after = measure
    elif tokens.word(j) == "m" and tokens.glued(j):
        found.unit, found.after = "m", j + 1


def _money_holds(tokens: Tokens, found: Amount, j: int, after: int) -> bool:
    """Whether a word for money is one here: not "50 pounds" of rice, nor "106 won medals"."""
    if after > j + 1:
        return True
    word = tokens.word(j)
    if word in {"all", "top", "try", "cup", "mad", "pen"}:
        return tokens.text[tokens.starts[j] : tokens.ends[j]].isupper() and found.scale > 1
    return word not in _DOUBTFUL or found.scale > 1 or found.grouped


def _sign(tokens: Tokens, found: Amount, floor: int) -> None:
    """A minus before money or a percentage makes it negative."""
    j = found.first - 1
    if found.kind == "number" or j < floor:
        return
    word = tokens.word(j)
    alone = not tokens.glued(j) or tokens.word(j - 1) in {"(", "["}
    dash = word in {"-", "\u2212", "\u2013"} and tokens.glued(j + 1) and alone
    if word == "minus" or dash:
        found.base, found.first = -found.base, j


def _in_code(tokens: Tokens, i: int) -> bool:
    """Whether the numeral is part of a larger code: ``G7``, ``10/10/2023``, ``9:30``, ``#5``."""
    before, after = tokens.word(i - 1), tokens.word(i + 1)
    if tokens.kind(i) != "digits":
        return False
    if tokens.glued(i):
        if tokens.kind(i - 1) == "word" and tokens.text[
            tokens.starts[i - 1] : tokens.ends[i - 1]
        ] not in _BEFORE:
            return True
        if before in {"/", ":", "@", "#", "_", "=", "&", "\\", "^"} or before in "'’‘":
            return before != "/" or tokens.kind(i - 2) != "word"
        if before == "+" and after not in {"%", "percent"}:
            return True
    if tokens.glued(i + 1) and after in {"/", ":", "@", "_", "\\", "^", "="}:
        if after not in {"/", ":"} or tokens.kind(i + 2) == "digits":
            return True
    digits = tokens.words[i]
    if len(digits) > 1 and digits[0] == "0" and digits[1].isdigit():
        return True
    return _chain(tokens, i)


def _chain(tokens: Tokens, i: int) -> bool:
    """Whether three or more runs of digits hang together: a date, a telephone number."""
    left = tokens.joint(i - 1) and tokens.kind(i - 2) == "digits"
    right = tokens.joint(i + 1) and tokens.kind(i + 2) == "digits"
    further_left = left and tokens.joint(i - 3) and tokens.kind(i - 4) == "digits"
    further_right = right and tokens.joint(i + 3) and tokens.kind(i + 4) == "digits"
    return (left and right) or further_left or further_right


def _no_duration(tokens: Tokens, found: Amount) -> bool:
    """Whether "N years" is an age, a year, a part of a named year or a name."""
    after = tokens.word(found.after)
    if tokens.joint(found.after):
        after = tokens.word(found.after + 1)
    if after == "old" or (after == "of" and tokens.word(found.after + 1) == "age"):
        return True
    before = tokens.word(found.first - 1)
    if before == "first" or before in _NAME_SETS["age"]:
        return True
    if _year(found) and found.digits:
        return True
    if found.base == 1 and not found.digits and tokens.word(found.after - 1) == "day":
        return True
    title = tokens.capital(found.number) and tokens.capital(found.after - 1)
    return title and tokens.capital(found.after) and not found.digits


def _year(found: Amount) -> bool:
    return (
        not found.grouped and found.base.denominator == 1 and 1900 <= found.base <= 2100
    )


def plural(tokens: Tokens, i: int) -> bool:
    """Whether token ``i`` looks like the plural of something counted."""
    word = tokens.word(i)
    if tokens.kind(i) != "word" or word in _NAME_SETS["not_plural"]:
        return False
    return word in _NAME_SETS["plural"] or (
        len(word) > 3 and word[-1] == "s" and word[-2:] not in {"ss", "us", "is", "'s"}
    )


def counted(tokens: Tokens, i: int, reach: int = 4) -> bool:
    """Whether a counted noun stands at token ``i`` or a few words on ("106 Japanese firms")."""
    for j in range(i, i + reach):
        if plural(tokens, j):
            return True
        if tokens.kind(j) != "word" or tokens.word(j) in FUNCTION:
            return tokens.joint(j) and counted(tokens, j + 1, 2)
    return False


def _named(tokens: Tokens, found: Amount) -> bool:
    """Whether a bare numeral dates, numbers or names something rather than counting it."""
    before, after = tokens.word(found.first - 1), tokens.word(found.after)
    if found.grouped:
        return False
    if before in _NAME_SETS["age"] or (before == "of" and tokens.word(found.first - 2) == "age"):
        return True
    if before in _NAME_SETS["numbered"] or (
        before in {".", "-", "#"} and tokens.word(found.first - 2) in _NAME_SETS["numbered"]
    ):
        return True
    if before == "of" and tokens.word(found.first - 2) == "group":
        return True
    if not found.digits:
        return False
    return (
        _dated(tokens, found, before, after)
        or after in _NAME_SETS["clock"]
        or before in _NAME_SETS["phone"]
        or (before == ":" and tokens.word(found.first - 2) in _NAME_SETS["phone"])
        or _enumerates(tokens, found)
        or _addresses(tokens, found)
        or (tokens.words[found.number][-2:] == ".0" and found.base < 10)
        or (before == "," and after == "," and found.base < 120 and _person(tokens, found.first))
    )


def _person(tokens: Tokens, first: int) -> bool:
    return tokens.capital(first - 2) and not tokens.opens(first - 2)


def _dated(tokens: Tokens, found: Amount, before: str, after: str) -> bool:
    """Whether the numeral is a day, a year, or the second of two days."""
    if _year(found):
        hedged = before in {"than", "nearly", "over", "almost", "least", "some", "to", "exceeded"}
        follows = plural(tokens, found.after) and after not in _NAME_SETS["yearly"]
        told = before not in _NAME_SETS["before_year"] or (hedged and before not in {"to"})
        title = tokens.capital(found.first - 1) and not hedged
        return title or not (follows and told)
    if found.base > 31 or found.base.denominator > 1:
        return False
    if after in MONTHS and tokens.capital(found.after):
        return True
    if after == "of" and tokens.word(found.after + 1) in MONTHS:
        return True
    if before == "." and tokens.glued(found.first - 1):
        before = tokens.word(found.first - 2)
        at = found.first - 2
    else:
        at = found.first - 1
    if before in MONTHS and tokens.capital(at):
        return True
    return _second_day(tokens, found)


def _second_day(tokens: Tokens, found: Amount) -> bool:
    """``8`` to ``13`` in "October 8 to 13", ``8`` in "8-13 October"."""
    links = {"-", "\u2013", "to", "and", "until", "through", "or", "\u2014", "till"}
    if tokens.word(found.first - 1) in links and tokens.kind(found.first - 2) == "digits":
        month = tokens.word(found.first - 3)
        if month == ".":
            month = tokens.word(found.first - 4)
        if month in MONTHS and not (
            tokens.word(found.first - 1) == "and" and counted(tokens, found.after)
        ):
            return True
    if tokens.word(found.after) in links and tokens.kind(found.after + 1) == "digits":
        if tokens.word(found.after + 2) in MONTHS and tokens.capital(found.after + 2):
            return True
    return False


def _enumerates(tokens: Tokens, found: Amount) -> bool:
    """``(1)``, ``[12]``, and ``1.`` or ``2)`` at the start of a line."""
    before, after = tokens.word(found.first - 1), tokens.word(found.after)
    if (before, after) in {("(", ")"), ("[", "]")}:
        return True
    starts_line = found.first == 0 or "\n" in tokens.text[
        tokens.ends[found.first - 1] : tokens.starts[found.first]
    ]
    return starts_line and found.base < 100 and after in {".", ")", ":"}


def _addresses(tokens: Tokens, found: Amount) -> bool:
    """``123`` in "123 Nguyen Trai Street"."""
    for j in range(found.after, found.after + 6):
        if not tokens.capital(j):
            return False
        if tokens.word(j) in _NAME_SETS["street"]:
            return j > found.after
    return False


def _doubtful(tokens: Tokens, found: Amount) -> bool:
    """Whether a bare numeral should be believed only with a shared unit or as a range."""
    before, after = tokens.word(found.first - 1), tokens.word(found.after)
    joint = tokens.joint(found.after)
    if joint and tokens.word(found.after + 1) not in FUNCTION | {"plus", "odd"}:
        return True
    if tokens.joint(found.first - 1):
        return True
    if found.grouped:
        return False
    if found.digits:
        loose = tokens.kind(found.first - 1) == "digits" or tokens.kind(found.after) == "digits"
        name = tokens.capital(found.first - 1) and not tokens.opens(found.first - 1)
        return (
            (loose or name) and not counted(tokens, found.after)
        ) or found.base > 10**7
    return _doubtful_word(tokens, found, before, after)


def _doubtful_word(tokens: Tokens, found: Amount, before: str, after: str) -> bool:
    """The same for a numeral in words: pronouns, names, and counts that only point back."""
    if before in _NAME_SETS["definite"] and found.base < 100:
        return True
    if found.base == 0:
        return True
    if tokens.word(found.first) == "one" and found.base == 1:
        plain = tokens.kind(found.after) == "word" and not tokens.capital(found.after)
        return not plain or after in _NAME_SETS["one_after"] or before in _NAME_SETS["one_before"]
    if tokens.capital(found.first) and not tokens.opens(found.first):
        return not counted(tokens, found.after, 3)
    return False
