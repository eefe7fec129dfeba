"""What a sum is for by the words that take it up again: which will be used for, the money will go to, the aim is to."""

import re

from helpers.groups import read_group
from helpers.language import entries_of
from helpers.naming import is_name
from helpers.purposes import ELSEWHERE, After, persons, phrase_purpose
from helpers.tasks import is_infinitive

# `¤, which will be used to dig wells`
USED = re.compile(
    r"[^,;:¤]{0,120},?\s+(?:which|that|to)\s+(?:(?:will|would|is\s+to|are\s+to|can)\s+)?be\s+(?:used|spent)\s+"
    r"(?P<word>to|for|on)\s+(?P<what>[^;:¤]+)"
)
# `, and will use it to pay teachers`
USE_IT = re.compile(
    r"\b(?:use|spend)\s(?:it|them|the\s(?:money|funds|cash|loan|grant|payout|sum))\s(?P<word>to|for|on)\s(?P<what>[^;:¤]+)"
)
# The money, a grant, will go towards schools; ministers said the funds were meant for schools; it covers schools
MONEY_WILL = re.compile(
    r"""(?:[^,;¤]{0,60},\s)??(?:adding\sthat\s|[^,;.¤]{2,80}\s(?:said|added|told\s[\w\s]{2,20})\s(?:that\s)?)?
    (?: (?:[Tt]he|[Tt]his)\s(?:(?:new|latest|extra|first|fresh|additional)\s)?
        (?:money|funds?|funding|grant|loan|credit|aid|assistance|package|financing|donation|contribution|legacy|gift|award
          |tranche|payment|cash|proceeds|support)(?:,\s[^,;.¤]{2,80},)?
      | It|This ) \s (?:(?:runs|lasts)\s[^,;¤]{3,40}?\sand\s)?
    (?: (?:is|are|was|were)\s(?:meant|intended|earmarked|destined|set\saside)\sfor\s(?=\w)
      | (?:covers|pays\sfor|funds|finances)\s
      | (?:will|would|is\sto|are\sto|(?:is|are|was|were)\s(?:meant|intended|designed)\sto)\s(?:also\s)?
        (?: (?P<how>go\s(?:to|towards?|on|into)|be\s(?:used|spent)\s(?:to|for|on))\s
          | (?:support|fund|finance|pay\sfor|cover|buy|provide)\s
          | (?P<do>(?=[a-z])
              (?!(?:be|come|make|get|give|bring|reach|take|have|run|start|begin|continue|stop|end|break)\b)) ) )
    (?P<what>[^;:¤]+?)(?=[;:¤]|\.\s|\.?$)""",
    re.VERBOSE,
)
A_SUM = re.compile(r"[$€£¥₹]|\bRs\b|\d\s(?:million|billion|lakh|crore)\b")
REACH = 200  # characters of a later sentence in which it says so
TELLING = frozenset(entries_of("will, would, is, are, was, were, covers, pays, funds, finances, use, spend"))
# The aim is | to rebuild schools
AIM = re.compile(r"The\s(?:aim|goal|idea)\sis\s(?P<what>to\s[^;:¤]+?)(?=[;:¤]|\.\s|\.?$)")


def used_for(rest: str) -> str:
    """What a sum will be used for, where its clause goes on so: `, which will be used to dig wells`."""
    match = USED.match(rest) if "used" in rest or "spent" in rest else None  # asked first, for the pattern is slow
    match = match or USE_IT.search(rest)
    if not match:
        return ""
    return phrase_purpose(After("to do" if match["word"] == "to" else "for", ELSEWHERE.split(match["what"])[0], 0))


def told_here(rest: str) -> str:
    """The same within the sentence: `, adding that the money would go to pensions`."""
    ahead = rest.find("the ")
    while ahead >= 0:
        if told := told_after(rest[ahead:]):
            return told
        ahead = rest.find("the ", ahead + 1)
    return ""


def told_after(text: str) -> str:
    """What a sum is for by what follows it, beginning with `The money will `; empty where that says nothing of it.

    >>> told_after("The money will go to pensions, he said."), told_after("The money will go to Chad.")
    ('pensions', '')
    """
    if TELLING.isdisjoint(text[:REACH].split()):  # asked first, for the patterns are slow
        return ""
    if aim := AIM.match(text):
        return phrase_purpose(After("to do", aim["what"].removeprefix("to "), 0))
    match = MONEY_WILL.match(text)
    if not match:
        used = USE_IT.search(text.split(". ")[0])
        return used_for(used.group()) if used else ""
    infinitive = match["do"] is not None or (match["how"] and match["how"].endswith("used to"))
    if (match["do"] is not None and not is_infinitive(match["what"])) or A_SUM.search(match["what"]):
        return ""
    words = phrase_purpose(After("to do" if infinitive else "for", match["what"], 0))
    return "" if is_name(words) or (words == read_group(words) and persons().search(words)) else words
