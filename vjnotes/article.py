"""An article: its raw text, the role of each part, and its sentences."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property
from itertools import pairwise

from vjnotes.day import as_day
from vjnotes.fact import Fact, Role
from vjnotes.fold import mended
from vjnotes.lexicon import table

_LINE = re.compile(r"[^\n]+")
_PICTURE = re.compile(r"\b(?:hinh )?anh ?\d{1,2} ?(?=[A-Z(])")
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} [A-Z][a-z]{2,8}\.?(?: \d{4})?)"
_CAPITALS = r"[A-Z]{2,}(?: [A-Z]{2,}){1,3}"
_DATELINE = re.compile(
    rf"(?:(?:[A-Z][\w.']*,? ?){{1,4}}\([A-Z][\w./ ]{{1,30}}\) ?-{{1,2}} ?"  # Hanoi (VNA) -
    r"|(?:VOV\.VN|VOV|[A-Z]{2,6}(?:/[A-Z]{2,6})+|"
    rf"(?:[A-Z]{{3,}}|{_CAPITALS})(?:, [A-Z][a-z]{{3,}}(?: [A-Z][a-z]+)?)?(?:, {_DAY})?) ?-{{1,2}} "
    r"(?=[A-Z\"])"  # WVR/VNA -, HA NOI -, LIMA, Peru -
    rf"|[A-Z][A-Z ]{{2,30}}, {_DAY} ?(?:\([A-Za-z/ ]{{2,20}}\) ?)?-{{1,2}} ?"  # TOKYO, Nov. 27 -
    rf"|[A-Z][A-Z ]{{2,30}} ?\([A-Za-z/. ]{{2,20}}\) ?-{{1,2}} ?"  # TOKYO (Kyodo) --
    rf"|[A-Z][A-Z ]{{2,30}} ?\({_DAY}\)(?::| ?-{{1,2}}) ?"  # DELHI (May 2):
    # Delhi, May 2 (PTI)
    rf"|[A-Z][\w.' ]{{2,30}}, {_DAY} ?\([A-Z][A-Za-z/. ]{{1,20}}\) ?-{{0,2}} ?(?=[A-Z\"]))"
)
# A caption that runs on into the article: "(Photo: VNA) Hanoi", "Photo Thong Nhat HA NOI - ".
_RUNS_ON = re.compile(
    r".{10,400}?(?:\((?i:photo|image|illustrative photo)\b[^()]{0,60}\)"
    rf"|\bPhoto\b[^.()]{{0,40}}?(?= {_CAPITALS} ?-{{1,2}} ))(?=.{{40}})"
)
# Each alternative begins with a mark, which is looked for first: most characters are none.
_END = re.compile(
    r"[.!?](?:[.!?]*[\"')\]]*(?=\s+[\"'(\[]?[A-Z0-9]|\s*$)"
    r"|(?<=[a-z0-9%)]\.)(?=[A-Z][a-z])|(?<=[A-Z]{3}\.)(?=[A-Z][a-z])|(?<=\.)/\.)"
)
_ACRONYM = re.compile(r"\s*\([A-Z]{2,}[\w+-]*\)")
# A sentence may end with the agency behind its full stop: "of their ties./.", "of Japan.-VNA".
_SENTENCE_END = re.compile(
    r"[.!?][\"')\]]*(?: ?-{1,2} ?(?:[A-Z]{2,9}|[A-Z][a-z]{1,14}))?\s*$|\./\.\s*$"
)
_CREDIT = re.compile(
    r"(?<=[.!?\"'])[ ./]{0,6}-{1,2} ?(?:[A-Z]{2,9}(?:[-/][A-Z]{1,9}){0,3}|[A-Z][a-z]{1,14})"
    r"[ ./]{0,6}$"
)
"""The agency behind the last sentence: " - VNS", ".-VNA"."""
# A sentence whose full stop is missing; no heading speaks of somebody named before.
_TOLD = re.compile(r"(?:They|He|She|Both(?: the)? \w+|The two \w+)(?: also| then)? \w+ed\b.{30}")
_TAIL = 16
_NARROW, _WIDE = 55, 100  # letters in the lines of a text set in a narrow column


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of the article with one role: ``article.raw[start:end]``."""

    start: int
    end: int
    role: Role


@dataclass(frozen=True, slots=True)
class Sentence(Segment):
    """A sentence: ``article.raw[start:end]``, and the role of the part it stands in."""


@dataclass(frozen=True)
class Article:
    """An article as given.

    ``text`` is ``raw`` folded character by character (see `vjnotes.fold`), of the same
    length; ``segments`` and ``sentences`` carry offsets that hold in both.

    >>> a = Article("Trade grows\\n\\nHanoi (VNA) – Trade rose. It fell in May.\\n\\nVNA")
    >>> [(s.role, a.raw[s.start : s.end]) for s in a.sentences if s.role == "body"]
    [('body', 'Trade rose.'), ('body', 'It fell in May.')]
    """

    raw: str
    key: str = "article"
    published: date | None = None
    outlet: str | None = None
    headline: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "published", as_day(self.published, "published"))

    @cached_property
    def _mended(self) -> tuple[str, dict[int, int]]:
        return mended(self.raw)

    @cached_property
    def text(self) -> str:
        """The raw text folded, with lines that only wrap joined."""
        return _joined(self._mended[0])

    def end(self, offset: int) -> int:
        """Where in ``raw`` a word ends that ends at ``offset`` in ``text``: further on, if folding
        has shortened it.

        >>> Article("Vi&#7879;t Nam").end(4)
        10
        """
        return self._mended[1].get(offset, offset)

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The parts of the article in order, each with its role."""
        return tuple(_segments(self.text))

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of all parts, in order."""
        return tuple(
            Sentence(start, end, part.role)
            for part in self.segments
            for start, end in _split(self.text, part.start, part.end)
        )

    def facts(self) -> list[Fact]:
        """The facts the article states, in the order of its text."""
        from vjnotes.facts import read  # the readers need this module first

        return read(self)

    @property
    def title(self) -> str | None:
        """The headline given, else the first part of the text that is one."""
        if self.headline:
            return self.headline
        first = next((s for s in self.segments if s.role == "title"), None)
        return self.raw[first.start : first.end] if first else None


def _joined(text: str) -> str:
    """Turn a line break inside a sentence into a space: the next line goes on in small letters or
    with a number, or the block is set in lines of like length."""
    lines = text.split("\n")
    # a whole text set in short lines, most of which end amid a sentence
    full = [line.rstrip() for line in lines if len(line.rstrip()) >= _NARROW]
    amid = sum(not _SENTENCE_END.search(line[-_TAIL:]) for line in full)
    narrow = amid > 5 and amid * 3 > len(full) * 2 and all(len(line) <= _WIDE for line in full)
    out = [lines[0]]
    for before, line in pairwise(lines):
        out.append((" " if _wraps(before, line, narrow) else "\n") + line)
    return "".join(out)


def _wraps(before: str, line: str, narrow: bool) -> bool:
    before, line = before.rstrip(), line.lstrip()
    if len(before) < 40 or not line or _SENTENCE_END.search(before[-_TAIL:]):
        return False
    if narrow and len(before) >= _NARROW:
        return True
    if line[0].islower() or before[-1] in ",;" or (line[0].isdigit() and before[-1].isalpha()):
        return True
    if _DATELINE.match(line):
        return False
    alike = 60 <= len(before) <= 100 and len(line) <= 110  # else a headline and its first paragraph
    return alike and _SENTENCE_END.search(line[-_TAIL:]) is not None


def _segments(text: str) -> Iterator[Segment]:
    title: str | None = None
    related = False
    for match in _LINE.finditer(text):
        line = match[0].strip()
        if not line:
            continue
        start = match.start() + match[0].index(line)
        parts = list(_line(line, start, first=title is None, title=title, related=related))
        if not parts:  # the heading of a list of links
            related = True
        elif parts[0].role == "related" and len(line) > 220 and not _DATELINE.match(line):
            related = False  # a full paragraph: the article goes on
            parts = list(_line(line, start, first=False, title=title, related=False))
        if title is None:
            title = line.lower()
        yield from parts


def _line(
    line: str, start: int, *, first: bool, title: str | None, related: bool
) -> Iterator[Segment]:
    end = start + len(line)
    lower = line.lower()
    words = _words()
    if lower.rstrip(": ") in words["related_headings"]:
        return
    if role := _furniture(lower, words):
        yield Segment(start, end, role)
    elif related or lower.startswith(words["related_starts"]):
        yield Segment(start, end, "related")
    elif picture := _PICTURE.search(line) if "anh" in line else None:
        if head := line[: picture.start()].rstrip():
            yield Segment(start, start + len(head), "title")
        yield Segment(start + picture.end(), end, "caption")
    elif "photo" in lower and (caption := _RUNS_ON.match(line)):
        yield Segment(start, start + caption.end(), "caption")
        rest = line[caption.end() :].lstrip(" -")
        yield from _line(rest, end - len(rest), first=False, title=title, related=False)
    elif len(line) < 500 and any(mark in lower for mark in words["caption_marks"]):
        yield Segment(start, end, "caption")
    elif lower == title or (not _SENTENCE_END.search(line[-_TAIL:]) and _is_heading(line, first)):
        yield Segment(start, end, "title")
    else:
        dateline = _DATELINE.match(line)
        cut = start + (dateline.end() if dateline else 0)
        if dateline:
            yield Segment(start, cut, "dateline")
        credit = _CREDIT.search(line)
        last = start + credit.start() if credit else end
        if cut < last:
            yield Segment(cut, last, "body")
        if last < end:
            yield Segment(last, end, "credit")


def _is_heading(line: str, first: bool) -> bool:
    if not first and _TOLD.match(line):
        return False
    return len(line) <= (220 if first else 110) and not line.endswith((",", ";", ":"))


def _furniture(lower: str, words: dict[str, tuple[str, ...]]) -> Role | None:
    if lower.startswith(words["promo_starts"]):
        return "promo"
    bare = lower.strip("()-|* ./")
    if bare in words["credit_words"] or (
        lower.startswith(words["credit_starts"]) and len(lower) < 160
    ):
        return "credit"
    if lower.startswith(words["byline_starts"]) and len(lower) < 90 and not lower.endswith("."):
        return "credit"
    if len(lower) < 80 and all(w in words["promo_words"] for w in re.findall(r"[\w+-]+", lower)):
        return "promo"
    return None


@cache
def _words() -> dict[str, tuple[str, ...]]:
    return {key: tuple(value) for key, value in table("furniture").items()}


@cache
def _abbreviation() -> re.Pattern[str]:
    words = sorted(map(re.escape, _words()["abbreviations"]), key=len, reverse=True)
    return re.compile(rf"(?<![\w.])(?:{'|'.join(words)}|(?:[A-Z]\.){{0,2}}(?<!\d )[A-Z])\.$")


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentences in ``text[start:end]``."""
    part = text[start:end]
    at = 0
    for stop in _END.finditer(part):
        tail = part[max(at, stop.start() - 12) : stop.start() + 1]
        if stop.end() < len(part) and (
            _abbreviation().search(tail)
            or _ACRONYM.match(part, stop.end())
            or _DOMAIN.match(part, stop.end())
        ):
            continue
        yield from _trimmed(part, at, stop.end(), start)
        at = stop.end()
    yield from _trimmed(part, at, len(part), start)


_DOMAIN = re.compile(r"(?:VN|COM|com|vn|net|org)\b")


def _trimmed(part: str, at: int, to: int, start: int) -> Iterator[tuple[int, int]]:
    body = part[at:to]
    kept = body.strip()
    if re.search(r"\w", kept):
        lead = len(body) - len(body.lstrip())
        yield start + at + lead, start + at + lead + len(kept)
