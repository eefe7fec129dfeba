"""What somebody or a body is, as it stands before the name: the retired surgeon Ann Lee, the furniture group IKEA."""

import re

TOWN = r"(?:city|town|village|municipality)"
# `the Swedish furniture group ` IKEA
KIND = re.compile(
    r"""^(?:(?:[A-Z]?[a-zà-ÿ][a-zà-ÿ’'-]*)\s){0,4}(?:group|NGO|development\sbank|agency|network|foundation|company|firm|charity
     |giant|maker|chain|airline|lender|trader|major|behemoth|startup
     |(?i:philanthropist|businessman|businesswoman|billionaire|tycoon|singer|actor|actress|footballer|cricketer|superstar|rapper
        |shipowner|author|writer|farmer|nurse|teacher|banker|boxer|broker|investor|entrepreneur|brewer|insurer|retailer
        |conglomerate|operator|producer|miners?|utility|shipper|refiner|manufacturer|carrier))\s
    (?=[A-Z][\w’&.-]*(?:\s(?:in|of|for|the|and|without)\b|\s[A-Z][\w’&.-]*)*$)""",
    re.VERBOSE,
)
# the retired surgeon | Ann Lee
CALLING = re.compile(
    r"^(?:the\s|an?\s)?(?:[A-Z]?[a-z-]+\s){0,3}?"
    r"(?!(?i:for|after|under|over|or|other|another|minister|premier|chancellor|governor|senator|ambassador|director|spokesman"
    r"|spokeswoman|commissioner|treasurer|mayor)\s)"  # who is in office acts for a state
    r"[a-z]+(?:er|or|ist|ian|eon|man|woman|star|ress|heir|chef|champion)\s"
    r"(?=[A-Z][\w.’-]+\s[A-Z][\w’-]+$)"
)
STATE_AND_PEOPLE = re.compile(  # the government and people of | Chad
    r"^(?:the\s)?(?:government|people)\sand\s(?:the\s)?(?:government|people)\sof\s(?=(?-i:[A-Z]))", re.I
)
# the southern Turkish city of | Antakya, but not the city of Lugano, whose name that is
PLACE_OF = re.compile(
    rf"^(?:[Tt]he\s)?(?!(?:[Tt]he\s)?{TOWN}\s)(?:[a-z-]+\s)*"
    rf"(?:[A-Z][a-z]+(?:ese|ish|an|ch)\s)?(?:[a-z]+\s)?{TOWN}\sof\s(?=[A-Z])"
)


def without_calling(words: str) -> str:
    """A name without what its bearer is.

    >>> without_calling("the retired surgeon Ann Lee"), without_calling("the furniture group IKEA")
    ('Ann Lee', 'IKEA')
    """
    return PLACE_OF.sub("", STATE_AND_PEOPLE.sub("", CALLING.sub("", KIND.sub("", words))))
