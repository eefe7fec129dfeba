"""What a sum is for: the words after it."""

import functools
import re
from typing import NamedTuple

from helpers.actors import find_actors
from helpers.groups import PROPER
from helpers.idle import WHERE_OR_WHO, empty_pattern, is_idle
from helpers.kinds import holds_kind, is_form
from helpers.language import one_of, read_table
from helpers.naming import is_name
from helpers.periods import ROW, may_tell_time
from helpers.tasks import is_infinitive, task_pattern
from helpers.timeshapes import period_pattern

# A list that a comma does not end: roads, power and schools.
LIST = re.compile(r",\s[\w-]+(?:\s[\w-]+){0,2}(?:,\s[\w-]+(?:\s[\w-]+){0,2})*,?\sand\s\w+(?!\s(?:said|says|told))")
OF_A_CLAUSE = re.compile(r"\b(?:who|whose|that|which|where|whom|what|those)\b")
LOOSE_END = re.compile(
    r"(?:^|\s+)(?:an?|for\s(?:them|it)|over|for|in|by|through|and|of|to|the|each|alone|then|now|on|with)$"
)
LONGEST = 25  # words; more is no purpose but a story
PHRASE = re.compile(
    r"""(?:^|(?<=[\s,(]))
    (?P<word> (?<!according\s)to | among | for | in\s+(?:support|aid)\s+of | in | on | towards? | into | from | by
            | with | so\s+that | so(?=\s+(?:it|they|he|she|we|the)\s) | aimed\s+at
            | as | of | worth\s+of | against | behind | at )\s+""",
    re.VERBOSE,
)


# Where the words after a sum turn to something else: `enough for`, `, from which`, `, half of it`, `, officials said`,
# `and urged`, `, its partner in talks`.
ELSEWHERE = re.compile(
    r"""\b(?:enough\s+(?:for|to)|in\s+return\s+for)\s
      | ,?\saccording\s+to\b
      | ,?\s(?:from|of|in|with|by|for|on|under|to|at)\s(?:which|whom|whose)\s(?!to\s)
      | ,\s+(?:(?:nearly|almost|about|more\s+than)\s+)?
        (?:all|half|most|much|part|some|the\s+(?:bulk|rest)|an?\s+(?:third|quarter|fifth|tenth|half))\s(?![^,]{2,40},\sto\s)
      | ,\s+[^,;:¤]{2,60}\s(?:said|says|told|announced|reported|warned|added)\b
      | ,\s+(?:its|their|his|her|or|asking|urging|calling\s(?:on|for)|inviting|telling)\s | ,["”]\s
      | \sand\s(?:then\s)?(?:also\s)?(?:we|they|it|he|she)\b
      | \sand\s+(?:\w+\s+)?(?:urged|asked|called|told|vowed|said|says|wants?|plans?|hopes?|pressed|begged|invited)\b""",
    re.VERBOSE,
)
FROM_WHOM = re.compile(r"\s+(?:from|to)\s+(?:the\s+)?[A-Z][^,;.¤]{1,60}")
RATE = re.compile(r"\s(?:an?|per|each|every)\s(?:year|month|week|day)\b|\s(?:annually|monthly)\b")
AID_TO = re.compile(r"[^,]{1,40}\b(?:aid|assistance|support)\s+(?:to|for)\s")
PLACE = re.compile(r"\s(?:in|at|from)\s")
A_FUND = re.compile(r"(?:the|its|an?)\s(?:[\w’'-]+\s+){0,4}fund\b")
FUND = re.compile(r"(?:[\w’'-]+\s+){1,4}fund\b")
# `Guinea-Bissau `, `the northern regions of Piura and Tumbes ` | to replant mangroves
WHO_DOES = re.compile(
    rf"(?:the\s)?(?:(?:[a-z]+\s)?(?:regions?|provinces?|states?|districts?|cities|city|government)\sof\s)?"
    rf"{PROPER}(?:(?:,\s|,?\sand\s){PROPER})*\s(?P<what>to\s[a-z].*)"
)
ABLE = re.compile(r"[^,;]{2,40}?\s(?:can|could|may)\s(?!be\b)(?=[a-z])")  # so that it can | buy gas
AND_NAME = re.compile(r"\sand\s(?=(?:the\s)?[A-Z])")
NAME_LAST = re.compile(r"(?<=[a-z])\s[A-Z][\w’'-]+$")  # in aid | Spain has provided
BUILT = re.compile(
    r"\b(?:Road|Bridge|Dam|Railway|Highway|Port|Airport|Tunnel|Canal|Line|Project)$"
)  # a name, but no receiver
FIGHT = re.compile(r"the\s(?:[a-z]+\s)?(?:fight|battle|struggle)\s(?:against|on)\s")
DEFINITE = re.compile(r"(?:the|its|their|his|her)\s")


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
        rf"""[,;:—()“”"¤.?!\s] (?:          # the class first, so that the search runs from sign to sign
          (?<=,)(?!\d) | (?<=[;:—()“”"¤]) | (?<=\s)[–-]\s | (?<=[.?!])$
        | (?<=\s)(?: (?<!ed\s)(?<!en\s)(?<!t\s)(?<!done\s)(?<!away\s)(?<!down\s)(?<!off\s)by\s   # not `hit by a storm`
              | {ends["by"]}\s+by\s
              | (?<!ed\s)(?<!ing\s)(?<!recovery\s)(?<!recover\s)(?<!protection\s)
                from\s+(?:the\s+)?[A-Z¤]  # not `fleeing from Gaza`
              | (?<!look\s){ends["words"]}\b
              | as\s+(?:part|well|soon|of|he|she|it|they|the|a)\b
              | and\s+(?:we|they|it|he|she|there)\s
              | and\s+(?: (?:an?\s+|another\s+)?(?:further\s+)?¤ | {ends["clauses"]}
                        | (?:the|an?)\s+(?:\w+\s+){{1,2}}(?:is|was|has|will) )\b
              | at\s+(?:an?|the|its)\b | (?<!get\s)(?<!see\s)through\s+(?:the\b|its\b|an?\b|[A-Z])
              | under\s+(?:an?|the|its)\b
              | every\s+(?:year|month|week|day)\b
              | (?<!cope\s)(?<!deal\s)with\s+(?:the\b|its\b|an?\b|two\b|three\b|[A-Z])
              | for\s+(?:the\s+)?(?:next|coming)\b
              | in\s+(?:the\s)?(?:outgoing|current|last|next|previous)\s(?:fiscal|financial)\b | in\scooperation\swith\b
              | in\s+(?:the|its|this|their)\s+{ends["documents"]}\b | on\s+(?:{time["days"]}|condition)
              | last\s+(?:year|month|week|night|\w+day)\b(?![’'])
              | (?:it|they)\s+(?:plan(?:s|ned)?|says?|said|has|had|will|would|promised|pledged)\b
              | so\s+far | to\s+date | the\s+other\s+day\b | (?:this|next)\s+(?:year|month|week)\b(?![’'])
              | since\s+(?:the|an?|its|he|it|she|they|[A-Z12])
              | before\s+(?:he|she|it|they|the|its|an?)\b
              | in\s+(?:{time["months"]}|{time["short_months"]})\b(?![’'])
            ) )""",
        re.VERBOSE,
    )


@functools.cache
def _finite() -> re.Pattern:
    """A verb that is no longer of a purpose: `wells ran dry`, `a clinic reached the town`, `wells and sent them`."""
    finite, past = _ends("finite"), _ends("past")
    whose = r"(?:the|its|their|his|her|[A-Z]\w+[’']?s?)"
    return re.compile(
        rf"""\s(?: {finite}\b | \w+(?<!e)ed\s+(?:the|its|their|an?|more|[A-Z][\w’]*[’']s)\s
        | and\s+(?:{past} | {whose}\s+\w+\s+(?:{past}|{finite}))\b )""",
        re.VERBOSE,
    )


def _ends(group: str) -> str:
    """A pattern for the words that end a purpose."""
    return one_of(read_table("roles")["ends"][group])


def phrases_after(text: str) -> list[After]:
    """The phrases of the words that follow a sum, in reading order: to, for, in, on, towards, from, by."""
    found = []
    text = ELSEWHERE.split(text, 1)[0]
    row = ROW.match(text) or RATE.match(text)
    for match in PHRASE.finditer(text, row.end() if row else 0):
        rest = text[match.end() :]
        if is_idle(match["word"], text[: match.start()].rstrip(), rest):
            continue
        word = " ".join(match["word"].split())
        infinitive = word == "to" and is_infinitive(rest)
        start = match.start() - (row.end() if row else 0)
        if word in ("in", "as") and FROM_WHOM.fullmatch(text, 0, match.start()):
            start = 0  # $5m from Peru | in budget support
        found.append(After("to do" if infinitive else word, rest, start))
    return found


def purpose_text(phrase: After) -> str:
    """The words of a purpose, up to where the phrase ends; an infinitive keeps its "to".

    >>> purpose_text(After("for", "schools in Chad, officials said.", 0))
    'schools in Chad'
    >>> purpose_text(After("for", "now.", 0))
    ''
    """
    words = _until(_stop(), phrase.text)
    finite = _until(_finite(), words)
    words = words if len(finite) < len(words) and OF_A_CLAUSE.search(finite) else finite
    lead = f"{phrase.word} "  # `for the rest of 2025` is a time, `the rest of 2025` none
    if may_tell_time(words) and (period := period_pattern().search(lead + words)):
        words = words[: max(0, period.start() - len(lead))]
    words = LOOSE_END.sub("", words.strip(" ,.;:?!“”‘\"'¤"))
    if not words or empty_pattern().match(words):
        return ""
    if able := ABLE.match(words) if phrase.word in ("so", "so that") else None:
        return words[able.end() :]
    return {"to do": "to ", "so that": "so that ", "so": "so "}.get(phrase.word, "") + words


def _until(end: re.Pattern, words: str) -> str:
    """The words before the first end that is not within a list."""
    listed = False
    for match in end.finditer(" " + words):
        at = max(0, match.start() - 1)
        if listed and words.startswith(", and ", at):  # food, seed | , and tools
            rest = AND_NAME.split(words[at + len(", and ") :], maxsplit=1)[0]
            return words[: at + len(", and ")] + _until(end, rest)
        listed = bool(LIST.match(words, at))
        if not listed:
            return words[:at]
    return words


def phrase_purpose(phrase: After) -> str:
    """The purpose that a phrase after a sum says; empty where that is a receiver, a form of money, a time."""
    words = purpose_text(phrase)
    if not words or len(words.split()) > LONGEST:
        return ""
    if phrase.word == "to do":
        alone = " " not in words.removeprefix("to ") and words not in ("to rebuild", "to recover")
        return "" if alone else words  # `it cost $5m to build`
    if phrase.word in ("so", "so that", "aimed at"):
        return words
    if phrase.word == "worth of" or AID_TO.match(words):
        words = re.split(r"\s(?:to|for)\s", words)[0]
    if phrase.word == "worth of":
        return "" if is_form(words) else words
    if phrase.word == "to":
        task = task_pattern().match(words) and not WHERE_OR_WHO.match(words) and not A_FUND.match(words)
        return words if task else ""
    if phrase.word in ("for", "towards", "toward", "on", "into", "behind", "in support of", "in aid of"):
        words = _without_receiver(words)
        place = PLACE.split(words)[0]  # `for Syria in Brussels`, `for Syria from the fund`
        none = (
            (is_name(place) and not BUILT.search(place)) or WHERE_OR_WHO.match(words) or _receives(phrase.word, words)
        )
        return "" if none else words
    return _given_as(phrase, words)


def _without_receiver(words: str) -> str:
    """What is given, without a country it is for: `arms for Ukraine`."""
    if doing := WHO_DOES.fullmatch(words):
        return doing["what"]
    what, between, whom = words.partition(" for ")
    if between and is_name(what):
        return whom  # `Uttarakhand for roads`
    return what if between and find_actors(whom) and is_name(whom) else words


def _receives(word: str, words: str) -> bool:
    """Whether what follows an `on` or `into` receives: `spent on Syrian refugees`, `into a cholera fund`."""
    fund = FUND.match(words)
    return bool(fund or (word == "on" and _people().match(words)))


@functools.cache
def _people() -> re.Pattern:
    """A group of people: `the refugees`, `Syrian refugees in Chad`."""
    groups = one_of(read_table("roles")["people"]["persons"])
    return re.compile(rf"(?:(?:the|its|[A-Z]\w+)\s+){{0,2}}{groups}(?:\s+(?:in|who|from)\b|$)")


def _given_as(phrase: After, words: str) -> str:
    """What is given, after an `as` or an `in` right after the sum: `$5m in food aid`, but not `in cash`."""
    words = re.split(r"\s(?:to|for|from|over|at|on|since)\s", words)[0]
    words = NAME_LAST.sub("", words)
    if phrase.word == "against":
        return words if phrase.start <= 1 and not DEFINITE.match(words) else ""
    if phrase.word == "in" and FIGHT.match(words):
        return words
    beside = phrase.word == "as" or (phrase.word in ("in", "of") and phrase.start <= 1)
    of_the = phrase.word == "of" and DEFINITE.match(words)  # `$5m of the aid budget`
    bare = re.sub(r"^(?:(?:new|additional|further|extra)\s+)?(?:[A-Z][\w.’']*\s+)+", "", words)  # new US aid
    form = is_form(re.split(r"\s+and\s|,\s|\sin\s", bare)[0])
    return words if beside and not of_the and holds_kind(bare) and not form else ""
