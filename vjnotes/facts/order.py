"""Order: who comes next in a ranking of which a text tells ("followed by Laos and Cuba")."""

from collections.abc import Iterator
from dataclasses import replace

from vjnotes.facts.context import Context, Draft, Scene
from vjnotes.facts.standing import joined, lands
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name

_RULES = ("rank.in", "rank.next")


def going_on(scene: Scene, context: Context, said: list[Draft]) -> Draft | None:
    """The rank told last, in this sentence or in one of the two before."""
    told = said or _told(scene, context)
    last = told[-1] if told else None
    twice = [d for d in told if last and (d.subject, d.metric) == (last.subject, last.metric)]
    return None if {d.value for d in twice} - {last.value if last else None} else last


def _told(scene: Scene, context: Context) -> list[Draft]:
    """The ranks of the two sentences before in the same role."""
    last = context.before(scene)
    first = (context.before(last) or last) if last else None
    late = context.told(first.index) if first else ()
    return [d for s, d in late if s in (first, last) and d.rule in _RULES]


def next_in_order(scene: Scene, context: Context, said: list[Draft]) -> Iterator[Draft]:
    """Who is said to follow the holder of a rank, here or in the sentence before."""
    told = {d.subject for d in said}
    for last, names in _rows(scene, context, said):
        held = {(d.metric, d.object, d.value): d.subject for d in _told(scene, context)}
        for value, n in enumerate(names, start=int(last.value or 0) + 1):
            other = held.get((last.metric, last.object, value), n.name)
            if n.name != other or n.name in {last.object, last.subject, *told}:
                break
            yield replace(
                last, start=n.start, end=n.end, rule="rank.next", subject=n.name, value=value
            )


def _rows(scene: Scene, context: Context, said: list[Draft]) -> Iterator[tuple[Draft, list[Name]]]:
    """Each rank with the countries that are told in order behind it."""
    follow = [*rule("rank", "followed").finditer(scene.text)]
    here = lands(scene) if said or follow else []
    for last in said:
        told = rule("rank", "rows").match(scene.text, last.end)
        row = _row_behind(scene, here, told.end() - 1) if told else []
        beside = rule("rank", "figure_beside")  # by which such a list is in order
        numbered = row and all(beside.match(scene.text, n.end) for n in row)
        if numbered and row[0].name == last.subject:
            yield last, row[1:]  # "the largest buyers were Laos (7 billion) and Cuba (6 billion)"
    for m in follow:
        ahead = [d for d in said if d.end <= m.start()]
        before = ahead[-1] if ahead else going_on(scene, context, [])
        if before and not ahead and _left_behind(scene, context, before):
            continue
        if before and not m["by"]:
            yield before, _row_before(scene, here, m.start())
        elif before and (ahead or _tells_of(scene, here, before, m.start())):
            yield before, _row_behind(scene, here, m.end())


def _left_behind(scene: Scene, context: Context, last: Draft) -> bool:
    """Whether another is told of since: "they were followed by" is not of the rank's holder."""
    before = context.before(scene)
    late = context.told(before.index) if before else ()
    named = {n.name for n in lands(before)} if before else set()
    told = any(s is before and d is last for s, d in late)
    return not told and not named <= {last.subject, last.object}


def _tells_of(scene: Scene, here: list[Name], last: Draft, at: int) -> bool:
    """Whether the words up to a place are of the holder of a rank told before: "It was"."""
    named = {n.name for n in here if n.end <= at and n.form != "epithet"} - {last.object}
    return named == {last.subject} or (not named and joined(scene, "opening", 0, at))


def _row_before(scene: Scene, here: list[Name], at: int) -> list[Name]:
    """The countries of a list, or the one, that ends at a place."""
    row: list[Name] = []
    for n in reversed([n for n in here if n.end <= at]):
        way, to = ("in_row", row[0].start) if row else ("and_next", at)
        if not joined(scene, way, n.end, to):
            break
        row.insert(0, n)
    return row


def _row_behind(scene: Scene, here: list[Name], at: int) -> list[Name]:
    """The countries of a list that begins at a place, each perhaps with its figure."""
    row: list[Name] = []
    for n in (n for n in here if n.start >= at):
        ways = ("and_next", row[-1].end) if row else ("first_next", at)
        if not joined(scene, *ways, n.start):
            break
        row.append(n)
    return row
