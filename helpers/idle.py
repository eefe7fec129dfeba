"""What looks like a purpose and is none: a time, a place, a ministry, what is not done with the money."""

import functools
import re

from helpers.language import one_of, read_table

COMING = re.compile(r"(?:come|follow|arrive)\b")  # $5m is to come in two parts
ROUTE = re.compile(
    r"\b(?:roads?|railways?|main|pipelines?|bridge|highway|cable|link|corridor|route|canal)$"
)  # a road to Chad
GOES = re.compile(r"\bgo(?:es|ne)?$|\bwent$")  # goes on building
CAUSED = re.compile(r"\b(?:caused|stirred|raised|sparked|spread|provoked)\b")  # it has caused anger | among voters
FINITE_BETWEEN = re.compile(r"\b(?:is|are|was|were|has|have|had|that|who|and|could|can|go|went)\b")
EARNED = re.compile(r"\b(?:profits?|interest|returns?|tax(?:es)?|duty|duties|tariffs?|report|based|windfall|earned)$")
ON_THE = re.compile(
    r"(?:board|(?:\w+\s){1,4}(?:planes|flights|trucks|lorries|ships|aircraft)\b|the\s(?:move|run|table|way|ground))\b"
)  # people on the move
SPENT = re.compile(r"\b(?:spen[dt]|invest\w*|put|poured|ploughed|channell?ed|used|gone|going|go|goes|went)\b")
# No purpose: `for the archipelago`, `to the health ministry of Laos`, `into the scheme`, `on their behalf`
WHERE_OR_WHO = re.compile(
    r"""(?:the|its|their|this)\s
    (?: (?:new\s)?(?:scheme|project|programme|program|plan|initiative|effort|behalf|(?:[a-z]+\s)?fund)
    | (?:[a-z-]+\s){0,2} (?: archipelago|state|country|islands?
      |district|region|province|peninsula|territory|enclave|city|town|village
      | (?:ministry|department|agency|treasury|government|council|authority)(?:\sof\s.+)? ) )$""",
    re.VERBOSE,
)


# so many things: 12 ambulances, 900 kilometres of road; but 2026, 5 per cent, 40 days, 3 million people
COUNTED = (
    r"\d[\d,]*\s(?!(?:years?|months?|weeks?|days?|hours?|per\scent|percent|million|billion|people|families|lakh|crore)\b)"
    r"(?-i:[a-z])"
)


def _words(group: str) -> str:
    """A pattern for the words of a group of the table."""
    return one_of(read_table("roles")["purpose"][group])


@functools.cache
def empty_pattern() -> re.Pattern:
    """Words after "for" that are no purpose."""
    months = one_of(read_table("roles")["time"]["months"])
    days, count = one_of(read_table("roles")["time"]["days"]), "(?:an?|one|two|three|four|five|six)"
    return re.compile(
        rf"""(?: {days}\b.* | (?:to\s+)?be\b.* | (?!{COUNTED})\d.* | {months}\s\d+.*
        | {_words("empty")} | {_words("empty_openings")}\b.*
        | (?:{count}|several|other|these|those)\s(?:projects|programmes|programs|schemes)
        | an?\s(?:daily|weekly|monthly|yearly|annual|regular)\sbasis
        | (?:in|on|at|by|from)\s.* | (?:each|every)\b(?!\s+\w+[’']s\s).*
        | (?:half\s+)?{count}\s+(?:years?|months?|weeks?|days?|fortnight|weekend)\b.*
        | (?:another|a\s+further)\s+(?:\w+\s+)?(?:years?|months?|weeks?|decade)
        | (?:it|them|him|her|that|this)\b(?!\s+\w+\s+(?:to|of)\b).* | [a-z]+(?:ing)?\s*(?<=\bbuild)
        | the\s+{_words("empty_bare")} | the\s+{_words("empty_alone_after_the")}(?:\s+.*)? | (?:the|its)\s+
          (?!\w+\s(?:phase|stage|batch|half\sof|urgent|pressing)\b){_words("empty_after_the")}.* )$""",
        re.VERBOSE | re.I,
    )


def is_idle(word: str, gap: str, rest: str) -> bool:
    """Whether what stands before a preposition makes it say nothing of the sum: `is held on`, `the minister for`."""
    if word == "to":
        return bool(_not_to().search(gap) or COMING.match(rest) or ROUTE.search(gap))
    if word == "among" and CAUSED.search(gap):  # caused anger among voters
        return True
    if word == "on" and (EARNED.search(gap) or ON_THE.match(rest)):
        return True
    if word in ("on", "into"):
        goes_on = GOES.search(gap) and re.match(r"\w+ing\b", rest)
        return bool(goes_on or (FINITE_BETWEEN.search(gap) and not SPENT.search(gap)))
    owner = _not_for().search(gap) if word == "for" else None  # the Fund for Africa, but the Bank for wells
    return bool(owner) and not (owner.group()[0].isupper() and rest[:1].islower())


@functools.cache
def _not_to() -> re.Pattern:
    """Before a "to" that tells of nothing done with the money: has yet to reach them, tied to a result."""
    return re.compile(rf"\b{_words('not_to')}$")


@functools.cache
def _not_for() -> re.Pattern:
    """Before a "for" that belongs to another word: the minister for, blamed for."""
    return re.compile(rf"\b{_words('not_for')}$")
