"""Numbers beside marks of money: the sums of one sentence, before their qualifiers are read."""

import functools
import re
from decimal import Decimal
from typing import NamedTuple

from helpers.currencies import Mark
from helpers.language import any_of, read_table
from helpers.numerals import DIGITS, parse_number, phrase_pattern, scale_pattern

REACH = 90  # characters before a mark in which its number must begin
FROM_TO = re.compile(r"\bfrom\s+(?:[^\s$]+\s+){0,4}$", re.I)
CHANGE = re.compile(
    r"\b(?:rais|increas|cut|lower|r[oi]se|risen|gr[eo]w|fall|fell|jump|doubl|tripl|boost|revis|expand|reduc|scal|lift|slash"
    r"|swell|swollen|climb|widen|brought|bring|up\b|down\b|went|gone|drop|shrank|shrunk|trimm|ballon|balloon|soar|shot|upgrad"
    r"|top(?:p(?:ed|ing))\s+up|chang|mov(?:ed|ing)|surg|plung|declin|halv|upp(?:ed|ing)|improv|push|hik)\w*",
    re.I,
)
BETWEEN = re.compile(r"\b(?:between|range\s+of)\s+(?:[^\s$€£\d]+\s+){0,2}$", re.I)
TO = re.compile(r"\s?[-–—‑]\s?|\s+(?:up\s+)?to\s+(?:(?:about|around|roughly|some)\s+)?", re.I)
AND = re.compile(r"\s+(?:and|to)\s+(?:(?:about|around|perhaps|roughly|some)\s+)?", re.I)
VAGUE_BEFORE = re.compile(r"\b(?:several|many|few|couple\s+of|countless|untold)\s+$", re.I)
VIDEO = ("240", "360", "480", "720")  # 480p is a picture
LISTED = re.compile(r",\s+(?:and\s+|or\s+)?|\s+(?:and|or|to)\s+|\s?[-–—]\s?")
PEOPLE = r"(?!\s+(?:\w+\s)?(?:people|children|men|women|\w*(?:ies|ees|ors|ers|lds|ents))\b)"


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
    number = rf"({DIGITS})(\s?{scale_pattern()})?"
    return re.compile(rf"\s?(?P<low>{number})(?![^\W_])", re.VERBOSE)


@functools.cache
def _range_after() -> re.Pattern:
    """The rest of a range that says its mark once: `-1.5 billion`, ` to 55 million`, ` and 55 million`."""
    joint = r"(?P<joint>\s?[-–—‑]\s?|\s+to\s+|\s+and\s+)"
    return re.compile(rf"{joint}(?P<high>{DIGITS}(?P<scale>{scale_pattern()})?)(?![^\W_]){PEOPLE}", re.VERBOSE)


@functools.cache
def _before_mark() -> re.Pattern:
    return re.compile(rf"(?<![\w.,])(?P<number>{phrase_pattern()})\.?(?:\s|-)?$", re.VERBOSE)


@functools.cache
def _range_before() -> re.Pattern:
    joint = r"(?P<joint>\s?[-–—‑]\s?|\s+to\s+|\s+and\s+|\s+or\s+)"
    return re.compile(rf"(?<![\w.,])(?P<low>{phrase_pattern()}){joint}$", re.VERBOSE)


@functools.cache
def _scale_word() -> re.Pattern:
    scales = read_table("money")["scales"]
    words = any_of(scale for scale in scales if len(scale) > 2)
    return re.compile(rf"(?i:\d\s?{any_of(scales)}|\b(?:hundred\s+(?={words}))?{words}|\bhundred(?=\s+{words}))(?![^\W_])")


def read_sums(text: str, start: int, end: int, marks: list[Mark]) -> list[Sum]:
    """The sums of the sentence that stands at `start:end`, in reading order; `marks` are those in it."""
    sums: list[Sum] = []
    for mark in marks:
        if sums and mark.start < sums[-1].end:
            continue
        if sums and (longer := _same_mark_again(text, sums[-1], mark)):
            sums[-1] = longer
            continue
        floor = sums[-1].end if sums else start
        found = (mark.kind != "name" and _read_after(text, floor, end, mark)) or _read_before(text, floor, mark)
        if not found and mark.kind == "name" and (named_first := _read_after(text, floor, end, mark)):
            found = named_first if named_first.scaled else None  # Rupees 5 crore, Euro 5 million
        if found:
            sums.append(found)
    return _join_ranges(text, start, _share_scale(text, sums))


def _same_mark_again(text: str, before: Sum, mark: Mark) -> Sum | None:
    """`$5 million USD`, `A$3m Australian dollars`: the same money marked twice is one sum."""
    gap = text[before.end : mark.start]
    codes = tuple(code for code in mark.codes if code in before.mark.codes)
    if gap.strip().strip("-") or len(gap) > 1 or mark.kind == "sign" or not codes or before.mark.kind == "name":
        return None
    return before._replace(end=mark.end, mark=before.mark._replace(codes=codes))


def _read_after(text: str, floor: int, end: int, mark: Mark) -> Sum | None:
    """A sum whose mark comes first: `$38 billion`, `USD34.6 million`, `$1.2-1.5 billion`."""
    match = _after_mark().match(text, mark.end, end)
    if not match or (mark.form in read_table("money")["only_glued"]["scaled"] and not _is_scaled(match["low"])):
        return None
    low, high, scaled, stop = parse_number(match["low"]), None, _is_scaled(match["low"]), match.end()
    rest = _range_after().match(text, stop, end)
    if rest and (rest["joint"].strip() != "and" or BETWEEN.search(text[floor : mark.start])):
        if rest["scale"] or (not scaled and rest["joint"].strip() not in ("to", "and")):
            high = parse_number(rest["high"])
            shared = low if scaled or not rest["scale"] else _with_scale_of(low, rest["high"])
            if shared < high:
                return Sum(mark.start, rest.end(), shared, high, True, mark)
    return Sum(mark.start, stop, low, None, scaled, mark)


def _read_before(text: str, floor: int, mark: Mark) -> Sum | None:
    """A sum whose mark comes last: `half a billion dollars`, `18-billion-euro`, `500 million USD`."""
    before = text[max(0, mark.start - 3) : mark.start].rstrip("-.")
    if not before.rstrip()[-1:].isalnum() and before.rstrip()[-1:] not in "½¼¾":
        return None
    window = max(floor, mark.start - REACH)
    match = _before_mark().search(text[window : mark.start])
    if not match or not _is_money(text, match["number"], mark):
        return None
    number, begin = match["number"], window + match.start()
    high, scaled = parse_number(number), _is_scaled(number)
    rest = _range_before().search(text[max(floor, begin - REACH) : begin])
    if rest and (rest["joint"].strip() != "and" or BETWEEN.search(text[floor : max(floor, begin - REACH) + rest.start()])):
        low = parse_number(rest["low"])
        low = low if _is_scaled(rest["low"]) or not scaled else _with_scale_of(low, number)
        if low < high:
            return Sum(max(floor, begin - REACH) + rest.start(), mark.end, low, high, scaled, mark)
    return Sum(begin, mark.end, high, None, scaled, mark)


def _is_money(text: str, number: str, mark: Mark) -> bool:
    """Whether a number before a name is money: not `2,000 pounds of rice`, `all 12 won`, `in 2019 dollars`."""
    rules = read_table("money")["not_money"]
    if VAGUE_BEFORE.search(text[max(0, mark.start - REACH) : text.rfind(number, 0, mark.start)]):
        return False
    if mark.kind != "name":
        return mark.form != "p" or bool(re.fullmatch(r"[\d.]{1,4}", number)) and number not in VIDEO
    if is_year(number) and re.search(r"\b(?:in|constant|real)\s+\d{4}[\s-]$", text[max(0, mark.start - 16) : mark.start]):
        return False
    bare = text[mark.start : mark.end].lower().removesuffix("s") == mark.form
    if mark.form == "pound" and bare:
        after = text[mark.end : mark.end + 40]
        if any(re.match(rf"\s*{kind}", after) for kind in rules["weighed"]):
            return False
        return not (text[mark.start - 1] == "-" and not _is_scaled(number))
    if re.match(rules["rates_of_exchange"], text[mark.end : mark.end + 40]):
        return False
    if mark.form in rules["common_words"] and bare:
        return _is_scaled(number) or parse_number(number) >= 1000
    return True


def is_year(number: str) -> bool:
    """Whether digits may be a year: four of them, 1900 to 2099, no comma.

    >>> is_year("2019"), is_year("2,019")
    (True, False)
    """
    return bool(re.fullmatch(r"(?:19|20)\d\d", number.strip()))


def _is_scaled(number: str) -> bool:
    return bool(_scale_word().search(number))


def _with_scale_of(low: Decimal, number: str) -> Decimal:
    """`low` times the scale that `number` says: 1.2 beside "1.5 billion" is 1.2 billion."""
    if low >= 1000:
        return low
    said = [re.sub(r"\d", "", word) for word in _scale_word().findall(number)]
    return low * parse_number(" ".join(["1", *said]))


def _share_scale(text: str, sums: list[Sum]) -> list[Sum]:
    """In `$3, $5 and $7 million` the scale is said once for all."""
    shared, scale = list(sums), Decimal(1)
    for i in range(len(sums) - 1, -1, -1):
        this = shared[i]
        alone = this.scaled or this.high or this.low >= 1000 or this.mark.kind == "name"
        listed = i + 1 < len(sums) and LISTED.fullmatch(text[this.end : shared[i + 1].start])
        if alone or not listed:
            scale = _with_scale_of(Decimal(1), text[this.start : this.end])
        shared[i] = this if alone or not listed else this._replace(low=this.low * scale, scaled=scale > 1)
    return shared


def _join_ranges(text: str, start: int, sums: list[Sum]) -> list[Sum]:
    """`$3m–$5m`, `US$100 million to US$200 million`, `between $40 million and $55 million` are one sum each."""
    joined: list[Sum] = []
    for this in sums:
        if joined and _is_range(text, start, joined[-1], this):
            joined[-1] = joined[-1]._replace(end=this.end, high=this.low, scaled=True)
        else:
            joined.append(this)
    return joined


def _is_range(text: str, start: int, low: Sum, high: Sum) -> bool:
    if low.high or high.high or low.low >= high.low or not set(low.mark.codes) & set(high.mark.codes):
        return False
    gap, before = text[low.end : high.start], text[max(start, low.start - 2 * REACH) : low.start]
    if AND.fullmatch(gap) and BETWEEN.search(before):
        return True
    if re.search(r"\bby\s+$", before):  # raised by $1.5bn to $54bn
        return False
    return bool(TO.fullmatch(gap)) and not (FROM_TO.search(before) and CHANGE.search(before[-160:]))
