"""What the words around a sum make of it: its bound, its label, and whether it is a rate."""

import functools
import re
from decimal import Decimal
from typing import NamedTuple

from helpers.language import any_of, read_table

REACH = 90  # characters before a sum in which its qualifier must begin
OPEN_QUOTE = "\"'“”‘’„«»"
WEAK = ("exactly", "about")  # "up to about" is up to, "at least a total of" is at least
DENIED = {"over": "up_to", "under": "at_least"}  # will not exceed, is never going to be less than
NOT = re.compile(r"(?:\b(?:not|never|cannot)|n[’']t)\s+(?:[\w]+\s+){0,4}$", re.I)
TIMES = ("year", "month", "week", "day", "hour", "quarter", "fortnight")


class Qualified(NamedTuple):
    """The bound of a sum, and the span of its label."""

    bound: str
    start: int
    end: int


@functools.cache
def _bounds() -> dict[str, str]:
    """Every qualifier, in lower case with single spaces, and its bound."""
    return {phrase: bound for bound, phrases in read_table("money")["before"].items() for phrase in phrases}


@functools.cache
def _before() -> re.Pattern:
    table = read_table("money")["between_qualifier_and_amount"]
    qualifier, filler = any_of(_bounds()), any_of([*table["words"], *_bounds()])
    adverb = any_of(table["adverbs"])
    return re.compile(
        rf"(?<![\w-])(?P<adverbs>(?:{adverb}\s+){{0,2}})(?P<chain>{qualifier}[{OPEN_QUOTE}]?(?:\s+{filler}){{0,3}})"
        rf"(?:,\s[^,;.\d]{{3,50}},)?\s*[{OPEN_QUOTE}]?$",
        re.I,
    )


@functools.cache
def _qualifier() -> re.Pattern:
    return re.compile(any_of(_bounds()), re.I)


@functools.cache
def _after() -> re.Pattern:
    """Qualifiers after an amount. Words that could also begin what follows must end their clause."""
    groups = []
    for bound, phrases in read_table("money")["after"].items():
        clear = any_of(phrase for phrase in phrases if phrase.startswith(("or ", "and ", "give")))
        other = any_of(phrase for phrase in phrases if phrase[0].isalpha())
        marks = "|".join(re.escape(phrase) for phrase in phrases if not phrase[0].isalpha()) or r"(?!)"
        ends = r"(?=\s*(?:[,.;:)”\"']|$|\s(?:in|for|to|from|by|is|was|will|of|a|per|over|on|at|every|each)\b))"
        groups.append(rf"(?P<{bound}>,?\s+(?:{clear}\b(?!\s+[^\w\s]?\d)|{other}{ends})|(?:{marks})(?![^\W_]))")
    return re.compile("|".join(groups), re.I)


def read_bound(text: str, start: int, end: int, floor: int, ceiling: int) -> Qualified:
    """The bound of the sum at `start:end` in the sentence at `floor:ceiling`, and its label's span."""
    bound, label_start = _read_before(text, start, floor)
    after = _after().match(text, end, ceiling)
    if after and ("plus" not in after.group() or _ends_clause(text, after)):
        bound = after.lastgroup if bound in WEAK else bound
        end = after.end()
    return Qualified(bound, label_start, end)


def _ends_clause(text: str, after: re.Match) -> bool:
    """`$5bn-plus package`, `$5bn plus.`, but not `$5bn plus interest`."""
    return after.group().startswith("-") or not text[after.end() : after.end() + 2].strip()[:1].isalnum()


def _read_before(text: str, start: int, floor: int) -> tuple[str, int]:
    window = max(floor, start - REACH)
    match = _before().search(text[window:start])
    if not match:
        return "exactly", start
    said = [" ".join(re.split(r"[\s-]+", phrase.lower())) for phrase in _qualifier().findall(match.group())]
    begin = window + match.start()
    before = text[max(floor, begin - 40) : begin]
    if _is_preposition(said[0], before):
        return "exactly", start
    found = [_bounds()[phrase] for phrase in said]
    strong = next((bound for bound in found if bound not in WEAK), "about" if "about" in found else found[0])
    if denial := DENIED.get(strong) and NOT.search(before):
        return DENIED[strong], begin - len(denial.group())
    opened = before[-1:] in OPEN_QUOTE and before and re.search(rf"[{OPEN_QUOTE}]", match.group())
    return strong, begin - bool(opened)


def _is_preposition(qualifier: str, before: str) -> bool:
    """Whether `over` or `about` belongs to the word before it, as in a dispute over $5bn."""
    verbs = read_table("money")["prepositions"].get(qualifier)
    return bool(verbs and re.search(verbs, before))


def interval(bound: str, low: Decimal, high: Decimal | None) -> tuple[float, float, float]:
    """`low, high, value` as the design's table of bounds has them, NaN where open."""
    number, nan = float(low), float("nan")
    if high is not None:
        return number, float(high), nan
    if bound in ("at_least", "over"):
        return number, nan, number
    if bound in ("nearly", "under", "up_to"):
        return nan, number, number
    return number, number, number


@functools.cache
def _rate() -> re.Pattern:
    table = read_table("money")["per"]
    unit = any_of(unit for unit in table["units"] if unit not in TIMES)
    adverb, adjective = any_of(table["adverbs"]), any_of(table["adjectives"])
    times = any_of([*TIMES, "annum"]) + r"\b"
    since = r"(?!\s+(?:ago|earlier|later|old|in\s+jail|in\s+prison|after|before|from\s+now|on)\b)"
    stuff = r"(?:\s*\([^()]{1,60}\))?(?:\s+(?:in|of|worth\s+of)\s+(?:[\w’'-]+\s+){0,4}?[\w’'-]+)?,?"
    time = rf"(?:a|an|per|each|every|for\s+each|for\s+every)[\s-](?P<time>{times}){since}"
    thing = rf"(?:a|an|each|every|for\s+each|for\s+every)[\s-](?P<thing>{unit})\b|per[\s-](?P<unit>[a-z]+)\b"
    each = rf"(?:\s+|-)(?:{time}|{thing})|\s?/\s?(?P<slash>{times}|{unit})\b"
    return re.compile(rf"{stuff}(?:{each}|\s+(?P<adverb>{adverb})\b|\s+(?:in\s+)?(?P<adjective>{adjective})\s)", re.I)


@functools.cache
def _rate_before() -> re.Pattern:
    table = read_table("money")["per"]
    adjective, joint = any_of(table["adjectives"]), "of|at|worth|is|was|from|to|by"
    noun = rf"(?:[\w-]+\s+)?(?:{table['nouns']})\s+(?:[\w’'-]+\s+){{0,6}}?(?:{joint})\s+(?:an?\s+)?"
    return re.compile(rf"\b(?P<adjective>{adjective})\s+(?:{noun})?$", re.I)


def read_rate(text: str, label_start: int, start: int, end: int, floor: int, ceiling: int) -> str:
    """What the sum is per (`year`, `household`), empty where it is no rate. Of two, the time goes first."""
    table, found = read_table("money")["per"], []
    position = end
    while len(found) < 2 and (match := _rate().match(text, position, ceiling)):
        word = next(filter(None, match.groups())).lower()
        found.append(table["adverbs"].get(word) or table["adjectives"].get(word) or word)
        position = match.end()
    for before in (text[max(floor, label_start - REACH) : label_start], text[max(floor, start - REACH) : start]):
        if not found and (match := _rate_before().search(before)):
            found.append(table["adjectives"][match["adjective"].lower()])
    found = ["year" if unit == "annum" else "person" if unit in ("head", "capita") else unit for unit in found]
    return next((unit for unit in found if unit in TIMES), found[0] if found else "")
