"""Ways to say who gives a sum, to whom and what for that stand in no verb: by a table of constructions."""

import functools
import re
from typing import NamedTuple

from helpers.governing import Context
from helpers.language import one_of, read_table
from helpers.phrasing import giver_at
from helpers.receiving import name_receiver

ONE = r"(?:[Tt]he\s(?:[a-z-]+\s){0,2})?[A-Z][^,;:.¤“”()]{0,70}?"  # somebody by name
PART_OF = re.compile(r"^(?:[Tt]he\s|[Aa]n?\s)?(?:[a-z-]+\s){1,4}of\s(?=(?:the\s)?[A-Z])")  # the first tranche of | Peru’s aid
# What the slots of the table stand for.
SLOTS = {
    "<D>": rf"(?P<donor>{ONE}(?:(?:,\s{ONE})*,?\sand\s{ONE})?(?!\w))",
    "<R>": rf"(?P<recipient>[^,;:.¤“”()]{{2,90}}?(?:(?:,\s{ONE})+,?\sand\s{ONE})?(?!\w))",
    "<P>": r"(?P<purpose>[^,;:.¤“”()]{3,90}?)",
    "<any>": r"[^,;:.¤“”()]{0,60}?",
    "<adj>": r"(?:[a-z-]+\s){0,3}",
    "<day>": r"(?:on\s)?[A-Z][a-z]+day",
    "¤": r"(?P<sum>¤+)",
    "’": "[’']",
    " ": r"\s",
}


class Construction(NamedTuple):
    """A line of the table: words of which one must stand in the sentence, its pattern, the stage or an empty one."""

    keys: tuple[str, ...]
    said: re.Pattern
    stage: str


@functools.cache
def _constructions() -> tuple[Construction, ...]:
    """The table, its patterns compiled."""
    table = read_table("constructions")
    slots = SLOTS | {"<gift>": rf"(?:{one_of(table['nouns']['gift'])})"}
    any_slot = "|".join((r"\[[^]]*\]", *map(re.escape, slots)))  # in a class of characters they stand for themselves
    lines = []
    for line in table["construction"]:
        said = re.sub(any_slot, lambda slot: slots.get(slot.group(), slot.group()), line["said"])
        lines.append(Construction(tuple(line["key"]), re.compile(said), line.get("stage", "")))
    return tuple(lines)


def roles_in_words(context: Context) -> dict[str, str]:
    """The roles that a construction of the table tells of a sum; none where none does."""
    text = context.text
    for one in _constructions():
        if any(key in text for key in one.keys):
            for match in one.said.finditer(text):
                if match.span("sum") == (context.start, context.end) and (told := _named(match)):
                    return told | ({"stage": one.stage} if one.stage else {})
    return {}


def _named(match: re.Match) -> dict[str, str]:
    """What the slots of a match name; nothing where the giver is nobody."""
    told = {role: words for role, words in match.groupdict().items() if words and role != "sum"}
    if "donor" in told:
        part = PART_OF.match(told["donor"])
        start, end = match.span("donor")
        told["donor"] = giver_at(match.string, start + (part.end() if part else 0), end)
        if not told["donor"]:
            return {}
    if "recipient" in told:
        told["recipient"] = name_receiver(told["recipient"], only_names=False)
    return {role: name for role, name in told.items() if name}
