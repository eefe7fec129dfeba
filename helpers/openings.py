"""Where the clause begins that a verb stands in: after `which`, `because`, an `and` between two deeds, a time."""

import functools
import re

from helpers.actors import find_actors
from helpers.clauses import BREAK, find_verbs
from helpers.groups import PROPER, read_group
from helpers.language import one_of, read_table

COUNT = re.compile(r"\b(?:more|less|fewer|other|rather)\s+than\s+|\bso\s+(?=far\b)", re.I)  # no clause begins
HELPER = re.compile(r"\s(?:has|have|had|will|would)\s")  # Peru has helped, and | Chile came in with
JOINED = re.compile(rf"(?:\band|,)\s(?:the\s)?{PROPER}$")
NAMED_LAST = re.compile(rf"(?:the\s)?{PROPER}\s(?:has\s|have\s|had\s|also\s|will\s)*$")
_SPAN = "(?:hour|day|night|week|weekend|fortnight|month|quarter|year|decade|winter|summer|spring|autumn)s?"
OPENER = re.compile(  # Meanwhile, | Peru; On Monday | Peru
    r"^(?:(?:Meanwhile|However|Moreover|Besides|Additionally|Separately|Furthermore|Similarly|Likewise"
    r"|In addition|In the end|In all|In total|In turn|In return|By contrast|As a first step|At first|Earlier|Later"
    r"|Elsewhere|Still|Instead|Overall|Crucially|Notably|Today|Yesterday|The\s(?:day|week|month|year)\s(?:before|after)),\s"
    r"|(?:(?:Hours|Days|Weeks|Months|Years)\s(?:later|earlier|before)|To\sdate|So\sfar|Until\snow|In\sthe\send"
    r"|In\sall|In\sturn|For\s(?:its|his|her)\spart|(?:This|Last)\s(?:year|month|week)\salone)"
    r",?\s(?=(?:the|an?|its|his|her|their)\s|[A-Z]|(?:it|they|he|she)\s)"
    r"|(?:(?:Why|How|When|Where)\s)?(?:[Ww]ill|[Dd]id|[Dd]oes|[Hh]as|[Cc]an|[Cc]ould|[Ss]hould|[Ww]ould)\s(?=(?:the\s)?[A-Z])"
    rf"|(?:(?:(?:On|By|Since|Until)|(?:Late|Early)\son)\s\w+day|Last\s\w+day|Yesterday|Today"
    rf"|(?:Last|(?:Earlier|Later)\sthis|This|Next|The\s(?:next|same|following|previous))\s{_SPAN}"
    rf"|(?:In|Over|During|Within|For|After)\s(?:the\s)?(?:(?:past|last|recent|coming|next|same|few|first|two|three|four|five|six|\d+)\s){{1,3}}{_SPAN}"
    rf"|(?:An?|One|Two|Three|Four|Five|Six|Ten|\d+|Several)\s(?:few\s)?{_SPAN}\s(?:later|earlier|before|ago)"
    r"|(?:In|By|Since|Until)\s(?:[A-Z][a-z]+\s)?(?:19|20)\d\d)"
    r"\s(?=(?:the|an?|its|his|her|their)\s|[A-Z]|(?:it|they|he|she)\s))"
)
DOES = re.compile(r"\s[a-z]+ed\s(?:the|an?|its|his|her|their|\d+)\s")  # the quake destroyed the clinic and Japan | sent


@functools.cache
def _subordinate() -> re.Pattern:
    """A word that begins a clause."""
    words = one_of(read_table("roles")["clauses"]["openers"])
    return re.compile(rf"(?:^|[,\s“‘\"'(]){words}\s+", re.I)


def clause_start(before: str) -> int:
    """Where the last clause of the words before a verb begins."""
    opened = (
        match
        for match in _subordinate().finditer(before)
        if not (_joins_names(before, match) or _tells_which(before, match) or _counts(before, match))
    )
    return max((match.end() for matches in (BREAK.finditer(before), opened) for match in matches), default=0)


def _counts(before: str, match: re.Match) -> bool:
    """Whether what looks like an opener counts: `more than 5`, `so far`."""
    return any(found.end() == match.end() for found in COUNT.finditer(before))


def _joins_names(before: str, match: re.Match) -> bool:
    """Whether an `and` joins two names, and not two clauses."""
    joint = re.search(r"\band\s+$", match.group())
    if joint and any(actor.start < match.start() and match.end() < actor.end for actor in find_actors(before)):
        return True  # Trinidad and Tobago
    if joint and JOINED.search(before[: match.start()]) and NAMED_LAST.match(before, match.end()):
        return True  # asked for help and | Norway | and | Japan gave
    near = before[max(0, match.start() - 60, before.rfind(", ", 0, match.start())) : match.start()]
    return bool(joint) and not (find_verbs(near) or DOES.search(near) or HELPER.search(near))


def _tells_which(before: str, match: re.Match) -> bool:
    """Whether a `who ...` without a comma tells which people, and belongs to the subject."""
    relative = re.search(r"^\s(?:who|whose|whom|which)\s+$", match.group())
    beside = re.search(
        r"\b(?:in|of|for|to|from|under|by|with|on|at|into)$", before[: match.start()]
    )  # the floods, in which
    if re.search(r"^\sthat\s+$", match.group()):  # Households that lost their homes
        return read_group(before[: match.start()]) == before[: match.start()]
    return bool(relative and not beside) and len(before[match.end() :].split()) > 1
