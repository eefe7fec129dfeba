"""Several names in a row, cut into one each: Germany, France and the EU."""

import re
from itertools import pairwise

from helpers.actors import find_actors
from helpers.groups import PROPER

TWO_NAMES = re.compile(rf"(?:the\s)?{PROPER}(?:,\s(?:the\s)?{PROPER})*\s+and\s+(?:the\s)?{PROPER}")
_LONG = r"[A-Z][\w.’-]+(?:\s(?:of\s|for\s|&\s)?[A-Z][\w.’-]+){0,4}"
BOTH = re.compile(
    rf"((?:[Tt]he\s)?{_LONG})\s+and\s+(the\s(?:[\w-]+-based\s)?{_LONG})"
)  # the Arden Fund and the Wellbeck Trust
ROW = re.compile(rf"(?:[Tt]he\s)?{_LONG}(?:,\s(?:the\s)?{_LONG})+,?\sand\s(?:the\s)?{_LONG}")  # three bodies or more
# the Dutch and Belgian | governments
_THEIRS = r"[A-Z]\w+(?:\s[A-Z]\w+)?"
THEIR_GOVERNMENTS = re.compile(
    rf"(?:[Tt]he\s)?(?P<whose>{_THEIRS}(?:,\s{_THEIRS})*,?\sand\s{_THEIRS})\s"
    r"(?:governments|(?:[a-z]+\s)?ministries|(?:[a-z]+\s)?ministers|parliaments|authorities|taxpayers|leaders|embassies)"
)
JOINT = re.compile(r"(?:,\s*|\s+)(?:and|or|as\s+well\s+as|along\s+with|plus)\s+|,\s+|\s*/\s*")  # between two names
# the Gulf States, | Norway and Canada
FIRST_OF_LIST = re.compile(
    rf"(?P<who>(?:the\s)?{PROPER}),\s(?=(?:the\s)?{PROPER}(?:,\s|\sand\s|,\sand\s)(?:the\s|and\s)*[A-Z])"
)


def split_names(words: str) -> list[str]:
    """`Germany, France and the EU` -> its parts, where each holds a name; an `and` inside a name stays."""
    if theirs := THEIR_GOVERNMENTS.fullmatch(words):
        words = theirs["whose"]
    actors = find_actors(words)
    joined = any(" and " in words[actor.start : actor.end] for actor in actors)
    if not joined and (two := BOTH.fullmatch(words)):
        return [*two.groups()]
    if not joined and ROW.fullmatch(words):
        return JOINT.split(words)
    first = FIRST_OF_LIST.match(words)
    if first and all(actor.start >= first.end() for actor in actors):
        return [first["who"], *split_names(words[first.end() :])]
    if len(actors) < 2 and not joined and TWO_NAMES.fullmatch(words):
        return re.split(r"\s+and\s+|,\s+", words)
    cuts, last = [], 0
    for before, after in pairwise(actors):
        if gap := JOINT.search(words[before.end : after.start]):
            cuts.append(words[last : before.end + gap.start()])
            last = before.end + gap.end()
    return [*cuts, words[last:]]
