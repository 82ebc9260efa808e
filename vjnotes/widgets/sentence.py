"""The sentence lab: what is recognised in a text, and which rule made a fact of which words."""

from collections.abc import Sequence
from datetime import date

from vjnotes import wording
from vjnotes.article import Article
from vjnotes.explain import Explained, explain
from vjnotes.listing import Cell, html_table
from vjnotes.markup import Html, esc
from vjnotes.widgets.explorer import Explorer, Knob


def sentence(examples: Sequence[str], *, published: date | str | None = None) -> Explorer:
    """Type a sentence, or choose one, and see how it is read.

    >>> len(sentence(["Trade with Japan rose 5% in 2022."]).knobs)
    1

    Parameters
    ----------
    examples
        Sentences to choose from; in the book, where nothing can be computed, the only ones.
    published
        The day of publication, for "last year" and the like.
    """
    knob = Knob("text", "Sentence", {text: text for text in examples}, kind="text")
    return Explorer(
        "How is a sentence read?",
        [knob],
        lambda text: reading(text, published=published),
        note="In JupyterLab any sentence can be typed here; on this page there are these.",
    )


def reading(text: str, *, published: date | str | None = None) -> Html:
    """A text with what was recognised in it underlined, and its facts with the rule of each.

    >>> reading("Trade between Chile and Peru reached 5 billion USD in 2020.")
    Trade between Chile and Peru reached 5 billion USD in 2020. Recognised in the sentence ...
    """
    day = date.fromisoformat(published) if isinstance(published, str) else published
    explained = explain(Article(text, key="typed", published=day))
    return Html("\n".join(map(_block, explained)) or "<p>Nothing to read.</p>")


def _block(one: Explained) -> str:
    seen: list[list[Cell | str]] = [
        [m.words, m.kind, wording.metric(m.meaning) if m.kind == "cue" else m.meaning]
        for m in one.mentions
    ]
    facts: list[list[Cell | str]] = [
        [wording.metric(f.metric), wording.words(f), wording.period(f.period), f.rule]
        for f in one.facts
    ]
    return "\n".join(
        [
            f'<blockquote class="vj-read"><p>{_underlined(one)}</p></blockquote>',
            html_table(["Words", "Kind", "Read as"], seen, "Recognised in the sentence")
            if seen
            else "<p>Nothing was recognised in it.</p>",
            html_table(["Measure", "Value", "Period", "Rule"], facts, "Facts read in it")
            if facts
            else "<p>No fact was made of it.</p>",
        ]
    )


def _underlined(one: Explained) -> str:
    """The sentence, each thing recognised in a span of its kind; of two that overlap the first."""
    out, at = [], one.start
    for seen in one.mentions:
        if seen.start >= at:
            before, words = one.words[at - one.start : seen.start - one.start], seen.words
            out.append(f'{esc(before)}<span data-vj-kind="{seen.kind}">{esc(words)}</span>')
            at = seen.end
    return "".join(out) + esc(one.words[at - one.start :])
