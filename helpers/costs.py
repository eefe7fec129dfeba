"""At what stage a sum is that something costs: needed, a price, or paid by somebody."""

import functools
import re

from helpers.actors import find_actors
from helpers.governing import Context, Rule
from helpers.language import one_of, read_table
from helpers.owned import read_funder
from helpers.purposes import After, purpose_text
from helpers.stagewords import PAID_BY, WITH_FUNDING

ONE_COSTS = re.compile(  # Repairing a boat costs
    r"\b(?:(?:[Rr]epairing|[Rr]eplacing|[Rr]ebuilding)\s(?:an?|one|each)\s[a-z]+|(?:[Aa]n?|[Oo]ne|[Ee]ach|[Ee]very)\s[a-z]+)\scosts?\s(?:[a-z]+\s){0,2}$"
)
# It would cost $5m to reconnect the clinics
WOULD_COST, TO_DO = re.compile(r"\b[Ii]t\s(?:will|would|could)\scost\s(?:[a-z]+\s){0,2}$"), re.compile(r"\sto\s[a-z]")
BUILT_WITH = re.compile(  # The clinics were built with a
    r"\b(?:was|were|(?:has|have|had)\sbeen|(?P<ahead>will\sbe|is\sto\sbe|are\sto\sbe)|(?:is|are)\sbeing)\s(?:\w+ly\s)?(?:financed|funded|paid\sfor|(?:re)?built|repaired|restored|renovated|equipped|bought|dug)"
    r"\s(?:(?:in\s(?:part|full)|partly|mostly|entirely)\s)?(?:by|with|using|thanks\sto)\s(?:an?\s)?(?:[a-z]+\s){0,2}$"
)
# Peru has rebuilt 40 schools in Nepal | at a cost of
DONE_AT_COST = re.compile(
    r"""(?P<who>(?:[^,;¤]|,\s(?=[^,;¤]{2,40},\s)){2,80}?)\s
    (?: (?P<ahead>will|is\sto|are\sto|plans\sto|wants\sto)\s (?:also\s)?
        (?:(?:re)?build|dig|drill|plant|repair|restore|renovate|install|train|vaccinate|house|clear|cover|buy|set\sup|replace|equip)
      | (?:(?:has|have|had)\s)? (?:(?:also|already|so\sfar)\s)?
        (?:(?:re)?built|dug|drilled|planted|repaired|restored|renovated|refurbished|installed|opened|inaugurated|constructed
          |completed|trained|vaccinated|treated|fed|housed|sheltered|evacuated|rescued|cleared|covered|bought|set\sup|put\sup
          |replaced|equipped|kept|runs?|ran) )\s
    (?P<what>[^;¤]{3,90}?),?\sat\s(?:an?|its\sown)\s(?:[a-z]+\s)?(?:cost|expense)\sof\s(?:[a-z]+\s){0,2}$""",
    re.VERBOSE,
)
AT_COST = re.compile(  # paid | the wages of nurses, at a cost of
    r"\s(?:for\s)?(?P<what>(?!¤|\d[\d,]*\s(?:tonnes?|tons?)\b)[^;¤]{4,90}?),?\sat\san?\s(?:[a-z]+\s)?cost\sof\s(?:[a-z]+\s){0,2}"
)
WHOM_LAST = re.compile(r"\sfor\s(?:the\s)?[A-Z][\w’-]*$")  # ambulances | for Chad
SPEAKER = re.compile(r"^[^,;:¤]{2,60}\b(?:says?|said|estimates?|estimated|warns?|warned)\s(?:that\s)?")


def cost_stage(context: Context) -> str:
    """The stage of what something costs: needed where it is to rebuild or to help, else a price."""
    told = SPEAKER.sub("", context.text)  # aid workers say | a tent costs
    if WOULD_COST.search(context.text, 0, context.start) and TO_DO.match(context.text, context.end):
        return "requirement"
    if done := at_a_cost(context):
        return "pledge" if done["ahead"] else "disbursement"
    if ONE_COSTS.search(context.text, 0, context.start):
        return "other"
    if is_funded(context) or PAID_BY.match(context.text, context.end) or WITH_FUNDING.match(context.text, context.end):
        return "disbursement"
    return "requirement" if rebuilding().search(told) else "other"


def at_a_cost(context: Context) -> re.Match | None:
    """Who did what at a cost of a sum, by the words before it: `Peru has rebuilt 40 schools in Nepal at a cost of `."""
    told = "cost of" in context.text or "expense of" in context.text  # asked first, for the pattern is slow
    done = DONE_AT_COST.match(context.text[: context.start]) if told else None
    return done if done and find_actors(done["who"]) else None


def done_at_cost(context: Context, rule: Rule) -> str:
    """What somebody paid for at a cost of a sum, by the words between: `paid the wages of nurses, at a cost of `."""
    gives = rule.place == "before" and rule.verb.subject == "donor"
    paid = at_a_cost(context) or (gives and AT_COST.fullmatch(context.text[rule.verb.end : context.start]))
    return WHOM_LAST.sub("", purpose_text(After("for", paid["what"], 0))) if paid else ""


def is_funded(context: Context) -> bool:
    """Whether a sum is of what somebody pays for: `A Norwegian-funded clinic costing `."""
    before, after = context.text[context.floor : context.start], context.text[context.end : context.ceiling]
    return bool(read_funder(before, after))


def built_stage(context: Context, rule: Rule) -> str:
    """The stage of a sum that something was built with, or will be: `The clinics were built with a `; or empty."""
    built = BUILT_WITH.search(context.text, context.floor, context.start)
    return "" if built is None or rule.noun_stage else "pledge" if built["ahead"] else "disbursement"


@functools.cache
def rebuilding() -> re.Pattern:
    """Words of what is to be done, which has a cost and no price."""
    return re.compile(rf"\b{one_of(read_table('roles')['cost']['rebuilding'])}\b", re.I)
