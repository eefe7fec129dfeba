"""Numbers that share the currency of a sum beside them: 6.2 billion of the 9 billion kwacha.

Millions count people and doses too. So a number is read only where its words say that it is money, and left alone
where they may not.
"""

import bisect
import functools
import itertools
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from helpers.bounds import read_bound
from helpers.currencies import SIGN
from helpers.denominations import Spans
from helpers.language import one_of, read_table
from helpers.numerals import parse_number, phrase_pattern
from helpers.parts import OF_THE
from helpers.sums import Sum, is_moved

HINTS = ("illion", "bn", "crore")  # one stands in every scale word that is read here; quick to find
REACH = 60  # characters before the end of a number in which it must begin
NEAR = 120  # characters before a number, or between it and a sum, that are looked at
AROUND = 6  # sums before and after a number that must be of one currency
BIG = re.compile(r"\b(?:[bt]rillion|billion)$|bn$|crore$")  # which seldom count anything but money
ENDS = r"\s*(?:[.;:!?)\]”\"’–—]|,(?!\d)|$)"
OF_SUM = re.compile(r"\s+(?:out\s+)?of\s+(?:the|its|that|this|their|his|her|an?)\s+(?:[\w-]+\s+){0,2}")
TO_SUM = re.compile(r"\s+to\s+(?:[\w-]+\s+){0,2}")
OF_IT = re.compile(
    r"""\s+of\s+(?:it|this|that|the\s+(?:total|money|sum))
    (?: \s*[,.;)] | \s+in\s+(?:[a-z]+\s+)?(?:grants|loans|cash|aid)\b
      | \s+(?:is|was|has|had|will|would|went|goes|came|comes|should|could|may|remain(?:s|ed)?)\b )""",
    re.VERBOSE,
)
OF_WHICH = re.compile(r"\bof\s+which\s+(?:only\s+|just\s+)?$")
AGAINST = re.compile(
    r"""\s*,?\s*\(?(?: (?:(?:up|down)\s+)?from | (?:as\s+)?(?:compared|opposed)\s+(?:with|to) | against
      | instead\s+of | rather\s+than )\s+ (?:the\s+|only\s+|just\s+)?""",
    re.VERBOSE,
)
NOT_ITS = re.compile(r"(?!\s+(?:that|which)\b)(?:[\s-]+[\w-]+){1,3}[’']s?\b")  # the $9bn plan's clients
NOT_OURS = re.compile(r"\s+to\s+\d|\s+in\s+(?:need|camps)\b")  # perhaps 5 million to 6 million people
IN_PLACE = re.compile(r"\s+in\s+(?:[A-Z]|(?:19|20)\d\d)")  # in Chad, in 2020
ENDED = re.compile(r"[.;:?!]\s")
STRAIGHT = re.compile(r"[^,;:.]{,60}")  # from a number to the sum that somebody is paid: 3 million in Chad $5 each
PEOPLE = re.compile(r"\s+(?:out\s+)?of\b|\s+in\s+[A-Z]")  # paid 3 million of the workers, in Chad
ONE_MORE = re.compile(
    r"(?:\sof\s(?:it|that|this|which))?(?:,?\s(?:is|are|was|were|goes|went|will\s(?:be|go))(?:\s[a-z]+){0,2})?\s+(?P<as>to|for|from|in|on)\s[^.;:?!()\d]{0,60}(?:(?:19|20)\d\d)?(?:,|,?\s+and)\s+(?:another\s+|a\s+further\s+)?"
)
AS_MUCH = re.compile(
    r"\b(?:times|twice|half|double|treble)\s+(?:as\s+much|that\s+(?:sum|amount))\b[^.;:?!()\d]{0,40}[,–—]\s*$"
)
FURTHER = re.compile(r"\b(?:a\s+further|another|an\s+additional|an\s+extra|the\s+(?:remaining|other))\s+$", re.I)
# a gap of 113 billion; asked Pretoria for 5.1 billion; bringing the total to 85 billion
OF_MONEY = re.compile(
    r"\b(?:package|gap|deficit|budget|bill|loan|grant|bailout|shortfall)\s+of\s+$"
    r"|\basked\s+(?:[\w-]+\s+){1,3}for\s+$|\b(?:appealed|appealing|called|calling)\s+for\s+$"
    r"|\b(?:bringing|taking|raising|brings?|takes?|raises?)\s+(?:the|its|their)\s+(?:[a-z]+\s+){0,2}to\s+$"
)
# the 350 million | that was promised
PROMISED = re.compile(
    r"\s(?:(?:that|which)\s(?:was|were|(?:has|have|had)\sbeen)\s(?:already\s)?|already\s)?(?:promised|pledged|committed|allocated)\b"
)
COMMA = re.compile(r",\s+(?:only\s+|just\s+|barely\s+)?$")

Known = tuple[int, Sum, int]  # the number of a sentence, a sum in it, and the place of the sum whose currency it has


class Bare(NamedTuple):
    """A number without a mark of money, and the span of its label."""

    start: int
    end: int
    label_start: int
    label_end: int
    low: Decimal


def find_unmarked(text: str, found: Sequence[tuple[int, Sum]], spans: Spans) -> list[Known]:
    """The numbers that share the currency of one of the sums `found`, with the place of that sum in `found`."""
    ends = [end for end in _outside(text, found) if _may_follow().match(text, end)] if found else []
    if not ends:
        return []
    shared: list[Known] = []
    known = [(*one, place) for place, one in enumerate(found)]  # in reading order
    starts = [start for _, start, _ in spans]
    for end in ends:
        at = bisect.bisect_right(known, end, key=lambda one: one[1].start)
        sentence = bisect.bisect_right(starts, end - 1) - 1
        _, floor, ceiling = spans[sentence]
        if not floor < end <= ceiling:
            continue
        bare = _read_number(text, end, floor, ceiling, known[at - 1][1].end if at else 0)
        sharer = bare and _sharer(text, bare, spans, known, at, sentence)
        if sharer and sharer[1].mark.form not in read_table("money")["hundredths"]["names"]:
            this = Sum(bare.start, bare.end, bare.low, None, True, sharer[1].mark)
            known.insert(at, (sentence, this, sharer[2]))
            shared.append(known[at])
    return shared


def _outside(text: str, found: Sequence[tuple[int, Sum]]) -> Iterator[int]:
    """Where each scale word ends that is in none of the sums `found`, in order."""
    sums = (this for _, this in found)
    this = next(sums, None)
    for end in sorted(itertools.chain.from_iterable(_ends(text, hint) for hint in HINTS)):
        while this and this.end < end:
            this = next(sums, None)
        if not this or this.start >= end:
            yield end


def _ends(text: str, hint: str) -> Iterator[int]:
    """Where each of some letters in a text ends."""
    end = 0
    while (start := text.find(hint, end)) >= 0:
        end = start + len(hint)
        yield end


@functools.cache
def _may_follow() -> re.Pattern:
    """After a number of nothing counted: the end of a clause, or one of our words."""
    return re.compile(rf"{ENDS}|\s+(?!(?:and|or)\s+\d){one_of(read_table('money')['unmarked']['after'])}\b")


@functools.cache
def _number() -> re.Pattern:
    """The number that ends a text."""
    return re.compile(rf"(?<![\w.,–-]) (?P<number>{phrase_pattern()}) $", re.VERBOSE)


@functools.cache
def _range() -> re.Pattern:
    """Before a number that is the upper end of a range."""
    numbers = one_of(", ".join(read_table("money")["numbers"]))
    return re.compile(rf"(?:\d(?<!\b19\d\d)(?<!\b20\d\d)|\b{numbers})\s?(?:\bto|\band|\bor|[-–—])\s?$", re.I)


def _read_number(text: str, end: int, floor: int, ceiling: int, before: int) -> Bare | None:
    """The number that ends at `end`, in the sentence at `floor:ceiling` and after the sum that ends at `before`."""
    window = max(floor, end - REACH, before)
    match = _number().search(text[window:end])
    start = window + match.start() if match else end
    if not match or _range().search(text[window:start]) or SIGN.search(text[max(0, start - 2) : start]):
        return None
    _, label_start, label_end = read_bound(text, start, end, max(floor, before), ceiling)
    return Bare(start, end, label_start, label_end, parse_number(match["number"]))


def _sharer(text: str, bare: Bare, spans: Spans, known: list[Known], at: int, sentence: int) -> Known | None:
    """The sum beside a number that says that it is money; None where nothing does. `at` parts the sums around it."""
    before = known[at - 1] if at and known[at - 1][0] == sentence else None
    after = known[at] if at < len(known) and known[at][0] == sentence else None
    floor = spans[sentence][1]
    if after and _is_joined_to(text, bare, after[1], floor):
        return after
    if NOT_OURS.match(text, bare.label_end):
        return None
    if before and _is_joined_from(text, before[1], bare, floor):
        return before
    if after and STRAIGHT.fullmatch(text, bare.label_end, after[1].start):
        return None
    near = before or _before_this(spans, known, at, sentence)
    around = known[max(0, at - AROUND) : at + AROUND]
    alone = len({one[1].mark.codes for one in around if sentence - 1 <= one[0] <= sentence}) == 1
    return near if near and alone and _is_paid(text, near[1], bare, floor) else None


def _before_this(spans: Spans, known: list[Known], at: int, sentence: int) -> Known | None:
    """The last sum of the sentence before, if it stands in the same paragraph."""
    last = known[at - 1] if at else None
    return last if last and last[0] == sentence - 1 and spans[last[0]][0] == spans[sentence][0] else None


def _is_joined_to(text: str, bare: Bare, after: Sum, floor: int) -> bool:
    """Whether the sum after a number says its currency: `6bn of the 9bn kwacha`, `raised from 2 billion to $3bn`."""
    gap = text[bare.label_end : after.start] if after.start - bare.label_end < NEAR else ""
    if TO_SUM.fullmatch(gap):
        return is_moved(text[max(floor, bare.label_start - NEAR) : bare.label_start])
    return bool(OF_SUM.fullmatch(gap)) and bare.low < after.low and not NOT_ITS.match(text, after.end)


def _is_joined_from(text: str, before: Sum, bare: Bare, floor: int) -> bool:
    """Whether the sum before a number in its sentence says its currency: `$3bn, up from 2 billion`."""
    if bare.label_start - before.end > NEAR or ENDED.search(gap := text[before.end : bare.label_start]):
        return False
    if (more := ONE_MORE.fullmatch(gap)) and before.scaled:
        return _is_alike(text, before, bare, more["as"])
    if AGAINST.fullmatch(gap) or _is_bracketed(text, before, bare):
        return before.scaled
    opens = before.start - floor < REACH and OF_THE.match(text[floor : before.start])
    paid = OF_WHICH.search(gap) or (opens and (COMMA.search(gap) or _paid().search(gap)))
    return bool(paid) and bare.low < before.low


def _is_bracketed(text: str, before: Sum, bare: Bare) -> bool:
    """Whether a number and the sum before it stand in brackets each: `the road (3bn yen) and the port (2 billion)`."""
    opened = text[bare.label_start - 1] == "(" and text[bare.label_end : bare.label_end + 1] == ")"
    return opened and text[before.end : before.end + 1] == ")" and "(" not in text[before.end : bare.label_start - 1]


def _is_alike(text: str, before: Sum, bare: Bare, preposition: str) -> bool:
    """Whether a number goes on as the sum before it: `$3bn to Chad and 2bn to Peru`; with `in`, places or years."""
    if preposition == "in":
        return bool(IN_PLACE.match(text, before.end) and IN_PLACE.match(text, bare.label_end))
    return text[bare.label_end : bare.label_end + REACH].split(None, 1)[:1] == [preposition]


@functools.cache
def _paid() -> re.Pattern:
    """Before a number: a verb that only money has, or (`given`) one that doses have too."""
    words = read_table("money")["unmarked"]
    whom = r"(?P<whom>\s+(?:us|it|them|him|her|(?:the|its|their)\s+[a-z]+|(?-i:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)))?"
    few = r"(?:\s+(?:only|just|out|back|another|a\s+further|an?\s+(?:extra|additional)))?\s+$"
    return re.compile(rf"\b(?:{one_of(words['paid'])}|(?P<given>{one_of(words['given'])})){whom}{few}", re.I)


@functools.cache
def _goes() -> re.Pattern:
    """After a further number: what only money does."""
    goes = one_of(read_table("money")["unmarked"]["goes"])
    return re.compile(rf"\s+(?:would|will|was|is|has|had)\s+(?:be\s+|been\s+|yet\s+|to\s+)*{goes}\b")


@functools.cache
def _counted() -> re.Pattern:
    """A number of something else, or what else may be given."""
    return re.compile(rf"{'|'.join(HINTS)}|\d\s?m\b|\b{one_of(read_table('money')['unmarked']['counted'])}\b")


def _is_paid(text: str, near: Sum, bare: Bare, floor: int) -> bool:
    """Whether the words around a number say that it is money, the sum `near` standing some way before it."""
    before = text[max(floor, near.end, bare.label_start - NEAR) : bare.label_start]
    big = bool(BIG.search(text, bare.start, bare.end))
    if bare.start - near.end > 3 * NEAR or _counted().search(text, near.end, bare.label_start):
        return False
    if OF_IT.match(text, bare.label_end):
        return bare.low < near.low
    if not big and PEOPLE.match(text, bare.label_end):
        return False
    if (big and OF_MONEY.search(before)) or PROMISED.match(text, bare.label_end):
        return True
    if paid := _paid().search(before):
        return big or not paid["given"] or (paid["whom"] is not None and near.end > floor)
    if FURTHER.search(before):
        return big or bool(_goes().match(text, bare.label_end))
    return bool(AS_MUCH.search(before))
