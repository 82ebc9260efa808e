"""Who said it: the authority a sentence names for what it states."""

from functools import lru_cache

from vjnotes.facts.context import Context, Scene
from vjnotes.lexicon.needs import finds
from vjnotes.lexicon.rules import rule
from vjnotes.mentions.name import Name

_KINDS = ("person", "organisation")
_FAR = 300  # sentences, so that time stays linear


def speaker(scene: Scene, context: Context, at: int, end: int) -> str | None:
    """The person or body named for what stands at ``at:end`` in the sentence, or None.

    "According to X" and a closing "X said" hold for the whole sentence; an opening "X said"
    for what follows it.
    """
    found = _named(scene)
    if found is None:
        return _pronoun(scene, context)
    name, verb = found
    told = scene.text[verb : at if at > verb else end]
    if rule("attribution", "beside").fullmatch(told):
        return None  # "he said as he met his guest": they met, says the article
    opens = verb < len(scene.text) * 0.6 and not scene.text.startswith(" according", verb)
    return None if opens and at < name.start else full(name, scene, context)


@lru_cache(maxsize=64)
def _named(scene: Scene) -> tuple[Name, int] | None:
    """The authority a sentence names, and where its verb ends."""
    bodies = [n for n in scene.names if n.kind in _KINDS]
    for m in finds("attribution", "according", scene.text) if bodies else ():
        after = [
            n
            for n in bodies
            if 0 <= n.start - m.end() <= 60
            and not rule("attribution", "of_others").search(scene.text, m.end(), n.start)
        ]
        if after:
            return next(
                (n for n in after[:2] if n.kind == "person" and n.start - after[0].end < 25),
                after[0],
            ), len(scene.text)
    for n in bodies:
        verb = rule("attribution", "says").match(scene.text, n.end)
        own = n.form == "possessive" and verb and not verb["data"]  # "JICA's estimated gift"
        if verb and not own and not scene.text.endswith("shared with ", 0, n.start):
            return n, verb.end()
    return None


def _pronoun(scene: Scene, context: Context) -> str | None:
    """ "she said" at the end of a sentence: the last person who spoke before."""
    if not any(finds("attribution", "pronoun", scene.text)):
        return None
    for earlier in reversed(context.scenes[max(0, scene.index - 8) : scene.index]):
        found = _named(earlier)
        if found and found[0].kind == "person":
            return full(found[0], earlier, context)
    return None


def full(name: Name, scene: Scene, context: Context) -> str:
    """The name in full, as the article gave it before."""
    if name.kind != "person":
        left = rule("attribution", "longer").search(scene.text[: name.start])
        short = name.name == scene.text[name.start : name.end]
        return f"{left['words']}{name.name}" if left and short else name.name
    words = set(name.name.split())
    for earlier in context.scenes[max(0, scene.index - _FAR) : scene.index + 1]:
        for n in earlier.names:
            if n.kind == "person" and words <= set(n.name.split()):
                return n.name
    return name.name
