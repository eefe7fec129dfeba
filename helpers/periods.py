"""What time a sum is for: over four years, next year, a 10-year plan."""

import functools
import re

from helpers.language import one_of, read_table

YEAR = r"""(?:
    (?:the\s+)? (?:fiscal\s+(?:year\s+)?|financial\s+year\s+|FY\s?)?
    (?:19|20)\d\d (?:\s?[-–/]\s?\d{2,4})?                               # 2024, 2024-25
    (?:\s+(?:fiscal|financial)\s+year)?
)"""
REACH = 200  # characters after a sum in which its time must stand
ONE = re.compile(r"(?:in\s+)?an?[\s-]", re.I)
LEADING = re.compile(r"for\b|over|between|through", re.I)  # how a time before its sum begins...
AHEAD = ("for_time", "this_time", "coming", "until")  # ... and which of them are times ahead
# Then `in 2024` is a time the money is for
NEEDED = re.compile(r"\b(?:will|needs?|required?|seeks?|asks?|for)\b")


@functools.cache
def period_pattern() -> re.Pattern:
    """A time, one named group for each shape it may have."""
    table = {key: one_of(words) for key, words in read_table("roles")["time"].items()}
    number, unit, turn, month = (table[key] for key in ("numbers", "units", "turns", "months"))
    number = rf"(?:\d{{1,3}}|{number})"
    return re.compile(
        rf"""(?:
        (?: spread\s+ )?
        (?P<over> (?:over|across|within|for|during|throughout|in)\s+ (?:(?:the|a)\s+)?
            (?:{table["orders"]}\s+)? (?:period\s+of\s+)?
            {number}(?:\s+to\s+{number})?[\s-]+{unit} )
      | (?P<coming> (?:over|across|during|throughout|for|in)\s+the\s+(?:next|coming|following)\s+
            (?:{number}\s+)?{unit} )
      | (?P<between> between\s+{YEAR}\s+and\s+{YEAR} | between\s+now\s+and\s+\w+
            | between\s+{month}\s+and\s+{month} )
      | (?P<from_to> from\s+{YEAR}\s+(?:to|until|through)\s+{YEAR} )
      | (?P<until> (?:through|until|till|up\s+to|to\s+the\s+end\s+of)\s+ (?:the\s+end\s+of\s+)?
            (?:(?:early|mid|late)[\s-])?
            (?:{YEAR} | next\s+\w+ | (?<=until\s)(?:the\s+)?(?:spring|summer|autumn|winter)
               | {month}(?:\s+\d{{4}})?) )
      | (?P<for_time> for\s+(?:the\s+)? (?:(?:whole|rest|remainder|first\s+half|second\s+half)\s+of\s+)?
            (?:{YEAR} | (?:this|next|the\s+coming|the\s+current)\s+(?:\w+\s+)?{turn}) )
      | (?P<this_time> (?:this|next|the\s+coming)\s+ (?:fiscal\s+|financial\s+|calendar\s+|school\s+)?{turn} )
      | (?P<in_year> in\s+{YEAR} )
      | (?P<years> {YEAR}\s?[-–]\s?(?:20)?\d\d )
        )\b (?![’']s) (?!\s+(?:ago|earlier|later|after|before))""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _lasting() -> re.Pattern:
    """A length before what is so long: `10-year plan`, `four-year, $5m programme`."""
    table = {key: one_of(words) for key, words in read_table("roles")["time"].items()}
    return re.compile(
        rf"""\b(?P<time> (?:\d{{1,3}}|{table["numbers"]})[\s-]year )\b
        (?= [\s,]+ (?:\w+[\s-]){{0,3}} (?:{table["lasting"]}|¤) )""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _elsewhere() -> re.Pattern:
    """Between a sum and a time that is of something else."""
    return re.compile(rf"\b{one_of(read_table('roles')['time']['elsewhere'])}\b|[;¤]")


def read_period(before: str, after: str) -> str:
    """The time a sum is for, as printed: `over four years`, `next year`; empty where none is said.

    >>> read_period("It gave ", " over four years."), read_period("It gave ", " four years ago.")
    ('over four years', '')
    """
    if found := _period_after(before, after):
        return re.sub(r"\s+", " ", found).removeprefix("spread ")
    if ahead := _period_before(before):
        return ahead
    lasting = _lasting().search(before[-80:] + "¤" + after[:60])
    return lasting["time"] if lasting else ""


def _period_before(before: str) -> str:
    """The last time ahead in the clause before a sum: `needs in Chad for 2025 exceed`, `Over two years it gave`."""
    clause = _clause_end().split(before)[-1]
    if before.endswith("¤" + clause):  # it is of the sum before
        return ""
    matches = period_pattern().finditer(clause.lstrip(" “‘\"'"))
    ahead = [match.group() for match in matches if match.lastgroup in AHEAD or LEADING.match(match.group())]
    return ahead[-1] if ahead else ""


@functools.cache
def _clause_end() -> re.Pattern:
    """Between a time before a sum and the sum, where the time's clause ends."""
    elsewhere = one_of(read_table("roles")["time"]["elsewhere"])
    return re.compile(rf"[;:¤](?=.)|,\s+(?:which|who|and|but)\b|[.?!]\s|\b{elsewhere}\b")


def _period_after(before: str, after: str) -> str:
    """The first time after a sum that is for it."""
    for match in period_pattern().finditer(after.rstrip()[:REACH]):
        gap = after[: match.start()]
        dated = match.lastgroup == "in_year" and not NEEDED.search(before + gap)
        if not dated and not ONE.match(match.group()):
            return "" if _elsewhere().search(gap) else match.group()
    return ""
