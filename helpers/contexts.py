"""Each sum of a sentence in its context: the sentence as the rules see it, with all sums masked."""

import re
from collections.abc import Iterator

from helpers.clauses import find_verbs
from helpers.governing import Context
from helpers.listing import in_a_clause

MASK = "¤"  # stands for the characters of a sum, so that no rule reads them
LABEL = re.compile(rf"{MASK}+")
REACH = 600  # characters that a clause may reach; a longer sentence is a list or no sentence
# Between two sums in a row: `, `, ` and Oslo `
IN_A_ROW = re.compile(
    r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:[A-Z][\w’']+\s+|an?\s+(?:[\w-]+\s+){0,2}(?:grant|loan|credit|guarantee)\s+of\s+)?"
    r"|\s+and\s+(?:[a-z-]+\s+){1,4}(?:worth|valued\s+at)\s+"
)
OTHERS = re.compile(
    r"\sand\s(?:the\s)?[A-Z][\w’'.-]*(?:\s(?:of\s)?[A-Z][\w’'.-]*){0,3}\s$"
)  # gave Chad $5m | and Peru | $3m
# `¤ (¤ at current rates)`, `¤, or ¤,`: a sum and the same again
CONVERSION = re.compile(
    r"(?<=¤)\s*[(\[][^()\[\]]*¤[^()\[\]]*[)\]] | (?<=¤),?\s+(?:or|i\.e\.|(?:the\s+)?equivalent\s+(?:to|of))\s+¤+,?",
    re.VERBOSE,
)


def read_contexts(sentence: str, floor: int, rows: list[dict]) -> Iterator[tuple[dict, Context]]:
    """Each sum of a sentence in its context: the sentence, or what is near where it is too long to be one."""
    labels = [row["start"] - floor - row["label"].find(row["text"]) for row in rows]
    spans = [(start, start + len(row["label"])) for start, row in zip(labels, rows, strict=True)]
    masked = _mask(sentence, spans)
    short = len(masked) <= 2 * REACH
    verbs = find_verbs(masked) if short else []
    for i, (row, start) in enumerate(zip(rows, labels, strict=True)):
        end = start + len(LABEL.match(masked, start).group())
        before = rows[i - 1]["end"] - floor if i else 0
        after = _next_sum(masked, end, labels[i + 1 : i + 8])
        context = Context(masked, start, end, verbs, before, after, row["per"], row["currency"])
        context = context if short else _near(context)
        yield row, in_a_clause(context) if context.text[:start].endswith("(") else context


def _next_sum(masked: str, end: int, labels: list[int]) -> int:
    """Where the next sum begins that is not in a row with this one: `$2m, Oslo $3m and $4m`; else the end."""
    for label in labels:
        if label >= end:
            if not IN_A_ROW.fullmatch(masked[end:label]):
                other = OTHERS.search(masked, end, label)
                return other.start() if other else label
            end = LABEL.match(masked, label).end()
    return len(masked)


def _mask(sentence: str, labels: list[tuple[int, int]]) -> str:
    """The sentence as the rules see it: labels masked, a conversion in brackets with the sum before it."""
    several = len(labels) > 1 or MASK in sentence
    for start, end in labels:
        sentence = sentence[:start] + MASK * (end - start) + sentence[end:]
    return CONVERSION.sub(lambda match: MASK * len(match.group()), sentence) if several else sentence


def _near(context: Context) -> Context:
    """A sum in what stands near it."""
    cut = max(0, context.start - REACH)
    text = context.text[cut : context.end + REACH]
    floor, ceiling = max(0, context.floor - cut), min(context.ceiling - cut, len(text))
    near = Context(text, context.start - cut, context.end - cut, find_verbs(text), floor, ceiling)
    return near._replace(per=context.per, currency=context.currency)
