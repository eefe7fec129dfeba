"""Sums that are no aid: prices and sales, budgets, debts, earnings, what was destroyed, what a court ordered."""

import functools
import re

from helpers.actors import only_country
from helpers.controls import relieved
from helpers.governing import GIVING, Context, Rule
from helpers.language import lower, one_of, read_table
from helpers.nouns import noun_stages
from helpers.subjects import subject_of

REMITTED = re.compile(r"\b(?:sent|wired)\s+home\b|\b[Rr]emitt(?:ed|ances)\b")
ABROAD = re.compile(r"\b[A-Z]\w+\s(?:living|working)\sabroad\s(?:have\s|had\s)?(?:sent|send|are\ssending)\s$")
DESTROYED = re.compile(  # destroyed shops and stock worth
    r"\b(?:destroyed|damaged|ruined|burned|burnt|wrecked|looted|stole|stolen|swept\saway|seized)\b"
    r"[^.;¤]{0,60}\sworth\s+(?:an?\s)?$"
)
INSURER = re.compile(r"\b(?:re)?insur(?:ers?|ance)\b", re.I)
SELLS = re.compile(r"\b(?:sells?|sold|selling)\s(?:at|for)\s(?:[a-z]+\s){0,2}$")
REPAYMENT = re.compile(r"\brepayments?\b[^,;.¤]{0,40}\s(?:comes?\sto|totals|is|was|of|amounts?\sto)\s$")
COURT = re.compile(  # a judge ordered the firm to pay
    r"\b(?:court|judge|jury|magistrate|tribunal)\b[^.;¤]{0,80}\b(?:ordered|directed)\b[^.;¤]{0,80}\sto\s(?:re)?pay\b"
    r"|\b(?:was|were)\sordered\b[^.;¤]{0,80}\sto\s(?:re)?pay\b(?![^.;]{0,60}\b(?:aid|relief|grants)\b)",
    re.I,
)
REPAID = re.compile(  # Peru paid the IMF
    r"\spa(?:y|ys|id|ying)\s(?:back\s)?(?:the\s|its\s)?"
    r"(?:IMF|International\sMonetary\sFund|World\sBank|bondholders|creditors)\s+(?:an?\s)?$"
)
FOR_OTHERS = re.compile(r"[^.;¤]{0,40}\s(?:for|towards?|on\sbehalf|to\s(?:help|run|support|fund|finance))\b")
BUDGET = re.compile(  # its own budget is, runs a budget of
    r"\b(?:own|state|annual|national|federal|whole|full|total|proposed)\sbudget\b[^,;.¤]{0,40}"
    r"(?:\s(?:is|was|stands\sat|comes\sto|totals|of|is\sestimated\s(?:to\sbe\s)?(?:at\s)?)|,\sat)\s*$"
    r"|\b(?:runs?|ran)\san?\s(?:[\w-]+\s){0,2}budget\sof\s+$"
)
HAS_BUDGET = re.compile(r"(?:\b(?:has|have|had)\san?|[’']s)\s(?:[\w-]+\s){0,2}budget\sof\s+$")
AIDED = re.compile(r"[^,;.¤]{0,20}\s(?:for|from|in\said)\s")  # a budget of $5m | for Chad
# the price of a bag has doubled to
PRICE = re.compile(r"\b[Pp]rices?\s(?:of|for)\s[^,;.¤]{3,80}\s(?:to|at|from|was|is)\s$")
SALE = re.compile(
    r"\bsales?\s(?:of|to)\s(?:[^,;.¤]|,(?=\d)){3,80}\s(?:for|worth)\s(?:an?\s)?$"
)  # cleared the sale of missiles for
PRICED = re.compile(  # A bag of maize was fetching, a kilogram of flour, once
    r"\b(?:[Aa]n?|[Oo]ne|[Pp]er|[Ee]ach)\s(?:\d+\s?-?kg\s)?(?:kilogram|kilo|kg|bag|sack|litre|liter|tonne|ton|barrel|loaf|crate|tin|bottle|bale)\sof\s"
    r"[^.;]{3,80}(?:\b(?:fetch\w*|sell\w*|sold|cost\w*|climbed|risen|rose|jumped|doubled|went|gone|now|once)\b[^.;,]{0,30}|,\s)$"
)
WRITTEN_OFF = re.compile(
    r"\b(?:wrote|written|write|writes)\soff\s(?:[a-z]+\s){0,2}$"
)  # $5m | on a plant, which is no debt
DIED = re.compile(
    r"\s(?:(?:has|have|had)\s(?:died|perished|drowned)|(?:were|was|(?:has|have|had)\sbeen)\s(?:lost|destroyed|killed|washed))\b"
)
PAY = re.compile(r"\b(?:executives?|directors?|CEO|chief\sexecutive|chairman)\b[^.;¤]{0,60}\bcompensation\b")
ORDERED = re.compile(r"\s(?:[a-z]+\s)?orders?\s(?:from|for|by)\b")  # won a $5m order from
LIVES = re.compile(r"\b(?:liv|surviv)(?:es?|ed|ing)\son\s(?:[a-z]+\s){0,3}$")
A_DAY = re.compile(r"\s(?:a|per)\sday\b")  # live on less than $2 | a day
CAUSED = re.compile(r"\bcaus(?:ed|es|ing)\s(?:an?\s)?(?:[a-z]+\s){0,3}$")
AT_ONCE = re.compile(r"\s(?:of|to|from|in|for)\s")  # Exports | of tea
COMES = ("come", "comes", "came", "amount", "amounts", "amounted")
LOSSES = re.compile(r"\b(?:losses|damages?|revenues?|profits?|exports|imports|debts?|sales|earnings|turnover)\b", re.I)
# Each pattern of the words right before a sum, and a piece of them that it needs, asked first, for they are slow
TOLD = (
    ("ordered", COURT),
    ("directed", COURT),
    ("budget", BUDGET),
    ("rice", PRICE),
    ("sale", SALE),
    ("compensation", PAY),
    ("caus", CAUSED),
    ("sell", SELLS),
    ("sold", SELLS),
    ("repay", REPAYMENT),
    (" of ", PRICED),
)


def is_no_aid(context: Context, rule: Rule) -> bool:
    """Whether the words beside a sum say that it is no aid, whatever governs it."""
    off = " off " in context.text and WRITTEN_OFF.search(context.text, 0, context.start)
    if off and context.text.startswith(" on ", context.end):
        return True
    if context.per in _goods() or DIED.match(context.text, context.end):
        return True
    if ORDERED.match(context.text, context.end):
        return True
    if _owed().match(context.text, context.end) and (rule.verb is None or rule.verb.word not in relieved()):
        return True
    before = context.text[context.floor : context.start]
    if any(piece in before and pattern.search(before) for piece, pattern in TOLD):
        return True
    if "budget of" in before and HAS_BUDGET.search(before) and not AIDED.match(context.text, context.end):
        return True
    if "iv" in before and LIVES.search(before) and A_DAY.match(context.text, context.end):
        return True
    if "worth" in before and _is_destroyed(context, before):
        return True
    if "abroad" in before and ABROAD.search(before):
        return True
    if rule.weak:
        return bool(REMITTED.search(before))
    return rule.place == "before" and (_is_repaid(context, rule, before) or _is_insured(context, rule))


def _is_destroyed(context: Context, before: str) -> bool:
    """Whether the goods that a sum is the worth of were lost, and not sent after a loss."""
    destroyed = DESTROYED.search(before)
    return bool(destroyed) and not any(
        context.floor + destroyed.start() < verb.start < context.start and verb.stage in GIVING
        for verb in context.verbs
    )


def _is_repaid(context: Context, rule: Rule, before: str) -> bool:
    """Whether a lender is paid by who owes it, and not by a donor for others."""
    repaid = " pa" in before and REPAID.search(before) and not FOR_OTHERS.match(context.text, context.end)
    payer = only_country(subject_of(context.text, rule.verb)) if repaid else ""
    return bool(repaid) and payer not in read_table("actors")["givers"]["members"]


def _is_insured(context: Context, rule: Rule) -> bool:
    """Whether an insurer pays those it insures: no gift, and no country's cover against disaster."""
    pays = rule.verb.word.startswith(("pa", "provid", "hand", "giv", "gave", "compensat")) and "insur" in lower(
        context.text
    )
    to_a_country = pays and only_country(context.text[rule.verb.end : context.start])
    return bool(pays and not to_a_country and INSURER.search(subject_of(context.text, rule.verb)))


def is_lost(context: Context, rule: Rule) -> bool:
    """Whether what comes to a sum is no aid: `Losses from the floods came to `."""
    comes = rule.verb.subject == "amount" and rule.place == "before" and rule.verb.word in COMES
    return comes and bool(LOSSES.search(subject_of(context.text, rule.verb)))


def earns(context: Context, rule: Rule) -> bool:
    """Whether what comes in, or is asked for, is no aid: `Its exports earned `, `The lawsuit seeks `."""
    subject = subject_of(context.text, rule.verb) if rule.place == "before" else ""
    ends = [head.split()[-1] for head in (subject, AT_ONCE.split(subject)[0]) if head.split()]
    return any(noun_stages().get(lower(word)) == "other" for word in ends)


@functools.cache
def _owed() -> re.Pattern:
    """After a sum that is a debt or a damage: `$6.3 billion of debt`."""
    things = one_of(read_table("roles")["owed"]["things"])
    helped = r"\b(?!\s+(?:and\s+\w+\s+)?(?:relief|support|aid|assistance|subsid|money|payments|vouchers|allowance))"
    return re.compile(rf"\s+(?:of|in)\s+(?:(?!relief)[\w’'-]+\s+){{0,2}}{things}{helped}")


@functools.cache
def _goods() -> frozenset[str]:
    """What has a price: a rate per one of these is no aid."""
    return frozenset(re.split(r"\s*,\s*", read_table("roles")["cost"]["goods"].strip()))
