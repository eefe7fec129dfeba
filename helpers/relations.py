"""Which sums are one sum said twice (`same_as`), and which are inside another (`part_of`)."""

import re
from collections.abc import Sequence
from typing import NamedTuple

CONVERTED = re.compile(
    r"""\s*(?: [(\[]\s*(?:(?:which\s+is\s+)?(?:equivalent|equal)\s+to|the\s+equivalent\s+of|worth|or|i\.e\.,?|that\s+is,?|=|now)?
             | [,–—-]*\s*(?:or|i\.e\.,?|that\s+is,?|=)
             | [,–—-]*\s*(?:the\s+)?(?:equivalent|equal)\s+(?:to|of)
             | \s?/ | \s[–—]
        )\s*(?:at\s+current\s+rates\s+)?""",
    re.X | re.I,
)
# Between a whole and its parts.
HOLDS = re.compile(
    r"\b(?:of\s+which|of\s+whom|including|include[sd]?|among\s+(?:them|which)|out\s+of\s+which|comprising|compris(?:es|ed\s+of)"
    r"|consist(?:s|ing)\s+of|made\s+up\s+of|composed\s+of|broken\s+down\s+into|(?:split|divided)\s+(?:between|into)"
    r"|in\s+\w+\s+(?:parts|tranches|instal?lments|stages|slices|phases)\b|with\s+(?:\w+\s+){0,2}$|of\s+(?:that|this|it)\b|,\s+split\b)",
    re.I,
)
WITH_GOING = re.compile(r"\s+(?:\w+\s+){0,4}?(?:going|earmarked|set\s+aside|reserved|allocated|coming|due|to\s+come|paid|released|payable)\b", re.I)
OF_IT = re.compile(r"\s+(?:out\s+)?of\s+(?:it|that|this|which|them|the\s+total|(?:that|this)\s+(?:sum|amount|money|total))\b", re.I)
OF_THE = re.compile(r"^\W*(?:out\s+)?(?:of|from)\s+(?:the|its|that|this|an?|their)\s+(?:[\w-]+\s+){0,3}$", re.I)
INCLUDES = re.compile(r"^\W*(?:It|This|That|They|The\s+(?:\w+\s+){0,2}(?:package|aid|tranche|assistance|money|sum|funds?|funding|allocation|plan|loan|deal|bill|budget|appeal))\s+(?:also\s+|would\s+|will\s+)?(?:include[sd]?|comprises?|contains?|covers?|consists\s+of)\b")
OF_THAT = re.compile(r"^\W*(?:Some\s+)?Of\s+(?:that|this|it|these|those|the\s+(?:total|sum|money|amount|package|funds?|funding))\b", re.I)
# Between a part and the whole that follows it.
INSIDE = re.compile(
    r"""(?: ^(?:\s+[\w’'-]+){0,3}?\s+(?:out\s+)?of\s+(?:the|its|that|this|their|his|her|an?)\s+(?:[\w-]+\s+){0,4}$
          | \b(?:as\s+)?part\s+of\s+(?:the|its|that|this|their|his|her|an?|what\s+is)\s+(?:[\w-]+\s+){0,4}$
          | ^(?:\s+[\w’'-]+){0,4}?\s+(?:tranche|instal?lment|slice|portion|share)\s+(?:of|from)\s+(?:the|its|that|this|their|an?)\s+(?:[\w-]+\s+){0,4}$
          | \b(?:under|within|from)\s+(?:an?|its|the|their|this|that)\s+(?:[\w-]+\s+){0,2}$
        )""",
    re.X | re.I,
)
PACKAGE = re.compile(r"[\s-]+(?:[\w-]+\s+){0,3}?(?:package|fund|facility|programme|program|plan|loan|budget|pot|envelope|deal|arrangement|scheme|pledge|appeal|instrument|credit|grant|initiative|allocation|commitment)\b", re.I)
TOTAL = re.compile(
    r"""(?: \b(?:bring|brings|bringing|brought|tak(?:e|es|ing)|took|push(?:es|ing|ed)?|rais(?:es|ing|ed)|lift(?:s|ing|ed)?)\s+
            (?:[^.;:$€£\d]{0,90}?)\b(?:total|overall|sum|tally|combined|cumulative|contributions?|support|aid|assistance|commitments?|funding|help|bill)\b
            [^.;:$€£\d]{0,60}?\bto\s+$
          | \bfor\s+a\s+(?:combined\s+|grand\s+)?total\s+of\s+$ | \bfor\s+a\s+(?:combined\s+|grand\s+)?$
        )""",
    re.X | re.I,
)
DEFINITE = re.compile(r"\b(?:the|that|this|those|these|its|their|his|her|same|said)\s+(?:[a-z-]+\s+){0,2}$", re.I)
INDEFINITE = re.compile(r"\b(?:another|further|additional|extra|more|second|third|separate)\s+$", re.I)


class Placed(NamedTuple):
    """What the relations need of a sum: its span, its label's span, its sentence, and what it is worth."""

    start: int
    end: int
    label_start: int
    label_end: int
    sentence: int
    headline: bool
    worth: tuple  # low, high, value as strings, per
    currency: str


def find_restatements(text: str, sums: Sequence[Placed]) -> dict[int, int]:
    """The `start` of a sum that says another once more, and the `start` of that other, which comes earlier."""
    same: dict[int, int] = {}
    for before, this in zip(sums, sums[1:], strict=False):
        gap = text[before.label_end : this.label_start]
        again = before.start in same and re.fullmatch(r"\s*[;,/]\s*(?:or\s+)?", gap) and before.currency != this.currency
        if before.sentence == this.sentence and (again or _is_conversion(text, before, this)):
            same[this.start] = same.get(before.start, before.start)
    seen: dict[tuple, list[Placed]] = {}
    for this in sums:
        equal = seen.setdefault((this.worth, this.currency), [])
        if this.start not in same and this.currency and (earlier := _said_before(text, equal, this)):
            same[this.start] = same.get(earlier.start, earlier.start)
        equal.append(this)
    return same


def _is_conversion(text: str, before: Placed, this: Placed) -> bool:
    """`€60 billion ($66 billion)`, `or about $66 billion`: the same money in another currency."""
    gap = text[before.label_end : this.label_start]
    if before.currency == this.currency and before.worth != this.worth:
        return False
    return bool(CONVERTED.fullmatch(gap)) or bool(re.fullmatch(r"\s*[(\[]\s*", gap))


def _said_before(text: str, equal: list[Placed], this: Placed) -> Placed | None:
    """Of the earlier sums of the same worth the one that this repeats: a headline's, or one taken up with `the`."""
    before = text[max(0, this.label_start - 40) : this.label_start]
    if not equal or INDEFINITE.search(before):
        return None
    if equal[0].headline and not this.headline and len(equal) == 1:
        return equal[0]
    return equal[0] if DEFINITE.search(before) else None


def find_parts(text: str, sums: Sequence[Placed], same: dict[int, int], floors: Sequence[int]) -> dict[int, int]:
    """The `start` of a sum that is inside another, and the `start` of the other. `floors`: where sentences begin."""
    parts: dict[int, int] = {}
    sums = [this for this in sums if this.start not in same]
    whole: Placed | None = None
    for before, this in zip([None, *sums], sums, strict=False):
        floor = floors[this.sentence]
        if before is None or before.sentence != this.sentence:
            opening = text[floor : this.label_start]
            starts_of = OF_THAT.match(opening) or INCLUDES.match(opening)
            whole = before if before and starts_of and this.sentence - before.sentence == 1 else None
            if whole:
                parts[this.start] = parts.get(whole.start, whole.start)
            elif before and this.sentence - before.sentence == 1 and TOTAL.search(text[floor : this.label_start]):
                parts[before.start] = this.start
            whole = this if OF_THE.match(text[floor : this.label_start]) else whole
            if before and not whole and OF_IT.match(text, this.label_end):
                parts[this.start] = before.start
            continue
        gap = text[before.label_end : this.label_start]
        if _holds(text, gap, this) or OF_IT.match(text, this.label_end) or whole is before:
            whole = whole or before
            parts[this.start] = whole.start
        elif TOTAL.search(gap):
            parts[before.start] = this.start
        elif INSIDE.search(gap) and (not re.search(r"\b(?:under|within|from)\b", gap) or PACKAGE.match(text, this.end)):
            parts[before.start] = this.start
        elif whole and re.fullmatch(r"[^.;]{0,80}\b(?:and|,)\s*(?:the\s+)?(?:[\w-]+\s+){0,2}", gap) and not re.search(r"\bto\b.*\bto\b", gap):
            parts[this.start] = whole.start
        else:
            whole = None
    return parts


def _holds(text: str, gap: str, this: Placed) -> bool:
    """Whether the words between a sum and the next say that the next is inside it."""
    found = HOLDS.search(gap)
    if not found or re.search(r"[;]", gap):
        return False
    return not found.group().lower().startswith("with") or bool(WITH_GOING.match(text, this.label_end))
