"""What looks like a name and is none: a time, a disease, `other western donors`."""

import functools
import re

from helpers.groups import NAME
from helpers.language import one_of, read_table

# After the name of a country what is said of the gift, and no more of the name: Chad | in cash
TURNS_AWAY = re.compile(
    r"\s(?:in\s(?!(?:the\s)?[A-Z])|(?:including|an?|per|as|under|with|at|on|by|for|to|from|over|since|until|so|officials"
    r"|reported|[a-z]+ly)\b)"
)
# An adverb, a gerund, words that end in a preposition.
NO_NAME = re.compile(
    r"""^(?: who(?:se)?\s.*
          | [a-z]+(?:ed|t)\s+by\s.* | The | A | An | These | As | Despite | Amid | While | Though
          | Although | After | Before | Since | Following | Without | With | And | And\s.*
          | By | In | On | At | [A-Za-z][a-z]+ly | [a-z-]+ing )$
      | \s(?: (?!family)[a-z]+ly | by | over | out | up | is | of | in | on | for | with | a | an | the )$""",
    re.VERBOSE,
)


def is_no_name(bare: str) -> bool:
    """Whether words have in them what no name has, or are a disease.

    >>> is_no_name("such as"), is_no_name("Ebola"), is_no_name("Oxfam")
    (True, True, False)
    """
    return never_named(bare) or bool(NO_NAME.search(bare) or _disease().fullmatch(bare))


def never_named(bare: str) -> bool:
    """Whether words have in them what no name has: a verb, a weekday, a mark."""
    return bool(_never().search(bare))


def is_generic(bare: str) -> bool:
    """Whether words name nobody: `other western donors`."""
    return bool(_generic().match(bare))


@functools.cache
def _never() -> re.Pattern:
    """What no name has in it."""
    return re.compile(
        rf"\b(?:{one_of(read_table('roles')['names']['never'])}|¤)\b|[¤;:(\[%]|\s[–—]\s|\bunder\b|\d\s(?:million|billion|trillion)\b"
    )


@functools.cache
def _disease() -> re.Pattern:
    """A disease, or several, and nothing else."""
    return re.compile(rf"{one_of(read_table('roles')['names']['diseases'])}\b(?:[,/]?\s?(?:and\s)?[\w-]+)?")


@functools.cache
def _generic() -> re.Pattern:
    """A phrase that names nobody: `other western donors`."""
    people = read_table("roles")["people"]
    adjectives, nouns = one_of(people["generic_adjectives"]), one_of(people["generic_nouns"])
    return re.compile(rf"(?:{adjectives}\s+)*{nouns}$", re.I)


@functools.cache
def name_alone() -> re.Pattern:
    """A name, and what follows it that is none of it: the Lake Trust | ahead of the winter."""
    turns = one_of(read_table("roles")["parties"]["turns"])
    return re.compile(rf"^({NAME})\s(?:{turns}|including|which|who|according|said)\b.*$")
