"""What commas part and what they set off: names in a row, an aside after who it is about."""

import re

from helpers.actors import find_actors, sole_actor

OPENERS = {",": ", ", ")": "(", "–": "–", "—": "—"}  # what ends an aside, and what begins it
# Peru, which met with Chad, Mali and Niger, | had announced
LISTING = re.compile(
    r",\s(?:which|who)\s[^;.¤]{0,80}?[A-Z][\w’-]*(?:,\s(?:the\s)?[A-Z][\w’ -]*)+,?\sand\s(?:the\s)?[A-Z][\w’ -]*,$"
)
LISTED = re.compile(
    r"""(?:and\s+)?(?:the\s+)?
    (?!(?:At|In|On|By|After|Before|With|For|From|During|Since|Under|Over|As|To|But|Of|Through)\b)[A-Z]
    | (?:and\s+)?[a-z-]+(?:\sand\s[a-z-]+)?$  # Governments, industry and churches""",
    re.VERBOSE,
)
# said | the World Bank, | the Lake Fund and Peru gave; not `In Lima, `
NAME_BEFORE = re.compile(
    r"(?<!\bin\s)(?<!\bat\s)(?<!\bIn\s)(?<!\bAt\s)(?<!\bto\s)(?<!\bof\s)(?<![\w’'])(?P<name>(?:[Tt]he\s)?[A-Z][\w.&’-]*(?:\s(?:(?:of|for)\s)?[A-Z][\w.&’-]*){0,5}),\s$"
)
COMMA = re.compile(r",\s+")


def parts_of(clause: str) -> list[str]:
    """The pieces of a clause between its commas, but for those in a name: `Fund to Fight AIDS, Tuberculosis`."""
    inside = [(actor.start, actor.end) for actor in find_actors(clause) if "," in clause[actor.start : actor.end]]
    if not inside:
        return COMMA.split(clause)
    cuts = [cut for cut in COMMA.finditer(clause) if not any(start < cut.start() < end for start, end in inside)]
    ends = [0, *(at for cut in cuts for at in cut.span()), len(clause)]
    return [clause[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True)]


def without_asides(before: str) -> str:
    """Words without what is set off at their end: `Peru, the largest donor,`."""
    before = before.rstrip()
    if before.endswith(",") and ", wh" in before and (relative := LISTING.search(before)):
        before = before[: relative.start()]
    while before[-1:] in OPENERS and (opened := before[:-1].rfind(OPENERS[before[-1]])) >= 0:
        before = before[:opened].rstrip()
    return before


def is_list(parts: list[str]) -> bool:
    """Whether pieces between commas are names in a row: `Slovenia, Malta and Estonia`."""
    if not parts[0][:1].isupper() or any(re.search(r"\b(?:said|says)\b", part) for part in parts):
        return False
    names = all(LISTED.match(part) and len(part.removeprefix("the ").split()) <= 5 for part in parts)
    return names and " and " in f" {parts[-1]} "


def whole_list(before: str, subject: str) -> str:
    """The row of known names of which a subject is the end: `said the World Bank, | the Lake Fund and Peru`."""
    at = before.rfind(subject)
    while " and " in subject and (named := NAME_BEFORE.search(before, 0, at)):
        actor = sole_actor(named["name"])
        if not actor or actor.end < len(named["name"]) or actor.start > len("the "):
            break
        at, subject = named.start(), f"{named.group()}{subject}"
    return subject
