"""Who receives a sum, or asks for it."""

import functools
import re

from helpers.actors import find_actors
from helpers.agreements import borrows, lender_in, partner_of, two_sides
from helpers.beforehand import Who, last_sentence, subject_named, the_country
from helpers.contexts import MASK
from helpers.controls import Verb, relieved
from helpers.faraway import (
    gift_to,
    reached,
    right_there,
    spent_on,
    told_before,
    waits,
    welcomed_by,
    where_it_stands,
)
from helpers.gaps import RELATIVE
from helpers.givenafter import words_beyond
from helpers.givers import SENT_REQUEST, announces_gift
from helpers.governing import Context, Rule
from helpers.groups import NAME, read_group
from helpers.indirect import between_verb_and_sum, read_debtor
from helpers.naming import name_actors
from helpers.owned import read_adjective, read_aid, read_aid_in
from helpers.phrasing import (
    read_by,
    read_talks,
    read_thanked,
)
from helpers.purposes import After, phrases_after
from helpers.receiving import (
    COUNTRY,
    WORK_OF,
    read_midway,
    read_package,
    read_people,
    read_receiver,
    read_service,
)
from helpers.stages import WITH_HELP
from helpers.standins import SURNAME, named_before, stands_for
from helpers.subjects import subject_of
from helpers.takenafter import RAISING, recipient_after

PAID_FOR_BY = re.compile(r"\sfor\sby\b")
OF_AID = re.compile(  # aid for Chad | was stepped up to
    r"(?:(?:[A-Za-z’']+\s){1,2}(?=[a-z]))?"
    r"(?:[Aa]id|[Aa]ssistance|[Ff]unding|[Ss]upport|[Ss]pending|rations|stipends|contributions?|donations?|allocations?)"
    r"(?:\s(?:to|for)\s(?P<whom>[^,;.¤]+?)(?:\s(?:by|to|from))?)?$"
)
OBJECT = re.compile(r"it|them|him|her|us")
# raises, and receives nothing
CAMPAIGN = re.compile(
    r"\b(?:campaign|fundraiser|collection|concert|telethon|drive|appeal|swim|walk|run|ride|climb|auction|raffle|quiz|marathon|match|sale|conference|summit|gala|response\splan$)"
    r"(?:\s(?:(?:among|for|by|in|at|of|on)\s.*|(?:last|this)\s\w+|earlier.*))?$",
    re.I,
)
# gave $5m | through UNICEF
THROUGH = re.compile(
    r"[^,;.¤]{0,60}\s(?:through|via|in\ssupport\sof)\s(?:the\s)?"
    rf"(?P<who>{NAME})"
)
# $5m | towards a $9m WFP appeal
APPEAL_OF = re.compile(
    r"(?:\s(?:towards?|for|to)\s(?:an?|its|the)(?:\s¤+)?)?\s(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+)*)\s(?:emergency\s|flash\s)?appeal\b"
)
# $5m | which Chad will use for schools
USED_BY = re.compile(r"[^,;.¤]{0,30},?\s(?:which|that)\s(?P<who>(?:the\s)?[A-Z][^,;.¤]{1,60}?)\swill\s(?:use|spend)\s")
AGENCY = re.compile(
    r"United\sNations|World\s(?:Food|Health)|International\s(?:Org|Comm|Fed)|Food\sand|Red\s|Save|Oxfam|Médecins|CARE|UN\s"
)
# Herders lost all. Peru gave $5m | to them, Oxfam runs clinics. Peru sent $5m | to the charity
TO_THEM = re.compile(
    r"(?:\s(?:in|worth)\s[a-z ]{2,30})?\sto\s(?P<who>them|it|the\s(?:state|province|county|region|bank|charity|agency"
    r"|organi[sz]ation|company|foundation))\b(?![\w’'-]|\s(?:of|in|for|[A-Z]|government|budget))"
)
DEED = re.compile(
    r"[A-Z][a-z]+ing\s(?!(?:ministry|department|agency|council|board|committee|firm|company|group|charity|countries|nations|economies)\b)"
    r"(?:the\s)?[a-z]"
)
THERE = re.compile(r"[^.;:]{0,80}\bthere\b")
# provide Kyiv with loans worth
SUPPLIED = re.compile(
    r"(?:\sto\s(?:support|back|help))?\s+(?P<who>(?:the\s)?[A-Z][^,;¤]{1,40}?)\swith\s"
    r"(?:(?:(?!\bwhich\b)[^;¤]){0,80}\s(?:worth|of|valued\sat|for)\s|(?:an?\s|another\s)?$)"
)
SOME = ("A ", "An ", "Two ", "Three ", "Four ", "Five ")  # a village raised $5m for refugees
RAISERS = re.compile(
    r"\b(?:students|pupils|schoolchildren|villagers|fans|readers|volunteers|colleagues|staff|residents)\b", re.I
)
FINANCED = ("financed", "funded", "bankrolled", "covered")
INTO = ("disburs", "deposit", "plac", "invest", "inject", "pour", "pump", "spen")  # what is given in or into somewhere


def read_recipient(context: Context, rule: Rule, after: list[After], who: Who) -> str:
    """Who receives a sum, or asks for it; empty where the text does not say."""
    sides = two_sides(context, rule) or ("", "")
    if sides[0] and not sides[1]:
        return ""  # lent to a ministry of a country that is not named
    by_rule = _recipient_by_rule(context, rule, after, who)
    if sides[1] and [actor.name for actor in find_actors(by_rule)] == [sides[1]]:
        return by_rule  # will give the Jordanian army
    found = sides[1] or by_rule or partner_of(context, rule) or waits(context, who) or told_before(context, rule, who)
    tail = context.text[context.end : context.ceiling]
    if not found and rule.place == "before" and who.giver and who.giver == lender_in(tail):
        subject = name_actors(subject_of(context.text, rule.verb))
        return subject if borrows(subject, who.giver) else ""
    if named := named_before(found, who):
        return named
    if to_them := TO_THEM.match(tail):
        found = _spoken_of(to_them["who"], who) or found
    if (appeal := APPEAL_OF.match(context.text, context.end)) and find_actors(appeal["who"]):
        return name_actors(appeal["who"])
    if not found and (through := THROUGH.match(tail)):
        agency = name_actors(through["who"].rstrip("."))
        found = agency if AGENCY.match(agency) else ""
    if not found and (user := USED_BY.match(tail)):
        found = name_actors(user["who"])
    there = not found and "there" in tail and THERE.search(tail)
    return the_country(who) if there or COUNTRY.fullmatch(found) else found


def _spoken_of(words: str, who: Who) -> str:
    """Whom a `them`, an `it` or `the charity` after a `to` stands for, who does not give; empty where nobody does."""
    if words == "them":
        return read_group(last_sentence(who.earlier))
    named = subject_named(who.earlier) if words == "it" else named_before(words, who)
    if words == "the bank":
        named = stands_for(words, who)
    return "" if named == who.giver else named


def _recipient_by_rule(context: Context, rule: Rule, after: list[After], who: Who) -> str:
    """Who receives, or `the country`, by the verb, or by the words right beside the sum."""
    if rule.place == "relative" and rule.verb.subject == "recipient":
        for_whom = read_receiver(phrases_after(words_beyond(context, rule.verb)), ("for",), only_names=True)
        return for_whom or stands_for(RELATIVE.fullmatch(context.text[context.end : rule.verb.start])["who"], who)
    gap = context.text[rule.verb.end : context.start] if rule.place == "before" else ""
    if rule.place == "before" and (found := _recipient_before(context, rule, gap, after, who)) is not None:
        return found
    inside = rule.verb is not None and rule.verb.word.startswith(INTO)
    spent = inside and rule.verb.word.startswith("spen")  # spent in Chad, but not in its hotels
    to = ("to", "with", "into") if inside and not spent else ("to", "with") if spent else ("to", "among")
    found = read_debtor(context.text[context.end :]) if rule.verb and rule.verb.word in relieved() else ""
    found = (
        found
        or read_receiver(after, to, only_names=False)
        or (inside and read_receiver(after, ("in",), only_names=True))
        or (spent and spent_on(context))
        or right_there(context, rule, who)
    )
    return found or recipient_after(context, rule, who) or _recipient_beside(context, rule, gap, after, who)


def _recipient_beside(context: Context, rule: Rule, gap: str, after: list[After], who: Who) -> str:
    """Who receives by the words beside a sum whose verb does not say: a loan to, aid to, thanked, for the victims."""
    found = (
        read_midway(gap)
        or gift_to(context, rule)
        or read_receiver(after, ("for", "towards", "toward", "into"), only_names=True)
        or reached(context)
    )
    # aid to Chad | will be cut by, came to
    unstaged = rule.weak or rule.place == "after" or not rule.verb.stage or rule.verb.subject == "amount"
    aided = read_aid(context.text[context.floor : context.start], "whom") if unstaged else ""
    tail = context.text[context.end : context.ceiling]
    helped = WITH_HELP.match(context.text)
    if helped and find_actors(helped["who"]):
        return name_actors(helped["who"], printed=False)
    before = context.text[: context.start]
    named = (
        read_talks(before, "taker") or read_aid_in(tail, "whom") or read_adjective(tail, "whom") or read_package(tail)
    )
    told = welcomed_by(tail, rule) or found or aided or named or read_people(after) or read_thanked(before, "taker")
    return told or where_it_stands(context, rule, who)


def _recipient_before(context: Context, rule: Rule, gap: str, after: list[After], who: Who) -> str | None:
    """Who receives by a verb before the sum; None where it does not settle that and the words after may."""
    verb = rule.verb
    subject = functools.partial(subject_of, context.text, verb)
    if verb.stage == "more" and " appeal" in gap and " appeal for " not in gap:
        return stands_for(subject(), who)
    if verb.mood in ("allowed", "doubt") and verb.asked and verb.subject == "recipient":
        return stands_for(verb.asked, who)
    if verb.subject == "recipient" and not verb.passive:
        if _is_for_others(verb, subject()):
            return None
        for_whom = read_receiver(after, ("for",), only_names=True)
        if verb.stage == "requirement" or (verb.word.startswith(RAISING) and subject().startswith(SOME)):
            for_whom = for_whom or read_people(after)
        asked = gap.startswith((" to ", " on "))  # appealed to the public for
        return for_whom or (not asked and read_midway(gap)) or read_service(subject()) or stands_for(subject(), who)
    if SENT_REQUEST.match(gap):
        return stands_for(subject(), who)
    if verb.passive and context.text[: verb.start].rstrip().endswith("¤"):
        return None  # $5m to be paid on Monday and another $2m
    if verb.passive:
        return _subject_of_passive(verb, subject(), gap, who)
    if announces_gift(context, verb):
        return stands_for(subject(), who)
    supplied = SUPPLIED.match(gap)
    indirect = supplied["who"] if supplied else between_verb_and_sum(gap) if verb.stage != "more" else ""
    if of_aid := OF_AID.match(indirect):
        indirect = of_aid["whom"] or ""  # cut rations | for refugees
    if OBJECT.fullmatch(indirect) and not {one.name for one in find_actors(context.text[: verb.end])} - {who.giver}:
        indirect = ""  # who got the sum before
    indirect = (read_service(indirect) or stands_for(indirect, who)) if indirect else ""
    if verb.mood == "asked":
        to_whom = read_receiver(after, ("to", "for"), only_names=True)
        person = SURNAME.fullmatch(subject()) and not find_actors(subject())  # Lee | urged donors to give
        return to_whom or indirect or ("" if person else stands_for(subject(), who))
    return (indirect or None) if verb.subject == "donor" else None


def _is_for_others(verb: Verb, subject: str) -> bool:
    """Whether a subject gets, or needs, a sum for others: a campaign, pupils who raise it, `Rebuilding the port`."""
    deed = DEED.match(subject) and not read_group(subject)
    return bool(CAMPAIGN.search(subject) or deed or (verb.word.startswith(RAISING) and RAISERS.search(subject)))


def _subject_of_passive(verb: Verb, subject: str, gap: str, who: Who) -> str | None:
    """Who receives by a passive verb before the sum, its subject; None where the words after the sum may say."""
    if PAID_FOR_BY.match(gap):
        return ""  # panels paid for by
    if MASK in subject or subject in ("Also", "So far"):
        return None  # ¤ of European aid has been paid, and
    if verb.word in FINANCED and not (find_actors(subject) or read_group(subject)):
        return None  # the bridge was financed with $5m
    if of_aid := OF_AID.match(subject):
        return _taker_of_aid(of_aid["whom"] or "") or None
    asking = read_by(gap) if verb.stage == "requirement" else ""
    return asking or read_service(subject) or stands_for(subject, who)


def _taker_of_aid(whom: str) -> str:
    """Whom aid is for, or who does the work that it is for: `aid to Chad`, `gifts to Oxfam’s response in Chad`."""
    work = WORK_OF.fullmatch(whom)
    return name_actors(work["whose"] if work else whom)
