"""The page of sources: every fact of every article with its sentence, where numbers lead."""

from collections.abc import Iterable
from datetime import date

from vjnotes import evidence, wording
from vjnotes.article import Article
from vjnotes.corpus import Corpus
from vjnotes.fact import Fact
from vjnotes.markup import NBSP, Html, esc
from vjnotes.sources import Source

__all__ = ["evidence_page"]


def evidence_page(corpus: Corpus, facts: Iterable[Fact] | None = None) -> Html:
    """Every fact with its sentence, the oldest article first: the page that numbers link to.

    The empty ``<span class="vj-used" data-fact="ID">`` of each fact is filled with links to
    the places that show it when the book is built.

    >>> page = evidence_page(corpus)
    >>> "sister cities since 1992" in str(page)
    True

    Parameters
    ----------
    corpus
        As for :func:`vjnotes.evidence.use`, which is called on it with this page as its own base.
    facts
        The facts to list; by default all of the corpus, ``corpus.facts()``.
    """
    evidence.use(corpus, base="")
    every = list(corpus.facts() if facts is None else facts)
    ordered = sorted(corpus.articles, key=lambda a: evidence.published(a.key) or date.max)
    return Html(
        "\n".join(_article(article, corpus.sources.get(article.key), every) for article in ordered)
    )


def _article(article: Article, source: Source | None, every: Iterable[Fact]) -> str:
    key, day = article.key, evidence.published(article.key)
    title = (source.title if source else None) or article.title or key
    how = source.published_from if source else None
    dated = f"<span>{esc(evidence.dating(how))}</span>" if how else ""
    facts = [f for f in every if f.source == key]
    facts.sort(key=lambda f: (f.char_start, f.char_end, f.id))
    items = "\n".join(map(_item, facts))
    body = f'<ol class="vj-evs">\n{items}\n</ol>' if facts else "<p>No fact was read in it.</p>"
    on = esc(wording.day(day)) if day else "undated"
    return (
        f'<section class="vj-src" id="{esc(key)}">\n<header>\n<h3>{esc(title)}</h3>\n'
        f'<p class="vj-src__m"><b>{esc(evidence.outlet(key, dated=False))}</b> {on} {dated}</p>'
        f"\n</header>\n{body}\n</section>"
    )


def _item(fact: Fact) -> str:
    value = _value(fact)
    what = _metric(fact) if _metric(fact) != value else ""
    dated = "" if fact.value is None else evidence.when(fact, short=True)
    about = wording.capital(", ".join(filter(None, (what, _parties(fact), dated))))
    place, quoted = evidence.place(fact), evidence.quoted(fact, whole=True)
    role = f'<span class="vj-role">{esc(place)}</span> ' if place else ""
    said = f"<span>said by {esc(fact.said_by)}</span> " if fact.said_by else ""
    return (
        f'<li class="vj-ev" id="{esc(fact.id)}"><div class="vj-ev__k">\n'
        f'<p class="vj-ev__v">{value}</p>\n<p class="vj-ev__m">{esc(about)}</p>\n</div>\n'
        f'<div class="vj-ev__q">\n<blockquote><p>{quoted}</p></blockquote>\n'
        f'<p class="vj-ev__u">{role}{said}<span class="vj-used" data-fact="{esc(fact.id)}"></span> '
        f'<a href="#{esc(fact.id)}" class="vj-perma">#{esc(fact.id)}</a></p>\n</div></li>'
    )


def _metric(fact: Fact) -> str:
    if fact.metric == "city_pair":
        return wording.series([n for n in (fact.subject, fact.object) if n])
    return wording.measure(fact)


def _parties(fact: Fact) -> str:
    """Who met, spoke or held an office; other facts say it in their sentence."""
    if fact.topic not in ("visit", "pledge"):
        return ""
    joint = " and " if fact.metric == "meeting" else ", "
    return joint.join(filter(None, (fact.subject, fact.object)))


def _value(fact: Fact) -> str:
    """The value large, its hedge small; a long text is left to the quotation beside it."""
    if isinstance(fact.value, str) and len(fact.value) > 60:
        return esc(wording.metric(fact.metric))
    hedge = wording.hedge(fact.approx)
    small = f'<span class="vj-how">{esc(hedge)}</span> ' if hedge else ""
    text = evidence.when(fact) or wording.metric(fact.metric)
    if fact.value is not None:
        text = wording.amount(fact.value, fact.unit, fact.metric)
    # In a narrow column a line may end within it, or else it ends within a word.
    return small + esc(text.replace(NBSP, " "))
