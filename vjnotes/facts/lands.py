"""Lands: the countries a sentence names, and what they do in it.

A country may act ("Japanese firms invested"), stand after a preposition ("to the Chinese
market"), only be compared with ("behind China"), or be meant by an epithet.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from vjnotes.facts.context import Context, Scene
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import in_sight
from vjnotes.lexicon.rules import listed, rule
from vjnotes.mentions.country import possible, seats
from vjnotes.mentions.name import Form, Name

_BACK = 4  # sentences


@lru_cache(maxsize=8)  # by sentence; asked for by many
def actors(scene: Scene) -> tuple[Name, ...]:
    """The countries a sentence names, and the groups of them that act as one."""
    blocs = table("linking")["parties"]["blocs"]
    found = [_with_place(scene, n) for n in scene.countries() if not scene.led("not_of", n.start)]
    groups = (n for n in scene.names if n.kind == "group" and n.name in blocs)
    found += (
        n
        for n in groups
        if not (scene.followed("of_group", n.end) or scene.led("within_group", n.start))
    )
    found += [
        Name(n.start, n.end, n.country, "country", "noun")
        for n in scene.names
        if n.kind == "organisation" and n.country and scene.followed("gives", n.end)
    ]
    found += (
        replace(n, name=n.country or "", kind="country", form=_form(scene, n), country=None)
        for n in homes(scene)
    )
    named = any(n.form in ("noun", "possessive", "adjective") for n in found)
    found += (n for n in _capitals(scene) if not named or scene.followed("seat_gives", n.end))
    return tuple(sorted(found, key=lambda n: n.start))


def homes(scene: Scene) -> list[Name]:
    """The provinces and cities whose firms are told of: "Aichi firms have invested", "companies
    from Hyogo are present"."""
    if not in_sight("linking", "firms_of", scene.text):
        return []
    places = [n for n in scene.names if n.kind == "place" and n.country]
    return [n for n in places if scene.followed("firms_of", n.end) or _firms_from(scene, n)]


def _form(scene: Scene, home: Name) -> Form:
    return "noun" if scene.led("firms_from", home.start) else "adjective"


def _firms_from(scene: Scene, n: Name) -> bool:
    return bool(scene.led("firms_from", n.start) and scene.followed("firms_there", n.end))


def _with_place(scene: Scene, land: Name) -> Name:
    """A country with the place that it only says where to find: "Hue province of Vietnam"."""
    places = (n for n in scene.names if n.kind == "place" and n.country == land.name)
    around = (n for n in places if scene.joined("lies_in", n.end, land.start))
    return next((replace(land, start=n.start) for n in around), land)


def _capitals(scene: Scene) -> Iterator[Name]:
    """Capitals that stand for their countries where none is named: "Tokyo's loans to Hanoi"."""
    for n in scene.names:
        country = seats().get(n.name) if n.kind == "place" else None
        owns = scene.text[n.end : n.end + 2] == "'s"
        if country and (owns or not scene.led("at_seat", n.start)):
            yield Name(n.start, n.end, country, "country", "possessive" if owns else "noun")


def compared(scene: Scene, n: Name) -> bool:
    """Whether a country is only compared with: it, or the list it ends, stands after "behind"."""
    return set_beside(scene.text, n)


def set_beside(text: str, n: Name) -> bool:
    """The same of a name in bare words."""
    return not text.startswith((", which ", ", where "), n.end) and _behind(text, n)


def _behind(text: str, n: Name) -> bool:
    """Whether a name stands after "behind", though words that follow may let it act as well."""
    head = text[max(0, n.start - 80) : n.start]
    told = in_sight("linking", "compared", text)
    return told and rule("linking", "compared").search(head) is not None


def gives(country: str | None) -> bool:
    """Whether a country is known to give aid."""
    return country in table("linking")["parties"]["donors"]


def often_gives(country: str | None) -> bool:
    """Whether a country gives aid as well, though it is no member of those who count it."""
    return country in table("linking")["parties"]["often_give"]


def acts(scene: Scene, n: Name) -> bool:
    """Whether a country's name or adjective stands for the country acting ("Japanese firms")."""
    if n.form in ("noun", "capital", "epithet", "") or n.kind == "group":
        return True
    if n.form == "adjective" and scene.followed("folk_act", n.end):
        return True  # "Chinese are the largest community"
    after = re.findall(r"\w+", scene.text[n.end : n.end + 40])[:2]
    return any(w.lower() in listed("linking", "parties.bodies") for w in after)


def stands(scene: Scene, n: Name) -> bool:
    """Whether a country's name after a preposition means the country, not some thing of its."""
    if acts(scene, n) or n.form in ("possessive", "epithet") or n.end - n.start <= 4:
        return True  # "from the US": letters, which have no form of their own
    after = re.findall(r"\w+", scene.text[n.end : n.end + 30])[:1]
    return bool(after) and after[0] in table("linking")["parties"]["stands_with"]


def _reporter(epithet: Name, ahead: list[Name], scene: Scene) -> str | None:
    """ "Laos's immigration office says 900 Cubans live in the country": whose office it is."""
    first = ahead[0] if ahead and ahead[0].form in ("possessive", "adjective") else None
    here = first and not possible(epithet.name) and scene.led("into_land", epithet.start)
    told = here and first and scene.followed("office_says", first.end)
    return first.name if first and told else None


def referent(epithet: Name, plain: list[str], scene: Scene, context: Context) -> str | None:
    """The country an epithet means: one told in this part, else the fitting one of the pair."""
    if epithet.name != "market" and (same := _in_part(epithet, scene, context)):
        return same
    if scene.followed("that_land", epithet.start):
        previous = context.before(scene)
        named_ = [n.name for n in previous.countries() if n.form == "noun"] if previous else []
        if named_ and not plain:  # "came from Laos. They bought 5 from that country"
            return named_[-1]
    if epithet.name == "market" and (named := _market(epithet, scene, context)):
        return named
    region = possible(epithet.name)
    unsure = context.pair is None or not context.sure
    if region and (unsure or region.isdisjoint(context.pair or ())):
        of_own = {n.name for n in scene.countries() if n.form == "possessive"} & region
        found = _last_of(region - {*plain}, scene, context)
        return found or (of_own.pop() if len(of_own) == 1 else None)
    ahead = [n for n in scene.countries() if n.end < epithet.start]
    partner = epithet.name == "neighbour" and ahead and scene.led("at_preposition", ahead[-1].start)
    if partner and ahead[-1].form == "noun":
        return ahead[-1].name  # "exports to Laos fell, imports from the neighbour rose"
    if reporter := _reporter(epithet, ahead, scene):
        return reporter
    if context.pair is None or unsure:
        return _only_other(epithet, plain, scene, context)
    if epithet.name == "market":
        return context.pair[1]
    owners = [n.name for n in ahead if n.form in ("possessive", "adjective")]
    if len(owners) == 1 and scene.led("that_the", epithet.start):
        return owners[0]  # "Laos's customs office said that the country"
    if epithet.name == "neighbour":  # "Laos, while it sold 5 to the neighbouring country"
        previous = context.before(scene)
        acting = [n for n in ahead if n.form == "noun" and acts(scene, n)]
        told = previous.countries()[::-1] if previous else []
        free = [n for n in told if previous and not previous.led("after_preposition", n.start)]
        near = acting or ahead[::-1] or free[::-1]
        to = [n for n in told if previous and previous.led("led_to", n.start)] or told
        return other(context, near[0].name) if near else next((n.name for n in to), None)
    fitting = [c for c in context.pair if c in (possible(epithet.name) or context.pair)]
    behind = {
        n.name
        for n in scene.countries()
        if scene.joined("theirs_to", epithet.end, n.start)
        or scene.joined("is_the", n.end, epithet.start)
    }
    for a, b in pairwise(n for n in scene.countries() if n.end <= epithet.start):
        if b.form == "possessive" and scene.joined("is_the", a.end, b.start):
            # "Japan is Laos's biggest investor, with firms in the country": not so of a market
            behind.add(b.name if scene.followed("has_partner", b.end) else a.name)
    fitting = [c for c in fitting if c not in behind] or fitting  # "the country's exports to Laos"
    aside = {n.name for n in scene.countries() if _behind(scene.text, n)}
    plain = [c for c in plain if c not in aside]
    left = [c for c in fitting if c not in plain]
    if not set(plain) <= set(context.pair) and len(fitting) - len(left) == 1:
        return next(c for c in fitting if c in plain)  # among others, the one of the pair named
    if len(left) == 1:
        return _topic(scene, context, plain, left[0]) or left[0]
    if len(fitting) == 1:
        return fitting[0]
    earlier = context.before(scene)
    told = [n for n in earlier.countries() if n.form != "epithet"] if earlier else []
    topics = [n for n in told if n.name in fitting]
    if earlier and scene.led("into_land", epithet.start):  # "in Laos ... in the country"
        topics.sort(key=lambda n: earlier.led("into_land", n.start) is None)
    return topics[0].name if topics else None


def _market(epithet: Name, scene: Scene, context: Context) -> str | None:
    """The market that was told of before: "sales to Laos fell", "the Lao market"."""
    told, end = scene, epithet.start
    for _ in range(_BACK):
        lands = [n for n in told.countries() if n.end <= end and n.form in ("noun", "adjective")]
        led = [n.name for n in lands if told.led("led_to", n.start)]
        own = [n.name for n in lands if told.text.startswith(" market", n.end)]
        own = own or [n.name for n in lands if told.joined("is_buyer", n.end, len(told.text))]
        if led or own:
            return (led or own)[-1]
        if (previous := context.before(told)) is None:
            return None
        told, end = previous, len(previous.text)
    return None


def _topic(scene: Scene, context: Context, plain: list[str], other_: str) -> str | None:
    """ "Laos is first among the lands where Peru has put money. Peru had 266 projects in the
    country": the one that the sentence before is about, if it does not name the other at all."""
    previous = context.before(scene)
    told = [n for n in previous.countries() if n.form != "epithet"] if previous else []
    strange = {n.name for n in told} - {*plain, *(context.pair or ())}
    about = told[:1] and told[0].name in strange and len(strange) == 1
    about = about and bool(plain) and {*plain} <= {n.name for n in told}
    return told[0].name if about and all(n.name != other_ for n in told) else None


def _in_part(epithet: Name, scene: Scene, context: Context) -> str | None:
    """ "Exports to Laos rose, and the sale of rice to the country": who stands behind the same
    preposition before; "Peru is the largest market, as 3 billion went to the country": a third
    country that alone acts."""
    fits = possible(epithet.name)
    ahead = [n for n in scene.countries() if n.end <= epithet.start and n.form == "noun"]
    ahead = [n for n in ahead if (n.name in fits or not fits) and not compared(scene, n)]
    led = scene.led("led_by", epithet.start)
    alike = {n.name for n in ahead if led and scene.led(f"led_{led[1].lower()}", n.start)}
    acting = {n.name for n in ahead if not scene.led("after_preposition", n.start)}
    if led and len(acting) == 1 and acting.isdisjoint(context.pair or ()):
        return acting.pop()
    alike = alike or {n.name for n in ahead if scene.led("led_with", n.start)}
    return alike.pop() if led and len(alike) == 1 else None


def _last_of(region: frozenset[str], scene: Scene, context: Context) -> str | None:
    """The last country of a region told of ("in the Kingdom"), if none of the pair is of it."""
    told: Scene | None = scene
    for _ in range(_BACK):
        named = [n.name for n in told.countries() if n.form != "epithet"] if told else []
        if fitting := [name for name in named if name in region]:
            return fitting[-1]
        told = context.before(told) if told else None
    return None


def _only_other(epithet: Name, plain: list[str], scene: Scene, context: Context) -> str | None:
    """ "Peru is the largest buyer of Lao rice. Sales to the country": in an article of no pair, the
    one country that the sentence before is about, behind a preposition."""
    previous = context.before(scene)
    if previous is None or not scene.led("at_preposition", epithet.start):
        return None
    told = [n for n in previous.countries() if n.form == "noun" and n.name not in plain]
    free = {n.name for n in told if not previous.led("after_preposition", n.start)}
    return free.pop() if len(free) == 1 else None


def other(context: Context, country: str) -> str | None:
    """The other one of the pair that ``country`` is of, if no third is named nearly as often."""
    if context.pair and country in context.pair:
        found = context.pair[1] if context.pair[0] == country else context.pair[0]
        return found if found in context.sure else None
    return None


def partner(context: Context, country: str) -> str | None:
    """The other one of the two that the title names, or the article is about."""
    titled = {n.name for n in context.scenes[0].countries()} - {country}
    return titled.pop() if len(titled) == 1 else other(context, country)


def country_of(n: Name | None, here: list[Name], scene: Scene, context: Context) -> str | None:
    if n is None:
        return None
    if n.form != "epithet":
        return n.name
    return referent(n, [x.name for x in here if x.form != "epithet"], scene, context)
