"""The words before a verb that are its subject."""

import functools
import re

from helpers.actors import find_actors, sole_actor
from helpers.clauses import find_verbs
from helpers.commas import is_list, parts_of, whole_list, without_asides
from helpers.controls import Verb
from helpers.groups import NAME
from helpers.openings import OPENER, clause_start

# `has over two years given`: what stands between is not the subject.
PARTED = re.compile(r"\b(?:has|have|had)\s+(?=since|over|in|during|until|so|for|from|between)(?:[^,;–—]*)$")
# `Kyiv, once rich, now`, `which also`
ADVERB = re.compile(
    r"\s(?:(?<=,\s)|(?<=\bwhich\s)|(?<=\bwho\s)|(?<=\bthat\s))(?:now|today|yesterday|also|then|still|later|already|[a-z]+ly)\s*$"
)
ADVERBS = ("now", "day", "also", "then", "still", "later", "already", "ly")  # their ends
# Kyiv needs $5m, but by May | had got: the subject is that of the verb before
NO_SUBJECT = re.compile(
    r"(?:and|but|yet|then)?\s*(?:(?:by|in|since|on|until)\s(?!which|whom)(?:early\s|late\s)?[\w-]+(?:\s\d{1,4})?)?"
)
BEGUN = re.compile(
    r"\s(?:(?:have|has|had)\s(?:begun|started)|will\s(?:begin|start)|began|started|(?:will\s)?(?:go|keep)\son)\s*$"
)  # have begun | receiving
ON_A_DAY = re.compile(r"(?<=,)\s+on\s+\w+day\s*$")  # the envoy, Ann Lee, on Monday
INTRODUCTION = re.compile(r"(?:As|In|On|At|By|After|Since|During)\s[^,;¤]{2,60},\s")  # As announced on Monday, | Peru
ACCORDING = re.compile(r"^According\sto\s[^,;¤]{2,60},\s")
OPENING_NAME = re.compile(
    rf"(?:{INTRODUCTION.pattern})?(?:[Tt]he\s)?(?!(?:As|In|On|At|By|After|Since|During)\s)"
    r"(?P<who>[A-Z][\w.’'&-]*(?:\s(?:(?:of|for|the|and|without)\s)*[A-Z][\w.’'&-]*)*)"
    r"(?=,\s(?:an?|the)\s|\s[a-z]+(?:ed|s)\s|\s(?:will|has|had|would|is|was)\s)"
)
# It follows | promises by Oman to give
PROMISED_BY = re.compile(r"(?:pledge|promise|offer|commitment|decision|move)s?\s(?:by|from)\s(?P<who>.+?)\sto\s")
# rejected the government’s | plan to give
OWN_PLAN = re.compile(r"(?P<who>[Tt]he\s[a-z]+|(?:[Tt]he\s)?[A-Z][\w.]*(?:\s[A-Z][\w.]*)*)[’']s\s$")
A_PLAN = re.compile(r"(?:plan|offer|proposal|promise|pledge|decision)s?\sto\s")
AND_ONLY = re.compile(
    r"(\s(?:and|but))\s(?:only|just|also|then|later|now|still|even)\s*$"
)  # asked for $9m but only | got
PRONOUN_LAST = re.compile(
    r"(?:(?:[Tt]he|[Tt]his|[Aa]n?)\s.+|[Ii]n\s[^,;]+)\s(?P<who>I|we|he|she|it|they)"
)  # the package | I have announced
# After | weeks of talks Peru
TIME_OPENS = re.compile(r"\b(?:[Aa]fter|[Bb]efore|[Ss]ince|[Ff]ollowing|[Aa]mid)\s$")
BESIDE_TIME = re.compile(
    rf"\s(?!(?:of|in|from|to|for|and|the|an?|at|by|with|on|as|de|over|under|between|near|[\w’'-]+[’']s)\s)[a-z][\w’'-]*\s(?P<who>{NAME})(?:\son\s\w+day)?$"
)
HELPER = re.compile(r"\s+(?:has|have|had)\s*$")  # the government has | decided to give
# Peru | signed an | agreement to give
NOUN_BEFORE = re.compile(
    r"\s(?:broke|kept|renewed|repeated|reaffirmed|honou?red|signed|reached|struck|made|announced|approved|concluded|took|taken|backed|adopted|endorsed|unveiled|sealed)"
    r"\s(?:an?|the|its|their|his|her)\s(?:[\w-]+\s){0,3}$|\smade\s(?:[\w-]+\s){0,2}$"
)
# its charity, the Lake Foundation, | gave
APPOSED = re.compile(
    r"\b(?:charity|agency|foundation|fund|group|company|firm|bank|organi[sz]ation|arm|trust|society|association|giant|behemoth|conglomerate|maker|retailer|lender|ally|neighbour|neighbor|partner|nation|country|archipelago|kingdom),\s"
    r"(?:the\s)?(?P<name>[A-Z][\w&’'.-]*(?:\s[A-Z][\w&.-]*)*)(?:\s\([A-Z]+\))?,\s+$"
)
# Ann Lee, Germany’s minister for trade and work, | pledged
OFFICE = re.compile(
    r"[A-Z][\w.’-]+(?:\s[A-Z][\w.’-]+)+,\s(?:the\s)?(?P<office>(?:[A-Z][\w’-]*(?:\s[A-Z][\w’-]*){0,2}[’']s?\s[^,;¤]{0,60}"
    r"(?i:\b(?:minister|president|premier|chancellor|secretary|king|emir|ambassador|envoy"
    r"|co-?ordinator|administrator|director|chief|head|spokes\w+|commissioner|representative))\b"
    r"|[A-Z][a-z]+\s(?:[Aa]mbassador|[Ee]nvoy|[Hh]igh\s[Cc]ommissioner)\b"
    r"|(?:[Aa]mbassador|[Ee]nvoy|[Hh]igh\s[Cc]ommissioner|[Mm]inister|[Pp]resident)\sof\s[A-Z])[^;¤]{0,80}),\s*$"
)
# Ann Lee, the head of Oxfam, | pledged
HEAD_OF = re.compile(
    r"[A-Z][\w.’-]+(?:\s[A-Z][\w.’-]+)+,\s(?:the\s)?(?:head|chief|director|administrator|chair|chief\sexecutive|secretary[\s-]general)"
    r"\sof\s(?P<body>(?:the\s)?[A-Z][^,;¤]{1,60}),\s*$"
)
# The Lake Fund, together with Oxfam, | gave
TOGETHER = re.compile(
    rf"(?:^|[.;]\s)(?P<who>(?:[Tt]he\s)?{NAME}),\s(?:together|along|jointly)\swith\s(?P<others>[^;.¤]+),\s*$"
)
IT_WAS = re.compile(r"\bIt\s(?:was|is)\s(?P<who>[^,;¤]{2,60}?)\s(?:that|who|which)\s$")  # It was Peru that | gave
INTENDS = re.compile(  # Peru | intends, officials say, | to give
    r"\s(?:intends?|wants?|agreed|decided|vowed|is|are|was|were)$"
)
TWO = re.compile(rf"{NAME},\s{NAME}\s")
NEAR = 7  # words between a verb and a `which` that is of what stands between
FROM = re.compile(r"^\s*(?:from|to|by|for|with|in)\s")
MOVED = re.compile(  # ministers | came to Baku | asking
    r"\s(?:came|went|flew|travell?ed|returned|arrived|headed|left)\s(?:to|in|for|from)\s(?:the\s)?[A-Z][\w’ -]*$"
)
INCLUDING = re.compile(r"(?P<holds>\s(?:includes?|comprises|involves)\s$)|(?<=,)\sincluding\s(?:by\s)?$")
# Having | given Chad $5m, | Peru has; By | giving
DOING_FIRST = re.compile(r"(?!Asked)(?:(?:Having|After|Before|By|In)\s)?\w+(?:ing|ed|n|t)")
MAIN_AFTER = re.compile(
    rf",\s(?P<who>(?:the\s)?{NAME})\s(?:has|have|had|is|was|will|would|said|told|gave|sent|[a-z]+ed|[a-z]+s)[\s.]"
)
AFTER_DOING = re.compile(r"\b(?:after|before|while|by)\s+$")  # it praised them after | raising $5m
PARTICIPLE = re.compile(r",\s+having\s+$")
BILL = re.compile(r"(?:an?|the|its)\s(?:[\w-]+\s){0,3}(?:bill|law|budget|package|plan|resolution|decree)")
FINITE = re.compile(r"\s(?:is|are|was|were|has|have|had|will|would)\s|,\s")
RELATIVES = ("which", "who", "that")
RELATIVE = re.compile(rf"[,\s](?:{'|'.join(RELATIVES)})$")
EVENT = re.compile(  # the | conference | on Yemen, which raised
    r"\b(?P<what>(?i:event|conference|summit|campaign|concert|telethon|meeting))\s(?:on|for|in)\s(?:the\s)?[A-Z][\w’-]*$"
)
# the bank, whose board | approved
WHOSE = re.compile(
    r",?\s+whose\s+(?:[a-z-]+\s+){0,2}(?:boards?|directors|shareholders|parliament|lawmakers|government|cabinet|members)$"
)


@functools.lru_cache(maxsize=8)  # the rules ask several times for the subject of one verb
def subject_of(text: str, verb: Verb) -> str:
    """The words before a verb that are its subject, without what is set off or begins a clause; may be empty.

    >>> text = "In May Peru, the largest donor, gave $5m."
    >>> subject_of(text, find_verbs(text)[0])
    'In May Peru'
    """
    opener = OPENER.match(text) if text[:1].isupper() else None
    if opener and opener.end() <= verb.start:
        at = opener.end()  # cut off the text, so that what other verbs ask for stands where it stood
        return subject_of(text[at:], verb._replace(start=verb.start - at, end=verb.end - at))
    before = _words_before(text, verb)
    if named := _named_beside(text, verb, before):
        return named
    shared = _of_another_verb(text, verb, before)
    return _of_the_clause(text, verb, _trimmed(text, verb, before)) if shared is None else shared


def _words_before(text: str, verb: Verb) -> str:
    """The words before a verb, without its helpers."""
    before = NOUN_BEFORE.sub("", text[: verb.start])
    return HELPER.sub("", before) if before.rstrip().endswith(("has", "have", "had")) else before


def _named_beside(text: str, verb: Verb, before: str) -> str:
    """Who does something by a name, or an office, that stands right beside the verb; empty where none does."""
    if promised := PROMISED_BY.match(text, verb.start, verb.end):
        return promised["who"]
    if owner := OWN_PLAN.search(before) if A_PLAN.match(text, verb.start) else None:
        return owner["who"]
    if apposed := APPOSED.search(before) if before.endswith(", ") else None:
        return apposed["name"]
    two = before.rpartition(": ")[2]
    if TWO.fullmatch(two) and all(map(_is_a_party, two.split(", "))):
        return two.strip().replace(", ", " and ")  # a headline's EU, Norway | pledge; Chad: EU, Norway | pledge
    if it_was := IT_WAS.search(before):
        return it_was["who"]
    set_off = before.rstrip().endswith((",", "day"))  # asked first, for the pattern is slow
    if set_off and (joined := TOGETHER.search(before)):
        return f"{joined['who']}, {joined['others']}"
    if set_off and verb.stage and (head := HEAD_OF.search(before)):
        return head["body"]
    office = OFFICE.search(ON_A_DAY.sub("", before)) if set_off else None
    return office["office"] if office else ""


def _is_a_party(name: str) -> bool:
    """Whether a name is a country or a body, and no city where a story is written."""
    named = sole_actor(name)
    return named is not None and named.kind != "capital" and named.end - named.start == len(name.strip())


def _of_another_verb(text: str, verb: Verb, before: str) -> str | None:
    """The subject that a participle or an infinitive shares with the verb before it; None for any other verb."""
    giving = verb.word.endswith("ing") and verb.stage != "measure"
    if giving and (including := INCLUDING.search(before)):
        return "" if including["holds"] else subject_of(text, verb._replace(start=including.start()))
    giving = giving and before.rstrip().endswith(",")
    told = ACCORDING.sub("", before) if giving else before
    giving = giving or (verb.word.endswith("ing") and AFTER_DOING.search(told))
    if giving or ("having" in told and PARTICIPLE.search(told)):
        finite = next((one for one in find_verbs(told) if not text.startswith("to ", one.start)), None)
        if finite or not (opening := opening_name(told)):
            return subject_of(text, finite) if finite else FINITE.split(told)[0].strip()  # a donor, having | given
        return opening
    first = DOING_FIRST.fullmatch(text, 0, verb.end)
    if first and (main := MAIN_AFTER.search(text, verb.end)) and " by " not in text[verb.end : main.start()]:
        return main["who"]
    gives = verb.subject == "donor" and not verb.word.endswith("ing") and text.startswith("to ", verb.start)
    verbs = find_verbs(_unmoved(text, verb, before)) if gives else []
    return subject_of(text, verbs[-1]) if verbs else None  # it cut aid | to free $5m


def _unmoved(text: str, verb: Verb, before: str) -> str:
    """The words before a verb without where somebody came to: ministers | came to Baku | asking."""
    moved = verb.word.endswith("ing") or text.startswith("to ", verb.start)
    return MOVED.sub("", before.rstrip()) + " " if moved else before


def _trimmed(text: str, verb: Verb, before: str) -> str:
    """The words before a verb without what is set off at their end: a time, an aside, an adverb."""
    before = _unmoved(text, verb, before)
    parted = PARTED.search(before) if "ha" in before else None  # asked first, for the pattern is slow
    if parted and not re.search(r"\b(?:has|have|had)\b", text[verb.start : verb.end]):
        before = before[: parted.start()]
    before = ON_A_DAY.sub("", before) if "," in before else before
    return without_asides(ADVERB.sub("", before) if before.rstrip().endswith(ADVERBS) else before)


def _of_the_clause(text: str, verb: Verb, before: str) -> str:
    """The subject by the clause that a verb stands in, of which `before` is what stands before it."""
    before = AND_ONLY.sub(r"\1", before)
    if before.endswith((" and", " but")):  # has refused it and | has approved
        opening = INTRODUCTION.match(before)
        verbs = [one for one in find_verbs(before) if not opening or one.start >= opening.end()]
        return subject_of(text, verbs[-1]) if verbs else opening_name(text) or FINITE.split(before)[0].strip()
    if "whose" in before and (whose := WHOSE.search(before)):
        return _antecedent(before[: whose.start()] + " ", verb)
    parts = parts_of(BEGUN.sub("", before[clause_start(before) :]).lstrip())
    while len(parts) > 1 and not is_list(parts):
        parts = parts[1:]
    relative = RELATIVE.search(before) if before.endswith(RELATIVES) else None
    if relative and parts[-1].strip() in ("", *RELATIVES):
        return _antecedent(before[: relative.start()].rstrip(" ,") + " ", verb)
    subject = INTENDS.sub("", ", ".join(parts).strip(" ,“‘\"'"))
    if in_it := PRONOUN_LAST.fullmatch(subject):
        return in_it["who"]
    if subject[:1].islower() and TIME_OPENS.search(before, 0, clause_start(before)):
        beside = BESIDE_TIME.search(subject)
        return beside["who"] if beside and find_actors(beside["who"]) else subject
    if NO_SUBJECT.fullmatch(subject):
        verbs = find_verbs(before[: -len(subject) or None])
        return subject_of(text, verbs[-1]) if verbs else opening_name(text)
    return OPENER.sub("", whole_list(before.rstrip(), subject))


def opening_name(text: str) -> str:
    """The name a sentence begins with, whose verbs may be many: `Nestlé, a food firm, earned $5m and gave`."""
    name = OPENING_NAME.match(text)
    return name["who"] if name else ""


def _antecedent(before: str, verb: Verb) -> str:
    """Of whom a relative clause tells: what stands beside it, else the subject of the clause before."""
    verbs = find_verbs(before)
    beside = FROM.sub("", before[verbs[-1].end :]).strip() if verbs else ""
    if BILL.fullmatch(beside) and verbs[-1].subject == "donor" and not verbs[-1].passive:  # passed a bill that | gives
        return subject_of(before, verbs[-1])
    if event := EVENT.search(before.rstrip()):
        return event["what"]
    if len(named := find_actors(beside)) > 1 and named[-1].end == len(beside) and " and " not in beside:
        return beside[named[-1].start :]  # brings Peru closer to | Chad, which
    if 0 < len(beside.split()) <= NEAR:  # `came from Oslo, which`
        return beside
    return subject_of(before, verb._replace(start=len(before)))
