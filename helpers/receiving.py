"""Whom the words around a sum name as receiver: to, for, between the verb and the sum, a programme in a country."""

import functools
import re

from helpers.actors import find_actors, only_country, opening_body
from helpers.callings import KIND
from helpers.groups import ARTICLE, NATIONS, PROPER, read_group, trailing, without_giver
from helpers.naming import INITIALS, is_name, name_actors
from helpers.offices import PROVINCIAL
from helpers.ofstate import SERVICES, is_of_state
from helpers.phrasing import ORG_FOR, party_words
from helpers.purposes import After
from helpers.regions import last_region
from helpers.tasks import is_infinitive, task_pattern

MIDWAY = re.compile(  # but for a visit to
    r"(?<!visit\s)(?<!trip\s)(?<!tour\s)(?<!speech\s)"
    r"\b(?:to|for)\s+(?P<who>[^,;¤]{2,80}?),?\s+(?:worth|of|by|totalling|totaling|with|a|valued)\b"
)
# `Tuvalu, Kiribati and Nauru`
A_NAME = rf"(?:the\s)?(?:(?:Republic|Kingdom|Federated\sStates)\sof\s(?:the\s)?)?{PROPER}"
NAMES = re.compile(rf"{A_NAME}(?:,\s{A_NAME})+,?\sand\s{A_NAME}")
NAMED_IN = re.compile(rf"[A-Z][\w’-]*\sin\s{NAMES.pattern}")  # Lions in India, Peru and Chad
# `$5m aid programme in `
PACKAGE = re.compile(
    r"[\s-]+(?:[\w-]+\s+){0,3}?(?:programme|program|project|package|plan|scheme|hospital|clinic|school"
    r"|port|road|bridge|plant"
    r"|cent(?:re|er)|camp|shelter|dam|airport)\s+in\s+"
)
STATE_OF = re.compile(r"(?:the\s)?(?P<who>[A-Z][\w ]+)\s(?:state\s)?government")
# One named before.
COUNTRY = re.compile(
    r"""[Tt](?:he|hat|his)\s+(?:[a-z-]+\s+)?
    (?: (?:[A-Z]\w+\s+){0,2}(?:country|nation|state|republic|kingdom|island|territory|enclave|archipelago)
      | government )
    | (?:island|[a-z]+-(?:hit|stricken|torn|ravaged))\s(?:nation|country)""",
    re.VERBOSE,
)
# `a ` climate fund | run by island states, `the ` fund | for flood victims
FUND = re.compile(
    r"(?:an?|the|its)\s(?P<kind>(?:(?:(?!(?:from|of|to|in|for|by|on|with)\b)[a-z][\w’-]*\s){1,4}fund|fund(?=\s(?:for(?!\s\d)|run)))\b)(?P<whose>(?:\s(?:for(?!\s\d)|run\sby|in)\s.*)?)"
)
FUND_ALONE = re.compile(
    r"the\s(?P<what>fund|foundation|charity|trust)"
    r"(?=$|[,;.:]|\s(?:and|on|in|for|by|over|last|this|from|which|that|as|with|at|after|when|while|since)\b)"
)
OCCASION = re.compile(r"\s(?:Response|Conference|Summit)$")  # what is held, and receives nothing
PROJECT = re.compile(
    r"\s(?:Project|Program|Operation|Moderni[sz]ation|Scheme|Loan)$"
)  # what is paid for, and receives nothing
FUND_END = re.compile(r"[,;:.()“”]|\s(?:over|on|last|this|next|after|since|to|which|that|who|said)\s")
CAME = re.compile(
    r"(\b[A-Z][\w’'-]*)\s(?:arrived|expired|lapsed|ended|stalled|collapsed|helped|opened|remained|allowed|failed|covered|passed)\b.*$"
)  # a gift to Chad | arrived
AND_MORE = re.compile(r"\sand\s(?:another|an?\s(?:additional|extra|further|separate))$")  # Chad | and an additional
WORK_OF = re.compile(
    r"(?P<whose>(?:the\s)?[A-Z].{1,60}?)[’']s?\s(?:[\w-]+\s){0,3}(?:operations?|appeals?|campaigns?|programmes?|programs?|response|efforts?|drive|meals|work)\b.*"
)
# Bodies of a state that get money of their own
SERVICE = re.compile(
    r"(?:the\scentral\sbank(?=\sin\s)|the\scentral\sbank\sof\s[A-Z][\w’'-]+|(?:the\s)?[A-Z][\w’'. -]*"
    rf"\s{SERVICES})"
    r"(?:\sin\s[A-Z]\w+)?"
)
TRUST_FUND = re.compile(  # the World Bank’s trust fund for Ukraine
    r"(?:the\s)?(?P<fund>[A-Z][\w.-]*(?:\s[A-Z][\w.-]*)*[’']s\s(?:[a-z]+\s)?fund(?:\sfor\s(?:the\s)?[A-Z][\w-]+)?)\b"
)
TO_BE_SENT = re.compile(r"be\s(?:sent|paid|given|handed|delivered|transferred|wired|distributed)\b")
CALLED = re.compile(  # to | the state savings bank, | Amonatbonk
    r"(?:an?|the|its|[A-Z]\w+[’']s)\s(?:[a-z-]+\s){0,4}(?:bank|charity|agency|company|operator|utility|foundation|trader|airline|hospital"
    r"|university|contractor|producer),\s(?P<who>[A-Z][\w&’'.-]*(?:\s[A-Z][\w&’'.-]*)*)(?=[,.;]|$)"
)
QUOTED = re.compile(r"(?:the\s)?[\"“](?P<who>[A-Z][^\"“”,;]{2,60})[\"”]")  # to the “Fund for Chad”
THINGS = re.compile(r"[A-Z][a-z]+,\s[A-Z][a-z]+\sin\s(?=[A-Z])")  # a headline’s | Jobs, Education in Chad
ACCOUNT = re.compile(r"[’']s?\s(?:bank\s)?accounts?$")  # to Chad | ’s account
# to | the director of | the relief office, the accounts of | farmers in Chad
HELD_BY = re.compile(
    r"^(?:the\s)?(?:(?:[a-z]+\s)?(?:governments|parliaments|ministries|peoples)\sof\s(?=(?:the\s)?[A-Z])|(?:[A-Za-z]+\s){0,2}?(?:[Dd]irector|[Hh]ead|[Cc]hairman|[Cc]hairperson|[Mm]anager|[Pp]rincipal|[Cc]oordinator"
    r"|[Rr]epresentatives?)(?:\s[Gg]eneral)?\sof\s(?=(?:the\s)?[A-Z])|(?:[a-z]+\s){0,2}accounts?\sof\s)"
)
LONGEST_NAME = 90  # characters
LONE_WORD = re.compile(r"[a-z-]+")


@functools.cache
def _receiver_end() -> re.Pattern:
    """Where the receiver after a "to" or "for" ends."""
    words, after_and = party_words("after_receiver"), party_words("after_receiver_and")
    return re.compile(
        rf"(?:,(?!\d)|[;:()“”\"¤—]|\s[–-]\s) | (?!{ORG_FOR})\s(?: in\s\d{{4}}.* | {words} "
        rf"| and\s+(?:{after_and}|the(?!\s[A-Z])|¤|(?:a\sfurther|another|an\s(?:additional|extra))\s¤"
        r"|\w+ed\s(?:an?|another|more|¤)) )\s",
        re.VERBOSE,
    )


@functools.cache
def _not_a_name() -> re.Pattern:
    """After a "to", what is no receiver: `to the tune of`, `to 5`."""
    return re.compile(rf"\d|(?:the\s+|this\s+|next\s+)?{party_words('not_names')}\b")


def read_package(after: str) -> str:
    """The country that a programme is in, by the words after a sum.

    >>> read_package(" aid programme in Chad, officials"), read_package(" programme in May")
    ('Chad', '')
    """
    package = PACKAGE.match(after)
    actors = find_actors(after, package.end(), package.end() + 60) if package else ()
    return actors[0].name if actors and actors[0].start - package.end() <= len("the ") and actors[0].code else ""


def read_nations(words: str) -> str:
    """The countries that words begin with, where none is named: `poorer nations`, `African countries`."""
    nations = NATIONS.match(words)
    return without_giver(nations["who"]) if nations else ""


def read_service(words: str) -> str:
    """A body of a state that gets money of its own, as printed: `the Lebanese army`; empty for any other receiver."""
    bare = trailing().sub("", words)
    return ARTICLE.sub("", bare) if SERVICE.fullmatch(bare) else ""


def read_midway(gap: str) -> str:
    """A `to` or `for` between the verb and the sum: `a loan to Kenya worth`, `a programme for Zambia of`."""
    match = MIDWAY.search(gap.rstrip().removesuffix(" to").rstrip(",") + " of")  # raised its pledge to the Fund | to
    named = bool(match) and not is_infinitive(match["who"])
    return (read_group(match["who"]) or name_actors(match["who"], printed=False)) if named else ""


def read_receiver(after: list[After], words: tuple[str, ...], *, only_names: bool) -> str:
    """The first receiver among the phrases after a sum that begin with one of `words`.

    With `only_names` one that is a name and nothing else. An infinitive ends the search.
    """
    told = 0  # where the group of people that a `for` named ends
    for phrase in after:
        if phrase.word == "to do" and not TO_BE_SENT.match(phrase.text):
            return ""
        if phrase.start < told:
            continue  # for people returning to Chad
        if phrase.word in ("for", "on") and phrase.word not in words and (group := read_group(phrase.text)):
            told = phrase.start + len(phrase.word) + 2 + len(group)
        if phrase.word in words and (
            name := read_nations(phrase.text) or name_receiver(phrase.text, only_names=only_names)
        ):
            return name
    return ""


def read_people(after: list[After]) -> str:
    """The first group of people that a `for` or `on` after a sum names: `$5m in aid for farmers in Chad`."""
    for phrase in after:
        if phrase.word == "to do":
            return ""
        if phrase.word in ("for", "on") and (group := read_group(phrase.text) or read_nations(phrase.text)):
            return group
    return ""


def _up_to_its_end(words: str) -> str:
    """Words up to where the receiver they begin with ends, which is not within a name: the Office | for Refugees."""
    first = next(iter(find_actors(words[:LONGEST_NAME])), None)
    named = first.end if first and first.kind == "organisation" and first.start <= len("the ") else 0
    return words[:named] + _receiver_end().split(words[named:].rstrip(" .") + " ", 1)[0]


def _by_what_it_is_called(words: str) -> str:
    """A fund, or whom words name in quotation marks or after what it is: `the state bank, Amonatbonk`."""
    if fund := FUND.match(words):
        return (fund["kind"] + FUND_END.split(fund["whose"] + " ")[0]).strip()
    if alone := FUND_ALONE.match(words):
        return alone["what"]
    if trust := TRUST_FUND.match(words):
        return trust["fund"]
    named = CALLED.match(words) or QUOTED.match(words)
    return name_actors(named["who"]) if named else ""


def name_receiver(words: str, *, only_names: bool) -> str:
    """Whom the words after a preposition name; empty where they are a time, a task or a lone word."""
    words = HELD_BY.sub("", INITIALS.sub("", words))
    if called := _by_what_it_is_called(words):
        return called
    if THINGS.match(words) and not find_actors(words.split(" in ")[0]):
        return ""
    if not only_names and (group := read_group(words)) and opening_body(group) != group:
        return group
    if apart := NAMED_IN.match(words):
        return apart.group().rstrip(".")
    listed = NAMES.match(words)
    receiver = listed.group() if listed else _up_to_its_end(words)
    receiver = CAME.sub(r"\1", receiver)
    receiver = AND_MORE.sub("", receiver.strip(" .?!’‘'”“").removesuffix(" and"))
    if (work := WORK_OF.fullmatch(receiver)) and name_actors(work["whose"]) != only_country(work["whose"]):
        receiver = work["whose"]  # to the relief body | ’s operation in Sudan
    receiver = ACCOUNT.sub("", trailing().sub("", KIND.sub("", receiver)))
    if _not_a_name().match(receiver) or (task_pattern().match(receiver) and not is_of_state(receiver)):
        return ""
    people = receiver.endswith(("s", "people", "children", "men", "women"))
    if PROVINCIAL.fullmatch(ARTICLE.sub("", receiver)):
        return name_actors(receiver)
    if service := read_service(receiver):
        return service
    if (region := STATE_OF.fullmatch(receiver)) and last_region(region["who"]) == region["who"]:
        return region["who"]  # the Kerala government
    if (country := COUNTRY.match(receiver)) and re.match(
        r"$|\s(?:between|since|until|with|under|when|where)\s", receiver[country.end() :]
    ):
        return country.group()
    if OCCASION.search(receiver) or PROJECT.search(receiver):
        return only_country(receiver)
    if (LONE_WORD.fullmatch(receiver) and not people) or (only_names and not is_name(receiver)):
        return ""
    return name_actors(receiver)
