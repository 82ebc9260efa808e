"""Numbers that date, label or name something, or only point back: no quantities."""

from vjnotes.lexicon import table, word_sets
from vjnotes.mentions.number import CARDINAL, SCALE, WRITTEN_BEFORE, Numeral
from vjnotes.mentions.token import JOINTS, Tokens

NAMES = word_sets(table("units")["names"])
MONTHS = NAMES["months"]
FUNCTION = NAMES["function"]
_DATED = MONTHS | NAMES["weekdays"]
_NUMBERED_OR_MONTH = MONTHS | NAMES["numbered"] | NAMES["age"]
# What may hang on a count by a hyphen, or by a dash that was folded into one.
_GOES_ON = FUNCTION | {"plus", "odd", "strong"}
_LINKS = frozenset({*JOINTS, "to", "and", "until", "through", "or", "till"})
_ROW = 20  # figures looked back at in a row
_SMALL = frozenset(map(str, range(1, 11)))


def is_year(found: Numeral) -> bool:
    """Whether the numeral could be a year: four digits from 1900 to 2100."""
    return not found.grouped and found.base.denominator == 1 and 1900 <= found.base <= 2100


def lost_blank(tokens: Tokens, i: int) -> bool:
    """Whether only a lost blank joins the word before to a large number: "about345,000"."""
    led = tokens.word(i - 1) in NAMES["leads"] and tokens.written(i - 1).islower()
    return led and ("," in tokens.word(i) or tokens.word(i + 1) in SCALE)


def in_code(tokens: Tokens, i: int) -> bool:
    """Whether the numeral is part of a larger code: ``G7``, ``10/10/2023``, ``9:30``, ``#5``."""
    before, after = tokens.word(i - 1), tokens.word(i + 1)
    if tokens.kind(i) != "digits":
        return False
    if tokens.glued(i):
        word = tokens.kind(i - 1) == "word" and tokens.written(i - 1) not in WRITTEN_BEFORE
        if word and not lost_blank(tokens, i):
            return True
        if before in {"/", ":", "@", "#", "_", "=", "&", "\\", "^"} or before in "'’‘":
            return before != "/" or tokens.kind(i - 2) != "word"
        if before == "+" and after not in {"%", "percent", "per", "pct"}:
            return True
    coded = tokens.glued(i + 1) and after in {"/", ":", "@", "_", "\\", "^", "="}
    if coded and (after not in {"/", ":"} or tokens.kind(i + 2) == "digits"):
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


def plural(tokens: Tokens, i: int) -> bool:
    """Whether token ``i`` looks like the plural of something counted."""
    word = tokens.word(i)
    if tokens.kind(i) != "word" or word in NAMES["not_plural"]:
        return False
    return word in NAMES["plural"] or (
        len(word) > 3 and word[-1] == "s" and word[-2:] not in {"ss", "us", "is", "'s"}
    )


def counted(tokens: Tokens, i: int, reach: int = 4) -> bool:
    """Whether a counted noun stands at token ``i`` or a few words on ("106 Japanese firms")."""
    for j in range(i, i + reach):
        if plural(tokens, j):
            return True
        if tokens.kind(j) != "word" or tokens.word(j) in FUNCTION:
            return tokens.joint(j) and (plural(tokens, j + 1) or plural(tokens, j + 2))
    return False


def labels(tokens: Tokens, found: Numeral) -> bool:
    """Whether a bare numeral dates, numbers or names something rather than counting it."""
    before, after = tokens.word(found.first - 1), tokens.word(found.after)
    if found.grouped:
        return False
    if before in NAMES["age"] or (before == "of" and tokens.word(found.first - 2) == "age"):
        return True
    if before in NAMES["numbered"] or (
        before in {".", "-", "#"} and tokens.word(found.first - 2) in NAMES["numbered"]
    ):
        return True
    if before == "of" and tokens.word(found.first - 2) == "group":
        return True
    capital = before in NAMES["numbered_capital"] and tokens.capital(found.first - 1)
    if capital or before in NAMES["list"]:
        return True
    if not found.digits:
        return False
    both = after in _LINKS and tokens.kind(found.after + 1) == "digits"
    return (
        _dated(tokens, found, before, after)
        or after in NAMES["clock"]
        or (both and tokens.word(found.after + 2) in NAMES["clock"])  # "8 to 10 a.m."
        or before in NAMES["phone"]
        or (before == ":" and tokens.word(found.first - 2) in NAMES["phone"])
        or _enumerates(tokens, found)
        or _addresses(tokens, found)
        or (before == "," and after == "," and found.base < 120 and tokens.capital(found.first - 2))
    )


def _dated(tokens: Tokens, found: Numeral, before: str, after: str) -> bool:
    """Whether the numeral is a day, a year, or the second of two days."""
    if is_year(found):
        hedged = before in {"than", "nearly", "over", "almost", "least", "some", "to", "exceeded"}
        follows = plural(tokens, found.after) and after not in NAMES["yearly"]
        told = before not in NAMES["before_year"] or (hedged and before not in {"to"})
        title = tokens.capital(found.first - 1) and not hedged
        return title or not (follows and told)
    if found.base > 99 or found.base.denominator > 1:
        return False
    if before in JOINTS and tokens.kind(found.first - 2) == "digits":
        # "in 2017-18"
        year = tokens.word(found.first - 2)
        if len(year) == 4 and year[:2] in {"19", "20"}:
            return True
    if found.base > 31:
        return _second_day(tokens, found)
    if after in MONTHS and tokens.capital(found.after):
        return True
    if after == "of" and tokens.word(found.after + 1) in MONTHS:
        return True
    if before == "." and tokens.glued(found.first - 1):
        before = tokens.word(found.first - 2)
        at = found.first - 2
    else:
        at = found.first - 1
    if before in _DATED and tokens.capital(at):
        return before in MONTHS or not counted(tokens, found.after)  # "on Monday 16 accords"
    return _second_day(tokens, found)


def _second_day(tokens: Tokens, found: Numeral) -> bool:
    """``13`` in "October 8 to 13", ``8`` in "8-13 October", ``6`` in "Articles 5 and 6"."""
    if tokens.word(found.first - 1) in _LINKS and tokens.kind(found.first - 2) == "digits":
        month = tokens.word(found.first - 3)
        if month == ".":
            month = tokens.word(found.first - 4)
        if month in _NUMBERED_OR_MONTH and not (
            tokens.word(found.first - 1) == "and" and counted(tokens, found.after)
        ):
            return True
    pair = tokens.word(found.after) in _LINKS and tokens.kind(found.after + 1) == "digits"
    return pair and tokens.word(found.after + 2) in MONTHS and tokens.capital(found.after + 2)


def _enumerates(tokens: Tokens, found: Numeral) -> bool:
    """``(1)``, ``[12]``, and ``1.`` or ``2)`` at the start of a line; not ``Laos (679)``."""
    before, after = tokens.word(found.first - 1), tokens.word(found.after)
    if (before, after) in {("(", ")"), ("[", "]")}:
        named = before == "(" and tokens.capital(found.first - 2)
        return not (named and 100 <= found.base < 1000)
    starts_line = (
        found.first == 0
        or "\n" in tokens.text[tokens.ends[found.first - 1] : tokens.starts[found.first]]
    )
    return starts_line and found.base < 100 and after in {".", ")", ":"}


def _addresses(tokens: Tokens, found: Numeral) -> bool:
    """``123`` in "123 Nguyen Trai Street"."""
    for j in range(found.after, found.after + 6):
        if not tokens.capital(j):
            return False
        if tokens.word(j) in NAMES["street"]:
            return j > found.after
    return False


def doubtful(tokens: Tokens, found: Numeral) -> bool:
    """Whether a bare numeral should be believed only with a shared unit or as a range."""
    before, after = tokens.word(found.first - 1), tokens.word(found.after)
    joint = tokens.joint(found.after)
    if joint and tokens.word(found.after + 1) not in _GOES_ON:
        return True
    if tokens.joint(found.first - 1):
        return True
    if found.grouped:
        return False
    # "a six- or 12-month period"
    hanging = after in JOINTS and tokens.glued(found.after) and not joint
    # "Industry 4.0", "a 5.0 social model"
    version = found.digits and tokens.word(found.first)[-2:] == ".0" and found.base < 10
    if hanging or version or _one_in(tokens, found):
        return True
    if found.digits:
        loose = tokens.kind(found.first - 1) == "digits" or tokens.kind(found.after) == "digits"
        name = tokens.capital(found.first - 1) and not tokens.opens(found.first - 1)
        name = name and not _in_row(tokens, found.first)
        return ((loose or name) and not counted(tokens, found.after)) or found.base > 10**7
    return _doubtful_word(tokens, found, before, after)


def _in_row(tokens: Tokens, i: int) -> bool:
    """``964`` in "Peru 1,002, Singapore 964": one in a row of names with large figures."""
    for _ in range(_ROW):
        last = i
        i -= 1
        while tokens.capital(i) or tokens.word(i) in {"(", ")"}:
            i -= 1
        for mark in ({"the"}, {"and"}, {",", ";"}):
            i -= tokens.word(i) in mark
        named = tokens.capital(i - 1) or tokens.word(i - 1) == ")"
        if i == last - 1 or tokens.kind(i) != "digits" or not named:
            return False
        if "," in tokens.word(i):
            return True
    return False


def _one_in(tokens: Tokens, found: Numeral) -> bool:
    """Whether the numeral is a half of "one in five": a ratio, not a count."""
    if found.base > 10:
        return False
    others = []
    if tokens.word(found.after) == "in":
        others.append(found.after + 1)
    elif (tokens.word(found.after), tokens.word(found.after + 1)) == ("out", "of"):
        others.append(found.after + 2)
    if tokens.word(found.first - 1) == "in":
        others.append(found.first - 2)
    elif (tokens.word(found.first - 2), tokens.word(found.first - 1)) == ("out", "of"):
        others.append(found.first - 3)
    return any(tokens.word(at) in CARDINAL or tokens.word(at) in _SMALL for at in others)


def _doubtful_word(tokens: Tokens, found: Numeral, before: str, after: str) -> bool:
    """The same for a numeral in words: pronouns, names, and counts that only point back."""
    if before in NAMES["definite"] and found.base < 100:
        return True
    if found.base == 0:
        return True
    if tokens.word(found.first) == "one" and found.base == 1:
        plain = tokens.kind(found.after) == "word" and not tokens.capital(found.after)
        return not plain or after in NAMES["one_after"] or before in NAMES["one_before"]
    if tokens.capital(found.first) and not tokens.opens(found.first):
        # A headline counts ("Sign Four Agreements"); "the Three Gorges Dam" is a name.
        title = tokens.capital(found.first - 1) or not tokens.capital(found.after)
        return not (title and counted(tokens, found.after, 3))
    return False
