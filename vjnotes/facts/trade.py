"""Trade: two-way trade, exports, imports, balance, and the goods that are traded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Cue
from vjnotes.facts.draft import Draft
from vjnotes.facts.figures import figures
from vjnotes.facts.parties import parties
from vjnotes.facts.timing import at_writing, holds
from vjnotes.lexicon import table

TOPIC = "trade"

_STOP = re.compile(
    r"\s*(?:,? (?:which|that (?:are|were)|of which|while|whereas|with|among others|worth|accounting|respectively|meanwhile)\b|,? (?:to|from|into) (?=the\b|[A-Z])|[.;:(]|$)"
)
_LIST = re.compile(r"[^,]+(?:, (?:and )?[^,]+)*(?: and [^,]+)?")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    words = {k: "|".join(re.escape(w).replace(r"\ ", r"[ -]") for w in sorted(v, key=len, reverse=True)) for k, v in table("rank")["goods"].items()}
    noun = rf"(?P<noun>{words['out']}|{words['into']})"
    return {
        "named": re.compile(
            rf"\b(?P<main>{words['main']})\b(?:\s+[\w']+){{0,3}}?\s+{noun}\b(?:\s+(?:to|from|of|into|in|with)\s+[\w' ]{{2,30}}?)?\s+(?:mainly |mostly |still )?(?:{words['are']})\s+", re.I
        ),
        "verb": re.compile(rf"\b(?:has|have|it|also|mainly|mostly|primarily|[A-Z]\w+)\s+(?:(?:has|have|also|mainly|mostly|primarily|chiefly|in turn)\s+)*(?P<verb>{words['sells']}|{words['buys']})\s+(?:mainly |mostly |primarily |goods such as |items such as |products such as )?"),
        "out": re.compile(rf"(?:{words['out']}|{words['sells']})$", re.I),
    }


def read(scene: Scene, context: Context) -> Iterator[Draft]:
    """The trade figures and the traded goods of a sentence."""
    yield from figures(TOPIC, scene, context)
    yield from _goods(scene, context)


def _goods(scene: Scene, context: Context) -> Iterator[Draft]:
    for name in ("named", "verb"):
        for m in _patterns()[name].finditer(scene.text):
            stop = _STOP.search(scene.text, m.end())
            end = stop.start() if stop else len(scene.text)
            listed = scene.text[m.end() : end]
            if not _is_list(scene, m.end(), listed):
                continue
            word = m["noun"] if name == "named" else m["verb"]
            outward = _patterns()["out"].search(word) is not None
            at = m.start("noun") if name == "named" else m.start("verb")
            yield from _good_facts(scene, context, Cue(at, at + len(word), ()), outward, m.start(), m.end(), end)


def _is_list(scene: Scene, start: int, listed: str) -> bool:
    """Whether the words are a list of goods: several items, and no figure among them."""
    if not _LIST.fullmatch(listed) or not re.search(r",| and ", listed) or len(listed) > 300:
        return False
    return not any(start <= q.start < start + len(listed) for q in scene.quantities)


def _good_facts(scene: Scene, context: Context, cue: Cue, outward: bool, start: int, at: int, end: int) -> Iterator[Draft]:
    subject, object_ = parties(scene, context, cue, "outward" if outward else "inward", (at, end))
    if subject is None or object_ is None:
        return
    seller, buyer = (subject, object_) if outward else (object_, subject)
    home = context.pair[0] if context.pair else seller
    metric = "import_goods" if buyer == home and seller != home else "export_goods"
    who = (buyer, seller) if metric == "import_goods" else (seller, buyer)
    period = next((p for p in scene.periods if holds(scene, p)), None) or at_writing(scene, context, start)
    value = context.article.raw[scene.sentence.start + at : scene.sentence.start + end]
    yield Draft(TOPIC, metric, start, end, "trade.goods", *who, value, "text", period=period)
