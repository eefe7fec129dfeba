"""Who says so: the words that name the speaker of a sentence."""

import re

from helpers.clauses import Verb, subject_of
from helpers.naming import ARTICLE

SAY = re.compile(
    r"""\b(?:said|says|say|saying|told|tells|announced|announces|warned|warns|estimates?|estimated|reported|reports|confirmed|confirms
          |claimed|claims?|argued|argues|added|adds|noted|notes|explained|explains|calculates?|calculated|reckons?|reckoned|insisted
          |insists|stated|states|disclosed|revealed|reveals|wrote|writes|tweeted|posted|complained|complains|conceded|concedes|admitted
          |admits|cautioned|cautions|advised|advises|predicts?|predicted|declare[ds](?=\s+that|\s*[,“])|puts?(?=\s[^.;]{1,70}\sat\s)|found|finds|shows?|showed|suggests?
          |suggested|believes?|believed|recalled|remarked|observed|acknowledged|lamented|boasted|quipped|concluded|concludes
          |projects|projected|forecasts?|stressed|emphasised|emphasized|pointed\s+out|points\s+out|unveiled|pegged|assesses|assessed|thinks?|replied|answered
          |testified|recounted|contends?|contended|reminded|snapped|shot\s+back|accuse[ds]?|alleged?s?|maintains?|maintained)\b""",
    re.X,
)
ACCORDING = re.compile(r"\b(?:according\s+to|in\s+the\s+words\s+of|by\s+the\s+reckoning\s+of)\s+(?P<who>[^,;:—()“”\"]+?(?:,\s+(?:the\s+)?[A-Z][^,;.]+)*)(?=\s*(?:[,;:—()“”\".]|$))")
# A speaker after the words: `, the minister said`, `,” said Ann Lee, who ...`.
AFTER = re.compile(rf"[,”\"’'–—]\s+(?P<who>(?:(?!\b(?:and|but|which|who|while|that|or|topping|in|a\s+figure|demand)\b)[^,;:“”\"()]){{2,90}}?)\s+(?:has\s+|have\s+|had\s+|also\s+|later\s+|then\s+|now\s+|\w+ly\s+)*(?:{SAY.pattern})", re.X)
INVERTED = re.compile(rf"[,”\"’'?!]\s+(?:said|says|warned|added|explained|noted|insisted|recalled|argued|declared|complained|wrote|quipped|remarked)\s+(?P<who>(?:[A-Z][\w.’'-]*(?=\s(?:in|on|at|after|as|during|while|when|from)\s)|[^,;:“”\"()]{{2,60}}?(?:\b(?:director|minister|chief|head|coordinator|representative|chair|spokes\w+|president|secretary)\b[^,;:“”\"()]{{0,30}},\s+[A-Z][\w.’-]+(?:\s+[A-Z][\w.’-]+)+)?))(?=\s*[,;:.“”\"]|$|\s(?:who|that|on|after|during|while|when)\s)")
# `, the island’s farm minister, Errol Case, told`: a title, then the name.
TITLED = re.compile(rf"[,”\"’'–—]\s+(?P<who>(?:the|its|their|his|her|[A-Z][\w.’']+)\s[^,;:“”\"()]{{3,60}},\s+[A-Z][\w.’-]+(?:\s+[A-Z][\w.’-]+)+),\s+(?:{SAY.pattern})", re.X)
NO_SPEAKER = re.compile(r"(?i)^(?:has|have|had|has\s+yet.*|only|the|in\s.*|or\s.*|it|this|that|which|who|there|what|and|he|she|they|we|i|you|but|none|nobody|as|the\s+(?:plan|deal|bill|package|law|accord|agreement|move|money|loan|grant|aid|funding|appeal))$")
PRONOUN = re.compile(r"(?i)^(?:he|she|it|they)$")
ADVERBIAL = re.compile(r"\s+(?:on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|last\s+\w+|this\s+\w+|late\s+\w+|earlier|in\s+(?:a|an|its|the|his|her|their)\s.*|has|have|had|also|later|then)$")


def speaker(sentence: str, start: int, end: int, before: str) -> str:
    """Who says the words at `start:end` of a sentence, as printed without an article; empty where nobody does.

    A bare pronoun takes `before`, the speaker of the sentence before.

    >>> speaker("It needs $5bn, the minister said on Friday.", 9, 13, "")
    'minister'
    >>> speaker("The minister gave $5bn.", 18, 22, "")
    ''
    """
    for found in (_after(sentence, end), _according(sentence), _ahead(sentence, start)):
        if found:
            return before if PRONOUN.match(found) else _clean(found)
    return ""


def _after(sentence: str, end: int) -> str:
    match = TITLED.search(sentence, max(0, end - 1)) or AFTER.search(sentence, max(0, end - 1)) or INVERTED.search(sentence, max(0, end - 1))
    if not match and sentence[:1] in "“\"‘'":
        match = AFTER.search(sentence) or INVERTED.search(sentence)
    return match["who"] if match else ""


def _according(sentence: str) -> str:
    match = ACCORDING.search(sentence) or re.search(r"\bAccording\s+to\s+(?P<who>[^,]+),", sentence)
    return match["who"] if match else ""


def _ahead(sentence: str, start: int) -> str:
    """The subject of the last verb of saying before the words, where nothing parts the two."""
    verbs = [match for match in SAY.finditer(sentence, 0, start)]
    for match in reversed(verbs):
        if re.search(r"[;]|\.\s", sentence[match.end() : start]) or re.match(r"(?:found|finds)\s+¤", sentence[match.start() :]):
            continue
        if re.search(r"(?:\b(?:a|an|the|its|their|his|her|to|of|has\s+been|have\s+been|was|were|is|are|be|been|being|who|which|that)|[’']s?)\s+$", sentence[: match.start()]):
            continue
        verb = Verb(match.start(), match.end(), match.group(), "", "none", False, "fact", "")
        who = subject_of(sentence, _with_helpers(sentence, verb), 0)
        if who and re.search(r"[A-Za-z]", who):
            return who
    return ""


def _with_helpers(sentence: str, verb: Verb) -> Verb:
    """The verb with the `has` or `also` before it."""
    helped = re.search(r"(?:\b(?:has|have|had|also|later|now|then|\w+ly)\s+)+$", sentence[: verb.start])
    return verb._replace(start=helped.start()) if helped else verb


def _clean(who: str) -> str:
    who = ARTICLE.sub("", re.sub(r"\s+", " ", who).strip(" ,“”‘\"'"))
    while ADVERBIAL.search(who):
        who = ADVERBIAL.sub("", who)
    return "" if NO_SPEAKER.match(who) or len(who.split()) > 12 else who
