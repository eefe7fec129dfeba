"""Who was named before a sum: by the words before it, or in the sentence before."""

import re
from typing import NamedTuple

from helpers.actors import Actor, find_actors
from helpers.clauses import BREAK
from helpers.headlines import without_dateline

# Before the name that is the subject: `In May, the `, `Finance ministers from the `
TO = re.compile(r"\b(?:to|for|in|on|with)\s+(?:the\s+)?$")
OPENING = re.compile(
    r"""(?: (?:In|On|At|By|After|Before|Since|During|Last|Earlier)\s [\w’ ]{1,30},\s )?
    [“‘"']? (?:[Tt]he\s)? (?:[\w-]+\s){0,3}""",
    re.VERBOSE,
)
MEETING = re.compile(r"\s(?:conference|summit|meeting|talks)\b")  # the Paris | conference
ENVOY_TO = re.compile(r"\b(?:ambassador|envoy|representative)\s(?:to|for|in)\s(?:the\s)?$")
SOCIETY = re.compile(r"(?:(?!The\b)[A-Z][\w-]+\s){1,2}Red\sC(?:ross|rescent)(?:\sSociety)?")
MONEY = re.compile(
    r"\s(?:crowns?|kron\w+|francs?|dollars?|pounds?|rupees?|shillings?|pesos?|dinars?|dirhams?|riyals?)\b"
)
SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n")


class Who(NamedTuple):
    """What a pronoun may stand for: who says so, the words before the sentence, it, and it up to the sum."""

    said: str
    earlier: str
    sentence: str
    before: str
    giver: str = ""  # by name; the country that somebody gives to is another


def last_sentence(text: str) -> str:
    """The last sentence, or line, of a text."""
    return SENTENCE_END.split(text.strip())[-1]


def the_country(who: Who) -> str:
    """The country named last before a sum, up to its own clause, else in the sentence before, one
    that something goes to first; not the giver."""
    breaks = [match.start() for match in BREAK.finditer(who.before)]
    last = last_sentence(who.earlier)
    here = find_actors(who.before[: max(breaks, default=None)])
    there = sorted(find_actors(last), key=lambda actor: not TO.search(last, 0, actor.start))
    met = {actor for actor in (*here, *there) if actor.kind == "capital"}  # at talks in Paris
    met |= {actor for actor in here if ENVOY_TO.search(who.before, 0, actor.start)}
    met |= {actor for actor in there if ENVOY_TO.search(last, 0, actor.start)}
    paid = {actor for actor in there if actor.kind == "demonym" and MONEY.match(last, actor.end)}  # Norwegian crowns
    named = (actor.name for actor in (*reversed(here), *there) if actor.code and actor not in met | paid)
    return next((name for name in named if name not in who.giver.split("; ")), "")


def subject_named(text: str) -> str:
    """The actor that the last sentence of a text begins with, as its subject may."""
    last = without_dateline(last_sentence(text)).lstrip()
    first = next(iter(find_actors(last)), None)
    return _with_its_society(last, first) if first and OPENING.fullmatch(last, 0, first.start) else ""


def _with_its_society(text: str, actor: Actor) -> str:
    """The name of an actor, or of the society of a country that it is part of: `the Kenya Red Cross`."""
    society = SOCIETY.finditer(text) if " Red C" in text else ()
    return next((found.group() for found in society if found.start() <= actor.start < found.end()), actor.name)


def first_named(text: str, kind: str = "", countries: bool = False) -> str:
    """The first actor, or country, of the last sentence of a text whose name has `kind` in it."""
    last = last_sentence(text)
    named = (
        actor for actor in find_actors(last) if not MEETING.match(last, actor.end) and (actor.code or not countries)
    )
    return next((name for actor in named if re.search(kind, name := _with_its_society(last, actor))), "")
