"""Who gives to whom by a sentence that tells of aid and gives no sum: `Norway is to help Chad rebuild its schools`."""

import re

from helpers.actors import giving_countries
from helpers.governing import GIVING, Context
from helpers.owned import read_aid
from helpers.referring import GOES_ON, REFERS
from helpers.sharing import LENDER, NOTHING, Reading, filled, spoken_of

AID = re.compile(
    r"\b(?:help|helps|helped|helping|support(?:s|ed|ing)?|assist(?:s|ed|ing)?|aid|grants?|loans?|credits?|gifts?|donat\w+|deliver\w*"
    r"|sen[dt]s?|gives?|gave|given|pledg\w+|promis\w+|fund(?:s|ed|ing)?|financ\w+|provid\w+|deal|agreement|accord|programmes?|programs?"
    r"|arrangement|reviews?|facility|builds?|built|building|rebuil\w+|trucks|shipment|lend(?:s|ing)?|lent|received?|welcomed|thank\w*|grateful)\b"
)
IT_GIVES = re.compile(r"[“\"]?(?:It|They|He|She|We)\s")
LOANS = re.compile(
    r"\b(?:deal|agreement|accord|programme|program|arrangement|reviews?|facility|loans?|credits?|bailout|talks)\b"
)


def two_parties(sentence: str) -> Reading:
    """The giver and the country that gets, where a sentence of aid names one of each and nobody else; else nothing."""
    named = {actor.name: actor for actor in spoken_of(sentence)} if AID.search(sentence) else {}
    givers = {name for name, actor in named.items() if name in giving_countries() or LENDER.search(name)}
    takers = {name for name, actor in named.items() if actor.code and name not in givers}
    if len(named) != 2 or len(givers) != 1 or len(takers) != 1:
        return NOTHING
    return Reading(donor=givers.pop(), recipient=takers.pop())


def lender_before(sentence: str, country: str) -> str:
    """The one lender that a sentence names beside a country it lends to: `The IMF has reached a deal with Chad`."""
    named = {actor.name for actor in spoken_of(sentence)} if LOANS.search(sentence) else set()
    lenders = {name for name in named if LENDER.search(name)}
    return lenders.pop() if len(lenders) == 1 and country in named else ""


def with_parties(reading: Reading, context: Context, earlier: str) -> Reading:
    """A sum with who gives it to whom by the sentence before, in which no sum stands, where its own names nobody."""
    left = context.text[: context.start]
    goes_on = REFERS.match(left) or GOES_ON.match(left)
    if goes_on and reading.stage not in ("requirement", "other") and not (reading.donor or reading.recipient):
        reading = filled(reading, two_parties(earlier), ("donor", "recipient"))
    if IT_GIVES.match(left) and reading.stage in GIVING and reading.donor and not reading.recipient:
        whom = read_aid(earlier, "whom")  # Peru doubled its aid to Chad. | It will give $5m
        reading = reading._replace(recipient="" if whom == reading.donor else whom)
    if reading.stage in GIVING and not reading.donor:
        reading = reading._replace(donor=lender_before(earlier, reading.recipient))
    return reading
