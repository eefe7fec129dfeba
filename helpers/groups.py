"""Groups of people, who receive under what tells which: `farmers in Chad`, `families who lost their homes`."""

import functools
import re

from helpers.actors import find_actors, giving_countries
from helpers.language import one_of, read_table

MARKS = " ,“”‘’\"'*•▪–—"
ARTICLE = re.compile(
    r"^(?:the(?!\s+Hague\b)|an?|its|their|his|her|our|this|that|these|those(?!\s+(?:who|whose|in|hit|cut|left|most|worst|\w+ly|\w+ed|\w+ing)\b)|some|both|each\s+of(?:\s+the)?|all)\s+",
    re.I,
)
PLACE = r"(?:the\s)?[A-Z][\w’-]*(?:\s[A-Z][\w’-]*)*"  # what stands after an `in` or a `for`: the Gaza Strip
PROPER = r"[A-Z][\w.’-]+(?:\s[A-Z][\w.’-]+){0,2}"
NAME = r"[A-Z][\w’'&.-]*(?:\s(?:(?:of|for|the|and)\s)*[A-Z][\w’'&.-]*)*"  # the Fund for Chad and Mali
_AFTER_GROUP = (
    "with|at|on|to|for|by|and|or|each|under|after|since|before|while|last|this|next|over|through|until|within"
)
_SUFFERED = "hit|left|made|worst|hardest|burnt|caught|struck|driven|thrown|cut|stuck"
_PLACE = "(?:in|from|of|near|across|around|along|inside|outside|without)"
_PEOPLES = r"""(?-i:(?!Balkans|Republicans)[A-Z][a-z]+ans|Rohingyas?
    |(?:Bangladesh|Emirat|Iraq|Israel|Kuwait|Nepal|Pakistan|Saud|Somal|Yemen)is
    |(?<=displaced\s)[A-Z][a-z]+ese|[A-Z][a-z]+(?:s|ese)(?=\s(?:who|returning|fleeing|displaced)\b))"""
# the | injured
_OF_THEM = (
    r"(?:(?<=the\s)|(?<=[’']s\s))(?:(?:[a-z]+-)?affected|injured|wounded|displaced|homeless|poor|needy|elderly|disabled"
    r"|bereaved|jobless|self-employed|unemployed|sick|blind)"
)
BODY = re.compile(
    r"\b(?:fund|agency|office|department|ministry|authority|hospital|clinic|consortium|charity|school|council|group)s?\b"
    r"|\b(?:agenc|ministr|authorit|charit)ies\b"
)
KIND_OF_PLACE = re.compile(
    r"(?:[\w-]+\s){1,4}(?:country|nation)|[Ee]ach\s(?:state|province)"
)  # the South Asian country
NATIONS = re.compile(
    r"(?:the\s)?(?P<who>(?:[A-Z][a-z]+(?:\s[Ii]sland)?|Small\sIsland\sDeveloping|(?:world[’']s\s)?poor(?:er|est)?|developing|vulnerable|low-income"
    r"|(?:small\s)?island|\d+(?:\s[\w-]+){0,4})\s(?:countries|nations|states)"
    r"(?:\sin\sthe\sregion|\s(?:in|from|of|across)\s(?:[A-Za-z]+\s(?:and\s)?){0,3}[A-Z]\w+)?(?!\s(?:[a-z]+\s)?hit\b)"
    r"|(?:[a-z]+-)(?:hit|stricken|affected|ravaged|devastated)\s(?:countries|regions|areas|communities|districts|provinces)\b(?:\sin\s(?:the\s)?[A-Z][\w’-]*(?:(?:,\s|\sand\s|\s)(?:the\s)?[A-Z][\w’-]*)*)?"
    r"|(?:(?:\d+|[a-z]+)\s)?(?:countries|nations|states|islands|areas|regions)"
    r"\s(?:[a-z]+\s)?(?:hit|affected|ravaged|devastated)\sby\s(?:the\s)?(?:(?:torrential|heavy)\s)?[\w’-]+(?:\s[A-Z][\w’-]+)*(?:\s(?:storm|crisis|tsunami|earthquake|quake|flood|drought|disaster|cyclone|hurricane|typhoon|virus|outbreak|epidemic|conflict|war)s?)?(?:\sin\s(?:[A-Z][a-z]+\s)?[A-Z][a-z]+\b)?"
    r"|both\s(?:countries|nations|states))"
)
# what is done by somebody is not given by him: hit | by a storm
NOT_DONE = r"(?<!ed)(?<![vwkt]en)(?<!hit)(?<!out)(?<!built)(?<!lost)(?<!left)(?<!cut)(?<!sent)"
GIVEN_BY = re.compile(NOT_DONE + r"\s(?:by|from)\s(?:the\s)?(?=[A-Z])")  # farmers in Chad | from Norway
PLACE_BY = re.compile(rf"\bin\s{PROPER}\sby\s(?:the\s)?$")
WHO = re.compile(r"\s(?:who|whose|that)\s")
ROW_WITHIN = 60  # characters in which the first comma of a row stands
LONGEST_NAME = 60  # characters of a body whose name begins as a group does
LONGEST_GROUP = 16  # words: `families who lost their homes in the floods`


@functools.cache
def trailing() -> re.Pattern:
    """Words after a name that are not of it: ` jointly`, ` on Friday`, ` in June 2024`."""
    table = read_table("roles")
    return re.compile(
        rf"""(?: \s+(?: {one_of(table["names"]["trailing"])} | (?-i:(?!family)[a-z]+ly) | on\s+\w+day
               | (?:in|from)\s+(?:{one_of(table["time"]["months"])}|\d{{4}}).*
               | in\s+an?\s[^,;]*\b(?:drive|campaign|ceremony|telethon|auction)
               | (?:meeting|gathered)\s+(?:in|at)\s.* ) )+$""",
        re.VERBOSE | re.I,
    )


def _table_words(table: str, group: str) -> str:
    """A pattern for the words of a group of a table of roles."""
    return one_of(read_table("roles")[table][group])


@functools.cache
def _group() -> re.Pattern:
    """A group of people and the beginning of what tells which: `each displaced family`, `farmers in `, `those who `."""
    groups, helping = _table_words("people", "groups"), _table_words("people", "helping")
    count = r"(?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|millions|thousands|hundreds|dozens)"
    return re.compile(
        rf"""(?: (?:the|some|all|each(?:\s+of\s+the)?|every
              |more\s+than|about|around|nearly|almost|up\s+to|over|at\s+least)\s+ )*
        (?: (?:of\s+(?:the\s+)?)?(?:many\s)?(?:tens\sof\s|hundreds\sof\s)?{count}\s+
            (?:(?:million|lakh|crore)\s+|of\s+|of\s+the\s+)? )?
        (?: (?!(?:{_PLACE}|last|this|next|after|before|since|when|with|at|on|to|for|by
                 |will|would|can|could|may|should|must|{helping})\b)[\w’'-]+\s+ ){{0,3}}?
        (?: {groups} | {_PEOPLES} | {_OF_THEM} )
        (?: \s+and\s+ (?:[\w’'-]+\s+){{0,2}}? {groups} )?
        (?= \son\s(?:[\w-]+\s){{0,2}}(?:benefits?|incomes?|pensions?|wages|welfare)\b
          | \son\sthe\s(?:move|run)\b
          | \son\sthe\s(?:[\w-]+\s){{0,3}}(?i:coast|islands?|border|plains?|frontier|peninsula)\b
          | (?P<alone>$ | [^\w\s’'-] | \s(?:{_AFTER_GROUP})\b(?!\s\w+[’']s))
          | (?P<which>\s(?:who|whose|whom|that|which|(?P<moved>returning|fleeing|displaced(?!\sby)))\b)
          | \s(?:(?:now|currently|already)\s)?(?:{_PLACE}|{_SUFFERED}
             |(?:(?:\w+ly|most|so\sbadly)\s)?\w{{3,}}ed|\w{{3,}}ing)\b )""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _group_end(which: bool, moved: bool = False) -> re.Pattern:
    """Where a group of people ends: a relative clause at a mark, the displaced also at a verb of the sum, all else
    also at what tells of the sum."""
    mark = rf"[;:.?!()“”—¤] | ,(?!\sand\s[A-Z]|\s{PROPER}(?:,\s{PROPER})*,?\sand\s(?:the\s)?[A-Z])"
    words = r"for|(?<!due\s)(?<!exposed\s)(?<!vulnerable\s)(?<!prone\s)(?<!close\s)(?<!next\s)to"
    words += r"|over|since|as|(?:last|this|next)(?!\s\w+[’']s)|in\sthe\s(?:first|last|past|next)"
    words += r"|from\s(?:[A-Z]\w*[’']s|\d+)|in\san\s(?:effort|attempt)"
    words += r"|at\ssuch|on\stime|in\sthe\send|in\ssecret|as\swell\sas|within|without\s\w+ing"
    words += r"|in\s(?:a\sbid|order|response|return|exchange|compensation|reparations)"
    words += r"|after|before|during|when|while|through|until|so|alone"
    words += r"|will|would|is|are|was|were|has|have|had|say|says|said|told|could|can|may|still"
    words += r"|fell|rose|arrived|came|began|ended|expired|lapsed|paid|reached|took|went|meant|covered"
    words += r"|find|reach|rebuild|buy|cope|feed|restore|repair|replant|return|recover|prepare|survive"
    words += rf"|(?:by\s)?up\sto|by\s¤|{_table_words('people', 'group_ends')}"
    who = r"he|she|it|they|officials|the\s[a-z]+|(?:[A-Z][\w.’-]+\s){0,2}[A-Z][\w.’-]+"
    words += rf"|(?:{who})\s(?:said|says|added|told|reported)"
    words = rf"\s(?: {words} | on\s\w+day"
    words += r" | and\s(?:the(?!\s(?:occupied|neighbou?ring|surrounding)\s)|to|for|a|an|could) )\b"
    words += r" | \sand\s+(?:¤|$)"
    task = r"(?<!want)(?<!able)(?<!had)(?<!have)(?<!ing)(?<!forced)\sto\s"
    task += r"(?:buy|rebuild|repair|replace|replant|cover|pay|restock)\b"
    mark = rf"{mark} | {task} | \son\s\w+day\b | \sas\sof\b"
    if moved:
        return re.compile(rf"{mark} | \s(?:will|would|was|were|has|have|had|is|are|said|could|can|may)\b", re.VERBOSE)
    return re.compile(mark if which else rf"{mark} | {words}", re.VERBOSE)


@functools.cache
def _row() -> re.Pattern:
    """Groups of people in a row: `refugees, asylum seekers (ASs) and displaced families in Chad`."""
    one = rf"(?:[\w’'-]+\s){{0,2}}?(?:{_table_words('people', 'groups')}|populations)(?:\s\([A-Z]+s?\))?"
    where = rf"\sin\s(?:the\s(?:region|country|area)\b|(?:the\s)?{PROPER}(?![\w,]))"
    return re.compile(rf"(?:the\s)?{one}(?:,\s{one})+,?\sand\s(?:[\w’'-]+\s){{0,3}}?{one}(?:{where})?")


@functools.lru_cache(maxsize=64)
def read_group(words: str) -> str:
    """The group of people that words begin with, with what tells which, without an article; empty if there is none.

    >>> read_group("farmers in Chad for seed"), read_group("those who lost homes to fire, he said")
    ('farmers in Chad', 'those who lost homes to fire')
    >>> read_group("refugee camps in Chad"), read_group("schools in Chad")
    ('', '')
    """
    group = _group().match(words)
    if not group or any(actor.start < group.end() < actor.end for actor in find_actors(words[:LONGEST_NAME])):
        return ""  # Doctors | Without Borders
    if row := _row().match(words) if "," in words[:ROW_WITHIN] else None:
        return ARTICLE.sub("", row.group()).rstrip(".")
    which, moved = bool(group["which"]), bool(group["moved"])
    end = None if group["alone"] is not None else _group_end(which, moved).search(words, group.end())
    if end and WHO.search(words, group.end(), end.start() + 1):  # farmers in the valley | whose crops were lost
        end = _group_end(which=True).search(words, group.end())
    stop = group.end() if group["alone"] is not None else end.start() if end else len(words)
    found = without_giver(words[:stop].strip(MARKS))
    found = found.removesuffix(" and") if group["which"] else trailing().sub("", found)
    return ARTICLE.sub("", found) if len(found.split()) <= LONGEST_GROUP else ""


def without_giver(group: str) -> str:
    """A group of people without who gives to it, that its words go on with: `farmers in Chad | from Norway`."""
    for beside in GIVEN_BY.finditer(group):
        named = next(iter(find_actors(group, beside.end())), None)
        if PLACE_BY.search(group, 0, beside.end()):
            return group[: beside.start()]  # farmers in Chad | by the Lake Trust
        if named and named.start == beside.end() and (not named.code or named.name in giving_countries()):
            return group[: beside.start()]
    return group


def is_vague(name: str) -> bool:
    """Whether a receiver is nobody in particular: a common noun, or a long description, of no people and no body.

    >>> is_vague("crisis"), is_vague("work in the far north"), is_vague("farmers in the north"), is_vague("Oxfam")
    (True, True, False, False)
    """
    if KIND_OF_PLACE.fullmatch(name) or name == "those":
        return True
    return (
        name.islower()
        and len(name.split()) != 2
        and not (read_group(name) or read_group(f"the {name}") or BODY.search(name) or NATIONS.match(name))
    )
