"""Bodies that stand in no list, by the last word of their name: the Harlow Trust, the Lake Relief Fund."""

import functools
import re
from collections.abc import Container

from helpers.language import one_of, read_table

# Before a name of which the words that follow are only a part, or after whose it is: EU | Solidarity Fund, Peru’s
PART_OF_A_NAME = re.compile(r"(?:[’']s?|\b(?!The\s)[A-ZÀ-Þ][\w.&’'-]*(?:\sof)?)\s$")
NEAR = 30  # characters before a name in which the word before it begins


@functools.cache
def _heads() -> str:
    """The last words of such names."""
    return one_of(read_table("actors")["unlisted"]["heads"])


@functools.cache
def _head() -> re.Pattern:
    openers = one_of(read_table("actors")["unlisted"]["openers"])
    return re.compile(rf"\s{_heads()}\b|\b{openers}\sof\s")


@functools.cache
def _body() -> re.Pattern:
    """Such a name, which is none of a place (the West Bank) or a state (the Federal Council), with what it is of."""
    table = read_table("actors")["unlisted"]
    first, openers, places = one_of(table["not_first"]), one_of(table["openers"]), one_of(table["of_a_place"])
    led = "".join(rf"(?<!-{word})" for word in ("based", "led", "backed", "run"))
    theirs = r"(?:(?<=ers|ans)[’'](?=\s)|(?<=men|ren)[’']s)"  # Growers’ Union, Women’s Fund
    place = r"(?:the\s)?[A-ZÀ-Þ][\w-]*(?:\s[A-ZÀ-Þ][\w-]*){0,2}"
    return re.compile(
        rf"""{openers}\sof\s{place} (?:\sand\s(?P<also>[A-ZÀ-Þ][\w-]*+(?!\s[A-Z])))?
        | (?!{first}\s|\w+day\s) [A-ZÀ-Þ][\w&-]*{led}{theirs}?
          (?:\s(?:(?:of|for|the)\s){{0,2}}[A-ZÀ-Þ][\w&-]*{theirs}?){{0,4}}?
          (?: \s{places}\sin\s{place} | (?:\s{_heads()})+\b (?: \sof\s{place}
            | \sfor\s(?P<work>(?:the\s)?[A-ZÀ-Þ][\w-]*(?:\s[A-ZÀ-Þ][\w-]*){{0,3}}
              (?:\sand\s[A-ZÀ-Þ][\w-]*+(?!\s[A-Z]))?) )? )""",
        re.VERBOSE,
    )


def may_name_body(text: str) -> bool:
    """Whether a text has the last word of such a name."""
    return bool(_head().search(text))


def body_at(text: str, at: int, known: Container[str] = ()) -> str:
    """The name of a body that stands in no list and begins at a place; empty where none does.

    What is for one of the `known` is a gift, and no name.

    >>> body_at("the Harlow Trust", 4), body_at("the EU Solidarity Fund", 7)
    ('Harlow Trust', '')
    >>> body_at("Lake Fund for Chad", 0, ["Chad"]), body_at("Lake Fund for Arab Trade", 0, ["Chad"])
    ('Lake Fund', 'Lake Fund for Arab Trade')
    >>> body_at("University of Lima and UNIDO", 0), body_at("University of Art and Design", 0)
    ('University of Lima', 'University of Art and Design')
    """
    body = _body().match(text, at)
    if not body or PART_OF_A_NAME.search(text, max(0, at - NEAR), at):
        return ""
    gift = body["work"] and body["work"].removeprefix("the ") in known
    other = body["also"] and (body["also"] in known or body["also"].isupper())  # the University of Lima | and Oxfam
    end = body.start("work") - len(" for ") if gift else body.start("also") - len(" and ") if other else body.end()
    return text[at:end]
