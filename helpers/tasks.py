"""What is done with money: to rebuild schools, the rebuilding of schools."""

import functools
import re

from helpers.groups import ARTICLE, NATIONS, read_group
from helpers.language import one_of, read_table
from helpers.naming import name_actors

FIRST = re.compile(r"(?:\w+ly\s+)?([a-z-]+)")
NUMBER = (
    r"\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thousands|hundreds|dozens"
)
AID = re.compile(
    r"aid\s(?!(?:agenc|organi[sz]ation|program|project|operation|budget|charit|convoy)|(?:groups?|workers?|bodies|money)\b)"
)  # to aid victims, but to aid agencies
OBJECT = re.compile(
    rf"(?!(?:the|its|their|his|her|an?|some|all|each|about|nearly|another)\b)[a-z-]+(?<!s)\s+(?:the|its|their|an?|up|out|off|his|her|those|these|new|more|all|each|every|[A-Z]\w+[’']s|{NUMBER})\s"
)
HELPED = re.compile(  # to help Chad and Mali | rebuild schools
    r"to\s(?:help|assist|support|enable|allow)\s"
    r"(?P<who>(?:the\s)?[A-Z][\w’'.-]*(?:(?:,\s(?:and\s)?|\sand\s|\s)(?:the\s)?[A-Z][\w’'.-]*)*)(?<![’']s)(?:\s(?:to\s)?(?=[a-z])|$)"
)


@functools.cache
def task_pattern() -> re.Pattern:
    """After "to": what money goes to that receives nothing."""
    tasks = one_of(read_table("roles")["purpose"]["tasks"])
    return re.compile(
        rf"(?:the\s+|its\s+|their\s+|[A-Z]\w+[’']s\s+)?(?:(?!(?:for|to|in|of|on|with|and)\b)\w+\s+){{0,2}}?{tasks}\b"
    )


@functools.cache
def _purpose_verbs() -> frozenset[str]:
    return frozenset(read_table("roles")["purpose"]["verbs"].split())


def is_infinitive(words: str) -> bool:
    """Whether the words after "to" begin with a verb: `to rebuild schools`, not `to flood victims`.

    >>> is_infinitive("rebuild schools"), is_infinitive("families in Chad")
    (True, False)
    """
    first = FIRST.match(words)
    if not first:
        return False
    verb = first.group(1).removeprefix("re-")
    return verb == "be" or verb in _purpose_verbs() or bool(OBJECT.match(words) or AID.match(words))


def task_beside(purpose: str, recipient: str) -> str:
    """What a purpose says that who receives does not; empty where it names only whom it is for.

    >>> task_beside("to help Chad rebuild schools", "Chad"), task_beside("to assist Nepal", "Nepal")
    ('rebuild schools', '')
    >>> task_beside("to help Chad rebuild schools", "Oxfam")
    'to help Chad rebuild schools'
    >>> task_beside("the farmers in Chad", "farmers in Chad")
    ''
    """
    if ARTICLE.sub("", purpose) == recipient and (read_group(recipient) or NATIONS.fullmatch(recipient)):
        return ""
    helped = HELPED.match(purpose)
    return purpose[helped.end() :] if helped and name_actors(helped["who"]) == recipient else purpose
