"""Officials who announce what a state gives: a title and a name, before the verb or after a `by`."""

import functools
import re

from helpers.language import one_of, read_table


def _titles() -> str:
    """A pattern for the titles of officials."""
    return rf"(?i:{one_of(read_table('roles')['speech']['titles'])})"


def _office() -> str:
    """A pattern for a title and what it is of: `minister for Trade`."""
    return rf"{_titles()}(?:\s(?:of|for)\s[A-Z]\w+)?"


@functools.cache
def title_before() -> re.Pattern:
    """A title with no article, that a name follows: `Prime Minister, ` | Ann Lee."""
    return re.compile(rf"(?:^|[.,]\s)(?P<title>(?:[A-Z][\w’'-]*\s){{0,4}}{_titles()}),\s+$")


@functools.cache
def announced_by() -> re.Pattern:
    """The official who announced a sum: ` in aid, as announced by President Ann Lee`."""
    official = rf"(?:[A-Z][\w’'-]*\s){{0,4}}{_office()},?(?:\s[A-Z][\w’'-]+|\s[A-Z]\.){{1,4}}"
    return re.compile(rf"[^,;.¤]{{0,40}},?\s(?:as\s)?announced\sby\s(?:the\s)?({official})")


@functools.cache
def person_before() -> re.Pattern:
    """An official by title and name, who announces what a state gives: `President Ann Lee on Friday `, `He `."""
    return re.compile(
        rf"(?:\b(?:{_office()}|PM),?(?:\s[A-Z][\w.’'-]+){{1,4}}|(?:^|[.,]\s)(?:He|She))\s"
        r"(?:(?:(?:on\s)?[A-Z]\w+day|today|yesterday|has|had|also|[a-z]+ly)\s)*$"
    )
