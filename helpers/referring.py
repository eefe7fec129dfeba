"""A sum of what the sentence before speaks of, and gives no sum of: `It signed a loan. The $5m will pay for`."""

import re

from helpers.clauses import find_verbs
from helpers.contexts import MASK
from helpers.governing import GIVING, Context
from helpers.sharing import Reading, filled

GIFT = r"(?:grant|loan|credit|package|donation|contribution|gift|facility|tranche|bailout|handout|payout)"
THING = rf"(?:{GIFT}|project|programme|program|scheme|deal|agreement|money|cash|funds"
THING += r"|funding|aid|assistance|support|sum|shipment|consignment|work)"
# `The new ¤ loan`, `The loan, worth ¤`, `At ¤, it is`, `It is worth ¤`
REFERS = re.compile(
    rf"""(?: (?:The|This|That)\s(?:(?:new|latest)\s)?
            (?:{GIFT},?\s(?:(?:is|was|will\sbe)\s)?(?:worth|of)?\s?(?:[a-z]+\s){{0,2}})?
          | At\s(?:[a-z]+\s){{0,2}} | It\s(?:is|was)\sworth\s(?:[a-z]+\s){{0,2}} )$""",
    re.VERBOSE,
)
# `The money, ¤, is`, `The project, worth ¤`, `The first ¤ has arrived`, `So far ¤ has arrived`, `They are worth ¤`
GOES_ON = re.compile(
    rf"""(?: (?:The|This|That|Its)\s(?:(?:new|latest|whole)\s)?{THING},?\s
            (?:(?:is|was|were|are|will\sbe|will\scost|costs?|comes?\sto|came\sto)\s)?(?:(?:worth|valued\sat|put\sat)\s)?(?:[a-z]+\s){{0,2}}
          | (?:The|A)\s(?:first|initial|second|final)\s (?: {GIFT}\s(?:of|worth)\s )?
          | (?:So\sfar|To\sdate|Until\snow),?\s(?:only\s|just\s|about\s|some\s)? | Only\s | “?The\s
          | (?:They|These|It)\s(?:are|were|is|was)\s(?:together\s)?(?:worth|valued\sat)\s(?:[a-z]+\s){{0,2}} )$""",
    re.VERBOSE,
)
# Chad rebuilds its schools. | The work will cost ¤
COST_OF_IT = re.compile(
    r"(?:The\s(?:work|repairs?|job|reconstruction)|Repairs|Reconstruction|It|This|That|Doing\sso|(?:Rebuil|Repair|Restor)\w*ing\s(?:them|it))\s"
    r"(?:will|would|could|may|might|is\s(?:expected|estimated)\sto)\scost\s(?:[a-z]+\s){0,2}$"
)
A_GIFT = re.compile(rf"\b(?:[Aa]n?|[Tt]he|its|their)\s(?=(?:[\w-]+\s){{0,3}}?{GIFT}\b)")


def as_spoken_of(earlier: str) -> Context | None:
    """The sentence before as if it gave the sum of the first gift that it speaks of; None where it speaks of none.

    >>> as_spoken_of("Peru made a grant to Chad.").text
    'Peru made a ¤ grant to Chad.'
    """
    gift = A_GIFT.search(earlier)
    if not gift:
        return None
    text = f"{earlier[: gift.end()]}{MASK} {earlier[gift.end() :]}"
    return Context(text, gift.end(), gift.end() + len(MASK), find_verbs(text), 0, len(text))


def as_before(reading: Reading, told: Reading) -> Reading:
    """A sum with what the sentence before tells of the gift that it is the sum of."""
    settled = told.stage in GIVING and reading.stage in ("", "pledge")
    reading = reading._replace(stage=told.stage) if settled else reading
    return filled(reading, told, ("donor", "recipient", "purpose", "period"))
