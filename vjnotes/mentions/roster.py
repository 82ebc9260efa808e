"""Who is who in an article: full names, their short forms later on, and their offices."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain

from vjnotes.fold import fold
from vjnotes.lexicon import table
from vjnotes.mentions.counterpart import counterparts
from vjnotes.mentions.line import Line, tags_of
from vjnotes.mentions.name import Reading
from vjnotes.mentions.naming import key, leader, shape
from vjnotes.mentions.people import Pair, Person, Seen
from vjnotes.mentions.person import Holder, held_behind

_NAMESAKES = 20  # so many persons of one name are told apart
_LONGEST = 6
_INITIAL = re.compile(r"(?P<first>[A-Z])\. \S+$")


class Roster:
    """The persons of an article's sentences.

    >>> from vjnotes.mentions.name import reading
    >>> roster = Roster([reading("Foreign Minister Bui Thanh Son met Japan's Yoko Kamikawa, "
    ...                  "the foreign minister."), reading("Son and Kamikawa agreed.")])
    >>> [seen.person.name for seen in roster.seen(1)]
    ['Bui Thanh Son', 'Kamikawa Yoko']
    """

    def __init__(self, readings: Sequence[Reading], pair: Pair = None) -> None:
        self.persons: list[Person] = []
        self._by_key: dict[tuple[str, ...], Person] = {}
        self._by_word: dict[str, list[Person]] = defaultdict(list)
        self._by_part: dict[str, list[Person]] = defaultdict(list)
        holders = list(chain.from_iterable(r.holders for r in readings))
        fullest = sorted(holders, key=lambda h: -sum(len(w) > 2 for w in h.name.split()))
        for holder in fullest:
            if " " in holder.name:
                self._person(holder)
        named = dict[int, Person]()  # in the order of their first mention
        for single in (False, True):
            for holder in holders:
                if (" " not in holder.name) == single and not (single and self._known(holder)):
                    person = self._enter(holder)
                    named.setdefault(id(person), person)
        self.persons = list(named.values())
        found = [self._in(r) for r in readings]
        self.alone = alone = pair if _are_alone(readings, pair) else None
        rows = zip(readings, found, [[], *found], strict=False)
        self._seen = [counterparts(r.line, row, alone, before) for r, row, before in rows]
        if own := _own(readings, pair):
            self._at_home(readings, own)
        self._settle(alone)

    def seen(self, index: int) -> list[Seen]:
        """The persons named in sentence ``index``, in order, by whatever form."""
        return self._seen[index]

    def _person(self, holder: Holder) -> Person:
        """The person of a name, now known if not before."""
        person = self._full(holder.name)
        if person is None:
            person = Person(_plain(holder.name))
            self.persons.append(person)
            self._by_key[key(holder.name)] = person
            for word in _short_forms(person.name):
                self._by_word[word].append(person)
            for word in person.parts:
                self._by_part[word].append(person)
        return person

    def _enter(self, holder: Holder) -> Person:
        """The person of a name, with what is told there."""
        person = self._person(holder)
        if holder.nickname and person not in self._by_word[holder.nickname]:
            self._by_word[holder.nickname].append(person)
            self._by_part[holder.nickname.lower()].append(person)
        person.called(_plain(holder.name))
        person.learn(holder.held, holder.country)
        reigns = " " not in person.name and any(
            "reigning" in tags_of(o.split()[-1]) for o in person.offices
        )
        if person.country is None and person.of_state and not reigns:
            person.country = leader(person.name)
        return person

    def _full(self, name: str) -> Person | None:
        """The person of this name, or of a longer form of it ("Ishiba" in "Shigeru Ishiba")."""
        parts = key(name)
        near = self._by_word.get(fold(name).split()[-1], ()) if len(parts) > 1 else ()
        longer = (p for p in near[:_NAMESAKES] if p.parts.issuperset(parts))
        if initial := _INITIAL.match(fold(name)):  # "A. Babacan"
            begun = initial["first"].lower()
            longer = (p for p in near[:_NAMESAKES] if any(w[0] == begun for w in p.parts))
        return self._by_key.get(parts) or next(longer, None)

    def _known(self, holder: Holder) -> Person | None:
        """The one person a single word stands for; office and country decide between several."""
        near = self._by_word.get(fold(_plain(holder.name)), [])[:_NAMESAKES]
        if len(near) > 1:
            offices = {h.office for h in holder.held}
            near = [p for p in near if offices.intersection(p.offices)] or near
        return near[0] if near and (len(near) == 1 or holder.held) else None

    def _in(self, reading: Reading) -> list[Seen]:
        """The persons of one sentence: those with an office or full name, and short forms."""
        out = []
        for h in reading.holders:
            full = self._full(h.name)
            if person := full or self._known(h):
                person.learn(h.held, h.country)
                name, whole = _plain(h.name), full is not None and " " in h.name
                out.append(Seen(h.start, h.end, person, name, whole, h.possessive, h.held))
        return sorted([*out, *self._bare(reading.line, out)], key=lambda seen: seen.start)

    def _bare(self, line: Line, taken: list[Seen]) -> Iterator[Seen]:
        """Names without an office: known full names, and short forms ("Son", "Kamikawa's")."""
        covered, free = iter(sorted(taken, key=lambda seen: seen.start)), 0
        at = next(covered, None)
        for i in line.starters:
            if i < free or line.forms[i].lower() not in self._by_part or i in line.bodies:
                continue
            start = line.starts[i]
            while at and at.end <= start:
                at = next(covered, None)
            if at and at.start < line.ends[i]:
                continue
            if known := self._complete(line, i) or self._short(line, i):
                person, size = known
                free = i + size
                end, held = line.owning(free), held_behind(line, free)
                person.learn(held)
                written = line.text[start : line.ends[free - 1]]
                if len(line.forms[i - 1]) == 1 and line.capital(i - 1) and line.joint(i) == ".":
                    start = line.starts[i - 1]  # "A. Babacan"
                own = end > line.ends[free - 1]
                yield Seen(start, end, person, written, size > 1, own, held)

    def _complete(self, line: Line, i: int) -> tuple[Person, int] | None:
        """The person whose full name begins at word ``i``, and of how many words."""
        for person in self._by_part[line.forms[i].lower()][:_NAMESAKES]:
            said, j = {line.forms[i].lower()}, i + 1
            while (
                j - i < _LONGEST
                and line.joint(j) in ("", "-")
                and line.forms[j].lower() in person.parts
            ):
                said.add(line.forms[j].lower())
                j += 1
            written = line.text[line.starts[i] : line.ends[j - 1]]
            if j - i > 1 and (said == person.parts or person.name.endswith(f" {written}")):
                person.called(written)
                return person, j - i
        return None

    def _short(self, line: Line, i: int) -> tuple[Person, int] | None:
        """The one person whose short form word ``i`` is, where it stands for itself."""
        near = self._by_word.get(line.forms[i], [])
        land = line.land.get(i)
        other = land and (land.kind != "place" or land.end > line.ends[i])
        return (near[0], 1) if len(near) == 1 and not other and _alone(line, i) else None

    def _at_home(self, readings: Sequence[Reading], own: str) -> None:
        """Those of no country told are of the paper's own, but not who only go with somebody."""
        for reading, row in zip(readings, self._seen, strict=True):
            lands = {n.name for n in reading.line.land.values() if n.kind == "country"}
            guests = len(lands - {own}) > 1 or "accompany" in reading.line.text
            for seen in row if not guests else ():
                if seen.person.country is None and seen.person.of_state:
                    seen.person.country = own

    def _settle(self, pair: Pair) -> None:
        """Countries still open, and the family name first where the article shows which it is."""
        for person in self.persons:
            if person.country is None and pair and "Vietnam" in pair and person.of_state:
                other = next(c for c in pair if c != "Vietnam")
                person.country = shape(person.name) or _guessed(person.name, other)
        alone: dict[int, set[str]] = defaultdict(set)
        for seen in chain.from_iterable(self._seen):
            if not seen.full:
                alone[id(seen.person)].add(seen.form)
        for person in self.persons:
            parts = person.name.split()
            turns = person.country in table("offices")["family_first"]["countries"]
            if turns and len(parts) == 2 and alone[id(person)] == {parts[1]}:
                person.name = f"{parts[1]} {parts[0]}"


def _are_alone(readings: Sequence[Reading], pair: Pair) -> bool:
    """Whether two are told far more often than a third: who is not of the one is of the other."""
    told = Counter(n.name for r in readings for n in r.names if n.kind == "country")
    both = [told.pop(land, 0) for land in pair or ()]
    return bool(both) and 2 * max(told.values(), default=0) <= min(both) + 1


def _own(readings: Sequence[Reading], pair: Pair) -> str | None:
    """The country whose own people a paper does not tell by it: that of the place it writes from,
    where only those of the other one are called by theirs."""
    told = {h.country for r in readings for h in r.holders if h.held}
    untold = {*(pair or ())} - told
    opening = (_DATELINE.match(r.line.text) for r in readings[:4])
    places = [
        n.country
        for r, line in zip(readings, opening, strict=False)
        for n in r.names
        if line and n.kind == "place" and n.start == 0
    ]
    return places[0] if places and "Vietnam" not in (pair or ()) and places[0] in untold else None


def _guessed(name: str, other: str) -> str | None:
    """The country of a name that is no whole Vietnamese one: the other, unless it is one syllable,
    as Vietnamese given names are, and none where those of the other country are so too."""
    if not all(_SYLLABLE.fullmatch(word) for word in fold(name).lower().split()):
        return other
    return None if other in table("offices")["one_syllable"]["countries"] else "Vietnam"


_DATELINE = re.compile(
    r"[A-Z][\w' ]{2,30}(?:, [A-Z][\w.]{2,8} ?\d{0,2})?(?:, \w{2,8})?"
    r"(?: \([A-Z][\w. ]{1,20}\))?(?: ?-{1,2} |: )"
)

# "Chinh", "Thuong", "Phuc"
_SYLLABLE = re.compile(
    r"(?!.*(?:ee|oo))(?:ngh?|[ncpktg]h|tr|gi|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:n[gh]?|ch|[cmpt])?"
)


_NO_WORD = re.compile(r"\.|^[IVX]+$")  # "K.P.", "Mohammed VI"


def _plain(name: str) -> str:
    """A name without capitals for the family name ("KISHIDA Fumio", "LE VAN SON")."""
    parts, least = name.split(), 2 if name.isupper() else 3
    loud = (p.isupper() and len(p) >= least and not _NO_WORD.search(p) for p in parts)
    return " ".join(p.capitalize() if up else p for p, up in zip(parts, loud, strict=True))


def _short_forms(name: str) -> list[str]:
    """Words that may stand for the whole name: a Vietnamese given name, else any long word."""
    parts = fold(name).split()
    if shape(name):
        return [parts[-1]]
    return [p for p in parts if len(p) > 1 and "particle" not in tags_of(p)]


def _alone(line: Line, i: int) -> bool:
    """Whether word ``i`` stands for itself and is no part of a longer capitalised name."""
    for j, k in ((i, i - 1), (i + 1, i + 1)):
        part = line.joint(j) in ("", "-") and line.capital(k) and k not in line.land
        if part and not line.is_(k, "not_name", "head"):
            return False
    return True
