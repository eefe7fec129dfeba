"""Who receives by a verb after the sum: `$5bn received by Kyiv`, `$5bn pledged to Kyiv`."""

import re

from helpers.actors import find_actors
from helpers.beforehand import Who
from helpers.clauses import BREAK
from helpers.contexts import MASK
from helpers.faraway import where_it_came
from helpers.givenafter import REACH, words_beyond
from helpers.governing import Context, Rule
from helpers.groups import PLACE, read_group
from helpers.indirect import between_verb_and_sum
from helpers.naming import name_actors
from helpers.phrasing import body_for, read_by
from helpers.purposes import phrases_after
from helpers.receiving import read_nations, read_people, read_receiver, read_service
from helpers.standins import stands_for
from helpers.subjects import subject_of

MARK = re.compile(r"[,;.:(]")
# the $5m that Peru gave | Chad has been spent
AT_ONCE = re.compile(
    r"\s(?P<who>(?:(?:the|its)\s)?(?:[a-z]+-[a-z]+\s|neighbouring\s|(?!out\b)[a-z]+\sof\s)?[A-Z][^;.¤]{2,60}?)"
    r"(?=[;.¤]|,(?!\s(?:[A-Z][\w’'-]*\s?){1,3}(?:,|\sand\b))|\s(?:has|have|had|was|were|is|are|will|would|in|on|for|to|over|after|since|last"
    r"|this|every|each|a|an|annually|towards?|intended|meant|earmarked|destined|dedicated|aimed|worth|so|with|came|went|go|never|still|under|by|at|from|as|when|but|did|does|may|could|cannot|must|should)\b|$)"
)
TO_IT = re.compile(r"\sto\s(?P<who>it|them)\b")
RAISING = ("rais", "collect", "gather")
IN_PLACE = re.compile(rf"\sin\s(?P<where>{PLACE})")


def recipient_after(context: Context, rule: Rule, who: Who) -> str:
    """Who receives by a verb after the sum: `$5bn received by Kyiv`, `$5bn pledged to Kyiv`."""
    if rule.place not in ("reduced", "after", "relative"):
        return ""
    beyond = words_beyond(context, rule.verb)
    if to_it := TO_IT.match(beyond):
        ahead = next((verb for verb in context.verbs if verb.end <= context.start), None)
        if ahead is None:
            return stands_for(to_it["who"], who)
        gap = context.text[ahead.end : context.start].partition(MASK)[0] if ahead.subject == "donor" else ""
        given = between_verb_and_sum(gap)  # paid Chad $5m of the $9m promised to | it
        return name_actors(given) if given else stands_for(subject_of(context.text, ahead), who)
    if rule.place == "relative" and (people := read_group(beyond.lstrip()) or read_nations(beyond.lstrip())):
        return people
    if rule.place == "relative" and (at_once := AT_ONCE.match(beyond)):
        return read_service(at_once["who"]) or name_actors(at_once["who"])
    if rule.place == "relative" and find_actors(beyond[:REACH]):
        return _to_or_for(beyond)
    beyond = BREAK.split(beyond if len(beyond) < REACH else beyond.rpartition(" ")[0])[0]
    if rule.verb.stage == "requirement" and (there := IN_PLACE.match(beyond)) and find_actors(there["where"]):
        return name_actors(there["where"])  # is needed | in Chad
    gathers = rule.verb.word.startswith(RAISING) and beyond.startswith((" by a ", " by an "))
    taker = read_by(beyond) if rule.verb.subject == "recipient" and not gathers else ""
    return taker or _to_or_for(beyond) or where_it_came(rule.verb, beyond)


def _to_or_for(words: str) -> str:
    """Whom a `to` names, else a name or a group of people after a `for`."""
    after = phrases_after(words)
    named = read_receiver(after, ("to",), only_names=False) or read_receiver(after, ("for",), only_names=True)
    return named or read_people(after) or body_for(MARK.split(words)[0])
