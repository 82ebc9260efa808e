"""When an article without a date appeared, as far as its own words tell.

Four ways, tried in this order; each gives its reason in words, and where none applies the
answer is ``None``, because a missing date is better than a wrong one:

1. a line that is or carries the date of publication, or a dateline with a year;
2. a day in the opening sentences whose year a caption gives ("on November 27" and a caption
   of "November 27, 2023");
3. the dated caption of a picture that shows the event of the opening sentences;
4. a day in the opening sentences, and the year by counting: "50 years of ties this year" and
   a founding year, stated in the article or known (``lexicon/relations.toml``); else the newest
   quarter or month the article has figures for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from vjnotes.article import Article, Segment
from vjnotes.lexicon import table

__all__ = ["infer"]

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
    r"|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_FULL = (
    re.compile(rf"\b{_MONTH} {_DAY}(?: ?- ?\d{{1,2}})?,? {_YEAR}\b"),
    re.compile(rf"\b{_DAY}(?: of)? {_MONTH},? {_YEAR}\b"),
    re.compile(rf"\b{_YEAR}-(?P<month>\d\d)-(?P<day>\d\d)\b"),
    re.compile(rf"\b(?P<day>\d{{1,2}})[/.](?P<month>\d{{1,2}})[/.]{_YEAR}\b"),
)
_PART = (
    re.compile(rf"\b{_MONTH} {_DAY}\b(?!,? (?:19|20)\d\d)(?! ?- ?\d{{1,2}},? (?:19|20)\d\d)"),
    re.compile(rf"\b{_DAY}(?: of)? {_MONTH}(?!,? (?:19|20)\d\d)"),
)
_PUBLISHED = re.compile(
    r"(?:first )?(?:published|posted|updated|last updated|date)\b", re.IGNORECASE
)
_COUNTED = re.compile(
    r"\b(?P<n>\d{1,3})(?:(?:st|nd|rd|th)[ -]anniversary|[ -]years? of)\b"
    r"(?P<of>[^.;]{0,60}?\b(?:ties|relations|relationship)\b)(?P<rest>[^.;]{0,40})",
    re.IGNORECASE,
)
_MARKED = re.compile(r"\b(?:this year|celebrat|mark|commemorat)", re.IGNORECASE)
_FOUNDED = re.compile(
    r"\b(?:set up|establish|forged|opened)[^.;]{0,40}\b(?:diplomatic )?(?:ties|relations)\b"
    r"[^.;]{0,30}?\b(?P<year>(?:19|20)\d\d)\b"
    r"|\b(?:ties|relations)[^.;]{0,30}\b(?:established|set up|forged|since|from)\b[^.;]{0,20}?"
    r"\b(?P<after>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_NEWEST = (
    re.compile(rf"\b(?P<q>first|second|third|fourth) quarter(?: of| in)? {_YEAR}\b", re.IGNORECASE),
    re.compile(rf"\b(?P<h>first|second) half(?: of| in)? {_YEAR}\b", re.IGNORECASE),
    re.compile(rf"\b{_MONTH},? {_YEAR}\b"),
)
_ORDINAL = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_AHEAD = re.compile(
    r"\b(?:will|would|by|target|plan|goal|expect|schedul|forecast|until)\w*\b", re.IGNORECASE
)


def infer(article: Article) -> tuple[date | None, str]:
    """The day an article appeared, and the reason; ``None`` and why not.

    >>> note = Article("Tokyo talks\\n\\nThe leaders met on May 3.\\n\\n"
    ...                "They shake hands on May 3, 2022. Photo: VNA")
    >>> day, reason = infer(note)
    >>> print(day, reason)
    2022-05-03 inferred: the opening speaks of 'May 3', a caption gives 'May 3, 2022'
    >>> infer(Article("Trade rose last year."))
    (None, 'not stated, and nothing in the text to infer it from')
    """
    found = _line_date(article) or _from_caption(article) or _from_opening(article)
    return found or (None, "not stated, and nothing in the text to infer it from")


def _line_date(article: Article) -> tuple[date, str] | None:
    for number, part in enumerate(article.segments):
        words = article.text[part.start : part.end].strip()
        for day, start, end in _full_dates(words):
            rest = len(words) - (end - start)
            if part.role == "dateline":
                return day, f"inferred: the dateline gives '{words[start:end]}'"
            if _PUBLISHED.match(words) and start < 40:
                return day, f"inferred: the line '{words[:60]}'"
            if number < 6 and rest <= 30 and part.role != "caption":
                return day, f"inferred: a line of its own gives '{words[start:end]}'"
    return None


def _opening_day(article: Article) -> tuple[int, int, str] | None:
    """The first day of the opening, as month, day and words."""
    opening = _opening(article)[:2]
    return next((day for part in opening for day in _part_dates(_words(article, part))), None)


def _from_opening(article: Article) -> tuple[date, str] | None:
    """A day in the opening, with its year or with the year counted."""
    for part in _opening(article):
        for full, start, end in _full_dates(_words(article, part)):
            if full >= max(_known_days(article), default=full):
                return full, f"inferred: the opening gives '{_words(article, part)[start:end]}'"
    first = _opening_day(article)
    if first is None:
        return None
    month, day, shown = first
    year = _counted_year(article)
    if year is not None:
        made = _date(year[0], month, day)
        return (made, f"inferred: the opening speaks of '{shown}'; {year[1]}") if made else None
    return _after_newest(article, month, day, shown)


def _counted_year(article: Article) -> tuple[int, str] | None:
    """The year by an anniversary that is being marked and a founding year."""
    stated = _FOUNDED.search(article.text)
    for match in _COUNTED.finditer(article.text):
        around = article.text[max(0, match.start() - 60) : match.end()]
        if not _MARKED.search(around):
            continue
        years, words = int(match["n"]), match[0].split(" of ")[0].strip()
        if stated:
            founded = int(stated["year"] or stated["after"])
            return founded + years, f"'{words}' of ties that date from {founded}"
        known = _known_founding(article.text)
        if known:
            pair, founded = known
            return founded + years, (
                f"'{words}' of ties; those of {pair} date from {founded} (not stated in the text)"
            )
    return None


def _known_founding(text: str) -> tuple[str, int] | None:
    """The one pair of countries whose names both stand in the opening, if just one does."""
    opening = text[:600]
    pairs = [
        (f"{one} and {other}", year)
        for one, other, year in table("relations")["founded"]
        if one in opening and other in opening
    ]
    return pairs[0] if len(pairs) == 1 else None


def _after_newest(article: Article, month: int, day: int, shown: str) -> tuple[date, str] | None:
    """The first such day after the newest quarter, half or month there are figures for."""
    newest: tuple[date, str] | None = None
    for sentence in article.sentences:
        words = article.text[sentence.start : sentence.end]
        for pattern in _NEWEST:
            for match in pattern.finditer(words):
                if _AHEAD.search(words, max(0, match.start() - 60), match.start()):
                    continue
                last = _end_of(match)
                if newest is None or last > newest[0]:
                    newest = last, match[0]
    if newest is None or not any(c.isdigit() for c in article.text):
        return None
    end, words = newest
    made = _date(end.year, month, day)
    if made is not None and made <= end:
        made = _date(end.year + 1, month, day)
    # Further off than nine months, an outlet would have had newer figures.
    if made is None or made - end > timedelta(days=274):
        return None
    return made, f"inferred: the opening speaks of '{shown}'; the newest figures are of '{words}'"


def _end_of(match: re.Match[str]) -> date:
    groups = match.groupdict()
    year = int(groups["year"])
    if groups.get("q"):
        month = 3 * _ORDINAL[groups["q"].lower()]
    elif groups.get("h"):
        month = 6 * _ORDINAL[groups["h"].lower()]
    else:
        month = _month(groups["month"])
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def _from_caption(article: Article) -> tuple[date, str] | None:
    """The date of a picture of the event that the opening reports, not of one from the archive."""
    opening = " ".join(_words(article, part) for part in _opening(article))
    stated = _opening_day(article)
    best: tuple[date, str] | None = None
    for part in _roles(article, "caption"):
        words = _words(article, part)
        for full, start, end in _full_dates(words):
            if stated and (full.month, full.day) == stated[:2]:
                return full, (
                    f"inferred: the opening speaks of '{stated[2]}', "
                    f"a caption gives '{words[start:end]}'"
                )
        names = set(re.findall(r"\b[A-Z][a-z]{2,}\b", words)) - {"Photo", "Source", "The"}
        names = {n for n in names if n[:3].lower() not in _MONTHS}
        if len(names) < 3 or sum(n in opening for n in names) < 0.7 * len(names):
            continue
        for day, start, end in _full_dates(words):
            if best is None or day > best[0]:
                given = words[start:end]
                best = day, f"inferred: the caption of the event reported gives '{given}'"
    return best


def _opening(article: Article) -> list[Segment]:
    return list(_roles(article, "body", sentences=True))[:3]


def _roles(article: Article, role: str, *, sentences: bool = False) -> Iterator[Segment]:
    parts: tuple[Segment, ...] = article.sentences if sentences else article.segments
    return (part for part in parts if part.role == role)


def _words(article: Article, part: Segment) -> str:
    return article.text[part.start : part.end]


def _known_days(article: Article) -> Iterator[date]:
    return (day for day, _, _ in _full_dates(article.text))


def _full_dates(text: str) -> Iterator[tuple[date, int, int]]:
    for pattern in _FULL:
        for match in pattern.finditer(text):
            day, month = int(match["day"]), _month(match["month"])
            if "/" in match[0] or ("." in match[0][:6] and match["month"].isdigit()):
                if day <= 12 and month <= 12 and day != month:
                    continue  # which is the month cannot be told
                if month > 12:
                    day, month = month, day
            made = _date(int(match["year"]), month, day)
            if made is not None:
                yield made, match.start(), match.end()


def _part_dates(text: str) -> Iterator[tuple[int, int, str]]:
    found = sorted((match.start(), match) for pattern in _PART for match in pattern.finditer(text))
    for _, match in found:
        month, day = _month(match["month"]), int(match["day"])
        if _date(2000, month, day):
            yield month, day, match[0]


def _month(word: str) -> int:
    return int(word) if word.isdigit() else _MONTHS.index(word[:3].lower()) + 1


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
