"""Forums two countries work together in, and initiatives they carry on together."""

from collections.abc import Iterator

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.pairing import couplings, pair_before, pair_of, parties
from vjnotes.facts.phrase import clause, date_after, mood, named_left, named_right, since, written
from vjnotes.facts.spot import stated
from vjnotes.lexicon.needs import finds, in_sight
from vjnotes.lexicon.rules import pattern, rule, sense


def forums(scene: Scene, context: Context) -> Iterator[Draft]:
    """One fact for each forum of a list, "at forums such as the UN, ASEAN and APEC"; without a
    list, for each that is known, where they work together in it."""
    lists = list(finds("mechanism", "list", scene.text))
    for opening in lists:
        yield from _items(scene, context, opening.start(), opening.end(), listed=True)
    named = in_sight("mechanism", "forum", scene.text) and not lists
    if not named or not pattern("mechanism", "forums.working").search(scene.text):
        return
    at = 0
    for name in rule("mechanism", "forum").finditer(scene.text):
        before = scene.text[max(0, name.start() - 40) : name.start()]
        wanted = rule("mechanism", "wanted").search(before)
        if name.start() >= at and not wanted and rule("mechanism", "at").search(before):
            for draft in _items(scene, context, name.start(), name.start(), listed=False):
                at = draft.end
                yield draft


def _items(scene: Scene, context: Context, start: int, at: int, *, listed: bool) -> Iterator[Draft]:
    """The items from ``at`` on; if ``listed`` also names in capitals the lexicon has not."""
    pair, text = pair_before(scene, context, start), scene.text
    low, _ = clause(text, start, at)
    if pair is None or mood(text, low, start) is None:
        return
    more = True
    while more:
        known, end = rule("mechanism", "forum").match(text, at), at
        if known:
            end = known.end()
            if rule("mechanism", "longer").match(text, end):
                return  # "ASEAN Defence Ministers"
        elif listed:
            end = named_right(scene, at, frozenset({"-", "of", "on", "for"}))
        tail = rule("mechanism", "next").match(text, end)
        if end == at or tail is None:
            return
        words, acronym = written(scene, context, at, end), tail["acronym"] or ""
        stop = tail.end("noun") if tail["noun"] else tail.end("acronym") + 1 if acronym else end
        own = not known and rule("mechanism", "agency").search(words)
        if not own and (known or acronym or words.isupper() or " " in words):
            name = sense("mechanism", "forums.names", words)
            yield stated(
                "mechanism.forum",
                "forum",
                pair,
                (at if stop - start > 300 else start, stop),
                name or sense("mechanism", "forums.names", acronym) or words,
                detail={"as_written": words, "acronym": acronym},
            )
        at, more = tail.end(), bool(tail["more"])


def initiatives(scene: Scene, context: Context) -> Iterator[Draft]:
    """Named initiatives, visions and plans the two carry on together."""
    for head in rule("mechanism", "initiative").finditer(scene.text):
        start = named_left(scene, head.start())
        end = named_right(scene, head.end(), frozenset({"on", "for", "-"}))
        tail = pattern("mechanism", "initiatives.tails").match(scene.text, end + 1)
        end = tail.end() if tail else end
        alone = (start, end) == head.span() and " " not in head[0]
        if alone or rule("mechanism", "house").match(scene.text, head.end()):
            continue
        inside = couplings(scene, start, end)
        owned = any(n.form == "possessive" and 0 <= start - n.end <= 3 for n in parties(scene))
        shared = rule("mechanism", "shared").match(scene.text, end)
        of_one = any(n.form == "adjective" for n in parties(scene, start, end))
        plan = (
            "Plan" in head[0]
            and start < head.start()
            and not rule("mechanism", "both").search(scene.text)
        )
        if not inside and ((owned and not shared) or of_one or plan):
            continue  # "the Chinese Belt and Road Initiative"
        if pair := inside[0] if inside else pair_of(scene, context, start, end):
            made = rule("mechanism", "made").search(scene.text[:start][-40:])
            period = date_after(scene, end) if made else None
            yield stated(
                "mechanism.initiative",
                "initiative",
                pair,
                (start, period.end if period else end),
                written(scene, context, start, end),
                period=since(period),
            )
