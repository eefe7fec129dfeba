"""Who gives a sum, and who receives it."""

import re
from typing import NamedTuple

from helpers.actors import find_actors
from helpers.clauses import BREAK, Verb, subject_of
from helpers.naming import is_name, name_actors, only_country
from helpers.purposes import RECOVERY, After, is_infinitive, phrases_after
from helpers.stages import RELATIVE, Context, Rule

# Where the receiver after a "to" or "for" ends.
RECEIVER_END = re.compile(
    r"[,;:()“”¤—]|\s(?:for|to|in\s+(?:aid|the\s+form)|over|since|after|last|this|on|as|by|so|with|until|through|next|following|when"
    r"|which|that|from|at|was|were|is|has|have|will|and\s+(?:to|will|has|is|was|said|the|¤))\s"
)
AID = re.compile(
    r"(?:(?P<who>[A-Z][\w.’'-]+)\s+(?:[a-z]+\s+){0,3})?\b(?:[Aa]id|[Aa]ssistance|[Ss]upport|[Ff]unding|[Hh]elp|[Gg]rants?|[Ll]oans?|[Dd]onations?|[Cc]ontributions?|[Pp]ledges|package)\b"
    r"(?:\s+(?:of\s+[\w\s-]{3,25}\s+)?(?:to|for)\s+(?P<whom>(?:the\s+|an?\s+)?[\w’'.-]+(?:\s+[A-Z][\w’'.-]+|\s+fund)*))?"
)


class Who(NamedTuple):
    """What a pronoun may stand for: who says so, the words before the sentence, the sentence, and it up to the sum."""

    said: str
    earlier: str
    sentence: str
    before: str


def read_donor(context: Context, rule: Rule, who: Who) -> str:
    """Who gives a sum, or is asked to; empty where the text does not say."""
    verb, place, noun, _ = rule
    text, tail = context.text, context.text[context.end : context.ceiling]
    if place in ("reduced", "after"):
        beyond = text[verb.end : verb.end + 120]
        if verb.subject == "recipient":
            return _from(beyond)
        return _by(beyond) or _from(beyond) or _from(text[context.end : verb.start]) or _possessor(context)
    if place == "relative":
        return _named(RELATIVE.fullmatch(text[context.end : verb.start])["who"], who) if verb.subject == "donor" else ""
    if verb is not None and verb.stage == "cost":
        return ""
    if verb is None or verb.stage == "measure":
        return _from(tail) or _by(tail) or _possessor(context) or _of_aid(context, "who") or ("" if noun else _gapped(context))
    if verb.mood == "asked":
        return name_actors(verb.asked, printed=False)
    if verb.stage == "requirement" and verb.passive and place == "before":
        return _named(_subject(context, verb), who)
    if verb.stage == "requirement":
        return _asked(text, verb, context) or _from(tail)
    if verb.passive:
        return _by(text[verb.end : context.start]) or _by(tail) or _from(tail)
    if verb.subject == "donor":
        return _named(_subject(context, verb), who)
    return _from(tail) or _from(text[verb.end : context.start])


def read_recipient(context: Context, rule: Rule, after: list[After], who: Who) -> str:
    """Who receives a sum, or asks for it; empty where the text does not say."""
    verb, place, _, _ = rule
    text = context.text
    gap = text[verb.end : context.start] if place == "before" else ""
    if place == "before" and verb.subject == "recipient" and not verb.passive:
        return _to(after, words=("for",), only_names=True) or _before(gap) or _named(_subject(context, verb), who)
    if place == "before" and verb.passive:
        return (verb.stage == "requirement" and _by(text[verb.end : context.start])) or _named(_subject(context, verb), who)
    if place == "before" and verb.mood == "asked":
        return _to(after, words=("to", "for"), only_names=True) or _indirect(gap, who) or _named(_subject(context, verb), who)
    if place == "before" and verb.subject == "donor" and (indirect := _indirect(gap, who)):
        return indirect
    if found := _to(after, words=("to",), only_names=False):
        return found
    if place in ("reduced", "after") and verb.subject == "recipient" and (taker := _by(text[verb.end : verb.end + 120])):
        return taker
    if place in ("reduced", "after") and (found := _to(phrases_after(text[verb.end : verb.end + 100]), words=("to", "for"), only_names=False)):
        return found
    found = _before(gap) or _to(after, words=("for", "towards", "toward", "into"), only_names=True)
    return found or ("" if verb is not None and verb.stage != "measure" else _of_aid(context, "whom"))


def _subject(context: Context, verb: Verb) -> str:
    return subject_of(context.text, verb, 0)


def _named(words: str, who: Who) -> str:
    """Whom a subject names; `his country` and `we` are the speaker's, `it` and `the bank` one named before."""
    words = words.strip(" “‘\"'")
    if re.match(r"(?i)^(?:his|her|our|my|their)\s+(?:country|government|nation|people|administration)\b|^we\b", words):
        return name_actors(who.said, printed=False) or only_country(who.sentence)
    if re.match(r"(?i)^(?:it|they|he|she)\b", words):
        return name_actors(who.said, printed=False) or _first_named(who.earlier, r"")
    if re.fullmatch(r"[Tt](?:he|hat|his)\s+(?:[a-z-]+\s+)?(?:country|nation|state|republic|kingdom|island|government)", words) and not find_actors(words):
        breaks = [match.start() for match in BREAK.finditer(who.before)]
        if named := [actor.name for actor in find_actors(who.before[: max(breaks, default=None)]) if actor.code]:
            return named[-1]
    if response := re.search(r"(?:[Pp]lan|[Aa]ppeal|[Rr]esponse|[Oo]perations?)\s+(?:for|in)\s+(?P<where>.+)$", words):
        return name_actors(response["where"])
    if not find_actors(words) and (definite := re.match(r"(?i)^the\s+(?:\w+\s+)?(bank|fund|bloc|union|agency|organisation|organization|government|ministry|country|commission|kingdom|lender)$", words)):
        noun = definite[1].lower()
        kind = {"bank": r"Bank", "fund": r"Fund", "lender": r"Bank|Fund", "bloc": r"Union", "union": r"Union", "commission": r"Commission"}.get(noun, "")
        return _first_named(who.earlier, kind) or _first_named(who.said, kind)
    return name_actors(words)


def _first_named(text: str, kind: str) -> str:
    """The first actor of the sentence before whose name has `kind` in it."""
    last = re.split(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n", text.strip())[-1]
    return next((actor.name for actor in find_actors(last) if re.search(kind, actor.name)), "")


def _by(text: str) -> str:
    """Whom a `by` right after a verb or a sum names."""
    match = re.search(r"\bby\s+(?P<who>[^,;:()“”¤]+?(?:(?:,\s+[^,;:()¤]{2,30})*,?\s+and\s+[^,;:()¤]{2,30})?)(?=[,;:()“”¤.]|$|\s(?:to|for|in(?!\s[A-Z])|over|since|last|this|on|at|after|during|when|as|never|ever|has|have|had|was|were|is|are|will|would|could|came|nor|that|which|who)\s)", text)
    return _giver(match["who"]) if match else ""


def _giver(words: str) -> str:
    """Whom a `by` or `from` names; nobody where it names a date, a thing or a cause."""
    dated = re.match(r"(?:the\s+(?:end|start|beginning|middle)|early|late|mid|next|last|\d|Christmas|Easter|spring|summer|autumn|winter|\w+day|[A-Z][a-z]+\s+\d|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)", words)
    return name_actors(words) if not dated and re.search(r"[A-Z]", words) else ""


def _from(text: str) -> str:
    match = re.search(r"\bfrom\s+(?P<who>[^,;:()“”¤]+?)(?=[,;:()“”¤.]|$|\s(?:to|for|in|over|since|last|this|on|at|after|during|when|as|by|until|and\s+\w+ed|was|were|is|has|will|would|alone|once)\b)", text)
    return _giver(match["who"]) if match else ""


def _possessor(context: Context) -> str:
    """Whose a sum is: `Germany’s €1.2bn pledge`, `a German €5m grant`, `Japan’s gift of ¥5bn`."""
    head = re.search(r"(?P<who>(?:[A-Z][\w.&’'-]*\s+(?:(?:of|for|and|the)\s+)*)*[A-Z][\w.&-]*)[’']s?\s+(?:[\w-]+\s+){0,4}(?:of\s+|for\s+|worth\s+)?(?:an?\s+)?$", context.text[context.floor : context.start])
    if head:
        return name_actors(head["who"])
    adjective = re.search(r"(?:[Aa]|[Tt]he|[Nn]ew|^|,|and)\s*(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+)?)\s+$", context.text[context.floor : context.start])
    if adjective and (actors := find_actors(adjective["who"])):
        return actors[0].name
    return ""


def _of_aid(context: Context, role: str) -> str:
    """Whose aid, or aid to whom, the subject of a verb of measure names: `British bilateral aid to Yemen fell to`."""
    match = AID.search(context.text[context.floor : context.start])
    return name_actors(match[role]) if match and match[role] else ""


def _gapped(context: Context) -> str:
    """`Japan gave $5m, Norway $3m`: a name right before a sum that has no verb of its own."""
    match = re.search(r"(?:[,;:]|\band|^)\s*(?:and\s+)?(?P<who>(?:the\s+)?[A-Z][^,;:¤]{1,40}?):?\s+$", context.text[context.floor : context.start])
    return name_actors(match["who"], printed=False) if match else ""


def _asked(text: str, verb: Verb, context: Context) -> str:
    """Who is asked: `asked Congress for`, `appealed to donors for`, `urged Berlin to give`."""
    match = re.match(r"\s+(?:on\s+|to\s+|with\s+)?(?P<who>[^,;¤]{2,60}?)\s+(?:for|to|that)\s", text[verb.end : context.start + 1])
    return _giver(match["who"]) if match else ""


def _indirect(gap: str, who: Who) -> str:
    """`gave Ukraine over $15bn`: the name between the verb and the sum."""
    words = gap.strip()
    if not words or re.match(r"(?:in|to|for|on|with|by|at|from|of|a|an|about|up|that|as|some|its|another|more|through|out)\b", words) or re.search(r"\b(?:of|worth|for|that|to|with)\s*$", words):
        return ""
    return _named(re.sub(r"\s+(?:a|an|with|another|a\s+further|more)$", "", words), who)


def _before(gap: str) -> str:
    """A `to` or `for` between the verb and the sum: `approved a loan to Kenya worth`, `a programme for Zambia of`."""
    match = re.search(r"\b(?:to|for)\s+(?P<who>[^,;¤]{2,50}?)\s+(?:worth|of|totalling|totaling|with|a|valued)\b", gap + " of")
    return name_actors(match["who"], printed=False) if match and not is_infinitive(match["who"]) else ""


def _to(after: list[After], *, words: tuple[str, ...], only_names: bool) -> str:
    """The first receiver among the phrases after a sum; with `only_names` one that is a name and nothing else."""
    for phrase in after:
        if phrase.word == "to do":
            return ""
        if phrase.word not in words:
            continue
        receiver = RECEIVER_END.split(phrase.text + " ")[0].strip(" .’‘'”“")
        if re.match(r"\d|(?:the\s+|this\s+|next\s+)?(?:tune|end|value|amount|equivalent|year|month)\b", receiver) or RECOVERY.match(receiver):
            continue
        lone_word = re.fullmatch(r"[a-z-]+", receiver) and not receiver.endswith(("s", "people", "children", "men", "women"))
        if (not only_names or is_name(receiver)) and not lone_word and (name := name_actors(receiver)):
            return name
    return ""
