"""Whom the words around a sum name as giver: by, from, who is asked or thanked, a gap, brackets."""

import functools
import re

from helpers.actors import find_actors, only_country
from helpers.groups import read_group
from helpers.language import entries_of, one_of, read_table
from helpers.nameless import nameless, nameless_asked
from helpers.naming import is_name, name_actors

GAPPED = re.compile(
    r"""(?:[,;:]|\band|^(?:[-–•*]\s)?)\s*(?:and\s+)?
    (?P<who> (?:the\s+)?[A-Z] (?:(?!\s(?:for|to|must|will|would|has|had|is|was)\s)[^,;:¤]){1,40}? )
    (?: :?\s+ (?:with\s+|another\s+|a\s+further\s+)?
      | ,\swith\sa\s(?:commitment|pledge|contribution|donation|grant)\sof\s )$
  | (?:;|\band)\s+(?P<set_off>(?:the\s+)?[A-Z][^,;:¤]{1,40}?),\s+(?:(?:the|an?|through|via)\s[^,;:¤]{2,60},\s+)?$""",
    re.VERBOSE,
)
BODY_LAST = re.compile(
    r"\s(?:Foundation|Trust|Fund|Bank|Group|Company|Corporation|Church|University|Society|Association)$"
)
FOLLOWED = re.compile(
    r",\s(?:followed|led|headed|topped)\sby\s(?P<who>(?:the\s)?[A-Z][^,;:¤]{1,40}?)(?P<set_off>)(?:\swith\s|,\swhich\s[^,;¤]{3,40}\s)(?:an?\s)?$"
)
# and corporate donors | $5m
NAMELESS_GAP = re.compile(
    r"(?:,|\band)\s(?P<who>(?:[a-z]+\s)?(?:donors|businesses|companies|firms|banks|well-wishers|individuals|charities))\s$"
)
# `Germany (`, `and the World Bank (`
BRACKETED = re.compile(
    r"(?:^|[,:;]|\b(?:and|are|were|is|was|included?|by))\s*(?P<who>(?:the\s+)?[A-Z][^,;:()¤]{1,40}?)(?:\s\([^()]*\))?(?:\s*\(|,\s(?:with|at)\s)$"
)
MEETING = re.compile(r"\b(?:conference|summit|meeting|talks)(?:\sin\s[A-Z][\w -]*)?$")  # came away from
PLACED = re.compile(r"\s(?:at|in|on|of|by)$")  # Sudan at | $5m
INCLUDED = re.compile(r"\bincluded?\s")
GIVERS = re.compile(
    r"\b(?:donors?|contributors?|(?:contribution|donation)s?|pledges|contribute|(?:gave|pledged|promised)(?!\s+to\b))\b",
    re.I,
)
A_REQUEST = r"(?:request|plea|appeal|application|petition)"  # what somebody sends, who asks
PETITION = re.compile(r"\b(?:request|appeal|plea|application|bid)\s+to\s+(?P<who>[^,;¤]{2,50}?)\s+for\s+$")
# `turned down Chad’s request for `
REQUEST = re.compile(
    r"(?P<whose>(?:[A-Z][\w.’'&-]*\s)*[A-Z][\w.&-]*?|[Tt]he\s(?:state|province|county|country))[’']s?\s(?:[a-z]+\s)?"
    r"(?:request|appeal|plea|demand|call|bid)\sfor\s(?:an?\s)?¤*$"
)
ASKED = re.compile(
    r"\s+(?!by\b|(?:an?|its|the)\s(?:[\w-]+\s){0,3}appeal\b)"
    r"(?:on\s+|to\s+|with\s+)?(?P<who>(?:(?:the\s)?[A-Z][\w’ -]{1,30},\s)*[^,;¤]{2,60}?)\s+(?:for|to|that)\s"
)
# `The king thanked Tokyo for a loan of `
THANKED = re.compile(
    r"""(?P<taker>[^,;¤]{2,80}?)\s+
    (?:thank(?:s|ed)?|prais(?:es|ed)|commend(?:s|ed)|laud(?:s|ed)|applaud(?:s|ed)|express(?:es|ed)\s(?:(?:his|her|its|their|deep|sincere|high)\s)*(?:gratitude|thanks)\sto)
    \s+(?P<giver>(?:(?:the\s)?[A-Z][^,;.¤]{1,40},\s){0,4}[^,;.¤]{2,60}?)\s+for\s+(?:[^,;.¤]{0,40}\s)?$""",
    re.VERBOSE,
)
TALKS = re.compile(
    r"(?P<taker>[^,;¤]{2,60}?)\s(?:is|are|was|were|has\sbeen|have\sbeen)\s(?:still\s|now\s|also\s)?"
    r"(?:in\s(?:talks|negotiations|discussions)|negotiating|talking)\swith\s(?P<giver>[^,;.¤]{2,60}?)"
    r"\s(?:on|over|about|for)\s(?:borrowing\s)?(?:an?\s|the\s|another\s)(?:[a-z]+\s){0,2}$"
)
WELCOMED = re.compile(  # The agency welcomed Peru’s donation of, Chad welcomed Peru’s | $5m grant
    r"(?P<taker>[^,;¤]{2,80}?)\s+(?:has\s)?welcom(?:es|ed)\s(?P<giver>(?:the\s|an?\s)?[A-Z][^,;.¤]{1,40}?)"
    r"(?:(?:[’']s?)?\s(?:\([A-Z]+\)\s)?(?:[a-z]+\s){0,2}(?:contribution|donation|gift|grant)\s(?:of|worth)\s"
    r"|[’']s?\s(?:[a-z]+\s){0,2})$"
)
THANKING = re.compile(r"\bthank|gratitude|welcom|\bprais|\bcommend|\bapplaud|\blaud")
THANKED_TOO = re.compile(  # `..., and the Vatican for its `
    r"(?:,|\band)\s+(?P<giver>(?:the\s)?[A-Z][^,;¤]{1,40}?)\s+for\s+(?:(?:its|his|her|their|an?)\s+)?$"
)
# from | a hotel chain, | the Orchid Group,
CALLED = re.compile(r"an?\s[^,;.¤]{3,50},\s(?:the\s)?(?P<name>[A-Z][\w&’'.-]*(?:\s[A-Z][\w&’'-]*)*)(?=[,.;]|$)")
SALE = re.compile(  # from | the sale of Peruvian bonds
    r"(?:the\s|its\s)?(?:[a-z]+\s)?(?:sales?|issue|issuance|auction|proceeds|exports?|taxes|duties)\s(?:of|on)\s"
)
BOUGHT = re.compile(r"\b(?:buy|buying|purchase|purchasing|import|order)\s[^,;.¤]*$")  # to buy weapons | from

NATIONALS = re.compile(r"[Tt]he\s[A-Z][a-z]+s")  # the Norwegians gave: their state did
# `the Partnership | for Education`: a name goes on
_ORGS = entries_of(read_table("roles")["parties"]["bodies_for"])
ORG_FOR = rf"(?:{'|'.join(f'(?<={word})' for word in _ORGS)})\sfor\s(?:the\s)?[A-Z]"


LONGEST_NAME = 100  # characters in which a name ends
ENDS = ("after_by", "after_from", "after_receiver")  # of a party; what turns away from its name ends it too


def party_words(group: str) -> str:
    """A pattern for the words of a group of the table."""
    table = read_table("roles")["parties"]
    return one_of(f"{table[group]}, {table['turns']}" if group in ENDS else table[group])


@functools.cache
def _by() -> re.Pattern:
    """A `by` and whom it names, one or a list, up to where that ends."""
    verbs = r"(?:has|have|had|was|were|is|are|will|would)\b"
    other = r"(?!(?:including|but|which|who|while|as|with|though|its?|an?)\s)"
    listed = rf"(?: (?:,\s+{other}[^,;:()¤]{{2,30}})* ,?\s+and\s+"
    listed += rf"(?!an?\s|the\s+rest\b|promised\b|pledged\b|[A-Z][\w-]+[’']s\s|{verbs})[^,;:()¤]{{2,30}}? )?"
    return re.compile(
        rf"""\bby\s+ (?P<who> [^,;:()“”¤]+? {listed} )
        (?= [,;:()“”¤] | (?<!\b[A-Z])\. | $
          | (?!{ORG_FOR})\s(?:{party_words("after_by")}|in(?!\s[A-Z])|and\s+{verbs}|and\s+the\s+rest
             |and\s+(?:promised|pledged|an?)|and\s[A-Z][\w-]+[’']s|[A-Z]\w+\s(?:said|says|reported))\s )""",
        re.VERBOSE,
    )


@functools.cache
def _from() -> re.Pattern:
    """A `from` and whom it names, up to where that ends."""
    name = r"[A-Z](?:(?!\ssa(?:id|ys)\b)[^,;:()¤]){1,40}? (?!\ssa(?:id|ys)\b)"  # no speaker
    listed = rf"(?: (?:,\s+(?:the\s)?[A-Z][^,;:()¤]{{1,30}})+ ,?\s+and\s+(?:the\s)?{name} )?"
    return re.compile(
        rf"""\bfrom\s+ (?P<who> [^,;:()“”¤]+? {listed} )
        (?= [,;:()“”¤] | (?<!\b[A-Z])\. | $ | (?!{ORG_FOR})\s{party_words("after_from")}\b
             | \s(?:and\s(?:promised|pledged|an?)|[A-Z]\w+\sreported)\b )""",
        re.VERBOSE,
    )


@functools.cache
def _dated() -> re.Pattern:
    """What a `by` or `from` begins with where it says a time: `by the end of May`, `from 3 June`."""
    time = {key: one_of(words) for key, words in read_table("roles")["time"].items()}
    months = rf"(?:{time['months']}|{time['short_months']})"
    return re.compile(
        rf"(?:{time['dates']}|{time['days']}|{months}|[Yy]esterday|[Tt]oday|[Tt]onight)\b|\d|[A-Z][a-z]+\s+\d"
    )


def read_by(text: str) -> str:
    """Whom the first `by` names; empty where it names a time or no name.

    >>> read_by(" by Peru and Chile in May"), read_by(" by the end of May")
    ('Peru; Chile', '')
    """
    match = _by().search(text)
    return giver_at(text, *match.span("who")) if match else ""


def read_from(text: str) -> str:
    """Whom the first `from` names; empty where it names a time or no name.

    >>> read_from(" in grants from Japan over two years"), read_from(" from early June")
    ('Japan', '')
    """
    whence = (one for one in _from().finditer(text) if not _going().search(text[: one.start()]))
    match = next((one for one in whence if not BOUGHT.search(text, 0, one.start())), None)
    if match and (named := CALLED.match(text, match.start("who"))):
        return name_actors(named["name"])
    return giver_at(text, *match.span("who")) if match else ""


@functools.cache
def _going() -> re.Pattern:
    """Before a `from` that says where people come from: `Afghans returning from`."""
    return re.compile(rf"\b{party_words('not_from')}\s+$")


def giver_at(text: str, start: int, end: int) -> str:
    """Whom the words at a place name as giver, of a body's name all of it: `from the Lake Church | in Goma`."""
    first = next(iter(find_actors(text[start : start + LONGEST_NAME])), None)
    goes_on = first and first.start <= len("the ") and start + first.end > end
    return first.name if goes_on else name_giver(text[start:end])


def name_giver(words: str) -> str:
    """Whom the words after a `by` or `from` name; empty where they are a time or have no capital."""
    if donors := nameless(words):
        return donors
    if MEETING.search(words) or SALE.match(words):
        return ""
    if NATIONALS.fullmatch(words) and (country := only_country(words)):
        return country
    words = words.rpartition(" for ")[0] if body_for(words) else words
    name = "" if _dated().match(words) else name_actors(words)
    return name if re.search(r"[A-Z]", name) else ""


def body_for(words: str) -> str:
    """The country that a body gives for: `the World Bank for Chad`; empty where the `for` is of its name."""
    body, _, whom = words.rpartition(" for ")
    return only_country(whom) if body and find_actors(body) and is_name(whom) else ""


def read_asked(text: str) -> str:
    """Who is asked, by the words after the verb: ` Congress for `, ` to donors for `, ` Berlin to give`."""
    match = ASKED.match(text)
    return nameless_asked(match["who"]) or name_giver(match["who"]) if match else ""


def read_petition(before: str) -> str:
    """Who is asked: `Dhaka’s request to the World Bank for `; empty where nobody is."""
    match = PETITION.search(before)
    return name_actors(match["who"]) if match else ""


def name_body(words: str, *, printed: bool = False) -> str:
    """The actors that words name; as printed too where they end as the name of a body does."""
    return name_actors(words, printed=printed or bool(BODY_LAST.search(words)))


def read_talks(before: str, role: str) -> str:
    """Who talks with whom about a sum, by the words before it: the `taker`, or the `giver`; empty where nobody does.

    >>> read_talks("Chad is in talks with the World Bank over a ", "giver")
    'World Bank'
    """
    talks = TALKS.search(before) if "with" in before else None
    return name_body(talks[role]) if talks else ""


def read_thanked(before: str, role: str) -> str:
    """Who is thanked (`giver`), or who thanks (`taker`): `Chad thanked Peru for its `; empty where nobody is."""
    if not THANKING.search(before):  # asked first, for the patterns are slow
        return ""
    match = WELCOMED.search(before) or THANKED.search(before) or (role == "giver" and THANKED_TOO.search(before))
    return _side(match[role], role) if match else ""


def _side(words: str, role: str) -> str:
    """The `giver`, as printed, or the `taker`, an actor or a group of people, that words name."""
    return name_actors(words) if role == "giver" else read_group(words) or name_actors(words, printed=False)


def read_gapped(before: str, *, printed: bool = False) -> str:
    """`Japan gave $5m, Norway $3m`, `led by Japan with $5m, followed by Norway with $3m`: a name right before a sum
    that has no verb of its own; one that we do not know where `printed` allows."""
    if many := NAMELESS_GAP.search(before):
        return many["who"]
    match = FOLLOWED.search(before) or GAPPED.search(before)
    if match and PLACED.search(match["who"] or ""):
        return ""
    name = (match["who"] or match["set_off"]) if match else ""
    return name_body(name, printed=printed)


def read_bracketed(sentence: str, before: str) -> str:
    """`Donors were Chad (`: a name before a sum in brackets, where the sentence speaks of givers."""
    match = BRACKETED.search(before)
    return name_actors(INCLUDED.split(match["who"])[-1]) if match and GIVERS.search(sentence) else ""
