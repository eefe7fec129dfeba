"""Who gives a sum, or is asked to."""

import re

from helpers.actors import find_actors, giving_countries, only_country
from helpers.agreements import borrows, lender_in, read_reviewer, two_sides
from helpers.asked import allows, answers_for, who_is_asked
from helpers.beforehand import Who
from helpers.controls import Verb
from helpers.costs import at_a_cost
from helpers.gaps import RELATIVE
from helpers.givenafter import ANNOUNCED, SET_OFF, by_a_giver, donor_after, promiser, words_beyond
from helpers.governing import Context, Rule
from helpers.nameless import nameless_asked
from helpers.naming import is_name, name_actors
from helpers.owned import read_aid, read_aid_in, read_funder, read_loan_after, read_loan_of, read_possessor, read_purse
from helpers.phrasing import (
    A_REQUEST,
    FOLLOWED,
    read_bracketed,
    read_by,
    read_from,
    read_gapped,
    read_petition,
    read_talks,
    read_thanked,
)
from helpers.stagewords import OFFER_OF, PAID_BY
from helpers.standins import giver_before, stands_for
from helpers.subjects import subject_of

# a pledge from Peru, or by Peru, of
BY_WHOM = re.compile(
    r"\b(?:pledge|grant|loan|donation|gift|contribution|offer|credit|payment|aid|support)s?\s(?:from|by)\s[^,;.¤]{2,60}\s(?:of|worth)\s$"
)
IN_BRACKETS = re.compile(r"\s\((?P<who>(?:the\s)?[A-Z][^()¤\d]{1,60})\)")
SPENDS = ("spen", "use", "using", "wast", "squander")  # what another has given
SENT_REQUEST = re.compile(  # sent | the IMF a request for
    rf"\s(?P<who>(?:the\s)?[A-Z][^,;¤]{{1,40}}?)\s(?:an?|its)\s(?:[a-z]+\s)?{A_REQUEST}\sfor\s"
)
WHOSE_AID = re.compile(  # Norway, whose contribution | fell to
    r"(?P<who>(?:the\s)?[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*),\swhose\s(?:[a-z]+\s){0,2}(?:contributions?|aid|support|funding|spending|donations?|grants?)\b"
)
BAILOUT = re.compile(r"\s(?:IMF\s)?(?:bailout|rescue|recovery)\b")  # Ghana’s $3bn | bailout
BUDGET_OF = re.compile(r"(?P<who>[A-Z][^,;.¤]*?)[’']s\s(?:[a-z]+\s){0,2}budget\b")
GIFT_OF = re.compile(r"\b(?:contribution|donation|grant|gift|pledge|loan|funding)\sof\s")
OF_WHAT_IS = re.compile(r"\b[Oo]f\s(?:the|its|their|an?)\s$")  # received $4m of the | promised | $5m
# will receive $5m | in grants donated by Peru
GIVEN_BY = re.compile(
    r"(?:\san?\s\w+)?,?\s(?:in\s(?:[a-z]+\s){1,3})?(?:\w+ed|given|set\saside|put\sup|lent|sent)\sby\s(?:the\s)?[A-Z]"
    r"|\s(?:[a-z-]+\s){0,2}(?:grant|loan|credit|donation|gift|contribution)\sby\s(?:the\s)?[A-Z]"
)
BY_AT_ONCE, FROM_AT_ONCE = re.compile(r"\sby\s(?:the\s)?[A-Z]"), re.compile(r"\sfrom\s(?:the\s)?[A-Z]")
TOGETHER = re.compile(r"\b(?:with|plus|alongside|as\swell\sas)\s(?:an?\s|another\s)?$")
TOTALLING = re.compile(r"\bby\s[^;.¤]{2,120},\stotall?ing\s$")
FROM_OPENS = re.compile(r"[“\"]?From\s(?P<who>[^,;¤]{2,80}),\s(?!to\s)")  # From Peru, | the agency received $5m
OWNED = re.compile(r"[’']s\s")
ON_A_DAY = re.compile(r"\s(?:on\s)?(?:[A-Z][a-z]+day|yesterday|today)$")  # urged Peru | on Monday | to give
BEEN = re.compile(r"\b(?:was|were|been|being|is|are)\s$")  # has been | asked to give
HELPED_BY = ("With ", "Thanks to ")  # $5m from Peru | , Chad and Mali rebuilt wells


def announces_gift(context: Context, verb: Verb) -> bool:
    """Whether a verb before a sum tells of what another gives: `The agency announced a gift of $5m from Peru`."""
    gift = verb.word in ANNOUNCED and GIFT_OF.search(context.text, verb.end, context.start)
    return bool(gift and FROM_AT_ONCE.match(context.text, context.end, context.ceiling))


def read_donor(context: Context, rule: Rule, who: Who) -> str:
    """Who gives a sum, or is asked to; empty where the text does not say."""
    tail = context.text[context.end : context.ceiling]
    tail = tail.partition(",")[0] if context.text.startswith(HELPED_BY) else tail
    if rule.place == "before":
        who = who._replace(before=context.text[: rule.verb.start])
    sides = two_sides(context, rule)
    found = sides[0] or read_from(tail) if sides else _donor_by_rule(context, rule, who)
    lent = lender_in(tail)
    if lent and rule.place == "before" and borrows(found, lent):
        return lent
    spends = rule.place == "before" and rule.verb.word.startswith(SPENDS)
    spends = spends and found not in giving_countries() and found != "European Union"
    if spends and (money := read_aid_in(tail, "who") or (read_from(tail) if FROM_AT_ONCE.match(tail) else "")):
        return money  # Chad spent $5m | of Peruvian aid
    aid = "" if find_actors(found) else read_aid_in(tail, "who")  # a minister announced $5m | in Irish funding
    if only_country(aid) and aid not in giving_countries() and f"{aid} " in tail:
        aid = ""  # donors pledged $5m | in Syria aid
    asked = answers_for(context, rule, who)
    told = (
        asked
        or aid
        or found
        or lent
        or read_loan_after(context.text[context.end :])
        or read_purse(tail)
        or read_reviewer(context.text)
    )
    before = context.text[context.floor : context.start]
    beside = IN_BRACKETS.match(tail)
    if beside and not told and rule.noun_stage != "requirement" and is_name(beside["who"]):
        return name_actors(beside["who"])  # a grant of $5m (World Bank)
    funder = "" if rule.verb and rule.verb.subject == "recipient" else read_funder(before, tail)
    return told or giver_before(before, tail, who) or funder


def _donor_by_rule(context: Context, rule: Rule, who: Who) -> str:
    """Who gives by the verb, or by the words right beside the sum."""
    verb, place, _, _ = rule
    if (
        place in ("", "before")
        and context.text[: context.start].endswith(", with ")
        and (listed := read_bracketed(context.text, context.text[context.floor : context.start]))
        and find_actors(listed)
    ):
        return listed  # Donors included Germany, with ¤
    if place in ("reduced", "after"):
        return donor_after(context, rule, who) or (promiser(context, rule, who) if place == "after" else "")
    if place == "relative":
        subject = RELATIVE.fullmatch(context.text[context.end : verb.start])["who"]
        return stands_for(subject, who) if verb.subject == "donor" else read_from(words_beyond(context, verb))
    if done := at_a_cost(context):
        return stands_for(done["who"], who)
    if verb is not None and verb.stage == "cost":
        return read_by(context.text[context.end : context.ceiling]) if PAID_BY.match(context.text, context.end) else ""
    if rule.weak:
        return _donor_without_verb(context, rule, who)
    if verb.mood == "asked" or (verb.asked and verb.subject == "donor"):  # refused to let Peru give
        asked = subject_of(context.text, verb) if not verb.asked and BEEN.search(context.text, 0, verb.start) else ""
        subject = "" if OWNED.search(asked) else stands_for(asked, who) if asked else ""  # not Peru’s creditors
        return _asked(verb.asked) or subject
    if verb.stage == "requirement":
        return who_is_asked(context, rule, who)
    return _donor_before(context, rule, who)


def _asked(words: str) -> str:
    """Whom words name that is asked: `the Lake Trust on Monday`, `donors`."""
    words = ON_A_DAY.sub("", words)
    return nameless_asked(words) or name_actors(words, printed=is_name(words))


def _donor_without_verb(context: Context, rule: Rule, who: Who) -> str:
    """Who gives where no verb says so: `a $5m grant from Oslo`, `Oslo’s $5m grant`, `Oslo $3m`."""
    before, after = context.text[context.floor : context.start], context.text[context.end : context.ceiling]
    after = after.partition(",")[0] if context.text.startswith(HELPED_BY) else after
    given = (
        read_petition(before)
        or read_thanked(context.text[: context.start], "giver")
        or read_talks(context.text[: context.start], "giver")
        or read_from(after)
        or by_a_giver(after)
    )
    if not given and rule.verb and "whose" in before and (whose := WHOSE_AID.search(before)):
        return stands_for(whose["who"], who)
    if not given and rule.verb and (budget := BUDGET_OF.search(subject_of(context.text, rule.verb))):
        given = name_actors(budget["who"], printed=False)
    own = rule.noun_stage in ("requirement", "cost") or BAILOUT.match(context.text, context.end)
    if not own:  # whose appeal it is, or whose bailout, does not give
        given = given or read_possessor(before) or read_aid(before, "who")
    whose = BY_WHOM.search(before)
    # aid from Oslo fell to, aid from Oslo to Chad, some
    measured = read_from(before) if rule.verb is not None or whose or SET_OFF.search(before) else ""
    measured = measured or (
        read_by(before.removesuffix("of ").removesuffix("worth ")) if whose or TOTALLING.search(before) else ""
    )
    return (
        given
        or measured
        or read_bracketed(context.text, before)
        or ("" if _is_called(rule, before) else read_gapped(before))
    )


def _is_called(rule: Rule, before: str) -> bool:
    """Whether a sum is called something, so that no name has it; not after `and the Lake Fund`, `led by Peru with`."""
    return rule.noun != "" and not (before.endswith(f"{rule.noun} ") or FOLLOWED.search(before))


def _donor_before(context: Context, rule: Rule, who: Who) -> str:
    """Who gives where the verb stands before the sum."""
    text, verb = context.text, rule.verb
    gap, tail = text[verb.end : context.start], text[context.end : context.ceiling]
    if requested := SENT_REQUEST.match(gap):
        return name_actors(requested["who"])
    if verb.passive and BY_AT_ONCE.match(tail):
        return read_by(tail)  # $5m was given by Peru and | $3m by Chile
    if verb.passive:  # Norway’s aid to Chad was increased to
        named = read_by(gap) or read_by(tail) or read_from(tail)
        return named or (read_aid(text[: verb.start], "who") if verb.stage == "more" else "")
    if context.floor > verb.end and FROM_AT_ONCE.match(tail) and TOGETHER.search(text, 0, context.start):
        return read_from(tail)  # Peru gave $5m, together with | $3m from Chile
    if verb.stage == "more" and " appeal" in gap:
        return ""  # raised its appeal to
    if announces_gift(context, verb):
        return read_from(tail)
    if verb.subject == "donor" and OF_WHAT_IS.search(text, 0, verb.start) and _is_received(context):
        return read_from(tail)
    if verb.subject == "donor":
        return stands_for(subject_of(text, verb), who) or read_from(gap)
    if verb.subject == "amount" and OFFER_OF.search(gap):
        return stands_for(subject_of(text, verb), who)
    if verb.subject == "amount":  # its aid to Chad came to
        return read_from(tail) or read_from(gap) or read_loan_of(gap) or read_aid(text[: verb.start], "who")
    if GIVEN_BY.match(tail):
        return read_by(tail)
    allowing = allows(context, verb)
    opening = FROM_OPENS.match(text) if verb.subject == "recipient" else None
    first = name_actors(opening["who"], printed=False) if opening else ""
    return (
        read_from(tail)
        or read_from(gap)
        or read_loan_of(gap)
        or first
        or (stands_for(allowing, who) if allowing else "")
    )


def _is_received(context: Context) -> bool:
    """Whether the verb of the sum before tells that it was received."""
    before = [verb for verb in context.verbs if verb.end <= context.floor]
    return bool(before) and (before[-1].subject == "recipient" or before[-1].passive)
