"""Who says so of one sum alone: the $5bn that Peru says it needs, a loss that Peru put at $5bn."""

import functools
import re

from helpers.announcers import announced_by
from helpers.language import one_of, read_table

# `was put at ¤ by the World Bank`
PUT = "(?:put|estimated|reckoned|assessed|valued)"
PUT_BY = re.compile(rf"\b{PUT}\s+at\s+¤+\s+by\s+((?:[^,;:.()“”¤]|\.(?=\w)){{2,60}}?)(?=\s*(?:[,;:()]|\.(?!\w))|$)")


@functools.cache
def _asides() -> tuple[re.Pattern, re.Pattern]:
    """Who speaks of one sum alone, after it (`the ¤ that Peru says it needs`) and before it (`that Peru put at ¤`)."""
    claims = one_of(read_table("roles")["speech"]["claims"])
    none = "on|in|for|of|to|at|by|from|has|have|had|is|are|was|were|will|would|could"
    who = rf"(?!(?:{none})\b)((?:(?!and\b|but\b|would\b|will\b|could\b|to\b)[\w’'&.-]+\s+){{1,7}}?)"
    after = rf"""\s+(?:that\s+|which\s+)?{who}(?:{claims})\s+
        (?=(?:that\s+)?(?:it|they|he|she|is|was|are|were|will|would|must|should|has|had|could|may|[A-Z][\w’]+\s+(?:needs?|requires?|will|has))\b)"""
    before = rf"""(?: \b(?:that|which)\s+{who}(?:{claims})\s+
        (?:(?:its|their|the)\s+\w+\s+)? (?:(?:at|to\s+be|is|was)\s+)?
      | ([A-Z][^,;:¤“”]{{2,60}}),\s+(?:which|who)\s+{claims}\s+(?:that\s+)?(?:it|they|s?he)\s[^,;¤]*
      | \b{PUT}\s+by\s+{who}at\s+ )$"""
    return re.compile(after, re.VERBOSE), re.compile(before, re.VERBOSE)


def of_this(sentence: str, start: int, end: int) -> str:
    """The speaker of one sum alone: `the $5bn that Peru says it needs`, `a loss that Peru put at $5bn`."""
    after, before = _asides()
    put = PUT_BY.search(sentence, max(0, start - 20)) if "by" in sentence[end:] else None
    by = put if put and put.start() < start < put.end() else None
    near = sentence[max(0, start - 90) : start]
    told = "that" in near or "wh" in near or "by" in near  # asked first, for the pattern is slow
    by = by or ("announced by" in sentence and announced_by().match(sentence, end))
    match = after.match(sentence, end) or (before.search(near) if told else None) or by
    return next(filter(None, match.groups())) if match else ""
