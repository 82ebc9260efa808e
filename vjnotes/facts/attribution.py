"""Who said it: the authority a sentence names for what it states."""

import re
from functools import cache, lru_cache

from vjnotes.facts.context import Context, Scene
from vjnotes.facts.phrase import alternatives
from vjnotes.lexicon import table
from vjnotes.lexicon.needs import in_sight
from vjnotes.mentions.name import Name

_KINDS = ("person", "organisation")


@cache
def _according() -> re.Pattern[str]:
    """ "according to (data released by) ..." up to the authority."""
    words = table("attribution")
    according, carriers = alternatives(words["according"]), alternatives(words["carriers"])
    lead = r"(?:the |a |its |latest |recent |new )*"
    by = r"(?:from|of|by|released by|published by|compiled by)"
    return re.compile(rf"\b(?:{according})\s+{lead}(?:(?:{carriers})\s+{by}\s+(?:the )?)?", re.I)


@cache
def _says() -> re.Pattern[str]:
    """ "('s latest data) said" right behind an authority."""
    words = table("attribution")
    carriers, verbs = alternatives(words["carriers"]), alternatives(words["verbs"])
    data = rf"(?:'s\s+)?(?:(?:latest|recent|new|official)\s+)?(?:(?:{carriers})\s+)?"
    return re.compile(
        rf"\s*(?:,[^,]{{2,80}},)?\s*{data}(?:also |has |have |had |on \w+ |recently )*(?:{verbs})\b"
    )


@cache
def _pronoun_says() -> re.Pattern[str]:
    """ "..., she said." at the end of a sentence."""
    words = table("attribution")
    who, verbs = alternatives(words["pronouns"]), alternatives(words["verbs"])
    return re.compile(rf",\s*(?:{who})\s+(?:also )?(?:{verbs})\W*$")


def speaker(scene: Scene, context: Context, at: int) -> str | None:
    """The person or body named for what stands at ``at`` in the sentence, or None.

    "According to X" and a closing "X said" hold for the whole sentence; an opening "X said"
    for what follows it.
    """
    found = _named(scene)
    if found is None:
        return _pronoun(scene, context)
    name, verb = found
    opens = verb < len(scene.text) * 0.6 and not scene.text[verb:].strip(" .").startswith(
        "according"
    )
    if opens and at < name.start and not _closes(scene, verb):
        return None
    return full(name, scene, context) if at != name.start else None


def _closes(scene: Scene, verb: int) -> bool:
    return not re.search(r"\w", scene.text[verb:].split(" ", 3)[-1])


@lru_cache(maxsize=64)
def _named(scene: Scene) -> tuple[Name, int] | None:
    """The authority a sentence names, and where its verb ends."""
    bodies = [n for n in scene.names if n.kind in _KINDS]
    cited = bodies and in_sight("attribution", "according", scene.text)
    for m in _according().finditer(scene.text) if cited else ():
        after = [
            n
            for n in bodies
            if 0 <= n.start - m.end() <= 60
            and not re.search(r"[,;.]", scene.text[m.end() : n.start])
        ]
        if after:
            return next(
                (n for n in after[:2] if n.kind == "person" and n.start - after[0].end < 25),
                after[0],
            ), len(scene.text)
    for n in bodies:
        verb = _says().match(scene.text, n.end)
        if verb:
            return n, verb.end()
    return None


def _pronoun(scene: Scene, context: Context) -> str | None:
    """ "she said" at the end of a sentence: the last person who spoke before."""
    text = scene.text
    if not (in_sight("attribution", "pronoun", text) and _pronoun_says().search(text)):
        return None
    for earlier in reversed(context.scenes[max(0, scene.index - 8) : scene.index]):
        found = _named(earlier)
        if found and found[0].kind == "person":
            return full(found[0], earlier, context)
    return None


def full(name: Name, scene: Scene, context: Context) -> str:
    """The name in full, as the article gave it before."""
    if name.kind != "person":
        return name.name
    words = set(name.name.split())
    for earlier in context.scenes[: scene.index + 1]:
        for n in earlier.names:
            if n.kind == "person" and words <= set(n.name.split()):
                return n.name
    return name.name
