"""What a sum is for, and for what time: the words after it."""

import functools
import re
from typing import NamedTuple

from helpers.language import any_of, read_table

NUMBER = r"(?:\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|several|few)"
SPAN = r"(?:years?|months?|weeks?|decades?|quarters?|days|seasons?|winters?)"
YEAR = r"(?:the\s+)?(?:fiscal\s+(?:year\s+)?|financial\s+year\s+|FY\s?)?(?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?"
PERIOD = re.compile(
    rf"""(?: (?:spread\s+)?(?P<a>(?:over|across|within|for|during|throughout|in)\s+(?:(?:the|a)\s+)?(?:(?:next|coming|first|following|past|last|initial|remaining)\s+)?(?:period\s+of\s+)?{NUMBER}(?:\s+to\s+{NUMBER})?[\s-]+{SPAN})
           | (?P<b>(?:over|across|during|throughout|for|in)\s+the\s+(?:next|coming|following)\s+(?:{NUMBER}\s+)?{SPAN})
           | (?P<c>between\s+{YEAR}\s+and\s+{YEAR}|between\s+now\s+and\s+\w+|between\s+[A-Z][a-z]+\s+and\s+[A-Z][a-z]+)
           | (?P<d>from\s+{YEAR}\s+(?:to|until|through)\s+{YEAR})
           | (?P<e>(?:through|until|till|up\s+to|to\s+the\s+end\s+of)\s+(?:the\s+end\s+of\s+)?(?:(?:early|mid|late)[\s-])?(?:{YEAR}|next\s+\w+|spring|summer|autumn|winter|the\s+winter|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{{4}})?))
           | (?P<f>for\s+(?:the\s+)?(?:(?:whole|rest|remainder|first\s+half|second\s+half)\s+of\s+)?(?:{YEAR}|(?:this|next|the\s+coming|the\s+current)\s+(?:\w+\s+)?(?:year|month|week|season|winter|decade|quarter)))
           | (?P<g>(?:this|next|the\s+coming)\s+(?:fiscal\s+|financial\s+|calendar\s+|school\s+)?(?:year|month|week|season|winter|decade|quarter))
           | (?P<h>in\s+{YEAR})
           | (?P<i>{YEAR}\s?[-–]\s?(?:20)?\d\d)
        )\b(?!\s+(?:ago|earlier|later|after|before))""",
    re.X | re.I,
)
LONG = re.compile(rf"\b(?P<time>{NUMBER}[\s-]year)\b(?=[\s,]+(?:\w+[\s-]){{0,3}}(?:package|programme|program|plan|grant|loan|deal|facility|arrangement|strategy|budget|project|commitment|agreement|¤))", re.I)
STOP = re.compile(
    r"""[,;:—()“”"]|\s[–-]\s|[.?!]$
      | \s(?:by\s+(?:the\s+)?[A-Z¤]|by\s+(?:donors|\d)|from\s+(?:the\s+)?[A-Z¤]|since|after|when|which|who(?:se)?|as\s+(?:part|well|soon|of|he|she|it|they|the)|because|if|once|but|while|whereas
          |and\s+(?:(?:an?\s+|another\s+)?(?:further\s+)?¤|has|have|is|was|will|said|the\s+\w+\s+(?:is|was|has|will)|is|are|would|could)|until|following|despite|amid|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last\s+(?:year|month|week|night|\w+day)
          |was|were|is|are|has|have|had|will|would|could|should|may|might|so\s+far|to\s+date|this\s+(?:year|month|week)|next\s+(?:year|month|week)|yesterday|today
          |under\s+(?:a|the|its)|as\s+a\s+|alone\b|pledged|promised|approved|announced|signed|agreed|said|¤)""",
    re.X,
)


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
    return verb in _purpose_verbs() or bool(re.match(r"[a-z]+(?<!s)\s+(?:the|its|their|an?|up|out|off|his|her|those|these|these)\s", words))


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
    stop = STOP.search(" " + phrase.text)
    words = phrase.text[: max(0, stop.start() - 1)] if stop else phrase.text
    if period := PERIOD.search(words):
        words = words[: period.start()]
    words = re.sub(r"\s+(?:over|for|in|by|through|and|of|to|the|each|alone|then|now)$", "", words.strip(" ,.;:“”‘\"'¤"))
    return ("to " + words if phrase.word == "to do" and words else "so that " + words if phrase.word == "so that" else words).strip(" .")


def read_period(before: str, after: str, *, rate: bool) -> str:
    """The time a sum is for, as printed: `over four years`, `next year`, `four-year`; empty where none is said."""
    for match in PERIOD.finditer(after[:200]):
        if match.lastgroup == "h" and not re.search(r"\b(?:for|will|needs?|required?)\b", before + after[: match.start()]):
            continue
        if re.search(r"\b(?:said|when|which|who|told)\b|[;]|¤", after[: match.start()]):
            break
        words = re.sub(r"\s+", " ", match.group())
        return re.sub(r"^(?:spread)\s+", "", words)
    long = LONG.search(before[-80:] + "¤" + after[:60])
    return long["time"] if long else ""
