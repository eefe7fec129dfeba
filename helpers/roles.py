"""Who gives, who receives, what for, at what stage, and who says so: by rule, then by the reader's notes."""

import re
from functools import partial
from itertools import groupby

import pandas as pd

from helpers.actors import names_another, only_country
from helpers.afterwards import told_after
from helpers.article import Article, as_article
from helpers.beforehand import Who
from helpers.clauseends import own_clause
from helpers.constructions import as_worded
from helpers.contexts import MASK, REACH, read_contexts
from helpers.costs import rebuilding
from helpers.givers import read_donor
from helpers.governing import GIVING, Context, Rule, find_rule
from helpers.groups import is_vague, read_group
from helpers.headlines import as_printed, as_sentence, hide_stops, show_stops, without_dateline
from helpers.inturn import takes_in_turn, takes_too
from helpers.itemized import as_item, lead_above, lead_context
from helpers.missing import is_missing
from helpers.needs import settle_recipient
from helpers.notes import apply_notes
from helpers.officials import announced_by, announcer, at_home
from helpers.parties import with_parties
from helpers.periods import dates_of, may_tell_time, read_period
from helpers.purposes import phrases_after
from helpers.quotations import quoted, who_is_told_of
from helpers.referring import COST_OF_IT, REFERS, as_before, as_spoken_of
from helpers.sentences import Sentence, sentence_spans
from helpers.sharing import NOTHING, STAGED, TOTAL, Reading, related, understood
from helpers.speech import speaker
from helpers.stages import read_stage
from helpers.stagewords import TO_FOLLOW
from helpers.tables import records, with_columns
from helpers.takers import read_recipient
from helpers.tasks import task_beside
from helpers.topics import by_the_article
from helpers.unaided import is_no_aid
from helpers.unseen import seen, spans_from_seen, to_seen
from helpers.uses import carried_on, read_purpose

ROLES = ["stage", "donor", "recipient", "purpose", "period", "said_by", "basis"]
WORDS = ("purpose", "period", "said_by")  # of these a reading has the words as printed
FURTHER = re.compile(r"\b(?:another|an?\s+(?:further|additional|extra))\s+$")  # $5m more, to whom the sum before went
# $5m for the same purpose: what the sum before is for
SAME_PURPOSE = re.compile(
    r"[^,;.¤]{0,60}?\s(?:for|on|towards?)\s(?:the|this|that)\s(?:same\s)?(?:purpose|work|job|task|cause|response)\b"
)
BRINGS = re.compile(
    r"(?:,|\sand)\s(?:brings?|bringing|takes|taking|lifting)\s"
)  # $5m | , bringing the total since 2022 to
GIVES_IT = re.compile(  # gave Chad $3m, and plans to give it | $2m
    r"\b(?:g[ai]ve|given|giving|len[dt]|sen[dt]|paid|pay|promis\w+|offer\w*)\s(?:it|them|him|her)\s(?:an?\s|another\s|a\sfurther\s)?$"
)
IT_GAVE = re.compile(r"\s(?:that\s|which\s)?(?:it|they)\s")
IS = re.compile(r"\b(?:total|sum|figure)\b[^.;]{0,120}\s(?:is|was)\s$")  # the total, with $5m of Peru’s, is | $9m
# it pledged $9m, with Peru contributing | $5m
SHARED_OUT = ("going", "coming", "flowing", "getting", "receiving")  # $5m, with $2m | going to Chad
CONTRIBUTING = re.compile(
    r"\bwith\s[^,;.¤]{2,50}\s(?:contributing|providing|offering|giving|adding)\s(?:an?\s|another\s)?$"
)
WITH_IT = re.compile(
    r",\s(?:with|including|allowing|unlocking|enabling|releasing)\s[^,;¤]{0,40}$"
)  # a $7m loan, with an immediate payment of $1m

OF_A = re.compile(r"\b(?:of|under|from)\s(?:an?|its|the|their)\s(?:[\w-]+\s){0,2}$")  # the last $5m of a | $9m
LOAN = re.compile(  # $9m | IMF loan, of which part is paid
    r"[\s-](?:[\w’'-]+\s){0,4}?(?:loan|credit|grant|package|plan|facility|program(?:me)?|arrangement|deal|agreement|bailout"
    r"|fund|scheme|support)\b"
)


def assign_roles(amounts: pd.DataFrame, article: Article | str) -> pd.DataFrame:
    """The rows of `amounts` with stage, donor, recipient, purpose, period, said_by and basis of each.

    A role that the text does not state stays empty. Several donors or recipients are joined by "; ". The
    rules read the clause a sum stands in; the reader's notes (`article.notes`) go on top, row by row, where
    the text is still the one they were made for. `basis` is `rule` or `reader`. ValueError if a note's span
    is not its text.
    """
    article = as_article(article)
    bare = seen(article)
    rows = amounts if bare is article else to_seen(amounts, article)
    spans = sentence_spans(bare)
    readings = read_roles(records(rows), bare, spans)
    roles = with_columns(amounts, [(*reading, "rule") for reading in readings], ROLES)
    return apply_notes(roles, article, spans if bare is article else spans_from_seen(spans, article))


def read_roles(rows: list[dict], article: Article, spans: list[Sentence]) -> list[Reading]:
    """One reading for each row of amounts, by the rules alone; `rows` are in reading order, `spans` sentences."""
    readings: list[Reading] = []
    by_start: dict[int, Reading] = {}
    leads: dict[int, Reading] = {}  # what a sentence says of the sums in a list below it
    said, at, last, currency = "", -2, NOTHING, ""  # no sum stands in the sentence before the first
    for number, mates in groupby(rows, lambda row: row["sentence"]):
        _, floor, ceiling = spans[number]
        earlier, before = article.text[max(0, floor - REACH) : floor], None
        about = partial(who_is_told_of, article.text, floor, said)
        printed = article.text[floor:ceiling]
        sentence = hide_stops(without_dateline(as_sentence(printed)))
        lead = lead_above(article.text, spans, number)
        for row, context in read_contexts(sentence, floor, [*mates]):
            told = speaker(context.text, context.start, context.end, about)
            said = show_stops(told or quoted(article.text, floor, ceiling))
            reading = as_worded(_read(context, before, said, earlier), context)
            if sentence is not printed:
                words = {role: as_printed(getattr(reading, role), sentence, printed) for role in WORDS}
                reading = Reading(*map(show_stops, reading._replace(**words)))
            if lead is not None:
                above = article.text[slice(*spans[lead][1:])]
                leads[lead] = leads[lead] if lead in leads else _read_lead(above, last)
                reading = as_item(reading, leads[lead], above, context.text[: context.start])
            purpose = _purpose_elsewhere(reading, context, before or last, article.text[ceiling : ceiling + REACH])
            reading = reading._replace(purpose=purpose)
            alone = number and before is None and at < number - 1
            spoken = article.text[slice(*spans[number - 1][1:])] if alone else ""
            reading = _as_before(reading, context, spoken) if spoken else reading
            reading = related(row, reading, by_start, same_sentence=before is not None)
            near = last if number - at <= 1 else NOTHING
            before = understood(reading, context.text[: context.end], earlier, near) if lead is None else reading
            before = with_parties(before, context, spoken) if spoken else before
            if number - at <= 1 and currency and row["currency"] == currency:
                before = _same_giver(before, last, context.text)
            if before.stage != "other":
                at, last, currency = number, before if lead is None else leads[lead], row["currency"]
            readings.append(before)
            by_start[row["start"]] = leads[number] = before
    return by_the_article(rows, readings, article.text, spans)


def _purpose_elsewhere(reading: Reading, context: Context, before: Reading, later: str) -> str:
    """What a sum is for, where the sentences `later` name its task or the words after it, that of the sum `before`."""
    purpose = reading.purpose
    if reading.stage in STAGED and not task_beside(purpose, reading.recipient):
        purpose = told_after(later.lstrip()) or purpose
    return before.purpose if not purpose and SAME_PURPOSE.match(context.text, context.end) else purpose


def _read_lead(above: str, last: Reading) -> Reading:
    """What a sentence says of the sums in a list below it."""
    led = lead_context(hide_stops(above), MASK)
    reading = Reading(*map(show_stops, _read(led, None, "", "")))
    return understood(reading, led.text[: led.end], "", last)


def _as_before(reading: Reading, context: Context, earlier: str) -> Reading:
    """A sum with what the sentence before, in which no sum stands, tells of the gift that it is the sum of."""
    if REFERS.match(context.text, 0, context.start):
        gift = as_spoken_of(hide_stops(without_dateline(as_sentence(earlier))))
        return as_before(reading, Reading(*map(show_stops, _read(gift, None, "", "")))) if gift else reading
    if COST_OF_IT.match(context.text, 0, context.start) and rebuilding().search(earlier):
        return Reading("requirement", recipient=reading.recipient or only_country(earlier), said_by=reading.said_by)
    return reading


def _same_giver(reading: Reading, last: Reading, sentence: str) -> Reading:
    """Who gives what people get where no other country is named, in the money of the sum just before: its giver."""
    people = reading.stage in GIVING and last.stage in GIVING and not reading.donor and read_group(reading.recipient)
    return reading._replace(donor=last.donor) if people and not names_another(sentence, last.donor) else reading


def _read(context: Context, before: Reading | None, said: str, earlier: str) -> Reading:
    """The roles of one sum; one that shares the verb of the sum `before` it shares its roles too."""
    rule = find_rule(context)
    shared = before is not None and _shares(context, rule)
    stage = before.stage if shared else _read_stage(context, rule, before)
    stage = "commitment" if before is not None and _is_whole(context, stage, before) else stage
    told = rule.verb.start if rule.place == "relative" else context.end  # $5m, which Peru | gave last year
    around = context.text[: context.start], BRINGS.split(context.text[told:])[0]
    period = read_period(*around, *dates_of(rule, stage)) if may_tell_time(context.text) else ""
    if stage == "other":
        return Reading(stage, period=period, said_by=said)
    after = phrases_after(own_clause(context.text[context.end : context.ceiling]))
    who = Who(said, earlier, context.text, context.text[: context.start])
    purpose, named = read_purpose(context, rule, after, stage)
    purpose = purpose.partition(f", {said}")[0] if said else purpose
    if before is not None and carried_on(context.text[context.floor : context.start]):
        purpose = purpose or before.purpose
    if before is not None and TOTAL.search(context.text, 0, context.start):
        return before._replace(said_by=said)
    donor = read_donor(context, rule, who) or announcer(context, stage, said)
    donor = at_home(context, rule, donor, said) or donor
    donor = (before.donor if before is not None and _gave_too(context, rule, stage) else "") or donor
    recipient = read_recipient(context, rule, after, who._replace(giver=donor))
    if before is not None and before.recipient and GIVES_IT.search(context.text, context.floor, context.start):
        recipient = before.recipient
    with_it = before is not None and WITH_IT.search(context.text, 0, context.start)
    if before is not None and (shared or with_it or rule.place == "reduced"):
        donor = donor or before.donor
    if before is not None and (shared or rule.place == "reduced" or FURTHER.search(context.text[: context.start])):
        recipient = recipient or (shared and named) or before.recipient
    if shared and (named_now := takes_in_turn(context) or takes_too(context, before)):
        return Reading(stage, before.donor, named_now, purpose or before.purpose, period or before.period, said)
    if before is not None and rule.place == "relative" and rule.verb.word == "raise":
        recipient = before.recipient or recipient  # short of the $1bn the agency had hoped to raise
    recipient = settle_recipient(context, stage, donor, recipient, purpose, named, said)
    recipient = "" if is_vague(recipient) else recipient
    donor = donor or announced_by(rule, stage, recipient, said)
    if donor == recipient:  # who spends at home is told by its purpose
        keeps = recipient == named or stage in ("requirement", "")  # the president asks his own congress
        donor, recipient = (donor, "") if keeps else ("", recipient)
    return Reading(stage, donor, recipient, "" if _is_receiver(purpose, recipient) else purpose, period, said)


def _gave_too(context: Context, rule: Rule, stage: str) -> bool:
    """Whether a sum is what the giver of the one before gave as well: `down from $9m | that it gave`."""
    gave = rule.place == "relative" and rule.verb.subject == "donor" and stage in GIVING
    return gave and bool(IT_GAVE.match(context.text, context.end))


def _is_whole(context: Context, stage: str, before: Reading) -> bool:
    """Whether a sum is the whole that the one before it in the sentence, which was paid, is a part of."""
    paid = stage == before.stage == "disbursement"
    return paid and bool(OF_A.search(context.text, 0, context.start) and LOAN.match(context.text, context.end))


def _shares(context: Context, rule: Rule) -> bool:
    """Whether a sum shares the verb of the sum before it, for nothing says what is done with this one."""
    told = rule.verb is not None or rule.noun_stage or is_missing(context) or is_no_aid(context, rule)
    return not (told or IS.search(context.text, 0, context.start) or TO_FOLLOW.match(context.text, context.end))


def _is_receiver(purpose: str, recipient: str) -> bool:
    """Whether a purpose only says again who receives: `the injured`."""
    words = purpose.removeprefix("the ")
    if words and recipient.startswith(f"{words} from "):
        return True  # for refugees | from Sudan
    return recipient != "" and words == recipient and (purpose != recipient or bool(read_group(recipient)))


def _read_stage(context: Context, rule: Rule, before: Reading | None) -> str:
    """The stage of one sum; one that is part of the sum `before` it, or adds to it, is at the stage of that sum."""
    if before is not None and rule.verb is not None and rule.verb.word in SHARED_OUT:
        return before.stage
    stage = read_stage(context, rule)
    if before is not None and stage in GIVING and CONTRIBUTING.search(context.text, context.floor, context.start):
        return before.stage if before.stage in GIVING else stage
    return stage
