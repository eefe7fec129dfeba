"""Numbers beside marks of money: the sums of one sentence, before their qualifiers are read."""

import functools
import re
from decimal import Decimal
from typing import NamedTuple

from helpers.currencies import Mark
from helpers.language import one_of, read_table
from helpers.lookalikes import is_money
from helpers.numerals import DIGITS, is_scaled, parse_number, phrase_pattern, scale_pattern, with_scale_of

REACH = 90  # characters before a mark in which its number must begin
# M5 million, M5,000, and what may follow: no B2B, G7 billion-dollar fund, B12 million doses
WORDED = re.compile(r"(?:[a-z]{2,}|,\d{3})$")
AFTER_TOLD = re.compile(
    r"[,.;:)\]”\"’?!]|$|\s(?:in|for|to|from|on|by|at|as|and|or|was|were|is|will|would|has|had|have|which|that|each|per|an?"
    r"|with|over|worth|set|towards?|through|since|last|this|next|into|so|more|\()(?!\w)"
)
RAISED_BY = re.compile(
    r"\bby\s+(?:(?:another|about|around|some|over|more\s+than|nearly|almost|up\s+to|just\s+(?:over|under))\s+|an?\s+(?:(?:further|additional|extra|estimated)\s+)?)?$"
)
FROM_TO = re.compile(r"\bfrom\s+(?:[^\s$]+\s+){0,4}$", re.I)
BETWEEN = re.compile(r"\b(?:between|range\s+of)\s+(?:[^\s$€£\d]+\s+){0,2}$", re.I)
TO = re.compile(r"\s?[-–—‑]\s?|\s+(?:up\s+)?to\s+(?:(?:about|around|roughly|some)\s+)?", re.I)
AND = re.compile(r"\s+(?:and|to)\s+(?:(?:about|around|perhaps|roughly|some)\s+)?", re.I)
LISTED = re.compile(r",\s+(?:and\s+|or\s+)?|\s+(?:and|or|to)\s+|\s?[-–—]\s?")
JOINT = r"\s?[-–—‑]\s? | \s+to\s+ | \s+and\s+"  # between the ends of a range
# After a number that counts somebody: "$5 million to 300 families" is no range.
NO_PEOPLE = r"(?! \s+ (?:\w+\s)? (?:people|children|men|women|\w*(?:ies|ees|ors|ers|lds|ents))\b )"


class Sum(NamedTuple):
    """A number or a range of numbers with its mark of money; `scaled` where a scale was said."""

    start: int
    end: int
    low: Decimal
    high: Decimal | None  # the upper end of a range
    scaled: bool
    mark: Mark


@functools.cache
def _after_mark() -> re.Pattern:
    """The number of a sum whose mark comes first."""
    number = rf"(?:{DIGITS})(?:\s?{scale_pattern()})?"
    return re.compile(rf"\s? (?P<low>{number}) (?![^\W_])", re.VERBOSE)


@functools.cache
def _words_after() -> re.Pattern:
    """The same in words: `NOK two billion`."""
    return re.compile(rf"\s (?P<low>{phrase_pattern()}) (?![^\W_])", re.VERBOSE)


@functools.cache
def _range_after() -> re.Pattern:
    """The rest of a range that says its mark once: `-1.5 billion`, ` to 55 million`, ` and 55 million`."""
    number = rf"(?P<high>{DIGITS}(?P<scale>{scale_pattern()})?)"
    return re.compile(rf"(?P<joint>{JOINT}) {number} (?![^\W_]) {NO_PEOPLE}", re.VERBOSE)


@functools.cache
def _before_mark() -> re.Pattern:
    """The number of a sum whose mark comes last."""
    return re.compile(rf"(?<![\w.,]) (?P<number>{phrase_pattern()}) (?:[\s-]odd)? \.?(?:\s|-)?$", re.VERBOSE)


@functools.cache
def _range_before() -> re.Pattern:
    """The lower end of such a range and what joins it to the upper: `1.2 to `, `five or `."""
    return re.compile(rf"(?<![\w.,]) (?P<low>{phrase_pattern()}) (?P<joint>{JOINT} | \s+or\s+)$", re.VERBOSE)


@functools.cache
def _change() -> re.Pattern:
    """A verb of rising, falling or moving."""
    return re.compile(rf"\b{one_of(read_table('money')['change']['verbs'])}\b", re.I)


def read_sums(text: str, start: int, end: int, marks: list[Mark]) -> list[Sum]:
    """The sums of the sentence that stands at `start:end`, in reading order; `marks` are those in it."""
    sums: list[Sum] = []
    for mark in marks:
        if sums and mark.start < sums[-1].end:
            continue
        if sums and (longer := _same_mark_again(text, sums[-1], mark)):
            sums[-1] = longer
        elif found := _read_sum(text, sums[-1].end if sums else start, end, mark):
            sums.append(found)
    return _join_ranges(text, start, _share_scale(text, sums))


def _is_only(mark: Mark, rule: str) -> bool:
    """Whether a mark is money only under a rule of `only_glued`."""
    return mark.form in read_table("money")["only_glued"][rule]


def _read_sum(text: str, floor: int, end: int, mark: Mark) -> Sum | None:
    """The sum of one mark. After a name its number needs a scale: Rupees 5 crore, Euro 5 million."""
    if mark.kind != "name":
        told = _is_only(mark, "told")  # D5 million, but not 10 D
        return _read_after(text, floor, end, mark) or (None if told else _read_before(text, floor, mark))
    if found := _read_before(text, floor, mark):
        return found
    after = _read_after(text, floor, end, mark)
    return after if after and after.scaled else None


def _same_mark_again(text: str, before: Sum, mark: Mark) -> Sum | None:
    """`$5 million USD`, `A$3m Australian dollars`: the same money marked twice is one sum."""
    gap = text[before.end : mark.start]
    codes = tuple(code for code in mark.codes if code in before.mark.codes)
    apart = gap.strip().strip("-") or len(gap) > 1
    if apart or mark.kind == "sign" or not codes or before.mark.kind == "name":
        return None
    return before._replace(end=mark.end, mark=before.mark._replace(codes=codes))


def _read_after(text: str, floor: int, end: int, mark: Mark) -> Sum | None:
    """A sum whose mark comes first: `$38 billion`, `USD34.6 million`, `$1.2-1.5 billion`."""
    digits = _after_mark().match(text, mark.end, end)
    match = digits or _words_after().match(text, mark.end, end)
    scaled = bool(match) and is_scaled(match["low"])
    if not match or not (digits or scaled):
        return None
    if _is_only(mark, "scaled") and not (scaled or "," in match["low"]):
        return None
    told = _is_only(mark, "told")
    if told and not (WORDED.search(match["low"]) and AFTER_TOLD.match(text, match.end())):
        return None
    first = Sum(mark.start, match.end(), parse_number(match["low"]), None, scaled, mark)
    return _range_from(text, floor, end, first) or first


def _range_from(text: str, floor: int, end: int, first: Sum) -> Sum | None:
    """The range that begins with a sum and says its mark no more; None if it is just the sum."""
    rest = _range_after().match(text, first.end, end)
    if not rest or not _joins(rest["joint"], text[floor : first.start]):
        return None
    dashed = rest["joint"].strip() not in ("to", "and")
    if not rest["scale"] and (first.scaled or not dashed):  # $5 million to 300 schools
        return None
    shared = not first.scaled and rest["scale"]  # $1.2-1.5 billion
    low = with_scale_of(first.low, rest["high"]) if shared else first.low
    high = parse_number(rest["high"])
    return first._replace(end=rest.end(), low=low, high=high, scaled=True) if low < high else None


def _read_before(text: str, floor: int, mark: Mark) -> Sum | None:
    """A sum whose mark comes last: `half a billion dollars`, `18-billion-euro`, `500 million USD`."""
    last = text[max(0, mark.start - 3) : mark.start].rstrip("-.").rstrip()[-1:]
    if not last.isalnum() and last not in "½¼¾":
        return None
    window = max(floor, mark.start - REACH)
    match = _before_mark().search(text[window : mark.start])
    if not match or not is_money(text, match["number"], mark):
        return None
    number = match["number"]
    begin, high, scaled = window + match.start(), parse_number(number), is_scaled(number)
    window = max(floor, begin - REACH)
    rest = _range_before().search(text[window:begin])
    if rest and _is_from(text, floor, window + rest.start(), rest["joint"]):
        low = parse_number(rest["low"])
        low = with_scale_of(low, number) if scaled and not is_scaled(rest["low"]) else low
        if low < high:
            return Sum(window + rest.start(), mark.end, low, high, scaled, mark)
    return Sum(begin, mark.end, high, None, scaled, mark)


def _is_from(text: str, floor: int, low: int, joint: str) -> bool:
    """Whether a joint makes a range of the number at `low` and the next: not if money rose from one to the other."""
    moved = joint.strip() == "to" and is_moved(text[max(floor, low - 2 * REACH) : low])
    return not moved and _joins(joint, text[floor:low])


def _joins(joint: str, before: str) -> bool:
    """Whether a joint makes a range of two numbers: an `and` only after `between`."""
    return joint.strip() != "and" or bool(BETWEEN.search(before))


def _share_scale(text: str, sums: list[Sum]) -> list[Sum]:
    """In `$3, $5 and $7 million` the scale is said once for all."""
    shared, last = list(sums), ""  # the words of the sum that says it
    for i in range(len(sums) - 1, -1, -1):
        this = shared[i]
        alone = this.scaled or this.high or this.low >= 1000 or this.mark.kind == "name"
        listed = i + 1 < len(sums) and LISTED.fullmatch(text[this.end : shared[i + 1].start])
        if alone or not listed:
            last = text[this.start : this.end]
        else:
            scale = with_scale_of(Decimal(1), last)
            shared[i] = this._replace(low=this.low * scale, scaled=scale > 1)
    return shared


def _join_ranges(text: str, start: int, sums: list[Sum]) -> list[Sum]:
    """`$3m–$5m`, `$100 million to $200 million`, `between $40 million and $55 million` are one sum each."""
    joined: list[Sum] = []
    for this in sums:
        if joined and _is_range(text, start, joined[-1], this):
            joined[-1] = joined[-1]._replace(end=this.end, high=this.low, scaled=True)
        else:
            joined.append(this)
    return joined


def _is_range(text: str, start: int, low: Sum, high: Sum) -> bool:
    """Whether two sums are the ends of a range; not where money rose or fell from one to the other."""
    if low.high or high.high or low.low >= high.low or not set(low.mark.codes) & set(high.mark.codes):
        return False
    gap, before = text[low.end : high.start], text[max(start, low.start - 2 * REACH) : low.start]
    if AND.fullmatch(gap) and BETWEEN.search(before):
        return True
    return bool(TO.fullmatch(gap)) and not is_moved(before)


def is_moved(before: str) -> bool:
    """Whether the words before an amount say that money moved from or by it to the next: `raised its budget from `."""
    return bool(RAISED_BY.search(before) or (FROM_TO.search(before) and _change().search(before[-160:])))
