"""Why a text was read as it was: what each sentence mentions, and which rule read which words."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from vjnotes.article import Article
from vjnotes.fact import Fact
from vjnotes.facts.context import Scene
from vjnotes.facts.cue import cues
from vjnotes.facts.setting import scenes

__all__ = ["Explained", "Seen", "explain", "render"]

_COLOURS = {"number": "36", "period": "35", "name": "33", "cue": "32"}


@dataclass(slots=True)
class Seen:
    """Something a sentence mentions: ``article.raw[start:end]``, and what it was taken for.

    >>> one = explain(vj.parse("Exports to Japan rose 5% in 2022."))[0]
    >>> [(seen.kind, seen.words) for seen in one.mentions]
    [('cue', 'Exports'), ('name', 'Japan'), ('number', '5%'), ('period', '2022')]
    """

    kind: str
    start: int
    end: int
    words: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Explained:
    """One sentence, what it mentions in order, and the facts that begin in it.

    >>> one = explain(vj.parse("Exports to Japan rose 5% in 2022."))[0]
    >>> one.words, len(one.mentions), len(one.facts)
    ('Exports to Japan rose 5% in 2022.', 4, 1)
    """

    start: int
    end: int
    role: str
    line: int
    words: str
    mentions: tuple[Seen, ...]
    facts: tuple[Fact, ...] = field(default=())

    def as_dict(self) -> dict[str, Any]:
        """The explanation as a plain dictionary."""
        return {
            "line": self.line,
            "role": self.role,
            "char_start": self.start,
            "char_end": self.end,
            "sentence": self.words,
            "mentions": [
                {
                    "kind": m.kind,
                    "words": m.words,
                    "meaning": m.meaning,
                    "char_start": m.start,
                    "char_end": m.end,
                }
                for m in self.mentions
            ],
            "facts": [f.as_dict() for f in self.facts],
        }


def explain(article: Article) -> list[Explained]:
    """Explain an article sentence by sentence.

    >>> note = Article("In 2022, two-way trade between Vietnam and Japan hit 47.6 billion USD.")
    >>> for seen in explain(note)[0].mentions:
    ...     print(seen.kind, "|", seen.words, "|", seen.meaning)
    period | 2022 | 2022
    cue | two-way trade | two_way_trade
    name | Vietnam | country Vietnam
    name | Japan | country Japan
    number | 47.6 billion USD | 47,600,000,000 USD
    """
    facts = article.facts()
    explained = []
    for scene in scenes(article):
        start, end = scene.sentence.start, scene.sentence.end
        mentions = sorted(_seen(article, scene), key=lambda m: (m.start, -m.end))
        inside = tuple(f for f in facts if start <= f.char_start < end)
        line = article.raw.count("\n", 0, start) + 1
        words = article.raw[start:end]
        explained.append(
            Explained(start, end, scene.sentence.role, line, words, tuple(mentions), inside)
        )
    return explained


def _seen(article: Article, scene: Scene) -> Iterator[Seen]:
    def seen(kind: str, start: int, end: int, meaning: str) -> Seen:
        first, last = scene.at(start), scene.at(end)
        return Seen(kind, first, last, article.raw[first:last], meaning)

    for q in scene.quantities:
        value = f"{q.value:,}" if q.high is None else f"{q.value:,} to {q.high:,}"
        hedge = "" if q.approx == "exact" else f", {q.approx}"
        yield seen("number", q.start, q.end, f"{value} {q.unit}{hedge}")
    for p in scene.periods:
        yield seen("period", p.start, p.end, p.label or "not to be placed")
    for n in scene.names:
        yield seen("name", n.start, n.end, f"{n.kind} {n.name}")
    for c in cues(scene.text):
        yield seen("cue", c.start, c.end, ", ".join(m.metric for m in c.measures))


def render(explained: list[Explained], *, colour: bool = False) -> str:
    """The explanation for a terminal: mentions in brackets or colour, then facts with their rule.

    >>> note = Article("It has 5,198 projects.", key="note")
    >>> print(render(explain(note)).splitlines()[1].strip())
    It has [5,198] [projects].
    """
    blocks = []
    for one in explained:
        lines = [f"line {one.line} ({one.role})", "  " + _marked(one, colour)]
        width = max((len(_flat(m.words)) for m in one.mentions), default=0)
        width = min(width, 44)
        lines += [f"    {m.kind:<7} {_flat(m.words):<{width}}  {m.meaning}" for m in one.mentions]
        for fact in one.facts:
            lines.append(f"    fact    {_stated(fact)}")
            lines.append(f"            rule {fact.rule} read “{_flat(fact.quote)}”")
        if not one.facts:
            lines.append("    no fact")
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks)


def _stated(fact: Fact) -> str:
    hedge = "" if fact.approx == "exact" else f"{fact.approx} "
    value = f"{fact.value:,}" if fact.has_number else (fact.value or "")
    parties = " – ".join(filter(None, (fact.subject, fact.object)))
    unit = fact.unit if fact.unit not in (None, "text") else ""
    parts = (fact.metric, f"{hedge}{_flat(str(value))} {unit}".strip(), fact.period, parties)
    return " | ".join(filter(None, parts))


def _marked(one: Explained, colour: bool) -> str:
    """The sentence with its mentions marked; what lies inside another mention is not marked."""
    out, at = [], one.start
    for mention in one.mentions:
        if mention.start < at:
            continue
        out.append(_flat(one.words[at - one.start : mention.start - one.start], strip=False))
        words = _flat(mention.words)
        out.append(f"\x1b[{_COLOURS[mention.kind]}m{words}\x1b[0m" if colour else f"[{words}]")
        at = mention.end
    out.append(_flat(one.words[at - one.start :], strip=False))
    return "".join(out)


def _flat(words: str, *, strip: bool = True) -> str:
    """Words on one line and without control characters, which could steer the terminal."""
    flat = "".join(c if c.isprintable() else " " for c in words)
    return " ".join(flat.split()) if strip else flat
