"""A text on its way to being read: its words, and whose country, place or body each names."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import chain
from typing import Literal

from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import Words

Kind = Literal["country", "group", "place", "person", "office", "organisation"]
Form = Literal["noun", "possessive", "adjective", "capital", "epithet", ""]


@dataclass(frozen=True, slots=True)
class Name:
    """A name and where it stands. ``name`` is its one canonical form.

    ``country`` is the country a place lies in or a person or an organisation belongs to,
    where the words or the lexicon say so; ``office`` is a person's office as written.
    """

    start: int
    end: int
    name: str
    kind: Kind
    form: Form = ""
    country: str | None = None
    office: str | None = None


_NONE: frozenset[str] = frozenset()
_KINDS = {
    "post": ("head", "lower", "counterpart", "plural"),
    "field": ("portfolio", "modifier"),
    "opens": ("head", "lower", "counterpart", "plural", "status", "portfolio", "modifier"),
}
"""Lists taken together: what makes an office, what one is about, what one begins with."""


class Line(Words):
    """A text with its words, what the lexicon says of each, and the names found so far.

    ``tags`` are the lists of offices.toml and organisations.toml a word is in, ``starters`` the
    words with a capital, one of which nearly every name begins with; ``land`` and
    ``bodies`` say which country or place, and which organisation, a word belongs to.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        known = _tags()
        self.tags = [known.get(form, _NONE) for form in self.forms]
        self.starters = [i for i, form in enumerate(self.forms) if form[:1].isupper()]
        self.land: dict[int, Name] = {}
        self.bodies: dict[int, Name] = {}

    @cached_property
    def lowered(self) -> frozenset[str]:
        """The words in small letters."""
        return frozenset(form.lower() for form in self.forms)

    def is_(self, i: int, *tags: str) -> bool:
        """Whether word ``i`` is in one of the lists."""
        return not self.tags[i].isdisjoint(tags)

    def joint(self, i: int) -> str | None:
        """What joins word ``i`` to the one before, but for a bracket that closes there:
        "(CPV) Central", "(PCC), Director"; the dash of "(KPL) - Mr." joins nothing."""
        mark = self.mark(i)
        closed = mark is not None and mark[:1] == ")" and "-" not in mark
        return mark[1:].strip() if mark and closed else mark

    def tight(self, i: int) -> bool:
        """Whether only blanks stand between word ``i`` and the one before it."""
        return self.joint(i) == ""

    def capital(self, i: int) -> bool:
        """Whether word ``i`` begins with a capital letter."""
        return self.forms[i][:1].isupper()

    def written(self, first: int, last: int) -> str:
        """The words ``first`` to ``last``, the latter left out, on one line."""
        return " ".join(self.text[self.starts[first] : self.ends[last - 1]].split())

    def owning(self, i: int) -> int:
        """Where the words before word ``i`` end, a possessive ending with them.

        >>> Line("Vietnam's exports").owning(1), Line("the Philippines' exports").owning(2)
        (9, 16)
        """
        text, end = self.text, self.ends[i - 1]
        if text[end : end + 1] == "'":
            if text[end + 1 : end + 2] == "s" and not text[end + 2 : end + 3].isalpha():
                return end + 2
            if text[end - 1] == "s" and not text[end + 1 : end + 2].isalpha():
                return end + 1
        return end

    def mark_out(self, names: dict[int, Name], i: int, name: Name) -> None:
        """Let the words from ``i`` on belong to ``name``, a possessive's "s" with them."""
        names.update(dict.fromkeys(range(i, self.index(i, name.end)), name))

    def past(self, names: dict[int, Name], i: int) -> int:
        """The first word behind the name that word ``i`` belongs to."""
        name = names[i]
        while names.get(i) is name:
            i += 1
        return i

    def index(self, i: int, end: int) -> int:
        """The first word from ``i`` on that starts at or after the offset ``end``."""
        while i < len(self) and self.starts[i] < end:
            i += 1
        return i


def tags_of(word: str) -> frozenset[str]:
    """The lists of offices.toml and organisations.toml that ``word`` is in.

    >>> sorted(tags_of("Mayor"))
    ['head', 'opens', 'post']
    """
    return _tags().get(word, _NONE)


@cache
def _tags() -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for lexicon in ("offices", "organisations"):
        for tag, words in table(lexicon)["words"].items():
            tags = {tag, *(kind for kind, members in _KINDS.items() if tag in members)}
            for word in words:
                found[word] |= tags
                if tag in ("status", "kept", "passing"):
                    found[word.capitalize()] |= tags
                if "field" in tags:
                    found[word.lower()].add("topic")
    return {word: frozenset(tags) for word, tags in found.items()}


def apart(text: str, *groups: Iterable[Name]) -> list[Name]:
    """The names of all groups in order, without those that overlap one of a group before."""
    taken, out = bytearray(len(text) + 1), []
    for name in chain(*groups):
        if not any(taken[name.start : name.end]):
            taken[name.start : name.end] = b"\1" * (name.end - name.start)
            out.append(name)
    return sorted(out, key=lambda n: n.start)
