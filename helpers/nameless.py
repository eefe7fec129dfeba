"""Givers that the text has no name for: donors, rich countries, the public."""

import re

GIVERS = re.compile(
    r"""(?:[Uu]nless\s)?(?:(?:By|So\sfar|Until|Since|In|On|During|At|As\sof|This|Last)\s(?:[\w’'-]+,?\s){0,5}?)??(?:the\s|an?\s)?
    (?P<who> (?:(?:international|foreign|western|private|bilateral)\s)?(?:donors|creditors|governments)
      | (?:rich|richer|wealthy|western|developed|donor)\s(?:nations|countries|states|governments) | governments
      | (?:\d+|a\sdozen|dozens\sof)\s(?:[a-z]+\s)?(?:countries|nations|governments|banks|companies|firms)
      | (?:(?:more\sthan|over|nearly|almost|about|some|around)\s)?
        (?:\d[\d,.]*(?:\smillion)?|(?:tens\sof\s)?thousands\sof|hundreds\sof|dozens\sof)\s(?:[a-z]+\s)?
        (?:people|donors|individuals|readers|viewers|listeners|supporters|companies|firms)
      | (?:(?:more\sthan|over|nearly|almost|about|some|around)\s)?\d+\s
        (?:governments|countries|nations)(?:\sand\s[a-z]+)?
      | (?:coalition|group|consortium|alliance)\sof\s(?:[\w-]+\s){0,2}
        (?:foundations|donors|countries|banks|charities|companies|lenders|governments)
      | international\scommunity | (?:public|readers|supporters|viewers|listeners|members|parishioners|well-wishers)
        (?:\sof\s(?:this|the)\s[\w\s]{2,30}?)? )
    (?P<where> \s(?:at|in|from)\s.* )? (?: \s(?:meeting|gathered)\s.* | \s(?:on\s)?\w+day | \shave | \shad )?""",
    re.VERBOSE | re.I,
)
BACKERS = (
    r"(?:(?:its|the|their|all)\s)?"
    r"(?P<who>(?:[A-Z]?[a-z-]+\s){0,2}(?:donors|partners|creditors|lenders|neighbou?rs|allies|backers))"
)
FROM = re.compile(rf"[^,;.¤]{{0,60}}\sfrom\s{BACKERS}(?=\s(?:to|for|by|in|this|next|over)\b|[,.;]|$)")
MEETING_OF = re.compile(r"^(?:[Aa]n?|[Tt]he)\s(?:[a-z]+\s)?(?:conference|meeting|gathering)\sof\s")
ASKED = re.compile(BACKERS)  # asked donors for


def nameless_beside(words: str) -> str:
    """The givers without a name from whom something is needed: ` a year from its partners to pay for`; or empty."""
    match = FROM.match(words)
    return match["who"] if match else ""


def nameless(words: str) -> str:
    """The givers that words are, as printed, without where they met; empty where they name somebody else.

    >>> nameless("Donors meeting in Geneva"), nameless("the donor")
    ('Donors', '')
    """
    match = GIVERS.fullmatch(MEETING_OF.sub("", words))
    return match["who"] + (match["where"] or "") if match else ""


def nameless_first(text: str) -> str:
    """The same of the words that a sentence begins with."""
    match = GIVERS.match(text.lstrip())
    return match["who"] if match else ""


def nameless_asked(words: str) -> str:
    """The same of those who are asked: `its partners`, `Gulf donors`."""
    match = ASKED.fullmatch(words)
    return match["who"] if match else ""
