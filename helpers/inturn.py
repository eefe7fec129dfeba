"""Gifts in turn under one verb: who receives or gives each, and what is told of all of them after the last."""

import re

from helpers.actors import giving_countries, only_country
from helpers.contexts import MASK
from helpers.governing import GIVING, Context
from helpers.groups import NAME
from helpers.indirect import between_verb_and_sum
from helpers.naming import name_actors
from helpers.phrasing import read_gapped
from helpers.sharing import Reading, filled

GIVEN_TOO = re.compile(
    r"\band\s(?P<who>(?:the\s)?[A-Z][^,;¤]{2,50}?)\s(?:a\sfurther|another|an\s(?:extra|additional))\s$"
)
HOW_MUCH = (
    "(?:with|as|much|many|gave|pledged|another|an?|further|additional|extra|about|around|some|nearly|almost|over|more|than"
    "|up|to|at|least|just|only)"
)
# Peru gave $2m, | Chile | $3m; $2m | from Peru and | $3m from Chile
IN_TURN = re.compile(
    rf"(?:,|,?\sand)\s(?:and\s)?(?:the\s)?{NAME}(?:\s{HOW_MUCH}){{0,4}}\s"
    rf"|\sfrom\s(?:the\s)?{NAME}(?:,|,?\sand)\s(?:{HOW_MUCH}\s){{0,4}}"
)
LISTED = re.compile(r",\s+(?:and\s+)?|\s+and\s+")


def takes_in_turn(context: Context) -> str:
    """Who receives a sum that shares a verb: `Assam was given ¤, Manipur ¤`, `gave Chad ¤, Mali ¤`."""
    verbs = [verb for verb in context.verbs if verb.end <= context.floor]
    if not verbs or verbs[-1].subject not in ("donor", "recipient"):
        return ""
    gives = verbs[-1].subject == "donor" and not verbs[-1].passive
    first = between_verb_and_sum(context.text[verbs[-1].end : context.text.find(MASK, verbs[-1].end)])
    receives = not gives or first
    name = read_gapped(context.text[context.floor : context.start], printed=True) if receives else ""
    return "" if gives and _gives_too(name, name_actors(first)) else name


def _gives_too(name: str, taker: str) -> bool:
    """Whether a name right before a sum is one more giver: `lent Uganda ¤, Norway ¤`, `gave Nepal ¤, Oxfam ¤`."""
    if only_country(name) == name:
        return name in giving_countries() and taker not in giving_countries()
    return only_country(taker) == taker


def takes_too(context: Context, before: Reading) -> str:
    """Who receives one more sum of one giver: `Peru gave Chad ¤, and the Red Cross a further ¤`."""
    both = before.donor and before.recipient
    further = GIVEN_TOO.search(context.text, context.floor, context.start) if both else None
    name = name_actors(further["who"]) if further else ""
    return "" if only_country(name) == name else name  # a country gives as the first does


def told_of_all(rows: list[dict], readings: list[Reading], text: str) -> list[Reading]:
    """What is said after the last of several gifts in turn, of all: `Peru gave $2m and Chile $3m for tents`."""
    told = list(readings)
    for i in range(len(rows) - 1, 0, -1):
        one, last = told[i - 1], told[i]
        here = rows[i - 1]["sentence"] == rows[i]["sentence"] and one.stage == last.stage and last.stage in GIVING
        if here and not one.purpose and IN_TURN.fullmatch(text[rows[i - 1]["end"] : rows[i]["start"]]):
            told[i - 1] = filled(one, last, ("recipient", "purpose"))
    return told


def shared_out(rows: list[dict], readings: list[Reading], text: str) -> list[Reading]:
    """`France and Italy gave $2m and $3m`: where as many sums stand in a row as names, each has its name."""
    if not any("; " in reading.donor or "; " in reading.recipient for reading in readings):
        return readings
    shared, i = list(readings), 0
    while i < len(rows):
        j = i + 1
        while j < len(rows) and LISTED.fullmatch(text[rows[j - 1]["end"] : rows[j]["start"]]):
            j += 1
        for role in ("donor", "recipient"):
            names = getattr(readings[i], role).split("; ")
            if j - i > 1 and len(names) == j - i:
                named = zip(shared[i:j], names, strict=True)
                shared[i:j] = [reading._replace(**{role: name}) for reading, name in named]
        i = j
    return shared
