"""The shapes that a time may have: over four years, until next May, this winter, since 2024."""

import functools
import re

from helpers.language import one_of, read_table

YEAR = r"""(?:
    (?:(?:the\s+)?(?:fiscal\s+(?:year\s+)?|financial\s+year\s+|FY\s?))?
    (?:19|20)\d\d (?:\s?[-–/]\s?\d{2,4})?                               # 2024, 2024-25
    (?:\s+(?:fiscal|financial)\s+year)?
)"""

FIRST = (  # the words that a time begins with: asked first, for the shapes are many
    "across|before|between|by|during|financial|fiscal|for|from|in|last|next|over|since|so|spread|the|this|through"
    "|throughout|till|to|until|up|within"
)


@functools.cache
def period_pattern() -> re.Pattern:
    """A time, one named group for each shape it may have."""
    table = {key: one_of(words) for key, words in read_table("roles")["time"].items()}
    number = rf"(?:\d{{1,3}}|{table['numbers']})"
    shapes = _spans(table, number) + _ahead(table) + _turns(table, number) + _since(table)
    return re.compile(
        rf"""(?<!\w)(?=(?:{FIRST})\s|FY|\d) (?:
{shapes}      | (?P<years> {YEAR}\s?[-–]\s?(?:20)?\d\d )
        )\b (?![’']s) (?!\s+(?:ago|earlier|later|before))""",
        re.VERBOSE | re.I,
    )


def _spans(table: dict[str, str], number: str) -> str:
    """How long, and from when to when: over four years, from May to June."""
    return rf"""        (?: spread\s+ )?
        (?P<over> (?:over|across|within|for|during|throughout|in)\s+ (?:(?:the|a)\s+)?
            (?:{table["orders"]}\s+)? (?:period\s+of\s+)?
            {number}(?:\s+to\s+{number})?[\s-]+(?:more\s+|half\s+)?{table["units"]}
            (?:\s+to\s+(?:(?:early|mid|late)[\s-])?(?:{table["months"]}|{YEAR}))? (?!(?<=s)\s+of\s+(?:the|its|[A-Z]))
            | within\s+(?:days|weeks|months) | for\s+half\s+a\s+year
            | in\s+each\s+of\s+the\s+(?:{table["orders"]}\s+)?{number}\s+{table["units"]}
            | for\s+another\s+(?:{number}\s+)?{table["units"]} )
      | (?P<coming> (?:over|across|during|throughout|for|in)\s+the\s+(?:next|coming|following|past|last)\s+
            (?:{number}\s+)?{table["units"]}(?!\s+of\b) )
      | (?P<half> (?:over|during|for|in|through)\s+the\s+(?:first|second|last|third)\s+
            (?: (?:half|quarter|(?:{number}\s+)?months)\s+of\s+ (?:{YEAR}|(?:the|this|next)\s+year) | quarter\b ) )
      | (?P<between> between\s+{YEAR}\s+and\s+{YEAR} | between\s+now\s+and\s+\w+
            | between\s+{table["months"]}\s+and\s+{table["months"]} )
      | (?P<from_to> (?:from|(?:in|for|over)\s+the\s+years)\s+{YEAR}\s+(?:to|until|through)\s+{YEAR}
            | from\s+{table["months"]}\s+(?:to|until|through)\s+{table["months"]} )
      | (?P<starting> from\s+(?:{table["months"]}|{YEAR}|next\s+(?:year|month))(?!\s+(?:to|until|through)\b) )
"""


def _ahead(table: dict[str, str]) -> str:
    """Up to when, and for what: until next May, for the rest of the year."""
    return rf"""
      | (?P<until> (?:(?<!get\s)through|until|till|up\s+to|to\s+the\s+end\s+of)\s+ (?:the\s+end\s+of\s+)?
            (?:(?:early|mid|late)[\s-])?
            (?:{YEAR} | next\s+\w+ | (?<=of\s)(?:the|this)\s+(?:year|month|week)
               | (?<=until\s)(?:the\s+(?:next\s+|long\s+|short\s+|{table["months"]}\s+)?)?(?:{table["seasons"]})
               | (?<=through\s)the\s+(?:{table["seasons"]})
               | {table["months"]}(?:\s+\d{{4}})?) )
      | (?P<for_time> for\s+(?:the\s+)?
            (?:(?:whole|rest|remainder|first\s+half|second\s+half)\s+of\s+|period\s+(?:to\s+)?)?
            (?:{YEAR}(?:\s+to\s+{YEAR}|\s+and\s+(?:beyond|{YEAR}))?
               | (?:this\s+|the\s+coming\s+|next\s+)?(?:{table["seasons"]})(?=[,.;]|$|\s(?:and|in|as|after|but|said)\b)
               | (?:this|next|the\s+coming|the\s+current)\s+(?:\w+\s+)?{table["turns"]}
               | (?:the\s+)?year | (?:fiscal|financial)\s+year(?:\s+{YEAR})?) )
"""


def _turns(table: dict[str, str], number: str) -> str:
    """A turn by its name: this winter, next year, in 2024, by the end of the year."""
    return rf"""      | (?P<during> during\s+(?:(?:the|last|next)\s+)?(?:{table["seasons"]}|Ramadan) )
      | (?P<these_days> (?:this|next)\s+(?:week|month) )
      | (?P<next_time> (?:next|the\s+coming)\s+ (?:fiscal\s+|financial\s+|calendar\s+|school\s+)?{table["turns"]} )
      | (?P<this_time> (?:so\s+far\s+)?this\s+ (?:fiscal\s+|financial\s+|calendar\s+|school\s+)?{table["turns"]}
            (?:\s+and\s+next)? | (?:in|during|over)\s+the\s+current\s+(?:(?:fiscal|financial)\s+)?year )
      | (?P<school_year> (?:in|during|over|for)\s+(?:the\s+)?\d{{4}}\s?[-–/]\s?\d{{2,4}}\s+
            (?:(?:financial|fiscal|school|academic|budget|crop)\s+)?(?:year|season|budget) )
      | (?P<in_year> in\s+{YEAR}(?:\s+and\s+{YEAR})?
            | (?:in|during|over)\s+the\s+(?:fiscal\s+|financial\s+)?year\s+
              (?:to|that\s+ended\s+in)\s+(?:mid-)?{table["months"]} )
      | (?P<in_month> (?:in|this|last)\s+{table["months"]}(?:\s+\d{{4}})? )
      | (?P<last_year> last\s+(?:(?:fiscal\s+|financial\s+|calendar\s+|school\s+)?year|spring|summer|autumn|winter)
            | (?:in|over|during)\s+the\s+
              (?:same\s+(?:period|(?:{number}\s+)?{table["units"]})
                 | (?:last|past|previous|current|{YEAR})\s+(?:(?:fiscal|financial)\s+year|round|cycle|budget)) )
      | (?P<by_year> by\s+ (?:the\s+end\s+of\s+)? {YEAR}
            | (?:by|before)\s+ (?:the\s+(?:end|start|middle)\s+of\s+)? (?:(?:early|mid|late)[\s-])?
              (?:{table["months"]}(?:\s+\d{{1,2}})?(?:,?\s+\d{{4}})?(?!(?-i:\s[A-Z])) | {table["days"]} | year-end
               | (?<=of\s)(?:the|this|next)\s+(?:year|decade|month|week) | next\s+{table["turns"]})
            | (?:by|before)\s+(?:the\s+)?(?:next\s+|coming\s+|first\s+|long\s+|short\s+|winter\s+)?
              (?:{table["seasons"]}|{table["feasts"]})\b )
"""


def _since(table: dict[str, str]) -> str:
    """From what on: since 2024, since the war began."""
    return rf"""      | (?P<since> since\s+(?: (?:(?:early|mid|late)[\s-])?{YEAR}
            | (?:early\s|late\s)?last\s+(?:year|month|spring|summer|autumn|winter)
            | (?:\d{{1,2}}\s+)?{table["months"]}(?:\s+\d{{1,2}}(?!\d))?(?:,?\s+\d{{4}})?
            | the\s+(?:start|beginning)\s+of\s+(?:the\s+)?(?:{YEAR}|(?:[\w’'-]+\s){{1,3}}?{table["events"]}\b|[\w-]+)
            | (?:Hurricane|Typhoon|Cyclone|Storm|Tropical\s+Storm)\s+\w+
            | the\s+(?:[\w’'-]+\s+){{0,3}}?{table["events"]}(?:\s+(?:began|started|broke\s+out|of\s+\d{{4}}))?
            | (?:an?|the|its|[A-Z][\w-]+)\s+(?:[\w’'-]+\s+){{0,3}}?
              (?:made\s+landfall|ran|left|collapsed|erupted|began|burst|broke|fell|struck|hit|launched|buried|destroyed|flooded|swept)\b
              (?:\s+(?!on\b|in\b|and\b|to\b)[\w’'-]+){{0,5}}(?:\s+in\s+(?:{table["months"]}\s+)?\d{{4}})?(?=[,.;]|$)
            | (?:the\s+(?:beginning|start)\s+of\s+)?(?:[A-Z][\w-]+[’']s|the)\s+(?:[\w-]+\s+){{0,2}}?invasion
              (?:\s+of\s+[A-Z]\w+)?(?:\s+in\s+(?:{table["months"]}\s+)?\d{{4}})?
            | the\s+[\w-]+\s+was\s+(?:established|created|founded|launched|set\s+up) | it\s+was\s+set\s+up
            | \w+\s+invaded(?:\s+in\s+(?:{table["months"]}\s+)?\d{{4}})? ) )
"""
