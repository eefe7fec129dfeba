"""Where the words of a purpose end: at a mark, a time, a new clause, a finite verb."""

import functools
import re

from helpers.language import one_of, read_table

# A list that a comma does not end: roads, power and schools.
LIST = re.compile(r",\s[\w-]+(?:\s[\w-]+){0,2}(?:,\s[\w-]+(?:\s[\w-]+){0,2})*,?\sand\s\w+(?!\s(?:said|says|told))")
NOTHING = re.compile(r"(?!)")
AND_NAME = re.compile(r"\sand\s(?=(?:the\s)?[A-Z])")


@functools.cache
def stop_pattern() -> re.Pattern:
    """Where a purpose ends."""
    ends = {key: one_of(words) for key, words in read_table("roles")["ends"].items()}
    time = {key: one_of(words) for key, words in read_table("roles")["time"].items()}
    return re.compile(
        rf"""[,;:—()“”"¤.?!\s] (?:          # the class first, so that the search runs from sign to sign
          (?<=,)(?!\d) | (?<=[;:—()“”"¤]) | (?<=\s)[–-]\s | (?<=[.?!])$
        | (?<=\s)(?: (?<!ed\s)(?<!en\s)(?<!t\s)(?<!done\s)(?<!away\s)(?<!down\s)(?<!off\s)by\s   # not `hit by a storm`
              | {ends["by"]}\s+by\s
              | (?<!ed\s)(?<!ing\s)(?<!recovery\s)(?<!recover\s)(?<!protection\s)
                from\s+(?:the\s+)?[A-Z¤]  # not `fleeing from Gaza`
              | (?<!look\s){ends["words"]}\b | {ends["tails"]}\b
              | as\s+[a-z]+\s+(?:fails?|rises?|falls?|looms?|spreads?|nears?|mounts?|worsens?|bites?)\b
              | as\s+(?:part|well|soon|of|he|she|it|they|the|a|tens|hundreds|thousands|millions|floods?|waters?)\b
              | and\s+(?:we|they|it|he|she|there)\s
              | and\s+(?: (?:an?\s+|another\s+)?(?:further\s+)?¤ | {ends["clauses"]}
                        | (?:the|an?)\s+(?:\w+\s+){{1,2}}(?:is|was|has|will) )\b
              | at\s+(?:an?|the|its)\b | (?<!get\s)(?<!see\s)through\s+(?:the\b|its\b|an?\b|[A-Z])
              | under\s+(?:an?|the|its)\b
              | (?:every|per|an?)\s+(?:year|month|week|day)\b
              | as\s+\w+ly\s+as\b | (?:raising|bringing|taking|lifting)\s+(?:the\s+)?(?:total|overall)\b
              | (?<!cope\s)(?<!deal\s)(?<!help\s)(?<!assist\s)with\s+(?:the\b|its\b|an?\b|two\b|three\b|[A-Z])
              | for\s+(?:the\s+)?(?:next|coming)\b
              | in\s+(?:the\s)?(?:outgoing|current|last|next|previous)\s(?:fiscal|financial)\b | in\scooperation\swith\b
              | (?<!hole\s)(?<!holes\s)(?<!gap\s)(?<!gaps\s)in\s+(?:the|its|this|their)\s+{ends["documents"]}\b
              | on\s+(?:{time["days"]}|condition)
              | last\s+(?:year|month|week|night|\w+day)\b(?![’'])
              | (?:it|they)\s+(?:plan(?:s|ned)?|says?|said|has|had|will|would|promised|pledged)\b
              | so\s+far | to\s+date | the\s+(?:other|same)\s+(?:day|week|month|year|morning|afternoon|evening|night)\b
              | (?:this|next)\s+(?:year|month|week)\b(?![’'])
              | since\s+(?:the|an?|its|he|it|she|they|[A-Z12])
              | before\s+(?:he|she|it|they|the|its|an?)\b
              | in\s+(?:{time["months"]}|{time["short_months"]})\b(?![’'])
            ) )""",
        re.VERBOSE,
    )


@functools.cache
def finite_pattern() -> re.Pattern:
    """A verb that is no longer of a purpose: `wells ran dry`, `a clinic reached the town`, `wells and sent them`."""
    finite, past = _ends("finite"), _ends("past")
    whose = r"(?:the|its|their|his|her|[A-Z]\w+[’']?s?)"
    return re.compile(
        rf"""\s(?: {finite}\b | \w+(?<!e)ed\s+(?:the|its|their|an?|more|[A-Z][\w’]*[’']s)\s
        | and\s+(?:{past} | {whose}\s+\w+\s+(?:{past}|{finite}))\b )""",
        re.VERBOSE,
    )


def _ends(group: str) -> str:
    """A pattern for the words that end a purpose."""
    return one_of(read_table("roles")["ends"][group])


def until(end: re.Pattern, words: str, goes_on: re.Pattern = NOTHING) -> str:
    """The words before the first end that is not within a list, nor where they go on as `goes_on` says."""
    listed = False
    for match in end.finditer(" " + words):
        at = max(0, match.start() - 1)
        if goes_on.match(words, at):
            continue
        if listed and words.startswith(", and ", at):  # food, seed | , and tools
            rest = AND_NAME.split(words[at + len(", and ") :], maxsplit=1)[0]
            return words[: at + len(", and ")] + until(end, rest)
        listed = bool(LIST.match(words, at))
        if not listed:
            return words[:at]
    return words
