"""Bodies that stand in no list, by the last word of their name: the Harlow Trust, the Lake Relief Fund."""

import functools
import re

from helpers.language import one_of, read_table

# Before a name of which the words that follow are only a part, or after whose it is: EU | Solidarity Fund, Peru’s
PART_OF_A_NAME = re.compile(r"(?:[’']s?|\b[A-ZÀ-Þ][\w.&’'-]*(?:\sof)?)\s$")
NEAR = 30  # characters before a name in which the word before it begins


@functools.cache
def _heads() -> str:
    """The last words of such names."""
    return one_of(read_table("actors")["unlisted"]["heads"])


@functools.cache
def _head() -> re.Pattern:
    return re.compile(rf"\s{_heads()}\b")


@functools.cache
def _body() -> re.Pattern:
    """Such a name, which is none of a place (the West Bank) or a state (the Federal Council)."""
    first = one_of(read_table("actors")["unlisted"]["not_first"])
    led = "".join(rf"(?<!-{word})" for word in ("based", "led", "backed", "run"))
    return re.compile(
        rf"""(?!{first}\s|\w+day\s) [A-ZÀ-Þ][\w&-]*{led} (?:\s(?:(?:of|for|the)\s){{0,2}}[A-ZÀ-Þ][\w&-]*){{0,4}}?
        (?:\s{_heads()})+\b (?!\s(?:of|for)\s[A-Z])""",
        re.VERBOSE,
    )


def may_name_body(text: str) -> bool:
    """Whether a text has the last word of such a name."""
    return bool(_head().search(text))


def body_at(text: str, at: int) -> str:
    """The name of a body that stands in no list and begins at a place; empty where none does.

    >>> body_at("the Harlow Trust", 4), body_at("the EU Solidarity Fund", 7)
    ('Harlow Trust', '')
    """
    body = _body().match(text, at)
    return body.group() if body and not PART_OF_A_NAME.search(text, max(0, at - NEAR), at) else ""
