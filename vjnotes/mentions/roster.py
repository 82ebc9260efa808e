"""Who is who in an article: full names, their short forms later on, and their offices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from vjnotes.mentions.name import line_of
from vjnotes.mentions.naming import shape
from vjnotes.mentions.office import Line, lexicon
from vjnotes.mentions.person import COUNTERPART, Held, Holder, held_behind, holders
from vjnotes.mentions.words import fold, possessive

_STATE = ("Minister of", "National Assembly", "Speaker", "Vice President", "Deputy Prime")
_NAMESAKES = 20  # so many persons of one name are told apart


@dataclass(slots=True)
class Person:
    """Someone an article names: all the forms of the name, country and offices."""

    name: str
    country: str | None = None
    offices: list[str] = field(default_factory=list)
    variants: list[str] = field(default_factory=list)

    @property
    def office(self) -> str | None:
        """The office named first."""
        return self.offices[0] if self.offices else None

    def words(self) -> frozenset[str]:
        """The words of the name, folded, in small letters."""
        return frozenset(key(self.name))


@dataclass(frozen=True, slots=True)
class Seen:
    """A person where a text names them: ``full`` unless by a short form such as "Son"."""

    start: int
    end: int
    person: Person
    form: str
    full: bool
    possessive: bool = False
    held: tuple[Held, ...] = ()


def key(name: str) -> tuple[str, ...]:
    """What all spellings of a person's name share, whichever part comes first.

    >>> key("KISHIDA Fumio") == key("Fumio Kishida")
    True
    """
    return tuple(sorted(fold(part).lower() for part in name.replace("-", " ").split()))


class Roster:
    """The persons of an article's sentences.

    >>> roster = Roster(["Foreign Minister Bui Thanh Son met Japan's Yoko Kamikawa, "
    ...                  "the foreign minister.", "Son and Kamikawa agreed."])
    >>> [seen.person.name for seen in roster.seen(1)]
    ['Bui Thanh Son', 'Kamikawa Yoko']
    """

    def __init__(self, texts: Sequence[str], pair: tuple[str, str] | None = None) -> None:
        self.persons: list[Person] = []
        self._by_key: dict[tuple[str, ...], Person] = {}
        self._by_word: dict[str, list[Person]] = {}
        self._by_part: dict[str, list[Person]] = {}
        parsed = [line_of(text) for text in texts]
        found = [holders(line)[0] for line in parsed]
        for row in found:
            for holder in row:
                if " " in holder.name:
                    self._enter(holder)
        for row in found:
            for holder in row:
                if " " not in holder.name and not self._known(holder):
                    self._enter(holder)
        self._seen = [self._in(line, row) for line, row in zip(parsed, found, strict=True)]
        self._seen = [
            self._counterparts(line, row, pair)
            for line, row in zip(parsed, self._seen, strict=True)
        ]
        self._settle(pair)

    def seen(self, index: int) -> list[Seen]:
        """The persons named in sentence ``index``, in order, by whatever form."""
        return self._seen[index]

    def _enter(self, holder: Holder) -> Person:
        person = self._by_key.get(key(holder.name)) or self._longer(holder.name)
        if person is None:
            person = Person(_plain(holder.name))
            self.persons.append(person)
            self._by_key[key(holder.name)] = person
            for part in _short_forms(person.name):
                self._by_word.setdefault(part, []).append(person)
            for part in key(person.name):
                self._by_part.setdefault(part, []).append(person)
        _add(person.variants, _plain(holder.name))
        person.country = person.country or holder.country
        for held in holder.held:
            if held.office != COUNTERPART:
                _add(person.offices, held.office)
        return person

    def _longer(self, name: str) -> Person | None:
        """A person entered under a longer form of this name ("Ishiba" in "Shigeru Ishiba")."""
        parts = frozenset(key(name))
        near = self._by_word.get(fold(name.split()[-1]), [])[:_NAMESAKES]
        return next((p for p in near if len(parts) > 1 and parts <= p.words()), None)

    def _known(self, holder: Holder) -> Person | None:
        """The one person a single word stands for; the office decides between several."""
        near = self._by_word.get(fold(_plain(holder.name)), [])[:_NAMESAKES]
        if len(near) > 1:
            offices = {h.office for h in holder.held}
            near = [p for p in near if offices.intersection(p.offices)] or near
        if len(near) > 1 and holder.country:
            near = [p for p in near if p.country in (holder.country, None)] or near
        return near[0] if len(near) == 1 or (near and holder.held) else None

    def _in(self, line: Line, row: list[Holder]) -> list[Seen]:
        """The persons of one sentence: those with an office or full name, and short forms."""
        out = []
        for holder in row:
            person = self._by_key.get(key(holder.name)) or self._longer(holder.name)
            full = person is not None and " " in holder.name
            person = person or self._known(holder)
            if person is None:
                continue
            for held in holder.held:
                if held.office != COUNTERPART:
                    _add(person.offices, held.office)
            person.country = person.country or holder.country
            out.append(
                Seen(
                    holder.start,
                    holder.end,
                    person,
                    _plain(holder.name),
                    full,
                    holder.possessive,
                    holder.held,
                )
            )
        return sorted([*out, *self._short(line, out)], key=lambda seen: seen.start)

    def _short(self, line: Line, taken: list[Seen]) -> list[Seen]:
        """Names without an office: known full names, and short forms ("Son", "Kamikawa's")."""
        out: list[Seen] = []
        at, i = 0, 0
        while i < len(line.row):
            word = line.row[i]
            while at < len(taken) and taken[at].end <= word.start:
                at += 1
            covered = at < len(taken) and taken[at].start < word.end
            known = None if covered or i in line.bodies else self._bare(line, i)
            if known:
                person, size = known
                end = possessive(line.text, line.row[i + size - 1].end)
                held = held_behind(line, i + size)
                for office in held:
                    if office.office != COUNTERPART:
                        _add(person.offices, office.office)
                form = line.text[word.start : line.row[i + size - 1].end]
                mine = end > line.row[i + size - 1].end
                out.append(Seen(word.start, end, person, form, size > 1, mine, held))
                i += size
            else:
                i += 1
        return out

    def _bare(self, line: Line, i: int) -> tuple[Person, int] | None:
        """The person whose full name or short form begins at word ``i``, and of how many words."""
        form = line.row[i].form
        if not line.row[i].capital:
            return None
        for person in self._by_part.get(form.lower(), [])[:_NAMESAKES]:
            size, parts = 1, person.words()
            while size < 6 and line.tight(i + size) and line.form(i + size).lower() in parts:
                size += 1
            said = {line.form(k).lower() for k in range(i, i + size)}
            if size > 1 and said == parts:
                written = line.text[line.row[i].start : line.row[i + size - 1].end]
                _add(person.variants, _plain(written))
                return person, size
        near = self._by_word.get(form, [])
        land = line.land.get(i)
        if len(near) != 1 or (land and (land.kind != "place" or land.end > line.row[i].end)):
            return None
        return (near[0], 1) if _alone(line, i) else None

    def _counterparts(
        self, line: Line, row: list[Seen], pair: tuple[str, str] | None
    ) -> list[Seen]:
        """A counterpart's office and country, from the person named before in the sentence."""
        out: list[Seen] = []
        for seen in row:
            if out and any(_is_counterpart(line, h) for h in seen.held):
                first, other = out[-1].person, seen.person
                held = [
                    replace(h, office=first.office)
                    for h in seen.held
                    if h.office == COUNTERPART and first.office
                ] or [h for h in seen.held if h.office != COUNTERPART]
                seen = replace(seen, held=tuple(held))
                for office in held:
                    _add(other.offices, office.office)
                first.country = first.country or _across(pair, other.country)
                other.country = other.country or _across(pair, first.country)
            elif any(h.office == COUNTERPART for h in seen.held):
                seen = replace(seen, held=())
            out.append(seen)
        return out

    def _settle(self, pair: tuple[str, str] | None) -> None:
        """Countries still open, and the family name first where the article shows which it is."""
        for person in self.persons:
            if person.country is None and pair and "Vietnam" in pair and _of_state(person):
                other = next(c for c in pair if c != "Vietnam")
                person.country = shape(person.name) or other
        alone = {
            (id(seen.person), seen.form) for row in self._seen for seen in row if not seen.full
        }
        for person in self.persons:
            if person.country in lexicon("family_first", "countries"):
                person.name = _family_first(person, {form for p, form in alone if p == id(person)})


def _is_counterpart(line: Line, held: Held) -> bool:
    """Whether an office is told only by whose counterpart the person is."""
    return "counterpart" in line.text[held.start : held.end] or held.office == COUNTERPART


def _across(pair: tuple[str, str] | None, home: str | None) -> str | None:
    """The other country of the pair."""
    if pair is None or home not in pair:
        return None
    return pair[1] if home == pair[0] else pair[0]


def _family_first(person: Person, alone: set[str]) -> str:
    """The name with the part first by which alone the article calls the person."""
    parts = person.name.split()
    if len(parts) != 2:
        return person.name
    turned = f"{parts[1]} {parts[0]}"
    return turned if alone == {parts[1]} else person.name


def _of_state(person: Person) -> bool:
    """Whether the person holds or held an office of which a state has one."""
    state = lexicon("heads", "state")
    plain = [o.removeprefix("former ").removeprefix("late ") for o in person.offices]
    return any(o in state or o.startswith(_STATE) or o.endswith(" Minister") for o in plain)


def _plain(name: str) -> str:
    """A name without capitals for the family name ("KISHIDA Fumio")."""
    parts = name.split()
    return " ".join(p.capitalize() if p.isupper() and len(p) > 3 else p for p in parts)


def _add(row: list[str], entry: str) -> None:
    if entry not in row:
        row.append(entry)


def _short_forms(name: str) -> list[str]:
    """Words that may stand for the whole name: a Vietnamese given name, else any long word."""
    parts = [fold(p) for p in name.split()]
    if shape(name):
        return [parts[-1]]
    return [p for p in parts if len(p) > 1 and p not in lexicon("particles", "words")]


def _alone(line: Line, i: int) -> bool:
    """Whether word ``i`` stands for itself and is no part of a longer capitalised name."""
    for j, k in ((i, i - 1), (i + 1, i + 1)):
        if 0 <= k < len(line.row) and line.joint(j) in ("", "-") and j > 0:
            other = line.row[k]
            if other.capital and k not in line.land and not _function(other.form):
                return False
    return True


def _function(form: str) -> bool:
    return form in lexicon("not_names", "words")
