"""Tokens: the words, digits, currency signs and other characters of a text."""

import re
from collections.abc import Callable
from functools import cache

from vjnotes.lexicon import by_word, table


def money_words(where: str) -> dict[str, str]:
    """What money is written with, as a ``sign``, ``before`` or ``after`` its number, and which."""
    rows = table("units")["money"].items()
    return by_word({name: row[where] for name, row in rows if where in row})


SYMBOL = money_words("sign")
JOINTS = frozenset("-\u2010\u2011\u2012\u2013\u2014\u2212")
_GLUED = table("units")["glued"]
_KINDS = {"glued": "word", "plain": "word", "dotted": "word"}
_OPENING = frozenset(".!?:;([\"'“‘*|")
_DECIMAL_COMMA = re.compile(r"\d{1,3}(?:\.\d{3})*,\d{1,2}|\d+,\d{1,2}")
# Empty tokens at the end of the lists: look-ahead finds them, and so does look-back before
# the first token, since Python counts negative indices from the end.
_MARGIN = 24


def _signs() -> str:
    """The currency signs, longest first, the lettered ones only as whole words."""
    signs = []
    for sign in sorted(SYMBOL, key=len, reverse=True):
        before = r"(?<![^\W\d_])" if sign[0].isalpha() else ""
        after = r"(?![^\W\d_])" if sign[-1].isalpha() else ""
        signs.append(before + re.escape(sign) + after)
    # A look ahead, only to save time: most words are no signs, nor near one.
    marks = "".join(c for c in sorted({*"".join(SYMBOL)}) if not c.isalpha() and c not in ". -")
    return rf"(?=[A-Za-z.\x20-]{{0,6}}[{marks}])(?:{'|'.join(signs)})"


@cache
def _master() -> re.Pattern[str]:
    """One pattern for every token; each alternative reads on without looking back."""
    letters = r"[^\W\d_]"
    # "million" in "5 millionvisitors", not in "millions" nor in "millionaire".
    glued = rf"(?:{'|'.join(_GLUED['words'])})(?!{'|'.join(_GLUED['no'])})(?=[a-z]{{2}})"
    return re.compile(
        # The plain word, most of any text, stands near the top only to save time.
        rf"""
        (?=\S|\n)(?:
        (?P<glued>{glued})
      | (?P<plain>[A-Za-z]++(?=[ ,][^$¥₵\uffe5\uff04]))
      | (?P<link>(?:https?://|www\.)\S+)
      | (?P<sign>{_signs()})
      | (?P<digits>
            \d{{1,3}}(?:[\u00a0\u2009\u202f]\d{{3}})++(?![\d,.]\d|\d)
          | \d{{1,3}}(?:\x20\d{{3}}){{2,}}+(?![\d,.]\d|\d)
          | (?<=[$€£R])\d{{1,3}}\x20\d{{3}}(?![\d,.]\d|\d)
          | \d{{1,3}}\x20\d{{3}}(?=\x20[mb]illion\b)
          | \d{{1,3}}\x20\.\d{{1,2}}(?=\x20?(?:%|per))
          | \d++(?:[.,]\d++)*+
          | (?<![\w.])\.\d++)
      | (?P<dotted>(?:[A-Za-z]\.){{2,}}+)
      | (?P<word>{letters}++(?:'{letters}++)?)
      | (?P<gap>\n[ \t\r\xa0]*\n)
      | (?P<other>\S)
        )""",
        re.VERBOSE,
    )


class Tokens:
    """A text cut into words, digits, currency signs and single other characters.

    Parallel lists: ``words[i]`` is token ``i`` in lower case with a straight apostrophe and
    no full stops (``"u.s."`` is ``"us"``); ``kinds[i]`` is one of ``word digits sign other
    link gap``; ``starts[i]`` and ``ends[i]`` are its offsets. ``word(i)`` and ``kind(i)`` may
    look a few tokens past either end of the text, and find nothing there. ``comma`` says
    that the text writes decimals with a comma, ``signs`` that it has a sign of money.

    >>> tokens = Tokens("US$4.7 billion")
    >>> [(tokens.word(i), tokens.kind(i)) for i in range(len(tokens))]
    [('US$', 'sign'), ('4.7', 'digits'), ('billion', 'word')]
    """

    __slots__ = (
        "_length",
        "comma",
        "ends",
        "kind",
        "kinds",
        "signs",
        "starts",
        "text",
        "word",
        "words",
    )

    def __init__(self, text: str) -> None:
        self.text = text
        found = list(_master().finditer(text.replace("’", "'")))
        self.starts = [m.start() for m in found]
        self.ends = [m.end() for m in found]
        groups = [m.lastgroup or "" for m in found]
        self.kinds = [_KINDS.get(group, group) for group in groups]
        self.words = [m[0].lower() for m in found]
        for i, group in enumerate(groups):
            if group == "sign":
                self.words[i] = found[i][0]
            elif group == "dotted":
                self.words[i] = self.words[i].replace(".", "")
        self.comma = "," in text and any(
            _DECIMAL_COMMA.fullmatch(self.words[i])
            for i, group in enumerate(groups)
            if group == "digits"
        )
        self.signs = "sign" in groups
        self._length = len(self.words)
        self.words += [""] * _MARGIN
        self.kinds += ["gap"] * _MARGIN
        self.starts += [-1] * _MARGIN
        self.ends += [-2] * _MARGIN
        self.word: Callable[[int], str] = self.words.__getitem__
        self.kind: Callable[[int], str] = self.kinds.__getitem__

    def __len__(self) -> int:
        return self._length

    def all_words(self) -> list[str]:
        """The tokens themselves."""
        return self.words[: self._length]

    def written(self, i: int) -> str:
        """Token ``i`` as the text has it."""
        return self.text[self.starts[i] : self.ends[i]]

    def glued(self, i: int) -> bool:
        """Whether nothing stands between token ``i - 1`` and token ``i``."""
        return self.ends[i - 1] == self.starts[i]

    def capital(self, i: int) -> bool:
        """Whether token ``i`` is a word with a capital letter."""
        return self.kinds[i] == "word" and self.text[self.starts[i]].isupper()

    def joint(self, i: int) -> bool:
        """Whether token ``i`` is a hyphen or dash that joins its neighbours."""
        return (
            self.words[i] in JOINTS
            and self.ends[i - 1] == self.starts[i]
            and self.ends[i] == self.starts[i + 1]
        )

    def opens(self, i: int) -> bool:
        """Whether a sentence, heading or bracket opens with token ``i``."""
        return self.kinds[i - 1] == "gap" or self.words[i - 1] in _OPENING
