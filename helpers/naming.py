"""Whom a stretch of words names: one name an actor, however the text puts it."""

import functools
import re
from itertools import pairwise

from helpers.actors import Actor, find_actors, only_country, whole_name
from helpers.callings import KIND, without_calling
from helpers.groups import ARTICLE, MARKS, read_group, trailing
from helpers.language import one_of, read_table
from helpers.namelists import JOINT, ROW, split_names
from helpers.nonames import TURNS_AWAY, is_generic, is_no_name, name_alone, never_named
from helpers.offices import DEPARTMENT, OFFICE, OFFICER, PROVINCIAL, RULED
from helpers.ofstate import is_of_state
from helpers.regions import last_region

DIVISION = re.compile(r"\s(?:state|province|region|district|county|governorate|prefecture|city)$")  # Borno state
BESIDE = re.compile(
    r"^(?:(?:the|neighbouring|war-torn|[a-z]+-(?:hit|stricken|ravaged)|eastern|western|northern|southern|central)\s+)*"
    r"(?:(?:[a-z-]+\s+)?(?:[A-Z][a-z]+\s)?(?:regions?|provinces?|states?|cit(?:y|ies)|towns?|villages?|districts?|islands?"
    r"|governments?|authorities|ministry|army)\s+(?:of|in)\s+(?:the\s)?)?"
)  # before the name of a receiver
# ... that is a list of names and nothing else
BETWEEN = re.compile(rf"(?:{JOINT.pattern}|\s)(?:the\s+)?(?:neighbouring\s+)?")
WHOLE = re.compile(
    r"""(?:sub-)?[A-Z][\w.&-]*
        (?: \s+(?:of|and|&|the|de|du|des|for|do|da|del|di|la|y|(?<=Mission\s)in|(?<=Force\s)in)\b | \s+[A-Z][\w.&-]* )*
        \s+[A-Z][\w.&-]*
      | [A-Z]\w+(?:-[A-Z]\w+)*""",
    re.VERBOSE,
)
# Moldova | ’s Energocom
OF_A_COUNTRY = re.compile(
    r"[’']s\s(?P<name>[A-Z][\w&-]+(?:(?:\s(?:(?:and|of|for)\s)*[A-Z][\w&-]+){0,6}\s(?:Foundation|Fund|State|Province|Centre|Center|Agency|Institute|Trust|Club|Church|University|Society|Association))?)"
)
# `a famine fund for ` Chad
FUND = re.compile(r"[\w’' -]*\b(?:fund|foundation|programme|program)\s(?:for|in)\s(?:the\s)?")
ONE_OF = re.compile(  # of what was named before
    r"(?:One|Another|Two|Three|Both|Each|[Tt]he\s(?:other|first|second|third|last|former|latter))(?:\sof\s(?:them|these))?"
)
FOR_A_TIME = re.compile(
    r"^(?:For|Over|In|During|After|Since|Within)\s(?:[a-z\d-]+\s){1,4}(?=[A-Z][\w’'-]+\s[A-Z])"
)  # For two years | Ann Lee
MODAL = re.compile(r"(?<=\w)\s(?:can|could|may|might|must|should)\s.*$")  # Belize | can proceed
FIRST_WORDS = 60  # characters in which a name that begins a phrase stands
ITS_DONORS = re.compile(r"[’']s?\sdonors")  # who gives to a country, not it
NEIGHBOURS = re.compile(
    r"\sand\s(?P<who>(?:its|their)\s(?:[a-z]+\s)?neighbou?rs|(?:its\s)?neighbou?ring\s(?:countries|states|nations)"
    r"|other\s(?:[A-Z]?[a-z]+\s)?(?:partners|allies)(?:\sin\s(?:the\s)?[A-Z][\w-]+)?)$"
)
BOARD = re.compile(r"(?:[’']s\s+(?:executive\s+)?|\s+executive\s+)board(?:\sof\s(?:executive\s)?directors)?$", re.I)
# the President of | the Lake Charity
HEAD_OF = re.compile(
    r"^(?:(?:[Vv]ice[\s-])?[Pp]resident|[Cc]hair(?:man|woman|person)?|[Dd]irector(?:[\s-][Gg]eneral)?|[Tt]rustees)\sof\s"
    r"(?=(?:[Tt]he\s)?[A-Z][\w’'-]*\s[A-Z])"
)
FUNDED_BY = "(?:funded|financed|backed|sponsored|supported)"
FUNDED = re.compile(rf"\b([A-Z][\w.]+)-{FUNDED_BY}\s[a-z ]+$")  # the UN | -funded scheme
STATE = re.compile(r"[A-Z][\w-]+(?:\s[A-Z][\w-]+)?\s(?:State|County|Province)")  # Lagos State, which is no Nigeria
DEED = re.compile(r"[A-Za-z]+ing\s(?:the|an?|its|their|those|these|new|all)\s")  # Rebuilding the schools
CLAUSE = re.compile(
    r"\s(?:[a-z]+(?:s|ed)\s(?:the|an?|its|his|her)\b|(?:leads|tops|heads|opens)\b)"
)  # Egypt floats the pound
# Ann Lee | held a meeting
DOES = re.compile(
    r"(?P<who>[A-Z][\w.’-]+(?:\s[A-Z][\w.’-]+)*|[Rr]ich\s(?:nations|countries))\s(?:held|hosted|met|spoke|took|visited|travelled"
    r"|traveled|attended|joined|got|left|responded|returned|came|went)\s"
)
IN_TOWN = re.compile(r"\s(?:in|at)\s[A-Z][\w-]+")  # Haiti | in Montreal
AFTER = re.compile(
    r"(?:Under|In|At|On|By|With|After|During|Since|From|For|As|Over|Until|Before|Through|Towards?|Among)\s"
)
MEMBERS = re.compile(r"(?:[a-z]+\s){0,2}(?:agencies|organi[sz]ations|bodies)")  # the UN | relief agencies
INITIALS = re.compile(r"\s?\((?:[A-Z]{2,}[A-Za-z-]*|[A-Z][a-z]*[A-Z]\w*)\)")  # Rice Fund | (RF)
INITIAL, CAPITAL, THE = re.compile(r"\b[A-Z]\.$"), re.compile(r"[A-Z]"), re.compile(r"\bthe\s+$", re.I)
FUND_NAME = re.compile(  # the Chief Minister’s Relief Fund
    r"(?:the\s)?[A-Z][\w.&’'-]*(?:\s(?:of\s|and\s)?[A-Z][\w.&’'-]*)*\s(?:Fund|Foundation|Trust)(?:\s(?:19|20)\d\d)?"
)
STATE_BANK = re.compile(r"State\sBank\sof\s[A-Z]\w+")
A_FUND = re.compile(r"\b(?:fund|bank|facility)$")
NATIONAL = re.compile(r"(?:[A-Z][\w-]+(?<!-based)\s)+")  # the Emirates | Red Crescent
LONG_GAP = re.compile(r"(?:\s[a-z]+){4,}\s")
LONGEST = 9  # words; a longer phrase is a description


@functools.cache
def _leading() -> re.Pattern:
    """Words before a name that are not of it: `both the `, `In a first step `... they."""
    return re.compile(
        rf"""^(?: (?:By|At|In|On|After|Since|During|Under|With|From|Over|Within)\s+ (?:the\s+)?
                  [^,]{{1,40}}?\s+ (?=they\b|it\b|he\b|she\b)
                | {one_of(read_table("roles")["names"]["leading"])}\s+
                | (?-i:new|(?:eastern|western|northern|southern|central)(?!\s(?:Africa|Asia|Europe|America)\b))\s+
                | (?:19|20)\d\d\s+
                | (?-i:In\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?
                     |(?:By|Before|After|Since|During|Until)\s+(?:[\w-]+\s+){{0,3}}[\w-]+)\s+ (?=the\s+(?-i:[A-Z]))
                | {one_of(read_table("roles")["time"]["seasons"])}\s+ (?=(?-i:[A-Z]))
                | (?-i:[a-z]+)[\s-](?:hit|ravaged|stricken|affected|torn|ridden|strapped|plagued|prone)\s+
                  (?=(?-i:[A-Z]))
                | (?:loan|grant|money|package)\s+ (?=(?-i:[A-Z][\w-]+$))
                | host\s+ (?=(?-i:[A-Z])) | (?-i:[a-z]\w*ly)\s+ (?=(?:the\s+)?[A-Z])
                | with\s+ (?=(?:the\s+)?(?-i:[A-Z])|\w+s$)
                | (?:the\s+)?(?-i:[a-z-]+)\s+ (?=the\s+(?-i:[A-Z])) | (?:\w+\s+){{1,3}}including\s+ (?=(?-i:[A-Z]))
                | (?:[\w-]+\s+){{0,3}}(?-i:nation|country|island|archipelago)\s+of\s+ (?=[A-Z])
                | (?:(?:(?-i:transitional|interim|caretaker|federal|regional))\s+)?
                  (?:governments?|(?:[a-z]+\s)?(?:ministries|ministers|parliaments)|republic|kingdom|emirate|sultanate
                     |authorities|people|(?-i:boards?|directors)
                     |regions?|provinces?|states?|districts?|islands?)\s+of\s+ (?=[A-Z]) )+""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _organs() -> re.Pattern:
    return re.compile(rf"\b{one_of(read_table('roles')['people']['organs'])}\b", re.I)


@functools.cache
def _aid() -> re.Pattern:
    return re.compile(rf"\b{one_of(read_table('roles')['names']['aid'])}$")


@functools.lru_cache(maxsize=256)  # most sums of a text are between a few
def name_actors(words: str, *, printed: bool = True) -> str:
    """Whom a noun phrase names, by one name each, joined by `; `; empty where it names nobody.

    A country's government, ministers or people are the country; an agency, company or person of a country is
    named as printed, where `printed` allows.

    >>> name_actors("Kyiv and the Danish government"), name_actors("other western donors")
    ('Ukraine; Denmark', '')
    """
    words = INITIALS.sub("", words) if "(" in words else words
    words = without_calling(" ".join(words.split()).strip(MARKS))
    if printed and (group := read_group(words)) and words.endswith(group):
        return group
    around = NEIGHBOURS.search(words)
    names = [_name_one(part, printed) for part in split_names(words[: around.start()] if around else words)]
    names += [around["who"]] if around else []
    members = re.search(r"\sand\s(?:its|their)\s(member\s(?:states|countries|nations))$", words)
    names += [members[1]] if members else []
    return "; ".join(dict.fromkeys(filter(None, names)))


def _name_one(words: str, printed: bool) -> str:
    """The name of one noun phrase; empty where it names nobody."""
    words = MODAL.sub("", FOR_A_TIME.sub("", words.strip()))
    if DEED.match(words) or ONE_OF.fullmatch(words):
        return ""
    if STATE.fullmatch(words):
        return words if printed else ""
    words = BOARD.sub("", FUNDED.sub(r"\1", words))
    bare = ARTICLE.sub("", HEAD_OF.sub("", ARTICLE.sub("", words)))
    if (office := OFFICE.fullmatch(bare)) and (where := last_region(office["of"] or office["whose"])):
        return where
    if (officer := OFFICER.fullmatch(bare)) and not find_actors(bare, len(officer["whose"])):
        return _name_one(officer["whose"], printed)
    if PROVINCIAL.fullmatch(bare):
        return bare if printed else ""
    if (ruled := RULED.fullmatch(bare)) and last_region(ruled["where"]) == ruled["where"]:
        return ruled["where"]
    if department := DEPARTMENT.fullmatch(bare):
        return only_country(department["whose"]) or bare
    named = find_actors(bare[:FIRST_WORDS])  # the New of New Zealand is of the name
    bare = bare if named and named[0].start == 0 else _leading().sub("", words)
    bare = KIND.sub("", trailing().sub("", bare).strip(MARKS))
    if does := DOES.match(bare):
        bare = does["who"]
    if AFTER.match(bare):
        if not (inside := find_actors(bare)):
            return ""
        rest = ARTICLE.sub("", bare[inside[-1].end :].strip(", "))  # In Lima, the cabinet
        return inside[-1].name if not rest or _organs().fullmatch(rest) else ""
    bare = name_alone().sub(r"\1", bare)
    bare = bare if INITIAL.search(bare) else bare.strip(".")
    actors = find_actors(bare)
    if not bare or is_generic(bare):
        return actors[0].name if actors else ""
    if actors:
        return _head(bare, actors, printed)
    fits = len(bare.split()) < LONGEST and bare[0].isalpha() and not (_aid().search(bare) or is_no_name(bare))
    named = CAPITAL.search(bare) or ARTICLE.match(words) or bare.endswith("s")
    return bare if printed and fits and named else ""


def _head(bare: str, actors: tuple[Actor, ...], printed: bool) -> str:
    """The name of a phrase with actors in it: its organisation, its country, or the phrase as printed."""
    first, last = actors[0], actors[-1]
    rest = bare[last.end :].strip()
    if last.kind == "organisation" and A_FUND.search(rest):
        return bare
    if first.start == 0 and first.code and LONG_GAP.fullmatch(bare, first.end, last.start):
        return first.name  # Peru became the latest country to back | the Lake Fund
    if (
        len(actors) == 2
        and first.kind == "organisation"
        and not rest
        and bare[first.end : last.start] in (" in ", " in the ")
    ):
        return first.name  # UNRWA | in Gaza
    inside = last.kind == "organisation" and not rest and bare[: first.start].endswith(" in ") and bare[0].islower()
    if printed and inside and len(actors) == 1 and not _organs().search(bare):
        return bare  # hospitals in Gaza
    if last.kind == "organisation" and rest in ("Board", "Group"):
        return last.name
    if printed and last.kind == "organisation" and MEMBERS.fullmatch(rest):
        return bare
    if last.kind == "organisation" and (rest[:1] in ("", "’", "'", "(") or rest[0].islower()):
        national = len(actors) > 1 and last.name.startswith("Red") and actors[-2].end + 1 == last.start
        return bare[actors[-2].start : last.end] if national else bare if _is_national(bare, actors) else last.name
    own = OF_A_COUNTRY.fullmatch(bare, first.end) if printed and first.code else None
    if own and (own["name"].endswith((" State", " Province")) or not _organs().search(bare)):
        return own["name"]
    if printed and (STATE_BANK.fullmatch(bare) or ITS_DONORS.fullmatch(bare, first.end)):
        return bare
    after_the = first.kind == "name" and THE.search(bare[: first.start])
    if printed and FUND.fullmatch(bare[: first.start]):
        return bare
    goes_on = first.kind == "name" and (TURNS_AWAY.match(bare, first.end) or IN_TOWN.fullmatch(bare, first.end))
    if first.start == 0 and (goes_on or CLAUSE.match(bare, first.end)):
        return first.name
    whole = first.end == len(bare) and (first.start == 0 or after_the)
    if whole or not printed or rest in ("’s", "'s") or _organs().search(bare) or _aid().search(bare):
        return first.name
    return bare if len(bare.split()) <= LONGEST and not never_named(bare) else first.name


def _is_national(bare: str, actors: tuple[Actor, ...]) -> bool:
    """Whether a phrase is a country's society of its own: `the German Red Cross`."""
    if len(actors) == 1:
        return bool(NATIONAL.fullmatch(bare, 0, actors[0].start))
    return (
        actors[-1].name.startswith("Red") and actors[-2].start == 0 and bare[actors[-2].end : actors[-1].start] == " "
    )


def is_name(words: str) -> bool:
    """Whether words are a name and nothing else: a receiver, then, no purpose.

    >>> is_name("the Amazon Fund"), is_name("Ukraine"), is_name("Ukraine’s schools")
    (True, True, False)
    """
    row = split_names(words) if ", " in words and ROW.fullmatch(words) else ()
    if whole_name(words) or (len(row) > 1 and all(map(is_name, row))):
        return True
    bare = DIVISION.sub("", BESIDE.sub("", NEIGHBOURS.sub("", words))).lstrip(" .").rstrip("’'s .")
    actors = find_actors(bare)
    gaps = (bare[a.end : b.start] for a, b in pairwise(actors))
    whole = bool(actors) and bare == bare[actors[0].start : actors[-1].end] and all(map(BETWEEN.fullmatch, gaps))
    return whole or bool(WHOLE.fullmatch(bare) or FUND_NAME.fullmatch(bare)) or is_of_state(words)
