"""Which sums are inside another (`part_of`): of which $3m, the first tranche of a $5bn loan."""

import functools
import re
from collections.abc import Sequence

from helpers.addends import adding_up
from helpers.language import one_of, read_table
from helpers.relations import Placed
from helpers.sums import RAISED_BY

THE = r"(?:the|its|that|this|their|an?)"
# A sentence that opens with a part of the sum before: Of that, ...
OF_THAT = re.compile(
    r"""^\W*(?:Some\s+)?Of\s+
    (?:that|this|it|these|those|the\s+(?:[a-z]+\s+)?(?:total|sum|money|amount|package|funds?|funding))\b""",
    re.VERBOSE | re.I,
)
OF_TOTAL = re.compile(r"\W*(?:Some\s+)?Of\s+(?:the|this|that)\s+total,?\s+", re.I)  # some sentences after it, too
# ...or with the whole of which parts follow: Of the $5bn, ...
OF_THE = re.compile(rf"^\W*(?:out\s+)?(?:of|from)\s+{THE}\s+(?:[\w-]+\s+){{0,3}}$", re.I)
# After a part: $3m of it.
OF_IT = re.compile(
    r"""(?:\s+\([^()\n]{1,60}\))? \s+(?:out\s+)?
    (?: of\s+(?: it | that | this | which | them | the\s+total | (?:that|this)\s+(?:sum|amount|money|total) )
      | (?:of|from)\s+(?:that|this)\s+(?:[a-z]+\s+)?(?:package|tranche|grant|loan|aid|funding|support|budget) )\b""",
    re.VERBOSE | re.I,
)
# Between a part and one more of the same whole: `, and the`.
ALSO = re.compile(r"[^.;]{0,80}(?:\band|,)\s*(?:the\s+)?(?:[\w-]+\s+){0,2}")
# Between a sum and the first line of a list of its parts: `. It includes:`; then between one line and the next.
LISTED = re.compile(
    r"[^\n]*\b(?:includ(?:es?|ing)|compris(?:es|ing)|consists\sof|broken\sdown|split|divided|follows)\b[^.\n]{0,40}:"
    r"\s*\n\s*[•*▪◦·–—-]\s[^\n]*"
)
NEXT_LINE = re.compile(r"[^\n]*\n\s*[•*▪◦·–—-]\s[^\n]*")
OF_TOTAL_REACH = 4  # sentences
SHARE_OF = re.compile(r"\b(?:tranche|instal?lment|part|slice|payment|portion|share)\sof\s$")  # of a total of $34m
LIST_GAP = 400  # characters between two lines of a list, or a list and its whole
NEAR = 40  # characters before a sum in which what it is called stands
FOR = re.compile(r"(?:,?\s+(?:for|of|worth))\s+(?:an?\s+)?$")
TO_TWICE = re.compile(r"\bto\b.*\bto\b")


@functools.cache
def _holds() -> re.Pattern:
    """Between a whole and its parts."""
    share = one_of(read_table("money")["relations"]["shares"])
    return re.compile(
        rf"""\b(?: {one_of(read_table("money")["relations"]["holding"])}\b
             | compris(?:es|ed\s+of) | broken\s+down\s+into | (?:split|divided)\s+(?:between|into)
             | (?:an?|the)\s+(?:first|second|initial|further)\s+{share}\s+of\s+$
             | in\s+\w+\s+(?:parts|tranches|instal?lments|stages|slices|phases)\b       # in two tranches
             | with\s+the\s+remaining\s+$ | with\s+(?:\w+\s+){{0,2}}$ | of\s+(?:that|this|it)\b | ,\s+split\b )""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _going() -> re.Pattern:
    """After a part that a `with` begins: `with $3m going to schools`."""
    return re.compile(rf"\s+(?:\w+\s+){{0,4}}?{one_of(read_table('money')['relations']['going'])}\b", re.I)


@functools.cache
def _includes() -> re.Pattern:
    """A sentence that opens with the whole as its subject: `The package includes `."""
    subject = one_of(read_table("money")["relations"]["including"])
    return re.compile(
        rf"""^\W*(?: It | This | That | They | The\s+(?:\w+\s+){{0,2}}{subject} )\s+
        (?:also\s+|would\s+|will\s+)? (?:include[sd]?|comprises?|contains?|covers?|consists\s+of)\b""",
        re.VERBOSE,
    )


@functools.cache
def _inside() -> re.Pattern:
    """Between a part and the whole that follows it: `$3m of its $5m fund`, `the first tranche of a `."""
    share = one_of(read_table("money")["relations"]["shares"])
    words = r"(?:[\w-]+\s+){0,4}$"
    return re.compile(
        rf"""(?: ^(?:\s+[\w’'-]+){{0,3}}?\s+(?:out\s+)?of\s+(?:{THE}|his|her)\s+{words}
               | \b(?:as\s+)?part\s+of\s+(?:{THE}|his|her|what\s+is)\s+{words}
               | ^(?:\s+[\w’'-]+){{0,4}}?\s+{share}\s+(?:of|from)\s+{THE}\s+{words}
               | \b(?:under|within|from)\s+{THE}\s+(?:[\w-]+\s+){{0,2}}$ )""",
        re.VERBOSE | re.I,
    )


@functools.cache
def _shares() -> re.Pattern:
    """A sentence that opens with a share of the sum before: `The largest share, `."""
    share = one_of(read_table("money")["relations"]["shares"])
    return re.compile(rf"^\W*(?:The|An?)\s+(?:largest|biggest|first|second|initial|final|last)\s+{share}\b", re.I)


@functools.cache
def _has_paid() -> re.Pattern:
    """Between a package and what has been paid of it: `, which runs until May, has so far paid out only `."""
    paid = one_of(read_table("money")["relations"]["has_paid"])
    return re.compile(
        rf"""(?:[\s-]+[\w-]+){{0,4}}? (?:,[^,;.]{{2,60}},)? ,?\s+ ha(?:s|ve)\s+ (?:\w+\s+){{0,2}}? {paid}\s+
        (?:just\s+|only\s+|barely\s+)?""",
        re.VERBOSE,
    )


@functools.cache
def _package() -> re.Pattern:
    """After a sum that is a package: ` aid programme`."""
    packages = one_of(read_table("money")["relations"]["packages"])
    return re.compile(rf"[\s-]+(?:[\w-]+\s+){{0,3}}?{packages}\b", re.I)


@functools.cache
def _total() -> re.Pattern:
    """Between a part and the total it is counted in: `, bringing the total to `, ` for a combined `."""
    table = read_table("money")["relations"]
    return re.compile(
        rf"""\b{one_of(table["bringing"])}\s+ [^.:;$€£\d]{{0,90}}?
             (?:\b{one_of(table["totals"])}\b [^.:;$€£\d]{{0,60}}? \bto
               | (?:what\b[^.:;$€£\d]{{0,90}}?\s)?(?<=\s)to)\s+$
           | \bfor\s+a\s+(?:(?:combined|grand)\s+(?:total\s+of\s+)?|total\s+of\s+)$""",
        re.VERBOSE | re.I,
    )


def find_parts(text: str, sums: Sequence[Placed], same: dict[int, int], floors: Sequence[int]) -> dict[int, int]:
    """The `start` of each sum that is inside another, and of the other; `floors`: where sentences begin."""
    own = [this for this in sums if this.start not in same]
    parts: dict[int, int] = {}
    whole: Placed | None = None  # the sum of which parts are being told
    before: Placed | None = None
    for this in own:
        if before is None or before.sentence != this.sentence:
            opening = text[floors[this.sentence] : this.label_start]
            whole, links = _read_opening(text, opening, before, this, parts)
        else:
            whole, links = _read_gap(text, before, this, whole)
        parts |= links
        before = this
    return adding_up(text, own) | parts


def _read_opening(
    text: str, opening: str, before: Placed | None, this: Placed, parts: dict[int, int]
) -> tuple[Placed | None, dict[int, int]]:
    """The first sum of a sentence, by the words before it: the whole whose parts follow, and its links."""
    if before is not None and (listed := _in_list(text, before, this, parts)):
        return None, listed
    follows = before is not None and this.sentence - before.sentence == 1
    near = before is not None and this.sentence - before.sentence <= OF_TOTAL_REACH
    told = follows and (OF_THAT.match(opening) or _includes().match(opening) or _shares().match(opening))
    if told or (near and OF_TOTAL.fullmatch(opening)):
        whole, links = before, {this.start: parts.get(before.start, before.start)}
    else:
        whole, links = None, {before.start: this.start} if follows and _total().search(opening) else {}
    if OF_THE.match(opening):
        return this, links
    if before and not whole and OF_IT.match(text, this.label_end):
        links[this.start] = before.start
    return whole, links


def _in_list(text: str, before: Placed, this: Placed, parts: dict[int, int]) -> dict[int, int]:
    """The link of a sum on a line of a list of parts, to the whole above the list."""
    gap = text[before.label_end : this.label_start] if this.label_start - before.label_end < LIST_GAP else ""
    if LISTED.fullmatch(gap):
        return {this.start: before.start}
    line, whole = text.rfind("\n", 0, before.start), before.start
    while whole > line and whole in parts:  # up to the sum above the list
        whole = parts[whole]
    return {this.start: whole} if whole < line and NEXT_LINE.fullmatch(gap) else {}


def _read_gap(text: str, before: Placed, this: Placed, whole: Placed | None) -> tuple[Placed | None, dict[int, int]]:
    """A sum by the words between it and the one before: the whole whose parts follow, and its links."""
    gap = text[before.label_end : this.label_start]
    pays = _has_paid().fullmatch(gap) and _is_package(text, before)
    holds = _begins_parts(text, gap, this)
    if holds and this.currency == before.currency and this.worth[-1] > before.worth[-1]:  # no part of it
        return None, {before.start: this.start} if SHARE_OF.search(gap) else {}
    if holds or pays or OF_IT.match(text, this.label_end) or whole is before:
        whole = whole or before
        return whole, {this.start: whole.start}
    if _total().search(gap) or _is_whole(text, gap, this) or _grows(text, before, gap):
        return whole, {before.start: this.start}
    if whole and ALSO.fullmatch(gap) and not TO_TWICE.search(gap):
        return whole, {this.start: whole.start}
    return None, {}


def _is_package(text: str, whole: Placed) -> bool:
    """Whether a sum is that of a package or an appeal: `a $5m facility`, `the appeal, for $5m`."""
    before = text[max(0, whole.label_start - NEAR) : whole.label_start]
    called = _package().search(" " + before)
    return bool(_package().match(text, whole.end)) or bool(called and FOR.search(before))


def _grows(text: str, before: Placed, gap: str) -> bool:
    """Whether a sum is what another grows by: `raised its budget by $1m to $5m`."""
    return gap.strip() == "to" and bool(RAISED_BY.search(text, max(0, before.label_start - NEAR), before.label_start))


def _begins_parts(text: str, gap: str, this: Placed) -> bool:
    """Whether the words between a sum and the next say that the next is inside it."""
    found = _holds().search(gap)
    if not found or ";" in gap:
        return False
    return (
        not found.group().lower().startswith("with")
        or "remaining" in found.group()
        or bool(_going().match(text, this.label_end))
    )


def _is_whole(text: str, gap: str, this: Placed) -> bool:
    """Whether a sum is inside the next by the words between them; `under a $5bn` needs a package."""
    if not _inside().search(gap):
        return False
    return not re.search(r"\b(?:under|within|from)\b", gap) or bool(_package().match(text, this.end))
