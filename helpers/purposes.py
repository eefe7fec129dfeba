"""What a sum is for: the words after it."""

import functools
import re
from typing import NamedTuple

from helpers.actors import find_actors
from helpers.language import one_of, read_table
from helpers.naming import is_name, read_group
from helpers.periods import period_pattern
from helpers.stages import Context, Rule
from helpers.subjects import subject_of

# A list that a comma does not end: roads, power and schools.
LIST = re.compile(
    r""",\s[\w-]+(?:\s[\w-]+){0,2} (?:,\s[\w-]+(?:\s[\w-]+){0,2})* ,?\sand\s\w+
    (?!\s(?:said|says|told))""",
    re.VERBOSE,
)
FINITE = re.compile(r"\s(?:was|were|is|are|has|have|had|will|would|could|should|may|might)\b")
OF_A_CLAUSE = re.compile(r"\b(?:who|whose|that|which|where|whom|what|those)\b")
LOOSE_END = re.compile(r"\s+(?:over|for|in|by|through|and|of|to|the|each|alone|then|now|on|with)$")
LONGEST = 25  # words; more is no purpose but a story
PHRASE = re.compile(
    r"""(?:^|(?<=[\s,(]))
    (?P<word> (?<!according\s)to | for | in | on | towards? | into | from | by | with | so\s+that | aimed\s+at
            | as | of | worth\s+of | against | at )\s+""",
    re.VERBOSE,
)
OBJECT = re.compile(r"[a-z-]+(?<!s)\s+(?:the|its|their|an?|up|out|off|his|her|those|these)\s")
HELP = re.compile(r"to\s+(?:help|support|assist|feed|house|shelter|resettle|compensate)\s+")
WORTH = re.compile(
    r"""\s+ (?P<what>(?!to\s)[^,;¤]{3,60}?) \s+
    (?: worth | valued\s+at | at\s+a\s+(?:total\s+)?cost\s+of )\s+ (?:an?\s+)?""",
    re.VERBOSE,
)


class After(NamedTuple):
    """A prepositional phrase or infinitive after a sum, with all that follows it."""

    word: str  # for, to, in, on, towards; "to do" for an infinitive
    text: str
    start: int


def _words(group: str) -> str:
    """A pattern for the words of a group of the table."""
    return one_of(read_table("roles")["purpose"][group])


@functools.cache
def _stop() -> re.Pattern:
    """Where a purpose ends."""
    ends = {key: one_of(words) for key, words in read_table("roles")["ends"].items()}
    time = {key: one_of(words) for key, words in read_table("roles")["time"].items()}
    return re.compile(
        rf""",(?!\d) | [;:—()“”"¤] | \s[–-]\s | [.?!]$
        | \s(?: (?<!ed\s)(?<!en\s)(?<!t\s)by\s | {ends["by"]}\s+by\s         # not `hit by a storm`
              | (?<!ed\s)(?<!ing\s)from\s+(?:the\s+)?[A-Z¤]                 # not `fleeing from Gaza`
              | {ends["words"]}\b
              | as\s+(?:part|well|soon|of|he|she|it|they|the|a)\b
              | and\s+(?: (?:an?\s+|another\s+)?(?:further\s+)?¤ | {ends["clauses"]}
                        | the\s+\w+\s+(?:is|was|has|will) )\b
              | at\s+(?:an?|the|its)\b | through\s+(?:the|its|an?)\b | under\s+(?:an?|the|its)\b
              | with\s+(?:the|its|an?|two|three)\b
              | for\s+(?:the\s+)?(?:next|coming)\b
              | on\s+{time["days"]} | last\s+(?:year|month|week|night|\w+day)
              | so\s+far | to\s+date | (?:this|next)\s+(?:year|month|week)
              | since\s+(?:the|its|he|it|she|they|[A-Z12])
              | before\s+(?:he|she|it|they|the|its|an?)\b
              | in\s+(?:{time["months"]}|{time["short_months"]})\b
            )""",
        re.VERBOSE,
    )


@functools.cache
def _empty() -> re.Pattern:
    """Words after "for" that are no purpose."""
    days, count = one_of(read_table("roles")["time"]["days"]), "(?:an?|one|two|three|four|five|six)"
    return re.compile(
        rf"""(?: {days}\b.* | (?:to\s+)?be\b.* | \d.*
        | {_words("empty")} | {_words("empty_openings")}\b.*
        | {count}\s+(?:years?|months?|weeks?|days?)
        | the\s+{_words("empty_alone_after_the")}(?:\s+.*)? | the\s+{_words("empty_after_the")}.* )$""",
        re.VERBOSE | re.I,
    )


@functools.cache
def task_pattern() -> re.Pattern:
    """After "to": what money goes to that receives nothing."""
    return re.compile(rf"(?:the\s+|its\s+|their\s+)?(?:\w+\s+)?{_words('tasks')}\b")


@functools.cache
def _kind() -> re.Pattern:
    """Between a sum and what it is called: ` new military aid package`, ` food-security grant`."""
    return re.compile(
        rf"""[\s-]+ (?:new\s+|further\s+|special\s+|emergency\s+(?=\w+\s\w+\s))?
        (?P<kind> (?:[a-z-]+\s+){{1,2}}[a-z-]+ | [a-z]+-[a-z]+ )\s+ {_words("packages")}\b""",
        re.VERBOSE,
    )


@functools.cache
def _kinds() -> re.Pattern:
    """What is given: aid, arms, training."""
    return re.compile(rf"\b{_words('kinds')}\b", re.I)


@functools.cache
def _forms() -> re.Pattern:
    """A form of money and nothing else: `new concessional loans and grants`."""
    return re.compile(
        rf"""(?: {_words("form_adjectives")}\s+(?:and\s+)? )* {_words("forms")}\b\s*
        (?: and\s+(?:grants?|loans?|guarantees?|credits?|cash)\b )?$""",
        re.VERBOSE | re.I,
    )


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
    return verb == "be" or verb in _purpose_verbs() or bool(OBJECT.match(words))


def phrases_after(text: str) -> list[After]:
    """The phrases of the words that follow a sum, in reading order: to, for, in, on, towards, from, by."""
    found = []
    for match in PHRASE.finditer(text):
        rest = text[match.end() :]
        word = re.sub(r"\s+", " ", match["word"])
        infinitive = word == "to" and is_infinitive(rest)
        found.append(After("to do" if infinitive else word, rest, match.start()))
    return found


def purpose_text(phrase: After) -> str:
    """The words of a purpose, up to where the phrase ends; an infinitive keeps its "to".

    >>> purpose_text(After("for", "schools in Chad, officials said.", 0))
    'schools in Chad'
    >>> purpose_text(After("for", "now.", 0))
    ''
    """
    words = _until(_stop(), phrase.text)
    finite = _until(FINITE, words)
    words = words if OF_A_CLAUSE.search(finite) else finite
    if period := period_pattern().search(words):
        words = words[: period.start()]
    words = LOOSE_END.sub("", words.strip(" ,.;:?!“”‘\"'¤"))
    if not words or _empty().match(words):
        return ""
    return {"to do": "to ", "so that": "so that "}.get(phrase.word, "") + words


def _until(end: re.Pattern, words: str) -> str:
    """The words before the first end that is not within a list."""
    ends = (match.start() for match in end.finditer(" " + words))
    first = next((at for at in ends if not LIST.match(words, max(0, at - 1))), None)
    return words if first is None else words[: max(0, first - 1)]


def read_purpose(context: Context, rule: Rule, after: list[After], stage: str) -> tuple[str, str]:
    """What a sum is for, as printed, and the country or people that these words name; either may be empty."""
    text = next(filter(None, map(_purpose_of, after)), "") or _kind_of(context.text[context.end :])
    if not text and rule.place == "before":
        worth = WORTH.fullmatch(context.text[rule.verb.end : context.start])
        if worth:
            text = worth["what"][_indirect_end(worth["what"]) :]
        elif rule.verb.stage == "cost" and stage == "requirement":
            text = subject_of(context.text, rule.verb)
    text = "" if "¤" in text else text  # a sum in it: not what this sum is for
    return text, _receiver_in(text)


def _receiver_in(purpose: str) -> str:
    """Who receives by the words of a purpose: the country they name, else the group they begin with."""
    group = HELP.sub("", purpose, count=1) if HELP.match(purpose) else purpose
    if people := read_group(group) or _group_inside(group):
        return people
    inside = re.split(r"\sin\s", purpose)[-1]
    names = list(dict.fromkeys(actor.name for actor in find_actors(inside) or find_actors(purpose)))
    return "; ".join(names) if len(names) == 1 or (names and " in " in purpose) else ""


def _indirect_end(words: str) -> int:
    """Where a receiver ends that stands before what it is given: `Kenya | drones worth $5m`."""
    actors = find_actors(words)
    beside = actors and actors[0].start == 0 and actors[0].kind != "demonym" and words[actors[0].end :][:1] == " "
    return actors[0].end + 1 if beside else 0


def _group_inside(purpose: str) -> str:
    """The group of people that a purpose is for: `tents for survivors of the quake`."""
    for match in re.finditer(r"\bfor\s", purpose):
        if (group := read_group(purpose[match.end() :])) and not find_actors(purpose, 0, match.start()):
            return group
    return ""


def _purpose_of(phrase: After) -> str:
    """The purpose that a phrase after a sum says; empty where that is a receiver, a form of money, a time."""
    words = purpose_text(phrase)
    if not words or len(words.split()) > LONGEST:
        return ""
    if phrase.word in ("to do", "so that", "aimed at"):
        return words
    if phrase.word == "worth of" or re.match(r"[^,]{1,40}\b(?:aid|assistance|support)\s+(?:to|for)\s", words):
        words = re.split(r"\s(?:to|for)\s", words)[0]
    if phrase.word == "worth of":
        return words
    if phrase.word == "to":
        return words if task_pattern().match(words) else ""
    if phrase.word in ("for", "towards", "toward", "on", "into"):
        return "" if is_name(words) else words
    return _given_as(phrase, words)


def _given_as(phrase: After, words: str) -> str:
    """What is given, after an `as` or an `in` right after the sum: `$5m in food aid`, but not `in cash`."""
    words = re.split(r"\s(?:to|for|from|over|at|on|since)\s", words)[0]
    beside = phrase.word == "as" or (phrase.word in ("in", "of") and phrase.start <= 1)
    return words if beside and _kinds().search(words) and not _forms().match(words) else ""


def _kind_of(after: str) -> str:
    """What a package is of, where that stands before it: `$275 million military aid package`."""
    match = _kind().match(after)
    return match["kind"] if match and _kinds().search(match["kind"]) else ""
