"""Which sums are one sum said twice (`same_as`): a conversion, a headline's, one taken up again."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

# Between a sum and the same in another currency.
CONVERTED = re.compile(
    r"""\s*(?: [(\[]\s*(?: (?:which\s+is\s+)?(?:equivalent|equal)\s+to        # €60 billion (equivalent to
                         | the\s+equivalent\s+of | worth | or | i\.e\.,? | that\s+is,? | = | now )?
             | [,–—-]*\s*(?: or | i\.e\.,? | that\s+is,? | = )                # €60 billion, or
             | [,–—-]*\s*(?:the\s+)?(?:equivalent|equal)\s+(?:to|of)
             | \s?/ | \s[–—]
        )\s*(?:at\s+current\s+rates\s+)?""",
    re.VERBOSE | re.I,
)
AGAIN = re.compile(r"\s*[;,/]\s*(?:or\s+)?")  # before a third currency
OPENED = re.compile(r"\s*[(\[]\s*")
# $5m payment ($6m), but not: ($6m of which)
NOUN_OPENED = re.compile(r"\s(?:payment|loan|grant|package|deal|contract|credit|donation|contribution)\s\(")
# What takes up a sum said before, and what says that it is a new one.
DEFINITE = re.compile(r"\b(?:the|that|this|those|these|its|their|his|her|same|said)\s+(?:[a-z-]+\s+){0,2}$", re.I)
INDEFINITE = re.compile(r"\b(?:another|further|additional|extra|more|second|third|separate)\s+$", re.I)


class Placed(NamedTuple):
    """A sum as the relations need it: its span, its label's span, its sentence, and what it is worth."""

    start: int
    end: int
    label_start: int
    label_end: int
    sentence: int
    headline: bool
    bound: str
    worth: tuple[float, float, float]  # low, high, value; NaN where open
    per: str
    currency: str

    @property
    def money(self) -> tuple[str, ...]:
        """What two sums that say the same have in common. As words, for no NaN equals another."""
        return (*map(str, self.worth), self.per, self.currency)


def find_restatements(text: str, sums: Sequence[Placed]) -> dict[int, int]:
    """The `start` of each sum that says another once more, and of the other.

    The other comes earlier, but for a headline's sum whose qualifier only the body has. A sum in brackets says
    the one before them, which may itself say the headline's: follow them to the first.
    """
    same: dict[int, int] = {}
    for before, this in pairwise(sums):
        if before.sentence == this.sentence and _is_conversion(text, before, this, before.start in same):
            _link(same, this.start, before.start)
    seen: dict[tuple, list[Placed]] = {}
    headlines = {_value_of(this): this for this in sums if this.headline}
    for this in sums:
        head = headlines.get(_value_of(this))
        if head and not this.headline and head.money != this.money:
            _link(same, head.start, this.start)  # the headline has no room for an "at least", which belongs to it
        equal = seen.setdefault(this.money, [])
        if this.currency and (earlier := _said_before(text, equal, this)):
            _link(same, this.start, earlier.start)
        equal.append(this)
    return same


def _link(same: dict[int, int], again: int, start: int) -> None:
    """Add that one sum says another again, unless it says one already or that one says it."""
    first = _first(same, start)
    if again not in same and first != again:
        same[again] = first


def _first(same: dict[int, int], start: int) -> int:
    """The sum that a sum says again, where what it says again may say another again; itself if it says none."""
    while start in same:
        start = same[start]
    return start


def _value_of(this: Placed) -> tuple[float, str, str]:
    """The number, rate and currency of a sum, whatever its bound. A range has none, and equals no other."""
    return this.worth[2], this.per, this.currency


def _is_conversion(text: str, before: Placed, this: Placed, converted: bool) -> bool:
    """`€60 billion ($66 billion)`, `or about $66 billion`: the same money; `converted`: as `before` was."""
    gap = text[before.label_end : this.label_start]
    if converted and before.currency != this.currency and AGAIN.fullmatch(gap):
        return True
    if before.currency == this.currency and before.money != this.money:
        return False
    closed = text.startswith((")", " at "), this.label_end)
    return bool(CONVERTED.fullmatch(gap) or OPENED.fullmatch(gap) or (closed and NOUN_OPENED.fullmatch(gap)))


def _said_before(text: str, equal: list[Placed], this: Placed) -> Placed | None:
    """Of earlier sums of the same money the one this repeats: a headline's, or one taken up with `the`."""
    before = text[max(0, this.label_start - 40) : this.label_start]
    if not equal or INDEFINITE.search(before):
        return None
    if equal[0].headline and not this.headline and len(equal) == 1:
        return equal[0]
    return equal[0] if DEFINITE.search(before) else None
