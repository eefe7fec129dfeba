"""Ways to say who gives a sum, to whom and what for that stand in no verb: by a table of constructions."""

import functools
import re
from typing import NamedTuple

from helpers.callings import TOWN
from helpers.governing import Context
from helpers.groups import read_group
from helpers.language import entries_of, first_words, one_of, read_table, words_of
from helpers.phrasing import giver_at
from helpers.receiving import name_receiver
from helpers.sharing import Reading

ONE = r"(?:[Tt]he\s(?:[a-z-]+\s){0,2})?[A-Z][^,;:.¤“”()]{0,70}?"  # somebody by name
PART_OF = re.compile(  # the first tranche of | Peru’s aid, of | the city of Lima’s
    rf"^(?:[Tt]he\s|[Aa]n?\s)?(?:(?!{TOWN}\s)[a-z-]+\s){{1,4}}of\s(?=(?:the\s(?:{TOWN}\sof\s)?)?[A-Z])"
)
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
    """A line of the table: its pattern, and the stage or an empty one."""

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
        lines.append(Construction(re.compile(said), line.get("stage", "")))
    return tuple(lines)


@functools.cache
def _by_word() -> dict[str, list[int]]:
    """The numbers of the lines that a word, or a sign, in a sentence calls for."""
    table, lines = read_table("constructions"), {}
    gifts = table["nouns"]["gift"]
    for number, line in enumerate(table["construction"]):
        words = [line["sign"]] if "sign" in line else first_words(entries_of(line.get("words", gifts)))
        for word in words:
            lines.setdefault(word, []).append(number)
    return lines


@functools.cache
def _signs() -> tuple[str, ...]:
    """The signs that call for a line."""
    return tuple({line["sign"] for line in read_table("constructions")["construction"] if "sign" in line})


def as_worded(reading: Reading, context: Context) -> Reading:
    """A reading of a sum with the roles that a construction of the table tells; who gives does not receive."""
    told = _told_in(context.text).get((context.start, context.end), {})
    turned = told.get("donor") == reading.recipient or told.get("recipient") == reading.donor
    return reading._replace(**({"donor": "", "recipient": ""} if turned else {}) | told)


@functools.lru_cache(maxsize=8)  # the sums of a sentence are asked for one after the other
def _told_in(text: str) -> dict[tuple[int, int], dict[str, str]]:
    """What the constructions that fit tell of each sum of a sentence, the first of a role, by where the sum stands."""
    told: dict[tuple[int, int], dict[str, str]] = {}
    lines, all_lines = _by_word(), _constructions()
    called = [*(words_of(text) & lines.keys()), *(sign for sign in _signs() if sign in text)]
    for number in sorted({number for word in called for number in lines[word]}):
        said, stage = all_lines[number]
        for match in said.finditer(text):
            if (roles := _named(match)) is not None:
                roles |= {"stage": stage.replace("none", "")} if stage else {}
                told[match.span("sum")] = roles | told.get(match.span("sum"), {})
    return told


def _named(match: re.Match) -> dict[str, str] | None:
    """What the slots of a match name; None where the giver is nobody."""
    told = {role: words for role, words in match.groupdict().items() if words and role != "sum"}
    if "donor" in told:
        part = PART_OF.match(told["donor"])
        start, end = match.span("donor")
        told["donor"] = giver_at(match.string, start + (part.end() if part else 0), end)
        if not told["donor"]:
            return None
    if "recipient" in told:
        taker = name_receiver(told["recipient"], only_names=False)
        told["recipient"] = "" if taker.islower() and not read_group(taker) else taker
    return {role: name for role, name in told.items() if name}
