"""Listing: figures told country by country ("followed by Japan with 6.57 billion")."""

import re
from dataclasses import replace as alter

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.cue import Link, Measure, Parties
from vjnotes.facts.holder import with_partner
from vjnotes.facts.home import movers, sender, trader
from vjnotes.facts.lands import actors, compared, gives, often_gives
from vjnotes.facts.pairing import ordered
from vjnotes.facts.scope import is_placed
from vjnotes.facts.yardstick import is_base
from vjnotes.lexicon import table
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name
from vjnotes.mentions.quantity import Quantity

_NEAR = 3  # sentences
SENT = ("workers", "students", "interns")
"""People whose markets are where they go."""


def is_bare(scene: Scene, q: Quantity) -> bool:
    """Whether no noun of its own follows the figure."""
    return scene.followed("bare", q.end) is not None


def bracketed(scene: Scene, q: Quantity) -> bool:
    """Whether a figure opens a bracket, with its sign or the word for it, or without."""
    return scene.led("figure_in_bracket", q.opening) is not None


def of_stranger(scene: Scene, q: Quantity) -> bool:
    """ "Laos (90), Ruritania (80)": whether a figure of a list is that of somebody not known."""
    item = scene.led("strange_item", q.opening)
    return item is not None and not scene.taken(*item.span("item"))


def is_counted(scene: Scene, q: Quantity) -> bool:
    """Whether "people" follows the figure, whoever they are."""
    return q.kind == "number" and scene.followed("people", q.end) is not None


def listed(scene: Scene, q: Quantity) -> str | None:
    """ "South Korea (76 billion)", "followed by Japan with 6.57 billion": whose it is."""
    at = q.opening
    before = (
        n.name
        for n in actors(scene)
        if n.form != "epithet"
        and n.end <= at
        and _names_it(scene, n, q)
        and (
            bracketed(scene, q)
            or scene.followed("leading", n.end)
            or not scene.led("after_preposition", n.start)
            or scene.led("right_behind", n.start)
            or scene.joined("with_moved", n.end, at)
            or (scene.led("right_after", n.start) and scene.joined("with_so_many", n.end, at))
            or (scene.led("row_led", n.start) and scene.led("told_beside", at))
            or is_placed(scene, n)
        )
    )
    own = (n.name for n in actors(scene) if scene.joined("own_share", n.end, at))
    return _side(scene, q)[0] or next(before, next(own, None)) or _gapped(scene, q)


def _gapped(scene: Scene, q: Quantity) -> str | None:
    """ "Laos invested 6 billion; Cuba 4 billion": the country before a figure, as in a row."""
    lands = (n for n in scene.countries() if n.form == "noun" and n.end <= q.opening)
    own = next((n for n in lands if not scene.text[n.end : q.opening].strip()), None)
    past = [o for o in scene.quantities if own and o.kind == q.kind and o.end <= own.start]
    return own.name if own and past and scene.led("next_in_list", own.start) else None


def _side(scene: Scene, q: Quantity) -> tuple[str | None, str]:
    """The country right behind a number, or a sum in a row, and its lead: "3,907 to Taiwan"."""
    if q.kind != "money":
        way = "behind_number"
    elif (
        scene.followed("went_to", q.end)
        or scene.led("base_of", q.opening)
        or scene.led("there_are", q.opening)
        or scene.led("row_land", q.opening)
        or any(
            _follows(scene, past, "behind_sum") for past in scene.quantities if past.end < q.start
        )
    ):
        way = "behind_sum"
    else:
        return None, ""
    return _follows(scene, q, way) or _leads(scene, q) or (None, "")


def _leads(scene: Scene, q: Quantity) -> tuple[str, str] | None:
    """The country right before a figure in a row, and its preposition: "from Laos 3 billion"."""
    for n in scene.countries():
        between = scene.text[n.end : q.opening]
        right = between == " " or scene.joined("there_are", n.end, q.opening) is not None
        to = scene.joined("row_by_to", n.end, q.opening) and scene.led("and_with", n.start)
        found = n.form == "noun" and (right or to)
        led = scene.led("row_led", n.start) if found else None
        if led:
            return n.name, led[1].lower()
    return None


def _follows(scene: Scene, q: Quantity, way: str) -> tuple[str, str] | None:
    """The country right behind a figure, and the preposition it has."""
    for n in scene.countries():
        found = n.start >= q.end and n.form == "noun" and scene.joined(way, q.end, n.start)
        if found:
            return n.name, found[1]
    return None


def replaced(
    scene: Scene, context: Context, q: Quantity, before: Link, country: str, m: Measure
) -> Parties:
    """The parties of a listed figure: as before it, with the country in the partner's place."""
    flows = {m.frame, before.measure.frame}
    if flows == {"outward", "inward"} and before.object == trader(context):
        before = alter(before, subject=before.object, object=before.subject)  # "Laos sold us 5"
    taker = "object" if m.topic == "oda" and not gives(country) else ""
    led = _side(scene, q)[1] or _led(scene, q)
    led = "" if led == "with" and m.frame in ("giving", "origin") else led
    base = q.kind == "percent" or (m.frame == "origin" and is_base(scene, q))
    led = "" if led == "for" and base else led  # "against 8 percent for Laos"
    lister = _lister(scene, q) if m.frame in ("giving", "origin") else None
    if lister and scene.joined("taken", lister.end, q.opening):
        taker = "object"  # "Laos, which received 40 million"
    elif lister and often_gives(country) and scene.joined("comes_next", lister.end, q.opening):
        taker = ""  # "Japan lent 5 million. China followed with 3"
    taker = "object" if m.frame == "balance" else taker  # "a surplus with Laos of 5, Cuba 3"
    side = taker or (_part(led, m) if led else _beside(scene, context, before, m))
    peoples = (n for n in scene.countries() if (n.name, n.form) == (country, "adjective"))
    takes = (scene.joined("taken", n.end, q.opening) for n in peoples if _names_it(scene, n, q))
    theirs = any(take is None for take in takes)
    if lister and lister.name == country:
        sent = scene.joined("sent_in", lister.end, q.opening)
        part = before.subject is None and scene.joined("accounts_for", lister.end, q.opening)
        theirs = theirs or bool(sent or part)
    most = (n for n in scene.countries() if n.name == before.subject and n.form == "noun")
    behind = lister and scene.led("right_behind", lister.start)
    if m.frame == "origin" and behind and any(scene.followed("shares", n.end) for n in most):
        theirs = True  # "Laos is the largest source in Peru (900), ahead of Cuba (800)"
    if m.frame == "origin" and theirs:
        side = "subject"  # "behind the Germans (1.7 million)", "Laos sent 900"
    elif m.frame == "origin" and scene.led("destinations_are", q.opening):
        side = "object"  # "Other destinations included Laos (4,695)"
    elif (m.metric in SENT or m.frame == "outward") and (
        is_receiver(scene, q, country) or is_receiver(scene, q, before.object)
    ):
        side = "object"  # "Laos was the largest market with 900", "ahead of Cuba with 800"
    if m.frame == "mutual":
        here = {n.name for n in actors(scene)}
        told = before.subject in here and before.object not in here
        kept = before.object if side == "subject" or told else before.subject
        mine = with_partner(scene)
        kept = mine if mine in (before.subject, before.object) else kept
        both = before.subject, before.object
        told_of = context.linked_near(scene, _NEAR)
        dealt = [{x.subject, x.object} for x in told_of if x.measure == m]
        common = [x for x in both if any(x in d and d != {*both} for d in dealt)]
        kept = common[0] if len(common) == 1 else kept  # who trades with several of them
        return ordered(kept, country) if kept and kept != country else both
    if not side:
        side = "subject" if m.frame in ("giving", "origin") else "object"
    buys = any(scene.joined("buys", n.end, q.opening) for n in actors(scene) if n.name == country)
    if buys and m.frame in ("outward", "inward"):
        side = "object" if m.frame == "outward" else "subject"  # "Laos took 5 million"
    doer = _gapped(scene, q) if side == "object" and m.frame in ("giving", "outward") else None
    if doer and doer != country and not buys:
        return doer, country
    if side == "subject":
        host = before.object or (movers(context, m.metric)[1] if m.frame == "origin" else None)
        return country, host if host != country else None
    moves = m.frame == "origin" or (m.frame in ("outward", "inward") and _side(scene, q)[1])
    sends = _acting_since(scene, before, q, country) if moves else set[str]()
    if sends:  # "Laos sent 900 to Peru, while Chad and Niger sent 500 to Cuba"
        return sends.pop() if len(sends) == 1 else None, country
    subject = before.subject or _whence(scene, context, m)
    return subject if subject != country else None, country


def is_receiver(scene: Scene, q: Quantity, country: str | None) -> bool:
    """Whether a country before a figure is told as a market, or a destination."""
    ahead = (n for n in scene.countries() if n.name == country and n.end <= q.start)
    return any(scene.followed("is_receiver", n.end) for n in ahead)


def _acting_since(scene: Scene, before: Link, q: Quantity, but: str) -> set[str]:
    """The countries that act between the figure before, told here, and this one."""
    leading = table("linking")["parties"]["prepositions"]
    return {
        n.name
        for n in scene.countries()
        if before.quantity in scene.quantities
        and before.quantity.end <= n.start
        and n.end <= q.start
        and n.form == "noun"
        and n.name != but
        and not scene.followed("bracket_opens", n.end + 1)  # "Taiwan (900), Chad (800)"
        and not scene.followed("is_receiver", n.end)
        and not ((led := scene.says("preposition", 0, n.start)) and led[1].lower() in leading)
        and not compared(scene, n)
    }


def _part(led: str, m: Measure) -> str:
    """The part of a country that a preposition leads: goods come from the second of imports."""
    return "subject" if (led == "from") != (m.frame == "inward") else "object"


def _whence(scene: Scene, context: Context, m: Measure) -> str | None:
    """Where people counted before came from, in the last sentences that said so."""
    for index in range(scene.index - 1, max(scene.index - 4, -1), -1):
        told = [x for x in context.links.get(index, ()) if x.measure == m and x.subject]
        if told:
            return told[-1].subject
    return sender(scene, context, m.metric) if m.frame == "origin" else None


def _led(scene: Scene, q: Quantity) -> str:
    """The preposition that leads a list: "to Laos (90) and Cuba (40)", "to Laos with 90"."""
    own = _lister(scene, q)
    if own is None or is_placed(scene, own) or scene.joined("comes_next", own.end, q.opening):
        return ""  # "the third place went to Laos with 3", "Laos came second with 3"
    names = scene.text[: own.end]
    for past in reversed(scene.quantities):
        item = _lister(scene, past) if past.end < own.start else None
        if item:
            since = (n for n in scene.countries() if past.end <= n.start < own.start)
            if next(since, None):
                return ""  # "Laos sold 5 in Peru, Cuba 3": no list of where
            names = names[: item.end] + names[past.end :].removeprefix(")")
    found = rule("linking", "led_list").search(re.sub(r"\s*\([^()]*\)", "", names))
    lands = [n for n in scene.countries() if n.end <= own.start]
    if any(scene.joined("had_so_many", n.end, o.opening) for n in lands for o in scene.quantities):
        return ""  # "Laos had 900 students in Japan, Cuba 800": no list of where
    return found[1] if found else ""


def _names_it(scene: Scene, n: Name, q: Quantity) -> bool:
    """Whether a country is told with the figure right behind it ("Laos (90)", "; Laos 90")."""
    at = q.opening
    row = scene.text[n.end : at] == " " and scene.led("row_item", n.start)
    people = q.kind == "number" and (
        any(scene.joined(way, n.end, at) for way in ("sent_in", "takes_most", "accounts_for"))
        or (is_bare(scene, q) and scene.joined("had_so_many", n.end, at))
    )
    return bool(row or people or any(scene.joined(w, n.end, at) for w in ("listed", "with_moved")))


def _lister(scene: Scene, q: Quantity) -> Name | None:
    """The country right before a figure: "Laos (90)", "Laos with 90"."""
    named = (n for n in scene.countries() if n.end <= q.opening and n.form == "noun")
    return next((n for n in named if _names_it(scene, n, q)), None)


def _beside(scene: Scene, context: Context, before: Link, m: Measure) -> str:
    """The side on which the figure before has the country it is listed with, or who acts; the
    other one where it is of what goes abroad ("90 billion abroad, most of it to Laos with 3")."""
    here = before in context.links.get(scene.index, ()) or before.quantity in scene.quantities
    told = scene if here else context.before(scene)
    if told is None:
        return ""
    if not (before.subject and before.object):
        row = here or (m.frame == "origin" and _side(told, before.quantity)[0])
        if row and before.object and listed(told, before.quantity) == before.object:
            return "object"  # ... and on, "Cuba (1,000) and Chad (900)"
        goes = before.subject and m.frame in ("giving", "origin") and told.says("abroad_somewhere")
        goes = goes or (before.subject and m.frame == "origin" and told.says("taken_in"))
        parts = goes and told.followed("list_opens", before.quantity.end)
        others = parts or listed(told, before.quantity) != before.subject
        return "object" if goes and others else ""
    mine = trader(context) if m.frame in ("outward", "inward") and not here else None
    if mine in (before.subject, before.object) and mine:
        return "object" if mine == before.subject else "subject"
    acting = [
        n.name
        for n in told.countries()
        if n.form == "noun" and not told.led("after_preposition", n.start)
    ]
    at = before.quantity.opening
    has = (n.name for n in told.countries() if told.joined("had_so_many", n.end, at))
    who = next(has, None) or listed(told, before.quantity)  # "Laos had 900 in Japan, Cuba 800"
    for country in (who, acting[0] if acting else None):
        if country in (before.subject, before.object) and country:
            return "subject" if country == before.subject else "object"
    return ""
