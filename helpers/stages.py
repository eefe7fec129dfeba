"""At what stage a sum is, by what governs it: asked for, promised, approved, given, no aid."""

import functools
import re

from helpers.actors import find_actors
from helpers.agreements import is_settled
from helpers.clauses import UNLESS
from helpers.controls import Verb, relieved
from helpers.costs import built_stage, cost_stage, is_funded
from helpers.governing import GIVING, Context, Rule
from helpers.groups import read_group
from helpers.language import lower, one_of, read_table
from helpers.nameless import nameless
from helpers.phrasing import A_REQUEST, read_thanked
from helpers.stagewords import by_words
from helpers.subjects import subject_of
from helpers.tasks import is_infinitive
from helpers.unaided import earns, is_lost

# `The $5m grant, the first since May, will pay for `
TO_PAY_FOR = re.compile(
    r"""[^,;.¤]{0,80} (?:\sand\s[^,;.¤]{1,40}¤+[^,;.¤]{0,40})? (?:,[^,;.¤]{2,60})? ,?\s+(?:will|is\sto|are\sto)\s+
    (?:pay\s+for|fund|finance|go\s+(?:to|towards?)|help|keep|support|buy|cover|enable|allow|provide|be\s+used)\b""",
    re.VERBOSE,
)
# `Its contribution this year will come to `
WILL_BE = re.compile(
    r"(?P<what>[^,;.¤]{3,80})\swill\s(?:be|total|amount\sto|come\sto|reach|stand\sat|(?:rise|grow|increase|be\s(?:increased|raised|doubled))\s[^,;.¤]{0,30}?(?:to|by)"
    r"|(?:fall|drop|be\s(?:cut|reduced))\s[^,;.¤]{0,30}?to)\s+$"
)
# A scheme worth $5m will train nurses; the $5m project will link
SCHEME_WILL = re.compile(
    r"(?P<sum>\b(?:scheme|project|programme|program|initiative|grant|loan|package|facility)\s(?:[a-z]+\s){0,2}(?:worth|of)\s(?:[a-z]+\s)?¤+"
    r"|¤+\s(?:[\w’'-]+\s){0,4}(?:scheme|project|programme|program|initiative|grant|loan|package|facility))(?:,[^,;.¤]{2,60},)?\swill\s(?P<deed>(?!be\b)[a-z].*)"
)
TOTAL_NOW = re.compile(r"\b[Tt]otal\b|\bso\sfar\b|\bnow\b")  # Its total aid to Chad | stands at
ROSE = ("fell", "rose", "grew", "stood", "hit", "gone up", "went up", "sank", "slid", "shrank")
GIVEN = re.compile(
    r"(?:.*,\swhose\s)?(?:[\w’'.-]+\s){0,3}(?:aid|assistance|gifts|grants?|(?<!military\s)(?<!defence\s)(?<!defense\s)spending|donations|contributions?|lending|funding|finance|support)\b",
    re.I,
)
FOLLOWS = re.compile(r"\s(?:will|is\sto|are\sto|should)\sfollow\b|\sis\sdue\b")  # a second payment of $5m | will follow
WOULD_FOLLOW = re.compile(r"[^,;.¤]{0,40}\s(?:will|would)\sfollow\b")
MAY = re.compile(r"(?:could|may|might)\s(?!not\b)")
LESS = re.compile(r"\s(?:less|fewer)\s(?:on|in|to|for|than|an?|each|every)\b")
FROM = re.compile(r"\bfrom\s(?:[a-z]+\s){0,3}(?:¤\sto\s(?:[a-z]+\s){0,3})?$")
A_PLEDGE_AHEAD = re.compile(r"\b(?:[Pp]ledge|[Pp]romise|[Oo]ffer)(?:\sof\s|,\s|\sworth\s)(?:an?\s)?$")
A_PROMISE = re.compile(r"\b(?:pledge|promise)s?\b")
# It includes | providing $5m: at the stage of the whole; it will help Chad, including by | providing $5m
MAIN = re.compile(
    r"\b(?P<holds>includes?|comprises|involves)\s$|\bwill\b(?:(?!\b(?:has|have|had|was|were|is|are)\b)[^;.¤]){0,200}"
    r"\b(?:including|by|through)\s$"
)
RATIONS = re.compile(r"\b(?:ration|voucher|allowance|stipend)s?\b")
# With $5m from Norway, Chad | has rebuilt its clinics
WITH_HELP = re.compile(
    r"(?:Thanks\sto|With)\s¤+[^,;¤]*\sfrom\s[^,;¤]+(?:\sand\s¤+[^,;¤]*\sfrom\s[^,;¤]+)?,\s(?P<who>(?:the\s)?[A-Z][^,;¤]{1,40}?)"
    r"\s(?:has|have|[a-z]+ed|built|rebuilt|bought|got|dug|set)\s"
)
DENIED = re.compile(r"\bden(?:y|ies|ied|ying)\s(?:on\s\w+\s)?(?:that|having)\s[^;.]*$|\bno\struth\sin\s[^;.]*$")
PROMISES = re.compile(r"\b(?:pledges|promises)\b", re.I)
GIVER = re.compile(
    r"\b(?:company|charity|foundation|bank|fund|insurers?|government|state|ministry|agency|church|grants?|loans?|donations?)$"
)
HAS_NAME = re.compile(r"(?<!^)(?<!^[A-Z])\b[A-Z]|^(?!(?:The|An?|Its|This|That)\s)[A-Z]")
HAS_NOW = re.compile(r"\b(?:has|have|had)\s(?:now\s|already\s|so\sfar\s)?$")
REQUEST_FOR = re.compile(rf"\b{A_REQUEST}\sfor\s(?:an?\s)?$")
PRESENT, REPORTED = re.compile(r"(?:is|are)\b"), re.compile(r"(?:is|are|was|were)\b")
SAID_IT = re.compile(r"\b(?:said|announced)\s[^,;.¤]{0,30}\b(?:it|they|he|she)\s$")
EMPOWERED = re.compile(r"\bauthori[sz]e[sd]\s(?:[\w’'-]+\s){1,5}(?:to\s)?$")  # authorised the executive to | spend
OF_IT = re.compile(r"\s*Of\s(?:this|that|these|the|which)\b")  # Of this, ¤ goes to Assam
REQUEST = re.compile(r"\s(?:[a-z]+\s)?(?:request|appeal|plea)\b")  # sent parliament a $5m | request
OF_DEBT = re.compile(r"\bdebts?\s(?:owed\s(?:to\sit\s)?by\s[^,;.¤]{2,60}\s)?(?:of|worth|totalling)\s(?:[a-z]+\s){0,2}$")
HELD = re.compile(r"\b(?:conference|summit)\b", re.I)
DEBT = re.compile(r"\s(?:[a-z]+\s)?debts?\b")  # forgive $5m of | debt
NOBODY = re.compile(r"(?:[Nn]either|[Nn]obody|[Nn]one|[Nn]o\sone)\b")  # Neither Peru nor Chad gave
# Peru | should give $5m to Chad, | Oxfam says
SHOULD = re.compile(r"(?:should|must|ought)\s(?!not\b)")
SAYS_AFTER = re.compile(r"[^,;.¤]{0,60},\s[^,;.¤]{2,60}\s(?:says?|said|argues?|argued|insists?|insisted|urged)\b")
CONDITION = re.compile(r"\b[Ii]f\b|\bwould\s+have\b")


def read_stage(context: Context, rule: Rule) -> str:
    """The stage of a sum; empty where the text does not say, or says that it may be."""
    stage = by_words(context, rule) or (_without_verb if rule.weak else _by_verb)(context, rule)
    return "" if stage in GIVING and LESS.match(context.text, context.end) else stage  # will spend $5m | less


def _without_verb(context: Context, rule: Rule) -> str:
    """The stage of a sum that no verb of giving governs, by what it is called and what it comes to."""
    if rule.noun_stage == "cost":
        return cost_stage(context)
    if rule.verb is not None and rule.verb.word in ("reached", "passed") and lower(rule.noun) == "appeal":
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
    if rule.verb is None and WOULD_FOLLOW.match(context.text, context.end):
        return "pledge"
    came = "disbursement" if _has_come(context, rule) else "pledge" if _is_to_come(context) else ""
    thanked = "disbursement" if read_thanked(context.text[: context.start], "giver") else ""
    came = came or ("disbursement" if is_funded(context) else built_stage(context, rule))
    helped = "disbursement" if WITH_HELP.match(context.text) and not rule.noun_stage else ""
    return rule.noun_stage or came or thanked or helped


def _by_verb(context: Context, rule: Rule) -> str:
    """The stage of a sum by its verb, its mood and what the sum is called."""
    verb = rule.verb
    if verb.stage == "cost":
        return cost_stage(context)
    if _says_nothing(context, rule):
        return ""
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
    if _is_of_pledges(context, rule):
        return "pledge"
    if verb.mood == "doubt" and verb.stage == "pledge" and verb.subject == "recipient":
        return "pledge"  # can count on
    asks = verb.stage == "disbursement" and verb.subject == "donor" and _requested(context)
    if asks or (not verb.stage and rule.noun_stage == "requirement"):
        return "requirement"  # weighed a request, cut rations after a shortfall
    if verb.mood in ("asked", "doubt"):
        needs = verb.stage == "requirement" and MAY.match(context.text, verb.start)  # could be needed
        needs = needs or (SHOULD.match(context.text, verb.start) and SAYS_AFTER.match(context.text, context.end))
        return "requirement" if needs or (verb.mood == "asked" and verb.stage) else ""
    if rule.noun_stage == "requirement" and rule.place == "before" and verb.stage == "pledge":
        return "requirement"  # announced an appeal
    unless = UNLESS.search(context.text[: verb.start]) if verb.subject in ("recipient", "donor") else None
    if unless and (verb.subject == "recipient" or "nless" in unless.group()):
        return "requirement"
    if rule.place == "before" and NOBODY.match(subject_of(context.text, verb)):
        return ""
    raises = rule.place == "before" and verb.word in ("raised", "raises", "raise") and not verb.passive
    if raises and HELD.search(subject_of(context.text, verb)):
        return "pledge"  # the conference raised
    stage = _stage_by_mood(context, verb, rule.noun_stage)
    return "commitment" if is_settled(context, rule, stage) else stage


def _is_of_pledges(context: Context, rule: Rule) -> bool:
    """Whether what comes in are pledges: `received pledges of`, `The largest pledge, $5m, came from`."""
    verb = rule.verb
    gathers = verb.subject == "recipient" or verb.word.startswith("mobili")
    came = verb.word in ("came", "come", "comes")
    return (rule.noun_stage == "pledge" and gathers and verb.mood == "fact") or (
        came and bool(A_PLEDGE_AHEAD.search(context.text, context.floor, context.start))
    )


def _says_nothing(context: Context, rule: Rule) -> bool:
    """Whether a verb of giving says no stage: what is denied, what goes of a whole, what a film covered."""
    verb = rule.verb
    if (
        rule.place == "before"
        and ("den" in context.text or "no truth" in context.text)
        and DENIED.search(context.text, 0, verb.start)
    ):
        return True
    if verb.word in ("go", "goes") and OF_IT.match(context.text):
        return True  # it is at the stage of the whole
    return verb.word == "covered" and not verb.passive and not _may_give(subject_of(context.text, verb))


def _requested(context: Context) -> bool:
    """Whether what is sent or handed over is a request for a sum."""
    sent = REQUEST_FOR.search(context.text, context.floor, context.start)
    return bool(sent or REQUEST.match(context.text, context.end))


def _may_give(subject: str) -> bool:
    """Whether a subject is somebody who gives, and no thing."""
    named = HAS_NAME.search(subject) or GIVER.search(subject)
    return bool(named or find_actors(subject) or nameless(subject) or read_group(subject))


def _has_come(context: Context, rule: Rule) -> bool:
    """Whether a sum is what aid came to: `Aid to Chad fell to `, `Donations reached `."""
    verb = rule.verb
    measured = verb is not None and rule.place == "before" and verb.mood == "fact" and not verb.passive
    past = measured and (verb.word.endswith("ed") or verb.word in ROSE)
    subject = subject_of(context.text, verb) if measured else ""
    past = past or bool(TOTAL_NOW.search(subject) or (measured and TOTAL_NOW.match(context.text, verb.start)))
    return bool(measured and (past or " since " in subject) and GIVEN.match(subject))


def _is_to_come(context: Context) -> bool:
    """Whether aid is said of a sum that has no verb of giving, and a `will`: `Its contribution will be $5m`."""
    ahead = WILL_BE.search(context.text[context.floor : context.start])
    does = SCHEME_WILL.search(context.text, context.floor) if "will" in context.text else None
    to_do = does and does.start("sum") <= context.start <= does.end("sum")
    return bool(
        TO_PAY_FOR.match(context.text, context.end)
        or (to_do and is_infinitive(does["deed"]))
        or (ahead and _aid().search(ahead["what"]))
    )


def _stage_by_mood(context: Context, verb: Verb, noun_stage: str) -> str:
    """The stage of a verb as its mood has it: `will give` is a pledge, `agreed to give` a commitment."""
    if verb.stage == "more":
        grown = context.text[: verb.start] if verb.passive else context.text[verb.end : context.start]
        grows = _aid().search(grown) or RATIONS.search(grown)
        noun_stage = "pledge" if A_PROMISE.search(grown) else noun_stage
        now = verb.word.endswith("ing") and PRESENT.match(context.text, verb.start)
        mood = "will" if now else verb.mood  # Peru is doubling its aid
        moved = FROM.search(context.text, 0, context.start)
        done = "" if moved else {"d": "commitment", "s": "pledge"}.get(verb.word.split()[0][-1], "")
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
    now = verb.word.split()[0].endswith("ing") and (REPORTED if told else PRESENT).match(context.text, verb.start)
    paying = verb.word in ("disbursing", "releasing")
    if verb.stage == "disbursement" and verb.subject == "donor" and now and not (context.per or paying):
        return "pledge"  # Peru is sending $5m
    if verb.stage == "disbursement" and (verb.mood == "agreed" or EMPOWERED.search(context.text, 0, verb.start)):
        return "commitment"
    return verb.stage


@functools.cache
def _aid() -> re.Pattern:
    """What grows where aid grows: `support`, `contribution`."""
    words = one_of(read_table("roles")["parties"]["aid"])
    return re.compile(rf"\b{words}\b|\bspending\b|\bbudget\b", re.I)
