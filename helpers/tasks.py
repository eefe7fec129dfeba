"""What is done with money: to rebuild schools, the rebuilding of schools."""

import functools
import re

from helpers.actors import find_actors, only_country
from helpers.groups import ARTICLE, NATIONS, read_group
from helpers.kinds import is_form
from helpers.language import one_of, read_table
from helpers.naming import is_name, name_actors

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
    r"(?P<who>(?:the\s)?[A-Z][\w’'.-]*(?:(?:,\s(?:and\s)?|\s(?:and\s|of\s)?)(?:the\s)?[A-Z][\w’'.-]*)*)(?<![’']s)(?:\s(?:to\s)?(?=[a-z])|$)"
)
HELPS = re.compile(r"to\s(?:help\s(?:to\s)?)?(?:help|assist|support|enable|allow|aid)\s")
NO_TAKER = re.compile(  # what is helped, and receives nothing
    r"(?:.*\s)?(?:efforts?|operations|plans|projects|programmes|programs|measures|reforms|attempts|moves|activities|services|ones)"
)
AID_TO = re.compile(
    r"(?P<what>(?!to\s)(?:[a-z-]+\s){0,3}(?:aid|assistance|relief|support|help|projects|programmes|programs))\s(?:to|for|in|across)\s(?P<whom>.+)"
)
PROVIDED = re.compile(  # to provide | food and shelter; but: to provide Chad with food
    r"^to\s(?:help\s)?(?:provide|supply)\s(?=[a-z])(?!.*\s(?:with|to)\s|and\b)"
)
FOR_WHOM = re.compile(
    r"(?<=\w)(?:\s(?:for|among)|(?<=ment)\sof|(?<=tion)\sof)\s(?P<who>(?:[a-z]|\d|[A-Z]\w+\s[a-z])[^,;]*)$"
)
GERUND = re.compile(r"[a-z]+ing\s")
ROAD = re.compile(  # what goes somewhere
    r"\b(?:aid|roads?|railways?|pipelines?|bridges?|cables?|lines?|ferr(?:y|ies)|flights?|links?|access|return|exports?|travel"
    r"|assistance|support|relief)\sto\s"
)
BARE_PLURAL = re.compile(r"(?:[A-Za-z][\w-]*\s){0,3}(?:[a-z-]+[a-rt-z]s|world)")


@functools.cache
def task_pattern() -> re.Pattern:
    """After "to": what money goes to that receives nothing."""
    tasks = one_of(read_table("roles")["purpose"]["tasks"])
    return re.compile(
        rf"(?:the\s+|its\s+|their\s+|[A-Z]\w+[’']s\s+)?(?:(?!(?:for|to|in|of|on|with|and)\b)\w+[’']?\s+){{0,2}}?{tasks}\b"
    )


@functools.cache
def _purpose_verbs() -> frozenset[str]:
    return frozenset(read_table("roles")["purpose"]["verbs"].split())


@functools.cache
def doing_more() -> re.Pattern:
    """Where one thing to do follows another: `rebuild schools | , train nurses`, `| , and feed people`."""
    return re.compile(rf",\s(?:and\s(?:to\s)?)?(?!double\b){_any_purpose_verb()}\s(?![a-z]+ing\b)")


def _any_purpose_verb() -> str:
    """A pattern for the verbs of what money is for."""
    return rf"(?:{'|'.join(sorted(_purpose_verbs()))})"


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


@functools.cache
def _helped_to() -> re.Pattern:
    """After `to help `: who, and where what they do begins: `African makers | sell a vaccine`."""
    verbs = _any_purpose_verb()
    return re.compile(rf"(?!{verbs}\b)(?P<who>[\w’'.-]+(?:,?\s[\w’'.-]+){{0,8}}?)(?<!\sand)\s(?P<to>to\s)?{verbs}\b")


def who_does(purpose: str) -> str:
    """Whom a purpose helps to do something, by the words before the verb; empty where it names nobody so.

    >>> who_does("to help farmers in Chad replant fields"), who_does("to help African makers sell a vaccine")
    ('farmers in Chad', 'African makers')
    >>> who_does("to help fight hunger"), who_does("to support efforts to fight hunger")
    ('', '')
    """
    helps = HELPS.match(purpose)
    helped = helps and _helped_to().match(purpose, helps.end())
    if not helped or NO_TAKER.fullmatch(helped["who"]):
        return ""
    who = ARTICLE.sub("", helped["who"])
    if read_group(helped["who"]) == who or NATIONS.fullmatch(who) or (not helped["to"] and BARE_PLURAL.fullmatch(who)):
        return who
    return name_actors(who) if is_name(who) else ""


def task_beside(purpose: str, recipient: str) -> str:
    """What a purpose says that who receives does not; empty where it names only whom it is for.

    >>> task_beside("to help Chad rebuild schools", "Chad"), task_beside("to assist Nepal", "Nepal")
    ('rebuild schools', '')
    >>> task_beside("to help Chad rebuild schools", "Oxfam")
    'to help Chad rebuild schools'
    >>> task_beside("the farmers in Chad", "farmers in Chad")
    ''
    """
    if " " not in purpose or (recipient.endswith(f" for {purpose}") and not GERUND.match(purpose)):
        return "" if recipient.endswith(purpose) else purpose  # a fund for | farmers
    purpose = PROVIDED.sub("", purpose, count=1)
    if not recipient:
        return purpose
    if not ROAD.search(purpose) and (only_country(recipient) == recipient or not purpose.startswith("to ")):
        purpose = purpose.removesuffix(f" to {recipient}")  # for clean water | to Chad
    whom = ARTICLE.sub("", purpose)
    if recipient in (whom, purpose) and (read_group(recipient) or NATIONS.fullmatch(recipient)):
        return ""
    if read_group(purpose) == whom and recipient.startswith(f"{whom} "):
        return ""
    if any((one.start, one.end, one.name) == (0, len(whom), recipient) for one in find_actors(whom)):
        return ""  # the Palestinian territories, for Palestine
    aid = AID_TO.fullmatch(purpose)
    if aid and name_actors(aid["whom"]) == recipient:  # humanitarian aid | to Yemen
        return "" if is_form(aid["what"]) else aid["what"]
    whom = FOR_WHOM.search(purpose)
    if whom and ARTICLE.sub("", whom["who"]) == recipient and not is_form(purpose[: whom.start()]):
        return purpose[: whom.start()]  # winter clothing | for families in Chad
    helped = HELPED.match(purpose)
    return purpose[helped.end() :] if helped and name_actors(helped["who"]) == recipient else purpose
