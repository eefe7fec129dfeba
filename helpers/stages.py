"""At what stage a sum is: the verb that governs it, and what the sum is called."""

import functools
import re
from typing import NamedTuple

from helpers.clauses import BREAK, Verb
from helpers.language import any_of, read_table

# `the $5bn (in aid) that Berlin has` ... pledged
RELATIVE = re.compile(
    r"(?:\s+in\s+[\w\s-]{1,40}?\s+|(?:\s+[\w’'.-]+){0,7}?\s+(?:that|which)\s+|\s+)(?P<who>(?:the\s+)?[A-Z][\w.’'&-]*(?:\s+[A-Z][\w.’'&-]*){0,4}|it|they|he|she|we)\s*"
)
OF_THE = re.compile(r"\s+(?:out\s+)?of\s+(?:the|its|their)\s+")
# `$6.3 billion of debt` is owed, unless it is forgiven.
OWED = re.compile(r"\s+(?:of|in)\s+(?:(?!relief)[\w’'-]+\s+){0,2}(?:debts?|damages?|losses|arrears|fines|exports|imports|bonds)\b(?!\s+relief)")
RELIEVED = ("forgive", "forgives", "forgave", "forgiven", "cancel", "cancels", "cancelled", "canceled", "cancelling", "write off", "writes off", "wrote off", "written off", "writing off", "waive", "waived")


class Context(NamedTuple):
    """A sum in its sentence: the sentence with all sums masked, and where this one's label stands in it."""

    text: str
    start: int
    end: int
    verbs: list[Verb]
    floor: int  # where the words that may govern the sum begin: after the sum before it, or 0
    ceiling: int  # where the next sum begins, or the end


class Rule(NamedTuple):
    """What governs a sum: a verb and its place (before, after, reduced, relative), and the noun the sum is called."""

    verb: Verb | None
    place: str
    noun: str
    noun_stage: str


def find_rule(context: Context) -> Rule:
    """The verb and the noun that say what is done with a sum."""
    verb, place = _governing(context)
    return Rule(verb, place, *_noun(context, verb))


def _governing(context: Context) -> tuple[Verb | None, str]:
    """The verb that says what is done with a sum, and where it stands: before, after, or as a clause of the sum's own.

    `reduced` is `$5bn pledged by Berlin`, `relative` is `the $5bn that Berlin pledged`.
    """
    text, start, end = context.text, context.start, context.end
    reach = len(text) if OF_THE.fullmatch(text[end : context.ceiling]) else context.ceiling
    near = next((verb for verb in context.verbs if end <= verb.start < reach), None)
    if near and _is_reduced(text, near, end):
        return near, "reduced"
    if near and not near.passive and RELATIVE.fullmatch(text[end : near.start]):
        return near, "relative"
    before = [verb for verb in context.verbs if verb.end <= start and verb.start >= context.floor - 1]
    for verb in reversed(before):
        gap = text[verb.end : start]
        if not BREAK.search(gap) and not _closed(gap) and not _is_aside(text, verb, gap):
            return verb, "before"
    if near and (near.passive or near.subject == "amount" and "," not in text[end : near.start]) and not BREAK.search(text[end : near.start]):
        return near, "after"
    return None, ""


def _is_aside(text: str, verb: Verb, gap: str) -> bool:
    """A verb that does not govern a sum: one of measure, or `include` in the middle of a list."""
    return verb.stage == "measure" and len(gap.split()) > 6


def _is_reduced(text: str, verb: Verb, end: int) -> bool:
    """`$5bn pledged by Berlin`, `the $8m in aid promised by Doha`: a participle right after the sum."""
    gap = text[end : verb.start]
    participle = verb.start == verb.end - len(verb.word) and not verb.passive and verb.mood == "fact" and verb.word.endswith(("ed", "n", "t", "id"))
    return participle and bool(re.fullmatch(r"\s*\)?(?:\s+in\s+[\w\s-]{1,40}?)?,?\s+(?:already\s+|jointly\s+|so\s+far\s+|recently\s+|\w+ly\s+|it\s+)?", gap))


def _closed(gap: str) -> bool:
    """Whether a clause ends between a verb and a sum."""
    return bool(re.search(r",\s+(?:and\s+)?(?:[A-Z][\w’']*\s+){1,4}$|[.?!]\s", gap)) and not re.search(r",\s+(?:and|of which|including)", gap)


def read_stage(context: Context, rule: Rule) -> str:
    """The stage of a sum; empty where the text does not say, or says that it may be."""
    verb, place, _, noun_stage = rule
    text = context.text
    if re.match(OWED, text[context.end :]) and (verb is None or verb.word not in RELIEVED):
        return "other"
    if verb is None or verb.stage == "measure":
        return noun_stage
    if verb.stage == "cost":
        return "requirement" if re.search(read_table("roles")["cost"]["rebuilding"], text) else "other"
    if noun_stage == "other" or verb.stage == "other":
        return "other"
    if noun_stage == "pledge" and verb.subject == "recipient" and verb.mood == "fact":
        return "pledge"
    if verb.mood in ("doubt", "asked"):
        return "requirement" if verb.mood == "asked" else ""
    if verb.stage in ("disbursement", "commitment") and verb.mood == "will":
        conditional = "would" in text[verb.start : verb.end] and re.search(r"\b[Ii]f\b|\bwould have\b", text)
        return "" if conditional else "pledge"
    if verb.stage == "disbursement" and verb.mood == "agreed":
        return "commitment"
    if noun_stage == "requirement" and place == "before" and verb.stage == "pledge":
        return noun_stage
    return verb.stage


@functools.cache
def _nouns() -> dict[str, str]:
    return {noun: "" if stage == "none" else stage for stage, nouns in read_table("roles")["nouns"].items() for noun in nouns}


def _noun(context: Context, verb: Verb | None) -> tuple[str, str]:
    """What a sum is called (`a €1.2bn pledge`, `an appeal for $5bn`), and the stage this says by itself."""
    nouns = any_of(_nouns())
    after = re.match(rf"[\s-]+(?:(?!(?:in|to|for|of|from|by|on|and|was|were|is|has|will|with)\b)[\w’'-]+[\s-]+){{0,3}}?(?P<noun>{nouns})\b", context.text[context.end :], re.I)
    left = context.text[context.floor : context.start]
    before = re.search(rf"\b(?P<noun>{nouns})\s+(?:[\w’'-]+\s+){{0,4}}?(?:of|for|worth|totalling|totaling|at|is|was|to)\s+(?:an?\s+)?$", left, re.I)
    loose = list(re.finditer(rf"\b(?P<noun>{nouns})\b", left, re.I)) if verb is None or verb.stage == "measure" else []
    staged = [match for match in loose if _nouns().get(match["noun"].lower())] or loose
    for match in (after, before, staged[-1] if staged else None):
        if match and _nouns().get(match["noun"].lower()) or match and match is not after:
            return match["noun"], _nouns().get(match["noun"].lower(), "")
    return (after["noun"], "") if after else ("", "")
