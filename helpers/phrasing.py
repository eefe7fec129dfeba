"""Whom the words around a sum name as giver: by, from, a possessive, a gap, whose aid it is."""

import functools
import re

from helpers.actors import find_actors, only_country
from helpers.groups import read_group
from helpers.language import one_of, read_table
from helpers.nameless import nameless, nameless_asked
from helpers.naming import is_name, name_actors

# `Germany’s ` €1.2bn pledge, `Japan’s gift of ` ¥5bn
POSSESSOR = re.compile(
    r"""(?P<who> (?:[A-Z][\w.&’'-]*\s+(?:(?:of|for|and|the)\s+)*)* [A-Z][\w.&-]* )[’']s?\s+
    (?:(?!and\b)[\w-]+\s+){0,4} (?:of\s+|for\s+|worth\s+)? (?:an?\s+)?$""",
    re.VERBOSE,
)
# `a German ` €5m grant
ADJECTIVE = re.compile(r"(?:[Aa]|[Tt]he|[Nn]ew|^|,|and)\s*(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+)?)\s+$")
# `a World Bank loan of `
LOAN_OF = re.compile(
    r"\b(?:[Aa]n?|[Tt]he)\s(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+){0,2})\s(?:[a-z-]+\s){0,2}"
    r"(?:loan|grant|credit|donation|gift|payment|transfer|contribution|tranche|package)\s(?:of|worth)\s$"
)
# $5m of | a World Bank loan, the third slice, worth $5m, of its $9m | IMF loan
LOAN_AFTER = re.compile(
    r",?\s(?:of|from|under|in)\s(?:(?:an?|its|the|new)\s)?(?:¤+\s)?(?P<who>[A-Z][\w.]+(?:\s[A-Z]\w+){0,2})\s(?:[a-z-]+\s){0,2}"
    r"(?:loan|grant|credit|funds|funding|money|scheme|programme|program|bailout)\b"
)
GAPPED = re.compile(
    r"""(?:[,;:]|\band|^(?:[-–•*]\s)?)\s*(?:and\s+)?
    (?P<who> (?:the\s+)?[A-Z] (?:(?!\s(?:for|to|must|will|would|has|had|is|was)\s)[^,;:¤]){1,40}? )
    :?\s+ (?:with\s+|another\s+|a\s+further\s+)?$
  | (?:;|\band)\s+(?P<set_off>(?:the\s+)?[A-Z][^,;:¤]{1,40}?),\s+$""",
    re.VERBOSE,
)
FOLLOWED = re.compile(
    r",\sfollowed\sby\s(?P<who>(?:the\s)?[A-Z][^,;:¤]{1,40}?)(?P<set_off>)(?:\swith\s|,\swhich\s[^,;¤]{3,40}\s)(?:an?\s)?$"
)
# `Germany (`, `and the World Bank (`
BRACKETED = re.compile(
    r"(?:^|[,:;]|\b(?:and|are|were|is|was))\s*(?P<who>(?:the\s+)?[A-Z][^,;:()¤]{1,40}?)(?:\s*\(|,\s(?:with|at)\s)$"
)
GIVERS = re.compile(r"\b(?:donors?|contributors?|contributions|pledges|(?:gave|pledged|promised)(?!\s+to\b))\b", re.I)
PETITION = re.compile(r"\b(?:request|appeal|plea|application|bid)\s+to\s+(?P<who>[^,;¤]{2,50}?)\s+for\s+$")
# `turned down Chad’s request for `
REQUEST = re.compile(
    r"(?P<whose>(?:[A-Z][\w.’'&-]*\s)*[A-Z][\w.&-]*?|[Tt]he\s(?:state|province|county|country))[’']s?\s(?:[a-z]+\s)?"
    r"(?:request|appeal|plea|demand|call|bid)\sfor\s(?:an?\s)?¤*$"
)
ASKED = re.compile(r"\s+(?!by\b)(?:on\s+|to\s+|with\s+)?(?P<who>[^,;¤]{2,60}?)\s+(?:for|to|that)\s")
# `The king thanked Tokyo for a loan of `
THANKED = re.compile(
    r"(?P<taker>[^,;¤]{2,80}?)\s+thank(?:s|ed)\s+(?P<giver>[^,;.¤]{2,60}?)\s+for\s+(?:[^,;.¤]{0,40}\s)?$"
)
THANKED_TOO = re.compile(  # `..., and the Vatican for its `
    r"(?:,|\band)\s+(?P<giver>(?:the\s)?[A-Z][^,;¤]{1,40}?)\s+for\s+(?:(?:its|his|her|their|an?)\s+)?$"
)
CALLED = re.compile(
    r"\s+(?:[a-z-]+\s+){0,2}?(?i:grant|loan|aid|credit|fund|facility|package|programme|program|support)\b"
)
BOUGHT = re.compile(r"\b(?:buy|buying|purchase|purchasing|import|order)\s[^,;.¤]*$")  # to buy weapons | from
IN = re.compile(r"\s+(?:in|of)\s+")
BESIDE = 60  # characters in which a name right after a sum stands


# `the Partnership | for Education`: a name goes on
_ORGS = (
    "Organization",
    "Organisation",
    "Commission",
    "Programme",
    "Bank",
    "Foundation",
    "Trust",
    "Partnership",
    "Fund",
    "Centres",
    "Centre",
    "Alliance",
    "Agency",
    "Coalition",
    "Council",
    "Institute",
)
ORG_FOR = rf"(?:{'|'.join(f'(?<={word})' for word in _ORGS)})\sfor\s[A-Z]"


def party_words(group: str) -> str:
    """A pattern for the words of a group of the table."""
    return one_of(read_table("roles")["parties"][group])


@functools.cache
def _by() -> re.Pattern:
    """A `by` and whom it names, one or a list, up to where that ends."""
    verbs = r"(?:has|have|had|was|were|is|are|will|would)\b"
    listed = rf"(?: (?:,\s+[^,;:()¤]{{2,30}})* ,?\s+and\s+(?!{verbs})[^,;:()¤]{{2,30}} )?"
    return re.compile(
        rf"""\bby\s+ (?P<who> [^,;:()“”¤]+? {listed} )
        (?= [,;:()“”¤] | (?<!\b[A-Z])\. | $
          | (?!{ORG_FOR})\s(?:{party_words("after_by")}|in(?!\s[A-Z])|and\s+{verbs})\s )""",
        re.VERBOSE,
    )


@functools.cache
def _from() -> re.Pattern:
    """A `from` and whom it names, up to where that ends."""
    return re.compile(
        rf"""\bfrom\s+ (?P<who> [^,;:()“”¤]+? )
        (?= [,;:()“”¤] | (?<!\b[A-Z])\. | $ | (?!{ORG_FOR})\s{party_words("after_from")}\b )""",
        re.VERBOSE,
    )


@functools.cache
def _dated() -> re.Pattern:
    """What a `by` or `from` begins with where it says a time: `by the end of May`, `from 3 June`."""
    time = {key: one_of(words) for key, words in read_table("roles")["time"].items()}
    months = rf"(?:{time['months']}|{time['short_months']})"
    return re.compile(rf"(?:{time['dates']}|{time['days']}|{months})\b|\d|[A-Z][a-z]+\s+\d")


@functools.cache
def _aid() -> re.Pattern:
    """`British bilateral aid to Yemen`: whose aid, and to whom; not in capitals, which hide names."""
    return re.compile(
        rf"""(?: (?P<who>(?:(?:New|South|North|Sri|Saudi|United)\s)?[A-Z][\w.’'-]+)\s+(?:[a-z]+\s+){{0,3}} )?
        \b(?![A-Z]{{2}})(?i:{party_words("aid")})\b
        (?: \s+(?:of\s+[\w\s-]{{3,25}}\s+)? (?:to|for)\s+
            (?P<whom> (?:the\s+|an?\s+)? [\w’'.-]+ (?:\s+[A-Z][\w’'.-]+|\s+fund)* ) )?""",
        re.VERBOSE,
    )


def read_by(text: str) -> str:
    """Whom the first `by` names; empty where it names a time or no name.

    >>> read_by(" by Peru and Chile in May"), read_by(" by the end of May")
    ('Peru; Chile', '')
    """
    match = _by().search(text)
    return _giver(match["who"]) if match else ""


def read_from(text: str) -> str:
    """Whom the first `from` names; empty where it names a time or no name.

    >>> read_from(" in grants from Japan over two years"), read_from(" from early June")
    ('Japan', '')
    """
    whence = (one for one in _from().finditer(text) if not _going().search(text[: one.start()]))
    match = next((one for one in whence if not BOUGHT.search(text, 0, one.start())), None)
    return _giver(match["who"]) if match else ""


@functools.cache
def _going() -> re.Pattern:
    """Before a `from` that says where people come from: `Afghans returning from`."""
    return re.compile(rf"\b{party_words('not_from')}\s+$")


def _giver(words: str) -> str:
    """Whom the words after a `by` or `from` name; empty where they are a time or have no capital."""
    if donors := nameless(words):
        return donors
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
    return nameless_asked(match["who"]) or _giver(match["who"]) if match else ""


def read_possessor(before: str) -> str:
    """Whose a sum is by the words before it.

    >>> read_possessor("Germany’s new "), read_possessor("In a German "), read_possessor("In the new ")
    ('Germany', 'Germany', '')
    """
    if loan := read_loan_of(before):
        return loan
    if REQUEST.search(before):
        return ""
    if head := POSSESSOR.search(before):
        return name_actors(head["who"])
    adjective = ADJECTIVE.search(before)
    actors = find_actors(adjective["who"]) if adjective else ()
    return actors[0].name if actors else ""


def read_loan_of(before: str) -> str:
    """Whose loan a sum is by the words before it: `received an EU grant of `."""
    loan = LOAN_OF.search(before)
    return name_actors(loan["who"], printed=False) if loan else ""


def read_loan_after(after: str) -> str:
    """Whose loan a sum is of by the words right after it: ` of an EU grant`, `, of its ¤ IMF loan`; no country’s."""
    loan = LOAN_AFTER.match(after)
    actors = find_actors(loan["who"]) if loan else ()
    return actors[0].name if actors and actors[0].kind != "name" else ""


def read_aid(before: str, role: str) -> str:
    """Whose aid (`who`), or aid to whom (`whom`), the words before a sum name.

    >>> read_aid("British bilateral aid to Yemen fell to ", "whom")
    'Yemen'
    """
    named = [match[role] for match in _aid().finditer(before) if match[role]]
    if role == "whom":  # aid to the stricken towns
        found = [match.start(role) for match in _aid().finditer(before) if match[role]]
        named = [
            read_group(before[at:]) or (who if re.search(r"[A-Z]|fund$", who) else "")
            for at, who in zip(found, named, strict=True)
        ]
    if role == "who":  # Cash assistance is nobody's
        named = [who for who in named if find_actors(who) or who.endswith(("’s", "'s"))]
    return next(filter(None, map(name_actors, reversed(named))), "")


def read_aid_in(after: str, role: str) -> str:
    """The same of the words right after a sum: ` in British food aid to Yemen`."""
    beginning = IN.match(after)
    match = _aid().match(after, beginning.end()) if beginning else None
    return name_actors(match[role], printed=False) if match and match["who"] and match[role] else ""


def read_adjective(after: str, role: str) -> str:
    """Whose (`who`) or for whom (`whom`) what a sum is called: ` World Bank grant`, ` Ukraine Facility`.

    >>> read_adjective(" World Bank grant", "who"), read_adjective(" Ukraine Facility, which", "whom")
    ('World Bank', 'Ukraine')
    """
    actors = find_actors(after[:BESIDE])
    beside = actors and not after[: actors[0].start].strip() and CALLED.match(after, actors[0].end)
    if not beside:
        return ""
    return actors[0].name if (actors[0].kind == "name") == (role == "whom") else ""


def read_petition(before: str) -> str:
    """Who is asked: `Dhaka’s request to the World Bank for `; empty where nobody is."""
    match = PETITION.search(before)
    return name_actors(match["who"]) if match else ""


def read_thanked(before: str, role: str) -> str:
    """Who is thanked (`giver`), or who thanks (`taker`): `Chad thanked Peru for its `; empty where nobody is."""
    if " thank" not in before:
        return ""
    match = THANKED.search(before) or (role == "giver" and THANKED_TOO.search(before))
    return name_actors(match[role], printed=role == "giver") if match else ""


def read_gapped(before: str, *, printed: bool = False) -> str:
    """`Japan gave $5m, Norway $3m`, `led by Japan with $5m, followed by Norway with $3m`: a name right before a sum
    that has no verb of its own; one that we do not know where `printed` allows."""
    match = FOLLOWED.search(before) or GAPPED.search(before)
    return name_actors(match["who"] or match["set_off"], printed=printed) if match else ""


def read_bracketed(sentence: str, before: str) -> str:
    """`Donors were Chad (`: a name before a sum in brackets, where the sentence speaks of givers."""
    match = BRACKETED.search(before)
    return name_actors(match["who"]) if match and GIVERS.search(sentence) else ""
