"""One thing under several names: levels of partnership, persons, stages of an agreement."""

import re
from collections import defaultdict
from collections.abc import Iterator

from vjnotes.compare.comparison import Comparison, Voices, day, listed, unique
from vjnotes.fact import Fact
from vjnotes.select import firsts, grouped
from vjnotes.wording import capital

_STAGES = ("proposed", "negotiated", "concluded", "signed", "ratified", "in force")


def levels(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """The names under which one level of partnership appears."""
    known = [f for f in facts if f.metric == "partnership_level" and "canonical" in f.detail]
    groups = grouped(known, lambda f: (f.detail["canonical"], f.subject, f.object))
    for (canonical, *_), group in groups.items():
        told = firsts(group, lambda f: _plain(str(f.value)))
        if len(told) < 2:
            continue
        written = listed([f"“{f.value}” {voices.cite(f)}" for f in told])
        since = next((f.period for f in group if f.period and f.period.startswith("since:")), None)
        of = f", of {since.removeprefix('since:')[:4]}" if since else ""
        reason = f"{written} name one level{of}; words are left out or translated otherwise."
        choice = f"“{canonical}”, the full name in one spelling."
        about = f"Name of the level {canonical}"
        yield Comparison("agree", "variants", about, unique(told), reason, choice)


def _plain(name: str) -> str:
    return re.sub(r"\W+", " ", name).casefold().strip()


def persons(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """The orders and spellings in which one person's name appears."""
    from vjnotes.mentions.name import names  # the names of the world load with it

    written: dict[str, dict[str, Fact]] = defaultdict(dict)
    for fact in facts:
        known = [name for name in (fact.subject, fact.object) if name and " " in name]
        if not known or fact.topic not in ("visit", "pledge"):
            continue
        for name in names(fact.quote):
            form = " ".join(fact.quote[name.start : name.end].split())
            words = sorted(_plain(form).split())
            whose = next((k for k in known if sorted(_plain(k).split()) == words), None)
            if name.kind == "person" and whose is not None:
                written[whose].setdefault(form, fact)
    for canonical, forms in written.items():
        if len({_plain(form) for form in forms}) < 2:
            continue
        told = listed([f"“{form}” {voices.cite(f)}" for form, f in forms.items()])
        reason = f"{told} name one person: the same words in another order."
        about = f"Name of {canonical}"
        choice = f"“{canonical}” in every table."
        yield Comparison("agree", "variants", about, unique(list(forms.values())), reason, choice)


def stages(facts: list[Fact], voices: Voices) -> Iterator[Comparison]:
    """An agreement under negotiation in one article and signed in another."""

    def pact(fact: Fact) -> tuple[str, str | None, str | None]:
        return fact.detail.get("acronym") or _plain(str(fact.value)), fact.subject, fact.object

    known = [f for f in facts if f.metric == "fta" and f.detail.get("stage") in _STAGES]
    for (name, *_), group in grouped(known, pact).items():
        by_stage = firsts(group, lambda f: f.detail["stage"])
        if len(by_stage) > 1 and all(map(voices.published, by_stage)):
            ordered = sorted(by_stage, key=lambda f: (str(voices.published(f)), f.id))
            yield _stage(str(name), ordered, voices)


def _stage(name: str, ordered: list[Fact], voices: Voices) -> Comparison:
    steps = [_STAGES.index(f.detail["stage"]) for f in ordered]
    told = []
    for fact in ordered:
        at = voices.published(fact)
        told.append(f"{fact.detail['stage']} by {day(at) if at else '?'} {voices.cite(fact)}")
    about, ids = f"Stage of {name}", unique(ordered)
    if steps == sorted(steps):
        reason = f"{capital(listed(told))}: it went on between the articles."
        return Comparison("compatible", "dates", about, ids, reason, "the latest stage.")
    reason = f"{capital(listed(told))}: a later article has an earlier stage."
    return Comparison("conflict", "dates", about, ids, reason, None)
