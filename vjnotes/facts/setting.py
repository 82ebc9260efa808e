"""The setting of an article: its sentences with what they mention, when each is told, and the two
countries it is about."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from vjnotes.article import Article
from vjnotes.blanks import mended
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.lands import set_beside
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name, Reading, reading
from vjnotes.mentions.period import Period, periods
from vjnotes.mentions.quantity import NO_CURRENCY, Quantity, decimal_commas, quantities
from vjnotes.mentions.time.line import either, lexicon, value
from vjnotes.mentions.token import SYMBOL, money_words

READ_ROLES = frozenset({"title", "body", "caption", "related"})
_OF_STORY = ("title", "body")  # a picture may show others than those the article is about

_LONGEST = 3000  # no sentence of prose; what is longer is left unread, so that time stays linear
_OFTEN = 3  # mentions by which a country named late is one the article is about
_HEAD = 5  # sentences, title and captions among them, that say what an article is about
_BASE = 80  # characters within which a figure leads to its time ("from 21 billion in 2021")
_TWICE = 2
_FEW = 4  # countries named in a sentence that says whom an article is about
_AHEAD = 1.25  # times as often as any other country is the one named that is surely meant
_MOSTLY = 0.5  # of all mentions of countries are of two that are meant where none is named
_LEAD = 3  # mentions that being named in the lead is worth

_WHERE = re.compile(r"\bin (?:[A-Z]\w+(?: [A-Z]\w+)?, )?$")


def scenes(article: Article) -> tuple[Scene, ...]:
    """The sentences of ``article`` that state something, with what each mentions."""
    return context(article).scenes


def context(article: Article) -> Context:
    """The article with its mentions and the pair of countries it is about."""
    kept = [s for s in article.sentences if s.role in READ_ROLES and s.end - s.start <= _LONGEST]
    whole = [mended(article.text[s.start : s.end]) for s in kept]
    texts = [text for text, _ in whole]
    readings = [reading(text) for text in texts]
    named_ = (n.name for r in readings for n in r.names if n.kind == "country")
    home = tuple(dict.fromkeys(named_))
    dollar = _dollar(texts, readings)
    found_in = [tuple(quantities(text, dollar=dollar, home=home)) for text in texts]
    counted = decimal_commas(texts, found_in)
    named = [_mentions(readings[i], counted[i]) for i in range(len(texts))]
    pair, sure = _pair([r for s, r in zip(kept, named, strict=True) if s.role in _OF_STORY])
    dated = _dated(texts, article, pair)
    found = tuple(
        Scene(i, kept[i], texts[i], counted[i], tuple(dated[i]), named[i], whole[i][1])
        for i in range(len(kept))
    )
    return Context(article, found, pair, article.published, sure)


def _dollar(texts: Sequence[str], read: Sequence[Reading]) -> str:
    """Whose a bare "$" is: American, but in an article about a country whose papers write so of
    their own money only if the text says so; theirs if it calls their ministers ministers, and the
    other country's by its name; else nobody can tell."""
    told = any("$" in text or "dollar" in text for text in texts)
    lands = {n.name for r in read for n in r.names} if told else set[str]()
    own = lands & {*table("units")["own_dollar"]}
    pair = _pair(list(read))[0] if own else None
    theirs = [land for land in pair or () if land in own]
    whole = " ".join(texts) if theirs else ""
    beside = rule("linking", "beside_us_dollar").search(whole)
    if not theirs or (rule("linking", "us_dollar").search(whole) and not beside):
        return "USD"
    land = theirs[0]
    code = str(table("units")["own_dollar"][land])
    officers = [n for r in read for n in r.names if n.kind == "person" and n.office]
    strange = {n.country for n in officers}
    named = SYMBOL | {f"in {word}": unit for word, unit in money_words("after").items()}
    said = any(word.lower() in whole.lower() for word in named if named[word] == code)
    at_home = (
        beside
        or said
        or (None in strange and land not in strange and not strange.isdisjoint(pair or ()))
    )
    return code if at_home else NO_CURRENCY


def _mentions(read: Reading, counted: Sequence[Quantity]) -> Reading:
    """The names without those that only say whose dollars are meant ("US $167 million"), or in
    brackets which country was meant ("Taiwan (China)", "the Republic of Korea (RoK)")."""
    money = [q for q in counted if q.kind == "money"]
    text, kept = read.line.text, list[Name]()
    for n in read.names:
        beside = kept and n.kind == kept[-1].kind == "country" and kept[-1].end + 2 == n.start
        if beside and text[kept[-1].end : n.start] == " (" and text[n.end : n.end + 1] == ")":
            kept[-1] = replace(kept[-1], end=n.end + 1)
        elif not any(q.start < n.end and n.start < q.end for q in money):
            kept.append(n)
    return Reading(read.line, tuple(kept), read.holders)


def _dated(texts: list[str], article: Article, pair: tuple[str, str] | None) -> list[list[Period]]:
    """The periods of each sentence, read after those of the sentences before."""
    fiscal = _keeper(" ".join(texts), pair)
    previous: Period | None = None
    latest: Period | None = None
    fiscal_year: Period | None = None
    month: Period | None = None  # the first, of which an article reports
    named: Period | None = None  # the last of any kind
    so_far: Period | None = None  # the last one of the year that is over
    runs: dict[int, Period] = {}
    day = article.published
    out = []
    for text in texts:
        told = latest if _goes_back(text, previous, latest) else previous
        told = runs.get(_so_many(text), told)
        told = month if month and rule("linking", "reporting_month").search(text) else told
        told = so_far if so_far and rule("linking", "year_so_far").search(text) else told
        told = named if named and rule("linking", "that_year").search(text) else told
        told = fiscal_year if fiscal_year and rule("linking", "the_fiscal").search(text) else told
        found = periods(text, day, previous=told, fiscal=fiscal)
        out.append([p for p in found if not rule("linking", "stamped").match(text, p.end)])
        named = next((p for p in reversed(out[-1]) if p.label and p.kind != "compare"), named)
        here: Period | None = None
        for p in (x for x in out[-1] if _is_told(x, text)):
            here = here if here and here.within(p) else p  # "(May to July) of this fiscal year"
            previous = here
            later = _is_past(runs.get(_months(p)), p.last)  # not "in the five months of 2022"
            runs |= {_months(p): p} if _months(p) and later and _is_past(p, day) else {}
            fiscal_year = p if p.kind == "fiscal" and p.label else fiscal_year
            so_far = p if _ends_before(p, day) else so_far
            month = p if p.kind == "month" and not month and _is_past(p, day) else month
            past = here.kind != "day" and here.last and _is_past(here, day)
            past = past and _is_past(latest, here.last)
            if past and not (latest and here.within(latest)):
                latest = here
    return out


def _keeper(text: str, pair: tuple[str, str] | None) -> str:
    """Whose fiscal year an article means: Japan's if it is about Japan, else that of the country
    it names as an owner most often ("Kenya's"), or else by any word that stands for it."""
    if rule("linking", "iranian_year").search(text):
        return "Iran"
    if "Japan" in (pair or ()):
        return "Japan"
    told: dict[str, tuple[int, int]] = {}
    for land, row in table("periods")["fiscal"].items():
        words = rf"\b(?=[A-Z])(?i:{either(row['words'])})\b"
        if not row.get("own"):
            told[land] = len(re.findall(rf"\b{land}.s\b", text)), len(re.findall(words, text))
    best = max(told, key=lambda c: (c in (pair or ()) and told[c][0] > 0, *told[c]))
    return best if any(told[best]) else "Japan"


def _goes_back(text: str, previous: Period | None, latest: Period | None) -> bool:
    """Whether "the period" is the one an article is about, not a month of it told since."""
    reviewed = rule("linking", "reviewed").search(text)  # whatever it has named since
    if previous is None or latest is None or reviewed:
        return latest is not None and reviewed is not None
    month = previous.kind == "month" and latest.kind == "span" and " the period" in text
    if previous.kind == "year" and latest.kind == "span" and " same period" in text:
        return not latest.within(previous)  # "... till last year. In the same period of 2022 ..."
    return month and previous.within(latest)


def _months(p: Period) -> int:
    """Of how many months of a year a run is; of no run, none."""
    if p.kind != "span" or p.rule.startswith("ago"):
        return 0  # "nine months, half as much as a year earlier"
    here = p.first and p.last and p.first.year == p.last.year
    return p.last.month - p.first.month + 1 if here and p.first and p.last else 0


def _so_many(text: str) -> int:
    """How many months a text goes back to, that has "the seven months"."""
    found = rule("linking", "those_months").search(text)
    known = found and (found[1].isdecimal() or found[1] in lexicon()["numbers"])
    return value(found[1]) if found and known else 0


def _is_past(period: Period | None, day: date | None) -> bool:
    """Whether a period has begun, and if it is a date come, by a day."""
    if period is None or day is None:
        return True
    return (period.first or period.last or day) <= day


def _ends_before(period: Period, day: date | None) -> bool:
    """Whether a part of the year ends before a day of it, as figures of "so far this year" do."""
    told = period.kind in ("month", "span", "quarter", "half", "as_of") and period.rule != "now"
    return bool(told and day and period.last and date(day.year, 1, 1) < period.last < day)


def _is_told(period: Period, text: str) -> bool:
    """Whether a later "the period" may mean it: not what it is compared with."""
    near = max(0, period.start - _BASE)
    base = rule("linking", "base_period").search(text, near, period.start)
    if rule("linking", "whose_time").search(text, near, period.start):
        return False
    if rule("linking", "years_plan").match(text, period.end):
        return False
    return period.kind != "compare" and period.rule != "same-period" and base is None


def _at_war(name: Name, read: Reading) -> bool:
    """Whether a country is named for its war, threat or weight: "in the face of China's moves"."""
    text, start, end = read.line.text, name.start, name.end
    if rule("linking", "weighed").search(text, max(0, start - 40), start):
        return True
    owns = name.form == "possessive"
    return rule("linking", "its_weight" if owns else "looms").match(text, end) is not None


def _met_in(name: Name, read: Reading) -> bool:
    """Whether a country is only where people of others meet: "met his counterpart in Malaysia"."""
    text = read.line.text
    meet = name.form == "noun" and ("counterpart" in text or "sidelines" in text)
    return meet and _WHERE.search(text, 0, name.start) is not None


def _gone_to(read: Reading) -> bool:
    """Whether countries are a list of where something goes: "exports to Laos, Cuba"."""
    lands = [n for n in read.names if n.kind == "country"]
    text = read.line.text
    if len(lands) != 2 or not rule("linking", "goes_to_or_from").search(text, 0, lands[0].start):
        return False
    joint = rule("linking", "and_gone")
    return joint.fullmatch(text, lands[0].end, lands[1].start) is not None


def _is_party(n: Name, read: Reading) -> bool:
    """Whether a name is that of countries that act as one, not what some are of ("ASEAN's giants",
    "Mercosur partners")."""
    bloc = n.kind == "group" and n.name in table("linking")["parties"]["blocs"]
    return bloc and rule("linking", "of_the_bloc").match(read.line.text, n.end) is None


def _pair(named: list[Reading]) -> tuple[tuple[str, str] | None, frozenset[str]]:
    """The two countries named most often, Vietnam first where it is one of them; those the first
    sentence of several names weigh more, since it says what the article is about. And those of
    the two that no third is named nearly as often as, so that they are meant where none is; neither
    if others taken together are named as often."""
    blocs = {n.name for read in named[:_TWICE] for n in read.names if _is_party(n, read)}
    lands = [
        [
            n.name
            for n in read.names
            if (n.kind == "country" or (n.name in blocs and _is_party(n, read)))
            and n.form != "epithet"
            and not (_at_war(n, read) or _met_in(n, read) or set_beside(read.line.text, n))
        ]
        for read in named
    ]
    counts = Counter(chain.from_iterable(lands))  # in the order of their first mention
    towns = Counter(n.country for read in named for n in read.names if n.kind == "place")
    homes = (
        {
            n.country or n.name
            for n in read.names
            if (n.kind in ("country", "person") or n.name in blocs)
            and not (_met_in(n, read) or set_beside(read.line.text, n))
        }
        & set(counts)
        for read in named[:_HEAD]
        if sum(n.kind == "country" for n in read.names) <= _FEW
    )
    lead = next((row for row in homes if len(row) > 1), set())
    for name in lead if len(lead) == 2 and not any(map(_gone_to, named[:_HEAD])) else ():
        counts[name] += _LEAD
    first = {name: i for i, row in reversed(list(enumerate(lands))) for name in row}
    often = {name: (counts[name], towns[name]) for name in counts}
    top = sorted(counts, key=lambda name: (-counts[name], -towns[name], first[name]))
    if len(top) < 2:
        return None, frozenset()
    late = first[top[1]] > 1
    if late and sum(often[top[1]]) < _OFTEN and first[top[1]] > len(lands) // 3:
        return None, frozenset()  # named in passing
    a, b = sorted(top[:2], key=lambda name: (name != "Vietnam", first[name]))
    plain = (n for read in named for n in read.names if n.form != "epithet")
    whole = towns + Counter(n.name for n in plain if n.kind == "country" or n.name in blocs)
    others = max((often for name, often in whole.items() if name not in top[:2]), default=0)
    clear = {n for n in top[:2] if others < _TWICE or whole[n] >= _AHEAD * others}
    told = Counter(chain.from_iterable(lands))
    crowd = told[a] + told[b] < _MOSTLY * told.total()
    sure = {n for n in clear if not others or counts[n] + towns[n] >= _TWICE}
    return (a, b), frozenset() if crowd else frozenset(sure)
