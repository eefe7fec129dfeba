"""The verbs of giving in a sentence, what stands with them, and whom a stretch of words names."""

import functools
import re
from typing import NamedTuple

from helpers.actors import Actor, find_actors
from helpers.language import any_of, read_table

BREAK = re.compile(r"[;:—]|\s[–-]\s|,?\s(?:but|while|whereas|although|though|because|yet|unless)\s", re.I)
SUBORDINATE = re.compile(
    r"(?:^|[,\s“‘\"'(])(?:that|which|who|whom|whose|when|if|whether|after|before|since|as|where|because|than|how|what|until|once|so|saying|adding|and|or)\s+",
    re.I,
)
ARTICLE = re.compile(r"^(?:the|an?|its|their|his|her|our|this|that|these|those|some|both|each of|all)\s+", re.I)
ADVERB = r"(?:also|already|just|now|since|then|later|only|still|even|all|each|both|alone|together|jointly|today|yesterday|recently|[a-z]+ly|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last\s+\w+|this\s+\w+|so far|to date|in\s+\w+)"


class Verb(NamedTuple):
    """A verb of giving, asking or losing, as it stands: `mood` is fact, will, agreed, doubt or asked."""

    start: int  # where its helpers begin
    end: int
    word: str
    stage: str
    subject: str  # donor, recipient, amount or none
    passive: bool
    mood: str
    finite: bool


@functools.cache
def _forms() -> dict[str, tuple[str, str, str]]:
    """A form of a verb -> stage, subject, and its base (the first form of its line)."""
    forms = {}
    for stage, subjects in read_table("roles")["verbs"].items():
        for subject, lines in subjects.items():
            for line in lines.split(","):
                words = re.findall(r'"([^"]+)"|(\S+)', line)
                for quoted, plain in words:
                    forms[quoted or plain] = ("" if stage == "none" else stage, subject, words[0][0] or words[0][1])
    return forms


@functools.cache
def _verb_pattern() -> re.Pattern:
    return re.compile(rf"(?<![\w-]){any_of(_forms())}(?![\w-])", re.I)


@functools.cache
def _helpers_pattern() -> re.Pattern:
    table = read_table("roles")["helpers"]
    words = any_of([*table["be"], *table["will"], *table["agreed"], *table["doubt"], "has", "have", "had", "having", "’ve", "to", "do", "does", "did"])
    return re.compile(rf"(?:(?:(?<![\w’'])|(?<=\w)(?=[’'n])){words}(?:\s+|(?=n[’']t))(?:{ADVERB}\s+){{0,2}})+$", re.I)


def find_verbs(text: str) -> list[Verb]:
    """The verbs of giving in a sentence, in reading order; nouns that look like them are left out."""
    return [verb for match in _verb_pattern().finditer(text) if (verb := _read_verb(text, match))]


def _read_verb(text: str, match: re.Match) -> Verb | None:
    word = re.sub(r"[\s-]+", " ", match.group().lower())
    stage, subject, base = _forms().get(word) or _forms().get(match.group().lower(), ("", "none", word))
    before = text[: match.start()]
    helped = _helpers_pattern().search(before[-80:])
    said = helped.group().lower() if helped else ""
    if _is_noun(text, match, word, base, said):
        return None
    table = read_table("roles")["helpers"]
    participle = word not in (base, base + "s") and not word.endswith("ing")
    passive = participle and bool(re.search(rf"(?<![\w]){any_of(table['be'])}\s+(?:{ADVERB}\s+)*$", said, re.I))
    if not said and participle and re.search(r"[^\s,;]\s+$", before) is None:
        passive = False
    start = match.start() - len(said)
    return Verb(start, match.end(), word, stage, subject, passive, _mood(said, before[: start], table), not said.endswith("to "))


def _mood(said: str, before: str, table: dict) -> str:
    """Fact, or what the helpers of a verb make of it."""
    if re.search(rf"(?<![a-z])(?:{any_of(table['doubt'])})(?![a-z])", said):
        return "doubt"
    if re.search(rf"(?<![a-z])(?:{any_of(table['agreed'])})(?![a-z])", said):
        return "agreed"
    if re.search(r"(?:^|\s)to\s", said) and re.search(rf"\b{any_of(table['asked'])}\s+(?:[\w’'.]+\s+){{1,6}}$", before, re.I):
        return "asked"
    if re.search(rf"(?<![a-z])(?:{any_of(table['will'])})(?![a-z])", said):
        return "will"
    return "fact"


def _is_noun(text: str, match: re.Match, word: str, base: str, helped: str) -> bool:
    """Whether a form that may be a noun (pledge, grants, need) is one here."""
    if word != base and word != base + "s" and not word.endswith("ing"):
        return False
    before, after = text[: match.start()], text[match.end() :]
    if re.search(r"(?:\b(?:a|an|the|its|their|his|her|our|this|that|of|for|in|from|with|no|new|¤)|[’']s?|¤|-)\s*$", before, re.I):
        return True
    if word.endswith("ing"):
        return bool(re.match(r"\s+(?:of|for|from|by)\b", after)) or text[match.start()].isupper() and match.start() == 0
    if word == base:
        return not (helped or re.search(r"\b(?:and|they|we|i|you|who|that|which|\w+s|also|to)\s+$", before, re.I))
    return bool(re.match(r"\s+(?:of|from|by|worth|and|totalling|in|at|were|are|was|have|has|will)\b|\s*[,.;]|$", after))


def subject_of(text: str, verb: Verb, floor: int) -> str:
    """The words before a verb that are its subject, without what is set off by commas or begins a clause."""
    before = text[floor : verb.start]
    if not re.search(r"\b(?:has|have|had)\b", text[verb.start : verb.end]) and (aux := re.search(r"\b(?:has|have|had)\s+(?=since|over|in|during|until|so|for|from)(?:[^,;]*)$", before)):
        before = before[: aux.start()]
    before = before.rstrip()
    while before.endswith((",", ")", "–", "—")):
        opener = {",": ",", ")": "(", "–": "–", "—": "—"}[before[-1]]
        opened = before[:-1].rfind(opener)
        if opened < 0:
            break
        before = before[:opened].rstrip()
    pieces = [m.end() for m in BREAK.finditer(before)] + [m.end() for m in SUBORDINATE.finditer(before) if not _joins_names(before, m)]
    segment = before[max(pieces, default=0) :]
    parts = re.split(r",\s+", segment)
    while len(parts) > 1 and not _is_list(parts):
        parts = parts[1:]
    return ", ".join(parts).strip(" ,“‘\"'")


def _joins_names(before: str, match: re.Match) -> bool:
    """Whether an `and` joins two names, and not two clauses."""
    return bool(re.search(r"\band\s+$", match.group())) and not find_verbs(before[max(0, match.start() - 60) : match.start()])


def _is_list(parts: list[str]) -> bool:
    """Whether pieces between commas are names in a row: `Slovenia, Malta and Estonia`."""
    return all(re.match(r"(?:the\s+)?[A-Z]", part) and len(part.split()) <= 5 for part in parts) and " and " in f" {parts[-1]} "


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
    bare = ARTICLE.sub("", words).strip()
    actors = find_actors(bare)
    if not bare or re.match(read_table("roles")["people"]["generic"], bare):
        return actors[0].name if actors else ""
    organs = re.search(read_table("roles")["people"]["organs"], bare)
    if not actors:
        return bare if printed and (re.match(r"[A-Z]", bare) or " " in bare) and len(bare.split()) <= 9 else ""
    return _head(bare, actors, bool(organs), printed)


def _head(bare: str, actors: list[Actor], organ: bool, printed: bool) -> str:
    """The name of a phrase with actors in it: the organisation at its end, the country, or the phrase as printed."""
    last, first = actors[-1], actors[0]
    rest = bare[last.end :].strip()
    if last.kind == "organisation" and (not rest or rest.startswith(("’s", "'s", "and", "in ", "on ", "chief", "head", "board", "alone", ",")) or rest[0].islower()):
        return last.name
    if last.kind == "organisation" and not re.match(r"[A-Z]", rest):
        return last.name
    if re.match(r"(?:in|at|near|from|of|for|on|outside|across)\b", bare[: last.start].split()[-1] if bare[: last.start].split() else "") and not organ and first is last:
        return bare if printed else last.name
    if organ or not rest or rest in ("’s", "'s", "alone") or rest[:1] in ",(":
        return first.name
    if first.end == len(bare) or not printed:
        return first.name
    if first.start == 0 and re.match(r"(?:alone|on|in|at|last|this|yesterday|today|has|had|itself|together)\b", rest):
        return first.name
    return bare
