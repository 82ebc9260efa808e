"""The reference pages: what is listed is all there is, escaped, and nothing is invented."""

from __future__ import annotations

import pytest

import vjnotes as vj
from tests.samples import SEEDS
from vjnotes import backmatter, evidence
from vjnotes.article import Article
from vjnotes.corpus import Corpus
from vjnotes.sources import Source


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    found = vj.load(SEEDS)
    evidence.use(found)
    return found


def test_the_bibliography_lists_every_article(corpus: Corpus) -> None:
    """Each article has an entry with an anchor, its title and how its date is known."""
    html = str(backmatter.bibliography(corpus))
    for source in corpus.sources.values():
        assert f'id="cite-{source.key}"' in html
        assert f"09-sources.html#{source.key}" in html
    assert html.index("cite-vna-2018-09") < html.index("cite-unnamed-2024-08")
    assert html.count("Dated by us") == len(corpus.sources)


def test_words_of_a_source_are_escaped() -> None:
    """A title comes from a stranger."""
    source = Source("a", "a.txt", "0" * 64, "<script>x</script>", "<b>")
    html = str(backmatter.bibliography(Corpus((Article("x", key="a"),), {"a": source})))
    assert "<script>" not in html
    assert "<b>" not in html
    assert "undated" in html


def test_bibtex_has_an_entry_for_each_article(corpus: Corpus) -> None:
    """Keys and dates are those of the list of sources."""
    text = backmatter.bibtex(corpus)
    assert text.count("@misc{") == len(corpus.sources)
    assert "@misc{vov-2023-10," in text
    assert "= {2023-10-10}," in text


def test_the_dictionary_counts_what_is_there(corpus: Corpus) -> None:
    """Every metric of the facts is defined, with the number of its facts; without facts all are."""
    facts = corpus.facts()
    html = str(backmatter.dictionary(facts))
    for metric in {f.metric for f in facts}:
        assert f'id="metric-{metric}"' in html
    assert html.count('id="metric-') == len({f.metric for f in facts})
    assert str(backmatter.dictionary()).count('id="metric-') > html.count('id="metric-')


def test_every_column_is_described() -> None:
    """The table of columns has a row for each field of a fact."""
    html = str(backmatter.columns())
    assert all(f">{name}</code>" in html for name in vj.Fact.__slots__)


def test_the_tally_adds_up(corpus: Corpus) -> None:
    """The verdicts together are all comparisons."""
    found = corpus.compare()
    counts = backmatter.tally(found, corpus.facts())
    assert counts["all"].value == len(found)
    assert sum(counts[v].value for v in ("agree", "compatible", "conflict")) == len(found)


def test_the_table_of_comparisons_has_them_all(corpus: Corpus) -> None:
    """A row for each, with its reason."""
    found = corpus.compare()
    html = str(backmatter.comparisons(found, corpus.facts(), "All"))
    assert html.count("<tr>") == len(found) + 1
    assert "data-vj-sortable" in html


def test_the_account_of_articles_adds_up(corpus: Corpus) -> None:
    """Every article is listed; what no fact uses is listed with its reason."""
    html = str(backmatter.articles(corpus))
    assert all(f'href="#{key}"' in html for key in corpus.sources)
    left = str(backmatter.left_out(corpus))
    assert "is a person&#x27;s age" in left
    assert "not explained" not in left
