"""What a sum is called, right after it or before it: a pledge, an appeal, the losses."""

import functools
import re

from helpers.language import any_of, first_words, lower, read_table, words_of

# Between a noun and its sum: an appeal | for
NOUN_OF = re.compile(r"\s+(?:[\w’'-]+\s+){0,4}?(?:of|for|worth|totalling|totaling|at|is|was|to)\s+(?:an?\s+)?")
# $5m in compensation for farmers, and |
OF_SUM_BEFORE = re.compile(r"(?:\sin\s(?:[a-z-]+\s){0,2}[a-z-]+\s(?=(?:for|to)\b))?")


@functools.cache
def noun_stages() -> dict[str, str]:
    """What a sum may be called, and the stage this says by itself; empty where it says none."""
    nouns = read_table("roles")["nouns"].items()
    return {lower(noun): "" if stage == "none" else stage for stage, group in nouns for noun in group}


@functools.cache
def _begin_nouns() -> frozenset[str]:
    """The words that such a noun begins with."""
    return first_words(noun_stages())


@functools.cache
def _noun_patterns() -> tuple[re.Pattern, re.Pattern]:
    """A noun right after a sum (`$5bn aid pledge`), and one anywhere."""
    fund = r"(?!(?:loss\sand\s)?damage\s(?:fund|finance|financing|facility|package|response)\b)"  # no harm done
    value = r"(?!value\sof\s(?:the\s|its\s|all\s)?(?:[a-z]+\s){0,2}(?:aid|assistance|support|pledges|donations)\b)"
    noun = rf"{fund}{value}(?!(?<=on\s)loss\sand\sdamage)(?<!on\sloss\sand\s)(?P<noun>{any_of(noun_stages())})"
    # What parts the sum from what follows it.
    parts = "in|into|to|towards?|for|of|from|by|on|at|over|under|since|after|as|with|against|that|which|and"
    parts += "|was|were|is|has|had|will"
    after = rf"[\s-]+ (?: (?!(?:{parts})\b) [\w’'-]+[\s-]+ ){{0,3}}? {noun}\b"
    return re.compile(after, re.VERBOSE | re.I), re.compile(rf"\b{noun}\b", re.I)


def read_noun(text: str, floor: int, start: int, end: int, *, weak: bool) -> tuple[str, str]:
    """What a sum is called (`a €1.2bn pledge`, `an appeal for $5bn`), and the stage this says by itself.

    The sum stands at `start:end`, the words before it that may call it so begin at `floor`; a noun that is farther
    away calls it so only where no verb says what is done with it: where the verb is `weak`.
    """
    if _begin_nouns().isdisjoint(words_of(text)):
        return "", ""
    after_sum, anywhere = _noun_patterns()
    left = text[floor:start]
    after = after_sum.match(text, end)
    if after and (stage := noun_stages().get(lower(after["noun"]))):
        return after["noun"], stage
    before_it = OF_SUM_BEFORE.match(left).end() if floor else 0
    nouns = list(anywhere.finditer(left, before_it))
    before = next((noun for noun in reversed(nouns) if NOUN_OF.fullmatch(left, noun.end())), None)
    far = _last_noun(nouns) if weak else None
    for match in filter(None, (before, far, after)):
        return match["noun"], noun_stages().get(lower(match["noun"]), "")
    return "", ""


def _last_noun(nouns: list[re.Match]) -> re.Match | None:
    """The last noun that says a stage, else the last noun."""
    staged = [match for match in nouns if noun_stages().get(lower(match["noun"]))] or nouns
    return staged[-1] if staged else None
