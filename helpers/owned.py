"""Whose a sum is: by a possessive or an adjective before it, by whose loan or aid it is, and aid to whom."""

import functools
import re

from helpers.actors import find_actors
from helpers.groups import read_group
from helpers.language import one_of, read_table
from helpers.naming import FUNDED_BY, is_name, name_actors
from helpers.phrasing import REQUEST, name_body, name_giver, party_words
from helpers.receiving import read_nations

# `Germany’s ` €1.2bn pledge, `Japan’s gift of ` ¥5bn
POSSESSOR = re.compile(
    r"""(?P<who> (?:[A-Z][\w.&’'-]*\s+(?:(?:of|for|and|the|in|&)\s+)*)* [A-Z][\w.&-]*
        (?:\s(?:[a-z-]+\s)?(?:government|ministry|administration|parliament|cabinet|embassy))? )[’']s?\s+
    (?:(?!(?:and|has|have|had|is|was|will)\b)[\w-]+\s+){0,4} (?:of\s+|for\s+|worth\s+)? (?:an?\s+)?$""",
    re.VERBOSE,
)
BY_ANOTHER = re.compile(r"\b(?:by|from)\s(?:the\s)?$")
# `a German ` €5m grant
ADJECTIVE = re.compile(r"(?:[Aa]|[Tt]he|[Nn]ew|^|,|and)\s*(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+)?)\s+$")
# `a World Bank loan of `
LOAN_OF = re.compile(
    r"\b(?:[Aa]n?|[Tt]he)\s(?:(?:next|first|second|third|last|latest)\s)?(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+){0,2})\s(?:[a-z-]+\s){0,2}"
    r"(?:loan|grant|credit|donation|gift|payment|transfer|contribution|tranche|package|offer|pledge)\s(?:of|worth)\s$"
)
TRANCHE_OF = re.compile(  # received the fourth tranche of its IMF programme, | $5m
    r"\b(?:tranche|instal?lment|slice|portion)\sof\s(?:its|the|an?|their)\s(?:¤\s)?(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+){0,2})\s"
    r"(?:[a-z-]+\s){0,2}(?:programme|program|loan|facility|bailout|arrangement|credit|package|deal)(?:,|,?\sworth|,?\sof)\s$"
)
# $5m of | a World Bank loan, the third slice, worth $5m, of its $9m | IMF loan
LOAN_AFTER = re.compile(
    r",?\s(?:of|from|under|in)\s(?:(?:an?|its|the|new)\s)?(?:¤+\s)?(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+){0,2})\s(?:[a-z-]+\s){0,2}"
    r"(?:loan|grant|credit|funds|funding|money|scheme|programme|program|bailout)\b"
)
CALLED = re.compile(
    r"\s+(?:(?!(?:will|would|is|are|was|were|has|have|had|can|could|to)\b)[a-z-]+\s+){0,2}?(?i:grant|loan|aid|credit|fund|facility|package|programme|program|support)\b"
)
HELP = re.compile(r"(?:help|assist|support|feed)\s")  # aid to | help | the families
IN = re.compile(r"(?:\seach|\s(?:[a-z]+\s)?(?:package|tranche|consignment|programme|program))?\s+(?:in|of)\s+")
# An EU-funded scheme | worth $5m
FUNDED = re.compile(rf"\b(?:[Aa]n?|[Tt]he)\s(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+)?)-{FUNDED_BY}\s[^,;.¤]{{3,50}}$")
FUNDED_AFTER = re.compile(  # a $5m | EU-funded scheme
    rf"\s(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+)?)-{FUNDED_BY}\s"
)
PURSE = re.compile(  # $5m | of Norway’s aid budget, of the Lake Trust’s promised aid to Chad
    r"\s(?:of|from|out\sof)\s(?P<who>(?:the\s)?[A-Z][^,;.¤]{1,60}?)[’']s?\s(?:[a-z-]+\s){0,4}(?:fund|budget|coffers|purse|reserves|money|cash"
    r"|(?:aid|assistance|support|help|contribution|pledge|donation|gift|grant|package)s?\s(?:to|for))\b"
)
SCHEME = re.compile(  # under | the EU’s growth scheme
    r"[^,;.¤]{0,80}?\sunder\s(?P<who>(?:the\s)?[A-Z][\w. ]{1,40}?)[’']s\s(?:[\w-]+\s){0,4}?"
    r"(?:scheme|programme|program|facility|initiative|instrument|mechanism|window|arrangement)\b"
)
BESIDE = 60  # characters in which a name right after a sum stands


@functools.cache
def _aid() -> re.Pattern:
    """`British bilateral aid to Yemen`: whose aid, and to whom; not in capitals, which hide names."""
    return re.compile(
        rf"""(?: (?P<who>(?:[A-Z][\w.&-]*\s(?:(?:of|for|the|and|in)\s)*)+[A-Z][\w.&-]*[’']s?
              |(?:(?:New|South|North|Sri|Saudi|United|European|World|African|Asian)\s)?[A-Z][\w.’'-]+)\s+
            (?:(?!(?:will|would|to|the|that)\b)[a-z\d]+\s+){{0,3}} )?
        \b(?![A-Z]{{2}})(?i:{party_words("aid")})\b
        (?: \s+(?:from\s+(?:the\s+)?[A-Z][^,;¤]{{1,40}}?\s+|of\s+[\w\s-]{{3,25}}\s+)? (?:to|for|towards?)\s+
            (?P<whom> (?:the\s+|an?\s+)? (?:(?!(?:from|by|through|of|to|for|in|and|via)\b)[\w’'.-]+\s+){{1,5}}?fund\b
            | (?:the\s+|an?\s+)? [\w’'.-]+ (?:\s+[A-Z][\w’'.-]+|\s+fund)* ) )?""",
        re.VERBOSE,
    )


@functools.cache
def _days() -> re.Pattern:
    """A time that a sum is called by: Today’s pledge, Monday’s grant."""
    time = read_table("roles")["time"]
    return re.compile(rf"Today|Yesterday|Tonight|{one_of(time['days'])}|{one_of(time['months'])}")


def read_possessor(before: str) -> str:
    """Whose a sum is by the words before it.

    >>> read_possessor("Germany’s new "), read_possessor("In a German "), read_possessor("In the new ")
    ('Germany', 'Germany', '')
    """
    if loan := read_loan_of(before):
        return loan
    if REQUEST.search(before):
        return ""
    if head := POSSESSOR.search(before):
        beside = BY_ANOTHER.search(before, 0, head.start())  # by Peru and | Norway’s $5m
        who = head["who"].rpartition(" and ")[2] if beside else head["who"]
        return "" if _days().fullmatch(who) else name_giver(f"the {who}")
    adjective = ADJECTIVE.search(before)
    actors = find_actors(adjective["who"]) if adjective else ()
    return actors[0].name if actors else ""


def read_loan_of(before: str) -> str:
    """Whose loan a sum is by the words before it: `received an EU grant of `."""
    loan = LOAN_OF.search(before) or TRANCHE_OF.search(before)
    return name_body(loan["who"]) if loan else ""


def read_loan_after(after: str) -> str:
    """Whose loan a sum is of by the words right after it: ` of an EU grant`, `, of its ¤ IMF loan`; no country’s."""
    loan = LOAN_AFTER.match(after)
    actors = find_actors(loan["who"]) if loan else ()
    return actors[0].name if actors and actors[0].kind != "name" else ""


def read_funder(before: str, after: str) -> str:
    """Who pays for what a sum is said of, by the words beside it: `An EU-backed scheme worth `.

    >>> read_funder("A Norwegian-funded clinic costing ", ""), read_funder("A ", " EU-backed scheme")
    ('Norway', 'European Union')
    """
    funded = (FUNDED.search(before) or FUNDED_AFTER.match(after)) if "ed " in before + after else None
    return name_actors(funded["who"], printed=False) if funded else ""


def read_purse(after: str) -> str:
    """Out of whose fund a sum is, by the words right after it: ` of the British government’s hardship fund`."""
    purse = PURSE.match(after) or SCHEME.match(after)
    return name_actors(purse["who"], printed=is_name(purse["who"])) if purse else ""


def read_aid(before: str, role: str) -> str:
    """Whose aid (`who`), or aid to whom (`whom`), the words before a sum name.

    >>> read_aid("British bilateral aid to Yemen fell to ", "whom")
    'Yemen'
    """
    named = [match[role] for match in _aid().finditer(before) if match[role]]
    if role == "whom":  # aid to the stricken towns
        found = [match.start(role) for match in _aid().finditer(before) if match[role]]
        named = [
            read_group(HELP.sub("", before[at:]))
            or read_nations(before[at:])
            or _known(before[at:])
            or (who if re.search(r"[A-Z]|fund$", who) else "")
            for at, who in zip(found, named, strict=True)
        ]
    if role == "who":  # Cash assistance is nobody's
        named = [who for who in named if find_actors(who) or who.endswith(("’s", "'s"))]
    return next(filter(None, map(name_actors, reversed(named))), "")


def _known(words: str) -> str:
    """The actor that words begin with whose name has an `and` in it: `Antigua and Barbuda`; empty if none does."""
    first = next(iter(find_actors(words[:BESIDE])), None)
    return first.name if first and first.start <= len("the ") and " and " in words[first.start : first.end] else ""


def read_aid_in(after: str, role: str) -> str:
    """The same of the words right after a sum: ` in British food aid to Yemen`."""
    beginning = IN.match(after)
    match = _aid().match(after, beginning.end()) if beginning else None
    return name_actors(match[role], printed=False) if match and match["who"] and match[role] else ""


def read_adjective(after: str, role: str) -> str:
    """Whose (`who`) or for whom (`whom`) what a sum is called: ` World Bank grant`, ` Ukraine Facility`.

    >>> read_adjective(" World Bank grant", "who"), read_adjective(" Ukraine Facility, which", "whom")
    ('World Bank', 'Ukraine')
    """
    actors = find_actors(after[:BESIDE])
    beside = actors and not after[: actors[0].start].strip() and CALLED.match(after, actors[0].end)
    if not beside:
        return ""
    return actors[0].name if (actors[0].kind == "name") == (role == "whom") else ""
