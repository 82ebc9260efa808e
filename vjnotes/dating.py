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

import re
from collections.abc import Iterator
from datetime import date, timedelta

from vjnotes.article import Article, Segment
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.period import Period, periods

_LEAP = date(2000, 12, 31)  # the end of a year that has every day, for those that name none
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TWO_WAYS = re.compile(r"\b(\d\d?)[/.](\d\d?)[/.]\d{4}")  # the month first, or the day?
_OF_MONTHS = re.compile(r"^as-of:|-(?:[QH]\d|\d\d)$(?<!-\d\d-\d\d)")
_LONGEST = 1000
_FAR = timedelta(days=274)
"""Further off than nine months, an outlet would have had newer figures."""

Dated = tuple[date, str]
"""A day, and why it is taken for that of the article."""


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
    if found is None:
        return None, "not stated, and nothing in the text to infer it from"
    return found[0], f"inferred: {found[1]}"


def _line_date(article: Article) -> Dated | None:
    for number, part in enumerate(article.segments):
        words = _words(article, part)
        published = rule("dating", "published").match(words)
        short = number < 6 and len(words) <= 60 and part.role != "caption"
        if not (published or short or part.role == "dateline"):
            continue
        for day, shown in _days(words):
            if part.role == "dateline":
                return day, f"the dateline gives '{shown}'"
            if published and words.index(shown) < 40:
                return day, f"the line '{words[:60]}'"
            if short and len(words) - len(shown) <= 30:
                return day, f"a line of its own gives '{shown}'"
    return None


def _from_caption(article: Article) -> Dated | None:
    """The date of a picture of the event that the opening reports, not of one from the archive."""
    captions = [_words(article, p) for p in article.segments if p.role == "caption"]
    opening = " ".join(_opening(article))
    stated = _opening_day(article) if captions else None
    best: Dated | None = None
    for words in captions:
        dated = list(_days(words))
        for day, shown in dated:
            if stated and (day.month, day.day) == (stated[0].month, stated[0].day):
                return day, f"the opening speaks of '{stated[1]}', a caption gives '{shown}'"
        times = {word for p in periods(words) for word in words[p.start : p.end].split()}
        names = {*rule("dating", "name").findall(words)} - {*listed("dating", "nameless")} - times
        if len(names) >= 3 and sum(n in opening for n in names) >= 0.7 * len(names):
            newest = max(dated, default=None)
            if newest and (best is None or newest[0] > best[0]):
                best = newest[0], f"the caption of the event reported gives '{newest[1]}'"
    return best


def _from_opening(article: Article) -> Dated | None:
    """A day in the opening, with its year or with the year counted."""
    full = [dated for words in _opening(article) for dated in _days(words)]
    if full:
        newest = max(day for day, _ in (*full, *_days(article.text)))
        for day, shown in full:
            if day >= newest:
                return day, f"the opening gives '{shown}'"
    stated = _opening_day(article)
    if stated is None:
        return None
    day, shown = stated
    counted = _counted_year(article)
    if counted is None:
        return _after_newest(article, day, shown)
    made = _in_year(day, counted[0])
    return (made, f"the opening speaks of '{shown}'; {counted[1]}") if made else None


def _opening_day(article: Article) -> Dated | None:
    """The first day of the opening that stands without its year, in a year of no meaning."""
    for words in _opening(article)[:2]:
        placed = {shown for _, shown in _days(words)}
        for day, shown in _days(words, _LEAP):
            if shown not in placed:
                return day, shown
    return None


def _counted_year(article: Article) -> tuple[int, str] | None:
    """The year by an anniversary that is being marked and a founding year."""
    stated = rule("dating", "founded").search(article.text)
    for match in rule("dating", "counted").finditer(article.text):
        if not rule("dating", "marked").search(
            article.text, max(0, match.start() - 60), match.end()
        ):
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


def _after_newest(article: Article, day: date, shown: str) -> Dated | None:
    """The first such day after the newest quarter, half or month there are figures for."""
    text = article.text
    figures = [
        (p.last, _shown(text, p))
        for p in periods(text)
        if (p.last and _OF_MONTHS.search(p.label or ""))
        and not rule("dating", "ahead").search(text, max(0, p.start - 60), p.end)
    ]
    if not figures:
        return None
    last, words = max(figures, key=lambda figure: figure[0])
    made = _in_year(day, last.year)
    if made is not None and made <= last:
        made = _in_year(day, last.year + 1)
    if made is None or made - last > _FAR:
        return None
    return made, f"the opening speaks of '{shown}'; the newest figures are of '{words}'"


def _opening(article: Article) -> list[str]:
    """The first three sentences of the article itself, as far as sentences go."""
    return [_words(article, s)[:_LONGEST] for s in article.sentences if s.role == "body"][:3]


def _words(article: Article, part: Segment) -> str:
    return article.text[part.start : part.end].strip()


def _days(text: str, year: date | None = None) -> Iterator[Dated]:
    """The days a text names in figures, with their words; of several in one the first."""
    for period in periods(text, year):
        match = _DAY.match((period.label or "").rpartition(":")[2])
        day, shown = date.fromisoformat(match[0]) if match else None, _shown(text, period)
        if day and re.search(rf"\b0?{day.day}(?!\d)", shown) and not _can_be_read_twice(shown):
            yield day, shown


def _shown(text: str, period: Period) -> str:
    """The words of a period without what leads to it."""
    lead = rf"^{period.preposition or 'in'} (?:the )?"
    return re.sub(lead, "", text[period.start : period.end], flags=re.IGNORECASE)


def _can_be_read_twice(shown: str) -> bool:
    match = _TWO_WAYS.search(shown)
    return match is not None and match[1] != match[2] and max(map(int, match.groups())) <= 12


def _in_year(day: date, year: int) -> date | None:
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February
        return None
