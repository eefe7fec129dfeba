"""Who receives by the words between the verb and the sum: gave Ukraine over $15bn, sent Chad two trucks worth $5m."""

import functools
import re

from helpers.actors import find_actors, whole_name
from helpers.naming import name_actors
from helpers.phrasing import party_words

APPOSED = re.compile(
    r"(?<=\w),\s(?:an?|the)\s(?![^,]*\sand\s(?:the\s)?[A-Z])[^,]+,?$"
)  # Wells for All, a small charity,
DEBTOR = re.compile(
    r"""\s(?:[a-z]+\s)?debts?\sof\s(?P<of>(?:the\s)?[A-Z][^,;.¤]{1,40}?)(?=[,;.]|\s(?:over|since|in|for|under)\s|$)
      | \s(?:of|in)\s(?P<whose>[A-Z][^,;.¤]{1,40}?)[’']s?\s(?:[a-z]+\s){0,2}debts?\b
      | \s(?:that\s|which\s|of\swhat\s)?(?P<owes>(?:the\s)?[A-Z][^,;.¤]{1,40}?)\sowe[sd]?\b
      | [^,;.¤]{0,30}\bowed\s(?:\w+\s)?by\s(?P<who>[^,;.¤]{2,40}?)
        (?=[,;.]|\s(?:over|since|in|for|under|worth|of|totalling)\b|$)""",
    re.VERBOSE,
)
DATE = re.compile(
    r"^\s(?:on\s)?(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}\b(?:,\s\d{4})?"
)
NEIGHBOUR = re.compile(r"^\s*its\s+(?:neighbou?r|ally|partner)\s+(?=[A-Z])")  # its neighbour | Peru
INSTALMENT = re.compile(
    r"(?<!\bat)\s+(?:an?|another|its|the)\s+(?:[^,]*?\s(?:of|worth)|che(?:que|ck)\sfor)$"
)  # Peru | a first instalment of
# sent | Chad | two trucks worth
HANDED = re.compile(
    r"\s+(?P<who>(?:the\s)?[A-Z][^,;¤]{1,40}?)\s"
    r"(?:\d+|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens\sof|hundreds\sof|thousands\sof|its|another)\s"
    r"[^,;¤]*,?\s(?:worth|valued\sat|costing)\s+(?:an?\s+)?$"
)
GOODS = re.compile(r"\s(?:[a-z-]+\s)+(?:worth|of|valued\sat)\s+(?:an?\s+)?")  # Chad | fuel oil worth
GOODS_AND = re.compile(r"(?:\d[\d,]*|[a-z]+(?:\sof)?)\s[a-z ]+\sand")  # sent | three freighters and | $8m
GOODS_LAST = re.compile(r"^[a-z][^A-Z]*\sand$")  # handed out | blankets, stoves and | $8m
OWNED = re.compile(r"[’']s$")  # matched | Peru’s | $5m
# slash | aid for Chad from
AID_TO = re.compile(
    r"(?:its\s)?(?:[a-z]+\s)?(?:aid|assistance|support|funding)\s(?:for|to)\s(?P<who>(?:the\s)?[A-Z][\w’'-]*(?:\s(?:and\s)?[A-Z][\w’'-]*)*)"
)
LOOSE_END = re.compile(
    r"(?:\s+(?:a|an|the|its|with|another|additional|extra|approximately|further|more|next|first|second|third|fourth|final|last|initial|combined|single|special|joint|from|just|only|barely|some|already))+$"
)
A_GIFT = re.compile(  # made | the biggest pledge, a first donation
    r"(?:the|its|their|an?|another)\s(?:[a-z-]+\s){0,3}(?:pledge|contribution|donation|gift|offer|promise|commitment|payment)s?\b"
)
ENDS_OPEN = re.compile(r"\b(?:of|worth|for|that|to|at)\s*$")


@functools.cache
def _not_indirect() -> re.Pattern:
    """After a verb, what no receiver begins with."""
    return re.compile(rf"{party_words('not_receivers')}\b")


def read_debtor(after: str) -> str:
    """Whose debt is forgiven, by the words after a sum: ` of Chad’s debt`, ` in loans owed by Chad`.

    >>> read_debtor(" of Chad’s debt, he said"), read_debtor(" owed by Peru"), read_debtor(" of the aid budget")
    ('Chad', 'Peru', '')
    """
    debtor = DEBTOR.match(after) if "debt" in after or "owe" in after else None
    return name_actors(debtor["of"] or debtor["whose"] or debtor["owes"] or debtor["who"]) if debtor else ""


def between_verb_and_sum(gap: str) -> str:
    """The receiver of `gave Ukraine over $15bn`; empty where a preposition or an adverb stands there."""
    words = gap.strip()
    if not words or whole_name(words):
        return words
    if handed := HANDED.match(gap):
        return handed["who"]
    if "debt" in gap and (debtor := read_debtor(gap[max(0, gap.find(" of ")) :])):
        return debtor  # forgave half | of Chad’s debt, or
    first = next(iter(find_actors(gap)), None)
    if first and first.code and GOODS.fullmatch(gap, first.end) and not gap[: first.start].strip():
        return first.name
    words = APPOSED.sub("", INSTALMENT.sub("", NEIGHBOUR.sub("", DATE.sub("", gap)).strip()))
    if aided := AID_TO.match(words):
        return aided["who"]
    if (
        not words
        or _not_indirect().match(words)
        or A_GIFT.match(words)
        or GOODS_LAST.search(words)
        or OWNED.search(words)
        or ENDS_OPEN.search(words)
        or GOODS_AND.fullmatch(words)
    ):
        return ""
    return LOOSE_END.sub("", words)
