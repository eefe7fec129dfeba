"""What a sum is for, and for what time: the words after it."""

import functools
import re
from typing import NamedTuple

from helpers.actors import find_actors
from helpers.clauses import subject_of
from helpers.language import read_table
from helpers.naming import is_name, name_actors
from helpers.stages import Context, Rule

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
EMPTY = re.compile(r"(?i)^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*|top\b.*|(?:to\s+)?be\b.*|it|its|her|his|their|them|this|that|those|what\b.*|want\s+of\b.*|(?:an?|one|two|three|four|five|six)\s+(?:years?|months?|weeks?|days?)|the\s+(?:next|coming|past|country|government|nation|appeal|bank|agency)(?:\s+.*)?|the\s+(?:time|moment|year|month|week|first|second|third|most).*|now|free|good|years|example|instance|use|every.*|each.*|\d.*|more|less|everyone|sale|the\s+sake.*|failing.*)$")

# After "to": what money goes to that receives nothing.
RECOVERY = re.compile(r"(?:the\s+|its\s+|their\s+)?(?:\w+\s+)?(?:rebuilding|reconstruction|recovery|repair|restoration|relief|creation|construction|fight|effort|cause|response|purchase|cleanup|clean-up|defence|defense|protection|expansion)\b")
KIND = re.compile(r"[\s-]+(?:new\s+|further\s+|special\s+|emergency\s+(?=\w+\s\w+\s))?(?P<kind>(?:[a-z-]+\s+){1,2}[a-z-]+|[a-z]+-[a-z]+)\s+(?:package|grant|loan|credit|fund|programme|program|plan|budget|tranche|project|deal|facility)\b")


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


def read_period(before: str, after: str) -> str:
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
        return leading.group() if re.match(r"(?i)for|over|between|through", leading.group()) else ""
    long = LONG.search(before[-80:] + "¤" + after[:60])
    return long["time"] if long else ""

def read_purpose(context: Context, rule: Rule, after: list[After], stage: str) -> tuple[str, str]:
    """What a sum is for, as printed, and the country that these words name."""
    verb, place, _, _ = rule
    text = next(filter(None, map(_purpose_of, after)), "") or _kind_of(context.text[context.end :])
    if not text and place == "before":
        worth = re.fullmatch(r"\s+(?P<what>[^,;¤]{3,60}?)\s+(?:worth|valued\s+at)\s+(?:an?\s+)?", context.text[verb.end : context.start])
        costs = verb.stage == "cost" and stage == "requirement"
        text = worth["what"] if worth else subject_of(context.text, verb, 0) if costs else ""
    return text, _receiver_in(text)


def _receiver_in(purpose: str) -> str:
    """Who receives by the words of a purpose: the country they name, else the group of people they begin with."""
    inside = re.split(r"\sin\s", purpose)[-1]
    names = list(dict.fromkeys(actor.name for actor in find_actors(inside) or find_actors(purpose)))
    if names and (len(names) == 1 or " in " in purpose):
        return "; ".join(names)
    group = re.match(r"(?:to\s+(?:help|support|assist|feed|house|shelter|resettle|compensate)\s+)?(?P<who>.*)$", purpose)["who"]
    is_group = re.search(read_table("roles")["people"]["groups"], " ".join(group.split()[:4]))
    return name_actors(group) if is_group and not names and not group.startswith("to ") else ""


def _purpose_of(phrase: After) -> str:
    """The purpose that one phrase after a sum says; empty where it says a receiver, a form of money or a time."""
    rules, words = read_table("roles")["purpose"], purpose_text(phrase)
    if not words or len(words.split()) > 25:
        return ""
    if phrase.word in ("to do", "so that", "aimed at"):
        return words
    if phrase.word == "worth of" or re.match(r"[^,]{1,40}\b(?:aid|assistance|support)\s+(?:to|for)\s", words):
        words = re.split(r"\s(?:to|for)\s", words)[0]
    if phrase.word == "worth of":
        return words
    if phrase.word == "to":
        return words if RECOVERY.match(words) else ""
    if phrase.word in ("for", "towards", "toward", "on", "into"):
        return "" if is_name(words) else words
    words = re.split(r"\s(?:to|for|from|over|at|on|since)\s", words)[0]
    given = (phrase.word == "as" or phrase.word in ("in", "of") and phrase.start <= 1) and re.search(rules["kinds"], words)
    return words if given and not re.match(rules["forms"], words) else ""


def _kind_of(after: str) -> str:
    """What a package is of, where it stands between the sum and its noun: `a $275 million military aid package`."""
    match = KIND.match(after)
    return match["kind"] if match and re.search(read_table("roles")["purpose"]["kinds"], match["kind"]) else ""
