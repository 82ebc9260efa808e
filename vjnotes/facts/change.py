"""Change and share: what a percentage or a multiple says of the figure it goes with."""

import re

from vjnotes.facts.context import Scene
from vjnotes.facts.cue import Link
from vjnotes.lexicon import table
from vjnotes.lexicon.phrases import phrases
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.quantity import Quantity

_BEFORE, _AFTER = 6, 4


def reading(scene: Scene, q: Quantity) -> tuple[str, int] | None:
    """What ``q`` is: ("growth", +1 or -1), ("share", 1), or None where the words do not tell."""
    left = _plain(scene, 0, q.opening)
    right = _plain(scene, q.end, len(scene.text))
    if q.value < 0:
        return "growth", 1
    if scene.followed("or_so_many_people", q.end) and scene.led("at_share", q.opening):
        return "share", 1  # "the largest market at 26 percent or 900 visitors"
    if moved := scene.led("share_moved", q.opening):
        dated = moved["way"] == "to" or scene.followed("in_a_year", q.end)
        return ("share", 1) if dated else None
    if scene.led("share_stood", q.opening) or scene.followed("of_which_was", q.end):
        return "share", 1
    ahead = any(o.kind == q.kind and o.end <= q.start for o in scene.quantities)
    if ahead and scene.led("of_base_share", q.opening):
        return None
    if scene.led("and_next", q.opening) and scene.followed("and_of_total", q.end):
        return "share", 1  # "5 per cent lower and 12 per cent of the total"
    if scene.followed("up_points", q.end):
        return None
    sums = (o for o in scene.quantities if o.kind == "money" and is_change(scene, o))
    risen = next((o for o in sums if scene.joined("opened", o.end, q.opening)), None)
    way = risen and _nearest(_near(_plain(scene, 0, risen.opening), -_BEFORE), last=True)
    if way in ("up", "down"):  # "an increase of 200 million (9 percent)"
        return "growth", 1 if way == "up" else -1
    if scene.led("most_came_from", q.opening):
        return "share", 1  # "Most tourists came from Laos (29 percent)"
    signed = re.search(r"[(,]\s*([+-]|plus\b)\s?$", left)
    if signed:
        return "growth", -1 if signed[1] == "-" else 1
    if scene.followed("of_such_sum", q.end) and scene.led("with_share", q.opening):
        return None
    if rule("linking", "of_plan").match(right) or scene.led("beyond_plan", q.opening):
        return None
    if scene.led("level_verb", q.opening) and scene.followed("level_word", q.opening):
        return ("share", 1) if scene.led("share_of", q.opening) else None  # "rose above 27 percent"
    if rule("linking", "in_volume").match(right) or scene.led("of_volume", q.opening):
        return None
    if rule("linking", "rate").search(_near(left, -8)) or rule("linking", "rate").search(
        _near(right, 4)
    ):
        return None
    whole = scene.followed("of_the_whole", q.end) and not scene.followed("of_that_sum", q.end)
    if whole and any(scene.joined("or_that_part", o.end, q.opening) for o in scene.quantities):
        return "share", 1  # "fell to 3 million, or 14 percent of its total"
    before = _nearest(_near(left, -_BEFORE), last=True)
    after = _nearest(_near(right, _AFTER), last=False)
    if before in ("up", "down") and scene.followed("of_that_sum", q.end):
        return None  # "fell to 5 million, just 23 percent of the 20 million in 2019"
    if before == "up" and rule("linking", "made_up").search(left):
        before = "share"
    told = before is None and scene.followed("changes_next", q.end)
    if told and any(scene.joined("share_at", o.end, q.opening) for o in scene.quantities):
        return "share", 1  # "numbered 900, or 25 percent, up 3 percent on the year"
    by = rule("linking", "by").search(left)
    far = _nearest(by[0], last=True) if by and before != "share" else None
    if far in ("up", "down"):
        return "growth", 1 if far == "up" else -1
    if (
        after in ("up", "down")
        and rule("linking", "direction_next").match(right)  # "a 12% drop", "5 percent lower"
        and not (before and rule("linking", "to_figure").search(left))
    ):
        return "growth", 1 if after == "up" else -1
    if rule("linking", "duty_free").match(right):
        return None
    into = rule("linking", "goes_to").match(right) or scene.followed("into_field", q.end)
    if before is None and into:
        return "share", 1
    if (
        before is None
        and scene.led("of_whole_first", q.opening)
        and scene.followed("came_from", q.end)
    ):
        return "share", 1  # "Of the visitors, 39 percent came from Spain"
    with_it = before is None and scene.led("with_share", q.opening)
    dealt = scene.led("dealt_part", q.opening) and scene.followed("of_flows", q.end)
    met = scene.led("supplied_part", q.opening) and scene.followed("of_needs", q.end)
    if met or (whole and (with_it or dealt)):
        return "share", 1  # "with 5 percent of its imports", "sends 5 percent of its exports"
    if before == "share" or (
        before is None
        and rule("linking", "portion").search(left[-12:])
        and re.match(
            r"\s*(?:share )?of (?!it\b|them\b|which\b|these\b|those\b)(?![^,;.]{0,20}\blevel)",
            right,
        )
    ):
        return "share", 1
    if rule("linking", "to_figure").search(_after_direction(left)):
        return None
    if after in ("up", "down") and before is None:
        return "growth", 1 if after == "up" else -1
    if before in ("up", "down"):
        return "growth", 1 if before == "up" else -1
    if rule("linking", "on_year").match(right):
        return "growth", 1
    beside = rule("linking", "beside_sum").search(left)  # "$1.3 billion, or 8 percent"
    return ("share", 1) if after == "share" or beside else None


def _plain(scene: Scene, start: int, end: int) -> str:
    """The words of a stretch with its sums of money blotted out, hedges ("more than") too, and
    each percentage as one word."""
    text, at = "", start
    for o in scene.quantities:
        if o.kind in ("money", "percent") and start <= o.opening and o.end <= end:
            blot = "#" if o.kind == "money" else "".join(scene.text[o.opening : o.end].split())
            text, at = f"{text}{scene.text[at : o.opening]}{blot}", o.end
    return rule("linking", "up_to_then").sub("", text + scene.text[at:end])


def _after_direction(left: str) -> str:
    """What stands between the last word of direction and the percentage."""
    hits = list(phrases("linking", "direction", "up", "down", "share").find(_near(left, -_BEFORE)))
    return _near(left, -_BEFORE)[hits[-1].end :] + " " if hits else ""


def _near(text: str, words: int) -> str:
    """The last (or first) few words of ``text`` up to a mark that ends the clause."""
    part = re.split(r"[;:()]|, (?=while|whereas|but|and)", text)
    found = re.findall(r"\S+", part[-1] if words < 0 else part[0])
    return " ".join(found[words:] if words < 0 else found[:words])


def _nearest(text: str, *, last: bool) -> str | None:
    hits = [h.value for h in phrases("linking", "direction", "up", "down", "share").find(text)]
    return None if not hits else hits[-1] if last else hits[0]


def is_change(scene: Scene, q: Quantity) -> bool:
    """Whether an amount says by how much another grew, or what is one's on average."""
    if q.kind == "money" and (scene.led("average", q.opening) or scene.led("per_day", q.opening)):
        return True
    more = (
        (scene.led("up_by", q.opening) and scene.followed("from_then", q.end))
        or scene.followed("change_noun", q.end)
        or (scene.led("which_is", q.opening) and scene.followed("or_higher", q.end))
        or (scene.led("or_that_many", q.opening) and scene.followed("so_many_more", q.end))
        or scene.followed("or_lower", q.end)
        or (q.kind == "number" and scene.followed("daily", q.end))
        or (
            q.kind == "number"
            and scene.led("more_of_them", q.opening)
            and not (q.scaled and scene.led("gives_more", q.opening))
            and not scene.followed("came_from_land", q.end)
            and not scene.followed("are_projects", q.end)
        )
        or scene.led("by_as_well", q.opening)
        or (q.kind == "money" and scene.led("by_so_much", q.opening))
        or (q.kind == "number" and scene.led("moved_up", q.opening))
        or (scene.led("has_moved", q.opening) and not scene.followed("level_word", q.opening))
    )
    return bool(more or scene.led("by", q.opening) or scene.followed("per_unit", q.end))


def is_threshold(scene: Scene, q: Quantity) -> bool:
    """Whether each of several things comes to more than this: "ten items worth over a billion"."""
    each = scene.led("each_of", q.opening) if q.approx == "over" else None
    if each is None or scene.followed("in_all_behind", q.end):
        return False
    counted = (o for o in scene.quantities if o.unit == "count")
    near = any(0 < each.start() - o.end < 30 for o in counted)
    return near or scene.led("several", each.start()) is not None


def no_part(scene: Scene, q: Quantity, link: Link) -> bool:
    """Whether a share is not ours: of a group of countries, last year's sum, or people's doings."""
    blocs = table("linking")["parties"]["blocs"]
    ways = ("of_last_year", "of_all_people", "of_employers", "people_did", "of_many_lands")
    took = ("many_took", "took_together", "of_those_whose")
    told = any(scene.followed(way, q.end) for way in ways)
    told = told and not (link.measure.topic == "trade" and scene.followed("of_which_was", q.end))
    told = told or any(scene.led(way, q.opening) for way in took)
    by_firms = link.measure.topic == "trade" and scene.led("firms_took", q.opening)
    bloc = link.object in blocs and link.measure.topic != "trade"
    return bloc or bool(told or by_firms)
