"""Lists with a line for each sum: what the line above says of all of them, and whom or what each line begins with."""

import re
from collections.abc import Sequence

from helpers.actors import find_actors
from helpers.clauses import find_verbs
from helpers.governing import GIVING, Context
from helpers.kinds import holds_kind
from helpers.nameless import nameless
from helpers.naming import name_actors
from helpers.sentences import Sentence
from helpers.sharing import Reading, filled, spoken_of
from helpers.tasks import task_pattern

LONGEST = 40  # lines of a list above a line of it
BULLET = re.compile(r"\s*(?:[•*▪◦·–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+")
# `Papua New Guinea: `, `• Roads – `
HEADED = re.compile(
    r"(?:[•*▪◦·–—-]\s+|\(?\d{1,2}[.)]\s+)?(?P<head>[A-Z][^:¤]{1,60}?)(?::|\s[–—-]|,\swith)\s+(?:an?\s+)?(?=¤|(?:[a-z]+\s){0,3}\S{0,4}\s?\d|$)"
)
A_SUM = re.compile(r"[A-Z]{0,3}\s?[$€£¥₹]\s?\d|[A-Z]{3}\s?\d|\d[\d.,]*\s(?:million|billion)\b")
# Where the sum stands in the words above: `will give Chad the following amounts`, `Who gave what`
FOLLOWING = re.compile(
    r"\b(?:[Tt]he\s)?following(?:\s(?:amounts|sums|contributions|grants|loans|pledges|donations|payments|commitments))?\b|\b[Ww]hat\b"
)
HELD = ("stage", "donor", "recipient", "period")  # what a line above says of every sum of its list
THINGS = re.compile(r"[A-Z][a-z]+s")  # Roads, but no Oxfam
TAKERS = re.compile(
    r"\b(?:recipients?|beneficiar(?:y|ies)|partners|by\scountry|(?:following|these)\scountries|to\s(?:the\sfollowing|these)\b)",
    re.I,
)


def lead_above(text: str, spans: Sequence[Sentence], number: int) -> int | None:
    """Which sentence introduces the list that sentence `number` is a line of; None where it is in no list.

    It ends with a colon, or is a headline right above bullets.
    """
    if not _is_line(text, spans, number):
        return None
    for above in range(number - 1, max(-1, number - LONGEST), -1):
        words = text[slice(*spans[above][1:])].rstrip()
        if words.endswith(":"):
            return above
        if not _is_line(text, spans, above):
            bullets = BULLET.match(text, spans[number][1])
            return above if bullets and not words.endswith((".", "!", "?", "”", '"')) else None
    return None


def _is_line(text: str, spans: Sequence[Sentence], number: int) -> bool:
    """Whether a sentence is a line of its own that begins with a bullet, with words and a colon, or with a sum."""
    _, start, end = spans[number]
    alone = number == 0 or text.find("\n", spans[number - 1][2], start) >= 0
    return alone and any(begin.match(text, start, end) for begin in (BULLET, HEADED, A_SUM))


def lead_context(lead: str, mask: str) -> Context:
    """The words above a list as if one sum stood at their end: or in place of `the following`."""
    words = lead.rstrip().rstrip(":")
    place = FOLLOWING.search(words)
    start, end = place.span() if place else (len(words) + 1, len(words))
    whole = f"{words[:start]} "[:start] + mask + words[end:]
    return Context(whole, start, start + len(mask), find_verbs(whole), 0, len(whole))


def as_item(reading: Reading, led: Reading, lead: str, before: str) -> Reading:
    """A sum of a list, with what the words `before` it on its line and those of the line above say."""
    if reading.stage == "other":
        return reading
    led = led._replace(donor="" if nameless(led.donor) else led.donor)
    countries = {actor.name for actor in spoken_of(lead) if actor.code} - set(led.donor.split("; "))
    if len(countries) == 1 and not led.recipient:
        led = led._replace(recipient=countries.pop())
    head = HEADED.fullmatch(before)
    name = name_actors(head["head"]) if head else ""
    if head and _is_what(head["head"]):
        return filled(reading._replace(donor="", purpose=reading.purpose or head["head"]), led, HELD)
    if name and (led.donor or led.stage not in GIVING or TAKERS.search(lead)):
        return filled(reading._replace(donor=led.donor, recipient=name), led, HELD)
    return filled(reading._replace(donor=name or reading.donor), led, HELD)


def _is_what(head: str) -> bool:
    """Whether the words a line begins with are what its sum is for, and nobody: `Rural water supply`, `Food`."""
    things = holds_kind(head.lower()) or task_pattern().match(head.lower())
    return not find_actors(head) and (not head.istitle() or bool(things) or bool(THINGS.fullmatch(head)))
