"""One amount: a numeral with its unit, or the reason why a numeral states none."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Generic, TypeVar

from vjnotes.lexicon import by_word, table, word_sets
from vjnotes.mentions.label import (
    FUNCTION,
    NAMES,
    doubtful,
    in_code,
    is_year,
    labels,
    lost_blank,
    plural,
)
from vjnotes.mentions.number import LETTER, WRITTEN_BEFORE, Exact, Numeral, numeral
from vjnotes.mentions.token import SYMBOL, Tokens, money_words

_UNITS = table("units")
_MONEY = word_sets(_UNITS["currency_rules"])
_CODES = word_sets(_UNITS["iso"])

_PART = Fraction(1, 100)

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
            words = Tokens(phrase).all_words()
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
    words = {code.lower(): code for code in _CODES["codes"]}
    for name, code in money_words("after").items():
        words[name + "s"] = code
        words[name] = code
    return words


@lru_cache(maxsize=64)
def shared_money(dollar: str, home: tuple[str, ...]) -> dict[str, str]:
    """What each name of several countries' money stands for in a text about ``home``.

    >>> shared_money("AUD", ("Japan", "Pakistan"))["rupee"]
    'PKR'
    """
    rows: dict[str, dict[str, str]] = _UNITS["shared"]
    whose = {
        name: next((row[land] for land in home if land in row), next(iter(row.values())))
        for name, row in rows.items()
    }
    return {"dollar": dollar, **whose}


CURRENCY = Phrases[str](_currencies())
_HUNDREDTH = Phrases[str](by_word(_UNITS["hundredth"]))
HUNDREDTH_OF = {name: row.split() for name, row in _UNITS["hundredth_of"].items()}
PERCENT = Phrases[str](by_word(_UNITS["percent"]))
_MEASURE = Phrases[str](by_word(_UNITS["measure"] | _UNITS["duration"]))
MULTIPLES = word_sets(_UNITS["multiples"])
DURATIONS = frozenset(_UNITS["duration"])


@dataclass(slots=True)
class Amount:
    """Tokens ``first`` to ``after`` (excluded) state ``base * scale`` of ``unit``.

    ``number`` is the first token of the numeral itself; ``unit`` is ``None`` while no unit is
    known; ``doubt`` says that without a unit or scale the numeral states nothing.
    """

    first: int
    after: int
    number: int
    base: Exact
    scale: Exact
    grouped: bool
    digits: bool
    unit: str | None = None
    kind: str = "number"
    doubt: bool = False
    prefixed: bool = False
    high: Exact | None = None

    @property
    def value(self) -> Exact:
        """The value in plain units."""
        return self.base * self.scale

    @property
    def bare(self) -> bool:
        """Whether neither unit nor scale stands with the numeral."""
        return self.unit is None and self.scale == 1


def amount(tokens: Tokens, i: int, floor: int, shared: Mapping[str, str]) -> Amount | None:
    """The amount whose numeral starts at token ``i``; tokens before ``floor`` are taken. What a
    name of several countries' money stands for is in ``shared``.

    >>> found = amount(Tokens("US$4.7 billion"), 1, 0, {"dollar": "USD"})
    >>> found.unit, int(found.value), found.first, found.after
    ('USD', 4700000000, 0, 3)
    """
    number = numeral(tokens, i)
    if number is None or in_code(tokens, i):
        return None
    found = Amount(i, number.after, i, number.base, number.scale, number.grouped, number.digits)
    before = _money_before(tokens, i, floor, number)
    glued = not before and tokens.glued(i) and tokens.kind(i - 1) == "word"
    if glued and not lost_blank(tokens, i):
        return None
    if before:
        found.first, found.unit, found.kind = before[1], before[0], "money"
        found.prefixed = True
    _letter(tokens, found)
    _unit_after(tokens, found)
    _times(tokens, found)
    found.unit = shared.get(found.unit or "", found.unit)
    _sign(tokens, found, floor)
    if tokens.glued(found.after) and _written_on(tokens, found):
        return None
    if found.unit in DURATIONS and found.kind == "number" and _no_duration(tokens, found, number):
        return None
    if found.bare:
        if labels(tokens, number):
            return None
        found.doubt = doubtful(tokens, number)
    return found


def _money_before(tokens: Tokens, i: int, floor: int, number: Numeral) -> tuple[str, int] | None:
    """The currency written before the numeral at ``i``, and the token where it starts."""
    j = i - 1
    if j < floor or tokens.starts[i] - tokens.ends[j] > 1:
        return None
    if j > floor and tokens.joint(j) and tokens.kind(j - 1) == "sign":
        j -= 1  # "$-50.8bn"
    if tokens.kind(j) == "sign":
        sign = SYMBOL[tokens.words[j]]
        whose = _whose_dollar(tokens, j) if sign == "dollar" and j > floor else None
        return (whose, j - 1) if whose else (sign, j)
    if tokens.word(j) == "." and tokens.glued(j):
        j -= 1
    if j < floor or tokens.kind(j) != "word":
        return None
    written = tokens.written(j)
    if tokens.kind(j - 1) == "sign" and j > floor and SYMBOL.get(written + tokens.words[j - 1]):
        return SYMBOL[written + tokens.words[j - 1]], j - 1  # "$ US 660 million"
    code = WRITTEN_BEFORE.get(written)
    if written in _CODES["glued"] and not tokens.glued(i):
        return None
    if code and (written not in _CODES["doubtful"] or _large(tokens, number)):
        return code, j
    return None


def _large(tokens: Tokens, number: Numeral) -> bool:
    """Whether its scale, thousands, hundredths or a "per" make a sum likely: "P65 billion"."""
    k = number.after + tokens.joint(number.after)
    small = re.search(r"\.\d\d", tokens.word(number.first)) or tokens.word(k) == "per"
    scaled = tokens.glued(k) and tokens.word(k) in {"m", "b"}
    return number.scale > 1 or number.grouped or scaled or bool(small)


def _written_on(tokens: Tokens, found: Amount) -> bool:
    """Whether what is glued to an amount makes it a code, not a counted word: "5,000projects"."""
    if tokens.kind(found.first) == "sign" and tokens.word(found.after) in _MONEY["per"]:
        return False
    if tokens.kind(found.after) == "word" and (found.grouped or not found.bare):
        return not (found.number < found.after - 1 or plural(tokens, found.after))
    return tokens.kind(found.after) in {"word", "digits"}


def _whose_dollar(tokens: Tokens, j: int) -> str | None:
    """The code of a dollar whose country stands before the sign at ``j``: ``HK $3``, ``AUD$3``."""
    if tokens.starts[j] - tokens.ends[j - 1] > 1:
        return None
    letters = tokens.written(j - 1).replace(".", "")
    if len(letters) == 1 and tokens.word(j - 2) not in FUNCTION:
        return None  # "Model S $70,000"
    return SYMBOL.get(letters + "$") or (letters if letters in _CODES["codes"] else None)


def _letter(tokens: Tokens, found: Amount) -> None:
    """Read a single letter as a scale: ``$113m``, ``US$5 B``, ``P246-B``, ``5.4m visitors``."""
    j = found.after
    if found.prefixed and tokens.joint(j) and tokens.written(j + 1).isupper():
        j += 1
    letter = tokens.word(j)
    if letter not in LETTER or found.scale > 1 or not found.digits:
        return
    # "$10-15m"
    ends = tokens.kind(found.first - 2) == "digits" and tokens.kind(found.first - 3) == "sign"
    money = found.prefixed or ends or CURRENCY.at(tokens, j + 1) is not None
    near = tokens.starts[j] - tokens.ends[j - 1] <= (1 if money else 0)
    if not near or (not money and (tokens.joint(j + 1) or tokens.word(j + 1) == "/")):
        return
    counted = letter in "mbk" and plural(tokens, j + 1)
    if money or counted:
        found.after, found.scale = j + 1, LETTER[letter]


def _unit_after(tokens: Tokens, found: Amount) -> None:
    """Read the unit after the numeral, across a hyphen too: ``4.7-billion-dollar``."""
    j = found.after
    if tokens.word(j + 1) in _MONEY["town"] and tokens.capital(j) and tokens.capital(j + 1):
        return  # "in 2012 Dong Thap"
    if tokens.joint(j):
        j += 1
    elif tokens.word(j) == "." and found.scale > 1 and CURRENCY.at(tokens, j + 1):
        # "1.6 bil. yen"
        j += 1
    elif tokens.word(j) == "in" and found.scale > 1 and CURRENCY.at(tokens, j + 1):
        # "236 million in US dollars"
        j += 1
    percent = None if found.prefixed else PERCENT.at(tokens, j)
    if percent and (tokens.word(j) not in {"pc", "bp"} or tokens.text[tokens.starts[j]].islower()):
        unit, found.after = percent
        found.unit = "percent" if unit == "percent" else "point"
        found.kind = "percent" if unit == "percent" else "points"
        if unit == "basis":
            found.scale *= _PART
        return
    part = None if found.prefixed else _HUNDREDTH.at(tokens, j)
    if part and _hundredth_holds(tokens, found, part[1] - 1):
        found.unit, found.after = part
        found.kind, found.scale = "money", _PART
        return
    money = CURRENCY.at(tokens, j)
    if money and _money_holds(tokens, found, j, money[1]):
        code, after = money
        if not (found.prefixed and tokens.kind(after) == "digits"):
            found.unit = found.unit if found.prefixed and code == "dollar" else code
            found.kind, found.after = "money", after
        return
    if tokens.kind(j) == "sign" and not found.prefixed and tokens.kind(j + 1) != "digits":
        found.unit, found.kind = SYMBOL[tokens.words[j]], "money"
        found.after = j + 1
        return
    if found.prefixed:
        return
    measure = _MEASURE.at(tokens, j)
    if measure:
        found.unit, found.after = measure
    elif tokens.word(j) == "m" and tokens.glued(j) and tokens.text[tokens.starts[j]] == "m":
        found.unit, found.after = "m", j + 1


def _hundredth_holds(tokens: Tokens, found: Amount, j: int) -> bool:
    """Whether a word for a hundredth is one: not in "50 Cent", "1080p", nor "25 c" of heat."""
    if found.scale > 1 or (tokens.capital(j) and not plural(tokens, j)):
        return False
    if tokens.word(j) not in {"p", "c"}:
        return True
    shown = tokens.word(j) == "p" or tokens.signs
    ends = not tokens.glued(j + 1) or tokens.kind(j + 1) == "other"
    picture = tokens.word(found.number) in _MONEY["pictures"]
    return tokens.glued(j) and ends and shown and not picture


def _times(tokens: Tokens, found: Amount) -> None:
    """ "1.8 times", "8-fold" or "2.5x" as a multiple, "met four times" as occasions."""
    if found.unit or found.prefixed:
        return
    ahead = [tokens.word(found.first - back) for back in range(1, 6)]
    at = next((i for i, two in enumerate(pairwise(ahead)) if two == ("by", "multiplied")), None)
    if at is not None and MULTIPLES["by_some"].issuperset(ahead[:at]):
        found.unit, found.kind = "multiple", "multiple"
        return
    j = found.after + (1 if tokens.joint(found.after) else 0)
    word = tokens.word(j)
    if word in {"fold", "folds"} or (word == "x" and tokens.glued(j) and found.digits):
        found.unit, found.kind, found.after = "multiple", "multiple", j + 1
        return
    if word != "times":
        return
    fraction = found.base.denominator > 1
    before = {tokens.word(found.first - back) for back in (1, 2, 3)}
    if (
        fraction
        or before & MULTIPLES["times_before"]
        or tokens.word(j + 1) in MULTIPLES["times_after"]
    ):
        found.unit, found.kind = "multiple", "multiple"
    else:
        found.unit = "time"
    found.after = j + 1


def _money_holds(tokens: Tokens, found: Amount, j: int, after: int) -> bool:
    """Whether a word for money is one here: not "50 pounds" of rice, nor "three yen loans"."""
    if tokens.word(after) in _MONEY["lent"] and found.scale == 1 and not found.grouped:
        return False
    if after > j + 1:
        return True
    word = tokens.word(j)
    if word in {"all", "top", "try", "cup", "mad", "pen"}:
        return tokens.written(j).isupper() and found.scale > 1
    return word not in _MONEY["doubtful"] or found.scale > 1 or found.grouped


def _sign(tokens: Tokens, found: Amount, floor: int) -> None:
    """A minus before money or a percentage, or behind a currency sign, makes it negative."""
    j = found.first - 1
    if found.kind == "number":
        return
    if j + 1 < found.number and tokens.joint(found.number - 1):
        found.base = -found.base
    if j < floor:
        return
    word = tokens.word(j)
    alone = not tokens.glued(j) or tokens.word(j - 1) in {"(", "["}
    dash = word in {"-", "\u2212", "\u2013"} and tokens.glued(j + 1) and alone
    if word == "minus" or dash:
        found.base, found.first = -found.base, j


def _no_duration(tokens: Tokens, found: Amount, number: Numeral) -> bool:
    """Whether "N years" is an age, a year, a part of a named year or a name."""
    after = tokens.word(found.after)
    if tokens.joint(found.after):
        after = tokens.word(found.after + 1)
    if after == "old" or (after == "of" and tokens.word(found.after + 1) == "age"):
        return True
    before = tokens.word(found.first - 1)
    if before == "first" or before in NAMES["age"]:
        return True
    if found.digits and is_year(number):
        return True
    if found.base == 1 and not found.digits and tokens.word(found.after - 1) == "day":
        return True
    title = tokens.capital(found.number) and tokens.capital(found.after - 1)
    return title and tokens.capital(found.after) and not found.digits
