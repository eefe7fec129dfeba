"""Who gives by a verb after the sum: `$5bn pledged by Berlin`, `$5bn came from Berlin`."""

import re

from helpers.beforehand import Who
from helpers.controls import Verb
from helpers.governing import THAT, Context, Rule
from helpers.groups import NOT_DONE
from helpers.owned import read_aid, read_possessor
from helpers.phrasing import read_by, read_from, read_petition
from helpers.standins import stands_for
from helpers.subjects import subject_of

# projects carried out by Swiss firms
DONE_BY = re.compile(
    r"\b(?:carried\sout|run|led|hosted|held|convened|organi[sz]ed|built|made|hit|affected|caused|owned|managed|implemented|damaged|destroyed"
    r"|displaced|devastated|wrecked|killed|provided|offered)\sby\b"
)
SET_OFF = re.compile(r",\s(?:some|about|around|nearly|more\sthan|worth\s)?\s?$")
HAS_IT = re.compile(r"(?:^|[,;]\s)(?P<who>[^,;¤]{2,50}?)\s(?:has|have|had)\s(?:now\s|already\s|also\s)?$")
ANNOUNCED = ("announced", "confirmed", "unveiled", "outlined", "welcomed")
BY = re.compile(rf"{NOT_DONE}\s(?=by\b)")
REACH = 120  # characters after a verb in which its giver or taker stands


def donor_after(context: Context, rule: Rule, who: Who) -> str:
    """Who gives where the verb stands after the sum: `$5bn pledged by Berlin`, `$5bn came from Berlin`."""
    text, verb = context.text, rule.verb
    beyond = words_beyond(context, verb)
    before = text[context.floor : context.start]
    if asked := read_petition(before):
        return asked
    if verb.subject == "recipient":
        return read_from(beyond) or read_from(text[context.end : verb.start]) or read_possessor(before)
    if verb.stage == "commitment" and (has := HAS_IT.search(text, context.floor, context.start)):
        return stands_for(has["who"], who)  # Norway has $5m | set aside
    owner = read_aid(before, "who") if verb.word in ANNOUNCED else ""  # Ireland’s gift was announced by its minister
    given = (
        owner
        or ("" if _is_done_by(beyond) else read_by(beyond))
        or read_from(beyond)
        or read_from(text[context.end : verb.start])
        or by_a_giver(text[context.end : verb.start])
        or read_possessor(before)
        or read_aid(before, "who")
        or (read_from(before) if SET_OFF.search(before) else "")
    )
    held = [one for one in context.verbs if one.end <= context.start and (one.stage, one.subject) == ("", "donor")]
    if given or rule.place != "reduced" or not held:
        return given
    return stands_for(subject_of(text, held[-1]), who)  # Peru froze $5m | earmarked for


def promiser(context: Context, rule: Rule, who: Who) -> str:
    """Who promised before that a sum will be given: `Oslo announced that ¤ will be given`."""
    if not THAT.search(context.text, 0, context.start):
        return ""
    told = [verb for verb in context.verbs if verb.end <= context.start and verb.stage in ("pledge", "commitment")]
    if not told or (told[-1].word.startswith("confirm") and rule.verb.mood != "will"):
        return ""
    by_whom = read_by(context.text[told[-1].end : context.start])
    return by_whom if told[-1].passive else stands_for(subject_of(context.text, told[-1]), who)


def _is_done_by(beyond: str) -> bool:
    """Whether the first `by` after a sum says who does what it pays for: `projects carried out by`."""
    by, done = re.search(r"\bby\b", beyond), DONE_BY.search(beyond)
    return bool(by and done) and by.end() == done.end()


def words_beyond(context: Context, verb: Verb) -> str:
    """The words after a verb that follows a sum, up to the next sum."""
    end = context.ceiling if verb.end < context.ceiling else len(context.text)
    return context.text[verb.end : min(end, verb.end + REACH)].split(" according to ")[0]


def by_a_giver(after: str) -> str:
    """Whom a `by` after a sum names that no participle stands before: not `people affected by floods in Chad`."""
    by = BY.search(after)
    return read_by(after[by.start() :]) if by else ""
