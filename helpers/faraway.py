"""Who receives by words away from the sum: `Chad, to which Peru gave`, `has not reached Chad`."""

import re

from helpers.actors import find_actors, only_country, sole_actor
from helpers.beforehand import Who
from helpers.controls import Verb
from helpers.givenafter import REACH
from helpers.givers import SPENDS
from helpers.governing import GIVING, Context, Rule
from helpers.groups import PLACE, read_group
from helpers.naming import name_actors
from helpers.phrasing import read_by
from helpers.preludes import paid_for
from helpers.purposes import phrases_after
from helpers.receiving import read_receiver
from helpers.standins import stands_for
from helpers.subjects import subject_of

GIFT_TO = re.compile(  # Peru’s gift to Chad of
    r"\b(?:gift|pledge|offer|grant|loan|donation|contribution|payment|credit|promise)s?\sto\s(?P<who>(?:the\s)?[A-Z][^,;.¤]{1,50}?)\s(?:of|worth)\s$"
)
# has yet to give | Chad the | $5m it promised
GIVEN_THE = re.compile(
    r"\s(?P<who>(?:the\s)?[A-Z][^,;.¤]{1,40}?|it|them)\s(?:(?:all|half|most|part|some|any)\sof\s)?(?:the|an?)\s"
)
# Chad, to which | Peru gave
TO_WHOM = re.compile(r"(?P<who>(?:the\s)?[A-Z][^,;.¤]{1,40}?),\sto\s(?:which|whom|whose\s[a-z]+)\s[^,;¤]*$")
# Chad’s share of the money is, Chad is the biggest recipient, with
SHARE = re.compile(
    rf"(?P<whose>{PLACE})[’']s\sshare\b[^,;.¤]{{0,60}}\s(?:is|was|will\sbe|comes\sto|came\sto)\s$"
    rf"|(?P<who>{PLACE})\s(?:is|was|remains|will\sbe)\s(?:the|its)\s[^,;¤]{{0,40}}(?:recipient|beneficiary|borrower)\b[^,;¤]{{0,40}},\s(?:with|at)\s$"
)
HELPS = re.compile(  # Peru, the biggest donor to Chad, | gave; Peru, which is helping Chad to rebuild, gave
    rf",\s(?:(?:an?|the|one\sof)\s[^,;¤]{{0,40}}?(?:donor|lender|creditor|backer|contributor)s?\sto\s(?P<to>{PLACE})"
    rf"|which\s(?:is|has|was|had)\s(?:been\s|long\s)?(?:help|support|aid|fund|back|arm|financ)\w+\s(?P<helps>{PLACE}))[^,;¤]{{0,60}},\s[^;¤]*$"
)
WELCOMED = re.compile(  # an offer of $5m | was welcomed by Chad
    r"[^,;.¤]{0,60}\s(?:was|were|has\sbeen|is)\s(?:[a-z]+ly\s)?(?:welcomed|accepted)(?P<who>\sby\s.*)"
)
REACHED = re.compile(  # the $5m | promised by Peru has not reached Chad
    r"[^;.¤]{0,80}\s(?:has|have|had|did|does|do|will)\s(?:(?:not|never|yet\sto|already|finally|since|only|just)\s){0,2}"
    r"(?:reach(?:ed)?|arrived?\sin)\s(?P<who>(?:the\s)?[^,;.¤]{2,60}?)(?=[,;.]|\s(?:yet|on|by|in|until|since|last|this)\b|$)"
)
BODY_OF = re.compile(
    r"\s(?:the\s)?(?P<who>[A-Z][\w’'-]+[’']s\s[^,;.¤]{2,70}?)(?=[,;.]|\s(?:on|in|last|this|after|by|since)\s|$)"
)
PLACE_NEXT = re.compile(
    r"\s(?!\w+day\b)(?P<where>[A-Z][\w’-]+(?:\s[A-Z][\w’-]+)*)(?=\s(?:on|in|last|this|after|by)\b|[,;.])"
)
# Kyiv | has yet to receive | the ¤ that the bloc approved
WAITS = re.compile(
    r"\s(?:(?:has|have|had)\s)?(?:still\s)?(?:yet\sto\s(?:receive|get|see)|(?:is\s|are\s|was\s|were\s)?(?:still\s)?waiting\sfor"
    r"|awaits?|(?:seen|saw)\sonly|(?:will\s)?do(?:es)?\swithout|stands?\sto\slose)\s(?:(?!to\b|on\b|repayment\b)[a-z-]+\s){0,4}$"
)
# Chad is likely to | see a 61 per cent cut from
FACES_A_CUT = re.compile(
    r"\s(?:(?:is|are)\s(?:likely|set|due|expected)\sto\s|will\s|would\s|could\s)?(?:see|sees|saw|face|faces|faced|suffers?|suffered)\s"
    r"an?\s(?:[\w.]+\s?(?:per\scent|percent|%)\s)?(?:cut|reduction|drop|fall)\s(?:of|from)\s(?:¤+\sto\s)?$"
)
IN_A_COUNTRY = re.compile(rf"\s[Ii]n\s(?P<where>{PLACE})(?:[’']s\scapital(?:,?\s{PLACE})?)?(?=,|\s(?:to|for)\s)")
FOR_A_COUNTRY = re.compile(
    rf"(?:^|\bthat\s)[Ff]or\s(?:neighbou?ring\s)?(?P<where>{PLACE}),\s"
)  # For Chad, | it will give
EMBASSY_IN = re.compile(rf"\b(?:[Ee]mbassy|[Cc]onsulate|High\sCommission)\sin\s(?P<where>{PLACE})\s")
IN_IT = re.compile(  # ; in Chad it plans to
    rf"(?:^|;\s)[Ii]n\s(?P<where>{PLACE})\s(?:it|he|she|they|the\s[a-z]+)\s[^;¤]*$"
)
ON_NAME = re.compile(rf"\son\s(?P<whom>{PLACE})(?=[,.;]|$|\s(?:last|this|since|in|by|over)\b)")


def gift_to(context: Context, rule: Rule) -> str:
    """To whom what a sum is called goes, by the words before it: `Peru’s gift to Chad of `."""
    gift = GIFT_TO.search(context.text, context.floor, context.start) if rule.weak and rule.noun else None
    return name_actors(gift["who"]) if gift else ""


def reached(context: Context) -> str:
    """Whom a sum has, or has not, reached: `The $5m promised by Peru has not reached Chad`."""
    came = REACHED.match(context.text, context.end)
    return read_group(came["who"]) or name_actors(came["who"]) if came else ""


def welcomed_by(tail: str, rule: Rule) -> str:
    """Who welcomed what was offered or given: `Peru’s offer of $5m was welcomed by Chad`."""
    welcomed = WELCOMED.match(tail) if "ed by" in tail and rule.noun_stage in ("pledge", "disbursement") else None
    return read_by(welcomed["who"]) if welcomed else ""


def told_before(context: Context, rule: Rule, who: Who) -> str:
    """Who receives by the words before: `has yet to give Chad the $5m it promised`, `Chad, to which Peru gave $5m`."""
    if to_whom := TO_WHOM.search(context.text, context.floor, context.start):
        beside = find_actors(to_whom["who"])  # Peru has ended its funding of | Oxfam, to which
        last = beside and beside[-1].end == len(to_whom["who"]) and " and " not in to_whom["who"]
        return beside[-1].name if last else name_actors(to_whom["who"])
    if aside := HELPS.search(context.text, context.floor, context.start):
        return name_actors(aside["to"] or aside["helps"], printed=False)
    if share := SHARE.search(context.text, context.floor, context.start):
        return name_actors(share["whose"] or share["who"], printed=False)
    if rule.place != "relative":
        return ""
    ahead = [one for one in context.verbs if one.end <= context.start and one.subject == "donor" and not one.passive]
    named = GIVEN_THE.fullmatch(context.text, ahead[-1].end, context.start) if ahead else None
    return stands_for(named["who"], who) if named else ""


def waits(context: Context, who: Who) -> str:
    """Who has yet to receive a sum that another verb governs: `Kyiv has yet to see the $5m that Oslo approved`."""
    yet = WAITS.search(context.text, context.floor, context.start) or FACES_A_CUT.search(context.text, 0, context.start)
    if not yet:
        return ""
    verb = Verb(yet.start() + 1, yet.end(), yet.group(), "", "recipient", False, "fact", "")
    waiting = stands_for(subject_of(context.text, verb), who)
    return "" if waiting == who.giver else waiting


def where_it_stands(context: Context, rule: Rule, who: Who) -> str:
    """The country of what is paid for, or that spends what another gives: `Clinics in Chad were built with`."""
    if not who.giver:
        return ""
    if rule.place == "before" and rule.verb.word.startswith(SPENDS):
        spender = sole_actor(subject_of(context.text, rule.verb))  # no Save the Children Australia
        body = spender and (spender.code or spender.kind == "organisation")
        return spender.name if body and spender.name != who.giver else ""
    paid = paid_for(context.text[context.floor : context.start])
    country = only_country(paid) if paid else ""
    return "" if country == who.giver else country


def where_it_came(verb: Verb, beyond: str) -> str:
    """Who has a sum that arrived in Kenya, landed in its account, reached Nairobi."""
    if verb.word.startswith("reach") and verb.stage == "disbursement":
        beside = find_actors(beyond[:REACH])
        if body := BODY_OF.match(beyond):
            return name_actors(body["who"])  # reached Nepal’s disaster authority
        at_once = beside and beyond[: beside[0].start].strip() in ("", "the")
        place = PLACE_NEXT.match(beyond)
        return read_group(beyond.lstrip()) or (beside[0].name if at_once else place["where"] if place else "")
    came = verb.word.startswith(("arriv", "land"))
    return read_receiver(phrases_after(beyond), ("in",), only_names=True) if came else ""


def spent_on(context: Context) -> str:
    """The country or body that a sum was spent on, by name: ` on Ukraine`, but not ` on Ukrainians`."""
    on = ON_NAME.match(context.text, context.end)
    named = sole_actor(on["whom"]) if on and not read_group(on["whom"]) else None
    return named.name if named and named.kind in ("name", "organisation") else ""


def right_there(context: Context, rule: Rule, who: Who) -> str:
    """The country that a sum is given in, by the words right after it, or that its sentence opens with."""
    if rule.verb is None or rule.verb.stage not in GIVING or rule.verb.subject != "donor" or not who.giver:
        return ""
    where = IN_A_COUNTRY.match(context.text, context.end) or IN_A_COUNTRY.match(" " + context.text)
    where = where or IN_IT.search(context.text, 0, context.start)
    where = (
        where
        or FOR_A_COUNTRY.search(context.text, 0, context.start)
        or EMBASSY_IN.search(context.text, 0, context.start)
    )
    there = sole_actor(where["where"]) if where else None
    return there.name if there and there.kind == "name" and there.name != who.giver else ""  # no capital: a meeting
