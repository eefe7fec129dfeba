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
    asked: str  # whom somebody asks to do it, as printed


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
    words = any_of(word for group in ("be", "will", "doubt", "other") for word in table[group])
    return re.compile(rf"(?:(?:(?<![\w’'])|(?<=\w)(?=[’'n])){words}(?:\s+|(?=n[’']t))(?:{ADVERB}\s+){{0,2}})+$", re.I)


@functools.cache
def _controls() -> list[tuple[str, re.Pattern]]:
    """Each mood that a word before an infinitive gives it, and the pattern of that word and what stands between."""
    table = read_table("roles")["controls"]
    return [(mood, re.compile(rf"\b(?:{words})(?P<object>(?:\s+[\w’'.&-]+){{0,7}}\s*)$", re.I)) for mood, words in table.items()]


def find_verbs(text: str) -> list[Verb]:
    """The verbs of giving in a sentence, in reading order; nouns that look like them are left out."""
    return [verb for match in _verb_pattern().finditer(text) if (verb := _read_verb(text, match))]


def _read_verb(text: str, match: re.Match) -> Verb | None:
    word = re.sub(r"[\s-]+", " ", match.group().lower())
    stage, subject, base = _forms().get(word) or _forms()[match.group().lower()]
    before = text[: match.start()]
    helped = _helpers_pattern().search(before[-80:])
    said = helped.group().lower() if helped else ""
    if _is_noun(text, match, word, base, said) or not _is_whole(text[match.end() :], base):
        return None
    table = read_table("roles")["helpers"]
    participle = word not in (base, base + "s") and not word.endswith("ing")
    passive = participle and bool(re.search(rf"(?<!\w){any_of(table['be'])}\s+(?:{ADVERB}\s+)*$", said))
    start = match.start() - len(said)
    if word == "short of" and not said:
        return None
    if base == "give" and re.match(r"\s+(?:\w+\s+){0,3}(?:approval|green\s+light|go-ahead|nod|backing|assent)\b", text[match.end() :]):
        stage = "commitment"
    if base == "raise" and (passive or re.match(r"\s+(?:[a-z]+\s+){0,2}¤|\s+(?:so far|by)\b", text[match.end() :])):
        stage, subject = "disbursement", "recipient"  # money raised, not a pledge raised to more
    verb = Verb(start, match.end(), word, stage, subject, passive, _mood(said, table), "")
    return _under_control(verb, said, before[:start])


def _is_whole(after: str, base: str) -> bool:
    """`make` counts only where something is made available, and `raise` only where money is raised."""
    if base == "make":
        return bool(re.match(r"[^.;]{0,60}\bavailable\b", after))
    return True


def _mood(said: str, table: dict) -> str:
    for mood in ("doubt", "will"):
        if re.search(rf"(?<![a-z]){any_of(table[mood])}(?![a-z])", said):
            return mood
    return "fact"


def _under_control(verb: Verb, said: str, before: str) -> Verb:
    """An infinitive takes its mood, its subject and whom is asked from the word it depends on."""
    if not said.endswith("to ") or verb.mood != "fact":
        return verb
    found = [(match.start("object"), mood, match) for mood, pattern in _controls() if (match := pattern.search(before))]
    if not found:  # a headline: "Denmark to give Ukraine"
        headline = re.fullmatch(r"(?:[A-Z][\w’'.&-]*\s+)+", before)
        return verb._replace(mood="will") if headline else verb
    _, mood, match = max(found)
    return verb._replace(start=match.start(), mood=mood, asked=match["object"].strip() if mood == "asked" else "")


def _is_noun(text: str, match: re.Match, word: str, base: str, helped: str) -> bool:
    """Whether a form that may be a noun (pledge, grants, need) is one here."""
    if " " in word or word != base and word != base + "s" and not word.endswith("ing"):
        return False
    if word.endswith("ing") and helped:
        return False
    before, after = text[: match.start()], text[match.end() :]
    if re.search(r"(?:\b(?:a|an|the|its|their|his|her|our|this|that|of|for|in|from|with|no|new|¤)|[’']s?|¤|-)\s*$", before, re.I):
        return True
    if word.endswith("ing"):
        return bool(re.match(r"\s+(?:of|for|from|by)\b", after)) or text[match.start()].isupper() and match.start() == 0
    if re.match(r"\s+¤", after):
        return False
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
    pieces = [m.end() for m in BREAK.finditer(before)] + [m.end() for m in SUBORDINATE.finditer(before) if not _joins_names(before, m) and not _modifies(before, m)]
    segment = before[max(pieces, default=0) :]
    parts = re.split(r",\s+", segment)
    while len(parts) > 1 and not _is_list(parts):
        parts = parts[1:]
    relative = re.search(r"[,\s](?:which|who|that)$", before)
    if relative and parts[-1].strip() in ("", "which", "who", "that"):
        return subject_of(before[: relative.start()].rstrip(" ,") + " ", verb._replace(start=relative.start() + 1), 0)
    return ", ".join(parts).strip(" ,“‘\"'")


def _joins_names(before: str, match: re.Match) -> bool:
    """Whether an `and` joins two names, and not two clauses."""
    return bool(re.search(r"\band\s+$", match.group())) and not find_verbs(before[max(0, match.start() - 60) : match.start()])


def _modifies(before: str, match: re.Match) -> bool:
    """Whether a `who ...` without a comma tells which people, and belongs to the subject."""
    return bool(re.search(r"^\s(?:who|whose|whom|which)\s+$", match.group())) and len(before[match.end() :].split()) > 1


def _is_list(parts: list[str]) -> bool:
    """Whether pieces between commas are names in a row: `Slovenia, Malta and Estonia`."""
    return all(re.match(r"(?:the\s+)?(?!(?:At|In|On|By|After|Before|With|For|From|During|Since|Under|Over|As|To|But|Of|Through)\b)[A-Z]", part) and len(part.split()) <= 5 for part in parts) and " and " in f" {parts[-1]} "
