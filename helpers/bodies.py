"""Which body `the charity` or `the department` stands for: one named before."""

import functools
import re

from helpers.actors import find_actors, only_country
from helpers.groups import ARTICLE
from helpers.language import one_of, read_table

NAME = r"[A-Z][\w&’'-]*(?:\s(?:(?:of|for|and|the|without)\s)*[A-Z][\w&’'-]*){0,5}"


# the loss and damage fund, named before as such
FUND_BEFORE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|its)\s(?:new\s)?(?P<fund>(?:(?!(?:the|an?|of|to|for|in|from|by|on|hedge|pension|wealth)\b)[a-z][a-z-]+\s){1,4}fund)\b"
)


@functools.cache
def _words() -> re.Pattern:
    """`the charity`, `the Tonga-based fund`, `the company itself`."""
    words = "|".join(read_table("roles")["bodies"])
    return re.compile(
        rf"(?:[Tt]he\s|[Tt]hat\s)?(?:[\w.-]+[-\s]based\s|(?:international|global|world)\s)?(?P<word>{words})(?:\sitself)?"
    )


@functools.cache
def _named(word: str) -> re.Pattern:
    """A name with such a word in it, or right after one: `Department of Education`, `the charity Wells for Malawi`."""
    kinds = one_of(read_table("roles")["bodies"][word])
    heads = "|".join(kind.capitalize() for kind in read_table("roles")["bodies"][word].split(", "))
    return re.compile(
        rf"""\b(?:the|an?|its|their|[A-Z][a-z]+)\s(?:[a-z-]+\s){{0,2}}?{kinds}\s(?P<called>{NAME})
        | (?P<apposed>{NAME}),\s(?:an?|the)\s(?:[\w-]+\s){{0,4}}?{kinds}(?=[,.;]|\s(?:that|which|based|in|for)\b)
        | (?P<named>(?:[A-Z][\w&’'-]*\s(?:(?:of|for|and|the)\s)*)*(?:{heads})\b(?:\s(?:of|for)\s{NAME})?)""",
        re.VERBOSE,
    )


def body_before(words: str, text: str) -> str:
    """The body named last in a text that words may stand for; empty where they stand for none.

    >>> body_before("the charity", "It stole from the charity Wells for Malawi."), body_before("Peru", "The UN met.")
    ('Wells for Malawi', '')
    >>> body_before("department", "The Department of Education asked Oxfam.")
    'Department of Education'
    """
    stand_in = _words().fullmatch(words)
    if not stand_in:
        return ""
    found = [
        (match.start(), match["called"] or match["apposed"] or match["named"])
        for match in _named(stand_in["word"]).finditer(text)
    ]
    if stand_in["word"] == "fund":
        found += [(match.start(), match["fund"]) for match in FUND_BEFORE.finditer(text)]
    if stand_in["word"] in ("charity", "agency", "organisation", "organization", "alliance", "group", "body"):
        found += [(actor.start, actor.name) for actor in find_actors(text) if actor.kind == "organisation"]
    name = re.sub(r"[’']s$", "", ARTICLE.sub("", max(found, default=(0, ""))[1]))
    owner, of, own = name.partition("’s ") if "’s " in name else name.partition("'s ")
    named = own if of and only_country(owner) == owner else name  # Brazil’s | Amazon Fund
    known = next(iter(find_actors(named)), None)
    whole = known and known.end - known.start == len(named) and known.name.lower() != named.lower()
    return known.name if whole else named
