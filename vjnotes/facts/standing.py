"""Standing: who holds a place in a ranking, and whose ranking it is."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from vjnotes.facts.comers import told_apart
from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Parties
from vjnotes.facts.gap import clause
from vjnotes.facts.home import ranked, ranker
from vjnotes.facts.lands import actors, acts, compared, country_of, other
from vjnotes.facts.respective import runs
from vjnotes.facts.scope import is_placed
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.country import seats
from vjnotes.mentions.name import Name
from vjnotes.mentions.quantity import Quantity

_NEAR = 80
_PAIR = 2
_ASIDE = re.compile(r"(?:\s*\([^()]*\))?")
_TRADED = ("rank_import_source", "rank_export_market")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a ranking: its rank, the last one of the list that this is in, the first one of
    the sentence, where the rank before ends and the next begins, and who holds it by the list that
    it is in: "" where the list does not say so; and whose the one before was."""

    rank: Quantity
    last: Quantity
    first: Quantity
    since: int
    until: int
    holder: str | None = None
    owner: str | None = None


def lands(scene: Scene) -> list[Name]:
    """The countries of a sentence, and the groups of them that trade and give as one."""
    blocs = table("linking")["parties"]["blocs"]
    found = [
        n for n in scene.names if n.kind == "country" or (n.kind == "group" and n.name in blocs)
    ]
    return found or [n for n in actors(scene) if n.kind == "country"]  # "Tokyo's", "Hanoi's"


def joined(scene: Scene, way: str, start: int, end: int) -> bool:
    """Whether a way of writing of a rank is all there is between two places."""
    return start <= end and rule("rank", way).fullmatch(scene.text, start, end) is not None


def stands_beside(scene: Scene, q: Quantity) -> bool:
    """Whether an ordinal is a country's place: "Japan second with 3 billion", "Laos (third)"."""
    if any(joined(scene, "was_whom", q.end, n.start) for n in lands(scene)):
        return (
            q.start == 0 or rule("rank", "coming_in").fullmatch(scene.text, 0, q.start) is not None
        )
    return rule("rank", "stands_so").match(scene.text, q.end) is not None and any(
        joined(scene, "stands", n.end, q.start) for n in lands(scene)
    )


def listed(scene: Scene, ranks: list[Quantity]) -> dict[int, tuple[str, int]]:
    """ "Laos and Cuba ranked sixth and eighth": whose each rank of a list is, if that is said, and
    which is the last one, whose words behind go for all."""
    told = [n for n in lands(scene) if n.form != "epithet"]
    spans = [(n.start, it.end()) for n in told if (it := _ASIDE.match(scene.text, n.end))]
    rows = [[told[i] for i in run] for run in runs(scene, spans)]  # each perhaps with a figure
    found: dict[int, tuple[str, int]] = {}
    for run in runs(scene, [(q.start, q.end) for q in ranks]):
        last = ranks[run[-1]]
        if "," in scene.text[ranks[run[-2]].end : last.start] and (
            rule("rank", "as_what").match(scene.text, last.end)
        ):
            continue  # "is the sixth-largest, and fourth as a source of tourists"
        ahead = [row for row in rows if row[-1].end <= ranks[run[0]].start]
        behind = [row for row in rows if is_placed(scene, row[0])]
        behind += [row for row in rows if joined(scene, "were", last.end, row[0].start)]
        row = (ahead[-1:] or behind[:1] or [[]])[0]
        names = [n.name for n in row] if len(row) == len(run) else [""] * len(run)
        found |= {i: (name, run[-1]) for i, name in zip(run, names, strict=True)}
    return found


def standing(
    scene: Scene,
    context: Context,
    place: Place,
    reach: tuple[int, int],
    metric: str,
    *,
    bare: bool,
    group: tuple[int, int] = (0, 0),
) -> Parties:
    """Who holds a place of a ``metric``, and whose ranking it is; ``reach`` is where the words of
    what it is in, and those of the place, end. One without such words is whose it says that it
    is, or nobody's; the ``group`` in which it is a place is neither."""
    q, (to, end) = place.rank, reach
    here = [n for n in lands(scene) if not compared(scene, n) and n.form != "capital"]
    here = [n for n in here if not group[0] <= n.start < group[1]]
    ahead = [n.name for n in here if n.form == "noun" and n.end <= q.start]
    if len(ahead) > 1 and rule("rank", "as_its").search(scene.text, 0, q.start):
        return ahead[-1], ahead[-2]  # "Laos has Peru as its largest partner"
    if rule("rank", "it_is_its").search(scene.text, 0, q.start):
        told = (n.name for n in here if n.end <= q.start and n.form in ("noun", "possessive"))
        two = list(dict.fromkeys(told))
        return (two[0], two[1]) if len(two) == _PAIR else (None, None)
    beside = _beside(scene, lands(scene), place, to)
    if beside and beside not in here:
        return None, None  # "overtook Laos, its largest buyer"
    whose = _whose(scene, here, q, (to, end), beside)
    first = whose or _whose(scene, here, place.first, (to, len(scene.text)), None)
    of_it = whose and joined(scene, "of_it", to, whose.start)
    of_world = rule("rank", "of_world").search(scene.text, 0, q.start) and not of_it
    if of_world or (not first and rule("rank", "of_globe").match(scene.text, to)):
        return None, None  # "the world's largest exporter of milk"
    object_ = (None if whose else place.owner) or country_of(first, here, scene, context)
    if beside and beside is not whose:
        holders = [beside]
    elif rule("rank", "with_its").search(scene.text, 0, q.start):
        holders = []  # "Laos signed a treaty with its largest donor"
    else:
        holders = _holders(scene, here, whose, place)
    if not holders and rule("rank", "pronoun").match(scene.text):
        if before := ranked(scene, context):
            return before
        previous = context.before(scene)  # whom it opens with may be called "it"
        ahead_of = lands(previous) if previous else []
        holders = [n for n in ahead_of if n.start <= len("The ") and n.form == "noun"][:1]
    held = [country_of(n, here, scene, context) for n in holders]
    if first and first.form == "epithet" and held[:1] == [object_] and object_:
        object_ = other(context, object_)  # "Laos is the top source of guests for the country"
    owned = (whose and whose.form != "epithet") or beside
    if not owned and held[:1] == [object_] and holders[0].start >= place.since > 0:
        object_ = None  # "Laos is Cuba's first, and Cuba is the second of its neighbour"
    subject = next((country for country in held if country and country != object_), None)
    if bare:
        return subject, object_
    if subject is None and rule("rank", "many_hold").search(scene.text, 0, q.start):
        return None, object_
    if subject is None and object_ is not None:
        named = {n.name for n in here if n.form != "epithet"} - {object_}
        partner = other(context, object_)
        subject = partner if not named or partner in named else None
    if object_ is None and subject is not None:
        object_ = ranker(context, metric, subject)
        away = {n.name for n in here if scene.followed("leading", n.end) or _is_ranked(scene, n)}
        apart = object_ and told_apart(scene, subject, object_, (q.start, q.end))
        named = {n.name for n in here if n.form == "noun"} - {subject}
        apart = apart or (metric in _TRADED and len(named) == 1 and object_ not in named)
        object_ = None if apart or object_ in away else object_
    return subject, object_


def _is_ranked(scene: Scene, n: Name) -> bool:
    """Whether a country is itself told with a place ("Laos first, Cuba second")."""
    ranks = [o for o in scene.quantities if o.kind in ("rank", "ordinal")]
    return not _prep(scene, n) and any(joined(scene, "stands", n.end, o.start) for o in ranks)


def _beside(scene: Scene, here: list[Name], place: Place, to: int) -> Name | None:
    """The country a rank is told beside: "to Laos, its largest buyer", "third was Laos"."""
    named = [n for n in here if n.form in ("noun", "epithet") or n.kind == "group"]
    for n in reversed(named):
        if place.since and place.since <= n.start < place.rank.start and compared(scene, n):
            continue  # "is the third partner, after Laos and Chad, the second supplier"
        behind = (to, place.last.end) if n.start >= place.last.end else ()
        has = rule("rank", "has_it").match(scene.text, n.end)  # "the top buyer that Laos has"
        if not has and any(joined(scene, "were", end, n.start) for end in behind):
            return n
        if behind and is_placed(scene, n):
            return n
        if joined(scene, "apposed", n.end, place.rank.start) and _prep(scene, n) != "in":
            return n
    return None


def _holders(scene: Scene, here: list[Name], whose: Name | None, place: Place) -> list[Name]:
    """The countries before a rank that may hold it, those of its clause before others."""
    q = place.rank
    opens = rule("rank", "opens").fullmatch(scene.text, 0, q.start)
    behind = [n for n in lands(scene) if opens and "," in scene.text[q.end : n.start]]
    if rule("rank", "theirs").search(scene.text, 0, q.start):
        return [n for n in lands(scene) if n.end <= q.start][-1:]
    right = [n for n in here if _held_by(scene, n, q)]
    if right or behind:
        return right[-1:] or behind[:1]
    for n in scene.names:
        if (country := seats().get(n.name)) and joined(scene, "held_by", n.end, q.start):
            return [replace(n, name=country, kind="country")]  # "Havana is the largest buyer"
    free = [
        n
        for n in here
        if n is not whose
        and (n.form in ("noun", "epithet") or n.kind == "group")
        and n.end <= q.start
        and not (_prep(scene, n) or rule("rank", "predicate").search(scene.text, 0, n.start))
    ]
    left, _ = clause(scene, q.start, q.end)
    anew = [n for n in free if 0 < place.since <= n.start]
    near = [n for n in free if left <= n.start]
    if rule("rank", "it").search(scene.text, left, q.start):
        near.reverse()  # "While Laos was first in May, it is second now"
    peoples = _peoples(scene, here, q)
    if anew and peoples and peoples[-1].end < place.since:
        peoples = []  # "Workers from Laos were first, while Chad came second"
    return peoples[::-1] or anew[::-1] or near[::-1] or free


def _held_by(scene: Scene, n: Name, q: Quantity) -> bool:
    """Whether a rank is that of the country right before it ("Laos is the second")."""
    if n.form == "possessive":
        return _holds(scene, q) and joined(scene, "owned", n.end, q.start)
    if rule("rank", "passed_by").search(scene.text, 0, n.start):
        return joined(scene, "passed_as", n.end, q.start)
    if q.kind == "ordinal" and joined(scene, "stands", n.end, q.start):
        return True
    return not _prep(scene, n) and joined(scene, "held_by", n.end, q.start)


def _holds(scene: Scene, q: Quantity) -> bool:
    """Whether a rank is told as somebody's own ("Laos' second place")."""
    return rule("rank", "holds").match(scene.text, q.end) is not None


def owners_beside(scene: Scene, q: Quantity, owner: str | None) -> list[str]:
    """ "Peru and Chile's largest partner": who owns the ranking with another."""
    ahead = [n for n in scene.countries() if n.end <= q.start]
    return [
        a.name
        for a, b in pairwise(ahead)
        if b.name == owner
        and "'" in scene.text[b.start : b.end + 2]
        and scene.joined("and_land", a.end, b.start)
    ]


def _peoples(scene: Scene, here: list[Name], q: Quantity) -> list[Name]:
    """Countries whose people hold the rank ("Lao tourists ranked seventh", "the Laotians")."""
    theirs = [n for n in here if n.form == "adjective" and _acting(scene, n, q)]
    return [
        n
        for n in here
        if n.end < q.start
        and (
            (n in theirs and _prep(scene, n) in ("", "with"))
            or (n in theirs and scene.led("number_of_these", n.start))
            or rule("rank", "people_from").search(scene.text, 0, n.start)
        )
    ]


def _acting(scene: Scene, n: Name, q: Quantity) -> bool:
    """Whether an adjective stands for the people or the firms of a country."""
    folk = scene.text[n.start : n.end].endswith(("ns", "os", "is", "es", "ds", "ks"))
    told = phrases("rank", "domains").find(scene.text[n.end : q.start])
    return folk or acts(scene, n) or any(h.start <= 2 for h in told)


def _whose(
    scene: Scene, here: list[Name], q: Quantity, reach: tuple[int, int], beside: Name | None
) -> Name | None:
    """Whose ranking it is by the words there: "Laos' third", "the largest market for Lao goods"."""
    to, end = reach
    way, at = ("its", beside.start) if beside else ("with_its", q.start)
    if rule("rank", way).search(scene.text, 0, q.start):
        ahead = [n for n in here if n.end <= at and n.form in ("noun", "possessive")]
        ahead = [n for n in ahead if beside or not (_prep(scene, n) or compared(scene, n))]
        if ahead:
            return ahead[-1]
    before = [
        n
        for n in here
        if n.end <= q.start
        and joined(scene, "owned", n.end, q.start)
        and not _holds(scene, q)
        and (
            n.form == "possessive" or rule("rank", "owns").search(scene.text, n.end - 2, n.end + 3)
        )
    ]
    after = [
        n
        for n in here
        if q.end <= n.start <= end
        and (n.form != "epithet" or n.start - q.end < _NEAR)
        and (
            _prep(scene, n) in {"of", "for", "in", "to", "with"}
            or n.form == "possessive"
            or rule("rank", "has_it").match(scene.text, n.end)
        )
    ]
    after = after or [n for n in here if q.end <= n.start < to and n.form == "adjective"]
    return before[-1] if before else after[0] if after else None


def _prep(scene: Scene, n: Name) -> str:
    if is_placed(scene, n) or scene.followed("leading", n.end):
        return ""  # "with Germany coming in third"
    found = re.search(
        r"\b(of|for|[Ii]n|to|with|from|among|by|into|entering|visiting)[\s-]+(?:which\s+)?(?:the\s+)?$",
        scene.text[: n.start],
    )
    return found[1].lower() if found else ""
