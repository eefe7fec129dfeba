"""Whom a sum is for each of, where `per` does not say it: families get $50 each, $50 to each of 40 families."""

import functools
import re

from helpers.language import lower, one_of, read_table

REACH = 160  # characters before a sum in which they must be named
HINTS = ("ach", "apiece", "very ")  # of each, every; one stands near every sum that is read here
CLAUSE = re.compile(r"^.*(?:[;:]|(?<!\b[A-Z])[.?!]\s)", re.DOTALL)  # all but the last clause
THEIRS = re.compile(r"\b(?:that|who|whose|which)\b.*", re.DOTALL)  # households that lost their homes
OF_THEM = re.compile(r"\bof\s+(?:\w+\s+)?\w+")  # families of soldiers
PRICED = re.compile(r"\b(?:worth|costing|costs?|valued\s+at|priced\s+at|at|for)\s+$")  # tents at $50 each
SOME = r"""(?: another\s+ | the\s+equivalent\s+of\s+
  | an?\s+(?:[\w-]+\s+){0,2}(?:payment|grant|sum|stipend|voucher|cheque|bonus|incentive|transfer|subsidy)\s+of\s+ )?$"""


@functools.cache
def _lists() -> dict[str, str]:
    """Patterns of those who may be given something: one of them, several, what they do; and words before them."""
    table = read_table("money")["apiece"]
    lists = {name: one_of(table[name]) for name in ("one", "several", "gets")}
    return lists | {"few": r"(?:[\w’'-]+(?:[.,]\d+)*\s+){0,3}?", "whole": rf"(?![’']|\s+{lists['one']}\b)"}


@functools.cache
def _several() -> re.Pattern:
    """Several of those who may be given something."""
    return re.compile(r"\b{several}\b".format_map(_lists()), re.I)


@functools.cache
def _after() -> re.Pattern:
    """After a sum: ` each`, ` apiece to fishermen`, ` to each of 1.1 million families`, ` to every household`."""
    return re.compile(
        r"""(?: \s*\([^()]{{1,60}}\) )?
        (?: ,?\s+(?:each|apiece)\b (?: \s+(?:to|(?P<for>for))\s+ {few} (?P<to>{several})\b )?
          | \s+(?:to|for)\s+(?:each|every)\s+
            (?: of\s+{few} (?P<of>{several}) | (?:[a-z-]+\s+)?(?P<one>{one}) )\b {whole} )""".format_map(_lists()),
        re.VERBOSE | re.I,
    )


@functools.cache
def _before() -> re.Pattern:
    """Before a sum: ` were each promised `; or `Every household in the camps will find `."""
    return re.compile(
        r"""\beach\s+(?:been\s+|be\s+|to\s+)*{gets}\s+
          | (?:^|[,“"]\s?)\W*(?: (?:each|every)\s+(?:[a-z-]+\s+)?(?P<one>{one}) | each\s+of\s+{few}(?P<of>{several}) )\b
            {whole} [^,;:.]{{0,80}}? \s(?:(?:will|would|is|was|are|has|had|to|be|been)\s+)*{gets}\s+
        """.format_map(_lists())
        + SOME,
        re.VERBOSE | re.I,
    )


def read_apiece(text: str, start: int, end: int, floor: int, ceiling: int) -> str:
    """The one of whom each gets the sum whose label is `start:end`; empty where the words do not tell."""
    window = max(floor, start - REACH)
    near = text[window : min(ceiling, end + REACH)]
    if not any(hint in near for hint in HINTS):
        return ""
    clause = CLAUSE.sub("", text[window:start])
    if after := _after().match(text, end, ceiling):
        named = after["to"] or after["of"] or after["one"]
        told = "" if named and not after["for"] else _only(clause)
        return told or (_one(named) if named else "")
    if not (before := _before().search(clause)):
        return ""
    named = before["one"] or before["of"]
    return _one(named) if named else _only(clause[: before.start()])


def _only(clause: str) -> str:
    """The one kind of several people that a clause names, no price in it; of families of soldiers, the families."""
    if PRICED.search(clause):
        return ""
    for words in (THEIRS.sub("", clause), clause):
        if kinds := {_one(match.group()) for match in _several().finditer(OF_THEM.sub("", words))}:
            return kinds.pop() if len(kinds) == 1 else ""
    return ""


def _one(name: str) -> str:
    """The singular of a noun of the table."""
    name = lower(name)
    singular = read_table("money")["apiece"]["singular"].get(name, name.removesuffix("s"))
    return name.removesuffix("ies") + "y" if name.endswith("ies") else singular
