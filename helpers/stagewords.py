"""The stage that the words beside a sum say, whatever verb governs it: approval of, the arrival of, in pledges."""

import functools
import re

from helpers.governing import Context, Rule
from helpers.language import one_of, read_table
from helpers.missing import is_missing
from helpers.unaided import is_no_aid

IN_PLEDGES = re.compile(r"\s+in\s+(?:new\s+|fresh\s+)?(?:promises|pledges)\b")
# $5m is only | 11 per cent funded; it got 27% of its | $5m
PART = r"(?:[\d.]+(?:\s?%|\sper\s?cent)|(?:an?|one|two|three)[\s-](?:third|quarter|fifth|tenth|half)s?|half)"
PART_FUNDED = re.compile(
    rf"[^,;.¤]{{0,60}}\s(?:is|are|was|were|remains?|(?:has|have)\sbeen)\s(?:[a-z]+\s){{0,2}}{PART}\s(?:funded|met|financed)\b"
    rf"|[^;.¤]{{0,60}}\s(?:is|are|was|were)\s(?:[a-z]+\s){{0,2}}funded\sat\s(?:[a-z]+\s){{0,2}}{PART}"
)
PART_OF_IT = re.compile(
    rf"\b(?:got|received|raised|attracted|drawn|has|had|have)\s(?:[a-z]+\s){{0,2}}{PART}\sof\s(?:its|the|their)\s$"
)
TO_FOLLOW = re.compile(r"\s(?:is\s|are\s)?to\sfollow\b")
# `allowing the immediate release of `
RELEASE = re.compile(
    r"\b(?:allow(?:ing|s|ed)(?:\sfor)?|unlock(?:ing|s|ed)|way\sfor)\s(?:the\s|an?\s)?(?:immediate\s)?(?:release|disbursement|payment)\sof\s$"
)
APPROVAL = re.compile(r"\b[Aa]pproval\s(?:came\s(?:on\s\w+day\s)?)?(?:of|for)\s(?:the\s|an?\s|its\s)?$")
OFFER_OF = re.compile(
    r"\bwith\s(?:an?\s)(?:[a-z]+\s)?(?:offer|promise|pledge)\s(?:of|worth)\s$"
)  # came with an offer of
IN_BUDGET = re.compile(r"\b[Bb]udget\b[^,;.¤]{0,30}\s(?:contains|includes|earmarks|has)\s(?:[a-z]+\s)?$")
BUDGETED = re.compile(
    r"\s(?:in\s(?:[a-z]+\s){0,2}(?:aid|assistance|support|funding|relief|loans|grants)\b|(?:for|to)\s(?:the\s)?[A-Z])"
)
LENT = re.compile(r"\b(?:loan|grant|package|aid|assistance|fund|credit|gift|programme|program|facility)\b")
IN_THE_WORKS = re.compile(r"[^,;.¤]{0,60}\s(?:is|are)\sin\sthe\s(?:works|pipeline)\b")
PAID_BY = re.compile(  # a clinic costing $5m, | paid for by
    r",?\s(?:and\s)?(?:(?:is|are|was|were|has\sbeen|have\sbeen)\s)?(?:being\s)?(?:(?:mostly|partly|all|largely|jointly)\s)?"
    r"(?:co-)?(?:paid|funded|financed|met|covered|footed|borne)\s(?:for\s)?by\s"
)
# built at a cost of $5m | with funding from
WITH_FUNDING = re.compile(
    r"[^,;.¤]{0,20}\s(?:with|using|thanks\sto)\s(?:[a-z]+\s){0,2}(?:funding|support|money|help|grant|aid)\sfrom\s"
)
# the $90m | it will take to replace clinics
# Of the newly-announced funds, | $5m is for Chad
WHOLE_STAGES = {
    "announced": "pledge", "pledged": "pledge", "promised": "pledge", "approved": "commitment",
    "allocated": "commitment", "committed": "commitment", "donated": "disbursement", "received": "disbursement",
}  # fmt: skip
OF_THE_STAGED = re.compile(
    rf"Of\sthe\s(?:newly[\s-])?(?P<how>{'|'.join(WHOLE_STAGES)})\s(?:funds?|funding|money|amount|sum|aid)\b"
)
TARGET = re.compile(r"\s(?:[a-z]+\s)?(?:budget(?!\ssupport)|target|goal|appeal|requirement)\b")
IT_TAKES = re.compile(r"\s(?:that\s)?it\s(?:will|would)\s(?:take|cost)\sto\s|\s(?:is|are)\sneeded\sto\s")
ARRIVAL = re.compile(r"\barrival\sof\s(?:an?\s)?$")
# `bringing what it has drawn to `
BROUGHT = re.compile(
    r"\b(?:bring(?:s|ing)?|brought|tak(?:es?|ing)|took)\s(?P<what>(?:(?!\sand\s)[^,;.¤]){3,90}?(?:\sunder\s[^,;.¤]{0,20}¤+[^,;.¤]{0,30})?)\s(?:up\s)?to\s(?:(?:more|less)\sthan\s|just\s)?$"
)


def by_words(context: Context, rule: Rule) -> str:
    """The stage that the words beside a sum say whatever governs it; empty where they say none."""
    if is_no_aid(context, rule):
        return "other"
    if whole := OF_THE_STAGED.match(context.text) if rule.weak and not rule.noun_stage else None:
        return WHOLE_STAGES[whole["how"]]
    if is_missing(context) or IT_TAKES.match(context.text, context.end):
        return "requirement"
    if "fund" in context.text and PART_FUNDED.match(context.text, context.end):
        return "requirement"
    part = rule.place == "before" and " of " in context.text[max(0, context.start - 10) : context.start]
    if part and PART_OF_IT.search(context.text, 0, context.start):
        return "requirement"
    of_its = context.text.endswith((" of its ", " of the ", " of a "), 0, context.start)
    if of_its and TARGET.match(context.text, context.end):
        return "requirement"  # has raised $5m of its | $9m budget
    if TO_FOLLOW.match(context.text, context.end):
        return "pledge"
    if IN_PLEDGES.match(context.text, context.end):
        return "pledge"
    if stage := _brought(context):
        return stage
    if "arrival of" in context.text and ARRIVAL.search(context.text, 0, context.start):
        return "disbursement"
    of_it = "of" in context.text[max(0, context.start - 4) : context.start]  # asked first, for the pattern is slow
    if of_it and RELEASE.search(context.text, 0, context.start):
        return "commitment"
    before = context.text[context.floor : context.start]
    if OFFER_OF.search(before) or (IN_THE_WORKS.match(context.text, context.end) and LENT.search(context.text)):
        return "pledge"
    if (
        "udget" in before
        and "propos" not in before
        and IN_BUDGET.search(before)
        and BUDGETED.match(context.text, context.end)
    ):
        return "commitment"
    if "pproval" in context.text and APPROVAL.search(context.text, context.floor, context.start):
        return "commitment"
    return ""


def _brought(context: Context) -> str:
    """The stage of what is brought or taken to a sum: `bringing what it has drawn to `; empty where it says none."""
    words = context.text  # asked first, for speed
    near = "bring" in words or "brought" in words or "tak" in words or "took" in words
    brought = BROUGHT.search(context.text, 0, context.start) if near else None
    stages = (stage for stage, words in _added_up().items() if brought and words.search(brought["what"]))
    return next(stages, "")


@functools.cache
def _added_up() -> dict[str, re.Pattern]:
    """What a total is of, by stage: payouts so far, lending, promises."""
    return {stage: re.compile(rf"\b{one_of(words)}\b") for stage, words in read_table("roles")["totals"].items()}
