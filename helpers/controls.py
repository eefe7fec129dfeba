"""A verb of giving, and the word an infinitive depends on: agreed to send, urged Berlin to send, let Kenya draw."""

import functools
import re
from typing import NamedTuple

from helpers.groups import NAME
from helpers.language import entries_of, one_of, read_table

LET = re.compile(r"\blet(?:s|ting)?\s+(?P<object>(?:[\w’'.&-]+\s+){1,5})$")  # lets Kenya | draw
# Peru intends, officials say, | to give; Peru promised, after talks in Lima, | to give
SAID_ASIDE = re.compile(
    r",\s(?:[^,;¤]{2,40}\s(?:say|says|said)|(?:in|after|at|on|during|despite|under|as|by|with|following)\s[^,;¤]{2,60}),\s$"
)
INFINITIVE = re.compile(r"\bto\s+(?:\w+ly\s+)*(?:be\s+)?$")
AT_TALKS = re.compile(r"talks\s\w")  # agreed at the climate | talks in Baku | to give
WITH = re.compile(r",\swith\s(?:the\s)?(?:[\w-]+\s){1,3}$")  # , with growers | to receive
# proposed | giving $5m, is considering | giving it
GERUND_OF = re.compile(
    r"\b(?:propos(?:es?|ed|ing)|plans?\son|suggest(?:s|ed)?"
    r"|(?P<doubt>talks\s[^,;.¤]{0,40}\s(?:on|about|over)|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|stop(?:s|ped|ping)?|end(?:s|ed|ing)?|ceas(?:es?|ed|ing)|halt(?:s|ed|ing)?))\s$"
)
# Chad hopes Peru | will give it, says Peru | should give it
OUGHT = re.compile(
    r"\b(?:(?P<says>says?|said|argues?|argued|insists?|insisted)|hopes?|hoped|wants?|demands?|demanded)\s(?:that\s)?"
    rf"(?P<who>(?:the\s)?{NAME}|donors|rich\scountries|lenders|creditors|the\sgovernment)\s$"
)
HEADLINE = re.compile(  # Chad’s northern government | to get
    r"(?:[A-Z][\w’'.&-]*\s+(?:(?:of|for|and|in|the)\s+){0,2})+(?:(?:[a-z]+\s+)?(?:government|province|region|council|bank)\s+)?"
)


class Verb(NamedTuple):
    """A verb of giving, asking or losing, as it stands: `mood` is fact, will, agreed, allowed, doubt or asked."""

    start: int  # where its helpers begin
    end: int
    word: str
    stage: str
    subject: str  # donor, recipient, amount or none
    passive: bool
    mood: str
    asked: str  # whom somebody asks, or allows, to do it, as printed


@functools.cache
def _controls() -> dict[str, re.Pattern]:
    """Each mood that a word before an infinitive gives it: that word and what stands between."""
    table = [(mood, words) for mood, words in read_table("roles")["controls"].items() if mood != "refused"]
    between = r"(?P<object>(?:(?:,(?=\s(?-i:(?:the\s|and\s)?[A-Z])))?\s+[\w’'.&-]+){0,12}\s*)$"
    return {mood: re.compile(rf"\b{one_of(words)}{between}", re.I) for mood, words in table}


@functools.cache
def _refused() -> re.Pattern:
    """Before a plan that is turned down: `rejected a new `."""
    words = one_of(read_table("roles")["controls"]["refused"])
    return re.compile(rf"\b{words}\s+(?:an?|the|its|their|his|her)\s+(?:[\w’'-]+\s+){{0,2}}$", re.I)


@functools.cache
def relieved() -> frozenset[str]:
    """The verbs that make a gift of a debt."""
    return frozenset(entries_of(read_table("roles")["owed"]["relieved"]))


def under_control(verb: Verb, said: str, before: str) -> Verb:
    """An infinitive takes its mood, its subject and whom is asked from the word it depends on."""
    if "let" in before and (let := LET.search(before)):
        refused = _controls()["doubt"].search(before[: let.start()].removesuffix(" to ") + " ")
        mood = "doubt" if refused else "allowed"
        return verb._replace(start=let.start(), mood=mood, asked=let["object"].strip())
    if verb.word.endswith("ing") and (meant := GERUND_OF.search(before)):
        return verb._replace(start=meant.start(), mood="doubt" if meant["doubt"] else "will")
    ought = OUGHT.search(before) if verb.subject == "donor" and verb.mood in ("will", "doubt") else None
    if ought and ((verb.mood == "will" and not ought["says"]) or "should" in said or "must" in said):
        return verb._replace(mood="asked", asked=ought["who"])
    if not said or verb.mood != "fact" or not INFINITIVE.search(said):
        return verb
    before = SAID_ASIDE.sub(" ", before)
    searched = ((mood, pattern.search(before)) for mood, pattern in _controls().items())
    found = [
        (match.start("object"), mood, match) for mood, match in searched if match and not AT_TALKS.match(match.group())
    ]
    if not found and verb.passive:
        return verb._replace(mood="will")  # $5m to be paid
    if not found:  # a headline: "Denmark to give Ukraine"
        return verb._replace(mood="will") if HEADLINE.fullmatch(before.lstrip()) or WITH.search(before) else verb
    _, mood, match = max(found, key=lambda one: one[:2])
    if mood == "will" and _refused().search(before[: match.start()]):
        mood = "doubt"  # rejected a plan to send
    if mood == "asked" and not match["object"].strip() and match.group().lower().startswith("want"):
        mood = "will"  # wants to send
    whom = match["object"].strip()
    told = mood in ("asked", "allowed") or (match.group().lower().startswith("expect") and whom)
    asked = whom if told else ""
    return verb._replace(start=match.start(), mood=mood, asked=asked)
