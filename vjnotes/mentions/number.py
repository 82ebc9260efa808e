"""Numerals: the numbers that digits and number words spell."""

import re
import unicodedata
from fractions import Fraction
from typing import NamedTuple

from vjnotes.lexicon import by_word, table
from vjnotes.mentions.token import Tokens, money_words

_UNITS = table("units")


def in_order(section: str) -> dict[str, int]:
    """The words for the numbers from one on, and for the tens."""
    ones, tens = (by_word(_UNITS[section][row].split()) for row in ("ones", "tens"))
    return ones | {word: 10 * place for word, place in tens.items()}


def _powers(section: str) -> dict[str, int]:
    return {word: 10**power for word, power in by_word(_UNITS[section]).items()}


CARDINAL = in_order("number") | {"zero": 0}
SCALE, LETTER = _powers("scale"), _powers("letter")
# Codes and abbreviations that stand before their number, in just this case.
WRITTEN_BEFORE: dict[str, str] = {
    **{code: code for code in _UNITS["iso"]["codes"].split()},
    **money_words("before"),
}
VULGAR = {
    sign: Fraction(unicodedata.numeric(sign)).limit_denominator(10) for sign in "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
}
# Integers stay integers: most numbers are, and they are quicker.
Exact = int | Fraction
# More digits than any stated quantity has; also keeps int() linear.
_MOST_DIGITS = 18


def _groups(digits: str, mark: str, size: int) -> str | None:
    """The digits without their separators, if they stand in groups of ``size``."""
    first, *rest = digits.split(mark)
    regular = 0 < len(first) <= 3 and all(len(part) == size for part in rest)
    if regular:
        return first + "".join(rest)
    # India: the last group has three digits, those before it two.
    indian = size == 3 and len(first) <= 2 and len(rest) > 1 and len(rest[-1]) == 3
    if indian and all(len(part) == 2 for part in rest[:-1]):
        return first + "".join(rest)
    return None


def decimal(digits: str, comma: bool = False) -> Exact | None:
    """The value of a numeral in digits, or ``None`` if it is none (a version, a date).

    ``comma`` says that the text writes decimals with a comma elsewhere.

    >>> decimal("12,923.99"), decimal("3,7"), decimal("1.234,5"), decimal("1.2.3")
    (Fraction(1292399, 100), Fraction(37, 10), Fraction(2469, 2), None)
    """
    plain: str | None = re.sub(r"\s", "", digits)
    assert plain is not None
    if len(plain) > 2 * _MOST_DIGITS:
        return None
    dot, com = plain.rfind("."), plain.rfind(",")
    whole, fraction = plain, ""
    if com > dot and 0 < len(plain) - com - 1 < 3 and plain.count(",") == 1:
        whole, fraction = plain[:com], plain[com + 1 :]
        plain = _groups(whole, ".", 3) if dot >= 0 else whole
    elif com > dot >= 0:
        return None
    elif com >= 0:
        if dot >= 0:
            whole, fraction = plain[:dot], plain[dot + 1 :]
        if plain.startswith("0,") and not fraction:
            whole, fraction = "0", plain[2:]
        plain = _groups(whole, ",", 3) if "," in whole else whole
    elif plain.count(".") > 1 or (dot >= 0 and comma and _groups(plain, ".", 3)):
        plain = _groups(plain, ".", 3)
    elif dot >= 0:
        plain, fraction = plain[:dot] or "0", plain[dot + 1 :]
    if not plain or not plain.isdecimal() or len(plain) > _MOST_DIGITS or "," in fraction:
        return None
    return Fraction(int(plain + fraction), 10 ** len(fraction)) if fraction else int(plain)


class Numeral(NamedTuple):
    """A numeral: tokens ``first`` to ``after`` (excluded), and ``base * scale``."""

    first: int
    after: int
    base: Exact
    scale: int
    digits: bool
    grouped: bool = False


def numeral(tokens: Tokens, i: int) -> Numeral | None:
    """The numeral that starts at token ``i``, in digits or in words.

    >>> n = numeral(Tokens("two and a half billion dollars"), 0)
    >>> float(n.base), n.scale, n.after
    (2.5, 1000000000, 5)
    >>> float(numeral(Tokens("5 billion 909 million yen"), 0).base)
    5.909
    """
    if tokens.kind(i) == "digits":
        digits = tokens.words[i]
        value = decimal(digits, tokens.comma)
        if value is None:
            return None
        j = i + 1
        if tokens.word(j) in VULGAR:
            value += VULGAR[tokens.words[j]]
            j += 1
        elif tokens.joint(j) and tokens.word(j + 1) == "point":
            more, j = _past_point(tokens, j)
            value += more
        grouped = bool(re.search(r"\d[\s,]\d{3}", digits)) or digits.count(".") > 1
        return _and_rest(tokens, _scaled(tokens, Numeral(i, j, value, 1, True, grouped)))
    if tokens.word(i) in VULGAR:
        return _scaled(tokens, Numeral(i, i + 1, VULGAR[tokens.words[i]], 1, True))
    spelt = _spelt(tokens, i)
    return _and_rest(tokens, spelt) if spelt else None


def _past_joint(tokens: Tokens, i: int) -> int:
    """``i``, or the token after the hyphen at ``i``."""
    return i + 1 if tokens.joint(i) else i


def _scaled(tokens: Tokens, number: Numeral) -> Numeral:
    """The numeral with the scale words after it: ``100 thousand billion``, ``5 lakh crore``."""
    after, scale = number.after, number.scale
    for _ in range(3):
        j = _past_joint(tokens, after)
        factor = SCALE.get(tokens.word(j))
        if factor is None:
            break
        after, scale = j + 1, scale * factor
    return number._replace(after=after, scale=scale)


def _and_rest(tokens: Tokens, number: Numeral) -> Numeral:
    """The numeral with its next smaller scale: ``5 billion 909 million``, ``850 thousand 816``."""
    if number.scale < 1000 or tokens.kind(number.after) != "digits":
        return number
    rest = numeral(tokens, number.after)
    if rest is None or rest.scale >= number.scale or rest.base * rest.scale >= number.scale:
        return number
    digits = tokens.words[number.after]  # in full, "197" of a thousand, "410,785" of a million
    if rest.scale == 1 and (len(re.findall(r"\d", digits)) != len(str(number.scale)) - 1):
        return number
    more = Fraction(rest.base * rest.scale) / number.scale
    return number._replace(after=rest.after, base=number.base + more)


def _spelt(tokens: Tokens, i: int) -> Numeral | None:
    """The numeral in words at token ``i``."""
    word = tokens.word(i)
    if word in {"a", "an"} and tokens.word(i + 1) != "hundred":
        return _article(tokens, i)
    if word == "half":
        return _part_of_scale(tokens, i, Fraction(1, 2))
    if word == "quarter":
        return _part_of_scale(tokens, i, Fraction(1, 4))
    small, j = _below_thousand(tokens, i)
    if small is None:
        return None
    total: Exact = 0
    last = 10**18
    while True:
        k = _past_joint(tokens, j)
        factor = SCALE.get(tokens.word(k), 0)
        if not 1000 <= factor < last:
            break
        rest_at = _past_joint(tokens, k + 1)
        if tokens.word(rest_at) == "and":
            rest_at += 1
        rest, after = _below_thousand(tokens, rest_at)
        if rest is None or (SCALE.get(tokens.word(after), 0) >= factor):
            return _scaled(
                tokens, Numeral(i, k + 1, Fraction(total) / factor + small, factor, False)
            )
        if tokens.word(rest_at - 1) == "and" and factor > 1000:
            # "three million and two projects" is two numbers.
            return Numeral(i, k + 1, Fraction(total) / factor + small, factor, False)
        total, small, j, last = total + small * factor, rest, after, factor
    return Numeral(i, j, total + small, 1, False)


def _below_thousand(tokens: Tokens, i: int) -> tuple[Exact | None, int]:
    """A number word or several, below a thousand: its value and the token after it."""
    article = tokens.word(i) in {"a", "an"} and tokens.word(i + 1) == "hundred"
    value: int | None = 100 if article else None
    j = i + 2 * article
    while True:
        k = j if value is None else _past_joint(tokens, j)
        word = tokens.word(k)
        number = CARDINAL.get(word)
        if number is not None and (
            value is None
            or (value and value % 100 == 0)
            or (number < 10 and value % 10 == 0 and value % 100 >= 20)
        ):
            value, j = (value or 0) + number, k + 1
        elif word == "hundred" and value is not None and 0 < value < 100:
            value, j = value * 100, k + 1
        elif (
            value
            and word == "and"
            and value % 100 == 0
            and tokens.word(_past_joint(tokens, k + 1)) in CARDINAL
        ):
            j = k + 1
        else:
            break
    if value is None:
        return None, i
    exact: Exact = value
    k = _past_joint(tokens, j)
    if tokens.word(k) == "and":  # "two and a half", "two-and-a-half"
        k = _past_joint(tokens, k + 1)
        k = _past_joint(tokens, k + 1) if tokens.word(k) == "a" else k
        if tokens.word(k) == "half":
            return exact + Fraction(1, 2), k + 1
    more, j = _past_point(tokens, j)
    return exact + more if more else exact, j


def _past_point(tokens: Tokens, i: int) -> tuple[Exact, int]:
    """The decimals that words or hyphens join: "two point five", "58-point-1"."""
    part: Exact = 0
    j, tenth = _past_joint(tokens, i), 1
    if tokens.word(j) != "point":
        return 0, i
    after = i
    while tenth < 10**9:
        j = _past_joint(tokens, j + 1)
        word = tokens.word(j)
        digit = CARDINAL.get(word, 10) if len(word) > 1 or not word.isdecimal() else int(word)
        if digit > 9:
            break
        tenth *= 10
        part, after = part + Fraction(digit, tenth), j + 1
    return part, after


def _article(tokens: Tokens, i: int) -> Numeral | None:
    """``a million``, ``a thousand billion``, ``a dozen``, ``a half billion``."""
    word = tokens.word(i + 1)
    if word == "dozen":
        return Numeral(i, i + 2, 12, 1, False)
    if word in _UNITS["currency_rules"]["one"]:
        return Numeral(i, i + 1, 1, 1, False)
    if word == "half":
        return _part_of_scale(tokens, i + 1, Fraction(1, 2), i)
    if word == "quarter":
        return _part_of_scale(tokens, i + 1, Fraction(1, 4), i)
    if word in SCALE and len(word) > 3 and not word.endswith("s"):
        return _scaled(tokens, Numeral(i, i + 1, 1, 1, False))
    return None


def _part_of_scale(tokens: Tokens, i: int, part: Exact, first: int | None = None) -> Numeral | None:
    """``half a billion``, ``half-a-million``, ``a quarter of a million``, ``half a dozen``."""
    j = _past_joint(tokens, i + 1)
    if tokens.word(j) == "of":
        j += 1
    if tokens.word(j) in {"a", "an"}:
        j = _past_joint(tokens, j + 1)
    word = tokens.word(j)
    if word == "dozen":
        return Numeral(i if first is None else first, j + 1, part * 12, 1, False)
    if SCALE.get(word, 0) < 1000 or word.endswith("s"):
        return None
    return _scaled(tokens, Numeral(i if first is None else first, j, part, 1, False))
