"""What a sum is for, and for what time: the words after it."""

import functools
import re
from typing import NamedTuple

from helpers.language import any_of, read_table

NUMBER = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|several|few)"
SPAN = r"(?:years?|months?|weeks?|decades?|quarters?|days|seasons?|winters?)"
YEAR = r"(?:the\s+)?(?:fiscal\s+(?:year\s+)?|financial\s+year\s+|FY\s?)?(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?(?:\s+(?:fiscal|financial)\s+year)?"
MONTH = "January|February|March|April|May|June|July|August|September|October|November|December"
PERIOD = re.compile(
    rf"""(?: (?:spread\s+)?(?P<a>(?:over|across|within|for|during|throughout|in)\s+(?:(?:the|a)\s+)?(?:(?:next|coming|first|following|past|last|initial|remaining)\s+)?(?:period\s+of\s+)?{NUMBER}(?:\s+to\s+{NUMBER})?[\s-]+{SPAN})
           | (?P<b>(?:over|across|during|throughout|for|in)\s+the\s+(?:next|coming|following)\s+(?:{NUMBER}\s+)?{SPAN})
           | (?P<c>between\s+{YEAR}\s+and\s+{YEAR}|between\s+now\s+and\s+\w+|between\s+(?:{MONTH})\s+and\s+(?:{MONTH}))
           | (?P<d>from\s+{YEAR}\s+(?:to|until|through)\s+{YEAR})
           | (?P<e>(?:through|until|till|up\s+to|to\s+the\s+end\s+of)\s+(?:the\s+end\s+of\s+)?(?:(?:early|mid|late)[\s-])?(?:{YEAR}|next\s+\w+|(?<=until\s)(?:the\s+)?(?:spring|summer|autumn|winter)|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{{4}})?))
           | (?P<f>for\s+(?:the\s+)?(?:(?:whole|rest|remainder|first\s+half|second\s+half)\s+of\s+)?(?:{YEAR}|(?:this|next|the\s+coming|the\s+current)\s+(?:\w+\s+)?(?:year|month|week|season|winter|decade|quarter)))
           | (?P<g>(?:this|next|the\s+coming)\s+(?:fiscal\s+|financial\s+|calendar\s+|school\s+)?(?:year|month|week|season|winter|decade|quarter))
           | (?P<h>in\s+{YEAR})
           | (?P<i>{YEAR}\s?[-–]\s?(?:20)?\d\d)
        )\b(?![’']s)(?!\s+(?:ago|earlier|later|after|before))""",
    re.X | re.I,
)
LONG = re.compile(rf"\b(?P<time>{NUMBER}[\s-]year)\b(?=[\s,]+(?:\w+[\s-]){{0,3}}(?:package|programme|program|plan|grant|loan|deal|facility|arrangement|strategy|budget|project|commitment|agreement|¤))", re.I)
# Where a purpose ends.
STOP = re.compile(
    r""",(?!\d)|[;:—()“”"¤]|\s[–-]\s|[.?!]$
      | \s(?:(?<!ed\s)(?<!en\s)(?<!t\s)by\s|(?:approved|agreed|signed|announced|pledged|promised|given|provided|proposed|authori[sz]ed|funded|paid)\s+by\s
          |(?<!ed\s)(?<!ing\s)from\s+(?:the\s+)?[A-Z¤]|after\b|when\b|which\b|as\s+(?:part|well|soon|of|he|she|it|they|the)\b|because\b|if\b|once\b|but\b|while\b|whereas\b
          |and\s+(?:(?:an?\s+|another\s+)?(?:further\s+)?¤|has|have|is|was|were|will|said|are|would|could|the\s+rest|the\s+remainder|the\s+\w+\s+(?:is|was|has|will))\b
          |at\s+(?:an?|the|its)\b|until\b|following\b|despite\b|amid\b|through\s+(?:the|its|an?)\b|with\s+(?:the|its|an?|two|three)\b|under\s+(?:an?|the|its)\b|as\s+a\b
          |for\s+(?:the\s+)?(?:next|coming)\b|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last\s+(?:year|month|week|night|\w+day)
          |so\s+far|to\s+date|this\s+(?:year|month|week)|next\s+(?:year|month|week)|yesterday\b|today\b|alone\b|ever\b|already\b|since\s+(?:the|its|he|it|she|they|[A-Z12])
          |that\b|before\s+(?:he|she|it|they|the|its|an?)\b|pledged\b|promised\b|signed\b|said\b|in\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b)""",
    re.X,
)
LIST = re.compile(r",\s[\w-]+(?:\s[\w-]+){0,2}(?:,\s[\w-]+(?:\s[\w-]+){0,2})*,?\sand\s\w+(?!\s(?:said|says|told))")  # roads, power and schools
FINITE = re.compile(r"\s(?:was|were|is|are|has|have|had|will|would|could|should|may|might)\b")
OF_A_CLAUSE = re.compile(r"\b(?:who|whose|that|which|where|whom|what|those)\b")
EMPTY = re.compile(r"(?i)^(?:(?:to\s+)?be\b.*|it|its|her|his|their|them|this|that|those|what\b.*|want\s+of\b.*|(?:an?|one|two|three|four|five|six)\s+(?:years?|months?|weeks?|days?)|the\s+(?:next|coming|past|country|government|nation|appeal|bank|agency)(?:\s+.*)?|the\s+(?:time|moment|year|month|week|first|second|third|most).*|now|free|good|years|example|instance|use|every.*|each.*|\d.*|more|less|everyone|sale|the\s+sake.*|failing.*)$")


class After(NamedTuple):
    """A prepositional phrase or infinitive after a sum, in the order they stand."""

    word: str  # for, to, in, on, towards; "to do" for an infinitive
    text: str
    start: int


@functools.cache
def _purpose_verbs() -> frozenset[str]:
    return frozenset(read_table("roles")["purpose"]["verbs"].split())


def is_infinitive(words: str) -> bool:
    """Whether the words after "to" begin with a verb: `to rebuild schools`, not `to flood victims`.

    >>> is_infinitive("rebuild schools"), is_infinitive("families in Chad")
    (True, False)
    """
    first = re.match(r"(?:\w+ly\s+)?([a-z-]+)", words)
    if not first:
        return False
    verb = first.group(1).removeprefix("re-")
    return verb == "be" or verb in _purpose_verbs() or bool(re.match(r"[a-z-]+(?<!s)\s+(?:the|its|their|an?|up|out|off|his|her|those|these|these)\s", words))


def phrases_after(text: str) -> list[After]:
    """The phrases that follow a sum up to the end of its clause: to, for, in, on, towards, from, by."""
    found = []
    for match in re.finditer(r"(?:^|(?<=[\s,(]))(?P<word>to|for|in|on|towards?|into|from|by|with|so\s+that|aimed\s+at|as|of|worth\s+of|against|at)\s+", text):
        rest = text[match.end() :]
        word = re.sub(r"\s+", " ", match["word"])
        if word == "to" and is_infinitive(rest):
            word = "to do"
        found.append(After(word, rest, match.start()))
    return found


def purpose_text(phrase: After) -> str:
    """The words of a purpose, up to where the phrase ends; an infinitive keeps its "to"."""
    words = phrase.text
    for pattern in (STOP, FINITE):
        stop = next((m for m in pattern.finditer(" " + words) if not LIST.match(words, max(0, m.start() - 1))), None)
        if stop and not (pattern is FINITE and OF_A_CLAUSE.search(words[: stop.start()])):
            words = words[: max(0, stop.start() - 1)]
    if period := PERIOD.search(words):
        words = words[: period.start()]
    words = re.sub(r"\s+(?:over|for|in|by|through|and|of|to|the|each|alone|then|now|on|with)$", "", words.strip(" ,.;:“”‘\"'¤"))
    if EMPTY.match(words):
        return ""
    lead = {"to do": "to ", "so that": "so that "}.get(phrase.word, "")
    return lead + words if words else ""


def read_period(before: str, after: str, *, rate: bool) -> str:
    """The time a sum is for, as printed: `over four years`, `next year`, `four-year`; empty where none is said."""
    for match in PERIOD.finditer(after.rstrip()[:200]):
        if re.match(r"(?i)an?[\s-]", match.group()):
            continue
        if match.lastgroup == "h" and not re.search(r"\b(?:for|will|needs?|required?)\b", before + after[: match.start()]):
            continue
        if re.search(r"\b(?:said|when|which|who|told|after|worst|biggest|largest|fire[sd]?)\b|[;]|¤", after[: match.start()]):
            break
        words = re.sub(r"\s+", " ", match.group())
        return re.sub(r"^(?:spread)\s+", "", words)
    if leading := PERIOD.match(before.lstrip(" “‘\"'")):
        return leading.group() if leading.lastgroup != "h" else ""
    long = LONG.search(before[-80:] + "¤" + after[:60])
    return long["time"] if long else ""
