"""At what stage a sum is, by what governs it: asked for, promised, approved, given, no aid."""

import functools
import re

from helpers.actors import find_actors
from helpers.agreements import is_settled
from helpers.controls import Verb
from helpers.governing import Context, Rule
from helpers.groups import read_group
from helpers.language import lower, one_of, read_table
from helpers.missing import is_missing
from helpers.nameless import nameless
from helpers.phrasing import read_thanked
from helpers.subjects import subject_of
from helpers.unaided import earns, is_lost, is_no_aid, relieved

# `The $5m grant, the first since May, will pay for `
TO_PAY_FOR = re.compile(
    r"""[^,;.¤]{0,80} (?:,[^,;.¤]{2,60})? ,?\s+will\s+
    (?:pay\s+for|fund|finance|go\s+(?:to|towards?)|help|keep|support|buy|cover|enable|allow|provide|be\s+used)\b""",
    re.VERBOSE,
)
# `Its contribution this year will come to `
WILL_BE = re.compile(
    r"(?P<what>[^,;.¤]{3,80})\swill\s(?:be|total|amount\sto|come\sto|reach|stand\sat|(?:rise|grow|increase|be\s(?:increased|raised|doubled))\s[^,;.¤]{0,30}?(?:to|by)"
    r"|(?:fall|drop|be\s(?:cut|reduced))\s[^,;.¤]{0,30}?to)\s+$"
)
ROSE = ("fell", "rose", "grew", "stood", "hit", "gone up", "went up", "sank", "slid", "shrank")
GIVEN = re.compile(
    r"(?:[\w’'.-]+\s){0,3}(?:aid|assistance|donations|contributions|lending|funding|finance|support)\b", re.I
)
UNLESS = re.compile(r"\b(?:unless|until)\s+(?:[\w’-]+\s+){1,3}$", re.I)  # unless it receives
IN_PLEDGES = re.compile(r"\s+in\s+(?:new\s+|fresh\s+)?(?:promises|pledges)\b")
FOLLOWS = re.compile(r"\s(?:will|is\sto|are\sto|should)\sfollow\b|\sis\sdue\b")  # a second payment of $5m | will follow
# `allowing the immediate release of `
RELEASE = re.compile(
    r"\b(?:allowing|unlocking|way\sfor)\s(?:the\s|an?\s)?(?:immediate\s)?(?:release|disbursement|payment)\sof\s$"
)
FROM = re.compile(r"\bfrom\s(?:[a-z]+\s){0,3}(?:¤\sto\s(?:[a-z]+\s){0,3})?$")
A_PROMISE = re.compile(r"\b(?:pledge|promise)s?\b")
# It includes | providing $5m: at the stage of the whole; it will help Chad, including by | providing $5m
MAIN = re.compile(
    r"\b(?P<holds>includes?|comprises|involves)\s$|\bwill\b(?:(?!\b(?:has|have|had|was|were|is|are)\b)[^;.¤])*"
    r"\b(?:including|by|including\sby|through)\s$"
)
ONE_COSTS = re.compile(  # Repairing a boat costs
    r"\b(?:(?:[Rr]epairing|[Rr]eplacing|[Rr]ebuilding)\s(?:an?|one|each)\s[a-z]+|(?:[Aa]n?|[Oo]ne|[Ee]ach|[Ee]very)\s[a-z]+)\scosts?\s(?:[a-z]+\s){0,2}$"
)
ARRIVAL = re.compile(r"\barrival\sof\s(?:an?\s)?$")
RATIONS = re.compile(r"\b(?:ration|voucher|allowance|stipend)s?\b")
PROMISES = re.compile(r"\b(?:pledges|promises)\b", re.I)
GIVER = re.compile(
    r"\b(?:company|charity|foundation|bank|fund|insurers?|government|state|ministry|agency|church|grants?|loans?|donations?)$"
)
HAS_NAME = re.compile(r"(?<!^)(?<!^[A-Z])\b[A-Z]|^(?!(?:The|An?|Its|This|That)\s)[A-Z]")
HAS_NOW = re.compile(r"\b(?:has|have|had)\s(?:now\s|already\s|so\sfar\s)?$")
APPROVAL = re.compile(r"\b[Aa]pproval\s(?:of|for)\s(?:the\s|an?\s|its\s)?$")
PRESENT, REPORTED = re.compile(r"(?:is|are)\b"), re.compile(r"(?:is|are|was|were)\b")
SAID_IT = re.compile(r"\b(?:said|announced)\s[^,;.¤]{0,30}\b(?:it|they|he|she)\s$")
# `bringing what it has drawn to `
BROUGHT = re.compile(
    r"\b(?:bring(?:s|ing)?|brought|tak(?:es?|ing)|took)\s(?P<what>(?:(?!\sand\s)[^,;.¤]){3,90}?)\s(?:up\s)?to\s(?:(?:more|less)\sthan\s|just\s)?$"
)
EMPOWERED = re.compile(r"\bauthori[sz]e[sd]\s(?:[\w’'-]+\s){1,5}(?:to\s)?$")  # authorised the executive to | spend
OF_IT = re.compile(r"\s*Of\s(?:this|that|these|the|which)\b")  # Of this, ¤ goes to Assam
SPEAKER = re.compile(r"^[^,;:¤]{2,60}\b(?:says?|said|estimates?|estimated|warns?|warned)\s(?:that\s)?")
REQUEST = re.compile(r"\s(?:[a-z]+\s)?(?:request|appeal|plea)\b")  # sent parliament a $5m | request
OF_DEBT = re.compile(r"\bdebts?\s(?:of|worth|totalling)\s(?:[a-z]+\s){0,2}$")
HELD = re.compile(r"\b(?:conference|summit)\b", re.I)
DEBT = re.compile(r"\s(?:[a-z]+\s)?debts?\b")  # forgive $5m of | debt
NOBODY = re.compile(r"(?:[Nn]either|[Nn]obody|[Nn]one|[Nn]o\sone)\b")  # Neither Peru nor Chad gave
CONDITION = re.compile(r"\b[Ii]f\b|\bwould\s+have\b")


def read_stage(context: Context, rule: Rule) -> str:
    """The stage of a sum; empty where the text does not say, or says that it may be."""
    return _by_words(context, rule) or (_without_verb if rule.weak else _by_verb)(context, rule)


def _by_words(context: Context, rule: Rule) -> str:
    """The stage that the words beside a sum say whatever governs it; empty where they say none."""
    if is_no_aid(context, rule):
        return "other"
    if is_missing(context):
        return "requirement"
    if IN_PLEDGES.match(context.text, context.end):
        return "pledge"
    if stage := _brought(context):
        return stage
    if "arrival of" in context.text and ARRIVAL.search(context.text, 0, context.start):
        return "disbursement"
    of_it = "of" in context.text[max(0, context.start - 4) : context.start]  # asked first, for the pattern is slow
    if of_it and RELEASE.search(context.text, 0, context.start):
        return "commitment"
    if "approval" in context.text and APPROVAL.search(context.text, context.floor, context.start):
        return "commitment"
    return ""


def _without_verb(context: Context, rule: Rule) -> str:
    """The stage of a sum that no verb of giving governs, by what it is called and what it comes to."""
    if rule.noun_stage == "cost":
        return _cost(context)
    if rule.verb is not None and rule.verb.word == "reached" and lower(rule.noun) == "appeal":
        return "disbursement"  # the appeal has reached $5m
    if (
        rule.noun_stage == "requirement"
        and lower(rule.noun) == "appeal"
        and HAS_NOW.search(context.text, 0, context.start)
    ):
        return "disbursement"  # the appeal has now | topped $5m
    if rule.noun_stage == "disbursement" and FOLLOWS.match(context.text, context.end):
        return "pledge"
    promised = rule.place == "before" and PROMISES.search(subject_of(context.text, rule.verb))
    if promised and rule.noun_stage in ("", "disbursement"):
        return "pledge"  # pledges have reached
    came = "disbursement" if _has_come(context, rule) else "pledge" if _is_to_come(context) else ""
    thanked = "disbursement" if read_thanked(context.text[: context.start], "giver") else ""
    return rule.noun_stage or came or thanked


def _by_verb(context: Context, rule: Rule) -> str:
    """The stage of a sum by its verb, its mood and what the sum is called."""
    verb = rule.verb
    if verb.stage == "cost":
        return _cost(context)
    if verb.word in ("go", "goes") and OF_IT.match(context.text):
        return ""  # at the stage of the whole
    if verb.word == "covered" and not verb.passive and not _may_give(subject_of(context.text, verb)):
        return ""  # the film covered $5m
    debt = "debt" in context.text and (
        DEBT.match(context.text, context.end) or OF_DEBT.search(context.text, 0, context.start)
    )
    forgiven = debt and verb.word in relieved()
    if ("other" in (rule.noun_stage, verb.stage) and not forgiven) or is_lost(context, rule):
        return "other"
    if rule.noun_stage == "requirement" and (verb.subject == "amount" or rule.place == "after"):
        return "requirement"  # needs come to, the $5m appeal is funded
    if verb.stage in ("disbursement", "requirement") and verb.subject != "donor" and earns(context, rule):
        return "other"
    gathers = verb.subject == "recipient" or verb.word.startswith("mobili")
    if rule.noun_stage == "pledge" and gathers and verb.mood == "fact":
        return "pledge"  # received pledges
    if verb.mood == "doubt" and verb.stage == "pledge" and verb.subject == "recipient":
        return "pledge"  # can count on
    asks = verb.stage == "disbursement" and verb.subject == "donor" and REQUEST.match(context.text, context.end)
    if asks or (not verb.stage and rule.noun_stage == "requirement"):
        return "requirement"  # weighed a request, cut rations after a shortfall
    if verb.mood in ("asked", "doubt"):
        return "requirement" if verb.mood == "asked" and verb.stage else ""
    if rule.noun_stage == "requirement" and rule.place == "before" and verb.stage == "pledge":
        return "requirement"  # announced an appeal
    if verb.subject == "recipient" and UNLESS.search(context.text[: verb.start]):
        return "requirement"
    if rule.place == "before" and NOBODY.match(subject_of(context.text, verb)):
        return ""
    raises = rule.place == "before" and verb.word in ("raised", "raises", "raise") and not verb.passive
    if raises and HELD.search(subject_of(context.text, verb)):
        return "pledge"  # the conference raised
    stage = _stage_by_mood(context, verb, rule.noun_stage)
    return "commitment" if is_settled(context, rule, stage) else stage


def _may_give(subject: str) -> bool:
    """Whether a subject is somebody who gives, and no thing."""
    named = HAS_NAME.search(subject) or GIVER.search(subject)
    return bool(named or find_actors(subject) or nameless(subject) or read_group(subject))


def _brought(context: Context) -> str:
    """The stage of what is brought or taken to a sum: `bringing what it has drawn to `; empty where it says none."""
    words = context.text  # asked first, for speed
    near = "bring" in words or "brought" in words or "tak" in words or "took" in words
    brought = BROUGHT.search(context.text, context.floor, context.start) if near else None
    stages = (stage for stage, words in _added_up().items() if brought and words.search(brought["what"]))
    return next(stages, "")


def _has_come(context: Context, rule: Rule) -> bool:
    """Whether a sum is what aid came to: `Aid to Chad fell to `, `Donations reached `."""
    verb = rule.verb
    measured = verb is not None and rule.place == "before" and verb.mood == "fact" and not verb.passive
    past = measured and (verb.word.endswith("ed") or verb.word in ROSE)
    subject = subject_of(context.text, verb) if measured else ""
    return bool(measured and (past or " since " in subject) and GIVEN.match(subject))


def _is_to_come(context: Context) -> bool:
    """Whether aid is said of a sum that has no verb of giving, and a `will`: `Its contribution will be $5m`."""
    ahead = WILL_BE.search(context.text[context.floor : context.start])
    return bool(TO_PAY_FOR.match(context.text, context.end)) or bool(ahead and _aid().search(ahead["what"]))


def _cost(context: Context) -> str:
    """The stage of what something costs: needed where it is to rebuild or to help, else a price."""
    told = SPEAKER.sub("", context.text)  # aid workers say | a tent costs
    if ONE_COSTS.search(context.text, 0, context.start):
        return "other"
    return "requirement" if _rebuilding().search(told) else "other"


def _stage_by_mood(context: Context, verb: Verb, noun_stage: str) -> str:
    """The stage of a verb as its mood has it: `will give` is a pledge, `agreed to give` a commitment."""
    if verb.stage == "more":
        grown = context.text[verb.end : context.start]
        grows = _aid().search(grown) or RATIONS.search(grown)
        noun_stage = "pledge" if A_PROMISE.search(context.text, verb.end, context.start) else noun_stage
        now = verb.word.endswith("ing") and PRESENT.match(context.text, verb.start)
        mood = "will" if now else verb.mood  # Peru is doubling its aid
        moved = FROM.search(context.text, 0, context.start)
        done = "" if moved else {"d": "commitment", "s": "pledge"}.get(verb.word[-1], "")
        by_mood = {"will": "pledge", "agreed": "commitment", "fact": done}.get(mood, "") if grows else ""
        return by_mood or noun_stage
    if verb.word == "collect" and verb.mood == "will":
        return "requirement"  # hopes to collect
    if verb.stage in ("disbursement", "commitment") and verb.mood in ("will", "allowed"):
        conditional = "would" in context.text[verb.start : verb.end] and CONDITION.search(context.text)
        return "" if conditional else "pledge"
    if verb.word.endswith("ing") and (main := MAIN.search(context.text, 0, verb.start)):
        return "" if main["holds"] else "pledge"
    told = SAID_IT.search(context.text, 0, verb.start)  # it said it | was giving
    now = verb.word.endswith("ing") and (REPORTED if told else PRESENT).match(context.text, verb.start)
    if verb.stage == "disbursement" and verb.subject == "donor" and now and not context.per:
        return "pledge"  # Peru is sending $5m
    if verb.stage == "disbursement" and (verb.mood == "agreed" or EMPOWERED.search(context.text, 0, verb.start)):
        return "commitment"
    return verb.stage


@functools.cache
def _aid() -> re.Pattern:
    """What grows where aid grows: `support`, `contribution`."""
    words = one_of(read_table("roles")["parties"]["aid"])
    return re.compile(rf"\b{words}\b|\bspending\b|\bbudget\b", re.I)


@functools.cache
def _added_up() -> dict[str, re.Pattern]:
    """What a total is of, by stage: payouts so far, lending, promises."""
    return {stage: re.compile(rf"\b{one_of(words)}\b") for stage, words in read_table("roles")["totals"].items()}


@functools.cache
def _rebuilding() -> re.Pattern:
    return re.compile(rf"\b{one_of(read_table('roles')['cost']['rebuilding'])}\b", re.I)
