"""Whom a stretch of words names: one name an actor, however the text puts it."""

import re

from helpers.actors import Actor, find_actors
from helpers.language import read_table

ARTICLE = re.compile(r"^(?:the|an?|its|their|his|her|our|this|that|these|those|some|both|each of|all)\s+", re.I)
LEADING = re.compile(r"^(?:(?:(?:By|At|In|On|After|Since|During|Under|With|From|Over|Within)\s+(?:the\s+)?[^,]{1,40}?\s+(?=they\b|it\b|he\b|she\b))|(?:the|an?|its|their|his|her|our|this|that|these|those|both|all|and|also|now|then|but|even|meanwhile|already|so\s+far|only|just|still|yet|once|again|today|yesterday|here|there|indeed|\w+ly(?=\s+(?:the\s+)?[A-Z])|(?:government|republic|kingdom|authorities|people)\s+of(?=\s+[A-Z]))\s+)+", re.I)
TRAILING = re.compile(r"(?:\s+(?:each|jointly|together|alone|themselves|itself|both|have|has|had|also|and\s+others|yesterday|today|on\s+\w+day|last\s+\w+|this\s+\w+|late\s+\w+|earlier|in\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}).*|reportedly|formally|so\s+far|separately|later|either|recently))+$", re.I)
NOT_A_NAME = re.compile(r"\b(?:is|are|was|were|be|been|has|have|had|will|would|could|that|which|who|when|if|nor|not|what|how|than|because|said|say|says|put|cost|it|they|them|he|she|we|to|more|most|amount|sum|money|part|some|half|rest|¤)\b|[¤;:(]")
PROPER = r"[A-Z][\w.’-]+(?:\s[A-Z][\w.’-]+){0,2}"
TWO_NAMES = re.compile(rf"{PROPER}(?:,\s{PROPER})*\s+and\s+{PROPER}")


def name_actors(words: str, *, printed: bool = True) -> str:
    """Whom a noun phrase names, by one name each, joined by `; `; empty where it names nobody.

    A country's government, ministers or people are the country; an agency, company or person of a country is named
    as printed, where `printed` allows.
    """
    words = re.sub(r"\s+", " ", words).strip(" ,“”‘’\"'")
    names: list[str] = []
    for part in _split_names(words):
        name = _name_one(part, printed)
        if name and name not in names:
            names.append(name)
    return "; ".join(names)


def _split_names(words: str) -> list[str]:
    """`Germany, France and the EU` -> its parts, where each holds a name; an `and` inside a name stays."""
    actors = find_actors(words)
    if not actors and TWO_NAMES.fullmatch(words):
        return re.split(r"\s+and\s+|,\s+", words)
    if len(actors) < 2:
        return [words]
    cuts, last = [], 0
    for before, after in zip(actors, actors[1:], strict=False):
        gap = re.search(r"(?:,\s*|\s+)(?:and|or|as\s+well\s+as|along\s+with|plus)\s+|,\s+|\s*/\s*", words[before.end : after.start])
        if gap:
            cuts.append(words[last : before.end + gap.start()])
            last = before.end + gap.end()
    return [*cuts, words[last:]]


def _name_one(words: str, printed: bool) -> str:
    bare = TRAILING.sub("", LEADING.sub("", words.strip())).strip(" ,“”‘’\"'")
    opened = re.match(r"(?:Under|In|At|On|By|With|After|During|Since|From|For|As)\s", bare)
    if opened and (inside := find_actors(bare)):
        return inside[-1].name if inside[-1].end == len(bare) else ""
    bare = bare if re.search(r"\b[A-Z]\.$", bare) else bare.strip(".")
    actors = find_actors(bare)
    if not bare or re.match(read_table("roles")["people"]["generic"], bare):
        return actors[0].name if actors else ""
    if actors:
        return _head(bare, actors, printed)
    fits = len(bare.split()) <= 8 and not NOT_A_NAME.search(bare) and bare[0].isalpha()
    return bare if printed and fits else ""


def _head(bare: str, actors: list[Actor], printed: bool) -> str:
    """The name of a phrase with actors in it: the organisation at its end, the country, or the phrase as printed."""
    first, last = actors[0], actors[-1]
    rest = bare[last.end :].strip()
    group = re.search(read_table("roles")["people"]["groups"], bare[: first.start])
    if printed and group and re.search(r"\b(?:in|from|of|near|across)\s", bare[: first.start]) and len(bare.split()) <= 14:
        return bare
    if last.kind == "organisation" and re.search(r"\b(?:fund|bank|facility)$", rest):
        return bare
    if last.kind == "organisation" and (rest[:1] in ("", "’", "'", "(") or rest[0].islower()):
        national = len(actors) > 1 and bare[actors[-2].end : last.start] == " " and actors[-2].start == 0 and last.name.startswith("Red")
        return bare if national else last.name
    article_before = re.search(r"\bthe\s+$", bare[: first.start], re.I)
    if first.end == len(bare) and (first.start == 0 or article_before and first.kind == "name") or not printed:
        return first.name
    if re.search(read_table("roles")["people"]["organs"], bare) or rest in ("’s", "'s"):
        return first.name
    if re.search(r"\b(?:funding|aid|money|packages?|assistance|support|grants?|loans?|help|financing)$", bare):
        return first.name
    return bare if len(bare.split()) <= 9 and not NOT_A_NAME.search(bare) else first.name


def is_name(words: str) -> bool:
    """Whether words are a name and nothing else: `Ukraine`, `the Amazon Fund`; a receiver, then, no purpose."""
    bare = re.sub(r"^(?:the|neighbouring|war-torn|drought-hit)\s+", "", words).strip("’'s .")
    actors = find_actors(bare)
    whole = bool(actors) and bare == bare[actors[0].start : actors[-1].end] and not re.search(r"[’']s\s", bare)
    return whole or bool(re.fullmatch(r"[A-Z][\w.&-]*(?:\s+(?:of|and|the|de|for)\b|\s+[A-Z][\w.&-]*)*\s+[A-Z][\w.&-]*|[A-Z]\w+", bare))


def only_country(text: str) -> str:
    """The country a stretch of text names, where it names just one."""
    named = {actor.name for actor in find_actors(text) if actor.code}
    return named.pop() if len(named) == 1 else ""
