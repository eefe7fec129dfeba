"""Whether money is not there yet, by the words right beside its sum: unless it is found, still outstanding."""

import re

from helpers.governing import Context

# of the needed | $5m
NEEDED = re.compile(r"\b(?:the|its|their|an?)\s(?:needed|required|requested)\s$")
MUST_BE = re.compile(r"\bmust\s+(?:be|reach|rise\s+to|grow\s+to)\s+$")
# `unless another ` $5m is found
NOT_FOUND = re.compile(r"\b(?:[Uu]nless|[Ww]ithout)\s+(?:(?:an?\s+)?(?:extra|further|additional|another)\s+)?$", re.I)
# leaving $5m outstanding
OUTSTANDING = re.compile(
    r"\s+(?:(?:is|was|are|were|remain\w*|still)\s+)*(?:outstanding|unfunded|unmet|missing|short(?=\sof|[.,;]|$)|to\s+be\s+(?:found|raised))\b"
)
UNFOUND = re.compile(
    r"\b[Uu]nless\s(?:[\w’-]+\s){1,3}(?:finds?|raises?|gives?|pays?|provides?)\s$"
)  # unless someone finds
GAP = re.compile(r"\b(?:gap|shortfall)s?\s+(?:of\s+)?$")
MET = re.compile(r"\bwould\shave\b(?!\sto\b)")


def is_missing(context: Context) -> bool:
    """Whether the words beside a sum say that it is not there: `unless $5m is found`, `$5m still outstanding`."""
    before = context.text[: context.start]
    if OUTSTANDING.match(context.text, context.end) or ("must" in before and MUST_BE.search(before)):
        return True
    if "e" in before[-5:] and NEEDED.search(before):
        return True
    if ("gap" in before or "short" in before) and GAP.search(before):  # asked first, for the pattern is slow
        return True
    told = "nless" in before or "ithout" in before
    without = told and (NOT_FOUND.search(before) or UNFOUND.search(before))
    return bool(without) and not MET.search(context.text)
