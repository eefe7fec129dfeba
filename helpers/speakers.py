"""The name of a speaker, without the words around it that are none of it."""

import functools
import re

from helpers.groups import ARTICLE
from helpers.language import one_of, read_table
from helpers.naming import DOES

LONGEST = 14  # words; more is no speaker but a sentence
# `The mayor, Ana Silva, `
# `the rains came the mayor`: of two clauses without a comma the words of the first
CLAUSE_BEFORE = re.compile(
    r"""^(?!.*\b(?:who|which|that|whose)\b) [^,]*?
    (?<!\sof)(?<!\sto)(?<!\sin)(?<!\son)(?<!\sat)(?<!\sby)(?<!\sor)(?<!\sfor)(?<!\sand)(?<!from)(?<!with)(?<!ing)(?<!ed)(?<!near)
    (?<=\w)\s(?=(?:the|an?)\s[a-z’'-]+(?:\s[a-z’'-]+)?$)""",
    re.VERBOSE,
)

NO_SPEAKER = re.compile(
    r"^it\s|^as\sper\s|^(?:[Ww]ho|[Ww]hich|[Ww]hile|[Ww]here|[Ww]hen|[Tt]here)\b|\s(?:is|are|was|were|no|may|can|could|will|would|should|must|be|of|to|in|for|than|from|with|her|his|its|their)$"
)  # it is; households may | claim
STOP = re.compile(r"(?<=[a-z]{2})\.$")
FIGURES = re.compile(  # figures of | the bank, the bank’s | estimates
    r"^(?:data|figures|numbers|statistics|information|(?:press\s)?statement(?=\sthe\s[A-Z])|(?:press\s)?statement)\s(?:(?:shared|released|provided)\s)?(?:from|of|by)\s(?:the\s)?|(?<=[A-Z]\w\w\w)(?:[’']s)?\s(?:estimates?|figures|data)$"
)


def _words(group: str) -> str:
    """A pattern for the words of a group of the table."""
    return one_of(read_table("roles")["speech"][group])


@functools.cache
def _nobody() -> re.Pattern:
    return re.compile(rf"(?: {_words('nobody')} | has\s+yet.* | in\s.* | or\s.* )$", re.VERBOSE | re.I)


@functools.cache
def _trailing() -> re.Pattern:
    """The last words of a speaker that do not belong to it."""
    days = one_of(read_table("roles")["time"]["days"])
    return re.compile(
        rf"""\s+(?: {_words("trailing")} | (?:on\s+)?{days}
            | (?:at|during)\s+(?:the|an?)\s[^,]*\b(?i:conference|summit|meeting|forum|talks|gathering|briefing)\b.*
            | (?:was|were|is)\s+(?:later\s+)?quoted\s+as | (?:seen|obtained|reviewed)\s+by\s.*
            | (?:released|published|issued|handed\sdown|presented)(?:\s.*)?
            | in\s+(?:a|an|its|the|his|her|their)\s+(?:\w+\s+)?{_words("media")}\b.* )$""",
        re.VERBOSE,
    )


@functools.cache
def _leading() -> re.Pattern:
    """The first words of a subject that tell when, where or how: `Last night `, `In Geneva on Tuesday `, `But `."""
    days = one_of(read_table("roles")["time"]["days"])
    return re.compile(
        rf"""(?: (?:{_words("leading")},?\s+)+
        | [Ii]n\s+an\s+interview\s+with\s+(?:the\s+)?[A-Z]\w+(?:\s+[A-Z]\w+(?=\s+(?:the\s+)?[A-Z]\w+\s))?\s+
        | {days}[’']s\s+[a-z]+\s+
        | (?:[Ll]ate\s+|[Ee]arly\s+)?(?:[Oo]n\s+)?{days}(?:\s+(?:night|morning|evening|afternoon))?\s+
        | (?:[Ii]n|At|On|After|Before|During|Since|Under|With|From|By)\s+(?:(?:the|an?|its|his|her|their)\s+)?
          (?:(?!(?:the|an?)\s)[\w’'-]+\s+)+? (?=(?:the|an?)\s | [A-Z][\w’'.-]*(?:\s+[A-Z][\w’'.-]*|\s+[a-z]+)?$)
        )(?=\w)""",
        re.VERBOSE,
    )


@functools.lru_cache(maxsize=64)
def clean_speaker(who: str) -> str:
    """A speaker without article, marks and adverbs; empty where the words are none.

    >>> clean_speaker("In Geneva on Tuesday the UN"), clean_speaker("The WHO"), clean_speaker("the plan")
    ('UN', 'WHO', '')
    """
    who = STOP.sub("", " ".join(who.split()).strip(" ,“‘\"'"))
    while lead := _leading().match(who):
        who = who[lead.end() :]
    who = does["who"] if (does := DOES.match(who)) else who
    who = FIGURES.sub("", ARTICLE.sub("", CLAUSE_BEFORE.sub("", who)))
    while _trailing().search(who):
        who = _trailing().sub("", who)
    described = len(who.split()) > LONGEST or "¤" in who  # the name of nobody has a sum in it
    named = len(who) > 1 and who.isupper()  # the WHO
    described = described or bool(NO_SPEAKER.search(who))
    return "" if described or (_nobody().match(who) and not named) else who
