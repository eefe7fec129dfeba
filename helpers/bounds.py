"""What the words around a sum make of it: its bound, its label, and whether it is a rate."""

import functools
import re
from decimal import Decimal
from typing import NamedTuple

from helpers.language import any_of, lower, one_of, read_table

REACH = 90  # characters before a sum in which its qualifier must begin
OPEN_QUOTE = "\"'“”‘’„«»"
BLANK = OPEN_QUOTE + "".join(char for char in map(chr, range(0x3001)) if char.isspace())
WEAK = ("exactly", "about")  # "up to about" is up to, "at least a total of" is at least
DENIED = {"over": "up_to", "under": "at_least"}  # will not exceed, is never going to be less than
ADDS = re.compile(
    r"[a-z]\s(?<!\bto\s)(?<!will\s)(?<!would\s)(?<!could\s)(?<!can\s)(?<!may\s)(?<!might\s)(?<!should\s)(?<!and\s)add\s+$"
)
NOT = re.compile(
    r"""\b(?:not|never|cannot|\w+n[’']t)\s+
    (?: (?:be|been|going|to|have|had|has|cost|get|do|it|for|ever|likely|expected|allowed|receive|give|pay|spend)
        \s+ ){0,5}$
    | \bnever\s+(?:had|have|has|held|paid|earned|made|got|raised|seen|spent|cost|given|received|drawn)\s+
      (?: (?:an?|any)\s+ (?:[\w-]+\s+){1,3} )? (?:for\s+|of\s+|worth\s+)?$   # never had an account bigger than""",
    re.VERBOSE | re.I,
)
JOINT = re.compile(r"[\s-]+")  # between the words of a qualifier
SO_FAR = re.compile(r"\bso\s$", re.I)
ODD = re.compile(r"\w[\s-]odd[\s-]\w", re.I)  # 20-odd million
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
    """Qualifiers before an amount, with their adverbs and what stands between: `well over a combined `."""
    table = read_table("money")["between_qualifier_and_amount"]
    qualifier, filler = any_of(_bounds()), any_of([*table["words"], *_bounds()])
    return re.compile(
        rf"""(?<![\w-])
        (?P<adverbs> (?:{any_of(table["adverbs"])}\s+){{0,2}} )
        (?P<chain> (?!topped\sup\b){qualifier}[{OPEN_QUOTE}]? (?:\s+{filler}){{0,3}} )
        (?: ,\s[^,;.\d]{{3,50}}, )?                 # more than, by one count, $5bn
        \s*[{OPEN_QUOTE}]?$""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _last_words() -> tuple[str, ...]:
    """What the words before a sum end in, where there may be a qualifier in them: its last word, or a comma."""
    phrases = (*_bounds(), *read_table("money")["between_qualifier_and_amount"]["words"])
    return (",", *{lower(phrase.split()[-1]) for phrase in phrases})


@functools.cache
def _qualifier() -> re.Pattern:
    return re.compile(any_of(_bounds()), re.I)


@functools.cache
def _after() -> re.Pattern:
    """Qualifiers after an amount, each bound a group."""
    table = read_table("money")["after"]
    groups = "|".join(f"(?P<{bound}>{_said_after(phrases)})" for bound, phrases in table.items())
    return re.compile(groups, re.VERBOSE | re.I)


def _said_after(phrases: list[str]) -> str:
    """A VERBOSE pattern for qualifiers after an amount; those that could also go on must end a clause."""
    clear = any_of(phrase for phrase in phrases if phrase.startswith(("or ", "and ", "give")))
    other = any_of(phrase for phrase in phrases if phrase[0].isalpha())
    marks = "|".join(re.escape(phrase) for phrase in phrases if not phrase[0].isalpha()) or r"(?!)"
    follows = "in|for|to|from|by|is|was|will|of|a|per|over|on|at|every|each|reserved|earmarked|going|this|next|last"
    return rf"""
        ,?\s+ (?: {clear}\b (?!\s+[^\w\s]?\d)                     # not `or more $5m`
                | {other} (?= \s*(?:[,.;:)”\"'] | $ | \s(?:{follows})\b) ) )
      | (?:{marks}) (?![^\W_])
    """


def read_bound(text: str, start: int, end: int, floor: int, ceiling: int) -> Qualified:
    """The bound of the sum at `start:end` in the sentence at `floor:ceiling`, and its label's span."""
    bound, label_start = _read_before(text, start, floor)
    if bound == "exactly" and ODD.search(text, start, end):
        bound = "about"
    after = _after().match(text, end, ceiling)
    if after and ("plus" not in after.group() or _ends_clause(text, after)):
        bound = after.lastgroup if bound in WEAK else bound
        end = after.end()
    return Qualified(bound, label_start, end)


def _ends_clause(text: str, after: re.Match) -> bool:
    """`$5bn-plus package`, `$5bn plus.`, but not `$5bn plus interest`."""
    return after.group().startswith("-") or not text[after.end() : after.end() + 2].strip()[:1].isalnum()


def _read_before(text: str, start: int, floor: int) -> tuple[str, int]:
    """The bound said before a sum, and where its label begins."""
    window = max(floor, start - REACH)
    near = text[window:start]
    may_be = lower(near).rstrip(BLANK).endswith(_last_words())  # asked first, for the pattern is tried at every letter
    match = _before().search(near) if may_be else None
    if not match:
        return "exactly", start
    begin = window + match.start()
    before = text[max(floor, begin - 40) : begin]
    said = [JOINT.sub(" ", lower(phrase)) for phrase in _qualifier().findall(match.group())]
    if SO_FAR.search(before) and match.group().lower().startswith("far "):
        begin += len("far ")  # so far | nearly
    if _is_preposition(said[0], before):
        return "exactly", start
    if said[0].startswith("to ") and _is_preposition("to", before):  # could come to a maximum of
        begin += len(match.group().split()[0]) + 1
    strong = _strongest([_bounds()[phrase] for phrase in said])
    if denial := strong in DENIED and NOT.search(before):
        return DENIED[strong], begin - len(denial.group())
    quoted = before[-1:] and before[-1] in OPEN_QUOTE and re.search(rf"[{OPEN_QUOTE}]", match.group())
    return strong, begin - bool(quoted)


def _strongest(bounds: list[str]) -> str:
    """The bound that several qualifiers in a row make: the first that is not weak, else about."""
    strong = next((bound for bound in bounds if bound not in WEAK), "")
    return strong or ("about" if "about" in bounds else bounds[0])


def _is_preposition(qualifier: str, before: str) -> bool:
    """Whether `over` or `about` belongs to the word before it, as in a dispute over $5bn."""
    words = _prepositions().get(qualifier)
    adds = qualifier == "up to" and ADDS.search(before)
    return bool((words and words.search(before)) or adds)


@functools.cache
def _prepositions() -> dict[str, re.Pattern]:
    """The words that each qualifier may belong to, right before it."""
    table = read_table("money")["prepositions"].items()
    return {qualifier: re.compile(rf"\b{one_of(words)}\s+$", re.I) for qualifier, words in table}


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
    """After a sum: ` a year`, ` in aid per month`, ` per household`, `/barrel`, ` annually`."""
    table = read_table("money")["per"]
    time = any_of([*TIMES, *table["other_times"]])
    unit = any_of(unit for unit in table["units"] if unit not in TIMES)
    return re.compile(
        rf"""
        (?: \s*\([^()]{{1,60}}\) )?                                              # $5m (£4m) a year
        (?: \s+(?:in|of|worth\s+of)\s+ (?:[\w’'-]+\s+){{0,4}}? [\w’'-]+ )? ,?     # $5m in food aid a year
        (?: (?:\s+|-)
            (?: (?:a|an|per|each|every|for\s+each|for\s+every)[\s-] (?P<time>{time}\b)
                (?! \s+{one_of(table["not_before"])}\b | \s+on\s*(?:[,.;:]|$)    # a year on, it had
                  | (?<=quarter)\s+of\b)
              | (?:a|an|each|every|for\s+each|for\s+every)[\s-] (?P<thing>{unit})\b
              | per[\s-](?P<unit>[a-z]+)\b
            )
          | \s?/\s? (?P<slash>{time}\b|{unit})\b
          | \s+ (?P<adverb>{any_of(table["adverbs"])})\b
          | \s+ (?:in\s+)? (?P<adjective>{any_of(table["adjectives"])})\s
        )""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _rate_before() -> re.Pattern:
    """Before a sum: `an annual `, `a monthly grant to each family of `."""
    table = read_table("money")["per"]
    return re.compile(
        rf"""\b(?P<adjective>{any_of(table["adjectives"])})\s+
        (?: (?:[\w-]+\s+)? {one_of(table["nouns"])}\s+ (?:[\w’'-]+\s+){{0,6}}?
            (?:of|at|worth|is|was|from|to|by)\s+ (?:an?\s+)? )?$""",
        re.VERBOSE | re.I,
    )


def read_rate(text: str, label_start: int, start: int, end: int, floor: int, ceiling: int) -> str:
    """What the sum is per (`year`, `household`), empty where it is no rate. Of two, the time goes first."""
    found, adjectives = _rates_after(text, end, ceiling), read_table("money")["per"]["adjectives"]
    for end_of_words in dict.fromkeys((label_start, start)):  # most are one
        before = text[max(floor, end_of_words - REACH) : end_of_words]
        words = lower(before)  # asked first, for the pattern is tried at every letter
        if not found and any(map(words.__contains__, adjectives)) and (match := _rate_before().search(before)):
            found = [adjectives[lower(match["adjective"])]]
    return next((unit for unit in found if unit in TIMES), found[0] if found else "")


def _rates_after(text: str, position: int, ceiling: int) -> list[str]:
    """Up to two units that stand after a sum, by the names of our table: ` per person per month`."""
    table, found = read_table("money")["per"], []
    while len(found) < 2 and (match := _rate().match(text, position, ceiling)):
        word = lower(next(filter(None, match.groups())))
        found.append((table["same"] | table["adjectives"] | table["adverbs"]).get(word, word))
        position = match.end()
    return found
