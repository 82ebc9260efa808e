"""Ranks, ordinals, multiples and parts of a whole, as a text words them."""

from fractions import Fraction
from typing import NamedTuple

from vjnotes.lexicon import by_word, table, word_sets
from vjnotes.mentions.amount import DURATIONS, MULTIPLES, PERCENT, Phrases
from vjnotes.mentions.label import FUNCTION, MONTHS, NAMES, plural
from vjnotes.mentions.number import CARDINAL, SCALE, Exact, in_order
from vjnotes.mentions.token import JOINTS, Tokens

_UNITS = table("units")
ORDINAL = in_order("ordinal") | {"hundredth": 100, "thousandth": 1000}
ORDINAL |= {f"the{word}": value for word, value in ORDINAL.items()}  # "thethird", a space lost
MULTIPLE: dict[str, int] = by_word(_UNITS["multiple"])
PART: dict[str, int] = by_word(_UNITS["part"])
_RANK, _HALF = word_sets(_UNITS["rank"]), word_sets(_UNITS["half"])
BARE = _RANK["bare"] | _RANK["heads"]
_NOUNS = frozenset(f"{noun}s" for noun in _RANK["noun"])
_LIST = Phrases[bool](dict.fromkeys(_RANK["list"], True))
_AFTER = Phrases[bool](dict.fromkeys(_RANK["after"], True))
_SPANS = NAMES["spans"]
_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
# How far back "one of" or "among" governs a superlative: "one of the world's largest".
_REACH = 6
_NEAR = 14  # tokens from one rank of a list to the next


class Found(NamedTuple):
    """Tokens ``first`` to ``after`` (excluded) state ``value``; no value: passed over."""

    first: int
    after: int
    value: Exact | None
    unit: str = "rank"
    kind: str = "rank"


def _ordinal_at(tokens: Tokens, i: int) -> tuple[int, int] | None:
    """The ordinal at token ``i`` and the token after it: ``12th``, ``twenty-first``."""
    if tokens.kind(i) == "digits":
        digits = tokens.words[i]
        if tokens.word(i + 1) in _SUFFIXES and tokens.glued(i + 1) and len(digits) < 6:
            plain = digits.replace(",", "")
            if plain.isdecimal() and not (tokens.glued(i) and tokens.kind(i - 1) == "word"):
                return int(plain), i + 2
        return None
    tens = CARDINAL.get(tokens.word(i), 0)
    if tens >= 20 and tokens.joint(i + 1) and 0 < ORDINAL.get(tokens.word(i + 2), 0) < 10:
        return tens + ORDINAL[tokens.word(i + 2)], i + 3
    value = ORDINAL.get(tokens.word(i))
    return None if value is None else (value, i + 1)


def _selected(tokens: Tokens, i: int) -> bool:
    """Whether "one of" or "among" stands before token ``i`` in the same phrase."""
    for j in range(i - 1, max(i - _REACH, 0) - 1, -1):
        word = tokens.word(j)
        if word == "among" or (word == "of" and tokens.word(j - 1) in _RANK["shared"]):
            return True
        if tokens.kind(j) != "word" and not tokens.joint(j):
            return False
    return False


def _superlative_at(tokens: Tokens, i: int) -> int | None:
    """The token after the superlative at ``i``, across a hyphen: ``-largest``, ``most visited``."""
    if tokens.joint(i):
        i += 1
    if tokens.word(i) in _RANK["superlative"]:
        return i + 1
    if tokens.word(i) == "most" and tokens.kind(i + 1) == "word":
        return i + 2 if tokens.word(i + 1) not in FUNCTION else None
    return None


def ordinal(tokens: Tokens, i: int, last_rank: int) -> Found | None:
    """The rank or ordinal at token ``i``; ``last_rank`` is the token after the last rank.

    >>> ordinal(Tokens("second-largest"), 0, -99).value
    2
    """
    read = _ordinal_at(tokens, i)
    if read is None:
        return None
    value, after = read
    best = _superlative_at(tokens, after)
    if best is not None:
        return Found(i, best, value)
    hung = after + (tokens.word(after) in JOINTS)  # "fourth- and fifth-largest"
    if tokens.word(hung) in {"and", "or"}:
        # "the second and third largest", "at fourth and fifth places"
        following = _ordinal_at(tokens, hung + 1)
        if following and (_superlative_at(tokens, following[1]) or _AFTER.at(tokens, following[1])):
            return Found(i, hung, value)
    if _ranked(tokens, i, after, last_rank):
        return Found(i, after, value)
    if _no_ordinal(tokens, i, after):
        return Found(i, after, None)
    return Found(i, after, value, "count", "ordinal")


def _ranked(tokens: Tokens, i: int, after: int, last_rank: int) -> bool:
    """Whether the ordinal at ``i`` says a place in a ranking without a superlative."""
    if (
        tokens.word(after) in {"in", "for", "by"}
        and i - last_rank < _NEAR
        and tokens.word(i - 1 - (tokens.word(i - 1) == "the")) in {",", "and", ";"}
    ):
        return True
    before = tokens.word(i - 1)
    if before in _RANK["is"] and tokens.word(after) == "in":
        return tokens.word(after + 1) in _RANK["domain"]  # "is fourth in trade"
    if before == "and" and last_rank == i - 1:
        return tokens.word(after) not in _SPANS  # "ranked fourth and fifth"
    soon = tokens.word(i) == "first" and tokens.word(after) not in _RANK["ranks_first"]
    if not soon and _partner(tokens, after, _RANK["ranked_noun"], 3):
        listed = i - last_rank < _NEAR and before in {",", "and", ";"}
        return listed or before in {"the", "its", "their", "our"} or _owned(tokens, i)
    if before in {"the", "as", "in", "at"}:
        before = tokens.word(i - 2)
        if tokens.word(i - 1) == "in" and tokens.word(after) not in _RANK["placed"]:
            before = ""
    if before in _RANK["verb"] or tokens.word(i - 2) in _RANK["places"]:
        return not plural(tokens, after) and tokens.word(after) not in _SPANS
    follows = _AFTER.at(tokens, after)
    return bool(follows) and not tokens.joint(after)


def _owned(tokens: Tokens, i: int) -> bool:
    """Whether a possessive stands before token ``i``: "Japan's", "the United States'"."""
    return tokens.word(i - 1).endswith("'s") or (
        tokens.word(i - 1) == "'" and tokens.glued(i - 1) and tokens.word(i - 2).endswith("s")
    )


def _no_ordinal(tokens: Tokens, i: int, after: int) -> bool:
    """Whether the ordinal dates something, names something or only orders the talk."""
    word, before = tokens.word(after), tokens.word(i - 1)
    if tokens.joint(after):
        nearest = tokens.word(after + 1)
        return nearest not in {"ever", "time", "generation"} | FUNCTION
    if word in _SPANS or (word in CARDINAL and _SPANS & {tokens.word(after + 1)}):
        return True
    if tokens.kind(after) == "digits" and tokens.word(after + 1) in _SPANS:
        return True
    following = _ordinal_at(tokens, after + 1) if word in {"and", "or", "to"} else None
    if following and tokens.word(following[1]) in _SPANS:
        return True
    dated = word in MONTHS and tokens.capital(after)
    dated = dated or (word == "of" and tokens.word(after + 1) in MONTHS)
    dated = dated or (before in MONTHS and tokens.capital(i - 1))
    if dated or before in {"at", "per", "one"}:
        return True
    if (word, tokens.word(after + 1)) in {("of", "all"), ("and", "foremost")}:
        return True
    if before == "the" and tokens.word(i - 2) == "in" and tokens.kind(after) != "word":
        # "and 20 percent in the third": of the quarters named before.
        return True
    if tokens.kind(i) == "digits":
        # "on the 15th", "Tuesday, the 15th"
        day = before == "the" and tokens.word(i - 2) in {"on", "until", "from", ","}
        return day and tokens.kind(after) != "word"
    if before in CARDINAL or (word == "," and tokens.opens(i)) or _selected(tokens, i):
        return True
    return tokens.capital(i) and tokens.capital(after) and not plural(tokens, after)


def superlative(tokens: Tokens, i: int) -> Found | None:
    """A superlative that says "first of all" by itself: "the largest ODA provider"."""
    word, before = tokens.word(i), tokens.word(i - 1)
    if word not in BARE or tokens.joint(i - 1) or tokens.joint(i + 1):
        return None
    if head := _head(tokens, i):
        return Found(i, head, 1)
    if before in {"a", "an", "any", "no", "other"} or before in CARDINAL or before in ORDINAL:
        return None  # "the fourth main partner" is told by the ordinal
    if tokens.kind(i - 1) == "digits" or _selected(tokens, i):
        return None
    end = i + 1
    if word == "most":
        named = end + (tokens.capital(end) or tokens.word(end) in _RANK["strangers"])
        owned = tokens.word(i - 2) != "with" or tokens.word(i - 3) in _RANK["ranked"]
        counts = tokens.word(end) == "with" and tokens.kind(end + 1) == "digits"
        if before == "the" and owned and (counts or tokens.word(named) in _RANK["counted"]):
            return Found(i, end, 1)  # "sent the most foreign students", "the most with 40"
        if tokens.word(end) not in _RANK["esteemed"]:
            return None
        end += 1
    elif (tokens.word(end) == "in" and word != "leading") or tokens.word(end) == "out":
        return Found(i, end, 1)
    owned = tokens.word(i - 2) == "with" and tokens.word(i - 3) in _RANK["ranked"]
    owned |= tokens.word(end) in _RANK["ranked"] and tokens.word(end + 1) == "among"
    named = _partner(tokens, end, _RANK["noun"]) or _are_told(tokens, end)
    return Found(i, end, 1) if owned or named else None


def _are_told(tokens: Tokens, i: int) -> bool:
    """Whether several are told in their order: "the largest buyers of rice were ..."."""
    words = [tokens.word(j) for j in range(i, i + _REACH + 4)]
    told = next((k for k, word in enumerate(words) if word in {"were", "are", ",", "."}), 0)
    return words[told] in {"were", "are"} and _partner(tokens, i, _NOUNS)


def _head(tokens: Tokens, i: int) -> int | None:
    """The token behind a first place that is told without a noun ("topped the list")."""
    word = tokens.word(i)
    if word == "top" and tokens.word(i - 1) in {"on", "the"}:
        listed = _LIST.at(tokens, i + 2)
        if tokens.word(i + 1) == "of":
            return listed[1] if listed else None  # "at the top of the list"
        if tokens.word(i - 1) == "on" or tokens.word(i + 1) == "among":
            return i + 1
    if word == "top" and tokens.word(i - 1) == "the" and tokens.word(i + 1) in _RANK["spots"]:
        return i + 2  # "still holds the top spot"
    if (word, tokens.word(i - 1)) == ("lead", "the"):
        return i + 1 if tokens.word(i - 2) in _RANK["takes"] else None
    listed = _LIST.at(tokens, i + 1)
    if listed and (word in _RANK["heads"] or word in {"top", "topping", "leading"}):
        return listed[1]
    named = i + 1 + (tokens.word(i + 1) in {"the", "its", "their"})
    nouns = _RANK["lists"] if word == "leading" else _NOUNS | _RANK["lists"]
    heads = word == "leading" or word in _RANK["heads"]
    return i + 1 if heads and _partner(tokens, named, nouns) else None


def _partner(tokens: Tokens, i: int, nouns: frozenset[str], reach: int = 5) -> bool:
    """Whether one of ``nouns`` ends the noun phrase that goes on at token ``i``."""
    last, j = i + reach, i
    while j < last:
        word = tokens.word(j)
        if word in nouns:
            return nouns is not _RANK["noun"] or tokens.word(j + 1) not in _NOUNS
        if word == "(" and tokens.word(j + 2) == ")":
            last, j = last + 3, j + 3  # "official development assistance (ODA) provider"
            continue
        and_on = word == "and" and tokens.word(j + 1) not in FUNCTION
        if not (tokens.joint(j) or and_on) and (tokens.kind(j) != "word" or word in FUNCTION):
            return False
        j += 1
    return False


def numbered(tokens: Tokens, i: int) -> Found | None:
    """``No. 3`` or ``number one`` where it ranks; where it only labels, no value."""
    j = i + 1
    if tokens.word(i) == "no":
        if not tokens.capital(i):
            return None
        if tokens.word(j) == ".":
            j += 1
    digits = tokens.kind(j) == "digits"
    if digits and tokens.word(j).isdecimal() and len(tokens.word(j)) < 4:
        value = int(tokens.word(j))
    elif tokens.word(j) in CARDINAL:
        value = CARDINAL[tokens.word(j)]
    else:
        return Found(i, j + 1, None) if digits and tokens.word(i) == "no" else None
    if tokens.word(i) == "number" and value > 20:
        return None
    before = tokens.word(i - 1)
    after = j + 1
    ranks = before in _RANK["number_before"] | _RANK["verb"] or _owned(tokens, i)
    ranks |= before in {",", "and"} and tokens.word(after) in {"in", "as"}  # "and number 4 in"
    # "the No. 1 Ben Thanh line" is a label; "the No. 1 Trading Partner" is not.
    named = tokens.capital(after) and not _partner(tokens, after, _RANK["noun"])
    if named or tokens.joint(after) or tokens.word(after) in NAMES["numbered"]:
        ranks = False
    return Found(i, after, value if ranks and value else None)


def multiple(tokens: Tokens, i: int) -> Found | None:
    """``doubled``, ``eightfold``, ``twice the``; not "double taxation", nor "visited twice"."""
    word = tokens.word(i)
    value = MULTIPLE.get(word)
    if value is None:
        return None
    if word in MULTIPLES["doubtful"]:
        near = tokens.word(i + 1) in MULTIPLES["after"] or tokens.word(i - 1) in MULTIPLES["before"]
        if tokens.joint(i + 1) or tokens.word(i + 1) in MULTIPLES["not_after"] or not near:
            return Found(i, i + 1, None)
    return Found(i, i + 1, value, "multiple", "multiple")


def part(tokens: Tokens, i: int) -> Found | None:
    """``a third of``, ``two-thirds of``, ``more than half``: a percentage of a whole."""
    over = 1
    j = i
    if tokens.word(i) in CARDINAL or tokens.word(i) in {"a", "an"}:
        over = CARDINAL.get(tokens.word(i), 1)
        j = i + 1
        if tokens.joint(j):
            j += 1
    under = PART.get(tokens.word(j))
    if under is None or not 0 < over < under:
        return None
    point = _of_point(tokens, i, j + 1, Fraction(over, under))
    if point:
        return point
    plain = tokens.word(j) == "half" and j == i
    if (j == i and not plain) or (over > 1 and not tokens.word(j).endswith("s")):
        return None
    before, after = tokens.word(i - 1), tokens.word(j + 1)
    if tokens.joint(i - 1) or tokens.joint(j + 1):
        return None
    if over == 1 and (after in SCALE or after == "dozen"):
        return None  # "a half billion", "a quarter million"
    value = Fraction(100 * over, under)
    if plain:
        if before in ORDINAL or before in _HALF["never_after"]:
            return None
        if after in {"a", "an"} and tokens.word(j + 2) in SCALE:
            return None  # "more than half a million people"
        if after in {"a", "an"} and tokens.word(j + 2) in DURATIONS:
            return Found(i, j + 3, Fraction(1, 2), tokens.word(j + 2), "number")
        hedged, whole = before in _HALF["before"], after in _HALF["after"]
        if not (hedged or whole):
            return None
    elif after != "of":  # "rose by a third", "shrank by nearly a tenth"
        by = "by" in (before, tokens.word(i - 2), tokens.word(i - 3))
        return Found(i, j + 1, value, "percent", "percent") if by else Found(i, j + 1, None)
    elif tokens.word(j + 2) in {"a", "an"} and tokens.word(j + 3) in SCALE:
        return None
    if after == "of" and _time_follows(tokens, j + 2):
        return None if plain else Found(i, j + 1, None)
    return Found(i, j + 1, value, "percent", "percent")


def _of_point(tokens: Tokens, i: int, j: int, value: Fraction) -> Found | None:
    """``half a percentage point``, ``two-tenths of a percent``, ``quarter-point``."""
    if tokens.joint(j):
        if tokens.word(j + 1) in {"point", "points"}:
            return Found(i, j + 2, value, "point", "points")
        share = PERCENT.at(tokens, j + 1)
    else:
        share = PERCENT.at(tokens, j + (tokens.word(j) == "a"))
    if share is None or share[0] == "basis":
        return None
    return Found(i, share[1], value, share[0], "percent" if share[0] == "percent" else "points")


def _time_follows(tokens: Tokens, i: int) -> bool:
    """Whether "half of", "a quarter of" is a part of a named year or month."""
    word = tokens.word(i)
    if tokens.kind(i) == "digits":
        return len(word) == 4 and word[:2] in {"19", "20"}
    pointed = word in {"the", "this", "last", "next"} and tokens.word(i + 1) in DURATIONS
    return pointed or word in MONTHS
